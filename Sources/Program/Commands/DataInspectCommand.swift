import ArgumentParser
import Dataset
import Foundation
import Workflows

extension DataCommand {
  struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "inspect",
      abstract: "Show what is in a dataset, and what is or may be wrong with it.",
      discussion: """
        Counts, sizes, and what 'lenet train' makes of it; files that are no pictures; pictures that \
        are there twice, or nearly so, in training and test, under two classes, or within one part; \
        classes without pictures, with few, or spelled in two ways; pictures that lie where nothing \
        looks for them. On a terminal, some pictures of the classes, too.

        EXAMPLE: lenet data inspect digits --sheet build/digits.png
        """)

    @Argument(
      help: ArgumentHelp(
        "A folder with train/ and test/, in each a folder of pictures for each class; a folder of such "
          + "folders; or IDX files like MNIST's.", valueName: "path"))
    var path: String

    @Option(
      help: ArgumentHelp(
        "Draw the classes into a PNG, with means and examples.", valueName: "file"))
    var sheet: String?

    @OptionGroup var quiet: QuietOption
    @OptionGroup var json: JSONOption

    func validate() throws {
      if path.isEmpty { throw ValidationError("the path is empty, expected a folder") }
      if sheet?.isEmpty == true {
        throw ValidationError("--sheet is empty, expected a file name")
      }
    }

    func run() throws {
      var inspecting: ProgressLine?
      var drawing: ProgressLine?
      let inspection = try DataInspectionRequest(path, sheet: sheet).run(notify: tell) {
        switch $0 {
        case .inspecting: inspecting.update($1, of: $2, "inspect", "pictures")
        case .drawing: drawing.update($1, of: $2, "draw", "pictures")
        }
      }
      let result = DataInspectResult(inspection)
      if json.isOn { return try printJSON(result) }
      print(result.text(path: path, flaws: inspection.flaws))
      guard isatty(FileHandle.standardOutput.fileDescriptor) == 1 else { return }
      // With the escape sequences that it is drawn by.
      Swift.print("\n" + DataClassDrawing(inspection, shading: .ofStandardOutput).text)
    }
  }
}
