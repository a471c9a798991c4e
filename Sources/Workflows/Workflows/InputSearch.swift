import FloatInference
package import ForeignNetworks
import LabelledData
import LeNetModel
import NumberText

/// A way to read pictures that a network may have been trained for, and what it makes of them then.
package struct ReadingTrial: Sendable {
  /// The network, where the file leaves it open; empty where it does not.
  package let assumption: String
  package let reading: InputReading
  /// Right answers over pictures, 0 to 1.
  package let accuracy: Double
  /// Mean cross-entropy in nats, of scores divided by the temperature with the least.
  package let loss: Double

  /// The first twelve, for people.
  package static func table(_ trials: [ReadingTrial]) -> [String] {
    let shown = Array(trials.prefix(12))
    return ["    right    loss  pixels as"]
      + zip(shown, descriptions(of: shown)).map { trial, description in
        padded(fixed(100 * trial.accuracy, 2) + " %", 9, right: true)
          + padded(trial.loss < 1000 ? fixed(trial.loss, 3) : "-", 8, right: true)
          + "  \(description)"
      }
      + (trials.count > shown.count ? ["  and \(trials.count - shown.count) more"] : [])
  }

  /// Each with what tells it from the others.
  package static func descriptions(of trials: [ReadingTrial]) -> [String] {
    let parts = trials.map { $0.assumption.split(separator: "; ").map(String.init) }
    let common = parts.dropFirst().reduce(Set(parts.first ?? [])) { $0.intersection($1) }
    return zip(trials, parts).map { trial, parts in
      ([trial.reading.description] + parts.filter { !common.contains($0) })
        .joined(separator: "; ")
    }
  }
}

/// Finds what no file says: how a network wants pictures, by measuring every sensible way.
struct InputSearch {
  /// One way, with what it makes a model of.
  struct Candidate {
    let assumption: String
    let network: ForeignNetwork
    let reading: InputReading
    let identity: ImportedIdentity
    /// Nil without pictures.
    let form: ImportPictures.Form?
    /// Pictures as the model reads them; nil without.
    let images: LabelledImages?
    let isInteger: Bool
  }

  /// Best first.
  let trials: [ReadingTrial]
  /// Index of the best into the candidates.
  let best: Int
  /// The best, and others that pictures do not tell from it.
  let asGood: [ReadingTrial]
  /// On how many pictures all were measured.
  let imageCount: Int

  /// Pictures on which every way is measured.
  static let firstCount = 2000
  /// Ways of which all are, and pictures that show of more which are worth it.
  private static let shortCount = 60
  private static let fewCount = 200
  /// Pictures at most on which those are measured that the first do not tell apart.
  static let secondCount = 20_000
  /// Losses of ways that differ by no larger factor tell nothing where scores are not as in training, however many
  /// the pictures: a network that was trained little is nearly as sure in another way.
  private static let similarity = 1.05
  /// Right answers of a picture that two ways may differ by all the same.
  private static let slightness = 0.01
  /// Standard deviations by which one way must differ from another to be better.
  private static let certainty = 3.0

  /// - Parameter candidates: of those that are the same in other words the first is kept.
  /// - Throws: ``WorkflowError/noReadingReads(_:)``, ``ImportError`` where none is a model.
  init(_ candidates: [Candidate], progress: (_ done: Int, _ total: Int) -> Void) throws {
    progress(0, candidates.count)
    var measured: [Measurement] = []
    var first: (any Error)?
    // Of very many ways a few pictures show which are out of the question.
    let isLong = candidates.count > Self.shortCount
    for (index, candidate) in candidates.enumerated() {
      do {
        measured.append(
          try Measurement(
            candidate, index, imageCount: isLong ? Self.fewCount : Self.firstCount))
      } catch {
        first = first ?? error
      }
      progress(index + 1, candidates.count)
    }
    if isLong, let leader = measured.max(by: { $0.rightCount < $1.rightCount }), !leader.guesses {
      measured = try measured.map { some in
        leader.isClearlyBetter(than: some, by: Self.certainty + 1)
          ? some : try Measurement(candidates[some.index], some.index, imageCount: Self.firstCount)
      }
    }
    if measured.isEmpty, let first { throw first }
    measured.sort { ($0.accuracy, -$0.loss) > ($1.accuracy, -$1.loss) }
    trials = measured.map { $0.trial(of: candidates) }
    guard !measured[0].guesses else { throw WorkflowError.noReadingReads(trials) }
    // Those that the first pictures leave in question are measured on more.
    var rivals = measured.filter {
      $0.isRight.count == measured[0].isRight.count
        && !measured[0].isClearlyBetter(than: $0, by: Self.certainty)
    }.unlikeEachOther
    if rivals.count > 1 {
      rivals = try rivals.map {
        try Measurement(candidates[$0.index], $0.index, imageCount: Self.secondCount)
      }.sorted { ($0.rightCount, -$0.loss) > ($1.rightCount, -$1.loss) }
      let leader = rivals[0]
      rivals = rivals.filter {
        !leader.isClearlyBetter(than: $0, by: Self.certainty)
          || leader.accuracy - $0.accuracy < Self.slightness
      }
      // Of those that read as many, the surest of what is right: training made the loss of the right
      // one small. The others that may be it are named.
      let surest = rivals.reduce(rivals[0]) { $1.loss < $0.loss ? $1 : $0 }
      rivals = rivals.filter {
        !surest.isAsTrained && $0.loss <= Self.similarity * surest.loss
          || !surest.isClearlySurer(than: $0, by: Self.certainty)
      }.sorted { ($0.isAsTrained ? 0 : 1, $0.loss) < ($1.isAsTrained ? 0 : 1, $1.loss) }
    }
    asGood = rivals.map { $0.trial(of: candidates) }
    best = rivals[0].index
    imageCount = measured[0].isRight.count
    guard !rivals[0].guesses else { throw WorkflowError.noReadingReads(trials) }
  }
}

