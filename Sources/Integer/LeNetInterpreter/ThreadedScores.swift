package import LeNetModel
import Threading

extension Interpreter {
  /// The scores of pictures on several threads; the same for any number of them.
  ///
  /// - Parameters:
  ///   - pixels: the bytes of a picture, once for each.
  ///   - scores: one a class and picture.
  ///   - threads: at least one is used.
  package func scores(
    ofBatch pixels: UnsafeBufferPointer<UInt8>, into scores: UnsafeMutableBufferPointer<Int8>,
    threads: Int
  ) {
    let (pixelCount, classCount) = (model.network.inputShape.count, model.network.classCount)
    let count = pixels.count / pixelCount
    let threads = max(threads, 1)
    let slice = max(1, min((count + threads - 1) / threads, greatestSlice))
    // Every job writes its own scores.
    nonisolated(unsafe) let (pixels, scores) = (pixels, scores)
    forEachJob((count + slice - 1) / slice, threads: threads) { _, job in
      let pictures = job * slice..<min((job + 1) * slice, count)
      self.run(
        UnsafeBufferPointer(rebasing: pixels[pictures.elements(pixelCount)]),
        into: UnsafeMutableBufferPointer(
          rebasing: scores[pictures.elements(classCount)]))
    }
  }
}

extension QuantizedModel {
  /// Real scores of many pictures by the interpreter; the same for any number of threads.
  ///
  /// - Parameter pixels: the bytes of a picture, once for each.
  /// - Returns: `[picture][class]`.
  package func realScores(of pixels: [UInt8], threads: Int) -> [Float] {
    let count = pixels.count / network.inputShape.count * network.classCount
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

/// Pictures that a thread takes at once, at most.
private let greatestSlice = 100

extension Range<Int> {
  /// Those of items that have so many elements each.
  fileprivate func elements(_ count: Int) -> Range {
    lowerBound * count..<upperBound * count
  }
}
