import ForeignNetworks
import LeNetModel
import PrintableText

/// All of a float model but its numbers, as text by keys.
enum ModelText {
  private static let version = "1"
  private static let versionKey = "lenet.version"
  private static let networkKey = "lenet.network"
  private static let inputKey = "lenet.input"
  private static let preparationKey = "lenet.preparation"
  private static let classesKey = "lenet.classes"
  private static let provenancePrefix = "lenet.provenance."

  static func write(_ model: FloatModel) -> [String: String] {
    let signature = model.network.signature
    let input = signature.input
    var text = [
      // As Hugging Face's libraries want it: layouts are PyTorch's.
      "format": "pt",
      versionKey: version,
      networkKey: LayerText.write(model.network),
      inputKey: "\(input.channels)x\(input.height)x\(input.width)",
      "lenet.input-scale": InputScaling.unit.name,
      preparationKey: signature.preparation.rawValue,
      classesKey: "[" + signature.classNames.map(\.quotedForJSON).joined(separator: ",") + "]",
    ]
    for (key, value) in model.provenance.entries { text[provenancePrefix + key] = value }
    return text
  }

  /// Nil if the text is not this project's.
  static func read(
    _ text: [String: String]
  ) throws(ImportError) -> (network: Network, provenance: Provenance)? {
    guard let version = text[versionKey] else { return nil }
    guard version == Self.version else {
      throw damaged(versionKey, "'\(version)'", "'\(Self.version)'")
    }
    func value(_ key: String) throws(ImportError) -> String {
      guard let value = text[key] else { throw damaged(key, "nothing", "text") }
      return value
    }
    guard let kinds = LayerText.read(try value(networkKey)) else {
      throw damaged(networkKey, "'\(try value(networkKey))'", "layers")
    }
    let signature = Signature(
      input: try shape(try value(inputKey)), classNames: try classNames(try value(classesKey)),
      preparation: try preparation(try value(preparationKey)))
    let network: Network
    do {
      network = try Network(kinds, signature)
    } catch {
      throw .network(error)
    }
    var provenance = Provenance()
    for (key, value) in text where key.hasPrefix(provenancePrefix) {
      provenance[String(key.dropFirst(provenancePrefix.count))] = value
    }
    return (network, provenance)
  }

  private static func shape(_ text: String) throws(ImportError) -> Shape {
    let sizes = text.split(separator: "x").compactMap { Int($0) }
    guard sizes.count == 3 else { throw damaged(inputKey, "'\(text)'", "channels, rows, columns") }
    return Shape(channels: sizes[0], height: sizes[1], width: sizes[2])
  }

  private static func preparation(_ text: String) throws(ImportError) -> Preparation {
    guard let preparation = Preparation(rawValue: text) else {
      throw damaged(
        preparationKey, "'\(text)'", Preparation.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return preparation
  }

  private static func classNames(_ text: String) throws(ImportError) -> [String] {
    guard let list = try? JSONReader.read(Array(text.utf8)[...]), case .array(let elements) = list
    else { throw damaged(classesKey, "'\(text)'", "a list of names") }
    let names = elements.compactMap { element -> String? in
      if case .text(let name) = element { name } else { nil }
    }
    guard names.count == elements.count else {
      throw damaged(classesKey, "'\(text)'", "a list of names")
    }
    return names
  }

  private static func damaged(_ key: String, _ found: String, _ expected: String) -> ImportError {
    Safetensors.damaged("\(Safetensors.metadataName) \(key)", found, expected)
  }
}
