/// Where a model comes from, as text under dotted keys such as `training.seed`.
///
/// Keys are not interpreted on reading; writers use those of `Models/FORMAT.md`.
public struct Provenance: Hashable, Sendable {
  /// Value by key; a key is printable ASCII without spaces where it is to be written to a file.
  public var entries: [String: String]

  public init(_ entries: [String: String] = [:]) {
    self.entries = entries
  }

  /// The value of a key; nil if there is none.
  public subscript(key: String) -> String? {
    get { entries[key] }
    set { entries[key] = newValue }
  }
}

extension Provenance {
  /// The version of this toolchain, which models and generated code name.
  public static let toolVersion = "0.1.0"
}
