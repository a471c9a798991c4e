/// Precision, recall and F1 of every class and on average, in the definitions and the layout of
/// scikit-learn's `classification_report`, equal to the last bit and to the character.
///
/// A ratio with nothing below the line is 0. Classes that neither occur nor are predicted are left out.
package struct ClassificationReport: Hashable, Sendable {
  package struct Scores: Hashable, Sendable {
    package let precision: Double
    package let recall: Double
    package let f1: Double
  }

  package struct Class: Hashable, Sendable {
    package let name: String
    package let scores: Scores
    /// How many images of the class there are.
    package let support: Int
  }

  package let classes: [Class]
  package let accuracy: Double
  /// Means over classes.
  package let macro: Scores
  /// Means over classes, weighted by support.
  package let weighted: Scores
  /// Whether any image was read rightly.
  let hasHits: Bool

  /// - Parameters:
  ///   - confusion: `confusion[label][prediction]`, counts; not all of them 0.
  ///   - names: of the classes.
  package init(confusion: [[Int]], names: [String]) {
    let labels = confusion.indices
    let predicted = labels.map { label in confusion.reduce(0) { $0 + $1[label] } }
    classes = labels.compactMap { label in
      let (hits, support) = (confusion[label][label], confusion[label].reduce(0, +))
      guard support + predicted[label] > 0 else { return nil }
      return Class(
        name: names[label],
        scores: Scores(
          precision: ratio(hits, predicted[label]), recall: ratio(hits, support),
          f1: ratio(2 * hits, support + predicted[label])),
        support: support)
    }
    let hits = labels.reduce(0) { $0 + confusion[$1][$1] }
    accuracy = ratio(hits, classes.reduce(0) { $0 + $1.support })
    hasHits = hits > 0
    macro = Self.mean(classes, weights: nil)
    weighted = Self.mean(classes, weights: classes.map { Double($0.support) })
  }

  private static func mean(_ classes: [Class], weights: [Double]?) -> Scores {
    func mean(_ values: [Double]) -> Double {
      guard let weights else { return pairwiseSum(values) / Double(values.count) }
      return pairwiseSum(zip(values, weights).map(*)) / pairwiseSum(weights)
    }
    return Scores(
      precision: mean(classes.map(\.scores.precision)), recall: mean(classes.map(\.scores.recall)),
      f1: mean(classes.map(\.scores.f1)))
  }
}

/// 0 where there is nothing below the line.
private func ratio(_ part: Int, _ whole: Int) -> Double {
  whole == 0 ? 0 : Double(part) / Double(whole)
}

/// The sum in NumPy's order, for fewer than 128 values: eight sums side by side, then what is left.
private func pairwiseSum(_ values: [Double]) -> Double {
  guard values.count >= 8 else { return values.reduce(0, +) }
  var sums = Array(values[..<8])
  let whole = values.count / 8 * 8
  for start in stride(from: 8, to: whole, by: 8) {
    for lane in 0..<8 { sums[lane] += values[start + lane] }
  }
  let lower = (sums[0] + sums[1]) + (sums[2] + sums[3])
  let upper = (sums[4] + sums[5]) + (sums[6] + sums[7])
  return values[whole...].reduce(lower + upper, +)
}
