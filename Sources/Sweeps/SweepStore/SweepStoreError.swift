import GRDB

/// Why a sweep's database cannot be used.
package enum SweepStoreError: Error, Hashable, Sendable {
  case exists(path: String)
  /// Where a sweep is to be made there is something else.
  case occupied(path: String)
  case missing(path: String)
  /// A file without content: that of a sweep that was killed as it began.
  case empty(path: String)
  /// No database, or one of something else.
  case notASweep(path: String)
  /// Written by a later version of this program.
  case newer(path: String, found: Int, supported: Int)
  /// What was being written is not in the database, and everything before is.
  case cannotWrite(path: String, reason: String)
  case cannotCreate(path: String, reason: String)
  case cannotRead(path: String, reason: String)
  /// An entry that this program does not write.
  case damaged(path: String, what: String)
}

extension SweepStoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .exists(let path):
      "\(path): there is a sweep already; go on with 'lenet sweep resume \(path)', or name another "
        + "file with --database"
    case .occupied(let path):
      "\(path): is there and is no sweep; it stays as it is: name another file with --database"
    case .empty(let path):
      "\(path): is empty, expected a database that 'lenet sweep run' wrote; that command takes it"
    case .missing(let path):
      "\(path): there is no such file; 'lenet sweep run' makes one"
    case .notASweep(let path):
      "\(path): is no sweep, expected a database that 'lenet sweep run' wrote"
    case .newer(let path, let found, let supported):
      "\(path): is a sweep of version \(found), expected at most \(supported); use the lenet that "
        + "wrote it, or a later one"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written: \(reason); what it held before is intact: when there is a remedy, "
        + "go on with 'lenet sweep resume \(path)'"
    case .cannotCreate(let path, let reason):
      "\(path): cannot be made: \(reason)"
    case .cannotRead(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .damaged(let path, let what):
      "\(path): is damaged: \(what)"
    }
  }
}

extension SweepStoreError {
  init(_ error: any Error, path: String, isWriting: Bool) {
    if let error = error as? SweepStoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .damaged(path: path, what: "\(error)")
      return
    }
    let reason =
      switch error.resultCode {
      case .SQLITE_FULL: "the disk is full"
      case .SQLITE_READONLY: "it is read-only"
      case .SQLITE_CANTOPEN: "it cannot be opened"
      case .SQLITE_BUSY, .SQLITE_LOCKED: "another program keeps it locked"
      case .SQLITE_IOERR: "the disk reports an error (\(error.message ?? "unknown"))"
      default: error.message ?? "\(error.resultCode)"
      }
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notASweep(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, what: reason)
    default:
      self =
        isWriting
        ? .cannotWrite(path: path, reason: reason) : .cannotRead(path: path, reason: reason)
    }
  }
}
