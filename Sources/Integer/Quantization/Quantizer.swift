package import LeNetModel

/// Turns a calibrated float model into an int8 model.
package enum Quantizer {
  /// Quantizes by the rules of `Models/ARITHMETIC.md`.
  ///
  /// The same float model gives the same int8 model on every machine.
  ///
  /// - Parameters:
  ///   - method: in place of the calibration's.
  ///   - parentDigest: SHA-256 of the float model's file, for the provenance.
  package static func quantize(
    _ model: FloatModel, method: CalibrationMethod? = nil, parentDigest: String
  ) throws(QuantizationError) -> QuantizedModel {
    guard let calibration = model.calibration else { throw .notCalibrated }
    let method = method ?? calibration.method
    let tensors = tensors(of: model.network, calibration, by: method.activations)
    var parameters: [QuantizedParameters] = []
    for (position, index) in model.network.parametricIndices.enumerated() {
      parameters.append(
        try quantize(
          model.parameters[position], of: model.network.layers[index],
          means: method.correctsBias ? calibration.inputMeans[position] : nil,
          rule: method.weights, input: tensors[index].scale, output: tensors[index + 1].scale))
    }
    do {
      return try QuantizedModel(
        network: model.network, tensors: tensors, parameters: parameters,
        tables: tables(of: model.network, tensors),
        confidence: model.confidence,
        provenance: provenance(of: model, method: method, digest: parentDigest))
    } catch {
      throw .model(error)
    }
  }

  /// The float model's, except that what it was measured to do is not what the int8 model does.
  private static func provenance(
    of parent: FloatModel, method: CalibrationMethod, digest: String
  ) -> Provenance {
    var provenance = Provenance()
    for (key, value) in parent.provenance.entries {
      provenance[key.hasPrefix("metrics.") ? "parent." + key : key] = value
    }
    provenance["calibration.method"] = "\(method)"
    provenance["parent.sha256"] = digest
    provenance["tool.version"] = Provenance.toolVersion
    return provenance
  }

  private static func tensors(
    of network: Network, _ calibration: Calibration, by rule: CalibrationMethod.Activations
  ) -> [QuantizationParameters] {
    let observed = Dictionary(
      uniqueKeysWithValues: zip(network.observedIndices, calibration.histograms))
    var tensors = [QuantizationParameters.pixel]
    for (index, layer) in network.layers.enumerated() {
      switch layer.kind {
      case .convolution, .depthwiseConvolution, .dense:
        // A layer before ReLU takes the range that was observed behind it.
        let histogram = observed[index] ?? observed[index + 1]!
        tensors.append(
          QuantizationParameters(
            histogram, by: rule, feeding: network.activation(behind: index)))
      case .activation(let activation):
        tensors.append(activation.output(of: tensors[index]))
      case .pooling, .globalAverage:
        tensors.append(tensors[index])
      case .batchNormalization, .dropout:
        preconditionFailure("a model's network is folded")
      }
    }
    return tensors
  }

  private static func tables(
    of network: Network, _ tensors: [QuantizationParameters]
  ) -> [[Int8]] {
    network.tableIndices.compactMap { index in
      guard case .activation(let activation) = network.layers[index].kind else { return nil }
      return activation.table(from: tensors[index])
    }
  }

  private static func quantize(
    _ parameters: FloatParameters, of layer: Layer, means: [Float]?,
    rule: CalibrationMethod.Weights, input: Float, output: Float
  ) throws(QuantizationError) -> QuantizedParameters {
    var channels: [ChannelQuantization] = []
    for (channel, bias) in parameters.bias.enumerated() {
      let start = channel * layer.weightsPerChannel
      let end = start + layer.weightsPerChannel
      // Channels share their inputs unless each has its own.
      let means = means.map { $0.count == layer.weightCount ? Array($0[start..<end]) : $0 }
      guard
        let quantized = ChannelQuantization(
          weights: parameters.weights[start..<end], bias: bias,
          correctedBy: means, rule: rule, input: input, output: output)
      else {
        throw .channelOutOfRange(
          layer: layer.name, channel: channel, inputScale: input, outputScale: output)
      }
      channels.append(quantized)
    }
    return QuantizedParameters(
      weights: channels.flatMap(\.weights), bias: channels.map(\.bias),
      weightScales: channels.map(\.scale), multipliers: channels.map(\.multiplier),
      shifts: channels.map(\.shift))
  }
}

extension Network {
  /// The activation that reads what layer `index` gives, and nothing else does; nil if none does.
  fileprivate func activation(behind index: Int) -> Activation? {
    guard index + 1 < layers.count, case .activation(let activation) = layers[index + 1].kind else {
      return nil
    }
    return activation
  }
}
