import CodeGeneration

/// The file of `Sources` that holds the fitted costs.
enum CostTable {
  static let path = "Sources/CodeGeneration/Prediction/CostTable.swift"

  static func text(of fits: [CostFit]) -> String {
    """
    // Fitted to the measurements in Tests/CostModel: LENET_RECORD=1 swift test -c release --filter
    // CostModelTests writes this file anew.

    extension Costs {
      static let table: [Key: Costs] = [
    \(fits.map(entry).joined(separator: "\n"))
      ]
    }

    """
  }

  private static func entry(_ fit: CostFit) -> String {
    let kinds = fit.instructions.sorted { $0.key < $1.key }.map { kind, costs in
      "        \"\(kind)\": [\(costs.map(hundredths).joined(separator: ", "))],"
    }
    let code = fit.code.sorted { $0.key < $1.key }.map { kind, costs in
      "        \"\(kind)\": [\(costs.map(hundredths).joined(separator: ", "))],"
    }
    let key = fit.key
    return """
          Key(.\(key.target), "\(key.kernels)", .\(key.optimization)): Costs(
            instructions: [
      \(kinds.joined(separator: "\n"))
            ],
            commonCode: \(fit.commonCode),
            code: [
      \(code.joined(separator: "\n"))
            ], stack: [\(fit.stack.map(hundredths).joined(separator: ", "))]),
      """
  }

  /// `12.5` for 1250.
  private static func hundredths(_ number: Int) -> String {
    let digits = "\(number % 100 / 10)\(number % 10)"
    let fraction =
      number % 100 == 0 ? "" : "." + digits.prefix(number % 10 == 0 ? 1 : 2)
    return "\(number / 100)\(fraction)"
  }
}
