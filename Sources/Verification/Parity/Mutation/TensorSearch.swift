import ElementaryFunctions
import LeNetModel

/// Makes tensors for a stage to read that show planted errors: such as bring the accumulator of a
/// channel to the very value at which a wrong multiplier gives another result.
///
/// What is found here is a guess about the C until the C has run on it. What is proven equivalent
/// is proven: no values within ``ReachableValues/inputs`` give an accumulator that tells.
struct TensorSearch {
  enum Finding {
    /// By one of ``tensors``.
    case shown(tensor: Int)
    case equivalent
    case notFound
  }

  private let stage: ReachableValues
  private let limit: Int
  private var generator: SplitMix64

  /// `q - z`.
  private(set) var tensors: [[Int64]] = []

  /// - Parameter limit: the most tensors to make.
  init(_ stage: ReachableValues, number: Int, limit: Int) {
    self.stage = stage
    self.limit = limit
    generator = SplitMix64(seed: 1, path: UInt64(number))
  }

  /// - Parameters:
  ///   - errors: of one channel, the hardest to show first: a tensor made for these shows most of
  ///     the others, too.
  /// - Returns: for each error.
  mutating func search(_ errors: [PlantedError], channel number: Int) -> [Finding] {
    let channel = stage.channels[number]
    let window = StageWindow(stage.layer, channel: number, pool: stage.pool)
    let lowest =
      channel.arithmetic.poolsLargest ? LowestWindow(channel, stage, window) : nil
    var findings = [Finding](repeating: .notFound, count: errors.count)
    var open = errors.indices.filter { errors[$0].isDefined }[...]
    while let index = open.popFirst(), tensors.count < limit {
      var telling = TellingTensor(errors[index], channel, stage, window, lowest, generator)
      switch telling.search() {
      case .tensor(let tensor):
        let sums = window.accumulators(channel, tensor)
        findings[index] = .shown(tensor: tensors.count)
        open.removeAll { other in
          guard errors[other].isShown(by: tensor, sums, channel, window) else { return false }
          findings[other] = .shown(tensor: tensors.count)
          return true
        }
        tensors.append(tensor)
      case .impossible: findings[index] = .equivalent
      case .notFound: break
      }
      generator = telling.generator
    }
    return findings
  }
}
