import CodeGeneration
import FileAccess
import LeNetModel
import TestSupport
import Testing

/// The cost model is what its measurements give.
@Suite struct CostModelTests {
  /// Which costs are predicted follows from the file of measurements alone.
  @Test func costsAreThoseThatFitTheMeasurements() throws {
    let text = CostTable.text(of: CostFit.all(of: try MeasurementFile.read()))
    guard !Recording.isOn else {
      try Recording.write(Array(text.utf8), to: CostTable.path)
      return
    }
    let found = try readFile(ProjectFolder.path(of: CostTable.path), limit: 1 << 20)
    #expect(
      found == Array(text.utf8), Recording.advice(CostTable.path, suite: "CostModelTests"))
  }

  /// What was measured is still what is predicted: of the same networks the same work.
  @Test func measurementsAreOfTheWorkThatIsPredicted() throws {
    let measurements = try MeasurementFile.read()
    let models = try MeasuredModel.all()
    for measured in models {
      let predictions = Prediction.all(of: measured.model, optimization: measured.optimization)
      for measurement in measurements
      where measurement.model == measured.name && measurement.optimization == measured.optimization
      {
        let prediction = try #require(predictions.first { $0.target == measurement.target })
        #expect(prediction.kernels == measurement.kernels)
        #expect(
          prediction.works == measurement.stages.map(\.work),
          "\(measurement.model) on \(measurement.target)")
      }
    }
    let expected = models.flatMap { measured in
      Prediction.all(of: measured.model, optimization: measured.optimization).map {
        MeasurementFile.Key(
          model: measured.name, target: $0.target, kernels: $0.kernels,
          optimization: measured.optimization)
      }
    }
    #expect(try MeasurementFile.keys() == Set(expected))
  }

  /// The committed model's, if a board's compiler is still the one they were made with; others make
  /// other code, and for them there are PredictionTests.
  @Test(.thorough, arguments: Target.allCases)
  func theBoardsStillGiveTheMeasurements(target: Target) async throws {
    let known = try MeasurementFile.read().filter {
      $0.target == target && $0.model == MeasuredModel.committed
    }
    #expect(known.count == Optimization.allCases.count)
    for measured in try MeasuredModel.all() where measured.name == MeasuredModel.committed {
      let found = try #require(try await CostMeasurement.of(measured, on: target))
      let expected = try #require(known.first { $0.optimization == measured.optimization })
      #expect(found.compiler != expected.compiler || found == expected)
    }
  }
}

/// Measures all networks on all emulated boards, in about ten minutes: LENET_RECORD=1
/// LENET_TESTS=thorough swift test -c release --filter CostRecording. Then come the costs:
/// LENET_RECORD=1 swift test -c release --filter CostModelTests.
@Suite(.thorough, .enabled(if: Recording.isOn)) struct CostRecording {
  @Test func everyNetworkOnEveryBoard() async throws {
    var measurements: [CostMeasurement] = []
    var unfit: [MeasurementFile.Key] = []
    for target in Target.allCases {
      for measured in try MeasuredModel.all() {
        if let measurement = try await CostMeasurement.of(measured, on: target) {
          measurements.append(measurement)
        } else {
          let prediction = Prediction.all(
            of: measured.model, optimization: measured.optimization
          ).first { $0.target == target }
          unfit.append(
            MeasurementFile.Key(
              model: measured.name, target: target, kernels: try #require(prediction).kernels,
              optimization: measured.optimization))
        }
      }
    }
    try Recording.write(
      Array(MeasurementFile.text(ofStages: measurements).utf8), to: MeasurementFile.stages)
    try Recording.write(
      Array(MeasurementFile.text(ofPrograms: measurements, unfit: unfit).utf8),
      to: MeasurementFile.programs)
  }
}
