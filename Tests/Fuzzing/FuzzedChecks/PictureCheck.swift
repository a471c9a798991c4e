package import LeNetPictureFile
package import LeNetPictures

/// What became of a fuzzer's bytes.
package enum PictureOutcome {
  /// They are no picture, and were taken for grey levels instead.
  case foreign(ForeignContent)
  case refused(PictureFileError)
  case noDigit(PictureError)
  case prepared(PictureFormat?)
}

/// Checks what decoding and preparation promise, of any bytes: that they are refused with a reason,
/// or are a picture within the limit, in which there is no digit, for a reason, or one of 28x28 pixels
/// whose box is in the picture; and the same twice.
package func checkPictures(_ bytes: [UInt8]) throws(Finding) -> PictureOutcome {
  let picture: Picture
  do {
    picture = try Picture(decoding: bytes, pixelLimit: pixelLimit)
  } catch {
    try checkMessage(of: error)
    guard case .foreign(let content) = error else { return .refused(error) }
    if let picture = greyPicture(from: bytes) { _ = try checkPreparation(of: picture, nil) }
    return .foreign(content)
  }
  try expect(picture.width > 0 && picture.height > 0, "has no pixels")
  try expect(picture.width <= pixelLimit / picture.height, "has more pixels than the limit")
  try expect(
    picture.rgba.count == 4 * picture.width * picture.height,
    "\(picture.rgba.count) bytes are \(picture.width)x\(picture.height) pixels")
  let again = try? Picture(decoding: bytes, pixelLimit: pixelLimit)
  try expect(again == picture, "decoded again, the picture is another")
  let grey = try? GreyPicture(decoding: bytes, pixelLimit: pixelLimit)
  try expect(grey == GreyPicture(picture), "decoded to grey at once, the picture is another")
  return try checkPreparation(of: picture, PictureFormat(recognizing: bytes))
}

/// Larger pictures take too long to prepare over and over.
private let pixelLimit = 1 << 12

/// The first byte is the width, the others are levels.
private func greyPicture(from bytes: [UInt8]) -> Picture? {
  guard let width = bytes.first.map({ Int($0) }), width > 0 else { return nil }
  let levels = bytes.dropFirst().prefix(pixelLimit)
  let height = levels.count / width
  guard height > 0 else { return nil }
  let rgba = levels.prefix(width * height).flatMap { [$0, $0, $0, UInt8.max] }
  return Picture(rgba, width: width, height: height)
}

private func checkPreparation(
  of picture: Picture, _ format: PictureFormat?
) throws(Finding) -> PictureOutcome {
  let number: [PreparedDigit]
  do {
    number = try PreparedNumber(GreyPicture(picture)).lines.flatMap(\.self)
  } catch {
    try checkMessage(of: error)
    number = []
  }
  for digit in number { try check(digit, of: picture) }

  let digit: PreparedDigit
  do {
    digit = try PreparedDigit(picture)
  } catch {
    try checkMessage(of: error)
    return .noDigit(error)
  }
  try check(digit, of: picture)
  let again = try? PreparedDigit(picture)
  try expect(again == digit, "prepared again, the digit is another")
  return .prepared(format)
}

private func check(_ digit: PreparedDigit, of picture: Picture) throws(Finding) {
  try expect(digit.pixels.count == 784, "prepared to \(digit.pixels.count) pixels")
  try expect(digit.pixels.contains { $0 > 0 }, "prepared to nothing")
  let box = digit.box
  try expect(
    box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0
      && box.x + box.width <= picture.width && box.y + box.height <= picture.height,
    "\(box) is not within \(picture.width)x\(picture.height) pixels")
}

private func checkMessage(of error: some Error) throws(Finding) {
  let message = "\(error)"
  try expect(!message.isEmpty && !message.hasSuffix(": "), "refused without a reason: \(message)")
  try expect(!message.contains("\n"), "refused in several lines: \(message)")
}
