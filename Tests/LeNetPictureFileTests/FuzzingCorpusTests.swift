import Foundation
import FuzzedChecks
import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

/// Every picture that fuzzing is to start from, and every one that ever found something, through the
/// checks that are fuzzed. `make fuzz` looks for more.
@Suite struct FuzzingCorpusTests {
  private static let folder = "Tests/Fuzzing/Corpus/pictures"

  @Test func picturesKeepTheirPromises() throws {
    var formats: Set<PictureFormat> = []
    var refusals: Set<String> = []
    var withoutDigit: Set<String> = []
    for (name, bytes) in try corpus() {
      for bytes in [bytes, bytes.sealedPNG() ?? bytes] {
        do {
          switch try checkPictures(bytes) {
          case .foreign(let content): refusals.insert("\(content)")
          case .refused(let error): refusals.insert(String("\(error)".prefix { !$0.isNumber }))
          case .noDigit(let error): withoutDigit.insert(String("\(error)".prefix { !$0.isNumber }))
          case .prepared(let format): if let format { formats.insert(format) }
          }
        } catch {
          Issue.record("\(name): \(error)")
        }
      }
    }
    #expect(formats == Set(PictureFormat.allCases), "no picture of some format is read")
    #expect(refusals.count > 20, "all are refused for the same reasons")
    #expect(withoutDigit.count > 1, "digits are missed for one reason only")
  }

  @Test func theSeedsAreThoseThatTheCodeMakes() throws {
    let found = Dictionary(
      uniqueKeysWithValues: try corpus().filter { $0.name.hasPrefix("seed-") })
    let (own, others) = (FuzzingSeeds.own(), try FuzzingSeeds.others())
    for (name, bytes) in own + others {
      let path = "\(Self.folder)/\(name)"
      if Recording.isOn {
        try Recording.write(bytes, to: path)
        continue
      }
      let seed = try #require(found[name], "\(path) is missing")
      // What libgd encodes is another file of the same size with another of its versions.
      let isCurrent =
        try own.contains { $0.name == name }
        ? seed == bytes : size(of: seed) == size(of: bytes)
      #expect(isCurrent, Recording.advice(path, suite: "FuzzingCorpusTests"))
    }
    #expect(Recording.isOn || found.count == own.count + others.count, "a seed that nothing makes")
  }

  private func size(of bytes: [UInt8]) throws -> [Int] {
    let picture = try Picture(decoding: bytes)
    return [picture.width, picture.height]
  }

  private func corpus() throws -> [(name: String, bytes: [UInt8])] {
    let folder = ProjectFolder.path(of: Self.folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      (name, Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
    }
  }
}
