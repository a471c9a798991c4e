import IntegerKernels
import LeNetModel

/// How the sums of a layer become elements, in the form that the kernels take; see
/// IntegerKernels.h for why that form gives the page's integers.
struct PackedScaling {
  let arguments: integer_requantization
  /// What `arguments` points to.
  let memory: [AlignedMemory]

  /// Of a layer with weights and the activations behind it.
  init(_ model: QuantizedModel, _ layers: FusedLayers, _ kernels: IntegerKernelSet) {
    let layer = model.network.layers[layers.first]
    let parameters = model.parameters(ofLayer: layers.first)
    let inputZero = model.tensors[layers.first].zeroPoint + 128 - kernels.elementOffset
    self.init(
      channels: layer.output.channels, outputZero: model.tensors[layers.first + 1].zeroPoint + 128,
      layers.function, kernels,
      bias: {
        parameters.bias[$0] - inputZero * parameters.weightSum(layer, channel: $0)
      }, factor: { Factor(parameters, channel: $0) })
  }

  /// Of sums of so many elements.
  init(
    averageOf count: Int, channels: Int, _ function: ElementFunction, _ kernels: IntegerKernelSet
  ) {
    let factor = Factor(reciprocalOf: count)
    self.init(
      channels: channels, outputZero: 0, function, kernels,
      bias: { _ in Int32(count) * kernels.elementOffset },
      factor: { _ in factor })
  }

  private init(
    channels: Int, outputZero: Int32, _ function: ElementFunction, _ kernels: IntegerKernelSet,
    bias channelBias: (Int) -> Int32, factor channelFactor: (Int) -> Factor
  ) {
    // Whole vectors of channels.
    let pitch = channels.roundedUp(toMultipleOf: kernels.lanes)
    let (least, greatest) = (Int32(function.least), Int32(function.greatest))
    let arrays = AlignedMemory(byteCount: 5 * pitch * MemoryLayout<Int32>.stride)
    let array = { (number: Int) in arrays.words + number * pitch }
    let (bias, leastSum, greatestSum) = (array(0), array(1), array(2))
    let (multiplier, shift) = (array(3), array(4))
    var cutsResults = false
    for channel in 0..<channels {
      let factor = channelFactor(channel)
      bias[channel] = channelBias(channel)
      leastSum[channel] = Int32(clamping: factor.leastSum(above: least - outputZero) - 1)
      greatestSum[channel] = Int32(clamping: factor.leastSum(above: greatest - 1 - outputZero))
      multiplier[channel] = factor.multiplier
      shift[channel] = factor.shift - 1
      cutsResults = cutsResults || factor.isAboveOne
    }
    let table = function.table.map(AlignedMemory.init(bytes:))
    arguments = integer_requantization(
      bias: bias, least_sum: leastSum, greatest_sum: greatestSum, multiplier: multiplier,
      shift: shift, zero: 2 * outputZero + 1, cuts_results: cutsResults ? 1 : 0, least: least,
      greatest: greatest, table: table?.bytes)
    memory = [arrays] + (table.map { [$0] } ?? [])
  }
}

/// `multiplier / 2^shift`
private struct Factor {
  let multiplier: Int32
  let shift: Int32

  init(_ parameters: QuantizedParameters, channel: Int) {
    let shift = Int32(parameters.shifts[channel])
    // Below the least shift every sum but 0 saturates. So it does with these.
    if shift < INTEGER_LEAST_SHIFT {
      multiplier = QuantizedModel.multipliers.lowerBound
      self.shift = Int32(INTEGER_LEAST_SHIFT)
    } else {
      multiplier = parameters.multipliers[channel]
      self.shift = shift
    }
  }

  /// Requantization with it rounds `sum / count` as an average of elements is: to nearest, ties up.
  ///
  /// It is above `1 / count` by less than `2^-shift`, and `2^shift` is at least `2^30 * count`; so the
  /// sum of at most 255 * 9,216 times it is too large by less than `1 / (2 * count)`, and what is
  /// rounded down, `(2 * sum + count) / (2 * count)`, is a multiple of that.
  init(reciprocalOf count: Int) {
    let log = Int.bitWidth - 1 - count.leadingZeroBitCount
    let shift = (count == 1 << log ? 30 : 31) + log
    multiplier = Int32((1 << shift + count - 1) / count)
    self.shift = Int32(shift)
  }

  var isAboveOne: Bool { shift < 31 }

  /// The least sum, in no bounds, with `(sum * multiplier + 2^(shift - 1)) >> shift > result`:
  /// that with `sum * multiplier >= (result + 1) * 2^shift - 2^(shift - 1)`.
  func leastSum(above result: Int32) -> Int128 {
    let product = Int128(2 * result + 1) << Int128(shift - 1)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(multiplier))
    return remainder > 0 ? quotient + 1 : quotient
  }
}

extension QuantizedModel {
  /// Integers of the convolution or dense layer at an index.
  func parameters(ofLayer index: Int) -> QuantizedParameters {
    guard let position = network.parametricIndices.firstIndex(of: index) else {
      preconditionFailure("layer \(index) has no parameters")
    }
    return parameters[position]
  }

  /// The table of the activation at an index.
  func table(ofLayer index: Int) -> [Int8] {
    guard let position = network.tableIndices.firstIndex(of: index) else {
      preconditionFailure("layer \(index) has no table")
    }
    return tables[position]
  }
}

extension QuantizedParameters {
  fileprivate func weightSum(_ layer: Layer, channel: Int) -> Int32 {
    let count = layer.weightsPerChannel
    return weights[channel * count..<(channel + 1) * count].reduce(0) { $0 + Int32($1) }
  }
}
