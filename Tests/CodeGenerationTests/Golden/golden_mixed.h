/*
 * golden_mixed: classifies a picture, in 8-bit integers.
 *
 * Model    golden_mixed, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    192 bytes, 12 rows of 16 grey pixels, 0 black, 255 white
 * Output   2 int8 scores and the class
 * Work     4842 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        320     184    Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        276     288    Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     360     108    Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        87      168    AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   121     60     C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           1x12x16   not stored
 *   1   conv1.relu      1x12x16   not stored
 *   2   conv1.maxpool   1x6x8     scale 0.028877744, zero point -128
 *   3   conv1.avgpool   1x3x4     scale 0.028877744, zero point -128
 *   4   fc1             3         not stored
 *   5   fc1.relu        3         scale 0.06596482, zero point -128
 *   6   fc2             2         scale 0.08226779, zero point 19
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#ifndef GOLDEN_MIXED_H
#define GOLDEN_MIXED_H

#include <stdint.h>

/* What the banner says, for a program that reports which model it holds. */
#define GOLDEN_MIXED_MODEL_NAME "golden_mixed"
#define GOLDEN_MIXED_MODEL_DIGEST \
    "0000000000000000000000000000000000000000000000000000000000000000"
#define GOLDEN_MIXED_LAYER_COUNT 7
#define GOLDEN_MIXED_PIXEL_COUNT 192
#define GOLDEN_MIXED_SCORE_COUNT 2
/* The confidence of an answer that cannot be wrong. */
#define GOLDEN_MIXED_CERTAIN 32768U
/* The stages of an inference in the order of execution; its functions are named after them. */
#define GOLDEN_MIXED_STAGES \
    "conv1 " \
    "conv1_avgpool " \
    "fc1 " \
    "fc2"

/*
 * Kernels are chosen by the processor that is compiled for; all give the same bits. Define
 * GOLDEN_MIXED_PORTABLE for both files to have the portable C everywhere. Compilers do not
 * count the stack of assembly; it calls nothing outside of itself.
 */
#if defined(GOLDEN_MIXED_PORTABLE) || defined(GOLDEN_MIXED_TRACE_STEPS)
#define GOLDEN_MIXED_KERNELS "portable"
#define GOLDEN_MIXED_SCRATCH_BYTE_COUNT 60
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_MVE) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_MIXED_KERNELS_MVE
#define GOLDEN_MIXED_KERNELS "mve"
#define GOLDEN_MIXED_SCRATCH_BYTE_COUNT 184
#elif defined(__GNUC__) && defined(__thumb2__) && defined(__ARM_FEATURE_DSP) && !defined(__ARM_BIG_ENDIAN)
#define GOLDEN_MIXED_KERNELS_DSP
#define GOLDEN_MIXED_KERNELS "dsp"
#define GOLDEN_MIXED_SCRATCH_BYTE_COUNT 288
#elif defined(__GNUC__) && ((defined(__thumb__) && __ARM_ARCH_PROFILE == 'M' && !defined(__ARM_BIG_ENDIAN)) || (defined(__riscv_mul) && __riscv_xlen == 32 && !defined(__riscv_32e) && !defined(__riscv_e)))
#define GOLDEN_MIXED_KERNELS_PACKED
#define GOLDEN_MIXED_KERNELS "packed"
#define GOLDEN_MIXED_SCRATCH_BYTE_COUNT 108
#elif defined(__GNUC__) && !defined(__clang__) && defined(__AVR__) && defined(__AVR_HAVE_MUL__) && defined(__AVR_HAVE_ELPMX__)
#define GOLDEN_MIXED_KERNELS_AVR
#define GOLDEN_MIXED_KERNELS "avr"
#define GOLDEN_MIXED_SCRATCH_BYTE_COUNT 168
#else
#define GOLDEN_MIXED_KERNELS "portable"
#define GOLDEN_MIXED_SCRATCH_BYTE_COUNT 60
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The memory that an inference works in, besides picture, scores and stack. */
typedef struct {
    uint32_t words[(GOLDEN_MIXED_SCRATCH_BYTE_COUNT + 3) / 4];
} golden_mixed_scratch;

/*
 * Finds the class of a picture.
 *
 * pixels   192 bytes, row by row from the top left, 16 a row; 0 is black, 255 is white.
 *          They are read as they are.
 * scores   receives 2 scores, one for each class; the real score is
 *          0.08226779 * (score - 19), to which softmax applies.
 * scratch  any content; overwritten. Two calls at a time need two of them.
 *
 * Returns the class with the largest score, from 0; the first of them if two are equal.
 * The three must not overlap. There is no failure and no state between calls.
 */
int golden_mixed_infer(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT], golden_mixed_scratch *scratch);

/*
 * What the scores of golden_mixed_infer are worth: bit for bit what 'lenet infer' says of the same
 * pixels. Whoever calls neither of the two pays nothing, as long as the linker drops what is not used.
 *
 * Returns 1 if the scores speak for any of the 2 classes, and 0 if the picture shows nothing that
 * the network knows, such as blank paper: then the class means nothing.
 */
int golden_mixed_has_evidence(const int8_t scores[GOLDEN_MIXED_SCORE_COUNT]);

/*
 * Returns the probability that the picture shows `answer`, 0 to 1, if it shows any: 0 to
 * GOLDEN_MIXED_CERTAIN. Of the answers with nine tenths of that, nine in ten are right.
 */
uint16_t golden_mixed_confidence(const int8_t scores[GOLDEN_MIXED_SCORE_COUNT], int answer);

/*
 * With GOLDEN_MIXED_STATIC_SCRATCH defined for both files, the scratch memory is static
 * instead, and only one call may run at a time.
 */
#ifdef GOLDEN_MIXED_STATIC_SCRATCH
int golden_mixed_infer_static(const uint8_t pixels[GOLDEN_MIXED_PIXEL_COUNT],
    int8_t scores[GOLDEN_MIXED_SCORE_COUNT]);
#endif

/*
 * With GOLDEN_MIXED_CLASS_NAMES defined for both files: the names of the classes in the order of
 * the scores, in UTF-8. They take flash, and on AVR RAM, too.
 */
#ifdef GOLDEN_MIXED_CLASS_NAMES
extern const char *const golden_mixed_class_names[GOLDEN_MIXED_SCORE_COUNT];
#endif

/*
 * For tests: with GOLDEN_MIXED_TRACE defined for both files, every stored tensor is shown
 * to this function, which the test defines. `layer` counts the layers listed above from 0. A
 * tensor may come in several pieces, between those of other layers; one after the other they
 * are its values in the order [row][channel][column], those of a dense layer [unit].
 */
#ifdef GOLDEN_MIXED_TRACE
void golden_mixed_trace(int layer, const int8_t *values, int count);
#endif
/*
 * With GOLDEN_MIXED_TRACE_STEPS defined, so is every step towards every value of them;
 * "output" is the last step of a value.
 */
#ifdef GOLDEN_MIXED_TRACE_STEPS
void golden_mixed_trace_step(const char *name, int64_t value);
#endif

#ifdef __cplusplus
}
#endif

#endif
