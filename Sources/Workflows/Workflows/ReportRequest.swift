import Dataset
import FileAccess
import LabelledData
import LeNetModel
import LeNetModelFile
import NumberText

/// Models, and perhaps the sweep that found them, to be reported on MNIST's test images.
package struct ReportRequest {
  /// The models' paths: one, or two to stand side by side.
  package let models: [String]
  /// The path of its database.
  package let sweep: String?
  package let source: DataSource
  /// A folder for pictures.
  package let pictureFolder: String?
  /// The path of a page with all of it.
  package let page: String?
  /// Whether MNIST's own images are among the pictures.
  package let showsImages: Bool

  /// - Parameter models: empty for the project's LeNet-5, float and int8.
  package init(
    _ models: [String], sweep: String?, data source: DataSource, pictureFolder: String?,
    page: String?,
    showsImages: Bool
  ) throws {
    self.models =
      try models.isEmpty
      ? [ProjectFiles.floatModel, ProjectFiles.int8Model].map(ProjectFiles.required) : models
    self.sweep = sweep
    self.source = source
    self.pictureFolder = pictureFolder
    self.page = page
    self.showsImages = showsImages
  }

  /// Measures the models, and draws what is to be drawn.
  package func run(notify: NoticeHandler) throws -> Report {
    let files = try models.map { try ModelFile.input($0) }
    let trials = try sweep.map { try SweepReport($0, notify: notify) }
    let first = files[0].content
    let part = try source.load(
      .test, for: first.network.signature, first.provenance, notify: notify)
    let test = part.images
    if let page { try checkOutputs([page]) }
    let report = Report(
      models: try zip(models, files).map { path, file in
        try ModelReport(path: path, file: file, test: test, notify: notify)
      }, sweep: trials)
    guard pictureFolder != nil || page != nil else { return report }
    let figures = try report.models.map {
      try $0.figures(test, showsImages: showsImages, notify: notify)
    }
    let sweepFigures = trials.map { $0.outcome.figures(name: $0.name, notify: notify) } ?? []
    if let pictureFolder { try write(figures.joined() + sweepFigures, to: pictureFolder, notify) }
    if let page {
      let text = ReportPage(
        reports: Array(zip(report.models, figures)), comparison: report.comparison,
        sweep: trials.map { ($0, sweepFigures) },
        images: source.isMNIST
          ? "MNIST's 10,000 test images or what was given for them"
          : "\(grouped(test.count)) \(part.description)"
      ).html
      try createFolder(for: page)
      try writeFile(Array(text.utf8), to: page)
      notify(.wrote(path: page))
    }
    return report
  }

  private func write(
    _ figures: some Sequence<ReportFigure>, to folder: String, _ notify: NoticeHandler
  ) throws {
    let files = try figures.map { figure in
      (
        path: folder.hasSuffix("/") ? folder + figure.fileName : "\(folder)/\(figure.fileName)",
        bytes: try figure.png()
      )
    }
    try createFolder(folder)
    try writeFiles(files)
    for file in files { notify(.wrote(path: file.path)) }
  }
}

/// What is reported of models and a sweep.
package struct Report {
  package let models: [ModelReport]
  package let sweep: SweepReport?

  /// The texts of one or two models side by side.
  package var comparison: String {
    let columns = models.map(\.lines)
    guard columns.count > 1 else { return columns[0].joined(separator: "\n") }
    let width = columns[0].map(\.count).max() ?? 0
    return zip(columns[0], columns[1]).map { left, right in
      right.isEmpty ? left : padded(left, width + 4) + right
    }.joined(separator: "\n")
  }

  /// Of making the models and using them; empty where nothing is known.
  package var energyLines: [String] {
    models.flatMap { $0.energy.lines(name: $0.name) } + (sweep?.energyLines ?? [])
  }
}
