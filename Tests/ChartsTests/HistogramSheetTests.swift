import Charts
import LeNetPictureFile
import LeNetPictures
import Testing

@Suite struct HistogramSheetTests {
  private func sheet(kept: ClosedRange<Double>, panels: Int = 1) throws -> Picture {
    let panel = HistogramSheet.Panel(
      title: "conv1", caption: "a line", extent: 0...10,
      counts: [Double](repeating: 1000, count: 2048), kept: kept)
    let sheet = HistogramSheet(
      title: "a model", subtitle: "its ranges", panels: Array(repeating: panel, count: panels))
    return try Picture(decoding: #require(sheet.png()))
  }

  /// Counts of the colours that bars of kept and of clipped values have.
  private func bars(_ picture: Picture) -> (kept: Int, lost: Int) {
    var (kept, lost) = (0, 0)
    for start in stride(from: 0, to: picture.rgba.count, by: 4) {
      switch Array(picture.rgba[start..<start + 3]) {
      case [66, 114, 173]: kept += 1
      case [214, 86, 60]: lost += 1
      default: break
      }
    }
    return (kept, lost)
  }

  @Test func clippedBarsAreAnotherColour() throws {
    let all = bars(try sheet(kept: -1...11))
    #expect(all.lost == 0 && all.kept > 1000)
    let half = bars(try sheet(kept: 0...5))
    #expect((0.98...1.02).contains(Double(half.lost) / Double(half.kept)))
    let middle = bars(try sheet(kept: 2.5...7.5))
    #expect((0.98...1.02).contains(Double(middle.lost) / Double(middle.kept)))
  }

  @Test func everyPanelHasItsPlace() throws {
    let one = try sheet(kept: 0...10)
    for count in [2, 3, 10] {
      let sheet = try sheet(kept: 0...10, panels: count)
      #expect(bars(sheet).kept == count * bars(one).kept)
      #expect(sheet.width <= 2000)
    }
  }

  @Test func emptyAndEndlessHistogramsAreDrawn() throws {
    for (extent, counts, kept) in [
      (0...0, [0], 0...0), (-1e38...1e38, [1, .greatestFiniteMagnitude], 0...1),
      (0...1, [0, 0, 5], -3...(-2)),
    ] as [(ClosedRange<Double>, [Double], ClosedRange<Double>)] {
      let panel = HistogramSheet.Panel(
        title: "\u{1F600}", caption: "", extent: extent, counts: counts, kept: kept)
      #expect(HistogramSheet(title: "", subtitle: "", panels: [panel]).png() != nil)
    }
  }
}
