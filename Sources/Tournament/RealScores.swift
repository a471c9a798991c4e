import FloatInference
import LeNetInterpreter
package import LeNetModel

extension QuantizedModel {
  /// Real scores of many pictures by the interpreter; the same for any number of threads.
  ///
  /// - Parameter pixels: 784 bytes a picture.
  /// - Returns: `[picture][class]`.
  package func realScores(of pixels: [UInt8], threads: Int) -> [Float] {
    let interpreter = Interpreter(self)
    let pixelCount = Network.inputShape.count
    let count = pixels.count / pixelCount
    let output = tensors[tensors.count - 1]
    return [Float](unsafeUninitializedCapacity: count * Network.classCount) { scores, filled in
      // Every job writes its own scores.
      nonisolated(unsafe) let scores = scores
      forEachJob(count, threads: threads) { _, picture in
        let quantized = interpreter.scores(
          of: pixels[picture * pixelCount..<(picture + 1) * pixelCount])
        for (digit, score) in quantized.enumerated() {
          scores[picture * Network.classCount + digit] = output.real(score)
        }
      }
      filled = count * Network.classCount
    }
  }
}

extension QuantizationParameters {
  /// `scale * (q - zeroPoint)`
  package func real(_ q: Int8) -> Float { scale * Float(Int32(q) - zeroPoint) }
}
