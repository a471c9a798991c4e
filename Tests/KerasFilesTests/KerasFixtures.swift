import FileAccess
import ForeignNetworks
import Foundation
import KerasFiles
import TestSupport
import Testing

/// Files that make_fixtures.py made.
enum KerasFixtures {
  static func bytes(_ name: String) throws -> [UInt8] {
    try readFile(
      ProjectFolder.path(of: "Tests/KerasFilesTests/Fixtures/" + name), limit: 1 << 20)
  }

  /// A picture, in Keras' order of axes, and what Keras predicts for it.
  static func scores(_ name: String) throws -> (picture: [Float], scores: [Float]) {
    let bytes = try bytes(name + ".scores")
    func words(_ range: Range<Int>) -> [UInt32] {
      range.map { index in
        bytes[4 * index..<4 * index + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
      }
    }
    let counts = words(0..<2).map(Int.init)
    let numbers = words(2..<2 + counts[0] + counts[1]).map(Float.init(bitPattern:))
    return (Array(numbers[..<counts[0]]), Array(numbers[counts[0]...]))
  }

  /// A file of a network of the given layers; it has the weights of one dense layer, `d`, of 1 input and 3
  /// units.
  ///
  /// - Parameter layers: as Keras writes them in JSON.
  static func file(layers: String) throws -> [UInt8] {
    try file(
      model: #"{"class_name": "Sequential", "config": {"name": "m", "layers": [\#(layers)]}}"#)
  }

  static func file(model: String) throws -> [UInt8] {
    var bytes = try bytes("blank.h5")
    let start = Array(#"{"class_name": "Sequential""#.utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: start) }, "the configuration is in the file")
    let text = Array(model.utf8)
    try #require(text.count <= 3000)
    for index in 0..<3000 {
      bytes[place + index] = index < text.count ? text[index] : UInt8(ascii: " ")
    }
    return bytes
  }
}

extension KerasFile {
  /// The network of a file that has one.
  static func read(_ bytes: [UInt8]) throws(ImportError) -> ForeignNetwork {
    switch try content(bytes) {
    case .network(let network): return network
    case .weights(let list): throw .unsupported(found: list.origin, possible: "a network")
    }
  }
}
