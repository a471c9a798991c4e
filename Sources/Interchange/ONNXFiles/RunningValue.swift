import LeNetModel

/// What a picture has become at a place of the graph.
struct RunningValue {
  var layout: FileLayout
  /// Of the map of one picture; behind a dense layer or flattening, of as many channels as elements.
  var shape: Shape
  /// The integers that the values stand for exactly; nil where they may be any.
  var grid: QuantizationParameters?
  /// Of the tensor in the file; nil in floating point.
  var integerType: ElementType?
  /// Why nothing of what comes from here on changes the order of the scores; nil before their end.
  var end: String?
  /// Counts the values along the chain: a later one makes an earlier one a branch.
  var serial = 0

  init(layout: FileLayout, shape: Shape) {
    self.layout = layout
    self.shape = shape
  }
}
