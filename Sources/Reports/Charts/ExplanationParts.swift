/// What an explanation consists of, by itself, as it is drawn wherever.
extension ExplanationSheet {
  var photographText: String {
    "\(photograph.width)x\(photograph.height) pixels"
      + (photograph.box == nil ? "" : ", and where the digit is")
  }

  var scoreText: String {
    "score, and the probability that it makes"
      + (scores.count < classCount ? "; the highest \(scores.count) of \(classCount)" : "")
  }

  package var panels: [ChartPanel] {
    [photographPanel, preparedPanel]
      + layers.map { ActivationTiles($0, height: 264).panel } + [scorePanel]
  }

  private var photographPanel: ChartPanel {
    let (width, height) = (photograph.width, photograph.height)
    let place = photograph.box.map { box in
      "; the digit is \(box.width)x\(box.height) pixels at \(box.x), \(box.y)"
    }
    // As large as it is, as a rule; no panel is wider than a telephone.
    let shown = min(330, max(width, 160))
    let frame = Frame(
      x: 8, y: 54, width: shown, height: min(500, max(1, height * shown / width)))
    return ChartPanel(
      title: "the picture",
      description: "\(width)x\(height) pixels\(place ?? "")", width: max(frame.width + 16, 280),
      height: frame.height + 64
    ) { surface in
      surface.write("the picture", x: 0, y: 16, points: 12)
      surface.write(photographText, x: 0, y: 36, points: 9, .quiet)
      photograph.draw(on: surface, in: frame)
    }
  }

  private var preparedPanel: ChartPanel {
    // No wider than the panel, and no larger than six pixels for one.
    let scale = min(6, max(1, 280 / max(prepared.width, prepared.height)))
    let bottom = 30 + prepared.height * scale
    return ChartPanel(
      title: "what the network sees",
      description: prepared.description + "; " + preparation.joined(separator: ", "), width: 280,
      height: bottom + 16 + 17 * preparation.count
    ) { surface in
      surface.write("what the network sees", x: 0, y: 16, points: 12)
      prepared.draw(on: surface, x: 1, y: 30, scale: scale)
      for (line, text) in preparation.enumerated() {
        surface.write(text, x: 0, y: bottom + 18 + 17 * line, points: 8.5, .quiet)
      }
    }
  }

  private var scorePanel: ChartPanel {
    ChartPanel(
      title: "what it says",
      description: scores.map { "\($0.label): \($0.captions.joined(separator: ", "))" }
        .joined(separator: "; "), width: 340, height: 56 + 26 * scores.count
    ) { surface in
      surface.write("what it says", x: 0, y: 16, points: 12)
      surface.write(scoreText, x: 0, y: 36, points: 9, .quiet)
      ScoreBars(scores: scores, winner: winner)
        .draw(on: surface, in: Frame(x: 0, y: 50, width: 340, height: 26 * scores.count))
    }
  }
}

extension ExplanationSheet.Photograph {
  /// With a box around the digit, if it is known.
  func draw(on surface: any Surface, in frame: Frame) {
    surface.outline(frame.grown(by: 1), thickness: 1, .faint)
    surface.draw(rgba: rgba, width: width, height: height, into: frame)
    guard let box else { return }
    let left = frame.x + box.x * frame.width / width
    let top = frame.y + box.y * frame.height / height
    let right = frame.x + (box.x + box.width) * frame.width / width
    let bottom = frame.y + (box.y + box.height) * frame.height / height
    surface.outline(
      Frame(x: left, y: top, width: right - left, height: bottom - top).grown(by: 5),
      thickness: 3, .lost)
  }
}
