import Foundation

/// A number with three significant digits and no exponent: 475, 0.00254.
func significant(_ value: Double) -> String {
  var digits = 0
  var scaled = value.magnitude
  while scaled < 100, scaled > 0, digits < 12 {
    scaled *= 10
    digits += 1
  }
  var text = String(format: "%.\(digits)f", value)
  if text.contains(".") {
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
  }
  return text
}
