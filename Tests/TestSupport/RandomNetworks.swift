package import ElementaryFunctions
package import LeNetModel

extension Network {
  /// Any signature, up to eight layers of every kind with every attribute, then what gives the scores;
  /// of few enough parameters for a test.
  package static func random(using generator: inout SplitMix64) -> Network {
    while true {
      let signature = Signature.random(using: &generator)
      var kinds = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        LayerKind.random(using: &generator)
      }
      if Bool.random(using: &generator) {
        kinds.append(.dense(units: signature.classCount))
      } else {
        kinds += [
          .convolution(filters: signature.classCount, kernel: 1, padding: 0), .globalAverage,
        ]
      }
      if let network = try? Network(kinds, signature), network.parameterCount < 20_000 {
        return network
      }
    }
  }
}

extension Signature {
  /// MNIST's, or one of pictures of any shape, whose classes have numbers or names.
  package static func random(using generator: inout SplitMix64) -> Signature {
    if Int.random(in: 0..<4, using: &generator) == 0 { return .digits }
    let sides = [8, 9, 12, 17, 28, 96]
    let names = [
      "cat", "Grüße", "数字", "a \"b\" \\ &c", "line\nline", "- x: #", "\u{0}\u{7F}\u{85}",
    ]
    let numbered = (0..<Int.random(in: 2...12, using: &generator)).map(String.init)
    return Signature(
      input: Shape(
        channels: [1, 3].randomElement(using: &generator)!,
        height: sides.randomElement(using: &generator)!,
        width: sides.randomElement(using: &generator)!),
      classNames: Bool.random(using: &generator)
        ? numbered
        : Array(
          names.shuffled(using: &generator).prefix(.random(in: 2...7, using: &generator))))
  }
}

extension LayerKind {
  fileprivate static func random(using generator: inout SplitMix64) -> LayerKind {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      .convolution(
        filters: .random(in: 1...6, using: &generator), window: .random(using: &generator))
    case 1: .depthwiseConvolution(window: .random(using: &generator))
    case 2: .batchNormalization
    case 3, 4: .activation(.random(using: &generator))
    case 5:
      .pooling(
        Pooling.allCases.randomElement(using: &generator)!,
        size: .random(in: Network.poolingSizes, using: &generator),
        stride: .random(in: 1...8, using: &generator))
    case 6: .dense(units: .random(in: 1...12, using: &generator))
    default: .dropout(rate: .random(in: 0..<1, using: &generator))
    }
  }
}

extension Window {
  /// Of a convolution.
  fileprivate static func random(using generator: inout SplitMix64) -> Window {
    let size = Int.random(in: Network.kernelSizes, using: &generator)
    func side() -> Int { .random(in: 0...size - 1, using: &generator) }
    let same = side()
    return Window(
      size: size, stride: .random(in: Network.convolutionStrides, using: &generator),
      padding: Bool.random(using: &generator)
        ? Padding(same) : Padding(top: side(), left: side(), bottom: side(), right: side()))
  }
}

extension Activation {
  fileprivate static func random(using generator: inout SplitMix64) -> Activation {
    (plain + [.leakyReLU(slope: .random(in: 0...1, using: &generator))])
      .randomElement(using: &generator)!
  }
}
