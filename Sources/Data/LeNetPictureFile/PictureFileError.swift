import Bytes

/// Why bytes are no picture.
///
/// The description is one line without a file's name, which only the caller knows.
public enum PictureFileError: Error, Hashable, Sendable {
  case foreign(ForeignContent)
  /// The bytes that tell a format from others are wrong, what follows is right.
  case damagedSignature(PictureFormat, firstBytes: [UInt8])
  /// The header is cut off or contradicts its format.
  case damagedHeader(PictureFormat, byteCount: Int)
  case noPixels(PictureFormat, width: Int, height: Int)
  case tooManyPixels(PictureFormat, width: Int, height: Int, limit: Int)
  /// A JPEG file goes over its pixels more often than any program makes it.
  case tooManyScans(count: Int, limit: Int)
  /// The decoder gave up; `reason` is its own, on one line.
  case undecodable(PictureFormat, reason: String)
}

extension PictureFileError {
  /// For programs, which do not read the description: `too_many_pixels`. It stays what it is.
  public var code: String {
    switch self {
    case .foreign: "no_picture"
    case .damagedSignature, .damagedHeader, .undecodable: "damaged"
    case .noPixels: "no_pixels"
    case .tooManyPixels: "too_many_pixels"
    case .tooManyScans: "too_many_scans"
    }
  }
}

extension PictureFileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .foreign(.nothing):
      "is empty, expected a picture (\(readable))"
    case .foreign(let content):
      "is no picture that can be read: looks like \(content), expected \(readable)"
    case .damagedSignature(let format, let firstBytes):
      "the \(format.rawValue) signature is damaged: begins with the bytes \(hexadecimal(firstBytes, separator: " ")), "
        + "as files do that were copied as text; copy it again as it is"
    case .damagedHeader(let format, let byteCount):
      "the \(format.rawValue) header is cut off or damaged (\(byteCount) bytes in all)"
    case .noPixels(let format, let width, let height):
      "the \(format.rawValue) header claims \(width)x\(height) pixels, expected at least 1x1"
    case .tooManyPixels(let format, let width, let height, let limit):
      "the \(format.rawValue) header claims \(width)x\(height) pixels, expected at most "
        + (limit % 1_000_000 == 0 ? "\(limit / 1_000_000) megapixels" : "\(limit) pixels")
        + "; scale the picture down"
    case .tooManyScans(let count, let limit):
      "the JPEG data goes over the pixels in \(count) scans, expected at most \(limit); open the "
        + "picture and save it again"
    case .undecodable(let format, let reason):
      "the \(format.rawValue) data is truncated or damaged: \(reason)"
    }
  }

  private var readable: String {
    let names = PictureFormat.allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}

extension ForeignContent: CustomStringConvertible {
  public var description: String {
    switch self {
    case .nothing: "nothing"
    case .text: "text"
    case .svg: "an SVG drawing"
    case .tiff: "a TIFF picture"
    case .heifOrAVIF: "a HEIF or AVIF picture"
    case .jpegXL: "a JPEG XL picture"
    case .pdf: "a PDF document"
    case .gzip: "a gzip file"
    case .zip: "a ZIP archive"
    case .idx: "an IDX array, MNIST's own format"
    case .unknown(let firstBytes):
      "data that begins with the bytes \(hexadecimal(firstBytes, separator: " "))"
    }
  }
}
