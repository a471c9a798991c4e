/// Histograms in a grid, each with the range that quantization gives it.
package struct HistogramSheet: Sendable {
  package struct Panel: Sendable {
    package let title: String
    /// Under the title: a line about the numbers.
    package let caption: String
    /// What the first and last count lie at.
    package let extent: ClosedRange<Double>
    /// Of equally wide bins; at least one.
    package let counts: [Double]
    /// What lies outside is lost, and drawn so.
    package let kept: ClosedRange<Double>

    package init(
      title: String, caption: String, extent: ClosedRange<Double>, counts: [Double],
      kept: ClosedRange<Double>
    ) {
      self.title = title
      self.caption = caption
      self.extent = extent
      self.counts = counts
      self.kept = kept
    }
  }

  private let title: String
  private let subtitle: String
  private let panels: [Panel]

  package init(title: String, subtitle: String, panels: [Panel]) {
    self.title = title
    self.subtitle = subtitle
    self.panels = panels
  }

  private static let columns = 2
  private static let panelWidth = 520
  private static let panelHeight = 190
  private static let margin = 28
  private static let headHeight = 74

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let rows = (panels.count + Self.columns - 1) / Self.columns
    guard
      let canvas = Canvas(
        width: Self.columns * Self.panelWidth + Self.margin,
        height: Self.headHeight + rows * Self.panelHeight + Self.margin / 2)
    else { return nil }
    canvas.write(title, x: Self.margin, y: 34, points: 16)
    canvas.write(subtitle, x: Self.margin, y: 56, points: 9.5, .quiet)
    for (index, panel) in panels.enumerated() {
      draw(
        panel, on: canvas, x: Self.margin + index % Self.columns * Self.panelWidth,
        y: Self.headHeight + index / Self.columns * Self.panelHeight)
    }
    return canvas.png()
  }

  /// Bars on a logarithmic scale, since most tensors have a peak at zero and tails far below.
  private func draw(_ panel: Panel, on canvas: Canvas, x: Int, y: Int) {
    let width = Self.panelWidth - Self.margin
    canvas.write(panel.title, x: x, y: y + 16, points: 11)
    canvas.write(panel.caption, x: x + width, y: y + 16, points: 9, .quiet, align: .right)
    let top = y + 26
    let height = Self.panelHeight - 66
    let bottom = top + height
    let heights = panel.columnCounts(width).map { logarithmicHeight($0) }
    let tallest = max(heights.max() ?? 0, 1)
    let span = max(panel.extent.upperBound - panel.extent.lowerBound, .leastNonzeroMagnitude)
    func column(_ value: Double) -> Int {
      Int((Double(width - 1) * min(max((value - panel.extent.lowerBound) / span, 0), 1)).rounded())
    }
    let kept = column(panel.kept.lowerBound)...column(panel.kept.upperBound)
    for (offset, value) in heights.enumerated() where value > 0 {
      let bar = max(1, Int((Double(height) * value / tallest).rounded()))
      canvas.fill(
        x: x + offset, y: bottom - bar, width: 1, height: bar,
        kept.contains(offset) ? .values : .lost)
    }
    canvas.fill(x: x, y: bottom, width: width, height: 1, .faint)
    for end in [kept.lowerBound, kept.upperBound] {
      canvas.fill(x: x + end, y: top, width: 1, height: height + 5, .ink)
    }
    canvas.write(number(panel.extent.lowerBound), x: x, y: bottom + 18, points: 8.5, .quiet)
    canvas.write(
      number(panel.extent.upperBound), x: x + width, y: bottom + 18, points: 8.5, .quiet,
      align: .right)
  }
}

extension HistogramSheet.Panel {
  /// The largest count of the bins that fall on each of so many columns: a mean would hide peaks.
  fileprivate func columnCounts(_ columnCount: Int) -> [Double] {
    (0..<columnCount).map { column in
      let first = column * counts.count / columnCount
      let end = max(first + 1, (column + 1) * counts.count / columnCount)
      return counts[first..<end].max() ?? 0
    }
  }
}

/// Binary orders of magnitude of a count, and one more, so that a single one can be seen.
private func logarithmicHeight(_ count: Double) -> Double {
  guard count > 0 else { return 0 }
  return Double(max(count, 1).exponent) + max(count, 1).significand
}

/// A whole number as it is, else two digits behind the point.
private func number(_ value: Double) -> String {
  if let whole = Int(exactly: value) { return "\(whole)" }
  return decimal(value, 2)
}
