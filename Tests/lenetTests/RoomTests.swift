import FileAccess
import Foundation
import TestSupport
import Testing

/// `Sources` are rooms in the order of the pipeline, which is that of the manifest, and no import points
/// back.
@Suite struct RoomTests {
  private struct Module {
    let name: String
    let room: String
    var imports: Set<String> = []
  }

  private let manifest: String
  /// In the manifest's order.
  private let modules: [Module]

  init() throws {
    manifest = String(
      decoding: try readFile(ProjectFolder.path(of: "Package.swift"), limit: 1 << 20), as: UTF8.self
    )
    var modules: [Module] = []
    var room = ""
    let names = #/(room|stage|\.target|\.systemLibrary|\.executableTarget)\(\s*(?:name: )?"(\w+)"/#
    for match in manifest.matches(of: names) {
      if match.1 == "room" {
        room = String(match.2)
      } else if match.2 == "TestSupport" {
        break
      } else if !modules.contains(where: { $0.name == match.2 }) {
        modules.append(Module(name: String(match.2), room: room))
      }
    }
    let line = #/^\s*(?:(?:package|public|internal|private|fileprivate) )?import (?:\w+ )?(\w+)/#
    for index in modules.indices {
      let (name, room) = (modules[index].name, modules[index].room)
      let isRoom = name == room && modules.count { $0.room == room } == 1
      let folder = ProjectFolder.path(of: "Sources/" + (isRoom ? name : "\(room)/\(name)"))
      let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      #expect(!paths.isEmpty, "\(folder)")
      for path in paths where path.hasSuffix(".swift") {
        let text = String(
          decoding: try readFile(folder + "/" + path, limit: 1 << 20), as: UTF8.self)
        modules[index].imports.formUnion(
          text.matches(of: line.anchorsMatchLineEndings()).map { String($0.1) })
      }
    }
    self.modules = modules
  }

  @Test func everyFolderIsARoomOfTheManifest() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: ProjectFolder.path(of: "Sources"))
    #expect(Set(folders) == Set(modules.map(\.room)))
    #expect(modules.count > 30)
  }

  @Test func importsPointOneWay() {
    let names = modules.map(\.name)
    for (index, module) in modules.enumerated() {
      let later = module.imports.intersection(names[index...])
      #expect(later.isEmpty, "\(module.name) imports \(later), which stand behind it")
    }
  }

  /// Parity would prove nothing otherwise.
  @Test func interpreterAndCodeGenerationDoNotKnowEachOther() {
    #expect(
      reach("CodeGeneration").isDisjoint(with: modules.filter { $0.room == "Integer" }.map(\.name)))
    #expect(!reach("LeNetInterpreter").contains("CodeGeneration"))
    #expect(reach("Parity").isSuperset(of: ["CodeGeneration", "LeNetInterpreter"]))
  }

  /// What a module imports, and what that imports.
  private func reach(_ name: String) -> Set<String> {
    var reached: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      for module in modules where module.name == next {
        open += module.imports.subtracting(reached)
        reached.formUnion(module.imports)
      }
    }
    return reached
  }
}
