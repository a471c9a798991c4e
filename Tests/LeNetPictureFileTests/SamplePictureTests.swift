import FileAccess
import LeNetPictureFile
import LeNetPictures
import TestSupport
import Testing

@Suite struct SamplePictureTests {
  /// The committed files are compared by their pixels, since zlib's versions compress differently.
  @Test(arguments: 0..<10)
  func committedSamplesAreCurrent(_ digit: Int) throws {
    try expectCommitted(SamplePictures.file(digit).bytes, "Models/samples/\(digit).png")
  }

  @Test func theCommittedPageIsCurrent() throws {
    try expectCommitted(SamplePictures.page.bytes, "Models/pictures/page.png")
  }

  @Test func theCommittedNumberIsCurrent() throws {
    try expectCommitted(SamplePictures.number.bytes, "Models/pictures/number.png")
  }

  /// It would show little otherwise.
  @Test func thePageTakesAllOfThePreparation() throws {
    let digit = try PreparedDigit(Picture(decoding: SamplePictures.page.bytes))
    #expect(digit.polarity == .darkOnLight)
    #expect(digit.steps.contains(.levelled))
    #expect(digit.steps.contains { if case .cleaned = $0 { true } else { false } })
    #expect(digit.steps.contains { if case .thickened = $0 { true } else { false } })
  }

  private func expectCommitted(_ bytes: [UInt8], _ name: String) throws {
    if Recording.isOn {
      try Recording.write(bytes, to: name)
      return
    }
    let committed = try? Picture(
      decoding: readFile(ProjectFolder.path(of: name), limit: 1 << 20))
    #expect(
      try committed == Picture(decoding: bytes),
      Recording.advice(name, suite: "SamplePictureTests"))
  }

  /// The example on a board reads what `lenet infer Models/samples/7.png` reads.
  @Test func theFirmwareSampleIsThePreparedSeven() throws {
    let digit = try PreparedDigit(Picture(decoding: SamplePictures.file(7).bytes))
    let name = "Firmware/sample.h"
    let header = firmwareSample(digit.pixels)
    if Recording.isOn {
      try Recording.write(Array(header.utf8), to: name)
      return
    }
    #expect(
      try header == ProjectFolder.text(of: name),
      Recording.advice(name, suite: "SamplePictureTests"))
  }

  private func firmwareSample(_ pixels: [UInt8]) -> String {
    let rows = stride(from: 0, to: pixels.count, by: 28).map { start in
      let numbers = pixels[start..<start + 28].map { level in
        String(repeating: " ", count: 3 - "\(level)".count) + "\(level)"
      }
      return "    " + numbers.joined(separator: ", ") + ","
    }
    return """
      /*
       * A picture of the digit 7: 28 rows of 28 pixels, 0 background, 255 ink. It is the project's
       * Models/samples/7.png as the host prepares it, so that board and host can be compared.
       */
      #ifndef SAMPLE_H
      #define SAMPLE_H

      #include <stdint.h>

      static const uint8_t sample_pixels[784] = {
      \(rows.joined(separator: "\n"))
      };

      #endif

      """
  }

  @Test(arguments: 0..<10)
  func samplesHaveADigit(_ digit: Int) throws {
    let prepared = try PreparedDigit(Picture(decoding: SamplePictures.file(digit).bytes))
    #expect(
      prepared.polarity == ([5, 8, 9].contains(digit) || digit == 7 ? .lightOnDark : .darkOnLight))
    #expect(prepared.pixels.max() == 255)
  }
}
