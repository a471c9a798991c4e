import ElementaryFunctions
package import FloatInference
import LeNetModel

/// What a distilled training learns from: scores of teachers beside the labels.
package final class SoftTargets {
  /// The teachers' scores, one for each class.
  package let scores: LaneBuffer
  private let temperature: Float
  private let weight: Float
  private let targets: LaneBuffer
  private let softened: LaneBuffer

  package init(_ distillation: Distillation, classCount: Int) {
    scores = LaneBuffer(count: classCount)
    targets = LaneBuffer(count: classCount)
    softened = LaneBuffer(count: classCount)
    temperature = Float(distillation.temperature)
    weight = Float(distillation.weight)
  }

  /// Adds the teachers' part of the loss's gradient to what `softmaxCrossEntropy` gave, both by
  /// their weight; see ``Distillation`` for the formula.
  ///
  /// - Returns: the loss of the group's images, summed.
  package func apply(
    to loss: Double, scores own: LaneBuffer, imageCount: Int, scale: Float, delta: LaneBuffer
  ) -> Double {
    let (_, targetSum) = exponentials(of: scores, divisor: temperature, into: targets)
    let (largest, sum) = exponentials(of: own, divisor: temperature, into: softened)
    var factor = Lanes.zero
    for lane in 0..<imageCount { factor[lane] = scale * weight * temperature }
    var similarity = Lanes.zero
    for index in 0..<scores.count {
      let target = targets.base[index] / targetSum
      let difference = softened.base[index] / sum - target
      delta.base[index] = delta.base[index] * (1 - weight) + difference * factor
      similarity += target * (own.base[index] - largest)
    }
    var entropy = 0.0
    for lane in 0..<imageCount {
      entropy += Elementary.log(Double(sum[lane])) - Double(similarity[lane] / temperature)
    }
    return Double(1 - weight) * loss + Double(weight * temperature * temperature) * entropy
  }
}
