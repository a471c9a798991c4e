package import LeNetModel

/// One pair of C files that runs a model, and what it costs.
package struct GeneratedCode: Hashable, Sendable {
  /// Every C identifier starts with it, and the files are called `<prefix>.h` and `<prefix>.c`.
  package let prefix: String
  /// Of the model, in hexadecimal.
  package let digest: String
  package let header: String
  /// Tests of the comparison plant errors in it.
  package var source: String
  /// Bytes of all constant arrays: weights, biases, multipliers, shifts and tables. The code is not
  /// in this figure, since it depends on compiler and target.
  package let constantByteCount: Int
  /// Bytes of scratch memory that an inference needs besides picture, scores and stack.
  package let scratchByteCount: Int
  /// What the code reads.
  package let input: Shape
  /// What pictures go through before the code reads them.
  package let preparation: Preparation
  /// Whether it tells what scores are worth: `<prefix>_has_evidence` and `<prefix>_confidence`.
  package let hasConfidence: Bool
  /// Whether some of ``predictions`` are guesses.
  package let hasGuessedCosts: Bool
  /// In the order of execution.
  package let stages: [GeneratedStage]
  /// What the preprocessor chooses from, the portable C last.
  package let kernels: [Kernels]
  /// What it will take on every target.
  package let predictions: [Prediction]
  /// Of the portable C, in the order of the source.
  package let constants: [ConstantArray]
  /// Of the portable C's arithmetic.
  package let numbers: [GeneratedNumber]

  /// The layers whose output exists in memory, and which a build with `<PREFIX>_TRACE` shows, in
  /// pieces that follow the order [row][channel][column].
  package var tracedLayers: [Int] { stages.map(\.layers.upperBound) }

  package var headerName: String { prefix + ".h" }
  package var sourceName: String { prefix + ".c" }
}

/// An implementation in the generated C, and what it costs.
package struct Kernels: Hashable, Sendable {
  /// `dsp`.
  package let name: String
  /// For people: the processors.
  package let processors: String
  package let constantByteCount: Int
  package let scratchByteCount: Int
}

extension GeneratedCode {
  /// Generates the C of a model.
  ///
  /// The same model gives the same bytes, anywhere and at any time.
  ///
  /// - Parameters:
  ///   - model: also names the code, by `name` in its provenance.
  ///   - digest: SHA-256 of the model file in hexadecimal, for the banner.
  ///   - optimization: what the code is to save.
  ///   - target: whose code alone is written; nil for all kernels, from which the preprocessor chooses.
  ///   - shared: kernels that lie in a file of their own; of the same target.
  package init(
    _ model: QuantizedModel, digest: String, optimization: Optimization = .speed,
    target: Target? = nil, shared: SharedKernels? = nil
  ) {
    let plan = Plan(
      model, digest: digest, optimization: optimization, target: target, shared: shared)
    prefix = plan.prefix
    self.digest = digest
    header = HeaderRenderer(plan: plan).render()
    source = SourceRenderer(plan: plan).render()
    constantByteCount = plan.constantByteCount
    scratchByteCount = plan.memory.byteCount
    input = model.network.inputShape
    preparation = model.network.signature.preparation
    hasConfidence = plan.confidence != nil
    predictions = plan.predictions
    hasGuessedCosts = predictions.contains(where: \.isGuess)
    stages = plan.stages.map { stage in
      GeneratedStage(
        function: "\(plan.prefix)_\(stage.name)", layers: stage.firstLayer...stage.lastLayer,
        parameterPosition: stage.parameterPosition, poolsSums: stage.poolsSums)
    }
    kernels = plan.kernels
    constants = plan.constants
    numbers = plan.numbers
  }
}
