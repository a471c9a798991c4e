import LeNetPictureFile
import LeNetPictures
import Synchronization
import Threading

/// What each picture of a dataset is like.
struct DataSurvey {
  struct Facts {
    let width: Int
    let height: Int
    let isColoured: Bool
    let thumbnail: Thumbnail
  }

  /// Nil for those that cannot be read.
  let facts: [Facts?]
  let unreadable: [UnreadablePicture]
  /// Of those that cannot be read, files without a byte.
  let emptyFiles: [String]

  /// Decodes every picture.
  ///
  /// - Parameter progress: is called with how many are done, by one thread at a time.
  init(_ pictures: InspectedPictures, threads: Int, progress: (Int) -> Void) {
    typealias Found = Result<Facts, any Error>
    let found = Mutex((results: [Found?](repeating: nil, count: pictures.count), done: 0))
    forEachJob(pictures.count, threads: threads) { _, job in
      let result = Found { try Facts(pictures, job) }
      found.withLock {
        $0.results[job] = result
        $0.done += 1
        progress($0.done)
      }
    }
    let results = found.withLock { $0.results }
    facts = results.map { try? $0?.get() }
    var unreadable: [UnreadablePicture] = []
    var emptyFiles: [String] = []
    for (picture, result) in results.enumerated() {
      guard case .failure(let error)? = result else { continue }
      let name = pictures.name(of: picture)
      // What is wrong with a file says which by itself.
      let reason = "\(error)".trimmingPrefix(name + ": ")
      unreadable.append(UnreadablePicture(path: name, reason: String(reason)))
      if error as? PictureFileError == .foreign(.nothing) { emptyFiles.append(name) }
    }
    (self.unreadable, self.emptyFiles) = (unreadable, emptyFiles)
  }
}

extension DataSurvey.Facts {
  fileprivate init(_ pictures: InspectedPictures, _ picture: Int) throws {
    let (_, items, index) = pictures.place(of: picture)
    if case .images(let images) = items.pictures {
      (width, height, isColoured) = (images.columns, images.rows, false)
      thumbnail = Thumbnail(Array(images.image(index)), width: width, height: height)
    } else {
      let picture = try items.picture(at: index)
      (width, height, isColoured) = (picture.width, picture.height, picture.isColoured)
      thumbnail = Thumbnail(picture)
    }
  }
}
