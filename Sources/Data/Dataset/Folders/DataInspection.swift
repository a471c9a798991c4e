package import LeNetModel

/// What is in a dataset, and what is or may be wrong with it, by a look at every picture.
package struct DataInspection: Sendable {
  package struct Size: Hashable, Sendable {
    package let width: Int
    package let height: Int
  }

  package let folder: DataFolder
  /// What a network for these pictures reads, unless somebody says otherwise.
  package let signature: Signature
  /// Of the pictures that can be read: that with the fewest pixels, the medians of width and height, and
  /// that with the most.
  package let sizes: (smallest: Size, median: Size, largest: Size)
  /// Pictures that can be read.
  package let readableCount: Int
  /// Of these, those in which a colour is seen.
  package let colouredCount: Int
  package let unreadable: [UnreadablePicture]
  /// Pictures whose files, or pixels in IDX files, are the same. Those that are of several kinds are
  /// there as each.
  package let copies: [AlikePictures]
  /// Pairs of other pictures that show the same.
  package let nearCopies: [AlikePictures]
  package let flaws: [DataFlaw]
  let pictures: InspectedPictures
  /// Of all pictures, whether they can be read.
  let isReadable: [Bool]

  /// Decodes every picture.
  ///
  /// - Parameter progress: is called with how many are done, and of how many, by one thread at a time.
  /// - Throws: what is wrong with a dataset of which nothing can be read.
  package init(
    _ folder: DataFolder, threads: Int, progress: (_ done: Int, _ total: Int) -> Void
  ) throws(DataFolderError) {
    signature = try folder.signature()
    let pictures = InspectedPictures(folder)
    let survey = DataSurvey(pictures, threads: threads) { progress($0, pictures.count) }
    let facts = survey.facts.compactMap { $0 }
    // A sample of the same pictures was read a moment ago.
    guard let sizes = Self.sizes(facts) else { throw .changed(path: folder.path) }
    let near = NearCopies(survey, pictures, threads: threads)
    let nearCopies =
      near.betweenParts.map { AlikePictures(.severalParts, $0, pictures) }
      + near.betweenClasses.map { AlikePictures(.severalClasses, $0, pictures) }
    let copies = AlikePictures.copies(survey, pictures)
    self.folder = folder
    self.pictures = pictures
    self.sizes = sizes
    readableCount = facts.count
    colouredCount = facts.count { $0.isColoured }
    isReadable = survey.facts.map { $0 != nil }
    (unreadable, self.copies, self.nearCopies) = (survey.unreadable, copies, nearCopies)
    flaws = DataFlaw.all(of: folder, survey, copies, nearCopies)
  }

  /// Nil of none.
  private static func sizes(
    _ facts: [DataSurvey.Facts]
  ) -> (smallest: Size, median: Size, largest: Size)? {
    let sizes = facts.map { Size(width: $0.width, height: $0.height) }
    func pixels(_ size: Size) -> (Int, Int) { (size.width * size.height, size.width) }
    guard let smallest = sizes.min(by: { pixels($0) < pixels($1) }),
      let largest = sizes.max(by: { pixels($0) < pixels($1) })
    else { return nil }
    let median = Size(
      width: sizes.map(\.width).sorted()[sizes.count / 2],
      height: sizes.map(\.height).sorted()[sizes.count / 2])
    return (smallest, median, largest)
  }
}
