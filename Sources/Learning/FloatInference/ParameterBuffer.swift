package import LeNetModel

/// Where each layer's weights and bias lie in one flat array.
package struct ParameterLayout: Sendable {
  package struct Span: Sendable {
    /// In the order of ``LeNetModel/Layer/weightCount``.
    package let weights: Range<Int>
    package let bias: Range<Int>
  }

  /// One for each layer of the network; nil for a layer without parameters.
  package let spans: [Span?]
  /// Floats in the array: the parameters, then zeros up to a multiple of sixteen.
  package let count: Int

  package init(_ network: Network) {
    var end = 0
    spans = network.layers.map { layer in
      guard layer.isParametric else { return nil }
      let weights = end..<end + layer.weightCount
      end = weights.upperBound + layer.biasCount
      return Span(weights: weights, bias: weights.upperBound..<end)
    }
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

  /// One for each of ``LeNetModel/Network/parametricIndices``, in order.
  package var parameters: [FloatParameters] {
    get {
      layout.spans.compactMap { span in
        span.map { FloatParameters(weights: values($0.weights), bias: values($0.bias)) }
      }
    }
    set {
      let spans = layout.spans.compactMap { $0 }
      precondition(spans.count == newValue.count)
      for (span, parameters) in zip(spans, newValue) {
        assign(parameters.weights, to: span.weights)
        assign(parameters.bias, to: span.bias)
      }
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
