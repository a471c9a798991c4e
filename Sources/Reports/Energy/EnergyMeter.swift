import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Meters the energy of this process from its making on: by the processor's counters where they can
/// be read, which count the whole machine, else by the time that the process takes.
package final class EnergyMeter: Sendable {
  private let machine: Machine
  private let start = ContinuousClock.now
  private let startProcessorSeconds = EnergyMeter.processorSeconds
  private let powercap: Mutex<Powercap?>

  /// Between two looks at the counters, of which none comes round in less than minutes.
  private static let samplingSeconds: UInt32 = 10

  /// - Parameter powercapFolder: where the counters are; nil for Linux's own folder.
  package init(_ machine: Machine = .current, powercapFolder: String? = nil) {
    self.machine = machine
    let counters = Powercap(powercapFolder ?? Powercap.systemFolder)
    powercap = Mutex(counters)
    guard counters != nil else { return }
    Thread.detachNewThread { [weak self] in
      repeat { sleep(EnergyMeter.samplingSeconds) } while self?.sample() == true
    }
  }

  /// What was used so far.
  package var use: EnergyUse {
    sample()
    let seconds = start.duration(to: .now) / .seconds(1)
    let measured = powercap.withLock { powercap in
      powercap.map { (joules: $0.joules, packageCount: $0.packageCount) }
    }
    let processor =
      measured.map {
        EnergyFigure(joules: $0.joules, origin: .rapl(packageCount: $0.packageCount))
      }
      ?? machine.processorEnergy(
        processorSeconds: EnergyMeter.processorSeconds - startProcessorSeconds)
    return EnergyUse(
      seconds: seconds, processor: processor, memory: machine.memoryEnergy(seconds: seconds))
  }

  /// - Returns: whether there are counters to look at; one that fails makes the others worthless.
  @discardableResult
  private func sample() -> Bool {
    powercap.withLock { powercap in
      if powercap?.sample() == false { powercap = nil }
      return powercap != nil
    }
  }

  /// Time that processors spent on this process, on all its threads.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Machine {
  /// - Parameter processorSeconds: that one process took, on all processors together.
  func processorEnergy(processorSeconds: Double) -> EnergyFigure {
    EnergyFigure(
      joules: Machine.thermalDesignWatts * processorSeconds / Double(processorCount),
      origin: .utilisation(watts: Machine.thermalDesignWatts))
  }

  func memoryEnergy(seconds: Double) -> EnergyFigure {
    EnergyFigure(
      joules: memoryWatts * seconds, origin: .memorySize(byteCount: memoryByteCount))
  }
}
