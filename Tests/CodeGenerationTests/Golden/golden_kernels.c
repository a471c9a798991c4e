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
#include "golden_kernels.h"

/* The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int. */
typedef char golden_kernels_requires_arithmetic_shift[
    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];
typedef char golden_kernels_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];

/*
 * Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an
 * array lies.
 */
#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
#define GOLDEN_KERNELS_FLASH(name) \
    __attribute__((section(".text." #name), aligned(2)))
#define GOLDEN_KERNELS_FLASH_ADDRESS(name) \
    (__extension__({ \
        int32_t address_; \
        __asm__("ldi %A0, lo8(%1)\n" \
            "ldi %B0, hi8(%1)\n" \
            "ldi %C0, hh8(%1)\n" \
            "ldi %D0, 0\n" : "=d"(address_) : "i"(name)); \
        address_; \
    }))
#elif defined(__GNUC__)
#define GOLDEN_KERNELS_FLASH(name) __attribute__((aligned(4)))
#else
#define GOLDEN_KERNELS_FLASH(name)
#endif

/* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
#if defined(__GNUC__)
#define GOLDEN_KERNELS_NO_LIBRARY() __asm__ volatile("" ::: "memory")
#else
#define GOLDEN_KERNELS_NO_LIBRARY() ((void)0)
#endif

/*
 * Before what tells debuggers where functions in assembly keep their callers' registers: a directive
 * where the compiler writes such itself, else a comment.
 */
#ifdef __GCC_HAVE_DWARF2_CFI_ASM
#define GOLDEN_KERNELS_FRAME ".cfi_"
#else
#define GOLDEN_KERNELS_FRAME "# "
#endif
/* Clang takes strings longer than the 4,095 characters that C99 asks for, and else warns. */
#ifdef __clang__
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif

#ifdef GOLDEN_KERNELS_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void golden_kernels_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            const int first = (channel * rows + row) * columns;

            golden_kernels_trace(layer, values + first, columns);
        }
    }
}

#define GOLDEN_KERNELS_SHOW(layer, values, channels, rows, columns) \
    golden_kernels_show((layer), (values), (channels), (rows), (columns))
#else
#define GOLDEN_KERNELS_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef GOLDEN_KERNELS_TRACE_STEPS
#define GOLDEN_KERNELS_STEP(name, value) golden_kernels_trace_step((name), (value))
#else
#define GOLDEN_KERNELS_STEP(name, value) ((void)0)
#endif

