import Synchronization
import Threading

/// Pairs of pictures that show the same, though their files differ: in two parts of a dataset, or under
/// two classes.
///
/// Candidates are pairs whose difference hashes differ in at most ``mostBits`` bits. Of one piece more
/// than that, which the hash is cut into, they share one, so only pictures that share a piece are compared.
///
/// The limits come from looking at pairs. Of 3,353 photographs of meters, those that show the same digit
/// of the same meter anew correlate by up to 0.998 and differ in up to 5 bits; a 3 and a 9 of one display
/// in the same light correlate by 0.991. Of photographs compressed again at a quality of 40, five of six
/// differ in at most 4 bits, and two of three correlate by 0.9965. Of MNIST's digits, none of which is
/// there twice, the most alike, two ones, correlate by 0.9964.
struct NearCopies {
  /// Pictures' indices, the smaller first: each picture with that of another part that is most like it.
  let betweenParts: [[Int]]
  /// As ``betweenParts``, of other classes.
  let betweenClasses: [[Int]]

  private static let mostBits = 4
  private static let leastCorrelation = 0.9965
  /// Pictures that one is compared with for each piece of its hash: thousands share one where most of a
  /// picture is ground, and are sorted so that those with all of the hash in common are neighbours.
  private static let mostCompared = 500

  init(_ survey: DataSurvey, _ pictures: InspectedPictures, threads: Int) {
    let candidates = survey.facts.enumerated().compactMap { index, facts in
      facts.flatMap { Candidate(index, $0.thumbnail, pictures) }
    }
    let pieceCount = Self.mostBits + 1
    let found = Mutex((parts: NearestPictures(), classes: NearestPictures()))
    forEachJob(pieceCount, threads: threads) { _, piece in
      let (parts, classes) = Self.alike(candidates, piece: piece, of: pieceCount)
      found.withLock {
        $0.parts.merge(parts)
        $0.classes.merge(classes)
      }
    }
    (betweenParts, betweenClasses) = found.withLock { ($0.parts.pairs, $0.classes.pairs) }
  }

  /// Of candidates that have a piece of the hash in common.
  private static func alike(
    _ candidates: [Candidate], piece: Int, of count: Int
  ) -> (parts: NearestPictures, classes: NearestPictures) {
    let keys = candidates.map { $0.thumbnail.piece(piece, of: count) }
    let order = candidates.indices.sorted {
      (keys[$0], candidates[$0].thumbnail.hash, $0) < (keys[$1], candidates[$1].thumbnail.hash, $1)
    }
    // Side by side, as hundreds of others are compared with each.
    let looks = order.map {
      (key: keys[$0], hash: candidates[$0].thumbnail.hash, group: candidates[$0].group)
    }
    var parts = NearestPictures()
    var classes = NearestPictures()
    for (place, look) in looks.enumerated() {
      for next in place + 1..<min(place + 1 + mostCompared, looks.count) {
        let other = looks[next]
        guard other.key == look.key else { break }
        guard other.group != look.group, (other.hash ^ look.hash).nonzeroBitCount <= mostBits else {
          continue
        }
        let (one, another) = (candidates[order[place]], candidates[order[next]])
        let correlation = one.thumbnail.correlation(with: another.thumbnail)
        guard correlation >= leastCorrelation, one.digest != another.digest else { continue }
        if one.part != another.part { parts.add(one.picture, another.picture, correlation) }
        if one.label != another.label { classes.add(one.picture, another.picture, correlation) }
      }
    }
    return (parts, classes)
  }
}

private struct Candidate {
  let picture: Int
  let part: DataPart
  let label: UInt8
  let digest: [UInt8]
  let thumbnail: Thumbnail
  /// The same for pictures of the same part and class.
  let group: Int

  /// Nil for a picture that is like every other flat one.
  init?(_ picture: Int, _ thumbnail: Thumbnail, _ pictures: InspectedPictures) {
    guard !thumbnail.isFlat else { return nil }
    let (part, items, index) = pictures.place(of: picture)
    (self.picture, self.part, self.thumbnail) = (picture, part, thumbnail)
    (label, digest) = (items.labels[index], items.digests[index])
    group = 256 * part.order + Int(label)
  }
}

/// Of pictures those that are most like them.
private struct NearestPictures {
  private var nearest: [Int: (picture: Int, correlation: Double)] = [:]

  /// Of several that are as like, the first stays.
  mutating func add(_ one: Int, _ other: Int, _ correlation: Double) {
    for (picture, candidate) in [(one, other), (other, one)] {
      if let known = nearest[picture],
        (known.correlation, -known.picture) >= (correlation, -candidate)
      {
        continue
      }
      nearest[picture] = (candidate, correlation)
    }
  }

  mutating func merge(_ others: NearestPictures) {
    for (picture, found) in others.nearest { add(picture, found.picture, found.correlation) }
  }

  /// Each once, in order.
  var pairs: [[Int]] {
    Set(nearest.map { [min($0, $1.picture), max($0, $1.picture)] })
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
