/// What work of one kind on one thing took, by a table's rows.
package struct Emissions: Hashable, Sendable {
  /// What was done: `lenet train`.
  package let project: String
  /// Pieces that the work was done in.
  package let rowCount: Int
  package let seconds: Double
  package let processorKilowattHours: Double
  package let memoryKilowattHours: Double
  /// Of processors, memory and what other programs may have entered.
  package let kilowattHours: Double
  /// CO2 equivalent.
  package let kilograms: Double
  /// Whether the processors' energy is measured or estimated, and from what.
  package let origin: String

  /// What was done last on something, in the order of the table: the rows of the last run of every
  /// project. Work that was done again, or begun anew, is another run.
  ///
  /// - Parameter folder: with the table; without one there are none.
  package static func of(
    _ experiment: String, in folder: String
  ) throws(EnergyError) -> [Emissions] {
    let rows = try EmissionsFile.rows(in: folder).filter { $0.text("experiment_id") == experiment }
    var projects: [String] = []
    for row in rows where !projects.contains(row.text("project_name")) {
      projects.append(row.text("project_name"))
    }
    var emissions: [Emissions] = []
    for project in projects {
      let work = rows.filter { $0.text("project_name") == project }
      let run = work.last?.text("run_id")
      emissions.append(
        try Emissions(project: project, work.filter { $0.text("run_id") == run }))
    }
    return emissions
  }

  /// The run that work on something, which was interrupted, belongs to; nil if the folder's table
  /// tells of none.
  package static func lastRun(
    _ project: String, of experiment: String, in folder: String
  ) throws(EnergyError) -> String? {
    try EmissionsFile.rows(in: folder).last {
      $0.text("experiment_id") == experiment && $0.text("project_name") == project
    }?.text("run_id")
  }

  private init(project: String, _ rows: [TableRow]) throws(EnergyError) {
    self.project = project
    rowCount = rows.count
    func sum(_ column: String) throws(EnergyError) -> Double {
      var sum = 0.0
      for row in rows { sum += try row.number(column) }
      return sum
    }
    seconds = try sum("duration")
    processorKilowattHours = try sum("cpu_energy")
    memoryKilowattHours = try sum("ram_energy")
    kilowattHours = try sum("energy_consumed")
    kilograms = try sum("emissions")
    let modes = rows.map { TrackingMode(rawValue: $0.text("tracking_mode")) }
    let watts = significant(Machine.thermalDesignWatts)
    origin =
      if modes.allSatisfy({ $0 == .machine }) {
        "processor measured by RAPL, memory estimated from 3 W for 8 GB"
      } else if modes.allSatisfy({ $0 == .process }) {
        "processor estimated from \(watts) W x utilisation, memory from 3 W for 8 GB"
      } else {
        "processor measured by RAPL in part, else estimated from \(watts) W x utilisation, memory "
          + "from 3 W for 8 GB"
      }
  }

  /// Grams of CO2 equivalent per kilowatt hour, the mean of the work's; nil if it took no energy.
  package var gramsPerKilowattHour: Double? {
    kilowattHours > 0 ? kilograms / kilowattHours * 1000 : nil
  }

  /// One line, without the project.
  package var summary: String {
    let intensity = gramsPerKilowattHour.map { " at \(significant($0)) g/kWh" } ?? ""
    return "\(significant(kilowattHours)) kWh, \(significant(kilograms)) kg CO2\(intensity), "
      + "\(significant(seconds)) s; \(origin)"
  }
}
