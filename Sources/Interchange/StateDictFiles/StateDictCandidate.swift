package import ForeignNetworks
package import LeNetModel

/// A network that a state dict may be of.
package struct StateDictCandidate: Sendable {
  /// What was assumed: `relu, max pooling; input 28x28, padding 2 and 0, pooling behind conv1 and conv2`.
  package let name: String
  package let network: ForeignNetwork
}

extension StateDict {
  /// The usual networks that tensors of these shapes are of. What shapes never tell is the activation and
  /// the kind of pooling; where they leave a map's size open, each of them is a candidate, too. Only a
  /// measurement can say which it is.
  ///
  /// - Parameter input: of a picture; where nobody said, 28x28 and 32x32 are tried.
  /// - Throws: ``ImportError`` if no usual network fits, or too many do.
  package func candidates(input: Shape?) throws(ImportError) -> [StateDictCandidate] {
    let chain = try AssumedChain(try OrderedModules(of: self))
    let weighted = chain.stages.map(\.module)
    var geometries: [Geometry] = []
    for input in try inputs(input, weighted[0]) where geometries.count <= geometryLimit {
      geometries += Geometry.fitting(weighted, input: input, limit: geometryLimit + 1)
    }
    let names = weighted.filter(\.isConvolution).map(\.name)
    guard !geometries.isEmpty else {
      throw .unsupported(
        found: weighted.map { "\($0.name): \($0.operation)" }.joined(separator: ", ")
          + ", between which no usual paddings and poolings fit",
        possible: sayLayers)
    }
    guard geometries.count <= geometryLimit else {
      throw .unsupported(
        found: "many networks that fit (\(geometries[0].description(names)); "
          + "\(geometries[1].description(names)); ...)",
        possible: sayLayers)
    }
    var candidates: [StateDictCandidate] = []
    for geometry in geometries {
      for assumption in chain.assumptions(hasPooling: geometry.hasPooling) {
        let assembly = try chain.assembly(geometry, assumption)
        candidates.append(
          StateDictCandidate(
            name: [assumption.name, geometry.description(names)].filter { !$0.isEmpty }
              .joined(separator: "; "),
            network: finished(assembly)))
      }
    }
    return candidates
  }

  /// Pictures that the first layer can read.
  private func inputs(_ input: Shape?, _ first: StateModule) throws(ImportError) -> [Shape] {
    guard let shape = first.weights?.shape else { return [] }
    if let input {
      let fits =
        first.isConvolution
        ? input.channels.isMultiple(of: shape[1])
          && shape[0].isMultiple(of: input.channels / shape[1])
        : shape[1] == input.count
      guard fits else {
        throw .tensor(
          name: first.weightName, found: first.operation,
          expected: "weights for a picture of \(input)")
      }
      return [input]
    }
    if first.isConvolution {
      guard Signature.channels.contains(shape[1]) else {
        throw .tensor(
          name: first.weightName, found: "\(shape[1]) input channels", expected: "1 or 3")
      }
      return [28, 32].map { Shape(channels: shape[1], height: $0, width: $0) }
    }
    for channels in Signature.channels.sorted() {
      for side in Signature.sides where channels * side * side == shape[1] {
        return [Shape(channels: channels, height: side, width: side)]
      }
    }
    throw .tensor(
      name: first.weightName, found: "\(shape[1]) inputs",
      expected: "those of a square picture; or the layers by --network")
  }
}

/// Networks that differ in nothing but the sizes of maps.
private let geometryLimit = 12
private let sayLayers = "the layers, told by --network lenet5|FILE.yaml"
