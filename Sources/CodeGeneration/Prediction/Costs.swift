/// What an implementation costs on a target.
///
/// Found by least squares: the counts of ``Work``, and what `make size count` measured in `Firmware` with
/// gcc 12.2 (AVR: 5.4), of 19 networks of one to three convolutions and one to three dense layers, the committed model
/// weighing most; for the portable C of eleven such networks. No term has a meaning of its own; together they
/// agree with what was measured, and tests see to that. What compilers make of the portable C varies most: single
/// layers are off by up to a third. What is not of LeNet's kinds was never measured: see ``Stage/portableWork(_:)``.
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

  /// Bytes of code of a stage.
  func codeByteCount(of work: Work, isConvolution: Bool) -> Int {
    let stage = isConvolution ? code[1] : code[2]
    return Int((stage + code[3] * Double(work.repetitions)).rounded())
  }

  /// Bytes of code that there are once.
  var commonCodeByteCount: Int { Int(code[0].rounded()) }

  func stackByteCount(convolutionCount: Int) -> Int {
    Int((stack[0] + stack[1] * Double(convolutionCount)).rounded())
  }

  static func of(
    _ target: Target, kernels: String, optimization: Optimization
  ) -> Costs? {
    // Kernels made for a lesser core are the same instructions on another.
    let measured: Target =
      switch (target, kernels) {
      case (.cortexM4, "packed"), (.cortexM55, "packed"): .cortexM3
      case (.cortexM55, "dsp"): .cortexM4
      default: target
      }
    return table[Key(measured, kernels, optimization)]
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
        "dense": [793.87, 60.12, 2.17],
        "same each": [222.5, 108.48, 0],
        "same each pixels": [318.26, 112.16, 0],
        "same maximum": [0, 108.48, 0],
        "same maximum pixels": [0, 112.16, 0],
        "valid each": [229.01, 60.63, 4.4],
        "valid each pixels": [429.17, 60.51, 0],
        "valid maximum": [0, 60.63, 4.4],
        "valid maximum pixels": [0, 60.51, 0],
      ],
      code: [740, 1013, 473, 128], stack: [94, 21]),
    Key(.avr, "portable", .speed): Costs(
      instructions: [
        "dense": [528.94, 54.72, 0],
        "same each": [1315.77, 4306.26, 6349.16, 2.28],
        "same each pixels": [3641.8, 1861.91, 4196.66, 0],
        "same maximum": [525.54, 4306.26, 6349.16, 2.28],
        "same maximum pixels": [2416.77, 1861.91, 4196.66, 0],
        "valid each": [1315.77, 4306.26, 6349.16, 2.28],
        "valid each pixels": [3641.8, 1861.91, 4196.66, 0],
        "valid maximum": [525.54, 4306.26, 6349.16, 2.28],
        "valid maximum pixels": [2416.77, 1861.91, 4196.66, 0],
      ],
      code: [0, 2742, 781, 2301], stack: [159, 18]),
    Key(.cortexM0, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 47, 45.91, 6.88, 0, 43.1, 78.95, 48.93, 40.63, 80.73, 74.79],
        "dense": [0, 7.24, 40.83, 57.06, 108.92],
      ],
      code: [1030, 171, 87, 0], stack: [171, 10]),
    Key(.cortexM0, "portable", .size): Costs(
      instructions: [
        "dense": [83.33, 8.81, 1.18],
        "same each": [0, 21.62, 0],
        "same each pixels": [38.61, 21.6, 0],
        "same maximum": [521.31, 21.62, 0],
        "same maximum pixels": [0, 21.6, 0],
        "valid each": [111.44, 8.01, 2.21],
        "valid each pixels": [58.01, 9.17, 0],
        "valid maximum": [76.61, 8.01, 2.21],
        "valid maximum pixels": [0, 9.17, 0],
      ],
      code: [293, 321, 165, 86], stack: [93, 21]),
    Key(.cortexM0, "portable", .speed): Costs(
      instructions: [
        "dense": [83.97, 8.8, 1.18],
        "same each": [284.95, 507.94, 1892.51, 1.57],
        "same each pixels": [777.05, 57.26, 1231.46, 0],
        "same maximum": [111.16, 507.94, 1892.51, 1.57],
        "same maximum pixels": [511.67, 57.26, 1231.46, 0],
        "valid each": [284.95, 507.94, 1892.51, 1.57],
        "valid each pixels": [777.05, 57.26, 1231.46, 0],
        "valid maximum": [111.16, 507.94, 1892.51, 1.57],
        "valid maximum pixels": [511.67, 57.26, 1231.46, 0],
      ],
      code: [330, 433, 171, 283], stack: [88, 32]),
    Key(.cortexM3, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 22.4, 114.57, 3.56, 0, 0, 47.25, 30.53, 26.96, 50.05, 42.42],
        "dense": [85.99, 3.91, 12.52, 0, 76.27],
      ],
      code: [1104, 364, 311, 0], stack: [126, 26]),
    Key(.cortexM3, "portable", .size): Costs(
      instructions: [
        "dense": [34.12, 5.51, 0.89],
        "same each": [194.25, 16.9, 0],
        "same each pixels": [30.18, 21, 0],
        "same maximum": [249.97, 16.9, 0],
        "same maximum pixels": [0, 21, 0],
        "valid each": [138.72, 4.26, 1.22],
        "valid each pixels": [19.07, 5.31, 0],
        "valid maximum": [52.01, 4.26, 1.22],
        "valid maximum pixels": [0, 5.31, 0],
      ],
      code: [135, 351, 193, 71], stack: [68, 24]),
    Key(.cortexM3, "portable", .speed): Costs(
      instructions: [
        "dense": [15.32, 5.19, 1.08],
        "same each": [110.11, 173.31, 462.26, 1.95],
        "same each pixels": [223.85, 131.48, 239.46, 0],
        "same maximum": [123.22, 173.31, 462.26, 1.95],
        "same maximum pixels": [147.08, 131.48, 239.46, 0],
        "valid each": [110.11, 173.31, 462.26, 1.95],
        "valid each pixels": [223.85, 131.48, 239.46, 0],
        "valid maximum": [123.22, 173.31, 462.26, 1.95],
        "valid maximum pixels": [147.08, 131.48, 239.46, 0],
      ],
      code: [0, 1644, 0, 215], stack: [169, 9]),
    Key(.cortexM4, "dsp", .speed): Costs(
      instructions: [
        "convolution": [131.32, 10.98, 0, 15.01, 31.92, 33.87, 33.67, 12.86],
        "dense": [6.41, 0.08, 34.22, 14.17],
      ],
      code: [521, 387, 823, 53], stack: [72, 20]),
    Key(.cortexM4, "portable", .size): Costs(
      instructions: [
        "dense": [33.5, 5.5, 0.9],
        "same each": [155.91, 17.06, 0],
        "same each pixels": [30.18, 21, 0],
        "same maximum": [292.98, 17.06, 0],
        "same maximum pixels": [0, 21, 0],
        "valid each": [151.3, 5.64, 0],
        "valid each pixels": [19.59, 7.41, 0],
        "valid maximum": [24.05, 5.64, 0],
        "valid maximum pixels": [0, 7.41, 0],
      ],
      code: [129, 376, 192, 47], stack: [100, 12]),
    Key(.cortexM4, "portable", .speed): Costs(
      instructions: [
        "dense": [16.98, 5.18, 1.07],
        "same each": [116.66, 171.68, 470.51, 1.86],
        "same each pixels": [241.02, 107.43, 282.92, 0],
        "same maximum": [177.5, 171.68, 470.51, 1.86],
        "same maximum pixels": [149.32, 107.43, 282.92, 0],
        "valid each": [116.66, 171.68, 470.51, 1.86],
        "valid each pixels": [241.02, 107.43, 282.92, 0],
        "valid maximum": [177.5, 171.68, 470.51, 1.86],
        "valid maximum pixels": [149.32, 107.43, 282.92, 0],
      ],
      code: [0, 1640, 0, 208], stack: [169, 9]),
    Key(.cortexM55, "mve", .speed): Costs(
      instructions: [
        "dense": [5.49, 20.42, 9.25],
        "gathered": [56.18, 2.44, 22.08, 48.12, 0],
        "rows": [57.69, 1.04, 18.97, 18.48, 69.28],
      ],
      code: [458, 395, 337, 281], stack: [220, 8]),
    Key(.cortexM55, "portable", .size): Costs(
      instructions: [
        "dense": [36.91, 3.96, 1.05],
        "same each": [567.27, 12.19, 0],
        "same each pixels": [18.25, 20.58, 0],
        "same maximum": [1185.03, 12.19, 0],
        "same maximum pixels": [0, 20.58, 0],
        "valid each": [70.65, 5.29, 0],
        "valid each pixels": [12.13, 6.94, 0],
        "valid maximum": [18.74, 5.29, 0],
        "valid maximum pixels": [0, 6.94, 0],
      ],
      code: [144, 324, 174, 58], stack: [89, 21]),
    Key(.cortexM55, "portable", .speed): Costs(
      instructions: [
        "dense": [23.96, 4.1, 1.06],
        "same each": [92.24, 196.45, 474.47, 1.73],
        "same each pixels": [207.44, 162.58, 185.95, 0],
        "same maximum": [208.93, 196.45, 474.47, 1.73],
        "same maximum pixels": [141.09, 162.58, 185.95, 0],
        "valid each": [92.24, 196.45, 474.47, 1.73],
        "valid each pixels": [207.44, 162.58, 185.95, 0],
        "valid maximum": [208.93, 196.45, 474.47, 1.73],
        "valid maximum pixels": [141.09, 162.58, 185.95, 0],
      ],
      code: [0, 1597, 0, 143], stack: [204, 0]),
    Key(.rv32, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 27.47, 190.63, 2.95, 0, 0, 68.26, 39.94, 41.8, 57.61, 47.15],
        "dense": [0, 4.88, 21.35, 6.16, 107.2],
      ],
      code: [2059, 476, 374, 0], stack: [175, 24]),
    Key(.rv32, "portable", .size): Costs(
      instructions: [
        "dense": [69.19, 7.11, 1.15],
        "same each": [0, 10.83, 0.98],
        "same each pixels": [31.44, 11.85, 0],
        "same maximum": [315.13, 10.83, 0.98],
        "same maximum pixels": [0, 11.85, 0],
        "valid each": [55.48, 4.85, 1.01],
        "valid each pixels": [33.97, 5.68, 0],
        "valid maximum": [23.36, 4.85, 1.01],
        "valid maximum pixels": [0, 5.68, 0],
      ],
      code: [240, 357, 198, 34], stack: [119, 0]),
    Key(.rv32, "portable", .speed): Costs(
      instructions: [
        "dense": [16.57, 7.1, 1.14],
        "same each": [77.66, 364.55, 519.15, 0.25],
        "same each pixels": [300.58, 182.11, 329.85, 0],
        "same maximum": [115.69, 364.55, 519.15, 0.25],
        "same maximum pixels": [211.38, 182.11, 329.85, 0],
        "valid each": [77.66, 364.55, 519.15, 0.25],
        "valid each pixels": [300.58, 182.11, 329.85, 0],
        "valid maximum": [115.69, 364.55, 519.15, 0.25],
        "valid maximum pixels": [211.38, 182.11, 329.85, 0],
      ],
      code: [0, 2159, 0, 169], stack: [238, 38]),
  ]
}
