import ElementaryFunctions
import FuzzedChecks
import LeNetModel
import LeNetModelFile
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func floatModelsComeBack(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let network = Network.random(using: &generator).folded
    let model = try FloatModel.random(network, calibrated: seed % 2 == 0, using: &generator)
    try expectSameAfterRoundTrip(.float(model))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func quantizedModelsComeBack(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let network = Network.random(using: &generator).folded
    try expectSameAfterRoundTrip(.quantized(.random(network, using: &generator)))
  }

  private func expectSameAfterRoundTrip(_ content: ModelFile.Content) throws {
    let written = try ModelFile(content)
    let read = try ModelFile(decoding: written.bytes)
    #expect(read.content == content)
    #expect(written.version == 2 && read.version == 2)
    #expect(read.digest == written.digest)
    #expect(read.sections == written.sections)
    #expect(try ModelFile(read.content).bytes == written.bytes)
  }

  /// Names, and not only their number, are the model's: in their order, byte for byte.
  @Test func aThousandClasses() throws {
    let names = (0..<1000).map { "class \($0), größe" }
    let network = try Network(
      [.convolution(filters: 1000, kernel: 1, padding: 0), .globalAverage],
      Signature(input: Shape(channels: 3, height: 8, width: 96), classNames: names))
    var generator = SplitMix64(seed: 9)
    try expectSameAfterRoundTrip(.quantized(.random(network, using: &generator)))
  }

  /// The slope -0 equals 0, so that there is one encoding for both.
  @Test func slopesOfZeroAreOne() throws {
    let files = try [0, -0.0].map { (slope: Float) in
      var generator = SplitMix64(seed: 9)
      let network = try Network([.activation(.leakyReLU(slope: slope)), .dense(units: 10)])
      return try ModelFile(.quantized(.random(network, using: &generator)))
    }
    #expect(files[0].bytes == files[1].bytes)
    #expect(
      files[0].complaint { $0[files[0].start("NETW") + 12 + 15] = 0x80 }
        == "network: layer 1 slope's bits is 2147483648, expected 0")
  }

  @Test func negativeZeroKeepsItsSign() throws {
    let network = try Network.tiny()
    let parameters = network.parametricIndices.map { index in
      let layer = network.layers[index]
      return FloatParameters(
        weights: Array(repeating: -0.0, count: layer.weightCount),
        bias: Array(repeating: .leastNonzeroMagnitude, count: layer.biasCount))
    }
    let file = try ModelFile(.float(FloatModel(network: network, parameters: parameters)))
    guard case .float(let model) = try ModelFile(decoding: file.bytes).content else {
      Issue.record("a float model came back as int8")
      return
    }
    #expect(model.parameters[0].weights.allSatisfy { $0.bitPattern == 0x8000_0000 })
    #expect(model.parameters[0].bias.allSatisfy { $0.bitPattern == 1 })
  }

  @Test func sectionsListWhatTheFileHolds() throws {
    let file = try ModelFile.tinyQuantized()
    #expect(
      file.sections.prefix(9).map { "\($0.tag) \($0.layer ?? "-") \($0.byteCount)" } == [
        "NETW - 254", "META - \(file.sections[1].byteCount)", "QUAN - 117",
        "WGHT conv1 25", "BIAS conv1 4", "WSCL conv1 4", "MULT conv1 4", "SHFT conv1 1",
        "WGHT conv2 50",
      ])
    for section in file.sections {
      let content = file.bytes[section.offset..<section.offset + section.byteCount]
      #expect(section.offset % 16 == 0)
      #expect(section.checksum == definedCRC32(content))
    }
  }

  @Test func provenanceIsSortedByKeyBytes() throws {
    let network = try Network.tiny()
    guard case .float(let model) = try ModelFile.tinyFloat().content else {
      Issue.record("the test's float model is none")
      return
    }
    let provenance = Provenance(["b": "2", "a.b": "é", "B": "", "a": "1"])
    let file = try ModelFile(
      .float(
        FloatModel(network: network, parameters: model.parameters, provenance: provenance)))
    let meta = file.sections[1]
    #expect(
      Array(file.bytes[meta.offset..<meta.offset + meta.byteCount]) == [
        4, 0, 0, 0,
        1, 0, 0, 0, 0x42, 0, 0, 0, 0,
        1, 0, 0, 0, 0x61, 1, 0, 0, 0, 0x31,
        3, 0, 0, 0, 0x61, 0x2E, 0x62, 2, 0, 0, 0, 0xC3, 0xA9,
        1, 0, 0, 0, 0x62, 1, 0, 0, 0, 0x32,
      ])
    #expect(try ModelFile(decoding: file.bytes).content.provenance == provenance)
  }

  @Test(arguments: ["", "größe", "two words", "tab\t"])
  func keysThatAFileCannotHoldAreRefused(key: String) throws {
    guard case .float(let model) = try ModelFile.tinyFloat().content else {
      Issue.record("the test's float model is none")
      return
    }
    let keyed = try FloatModel(
      network: model.network, parameters: model.parameters, provenance: Provenance([key: "1"]))
    let error = #expect(throws: ModelFileError.self) { try ModelFile(.float(keyed)) }
    guard case .provenanceKey? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
