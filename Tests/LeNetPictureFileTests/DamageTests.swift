import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

@Suite struct DamageTests {
  /// A file cut off anywhere is refused, unless all of its pixels were there.
  @Test(arguments: PictureFormat.allCases)
  func truncatedAtEveryByte(_ format: PictureFormat) throws {
    let bytes = try encodeWithGD(darkDigit(3, width: 20, height: 24), format)
    let whole = try Picture(decoding: bytes)
    for byteCount in 0..<bytes.count {
      let cut = Array(bytes.prefix(byteCount))
      guard let picture = decoded(cut) else { continue }
      let isWhole = picture == whole
      #expect(isWhole, "cut to \(byteCount) of \(bytes.count) bytes")
    }
    #expect(decoded(Array(bytes.prefix(bytes.count * 3 / 4))) == nil)
  }

  @Test(arguments: PictureFormat.allCases)
  func everyBitFlipped(_ format: PictureFormat) throws {
    let bytes = try encodeWithGD(darkDigit(5, width: 9, height: 11), format)
    for bit in 0..<bytes.count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << (bit % 8)
      _ = decoded(flipped)
    }
  }

  @Test(arguments: PictureFormat.allCases)
  func manyBytesReplaced(_ format: PictureFormat) throws {
    let bytes = try encodeWithGD(darkDigit(8, width: 16, height: 16), format)
    var random: UInt64 = 1
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<3 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        damaged[Int(random >> 33) % bytes.count] = UInt8(truncatingIfNeeded: random >> 24)
      }
      guard let picture = decoded(damaged), picture.width * picture.height < 10_000 else {
        continue
      }
      _ = try? PreparedDigit(picture)
    }
  }

  /// The decoded picture or nil. What is refused is refused in one line, with a reason.
  private func decoded(_ bytes: [UInt8]) -> Picture? {
    do throws(PictureFileError) {
      return try Picture(decoding: bytes)
    } catch {
      #expect(!error.description.contains("\n"))
      #expect(!error.description.hasSuffix(": "))
      return nil
    }
  }
}
