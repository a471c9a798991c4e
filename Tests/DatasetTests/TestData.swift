import Dataset
import Foundation
import LabelledData
import TestSupport

/// An IDX file with `sizes` in its header, whether or not `elements` has as many.
func idx(magic: UInt32, sizes: [UInt32], elements: [UInt8]) -> [UInt8] {
  ([magic] + sizes).flatMap { value in
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  } + elements
}

func idxImages(count: Int, rows: Int = 28, columns: Int = 28) -> [UInt8] {
  idx(
    magic: 0x803, sizes: [UInt32(count), UInt32(rows), UInt32(columns)],
    elements: (0..<count * rows * columns).map { UInt8(truncatingIfNeeded: $0 &* 7) })
}

func idxLabels(_ labels: [UInt8]) -> [UInt8] {
  idx(magic: 0x801, sizes: [UInt32(labels.count)], elements: labels)
}

/// A folder that is gone when `body` has returned.
func withTemporaryFolder<Result>(
  _ body: (_ folder: String) async throws -> Result
) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "lenet-dataset-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}

/// Puts bytes into `folder` under a name.
func place(_ bytes: [UInt8], _ name: String, in folder: String) throws {
  try Data(bytes).write(to: URL(filePath: folder + "/" + name))
}

/// Three training and two test images in MNIST's format.
func placeSmallMNIST(in folder: String) throws {
  try place(gzip(idxImages(count: 3)), MNISTFile.trainImages.name, in: folder)
  try place(gzip(idxLabels([9, 0, 5])), MNISTFile.trainLabels.name, in: folder)
  try place(gzip(idxImages(count: 2)), MNISTFile.testImages.name, in: folder)
  try place(gzip(idxLabels([1, 2])), MNISTFile.testLabels.name, in: folder)
}

/// The names in `folder`, hidden ones too, in order.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
