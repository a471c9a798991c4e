import CodeGeneration
package import LeNetModel
import NumberText
import Sweeping

/// A network for some pictures, and what it would take on a microcontroller.
package struct NetworkChoice {
  package let name: String
  package let network: Network
  /// On a Cortex-M4, before training; nil if it cannot be predicted.
  private let prediction: Prediction?

  package init(_ name: String, _ network: Network) {
    self.name = name
    self.network = network
    let model = try? QuantizedModel(drawnFor: network.folded)
    prediction = model.flatMap { model in
      Prediction.all(of: model, optimization: .speed).first { $0.target == .cortexM4 }
    }
  }

  /// The named networks for the pictures that a network reads, and that network, too, if it is none of
  /// them.
  package static func all(besides network: Network) -> [NetworkChoice] {
    let presets = NetworkPreset.sizes.compactMap { preset in
      (try? Network(preset, for: network.signature)).map { NetworkChoice(preset.rawValue, $0) }
    }
    return presets.contains { $0.network == network }
      ? presets : presets + [NetworkChoice("recipe's", network)]
  }

  /// A table, the row of `chosen` marked.
  package static func table(_ choices: [NetworkChoice], chosen: Network) -> [String] {
    let head =
      padded("network", 11)
      + [("parameters", 12), ("products", 13), ("flash", 11), ("RAM", 9), ("instructions", 14)]
      .map { padded($0, $1, right: true) }.joined()
    return [head]
      + choices.map { choice in
        let (network, prediction) = (choice.network.folded, choice.prediction)
        let numbers: [(Int?, Int)] = [
          (network.parameterCount, 12), (network.multiplyAccumulateCount, 13),
          (prediction?.flashByteCount, 11), (prediction?.ramByteCount, 9),
          (prediction?.instructionCount, 14),
        ]
        return padded((choice.network == chosen ? "* " : "  ") + choice.name, 11)
          + numbers.map { padded($0.map(grouped) ?? "-", $1, right: true) }.joined()
      }
  }
}
