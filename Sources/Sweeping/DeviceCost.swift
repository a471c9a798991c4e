import CodeGeneration
package import LeNetModel

/// What a network takes on a device as an int8 model, before it is trained or measured.
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

  package init(_ network: Network) throws(Infeasibility) {
    let model: QuantizedModel
    do {
      model = try QuantizedModel(withoutTrainingOf: network)
    } catch {
      throw .model(reason: "\(error)")
    }
    let code = GeneratedCode(model, digest: "")
    guard let prediction = code.predictions.first(where: { $0.target == .cortexM4 }) else {
      preconditionFailure("every network has a prediction for the Cortex-M4")
    }
    self.init(
      parameterCount: network.parameterCount,
      multiplyAccumulateCount: network.multiplyAccumulateCount,
      flashByteCount: prediction.flashByteCount, ramByteCount: prediction.ramByteCount)
  }
}

extension QuantizedModel {
  /// Some int8 model of the network: sizes do not depend on the numbers.
  fileprivate init(withoutTrainingOf network: Network) throws(ModelError) {
    try self.init(
      network: network,
      tensors: [QuantizationParameters](repeating: .pixel, count: network.layers.count + 1),
      parameters: network.parametricIndices.map { index in
        let layer = network.layers[index]
        return QuantizedParameters(
          weights: [Int8](repeating: 1, count: layer.weightCount),
          bias: [Int32](repeating: 0, count: layer.biasCount),
          weightScales: [Float](repeating: 1, count: layer.biasCount),
          multipliers: [Int32](repeating: 1 << 30, count: layer.biasCount),
          shifts: [UInt8](repeating: 40, count: layer.biasCount))
      },
      tables: network.tableIndices.map { _ in (-128...127).map { Int8($0) } })
  }
}
