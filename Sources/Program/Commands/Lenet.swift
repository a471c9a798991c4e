package import ArgumentParser
import Foundation
import LeNetModel
import PrintableText

/// The program.
package struct Lenet: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "lenet",
    abstract: "Train LeNet-5, make it 8-bit, generate its C, and prove that host and board agree.",
    discussion: """
      EXAMPLE: lenet export --int8 && lenet verify && lenet infer Models/samples/7.png
      """,
    version: Provenance.toolVersion,
    subcommands: [
      DataCommand.self, TrainCommand.self, SweepCommand.self, CalibrateCommand.self,
      EvaluateCommand.self,
      ReportCommand.self, ImportCommand.self, ExportCommand.self, VerifyCommand.self,
      InferCommand.self,
      InspectCommand.self,
      BoardsCommand.self, BuildCommand.self, FlashCommand.self, BenchCommand.self,
    ])

  package init() {}

  /// Begins every message, those of wrong usage as those of failures and all notes.
  package static let _errorPrefix = "lenet: "

  /// Most commands run on this thread, before there is any other for tasks: a short one is over when
  /// those would begin.
  package static func main() -> Never {
    Interruption.install()
    do {
      var command = try parseAsRoot()
      guard let command = command as? any AsyncParsableCommand else {
        try command.run()
        try finish()
      }
      Task {
        do {
          var command = command
          try await command.run()
          try finish()
        } catch {
          end(with: error)
        }
      }
    } catch {
      end(with: error)
    }
    dispatchMain()
  }

  private static func finish() throws -> Never {
    // A script must not take half of a result for a result.
    guard fflush(nil) == 0 else { throw CommandError.outputLost(code: errno) }
    exit(withError: nil)
  }

  /// As ArgumentParser would, but that a message may name files of any name.
  private static func end(with error: any Error) -> Never {
    let error =
      (error as? any WrongUsage)?.isWrongUsage == true ? ValidationError("\(error)") : error
    let (status, message) = (exitCode(for: error), fullMessage(for: error))
    if status.isSuccess {
      print(message)
    } else if !message.isEmpty {
      writeToStandardError(message.printableLines + "\n")
    }
    exit(withError: status)
  }
}