extension [Measurement] {
  /// Without those that are another before in other words, such as zeros around the picture in place of
  /// padding.
  fileprivate var unlikeEachOther: [Measurement] {
    sorted { $0.index < $1.index }.reduce(into: []) { kept, next in
      if !kept.contains(where: { $0.isSame(as: next) }) { kept.append(next) }
    }
  }
}

/// What one way makes of pictures, picture by picture.
private struct Measurement {
  let index: Int
  let isRight: [Bool]
  /// Cross-entropy of each, at the temperature with the least on the mean.
  let losses: [Double]
  /// Whether that temperature is near the 1 of training: pixels of another scale make scores of another.
  let isAsTrained: Bool
  let rightCount: Int
  let loss: Double
  /// Of the pictures, those of the class that has the most, 0 to 1.
  let largestShare: Double

  var accuracy: Double { Double(rightCount) / Double(isRight.count) }

  /// The loss is flat around its least: powers of two are close enough, and so are some pictures.
  private static let temperatures = (-2...10).map { exponent in
    Float(sign: .plus, exponent: exponent, significand: 1)
  }
  private static let temperatureImageCount = 250

  init(_ candidate: InputSearch.Candidate, _ index: Int, imageCount: Int) throws {
    self.index = index
    guard let all = candidate.images else {
      preconditionFailure("without pictures there is one candidate, which is not measured")
    }
    let count = min(imageCount, all.count)
    let images = all.subset((0..<count).map { $0 * all.count / count })
    let classes = candidate.identity.classNames.count
    // Of integers what they stand for: that tells the same, sooner.
    let model = try candidate.network.floatModel(candidate.reading, candidate.identity).model
    let scores = FloatEvaluator(model, threads: processorCount).scores(of: images.pixels)
    let evaluation = Evaluation(scores: scores, labels: images.labels)
    isRight = zip(evaluation.predictions, images.labels).map { $0 == $1 }
    // A factor between two ways makes a network surer, not better: each is as sure as it may be.
    func entropy(_ image: Int, _ temperature: Float) -> Double {
      crossEntropy(classCount: classes, label: Int(images.labels[image])) {
        scores[image * classes + $0] / temperature
      }
    }
    let few = stride(from: 0, to: count, by: max(1, count / Self.temperatureImageCount))
    let sums = Self.temperatures.map { temperature in
      few.reduce(0) { $0 + entropy($1, temperature) }
    }
    let temperature = Self.temperatures[
      sums.indices.reduce(0) { sums[$1] < sums[$0] ? $1 : $0 }]
    losses = images.labels.indices.map { entropy($0, temperature) }
    isAsTrained = (0.25...8).contains(temperature)
    rightCount = isRight.count { $0 }
    let counts = images.labels.reduce(into: [Int](repeating: 0, count: classes)) {
      $0[Int($1)] += 1
    }
    largestShare = Double(counts.max() ?? 0) / Double(count)
    let mean = losses.reduce(0, +) / Double(losses.count)
    loss = mean.isFinite ? mean : .greatestFiniteMagnitude
  }

  func trial(of candidates: [InputSearch.Candidate]) -> ReadingTrial {
    ReadingTrial(
      assumption: candidates[index].assumption, reading: candidates[index].reading,
      accuracy: Double(rightCount) / Double(isRight.count), loss: loss)
  }

  /// Whether it reads hardly more than who always says the same: that is right as often as there are
  /// pictures of it.
  var guesses: Bool { accuracy <= largestShare + (1 - largestShare) / 9 }

  /// But for rounding.
  func isSame(as other: Measurement) -> Bool {
    isRight == other.isRight
      && zip(losses, other.losses).allSatisfy { ($0 - $1).magnitude <= 1e-3 * max(1, $0) }
  }

  /// McNemar's test over the pictures that one reads and the other does not.
  func isClearlyBetter(than other: Measurement, by deviations: Double) -> Bool {
    let (won, lost) = zip(isRight, other.isRight).reduce((0.0, 0.0)) { counts, pair in
      (counts.0 + (pair.0 && !pair.1 ? 1 : 0), counts.1 + (pair.1 && !pair.0 ? 1 : 0))
    }
    return won > lost && won - lost >= deviations * (won + lost).squareRoot()
  }

  /// The mean of the differences of losses against its standard error.
  func isClearlySurer(than other: Measurement, by deviations: Double) -> Bool {
    let differences = zip(other.losses, losses).map { $0 - $1 }
    let count = Double(differences.count)
    let mean = differences.reduce(0, +) / count
    let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    return mean > 0 && mean >= deviations * (variance / count).squareRoot()
  }
}
