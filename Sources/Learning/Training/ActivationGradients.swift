import FloatInference
import LaneKernels
import LeNetModel

extension Kernels {
  /// From the gradient of an activation's output to that of its input, in place.
  func propagate(_ activation: Activation, output: LaneBuffer, delta: LaneBuffer) {
    let count = Int32(delta.count)
    switch activation {
    case .relu: table.pointee.relu_gradient(output.scalars, delta.scalars, count)
    case .relu6: table.pointee.relu6_gradient(output.scalars, delta.scalars, count)
    case .leakyReLU(let slope):
      table.pointee.leaky_relu_gradient(output.scalars, slope, delta.scalars, count)
    case .tanh:
      propagateThroughTanh(output: output.base, delta: delta.base, count: delta.count)
    case .sigmoid:
      propagateThroughSigmoid(output: output.base, delta: delta.base, count: delta.count)
    }
  }
}

/// The slope of tanh is `1 - output^2`.
private func propagateThroughTanh(
  output: UnsafePointer<Lanes>, delta: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    let value = output[index]
    delta[index] *= 1 - value * value
  }
}

/// The slope of the sigmoid is `output * (1 - output)`.
private func propagateThroughSigmoid(
  output: UnsafePointer<Lanes>, delta: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    let value = output[index]
    delta[index] *= value * (1 - value)
  }
}
