import LeNetModel

/// A convolution with the square kernels that this project has: what a kernel lacks in rows, columns or
/// between dilated weights, and what a filter does not read of other groups, is zeros.
struct SquareKernel {
  let kind: LayerKind
  let weights: ForeignWeights

  /// - Parameters:
  ///   - weights: of the shape that `groups`, `window` and `input` give.
  ///   - window: with all padding.
  init(
    _ step: ForeignStep, _ weights: ForeignWeights, _ window: ForeignWindow, groups: Int,
    input: Shape
  ) throws(ImportError) {
    let rows = (window.rows - 1) * window.rowDilation + 1
    let columns = (window.columns - 1) * window.columnDilation + 1
    let size = max(rows, columns)
    guard Network.kernelSizes.contains(size) else {
      throw PlainChain.error(
        step, "kernels of \(rows)x\(columns)"
          + (rows == window.rows && columns == window.columns ? "" : " with dilation"),
        "up to \(Network.kernelSizes.upperBound) rows and columns, or as many as the map has")
    }
    let padding = window.padding
    let square = Window(
      size: size, stride: window.rowStride,
      padding: Padding(
        top: padding.top, left: padding.left, bottom: padding.bottom + size - rows,
        right: padding.right + size - columns))
    let channels = weights.shape[0]
    let isDepthwise = groups > 1 && groups == input.channels && groups == channels
    kind =
      isDepthwise
      ? .depthwiseConvolution(window: square) : .convolution(filters: channels, window: square)
    let perGroup = weights.shape[1]
    let depth = isDepthwise ? 1 : input.channels
    self.weights = weights.rearranged(shape: [channels, depth, size, size]) { index in
      let column = index % size
      let row = index / size % size
      let channel = index / size / size % depth
      let filter = index / size / size / depth
      // The first channel that the filter reads.
      let first = isDepthwise ? 0 : filter / (channels / groups) * perGroup
      guard row % window.rowDilation == 0, column % window.columnDilation == 0,
        row < rows, column < columns, (first..<first + perGroup).contains(channel)
      else { return nil }
      return ((filter * perGroup + channel - first) * window.rows + row / window.rowDilation)
        * window.columns + column / window.columnDilation
    }
  }
}
