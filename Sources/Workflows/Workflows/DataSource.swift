import Bytes
package import Dataset
import FileAccess
import Foundation
package import LabelledData
package import LeNetModel
import NumberText
import PrintableText

/// Where the pictures lie that models are trained, calibrated and measured on: MNIST, or a dataset of
/// one's own.
package struct DataSource: Sendable {
  private enum Place {
    case mnist(MNISTFolder)
    case folder(String)
  }

  private let place: Place

  /// - Parameters:
  ///   - mnist: MNIST's folder; nil for that of convention.
  ///   - data: the path of another dataset, or nil for MNIST.
  package init(mnist: String? = nil, data: String? = nil) {
    place = data.map { .folder($0) } ?? .mnist(MNISTFolder(mnist))
  }

  /// Whether it is MNIST by name.
  package var isMNIST: Bool { if case .mnist = place { true } else { false } }

  /// Looks through what there is.
  package func opened(notify: NoticeHandler) throws -> OpenData {
    switch place {
    case .mnist(let folder): return OpenData(.mnist(folder))
    case .folder(let path):
      let folder = try DataFolder(path, threads: processorCount)
      if folder.isSideways { notify(.turnedImages(path: path)) }
      return OpenData(.folder(folder))
    }
  }

  /// Pictures of one part for a model.
  ///
  /// - Parameters:
  ///   - provenance: the model's: of a dataset that was split for its training it gets the same part,
  ///     of any other whose parts are not told apart all pictures.
  package func load(
    _ part: DataPart, for signature: Signature, _ provenance: Provenance, notify: NoticeHandler
  ) throws -> LoadedPart {
    try opened(notify: notify).load(part, for: signature, provenance, notify: notify)
  }
}

/// A dataset that was looked through.
package struct OpenData {
  fileprivate enum Content {
    case mnist(MNISTFolder)
    case folder(DataFolder)
  }

  private let content: Content

  fileprivate init(_ content: Content) { self.content = content }

  /// MNIST by name as any dataset, whose pictures may be scaled; others as they are.
  func asFolder() throws -> OpenData {
    guard case .mnist(let folder) = content else { return self }
    return OpenData(.folder(try DataFolder(folder.resolve(), threads: processorCount)))
  }

  /// Nil for MNIST by name.
  package var folder: DataFolder? {
    if case .folder(let folder) = content { folder } else { nil }
  }

  /// - Parameter provenance: the model's; nil for one that is to be trained.
  package func load(
    _ part: DataPart, for signature: Signature, _ provenance: Provenance? = nil,
    notify: NoticeHandler
  ) throws -> LoadedPart {
    switch content {
    case .mnist(let folder):
      let loaded = try folder.load(part == .test ? .test : .train, notify: notify)
      return LoadedPart(
        images: loaded.images,
        digests: loaded.digests.map { ("dataset.\($0.fileName.datasetKey).sha256", $0.sha256) },
        description: "of MNIST's \(part == .test ? "test" : "training") images")
    case .folder(let folder):
      let isOther = provenance.map { !folder.isKnown(by: $0) } ?? false
      let whole = isOther ? folder.all : nil
      guard let items = whole ?? folder.parts[part] else {
        throw DataFolderError.noPart(path: folder.path, part)
      }
      func images(_ items: DataItems, of part: DataPart) throws -> LabelledImages {
        for path in items.paths { Inputs.add(path) }
        let prepared = try folder.prepared(
          items, of: part, for: signature, threads: processorCount,
          cache: PreparedCache(folder: preparedFolder))
        if !prepared.unreadable.isEmpty {
          notify(.unreadablePictures(prepared.unreadable, of: items.count))
        }
        return prepared.images
      }
      let validation = part == .train ? folder.parts[.valid] : nil
      let loaded = try images(items, of: part)
      return LoadedPart(
        images: try validation.map { loaded.holdingOut(try images($0, of: .valid)) } ?? loaded,
        digests: folder.digests(of: items, part)
          + (validation.map { folder.digests(of: $0, .valid) } ?? []),
        description: "\(whole == nil ? part.pictures : "pictures") of \(folder.path)")
    }
  }
}

/// Pictures of a part of a dataset, as a model reads them.
package struct LoadedPart {
  package let images: LabelledImages
  /// Which they are, for a model's provenance.
  package let digests: [(key: String, sha256: String)]
  /// Which they are, for people, behind their number.
  package let description: String
}

extension DataPart {
  fileprivate var pictures: String {
    switch self {
    case .train: "training pictures"
    case .valid: "validation pictures"
    case .test: "test pictures"
    }
  }
}

extension DataFolder {
  /// In the provenance of a model that was trained on a part of a dataset whose parts it did not tell.
  static let splitKey = "dataset.split.sha256"

  /// Of the same: some of its pictures.
  static let sketchKey = "dataset.split.sketch"

  var digestText: String { hexadecimal(digest) }

  /// Whether a model was trained on a part of this dataset, or on one that has some of its pictures.
  fileprivate func isKnown(by provenance: Provenance) -> Bool {
    guard let text = provenance[Self.sketchKey] else { return false }
    return shares(text.split(separator: " ").compactMap { UInt64($0, radix: 16) })
  }

  fileprivate func digests(
    of items: DataItems, _ part: DataPart
  ) -> [(key: String, sha256: String)] {
    guard !isSplit else {
      return [
        (Self.splitKey, digestText),
        ("dataset.split.seed", "\(DataFolder.splitSeed)"),
        (Self.sketchKey, sketch.map { String($0, radix: 16) }.joined(separator: " ")),
      ]
    }
    guard items.fileDigests.isEmpty else {
      return items.fileDigests.map { ("dataset.\($0.name).sha256", $0.sha256) }
    }
    return [("dataset.\(part.rawValue).sha256", hexadecimal(items.digest(classNames: classNames)))]
  }
}

extension String {
  /// `train-images` for `train-images-idx3-ubyte.gz`, `test-labels` for `t10k-labels-idx1-ubyte`.
  fileprivate var datasetKey: String {
    let stem = firstRange(of: "-idx").map { String(self[..<$0.lowerBound]) } ?? self
    return stem.replacing("t10k", with: "test")
  }
}
