/// What an implementation costs on a target.
///
/// Found by least squares: the counts of ``Work``, and what `make size count` measured in `Firmware` with
/// gcc 12.2 (AVR: 5.4), of 19 networks of one to three convolutions and one to three dense layers, the committed model
/// weighing most. No term has a meaning of its own; together they agree with what was measured, and tests
/// see to that.
struct Costs: Sendable {
  /// By kind of ``Work``, for each of its counts.
  let instructions: [String: [Double]]
  /// Bytes of code: once, a convolution, a dense layer, a repetition.
  let code: [Double]
  /// Bytes of stack: once, a convolution.
  let stack: [Double]

  /// Instructions of a stage; nil for a kind that was never measured.
  func instructionCount(of work: Work) -> Int? {
    // Where a family is there, no network of the portable C that was measured pools sums.
    let kind = work.kind.replacing(" maximum", with: " each")
    guard let costs = instructions[work.kind] ?? instructions[kind] else { return nil }
    return Int(zip(costs, work.counts).reduce(0) { $0 + $1.0 * Double($1.1) }.rounded())
  }

  func codeByteCount(of works: [Work], convolutionCount: Int) -> Int {
    let repetitions = works.reduce(0) { $0 + $1.repetitions }
    let counts = [1, convolutionCount, works.count - convolutionCount, repetitions]
    return Int(zip(code, counts).reduce(0) { $0 + $1.0 * Double($1.1) }.rounded())
  }

  func stackByteCount(convolutionCount: Int) -> Int {
    Int((stack[0] + stack[1] * Double(convolutionCount)).rounded())
  }

  static func of(
    _ target: Target, kernels: String, optimization: Optimization
  ) -> Costs? {
    // The board of the M0 compiles for size in any case.
    let compiled = kernels == "portable" && target == .cortexM0 ? .size : optimization
    return table[Key(target, kernels, compiled)]
  }

  private struct Key: Hashable {
    let target: Target
    let kernels: String
    let optimization: Optimization

    init(_ target: Target, _ kernels: String, _ optimization: Optimization) {
      self.target = target
      self.kernels = kernels
      self.optimization = optimization
    }
  }

  private static let table: [Key: Costs] = [
    Key(.avr, "avr", .speed): Costs(
      instructions: [
        "dense": [562.35, 2.91],
        "looped": [304.17, 25.69, 0, 142.71, 119.38, 463.07],
        "unrolled": [75.24, 2.59, 399.27, 3.07, 11.82],
      ],
      code: [0, 1829, 852, 26], stack: [53, 13]),
    Key(.avr, "portable", .size): Costs(
      instructions: [
        "dense": [812.48, 73.46],
        "same each": [95.95, 125.79],
        "same maximum": [0, 118.28],
        "valid each": [198.58, 88.74],
        "valid maximum": [0, 87.41],
      ],
      code: [155, 1174, 564, 0], stack: [112, 16]),
    Key(.avr, "portable", .speed): Costs(
      instructions: [
        "dense": [561.04, 67.06],
        "same each": [0, 78.83],
        "valid each": [0, 67.09],
      ],
      code: [0, 1756, 910, 0], stack: [106, 16]),
    Key(.cortexM0, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 47, 45.91, 6.88, 0, 43.1, 78.95, 48.93, 40.63, 80.73, 74.79],
        "dense": [0, 7.24, 40.83, 57.06, 108.92],
      ],
      code: [1030, 171, 87, 0], stack: [171, 10]),
    Key(.cortexM0, "portable", .size): Costs(
      instructions: [
        "dense": [0, 10.94],
        "same each": [76.26, 19.94],
        "same maximum": [2.8, 21.47],
        "valid each": [67.09, 17.14],
        "valid maximum": [0, 18.38],
      ],
      code: [22, 436, 195, 0], stack: [104, 16]),
    Key(.cortexM3, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 22.4, 114.57, 3.56, 0, 0, 47.25, 30.53, 26.96, 50.05, 42.42],
        "dense": [85.99, 3.91, 12.52, 0, 76.27],
      ],
      code: [1104, 364, 311, 0], stack: [126, 26]),
    Key(.cortexM3, "portable", .size): Costs(
      instructions: [
        "dense": [48.58, 6.67],
        "same each": [88.55, 17.75],
        "same maximum": [97.77, 17.18],
        "valid each": [127.05, 12.58],
        "valid maximum": [13.64, 16.31],
      ],
      code: [0, 427, 210, 0], stack: [95, 13]),
    Key(.cortexM3, "portable", .speed): Costs(
      instructions: [
        "dense": [42.79, 6.16],
        "same each": [23.93, 9.34],
        "valid each": [37.35, 4.22],
      ],
      code: [1184, 473, 0, 0], stack: [154, 0]),
    Key(.cortexM4, "dsp", .speed): Costs(
      instructions: [
        "convolution": [131.32, 10.98, 0, 15.01, 31.92, 33.87, 33.67, 12.86],
        "dense": [6.41, 0.08, 34.22, 14.17],
      ],
      code: [521, 387, 823, 53], stack: [72, 20]),
    Key(.cortexM4, "portable", .size): Costs(
      instructions: [
        "dense": [48.49, 6.67],
        "same each": [88.55, 17.75],
        "same maximum": [97.77, 17.18],
        "valid each": [127.06, 12.57],
        "valid maximum": [13.64, 16.31],
      ],
      code: [0, 427, 211, 0], stack: [95, 13]),
    Key(.cortexM4, "portable", .speed): Costs(
      instructions: [
        "dense": [41.77, 6.16],
        "same each": [28.72, 9.07],
        "valid each": [39.05, 4.22],
      ],
      code: [1174, 475, 0, 0], stack: [154, 0]),
    Key(.cortexM55, "mve", .speed): Costs(
      instructions: [
        "dense": [5.49, 20.42, 9.25],
        "gathered": [56.18, 2.44, 22.08, 48.12, 0],
        "rows": [57.69, 1.04, 18.97, 18.48, 69.28],
      ],
      code: [458, 395, 337, 281], stack: [249, 8]),
    Key(.cortexM55, "portable", .size): Costs(
      instructions: [
        "dense": [38.28, 5.01],
        "same each": [74.89, 18.13],
        "same maximum": [40.09, 18.95],
        "valid each": [32.59, 13.83],
        "valid maximum": [0, 13.95],
      ],
      code: [0, 389, 191, 0], stack: [89, 20]),
    Key(.cortexM55, "portable", .speed): Costs(
      instructions: [
        "dense": [37.34, 5.03],
        "same each": [77.09, 9.35],
        "valid each": [36.82, 4.18],
      ],
      code: [1120, 462, 0, 0], stack: [157, 0]),
    Key(.rv32, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 27.47, 190.63, 2.95, 0, 0, 68.26, 39.94, 41.8, 57.61, 47.15],
        "dense": [0, 4.88, 21.35, 6.16, 107.2],
      ],
      code: [2059, 476, 374, 0], stack: [127, 24]),
    Key(.rv32, "portable", .size): Costs(
      instructions: [
        "dense": [24.44, 9.09],
        "same each": [45.25, 11.25],
        "same maximum": [0, 12.31],
        "valid each": [49.47, 10.81],
        "valid maximum": [17.66, 10.69],
      ],
      code: [91, 388, 234, 0], stack: [93, 10]),
    Key(.rv32, "portable", .speed): Costs(
      instructions: [
        "dense": [30.9, 8.03],
        "same each": [21.86, 9.11],
        "valid each": [0, 8.52],
      ],
      code: [1453, 603, 0, 0], stack: [188, 0]),
  ]
}
