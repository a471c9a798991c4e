import ElementaryFunctions

/// What a stream of random numbers is for; part of the path of its seed, so that streams are
/// independent and an epoch's numbers need no history.
enum Purpose: UInt64 {
  case validationSplit = 1
  case initialization = 2
  case order = 3
  case augmentation = 4
  case synthetic = 5
  case dropout = 6
  case balance = 7
}

extension SplitMix64 {
  init(seed: UInt64, _ purpose: Purpose) {
    self.init(seed: seed, path: purpose.rawValue)
  }

  init(seed: UInt64, _ purpose: Purpose, epoch: Int) {
    self.init(seed: seed, path: purpose.rawValue, UInt64(epoch))
  }

  init(seed: UInt64, _ purpose: Purpose, epoch: Int, image: Int) {
    self.init(seed: seed, path: (purpose.rawValue, UInt64(epoch), UInt64(image)))
  }
}
