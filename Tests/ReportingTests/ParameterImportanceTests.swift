import Reporting
import Testing

@Suite struct ParameterImportanceTests {
  /// All combinations of three values, three others and two words.
  private let rates: [Double]
  private let filters: [Double]
  private let paddings: [String]

  init() {
    var (rates, filters, paddings) = ([Double](), [Double](), [String]())
    for rate in [0.001, 0.005, 0.01] {
      for filter in [4.0, 6, 12] {
        for padding in ["same", "valid"] {
          rates.append(rate)
          filters.append(filter)
          paddings.append(padding)
        }
      }
    }
    (self.rates, self.filters, self.paddings) = (rates, filters, paddings)
  }

  private func importance(
    _ outcome: (Double, Double, String) -> Double
  ) -> [String: ParameterImportance.Parameter] {
    let outcomes = rates.indices.map { outcome(rates[$0], filters[$0], paddings[$0]) }
    let found = ParameterImportance(
      names: ["rate", "filters", "padding"],
      values: [
        rates.map { .number($0) }, filters.map { .number($0) }, paddings.map { .word($0) },
      ], outcomes: outcomes)
    let sorted = found.parameters.map(\.importance)
    #expect(sorted == sorted.sorted(by: >))
    return Dictionary(uniqueKeysWithValues: found.parameters.map { ($0.name, $0) })
  }

  @Test func whatDecidesAloneHasAllOfIt() throws {
    let found = importance { rate, _, _ in -rate }
    let rate = try #require(found["rate"])
    #expect(rate.importance > 0.9)
    #expect(try #require(rate.correlation) < -0.95)
    #expect(try #require(found["filters"]?.correlation).magnitude < 1e-9)
  }

  @Test func sharesAddUpAndFollowTheEffect() throws {
    let found = importance { rate, filters, padding in
      -rate * 100 + filters * 0.05 + (padding == "same" ? 0.02 : 0)
    }
    let shares = ["rate", "filters", "padding"].compactMap { found[$0]?.importance }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(shares == shares.sorted(by: >))
    #expect(try #require(found["filters"]?.correlation) > 0)
  }

  /// The second of two words counts as the greater.
  @Test func twoWordsHaveAnOrderAndThreeHaveNone() throws {
    let padding = try #require(importance { _, _, padding in padding == "same" ? 1 : 0 }["padding"])
    #expect(padding.greaterWord == "valid" && padding.correlation == -1)
    #expect(padding.importance > 0.99)
    let words = ["a", "b", "c", "a", "b", "c"]
    let found = ParameterImportance(
      names: ["word"], values: [words.map { .word($0) }], outcomes: [1, 5, 2, 1, 5, 2])
    #expect(found.parameters[0].correlation == nil && found.parameters[0].greaterWord == nil)
    #expect(found.parameters[0].importance == 1)
  }

  /// Far off is no more than last.
  @Test func oneThatDivergedDoesNotDecide() throws {
    let plain = importance { rate, filters, _ in filters - rate }
    let diverged = importance { rate, filters, padding in
      rate == 0.001 && filters == 4 && padding == "same" ? -1e9 : filters - rate
    }
    #expect(
      try abs(#require(plain["filters"]?.correlation) - #require(diverged["filters"]?.correlation))
        < 0.1)
    #expect(try #require(diverged["filters"]?.importance) > 0.7)
  }

  @Test func nothingTellsOfNothing() {
    let found = importance { _, _, _ in 1 }
    #expect(found.values.allSatisfy { $0.importance == 0 && $0.correlation == nil })
    let none = ParameterImportance(names: ["rate"], values: [[]], outcomes: [])
    #expect(none.parameters[0].importance == 0 && none.parameters[0].correlation == nil)
  }
}
