import Dataset
import FileAccess
import LabelledData
import LeNetModel
package import SweepSpace
package import SweepStore
import Sweeping
import Training

/// A sweep, new or begun, that is to be worked on.
package struct SweepRequest {
  package let store: SweepStore
  package let configuration: SweepConfiguration
  private let images: LabelledImages
  private let base: Recipe
  /// Whether others have worked on it before.
  package let isContinued: Bool

  /// Begins a sweep.
  ///
  /// - Parameters:
  ///   - source: the file that says what is varied.
  ///   - method: nil for the file's, as is the most trials.
  ///   - seed: of what is drawn.
  ///   - database: the file to keep the trials in; nil for one that is named after `source`.
  package init(
    beginning source: String, method: SweepConfiguration.Method?, trialLimit: Int?, seed: UInt64,
    database: String?, data: DataSource, notify: NoticeHandler
  ) throws {
    var (configuration, text) = try SweepFile.read(source)
    for warning in configuration.warnings { notify(.sweepWarning(warning)) }
    let isOther = method.map { $0 != configuration.method } ?? false
    configuration.method = method ?? configuration.method
    configuration.runCap = trialLimit ?? (isOther ? nil : configuration.runCap)
    guard PlannedTrials(configuration, seed: seed) != nil else {
      throw WorkflowError.endlessGrid(path: source)
    }
    let (train, base) = try data.sweptImages(notify: notify)
    store = try SweepStore.create(
      database ?? "build/sweeps/\(source.stem).sqlite",
      StoredSweep(
        source: source, text: text, method: configuration.method.rawValue, seed: seed,
        trialLimit: configuration.runCap, images: train.digests.map { $0.sha256 }))
    self.configuration = configuration
    (images, self.base) = (train.images, base)
    isContinued = false
  }

  /// Goes on with the sweep of a database, or helps the processes at work on it.
  package init(resuming database: String, data: DataSource, notify: NoticeHandler) throws {
    store = try SweepStore.open(database, isReadOnly: false)
    configuration = try store.configuration
    configuration.tellMinimized(notify)
    let (train, base) = try data.sweptImages(notify: notify)
    guard train.digests.map({ $0.sha256 }) == store.sweep.images else {
      throw WorkflowError.otherImagesOfSweep(sweep: database)
    }
    (images, self.base) = (train.images, base)
    isContinued = true
  }

  package enum Progress {
    /// From now on an interruption is to be told, so that others take what is under way.
    case begun
    /// Trials that stand from the beginning are entered.
    case planning(done: Int, total: Int)
    /// By number; `changes` is another number whenever the trials that `read` gives are others.
    case training(
      [Int: RunningTrial], changes: Int, read: () throws -> [StoredTrial])
  }

  /// Trains what is left, several trials at once, each on one thread.
  ///
  /// - Parameter isInterrupted: asked by all threads.
  /// - Throws: ``SweepInterruption``, `SweepStoreError`.
  package func run(
    workers: Int, isInterrupted: @escaping @Sendable () -> Bool, progress: (Progress) -> Void
  ) throws -> SweepOutcome {
    let session = try SweepSession(
      store, configuration, base: base, on: images, workers: workers, isInterrupted: isInterrupted)
    progress(.begun)
    try session.run(progress: progress)
    return SweepOutcome(configuration, try store.trials())
  }
}

extension DataSource {
  /// What trials train on, and the recipe that they begin with.
  fileprivate func sweptImages(notify: NoticeHandler) throws -> (LoadedPart, base: Recipe) {
    let data = try opened(notify: notify)
    guard let folder = data.folder else {
      return (try data.load(.train, for: .digits, notify: notify), .sweepBase)
    }
    let signature = try folder.signature()
    let part = try data.load(.train, for: signature, notify: notify)
    return (part, try .sweepBase(for: signature, imageCount: part.images.count))
  }
}

/// Work on a sweep ended before its end; what it came to is in the database.
package struct SweepInterruption: Error, CustomStringConvertible {
  package let description: String
}

extension SweepOutcome {
  /// As far as the sweep at `path` has come.
  package init(of path: String, notify: NoticeHandler) throws {
    Inputs.add(path)
    let store = try SweepStore.open(path, isReadOnly: true)
    let configuration = try store.configuration
    configuration.tellMinimized(notify)
    self.init(configuration, try store.trials())
  }
}

extension SweepStore {
  /// What the sweep's text says, with the method that was asked for.
  var configuration: SweepConfiguration {
    get throws {
      var configuration = try SweepFile.decode(sweep.text, from: "\(path): \(sweep.source)")
      guard let method = SweepConfiguration.Method(rawValue: sweep.method) else {
        throw SweepStoreError.damaged(path: path, what: "\(sweep.method) is no method")
      }
      configuration.method = method
      configuration.runCap = sweep.trialLimit
      return configuration
    }
  }
}

extension SweepConfiguration {
  /// Whoever looks for the best trial is told where that is the one with the least of what others want
  /// most of.
  fileprivate func tellMinimized(_ notify: NoticeHandler) {
    for warning in warnings {
      if case .minimized = warning { notify(.sweepWarning(warning)) }
    }
  }
}
