package import Charts
import FloatInference
import LabelledData
import LeNetModel
import LeNetModelFile
import LeNetPictures
import NumberText
import Recognition
import Reporting
import SyntheticDigits

/// A chart of a report.
package struct ReportFigure {
  /// As a picture by itself, without a folder.
  package let fileName: String
  package let chart: any Chart

  init(_ fileName: String, _ chart: any Chart) {
    self.fileName = fileName
    self.chart = chart
  }

  /// - Throws: ``WorkflowError/noMemoryForPicture``.
  func png() throws -> [UInt8] {
    guard let png = chart.png() else { throw WorkflowError.noMemoryForPicture }
    return png
  }
}

extension ModelReport {
  /// Of everything that can be drawn of the model.
  ///
  /// - Parameter showsImages: whether pictures of the dataset's own images are among them.
  func figures(
    _ test: LabelledImages, showsImages: Bool, notify: NoticeHandler
  ) throws -> [ReportFigure] {
    var charts: [(String, (any Chart)?)] = []
    if case .float(let model) = content {
      charts.append(("curves", TrainingHistory(of: model, at: path, notify: notify).map(curves)))
    }
    charts.append(("confusion", confusion(test)))
    if showsImages { charts.append(("misread", misread(test))) }
    charts += [("filters", filters), ("layers", try layers()), ("ranges", try ranges())]
    return charts.compactMap { kind, chart in
      chart.map { ReportFigure("\(name)-\(kind).png", $0) }
    }
  }

  private func curves(_ history: TrainingHistory) -> CurveChart {
    let best = history.epochs[history.bestEpoch - 1]
    return CurveChart(
      title: "\(name): training",
      subtitle:
        "\(history.epochs.count) epochs; kept: epoch \(best.epoch), the most accurate on the "
        + "validation images with \(fixed(100 * best.validationAccuracy, 2)) %",
      axis: "epoch",
      panels: [
        CurveChart.Panel(
          title: "loss", isLogarithmic: true,
          curves: [
            CurveChart.Curve(
              name: "training", values: history.epochs.map(\.trainingLoss), isMain: false),
            CurveChart.Curve(
              name: "validation", values: history.epochs.map(\.validationLoss), isMain: true),
          ]),
        CurveChart.Panel(
          title: "errors on the validation images", isLogarithmic: true, unit: " %",
          curves: [
            CurveChart.Curve(
              name: "misread", values: history.epochs.map { 100 * (1 - $0.validationAccuracy) },
              isMain: true)
          ]),
      ], mark: (history.bestEpoch, "epoch \(best.epoch)"))
  }

  private func confusion(_ test: LabelledImages) -> ConfusionChart {
    ConfusionChart(
      title: "\(name): confusion matrix",
      subtitle: "\(grouped(test.count)) test images; "
        + "\(fixed(100 * report.accuracy, 2)) % read rightly",
      names: content.network.signature.classNames, counts: evaluation.confusion)
  }

  /// More than this of many classes, or of hard ones, nobody looks through.
  private static let misreadLimit = 300

  /// The surest mistakes first.
  private func misread(_ test: LabelledImages) -> DigitSheet {
    let misread = test.labels.indices.filter { test.labels[$0] != evaluation.predictions[$0] }
      .sorted { (confidences[$0], $1) > (confidences[$1], $0) }
    let signature = content.network.signature
    let (names, size) = (signature.classNames, signature.input.count)
    let shown = signature.namesDigits ? misread[...] : misread.prefix(Self.misreadLimit)
    return DigitSheet(
      title: "\(name): misread \(signature.namesDigits ? "digits" : "pictures")",
      subtitle:
        "\(misread.count) of \(grouped(test.count)) test images, the surest mistakes first"
        + (shown.count < misread.count ? ", \(shown.count) of them" : "")
        + ": label > read as, how sure, number of the image",
      digits: shown.map { index in
        DigitSheet.Digit(
          InputPicture(
            Array(test.pixels[index * size..<(index + 1) * size]), of: signature),
          captions: [
            "\(names[Int(test.labels[index])]) > \(names[Int(evaluation.predictions[index])])",
            "\(fixed(100 * confidences[index], 1)) %  #\(index)",
          ])
      })
  }

  /// Nil for an int8 model, whose filters are those of its float model, rounded.
  private var filters: FilterSheet? {
    guard case .float(let model) = content else { return nil }
    let network = model.network
    let layers = zip(network.parametricIndices, model.parameters).compactMap {
      index, parameters -> FilterSheet.Layer? in
      let layer = network.layers[index]
      guard let window = layer.kind.window else { return nil }
      let filters = layer.output.channels
      let channels = layer.weightsPerChannel / window.count
      return FilterSheet.Layer(
        name: "\(layer.name): \(filters) filters of \(channels) "
          + (channels == 1 ? "channel" : "channels"),
        filters: filters, channels: channels, side: window.size,
        weights: parameters.weights)
    }
    return FilterSheet(
      title: "\(name): filters",
      subtitle: "blue: positive, red: negative, against the layer's largest weight; "
        + "one column for each filter, one row for each channel it looks at",
      layers: layers)
  }

  /// Nil for a model that reads no digits.
  private func layers() throws -> ExplanationSheet? {
    guard content.network.signature.preparation == .digit else { return nil }
    let recognizer = Recognizer(content, digest: digest)
    let picture = Picture.drawnDigit
    let reading = Reading(.digit(try PreparedDigit(picture)), by: recognizer)
    return ExplanationSheet(of: picture, "a drawn digit", reading, by: recognizer)
  }

  /// Nil for a model that was not calibrated.
  private func ranges() throws -> HistogramSheet? {
    switch content {
    case .float(let model):
      guard model.calibration != nil else { return nil }
      let quantized = try content.quantized(path: path, digest: digest)
      return RangeResult(quantized, name: name, parent: model).chart
    case .quantized(let model):
      return RangeResult(model, name: name, parent: FloatParent.beside(path, of: model)).chart
    }
  }
}

extension Picture {
  /// A five, dark on light.
  fileprivate static var drawnDigit: Picture {
    let side = 160
    let style = DigitStyle(slant: 0.2, strokeWidth: 0.09)
    let ink = SyntheticDigits.render(
      digit: 5, width: side, height: side, style: style, margin: 26)
    let rgba = ink.flatMap { level -> [UInt8] in
      [250 - level / 5 * 4, 250 - level / 5 * 4, 246 - level / 4 * 3, 255]
    }
    return Picture(rgba, width: side, height: side)
  }
}
