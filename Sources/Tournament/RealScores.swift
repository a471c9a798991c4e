import LeNetInterpreter
package import LeNetModel

extension QuantizedModel {
  /// Real scores of many pictures by the interpreter; the same for any number of threads.
  ///
  /// - Parameter pixels: 784 bytes a picture.
  /// - Returns: `[picture][class]`.
  package func realScores(of pixels: [UInt8], threads: Int) -> [Float] {
    let count = pixels.count / Network.inputShape.count * Network.classCount
    let interpreter = Interpreter(self)
    let scores = [Int8](unsafeUninitializedCapacity: count) { scores, filled in
      let scores = UnsafeMutableBufferPointer(rebasing: scores[..<count])
      pixels.withUnsafeBufferPointer {
        interpreter.scores(ofBatch: $0, into: scores, threads: threads)
      }
      filled = count
    }
    return realScores(scores)
  }
}
