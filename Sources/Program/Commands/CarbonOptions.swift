import ArgumentParser
import Energy
import Workflows

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
    noEnergy ? nil : EnergyAccount(project, try intensity, notify: tell)
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

extension EnergyAccount {
  /// As ``open(_:in:isContinued:)``; an interruption enters the work, too.
  func openForInterruption(_ experiment: String, in folder: String, isContinued: Bool) {
    open(experiment, in: folder, isContinued: isContinued)
    Interruption.lastWork = { self.close() }
  }
}
