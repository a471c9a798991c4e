import ElementaryFunctions
import ForeignNetworks
import LeNetModel
import TFLiteFiles
import TestSupport
import Testing

/// Files that are not what they should be.
@Suite struct DamageTests {
  /// With every kind of layer that has an operator of its own.
  private func file() throws -> [UInt8] {
    var random = RandomModels(seed: 3)
    let network = try Network(
      [
        .convolution(filters: 2, kernel: 3, padding: Padding(top: 1, left: 2, bottom: 0, right: 0)),
        .activation(.relu), .pooling(.max), .activation(.leakyReLU(slope: 0.1)),
        .dense(units: 2),
      ], Signature(input: Shape(channels: 1, height: 8, width: 8), classNames: ["a", "b"]))
    return TFLiteFile.encode(try random.floatModel(of: network))
  }

  private func error(_ bytes: [UInt8]) -> ImportError? {
    do throws(ImportError) {
      _ = try TFLiteFile.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func everyTruncatedFileIsDamaged() throws {
    let file = try file()
    #expect(error(file) == nil)
    for count in 0..<file.count {
      guard case .damaged(format: "TFLite", _, _, _) = error(Array(file[..<count])) else {
        Issue.record("\(count) of \(file.count) bytes")
        return
      }
    }
  }

  /// Any answer will do.
  @Test func noByteEndsTheProgram() throws {
    let file = try file()
    var generator = SplitMix64(seed: 1)
    for _ in 0..<3000 {
      var changed = file
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<file.count, using: &generator)
        changed[place] =
          [0, 1, 4, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &generator)]
          .randomElement(using: &generator)!
      }
      _ = error(changed)
    }
  }

  @Test func theMarkIsLookedAt() throws {
    let file = try file()
    #expect(TFLiteFile.isTFLite(file))
    #expect(!TFLiteFile.isTFLite(Array(file.prefix(7))))
    #expect(!TFLiteFile.isTFLite([]))
    #expect(
      error([8, 0, 0, 0] + Array("TFL2".utf8) + [0, 0, 0, 0]).map { "\($0)" }
        == "byte 4: found no TensorFlow Lite's mark, expected the letters TFL3; "
        + "the file is damaged or no TFLite file")
  }

  /// The words of a file, which begins with a table of no fields at byte 12.
  private func words(_ words: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = [12, 0, 0, 0] + Array("TFL3".utf8) + [4, 0, 4, 0]
    for word in words {
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
    return bytes
  }

  @Test(arguments: [
    // The table's list of fields is in front of the file, behind it, and where it says 0 bytes.
    (40, "byte -28: found 16 bytes in all, expected 2 more bytes there"),
    (UInt32(bitPattern: -90), "byte 102: found 16 bytes in all, expected 2 more bytes there"),
    (0, "byte 12: found a list of fields of 0 bytes, expected 4 to 4, an even number"),
    (4, "found version 0 of TensorFlow Lite's schema, possible: version 3"),
  ])
  func listsOfFieldsLieInTheFile(offset: UInt32, message: String) {
    let found = error(words([offset])).map { "\($0)" } ?? ""
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test(arguments: [0, 1000, .max] as [UInt32])
  func theFirstOffsetLiesInTheFile(offset: UInt32) throws {
    var file = try file()
    for index in 0..<4 { file[index] = UInt8(truncatingIfNeeded: offset >> (8 * index)) }
    file = Array(file.prefix(900))
    #expect(
      error(file).map { "\($0)" }
        == "byte 0: found an offset of \(offset), expected one of 1 to 899; "
        + "the file is damaged or no TFLite file")
  }

  /// A model whose fields are given.
  private func model(_ fields: [FlatField]) -> [UInt8] {
    FlatBufferWriter.encode(fields, identifier: TFLiteSchema.identifier)
  }

  @Test func modelsWithoutTheirPartsAreDamaged() {
    typealias Field = TFLiteSchema.Model
    let version = FlatField(Field.version, .word(3))
    let parts = [
      (FlatField(Field.operatorCodes, .tables([])), "operator codes"),
      (FlatField(Field.buffers, .tables([])), "buffers"),
      (FlatField(Field.subgraphs, .tables([])), "subgraphs"),
    ]
    for (index, part) in parts.enumerated() {
      let found = error(model([version] + parts[..<index].map(\.0)))
      guard case .damaged(_, _, "a table without \(part.1)", "a vector of them") = found else {
        Issue.record("\(part.1): \(found.map { "\($0)" } ?? "")")
        continue
      }
    }
    guard case .damaged(_, _, "no subgraph", "one") = error(model([version] + parts.map(\.0)))
    else { return #expect(Bool(false)) }
  }

  /// A file of one operator, RELU, with changes.
  ///
  /// - Parameters:
  ///   - tensor: further fields of the input.
  ///   - model: further fields of the model.
  private func relu(
    tensor: [FlatField] = [], buffer: [FlatField] = [], model: [FlatField] = [],
    inputs: [Int] = [0], outputs: [Int] = [1], reads: [Int] = [0], code: Int = 0,
    custom: String? = nil
  ) -> [UInt8] {
    func activation(_ name: String) -> [FlatField] {
      [
        FlatField(TFLiteSchema.Tensor.shape, .words([1, 8, 8, 1])),
        FlatField(TFLiteSchema.Tensor.name, .string(name)),
      ]
    }
    let operation =
      custom.map {
        [
          FlatField(TFLiteSchema.OperatorCode.shortCode, .byte(32)),
          FlatField(TFLiteSchema.OperatorCode.customCode, .string($0)),
        ]
      } ?? [FlatField(TFLiteSchema.OperatorCode.shortCode, .byte(19))]
    let subgraph = [
      FlatField(
        TFLiteSchema.Subgraph.tensors, .tables([activation("in") + tensor, activation("out")])),
      FlatField(TFLiteSchema.Subgraph.inputs, .words(inputs)),
      FlatField(TFLiteSchema.Subgraph.outputs, .words(outputs)),
      FlatField(
        TFLiteSchema.Subgraph.operators,
        .tables([
          [
            FlatField(TFLiteSchema.Operator.codeIndex, .word(code)),
            FlatField(TFLiteSchema.Operator.inputs, .words(reads)),
            FlatField(TFLiteSchema.Operator.outputs, .words([1])),
          ]
        ])),
    ]
    return self.model(
      [
        FlatField(TFLiteSchema.Model.version, .word(3)),
        FlatField(TFLiteSchema.Model.operatorCodes, .tables([operation])),
        FlatField(TFLiteSchema.Model.subgraphs, .tables([subgraph])),
        FlatField(TFLiteSchema.Model.buffers, .tables([buffer])),
      ] + model)
  }

  @Test func codesOfOldReadersDo() throws {
    let network = try TFLiteFile.read(relu())
    #expect(network.steps.count == 1)
    #expect(network.classNames == nil)
  }

  @Test func tensorsThatAreNotPlainAreRefused() {
    typealias Field = TFLiteSchema.Tensor
    for (fields, message) in [
      ([FlatField(Field.isVariable, .byte(1))], "found a variable"),
      ([FlatField(Field.sparsity, .table([]))], "found a sparse tensor"),
      ([FlatField(Field.externalBuffer, .word(1))], "found data in another file"),
      ([FlatField(Field.type, .byte(7))], "found int16"),
      ([FlatField(Field.type, .byte(99))], "found type 99"),
      ([FlatField(Field.shapeSignature, .words([-1, -1, 8, 1]))], "found a shape of ?x?x8x1"),
    ] {
      let found = error(relu(tensor: fields)).map { "\($0)" } ?? ""
      #expect(found.hasPrefix("tensor in: " + message), "\(found)")
    }
  }

  @Test func indicesAreInRange() {
    for (file, message) in [
      (relu(inputs: [5], reads: [5]), "found tensor 5 in use, expected one of 2"),
      (relu(inputs: [-1], reads: [-1]), "found tensor -1 in use, expected one of 2"),
      (relu(outputs: [7]), "found tensor 7 in use, expected one of 2"),
      (relu(reads: [7]), "found tensor 7 in use, expected one of 2"),
      (relu(code: 3), "found an operator of code 3, expected one of 1"),
    ] {
      let found = error(file).map { "\($0)" } ?? ""
      #expect(found.contains(message), "\(found)")
    }
  }

  @Test func onlyOneInputAndOneOutput() {
    for (file, message) in [
      (relu(inputs: [0, 1]), "found 2 inputs, possible: one, a picture"),
      (relu(inputs: []), "found 0 inputs, possible: one, a picture"),
      (relu(outputs: [0, 1]), "found 2 outputs, possible: one, a score for each class"),
      (
        relu(outputs: [0]),
        "tensor in: found an output that the chain does not end in, "
          + "expected the output of the last operator, out"
      ),
      (
        relu(inputs: [Int](repeating: 0, count: 65)),
        "found 65 inputs or outputs, possible: up to 64"
      ),
    ] {
      #expect(error(file).map { "\($0)" } == message)
    }
    #expect(error(relu(outputs: [1, 1])) == nil)
  }

  @Test func customOperatorsAreNamed() {
    #expect(
      error(relu(custom: "Mine")).map { "\($0)" }?
        .hasPrefix("out (CUSTOM Mine): found an operator that no layer stands for")
        == true)
  }

  @Test func otherSignaturesAreRefused() {
    let signature = [FlatField(TFLiteSchema.Signature.subgraph, .word(1))]
    let field = FlatField(TFLiteSchema.Model.signatures, .tables([signature]))
    #expect(
      error(relu(model: [field])).map { "\($0)" }
        == "found a signature that runs subgraph 1, possible: one subgraph")
  }

  @Test func dataBehindTheTablesIsRefused() {
    // A field of 64 bits, of which the lower 32 are written and the others are what comes next.
    let file = relu(
      buffer: [FlatField(TFLiteSchema.Buffer.offset, .word(2)), FlatField(5, .word(0))],
      reads: [1, 0])
    #expect(
      error(file).map { "\($0)" }
        == "tensor out: found data behind the file's tables, expected data within them")
  }

  @Test func metadataOfThisProjectIsChecked() {
    for (name, text, expected) in [
      ("lenet.names", "[1]", "a list of names in JSON"),
      ("lenet.names", "[\"a\"", "a list of names in JSON"),
      ("lenet.input", "0..2", "0..255 or 0..1"),
      ("lenet.preparation", "stretch", "none, digit, resize, resize-fit"),
    ] {
      var graph = SmallNetwork().graph
      graph.append("RELU", version: 1, inputs: [0], output: 0)
      let file = graph.encoded(input: 0, output: 0, metadata: [(name, Array(text.utf8))])
      #expect(
        error(file).map { "\($0)" }
          == "metadata \(name): found other text, expected \(expected); "
          + "the file is damaged or no TFLite file")
    }
  }
}
