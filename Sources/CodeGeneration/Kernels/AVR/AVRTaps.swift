/// The order in which a tile's sums take up a channel's weights: each weight is read once, and each input,
/// if there are registers enough for those that are still needed.
extension AVRTile {
  enum Step {
    /// The next weight, in the order [row][column].
    case weight(Int)
    /// An input into a register, see ``AVRTile/input(_:_:)``.
    case load(register: Int, input: Int)
    /// The weight times the input in the register is added to a sum: [row][column].
    case product(sum: Int, register: Int)
  }

  /// - Parameter isZero: of each weight, whether it needs no products.
  func steps(registers: ClosedRange<Int>, isZero: [Bool]? = nil) -> [Step] {
    var products: [(weight: Int, sum: Int, input: Int)] = []
    for weight in 0..<size * size where isZero?[weight] != true {
      for sum in 0..<sumCount {
        let row = sum / columns * stride + weight / size
        let column = sum % columns * stride + weight % size
        products.append((weight, sum, input(row, column)))
      }
    }
    /// When each input is needed.
    var uses: [Int: ArraySlice<Int>] = [:]
    for (time, product) in products.enumerated() { uses[product.input, default: []].append(time) }
    var held = [Int?](repeating: nil, count: registers.count)
    /// The register whose input is needed last, or no more.
    func register() -> Int {
      func next(_ index: Int) -> Int { held[index].flatMap { uses[$0]?.first } ?? Int.max }
      return held.indices.max { next($0) < next($1) } ?? 0
    }
    var steps: [Step] = []
    var following = products[...]
    for weight in 0..<size * size {
      steps.append(.weight(weight))
      while let product = following.first, product.weight == weight {
        following.removeFirst()
        let index = held.firstIndex(of: product.input) ?? register()
        if held[index] != product.input {
          held[index] = product.input
          steps.append(.load(register: registers.lowerBound + index, input: product.input))
        }
        steps.append(.product(sum: product.sum, register: registers.lowerBound + index))
        uses[product.input]?.removeFirst()
      }
    }
    return steps
  }
}
