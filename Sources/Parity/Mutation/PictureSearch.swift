import CodeGeneration
import ElementaryFunctions
import LeNetInterpreter
import LeNetModel

/// Looks for pictures that show mutations which others do not: such as bring the accumulator of a
/// unit to the very value at which a mutated multiplier gives another result.
///
/// Only dense layers are searched for. A convolution has so many outputs in each picture that little
/// is left to be shown. What is found here is a guess about the C until the C has run on it.
struct PictureSearch {
  /// Tries for an accumulator, from the nearest picture at hand.
  private static let stepCount = 400

  private let interpreter: ReferenceInterpreter
  private var units: [SearchedUnit]
  /// Of the network: the dense layers that the units belong to.
  private let layers: [Int]
  private var generator = SplitMix64(seed: 1)
  /// Pictures to start from, and the accumulators of all units on them.
  private var pool: [(pixels: [UInt8], accumulators: [Int64])] = []

  /// For each mutation the first picture that is to show it, the given ones counted before those
  /// found; nil where none is.
  private(set) var pictures: [Int?]

  /// - Parameters:
  ///   - code: generated from `model`.
  ///   - mutations: that are not proven equivalent.
  ///   - given: pictures to begin with, 784 bytes each.
  init(_ model: QuantizedModel, code: GeneratedCode, mutations: [Mutation], given: [UInt8]) {
    interpreter = ReferenceInterpreter(model)
    units = SearchedUnit.units(of: model, code, mutations)
    layers = Set(units.map(\.layer)).sorted()
    pictures = .init(repeating: nil, count: mutations.count)
    for start in stride(from: 0, to: given.count, by: Network.inputShape.count) {
      add(Array(given[start..<start + Network.inputShape.count]))
    }
  }

  private var openCount: Int { units.reduce(0) { $0 + $1.openCount } }

  /// Chooses among pictures those that show many open mutations.
  ///
  /// - Parameter count: the most pictures to choose.
  /// - Returns: 784 bytes a picture.
  mutating func choose(_ count: Int, among candidates: [UInt8]) -> [UInt8] {
    var chosen: [UInt8] = []
    var left = count
    for start in stride(from: 0, to: candidates.count, by: Network.inputShape.count)
    where left > 0 {
      let pixels = Array(candidates[start..<start + Network.inputShape.count])
      let inputs = inputs(pixels)
      let gain = units.reduce(0) { sum, unit in
        let input = inputs[unit.layer]!
        return sum + unit.gain(accumulator: unit.accumulator(input: input), input: input)
      }
      // What each would have to show for all to be shown, and half of it, since not all will be.
      guard 2 * gain * left >= openCount, gain > 0 else { continue }
      add(pixels)
      chosen += pixels
      left -= 1
    }
    return chosen
  }

  /// - Parameters:
  ///   - count: the most pictures to find.
  ///   - progress: called with the number of pictures found.
  /// - Returns: 784 bytes a picture.
  mutating func search(_ count: Int, progress: (Int) -> Void) -> [UInt8] {
    var found: [UInt8] = []
    var foundCount = 0
    while foundCount < count, let unit = units.indices.max(by: { units[$0].hope < units[$1].hope }),
      units[unit].hope > 0
    {
      let seen = pool.map { $0.accumulators[unit] }
      guard let (lower, upper) = seen.min().flatMap({ lower in seen.max().map { (lower, $0) } }),
        let target = units[unit].nextTarget(seen: lower...upper, &generator),
        let pixels = search(unit, target)
      else { continue }
      add(pixels)
      found += pixels
      foundCount += 1
      progress(foundCount)
    }
    return found
  }

  private mutating func add(_ pixels: [UInt8]) {
    let inputs = inputs(pixels)
    let accumulators = units.map { $0.accumulator(input: inputs[$0.layer]!) }
    for unit in units.indices {
      units[unit].close(accumulator: accumulators[unit], input: inputs[units[unit].layer]!) {
        pictures[$0] = pool.count
      }
    }
    pool.append((pixels, accumulators))
  }

  /// A picture on which the unit has this accumulator.
  private mutating func search(_ unit: Int, _ target: Int64) -> [UInt8]? {
    func distance(_ accumulators: [Int64]) -> Int64 { abs(accumulators[unit] - target) }
    guard let start = pool.min(by: { distance($0.accumulators) < distance($1.accumulators) }) else {
      return nil
    }
    var (best, bestDistance) = (start.pixels, distance(start.accumulators))
    for _ in 0..<Self.stepCount where bestDistance > 0 {
      var candidate = best
      vary(&candidate)
      let input = inputs(candidate)[units[unit].layer]!
      let distance = abs(units[unit].accumulator(input: input) - target)
      if distance <= bestDistance { (best, bestDistance) = (candidate, distance) }
    }
    return bestDistance == 0 ? best : nil
  }

  /// Changes one pixel or a few neighbours, by little or by much.
  private mutating func vary(_ pixels: inout [UInt8]) {
    let (row, column) = (generator.nextInt(below: 28), generator.nextInt(below: 28))
    let side = 1 + generator.nextInt(below: 3)
    let limit = 4 << generator.nextInt(below: 7)
    let change = generator.nextInt(below: 2 * limit) - limit
    for y in row..<min(28, row + side) {
      for x in column..<min(28, column + side) {
        pixels[28 * y + x] = UInt8(clamping: Int(pixels[28 * y + x]) + change)
      }
    }
  }

  /// `q - z` of what each searched layer reads, by layer.
  private func inputs(_ pixels: [UInt8]) -> [Int: [Int64]] {
    var inputs: [Int: [Int64]] = [:]
    interpreter.run(pixels) { layer, tensor in
      guard layers.contains(layer + 1) else { return }
      let zeroPoint = Int64(interpreter.model.tensors[layer + 1].zeroPoint)
      inputs[layer + 1] = tensor.map { Int64($0) - zeroPoint }
    }
    return inputs
  }
}
