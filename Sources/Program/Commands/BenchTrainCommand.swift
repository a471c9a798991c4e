import ArgumentParser
import FloatInference
import LeNetModel
import NumberText
import RecipeFile
import Training
import Workflows

struct BenchTrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Measure the speed of training: images per second, and what each layer costs.",
    discussion: """
      Forward and backward pass and update over an epoch of noise, which is as fast as digits; \
      every figure is the best of three, taken in turns. The peak is that of fused multiply-adds \
      on one thread, measured in the same run. Distorted are images as Models/lenet5.yaml says.

      EXAMPLE: lenet bench train --threads 2
      """)

  @Option(help: ArgumentHelp("Images of one update.", valueName: "count"))
  var batch = 128

  @Option(help: ArgumentHelp("Images of an epoch.", valueName: "count"))
  var images = 60_000

  @Option(help: ArgumentHelp("Threads. (default: one for each processor)", valueName: "count"))
  var threads: Int?

  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    try expect(1...4096, batch, "--batch")
    try expect(1...1_000_000, images, "--images")
    if let threads { try expect(1...1024, threads, "--threads") }
  }

  func run() throws {
    let network = Network.lenet5
    try Kernels.best.requireFusedMultiplyAdd()
    let augmentation = try RecipeFile.read(ProjectFiles.required(ProjectFiles.defaultRecipe))
      .augmentation
    let threads = threads ?? processorCount
    let benchmark = try TrainingBenchmark(network, batchSize: batch, images: images)
    var (one, plain, augmented) = (0.0, 0.0, 0.0)
    var peak = 0.0
    for _ in 0..<3 {
      peak = max(peak, TrainingBenchmark.peak())
      one = max(one, benchmark.epoch(threads: 1, augmentation: nil))
      plain = max(plain, benchmark.epoch(threads: threads, augmentation: nil))
      augmented = max(
        augmented, benchmark.epoch(threads: threads, augmentation: augmentation))
    }
    let layers = TrainingBenchmark.layers(network, batchSize: batch).map {
      LayerResult($0, peak: peak)
    }
    let result = Result(
      kernels: Kernels.best.name, threads: threads, batch: batch, images: images,
      imagesPerSecond: plain, imagesPerSecondOneThread: one,
      imagesPerSecondAugmented: augmented, peakGigamacsPerSecond: peak / 1e9,
      peakFraction: LayerResult.convolutionRate(layers) / peak, layers: layers)
    if json.isOn { try printJSON(result) } else { print(result.table) }
  }
}

private struct Result: Encodable {
  let kernels: String
  let threads: Int
  let batch: Int
  let images: Int
  let imagesPerSecond: Double
  let imagesPerSecondOneThread: Double
  let imagesPerSecondAugmented: Double
  /// Of one thread.
  let peakGigamacsPerSecond: Double
  /// Multiply-accumulates of all convolutions and passes, per second of their time on one thread,
  /// over the peak.
  let peakFraction: Double
  let layers: [LayerResult]

  var table: String {
    let epoch = { (rate: Double) in "\(fixed(Double(images) / rate, 2)) s an epoch" }
    var lines = [
      "kernels    \(kernels), at most \(fixed(peakGigamacsPerSecond, 1)) GMAC/s a thread",
      "work       \(grouped(images)) images in batches of \(batch)",
      row("1 thread", imagesPerSecondOneThread, epoch(imagesPerSecondOneThread)),
    ]
    if threads > 1 {
      let ratio = fixed(imagesPerSecond / imagesPerSecondOneThread, 2)
      lines.append(
        row(
          "\(threads) threads", imagesPerSecond,
          "\(epoch(imagesPerSecond)), \(ratio) times one thread"))
    }
    let cost = fixed(imagesPerSecond / imagesPerSecondAugmented, 2)
    lines.append(
      row(
        "distorted", imagesPerSecondAugmented,
        "\(epoch(imagesPerSecondAugmented)), \(cost) times as long"))
    lines += [
      "",
      "layer          pass              us/image   GMAC/s  of peak",
    ]
    lines += layers.map(\.line)
    lines.append("")
    lines.append("convolutions: \(fixed(100 * peakFraction, 0)) % of the peak")
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ rate: Double, _ detail: String) -> String {
    padded(name, 11) + padded(grouped(Int(rate)), 7, right: true) + " images/s, " + detail
  }
}

private struct LayerResult: Encodable {
  let layer: String
  let pass: String
  let microsecondsPerImage: Double
  /// None for activations and pooling.
  let gigamacsPerSecond: Double?
  let peakFraction: Double?
  private let isConvolution: Bool

  init(_ time: LayerTime, peak: Double) {
    layer = time.layer
    pass = time.pass.rawValue
    microsecondsPerImage = time.secondsPerImage * 1e6
    let rate = Double(time.multiplyAccumulates) / time.secondsPerImage
    gigamacsPerSecond = time.multiplyAccumulates == 0 ? nil : rate / 1e9
    peakFraction = time.multiplyAccumulates == 0 ? nil : rate / peak
    if case .convolution = time.kind { isConvolution = true } else { isConvolution = false }
  }

  private enum CodingKeys: CodingKey {
    case layer, pass, microsecondsPerImage, gigamacsPerSecond, peakFraction
  }

  /// Multiply-accumulates per second over all convolutions.
  static func convolutionRate(_ layers: [LayerResult]) -> Double {
    let convolutions = layers.filter(\.isConvolution)
    let microseconds = convolutions.reduce(0) { $0 + $1.microsecondsPerImage }
    let work = convolutions.reduce(0) {
      $0 + ($1.gigamacsPerSecond ?? 0) * 1e9 * $1.microsecondsPerImage
    }
    return work / microseconds
  }

  var line: String {
    var line =
      padded(layer, 15) + padded(pass, 16)
      + padded(fixed(microsecondsPerImage, 3), 10, right: true)
    if let gigamacsPerSecond, let peakFraction {
      line +=
        padded(fixed(gigamacsPerSecond, 1), 9, right: true)
        + padded("\(fixed(100 * peakFraction, 0)) %", 9, right: true)
    }
    return line
  }
}
