import Charts
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What pages hold of charts.
@Suite struct SVGTests {
  private static let charts: [any Chart] = [
    ConfusionChart(title: "c", subtitle: "", names: ["0", "1"], counts: [[5, 1], [0, 7]]),
    CurveChart(
      title: "t", subtitle: "", axis: "epoch",
      panels: [
        CurveChart.Panel(
          title: "loss", isLogarithmic: true,
          curves: [CurveChart.Curve(name: "v", values: [3, 2, 1], isMain: true)])
      ], mark: (2, "epoch 2")),
    HistogramSheet(
      title: "h", subtitle: "",
      panels: [
        HistogramSheet.Panel(
          title: "conv1", caption: "", extent: 0...1, counts: [1, 2, 3], kept: 0...1)
      ]),
    ImportanceChart(
      title: "i", subtitle: "",
      rows: [ImportanceChart.Row(name: "rate", importance: 0.5, correlation: -1)]),
    ParallelCoordinates(
      title: "p", subtitle: "", description: "two axes",
      axes: [
        ParallelCoordinates.Axis(name: "a", ticks: [(0, "0")]),
        ParallelCoordinates.Axis(name: "b", ticks: [(1, "1")]),
      ], lines: [ParallelCoordinates.Line(places: [0, 1], worth: 1)]),
    FilterSheet(
      title: "f", subtitle: "",
      layers: [
        FilterSheet.Layer(
          name: "conv1", filters: 6, channels: 1, side: 5, weights: .init(repeating: 1, count: 150))
      ]),
    DigitSheet(
      title: "d", subtitle: "",
      digits: [
        DigitSheet.Digit(
          InputPicture(.ink([0, 255]), width: 2, height: 1), captions: ["7 > 2", "99 %"])
      ]),
    ExplanationSheet(
      title: "e", subtitle: "",
      photograph: .init(
        rgba: .init(repeating: 255, count: 400), width: 10, height: 10, box: (2, 2, 4, 4)),
      preparation: ["a step"],
      prepared: InputPicture(.ink(.init(repeating: 9, count: 784)), width: 28, height: 28),
      layers: [
        .init(
          name: "conv1", kind: "k", channels: 6, height: 2, width: 2,
          values: .init(repeating: 1, count: 24)),
        .init(
          name: "fc1", kind: "k", channels: 12, height: 1, width: 1,
          values: .init(repeating: -1, count: 12)),
      ], scores: [.init(label: "0", value: 1, captions: ["1.0"])], classCount: 1, winner: 0),
  ]

  /// Well-formed, with a title and a description, and as wide as a telephone at the most.
  @Test(arguments: charts.indices)
  func panelsCanBeReadOnATelephone(index: Int) throws {
    for panel in Self.charts[index].panels {
      let svg = panel.svg()
      #expect(XMLParser(data: Data(svg.utf8)).parse(), "\(svg)")
      #expect(svg.contains("<title>") && !svg.contains("<desc></desc>"))
      #expect(panel.width <= 390)
      #expect(svg.contains("viewBox=\"0 0 \(panel.width) "))
      // Letters of nine pixels or more.
      for size in svg.matches(of: #/font-size="([0-9.]+)"/#) {
        #expect(try #require(Double(size.output.1)) >= 9, "\(size.output.0)")
      }
    }
  }

  /// In a dark page as well: every colour is one of the page's.
  @Test(arguments: charts.indices)
  func coloursAreThePages(index: Int) throws {
    for panel in Self.charts[index].panels {
      let svg = panel.svg()
      for paint in svg.matches(of: #/style="(?:fill|stroke):([^"]*)"/#) {
        let names = paint.output.1.matches(of: #/var\(--([a-z]+)\)/#).map { String($0.output.1) }
        #expect(!names.isEmpty, "\(paint.output.0)")
        for name in names {
          // Light and dark.
          #expect(ChartStyle.css.components(separatedBy: "--\(name): #").count == 3)
        }
      }
    }
  }

  @Test func textIsNoMarkup() {
    let digit = DigitSheet.Digit(
      InputPicture(.ink([0]), width: 1, height: 1), captions: ["<b> & \u{1B}"])
    let svg = DigitSheet(title: "", subtitle: "", digits: [digit]).panels[0].svg()
    #expect(svg.contains("<title>&lt;b&gt; &amp; \\u{1B}</title>"))
    #expect(svg.contains(">&lt;b&gt; &amp; \\u{1B}</text>"))
  }
}
