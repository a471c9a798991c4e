import ForeignNetworks
import LeNetModel
import StateDictFiles
import Testing

/// Networks of tensors that know nothing but their names and shapes.
@Suite struct StateDictNetworkTests {
  /// In order by their names' numbers, as safetensors files are read.
  private func state(_ shapes: [(String, [Int])]) throws -> StateDict {
    let tensors = shapes.map { name, shape in
      NamedTensor(
        name: name, shape: shape, values: Array(repeating: 0.25, count: shape.reduce(1, *)))
    }
    return try StateDict.read(Safetensors.encode(tensors, metadata: [:]))
  }

  private static let lenet: [(String, [Int])] = [
    ("fc3.weight", [10, 84]), ("conv2.weight", [16, 6, 5, 5]), ("fc2.weight", [84, 120]),
    ("conv1.weight", [6, 1, 5, 5]), ("fc1.weight", [120, 400]), ("conv1.bias", [6]),
  ]

  private func complaint(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return "\(error)" }
  }

  @Test func inferredLenet() throws {
    let candidates = try state(Self.lenet).candidates(
      input: Shape(channels: 1, height: 28, width: 28))
    #expect(candidates.count == 5)
    #expect(
      candidates[0].name
        == "relu, max pooling; input 28x28, padding 2 and 0, pooling behind conv1 and conv2")
    let network = candidates[0].network
    #expect(network.input == Shape(channels: 1, height: 28, width: 28))
    #expect(
      network.steps.map(\.name) == [
        "conv1", "relu", "max pooling", "conv2", "relu", "max pooling", "flatten", "fc1", "relu",
        "fc2", "relu", "fc3",
      ])
    #expect(network.nodes[1].operation == "assumed: relu")
    guard case .convolution(let weights, let window, groups: 1) = network.steps[0].operation else {
      Issue.record("no convolution")
      return
    }
    #expect(weights.shape == [6, 1, 5, 5])
    #expect(weights.bias == Array(repeating: 0.25, count: 6))
    #expect(window.padding == ForeignPadding(top: 2, left: 2, bottom: 2, right: 2))
  }

  @Test func unknownInput() throws {
    let names = try state(Self.lenet).candidates(input: nil).map(\.name)
    #expect(names.count == 10)
    #expect(names[5].contains("input 32x32, padding 0 and 0"))
  }

  @Test func denseLayersOnly() throws {
    let candidates = try state([("1.weight", [30, 784]), ("3.weight", [10, 30])])
      .candidates(input: nil)
    #expect(
      candidates.map(\.name) == ["relu; input 28x28", "tanh; input 28x28", "sigmoid; input 28x28"])
  }

  @Test func misfits() throws {
    #expect(
      complaint {
        _ = try state([("conv.weight", [6, 1, 5, 5]), ("fc.weight", [10, 6 * 11])])
          .candidates(input: nil)
      }
        == "found conv: Conv2d [6, 1, 5, 5], fc: Linear [10, 66], between which no usual paddings "
        + "and poolings fit, possible: the layers, told by --network lenet5|FILE.yaml")
    #expect(
      complaint {
        _ = try state([("a.weight", [6, 1, 5, 5]), ("b.weight", [10, 7])]).candidates(input: nil)
      }
        == "tensor b.weight: found Linear [10, 7], expected one that reads what a gives, a "
        + "Conv2d [6, 1, 5, 5]; or the layers by --network")
  }

  @Test(
    arguments: [
      ([("lstm.weight_ih_l0", [4, 4])], "found a parameter 'weight_ih_l0'"),
      ([("c.weight", [6, 1, 5])], "found the shape [6, 1, 5]"),
      (
        [("c.weight", [6, 1, 5, 5]), ("c.bias", [5])],
        "tensor c.bias: found the shape [5], expected [6]"
      ),
      ([("c.weight", [6]), ("c.bias", [6])], "a normalization without running_mean"),
      ([("c.weight", [6])], "a PReLU of 6 slopes"),
      ([("c.bias", [6])], "no weight beside it"),
      ([("c.running_mean", [6])], "expected both"),
      ([("c.weight", [0, 3])], "expected no zeros"),
    ] as [([(String, [Int])], String)])
  func otherModules(shapes: [(String, [Int])], message: String) throws {
    let state = try state(shapes)
    let found = try #require(complaint { _ = try state.candidates(input: nil) })
    #expect(found.contains(message))
  }

  @Test func normalizations() throws {
    // By their names, both stand before the convolutions.
    let normalized = try state([
      ("bn1.running_mean", [6]), ("bn1.running_var", [6]), ("bn2.running_mean", [16]),
      ("bn2.running_var", [16]), ("conv1.weight", [6, 1, 5, 5]), ("conv2.weight", [16, 6, 5, 5]),
      ("fc.weight", [10, 256]),
    ])
    let network = try normalized.candidates(input: Shape(channels: 1, height: 28, width: 28))[0]
      .network
    #expect(
      network.steps.map(\.name) == [
        "conv1", "bn1", "relu", "max pooling", "conv2", "bn2", "relu", "max pooling", "flatten",
        "fc",
      ])
    guard case .scaling(let factors, let shifts) = network.steps[1].operation else {
      Issue.record("no scaling")
      return
    }
    let factor = 1 / (0.25 + 1e-5).squareRoot()
    #expect(factors == Array(repeating: factor, count: 6))
    #expect(shifts == Array(repeating: -0.25 * factor, count: 6))

    let kinds: [LayerKind] = [
      .convolution(filters: 6, padding: 0), .activation(.relu), .batchNormalization, .pooling(.max),
      .convolution(filters: 16, padding: 0), .batchNormalization, .activation(.relu),
      .pooling(.max),
      .dropout(rate: 0.5), .dense(units: 10),
    ]
    #expect(
      try normalized.network(kinds, signature: .digits).steps.map(\.name) == [
        "conv1", "relu", "bn1", "max pooling", "conv2", "bn2", "relu", "max pooling", "flatten",
        "fc",
      ])
    #expect(
      try normalized.network(kinds.filter { $0 != .batchNormalization }, signature: .digits).steps
        .map(\.name) == network.steps.map(\.name))
  }

  @Test func oneNormalizationForTwoLayers() throws {
    let state = try state([
      ("bn.running_mean", [8]), ("bn.running_var", [8]), ("conv1.weight", [8, 1, 3, 3]),
      ("conv2.weight", [8, 8, 3, 3]), ("fc.weight", [10, 8 * 25]),
    ])
    #expect(
      complaint { _ = try state.candidates(input: nil) }
        == "tensor bn.weight: found BatchNorm [8], expected as many BatchNorms of 8 channels as "
        + "layers that give so many (2); or the layers by --network")
  }

  @Test func givenLenet() throws {
    let network = try state(Self.lenet).network(
      Network.original.layers.map(\.kind), signature: .digits)
    #expect(
      network.steps.map(\.name) == [
        "conv1", "tanh", "average pooling", "conv2", "tanh", "average pooling", "flatten", "fc1",
        "tanh", "fc2", "tanh", "fc3",
      ])
    #expect(network.nodes[1].operation == "given: tanh")
  }

  @Test func convolutionForDense() throws {
    var shapes = Self.lenet
    shapes[4] = ("conv3.weight", [120, 16, 5, 5])
    let network = try state(shapes).network(
      Network.lenet5.layers.map(\.kind), signature: .digits)
    guard case .dense(let weights) = network.steps[7].operation else {
      Issue.record("no dense layer")
      return
    }
    #expect(weights.shape == [120, 400])
  }

  @Test func givenMisfits() throws {
    var kinds = Network.lenet5.layers.map(\.kind)
    kinds[6] = .dense(units: 100)
    #expect(
      complaint { _ = try state(Self.lenet).network(kinds, signature: .digits) }
        == "tensor fc1.weight: found Linear [120, 400], expected [100, 400] for fc1, a dense layer "
        + "of 100 units")
    #expect(
      complaint {
        _ = try state(Self.lenet + [("fc4.weight", [10, 10])]).network(
          Network.lenet5.layers.map(\.kind), signature: .digits)
      }
        == "tensor fc4.weight: found Linear [10, 10], expected no more numbers behind fc3, the "
        + "network's last layer")
    #expect(
      complaint {
        _ = try state(Array(Self.lenet[1...])).network(
          Network.lenet5.layers.map(\.kind), signature: .digits)
      }
        == "found no more tensors for fc3, a dense layer of 10 units, possible: a network with as "
        + "many layers as the file has tensors for")
    #expect(
      complaint { _ = try state(Self.lenet).network([], signature: .digits) }
        == "there are 0 layers, expected 1 to 64")
  }

  @Test func slopes() throws {
    let state = try state([
      ("0.weight", [6, 1, 5, 5]), ("1.weight", [1]), ("4.weight", [10, 6 * 144]),
    ])
    let network = try state.candidates(input: nil)[0].network
    guard case .activation(.leakyReLU(slope: 0.25)) = network.steps[1].operation else {
      Issue.record("no slope")
      return
    }
  }
}
