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
#include "golden_tanh_average.h"

/* The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int. */
typedef char golden_tanh_average_requires_arithmetic_shift[
    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];
typedef char golden_tanh_average_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];

/*
 * Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an
 * array lies.
 */
#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
#define GOLDEN_TANH_AVERAGE_FLASH(name) \
    __attribute__((section(".text." #name), aligned(2)))
#define GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(name) \
    (__extension__({ \
        int32_t address_; \
        __asm__("ldi %A0, lo8(%1)\n" \
            "ldi %B0, hi8(%1)\n" \
            "ldi %C0, hh8(%1)\n" \
            "ldi %D0, 0\n" : "=d"(address_) : "i"(name)); \
        address_; \
    }))
#elif defined(__GNUC__)
#define GOLDEN_TANH_AVERAGE_FLASH(name) __attribute__((aligned(4)))
#else
#define GOLDEN_TANH_AVERAGE_FLASH(name)
#endif

/* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
#if defined(__GNUC__)
#define GOLDEN_TANH_AVERAGE_NO_LIBRARY() __asm__ volatile("" ::: "memory")
#else
#define GOLDEN_TANH_AVERAGE_NO_LIBRARY() ((void)0)
#endif

/*
 * Before what tells debuggers where functions in assembly keep their callers' registers: a directive
 * where the compiler writes such itself, else a comment.
 */
#ifdef __GCC_HAVE_DWARF2_CFI_ASM
#define GOLDEN_TANH_AVERAGE_FRAME ".cfi_"
#else
#define GOLDEN_TANH_AVERAGE_FRAME "# "
#endif
/* Clang takes strings longer than the 4,095 characters that C99 asks for, and else warns. */
#ifdef __clang__
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif

#ifdef GOLDEN_TANH_AVERAGE_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void golden_tanh_average_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            const int first = (channel * rows + row) * columns;

            golden_tanh_average_trace(layer, values + first, columns);
        }
    }
}

#define GOLDEN_TANH_AVERAGE_SHOW(layer, values, channels, rows, columns) \
    golden_tanh_average_show((layer), (values), (channels), (rows), (columns))
#else
#define GOLDEN_TANH_AVERAGE_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef GOLDEN_TANH_AVERAGE_TRACE_STEPS
#define GOLDEN_TANH_AVERAGE_STEP(name, value) golden_tanh_average_trace_step((name), (value))
#else
#define GOLDEN_TANH_AVERAGE_STEP(name, value) ((void)0)
#endif

