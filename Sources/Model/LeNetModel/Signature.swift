/// What a network reads and what its scores stand for.
public struct Signature: Hashable, Sendable {
  /// Channels of a picture: grey, or red, green and blue.
  public static let channels: Set = [1, 3]
  /// Rows, and columns, of a picture.
  public static let sides = 8...96
  /// Classes that there may be.
  public static let classCounts = 2...1000

  /// Of a picture; a value is a byte divided by 255.
  public let input: Shape
  /// What is done to a picture before it is read.
  public let preparation: Preparation
  /// One for each score, in their order; each once.
  public let classNames: [String]

  public var classCount: Int { classNames.count }

  public init(input: Shape, classNames: [String], preparation: Preparation = .none) {
    self.input = input
    self.classNames = classNames
    self.preparation = preparation
  }

  /// MNIST's: 28 rows of 28 pixels, white ink on black, of one of the ten digits.
  public static let digits = Signature(
    input: Shape(channels: 1, height: 28, width: 28), classNames: (0...9).map(String.init),
    preparation: .digit)
}

/// What a picture goes through before a network reads it.
public enum Preparation: String, Hashable, Sendable, CaseIterable {
  /// Its pixels are read as they are.
  case none
  /// The ink is found, and brought to MNIST's size and place, white on black.
  case digit
  /// The whole of it is scaled to the network's rows and columns by the mean of areas, grey or in colour
  /// as the network reads.
  case resize
  /// As ``resize``, with its proportions kept; where it does not reach, its edge goes on.
  case resizeFit = "resize-fit"
}

extension Signature {
  func check() throws(NetworkError) {
    guard Self.channels.contains(input.channels) else {
      throw .input(what: "channels", found: input.channels, expected: "1 or 3")
    }
    for (what, side) in [("rows", input.height), ("columns", input.width)]
    where !Self.sides.contains(side) {
      throw .input(what: what, found: side, expected: "8 to 96")
    }
    guard preparation != .digit || input == Self.digits.input else {
      throw .preparation(found: input, expected: Self.digits.input)
    }
    guard Self.classCounts.contains(classCount) else {
      throw .classCount(found: classCount, allowed: Self.classCounts)
    }
    var seen: Set<String> = []
    for name in classNames where name.isEmpty || !seen.insert(name).inserted {
      throw .className(found: name)
    }
  }
}
