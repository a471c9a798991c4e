import ElementaryFunctions

extension SyntheticDigits {
  /// Images with their labels, laid out as MNIST is.
  package struct Images: Hashable, Sendable {
    /// 784 levels for each image, 28 rows of 28, 0 (black) to 255 (ink).
    package let pixels: [UInt8]
    /// 0 to 9, one for each image.
    package let labels: [UInt8]
  }

  /// Digits as ten different hands might write them: form, slant, width, stroke, size and place
  /// vary from image to image. Each fits a box of 20x20 and has its centre of mass within two pixels
  /// of the middle of its 28x28 field.
  ///
  /// The labels run from 0 to 9 again and again. An image depends on the seed and on its place
  /// alone, so a smaller count gives a prefix of a larger one.
  package static func images(count: Int, seed: UInt64) -> Images {
    var generator = SplitMix64(seed: seed)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(count * 784)
    let labels = (0..<count).map { UInt8($0 % 10) }
    for label in labels { pixels += image(of: Int(label), &generator) }
    return Images(pixels: pixels, labels: labels)
  }

  static let boxSide = 20
  private static let fieldSide = 28

  private static func image(of digit: Int, _ generator: inout SplitMix64) -> [UInt8] {
    let style = DigitStyle(
      variant: generator.index(below: skeletons[digit].count),
      slant: generator.number(in: -0.15...0.45),
      strokeWidth: generator.number(in: 0.07...0.16),
      widthFactor: generator.number(in: 0.8...1.2),
      wobble: 0.025,
      wobbleSeed: generator.next())
    let margin = generator.number(in: 0...1)
    let (shiftX, shiftY) = (generator.index(below: 3) - 1, generator.index(below: 3) - 1)
    let box = render(
      digit: digit, width: boxSide, height: boxSide, style: style, margin: margin)
    return place(box, shiftX: shiftX, shiftY: shiftY)
  }

  /// The box in its field, its centre of mass that many pixels from the middle, as far as the field
  /// allows.
  static func place(_ box: [UInt8], shiftX: Int = 0, shiftY: Int = 0) -> [UInt8] {
    let mass = box.reduce(0) { $0 + Int($1) }
    let momentX = box.indices.reduce(0) { $0 + Int(box[$1]) * ($1 % boxSide) }
    let momentY = box.indices.reduce(0) { $0 + Int(box[$1]) * ($1 / boxSide) }
    let left = place(momentX, mass, shift: shiftX)
    let top = place(momentY, mass, shift: shiftY)
    var field = [UInt8](repeating: 0, count: fieldSide * fieldSide)
    for y in 0..<boxSide {
      for x in 0..<boxSide { field[(top + y) * fieldSide + left + x] = box[y * boxSide + x] }
    }
    return field
  }

  /// Where the box begins, so that its centre of mass lies `shift` pixels from the middle.
  private static func place(_ moment: Int, _ mass: Int, shift: Int) -> Int {
    let centered = fieldSide / 2 - (2 * moment + mass) / (2 * max(1, mass))
    return min(max(centered + shift, 0), fieldSide - boxSide)
  }
}
