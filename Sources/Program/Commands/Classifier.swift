import FloatInference
import LeNetInterpreter
import LeNetModel
import LeNetModelFile

/// A model that reads pictures.
struct Classifier {
  /// The model's SHA-256.
  let digest: String
  /// What the scores are worth; nil where the model does not say.
  let confidence: Confidence?
  let network: Network
  /// `float32` or `int8`.
  let arithmetic: String
  /// From 784 pixels.
  let scores: ([UInt8]) -> InferScores
  /// What each layer makes of 784 pixels.
  let outputs: ([UInt8]) -> [LayerOutput]

  /// - Parameter path: of a float or an int8 model; nil for the built-in int8 one.
  init(_ path: String?) throws {
    let file = try path.map { try ModelFile.input($0) } ?? ShippedModel.int8.file()
    switch file.content {
    case .float(let model): self.init(model, digest: "\(file.digest)")
    case .quantized(let model): self.init(model, digest: "\(file.digest)")
    }
  }

  /// - Parameter path: of a float model; nil for the built-in one.
  init(float path: String?) throws {
    let loaded = try LoadedFloatModel(path)
    self.init(loaded.model, digest: loaded.digest)
  }

  init(_ model: FloatModel, digest: String) {
    let pass = ForwardPass(ParameterBuffer(model))
    self.digest = digest
    confidence = model.confidence
    network = pass.network
    arithmetic = "float32"
    let run = { (pixels: [UInt8]) in
      pixels.withUnsafeBufferPointer { pass.load($0.baseAddress!, imageCount: 1) }
      pass.run()
    }
    scores = { pixels in
      run(pixels)
      return InferScores(
        real: (0..<pass.network.classCount).map { pass.scores[$0][0] }, model.confidence)
    }
    outputs = { pixels in
      run(pixels)
      return zip(pass.network.layers, pass.outputs).map { layer, output in
        LayerOutput(layer: layer, values: (0..<output.count).map { output[$0][0] })
      }
    }
  }

  /// - Parameter path: as of a ``LoadedInt8Model``.
  init(int8 path: String?) throws {
    let loaded = try LoadedInt8Model(path)
    self.init(loaded.model, digest: loaded.digest)
  }

  init(_ model: QuantizedModel, digest: String) {
    let interpreter = Interpreter(model)
    self.digest = digest
    confidence = model.confidence
    network = model.network
    arithmetic = "int8"
    outputs = { pixels in
      var outputs: [LayerOutput] = []
      ReferenceInterpreter(model).run(picture: pixels) { index, tensor in
        outputs.append(
          LayerOutput(
            layer: model.network.layers[index], values: tensor.map(model.tensors[index + 1].real)))
      }
      return outputs
    }
    let integerConfidence = model.integerConfidence
    scores = { pixels in
      var scores = [Int8](repeating: 0, count: model.network.classCount)
      pixels.withUnsafeBufferPointer { pixels in
        scores.withUnsafeMutableBufferPointer { interpreter.run(pixels, into: $0) }
      }
      return InferScores(
        scores, model.tensors[model.tensors.count - 1], integerConfidence)
    }
  }
}
