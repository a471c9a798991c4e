/// Moves the rows of a column, which lie next to each other; the same for many convolutions.
struct RowMove: Hashable {
  let kept: Int
  let step: Int

  func name(prefix: String) -> String { "\(prefix)_move_\(kept)_of_\(kept + step)_rows" }
}

extension StreamingFamily {
  /// - Parameters:
  ///   - element: the type of a column in a row.
  ///   - body: of one column: `rows`.
  func renderMoves(
    _ c: inout CWriter, _ moves: [RowMove], element: String,
    body: (inout CWriter, RowMove) -> Void
  ) {
    let moves = Set(moves).filter { $0.kept > 0 }
    for move in moves.sorted(by: { ($0.kept, $0.step) < ($1.kept, $1.step) }) {
      let slots = move.kept + move.step
      c.comment(["Moves the \(slots) rows of `count` columns up by \(move.step)."])
      c.function("static void \(move.name(prefix: prefix))(\(element) *rows, int count)") { c in
        c.block("for (; count > 0; --count) {") { c in
          body(&c, move)
          c.line("rows += \(slots);")
        }
      }
      c.line()
    }
  }
}
