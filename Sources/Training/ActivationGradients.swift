import FloatInference
import LeNetModel

/// From the gradient of an activation's output to that of its input, in place.
///
/// - Parameter output: what the activation gave, from which its slope follows: 1 or 0 for ReLU
///   (0 at 0), `1 - output^2` for tanh.
func propagate(
  through activation: Activation, output: UnsafePointer<Lanes>,
  delta: UnsafeMutablePointer<Lanes>, count: Int
) {
  switch activation {
  case .relu:
    for index in 0..<count {
      delta[index] = delta[index].replacing(with: 0, where: output[index] .<= 0)
    }
  case .tanh:
    for index in 0..<count {
      let value = output[index]
      delta[index] *= 1 - value * value
    }
  }
}

/// From the gradient of a pooling layer's output to that of its input; a dropped row or column
/// gets zeros.
///
/// A maximum passes it to the element that forward pooling chose, the first of equal ones in the
/// order top left, top right, bottom left, bottom right; an average passes a quarter to each.
func propagate(
  through pooling: Pooling, _ layer: Layer, input: UnsafePointer<Lanes>,
  output: UnsafePointer<Lanes>, outputDelta: UnsafePointer<Lanes>,
  inputDelta: UnsafeMutablePointer<Lanes>
) {
  let (height, width) = (layer.input.height, layer.input.width)
  if height % 2 == 1 || width % 2 == 1 {
    inputDelta.update(repeating: .zero, count: layer.input.count)
  }
  var source = 0
  for channel in 0..<layer.output.channels {
    for y in 0..<layer.output.height {
      let top = (channel * height + 2 * y) * width
      for x in 0..<layer.output.width {
        let a = top + 2 * x
        let (b, c, d) = (a + 1, a + width, a + width + 1)
        switch pooling {
        case .max:
          let largest = output[source]
          var left = outputDelta[source]
          left = take(left, input[a] .== largest, &inputDelta[a])
          left = take(left, input[b] .== largest, &inputDelta[b])
          left = take(left, input[c] .== largest, &inputDelta[c])
          inputDelta[d] = left
        case .average:
          let share = outputDelta[source] * 0.25
          inputDelta[a] = share
          inputDelta[b] = share
          inputDelta[c] = share
          inputDelta[d] = share
        }
        source += 1
      }
    }
  }
}

/// Gives the lanes of `delta` that were chosen to `target` and returns what is left for others.
@inline(__always)
private func take(
  _ delta: Lanes, _ chosen: SIMDMask<Lanes.MaskStorage>, _ target: inout Lanes
) -> Lanes {
  target = Lanes.zero.replacing(with: delta, where: chosen)
  return delta.replacing(with: 0, where: chosen)
}
