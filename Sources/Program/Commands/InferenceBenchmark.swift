import LeNetModel
import NumberText
import SyntheticDigits

/// Measures the speed of inference; times, so nothing that depends on it is reproducible.
enum InferenceBenchmark {
  private static let rounds = 10
  /// For each measurement of a round: half a second for the ten of them.
  private static let duration = Duration.milliseconds(50)

  /// The best of all rounds, in which the works take turns.
  static func measure(_ works: [InferenceWork]) -> [InferenceResult] {
    let measured = works.flatMap { work in [work.fast] + (work.reference.map { [$0] } ?? []) }
    var best = [Double](repeating: .infinity, count: measured.count)
    var progress = ProgressLine("bench", total: rounds * measured.count, unit: "measurements")
    for round in 0..<rounds {
      for (index, work) in measured.enumerated() {
        // The first is for the caches and the clock of the processor.
        if round == 0 { _ = work.secondsPerImage(for: duration) }
        best[index] = min(best[index], work.secondsPerImage(for: duration))
        progress.update(round * measured.count + index + 1)
      }
    }
    progress.clear()
    var times = best[...]
    return works.map { work in
      InferenceResult(
        work, seconds: times.removeFirst(),
        referenceSeconds: work.reference == nil ? nil : times.removeFirst())
    }
  }

  /// Pictures that calls go through, so that no two in a row have the same: drawn digits, or what their
  /// bytes are in another shape.
  static func pixels(batch: Int, shape: Shape) -> [UInt8] {
    let count = max(100, 2 * batch)
    let digits = SyntheticDigits.images(count: count, seed: 1).pixels
    guard shape.count * count != digits.count else { return digits }
    return (0..<shape.count * count).map { digits[$0 % digits.count] }
  }
}

/// One call after the other.
struct RepeatedCall {
  let imagesPerCall: Int
  /// Given the number of the call.
  let call: (_ number: Int) -> Void

  /// The mean over calls of about `duration` in all.
  func secondsPerImage(for duration: Duration) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    var (calls, burst) = (0, 1)
    while true {
      for number in calls..<calls + burst { call(number) }
      calls += burst
      let elapsed = clock.now - start
      if elapsed >= duration {
        return elapsed / .seconds(1) / Double(calls * imagesPerCall)
      }
      // The clock is read seldom enough to cost nothing.
      if elapsed < duration / 100 { burst *= 2 }
    }
  }
}

struct InferenceResult: Encodable {
  let model: String
  /// `float32` or `int8`.
  let arithmetic: String
  let batch: Int
  let threads: Int
  /// The instruction set.
  let kernels: String
  let microsecondsPerImage: Double
  let imagesPerSecond: Double
  /// Of an int8 model, on one thread.
  let referenceMicrosecondsPerImage: Double?

  init(_ work: InferenceWork, seconds: Double, referenceSeconds: Double?) {
    model = work.path
    arithmetic = work.arithmetic
    batch = work.batch
    threads = work.threads
    kernels = work.kernels
    microsecondsPerImage = seconds * 1e6
    imagesPerSecond = 1 / seconds
    referenceMicrosecondsPerImage = referenceSeconds.map { $0 * 1e6 }
  }

  static let header = "arithmetic  batch  threads   us/image   images/s  kernels"

  var lines: [String] {
    let reference = referenceMicrosecondsPerImage.map {
      line(threads: 1, microseconds: $0, kernels: "reference")
    }
    return [line(threads: threads, microseconds: microsecondsPerImage, kernels: kernels)]
      + (reference.map { [$0] } ?? [])
  }

  private func line(threads: Int, microseconds: Double, kernels: String) -> String {
    padded(arithmetic, 10) + padded("\(batch)", 7, right: true)
      + padded("\(threads)", 9, right: true) + padded(fixed(microseconds, 2), 11, right: true)
      + padded(grouped(Int(1e6 / microseconds)), 11, right: true) + "  \(kernels)"
  }
}
