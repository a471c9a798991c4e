import ForeignNetworks

/// A node of a file.
struct TFLiteOperator {
  /// Of its output, in front of the names that a converter has put behind it.
  let name: String
  /// The schema's word: `CONV_2D`.
  let operation: String
  /// Of tensors; -1 for one that is left out.
  let inputs: [Int]
  let outputs: [Int]
  private let options: FlatTable?
  private let optionsType: Int

  init(_ table: FlatTable, codes: FlatVector, graph: TFLiteGraph) throws(ImportError) {
    inputs = try table.indices(TFLiteSchema.Operator.inputs)
    outputs = try table.indices(TFLiteSchema.Operator.outputs)
    let index = try table.integer(TFLiteSchema.Operator.codeIndex, UInt32.self)
    guard index < codes.count else {
      throw table.buffer.damaged(
        at: table.position, "an operator of code \(index)", "one of \(codes.count)")
    }
    let code = try codes.table(index)
    let number = max(
      try code.integer(TFLiteSchema.OperatorCode.code, Int32.self),
      try code.integer(TFLiteSchema.OperatorCode.shortCode, Int8.self))
    let word = TFLiteOperatorNames.name(number)
    let custom = try code.string(TFLiteSchema.OperatorCode.customCode)
    operation = custom.map { word == "CUSTOM" ? "\(word) \($0)" : word } ?? word
    guard let output = outputs.first else {
      throw table.buffer.damaged(
        at: table.position, "a \(operation) without an output", "one")
    }
    name = try graph.tensor(output).shortName
    optionsType = try table.integer(TFLiteSchema.Operator.optionsType, UInt8.self)
    options = try table.table(TFLiteSchema.Operator.options)
  }

  /// The options, where they are of the type that goes with the operator.
  func options(_ type: TFLiteOptions) throws(ImportError) -> FlatTable? {
    guard let options else { return nil }
    guard optionsType == type.rawValue else {
      throw options.buffer.damaged(
        at: options.position, "options of type \(optionsType) for \(operation)",
        "type \(type.rawValue)")
    }
    return options
  }

  /// An option that is a count, of pixels in most.
  ///
  /// - Parameter isMissing: what it is where it is missing.
  func count(
    _ field: Int, of options: FlatTable?, _ what: String, default missing: Int32 = 0
  ) throws(ImportError) -> Int {
    let count = try options?.integer(field, Int32.self, default: missing) ?? Int(missing)
    guard TFLiteOperator.counts.contains(count) else {
      throw error("\(what) of \(count)", "1 to \(TFLiteOperator.counts.upperBound)")
    }
    return count
  }

  /// Strides, kernels' sides and dilations that are read; networks have far smaller ones.
  static let counts = 1...4096

  func error(_ found: String, _ possible: String) -> ImportError {
    .node(name: name, operation: operation, found: found, possible: possible)
  }

  /// The input at a place; nil where there is none.
  func input(_ place: Int) -> Int? {
    guard inputs.indices.contains(place), inputs[place] >= 0 else { return nil }
    return inputs[place]
  }
}

/// Types of operators' options.
package enum TFLiteOptions: Int, Sendable {
  case convolution = 1
  case depthwiseConvolution = 2
  case pooling = 5
  case dense = 8
  case addition = 11
  case reshape = 17
  case multiplication = 21
  case padding = 22
  case reducer = 27
  case subtraction = 28
  case division = 29
  case leakyReLU = 75
}
