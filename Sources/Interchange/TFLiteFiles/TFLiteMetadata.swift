import ForeignNetworks
import Foundation
import LeNetModel

/// What this project's files say beside their networks.
enum TFLiteMetadata {
  /// Names of classes, a list in JSON.
  static let names = "lenet.names"
  /// The name of an ``InputScaling``.
  static let input = "lenet.input"
  /// The name of a `Preparation`.
  static let preparation = "lenet.preparation"

  static func encoded(_ classNames: [String]) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    do {
      return Array(try encoder.encode(classNames))
    } catch {
      preconditionFailure("text is JSON: \(error)")
    }
  }
}

extension TFLiteGraph {
  /// One for each score; nil in files of other tools.
  func classNames() throws(ImportError) -> [String]? {
    guard let bytes = try metadata(TFLiteMetadata.names) else { return nil }
    do {
      return try JSONDecoder().decode([String].self, from: Data(bytes))
    } catch {
      throw .damaged(
        format: "TFLite", place: "metadata \(TFLiteMetadata.names)", found: "other text",
        expected: "a list of names in JSON")
    }
  }

  /// What is done to a picture before; nil in files of other tools.
  func preparation() throws(ImportError) -> Preparation? {
    guard let bytes = try metadata(TFLiteMetadata.preparation) else { return nil }
    guard let preparation = Preparation(rawValue: String(decoding: bytes, as: UTF8.self)) else {
      throw .damaged(
        format: "TFLite", place: "metadata \(TFLiteMetadata.preparation)", found: "other text",
        expected: Preparation.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return preparation
  }

  /// What a pixel is taken for; nil in files of other tools.
  func inputScaling() throws(ImportError) -> InputScaling? {
    guard let bytes = try metadata(TFLiteMetadata.input) else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    guard let scaling = [InputScaling.bytes, .unit].first(where: { $0.name == name }) else {
      throw .damaged(
        format: "TFLite", place: "metadata \(TFLiteMetadata.input)", found: "other text",
        expected: "\(InputScaling.bytes.name) or \(InputScaling.unit.name)")
    }
    return scaling
  }
}
