/// What an implementation costs on a target.
///
/// Found by least squares: the counts of ``Work``, and what `make size count` measured in `Firmware` with
/// gcc 12.2 (AVR: 5.4), of 19 networks of one to three convolutions and one to three dense layers, the committed model
/// weighing most. No term has a meaning of its own; together they agree with what was measured, and tests
/// see to that. What compilers make of the portable C varies most: single layers are off by up to a third.
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
        "dense": [817.96, 73.42],
        "same each": [851.41, 121.76],
        "same each pixels": [2967.2, 0],
        "same maximum": [393.82, 121.92],
        "same maximum pixels": [2674.95, 0],
        "valid each": [651.33, 86.66],
        "valid each pixels": [2412.24, 0],
        "valid maximum": [173.57, 86.79],
        "valid maximum pixels": [1980.55, 0],
      ],
      code: [155, 1174, 564, 0], stack: [112, 16]),
    Key(.avr, "portable", .speed): Costs(
      instructions: [
        "dense": [604.92, 66.87],
        "same each": [501.22, 76.16],
        "same each pixels": [1799.39, 0],
        "valid each": [472.01, 65.63],
        "valid each pixels": [1612.55, 0],
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
        "dense": [4.12, 10.73],
        "same each": [149.04, 19.49],
        "same each pixels": [532.61, 0],
        "same maximum": [174.01, 19.99],
        "same maximum pixels": [494.52, 0],
        "valid each": [141.86, 16.73],
        "valid each pixels": [494.4, 0],
        "valid maximum": [47.69, 18.27],
        "valid maximum pixels": [375.81, 0],
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
        "dense": [37.51, 6.7],
        "same each": [159.75, 17.21],
        "same each pixels": [494.74, 0],
        "same maximum": [176.65, 16.71],
        "same maximum pixels": [490.91, 0],
        "valid each": [170.13, 12.45],
        "valid each pixels": [440.97, 0],
        "valid maximum": [19.22, 16.23],
        "valid maximum pixels": [421.22, 0],
      ],
      code: [0, 427, 210, 0], stack: [95, 13]),
    Key(.cortexM3, "portable", .speed): Costs(
      instructions: [
        "dense": [35.42, 6.22],
        "same each": [145.35, 8.61],
        "same each pixels": [237.72, 0],
        "valid each": [40.33, 4.21],
        "valid each pixels": [142.93, 0],
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
        "dense": [37.38, 6.7],
        "same each": [159.76, 17.21],
        "same each pixels": [494.75, 0],
        "same maximum": [176.66, 16.71],
        "same maximum pixels": [490.91, 0],
        "valid each": [170.11, 12.45],
        "valid each pixels": [440.97, 0],
        "valid maximum": [19.2, 16.23],
        "valid maximum pixels": [421.22, 0],
      ],
      code: [0, 427, 211, 0], stack: [95, 13]),
    Key(.cortexM4, "portable", .speed): Costs(
      instructions: [
        "dense": [34.74, 6.21],
        "same each": [133.03, 8.45],
        "same each pixels": [236.18, 0],
        "valid each": [42.03, 4.2],
        "valid each pixels": [144.46, 0],
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
        "dense": [38.61, 5.01],
        "same each": [498.18, 14.99],
        "same each pixels": [488.24, 0],
        "same maximum": [249.12, 17.43],
        "same maximum pixels": [473.66, 0],
        "valid each": [40.48, 13.8],
        "valid each pixels": [377.5, 0],
        "valid maximum": [51.52, 13.61],
        "valid maximum pixels": [337.06, 0],
      ],
      code: [0, 389, 191, 0], stack: [89, 20]),
    Key(.cortexM55, "portable", .speed): Costs(
      instructions: [
        "dense": [36.47, 5.03],
        "same each": [187.85, 8.65],
        "same each pixels": [291.51, 0],
        "valid each": [45.85, 4.14],
        "valid each pixels": [141.14, 0],
      ],
      code: [1120, 462, 0, 0], stack: [157, 0]),
    Key(.rv32, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 27.47, 190.63, 2.95, 0, 0, 68.26, 39.94, 41.8, 57.61, 47.15],
        "dense": [0, 4.88, 21.35, 6.16, 107.2],
      ],
      code: [2059, 476, 374, 0], stack: [175, 24]),
    Key(.rv32, "portable", .size): Costs(
      instructions: [
        "dense": [38.2, 8.99],
        "same each": [81.44, 11.02],
        "same each pixels": [302.63, 0],
        "same maximum": [52.59, 13.46],
        "same maximum pixels": [273.09, 0],
        "valid each": [128.89, 10.48],
        "valid each pixels": [318.71, 0],
        "valid maximum": [55.48, 10.47],
        "valid maximum pixels": [284.71, 0],
      ],
      code: [91, 388, 234, 0], stack: [93, 10]),
    Key(.rv32, "portable", .speed): Costs(
      instructions: [
        "dense": [28.26, 8.06],
        "same each": [236.12, 7.92],
        "same each pixels": [229.79, 0],
        "valid each": [0, 8.11],
        "valid each pixels": [211.47, 0],
      ],
      code: [1453, 603, 0, 0], stack: [188, 0]),
  ]
}