#if defined(GOLDEN_KERNELS_KERNELS_MVE)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_kernels_requires_alignment[
    (__alignof__(golden_kernels_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 3x14x14.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [filter][row][column][channel], a
 * byte each.
 */
static const uint32_t golden_kernels_conv1_constants[64] = {
    0x0000ab1fU, 0x00003450U, 0x0000ab1fU, 0x00003450U, 0x41627465U, 0x702f920cU, 0x41627465U, 0x702f920cU,
    0xfffffffaU, 0xfffffffaU, 0xfffffffaU, 0xfffffffaU, 0x00000000U, 0x00000001U, 0x00000003U, 0x00000004U,
    0xe7eef836U, 0x162efcf7U, 0xfc22f71dU, 0x14351201U, 0x1ae1ce19U, 0x07371b30U, 0x00000034U, 0x00000000U,
    0x14f22a2bU, 0xfdd4c6f6U, 0x34dd0cceU, 0x022e2fe5U, 0xf7382514U, 0x1b29cccfU, 0x000000caU, 0x00000000U,
    0x000030faU, 0x000030faU, 0x000030faU, 0x000030faU, 0x69926b63U, 0x69926b63U, 0x69926b63U, 0x69926b63U,
    0xfffffffbU, 0xfffffffbU, 0xfffffffbU, 0xfffffffbU, 0x00000000U, 0x00000000U, 0x00000003U, 0x00000003U,
    0x1613083bU, 0x1c02331aU, 0x2fed2fd4U, 0x1f30f9e4U, 0xfccdeaeaU, 0x37ff31deU, 0x000000f3U, 0x00000000U,
    0x1613083bU, 0x1c02331aU, 0x2fed2fd4U, 0x1f30f9e4U, 0xfccdeaeaU, 0x37ff31deU, 0x000000f3U, 0x00000000U,
};
/* Where 25 inputs lie, and then such that meet weights of 0. */
static const uint32_t golden_kernels_conv1_offsets[8] = {
    0x03020100U, 0x22212004U, 0x41402423U, 0x60444342U, 0x64636261U, 0x83828180U, 0x00000084U, 0x00000000U,
};

/*
 * conv2, conv2.relu, conv2.maxpool: 3x14x14 to 1x5x5.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [16 inputs][row][filter], inputs
 * [column][channel], a byte each.
 */
static const uint32_t golden_kernels_conv2_constants[56] = {
    0x00006a73U, 0x00006a73U, 0x00006a73U, 0x00006a73U, 0x54101430U, 0x54101430U, 0x54101430U, 0x54101430U,
    0xfffffff8U, 0xfffffff8U, 0xfffffff8U, 0xfffffff8U, 0x00000000U, 0x00000000U, 0x00000001U, 0x00000001U,
    0x2f0fdfd0U, 0x0f12f52bU, 0x2ace0d19U, 0x00fae629U, 0x2f0fdfd0U, 0x0f12f52bU, 0x2ace0d19U, 0x00fae629U,
    0x11103129U, 0x1eda1d0fU, 0x1735080eU, 0x00dcca0dU, 0x11103129U, 0x1eda1d0fU, 0x1735080eU, 0x00dcca0dU,
    0xece2d13aU, 0x3234d2d3U, 0xc81cd328U, 0x00cc270dU, 0xece2d13aU, 0x3234d2d3U, 0xc81cd328U, 0x00cc270dU,
    0xfbdbc50fU, 0x2ee9e9e1U, 0x261f1de7U, 0x00f3ddebU, 0xfbdbc50fU, 0x2ee9e9e1U, 0x261f1de7U, 0x00f3ddebU,
    0x25d6fd28U, 0xdfd20efeU, 0x133229d6U, 0x00de34ccU, 0x25d6fd28U, 0xdfd20efeU, 0x133229d6U, 0x00de34ccU,
};

/*
 * fc1, fc1.relu: 1x5x5 to 5.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][12 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_kernels_fc1_constants[80] = {
    0xc437002fU, 0xfe1d18e3U, 0x0d2ff033U, 0x16df3511U, 0x35152d22U, 0x0f093000U, 0xe71313e4U, 0xfcdb060cU,
    0xfcf830fbU, 0x193bea00U, 0xe826d8c6U, 0x0c152819U, 0xeb12ebeaU, 0x16dc28e6U, 0xc7f11b05U, 0x262600e7U,
    0xdf1ce506U, 0xf8ca0cecU, 0x000000d6U, 0xe2d5fd13U, 0x2f11d22eU, 0x000000f6U, 0x0cd51ff7U, 0x33f9fa2fU,
    0x00000010U, 0x291809fdU, 0xfa15fc12U, 0x00000033U, 0x0000476fU, 0x000026caU, 0x00009e11U, 0x0000625cU,
    0x7fe868b6U, 0x5312ae37U, 0x6566de62U, 0x4421c1b7U, 0xfffffff9U, 0xfffffff8U, 0xfffffff8U, 0xfffffffaU,
    0xf7ff0812U, 0xf821e3d9U, 0xd639d52eU, 0x1114fe01U, 0xf7ff0812U, 0xf821e3d9U, 0xd639d52eU, 0x1114fe01U,
    0xf7ff0812U, 0xf821e3d9U, 0xd639d52eU, 0x1114fe01U, 0xf7ff0812U, 0xf821e3d9U, 0xd639d52eU, 0x1114fe01U,
    0xe4c93c24U, 0x31c62227U, 0x000000eaU, 0xe4c93c24U, 0x31c62227U, 0x000000eaU, 0xe4c93c24U, 0x31c62227U,
    0x000000eaU, 0xe4c93c24U, 0x31c62227U, 0x000000eaU, 0x00002454U, 0x00002454U, 0x00002454U, 0x00002454U,
    0x4d48e906U, 0x4d48e906U, 0x4d48e906U, 0x4d48e906U, 0xfffffffbU, 0xfffffffbU, 0xfffffffbU, 0xfffffffbU,
};

/*
 * fc2: 5 to 10.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][8 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_kernels_fc2_constants[60] = {
    0xfd36e231U, 0x000000c4U, 0x3bff1c06U, 0x0000001aU, 0x00e92136U, 0x000000d6U, 0x0ed4f9ddU, 0x000000d7U,
    0x00002f90U, 0x00002486U, 0xffffc58aU, 0x00000a9aU, 0x40e9853cU, 0x71e8f8a0U, 0x63e522fdU, 0x539d0d47U,
    0xfffffff8U, 0xfffffffcU, 0xfffffff8U, 0xfffffffcU, 0x12eee1ebU, 0x000000eaU, 0x0ff4f23aU, 0x00000032U,
    0xedd3d736U, 0x0000001aU, 0xeaebfa04U, 0x000000fcU, 0xffffe1d7U, 0xffffed16U, 0xffffcacbU, 0x00000424U,
    0x624fff04U, 0x79b0c6ffU, 0x5e41ca99U, 0x4d20985aU, 0xfffffffbU, 0xfffffffcU, 0xfffffffcU, 0xfffffffbU,
    0x02c90102U, 0x0000001eU, 0xf03cf007U, 0x000000d6U, 0xf03cf007U, 0x000000d6U, 0xf03cf007U, 0x000000d6U,
    0x00002e16U, 0xffffc335U, 0xffffc335U, 0xffffc335U, 0x53db999bU, 0x71542214U, 0x71542214U, 0x71542214U,
    0xfffffffcU, 0xfffffff9U, 0xfffffff9U, 0xfffffff9U,
};

/*
 * A row of windows of conv1. Rows and output are [column][channel].
 *
 * For each two filters, then for each two windows: the inputs of each corner of a window are gathered,
 * sixteen a vector, and multiplied by the weights of both filters. The largest sum of each window and
 * filter is kept; four of them are rescaled and stored at once.
 *
 * r0, r2, r4 and r6 are the first filter's sums, upper row before lower row, r8, r10, r12 and lr the
 * second's; r3 walks through the inputs, r5 through the outputs, r11 through the constants; r7 counts
 * windows, in twos; r9 is the output's zero point. Vectors: q0 and q1 where inputs lie, q2 to q5
 * weights, q6 and q7 inputs; sums and values in the highest ones. On the stack: rows, a free word,
 * output, end of the constants, sums.
 * Stack: 132 bytes.
 */
void golden_kernels_conv1_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output, const uint32_t *offsets);
__asm__(
    ".pushsection .text.golden_kernels_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_conv1_windows\n.hidden golden_kernels_conv1_windows\n.type golden_kernels_conv1_windows, %function\n"
    "golden_kernels_conv1_windows:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 36\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 20\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 24\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 28\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 64\n" GOLDEN_KERNELS_FRAME "rel_offset d8, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset d9, 8\n" GOLDEN_KERNELS_FRAME "rel_offset d10, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset d11, 24\n" GOLDEN_KERNELS_FRAME "rel_offset d12, 32\n"
    GOLDEN_KERNELS_FRAME "rel_offset d13, 40\n" GOLDEN_KERNELS_FRAME "rel_offset d14, 48\n"
    GOLDEN_KERNELS_FRAME "rel_offset d15, 56\n"
    "sub sp, #32\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 32\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "vldrw.32 q0, [r3, #0]\n"
    "vldrw.32 q1, [r3, #16]\n"
    "movw r7, #256\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    "mov r9, #-128\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "vldrw.32 q2, [r11, #64]\n"
    "vldrw.32 q3, [r11, #80]\n"
    "vldrw.32 q4, [r11, #96]\n"
    "vldrw.32 q5, [r11, #112]\n"
    "movs r7, #7\n"
    "2:\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #32\n"
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
    "subw r3, r3, #32\n"
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
    "vmov q6[2], q6[0], r2, r4\n"
    "vmov q6[3], q6[1], r6, r6\n"
    "vmaxv.s32 r0, q6\n"
    "vmov q6[2], q6[0], r10, r12\n"
    "vmov q6[3], q6[1], lr, lr\n"
    "vmaxv.s32 r8, q6\n"
    "strd r0, r8, [sp, #16]\n"
    "vldrb.u8 q6, [r3, q0]\n"
    "vldrb.u8 q7, [r3, q1]\n"
    "addw r3, r3, #32\n"
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
    "subw r3, r3, #32\n"
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
    "vmov q6[2], q6[0], r2, r4\n"
    "vmov q6[3], q6[1], r6, r6\n"
    "vmaxv.s32 r0, q6\n"
    "vmov q6[2], q6[0], r10, r12\n"
    "vmov q6[3], q6[1], lr, lr\n"
    "vmaxv.s32 r8, q6\n"
    "strd r0, r8, [sp, #24]\n"
    "vldrw.32 q7, [sp, #16]\n"
    "vldrw.32 q6, [r11, #0]\n"
    "vadd.i32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #16]\n"
    "vmulh.s32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #32]\n"
    "vrshl.s32 q7, q7, q6\n"
    "vadd.i32 q7, q7, r9\n"
    "vqmovnb.s32 q7, q7\n"
    "vqmovnb.s16 q7, q7\n"
    "vldrw.32 q6, [r11, #48]\n"
    "vstrb.32 q7, [r5, q6]\n"
    "addw r5, r5, #6\n"
    "subs r7, #1\n"
    "bne.w 2b\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #128\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #32\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -32\n"
    "vpop {d8-d15}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -64\n" GOLDEN_KERNELS_FRAME "restore d8\n"
    GOLDEN_KERNELS_FRAME "restore d9\n" GOLDEN_KERNELS_FRAME "restore d10\n"
    GOLDEN_KERNELS_FRAME "restore d11\n" GOLDEN_KERNELS_FRAME "restore d12\n"
    GOLDEN_KERNELS_FRAME "restore d13\n" GOLDEN_KERNELS_FRAME "restore d14\n"
    GOLDEN_KERNELS_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_conv1_windows, . - golden_kernels_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv2. Rows and output are [column][channel].
 *
 * For each two filters, then for each two windows: sixteen inputs at a time are multiplied by the
 * weights of both filters, row by row; each row of weights meets inputs of the window's upper row of
 * sums, then of its lower one. The largest sum of each window and filter is kept; four of them are
 * rescaled and stored at once.
 *
 * r0, r2, r4 and r6 are the first filter's sums, upper row before lower row, r8, r10, r12 and lr the
 * second's; r1 walks through the weights, r3 through the inputs, r5 through the outputs, r11 through
 * the constants; r7 counts windows, in twos; r9 is the output's zero point. Vectors: q0 to q3 weights,
 * q4 and q5 inputs; sums and values in the highest ones. On the stack: rows, a free word, output, end
 * of the constants, sums.
 * Stack: 132 bytes.
 */
void golden_kernels_conv2_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output);
__asm__(
    ".pushsection .text.golden_kernels_conv2_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_conv2_windows\n.hidden golden_kernels_conv2_windows\n.type golden_kernels_conv2_windows, %function\n"
    "golden_kernels_conv2_windows:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 36\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 20\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 24\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 28\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 64\n" GOLDEN_KERNELS_FRAME "rel_offset d8, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset d9, 8\n" GOLDEN_KERNELS_FRAME "rel_offset d10, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset d11, 24\n" GOLDEN_KERNELS_FRAME "rel_offset d12, 32\n"
    GOLDEN_KERNELS_FRAME "rel_offset d13, 40\n" GOLDEN_KERNELS_FRAME "rel_offset d14, 48\n"
    GOLDEN_KERNELS_FRAME "rel_offset d15, 56\n"
    "sub sp, #32\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 32\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "movw r7, #224\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    "mov r9, #-128\n"
    /* Two filters. */
    "1:\n"
    "ldr r3, [sp]\n"
    "ldr r5, [sp, #8]\n"
    "movs r7, #2\n"
    "2:\n"
    "add r1, r11, #64\n"
    "vldrb.u8 q4, [r3]\n"
    "vldrb.u8 q5, [r3, #3]\n"
    "vldrw.32 q0, [r1], #16\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladav.s8 r0, q4, q0\n"
    "vmladav.s8 r2, q5, q0\n"
    "vmladav.s8 r8, q4, q1\n"
    "vmladav.s8 r10, q5, q1\n"
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
    "vmladava.s8 r4, q4, q0\n"
    "vmladava.s8 r6, q5, q0\n"
    "vmladava.s8 r12, q4, q1\n"
    "vmladava.s8 lr, q5, q1\n"
    "subw r3, r3, #214\n"
    "vmov q6[2], q6[0], r2, r4\n"
    "vmov q6[3], q6[1], r6, r6\n"
    "vmaxv.s32 r0, q6\n"
    "vmov q6[2], q6[0], r10, r12\n"
    "vmov q6[3], q6[1], lr, lr\n"
    "vmaxv.s32 r8, q6\n"
    "strd r0, r8, [sp, #16]\n"
    "add r1, r11, #64\n"
    "vldrb.u8 q4, [r3]\n"
    "vldrb.u8 q5, [r3, #3]\n"
    "vldrw.32 q0, [r1], #16\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladav.s8 r0, q4, q0\n"
    "vmladav.s8 r2, q5, q0\n"
    "vmladav.s8 r8, q4, q1\n"
    "vmladav.s8 r10, q5, q1\n"
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
    "vmladava.s8 r4, q4, q0\n"
    "vmladava.s8 r6, q5, q0\n"
    "vmladava.s8 r12, q4, q1\n"
    "vmladava.s8 lr, q5, q1\n"
    "subw r3, r3, #214\n"
    "vmov q6[2], q6[0], r2, r4\n"
    "vmov q6[3], q6[1], r6, r6\n"
    "vmaxv.s32 r0, q6\n"
    "vmov q6[2], q6[0], r10, r12\n"
    "vmov q6[3], q6[1], lr, lr\n"
    "vmaxv.s32 r8, q6\n"
    "strd r0, r8, [sp, #24]\n"
    "vldrw.32 q7, [sp, #16]\n"
    "vldrw.32 q6, [r11, #0]\n"
    "vadd.i32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #16]\n"
    "vmulh.s32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #32]\n"
    "vrshl.s32 q7, q7, q6\n"
    "vadd.i32 q7, q7, r9\n"
    "vqmovnb.s32 q7, q7\n"
    "vqmovnb.s16 q7, q7\n"
    "vldrw.32 q6, [r11, #48]\n"
    "vstrb.32 q7, [r5, q6]\n"
    "addw r5, r5, #2\n"
    "subs r7, #1\n"
    "bne.w 2b\n"
    "add r1, r11, #64\n"
    "vldrb.u8 q4, [r3]\n"
    "vldrb.u8 q5, [r3, #3]\n"
    "vldrw.32 q0, [r1], #16\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladav.s8 r0, q4, q0\n"
    "vmladav.s8 r2, q5, q0\n"
    "vmladav.s8 r8, q4, q1\n"
    "vmladav.s8 r10, q5, q1\n"
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
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
    "vldrb.u8 q4, [r3, #44]!\n"
    "vldrb.u8 q5, [r3, #3]\n"
    "vmladava.s8 r4, q4, q0\n"
    "vmladava.s8 r6, q5, q0\n"
    "vmladava.s8 r12, q4, q1\n"
    "vmladava.s8 lr, q5, q1\n"
    "subw r3, r3, #214\n"
    "vmov q6[2], q6[0], r2, r4\n"
    "vmov q6[3], q6[1], r6, r6\n"
    "vmaxv.s32 r0, q6\n"
    "vmov q6[2], q6[0], r10, r12\n"
    "vmov q6[3], q6[1], lr, lr\n"
    "vmaxv.s32 r8, q6\n"
    "strd r0, r8, [sp, #16]\n"
    "vldrw.32 q7, [sp, #16]\n"
    "vldrw.32 q6, [r11, #0]\n"
    "vadd.i32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #16]\n"
    "vmulh.s32 q7, q7, q6\n"
    "vldrw.32 q6, [r11, #32]\n"
    "vrshl.s32 q7, q7, q6\n"
    "vadd.i32 q7, q7, r9\n"
    "vqmovnb.s32 q7, q7\n"
    "vqmovnb.s16 q7, q7\n"
    "vldrw.32 q6, [r11, #48]\n"
    "mov r0, #2\n"
    "vctp.32 r0\n"
    "vpst\n"
    "vstrbt.32 q7, [r5, q6]\n"
    /* The next two filters. */
    "ldrd r5, r7, [sp, #8]\n"
    "add r5, #2\n"
    "str r5, [sp, #8]\n"
    "addw r11, r11, #224\n"
    "cmp r11, r7\n"
    "bne.w 1b\n"
    "add sp, #32\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -32\n"
    "vpop {d8-d15}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -64\n" GOLDEN_KERNELS_FRAME "restore d8\n"
    GOLDEN_KERNELS_FRAME "restore d9\n" GOLDEN_KERNELS_FRAME "restore d10\n"
    GOLDEN_KERNELS_FRAME "restore d11\n" GOLDEN_KERNELS_FRAME "restore d12\n"
    GOLDEN_KERNELS_FRAME "restore d13\n" GOLDEN_KERNELS_FRAME "restore d14\n"
    GOLDEN_KERNELS_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_conv2_windows, . - golden_kernels_conv2_windows\n"
    ".popsection\n"
);

/*
 * All units of fc1.
 *
 * For each four units: all inputs, sixteen at a time, are multiplied by each unit's weights; the four
 * sums are rescaled and stored at once.
 *
 * r0 is where the inputs begin, r5 walks through them, r1 through the constants, r2 through the outputs;
 * r11 counts fours of units, lr rounds of the inner loop, r7 is how many; r4, r6, r8 and r10 are sums, r9
 * the zero point; q0 holds inputs and constants, q1 weights and values.
 * Stack: 36 bytes.
 */
void golden_kernels_fc1_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs);
__asm__(
    ".pushsection .text.golden_kernels_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_fc1_units\n.hidden golden_kernels_fc1_units\n.type golden_kernels_fc1_units, %function\n"
    "golden_kernels_fc1_units:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 36\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 20\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 24\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 28\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 32\n"
    "movw r11, #2\n"
    "movs r7, #12\n"
    "vctp.8 r7\n"
    "movw r7, #1\n"
    "mov r9, #-128\n"
    "1:\n"
    "mov r5, r0\n"
    "mov r4, #0\n"
    "mov r6, #0\n"
    "mov r8, #0\n"
    "mov r10, #0\n"
    "dls lr, r7\n"
    "2:\n"
    "vldrb.u8 q0, [r5], #16\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladava.s8 r4, q0, q1\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladava.s8 r6, q0, q1\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladava.s8 r8, q0, q1\n"
    "vldrw.32 q1, [r1], #16\n"
    "vmladava.s8 r10, q0, q1\n"
    "le lr, 2b\n"
    "vpst\n"
    "vldrbt.u8 q0, [r5]\n"
    "vldrb.u8 q1, [r1], #12\n"
    "vmladava.s8 r4, q0, q1\n"
    "vldrb.u8 q1, [r1], #12\n"
    "vmladava.s8 r6, q0, q1\n"
    "vldrb.u8 q1, [r1], #12\n"
    "vmladava.s8 r8, q0, q1\n"
    "vldrb.u8 q1, [r1], #12\n"
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
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_fc1_units, . - golden_kernels_fc1_units\n"
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
void golden_kernels_fc2_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs);
__asm__(
    ".pushsection .text.golden_kernels_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_fc2_units\n.hidden golden_kernels_fc2_units\n.type golden_kernels_fc2_units, %function\n"
    "golden_kernels_fc2_units:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 36\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 20\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 24\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 28\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 32\n"
    "movw r11, #3\n"
    "movs r7, #8\n"
    "vctp.8 r7\n"
    "movw r7, #0\n"
    "mov r9, #-20\n"
    "1:\n"
    "mov r5, r0\n"
    "mov r4, #0\n"
    "mov r6, #0\n"
    "mov r8, #0\n"
    "mov r10, #0\n"
    "vpst\n"
    "vldrbt.u8 q0, [r5]\n"
    "vldrb.u8 q1, [r1], #8\n"
    "vmladava.s8 r4, q0, q1\n"
    "vldrb.u8 q1, [r1], #8\n"
    "vmladava.s8 r6, q0, q1\n"
    "vldrb.u8 q1, [r1], #8\n"
    "vmladava.s8 r8, q0, q1\n"
    "vldrb.u8 q1, [r1], #8\n"
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
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_fc2_units, . - golden_kernels_fc2_units\n"
    ".popsection\n"
);

/*
 * Fills words with a byte: the value that stands for zero.
 *
 * Four words at a time; of the last four as many as there are.
 *
 * r0 walks through the words, lr counts them; q0 is what they are filled with.
 * Stack: 8 bytes.
 */
void golden_kernels_clear(uint32_t *words, int count, int value);
__asm__(
    ".pushsection .text.golden_kernels_clear, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_clear\n.hidden golden_kernels_clear\n.type golden_kernels_clear, %function\n"
    "golden_kernels_clear:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 8\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset lr, 4\n"
    "vdup.8 q0, r2\n"
    "dlstp.32 lr, r1\n"
    "1:\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_clear, . - golden_kernels_clear\n"
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
void golden_kernels_move_rows(uint32_t *rows, int distance, int count);
__asm__(
    ".pushsection .text.golden_kernels_move_rows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_move_rows\n.hidden golden_kernels_move_rows\n.type golden_kernels_move_rows, %function\n"
    "golden_kernels_move_rows:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 8\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset lr, 4\n"
    "add r1, r0, r1, lsl #2\n"
    "dlstp.32 lr, r2\n"
    "1:\n"
    "vldrw.32 q0, [r1], #16\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_move_rows, . - golden_kernels_move_rows\n"
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
void golden_kernels_conv1_load_row(uint8_t *target, const uint8_t *values);
__asm__(
    ".pushsection .text.golden_kernels_conv1_load_row, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_conv1_load_row\n.hidden golden_kernels_conv1_load_row\n.type golden_kernels_conv1_load_row, %function\n"
    "golden_kernels_conv1_load_row:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 8\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset lr, 4\n"
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
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_conv1_load_row, . - golden_kernels_conv1_load_row\n"
    ".popsection\n"
);

#ifdef GOLDEN_KERNELS_TRACE
/* Shows values that lie [column][channel]. */
static void golden_kernels_show_values(int layer, const uint8_t *values, int channels, int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)values[column * channels + channel];

            golden_kernels_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, channels, columns) \
    golden_kernels_show_values((layer), (values), (channels), (columns))
#else
#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, channels, columns) ((void)0)
#endif

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void golden_kernels_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        golden_kernels_clear(rows, 52, -128);
        slot = 2;
    }
    else {
        golden_kernels_move_rows(rows, 16, 32);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = (uint8_t *)(rows + 8 * slot) + 2;

        if (input_row < 28) {
            golden_kernels_conv1_load_row(target,
                pixels + 28 * input_row);
        }
        else {
            golden_kernels_clear(rows + 8 * slot, 8, -128);
        }
    }
    golden_kernels_conv1_windows((const uint8_t *)rows, golden_kernels_conv1_constants, output, golden_kernels_conv1_offsets);
    GOLDEN_KERNELS_SHOW_VALUES(2, output, 3, 14);
}

/* Row `row` of conv2, conv2.relu, conv2.maxpool, and of the layers before it what it needs. */
static void golden_kernels_conv2(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory + 52;
    int slot = 4;

    if (row == 0) {
        golden_kernels_clear(rows, 70, -128);
        slot = 0;
    }
    else {
        golden_kernels_move_rows(rows, 22, 44);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = (uint8_t *)(rows + 11 * slot);

        golden_kernels_conv1(pixels, memory, input_row, target);
    }
    golden_kernels_conv2_windows((const uint8_t *)rows, golden_kernels_conv2_constants, output);
    GOLDEN_KERNELS_SHOW_VALUES(5, output, 1, 5);
}