#if defined(GOLDEN_TANH_AVERAGE_KERNELS_MVE)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_tanh_average_requires_alignment[
    (__alignof__(golden_tanh_average_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.tanh, conv1.avgpool: 1x28x28 to 1x12x12.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [filter][row][column][channel], a
 * byte each.
 */
static const uint32_t golden_tanh_average_conv1_constants[32] = {
    0x00010203U, 0x00010203U, 0x00010203U, 0x00010203U, 0x66deb14dU, 0x66deb14dU, 0x66deb14dU, 0x66deb14dU,
    0xfffffff9U, 0xfffffff9U, 0xfffffff9U, 0xfffffff9U, 0x00000000U, 0x00000000U, 0x00000001U, 0x00000001U,
    0x702603f7U, 0xbf97352aU, 0x39653791U, 0x6e5a0e75U, 0xe3585c12U, 0xa286eb2aU, 0x000000faU, 0x00000000U,
    0x702603f7U, 0xbf97352aU, 0x39653791U, 0x6e5a0e75U, 0xe3585c12U, 0xa286eb2aU, 0x000000faU, 0x00000000U,
};
/* Where 25 inputs lie, and then such that meet weights of 0. */
static const uint32_t golden_tanh_average_conv1_offsets[8] = {
    0x03020100U, 0x1e1d1c04U, 0x3938201fU, 0x543c3b3aU, 0x58575655U, 0x73727170U, 0x00000074U, 0x00000000U,
};

/*
 * conv2, conv2.tanh, conv2.maxpool: 1x12x12 to 2x6x6.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [filter][row][column][channel], a
 * byte each.
 */
static const uint32_t golden_tanh_average_conv2_constants[32] = {
    0xffffcf87U, 0x0000406bU, 0xffffcf87U, 0x0000406bU, 0x72e50fc6U, 0x4e259a39U, 0x72e50fc6U, 0x4e259a39U,
    0xfffffff7U, 0xfffffff8U, 0xfffffff7U, 0xfffffff8U, 0x00000000U, 0x00000001U, 0x00000002U, 0x00000003U,
    0x046263c6U, 0xee774f2bU, 0x3a579298U, 0x107d128dU, 0x6b382f28U, 0x63a33c04U, 0x000000d8U, 0x00000000U,
    0xf1c8c463U, 0xd1d14266U, 0x67b9f895U, 0xb1e574feU, 0xf8dc216eU, 0x0cb316d4U, 0x0000000bU, 0x00000000U,
};
/* Where 25 inputs lie, and then such that meet weights of 0. */
static const uint32_t golden_tanh_average_conv2_offsets[8] = {
    0x03020100U, 0x12111004U, 0x21201413U, 0x30242322U, 0x34333231U, 0x43424140U, 0x00000044U, 0x00000000U,
};

/*
 * conv3, conv3.relu, conv3.avgpool: 2x6x6 to 1.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [16 inputs][row][filter], inputs
 * [column][channel], a byte each.
 */
static const uint32_t golden_tanh_average_conv3_constants[56] = {
    0xffff2970U, 0xffff2970U, 0xffff2970U, 0xffff2970U, 0x4cea871aU, 0x4cea871aU, 0x4cea871aU, 0x4cea871aU,
    0xfffffff6U, 0xfffffff6U, 0xfffffff6U, 0xfffffff6U, 0x00000000U, 0x00000000U, 0x00000001U, 0x00000001U,
    0x5c57bb56U, 0x96af1f24U, 0x0000c911U, 0x00000000U, 0x5c57bb56U, 0x96af1f24U, 0x0000c911U, 0x00000000U,
    0x1f7b681cU, 0x71d640b5U, 0x00008e5aU, 0x00000000U, 0x1f7b681cU, 0x71d640b5U, 0x00008e5aU, 0x00000000U,
    0xa1a09d6fU, 0x3b1b69ffU, 0x00004991U, 0x00000000U, 0xa1a09d6fU, 0x3b1b69ffU, 0x00004991U, 0x00000000U,
    0x84f65320U, 0x613ebecfU, 0x000042d3U, 0x00000000U, 0x84f65320U, 0x613ebecfU, 0x000042d3U, 0x00000000U,
    0xf94fb754U, 0xbb56fc9fU, 0x00006a92U, 0x00000000U, 0xf94fb754U, 0xbb56fc9fU, 0x00006a92U, 0x00000000U,
};

/*
 * fc1, fc1.tanh: 1 to 2.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][4 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_tanh_average_fc1_constants[16] = {
    0x00000058U, 0x000000f3U, 0x000000f3U, 0x000000f3U, 0x000028a8U, 0xfffffea7U, 0xfffffea7U, 0xfffffea7U,
    0x420b856cU, 0x5104494cU, 0x5104494cU, 0x5104494cU, 0xfffffffdU, 0xfffffffbU, 0xfffffffbU, 0xfffffffbU,
};

/*
 * fc2: 2 to 10.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][4 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_tanh_average_fc2_constants[48] = {
    0x0000559fU, 0x00009389U, 0x0000b15aU, 0x0000cbcfU, 0xfffffc5cU, 0xffffdeb3U, 0xffffbe29U, 0xffff95b9U,
    0x5c993d2eU, 0x63eed20eU, 0x5e6e96d5U, 0x513d4fb6U, 0xfffffffaU, 0xfffffffaU, 0xfffffffcU, 0xfffffff8U,
    0x0000e551U, 0x000023a7U, 0x0000a81eU, 0x0000b928U, 0x00003618U, 0x0000057eU, 0xffffacd1U, 0x00003b1dU,
    0x5a793ca6U, 0x48cd82c3U, 0x7ca4219cU, 0x4c66a2c9U, 0xfffffffaU, 0xfffffffcU, 0xfffffff8U, 0xfffffffbU,
    0x00007fc4U, 0x00009343U, 0x00009343U, 0x00009343U, 0x000003bdU, 0x00003748U, 0x00003748U, 0x00003748U,
    0x5abd78b1U, 0x43c51f77U, 0x43c51f77U, 0x43c51f77U, 0xfffffffbU, 0xfffffffcU, 0xfffffffcU, 0xfffffffcU,
};

/*
 * A row of windows of conv1. Rows and output are [column][channel].
 *
 * For each two filters, then for each two windows: the inputs of each corner of a window are gathered,
 * sixteen a vector, and multiplied by the weights of both filters. Four sums are rescaled at once, a
 * corner of two windows of both filters; the means of the corners are stored.
 *
 * r0, r2, r4 and r6 are the first filter's sums, upper row before lower row, r8, r10, r12 and lr the
 * second's; r3 walks through the inputs, r5 through the outputs, r11 through the constants; r7 counts
 * windows, in twos. Vectors: q0 and q1 where inputs lie, q2 to q5 weights, q6 and q7 inputs; sums and
 * values in the highest ones. On the stack: rows, table, output, end of the constants, sums.
 * Stack: 180 bytes.
 */
void golden_tanh_average_conv1_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output, const uint32_t *offsets, const int8_t *table);
__asm__(
    ".pushsection .text.golden_tanh_average_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv1_windows\n.hidden golden_tanh_average_conv1_windows\n.type golden_tanh_average_conv1_windows, %function\n"
    "golden_tanh_average_conv1_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 64\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d8, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset d9, 8\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d10, 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d11, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d12, 32\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d13, 40\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d14, 48\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d15, 56\n"
    "sub sp, #80\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 80\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "ldr r0, [sp, #180]\n"
    "addw r0, r0, #167\n"
    "str r0, [sp, #4]\n"
    "vldrw.32 q0, [r3, #0]\n"
    "vldrw.32 q1, [r3, #16]\n"
    "movw r7, #128\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "vldrw.32 q2, [r11, #64]\n"
    "vldrw.32 q3, [r11, #80]\n"
    "vldrw.32 q4, [r11, #96]\n"
    "vldrw.32 q5, [r11, #112]\n"
    "movs r7, #6\n"
    "2:\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #28\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r4, q6, q2\n"
    "vmladav.s8 r12, q6, q4\n"
    "vmladava.s8 r4, q7, q3\n"
    "vmladava.s8 r12, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "subw r3, r3, #28\n"
    "vmladav.s8 r6, q6, q2\n"
    "vmladav.s8 lr, q6, q4\n"
    "vmladava.s8 r6, q7, q3\n"
    "vmladava.s8 lr, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "strd r0, r8, [sp, #16]\n"
    "strd r2, r10, [sp, #32]\n"
    "strd r4, r12, [sp, #48]\n"
    "strd r6, lr, [sp, #64]\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #28\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r4, q6, q2\n"
    "vmladav.s8 r12, q6, q4\n"
    "vmladava.s8 r4, q7, q3\n"
    "vmladava.s8 r12, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "subw r3, r3, #28\n"
    "vmladav.s8 r6, q6, q2\n"
    "vmladav.s8 lr, q6, q4\n"
    "vmladava.s8 r6, q7, q3\n"
    "vmladava.s8 lr, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "strd r0, r8, [sp, #24]\n"
    "strd r2, r10, [sp, #40]\n"
    "strd r4, r12, [sp, #56]\n"
    "strd r6, lr, [sp, #72]\n"
    "vldrw.32 q4, [sp, #16]\n"
    "vldrw.32 q5, [sp, #32]\n"
    "vldrw.32 q6, [sp, #48]\n"
    "vldrw.32 q7, [sp, #64]\n"
    "ldr r0, [sp, #4]\n"
    "vldrw.32 q3, [r11, #0]\n"
    "vadd.i32 q4, q4, q3\n"
    "vadd.i32 q5, q5, q3\n"
    "vadd.i32 q6, q6, q3\n"
    "vadd.i32 q7, q7, q3\n"
    "vldrw.32 q3, [r11, #16]\n"
    "vmulh.s32 q4, q4, q3\n"
    "vmulh.s32 q5, q5, q3\n"
    "vmulh.s32 q6, q6, q3\n"
    "vmulh.s32 q7, q7, q3\n"
    "vldrw.32 q3, [r11, #32]\n"
    "vrshl.s32 q4, q4, q3\n"
    "vrshl.s32 q5, q5, q3\n"
    "vrshl.s32 q6, q6, q3\n"
    "vrshl.s32 q7, q7, q3\n"
    "vmvn.i32 q3, #166\n"
    "vmax.s32 q4, q4, q3\n"
    "vmax.s32 q5, q5, q3\n"
    "vmax.s32 q6, q6, q3\n"
    "vmax.s32 q7, q7, q3\n"
    "vmov.i32 q3, #88\n"
    "vmin.s32 q4, q4, q3\n"
    "vmin.s32 q5, q5, q3\n"
    "vmin.s32 q6, q6, q3\n"
    "vmin.s32 q7, q7, q3\n"
    "vldrb.s32 q3, [r0, q4]\n"
    "vldrb.s32 q4, [r0, q5]\n"
    "vldrb.s32 q5, [r0, q6]\n"
    "vldrb.s32 q6, [r0, q7]\n"
    "vadd.i32 q3, q3, q4\n"
    "vadd.i32 q3, q3, q5\n"
    "vadd.i32 q3, q3, q6\n"
    "vrshr.s32 q3, q3, #2\n"
    "vldrw.32 q7, [r11, #48]\n"
    "vstrb.32 q3, [r5, q7]\n"
    "addw r5, r5, #2\n"
    "vldrw.32 q3, [r11, #80]\n"
    "vldrw.32 q4, [r11, #96]\n"
    "vldrw.32 q5, [r11, #112]\n"
    "subs r7, #1\n"
    "bne.w 2b\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #128\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #80\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -80\n"
    "vpop {d8-d15}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -64\n" GOLDEN_TANH_AVERAGE_FRAME "restore d8\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d9\n" GOLDEN_TANH_AVERAGE_FRAME "restore d10\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d11\n" GOLDEN_TANH_AVERAGE_FRAME "restore d12\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d13\n" GOLDEN_TANH_AVERAGE_FRAME "restore d14\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv1_windows, . - golden_tanh_average_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv2. Rows and output are [column][channel].
 *
 * For each two filters, then for each two windows: the inputs of each corner of a window are gathered,
 * sixteen a vector, and multiplied by the weights of both filters. Four sums are rescaled at once, a
 * corner of two windows of both filters; the largest of the corners are stored.
 *
 * r0, r2, r4 and r6 are the first filter's sums, upper row before lower row, r8, r10, r12 and lr the
 * second's; r3 walks through the inputs, r5 through the outputs, r11 through the constants; r7 counts
 * windows, in twos. Vectors: q0 and q1 where inputs lie, q2 to q5 weights, q6 and q7 inputs; sums and
 * values in the highest ones. On the stack: rows, table, output, end of the constants, sums.
 * Stack: 180 bytes.
 */
void golden_tanh_average_conv2_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output, const uint32_t *offsets, const int8_t *table);
__asm__(
    ".pushsection .text.golden_tanh_average_conv2_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv2_windows\n.hidden golden_tanh_average_conv2_windows\n.type golden_tanh_average_conv2_windows, %function\n"
    "golden_tanh_average_conv2_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 64\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d8, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset d9, 8\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d10, 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d11, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d12, 32\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d13, 40\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d14, 48\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d15, 56\n"
    "sub sp, #80\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 80\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "ldr r0, [sp, #180]\n"
    "addw r0, r0, #192\n"
    "str r0, [sp, #4]\n"
    "vldrw.32 q0, [r3, #0]\n"
    "vldrw.32 q1, [r3, #16]\n"
    "movw r7, #128\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "vldrw.32 q2, [r11, #64]\n"
    "vldrw.32 q3, [r11, #80]\n"
    "vldrw.32 q4, [r11, #96]\n"
    "vldrw.32 q5, [r11, #112]\n"
    "movs r7, #3\n"
    "2:\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #16\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r4, q6, q2\n"
    "vmladav.s8 r12, q6, q4\n"
    "vmladava.s8 r4, q7, q3\n"
    "vmladava.s8 r12, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "subw r3, r3, #16\n"
    "vmladav.s8 r6, q6, q2\n"
    "vmladav.s8 lr, q6, q4\n"
    "vmladava.s8 r6, q7, q3\n"
    "vmladava.s8 lr, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "strd r0, r8, [sp, #16]\n"
    "strd r2, r10, [sp, #32]\n"
    "strd r4, r12, [sp, #48]\n"
    "strd r6, lr, [sp, #64]\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #16\n"
    "vmladav.s8 r0, q6, q2\n"
    "vmladav.s8 r8, q6, q4\n"
    "vmladava.s8 r0, q7, q3\n"
    "vmladava.s8 r8, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r4, q6, q2\n"
    "vmladav.s8 r12, q6, q4\n"
    "vmladava.s8 r4, q7, q3\n"
    "vmladava.s8 r12, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "subw r3, r3, #16\n"
    "vmladav.s8 r6, q6, q2\n"
    "vmladav.s8 lr, q6, q4\n"
    "vmladava.s8 r6, q7, q3\n"
    "vmladava.s8 lr, q7, q5\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #1\n"
    "vmladav.s8 r2, q6, q2\n"
    "vmladav.s8 r10, q6, q4\n"
    "vmladava.s8 r2, q7, q3\n"
    "vmladava.s8 r10, q7, q5\n"
    "strd r0, r8, [sp, #24]\n"
    "strd r2, r10, [sp, #40]\n"
    "strd r4, r12, [sp, #56]\n"
    "strd r6, lr, [sp, #72]\n"
    "vldrw.32 q4, [sp, #16]\n"
    "vldrw.32 q5, [sp, #32]\n"
    "vldrw.32 q6, [sp, #48]\n"
    "vldrw.32 q7, [sp, #64]\n"
    "ldr r0, [sp, #4]\n"
    "vldrw.32 q3, [r11, #0]\n"
    "vadd.i32 q4, q4, q3\n"
    "vadd.i32 q5, q5, q3\n"
    "vadd.i32 q6, q6, q3\n"
    "vadd.i32 q7, q7, q3\n"
    "vldrw.32 q3, [r11, #16]\n"
    "vmulh.s32 q4, q4, q3\n"
    "vmulh.s32 q5, q5, q3\n"
    "vmulh.s32 q6, q6, q3\n"
    "vmulh.s32 q7, q7, q3\n"
    "vldrw.32 q3, [r11, #32]\n"
    "vrshl.s32 q4, q4, q3\n"
    "vrshl.s32 q5, q5, q3\n"
    "vrshl.s32 q6, q6, q3\n"
    "vrshl.s32 q7, q7, q3\n"
    "vmvn.i32 q3, #191\n"
    "vmax.s32 q4, q4, q3\n"
    "vmax.s32 q5, q5, q3\n"
    "vmax.s32 q6, q6, q3\n"
    "vmax.s32 q7, q7, q3\n"
    "vmov.i32 q3, #63\n"
    "vmin.s32 q4, q4, q3\n"
    "vmin.s32 q5, q5, q3\n"
    "vmin.s32 q6, q6, q3\n"
    "vmin.s32 q7, q7, q3\n"
    "vldrb.s32 q3, [r0, q4]\n"
    "vldrb.s32 q4, [r0, q5]\n"
    "vldrb.s32 q5, [r0, q6]\n"
    "vldrb.s32 q6, [r0, q7]\n"
    "vmax.s32 q3, q3, q4\n"
    "vmax.s32 q3, q3, q5\n"
    "vmax.s32 q3, q3, q6\n"
    "vldrw.32 q7, [r11, #48]\n"
    "vstrb.32 q3, [r5, q7]\n"
    "addw r5, r5, #4\n"
    "vldrw.32 q3, [r11, #80]\n"
    "vldrw.32 q4, [r11, #96]\n"
    "vldrw.32 q5, [r11, #112]\n"
    "subs r7, #1\n"
    "bne.w 2b\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #128\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #80\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -80\n"
    "vpop {d8-d15}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -64\n" GOLDEN_TANH_AVERAGE_FRAME "restore d8\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d9\n" GOLDEN_TANH_AVERAGE_FRAME "restore d10\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d11\n" GOLDEN_TANH_AVERAGE_FRAME "restore d12\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d13\n" GOLDEN_TANH_AVERAGE_FRAME "restore d14\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv2_windows, . - golden_tanh_average_conv2_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv3. Rows and output are [column][channel].
 *
 * For each two filters, then for each two windows: sixteen inputs at a time are multiplied by the
 * weights of both filters, row by row; each row of weights meets inputs of the window's upper row of
 * sums, then of its lower one. Four sums are rescaled at once, a corner of two windows of both
 * filters; the means of the corners are stored.
 *
 * r0, r2, r4 and r6 are the first filter's sums, upper row before lower row, r8, r10, r12 and lr the
 * second's; r1 walks through the weights, r3 through the inputs, r5 through the outputs, r11 through
 * the constants; r7 counts windows, in twos; r9 is the output's zero point. Vectors: q0 to q3 weights,
 * q4 and q5 inputs; sums and values in the highest ones. On the stack: rows, a free word, output, end
 * of the constants, sums.
 * Stack: 180 bytes.
 */
void golden_tanh_average_conv3_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output);
__asm__(
    ".pushsection .text.golden_tanh_average_conv3_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv3_windows\n.hidden golden_tanh_average_conv3_windows\n.type golden_tanh_average_conv3_windows, %function\n"
    "golden_tanh_average_conv3_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 64\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d8, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset d9, 8\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d10, 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d11, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d12, 32\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d13, 40\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d14, 48\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset d15, 56\n"
    "sub sp, #80\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 80\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "movw r7, #224\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    "mov r9, #-50\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "add r1, r11, #64\n"
    "vldrb.u8 q4, [r3]\n"
    "vldrb.u8 q5, [r3, #2]\n"
    "vldrw.32 q0, [r1], #16\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladav.s8 r0, q4, q0\n"
    "vmladav.s8 r2, q5, q0\n"
    "vmladav.s8 r8, q4, q1\n"
    "vmladav.s8 r10, q5, q1\n"
    "vldrb.u8 q4, [r3, #12]!\n"
    "vldrb.u8 q5, [r3, #2]\n"
    "vldrw.32 q2, [r1], #16\n"
    "vldrw.32 q3, [r1], #16\n"
    "vmladava.s8 r0, q4, q2\n"
    "vmladava.s8 r2, q5, q2\n"
    "vmladav.s8 r4, q4, q0\n"
    "vmladav.s8 r6, q5, q0\n"
    "vmladava.s8 r8, q4, q3\n"
    "vmladava.s8 r10, q5, q3\n"
    "vmladav.s8 r12, q4, q1\n"
    "vmladav.s8 lr, q5, q1\n"
    "vldrb.u8 q4, [r3, #12]!\n"
    "vldrb.u8 q5, [r3, #2]\n"
    "vldrw.32 q0, [r1], #16\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladava.s8 r0, q4, q0\n"
    "vmladava.s8 r2, q5, q0\n"
    "vmladava.s8 r4, q4, q2\n"
    "vmladava.s8 r6, q5, q2\n"
    "vmladava.s8 r8, q4, q1\n"
    "vmladava.s8 r10, q5, q1\n"
    "vmladava.s8 r12, q4, q3\n"
    "vmladava.s8 lr, q5, q3\n"
    "vldrb.u8 q4, [r3, #12]!\n"
    "vldrb.u8 q5, [r3, #2]\n"
    "vldrw.32 q2, [r1], #16\n"
    "vldrw.32 q3, [r1], #16\n"
    "vmladava.s8 r0, q4, q2\n"
    "vmladava.s8 r2, q5, q2\n"
    "vmladava.s8 r4, q4, q0\n"
    "vmladava.s8 r6, q5, q0\n"
    "vmladava.s8 r8, q4, q3\n"
    "vmladava.s8 r10, q5, q3\n"
    "vmladava.s8 r12, q4, q1\n"
    "vmladava.s8 lr, q5, q1\n"
    "vldrb.u8 q4, [r3, #12]!\n"
    "vldrb.u8 q5, [r3, #2]\n"
    "vldrw.32 q0, [r1], #16\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladava.s8 r0, q4, q0\n"
    "vmladava.s8 r2, q5, q0\n"
    "vmladava.s8 r4, q4, q2\n"
    "vmladava.s8 r6, q5, q2\n"
    "vmladava.s8 r8, q4, q1\n"
    "vmladava.s8 r10, q5, q1\n"
    "vmladava.s8 r12, q4, q3\n"
    "vmladava.s8 lr, q5, q3\n"
    "vldrb.u8 q4, [r3, #12]!\n"
    "vldrb.u8 q5, [r3, #2]\n"
    "vmladava.s8 r4, q4, q0\n"
    "vmladava.s8 r6, q5, q0\n"
    "vmladava.s8 r12, q4, q1\n"
    "vmladava.s8 lr, q5, q1\n"
    "subw r3, r3, #56\n"
    "strd r0, r8, [sp, #16]\n"
    "strd r2, r10, [sp, #32]\n"
    "strd r4, r12, [sp, #48]\n"
    "strd r6, lr, [sp, #64]\n"
    "vldrw.32 q4, [sp, #16]\n"
    "vldrw.32 q5, [sp, #32]\n"
    "vldrw.32 q6, [sp, #48]\n"
    "vldrw.32 q7, [sp, #64]\n"
    "vldrw.32 q3, [r11, #0]\n"
    "vadd.i32 q4, q4, q3\n"
    "vadd.i32 q5, q5, q3\n"
    "vadd.i32 q6, q6, q3\n"
    "vadd.i32 q7, q7, q3\n"
    "vldrw.32 q3, [r11, #16]\n"
    "vmulh.s32 q4, q4, q3\n"
    "vmulh.s32 q5, q5, q3\n"
    "vmulh.s32 q6, q6, q3\n"
    "vmulh.s32 q7, q7, q3\n"
    "vldrw.32 q3, [r11, #32]\n"
    "vrshl.s32 q4, q4, q3\n"
    "vrshl.s32 q5, q5, q3\n"
    "vrshl.s32 q6, q6, q3\n"
    "vrshl.s32 q7, q7, q3\n"
    "vmov.i32 q3, #0\n"
    "vmax.s32 q4, q4, q3\n"
    "vmax.s32 q5, q5, q3\n"
    "vmax.s32 q6, q6, q3\n"
    "vmax.s32 q7, q7, q3\n"
    "vmov.i32 q3, #177\n"
    "vmin.s32 q4, q4, q3\n"
    "vmin.s32 q5, q5, q3\n"
    "vmin.s32 q6, q6, q3\n"
    "vmin.s32 q7, q7, q3\n"
    "vadd.i32 q4, q4, r9\n"
    "vadd.i32 q5, q5, r9\n"
    "vadd.i32 q6, q6, r9\n"
    "vadd.i32 q7, q7, r9\n"
    "vadd.i32 q4, q4, q5\n"
    "vadd.i32 q4, q4, q6\n"
    "vadd.i32 q4, q4, q7\n"
    "vrshr.s32 q4, q4, #2\n"
    "vldrw.32 q7, [r11, #48]\n"
    "mov r0, #2\n"
    "vctp.32 r0\n"
    "vpst\n"
    "vstrbt.32 q4, [r5, q7]\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #224\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #80\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -80\n"
    "vpop {d8-d15}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -64\n" GOLDEN_TANH_AVERAGE_FRAME "restore d8\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d9\n" GOLDEN_TANH_AVERAGE_FRAME "restore d10\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d11\n" GOLDEN_TANH_AVERAGE_FRAME "restore d12\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d13\n" GOLDEN_TANH_AVERAGE_FRAME "restore d14\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv3_windows, . - golden_tanh_average_conv3_windows\n"
    ".popsection\n"
);

/*
 * All units of fc1.
 *
 * For each four units: all inputs, sixteen at a time, are multiplied by each unit's weights; the four
 * sums are rescaled and stored at once.
 *
 * r0 is where the inputs begin, r5 walks through them, r1 through the constants, r2 through the outputs;
 * r11 counts fours of units, lr rounds of the inner loop, r7 is how many; r4, r6, r8 and r10 are sums,
 * r3 is the table's middle; q0 holds inputs and constants, q1 weights and values.
 * Stack: 36 bytes.
 */
void golden_tanh_average_fc1_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs, const int8_t *table);
__asm__(
    ".pushsection .text.golden_tanh_average_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_fc1_units\n.hidden golden_tanh_average_fc1_units\n.type golden_tanh_average_fc1_units, %function\n"
    "golden_tanh_average_fc1_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "movw r11, #1\n"
    "movs r7, #4\n"
    "vctp.8 r7\n"
    "movw r7, #0\n"
    "addw r3, r3, #219\n"
    "1:\n"
    "mov r5, r0\n"
    "mov r4, #0\n"
    "mov r6, #0\n"
    "mov r8, #0\n"
    "mov r10, #0\n"
    "vpst\n"
    "vldrbt.u8 q0, [r5]\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r4, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r6, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r8, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r10, q0, q1\n"
    "vmov q1[2], q1[0], r4, r8\n"
    "vmov q1[3], q1[1], r6, r10\n"
    "vldrw.32 q0, [r1], #16\n"
    "vadd.i32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vmulh.s32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vrshl.s32 q1, q1, q0\n"
    "vmvn.i32 q0, #218\n"
    "vmax.s32 q1, q1, q0\n"
    "vmov.i32 q0, #36\n"
    "vmin.s32 q1, q1, q0\n"
    "vldrb.s32 q0, [r3, q1]\n"
    "vstrb.32 q0, [r2], #4\n"
    "subs r11, #1\n"
    "bne.w 1b\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_fc1_units, . - golden_tanh_average_fc1_units\n"
    ".popsection\n"
);

/*
 * All units of fc2.
 *
 * For each four units: all inputs, sixteen at a time, are multiplied by each unit's weights; the four
 * sums are rescaled and stored at once.
 *
 * r0 is where the inputs begin, r5 walks through them, r1 through the constants, r2 through the outputs;
 * r11 counts fours of units, lr rounds of the inner loop, r7 is how many; r4, r6, r8 and r10 are sums, r9
 * the zero point; q0 holds inputs and constants, q1 weights and values.
 * Stack: 36 bytes.
 */
void golden_tanh_average_fc2_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs);
__asm__(
    ".pushsection .text.golden_tanh_average_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_fc2_units\n.hidden golden_tanh_average_fc2_units\n.type golden_tanh_average_fc2_units, %function\n"
    "golden_tanh_average_fc2_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "movw r11, #3\n"
    "movs r7, #4\n"
    "vctp.8 r7\n"
    "movw r7, #0\n"
    "mov r9, #-25\n"
    "1:\n"
    "mov r5, r0\n"
    "mov r4, #0\n"
    "mov r6, #0\n"
    "mov r8, #0\n"
    "mov r10, #0\n"
    "vpst\n"
    "vldrbt.u8 q0, [r5]\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r4, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r6, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r8, q0, q1\n"
    "vldrb.u8 q1, [r1], #4\n"
    "vmladava.s8 r10, q0, q1\n"
    "vmov q1[2], q1[0], r4, r8\n"
    "vmov q1[3], q1[1], r6, r10\n"
    "vldrw.32 q0, [r1], #16\n"
    "vadd.i32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vmulh.s32 q1, q1, q0\n"
    "vldrw.32 q0, [r1], #16\n"
    "vrshl.s32 q1, q1, q0\n"
    "vadd.i32 q1, q1, r9\n"
    "vqmovnb.s32 q1, q1\n"
    "vqmovnb.s16 q1, q1\n"
    "vstrb.32 q1, [r2], #4\n"
    "subs r11, #1\n"
    "bne.w 1b\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_fc2_units, . - golden_tanh_average_fc2_units\n"
    ".popsection\n"
);

/* Tanh, of values, from -128. */
static const int8_t golden_tanh_average_conv1_tanh_bytes[256] = {
    -103, -116, 50, 120, -88, 121, 38, 65, -31, 31, -92, -29, 106, 118, -27, 53, 111, 120, -127, 81,
    -3, -76, 6, 72, 44, -48, 77, -76, -44, 0, -83, -102, 110, -62, 37, -103, -28, 115, 114, -20,
    -94, 81, 83, -90, 83, 74, -44, 51, -81, -118, -71, 96, 8, 75, -128, -47, -48, 122, -109, -77,
    -41, -90, 119, -83, 116, -20, -89, -112, 126, 109, 45, 67, -74, -58, 111, -31, 37, -7, 39, -125,
    123, -86, -92, -52, -1, 12, 69, -45, -57, 6, -25, 82, -7, -10, -45, -61, 98, -43, -78, -94, -77,
    -45, -39, -34, -117, -35, 25, 61, -65, 21, -100, 116, -25, 65, -14, 121, 1, -116, -69, 126, -3,
    -110, -73, -14, -58, 80, -128, 40, 55, 113, 35, -98, 42, 84, 63, 89, -90, 82, -5, 98, 103, -96,
    -22, -13, 41, 32, 87, -73, -119, 115, 84, 82, 119, -123, -126, 12, -124, -65, -114, 94, -2, 95,
    39, 97, 69, 84, -12, -47, -104, 35, 95, -92, -28, 43, -39, 110, -75, 123, 40, 85, -92, 30, -7,
    -13, -127, -10, 31, 18, -1, 101, 106, 111, 83, 119, -26, -89, 2, -56, -124, -36, 98, 102, -115,
    106, 120, -14, -121, 125, -128, 57, -71, -114, -41, -98, -122, -101, -71, -84, -15, -111, -111,
    -96, 67, -107, -113, -23, -126, 40, 90, -101, -85, -77, -24, -29, -12, -39, -47, -77, 82, -6,
    73, 94, 84, 55, -112, -110, 35, 112, 1, -43, 88, 61, 62, -124, 52, -107,
};

/* Tanh, of values, from -128. */
static const int8_t golden_tanh_average_conv2_tanh_bytes[256] = {
    -46, -69, 68, 66, -10, -63, -48, -102, 114, -83, -11, -4, 109, 51, 53, -38, 9, -65, -100, 57,
    125, -21, -46, -46, 110, 50, -104, -82, 71, 69, 27, 83, -40, -14, 102, -125, 114, -117, 83, -1,
    78, -38, 82, 26, -41, 1, -114, 85, -66, 99, 98, -126, -28, 110, 76, 98, 70, -47, -86, 31, -16,
    51, -48, 93, 57, 37, -68, -39, 17, -122, 98, 63, -82, -89, -59, 101, 10, 63, 11, 66, 11, 114,
    -76, -29, 119, 122, 31, 42, -94, -108, -83, 47, 3, -55, -124, -62, -23, 64, 75, -79, -13, 86,
    48, 82, -99, -6, -88, -51, -7, -31, 109, -96, -24, -104, 64, -103, 108, 18, -39, 95, 11, 15, 58,
    67, -34, -51, 60, 13, -70, -16, 123, 66, -118, -45, -35, -26, -31, 0, 62, 118, 76, 26, 37, -119,
    -43, 51, 55, -51, 54, -59, -55, -46, -67, -33, 112, -69, -92, 83, 87, 117, 89, 119, -71, -6,
    -116, 44, 57, 36, -68, 33, 53, 16, -57, -111, -5, -39, 103, -57, -83, -65, -20, 55, 32, 60, -49,
    -112, 114, 37, 96, -110, -96, 124, 44, -127, 29, -97, 9, -18, -37, 3, -15, 13, -47, -124, -9,
    52, -106, -1, -54, 64, 114, -124, 72, -10, -96, -59, 115, 19, 17, -82, -77, -104, -34, 78, -117,
    124, 56, 120, -65, -10, -93, -82, 95, -41, 120, -7, -80, -98, -109, -77, -101, -89, -118, -99,
    81, -80, 50, 3, -3, -48, 87, -113, 37, 82, 65, -60,
};

/* Tanh, of values, from -128. */
static const int8_t golden_tanh_average_fc1_tanh_bytes[256] = {
    -114, -14, 14, -124, -100, -13, -50, -41, 122, -124, 49, -81, -47, 97, -35, 38, -126, -49, -18,
    -19, -17, -6, 6, -33, 54, 28, -4, -24, 47, -113, -59, -7, 43, 92, 104, 56, 51, 96, -95, -101,
    -45, -83, 5, -74, 1, -103, 47, -22, -47, 82, -76, 122, 81, -10, -57, 0, 81, -40, -119, -82, -86,
    22, -89, -70, -76, -113, 25, 17, -80, 85, 84, -123, 60, 75, 47, 79, 100, -58, -107, -110, 46,
    85, 56, 27, -99, -74, -45, 115, 90, -35, -69, 105, 99, -22, -86, 15, -70, -65, 101, 112, 89,
    -39, 17, -66, 7, -16, 43, 14, 122, 84, 77, -84, -38, -52, 59, 87, -67, -113, 50, -123, 3, 77,
    -60, 115, -120, 18, 60, 28, -49, 7, -102, 4, -115, -14, 71, -77, 27, 55, 14, 83, 45, -17, -70,
    37, 30, -21, 84, 54, 62, 72, -4, 24, 30, 1, -38, 60, 101, -2, -104, 96, -11, 83, 12, 49, -120,
    89, -113, -102, 16, -60, 81, 78, -74, 115, 58, -51, -17, 14, -50, -9, -119, -115, 26, 37, 68,
    -113, 107, -66, -88, 39, -57, -123, 45, 89, 8, -108, -63, -91, 23, -99, -48, 5, -7, -24, 84, 45,
    -80, -103, 50, 93, -82, -113, -61, -99, 75, 71, -87, 81, 79, 25, 117, 101, -12, 14, -121, 29,
    -10, 58, -31, -17, 88, -11, 16, -45, 109, -26, -105, 75, -19, -54, 79, -29, -70, 118, 49, 39,
    -122, 11, 77, 53, -25, -105, -97, -44, -43, 46,
};

/*
 * Fills words with a byte: the value that stands for zero.
 *
 * Four words at a time; of the last four as many as there are.
 *
 * r0 walks through the words, lr counts them; q0 is what they are filled with.
 * Stack: 8 bytes.
 */
void golden_tanh_average_clear(uint32_t *words, int count, int value);
__asm__(
    ".pushsection .text.golden_tanh_average_clear, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_clear\n.hidden golden_tanh_average_clear\n.type golden_tanh_average_clear, %function\n"
    "golden_tanh_average_clear:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 4\n"
    "vdup.8 q0, r2\n"
    "dlstp.32 lr, r1\n"
    "1:\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_clear, . - golden_tanh_average_clear\n"
    ".popsection\n"
);

/*
 * Moves so many words of rows up by a distance in words.
 *
 * Four words at a time, the first ones first; of the last four as many as there are.
 *
 * r0 walks through where words go, r1 through where they are, lr counts them.
 * Stack: 8 bytes.
 */
void golden_tanh_average_move_rows(uint32_t *rows, int distance, int count);
__asm__(
    ".pushsection .text.golden_tanh_average_move_rows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_move_rows\n.hidden golden_tanh_average_move_rows\n.type golden_tanh_average_move_rows, %function\n"
    "golden_tanh_average_move_rows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 4\n"
    "add r1, r0, r1, lsl #2\n"
    "dlstp.32 lr, r2\n"
    "1:\n"
    "vldrw.32 q0, [r1], #16\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_move_rows, . - golden_tanh_average_move_rows\n"
    ".popsection\n"
);

/*
 * Loads a row of a picture, less 128, [column][channel].
 *
 * 16 values at a time; of the last 16 as many as there are.
 *
 * r0 walks through where values go, r1 through where they are, lr counts them; q0 holds them.
 * Stack: 8 bytes.
 */
void golden_tanh_average_conv1_load_row(uint8_t *target, const uint8_t *values);
__asm__(
    ".pushsection .text.golden_tanh_average_conv1_load_row, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv1_load_row\n.hidden golden_tanh_average_conv1_load_row\n.type golden_tanh_average_conv1_load_row, %function\n"
    "golden_tanh_average_conv1_load_row:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 4\n"
    "movs r2, #128\n"
    "vdup.8 q1, r2\n"
    "movs r3, #28\n"
    "dlstp.8 lr, r3\n"
    "1:\n"
    "vldrb.u8 q0, [r1], #16\n"
    "veor q0, q0, q1\n"
    "vstrb.8 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv1_load_row, . - golden_tanh_average_conv1_load_row\n"
    ".popsection\n"
);

#ifdef GOLDEN_TANH_AVERAGE_TRACE
/* Shows values that lie [column][channel]. */
static void golden_tanh_average_show_values(int layer, const uint8_t *values, int channels, int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)values[column * channels + channel];

            golden_tanh_average_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, channels, columns) \
    golden_tanh_average_show_values((layer), (values), (channels), (columns))
#else
#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, channels, columns) ((void)0)
#endif

/* Row `row` of conv1, conv1.tanh, conv1.avgpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        golden_tanh_average_clear(rows, 46, -128);
        slot = 0;
    }
    else {
        golden_tanh_average_move_rows(rows, 14, 28);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = (uint8_t *)(rows + 7 * slot);

        golden_tanh_average_conv1_load_row(target,
            pixels + 28 * input_row);
    }
    golden_tanh_average_conv1_windows((const uint8_t *)rows, golden_tanh_average_conv1_constants, output, golden_tanh_average_conv1_offsets, golden_tanh_average_conv1_tanh_bytes);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(2, output, 1, 12);
}

/* Row `row` of conv2, conv2.tanh, conv2.maxpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv2(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory + 46;
    int slot = 4;

    if (row == 0) {
        golden_tanh_average_clear(rows, 28, 19);
        slot = 2;
    }
    else {
        golden_tanh_average_move_rows(rows, 8, 16);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = (uint8_t *)(rows + 4 * slot) + 2;

        if (input_row < 12) {
            golden_tanh_average_conv1(pixels, memory, input_row, target);
        }
        else {
            golden_tanh_average_clear(rows + 4 * slot, 4, 19);
        }
    }
    golden_tanh_average_conv2_windows((const uint8_t *)rows, golden_tanh_average_conv2_constants, output, golden_tanh_average_conv2_offsets, golden_tanh_average_conv2_tanh_bytes);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(5, output, 2, 6);
}

/* Row `row` of conv3, conv3.relu, conv3.avgpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv3(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory + 74;
    int slot = 4;

    if (row == 0) {
        golden_tanh_average_clear(rows, 22, 118);
        slot = 0;
    }
    else {
        golden_tanh_average_move_rows(rows, 6, 12);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = (uint8_t *)(rows + 3 * slot);

        golden_tanh_average_conv2(pixels, memory, input_row, target);
    }
    golden_tanh_average_conv3_windows((const uint8_t *)rows, golden_tanh_average_conv3_constants, output);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(8, output, 1, 1);
}

int golden_tanh_average_infer(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT], golden_tanh_average_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 1; ++row) {
        golden_tanh_average_conv3(pixels, scratch->words, row,
            bytes + 384 + row);
    }
    golden_tanh_average_fc1_units(bytes + 384, golden_tanh_average_fc1_constants, bytes, golden_tanh_average_fc1_tanh_bytes);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(10, bytes, 2, 1);
    golden_tanh_average_fc2_units(bytes, golden_tanh_average_fc2_constants, bytes + 372);
    for (int i = 0; i < 10; ++i) {
        scores[i] = (int8_t)bytes[i + 372];
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_TANH_AVERAGE_SHOW(11, scores, 1, 1, 10);
    return digit;
}

#elif defined(GOLDEN_TANH_AVERAGE_KERNELS_DSP)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_tanh_average_requires_alignment[
    (__alignof__(golden_tanh_average_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.tanh, conv1.avgpool: 1x28x28 to 1x12x12.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t golden_tanh_average_conv1_constants[21] = {
    0xf9c0e619U, 0x0526d445U, 0xfffffff7U, 0x00000035U, 0x00000065U, 0x0000006eU, 0x0000002aU, 0x00600026U,
    0xf2dfffbfU, 0x07200075U, 0x0240005cU, 0xfd5fff86U, 0x0e00002aU, 0xf2200037U, 0x01c0005aU, 0x0affffe3U,
    0xf43ffffaU, 0x66deb14dU, 0x2a302ff1U, 0xffff7c0cU, 0x00000007U,
};

/*
 * conv2, conv2.tanh, conv2.maxpool: 1x12x12 to 2x6x6.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t golden_tanh_average_conv2_constants[42] = {
    0xfcc1b04eU, 0x019e6042U, 0xffffffc6U, 0x0000004fU, 0x00000057U, 0x00000010U, 0x00000004U, 0x0c600062U,
    0x0edfffeeU, 0x073fff8dU, 0x0500002fU, 0x077fffa3U, 0x0080002bU, 0xf2ffff92U, 0x0240007dU, 0x0700006bU,
    0x0c5fffd8U, 0x72e50fc6U, 0xfd61ce86U, 0xffffef5fU, 0x00000009U, 0x2a81a15dU, 0x041fdc55U, 0x00000063U,
    0x00000042U, 0xffffffb9U, 0xffffffb1U, 0xffffffd4U, 0xf87fffc8U, 0xfa1fffd1U, 0x0cdffffeU, 0x0dc00021U,
    0x02bfffb3U, 0xfe200066U, 0xf29ffff8U, 0x0e7fffe5U, 0xfb7ffff8U, 0x0180000bU, 0x4e259a39U, 0x20b0971fU,
    0x000005b5U, 0x00000008U,
};

/*
 * conv3, conv3.relu, conv3.avgpool: 2x6x6 to 1.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t golden_tanh_average_conv3_constants[36] = {
    0xf843c438U, 0x09ce28c6U, 0x00000056U, 0x0000001cU, 0x0000006fU, 0x00000020U, 0x00000054U, 0xffffffbbU,
    0x00000068U, 0xffffff9dU, 0x00000053U, 0xffffffb7U, 0x0ae00024U, 0x0f5fffb5U, 0xf3ffffffU, 0xfebfffcfU,
    0x09dfff9fU, 0x0b80001fU, 0x03e00040U, 0xf4200069U, 0xf07fffbeU, 0xff1ffffcU, 0xf5e00011U, 0xfac0005aU,
    0x035fff91U, 0x07bfffd3U, 0x0abfff92U, 0xf2bfffc9U, 0x0e1fff8eU, 0x07600049U, 0x0c200042U, 0xf760006aU,
    0x4cea871aU, 0x87174facU, 0xfffee319U, 0x0000000aU,
};

/*
 * fc1, fc1.tanh: 1 to 2.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 2 in
 * the first word, units 2 and 3 in the second, and so on; then inputs 1 and 3.
 */
static const uint32_t golden_tanh_average_fc1_constants[20] = {
    0x0000f358U, 0x00000000U, 0x00000000U, 0x00000000U, 0x420b856cU, 0x2979dee0U, 0x000005ffU, 0x00000003U,
    0x5104494cU, 0x6d15a694U, 0x00001d11U, 0x00000005U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * fc2: 2 to 10.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 1 in
 * the first word, units 2 and 3 in the second, and so on.
 */
static const uint32_t golden_tanh_average_fc2_constants[60] = {
    0x9355889fU, 0xcab1cf5aU, 0x00000000U, 0x00000000U, 0x5c993d2eU, 0x798c5888U, 0xfffffabaU, 0x00000006U,
    0x63eed20eU, 0x81a13fcaU, 0x00001960U, 0x00000006U, 0x5e6e96d5U, 0x3c95aa9dU, 0xffffe427U, 0x00000004U,
    0x513d4fb6U, 0x4bdeca86U, 0xffffd5f5U, 0x00000008U, 0x22e5a751U, 0xb8a8281eU, 0x00000000U, 0x00000000U,
    0x5a793ca6U, 0x44c33190U, 0x00000373U, 0x00000006U, 0x48cd82c3U, 0x857ebbfaU, 0x000007b5U, 0x00000004U,
    0x7ca4219cU, 0x7ec6ec5cU, 0xffffcd1eU, 0x00000008U, 0x4c66a2c9U, 0x85ffef45U, 0x00001334U, 0x00000005U,
    0x937f42c4U, 0x00000000U, 0x00000000U, 0x00000000U, 0x5abd78b1U, 0x6b01042dU, 0xfffff263U, 0x00000005U,
    0x43c51f77U, 0x94c82d78U, 0x000012a9U, 0x00000004U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * A row of windows of conv1, of four sums each. Rows are [column / 2][channel][6 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is a row of the next convolution's.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's two rows. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * Its four sums are rescaled, and their mean is stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 and r4:r5 are the accumulators of the
 * window's upper and lower row, r6 to lr weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants, table.
 * Stack: 60 bytes.
 */
void golden_tanh_average_conv1_windows(const uint32_t *rows, const uint32_t *constants, void *output, const uint8_t *table);
__asm__(
    ".pushsection .text.golden_tanh_average_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv1_windows\n.hidden golden_tanh_average_conv1_windows\n.type golden_tanh_average_conv1_windows, %function\n"
    "golden_tanh_average_conv1_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "sub sp, #24\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 24\n"
    "str r2, [sp]\n"
    "str r3, [sp, #20]\n"
    "movw r3, #84\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #28\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 2\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #68\n"
    "ldr r11, [sp]\n"
    "movw r12, #144\n"
    "add r12, r11\n"
    "str r12, [sp, #4]\n"
    "2:\n"
    "ldrd r2, r3, [r1], #8\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 3\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "ubfx r8, r4, #0, #21\n"
    "lsr r9, r4, #21\n"
    "add r8, r8, r12\n"
    "bfi r9, r5, #11, #10\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #84\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r7, r10\n"
    "asr r5, r5, lr\n"
    "usat r7, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r8, r10\n"
    "asr r5, r5, lr\n"
    "usat r8, #8, r5\n"
    "smlal r11, r12, r9, r10\n"
    "asr r12, r12, lr\n"
    "usat r9, #8, r12\n"
    "ldr r10, [sp, #20]\n"
    "ldrb r6, [r10, r6]\n"
    "ldrb r7, [r10, r7]\n"
    "ldrb r8, [r10, r8]\n"
    "ldrb r9, [r10, r9]\n"
    "add r6, r6, r7\n"
    "add r8, r8, r9\n"
    "add r6, r6, r8\n"
    "add r6, r6, #2\n"
    "lsr r6, r6, #2\n"
    "ldr r11, [sp]\n"
    "strh r6, [r11]\n"
    "ldrd r2, r3, [r1], #8\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 3\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "ubfx r8, r4, #0, #21\n"
    "lsr r9, r4, #21\n"
    "add r8, r8, r12\n"
    "bfi r9, r5, #11, #10\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #84\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r7, r10\n"
    "asr r5, r5, lr\n"
    "usat r7, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r8, r10\n"
    "asr r5, r5, lr\n"
    "usat r8, #8, r5\n"
    "smlal r11, r12, r9, r10\n"
    "asr r12, r12, lr\n"
    "usat r9, #8, r12\n"
    "ldr r10, [sp, #20]\n"
    "ldrb r6, [r10, r6]\n"
    "ldrb r7, [r10, r7]\n"
    "ldrb r8, [r10, r8]\n"
    "ldrb r9, [r10, r9]\n"
    "add r6, r6, r7\n"
    "add r8, r8, r9\n"
    "add r6, r6, r8\n"
    "add r6, r6, #2\n"
    "lsr r6, r6, #2\n"
    "ldrd r11, r12, [sp]\n"
    "lsl r6, r6, #5\n"
    "strh r6, [r11, #2]\n"
    "addw r11, r11, #24\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    "subw r11, r11, #120\n"
    "str r11, [sp]\n"
    /* The next filter. */
    "subw r0, r0, #288\n"
    "addw r1, r1, #84\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #24\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -24\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv1_windows, . - golden_tanh_average_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv2, of four sums each. Rows are [column / 2][channel][6 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is a row of the next convolution's.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's two rows. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * Its four sums are rescaled, and their largest is stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 and r4:r5 are the accumulators of the
 * window's upper and lower row, r6 to lr weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants, table.
 * Stack: 60 bytes.
 */
void golden_tanh_average_conv2_windows(const uint32_t *rows, const uint32_t *constants, void *output, const uint8_t *table);
__asm__(
    ".pushsection .text.golden_tanh_average_conv2_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv2_windows\n.hidden golden_tanh_average_conv2_windows\n.type golden_tanh_average_conv2_windows, %function\n"
    "golden_tanh_average_conv2_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "sub sp, #24\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 24\n"
    "str r2, [sp]\n"
    "str r3, [sp, #20]\n"
    "movw r3, #168\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #28\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 2\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #68\n"
    "ldr r11, [sp]\n"
    "movw r12, #144\n"
    "add r12, r11\n"
    "str r12, [sp, #4]\n"
    "2:\n"
    "ldrd r2, r3, [r1], #8\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 3\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "ubfx r8, r4, #0, #21\n"
    "lsr r9, r4, #21\n"
    "add r8, r8, r12\n"
    "bfi r9, r5, #11, #10\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #84\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r7, r10\n"
    "asr r5, r5, lr\n"
    "usat r7, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r8, r10\n"
    "asr r5, r5, lr\n"
    "usat r8, #8, r5\n"
    "smlal r11, r12, r9, r10\n"
    "asr r12, r12, lr\n"
    "usat r9, #8, r12\n"
    "ldr r10, [sp, #20]\n"
    "ldrb r6, [r10, r6]\n"
    "ldrb r7, [r10, r7]\n"
    "ldrb r8, [r10, r8]\n"
    "ldrb r9, [r10, r9]\n"
    "cmp r6, r7\n"
    "it lt\n"
    "movlt r6, r7\n"
    "cmp r8, r9\n"
    "it lt\n"
    "movlt r8, r9\n"
    "cmp r6, r8\n"
    "it lt\n"
    "movlt r6, r8\n"
    "ldr r11, [sp]\n"
    "strh r6, [r11]\n"
    "ldrd r2, r3, [r1], #8\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 3\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #48\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "ubfx r8, r4, #0, #21\n"
    "lsr r9, r4, #21\n"
    "add r8, r8, r12\n"
    "bfi r9, r5, #11, #10\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #84\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r7, r10\n"
    "asr r5, r5, lr\n"
    "usat r7, #8, r5\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r8, r10\n"
    "asr r5, r5, lr\n"
    "usat r8, #8, r5\n"
    "smlal r11, r12, r9, r10\n"
    "asr r12, r12, lr\n"
    "usat r9, #8, r12\n"
    "ldr r10, [sp, #20]\n"
    "ldrb r6, [r10, r6]\n"
    "ldrb r7, [r10, r7]\n"
    "ldrb r8, [r10, r8]\n"
    "ldrb r9, [r10, r9]\n"
    "cmp r6, r7\n"
    "it lt\n"
    "movlt r6, r7\n"
    "cmp r8, r9\n"
    "it lt\n"
    "movlt r8, r9\n"
    "cmp r6, r8\n"
    "it lt\n"
    "movlt r6, r8\n"
    "ldrd r11, r12, [sp]\n"
    "lsl r6, r6, #5\n"
    "strh r6, [r11, #2]\n"
    "addw r11, r11, #48\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    "subw r11, r11, #120\n"
    "str r11, [sp]\n"
    /* The next filter. */
    "subw r0, r0, #144\n"
    "addw r1, r1, #84\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #24\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -24\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv2_windows, . - golden_tanh_average_conv2_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv3, of four sums each. Rows are [column / 2][channel][6 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is [channel][column], a byte each.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's two rows. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * Its four sums are rescaled, and their mean is stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 and r4:r5 are the accumulators of the
 * window's upper and lower row, r6 to lr weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants.
 * Stack: 56 bytes.
 */
void golden_tanh_average_conv3_windows(const uint32_t *rows, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_tanh_average_conv3_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv3_windows\n.hidden golden_tanh_average_conv3_windows\n.type golden_tanh_average_conv3_windows, %function\n"
    "golden_tanh_average_conv3_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 28\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 32\n"
    "sub sp, #20\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 20\n"
    "str r2, [sp]\n"
    "movw r3, #144\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #48\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 4\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #96\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #128\n"
    "ldr r11, [sp]\n"
    "addw r12, r11, #1\n"
    "str r12, [sp, #4]\n"
    "2:\n"
    "ldrd r2, r3, [r1], #8\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 6\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "ldmia r1!, {r6, r7, r8, r9, r10}\n"
    "smlal r2, r3, r11, r6\n"
    "smlal r2, r3, r12, r7\n"
    "smlal r4, r5, r12, r6\n"
    "smlal r2, r3, lr, r8\n"
    "smlal r4, r5, lr, r7\n"
    "ldmia r0!, {r11, r12, lr}\n"
    "smlal r2, r3, r11, r9\n"
    "smlal r4, r5, r11, r8\n"
    "smlal r2, r3, r12, r10\n"
    "smlal r4, r5, r12, r9\n"
    "smlal r4, r5, lr, r10\n"
    ".endr\n"
    "subw r0, r0, #96\n"
    /* Even columns' sums to r6 and r8, odd ones' to r7 and r9; keep the highest digits. */
    "ldrd r11, r12, [sp, #8]\n"
    "ubfx r6, r2, #0, #21\n"
    "lsr r7, r2, #21\n"
    "add r6, r6, r11\n"
    "bfi r7, r3, #11, #10\n"
    "ubfx r8, r4, #0, #21\n"
    "lsr r9, r4, #21\n"
    "add r8, r8, r12\n"
    "bfi r9, r5, #11, #10\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    /* Each brought to 8 bits. */
    "ldmia r1!, {r10-r12, lr}\n"
    "subw r1, r1, #144\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r6, r10\n"
    "asr r5, r5, lr\n"
    "usat r6, #8, r5\n"
    "cmp r6, #78\n"
    "it lt\n"
    "movlt r6, #78\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r7, r10\n"
    "asr r5, r5, lr\n"
    "usat r7, #8, r5\n"
    "cmp r7, #78\n"
    "it lt\n"
    "movlt r7, #78\n"
    "mov r4, r11\n"
    "mov r5, r12\n"
    "smlal r4, r5, r8, r10\n"
    "asr r5, r5, lr\n"
    "usat r8, #8, r5\n"
    "cmp r8, #78\n"
    "it lt\n"
    "movlt r8, #78\n"
    "smlal r11, r12, r9, r10\n"
    "asr r12, r12, lr\n"
    "usat r9, #8, r12\n"
    "cmp r9, #78\n"
    "it lt\n"
    "movlt r9, #78\n"
    "add r6, r6, r7\n"
    "add r8, r8, r9\n"
    "add r6, r6, r8\n"
    "add r6, r6, #2\n"
    "lsr r6, r6, #2\n"
    "ldrd r11, r12, [sp]\n"
    "strb r6, [r11], #1\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    /* The next filter. */
    "subw r0, r0, #48\n"
    "addw r1, r1, #144\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #20\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -20\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv3_windows, . - golden_tanh_average_conv3_windows\n"
    ".popsection\n"
);

/*
 * All units of fc1. Inputs are halfwords; outputs are halfwords.
 *
 * For each four units: the products of all inputs, four at a time, with the weights of two units in a
 * halfword, a + 256 b, and with a alone are added up. That gives A + 256 B and A, so B as well. All
 * four sums are rescaled and stored.
 *
 * r0 walks through the inputs, up to r3, r1 through the constants, r2 through the outputs; r4 and r6
 * are A + 256 B of two units each, r5 and r7 their A; r8 to r11 weights, r12 and lr inputs. On the
 * stack: how many units are left, in fours, table.
 * Stack: 44 bytes.
 */
void golden_tanh_average_fc1_units(const uint32_t *inputs, const uint32_t *constants, void *output, const uint8_t *table);
__asm__(
    ".pushsection .text.golden_tanh_average_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_fc1_units\n.hidden golden_tanh_average_fc1_units\n.type golden_tanh_average_fc1_units, %function\n"
    "golden_tanh_average_fc1_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 40\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 4\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 8\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 12\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 20\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 28\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 32\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 36\n"
    "sub sp, #4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 4\n"
    "str r3, [sp, #4]\n"
    "movw r3, #1\n"
    "str r3, [sp]\n"
    "movw r3, #8\n"
    "add r3, r0\n"
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "2:\n"
    "ldrd r12, lr, [r0], #8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlad r4, r8, r12, r4\n"
    "sxtb16 r8, r8\n"
    "smlad r5, r8, r12, r5\n"
    "smlad r6, r9, r12, r6\n"
    "sxtb16 r9, r9\n"
    "smlad r7, r9, r12, r7\n"
    "smlad r4, r10, lr, r4\n"
    "sxtb16 r10, r10\n"
    "smlad r5, r10, lr, r5\n"
    "smlad r6, r11, lr, r6\n"
    "sxtb16 r11, r11\n"
    "smlad r7, r11, lr, r7\n"
    "cmp r0, r3\n"
    "bne.w 2b\n"
    "sub r4, r4, r5\n"
    "asr r4, r4, #8\n"
    "sub r6, r6, r7\n"
    "asr r6, r6, #8\n"
    "movw r8, #8\n"
    "sub r0, r0, r8\n"
    "ldr r12, [sp, #4]\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r5, r8\n"
    "asr r10, r10, r11\n"
    "usat r5, #8, r10\n"
    "ldrb r5, [r12, r5]\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r4, r8\n"
    "asr r10, r10, r11\n"
    "usat r4, #8, r10\n"
    "ldrb r4, [r12, r4]\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r7, r8\n"
    "asr r10, r10, r11\n"
    "usat r7, #8, r10\n"
    "ldrb r7, [r12, r7]\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r6, r8\n"
    "asr r10, r10, r11\n"
    "usat r6, #8, r10\n"
    "ldrb r6, [r12, r6]\n"
    "orr r5, r5, r4, lsl #16\n"
    "orr r7, r7, r6, lsl #16\n"
    "strd r5, r7, [r2], #8\n"
    "ldr r8, [sp]\n"
    "subs r8, #1\n"
    "str r8, [sp]\n"
    "bne.w 1b\n"
    "add sp, #4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -4\n"
    "pop {r3-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_fc1_units, . - golden_tanh_average_fc1_units\n"
    ".popsection\n"
);

/*
 * All units of fc2. Inputs are halfwords; outputs are bytes, scores.
 *
 * For each four units: the products of all inputs, four at a time, with the weights of two units in a
 * halfword, a + 256 b, and with a alone are added up. That gives A + 256 B and A, so B as well. All
 * four sums are rescaled and stored.
 *
 * r0 walks through the inputs, up to r3, r1 through the constants, r2 through the outputs; r4 and r6
 * are A + 256 B of two units each, r5 and r7 their A; r8 to r11 weights, r12 and lr inputs. On the
 * stack: how many units are left, in fours.
 * Stack: 40 bytes.
 */
void golden_tanh_average_fc2_units(const uint32_t *inputs, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_tanh_average_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_fc2_units\n.hidden golden_tanh_average_fc2_units\n.type golden_tanh_average_fc2_units, %function\n"
    "golden_tanh_average_fc2_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 40\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 4\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 8\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 12\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 20\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 28\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 32\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 36\n"
    "movw r3, #3\n"
    "str r3, [sp]\n"
    "movw r3, #8\n"
    "add r3, r0\n"
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "2:\n"
    "ldrd r12, lr, [r0], #8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlad r4, r8, r12, r4\n"
    "sxtb16 r8, r8\n"
    "smlad r5, r8, r12, r5\n"
    "smlad r6, r9, r12, r6\n"
    "sxtb16 r9, r9\n"
    "smlad r7, r9, r12, r7\n"
    "smlad r4, r10, lr, r4\n"
    "sxtb16 r10, r10\n"
    "smlad r5, r10, lr, r5\n"
    "smlad r6, r11, lr, r6\n"
    "sxtb16 r11, r11\n"
    "smlad r7, r11, lr, r7\n"
    "cmp r0, r3\n"
    "bne.w 2b\n"
    "sub r4, r4, r5\n"
    "asr r4, r4, #8\n"
    "sub r6, r6, r7\n"
    "asr r6, r6, #8\n"
    "movw r8, #8\n"
    "sub r0, r0, r8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r5, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r4, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r7, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r6, r8\n"
    "asr r10, r10, r11\n"
    "ssat r10, #8, r10\n"
    "strb r10, [r2], #1\n"
    "ldr r8, [sp]\n"
    "subs r8, #1\n"
    "str r8, [sp]\n"
    "bne.w 1b\n"
    "pop {r3-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_fc2_units, . - golden_tanh_average_fc2_units\n"
    ".popsection\n"
);

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_conv1_tanh_bytes[256] = {
    25, 12, 178, 248, 40, 249, 166, 193, 97, 159, 36, 99, 234, 246, 101, 181, 239, 248, 1, 209, 125,
    52, 134, 200, 172, 80, 205, 52, 84, 128, 45, 26, 238, 66, 165, 25, 100, 243, 242, 108, 34, 209,
    211, 38, 211, 202, 84, 179, 47, 10, 57, 224, 136, 203, 0, 81, 80, 250, 19, 51, 87, 38, 247, 45,
    244, 108, 39, 16, 254, 237, 173, 195, 54, 70, 239, 97, 165, 121, 167, 3, 251, 42, 36, 76, 127,
    140, 197, 83, 71, 134, 103, 210, 121, 118, 83, 67, 226, 85, 50, 34, 51, 83, 89, 94, 11, 93, 153,
    189, 63, 149, 28, 244, 103, 193, 114, 249, 129, 12, 59, 254, 125, 18, 55, 114, 70, 208, 0, 168,
    183, 241, 163, 30, 170, 212, 191, 217, 38, 210, 123, 226, 231, 32, 106, 115, 169, 160, 215, 55,
    9, 243, 212, 210, 247, 5, 2, 140, 4, 63, 14, 222, 126, 223, 167, 225, 197, 212, 116, 81, 24,
    163, 223, 36, 100, 171, 89, 238, 53, 251, 168, 213, 36, 158, 121, 115, 1, 118, 159, 146, 127,
    229, 234, 239, 211, 247, 102, 39, 130, 72, 4, 92, 226, 230, 13, 234, 248, 114, 7, 253, 0, 185,
    57, 14, 87, 30, 6, 27, 57, 44, 113, 17, 17, 32, 195, 21, 15, 105, 2, 168, 218, 27, 43, 51, 104,
    99, 116, 89, 81, 51, 210, 122, 201, 222, 212, 183, 16, 18, 163, 240, 129, 85, 216, 189, 190, 4,
    180, 21,
};

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_conv2_tanh_bytes[256] = {
    82, 59, 196, 194, 118, 65, 80, 26, 242, 45, 117, 124, 237, 179, 181, 90, 137, 63, 28, 185, 253,
    107, 82, 82, 238, 178, 24, 46, 199, 197, 155, 211, 88, 114, 230, 3, 242, 11, 211, 127, 206, 90,
    210, 154, 87, 129, 14, 213, 62, 227, 226, 2, 100, 238, 204, 226, 198, 81, 42, 159, 112, 179, 80,
    221, 185, 165, 60, 89, 145, 6, 226, 191, 46, 39, 69, 229, 138, 191, 139, 194, 139, 242, 52, 99,
    247, 250, 159, 170, 34, 20, 45, 175, 131, 73, 4, 66, 105, 192, 203, 49, 115, 214, 176, 210, 29,
    122, 40, 77, 121, 97, 237, 32, 104, 24, 192, 25, 236, 146, 89, 223, 139, 143, 186, 195, 94, 77,
    188, 141, 58, 112, 251, 194, 10, 83, 93, 102, 97, 128, 190, 246, 204, 154, 165, 9, 85, 179, 183,
    77, 182, 69, 73, 82, 61, 95, 240, 59, 36, 211, 215, 245, 217, 247, 57, 122, 12, 172, 185, 164,
    60, 161, 181, 144, 71, 17, 123, 89, 231, 71, 45, 63, 108, 183, 160, 188, 79, 16, 242, 165, 224,
    18, 32, 252, 172, 1, 157, 31, 137, 110, 91, 131, 113, 141, 81, 4, 119, 180, 22, 127, 74, 192,
    242, 4, 200, 118, 32, 69, 243, 147, 145, 46, 51, 24, 94, 206, 11, 252, 184, 248, 63, 118, 35,
    46, 223, 87, 248, 121, 48, 30, 19, 51, 27, 39, 10, 29, 209, 48, 178, 131, 125, 80, 215, 15, 165,
    210, 193, 68,
};

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_fc1_tanh_bytes[256] = {
    14, 114, 142, 4, 28, 115, 78, 87, 250, 4, 177, 47, 81, 225, 93, 166, 2, 79, 110, 109, 111, 122,
    134, 95, 182, 156, 124, 104, 175, 15, 69, 121, 171, 220, 232, 184, 179, 224, 33, 27, 83, 45,
    133, 54, 129, 25, 175, 106, 81, 210, 52, 250, 209, 118, 71, 128, 209, 88, 9, 46, 42, 150, 39,
    58, 52, 15, 153, 145, 48, 213, 212, 5, 188, 203, 175, 207, 228, 70, 21, 18, 174, 213, 184, 155,
    29, 54, 83, 243, 218, 93, 59, 233, 227, 106, 42, 143, 58, 63, 229, 240, 217, 89, 145, 62, 135,
    112, 171, 142, 250, 212, 205, 44, 90, 76, 187, 215, 61, 15, 178, 5, 131, 205, 68, 243, 8, 146,
    188, 156, 79, 135, 26, 132, 13, 114, 199, 51, 155, 183, 142, 211, 173, 111, 58, 165, 158, 107,
    212, 182, 190, 200, 124, 152, 158, 129, 90, 188, 229, 126, 24, 224, 117, 211, 140, 177, 8, 217,
    15, 26, 144, 68, 209, 206, 54, 243, 186, 77, 111, 142, 78, 119, 9, 13, 154, 165, 196, 15, 235,
    62, 40, 167, 71, 5, 173, 217, 136, 20, 65, 37, 151, 29, 80, 133, 121, 104, 212, 173, 48, 25,
    178, 221, 46, 15, 67, 29, 203, 199, 41, 209, 207, 153, 245, 229, 116, 142, 7, 157, 118, 186, 97,
    111, 216, 117, 144, 83, 237, 102, 23, 203, 109, 74, 207, 99, 58, 246, 177, 167, 6, 139, 205,
    181, 103, 23, 31, 84, 85, 174,
};

#ifdef GOLDEN_TANH_AVERAGE_TRACE
/* Shows values `step` bytes apart. */
static void golden_tanh_average_show_values(int layer, const uint8_t *values, int step, int count)
{
    for (int i = 0; i < count; ++i) {
        const int8_t value = (int8_t)((int)values[i * step] - 128);

        golden_tanh_average_trace(layer, &value, 1);
    }
}

/* Shows a row in which two columns share a word; whether the first is its upper one. */
static void golden_tanh_average_show_row(int layer, const uint32_t *row, int channels, int columns,
    int odd, int slots)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const uint32_t word = row[((column + odd) / 2 * channels + channel) * slots];
            const uint8_t value = (uint8_t)(word >> ((column + odd) % 2 * 21));

            golden_tanh_average_show_values(layer, &value, 1, 1);
        }
    }
}

#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, step, count) \
    golden_tanh_average_show_values((layer), (const uint8_t *)(values), (step), (count))
#define GOLDEN_TANH_AVERAGE_SHOW_ROW(layer, row, channels, columns, odd, slots) \
    golden_tanh_average_show_row((layer), (row), (channels), (columns), (odd), (slots))
#else
#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, step, count) ((void)0)
#define GOLDEN_TANH_AVERAGE_SHOW_ROW(layer, row, channels, columns, odd, slots) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_tanh_average_move_4_of_6_rows(uint32_t *rows, int count)
{
    for (; count > 0; --count) {
        for (int slot = 0; slot < 4; ++slot) {
            rows[slot] = rows[slot + 2];
        }
        rows += 6;
    }
}

/* Loads a row of pixels. */
static void golden_tanh_average_conv1_load_row(uint32_t *row, const uint8_t *values)
{
    for (int i = 0; i < 28; i += 2) {
        *row = values[i] | ((uint32_t)values[i + 1] << 21);
        row += 6;
    }
}

/* Row `row` of conv1, conv1.tanh, conv1.avgpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv1(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_tanh_average_move_4_of_6_rows(rows, 14);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;

        golden_tanh_average_conv1_load_row(rows + slot,
            pixels + 28 * input_row);
    }
    golden_tanh_average_conv1_windows(rows, golden_tanh_average_conv1_constants, output, golden_tanh_average_conv1_tanh_bytes);
    GOLDEN_TANH_AVERAGE_SHOW_ROW(2, output, 1, 12, 0, 6);
}

/* Row `row` of conv2, conv2.tanh, conv2.maxpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv2(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory + 84;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 48; ++i) {
            rows[i] = 0x12600093U;
            GOLDEN_TANH_AVERAGE_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_tanh_average_move_4_of_6_rows(rows, 8);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;

        if (input_row < 12) {
            golden_tanh_average_conv1(pixels, memory, input_row, rows + 6 + slot);
        }
        else {
            for (int i = 0; i < 8; ++i) {
                rows[6 * i + slot] = 0x12600093U;
            }
        }
    }
    golden_tanh_average_conv2_windows(rows, golden_tanh_average_conv2_constants, output, golden_tanh_average_conv2_tanh_bytes);
    GOLDEN_TANH_AVERAGE_SHOW_ROW(5, output, 2, 6, 0, 6);
}

/* Row `row` of conv3, conv3.relu, conv3.avgpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv3(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory + 132;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_tanh_average_move_4_of_6_rows(rows, 6);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;

        golden_tanh_average_conv2(pixels, memory, input_row, rows + slot);
    }
    golden_tanh_average_conv3_windows(rows, golden_tanh_average_conv3_constants, output);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(8, output, 1, 1);
}

int golden_tanh_average_infer(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT], golden_tanh_average_scratch *scratch)
{
    uint32_t *const memory = scratch->words;
    int digit = 0;

    for (int row = 0; row < 1; ++row) {
        golden_tanh_average_conv3(pixels, memory, row,
            (uint8_t *)memory + 672 + row);
    }
    /* A byte each becomes a halfword each: 0 and 2, then 1 and 3. */
    for (int i = 0; i < 1; ++i) {
        const uint32_t bytes = memory[i + 168];

        memory[2 * i + 1] = (bytes >> 8) & 0x00FF00FFU;
        memory[2 * i] = bytes & 0x00FF00FFU;
    }
    golden_tanh_average_fc1_units(memory, golden_tanh_average_fc1_constants, memory + 167, golden_tanh_average_fc1_tanh_bytes);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(10, memory + 167, 2, 2);
    golden_tanh_average_fc2_units(memory + 167, golden_tanh_average_fc2_constants, memory);
    for (int i = 0; i < 10; ++i) {
        scores[i] = ((const int8_t *)memory)[i];
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_TANH_AVERAGE_SHOW(11, scores, 1, 1, 10);
    return digit;
}

#elif defined(GOLDEN_TANH_AVERAGE_KERNELS_PACKED)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_tanh_average_requires_alignment[
    (__alignof__(golden_tanh_average_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * A convolution's constants; bytes from a row of sums' inputs to the next one's, of an output channel;
 * what outputs are limited to.
 */
struct golden_tanh_average_layer {
    const uint32_t *constants;
    const uint32_t *pairs;
    const uint8_t *table;
    uint16_t row_byte_count;
    uint16_t filters;
    uint16_t stride;
    uint8_t lowest;
    uint8_t highest;
};

/*
 * conv1, conv1.tanh, conv1.avgpool: 1x28x28 to 1x12x12.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 2 at a time; one at a time; in segments of 3 and 2 taps; in segments of 2, 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_tanh_average_conv1_constants[52] = {
    0x66deb14dU, 0x2a302ff1U, 0xffff7c0cU, 0x00000007U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000001U, 0x000008f7U, 0x00000000U, 0xfffffff7U, 0x00000003U, 0x00000026U, 0x00000070U,
    0x0000002aU, 0x00000003U, 0x0000a956U, 0x0000000cU, 0x00000035U, 0xffffff97U, 0xffffffbfU, 0x00006e91U,
    0xffffff91U, 0x00000037U, 0x00000000U, 0x00000018U, 0x0000006eU, 0x00000012U, 0x0000005cU, 0x00001ce3U,
    0x00000058U, 0xffffffe3U, 0x00008e71U, 0x0000000cU, 0x0000002aU, 0xffffffebU, 0xffffff86U, 0x0000639cU,
    0xffffffa2U, 0xfffffffaU, 0x00000001U, 0x00000000U, 0xffffffe8U, 0x00000065U, 0x00000039U, 0x00000000U,
    0x00000075U, 0x0000000eU, 0x00000000U, 0x0000005aU,
};
static const uint32_t golden_tanh_average_conv1_pairs[1] = {
    0,
};

/*
 * conv2, conv2.tanh, conv2.maxpool: 1x12x12 to 2x6x6.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 2 at a time; one at a time; in segments of 3 and 2 taps; in segments of 2, 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_tanh_average_conv2_constants[53] = {
    0x72e50fc6U, 0xfd61ce86U, 0xffffef5fU, 0x00000009U, 0x4e259a39U, 0x20b0971fU, 0x000005b5U, 0x00000008U,
    0x00000000U, 0x00000000U, 0x00000004U, 0x738c39c6U, 0x00000000U, 0x0062ffc6U, 0xffc40063U, 0xffc80062U,
    0x0ef10000U, 0xfff10004U, 0x0066002bU, 0x5da211eeU, 0x00000010U, 0x0042004fU, 0xffd10077U, 0xffd0ffeeU,
    0x728dd52aU, 0xff94ff98U, 0xfff7ff92U, 0x4eb10000U, 0x00000020U, 0xffb10010U, 0x006e0028U, 0x0021002fU,
    0x2bd40000U, 0xffdc0038U, 0xfff8006bU, 0x78875ca3U, 0x00000010U, 0xffd40004U, 0x0016003cU, 0xffb2ffa3U,
    0x000027d8U, 0x000c0063U, 0x000affd8U, 0x00000001U, 0x46b90000U, 0xffffffe0U, 0xffb90057U, 0x0067003aU,
    0x01fe728dU, 0xfffdff8dU, 0x00740012U, 0x1ae50000U, 0xffe5007dU,
};
static const uint32_t golden_tanh_average_conv2_pairs[1] = {
    0,
};

/*
 * conv3, conv3.relu, conv3.avgpool: 2x6x6 to 1.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 2 at a time; one at a time; in segments of 3 and 2 taps; in segments of 2, 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_tanh_average_conv3_constants[94] = {
    0x4cea871aU, 0x87174facU, 0xfffee319U, 0x0000000aU, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000001U, 0x00006798U, 0x00000024U, 0x00000020U, 0xfffffff6U, 0xffffffcfU, 0x0000003eU,
    0xffffffd3U, 0x00000006U, 0x00000000U, 0xffffffdcU, 0x00000056U, 0x00000057U, 0x00000024U, 0x000050afU,
    0xffffffafU, 0x00000011U, 0x00004ab5U, 0x0000000cU, 0x0000001cU, 0x0000007bU, 0xffffffb5U, 0x000029d6U,
    0xffffffd6U, 0x0000005aU, 0x0000609fU, 0x0000000cU, 0x0000006fU, 0xffffffa0U, 0xffffffffU, 0x00006e91U,
    0x0000001bU, 0xffffff91U, 0x000044bbU, 0xffffffeeU, 0xffffffbbU, 0x0000005cU, 0x0000001fU, 0x0000a05fU,
    0xffffff96U, 0xffffffc9U, 0x00000000U, 0x0000000cU, 0x00000068U, 0x0000001fU, 0x00000040U, 0x0000718eU,
    0x00000071U, 0xffffff8eU, 0x000053acU, 0x00000024U, 0xffffffb7U, 0xfffffff9U, 0xfffffffcU, 0x000044bbU,
    0xffffffbbU, 0x0000006aU, 0x00000003U, 0x00000000U, 0xfffffffaU, 0x00000054U, 0x0000004fU, 0x0000609fU,
    0xffffff9fU, 0x00000056U, 0x00006d92U, 0xffffff92U, 0x0000c13eU, 0xffffffeeU, 0xffffff9dU, 0xffffffa1U,
    0x00000000U, 0x00000069U, 0x0000003bU, 0x00000000U, 0x00000049U, 0x00007b84U, 0x0000000cU, 0x00000053U,
    0xffffff84U, 0x000041beU, 0xffffffbeU, 0x00000061U, 0x00000000U, 0x00000042U,
};
static const uint32_t golden_tanh_average_conv3_pairs[1] = {
    0,
};

/*
 * fc1, fc1.tanh: 1 to 2.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_tanh_average_fc1_weights[32] = {
    216, 115, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_tanh_average_fc1_rescaling[8] = {
    0x420b856cU, 0x2979dee0U, 0x000005ffU, 0x00000003U, 0x5104494cU, 0x6d15a694U, 0x00001d11U, 0x00000005U,
};

/*
 * fc2: 2 to 10.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_tanh_average_fc2_weights[96] = {
    31, 9, 218, 79, 213, 19, 49, 75, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 209, 39, 158, 168, 101, 163, 40, 57,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 68, 195, 128, 128, 255, 19, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_tanh_average_fc2_rescaling[40] = {
    0x5c993d2eU, 0x798c5888U, 0xfffffabaU, 0x00000006U, 0x63eed20eU, 0x81a13fcaU, 0x00001960U, 0x00000006U,
    0x5e6e96d5U, 0x3c95aa9dU, 0xffffe427U, 0x00000004U, 0x513d4fb6U, 0x4bdeca86U, 0xffffd5f5U, 0x00000008U,
    0x5a793ca6U, 0x44c33190U, 0x00000373U, 0x00000006U, 0x48cd82c3U, 0x857ebbfaU, 0x000007b5U, 0x00000004U,
    0x7ca4219cU, 0x7ec6ec5cU, 0xffffcd1eU, 0x00000008U, 0x4c66a2c9U, 0x85ffef45U, 0x00001334U, 0x00000005U,
    0x5abd78b1U, 0x6b01042dU, 0xfffff263U, 0x00000005U, 0x43c51f77U, 0x94c82d78U, 0x000012a9U, 0x00000004U,
};

#if defined(__riscv)
/*
 * A pooling window's four sums of the first filter, the upper row's before the lower one's, then the
 * second filter's.
 *
 * In each shape in which rows of the kernel lie in the constants: the inputs of two columns, in the
 * window's upper and lower row, are multiplied by both filters' weights, which share a word, and added
 * to packed sums. Behind a segment these are added to each filter's sums. All are stored.
 *
 * a0 and a3 walk through the inputs of the upper and the lower row, a1 through the constants; a4 to a7
 * are the packed sums of the window's columns in both rows; s0 to s3 the sums of these modulo 2^32, s4
 * to s7 the second filter's; t0 is a weight, t1 to t4 are inputs, t5 a product or how far the inputs move
 * on, t6 counts rows of the kernel, s8 is an addend.
 * Stack: 48 bytes.
 */
void golden_tanh_average_sums_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_tanh_average_sums_5x5, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_tanh_average_sums_5x5\n.hidden golden_tanh_average_sums_5x5\n.type golden_tanh_average_sums_5x5, %function\n"
    "golden_tanh_average_sums_5x5:\n"
    GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "addi sp, sp, -48\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 48\n"
    "sw s0, 0(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s0, 0\n"
    "sw s1, 4(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s1, 4\n"
    "sw s2, 8(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s2, 8\n"
    "sw s3, 12(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s3, 12\n"
    "sw s4, 16(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s4, 16\n"
    "sw s5, 20(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s5, 20\n"
    "sw s6, 24(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s6, 24\n"
    "sw s7, 28(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s7, 28\n"
    "sw s8, 32(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset s8, 32\n"
    "li s0, 0\n"
    "li s1, 0\n"
    "li s2, 0\n"
    "li s3, 0\n"
    "li s4, 0\n"
    "li s5, 0\n"
    "li s6, 0\n"
    "li s7, 0\n"
    "add a3, a0, a3\n"
    /* Rows 2 at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 20(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t5, 28(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 36(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 40(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 44(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 48(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 52\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 20(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 28\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows in segments of 3 and 2 taps. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "lw t0, 16(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul t5, t1, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t2, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t3, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t4, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "lw s8, 20(a1)\n"
    "lbu t1, 3(a0)\n"
    "lbu t3, 3(a3)\n"
    "lw t0, 24(a1)\n"
    "lbu t2, 4(a0)\n"
    "lbu t4, 4(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 28(a1)\n"
    "lbu t1, 5(a0)\n"
    "lbu t3, 5(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 32\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    /* Rows in segments of 2, 2 and 1 tap. */
    "lw t6, 0(a1)\n"
    "addi a1, a1, 4\n"
    "beqz t6, 3f\n"
    "2:\n"
    "lw s8, 0(a1)\n"
    "lw t5, 4(a1)\n"
    "add a0, a0, t5\n"
    "add a3, a3, t5\n"
    "lbu t1, 0(a0)\n"
    "lbu t3, 0(a3)\n"
    "lw t0, 8(a1)\n"
    "lbu t2, 1(a0)\n"
    "lbu t4, 1(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 12(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "lw s8, 16(a1)\n"
    "lbu t1, 2(a0)\n"
    "lbu t3, 2(a3)\n"
    "lw t0, 20(a1)\n"
    "lbu t2, 3(a0)\n"
    "lbu t4, 3(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "lw t0, 24(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "mul t5, t2, t0\n"
    "add a4, a4, t5\n"
    "mul t5, t1, t0\n"
    "add a5, a5, t5\n"
    "mul t5, t4, t0\n"
    "add a6, a6, t5\n"
    "mul t5, t3, t0\n"
    "add a7, a7, t5\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "lw s8, 28(a1)\n"
    "lbu t1, 4(a0)\n"
    "lbu t3, 4(a3)\n"
    "lw t0, 32(a1)\n"
    "lbu t2, 5(a0)\n"
    "lbu t4, 5(a3)\n"
    "mul a4, t1, t0\n"
    "add a4, a4, s8\n"
    "mul a5, t2, t0\n"
    "add a5, a5, s8\n"
    "mul a6, t3, t0\n"
    "add a6, a6, s8\n"
    "mul a7, t4, t0\n"
    "add a7, a7, s8\n"
    "add s0, s0, a4\n"
    "srli a4, a4, 16\n"
    "add s4, s4, a4\n"
    "add s1, s1, a5\n"
    "srli a5, a5, 16\n"
    "add s5, s5, a5\n"
    "add s2, s2, a6\n"
    "srli a6, a6, 16\n"
    "add s6, s6, a6\n"
    "add s3, s3, a7\n"
    "srli a7, a7, 16\n"
    "add s7, s7, a7\n"
    "addi a1, a1, 36\n"
    "addi t6, t6, -1\n"
    "bnez t6, 2b\n"
    "3:\n"
    "slli t0, s4, 16\n"
    "sub s0, s0, t0\n"
    "slli t0, s5, 16\n"
    "sub s1, s1, t0\n"
    "slli t0, s6, 16\n"
    "sub s2, s2, t0\n"
    "slli t0, s7, 16\n"
    "sub s3, s3, t0\n"
    "sw s0, 0(a2)\n"
    "sw s1, 4(a2)\n"
    "sw s2, 8(a2)\n"
    "sw s3, 12(a2)\n"
    "sw s4, 16(a2)\n"
    "sw s5, 20(a2)\n"
    "sw s6, 24(a2)\n"
    "sw s7, 28(a2)\n"
    "lw s0, 0(sp)\n"
    "lw s1, 4(sp)\n"
    "lw s2, 8(sp)\n"
    "lw s3, 12(sp)\n"
    "lw s4, 16(sp)\n"
    "lw s5, 20(sp)\n"
    "lw s6, 24(sp)\n"
    "lw s7, 28(sp)\n"
    "lw s8, 32(sp)\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore s0\n" GOLDEN_TANH_AVERAGE_FRAME "restore s1\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore s2\n" GOLDEN_TANH_AVERAGE_FRAME "restore s3\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore s4\n" GOLDEN_TANH_AVERAGE_FRAME "restore s5\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore s6\n" GOLDEN_TANH_AVERAGE_FRAME "restore s7\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore s8\n"
    "addi sp, sp, 48\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -48\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_sums_5x5, . - golden_tanh_average_sums_5x5\n"
    ".popsection\n"
);

/*
 * The sums of (w + 128) x of four units; count is a multiple of eight.
 *
 * For each eight inputs: the products of each with the four units' weights are added up.
 *
 * a0 walks through the inputs, up to a3, a1 through the weights; a4 to a7 are the sums, which go to
 * where a2 points, t0 is an input, t1 to t4 are weights and their products.
 * Stack: 0 bytes.
 */
void golden_tanh_average_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_tanh_average_four_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_tanh_average_four_units\n.hidden golden_tanh_average_four_units\n.type golden_tanh_average_four_units, %function\n"
    "golden_tanh_average_four_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "add a3, a0, a3\n"
    "li a4, 0\n"
    "li a5, 0\n"
    "li a6, 0\n"
    "li a7, 0\n"
    "1:\n"
    "lbu t0, 0(a0)\n"
    "lbu t1, 0(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 1(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 2(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 3(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 1(a0)\n"
    "lbu t1, 4(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 5(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 6(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 7(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 2(a0)\n"
    "lbu t1, 8(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 9(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 10(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 11(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 3(a0)\n"
    "lbu t1, 12(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 13(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 14(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 15(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 4(a0)\n"
    "lbu t1, 16(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 17(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 18(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 19(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 5(a0)\n"
    "lbu t1, 20(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 21(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 22(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 23(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 6(a0)\n"
    "lbu t1, 24(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 25(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 26(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 27(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "lbu t0, 7(a0)\n"
    "lbu t1, 28(a1)\n"
    "mul t1, t1, t0\n"
    "add a4, a4, t1\n"
    "lbu t2, 29(a1)\n"
    "mul t2, t2, t0\n"
    "add a5, a5, t2\n"
    "lbu t3, 30(a1)\n"
    "mul t3, t3, t0\n"
    "add a6, a6, t3\n"
    "lbu t4, 31(a1)\n"
    "mul t4, t4, t0\n"
    "add a7, a7, t4\n"
    "addi a0, a0, 8\n"
    "addi a1, a1, 32\n"
    "bne a0, a3, 1b\n"
    "sw a4, 0(a2)\n"
    "sw a5, 4(a2)\n"
    "sw a6, 8(a2)\n"
    "sw a7, 12(a2)\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_four_units, . - golden_tanh_average_four_units\n"
    ".popsection\n"
);
#elif defined(__thumb2__)
/*
 * A pooling window's four sums of the first filter, the upper row's before the lower one's, then the
 * second filter's.
 *
 * For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. All four are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows
 * of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments.
 * Stack: 52 bytes.
 */
void golden_tanh_average_sums_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_tanh_average_sums_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_sums_5x5\n.hidden golden_tanh_average_sums_5x5\n.type golden_tanh_average_sums_5x5, %function\n"
    "golden_tanh_average_sums_5x5:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r0-r3, r4-r11, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 52\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 24\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 28\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 32\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 36\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 40\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 44\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 48\n"
    /* The window's upper row, then its lower one. */
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    /* Rows 2 at a time. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "ldr r12, [r1], #4\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows in segments of 3 and 2 taps. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10, r11}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "mla r2, r12, r11, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r11, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "ldr r2, [r1], #4\n"
    "mov r3, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb lr, [r0, #3]\n"
    "mla r2, lr, r9, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r9, r3\n"
    "mla r2, r12, r10, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    /* Rows in segments of 2, 2 and 1 tap. */
    "ldr r8, [r1], #4\n"
    "cmp r8, #0\n"
    "beq.w 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r12}\n"
    "mov r3, r2\n"
    "add r0, r12\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb r12, [r0, #0]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #1]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #2]\n"
    "mla r3, r12, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "ldr r2, [r1], #4\n"
    "mov r3, r2\n"
    "ldmia r1!, {r9, r10}\n"
    "ldrb r12, [r0, #2]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #3]\n"
    "mla r3, lr, r9, r3\n"
    "mla r2, lr, r10, r2\n"
    "ldrb r12, [r0, #4]\n"
    "mla r3, r12, r10, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "ldr r2, [r1], #4\n"
    "mov r3, r2\n"
    "ldmia r1!, {r9}\n"
    "ldrb r12, [r0, #4]\n"
    "mla r2, r12, r9, r2\n"
    "ldrb lr, [r0, #5]\n"
    "mla r3, lr, r9, r3\n"
    "add r4, r2\n"
    "add r6, r6, r2, lsr #16\n"
    "add r5, r3\n"
    "add r7, r7, r3, lsr #16\n"
    "subs r8, #1\n"
    "bne.w 2b\n"
    "3:\n"
    "sub r4, r4, r6, lsl #16\n"
    "sub r5, r5, r7, lsl #16\n"
    "ldr r2, [sp, #8]\n"
    "strd r4, r5, [r2], #8\n"
    "strd r6, r7, [r2, #8]\n"
    "ldrd r0, r1, [sp]\n"
    "ldr r3, [sp, #12]\n"
    "cbz r3, 4f\n"
    "mov r4, #0\n"
    "strd r2, r4, [sp, #8]\n"
    "add r0, r3\n"
    "b.w 1b\n"
    "4:\n"
    "add sp, #16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -16\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_sums_5x5, . - golden_tanh_average_sums_5x5\n"
    ".popsection\n"
);

/*
 * The sums of (w + 128) x of four units; count is a multiple of eight.
 *
 * For each eight inputs: the products of each with the four units' weights are added up.
 *
 * r0 walks through the inputs, up to r3, r1 through the weights; r4 to r7 are the sums, which go to
 * where r2 points, r8 an input, r12 and lr weights.
 * Stack: 24 bytes.
 */
void golden_tanh_average_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_tanh_average_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_four_units\n.hidden golden_tanh_average_four_units\n.type golden_tanh_average_four_units, %function\n"
    "golden_tanh_average_four_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r8, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 16\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 20\n"
    "add r3, r0\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "1:\n"
    "ldrb r8, [r0, #0]\n"
    "ldrb r12, [r1, #0]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #1]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #2]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #3]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #1]\n"
    "ldrb r12, [r1, #4]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #5]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #6]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #7]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #2]\n"
    "ldrb r12, [r1, #8]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #9]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #10]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #11]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #3]\n"
    "ldrb r12, [r1, #12]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #13]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #14]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #15]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #4]\n"
    "ldrb r12, [r1, #16]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #17]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #18]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #19]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #5]\n"
    "ldrb r12, [r1, #20]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #21]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #22]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #23]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #6]\n"
    "ldrb r12, [r1, #24]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #25]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #26]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #27]\n"
    "mla r7, r8, lr, r7\n"
    "ldrb r8, [r0, #7]\n"
    "ldrb r12, [r1, #28]\n"
    "mla r4, r8, r12, r4\n"
    "ldrb lr, [r1, #29]\n"
    "mla r5, r8, lr, r5\n"
    "ldrb r12, [r1, #30]\n"
    "mla r6, r8, r12, r6\n"
    "ldrb lr, [r1, #31]\n"
    "mla r7, r8, lr, r7\n"
    "add r0, #8\n"
    "add r1, #32\n"
    "cmp r0, r3\n"
    "bne.w 1b\n"
    "stmia r2, {r4-r7}\n"
    "pop {r4-r8, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_four_units, . - golden_tanh_average_four_units\n"
    ".popsection\n"
);
#else
/*
 * A pooling window's four sums of the first filter, the upper row's before the lower one's, then the
 * second filter's.
 *
 * For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. All four are
 * stored.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r8 and r9 the sums of these modulo 2^32, r10 and r11 the second filter's; r4 and r6
 * are weights, r5 an input; r7 counts rows of the kernel; r12 is row_byte_count, then 0. On the stack:
 * the arguments.
 * Stack: 48 bytes.
 */
void golden_tanh_average_sums_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t *sums, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_tanh_average_sums_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_sums_5x5\n.hidden golden_tanh_average_sums_5x5\n.type golden_tanh_average_sums_5x5, %function\n"
    "golden_tanh_average_sums_5x5:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r0-r2, r4-r7, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 32\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 12\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 20\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 28\n"
    "mov r12, r3\n"
    "mov r4, r8\n"
    "mov r5, r9\n"
    "mov r6, r10\n"
    "mov r7, r11\n"
    "push {r4-r7}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r8, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r9, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r10, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r11, 12\n"
    /* The window's upper row, then its lower one. */
    "1:\n"
    "movs r4, #0\n"
    "mov r8, r4\n"
    "mov r9, r4\n"
    "mov r10, r4\n"
    "mov r11, r4\n"
    /* Rows 2 at a time. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r5}\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    /* Rows one at a time. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    /* Rows in segments of 3 and 2 taps. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "ldmia r1!, {r2}\n"
    "movs r3, r2\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    /* Rows in segments of 2, 2 and 1 tap. */
    "ldmia r1!, {r7}\n"
    "cmp r7, #0\n"
    "beq 3f\n"
    "2:\n"
    "ldmia r1!, {r2, r5}\n"
    "movs r3, r2\n"
    "adds r0, r0, r5\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #0]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #1]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "ldmia r1!, {r2}\n"
    "movs r3, r2\n"
    "ldmia r1!, {r4, r6}\n"
    "ldrb r5, [r0, #2]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "ldrb r5, [r0, #3]\n"
    "muls r5, r6, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r6, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "ldmia r1!, {r2}\n"
    "movs r3, r2\n"
    "ldmia r1!, {r4}\n"
    "ldrb r5, [r0, #4]\n"
    "muls r5, r4, r5\n"
    "adds r2, r2, r5\n"
    "ldrb r5, [r0, #5]\n"
    "muls r5, r4, r5\n"
    "adds r3, r3, r5\n"
    "add r8, r2\n"
    "lsrs r2, r2, #16\n"
    "add r10, r2\n"
    "add r9, r3\n"
    "lsrs r3, r3, #16\n"
    "add r11, r3\n"
    "subs r7, r7, #1\n"
    "bne 2b\n"
    "3:\n"
    "mov r4, r10\n"
    "lsls r4, r4, #16\n"
    "mov r5, r8\n"
    "subs r5, r5, r4\n"
    "mov r8, r5\n"
    "mov r4, r11\n"
    "lsls r4, r4, #16\n"
    "mov r5, r9\n"
    "subs r5, r5, r4\n"
    "mov r9, r5\n"
    "mov r2, r8\n"
    "mov r3, r10\n"
    "ldr r5, [sp, #24]\n"
    "mov r6, r9\n"
    "mov r7, r11\n"
    "str r2, [r5]\n"
    "str r6, [r5, #4]\n"
    "str r3, [r5, #16]\n"
    "str r7, [r5, #20]\n"
    "ldr r0, [sp, #16]\n"
    "ldr r1, [sp, #20]\n"
    "mov r4, r12\n"
    "cmp r4, #0\n"
    "beq 4f\n"
    "adds r5, r5, #8\n"
    "str r5, [sp, #24]\n"
    "movs r5, #0\n"
    "mov r12, r5\n"
    "adds r0, r0, r4\n"
    "b 1b\n"
    "4:\n"
    "pop {r4-r7}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -16\n"
    "mov r8, r4\n"
    "mov r9, r5\n"
    "mov r10, r6\n"
    "mov r11, r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore r8\n" GOLDEN_TANH_AVERAGE_FRAME "restore r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore r10\n" GOLDEN_TANH_AVERAGE_FRAME "restore r11\n"
    "add sp, #12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -12\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_sums_5x5, . - golden_tanh_average_sums_5x5\n"
    ".popsection\n"
);

/*
 * The sums of (w + 128) x of four units; count is a multiple of eight.
 *
 * For each eight inputs: the products of each with the four units' weights are added up.
 *
 * r0 walks through the inputs, up to r12, r1 through the weights; r4 to r7 are the sums, r2 is an input,
 * r3 a weight and its product. On the stack: where the sums go.
 * Stack: 24 bytes.
 */
void golden_tanh_average_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_tanh_average_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_four_units\n.hidden golden_tanh_average_four_units\n.type golden_tanh_average_four_units, %function\n"
    "golden_tanh_average_four_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r2, r4-r7, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 24\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 4\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 8\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 12\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 20\n"
    "adds r3, r0, r3\n"
    "mov r12, r3\n"
    "movs r4, #0\n"
    "movs r5, #0\n"
    "movs r6, #0\n"
    "movs r7, #0\n"
    "1:\n"
    "ldrb r2, [r0, #0]\n"
    "ldrb r3, [r1, #0]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #1]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #2]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #3]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #1]\n"
    "ldrb r3, [r1, #4]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #5]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #6]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #7]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #2]\n"
    "ldrb r3, [r1, #8]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #9]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #10]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #11]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #3]\n"
    "ldrb r3, [r1, #12]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #13]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #14]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #15]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #4]\n"
    "ldrb r3, [r1, #16]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #17]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #18]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #19]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #5]\n"
    "ldrb r3, [r1, #20]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #21]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #22]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #23]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #6]\n"
    "ldrb r3, [r1, #24]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #25]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #26]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #27]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "ldrb r2, [r0, #7]\n"
    "ldrb r3, [r1, #28]\n"
    "muls r3, r2, r3\n"
    "adds r4, r4, r3\n"
    "ldrb r3, [r1, #29]\n"
    "muls r3, r2, r3\n"
    "adds r5, r5, r3\n"
    "ldrb r3, [r1, #30]\n"
    "muls r3, r2, r3\n"
    "adds r6, r6, r3\n"
    "ldrb r3, [r1, #31]\n"
    "muls r3, r2, r3\n"
    "adds r7, r7, r3\n"
    "adds r0, #8\n"
    "adds r1, #32\n"
    "cmp r0, r12\n"
    "beq 2f\n"
    "b 1b\n"
    "2:\n"
    "pop {r2}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -4\n"
    "stmia r2!, {r4-r7}\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_four_units, . - golden_tanh_average_four_units\n"
    ".popsection\n"
);
#endif

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_conv1_tanh_bytes[256] = {
    25, 12, 178, 248, 40, 249, 166, 193, 97, 159, 36, 99, 234, 246, 101, 181, 239, 248, 1, 209, 125,
    52, 134, 200, 172, 80, 205, 52, 84, 128, 45, 26, 238, 66, 165, 25, 100, 243, 242, 108, 34, 209,
    211, 38, 211, 202, 84, 179, 47, 10, 57, 224, 136, 203, 0, 81, 80, 250, 19, 51, 87, 38, 247, 45,
    244, 108, 39, 16, 254, 237, 173, 195, 54, 70, 239, 97, 165, 121, 167, 3, 251, 42, 36, 76, 127,
    140, 197, 83, 71, 134, 103, 210, 121, 118, 83, 67, 226, 85, 50, 34, 51, 83, 89, 94, 11, 93, 153,
    189, 63, 149, 28, 244, 103, 193, 114, 249, 129, 12, 59, 254, 125, 18, 55, 114, 70, 208, 0, 168,
    183, 241, 163, 30, 170, 212, 191, 217, 38, 210, 123, 226, 231, 32, 106, 115, 169, 160, 215, 55,
    9, 243, 212, 210, 247, 5, 2, 140, 4, 63, 14, 222, 126, 223, 167, 225, 197, 212, 116, 81, 24,
    163, 223, 36, 100, 171, 89, 238, 53, 251, 168, 213, 36, 158, 121, 115, 1, 118, 159, 146, 127,
    229, 234, 239, 211, 247, 102, 39, 130, 72, 4, 92, 226, 230, 13, 234, 248, 114, 7, 253, 0, 185,
    57, 14, 87, 30, 6, 27, 57, 44, 113, 17, 17, 32, 195, 21, 15, 105, 2, 168, 218, 27, 43, 51, 104,
    99, 116, 89, 81, 51, 210, 122, 201, 222, 212, 183, 16, 18, 163, 240, 129, 85, 216, 189, 190, 4,
    180, 21,
};

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_conv2_tanh_bytes[256] = {
    82, 59, 196, 194, 118, 65, 80, 26, 242, 45, 117, 124, 237, 179, 181, 90, 137, 63, 28, 185, 253,
    107, 82, 82, 238, 178, 24, 46, 199, 197, 155, 211, 88, 114, 230, 3, 242, 11, 211, 127, 206, 90,
    210, 154, 87, 129, 14, 213, 62, 227, 226, 2, 100, 238, 204, 226, 198, 81, 42, 159, 112, 179, 80,
    221, 185, 165, 60, 89, 145, 6, 226, 191, 46, 39, 69, 229, 138, 191, 139, 194, 139, 242, 52, 99,
    247, 250, 159, 170, 34, 20, 45, 175, 131, 73, 4, 66, 105, 192, 203, 49, 115, 214, 176, 210, 29,
    122, 40, 77, 121, 97, 237, 32, 104, 24, 192, 25, 236, 146, 89, 223, 139, 143, 186, 195, 94, 77,
    188, 141, 58, 112, 251, 194, 10, 83, 93, 102, 97, 128, 190, 246, 204, 154, 165, 9, 85, 179, 183,
    77, 182, 69, 73, 82, 61, 95, 240, 59, 36, 211, 215, 245, 217, 247, 57, 122, 12, 172, 185, 164,
    60, 161, 181, 144, 71, 17, 123, 89, 231, 71, 45, 63, 108, 183, 160, 188, 79, 16, 242, 165, 224,
    18, 32, 252, 172, 1, 157, 31, 137, 110, 91, 131, 113, 141, 81, 4, 119, 180, 22, 127, 74, 192,
    242, 4, 200, 118, 32, 69, 243, 147, 145, 46, 51, 24, 94, 206, 11, 252, 184, 248, 63, 118, 35,
    46, 223, 87, 248, 121, 48, 30, 19, 51, 27, 39, 10, 29, 209, 48, 178, 131, 125, 80, 215, 15, 165,
    210, 193, 68,
};

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_fc1_tanh_bytes[256] = {
    14, 114, 142, 4, 28, 115, 78, 87, 250, 4, 177, 47, 81, 225, 93, 166, 2, 79, 110, 109, 111, 122,
    134, 95, 182, 156, 124, 104, 175, 15, 69, 121, 171, 220, 232, 184, 179, 224, 33, 27, 83, 45,
    133, 54, 129, 25, 175, 106, 81, 210, 52, 250, 209, 118, 71, 128, 209, 88, 9, 46, 42, 150, 39,
    58, 52, 15, 153, 145, 48, 213, 212, 5, 188, 203, 175, 207, 228, 70, 21, 18, 174, 213, 184, 155,
    29, 54, 83, 243, 218, 93, 59, 233, 227, 106, 42, 143, 58, 63, 229, 240, 217, 89, 145, 62, 135,
    112, 171, 142, 250, 212, 205, 44, 90, 76, 187, 215, 61, 15, 178, 5, 131, 205, 68, 243, 8, 146,
    188, 156, 79, 135, 26, 132, 13, 114, 199, 51, 155, 183, 142, 211, 173, 111, 58, 165, 158, 107,
    212, 182, 190, 200, 124, 152, 158, 129, 90, 188, 229, 126, 24, 224, 117, 211, 140, 177, 8, 217,
    15, 26, 144, 68, 209, 206, 54, 243, 186, 77, 111, 142, 78, 119, 9, 13, 154, 165, 196, 15, 235,
    62, 40, 167, 71, 5, 173, 217, 136, 20, 65, 37, 151, 29, 80, 133, 121, 104, 212, 173, 48, 25,
    178, 221, 46, 15, 67, 29, 203, 199, 41, 209, 207, 153, 245, 229, 116, 142, 7, 157, 118, 186, 97,
    111, 216, 117, 144, 83, 237, 102, 23, 203, 109, 74, 207, 99, 58, 246, 177, 167, 6, 139, 205,
    181, 103, 23, 31, 84, 85, 174,
};

#ifdef GOLDEN_TANH_AVERAGE_TRACE
/* Shows values that lie as distances from -128, `stride` bytes from a channel to the next. */
static void golden_tanh_average_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column] - 128);

            golden_tanh_average_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, channels, stride, columns) \
    golden_tanh_average_show_values((layer), (values), (channels), (stride), (columns))
#else
#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, channels, stride, columns) ((void)0)
#endif

#if defined(__thumb__) && !defined(__thumb2__)
/*
 * (sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255.
 *
 * No loop: four products of halves make the one of 64 bits, which no instruction gives.
 *
 * r0 and r6 are the product's upper and lower word, r1 walks through the constants, r2 is the lowest,
 * then the highest result; r3, r4 and r5 are halves and parts of the product.
 * Stack: 16 bytes.
 */
int32_t golden_tanh_average_rescale(int32_t sum, const uint32_t *constants, int32_t lowest);
__asm__(
    ".pushsection .text.golden_tanh_average_rescale, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_rescale\n.hidden golden_tanh_average_rescale\n.type golden_tanh_average_rescale, %function\n"
    "golden_tanh_average_rescale:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r6, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 16\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 12\n"
    "ldmia r1!, {r3}\n"
    "uxth r4, r0\n"
    "asrs r0, r0, #16\n"
    "uxth r5, r3\n"
    "lsrs r3, r3, #16\n"
    "movs r6, r4\n"
    "muls r6, r5, r6\n"
    "muls r5, r0, r5\n"
    "muls r4, r3, r4\n"
    "muls r0, r3, r0\n"
    "asrs r3, r5, #16\n"
    "lsls r5, r5, #16\n"
    "adds r6, r6, r5\n"
    "adcs r0, r0, r3\n"
    "lsrs r3, r4, #16\n"
    "lsls r4, r4, #16\n"
    "adds r6, r6, r4\n"
    "adcs r0, r0, r3\n"
    "ldmia r1!, {r3, r4}\n"
    "adds r6, r6, r3\n"
    "adcs r0, r0, r4\n"
    "ldr r3, [r1]\n"
    "asrs r0, r0, r3\n"
    "cmp r0, r2\n"
    "bge 1f\n"
    "movs r0, r2\n"
    "1:\n"
    "adds r2, r2, #255\n"
    "cmp r0, r2\n"
    "ble 2f\n"
    "movs r0, r2\n"
    "2:\n"
    "pop {r4-r6, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_rescale, . - golden_tanh_average_rescale\n"
    ".popsection\n"
);

/*
 * The same of some sums, in place, limited to 0...255.
 *
 * For each sum: four products of halves make the one of 64 bits, which no instruction gives.
 *
 * r0 walks through the sums, up to r12; r1 and r2 are the multiplier's lower and upper half; r3 and r5
 * are the product's upper and lower word; r4, r6 and r7 halves and parts of it. On the stack: the
 * constant and the shift.
 * Stack: 32 bytes.
 */
void golden_tanh_average_rescale_all(uint32_t *sums, int count, const uint32_t *constants);
__asm__(
    ".pushsection .text.golden_tanh_average_rescale_all, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_tanh_average_rescale_all\n.hidden golden_tanh_average_rescale_all\n.type golden_tanh_average_rescale_all, %function\n"
    "golden_tanh_average_rescale_all:\n"
    GOLDEN_TANH_AVERAGE_FRAME "sections .debug_frame\n" GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push {r4-r7, lr}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 20\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r4, 0\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r5, 4\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset r6, 8\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset r7, 12\n"
    GOLDEN_TANH_AVERAGE_FRAME "rel_offset lr, 16\n"
    "ldmia r2!, {r3-r6}\n"
    "lsls r1, r1, #2\n"
    "adds r1, r1, r0\n"
    "mov r12, r1\n"
    "push {r4-r6}\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 12\n"
    "uxth r1, r3\n"
    "lsrs r2, r3, #16\n"
    "1:\n"
    "ldr r3, [r0]\n"
    "uxth r4, r3\n"
    "lsrs r3, r3, #16\n"
    "movs r5, r4\n"
    "muls r5, r1, r5\n"
    "muls r4, r2, r4\n"
    "movs r6, r3\n"
    "muls r6, r1, r6\n"
    "muls r3, r2, r3\n"
    "lsrs r7, r6, #16\n"
    "lsls r6, r6, #16\n"
    "adds r5, r5, r6\n"
    "adcs r3, r3, r7\n"
    "lsrs r7, r4, #16\n"
    "lsls r4, r4, #16\n"
    "adds r5, r5, r4\n"
    "adcs r3, r3, r7\n"
    "ldr r7, [sp]\n"
    "adds r5, r5, r7\n"
    "ldr r7, [sp, #4]\n"
    "adcs r3, r3, r7\n"
    "ldr r7, [sp, #8]\n"
    "asrs r3, r3, r7\n"
    /* Below 0 becomes 0, above 255 becomes 255. */
    "uxtb r7, r3\n"
    "cmp r3, r7\n"
    "beq 2f\n"
    "mvns r3, r3\n"
    "asrs r3, r3, #31\n"
    "uxtb r3, r3\n"
    "2:\n"
    "stmia r0!, {r3}\n"
    "cmp r0, r12\n"
    "bne 1b\n"
    "add sp, #12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -12\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_rescale_all, . - golden_tanh_average_rescale_all\n"
    ".popsection\n"
);
#else
/* (sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255. */
static int32_t golden_tanh_average_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)
{
    const uint64_t constant = ((uint64_t)constants[2] << 32) | constants[1];
    const int64_t product = (int64_t)sum * (int32_t)constants[0];
    int32_t value = (int32_t)((product + (int64_t)constant) >> 32) >> constants[3];

    if (value < lowest) {
        value = lowest;
    }
    if (value > lowest + 255) {
        value = lowest + 255;
    }
    return value;
}

/* The same of some sums, in place, limited to 0...255. */
static void golden_tanh_average_rescale_all(uint32_t *sums, int count, const uint32_t *constants)
{
    for (int i = 0; i < count; ++i) {
        sums[i] = (uint32_t)golden_tanh_average_rescale((int32_t)sums[i], constants, 0);
    }
}
#endif

/* What ReLU or ReLU6 makes of a value. */
static uint32_t golden_tanh_average_limit(uint32_t value, const struct golden_tanh_average_layer *layer)
{
    if (value < layer->lowest) {
        value = layer->lowest;
    }
    if (value > layer->highest) {
        value = layer->highest;
    }
    return value;
}

static const struct golden_tanh_average_layer golden_tanh_average_conv1_layer = {
    golden_tanh_average_conv1_constants, golden_tanh_average_conv1_pairs,
    golden_tanh_average_conv1_tanh_bytes,
    12, 1, 16, 0, 255
};
static const struct golden_tanh_average_layer golden_tanh_average_conv2_layer = {
    golden_tanh_average_conv2_constants, golden_tanh_average_conv2_pairs,
    golden_tanh_average_conv2_tanh_bytes,
    16, 2, 6, 0, 255
};
static const struct golden_tanh_average_layer golden_tanh_average_conv3_layer = {
    golden_tanh_average_conv3_constants, golden_tanh_average_conv3_pairs,
    0,
    12, 1, 1, 78, 255
};

/* Of four values of 8 bits. */
static uint8_t golden_tanh_average_largest(uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    const uint32_t upper = a > b ? a : b;
    const uint32_t lower = c > d ? c : d;

    return (uint8_t)(upper > lower ? upper : lower);
}

/* Some windows of a row, of all filters. */
static void golden_tanh_average_means_5x5_of_table(const struct golden_tanh_average_layer *layer, const uint8_t *rows,
    int windows, uint8_t *output)
{
    const uint8_t *const table = layer->table;

    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int window = 0; window < windows; ++window) {
            uint32_t sums[8];

            golden_tanh_average_sums_5x5(rows + 2 * window, pair + 8, sums, layer->row_byte_count);
            for (int i = 0; i < 2 && filter + i < (int)layer->filters; ++i) {
                uint32_t *const values = sums + 4 * i;
                uint8_t *const place = output + i * (int)layer->stride;

                golden_tanh_average_rescale_all(values, 4, pair + 4 * i);
                place[window] = (uint8_t)((2U + table[values[0]] + table[values[1]]
                    + table[values[2]] + table[values[3]]) >> 2);
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/* Some windows of a row, of all filters. */
static void golden_tanh_average_maxima_5x5_of_table(const struct golden_tanh_average_layer *layer, const uint8_t *rows,
    int windows, uint8_t *output)
{
    const uint8_t *const table = layer->table;

    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int window = 0; window < windows; ++window) {
            uint32_t sums[8];

            golden_tanh_average_sums_5x5(rows + 2 * window, pair + 8, sums, layer->row_byte_count);
            for (int i = 0; i < 2 && filter + i < (int)layer->filters; ++i) {
                uint32_t *const values = sums + 4 * i;
                uint8_t *const place = output + i * (int)layer->stride;

                golden_tanh_average_rescale_all(values, 4, pair + 4 * i);
                place[window] = golden_tanh_average_largest(table[values[0]], table[values[1]], table[values[2]], table[values[3]]);
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/* Some windows of a row, of all filters. */
static void golden_tanh_average_means_5x5_limited(const struct golden_tanh_average_layer *layer, const uint8_t *rows,
    int windows, uint8_t *output)
{
    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int window = 0; window < windows; ++window) {
            uint32_t sums[8];

            golden_tanh_average_sums_5x5(rows + 2 * window, pair + 8, sums, layer->row_byte_count);
            for (int i = 0; i < 2 && filter + i < (int)layer->filters; ++i) {
                uint32_t *const values = sums + 4 * i;
                uint8_t *const place = output + i * (int)layer->stride;

                golden_tanh_average_rescale_all(values, 4, pair + 4 * i);
                place[window] = (uint8_t)((2U + golden_tanh_average_limit(values[0], layer) + golden_tanh_average_limit(values[1], layer)
                    + golden_tanh_average_limit(values[2], layer) + golden_tanh_average_limit(values[3], layer)) >> 2);
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/* Moves rows up by so many words. */
static void golden_tanh_average_move_rows(uint32_t *rows, int words, int kept)
{
    for (int i = 0; i < kept; ++i) {
        rows[i] = rows[i + words];
        GOLDEN_TANH_AVERAGE_NO_LIBRARY();
    }
}

/*
 * Loads 6 rows of 12 pixels, of which the first is at the given row and column; 0
 * outside the picture.
 */
static void golden_tanh_average_load_tile(uint32_t *words, const uint8_t *pixels, int row, int column)
{
    const int left = column < 0 ? 0 : column;
    const int right = column > 16 ? 28 : column + 12;
    uint8_t *tile = (uint8_t *)words + (left - column);

    for (int i = 0; i < 18; ++i) {
        words[i] = 0;
        GOLDEN_TANH_AVERAGE_NO_LIBRARY();
    }
    for (int slot = 0; slot < 6; ++slot) {
        if (row + slot >= 0 && row + slot < 28) {
            const uint8_t *const source = pixels + 28 * (row + slot) + left;

            for (int i = 0; i < right - left; i += 2) {
                tile[i] = source[i];
                tile[i + 1] = source[i + 1];
                GOLDEN_TANH_AVERAGE_NO_LIBRARY();
            }
        }
        tile += 12;
    }
}

/* Row `row` of conv1, conv1.tanh, conv1.avgpool. */
static void golden_tanh_average_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const tile = memory + 18;

    for (int window = 0; window < 12; window += 4) {
        golden_tanh_average_load_tile(tile, pixels, 2 * row, 2 * window);
        golden_tanh_average_means_5x5_of_table(&golden_tanh_average_conv1_layer, (const uint8_t *)tile,
            4, output + window);
    }
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(2, output, 1, 16, 12);
}

/* Row `row` of conv2, conv2.tanh, conv2.maxpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv2(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory + 36;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 24; ++i) {
            words[i] = 0x93939393U;
            GOLDEN_TANH_AVERAGE_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_tanh_average_move_rows(words, 8, 16);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = rows + 16 * slot + 2;

        if (input_row < 12) {
            golden_tanh_average_conv1(pixels, memory, input_row, target);
        }
        else {
            for (int i = 0; i < 14; ++i) {
                target[i] = 147;
                GOLDEN_TANH_AVERAGE_NO_LIBRARY();
            }
        }
    }
    golden_tanh_average_maxima_5x5_of_table(&golden_tanh_average_conv2_layer, rows, 6, output);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(5, output, 2, 6, 6);
}

/* Row `row` of conv3, conv3.relu, conv3.avgpool, and of the layers before it what it needs. */
static void golden_tanh_average_conv3(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_tanh_average_move_rows(words, 6, 12);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + 12 * slot;

        golden_tanh_average_conv2(pixels, memory, input_row, target);
    }
    golden_tanh_average_means_5x5_limited(&golden_tanh_average_conv3_layer, rows, 1, output);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(8, output, 1, 1, 1);
}

/* All units of a dense layer. What the sums of (w + 128) x have too much is subtracted. */
static void golden_tanh_average_units(const uint8_t *inputs, int input_count, const uint8_t *weights,
    const uint32_t *rescaling, int units, int32_t lowest, uint8_t *outputs)
{
    uint32_t excess = 0;

    for (int i = 0; i < input_count; ++i) {
        excess += 128U * inputs[i];
    }
    for (int unit = 0; unit < units; unit += 4) {
        uint32_t sums[4];

        golden_tanh_average_four_units(inputs, weights, sums, (uint32_t)input_count);
        for (int i = 0; i < 4 && unit + i < units; ++i) {
            const uint32_t sum = sums[i] - excess;

            outputs[unit + i] = (uint8_t)golden_tanh_average_rescale((int32_t)sum, rescaling + 4 * (unit + i), lowest);
        }
        weights += 4 * input_count;
    }
}

/* fc1, fc1.tanh: 1 to 2. */
static void golden_tanh_average_fc1(const uint8_t *inputs, uint8_t *outputs)
{
    golden_tanh_average_units(inputs, 8, golden_tanh_average_fc1_weights, golden_tanh_average_fc1_rescaling,
        2, 0, outputs);
    for (int i = 0; i < 2; ++i) {
        outputs[i] = golden_tanh_average_fc1_tanh_bytes[outputs[i]];
    }
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(10, outputs, 1, 0, 2);
}

/* fc2: 2 to 10. */
static void golden_tanh_average_fc2(const uint8_t *inputs, uint8_t *outputs)
{
    golden_tanh_average_units(inputs, 8, golden_tanh_average_fc2_weights, golden_tanh_average_fc2_rescaling,
        10, -128, outputs);
}

int golden_tanh_average_infer(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT], golden_tanh_average_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 1; ++row) {
        golden_tanh_average_conv3(pixels, scratch->words, row,
            bytes + 72 + row);
    }
    golden_tanh_average_fc1(bytes + 72, bytes);
    golden_tanh_average_fc2(bytes, (uint8_t *)scores);
    GOLDEN_TANH_AVERAGE_SHOW(11, scores, 1, 1, 10);

    for (int i = 1; i < 10; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#elif defined(GOLDEN_TANH_AVERAGE_KERNELS_AVR)

/*
 * fc1, fc1.tanh: 1 to 2.
 * For each block of 2 units: weights + 128 as [input][unit], inputs as
 * [row][channel][column], then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_tanh_average_fc1_constants[20] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_constants) = {
    216, 115, 62, 23, 0, 61, 72, 216, 10, 23, 132, 217, 91, 0, 51, 29, 166, 36, 130, 40,
};

/*
 * fc2: 2 to 10.
 * For each block of 5 units: weights + 128 as [input][unit],
 * then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_tanh_average_fc2_constants[110] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_constants) = {
    31, 9, 218, 79, 209, 213, 19, 49, 75, 101, 228, 73, 0, 80, 39, 151, 158, 76, 46, 251, 146, 0,
    90, 41, 7, 105, 247, 49, 50, 202, 255, 155, 61, 170, 45, 221, 188, 222, 14, 1, 208, 5, 247, 169,
    39, 10, 78, 100, 0, 254, 43, 83, 158, 60, 45, 39, 158, 168, 68, 195, 163, 40, 57, 255, 19, 61,
    55, 0, 29, 11, 134, 5, 155, 145, 101, 158, 0, 187, 0, 52, 132, 148, 15, 246, 117, 0, 80, 51,
    201, 162, 102, 76, 188, 6, 0, 9, 87, 177, 120, 189, 90, 183, 100, 0, 41, 69, 238, 62, 138, 135,
};

/*
 * A row of conv1, a 2x2 window at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The sums are rescaled, looked up in the table; their mean is stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts windows. On the stack: RAMPZ, the middle byte of the table's address.
 * Stack: 27 bytes.
 */
void golden_tanh_average_conv1_windows(const uint8_t *rows, uint8_t *output, uint16_t table);
__asm__(
    ".pushsection .text.golden_tanh_average_conv1_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv1_windows\n.hidden golden_tanh_average_conv1_windows\n.type golden_tanh_average_conv1_windows, %function\n"
    "golden_tanh_average_conv1_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "in r0, 0x3b\n"
    "out 0x3b, r21\n"
    "push r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r20\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "ldi r30, 12\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 9\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "clr r4\n"
    "mov r5, r23\n"
    "clr r12\n"
    "clr r13\n"
    "clr r6\n"
    "mov r7, r23\n"
    "clr r14\n"
    "clr r25\n"
    "clr r8\n"
    "mov r9, r23\n"
    "clr r24\n"
    "clr r31\n"
    "ldi r23, 9\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+7\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 3\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+12\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+13\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 38\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+19\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 112\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+24\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+25\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 42\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+30\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+31\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 170\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 53\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 105\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+14\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 65\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+20\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 111\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 111\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r21\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r20, Y+26\n"
    "mul r23, r20\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 55\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+32\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 101\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+3\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+9\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 57\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+15\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 117\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+21\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 14\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 90\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+33\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 110\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+4\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+10\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 18\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+16\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 92\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+22\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 50\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 88\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+28\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 29\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+34\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 42\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+5\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+11\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 21\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r21\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+17\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 222\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 122\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 94\n"
    "mul r23, r22\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+29\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 6\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+35\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 35\n"
    "mov r1, r23\n"
    "ldi r16, 110\n"
    "ldi r17, 181\n"
    "ldi r18, 254\n"
    "ldi r19, 24\n"
    "ldi r20, 154\n"
    "ldi r21, 98\n"
    "ldi r22, 189\n"
    "ldi r23, 205\n"
    "call 3f\n"
    "subi r26, lo8(-96)\n"
    "sbci r27, hi8(-96)\n"
    "subi r26, lo8(90)\n"
    "sbci r27, hi8(90)\n"
    "adiw r28, 12\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_TANH_AVERAGE_FRAME "remember_state\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore_state\n"
    /* The sums, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 3\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r10\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r12\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r14\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r24\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "add r4, r16\n"
    "adc r5, r17\n"
    "adc r13, r18\n"
    "brpl 34f\n"
    "clr r4\n"
    "clr r5\n"
    "clr r13\n"
    "34:\n"
    "add r6, r16\n"
    "adc r7, r17\n"
    "adc r25, r18\n"
    "brpl 34f\n"
    "clr r6\n"
    "clr r7\n"
    "clr r25\n"
    "34:\n"
    "add r8, r16\n"
    "adc r9, r17\n"
    "adc r31, r18\n"
    "brpl 34f\n"
    "clr r8\n"
    "clr r9\n"
    "clr r31\n"
    "34:\n"
    "mov r12, r1\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r2, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r3, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r3, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r2, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r4, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r5, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r4, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r5, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r13, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r4, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r5, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r13, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r5, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r4, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r6, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r7, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r6, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r7, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r25, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r6, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r7, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r25, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r7, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r6, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r8, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r9, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r8, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r9, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r31, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r8, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r9, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r31, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r9, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r31, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r31, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r8, r17\n"
    "push r30\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "in r30, 0x3d\n"
    "in r31, 0x3e\n"
    "ldd r31, Z+5\n"
    "mov r30, r2\n"
    "elpm r2, Z\n"
    "mov r30, r4\n"
    "elpm r4, Z\n"
    "mov r30, r6\n"
    "elpm r6, Z\n"
    "mov r30, r8\n"
    "elpm r8, Z\n"
    "pop r30\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "ldi r17, 2\n"
    "clr r16\n"
    "add r2, r4\n"
    "adc r16, r15\n"
    "add r2, r6\n"
    "adc r16, r15\n"
    "add r2, r8\n"
    "adc r16, r15\n"
    "add r2, r17\n"
    "adc r16, r15\n"
    "lsr r16\n"
    "ror r2\n"
    "lsr r16\n"
    "ror r2\n"
    "st X, r2\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv1_windows, . - golden_tanh_average_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of conv2, a 2x2 window at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The sums are rescaled, looked up in the table; their largest is stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts windows. On the stack: RAMPZ, the middle byte of the table's address.
 * Stack: 27 bytes.
 */
void golden_tanh_average_conv2_windows(const uint8_t *rows, uint8_t *output, uint16_t table);
__asm__(
    ".pushsection .text.golden_tanh_average_conv2_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv2_windows\n.hidden golden_tanh_average_conv2_windows\n.type golden_tanh_average_conv2_windows, %function\n"
    "golden_tanh_average_conv2_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "in r0, 0x3b\n"
    "out 0x3b, r21\n"
    "push r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r20\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "ldi r30, 6\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 58\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "clr r4\n"
    "mov r5, r23\n"
    "clr r12\n"
    "clr r13\n"
    "clr r6\n"
    "mov r7, r23\n"
    "clr r14\n"
    "clr r25\n"
    "clr r8\n"
    "mov r9, r23\n"
    "clr r24\n"
    "clr r31\n"
    "ldi r23, 58\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+7\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 99\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+12\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+13\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 98\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+19\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 4\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+24\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+25\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 43\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+30\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+31\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 79\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 119\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+14\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 232\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 18\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+20\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 104\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r21\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r20, Y+26\n"
    "mul r23, r20\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 110\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+32\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 87\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+3\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+9\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 58\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+15\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 115\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 115\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+21\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 18\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 125\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+33\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 16\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+4\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+10\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 40\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+16\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 47\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+22\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 56\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+28\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 107\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+34\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 4\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+5\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+11\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 60\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+17\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 133\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 93\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 99\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+29\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 40\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+35\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 4\n"
    "mov r1, r23\n"
    "ldi r16, 219\n"
    "ldi r17, 216\n"
    "ldi r18, 255\n"
    "ldi r19, 66\n"
    "ldi r20, 227\n"
    "ldi r21, 135\n"
    "ldi r22, 114\n"
    "ldi r23, 57\n"
    "call 3f\n"
    "adiw r26, 36\n"
    /* Filter 1. */
    "ldi r23, 131\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "clr r4\n"
    "mov r5, r23\n"
    "clr r12\n"
    "clr r13\n"
    "clr r6\n"
    "mov r7, r23\n"
    "clr r14\n"
    "clr r25\n"
    "clr r8\n"
    "mov r9, r23\n"
    "clr r24\n"
    "clr r31\n"
    "ldi r23, 99\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+7\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 60\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+12\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+13\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 56\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r20, Y+19\n"
    "mul r23, r20\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 15\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+24\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+25\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 47\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 102\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+30\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+31\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 66\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 47\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+14\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 233\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 47\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+20\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 107\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r21\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r20, Y+26\n"
    "mul r23, r20\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 8\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+32\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 71\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+3\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+9\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 29\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 103\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+15\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 2\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+21\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 116\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 27\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+33\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 79\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 79\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r21\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+4\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r20, Y+10\n"
    "mul r23, r20\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 110\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+16\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 33\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+22\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 165\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 36\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+28\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 8\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+34\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 44\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+5\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+11\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 22\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+17\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 77\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 12\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+29\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 11\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+35\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 37\n"
    "mov r1, r23\n"
    "ldi r16, 6\n"
    "ldi r17, 16\n"
    "ldi r18, 0\n"
    "ldi r19, 203\n"
    "ldi r20, 57\n"
    "ldi r21, 154\n"
    "ldi r22, 37\n"
    "ldi r23, 78\n"
    "call 3f\n"
    "adiw r26, 36\n"
    "subi r26, lo8(66)\n"
    "sbci r27, hi8(66)\n"
    "adiw r28, 12\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_TANH_AVERAGE_FRAME "remember_state\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore_state\n"
    /* The sums, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 3\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r10\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r12\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r14\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r24\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "add r4, r16\n"
    "adc r5, r17\n"
    "adc r13, r18\n"
    "brpl 34f\n"
    "clr r4\n"
    "clr r5\n"
    "clr r13\n"
    "34:\n"
    "add r6, r16\n"
    "adc r7, r17\n"
    "adc r25, r18\n"
    "brpl 34f\n"
    "clr r6\n"
    "clr r7\n"
    "clr r25\n"
    "34:\n"
    "add r8, r16\n"
    "adc r9, r17\n"
    "adc r31, r18\n"
    "brpl 34f\n"
    "clr r8\n"
    "clr r9\n"
    "clr r31\n"
    "34:\n"
    "mov r12, r1\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r2, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r3, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r3, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r2, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r4, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r5, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r4, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r5, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r13, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r4, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r5, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r13, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r5, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r4, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r6, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r7, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r6, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r7, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r25, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r6, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r7, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r25, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r7, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r6, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r8, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r9, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r8, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r9, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r31, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r8, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r9, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r31, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r9, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r31, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r31, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "mov r8, r17\n"
    "push r30\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "in r30, 0x3d\n"
    "in r31, 0x3e\n"
    "ldd r31, Z+5\n"
    "mov r30, r2\n"
    "elpm r2, Z\n"
    "mov r30, r4\n"
    "elpm r4, Z\n"
    "mov r30, r6\n"
    "elpm r6, Z\n"
    "mov r30, r8\n"
    "elpm r8, Z\n"
    "pop r30\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "cp r2, r4\n"
    "brsh 36f\n"
    "mov r2, r4\n"
    "36:\n"
    "cp r2, r6\n"
    "brsh 36f\n"
    "mov r2, r6\n"
    "36:\n"
    "cp r2, r8\n"
    "brsh 36f\n"
    "mov r2, r8\n"
    "36:\n"
    "st X, r2\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv2_windows, . - golden_tanh_average_conv2_windows\n"
    ".popsection\n"
);

/*
 * A row of conv3, a 2x2 window at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The sums are rescaled; their mean is stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts windows.
 * Stack: 24 bytes.
 */
void golden_tanh_average_conv3_windows(const uint8_t *rows, uint8_t *output);
__asm__(
    ".pushsection .text.golden_tanh_average_conv3_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_tanh_average_conv3_windows\n.hidden golden_tanh_average_conv3_windows\n.type golden_tanh_average_conv3_windows, %function\n"
    "golden_tanh_average_conv3_windows:\n"
    GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "ldi r30, 1\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 0\n"
    "clr r2\n"
    "mov r3, r23\n"
    "clr r10\n"
    "clr r11\n"
    "clr r4\n"
    "mov r5, r23\n"
    "clr r12\n"
    "clr r13\n"
    "clr r6\n"
    "mov r7, r23\n"
    "clr r14\n"
    "clr r25\n"
    "clr r8\n"
    "mov r9, r23\n"
    "clr r24\n"
    "clr r31\n"
    "ldi r23, 86\n"
    "ldd r16, Y+0\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+6\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+7\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 87\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+12\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+13\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 36\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+18\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+19\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 81\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 81\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+24\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+25\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 17\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+30\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r21\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+31\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 28\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 123\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+14\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 117\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 75\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+20\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 42\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r21\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r20, Y+26\n"
    "mul r23, r20\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 90\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r20\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+32\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 97\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 111\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+3\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r21, Y+9\n"
    "mul r23, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 96\n"
    "mul r23, r22\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r21\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r22, Y+15\n"
    "mul r23, r22\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 1\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r19\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r22\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+21\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 27\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 170\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 111\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r19\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+33\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 32\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+4\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+10\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 10\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+16\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 49\n"
    "mul r23, r22\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r21\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r22, Y+22\n"
    "mul r23, r22\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 45\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 62\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+28\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 45\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+34\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 84\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+5\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+11\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 97\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 79\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+17\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 97\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 110\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 86\n"
    "mul r23, r22\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+29\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 110\n"
    "mul r23, r18\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+35\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 69\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 69\n"
    "ldd r16, Y+36\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+42\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+37\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r18, Y+43\n"
    "mul r23, r18\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 92\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+48\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+49\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 31\n"
    "mul r23, r16\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "ldd r16, Y+54\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+55\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 161\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 106\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "ldd r16, Y+60\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+61\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 55\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "adiw r28, 36\n"
    "ldd r16, Y+30\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r21\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+31\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 104\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r18\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 31\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+14\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 64\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+20\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 114\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 113\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+26\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 114\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r16\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r16, Y+32\n"
    "mul r23, r16\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 194\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 99\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+3\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+9\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 95\n"
    "mul r23, r22\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r21\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r22, Y+15\n"
    "mul r23, r22\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 105\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+21\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 59\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r20\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 73\n"
    "mul r23, r20\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r19\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+33\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 124\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 83\n"
    "mul r23, r17\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r21\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "ldd r17, Y+4\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r20, Y+10\n"
    "mul r23, r20\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 124\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r20\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r21, Y+16\n"
    "mul r23, r21\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 66\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 66\n"
    "mul r23, r22\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r21\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r22, Y+22\n"
    "mul r23, r22\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 97\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r19\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r22\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r18, Y+28\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 66\n"
    "mul r23, r19\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+34\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 153\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 73\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+5\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+11\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 7\n"
    "mul r23, r20\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r21\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+17\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 4\n"
    "mul r23, r21\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r22\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 69\n"
    "mul r23, r22\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r17, Y+29\n"
    "mul r23, r17\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 0\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r23\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r23\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r23\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r23\n"
    "ldi r23, 106\n"
    "mul r23, r18\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r16\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r16, Y+35\n"
    "mul r23, r16\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "sbiw r28, 36\n"
    "ldi r23, 2\n"
    "mov r1, r23\n"
    "ldi r16, 134\n"
    "ldi r17, 69\n"
    "ldi r18, 252\n"
    "ldi r19, 156\n"
    "ldi r20, 199\n"
    "ldi r21, 161\n"
    "ldi r22, 58\n"
    "ldi r23, 19\n"
    "call 3f\n"
    "adiw r26, 1\n"
    "adiw r28, 12\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_TANH_AVERAGE_FRAME "remember_state\n"
    "pop r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "restore_state\n"
    /* The sums, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 3\n"
    "add r10, r3\n"
    "adc r11, r15\n"
    "mov r3, r10\n"
    "add r12, r5\n"
    "adc r13, r15\n"
    "mov r5, r12\n"
    "add r14, r7\n"
    "adc r25, r15\n"
    "mov r7, r14\n"
    "add r24, r9\n"
    "adc r31, r15\n"
    "mov r9, r24\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "add r4, r16\n"
    "adc r5, r17\n"
    "adc r13, r18\n"
    "brpl 34f\n"
    "clr r4\n"
    "clr r5\n"
    "clr r13\n"
    "34:\n"
    "add r6, r16\n"
    "adc r7, r17\n"
    "adc r25, r18\n"
    "brpl 34f\n"
    "clr r6\n"
    "clr r7\n"
    "clr r25\n"
    "34:\n"
    "add r8, r16\n"
    "adc r9, r17\n"
    "adc r31, r18\n"
    "brpl 34f\n"
    "clr r8\n"
    "clr r9\n"
    "clr r31\n"
    "34:\n"
    "mov r12, r1\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r2, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r3, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r3, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r11, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 78\n"
    "brsh 35f\n"
    "ldi r17, 78\n"
    "35:\n"
    "mov r2, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r4, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r5, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r4, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r5, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r13, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r4, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r5, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r13, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r5, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r13, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 78\n"
    "brsh 35f\n"
    "ldi r17, 78\n"
    "35:\n"
    "mov r4, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r6, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r7, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r6, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r7, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r25, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r6, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r7, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r25, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r7, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r25, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 78\n"
    "brsh 35f\n"
    "ldi r17, 78\n"
    "35:\n"
    "mov r6, r17\n"
    "mov r10, r19\n"
    "mov r14, r12\n"
    "mul r8, r21\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "mul r9, r20\n"
    "add r10, r1\n"
    "adc r14, r15\n"
    "clr r16\n"
    "mul r8, r22\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r9, r21\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "mul r31, r20\n"
    "add r10, r0\n"
    "adc r14, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r8, r23\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r9, r22\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r31, r21\n"
    "add r14, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "clr r18\n"
    "mul r9, r23\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r31, r22\n"
    "add r16, r0\n"
    "adc r17, r1\n"
    "adc r18, r15\n"
    "mul r31, r23\n"
    "add r17, r0\n"
    "adc r18, r1\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 78\n"
    "brsh 35f\n"
    "ldi r17, 78\n"
    "35:\n"
    "mov r8, r17\n"
    "ldi r17, 2\n"
    "clr r16\n"
    "add r2, r4\n"
    "adc r16, r15\n"
    "add r2, r6\n"
    "adc r16, r15\n"
    "add r2, r8\n"
    "adc r16, r15\n"
    "add r2, r17\n"
    "adc r16, r15\n"
    "lsr r16\n"
    "ror r2\n"
    "lsr r16\n"
    "ror r2\n"
    "st X, r2\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_conv3_windows, . - golden_tanh_average_conv3_windows\n"
    ".popsection\n"
);

/*
 * Blocks of 2 units of fc1.
 *
 * The sum of the inputs gives what all units' sums start with. For each block: every input
 * is multiplied by each unit's weight + 128; the sums are rescaled, looked up in the table and stored.
 *
 * X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2
 * to r7, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the
 * stack: RAMPZ, inputs, the start, the sums. Before them the table's address / 256.
 * Stack: 35 bytes.
 */
void golden_tanh_average_fc1_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks, uint16_t table);
__asm__(
    ".pushsection .text.golden_tanh_average_fc1_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_tanh_average_fc1_units\n.hidden golden_tanh_average_fc1_units\n.type golden_tanh_average_fc1_units, %function\n"
    "golden_tanh_average_fc1_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 29, 1\n"
    "push r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(1)\n"
    "ldi r25, hi8(1)\n"
    "1:\n"
    "ld r0, X+\n"
    "add r2, r0\n"
    "adc r3, r22\n"
    "adc r4, r22\n"
    "sbiw r24, 1\n"
    "brne 1b\n"
    "lsr r4\n"
    "ror r3\n"
    "ror r2\n"
    "ror r5\n"
    "ldi r16, 0\n"
    "sub r16, r5\n"
    "ldi r17, 0\n"
    "sbc r17, r2\n"
    "ldi r18, 0\n"
    "sbc r18, r3\n"
    "push r18\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    ".rept 6\n"
    "push r22\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    ".endr\n"
    /* A block. */
    "2:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 7\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "ld r20, X+\n"
    "ld r27, X\n"
    "mov r26, r20\n"
    "mov r5, r2\n"
    "mov r6, r3\n"
    "mov r7, r4\n"
    "ldi r24, lo8(1)\n"
    "ldi r25, hi8(1)\n"
    "3:\n"
    "ld r21, X+\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "adc r4, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r5, r0\n"
    "adc r6, r1\n"
    "adc r7, r22\n"
    "sbiw r24, 1\n"
    "breq 8f\n"
    "rjmp 3b\n"
    "8:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 1\n"
    "st X+, r2\n"
    "st X+, r3\n"
    "st X+, r4\n"
    "st X+, r5\n"
    "st X+, r6\n"
    "st X+, r7\n"
    "adiw r26, 6\n"
    "ld r14, X+\n"
    "ld r15, X\n"
    "sbiw r26, 7\n"
    "sbiw r26, 6\n"
    "ldi r24, 2\n"
    "5:\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r4, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "34:\n"
    "elpm r6, Z+\n"
    "elpm r7, Z+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "elpm r19, Z+\n"
    "mul r2, r17\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "mul r3, r16\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "clr r8\n"
    "mul r2, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r3, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r4, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "clr r20\n"
    "mul r2, r19\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r3, r18\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r4, r17\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "clr r21\n"
    "mul r3, r19\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r18\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r19\n"
    "add r20, r0\n"
    "adc r21, r1\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "cpse r21, r22\n"
    "ldi r20, 255\n"
    "movw r10, r30\n"
    "in r12, 0x3b\n"
    "out 0x3b, r15\n"
    "mov r31, r14\n"
    "mov r30, r20\n"
    "elpm r20, Z\n"
    "out 0x3b, r12\n"
    "movw r30, r10\n"
    "st Y+, r20\n"
    "dec r24\n"
    "breq 6f\n"
    "jmp 5b\n"
    "6:\n"
    "dec r23\n"
    "breq 7f\n"
    "jmp 2b\n"
    "7:\n"
    ".rept 11\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "pop r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_fc1_units, . - golden_tanh_average_fc1_units\n"
    ".popsection\n"
);

/*
 * Blocks of 5 units of fc2.
 *
 * The sum of the inputs gives what all units' sums start with. For each block: every input
 * is multiplied by each unit's weight + 128; the sums are rescaled and stored.
 *
 * X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2
 * to r16, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the
 * stack: RAMPZ, inputs, the start, the sums.
 * Stack: 42 bytes.
 */
void golden_tanh_average_fc2_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks);
__asm__(
    ".pushsection .text.golden_tanh_average_fc2_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_tanh_average_fc2_units\n.hidden golden_tanh_average_fc2_units\n.type golden_tanh_average_fc2_units, %function\n"
    "golden_tanh_average_fc2_units:\n"
    GOLDEN_TANH_AVERAGE_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n" GOLDEN_TANH_AVERAGE_FRAME "rel_offset 29, 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(2)\n"
    "ldi r25, hi8(2)\n"
    "1:\n"
    "ld r0, X+\n"
    "add r2, r0\n"
    "adc r3, r22\n"
    "adc r4, r22\n"
    "sbiw r24, 1\n"
    "brne 1b\n"
    "lsr r4\n"
    "ror r3\n"
    "ror r2\n"
    "ror r5\n"
    "ldi r16, 0\n"
    "sub r16, r5\n"
    "ldi r17, 0\n"
    "sbc r17, r2\n"
    "ldi r18, 0\n"
    "sbc r18, r3\n"
    "push r18\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    ".rept 15\n"
    "push r22\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset 1\n"
    ".endr\n"
    /* A block. */
    "2:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 16\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "ld r20, X+\n"
    "ld r27, X\n"
    "mov r26, r20\n"
    "mov r5, r2\n"
    "mov r6, r3\n"
    "mov r7, r4\n"
    "mov r8, r2\n"
    "mov r9, r3\n"
    "mov r10, r4\n"
    "mov r11, r2\n"
    "mov r12, r3\n"
    "mov r13, r4\n"
    "mov r14, r2\n"
    "mov r15, r3\n"
    "mov r16, r4\n"
    "ldi r24, lo8(1)\n"
    "ldi r25, hi8(1)\n"
    "3:\n"
    "ld r21, X+\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "adc r4, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r5, r0\n"
    "adc r6, r1\n"
    "adc r7, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "adc r10, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r11, r0\n"
    "adc r12, r1\n"
    "adc r13, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r14, r0\n"
    "adc r15, r1\n"
    "adc r16, r22\n"
    "ld r21, X+\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "adc r4, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r5, r0\n"
    "adc r6, r1\n"
    "adc r7, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "adc r10, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r11, r0\n"
    "adc r12, r1\n"
    "adc r13, r22\n"
    "elpm r20, Z+\n"
    "mul r20, r21\n"
    "add r14, r0\n"
    "adc r15, r1\n"
    "adc r16, r22\n"
    "sbiw r24, 1\n"
    "breq 8f\n"
    "rjmp 3b\n"
    "8:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 1\n"
    "st X+, r2\n"
    "st X+, r3\n"
    "st X+, r4\n"
    "st X+, r5\n"
    "st X+, r6\n"
    "st X+, r7\n"
    "st X+, r8\n"
    "st X+, r9\n"
    "st X+, r10\n"
    "st X+, r11\n"
    "st X+, r12\n"
    "st X+, r13\n"
    "st X+, r14\n"
    "st X+, r15\n"
    "st X+, r16\n"
    "sbiw r26, 15\n"
    "ldi r24, 5\n"
    "5:\n"
    "ld r2, X+\n"
    "ld r3, X+\n"
    "ld r4, X+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r4, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "34:\n"
    "elpm r6, Z+\n"
    "elpm r7, Z+\n"
    "elpm r16, Z+\n"
    "elpm r17, Z+\n"
    "elpm r18, Z+\n"
    "elpm r19, Z+\n"
    "mul r2, r17\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "mul r3, r16\n"
    "add r6, r1\n"
    "adc r7, r22\n"
    "clr r8\n"
    "mul r2, r18\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r3, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "mul r4, r16\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "adc r8, r22\n"
    "clr r20\n"
    "mul r2, r19\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r3, r18\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "mul r4, r17\n"
    "add r7, r0\n"
    "adc r8, r1\n"
    "adc r20, r22\n"
    "clr r21\n"
    "mul r3, r19\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r18\n"
    "add r8, r0\n"
    "adc r20, r1\n"
    "adc r21, r22\n"
    "mul r4, r19\n"
    "add r20, r0\n"
    "adc r21, r1\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "lsl r8\n"
    "rol r20\n"
    "rol r21\n"
    "cpse r21, r22\n"
    "ldi r20, 255\n"
    "st Y+, r20\n"
    "dec r24\n"
    "breq 6f\n"
    "jmp 5b\n"
    "6:\n"
    "dec r23\n"
    "breq 7f\n"
    "jmp 2b\n"
    "7:\n"
    ".rept 20\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_TANH_AVERAGE_FRAME "adjust_cfa_offset -1\n" GOLDEN_TANH_AVERAGE_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_TANH_AVERAGE_FRAME "endproc\n"
    ".size golden_tanh_average_fc2_units, . - golden_tanh_average_fc2_units\n"
    ".popsection\n"
);

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_conv1_tanh_bytes[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_tanh_bytes)
    __attribute__((aligned(256))) = {
    25, 12, 178, 248, 40, 249, 166, 193, 97, 159, 36, 99, 234, 246, 101, 181, 239, 248, 1, 209, 125,
    52, 134, 200, 172, 80, 205, 52, 84, 128, 45, 26, 238, 66, 165, 25, 100, 243, 242, 108, 34, 209,
    211, 38, 211, 202, 84, 179, 47, 10, 57, 224, 136, 203, 0, 81, 80, 250, 19, 51, 87, 38, 247, 45,
    244, 108, 39, 16, 254, 237, 173, 195, 54, 70, 239, 97, 165, 121, 167, 3, 251, 42, 36, 76, 127,
    140, 197, 83, 71, 134, 103, 210, 121, 118, 83, 67, 226, 85, 50, 34, 51, 83, 89, 94, 11, 93, 153,
    189, 63, 149, 28, 244, 103, 193, 114, 249, 129, 12, 59, 254, 125, 18, 55, 114, 70, 208, 0, 168,
    183, 241, 163, 30, 170, 212, 191, 217, 38, 210, 123, 226, 231, 32, 106, 115, 169, 160, 215, 55,
    9, 243, 212, 210, 247, 5, 2, 140, 4, 63, 14, 222, 126, 223, 167, 225, 197, 212, 116, 81, 24,
    163, 223, 36, 100, 171, 89, 238, 53, 251, 168, 213, 36, 158, 121, 115, 1, 118, 159, 146, 127,
    229, 234, 239, 211, 247, 102, 39, 130, 72, 4, 92, 226, 230, 13, 234, 248, 114, 7, 253, 0, 185,
    57, 14, 87, 30, 6, 27, 57, 44, 113, 17, 17, 32, 195, 21, 15, 105, 2, 168, 218, 27, 43, 51, 104,
    99, 116, 89, 81, 51, 210, 122, 201, 222, 212, 183, 16, 18, 163, 240, 129, 85, 216, 189, 190, 4,
    180, 21,
};

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_conv2_tanh_bytes[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_tanh_bytes)
    __attribute__((aligned(256))) = {
    82, 59, 196, 194, 118, 65, 80, 26, 242, 45, 117, 124, 237, 179, 181, 90, 137, 63, 28, 185, 253,
    107, 82, 82, 238, 178, 24, 46, 199, 197, 155, 211, 88, 114, 230, 3, 242, 11, 211, 127, 206, 90,
    210, 154, 87, 129, 14, 213, 62, 227, 226, 2, 100, 238, 204, 226, 198, 81, 42, 159, 112, 179, 80,
    221, 185, 165, 60, 89, 145, 6, 226, 191, 46, 39, 69, 229, 138, 191, 139, 194, 139, 242, 52, 99,
    247, 250, 159, 170, 34, 20, 45, 175, 131, 73, 4, 66, 105, 192, 203, 49, 115, 214, 176, 210, 29,
    122, 40, 77, 121, 97, 237, 32, 104, 24, 192, 25, 236, 146, 89, 223, 139, 143, 186, 195, 94, 77,
    188, 141, 58, 112, 251, 194, 10, 83, 93, 102, 97, 128, 190, 246, 204, 154, 165, 9, 85, 179, 183,
    77, 182, 69, 73, 82, 61, 95, 240, 59, 36, 211, 215, 245, 217, 247, 57, 122, 12, 172, 185, 164,
    60, 161, 181, 144, 71, 17, 123, 89, 231, 71, 45, 63, 108, 183, 160, 188, 79, 16, 242, 165, 224,
    18, 32, 252, 172, 1, 157, 31, 137, 110, 91, 131, 113, 141, 81, 4, 119, 180, 22, 127, 74, 192,
    242, 4, 200, 118, 32, 69, 243, 147, 145, 46, 51, 24, 94, 206, 11, 252, 184, 248, 63, 118, 35,
    46, 223, 87, 248, 121, 48, 30, 19, 51, 27, 39, 10, 29, 209, 48, 178, 131, 125, 80, 215, 15, 165,
    210, 193, 68,
};

/* Tanh, of values + 128. */
static const uint8_t golden_tanh_average_fc1_tanh_bytes[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_tanh_bytes)
    __attribute__((aligned(256))) = {
    14, 114, 142, 4, 28, 115, 78, 87, 250, 4, 177, 47, 81, 225, 93, 166, 2, 79, 110, 109, 111, 122,
    134, 95, 182, 156, 124, 104, 175, 15, 69, 121, 171, 220, 232, 184, 179, 224, 33, 27, 83, 45,
    133, 54, 129, 25, 175, 106, 81, 210, 52, 250, 209, 118, 71, 128, 209, 88, 9, 46, 42, 150, 39,
    58, 52, 15, 153, 145, 48, 213, 212, 5, 188, 203, 175, 207, 228, 70, 21, 18, 174, 213, 184, 155,
    29, 54, 83, 243, 218, 93, 59, 233, 227, 106, 42, 143, 58, 63, 229, 240, 217, 89, 145, 62, 135,
    112, 171, 142, 250, 212, 205, 44, 90, 76, 187, 215, 61, 15, 178, 5, 131, 205, 68, 243, 8, 146,
    188, 156, 79, 135, 26, 132, 13, 114, 199, 51, 155, 183, 142, 211, 173, 111, 58, 165, 158, 107,
    212, 182, 190, 200, 124, 152, 158, 129, 90, 188, 229, 126, 24, 224, 117, 211, 140, 177, 8, 217,
    15, 26, 144, 68, 209, 206, 54, 243, 186, 77, 111, 142, 78, 119, 9, 13, 154, 165, 196, 15, 235,
    62, 40, 167, 71, 5, 173, 217, 136, 20, 65, 37, 151, 29, 80, 133, 121, 104, 212, 173, 48, 25,
    178, 221, 46, 15, 67, 29, 203, 199, 41, 209, 207, 153, 245, 229, 116, 142, 7, 157, 118, 186, 97,
    111, 216, 117, 144, 83, 237, 102, 23, 203, 109, 74, 207, 99, 58, 246, 177, 167, 6, 139, 205,
    181, 103, 23, 31, 84, 85, 174,
};

#ifdef GOLDEN_TANH_AVERAGE_TRACE
/* Shows values that lie as distances from -128. */
static void golden_tanh_average_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns, int step)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column * step] - 128);

            golden_tanh_average_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, channels, stride, columns, step) \
    golden_tanh_average_show_values((layer), (values), (channels), (stride), (columns), (step))
#else
#define GOLDEN_TANH_AVERAGE_SHOW_VALUES(layer, values, channels, stride, columns, step) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_tanh_average_move_4_of_6_rows(uint8_t *rows, int count)
{
    for (; count > 0; --count) {
        rows[0] = rows[2];
        rows[1] = rows[3];
        rows[2] = rows[4];
        rows[3] = rows[5];
        rows += 6;
    }
}

/*
 * Row `row` of conv1, conv1.tanh, conv1.avgpool, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_tanh_average_conv1(const uint8_t *pixels, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_tanh_average_move_4_of_6_rows(rows, 28);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + slot;

        for (int i = 0; i < 28; ++i) {
            target[6 * i] = pixels[28 * input_row + i];
        }
    }
    golden_tanh_average_conv1_windows(rows, output, (uint16_t)(GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(golden_tanh_average_conv1_tanh_bytes) >> 8));
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(2, output, 1, 96, 12, 6);
}

/*
 * Row `row` of conv2, conv2.tanh, conv2.maxpool, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_tanh_average_conv2(const uint8_t *pixels, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory + 168;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 96; ++i) {
            rows[i] = 147;
            GOLDEN_TANH_AVERAGE_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_tanh_average_move_4_of_6_rows(rows, 16);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = rows + slot + 12;

        if (input_row < 12) {
            golden_tanh_average_conv1(pixels, memory, input_row, target);
        }
        else {
            for (int i = 0; i < 14; ++i) {
                target[6 * i] = 147;
            }
        }
    }
    golden_tanh_average_conv2_windows(rows, output, (uint16_t)(GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(golden_tanh_average_conv2_tanh_bytes) >> 8));
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(5, output, 2, 36, 6, 6);
}

/*
 * Row `row` of conv3, conv3.relu, conv3.avgpool, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_tanh_average_conv3(const uint8_t *pixels, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory + 264;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_tanh_average_move_4_of_6_rows(rows, 12);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + slot;

        golden_tanh_average_conv2(pixels, memory, input_row, target);
    }
    golden_tanh_average_conv3_windows(rows, output);
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(8, output, 1, 1, 1, 1);
}

int golden_tanh_average_infer(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT], golden_tanh_average_scratch *scratch)
{
    uint8_t *const memory = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 1; ++row) {
        golden_tanh_average_conv3(pixels, memory, row,
            memory + 336 + row);
    }
    golden_tanh_average_fc1_units(memory + 336, memory,
        GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(golden_tanh_average_fc1_constants), 1, (uint16_t)(GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(golden_tanh_average_fc1_tanh_bytes) >> 8));
    GOLDEN_TANH_AVERAGE_SHOW_VALUES(10, memory, 1, 0, 2, 1);
    golden_tanh_average_fc2_units(memory, memory + 327,
        GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(golden_tanh_average_fc2_constants), 2);
    for (int i = 0; i < 10; ++i) {
        scores[i] = (int8_t)((int)memory[i + 327] - 128);
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_TANH_AVERAGE_SHOW(11, scores, 1, 1, 10);
    return digit;
}

#else

#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
typedef int32_t golden_tanh_average_weights;

static uint8_t golden_tanh_average_flash_byte(int32_t address)
{
    uint8_t byte;

    __asm__(
    #if defined(__AVR_HAVE_ELPMX__)
        "in __tmp_reg__, 0x3b\n"
        "out 0x3b, %C1\n"
        "movw r30, %A1\n"
        "elpm %0, Z\n"
        "out 0x3b, __tmp_reg__\n"
    #else
        "movw r30, %A1\n"
        "lpm %0, Z\n"
    #endif
        : "=r"(byte) : "r"(address) : "r30", "r31");
    return byte;
}

/* An element of one byte or four; the first is the lowest. */
static int32_t golden_tanh_average_flash_element(int32_t address, int byte_count)
{
    uint32_t bits = 0;

    if (byte_count == 1) {
        return (int8_t)golden_tanh_average_flash_byte(address);
    }
    for (int i = byte_count - 1; i >= 0; --i) {
        bits = (bits << 8) | golden_tanh_average_flash_byte(address + i);
    }
    return (int32_t)bits;
}

#define GOLDEN_TANH_AVERAGE_WEIGHTS(name) GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(name)
#define GOLDEN_TANH_AVERAGE_WEIGHT(weights, index) \
    ((int8_t)golden_tanh_average_flash_byte((weights) + (index)))
#define GOLDEN_TANH_AVERAGE_CONSTANT(name, index) \
    golden_tanh_average_flash_element(GOLDEN_TANH_AVERAGE_FLASH_ADDRESS(name) \
        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))
#else
typedef const int8_t *golden_tanh_average_weights;

#define GOLDEN_TANH_AVERAGE_WEIGHTS(name) (name)
#define GOLDEN_TANH_AVERAGE_WEIGHT(weights, index) ((weights)[index])
#define GOLDEN_TANH_AVERAGE_CONSTANT(name, index) ((name)[index])
#endif

/*
 * conv1, conv1.tanh, conv1.avgpool: 1x28x28 to 1x12x12.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 412361 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_conv1_weights[25 + 1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_weights) = {
    /* 0 */
    -9, 3, 38, 112, 42, 53, -105, -65, -111, 55, 101, 57, 117, 14, 90, 110, 18, 92, 88, -29, 42,
    -21, -122, -94, -6,
};
static const int32_t golden_tanh_average_conv1_bias[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_bias) = {
    5891,
};
static const int32_t golden_tanh_average_conv1_multiplier[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_multiplier) = {
    1725870413,
};
static const uint8_t golden_tanh_average_conv1_shift[1 + 1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_shift) = {
    39,
};
/* tanh of q at index q + 128. */
static const int8_t golden_tanh_average_conv1_tanh[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv1_tanh) = {
    -103, -116, 50, 120, -88, 121, 38, 65, -31, 31, -92, -29, 106, 118, -27, 53, 111, 120, -127, 81,
    -3, -76, 6, 72, 44, -48, 77, -76, -44, 0, -83, -102, 110, -62, 37, -103, -28, 115, 114, -20,
    -94, 81, 83, -90, 83, 74, -44, 51, -81, -118, -71, 96, 8, 75, -128, -47, -48, 122, -109, -77,
    -41, -90, 119, -83, 116, -20, -89, -112, 126, 109, 45, 67, -74, -58, 111, -31, 37, -7, 39, -125,
    123, -86, -92, -52, -1, 12, 69, -45, -57, 6, -25, 82, -7, -10, -45, -61, 98, -43, -78, -94, -77,
    -45, -39, -34, -117, -35, 25, 61, -65, 21, -100, 116, -25, 65, -14, 121, 1, -116, -69, 126, -3,
    -110, -73, -14, -58, 80, -128, 40, 55, 113, 35, -98, 42, 84, 63, 89, -90, 82, -5, 98, 103, -96,
    -22, -13, 41, 32, 87, -73, -119, 115, 84, 82, 119, -123, -126, 12, -124, -65, -114, 94, -2, 95,
    39, 97, 69, 84, -12, -47, -104, 35, 95, -92, -28, 43, -39, 110, -75, 123, 40, 85, -92, 30, -7,
    -13, -127, -10, 31, 18, -1, 101, 106, 111, 83, 119, -26, -89, 2, -56, -124, -36, 98, 102, -115,
    106, 120, -14, -121, 125, -128, 57, -71, -114, -41, -98, -122, -101, -71, -84, -15, -111, -111,
    -96, 67, -107, -113, -23, -126, 40, 90, -101, -85, -77, -24, -29, -12, -39, -47, -77, 82, -6,
    73, 94, 84, 55, -112, -110, 35, 112, 1, -43, 88, 61, 62, -124, 52, -107,
};

static golden_tanh_average_weights golden_tanh_average_conv1_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_conv1_weights) + first;
}

