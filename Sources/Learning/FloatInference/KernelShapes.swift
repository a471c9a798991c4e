package import LaneKernels
package import LeNetModel

extension lane_correlation {
  /// What a layer correlates, over all channels or depthwise; nil for one that does not.
  package init?(_ layer: Layer) {
    let isDepthwise: Bool
    switch layer.kind {
    case .convolution: isDepthwise = false
    case .depthwiseConvolution: isDepthwise = true
    case .batchNormalization, .activation, .pooling, .globalAverage, .dense, .dropout: return nil
    }
    guard let window = layer.kind.window else { return nil }
    self.init(
      kernel: Int32(window.size), stride: Int32(window.stride),
      padding_top: Int32(window.padding.top), padding_left: Int32(window.padding.left),
      is_depthwise: isDepthwise ? 1 : 0, input_channels: Int32(layer.input.channels),
      input_height: Int32(layer.input.height), input_width: Int32(layer.input.width),
      output_channels: Int32(layer.output.channels), output_height: Int32(layer.output.height),
      output_width: Int32(layer.output.width))
  }

  /// The gradient of the input from that of the output: with stride 1 a correlation with the flipped
  /// weights, padded so that every output meets every input it came from.
  package var transposed: lane_correlation {
    lane_correlation(
      kernel: kernel, stride: 1, padding_top: kernel - 1 - padding_top,
      padding_left: kernel - 1 - padding_left, is_depthwise: is_depthwise,
      input_channels: output_channels, input_height: output_height, input_width: output_width,
      output_channels: input_channels, output_height: input_height, output_width: input_width)
  }
}

extension lane_pooling {
  /// What a layer pools; nil for one that does not.
  package init?(_ layer: Layer) {
    let (rows, columns, stride): (Int, Int, Int)
    switch layer.kind {
    case .pooling(_, let window):
      (rows, columns, stride) = (window.size, window.size, window.stride)
    case .globalAverage: (rows, columns, stride) = (layer.input.height, layer.input.width, 1)
    case .convolution, .depthwiseConvolution, .batchNormalization, .activation, .dense, .dropout:
      return nil
    }
    self.init(
      rows: Int32(rows), columns: Int32(columns), stride: Int32(stride),
      channels: Int32(layer.input.channels), input_height: Int32(layer.input.height),
      input_width: Int32(layer.input.width), output_height: Int32(layer.output.height),
      output_width: Int32(layer.output.width))
  }
}
