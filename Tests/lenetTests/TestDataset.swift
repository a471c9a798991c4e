import Dataset
import LabelledData
import SyntheticDigits
import TestSupport

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
  ///
  /// - Parameter changed: what is kept of the pixels of all images.
  func placeDataset(
    trainCount: Int = 20, testCount: Int = 30, changed: ([UInt8]) -> [UInt8] = { $0 }
  ) throws {
    let train = SyntheticDigits.images(count: trainCount, seed: 4)
    let test = SyntheticDigits.images(count: testCount, seed: 5)
    for (file, content) in [
      (MNISTFile.trainImages, idxImages(changed(train.pixels))),
      (MNISTFile.trainLabels, idxLabels(train.labels)),
      (MNISTFile.testImages, idxImages(changed(test.pixels))),
      (MNISTFile.testLabels, idxLabels(test.labels)),
    ] {
      try place(gzip(content), "mnist/" + file.name)
    }
  }
}
