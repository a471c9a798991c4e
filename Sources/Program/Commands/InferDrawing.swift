import LeNetModel
import NumberText

/// What the network sees of a picture, beside its scores as bars.
struct InferDrawing {
  /// 28 rows of 28.
  let pixels: [UInt8]
  /// Ten, as are the probabilities.
  let scores: [Float]
  let probabilities: [Double]
  let shading: Shading

  private static let barWidth = 24

  /// 14 lines.
  var text: String {
    let width = Signature.digits.input.width
    let lines = stride(from: 0, to: pixels.count, by: 2 * width).map { start in
      shading.row(
        upper: pixels[start..<start + width], lower: pixels[start + width..<start + 2 * width])
    }
    let bars = scores.indices.map(bar)
    let top = (lines.count - bars.count) / 2
    return lines.enumerated().map { index, line in
      bars.indices.contains(index - top) ? "\(line)  \(bars[index - top])" : line
    }.joined(separator: "\n")
  }

  private func bar(of digit: Int) -> String {
    let share = probabilities[digit]
    return "\(digit)" + padded(fixed(Double(scores[digit]), 1), 7, right: true) + "  "
      + shading.bar(share, width: Self.barWidth)
      + padded(percentage(share), 6, right: true) + " %"
  }
}
