import ArgumentParser
import LeNetInterpreter
import LeNetModelFile
import Recognition
import Workflows

struct BenchInferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "infer",
    abstract: "Measure the speed of inference: microseconds per image, float32 and int8.",
    discussion: """
      On drawn digits, which take as long as any picture; every figure is the best of ten, taken in \
      turns. The reference is the plain path that the int8 kernels equal bit for bit.

      EXAMPLE: lenet bench infer --batch 100
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A float or an int8 model. (default: the built-in lenet5.lenet and lenet5-int8.lenet)",
      valueName: "file"))
  var model: String?

  @Option(help: ArgumentHelp("Images of one call. (default: 1, then 100)", valueName: "count"))
  var batch: Int?

  @Option(help: ArgumentHelp("Threads.", valueName: "count"))
  var threads = 1

  @Flag(help: "Of int8 the kernels for every instruction set that this processor has.")
  var allKernels = false

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if let batch { try expect(1...10_000, batch, "--batch") }
    try expect(1...1024, threads, "--threads")
  }

  func run() throws {
    let models =
      try model.map { [($0, try ModelFile.input($0))] }
      ?? [ShippedModel.float, .int8].map { ($0.rawValue, try $0.file()) }
    let batches = batch.map { [$0] } ?? [1, 100]
    let works = models.flatMap { path, file in
      batches.flatMap { batch in
        sets(for: file.content).map {
          InferenceWork(file.content, $0, path: path, batch: batch, threads: threads)
        }
      }
    }
    let results = InferenceBenchmark.measure(works)
    if json.isOn {
      try printJSON(results)
    } else {
      print(InferenceResult.header)
      for result in results { print(result.lines.joined(separator: "\n")) }
    }
  }

  private func sets(for content: ModelFile.Content) -> [IntegerKernelSet] {
    if allKernels, case .quantized = content { IntegerKernelSet.available } else { [.best] }
  }
}
