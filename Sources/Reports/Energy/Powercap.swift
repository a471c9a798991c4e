import FileAccess
import Foundation

/// The energy counters of a machine's processor packages, which Linux offers through its power
/// capping framework (RAPL: running average power limit).
struct Powercap {
  /// Where Linux has them.
  static let systemFolder = "/sys/class/powercap"

  private struct Package {
    /// The file with the counter, in microjoules.
    let counter: String
    /// The counter begins anew after this value.
    let largest: UInt64
    var last: UInt64
  }

  private var packages: [Package]
  /// Since the beginning.
  private(set) var joules = 0.0

  var packageCount: Int { packages.count }

  /// - Parameter folder: with a folder `intel-rapl:N` for each domain.
  /// - Returns: nil if there are no packages, or one of them cannot be read: since 2020 Linux lets
  ///   only the administrator do so.
  init?(_ folder: String) {
    let domains = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      // A second colon is that of a part of a package: its cores, its memory.
      .filter { $0.hasPrefix("intel-rapl:") && $0.count(where: { $0 == ":" }) == 1 }.sorted()
    packages = []
    for domain in domains.map({ "\(folder)/\($0)" }) {
      guard let name = text(domain + "/name") else { return nil }
      // Besides packages there may be the whole platform, which counts them again.
      guard name.hasPrefix("package") else { continue }
      let counter = domain + "/energy_uj"
      guard let largest = number(domain + "/max_energy_range_uj"), let value = number(counter)
      else {
        return nil
      }
      packages.append(Package(counter: counter, largest: largest, last: value))
    }
    if packages.isEmpty { return nil }
  }

  /// Adds what was used since the last call. No counter may have come round more than once: at a
  /// kilowatt that takes minutes.
  ///
  /// - Returns: false if a counter can no longer be read.
  mutating func sample() -> Bool {
    for index in packages.indices {
      let package = packages[index]
      guard let value = number(package.counter) else { return false }
      let range = value < package.last ? Double(package.largest) : 0
      joules += (range + Double(value) - Double(package.last)) / 1e6
      packages[index].last = value
    }
    return true
  }
}

private func text(_ path: String) -> String? {
  guard let bytes = try? readFile(path, limit: 1 << 16) else { return nil }
  return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
}

private func number(_ path: String) -> UInt64? {
  text(path).flatMap { UInt64($0) }
}
