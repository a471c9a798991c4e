import ElementaryFunctions
import LeNetModel

func applyTanh(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    output[index] = Elementary.tanh(input[index])
  }
}

/// 2x2 windows with stride 2, `((a + b) + (c + d)) * 0.25` each; an odd last row or column is
/// dropped.
func poolAverages(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, layer: Layer
) {
  let width = layer.input.width
  var target = output
  for channel in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      let top = input + (channel * layer.input.height + 2 * y) * width
      let bottom = top + width
      for x in 0..<layer.output.width {
        target[x] =
          ((top[2 * x] + top[2 * x + 1]) + (bottom[2 * x] + bottom[2 * x + 1])) * 0.25
      }
      target += layer.output.width
    }
  }
}
