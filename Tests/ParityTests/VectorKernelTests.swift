import CodeGeneration
import LeNetModel
import Parity
import TestSupport
import Testing

/// The pieces of the kernels for Arm's vector extension that random networks, of few channels, seldom take, and
/// shifts that others do not.
@Suite(.thorough) struct VectorKernelTests {
  private static func window(_ size: Int, stride: Int = 1, padding: Padding = 0) -> Window {
    Window(size: size, stride: stride, padding: padding)
  }

  /// With the shape of their pictures.
  private static let networks: [(input: Shape, kinds: [LayerKind])] = [
    // Weights in registers, and vectors in a loop.
    (
      Shape(channels: 3, height: 17, width: 20),
      [
        .convolution(filters: 5, window: window(3, padding: 1)), .activation(.relu), .pooling(.max),
        .convolution(filters: 45, window: window(3, padding: 1)), .activation(.tanh),
        .pooling(.average), .convolution(filters: 7, window: window(4, padding: 1)), .pooling(.max),
      ]
    ),
    // One, two and three columns besides fours, inputs that lie beyond a load's immediate operand.
    (
      Shape(channels: 1, height: 9, width: 23),
      [
        .convolution(filters: 131, window: window(3)), .activation(.relu6),
        .convolution(filters: 2, window: window(2, stride: 2)), .activation(.sigmoid),
        .convolution(filters: 3, window: window(4, padding: 1)), .activation(.relu),
      ]
    ),
    // Weights of three rows in registers, and rows of which some are not read.
    (
      Shape(channels: 3, height: 28, width: 28),
      [
        .convolution(filters: 6, window: window(5, stride: 2, padding: 2)), .activation(.relu6),
        .pooling(.max), .convolution(filters: 17, window: window(1, stride: 2)), .pooling(.average),
      ]
    ),
    // Channels of their own: windows that are gathered, then rows of kernels.
    (
      Shape(channels: 3, height: 17, width: 17),
      [
        .depthwiseConvolution(window: window(3, padding: 1)), .activation(.relu),
        .convolution(filters: 25, window: window(1)), .activation(.leakyReLU(slope: 0.2)),
        .depthwiseConvolution(window: window(3, padding: 1)), .pooling(.max),
        .depthwiseConvolution(window: window(4, stride: 2, padding: 3)), .pooling(.average),
      ]
    ),
    // A tensor of more channels than a byte's offsets reach, and weights of two rows in registers.
    (
      Shape(channels: 1, height: 12, width: 12),
      [
        .convolution(filters: 20, window: window(3)), .pooling(.max, size: 3, stride: 1),
        .convolution(filters: 4, window: window(3, padding: 2)), .pooling(.average),
      ]
    ),
  ]

  @Test(arguments: networks.indices)
  func networksOfManyChannelsAgree(index: Int) async throws {
    let (input, kinds) = Self.networks[index]
    let network = try Network(
      kinds + [.dense(units: 9), .activation(.tanh), .dense(units: 3)],
      Signature(input: input, classNames: ["a", "b", "c"]))
    var random = RandomModels(seed: UInt64(70 + index))
    let model = try random.quantizedModel(of: network).withAnyShifts()
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.contains { $0.name == "mve" })
    let runner = try await BoardRunner(
      code, network: network, digest: "", board: "mps3-an547",
      firmware: ProjectFolder.path(of: "Firmware"))
    let report = try await ParityCheck(model, code: code).compare(
      random.pictures(count: 5, shape: input).flatMap(\.self), on: [runner])
    #expect(report.mismatches == 0, "\(report)")
    #expect(report.layers.map(\.tensorsCompared).min() == 5)
  }

  /// Results larger than their sums, which other kernels leave to the portable C, one stage between two of theirs.
  @Test(arguments: ["mps2-an386", "mps2-an385", "microbit", "hifive1", "arduino-mega2560"])
  func factorsAboveOneAgree(board: String) async throws {
    let network = try Network(
      [
        .convolution(filters: 3, window: Self.window(3, padding: 1)), .activation(.relu),
        .pooling(.max), .convolution(filters: 5, window: Self.window(3)), .activation(.tanh),
        .dense(units: 9), .activation(.relu), .dense(units: 3),
      ],
      Signature(
        input: Shape(channels: 1, height: 17, width: 14), classNames: ["a", "b", "c"]))
    var random = RandomModels(seed: 79)
    let model = try random.quantizedModel(of: network).withAnyShifts(ofParameters: 1)
    let code = GeneratedCode(model, digest: "")
    #expect(code.kernels.map(\.name) == ["mve", "dsp", "packed", "avr", "portable"])
    #expect(
      code.predictions.filter(\.isGuess).map(\.target)
        == Target.allCases.filter {
          $0 != .cortexM55
        })
    #expect(code.predictions.allSatisfy { $0.instructions != nil })
    let runner = try await BoardRunner(
      code, network: network, digest: "", board: board,
      firmware: ProjectFolder.path(of: "Firmware"))
    let report = try await ParityCheck(model, code: code).compare(
      random.pictures(count: 5, shape: network.inputShape).flatMap(\.self), on: [runner])
    #expect(report.mismatches == 0, "\(report)")
    #expect(report.layers.map(\.tensorsCompared).min() == 5)
  }
}

extension QuantizedModel {
  /// With shifts from all that there are in every third channel.
  ///
  /// - Parameter position: of the one layer to change; nil for all.
  fileprivate func withAnyShifts(ofParameters position: Int? = nil) throws -> QuantizedModel {
    try QuantizedModel(
      network: network, tensors: tensors,
      parameters: parameters.enumerated().map { number, layer in
        guard position == nil || position == number else { return layer }
        return QuantizedParameters(
          weights: layer.weights, bias: layer.bias, weightScales: layer.weightScales,
          multipliers: layer.multipliers,
          shifts: layer.shifts.enumerated().map { channel, shift in
            channel.isMultiple(of: 3) ? UInt8(1 + (7 * channel + 30) % 62) : shift
          })
      }, tables: tables, provenance: provenance)
  }
}
