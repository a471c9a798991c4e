import FloatInference

/// A quarter of the lanes, the width of a register on every processor.
///
/// Weight gradients sum over images and positions alike, so they run over quarters: more sums fit
/// the registers, and only four lanes are left to add in the end.
typealias Quarter = SIMD4<Float>

/// Quarters in each element of a ``LaneBuffer``.
let quartersPerElement = Lanes.scalarCount / Quarter.scalarCount

@inline(__always)
func quarters(_ elements: UnsafePointer<Lanes>) -> UnsafePointer<Quarter> {
  UnsafeRawPointer(elements).assumingMemoryBound(to: Quarter.self)
}

/// `(l0 + l2) + (l1 + l3)`.
@inline(__always)
func sumOfLanes(_ value: Quarter) -> Float {
  let pairs = value.lowHalf + value.highHalf
  return pairs[0] + pairs[1]
}
