/// What some work took.
package struct EnergyUse: Hashable, Sendable {
  /// By the clock on the wall.
  package let seconds: Double
  package let processor: EnergyFigure
  package let memory: EnergyFigure

  package init(seconds: Double, processor: EnergyFigure, memory: EnergyFigure) {
    self.seconds = seconds
    self.processor = processor
    self.memory = memory
  }

  package var kilowattHours: Double { processor.kilowattHours + memory.kilowattHours }

  /// One line: what was used, of what, and what that is to the climate.
  package func summary(_ intensity: CarbonIntensity) -> String {
    "energy: \(significant(kilowattHours)) kWh (processor \(processor), memory \(memory)), "
      + "\(significant(intensity.kilograms(of: kilowattHours))) kg CO2 at \(intensity)"
  }
}

/// An amount of energy and how it is known.
package struct EnergyFigure: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// Counted by the processor, for the whole machine.
    case rapl(packageCount: Int)
    /// The thermal design power of a processor, scaled by the part of the machine's processor time
    /// that this process took.
    case utilisation(watts: Double)
    /// By how much memory the machine has, as CodeCarbon does: 3 W for 8 GB.
    case memorySize(byteCount: UInt64)
  }

  package let joules: Double
  package let origin: Origin

  package init(joules: Double, origin: Origin) {
    self.joules = joules
    self.origin = origin
  }

  package var kilowattHours: Double { joules / 3.6e6 }
}

extension EnergyFigure: CustomStringConvertible {
  package var description: String { "\(significant(kilowattHours)) \(origin)" }
}

extension EnergyFigure.Origin: CustomStringConvertible {
  package var description: String {
    switch self {
    case .rapl(let count):
      "measured by RAPL, \(count) package\(count == 1 ? "" : "s"), the whole machine"
    case .utilisation(let watts):
      "estimated from \(significant(watts)) W x utilisation"
    case .memorySize(let byteCount):
      "estimated from 3 W for 8 GB of \(significant(Double(byteCount) / Machine.gigabyte)) GB"
    }
  }
}
