package import LeNetModel

/// A network that another tool trained, as its file says it: a chain of steps from a picture to scores.
///
/// The readers of all formats end here, and from here on no format matters. Maps are `[channel][row]
/// [column]`, whatever they are in the file.
package struct ForeignNetwork: Sendable {
  /// Format, version and writer, for people: `ONNX, opset 11, of pytorch 1.10`.
  package var origin: String
  /// Of a picture.
  package var input: Shape
  /// What the integers of the input stand for; nil for a network in floating point.
  package var inputQuantization: QuantizationParameters?
  package var steps: [ForeignStep]
  /// Every node of the file, in its order, and what became of it.
  package var nodes: [ForeignNode]
  /// One for each score, if the file has them.
  package var classNames: [String]?
  /// What the file says about the pixels that the network reads; nil where it says nothing, as most.
  package var inputScaling: InputScaling?
  /// What is done to a picture before, if the file says it: only those that this project wrote do.
  package var preparation: Preparation?

  package init(
    origin: String, input: Shape, inputQuantization: QuantizationParameters? = nil,
    steps: [ForeignStep], nodes: [ForeignNode], classNames: [String]? = nil,
    inputScaling: InputScaling? = nil, preparation: Preparation? = nil
  ) {
    self.origin = origin
    self.input = input
    self.inputQuantization = inputQuantization
    self.steps = steps
    self.nodes = nodes
    self.classNames = classNames
    self.inputScaling = inputScaling
    self.preparation = preparation
  }

  /// Whether the file has its own integers.
  package var isQuantized: Bool { inputQuantization != nil }
}

/// A node, an operator or a layer of a file.
package struct ForeignNode: Sendable {
  /// In the file; where it has none there, its output's.
  package var name: String
  /// In the words of the format: `Conv`, `BatchNormalization`.
  package var operation: String
  package var fate: Fate

  package enum Fate: Sendable {
    /// Part of `steps[index]`.
    case step(Int)
    /// Nothing is left of it, for the reason given: `nothing while not training`.
    case leftOut(String)
  }

  package init(name: String, operation: String, fate: Fate) {
    self.name = name
    self.operation = operation
    self.fate = fate
  }
}

/// One step of a chain.
package struct ForeignStep: Sendable {
  /// The node's, for messages.
  package var name: String
  package var operation: ForeignOperation
  /// What the integers of the output stand for; nil where the file has none: in a float network, and
  /// between a convolution and the activation that it is quantized behind.
  package var output: QuantizationParameters?

  package init(
    name: String, operation: ForeignOperation, output: QuantizationParameters? = nil
  ) {
    self.name = name
    self.operation = operation
    self.output = output
  }
}

package enum ForeignOperation: Sendable {
  /// Cross-correlation; weights are `[output channel][input channel of the group][row][column]`.
  case convolution(ForeignWeights, ForeignWindow, groups: Int)
  /// Weights are `[unit][input]`, inputs in the order in which the map before was flattened.
  case dense(ForeignWeights)
  /// `factor * x + shift`, one of each for a channel, or one for all; behind ``flattening(_:)`` one for
  /// an element, or one for all. Batch normalization and arithmetic with constants.
  case scaling(factors: [Double], shifts: [Double])
  case activation(Activation)
  /// - Parameter countsPadding: whether padding is part of an average.
  case pooling(Pooling, ForeignWindow, countsPadding: Bool)
  /// The mean of each channel's map.
  case globalAverage
  /// Zeros around a map.
  case padding(ForeignPadding)
  /// From here on elements lie in a row, the first axis of the order the slowest.
  case flattening(AxisOrder)
}

/// Weights and biases of a convolution or a dense layer.
package struct ForeignWeights: Sendable {
  /// Output channels first.
  package var shape: [Int]
  /// The product of `shape`.
  package var values: [Float]
  /// One for each output channel.
  package var bias: [Float]
  /// What `values` and `bias` were made from; nil in a float network.
  package var integers: ForeignIntegers?

  package init(
    shape: [Int], values: [Float], bias: [Float], integers: ForeignIntegers? = nil
  ) {
    self.shape = shape
    self.values = values
    self.bias = bias
    self.integers = integers
  }
}

/// Weights in 8 bits without a zero point: `real = scale * weight`.
package struct ForeignIntegers: Sendable {
  /// As the real ones lie; -128...127.
  package var weights: [Int8]
  /// One for each output channel.
  package var scales: [Float]
  /// One for each output channel, at the scale of the input times that of the weights.
  package var bias: [Int32]

  package init(weights: [Int8], scales: [Float], bias: [Int32]) {
    self.weights = weights
    self.scales = scales
    self.bias = bias
  }
}

