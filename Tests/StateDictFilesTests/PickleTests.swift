import ForeignNetworks
import StateDictFiles
import TestSupport
import Testing

/// Pickles that ask for what a state dict has no use for.
@Suite struct PickleTests {
  private func complaint(_ object: [UInt8]) -> String? {
    complaint(bytes: PickleText.stream(object))
  }

  private func complaint(bytes: [UInt8]) -> String? {
    do {
      _ = try StateDict.read(bytes)
      return nil
    } catch { return "\(error)" }
  }

  private static let remedy =
    "possible: tensors by name: torch.save(model.state_dict(), FILE)"

  @Test func views() throws {
    func values(_ offset: Int, _ shape: [Int], _ strides: [Int]) throws -> [Float] {
      let tensor = PickleText.tensor(
        PickleText.storage("a", count: 4), offset: offset, shape: shape, strides: strides)
      let state = try StateDict.read(
        PickleText.stream(PickleText.dictionary("a.weight", tensor)))
      #expect(state.tensors.map(\.shape) == [shape])
      return state.tensors[0].values
    }
    #expect(try values(0, [2, 2], [2, 1]) == [1, 2, 3, 4])
    #expect(try values(0, [2, 2], [1, 2]) == [1, 3, 2, 4])
    #expect(try values(1, [3], [1]) == [2, 3, 4])
    #expect(try values(1, [2, 3], [1, 0]) == [2, 2, 2, 3, 3, 3])
    #expect(try values(3, [], []) == [4])
    #expect(try values(0, [0, 5], [5, 1]) == [])
  }

