import ElementaryFunctions
import FloatInference
import SyntheticDigits
import Testing
import Training

/// What training sees: all random distortions together.
@Suite struct DistortionTests {
  private let everything = Augmentation(
    rotationDegrees: 15, scale: 0.15, shear: 0.15, translation: 2, elasticAmplitude: 1.2,
    elasticSigma: 4, strokeWidth: 1.5)
  private let digits = SyntheticDigits.images(count: 40, seed: 1).pixels

  @Test func everyKernelSetGivesTheSameBits() {
    for augmentation in [
      everything, distortion(), distortion(elasticAmplitude: 2, elasticSigma: 1.5),
      distortion(elasticAmplitude: 1, elasticSigma: 14), distortion(strokeWidth: 2),
    ] {
      let expected = distorted(digits, augmentation, seed: 3, Kernels.available[0])
      for kernels in Kernels.available.dropFirst() {
        #expect(distorted(digits, augmentation, seed: 3, kernels) == expected)
      }
    }
  }

  /// Also after other images: the working memory leaves no trace.
  @Test func anImageDependsOnItsStreamOnly() {
    let all = distorted(digits, everything, seed: 3)
    #expect(all == distorted(digits, everything, seed: 3))
    #expect(all != distorted(digits, everything, seed: 4))
    let last = Array(digits.suffix(784))
    #expect(all.suffix(784) == distorted(last, everything, seed: 3, first: 39)[...])
  }

  /// Old recipes mean the same: what is off takes nothing from the stream.
  @Test func affineMapsAreThoseOfTheFirstFiveWords() {
    let affine = Augmentation(rotationDegrees: 15, scale: 0.15, shear: 0.15, translation: 2)
    var (one, other) = (SplitMix64(seed: 5), SplitMix64(seed: 5))
    var (drawn, mapped) = ([Float](repeating: 0, count: 784), [Float](repeating: 1, count: 784))
    let distorter = Distorter(affine)
    distorter.load(digits, &one, into: &drawn)
    distorter.load(digits, AffineMap(affine, &other), into: &mapped)
    #expect(drawn == mapped)
    #expect(one.next() == other.next())
  }

  @Test func levelsStayInRangeAndNothingBecomesInk() {
    let images = distorted(digits, everything, seed: 6)
    #expect(images.allSatisfy { $0 >= 0 && $0 <= 1.000001 })
    let black = [UInt8](repeating: 0, count: 784 * 20)
    #expect(distorted(black, everything, seed: 7).allSatisfy { $0 == 0 })
    // All ink, moved by six pixels at most: the middle is ink, and what lies outside is black.
    let white = [UInt8](repeating: 255, count: 784 * 200)
    let moved = distorted(white, distortion(elasticAmplitude: 1.5), seed: 8)
    for image in 0..<200 { #expect(abs(moved[image * 784 + 14 * 28 + 14] - 1) < 1e-5) }
    #expect((0..<200).contains { moved[$0 * 784] == 0 })
  }

  @Test(arguments: [1.5, 4, 6])
  func elasticDisplacementsHaveTheirSizeAndSmoothness(sigma: Double) {
    // Ramps tell where a pixel came from.
    let across = (0..<784).map { UInt8(9 * ($0 % 28)) }
    let down = (0..<784).map { UInt8(9 * ($0 / 28)) }
    let augmentation = distortion(elasticAmplitude: 1, elasticSigma: sigma)
    let count = 2000
    let columns = distorted(
      Array(repeatElement(across, count: count).joined()), augmentation, seed: 9)
    let rows = distorted(Array(repeatElement(down, count: count).joined()), augmentation, seed: 9)
    func displacements(_ images: [Float], x: Int, y: Int, from position: Int) -> [Double] {
      (0..<count).map { Double(images[$0 * 784 + y * 28 + x]) * 255 / 9 - Double(position) }
    }
    var (square, product, mixed) = (0.0, 0.0, 0.0)
    // Over a period of the grid, within which the field's variance goes up and down a little.
    for x in 8...16 {
      let here = displacements(columns, x: x, y: 14, from: x)
      let near = displacements(columns, x: x + 4, y: 14, from: x + 4)
      let down = displacements(rows, x: x, y: 14, from: 14)
      for (index, value) in here.enumerated() {
        #expect(abs(value) < 3.0.squareRoot() * 315 / 151)
        square += value * value + down[index] * down[index]
        product += value * near[index]
        mixed += value * down[index]
      }
      let mean = here.reduce(0, +) / Double(count)
      #expect(abs(mean) < 0.1)
    }
    let samples = Double(9 * count)
    // The amplitude is uniform from 0 to 1, so its mean square is a third.
    let variance = square / (2 * samples)
    #expect(abs((3 * variance).squareRoot() - 1) < 0.06)
    #expect(abs(mixed / samples / variance) < 0.08)
    // White noise under a Gaussian correlates like this over four pixels.
    let correlation = Elementary.exp(-16 / (4 * sigma * sigma))
    #expect(abs(product / samples / variance - correlation) < 0.08)
  }

  /// - Parameter first: the number of the first image in the streams.
  private func distorted(
    _ pixels: [UInt8], _ augmentation: Augmentation, seed: UInt64, _ kernels: Kernels = .best,
    first: Int = 0
  ) -> [Float] {
    let distorter = Distorter(augmentation, kernels: kernels)
    var target = [Float](repeating: .nan, count: pixels.count)
    pixels.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        guard let source = source.baseAddress, let target = target.baseAddress else { return }
        for image in 0..<pixels.count / 784 {
          var generator = SplitMix64(seed: seed, path: UInt64(first + image))
          distorter.load(source + image * 784, &generator, into: target + image * 784)
        }
      }
    }
    return target
  }
}
