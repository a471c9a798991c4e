import LeNetModel

/// How a network of another tool is to read pictures, which its file does not say.
package struct InputReading: Hashable, Sendable {
  package let scaling: InputScaling
  /// Whether the network was trained on pictures that lie on their side, rows for columns.
  package let isTransposed: Bool
  /// Zero pixels around a picture that is so much smaller than the network's input.
  package let edge: Int
  /// In place of the order in which the file flattens maps; nil for that.
  package let flattening: AxisOrder?

  package init(
    scaling: InputScaling, isTransposed: Bool = false, edge: Int = 0, flattening: AxisOrder? = nil
  ) {
    self.scaling = scaling
    self.isTransposed = isTransposed
    self.edge = edge
    self.flattening = flattening
  }

  package func with(edge: Int) -> InputReading {
    InputReading(
      scaling: scaling, isTransposed: isTransposed, edge: edge, flattening: flattening)
  }
}

extension InputReading: CustomStringConvertible {
  /// For people, and for `--input-scale`: `mnist, inverted, transposed`.
  package var description: String {
    ([scaling.name] + (isTransposed ? [Self.transposedWord] : [])
      + (flattening == .channelsLast ? [Self.channelsLastWord] : [])
      + (edge > 0 ? ["edge \(edge)"] : [])).joined(separator: ", ")
  }

  private static let transposedWord = "transposed"
  private static let channelsLastWord = "channels-last"
  private static let invertedWord = "inverted"

  /// Of its description, or with `MEAN/DEVIATION` for the scaling, each a number or one for each of
  /// three channels with commas; without an edge. Nil for any other text.
  package init?(_ text: String) {
    var words = text.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
    func take(_ word: String) -> Bool {
      guard let index = words.firstIndex(where: { $0 == word }), index > 0 else { return false }
      words.remove(at: index)
      return true
    }
    isTransposed = take(Self.transposedWord)
    flattening = take(Self.channelsLastWord) ? .channelsLast : nil
    let isInverted = take(Self.invertedWord)
    edge = 0
    guard let scaling = InputScaling(words.joined(separator: ",")) else { return nil }
    self.scaling = isInverted ? scaling.inverted : scaling
  }
}

extension ForeignNetwork {
  /// The network that reads a picture's pixels, each divided by 255, as they are.
  func reading(_ reading: InputReading) -> ForeignNetwork {
    var network = reading.isTransposed ? transposed : self
    if let order = reading.flattening {
      let order = reading.isTransposed ? order.transposed : order
      for index in network.steps.indices {
        if case .flattening = network.steps[index].operation {
          network.steps[index].operation = .flattening(order)
        }
      }
    }
    let scaling = ForeignStep(
      name: "input",
      operation: .scaling(factors: reading.scaling.factors, shifts: reading.scaling.shifts))
    let edge = reading.edge
    network.input = Shape(
      channels: network.input.channels, height: network.input.height - 2 * edge,
      width: network.input.width - 2 * edge)
    let padding = ForeignStep(
      name: "input",
      operation: .padding(ForeignPadding(top: edge, left: edge, bottom: edge, right: edge)))
    network.steps = (edge > 0 ? [padding] : []) + [scaling] + network.steps
    return network
  }

  /// The network that does with a picture what this one does with the picture on its side.
  private var transposed: ForeignNetwork {
    var network = self
    network.input = Shape(channels: input.channels, height: input.width, width: input.height)
    network.steps = steps.map { step in
      var step = step
      step.operation = step.operation.transposed
      return step
    }
    return network
  }
}

extension ForeignOperation {
  fileprivate var transposed: ForeignOperation {
    switch self {
    case .convolution(let weights, let window, let groups):
      .convolution(
        weights.rearranged(
          shape: [weights.shape[0], weights.shape[1], window.columns, window.rows]
        ) { index in
          let (kernel, place) = index.quotientAndRemainder(dividingBy: window.rows * window.columns)
          let (row, column) = place.quotientAndRemainder(dividingBy: window.rows)
          return kernel * window.rows * window.columns + column * window.columns + row
        }, window.transposed, groups: groups)
    case .pooling(let pooling, let window, let countsPadding):
      .pooling(pooling, window.transposed, countsPadding: countsPadding)
    case .padding(let padding): .padding(padding.transposed)
    case .flattening(let order): .flattening(order.transposed)
    case .dense, .scaling, .activation, .globalAverage: self
    }
  }
}

extension ForeignWindow {
  fileprivate var transposed: ForeignWindow {
    ForeignWindow(
      rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride,
      rowDilation: columnDilation, columnDilation: rowDilation, padding: padding.transposed)
  }
}

extension ForeignPadding {
  fileprivate var transposed: ForeignPadding {
    ForeignPadding(top: left, left: top, bottom: right, right: bottom)
  }
}

extension ForeignWeights {
  /// The same numbers in another order.
  ///
  /// - Parameters:
  ///   - shape: of the result.
  ///   - source: where the element at an index of the result lies here; nil for a zero.
  func rearranged(shape: [Int], from source: (Int) -> Int?) -> ForeignWeights {
    let places = (0..<shape.reduce(1, *)).map(source)
    var result = self
    result.shape = shape
    result.values = places.map { $0.map { values[$0] } ?? 0 }
    if let integers {
      result.integers?.weights = places.map { $0.map { integers.weights[$0] } ?? 0 }
    }
    return result
  }
}
