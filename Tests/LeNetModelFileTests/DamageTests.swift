import ElementaryFunctions
import FuzzedChecks
import LeNetModelFile
import Testing

/// Files that were whole once: cut off, or with bits flipped.
@Suite struct DamageTests {
  @Test func floatFilesCutAnywhereAreTruncated() throws {
    try expectTruncated(.tinyFloat(), every: 1)
  }

  @Test func quantizedFilesCutAnywhereAreTruncated() throws {
    try expectTruncated(.tinyQuantized(), every: 1)
  }

  @Test func calibratedFilesCutAnywhereAreTruncated() throws {
    try expectTruncated(.tinyFloat(calibrated: true), every: 61)
  }

  private func expectTruncated(_ file: ModelFile, every step: Int) throws {
    for byteCount in stride(from: 0, to: file.bytes.count, by: step) {
      do {
        _ = try ModelFile(decoding: Array(file.bytes.prefix(byteCount)))
        Issue.record("cut to \(byteCount) bytes, still a model")
      } catch .notAModel(.empty) where byteCount == 0 {
      } catch .truncated(_, let needs, let left, let offset)
        where left == max(0, byteCount - offset) && left < needs
      {
      } catch {
        Issue.record("cut to \(byteCount) bytes: \(error)")
      }
    }
  }

  @Test func theCutIsNamed() throws {
    let file = try ModelFile.tinyFloat()
    let weights = file.sections[4]
    #expect(weights.layer == "conv2" && weights.byteCount == 200)
    #expect(
      complaint(Array(file.bytes.prefix(weights.offset + 7)))
        == "truncated at conv2 weights: needs 200 bytes, 7 left (offset \(weights.offset)); "
        + "make it again by 'lenet train' or 'export'")
    #expect(
      complaint(Array(file.bytes.prefix(40)))
        == "truncated at section table: needs \(32 * file.sections.count) bytes, 8 left "
        + "(offset 32); make it again by 'lenet train' or 'export'")
    #expect(
      complaint(Array(file.bytes.prefix(20)))
        == "truncated at header: needs 32 bytes, 20 left (offset 0); "
        + "make it again by 'lenet train' or 'export'")
    #expect(
      complaint(file.bytes.dropLast())
        == "truncated at SHA-256: needs 32 bytes, 31 left (offset \(file.bytes.count - 32)); "
        + "make it again by 'lenet train' or 'export'")
  }

  @Test(arguments: [true, false])
  func everyFlippedBitIsNoticed(float: Bool) throws {
    let file = try float ? ModelFile.tinyFloat() : .tinyQuantized()
    let contents = 32 + 32 * file.sections.count..<file.bytes.count - 32
    // All of header, section table and digest, and every fifth byte of the sections.
    for offset in file.bytes.indices where !contents.contains(offset) || offset % 5 == 0 {
      for bit in 0..<8 {
        var bytes = file.bytes
        bytes[offset] ^= 1 << bit
        if complaint(bytes) == nil { Issue.record("bit \(bit) of byte \(offset)") }
      }
    }
  }

  @Test func everyByteOfAHistogramIsGuarded() throws {
    let file = try ModelFile.tinyFloat(calibrated: true)
    for offset in stride(from: file.start("HIST"), to: file.bytes.count, by: 61) {
      var bytes = file.bytes
      bytes[offset] ^= 0x10
      #expect(complaint(bytes) != nil, "byte \(offset)")
    }
  }

  /// With right checksums, the deeper checks alone must keep a reader from trapping, and what it
  /// accepts must be the one encoding of a model.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func mutationsUnderRightChecksumsNeverTrap(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let originals = [
      try ModelFile.tinyFloat(), try .tinyQuantized(), try .everyKind(float: true),
      try .everyKind(float: false), try .version1("float"), try .version1("int8-tanh"),
      try .tinyFloat(calibrated: true),
    ]
    var accepted = 0
    var refusals: Set<String> = []
    for round in 0..<1500 {
      // The calibrated file is the largest; it need not come as often.
      let original = originals[round % 10 == 0 ? 6 : round % 6].bytes
      var bytes = original
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        bytes.mutate(using: &generator)
      }
      let sealed = bytes.sealed()
      do {
        let file = try ModelFile(decoding: sealed)
        let again = try ModelFile(file.content)
        if file.version == 2 {
          #expect(again.bytes == sealed)
        } else {
          #expect(try ModelFile(decoding: again.bytes).content == file.content)
        }
        accepted += 1
      } catch {
        refusals.insert(String("\(error)".prefix { !$0.isNumber }))
      }
    }
    #expect(accepted > 10, "no mutation reached the end of the reader")
    #expect(refusals.count > 20, "the mutations all fail at the same checks")
  }
}

extension [UInt8] {
  fileprivate mutating func mutate(using generator: inout SplitMix64) {
    guard count > 64 else { return }
    // Half of the changes go to header, table and the first sections, where structure is.
    let end = Bool.random(using: &generator) ? count : Swift.min(count, 1024)
    let offset = Int.random(in: 0..<end - 8, using: &generator)
    let extremes: [UInt32] = [0, 1, 2, 0x7F, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, .max]
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: self[offset] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: self[offset] = .random(in: 0 ... .max, using: &generator)
    case 2: put(extremes.randomElement(using: &generator)!, at: offset / 4 * 4)
    case 3:
      let old = UInt32(truncatingIfNeeded: number(at: offset / 4 * 4, byteCount: 4))
      put(old &+ [1, 16, .max].randomElement(using: &generator)!, at: offset / 4 * 4)
    case 4: swapAt(offset, Int.random(in: 0..<end, using: &generator))
    case 5:
      // Exchange two table entries, or make one a copy of the other.
      let entries = (0..<Int(Swift.min(number(at: 16, byteCount: 4), 12))).map { 32 + 32 * $0 }
      guard let from = entries.randomElement(using: &generator),
        let to = entries.randomElement(using: &generator), Swift.max(from, to) + 32 <= count
      else { return }
      let moved = Array(self[from..<from + 32])
      let replaced = Array(self[to..<to + 32])
      replaceSubrange(to..<to + 32, with: moved)
      if Bool.random(using: &generator) { replaceSubrange(from..<from + 32, with: replaced) }
    default:
      let length = Int.random(in: 1...40, using: &generator)
      if Bool.random(using: &generator) {
        removeSubrange(offset..<Swift.min(count, offset + length))
      } else {
        insert(contentsOf: repeatElement(0, count: length), at: offset)
      }
    }
  }
}
