import FileAccess
import LeNetModel
import LeNetModelFile
import Quantization

/// Where the provenance of a model holds the recipe it was trained by, as YAML.
let recipeKey = "training.recipe"

extension ModelFile {
  /// Reads a file that the command does not write.
  static func input(_ path: String) throws -> ModelFile {
    Inputs.add(path)
    return try read(path)
  }
}

/// What is done with a model; if it is unfit for that, the error names its file.
///
/// - Parameter path: nil for the built-in float model.
func namingModel<Result>(_ path: String?, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error where error is QuantizationError || error is ModelError {
    throw CommandError.unfitModel(path: path ?? "\(ShippedModel.float)", error)
  }
}

/// A float model and the digest of its file.
struct LoadedFloatModel {
  let model: FloatModel
  let digest: String

  /// - Parameters:
  ///   - path: nil for the built-in one.
  ///   - isReplaced: whether the command may write the file.
  init(_ path: String?, isReplaced: Bool = false) throws {
    let file =
      try path.map { try isReplaced ? ModelFile.read($0) : .input($0) } ?? ShippedModel.float.file()
    guard case .float(let model) = file.content else {
      throw CommandError.int8Model(path: path ?? "\(ShippedModel.float)")
    }
    self.model = model
    digest = "\(file.digest)"
  }
}

/// An int8 model and the digest of its file. A float model stands for the one that 'lenet export'
/// makes of it.
struct LoadedInt8Model {
  let model: QuantizedModel
  let digest: String
  /// What it was made from, where that was read.
  let parent: FloatModel?

  /// - Parameter path: nil for the built-in one.
  init(_ path: String?) throws {
    let file = try path.map { try ModelFile.input($0) } ?? ShippedModel.int8.file()
    switch file.content {
    case .quantized(let model):
      (self.model, digest, parent) = (model, "\(file.digest)", nil)
    case .float(let float):
      model = try namingModel(path) {
        try Quantizer.quantize(float, parentDigest: "\(file.digest)")
      }
      digest = "\(try ModelFile(.quantized(model)).digest)"
      parent = float
      inform("\(path ?? "it") is a float model, taken as 'lenet export --int8' quantizes it")
    }
  }
}

/// Where the float model of an int8 model is looked for.
enum FloatParent {
  /// The float model that `model`, read from `path`, was made from, if it lies beside it under the
  /// name without `-int8` or is built in; nil if not.
  static func beside(_ path: String?, of model: QuantizedModel) -> FloatModel? {
    let suffix = "-int8.lenet"
    var paths: [String?] = [nil]
    if let path, path.hasSuffix(suffix) {
      paths.insert(path.dropLast(suffix.count) + ".lenet", at: 0)
    }
    return paths.lazy.compactMap { try? LoadedFloatModel($0) }
      .first { $0.digest == model.provenance["parent.sha256"] }?.model
  }
}
