import ForeignNetworks
import LeNetModel

/// The steps that were made of a graph so far.
struct Chain {
  private(set) var steps: [ForeignStep] = []
  var input: Shape
  /// Whether the picture comes in a row, and nothing told yet what its rows are.
  var isRow: Bool
  var inputQuantization: QuantizationParameters?
  var inputScaling: InputScaling?

  /// The last node that joined axes and is no step yet.
  var joiningNode: (index: Int, name: String)?
  /// What the last step, which has weights and no bias yet, reads.
  private(set) var biasGrid: BiasGrid?
  /// Whether the file itself says what the integers behind the last step stand for.
  private var isOutputStated = false
  /// The node that said so.
  private var quantizer = ""

  /// The integers of the input of a step without a bias; nil in floating point.
  struct BiasGrid {
    let input: QuantizationParameters?
  }

  init(input: Shape, isRow: Bool) {
    self.input = input
    self.isRow = isRow
  }

  /// - Parameters:
  ///   - grid: of the output, where the step leaves that of its input.
  ///   - biasGrid: for a step that may take a bias in.
  /// - Returns: the step's index.
  mutating func append(
    _ name: String, _ operation: ForeignOperation, grid: QuantizationParameters? = nil,
    biasGrid: BiasGrid? = nil
  ) -> Int {
    insertClampedActivation(before: operation)
    steps.append(ForeignStep(name: name, operation: operation, output: grid))
    self.biasGrid = biasGrid
    isOutputStated = false
    joiningNode = nil
    return steps.count - 1
  }

  /// Integers whose lowest stands for 0 clamp as ReLU does, and tools that quantize leave ReLU out then;
  /// whoever reads the network as floats needs it.
  private mutating func insertClampedActivation(before next: ForeignOperation) {
    guard isOutputStated, let last = steps.last, let output = last.output,
      output.zeroPoint == -128
    else { return }
    switch last.operation {
    case .convolution, .dense: break
    case .scaling where steps.contains(where: \.operation.hasWeights): break
    default: return
    }
    switch next {
    case .activation(.relu), .activation(.relu6): return
    default: break
    }
    steps[steps.count - 1].output = nil
    steps.append(ForeignStep(name: quantizer, operation: .activation(.relu), output: output))
  }

  /// The file says what integers behind the last step stand for.
  ///
  /// - Returns: the step's index.
  mutating func quantize(_ node: Node, _ output: QuantizationParameters) -> Int {
    if isOutputStated || steps.isEmpty {
      // From integers to others, with nothing in between.
      _ = append(node.name, .scaling(factors: [1], shifts: [0]))
    }
    steps[steps.count - 1].output = output
    isOutputStated = true
    quantizer = node.name
    // Whatever comes before the first weights is the preparation of a picture.
    if inputQuantization == nil, !steps.contains(where: \.operation.hasWeights) {
      inputQuantization = output
    }
    return steps.count - 1
  }

  /// Makes ReLU6 of a last step that is ReLU.
  ///
  /// - Returns: whether it was.
  mutating func limitLastToSix() -> Bool {
    guard case .activation(.relu) = steps.last?.operation, !isOutputStated else { return false }
    steps[steps.count - 1].operation = .activation(.relu6)
    steps[steps.count - 1].output = nil
    return true
  }

  /// The bias of the last step, which had none.
  ///
  /// - Returns: the step's index.
  mutating func addBias(_ change: (ForeignWeights) -> ForeignWeights) -> Int {
    let index = steps.count - 1
    switch steps[index].operation {
    case .convolution(let weights, let window, let groups):
      steps[index].operation = .convolution(change(weights), window, groups: groups)
    case .dense(let weights): steps[index].operation = .dense(change(weights))
    case .scaling, .activation, .pooling, .globalAverage, .padding, .flattening:
      preconditionFailure("only weights have a bias")
    }
    steps[index].output = nil
    isOutputStated = false
    biasGrid = nil
    return index
  }
}

extension ForeignOperation {
  var hasWeights: Bool {
    switch self {
    case .convolution, .dense: true
    case .scaling, .activation, .pooling, .globalAverage, .padding, .flattening: false
    }
  }
}
