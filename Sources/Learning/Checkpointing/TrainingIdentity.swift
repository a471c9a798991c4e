import LeNetModel
package import Training

/// What a training is of: two with equal identities end in the same bytes, so that one may go on
/// where the other stopped.
package struct TrainingIdentity: Hashable, Sendable {
  /// Value by key, such as `training.seed`.
  package let entries: [String: String]

  /// - Parameter data: digests of the images, under keys that tell them apart.
  package init(_ recipe: Recipe, data: [String: String]) {
    var entries = data
    // The steps of another version may differ in their last bits.
    entries["tool.version"] = Provenance.toolVersion
    let stages = recipe.stages
    for (position, stage) in stages.enumerated() {
      let prefix = position == stages.count - 1 ? "" : "teacher\(position + 1)."
      for (key, value) in stage.entries { entries[prefix + key] = value }
    }
    self.entries = entries
  }

  init(entries: [String: String]) {
    self.entries = entries
  }

  /// A key with its values on both sides; nil where there is none.
  package struct Difference: Hashable, Sendable {
    package let key: String
    package let found: String?
    package let expected: String?
  }

  /// In the order of the keys.
  func differences(from expected: TrainingIdentity) -> [Difference] {
    Set(entries.keys).union(expected.entries.keys).sorted().compactMap { key in
      let difference = Difference(
        key: key, found: entries[key], expected: expected.entries[key])
      return difference.found == difference.expected ? nil : difference
    }
  }
}

extension TrainingStage {
  fileprivate var entries: [String: String] {
    var entries = recipe.entries
    entries["network.input"] = "\(recipe.network.inputShape)"
    entries["network.classes"] = recipe.network.signature.classNames.joined(separator: ", ")
    entries["network"] = recipe.network.layers.map { "\($0.kind)" }.joined(separator: ", ")
    if recipe.distillation != nil { entries["training.distillation.teachers"] = "\(teachers)" }
    return entries
  }
}
