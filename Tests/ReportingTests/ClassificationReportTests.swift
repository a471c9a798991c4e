import Reporting
import Testing

@Suite struct ClassificationReportTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let confusion: [[Int]]
    let text: String
    let accuracy: Double
    let macro: (precision: Double, recall: Double, f1: Double)
    let weighted: (precision: Double, recall: Double, f1: Double)

    var testDescription: String { name }
  }

  /// What scikit-learn 1.9.1 printed and computed.
  private static let cases = [
    Case(
      name: "good",
      confusion: [
        [976, 1, 0, 0, 0, 0, 1, 0, 1, 1],
        [0, 1128, 2, 1, 0, 0, 1, 2, 1, 0],
        [1, 1, 1025, 0, 1, 0, 1, 2, 1, 0],
        [0, 2, 0, 1004, 1, 0, 1, 0, 2, 0],
        [1, 0, 0, 1, 979, 0, 0, 1, 0, 0],
        [0, 0, 0, 1, 0, 889, 0, 0, 1, 1],
        [0, 0, 1, 1, 1, 2, 951, 1, 1, 0],
        [0, 0, 2, 0, 0, 0, 0, 1025, 0, 1],
        [1, 0, 1, 0, 0, 2, 1, 0, 969, 0],
        [1, 1, 2, 0, 2, 0, 0, 1, 0, 1002],
      ],
      text: """
                      precision    recall  f1-score   support

                   0       1.00      1.00      1.00       980
                   1       1.00      0.99      0.99      1135
                   2       0.99      0.99      0.99      1032
                   3       1.00      0.99      1.00      1010
                   4       0.99      1.00      1.00       982
                   5       1.00      1.00      1.00       892
                   6       0.99      0.99      0.99       958
                   7       0.99      1.00      1.00      1028
                   8       0.99      0.99      0.99       974
                   9       1.00      0.99      1.00      1009

            accuracy                           0.99     10000
           macro avg       0.99      0.99      0.99     10000
        weighted avg       0.99      0.99      0.99     10000

        """,
      accuracy: 0.9948,
      macro: (0.9948061755863377, 0.9948312998694837, 0.9948174242671654),
      weighted: (0.994802469918105, 0.9948, 0.9947999078019834)),
    Case(
      name: "holes",
      confusion: [
        [7, 1, 0, 0, 1, 0, 2, 5, 8, 8],
        [4, 1, 2, 0, 5, 0, 7, 8, 8, 5],
        [8, 5, 4, 0, 5, 0, 3, 7, 8, 0],
        [4, 3, 0, 0, 2, 0, 6, 1, 5, 7],
        [4, 1, 0, 0, 3, 0, 2, 7, 5, 8],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [2, 6, 5, 0, 1, 0, 0, 6, 7, 6],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [8, 4, 8, 0, 6, 0, 4, 3, 6, 0],
        [5, 4, 1, 0, 0, 0, 6, 3, 8, 3],
      ],
      text: """
                      precision    recall  f1-score   support

                   0       0.17      0.22      0.19        32
                   1       0.04      0.03      0.03        40
                   2       0.20      0.10      0.13        40
                   3       0.00      0.00      0.00        28
                   4       0.13      0.10      0.11        30
                   6       0.00      0.00      0.00        33
                   7       0.00      0.00      0.00         0
                   8       0.11      0.15      0.13        39
                   9       0.08      0.10      0.09        30

            accuracy                           0.09       272
           macro avg       0.08      0.08      0.08       272
        weighted avg       0.09      0.09      0.09       272

        """,
      accuracy: 0.08823529411764706,
      macro: (0.08080815993859473, 0.07751068376068376, 0.07596790152617999),
      weighted: (0.09387262756827973, 0.08823529411764706, 0.08705762353560802)),
    Case(
      name: "one",
      confusion: [
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 7, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ],
      text: """
                      precision    recall  f1-score   support

                   4       1.00      1.00      1.00         7

            accuracy                           1.00         7
           macro avg       1.00      1.00      1.00         7
        weighted avg       1.00      1.00      1.00         7

        """,
      accuracy: 1.0,
      macro: (1.0, 1.0, 1.0),
      weighted: (1.0, 1.0, 1.0)),
    Case(
      name: "wrong",
      confusion: [
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 3, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ],
      text: """
                      precision    recall  f1-score   support

                   2       0.00      0.00      0.00       3.0
                   6       0.00      0.00      0.00       1.0

            accuracy                           0.00       4.0
           macro avg       0.00      0.00      0.00       4.0
        weighted avg       0.00      0.00      0.00       4.0

        """,
      accuracy: 0.0,
      macro: (0.0, 0.0, 0.0),
      weighted: (0.0, 0.0, 0.0)),
  ]

  @Test(arguments: cases)
  func equalsScikitLearn(_ expected: Case) {
    let report = ClassificationReport(
      confusion: expected.confusion, names: (0..<10).map(String.init))
    #expect(report.text == expected.text)
    #expect(report.accuracy == expected.accuracy)
    for (scores, values) in [(report.macro, expected.macro), (report.weighted, expected.weighted)] {
      #expect(scores.precision == values.precision)
      #expect(scores.recall == values.recall)
      #expect(scores.f1 == values.f1)
    }
  }

  @Test func longNamesWidenTheFirstColumn() {
    let report = ClassificationReport(
      confusion: [[3, 1], [0, 2]], names: ["a rather long name", "b"])
    let lines = report.text.split(separator: "\n")
    #expect(lines[1] == "a rather long name       1.00      0.75      0.86         4")
    #expect(lines[2] == "                 b       0.67      1.00      0.80         2")
  }
}
