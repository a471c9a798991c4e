package import CodeGeneration
import LeNetInterpreter
package import LeNetModel
import Toolchains

/// Compares the interpreter with the generated C: every stored tensor of every picture, with `==`.
package struct ParityCheck: Sendable {
  private let interpreter: ReferenceInterpreter
  private let confidence: IntegerConfidence?
  private let layout: TraceLayout

  /// - Parameter code: generated from `model`.
  package init(_ model: QuantizedModel, code: GeneratedCode) {
    interpreter = ReferenceInterpreter(model)
    confidence = model.integerConfidence
    layout = TraceLayout(code, network: model.network)
  }

  /// - Parameters:
  ///   - pixels: the bytes of a picture, once for each.
  ///   - runners: each of them runs every picture.
  ///   - progress: called with the number of pictures done.
  package func compare(
    _ pixels: [UInt8], on runners: [any CodeRunner], progress: (Int) -> Void = { _ in }
  ) async throws(ParityError) -> ParityReport {
    let pixelCount = layout.pixelCount
    let pictureCount = pixels.count / pixelCount
    let batchSize = runners.map(\.batchSize).min() ?? pictureCount
    var report = ParityReport(
      runners: runners.map(\.name),
      layers: layout.entries.map { .init(name: $0.name) })
    for first in stride(from: 0, to: pictureCount, by: max(1, batchSize)) {
      let pictures = first..<min(first + batchSize, pictureCount)
      let batch = pixels[
        pictures.lowerBound * pixelCount..<pictures.upperBound * pixelCount]
      let expected = await traces(of: batch)
      precondition(expected.count == pictures.count * layout.byteCount)
      for picture in 0..<pictures.count {
        report.digits.append(Int(expected[picture * layout.byteCount + layout.answer]))
      }
      for (runner, found) in zip(runners, try await run(batch, expected: expected, on: runners)) {
        guard found.count == expected.count else {
          throw .wrongByteCount(
            runner: runner.name, expected: expected.count, found: found.count)
        }
        record(expected, found, pictures: pictures, runner: runner.name, in: &report)
      }
      report.pictureCount = pictures.upperBound
      progress(pictures.upperBound)
    }
    return report
  }

  /// What every runner answers, in their order; they run at the same time.
  private func run(
    _ pixels: ArraySlice<UInt8>, expected: [UInt8], on runners: [any CodeRunner]
  ) async throws(ParityError) -> [[UInt8]] {
    do {
      return try await withThrowingTaskGroup(of: Answer.self) { group in
        for (index, runner) in runners.enumerated() {
          group.addTask {
            Answer(index: index, bytes: try await runner.run(pixels, expected: expected[...]))
          }
        }
        var answers = [[UInt8]](repeating: [], count: runners.count)
        for try await answer in group { answers[answer.index] = answer.bytes }
        return answers
      }
    } catch let error as ParityError {
      throw error
    } catch {
      // Runners throw parity errors only; what is left is a cancelled task.
      throw .tool(.runFailed(runner: "comparison", status: "an error", diagnostics: "\(error)"))
    }
  }

  private struct Answer: Sendable {
    let index: Int
    let bytes: [UInt8]
  }

  /// The interpreter's traces, in the layout of the runners, on all cores.
  private func traces(of pixels: ArraySlice<UInt8>) async -> [UInt8] {
    let sliceByteCount = 32 * layout.pixelCount
    let starts = Array(stride(from: pixels.startIndex, to: pixels.endIndex, by: sliceByteCount))
    return await withTaskGroup(of: Answer.self) { group in
      for (slice, start) in starts.enumerated() {
        let pixels = pixels[start..<min(start + sliceByteCount, pixels.endIndex)]
        group.addTask { Answer(index: slice, bytes: trace(pixels)) }
      }
      var slices = [[UInt8]](repeating: [], count: starts.count)
      for await answer in group { slices[answer.index] = answer.bytes }
      return slices.flatMap(\.self)
    }
  }

  private func trace(_ pixels: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    let pixelCount = layout.pixelCount
    for start in stride(from: pixels.startIndex, to: pixels.endIndex, by: pixelCount) {
      var scores: [Int8] = []
      var entries = layout.entries[...]
      interpreter.run(picture: pixels[start..<start + pixelCount]) { layer, tensor in
        if let entry = entries.first, entry.layer == layer {
          entries.removeFirst()
          entry.append(tensor, to: &bytes)
        }
        scores = tensor
      }
      bytes += TraceLayout.answer(to: scores, confidence)
    }
    return bytes
  }

  private func record(
    _ expected: [UInt8], _ found: [UInt8], pictures: Range<Int>, runner: String,
    in report: inout ParityReport
  ) {
    for (number, picture) in pictures.enumerated() {
      let start = number * layout.byteCount
      for (index, entry) in layout.entries.enumerated() {
        let range = start + entry.range.lowerBound..<start + entry.range.upperBound
        report.layers[index].tensorsCompared += 1
        guard expected[range] != found[range] else { continue }
        report.layers[index].mismatches += 1
        // The runners come one after the other, so an earlier picture may come later.
        guard picture < report.layers[index].firstMismatch?.picture ?? .max else { continue }
        report.layers[index].firstMismatch = mismatch(
          expected[range], found[range], entry: entry, picture: picture, runner: runner)
      }
    }
  }

  private func mismatch(
    _ expected: ArraySlice<UInt8>, _ found: ArraySlice<UInt8>, entry: TraceLayout.Entry,
    picture: Int, runner: String
  ) -> ParityReport.Mismatch? {
    guard let index = expected.indices.first(where: { expected[$0] != found[$0] }) else {
      return nil
    }
    let position = index - expected.startIndex
    // An answer is one number.
    let place = entry.layer == nil ? (0, 0, 0) : entry.place(of: position)
    return ParityReport.Mismatch(
      runner: runner, picture: picture, layer: entry.name,
      channel: place.0, row: place.1, column: place.2,
      interpreter: entry.value(in: expected, at: position),
      generated: entry.value(in: found, at: position))
  }
}
