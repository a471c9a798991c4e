import Foundation

/// MNIST for the tests that need it, which are skipped where it is not.
package enum MNISTFolder {
  /// What `LENET_MNIST` names.
  package static let path = ProcessInfo.processInfo.environment["LENET_MNIST"]

  package static let isPresent = path != nil

  /// Why a test is skipped.
  package static let absence = "MNIST is not here: set LENET_MNIST to its folder"
}
