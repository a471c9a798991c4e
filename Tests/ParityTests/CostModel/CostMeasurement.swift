import Boards
import CodeGeneration
import LeNetModel
import TestSupport
import Toolchains

/// What was measured of a model on an emulated board.
struct CostMeasurement: Hashable {
  struct Stage: Hashable {
    let name: String
    /// As ``Prediction/works`` tells it.
    let work: Work
    let instructions: Int
  }

  let model: String
  let target: Target
  let kernels: String
  let optimization: Optimization
  let stages: [Stage]
  /// Another one makes other code: `arm-none-eabi-gcc 12.2.1 -O3`.
  let compiler: String
  /// Of flash, without the constants that are predicted.
  let codeByteCount: Int
  let stackByteCount: Int

  /// Convolutions among the stages.
  let convolutionCount: Int

  /// The board on which a target is measured.
  static func board(of target: Target) -> String {
    switch target {
    case .cortexM0: "microbit"
    case .cortexM3: "mps2-an385"
    case .cortexM4: "mps2-an386"
    case .cortexM55: "mps3-an547"
    case .rv32: "hifive1"
    case .avr: "arduino-mega2560"
    }
  }

  /// Builds a model for the board, and counts in its emulator.
  ///
  /// - Returns: nil if it does not fit the board.
  static func of(_ measured: MeasuredModel, on target: Target) async throws -> CostMeasurement? {
    let firmware = ProjectFolder.path(of: "Firmware")
    let code = GeneratedCode(measured.model, digest: "", optimization: measured.optimization)
    let build = try await FirmwareBuild(
      code, board: Board.named(board(of: target), firmware: firmware),
      optimization: measured.optimization, firmware: firmware)
    guard let found = try await build.measurementIfItFits() else { return nil }
    guard let instructions = found.instructions, let stack = found.stackByteCount,
      let prediction = code.predictions.first(where: { $0.target == target }),
      prediction.kernels == found.kernels
    else { throw MeasuredModel.Failure(text: "\(measured.name) on \(target): \(found)") }
    return CostMeasurement(
      model: measured.name, target: target, kernels: found.kernels,
      optimization: measured.optimization,
      stages: zip(prediction.works, instructions.layers).map { work, layer in
        Stage(name: layer.name, work: work, instructions: layer.count)
      }, compiler: found.compiler,
      codeByteCount: found.flashByteCount - prediction.constantByteCount, stackByteCount: stack,
      convolutionCount: measured.model.network.convolutionCount)
  }
}

extension FirmwareBuild {
  /// - Returns: nil if the board's memory does not hold the model.
  func measurementIfItFits() async throws -> BoardMeasurement? {
    do {
      return try await measurement()
    } catch {
      if case .doesNotFit = error { return nil }
      throw error
    }
  }
}
