import LeNetModel

/// What reads pixels of a format.
extension ResizingSource {
  func functions(_ format: CameraFormat) -> [String] {
    [reading(format), sum(format), entryPoint(format)].compactMap(\.self)
  }

  /// Whether red, green and blue are added up apart.
  private func addsColours(_ format: CameraFormat) -> Bool { plan.isColour && format != .grey }

  private func reading(_ format: CameraFormat) -> String? {
    let body: String
    switch format {
    case .grey: return nil
    case .rgb565:
      body = """
            const int32_t bits = 256 * (int32_t)pixel[0] + (int32_t)pixel[1];
            const int32_t red = bits / 2048;
            const int32_t green = bits / 32 % 64;
            const int32_t blue = bits % 32;

            colour->red = 8 * red + red / 4;
            colour->green = 4 * green + green / 16;
            colour->blue = 8 * blue + blue / 4;
        """
    case .rgb888:
      body = """
            colour->red = (int32_t)pixel[0];
            colour->green = (int32_t)pixel[1];
            colour->blue = (int32_t)pixel[2];
        """
    }
    return """
      static void \(p)_read_\(format)(const uint8_t *pixel, \(p)_colour *colour)
      {
      \(body)
      }
      """
  }

  private func sum(_ format: CameraFormat) -> String {
    let parameters = "const uint8_t *\(format), const \(p)_area *area"
    let signature =
      addsColours(format)
      ? "void \(p)_sum_\(format)(\(parameters), \(p)_colour *sum)"
      : "int32_t \(p)_sum_\(format)(\(parameters))"
    let bytes = format.byteCount
    let start =
      addsColours(format)
      ? "\n    sum->red = 0;\n    sum->green = 0;\n    sum->blue = 0;" : "    int32_t sum = 0;\n"
    let first = "row * \(m)_WIDTH + area->column"
    return """
      /* Each pixel counts by how much of its height and width is covered. */
      static \(signature)
      {
          int32_t row = area->row;
          int32_t height = area->height;
          int32_t height_left = \(m)_HEIGHT;
      \(start)
          while (height_left > 0) {
              int32_t place = \(bytes == 1 ? first : "\(bytes) * (\(first))");
              int32_t width = area->width;
              int32_t width_left = \(m)_WIDTH;

              while (width_left > 0) {
      \(adding(format))
                  \(bytes == 1 ? "++place" : "place += \(bytes)");
                  width_left -= width;
                  width = \(p)_least(\(m)_COLUMNS, width_left);
              }
              ++row;
              height_left -= height;
              height = \(p)_least(\(m)_ROWS, height_left);
          }
      \(addsColours(format) ? "" : "    return sum;\n")}
      """
  }

  private func adding(_ format: CameraFormat) -> String {
    guard format != .grey else {
      return "            sum += height * width * (int32_t)grey[place];"
    }
    let adding =
      plan.isColour
      ? "\(p)_add(&colour, height * width, sum);" : "sum += height * width * \(p)_luma(&colour);"
    return """
                  \(p)_colour colour;

                  \(p)_read_\(format)(&\(format)[place], &colour);
                  \(adding)
      """
  }

  private func entryPoint(_ format: CameraFormat) -> String {
    let y = plan.top == 0 ? "y" : "(\(CWriter.sum("y", plan.top)))"
    return """
      \(ResizingHeader(plan: plan).prototype(format))
      {
          for (int32_t y = 0; y < \(m)_ROWS; ++y) {
              for (int32_t x = 0; x < \(m)_COLUMNS; ++x) {
                  const int32_t place = \(plan.input.width) * \(y) + \(CWriter.sum("x", plan.left));
                  \(p)_area area;
      \(storing(format))
              }
          }
      \(repeatingEdges)}
      """
  }

  private func storing(_ format: CameraFormat) -> String {
    guard plan.isColour else {
      return """

                    \(p)_find_area(x, y, &area);
                    pixels[place] = \(p)_mean(\(p)_sum_\(format)(\(format), &area));
        """
    }
    guard addsColours(format) else {
      return """
                    uint8_t level;

                    \(p)_find_area(x, y, &area);
                    level = \(p)_mean(\(p)_sum_\(format)(\(format), &area));
                    \(p)_store(pixels, place, level, level, level);
        """
    }
    return """
                  \(p)_colour sum;

                  \(p)_find_area(x, y, &area);
                  \(p)_sum_\(format)(\(format), &area, &sum);
                  \(p)_store(pixels, place, \(p)_mean(sum.red), \(p)_mean(sum.green), \(p)_mean(sum.blue));
      """
  }

  private var repeatingEdges: String {
    guard plan.repeatsEdges else { return "" }
    return (0..<plan.input.channels).map { channel in
      let start = channel == 0 ? "pixels" : "&pixels[\(channel * plan.planeCount)]"
      return "    \(p)_repeat_edges(\(start));\n"
    }.joined()
  }
}
