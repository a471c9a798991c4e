/// A country and how much its electricity costs the climate.
package struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-3: `DEU`.
  package let code: String
  /// In English.
  package let name: String
  /// Grams of CO2 equivalent per kilowatt hour of electricity, mean of the year.
  package let gramsPerKilowattHour: Double

  init(_ code: String, _ name: String, _ gramsPerKilowattHour: Double) {
    self.code = code
    self.name = name
    self.gramsPerKilowattHour = gramsPerKilowattHour
  }

  /// - Parameter code: in any case.
  /// - Throws: ``EnergyError/unknownCountry(code:near:)``.
  package static func named(_ code: String) throws(EnergyError) -> Country {
    guard let country = all.first(where: { $0.code == code.uppercased() }) else {
      throw .unknownCountry(code: code, near: near(code))
    }
    return country
  }

  /// Those that may have been meant: whose name or code begins so, else whose code is one letter away.
  private static func near(_ text: String) -> [Country] {
    let text = text.uppercased()
    guard !text.isEmpty else { return [] }
    let begun = all.filter { $0.code.hasPrefix(text) || $0.name.uppercased().hasPrefix(text) }
    let close = all.filter { country in
      country.code.count == text.count && zip(country.code, text).count(where: { $0 != $1 }) == 1
    }
    return Array((begun + close.filter { !begun.contains($0) }).prefix(5))
  }
}
