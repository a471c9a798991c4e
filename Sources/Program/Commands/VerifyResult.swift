import DeviceLink
import NumberText
import Parity
import Workflows

extension VerifiedAccuracy {
  var text: String {
    let int8 = "int8 \(fixed(100 * int8, 2)) %"
    guard let float, let agreement else { return "accuracy     \(int8)" }
    return "accuracy     float \(fixed(100 * float, 2)) %, \(int8); "
      + "the same digit in \(fixed(100 * agreement, 2)) %"
  }
}

struct VerifyResult: Encodable {
  struct Layer: Encodable {
    let name: String
    let tensors: Int
    let mismatches: Int
    let firstMismatch: Mismatch?
  }

  struct Mismatch: Encodable {
    let runner: String
    let picture: Int
    let layer: String
    let channel: Int
    let row: Int
    let column: Int
    let interpreter: Int
    let generated: Int

    init(_ mismatch: ParityReport.Mismatch) {
      runner = mismatch.runner
      picture = mismatch.picture
      layer = mismatch.layer
      channel = mismatch.channel
      row = mismatch.row
      column = mismatch.column
      interpreter = mismatch.interpreter
      generated = mismatch.generated
    }
  }

  /// The board behind `--device`.
  struct Device: Encodable {
    let name: String
    let core: String
    let kernels: String
    let stackBytes: Int
    /// Of an inference, nil where the board counts none.
    let cycles: Int?

    init(_ identity: DeviceIdentity, _ inference: DeviceInference) {
      name = identity.board
      core = identity.processor
      kernels = identity.kernels
      stackBytes = inference.stackByteCount
      cycles = inference.counterKind == .cycles ? inference.count : nil
    }

    var text: String {
      "board        \(name), \(core), \(kernels) kernels; \(grouped(stackBytes)) bytes of stack"
        + (cycles.map { ", \(grouped($0)) cycles a picture by its own counter" } ?? "")
    }
  }

  let images: Int
  let mismatches: Int
  let layers: [Layer]
  let runners: [String]
  let firstMismatch: Mismatch?
  /// Only where it was asked for.
  let explanation: Explained?
  let floatAccuracy: Double?
  let int8Accuracy: Double?
  let agreement: Double?
  let device: Device?

  init(
    _ report: ParityReport, _ accuracy: VerifiedAccuracy?, _ explanation: Explanation?,
    _ device: Device?
  ) {
    self.device = device
    images = report.pictureCount
    mismatches = report.mismatches
    layers = report.layers.map {
      Layer(
        name: $0.name, tensors: $0.tensorsCompared, mismatches: $0.mismatches,
        firstMismatch: $0.firstMismatch.map(Mismatch.init))
    }
    runners = report.runners
    firstMismatch = report.firstMismatch.map(Mismatch.init)
    self.explanation = explanation.map(Explained.init)
    floatAccuracy = accuracy?.float
    int8Accuracy = accuracy?.int8
    agreement = accuracy?.agreement
  }
}

extension ParityReport {
  /// A table with a line for each layer, and below it where it differs first.
  var layerLines: [String] {
    let width = columnWidth(16, layers.map(\.name))
    let head =
      padded("layer", width) + padded("tensors", 10, right: true)
      + padded("mismatches", 12, right: true)
    return [head]
      + layers.flatMap { layer in
        let counts =
          padded(layer.name, width) + padded(grouped(layer.tensorsCompared), 10, right: true)
          + padded(grouped(layer.mismatches), 12, right: true)
        return [counts] + (layer.firstMismatch.map { ["  first: \($0.text)"] } ?? [])
      }
  }
}

extension ParityReport.Mismatch {
  var text: String {
    "picture \(picture), \(layer)[\(channel)][\(row)][\(column)]: interpreter \(interpreter), "
      + "\(runner) \(generated)"
  }
}
