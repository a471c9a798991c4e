import LeNetModel
import PrintableText
import SwiftProtobuf

extension ONNXFile {
  /// What a graph does not say: names of classes, what the pixels are, where the model comes from.
  static func metadata(
    _ signature: Signature, _ provenance: Provenance
  ) -> [Onnx_StringStringEntryProto] {
    let own = [
      ("names", jsonObject(of: signature.classNames)),
      ("lenet.input", "0..255"),
      ("lenet.preparation", signature.preparation.rawValue),
      ("lenet.model", provenance.modelName),
    ]
    let origin = provenance.entries.map { ("lenet." + $0.key, $0.value) }
      .filter { entry in !own.contains { $0.0 == entry.0 } }
      .sorted { $0.0 < $1.0 }
    return (own + origin).map { key, value in
      .with {
        $0.key = key
        $0.value = value
      }
    }
  }

  /// `{"0": "cat", "1": "dog"}`
  private static func jsonObject(of names: [String]) -> String {
    let members = names.enumerated().map { "\"\($0)\": \($1.quotedForJSON)" }
    return "{" + members.joined(separator: ", ") + "}"
  }
}

extension Provenance {
  /// Of the graph, which must have one.
  var modelName: String {
    self["name"].flatMap { $0.isEmpty ? nil : $0 } ?? "network"
  }
}
