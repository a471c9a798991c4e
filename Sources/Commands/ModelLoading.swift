import LeNetModel
import LeNetModelFile

/// Where the provenance of a model holds the recipe it was trained by, as YAML.
let recipeKey = "training.recipe"

/// A float model and the digest of its file.
struct LoadedFloatModel {
  let model: FloatModel
  let digest: String

  /// - Parameter path: nil for the built-in one.
  init(_ path: String?) throws {
    let file = try path.map { try ModelFile.read($0) } ?? ShippedModel.float.file()
    guard case .float(let model) = file.content else {
      throw CommandError.int8Model(path: path ?? "\(ShippedModel.float)")
    }
    self.model = model
    digest = "\(file.digest)"
  }
}

/// An int8 model and the digest of its file.
struct LoadedInt8Model {
  let model: QuantizedModel
  let digest: String

  /// - Parameter path: nil for the built-in one.
  init(_ path: String?) throws {
    let file = try path.map { try ModelFile.read($0) } ?? ShippedModel.int8.file()
    guard case .quantized(let model) = file.content else {
      throw CommandError.floatModel(path: path ?? "\(ShippedModel.int8)")
    }
    self.model = model
    digest = "\(file.digest)"
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
