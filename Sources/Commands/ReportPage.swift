import FloatInference
import Foundation
import LeNetModel
import LeNetModelFile
import PrintableText
import Reporting
import SweepSpace

/// A report as one HTML file that refers to nothing outside of itself.
struct ReportPage {
  /// Each model with its pictures.
  let reports: [(report: ModelReport, figures: [ReportFigure])]
  /// The reports' texts side by side.
  let comparison: String
  let sweep: (report: SweepReport, figures: [ReportFigure])?

  var html: String {
    let names = reports.map(\.report.name).joined(separator: " and ")
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(names.markup): report</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(names.markup)</h1>
      <table>
      <tr><th>model</th><th>accuracy</th><th>loss</th><th>parameters</th><th>multiply-accumulates</th>
      <th>file</th><th>SHA-256</th></tr>
      \(reports.map { summary($0.report) }.joined(separator: "\n"))
      </table>
      <h2>Digit by digit</h2>
      <p>On MNIST's 10,000 test images or what was given for them, as scikit-learn prints it.</p>
      <pre>\(comparison.markup)</pre>
      \(reports.map { section($0.report, $0.figures) }.joined(separator: "\n"))
      \(sweep.map { section($0.report, $0.figures) } ?? "")
      \(energy)
      <h2>Provenance</h2>
      \(reports.map { provenance($0.report) }.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func summary(_ report: ModelReport) -> String {
    let network = report.content.network
    let cells = [
      report.name, fixed(100 * report.report.accuracy, 2) + " %", fixed(report.evaluation.loss, 5),
      grouped(network.parameterCount), grouped(network.multiplyAccumulateCount),
      report.path.split(separator: "/").last.map(String.init) ?? report.path,
    ]
    return "<tr>" + cells.map { "<td>\($0.markup)</td>" }.joined()
      + "<td><code>\(report.digest)</code></td></tr>"
  }

  private func section(_ report: ModelReport, _ figures: [ReportFigure]) -> String {
    "<h2>\(report.name.markup)</h2>\n" + figures.map(image).joined(separator: "\n")
  }

  private func section(_ sweep: SweepReport, _ figures: [ReportFigure]) -> String {
    let outcome = sweep.outcome
    let table = SweepTable(outcome)
    let best = outcome.ranked.prefix(20)
    return """
      <h2>Sweep: \(sweep.name.markup)</h2>
      \(figures.map(image).joined(separator: "\n"))
      <p>\(table.counts.markup). The best \(best.count) by
      \(outcome.configuration.metric.name.markup):</p>
      <pre>\(table.rows(Array(best)).markup)</pre>
      """
  }

  private func image(_ figure: ReportFigure) -> String {
    let data = Data(figure.png).base64EncodedString()
    return "<figure><img alt=\"\(figure.caption.markup)\" "
      + "src=\"data:image/png;base64,\(data)\"></figure>"
  }

  /// What making the models took, and what using them takes; empty if nothing is known.
  private var energy: String {
    let lines =
      reports.flatMap { $0.report.energy.lines(name: $0.report.name) }
      + (sweep?.report.energyLines ?? [])
    guard !lines.isEmpty else { return "" }
    return "<h2>Energy</h2>\n<pre>\(lines.dropFirst().joined(separator: "\n").markup)</pre>"
  }

  private func provenance(_ report: ModelReport) -> String {
    let rows = report.content.provenance.entries.sorted { $0.key < $1.key }.map { key, value in
      value.contains("\n")
        ? "<tr><td>\(key.markup)</td><td><pre>\(value.markup)</pre></td></tr>"
        : "<tr><td>\(key.markup)</td><td><code>\(value.markup)</code></td></tr>"
    }
    return """
      <details><summary>\(report.name.markup)</summary>
      <table>
      \(rows.joined(separator: "\n"))
      </table>
      </details>
      """
  }

  private static let style = """
    body { font: 16px/1.5 system-ui, sans-serif; color: #262b33; background: #fff;
      max-width: 1100px; margin: 2rem auto; padding: 0 1rem }
    h1, h2 { font-weight: 600; line-height: 1.2 }
    h2 { margin-top: 2.5rem; border-bottom: 1px solid #d8dce2; padding-bottom: .3rem }
    table { border-collapse: collapse; display: block; overflow-x: auto }
    th, td { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0;
      border-bottom: 1px solid #eceff3 }
    th { color: #707884; font-weight: 500 }
    pre { overflow-x: auto; font-size: 13px; line-height: 1.4; margin: .3rem 0 }
    code { font-size: 13px; overflow-wrap: anywhere }
    figure { margin: 1.5rem 0 }
    img { max-width: 100%; height: auto }
    summary { cursor: pointer; margin: .5rem 0 }
    """
}
