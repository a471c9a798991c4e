import ElementaryFunctions

extension SyntheticDigits {
  /// Digits to train on beside MNIST's, for hands and pens that are rare there: flagged ones, barred
  /// sevens, open and closed fours, strokes from a thin pen's to a thick marker's.
  ///
  /// They are laid out as MNIST's are: the longer side fills a box of 20x20, the brightest pixel is
  /// 255, the centre of mass is in the middle of 28x28. The labels run from 0 to 9 again and again.
  /// An image depends on the seed and on its place alone.
  package static func variedImages(count: Int, seed: UInt64) -> Images {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(count * 784)
    let labels = (0..<count).map { UInt8($0 % 10) }
    for (place, label) in labels.enumerated() {
      var generator = SplitMix64(seed: seed, path: UInt64(place))
      pixels += variedImage(of: Int(label), &generator)
    }
    return Images(pixels: pixels, labels: labels)
  }

  private static func variedImage(of digit: Int, _ generator: inout SplitMix64) -> [UInt8] {
    let strokes = VariedForms.strokes(of: digit, &generator)
    let style = DigitStyle(
      // A leaning one's flag comes to look like a seven's roof.
      slant: generator.number(in: -0.15...(digit == 1 ? 0.25 : 0.4)),
      strokeWidth: generator.number(in: 0.05...0.22),
      widthFactor: generator.number(in: 0.8...1.3),
      wobble: generator.number(in: 0...0.035),
      wobbleSeed: generator.next())
    let box = render(
      style.chains(of: strokes), width: boxSide, height: boxSide, style: style, margin: 0)
    let peak = max(1, Int(box.max() ?? 1))
    return place(box.map { UInt8((510 * Int($0) + peak) / (2 * peak)) })
  }
}
