/// Grams of CO2 equivalent that a kilowatt hour of electricity stands for, and who says so.
package struct CarbonIntensity: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    case given
    case country(Country)
    case world
  }

  package let gramsPerKilowattHour: Double
  package let origin: Origin

  /// - Parameter gramsPerKilowattHour: finite and not negative.
  package static func given(_ gramsPerKilowattHour: Double) -> CarbonIntensity {
    CarbonIntensity(gramsPerKilowattHour: gramsPerKilowattHour, origin: .given)
  }

  package static func country(_ country: Country) -> CarbonIntensity {
    CarbonIntensity(
      gramsPerKilowattHour: country.gramsPerKilowattHour, origin: .country(country))
  }

  /// The world's average in 2018, by the International Energy Agency's Global Energy & CO2 Status
  /// Report 2019, which CodeCarbon takes where it knows no better.
  package static let world = CarbonIntensity(gramsPerKilowattHour: 475, origin: .world)

  /// Kilograms of CO2 equivalent.
  package func kilograms(of kilowattHours: Double) -> Double {
    kilowattHours * gramsPerKilowattHour / 1000
  }
}

extension CarbonIntensity: CustomStringConvertible {
  package var description: String {
    let source =
      switch origin {
      case .given: "as given"
      case .country(let country): "\(country.name), 2021, Our World in Data and Ember"
      case .world: "world, 2018, International Energy Agency"
      }
    return "\(significant(gramsPerKilowattHour)) g/kWh (\(source))"
  }
}
