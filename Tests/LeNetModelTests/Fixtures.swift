import LeNetModel

extension Network {
  /// Two blocks of one and two filters without padding, a third with; four inputs of its dense layer.
  static func small(activation: Activation = .relu) throws -> Network {
    try Network([
      .convolution(filters: 1, padding: 0), .activation(activation), .pooling(.max),
      .convolution(filters: 2, padding: 0), .activation(activation), .pooling(.average),
      .convolution(filters: 1, padding: 2), .activation(activation), .pooling(.max),
      .dense(units: 10),
    ])
  }
}

/// The parts of a legal quantized model, each of which a test may spoil.
struct QuantizedParts {
  struct Parameters {
    var weights: [Int8]
    var bias: [Int32]
    var weightScales: [Float]
    var multipliers: [Int32]
    var shifts: [UInt8]
  }

  var network: Network
  var tensors: [QuantizationParameters]
  var parameters: [Parameters]
  var tables: [[Int8]]

  init(_ network: Network) {
    self.network = network
    tensors = [.pixel]
    for layer in network.layers {
      tensors.append(
        layer.keepsQuantization
          ? tensors[tensors.count - 1]
          : QuantizationParameters(scale: 0.5, zeroPoint: Int32(tensors.count)))
    }
    parameters = network.parametricIndices.map { index in
      let layer = network.layers[index]
      let channels = layer.output.channels
      return Parameters(
        weights: (0..<layer.weightCount).map { Int8($0 * 37 % 255 - 127) },
        bias: (0..<channels).map { Int32($0 * 1000 - 3000) },
        weightScales: Array(repeating: 0.25, count: channels),
        multipliers: Array(repeating: 1 << 30, count: channels),
        shifts: Array(repeating: 40, count: channels))
    }
    tables = network.tableIndices.map { _ in Array(Int8.min ... .max) }
  }

  func model() throws -> QuantizedModel {
    try QuantizedModel(
      network: network, tensors: tensors,
      parameters: parameters.map {
        QuantizedParameters(
          weights: $0.weights, bias: $0.bias, weightScales: $0.weightScales,
          multipliers: $0.multipliers, shifts: $0.shifts)
      },
      tables: tables)
  }

  /// What the model's checks say after a change; nil if they find nothing.
  func complaint(after change: (inout QuantizedParts) -> Void) -> String? {
    var parts = self
    change(&parts)
    do {
      _ = try parts.model()
      return nil
    } catch {
      return "\(error)"
    }
  }
}
