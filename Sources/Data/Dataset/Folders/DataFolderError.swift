package import FileAccess
import PrintableText

/// Why a dataset cannot be read.
package enum DataFolderError: Error, Hashable, Sendable {
  case noFolder(path: String)
  case noClasses(path: String)
  case classCount(path: String, found: Int, expected: ClosedRange<Int>)
  case emptyClass(path: String, name: String)
  case className(path: String, name: String, byteLimit: Int)
  /// Two folders of one part, such as `valid` and `val`.
  case samePart(path: String, DataPart)
  case severalPrefixes(path: String, [String])
  /// A file of images without its labels, or the reverse.
  case alone(path: String, missing: String)
  case countsDiffer(images: String, count: Int, labels: String, Int)
  case noImages(path: String)
  case unreadable(FileAccessError)
  case gzip(path: String, GzipError)
  case idx(path: String, IDXError)
  /// A file is not what it was a moment ago.
  case changed(path: String)
  case noPart(path: String, DataPart)
  /// Of a part, no picture can be read.
  case nothingReadable(path: String, DataPart, first: String)
  /// Classes that a model does not know.
  case unknownClasses(path: String, [String], known: [String])
  /// A picture of another size for a network that reads pixels as they are.
  case size(path: String, width: Int, height: Int, expectedWidth: Int, expectedHeight: Int)
}

extension DataFolderError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noFolder(let path):
      "\(path): there is no such folder, and no IDX files whose names begin so; expected a folder with "
        + "a folder of pictures for each class, with train/ and test/ of such folders, or with MNIST-like "
        + "IDX files"
    case .noClasses(let path):
      "\(path): has no folders in it and no IDX files, expected a folder of pictures for each class"
    case .classCount(let path, let found, let expected):
      "\(path): has \(found) \(found == 1 ? "class" : "classes"), expected \(expected.lowerBound) to "
        + "\(expected.upperBound); each class is a folder of its pictures"
    case .emptyClass(let path, let name):
      "\(path): the class '\(name)' has no pictures; put some into its folder, or remove it"
    case .className(let path, let name, let byteLimit):
      "\(path): a class cannot be called '\(name.printable)', expected a folder's name of at most "
        + "\(byteLimit) bytes without control characters and without space around it; rename the folder"
    case .samePart(let path, let part):
      "\(path): has two folders for \(part.rawValue); put all of its pictures into one"
    case .severalPrefixes(let path, let prefixes):
      "\(path): has files of several datasets; name one: "
        + prefixes.filter { !$0.isEmpty }
        .map { join(path, $0.hasSuffix("-") ? String($0.dropLast()) : $0) }.joined(separator: ", ")
        + (prefixes.contains("")
          ? "; those whose names begin with train or test need a folder of their own" : "")
    case .alone(let path, let missing):
      "\(path): the file with its \(missing) is missing beside it"
    case .countsDiffer(let images, let count, let labels, let labelCount):
      "\(images): has \(count) images, and \(labels) \(labelCount) labels, expected as many of each"
    case .noImages(let path):
      "\(path): has no images, expected at least one"
    case .unreadable(let error):
      "\(error)"
    case .gzip(let path, let error):
      "\(path): \(error)"
    case .idx(let path, let error):
      "\(path): \(error)"
    case .changed(let path):
      "\(path): was changed while the dataset was read; run the command again"
    case .noPart(let path, let part):
      "\(path): has no \(part.rawValue) pictures; put them into folders of their classes in "
        + "\(join(path, part.rawValue)), or all pictures into folders of their classes alone, at least five of each"
    case .nothingReadable(let path, let part, let first):
      "\(path): none of the \(part.rawValue) pictures can be read; the first: \(first)"
    case .unknownClasses(let path, let found, let known):
      "\(path): has classes that the model does not know: \(Self.list(found)); it knows "
        + Self.list(known)
    case .size(let path, let width, let height, let expectedWidth, let expectedHeight):
      "\(path): has \(width)x\(height) pixels, the model reads \(expectedWidth)x\(expectedHeight) as they "
        + "are; train it with --prepare resize to have pictures scaled"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(12).map { "'\($0.printable)'" }.joined(separator: ", ")
      + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }
}