int golden_kernels_infer(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], golden_kernels_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 5; ++row) {
        golden_kernels_conv2(pixels, scratch->words, row,
            bytes + 488 + 5 * row);
    }
    golden_kernels_fc1_units(bytes + 488, golden_kernels_fc1_constants, bytes);
    GOLDEN_KERNELS_SHOW_VALUES(7, bytes, 5, 1);
    golden_kernels_fc2_units(bytes, golden_kernels_fc2_constants, bytes + 476);
    for (int i = 0; i < 10; ++i) {
        scores[i] = (int8_t)bytes[i + 476];
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_KERNELS_SHOW(8, scores, 1, 1, 10);
    return digit;
}

#elif defined(GOLDEN_KERNELS_KERNELS_DSP)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_kernels_requires_alignment[
    (__alignof__(golden_kernels_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 3x14x14.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t golden_kernels_conv1_constants[63] = {
    0xac4059a6U, 0x010ef013U, 0x00000036U, 0xfffffffcU, 0x00000022U, 0x00000014U, 0x00000030U, 0xfeffffeeU,
    0x05c00016U, 0xff800001U, 0x031fffceU, 0x03600037U, 0xfcdffff7U, 0x039ffff7U, 0x02400035U, 0xfc20001aU,
    0x00e00034U, 0x41627465U, 0xbcfc3e11U, 0xffffd5c9U, 0x00000006U, 0x6d6101fdU, 0x0245b832U, 0x0000002bU,
    0xffffffc6U, 0xffffffddU, 0x00000002U, 0xffffffcfU, 0x053ffff2U, 0xfa7ffffdU, 0x067fffe5U, 0x02800025U,
    0xf9800029U, 0x027ffff6U, 0xf9c0000cU, 0x05e0002eU, 0x06fffff7U, 0x035fffcaU, 0x702f920cU, 0x3a5434bcU,
    0xffff5d7fU, 0x00000006U, 0x81607887U, 0x01ee101eU, 0x0000003bU, 0x00000033U, 0xffffffedU, 0x0000001fU,
    0xffffffdeU, 0x01000013U, 0x0040001cU, 0x05dfffe4U, 0xfd3fffeaU, 0x061fffffU, 0x02c0001aU, 0xfa80002fU,
    0xff200030U, 0xf99ffffcU, 0x06dffff3U, 0x69926b63U, 0x52ac32edU, 0xffff7cb0U, 0x00000005U,
};

/*
 * conv2, conv2.relu, conv2.maxpool: 3x14x14 to 1x5x5.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t golden_kernels_conv2_constants[51] = {
    0x8de33fbdU, 0x0532c891U, 0xffffffd0U, 0x00000029U, 0x0000003aU, 0x0000000fU, 0x00000028U, 0xffffffdfU,
    0x00000031U, 0xffffffd1U, 0xffffffc5U, 0xfffffffdU, 0x0000000fU, 0x00000010U, 0xffffffe2U, 0xffffffdbU,
    0xffffffd6U, 0x05e00012U, 0x021fffdaU, 0xfd800034U, 0xff5fffe9U, 0x049fffd2U, 0x0560000fU, 0x01e0001eU,
    0xfa600032U, 0xfc20002eU, 0xffbfffdfU, 0xfea00019U, 0x03a0000eU, 0xfa400028U, 0xfd1fffe7U, 0x01bfffd6U,
    0x01a00029U, 0x0100000dU, 0xfa60000dU, 0x039fffebU, 0x051fffccU, 0xf9bfffe6U, 0x069fffcaU, 0x03800027U,
    0x03dfffddU, 0x06400034U, 0x053ffffaU, 0x02dfffdcU, 0xf8ffffccU, 0x04bffff3U, 0x025fffdeU, 0x54101430U,
    0x094580c0U, 0xfffe9650U, 0x00000008U,
};

/*
 * fc1, fc1.relu: 1x5x5 to 5.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 2 in
 * the first word, units 2 and 3 in the second, and so on; then inputs 1 and 3.
 */
static const uint32_t golden_kernels_fc1_constants[88] = {
    0x1537222fU, 0x11f8e9fbU, 0x34c42d00U, 0xeafceb30U, 0x091dffe3U, 0xdc3be600U, 0x0efe3018U, 0x161927eaU,
    0x132fe433U, 0xf12604c6U, 0xe70d12f0U, 0xc6e81ad8U, 0xdadf0c11U, 0x2615e719U, 0xfc160635U, 0x260c0028U,
    0xd51c1306U, 0x17d5fcf7U, 0xe1dffce5U, 0x290c091fU, 0x10ca2decU, 0x14f9122fU, 0x2ef8d20cU, 0xfa33fbfaU,
    0x0000f5d6U, 0x00003310U, 0x00000000U, 0x00000000U, 0x7fe868b6U, 0x9a7370eaU, 0x00000ff4U, 0x00000007U,
    0x5312ae37U, 0x9bfddd66U, 0xffffef3bU, 0x00000008U, 0x6566de62U, 0xbda62982U, 0x000017b2U, 0x00000008U,
    0x4421c1b7U, 0xc26635c4U, 0x00000addU, 0x00000006U, 0xffff0012U, 0x00000000U, 0xfff70008U, 0x00000000U,
    0x0021ffd9U, 0x00000000U, 0xfff8ffe3U, 0x00000000U, 0x0039002eU, 0x00000000U, 0xffd6ffd5U, 0x00000000U,
    0x00140001U, 0x00000000U, 0x0011fffeU, 0x00000000U, 0xffc90024U, 0x00000000U, 0xffe4003cU, 0x00000000U,
    0xffc60027U, 0x00000000U, 0x00310022U, 0x00000000U, 0x0000ffeaU, 0x00000000U, 0x00000000U, 0x00000000U,
    0x4d48e906U, 0xef5f57f8U, 0xfffffea6U, 0x00000005U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * fc2: 5 to 10.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 1 in
 * the first word, units 2 and 3 in the second, and so on.
 */
static const uint32_t golden_kernels_fc2_constants[72] = {
    0x1be20631U, 0xf921dd36U, 0x3afdff36U, 0x0e00d3e9U, 0x000019c4U, 0x0000d6d6U, 0x00000000U, 0x00000000U,
    0x40e9853cU, 0xd336c9c0U, 0xfffff74aU, 0x00000008U, 0x71e8f8a0U, 0xb19bc3c0U, 0xfffff4c7U, 0x00000004U,
    0x63e522fdU, 0x31f3ae62U, 0xffffd165U, 0x00000008U, 0x539d0d47U, 0x986cee36U, 0x000014b2U, 0x00000004U,
    0xf1e139ebU, 0xf9d70436U, 0x0f12f3eeU, 0xe9edead3U, 0x000031eaU, 0x0000fc1aU, 0x00000000U, 0x00000000U,
    0x624fff04U, 0x7129445cU, 0x00000030U, 0x00000005U, 0x79b0c6ffU, 0x58b8dd6aU, 0xffffdebcU, 0x00000004U,
    0x5e41ca99U, 0x13d3d9d3U, 0xffffefcbU, 0x00000004U, 0x4d20985aU, 0xf98b71a8U, 0x00000630U, 0x00000005U,
    0xf0010702U, 0x00000000U, 0xf0023bc9U, 0x00000000U, 0x0000d61eU, 0x00000000U, 0x00000000U, 0x00000000U,
    0x53db999bU, 0x3e791b52U, 0x00001127U, 0x00000004U, 0x71542214U, 0x10c39024U, 0xffffdce3U, 0x00000007U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * A row of windows of conv1, of four sums each. Rows are [column / 2][channel][6 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is a row of the next convolution's.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's two rows. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * The largest of the four sums is rescaled and stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 and r4:r5 are the accumulators of the
 * window's upper and lower row, r6 to lr weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants.
 * Stack: 56 bytes.
 */
void golden_kernels_conv1_windows(const uint32_t *rows, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_kernels_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_conv1_windows\n.hidden golden_kernels_conv1_windows\n.type golden_kernels_conv1_windows, %function\n"
    "golden_kernels_conv1_windows:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 36\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 20\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 24\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 28\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 32\n"
    "sub sp, #20\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 20\n"
    "str r2, [sp]\n"
    "movw r3, #252\n"
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
    "movw r12, #504\n"
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
    /* The largest of the four, brought to 8 bits. */
    "cmp r6, r7\n"
    "it lt\n"
    "movlt r6, r7\n"
    "cmp r8, r9\n"
    "it lt\n"
    "movlt r8, r9\n"
    "cmp r6, r8\n"
    "it lt\n"
    "movlt r6, r8\n"
    "ldmia r1!, {r7-r10}\n"
    "smlal r8, r9, r6, r7\n"
    "subw r1, r1, #84\n"
    "asr r9, r9, r10\n"
    "usat r9, #8, r9\n"
    "ldr r11, [sp]\n"
    "strh r9, [r11]\n"
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
    /* The largest of the four, brought to 8 bits. */
    "cmp r6, r7\n"
    "it lt\n"
    "movlt r6, r7\n"
    "cmp r8, r9\n"
    "it lt\n"
    "movlt r8, r9\n"
    "cmp r6, r8\n"
    "it lt\n"
    "movlt r6, r8\n"
    "ldmia r1!, {r7-r10}\n"
    "smlal r8, r9, r6, r7\n"
    "subw r1, r1, #84\n"
    "asr r9, r9, r10\n"
    "usat r9, #8, r9\n"
    "ldrd r11, r12, [sp]\n"
    "lsl r9, r9, #5\n"
    "strh r9, [r11, #2]\n"
    "addw r11, r11, #72\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    "subw r11, r11, #480\n"
    "str r11, [sp]\n"
    /* The next filter. */
    "subw r0, r0, #336\n"
    "addw r1, r1, #84\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #20\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -20\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_conv1_windows, . - golden_kernels_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of windows of conv2, of four sums each. Rows are [column / 2][channel][6 rows], a word
 * each: the value of the even column + 2^21 * the odd one's. Output is [channel][column], a byte each.
 *
 * For each filter, then for each window: the products of words of columns with words of weights, in
 * each channel and row, are added to the accumulators of the window's two rows. Those of the even
 * column lack the highest digit of the accumulator before, which is kept from window to window.
 * The largest of the four sums is rescaled and stored.
 *
 * r0 walks through the rows, r1 through the constants; r2:r3 and r4:r5 are the accumulators of the
 * window's upper and lower row, r6 to lr weights and inputs. On the stack: output,
 * its end, the highest digits of the accumulators before, end of the constants.
 * Stack: 56 bytes.
 */
void golden_kernels_conv2_windows(const uint32_t *rows, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_kernels_conv2_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_conv2_windows\n.hidden golden_kernels_conv2_windows\n.type golden_kernels_conv2_windows, %function\n"
    "golden_kernels_conv2_windows:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 36\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 20\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 24\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 28\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 32\n"
    "sub sp, #20\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 20\n"
    "str r2, [sp]\n"
    "movw r3, #204\n"
    "add r3, r1\n"
    "str r3, [sp, #16]\n"
    /* A filter. Before its first window, the accumulator before that of the first column. */
    "1:\n"
    "ldrd r2, r3, [r1]\n"
    "addw r1, r1, #68\n"
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
    "subw r0, r0, #144\n"
    "lsr r3, r3, #10\n"
    "lsr r5, r5, #10\n"
    "strd r3, r5, [sp, #8]\n"
    "subw r1, r1, #188\n"
    "ldr r11, [sp]\n"
    "addw r12, r11, #5\n"
    "str r12, [sp, #4]\n"
    "2:\n"
    "ldrd r2, r3, [r1], #8\n"
    "mov r4, r2\n"
    "mov r5, r3\n"
    ".rept 9\n"
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
    "subw r0, r0, #144\n"
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
    /* The largest of the four, brought to 8 bits. */
    "cmp r6, r7\n"
    "it lt\n"
    "movlt r6, r7\n"
    "cmp r8, r9\n"
    "it lt\n"
    "movlt r8, r9\n"
    "cmp r6, r8\n"
    "it lt\n"
    "movlt r6, r8\n"
    "ldmia r1!, {r7-r10}\n"
    "smlal r8, r9, r6, r7\n"
    "subw r1, r1, #204\n"
    "asr r9, r9, r10\n"
    "usat r9, #8, r9\n"
    "ldrd r11, r12, [sp]\n"
    "strb r9, [r11], #1\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    /* The next filter. */
    "subw r0, r0, #360\n"
    "addw r1, r1, #204\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #20\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -20\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_conv2_windows, . - golden_kernels_conv2_windows\n"
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
 * stack: how many units are left, in fours.
 * Stack: 40 bytes.
 */
void golden_kernels_fc1_units(const uint32_t *inputs, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_kernels_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_fc1_units\n.hidden golden_kernels_fc1_units\n.type golden_kernels_fc1_units, %function\n"
    "golden_kernels_fc1_units:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 40\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 4\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 8\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 12\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 16\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 20\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 24\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 28\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 32\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 36\n"
    "movw r3, #2\n"
    "str r3, [sp]\n"
    "movw r3, #56\n"
    "add r3, r0\n"
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "2:\n"
    ".rept 7\n"
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
    ".endr\n"
    "cmp r0, r3\n"
    "bne.w 2b\n"
    "sub r4, r4, r5\n"
    "asr r4, r4, #8\n"
    "sub r6, r6, r7\n"
    "asr r6, r6, #8\n"
    "movw r8, #56\n"
    "sub r0, r0, r8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r5, r8\n"
    "asr r10, r10, r11\n"
    "usat r5, #8, r10\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r4, r8\n"
    "asr r10, r10, r11\n"
    "usat r4, #8, r10\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r7, r8\n"
    "asr r10, r10, r11\n"
    "usat r7, #8, r10\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r6, r8\n"
    "asr r10, r10, r11\n"
    "usat r6, #8, r10\n"
    "orr r5, r5, r4, lsl #16\n"
    "orr r7, r7, r6, lsl #16\n"
    "strd r5, r7, [r2], #8\n"
    "ldr r8, [sp]\n"
    "subs r8, #1\n"
    "str r8, [sp]\n"
    "bne.w 1b\n"
    "pop {r3-r11, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_fc1_units, . - golden_kernels_fc1_units\n"
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
void golden_kernels_fc2_units(const uint32_t *inputs, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_kernels_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_fc2_units\n.hidden golden_kernels_fc2_units\n.type golden_kernels_fc2_units, %function\n"
    "golden_kernels_fc2_units:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 40\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 4\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 8\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 12\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 16\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 20\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 24\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 28\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 32\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 36\n"
    "movw r3, #3\n"
    "str r3, [sp]\n"
    "movw r3, #16\n"
    "add r3, r0\n"
    "1:\n"
    "mov r4, #0\n"
    "mov r5, #0\n"
    "mov r6, #0\n"
    "mov r7, #0\n"
    "2:\n"
    ".rept 2\n"
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
    ".endr\n"
    "cmp r0, r3\n"
    "bne.w 2b\n"
    "sub r4, r4, r5\n"
    "asr r4, r4, #8\n"
    "sub r6, r6, r7\n"
    "asr r6, r6, #8\n"
    "movw r8, #16\n"
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
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_fc2_units, . - golden_kernels_fc2_units\n"
    ".popsection\n"
);

#ifdef GOLDEN_KERNELS_TRACE
/* Shows values `step` bytes apart. */
static void golden_kernels_show_values(int layer, const uint8_t *values, int step, int count)
{
    for (int i = 0; i < count; ++i) {
        const int8_t value = (int8_t)((int)values[i * step] - 128);

        golden_kernels_trace(layer, &value, 1);
    }
}

/* Shows a row in which two columns share a word; whether the first is its upper one. */
static void golden_kernels_show_row(int layer, const uint32_t *row, int channels, int columns,
    int odd, int slots)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const uint32_t word = row[((column + odd) / 2 * channels + channel) * slots];
            const uint8_t value = (uint8_t)(word >> ((column + odd) % 2 * 21));

            golden_kernels_show_values(layer, &value, 1, 1);
        }
    }
}

#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, step, count) \
    golden_kernels_show_values((layer), (const uint8_t *)(values), (step), (count))
#define GOLDEN_KERNELS_SHOW_ROW(layer, row, channels, columns, odd, slots) \
    golden_kernels_show_row((layer), (row), (channels), (columns), (odd), (slots))
#else
#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, step, count) ((void)0)
#define GOLDEN_KERNELS_SHOW_ROW(layer, row, channels, columns, odd, slots) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_kernels_move_4_of_6_rows(uint32_t *rows, int count)
{
    for (; count > 0; --count) {
        for (int slot = 0; slot < 4; ++slot) {
            rows[slot] = rows[slot + 2];
        }
        rows += 6;
    }
}

/* Loads a row of pixels. */
static void golden_kernels_conv1_load_row(uint32_t *row, const uint8_t *values)
{
    for (int i = 0; i < 28; i += 2) {
        *row = values[i] | ((uint32_t)values[i + 1] << 21);
        row += 6;
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void golden_kernels_conv1(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 96; ++i) {
            rows[i] = 0;
            GOLDEN_KERNELS_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_kernels_move_4_of_6_rows(rows, 16);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;

        if (input_row < 28) {
            golden_kernels_conv1_load_row(rows + 6 + slot,
                pixels + 28 * input_row);
        }
        else {
            for (int i = 0; i < 16; ++i) {
                rows[6 * i + slot] = 0;
            }
        }
    }
    golden_kernels_conv1_windows(rows, golden_kernels_conv1_constants, output);
    GOLDEN_KERNELS_SHOW_ROW(2, output, 3, 14, 0, 6);
}

/* Row `row` of conv2, conv2.relu, conv2.maxpool, and of the layers before it what it needs. */
static void golden_kernels_conv2(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory + 96;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_kernels_move_4_of_6_rows(rows, 21);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;

        golden_kernels_conv1(pixels, memory, input_row, rows + slot);
    }
    golden_kernels_conv2_windows(rows, golden_kernels_conv2_constants, output);
    GOLDEN_KERNELS_SHOW_VALUES(5, output, 1, 5);
}

int golden_kernels_infer(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], golden_kernels_scratch *scratch)
{
    uint32_t *const memory = scratch->words;
    int digit = 0;

    for (int row = 0; row < 5; ++row) {
        golden_kernels_conv2(pixels, memory, row,
            (uint8_t *)memory + 888 + 5 * row);
    }
    /* A byte each becomes a halfword each: 0 and 2, then 1 and 3. */
    for (int i = 0; i < 7; ++i) {
        const uint32_t bytes = memory[i + 222];

        memory[2 * i + 1] = (bytes >> 8) & 0x00FF00FFU;
        memory[2 * i] = bytes & 0x00FF00FFU;
    }
    golden_kernels_fc1_units(memory, golden_kernels_fc1_constants, memory + 225);
    GOLDEN_KERNELS_SHOW_VALUES(7, memory + 225, 2, 5);
    golden_kernels_fc2_units(memory + 225, golden_kernels_fc2_constants, memory);
    for (int i = 0; i < 10; ++i) {
        scores[i] = ((const int8_t *)memory)[i];
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_KERNELS_SHOW(8, scores, 1, 1, 10);
    return digit;
}

#elif defined(GOLDEN_KERNELS_KERNELS_PACKED)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_kernels_requires_alignment[
    (__alignof__(golden_kernels_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/* A convolution's constants; bytes from a row of sums' inputs to the next one's, of an output channel. */
struct golden_kernels_layer {
    const uint32_t *constants;
    const uint32_t *pairs;
    uint16_t row_byte_count;
    uint16_t filters;
    uint16_t stride;
};

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 3x14x14.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 2 at a time; one at a time; in segments of 3 and 2 taps; in segments of 2, 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_kernels_conv1_constants[94] = {
    0x41627465U, 0xbcfc3e11U, 0xffffd5c9U, 0x00000006U, 0x702f920cU, 0x3a5434bcU, 0xffff5d7fU, 0x00000006U,
    0x00000000U, 0x00000005U, 0x17e83bc4U, 0x00000000U, 0x002b0036U, 0x0029fff8U, 0xfff1ffeeU, 0x0013ffe7U,
    0xfff5fff7U, 0x9a650cf3U, 0x0000000eU, 0xffc5fffcU, 0xffd4002eU, 0xfffd0016U, 0xffce001dU, 0x000bfff7U,
    0x3dc203fcU, 0x0000000eU, 0xffdd0022U, 0x0033fffcU, 0xffe50001U, 0x002f0012U, 0x002e0035U, 0x08f750afU,
    0x0000000eU, 0x00020014U, 0x00140019U, 0x0024ffceU, 0x0037ffe1U, 0xfff7001aU, 0x9a650000U, 0x0000000eU,
    0xffcf0030U, 0xffcc001bU, 0x00290037U, 0x001b0007U, 0xffca0034U, 0x00000000U, 0x00000000U, 0x69926b63U,
    0x52ac32edU, 0xffff7cb0U, 0x00000005U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000005U, 0x00000000U, 0x00000000U, 0x0000003bU, 0x00000008U, 0x00000013U, 0x00000016U, 0x0000001aU,
    0x00002bd4U, 0x0000000eU, 0x00000033U, 0x00000002U, 0x0000001cU, 0xffffffd4U, 0x0000002fU, 0x000035caU,
    0x0000000eU, 0xffffffedU, 0x0000002fU, 0xffffffe4U, 0xfffffff9U, 0x00000030U, 0x0000629dU, 0x0000000eU,
    0x0000001fU, 0xffffffeaU, 0xffffffeaU, 0xffffffcdU, 0xfffffffcU, 0x00002fd0U, 0x0000000eU, 0xffffffdeU,
    0x00000031U, 0xffffffffU, 0x00000037U, 0xfffffff3U, 0x00000000U, 0x00000000U,
};
static const uint32_t golden_kernels_conv1_pairs[2] = {
    0, 47,
};

/*
 * conv2, conv2.relu, conv2.maxpool: 3x14x14 to 1x5x5.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 2 at a time; one at a time; in segments of 3 and 2 taps; in segments of 2, 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_kernels_conv2_constants[114] = {
    0x54101430U, 0x094580c0U, 0xfffe9650U, 0x00000008U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000003U, 0x00008679U, 0x000000c4U, 0xffffffd6U, 0x0000000eU, 0xffffffd6U, 0x00000013U, 0xffffffdeU,
    0xffffff58U, 0x0000000fU, 0xfffffff5U, 0x00000019U, 0x0000002aU, 0xfffffffaU, 0x00004bb4U, 0x0000009aU,
    0xfffffffdU, 0xfffffffeU, 0xffffffdfU, 0x00000032U, 0x00000034U, 0xffffff74U, 0x00000029U, 0x00000011U,
    0xffffffdaU, 0x00000008U, 0x0000000dU, 0x0000857aU, 0x00000070U, 0xffffffdbU, 0xffffffe9U, 0xffffffe7U,
    0x00000026U, 0xfffffff3U, 0xffffffacU, 0x00000010U, 0x0000001dU, 0x0000000eU, 0x00000017U, 0xffffffdcU,
    0x00000009U, 0x00002fd0U, 0xffffffbaU, 0xffffffd0U, 0x0000002fU, 0x00000012U, 0x0000000dU, 0x00000029U,
    0x000040bfU, 0x00000054U, 0x0000003aU, 0xffffffecU, 0x00000034U, 0xffffffd3U, 0x0000000dU, 0x000030cfU,
    0x0000002aU, 0x0000000fU, 0xfffffffbU, 0xffffffe9U, 0x0000001dU, 0xffffffebU, 0x0000619eU, 0x0000002aU,
    0x00000028U, 0x00000025U, 0xffffffd2U, 0x00000029U, 0xffffffccU, 0x00006c93U, 0xffffff66U, 0xffffffdfU,
    0x0000002bU, 0x0000000fU, 0xffffffceU, 0xffffffe6U, 0x000035caU, 0x0000002aU, 0x00000031U, 0x0000000fU,
    0x0000001eU, 0x00000035U, 0xffffffcaU, 0x00005ba4U, 0x0000002aU, 0xffffffd1U, 0xffffffd3U, 0x00000032U,
    0x0000001cU, 0x00000027U, 0x00007c83U, 0x0000002aU, 0xffffffc5U, 0xffffffe1U, 0x0000002eU, 0x0000001fU,
    0xffffffddU, 0x0000b748U, 0xffffffe4U, 0xffffffe2U, 0xffffffd2U, 0x00000028U, 0xffffffc8U, 0xffffffccU,
    0x00000000U, 0x00000000U,
};
static const uint32_t golden_kernels_conv2_pairs[1] = {
    0,
};

/*
 * fc1, fc1.relu: 1x5x5 to 5.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_kernels_fc1_weights[256] = {
    175, 162, 123, 106, 128, 173, 176, 107, 183, 149, 120, 146, 68, 181, 124, 107, 99, 128, 128,
    102, 152, 176, 106, 168, 157, 137, 187, 92, 126, 143, 153, 150, 179, 100, 70, 133, 112, 147, 88,
    155, 175, 147, 166, 113, 141, 103, 104, 71, 145, 140, 153, 103, 181, 134, 168, 128, 95, 91, 149,
    166, 150, 124, 140, 166, 134, 147, 119, 125, 101, 125, 159, 137, 156, 85, 85, 152, 95, 98, 140,
    169, 108, 174, 175, 146, 140, 82, 122, 124, 74, 145, 121, 149, 120, 175, 179, 122, 86, 118, 144,
    179, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 146, 128, 128, 128, 136, 128, 128, 128, 127,
    128, 128, 128, 119, 128, 128, 128, 89, 128, 128, 128, 99, 128, 128, 128, 161, 128, 128, 128,
    120, 128, 128, 128, 174, 128, 128, 128, 85, 128, 128, 128, 185, 128, 128, 128, 86, 128, 128,
    128, 129, 128, 128, 128, 126, 128, 128, 128, 148, 128, 128, 128, 145, 128, 128, 128, 164, 128,
    128, 128, 188, 128, 128, 128, 73, 128, 128, 128, 100, 128, 128, 128, 167, 128, 128, 128, 162,
    128, 128, 128, 70, 128, 128, 128, 177, 128, 128, 128, 106, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_kernels_fc1_rescaling[20] = {
    0x7fe868b6U, 0x9a7370eaU, 0x00000ff4U, 0x00000007U, 0x5312ae37U, 0x9bfddd66U, 0xffffef3bU, 0x00000008U,
    0x6566de62U, 0xbda62982U, 0x000017b2U, 0x00000008U, 0x4421c1b7U, 0xc26635c4U, 0x00000addU, 0x00000006U,
    0x4d48e906U, 0xef5f57f8U, 0xfffffea6U, 0x00000005U,
};

/*
 * fc2: 5 to 10.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_kernels_fc2_weights[96] = {
    177, 134, 182, 93, 98, 156, 161, 121, 182, 127, 105, 84, 125, 187, 128, 142, 68, 154, 86, 87,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 107, 186, 182, 132, 97, 114, 87,
    122, 110, 116, 83, 107, 146, 143, 109, 106, 106, 178, 154, 124, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 130, 135, 128, 128, 129, 112, 128, 128, 73, 188, 128, 128, 130,
    112, 128, 128, 158, 86, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_kernels_fc2_rescaling[40] = {
    0x40e9853cU, 0xd336c9c0U, 0xfffff74aU, 0x00000008U, 0x71e8f8a0U, 0xb19bc3c0U, 0xfffff4c7U, 0x00000004U,
    0x63e522fdU, 0x31f3ae62U, 0xffffd165U, 0x00000008U, 0x539d0d47U, 0x986cee36U, 0x000014b2U, 0x00000004U,
    0x624fff04U, 0x7129445cU, 0x00000030U, 0x00000005U, 0x79b0c6ffU, 0x58b8dd6aU, 0xffffdebcU, 0x00000004U,
    0x5e41ca99U, 0x13d3d9d3U, 0xffffefcbU, 0x00000004U, 0x4d20985aU, 0xf98b71a8U, 0x00000630U, 0x00000005U,
    0x53db999bU, 0x3e791b52U, 0x00001127U, 0x00000004U, 0x71542214U, 0x10c39024U, 0xffffdce3U, 0x00000007U,
};

#if defined(__riscv)
/*
 * The largest of a pooling window's four sums, of the first filter in the low half, of the second
 * in the high one.
 *
 * In each shape in which rows of the kernel lie in the constants: the inputs of two columns, in the
 * window's upper and lower row, are multiplied by both filters' weights, which share a word, and added
 * to packed sums. Behind a segment these are added to each filter's sums. Of the four, the largest is
 * the result.
 *
 * a0 and a3 walk through the inputs of the upper and the lower row, a1 through the constants; a4 to a7
 * are the packed sums of the window's columns in both rows; s0 to s3 the sums of these modulo 2^32, s4
 * to s7 the second filter's; t0 is a weight, t1 to t4 are inputs, t5 a product or how far the inputs move
 * on, t6 counts rows of the kernel, s8 is an addend.
 * Stack: 48 bytes.
 */
uint64_t golden_kernels_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_kernels_maximum_5x5, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_kernels_maximum_5x5\n.hidden golden_kernels_maximum_5x5\n.type golden_kernels_maximum_5x5, %function\n"
    "golden_kernels_maximum_5x5:\n"
    GOLDEN_KERNELS_FRAME "startproc\n"
    "addi sp, sp, -48\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 48\n"
    "sw s0, 0(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s0, 0\n"
    "sw s1, 4(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s1, 4\n"
    "sw s2, 8(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s2, 8\n"
    "sw s3, 12(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s3, 12\n"
    "sw s4, 16(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s4, 16\n"
    "sw s5, 20(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s5, 20\n"
    "sw s6, 24(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s6, 24\n"
    "sw s7, 28(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s7, 28\n"
    "sw s8, 32(sp)\n"
    GOLDEN_KERNELS_FRAME "rel_offset s8, 32\n"
    "li s0, 0\n"
    "li s1, 0\n"
    "li s2, 0\n"
    "li s3, 0\n"
    "li s4, 0\n"
    "li s5, 0\n"
    "li s6, 0\n"
    "li s7, 0\n"
    "add a3, a0, a2\n"
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
    "bgeu s0, s1, 4f\n"
    "mv s0, s1\n"
    "4:\n"
    "bgeu s0, s2, 4f\n"
    "mv s0, s2\n"
    "4:\n"
    "bgeu s0, s3, 4f\n"
    "mv s0, s3\n"
    "4:\n"
    "bgeu s4, s5, 4f\n"
    "mv s4, s5\n"
    "4:\n"
    "bgeu s4, s6, 4f\n"
    "mv s4, s6\n"
    "4:\n"
    "bgeu s4, s7, 4f\n"
    "mv s4, s7\n"
    "4:\n"
    "mv a0, s0\n"
    "mv a1, s4\n"
    "lw s0, 0(sp)\n"
    "lw s1, 4(sp)\n"
    "lw s2, 8(sp)\n"
    "lw s3, 12(sp)\n"
    "lw s4, 16(sp)\n"
    "lw s5, 20(sp)\n"
    "lw s6, 24(sp)\n"
    "lw s7, 28(sp)\n"
    "lw s8, 32(sp)\n"
    GOLDEN_KERNELS_FRAME "restore s0\n" GOLDEN_KERNELS_FRAME "restore s1\n"
    GOLDEN_KERNELS_FRAME "restore s2\n" GOLDEN_KERNELS_FRAME "restore s3\n"
    GOLDEN_KERNELS_FRAME "restore s4\n" GOLDEN_KERNELS_FRAME "restore s5\n"
    GOLDEN_KERNELS_FRAME "restore s6\n" GOLDEN_KERNELS_FRAME "restore s7\n"
    GOLDEN_KERNELS_FRAME "restore s8\n"
    "addi sp, sp, 48\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -48\n"
    "ret\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_maximum_5x5, . - golden_kernels_maximum_5x5\n"
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
void golden_kernels_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_kernels_four_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_kernels_four_units\n.hidden golden_kernels_four_units\n.type golden_kernels_four_units, %function\n"
    "golden_kernels_four_units:\n"
    GOLDEN_KERNELS_FRAME "startproc\n"
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
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_four_units, . - golden_kernels_four_units\n"
    ".popsection\n"
);
#elif defined(__thumb2__)
/*
 * The largest of a pooling window's four sums, of the first filter in the low half, of the second
 * in the high one.
 *
 * For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. The largest of
 * all four is kept.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r4 and r5 the sums of these modulo 2^32, r6 and r7 the second filter's; r8 counts rows
 * of the kernel; r9 to r11 are weights, r12 and lr inputs. On the stack: the arguments, then the upper
 * row's largest sums.
 * Stack: 48 bytes.
 */
uint64_t golden_kernels_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_kernels_maximum_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_maximum_5x5\n.hidden golden_kernels_maximum_5x5\n.type golden_kernels_maximum_5x5, %function\n"
    "golden_kernels_maximum_5x5:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r0-r2, r4-r11, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 48\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 12\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 16\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 20\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 24\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 28\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 32\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 36\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 40\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 44\n"
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
    "cmp r4, r5\n"
    "it lo\n"
    "movlo r4, r5\n"
    "cmp r6, r7\n"
    "it lo\n"
    "movlo r6, r7\n"
    "ldrd r0, r1, [sp]\n"
    "ldr r3, [sp, #8]\n"
    "cbz r3, 4f\n"
    /* Behind the upper row its largest sums lie where the arguments did. */
    "strd r4, r6, [sp]\n"
    "mov r2, #0\n"
    "str r2, [sp, #8]\n"
    "add r0, r3\n"
    "b.w 1b\n"
    "4:\n"
    "cmp r0, r4\n"
    "it lo\n"
    "movlo r0, r4\n"
    "cmp r1, r6\n"
    "it lo\n"
    "movlo r1, r6\n"
    "add sp, #12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -12\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_maximum_5x5, . - golden_kernels_maximum_5x5\n"
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
void golden_kernels_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_kernels_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_four_units\n.hidden golden_kernels_four_units\n.type golden_kernels_four_units, %function\n"
    "golden_kernels_four_units:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r8, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 24\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset lr, 20\n"
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
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_four_units, . - golden_kernels_four_units\n"
    ".popsection\n"
);
#else
/*
 * The largest of a pooling window's four sums, of the first filter in the low half, of the second
 * in the high one.
 *
 * For the window's upper row, then for its lower one, in each shape in which rows of the kernel lie in
 * the constants: the inputs of two columns are multiplied by both filters' weights, which share a word,
 * and added to packed sums. Behind a segment these are added to each filter's sums. The largest of
 * all four is kept.
 *
 * r0 walks through the inputs, r1 through the constants; r2 and r3 are the packed sums of an even and
 * an odd column; r8 and r9 the sums of these modulo 2^32, r10 and r11 the second filter's; r4 and r6
 * are weights, r5 an input; r7 counts rows of the kernel; r12 is row_byte_count, then 0. On the stack:
 * the arguments, then the upper row's largest sums.
 * Stack: 44 bytes.
 */
uint64_t golden_kernels_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_kernels_maximum_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_maximum_5x5\n.hidden golden_kernels_maximum_5x5\n.type golden_kernels_maximum_5x5, %function\n"
    "golden_kernels_maximum_5x5:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r0, r1, r4-r7, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 28\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 12\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 16\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 20\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 24\n"
    "mov r12, r2\n"
    "mov r4, r8\n"
    "mov r5, r9\n"
    "mov r6, r10\n"
    "mov r7, r11\n"
    "push {r4-r7}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 16\n" GOLDEN_KERNELS_FRAME "rel_offset r8, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r9, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r10, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset r11, 12\n"
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
    "cmp r2, r9\n"
    "bhs 5f\n"
    "mov r2, r9\n"
    "5:\n"
    "cmp r3, r11\n"
    "bhs 5f\n"
    "mov r3, r11\n"
    "5:\n"
    "ldr r0, [sp, #16]\n"
    "ldr r1, [sp, #20]\n"
    "mov r4, r12\n"
    "cmp r4, #0\n"
    "beq 4f\n"
    /* Behind the upper row its largest sums lie where the arguments did. */
    "str r2, [sp, #16]\n"
    "str r3, [sp, #20]\n"
    "movs r5, #0\n"
    "mov r12, r5\n"
    "adds r0, r0, r4\n"
    "b 1b\n"
    "4:\n"
    "cmp r0, r2\n"
    "bhs 5f\n"
    "mov r0, r2\n"
    "5:\n"
    "cmp r1, r3\n"
    "bhs 5f\n"
    "mov r1, r3\n"
    "5:\n"
    "pop {r4-r7}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -16\n"
    "mov r8, r4\n"
    "mov r9, r5\n"
    "mov r10, r6\n"
    "mov r11, r7\n"
    GOLDEN_KERNELS_FRAME "restore r8\n" GOLDEN_KERNELS_FRAME "restore r9\n"
    GOLDEN_KERNELS_FRAME "restore r10\n" GOLDEN_KERNELS_FRAME "restore r11\n"
    "add sp, #8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -8\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_maximum_5x5, . - golden_kernels_maximum_5x5\n"
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
void golden_kernels_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_kernels_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_four_units\n.hidden golden_kernels_four_units\n.type golden_kernels_four_units, %function\n"
    "golden_kernels_four_units:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r2, r4-r7, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 24\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 4\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 8\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 12\n"
    GOLDEN_KERNELS_FRAME "rel_offset r7, 16\n" GOLDEN_KERNELS_FRAME "rel_offset lr, 20\n"
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
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -4\n"
    "stmia r2!, {r4-r7}\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_four_units, . - golden_kernels_four_units\n"
    ".popsection\n"
);
#endif

#ifdef GOLDEN_KERNELS_TRACE
/* Shows values that lie as distances from -128, `stride` bytes from a channel to the next. */
static void golden_kernels_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column] - 128);

            golden_kernels_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, channels, stride, columns) \
    golden_kernels_show_values((layer), (values), (channels), (stride), (columns))
#else
#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, channels, stride, columns) ((void)0)
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
int32_t golden_kernels_rescale(int32_t sum, const uint32_t *constants, int32_t lowest);
__asm__(
    ".pushsection .text.golden_kernels_rescale, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_kernels_rescale\n.hidden golden_kernels_rescale\n.type golden_kernels_rescale, %function\n"
    "golden_kernels_rescale:\n"
    GOLDEN_KERNELS_FRAME "sections .debug_frame\n" GOLDEN_KERNELS_FRAME "startproc\n"
    "push {r4-r6, lr}\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 16\n" GOLDEN_KERNELS_FRAME "rel_offset r4, 0\n"
    GOLDEN_KERNELS_FRAME "rel_offset r5, 4\n" GOLDEN_KERNELS_FRAME "rel_offset r6, 8\n"
    GOLDEN_KERNELS_FRAME "rel_offset lr, 12\n"
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
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_rescale, . - golden_kernels_rescale\n"
    ".popsection\n"
);
#else
/* (sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255. */
static int32_t golden_kernels_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)
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
#endif

