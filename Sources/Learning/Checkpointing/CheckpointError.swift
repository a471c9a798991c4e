package import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why bytes are no checkpoint.
package enum CheckpointError: Error, Hashable, Sendable {
  case notACheckpoint
  case version(found: UInt32, expected: UInt32)
  /// Byte counts of the file; `expected` is nil where the file ends before it tells.
  case truncated(found: Int, expected: UInt64?)
  case trailingBytes(count: Int)
  /// The SHA-256 at the end is not that of the bytes before it.
  case damaged
  /// The bytes are what was written, but what was written makes no sense.
  case malformed(field: String, offset: Int)
}

/// Why a training cannot go on from a checkpoint, or cannot save one.
package enum CheckpointAccessError: Error, Hashable, Sendable {
  case missing(path: String)
  /// Where a new training would keep its own.
  case exists(path: String)
  case fileSystem(FileAccessError)
  case invalid(path: String, CheckpointError)
  case notRemoved(path: String, code: Int32)
  case otherTraining(path: String, [TrainingIdentity.Difference])
}

extension CheckpointError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notACheckpoint:
      "is no checkpoint: it does not begin with LENETCKP"
    case .version(let found, let expected):
      "is of format version \(found), expected \(expected); use the lenet that wrote it"
    case .truncated(let found, let expected?):
      "is truncated: has \(found) bytes, expected \(expected)"
    case .truncated(let found, nil):
      "is truncated: has \(found) bytes, expected at least "
        + "\(CheckpointFormat.headerByteCount + CheckpointFormat.digestByteCount)"
    case .trailingBytes(let count):
      "has \(count) bytes after its end"
    case .damaged:
      "is damaged: its content does not have the SHA-256 recorded at its end"
    case .malformed(let field, let offset):
      "makes no sense at offset \(offset): \(field)"
    }
  }
}

extension CheckpointAccessError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no checkpoint to resume; leave out --resume to start the training"
    case .exists(let path):
      "\(path): holds a training that has not ended; continue it with --resume, or remove the file "
        + "to start anew"
    case .fileSystem(let error):
      "\(error)"
    case .invalid(let path, let error):
      "\(path): \(error); remove it to start anew"
    case .notRemoved(let path, let code):
      "\(path): the checkpoint of the ended training cannot be removed: "
        + String(cString: strerror(code))
    case .otherTraining(let path, let differences):
      "\(path): is of another training: \(listed(differences)); resume with the recipe and the data "
        + "it began with, or remove it to start anew"
    }
  }
}

/// The first few: another recipe file may differ in everything.
private func listed(_ differences: [TrainingIdentity.Difference]) -> String {
  let shown = differences.prefix(3).map {
    "\($0.key) is \($0.found ?? "not set") there, \($0.expected ?? "not set") here"
  }
  let rest = differences.count - shown.count
  return shown.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
}
