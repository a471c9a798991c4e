import FloatInference
import LeNetModel

/// What the groups of a batch leave for the gradient of the parameters, and for running statistics.
final class BatchMemory {
  /// One for each layer; nil for those that are not dense.
  let dense: [DenseMemory?]
  /// One for each layer; nil for all but batch normalizations.
  let statistics: [StatisticsMemory?]
  /// Indices of the layers whose gradient is the sum of the groups' gradients: all others with
  /// parameters.
  let summedLayers: [Int]
  /// Where such a layer's weights and biases are in a group's memory.
  private let places: [Range<Int>?]
  private let vectorsPerGroup: Int
  private let gradients: LaneBuffer

  init(_ network: Network, groups: Int) {
    var places: [Range<Int>?] = []
    var end = 0
    func place(_ count: Int) -> Range<Int> {
      defer { end += count }
      return end..<end + count
    }
    dense = network.layers.map { layer in
      guard case .dense(let units) = layer.kind else { return nil }
      return DenseMemory(inputCount: layer.input.count, unitCount: units, groups: groups)
    }
    statistics = network.layers.map { layer in
      layer.kind == .batchNormalization
        ? StatisticsMemory(channels: layer.input.channels, groups: groups) : nil
    }
    for layer in network.layers {
      switch layer.kind {
      case .convolution, .depthwiseConvolution:
        places.append(place(layer.weightCount + layer.biasCount))
      case .batchNormalization: places.append(place(2 * layer.input.channels))
      case .activation, .pooling, .globalAverage, .dense, .dropout: places.append(nil)
      }
    }
    self.places = places
    summedLayers = places.indices.filter { places[$0] != nil }
    vectorsPerGroup = (end + Lanes.scalarCount - 1) / Lanes.scalarCount
    gradients = LaneBuffer(count: groups * vectorsPerGroup)
  }

  /// Floats for the gradient of a layer's weights, then its biases, from one group; nil for a layer
  /// that is none of ``summedLayers``.
  func gradient(ofLayer index: Int, group: Int) -> UnsafeMutablePointer<Float>? {
    places[index].map {
      gradients.scalars + group * vectorsPerGroup * Lanes.scalarCount + $0.lowerBound
    }
  }

  /// Sums the groups' gradients of a layer in their order.
  ///
  /// - Parameter sum: receives the layer's weights, then its biases.
  func sumGradients(ofLayer index: Int, groups: Int, into sum: UnsafeMutablePointer<Float>) {
    guard let count = places[index]?.count else { return }
    for group in 0..<groups {
      guard let addend = gradient(ofLayer: index, group: group) else { return }
      if group == 0 {
        sum.update(from: addend, count: count)
      } else {
        for index in 0..<count { sum[index] += addend[index] }
      }
    }
  }
}
