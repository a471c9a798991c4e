import Bytes
import ForeignNetworks

/// What `torch.save` wrote before 1.6, and still does if told to: pickles behind each other, of a magic
/// number, a version, the machine, the object, and the keys of its storages; then for each storage i64
/// element count and elements.
enum TorchStream {
  /// 0x1950a86a20f9469cfc6c, the lowest byte first.
  private static let magicNumber: [UInt8] = [
    0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19,
  ]
  private static let version = 1001

  static func isStream(_ bytes: [UInt8]) -> Bool { bytes.first == 0x80 }

  static func read(_ bytes: [UInt8]) throws(ImportError) -> StateDict {
    var position = 0
    func next(_ name: String) throws(ImportError) -> (value: PickleValue, heap: PickleHeap) {
      var machine = PickleMachine(bytes[position...], name: name)
      let value = try machine.run()
      position = machine.position
      return (value, machine.heap)
    }
    guard case .long(magicNumber) = try next("the magic number").value else {
      throw .unsupported(
        found: "a pickle that torch.save did not write", possible: saveStateDict)
    }
    guard case .integer(version) = try next("the version").value else {
      throw .damaged(
        format: "PyTorch", place: "the version", found: "another", expected: "\(version)")
    }
    try checkOrder(try next("the machine"))
    let (object, heap) = try next("the object")
    let checkpoint = try Checkpoint(object, of: heap)
    let (keyList, keyHeap) = try next("the keys")
    let keys = try keyHeap.elements(of: keyList)?.map { key throws(ImportError) in
      guard let key = key.text ?? key.integer.map(String.init) else {
        throw damaged("the keys", keyHeap.word(for: key), "text")
      }
      return key
    }
    guard let keys else { throw damaged("the keys", keyHeap.word(for: keyList), "a list") }
    let storages = try storages(keys, of: heap, in: bytes[position...])
    let entries = try checkpoint.entries { storage throws(ImportError) in
      guard let bytes = storages[storage.key] else {
        throw damaged("the keys", "none for storage \(storage.key)", "one")
      }
      return bytes
    }
    return try StateDict(
      origin: "PyTorch state dict (stream)", entries: entries, isInOrder: true)
  }

  /// - Parameter bytes: behind the pickles.
  private static func storages(
    _ keys: [String], of heap: PickleHeap, in bytes: ArraySlice<UInt8>
  ) throws(ImportError) -> [String: ArraySlice<UInt8>] {
    let types = Dictionary(
      heap.storages.map { ($0.key, $0.type) }, uniquingKeysWith: { first, _ in first })
    var storages: [String: ArraySlice<UInt8>] = [:]
    var rest = bytes
    for key in keys {
      let place = "storage \(key) at byte \(rest.startIndex)"
      guard let type = types[key] else { throw damaged(place, "no tensor of it", "one") }
      guard rest.count >= 8 else { throw damaged(place, "\(rest.count) bytes", "its size") }
      let count = rest.integer(Int64.self, at: 0)
      rest = rest.dropFirst(8)
      guard count >= 0, count <= rest.count / type.byteCount else {
        throw damaged(
          place, "\(count) elements of \(type.rawValue)", "those of \(rest.count) bytes at most")
      }
      let byteCount = Int(count) * type.byteCount
      storages[key] = rest.prefix(byteCount)
      rest = rest.dropFirst(byteCount)
    }
    return storages
  }

  /// - Parameter machine: a dictionary of what wrote the file.
  private static func checkOrder(
    _ machine: (value: PickleValue, heap: PickleHeap)
  ) throws(ImportError) {
    guard case .dictionary(let index) = machine.value else {
      throw damaged("the machine", machine.heap.word(for: machine.value), "a dictionary")
    }
    for (key, value) in machine.heap.dictionaries[index] where key.text == "little_endian" {
      guard case .boolean(true) = value else {
        throw .unsupported(found: "numbers in big-endian order", possible: "little-endian")
      }
    }
  }

  private static func damaged(
    _ place: String, _ found: String, _ expected: String
  ) -> ImportError {
    .damaged(format: "PyTorch", place: place, found: found, expected: expected)
  }
}
