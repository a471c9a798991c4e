import LeNetModel

/// Writes the source of the C that scales pictures. What reads pixels of a format stands in
/// functions of that format's own, without a choice at each pixel.
struct ResizingSource {
  let plan: ResizingPlan

  var p: String { plan.prefix }
  var m: String { plan.macros }

  var text: String {
    let shared = [macros, area, colour, mean, plan.isColour ? storing : nil, edges]
    let formats = CameraFormat.allCases.flatMap(functions)
    let functions = (shared.compactMap(\.self) + formats).joined(separator: "\n\n")
    return ResizingHeader(plan: plan).banner
      + "#include \"\(p).h\"\n\n" + CWriter.wrapped(functions) + "\n"
  }

  private var macros: String {
    let noLibrary = plan.repeatsEdges ? CWriter.noLibrary(prefix: p) + "\n\n" : ""
    return noLibrary + """
      /* Of the scaled picture. */
      #define \(m)_COLUMNS \(plan.columns)
      #define \(m)_ROWS \(plan.rows)
      """
  }

  private var area: String {
    """
    /*
     * What a pixel of the scaled picture covers of the camera's. So that all lengths are integers, a
     * camera's pixel is COLUMNS wide and ROWS high here, and a scaled one WIDTH wide and HEIGHT high.
     */
    typedef struct {
        /* The first row and column of which it covers something. */
        int32_t row;
        int32_t column;
        /* How much of that row's height and of that column's width. */
        int32_t height;
        int32_t width;
    } \(p)_area;

    static int32_t \(p)_least(int32_t a, int32_t b)
    {
        return (a < b) ? a : b;
    }

    static void \(p)_find_area(int32_t x, int32_t y, \(p)_area *area)
    {
        const int32_t left = x * \(m)_WIDTH;
        const int32_t top = y * \(m)_HEIGHT;

        area->row = top / \(m)_ROWS;
        area->column = left / \(m)_COLUMNS;
        area->height = \(p)_least(\(m)_ROWS - top % \(m)_ROWS, \(m)_HEIGHT);
        area->width = \(p)_least(\(m)_COLUMNS - left % \(m)_COLUMNS, \(m)_WIDTH);
    }
    """
  }

  private var colour: String {
    let type = """
      /* Of a pixel, or sums over an area. */
      typedef struct {
          int32_t red;
          int32_t green;
          int32_t blue;
      } \(p)_colour;


      """
    return type
      + (plan.isColour
        ? """
        /* Counts a pixel `weight` times. */
        static void \(p)_add(const \(p)_colour *colour, int32_t weight, \(p)_colour *sum)
        {
            sum->red += weight * colour->red;
            sum->green += weight * colour->green;
            sum->blue += weight * colour->blue;
        }
        """
        : """
        /* A weighted sum over 255: the sum is at most 65152, for which this is exact and below 2^31. */
        static int32_t \(p)_luma(const \(p)_colour *colour)
        {
            return (76 * colour->red + 150 * colour->green + 29 * colour->blue + 127) * 32897 / 8388608;
        }
        """)
  }

  /// Rounds (510 * sum + 255 * area) / (510 * area) of the host, with 255 taken out of both.
  private var mean: String {
    let area = plan.camera.pixelCount
    return """
      /*
       * The mean of an area of WIDTH by HEIGHT, rounded. The sum is at most 255 times the area, and the
       * area at most 2^18: what is divided is at most 511 * 2^18, which is below 2^31.
       */
      static uint8_t \(p)_mean(int32_t sum)
      {
          return (uint8_t)((2 * sum + \(area)) / \(2 * area));
      }
      """
  }

  private var storing: String {
    """
    static void \(p)_store(uint8_t *pixels, int32_t place, uint8_t red, uint8_t green, uint8_t blue)
    {
        pixels[place] = red;
        pixels[\(plan.planeCount) + place] = green;
        pixels[\(2 * plan.planeCount) + place] = blue;
    }
    """
  }

  private var edges: String? {
    guard plan.repeatsEdges else { return nil }
    let (width, height) = (plan.input.width, plan.input.height)
    return """
      /* The nearest of `count` places from `first` on. */
      static int32_t \(p)_nearest(int32_t place, int32_t first, int32_t count)
      {
          return (place < first) ? first : \(p)_least(place, first + count - 1);
      }

      /* Gives each pixel of a channel the nearest one of the scaled picture, whose own stay. */
      static void \(p)_repeat_edges(uint8_t *channel)
      {
          for (int32_t y = 0; y < \(height); ++y) {
              const int32_t row = \(p)_nearest(y, \(plan.top), \(m)_ROWS);

              for (int32_t x = 0; x < \(width); ++x) {
                  const int32_t column = \(p)_nearest(x, \(plan.left), \(m)_COLUMNS);

                  channel[\(width) * y + x] = channel[\(width) * row + column];
                  \(m)_NO_LIBRARY();
              }
          }
      }
      """
  }
}
