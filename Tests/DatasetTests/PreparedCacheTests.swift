import Dataset
import Foundation
import Testing

/// Prepared pictures in the user's cache.
@Suite struct PreparedCacheTests {
  private let entry = PreparedCache.Entry(
    pixels: [1, 2, 3, 4, 5, 6], failures: [7: "is no picture", 0: "ünlesbar"])
  private let key: [UInt8] = [0xAB, 0xCD]

  @Test func whatWasKeptComesBack() async throws {
    try await withTemporaryFolder { folder in
      let cache = PreparedCache(folder: folder + "/new")
      #expect(cache.entry(key, pixelCount: 6) == nil)
      cache.keep(entry, for: key)
      #expect(cache.entry(key, pixelCount: 6) == entry)
      #expect(cache.entry(key, pixelCount: 5) == nil)
      #expect(cache.entry([0xAB], pixelCount: 6) == nil)
    }
  }

  /// It is as if nothing had been kept, at every byte.
  @Test func aDamagedFileIsNone() async throws {
    try await withTemporaryFolder { folder in
      let cache = PreparedCache(folder: folder)
      cache.keep(entry, for: key)
      let file = URL(filePath: folder + "/abcd.pixels")
      let bytes = try Data(contentsOf: file)
      for index in bytes.indices {
        var damaged = bytes
        damaged[index] ^= 1
        try damaged.write(to: file)
        #expect(cache.entry(key, pixelCount: 6) == nil, "byte \(index)")
        try bytes[..<index].write(to: file)
        #expect(cache.entry(key, pixelCount: 6) == nil, "\(index) bytes")
      }
    }
  }

  @Test func onlyTheLatestAreKept() async throws {
    try await withTemporaryFolder { folder in
      let cache = PreparedCache(folder: folder)
      for number in 0..<20 as Range<UInt8> { cache.keep(entry, for: [number]) }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.count == 16)
      #expect(cache.entry([19], pixelCount: 6) == entry)
    }
  }

  @Test func aFolderThatCannotBeMadeIsNoError() {
    let cache = PreparedCache(folder: "/dev/null/cache")
    cache.keep(entry, for: key)
    #expect(cache.entry(key, pixelCount: 6) == nil)
  }
}
