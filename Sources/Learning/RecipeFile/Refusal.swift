import ConfigurationText
import Training

extension Mapping {
  /// What is wrong with the recipe that this mapping stands for, at the place of its key and in the
  /// words of the file.
  func error(_ error: TrainingError) -> ConfigurationError {
    guard case .hyperparameter(let name, _, let expected) = error, let entry = entry(at: name[...])
    else { return .refused(place, key: nil, reason: "\(error)") }
    return entry.error(expected)
  }

  private func entry(at name: Substring) -> Entry? {
    let names = name.split(separator: ".", maxSplits: 1)
    guard let first = names.first, let entry = self[String(first)] else { return nil }
    return names.count == 1 ? entry : (try? entry.mapping())?.entry(at: names[1])
  }
}
