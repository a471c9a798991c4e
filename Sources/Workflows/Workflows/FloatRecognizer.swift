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
    let classCount = model.network.classCount
    let pass = Mutex(PicturePass(ParameterBuffer(model)))
    self.init(
      digest: digest, network: model.network, arithmetic: "float32", confidence: model.confidence,
      scores: { pixels in
        precondition(pixels.count == model.network.inputShape.count)
        let scores = pass.withLock { pass in
          pixels.withUnsafeBufferPointer {
            Array(UnsafeBufferPointer(start: pass.scores(of: $0.baseAddress!), count: classCount))
          }
        }
        return Scores(real: scores, model.confidence)
      },
      outputs: { pixels in
        precondition(pixels.count == model.network.inputShape.count)
        let pass = ForwardPass(ParameterBuffer(model))
        pixels.withUnsafeBufferPointer { pass.load($0.baseAddress!, imageCount: 1) }
        pass.run()
        return zip(pass.network.layers, pass.outputs).map { layer, output in
          LayerOutput(layer: layer, values: (0..<output.count).map { output[$0][0] })
        }
      })
  }
}
