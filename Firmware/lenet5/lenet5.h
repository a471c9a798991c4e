/*
 * lenet5: reads a handwritten digit, in 8-bit integers.
 *
 * Model    lenet5, digest 803da2bb5a38897002061bbf424b2644ae0df2594b7ed58e15813790c25edbf5
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 pixels, 0 background, 255 ink (light on dark)
 * Output   ten int8 scores and the digit
 * Work     416520 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        65168   1128   Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        69192   1792   Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     70280   908    Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        63390   1096   AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   63594   1576   C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           6x28x28   not stored
 *   1   conv1.relu      6x28x28   not stored
 *   2   conv1.maxpool   6x14x14   scale 0.0047540935, zero point -128
 *   3   conv2           16x10x10  not stored
 *   4   conv2.relu      16x10x10  not stored
 *   5   conv2.maxpool   16x5x5    scale 0.0073026726, zero point -128
 *   6   fc1             120       not stored
 *   7   fc1.relu        120       scale 0.013533698, zero point -128
 *   8   fc2             84        not stored
 *   9   fc2.relu        84        scale 0.021268295, zero point -128
 *   10  fc3             10        scale 0.13605729, zero point 39
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#ifndef LENET5_H
#define LENET5_H

#include <stdint.h>

/* What the banner says, for a program that reports which model it holds. */
#define LENET5_MODEL_NAME "lenet5"
#define LENET5_MODEL_DIGEST \
    "803da2bb5a38897002061bbf424b2644ae0df2594b7ed58e15813790c25edbf5"
#define LENET5_LAYER_COUNT 11
#define LENET5_PIXEL_COUNT 784
#define LENET5_SCORE_COUNT 10
/* The confidence of an answer that cannot be wrong. */
#define LENET5_CERTAIN 32768U
/* The stages of an inference in the order of execution; its functions are named after them. */
#define LENET5_STAGES \
    "conv1 " \
    "conv2 " \
    "fc1 " \
    "fc2 " \
    "fc3"

/*
 * Kernels are chosen by the processor that is compiled for; all give the same bits. Define
 * LENET5_PORTABLE for both files to have the portable C everywhere. Compilers do not
 * count the stack of assembly; it calls nothing outside of itself.
 */
#if defined(LENET5_PORTABLE) || defined(LENET5_TRACE_STEPS)
#define LENET5_KERNELS "portable"
#define LENET5_SCRATCH_BYTE_COUNT 1576
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_MVE) && !defined(__ARM_BIG_ENDIAN)
#define LENET5_KERNELS_MVE
#define LENET5_KERNELS "mve"
#define LENET5_SCRATCH_BYTE_COUNT 1128
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && !defined(__ARM_BIG_ENDIAN)
#define LENET5_KERNELS_DSP
#define LENET5_KERNELS "dsp"
#define LENET5_SCRATCH_BYTE_COUNT 1792
#elif defined(__GNUC__) && ((defined(__thumb__) && __ARM_ARCH_PROFILE == 'M' && !defined(__ARM_BIG_ENDIAN)) || (defined(__riscv_mul) && __riscv_xlen == 32 && !defined(__riscv_32e) && !defined(__riscv_e)))
#define LENET5_KERNELS_PACKED
#define LENET5_KERNELS "packed"
#define LENET5_SCRATCH_BYTE_COUNT 908
#elif defined(__GNUC__) && !defined(__clang__) && defined(__AVR__) && defined(__AVR_HAVE_MUL__) && defined(__AVR_HAVE_ELPMX__)
#define LENET5_KERNELS_AVR
#define LENET5_KERNELS "avr"
#define LENET5_SCRATCH_BYTE_COUNT 1096
#else
#define LENET5_KERNELS "portable"
#define LENET5_SCRATCH_BYTE_COUNT 1576
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The memory that an inference works in, besides picture, scores and stack. */
typedef struct {
    uint32_t words[(LENET5_SCRATCH_BYTE_COUNT + 3) / 4];
} lenet5_scratch;

/*
 * Reads the digit in a picture.
 *
 * pixels   784 bytes, row by row from the top left, 28 a row; 0 is background, 255 is ink: light
 *          on dark. The digit is to lie as MNIST's do: scaled into 20x20 pixels, its centre of mass
 *          in the middle of the 28x28. 'lenet infer' prepares pictures so; the code here does not.
 * scores   receives ten scores, one for each digit; the real score is
 *          0.13605729 * (score - 39), to which softmax applies.
 * scratch  any content; overwritten. Two calls at a time need two of them.
 *
 * Returns the digit with the largest score, the smaller digit if two are equal.
 * The three must not overlap. There is no failure and no state between calls.
 */
int lenet5_infer(const uint8_t pixels[LENET5_PIXEL_COUNT],
    int8_t scores[LENET5_SCORE_COUNT], lenet5_scratch *scratch);

/*
 * What the scores of lenet5_infer are worth: bit for bit what 'lenet infer' says of the same
 * pixels. Whoever calls neither of the two pays nothing, as long as the linker drops what is not used.
 *
 * Returns 1 if the scores speak for any of the ten digits, and 0 if the picture shows nothing that
 * the network knows, such as blank paper: then the digit means nothing.
 */
int lenet5_has_evidence(const int8_t scores[LENET5_SCORE_COUNT]);

/*
 * Returns the probability that the picture shows `digit`, 0 to 9, if it shows any: 0 to
 * LENET5_CERTAIN. Of the answers with nine tenths of that, nine in ten are right.
 */
uint16_t lenet5_confidence(const int8_t scores[LENET5_SCORE_COUNT], int digit);

/*
 * With LENET5_STATIC_SCRATCH defined for both files, the scratch memory is static
 * instead, and only one call may run at a time.
 */
#ifdef LENET5_STATIC_SCRATCH
int lenet5_infer_static(const uint8_t pixels[LENET5_PIXEL_COUNT],
    int8_t scores[LENET5_SCORE_COUNT]);
#endif

/*
 * For tests: with LENET5_TRACE defined for both files, every stored tensor is shown
 * to this function, which the test defines. `layer` counts the layers listed above from 0. A
 * tensor may come in several pieces, between those of other layers; one after the other they
 * are its values in the order [row][channel][column], those of a dense layer [unit].
 */
#ifdef LENET5_TRACE
void lenet5_trace(int layer, const int8_t *values, int count);
#endif
/*
 * With LENET5_TRACE_STEPS defined, so is every step towards every value of them;
 * "output" is the last step of a value.
 */
#ifdef LENET5_TRACE_STEPS
void lenet5_trace_step(const char *name, int64_t value);
#endif

#ifdef __cplusplus
}
#endif

#endif
