package import IntegerKernels

/// The inner loops for one instruction set. Every set gives the same integers; see
/// IntegerKernels.h.
package struct IntegerKernelSet: @unchecked Sendable {
  /// Constant, and never freed.
  package let table: UnsafePointer<integer_kernels>

  package var name: String { String(cString: table.pointee.name) }

  /// What this processor can run, the fastest first.
  package static let available: [IntegerKernelSet] = [
    integer_kernels_vnni(), integer_kernels_avxvnni(), integer_kernels_avx512(),
    integer_kernels_avx2(), integer_kernels_i8mm(), integer_kernels_dotprod(),
    integer_kernels_neon(), integer_kernels_portable(),
  ].compactMap { $0.map(IntegerKernelSet.init) }

  package static let best = available[0]
}

extension IntegerKernelSet {
  /// 32-bit sums of a vector.
  var lanes: Int { Int(table.pointee.lanes) }
  /// Elements that a lane multiplies at once.
  var group: Int { Int(table.pointee.group) }
  /// Bytes of an element: a group has 32 bits.
  var elementByteCount: Int { 4 / group }
  /// What is taken off every element before it is multiplied.
  var elementOffset: Int32 { table.pointee.element_offset }
  /// Images that dense layers do best at once.
  var denseImages: Int { Int(table.pointee.dense_images) }
}
