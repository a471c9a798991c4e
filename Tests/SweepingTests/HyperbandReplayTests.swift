import SweepSpace
import Sweeping
import TestSupport
import Testing

/// What early termination would have made of the full grid of Models/sweep.yaml, whose trainings are in
/// Models/sweep-grid.csv.
@Suite struct HyperbandReplayTests {
  /// Each training's accuracy on the validation images by epoch, in the order of their numbers.
  private static func trainings() throws -> [[Double]] {
    let lines = try ProjectFolder.text(of: "Models/sweep-grid.csv").split(separator: "\n")
    let names = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    let column = { (name: Substring) in try #require(names.firstIndex(of: name)) }
    let (state, answeredBy) = (try column("state"), try column("answered_by"))
    // Only infeasible trials have commas in their fields.
    let done = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .filter { $0[state] == "done" && $0[answeredBy].isEmpty }
    return try done.map { fields in
      try #require(fields.last).split(separator: " ").map { try #require(Double($0)) }
    }
  }

  @Test(arguments: [(3, 2.0), (4, 3.0), (4, 4.0)])
  func stopsHalfOfTheEpochsAndKeepsTheBest(minimum: Int, eta: Double) throws {
    let text = """
      method: grid
      metric: {name: val_accuracy, goal: maximize}
      parameters: {epochs: {value: 30}}
      early_terminate: {type: hyperband, min_iter: \(minimum), eta: \(eta)}
      """
    let hyperband = try #require(SweepFile.decode(text, from: "space.yaml").earlyTermination)
    let trainings = try Self.trainings()
    #expect(trainings.count == 120 && trainings.allSatisfy { $0.count == 30 })
    var kept: [[Double]] = []
    for training in trainings {
      let last = (1..<training.count).first { epochs in
        hyperband.stops(Array(training.prefix(epochs)), among: kept)
      }
      kept.append(Array(training.prefix(last ?? training.count)))
    }
    let (trained, all) = (kept.joined().count, trainings.joined().count)
    #expect(2 * trained <= all, "\(trained) of \(all) epochs")
    #expect(kept.joined().max() == trainings.joined().max())
  }
}
