import FloatInference
import Foundation
import LeNetModel
import LeNetModelFile
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
      <title>\(escaped(names)): report</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(escaped(names))</h1>
      <table>
      <tr><th>model</th><th>accuracy</th><th>loss</th><th>parameters</th><th>multiply-accumulates</th>
      <th>file</th><th>SHA-256</th></tr>
      \(reports.map { summary($0.report) }.joined(separator: "\n"))
      </table>
      <h2>Digit by digit</h2>
      <p>On MNIST's 10,000 test images or what was given for them, as scikit-learn prints it.</p>
      <pre>\(escaped(comparison))</pre>
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
    return "<tr>" + cells.map { "<td>\(escaped($0))</td>" }.joined()
      + "<td><code>\(report.digest)</code></td></tr>"
  }

  private func section(_ report: ModelReport, _ figures: [ReportFigure]) -> String {
    "<h2>\(escaped(report.name))</h2>\n" + figures.map(image).joined(separator: "\n")
  }

  private func section(_ sweep: SweepReport, _ figures: [ReportFigure]) -> String {
    let outcome = sweep.outcome
    let table = SweepTable(outcome)
    let best = outcome.ranked.prefix(20)
    return """
      <h2>Sweep: \(escaped(sweep.name))</h2>
      \(figures.map(image).joined(separator: "\n"))
      <p>\(escaped(table.counts)). The best \(best.count) by
      \(escaped(outcome.configuration.metric.name)):</p>
      <pre>\(escaped(table.rows(Array(best))))</pre>
      """
  }

  private func image(_ figure: ReportFigure) -> String {
    let data = Data(figure.png).base64EncodedString()
    return "<figure><img alt=\"\(escaped(figure.caption))\" "
      + "src=\"data:image/png;base64,\(data)\"></figure>"
  }

  /// What making the models took, and what using them takes; empty if nothing is known.
  private var energy: String {
    let lines =
      reports.flatMap { $0.report.energy.lines(name: $0.report.name) }
      + (sweep?.report.energyLines ?? [])
    guard !lines.isEmpty else { return "" }
    return "<h2>Energy</h2>\n<pre>\(escaped(lines.dropFirst().joined(separator: "\n")))</pre>"
  }

  private func provenance(_ report: ModelReport) -> String {
    let rows = report.content.provenance.entries.sorted { $0.key < $1.key }.map { key, value in
      value.contains("\n")
        ? "<tr><td>\(escaped(key))</td><td><pre>\(escaped(value))</pre></td></tr>"
        : "<tr><td>\(escaped(key))</td><td><code>\(escaped(value))</code></td></tr>"
    }
    return """
      <details><summary>\(escaped(report.name))</summary>
      <table>
      \(rows.joined(separator: "\n"))
      </table>
      </details>
      """
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
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
