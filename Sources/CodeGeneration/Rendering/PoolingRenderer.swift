import LeNetModel

/// Writes pooling that no convolution takes along, of any windows.
struct PoolingRenderer {
  let prefix: String
  let stage: Stage
  let pooling: Pooling
  let window: Window

  private var shape: Shape { stage.input }
  private var mapCount: Int { shape.height * shape.width }
  private var mean: Mean { Mean(of: window.count) }

  func render(_ c: inout CWriter) {
    c.comment(["\(stage.description): \(stage.input) to \(stage.output)."])
    c.function(
      "static void \(prefix)_\(stage.name)(const \(stage.inputElementType) *input, int8_t *output)"
    ) { c in
      c.block("for (int channel = 0; channel < \(shape.channels); ++channel) {") { c in
        c.block("for (int row = 0; row < \(stage.output.height); ++row) {") { c in
          c.block("for (int column = 0; column < \(stage.output.width); ++column) {") { c in
            renderOutput(&c)
            c.step(.output, "*output", prefix: prefix)
            c.line("++output;")
          }
        }
        c.line("input += \(mapCount);")
      }
    }
  }

  private func renderOutput(_ c: inout CWriter) {
    c.line("const \(stage.inputElementType) *const source = input + (\(firstElement));")
    switch pooling {
    case .max: c.line("int largest = INT8_MIN;")
    case .average: c.line("\(mean.sumType) total = 0;")
    }
    c.line()
    c.block("for (int i = 0; i < \(window.size); ++i) {") { c in
      c.block("for (int j = 0; j < \(window.size); ++j) {") { c in
        let element = stage.inputStored(
          "source[\(CWriter.product("i", shape.width)) + j]")
        switch pooling {
        case .max:
          c.line("const int value = \(element);")
          c.line()
          c.block("if (value > largest) {") { $0.line("largest = value;") }
        case .average:
          c.line("total += \(element);")
        }
      }
    }
    switch pooling {
    case .max: c.line("*output = (int8_t)largest;")
    case .average:
      c.step(.windowSum, "total", prefix: prefix)
      c.line("*output = \(mean.expression("total"));")
    }
  }

  private var firstElement: String {
    let row = Stage.indexFactor("row", mapCount)
    return CWriter.product(row, window.stride * shape.width) + " + "
      + CWriter.product("column", window.stride)
  }
}
