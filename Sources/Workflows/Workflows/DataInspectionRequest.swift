import Charts
package import Dataset
import FileAccess
import LeNetPictures
import NumberText

/// A dataset that is to be looked through, and what to draw of it.
package struct DataInspectionRequest {
  package enum Step: Hashable, Sendable {
    case inspecting, drawing
  }

  private let path: String
  private let sheet: String?

  /// - Parameters:
  ///   - path: of a folder of pictures or of IDX files, or that and the prefix of such files' names.
  ///   - sheet: the PNG file to write; nil for none.
  package init(_ path: String, sheet: String?) {
    self.path = path
    self.sheet = sheet
  }

  /// - Parameter progress: is called with how many pictures are done, and of how many, by one thread at a
  ///   time.
  /// - Throws: what is wrong with a dataset that cannot be read, or with the file to write.
  package func run(
    notify: NoticeHandler, progress: (_ step: Step, _ done: Int, _ total: Int) -> Void
  ) throws -> DataInspection {
    let folder = try DataFolder(path, threads: processorCount)
    if folder.isSideways { notify(.turnedImages(path: path)) }
    if let sheet {
      for part in folder.parts.values {
        for input in part.paths { Inputs.add(input) }
      }
      try checkOutputs([sheet])
    }
    let inspection = try DataInspection(folder, threads: processorCount) {
      progress(.inspecting, $0, $1)
    }
    if let sheet {
      let chart = inspection.chart { progress(.drawing, $0, $1) }
      guard let png = chart.png() else { throw WorkflowError.noMemoryForPicture }
      try writeFile(png, to: sheet)
      notify(.wrote(path: sheet))
    }
    return inspection
  }
}

extension DataInspection {
  /// Pictures of every class.
  fileprivate func chart(progress: (_ done: Int, _ total: Int) -> Void) -> ClassSheet {
    let classes = classes(
      count: ClassSheet.pictureCount(classCount: folder.classNames.count),
      side: ClassSheet.tileSide, threads: processorCount, progress: progress)
    let counts = DataPart.allCases.compactMap { part in
      folder.parts[part].map { items in
        (part: part, counts: items.counts(classCount: folder.classNames.count))
      }
    }
    return ClassSheet(
      title: folder.path,
      subtitle:
        "\(grouped(readableCount)) pictures of \(classes.count) classes; of each the mean, then "
        + "some of its pictures, those for training first",
      rows: classes.enumerated().map { label, pictures in
        ClassSheet.Row(
          name: pictures.name,
          counts: counts.map { "\($0.part.rawValue) \(grouped($0.counts[label]))" },
          mean: pictures.mean.map(ClassSheet.Tile.init),
          pictures: pictures.pictures.map(ClassSheet.Tile.init))
      })
  }
}

extension ClassSheet.Tile {
  fileprivate init(_ picture: Picture) {
    self.init(rgba: picture.rgba, width: picture.width, height: picture.height)
  }
}
