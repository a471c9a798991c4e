import ForeignNetworks
import LeNetModel

/// What a file's network gives for a picture, step by step in Double, by the words of the format alone.
struct ForeignEvaluator {
  let network: ForeignNetwork

  /// - Parameters:
  ///   - pixels: `[channel][row][column]`, of the file's input without the edge of the reading.
  func scores(of pixels: [UInt8], _ reading: InputReading) -> [Double] {
    let file = network.input
    let edge = reading.edge
    let (height, width) = (file.height - 2 * edge, file.width - 2 * edge)
    var map = Map(file)
    for channel in 0..<file.channels {
      let scaling = reading.scaling
      let (factor, shift) =
        scaling.factors.count == 1
        ? (scaling.factors[0], scaling.shifts[0])
        : (scaling.factors[channel], scaling.shifts[channel])
      for row in 0..<file.height {
        for column in 0..<file.width {
          let (y, x) = (row - edge, column - edge)
          let isInside = (0..<height).contains(y) && (0..<width).contains(x)
          // A picture on its side has its rows where the file has columns.
          let place =
            reading.isTransposed
            ? (channel * width + x) * height + y : (channel * height + y) * width + x
          let pixel = isInside ? Double(pixels[place]) : 0
          map[channel, row, column] = factor * pixel / 255 + shift
        }
      }
    }
    var order: AxisOrder?
    for step in network.steps { map = run(step.operation, on: map, &order, reading) }
    return map.values
  }

  private func run(
    _ operation: ForeignOperation, on map: Map, _ order: inout AxisOrder?, _ reading: InputReading
  ) -> Map {
    switch operation {
    case .convolution(let weights, let window, let groups):
      return convolution(map, weights, window, groups)
    case .dense(let weights):
      let inputs = order.map { $0.indices(of: map.shape).map { map.values[$0] } } ?? map.values
      order = nil
      let count = inputs.count
      return Map(
        flat: (0..<weights.shape[0]).map { unit in
          (0..<count).reduce(Double(weights.bias[unit])) {
            $0 + inputs[$1] * Double(weights.values[unit * count + $1])
          }
        })
    case .scaling(let factors, let shifts):
      var result = map
      let places = order.map { $0.indices(of: map.shape) }
      for index in map.values.indices {
        // Behind flattening one for each element in the file's order.
        let place = places?[index] ?? index
        let number =
          factors.count == 1
          ? 0 : places == nil ? index / map.shape.height / map.shape.width : index
        result.values[place] = factors[number] * map.values[place] + shifts[number]
      }
      return result
    case .activation(let activation):
      var result = map
      result.values = map.values.map { activation.real($0) }
      return result
    case .pooling(let pooling, let window, _):
      let size = window.output(height: map.shape.height, width: map.shape.width)
      var result = Map(
        Shape(channels: map.shape.channels, height: size.height, width: size.width))
      for channel in 0..<map.shape.channels {
        for row in 0..<size.height {
          for column in 0..<size.width {
            let values = (0..<window.rows).flatMap { i in
              (0..<window.columns).map { j in
                map[channel, row * window.rowStride + i, column * window.columnStride + j]
              }
            }
            result[channel, row, column] =
              pooling == .max ? values.max()! : values.reduce(0, +) / Double(values.count)
          }
        }
      }
      return result
    case .globalAverage:
      let count = map.shape.height * map.shape.width
      return Map(
        flat: (0..<map.shape.channels).map { channel in
          map.values[channel * count..<(channel + 1) * count].reduce(0, +) / Double(count)
        })
    case .padding(let padding):
      var result = Map(
        Shape(
          channels: map.shape.channels, height: map.shape.height + padding.top + padding.bottom,
          width: map.shape.width + padding.left + padding.right))
      for channel in 0..<map.shape.channels {
        for row in 0..<map.shape.height {
          for column in 0..<map.shape.width {
            result[channel, row + padding.top, column + padding.left] = map[channel, row, column]
          }
        }
      }
      return result
    case .flattening(let own):
      order = reading.flattening ?? own
      return map
    }
  }

  private func convolution(
    _ map: Map, _ weights: ForeignWeights, _ window: ForeignWindow, _ groups: Int
  ) -> Map {
    let size = window.output(height: map.shape.height, width: map.shape.width)
    let filters = weights.shape[0]
    let perGroup = weights.shape[1]
    var result = Map(Shape(channels: filters, height: size.height, width: size.width))
    for filter in 0..<filters {
      let first = filter / (filters / groups) * perGroup
      for row in 0..<size.height {
        for column in 0..<size.width {
          var sum = Double(weights.bias[filter])
          for channel in 0..<perGroup {
            for i in 0..<window.rows {
              for j in 0..<window.columns {
                let y = row * window.rowStride + i * window.rowDilation - window.padding.top
                let x =
                  column * window.columnStride + j * window.columnDilation - window.padding.left
                guard (0..<map.shape.height).contains(y), (0..<map.shape.width).contains(x) else {
                  continue
                }
                let place = ((filter * perGroup + channel) * window.rows + i) * window.columns + j
                sum += map[first + channel, y, x] * Double(weights.values[place])
              }
            }
          }
          result[filter, row, column] = sum
        }
      }
    }
    return result
  }
}

/// Real numbers, `[channel][row][column]`.
struct Map {
  let shape: Shape
  var values: [Double]

  init(_ shape: Shape) {
    self.shape = shape
    values = [Double](repeating: 0, count: shape.count)
  }

  init(flat values: [Double]) {
    shape = Shape(channels: values.count, height: 1, width: 1)
    self.values = values
  }

  subscript(channel: Int, row: Int, column: Int) -> Double {
    get { values[(channel * shape.height + row) * shape.width + column] }
    set { values[(channel * shape.height + row) * shape.width + column] = newValue }
  }
}

extension Activation {
  func real(_ x: Double) -> Double {
    switch self {
    case .relu: max(x, 0)
    case .relu6: min(max(x, 0), 6)
    case .leakyReLU(let slope): x > 0 ? x : Double(slope) * x
    case .tanh: (1 - 2 / (exponential(2 * x) + 1))
    case .sigmoid: 1 / (1 + exponential(-x))
    }
  }
}
