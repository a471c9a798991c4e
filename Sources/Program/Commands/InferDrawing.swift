import LeNetModel
import LeNetPictures
import NumberText
import PrintableText
import Recognition

/// What the network sees of a picture, beside its scores as bars.
struct InferDrawing {
  /// As the network reads them, channel by channel.
  let pixels: [UInt8]
  /// Of the model.
  let signature: Signature
  let scores: Scores
  let shading: Shading

  private static let barWidth = 24
  /// The most columns of a picture that bars stand beside.
  private static let columnLimit = 40
  /// The most bars.
  private static let barLimit = 10
  /// The most letters of a name.
  private static let nameLimit = 20

  /// A line for every two rows of pixels, 14 for a digit, or for every bar.
  var text: String {
    let width = signature.input.width
    let (lines, bars) = (pictureLines, barLines)
    guard width <= Self.columnLimit else { return (lines + bars).joined(separator: "\n") }
    let top = max(0, (lines.count - bars.count) / 2)
    return (0..<max(lines.count, bars.count)).map { index in
      let line = index < lines.count ? lines[index] : padded("", width)
      return bars.indices.contains(index - top) ? "\(line)  \(bars[index - top])" : line
    }.joined(separator: "\n")
  }

  private var pictureLines: [String] {
    let shape = signature.input
    // Of colours, their brightness.
    let levels = GreyPicture(shape.picture(of: pixels)).levels
    return stride(from: 0, to: shape.height, by: 2).map { row in
      let upper = levels[row * shape.width..<(row + 1) * shape.width]
      // The last of an odd number of rows fills its line.
      let hasLower = row + 1 < shape.height
      let lower = hasLower ? levels[(row + 1) * shape.width..<(row + 2) * shape.width] : upper
      return shading.row(upper: upper, lower: lower)
    }
  }

  private var barLines: [String] {
    let shown = scores.leading(of: Self.barLimit)
    let names = shown.map { String(signature.classNames[$0].printable.prefix(Self.nameLimit)) }
    let width = names.map(\.count).max() ?? 0
    return zip(shown, names).map { bar(of: $0, padded($1, width)) }
  }

  private func bar(of index: Int, _ name: String) -> String {
    let share = scores.probabilities[index]
    return name + padded(fixed(Double(scores.real[index]), 1), 7, right: true) + "  "
      + shading.bar(share, width: Self.barWidth)
      + padded(percentage(share), 6, right: true) + " %"
  }
}
