/// A place where the generated C of one model runs.
package protocol CodeRunner: Sendable {
  /// For people: `gcc -O2`, `mps2-an386`.
  var name: String { get }
  /// Pictures that are best handed over at a time.
  var batchSize: Int { get }

  /// Runs pictures one after the other.
  ///
  /// - Parameter pixels: 784 bytes a picture.
  /// - Returns: for each picture the bytes of every traced tensor, [row][channel][column], then one
  ///   byte, the digit. See ``TraceLayout``.
  func run(_ pixels: ArraySlice<UInt8>) async throws(ParityError) -> [UInt8]
}
