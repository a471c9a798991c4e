import ForeignNetworks
import LeNetModel

/// Windows and padding, as convolutions, pooling and Pad say them.
extension Node {
  /// More than any kernel or edge has.
  private static let extentLimit = 1 << 16

  /// Two numbers, for rows and columns.
  private func pair(
    _ name: String, default value: Int, _ range: ClosedRange<Int>
  ) throws(ImportError) -> (rows: Int, columns: Int) {
    let values = integers(name) ?? [value, value]
    guard values.count == 2, values.allSatisfy({ range.contains($0) }) else {
      throw refused(
        found: "\(name) \(values)",
        possible: "two numbers from \(range.lowerBound) to \(range.upperBound)")
    }
    return (values[0], values[1])
  }

  /// The window of a convolution or a pooling over a map.
  ///
  /// - Parameter kernel: of a convolution's weights; nil for what the node says.
  func window(
    over shape: Shape, kernel: (rows: Int, columns: Int)? = nil
  ) throws(ImportError) -> ForeignWindow {
    guard kernel != nil || has("kernel_shape") else {
      throw refused(found: "no kernel_shape", possible: "one of two numbers")
    }
    let size = try pair("kernel_shape", default: 0, 0...Self.extentLimit)
    let (rows, columns) = kernel ?? size
    guard !has("kernel_shape") || (rows, columns) == size, rows > 0, columns > 0 else {
      throw refused(
        found: "a kernel_shape of \(size.rows)x\(size.columns)",
        possible: "\(max(rows, 1))x\(max(columns, 1)), as the weights have it")
    }
    let strides = try pair("strides", default: 1, 1...Self.extentLimit)
    let dilations = try pair("dilations", default: 1, 1...Self.extentLimit)
    var window = ForeignWindow(
      rows: rows, columns: columns, rowStride: strides.rows, columnStride: strides.columns,
      rowDilation: dilations.rows, columnDilation: dilations.columns)
    switch text("auto_pad") ?? "NOTSET" {
    case "NOTSET", "": window.padding = try edges()
    case "VALID": break
    case "SAME_UPPER":
      window.padding = .same(window, height: shape.height, width: shape.width)
    case "SAME_LOWER":
      window.padding = .same(
        window, height: shape.height, width: shape.width, beginsWithRest: true)
    case let other: throw refused(found: "auto_pad \(other)", possible: "NOTSET, VALID or SAME")
    }
    return window
  }

  private func edges() throws(ImportError) -> ForeignPadding {
    let pads = integers("pads") ?? [0, 0, 0, 0]
    guard pads.count == 4, pads.allSatisfy({ (0...Self.extentLimit).contains($0) }) else {
      throw refused(found: "pads \(pads)", possible: "four numbers that are not negative")
    }
    return ForeignPadding(top: pads[0], left: pads[1], bottom: pads[2], right: pads[3])
  }

  /// The map that `window` makes of one.
  ///
  /// - Parameter channels: of the result.
  func map(
    _ window: ForeignWindow, over shape: Shape, channels: Int
  ) throws(ImportError) -> Shape {
    let (height, width) = window.output(height: shape.height, width: shape.width)
    guard height > 0, width > 0 else {
      throw refused(
        found: "windows of \(window.rows)x\(window.columns) over a map of "
          + "\(shape.height)x\(shape.width)", possible: "a map that has one")
    }
    return try map(channels: channels, height, width)
  }

  /// A map that memory can hold.
  func map(channels: Int, _ height: Int, _ width: Int) throws(ImportError) -> Shape {
    guard channels <= Self.extentLimit, height <= Self.extentLimit, width <= Self.extentLimit,
      channels * height * width <= 1 << 31
    else {
      throw refused(
        found: "a map of \(channels)x\(height)x\(width)", possible: "a smaller one")
    }
    return Shape(channels: channels, height: height, width: width)
  }

  /// - Throws: where the file's axes are not batch, channel, row, column.
  func requireMaps(_ value: RunningValue) throws(ImportError) {
    guard value.layout.rank == 4 else {
      throw refused(
        found: "an input of \(value.layout.rank) axes",
        possible: "batch, channel, row and column")
    }
    guard value.layout.isMaps(of: value.shape) else {
      throw refused(
        found: "an input of \(value.layout.description)", possible: "batch x channel x row x column"
      )
    }
  }
}
