import LeNetModel

/// A convolution with the square kernels that this project has: what a kernel lacks in rows, columns or
/// between dilated weights, what it lacks to be larger than its padding, and what a filter does not read
/// of other groups, is zeros.
struct SquareKernel {
  let kind: LayerKind
  let weights: ForeignWeights
  /// With zeros that the file has not.
  private static let countLimit = 1 << 22

  /// - Parameters:
  ///   - weights: of the shape that `groups`, `window` and `input` give.
  ///   - window: with all padding.
  init(
    _ step: ForeignStep, _ weights: ForeignWeights, _ window: ForeignWindow, groups: Int,
    input: Shape
  ) throws(ImportError) {
    let rows = (window.rows - 1) * window.rowDilation + 1
    let columns = (window.columns - 1) * window.columnDilation + 1
    let padding = window.padding
    // Zeros in front, so that a window never lies beyond the map.
    let (above, left) = (max(0, padding.bottom - rows + 1), max(0, padding.right - columns + 1))
    let size = max(
      rows + above, padding.top + above + 1, columns + left, padding.left + left + 1)
    guard Network.kernelSizes.contains(size) else {
      throw PlainChain.error(
        step,
        "kernels of \(rows)x\(columns)"
          + (rows == window.rows && columns == window.columns ? "" : " with dilation")
          + (size > max(rows, columns) ? " and more padding" : ""),
        "up to \(Network.kernelSizes.upperBound) rows and columns, or as many as the map has")
    }
    let square = Window(
      size: size, stride: window.rowStride,
      padding: Padding(
        top: padding.top + above, left: padding.left + left,
        bottom: padding.bottom + size - rows - above,
        right: padding.right + size - columns - left))
    let channels = weights.shape[0]
    let isDepthwise = groups > 1 && groups == input.channels && groups == channels
    kind =
      isDepthwise
      ? .depthwiseConvolution(window: square) : .convolution(filters: channels, window: square)
    let perGroup = weights.shape[1]
    let depth = isDepthwise ? 1 : input.channels
    let count = channels * depth * size * size
    guard count <= max(weights.values.count, Self.countLimit) else {
      throw PlainChain.error(
        step, "\(weights.values.count) weights that become \(count) with zeros",
        "at most \(Self.countLimit)")
    }
    self.weights = weights.rearranged(shape: [channels, depth, size, size]) { index in
      let column = index % size - left
      let row = index / size % size - above
      let channel = index / size / size % depth
      let filter = index / size / size / depth
      // The first channel that the filter reads.
      let first = isDepthwise ? 0 : filter / (channels / groups) * perGroup
      guard (0..<rows).contains(row), (0..<columns).contains(column),
        row % window.rowDilation == 0, column % window.columnDilation == 0,
        (first..<first + perGroup).contains(channel)
      else { return nil }
      return ((filter * perGroup + channel - first) * window.rows + row / window.rowDilation)
        * window.columns + column / window.columnDilation
    }
  }
}
