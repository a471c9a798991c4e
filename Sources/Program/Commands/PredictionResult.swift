import CodeGeneration
import NumberText

/// What generated code will take on a processor, as it is printed.
struct PredictionResult: Encodable {
  let core: String
  let kernels: String
  let flashBytes: Int
  let codeBytes: Int
  let constantBytes: Int
  let ramBytes: Int
  let staticRamBytes: Int
  let stackBytes: Int
  let instructions: Int?
  let layers: [Layer]

  struct Layer: Encodable {
    let name: String
    let instructions: Int
  }

  init(_ prediction: Prediction) {
    core = prediction.target.rawValue
    kernels = prediction.kernels
    flashBytes = prediction.flashByteCount
    codeBytes = prediction.codeByteCount
    constantBytes = prediction.constantByteCount
    ramBytes = prediction.ramByteCount
    staticRamBytes = prediction.staticRAMByteCount
    stackBytes = prediction.stackByteCount
    instructions = prediction.instructionCount
    layers = (prediction.instructions ?? []).map { Layer(name: $0.name, instructions: $0.count) }
  }

  /// - Parameters:
  ///   - areGuesses: some of them.
  ///   - showsLayers: whether a column for each layer follows, beyond 80 columns.
  static func table(
    _ predictions: [PredictionResult], areGuesses: Bool, showsLayers: Bool
  ) -> [String] {
    let layers = { (prediction: PredictionResult?) in
      showsLayers ? prediction?.layers ?? [] : []
    }
    let width = columnWidth(11, layers(predictions.first).map(\.name))
    let head =
      padded("predicted", 12) + padded("kernels", 9)
      + ["flash", "code", "RAM", "stack"].map { padded($0, 9, right: true) }.joined()
      + padded("instructions", 14, right: true)
      + layers(predictions.first).map { padded($0.name, width, right: true) }.joined()
    let rows = predictions.map { prediction in
      padded(prediction.core, 12) + padded(prediction.kernels, 9)
        + [
          prediction.flashBytes, prediction.codeBytes, prediction.ramBytes, prediction.stackBytes,
        ].map { padded(grouped($0), 9, right: true) }.joined()
        + padded(prediction.instructions.map(grouped) ?? "-", 14, right: true)
        + layers(prediction).map { padded(grouped($0.instructions), width, right: true) }.joined()
    }
    return [head] + rows + [
      "Bytes of the model alone, code a part of flash, stack a part of RAM; picture",
      "and scores are the caller's. 'lenet bench board' measures the same.",
    ]
      + (areGuesses
        ? [
          "Where kernels are portable, code made for size was measured: this may take fewer",
          "instructions and more flash.",
        ] : [])
  }
}
