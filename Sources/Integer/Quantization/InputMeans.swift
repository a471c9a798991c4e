import FloatInference
import LeNetModel

/// What each weight of a network is multiplied with, summed over images group by group.
final class InputMeans {
  private let network: Network
  private let imageCount: Int
  private let spans: [(layer: Int, sums: Range<Int>)]
  private let sumCount: Int
  /// `[group][layer][mean]`; every group is written by one thread.
  private let groupSums: UnsafeMutableBufferPointer<Double>

  init(_ network: Network, imageCount: Int) {
    self.network = network
    self.imageCount = imageCount
    var end = 0
    spans = network.parametricIndices.map { index in
      defer { end += network.layers[index].inputMeanCount }
      return (index, end..<end + network.layers[index].inputMeanCount)
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
      if let window = layer.kind.window {
        addConvolution(layer, window, input, activeLanes, sums: first)
      } else {
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
      let positions = layer.output.height * layer.output.width
      return span.map { offset in
        let sum = stride(from: offset, to: groupSums.count, by: sumCount).reduce(0.0) {
          $0 + groupSums[$1]
        }
        return Float(sum / Double(imageCount * positions))
      }
    }
  }

  private func addConvolution(
    _ layer: Layer, _ window: Window, _ input: LaneBuffer, _ activeLanes: Int, sums first: Int
  ) {
    let size = window.size
    let (height, width) = (layer.input.height, layer.input.width)
    let (top, left) = (window.padding.top, window.padding.left)
    for channel in 0..<layer.input.channels {
      for i in 0..<size {
        let rows = inputs(of: layer.output.height, window.stride, from: i - top, within: height)
        for j in 0..<size {
          let columns = inputs(
            of: layer.output.width, window.stride, from: j - left, within: width)
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

  /// Rows, or columns, of the input that a weight meets.
  private func inputs(
    of count: Int, _ stride: Int, from first: Int, within extent: Int
  ) -> [Int] {
    (0..<count).map { first + stride * $0 }.filter((0..<extent).contains)
  }

  private func laneSum(_ lanes: Lanes, _ activeLanes: Int) -> Double {
    (0..<activeLanes).reduce(0) { $0 + Double(lanes[$1]) }
  }
}