/*
 * conv2, conv2.tanh, conv2.maxpool: 1x12x12 to 2x6x6.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 250069 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_conv2_weights[2 * 25] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_weights) = {
    /* 0 */
    -58, 99, 98, 4, 43, 79, 119, -18, -104, -110, 87, 58, -115, 18, 125, 16, 40, 47, 56, 107, 4, 60,
    -93, 99, -40,
    /* 1 */
    99, -60, -56, -15, 102, 66, -47, -47, -107, -8, -71, 103, -2, 116, -27, -79, 110, 33, -36, -8,
    -44, 22, -77, 12, 11,
};
static const int32_t golden_tanh_average_conv2_bias[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_bias) = {
    -610, 16301,
};
static const int32_t golden_tanh_average_conv2_multiplier[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_multiplier) = {
    1927614406, 1311087161,
};
static const uint8_t golden_tanh_average_conv2_shift[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_shift) = {
    41, 40,
};
/* tanh of q at index q + 128. */
static const int8_t golden_tanh_average_conv2_tanh[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv2_tanh) = {
    -46, -69, 68, 66, -10, -63, -48, -102, 114, -83, -11, -4, 109, 51, 53, -38, 9, -65, -100, 57,
    125, -21, -46, -46, 110, 50, -104, -82, 71, 69, 27, 83, -40, -14, 102, -125, 114, -117, 83, -1,
    78, -38, 82, 26, -41, 1, -114, 85, -66, 99, 98, -126, -28, 110, 76, 98, 70, -47, -86, 31, -16,
    51, -48, 93, 57, 37, -68, -39, 17, -122, 98, 63, -82, -89, -59, 101, 10, 63, 11, 66, 11, 114,
    -76, -29, 119, 122, 31, 42, -94, -108, -83, 47, 3, -55, -124, -62, -23, 64, 75, -79, -13, 86,
    48, 82, -99, -6, -88, -51, -7, -31, 109, -96, -24, -104, 64, -103, 108, 18, -39, 95, 11, 15, 58,
    67, -34, -51, 60, 13, -70, -16, 123, 66, -118, -45, -35, -26, -31, 0, 62, 118, 76, 26, 37, -119,
    -43, 51, 55, -51, 54, -59, -55, -46, -67, -33, 112, -69, -92, 83, 87, 117, 89, 119, -71, -6,
    -116, 44, 57, 36, -68, 33, 53, 16, -57, -111, -5, -39, 103, -57, -83, -65, -20, 55, 32, 60, -49,
    -112, 114, 37, 96, -110, -96, 124, 44, -127, 29, -97, 9, -18, -37, 3, -15, 13, -47, -124, -9,
    52, -106, -1, -54, 64, 114, -124, 72, -10, -96, -59, 115, 19, 17, -82, -77, -104, -34, 78, -117,
    124, 56, 120, -65, -10, -93, -82, 95, -41, 120, -7, -80, -98, -109, -77, -101, -89, -118, -99,
    81, -80, 50, 3, -3, -48, 87, -113, 37, 82, 65, -60,
};

