import ConfigurationText

extension SweepConfiguration {
  static let keys = ["method", "metric", "parameters", "early_terminate", "run_cap"]

  /// Of W&B's format, about its server and the program that it starts.
  private static let offlineKeys = [
    "program", "command", "project", "entity", "name", "description", "controller", "job",
    "image_uri",
    "imageuri", "queue", "settings", "scheduler", "priority", "apiVersion", "kind", "docker_image",
  ]

  init(decoding file: Mapping) throws(ConfigurationError) {
    var warnings: [SweepWarning] = []
    for entry in file.entries where !SweepConfiguration.keys.contains(entry.name) {
      guard SweepConfiguration.offlineKeys.contains(entry.name) else {
        throw .unknownKey(entry.place, key: entry.key, expected: SweepConfiguration.keys)
      }
      warnings.append(.ignoredKey(entry.place, key: entry.key))
    }
    let method: Method = try file.required("method", "grid, random or bayes").choice()
    let metric = try file["metric"].map { entry throws(ConfigurationError) in
      try SweepMetric(decoding: entry.mapping(), &warnings)
    }
    let parameters = try [SweptParameter](
      decoding: file.required("parameters", "a mapping of what is varied"), &warnings)
    let runCap: Int? = try file["run_cap"].map { entry throws(ConfigurationError) in
      try entry.integer(in: 1...1_000_000)
    }
    self.init(
      method: method, metric: metric ?? .validationAccuracy, parameters: parameters,
      earlyTermination: try file["early_terminate"].map { entry throws(ConfigurationError) in
        try Hyperband(decoding: entry.mapping())
      },
      runCap: runCap, warnings: warnings)
    if method == .grid { try requireGrid(file) }
  }

  /// - Throws: if a hyperparameter has no list of values, with its line.
  private func requireGrid(_ file: Mapping) throws(ConfigurationError) {
    guard let parameter = parameters.first(where: { $0.values == nil }),
      let entry = file["parameters"]
    else { return }
    let place = (try? entry.mapping())?[parameter.name]?.place ?? entry.place
    throw .refused(
      place, key: "parameters.\(parameter.name)",
      reason: "has no end of values for method grid; list them as values, or add q")
  }
}

extension Hyperband {
  fileprivate init(decoding file: Mapping) throws(ConfigurationError) {
    try file.expect(["type", "min_iter", "max_iter", "s", "eta", "strict"])
    let type = try file.required("type", "hyperband")
    guard type.node.text == "hyperband" else { throw type.error("hyperband") }
    let eta =
      try file["eta"].map { entry throws(ConfigurationError) in
        let eta = try entry.number()
        guard eta > 1, eta <= 1000 else { throw entry.error("a number above 1, at most 1000") }
        return eta
      } ?? 3
    var brackets: [Int] = []
    if let first = file["min_iter"] {
      if let other = file["max_iter"] ?? file["s"] {
        throw .refused(other.place, key: other.key, reason: "stands beside min_iter, expected one")
      }
      var bracket = Double(try first.integer(in: 1...100_000))
      while bracket <= 100_000 {
        brackets.append(Int(bracket))
        bracket *= eta
      }
    } else {
      let last = try file.required("max_iter", "min_iter, or max_iter and s")
      var bracket = Double(try last.integer(in: 1...100_000))
      for _ in 0..<(try file.required("s", "the number of brackets").integer(in: 1...100)) {
        bracket /= eta
        if bracket >= 1 { brackets.insert(Int(bracket), at: 0) }
      }
      guard !brackets.isEmpty else { throw last.error("more than eta, \(eta)") }
    }
    self.init(brackets: brackets, eta: eta)
  }
}
