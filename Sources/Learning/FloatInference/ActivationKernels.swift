import ElementaryFunctions
import LaneKernels
import LeNetModel

extension Kernels {
  /// Applies an activation to each element.
  func apply(_ activation: Activation, _ input: LaneBuffer, _ output: LaneBuffer) {
    let count = Int32(output.count)
    switch activation {
    case .relu: table.pointee.relu(input.scalars, output.scalars, count)
    case .relu6: table.pointee.relu6(input.scalars, output.scalars, count)
    case .leakyReLU(let slope):
      table.pointee.leaky_relu(input.scalars, slope, output.scalars, count)
    case .tanh: applyTanh(input.base, output.base, count: output.count)
    case .sigmoid: applySigmoid(input.base, output.base, count: output.count)
    }
  }
}

private func applyTanh(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    output[index] = Elementary.tanh(input[index])
  }
}

private func applySigmoid(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    output[index] = Elementary.sigmoid(input[index])
  }
}