static golden_tanh_average_weights golden_tanh_average_conv2_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_conv2_weights) + first;
}

/*
 * conv3, conv3.relu, conv3.avgpool: 2x6x6 to 1.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 889016 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_conv3_weights[50] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_weights) = {
    /* 0 */
    86, 87, 36, -81, 17, 28, 123, -75, -42, 90, 111, -96, -1, 27, -111, 32, -10, -49, 62, -45, 84,
    79, -97, 86, -110, -69, 92, 31, -106, -55, 104, 31, 64, 113, -114, -99, -95, 105, 59, 73, 83,
    -124, -66, 97, 66, -73, -7, -4, -69, 106,
};
static const int32_t golden_tanh_average_conv3_bias[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_bias) = {
    -10796,
};
static const int32_t golden_tanh_average_conv3_multiplier[1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_multiplier) = {
    1290438426,
};
static const uint8_t golden_tanh_average_conv3_shift[1 + 1] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_conv3_shift) = {
    42,
};

static golden_tanh_average_weights golden_tanh_average_conv3_weights_of(int channel)
{
    const int first = channel * 50;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_conv3_weights) + first;
}

/*
 * fc1, fc1.tanh: 1 to 2.
 * Weights [unit][input], -127...127.
 * No sum exceeds 21584 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_fc1_weights[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_weights) = {
    /* 0 */
    88,
    /* 1 */
    -13,
};
static const int32_t golden_tanh_average_fc1_bias[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_bias) = {
    6008, 305,
};
static const int32_t golden_tanh_average_fc1_multiplier[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_multiplier) = {
    1108051308, 1359235404,
};
static const uint8_t golden_tanh_average_fc1_shift[2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_shift) = {
    35, 37,
};
/* tanh of q at index q + 128. */
static const int8_t golden_tanh_average_fc1_tanh[256] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc1_tanh) = {
    -114, -14, 14, -124, -100, -13, -50, -41, 122, -124, 49, -81, -47, 97, -35, 38, -126, -49, -18,
    -19, -17, -6, 6, -33, 54, 28, -4, -24, 47, -113, -59, -7, 43, 92, 104, 56, 51, 96, -95, -101,
    -45, -83, 5, -74, 1, -103, 47, -22, -47, 82, -76, 122, 81, -10, -57, 0, 81, -40, -119, -82, -86,
    22, -89, -70, -76, -113, 25, 17, -80, 85, 84, -123, 60, 75, 47, 79, 100, -58, -107, -110, 46,
    85, 56, 27, -99, -74, -45, 115, 90, -35, -69, 105, 99, -22, -86, 15, -70, -65, 101, 112, 89,
    -39, 17, -66, 7, -16, 43, 14, 122, 84, 77, -84, -38, -52, 59, 87, -67, -113, 50, -123, 3, 77,
    -60, 115, -120, 18, 60, 28, -49, 7, -102, 4, -115, -14, 71, -77, 27, 55, 14, 83, 45, -17, -70,
    37, 30, -21, 84, 54, 62, 72, -4, 24, 30, 1, -38, 60, 101, -2, -104, 96, -11, 83, 12, 49, -120,
    89, -113, -102, 16, -60, 81, 78, -74, 115, 58, -51, -17, 14, -50, -9, -119, -115, 26, 37, 68,
    -113, 107, -66, -88, 39, -57, -123, 45, 89, 8, -108, -63, -91, 23, -99, -48, 5, -7, -24, 84, 45,
    -80, -103, 50, 93, -82, -113, -61, -99, 75, 71, -87, 81, 79, 25, 117, 101, -12, 14, -121, 29,
    -10, 58, -31, -17, 88, -11, 16, -45, 109, -26, -105, 75, -19, -54, 79, -29, -70, 118, 49, 39,
    -122, 11, 77, 53, -25, -105, -97, -44, -43, 46,
};

