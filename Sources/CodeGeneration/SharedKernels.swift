package import LeNetModel

/// Kernels in assembly that the code of several models for one processor has in common, in a pair of C files
/// of their own; each model's code then calls them there.
package struct SharedKernels: Hashable, Sendable {
  /// Every C identifier starts with it, and the files are called so.
  package static let prefix = "lenet_kernels"
  package static let headerName = prefix + ".h"
  package static let sourceName = prefix + ".c"

  /// Each is called by two models at least.
  package var names: [String] { functions.map(\.name) }
  package let header: String
  package let source: String
  /// In the order in which the models call them first.
  let functions: [AssemblyFunction]

  /// The same models in the same order give the same bytes.
  ///
  /// - Returns: nil if no two models have a kernel in common.
  package init?(_ models: [QuantizedModel], target: Target) {
    let perModel = models.map {
      Plan($0, digest: "", optimization: .speed, target: target).functions
    }
    var counts: [AssemblyFunction: Int] = [:]
    for function in perModel.flatMap({ Set($0) }) { counts[function, default: 0] += 1 }
    var names: Set<String> = []
    functions = perModel.flatMap(\.self).filter {
      counts[$0, default: 0] > 1 && names.insert($0.name).inserted
    }
    guard !functions.isEmpty else { return nil }
    let banner = [
      "Kernels that several models share, for \(target.rawValue). Each model's code calls them by this header.",
      "",
      "Made by  lenet \(Provenance.toolVersion)", "",
      "These two files belong to whoever generated them; the generator claims no rights in them and",
      "puts no licence on them.",
    ]
    header = Self.header(functions, banner)
    source = Self.source(functions, banner)
  }

  private static func header(_ functions: [AssemblyFunction], _ banner: [String]) -> String {
    var c = CWriter()
    c.comment(banner)
    let macro = "\(prefix.uppercased())_H"
    c.line("#ifndef \(macro)")
    c.line("#define \(macro)")
    c.line()
    c.line("#include <stdint.h>")
    c.line()
    for function in functions { c.line(function.declaration(prefix: prefix)) }
    c.line()
    c.line("#endif")
    return c.text
  }

  private static func source(_ functions: [AssemblyFunction], _ banner: [String]) -> String {
    var c = CWriter()
    c.comment(banner)
    c.line("#include \"\(headerName)\"")
    c.line()
    c.assemblyRequirements(prefix: prefix)
    for (index, function) in functions.enumerated() {
      if index > 0 { c.line() }
      function.render(&c, prefix: prefix, declares: false)
    }
    return c.text
  }
}
