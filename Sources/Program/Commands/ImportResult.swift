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
    case model, digest, format, kind, input, parameters, classes, accuracy, int8Accuracy, images,
      nodes,
      readings
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
    int8Accuracy = outcome.test?.int8?.accuracy
    images = outcome.test?.images
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
    let names = nodes.map(\.name.printable)
    let operations = nodes.map(\.operation.printable)
    let width = names.map(\.count).max() ?? 0
    let operationWidth = operations.map(\.count).max() ?? 0
    var lines = nodes.indices.map { index in
      padded(names[index], width) + "  " + padded(operations[index], operationWidth) + "  "
        + nodes[index].became
    }
    if !trials.isEmpty {
      lines += ["", "ways to read pictures, on \(grouped(trialImageCount)) of them"]
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
    return lines.joined(separator: "\n")
  }
}
