import Dataset
import LabelledData
import Testing

@Suite struct IDXTests {
  @Test func imagesFromLiteralBytes() throws {
    let images = try IDX.images([
      0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 10, 20, 30, 40, 50, 255,
    ])
    #expect(images.count == 2)
    #expect(images.rows == 1)
    #expect(images.columns == 3)
    #expect(images.pixels == [10, 20, 30, 40, 50, 255])
  }

  @Test func labelsFromLiteralBytes() throws {
    #expect(try IDX.labels([0, 0, 8, 1, 0, 0, 0, 3, 7, 0, 255]) == [7, 0, 255])
    #expect(try IDX.labels([0, 0, 8, 1, 0, 0, 0, 0]) == [])
  }

  @Test func everyTruncationIsReported() {
    let images = idxImages(count: 2, rows: 2, columns: 3)
    for count in 0..<images.count {
      let expected: IDXError =
        count < 16
        ? .truncatedHeader(.images, expected: 16, found: count)
        : .wrongByteCount(.images, sizes: [2, 2, 3], expected: 12, found: count - 16)
      #expect(throws: expected) { try IDX.images(Array(images[..<count])) }
    }
    let labels = idxLabels([1, 2, 3])
    for count in 0..<labels.count {
      let expected: IDXError =
        count < 8
        ? .truncatedHeader(.labels, expected: 8, found: count)
        : .wrongByteCount(.labels, sizes: [3], expected: 3, found: count - 8)
      #expect(throws: expected) { try IDX.labels(Array(labels[..<count])) }
    }
  }

  @Test func extraBytesAreReported() {
    #expect(throws: IDXError.wrongByteCount(.labels, sizes: [1], expected: 1, found: 2)) {
      try IDX.labels([0, 0, 8, 1, 0, 0, 0, 1, 7, 7])
    }
  }

  @Test func foreignMagicIsReported() {
    #expect(throws: IDXError.wrongMagic(.images, found: 0x0000_0801)) {
      try IDX.images([0, 0, 8, 1, 0, 0, 0, 8, 1, 2, 3, 4, 5, 6, 7, 8])
    }
    #expect(throws: IDXError.wrongMagic(.labels, found: 0x0108_0000)) {
      try IDX.labels([1, 8, 0, 0, 1, 0, 0, 0, 7])
    }
  }

  @Test func sizesBeyondMemoryAreReported() {
    let most: UInt32 = .max
    #expect(
      throws: IDXError.wrongByteCount(
        .images, sizes: [most, most, most], expected: nil, found: 1)
    ) {
      try IDX.images(idx(magic: 0x803, sizes: [most, most, most], elements: [1]))
    }
    #expect(
      throws: IDXError.wrongByteCount(
        .images, sizes: [most, most, 1], expected: 0xFFFF_FFFE_0000_0001, found: 1)
    ) {
      try IDX.images(idx(magic: 0x803, sizes: [most, most, 1], elements: [1]))
    }
    // Nothing, however often: legal, and no element is needed.
    #expect(
      (try? IDX.images(idx(magic: 0x803, sizes: [most, most, 0], elements: [])))?.pixels == [])
  }

  /// As QMNIST's: of each row the first value.
  @Test func labelsOfIntegers() throws {
    let rows: [UInt8] = [0, 0, 0, 7, 0, 0, 0, 9, 0, 0, 1, 2, 0, 0, 0, 9]
    let file = idx(magic: 0xC02, sizes: [2, 2], elements: rows)
    #expect(try IDX.classes(file) == [7, 258])
    #expect(try IDX.classes(idxLabels([3, 255])) == [3, 255])
    #expect(try IDX.classes(idx(magic: 0xC02, sizes: [0, 8], elements: [])) == [])
    for count in 4..<file.count {
      let expected: IDXError =
        count < 12
        ? .truncatedHeader(.extendedLabels, expected: 12, found: count)
        : .wrongByteCount(.extendedLabels, sizes: [2, 2], expected: 16, found: count - 12)
      #expect(throws: expected) { try IDX.classes(Array(file[..<count])) }
    }
    // Four thousand million labels in twelve bytes.
    #expect(throws: IDXError.noValues(.extendedLabels, count: 0xFFFF_FFFF)) {
      try IDX.classes(idx(magic: 0xC02, sizes: [.max, 0], elements: []))
    }
  }

  @Test func messages() {
    #expect(
      "\(IDXError.wrongByteCount(.extendedLabels, sizes: [2, 3], expected: 24, found: 9))"
        == "has 9 bytes of labels of 32-bit integers after the header, expected 2 x 3 x 4 = 24")
    #expect(
      "\(IDXError.noValues(.extendedLabels, count: 5))"
        == "has 5 labels of 32-bit integers of 0 values each, expected at least one value")
    #expect(
      "\(IDXError.wrongMagic(.images, found: 0x801))"
        == "starts with 0x00000801, expected 0x00000803: it holds labels, not images")
    #expect(
      "\(IDXError.wrongMagic(.labels, found: 7))"
        == "starts with 0x00000007, expected 0x00000801: it does not hold IDX labels")
    #expect(
      "\(IDXError.wrongByteCount(.images, sizes: [2, 28, 28], expected: 1568, found: 9))"
        == "has 9 bytes of images after the header, expected 2 x 28 x 28 = 1568")
    #expect(
      "\(IDXError.wrongByteCount(.labels, sizes: [5], expected: 5, found: 9))"
        == "has 9 bytes of labels after the header, expected 5")
  }
}
