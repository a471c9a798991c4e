import FloatInference
package import LeNetModel
package import LeNetModelFile
package import Recognition
import Synchronization

extension Recognizer {
  package init(_ content: ModelFile.Content, digest: String) {
    switch content {
    case .float(let model): self.init(model, digest: digest)
    case .quantized(let model): self.init(model, digest: digest)
    }
  }

  package init(_ model: FloatModel, digest: String) {
    let pass = SharedPass(model)
    self.init(
      digest: digest, network: model.network, arithmetic: "float32", confidence: model.confidence,
      scores: { pixels in
        pass.run(pixels) { pass in
          Scores(
            real: (0..<pass.network.classCount).map { pass.scores[$0][0] }, model.confidence)
        }
      },
      outputs: { pixels in
        pass.run(pixels) { pass in
          zip(pass.network.layers, pass.outputs).map { layer, output in
            LayerOutput(layer: layer, values: (0..<output.count).map { output[$0][0] })
          }
        }
      })
  }
}

/// A forward pass that one thread at a time uses.
private final class SharedPass: Sendable {
  private let pass: Mutex<ForwardPass>

  init(_ model: FloatModel) {
    pass = Mutex(ForwardPass(ParameterBuffer(model)))
  }

  /// - Parameters:
  ///   - pixels: of one picture.
  ///   - body: takes the outputs from the first lane.
  func run<Result: Sendable>(_ pixels: [UInt8], _ body: (ForwardPass) -> Result) -> Result {
    pass.withLock { pass in
      pixels.withUnsafeBufferPointer { pass.load($0.baseAddress!, imageCount: 1) }
      pass.run()
      return body(pass)
    }
  }
}
