package import LaneKernels

/// The inner loops for one instruction set. Every set gives the same bits; see LaneKernels.h.
package struct Kernels: @unchecked Sendable {
  /// Constant, and never freed.
  package let table: UnsafePointer<lane_kernels>
  /// Whether the processor has the fused multiply-add that every sum is made of. Without it the
  /// results are the same and come about seventy times slower.
  package let hasFusedMultiplyAdd: Bool

  package var name: String { String(cString: table.pointee.name) }

  /// What this processor can run, the fastest first.
  package static let available: [Kernels] = {
    let wide = [lane_kernels_avx512(), lane_kernels_avx2()].compactMap { $0 }
    let portable = Kernels(
      table: lane_kernels_portable(), hasFusedMultiplyAdd: lane_portable_is_fast() != 0)
    return wide.map { Kernels(table: $0, hasFusedMultiplyAdd: true) } + [portable]
  }()

  package static let best = available[0]
}