static const struct golden_kernels_layer golden_kernels_conv1_layer = {
    golden_kernels_conv1_constants, golden_kernels_conv1_pairs,
    14, 3, 14
};
static const struct golden_kernels_layer golden_kernels_conv2_layer = {
    golden_kernels_conv2_constants, golden_kernels_conv2_pairs,
    42, 1, 5
};

/* Some windows of a row, of all filters. */
static void golden_kernels_windows_5x5(const struct golden_kernels_layer *layer, const uint8_t *rows,
    int windows, uint8_t *output)
{
    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int window = 0; window < windows; ++window) {
            const uint64_t sums = golden_kernels_maximum_5x5(rows + 2 * window, pair + 8,
                layer->row_byte_count);

            output[window] = (uint8_t)golden_kernels_rescale((int32_t)(uint32_t)sums, pair, 0);
            if (filter + 1 < (int)layer->filters) {
                output[window + (int)layer->stride] =
                    (uint8_t)golden_kernels_rescale((int32_t)(sums >> 32), pair + 4, 0);
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/* Moves rows up by so many words. */
static void golden_kernels_move_rows(uint32_t *rows, int words, int kept)
{
    for (int i = 0; i < kept; ++i) {
        rows[i] = rows[i + words];
        GOLDEN_KERNELS_NO_LIBRARY();
    }
}

/*
 * Loads 6 rows of 14 pixels, of which the first is at the given row and column; 0
 * outside the picture.
 */
static void golden_kernels_load_tile(uint32_t *words, const uint8_t *pixels, int row, int column)
{
    const int left = column < 0 ? 0 : column;
    const int right = column > 14 ? 28 : column + 14;
    uint8_t *tile = (uint8_t *)words + (left - column);

    for (int i = 0; i < 21; ++i) {
        words[i] = 0;
        GOLDEN_KERNELS_NO_LIBRARY();
    }
    for (int slot = 0; slot < 6; ++slot) {
        if (row + slot >= 0 && row + slot < 28) {
            const uint8_t *const source = pixels + 28 * (row + slot) + left;

            for (int i = 0; i < right - left; i += 2) {
                tile[i] = source[i];
                tile[i + 1] = source[i + 1];
                GOLDEN_KERNELS_NO_LIBRARY();
            }
        }
        tile += 14;
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool. */
static void golden_kernels_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const tile = memory + 68;

    for (int window = 0; window < 14; window += 5) {
        golden_kernels_load_tile(tile, pixels, 2 * row - 2, 2 * window - 2);
        golden_kernels_windows_5x5(&golden_kernels_conv1_layer, (const uint8_t *)tile,
            window + 5 > 14 ? 14 - window : 5, output + window);
    }
    GOLDEN_KERNELS_SHOW_VALUES(2, output, 3, 14, 14);
}

/* Row `row` of conv2, conv2.relu, conv2.maxpool, and of the layers before it what it needs. */
static void golden_kernels_conv2(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_kernels_move_rows(words, 21, 42);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + 42 * slot;

        golden_kernels_conv1(pixels, memory, input_row, target);
    }
    golden_kernels_windows_5x5(&golden_kernels_conv2_layer, rows, 5, output);
    GOLDEN_KERNELS_SHOW_VALUES(5, output, 1, 5, 5);
}

/* All units of a dense layer. What the sums of (w + 128) x have too much is subtracted. */
static void golden_kernels_units(const uint8_t *inputs, int input_count, const uint8_t *weights,
    const uint32_t *rescaling, int units, int32_t lowest, uint8_t *outputs)
{
    uint32_t excess = 0;

    for (int i = 0; i < input_count; ++i) {
        excess += 128U * inputs[i];
    }
    for (int unit = 0; unit < units; unit += 4) {
        uint32_t sums[4];

        golden_kernels_four_units(inputs, weights, sums, (uint32_t)input_count);
        for (int i = 0; i < 4 && unit + i < units; ++i) {
            const uint32_t sum = sums[i] - excess;

            outputs[unit + i] = (uint8_t)golden_kernels_rescale((int32_t)sum, rescaling + 4 * (unit + i), lowest);
        }
        weights += 4 * input_count;
    }
}

/* fc1, fc1.relu: 1x5x5 to 5. */
static void golden_kernels_fc1(const uint8_t *inputs, uint8_t *outputs)
{
    golden_kernels_units(inputs, 32, golden_kernels_fc1_weights, golden_kernels_fc1_rescaling,
        5, 0, outputs);
    GOLDEN_KERNELS_SHOW_VALUES(7, outputs, 1, 0, 5);
}

/* fc2: 5 to 10. */
static void golden_kernels_fc2(const uint8_t *inputs, uint8_t *outputs)
{
    golden_kernels_units(inputs, 8, golden_kernels_fc2_weights, golden_kernels_fc2_rescaling,
        10, -128, outputs);
}

int golden_kernels_infer(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], golden_kernels_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 5; ++row) {
        golden_kernels_conv2(pixels, scratch->words, row,
            bytes + 252 + 5 * row);
    }
    golden_kernels_fc1(bytes + 252, bytes);
    golden_kernels_fc2(bytes, (uint8_t *)scores);
    GOLDEN_KERNELS_SHOW(8, scores, 1, 1, 10);

    for (int i = 1; i < 10; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#elif defined(GOLDEN_KERNELS_KERNELS_AVR)

/*
 * fc1, fc1.relu: 1x5x5 to 5.
 * For each block of 5 units: weights + 128 as [input][unit], inputs as
 * [row][channel][column], then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_kernels_fc1_constants[170] GOLDEN_KERNELS_FLASH(golden_kernels_fc1_constants) = {
    175, 162, 123, 106, 146, 128, 173, 176, 107, 136, 183, 149, 120, 146, 127, 68, 181, 124, 107,
    119, 99, 128, 128, 102, 89, 152, 176, 106, 168, 99, 157, 137, 187, 92, 161, 126, 143, 153, 150,
    120, 179, 100, 70, 133, 174, 112, 147, 88, 155, 85, 175, 147, 166, 113, 185, 141, 103, 104, 71,
    86, 145, 140, 153, 103, 129, 181, 134, 168, 128, 126, 95, 91, 149, 166, 148, 150, 124, 140, 166,
    145, 134, 147, 119, 125, 164, 101, 125, 159, 137, 188, 156, 85, 85, 152, 73, 95, 98, 140, 169,
    100, 108, 174, 175, 146, 167, 140, 82, 122, 124, 162, 74, 145, 121, 149, 70, 120, 175, 179, 122,
    177, 86, 118, 144, 179, 106, 239, 31, 0, 252, 5, 91, 52, 244, 63, 84, 204, 255, 68, 9, 142, 171,
    196, 20, 212, 59, 0, 186, 3, 153, 183, 89, 25, 212, 40, 0, 45, 16, 183, 193, 33, 68, 136, 251,
    255, 94, 183, 12, 210, 145, 154,
};

/*
 * fc2: 5 to 10.
 * For each block of 5 units: weights + 128 as [input][unit],
 * then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_kernels_fc2_constants[140] GOLDEN_KERNELS_FLASH(golden_kernels_fc2_constants) = {
    177, 134, 182, 93, 107, 98, 156, 161, 121, 97, 182, 127, 105, 84, 110, 125, 187, 128, 142, 146,
    68, 154, 86, 87, 106, 118, 214, 1, 139, 5, 168, 48, 29, 8, 195, 248, 255, 27, 105, 64, 241, 209,
    227, 151, 208, 0, 40, 3, 96, 164, 124, 12, 221, 87, 0, 171, 20, 142, 26, 58, 167, 39, 42, 0, 3,
    87, 4, 255, 79, 98, 186, 182, 132, 130, 135, 114, 87, 122, 129, 112, 116, 83, 107, 73, 188, 143,
    109, 106, 130, 112, 178, 154, 124, 158, 86, 218, 202, 255, 164, 4, 254, 141, 97, 243, 181, 233,
    255, 7, 177, 50, 149, 131, 188, 168, 73, 0, 139, 16, 90, 152, 32, 77, 201, 76, 0, 199, 106, 54,
    51, 183, 167, 64, 65, 0, 212, 23, 133, 8, 85, 28,
};

/*
 * A row of conv1, a 2x2 window at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The largest sum is rescaled and stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts windows.
 * Stack: 24 bytes.
 */
void golden_kernels_conv1_windows(const uint8_t *rows, uint8_t *output);
__asm__(
    ".pushsection .text.golden_kernels_conv1_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_kernels_conv1_windows\n.hidden golden_kernels_conv1_windows\n.type golden_kernels_conv1_windows, %function\n"
    "golden_kernels_conv1_windows:\n"
    GOLDEN_KERNELS_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "ldi r30, 14\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 73\n"
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
    "ldi r23, 54\n"
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
    "ldi r23, 8\n"
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
    "ldi r23, 18\n"
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
    "ldi r23, 25\n"
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
    "ldi r23, 9\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
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
    "ldi r23, 4\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 46\n"
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
    "ldi r23, 22\n"
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
    "ldi r23, 29\n"
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
    "ldi r23, 9\n"
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
    "ldi r23, 85\n"
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
    "ldi r23, 34\n"
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
    "ldi r23, 4\n"
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
    "ldi r23, 53\n"
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
    "ldi r23, 20\n"
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
    "ldi r23, 25\n"
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
    "ldi r23, 50\n"
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
    "ldi r23, 31\n"
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
    "ldi r23, 26\n"
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
    "ldi r23, 48\n"
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
    "ldi r23, 27\n"
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
    "ldi r23, 55\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 7\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 18\n"
    "mov r1, r23\n"
    "ldi r16, 28\n"
    "ldi r17, 90\n"
    "ldi r18, 255\n"
    "ldi r19, 191\n"
    "ldi r20, 101\n"
    "ldi r21, 116\n"
    "ldi r22, 98\n"
    "ldi r23, 65\n"
    "call 3f\n"
    "subi r26, lo8(-84)\n"
    "sbci r27, hi8(-84)\n"
    /* Filter 1. */
    "ldi r23, 129\n"
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
    "ldi r23, 43\n"
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
    "ldi r23, 42\n"
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
    "ldi r23, 14\n"
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
    "ldi r23, 20\n"
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
    "ldi r23, 10\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
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
    "ldi r23, 58\n"
    "mul r23, r17\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r18\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "ldd r17, Y+2\n"
    "mul r23, r17\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r22, Y+8\n"
    "mul r23, r22\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 44\n"
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
    "ldi r23, 3\n"
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
    "ldi r23, 112\n"
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
    "ldi r23, 50\n"
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
    "ldi r23, 12\n"
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
    "ldi r23, 35\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 27\n"
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
    "ldi r23, 47\n"
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
    "ldi r23, 58\n"
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
    "ldi r23, 46\n"
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
    "ldi r23, 2\n"
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
    "ldi r23, 20\n"
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
    "ldi r23, 37\n"
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
    "ldi r23, 9\n"
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
    "ldi r23, 49\n"
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
    "ldi r23, 106\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 41\n"
    "mul r23, r21\n"
    "add r2, r0\n"
    "adc r3, r1\n"
    "mul r23, r22\n"
    "add r4, r0\n"
    "adc r5, r1\n"
    "mul r23, r17\n"
    "add r6, r0\n"
    "adc r7, r1\n"
    "ldd r17, Y+23\n"
    "mul r23, r17\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 27\n"
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
    "ldi r23, 54\n"
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
    "ldi r23, 1\n"
    "mov r1, r23\n"
    "ldi r16, 153\n"
    "ldi r17, 139\n"
    "ldi r18, 254\n"
    "ldi r19, 118\n"
    "ldi r20, 12\n"
    "ldi r21, 146\n"
    "ldi r22, 47\n"
    "ldi r23, 112\n"
    "call 3f\n"
    "subi r26, lo8(-84)\n"
    "sbci r27, hi8(-84)\n"
    /* Filter 2. */
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
    "ldi r23, 59\n"
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
    "ldi r23, 8\n"
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
    "ldi r23, 19\n"
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
    "ldi r23, 22\n"
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
    "ldi r23, 26\n"
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
    "ldi r23, 51\n"
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
    "ldi r23, 2\n"
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
    "ldi r23, 28\n"
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
    "ldi r23, 98\n"
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
    "ldi r23, 44\n"
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
    "ldi r23, 47\n"
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
    "ldi r23, 19\n"
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
    "ldd r22, Y+15\n"
    "mul r23, r22\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 28\n"
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
    "ldi r23, 7\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 48\n"
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
    "ldi r23, 134\n"
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
    "ldi r23, 31\n"
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
    "ldi r23, 22\n"
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
    "ldi r23, 22\n"
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
    "ldi r23, 51\n"
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
    "ldi r23, 4\n"
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
    "ldi r23, 34\n"
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
    "ldi r23, 49\n"
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
    "ldi r23, 1\n"
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
    "ldi r23, 13\n"
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
    "ldi r23, 55\n"
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
    "ldi r23, 13\n"
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
    "ldi r23, 168\n"
    "mov r1, r23\n"
    "ldi r16, 160\n"
    "ldi r17, 192\n"
    "ldi r18, 254\n"
    "ldi r19, 172\n"
    "ldi r20, 198\n"
    "ldi r21, 214\n"
    "ldi r22, 36\n"
    "ldi r23, 211\n"
    "call 3f\n"
    "subi r26, lo8(-84)\n"
    "sbci r27, hi8(-84)\n"
    "subi r26, lo8(246)\n"
    "sbci r27, hi8(246)\n"
    "adiw r28, 12\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_KERNELS_FRAME "remember_state\n"
    "pop r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_KERNELS_FRAME "restore_state\n"
    /* The sum, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 3\n"
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
    "cp r2, r4\n"
    "cpc r3, r5\n"
    "cpc r11, r13\n"
    "brge 31f\n"
    "mov r2, r4\n"
    "mov r3, r5\n"
    "mov r11, r13\n"
    "31:\n"
    "cp r6, r8\n"
    "cpc r7, r9\n"
    "cpc r25, r31\n"
    "brge 31f\n"
    "mov r6, r8\n"
    "mov r7, r9\n"
    "mov r25, r31\n"
    "31:\n"
    "cp r2, r6\n"
    "cpc r3, r7\n"
    "cpc r11, r25\n"
    "brge 31f\n"
    "mov r2, r6\n"
    "mov r3, r7\n"
    "mov r11, r25\n"
    "31:\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "mov r24, r1\n"
    "mul r2, r21\n"
    "add r19, r1\n"
    "adc r24, r15\n"
    "mul r3, r20\n"
    "add r19, r1\n"
    "adc r24, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r24, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r24, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r24, r0\n"
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
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "lsl r16\n"
    "rol r17\n"
    "rol r18\n"
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "st X, r17\n"
    "ret\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_conv1_windows, . - golden_kernels_conv1_windows\n"
    ".popsection\n"
);

/*
 * A row of conv2, a 2x2 window at a time.
 *
 * For each filter, in a row, every weight's magnitude is multiplied by the inputs that it meets, and
 * added to the sums or subtracted, in groups that fit 16 bits. Behind a group, a sum's upper byte
 * goes to two further bytes. The largest sum is rescaled and stored.
 *
 * Y walks through the inputs, X through the outputs. A group's sums are in r2 to r9, their further
 * bytes in r10 to r14, r24, r25 and r31; inputs are in r16 to r22, a weight in r23, zero in r15; r30
 * counts windows.
 * Stack: 24 bytes.
 */
void golden_kernels_conv2_windows(const uint8_t *rows, uint8_t *output);
__asm__(
    ".pushsection .text.golden_kernels_conv2_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_kernels_conv2_windows\n.hidden golden_kernels_conv2_windows\n.type golden_kernels_conv2_windows, %function\n"
    "golden_kernels_conv2_windows:\n"
    GOLDEN_KERNELS_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "ldi r30, 5\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 48\n"
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
    "ldi r23, 48\n"
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
    "ldi r23, 47\n"
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
    "ldi r23, 18\n"
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
    "ldi r23, 13\n"
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
    "ldi r23, 41\n"
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
    "ldi r23, 41\n"
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
    "ldi r23, 17\n"
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
    "ldi r23, 103\n"
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
    "ldi r23, 38\n"
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
    "ldi r23, 8\n"
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
    "ldi r23, 13\n"
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
    "ldi r23, 58\n"
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
    "ldi r23, 20\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 45\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 13\n"
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
    "ldi r23, 95\n"
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
    "ldi r23, 15\n"
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
    "ldi r23, 5\n"
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
    "ldi r23, 23\n"
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
    "ldi r23, 29\n"
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
    "ldi r23, 21\n"
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
    "ldi r23, 40\n"
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
    "ldi r23, 37\n"
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
    "ldi r23, 46\n"
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
    "ldi r23, 135\n"
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
    "ldi r23, 41\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 33\n"
    "subi r28, lo8(-84)\n"
    "sbci r29, hi8(-84)\n"
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
    "ldi r23, 43\n"
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
    "ldi r23, 15\n"
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
    "ldi r23, 50\n"
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
    "ldi r23, 80\n"
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
    "ldi r23, 26\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
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
    "ldi r23, 49\n"
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
    "ldi r23, 15\n"
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
    "ldi r23, 30\n"
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
    "ldi r23, 53\n"
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
    "ldi r23, 54\n"
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
    "ldi r23, 92\n"
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
    "ldi r23, 45\n"
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
    "ldi r23, 50\n"
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
    "ldi r23, 28\n"
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
    "ldi r23, 39\n"
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
    "ldi r23, 163\n"
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
    "ldi r23, 59\n"
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
    "ldi r23, 31\n"
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
    "ldi r23, 46\n"
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
    "ldd r18, Y+28\n"
    "mul r23, r18\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 35\n"
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
    "ldi r23, 3\n"
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
    "ldi r23, 2\n"
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
    "ldi r23, 33\n"
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
    "ldi r23, 17\n"
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
    "ldi r23, 50\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 15\n"
    "subi r28, lo8(-84)\n"
    "sbci r29, hi8(-84)\n"
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
    "ldi r23, 11\n"
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
    "ldi r23, 25\n"
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
    "ldi r23, 42\n"
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
    "ldi r23, 6\n"
    "mul r23, r16\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
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
    "ldi r23, 16\n"
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
    "ldi r23, 29\n"
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
    "ldi r23, 168\n"
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
    "ldd r19, Y+20\n"
    "mul r23, r19\n"
    "add r8, r0\n"
    "adc r9, r1\n"
    "ldi r23, 23\n"
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
    "ldi r23, 36\n"
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
    "ldi r23, 30\n"
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
    "ldi r23, 46\n"
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
    "ldi r23, 40\n"
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
    "ldi r23, 56\n"
    "mul r23, r19\n"
    "sub r2, r0\n"
    "sbc r3, r1\n"
    "mul r23, r20\n"
    "sub r4, r0\n"
    "sbc r5, r1\n"
    "mul r23, r18\n"
    "sub r6, r0\n"
    "sbc r7, r1\n"
    "ldd r19, Y+27\n"
    "mul r23, r19\n"
    "sub r8, r0\n"
    "sbc r9, r1\n"
    "ldi r23, 192\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 37\n"
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
    "ldi r23, 23\n"
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
    "ldi r23, 25\n"
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
    "ldi r23, 38\n"
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
    "ldi r23, 13\n"
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
    "ldi r23, 14\n"
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
    "ldi r23, 76\n"
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
    "ldi r23, 42\n"
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
    "ldi r23, 19\n"
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
    "ldi r23, 34\n"
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
    "subi r28, lo8(168)\n"
    "sbci r29, hi8(168)\n"
    "ldi r23, 67\n"
    "mov r1, r23\n"
    "ldi r16, 248\n"
    "ldi r17, 173\n"
    "ldi r18, 251\n"
    "ldi r19, 124\n"
    "ldi r20, 48\n"
    "ldi r21, 20\n"
    "ldi r22, 16\n"
    "ldi r23, 84\n"
    "call 3f\n"
    "adiw r26, 5\n"
    "sbiw r26, 4\n"
    "adiw r28, 12\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_KERNELS_FRAME "remember_state\n"
    "pop r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_KERNELS_FRAME "restore_state\n"
    /* The sum, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 3\n"
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
    "cp r2, r4\n"
    "cpc r3, r5\n"
    "cpc r11, r13\n"
    "brge 31f\n"
    "mov r2, r4\n"
    "mov r3, r5\n"
    "mov r11, r13\n"
    "31:\n"
    "cp r6, r8\n"
    "cpc r7, r9\n"
    "cpc r25, r31\n"
    "brge 31f\n"
    "mov r6, r8\n"
    "mov r7, r9\n"
    "mov r25, r31\n"
    "31:\n"
    "cp r2, r6\n"
    "cpc r3, r7\n"
    "cpc r11, r25\n"
    "brge 31f\n"
    "mov r2, r6\n"
    "mov r3, r7\n"
    "mov r11, r25\n"
    "31:\n"
    "add r2, r16\n"
    "adc r3, r17\n"
    "adc r11, r18\n"
    "brpl 34f\n"
    "clr r2\n"
    "clr r3\n"
    "clr r11\n"
    "34:\n"
    "mov r24, r1\n"
    "mul r2, r21\n"
    "add r19, r1\n"
    "adc r24, r15\n"
    "mul r3, r20\n"
    "add r19, r1\n"
    "adc r24, r15\n"
    "clr r16\n"
    "mul r2, r22\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "mul r3, r21\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "mul r11, r20\n"
    "add r19, r0\n"
    "adc r24, r1\n"
    "adc r16, r15\n"
    "clr r17\n"
    "mul r2, r23\n"
    "add r24, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r3, r22\n"
    "add r24, r0\n"
    "adc r16, r1\n"
    "adc r17, r15\n"
    "mul r11, r21\n"
    "add r24, r0\n"
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
    "st X, r17\n"
    "ret\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_conv2_windows, . - golden_kernels_conv2_windows\n"
    ".popsection\n"
);

/*
 * Blocks of 5 units of fc1.
 *
 * The sum of the inputs gives what all units' sums start with. For each block: every input but those
 * that are zero is multiplied by each unit's weight + 128; the sums are rescaled and stored.
 *
 * X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2
 * to r16, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the
 * stack: RAMPZ, inputs, the start, the sums.
 * Stack: 42 bytes.
 */
void golden_kernels_fc1_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks);
__asm__(
    ".pushsection .text.golden_kernels_fc1_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_kernels_fc1_units\n.hidden golden_kernels_fc1_units\n.type golden_kernels_fc1_units, %function\n"
    "golden_kernels_fc1_units:\n"
    GOLDEN_KERNELS_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 29, 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(25)\n"
    "ldi r25, hi8(25)\n"
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
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    ".rept 15\n"
    "push r22\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
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
    "ldi r24, lo8(25)\n"
    "ldi r25, hi8(25)\n"
    "rjmp 3f\n"
    "40:\n"
    "adiw r30, 5\n"
    "brcc 50f\n"
    "in r0, 0x3b\n"
    "inc r0\n"
    "out 0x3b, r0\n"
    "rjmp 50f\n"
    "3:\n"
    "ld r21, X+\n"
    "tst r21\n"
    "breq 40b\n"
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
    "50:\n"
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
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_fc1_units, . - golden_kernels_fc1_units\n"
    ".popsection\n"
);

/*
 * Blocks of 5 units of fc2.
 *
 * The sum of the inputs gives what all units' sums start with. For each block: every input but those
 * that are zero is multiplied by each unit's weight + 128; the sums are rescaled and stored.
 *
 * X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2
 * to r16, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the
 * stack: RAMPZ, inputs, the start, the sums.
 * Stack: 42 bytes.
 */
void golden_kernels_fc2_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks);
__asm__(
    ".pushsection .text.golden_kernels_fc2_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_kernels_fc2_units\n.hidden golden_kernels_fc2_units\n.type golden_kernels_fc2_units, %function\n"
    "golden_kernels_fc2_units:\n"
    GOLDEN_KERNELS_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n" GOLDEN_KERNELS_FRAME "rel_offset 29, 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(5)\n"
    "ldi r25, hi8(5)\n"
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
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
    ".rept 15\n"
    "push r22\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset 1\n"
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
    "ldi r24, lo8(5)\n"
    "ldi r25, hi8(5)\n"
    "rjmp 3f\n"
    "40:\n"
    "adiw r30, 5\n"
    "brcc 50f\n"
    "in r0, 0x3b\n"
    "inc r0\n"
    "out 0x3b, r0\n"
    "rjmp 50f\n"
    "3:\n"
    "ld r21, X+\n"
    "tst r21\n"
    "breq 40b\n"
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
    "50:\n"
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
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_KERNELS_FRAME "adjust_cfa_offset -1\n" GOLDEN_KERNELS_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_KERNELS_FRAME "endproc\n"
    ".size golden_kernels_fc2_units, . - golden_kernels_fc2_units\n"
    ".popsection\n"
);

#ifdef GOLDEN_KERNELS_TRACE
/* Shows values that lie as distances from -128. */
static void golden_kernels_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns, int step)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column * step] - 128);

            golden_kernels_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, channels, stride, columns, step) \
    golden_kernels_show_values((layer), (values), (channels), (stride), (columns), (step))
