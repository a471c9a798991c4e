/// How many rows of a kernel a loop takes at a time, and which of a row's taps go together.
struct PackedRowShape: Hashable {
  let rowCount: Int
  /// Of a row. Several rows together are one segment of all.
  let segments: [Range<Int>]

  /// Instructions of a loop's body on Armv6-M beside the products: what shapes differ in.
  var cost: Int { 2 * rowCount + 8 * segments.count + 2 }

  var note: String {
    if rowCount > 1 { return "\(rowCount) at a time" }
    guard segments.count > 1 else { return "one at a time" }
    let counts = segments.map { "\($0.count)" }
    return
      "in segments of \(counts.dropLast().joined(separator: ", ")) and \(counts[counts.count - 1])"
      + (counts.last == "1" ? " tap" : " taps")
  }

  /// For rows of so many taps, in the order in which they are looked for. The last one takes every row, for
  /// two taps always fit: 255 * 2 * 127 < 2^16.
  static func all(size: Int) -> [PackedRowShape] {
    // As many as Armv6-M's branches reach over.
    let groups = [1: [8, 4, 2], 2: [4, 2], 3: [3, 2], 4: [2], 5: [2]][size] ?? []
    var shapes = (groups + [1]).map { PackedRowShape(rowCount: $0, segments: [0..<size]) }
    if size > 4 {
      let half = (size + 1) / 2
      shapes.append(PackedRowShape(rowCount: 1, segments: [0..<half, half..<size]))
    }
    if size > 2 {
      let twos = stride(from: 0, to: size, by: 2).map { $0..<min($0 + 2, size) }
      shapes.append(PackedRowShape(rowCount: 1, segments: twos))
    }
    return shapes
  }
}
