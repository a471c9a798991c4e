import FileAccess
import Foundation
import LeNetInterpreter
import LeNetModelFile
import LeNetPictures
import TestSupport
import Testing

/// Pictures that people drew, scanned and photographed, in a folder `wild-dev` beside MNIST's, with
/// their labels in `labels.tsv`.
@Suite struct WildPictureTests {
  @Test(.enabled(if: WildPictures.isPresent, "there is no folder wild-dev beside MNIST's"))
  func theCommittedModelReadsThem() throws {
    let path = ProjectFolder.path(of: "Models/lenet5-int8.lenet")
    guard case .quantized(let model) = try ModelFile.read(path).content else {
      Issue.record("\(path) is no int8 model")
      return
    }
    let interpreter = Interpreter(model)
    let pictures = try WildPictures.all
    let misread = pictures.filter { picture in
      guard
        let bytes = try? readFile(picture.path, limit: 1 << 28),
        let digit = try? PreparedDigit(Picture(decoding: bytes))
      else { return true }
      return Interpreter.digit(of: interpreter.scores(of: digit.pixels)) != picture.label
    }
    #expect(pictures.count == 193)
    #expect(misread.map(\.path) == [])
  }
}

private enum WildPictures {
  private static let folder = MNISTFolder.path.map { $0 + "/../wild-dev" }

  static let isPresent = folder.map { FileManager.default.fileExists(atPath: $0) } ?? false

  static var all: [(path: String, label: Int)] {
    get throws {
      let folder = try #require(folder)
      let table = try String(contentsOfFile: folder + "/labels.tsv", encoding: .utf8)
      return try table.split(separator: "\n").dropFirst().map { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        return ("\(folder)/\(fields[0])", try #require(Int(fields[1])))
      }
    }
  }
}
