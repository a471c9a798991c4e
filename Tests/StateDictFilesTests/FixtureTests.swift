import FileAccess
import ForeignNetworks
import LeNetModel
import StateDictFiles
import TestSupport
import Testing

/// Files that torch and safetensors wrote: `make_fixtures.py`.
@Suite struct FixtureTests {
  static func bytes(_ name: String) throws -> [UInt8] {
    try readFile(
      ProjectFolder.path(of: "Tests/StateDictFilesTests/Fixtures/" + name), limit: 1 << 20)
  }

  private static let expected: [(name: String, shape: [Int])] = [
    ("conv1.weight", [2, 1, 3, 3]), ("conv1.bias", [2]), ("bn1.weight", [2]), ("bn1.bias", [2]),
    ("bn1.running_mean", [2]), ("bn1.running_var", [2]), ("fc.weight", [3, 18]), ("fc.bias", [3]),
  ]

  @Test(
    arguments: [
      ("zip.pth", "PyTorch state dict (zip)"), ("protocol5.pth", "PyTorch state dict (zip)"),
      ("stream.pth", "PyTorch state dict (stream)"), ("checkpoint.pth", "PyTorch state dict (zip)"),
      ("checkpoint-stream.pth", "PyTorch state dict (stream)"),
      ("half.pth", "PyTorch state dict (zip), F16, made F32 exactly"),
      ("small.safetensors", "safetensors"),
    ])
  func tensors(name: String, origin: String) throws {
    let state = try StateDict.read(Self.bytes(name))
    #expect(state.origin == origin)
    #expect(state.tensors.count == Self.expected.count)
    for (number, (name, shape)) in Self.expected.enumerated() {
      let tensor = try #require(state.tensors.first { $0.name == name })
      #expect(tensor.shape == shape)
      let count = shape.reduce(1, *)
      #expect(tensor.values == (0..<count).map { Float($0 + number) / 64 }, "\(name)")
    }
    #expect(state.skipped == [SkippedTensor(name: "bn1.num_batches_tracked", content: "I64")])
  }

  @Test func order() throws {
    #expect(
      try StateDict.read(Self.bytes("checkpoint.pth")).tensors.map(\.name)
        == Self.expected.map(\.name))
  }

  /// A checksum stands for each byte of a ZIP file; the other two have some that nobody reads.
  @Test(
    arguments: [
      "zip.pth", "stream.pth", "checkpoint.pth", "checkpoint-stream.pth", "small.safetensors",
    ])
  func everyTruncation(name: String) throws {
    let bytes = try Self.bytes(name)
    for count in bytes.indices {
      #expect(throws: ImportError.self, "\(count) bytes") {
        try StateDict.read(Array(bytes[..<count]))
      }
    }
  }

  @Test(arguments: ["zip.pth", "small.safetensors"])
  func candidates(name: String) throws {
    let state = try StateDict.read(Self.bytes(name))
    let candidates = try state.candidates(input: Shape(channels: 1, height: 8, width: 8))
    #expect(
      candidates.map(\.name)
        == ["relu, max", "tanh, average", "sigmoid, average", "relu, average", "tanh, max"].map {
          $0 + " pooling; input 8x8, padding 0, pooling behind conv1"
        })
    #expect(
      candidates[0].network.steps.map(\.name)
        == ["conv1", "bn1", "relu", "max pooling", "flatten", "fc"])
  }

  @Test func damagedEntry() throws {
    var bytes = try Self.bytes("zip.pth")
    // The first of the pickle's own bytes.
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x80, 2, 0x63]) })
    bytes[start + 5] ^= 1
    #expect(throws: ImportError.self) { try StateDict.read(bytes) }
  }
}
