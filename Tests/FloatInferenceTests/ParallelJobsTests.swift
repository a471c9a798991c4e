import Synchronization
import Testing
import Threading

@Suite struct ParallelJobsTests {
  @Test(arguments: [1, 2, 5]) func everyJobRunsOnce(threads: Int) {
    let counts = Mutex([Int](repeating: 0, count: 100))
    forEachJob(100, threads: threads) { worker, job in
      #expect(worker < threads)
      counts.withLock { $0[job] += 1 }
    }
    #expect(counts.withLock { $0 } == [Int](repeating: 1, count: 100))
  }

  @Test func noJobsIsNoWork() {
    forEachJob(0, threads: 4) { _, _ in Issue.record("ran a job that is not there") }
  }
}
