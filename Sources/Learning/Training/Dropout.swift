package import ElementaryFunctions
import FloatInference
import LeNetModel

/// Gives the random numbers that an image's dropout is made of, on several threads at once.
package protocol MaskSource: AnyObject {
  /// The same numbers for the same image in the same epoch.
  ///
  /// - Parameter position: of the image in the epoch.
  func maskNumbers(position: Int) -> SplitMix64
}

/// Inverted dropout (Srivastava et al., 2014) of one group of sixteen images: each output of a layer
/// that drops is zero with the layer's rate as probability, and else divided by what is left of 1. The
/// working memory of one thread.
final class Dropout {
  /// By layer of the network; nil for those that drop nothing.
  private let masks: [Mask?]
  /// What the layers put out before; nil for dropout layers, which have no slope of their own.
  private let outputs: [LaneBuffer?]

  private struct Mask {
    let rate: Float
    let factors: LaneBuffer
  }

  /// - Parameter rate: of the hidden dense layers' outputs, behind their activations. Dropout layers
  ///   have rates of their own.
  init(_ network: Network, rate: Double) {
    let rates = network.layers.indices.map { network.dropoutRate(ofLayer: $0, hidden: rate) }
    masks = zip(rates, network.layers).map { rate, layer in
      rate > 0 ? Mask(rate: Float(rate), factors: LaneBuffer(count: layer.output.count)) : nil
    }
    outputs = zip(rates, network.layers).map { rate, layer in
      rate > 0 && !layer.isDropout ? LaneBuffer(count: layer.output.count) : nil
    }
  }

  /// Draws the masks of one image, which is in that lane: a word for each output, from the first
  /// layer to the last.
  func draw(_ numbers: SplitMix64, lane: Int) {
    var numbers = numbers
    for case let mask? in masks {
      let kept = 1 / (1 - mask.rate)
      for element in 0..<mask.factors.count {
        mask.factors.scalars[element * Lanes.scalarCount + lane] =
          numbers.nextFloat() < mask.rate ? 0 : kept
      }
    }
  }

  /// Drops from what a layer put out.
  func apply(layer index: Int, to output: LaneBuffer) {
    guard let factors = masks[index]?.factors else { return }
    if let before = outputs[index] { before.base.update(from: output.base, count: output.count) }
    for element in 0..<output.count { output.base[element] *= factors.base[element] }
  }

  /// What a layer put out before ``apply(layer:to:)``; nil if it drops nothing, or nothing else.
  func output(ofLayer index: Int) -> LaneBuffer? { outputs[index] }

  /// From the gradient of what was left to that of the layer's output, in place.
  func propagate(layer index: Int, delta: LaneBuffer) {
    guard let factors = masks[index]?.factors else { return }
    for element in 0..<delta.count { delta.base[element] *= factors.base[element] }
  }
}

extension Network {
  /// Whether the layer is the activation of a hidden dense layer, with or without batch normalization.
  func isHiddenActivation(layer index: Int) -> Bool {
    guard case .activation = layers[index].kind,
      case .dense? = layers[..<index].last(where: { $0.kind != .batchNormalization })?.kind
    else { return false }
    return true
  }

  /// Whether there are dropout layers that drop anything.
  var hasDropoutLayers: Bool {
    layers.indices.contains { layers[$0].isDropout && dropoutRate(ofLayer: $0, hidden: 0) > 0 }
  }

  /// - Parameter hidden: the rate behind the hidden dense layers.
  fileprivate func dropoutRate(ofLayer index: Int, hidden: Double) -> Double {
    if case .dropout(let rate) = layers[index].kind { return rate }
    return isHiddenActivation(layer: index) ? hidden : 0
  }
}
