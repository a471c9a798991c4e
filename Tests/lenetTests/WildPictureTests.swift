import Foundation
import TestSupport
import Testing

/// Pictures that people drew, scanned and photographed, in a folder `wild-dev` beside MNIST's, with
/// their labels in `labels.tsv`.
@Suite(.enabled(if: WildPictures.isPresent, "there is no folder wild-dev beside MNIST's"))
struct WildPictureTests {
  private let lenet = try! Lenet()

  private struct Reading: Decodable {
    let file: String
    let digit: Int?
    let number: String?
  }

  @Test func theCommittedModelReadsThemAll() async throws {
    let outcome = try await read()
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let labels = try WildPictures.labels
    let misread = try outcome.json([Reading].self).filter { reading in
      labels[(reading.file as NSString).lastPathComponent] != reading.digit.map(String.init)
    }
    #expect(labels.count == 193)
    #expect(misread.map(\.file) == [])
  }

  @Test func eachIsANumberOfOneDigit() async throws {
    let outcome = try await read("--many")
    let labels = try WildPictures.labels
    let misread = try outcome.json([Reading].self).filter { reading in
      labels[(reading.file as NSString).lastPathComponent] != reading.number
    }
    #expect(misread.map(\.file) == [])
  }

  private func read(_ options: String...) async throws -> Lenet.Outcome {
    let folder = try #require(WildPictures.folder)
    return try await lenet.run(
      ["infer", folder, "--json", "--model", ProjectFolder.path(of: "Models/lenet5-int8.lenet")]
        + options)
  }
}

private enum WildPictures {
  static let folder = MNISTFolder.path.map { $0 + "/../wild-dev" }

  static let isPresent = folder.map { FileManager.default.fileExists(atPath: $0) } ?? false

  /// By file name.
  static var labels: [String: String] {
    get throws {
      let table = try String(contentsOfFile: #require(folder) + "/labels.tsv", encoding: .utf8)
      let rows = table.split(separator: "\n").dropFirst().map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }
}
