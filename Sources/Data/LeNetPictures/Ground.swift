/// A picture with light ink, and what it is written on.
struct Ground {
  let polarity: Polarity
  let light: GreyPlane
  /// The paper's level at each pixel; nil for the median of all.
  let paper: GreyPlane?
  /// Whether the paper is a sheet that the picture shows a part of.
  let isSheet: Bool

  /// - Parameter known: nil to find out.
  init(of plane: GreyPlane, _ cells: CellMedians, polarity known: Polarity?) {
    let senses = [
      (Polarity.darkOnLight, plane.inverted(), cells.inverted()), (.lightOnDark, plane, cells),
    ]
    let sheets = senses.compactMap { polarity, light, cells in
      known ?? polarity == polarity
        ? Sheet(in: light, cells).map { (sheet: $0, polarity: polarity, light: light) } : nil
    }
    if let most = sheets.max(by: { $0.sheet.inkCount < $1.sheet.inkCount }) {
      (polarity, light, isSheet) = (most.polarity, most.light, true)
      paper = CellGrid(width: cells.width, height: cells.height)
        .interpolated(most.sheet.paper, cellSide: cells.side, like: plane)
      return
    }
    let polarity = known ?? Polarity(of: plane, cells)
    let sense = senses[polarity == .darkOnLight ? 0 : 1]
    (self.polarity, light, isSheet) = (polarity, sense.1, false)
    paper = PaperEstimate.levels(of: sense.1, sense.2)
  }
}
