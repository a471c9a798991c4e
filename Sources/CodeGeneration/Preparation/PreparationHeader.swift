import LeNetModel

/// Writes the header: what the preparation is, what it costs and how to call it.
struct PreparationHeader {
  let plan: PreparationPlan
  private var p: String { plan.prefix }
  private var m: String { plan.macros }

  /// What a reader of either file wants to know first.
  var banner: String {
    let (width, height) = (plan.width, plan.height)
    return """
      /*
       * \(p): finds the digit in a grey picture and makes of it the 28x28 pixels that the
       * network reads, in integers, with the same result as 'lenet infer' to the byte.
       *
       * Made by  lenet \(Provenance.toolVersion); C99, needs only <stdint.h>; no heap, no floating point
       * Input    \(width * height) bytes, \(height) rows of \(width) grey levels, dark on light or light on dark
       * Output   784 bytes, 28 rows of 28 pixels, 0 background, 255 ink
       * Memory   \(plan.memoryByteCount) bytes, besides input and output
       * Stack    no arrays, no recursion
       *
       * These two files belong to whoever generated them; the generator claims no rights in them and
       * puts no licence on them.
       */

      """
  }

  var text: String {
    banner + """
      #ifndef \(m)_H
      #define \(m)_H

      #include <stdint.h>

      #define \(m)_WIDTH \(plan.width)
      #define \(m)_HEIGHT \(plan.height)
      #define \(m)_LEVEL_COUNT \(plan.pixelCount)
      #define \(m)_PIXEL_COUNT 784
      #define \(m)_MEMORY_BYTE_COUNT \(plan.memoryByteCount)

      /* What comes of a picture. */
      #define \(m)_FOUND 0
      /* Ink and paper differ too little: a blank page. */
      #define \(m)_NO_CONTRAST 1
      /* There are others of about the same size beside the main figure. */
      #define \(m)_SEVERAL_FIGURES 2
      /* The main figure has too little of the ink: a page of writing, or something else. */
      #define \(m)_CLUTTER 3

      #ifdef __cplusplus
      extern "C" {
      #endif

      /* Where a digit is, in pixels from the upper left corner. */
      typedef struct {
          int16_t x;
          int16_t y;
          int16_t width;
          int16_t height;
      } \(p)_box;

      \(memory)

      /*
       * Prepares the digit in a picture.
       *
       * levels   the camera's picture, row after row from the top left; overwritten
       * pixels   receives the 784 pixels for the network, if there is a digit
       * box      receives where it is, if there is one; else it has no meaning
       * memory   any content; overwritten. Two calls at a time need two of them.
       *
       * Returns \(m)_FOUND, or why there is no digit. The four must not overlap. There is no
       * state between calls.
       */
      \(CWriter.wrapped(prototype));

      #ifdef __cplusplus
      }
      #endif

      #endif

      """
  }

  var prototype: String {
    """
    int \(p)_prepare(uint8_t levels[\(m)_LEVEL_COUNT], uint8_t pixels[\(m)_PIXEL_COUNT], \
    \(p)_box *box, \(p)_memory *memory)
    """
  }

  /// Of the steps that follow each other, one at a time is in memory.
  private var memory: String {
    """
    /* A number of pixels. */
    typedef \(plan.countType) \(p)_count;

    /* Counts of twice the medians in a window of cells, one by one and by sixteens. */
    typedef struct {
        int16_t fine[512];
        int16_t coarse[32];
        int16_t total;
    } \(p)_window;

    /* What is wider than a stroke in each cell, and which cells are a table's, not a sheet's. */
    typedef struct {
        uint8_t opened[\(plan.cellCount)];
        uint8_t table[\(plan.cellCount)];
        /* A row or a column of cells. */
        uint8_t line[32];
    } \(p)_sheet;

    /* Squares of \(plan.cellSide) by \(plan.cellSide) pixels, \(plan.cellRows) rows of \(plan.cellColumns). */
    typedef struct {
        /* The two middle levels of each; later its median, and the paper's level. */
        uint8_t lower[\(plan.cellCount)];
        uint8_t upper[\(plan.cellCount)];
        union {
            \(p)_window window;
            \(p)_sheet sheet;
        } shared;
    } \(p)_cells;

    /* Pixels of ink that hang together. */
    typedef struct {
        /* The sum of their levels; 0 where this is none. */
        int32_t mass;
        int16_t left;
        int16_t top;
        int16_t right;
        int16_t bottom;
        /* Pixels at the left, right, upper and lower edge of the picture. */
        int16_t edges[4];
        /* The column of the first pixel, in the top row. */
        int16_t first;
        /* What it became a part of, itself if it is whole; of none, the next that is free. */
        int16_t link;
        int16_t peak;
    } \(p)_component;

    typedef struct {
        /* 0 is none, and links the first that is free. */
        \(p)_component list[\(plan.componentCount + 1)];
        /* The component of each pixel of a row. */
        int16_t labels[\(plan.width)];
        /* A bit for each pixel: whether it is the digit's. */
        uint8_t mask[\(plan.maskByteCount)];
    } \(p)_components;

    /* The digit scaled. */
    typedef struct {
        int32_t sums[400];
        /* Of the last 11 rows, each where its number modulo 11 says. */
        uint8_t rows[11][80];
    } \(p)_field;

    /* The memory that a preparation works in, besides levels, pixels and stack. */
    typedef struct {
        \(p)_count histogram[256];
        union {
            \(p)_cells cells;
            \(p)_components components;
            \(p)_field field;
        } phase;
    } \(p)_memory;
    """
  }
}
