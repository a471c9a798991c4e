import CZlib
import SyntheticDigits
import TestSupport

/// Files that are no pictures, with what the message about each says.
let unreadablePictures: [(name: String, bytes: [UInt8], words: String)] = [
  ("note.png", Array("not a picture\n".utf8), "looks like text"),
  ("empty.png", [], "is empty"),
  ("huge.png", claimingPNG(width: 60_000, height: 60_000), "claims 60000x60000 pixels"),
  ("flat.png", claimingPNG(width: 30, height: 0), "claims 30x0 pixels, expected at least 1x1"),
  ("text.png", Array(greyPNG(width: 9, height: 9, level: 0).map { $0 & 0x7F }), "as text"),
  ("cut.png", Array(greyPNG(width: 30, height: 30, level: 0).prefix(40)), "truncated"),
]

/// Pictures without a digit.
let blankPictures: [(name: String, bytes: [UInt8])] = [
  ("dot.png", greyPNG(width: 1, height: 1, level: 0)),
  ("white.png", greyPNG(width: 30, height: 30, level: 255)),
]

/// The paths of the committed sample pictures.
let samplePictures = (0...9).map { ProjectFolder.path(of: "Models/samples/\($0).png") }

/// A grey PNG of one level.
private func greyPNG(width: Int, height: Int, level: UInt8) -> [UInt8] {
  let rows: [UInt8] = (0..<height).flatMap { _ -> [UInt8] in
    [0] + [UInt8](repeating: level, count: width)
  }
  var byteCount = compressBound(uLong(rows.count))
  var compressed = [UInt8](repeating: 0, count: Int(byteCount))
  compress2(&compressed, &byteCount, rows, uLong(rows.count), 9)
  return png(width: width, height: height, compressed: Array(compressed.prefix(Int(byteCount))))
}

/// A PNG whose header is right and whose pixels are missing.
private func claimingPNG(width: Int, height: Int) -> [UInt8] {
  png(width: width, height: height, compressed: [])
}

private func png(width: Int, height: Int, compressed: [UInt8]) -> [UInt8] {
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, 0, 0, 0, 0])
    + chunk("IDAT", compressed) + chunk("IEND", [])
}

func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
  let checked = Array(type.utf8) + content
  let checksum = crc32(0, checked, uInt(checked.count))
  return bigEndian(content.count) + checked + bigEndian(Int(checksum))
}
