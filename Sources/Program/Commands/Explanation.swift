import Charts
import Foundation
import LeNetModel
import LeNetPictures

/// What a layer of the network makes of one picture.
struct LayerOutput {
  let layer: Layer
  /// Real values in the order channel, row, column.
  let values: [Float]
}

extension ExplanationSheet {
  /// - Parameters:
  ///   - file: the picture's path.
  ///   - reading: of that picture.
  init(of picture: Picture, _ file: String, _ reading: DigitReading, by classifier: Classifier) {
    let box = reading.prepared.box
    let name = file == "-" ? "standard input" : URL(fileURLWithPath: file).lastPathComponent
    let verdict =
      reading.refusal.map { "no digit: \($0)" }
      ?? "\(reading.digit), \(percentage(reading.confidence)) % sure"
    let network = classifier.network
    let scores = zip(reading.scores.probabilities, reading.scores.real).enumerated().map {
      digit, score in
      Score(
        label: "\(digit)", value: Double(score.1),
        captions: [fixed(Double(score.1), 1), percentage(score.0) + " %"])
    }
    self.init(
      title: "\(name): \(verdict)",
      subtitle: "\(classifier.arithmetic) model \(classifier.digest.prefix(12)): "
        + "\(grouped(network.parameterCount)) parameters, "
        + "\(grouped(network.multiplyAccumulateCount)) multiply-accumulates a picture",
      photograph: Photograph(
        rgba: picture.rgba, width: picture.width, height: picture.height,
        box: (box.x, box.y, box.width, box.height)),
      preparation: reading.prepared.steps.map { "\($0)" }, prepared: reading.prepared.pixels,
      layers: Self.layers(classifier.outputs(reading.prepared.pixels)), scores: scores,
      winner: reading.refusal == nil ? reading.digit : nil)
  }

  /// Those whose output is seen: an activation goes with the layer before it, and the scores have a
  /// place of their own.
  private static func layers(_ outputs: [LayerOutput]) -> [Layer] {
    outputs.indices.dropLast().compactMap { index in
      let (layer, values) = (outputs[index].layer, outputs[index].values)
      let kind: String
      switch layer.kind {
      case .activation(let activation):
        let before = outputs[index - 1].layer
        kind = (before.output.height > 1 ? "5x5 convolution, " : "dense, ") + activation.words
      case .pooling(.max): kind = "2x2 maximum"
      case .pooling(.average): kind = "2x2 average"
      case .convolution, .dense: return nil
      }
      let shape = layer.output
      return Layer(
        name: layer.name, kind: kind, channels: shape.channels, height: shape.height,
        width: shape.width, values: values)
    }
  }
}

extension Activation {
  fileprivate var words: String {
    switch self {
    case .relu: "ReLU"
    case .tanh: "tanh"
    }
  }
}
