import FuzzedChecks

/// What libFuzzer calls with every input that it thinks of; it takes a trap for a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ byteCount: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: bytes, count: byteCount))
  do {
    _ = try checkImport(bytes, as: .onnx)
  } catch {
    fatalError("\(error)")
  }
  return 0
}
