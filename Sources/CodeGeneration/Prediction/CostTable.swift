// Fitted to the measurements in Tests/CostModel: LENET_RECORD=1 swift test -c release --filter
// CostModelTests writes this file anew.

extension Costs {
  static let table: [Key: Costs] = [
    Key(.avr, "avr", .speed): Costs(
      instructions: [
        "activation": [11.85, 6.51],
        "average": [0, 12.89],
        "dense": [0.54, 0, 3.19],
        "looped": [1, 0, 4.25, 0],
        "pooling": [0, 0, 6.73],
        "unrolled": [0.98, 0, 5.82, 2.01],
      ],
      commonCode: 107,
      code: [
        "activation": [75.52, 0],
        "average": [432.69, 0],
        "dense": [0, 2.5],
        "looped": [0, 2.22],
        "pooling": [0, 0],
        "unrolled": [429.42, 1.91],
      ], stack: [1.82, 10.94, 1.34]),
    Key(.avr, "portable", .size): Costs(
      instructions: [
        "activation": [14.35, 9.32],
        "average": [0, 14.02],
        "padded sums": [458.41, 149.78, 119.47, 77.81, 0],
        "pooling": [0, 0, 10.29],
        "portable dense": [745.8, 54.13, 7.86],
        "sums": [520.38, 0, 19.24, 52.55, 7.51],
      ],
      commonCode: 164,
      code: [
        "activation": [32.81, 0],
        "average": [323.64, 0],
        "padded sums": [1136.66, 0],
        "pooling": [0, 0],
        "portable dense": [820, 0],
        "sums": [606.06, 0],
      ], stack: [78.94, 33.86, 0]),
    Key(.cortexM0, "packed", .speed): Costs(
      instructions: [
        "activation": [6.93, 0],
        "average": [1.28, 6.12],
        "convolution": [0.99, 0, 6.86, 4.19, 0, 27.99, 0, 10.85],
        "dense": [1, 4.39, 6.78, 57.09, 6.83],
        "pooling": [0, 0, 5.63],
      ],
      commonCode: 284,
      code: [
        "activation": [29.49, 0],
        "average": [0, 0],
        "convolution": [127.05, 2.57],
        "dense": [60.14, 1.23],
        "pooling": [77.48, 0],
      ], stack: [0, 9.39, 3.9]),
    Key(.cortexM0, "portable", .size): Costs(
      instructions: [
        "activation": [7.27, 0],
        "average": [1.47, 6.11],
        "padded sums": [20.46, 33.91, 51.29, 9.17, 1.09],
        "pooling": [0, 0, 5.85],
        "portable dense": [20.12, 9.92, 1],
        "sums": [0, 0, 16.71, 6.27, 1.19],
      ],
      commonCode: 0,
      code: [
        "activation": [0.75, 0],
        "average": [231.83, 0],
        "padded sums": [428.74, 0],
        "pooling": [0, 0],
        "portable dense": [306.98, 0],
        "sums": [168.18, 0],
      ], stack: [45.15, 44.62, 0]),
    Key(.cortexM3, "packed", .speed): Costs(
      instructions: [
        "activation": [4.23, 0],
        "average": [0, 3.99],
        "convolution": [1, 0, 3.6, 3.61, 0, 13.18, 0, 12.02],
        "dense": [1, 0, 4.24, 0, 14.37],
        "pooling": [2.28, 0, 2.53],
      ],
      commonCode: 263,
      code: [
        "activation": [110.56, 0],
        "average": [0, 0],
        "convolution": [237.93, 5.01],
        "dense": [158.73, 3.65],
        "pooling": [106.96, 0],
      ], stack: [0, 3.87, 3.34]),
    Key(.cortexM3, "portable", .size): Costs(
      instructions: [
        "activation": [5.62, 0],
        "average": [0.6, 4.08],
        "padded sums": [0, 59.86, 0, 18.66, 0],
        "pooling": [0, 0, 4.89],
        "portable dense": [31.83, 5.42, 1.59],
        "sums": [0, 0, 9.7, 3.57, 0.35],
      ],
      commonCode: 0,
      code: [
        "activation": [0, 0],
        "average": [170.86, 0],
        "padded sums": [430.72, 0],
        "pooling": [0, 0],
        "portable dense": [308.36, 0],
        "sums": [136.19, 0],
      ], stack: [60.4, 29.25, 0]),
    Key(.cortexM4, "dsp", .speed): Costs(
      instructions: [
        "activation": [3.91, 0.04],
        "average": [0, 3.96],
        "convolution": [1, 3.31, 2.2, 3.53],
        "dense": [1, 0, 0, 0],
        "pooling": [2.74, 0, 2.48],
      ],
      commonCode: 289,
      code: [
        "activation": [157.12, 0],
        "average": [0, 0],
        "convolution": [212.16, 4.8],
        "dense": [75.08, 3.46],
        "pooling": [12.09, 0],
      ], stack: [23.5, 22.46, 0.92]),
    Key(.cortexM4, "portable", .size): Costs(
      instructions: [
        "activation": [5.62, 0],
        "average": [0.6, 4.08],
        "padded sums": [0, 57.85, 0, 18.75, 0],
        "pooling": [0, 0, 4.91],
        "portable dense": [31.42, 5.42, 1.59],
        "sums": [0, 0, 9.53, 3.97, 0],
      ],
      commonCode: 0,
      code: [
        "activation": [0, 0],
        "average": [165.37, 0],
        "padded sums": [429.27, 0],
        "pooling": [0, 0],
        "portable dense": [308.85, 0],
        "sums": [140.47, 0],
      ], stack: [60.73, 29.12, 0]),
    Key(.cortexM55, "mve", .speed): Costs(
      instructions: [
        "activation": [0.45, 3.56],
        "average": [0, 3.02],
        "convolution": [1, 0, 16.95],
        "dense": [1, 0],
        "pooling": [1.42, 0, 2.59],
      ],
      commonCode: 165,
      code: [
        "activation": [442.05, 0],
        "average": [104.71, 0],
        "convolution": [168.58, 3.94],
        "dense": [0, 4.01],
        "pooling": [198.36, 0],
      ], stack: [11.33, 16.74, 1.2]),
    Key(.cortexM55, "portable", .size): Costs(
      instructions: [
        "activation": [4.6, 0],
        "average": [0.57, 3.08],
        "padded sums": [0, 13.45, 39.78, 11.36, 0],
        "pooling": [0, 0, 4.49],
        "portable dense": [37.52, 4.02, 1],
        "sums": [0, 0, 7.26, 3.99, 0],
      ],
      commonCode: 0,
      code: [
        "activation": [0, 0],
        "average": [141.48, 0],
        "padded sums": [410.43, 0],
        "pooling": [0, 0],
        "portable dense": [271.16, 0],
        "sums": [138.84, 0],
      ], stack: [69.32, 28.86, 0]),
    Key(.rv32, "packed", .speed): Costs(
      instructions: [
        "activation": [5.21, 1.79],
        "average": [0, 3.99],
        "convolution": [1, 0, 3.31, 4.91, 7.39, 16.32, 0.28, 18.29],
        "dense": [1, 0, 5.09, 0, 17.42],
        "pooling": [1.25, 0, 2.56],
      ],
      commonCode: 424,
      code: [
        "activation": [31.69, 0],
        "average": [213.94, 0],
        "convolution": [211.51, 4.25],
        "dense": [269.56, 1.76],
        "pooling": [344.46, 0],
      ], stack: [47.29, 15.57, 2.7]),
    Key(.rv32, "portable", .size): Costs(
      instructions: [
        "activation": [8.09, 0],
        "average": [2.62, 5.07],
        "padded sums": [10.91, 28.78, 16.36, 7.05, 1.5],
        "pooling": [0, 0, 4.79],
        "portable dense": [46.26, 8.05, 0.98],
        "sums": [0, 0, 11.5, 3.57, 0.15],
      ],
      commonCode: 24,
      code: [
        "activation": [1.8, 0],
        "average": [264.47, 0],
        "padded sums": [391.28, 0],
        "pooling": [0, 0],
        "portable dense": [340.67, 0],
        "sums": [165.16, 0],
      ], stack: [92.46, 9.61, 0]),
  ]
}
