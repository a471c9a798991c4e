import Energy
import Testing

@Suite struct EnergyMeterTests {
  private let powercap = try! PowercapFolder()
  private let machine = Machine(
    processorCount: 4, processorModel: "a, \"b\"", memoryByteCount: 16 << 30, system: "Linux")

  @Test func countersOfAllPackagesAreAddedAndOthersAreNot() throws {
    try powercap.set("intel-rapl:0", name: "package-0", microjoules: "1000000")
    try powercap.set("intel-rapl:1", name: "package-1", microjoules: "5")
    try powercap.set("intel-rapl:2", name: "psys", microjoules: "0")
    try powercap.set("intel-rapl:0:0", name: "core", microjoules: "0")
    try powercap.set("intel-rapl-mmio:0", name: "package-0", microjoules: "0")
    let meter = EnergyMeter(machine, powercapFolder: powercap.path)
    #expect(meter.use.processor == EnergyFigure(joules: 0, origin: .rapl(packageCount: 2)))
    try powercap.set("intel-rapl:0", name: "package-0", microjoules: "3500000")
    try powercap.set("intel-rapl:1", name: "package-1", microjoules: "1000005")
    for other in ["intel-rapl:2", "intel-rapl:0:0", "intel-rapl-mmio:0"] {
      try powercap.set(other, name: "package-0", microjoules: "900000000")
    }
    #expect(meter.use.processor.joules == 3.5)
    // What was used is not used again by looking.
    #expect(meter.use.processor.joules == 3.5)
  }

  @Test func aCounterThatComesRoundLosesNothing() throws {
    func show(_ microjoules: String) throws {
      try powercap.set(
        "intel-rapl:0", name: "package-0", microjoules: microjoules, largest: "10000000")
    }
    try show("9000000")
    let meter = EnergyMeter(machine, powercapFolder: powercap.path)
    try show("500000")
    #expect(meter.use.processor.joules == 1.5)
    try show("9500000")
    #expect(meter.use.processor.joules == 10.5)
    try show("0")
    #expect(meter.use.processor.joules == 11)
  }

  @Test(arguments: [
    "intel-rapl:1/energy_uj", "intel-rapl:1/max_energy_range_uj", "intel-rapl:1/name",
  ])
  func packagesThatCannotAllBeReadAreNotMeasured(file: String) throws {
    try powercap.set("intel-rapl:0", name: "package-0", microjoules: "1")
    try powercap.set("intel-rapl:1", name: "package-1", microjoules: "1")
    try powercap.remove(file)
    let meter = EnergyMeter(machine, powercapFolder: powercap.path)
    #expect(meter.use.processor.origin == .utilisation(watts: 85))
  }

  @Test(arguments: ["", "-1", "1e3", "99999999999999999999999"])
  func whatIsNoNumberIsNotMeasured(text: String) throws {
    try powercap.set("intel-rapl:0", name: "package-0", microjoules: text)
    let meter = EnergyMeter(machine, powercapFolder: powercap.path)
    #expect(meter.use.processor.origin == .utilisation(watts: 85))
  }

  @Test func aCounterThatIsLostMeanwhileMakesAllAnEstimate() throws {
    try powercap.set("intel-rapl:0", name: "package-0", microjoules: "1")
    let meter = EnergyMeter(machine, powercapFolder: powercap.path)
    #expect(meter.use.processor.origin == .rapl(packageCount: 1))
    try powercap.remove("intel-rapl:0/energy_uj")
    #expect(meter.use.processor.origin == .utilisation(watts: 85))
    try powercap.set("intel-rapl:0", name: "package-0", microjoules: "2")
    #expect(meter.use.processor.origin == .utilisation(watts: 85))
  }

  @Test func withoutCountersTheProcessorsTimeIsTaken() {
    let meter = EnergyMeter(machine, powercapFolder: powercap.path + "/none")
    var state: UInt64 = 1
    // However coarse the system's clock is.
    while meter.use.processor.joules == 0 {
      for _ in 0..<10_000 { state = state &* 6_364_136_223_846_793_005 &+ 1 }
    }
    let first = meter.use
    #expect(state != 0 && first.processor.origin == .utilisation(watts: 85))
    let second = meter.use
    #expect(second.processor.joules >= first.processor.joules)
    #expect(second.seconds > first.seconds)
    // 3 W for 8 GB.
    #expect(abs(second.memory.joules - 6 * second.seconds) < 1e-9)
    #expect(second.memory.origin == .memorySize(byteCount: 16 << 30))
  }

  @Test func theSummarySaysWhatIsMeasuredAndWhatIsEstimated() throws {
    let memory = EnergyFigure(joules: 720, origin: .memorySize(byteCount: 16 << 30))
    let estimate = EnergyUse(
      seconds: 120,
      processor: EnergyFigure(joules: 7560, origin: .utilisation(watts: 85)), memory: memory)
    #expect(
      estimate.summary(.world)
        == "energy: 0.0023 kWh (processor 0.0021 estimated from 85 W x utilisation, memory 0.0002 "
        + "estimated from 3 W for 8 GB of 16 GB), 0.00109 kg CO2 at 475 g/kWh (world, 2018, "
        + "International Energy Agency)")
    let measured = EnergyUse(
      seconds: 120, processor: EnergyFigure(joules: 7560, origin: .rapl(packageCount: 1)),
      memory: memory)
    #expect(
      measured.summary(.given(12.5)).contains(
        "processor 0.0021 measured by RAPL, 1 package, the whole machine"))
    #expect(measured.summary(.given(12.5)).hasSuffix("kg CO2 at 12.5 g/kWh (as given)"))
    #expect(
      try measured.summary(.country(.named("fra"))).hasSuffix(
        "at 67.4 g/kWh (France, 2021, Our World in Data and Ember)"))
  }

  @Test func thisMachineIsKnown() {
    #expect(Machine.current.processorCount > 0 && Machine.current.memoryByteCount > 1 << 20)
    #expect(!Machine.current.system.isEmpty)
  }
}