static golden_tanh_average_weights golden_tanh_average_fc1_weights_of(int channel)
{
    const int first = channel;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_fc1_weights) + first;
}

/*
 * fc2: 2 to 10.
 * Weights [unit][input], -127...127.
 * No sum exceeds 72871 in magnitude, whatever the picture.
 */
static const int8_t golden_tanh_average_fc2_weights[10 * 2] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_weights) = {
    /* 0 */
    -97, 85,
    /* 1 */
    -119, -109,
    /* 2 */
    90, -79,
    /* 3 */
    -49, -53,
    /* 4 */
    81, -27,
    /* 5 */
    -89, 35,
    /* 6 */
    30, -88,
    /* 7 */
    40, -71,
    /* 8 */
    -60, 127,
    /* 9 */
    67, -109,
};
static const int32_t golden_tanh_average_fc2_bias[10] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_bias) = {
    448, 17695, -18120, -15477, 7638, 7616, -14625, 18698, -6748, 18982,
};
static const int32_t golden_tanh_average_fc2_multiplier[10] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_multiplier) = {
    1553546542, 1676595726, 1584305877, 1362972598, 1517894822, 1221427907, 2091131292, 1281794761,
    1522366641, 1136992119,
};
static const uint8_t golden_tanh_average_fc2_shift[10] GOLDEN_TANH_AVERAGE_FLASH(golden_tanh_average_fc2_shift) = {
    38, 38, 36, 40, 38, 36, 40, 37, 37, 36,
};

