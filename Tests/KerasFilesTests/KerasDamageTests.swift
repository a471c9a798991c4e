import CHDF5
import ElementaryFunctions
import Foundation
import KerasFiles
import TestSupport
import Testing

/// What libhdf5 does to damaged files is done to another process.
@Suite(.ifStuck) struct KerasDamageTests {
  @Test func cutOffAnywhere() throws {
    let bytes = try KerasFixtures.bytes("plain.h5")
    for byteCount in stride(from: 0, to: bytes.count, by: 61) {
      expectRefusal(Array(bytes.prefix(byteCount)))
    }
    let archive = try KerasFixtures.bytes("keras3.keras")
    for byteCount in stride(from: 0, to: archive.count, by: 61) {
      expectRefusal(Array(archive.prefix(byteCount)))
    }
  }

  @Test func bytesOfOthers() throws {
    var generator = SplitMix64(seed: 17)
    let bytes = try KerasFixtures.bytes("keras2.h5")
    for _ in 0..<200 {
      var damaged = bytes
      for _ in 0..<4 {
        damaged[generator.nextInt(below: bytes.count)] = UInt8(generator.nextInt(below: 256))
      }
      _ = try? KerasFile.read(damaged)
    }
  }

  /// Bytes of plain.h5 that libhdf5 1.10.8 crashes on; others may read or refuse them.
  @Test(arguments: [(901, 255), (903, 1), (2075, 8)])
  func crashes(place: Int, value: UInt8) throws {
    var bytes = try KerasFixtures.bytes("plain.h5")
    bytes[place] = value
    let result = chdf5_read(bytes, bytes.count, 10, 1 << 24)
    defer { free(result.records) }
    #expect([CHDF5_READ, CHDF5_SIGNAL].contains(result.end))
    if result.end == CHDF5_SIGNAL {
      #expect(result.code == SIGSEGV)
      expectRefusal(bytes, "contents that it crashed on (signal 11)")
    }
  }

  /// One that it reads without an end.
  @Test func hangs() throws {
    var bytes = try KerasFixtures.bytes("plain.h5")
    bytes[2297] = 0
    let result = chdf5_read(bytes, bytes.count, 1, 1 << 24)
    defer { free(result.records) }
    #expect([CHDF5_READ, CHDF5_TIMEOUT].contains(result.end))
  }

  @Test func moreThanIsAskedFor() throws {
    let bytes = try KerasFixtures.bytes("keras2.h5")
    let result = chdf5_read(bytes, bytes.count, 10, 1 << 12)
    defer { free(result.records) }
    #expect(result.end == CHDF5_TOO_MANY_BYTES)
    #expect(result.byte_count <= 1 << 12)
  }

  /// Descriptors and processes are given back.
  @Test func manyReadings() throws {
    let bytes = try KerasFixtures.bytes("plain.h5")
    for _ in 0..<300 {
      let result = chdf5_read(bytes, bytes.count, 10, 1 << 24)
      #expect(result.end == CHDF5_READ)
      free(result.records)
    }
  }
}
