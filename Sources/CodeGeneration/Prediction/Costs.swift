/// What an implementation costs on a target.
///
/// Found by least squares: the counts of ``Work``, and what `make size count` measured in `Firmware` with
/// gcc 12.2 (AVR: 5.4), of 19 networks of one to three convolutions and one to three dense layers, the committed model
/// weighing most; for the portable C of eight such networks. No term has a meaning of its own; together they
/// agree with what was measured, and tests see to that. What compilers make of the portable C varies most: single
/// layers are off by up to a third.
struct Costs: Sendable {
  /// By kind of ``Work``, for each of its counts.
  let instructions: [String: [Double]]
  /// Bytes of code: once, a convolution, a dense layer, a repetition.
  let code: [Double]
  /// Bytes of stack: once, a convolution.
  let stack: [Double]

  /// Instructions of a stage; nil for a kind that was never measured.
  func instructionCount(of work: Work) -> Int? {
    guard let costs = instructions[work.kind] else { return nil }
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
    table[Key(target, kernels, optimization)]
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
        "dense": [784.2, 62.44],
        "same each": [0, 110.27],
        "same each pixels": [0, 126],
        "same maximum": [177.99, 106.85],
        "same maximum pixels": [0, 113.8],
        "valid each": [624.57, 63.06],
        "valid each pixels": [0, 77.59],
        "valid maximum": [21.25, 64.69],
        "valid maximum pixels": [0, 60.12],
      ],
      code: [816, 989, 457, 147], stack: [93, 21]),
    Key(.avr, "portable", .speed): Costs(
      instructions: [
        "dense": [551.18, 53.97],
        "same each": [1083.86, 4478.05, 6484.98],
        "same each pixels": [3656.04, 1830.03, 4279.57],
        "same maximum": [364.83, 4478.05, 6484.98],
        "same maximum pixels": [2453.56, 1830.03, 4279.57],
        "valid each": [1083.86, 4478.05, 6484.98],
        "valid each pixels": [3656.04, 1830.03, 4279.57],
        "valid maximum": [364.83, 4478.05, 6484.98],
        "valid maximum pixels": [2453.56, 1830.03, 4279.57],
      ],
      code: [0, 2696, 847, 2289], stack: [175, 11]),
    Key(.cortexM0, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 47, 45.91, 6.88, 0, 43.1, 78.95, 48.93, 40.63, 80.73, 74.79],
        "dense": [0, 7.24, 40.83, 57.06, 108.92],
      ],
      code: [1030, 171, 87, 0], stack: [171, 10]),
    Key(.cortexM0, "portable", .size): Costs(
      instructions: [
        "dense": [79.45, 9.99],
        "same each": [149.04, 19.49],
        "same each pixels": [532.61, 0],
        "same maximum": [174.01, 19.99],
        "same maximum pixels": [494.52, 0],
        "valid each": [112.58, 10.21],
        "valid each pixels": [0, 11.51],
        "valid maximum": [147.62, 9.82],
        "valid maximum pixels": [0, 9.17],
      ],
      code: [290, 345, 152, 80], stack: [84, 24]),
    Key(.cortexM0, "portable", .speed): Costs(
      instructions: [
        "dense": [80.14, 9.99],
        "same each": [336.63, 594.77, 1969.43],
        "same each pixels": [781.38, 60.54, 1231.84],
        "same maximum": [153.44, 594.77, 1969.43],
        "same maximum pixels": [511, 60.54, 1231.84],
        "valid each": [336.63, 594.77, 1969.43],
        "valid each pixels": [781.38, 60.54, 1231.84],
        "valid maximum": [153.44, 594.77, 1969.43],
        "valid maximum pixels": [511, 60.54, 1231.84],
      ],
      code: [194, 541, 149, 246], stack: [92, 29]),
    Key(.cortexM3, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 22.4, 114.57, 3.56, 0, 0, 47.25, 30.53, 26.96, 50.05, 42.42],
        "dense": [85.99, 3.91, 12.52, 0, 76.27],
      ],
      code: [1104, 364, 311, 0], stack: [126, 26]),
    Key(.cortexM3, "portable", .size): Costs(
      instructions: [
        "dense": [33.95, 6.43],
        "same each": [159.75, 17.21],
        "same each pixels": [494.74, 0],
        "same maximum": [176.65, 16.71],
        "same maximum pixels": [490.91, 0],
        "valid each": [110.41, 5.63],
        "valid each pixels": [0, 6.1],
        "valid maximum": [83.22, 5.3],
        "valid maximum pixels": [0, 5.31],
      ],
      code: [144, 364, 182, 69], stack: [68, 23]),
    Key(.cortexM3, "portable", .speed): Costs(
      instructions: [
        "dense": [19.29, 6.23],
        "same each": [20.18, 305.31, 583.61],
        "same each pixels": [217.96, 137.39, 228.11],
        "same maximum": [48.87, 305.31, 583.61],
        "same maximum pixels": [147.54, 137.39, 228.11],
        "valid each": [20.18, 305.31, 583.61],
        "valid each pixels": [217.96, 137.39, 228.11],
        "valid maximum": [48.87, 305.31, 583.61],
        "valid maximum pixels": [147.54, 137.39, 228.11],
      ],
      code: [479, 1317, 0, 378], stack: [172, 8]),
    Key(.cortexM4, "dsp", .speed): Costs(
      instructions: [
        "convolution": [131.32, 10.98, 0, 15.01, 31.92, 33.87, 33.67, 12.86],
        "dense": [6.41, 0.08, 34.22, 14.17],
      ],
      code: [521, 387, 823, 53], stack: [72, 20]),
    Key(.cortexM4, "portable", .size): Costs(
      instructions: [
        "dense": [33.7, 6.43],
        "same each": [159.76, 17.21],
        "same each pixels": [494.75, 0],
        "same maximum": [176.66, 16.71],
        "same maximum pixels": [490.91, 0],
        "valid each": [110.42, 5.63],
        "valid each pixels": [0, 8.26],
        "valid maximum": [83.42, 5.3],
        "valid maximum pixels": [0, 7.41],
      ],
      code: [158, 373, 183, 53], stack: [92, 15]),
    Key(.cortexM4, "portable", .speed): Costs(
      instructions: [
        "dense": [20.05, 6.22],
        "same each": [35.34, 296.54, 587.84],
        "same each pixels": [240.6, 107.07, 283.46],
        "same maximum": [111.85, 296.54, 587.84],
        "same maximum pixels": [149.93, 107.07, 283.46],
        "valid each": [35.34, 296.54, 587.84],
        "valid each pixels": [240.6, 107.07, 283.46],
        "valid maximum": [111.85, 296.54, 587.84],
        "valid maximum pixels": [149.93, 107.07, 283.46],
      ],
      code: [321, 1397, 0, 334], stack: [164, 11]),
    Key(.cortexM55, "mve", .speed): Costs(
      instructions: [
        "dense": [5.49, 20.42, 9.25],
        "gathered": [56.18, 2.44, 22.08, 48.12, 0],
        "rows": [57.69, 1.04, 18.97, 18.48, 69.28],
      ],
      code: [458, 395, 337, 281], stack: [249, 8]),
    Key(.cortexM55, "portable", .size): Costs(
      instructions: [
        "dense": [36.86, 5.01],
        "same each": [498.18, 14.99],
        "same each pixels": [488.24, 0],
        "same maximum": [249.12, 17.43],
        "same maximum pixels": [473.66, 0],
        "valid each": [21.71, 5.28],
        "valid each pixels": [0, 7.38],
        "valid maximum": [32.26, 5.22],
        "valid maximum pixels": [0, 6.94],
      ],
      code: [136, 346, 163, 53], stack: [84, 23]),
    Key(.cortexM55, "portable", .speed): Costs(
      instructions: [
        "dense": [27.33, 5.12],
        "same each": [0, 315.78, 579.25],
        "same each pixels": [203.2, 164.84, 177.61],
        "same maximum": [128.02, 315.78, 579.25],
        "same maximum pixels": [139.25, 164.84, 177.61],
        "valid each": [0, 315.78, 579.25],
        "valid each pixels": [203.2, 164.84, 177.61],
        "valid maximum": [128.02, 315.78, 579.25],
        "valid maximum pixels": [139.25, 164.84, 177.61],
      ],
      code: [233, 1392, 0, 239], stack: [196, 3]),
    Key(.rv32, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 27.47, 190.63, 2.95, 0, 0, 68.26, 39.94, 41.8, 57.61, 47.15],
        "dense": [0, 4.88, 21.35, 6.16, 107.2],
      ],
      code: [2059, 476, 374, 0], stack: [175, 24]),
    Key(.rv32, "portable", .size): Costs(
      instructions: [
        "dense": [63.78, 8.36],
        "same each": [81.44, 11.02],
        "same each pixels": [302.63, 0],
        "same maximum": [52.59, 13.46],
        "same maximum pixels": [273.09, 0],
        "valid each": [59.83, 5.83],
        "valid each pixels": [0, 7.12],
        "valid maximum": [24.93, 5.85],
        "valid maximum pixels": [0, 5.68],
      ],
      code: [259, 366, 189, 32], stack: [120, 0]),
    Key(.rv32, "portable", .speed): Costs(
      instructions: [
        "dense": [22.03, 8.16],
        "same each": [0, 389.09, 574.71],
        "same each pixels": [304.87, 185.12, 326.74],
        "same maximum": [53.83, 389.09, 574.71],
        "same maximum pixels": [207, 185.12, 326.74],
        "valid each": [0, 389.09, 574.71],
        "valid each pixels": [304.87, 185.12, 326.74],
        "valid maximum": [53.83, 389.09, 574.71],
        "valid maximum pixels": [207, 185.12, 326.74],
      ],
      code: [529, 1750, 0, 343], stack: [224, 43]),
  ]
}
