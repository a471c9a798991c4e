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

  init(_ content: ModelFile.Content, path: String, batch: Int, threads: Int) {
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
      let work = Int8Work(model, pixels: pixels, batch: batch, threads: threads)
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

  init(_ model: QuantizedModel, pixels: [UInt8], batch: Int, threads: Int) {
    interpreter = Interpreter(model)
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
  private let passes: [ForwardPass]
  private let pixels: [UInt8]
  private let batch: Int
  private let scores: LaneBuffer

  init(_ model: FloatModel, pixels: [UInt8], batch: Int, threads: Int) {
    let parameters = ParameterBuffer(model)
    let groups = (batch + Lanes.scalarCount - 1) / Lanes.scalarCount
    passes = (0..<min(threads, groups)).map { _ in ForwardPass(parameters) }
    self.pixels = pixels
    self.batch = batch
    scores = LaneBuffer(count: groups * model.network.classCount)
  }

  func run(_ call: Int) {
    let lanes = Lanes.scalarCount
    let (classes, pixelCount) = (passes[0].scores.count, passes[0].input.count)
    let images = batchRange(call, batch * pixelCount, of: pixels.count)
    pixels.withUnsafeBufferPointer { pixels in
      guard let first = pixels.baseAddress.map({ $0 + images.lowerBound }) else { return }
      forEachJob((batch + lanes - 1) / lanes, threads: passes.count) { worker, group in
        let pass = passes[worker]
        let image = group * lanes
        pass.load(
          first + image * pixelCount, imageCount: min(lanes, batch - image))
        pass.run()
        (scores.base + group * classes).update(from: pass.scores.base, count: classes)
      }
    }
  }
}

/// Where the pixels of a call's batch lie.
private func batchRange(_ call: Int, _ size: Int, of pixelCount: Int) -> Range<Int> {
  let first = call % (pixelCount / size) * size
  return first..<first + size
}
