import IntegerKernels
import LeNetModel

/// How the sums of a layer become elements, in the form that the kernels take; see
/// IntegerKernels.h for why that form gives the page's integers.
struct PackedScaling {
  let arguments: integer_requantization
  /// What `arguments` points to.
  let memory: [AlignedMemory]

  /// - Parameters:
  ///   - index: of a convolution or dense layer.
  ///   - lanes: whole vectors of so many channels are made.
  init(_ model: QuantizedModel, layer index: Int, lanes: Int) {
    let layer = model.network.layers[index]
    let parameters = model.parameters(ofLayer: index)
    let channels = layer.output.channels
    let pitch = channels.roundedUp(toMultipleOf: lanes)
    let inputZero = model.tensors[index].zeroPoint + 128
    let outputZero = model.tensors[index + 1].zeroPoint + 128
    let activation = model.network.activation(after: index)
    let least = activation?.isClamp == true ? outputZero : 0

    let arrays = AlignedMemory(byteCount: 5 * pitch * MemoryLayout<Int32>.stride)
    let array = { (number: Int) in arrays.words + number * pitch }
    let (bias, leastSum, greatestSum) = (array(0), array(1), array(2))
    let (multiplier, shift) = (array(3), array(4))
    var cutsResults = false
    for channel in 0..<channels {
      let factor = Factor(parameters, channel: channel)
      bias[channel] =
        parameters.bias[channel] - inputZero * parameters.weightSum(layer, channel: channel)
      leastSum[channel] = Int32(clamping: factor.leastSum(above: least - outputZero) - 1)
      greatestSum[channel] = Int32(clamping: factor.leastSum(above: 254 - outputZero))
      multiplier[channel] = factor.multiplier
      shift[channel] = factor.shift - 1
      cutsResults = cutsResults || factor.isAboveOne
    }
    let table = activation?.isClamp == false ? model.packedTable(ofLayer: index + 1) : nil
    arguments = integer_requantization(
      bias: bias, least_sum: leastSum, greatest_sum: greatestSum, multiplier: multiplier,
      shift: shift, zero: 2 * outputZero + 1, cuts_results: cutsResults ? 1 : 0, least: least,
      table: table.map { UnsafePointer($0.base.assumingMemoryBound(to: UInt8.self)) })
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

  /// From element to element, q + 128.
  fileprivate func packedTable(ofLayer index: Int) -> AlignedMemory {
    let memory = AlignedMemory(byteCount: QuantizedModel.tableCount)
    for (entry, value) in table(ofLayer: index).enumerated() {
      memory.store(Int(value) + 128, element: entry, byteCount: 1)
    }
    return memory
  }

  /// The table of the activation at an index.
  func table(ofLayer index: Int) -> [Int8] {
    guard let position = network.tableIndices.firstIndex(of: index) else {
      preconditionFailure("layer \(index) has no table")
    }
    return tables[position]
  }
}

extension Network {
  /// That between a convolution or dense layer and the next layer with weights; none after the
  /// last.
  func activation(after index: Int) -> Activation? {
    guard index + 1 < layers.count, case .activation(let activation) = layers[index + 1].kind
    else { return nil }
    return activation
  }
}

extension QuantizedParameters {
  fileprivate func weightSum(_ layer: Layer, channel: Int) -> Int32 {
    let count = layer.weightsPerChannel
    return weights[channel * count..<(channel + 1) * count].reduce(0) { $0 + Int32($1) }
  }
}
