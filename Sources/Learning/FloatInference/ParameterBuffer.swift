package import LeNetModel

/// Where each layer's weights and bias lie in one flat array.
package struct ParameterLayout: Sendable {
  package struct Span: Sendable {
    /// In the order of ``LeNetModel/Layer/weightCount``.
    package let weights: Range<Int>
    package let bias: Range<Int>
  }

  /// One for each layer of the network; nil for a layer without parameters. A batch normalization has
  /// a weight and a bias for each channel.
  package let spans: [Span?]
  /// One for each layer of the network; nil for all but a batch normalization, for which the weights'
  /// place is that of the running variances and the bias's that of the running means.
  package let statistics: [Span?]
  /// All of them, in their order in the array: a layer's parameters, then its statistics.
  package let all: [Span]
  /// The first layer with parameters.
  package let firstIndex: Int
  /// Floats in the array: the parameters, then zeros up to a multiple of sixteen.
  package let count: Int

  package init(_ network: Network) {
    var end = 0
    func append(weights weightCount: Int, bias biasCount: Int) -> Span {
      let weights = end..<end + weightCount
      end = weights.upperBound + biasCount
      return Span(weights: weights, bias: weights.upperBound..<end)
    }
    var (spans, statistics): ([Span?], [Span?]) = ([], [])
    for layer in network.layers {
      switch layer.kind {
      case .convolution, .depthwiseConvolution, .dense:
        spans.append(append(weights: layer.weightCount, bias: layer.biasCount))
        statistics.append(nil)
      case .batchNormalization:
        let channels = layer.input.channels
        spans.append(append(weights: channels, bias: channels))
        statistics.append(append(weights: channels, bias: channels))
      case .activation, .pooling, .globalAverage, .dropout:
        spans.append(nil)
        statistics.append(nil)
      }
    }
    (self.spans, self.statistics) = (spans, statistics)
    firstIndex = spans.firstIndex { $0 != nil } ?? spans.count
    all = zip(spans, statistics).flatMap { [$0, $1].compactMap { $0 } }
    let lanes = Lanes.scalarCount
    count = (end + lanes - 1) / lanes * lanes
  }
}

/// One number for each parameter of a network: the parameters themselves, their gradient, or an
/// optimizer's memory of them.
package final class ParameterBuffer {
  package let network: Network
  package let layout: ParameterLayout
  package let vectors: UnsafeMutablePointer<Lanes>

  /// All zeros.
  package init(_ network: Network) {
    self.network = network
    layout = ParameterLayout(network)
    vectors = allocateLanes(count: layout.count / Lanes.scalarCount)
  }

  package convenience init(_ model: FloatModel) {
    self.init(model.network)
    parameters = model.parameters
  }

  deinit {
    vectors.deallocate()
  }

  package var vectorCount: Int { layout.count / Lanes.scalarCount }

  package var base: UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer(vectors).assumingMemoryBound(to: Float.self)
  }

  package func copy(from other: ParameterBuffer) {
    precondition(layout.count == other.layout.count)
    vectors.update(from: other.vectors, count: vectorCount)
  }

  /// One for each of ``ParameterLayout/all``: of a folded network, one for each of
  /// ``LeNetModel/Network/parametricIndices``, in order.
  package var parameters: [FloatParameters] {
    get { layout.all.map { self[$0] } }
    set {
      precondition(layout.all.count == newValue.count)
      for (span, parameters) in zip(layout.all, newValue) { self[span] = parameters }
    }
  }

  /// What lies at a place of the array.
  package subscript(span: ParameterLayout.Span) -> FloatParameters {
    get { FloatParameters(weights: values(span.weights), bias: values(span.bias)) }
    set {
      assign(newValue.weights, to: span.weights)
      assign(newValue.bias, to: span.bias)
    }
  }

  private func values(_ range: Range<Int>) -> [Float] {
    Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  private func assign(_ values: [Float], to range: Range<Int>) {
    precondition(values.count == range.count)
    for (index, value) in zip(range, values) { base[index] = value }
  }
}
