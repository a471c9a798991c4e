package import Charts
import Foundation
import LeNetModel
package import LeNetPictures
import NumberText
package import Recognition

extension ExplanationSheet {
  /// - Parameters:
  ///   - file: the picture's path.
  ///   - reading: of that picture.
  package init(
    of picture: Picture, _ file: String, _ reading: DigitReading, by recognizer: Recognizer
  ) {
    let box = reading.prepared.box
    let name = file == "-" ? "standard input" : URL(fileURLWithPath: file).lastPathComponent
    let verdict =
      reading.refusal.map { "no digit: \($0)" }
      ?? "\(reading.className), \(percentage(reading.confidence)) % sure"
    let network = recognizer.network
    let scores = zip(reading.scores.probabilities, reading.scores.real).enumerated().map {
      index, score in
      Score(
        label: network.signature.classNames[index], value: Double(score.1),
        captions: [fixed(Double(score.1), 1), percentage(score.0) + " %"])
    }
    self.init(
      title: "\(name): \(verdict)",
      subtitle: "\(recognizer.arithmetic) model \(recognizer.digest.prefix(12)): "
        + "\(grouped(network.parameterCount)) parameters, "
        + "\(grouped(network.multiplyAccumulateCount)) multiply-accumulates a picture",
      photograph: Photograph(
        rgba: picture.rgba, width: picture.width, height: picture.height,
        box: (box.x, box.y, box.width, box.height)),
      preparation: reading.prepared.steps.map { "\($0)" }, prepared: reading.prepared.pixels,
      layers: Self.layers(recognizer.outputs(reading.prepared.pixels)), scores: scores,
      winner: reading.refusal == nil ? reading.classIndex : nil)
  }

  /// Those whose output is seen: a layer with weights goes with the activation behind it, and the
  /// scores have a place of their own.
  private static func layers(_ outputs: [LayerOutput]) -> [Layer] {
    outputs.indices.dropLast().compactMap { index in
      let (layer, values) = (outputs[index].layer, outputs[index].values)
      if layer.isParametric, case .activation = outputs[index + 1].layer.kind { return nil }
      var kind = layer.kind.words
      if case .activation = layer.kind, index > 0, outputs[index - 1].layer.isParametric {
        kind = outputs[index - 1].layer.kind.words + ", " + kind
      }
      let shape = layer.output
      return Layer(
        name: layer.name, kind: kind, channels: shape.channels, height: shape.height,
        width: shape.width, values: values)
    }
  }
}

extension LayerKind {
  fileprivate var words: String {
    switch self {
    case .convolution(_, let window): "\(window.size)x\(window.size) convolution"
    case .depthwiseConvolution(let window):
      "\(window.size)x\(window.size) depthwise convolution"
    case .pooling(.max, let window): "\(window.size)x\(window.size) maximum"
    case .pooling(.average, let window): "\(window.size)x\(window.size) average"
    case .globalAverage: "average"
    case .dense: "dense"
    case .activation(.relu): "ReLU"
    case .activation(.relu6): "ReLU6"
    case .activation(.leakyReLU): "leaky ReLU"
    case .activation(.tanh): "tanh"
    case .activation(.sigmoid): "sigmoid"
    case .batchNormalization: "batch normalization"
    case .dropout: "dropout"
    }
  }
}
