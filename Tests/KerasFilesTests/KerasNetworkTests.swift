import ForeignNetworks
import Foundation
import KerasFiles
import LeNetModel
import TestSupport
import Testing

@Suite(.ifStuck) struct KerasNetworkTests {
  @Test(arguments: [
    ("keras2.h5", "Keras 2.21.0, HDF5"), ("keras2.keras", "Keras 2.21.0, .keras"),
    ("keras3.h5", "Keras 3.15.1, HDF5"), ("keras3.keras", "Keras 3.15.1, .keras"),
  ])
  func scoresAreThoseOfKeras(name: String, origin: String) throws {
    let network = try KerasFile.read(KerasFixtures.bytes(name))
    #expect(network.origin == origin)
    #expect(network.input == Shape(channels: 3, height: 9, width: 7))
    let (picture, expected) = try KerasFixtures.scores(name)
    var turned = picture
    for (place, index) in AxisOrder.channelsLast.indices(of: network.input).enumerated() {
      turned[index] = picture[place]
    }
    var scores = NaiveEvaluation.scores(of: network, turned)
    if name.hasPrefix("keras2") {
      let exponentials = scores.map { Foundation.exp($0) }
      scores = exponentials.map { $0 / exponentials.reduce(0, +) }
    }
    #expect(scores.count == expected.count)
    for (score, expected) in zip(scores, expected) {
      #expect(abs(score - Double(expected)) < 1e-5)
    }
  }

  @Test(arguments: ["keras2.h5", "keras2.keras"])
  func everyLayerHasAFate(name: String) throws {
    let network = try KerasFile.read(KerasFixtures.bytes(name))
    let fates = network.nodes.map { node in
      switch node.fate {
      case .step(let index): "\(node.operation) \(index)"
      case .leftOut(let reason): "\(node.operation): \(reason)"
      }
    }
    #expect(
      fates == [
        "InputLayer: the picture", "Rescaling 0", "RandomRotation: other pictures while training",
        "Conv2D 1", "BatchNormalization 2", "ReLU 3", "DepthwiseConv2D 4", "LeakyReLU 5",
        "SeparableConv2D 6", "MaxPooling2D 9", "Dropout: nothing while not training",
        "Flatten 10", "Dense 11",
      ])
    #expect(network.steps.count == 12)
    #expect(network.steps[1].name == network.nodes[3].name)
  }

  @Test(arguments: ["plain.h5", "circle.h5", "packed.h5", "half.h5", "double.h5"])
  func everyFormOfFloats(name: String) throws {
    let network = try KerasFile.read(KerasFixtures.bytes(name))
    #expect(
      network.origin == "Keras 2.2.4, HDF5" + (name == "half.h5" ? ", weights in 16 bits" : ""))
    #expect(NaiveEvaluation.scores(of: network, [2]) == [2, -4, 1])
  }

  @Test func kinds() throws {
    #expect(KerasFile.isHDF5(try KerasFixtures.bytes("plain.h5")))
    #expect(
      KerasFile.isHDF5([UInt8](repeating: 0, count: 1024) + [137, 72, 68, 70, 13, 10, 26, 10]))
    #expect(!KerasFile.isHDF5([137, 72, 68, 70, 13, 10, 26]))
    #expect(!KerasFile.isHDF5(try KerasFixtures.bytes("keras3.keras")))
    #expect(KerasFile.isKeras(try KerasFixtures.bytes("keras3.keras")))
    #expect(!KerasFile.isKeras(try KerasFixtures.bytes("plain.h5")))
    #expect(!KerasFile.isKeras([]))
  }

  @Test func weightsOnly() throws {
    let bytes = try KerasFixtures.bytes("only.weights.h5")
    guard case .weights(let list) = try KerasFile.content(bytes) else {
      Issue.record("there is no network in the file")
      return
    }
    #expect(
      list.tensors.map { "\($0.name) \($0.shape) \($0.values.count)" } == [
        "conv2d.weight [2, 1, 3, 3] 18", "conv2d.bias [2] 2", "dense.weight [2, 8] 16",
        "dense.bias [2] 2",
      ])
  }

  /// Sizes that Keras computes for layers in a row.
  @Test func shapesAlone() throws {
    let network = try KerasFile.read(
      KerasFixtures.file(
        layers: """
          {"class_name": "Reshape", "config": {"name": "r", "target_shape": [4, -1],
            "batch_input_shape": {"class_name": "__tuple__", "items": [null, 24]}}},
          {"class_name": "Reshape", "config": {"name": "s", "target_shape": [4, 6, 1]}},
          {"class_name": "ZeroPadding2D", "config": {"name": "z", "padding": [[0, 1], [2, 0]]}},
          {"class_name": "AveragePooling2D",
            "config": {"name": "a", "pool_size": 2, "padding": "same"}},
          {"class_name": "GlobalAveragePooling2D", "config": {"name": "g"}},
          {"class_name": "Dense", "config": {"name": "d", "units": 3, "use_bias": false}},
          {"class_name": "Softmax", "config": {"name": "p"}}
          """))
    #expect(network.input == Shape(channels: 1, height: 4, width: 6))
    let picture = (0..<24).map(Float.init)
    // Windows of two by two over five rows of two zeros and six pixels, the last of which is zeros: each
    // pixel is in one of 12, which lacks rows at the end but none of them.
    let mean = Double((0..<24).reduce(0, +)) / 4 / 12
    for (score, factor) in zip(NaiveEvaluation.scores(of: network, picture), [1, -2, 0.5]) {
      #expect(abs(score - factor * mean) < 1e-9)
    }
  }
}

/// - Parameter parts: of the message.
func expectRefusal(
  _ bytes: [UInt8], _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation
) {
  do {
    let network = try KerasFile.read(bytes)
    Issue.record("\(network.origin) was read", sourceLocation: sourceLocation)
  } catch {
    for part in parts {
      #expect("\(error)".contains(part), "\(error)", sourceLocation: sourceLocation)
    }
  }
}