#else
#define GOLDEN_KERNELS_SHOW_VALUES(layer, values, channels, stride, columns, step) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_kernels_move_4_of_6_rows(uint8_t *rows, int count)
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
 * Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_kernels_conv1(const uint8_t *pixels, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 192; ++i) {
            rows[i] = 0;
            GOLDEN_KERNELS_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_kernels_move_4_of_6_rows(rows, 32);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = rows + slot + 12;

        if (input_row < 28) {
            for (int i = 0; i < 28; ++i) {
                target[6 * i] = pixels[28 * input_row + i];
            }
        }
        else {
            for (int i = 0; i < 30; ++i) {
                target[6 * i] = 0;
            }
        }
    }
    golden_kernels_conv1_windows(rows, output);
    GOLDEN_KERNELS_SHOW_VALUES(2, output, 3, 84, 14, 6);
}

/*
 * Row `row` of conv2, conv2.relu, conv2.maxpool, and of the layers before it what it needs.
 * A column's rows of inputs lie next to each other.
 */
static void golden_kernels_conv2(const uint8_t *pixels, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory + 192;
    int slot = 4;

    if (row == 0) {
        slot = 0;
    }
    else {
        golden_kernels_move_4_of_6_rows(rows, 42);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + slot;

        golden_kernels_conv1(pixels, memory, input_row, target);
    }
    golden_kernels_conv2_windows(rows, output);
    GOLDEN_KERNELS_SHOW_VALUES(5, output, 1, 5, 5, 1);
}

