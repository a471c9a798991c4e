import FileAccess
import LeNetModel
import LeNetModelFile
import Quantization
import StateDictFiles
import TestSupport
import Testing

extension TestModels {
  /// Of pictures in colour, with names that formats have to escape: a float model that says how it is to
  /// be quantized.
  static func pets(_ preparation: Preparation = .resizeFit) throws -> FloatModel {
    var random = RandomModels(seed: 8)
    let network = try Network(
      [
        .convolution(filters: 3, kernel: 3, stride: 1, padding: 1), .activation(.relu),
        .pooling(.max, size: 2), .convolution(filters: 4, kernel: 3, stride: 2, padding: 0),
        .activation(.leakyReLU(slope: 0.125)), .dense(units: 5), .activation(.relu),
        .dense(units: 3),
      ],
      Signature(
        input: Shape(channels: 3, height: 12, width: 20),
        classNames: ["cat", "a \"big\" dog, {0: '\u{E9}'}", "none\n\u{1F431}"],
        preparation: preparation))
    let pixels = random.pictures(count: 30, shape: network.inputShape).flatMap { $0 }
    return try random.floatModel(of: network, provenance: Provenance(["name": "pets"]))
      .calibrated(pixels: pixels, source: "noise", threads: 1)
  }

  /// The weights of the model that ships with the project, which reads drawn digits without an error, as
  /// safetensors that say neither the network nor the input.
  ///
  /// - Parameter factor: 1 for pixels of 0 to 1, 1 / 255 for those of 0 to 255.
  static func weights(factor: Float) throws -> [UInt8] {
    let file = try ModelFile.read(ProjectFolder.path(of: "Models/lenet5.lenet"))
    guard case .float(let model) = file.content else { return [] }
    let shapes = [[6, 1, 5, 5], [16, 6, 5, 5], [120, 400], [84, 120], [10, 84]]
    let layers = zip(model.network.parametricIndices, model.parameters)
    let tensors = zip(layers, shapes).flatMap { layer, shape in
      let (name, parameters) = (model.network.layers[layer.0].name, layer.1)
      let factor = name == "conv1" ? factor : 1
      return [
        NamedTensor(
          name: name + ".weight", shape: shape, values: parameters.weights.map { $0 * factor }),
        NamedTensor(
          name: name + ".bias", shape: [parameters.bias.count], values: parameters.bias),
      ]
    }
    return Safetensors.encode(tensors, metadata: [:])
  }
}

extension Lenet {
  /// Puts a file of a real exporter into the working folder.
  func placeFixture(_ name: String) throws {
    let folder = ProjectFolder.path(of: "Tests/ForeignFilesTests/Fixtures/")
    try place(readFile(folder + name, limit: 1 << 20), name)
  }

  func floatModel(_ name: String) throws -> FloatModel {
    guard case .float(let model) = try ModelFile(decoding: bytes(of: name)).content else {
      throw OtherKind()
    }
    return model
  }

  func int8Model(_ name: String) throws -> QuantizedModel {
    guard case .quantized(let model) = try ModelFile(decoding: bytes(of: name)).content else {
      throw OtherKind()
    }
    return model
  }

  private struct OtherKind: Error {}
}

extension [UInt8] {
  /// With other bytes in place of some, wherever these are.
  func replacing(_ old: String, with new: String) -> [UInt8] {
    precondition(old.utf8.count == new.utf8.count, "lengths of texts are in the file, too")
    return replacing(Array(old.utf8), with: Array(new.utf8))
  }
}