static golden_tanh_average_weights golden_tanh_average_fc2_weights_of(int channel)
{
    const int first = channel * 2;

    return GOLDEN_TANH_AVERAGE_WEIGHTS(golden_tanh_average_fc2_weights) + first;
}

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t golden_tanh_average_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    GOLDEN_TANH_AVERAGE_STEP("accumulator", sum);
    GOLDEN_TANH_AVERAGE_STEP("multiplier", multiplier);
    GOLDEN_TANH_AVERAGE_STEP("shift", shift);
    GOLDEN_TANH_AVERAGE_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    GOLDEN_TANH_AVERAGE_STEP("with half", value);
    value >>= shift;
    GOLDEN_TANH_AVERAGE_STEP("shifted", value);
    value += zero_point;
    GOLDEN_TANH_AVERAGE_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    GOLDEN_TANH_AVERAGE_STEP("clamped", value);
    return (int8_t)value;
}

/*
 * The bias and the products of the four 5x5 windows of conv1 that are pooled. Row and
 * column are the first one's output's.
 */
static void golden_tanh_average_conv1_sums(const uint8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        const uint8_t *source = input
            + ((channel * 28 + row) * 28 + column);

        for (int i = 0; i < 5; ++i) {
            int upper = (int)source[0];
            int lower = (int)source[28];
            int weight;

            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[1];
            lower = (int)source[29];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[2];
            lower = (int)source[30];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[3];
            lower = (int)source[31];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[4];
            lower = (int)source[32];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[5];
            lower = (int)source[33];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 28;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv1, conv1.tanh, conv1.avgpool: 1x28x28 to 1x12x12. */
static void golden_tanh_average_conv1(const uint8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 1; ++filter) {
        const golden_tanh_average_weights weights = golden_tanh_average_conv1_weights_of(filter);
        const int32_t bias = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_bias, filter);

        for (int row = 0; row < 24; row += 2) {
            for (int column = 0; column < 24; column += 2) {
                int total = 0;
                int32_t sums[4];

                golden_tanh_average_conv1_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];
                    const int8_t q = golden_tanh_average_requantize(sum,
                        GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_multiplier, filter),
                        (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_shift, filter), 39, -128);
                    const int8_t value = (int8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv1_tanh, q + 128);
                    GOLDEN_TANH_AVERAGE_STEP("tanh", value);

                    total += value;
                }
                GOLDEN_TANH_AVERAGE_STEP("window sum", total);
                *output = (int8_t)((total + 2) >> 2);
                GOLDEN_TANH_AVERAGE_STEP("output", *output);
                ++output;
            }
        }
    }
}

