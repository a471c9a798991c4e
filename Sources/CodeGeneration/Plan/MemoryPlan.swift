/// Where each stage's output lies in the scratch memory.
///
/// Only the input and the output of the running stage are alive. Outputs lie at the two ends of the
/// memory in turn, so it needs to hold the largest sum of two neighbours, and no layout needs less.
/// The last output, the scores, is the caller's.
struct MemoryPlan {
  /// At least 1, since C has no empty arrays.
  let byteCount: Int
  /// Of every stage but the last.
  let offsets: [Int]

  /// - Parameter outputByteCounts: of every stage, in order of execution.
  init(outputByteCounts: [Int]) {
    let stored = Array(outputByteCounts.dropLast())
    let pairs = stored.indices.map { stored[$0] + ($0 + 1 < stored.count ? stored[$0 + 1] : 0) }
    let total = pairs.max() ?? 1
    byteCount = total
    offsets = stored.indices.map { $0.isMultiple(of: 2) ? 0 : total - stored[$0] }
  }
}
