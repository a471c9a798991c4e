import Foundation
import LaneKernels
import Synchronization

/// Threads that stay for the many short pieces of work of a training step, so that none of them
/// pays for starting threads or allocates.
///
/// One thread at a time may give it work.
package final class ThreadTeam: Sendable {
  package let threadCount: Int
  private let shared: Shared

  /// - Parameter threads: the caller's is one of them; at least one is used.
  package init(threads: Int) {
    threadCount = max(threads, 1)
    let shared = Shared()
    self.shared = shared
    for worker in 1..<threadCount {
      let thread = Thread { shared.serve(worker) }
      thread.stackSize = 1 << 20
      thread.start()
    }
  }

  deinit {
    shared.end()
  }

  /// Runs `body` once for each job and returns when all are done. A free thread takes the next
  /// job, so what a job computes must not depend on its worker.
  ///
  /// - Parameters:
  ///   - jobs: how many; they are numbered from 0.
  ///   - body: is given the worker, below `threadCount`, whose memory it may use, and the job. Kept
  ///     by the caller from call to call, it costs no allocation.
  package func run(_ jobs: Int, _ body: @escaping Body) {
    if threadCount == 1 || jobs <= 1 {
      for job in 0..<jobs { body(0, job) }
    } else {
      shared.run(jobs, helpers: threadCount - 1, body)
    }
  }

  package typealias Body = (_ worker: Int, _ job: Int) -> Void
}

/// What the threads of a team share. Not the team itself, which would then never go.
private final class Shared: @unchecked Sendable {
  /// Written by `run` before it raises `round` and read by the threads after they saw that.
  private var body: ThreadTeam.Body = { _, _ in }
  private var jobs = 0

  private let round = Atomic<Int>(0)
  private let nextJob = Atomic<Int>(0)
  private let helpersAtWork = Atomic<Int>(0)
  private let isOver = Atomic<Bool>(false)
  private let sleepers = NSCondition()

  func run(_ jobs: Int, helpers: Int, _ body: @escaping ThreadTeam.Body) {
    self.body = body
    self.jobs = jobs
    nextJob.store(0, ordering: .relaxed)
    helpersAtWork.store(helpers, ordering: .relaxed)
    announce()
    work(as: 0)
    var look = 0
    while helpersAtWork.load(ordering: .acquiring) > 0 {
      pause(look)
      look += 1
    }
    self.body = { _, _ in }
  }

  func end() {
    isOver.store(true, ordering: .relaxed)
    announce()
  }

  /// The loop of a thread.
  func serve(_ worker: Int) {
    var seen = 0
    while true {
      wait(after: seen)
      seen += 1
      if isOver.load(ordering: .relaxed) { return }
      work(as: worker)
      _ = helpersAtWork.subtract(1, ordering: .acquiringAndReleasing)
    }
  }

  private func work(as worker: Int) {
    while true {
      let job = nextJob.add(1, ordering: .relaxed).oldValue
      guard job < jobs else { return }
      body(worker, job)
    }
  }

  private func announce() {
    sleepers.lock()
    round.add(1, ordering: .releasing)
    sleepers.broadcast()
    sleepers.unlock()
  }

  /// Returns once a round after `seen` was announced: at once as a rule, for the pieces of a step
  /// follow each other in microseconds, and else asleep.
  private func wait(after seen: Int) {
    for look in 0..<patience {
      if round.load(ordering: .acquiring) != seen { return }
      pause(look)
    }
    sleepers.lock()
    while round.load(ordering: .acquiring) == seen { sleepers.wait() }
    sleepers.unlock()
  }
}

/// Looks before a thread goes to sleep, about fifty microseconds.
private let patience = 2000

/// Waits a moment. Now and then for longer, for others, where there are more threads than
/// processors.
@inline(__always)
private func pause(_ look: Int) {
  lane_pause()
  if look & 127 == 127 { sched_yield() }
}
