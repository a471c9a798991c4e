import ForeignNetworks
import Foundation
import LeNetModel

/// What the steps of a network say, term by term and in double precision.
struct NaiveEvaluation {
  private var shape: Shape
  private var values: [Double]
  private var isFlattened = false

  /// - Parameter picture: `[channel][row][column]`.
  static func scores(of network: ForeignNetwork, _ picture: [Float]) -> [Double] {
    var evaluation = NaiveEvaluation(shape: network.input, values: picture.map(Double.init))
    for step in network.steps { evaluation.apply(step.operation) }
    return evaluation.values
  }

  private mutating func apply(_ operation: ForeignOperation) {
    switch operation {
    case .convolution(let weights, let window, let groups):
      let (inputs, perGroup) = (weights.shape[1], weights.shape[0] / groups)
      (shape, values) = slid(window, channels: weights.shape[0]) { output, elements in
        elements.reduce(Double(weights.bias[output])) { sum, element in
          (0..<inputs).reduce(sum) { sum, input in
            let weight = (output * inputs + input) * window.rows * window.columns + element.weight
            let place = (output / perGroup * inputs + input) * shape.height * shape.width
            return sum + Double(weights.values[weight]) * values[place + element.pixel]
          }
        }
      }
    case .dense(let weights):
      values = weights.bias.indices.map { unit in
        values.indices.reduce(Double(weights.bias[unit])) {
          $0 + Double(weights.values[unit * values.count + $1]) * values[$1]
        }
      }
      (shape, isFlattened) = (Shape(channels: values.count, height: 1, width: 1), false)
    case .scaling(let factors, let shifts):
      let count = values.count
      func number(_ numbers: [Double], _ index: Int) -> Double {
        numbers[index * numbers.count / count]
      }
      values = values.enumerated().map { number(factors, $0) * $1 + number(shifts, $0) }
    case .activation(let activation): values = values.map { Self.activate(activation, $0) }
    case .pooling(let pooling, let window, _):
      (shape, values) = slid(window, channels: shape.channels) { channel, elements in
        let pixels = elements.map { values[channel * shape.height * shape.width + $0.pixel] }
        return pooling == .max ? pixels.max() ?? 0 : pixels.reduce(0, +) / Double(pixels.count)
      }
    case .globalAverage:
      let count = shape.height * shape.width
      values = (0..<shape.channels).map { channel in
        values[channel * count..<(channel + 1) * count].reduce(0, +) / Double(count)
      }
      shape = Shape(channels: shape.channels, height: 1, width: 1)
    case .padding(let padding):
      let window = ForeignWindow(rows: 1, columns: 1, padding: padding)
      (shape, values) = slid(window, channels: shape.channels) { channel, elements in
        elements.first.map { values[channel * shape.height * shape.width + $0.pixel] } ?? 0
      }
    case .flattening(let order):
      values = order.indices(of: shape).map { values[$0] }
      (shape, isFlattened) = (Shape(channels: values.count, height: 1, width: 1), true)
    }
  }

  /// Makes an output of each window's elements that lie in the map: their index in the window and that of
  /// their pixel in a channel's map.
  private func slid(
    _ window: ForeignWindow, channels: Int,
    _ output: (Int, [(weight: Int, pixel: Int)]) -> Double
  ) -> (Shape, [Double]) {
    let size = window.output(height: shape.height, width: shape.width)
    var result: [Double] = []
    for channel in 0..<channels {
      for row in 0..<size.height {
        for column in 0..<size.width {
          var elements: [(weight: Int, pixel: Int)] = []
          for y in 0..<window.rows {
            for x in 0..<window.columns {
              let top = row * window.rowStride + y * window.rowDilation - window.padding.top
              let left =
                column * window.columnStride + x * window.columnDilation - window.padding.left
              guard (0..<shape.height).contains(top), (0..<shape.width).contains(left) else {
                continue
              }
              elements.append((y * window.columns + x, top * shape.width + left))
            }
          }
          result.append(output(channel, elements))
        }
      }
    }
    return (Shape(channels: channels, height: size.height, width: size.width), result)
  }

  private static func activate(_ activation: Activation, _ x: Double) -> Double {
    switch activation {
    case .relu: max(x, 0)
    case .relu6: min(max(x, 0), 6)
    case .leakyReLU(let slope): x < 0 ? Double(slope) * x : x
    case .tanh: Foundation.tanh(x)
    case .sigmoid: 1 / (1 + Foundation.exp(-x))
    }
  }
}
