import CZlib
import LeNetPictures
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct MNISTPictureTests {
  @Test(
    .enabled(
      if: mnistTestImages != nil, "MNIST not found: set LENET_MNIST to the folder of its files"))
  func mnistPassesUnchanged() throws {
    let images = try #require(mnistTestImages)
    var changed: [Int] = []
    for index in 0..<images.count / 784 {
      let pixels = Array(images[784 * index..<784 * (index + 1)])
      let image = picture(grey: pixels, width: 28)
      if try PreparedDigit(image).pixels != pixels { changed.append(index) }
      guard index.isMultiple(of: 20) else { continue }
      if try PreparedDigit(negative(image)).pixels != pixels { changed.append(index) }
    }
    #expect(changed == [])
  }
}

/// The pixels of all test images, 784 bytes each.
private let mnistTestImages: [UInt8]? = {
  guard let folder = getenv("LENET_MNIST").map({ String(cString: $0) }),
    let file = gzopen(folder + "/t10k-images-idx3-ubyte.gz", "rb")
  else { return nil }
  defer { gzclose(file) }
  let headerByteCount = 16
  var bytes = [UInt8](repeating: 0, count: headerByteCount + 10_000 * 784)
  guard gzread(file, &bytes, UInt32(bytes.count)) == bytes.count else { return nil }
  return Array(bytes.dropFirst(headerByteCount))
}()
