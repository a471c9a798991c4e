import CodeGeneration
import FileAccess
import LeNetModel
import LeNetModelFile
import TestSupport

/// A network like LeNet-5 that the cost model is fitted to: 5x5 convolutions, each with its activation and
/// 2x2 pooling, then dense layers.
struct MeasuredNetwork {
  struct Convolution {
    let filters: Int
    /// 2 for an output as large as the input, or 0.
    let padding: Int
  }

  let convolutions: [Convolution]
  /// Of dense layers; the last gives ten scores.
  let units: [Int]
  let activation: Activation
  let pooling: Pooling
  /// Of all tensors but the scores.
  let zeroPoint: Int32

  /// `4-same 8-valid 32 10 relu max -128`.
  var name: String {
    let words =
      convolutions.map { "\($0.filters)-\($0.padding == 0 ? "valid" : "same")" }
      + units.map(String.init)
      + [activation.name, pooling == .max ? "max" : "average", "\(zeroPoint)"]
    return words.joined(separator: " ")
  }

  func model() throws -> QuantizedModel {
    var layers: [LayerKind] = []
    for convolution in convolutions {
      layers += [
        .convolution(filters: convolution.filters, padding: Padding(convolution.padding)),
        .activation(activation), .pooling(pooling),
      ]
    }
    for count in units.dropLast() { layers += [.dense(units: count), .activation(activation)] }
    layers.append(.dense(units: units[units.count - 1]))
    let network = try Network(layers)
    var random = RandomModels(seed: 81)
    return try random.quantizedModel(of: network, weightLimit: 20, zeroPoint: zeroPoint)
  }
}

extension MeasuredNetwork {
  /// With ReLU, maxima and zero points of -128.
  static let plain = [
    of([(4, 2)], [10]), of([(9, 0)], [48, 10]), of([(6, 0), (8, 0)], [32, 10]),
    of([(10, 2), (14, 2)], [64, 10]), of([(5, 2), (9, 0)], [120, 60, 10]),
    of([(7, 0), (6, 2)], [10]), of([(3, 0), (5, 2), (7, 2)], [20, 10]),
    of([(8, 2), (12, 0), (16, 2)], [84, 40, 10]), of([(16, 2), (20, 0)], [100, 10]),
  ]

  /// Of every padding, pooling and activation, with zero points and with none.
  static let others = [
    of([(6, 2), (16, 0)], [120, 84, 10], .tanh, .average, 0),
    of([(5, 0), (8, 2)], [30, 10], .tanh, .max, 0),
    of([(4, 2), (7, 2)], [24, 10], .tanh, .max, 9),
    of([(6, 0), (9, 0)], [40, 10], .relu, .average, 17),
    of([(7, 2), (5, 0), (4, 2)], [16, 10], .relu, .max, 5),
    of([(3, 0), (6, 2)], [10], .relu, .max, -7),
    of([(8, 2), (10, 0)], [60, 10], .relu, .max, 0),
    of([(6, 0), (5, 2)], [36, 10], .tanh, .average, -90),
  ]

  private static func of(
    _ convolutions: [(filters: Int, padding: Int)], _ units: [Int],
    _ activation: Activation = .relu, _ pooling: Pooling = .max, _ zeroPoint: Int32 = -128
  ) -> MeasuredNetwork {
    MeasuredNetwork(
      convolutions: convolutions.map { Convolution(filters: $0.filters, padding: $0.padding) },
      units: units, activation: activation, pooling: pooling, zeroPoint: zeroPoint)
  }
}

/// A model, and how it is compiled to be measured.
struct MeasuredModel {
  /// By which the measurements name the committed model.
  static let committed = "lenet5-int8"

  let name: String
  let model: QuantizedModel
  let optimization: Optimization

  /// The committed model first.
  static func all() throws -> [MeasuredModel] {
    let path = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    guard
      case .quantized(let model) = try ModelFile(decoding: readFile(path, limit: 1 << 24)).content
    else { throw Failure(text: "\(path) is no int8 model") }
    let networks = MeasuredNetwork.plain + MeasuredNetwork.others
    let models =
      try [(committed, model)] + networks.map { ($0.name, try $0.model()) } + elementwise()
      + domain()
    return models.flatMap { name, model in
      Optimization.allCases.map { MeasuredModel(name: name, model: model, optimization: $0) }
    }
  }

  /// Pooling and activations that no convolution takes along, behind a convolution and in front of one.
  private static func elementwise() throws -> [(name: String, model: QuantizedModel)] {
    var random = RandomModels(seed: 83)
    let lone = try [9, 15, 22].flatMap { side in
      try [Activation.relu6, .relu].map { activation in
        let network = try Network(
          [
            .convolution(filters: 2, kernel: 1, padding: 0), .activation(.tanh),
            .activation(activation), .dense(units: 3),
          ],
          Signature(
            input: Shape(channels: 1, height: side, width: side + 1), classNames: ["a", "b", "c"]))
        let any = try random.quantizedModel(of: network)
        // 6 is below the largest value.
        let middle = QuantizationParameters(scale: 0.03, zeroPoint: -128)
        let tensors = [any.tensors[0], middle, middle, middle, any.tensors[4]]
        let model = try QuantizedModel(
          network: network, tensors: tensors, parameters: any.parameters, tables: any.tables,
          provenance: any.provenance)
        return ("\(activation.name) \(side)", model)
      }
    }
    let activations: [Activation] = [.relu6, .tanh, .relu, .sigmoid]
    return try lone
      + (2...8).flatMap { size in
        try Pooling.allCases.map { pooling in
          let stride = pooling == .max ? max(1, size / 2) : size
          let behind = LayerKind.activation(activations[size % activations.count])
          let network = try Network(
            pooling == .max && size.isMultiple(of: 2)
              ? [
                .pooling(pooling, size: size, stride: stride), behind,
                .convolution(filters: 3, kernel: 1, padding: 0), .globalAverage,
              ]
              : [
                .convolution(filters: 4, kernel: 1, padding: 0), .activation(.tanh), behind,
                .pooling(pooling, size: size, stride: max(stride, size == 2 ? 3 : 1)),
                .dense(units: 3),
              ],
            Signature(
              input: Shape(channels: 1 + size % 2 * 2, height: 20, width: 24),
              classNames: ["a", "b", "c"]))
          return ("\(pooling) \(size)", try random.quantizedModel(of: network))
        }
      }
  }

  /// Any layers in any order, small enough for most boards.
  private static func domain() throws -> [(name: String, model: QuantizedModel)] {
    var random = RandomModels(seed: 82)
    return try (1...20).map { number in
      let network = random.domainNetwork(side: 28, multiplyAccumulateLimit: 120_000)
      return ("domain \(number)", try random.quantizedModel(of: network, weightLimit: 60))
    }
  }

  struct Failure: Error {
    let text: String
  }
}

extension Network {
  /// Layers that are convolutions.
  var convolutionCount: Int {
    layers.count { layer in
      switch layer.kind {
      case .convolution, .depthwiseConvolution: true
      default: false
      }
    }
  }
}
