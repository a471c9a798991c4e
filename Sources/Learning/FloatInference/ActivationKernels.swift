import ElementaryFunctions
import LaneKernels
import LeNetModel

extension Kernels {
  /// Applies an activation to each element of `count` vectors, possibly in place.
  func apply(
    _ activation: Activation, _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>,
    count: Int
  ) {
    let from = UnsafeRawPointer(input).assumingMemoryBound(to: Float.self)
    let to = UnsafeMutableRawPointer(output).assumingMemoryBound(to: Float.self)
    switch activation {
    case .relu: table.pointee.relu(from, to, Int32(count))
    case .relu6: table.pointee.relu6(from, to, Int32(count))
    case .leakyReLU(let slope): table.pointee.leaky_relu(from, slope, to, Int32(count))
    case .tanh: applyTanh(input, output, count: count)
    case .sigmoid: applySigmoid(input, output, count: count)
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
