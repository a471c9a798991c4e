extension String {
  /// The name of the file at this path without what its last point begins.
  package var stem: String {
    let name = split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }
}
