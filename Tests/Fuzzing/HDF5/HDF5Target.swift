import FuzzedChecks

/// What libFuzzer calls with every input that it thinks of; it takes a trap for a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ byteCount: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: bytes, count: byteCount))
  do {
    _ = try checkImport(bytes, as: .hdf5)
    // With right checksums, so that what is in an archive is reached.
    if let sealed = bytes.sealedZIP(), sealed != bytes {
      _ = try checkImport(sealed, as: .hdf5)
    }
  } catch {
    fatalError("\(error)")
  }
  return 0
}
