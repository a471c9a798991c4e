import ElementaryFunctions
import LeNetModel

/// The working memory of one thread for blurred pictures: a Gaussian along each axis, cut off at
/// three standard deviations, the nearest pixel beyond the edge.
final class GaussianBlur {
  private let shape: Shape
  private let mostRadius: Int
  /// From the middle outwards.
  private let weights: UnsafeMutablePointer<Float>
  /// A channel with a border of the radius, then its sums down the columns.
  private let bordered: UnsafeMutablePointer<Float>
  private let sums: UnsafeMutablePointer<Float>

  /// - Parameter mostSigma: the largest standard deviation, in pixels.
  init(_ shape: Shape, mostSigma: Double) {
    self.shape = shape
    mostRadius = Self.radius(mostSigma)
    weights = .allocate(capacity: mostRadius + 1)
    weights.initialize(repeating: 0, count: mostRadius + 1)
    let count = (shape.height + 2 * mostRadius) * (shape.width + 2 * mostRadius)
    bordered = .allocate(capacity: count)
    bordered.initialize(repeating: 0, count: count)
    sums = .allocate(capacity: count)
    sums.initialize(repeating: 0, count: count)
  }

  deinit {
    weights.deallocate()
    bordered.deallocate()
    sums.deallocate()
  }

  /// Blurs every channel.
  ///
  /// - Parameters:
  ///   - pixels: as the shape says.
  ///   - sigma: in pixels; 0 changes nothing.
  func apply(_ pixels: UnsafeMutablePointer<Float>, sigma: Double) {
    guard sigma > 0 else { return }
    let radius = min(Self.radius(sigma), mostRadius)
    setWeights(radius, sigma)
    let (width, height) = (shape.width, shape.height)
    let pitch = width + 2 * radius
    for channel in 0..<shape.channels {
      let plane = pixels + channel * height * width
      border(plane, radius)
      // Whole planes at a time, borders too, for long loops.
      sum(bordered, count: height * pitch, step: pitch, radius, into: sums)
      sum(sums, count: height * pitch - 2 * radius, step: 1, radius, into: bordered)
      for y in 0..<height {
        (plane + y * width).update(from: bordered + y * pitch, count: width)
      }
    }
  }

  private static func radius(_ sigma: Double) -> Int { Int((3 * sigma).rounded(.up)) }

  private func setWeights(_ radius: Int, _ sigma: Double) {
    func weight(_ distance: Int) -> Double {
      Elementary.exp(-Double(distance * distance) / (2 * sigma * sigma))
    }
    var sum = 1.0
    for distance in 1...radius { sum += 2 * weight(distance) }
    for distance in 0...radius { weights[distance] = Float(weight(distance) / sum) }
  }

  /// Copies a channel and lets its edge go on.
  private func border(_ plane: UnsafePointer<Float>, _ radius: Int) {
    let (width, height) = (shape.width, shape.height)
    let pitch = width + 2 * radius
    for y in 0..<height + 2 * radius {
      let from = plane + min(max(y - radius, 0), height - 1) * width
      let row = bordered + y * pitch
      row.update(repeating: from[0], count: radius)
      (row + radius).update(from: from, count: width)
      (row + radius + width).update(repeating: from[width - 1], count: radius)
    }
  }

  /// `target[i] = sum over k of weights[|k|] * source[i + (radius + k) * step]`, from the middle
  /// outwards, both sides at once.
  private func sum(
    _ source: UnsafePointer<Float>, count: Int, step: Int, _ radius: Int,
    into target: UnsafeMutablePointer<Float>
  ) {
    let middle = source + radius * step
    let weight = weights[0]
    for index in 0..<count { target[index] = weight * middle[index] }
    for distance in 1...radius {
      let weight = weights[distance]
      let (before, after) = (middle - distance * step, middle + distance * step)
      for index in 0..<count { target[index] += weight * (before[index] + after[index]) }
    }
  }
}
