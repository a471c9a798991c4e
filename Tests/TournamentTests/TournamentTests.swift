import FloatInference
import Foundation
import LabelledData
import LeNetInterpreter
import LeNetModel
import Quantization
import SyntheticDigits
import TestSupport
import Testing
import Tournament

@Suite struct TournamentTests {
  private func calibrated(_ network: Network) throws -> FloatModel {
    var random = RandomModels(seed: 50)
    return try random.floatModel(of: network).calibrated(
      pixels: SyntheticDigits.images(count: 40, seed: 1).pixels, source: "drawn", threads: 1)
  }

  private func validation(_ count: Int) throws -> LabelledImages {
    let images = SyntheticDigits.images(count: count, seed: 2)
    return try LabelledImages(pixels: images.pixels, labels: images.labels)
  }

  @Test(arguments: [Network.lenet5, .original])
  func everyTrialIsThatOfItsMethod(network: Network) throws {
    let model = try calibrated(network)
    // Not a multiple of the lanes.
    let images = try validation(37)
    let result = try Tournament.run(model, validation: images, threads: 2)
    let tournament = try #require(result.calibration?.tournament)
    #expect(tournament.imageCount == 37)
    #expect(tournament.trials.map(\.method) == CalibrationMethod.all)
    #expect(result.calibration?.method == tournament.winner)
    #expect(result.parameters == model.parameters)
    #expect(result.calibration?.histograms == model.calibration?.histograms)
    #expect(result.calibration?.inputMeans == model.calibration?.inputMeans)

    let float = FloatEvaluator(model, threads: 1).evaluate(images)
    for trial in tournament.trials {
      let quantized = try Quantizer.quantize(model, method: trial.method, parentDigest: "")
      let interpreter = Interpreter(quantized)
      let output = quantized.tensors[quantized.tensors.count - 1]
      let scores = try (0..<images.count).map { image in
        try interpreter.scores(of: images.pixels[image * 784..<(image + 1) * 784])
      }
      let digits = scores.map { Interpreter.digit(of: $0) }
      #expect(trial.agreementCount == zip(digits, float.predictions).count { $0 == Int($1) })
      #expect(trial.correctCount == zip(digits, images.labels).count { $0 == Int($1) })
      let real = scores.flatMap { $0.map(output.real) }
      #expect(trial.loss == Evaluation(scores: real, labels: images.labels).loss)
      // 8 bits keep about 40 dB of a tensor; random weights, some less.
      #expect(trial.signalToNoise.allSatisfy { (5...60).contains($0) }, "\(trial)")
      // From the definition, in the C library's arithmetic.
      let expected = divergence(from: float.scores, to: real)
      #expect((trial.divergence - expected).magnitude <= 1e-9 * expected)
    }
  }

  /// Mean over the images of `sum of p log(p / q)`.
  private func divergence(from p: [Float], to q: [Float]) -> Double {
    func probabilities(_ scores: ArraySlice<Float>) -> [Double] {
      let powers = scores.map { exp(Double($0)) }
      return powers.map { $0 / powers.reduce(0, +) }
    }
    let images = stride(from: 0, to: p.count, by: 10).map { first in
      zip(probabilities(p[first..<first + 10]), probabilities(q[first..<first + 10]))
        .reduce(0) { $0 + $1.0 * log($1.0 / $1.1) }
    }
    return images.reduce(0, +) / Double(images.count)
  }

  @Test func theThreadCountDoesNotMatter() throws {
    let model = try calibrated(.lenet5)
    let images = try validation(50)
    let one = try Tournament.run(model, validation: images, threads: 1)
    #expect(try Tournament.run(model, validation: images, threads: 2) == one)
    #expect(try Tournament.run(model, validation: images, threads: 5) == one)
  }

  @Test func anExactModelHasNoNoise() throws {
    // Without weights every activation is zero, in floating point and in integers.
    let network = Network.lenet5
    let parameters = network.parametricIndices.map { index in
      FloatParameters(
        weights: Array(repeating: 0, count: network.layers[index].weightCount),
        bias: Array(repeating: 0, count: network.layers[index].biasCount))
    }
    let images = try validation(3)
    let model = try FloatModel(network: network, parameters: parameters)
      .calibrated(pixels: images.pixels, source: "drawn", threads: 1)
    let result = try Tournament.run(model, validation: images, threads: 1)
    let trials = try #require(result.calibration?.tournament?.trials)
    for trial in trials {
      #expect(trial.signalToNoise == [999, 999, 999, 999, 999])
      #expect(trial.divergence == 0)
      #expect(trial.agreementCount == 3)
    }
    #expect(result.calibration?.method == CalibrationMethod.all[0])
  }
}

@Suite struct CalibrationImagesTests {
  private func images(labels: [UInt8]) throws -> LabelledImages {
    try LabelledImages(pixels: [UInt8](repeating: 0, count: 784 * labels.count), labels: labels)
  }

  @Test func digitsAreDrawnEquallyOften() throws {
    let images = try images(labels: (0..<1000).map { $0 < 900 ? 1 : UInt8($0 % 10) })
    let drawn = images.balancedDraw(100, from: Array(0..<1000), seed: 3)
    #expect(drawn == Array(Set(drawn)).sorted())
    var counts = [Int](repeating: 0, count: 10)
    for index in drawn { counts[Int(images.labels[index])] += 1 }
    #expect(counts == Array(repeating: 10, count: 10))
  }

  @Test func whatLacksIsMadeUpByTheRest() throws {
    let images = try images(labels: [7, 7, 7, 7, 3, 7])
    let drawn = images.balancedDraw(4, from: Array(0..<6), seed: 1)
    #expect(drawn.count == 4 && drawn.contains(4))
    #expect(images.balancedDraw(9, from: [1, 4, 5], seed: 1) == [1, 4, 5])
  }

  @Test func theSeedDecidesAndOnlyCandidatesAreDrawn() throws {
    let images = try images(labels: (0..<1000).map { UInt8($0 % 10) })
    let candidates = Array(stride(from: 0, to: 1000, by: 3))
    let drawn = images.balancedDraw(50, from: candidates, seed: 1)
    #expect(drawn == images.balancedDraw(50, from: candidates, seed: 1))
    #expect(drawn != images.balancedDraw(50, from: candidates, seed: 2))
    #expect(Set(drawn).isSubset(of: candidates))
  }
}
