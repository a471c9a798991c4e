import Foundation

/// Files for the tests that need them, which are skipped where they are not.
package struct TestData: Sendable {
  private let name: String
  private let variable: String

  /// Digits of utility meters: `train` and `test`, in each a folder for each digit.
  package static let meters = TestData(name: "the meters' pictures", variable: "LENET_METERS")
  /// Networks that other people trained.
  package static let nets = TestData(name: "other people's networks", variable: "LENET_NETS")
  /// Syllables in IDX files.
  package static let baybayin = TestData(name: "Baybayin", variable: "LENET_BAYBAYIN")

  /// What the variable names.
  package var path: String? { ProcessInfo.processInfo.environment[variable] }

  package var isPresent: Bool { path != nil }

  /// Why a test is skipped.
  package var absence: String { "\(name) not here: set \(variable) to the folder" }
}
