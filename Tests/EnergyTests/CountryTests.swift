import Energy
import Testing

@Suite struct CountryTests {
  @Test func theTableIsInOrderAndPlausible() {
    let codes = Country.all.map(\.code)
    #expect(codes == codes.sorted() && Set(codes).count == codes.count && codes.count == 205)
    for country in Country.all {
      #expect(country.code.count == 3 && country.code.allSatisfy { ("A"..."Z").contains($0) })
      #expect(!country.name.isEmpty && (0...1000).contains(country.gramsPerKilowattHour))
    }
  }

  @Test(arguments: [
    ("DEU", 365.477), ("fra", 67.39), ("USA", 379.26), ("CHN", 544.355), ("ZAF", 715.681),
  ])
  func figuresAreTheSources(code: String, grams: Double) throws {
    let intensity = CarbonIntensity.country(try .named(code))
    #expect(intensity.gramsPerKilowattHour == grams)
    #expect(intensity.kilograms(of: 2) == 2 * grams / 1000)
  }

  @Test(arguments: [
    ("GER", "DEU (Germany)"), ("UK", "UKR (Ukraine)"), ("DEX", "DEU (Germany)"),
    ("swit", "CHE (Switzerland)"), ("", "such as DEU"), ("QQQQ", "such as DEU"),
  ])
  func unknownCodesNameNearOnes(code: String, near: String) {
    let error = #expect(throws: EnergyError.self) { try Country.named(code) }
    #expect(error.map { "\($0)".contains("'\(code)'") && "\($0)".contains(near) } == true)
  }
}
