import Energy
import FileAccess
import Foundation
import Testing

@Suite struct EmissionsTests {
  private let folder = try! TemporaryFolder()

  private var path: String { folder.path(of: "emissions.csv") }

  private func row(
    _ joules: Double = 3.6e6, run: String = "r", experiment: String = "e",
    project: String = "lenet train", measured: Bool = false, model: String? = "AMD, \"quoted\"",
    intensity: CarbonIntensity = .world
  ) -> EmissionsRow {
    EmissionsRow(
      timestamp: Date(timeIntervalSince1970: 0), project: project, run: run,
      experiment: experiment,
      use: EnergyUse(
        seconds: 100,
        processor: EnergyFigure(
          joules: joules,
          origin: measured ? .rapl(packageCount: 1) : .utilisation(watts: 85)),
        memory: EnergyFigure(joules: 360, origin: .memorySize(byteCount: 8 << 30))),
      intensity: intensity,
      machine: Machine(
        processorCount: 2, processorModel: model, memoryByteCount: 8 << 30,
        system: "Linux-6.1-x86_64"))
  }

  private func text() throws -> String {
    String(decoding: try readFile(path, limit: 1 << 20), as: UTF8.self)
  }

  @Test func columnsAndRowAreCodeCarbons() throws {
    try EmissionsFile.append(row(), in: folder.path)
    #expect(
      try text() == """
        timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,\
        gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,\
        country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,\
        cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,\
        on_cloud,pue
        1970-01-01T00:00:00,lenet train,r,e,100.0,0.4750475,0.0047504750000000005,36000.0,\
        0.0,3.6,1.0,0.0,0.0001,1.0001,World,WLD,,,,Linux-6.1-x86_64,,,2,"AMD, ""quoted""\
        ",,,,,8.0,process,N,1.0

        """)
  }

  @Test func countriesAndMeasurementsAreNamed() throws {
    let fields = try row(measured: true, model: nil, intensity: .country(.named("NOR"))).fields
    let values = Dictionary(uniqueKeysWithValues: zip(EmissionsRow.columns, fields))
    #expect(values["country_name"] == "Norway" && values["country_iso_code"] == "NOR")
    #expect(values["tracking_mode"] == "machine" && values["cpu_model"] == "")
    let given = Dictionary(
      uniqueKeysWithValues: zip(EmissionsRow.columns, row(intensity: .given(0)).fields))
    #expect(given["country_name"] == "World" && given["emissions"] == "0.0")
    // CodeCarbon's board fails on a row without either.
    for row in [values, given] {
      #expect(row["country_iso_code"]?.count == 3 && row["on_cloud"] == "N")
    }
  }

  @Test func aSecondRowFollowsTheFirst() throws {
    try EmissionsFile.append(row(), in: folder.path)
    let first = try text()
    try EmissionsFile.append(row(run: "s"), in: folder.path)
    #expect(try text().hasPrefix(first) && text().split(separator: "\n").count == 3)
  }

  /// What an editor may have made of it.
  @Test func lineEndsOfOthersAreKept() throws {
    try EmissionsFile.append(row(), in: folder.path)
    let other = try text().replacing("\n", with: "\r\n").trimmingCharacters(in: .newlines)
    try writeFile(Array(other.utf8), to: path)
    try EmissionsFile.append(row(run: "s"), in: folder.path)
    #expect(try text().hasPrefix(other + "\n1970"))
    #expect(try Emissions.of("e", in: folder.path).map(\.rowCount) == [1])
    #expect(try Emissions.lastRun("lenet train", of: "e", in: folder.path) == "s")
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "column 1 is 'a', expected 'timestamp'"),
    ("timestamp\n", "column 2 is missing, expected 'project_name'"),
    ("\"timestamp\n", "column 1 is missing"),
    (
      EmissionsRow.columns.joined(separator: ",") + ",wue\n", "column 33 is 'wue', expected no more"
    ),
    ("\u{0}\u{1}", "column 1 is"),
  ])
  func otherTablesAreRefusedAndLeftAlone(content: String, words: String) throws {
    try writeFile(Array(content.utf8), to: path)
    for work in [
      { try EmissionsFile.append(row(), in: folder.path) },
      { _ = try Emissions.of("e", in: folder.path) },
    ] {
      let error = #expect(throws: EnergyError.self) { try work() }
      #expect(error.map { "\($0)".contains(words) && "\($0)".contains("left alone") } == true)
    }
    #expect(try text() == content)
  }

  @Test func aFolderInTheFilesPlaceIsTold() throws {
    try createFolder(path)
    let error = #expect(throws: EnergyError.self) {
      try EmissionsFile.append(row(), in: folder.path)
    }
    #expect(error.map { "\($0)".contains("emissions.csv") } == true)
  }

  @Test func rowsOfOthersThatCannotBeReadAreToldWithTheirLine() throws {
    let header = EmissionsRow.columns.joined(separator: ",") + "\n"
    let good = row(model: nil).fields
    var bad = good
    bad[4] = "long"
    for (line, words) in [
      ("1,2", "line 2: has 2 fields, expected 32"),
      (bad.joined(separator: ","), "line 2: duration is 'long', expected a number"),
      (good.joined(separator: ",") + "\"", "line 2: a quotation mark is left open"),
    ] {
      try writeFile(Array((header + line + "\n").utf8), to: path)
      let error = #expect(throws: EnergyError.self) { try Emissions.of("e", in: folder.path) }
      #expect(error.map { "\($0)".hasSuffix(words) } == true, "\(String(describing: error))")
    }
  }

  @Test func whatAKilledProcessLeftIsRemoved() throws {
    try writeFile([1], to: folder.path(of: ".emissions.csv.1.partial"))
    try writeFile([1], to: folder.path(of: ".other.csv.1.partial"))
    try EmissionsFile.append(row(), in: folder.path)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == [".other.csv.1.partial", "emissions.csv"])
  }

  @Test func manyAtOnceLoseNoRow() async throws {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          do {
            try EmissionsFile.append(row(run: "\(number)"), in: folder.path)
            return true
          } catch {
            Issue.record(error)
            return false
          }
        }
      }
      for await isWritten in group { #expect(isWritten) }
    }
    let runs = try text().split(separator: "\n").dropFirst().map { $0.split(separator: ",")[2] }
    #expect(Set(runs) == Set((0..<40).map { Substring("\($0)") }) && runs.count == 40)
  }

  @Test func sumsAreThoseOfTheLastRunWithAllItsPieces() throws {
    #expect(try Emissions.of("e", in: folder.path) == [])
    for (joules, run, experiment) in [
      (1e6, "first", "e"), (3.6e6, "second", "e"), (9e6, "other", "f"), (7.2e6, "second", "e"),
    ] {
      try EmissionsFile.append(row(joules, run: run, experiment: experiment), in: folder.path)
    }
    try EmissionsFile.append(row(36, run: "x", project: "lenet export"), in: folder.path)
    let emissions = try Emissions.of("e", in: folder.path)
    #expect(emissions.map(\.project) == ["lenet train", "lenet export"])
    let training = emissions[0]
    #expect(training.rowCount == 2 && training.seconds == 200)
    #expect(training.processorKilowattHours == 3 && training.memoryKilowattHours == 0.0002)
    #expect(abs(training.kilowattHours - 3.0002) < 1e-12)
    #expect(abs(training.kilograms - 3.0002 * 0.475) < 1e-12)
    #expect(training.origin.hasPrefix("processor estimated from 85 W x utilisation"))
    #expect(try Emissions.lastRun("lenet train", of: "e", in: folder.path) == "second")
    #expect(try Emissions.lastRun("lenet train", of: "g", in: folder.path) == nil)
  }

  @Test func originsThatDifferAreBothNamed() throws {
    try EmissionsFile.append(row(measured: true), in: folder.path)
    #expect(
      try Emissions.of("e", in: folder.path)[0].origin.hasPrefix("processor measured by RAPL, mem"))
    try EmissionsFile.append(row(), in: folder.path)
    let mixed = try Emissions.of("e", in: folder.path)[0]
    #expect(mixed.origin.contains("in part, else estimated"))
    #expect(mixed.summary.contains("at 475 g/kWh") && mixed.summary.contains("200 s"))
  }
}
