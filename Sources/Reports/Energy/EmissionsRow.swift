package import Foundation

/// One line of `emissions.csv`: what a piece of work took.
package struct EmissionsRow: Hashable, Sendable {
  /// When the work ended.
  package let timestamp: Date
  /// What was done: `lenet train`.
  package let project: String
  /// The same for all pieces of a work that was interrupted.
  package let run: String
  /// What the work was on, the same whoever does it again.
  package let experiment: String
  package let use: EnergyUse
  package let intensity: CarbonIntensity
  package let machine: Machine

  package init(
    timestamp: Date, project: String, run: String, experiment: String, use: EnergyUse,
    intensity: CarbonIntensity, machine: Machine
  ) {
    self.timestamp = timestamp
    self.project = project
    self.run = run
    self.experiment = experiment
    self.use = use
    self.intensity = intensity
    self.machine = machine
  }

  /// CodeCarbon 2's columns, in its order. Units: s, kg, kg/s, W, kWh, GB.
  package static let columns = [
    "timestamp", "project_name", "run_id", "experiment_id", "duration", "emissions",
    "emissions_rate", "cpu_power", "gpu_power", "ram_power", "cpu_energy", "gpu_energy",
    "ram_energy", "energy_consumed", "country_name", "country_iso_code", "region",
    "cloud_provider", "cloud_region", "os", "python_version", "codecarbon_version", "cpu_count",
    "cpu_model", "gpu_count", "gpu_model", "longitude", "latitude", "ram_total_size",
    "tracking_mode", "on_cloud", "pue",
  ]

  /// In the order of ``columns``; what is not known, or is not there, is empty.
  package var fields: [String] {
    let kilograms = intensity.kilograms(of: use.kilowattHours)
    func rate(_ amount: Double) -> String { use.seconds > 0 ? "\(amount / use.seconds)" : "0.0" }
    let country: (name: String, code: String) =
      switch intensity.origin {
      case .country(let country): (country.name, country.code)
      // CodeCarbon's board needs some code. This is the World Bank's for all countries together.
      case .given, .world: ("World", "WLD")
      }
    let values = [
      "timestamp": EmissionsRow.timestampFormat.format(timestamp),
      "project_name": project, "run_id": run, "experiment_id": experiment,
      "duration": "\(use.seconds)",
      "emissions": "\(kilograms)", "emissions_rate": rate(kilograms),
      "cpu_power": rate(use.processor.joules), "ram_power": rate(use.memory.joules),
      "cpu_energy": "\(use.processor.kilowattHours)", "ram_energy": "\(use.memory.kilowattHours)",
      // No work is done on one.
      "gpu_power": "0.0", "gpu_energy": "0.0",
      "energy_consumed": "\(use.kilowattHours)",
      "country_name": country.name, "country_iso_code": country.code,
      "os": machine.system, "cpu_count": "\(machine.processorCount)",
      "cpu_model": machine.processorModel ?? "",
      "ram_total_size": "\(Double(machine.memoryByteCount) / Machine.gigabyte)",
      "tracking_mode": use.processor.trackingMode.rawValue,
      "on_cloud": "N",
      "pue": "1.0",
    ]
    return EmissionsRow.columns.map { values[$0] ?? "" }
  }

  /// As CodeCarbon's, of the time zone that tells nothing of where the machine is.
  private static let timestampFormat = Date.ISO8601FormatStyle(timeZone: .gmt)
    .year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false)
    .timeSeparator(.colon)
}

/// What the energy of the processors is of.
enum TrackingMode: String {
  /// Measured, of all that the machine does.
  case machine
  /// Estimated, of this process alone.
  case process
}

extension EnergyFigure {
  var trackingMode: TrackingMode {
    switch origin {
    case .rapl: .machine
    case .utilisation, .memorySize: .process
    }
  }
}
