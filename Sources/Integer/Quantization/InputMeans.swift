import FloatInference
import LeNetModel

/// What each weight of a network is multiplied with, summed over images group by group.
final class InputMeans {
  private let network: Network
  private let imageCount: Int
  private let spans: [(layer: Int, sums: Range<Int>)]
  private let sumCount: Int
  /// `[group][weight of the first channel of each layer]`; every group is written by one thread.
  private let groupSums: UnsafeMutableBufferPointer<Double>

  init(_ network: Network, imageCount: Int) {
    self.network = network
    self.imageCount = imageCount
    var end = 0
    spans = network.parametricIndices.map { index in
      defer { end += network.layers[index].weightsPerChannel }
      return (index, end..<end + network.layers[index].weightsPerChannel)
    }
    sumCount = end
    let groups = (imageCount + Lanes.scalarCount - 1) / Lanes.scalarCount
    groupSums = .allocate(capacity: groups * end)
    groupSums.initialize(repeating: 0)
  }

  deinit {
    groupSums.deallocate()
  }

  /// Adds what the layers of a pass have read; each group once.
  ///
  /// - Parameter activeLanes: lanes that hold an image.
  func add(_ pass: ForwardPass, group: Int, activeLanes: Int) {
    for (index, span) in spans {
      let layer = network.layers[index]
      let input = pass.inputOfLayer(index)
      let first = group * sumCount + span.lowerBound
      switch layer.kind {
      case .convolution(_, let padding):
        addConvolution(
          layer, padding: padding.amount, input, activeLanes, sums: first)
      default:
        for element in 0..<input.count {
          groupSums[first + element] = laneSum(input[element], activeLanes)
        }
      }
    }
  }

  /// Of each layer: over images, and over the positions of a convolution, those with the weight on
  /// the padding included.
  var means: [[Float]] {
    spans.map { index, span in
      let layer = network.layers[index]
      var positions = 1
      if case .convolution = layer.kind { positions = layer.output.height * layer.output.width }
      return span.map { offset in
        let sum = stride(from: offset, to: groupSums.count, by: sumCount).reduce(0.0) {
          $0 + groupSums[$1]
        }
        return Float(sum / Double(imageCount * positions))
      }
    }
  }

  private func addConvolution(
    _ layer: Layer, padding: Int, _ input: LaneBuffer, _ activeLanes: Int, sums first: Int
  ) {
    let size = Layer.kernelSize
    let (height, width) = (layer.input.height, layer.input.width)
    for channel in 0..<layer.input.channels {
      for i in 0..<size {
        let rows = max(0, i - padding)..<min(height, layer.output.height + i - padding)
        for j in 0..<size {
          let columns = max(0, j - padding)..<min(width, layer.output.width + j - padding)
          var sum = Lanes.zero
          for row in rows {
            let start = (channel * height + row) * width
            for column in columns { sum += input[start + column] }
          }
          groupSums[first + (channel * size + i) * size + j] = laneSum(sum, activeLanes)
        }
      }
    }
  }

  private func laneSum(_ lanes: Lanes, _ activeLanes: Int) -> Double {
    (0..<activeLanes).reduce(0) { $0 + Double(lanes[$1]) }
  }
}
