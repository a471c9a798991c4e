package import LeNetModel
import LeNetPictures

extension DataFolder {
  /// What a network for these pictures reads, unless somebody says otherwise.
  ///
  /// - Parameters:
  ///   - preparation: nil for digits where most of the pictures are laid out as MNIST's are, and scaled
  ///     pictures otherwise.
  ///   - input: nil for one of the pictures' proportions, in colour where most of them are.
  /// - Throws: ``DataFolderError`` where no picture can be read.
  package func signature(
    preparation: Preparation? = nil, input: Shape? = nil
  ) throws(DataFolderError) -> Signature {
    guard let items = parts[.train] ?? parts[.test], items.count > 0 else {
      throw .noPart(path: path, .train)
    }
    let sample = PictureSample(items)
    guard sample.count > 0 else {
      throw .nothingReadable(path: path, .train, first: sample.firstProblem)
    }
    let isDigit = sample.areLaidOut && input ?? Signature.digits.input == Signature.digits.input
    let preparation = preparation ?? (isDigit ? .digit : .resize)
    let usual: Shape =
      switch preparation {
      case .digit: Signature.digits.input
      case .none: Shape(channels: sample.channels, height: sample.height, width: sample.width)
      case .resize, .resizeFit:
        sample.scaled
      }
    return Signature(input: input ?? usual, classNames: classNames, preparation: preparation)
  }
}

/// Some of a dataset's pictures, from which is told what all of them are like.
private struct PictureSample {
  private(set) var count = 0
  private(set) var firstProblem = ""
  private var widths: [Int] = []
  private var heights: [Int] = []
  private var colouredCount = 0
  private var laidOutCount = 0
  private let isOfOneSize: Bool

  private static let most = 200
  /// Of the longer side of pictures that are scaled.
  private static let longestSide = 32

  init(_ items: DataItems) {
    if case .images = items.pictures { isOfOneSize = true } else { isOfOneSize = false }
    for index in stride(from: 0, to: items.count, by: max(1, items.count / Self.most)) {
      do {
        let picture = try items.picture(at: index)
        count += 1
        widths.append(picture.width)
        heights.append(picture.height)
        if picture.isColoured { colouredCount += 1 }
        if picture.isLaidOutDigit { laidOutCount += 1 }
      } catch {
        if firstProblem.isEmpty { firstProblem = "\(items.name(of: index)): \(error)" }
      }
    }
    widths.sort()
    heights.sort()
  }

  var width: Int { widths[count / 2] }
  var height: Int { heights[count / 2] }
  var channels: Int { 2 * colouredCount > count ? 3 : 1 }
  var areLaidOut: Bool { 10 * laidOutCount >= 9 * count }

  /// As they are where all are of one size that a network can read; else with the proportions of most,
  /// the longer side 32, the other a multiple of four.
  var scaled: Shape {
    if isOfOneSize, Signature.sides.contains(width), Signature.sides.contains(height) {
      return Shape(channels: channels, height: height, width: width)
    }
    let longer = max(width, height)
    func side(_ length: Int) -> Int {
      if length == longer { return Self.longestSide }
      return max(8, (Self.longestSide * length + 2 * longer) / (4 * longer) * 4)
    }
    return Shape(channels: channels, height: side(height), width: side(width))
  }
}

extension Picture {
  /// Whether a tenth of the pixels has a colour that one sees.
  var isColoured: Bool {
    var count = 0
    for start in stride(from: 0, to: rgba.count, by: 4) {
      let (red, green, blue) = (Int(rgba[start]), Int(rgba[start + 1]), Int(rgba[start + 2]))
      if max(red, green, blue) - min(red, green, blue) > 24 { count += 1 }
    }
    return 10 * count > width * height
  }
}
