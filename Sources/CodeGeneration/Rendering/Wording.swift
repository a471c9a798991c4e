import LeNetModel

/// What the generated comments call a picture and what the network makes of it: a digit where the classes
/// are the ten digits.
struct Wording {
  private let signature: Signature
  private let namesDigits: Bool

  init(_ signature: Signature) {
    self.signature = signature
    namesDigits = signature.classNames == Signature.digits.classNames
  }

  private var input: Shape { signature.input }

  /// What a score is for.
  var answer: String { namesDigits ? "digit" : "class" }

  /// In C.
  var answerVariable: String { namesDigits ? "digit" : "answer" }

  var purpose: String {
    namesDigits
      ? (signature.preparation == .digit ? "reads a handwritten digit" : "reads a digit")
      : "classifies a picture"
  }

  /// Of the function.
  var task: String {
    namesDigits ? "Reads the digit in a picture." : "Finds the class of a picture."
  }

  var count: String { namesDigits ? "ten" : "\(signature.classCount)" }

  /// In one line.
  var shortInput: String {
    switch (signature.preparation, input.channels) {
    case (.digit, _): "\(bytes), \(rows) pixels, 0 background, 255 ink (light on dark)"
    case (_, 1): "\(bytes), \(rows) grey pixels, 0 black, 255 white"
    case (_, _): "\(bytes), \(rows) pixels: all of red, then of green, then of blue"
    }
  }

  /// Of the function's parameter; lines.
  var longInput: [String] {
    switch (signature.preparation, input.channels) {
    case (.digit, _):
      [
        "\(bytes), row by row from the top left, \(input.width) a row; 0 is background, 255 is ink: light",
        "on dark. The digit is to lie as MNIST's do: scaled into 20x20 pixels, its centre of mass",
        "in the middle of the \(input.height)x\(input.width). 'lenet infer' prepares pictures so; the code here does not.",
      ]
    case (_, 1):
      [
        "\(bytes), row by row from the top left, \(input.width) a row; 0 is black, 255 is white.",
        scaling,
      ]
    case (_, _):
      [
        "\(bytes), [channel][row][column]: of all pixels red, then green, then blue, row by",
        "row from the top left, \(input.width) a row. \(scaling)",
      ]
    }
  }

  private var scaling: String {
    switch signature.preparation {
    case .none, .digit: "They are read as they are."
    case .resize: "Larger pictures are to be scaled by the mean of areas."
    case .resizeFit: "Larger pictures are to be scaled by the mean of areas, in proportion."
    }
  }

  /// Which answer is given.
  var result: String {
    namesDigits
      ? "Returns the digit with the largest score, the smaller digit if two are equal."
      : "Returns the class with the largest score, from 0; the first of them if two are equal."
  }

  private var bytes: String { "\(input.count) bytes" }
  private var rows: String { "\(input.height) rows of \(input.width)" }
}
