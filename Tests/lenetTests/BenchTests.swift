import LeNetModel
import TestSupport
import Testing

/// That `bench` measures everything it says; how fast it all is decides nothing here.
@Suite(.thorough) struct BenchTests {
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

  private struct Inference: Decodable {
    let model: String
    let arithmetic: String
    let batch: Int
    let threads: Int
    let kernels: String
    let microsecondsPerImage: Double
    let imagesPerSecond: Double
    let referenceMicrosecondsPerImage: Double?
  }

  @Test func inference() async throws {
    let outcome = try await lenet("bench", "infer", "--json")
    outcome.expectSilentSuccess()
    let results = try outcome.json([Inference].self)
    #expect(results.map(\.arithmetic) == ["float32", "float32", "int8", "int8"])
    #expect(results.map(\.batch) == [1, 100, 1, 100])
    for result in results {
      #expect(result.model.hasSuffix(result.arithmetic == "int8" ? "-int8.lenet" : "lenet5.lenet"))
      #expect(result.threads == 1 && !result.kernels.isEmpty)
      #expect(result.microsecondsPerImage > 0 && result.microsecondsPerImage.isFinite)
      #expect(abs(result.imagesPerSecond * result.microsecondsPerImage - 1e6) < 1)
      #expect((result.referenceMicrosecondsPerImage != nil) == (result.arithmetic == "int8"))
    }
  }

  @Test func inferenceOfOneModel() async throws {
    let model = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    let arguments = ["bench", "infer", "--model", model, "--batch", "7", "--threads", "2"]
    let outcome = try await lenet.run(arguments + ["--json"])
    outcome.expectSilentSuccess()
    let results = try outcome.json([Inference].self)
    #expect(results.count == 1)
    #expect(results[0].model == model && results[0].arithmetic == "int8")
    #expect(results[0].batch == 7 && results[0].threads == 2)

    let table = try await lenet.run(arguments)
    table.expectSilentSuccess()
    let lines = table.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains(results[0].kernels) && lines[2].contains("reference"))

    let missing = try await lenet("bench", "infer", "--model", "none.lenet")
    #expect(missing.status == 1 && missing.output == "")
    #expect(missing.errors.contains("none.lenet"))
  }
}
