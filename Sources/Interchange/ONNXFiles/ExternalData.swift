import FileAccess
import ForeignNetworks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files beside an ONNX file that hold elements of its tensors.
struct ExternalData {
  /// No network that this project can be made of has more.
  private static let limit = 1 << 30

  /// Nil where no file is read.
  let folder: String?
  /// By the names that the tensors have for them.
  private var files: [String: [UInt8]] = [:]

  /// Of all files that were read.
  var byteCount: Int { files.values.reduce(0) { $0 + $1.count } }

  init(folder: String?) {
    self.folder = folder
  }

  /// The bytes of a tensor of `count` elements.
  mutating func bytes(
    of tensor: Onnx_TensorProto, count: Int, _ type: ElementType
  ) throws(ImportError) -> [UInt8] {
    func entry(_ key: String) -> String? {
      tensor.externalData.first { $0.key == key }?.value
    }
    guard let location = entry("location"), !location.isEmpty else {
      throw .tensor(
        name: tensor.name, found: "external data without a location", expected: "a file's name")
    }
    let file = try contents(location, tensor: tensor.name)
    let (byteCount, overflow) = count.multipliedReportingOverflow(by: type.byteCount)
    let offset = entry("offset").map { Int($0) } ?? 0
    let length = entry("length").map { Int($0) } ?? byteCount
    guard let offset, offset >= 0, length == byteCount, !overflow, offset <= file.count,
      byteCount <= file.count - offset
    else {
      throw .tensor(
        name: tensor.name,
        found: "\(entry("length") ?? "all") bytes from byte \(entry("offset") ?? "0") of "
          + "\(location), which has \(file.count)",
        expected: "\(count) elements of \(type) in it")
    }
    return Array(file[offset..<offset + byteCount])
  }

  private mutating func contents(
    _ location: String, tensor: String
  ) throws(ImportError) -> [UInt8] {
    if let known = files[location] { return known }
    guard let folder else {
      throw .tensor(
        name: tensor, found: "elements in the file \(location)",
        expected: "elements in the ONNX file itself, as onnx.save writes them")
    }
    let parts = location.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == ".." }), !location.contains("\0") else {
      throw .tensor(
        name: tensor, found: "elements in the file \(location)",
        expected: "a file in the folder of the ONNX file")
    }
    let path = folder + "/" + location
    guard let home = canonical(folder.isEmpty ? "." : folder), let target = canonical(path) else {
      throw .tensor(
        name: tensor, found: "elements in the file \(location), which is not there",
        expected: "it in the folder of the ONNX file")
    }
    guard target.hasPrefix(home == "/" ? home : home + "/") else {
      throw .tensor(
        name: tensor, found: "elements in the file \(location), a link out of the folder",
        expected: "a file in the folder of the ONNX file")
    }
    do {
      let bytes = try readFile(target, limit: Self.limit)
      files[location] = bytes
      return bytes
    } catch {
      throw .tensor(name: tensor, found: "\(error)", expected: "a file that can be read")
    }
  }
}

/// A path without links; nil if nothing is there.
private func canonical(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
