package import LeNetPictures
import Synchronization
import Threading

/// A class as it looks.
package struct ClassPictures: Sendable {
  package let name: String
  /// Of all of its pictures that can be read, scaled to one size; nil if there is none.
  package let mean: Picture?
  /// Some, at equal distances, those for training first.
  package let pictures: [Picture]
}

extension DataInspection {
  /// Looks at the pictures once more, class by class.
  ///
  /// - Parameters:
  ///   - count: of a class, at most.
  ///   - side: the most pixels on the longer side of each.
  ///   - progress: is called with how many are done, and of how many, by one thread at a time.
  /// - Returns: every class, in the dataset's order.
  package func classes(
    count: Int, side: Int, threads: Int, progress: (_ done: Int, _ total: Int) -> Void
  ) -> [ClassPictures] {
    let members = members
    let done = Mutex(0)
    let classes = Mutex([ClassPictures?](repeating: nil, count: members.count))
    forEachJob(members.count, threads: threads) { _, job in
      var mean = MeanPicture(Self.tile(of: sizes.median, side: side))
      for picture in members[job] {
        mean.add(picture, of: pictures)
        done.withLock {
          $0 += 1
          progress($0, readableCount)
        }
      }
      let found = ClassPictures(
        name: folder.classNames[job], mean: mean.picture,
        pictures: shown(members[job], count: count) { Self.tile(of: $0, side: side) })
      classes.withLock { $0[job] = found }
    }
    return classes.withLock { $0 }.compactMap { $0 }
  }

  /// Some pictures of every class, of one size, with the edge of each going on where it does not reach.
  ///
  /// - Returns: every class, in the dataset's order, and of each at most `count` pictures of `side * side`
  ///   levels.
  package func greyPictures(count: Int, side: Int) -> [(name: String, levels: [[UInt8]])] {
    let resizing = PictureResizing(channels: 1, height: side, width: side, keepsProportions: true)
    return zip(folder.classNames, members).map { name, members in
      (
        name,
        Self.spaced(members, count: count).compactMap {
          (try? pictures.picture(at: $0)).map(resizing.pixels)
        }
      )
    }
  }

  /// Of each class the pictures that can be read.
  private var members: [[Int]] {
    var members: [[Int]] = Array(repeating: [], count: folder.classNames.count)
    for picture in isReadable.indices where isReadable[picture] {
      members[Int(pictures.label(of: picture))].append(picture)
    }
    return members
  }

  private static func spaced(_ members: [Int], count: Int) -> [Int] {
    guard members.count > count else { return members }
    return (0..<count).map { members[$0 * members.count / count] }
  }

  private func shown(_ members: [Int], count: Int, _ tile: (Size) -> Size) -> [Picture] {
    Self.spaced(members, count: count).compactMap { index in
      (try? pictures.picture(at: index)).map { picture in
        let size = tile(Size(width: picture.width, height: picture.height))
        let resizing = PictureResizing(
          channels: 3, height: size.height, width: size.width, keepsProportions: false)
        return Picture(planes: resizing.pixels(of: picture), size)
      }
    }
  }

  /// `size` with its proportions, and no more than `side` pixels long.
  private static func tile(of size: Size, side: Int) -> Size {
    let longer = max(size.width, size.height)
    guard longer > side else { return size }
    func scaled(_ length: Int) -> Int { max(1, (2 * length * side + longer) / (2 * longer)) }
    return Size(width: scaled(size.width), height: scaled(size.height))
  }
}

/// Sums up pictures.
private struct MeanPicture {
  private let size: DataInspection.Size
  private let resizing: PictureResizing
  /// Red, then green, then blue.
  private var sums: [Int]
  private var count = 0

  init(_ size: DataInspection.Size) {
    self.size = size
    resizing = PictureResizing(
      channels: 3, height: size.height, width: size.width, keepsProportions: false)
    sums = Array(repeating: 0, count: 3 * size.width * size.height)
  }

  mutating func add(_ index: Int, of pictures: InspectedPictures) {
    guard let picture = try? pictures.picture(at: index) else { return }
    for (index, level) in resizing.pixels(of: picture).enumerated() { sums[index] += Int(level) }
    count += 1
  }

  var picture: Picture? {
    count == 0
      ? nil : Picture(planes: sums.map { UInt8((2 * $0 + count) / (2 * count)) }, size)
  }
}

extension Picture {
  /// Opaque, of a plane each of red, green and blue.
  fileprivate init(planes: [UInt8], _ size: DataInspection.Size) {
    let count = size.width * size.height
    self.init(
      (0..<count).flatMap { [planes[$0], planes[count + $0], planes[2 * count + $0], 255] },
      width: size.width, height: size.height)
  }
}
