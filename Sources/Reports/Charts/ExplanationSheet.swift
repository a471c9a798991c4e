/// How a network reads one picture: the picture, what is made of it, what each layer makes of that,
/// and the scores.
package struct ExplanationSheet: Chart {
  /// Where the digit was found, in pixels of the picture.
  package typealias Box = (x: Int, y: Int, width: Int, height: Int)

  package struct Photograph: Sendable {
    /// 8-bit RGBA, row after row.
    package let rgba: [UInt8]
    package let width: Int
    package let height: Int
    package let box: Box

    package init(rgba: [UInt8], width: Int, height: Int, box: Box) {
      self.rgba = rgba
      self.width = width
      self.height = height
      self.box = box
    }
  }

  package struct Layer: Sendable {
    package let name: String
    /// What it computes, in a few words.
    package let kind: String
    package let channels: Int
    package let height: Int
    package let width: Int
    /// Channel by channel, row by row.
    package let values: [Float]

    package init(
      name: String, kind: String, channels: Int, height: Int, width: Int, values: [Float]
    ) {
      self.name = name
      self.kind = kind
      self.channels = channels
      self.height = height
      self.width = width
      self.values = values
    }
  }

  package struct Score: Sendable {
    package let label: String
    /// The length of the bar; none if it is not finite.
    package let value: Double
    /// Behind the bar, in columns.
    package let captions: [String]

    package init(label: String, value: Double, captions: [String]) {
      self.label = label
      self.value = value.isFinite ? value : 0
      self.captions = captions
    }
  }

  package let title: String
  package let subtitle: String
  let photograph: Photograph
  /// What was done to the picture, a line each.
  let preparation: [String]
  /// 28 rows of 28, 0 paper to 255 ink.
  let prepared: [UInt8]
  let layers: [Layer]
  let scores: [Score]
  /// The index of the score that wins; nil if none does.
  let winner: Int?

  package init(
    title: String, subtitle: String, photograph: Photograph, preparation: [String],
    prepared: [UInt8], layers: [Layer], scores: [Score], winner: Int?
  ) {
    self.title = title
    self.subtitle = subtitle
    self.photograph = photograph
    self.preparation = preparation
    self.prepared = prepared
    self.layers = layers
    self.scores = scores
    self.winner = winner
  }
}
