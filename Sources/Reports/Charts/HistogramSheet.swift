/// Histograms in a grid, each with the range that quantization gives it.
package struct HistogramSheet: Chart {
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

  package let title: String
  package let subtitle: String
  private let histograms: [Panel]

  package init(title: String, subtitle: String, panels: [Panel]) {
    self.title = title
    self.subtitle = subtitle
    histograms = panels
  }

  private static let width = 358
  private static let top = 44
  private static let height = 84

  package var panels: [ChartPanel] {
    histograms.map { panel in
      ChartPanel(
        title: panel.title,
        description: "\(panel.caption); values from \(number(panel.extent.lowerBound)) to "
          + "\(number(panel.extent.upperBound)); kept from \(number(panel.kept.lowerBound)) to "
          + number(panel.kept.upperBound), width: Self.width, height: Self.top + Self.height + 24
      ) { Self.draw(panel, on: $0) }
    }
  }

  /// Bars on a logarithmic scale, since most tensors have a peak at zero and tails far below.
  private static func draw(_ panel: Panel, on surface: any Surface) {
    surface.write(panel.title, x: 0, y: 16, points: 11)
    surface.write(panel.caption, x: 0, y: 34, points: 8.5, .quiet)
    let bottom = top + height
    let heights = panel.columnCounts(width).map { logarithmicHeight($0) }
    let tallest = max(heights.max() ?? 0, 1)
    let span = max(panel.extent.upperBound - panel.extent.lowerBound, .leastNonzeroMagnitude)
    func column(_ value: Double) -> Int {
      pixel(Double(width - 1) * min(max((value - panel.extent.lowerBound) / span, 0), 1))
    }
    let ends = [column(panel.kept.lowerBound), column(panel.kept.upperBound)]
    for isKept in [true, false] {
      for (offset, value) in heights.enumerated()
      where value > 0 && isKept == (ends[0] <= offset && offset <= ends[1]) {
        let bar = max(1, pixel(Double(height) * value / tallest))
        surface.fill(
          x: offset, y: bottom - bar, width: 1, height: bar, isKept ? .values : .lost)
      }
    }
    surface.fill(x: 0, y: bottom, width: width, height: 1, .faint)
    for end in ends { surface.fill(x: end, y: top, width: 1, height: height + 5, .ink) }
    surface.write(number(panel.extent.lowerBound), x: 0, y: bottom + 18, points: 8.5, .quiet)
    surface.write(
      number(panel.extent.upperBound), x: width, y: bottom + 18, points: 8.5, .quiet,
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
