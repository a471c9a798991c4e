import SyntheticDigits
import Testing

@Suite struct RenderingTests {
  /// An upright bar: as wide as the pen, as high as the picture without its margins.
  @Test func aBarHasThePensWidth() {
    let style = DigitStyle(slant: 0, strokeWidth: 0.25, widthFactor: 0, wobble: 0)
    let pixels = SyntheticDigits.render(digit: 1, width: 40, height: 60, style: style, margin: 5)
    // 1.25 skeleton heights fill the 50 free rows, so the pen is 10 pixels wide.
    let middle = pixels[30 * 40..<31 * 40].map { $0 }
    #expect(middle == (0..<40).map { (15..<25).contains($0) ? 255 : 0 })
    let inkedRows = (0..<60).filter { row in pixels[row * 40..<(row + 1) * 40].contains { $0 > 0 } }
    #expect(inkedRows.first == 5)
    #expect(inkedRows.last == 54)
  }

  @Test(arguments: 0..<10)
  func everyDigitFillsItsPictureInEveryForm(_ digit: Int) {
    for variant in 0..<3 {
      let style = DigitStyle(variant: variant, slant: 0.3, strokeWidth: 0.12)
      let pixels = SyntheticDigits.render(
        digit: digit, width: 50, height: 70, style: style, margin: 3)
      let inked = pixels.indices.filter { pixels[$0] > 0 }
      let (columns, rows) = (inked.map { $0 % 50 }, inked.map { $0 / 50 })
      #expect((columns.min() ?? 0) >= 2 && (columns.max() ?? 50) <= 47)
      #expect((rows.min() ?? 0) >= 2 && (rows.max() ?? 70) <= 67)
      let touches =
        (columns.max() ?? 0) - (columns.min() ?? 0) >= 42
        || (rows.max() ?? 0) - (rows.min() ?? 0) >= 62
      #expect(touches)
    }
  }

  @Test func theFormsDiffer() {
    for digit in 0..<10 {
      let forms = (0..<2).map { variant in
        SyntheticDigits.render(
          digit: digit, width: 30, height: 30, style: DigitStyle(variant: variant), margin: 1)
      }
      #expect(forms[0] != forms[1])
    }
  }

  @Test func edgesAreAntialiased() {
    let pixels = SyntheticDigits.render(
      digit: 0, width: 64, height: 64, style: DigitStyle(), margin: 4)
    #expect(Set(pixels).count > 50)
  }
}
