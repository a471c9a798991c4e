import ElementaryFunctions
import FloatInference
import Foundation
import Testing
import Training

@Suite struct SoftTargetsTests {
  private let own: [Double] = [0.3, -1.2, 2.5, 0.1, -0.4, 1.9, 0, -2.2, 0.7, 1.1]
  private let teachers: [Double] = [-0.5, 0.2, 4.1, -1.0, 0.6, 2.3, -0.1, -3.0, 0.4, 0.9]

  /// The formula, in Double: temperature^2 times the cross-entropy of the softened scores.
  private func loss(_ own: [Double], temperature: Double) -> Double {
    let target = softmax(teachers.map { $0 / temperature })
    let given = softmax(own.map { $0 / temperature })
    return temperature * temperature
      * zip(target, given).reduce(0) { $0 - $1.0 * Foundation.log($1.1) }
  }

  private func softmax(_ scores: [Double]) -> [Double] {
    let exponentials = scores.map { Foundation.exp($0) }
    let sum = exponentials.reduce(0, +)
    return exponentials.map { $0 / sum }
  }

  @Test(arguments: [(1.0, 1.0), (3.0, 0.7), (2.5, 0.0)])
  func lossAndGradientAreTheFormulas(temperature: Double, weight: Double) {
    let targets = SoftTargets(
      Distillation(teachers: [], temperature: temperature, weight: weight, versions: 1),
      classCount: 10)
    let scores = LaneBuffer(count: 10)
    let delta = LaneBuffer(count: 10)
    for digit in 0..<10 {
      for lane in 0..<3 {
        targets.scores.scalars[digit * 16 + lane] = Float(teachers[digit])
        scores.scalars[digit * 16 + lane] = Float(own[digit])
        delta.scalars[digit * 16 + lane] = 0.25
      }
    }
    // Three images of a batch of four; the labels' part of the loss is 2 and its gradient 0.25.
    let found = targets.apply(to: 2, scores: scores, imageCount: 3, scale: 0.25, delta: delta)
    let expected = (1 - weight) * 2 + weight * 3 * loss(own, temperature: temperature)
    #expect(abs(found - expected) < 1e-4)
    for digit in 0..<10 {
      var (above, below) = (own, own)
      above[digit] += 1e-5
      below[digit] -= 1e-5
      let slope =
        (loss(above, temperature: temperature) - loss(below, temperature: temperature)) / 2e-5
      let gradient = (1 - weight) * 0.25 + weight * slope * 0.25
      for lane in 0..<3 { #expect(abs(Double(delta[digit][lane]) - gradient) < 1e-5) }
      #expect(Double(delta[digit][9]) == 0, "a lane without an image")
    }
  }
}
