package import Energy
import Foundation
import Synchronization

/// Meters work and enters it in the `emissions.csv` of a folder, also when the work fails
/// or is interrupted.
package final class EnergyAccount: Sendable {
  private let meter = EnergyMeter()
  private let project: String
  private let intensity: CarbonIntensity
  private let notify: NoticeHandler
  /// Nil while there is nothing to enter.
  private let entry = Mutex<Entry?>(nil)

  private struct Entry {
    let experiment: String
    let folder: String
    let run: String
  }

  /// Begins to meter.
  ///
  /// - Parameter project: what the work is called in `emissions.csv`.
  package init(_ project: String, _ intensity: CarbonIntensity, notify: @escaping NoticeHandler) {
    self.project = project
    self.intensity = intensity
    self.notify = notify
  }

  /// From now on there is something to enter.
  ///
  /// - Parameters:
  ///   - experiment: what the work is on.
  ///   - isContinued: whether it goes on with the last such work of the folder.
  package func open(_ experiment: String, in folder: String, isContinued: Bool) {
    // A table that cannot be read is told when the work is entered.
    let last =
      isContinued ? try? Emissions.lastRun(project, of: experiment, in: folder) : nil
    let run = last ?? UUID().uuidString.lowercased()
    entry.withLock { $0 = Entry(experiment: experiment, folder: folder, run: run) }
  }

  /// Enters what was used, once. No work is lost for a table that cannot be written.
  package func close() {
    // Held to the end, so that an interruption does not end the process in between.
    entry.withLock { entry in
      guard let work = entry else { return }
      entry = nil
      let use = meter.use
      notify(.energy(use.summary(intensity)))
      let row = EmissionsRow(
        timestamp: Date(), project: project, run: work.run, experiment: work.experiment, use: use,
        intensity: intensity, machine: .current)
      do {
        try EmissionsFile.append(row, in: work.folder)
      } catch {
        notify(.emissionsNotEntered(error))
      }
    }
  }
}
