/// A network by its name, for any pictures and classes.
public enum NetworkPreset: String, Hashable, Sendable, CaseIterable {
  /// Convolutions 3x3 of few filters, pooling behind each, and one dense layer.
  case tiny
  /// Twice as many filters, and a hidden dense layer.
  case small
  /// LeNet-5: two convolutions 5x5, and dense layers of 120 and 84.
  case lenet5
  /// Four times as many filters as `tiny`.
  case wide
  /// LeNet-5 with tanh and average pooling.
  case original

  /// Those that were made for pictures of any size.
  public static let sizes: [NetworkPreset] = [.tiny, .small, .lenet5, .wide]
}

extension Network {
  /// The network of a name, for the pictures and classes of a signature.
  public init(_ preset: NetworkPreset, for signature: Signature) throws(NetworkError) {
    try self.init(preset.layers(for: signature), signature)
  }
}

extension NetworkPreset {
  fileprivate func layers(for signature: Signature) -> [LayerKind] {
    switch self {
    case .tiny: stages([8, 16, 24, 32], hidden: nil, signature)
    case .small: stages([16, 24, 32, 48], hidden: 64, signature)
    case .wide: stages([32, 48, 64, 96], hidden: 128, signature)
    case .lenet5: lenet5(.relu, .max, signature)
    case .original: lenet5(.tanh, .average, signature)
    }
  }

  /// Pooling halves the map until its longer side is 6 at most.
  private func stages(_ filters: [Int], hidden: Int?, _ signature: Signature) -> [LayerKind] {
    var layers: [LayerKind] = []
    var (longer, shorter) = (
      max(signature.input.height, signature.input.width),
      min(signature.input.height, signature.input.width)
    )
    for filters in filters where longer > 6 && shorter > 1 {
      layers += [
        .convolution(filters: filters, kernel: 3, padding: 1), .batchNormalization,
        .activation(.relu), .pooling(.max),
      ]
      (longer, shorter) = (longer / 2, shorter / 2)
    }
    if let hidden { layers += [.dense(units: hidden), .batchNormalization, .activation(.relu)] }
    return layers + [.dense(units: signature.classCount)]
  }

  /// As for 28x28 pixels, with a first pooling that leaves a map of about 14x14.
  private func lenet5(
    _ activation: Activation, _ pooling: Pooling, _ signature: Signature
  ) -> [LayerKind] {
    let shorter = min(signature.input.height, signature.input.width)
    let longer = max(signature.input.height, signature.input.width)
    let size = min(max(2, (longer + 7) / 14), 7)
    return [
      .convolution(filters: 6, padding: 2), .activation(activation),
      .pooling(pooling, size: size),
      // A map too small for windows of five gets an edge again.
      .convolution(filters: 16, padding: shorter / size < 6 ? 2 : 0), .activation(activation),
      .pooling(pooling), .dense(units: 120), .activation(activation),
      .dense(units: 84), .activation(activation), .dense(units: signature.classCount),
    ]
  }
}
