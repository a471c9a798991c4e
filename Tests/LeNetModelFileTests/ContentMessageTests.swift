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
      (0, 5, "layer 1 kind is 5, expected 1 to 4"),
      (0, 0, "layer 1 kind is 0, expected 1 to 4"),
      (1, 2, "layer 1 option is 2, expected 0 or 1"),
      (2, 3, "layer 1 kernel rows is 3, expected 5"),
      (9, 0, "layer 2 option is 0, expected 1 or 2"),
      (10, 5, "layer 2 kernel rows is 5, expected 0"),
      (12, 1, "layer 2 width is 1, expected 0"),
      (17, 3, "layer 3 option is 3, expected 1 or 2"),
      (18, 0, "layer 3 kernel rows is 0, expected 2"),
      (73, 1, "layer 10 option is 1, expected 0"),
      (7, 0xFF, "layer 1 has 4278190081 filters or units, expected 1 to 1024"),
      (4, 0, "layer 1 has 0 filters or units, expected 1 to 1024"),
      (92, 11, "the last dense layer has 11 units, expected 10, one for each digit"),
    ] as [(Int, UInt8, String)])
  func networks(offset: Int, value: UInt8, message: String) {
    #expect(
      float.complaint { $0[float.start("NETW") + 4 + offset] = value } == "network: " + message)
  }

  @Test func layerCount() {
    #expect(
      float.complaint { $0.put(UInt32.max, at: float.start("NETW")) }
        == "network: layer count is 4294967295, expected a layer for every 8 of the section's "
        + "100 bytes after the first 4")
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
      quantized.complaint { $0[start] = 4 } == "quantization: weight bits is 4, expected 8")
    #expect(
      quantized.complaint { $0[start + 4] = 12 } == "quantization: tensor count is 12, expected 13")
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