/* What lies at a place of a channel of conv2's input; outside, padding. */
static int golden_tanh_average_conv2_value(const int8_t *input, int channel, int row,
    int column)
{
    if (row < 0 || row > 11 || column < 0 || column > 11) {
        return 0;
    }
    return input[(channel * 12 + row) * 12 + column] - 19;
}

/*
 * The bias and the products of the four 5x5 windows of conv2 that are pooled, wherever they lie.
 * Row and column are the first one's output's.
 */
static void golden_tanh_average_conv2_edge_sums(const int8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        for (int i = -2; i < 3; ++i) {
            int upper = golden_tanh_average_conv2_value(input, channel, row + i, column - 2);
            int lower = golden_tanh_average_conv2_value(input, channel, row + i + 1, column - 2);

            for (int j = 0; j < 5; ++j) {
                const int weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, j);

                sum0 += (int32_t)upper * weight;
                sum2 += (int32_t)lower * weight;
                upper = golden_tanh_average_conv2_value(input, channel, row + i, column + j - 1);
                lower = golden_tanh_average_conv2_value(input, channel, row + i + 1, column + j - 1);
                sum1 += (int32_t)upper * weight;
                sum3 += (int32_t)lower * weight;
            }
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* The same, and faster where no padding is read. */
static void golden_tanh_average_conv2_sums(const int8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    if (row < 2 || row > 8 || column < 2 || column > 8) {
        golden_tanh_average_conv2_edge_sums(input, weights, bias, row, column, sums);
        return;
    }
    for (int channel = 0; channel < 1; ++channel) {
        const int8_t *source = input
            + ((channel * 12 + row - 2) * 12 + column - 2);

        for (int i = 0; i < 5; ++i) {
            int upper = source[0] - 19;
            int lower = source[12] - 19;
            int weight;

            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[1] - 19;
            lower = source[13] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[2] - 19;
            lower = source[14] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[3] - 19;
            lower = source[15] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[4] - 19;
            lower = source[16] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[5] - 19;
            lower = source[17] - 19;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 12;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv2, conv2.tanh, conv2.maxpool: 1x12x12 to 2x6x6. */
static void golden_tanh_average_conv2(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 2; ++filter) {
        const golden_tanh_average_weights weights = golden_tanh_average_conv2_weights_of(filter);
        const int32_t bias = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_bias, filter);

        for (int row = 0; row < 12; row += 2) {
            for (int column = 0; column < 12; column += 2) {
                int8_t largest = INT8_MIN;
                int32_t sums[4];

                golden_tanh_average_conv2_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];
                    const int8_t q = golden_tanh_average_requantize(sum,
                        GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_multiplier, filter),
                        (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_shift, filter), 64, -128);
                    const int8_t value = (int8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv2_tanh, q + 128);
                    GOLDEN_TANH_AVERAGE_STEP("tanh", value);

                    if (value > largest) {
                        largest = value;
                    }
                }
                *output = largest;
                GOLDEN_TANH_AVERAGE_STEP("output", *output);
                ++output;
            }
        }
    }
}

