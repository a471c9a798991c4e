import FloatInference

/// What a dense layer read and the gradient of what it gave, for every group of a batch.
///
/// A dense layer's weights are many and meet every image once, so their gradient is summed over
/// the whole batch in registers, unit by unit, after the groups are done.
final class DenseMemory {
  let inputCount: Int
  let unitCount: Int
  /// `[group][input]`.
  let inputs: LaneBuffer
  /// `[group][unit]`.
  let deltas: LaneBuffer

  init(inputCount: Int, unitCount: Int, groups: Int) {
    self.inputCount = inputCount
    self.unitCount = unitCount
    inputs = LaneBuffer(count: groups * inputCount)
    deltas = LaneBuffer(count: groups * unitCount)
  }

  func store(group: Int, input: LaneBuffer, delta: LaneBuffer) {
    (inputs.base + group * inputCount).update(from: input.base, count: inputCount)
    (deltas.base + group * unitCount).update(from: delta.base, count: unitCount)
  }

  /// Units whose gradient is one job.
  static let unitsPerJob = 4

  var jobs: Int { (unitCount + DenseMemory.unitsPerJob - 1) / DenseMemory.unitsPerJob }

  /// The gradient of the weights and bias of a job's units, summed over groups, then quarters,
  /// then lanes; replaces what was there.
  ///
  /// - Parameters:
  ///   - weights: `[unit][input]` of the layer.
  ///   - bias: one per unit of the layer.
  func gradient(
    job: Int, groups: Int, weights: UnsafeMutablePointer<Float>, bias: UnsafeMutablePointer<Float>
  ) {
    let first = job * DenseMemory.unitsPerJob
    // Units past the last are the last again.
    let units = SIMD4<Int>(first, first + 1, first + 2, first + 3)
      .replacing(with: unitCount - 1, where: SIMD4(0, 1, 2, 3) .>= unitCount - first)
    var input = 0
    while input < inputCount {
      let partner = min(input + 1, inputCount - 1)
      tile(units, input, partner, groups, weights)
      input += 2
    }
    for unit in first..<min(first + DenseMemory.unitsPerJob, unitCount) {
      var sum = Quarter.zero
      for group in 0..<groups {
        let delta = quarters(UnsafePointer(deltas.base + (group * unitCount + unit)))
        for quarter in 0..<quartersPerElement { sum += delta[quarter] }
      }
      bias[unit] = sumOfLanes(sum)
    }
  }

  /// Four units by two inputs.
  @inline(__always)
  private func tile(
    _ units: SIMD4<Int>, _ input0: Int, _ input1: Int, _ groups: Int,
    _ weights: UnsafeMutablePointer<Float>
  ) {
    var (s00, s10, s20, s30) = (Quarter.zero, Quarter.zero, Quarter.zero, Quarter.zero)
    var (s01, s11, s21, s31) = (Quarter.zero, Quarter.zero, Quarter.zero, Quarter.zero)
    let (u0, u1, u2, u3) = (units[0], units[1], units[2], units[3])
    for group in 0..<groups {
      let x0 = quarters(inputs.base + (group * inputCount + input0))
      let x1 = quarters(inputs.base + (group * inputCount + input1))
      let delta = deltas.base + group * unitCount
      let d0 = quarters(delta + u0)
      let d1 = quarters(delta + u1)
      let d2 = quarters(delta + u2)
      let d3 = quarters(delta + u3)
      for quarter in 0..<quartersPerElement {
        let a = x0[quarter]
        let b = x1[quarter]
        s00 += d0[quarter] * a
        s01 += d0[quarter] * b
        s10 += d1[quarter] * a
        s11 += d1[quarter] * b
        s20 += d2[quarter] * a
        s21 += d2[quarter] * b
        s30 += d3[quarter] * a
        s31 += d3[quarter] * b
      }
    }
    weights[u0 * inputCount + input0] = sumOfLanes(s00)
    weights[u0 * inputCount + input1] = sumOfLanes(s01)
    weights[u1 * inputCount + input0] = sumOfLanes(s10)
    weights[u1 * inputCount + input1] = sumOfLanes(s11)
    weights[u2 * inputCount + input0] = sumOfLanes(s20)
    weights[u2 * inputCount + input1] = sumOfLanes(s21)
    weights[u3 * inputCount + input0] = sumOfLanes(s30)
    weights[u3 * inputCount + input1] = sumOfLanes(s31)
  }
}
