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
    /// Nil where the whole of it is read.
    package let box: Box?

    package init(rgba: [UInt8], width: Int, height: Int, box: Box?) {
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
  let prepared: InputPicture
  let layers: [Layer]
  let scores: [Score]
  /// As many as scores, or more.
  let classCount: Int
  /// The index of the score that wins; nil if none does.
  let winner: Int?

  /// There is room for so many scores.
  package static let scoreLimit = 12

  /// - Parameters:
  ///   - scores: all, or where there are more than ``scoreLimit``, the highest.
  ///   - classCount: that the network tells apart.
  package init(
    title: String, subtitle: String, photograph: Photograph, preparation: [String],
    prepared: InputPicture, layers: [Layer], scores: [Score], classCount: Int, winner: Int?
  ) {
    self.title = title
    self.subtitle = subtitle
    self.photograph = photograph
    self.preparation = preparation
    self.prepared = prepared
    self.layers = layers
    self.scores = scores
    self.classCount = classCount
    self.winner = winner
  }
}