/*
 * The bias and the products of the four 5x5 windows of conv3 that are pooled. Row and
 * column are the first one's output's.
 */
static void golden_tanh_average_conv3_sums(const int8_t *input, golden_tanh_average_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 2; ++channel) {
        const int8_t *source = input
            + ((channel * 6 + row) * 6 + column);

        for (int i = 0; i < 5; ++i) {
            int upper = source[0] - 118;
            int lower = source[6] - 118;
            int weight;

            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[1] - 118;
            lower = source[7] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[2] - 118;
            lower = source[8] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[3] - 118;
            lower = source[9] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[4] - 118;
            lower = source[10] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_TANH_AVERAGE_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[5] - 118;
            lower = source[11] - 118;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 6;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv3, conv3.relu, conv3.avgpool: 2x6x6 to 1. */
static void golden_tanh_average_conv3(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 1; ++filter) {
        const golden_tanh_average_weights weights = golden_tanh_average_conv3_weights_of(filter);
        const int32_t bias = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv3_bias, filter);

        for (int row = 0; row < 2; row += 2) {
            for (int column = 0; column < 2; column += 2) {
                int total = 0;
                int32_t sums[4];

                golden_tanh_average_conv3_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];
                    const int8_t value = golden_tanh_average_requantize(sum,
                        GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv3_multiplier, filter),
                        (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_conv3_shift, filter), -50, -50);

                    total += value;
                }
                GOLDEN_TANH_AVERAGE_STEP("window sum", total);
                *output = (int8_t)((total + 2) >> 2);
                GOLDEN_TANH_AVERAGE_STEP("output", *output);
                ++output;
            }
        }
    }
}

/* fc1, fc1.tanh: 1 to 2. */
static void golden_tanh_average_fc1(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 2; ++unit) {
        const golden_tanh_average_weights weights = golden_tanh_average_fc1_weights_of(unit);
        int32_t sum = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_bias, unit);

        for (int i = 0; i < 1; ++i) {
            sum += (int32_t)(input[i] + 50) * GOLDEN_TANH_AVERAGE_WEIGHT(weights, i);
        }
        const int8_t q = golden_tanh_average_requantize(sum,
            GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_multiplier, unit),
            (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_shift, unit), 91, -128);
        output[unit] = (int8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc1_tanh, q + 128);
        GOLDEN_TANH_AVERAGE_STEP("tanh", output[unit]);
        GOLDEN_TANH_AVERAGE_STEP("output", output[unit]);
    }
}

/* fc2: 2 to 10. */
static void golden_tanh_average_fc2(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 10; ++unit) {
        const golden_tanh_average_weights weights = golden_tanh_average_fc2_weights_of(unit);
        int32_t sum = GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc2_bias, unit);

        for (int i = 0; i < 2; ++i) {
            sum += (int32_t)(input[i] + 115) * GOLDEN_TANH_AVERAGE_WEIGHT(weights, i);
        }
        output[unit] = golden_tanh_average_requantize(sum,
            GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc2_multiplier, unit),
            (uint8_t)GOLDEN_TANH_AVERAGE_CONSTANT(golden_tanh_average_fc2_shift, unit), -25, -128);
        GOLDEN_TANH_AVERAGE_STEP("output", output[unit]);
    }
}

int golden_tanh_average_infer(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT], golden_tanh_average_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const conv1 = memory; /* 1x12x12, 144 bytes */
    int8_t *const conv2 = memory + 144; /* 2x6x6, 72 bytes */
    int8_t *const conv3 = memory; /* 1, 1 bytes */
    int8_t *const fc1 = memory + 214; /* 2, 2 bytes */
    int digit = 0;

    golden_tanh_average_conv1(pixels, conv1);
    GOLDEN_TANH_AVERAGE_SHOW(2, conv1, 1, 12, 12);
    golden_tanh_average_conv2(conv1, conv2);
    GOLDEN_TANH_AVERAGE_SHOW(5, conv2, 2, 6, 6);
    golden_tanh_average_conv3(conv2, conv3);
    GOLDEN_TANH_AVERAGE_SHOW(8, conv3, 1, 1, 1);
    golden_tanh_average_fc1(conv3, fc1);
    GOLDEN_TANH_AVERAGE_SHOW(10, fc1, 1, 1, 2);
    golden_tanh_average_fc2(fc1, scores);
    GOLDEN_TANH_AVERAGE_SHOW(11, scores, 1, 1, 10);

    for (int i = 1; i < GOLDEN_TANH_AVERAGE_SCORE_COUNT; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#endif

#ifdef GOLDEN_TANH_AVERAGE_STATIC_SCRATCH
int golden_tanh_average_infer_static(const uint8_t pixels[GOLDEN_TANH_AVERAGE_PIXEL_COUNT],
    int8_t scores[GOLDEN_TANH_AVERAGE_SCORE_COUNT])
{
    static golden_tanh_average_scratch scratch;

    return golden_tanh_average_infer(pixels, scores, &scratch);
}
#endif
