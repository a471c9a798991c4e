import Foundation
import TestSupport
import Testing

/// An app that has its pixels takes this library alone.
@Suite struct DependencyTests {
  /// No other module is found here, the project's own and those of C libraries among them.
  @Test(.ifStuck) func theLibraryNeedsNothingButSwift() throws {
    let folder = ProjectFolder.path(of: "Sources/Data/LeNetPictures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["swiftc", "-typecheck", "-swift-version", "6", "-package-name", "lenet"]
      + names.filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
