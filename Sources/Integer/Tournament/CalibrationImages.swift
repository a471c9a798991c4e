import ElementaryFunctions
package import LabelledData
import LeNetModel

extension LabelledImages {
  /// Indices, ascending, of images drawn by a seed, as many of each digit as of any other as long as
  /// there are any left.
  ///
  /// - Parameters:
  ///   - count: how many; all, if there are not as many.
  ///   - candidates: which images may be drawn.
  package func balancedDraw(_ count: Int, from candidates: [Int], seed: UInt64) -> [Int] {
    var generator = SplitMix64(seed: seed)
    var shuffled = candidates
    generator.shuffle(&shuffled)
    var drawn: [UInt8: Int] = [:]
    let ranked = shuffled.map { index in
      defer { drawn[labels[index], default: 0] += 1 }
      return (rank: drawn[labels[index], default: 0], index: index)
    }
    // Ranks first; within a rank, the order of the shuffle, which a stable sort keeps.
    return ranked.sorted { $0.rank < $1.rank }.prefix(count).map(\.index).sorted()
  }
}
