import FloatInference
import Foundation
import LabelledData
import LeNetModel
import Testing

@Suite struct FloatEvaluatorTests {
  private let network = try! Network([
    .convolution(filters: 2, padding: 0), .activation(.relu), .pooling(.max),
    .dense(units: 10),
  ])

  @Test func sameBitsForAnyThreadCount() throws {
    let model = try randomModel(network, seed: 1)
    let pixels = randomPixels(imageCount: 53, seed: 2)
    let labels = (0..<53).map { UInt8($0 % 10) }
    let images = try LabelledImages(pixels: pixels, labels: labels)
    let one = FloatEvaluator(model, threads: 1).evaluate(images)
    for threads in [2, 3, 8] {
      let many = FloatEvaluator(model, threads: threads).evaluate(images)
      #expect(many.scores == one.scores)
      #expect(many.loss == one.loss)
      #expect(many.predictions == one.predictions)
    }
  }

  /// Three channels, seven classes.
  @Test func readsPicturesOfAnyShape() throws {
    let signature = Signature(
      input: Shape(channels: 3, height: 9, width: 14), classNames: (0..<7).map { "class \($0)" })
    let network = try Network([.convolution(filters: 7, padding: 0), .globalAverage], signature)
    let model = try randomModel(network, seed: 7)
    let pixels = randomPixels(imageCount: 19, seed: 8, shape: signature.input)
    let scores = FloatEvaluator(model, threads: 2).scores(of: pixels)
    #expect(scores.count == 19 * 7)
    for image in 0..<19 {
      let pixels = pixels[image * 378..<(image + 1) * 378].map { Float($0) / 255 }
      #expect(Array(scores[image * 7..<(image + 1) * 7]) == scalarOutputs(model, pixels).last!)
    }
  }

  @Test func metricsFollowFromTheScores() throws {
    let model = try randomModel(network, seed: 3)
    let pixels = randomPixels(imageCount: 21, seed: 4)
    let labels = (0..<21).map { UInt8($0 * 3 % 10) }
    let evaluation = FloatEvaluator(model, threads: 2)
      .evaluate(try LabelledImages(pixels: pixels, labels: labels))
    var confusion = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 10)
    var loss = 0.0
    for image in 0..<21 {
      let image784 = pixels[image * 784..<(image + 1) * 784].map { Float($0) / 255 }
      let scores = scalarOutputs(model, image784).last!
      #expect(Array(evaluation.scores[image * 10..<(image + 1) * 10]) == scores)
      let prediction = scores.firstIndex(of: scores.max()!)!
      #expect(Int(evaluation.predictions[image]) == prediction)
      confusion[Int(labels[image])][prediction] += 1
      let sum = scores.reduce(0) { $0 + Foundation.exp(Double($1)) }
      loss += Foundation.log(sum) - Double(scores[Int(labels[image])])
    }
    #expect(evaluation.confusion == confusion)
    #expect(abs(evaluation.loss - loss / 21) < 1e-12)
    #expect(evaluation.accuracy == Double((0..<10).map { confusion[$0][$0] }.reduce(0, +)) / 21)
  }

  @Test func lowestOfEqualScoresWins() throws {
    let parameters = ParameterBuffer(network)
    let images = try LabelledImages(pixels: [UInt8](repeating: 7, count: 784), labels: [4])
    let evaluation = FloatEvaluator(parameters, threads: 1).evaluate(images)
    #expect(evaluation.predictions == [0])
    #expect(abs(evaluation.loss - Foundation.log(10)) < 1e-15)
  }

  @Test func hugeScoresHaveAFiniteLoss() {
    let scores: [Float] = [3e38, -3e38]
    #expect(crossEntropy(classCount: 2, label: 0) { scores[$0] } == 0)
    #expect(crossEntropy(classCount: 2, label: 1) { scores[$0] }.isFinite)
  }
}
