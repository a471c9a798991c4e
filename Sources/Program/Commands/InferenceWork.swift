import FloatInference
import LeNetInterpreter
import LeNetModel
import LeNetModelFile
import Threading

/// A model that computes the scores of a batch of pictures, again and again.
struct InferenceWork {
  let path: String
  /// `float32` or `int8`.
  let arithmetic: String
  let batch: Int
  let threads: Int
  /// The instruction set.
  let kernels: String
  let fast: RepeatedCall
  /// The plain path of an int8 model.
  let reference: RepeatedCall?

  /// - Parameter integerKernels: of an int8 model.
  init(
    _ content: ModelFile.Content, _ integerKernels: IntegerKernelSet, path: String, batch: Int,
    threads: Int
  ) {
    self.path = path
    self.batch = batch
    self.threads = threads
    let pixels = InferenceBenchmark.pixels(
      batch: batch, shape: content.network.inputShape)
    switch content {
    case .float(let model):
      arithmetic = "float32"
      kernels = Kernels.best.name
      let work = FloatWork(model, pixels: pixels, batch: batch, threads: threads)
      fast = RepeatedCall(imagesPerCall: batch, call: work.run)
      reference = nil
    case .quantized(let model):
      arithmetic = "int8"
      let work = Int8Work(
        model, integerKernels, pixels: pixels, batch: batch, threads: threads)
      kernels = work.interpreter.instructionSet
      fast = RepeatedCall(imagesPerCall: batch, call: work.run)
      reference = RepeatedCall(imagesPerCall: 1, call: work.runReference)
    }
  }
}

private final class Int8Work {
  let interpreter: Interpreter
  private let reference: ReferenceInterpreter
  private let pixels: [UInt8]
  private let batch: Int
  private let threads: Int
  private var scores: [Int8]

  init(
    _ model: QuantizedModel, _ kernels: IntegerKernelSet, pixels: [UInt8], batch: Int, threads: Int
  ) {
    interpreter = Interpreter(model, kernels: kernels)
    reference = ReferenceInterpreter(model)
    self.pixels = pixels
    self.batch = batch
    self.threads = threads
    scores = .init(repeating: 0, count: batch * model.network.classCount)
  }

  func run(_ call: Int) {
    pixels.withUnsafeBufferPointer { pixels in
      let pixelCount = interpreter.model.network.inputShape.count
      scores.withUnsafeMutableBufferPointer { scores in
        interpreter.scores(
          ofBatch: .init(rebasing: pixels[batchRange(call, batch * pixelCount, of: pixels.count)]),
          into: scores, threads: threads)
      }
    }
  }

  func runReference(_ call: Int) {
    var last: [Int8] = []
    reference.run(
      picture: pixels[batchRange(call, reference.model.network.inputShape.count, of: pixels.count)]
    ) { last = $1 }
    scores.replaceSubrange(last.indices, with: last)
  }
}

private final class FloatWork {
  private let scorers: [GroupScorer]
  private let pixels: [UInt8]
  private let pixelCount: Int
  private let batch: Int
  private let classes: Int
  private var scores: [Float]

  init(_ model: FloatModel, pixels: [UInt8], batch: Int, threads: Int) {
    let parameters = ParameterBuffer(model)
    let groups = (batch + Lanes.scalarCount - 1) / Lanes.scalarCount
    scorers = (0..<min(threads, groups)).map { _ in GroupScorer(parameters) }
    self.pixels = pixels
    pixelCount = model.network.inputShape.count
    self.batch = batch
    classes = model.network.classCount
    scores = .init(repeating: 0, count: batch * classes)
  }

  func run(_ call: Int) {
    let lanes = Lanes.scalarCount
    let images = batchRange(call, batch * pixelCount, of: pixels.count)
    pixels.withUnsafeBufferPointer { pixels in
      scores.withUnsafeMutableBufferPointer { scores in
        guard let pixels = pixels.baseAddress, let scores = scores.baseAddress else { return }
        let first = pixels + images.lowerBound
        forEachJob((batch + lanes - 1) / lanes, threads: scorers.count) { worker, group in
          let image = group * lanes
          scorers[worker].score(
            first + image * pixelCount, imageCount: min(lanes, batch - image),
            into: scores + image * classes)
        }
      }
    }
  }
}

/// Where the pixels of a call's batch lie.
private func batchRange(_ call: Int, _ size: Int, of pixelCount: Int) -> Range<Int> {
  let first = call % (pixelCount / size) * size
  return first..<first + size
}