  @Test(
    arguments: [
      (0, [2, 2], [3, 1]), (1, [2, 2], [2, 1]), (-1, [1], [1]), (4, [1], [1]), (3, [2], [-1]),
      (Int.max, [2], [1]), (0, [2, 2], [Int.max, Int.max]),
    ] as [(Int, [Int], [Int])])
  func viewsBeyondTheStorage(offset: Int, shape: [Int], strides: [Int]) {
    let tensor = PickleText.tensor(
      PickleText.storage("a", count: 4), offset: offset, shape: shape, strides: strides)
    #expect(
      complaint(PickleText.dictionary("a.weight", tensor))
        == "tensor a.weight: found the shape \(shape) by strides of \(strides) from element "
        + "\(offset), expected elements within a storage of 4")
  }

  @Test(arguments: [[1_000_000, 1_000_000], [-1], [Int.max, Int.max], [50_000_001]])
  func manyElementsOfFew(shape: [Int]) {
    let tensor = PickleText.tensor(
      PickleText.storage("a", count: 4), shape: shape, strides: shape.map { _ in 0 })
    #expect(
      complaint(PickleText.dictionary("a.weight", tensor))
        == "tensor a.weight: found the shape \(shape), expected at most 50000000 elements in all "
        + "tensors together")
  }

  @Test func calls() {
    let system = PickleText.global("os", "system")
    #expect(
      complaint(system + PickleText.tuple(PickleText.text("true")) + [0x52])
        == "found a pickle that wants to call os.system, of which nothing was executed, "
        + Self.remedy)
    // A name alone, of which nothing is made.
    #expect(
      complaint(system + [0x30])
        == "the object byte 13: found the instruction 48, expected those that make a state dict, "
        + "of protocols 2 to 5; the file is damaged or no PyTorch file")
    #expect(
      complaint(PickleText.dictionary("a", system))
        == "found a pickle that wants os.system, of which nothing was executed, " + Self.remedy)
  }

  @Test func wholeModules() {
    #expect(
      complaint(PickleText.global("__main__", "LeNet") + [0x29, 0x81, 0x7D, 0x62])
        == "found an object of the class __main__.LeNet, which the file does not have, "
        + Self.remedy)
    let module = PickleText.tuple(
      PickleText.text("module"), PickleText.global("__main__", "LeNet"), PickleText.text("a.py"),
      PickleText.text("class LeNet: pass"))
    #expect(
      complaint(module + [0x51])
        == "found an object of the class __main__.LeNet, which the file does not have, "
        + Self.remedy)
  }

  @Test(
    arguments: [
      ([0x5D], "found a list where a state dict is wanted"),
      ([0x4E], "found None where a state dict is wanted"),
      ([0x7D], "found a dictionary without tensors"),
    ] as [([UInt8], String)])
  func otherObjects(object: [UInt8], message: String) {
    #expect(complaint(object) == message + ", " + Self.remedy)
  }

  @Test(
    arguments: [
      ([0x52], "found an empty stack, expected a value on it"),
      ([0x74], "found no mark on the stack, expected one"),
      ([0x68, 7], "found nothing remembered as 7, expected a value"),
      ([0x4E, 0x4E, 0x61], "found elements for None, expected a list's"),
      (
        [0x4E, 0x4E, 0x4E, 0x73],
        "found 2 keys and values for None, expected a dictionary's, in pairs"
      ),
      ([0x4E, 0x51], "found a reference to None, expected to a storage"),
      ([0x58, 255, 255, 255, 255], "expected 4294967295, and a pickle of at most 4194304"),
      ([0x80, 6], "found protocol 6, expected 2 to 5"),
      ([0x4E, 0x7D, 0x62], "found attributes for None, expected those of a dictionary"),
    ] as [([UInt8], String)])
  func instructions(object: [UInt8], message: String) throws {
    let found = try #require(complaint(object))
    #expect(found.contains(message))
  }

  /// Lists in lists and copies of copies take neither stack nor memory.
  @Test func depthAndCopies() throws {
    #expect(complaint([0x29] + Array(repeating: 0x85, count: 500_000)) != nil)
    let copy = PickleText.global("collections", "OrderedDict") + [0x68, 0, 0x85, 0x52]
    let many = [0x7D, 0x71, 0, 0x28] + Array(repeating: 0x4E as UInt8, count: 20_000) + [0x75]
    let message = try #require(
      complaint(many + Array(repeatElement(copy, count: 200).joined())))
    #expect(message.contains("dictionaries copied again and again"))
    // A list within itself.
    #expect(complaint([0x5D, 0x71, 0, 0x68, 0, 0x61]) != nil)
  }

  @Test func streams() throws {
    let tensor = PickleText.tensor(PickleText.storage("a", count: 4), shape: [4], strides: [1])
    let object = PickleText.dictionary("a.weight", tensor)
    #expect(
      complaint(bytes: PickleText.stream(object, version: 1002))
        == "the version: found another, expected 1001; the file is damaged or no PyTorch file")
    #expect(
      complaint(bytes: PickleText.stream(object, isLittleEndian: false))
        == "found numbers in big-endian order, possible: little-endian")
    #expect(
      complaint(bytes: PickleText.protocol2 + object + PickleText.stop)
        == "found a pickle that torch.save did not write, " + Self.remedy)
    let other = PickleText.tensor(PickleText.storage("b", count: 4), shape: [4], strides: [1])
    #expect(complaint(PickleText.dictionary("b.weight", other))?.contains("storage a") == true)
    let short = PickleText.tensor(PickleText.storage("a", count: 5), shape: [4], strides: [1])
    #expect(
      complaint(PickleText.dictionary("a.weight", short))
        == "tensor a.weight: found a storage of 16 bytes, expected 5 elements of F32")
  }

  @Test func notFinite() {
    var bytes = PickleText.stream(
      PickleText.dictionary(
        "a.weight",
        PickleText.tensor(PickleText.storage("a", count: 4), shape: [4], strides: [1])))
    bytes[bytes.count - 1] = 0x7F
    bytes[bytes.count - 2] = 0xC0
    #expect(
      complaint(bytes: bytes) == "tensor a.weight: found nan at element 3, expected finite numbers")
  }

  @Test func archives() {
    #expect(
      complaint(bytes: storedZIP([("a/b", [1])]))
        == "found a ZIP file without data.pkl, " + Self.remedy)
    #expect(
      complaint(
        bytes: storedZIP([("a/data.pkl", [1]), ("a/code/x.py", []), ("a/constants.pkl", [])]))
        == "found a TorchScript archive, whose network is a program, " + Self.remedy
        + ", or the network by torch.onnx.export")
    #expect(
      complaint(bytes: storedZIP([("a/data.pkl", [1]), ("a/byteorder", Array("big".utf8))]))
        == "found numbers in big-endian order, possible: little-endian")
    let object = PickleText.dictionary(
      "a.weight", PickleText.tensor(PickleText.storage("a", count: 4), shape: [4], strides: [1]))
    #expect(
      complaint(
        bytes: storedZIP([("a/data.pkl", PickleText.protocol2 + object + PickleText.stop)]))
        == "a/data/a: found no such entry, expected one; the file is damaged or no PyTorch file")
  }

  @Test(arguments: [[], [0], Array("<html>".utf8), Array(repeating: 0, count: 100)] as [[UInt8]])
  func otherFiles(bytes: [UInt8]) {
    #expect(complaint(bytes: bytes)?.hasPrefix("byte 0: found ") == true)
  }
}
