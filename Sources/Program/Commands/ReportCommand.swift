import ArgumentParser
import Dataset
import FileAccess
import Foundation
import LeNetModelFile

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report how well models read MNIST's test images, digit by digit.",
    discussion: """
      Prints precision, recall and F1 in scikit-learn's layout, two models side by side. With \
      --output, draws the confusion matrix, every digit that was misread, the training's curves (from \
      the log that 'lenet train' wrote beside the model), filters, layers and the ranges of \
      quantization; with --sweep, the trials of a sweep and what decided them. --html has all of it \
      on one page.

      EXAMPLE: lenet report Models/lenet5.lenet Models/lenet5-int8.lenet --html build/report.html
      """)

  @Argument(
    help: "One or two .lenet files. (default: the project's LeNet-5, float and int8)")
  var models: [String] = []

  @Option(
    help: ArgumentHelp("The sweep that found the model, to report too.", valueName: "database"))
  var sweep: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder for pictures; made if need be.", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write one page with text, pictures and provenance, which needs nothing else to be read.",
      valueName: "file"))
  var html: String?

  @Flag(help: "Leave the misread digits away, which are MNIST's own images, to publish the rest.")
  var withoutImages = false

  @OptionGroup var mnist: MNISTOption
  @OptionGroup var quiet: QuietOption
  @OptionGroup var json: JSONOption

  func validate() throws {
    if models.count > 2 {
      throw ValidationError("\(models.count) models: expected one, or two to stand side by side")
    }
    if output?.isEmpty == true { throw ValidationError("--output is empty, expected a folder") }
    if html?.isEmpty == true { throw ValidationError("--html is empty, expected a file name") }
    if withoutImages, output == nil, html == nil {
      throw ValidationError("--without-images: there are none without --output or --html")
    }
    if sweep != nil, output == nil, html == nil {
      throw ValidationError(
        "--sweep is drawn; add --output or --html, or see 'lenet sweep show'")
    }
  }

  func run() throws {
    let paths =
      try models.isEmpty
      ? [ProjectFiles.floatModel, ProjectFiles.int8Model].map(ProjectFiles.required) : models
    let files = try paths.map { try ModelFile.input($0) }
    let trials = try sweep.map { try SweepReport($0) }
    let test = try mnist.load(.test).images
    if let html { try checkOutputs([html]) }
    let reports = try zip(paths, files).map { path, file in
      try ModelReport(path: path, file: file, test: test)
    }
    if output != nil || html != nil {
      let figures = try reports.map { try $0.figures(test, showsImages: !withoutImages) }
      let sweepFigures = trials.map { $0.outcome.figures(name: $0.name) } ?? []
      if let output { try write(figures.joined() + sweepFigures, to: output) }
      if let html {
        let page = ReportPage(
          reports: Array(zip(reports, figures)), comparison: comparison(reports),
          sweep: trials.map { ($0, sweepFigures) })
        try createFolder(for: html)
        try writeFile(Array(page.html.utf8), to: html)
        inform("wrote \(html)")
      }
    }
    if json.isOn {
      try printJSON(reports)
    } else {
      print(comparison(reports))
      for report in reports {
        for line in report.energy.lines(name: report.name) { print(line) }
      }
      for line in trials?.energyLines ?? [] { print(line) }
    }
  }

  private func write(_ figures: some Sequence<ReportFigure>, to folder: String) throws {
    let files = try figures.map { figure in
      (
        path: folder.hasSuffix("/") ? folder + figure.fileName : "\(folder)/\(figure.fileName)",
        bytes: try figure.png()
      )
    }
    try createFolder(folder)
    try writeFiles(files)
    for file in files { inform("wrote \(file.path)") }
  }

  /// The texts of one or two reports side by side.
  private func comparison(_ reports: [ModelReport]) -> String {
    let columns = reports.map(\.lines)
    guard columns.count > 1 else { return columns[0].joined(separator: "\n") }
    let width = columns[0].map(\.count).max() ?? 0
    return zip(columns[0], columns[1]).map { left, right in
      right.isEmpty ? left : padded(left, width + 4) + right
    }.joined(separator: "\n")
  }
}
