import LeNetModel

/// The first convolution, of one channel and few filters: all products in a row, weights as immediate
/// operands.
///
/// Since every weight is known, its magnitude is multiplied, and the product added or subtracted, in 16
/// bits: a *group* of taps has a sum that fits them. Behind it, the sum's upper byte goes to two further
/// bytes and gives way to the next group's bias, which keeps that group's sum positive.
struct AVRUnrolledConvolution: AVRConvolutionForm {
  /// Of one filter.
  struct Filter {
    let weights: [Int]
    /// Where groups begin, in the order of the weights, and the upper byte each begins with.
    let groups: [(start: Int, bias: Int)]
    let rescaling: AVRRescaling
  }

  let convolution: Streaming.Convolution
  let filters: [Filter]
  let shift: Int

  var stage: Stage { convolution.stage }
  var rowsByteCount: Int { 6 * convolution.paddedWidth }
  /// The weights are operands of the code.
  var constantByteCount: Int { 0 }

  func renderConstants(_ c: inout CWriter, prefix: String) {}

  func arguments(prefix: String, outputStride: Int) -> [String] { ["rows, output"] }

  /// More would take more flash than it is worth: 900 bytes each.
  private static let maximumFilterCount = 8

  /// - Returns: nil if there are too many channels or filters.
  init?(_ convolution: Streaming.Convolution) {
    let stage = convolution.stage
    guard stage.input.channels == 1, stage.output.channels <= Self.maximumFilterCount,
      let shift = AVRRescaling.shift(of: stage)
    else { return nil }
    var filters: [Filter] = []
    for filter in 0..<stage.output.channels {
      let weights = convolution.weights(filter: filter, channel: 0).flatMap(\.self)
      let groups = Self.groups(of: weights)
      let excess = 256 * groups.map(\.bias).reduce(0, +)
      guard
        let rescaling = AVRRescaling(
          stage, channel: filter, sums: ProductSum(weights).range, zeroPoint: 0, shift: shift)
      else { return nil }
      filters.append(
        Filter(weights: weights, groups: groups, rescaling: rescaling.less(excess)))
    }
    self.convolution = convolution
    self.filters = filters
    self.shift = shift
  }

  /// As few groups as there can be in this order.
  private static func groups(of weights: [Int]) -> [(start: Int, bias: Int)] {
    var groups: [(start: Int, bias: Int)] = []
    var start = 0
    for end in 1...weights.count
    where end == weights.count || bias(of: weights[start...end]) == nil {
      groups.append((start, bias(of: weights[start..<end]) ?? 0))
      start = end
    }
    return groups
  }

  /// The upper byte to begin with; nil if the sum may leave 16 bits. Any two weights fit.
  private static func bias(of weights: ArraySlice<Int>) -> Int? {
    let sum = ProductSum(weights)
    let bias = (sum.lowest + 255) / 256
    // The lower byte of the group before remains.
    return 256 * bias + 255 + sum.highest <= 0xffff ? bias : nil
  }
}
