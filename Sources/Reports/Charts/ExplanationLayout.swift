extension ExplanationSheet {
  static let width = 1600
  static let margin = 48
  private static let top = 178
  private static let upperHeight = 336
  private static let photographWidth = 500
  private static let tileHeight = 264
  private static let leastGap = 26

  /// A PNG file; nil if there is no memory for it.
  package func png() -> [UInt8]? {
    let lines = Self.lines(layers.map { ActivationTiles($0, height: Self.tileHeight) })
    let lineHeight = ActivationTiles.headingHeight + Self.tileHeight + 36
    let lower = Self.top + Self.upperHeight + 40 + max(0, 17 * (preparation.count - 1))
    let height = lower + lines.count * lineHeight + 40
    guard let canvas = Canvas(width: Self.width, height: height) else { return nil }
    canvas.write(title, x: Self.margin, y: 62, points: 24)
    canvas.write(subtitle, x: Self.margin, y: 92, points: 11, .quiet)
    let scores = drawPrepared(on: canvas, x: drawPhotograph(on: canvas) + 84)
    heading(
      ["what it says", scoreText], on: canvas,
      x: scores + 84, y: Self.top)
    ScoreBars(scores: self.scores, winner: winner)
      .draw(
        on: canvas,
        in: Frame(
          x: scores + 84, y: Self.top, width: Self.width - Self.margin - scores - 84,
          height: Self.upperHeight))
    for (index, line) in lines.enumerated() {
      draw(line, on: canvas, y: lower + index * lineHeight)
    }
    drawLegend(on: canvas, y: height - 44)
    return canvas.png()
  }

  /// - Returns: its right edge.
  private func drawPhotograph(on canvas: Canvas) -> Int {
    let frame = Self.fitted(photograph.width, photograph.height)
    heading(
      ["the picture", photographText], on: canvas, x: frame.x, y: Self.top)
    photograph.draw(on: canvas, in: frame)
    return frame.x + frame.width
  }

  /// - Returns: its right edge.
  private func drawPrepared(on canvas: Canvas, x: Int) -> Int {
    let (width, height) = (prepared.width, prepared.height)
    let scale = Self.upperHeight / max(width, height)
    canvas.arrow(x: x - 34, y: Self.top + height * scale / 2, size: 12, .quiet)
    heading(
      ["what the network sees", "\(width)x\(height) pixels"], on: canvas, x: x, y: Self.top)
    prepared.draw(on: canvas, x: x, y: Self.top, scale: scale)
    return x + width * scale
  }

  private func draw(_ line: [ActivationTiles], on canvas: Canvas, y: Int) {
    let free = Self.width - 2 * Self.margin - line.reduce(0) { $0 + $1.width }
    let gap = min(72, free / max(1, line.count - 1))
    var x = Self.margin
    for (index, tiles) in line.enumerated() {
      if index > 0 {
        canvas.arrow(
          x: x - gap / 2 + 3, y: y + ActivationTiles.headingHeight + Self.tileHeight / 2, size: 6,
          .quiet)
      }
      tiles.draw(on: canvas, x: x, y: y)
      x += tiles.width + gap
    }
  }

  private func heading(_ lines: [String], on canvas: Canvas, x: Int, y: Int) {
    canvas.write(lines[0], x: x, y: y - 32, points: 12)
    canvas.write(lines[1], x: x, y: y - 12, points: 9, .quiet)
  }

  private func drawLegend(on canvas: Canvas, y: Int) {
    let hasNegative = layers.contains { $0.values.contains { $0 < 0 } }
    let width = 160
    for column in 0..<width {
      let share = Double(column) / Double(width - 1)
      canvas.fill(
        x: Self.margin + column, y: y, width: 1, height: 12,
        .activation(hasNegative ? 2 * share - 1 : share))
    }
    canvas.write(
      hasNegative
        ? "activation, from the strongest negative one of each layer over 0 to the strongest"
        : "activation, from 0 to the strongest of each layer", x: Self.margin + width + 14,
      y: y + 11, points: 9, .quiet)
  }

  /// As many side by side as there is room for.
  private static func lines(_ tiles: [ActivationTiles]) -> [[ActivationTiles]] {
    var lines: [[ActivationTiles]] = []
    var room = 0
    for tile in tiles {
      room -= tile.width + leastGap
      if room < 0 {
        lines.append([])
        room = width - 2 * margin - tile.width
      }
      lines[lines.count - 1].append(tile)
    }
    return lines
  }

  /// Where a picture of that size is drawn.
  static func fitted(_ width: Int, _ height: Int) -> Frame {
    let isWide = width * upperHeight > height * photographWidth
    return isWide
      ? Frame(
        x: margin, y: top, width: photographWidth,
        height: max(1, height * photographWidth / width))
      : Frame(
        x: margin, y: top, width: max(1, width * upperHeight / height), height: upperHeight)
  }
}