int golden_kernels_infer(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], golden_kernels_scratch *scratch)
{
    uint8_t *const memory = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 5; ++row) {
        golden_kernels_conv2(pixels, memory, row,
            memory + 444 + 5 * row);
    }
    golden_kernels_fc1_units(memory + 444, memory,
        GOLDEN_KERNELS_FLASH_ADDRESS(golden_kernels_fc1_constants), 1);
    GOLDEN_KERNELS_SHOW_VALUES(7, memory, 1, 0, 5, 1);
    golden_kernels_fc2_units(memory, memory + 459,
        GOLDEN_KERNELS_FLASH_ADDRESS(golden_kernels_fc2_constants), 2);
    for (int i = 0; i < 10; ++i) {
        scores[i] = (int8_t)((int)memory[i + 459] - 128);
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_KERNELS_SHOW(8, scores, 1, 1, 10);
    return digit;
}

#else

#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
typedef int32_t golden_kernels_weights;

static uint8_t golden_kernels_flash_byte(int32_t address)
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
static int32_t golden_kernels_flash_element(int32_t address, int byte_count)
{
    uint32_t bits = 0;

    if (byte_count == 1) {
        return (int8_t)golden_kernels_flash_byte(address);
    }
    for (int i = byte_count - 1; i >= 0; --i) {
        bits = (bits << 8) | golden_kernels_flash_byte(address + i);
    }
    return (int32_t)bits;
}