/// Pieces of a map; rows and columns may differ.
package struct ForeignWindow: Hashable, Sendable {
  package var rows: Int
  package var columns: Int
  package var rowStride: Int
  package var columnStride: Int
  package var rowDilation: Int
  package var columnDilation: Int
  package var padding: ForeignPadding

  package init(
    rows: Int, columns: Int, rowStride: Int = 1, columnStride: Int = 1, rowDilation: Int = 1,
    columnDilation: Int = 1, padding: ForeignPadding = .none
  ) {
    self.rows = rows
    self.columns = columns
    self.rowStride = rowStride
    self.columnStride = columnStride
    self.rowDilation = rowDilation
    self.columnDilation = columnDilation
    self.padding = padding
  }

  /// Rows, and columns, of what is made from a map; 0 or less where none fits.
  package func output(height: Int, width: Int) -> (height: Int, width: Int) {
    func fitting(_ extent: Int, _ size: Int, _ stride: Int, _ dilation: Int) -> Int {
      let reach = (size - 1) * dilation + 1
      return extent < reach ? 0 : (extent - reach) / stride + 1
    }
    return (
      fitting(height + padding.top + padding.bottom, rows, rowStride, rowDilation),
      fitting(width + padding.left + padding.right, columns, columnStride, columnDilation)
    )
  }
}

/// Rows and columns beyond the edges of a map.
package struct ForeignPadding: Hashable, Sendable {
  package var top: Int
  package var left: Int
  package var bottom: Int
  package var right: Int

  package init(top: Int, left: Int, bottom: Int, right: Int) {
    self.top = top
    self.left = left
    self.bottom = bottom
    self.right = right
  }

  package static let none = ForeignPadding(top: 0, left: 0, bottom: 0, right: 0)

  /// What TensorFlow's and ONNX's `SAME` stands for.
  ///
  /// - Parameters:
  ///   - window: without padding.
  ///   - beginsWithRest: whether an odd rest goes to the beginning (`SAME_LOWER`), not to the end.
  package static func same(
    _ window: ForeignWindow, height: Int, width: Int, beginsWithRest: Bool = false
  ) -> ForeignPadding {
    func total(_ extent: Int, _ size: Int, _ stride: Int, _ dilation: Int) -> Int {
      let outputs = (extent + stride - 1) / stride
      return max((outputs - 1) * stride + (size - 1) * dilation + 1 - extent, 0)
    }
    let rows = total(height, window.rows, window.rowStride, window.rowDilation)
    let columns = total(width, window.columns, window.columnStride, window.columnDilation)
    let (top, left) =
      beginsWithRest ? (rows - rows / 2, columns - columns / 2) : (rows / 2, columns / 2)
    return ForeignPadding(top: top, left: left, bottom: rows - top, right: columns - left)
  }

  package static func + (a: ForeignPadding, b: ForeignPadding) -> ForeignPadding {
    ForeignPadding(
      top: a.top + b.top, left: a.left + b.left, bottom: a.bottom + b.bottom,
      right: a.right + b.right)
  }
}

/// The axes of a map in the order of memory, the slowest first; each once.
package struct AxisOrder: Hashable, Sendable {
  package enum Axis: Sendable { case channel, row, column }

  package let axes: [Axis]

  /// - Precondition: each axis once.
  package init(_ axes: [Axis]) {
    precondition(axes.count == 3 && Set(axes).count == 3)
    self.axes = axes
  }

  /// PyTorch's and ONNX's, and that of this project.
  package static let channelsFirst = AxisOrder([.channel, .row, .column])
  /// TensorFlow's.
  package static let channelsLast = AxisOrder([.row, .column, .channel])

  /// The same elements of a map whose rows and columns changed places.
  package var transposed: AxisOrder {
    AxisOrder(
      axes.map { axis in
        switch axis {
        case .channel: .channel
        case .row: .column
        case .column: .row
        }
      })
  }

  /// `result[i]` is where the element that is `i`-th in this order lies in a map of
  /// `[channel][row][column]`.
  package func indices(of shape: Shape) -> [Int] {
    func extent(_ axis: Axis) -> Int {
      switch axis {
      case .channel: shape.channels
      case .row: shape.height
      case .column: shape.width
      }
    }
    func step(_ axis: Axis) -> Int {
      switch axis {
      case .channel: shape.height * shape.width
      case .row: shape.width
      case .column: 1
      }
    }
    return axes.reduce([0]) { places, axis in
      places.flatMap { place in (0..<extent(axis)).map { place + $0 * step(axis) } }
    }
  }
}
