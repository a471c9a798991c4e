import Energy
import FileAccess
import SweepStore

/// A sweep as part of a report.
package struct SweepReport {
  package let name: String
  package let outcome: SweepOutcome
  /// What all of its trials took, by the `emissions.csv` beside it; none where nothing is known.
  private let emissions: [Emissions]

  /// - Parameter path: of its database.
  init(_ path: String, notify: NoticeHandler) throws {
    Inputs.add(path)
    let store = try SweepStore.open(path, isReadOnly: true)
    name = path.stem
    outcome = SweepOutcome(try store.configuration, try store.trials())
    do {
      emissions = try Emissions.of(store.sweep.experiment, in: folder(of: path))
    } catch {
      notify(.emissions(error))
      emissions = []
    }
  }

  /// Empty if nothing is known.
  package var energyLines: [String] {
    emissions.isEmpty
      ? [] : ["", "energy of the sweep \(name)", ""] + emissions.map(\.line)
  }
}
