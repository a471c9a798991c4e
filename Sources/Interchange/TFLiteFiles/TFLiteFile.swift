package import ForeignNetworks
import LeNetModel
import ZIPArchives

/// Networks in the format of TensorFlow Lite, which is LiteRT's.
package enum TFLiteFile {
  /// Whether bytes begin as such a file does.
  package static func isTFLite(_ bytes: [UInt8]) -> Bool {
    let mark = FlatBuffer.offsetByteCount..<FlatBuffer.offsetByteCount + 4
    return bytes.count >= mark.upperBound
      && bytes[mark].elementsEqual(TFLiteSchema.identifier)
  }

  /// The network of a file.
  package static func read(_ bytes: [UInt8]) throws(ImportError) -> ForeignNetwork {
    let graph = try TFLiteGraph(bytes)
    var reader = try TFLiteReader(graph, byteCount: bytes.count)
    try reader.read()
    guard let input = reader.input else {
      throw .unsupported(found: "no picture", possible: "a network that reads one")
    }
    return ForeignNetwork(
      origin: origin(of: reader), input: input, inputQuantization: reader.inputQuantization,
      steps: reader.steps, nodes: reader.nodes,
      classNames: try graph.classNames() ?? labels(behind: bytes),
      inputScaling: try graph.inputScaling() ?? reader.inputScaling,
      preparation: try graph.preparation())
  }

  /// The lines of `labels.txt`, which tools of TensorFlow Lite pack behind a file; nil where there is none.
  private static func labels(behind bytes: [UInt8]) -> [String]? {
    guard ZIPArchive.isAppended(to: bytes), let archive = try? ZIPArchive(bytes),
      let name = archive.names.first(where: { $0.lowercased().hasSuffix("labels.txt") }),
      let content = try? archive.content(of: name, limit: labelByteCountLimit)
    else { return nil }
    return String(decoding: content, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
      .map { String($0).trimmingSuffix(while: \.isWhitespace) }
  }

  private static let labelByteCountLimit = 1 << 18

  /// `TFLite, schema 3, float32 with weights in float16`
  private static func origin(of reader: TFLiteReader) -> String {
    let prefix = "TFLite, schema \(TFLiteSchema.version), "
    if reader.inputQuantization != nil { return prefix + "int8" }
    let converted = reader.constants.converted.map { "\($0)" }.sorted()
    return prefix + "float32"
      + (converted.isEmpty
        ? "" : ", with weights in \(converted.joined(separator: " and ")), made float32")
  }
}

extension String {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    String(self[..<(lastIndex { !isLeftOut($0) }.map(index(after:)) ?? startIndex)])
  }
}
