import ElementaryFunctions
import LeNetModel

/// `max(x, 0)`, element by element; NaN stays NaN, so that a diverged training shows.
func applyRelu(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    let value = input[index]
    output[index] = value.replacing(with: 0, where: value .<= 0)
  }
}

func applyTanh(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    output[index] = Elementary.tanh(input[index])
  }
}

/// 2x2 windows with stride 2; an odd last row or column is dropped.
///
/// Of equal values the maximum is the first in the order of the window's elements: top left, top
/// right, bottom left, bottom right. The average is `((a + b) + (c + d)) * 0.25`.
func pool(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, layer: Layer,
  _ pooling: Pooling
) {
  switch pooling {
  case .max:
    reduceWindows(input, output, layer) { a, b, c, d in larger(larger(larger(a, b), c), d) }
  case .average:
    reduceWindows(input, output, layer) { a, b, c, d in ((a + b) + (c + d)) * 0.25 }
  }
}

@inline(__always)
private func larger(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .> a) }

@inline(__always)
private func reduceWindows(
  _ input: UnsafePointer<Lanes>, _ output: UnsafeMutablePointer<Lanes>, _ layer: Layer,
  _ reduce: (Lanes, Lanes, Lanes, Lanes) -> Lanes
) {
  let width = layer.input.width
  var target = output
  for channel in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      let top = input + (channel * layer.input.height + 2 * y) * width
      let bottom = top + width
      for x in 0..<layer.output.width {
        target[x] = reduce(top[2 * x], top[2 * x + 1], bottom[2 * x], bottom[2 * x + 1])
      }
      target += layer.output.width
    }
  }
}
