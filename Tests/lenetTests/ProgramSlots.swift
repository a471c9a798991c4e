import Foundation

/// Places for programs that tests run: all tests are under way at once, and each program costs a dozen
/// file descriptors, of which an ordinary user's process has 1,024.
actor ProgramSlots {
  static let shared = ProgramSlots(count: max(8, 4 * ProcessInfo.processInfo.activeProcessorCount))

  private var freeCount: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(count: Int) {
    freeCount = count
  }

  func take() async {
    if freeCount > 0 {
      freeCount -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func give() {
    if waiting.isEmpty {
      freeCount += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
