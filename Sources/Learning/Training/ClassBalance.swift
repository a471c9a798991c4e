import ElementaryFunctions
package import LabelledData

/// How often an epoch shows the images of each class, where that is not as often as there are.
///
/// An epoch has as many showings as there are images to train on. A class's part of them is
/// proportional to `count^(1 - balance)`, and its images take turns from epoch to epoch: within an
/// epoch each is shown as often as any other of its class, or once more.
///
/// A showing has a number, on which the image's distortion depends: the first of an epoch is the
/// image's own, further ones have numbers behind those of all images.
package struct ClassBalance {
  /// The images of the showings behind all images, in the order of their numbers.
  package private(set) var repeated: [Int] = []
  private var classes: [Class] = []

  private struct Class {
    /// In the order in which they take turns.
    let images: [Int]
    /// Of each epoch.
    let showings: Int
    /// The number of the first image's second showing.
    let firstRepeat: Int
  }

  /// - Parameters:
  ///   - images: indices of the images of the set to train on.
  ///   - balance: more than 0, at most 1.
  ///   - firstNumber: of the showings behind all images.
  package init(
    _ set: LabelledImages, images: [Int], balance: Double, seed: UInt64, firstNumber: Int
  ) {
    var byClass = [[Int]](repeating: [], count: set.classCount)
    for image in images { byClass[Int(set.labels[image])].append(image) }
    byClass.removeAll(where: \.isEmpty)
    let parts = Self.parts(counts: byClass.map(\.count), balance: balance)
    var generator = SplitMix64(seed: seed, .balance)
    for (var images, showings) in zip(byClass, parts) {
      generator.shuffle(&images)
      classes.append(
        Class(images: images, showings: showings, firstRepeat: firstNumber + repeated.count))
      for _ in 0..<(showings - 1) / images.count { repeated += images }
    }
  }

  /// The numbers of an epoch's showings, class by class.
  ///
  /// - Parameter epoch: from 1.
  package func showings(epoch: Int) -> [Int] {
    classes.flatMap { group in
      let count = group.images.count
      let first = (epoch - 1) % count * (group.showings % count)
      return (0..<group.showings).map { turn in
        let place = (first + turn) % count
        let earlier = turn / count
        return earlier == 0
          ? group.images[place] : group.firstRepeat + (earlier - 1) * count + place
      }
    }
  }

  /// How many showings each class has, none of which is without images: rounded so that their sum
  /// is that of the counts, by the largest remainders.
  private static func parts(counts: [Int], balance: Double) -> [Int] {
    let weights = counts.map { Elementary.exp((1 - balance) * Elementary.log(Double($0))) }
    let factor = Double(counts.reduce(0, +)) / weights.reduce(0, +)
    // A class of one image has at least one showing, but for rounding.
    let exact = weights.map { max($0 * factor, 1) }
    var parts = exact.map { Int($0) }
    let missing = counts.reduce(0, +) - parts.reduce(0, +)
    let remainders = exact.indices.map { exact[$0] - Double(parts[$0]) }
    let order = exact.indices.sorted { (remainders[$0], $1) > (remainders[$1], $0) }
    for index in order.prefix(missing) { parts[index] += 1 }
    return parts
  }
}
