import Testing
import Training

@Suite struct ScheduleTests {
  @Test func constantStays() {
    #expect(Schedule.constant.factor(step: 7, of: 10) == 1)
  }

  @Test func oneCycleRisesThenFalls() {
    let factors = (0...100).map { Schedule.oneCycle(warmUp: 0.3).factor(step: $0, of: 101) }
    #expect(factors[0] == 0.04)
    #expect(abs(factors[30] - 1) < 1e-12)
    #expect(abs(factors[15] - 0.52) < 1e-12)
    #expect(abs(factors[65] - 0.50005) < 1e-12)
    #expect(abs(factors[100] - 0.0001) < 1e-12)
    #expect(zip(factors[...30], factors[1...30]).allSatisfy { $0 < $1 })
    #expect(zip(factors[30...], factors[31...]).allSatisfy { $0 > $1 })
  }

  @Test func edgesAreFinite() {
    #expect(Schedule.oneCycle(warmUp: 0).factor(step: 0, of: 1) == 1)
    #expect(Schedule.oneCycle(warmUp: 0.5).factor(step: 0, of: 1) == 0.04)
  }
}
