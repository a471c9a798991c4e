import CodeGeneration
import ElementaryFunctions
package import LeNetModel

/// What a network takes on a device as an int8 model.
///
/// Which of the generated implementations a processor can take depends on the weights: their sums must
/// fit its accumulators. A network that is not trained is predicted with weights as trained ones mostly
/// are; a trained one with its own.
package struct DeviceCost: Hashable, Sendable {
  package let parameterCount: Int
  package let multiplyAccumulateCount: Int
  /// Code and constants of the network alone.
  package let flashByteCount: Int
  /// Scratch memory and stack of the network alone.
  package let ramByteCount: Int

  package init(
    parameterCount: Int, multiplyAccumulateCount: Int, flashByteCount: Int, ramByteCount: Int
  ) {
    self.parameterCount = parameterCount
    self.multiplyAccumulateCount = multiplyAccumulateCount
    self.flashByteCount = flashByteCount
    self.ramByteCount = ramByteCount
  }

  /// Of which processor the estimates are: that of the generated C's predictions, compiled for
  /// speed.
  package static let processor = Target.cortexM4.rawValue

  /// Before training: with drawn weights.
  package init(_ network: Network) throws(Infeasibility) {
    let model: QuantizedModel
    do {
      model = try QuantizedModel(drawnFor: network)
    } catch {
      throw .model(reason: "\(error)")
    }
    self.init(model)
  }

  /// Of a trained network.
  package init(_ model: QuantizedModel) {
    let predictions = Prediction.all(of: model, optimization: .speed)
    guard let prediction = predictions.first(where: { $0.target == .cortexM4 }) else {
      preconditionFailure("every network has a prediction for the Cortex-M4")
    }
    self.init(
      parameterCount: model.network.parameterCount,
      multiplyAccumulateCount: model.network.multiplyAccumulateCount,
      flashByteCount: prediction.flashByteCount, ramByteCount: prediction.ramByteCount)
  }
}

extension QuantizedModel {
  /// To predict what a network takes before it is trained: with weights from a normal distribution, the largest of a channel 127: in the committed models, too,
  /// the mean magnitude in a channel of 150 is 28 to 45.
  package init(drawnFor network: Network) throws(ModelError) {
    var generator = SplitMix64(seed: 1)
    try self.init(
      network: network,
      tensors: [QuantizationParameters](repeating: .pixel, count: network.layers.count + 1),
      parameters: network.parametricIndices.map { index in
        let layer = network.layers[index]
        return QuantizedParameters(
          weights: (0..<layer.biasCount).flatMap { _ in
            drawnWeights(layer.weightsPerChannel, &generator)
          },
          bias: [Int32](repeating: 0, count: layer.biasCount),
          weightScales: [Float](repeating: 1, count: layer.biasCount),
          multipliers: [Int32](repeating: 1 << 30, count: layer.biasCount),
          shifts: [UInt8](repeating: 40, count: layer.biasCount))
      },
      tables: network.tableIndices.map { _ in (-128...127).map { Int8($0) } })
  }
}

/// Of one channel.
private func drawnWeights(_ count: Int, _ generator: inout SplitMix64) -> [Int8] {
  let weights = (0..<count).map { _ in generator.nextNormal() }
  let largest = weights.reduce(0) { max($0, abs($1)) }
  return weights.map { Int8((127 * $0 / largest).rounded()) }
}
