import FloatInference
import LeNetModel

/// Batch normalization of one group of sixteen images, with the mean and variance of the group's own
/// values: ghost batch normalization (Hoffer, Hubara and Soudry, "Train longer, generalize better",
/// 2017), by which groups depend on nothing but themselves. The working memory of one thread for one
/// layer.
///
/// The lanes' sums run over rows and columns, and are added up in the order of the images.
final class BatchNormalization {
  /// Is added to each variance.
  static let epsilon = 1e-5

  /// Of the group's last run, one for each channel; variances are the mean square deviations.
  private(set) var means: [Float]
  private(set) var variances: [Float]
  /// One over the standard deviations.
  private var inverses: [Float]
  private var weightSlopes: [Float]
  private var biasSlopes: [Float]
  private var imageCount = 0
  /// Elements of a channel.
  private let area: Int

  init(_ layer: Layer) {
    let zeros = [Float](repeating: 0, count: layer.input.channels)
    (means, variances, inverses) = (zeros, zeros, zeros)
    (weightSlopes, biasSlopes) = (zeros, zeros)
    area = layer.input.height * layer.input.width
  }

  /// `(input - mean) / sqrt(variance + epsilon) * weight + bias`
  ///
  /// - Parameters:
  ///   - weights: one for each channel, as the bias.
  ///   - imageCount: images of the group, whose lanes come first; no other's value matters.
  func run(
    input: LaneBuffer, output: LaneBuffer, weights: UnsafePointer<Float>,
    bias: UnsafePointer<Float>, imageCount: Int
  ) {
    self.imageCount = imageCount
    for channel in means.indices {
      let source = input.base + channel * area
      let target = output.base + channel * area
      var sum = Lanes.zero
      for index in 0..<area { sum += source[index] }
      let mean = Float(total(sum) / valueCount)
      var squares = Lanes.zero
      for index in 0..<area {
        let deviation = source[index] - mean
        squares += deviation * deviation
      }
      let variance = total(squares) / valueCount
      let inverse = Float(1 / (variance + Self.epsilon).squareRoot())
      let (scale, shift) = (weights[channel] * inverse, bias[channel])
      for index in 0..<area { target[index] = (source[index] - mean) * scale + shift }
      (means[channel], variances[channel], inverses[channel]) = (mean, Float(variance), inverse)
    }
  }

  /// The gradient of weights and bias over the group of the last run, from that of the output.
  ///
  /// - Parameter weights: receives one for each channel, as the bias does.
  func gradient(
    input: LaneBuffer, delta: LaneBuffer, weights: UnsafeMutablePointer<Float>,
    bias: UnsafeMutablePointer<Float>
  ) {
    for channel in means.indices {
      let source = input.base + channel * area
      let slopes = delta.base + channel * area
      var (sum, products) = (Lanes.zero, Lanes.zero)
      for index in 0..<area {
        sum += slopes[index]
        products += slopes[index] * (source[index] - means[channel])
      }
      weightSlopes[channel] = Float(total(products) * Double(inverses[channel]))
      biasSlopes[channel] = Float(total(sum))
      (weights[channel], bias[channel]) = (weightSlopes[channel], biasSlopes[channel])
    }
  }

  /// From the gradient of the output, for which ``gradient(input:delta:weights:bias:)`` has run, to
  /// that of the input, in place: mean and variance depend on the input, too. Lanes without an image
  /// get zeros.
  func propagate(input: LaneBuffer, delta: LaneBuffer, weights: UnsafePointer<Float>) {
    var numbers = Lanes.zero
    for lane in 0..<Lanes.scalarCount { numbers[lane] = Float(lane) }
    let blank = numbers .>= Float(imageCount)
    for channel in means.indices {
      let source = input.base + channel * area
      let slopes = delta.base + channel * area
      let (mean, inverse) = (means[channel], inverses[channel])
      let count = Float(valueCount)
      let meanSlope = biasSlopes[channel] / count
      let share = weightSlopes[channel] / count * inverse
      let scale = weights[channel] * inverse
      for index in 0..<area {
        let slope = ((slopes[index] - meanSlope) - (source[index] - mean) * share) * scale
        slopes[index] = slope.replacing(with: 0, where: blank)
      }
    }
  }

  /// Of a channel, in all images.
  private var valueCount: Double { Double(imageCount * area) }

  private func total(_ lanes: Lanes) -> Double {
    var total = 0.0
    for lane in 0..<imageCount { total += Double(lanes[lane]) }
    return total
  }
}

/// The means and variances of a batch's groups, which the running ones are made of.
final class StatisticsMemory {
  /// What a step moves the running statistics by, of their difference from the batch's.
  private static let momentum: Float = 0.1

  private let channels: Int
  /// `[group][mean, variance][channel]`
  private let values: LaneBuffer

  init(channels: Int, groups: Int) {
    self.channels = channels
    let lanes = Lanes.scalarCount
    values = LaneBuffer(count: (groups * 2 * channels + lanes - 1) / lanes)
  }

  func store(group: Int, _ normalization: BatchNormalization) {
    let means = values.scalars + group * 2 * channels
    for channel in 0..<channels {
      means[channel] = normalization.means[channel]
      means[channels + channel] = normalization.variances[channel]
    }
  }

  /// Moves running statistics towards mean and variance of the whole batch, which follow from those of
  /// its groups, weighted by their images and summed in their order.
  ///
  /// - Parameters:
  ///   - variances: one for each channel, as the means.
  ///   - imageCount: of the batch, whose groups are stored.
  func update(
    variances: UnsafeMutablePointer<Float>, means: UnsafeMutablePointer<Float>, imageCount: Int
  ) {
    for channel in 0..<channels {
      let mean = average(imageCount) { Double($0[channel]) }
      let variance = average(imageCount) { group in
        let deviation = Double(group[channel]) - mean
        return Double(group[channels + channel]) + deviation * deviation
      }
      means[channel] += Self.momentum * (Float(mean) - means[channel])
      variances[channel] += Self.momentum * (Float(variance) - variances[channel])
    }
  }

  private func average(
    _ imageCount: Int, _ value: (UnsafeMutablePointer<Float>) -> Double
  ) -> Double {
    let lanes = Lanes.scalarCount
    var sum = 0.0
    for group in 0..<BatchGradient.groupCount(imageCount) {
      let images = min(lanes, imageCount - group * lanes)
      sum += Double(images) * value(values.scalars + group * 2 * channels)
    }
    return sum / Double(imageCount)
  }
}
