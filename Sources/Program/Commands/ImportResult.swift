import FloatInference
import ForeignNetworks
import LeNetModel
import LeNetModelFile
import NumberText
import PrintableText
import Workflows

/// What an import came to, for people and for scripts.
struct ImportResult: Encodable {
  let model: String
  let digest: String
  let format: String
  let kind: String
  let input: String
  let parameters: Int
  let classes: [String]
  /// Of the model on pictures for testing; nil without.
  let accuracy: Double?
  /// Of the int8 model that a float one is exported as; nil where there is none.
  let int8Accuracy: Double?
  /// Of the real numbers that an int8 model's integers stand for.
  let floatAccuracy: Double?
  let images: Int?
  let nodes: [Node]
  /// Ways to read pictures that were measured, best first.
  let readings: [Reading]

  private let pictures: String?
  private let assumption: String
  private let shape: String
  private let trials: [ReadingTrial]
  private let trialImageCount: Int

  struct Node: Encodable {
    let name: String
    let operation: String
    let became: String
  }

  struct Reading: Encodable {
    let input: String
    let assumption: String
    let accuracy: Double
    let loss: Double
  }

  private enum CodingKeys: CodingKey {
    case model, digest, format, kind, input, parameters, classes, accuracy, int8Accuracy,
      floatAccuracy,
      images, nodes, readings
  }

  init(_ outcome: ImportOutcome) {
    let network = outcome.file.content.network
    model = outcome.path
    digest = "\(outcome.file.digest)"
    format = outcome.origin
    kind = if case .quantized = outcome.file.content { "int8" } else { "float" }
    input = outcome.reading.description
    parameters = network.parameterCount
    classes = network.signature.classNames
    accuracy = outcome.test?.model.accuracy
    let isInt8 = kind == "int8"
    int8Accuracy = isInt8 ? nil : outcome.test?.other?.accuracy
    floatAccuracy = isInt8 ? outcome.test?.other?.accuracy : nil
    images = outcome.test?.imageCount
    nodes = outcome.nodes.map { Node(name: $0.name, operation: $0.operation, became: $0.became) }
    readings = outcome.trials.map {
      Reading(
        input: $0.reading.description, assumption: $0.assumption, accuracy: $0.accuracy,
        loss: $0.loss)
    }
    pictures = outcome.test?.description
    assumption = outcome.assumption
    shape = "\(network.inputShape)"
    trials = outcome.trials
    trialImageCount = outcome.trialImageCount
  }

  var text: String {
    let rows =
      [["node", "operation", "in the model"]]
      + nodes.map { [$0.name.printable, $0.operation.printable, $0.became.printable] }
    let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      padded(row[0], widths[0]) + "  " + padded(row[1], widths[1]) + "  " + row[2]
    }
    if !trials.isEmpty {
      lines += ["", "ways to read a picture, tried on \(grouped(trialImageCount))"]
      lines += ReadingTrial.table(trials)
    }
    lines += [
      "", "model       \(model), \(kind)", "digest      \(digest)",
      "from        \(format.printable)",
      "input       \(shape), pixels as \(input)",
    ]
    if !assumption.isEmpty { lines.append("network     \(assumption.printable)") }
    lines.append("parameters  \(grouped(parameters))")
    if let accuracy, let images, let pictures {
      lines.append(
        "accuracy    \(fixed(100 * accuracy, 2)) %, \(grouped(images)) \(pictures)")
    }
    if let int8Accuracy { lines.append("as int8     \(fixed(100 * int8Accuracy, 2)) %") }
    if let floatAccuracy {
      lines.append("as float    \(fixed(100 * floatAccuracy, 2)) %, which --float imports")
    }
    return lines.joined(separator: "\n")
  }
}
