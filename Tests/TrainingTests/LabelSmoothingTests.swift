import FloatInference
import LeNetModel
import Testing
import Training

@Suite struct LabelSmoothingTests {
  @Test(arguments: [0, 0.1, 0.7]) func gradientMatchesCentralDifferences(smoothing: Double) throws {
    let network = try Network(
      [.convolution(filters: 2, kernel: 3, padding: 0), .activation(.tanh), .dense(units: 5)],
      signature(3, 9, 8, classes: 5))
    let parameters = randomParameters(network, seed: 3)
    let images = randomImages(count: 19, network.inputShape, seed: 4)
    let labels = (0..<19).map { UInt8($0 * 3 % 5) }
    let source = GivenImages(images, labels)
    let batch = BatchGradient(
      parameters, source: source, labelSmoothing: smoothing, batchSize: 19,
      team: ThreadTeam(threads: 2))
    let loss = batch.compute(0..<19)

    var point = (0..<parameters.layout.count).map { Double(parameters.base[$0]) }
    let pixels = images.map { $0.map(Double.init) }
    // The mean over all labels of the cross-entropy is that to a target of equal parts.
    func reference() -> Double {
      let all = (0..<5).map { label in
        referenceLoss(
          network, point, images: pixels, labels: [UInt8](repeating: UInt8(label), count: 19))
      }
      return (1 - smoothing) * referenceLoss(network, point, images: pixels, labels: labels)
        + smoothing * all.reduce(0, +) / 5
    }
    #expect(abs(loss / 19 - reference()) < 1e-5)
    for span in parameters.layout.spans.compactMap({ $0 }) {
      for index in [
        span.weights.lowerBound, span.weights.lowerBound + 7, span.weights.upperBound - 1,
        span.bias.lowerBound, span.bias.upperBound - 1,
      ] {
        let (value, step) = (point[index], 1e-5)
        point[index] = value + step
        let above = reference()
        point[index] = value - step
        let below = reference()
        point[index] = value
        let expected = (above - below) / (2 * step)
        #expect(
          abs(Double(batch.gradient.base[index]) - expected) < 1e-4 * abs(expected) + 2e-6,
          "parameter \(index)")
      }
    }
    withExtendedLifetime(source) {}
  }

  @Test func smoothingChangesTheTraining() throws {
    let set = try bars(count: 60, seed: 4)
    var recipe = smallRecipe
    let plain = try Trainer.train(recipe, on: set, threads: 1)
    recipe.labelSmoothing = 0.1
    let smoothed = try Trainer.train(recipe, on: set, threads: 1)
    #expect(smoothed.parameters != plain.parameters)
    #expect(smoothed.provenance["training.label_smoothing"] == "0.1")
    #expect(plain.provenance["training.label_smoothing"] == nil)
  }

  private final class GivenImages: ImageSource {
    private let images: [[Float]]
    private let labels: [UInt8]

    init(_ images: [[Float]], _ labels: [UInt8]) {
      self.images = images
      self.labels = labels
    }

    func load(position: Int, worker: Int, into pixels: UnsafeMutablePointer<Float>) -> UInt8 {
      for (index, value) in images[position].enumerated() { pixels[index] = value }
      return labels[position]
    }
  }
}
