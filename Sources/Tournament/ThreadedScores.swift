import FloatInference
package import LeNetInterpreter
import LeNetModel

extension Interpreter {
  /// The scores of pictures on several threads; the same for any number of them.
  ///
  /// - Parameters:
  ///   - pixels: 784 bytes a picture.
  ///   - scores: ten integers a picture.
  ///   - threads: at least one is used.
  package func scores(
    ofBatch pixels: UnsafeBufferPointer<UInt8>, into scores: UnsafeMutableBufferPointer<Int8>,
    threads: Int
  ) {
    let count = pixels.count / Network.inputShape.count
    let threads = max(threads, 1)
    let slice = max(1, min((count + threads - 1) / threads, greatestSlice))
    // Every job writes its own scores.
    nonisolated(unsafe) let (pixels, scores) = (pixels, scores)
    forEachJob((count + slice - 1) / slice, threads: threads) { _, job in
      let pictures = job * slice..<min((job + 1) * slice, count)
      self.run(
        UnsafeBufferPointer(rebasing: pixels[pictures.elements(Network.inputShape.count)]),
        into: UnsafeMutableBufferPointer(
          rebasing: scores[pictures.elements(Network.classCount)]))
    }
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
