/// Writes the source: the steps of `Models/PREPARATION.md`, each in functions of its own, and the entry
/// point.
struct PreparationSource {
  let plan: PreparationPlan

  var p: String { plan.prefix }
  var m: String { plan.macros }
  var width: Int { plan.width }
  var height: Int { plan.height }

  var text: String {
    let steps = [
      requirements, histograms, cells, window, polarity, opening, sheet, ink, continuation, paper,
      components, rows, mask,
      trust, selection, contrast, lines, digit, scaling, strokes, layout,
    ]
    let whole = plan.width == 28 && plan.height == 28 ? [laidOut] : []
    let functions = (steps + whole + [entryPoint]).joined(separator: "\n\n")
    return PreparationHeader(plan: plan).banner
      + "#include \"\(p).h\"\n\n" + CWriter.wrapped(functions) + "\n"
  }

  private var requirements: String {
    """
    typedef char \(p)_requires_memory[
        (sizeof(\(p)_memory) <= \(m)_MEMORY_BYTE_COUNT) ? 1 : -1];

    \(CWriter.noLibrary(prefix: p))

    static int32_t \(p)_least(int32_t a, int32_t b)
    {
        return (a < b) ? a : b;
    }

    static int32_t \(p)_greatest(int32_t a, int32_t b)
    {
        return (a > b) ? a : b;
    }
    """
  }

  private var histograms: String {
    """
    static void \(p)_clear(\(p)_count histogram[256])
    {
        for (int32_t level = 0; level < 256; ++level) {
            histogram[level] = 0;
            \(m)_NO_LIBRARY();
        }
    }

    /* The level at a rank of all that were counted, from the darkest; none is below `darkest`. */
    static int32_t \(p)_level(const \(p)_count histogram[256], int32_t darkest, int32_t rank)
    {
        int32_t level = darkest;
        int32_t below = (int32_t)histogram[level];

        while ((below <= rank) && (level < 255)) {
            ++level;
            below += (int32_t)histogram[level];
        }
        return level;
    }

    static void \(p)_count_all(const uint8_t *levels, \(p)_count histogram[256])
    {
        \(p)_clear(histogram);
        for (int32_t i = 0; i < \(plan.pixelCount); ++i) {
            ++histogram[levels[i]];
        }
    }
    """
  }

  private var entryPoint: String {
    let whole =
      plan.width == 28 && plan.height == 28
      ? """
          if (\(p)_is_taken(levels, pixels, box) != 0) {
              return \(m)_FOUND;
          }

      """ : ""
    return """
      \(PreparationHeader(plan: plan).prototype)
      {
          \(p)_search search;
          int32_t median;
          int32_t least_contrast;
          int32_t light_on_sheet;
          int32_t dark_on_sheet;
          int is_dark;
          int status;

      \(whole)    \(p)_count_all(levels, memory->histogram);
          median = \(p)_level(memory->histogram, 0, \((plan.pixelCount - 1) / 2))
              + \(p)_level(memory->histogram, 0, \(plan.pixelCount / 2));
          \(p)_find_cells(levels, memory);
          light_on_sheet = \(p)_find_sheet(levels, 0, memory);
          dark_on_sheet = \(p)_find_sheet(levels, 1, memory);
          search.is_on_sheet = (light_on_sheet > 0) || (dark_on_sheet > 0);
          if (search.is_on_sheet == 0) {
              is_dark = \(p)_is_dark(levels, 2 * median, &memory->phase.cells);
          } else if (dark_on_sheet >= light_on_sheet) {
              is_dark = 1;
          } else {
              is_dark = 0;
              (void)\(p)_find_sheet(levels, is_dark, memory);
          }
          least_contrast = \(p)_find_ink(levels, is_dark, search.is_on_sheet, median, &memory->phase.cells);
          status = \(p)_select(levels, least_contrast, &search, memory);
          if (status == \(m)_FOUND) {
              \(p)_keep(levels, memory);
              \(p)_lay_out(levels, &search.digit, pixels, &memory->phase.field);
              box->x = search.digit.left;
              box->y = search.digit.top;
              box->width = (int16_t)(search.digit.right - search.digit.left + 1);
              box->height = (int16_t)(search.digit.bottom - search.digit.top + 1);
          }
          return status;
      }
      """
  }
}