#define GOLDEN_KERNELS_WEIGHTS(name) GOLDEN_KERNELS_FLASH_ADDRESS(name)
#define GOLDEN_KERNELS_WEIGHT(weights, index) \
    ((int8_t)golden_kernels_flash_byte((weights) + (index)))
#define GOLDEN_KERNELS_CONSTANT(name, index) \
    golden_kernels_flash_element(GOLDEN_KERNELS_FLASH_ADDRESS(name) \
        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))
#else
typedef const int8_t *golden_kernels_weights;

#define GOLDEN_KERNELS_WEIGHTS(name) (name)
#define GOLDEN_KERNELS_WEIGHT(weights, index) ((weights)[index])
#define GOLDEN_KERNELS_CONSTANT(name, index) ((name)[index])
#endif

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 3x14x14.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 225022 in magnitude, whatever the picture.
 */
static const int8_t golden_kernels_conv1_weights[3 * 25 + 1] GOLDEN_KERNELS_FLASH(golden_kernels_conv1_weights) = {
    /* 0 */
    54, -8, -18, -25, -9, -4, 46, 22, 29, -9, 34, -4, 1, 18, 53, 20, 25, -50, -31, 26, 48, 27, 55,
    7, 52,
    /* 1 */
    43, 42, -14, 20, -10, -58, -44, -3, -50, 12, -35, 52, -27, 47, 46, 2, 20, 37, 56, -9, -49, -52,
    41, 27, -54,
    /* 2 */
    59, 8, 19, 22, 26, 51, 2, 28, -44, 47, -19, 47, -28, -7, 48, 31, -22, -22, -51, -4, -34, 49, -1,
    55, -13,
};
static const int32_t golden_kernels_conv1_bias[3] GOLDEN_KERNELS_FLASH(golden_kernels_conv1_bias) = {
    -2145, 8272, -19078,
};
static const int32_t golden_kernels_conv1_multiplier[3] GOLDEN_KERNELS_FLASH(golden_kernels_conv1_multiplier) = {
    1096971365, 1882165772, 1771203427,
};
static const uint8_t golden_kernels_conv1_shift[3 + 1] GOLDEN_KERNELS_FLASH(golden_kernels_conv1_shift) = {
    38, 38, 37,
};

static golden_kernels_weights golden_kernels_conv1_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_KERNELS_WEIGHTS(golden_kernels_conv1_weights) + first;
}

/*
 * conv2, conv2.relu, conv2.maxpool: 3x14x14 to 1x5x5.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 634871 in magnitude, whatever the picture.
 */
static const int8_t golden_kernels_conv2_weights[75 + 1] GOLDEN_KERNELS_FLASH(golden_kernels_conv2_weights) = {
    /* 0 */
    -48, 47, 18, 13, 41, 41, 17, -38, 8, 13, 58, -20, 52, -45, 13, 15, -5, -23, 29, -21, 40, 37,
    -46, 41, -52, -33, 43, 15, -50, -26, 49, 15, 30, 53, -54, -47, -45, 50, 28, 39, -59, -31, 46,
    31, -35, -3, -2, -33, 50, 52, 15, -11, 25, 42, -6, 16, 29, 14, 23, -36, -30, -46, 40, -56, -52,
    -37, -23, -25, 38, -13, -42, 14, -42, 19, -34,
};
static const int32_t golden_kernels_conv2_bias[1] GOLDEN_KERNELS_FLASH(golden_kernels_conv2_bias) = {
    15731,
};
static const int32_t golden_kernels_conv2_multiplier[1] GOLDEN_KERNELS_FLASH(golden_kernels_conv2_multiplier) = {
    1410339888,
};
static const uint8_t golden_kernels_conv2_shift[1 + 1] GOLDEN_KERNELS_FLASH(golden_kernels_conv2_shift) = {
    40,
};

static golden_kernels_weights golden_kernels_conv2_weights_of(int channel)
{
    const int first = channel * 75;

    return GOLDEN_KERNELS_WEIGHTS(golden_kernels_conv2_weights) + first;
}

/*
 * fc1, fc1.relu: 1x5x5 to 5.
 * Weights [unit][input], -127...127.
 * No sum exceeds 193687 in magnitude, whatever the picture.
 */
