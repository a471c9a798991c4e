import LeNetModel
import Testing

/// That `bench` measures everything it says; how fast it all is decides nothing here.
@Suite struct BenchTests {
  private let lenet = try! Lenet()

  private struct Training: Decodable {
    struct Layer: Decodable {
      let layer: String
      let pass: String
      let microsecondsPerImage: Double
      let gigamacsPerSecond: Double?
      let peakFraction: Double?
    }

    let kernels: String
    let threads: Int
    let batch: Int
    let images: Int
    let imagesPerSecond: Double
    let imagesPerSecondOneThread: Double
    let imagesPerSecondAugmented: Double
    let peakGigamacsPerSecond: Double
    let peakFraction: Double
    let layers: [Layer]
  }

  @Test func training() async throws {
    let arguments = ["bench", "train", "--images", "300", "--batch", "50", "--threads", "2"]
    let outcome = try await lenet.run(arguments + ["--json"])
    outcome.expectSilentSuccess()
    let result = try outcome.json(Training.self)
    #expect(result.threads == 2 && result.batch == 50 && result.images == 300)
    #expect(
      [
        result.imagesPerSecond, result.imagesPerSecondOneThread,
        result.imagesPerSecondAugmented, result.peakGigamacsPerSecond, result.peakFraction,
      ].allSatisfy { $0 > 0 && $0.isFinite })
    // Every layer forward, every one but the first back, every parameter's gradient.
    let layers = Network.lenet5.layers
    #expect(
      result.layers.count == 2 * layers.count - 1 + Network.lenet5.parametricIndices.count)
    #expect(Set(result.layers.map(\.layer)) == Set(layers.map(\.name)))
    for layer in result.layers {
      #expect(layer.microsecondsPerImage > 0)
      #expect((layer.gigamacsPerSecond == nil) == (layer.peakFraction == nil))
      let expected = layers.first { $0.name == layer.layer }?.isParametric
      #expect((layer.gigamacsPerSecond != nil) == expected, "\(layer.layer)")
    }

    let table = try await lenet.run(arguments)
    table.expectSilentSuccess()
    #expect(table.output.contains("\nconv2          weight gradient"))
    #expect(table.output.contains("kernels    \(result.kernels)"))
  }
}
