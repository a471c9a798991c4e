import ElementaryFunctions
import Foundation
import FuzzedChecks
import LeNetModel
import LeNetModelFile
import Testing

/// Files of version 1 are read for good, and become files of version 2 when they are written.
@Suite struct Version1Tests {
  /// As version 1 was written when it was the only one.
  @Test(arguments: ["float", "int8", "int8-tanh"])
  func filesOfThatTimeAreRead(name: String) throws {
    let file = try ModelFile.version1(name)
    #expect(file.version == 1)
    #expect(file.content.network.signature == .digits)
    #expect(file.content.network.layers.count == 10)
    #expect(file.content.provenance["name"] == "seed")
    #expect(file.digest.bytes == Array(file.bytes.suffix(32)))

    let written = try ModelFile(file.content)
    #expect(written.version == 2)
    #expect(written.digest != file.digest)
    #expect(try ModelFile(decoding: written.bytes).content == file.content)
    #expect(try written.asVersion1() == file.bytes)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func modelsOfItsNetworksAreRead(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let network = try Network.ofVersion1(using: &generator)
    for content in [
      ModelFile.Content.float(
        try .random(network, calibrated: seed % 2 == 0, using: &generator)),
      .quantized(try .random(network, using: &generator)),
    ] {
      let bytes = try ModelFile(content).asVersion1()
      let read = try ModelFile(decoding: bytes)
      #expect(read.content == content)
      #expect(read.bytes == bytes)
      #expect(read.version == 1)
    }
  }

  @Test(
    arguments: [
      (0, 5, "layer 1 kind is 5, expected 1 to 4"),
      (0, 0, "layer 1 kind is 0, expected 1 to 4"),
      (0, 4, "layer 1 kernel rows is 5, expected 0"),
      (1, 2, "layer 1 option is 2, expected 0 or 1"),
      (2, 3, "layer 1 kernel rows is 3, expected 5"),
      (9, 0, "layer 2 option is 0, expected 1 or 2"),
      (9, 3, "layer 2 option is 3, expected 1 or 2"),
      (10, 5, "layer 2 kernel rows is 5, expected 0"),
      (12, 1, "layer 2 width is 1, expected 0"),
      (17, 3, "layer 3 option is 3, expected 1 or 2"),
      (18, 0, "layer 3 kernel rows is 0, expected 2"),
      (73, 1, "layer 10 option is 1, expected 0"),
      (7, 0xFF, "layer 1: number of filters or units is 4278190081, expected 1 to 1024"),
      (4, 0, "layer 1: number of filters or units is 0, expected 1 to 1024"),
      (76, 11, "the last layer gives 11 values, expected 10, one for each class"),
    ] as [(Int, UInt8, String)])
  func networks(offset: Int, value: UInt8, message: String) throws {
    let float = try ModelFile.version1("float")
    #expect(
      float.complaint { $0[float.start("NETW") + 4 + offset] = value } == "network: " + message)
  }

  /// A network of version 2 would have these layers in any order.
  @Test(
    arguments: [
      (1, 2, "layer 2 kind is 3, expected 2 (activation)"),
      (2, 1, "layer 3 kind is 2, expected 3 (pooling)"),
      (8, 1, "layer 9 kind is 2, expected 3 (pooling)"),
      (3, 9, "layer 4 kind is 4, expected 1 (convolution)"),
      (9, 7, "number of dense layers is 0, expected 1 to 8"),
    ] as [(Int, Int, String)])
  func orderOfLayers(index: Int, copied: Int, message: String) throws {
    let float = try ModelFile.version1("float")
    let start = float.start("NETW") + 4
    let complaint = float.complaint { bytes in
      bytes.replaceSubrange(
        start + 8 * index..<start + 8 * index + 8,
        with: bytes[start + 8 * copied..<start + 8 * copied + 8])
    }
    #expect(complaint == "network: " + message)
  }

  @Test func quantization() throws {
    let quantized = try ModelFile.version1("int8")
    let start = quantized.start("QUAN")
    #expect(
      quantized.complaint { $0[start] = 4 } == "quantization: weight bits is 4, expected 8")
    #expect(
      quantized.complaint { $0[start + 4] = 12 } == "quantization: tensor count is 12, expected 11")
  }

  @Test func layerCount() throws {
    let float = try ModelFile.version1("float")
    #expect(
      float.complaint { $0.put(UInt32.max, at: float.start("NETW")) }
        == "network: layer count is 4294967295, expected a layer for every 8 of the section's "
        + "84 bytes after the first 4")
    #expect(
      float.complaint { $0.put(UInt64(3), at: float.entry("NETW") + 16) }
        == "network: has 3 bytes, expected 4")
  }

  @Test func theVersionsAreNotMixed() throws {
    #expect(
      try ModelFile.version1("float").complaint { $0.put(UInt32(2), at: 8) }?
        .hasPrefix("network: ") == true)
    let second = try ModelFile.tinyFloat()
    #expect(second.complaint { $0.put(UInt32(1), at: 8) }?.hasPrefix("network: ") == true)
  }
}

