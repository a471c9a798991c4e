/// Where a model comes from, as text under dotted keys such as `training.seed`.
///
/// Keys are not interpreted on reading; writers use those of `Models/FORMAT.md`.
public struct Provenance: Hashable, Sendable {
  public var entries: [String: String]

  public init(_ entries: [String: String] = [:]) {
    self.entries = entries
  }

  public subscript(key: String) -> String? {
    get { entries[key] }
    set { entries[key] = newValue }
  }
}

extension Provenance {
  /// The version of this toolchain, which models and generated code name.
  public static let toolVersion = "0.1.0"
}
