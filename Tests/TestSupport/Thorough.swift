import Foundation
package import Testing

extension Trait where Self == ConditionTrait {
  /// Marks what takes compilers, emulators or minutes: `make test` leaves it out and says so,
  /// `make test-thorough` runs it.
  package static var thorough: Self {
    .enabled(
      if: ProcessInfo.processInfo.environment["LENET_TESTS"] == "thorough",
      "left to 'make test-thorough'")
  }
}
