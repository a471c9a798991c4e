package import LaneKernels
package import LeNetModel

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

extension lane_correlation {
  /// The forward pass of a convolution layer.
  package init(_ layer: Layer, padding: Padding) {
    self.init(
      input_channels: Int32(layer.input.channels), input_height: Int32(layer.input.height),
      input_width: Int32(layer.input.width), padding: Int32(padding.amount),
      output_channels: Int32(layer.output.channels), output_height: Int32(layer.output.height),
      output_width: Int32(layer.output.width))
  }

  /// The gradient of a convolution layer's input from that of its output: a correlation with the
  /// flipped weights, padded so that every output meets every input it came from.
  package init(transposing layer: Layer, padding: Padding) {
    self.init(
      input_channels: Int32(layer.output.channels), input_height: Int32(layer.output.height),
      input_width: Int32(layer.output.width),
      padding: Int32(Layer.kernelSize - 1 - padding.amount),
      output_channels: Int32(layer.input.channels), output_height: Int32(layer.input.height),
      output_width: Int32(layer.input.width))
  }
}

extension Layer {
  /// Elements of a kernel for one input channel.
  package static let kernelCount = kernelSize * kernelSize
}
