/*
 * golden_kernels: reads a handwritten digit, in 8-bit integers.
 *
 * Model    golden_kernels, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 pixels, 0 background, 255 ink (light on dark)
 * Output   ten int8 scores and the digit
 * Work     66475 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        1072    516    Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        1096    916    Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     1436    356    Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        310     469    AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   496     613    C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           3x28x28   not stored
 *   1   conv1.relu      3x28x28   not stored
 *   2   conv1.maxpool   3x14x14   scale 0.028877744, zero point -128
 *   3   conv2           1x10x10   not stored
 *   4   conv2.relu      1x10x10   not stored
 *   5   conv2.maxpool   1x5x5     scale 0.06596482, zero point -128
 *   6   fc1             5         not stored
 *   7   fc1.relu        5         scale 0.08226779, zero point -128
 *   8   fc2             10        scale 0.0579949, zero point -20
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#ifndef GOLDEN_KERNELS_H
#define GOLDEN_KERNELS_H

#include <stdint.h>

/* What the banner says, for a program that reports which model it holds. */
#define GOLDEN_KERNELS_MODEL_NAME "golden_kernels"
#define GOLDEN_KERNELS_MODEL_DIGEST \
    "0000000000000000000000000000000000000000000000000000000000000000"
#define GOLDEN_KERNELS_LAYER_COUNT 9
#define GOLDEN_KERNELS_PIXEL_COUNT 784
#define GOLDEN_KERNELS_SCORE_COUNT 10
/* The confidence of an answer that cannot be wrong. */
#define GOLDEN_KERNELS_CERTAIN 32768U
/* The stages of an inference in the order of execution; its functions are named after them. */
#define GOLDEN_KERNELS_STAGES \
    "conv1 " \
    "conv2 " \
    "fc1 " \
    "fc2"

/*
 * Kernels are chosen by the processor that is compiled for; all give the same bits. Define
 * GOLDEN_KERNELS_PORTABLE for both files to have the portable C everywhere. Compilers do not
 * count the stack of assembly; it calls nothing outside of itself.
 */
#if defined(GOLDEN_KERNELS_PORTABLE) || defined(GOLDEN_KERNELS_TRACE_STEPS)
#define GOLDEN_KERNELS_KERNELS "portable"
#define GOLDEN_KERNELS_SCRATCH_BYTE_COUNT 613
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_MVE) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_KERNELS_KERNELS_MVE
#define GOLDEN_KERNELS_KERNELS "mve"
#define GOLDEN_KERNELS_SCRATCH_BYTE_COUNT 516
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_KERNELS_KERNELS_DSP
#define GOLDEN_KERNELS_KERNELS "dsp"
#define GOLDEN_KERNELS_SCRATCH_BYTE_COUNT 916
#elif defined(__GNUC__) && ((defined(__thumb__) && __ARM_ARCH_PROFILE == 'M' && !defined(__ARM_BIG_ENDIAN)) || (defined(__riscv_mul) && __riscv_xlen == 32 && !defined(__riscv_32e) && !defined(__riscv_e)))
#define GOLDEN_KERNELS_KERNELS_PACKED
#define GOLDEN_KERNELS_KERNELS "packed"
#define GOLDEN_KERNELS_SCRATCH_BYTE_COUNT 356
#elif defined(__GNUC__) && !defined(__clang__) && defined(__AVR__) && defined(__AVR_HAVE_MUL__) && defined(__AVR_HAVE_ELPMX__)
#define GOLDEN_KERNELS_KERNELS_AVR
#define GOLDEN_KERNELS_KERNELS "avr"
#define GOLDEN_KERNELS_SCRATCH_BYTE_COUNT 469
#else
#define GOLDEN_KERNELS_KERNELS "portable"
#define GOLDEN_KERNELS_SCRATCH_BYTE_COUNT 613
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The memory that an inference works in, besides picture, scores and stack. */
typedef struct {
    uint32_t words[(GOLDEN_KERNELS_SCRATCH_BYTE_COUNT + 3) / 4];
} golden_kernels_scratch;

/*
 * Reads the digit in a picture.
 *
 * pixels   784 bytes, row by row from the top left, 28 a row; 0 is background, 255 is ink: light
 *          on dark. The digit is to lie as MNIST's do: scaled into 20x20 pixels, its centre of mass
 *          in the middle of the 28x28. 'lenet infer' prepares pictures so; the code here does not.
 * scores   receives ten scores, one for each digit; the real score is
 *          0.0579949 * (score + 20), to which softmax applies.
 * scratch  any content; overwritten. Two calls at a time need two of them.
 *
 * Returns the digit with the largest score, the smaller digit if two are equal.
 * The three must not overlap. There is no failure and no state between calls.
 */
int golden_kernels_infer(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], golden_kernels_scratch *scratch);

/*
 * What the scores of golden_kernels_infer are worth: bit for bit what 'lenet infer' says of the same
 * pixels. Whoever calls neither of the two pays nothing, as long as the linker drops what is not used.
 *
 * Returns 1 if the scores speak for any of the ten digits, and 0 if the picture shows nothing that
 * the network knows, such as blank paper: then the digit means nothing.
 */
int golden_kernels_has_evidence(const int8_t scores[GOLDEN_KERNELS_SCORE_COUNT]);

/*
 * Returns the probability that the picture shows `digit`, 0 to 9, if it shows any: 0 to
 * GOLDEN_KERNELS_CERTAIN. Of the answers with nine tenths of that, nine in ten are right.
 */
uint16_t golden_kernels_confidence(const int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], int digit);

/*
 * With GOLDEN_KERNELS_STATIC_SCRATCH defined for both files, the scratch memory is static
 * instead, and only one call may run at a time.
 */
#ifdef GOLDEN_KERNELS_STATIC_SCRATCH
int golden_kernels_infer_static(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT]);
#endif

/*
 * For tests: with GOLDEN_KERNELS_TRACE defined for both files, every stored tensor is shown
 * to this function, which the test defines. `layer` counts the layers listed above from 0. A
 * tensor may come in several pieces, between those of other layers; one after the other they
 * are its values in the order [row][channel][column], those of a dense layer [unit].
 */
#ifdef GOLDEN_KERNELS_TRACE
void golden_kernels_trace(int layer, const int8_t *values, int count);
#endif
/*
 * With GOLDEN_KERNELS_TRACE_STEPS defined, so is every step towards every value of them;
 * "output" is the last step of a value.
 */
#ifdef GOLDEN_KERNELS_TRACE_STEPS
void golden_kernels_trace_step(const char *name, int64_t value);
#endif

#ifdef __cplusplus
}
#endif

#endif
