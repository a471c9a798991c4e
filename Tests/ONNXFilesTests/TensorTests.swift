import FileAccess
import ForeignNetworks
import Foundation
import ONNXFiles
import SwiftProtobuf
import Testing

@Suite struct TensorTests {
  /// A dense layer of two weights that are in `tensor`.
  private func graph(_ tensor: Onnx_TensorProto) -> TestGraph {
    var graph = TestGraph(input: [nil, 2, 1, 1])
    graph.integers("s", [2], [-1, 2])
    graph.model.graph.initializer.append(tensor)
    graph.model.graph.initializer[1].name = "v"
    if tensor.dims.isEmpty { graph.model.graph.initializer[1].dims = [2, 1] }
    graph.node("Reshape", ["x", "s"], "1")
    graph.node("MatMul", ["1", "v"])
    return graph
  }

  private func weights(_ tensor: Onnx_TensorProto) throws -> [Float] {
    guard case .dense(let weights)? = try graph(tensor).read().steps.last?.operation else {
      return []
    }
    return weights.values
  }

  private func raw(_ type: Int32, _ bytes: [UInt8]) -> Onnx_TensorProto {
    .with {
      $0.dataType = type
      $0.rawData = Data(bytes)
    }
  }

  @Test func encodings() throws {
    #expect(try weights(raw(1, [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0])) == [1, -2])
    #expect(try weights(raw(10, [0, 0x3C, 0, 0xC0])) == [1, -2])
    #expect(try weights(raw(10, [1, 0, 0xFF, 0x7B])) == [0x1p-24, 65504])
    #expect(try weights(raw(16, [0x80, 0x3F, 0, 0xC0])) == [1, -2])
    #expect(
      try weights(raw(11, [0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0, 0, 0, 0, 0, 0, 0, 0xC0])) == [1, -2])
    #expect(
      try weights(
        .with {
          $0.dataType = 1
          $0.floatData = [1, -2]
        }) == [1, -2])
    #expect(
      try weights(
        .with {
          $0.dataType = 10
          $0.int32Data = [0x3C00, 0xC000]
        }) == [1, -2])
    #expect(
      try weights(
        .with {
          $0.dataType = 11
          $0.doubleData = [1, 0.1]
        }) == [1, 0.1])
  }

  @Test func doublesAreRoundedWithAWord() throws {
    let tensor = Onnx_TensorProto.with {
      $0.dataType = 11
      $0.doubleData = [1, 0.1]
    }
    #expect(try graph(tensor).read().fate(of: "v") == "rounded to 32 bits")
  }

  @Test(arguments: [
    (1, [0, 0, 0x80, 0x3F], "tensor v: found 4 bytes, expected 2 elements of float"),
    (1, [0, 0, 0x80, 0x3F, 0, 0, 0xC0, 0x7F], "tensor v: found NaN at element 1"),
    (10, [0, 0x7C, 0, 0], "tensor v: found infinity at element 0"),
    (8, [], "tensor v: found strings"),
    (22, [1], "tensor v: found integers in 4 bits"),
    (17, [1, 1], "tensor v: found floating point in 8 bits"),
    (99, [1, 1], "tensor v: found data type 99"),
  ])
  func damaged(type: Int32, bytes: [UInt8], words: String) throws {
    #expect(try graph(raw(type, bytes)).refusal().hasPrefix(words))
  }

  @Test func shapesLargerThanTheirBytes() throws {
    for dims: [Int64] in [[1 << 40, 1 << 40], [2, 1 << 30], [-2, -1], [0, 1 << 50], [0, 4]] {
      var tensor = raw(1, [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0])
      tensor.dims = dims
      #expect(try graph(tensor).refusal().hasPrefix("tensor v: found"))
    }
  }

  @Test func truncatedAtEveryByte() throws {
    var graph = graph(raw(1, [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0]))
    graph.model.opsetImport.removeLast()
    let bytes = try graph.bytes()
    _ = try ONNXFile.read(bytes, folder: nil)
    for count in bytes.indices {
      // What comes last is the version, without which nothing is read.
      #expect(throws: ImportError.self) { try ONNXFile.read(Array(bytes[..<count]), folder: nil) }
    }
  }

  @Test func externalData() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    let data: [UInt8] = [9, 9, 0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0]
    try writeFile(data, to: folder + "/weights")
    func external(_ entries: [String: String]) -> Onnx_TensorProto {
      .with { tensor in
        tensor.dataType = 1
        tensor.dataLocation = .external
        tensor.externalData = entries.sorted { $0.key < $1.key }.map { entry in
          .with {
            $0.key = entry.key
            $0.value = entry.value
          }
        }
      }
    }
    let good = external(["location": "weights", "offset": "2", "length": "8"])
    _ = try graph(good).read(folder: folder)
    #expect(try graph(good).refusal().contains("elements in the file weights"))
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: "/etc/passwd")
    for (entries, words) in [
      (["location": "weights", "offset": "3", "length": "8"], "8 bytes from byte 3"),
      (["location": "weights", "offset": "3"], "all bytes from byte 3"),
      (["location": "weights", "offset": "-1"], "from byte -1"),
      (["location": "weights", "offset": "9223372036854775807"], "from byte 9223372036854775807"),
      (["location": "weights", "length": "4"], "4 bytes"),
      (["location": "../weights"], "expected a file in the folder"),
      (["location": "/etc/passwd"], "expected a file in the folder"),
      (["location": "a/../weights"], "expected a file in the folder"),
      (["location": "link"], "a link out of the folder"),
      (["location": "absent"], "which is not there"),
      ([:], "without a location"),
    ] {
      #expect(try graph(external(entries)).refusal(folder: folder).contains(words))
    }
  }
}