extension ModelFile {
  /// A file that was written when version 1 was the only one: three blocks of one filter and a dense layer.
  static func version1(_ name: String) throws -> ModelFile {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Version1/\(name).lenet")
    return try ModelFile(decoding: Array(try Data(contentsOf: path)))
  }

  /// What version 1 has for this model, whose network is one of that version.
  fileprivate func asVersion1() throws -> [UInt8] {
    var contents = sections.map { Array(bytes[$0.offset..<$0.offset + $0.byteCount]) }
    contents[0] = content.network.asVersion1()
    if case .quantized(let model) = content {
      let tensors = contents[index("QUAN")][8..<8 + 8 * model.tensors.count]
      contents[index("QUAN")] = little(8) + little(model.tensors.count) + tensors
    }
    var table = Array(bytes[..<32])
    table.put(UInt32(1), at: 8)
    var body: [UInt8] = []
    let start = 32 + 32 * sections.count
    for (number, content) in contents.enumerated() {
      var entry = Array(bytes[32 + 32 * number..<64 + 32 * number])
      entry.put(UInt64(start + body.count), at: 8)
      entry.put(UInt64(content.count), at: 16)
      table += entry
      body += content
      while body.count % 16 != 0 { body.append(0) }
    }
    table.put(UInt64(start + body.count + 32), at: 24)
    return (table + body + [UInt8](repeating: 0, count: 32)).sealed()
  }
}

private func little(_ value: Int) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

extension Network {
  fileprivate func asVersion1() -> [UInt8] {
    layers.reduce(into: little(layers.count)) { bytes, layer in
      switch layer.kind {
      case .convolution(let filters, let window):
        bytes += [1, window.padding == 0 ? 0 : 1, 5, 0] + little(filters)
      case .activation(let activation):
        bytes += [2, activation == .relu ? 1 : 2, 0, 0] + little(0)
      case .pooling(let pooling, _): bytes += [3, pooling == .max ? 1 : 2, 2, 0] + little(0)
      case .dense(let units): bytes += [4, 0, 0, 0] + little(units)
      case .depthwiseConvolution, .batchNormalization, .globalAverage, .dropout:
        Issue.record("version 1 has no \(layer.kind)")
      }
    }
  }

  fileprivate static func ofVersion1(using generator: inout SplitMix64) throws -> Network {
    var kinds: [LayerKind] = []
    let activations = [Activation.relu, .tanh]
    for block in 1...Int.random(in: 1...3, using: &generator) {
      kinds.append(
        .convolution(
          filters: .random(in: 1...4, using: &generator),
          // Three convolutions without padding do not fit into 28 rows.
          padding: block == 3 || Bool.random(using: &generator) ? 2 : 0))
      kinds.append(.activation(activations.randomElement(using: &generator)!))
      kinds.append(.pooling(Pooling.allCases.randomElement(using: &generator)!))
    }
    for _ in 1..<Int.random(in: 1...3, using: &generator) {
      kinds.append(.dense(units: .random(in: 1...12, using: &generator)))
      kinds.append(.activation(activations.randomElement(using: &generator)!))
    }
    return try Network(kinds + [.dense(units: 10)])
  }
}