static const int8_t golden_kernels_fc1_weights[5 * 25 + 1] GOLDEN_KERNELS_FLASH(golden_kernels_fc1_weights) = {
    /* 0 */
    47, 0, 55, -60, -29, 24, 29, -2, 51, -16, 47, 13, 17, 53, -33, 22, 6, -27, 28, -33, -20, 12,
    -54, -8, -42,
    /* 1 */
    34, 45, 21, 53, 0, 48, 9, 15, -28, 19, 19, -25, 12, 6, -37, -4, 19, -3, -43, -30, 46, -46, 17,
    47, -10,
    /* 2 */
    -5, 48, -8, -4, 0, -22, 59, 25, -58, -40, 38, -24, 25, 40, 21, 12, -9, 31, -43, 12, 47, -6, -7,
    51, 16,
    /* 3 */
    -22, -21, 18, -21, -26, 40, -36, 22, 5, 27, -15, -57, -25, 0, 38, 38, -3, 9, 24, 41, 18, -4, 21,
    -6, 51,
    /* 4 */
    18, 8, -1, -9, -39, -29, 33, -8, 46, -43, 57, -42, 1, -2, 20, 17, 36, 60, -55, -28, 39, 34, -58,
    49, -22,
};
static const int32_t golden_kernels_fc1_bias[5] GOLDEN_KERNELS_FLASH(golden_kernels_fc1_bias) = {
    8047, -13622, 14993, 10332, -1196,
};
static const int32_t golden_kernels_fc1_multiplier[5] GOLDEN_KERNELS_FLASH(golden_kernels_fc1_multiplier) = {
    2145937590, 1393733175, 1701240418, 1143062967, 1296623878,
};
static const uint8_t golden_kernels_fc1_shift[5 + 1] GOLDEN_KERNELS_FLASH(golden_kernels_fc1_shift) = {
    39, 40, 40, 38, 37,
};

static golden_kernels_weights golden_kernels_fc1_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_KERNELS_WEIGHTS(golden_kernels_fc1_weights) + first;
}

/*
 * fc2: 5 to 10.
 * Weights [unit][input], -127...127.
 * No sum exceeds 60876 in magnitude, whatever the picture.
 */
static const int8_t golden_kernels_fc2_weights[10 * 5] GOLDEN_KERNELS_FLASH(golden_kernels_fc2_weights) = {
    /* 0 */
    49, -30, 54, -3, -60,
    /* 1 */
    6, 28, -1, 59, 26,
    /* 2 */
    54, 33, -23, 0, -42,
    /* 3 */
    -35, -7, -44, 14, -41,
    /* 4 */
    -21, -31, -18, 18, -22,
    /* 5 */
    58, -14, -12, 15, 50,
    /* 6 */
    54, -41, -45, -19, 26,
    /* 7 */
    4, -6, -21, -22, -4,
    /* 8 */
    2, 1, -55, 2, 30,
    /* 9 */
    7, -16, 60, -16, -42,
};
static const int32_t golden_kernels_fc2_bias[10] GOLDEN_KERNELS_FLASH(golden_kernels_fc2_bias) = {
    10896, -5754, -17782, 17178, 1751, -17258, -10421, 7332, 14358, -14667,
};
static const int32_t golden_kernels_fc2_multiplier[10] GOLDEN_KERNELS_FLASH(golden_kernels_fc2_multiplier) = {
    1089045820, 1911093408, 1675961085, 1402801479, 1649409796, 2041628415, 1581370009, 1293981786,
    1406900635, 1901339156,
};
static const uint8_t golden_kernels_fc2_shift[10] GOLDEN_KERNELS_FLASH(golden_kernels_fc2_shift) = {
    40, 36, 40, 36, 37, 36, 36, 37, 36, 39,
};

static golden_kernels_weights golden_kernels_fc2_weights_of(int channel)
{
    const int first = channel * 5;

    return GOLDEN_KERNELS_WEIGHTS(golden_kernels_fc2_weights) + first;
}

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t golden_kernels_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    GOLDEN_KERNELS_STEP("accumulator", sum);
    GOLDEN_KERNELS_STEP("multiplier", multiplier);
    GOLDEN_KERNELS_STEP("shift", shift);
    GOLDEN_KERNELS_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    GOLDEN_KERNELS_STEP("with half", value);
    value >>= shift;
    GOLDEN_KERNELS_STEP("shifted", value);
    value += zero_point;
    GOLDEN_KERNELS_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    GOLDEN_KERNELS_STEP("clamped", value);
    return (int8_t)value;
}

/* What lies at a place of a channel of conv1's input; outside, padding. */
static int golden_kernels_conv1_value(const uint8_t *input, int channel, int row,
    int column)
{
    if (row < 0 || row > 27 || column < 0 || column > 27) {
        return 0;
    }
    return (int)input[(channel * 28 + row) * 28 + column];
}

/*
 * The bias and the products of the four 5x5 windows of conv1 that are pooled, wherever they lie.
 * Row and column are the first one's output's.
 */
static void golden_kernels_conv1_edge_sums(const uint8_t *input, golden_kernels_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        for (int i = -2; i < 3; ++i) {
            int upper = golden_kernels_conv1_value(input, channel, row + i, column - 2);
            int lower = golden_kernels_conv1_value(input, channel, row + i + 1, column - 2);

            for (int j = 0; j < 5; ++j) {
                const int weight = (int)GOLDEN_KERNELS_WEIGHT(weights, j);

                sum0 += (int32_t)upper * weight;
                sum2 += (int32_t)lower * weight;
                upper = golden_kernels_conv1_value(input, channel, row + i, column + j - 1);
                lower = golden_kernels_conv1_value(input, channel, row + i + 1, column + j - 1);
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
static void golden_kernels_conv1_sums(const uint8_t *input, golden_kernels_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    if (row < 2 || row > 24 || column < 2 || column > 24) {
        golden_kernels_conv1_edge_sums(input, weights, bias, row, column, sums);
        return;
    }
    for (int channel = 0; channel < 1; ++channel) {
        const uint8_t *source = input
            + ((channel * 28 + row - 2) * 28 + column - 2);

        for (int i = 0; i < 5; ++i) {
            int upper = (int)source[0];
            int lower = (int)source[28];
            int weight;

            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[1];
            lower = (int)source[29];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[2];
            lower = (int)source[30];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[3];
            lower = (int)source[31];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[4];
            lower = (int)source[32];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 4);
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

/* conv1, conv1.relu, conv1.maxpool: 1x28x28 to 3x14x14. */
static void golden_kernels_conv1(const uint8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 3; ++filter) {
        const golden_kernels_weights weights = golden_kernels_conv1_weights_of(filter);
        const int32_t bias = GOLDEN_KERNELS_CONSTANT(golden_kernels_conv1_bias, filter);

        for (int row = 0; row < 28; row += 2) {
            for (int column = 0; column < 28; column += 2) {
                int32_t largest = INT32_MIN;
                int32_t sums[4];

                golden_kernels_conv1_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];

                    GOLDEN_KERNELS_STEP("corner sum", sum);
                    if (sum > largest) {
                        largest = sum;
                    }
                }
                *output = golden_kernels_requantize(largest,
                    GOLDEN_KERNELS_CONSTANT(golden_kernels_conv1_multiplier, filter),
                    (uint8_t)GOLDEN_KERNELS_CONSTANT(golden_kernels_conv1_shift, filter), -128, -128);
                GOLDEN_KERNELS_STEP("output", *output);
                ++output;
            }
        }
    }
}

/*
 * The bias and the products of the four 5x5 windows of conv2 that are pooled. Row and
 * column are the first one's output's.
 */
static void golden_kernels_conv2_sums(const int8_t *input, golden_kernels_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 3; ++channel) {
        const int8_t *source = input
            + ((channel * 14 + row) * 14 + column);

        for (int i = 0; i < 5; ++i) {
            int upper = source[0] + 128;
            int lower = source[14] + 128;
            int weight;

            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[1] + 128;
            lower = source[15] + 128;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[2] + 128;
            lower = source[16] + 128;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[3] + 128;
            lower = source[17] + 128;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[4] + 128;
            lower = source[18] + 128;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_KERNELS_WEIGHT(weights, 4);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = source[5] + 128;
            lower = source[19] + 128;
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            source += 14;
            weights += 5;
        }
    }
    sums[0] = sum0;
    sums[1] = sum1;
    sums[2] = sum2;
    sums[3] = sum3;
}

/* conv2, conv2.relu, conv2.maxpool: 3x14x14 to 1x5x5. */
static void golden_kernels_conv2(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 1; ++filter) {
        const golden_kernels_weights weights = golden_kernels_conv2_weights_of(filter);
        const int32_t bias = GOLDEN_KERNELS_CONSTANT(golden_kernels_conv2_bias, filter);

        for (int row = 0; row < 10; row += 2) {
            for (int column = 0; column < 10; column += 2) {
                int32_t largest = INT32_MIN;
                int32_t sums[4];

                golden_kernels_conv2_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];

                    GOLDEN_KERNELS_STEP("corner sum", sum);
                    if (sum > largest) {
                        largest = sum;
                    }
                }
                *output = golden_kernels_requantize(largest,
                    GOLDEN_KERNELS_CONSTANT(golden_kernels_conv2_multiplier, filter),
                    (uint8_t)GOLDEN_KERNELS_CONSTANT(golden_kernels_conv2_shift, filter), -128, -128);
                GOLDEN_KERNELS_STEP("output", *output);
                ++output;
            }
        }
    }
}

/* fc1, fc1.relu: 1x5x5 to 5. */
static void golden_kernels_fc1(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 5; ++unit) {
        const golden_kernels_weights weights = golden_kernels_fc1_weights_of(unit);
        int32_t sum = GOLDEN_KERNELS_CONSTANT(golden_kernels_fc1_bias, unit);

        for (int i = 0; i < 25; ++i) {
            sum += (int32_t)(input[i] + 128) * GOLDEN_KERNELS_WEIGHT(weights, i);
        }
        output[unit] = golden_kernels_requantize(sum,
            GOLDEN_KERNELS_CONSTANT(golden_kernels_fc1_multiplier, unit),
            (uint8_t)GOLDEN_KERNELS_CONSTANT(golden_kernels_fc1_shift, unit), -128, -128);
        GOLDEN_KERNELS_STEP("output", output[unit]);
    }
}

/* fc2: 5 to 10. */
static void golden_kernels_fc2(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 10; ++unit) {
        const golden_kernels_weights weights = golden_kernels_fc2_weights_of(unit);
        int32_t sum = GOLDEN_KERNELS_CONSTANT(golden_kernels_fc2_bias, unit);

        for (int i = 0; i < 5; ++i) {
            sum += (int32_t)(input[i] + 128) * GOLDEN_KERNELS_WEIGHT(weights, i);
        }
        output[unit] = golden_kernels_requantize(sum,
            GOLDEN_KERNELS_CONSTANT(golden_kernels_fc2_multiplier, unit),
            (uint8_t)GOLDEN_KERNELS_CONSTANT(golden_kernels_fc2_shift, unit), -20, -128);
        GOLDEN_KERNELS_STEP("output", output[unit]);
    }
}

int golden_kernels_infer(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], golden_kernels_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const conv1 = memory; /* 3x14x14, 588 bytes */
    int8_t *const conv2 = memory + 588; /* 1x5x5, 25 bytes */
    int8_t *const fc1 = memory; /* 5, 5 bytes */
    int digit = 0;

    golden_kernels_conv1(pixels, conv1);
    GOLDEN_KERNELS_SHOW(2, conv1, 3, 14, 14);
    golden_kernels_conv2(conv1, conv2);
    GOLDEN_KERNELS_SHOW(5, conv2, 1, 5, 5);
    golden_kernels_fc1(conv2, fc1);
    GOLDEN_KERNELS_SHOW(7, fc1, 1, 1, 5);
    golden_kernels_fc2(fc1, scores);
    GOLDEN_KERNELS_SHOW(8, scores, 1, 1, 10);

    for (int i = 1; i < GOLDEN_KERNELS_SCORE_COUNT; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#endif

/*
 * base^exponent in units of 2^-16, of a base in units of 2^-32: the product of the squares of squares
 * that the exponent's bits stand for.
 */
static uint32_t golden_kernels_power(uint32_t base, uint32_t exponent)
{
    uint32_t product = UINT32_MAX;

    while (exponent > 0U) {
        if ((exponent & 1U) != 0U) {
            product = (uint32_t)(((uint64_t)product * base) >> 32);
        }
        base = (uint32_t)(((uint64_t)base * base) >> 32);
        exponent >>= 1;
    }
    return ((product >> 15) + 1U) >> 1;
}

/*
 * A score above 6 is evidence enough. With each step below, a score's part falls by the base, in
 * units of 2^-32; parts are in units of 2^-16.
 */
int golden_kernels_has_evidence(const int8_t scores[GOLDEN_KERNELS_SCORE_COUNT])
{
    uint32_t sum = 0;

    for (int i = 0; i < GOLDEN_KERNELS_SCORE_COUNT; ++i) {
        if (scores[i] > 6) {
            return 1;
        }
        sum += golden_kernels_power(4052966340U, (uint32_t)(6 - scores[i]));
    }
    return sum >= 65022U;
}

/* A probability falls by the base, in units of 2^-32, with each step of a score. */
uint16_t golden_kernels_confidence(const int8_t scores[GOLDEN_KERNELS_SCORE_COUNT], int digit)
{
    int largest = (int)scores[0];
    uint32_t sum = 0;
    uint32_t power;

    for (int i = 0; i < GOLDEN_KERNELS_SCORE_COUNT; ++i) {
        if (scores[i] > largest) {
            largest = (int)scores[i];
        }
    }
    for (int i = 0; i < GOLDEN_KERNELS_SCORE_COUNT; ++i) {
        sum += golden_kernels_power(4100250307U, (uint32_t)(largest - scores[i]));
    }
    power = golden_kernels_power(4100250307U, (uint32_t)(largest - scores[digit]));
    return (uint16_t)((power * GOLDEN_KERNELS_CERTAIN + sum / 2U) / sum);
}

#ifdef GOLDEN_KERNELS_STATIC_SCRATCH
int golden_kernels_infer_static(const uint8_t pixels[GOLDEN_KERNELS_PIXEL_COUNT],
    int8_t scores[GOLDEN_KERNELS_SCORE_COUNT])
{
    static golden_kernels_scratch scratch;

    return golden_kernels_infer(pixels, scores, &scratch);
}
#endif
