import LeNetModel
import LeNetModelFile

/// Where the provenance of a model holds the recipe it was trained by, as YAML.
let recipeKey = "training.recipe"

/// A float model and the digest of its file.
struct LoadedFloatModel {
  let model: FloatModel
  let digest: String

  init(_ path: String) throws {
    let file = try ModelFile.read(path)
    guard case .float(let model) = file.content else {
      throw CommandError.int8Model(path: path)
    }
    self.model = model
    digest = "\(file.digest)"
  }
}

/// An int8 model and the digest of its file.
struct LoadedInt8Model {
  let model: QuantizedModel
  let digest: String

  init(_ path: String) throws {
    let file = try ModelFile.read(path)
    guard case .quantized(let model) = file.content else {
      throw CommandError.floatModel(path: path)
    }
    self.model = model
    digest = "\(file.digest)"
  }
}

/// Where the float model of an int8 model is looked for.
enum FloatParent {
  /// The float model that `model`, read from `path`, was made from, if it lies beside it under the
  /// name without `-int8`; nil if not, or if it is another one.
  static func beside(_ path: String, of model: QuantizedModel) -> FloatModel? {
    let suffix = "-int8.lenet"
    guard path.hasSuffix(suffix),
      let loaded = try? LoadedFloatModel(path.dropLast(suffix.count) + ".lenet"),
      loaded.digest == model.provenance["parent.sha256"]
    else { return nil }
    return loaded.model
  }
}
