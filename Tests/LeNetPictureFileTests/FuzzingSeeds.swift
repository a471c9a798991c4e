import FuzzedChecks
import LeNetPictureFile
import LeNetPictures
import SyntheticDigits
import TestSupport

/// The pictures that fuzzing starts from.
enum FuzzingSeeds {
  /// Their names and bytes, the same whatever the libraries' versions: PNG files of every colour
  /// type and depth, with their pixels uncompressed, and grey levels without a format.
  static func own() -> [(name: String, bytes: [UInt8])] {
    var seeds: [(name: String, bytes: [UInt8])] = []
    for type in PNGFile.ColorType.allCases {
      for depth in type.bitDepths {
        let hasAlpha = type == .greyAlpha || type == .rgba
        let file = PNGFile(type, depth, interlaced: depth > 4, transparent: !hasAlpha)
        seeds.append(("seed-\(type)-\(depth).png", stored(file)))
      }
    }
    let digit = PNGChunkList(stored(drawn(4, 40, 36)))
    seeds.append(("seed-digit.png", digit.file))
    seeds.append(
      (
        "seed-chunks.png",
        digit.inserting("gAMA", bigEndian(100_000, 4), before: "IDAT")
          .inserting("eXIf", exif(orientation: 6, isLittle: true), before: "IDAT")
          .inserting("tEXt", Array("Title\0A digit".utf8), before: "IEND").file
      ))
    seeds.append(
      (
        "seed-pieces.png",
        digit.splittingPixels { [Array($0.prefix(9)), Array($0.dropFirst(9))] }.file
      )
    )
    seeds.append(("seed-mnist.png", stored(laidOut)))
    // The width, then the levels.
    let (dark, light) = (drawn(7, 24, 30), drawn(2, 50, 20))
    seeds.append(("seed-dark.grey", [24] + dark.samples.map { UInt8($0) }))
    seeds.append(("seed-light.grey", [50] + light.samples.map { UInt8(255 - $0) }))
    return seeds
  }

  /// As libgd encodes them, which depends on its version.
  static func others() throws -> [(name: String, bytes: [UInt8])] {
    let digit = darkDigit(3, width: 32, height: 40)
    var seeds: [(name: String, bytes: [UInt8])] = []
    for format in PictureFormat.allCases where format != .png {
      let name = format.rawValue.lowercased()
      seeds.append(("seed-digit.\(name)", try encodeWithGD(digit, format)))
      guard format != .bmp, format != .webp else { continue }
      seeds.append(
        ("seed-interlaced.\(name)", try encodeWithGD(digit, format, interlaced: true)))
    }
    return seeds
  }

  private static func drawn(_ digit: Int, _ width: Int, _ height: Int) -> PNGFile {
    let ink = SyntheticDigits.render(
      digit: digit, width: width, height: height, style: DigitStyle(), margin: 4)
    return PNGFile(
      width: width, height: height, colorType: .grey, bitDepth: 8,
      samples: ink.map { 255 - Int($0) }
    )
  }

  private static var laidOut: PNGFile {
    let pixels = SyntheticDigits.images(count: 6, seed: 3).pixels.suffix(784)
    return PNGFile(
      width: 28, height: 28, colorType: .grey, bitDepth: 8, samples: pixels.map { Int($0) })
  }

  /// The file with its pixels in one stored block (RFC 1951, 3.2.4).
  private static func stored(_ file: PNGFile) -> [UInt8] {
    let rows = file.filteredRows
    let length = bigEndian(rows.count, 2).reversed()
    let stream =
      [0x78, 0x01, 1] + length + length.map { ~$0 } + rows
      + bigEndian(Int(definedAdler32(rows)), 4)
    return PNGChunkList(file.bytes).splittingPixels { _ in [stream] }.file
  }
}
