package import LeNetModel

/// Tensors and operators of a file that is made.
package struct TFLiteGraphWriter {
  /// Of a quantized tensor; zero points are 0 where there are several scales.
  package struct Quantization {
    let scales: [Float]
    let zeroPoint: Int32
    /// Of several scales.
    let axis: Int

    package init(_ parameters: QuantizationParameters) {
      (scales, zeroPoint, axis) = ([parameters.scale], parameters.zeroPoint, 0)
    }

    package init(perChannel scales: [Float], axis: Int) {
      (self.scales, zeroPoint, self.axis) = (scales, 0, axis)
    }
  }

  private var tensors: [[FlatField]] = []
  /// The first is that of tensors without data.
  private var buffers: [[FlatField]] = [[]]
  private var operators: [[FlatField]] = []
  private var codes: [(code: Int, version: Int)] = []

  package init() {}

  /// - Parameter data: little-endian; nil for an activation.
  /// - Returns: its index.
  package mutating func tensor(
    _ name: String, _ shape: [Int], _ type: TFLiteType, data: [UInt8]? = nil,
    quantization: Quantization? = nil
  ) -> Int {
    let buffer = data.map { append(buffer: $0) } ?? 0
    var fields = [
      FlatField(TFLiteSchema.Tensor.shape, .words(shape)),
      FlatField(TFLiteSchema.Tensor.type, .byte(UInt8(type.rawValue))),
      FlatField(TFLiteSchema.Tensor.buffer, .word(buffer)),
      FlatField(TFLiteSchema.Tensor.name, .string(name)),
    ]
    if let quantization {
      fields.append(FlatField(TFLiteSchema.Tensor.quantization, .table(quantization.fields)))
    }
    tensors.append(fields)
    return tensors.count - 1
  }

  private mutating func append(buffer data: [UInt8]) -> Int {
    buffers.append([FlatField(TFLiteSchema.Buffer.data, .data(data))])
    return buffers.count - 1
  }

  /// - Parameters:
  ///   - operation: in the schema's word.
  ///   - version: the first that does what is asked, which old interpreters look at.
  package mutating func append(
    _ operation: String, version: Int, inputs: [Int], output: Int,
    options: (type: TFLiteOptions, fields: [FlatField])? = nil
  ) {
    let code = TFLiteOperatorNames.code(of: operation)
    let known = codes.firstIndex { $0 == (code, version) }
    if known == nil { codes.append((code, version)) }
    var fields = [
      FlatField(TFLiteSchema.Operator.codeIndex, .word(known ?? codes.count - 1)),
      FlatField(TFLiteSchema.Operator.inputs, .words(inputs)),
      FlatField(TFLiteSchema.Operator.outputs, .words([output])),
    ]
    if let options {
      fields += [
        FlatField(TFLiteSchema.Operator.optionsType, .byte(UInt8(options.type.rawValue))),
        FlatField(TFLiteSchema.Operator.options, .table(options.fields)),
      ]
    }
    operators.append(fields)
  }

  /// The bytes of a file.
  ///
  /// - Parameter metadata: what is kept beside the network.
  package mutating func encoded(
    input: Int, output: Int, metadata: [(name: String, data: [UInt8])]
  ) -> [UInt8] {
    let entries = metadata.map { entry in
      [
        FlatField(TFLiteSchema.Metadata.name, .string(entry.name)),
        FlatField(TFLiteSchema.Metadata.buffer, .word(append(buffer: entry.data))),
      ]
    }
    let subgraph = [
      FlatField(TFLiteSchema.Subgraph.tensors, .tables(tensors)),
      FlatField(TFLiteSchema.Subgraph.inputs, .words([input])),
      FlatField(TFLiteSchema.Subgraph.outputs, .words([output])),
      FlatField(TFLiteSchema.Subgraph.operators, .tables(operators)),
      FlatField(TFLiteSchema.Subgraph.name, .string("main")),
    ]
    let codes = codes.map { code, version in
      [
        // What old readers look at has 8 bits.
        FlatField(TFLiteSchema.OperatorCode.shortCode, .byte(UInt8(min(code, 127)))),
        FlatField(TFLiteSchema.OperatorCode.version, .word(version)),
        FlatField(TFLiteSchema.OperatorCode.code, .word(code)),
      ]
    }
    return FlatBufferWriter.encode(
      [
        FlatField(TFLiteSchema.Model.version, .word(TFLiteSchema.version)),
        FlatField(TFLiteSchema.Model.operatorCodes, .tables(codes)),
        FlatField(TFLiteSchema.Model.subgraphs, .tables([subgraph])),
        FlatField(
          TFLiteSchema.Model.description, .string("lenet \(Provenance.toolVersion)")),
        FlatField(TFLiteSchema.Model.buffers, .tables(buffers)),
        FlatField(TFLiteSchema.Model.metadata, .tables(entries)),
      ], identifier: TFLiteSchema.identifier)
  }
}

extension TFLiteGraphWriter.Quantization {
  fileprivate var fields: [FlatField] {
    [
      FlatField(
        TFLiteSchema.Quantization.scales, .words(scales.map(\.bitPattern))),
      FlatField(
        TFLiteSchema.Quantization.zeroPoints,
        .longs([Int64](repeating: Int64(zeroPoint), count: scales.count))),
      FlatField(TFLiteSchema.Quantization.axis, .word(axis)),
    ]
  }
}
