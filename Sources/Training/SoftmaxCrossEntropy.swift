import ElementaryFunctions
import FloatInference
import LeNetModel

/// The gradient of the mean cross-entropy with respect to the scores, `(softmax - target) * scale`.
///
/// - Parameters:
///   - scores: ten elements.
///   - labels: one per image of the group; lanes beyond them get zeros.
///   - scale: one over the images of the batch.
///   - delta: ten elements, replaced.
/// - Returns: the cross-entropy of the group's images, summed in their order.
func softmaxCrossEntropy(
  scores: LaneBuffer, labels: UnsafeBufferPointer<UInt8>, scale: Float, delta: LaneBuffer
) -> Double {
  let (largest, sum) = exponentials(of: scores, divisor: 1, into: delta)
  var factor = Lanes.zero
  for lane in labels.indices { factor[lane] = scale / sum[lane] }
  for index in 0..<Network.classCount { delta.base[index] *= factor }
  var loss = 0.0
  for (lane, label) in labels.enumerated() {
    let target = Int(label) * Lanes.scalarCount + lane
    delta.scalars[target] -= scale
    loss += Elementary.log(Double(sum[lane])) + Double(largest[lane] - scores.scalars[target])
  }
  return loss
}

/// What a distilled training learns from: scores of teachers beside the labels.
final class SoftTargets {
  /// Ten elements: the teachers' scores.
  let scores = LaneBuffer(count: Network.classCount)
  private let temperature: Float
  private let weight: Float
  private let targets = LaneBuffer(count: Network.classCount)
  private let softened = LaneBuffer(count: Network.classCount)

  init(_ distillation: Distillation) {
    temperature = Float(distillation.temperature)
    weight = Float(distillation.weight)
  }

  /// Adds the teachers' part of the loss's gradient to what `softmaxCrossEntropy` gave, both by
  /// their weight; see ``Distillation`` for the formula.
  ///
  /// - Returns: the loss of the group's images, summed.
  func apply(
    to loss: Double, scores own: LaneBuffer, imageCount: Int, scale: Float, delta: LaneBuffer
  ) -> Double {
    let (_, targetSum) = exponentials(of: scores, divisor: temperature, into: targets)
    let (largest, sum) = exponentials(of: own, divisor: temperature, into: softened)
    var factor = Lanes.zero
    for lane in 0..<imageCount { factor[lane] = scale * weight * temperature }
    var similarity = Lanes.zero
    for index in 0..<Network.classCount {
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

/// `exp((score - largest) / divisor)` of each score, the largest score and the sum, lane by lane.
private func exponentials(
  of scores: LaneBuffer, divisor: Float, into target: LaneBuffer
) -> (largest: Lanes, sum: Lanes) {
  var largest = scores.base[0]
  for index in 1..<Network.classCount {
    let score = scores.base[index]
    largest = largest.replacing(with: score, where: score .> largest)
  }
  var sum = Lanes.zero
  for index in 0..<Network.classCount {
    let exponential = Elementary.exp((scores.base[index] - largest) / divisor)
    target.base[index] = exponential
    sum += exponential
  }
  return (largest, sum)
}
