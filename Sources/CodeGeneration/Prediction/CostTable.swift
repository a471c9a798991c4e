// Fitted to the measurements in Tests/CostModel: LENET_RECORD=1 swift test -c release --filter
// CostModelTests writes this file anew.

extension Costs {
  static let table: [Key: Costs] = [
    Key(.avr, "avr", .speed): Costs(
      instructions: [
        "dense": [46.28, 3.27],
        "looped": [0, 37.1, 109.42, 110.77, 112.03, 463.53],
        "unrolled": [753.51, 0, 0, 19.14, 10.4],
      ],
      code: [0, 1654, 1185, 24], stack: [53, 14]),
    Key(.avr, "portable", .size): Costs(
      instructions: [
        "dense": [654.64, 60.29, 2.06],
        "same each": [291.74, 106.05, 0],
        "same each pixels": [327.2, 114.32, 0],
        "same maximum": [294.98, 106.05, 0],
        "same maximum pixels": [0, 114.32, 0],
        "valid each": [513.84, 59.6, 3.85],
        "valid each pixels": [441.14, 60.32, 0],
        "valid maximum": [197.21, 59.6, 3.85],
        "valid maximum pixels": [0, 60.32, 0],
      ],
      code: [425, 1064, 554, 156], stack: [108, 20]),
    Key(.avr, "portable", .speed): Costs(
      instructions: [
        "dense": [621.83, 50.43, 1.24],
        "same each": [2459.43, 4219.42, 6083.67, 3.41],
        "same each pixels": [1269.72, 4244.84, 7042.47, 0],
        "same maximum": [666.76, 4219.42, 6083.67, 3.41],
        "same maximum pixels": [0, 4244.84, 7042.47, 0],
        "valid each": [2459.43, 4219.42, 6083.67, 3.41],
        "valid each pixels": [1269.72, 4244.84, 7042.47, 0],
        "valid maximum": [666.76, 4219.42, 6083.67, 3.41],
        "valid maximum pixels": [0, 4244.84, 7042.47, 0],
      ],
      code: [0, 3089, 971, 1362], stack: [195, 0]),
    Key(.cortexM0, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 27.99, 0, 2.72, 0, 149.84, 78.99, 44.7, 47.62, 80.38, 29.54],
        "dense": [107.19, 6.13, 48.98, 20.14, 109.26],
      ],
      code: [1070, 166, 78, 0], stack: [130, 31]),
    Key(.cortexM0, "portable", .size): Costs(
      instructions: [
        "dense": [0, 9.73, 1.28],
        "same each": [0, 22.3, 0],
        "same each pixels": [34.89, 21.59, 0],
        "same maximum": [236.46, 22.3, 0],
        "same maximum pixels": [0, 21.59, 0],
        "valid each": [87.38, 8.13, 2.18],
        "valid each pixels": [56.92, 9.16, 0],
        "valid maximum": [74.79, 8.13, 2.18],
        "valid maximum pixels": [0, 9.16, 0],
      ],
      code: [96, 375, 198, 79], stack: [93, 21]),
    Key(.cortexM0, "portable", .speed): Costs(
      instructions: [
        "dense": [58.11, 9.41, 0],
        "same each": [630.66, 458.02, 1756.98, 1.38],
        "same each pixels": [253.2, 567.87, 1754.54, 0],
        "same maximum": [507.11, 458.02, 1756.98, 1.38],
        "same maximum pixels": [0, 567.87, 1754.54, 0],
        "valid each": [630.66, 458.02, 1756.98, 1.38],
        "valid each pixels": [253.2, 567.87, 1754.54, 0],
        "valid maximum": [507.11, 458.02, 1756.98, 1.38],
        "valid maximum pixels": [0, 567.87, 1754.54, 0],
      ],
      code: [1064, 105, 111, 271], stack: [162, 0]),
    Key(.cortexM3, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 23.93, 98.65, 4.44, 0, 44.95, 47.04, 29.97, 27.97, 48.64, 22.33],
        "dense": [42.51, 3.98, 0, 57.11, 76.02],
      ],
      code: [1274, 290, 218, 0], stack: [144, 16]),
    Key(.cortexM3, "portable", .size): Costs(
      instructions: [
        "dense": [41.78, 5.63, 1.36],
        "same each": [127.32, 17.69, 0],
        "same each pixels": [19.32, 21.41, 0],
        "same maximum": [19.61, 17.69, 0],
        "same maximum pixels": [0, 21.41, 0],
        "valid each": [104.12, 4.67, 1],
        "valid each pixels": [18.33, 5.31, 0],
        "valid maximum": [26.97, 4.67, 1],
        "valid maximum pixels": [0, 5.31, 0],
      ],
      code: [0, 377, 223, 78], stack: [90, 15]),
    Key(.cortexM3, "portable", .speed): Costs(
      instructions: [
        "dense": [20.06, 5.08, 1.03],
        "same each": [286.05, 157.18, 438.83, 1.96],
        "same each pixels": [62.33, 292.56, 324, 0],
        "same maximum": [69.15, 157.18, 438.83, 1.96],
        "same maximum pixels": [0, 292.56, 324, 0],
        "valid each": [286.05, 157.18, 438.83, 1.96],
        "valid each pixels": [62.33, 292.56, 324, 0],
        "valid maximum": [69.15, 157.18, 438.83, 1.96],
        "valid maximum pixels": [0, 292.56, 324, 0],
      ],
      code: [2673, 0, 192, 605], stack: [186, 0]),
    Key(.cortexM4, "dsp", .speed): Costs(
      instructions: [
        "convolution": [207.73, 5.16, 0, 16.64, 23.18, 34.69, 34.62, 12.87],
        "dense": [9.62, 0.08, 32.62, 14.19],
      ],
      code: [164, 751, 751, 49], stack: [66, 27]),
    Key(.cortexM4, "portable", .size): Costs(
      instructions: [
        "dense": [41.17, 5.52, 1.48],
        "same each": [128.98, 17.72, 0],
        "same each pixels": [10.69, 21.41, 0],
        "same maximum": [86.61, 17.72, 0],
        "same maximum pixels": [0, 21.41, 0],
        "valid each": [131.2, 5.86, 0],
        "valid each pixels": [22.22, 7.33, 0],
        "valid maximum": [0, 5.86, 0],
        "valid maximum pixels": [0, 7.33, 0],
      ],
      code: [28, 406, 205, 48], stack: [103, 9]),
    Key(.cortexM4, "portable", .speed): Costs(
      instructions: [
        "dense": [19.91, 5.09, 1.03],
        "same each": [247.19, 164.57, 444.26, 2.16],
        "same each pixels": [83.49, 264.45, 399.24, 0],
        "same maximum": [12.82, 164.57, 444.26, 2.16],
        "same maximum pixels": [0, 264.45, 399.24, 0],
        "valid each": [247.19, 164.57, 444.26, 2.16],
        "valid each pixels": [83.49, 264.45, 399.24, 0],
        "valid maximum": [12.82, 164.57, 444.26, 2.16],
        "valid maximum pixels": [0, 264.45, 399.24, 0],
      ],
      code: [2419, 19, 309, 585], stack: [187, 0]),
    Key(.cortexM55, "mve", .speed): Costs(
      instructions: [
        "dense": [6.43, 20.46, 9.18],
        "gathered": [73.99, 2.5, 16.67, 48.26, 0],
        "rows": [84.27, 0, 22.61, 19.38, 68.89],
      ],
      code: [439, 330, 368, 277], stack: [206, 15]),
    Key(.cortexM55, "portable", .size): Costs(
      instructions: [
        "dense": [37.23, 4.01, 1],
        "same each": [336.45, 17.77, 0],
        "same each pixels": [19.86, 20.42, 0],
        "same maximum": [139.2, 17.77, 0],
        "same maximum pixels": [0, 20.42, 0],
        "valid each": [79.77, 5.43, 0],
        "valid each pixels": [14.01, 6.87, 0],
        "valid maximum": [0, 5.43, 0],
        "valid maximum pixels": [0, 6.87, 0],
      ],
      code: [27, 360, 188, 58], stack: [107, 10]),
    Key(.cortexM55, "portable", .speed): Costs(
      instructions: [
        "dense": [24.41, 4.06, 1.02],
        "same each": [253.62, 182.65, 464.99, 1.99],
        "same each pixels": [51.91, 320.06, 260.05, 0],
        "same maximum": [0, 182.65, 464.99, 1.99],
        "same maximum pixels": [0, 320.06, 260.05, 0],
        "valid each": [253.62, 182.65, 464.99, 1.99],
        "valid each pixels": [51.91, 320.06, 260.05, 0],
        "valid maximum": [0, 182.65, 464.99, 1.99],
        "valid maximum pixels": [0, 320.06, 260.05, 0],
      ],
      code: [2535, 38, 178, 597], stack: [200, 0]),
    Key(.rv32, "packed", .speed): Costs(
      instructions: [
        "convolution": [0, 19.33, 81.53, 4.35, 0, 60.07, 67.99, 39.36, 42.67, 55.86, 20.92],
        "dense": [5.62, 4.88, 22.72, 0, 107.14],
      ],
      code: [2190, 384, 305, 0], stack: [156, 26]),
    Key(.rv32, "portable", .size): Costs(
      instructions: [
        "dense": [33.5, 7.71, 1.37],
        "same each": [0, 10.9, 1.41],
        "same each pixels": [30.17, 11.85, 0],
        "same maximum": [135.97, 10.9, 1.41],
        "same maximum pixels": [0, 11.85, 0],
        "valid each": [54.81, 4.83, 1],
        "valid each pixels": [30.37, 5.7, 0],
        "valid maximum": [26.69, 4.83, 1],
        "valid maximum pixels": [0, 5.7, 0],
      ],
      code: [149, 333, 245, 55], stack: [99, 7]),
    Key(.rv32, "portable", .speed): Costs(
      instructions: [
        "dense": [21.55, 7.05, 1.03],
        "same each": [581.01, 308.01, 345.07, 0.47],
        "same each pixels": [75.51, 397.96, 546.54, 0],
        "same maximum": [242.05, 308.01, 345.07, 0.47],
        "same maximum pixels": [0, 397.96, 546.54, 0],
        "valid each": [581.01, 308.01, 345.07, 0.47],
        "valid each pixels": [75.51, 397.96, 546.54, 0],
        "valid maximum": [242.05, 308.01, 345.07, 0.47],
        "valid maximum pixels": [0, 397.96, 546.54, 0],
      ],
      code: [2336, 0, 828, 681], stack: [263, 24]),
  ]
}
