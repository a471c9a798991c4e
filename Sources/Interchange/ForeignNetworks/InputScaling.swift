package import LeNetModel

/// What a network takes a pixel for: `factor * p / 255 + shift`, p in 0...255.
package struct InputScaling: Hashable, Sendable {
  /// For people, and for `--input-scale`: `0..1`.
  package let name: String
  /// One for each channel, or one for all.
  package let factors: [Double]
  /// As many.
  package let shifts: [Double]

  package init(name: String, factors: [Double], shifts: [Double]) {
    self.name = name
    self.factors = factors
    self.shifts = shifts
  }

  /// `(p / 255 - mean) / deviation`, one of each for a channel, or one for all.
  package init(name: String, means: [Double], deviations: [Double]) {
    self.init(
      name: name, factors: deviations.map { 1 / $0 },
      shifts: zip(means, deviations).map { -$0 / $1 })
  }

  /// The pixel divided by 255.
  package static let unit = InputScaling(name: "0..1", factors: [1], shifts: [0])
  /// The pixel itself.
  package static let bytes = InputScaling(name: "0..255", factors: [255], shifts: [0])
  package static let symmetric = InputScaling(name: "-1..1", factors: [2], shifts: [-1])
  package static let centred = InputScaling(name: "-0.5..0.5", factors: [1], shifts: [-0.5])
  /// By the mean and the standard deviation of MNIST's training pixels, as PyTorch's examples do.
  package static let mnist = InputScaling(name: "mnist", means: [0.1307], deviations: [0.3081])
  /// By those of ImageNet's red, green and blue, as torchvision's models do.
  package static let imagenet = InputScaling(
    name: "imagenet", means: [0.485, 0.456, 0.406], deviations: [0.229, 0.224, 0.225])

  /// Those that networks are usually trained with.
  package static func usual(channels: Int) -> [InputScaling] {
    [.unit, .bytes, .symmetric, .mnist, .centred] + (channels == 3 ? [.imagenet] : [])
  }

  /// Of a name, or `MEAN/DEVIATION`; nil for any other text.
  init?(_ text: String) {
    let named = Self.usual(channels: 3).first { $0.name == text }
    if let named {
      self = named
      return
    }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map { side in
      side.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    }
    guard sides.count == 2, sides[0].count == sides[1].count, [1, 3].contains(sides[0].count)
    else { return nil }
    let (means, deviations) = (sides[0].compactMap(\.self), sides[1].compactMap(\.self))
    guard means.count == sides[0].count, deviations.count == means.count,
      means.allSatisfy({ $0.magnitude <= 1000 }),
      deviations.allSatisfy({ (1e-3...1000).contains($0) })
    else { return nil }
    self.init(name: text, means: means, deviations: deviations)
  }

  /// Of pictures whose black is white.
  package var inverted: InputScaling {
    InputScaling(
      name: name + ", inverted", factors: factors.map { -$0 },
      shifts: zip(factors, shifts).map(+))
  }
}

extension InputScaling {
  /// Of pixels that are the integers of a file's input, less 128.
  package init(of quantization: QuantizationParameters, name: String? = nil) {
    let scale = Double(quantization.scale)
    self.init(
      name: name ?? "as quantized", factors: [255 * scale],
      shifts: [(-128 - Double(quantization.zeroPoint)) * scale])
  }
}

extension ForeignNetwork {
  /// What the network may take pixels for, of a quantized one first what its integers were made for.
  package var usualScalings: [InputScaling] {
    let usual = InputScaling.usual(channels: input.channels)
    guard let quantization = inputQuantization else { return usual }
    let scale = Double(quantization.scale)
    func integer(_ scaling: InputScaling, _ channel: Int, _ pixel: Double) -> Double {
      (scaling.factors[channel] * pixel / 255 + scaling.shifts[channel]) / scale
        + Double(quantization.zeroPoint)
    }
    // Within rounding: the scale is of the pixels that were seen.
    let (same, others) = usual.reduce(into: ([InputScaling](), [InputScaling]())) {
      lists, scaling in
      let isSame = scaling.factors.indices.allSatisfy { channel in
        [0.0, 255].allSatisfy { abs(integer(scaling, channel, $0) - ($0 - 128)) <= 1.5 }
      }
      if isSame { lists.0.append(scaling) } else { lists.1.append(scaling) }
    }
    return [InputScaling(of: quantization, name: same.first?.name)] + others
  }
}
