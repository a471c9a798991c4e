package import LeNetPictures
package import SyntheticDigits

/// An opaque picture of grey levels.
package func picture(grey levels: [UInt8], width: Int) -> Picture {
  Picture(
    levels.flatMap { [$0, $0, $0, 255] }, width: width, height: levels.count / width)
}

/// A drawn digit, dark ink on white paper.
package func darkDigit(_ digit: Int, width: Int, height: Int, style: DigitStyle = DigitStyle())
  -> Picture
{
  let ink = SyntheticDigits.render(
    digit: digit, width: width, height: height, style: style, margin: 0.15 * Double(width))
  return picture(grey: ink.map { 255 - $0 }, width: width)
}

package func negative(_ picture: Picture) -> Picture {
  let rgba = picture.rgba.enumerated().map { index, level in index % 4 == 3 ? level : 255 - level }
  return Picture(rgba, width: picture.width, height: picture.height)
}
