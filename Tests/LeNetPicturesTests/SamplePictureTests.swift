import FileAccess
import LeNetPictures
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct SamplePictureTests {
  /// The committed files are compared by their pixels, since zlib's versions compress differently.
  @Test(arguments: 0..<10)
  func committedSamplesAreCurrent(_ digit: Int) throws {
    let bytes = SamplePictures.file(digit).bytes
    let path = samplesFolder + "/\(digit).png"
    if getenv("LENET_RECORD") != nil {
      try createFolder(samplesFolder)
      try writeFile(bytes, to: path)
      Issue.record("recorded Models/samples/\(digit).png; run again without LENET_RECORD")
      return
    }
    let committed = try? Picture(decoding: readFile(path, limit: 1 << 20))
    #expect(
      try committed == Picture(decoding: bytes),
      """
      Models/samples/\(digit).png is not what the code draws; if that is meant, record it with \
      'LENET_RECORD=1 swift test --filter SamplePictureTests'
      """)
  }

  @Test(arguments: 0..<10)
  func samplesHaveADigit(_ digit: Int) throws {
    let prepared = try PreparedDigit(Picture(decoding: SamplePictures.file(digit).bytes))
    #expect(
      prepared.polarity == ([5, 8, 9].contains(digit) || digit == 7 ? .lightOnDark : .darkOnLight))
    #expect(prepared.pixels.max() == 255)
  }
}

private let samplesFolder =
  #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  + "/Models/samples"
