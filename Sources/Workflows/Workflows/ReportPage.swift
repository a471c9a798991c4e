import Charts
import FloatInference
import LeNetModel
import LeNetModelFile
import NumberText
import PrintableText
import Recognition
import Reporting
import SweepSpace

/// A report as one HTML file that refers to nothing outside of itself.
struct ReportPage {
  /// Each model with its pictures.
  let reports: [(report: ModelReport, figures: [ReportFigure])]
  /// The reports' texts side by side.
  let comparison: String
  let sweep: (report: SweepReport, figures: [ReportFigure])?
  /// Which the models were measured on, behind "On".
  let images: String

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
      <table class="models">
      \(summary.joined(separator: "\n"))
      </table>
      <h2>Errors by \(namesDigits ? "digit" : "class")</h2>
      <p>On \(images.markup).</p>
      <div class="panels">
      \(reports.map { errors($0.report) }.joined(separator: "\n"))
      </div>
      <details><summary>Precision, recall and F1, as scikit-learn prints them</summary>
      <pre>\(comparison.markup)</pre>
      </details>
      \(reports.map { section($0.report, $0.figures) }.joined(separator: "\n"))
      \(sweep.map { section($0.report, $0.figures) } ?? "")
      \(energy)
      <h2>Provenance</h2>
      \(reports.map { provenance($0.report) }.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private var namesDigits: Bool {
    reports.allSatisfy { $0.report.content.network.signature.namesDigits }
  }

  /// A row for each thing that is told of the models.
  private var summary: [String] {
    func row(_ name: String, _ cell: (ModelReport) -> String) -> String {
      "<tr><th scope=\"row\">\(name)</th>"
        + reports.map { "<td>\(cell($0.report).markup)</td>" }.joined() + "</tr>"
    }
    return [
      row("model") { $0.name },
      row("accuracy") { fixed(100 * $0.report.accuracy, 2) + " %" },
      row("loss") { fixed($0.evaluation.loss, 5) },
      row("parameters") { grouped($0.content.network.parameterCount) },
      row("multiply-accumulates") { grouped($0.content.network.multiplyAccumulateCount) },
      row("file") { $0.path.split(separator: "/").last.map(String.init) ?? $0.path },
      row("SHA-256") { $0.digest },
    ]
  }

  /// How often each digit was not read, as what it was read instead, and how often others were taken for
  /// it.
  private func errors(_ report: ModelReport) -> String {
    let confusion = report.evaluation.confusion
    let signature = report.content.network.signature
    let names = signature.classNames.map(\.markup)
    let rows = confusion.enumerated().map { digit, counts in
      let wrong = counts.enumerated().filter { $0.offset != digit && $0.element > 0 }
        .sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }
      let (total, misread) = (counts.reduce(0, +), wrong.reduce(0) { $0 + $1.element })
      let taken = confusion.reduce(0) { $0 + $1[digit] } - counts[digit]
      return [
        names[digit], grouped(total), "\(misread)",
        total > 0 ? fixed(100 * Double(misread) / Double(total), 2) : "",
        wrong.map { names[$0.offset] + ($0.element > 1 ? "×\($0.element)" : "") }
          .joined(separator: ", "), "\(taken)",
      ]
    }
    let noun = signature.namesDigits ? "digit" : "class"
    let heads = [noun, "images", "misread", "%", "as", "taken for it"]
    return """
      <table class="errors"><caption>\(report.name.markup)</caption>
      <tr>\(heads.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr>
      \(rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined(separator: "\n"))
      </table>
      """
  }

  private func section(_ report: ModelReport, _ figures: [ReportFigure]) -> String {
    "<h2>\(report.name.markup)</h2>\n" + figures.map(drawn).joined(separator: "\n")
  }

  private func section(_ sweep: SweepReport, _ figures: [ReportFigure]) -> String {
    let outcome = sweep.outcome
    let table = SweepTable(outcome)
    let best = outcome.ranked.prefix(20)
    return """
      <h2>Sweep: \(sweep.name.markup)</h2>
      \(figures.map(drawn).joined(separator: "\n"))
      <p>\(table.counts.markup). The best \(best.count) by
      \(outcome.configuration.metric.name.markup):</p>
      <pre>\(table.rows(Array(best)).markup)</pre>
      """
  }

  private func drawn(_ figure: ReportFigure) -> String {
    let panels = figure.chart.panels
    let widest = panels.map(\.width).max() ?? 0
    // What a telephone has no room for is moved sideways; what is small is not made larger.
    let kind = widest > 400 ? " wide" : widest < 200 ? " small" : ""
    return """
      <figure><figcaption><strong>\(figure.chart.title.markup)</strong><br>
      \(figure.chart.subtitle.markup)</figcaption>
      <div class="panels\(kind)">
      \(panels.map { $0.svg() }.joined(separator: "\n"))
      </div></figure>
      """
  }

  /// What making the models took, and what using them takes; empty if nothing is known.
  private var energy: String {
    let lines =
      reports.flatMap { $0.report.energy.lines(name: $0.report.name) }
      + (sweep?.report.energyLines ?? [])
    guard !lines.isEmpty else { return "" }
    return
      "<h2>Energy</h2>\n<pre class=\"lines\">\(lines.dropFirst().joined(separator: "\n").markup)</pre>"
  }

  private func provenance(_ report: ModelReport) -> String {
    let rows = report.content.provenance.entries.sorted { $0.key < $1.key }.map { key, value in
      value.contains("\n")
        ? "<tr><td>\(key.markup)</td><td><pre>\(value.markup)</pre></td></tr>"
        : "<tr><td>\(key.markup)</td><td><code>\(value.markup)</code></td></tr>"
    }
    return """
      <details><summary>\(report.name.markup)</summary>
      <table class="provenance">
      \(rows.joined(separator: "\n"))
      </table>
      </details>
      """
  }

  private static let style = """
    \(ChartStyle.css)
    body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      max-width: 1160px; margin: 2rem auto; padding: 0 1rem }
    h1, h2 { font-weight: 600; line-height: 1.2; overflow-wrap: anywhere }
    h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--faint); padding-bottom: .3rem }
    table { border-collapse: collapse; width: 100%; table-layout: fixed }
    th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0;
      border-bottom: 1px solid var(--faint); overflow-wrap: anywhere }
    th { color: var(--quiet); font-weight: 500 }
    .models th { width: 7.5rem }
    .errors { width: auto; table-layout: auto; max-width: 540px; font-size: 15px }
    .errors th, .errors td { overflow-wrap: normal; padding-right: .5rem }
    .errors caption, figcaption strong { font-size: 1.1rem; font-weight: 600; text-align: left }
    .errors td:not(:nth-child(5)), .errors th:not(:nth-child(5)) { text-align: right }
    .provenance td:first-child { width: 38% }
    pre { overflow-x: auto; font-size: 13px; line-height: 1.4; margin: .3rem 0 }
    .lines { white-space: pre-wrap }
    code { font-size: 13px }
    figure { margin: 2rem 0 }
    figcaption { color: var(--quiet); margin-bottom: .8rem }
    figcaption strong { color: var(--ink) }
    .panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
      gap: 1.2rem; align-items: start }
    .panels svg { width: 100%; height: auto; max-width: calc(1.3 * var(--width)) }
    .panels.small { display: flex; flex-wrap: wrap }
    .panels.wide { display: block; overflow-x: auto }
    .panels.small svg, .panels.wide svg { width: var(--width); max-width: none }
    svg text { font-family: system-ui, sans-serif }
    summary { cursor: pointer; margin: .5rem 0 }
    """
}
