/*
 * golden_tanh_average: reads a handwritten digit, in 8-bit integers.
 *
 * Model    golden_tanh_average, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 pixels, 0 background, 255 ink (light on dark)
 * Output   ten int8 scores and the digit
 * Work     21822 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        1568    388    Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        1484    676    Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     1896    240    Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        898     337    AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   1059    216    C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           1x24x24   not stored
 *   1   conv1.tanh      1x24x24   not stored
 *   2   conv1.avgpool   1x12x12   scale 0.08226779, zero point 19
 *   3   conv2           2x12x12   not stored
 *   4   conv2.tanh      2x12x12   not stored
 *   5   conv2.maxpool   2x6x6     scale 0.021289824, zero point 118
 *   6   conv3           1x2x2     not stored
 *   7   conv3.relu      1x2x2     not stored
 *   8   conv3.avgpool   1         scale 0.02738897, zero point -50
 *   9   fc1             2         not stored
 *   10  fc1.tanh        2         scale 0.066622674, zero point -115
 *   11  fc2             10        scale 0.07847306, zero point -25
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#ifndef GOLDEN_TANH_AVERAGE_H
#define GOLDEN_TANH_AVERAGE_H

#include <stdint.h>

/* What the banner says, for a program that reports which model it holds. */
#define GOLDEN_TANH_AVERAGE_MODEL_NAME "golden_tanh_average"
#define GOLDEN_TANH_AVERAGE_MODEL_DIGEST \
    "0000000000000000000000000000000000000000000000000000000000000000"
#define GOLDEN_TANH_AVERAGE_LAYER_COUNT 12
#define GOLDEN_TANH_AVERAGE_PIXEL_COUNT 784
#define GOLDEN_TANH_AVERAGE_SCORE_COUNT 10
/* The stages of an inference in the order of execution; its functions are named after them. */
#define GOLDEN_TANH_AVERAGE_STAGES \
    "conv1 " \
    "conv2 " \
    "conv3 " \
    "fc1 " \
    "fc2"

/*
 * Kernels are chosen by the processor that is compiled for; all give the same bits. Define
 * GOLDEN_TANH_AVERAGE_PORTABLE for both files to have the portable C everywhere. Compilers do not
 * count the stack of assembly; it calls nothing outside of itself.
 */
#if defined(GOLDEN_TANH_AVERAGE_PORTABLE) || defined(GOLDEN_TANH_AVERAGE_TRACE_STEPS)
#define GOLDEN_TANH_AVERAGE_KERNELS "portable"
#define GOLDEN_TANH_AVERAGE_SCRATCH_BYTE_COUNT 216
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_MVE) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_TANH_AVERAGE_KERNELS_MVE
#define GOLDEN_TANH_AVERAGE_KERNELS "mve"
#define GOLDEN_TANH_AVERAGE_SCRATCH_BYTE_COUNT 388
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_TANH_AVERAGE_KERNELS_DSP
#define GOLDEN_TANH_AVERAGE_KERNELS "dsp"
#define GOLDEN_TANH_AVERAGE_SCRATCH_BYTE_COUNT 676
#elif defined(__GNUC__) && ((defined(__thumb__) && __ARM_ARCH_PROFILE == 'M' && !defined(__ARM_BIG_ENDIAN)) || (defined(__riscv_mul) && __riscv_xlen == 32 && !defined(__riscv_32e) && !defined(__riscv_e)))
#define GOLDEN_TANH_AVERAGE_KERNELS_PACKED
#define GOLDEN_TANH_AVERAGE_KERNELS "packed"
#define GOLDEN_TANH_AVERAGE_SCRATCH_BYTE_COUNT 240
#elif defined(__GNUC__) && !defined(__clang__) && defined(__AVR__) && defined(__AVR_HAVE_MUL__) && defined(__AVR_HAVE_ELPMX__)
#define GOLDEN_TANH_AVERAGE_KERNELS_AVR
#define GOLDEN_TANH_AVERAGE_KERNELS "avr"
#define GOLDEN_TANH_AVERAGE_SCRATCH_BYTE_COUNT 337
#else
#define GOLDEN_TANH_AVERAGE_KERNELS "portable"
#define GOLDEN_TANH_AVERAGE_SCRATCH_BYTE_COUNT 216
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The memory that an inference works in, besides picture, scores and stack. */
typedef struct {
    uint32_t words[(GOLDEN_TANH_AVERAGE_SCRATCH_BYTE_COUNT + 3) / 4];
} golden_tanh_average_scratch;

/*
 * Reads the digit in a picture.
 *
 * pixels   784 bytes, row by row from the top left, 28 a row; 0 is background, 255 is ink: light
 *          on dark. The digit is to lie as MNIST's do: scaled into 20x20 pixels, its centre of mass
 *          in the middle of the 28x28. 'lenet infer' prepares pictures so; the code here does not.
 * scores   receives ten scores, one for each digit; the real score is
 *          0.07847306 * (score + 25), to which softmax applies.
 * scratch  any content; overwritten. Two calls at a time need two of them.
 *
 * Returns the digit with the largest score, the smaller digit if two are equal.
 * The three must not overlap. There is no failure and no state between calls.
 */
int golden_tanh_average_infer(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT], golden_tanh_average_scratch *scratch);

/*
 * With GOLDEN_TANH_AVERAGE_STATIC_SCRATCH defined for both files, the scratch memory is static
 * instead, and only one call may run at a time.
 */
#ifdef GOLDEN_TANH_AVERAGE_STATIC_SCRATCH
int golden_tanh_average_infer_static(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT]);
#endif

/*
 * For tests: with GOLDEN_TANH_AVERAGE_TRACE defined for both files, every stored tensor is shown
 * to this function, which the test defines. `layer` counts the layers listed above from 0. A
 * tensor may come in several pieces, between those of other layers; one after the other they
 * are its values in the order [row][channel][column], those of a dense layer [unit].
 */
#ifdef GOLDEN_TANH_AVERAGE_TRACE
void golden_tanh_average_trace(int layer, const int8_t *values, int count);
#endif
/*
 * With GOLDEN_TANH_AVERAGE_TRACE_STEPS defined, so is every step towards every value of them;
 * "output" is the last step of a value.
 */
#ifdef GOLDEN_TANH_AVERAGE_TRACE_STEPS
void golden_tanh_average_trace_step(const char *name, int64_t value);
#endif

#ifdef __cplusplus
}
#endif

#endif
