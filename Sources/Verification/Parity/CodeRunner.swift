/// A place where the generated C of one model runs.
package protocol CodeRunner: Sendable {
  /// For people: `gcc -O2`, `mps2-an386`.
  var name: String { get }
  /// Pictures that are best handed over at a time.
  var batchSize: Int { get }

  /// Runs pictures one after the other.
  ///
  /// - Parameters:
  ///   - pixels: the bytes of a picture, once for each.
  ///   - expected: what it is to return if the C is right. A runner over a slow line may compare
  ///     checksums and return these bytes instead of fetching them.
  /// - Returns: for each picture the bytes of every traced tensor, [row][channel][column], then the
  ///   answer. See ``TraceLayout``.
  func run(
    _ pixels: ArraySlice<UInt8>, expected: ArraySlice<UInt8>
  ) async throws(ParityError) -> [UInt8]
}
