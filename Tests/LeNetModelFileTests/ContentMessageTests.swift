import ElementaryFunctions
import FuzzedChecks
import LeNetModel
import LeNetModelFile
import Testing

/// Files with a sound frame whose sections say what they must not.
@Suite struct ContentMessageTests {
  let float: ModelFile
  let quantized: ModelFile

  init() throws {
    float = try .tinyFloat()
    quantized = try .tinyQuantized()
  }

  @Test(
    arguments: [
      (0, 2, "a picture has 2 channels, expected 1 or 3"),
      (1, 7, "a picture has 7 rows, expected 8 to 96"),
      (2, 97, "a picture has 97 columns, expected 8 to 96"),
      (3, 0, "preparation is 0, expected 1 to 4"),
      (3, 2, "pictures prepared as digits are 1x28x28, the network reads 3x10x12"),
      (4, 1, "class count is 1, expected 2 to 1000"),
      (7, 0xFF, "class count is 4278190082, expected 2 to 1000"),
      (8, 0, "layer count is 0, expected 1 to 64"),
      (8, 65, "layer count is 65, expected 1 to 64"),
      (11, 0xFF, "layer count is 4278190088, expected 1 to 64"),
    ] as [(Int, UInt8, String)])
  func signatures(offset: Int, value: UInt8, message: String) throws {
    let file = try ModelFile.everyKind(float: true)
    #expect(
      file.complaint { $0[file.start("NETW") + offset] = value } == "network: " + message)
  }

  /// Each record: kind, option, window rows, stride, four paddings, width (4 bytes), slope (4 bytes).
  @Test(
    arguments: [
      (1, 0, 0, "layer 1 kind is 0, expected 1 to 6"),
      (1, 0, 7, "layer 1 kind is 7, expected 1 to 6"),
      (1, 1, 1, "layer 1 option is 1, expected 0"),
      (1, 2, 8, "layer 1: kernel is 8, expected 1 to 7"),
      (1, 3, 0, "layer 1: stride is 0, expected 1 to 2"),
      (1, 4, 3, "layer 1: padding is 3, expected 0 to 2"),
      (1, 7, 0xFF, "layer 1: padding is 255, expected 0 to 2"),
      (1, 8, 0, "layer 1: number of filters or units is 0, expected 1 to 1024"),
      (1, 11, 0xFF, "layer 1: number of filters or units is 4278190082, expected 1 to 1024"),
      (1, 12, 1, "layer 1 slope's bits is 1, expected 0"),
      (2, 1, 0, "layer 2 option is 0, expected 1 to 5"),
      (2, 1, 6, "layer 2 option is 6, expected 1 to 5"),
      (2, 1, 4, "layer 2 slope's bits is 1048576000, expected 0"),
      (2, 2, 5, "layer 2 window rows is 5, expected 0"),
      (2, 3, 1, "layer 2 stride is 1, expected 0"),
      (2, 15, 0xBE, "layer 2: slope is -0.25, expected 0 to 1"),
      (2, 15, 0x7F, "layer 2: slope is inf, expected 0 to 1"),
      (3, 8, 2, "layer 3 width is 2, expected 0"),
      (3, 2, 0, "layer 3: kernel is 0, expected 1 to 7"),
      (4, 4, 1, "layer 4 top padding is 1, expected 0"),
      (5, 1, 3, "layer 5 option is 3, expected 1 or 2"),
      (5, 2, 9, "layer 5: size is 9, expected 2 to 8"),
      (5, 3, 0, "layer 5: stride is 0, expected 1 to 8"),
      (5, 6, 1, "layer 5: padding is 0 top, 0 left, 1 bottom, 0 right, expected 0"),
      (7, 5, 1, "layer 7 left padding is 1, expected 0"),
      (7, 6, 1, "layer 7 bottom padding is 1, expected 0"),
      (7, 7, 1, "layer 7 right padding is 1, expected 0"),
      (8, 3, 1, "layer 8 stride is 1, expected 0"),
      (8, 8, 3, "the last layer gives 3 values, expected 2, one for each class"),
    ] as [(Int, Int, UInt8, String)])
  func layers(number: Int, offset: Int, value: UInt8, message: String) throws {
    let file = try ModelFile.everyKind(float: true)
    #expect(
      file.complaint { $0[file.start("NETW") + 12 + 16 * (number - 1) + offset] = value }
        == "network: " + message)
  }

  @Test func classNames() throws {
    let file = try ModelFile.everyKind(float: true)
    let names = file.start("NETW") + 12 + 16 * 8
    let section = file.sections[0]
    #expect(section.byteCount == 12 + 16 * 8 + 4 + 3 + 4 + 7)
    #expect(
      file.complaint { $0.put(UInt32.max, at: names) }
        == "network: the name of class 1 needs 4294967295 bytes, 14 left in the section "
        + "(offset \(names + 4))")
    #expect(
      file.complaint { $0.put(UInt32(8), at: names + 7) }
        == "network: the name of class 2 needs 8 bytes, 7 left in the section "
        + "(offset \(names + 11))")
    #expect(
      file.complaint { $0.put(UInt32(6), at: names + 7) } == "network: has 158 bytes, expected 157")
    #expect(
      file.complaint { $0[names + 14] = 0x41 }
        == "network: the name of class 2 is not UTF-8 (offset \(names + 13))")
    #expect(
      file.complaint { $0.put(UInt32(3), at: file.start("NETW") + 4) }
        == "network: the name of class 3 needs 4 bytes, 0 left in the section "
        + "(offset \(names + 18))")
  }

  @Test func classNamesThatAreThereTwice() throws {
    let file = try ModelFile.tinyFloat()
    let names = file.start("NETW") + 12 + 16 * 12
    #expect(
      file.complaint { $0[names + 9] = UInt8(ascii: "0") }
        == "network: the class name '0' is empty or there twice, "
        + "expected another name for each class")
  }

  @Test func layersBeyondTheSection() throws {
    let file = try ModelFile.tinyFloat()
    let start = file.start("NETW")
    let names = start + 12 + 16 * 12
    let relu: [UInt8] = [2, 1] + Array(repeating: 0, count: 14)
    #expect(
      file.complaint { bytes in
        bytes.put(UInt32(64), at: start + 8)
        bytes.replaceSubrange(names..<names + 48, with: relu + relu + relu)
      }
        == "network: layer 16 needs 16 bytes, 2 left in the section (offset \(names + 48))")
  }

  @Test func overrunOfProvenance() throws {
    let file = try file(provenance: ["key": "value"])
    let start = file.start("META")
    #expect(
      file.complaint { $0.put(UInt32.max, at: start + 4) }
        == "provenance: an entry needs 4294967295 bytes, 12 left in the section "
        + "(offset \(start + 8))")
    #expect(
      file.complaint { $0.put(UInt32(6), at: start + 11) }
        == "provenance: an entry needs 6 bytes, 5 left in the section (offset \(start + 15))")
    #expect(
      file.complaint { $0.put(UInt32.max, at: start) }
        == "provenance: an entry needs 4 bytes, 0 left in the section (offset \(start + 20))")
  }

  @Test func leftoversInProvenance() throws {
    let file = try file(provenance: ["key": "value"])
    #expect(
      file.complaint { $0.put(UInt32(0), at: file.start("META")) }
        == "provenance: has 20 bytes, expected 4")
  }

  @Test func keysOfProvenance() throws {
    let file = try file(provenance: ["a1": "x", "a2": "y"])
    let start = file.start("META")
    #expect(
      file.complaint { $0[start + 9] = 0xC3 }
        == "provenance: the key 'a?' is not one or more printable ASCII characters without spaces")
    #expect(
      file.complaint { $0[start + 20] = UInt8(ascii: "1") }
        == "provenance: key 'a1' after 'a1', expected ascending keys")
    #expect(
      file.complaint { $0[start + 9] = UInt8(ascii: "3") }
        == "provenance: key 'a2' after 'a3', expected ascending keys")
  }

  @Test func valuesOfProvenance() throws {
    let file = try file(provenance: ["key": "grüße"])
    let start = file.start("META") + 15
    #expect(
      file.complaint { $0[start + 5] = 0x41 }
        == "provenance: the value of 'key' is not UTF-8 (offset \(start + 4))")
    #expect(
      file.complaint { $0.replaceSubrange(start + 2..<start + 4, with: [0xC0, 0x80]) }
        == "provenance: the value of 'key' is not UTF-8 (offset \(start + 2))")
  }

  @Test func confidences() throws {
    let network = try Network.tiny()
    var generator = SplitMix64(seed: 5)
    let model = try FloatModel.random(network, calibrated: false, using: &generator)
    let file = try ModelFile(
      .float(
        FloatModel(
          network: network, parameters: model.parameters,
          confidence: Confidence(temperature: 1.5, leastEvidence: -2))))
    let start = file.start("CONF")
    #expect(
      file.complaint { $0.put(Float(0).bitPattern, at: start) }
        == "confidence: temperature is 0.0, expected 1/64 to 64")
    #expect(
      file.complaint { $0.put(Float.infinity.bitPattern, at: start) }
        == "confidence: temperature is inf, expected 1/64 to 64")
    #expect(
      file.complaint { $0.put(Float.nan.bitPattern, at: start + 4) }
        == "confidence: least evidence is nan, expected a finite number")
  }

  @Test func calibrations() throws {
    let file = try ModelFile(.float(.tinyWithTournament()))
    let start = file.start("CALI")
    #expect(
      file.complaint { $0[start] = 6 }
        == "calibration: method is 262, expected bytes 1 to 5, 1 to 2, 0 or 1, 0")
    #expect(
      file.complaint { $0.put(UInt32(21), at: start + 8) }
        == "calibration: trial count is 21, expected 1")
    #expect(
      file.complaint { $0.put(UInt32(6), at: start + 12) }
        == "calibration: tensor count is 6, expected 5")
    #expect(
      file.complaint { $0.put(UInt32(1), at: start + 28) }
        == "calibration: reserved field is 1, expected 0")
    #expect(
      file.complaint { $0.put(UInt32(0), at: start + 4) }
        == "calibration: validation images is 0.0, expected 1 to 4294967295")
    #expect(
      file.complaint { $0.put(UInt32(0x7FF0_0000), at: start + 36) }
        == "calibration: mse loss is inf, expected 0 or more, and finite")
    let bare = try ModelFile(.float(.tinyWithTournament(trialCount: 0)))
    #expect(
      bare.complaint { $0.put(UInt32(3), at: bare.start("CALI") + 4) }
        == "calibration: image count without trials is 3, expected 0")
  }

  @Test func histograms() throws {
    let file = try ModelFile.tinyFloat(calibrated: true)
    let start = file.start("HIST")
    #expect(
      file.complaint { $0.put(UInt32(2047), at: start + 8) }
        == "conv1.relu histogram: bin count is 2047, expected 2048")
    #expect(
      file.complaint { $0[start + 12] = 1 }
        == "conv1.relu histogram: reserved field is 1, expected 0")
    #expect(
      file.complaint { $0.put(Float.nan.bitPattern, at: start) }?.hasPrefix(
        "conv1.relu histogram: runs from nan to ") == true)
  }

  @Test func quantization() {
    let start = quantized.start("QUAN")
    #expect(
      quantized.complaint { $0[start] = 12 } == "quantization: tensor count is 12, expected 13")
    #expect(
      quantized.complaint { $0[start + 4] = 4 }
        == "quantization: count of layers with weights is 4, expected 5")
    #expect(
      quantized.complaint { $0[start + 8 + 8 * 13 + 1] = 4 }
        == "quantization: conv2 weight bits is 4, expected 8")
    #expect(
      quantized.complaint { $0[start + 12] = 0 }
        == "input zero point[0] is -256, expected -128 to 127")
  }

  @Test func numbersThatMakeNoModel() {
    #expect(
      float.complaint { $0.put(Float.infinity.bitPattern, at: float.start("WGHT") + 8) }
        == "conv1 weights[2] is inf, expected a finite number")
    #expect(
      quantized.complaint { $0[quantized.start("WGHT") + 24] = 0x80 }
        == "conv1 weights[24] is -128, expected -127 to 127")
    #expect(
      quantized.complaint { $0[quantized.start("SHFT")] = 63 }
        == "conv1 shifts[0] is 63, expected 1 to 62")
  }

  private func file(provenance: [String: String]) throws -> ModelFile {
    guard case .float(let model) = float.content else { return float }
    return try ModelFile(
      .float(
        FloatModel(
          network: model.network, parameters: model.parameters,
          provenance: Provenance(provenance))))
  }
}
