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
    of picture: Picture, _ file: String, _ reading: Reading, by recognizer: Recognizer
  ) {
    let (digit, network) = (reading.input.digit, recognizer.network)
    let signature = network.signature
    let name = file == "-" ? "standard input" : URL(fileURLWithPath: file).lastPathComponent
    let verdict =
      reading.refusal.map { "no \(signature.namesDigits ? "digit" : "class"): \($0)" }
      ?? "\(reading.className), \(percentage(reading.confidence)) % sure"
    let shown = reading.scores.leading(of: Self.scoreLimit)
    let scores = shown.map { index in
      let score = Double(reading.scores.real[index])
      return Score(
        label: signature.classNames[index], value: score,
        captions: [fixed(score, 1), percentage(reading.scores.probabilities[index]) + " %"])
    }
    self.init(
      title: "\(name): \(verdict)",
      subtitle: "\(recognizer.arithmetic) model \(recognizer.digest.prefix(12)): "
        + "\(grouped(network.parameterCount)) parameters, "
        + "\(grouped(network.multiplyAccumulateCount)) multiply-accumulates a picture",
      photograph: Photograph(
        rgba: picture.rgba, width: picture.width, height: picture.height,
        box: (digit?.box).map { ($0.x, $0.y, $0.width, $0.height) }),
      preparation: signature.steps(reading.input),
      prepared: InputPicture(reading.input.pixels, of: signature),
      layers: Self.layers(recognizer.outputs(reading.input.pixels)), scores: scores,
      classCount: signature.classCount,
      winner: reading.refusal == nil ? shown.firstIndex(of: reading.classIndex) : nil)
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

extension InputPicture {
  /// - Parameter pixels: as a network of the signature reads them.
  init(_ pixels: [UInt8], of signature: Signature) {
    let shape = signature.input
    self.init(
      signature.findsFigures ? .ink(pixels) : .colours(rgba: shape.picture(of: pixels).rgba),
      width: shape.width, height: shape.height)
  }
}

extension Signature {
  /// What was done to a picture, a line each.
  fileprivate func steps(_ input: NetworkInput) -> [String] {
    if let digit = input.digit { return digit.steps.map { "\($0)" } }
    return switch preparation {
    case .none, .digit: ["read as it is"]
    case .resize: ["scaled to \(self.input.width)x\(self.input.height)"]
    case .resizeFit: ["scaled into \(self.input.width)x\(self.input.height) in proportion"]
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
