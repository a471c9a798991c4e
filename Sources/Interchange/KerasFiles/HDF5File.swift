import CHDF5
import ForeignNetworks
import Foundation

/// What an HDF5 file has of text and of numbers.
struct HDF5File {
  struct Dataset {
    let shape: [Int]
    /// As many as `shape` says.
    let values: [Float]
    /// Of one value in the file.
    let byteCount: Int
  }

  /// By the object's path, which for the root is empty, and by name.
  private(set) var attributes: [String: [String: [String]]] = [:]
  private(set) var datasets: [String: Dataset] = [:]
  /// What stands where no numbers could be read, by path.
  private(set) var others: [String: String] = [:]

  private static let byteCountLimit = 1 << 28

  /// - Parameter seconds: after which libhdf5 is stopped.
  init(_ bytes: [UInt8], seconds: Int32) throws(ImportError) {
    let result = bytes.withUnsafeBufferPointer {
      chdf5_read($0.baseAddress, $0.count, seconds, Self.byteCountLimit)
    }
    defer { free(result.records) }
    if let error = Self.error(of: result, seconds: seconds) { throw error }
    try self.init(
      HDF5Records(UnsafeRawBufferPointer(start: result.records, count: result.byte_count)))
  }

  /// - Parameter records: what CHDF5 sends of a file.
  init(records: [UInt8]) throws(ImportError) {
    self = try records.withUnsafeBytes { records in
      Result { () throws(ImportError) in try HDF5File(HDF5Records(records)) }
    }.get()
  }

  private static func error(of result: chdf5_result, seconds: Int32) -> ImportError? {
    func damaged(_ found: String) -> ImportError {
      .damaged(
        format: "HDF5", place: "file", found: found, expected: "contents that libhdf5 reads")
    }
    switch result.end {
    case CHDF5_READ: return nil
    case CHDF5_NO_LIBRARY:
      return .unsupported(
        found: "no libhdf5 1.10 or newer, which reads such files",
        possible: "to install one: apt install libhdf5-dev, or brew install hdf5")
    case CHDF5_NO_PROCESS:
      return .unsupported(
        found:
          "no process that libhdf5 could read the file in (\(String(cString: strerror(result.code))))",
        possible: "it with more memory, or fewer processes")
    case CHDF5_SIGNAL: return damaged("contents that it crashed on (signal \(result.code))")
    case CHDF5_TIMEOUT: return damaged("contents that it read for \(seconds) s without an end")
    case CHDF5_TOO_MANY_BYTES: return damaged("more than \(byteCountLimit >> 20) MiB of numbers")
    default: return damaged("contents that it took more memory for than there is")
    }
  }

  private init(_ records: HDF5Records) throws(ImportError) {
    var records = records
    while true {
      switch try records.next() {
      case .attribute(let path, let name, let texts): attributes[path, default: [:]][name] = texts
      case .floats(let path, let dataset): datasets[path] = dataset
      case .other(let path, let what): others[path] = what
      case .damage(let path, let what):
        throw .damaged(
          format: "HDF5", place: path.isEmpty ? "file" : path, found: what,
          expected: "contents that libhdf5 reads")
      case .end: return
      }
    }
  }
}

extension HDF5File {
  /// The text of an attribute.
  func text(_ name: String, of path: String) -> String? { attributes[path]?[name]?.first }

  /// A list of names, which Keras parts where it is longer than an attribute may be.
  func names(_ name: String, of path: String) -> [String]? {
    guard let group = attributes[path] else { return nil }
    if let names = group[name] { return names }
    guard group[name + "0"] != nil else { return nil }
    var names: [String] = []
    var part = 0
    while let more = group["\(name)\(part)"] {
      names += more
      part += 1
    }
    return names
  }

  /// A dataset of a shape, all of whose numbers are finite.
  func values(_ path: String, shape: [Int]) throws(ImportError) -> [Float] {
    let expected = "numbers of the shape \(Self.described(shape))"
    guard let dataset = datasets[path] else {
      throw .tensor(name: path, found: others[path] ?? "nothing", expected: expected)
    }
    guard dataset.shape == shape else {
      throw .tensor(
        name: path, found: "the shape \(Self.described(dataset.shape))", expected: expected)
    }
    if let index = dataset.values.firstIndex(where: { !$0.isFinite }) {
      throw .tensor(
        name: path, found: "\(dataset.values[index]) as number \(index + 1)",
        expected: "finite numbers")
    }
    return dataset.values
  }

  private static func described(_ shape: [Int]) -> String {
    shape.isEmpty ? "of one number" : shape.map(String.init).joined(separator: "x")
  }
}
