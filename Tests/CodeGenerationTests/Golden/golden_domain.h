/*
 * golden_domain: classifies a picture, in 8-bit integers.
 *
 * Model    golden_domain, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    2340 bytes, 30 rows of 26 pixels: all of red, then of green, then of blue
 * Output   3 int8 scores and the class
 * Work     3030 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        976     1008   Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        1136    1104   Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     1120    1008   Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        512     1008   AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   653     1008   C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   input.avgpool   3x14x12   scale 0.003921569, zero point -128
 *   1   input.leaky-relu 3x14x12   scale 0.028877744, zero point 39
 *   2   conv1           2x7x6     not stored
 *   3   conv1.relu6     2x7x6     scale 0.08226779, zero point 19
 *   4   conv2           2x7x6     not stored
 *   5   conv2.sigmoid   2x7x6     scale 0.021289824, zero point 118
 *   6   conv2.avgpool   2x2x2     scale 0.021289824, zero point 118
 *   7   conv2.relu      2x2x2     scale 0.021289824, zero point 118
 *   8   conv2.maxpool   2         scale 0.021289824, zero point 118
 *   9   conv3           3         scale 0.02738897, zero point -50
 *   10  conv3.mean      3         scale 0.02738897, zero point -50
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#ifndef GOLDEN_DOMAIN_H
#define GOLDEN_DOMAIN_H

#include <stdint.h>

/* What the banner says, for a program that reports which model it holds. */
#define GOLDEN_DOMAIN_MODEL_NAME "golden_domain"
#define GOLDEN_DOMAIN_MODEL_DIGEST \
    "0000000000000000000000000000000000000000000000000000000000000000"
#define GOLDEN_DOMAIN_LAYER_COUNT 11
#define GOLDEN_DOMAIN_PIXEL_COUNT 2340
#define GOLDEN_DOMAIN_SCORE_COUNT 3
/* The stages of an inference in the order of execution; its functions are named after them. */
#define GOLDEN_DOMAIN_STAGES \
    "input_avgpool " \
    "input_leaky_relu " \
    "conv1 " \
    "conv2 " \
    "conv2_avgpool " \
    "conv2_relu " \
    "conv2_maxpool " \
    "conv3 " \
    "conv3_mean"

/*
 * Kernels are chosen by the processor that is compiled for; all give the same bits. Define
 * GOLDEN_DOMAIN_PORTABLE for both files to have the portable C everywhere. Compilers do not
 * count the stack of assembly; it calls nothing outside of itself.
 */
#if defined(GOLDEN_DOMAIN_PORTABLE) || defined(GOLDEN_DOMAIN_TRACE_STEPS)
#define GOLDEN_DOMAIN_KERNELS "portable"
#define GOLDEN_DOMAIN_SCRATCH_BYTE_COUNT 1008
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_MVE) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_DOMAIN_KERNELS_MVE
#define GOLDEN_DOMAIN_KERNELS "mve"
#define GOLDEN_DOMAIN_SCRATCH_BYTE_COUNT 1008
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_DOMAIN_KERNELS_DSP
#define GOLDEN_DOMAIN_KERNELS "dsp"
#define GOLDEN_DOMAIN_SCRATCH_BYTE_COUNT 1104
#elif defined(__GNUC__) && ((defined(__thumb__) && __ARM_ARCH_PROFILE == 'M' && !defined(__ARM_BIG_ENDIAN)) || (defined(__riscv_mul) && __riscv_xlen == 32 && !defined(__riscv_32e) && !defined(__riscv_e)))
#define GOLDEN_DOMAIN_KERNELS_PACKED
#define GOLDEN_DOMAIN_KERNELS "packed"
#define GOLDEN_DOMAIN_SCRATCH_BYTE_COUNT 1008
#elif defined(__GNUC__) && !defined(__clang__) && defined(__AVR__) && defined(__AVR_HAVE_MUL__) && defined(__AVR_HAVE_ELPMX__)
#define GOLDEN_DOMAIN_KERNELS_AVR
#define GOLDEN_DOMAIN_KERNELS "avr"
#define GOLDEN_DOMAIN_SCRATCH_BYTE_COUNT 1008
#else
#define GOLDEN_DOMAIN_KERNELS "portable"
#define GOLDEN_DOMAIN_SCRATCH_BYTE_COUNT 1008
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The memory that an inference works in, besides picture, scores and stack. */
typedef struct {
    uint32_t words[(GOLDEN_DOMAIN_SCRATCH_BYTE_COUNT + 3) / 4];
} golden_domain_scratch;

/*
 * Finds the class of a picture.
 *
 * pixels   2340 bytes, [channel][row][column]: of all pixels red, then green, then blue, row by
 *          row from the top left, 26 a row. They are read as they are.
 * scores   receives 3 scores, one for each class; the real score is
 *          0.02738897 * (score + 50), to which softmax applies.
 * scratch  any content; overwritten. Two calls at a time need two of them.
 *
 * Returns the class with the largest score, from 0; the first of them if two are equal.
 * The three must not overlap. There is no failure and no state between calls.
 */
int golden_domain_infer(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT], golden_domain_scratch *scratch);

/*
 * With GOLDEN_DOMAIN_STATIC_SCRATCH defined for both files, the scratch memory is static
 * instead, and only one call may run at a time.
 */
#ifdef GOLDEN_DOMAIN_STATIC_SCRATCH
int golden_domain_infer_static(const uint8_t pixels[GOLDEN_DOMAIN_PIXEL_COUNT],
    int8_t scores[GOLDEN_DOMAIN_SCORE_COUNT]);
#endif

/*
 * With GOLDEN_DOMAIN_CLASS_NAMES defined for both files: the names of the classes in the order of
 * the scores, in UTF-8. They take flash, and on AVR RAM, too.
 */
#ifdef GOLDEN_DOMAIN_CLASS_NAMES
extern const char *const golden_domain_class_names[GOLDEN_DOMAIN_SCORE_COUNT];
#endif

/*
 * For tests: with GOLDEN_DOMAIN_TRACE defined for both files, every stored tensor is shown
 * to this function, which the test defines. `layer` counts the layers listed above from 0. A
 * tensor may come in several pieces, between those of other layers; one after the other they
 * are its values in the order [row][channel][column], those of a dense layer [unit].
 */
#ifdef GOLDEN_DOMAIN_TRACE
void golden_domain_trace(int layer, const int8_t *values, int count);
#endif
/*
 * With GOLDEN_DOMAIN_TRACE_STEPS defined, so is every step towards every value of them;
 * "output" is the last step of a value.
 */
#ifdef GOLDEN_DOMAIN_TRACE_STEPS
void golden_domain_trace_step(const char *name, int64_t value);
#endif

#ifdef __cplusplus
}
#endif

#endif
