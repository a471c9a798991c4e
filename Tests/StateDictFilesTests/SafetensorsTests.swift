import ForeignNetworks
import LeNetModel
import StateDictFiles
import TestSupport
import Testing

@Suite struct SafetensorsTests {
  private func file(_ header: String, _ content: [UInt8] = []) -> [UInt8] {
    withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) } + Array(header.utf8)
      + content
  }

  private func complaint(_ bytes: [UInt8]) -> String? {
    do {
      _ = try Safetensors.read(bytes)
      return nil
    } catch { return "\(error)" }
  }

  private static let damage = "; the file is damaged or no safetensors file"

  /// One tensor.
  private func entry(_ name: String, _ shape: String, _ offsets: String, type: String = "F32")
    -> String
  {
    "\"\(name)\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}"
  }

  @Test func literalBytes() throws {
    let header = "{\"__metadata__\":{\"k\\u00e9y\":\"v\"},\(entry("w", "[2]", "[0,8]")) }  "
    let state = try Safetensors.read(file(header, [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0]))
    #expect(state.metadata == ["kéy": "v"])
    #expect(state.tensors.map(\.name) == ["w"])
    #expect(state.tensors[0].values == [1, -2])
  }

  @Test(
    arguments: [
      ("F16", [0, 0x3C, 0, 0xC0, 1, 0, 0xFF, 0x7B], [1, -2, 0x1p-24, 65504]),
      ("BF16", [0x80, 0x3F, 0, 0xC0, 0, 0x80, 1, 0], [1, -2, -0.0, 0x1p-133]),
    ] as [(String, [UInt8], [Float])])
  func conversions(type: String, content: [UInt8], values: [Float]) throws {
    let state = try Safetensors.read(file("{\(entry("w", "[4]", "[0,8]", type: type))}", content))
    #expect(state.tensors[0].values.map(\.bitPattern) == values.map(\.bitPattern))
    #expect(state.origin == "safetensors, \(type), made F32 exactly")
  }

  @Test func skipped() throws {
    let header =
      "{\(entry("n", "[]", "[0,8]", type: "I64")),\(entry("w", "[1]", "[8,16]", type: "F64"))}"
    let state = try Safetensors.read(file(header, Array(repeating: 0, count: 16)))
    #expect(state.skipped == [SkippedTensor(name: "n", content: "I64")])
    #expect(state.origin == "safetensors, F64, rounded to F32")
  }

  @Test func offsets() {
    let zeros = [UInt8](repeating: 0, count: 8)
    #expect(
      complaint(file("{\(entry("a", "[1]", "[4,8]"))}", zeros))
        == "tensor a: found numbers from byte 4 of the content, expected from byte 0, where those "
        + "before end" + Self.damage)
    #expect(
      complaint(file("{\(entry("a", "[1]", "[0,4]")),\(entry("b", "[1]", "[0,4]"))}", zeros))
        == "tensor b: found numbers from byte 0 of the content, expected from byte 4, where those "
        + "before end" + Self.damage)
    #expect(
      complaint(file("{\(entry("a", "[1]", "[0,4]"))}", zeros))
        == "the content: found 8 bytes, expected 4, where the last tensor ends" + Self.damage)
    #expect(
      complaint(file("{\(entry("a", "[3]", "[0,8]"))}", zeros))
        == "tensor a: found 8 bytes, expected those of F32 of the shape [3]" + Self.damage)
    #expect(
      complaint(file("{\(entry("a", "[1]", "[8,0]"))}", zeros))
        == "tensor a data_offsets: found [8, 0], expected beginning and end" + Self.damage)
    #expect(
      complaint(file("{\(entry("a", "[9223372036854775807,4]", "[0,8]"))}", zeros))
        == "tensor a: found 8 bytes, expected those of F32 of the shape [9223372036854775807, 4]"
        + Self.damage)
  }

  @Test func headers() {
    #expect(complaint([1, 2])?.hasPrefix("byte 0: found 2 bytes") == true)
    var long = file("{}")
    long[3] = 1
    #expect(
      complaint(long) == "byte 0: found a header of 16777218 bytes, expected at most 2"
        + Self.damage)
    #expect(
      complaint(file("[]")) == "byte 8: found no '{', expected a header in JSON" + Self.damage)
    #expect(
      complaint(file("{} {}")) == "byte 11: found '{', expected the end" + Self.damage)
    #expect(
      complaint(file("{\"a\":\(String(repeating: "[", count: 10_000))"))
        == "byte 20: found '[', expected objects and lists at most 8 deep" + Self.damage)
    #expect(complaint(file("{\"a\":1,\"a\":1}"))?.contains("names that differ") == true)
    #expect(
      complaint(file("{\"__metadata__\":{\"a\":1}}"))
        == "__metadata__ a: found a number, expected text" + Self.damage)
    #expect(
      complaint(file("{\(entry("a", "[4]", "[0,4]", type: "F8_E4M3"))}", [0, 0, 0, 0]))
        == "tensor a: found F8_E4M3, expected F32, F16, BF16 or F64")
    #expect(
      complaint(file("{\"a\":{\"dtype\":\"F32\"}}"))
        == "tensor a: found not all of them, expected dtype, shape and data_offsets" + Self.damage)
    for text in [
      "{\"a\":01}", "{\"a\":-}", "{\"a\":1.}", "{\"\\ud800\":1}", "{\"a\" 1}", "{\"a\":1", "{,}",
    ] {
      #expect(complaint(file(text)) != nil, "\(text)")
    }
  }

  @Test func everyTruncation() throws {
    let bytes = Safetensors.encode(
      [NamedTensor(name: "a", shape: [2], values: [1, 2])], metadata: ["b": "c"])
    #expect(bytes.count.isMultiple(of: 8))
    for count in bytes.indices {
      #expect(throws: ImportError.self, "\(count) bytes") {
        try Safetensors.read(Array(bytes[..<count]))
      }
    }
  }

  @Test func ownModels() throws {
    var random = RandomModels(seed: 17)
    for _ in 0..<50 {
      let model = try random.floatModel(
        of: random.domainNetwork(), provenance: Provenance(["a.b": "\"\\\u{1}ü", "c": ""]))
      let bytes = Safetensors.encode(model)
      #expect(Safetensors.encode(model) == bytes)
      #expect(try StateDict.read(bytes).ownModel() == model)
    }
  }

  @Test func changedModels() throws {
    let model = try FloatModel(
      network: .lenet5,
      parameters: Network.lenet5.parametricIndices.map { index in
        let layer = Network.lenet5.layers[index]
        return FloatParameters(
          weights: Array(repeating: 0.5, count: layer.weightCount),
          bias: Array(repeating: 0, count: layer.biasCount))
      })
    let state = try StateDict.read(Safetensors.encode(model))
    func complaint(_ change: (inout [NamedTensor], inout [String: String]) -> Void) -> String? {
      var (tensors, metadata) = (state.tensors, state.metadata)
      change(&tensors, &metadata)
      do {
        return try StateDict.read(Safetensors.encode(tensors, metadata: metadata)).ownModel()
          .map { _ in "none" }
      } catch { return "\(error)" }
    }
    #expect(complaint { _, _ in } == "none")
    #expect(complaint { _, text in text["lenet.version"] = nil } == nil)
    #expect(
      complaint { tensors, _ in tensors.removeLast() }
        == "tensor fc3.bias: found none, expected one of the shape [10]")
    #expect(
      complaint { tensors, _ in
        tensors.append(NamedTensor(name: "x", shape: [1], values: [0]))
      } == "tensor x: found a tensor, expected none but those of the network")
    for key in ["lenet.network", "lenet.input", "lenet.preparation", "lenet.classes"] {
      #expect(
        complaint { _, text in text[key] = "?" }
          .map { $0.contains("__metadata__ \(key): found '?'") } == true)
    }
  }
}
