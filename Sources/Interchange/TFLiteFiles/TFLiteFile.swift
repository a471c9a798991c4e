package import ForeignNetworks
import LeNetModel

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
      steps: reader.steps, nodes: reader.nodes, classNames: try graph.classNames(),
      inputScaling: try graph.inputScaling() ?? reader.inputScaling)
  }

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
