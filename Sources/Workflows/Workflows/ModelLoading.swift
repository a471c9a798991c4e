import FileAccess
package import LeNetModel
package import LeNetModelFile
import Quantization
import Recognition

/// Where the provenance of a model holds the recipe it was trained by, as YAML.
package let recipeKey = "training.recipe"

extension ModelFile {
  /// Reads a file that this process does not write.
  package static func input(_ path: String) throws -> ModelFile {
    Inputs.add(path)
    return try read(path)
  }
}

extension ModelFile.Content {
  /// The model itself, or what it is quantized to.
  ///
  /// - Parameters:
  ///   - path: nil for the built-in float model.
  ///   - digest: of its file.
  ///   - method: nil for that which the model names.
  package func quantized(
    path: String?, digest: String, method: CalibrationMethod? = nil
  ) throws -> QuantizedModel {
    switch self {
    case .quantized(let model): model
    case .float(let model):
      try namingModel(path) {
        try Quantizer.quantize(model, method: method, parentDigest: digest)
      }
    }
  }
}

/// What is done with a model; if it is unfit for that, the error names its file.
///
/// - Parameter path: nil for the built-in float model.
func namingModel<Result>(_ path: String?, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error where error is QuantizationError || error is ModelError {
    throw WorkflowError.unfitModel(path: path ?? "\(ShippedModel.float)", error)
  }
}

/// A float model and the digest of its file.
package struct LoadedFloatModel {
  package let model: FloatModel
  package let digest: String

  /// - Parameters:
  ///   - path: nil for the built-in one.
  ///   - isReplaced: whether the file may be written, too.
  package init(_ path: String?, isReplaced: Bool = false) throws {
    let file =
      try path.map { try isReplaced ? ModelFile.read($0) : .input($0) } ?? ShippedModel.float.file()
    guard case .float(let model) = file.content else {
      throw WorkflowError.int8Model(path: path ?? "\(ShippedModel.float)")
    }
    self.model = model
    digest = "\(file.digest)"
  }
}

/// An int8 model and the digest of its file. A float model stands for the one that 'lenet export'
/// makes of it.
package struct LoadedInt8Model {
  package let model: QuantizedModel
  package let digest: String
  /// What it was made from, where that was read.
  let parent: FloatModel?

  /// - Parameter path: nil for the built-in one.
  package init(_ path: String?, notify: NoticeHandler) throws {
    let file = try path.map { try ModelFile.input($0) } ?? ShippedModel.int8.file()
    model = try file.content.quantized(path: path, digest: "\(file.digest)")
    switch file.content {
    case .quantized:
      (digest, parent) = ("\(file.digest)", nil)
    case .float(let float):
      digest = "\(try ModelFile(.quantized(model)).digest)"
      parent = float
      notify(.takenAsInt8(model: path))
    }
  }
}

/// Where the float model of an int8 model is looked for.
package enum FloatParent {
  /// The float model that `model`, read from `path`, was made from, if it lies beside it under the
  /// name without `-int8` or is built in; nil if not.
  package static func beside(_ path: String?, of model: QuantizedModel) -> FloatModel? {
    let suffix = "-int8.lenet"
    var paths: [String?] = [nil]
    if let path, path.hasSuffix(suffix) {
      paths.insert(path.dropLast(suffix.count) + ".lenet", at: 0)
    }
    return paths.lazy.compactMap { try? LoadedFloatModel($0) }
      .first { $0.digest == model.provenance["parent.sha256"] }?.model
  }
}

extension Provenance {
  /// What the model is called, as a file name: a foreign model must not choose the folder.
  package var modelName: String {
    let name = (self["name"] ?? "").map { character in
      character.isASCII && (character.isLetter || character.isNumber) || "-_.".contains(character)
        ? character : "_"
    }
    guard let first = name.first else { return "lenet5" }
    return first == "." ? "_" + String(name.dropFirst()) : String(name)
  }
}
