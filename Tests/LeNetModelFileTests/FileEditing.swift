import FuzzedChecks
import LeNetModelFile

/// What a reader says about `bytes`; nil if it takes them for a model.
func complaint(_ bytes: [UInt8]) -> String? {
  do {
    _ = try ModelFile(decoding: bytes)
    return nil
  } catch {
    return "\(error)"
  }
}

extension ModelFile {
  /// What a reader says of this file after a change and with its checksums made right again.
  func complaint(after change: (inout [UInt8]) throws -> Void) rethrows -> String? {
    var bytes = bytes
    try change(&bytes)
    return LeNetModelFileTests.complaint(bytes.sealed())
  }

  /// Index into ``sections`` of the first with this tag.
  func index(_ tag: String) -> Int {
    sections.firstIndex { $0.tag == tag }!
  }

  /// Where the content of the first section with this tag begins.
  func start(_ tag: String) -> Int { sections[index(tag)].offset }

  /// Where the table entry of the first section with this tag begins.
  func entry(_ tag: String) -> Int { 32 + 32 * index(tag) }
}
