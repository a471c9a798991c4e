import ElementaryFunctions
import FloatInference
import LeNetModel

/// The gradient of the mean cross-entropy with respect to the scores, `(softmax - target) * scale`.
/// The target is `1 - smoothing` of the label and `smoothing` of all classes alike.
///
/// - Parameters:
///   - scores: one element for each class.
///   - labels: one per image of the group; lanes beyond them get zeros.
///   - scale: one over the images of the batch.
///   - smoothing: 0 to less than 1.
///   - delta: as many elements, replaced.
/// - Returns: the cross-entropy of the group's images, summed in their order.
func softmaxCrossEntropy(
  scores: LaneBuffer, labels: UnsafeBufferPointer<UInt8>, scale: Float, smoothing: Float,
  delta: LaneBuffer
) -> Double {
  let (largest, sum) = exponentials(of: scores, divisor: 1, into: delta)
  var factor = Lanes.zero
  for lane in labels.indices { factor[lane] = scale / sum[lane] }
  for index in 0..<scores.count { delta.base[index] *= factor }
  var loss = 0.0
  for (lane, label) in labels.enumerated() {
    let target = Int(label) * Lanes.scalarCount + lane
    delta.scalars[target] -= scale * (1 - smoothing)
    loss += Elementary.log(Double(sum[lane])) + Double(largest[lane] - scores.scalars[target])
  }
  return smoothing == 0
    ? loss
    : loss
      + smooth(scores: scores, labels: labels, scale: scale, smoothing: smoothing, delta: delta)
}

/// Takes all classes' part of the target from the gradient.
///
/// - Returns: what is added to the cross-entropy of the group's images.
private func smooth(
  scores: LaneBuffer, labels: UnsafeBufferPointer<UInt8>, scale: Float, smoothing: Float,
  delta: LaneBuffer
) -> Double {
  let share = 1 / Float(scores.count)
  var part = Lanes.zero
  for lane in labels.indices { part[lane] = scale * smoothing * share }
  var sum = Lanes.zero
  for index in 0..<scores.count {
    delta.base[index] -= part
    sum += scores.base[index]
  }
  var change = 0.0
  for (lane, label) in labels.enumerated() {
    let score = scores.scalars[Int(label) * Lanes.scalarCount + lane]
    change += Double(smoothing) * Double(score - sum[lane] * share)
  }
  return change
}

/// `exp((score - largest) / divisor)` of each score, the largest score and the sum, lane by lane.
func exponentials(
  of scores: LaneBuffer, divisor: Float, into target: LaneBuffer
) -> (largest: Lanes, sum: Lanes) {
  var largest = scores.base[0]
  for index in 1..<scores.count {
    let score = scores.base[index]
    largest = largest.replacing(with: score, where: score .> largest)
  }
  var sum = Lanes.zero
  for index in 0..<scores.count {
    let exponential = Elementary.exp((scores.base[index] - largest) / divisor)
    target.base[index] = exponential
    sum += exponential
  }
  return (largest, sum)
}
