/// Scores as bars to the left and to the right of zero, one below the other, the winner marked.
struct ScoreBars {
  let scores: [ExplanationSheet.Score]
  let winner: Int?

  private static let captionWidth = 62

  func draw(on surface: any Surface, in frame: Frame) {
    // Of few scores no fatter than they are long.
    let step = min(40, frame.height / max(1, scores.count))
    let hasLetters = scores.allSatisfy { $0.label.count == 1 }
    // A name has a third of the width at most.
    let names = scores.map { surface.fitted($0.label, points: 12, width: frame.width / 3) }
    let label = hasLetters ? 36 : (names.map { surface.measure($0, 12) }.max() ?? 0) + 12
    let captions = Self.captionWidth * (scores.map(\.captions.count).max() ?? 0)
    let left = frame.x + label
    let length = frame.width - label - captions
    let most = scores.map { max(0, $0.value) }.max() ?? 0
    let least = scores.map { min(0, $0.value) }.min() ?? 0
    let span = max(most - least, .leastNormalMagnitude)
    func column(_ value: Double) -> Int {
      left + pixel(Double(length) * (value - least) / span)
    }
    let zero = column(0)
    for (index, score) in scores.enumerated() {
      let isWinner = index == winner
      let (top, height) = (frame.y + index * step + 4, step - 8)
      surface.write(
        names[index], x: hasLetters ? frame.x + 8 : left - 12, y: top + height - 6,
        points: isWinner && hasLetters ? 15 : 12, isWinner ? .lost : .ink,
        align: hasLetters ? .centre : .right)
      surface.fill(x: left, y: top, width: length, height: height, .faintest)
      let end = column(score.value)
      surface.fill(
        x: min(zero, end), y: top, width: max(zero, end) - min(zero, end), height: height,
        isWinner ? .lost : score.value < 0 ? .mix(.values, .faintest, share: 0.6) : .values)
      for (column, caption) in score.captions.reversed().enumerated() {
        surface.write(
          caption, x: frame.x + frame.width - column * Self.captionWidth, y: top + height - 7,
          points: 9.5, isWinner ? .ink : .quiet, align: .right)
      }
    }
    surface.fill(x: zero, y: frame.y, width: 1, height: step * scores.count, .quiet)
  }
}
