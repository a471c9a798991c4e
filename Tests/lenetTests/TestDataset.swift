import CZlib
import Dataset
import SyntheticDigits

/// `content` as a gzip file.
func gzip(_ content: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  deflateInit2_(
    &stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  defer { deflateEnd(&stream) }
  var content = content
  var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))) + 32)
  content.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      deflate(&stream, Z_FINISH)
    }
  }
  return Array(output[..<Int(stream.total_out)])
}

func bigEndian(_ value: Int) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
}

/// Labels as an IDX file.
func idxLabels(_ labels: [UInt8]) -> [UInt8] {
  bigEndian(0x801) + bigEndian(labels.count) + labels
}

/// 28x28 images as an IDX file.
func idxImages(_ pixels: [UInt8]) -> [UInt8] {
  bigEndian(0x803) + bigEndian(pixels.count / 784) + bigEndian(28) + bigEndian(28) + pixels
}

extension Lenet {
  /// Puts drawn digits in MNIST's format and under its names into the folder `mnist`.
  func placeDataset(trainCount: Int = 20, testCount: Int = 30) throws {
    let train = SyntheticDigits.images(count: trainCount, seed: 4)
    let test = SyntheticDigits.images(count: testCount, seed: 5)
    for (file, content) in [
      (MNISTFile.trainImages, idxImages(train.pixels)),
      (.trainLabels, idxLabels(train.labels)),
      (.testImages, idxImages(test.pixels)),
      (.testLabels, idxLabels(test.labels)),
    ] {
      try place(gzip(content), "mnist/" + file.name)
    }
  }
}
