extension Recipe {
  /// Every number and word, under keys that begin with `training.`, of which those of optimizer and
  /// schedule do without the section.
  package var entries: [String: String] {
    var entries: [String: String] = [:]
    for key in RecipeKey.all {
      if case .number(_, let path, let absence) = key.kind,
        absence == .silent || absence == .written, self[keyPath: path] == 0
      {
        continue
      }
      let isConstant = ["optimizer", "schedule"].contains(key.section)
      let name = !isConstant ? key.name : key.field == "kind" ? key.section ?? "" : key.field
      entries["training." + name] = key.value(in: self)?.text
    }
    // It means nothing by itself.
    if augmentation?.elasticAmplitude == 0 { entries["training.augmentation.elastic_sigma"] = nil }
    return entries
  }

  /// What a model states of its training: ``entries`` but for the distillation, of which it keeps the
  /// whole recipe alone.
  package var provenance: [String: String] {
    entries.filter { !$0.key.hasPrefix("training.distillation.") }
  }
}
