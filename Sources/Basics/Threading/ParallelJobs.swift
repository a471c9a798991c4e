import Dispatch
import Synchronization

/// Runs `body` once for each job, on up to `threads` threads at once, and returns when all are
/// done. A free worker takes the next job, so what a job computes must not depend on its worker.
///
/// - Parameters:
///   - jobs: how many; they are numbered from 0.
///   - threads: at least one.
///   - body: is given the worker, below `threads`, whose memory it may use, and the job.
package func forEachJob(
  _ jobs: Int, threads: Int, _ body: (_ worker: Int, _ job: Int) -> Void
) {
  let workers = min(threads, jobs)
  if workers <= 1 {
    for job in 0..<jobs { body(0, job) }
    return
  }
  let next = Atomic<Int>(0)
  withoutActuallyEscaping(body) { body in
    // Safe, because workers and jobs are handed out once each: two calls share no memory but
    // what `body` lets them share.
    nonisolated(unsafe) let body = body
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      while true {
        let job = next.add(1, ordering: .relaxed).oldValue
        guard job < jobs else { return }
        body(worker, job)
      }
    }
  }
}
