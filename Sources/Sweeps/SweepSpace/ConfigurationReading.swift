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
    let others = file.entries.filter { !SweepConfiguration.keys.contains($0.name) }
    try others.filter { !SweepConfiguration.offlineKeys.contains($0.name) }
      .refuseUnknown(expected: SweepConfiguration.keys)
    var warnings = others.map { SweepWarning.ignoredKey($0.place, key: $0.key) }
    let method: Method = try file.required("method", "grid, random or bayes").choice()
    let metric = try file["metric"].map { entry throws(ConfigurationError) in
      try SweepMetric(decoding: entry.mapping(), &warnings)
    }
    let parameters = try [SweptParameter](
      decoding: file.required("parameters", "a mapping of what is varied"), &warnings)
    let runCap: Int? = try file["run_cap"].map { entry throws(ConfigurationError) in
      try entry.integer(in: 1...1_000_000)
    }
    let earlyTermination = try file["early_terminate"].map { entry throws(ConfigurationError) in
      try Hyperband(decoding: entry.mapping(), &warnings)
    }
    self.init(
      method: method, metric: metric ?? .validationAccuracy, parameters: parameters,
      earlyTermination: earlyTermination, runCap: runCap, warnings: warnings)
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
  /// Closer brackets would be as many as there are epochs, many times over.
  private static let etas = 1.1...1000

  fileprivate init(
    decoding file: Mapping, _ warnings: inout [SweepWarning]
  ) throws(ConfigurationError) {
    try file.expect(["type", "min_iter", "max_iter", "s", "eta", "strict"])
    let type = try file.required("type", "hyperband")
    guard type.node.text == "hyperband" else { throw type.error("hyperband") }
    if let strict = file["strict"] {
      warnings.append(.ignoredKey(strict.place, key: strict.key))
    }
    let eta =
      try file["eta"].map { entry throws(ConfigurationError) in
        try entry.number(in: Hyperband.etas)
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
