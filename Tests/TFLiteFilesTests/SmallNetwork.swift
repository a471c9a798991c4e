import Bytes
import ForeignNetworks
import LeNetModel
import TFLiteFiles

/// A file of a few operators in a row, made for a test.
struct SmallNetwork {
  var graph = TFLiteGraphWriter()
  private let input: Int
  private(set) var current: Int
  private var count = 0

  /// - Parameter shape: of the input, `in`.
  init(
    _ shape: [Int] = [1, 8, 8, 1], _ type: TFLiteType = .float32,
    _ quantization: QuantizationParameters? = nil
  ) {
    input = graph.tensor(
      "in", shape, type, quantization: quantization.map { TFLiteGraphWriter.Quantization($0) })
    current = input
  }

  /// Of 8 bits, its scale 1/2.
  static func quantized(_ shape: [Int] = [1, 8, 8, 1]) -> SmallNetwork {
    SmallNetwork(shape, .int8, QuantizationParameters(scale: 0.5, zeroPoint: -128))
  }

  /// An operator on what the one before made, whose output is `t1`, `t2` and so on.
  ///
  /// - Parameters:
  ///   - constants: further inputs.
  ///   - isConstantFirst: whether they come first.
  mutating func append(
    _ operation: String, _ constants: [Int] = [], to shape: [Int],
    _ type: TFLiteType = .float32, _ quantization: QuantizationParameters? = nil,
    options: (TFLiteOptions, [FlatField])? = nil, isConstantFirst: Bool = false
  ) {
    count += 1
    let output = graph.tensor(
      "t\(count)", shape, type, quantization: quantization.map { .init($0) })
    graph.append(
      operation, version: 1,
      inputs: isConstantFirst ? constants + [current] : [current] + constants, output: output,
      options: options)
    current = output
  }

  /// A constant `w` of 1, 2, 3 and so on, unless values are given.
  mutating func floats(_ shape: [Int], _ values: [Float]? = nil) -> Int {
    var data: [UInt8] = []
    data.append(
      littleEndian: values ?? (0..<shape.reduce(1, *)).map { Float($0 + 1) })
    return graph.tensor("w", shape, .float32, data: data)
  }

  /// A constant `i` of 32 bits.
  mutating func integers(_ values: [Int], _ shape: [Int]? = nil) -> Int {
    var data: [UInt8] = []
    data.append(littleEndian: values.map { Int32($0) })
    return graph.tensor("i", shape ?? [values.count], .int32, data: data)
  }

  /// A constant `w` of 8 bits, 1, 2, 3 and so on unless values are given.
  mutating func bytes(
    _ shape: [Int], _ values: [UInt8]? = nil, _ type: TFLiteType = .int8,
    _ quantization: TFLiteGraphWriter.Quantization? = .init(
      QuantizationParameters(scale: 0.25, zeroPoint: 0))
  ) -> Int {
    graph.tensor(
      "w", shape, type,
      data: values ?? (0..<shape.reduce(1, *)).map { UInt8(truncatingIfNeeded: $0 + 1) },
      quantization: quantization)
  }

  var file: [UInt8] {
    var graph = graph
    return graph.encoded(input: input, output: current, metadata: [])
  }

  func read() throws(ImportError) -> ForeignNetwork { try TFLiteFile.read(file) }
}

/// Options of operators on windows.
enum SmallOptions {
  static func convolution(
    same: Bool = false, stride: Int = 1, activation: Int = 0, dilation: Int = 1
  ) -> (TFLiteOptions, [FlatField]) {
    typealias Field = TFLiteSchema.Convolution
    return (
      .convolution,
      [
        FlatField(Field.padding, .byte(same ? 0 : 1)),
        FlatField(Field.columnStride, .word(stride)), FlatField(Field.rowStride, .word(stride)),
        FlatField(Field.activation, .byte(UInt8(activation))),
        FlatField(Field.columnDilation, .word(dilation)),
        FlatField(Field.rowDilation, .word(dilation)),
      ]
    )
  }

  static let depthwiseConvolution: (TFLiteOptions, [FlatField]) = (
    .depthwiseConvolution,
    [
      FlatField(TFLiteSchema.Convolution.padding, .byte(1)),
      FlatField(TFLiteSchema.Convolution.columnStride, .word(2)),
      FlatField(TFLiteSchema.Convolution.rowStride, .word(1)),
      FlatField(TFLiteSchema.DepthwiseConvolution.multiplier, .word(1)),
    ]
  )

  static func pooling(rows: Int = 2, columns: Int = 2) -> (TFLiteOptions, [FlatField]) {
    typealias Field = TFLiteSchema.Pooling
    return (
      .pooling,
      [
        FlatField(Field.padding, .byte(1)), FlatField(Field.columnStride, .word(2)),
        FlatField(Field.rowStride, .word(2)), FlatField(Field.columns, .word(columns)),
        FlatField(Field.rows, .word(rows)),
      ]
    )
  }

  static func fused(
    _ options: TFLiteOptions, _ activation: Int
  ) -> (TFLiteOptions, [FlatField]) {
    (options, [FlatField(0, .byte(UInt8(activation)))])
  }
}
