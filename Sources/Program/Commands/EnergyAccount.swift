import ArgumentParser
import Energy
import Foundation
import LeNetModel
import SweepStore
import Synchronization

/// Meters a command's work and enters it in the `emissions.csv` of a folder, also when the work fails
/// or is interrupted.
final class EnergyAccount: Sendable {
  private let meter = EnergyMeter()
  private let project: String
  private let intensity: CarbonIntensity
  /// Nil while there is nothing to enter.
  private let entry = Mutex<Entry?>(nil)

  private struct Entry {
    let experiment: String
    let folder: String
    let run: String
  }

  /// Begins to meter.
  fileprivate init(_ project: String, _ intensity: CarbonIntensity) {
    self.project = project
    self.intensity = intensity
  }

  /// From now on there is something to enter.
  ///
  /// - Parameters:
  ///   - experiment: what the work is on.
  ///   - isContinued: whether it goes on with the last such work of the folder.
  func open(_ experiment: String, in folder: String, isContinued: Bool = false) {
    // A table that cannot be read is told when the work is entered.
    let last =
      isContinued ? try? Emissions.lastRun(project, of: experiment, in: folder) : nil
    let run = last ?? UUID().uuidString.lowercased()
    entry.withLock { $0 = Entry(experiment: experiment, folder: folder, run: run) }
    Interruption.lastWork = { self.close() }
  }

  /// Enters what was used, once. No work is lost for a table that cannot be written.
  func close() {
    // Held to the end, so that an interruption does not end the process in between.
    entry.withLock { entry in
      guard let work = entry else { return }
      entry = nil
      let use = meter.use
      inform(use.summary(intensity))
      let row = EmissionsRow(
        timestamp: Date(), project: project, run: work.run, experiment: work.experiment, use: use,
        intensity: intensity, machine: .current)
      do {
        try EmissionsFile.append(row, in: work.folder)
      } catch {
        note("\(error); the energy of this work is not entered there")
      }
    }
  }
}

/// The options of commands whose energy is accounted for.
struct CarbonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "CO2 equivalent of your electricity for emissions.csv, in grams per kWh. "
        + "(default: the world's \(Int(CarbonIntensity.world.gramsPerKilowattHour)))",
      valueName: "grams"))
  var carbonIntensity: Double?

  @Option(
    help: ArgumentHelp(
      "Take the electricity of this country, by its ISO 3166-1 code of three letters.",
      valueName: "code"))
  var country: String?

  @Flag(help: "Do not meter energy, and enter nothing in emissions.csv.")
  var noEnergy = false

  /// Begins to meter, unless that is not wanted.
  ///
  /// - Parameter project: what the work is called in `emissions.csv`.
  func account(_ project: String) throws -> EnergyAccount? {
    noEnergy ? nil : EnergyAccount(project, try intensity)
  }

  private var intensity: CarbonIntensity {
    get throws {
      if let carbonIntensity { return .given(carbonIntensity) }
      return try country.map { .country(try Country.named($0)) } ?? .world
    }
  }

  func validate() throws {
    if noEnergy, carbonIntensity != nil || country != nil {
      throw ValidationError(
        "--no-energy meters nothing; leave --carbon-intensity and --country away")
    }
    if let carbonIntensity {
      guard country == nil else {
        throw ValidationError("--carbon-intensity and --country: expected one of them")
      }
      guard (0...10_000).contains(carbonIntensity) else {
        throw ValidationError("--carbon-intensity \(carbonIntensity): expected 0 to 10000")
      }
    }
    do {
      _ = try intensity
    } catch let error as EnergyError {
      throw ValidationError("--country: \(error)")
    }
  }
}
