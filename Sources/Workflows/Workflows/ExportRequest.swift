package import CodeGeneration
import FileAccess
package import LeNetModel
import LeNetModelFile
import Recognition

/// A model that is to be written for use elsewhere.
package struct ExportRequest {
  /// A path; nil for the built-in float model.
  package let model: String?
  /// Its folder; made if need be.
  package let output: String
  /// Whether a float model becomes int8 and C, as an int8 one does anyway.
  package let isInt8: Bool
  /// How to quantize a float model; nil for that which it names itself.
  package let method: CalibrationMethod?
  package let optimization: Optimization
  /// Whose C alone is written; nil for all processors'.
  package let target: Target?
  /// Whose pictures the C is to prepare, too.
  package let camera: CameraSize?
  /// Whether the ranges of every tensor are written, too, as text and as a picture.
  package let reportsRanges: Bool
  /// For other tools, too.
  package let formats: [ExchangeFormat]

  package init(
    _ model: String?, output: String, isInt8: Bool, method: CalibrationMethod?,
    optimization: Optimization, target: Target? = nil, camera: CameraSize?, reportsRanges: Bool,
    formats: [ExchangeFormat] = []
  ) {
    self.model = model
    self.output = output
    self.isInt8 = isInt8
    self.method = method
    self.optimization = optimization
    self.target = target
    self.camera = camera
    self.reportsRanges = reportsRanges
    self.formats = formats
  }

  /// Writes all files or none.
  ///
  /// - Throws: ``PreparationError``, among others, where a camera is given and the model reads
  ///   pictures as they are.
  package func run() throws -> ExportedModel {
    let export = try export(content(), sharedKernels: nil)
    try createFolder(output)
    try writeFiles(export.files)
    return export.model
  }

  /// Writes int8 models for one processor, and kernels that their code has in common to files of their own: all
  /// files or none.
  ///
  /// - Parameter requests: of the same folder and target.
  package static func runSharingKernels(
    _ requests: [ExportRequest], target: Target
  ) throws -> SharingExport {
    let contents = try requests.map { try $0.content() }
    let models = contents.compactMap { content in
      if case .quantized(let model, _) = content { model } else { nil }
    }
    guard let shared = SharedKernels(models, target: target) else {
      throw WorkflowError.nothingShared(processor: target.name)
    }
    let exports = try zip(requests, contents).map { try $0.export($1, sharedKernels: shared) }
    let files = [
      (SharedKernels.headerName, shared.header), (SharedKernels.sourceName, shared.source),
    ].map { (requests[0].path(of: $0), Array($1.utf8)) }
    let all = exports.flatMap(\.files) + files
    var paths: Set<String> = []
    for (path, _) in all where !paths.insert(path).inserted {
      throw WorkflowError.twoFilesOfOneName(path: path)
    }
    try createFolder(requests[0].output)
    try writeFiles(all)
    return SharingExport(
      models: exports.map(\.model), files: files.map(\.0), kernels: shared.names)
  }

  private enum Content {
    case float(FloatModel)
    case quantized(QuantizedModel, parent: FloatModel?)
  }

  private func content() throws -> Content {
    let file = try model.map { try ModelFile.input($0) } ?? ShippedModel.float.file()
    switch file.content {
    case .float(let float) where isInt8:
      let quantized = try file.content.quantized(
        path: model, digest: "\(file.digest)", method: method)
      return .quantized(quantized, parent: float)
    case .float(let float):
      return .float(float)
    case .quantized(let quantized):
      guard method == nil else { throw WorkflowError.int8Model(path: model ?? "") }
      return .quantized(quantized, parent: FloatParent.beside(model, of: quantized))
    }
  }

  private typealias Export = (model: ExportedModel, files: [(String, [UInt8])])

  private func export(_ content: Content, sharedKernels: SharedKernels?) throws -> Export {
    switch content {
    case .float(let model): try export(model)
    case .quantized(let model, let parent):
      try export(model, parent: parent, sharedKernels: sharedKernels)
    }
  }

  private func export(_ model: FloatModel) throws -> Export {
    let file = try ModelFile(.float(model))
    let name = model.provenance.modelName
    let modelPath = path(of: name + ".lenet")
    let exchanged = formats.map { (path(of: "\(name).\($0.rawValue)"), $0.bytes(of: model)) }
    let exported = ExportedModel(
      path: modelPath, digest: "\(file.digest)", files: [modelPath] + exchanged.map(\.0),
      exchanged: exchanged.map(\.0), int8: nil)
    return (exported, [(modelPath, file.bytes)] + exchanged)
  }

  private func export(
    _ quantized: QuantizedModel, parent: FloatModel?, sharedKernels: SharedKernels?
  ) throws -> Export {
    let file = try ModelFile(.quantized(quantized))
    let code = GeneratedCode(
      quantized, digest: "\(file.digest)", optimization: optimization, target: target,
      shared: sharedKernels)
    let modelPath = path(of: quantized.provenance.modelName + "-int8.lenet")
    var files = [
      (modelPath, file.bytes), (path(of: code.headerName), Array(code.header.utf8)),
      (path(of: code.sourceName), Array(code.source.utf8)),
    ]
    if reportsRanges {
      let name = quantized.provenance.modelName + "-int8"
      let ranges = RangeResult(quantized, name: name, parent: parent)
      files += [
        (path(of: name + "-ranges.txt"), Array((ranges.text + "\n").utf8)),
        (path(of: name + "-ranges.png"), try ranges.picture()),
      ]
    }
    let preparation = try camera.map { try code.preparation(of: $0) }
    let preparationFiles =
      preparation.map { code in
        [(code.headerName, code.header), (code.sourceName, code.source)].map { name, text in
          (path(of: name), Array(text.utf8))
        }
      } ?? []
    let stem = quantized.provenance.modelName + "-int8"
    let exchanged = try formats.map {
      (path(of: "\(stem).\($0.rawValue)"), try $0.bytes(of: quantized))
    }
    files += preparationFiles + exchanged
    let exported = ExportedModel(
      path: modelPath, digest: "\(file.digest)", files: files.map(\.0),
      exchanged: exchanged.map(\.0),
      int8: ExportedModel.Int8(
        model: quantized, code: code,
        preparation: preparation.map { ($0, preparationFiles.map(\.0)) }))
    return (exported, files)
  }

  private func path(of name: String) -> String {
    output.hasSuffix("/") ? output + name : output + "/" + name
  }
}

/// What an export of several models wrote.
package struct SharingExport {
  package let models: [ExportedModel]
  /// Of the kernels: header and source.
  package let files: [String]
  /// `four_units`.
  package let kernels: [String]
}

/// What an export wrote.
package struct ExportedModel {
  /// The model's.
  package let path: String
  package let digest: String
  /// The paths of all; of an int8 model first the model's, then those of its header and source.
  package let files: [String]
  /// Those of them that are for other tools.
  package let exchanged: [String]
  /// Nil for a float model.
  package let int8: Int8?

  package struct Int8 {
    package let model: QuantizedModel
    package let code: GeneratedCode
    /// Of a camera's pictures, with the paths of its files.
    package let preparation: (code: GeneratedPreparation, files: [String])?
  }
}
