import Reporting
import Testing

@Suite struct ReliabilityTests {
  @Test func answersAsOftenRightAsTheySayHaveNoError() {
    let reliability = Reliability(
      probabilities: [0.75, 0.75, 0.75, 0.75, 1, 1],
      isRight: [true, true, true, false, true, true])
    #expect(reliability.expectedCalibrationError == 0)
  }

  @Test func binsWeighByTheirImages() {
    // Of the fifteen bins, 0.9375 is in the last but one, 1 in the last.
    let reliability = Reliability(
      probabilities: [0.5, 0.5, 0.9375, 1], isRight: [true, false, false, false])
    #expect(reliability.expectedCalibrationError == 0.484375)
  }

  @Test func errorsOfABinCancelOfSeveralDoNot() {
    let together = Reliability(probabilities: [0.5, 0.5], isRight: [true, false])
    let apart = Reliability(probabilities: [0.25, 0.75], isRight: [true, false])
    #expect(together.expectedCalibrationError == 0)
    #expect(apart.expectedCalibrationError == 0.75)
  }
}
