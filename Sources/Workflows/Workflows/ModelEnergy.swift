package import Boards
import CodeGeneration
import Energy
import FileAccess
import LeNetModel
import LeNetModelFile
import NumberText

/// What it took to make a model, by the `emissions.csv` beside it, and what one inference takes.
package struct ModelEnergy: Encodable {
  /// One for each command whose work on the model is entered there.
  package let work: [Work]
  /// On the boards whose data sheets tell what they draw; none for a float model.
  package let inferences: [InferenceEnergy]

  package struct Work: Encodable {
    let project: String
    let seconds: Double
    let processorKilowattHours: Double
    let memoryKilowattHours: Double
    let kilowattHours: Double
    /// CO2 equivalent.
    let kilograms: Double
    /// What is measured, what estimated, from what.
    let origin: String
  }

  private let summaries: [String]

  private enum CodingKeys: CodingKey {
    case work, inferences
  }

  /// - Parameter path: of the model. A table that cannot be read is told and taken for none.
  init(_ file: ModelFile, path: String, notify: NoticeHandler) throws {
    switch file.content {
    case .float:
      inferences = []
    case .quantized(let model):
      inferences = try InferenceEnergy.all(of: model, digest: "\(file.digest)")
    }
    let emissions = ModelEnergy.emissions(
      of: file.content.provenance, in: folder(of: path), notify)
    work = emissions.map {
      Work(
        project: $0.project, seconds: $0.seconds,
        processorKilowattHours: $0.processorKilowattHours,
        memoryKilowattHours: $0.memoryKilowattHours, kilowattHours: $0.kilowattHours,
        kilograms: $0.kilograms, origin: $0.origin)
    }
    // An int8 model was quantized from what was trained.
    let ofParent = inferences.isEmpty ? "" : "; of the float model"
    summaries = emissions.map { $0.line + ($0.project == TrainingRequest.project ? ofParent : "") }
  }

  private static func emissions(
    of provenance: Provenance, in folder: String, _ notify: NoticeHandler
  ) -> [Emissions] {
    guard let experiment = provenance.experiment else { return [] }
    do {
      return try Emissions.of(experiment, in: folder)
    } catch {
      notify(.emissions(error))
      return []
    }
  }

  /// Empty if nothing is known.
  package func lines(name: String) -> [String] {
    let lines =
      summaries
      + inferences.map {
        padded($0.board, 20) + "an inference: \($0.summary); cycles \($0.cycleModel)"
      }
    return lines.isEmpty ? [] : ["", "energy of \(name)", ""] + lines
  }
}

/// What one inference takes on a board: an estimate.
package struct InferenceEnergy: Encodable {
  package let board: String
  let cycles: Int
  /// How the cycles were found.
  let cycleModel: String
  let microjoules: Double
  /// What the board draws, and who says so.
  let source: String

  package init?(_ board: Board, cycles: Int?, cycleModel: String) {
    guard let power = board.runPower, let cycles else { return nil }
    self.board = board.name
    self.cycles = cycles
    microjoules = power.microjoules(cycles: cycles)
    self.cycleModel = cycleModel
    source = "the microcontroller alone draws \(power)"
  }

  package var summary: String {
    "about \(grouped(Int(microjoules.rounded()))) uJ, an estimate from \(grouped(cycles)) cycles; "
      + source
  }

  /// By the instructions that are predicted, so that no compiler is needed. None where the project's
  /// boards are not at hand.
  static func all(of model: QuantizedModel, digest: String) throws -> [InferenceEnergy] {
    let boards: [Board]
    do {
      boards = try Board.all(firmware: ProjectFiles.path(of: ProjectFiles.firmware))
    } catch {
      guard case .noFirmware = error else { throw error }
      return []
    }
    let predictions = GeneratedCode(model, digest: digest, optimization: .speed).predictions
    return boards.compactMap { board in
      let target = Target(processor: board.processor)
      let prediction = predictions.first { $0.target == target }
      return InferenceEnergy(
        board, cycles: prediction?.cycleCount, cycleModel: "predicted from the instructions")
    }
  }
}

extension Emissions {
  /// For a table of a report.
  var line: String { padded(project, 20) + summary }
}
