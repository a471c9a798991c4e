import LeNetModel

/// A convolution of few weights, such as the first: all products in a row, weights as immediate operands.
///
/// Since every weight is known, its magnitude is multiplied, and the product added or subtracted, in 16
/// bits: a *group* of taps has a sum that fits them. Behind it, the sum's upper byte goes to two further
/// bytes and gives way to the next group's bias, which keeps that group's sum positive.
struct AVRUnrolledConvolution: AVRConvolutionForm {
  /// Of one filter.
  struct Filter {
    /// [channel][row][column].
    let weights: [Int]
    /// Where groups begin, in the order of the weights, and the upper byte each begins with.
    let groups: [(start: Int, bias: Int)]
    let rescaling: AVRRescaling
  }

  let convolution: Streaming.Convolution
  let tile: AVRTile
  let filters: [Filter]
  let shift: Int

  let kind = "unrolled"
  var stage: Stage { convolution.stage }
  /// The weights are operands of the code.
  var constantByteCount: Int { 0 }

  func renderConstants(_ c: inout CWriter, prefix: String) {}

  func arguments(prefix: String, outputStride: Int) -> [[String]] { [["rows", "output"]] }

  /// More would take more flash than it is worth: 36 bytes each. Sums stay within 24 bits.
  private static let maximumWeightCount = 200

  /// - Returns: nil if there are too many weights.
  init?(_ convolution: Streaming.Convolution) {
    let stage = convolution.stage
    guard stage.parameters.weights.count <= Self.maximumWeightCount else { return nil }
    let weights = (0..<stage.output.channels).map { filter in
      stage.weights(ofChannel: filter).map(Int.init)
    }
    guard
      let rescalings = AVRRescaling.all(
        of: stage, sums: weights.map { ProductSum($0).range },
        addends: weights.indices.map { convolution.addend(filter: $0) })
    else { return nil }
    self.convolution = convolution
    tile = AVRTile(convolution)
    filters = zip(weights, rescalings.channels).map { weights, rescaling in
      let groups = Self.groups(of: weights)
      let excess = 256 * groups.map(\.bias).reduce(0, +)
      return Filter(weights: weights, groups: groups, rescaling: rescaling.less(excess))
    }
    shift = rescalings.shift
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
