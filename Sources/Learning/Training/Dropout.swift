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

/// Inverted dropout (Srivastava et al., 2014) of one group of sixteen images: of the outputs of the
/// hidden dense layers, behind their activations, each is zero with the probability `rate` and else
/// divided by what is left of 1. The working memory of one thread.
final class Dropout {
  private let rate: Float
  /// By layer of the network; nil for those that drop nothing.
  private let masks: [LaneBuffer?]
  /// What the layers put out before.
  private let outputs: [LaneBuffer?]

  init(_ network: Network, rate: Double) {
    self.rate = Float(rate)
    let counts = network.layers.indices.map { index in
      network.hasDropout(layer: index) ? network.layers[index].output.count : nil
    }
    masks = counts.map { $0.map { LaneBuffer(count: $0) } }
    outputs = counts.map { $0.map { LaneBuffer(count: $0) } }
  }

  /// Draws the masks of one image, which is in that lane: a word for each output, from the first
  /// layer to the last.
  func draw(_ numbers: SplitMix64, lane: Int) {
    var numbers = numbers
    let kept = 1 / (1 - rate)
    for case let mask? in masks {
      for element in 0..<mask.count {
        mask.scalars[element * Lanes.scalarCount + lane] = numbers.nextFloat() < rate ? 0 : kept
      }
    }
  }

  /// Drops from what a layer put out.
  func apply(layer index: Int, to output: LaneBuffer) {
    guard let mask = masks[index], let before = outputs[index] else { return }
    for element in 0..<output.count {
      before.base[element] = output.base[element]
      output.base[element] *= mask.base[element]
    }
  }

  /// What a layer put out before ``apply(layer:to:)``; nil if it drops nothing.
  func output(ofLayer index: Int) -> LaneBuffer? { outputs[index] }

  /// From the gradient of what was left to that of the layer's output, in place.
  func propagate(layer index: Int, delta: LaneBuffer) {
    guard let mask = masks[index] else { return }
    for element in 0..<delta.count { delta.base[element] *= mask.base[element] }
  }
}

extension Network {
  /// Whether the layer is the activation of a hidden dense layer.
  func hasDropout(layer index: Int) -> Bool {
    guard index > 0, case .activation = layers[index].kind, case .dense = layers[index - 1].kind
    else { return false }
    return true
  }
}
