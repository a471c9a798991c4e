package import LeNetModel

/// A network of another tool as a model of this project, and what became of each node.
package struct ImportedModel<Model: Sendable>: Sendable {
  package let model: Model
  package let nodes: [ImportedNode]
}

/// A node of a file, and what became of it.
package struct ImportedNode: Hashable, Sendable {
  package let name: String
  package let operation: String
  /// A layer's name, `folded into conv1`, or why nothing is left.
  package let became: String
}

/// What a model takes over that no file of another tool decides.
package struct ImportedIdentity: Sendable {
  package let classNames: [String]
  package let preparation: Preparation
  package var provenance: Provenance

  package init(classNames: [String], preparation: Preparation, provenance: Provenance) {
    self.classNames = classNames
    self.preparation = preparation
    self.provenance = provenance
  }
}

extension ForeignNetwork {
  /// Scores that a picture gets.
  ///
  /// - Throws: ``ImportError`` if the steps are no network of this project.
  package func scoreCount() throws(ImportError) -> Int {
    try PlainChain(self).shape.count
  }

  /// Whether the order in which maps are flattened matters.
  package var flattensMaps: Bool {
    guard let chain = try? PlainChain(self) else { return false }
    return chain.steps.contains { step in
      guard case .layer(.dense) = step.kind else { return false }
      return step.input.channels > 1 && step.input.height * step.input.width > 1
    }
  }

  /// The float model that gives a picture the scores that the file's network gives it, with pixels
  /// scaled as `reading` says. Factors are multiplied in Double and rounded once.
  package func floatModel(
    _ reading: InputReading, _ identity: ImportedIdentity
  ) throws(ImportError) -> ImportedModel<FloatModel> {
    let read = self.reading(reading)
    let chain = try PlainChain(read)
    let built = try FloatChain(chain)
    let network = try network(built.kinds, chain, read, identity)
    do {
      let model = try FloatModel(
        network: network, parameters: built.parameters, provenance: identity.provenance)
      return ImportedModel(
        model: model, nodes: nodes(in: network, read, chain, built.fates))
    } catch {
      throw .model(error)
    }
  }

  /// The int8 model of a file's own integers.
  ///
  /// - Throws: ``ImportError``, also for integers that no int8 model of this project has.
  package func quantizedModel(
    _ reading: InputReading, _ identity: ImportedIdentity
  ) throws(ImportError) -> ImportedModel<QuantizedModel> {
    guard let inputQuantization else {
      throw .unsupported(found: "a float network", possible: "a quantized one")
    }
    let read = self.reading(reading)
    let chain = try PlainChain(read)
    let built = try IntegerChain(chain, input: inputQuantization)
    let network = try network(built.kinds, chain, read, identity)
    do {
      let model = try QuantizedModel(
        network: network, tensors: built.tensors, parameters: built.parameters,
        tables: built.tables, provenance: identity.provenance)
      return ImportedModel(
        model: model, nodes: nodes(in: network, read, chain, built.fates))
    } catch {
      throw .model(error)
    }
  }

  private func network(
    _ kinds: [LayerKind], _ chain: PlainChain, _ read: ForeignNetwork,
    _ identity: ImportedIdentity
  ) throws(ImportError) -> Network {
    guard chain.shape.height * chain.shape.width == 1 else {
      throw .unsupported(
        found: "an output of \(chain.shape)", possible: "one score for each class")
    }
    do {
      return try Network(
        kinds,
        Signature(
          input: read.input, classNames: identity.classNames, preparation: identity.preparation))
    } catch {
      throw .network(error)
    }
  }

  /// - Parameter read: the steps with those that the reading puts in front.
  private func nodes(
    in network: Network, _ read: ForeignNetwork, _ chain: PlainChain, _ fates: [Int: StepFate]
  ) -> [ImportedNode] {
    let inFront = read.steps.count - steps.count
    return nodes.map { node in
      let became: String
      switch node.fate {
      case .leftOut(let reason): became = reason
      case .step(let index):
        let source = index + inFront
        // What a later step took in shares its fate.
        let absorber = chain.absorbed[source].map { chain.steps[$0].source }
        switch fates[absorber ?? source] {
        case .layer(let layer):
          became =
            absorber == nil ? network.layers[layer].name : "in \(network.layers[layer].name)"
        case .folded(let layer): became = "folded into \(network.layers[layer].name)"
        case .nothing: became = "does nothing"
        case nil: became = chain.remarks[source] ?? "nothing is left of it"
        }
      }
      return ImportedNode(name: node.name, operation: node.operation, became: became)
    }
  }
}
