import LeNetModel

/// Writes the header of the C that scales pictures: what it does, what it costs and how to call it.
struct ResizingHeader {
  let plan: ResizingPlan
  private var p: String { plan.prefix }
  private var m: String { plan.macros }

  /// What a reader of either file wants to know first.
  var banner: String {
    let camera = plan.camera
    let formats = CameraFormat.allCases.map { format in
      "\(format.title) (\(format.byteCount * camera.pixelCount) bytes)"
    }
    return """
      /*
       * \(p): scales a camera's picture to what the network reads,
       * in integers, with the same result as 'lenet infer' to the byte.
       *
       * Made by  lenet \(Provenance.toolVersion); C99, needs only <stdint.h>; no heap, no floating point
       * Input    \(camera.height) rows of \(camera.width) pixels:
       *          \(formats.joined(separator: ", "))
       * Output   \(plan.input.count) bytes, \(layout)
       * Scaling  the mean of areas, to \(plan.rows) rows of \(plan.columns) pixels\(place)
       * Memory   none besides input, which is not changed, and output
       * Work     \(plan.readCount) reads of a pixel, of which there are \(camera.pixelCount)
       * Stack    no arrays, no recursion
       *
       * These two files belong to whoever generated them; the generator claims no rights in them and
       * puts no licence on them.
       */

      """
  }

  private var layout: String {
    let rows = "\(plan.input.height) rows of \(plan.input.width)"
    return plan.isColour
      ? "[channel][row][column]: red, green, blue of \(rows) pixels"
      : "\(rows) grey pixels, 0 black, 255 white"
  }

  private var place: String {
    guard plan.repeatsEdges else { return "" }
    let (start, around) =
      plan.rows < plan.input.height
      ? ("row \(plan.top)", "above and below it") : ("column \(plan.left)", "left and right of it")
    return " from \(start) on;\n *          \(around) its edges are repeated"
  }

  var text: String {
    banner + """
      #ifndef \(m)_H
      #define \(m)_H

      #include <stdint.h>

      #define \(m)_WIDTH \(plan.camera.width)
      #define \(m)_HEIGHT \(plan.camera.height)
      #define \(m)_PIXEL_COUNT \(plan.input.count)

      #ifdef __cplusplus
      extern "C" {
      #endif

      /*
       * Each of these scales a picture, given row after row from the top left.
       *
       * grey     a byte a pixel, 0 black to 255 white\(plan.isColour ? "; red, green and blue are alike" : "")
       * rgb565   two bytes a pixel, the high one first, as cameras on an ESP32 give them: five bits of
       *          red, six of green, five of blue, made eight each by repeating the high ones
       * rgb888   three bytes a pixel: red, green, blue
       * pixels   receives the \(m)_PIXEL_COUNT bytes for the network
       *\(colours)
       * Picture and pixels must not overlap. There is no failure and no state between calls. A linker
       * can drop those that are not called.
       */
      \(CameraFormat.allCases.map { CWriter.wrapped(prototype($0)) + ";" }.joined(separator: "\n"))

      #ifdef __cplusplus
      }
      #endif

      #endif

      """
  }

  private var colours: String {
    plan.isColour ? "" : "\n * A colour becomes its luma, (76 R + 150 G + 29 B + 127) / 255.\n *"
  }

  func prototype(_ format: CameraFormat) -> String {
    "void \(p)_from_\(format)(const uint8_t *\(format), uint8_t pixels[\(m)_PIXEL_COUNT])"
  }
}
