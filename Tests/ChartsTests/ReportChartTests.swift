import Charts
import LeNetPictureFile
import LeNetPictures
import Testing

/// The charts of reports, by the colours that stand where something was drawn.
@Suite struct ReportChartTests {
  private static let blue: [UInt8] = [66, 114, 173]
  private static let red: [UInt8] = [214, 86, 60]

  private func decoded(_ png: [UInt8]?) throws -> Picture {
    try Picture(decoding: #require(png))
  }

  /// Where pixels of a colour lie.
  private func places(_ colour: [UInt8], in picture: Picture) -> [(x: Int, y: Int)] {
    (0..<picture.width * picture.height).filter {
      picture.rgba[4 * $0..<4 * $0 + 3].elementsEqual(colour)
    }.map { ($0 % picture.width, $0 / picture.width) }
  }

  private func chart(_ values: [Double], mark: Int? = nil) -> CurveChart {
    CurveChart(
      title: "a model", subtitle: "its training", axis: "epoch",
      panels: [
        CurveChart.Panel(
          title: "loss", isLogarithmic: true,
          curves: [CurveChart.Curve(name: "validation", values: values, isMain: true)])
      ], mark: mark.map { ($0, "epoch \($0)") })
  }

  /// A loss that is halved in every epoch is a straight line downwards on a logarithmic scale.
  @Test func aCurveRunsWhereItsValuesLie() throws {
    let picture = try decoded(chart([16, 8, 4, 2, 1]).png())
    // Below the legend, of a picture of twice the size.
    let line = places(Self.blue, in: picture).filter { $0.y > 2 * 120 }
    let (left, right) = (line.map(\.x).min() ?? 0, line.map(\.x).max() ?? 0)
    #expect(right - left > 2 * 285)
    func mean(_ x: Int) -> Double {
      let rows = line.filter { abs($0.x - x) <= 2 }.map { Double($0.y) }
      return rows.reduce(0, +) / Double(rows.count)
    }
    let (first, middle, last) = (mean(left + 3), mean((left + right) / 2), mean(right - 3))
    #expect(last - first > 2 * 150)
    #expect(abs(middle - (first + last) / 2) < 4)
  }

  @Test func theKeptEpochIsMarked() throws {
    #expect(places(Self.red, in: try decoded(chart([3, 2, 1]).png())).isEmpty)
    let dot = places(Self.red, in: try decoded(chart([3, 2, 1], mark: 2).png()))
    let middle = dot.map(\.x).reduce(0, +) / max(1, dot.count)
    // Half way between the ends of the plot.
    #expect(abs(middle - 2 * (28 + 52 + 296 / 2)) <= 2)
  }

  /// A dot at an end is as large as any other.
  @Test func theFirstAndTheLastEpochAreMarkedWhole() throws {
    let counts = try [1, 2, 3].map {
      places(Self.red, in: try decoded(chart([2, 2, 2], mark: $0).png())).count
    }
    #expect(counts[1] > 100 && counts[0] == counts[1] && counts[2] == counts[1])
  }

  @Test func aCurveSaysItsNumbers() {
    let panel = chart([16, 8, 4], mark: 2).panels[0]
    #expect(
      panel.description
        == "validation: from 16.0000 at epoch 1 to 4.0000 at epoch 3, 8.0000 at the marked one, epoch 2"
    )
  }

  @Test(arguments: [
    [], [1], [0, -1, .nan, .infinity], [2, 2, 2], [1e308, 1e300, .leastNonzeroMagnitude],
    [1e299, -1e299],
  ])
  func valuesThatCannotBeDrawnAreLeftOut(_ values: [Double]) throws {
    #expect(try decoded(chart(values).png()).width > 400)
    #expect(!chart(values).panels[0].svg().contains("nan"))
  }

  @Test func theBestTrialIsRed() throws {
    let axes = ["rate", "accuracy"].map {
      ParallelCoordinates.Axis(name: $0, ticks: [(0, "low"), (1, "high")])
    }
    func sheet(_ lines: [ParallelCoordinates.Line]) throws -> Picture {
      try decoded(
        ParallelCoordinates(
          title: "a sweep", subtitle: "its trials", description: "", axes: axes, lines: lines
        ).png())
    }
    let other = ParallelCoordinates.Line(places: [0, 0], worth: 0.5)
    #expect(places(Self.red, in: try sheet([other])).isEmpty)
    let best = ParallelCoordinates.Line(places: [1, 0], worth: 1)
    let line = places(Self.red, in: try sheet([best, other]))
    let left = line.filter { $0.x < 2 * 90 }.map(\.y)
    let right = line.filter { $0.x > 2 * 190 }.map(\.y)
    #expect(try #require(left.max()) < #require(right.min()))
  }

  @Test func barsAreAsLongAsTheirNumbers() throws {
    let chart = ImportanceChart(
      title: "a sweep", subtitle: "what decides",
      rows: [
        ImportanceChart.Row(name: "rate", importance: 0.5, correlation: -0.5),
        ImportanceChart.Row(name: "filters", importance: 0.25, correlation: nil),
      ])
    let picture = try decoded(chart.png())
    let blue = places(Self.blue, in: picture)
    let rows = Dictionary(grouping: blue, by: \.y).mapValues(\.count)
    // Of 116 pixels, drawn twice as large.
    #expect(Set(rows.values) == [116, 58])
    let red = Dictionary(grouping: places(Self.red, in: picture), by: \.y).mapValues(\.count)
    // But for the line at zero.
    #expect(Set(red.values).isSubset(of: [56, 57, 58]) && !red.isEmpty)
  }

  @Test func filtersAreColouredBySign() throws {
    func sheet(_ weights: [Float]) throws -> Picture {
      let layer = FilterSheet.Layer(
        name: "conv1", filters: 2, channels: 1, side: 5, weights: weights)
      return try decoded(FilterSheet(title: "a model", subtitle: "", layers: [layer]).png())
    }
    let strong: [UInt8] = [18, 44, 84]
    let negative: [UInt8] = [116, 32, 16]
    var weights = [Float](repeating: 0, count: 50)
    weights[0] = 1
    weights[49] = -1
    let picture = try sheet(weights)
    let (first, last) = (places(strong, in: picture), places(negative, in: picture))
    #expect(first.count == 400 && last.count == 400)
    #expect(try #require(first.map(\.x).max()) < #require(last.map(\.x).min()))
    #expect(try #require(first.map(\.y).max()) < #require(last.map(\.y).min()))
    // All zero: nothing to compare with.
    #expect(places(strong, in: try sheet([Float](repeating: 0, count: 50))).isEmpty)
  }
}
