import LeNetModel
import LeNetModelFile

/// A float model and the digest of its file.
struct LoadedFloatModel {
  let model: FloatModel
  let digest: String

  init(_ path: String) throws {
    let file = try ModelFile.read(path)
    guard case .float(let model) = file.content else {
      throw CommandError.wrongKind(path: path, expected: "a float", found: "an int8")
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
      throw CommandError.wrongKind(path: path, expected: "an int8", found: "a float")
    }
    self.model = model
    digest = "\(file.digest)"
  }
}
