import FloatInference
import LeNetModel

/// From the gradient of tanh's output to that of its input, in place: its slope is `1 - output^2`.
func propagateThroughTanh(
  output: UnsafePointer<Lanes>, delta: UnsafeMutablePointer<Lanes>, count: Int
) {
  for index in 0..<count {
    let value = output[index]
    delta[index] *= 1 - value * value
  }
}

/// From the gradient of an average pooling layer's output to that of its input: a quarter to each
/// element; a dropped row or column gets zeros.
func propagateThroughAverages(
  _ layer: Layer, outputDelta: UnsafePointer<Lanes>, inputDelta: UnsafeMutablePointer<Lanes>
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
        let corner = top + 2 * x
        let share = outputDelta[source] * 0.25
        inputDelta[corner] = share
        inputDelta[corner + 1] = share
        inputDelta[corner + width] = share
        inputDelta[corner + width + 1] = share
        source += 1
      }
    }
  }
}
