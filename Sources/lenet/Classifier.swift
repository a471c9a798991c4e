import FloatInference
import LeNetInterpreter
import LeNetModel
import Tournament

/// A model that reads pictures.
struct Classifier {
  /// The model's SHA-256.
  let digest: String
  /// What the scores are worth; nil where the model does not say.
  let confidence: Confidence?
  /// From 784 pixels.
  let scores: ([UInt8]) -> InferScores

  /// - Parameter path: of a float model; nil for the project's own.
  init(float path: String?) throws {
    let loaded = try LoadedFloatModel(path ?? ProjectFiles.path(of: ProjectFiles.floatModel))
    let pass = ForwardPass(ParameterBuffer(loaded.model))
    digest = loaded.digest
    confidence = loaded.model.confidence
    scores = { pixels in
      pixels.withUnsafeBufferPointer { pass.load($0.baseAddress!, imageCount: 1) }
      pass.run()
      return InferScores(real: (0..<Network.classCount).map { pass.scores[$0][0] }, int8: nil)
    }
  }

  /// - Parameter path: of an int8 model; nil for the project's own.
  init(int8 path: String?) throws {
    let loaded = try LoadedInt8Model(path ?? ProjectFiles.path(of: ProjectFiles.int8Model))
    let interpreter = Interpreter(loaded.model)
    let output = interpreter.model.tensors[interpreter.model.tensors.count - 1]
    digest = loaded.digest
    confidence = loaded.model.confidence
    scores = { pixels in
      let scores = interpreter.scores(of: pixels)
      return InferScores(real: scores.map(output.real), int8: scores)
    }
  }
}
