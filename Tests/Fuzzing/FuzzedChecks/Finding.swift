/// A promise that some input breaks. What traps or reads beyond its memory ends the process instead.
package struct Finding: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

/// - Throws: the finding, unless the promise is kept.
func expect(_ kept: Bool, _ finding: @autoclosure () -> String) throws(Finding) {
  guard kept else { throw Finding(finding()) }
}
