/*
 * golden_relu_max: reads a handwritten digit, in 8-bit integers.
 *
 * Model    golden_relu_max, digest 0000000000000000000000000000000000000000000000000000000000000000
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 pixels, 0 background, 255 ink (light on dark)
 * Output   ten int8 scores and the digit
 * Work     40406 multiply-accumulates a picture
 * Stack    no recursion, no array larger than 32 bytes
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   mve        1968    600    Arm with the vector extension (Helium): Cortex-M52, M55, M85
 *   dsp        2040    1176   Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     2088    476    Cortex-M0, M0+, M3, M23; RV32 with multiplication
 *   avr        1323    584    AVR with more than 64 KiB of flash: ATmega1280, 1284, 2560
 *   portable   1391    395    C99, any processor
 *
 * Layers, with output shape (channels, rows, columns) and real = scale * (q - zero point):
 *   0   conv1           2x28x28   not stored
 *   1   conv1.relu      2x28x28   not stored
 *   2   conv1.maxpool   2x14x14   scale 0.028877744, zero point 39
 *   3   fc1             3         not stored
 *   4   fc1.relu        3         scale 0.08226779, zero point 19
 *   5   fc2             10        scale 0.042957637, zero point 64
 *
 * These two files belong to whoever generated them; the generator claims no rights in them and
 * puts no licence on them.
 */
#include "golden_relu_max.h"

/* The compiler shifts negative numbers arithmetically, as all known ones do, and has C99's int. */
typedef char golden_relu_max_requires_arithmetic_shift[
    (((int32_t)-1 >> 1) == -1) && (((int64_t)-1 >> 1) == -1) ? 1 : -1];
typedef char golden_relu_max_requires_int[(sizeof(int) >= sizeof(int16_t)) ? 1 : -1];

/*
 * Constants are to stay in flash. AVR reads them there by addresses of their own; FLASH is where an
 * array lies.
 */
#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
#define GOLDEN_RELU_MAX_FLASH(name) \
    __attribute__((section(".text." #name), aligned(2)))
#define GOLDEN_RELU_MAX_FLASH_ADDRESS(name) \
    (__extension__({ \
        int32_t address_; \
        __asm__("ldi %A0, lo8(%1)\n" \
            "ldi %B0, hi8(%1)\n" \
            "ldi %C0, hh8(%1)\n" \
            "ldi %D0, 0\n" : "=d"(address_) : "i"(name)); \
        address_; \
    }))
#elif defined(__GNUC__)
#define GOLDEN_RELU_MAX_FLASH(name) __attribute__((aligned(4)))
#else
#define GOLDEN_RELU_MAX_FLASH(name)
#endif

/* In loops that fill or copy memory, which compilers would make calls of memset and memmove. */
#if defined(__GNUC__)
#define GOLDEN_RELU_MAX_NO_LIBRARY() __asm__ volatile("" ::: "memory")
#else
#define GOLDEN_RELU_MAX_NO_LIBRARY() ((void)0)
#endif

/*
 * Before what tells debuggers where functions in assembly keep their callers' registers: a directive
 * where the compiler writes such itself, else a comment.
 */
#ifdef __GCC_HAVE_DWARF2_CFI_ASM
#define GOLDEN_RELU_MAX_FRAME ".cfi_"
#else
#define GOLDEN_RELU_MAX_FRAME "# "
#endif
/* Clang takes strings longer than the 4,095 characters that C99 asks for, and else warns. */
#ifdef __clang__
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif

#ifdef GOLDEN_RELU_MAX_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void golden_relu_max_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            const int first = (channel * rows + row) * columns;

            golden_relu_max_trace(layer, values + first, columns);
        }
    }
}

#define GOLDEN_RELU_MAX_SHOW(layer, values, channels, rows, columns) \
    golden_relu_max_show((layer), (values), (channels), (rows), (columns))
#else
#define GOLDEN_RELU_MAX_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef GOLDEN_RELU_MAX_TRACE_STEPS
#define GOLDEN_RELU_MAX_STEP(name, value) golden_relu_max_trace_step((name), (value))
#else
#define GOLDEN_RELU_MAX_STEP(name, value) ((void)0)
#endif

#if defined(GOLDEN_RELU_MAX_KERNELS_MVE)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_relu_max_requires_alignment[
    (__alignof__(golden_relu_max_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 2x14x14.
 * For each two filters: addends, multipliers and shifts of the rescaling, each for these filters
 * twice; where in the output two neighbours' values lie; weights [filter][row][column][channel], a
 * byte each.
 */
static const uint32_t golden_relu_max_conv1_constants[32] = {
    0x00014a05U, 0x0000b10bU, 0x00014a05U, 0x0000b10bU, 0x641e8724U, 0x61353b2aU, 0x641e8724U, 0x61353b2aU,
    0xfffffffaU, 0xfffffffaU, 0xfffffffaU, 0xfffffffaU, 0x00000000U, 0x00000001U, 0x00000002U, 0x00000003U,
    0xedccd9efU, 0x3d2e61f8U, 0x03f747edU, 0x352a7026U, 0x3791bf97U, 0x0e753965U, 0x0000005aU, 0x00000000U,
    0x585c126eU, 0x86eb2ae3U, 0x1a97faa2U, 0x63c66fb6U, 0x4f2b0462U, 0x9298ee77U, 0x00000057U, 0x00000000U,
};
/* Where 25 inputs lie, and then such that meet weights of 0. */
static const uint32_t golden_relu_max_conv1_offsets[8] = {
    0x03020100U, 0x22212004U, 0x41402423U, 0x60444342U, 0x64636261U, 0x83828180U, 0x00000084U, 0x00000000U,
};

/*
 * fc1, fc1.relu: 2x14x14 to 3.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][8 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_relu_max_fc1_constants[404] = {
    0x1904a56bU, 0xf3a3643cU, 0x6cd8f263U, 0xd1c42263U, 0x4733902bU, 0x7b631168U, 0xe7595974U, 0x2d334751U,
    0xf64c895aU, 0x60d703bbU, 0xd60f523dU, 0x430527b2U, 0xf64c895aU, 0x60d703bbU, 0xd60f523dU, 0x430527b2U,
    0x26f1d3c8U, 0xca42d366U, 0xb3d154d1U, 0x0af82f95U, 0x6c7a3fd2U, 0xa0deb7c9U, 0x4fb7bcd4U, 0xf2121010U,
    0xd1cdd283U, 0x8af35344U, 0x9b925608U, 0x2c9cbdbcU, 0xd1cdd283U, 0x8af35344U, 0x9b925608U, 0x2c9cbdbcU,
    0xe06739b9U, 0xcb7488feU, 0x51b100e5U, 0xfa21506eU, 0xe0f0a5a3U, 0x20551281U, 0xacbdfcd8U, 0x9d0401beU,
    0xc187814fU, 0x2284291aU, 0x2772e80dU, 0xce33d6c7U, 0xc187814fU, 0x2284291aU, 0x2772e80dU, 0xce33d6c7U,
    0x33f813dcU, 0x261657d4U, 0x2d0cf7b3U, 0x6c10f40bU, 0x89151fb4U, 0x5b3b6e52U, 0x71c283c4U, 0x51418d76U,
    0x5db7029bU, 0xe3d3918eU, 0xc56f45adU, 0x51a5603aU, 0x5db7029bU, 0xe3d3918eU, 0xc56f45adU, 0x51a5603aU,
    0x10db27f2U, 0xed9afeecU, 0xc327ad64U, 0x4656361cU, 0x771a0450U, 0x162db4f2U, 0x4a7c7f75U, 0xf2b3c0edU,
    0x7c6bec9eU, 0x57b632d4U, 0x02c87dbeU, 0x2498957cU, 0x7c6bec9eU, 0x57b632d4U, 0x02c87dbeU, 0x2498957cU,
    0x6124ef57U, 0x7911a5afU, 0x037ba71cU, 0x2ad6fbb5U, 0xc85a04b5U, 0x203f7689U, 0xf3b9451cU, 0x916b93fdU,
    0x86818a9eU, 0xd7bc455aU, 0xa07e59e5U, 0x61e0c218U, 0x86818a9eU, 0xd7bc455aU, 0xa07e59e5U, 0x61e0c218U,
    0x4c6f245aU, 0x8cff7fa0U, 0x5391c51bU, 0x86f64720U, 0x33522e52U, 0x5eb218eeU, 0x0b2ece18U, 0xb8c5fcc7U,
    0xcbd34c75U, 0x1cb1b18cU, 0x5ed9c708U, 0xbe1ace0fU, 0xcbd34c75U, 0x1cb1b18cU, 0x5ed9c708U, 0xbe1ace0fU,
    0xd23e67cfU, 0x765479d3U, 0x439f534fU, 0x5592e256U, 0x3fd3f89bU, 0x23727658U, 0xdf032ee6U, 0xf80b57f2U,
    0x14443d90U, 0x2ecea3d1U, 0xc5f34d36U, 0x754dbfbaU, 0x14443d90U, 0x2ecea3d1U, 0xc5f34d36U, 0x754dbfbaU,
    0x225c32bbU, 0x5396331fU, 0x5e6859c9U, 0x5d400b1fU, 0x307f79d3U, 0x135a1eceU, 0x1b9a33d2U, 0x0a812757U,
    0x5a8e7d6fU, 0x5e77a34eU, 0x4a0d4009U, 0x84a5f79aU, 0x5a8e7d6fU, 0x5e77a34eU, 0x4a0d4009U, 0x84a5f79aU,
    0xbd8e9971U, 0x95a13f9dU, 0xf43b1c69U, 0xc1536749U, 0xd1d51d0eU, 0xb2e3303eU, 0x7d0283e2U, 0xd7ee5064U,
    0x4e0f3fc4U, 0xcb3e5eebU, 0xc3a7f828U, 0x23056a47U, 0x4e0f3fc4U, 0xcb3e5eebU, 0xc3a7f828U, 0x23056a47U,
    0xf9be7284U, 0x0c428161U, 0xfef93bb7U, 0x12bb7dfcU, 0xa5e20fccU, 0xc151d2c6U, 0x0e9f442aU, 0x8eb37270U,
    0x69d97aadU, 0x6f140688U, 0x8f255241U, 0xe41d5c97U, 0x69d97aadU, 0x6f140688U, 0x8f255241U, 0xe41d5c97U,
    0x726e376aU, 0xd0e84620U, 0xa8580035U, 0xf1a4b7f3U, 0x1cdd0450U, 0x4ea573b9U, 0xfa59573cU, 0xb1060491U,
    0xe5859350U, 0xac681279U, 0xf6adb7d4U, 0x19193c30U, 0xe5859350U, 0xac681279U, 0xf6adb7d4U, 0x19193c30U,
    0x1e3ea322U, 0xd430aa1eU, 0xd95abfb3U, 0xd29f26c0U, 0x51bf2fe2U, 0x5d27e12eU, 0x02e5a645U, 0x6ebf4f8aU,
    0xe2dd2db2U, 0xe10f3a2eU, 0x471d2f43U, 0x35c753cbU, 0xe2dd2db2U, 0xe10f3a2eU, 0x471d2f43U, 0x35c753cbU,
    0xe2897b55U, 0x205ae793U, 0x73cf6ab1U, 0xa051a9cbU, 0x6fc26d8bU, 0x86f27a8bU, 0xb6635f34U, 0x7cfa9cf7U,
    0x3cd1a129U, 0xb499b2cfU, 0x3ae528f5U, 0x118e9f74U, 0x3cd1a129U, 0xb499b2cfU, 0x3ae528f5U, 0x118e9f74U,
    0x37a7d7e5U, 0xf31e0923U, 0xd228d4a8U, 0x05c4f7b9U, 0xafaa689fU, 0x45140f22U, 0xabaf792dU, 0xe849dc83U,
    0x939db807U, 0x91ba8376U, 0x646f1f61U, 0xb2751ad8U, 0x939db807U, 0x91ba8376U, 0x646f1f61U, 0xb2751ad8U,
    0x8c43027fU, 0x3f640493U, 0xde750e01U, 0xdfc37e81U, 0xb342b804U, 0x21c0e069U, 0x53311bcbU, 0x85d62d73U,
    0x6f53e490U, 0xd66653edU, 0xe7cb4917U, 0xd44afd6dU, 0x6f53e490U, 0xd66653edU, 0xe7cb4917U, 0xd44afd6dU,
    0xe13ea733U, 0xd46cc5fbU, 0x516374dfU, 0xa36d181bU, 0x81d236b0U, 0xaf7a191dU, 0x514d6a28U, 0x3461d279U,
    0xa9633dcfU, 0x01f6aa3aU, 0xc8a760b1U, 0x388bec06U, 0xa9633dcfU, 0x01f6aa3aU, 0xc8a760b1U, 0x388bec06U,
    0x2470df25U, 0xab2e64baU, 0xee0c5912U, 0xfb3b35c6U, 0xd120faedU, 0x47187668U, 0x5819d1c0U, 0x2e9209ecU,
    0x1fb5c6cdU, 0x4f17c067U, 0x23546c1fU, 0x90ae5f55U, 0x1fb5c6cdU, 0x4f17c067U, 0x23546c1fU, 0x90ae5f55U,
    0xd5d6a8baU, 0x9e19245aU, 0x73f0798dU, 0x764701a7U, 0x96df2a59U, 0x3a8f278bU, 0x0fc334baU, 0x914d995eU,
    0x3748468cU, 0x8df44a6fU, 0xd695047eU, 0x13a74238U, 0x3748468cU, 0x8df44a6fU, 0xd695047eU, 0x13a74238U,
    0x922d9f5fU, 0xe5007f71U, 0xef14ea66U, 0xf7c4d320U, 0xd58d30bcU, 0x0570d43aU, 0xcbc2bcfbU, 0xcf53af0aU,
    0xa46cafbfU, 0x5443478bU, 0xbf7f3c0fU, 0xc8fa9de6U, 0xa46cafbfU, 0x5443478bU, 0xbf7f3c0fU, 0xc8fa9de6U,
    0x27296629U, 0x481982ccU, 0x5cb2040cU, 0xe628e2f8U, 0x4666e45dU, 0x12be1561U, 0xd5ccaef6U, 0x9ba5b89aU,
    0xd24fa111U, 0x61765171U, 0xaee8b25cU, 0xbd870c0bU, 0xd24fa111U, 0x61765171U, 0xaee8b25cU, 0xbd870c0bU,
    0xeaa60df9U, 0x7261f8c1U, 0xfd24079fU, 0xb9ea0063U, 0x36551d09U, 0xf3b753b3U, 0x5db6da4dU, 0xe9493b45U,
    0x5f673412U, 0x97edcb4fU, 0xc50c611dU, 0xef838e8eU, 0x5f673412U, 0x97edcb4fU, 0xc50c611dU, 0xef838e8eU,
    0x0e6539f6U, 0x1eef57b5U, 0x1b0106f8U, 0x2c7d39d1U, 0x6a3de352U, 0x8ff02a5fU, 0x3f243a3bU, 0xf0d7e5d3U,
    0x93a9b663U, 0xce9ba3a3U, 0x5c5522daU, 0x35c6fb1fU, 0x93a9b663U, 0xce9ba3a3U, 0x5c5522daU, 0x35c6fb1fU,
    0x11867134U, 0x20ac11c8U, 0x15cdc350U, 0x69540f34U, 0x59d9d9f5U, 0x3e3991f7U, 0x700c877aU, 0x8eb9abacU,
    0xd518b285U, 0x896cbfb8U, 0xce65f097U, 0x48140387U, 0xd518b285U, 0x896cbfb8U, 0xce65f097U, 0x48140387U,
    0xa81a022dU, 0x1b42daeeU, 0xd43cfaa4U, 0x2cb5cda1U, 0xe6d527e7U, 0xf8bc971aU, 0xe6d527e7U, 0xf8bc971aU,
    0xfffde0ddU, 0xfffeb247U, 0x0000c78aU, 0x0000c78aU, 0x67873a96U, 0x76774c92U, 0x6f30c28bU, 0x6f30c28bU,
    0xfffffff5U, 0xfffffff5U, 0xfffffff6U, 0xfffffff6U,
};

/*
 * fc2: 3 to 10.
 * For each four units: weights [16 inputs][unit], a byte each, and [unit][4 inputs]; addends,
 * multipliers and shifts of the rescaling.
 */
static const uint32_t golden_relu_max_fc2_constants[48] = {
    0x005cec58U, 0x00776929U, 0x00b31bdeU, 0x00af0de5U, 0x0000053aU, 0xffffb340U, 0xffffbd98U, 0x000013baU,
    0x7d411ab1U, 0x63bbb4a6U, 0x71ad737fU, 0x5be9f9d6U, 0xfffffff8U, 0xfffffff8U, 0xfffffffaU, 0xfffffff8U,
    0x00e75bf4U, 0x00f49b0eU, 0x00bcb396U, 0x00dc4417U, 0xffffc447U, 0x000052dcU, 0x00003d98U, 0x00002b18U,
    0x6d2818cbU, 0x4f0ebf00U, 0x44b23efbU, 0x7f7de0beU, 0xfffffffbU, 0xfffffffcU, 0xfffffffcU, 0xfffffffaU,
    0x00fa037aU, 0x00858665U, 0x00858665U, 0x00858665U, 0xfffffbd4U, 0x00002fccU, 0x00002fccU, 0x00002fccU,
    0x628706d6U, 0x72f4eaa6U, 0x72f4eaa6U, 0x72f4eaa6U, 0xfffffffaU, 0xfffffff8U, 0xfffffff8U, 0xfffffff8U,
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
void golden_relu_max_conv1_windows(const uint8_t *rows, const uint32_t *constants, uint8_t *output, const uint32_t *offsets);
__asm__(
    ".pushsection .text.golden_relu_max_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_conv1_windows\n.hidden golden_relu_max_conv1_windows\n.type golden_relu_max_conv1_windows, %function\n"
    "golden_relu_max_conv1_windows:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 36\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 4\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 12\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 16\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 20\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 24\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 28\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 32\n"
    "vpush {d8-d15}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 64\n" GOLDEN_RELU_MAX_FRAME "rel_offset d8, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset d9, 8\n" GOLDEN_RELU_MAX_FRAME "rel_offset d10, 16\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset d11, 24\n" GOLDEN_RELU_MAX_FRAME "rel_offset d12, 32\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset d13, 40\n" GOLDEN_RELU_MAX_FRAME "rel_offset d14, 48\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset d15, 56\n"
    "sub sp, #32\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 32\n"
    "str r0, [sp]\n"
    "mov r11, r1\n"
    "str r2, [sp, #8]\n"
    "vldrw.32 q0, [r3, #0]\n"
    "vldrw.32 q1, [r3, #16]\n"
    "movw r7, #128\n"
    "add r7, r11\n"
    "str r7, [sp, #12]\n"
    "mov r9, #39\n"
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
    "vmov.i32 q6, #0\n"
    "vmax.s32 q7, q7, q6\n"
    "vmov.i32 q6, #88\n"
    "vmin.s32 q7, q7, q6\n"
    "vadd.i32 q7, q7, r9\n"
    "vldrw.32 q6, [r11, #48]\n"
    "vstrb.32 q7, [r5, q6]\n"
    "addw r5, r5, #4\n"
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
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -32\n"
    "vpop {d8-d15}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -64\n" GOLDEN_RELU_MAX_FRAME "restore d8\n"
    GOLDEN_RELU_MAX_FRAME "restore d9\n" GOLDEN_RELU_MAX_FRAME "restore d10\n"
    GOLDEN_RELU_MAX_FRAME "restore d11\n" GOLDEN_RELU_MAX_FRAME "restore d12\n"
    GOLDEN_RELU_MAX_FRAME "restore d13\n" GOLDEN_RELU_MAX_FRAME "restore d14\n"
    GOLDEN_RELU_MAX_FRAME "restore d15\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_conv1_windows, . - golden_relu_max_conv1_windows\n"
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
void golden_relu_max_fc1_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs);
__asm__(
    ".pushsection .text.golden_relu_max_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_fc1_units\n.hidden golden_relu_max_fc1_units\n.type golden_relu_max_fc1_units, %function\n"
    "golden_relu_max_fc1_units:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 36\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 4\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 12\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 16\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 20\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 24\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 28\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 32\n"
    "movw r11, #1\n"
    "movs r7, #8\n"
    "vctp.8 r7\n"
    "movw r7, #24\n"
    "mov r9, #19\n"
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
    "vmov.i32 q0, #0\n"
    "vmax.s32 q1, q1, q0\n"
    "vmov.i32 q0, #108\n"
    "vmin.s32 q1, q1, q0\n"
    "vadd.i32 q1, q1, r9\n"
    "vstrb.32 q1, [r2], #4\n"
    "subs r11, #1\n"
    "bne.w 1b\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_fc1_units, . - golden_relu_max_fc1_units\n"
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
void golden_relu_max_fc2_units(const uint8_t *inputs, const uint32_t *constants, uint8_t *outputs);
__asm__(
    ".pushsection .text.golden_relu_max_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_fc2_units\n.hidden golden_relu_max_fc2_units\n.type golden_relu_max_fc2_units, %function\n"
    "golden_relu_max_fc2_units:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 36\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 4\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 12\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 16\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 20\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 24\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 28\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 32\n"
    "movw r11, #3\n"
    "movs r7, #4\n"
    "vctp.8 r7\n"
    "movw r7, #0\n"
    "mov r9, #64\n"
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
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_fc2_units, . - golden_relu_max_fc2_units\n"
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
void golden_relu_max_clear(uint32_t *words, int count, int value);
__asm__(
    ".pushsection .text.golden_relu_max_clear, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_clear\n.hidden golden_relu_max_clear\n.type golden_relu_max_clear, %function\n"
    "golden_relu_max_clear:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 8\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset lr, 4\n"
    "vdup.8 q0, r2\n"
    "dlstp.32 lr, r1\n"
    "1:\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_clear, . - golden_relu_max_clear\n"
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
void golden_relu_max_move_rows(uint32_t *rows, int distance, int count);
__asm__(
    ".pushsection .text.golden_relu_max_move_rows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_move_rows\n.hidden golden_relu_max_move_rows\n.type golden_relu_max_move_rows, %function\n"
    "golden_relu_max_move_rows:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 8\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset lr, 4\n"
    "add r1, r0, r1, lsl #2\n"
    "dlstp.32 lr, r2\n"
    "1:\n"
    "vldrw.32 q0, [r1], #16\n"
    "vstrw.32 q0, [r0], #16\n"
    "letp lr, 1b\n"
    "pop {r4, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_move_rows, . - golden_relu_max_move_rows\n"
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
void golden_relu_max_conv1_load_row(uint8_t *target, const uint8_t *values);
__asm__(
    ".pushsection .text.golden_relu_max_conv1_load_row, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_conv1_load_row\n.hidden golden_relu_max_conv1_load_row\n.type golden_relu_max_conv1_load_row, %function\n"
    "golden_relu_max_conv1_load_row:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 8\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset lr, 4\n"
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
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_conv1_load_row, . - golden_relu_max_conv1_load_row\n"
    ".popsection\n"
);

#ifdef GOLDEN_RELU_MAX_TRACE
/* Shows values that lie [column][channel]. */
static void golden_relu_max_show_values(int layer, const uint8_t *values, int channels, int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)values[column * channels + channel];

            golden_relu_max_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, channels, columns) \
    golden_relu_max_show_values((layer), (values), (channels), (columns))
#else
#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, channels, columns) ((void)0)
#endif

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void golden_relu_max_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        golden_relu_max_clear(rows, 52, -128);
        slot = 2;
    }
    else {
        golden_relu_max_move_rows(rows, 16, 32);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = (uint8_t *)(rows + 8 * slot) + 2;

        if (input_row < 28) {
            golden_relu_max_conv1_load_row(target,
                pixels + 28 * input_row);
        }
        else {
            golden_relu_max_clear(rows + 8 * slot, 8, -128);
        }
    }
    golden_relu_max_conv1_windows((const uint8_t *)rows, golden_relu_max_conv1_constants, output, golden_relu_max_conv1_offsets);
    GOLDEN_RELU_MAX_SHOW_VALUES(2, output, 2, 14);
}

int golden_relu_max_infer(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT], golden_relu_max_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 14; ++row) {
        golden_relu_max_conv1(pixels, scratch->words, row,
            bytes + 208 + 28 * row);
    }
    golden_relu_max_fc1_units(bytes + 208, golden_relu_max_fc1_constants, bytes);
    GOLDEN_RELU_MAX_SHOW_VALUES(4, bytes, 3, 1);
    golden_relu_max_fc2_units(bytes, golden_relu_max_fc2_constants, bytes + 196);
    for (int i = 0; i < 10; ++i) {
        scores[i] = (int8_t)bytes[i + 196];
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_RELU_MAX_SHOW(5, scores, 1, 1, 10);
    return digit;
}

#elif defined(GOLDEN_RELU_MAX_KERNELS_DSP)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_relu_max_requires_alignment[
    (__alignof__(golden_relu_max_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 2x14x14.
 * For each filter: what the accumulator starts with (64 bits), the weights;
 * then multiplier, constant (64 bits, the lower ones first) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with
 * columns 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t golden_relu_max_conv1_constants[42] = {
    0x48809669U, 0x048f6c37U, 0xffffffefU, 0x00000061U, 0xfffffff7U, 0x00000035U, 0x00000065U, 0xfb1fffccU,
    0x05c0003dU, 0x00600026U, 0xf2dfffbfU, 0x07200075U, 0xfd9ffff8U, 0xfda00047U, 0x0e00002aU, 0xf2200037U,
    0x01c0005aU, 0x641e8724U, 0x6af56c24U, 0xffff99a9U, 0x00000006U, 0x4361f00eU, 0x03c8345cU, 0x0000006eU,
    0x0000002aU, 0xffffff97U, 0x00000063U, 0x00000077U, 0x0240005cU, 0xfd5fff86U, 0x033fffb6U, 0x0c400004U,
    0xfdbfff98U, 0x0affffe3U, 0xf43ffffaU, 0x0ddfffc6U, 0x0560004fU, 0xf2400057U, 0x61353b2aU, 0x2ebe3460U,
    0xffff209eU, 0x00000006U,
};

/*
 * fc1, fc1.relu: 2x14x14 to 3.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 2 in
 * the first word, units 2 and 3 in the second, and so on; then inputs 1 and 3.
 */
static const uint32_t golden_relu_max_fc1_constants[408] = {
    0x683c2b6bU, 0xffbb005aU, 0x62a33304U, 0xffd7004cU, 0x51637463U, 0xffb2003dU, 0x32c458d8U, 0x0005000fU,
    0xc966d1c8U, 0x0044ff83U, 0xde4279f1U, 0xfff3ffcdU, 0x8fa5d3d1U, 0xff890008U, 0x4719b6d1U, 0xfff6ff92U,
    0x58f21164U, 0x00520003U, 0xe76c7af3U, 0xffd60060U, 0x3ed34722U, 0xffd20027U, 0x6c262cd1U, 0xffd10043U,
    0xbc54b6d3U, 0x00560053U, 0x4eb39fcaU, 0xff9bff8aU, 0xa2b90f95U, 0x004fffbcU, 0xf06711f8U, 0xff87ff9cU,
    0xd7e580feU, 0x000d001aU, 0xbcb15574U, 0x0072ff84U, 0xb3dcbe6eU, 0xff9bffc7U, 0x14f80421U, 0xffb70033U,
    0x102f51d4U, 0xffbdff8eU, 0xf20a3b16U, 0x002cffd3U, 0x1188a539U, 0x0029ff81U, 0x1fcbdfe0U, 0x0022ffc1U,
    0x0150fc00U, 0xffd6ffe8U, 0x9cfaac51U, 0xffce0027U, 0x6e571f13U, 0xff910002U, 0x5b268933U, 0xffe3005dU,
    0x760bc3b3U, 0x003affadU, 0x4110c20cU, 0xffa5006fU, 0xf1ec4ff2U, 0xffd4ff9eU, 0x2c9a19dbU, 0xffb6006bU,
    0xed1c7564U, 0x007cffbeU, 0xb3567c27U, 0xff98ffc8U, 0x82f7b557U, 0x0045ff9eU, 0x712d5a24U, 0xffc5ff81U,
    0x04278cf4U, 0xffec0060U, 0x7710516cU, 0x007c0051U, 0x7eadb3feU, 0x007d0032U, 0x49c315edU, 0x00020057U,
    0x03efc036U, 0xff8aff95U, 0xc861f246U, 0xff860024U, 0x1c1c88afU, 0xffe5005aU, 0xb97b3f11U, 0x007effbcU,
    0x525afcb5U, 0x00750018U, 0x526f6ad6U, 0xffd3ffe0U, 0x181beda0U, 0x0008ff8cU, 0x2d91b1ffU, 0xffd9ffb1U,
    0x75a5c720U, 0x0045000fU, 0x2079c4f6U, 0xffd7001aU, 0x92fb44a7U, 0xffc20059U, 0x912af303U, 0x0061ffa0U,
    0x187f2e24U, 0xffb1004cU, 0x5d8c334cU, 0x001cffcbU, 0xfc47cdc5U, 0xffceffc7U, 0xb7860b53U, 0xffbe005eU,
    0x57d39acfU, 0xffd1ff90U, 0x7254d33eU, 0xffce0044U, 0xf256e64fU, 0xffba0036U, 0x0a92029fU, 0x004dfff3U,
    0xce1fd2bbU, 0x004e006fU, 0x59967f5cU, 0x0077ff8eU, 0xf867d1c9U, 0x003d0009U, 0x3ed29a68U, 0x0014000dU,
    0x2e537679U, 0x004dffa3U, 0xdf432376U, 0xffc5002eU, 0x793256e2U, 0x007dffbfU, 0x3022f855U, 0x005a0075U,
    0x33591e33U, 0x0040ffa3U, 0x1b5e1353U, 0x004a005eU, 0x0e71571fU, 0xffc4ff9aU, 0xd48e8140U, 0x000fffa5U,
    0xe2693d9dU, 0x0028ffebU, 0x023be2a1U, 0xffa7003eU, 0xcb846449U, 0xffad0047U, 0xe1beee53U, 0xffd90005U,
    0x270bc661U, 0xfff7ff88U, 0x0a5d5142U, 0xff840014U, 0x303f1c99U, 0x005e003fU, 0xb195d0bdU, 0xffcb004eU,
    0x5067831cU, 0x006afff8U, 0xd6c17cf4U, 0x0023ffc3U, 0xd1810f72U, 0x0006007aU, 0xc10ca4f9U, 0x006f0069U,
    0x6ffc29b7U, 0xff970041U, 0xb2bb9ef9U, 0x001d0025U, 0xb920506aU, 0x00790050U, 0xa4e8dd6eU, 0x0068ff85U,
    0x90f33c35U, 0x0030ffd4U, 0x05a45958U, 0x0019ffadU, 0x443be222U, 0x0052ffb2U, 0x0dfebf3eU, 0xff8fffddU,
    0x0437727dU, 0xff93005cU, 0x1c728e12U, 0xffe5ffe4U, 0x57007346U, 0xffb70012U, 0xf9a84dd0U, 0xfff6ffacU,
    0x2ea303b7U, 0x002d003cU, 0x511eb0f1U, 0xffe20019U, 0x44b32e1eU, 0x0043002eU, 0xe55a2730U, 0x001d000fU,
    0x8b5589c0U, 0x0029ffcbU, 0xc189be9fU, 0xffd1ffc7U, 0x33b18a93U, 0xfff5ffcfU, 0x62cff25aU, 0xffe5ff99U,
    0xe0aaf6cbU, 0x003a0074U, 0x5cd4fa51U, 0xffe1ff8eU, 0x4f26a5bfU, 0x0053002fU, 0x6dd201d9U, 0x00350047U,
    0x79e76d7bU, 0xffb2ffa1U, 0x86206ee2U, 0xffb4003cU, 0x9ba95f6aU, 0xff9f0028U, 0x7ba0b673U, 0x0011003aU,
    0x22239ee5U, 0x00760007U, 0x141ea9a7U, 0xffbaff9dU, 0x82b92ca8U, 0xffd80061U, 0x48c4af28U, 0x0075006fU,
    0x6893047fU, 0xffedff90U, 0xc0644243U, 0x00660053U, 0x67d7cb01U, 0xffb80017U, 0xaf373175U, 0xff93ffcbU,
    0x78d40f09U, 0x001fff83U, 0xaad244f3U, 0x0064ff91U, 0xb802dbf7U, 0xffe4001aU, 0xb28ce805U, 0x006fffb2U,
    0x1b0ee004U, 0x00490053U, 0x52de213fU, 0xffe7ffd6U, 0xb0337281U, 0xffcf006dU, 0xd23ed5c3U, 0x0063004aU,
    0x27df1cfbU, 0xffb1003aU, 0x4d637a6cU, 0xffa7fff6U, 0xed25791bU, 0xffcd0006U, 0x2070616dU, 0xffb5ff8bU,
    0x2d7e67baU, 0xfffd0067U, 0x84df182eU, 0xffd40017U, 0x18c535a7U, 0xffaa003dU, 0xaed480e1U, 0x0001ffa9U,
    0xd2186a74U, 0xffec0060U, 0x33a35151U, 0x0038ffc8U, 0x7664f9dfU, 0xffc0ffc6U, 0x46abd124U, 0x004f001fU,
    0xebc6c012U, 0x0055001fU, 0x923b190cU, 0xffae0054U, 0x8b5a58baU, 0x006fff8cU, 0x8f19ded6U, 0xfff40048U,
    0x5da7b98dU, 0x0038007eU, 0x4d47c2f0U, 0xffa7ff95U, 0xd159bc5fU, 0x006cffbfU, 0x57ee8d2dU, 0x0023006cU,
    0x29a80935U, 0x0046005fU, 0x95d52dfbU, 0x0037ff90U, 0x34792724U, 0x0004004aU, 0x0f73399eU, 0xffd6ff8dU,
    0x2f9f9901U, 0xffaf0042U, 0xd4929176U, 0xffa40013U, 0xfb663a71U, 0x000fff8bU, 0xc2147000U, 0x007f0043U,
    0x5d290a20U, 0x0011ffe6U, 0x662952c4U, 0x004ffffaU, 0xf60c60ccU, 0x005c0071U, 0xcbb2be19U, 0xffe80076U,
    0xd47f99f8U, 0x0047000bU, 0x04e5a528U, 0x0054ff87U, 0xaed3bbeaU, 0xff9d003cU, 0xcef7caefU, 0xffc8ffbfU,
    0x1482e466U, 0x0051ffa1U, 0x12484627U, 0x0061ffd2U, 0xb7e2ae04U, 0x000cffb2U, 0x9ae6d55cU, 0xffbdffaeU,
    0xb2c108f9U, 0x004f0012U, 0xb76154a6U, 0xffed0067U, 0x45634c9fU, 0xff8e001dU, 0x48eab624U, 0xff83000cU,
    0x5eb551f6U, 0xffa30063U, 0xefef3d65U, 0xff9bffa9U, 0x1d0d3af8U, 0x0034ffdaU, 0x35ea2401U, 0x005f0055U,
    0xda0752f8U, 0x0061ffcbU, 0x5cfdf372U, 0xffc5ff97U, 0xe3393b00U, 0xffb6ff8eU, 0x6a0ee8b9U, 0xff93ffefU,
    0x3a062a57U, 0x0022ffa3U, 0x3f1b8f1eU, 0x005cffceU, 0xf534d2d1U, 0xff85001fU, 0xd886d77dU, 0x0018ffc6U,
    0x7a50f6c8U, 0xff97ffb8U, 0x0bcd38acU, 0x0065006cU, 0xa42dac34U, 0xffe7ff87U, 0x3c1ab954U, 0xffd50014U,
    0xe539a0eeU, 0xfffb001aU, 0xf02cb542U, 0x0035ffbcU, 0x9111d971U, 0xffbfffb2U, 0x3e205911U, 0xff89ffd5U,
    0xab0f86c3U, 0x0003fff0U, 0x8e697015U, 0x0048ffceU, 0xccdafa02U, 0xff970027U, 0x2c1bd3a8U, 0xfff8ffe6U,
    0x67873a96U, 0xa13b9f7eU, 0x000119c1U, 0x0000000bU, 0x76774c92U, 0x1b8f0f7eU, 0x00025973U, 0x0000000bU,
    0x6f30c28bU, 0x86ed0a6eU, 0x0003cd89U, 0x0000000aU, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * fc2: 3 to 10.
 * For each four units: the weights, then multiplier, constant (64 bits, the lower ones first) and
 * shift - 32 of each unit's rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 1 in
 * the first word, units 2 and 3 in the second, and so on.
 */
static const uint32_t golden_relu_max_fc2_constants[60] = {
    0x68ec2958U, 0x0d1be4deU, 0x0000775cU, 0x0000aeb3U, 0x7d411ab1U, 0x4dee311aU, 0x00001beaU, 0x00000008U,
    0x63bbb4a6U, 0xd2975080U, 0xffffeefaU, 0x00000008U, 0x71ad737fU, 0x8eb52c68U, 0x00000549U, 0x00000006U,
    0x5be9f9d6U, 0x0f659c7cU, 0x000058a3U, 0x00000008U, 0x9b5b0df4U, 0x43b31696U, 0x0000f3e7U, 0x0000dbbcU,
    0x6d2818cbU, 0xa5b1e34dU, 0xffffe315U, 0x00000005U, 0x4f0ebf00U, 0x03c8a400U, 0x00002ce8U, 0x00000004U,
    0x44b23efbU, 0xa4b74088U, 0x0000363cU, 0x00000004U, 0x7f7de0beU, 0x12e892d0U, 0x000017e4U, 0x00000006U,
    0x8603657aU, 0x00000000U, 0x000084faU, 0x00000000U, 0x628706d6U, 0x9298be38U, 0xfffff79eU, 0x00000006U,
    0x72f4eaa6U, 0x743e2648U, 0x0000764bU, 0x00000008U, 0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
    0x00000000U, 0x00000000U, 0x00000000U, 0x00000000U,
};

/*
 * A row of windows of conv1, of four sums each. Rows are [column / 2][channel][6 rows], a word
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
void golden_relu_max_conv1_windows(const uint32_t *rows, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_relu_max_conv1_windows, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_conv1_windows\n.hidden golden_relu_max_conv1_windows\n.type golden_relu_max_conv1_windows, %function\n"
    "golden_relu_max_conv1_windows:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4-r11, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 36\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 4\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 12\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 16\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 20\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 24\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 28\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 32\n"
    "sub sp, #20\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 20\n"
    "str r2, [sp]\n"
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
    "addw r12, r11, #14\n"
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
    "cmp r9, #167\n"
    "it lt\n"
    "movlt r9, #167\n"
    "ldrd r11, r12, [sp]\n"
    "strb r9, [r11], #1\n"
    "str r11, [sp]\n"
    "cmp r11, r12\n"
    "bne.w 2b\n"
    /* The next filter. */
    "subw r0, r0, #336\n"
    "addw r1, r1, #84\n"
    "ldr r12, [sp, #16]\n"
    "cmp r1, r12\n"
    "bne.w 1b\n"
    "add sp, #20\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -20\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_conv1_windows, . - golden_relu_max_conv1_windows\n"
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
void golden_relu_max_fc1_units(const uint32_t *inputs, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_relu_max_fc1_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_fc1_units\n.hidden golden_relu_max_fc1_units\n.type golden_relu_max_fc1_units, %function\n"
    "golden_relu_max_fc1_units:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 40\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 4\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 8\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 12\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 16\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 20\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 24\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 28\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 32\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 36\n"
    "movw r3, #1\n"
    "str r3, [sp]\n"
    "movw r3, #784\n"
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
    "movw r8, #784\n"
    "sub r0, r0, r8\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r5, r8\n"
    "asr r10, r10, r11\n"
    "usat r5, #8, r10\n"
    "cmp r5, #147\n"
    "it lt\n"
    "movlt r5, #147\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r4, r8\n"
    "asr r10, r10, r11\n"
    "usat r4, #8, r10\n"
    "cmp r4, #147\n"
    "it lt\n"
    "movlt r4, #147\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r7, r8\n"
    "asr r10, r10, r11\n"
    "usat r7, #8, r10\n"
    "cmp r7, #147\n"
    "it lt\n"
    "movlt r7, #147\n"
    "ldmia r1!, {r8-r11}\n"
    "smlal r9, r10, r6, r8\n"
    "asr r10, r10, r11\n"
    "usat r6, #8, r10\n"
    "cmp r6, #147\n"
    "it lt\n"
    "movlt r6, #147\n"
    "orr r5, r5, r4, lsl #16\n"
    "orr r7, r7, r6, lsl #16\n"
    "strd r5, r7, [r2], #8\n"
    "ldr r8, [sp]\n"
    "subs r8, #1\n"
    "str r8, [sp]\n"
    "bne.w 1b\n"
    "pop {r3-r11, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_fc1_units, . - golden_relu_max_fc1_units\n"
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
void golden_relu_max_fc2_units(const uint32_t *inputs, const uint32_t *constants, void *output);
__asm__(
    ".pushsection .text.golden_relu_max_fc2_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_fc2_units\n.hidden golden_relu_max_fc2_units\n.type golden_relu_max_fc2_units, %function\n"
    "golden_relu_max_fc2_units:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r3-r11, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 40\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 4\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 8\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 12\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 16\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 20\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 24\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 28\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 32\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 36\n"
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
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_fc2_units, . - golden_relu_max_fc2_units\n"
    ".popsection\n"
);

#ifdef GOLDEN_RELU_MAX_TRACE
/* Shows values `step` bytes apart. */
static void golden_relu_max_show_values(int layer, const uint8_t *values, int step, int count)
{
    for (int i = 0; i < count; ++i) {
        const int8_t value = (int8_t)((int)values[i * step] - 128);

        golden_relu_max_trace(layer, &value, 1);
    }
}

#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, step, count) \
    golden_relu_max_show_values((layer), (const uint8_t *)(values), (step), (count))
#define GOLDEN_RELU_MAX_SHOW_ROW(layer, row, channels, columns, odd, slots) \
    golden_relu_max_show_row((layer), (row), (channels), (columns), (odd), (slots))
#else
#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, step, count) ((void)0)
#define GOLDEN_RELU_MAX_SHOW_ROW(layer, row, channels, columns, odd, slots) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_relu_max_move_4_of_6_rows(uint32_t *rows, int count)
{
    for (; count > 0; --count) {
        for (int slot = 0; slot < 4; ++slot) {
            rows[slot] = rows[slot + 2];
        }
        rows += 6;
    }
}

/* Loads a row of pixels. */
static void golden_relu_max_conv1_load_row(uint32_t *row, const uint8_t *values)
{
    for (int i = 0; i < 28; i += 2) {
        *row = values[i] | ((uint32_t)values[i + 1] << 21);
        row += 6;
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void golden_relu_max_conv1(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 96; ++i) {
            rows[i] = 0;
            GOLDEN_RELU_MAX_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_relu_max_move_4_of_6_rows(rows, 16);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;

        if (input_row < 28) {
            golden_relu_max_conv1_load_row(rows + 6 + slot,
                pixels + 28 * input_row);
        }
        else {
            for (int i = 0; i < 16; ++i) {
                rows[6 * i + slot] = 0;
            }
        }
    }
    golden_relu_max_conv1_windows(rows, golden_relu_max_conv1_constants, output);
    GOLDEN_RELU_MAX_SHOW_VALUES(2, output, 1, 28);
}

int golden_relu_max_infer(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT], golden_relu_max_scratch *scratch)
{
    uint32_t *const memory = scratch->words;
    int digit = 0;

    for (int row = 0; row < 14; ++row) {
        golden_relu_max_conv1(pixels, memory, row,
            (uint8_t *)memory + 784 + 28 * row);
    }
    /* A byte each becomes a halfword each: 0 and 2, then 1 and 3. */
    for (int i = 0; i < 98; ++i) {
        const uint32_t bytes = memory[i + 196];

        memory[2 * i + 1] = (bytes >> 8) & 0x00FF00FFU;
        memory[2 * i] = bytes & 0x00FF00FFU;
    }
    golden_relu_max_fc1_units(memory, golden_relu_max_fc1_constants, memory + 292);
    GOLDEN_RELU_MAX_SHOW_VALUES(4, memory + 292, 2, 3);
    golden_relu_max_fc2_units(memory + 292, golden_relu_max_fc2_constants, memory);
    for (int i = 0; i < 10; ++i) {
        scores[i] = ((const int8_t *)memory)[i];
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_RELU_MAX_SHOW(5, scores, 1, 1, 10);
    return digit;
}

#elif defined(GOLDEN_RELU_MAX_KERNELS_PACKED)

/* Its loads need the alignment that options to pack structures take away. */
typedef char golden_relu_max_requires_alignment[
    (__alignof__(golden_relu_max_scratch) >= sizeof(uint32_t)) ? 1 : -1];

/*
 * A convolution's constants; bytes from a row of sums' inputs to the next one's, of an output channel;
 * what outputs are limited to.
 */
struct golden_relu_max_layer {
    const uint32_t *constants;
    const uint32_t *pairs;
    uint16_t row_byte_count;
    uint16_t filters;
    uint16_t stride;
    uint8_t lowest;
    uint8_t highest;
};

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 2x14x14.
 * For each two filters: multiplier, constant (64 bits, the lower ones first) and shift - 32 of each one's rescaling;
 * then for each shape how many rows of the kernel, or groups of rows, are taken in it, and these. The
 * shapes: rows 2 at a time; one at a time; in segments of 3 and 2 taps; in segments of 2, 2 and 1 tap.
 * Segments begin with an addend, rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t golden_relu_max_conv1_constants[53] = {
    0x641e8724U, 0x6af56c24U, 0xffff99a9U, 0x00000006U, 0x61353b2aU, 0x2ebe3460U, 0xffff209eU, 0x00000006U,
    0x00000000U, 0x00000000U, 0x00000004U, 0x00006b94U, 0x00000000U, 0x006dffefU, 0x0011ffd9U, 0x005bffccU,
    0x1ce31ae5U, 0x0057ffedU, 0xffe2fff8U, 0x8e710000U, 0x0000000eU, 0x002a0061U, 0xffeb002eU, 0xff86003dU,
    0x639c12edU, 0xffa1ffedU, 0xfffa0047U, 0xb24d08f7U, 0x0000000eU, 0xff96fff7U, 0x001a0003U, 0xffb60026U,
    0x39c60000U, 0x006f0070U, 0xffc6002aU, 0x0000a956U, 0x0000000eU, 0x00630035U, 0x0061ff97U, 0x0003ffbfU,
    0x00006e91U, 0x002aff91U, 0x004f0037U, 0x00000001U, 0x11ee0000U, 0x0000000eU, 0x00770065U, 0xffee0039U,
    0xd52a0000U, 0xff980075U, 0xff92000eU, 0x00000000U, 0x0057005aU,
};
static const uint32_t golden_relu_max_conv1_pairs[1] = {
    0,
};

/*
 * fc1, fc1.relu: 2x14x14 to 3.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_relu_max_fc1_weights[1568] = {
    235, 171, 218, 128, 132, 179, 204, 128, 188, 232, 59, 128, 35, 227, 87, 128, 227, 244, 189, 128,
    88, 217, 143, 128, 227, 209, 50, 128, 68, 179, 133, 128, 72, 82, 3, 128, 113, 250, 77, 128, 230,
    73, 196, 128, 194, 94, 115, 128, 81, 84, 136, 128, 81, 55, 18, 128, 37, 16, 9, 128, 153, 199,
    118, 128, 228, 145, 131, 128, 115, 251, 224, 128, 114, 217, 210, 128, 236, 103, 86, 128, 162,
    199, 167, 128, 81, 173, 195, 128, 83, 191, 82, 128, 166, 236, 81, 128, 83, 55, 211, 128, 74, 32,
    10, 128, 212, 60, 214, 128, 51, 207, 27, 128, 21, 144, 60, 128, 120, 146, 28, 128, 57, 35, 207,
    128, 231, 112, 7, 128, 126, 1, 154, 128, 244, 213, 4, 128, 101, 88, 141, 128, 49, 61, 242, 128,
    238, 62, 71, 128, 161, 132, 179, 128, 92, 52, 27, 128, 120, 149, 55, 128, 84, 210, 14, 128, 150,
    187, 83, 128, 175, 144, 61, 128, 138, 114, 172, 128, 185, 37, 1, 128, 96, 96, 65, 128, 8, 146,
    169, 128, 75, 160, 162, 128, 128, 124, 104, 128, 209, 44, 167, 128, 208, 129, 86, 128, 122, 29,
    78, 128, 147, 159, 130, 128, 179, 9, 221, 128, 215, 238, 17, 128, 166, 219, 99, 128, 51, 68, 45,
    128, 140, 66, 239, 128, 139, 246, 186, 128, 144, 193, 37, 128, 114, 208, 30, 128, 91, 154, 235,
    128, 108, 114, 84, 128, 26, 173, 54, 128, 228, 245, 62, 128, 167, 252, 72, 128, 156, 109, 252,
    128, 214, 51, 24, 128, 215, 53, 30, 128, 164, 218, 1, 128, 119, 3, 197, 128, 173, 241, 69, 128,
    116, 13, 224, 128, 236, 209, 209, 128, 167, 132, 108, 128, 144, 247, 252, 128, 126, 52, 178,
    128, 109, 150, 215, 128, 45, 255, 253, 128, 67, 202, 130, 128, 182, 64, 21, 128, 198, 114, 164,
    128, 111, 132, 10, 128, 225, 72, 6, 128, 47, 9, 218, 128, 145, 191, 60, 128, 156, 156, 101, 128,
    251, 57, 254, 128, 53, 125, 152, 128, 86, 235, 96, 128, 218, 210, 245, 128, 239, 210, 83, 128,
    32, 110, 12, 128, 127, 50, 49, 128, 155, 152, 136, 128, 17, 174, 89, 128, 160, 71, 143, 128,
    118, 69, 154, 128, 37, 246, 197, 128, 249, 160, 87, 128, 39, 197, 217, 128, 131, 115, 32, 128,
    123, 19, 66, 128, 170, 17, 225, 128, 164, 174, 204, 128, 204, 179, 75, 128, 255, 152, 49, 128,
    12, 222, 156, 128, 69, 78, 71, 128, 211, 139, 222, 128, 199, 124, 78, 128, 6, 56, 62, 128, 79,
    27, 16, 128, 190, 83, 196, 128, 83, 216, 81, 128, 212, 242, 78, 128, 207, 102, 182, 128, 31,
    131, 115, 128, 214, 114, 58, 128, 18, 139, 205, 128, 59, 83, 239, 128, 220, 255, 14, 128, 159,
    78, 206, 128, 22, 218, 247, 128, 73, 82, 137, 128, 232, 26, 141, 128, 231, 120, 189, 128, 82,
    191, 148, 128, 249, 246, 35, 128, 246, 163, 174, 128, 211, 174, 205, 128, 195, 95, 69, 128, 98,
    215, 63, 128, 213, 120, 245, 128, 178, 249, 253, 128, 162, 176, 218, 128, 179, 158, 35, 128,
    211, 147, 222, 128, 217, 179, 192, 128, 222, 155, 202, 128, 159, 215, 26, 128, 192, 1, 37, 128,
    241, 142, 68, 128, 14, 85, 143, 128, 29, 190, 107, 128, 33, 99, 190, 128, 233, 98, 168, 128,
    187, 130, 39, 128, 201, 228, 199, 128, 211, 110, 133, 128, 4, 76, 45, 128, 62, 98, 89, 128, 225,
    70, 8, 128, 194, 209, 148, 128, 139, 167, 119, 128, 221, 138, 4, 128, 25, 157, 191, 128, 61, 81,
    206, 128, 191, 176, 222, 128, 21, 50, 75, 128, 156, 3, 120, 128, 116, 253, 67, 128, 231, 208,
    234, 128, 65, 87, 163, 128, 242, 143, 250, 128, 121, 37, 233, 128, 1, 82, 134, 128, 140, 65,
    239, 128, 55, 170, 193, 128, 121, 31, 165, 128, 124, 240, 23, 128, 59, 51, 157, 128, 234, 208,
    208, 128, 238, 93, 5, 128, 160, 57, 249, 128, 104, 37, 232, 128, 181, 188, 84, 128, 216, 217,
    45, 128, 115, 17, 176, 128, 36, 134, 153, 128, 162, 98, 50, 128, 190, 63, 93, 128, 187, 196,
    210, 128, 126, 142, 15, 128, 253, 242, 220, 128, 146, 14, 100, 128, 183, 132, 19, 128, 242, 156,
    101, 128, 198, 243, 146, 128, 80, 206, 44, 128, 128, 215, 55, 128, 40, 122, 118, 128, 55, 132,
    188, 128, 113, 49, 153, 128, 35, 175, 173, 128, 158, 209, 98, 128, 158, 174, 174, 128, 176, 167,
    143, 128, 51, 197, 195, 128, 218, 101, 157, 128, 64, 10, 75, 128, 31, 63, 71, 128, 213, 11, 169,
    128, 9, 66, 81, 128, 19, 11, 79, 128, 218, 114, 25, 128, 49, 180, 117, 128, 79, 227, 101, 128,
    75, 119, 244, 128, 209, 122, 14, 128, 42, 97, 186, 128, 84, 221, 97, 128, 63, 38, 175, 128, 89,
    130, 199, 128, 166, 207, 211, 128, 82, 238, 181, 128, 251, 237, 33, 128, 98, 239, 188, 128, 103,
    250, 50, 128, 160, 6, 52, 128, 234, 223, 168, 128, 243, 54, 186, 128, 41, 28, 31, 128, 32, 252,
    145, 128, 101, 31, 135, 128, 39, 42, 29, 128, 163, 162, 246, 128, 158, 148, 58, 128, 40, 173,
    225, 128, 168, 47, 239, 128, 57, 3, 88, 128, 68, 201, 245, 128, 255, 132, 16, 128, 195, 194,
    211, 128, 19, 233, 109, 128, 228, 64, 230, 128, 129, 75, 151, 128, 245, 177, 75, 128, 87, 232,
    56, 128, 183, 47, 19, 128, 137, 143, 3, 128, 115, 197, 17, 128, 84, 249, 159, 128, 82, 43, 228,
    128, 119, 92, 154, 128, 133, 104, 50, 128, 130, 56, 100, 128, 12, 51, 239, 128, 132, 96, 211,
    128, 191, 161, 86, 128, 142, 155, 201, 128, 94, 211, 103, 128, 1, 243, 237, 128, 67, 86, 202,
    128, 179, 48, 79, 128, 190, 82, 227, 128, 123, 157, 186, 128, 236, 250, 118, 128, 95, 168, 49,
    128, 227, 205, 39, 128, 155, 249, 134, 128, 237, 225, 11, 128, 165, 109, 77, 128, 240, 160, 53,
    128, 58, 232, 231, 128, 174, 152, 151, 128, 254, 173, 125, 128, 95, 5, 84, 128, 39, 182, 189,
    128, 97, 1, 41, 128, 69, 153, 42, 128, 84, 47, 129, 128, 244, 234, 224, 128, 209, 209, 72, 128,
    152, 82, 108, 128, 35, 180, 184, 128, 95, 122, 70, 128, 164, 81, 159, 128, 228, 246, 64, 128,
    43, 199, 207, 128, 146, 64, 159, 128, 140, 153, 212, 128, 70, 108, 213, 128, 187, 18, 46, 128,
    58, 217, 12, 128, 86, 95, 200, 128, 218, 11, 239, 128, 153, 15, 116, 128, 13, 58, 254, 128, 112,
    67, 21, 128, 39, 222, 184, 128, 199, 205, 39, 128, 223, 60, 63, 128, 173, 13, 236, 128, 217, 81,
    236, 128, 110, 216, 163, 128, 181, 137, 223, 128, 123, 174, 16, 128, 40, 170, 198, 128, 85, 22,
    183, 128, 164, 167, 202, 128, 30, 186, 13, 128, 249, 180, 132, 128, 243, 143, 86, 128, 129, 25,
    194, 128, 246, 17, 147, 128, 31, 176, 47, 128, 18, 85, 36, 128, 241, 186, 11, 128, 128, 240,
    195, 128, 230, 123, 143, 128, 148, 66, 255, 128, 160, 138, 102, 128, 68, 211, 122, 128, 169,
    221, 145, 128, 169, 230, 207, 128, 76, 225, 241, 128, 153, 62, 246, 128, 140, 118, 220, 128, 50,
    76, 104, 128, 120, 26, 139, 128, 168, 37, 7, 128, 255, 84, 199, 128, 101, 133, 212, 128, 106,
    60, 188, 128, 111, 75, 63, 128, 83, 47, 29, 128, 119, 79, 72, 128, 230, 100, 33, 128, 167, 198,
    82, 128, 2, 149, 209, 128, 200, 146, 225, 128, 132, 46, 50, 128, 220, 85, 46, 128, 98, 56, 140,
    128, 102, 27, 61, 128, 121, 137, 146, 128, 38, 213, 231, 128, 65, 51, 207, 128, 225, 55, 109,
    128, 31, 205, 157, 128, 164, 54, 140, 128, 227, 197, 14, 128, 106, 201, 3, 128, 118, 210, 227,
    128, 229, 189, 41, 128, 53, 223, 35, 128, 111, 112, 27, 128, 120, 187, 90, 128, 129, 164, 213,
    128, 141, 157, 180, 128, 106, 182, 223, 128, 120, 211, 75, 128, 242, 115, 23, 128, 135, 90, 225,
    128, 125, 221, 69, 128, 128, 187, 14, 128, 57, 105, 111, 128, 185, 99, 54, 128, 142, 234, 19,
    128, 215, 170, 35, 128, 158, 15, 78, 128, 134, 186, 162, 128, 155, 191, 220, 128, 81, 83, 159,
    128, 253, 87, 70, 128, 180, 117, 5, 128, 6, 89, 152, 128, 72, 119, 56, 128, 44, 185, 236, 128,
    208, 250, 23, 128, 77, 140, 229, 128, 180, 44, 7, 128, 212, 57, 148, 128, 173, 36, 103, 128,
    154, 188, 85, 128, 110, 33, 154, 128, 194, 53, 60, 128, 185, 101, 123, 128, 172, 112, 181, 128,
    241, 89, 50, 128, 145, 217, 85, 128, 145, 17, 63, 128, 160, 190, 9, 128, 67, 7, 112, 128, 149,
    240, 78, 128, 143, 43, 131, 128, 233, 14, 200, 128, 130, 122, 167, 128, 40, 84, 102, 128, 90,
    77, 23, 128, 155, 172, 120, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_relu_max_fc1_rescaling[12] = {
    0x67873a96U, 0xa13b9f7eU, 0x000119c1U, 0x0000000bU, 0x76774c92U, 0x1b8f0f7eU, 0x00025973U, 0x0000000bU,
    0x6f30c28bU, 0x86ed0a6eU, 0x0003cd89U, 0x0000000aU,
};

/*
 * fc2: 3 to 10.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t golden_relu_max_fc2_weights[96] = {
    216, 169, 94, 101, 108, 233, 155, 141, 220, 247, 51, 47, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 116, 142, 22, 151, 219, 27, 51, 196,
    103, 116, 60, 92, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 250, 229, 128, 128, 131, 6, 128, 128, 122, 5, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits, the lower ones first) and shift - 32 of its rescaling. */
static const uint32_t golden_relu_max_fc2_rescaling[40] = {
    0x7d411ab1U, 0x4dee311aU, 0x00001beaU, 0x00000008U, 0x63bbb4a6U, 0xd2975080U, 0xffffeefaU, 0x00000008U,
    0x71ad737fU, 0x8eb52c68U, 0x00000549U, 0x00000006U, 0x5be9f9d6U, 0x0f659c7cU, 0x000058a3U, 0x00000008U,
    0x6d2818cbU, 0xa5b1e34dU, 0xffffe315U, 0x00000005U, 0x4f0ebf00U, 0x03c8a400U, 0x00002ce8U, 0x00000004U,
    0x44b23efbU, 0xa4b74088U, 0x0000363cU, 0x00000004U, 0x7f7de0beU, 0x12e892d0U, 0x000017e4U, 0x00000006U,
    0x628706d6U, 0x9298be38U, 0xfffff79eU, 0x00000006U, 0x72f4eaa6U, 0x743e2648U, 0x0000764bU, 0x00000008U,
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
uint64_t golden_relu_max_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_relu_max_maximum_5x5, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_relu_max_maximum_5x5\n.hidden golden_relu_max_maximum_5x5\n.type golden_relu_max_maximum_5x5, %function\n"
    "golden_relu_max_maximum_5x5:\n"
    GOLDEN_RELU_MAX_FRAME "startproc\n"
    "addi sp, sp, -48\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 48\n"
    "sw s0, 0(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s0, 0\n"
    "sw s1, 4(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s1, 4\n"
    "sw s2, 8(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s2, 8\n"
    "sw s3, 12(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s3, 12\n"
    "sw s4, 16(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s4, 16\n"
    "sw s5, 20(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s5, 20\n"
    "sw s6, 24(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s6, 24\n"
    "sw s7, 28(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s7, 28\n"
    "sw s8, 32(sp)\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset s8, 32\n"
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
    GOLDEN_RELU_MAX_FRAME "restore s0\n" GOLDEN_RELU_MAX_FRAME "restore s1\n"
    GOLDEN_RELU_MAX_FRAME "restore s2\n" GOLDEN_RELU_MAX_FRAME "restore s3\n"
    GOLDEN_RELU_MAX_FRAME "restore s4\n" GOLDEN_RELU_MAX_FRAME "restore s5\n"
    GOLDEN_RELU_MAX_FRAME "restore s6\n" GOLDEN_RELU_MAX_FRAME "restore s7\n"
    GOLDEN_RELU_MAX_FRAME "restore s8\n"
    "addi sp, sp, 48\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -48\n"
    "ret\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_maximum_5x5, . - golden_relu_max_maximum_5x5\n"
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
void golden_relu_max_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_relu_max_four_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_relu_max_four_units\n.hidden golden_relu_max_four_units\n.type golden_relu_max_four_units, %function\n"
    "golden_relu_max_four_units:\n"
    GOLDEN_RELU_MAX_FRAME "startproc\n"
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
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_four_units, . - golden_relu_max_four_units\n"
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
uint64_t golden_relu_max_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_relu_max_maximum_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_maximum_5x5\n.hidden golden_relu_max_maximum_5x5\n.type golden_relu_max_maximum_5x5, %function\n"
    "golden_relu_max_maximum_5x5:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r0-r2, r4-r11, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 48\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 12\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 16\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 20\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 24\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 28\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 32\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 36\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 40\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 44\n"
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
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -12\n"
    "pop {r4-r11, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_maximum_5x5, . - golden_relu_max_maximum_5x5\n"
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
void golden_relu_max_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_relu_max_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_four_units\n.hidden golden_relu_max_four_units\n.type golden_relu_max_four_units, %function\n"
    "golden_relu_max_four_units:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4-r8, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 24\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 4\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 12\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 16\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset lr, 20\n"
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
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_four_units, . - golden_relu_max_four_units\n"
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
uint64_t golden_relu_max_maximum_5x5(const uint8_t *inputs, const uint32_t *pair, uint32_t row_byte_count);
__asm__(
    ".pushsection .text.golden_relu_max_maximum_5x5, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_maximum_5x5\n.hidden golden_relu_max_maximum_5x5\n.type golden_relu_max_maximum_5x5, %function\n"
    "golden_relu_max_maximum_5x5:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r0, r1, r4-r7, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 28\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 12\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 16\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 20\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 24\n"
    "mov r12, r2\n"
    "mov r4, r8\n"
    "mov r5, r9\n"
    "mov r6, r10\n"
    "mov r7, r11\n"
    "push {r4-r7}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 16\n" GOLDEN_RELU_MAX_FRAME "rel_offset r8, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r9, 4\n" GOLDEN_RELU_MAX_FRAME "rel_offset r10, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r11, 12\n"
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
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -16\n"
    "mov r8, r4\n"
    "mov r9, r5\n"
    "mov r10, r6\n"
    "mov r11, r7\n"
    GOLDEN_RELU_MAX_FRAME "restore r8\n" GOLDEN_RELU_MAX_FRAME "restore r9\n"
    GOLDEN_RELU_MAX_FRAME "restore r10\n" GOLDEN_RELU_MAX_FRAME "restore r11\n"
    "add sp, #8\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -8\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_maximum_5x5, . - golden_relu_max_maximum_5x5\n"
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
void golden_relu_max_four_units(const uint8_t *inputs, const uint8_t *weights, uint32_t *sums, uint32_t count);
__asm__(
    ".pushsection .text.golden_relu_max_four_units, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_four_units\n.hidden golden_relu_max_four_units\n.type golden_relu_max_four_units, %function\n"
    "golden_relu_max_four_units:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r2, r4-r7, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 24\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 4\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 8\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 12\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r7, 16\n" GOLDEN_RELU_MAX_FRAME "rel_offset lr, 20\n"
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
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -4\n"
    "stmia r2!, {r4-r7}\n"
    "pop {r4-r7, pc}\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_four_units, . - golden_relu_max_four_units\n"
    ".popsection\n"
);
#endif

#ifdef GOLDEN_RELU_MAX_TRACE
/* Shows values that lie as distances from -128, `stride` bytes from a channel to the next. */
static void golden_relu_max_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column] - 128);

            golden_relu_max_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, channels, stride, columns) \
    golden_relu_max_show_values((layer), (values), (channels), (stride), (columns))
#else
#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, channels, stride, columns) ((void)0)
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
int32_t golden_relu_max_rescale(int32_t sum, const uint32_t *constants, int32_t lowest);
__asm__(
    ".pushsection .text.golden_relu_max_rescale, \"ax\", %progbits\n"
    ".syntax unified\n.thumb\n.thumb_func\n"
    ".p2align 2\n"
    ".global golden_relu_max_rescale\n.hidden golden_relu_max_rescale\n.type golden_relu_max_rescale, %function\n"
    "golden_relu_max_rescale:\n"
    GOLDEN_RELU_MAX_FRAME "sections .debug_frame\n" GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push {r4-r6, lr}\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 16\n" GOLDEN_RELU_MAX_FRAME "rel_offset r4, 0\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset r5, 4\n" GOLDEN_RELU_MAX_FRAME "rel_offset r6, 8\n"
    GOLDEN_RELU_MAX_FRAME "rel_offset lr, 12\n"
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
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_rescale, . - golden_relu_max_rescale\n"
    ".popsection\n"
);
#else
/* (sum * multiplier + constant) / 2^shift, rounded downward and limited to lowest...lowest + 255. */
static int32_t golden_relu_max_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)
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

/* What ReLU or ReLU6 makes of a value. */
static uint32_t golden_relu_max_limit(uint32_t value, const struct golden_relu_max_layer *layer)
{
    if (value < layer->lowest) {
        value = layer->lowest;
    }
    if (value > layer->highest) {
        value = layer->highest;
    }
    return value;
}

static const struct golden_relu_max_layer golden_relu_max_conv1_layer = {
    golden_relu_max_conv1_constants, golden_relu_max_conv1_pairs,
    14, 2, 14, 167, 255
};

/* Some windows of a row, of all filters. */
static void golden_relu_max_windows_5x5_limited(const struct golden_relu_max_layer *layer, const uint8_t *rows,
    int windows, uint8_t *output)
{
    for (int filter = 0; filter < (int)layer->filters; filter += 2) {
        const uint32_t *const pair = layer->constants + layer->pairs[filter / 2];

        for (int window = 0; window < windows; ++window) {
            const uint64_t sums = golden_relu_max_maximum_5x5(rows + 2 * window, pair + 8,
                layer->row_byte_count);

            output[window] = (uint8_t)golden_relu_max_limit((uint32_t)golden_relu_max_rescale((int32_t)(uint32_t)sums, pair, 0), layer);
            if (filter + 1 < (int)layer->filters) {
                output[window + (int)layer->stride] =
                    (uint8_t)golden_relu_max_limit((uint32_t)golden_relu_max_rescale((int32_t)(sums >> 32), pair + 4, 0), layer);
            }
        }
        output += 2 * (int)layer->stride;
    }
}

/*
 * Loads 6 rows of 14 pixels, of which the first is at the given row and column; 0
 * outside the picture.
 */
static void golden_relu_max_load_tile(uint32_t *words, const uint8_t *pixels, int row, int column)
{
    const int left = column < 0 ? 0 : column;
    const int right = column > 14 ? 28 : column + 14;
    uint8_t *tile = (uint8_t *)words + (left - column);

    for (int i = 0; i < 21; ++i) {
        words[i] = 0;
        GOLDEN_RELU_MAX_NO_LIBRARY();
    }
    for (int slot = 0; slot < 6; ++slot) {
        if (row + slot >= 0 && row + slot < 28) {
            const uint8_t *const source = pixels + 28 * (row + slot) + left;

            for (int i = 0; i < right - left; i += 2) {
                tile[i] = source[i];
                tile[i + 1] = source[i + 1];
                GOLDEN_RELU_MAX_NO_LIBRARY();
            }
        }
        tile += 14;
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool. */
static void golden_relu_max_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const tile = memory;

    for (int window = 0; window < 14; window += 5) {
        golden_relu_max_load_tile(tile, pixels, 2 * row - 2, 2 * window - 2);
        golden_relu_max_windows_5x5_limited(&golden_relu_max_conv1_layer, (const uint8_t *)tile,
            window + 5 > 14 ? 14 - window : 5, output + window);
    }
    GOLDEN_RELU_MAX_SHOW_VALUES(2, output, 2, 14, 14);
}

/* All units of a dense layer. What the sums of (w + 128) x have too much is subtracted. */
static void golden_relu_max_units(const uint8_t *inputs, int input_count, const uint8_t *weights,
    const uint32_t *rescaling, int units, int32_t lowest, uint8_t *outputs)
{
    uint32_t excess = 0;

    for (int i = 0; i < input_count; ++i) {
        excess += 128U * inputs[i];
    }
    for (int unit = 0; unit < units; unit += 4) {
        uint32_t sums[4];

        golden_relu_max_four_units(inputs, weights, sums, (uint32_t)input_count);
        for (int i = 0; i < 4 && unit + i < units; ++i) {
            const uint32_t sum = sums[i] - excess;

            outputs[unit + i] = (uint8_t)golden_relu_max_rescale((int32_t)sum, rescaling + 4 * (unit + i), lowest);
        }
        weights += 4 * input_count;
    }
}

/* fc1, fc1.relu: 2x14x14 to 3. */
static void golden_relu_max_fc1(const uint8_t *inputs, uint8_t *outputs)
{
    golden_relu_max_units(inputs, 392, golden_relu_max_fc1_weights, golden_relu_max_fc1_rescaling,
        3, 0, outputs);
    for (int i = 0; i < 3; ++i) {
        if (outputs[i] < 147U) {
            outputs[i] = 147U;
        }
    }
    GOLDEN_RELU_MAX_SHOW_VALUES(4, outputs, 1, 0, 3);
}

/* fc2: 3 to 10. */
static void golden_relu_max_fc2(const uint8_t *inputs, uint8_t *outputs)
{
    golden_relu_max_units(inputs, 8, golden_relu_max_fc2_weights, golden_relu_max_fc2_rescaling,
        10, -128, outputs);
}

int golden_relu_max_infer(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT], golden_relu_max_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 14; ++row) {
        golden_relu_max_conv1(pixels, scratch->words, row,
            bytes + 84 + 28 * row);
    }
    golden_relu_max_fc1(bytes + 84, bytes);
    golden_relu_max_fc2(bytes, (uint8_t *)scores);
    GOLDEN_RELU_MAX_SHOW(5, scores, 1, 1, 10);

    for (int i = 1; i < 10; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#elif defined(GOLDEN_RELU_MAX_KERNELS_AVR)

/*
 * fc1, fc1.relu: 2x14x14 to 3.
 * For each block of 3 units: weights + 128 as [input][unit], inputs as
 * [row][channel][column], then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_relu_max_fc1_constants[1204] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_constants) = {
    235, 171, 218, 132, 179, 204, 188, 232, 59, 35, 227, 87, 227, 244, 189, 88, 217, 143, 227, 209,
    50, 68, 179, 133, 72, 82, 3, 113, 250, 77, 230, 73, 196, 194, 94, 115, 81, 84, 136, 81, 55, 18,
    37, 16, 9, 153, 199, 118, 228, 145, 131, 115, 251, 224, 114, 217, 210, 236, 103, 86, 162, 199,
    167, 81, 173, 195, 83, 191, 82, 166, 236, 81, 83, 55, 211, 74, 32, 10, 212, 60, 214, 51, 207,
    27, 21, 144, 60, 120, 146, 28, 57, 35, 207, 231, 112, 7, 126, 1, 154, 244, 213, 4, 101, 88, 141,
    49, 61, 242, 238, 62, 71, 161, 132, 179, 92, 52, 27, 120, 149, 55, 84, 210, 14, 150, 187, 83,
    175, 144, 61, 138, 114, 172, 185, 37, 1, 96, 96, 65, 8, 146, 169, 75, 160, 162, 128, 124, 104,
    209, 44, 167, 208, 129, 86, 122, 29, 78, 147, 159, 130, 179, 9, 221, 215, 238, 17, 166, 219, 99,
    51, 68, 45, 140, 66, 239, 139, 246, 186, 144, 193, 37, 114, 208, 30, 91, 154, 235, 108, 114, 84,
    26, 173, 54, 228, 245, 62, 167, 252, 72, 156, 109, 252, 214, 51, 24, 215, 53, 30, 164, 218, 1,
    119, 3, 197, 173, 241, 69, 116, 13, 224, 236, 209, 209, 167, 132, 108, 144, 247, 252, 126, 52,
    178, 109, 150, 215, 45, 255, 253, 67, 202, 130, 182, 64, 21, 198, 114, 164, 111, 132, 10, 225,
    72, 6, 47, 9, 218, 145, 191, 60, 156, 156, 101, 251, 57, 254, 53, 125, 152, 86, 235, 96, 218,
    210, 245, 239, 210, 83, 32, 110, 12, 127, 50, 49, 155, 152, 136, 17, 174, 89, 160, 71, 143, 118,
    69, 154, 37, 246, 197, 249, 160, 87, 39, 197, 217, 131, 115, 32, 123, 19, 66, 170, 17, 225, 164,
    174, 204, 204, 179, 75, 255, 152, 49, 12, 222, 156, 69, 78, 71, 211, 139, 222, 199, 124, 78, 6,
    56, 62, 79, 27, 16, 190, 83, 196, 83, 216, 81, 212, 242, 78, 207, 102, 182, 31, 131, 115, 214,
    114, 58, 18, 139, 205, 59, 83, 239, 220, 255, 14, 159, 78, 206, 22, 218, 247, 73, 82, 137, 232,
    26, 141, 231, 120, 189, 82, 191, 148, 249, 246, 35, 246, 163, 174, 211, 174, 205, 195, 95, 69,
    98, 215, 63, 213, 120, 245, 178, 249, 253, 162, 176, 218, 179, 158, 35, 211, 147, 222, 217, 179,
    192, 222, 155, 202, 159, 215, 26, 192, 1, 37, 241, 142, 68, 14, 85, 143, 29, 190, 107, 33, 99,
    190, 233, 98, 168, 187, 130, 39, 201, 228, 199, 211, 110, 133, 4, 76, 45, 62, 98, 89, 225, 70,
    8, 194, 209, 148, 139, 167, 119, 221, 138, 4, 25, 157, 191, 61, 81, 206, 191, 176, 222, 21, 50,
    75, 156, 3, 120, 116, 253, 67, 231, 208, 234, 65, 87, 163, 242, 143, 250, 121, 37, 233, 1, 82,
    134, 140, 65, 239, 55, 170, 193, 121, 31, 165, 124, 240, 23, 59, 51, 157, 234, 208, 208, 238,
    93, 5, 160, 57, 249, 104, 37, 232, 181, 188, 84, 216, 217, 45, 115, 17, 176, 36, 134, 153, 162,
    98, 50, 190, 63, 93, 187, 196, 210, 126, 142, 15, 253, 242, 220, 146, 14, 100, 183, 132, 19,
    242, 156, 101, 198, 243, 146, 80, 206, 44, 128, 215, 55, 40, 122, 118, 55, 132, 188, 113, 49,
    153, 35, 175, 173, 158, 209, 98, 158, 174, 174, 176, 167, 143, 51, 197, 195, 218, 101, 157, 64,
    10, 75, 31, 63, 71, 213, 11, 169, 9, 66, 81, 19, 11, 79, 218, 114, 25, 49, 180, 117, 79, 227,
    101, 75, 119, 244, 209, 122, 14, 42, 97, 186, 84, 221, 97, 63, 38, 175, 89, 130, 199, 166, 207,
    211, 82, 238, 181, 251, 237, 33, 98, 239, 188, 103, 250, 50, 160, 6, 52, 234, 223, 168, 243, 54,
    186, 41, 28, 31, 32, 252, 145, 101, 31, 135, 39, 42, 29, 163, 162, 246, 158, 148, 58, 40, 173,
    225, 168, 47, 239, 57, 3, 88, 68, 201, 245, 255, 132, 16, 195, 194, 211, 19, 233, 109, 228, 64,
    230, 129, 75, 151, 245, 177, 75, 87, 232, 56, 183, 47, 19, 137, 143, 3, 115, 197, 17, 84, 249,
    159, 82, 43, 228, 119, 92, 154, 133, 104, 50, 130, 56, 100, 12, 51, 239, 132, 96, 211, 191, 161,
    86, 142, 155, 201, 94, 211, 103, 1, 243, 237, 67, 86, 202, 179, 48, 79, 190, 82, 227, 123, 157,
    186, 236, 250, 118, 95, 168, 49, 227, 205, 39, 155, 249, 134, 237, 225, 11, 165, 109, 77, 240,
    160, 53, 58, 232, 231, 174, 152, 151, 254, 173, 125, 95, 5, 84, 39, 182, 189, 97, 1, 41, 69,
    153, 42, 84, 47, 129, 244, 234, 224, 209, 209, 72, 152, 82, 108, 35, 180, 184, 95, 122, 70, 164,
    81, 159, 228, 246, 64, 43, 199, 207, 146, 64, 159, 140, 153, 212, 70, 108, 213, 187, 18, 46, 58,
    217, 12, 86, 95, 200, 218, 11, 239, 153, 15, 116, 13, 58, 254, 112, 67, 21, 39, 222, 184, 199,
    205, 39, 223, 60, 63, 173, 13, 236, 217, 81, 236, 110, 216, 163, 181, 137, 223, 123, 174, 16,
    40, 170, 198, 85, 22, 183, 164, 167, 202, 30, 186, 13, 249, 180, 132, 243, 143, 86, 129, 25,
    194, 246, 17, 147, 31, 176, 47, 18, 85, 36, 241, 186, 11, 128, 240, 195, 230, 123, 143, 148, 66,
    255, 160, 138, 102, 68, 211, 122, 169, 221, 145, 169, 230, 207, 76, 225, 241, 153, 62, 246, 140,
    118, 220, 50, 76, 104, 120, 26, 139, 168, 37, 7, 255, 84, 199, 101, 133, 212, 106, 60, 188, 111,
    75, 63, 83, 47, 29, 119, 79, 72, 230, 100, 33, 167, 198, 82, 2, 149, 209, 200, 146, 225, 132,
    46, 50, 220, 85, 46, 98, 56, 140, 102, 27, 61, 121, 137, 146, 38, 213, 231, 65, 51, 207, 225,
    55, 109, 31, 205, 157, 164, 54, 140, 227, 197, 14, 106, 201, 3, 118, 210, 227, 229, 189, 41, 53,
    223, 35, 111, 112, 27, 120, 187, 90, 129, 164, 213, 141, 157, 180, 106, 182, 223, 120, 211, 75,
    242, 115, 23, 135, 90, 225, 125, 221, 69, 128, 187, 14, 57, 105, 111, 185, 99, 54, 142, 234, 19,
    215, 170, 35, 158, 15, 78, 134, 186, 162, 155, 191, 220, 81, 83, 159, 253, 87, 70, 180, 117, 5,
    6, 89, 152, 72, 119, 56, 44, 185, 236, 208, 250, 23, 77, 140, 229, 180, 44, 7, 212, 57, 148,
    173, 36, 103, 154, 188, 85, 110, 33, 154, 194, 53, 60, 185, 101, 123, 172, 112, 181, 241, 89,
    50, 145, 217, 85, 145, 17, 63, 160, 190, 9, 67, 7, 112, 149, 240, 78, 143, 43, 131, 233, 14,
    200, 130, 122, 167, 40, 84, 102, 90, 77, 23, 155, 172, 120, 182, 184, 2, 248, 11, 83, 231, 240,
    12, 180, 19, 5, 200, 14, 146, 233, 206, 14, 109, 193, 8, 6, 22, 163, 48, 204, 27,
};

/*
 * fc2: 3 to 10.
 * For each block of 5 units: weights + 128 as [input][unit],
 * then each unit's
 * start (24 bits), constant (16 bits) and multiplier (32 bits) of the rescaling.
 */
static const uint8_t golden_relu_max_fc2_constants[120] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_constants) = {
    216, 169, 94, 101, 116, 108, 233, 155, 141, 219, 220, 247, 51, 47, 103, 170, 62, 1, 50, 8, 86,
    35, 168, 15, 222, 28, 1, 35, 3, 149, 118, 119, 12, 248, 83, 0, 190, 24, 192, 185, 214, 56, 97,
    91, 2, 202, 4, 59, 63, 125, 11, 181, 225, 255, 23, 83, 203, 24, 40, 109, 142, 22, 151, 250, 229,
    27, 51, 196, 131, 6, 116, 60, 92, 122, 5, 13, 242, 127, 1, 127, 97, 31, 64, 0, 237, 231, 0, 179,
    107, 246, 125, 100, 137, 58, 112, 0, 8, 15, 95, 240, 190, 63, 94, 61, 0, 50, 28, 107, 131, 67,
    49, 122, 36, 2, 167, 12, 85, 157, 94, 14,
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
void golden_relu_max_conv1_windows(const uint8_t *rows, uint8_t *output);
__asm__(
    ".pushsection .text.golden_relu_max_conv1_windows, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_relu_max_conv1_windows\n.hidden golden_relu_max_conv1_windows\n.type golden_relu_max_conv1_windows, %function\n"
    "golden_relu_max_conv1_windows:\n"
    GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 29, 1\n"
    "movw r28, r24\n"
    "movw r26, r22\n"
    "clr r15\n"
    "ldi r30, 14\n"
    "1:\n"
    /* Filter 0. */
    "ldi r23, 135\n"
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
    "ldi r23, 17\n"
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
    "ldi r23, 39\n"
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
    "ldi r23, 52\n"
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
    "ldi r23, 19\n"
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
    "ldi r23, 8\n"
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
    "ldi r23, 97\n"
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
    "ldi r23, 28\n"
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
    "ldi r23, 61\n"
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
    "ldi r23, 19\n"
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
    "ldi r23, 71\n"
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
    "ldi r23, 9\n"
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
    "ldi r23, 3\n"
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
    "ldd r18, Y+21\n"
    "mul r23, r18\n"
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
    "ldi r23, 112\n"
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
    "ldi r23, 42\n"
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
    "ldi r23, 53\n"
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
    "ldi r23, 105\n"
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
    "ldi r23, 65\n"
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
    "ldi r23, 55\n"
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
    "ldi r23, 57\n"
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
    "ldi r23, 14\n"
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
    "ldi r23, 90\n"
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
    "ldi r23, 102\n"
    "mov r1, r23\n"
    "ldi r16, 151\n"
    "ldi r17, 248\n"
    "ldi r18, 254\n"
    "ldi r19, 189\n"
    "ldi r20, 72\n"
    "ldi r21, 14\n"
    "ldi r22, 61\n"
    "ldi r23, 200\n"
    "call 3f\n"
    "adiw r26, 14\n"
    /* Filter 1. */
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
    "ldi r23, 110\n"
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
    "ldi r23, 18\n"
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
    "ldi r23, 92\n"
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
    "ldi r23, 29\n"
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
    "ldi r23, 42\n"
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
    "ldi r23, 21\n"
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
    "ldi r23, 94\n"
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
    "ldi r23, 6\n"
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
    "ldi r23, 179\n"
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
    "ldi r23, 26\n"
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
    "ldi r23, 74\n"
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
    "ldi r23, 111\n"
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
    "ldi r23, 99\n"
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
    "ldi r23, 98\n"
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
    "ldi r23, 4\n"
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
    "ldi r23, 43\n"
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
    "ldi r23, 18\n"
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
    "ldi r23, 119\n"
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
    "ldi r23, 18\n"
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
    "ldi r23, 214\n"
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
    "ldi r23, 87\n"
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
    "ldi r23, 85\n"
    "mov r1, r23\n"
    "ldi r16, 210\n"
    "ldi r17, 176\n"
    "ldi r18, 253\n"
    "ldi r19, 161\n"
    "ldi r20, 84\n"
    "ldi r21, 118\n"
    "ldi r22, 106\n"
    "ldi r23, 194\n"
    "call 3f\n"
    "adiw r26, 14\n"
    "sbiw r26, 27\n"
    "adiw r28, 12\n"
    "dec r30\n"
    "breq 2f\n"
    "jmp 1b\n"
    "2:\n"
    GOLDEN_RELU_MAX_FRAME "remember_state\n"
    "pop r29\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_RELU_MAX_FRAME "restore_state\n"
    /* The sum, brought to 8 bits. r16: start; r19, r1: constant; r20: multiplier. */
    "3:\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 3\n"
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
    "cpse r18, r15\n"
    "ldi r17, 255\n"
    "cpi r17, 167\n"
    "brsh 35f\n"
    "ldi r17, 167\n"
    "35:\n"
    "st X, r17\n"
    "ret\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_conv1_windows, . - golden_relu_max_conv1_windows\n"
    ".popsection\n"
);

/*
 * Blocks of 3 units of fc1.
 *
 * The sum of the inputs gives what all units' sums start with. For each block: every input
 * is multiplied by each unit's weight + 128; the sums are rescaled and stored.
 *
 * X walks through the inputs, Y through the outputs, Z and RAMPZ through the constants. Sums are in r2
 * to r10, a weight in r20, an input in r21, zero in r22; r23 counts blocks, r24 and r25 inputs. On the
 * stack: RAMPZ, inputs, the start, the sums.
 * Stack: 36 bytes.
 */
void golden_relu_max_fc1_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks);
__asm__(
    ".pushsection .text.golden_relu_max_fc1_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_relu_max_fc1_units\n.hidden golden_relu_max_fc1_units\n.type golden_relu_max_fc1_units, %function\n"
    "golden_relu_max_fc1_units:\n"
    GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 29, 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(392)\n"
    "ldi r25, hi8(392)\n"
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
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    ".rept 9\n"
    "push r22\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    ".endr\n"
    /* A block. */
    "2:\n"
    "in r26, 0x3d\n"
    "in r27, 0x3e\n"
    "adiw r26, 10\n"
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
    "ldi r24, lo8(98)\n"
    "ldi r25, hi8(98)\n"
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
    "sbiw r26, 9\n"
    "ldi r24, 3\n"
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
    "cpse r21, r22\n"
    "ldi r20, 255\n"
    "cpi r20, 147\n"
    "brsh 35f\n"
    "ldi r20, 147\n"
    "35:\n"
    "st Y+, r20\n"
    "dec r24\n"
    "breq 6f\n"
    "jmp 5b\n"
    "6:\n"
    "dec r23\n"
    "breq 7f\n"
    "jmp 2b\n"
    "7:\n"
    ".rept 14\n"
    "pop r0\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_fc1_units, . - golden_relu_max_fc1_units\n"
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
void golden_relu_max_fc2_units(const uint8_t *inputs, uint8_t *output, int32_t constants, uint8_t blocks);
__asm__(
    ".pushsection .text.golden_relu_max_fc2_units, \"ax\", %progbits\n"
    ".p2align 2\n"
    ".global golden_relu_max_fc2_units\n.hidden golden_relu_max_fc2_units\n.type golden_relu_max_fc2_units, %function\n"
    "golden_relu_max_fc2_units:\n"
    GOLDEN_RELU_MAX_FRAME "startproc\n"
    "push r2\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 2, 1\n"
    "push r3\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 3, 1\n"
    "push r4\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 4, 1\n"
    "push r5\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 5, 1\n"
    "push r6\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 6, 1\n"
    "push r7\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 7, 1\n"
    "push r8\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 8, 1\n"
    "push r9\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 9, 1\n"
    "push r10\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 10, 1\n"
    "push r11\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 11, 1\n"
    "push r12\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 12, 1\n"
    "push r13\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 13, 1\n"
    "push r14\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 14, 1\n"
    "push r15\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 15, 1\n"
    "push r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 16, 1\n"
    "push r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 17, 1\n"
    "push r28\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 28, 1\n"
    "push r29\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n" GOLDEN_RELU_MAX_FRAME "rel_offset 29, 1\n"
    "movw r26, r24\n"
    "movw r28, r22\n"
    "mov r23, r16\n"
    "in r0, 0x3b\n"
    "push r0\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "out 0x3b, r20\n"
    "movw r30, r18\n"
    "push r25\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "push r24\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "clr r22\n"
    "clr r2\n"
    "clr r3\n"
    "clr r4\n"
    "clr r5\n"
    "ldi r24, lo8(3)\n"
    "ldi r25, hi8(3)\n"
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
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "push r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    "push r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
    ".rept 15\n"
    "push r22\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset 1\n"
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
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n"
    ".endr\n"
    "pop r0\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n"
    "out 0x3b, r0\n"
    "pop r29\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 29\n"
    "pop r28\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 28\n"
    "pop r17\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 17\n"
    "pop r16\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 16\n"
    "pop r15\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 15\n"
    "pop r14\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 14\n"
    "pop r13\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 13\n"
    "pop r12\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 12\n"
    "pop r11\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 11\n"
    "pop r10\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 10\n"
    "pop r9\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 9\n"
    "pop r8\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 8\n"
    "pop r7\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 7\n"
    "pop r6\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 6\n"
    "pop r5\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 5\n"
    "pop r4\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 4\n"
    "pop r3\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 3\n"
    "pop r2\n"
    GOLDEN_RELU_MAX_FRAME "adjust_cfa_offset -1\n" GOLDEN_RELU_MAX_FRAME "restore 2\n"
    "clr r1\n"
    "ret\n"
    GOLDEN_RELU_MAX_FRAME "endproc\n"
    ".size golden_relu_max_fc2_units, . - golden_relu_max_fc2_units\n"
    ".popsection\n"
);

#ifdef GOLDEN_RELU_MAX_TRACE
/* Shows values that lie as distances from -128. */
static void golden_relu_max_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns, int step)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)((int)values[channel * stride + column * step] - 128);

            golden_relu_max_trace(layer, &value, 1);
        }
    }
}

#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, channels, stride, columns, step) \
    golden_relu_max_show_values((layer), (values), (channels), (stride), (columns), (step))
#else
#define GOLDEN_RELU_MAX_SHOW_VALUES(layer, values, channels, stride, columns, step) ((void)0)
#endif

/* Moves the 6 rows of `count` columns up by 2. */
static void golden_relu_max_move_4_of_6_rows(uint8_t *rows, int count)
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
static void golden_relu_max_conv1(const uint8_t *pixels, uint8_t *memory, int row,
    uint8_t *output)
{
    uint8_t *const rows = memory;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 192; ++i) {
            rows[i] = 0;
            GOLDEN_RELU_MAX_NO_LIBRARY();
        }
        slot = 2;
    }
    else {
        golden_relu_max_move_4_of_6_rows(rows, 32);
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
    golden_relu_max_conv1_windows(rows, output);
    GOLDEN_RELU_MAX_SHOW_VALUES(2, output, 2, 14, 14, 1);
}

int golden_relu_max_infer(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT], golden_relu_max_scratch *scratch)
{
    uint8_t *const memory = (uint8_t *)scratch->words;
    int digit = 0;

    for (int row = 0; row < 14; ++row) {
        golden_relu_max_conv1(pixels, memory, row,
            memory + 192 + 28 * row);
    }
    golden_relu_max_fc1_units(memory + 192, memory,
        GOLDEN_RELU_MAX_FLASH_ADDRESS(golden_relu_max_fc1_constants), 1);
    GOLDEN_RELU_MAX_SHOW_VALUES(4, memory, 1, 0, 3, 1);
    golden_relu_max_fc2_units(memory, memory + 574,
        GOLDEN_RELU_MAX_FLASH_ADDRESS(golden_relu_max_fc2_constants), 2);
    for (int i = 0; i < 10; ++i) {
        scores[i] = (int8_t)((int)memory[i + 574] - 128);
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    GOLDEN_RELU_MAX_SHOW(5, scores, 1, 1, 10);
    return digit;
}

#else

#if defined(__GNUC__) && !defined(__clang__) && defined(__AVR_HAVE_LPMX__)
typedef int32_t golden_relu_max_weights;

static uint8_t golden_relu_max_flash_byte(int32_t address)
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
static int32_t golden_relu_max_flash_element(int32_t address, int byte_count)
{
    uint32_t bits = 0;

    if (byte_count == 1) {
        return (int8_t)golden_relu_max_flash_byte(address);
    }
    for (int i = byte_count - 1; i >= 0; --i) {
        bits = (bits << 8) | golden_relu_max_flash_byte(address + i);
    }
    return (int32_t)bits;
}

#define GOLDEN_RELU_MAX_WEIGHTS(name) GOLDEN_RELU_MAX_FLASH_ADDRESS(name)
#define GOLDEN_RELU_MAX_WEIGHT(weights, index) \
    ((int8_t)golden_relu_max_flash_byte((weights) + (index)))
#define GOLDEN_RELU_MAX_CONSTANT(name, index) \
    golden_relu_max_flash_element(GOLDEN_RELU_MAX_FLASH_ADDRESS(name) \
        + (int32_t)(index) * (int32_t)sizeof((name)[0]), (int)sizeof((name)[0]))
#else
typedef const int8_t *golden_relu_max_weights;

#define GOLDEN_RELU_MAX_WEIGHTS(name) (name)
#define GOLDEN_RELU_MAX_WEIGHT(weights, index) ((weights)[index])
#define GOLDEN_RELU_MAX_CONSTANT(name, index) ((name)[index])
#endif

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 2x14x14.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 458158 in magnitude, whatever the picture.
 */
static const int8_t golden_relu_max_conv1_weights[2 * 25] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_weights) = {
    /* 0 */
    -17, -39, -52, -19, -8, 97, 46, 61, -19, 71, -9, 3, 38, 112, 42, 53, -105, -65, -111, 55, 101,
    57, 117, 14, 90,
    /* 1 */
    110, 18, 92, 88, -29, 42, -21, -122, -94, -6, -105, 26, -74, 111, -58, 99, 98, 4, 43, 79, 119,
    -18, -104, -110, 87,
};
static const int32_t golden_relu_max_conv1_bias[2] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_bias) = {
    18821, 10123,
};
static const int32_t golden_relu_max_conv1_multiplier[2] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_multiplier) = {
    1679722276, 1630878506,
};
static const uint8_t golden_relu_max_conv1_shift[2] GOLDEN_RELU_MAX_FLASH(golden_relu_max_conv1_shift) = {
    38, 38,
};

static golden_relu_max_weights golden_relu_max_conv1_weights_of(int channel)
{
    const int first = channel * 25;

    return GOLDEN_RELU_MAX_WEIGHTS(golden_relu_max_conv1_weights) + first;
}

/*
 * fc1, fc1.relu: 2x14x14 to 3.
 * Weights [unit][input], -127...127.
 * No sum exceeds 4405186 in magnitude, whatever the picture.
 */
static const int8_t golden_relu_max_fc1_weights[3 * 392] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_weights) = {
    /* 0 */
    107, 4, 60, -93, 99, -40, 99, -60, -56, -15, 102, 66, -47, -47, -107, -8, -71, 103, -2, 116,
    -27, -79, 110, 33, -36, -8, -44, 22, -77, 12, 11, 16, -14, -37, -20, -102, 100, 39, 28, 86, 87,
    36, -81, 17, 28, 123, -75, -42, 90, 111, -96, -1, 27, -111, 32, -10, -49, 62, -45, 84, 79, -97,
    86, -110, -69, 92, 31, -106, -55, 104, 31, 64, 113, -114, -99, -95, 105, 59, 73, 83, -124, -66,
    97, 66, -73, -7, -4, -69, 106, 110, 32, -24, 53, 88, -13, -92, 34, 62, 30, 48, -77, 90, -64,
    -97, 85, -119, -109, 90, -79, -49, -53, 81, -27, -89, 35, 30, -88, 40, -71, -60, 127, 67, -109,
    100, 1, 117, -127, -61, 51, 62, -5, 108, -33, 99, 27, 109, 37, 112, -70, 46, 18, 12, -58, 59,
    -70, -42, 90, 25, -115, -16, -89, 71, 95, 45, 113, 0, 102, 20, 32, -60, 41, 41, -52, 25, 12,
    -78, -8, 40, -7, -90, -63, 97, -97, 36, 99, -22, -10, 101, -75, -17, -8, 1, -47, 125, 52, -122,
    -56, -84, 80, -51, 52, 84, 45, 26, -18, 66, -91, 25, 100, -13, -14, 108, 34, -47, -45, 38, -45,
    -54, 84, -77, 47, 10, 57, -32, -120, -53, 0, 81, 80, -6, 19, 51, 87, 38, -9, 45, -12, 108, 39,
    16, -2, -19, -83, -61, 54, 70, -17, 97, -91, 121, -89, 3, -5, 42, 36, 76, 127, -116, -59, 83,
    71, -122, 103, -46, 121, 118, 83, 67, -30, 85, 50, 34, 51, 83, 89, 94, 11, 93, -103, -67, 63,
    -107, 28, -12, 103, -63, 114, -7, -127, 12, 59, -2, 125, 18, 55, 114, 70, -48, 0, -88, -73, -15,
    -93, 30, -86, -44, -65, -39, 38, -46, 123, -30, -25, 32, 106, 115, -87, -96, -41, 55, 9, -13,
    -44, -46, -9, 5, 2, -116, 4, 63, 14, -34, 126, -33, -89, -31, -59, -44, 116, 81, 24, -93, -33,
    36, 100, -85, 89, -18, 53, -5, -88, -43, 36, -98, 121, 115, 1, 118, -97, -110, 127, -27, -22,
    -17, -45, -9, 102, 39, -126, 72, 4, 92, -30, -26, 13, -22, -8, 114, 7, -3, 0, -71, 57, 14, 87,
    30, 6, 27, 57, 44, 113, 17, 17, 32, -61, 21, 15, 105, 2, -88, -38, 27,
    /* 1 */
    43, 51, 104, 99, 116, 89, 81, 51, -46, 122, -55, -34, -44, -73, 16, 18, -93, -16, -127, 85, -40,
    -67, -66, 4, -76, 21, 82, 59, -60, -62, 118, 65, 80, 26, -14, 45, 117, 124, -19, -77, -75, 90,
    -119, 63, 28, -71, -3, 107, 82, 82, -18, -78, 24, 46, -57, -59, -101, -45, 88, 114, -26, 3, -14,
    11, -45, 127, -50, 90, -46, -102, 87, -127, 14, -43, 62, -29, -30, 2, 100, -18, -52, -30, -58,
    81, 42, -97, 112, -77, 80, -35, -71, -91, 60, 89, -111, 6, -30, -65, 46, 39, 69, -27, -118, -65,
    -117, -62, -117, -14, 52, 99, -9, -6, -97, -86, 34, 20, 45, -81, -125, 73, 4, 66, 105, -64, -53,
    49, 115, -42, -80, -46, 29, 122, 40, 77, 121, 97, -19, 32, 104, 24, -64, 25, -20, -110, 89, -33,
    -117, -113, -70, -61, 94, 77, -68, -115, 58, 112, -5, -62, 10, 83, 93, 102, 97, -66, -10, -52,
    -102, -91, 9, 85, -77, -73, 77, -74, 69, 73, 82, 61, 95, -16, 59, 36, -45, -41, -11, -39, -9,
    57, 122, 12, -84, -71, -92, 60, -95, -75, -112, 71, 17, 123, 89, -25, 71, 45, 63, 108, -73, -96,
    -68, 79, 16, -14, -91, -32, 18, 32, -4, -84, 1, -99, 31, -119, 110, 91, -125, 113, -115, 81, 4,
    119, -76, 22, 127, 74, -64, -14, 4, -56, 118, 32, 69, -13, -109, -111, 46, 51, 24, 94, -50, 11,
    -4, -72, -8, 63, 118, 35, 46, -33, 87, -8, 121, 48, 30, 19, 51, 27, 39, 10, 29, -47, 48, -78,
    -125, 125, 80, -41, 15, -91, -46, -63, 68, 14, 114, -114, 4, 28, 115, 78, 87, -6, 4, -79, 47,
    81, -31, 93, -90, 2, 79, 110, 109, 111, 122, -122, 95, -74, -100, 124, 104, -81, 15, 69, 121,
    -85, -36, -24, -72, -77, -32, 33, 27, 83, 45, -123, 54, -127, 25, -81, 106, 81, -46, 52, -6,
    -47, 118, 71, -47, 88, 9, 46, 42, -106, 39, 58, 52, 15, -103, -111, 48, -43, -44, 5, -68, -53,
    -81, -49, -28, 70, 21, 18, -82, -43, -72, -101, 29, 54, 83, -13, -38, 93, 59, -23, -29, 106, 42,
    -113, 58, 63, -27, -16, -39, 89, -111, 62, -121, 112, -85, -114, -6, -44, -51, 44,
    /* 2 */
    90, 76, -69, -41, 61, 15, -78, 5, -125, -51, 68, -13, 8, -110, -68, -100, 79, -121, 26, -124,
    13, 114, -57, 51, -101, -73, -114, -45, -83, 111, 58, -91, -98, 107, -44, -74, -66, -56, 124,
    -104, -98, -127, 90, -68, -27, 126, 24, -32, 117, -45, -116, -79, 8, -39, 15, 26, -112, 68, -47,
    -50, 54, -13, -70, 77, 111, -114, 78, 119, 9, 13, -102, -91, -60, 15, -21, 62, 40, -89, 71, 5,
    -83, -39, -120, 20, 65, 37, -105, 29, 80, -123, 121, 104, -44, -83, 48, 25, -78, -35, 46, 15,
    67, 29, -53, -57, 41, -47, -49, -103, -11, -27, 116, -114, 7, -99, 118, -70, 97, 111, -40, 117,
    -112, 83, -19, 102, 23, -53, 109, 74, -49, 99, 58, -10, -79, -89, 6, -117, -51, -75, 103, 23,
    31, 84, 85, -82, -116, 72, 111, -12, 126, -107, 56, -89, -65, 108, -117, 67, 15, 127, -26, -6,
    17, 79, 113, 118, 92, -24, 11, -121, 18, 103, 79, -19, 29, 12, -114, -125, 99, -87, -93, -101,
    -38, 85, 31, -58, -123, 24, -72, 108, -105, 101, -121, 20, -25, -43, 26, -68, -119, -10, 3, 96,
    82, -42, 39, 67, -46, -47, 83, -118, 86, -101, -67, 44, -127, -63, 41, 34, -24, 39, -42, -50, 2,
    93, -111, -29, 69, -59, 96, 81, -20, 124, 50, 87, 125, 2, -107, 36, -118, -122, 69, -41, 89,
    -96, -62, 97, 76, -53, -79, 28, -57, 94, -50, -66, 61, 20, -93, 46, 77, -59, -65, 117, 125, 90,
    -93, 94, 64, 74, -9, -124, 63, 78, 94, -53, -8, -61, 106, 35, 122, 105, 6, 111, 82, -113, 92,
    -28, -109, -27, 18, -84, -73, -10, 60, 25, 45, -30, 58, -31, 47, 71, 83, 53, -95, 60, -78, -76,
    40, 58, -97, 17, -72, -109, -125, -111, 31, 100, 26, -78, -28, 111, 83, -42, 73, -25, -3, -44,
    61, -87, -86, 1, 96, -56, -20, 56, -58, 31, -64, 79, 108, 35, 95, -112, 70, 55, 74, -115, 4,
    -42, 66, 19, -81, -92, 71, 84, 60, -65, -99, -56, -95, -46, 81, 97, -78, -82, 12, -67, 52, 95,
    -53, -105, 97, -59, -114, -17, -74, -109, -93, -50, 34, 92, -5, 53, -78, -43, -65, -119, -16,
    -50, 3, 72, 39, -26, -105, -8,
};
static const int32_t golden_relu_max_fc1_bias[3] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_bias) = {
    -8159, -13946, -2231,
};
static const int32_t golden_relu_max_fc1_multiplier[3] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_multiplier) = {
    1736915606, 1987529874, 1865466507,
};
static const uint8_t golden_relu_max_fc1_shift[3 + 1] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc1_shift) = {
    43, 43, 42,
};

static golden_relu_max_weights golden_relu_max_fc1_weights_of(int channel)
{
    const int first = channel * 392;

    return GOLDEN_RELU_MAX_WEIGHTS(golden_relu_max_fc1_weights) + first;
}

/*
 * fc2: 3 to 10.
 * Weights [unit][input], -127...127.
 * No sum exceeds 60362 in magnitude, whatever the picture.
 */
static const int8_t golden_relu_max_fc2_weights[10 * 3] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_weights) = {
    /* 0 */
    88, -20, 92,
    /* 1 */
    41, 105, 119,
    /* 2 */
    -34, 27, -77,
    /* 3 */
    -27, 13, -81,
    /* 4 */
    -12, 91, -25,
    /* 5 */
    14, -101, -12,
    /* 6 */
    -106, -77, -68,
    /* 7 */
    23, 68, -36,
    /* 8 */
    122, 3, -6,
    /* 9 */
    101, -122, -123,
};
static const int32_t golden_relu_max_fc2_bias[10] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_bias) = {
    4378, -14613, -18596, 3245, -14263, 19331, 10999, 12077, 1193, 9500,
};
static const int32_t golden_relu_max_fc2_multiplier[10] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_multiplier) = {
    2101418673, 1673245862, 1907192703, 1542060502, 1831344331, 1326366464, 1152532219, 2138955966,
    1653016278, 1928653478,
};
static const uint8_t golden_relu_max_fc2_shift[10] GOLDEN_RELU_MAX_FLASH(golden_relu_max_fc2_shift) = {
    40, 40, 38, 40, 37, 36, 36, 38, 38, 40,
};

static golden_relu_max_weights golden_relu_max_fc2_weights_of(int channel)
{
    const int first = channel * 3;

    return GOLDEN_RELU_MAX_WEIGHTS(golden_relu_max_fc2_weights) + first;
}

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t golden_relu_max_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    GOLDEN_RELU_MAX_STEP("accumulator", sum);
    GOLDEN_RELU_MAX_STEP("multiplier", multiplier);
    GOLDEN_RELU_MAX_STEP("shift", shift);
    GOLDEN_RELU_MAX_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    GOLDEN_RELU_MAX_STEP("with half", value);
    value >>= shift;
    GOLDEN_RELU_MAX_STEP("shifted", value);
    value += zero_point;
    GOLDEN_RELU_MAX_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    GOLDEN_RELU_MAX_STEP("clamped", value);
    return (int8_t)value;
}

/* What lies at a place of a channel of conv1's input; outside, padding. */
static int golden_relu_max_conv1_value(const uint8_t *input, int channel, int row,
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
static void golden_relu_max_conv1_edge_sums(const uint8_t *input, golden_relu_max_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    for (int channel = 0; channel < 1; ++channel) {
        for (int i = -2; i < 3; ++i) {
            int upper = golden_relu_max_conv1_value(input, channel, row + i, column - 2);
            int lower = golden_relu_max_conv1_value(input, channel, row + i + 1, column - 2);

            for (int j = 0; j < 5; ++j) {
                const int weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, j);

                sum0 += (int32_t)upper * weight;
                sum2 += (int32_t)lower * weight;
                upper = golden_relu_max_conv1_value(input, channel, row + i, column + j - 1);
                lower = golden_relu_max_conv1_value(input, channel, row + i + 1, column + j - 1);
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
static void golden_relu_max_conv1_sums(const uint8_t *input, golden_relu_max_weights weights,
    int32_t bias, int row, int column, int32_t sums[4])
{
    int32_t sum0 = bias;
    int32_t sum1 = bias;
    int32_t sum2 = bias;
    int32_t sum3 = bias;

    if (row < 2 || row > 24 || column < 2 || column > 24) {
        golden_relu_max_conv1_edge_sums(input, weights, bias, row, column, sums);
        return;
    }
    for (int channel = 0; channel < 1; ++channel) {
        const uint8_t *source = input
            + ((channel * 28 + row - 2) * 28 + column - 2);

        for (int i = 0; i < 5; ++i) {
            int upper = (int)source[0];
            int lower = (int)source[28];
            int weight;

            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 0);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[1];
            lower = (int)source[29];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 1);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[2];
            lower = (int)source[30];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 2);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[3];
            lower = (int)source[31];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 3);
            sum0 += (int32_t)upper * weight;
            sum2 += (int32_t)lower * weight;
            upper = (int)source[4];
            lower = (int)source[32];
            sum1 += (int32_t)upper * weight;
            sum3 += (int32_t)lower * weight;
            weight = (int)GOLDEN_RELU_MAX_WEIGHT(weights, 4);
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

/* conv1, conv1.relu, conv1.maxpool: 1x28x28 to 2x14x14. */
static void golden_relu_max_conv1(const uint8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 2; ++filter) {
        const golden_relu_max_weights weights = golden_relu_max_conv1_weights_of(filter);
        const int32_t bias = GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_conv1_bias, filter);

        for (int row = 0; row < 28; row += 2) {
            for (int column = 0; column < 28; column += 2) {
                int32_t largest = INT32_MIN;
                int32_t sums[4];

                golden_relu_max_conv1_sums(input, weights, bias, row, column, sums);
                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = sums[corner];

                    GOLDEN_RELU_MAX_STEP("corner sum", sum);
                    if (sum > largest) {
                        largest = sum;
                    }
                }
                *output = golden_relu_max_requantize(largest,
                    GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_conv1_multiplier, filter),
                    (uint8_t)GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_conv1_shift, filter), 39, 39);
                GOLDEN_RELU_MAX_STEP("output", *output);
                ++output;
            }
        }
    }
}

/* fc1, fc1.relu: 2x14x14 to 3. */
static void golden_relu_max_fc1(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 3; ++unit) {
        const golden_relu_max_weights weights = golden_relu_max_fc1_weights_of(unit);
        int32_t sum = GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc1_bias, unit);

        for (int i = 0; i < 392; ++i) {
            sum += (int32_t)(input[i] - 39) * GOLDEN_RELU_MAX_WEIGHT(weights, i);
        }
        output[unit] = golden_relu_max_requantize(sum,
            GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc1_multiplier, unit),
            (uint8_t)GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc1_shift, unit), 19, 19);
        GOLDEN_RELU_MAX_STEP("output", output[unit]);
    }
}

/* fc2: 3 to 10. */
static void golden_relu_max_fc2(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 10; ++unit) {
        const golden_relu_max_weights weights = golden_relu_max_fc2_weights_of(unit);
        int32_t sum = GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc2_bias, unit);

        for (int i = 0; i < 3; ++i) {
            sum += (int32_t)(input[i] - 19) * GOLDEN_RELU_MAX_WEIGHT(weights, i);
        }
        output[unit] = golden_relu_max_requantize(sum,
            GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc2_multiplier, unit),
            (uint8_t)GOLDEN_RELU_MAX_CONSTANT(golden_relu_max_fc2_shift, unit), 64, -128);
        GOLDEN_RELU_MAX_STEP("output", output[unit]);
    }
}

int golden_relu_max_infer(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT], golden_relu_max_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const conv1 = memory; /* 2x14x14, 392 bytes */
    int8_t *const fc1 = memory + 392; /* 3, 3 bytes */
    int digit = 0;

    golden_relu_max_conv1(pixels, conv1);
    GOLDEN_RELU_MAX_SHOW(2, conv1, 2, 14, 14);
    golden_relu_max_fc1(conv1, fc1);
    GOLDEN_RELU_MAX_SHOW(4, fc1, 1, 1, 3);
    golden_relu_max_fc2(fc1, scores);
    GOLDEN_RELU_MAX_SHOW(5, scores, 1, 1, 10);

    for (int i = 1; i < GOLDEN_RELU_MAX_SCORE_COUNT; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#endif

#ifdef GOLDEN_RELU_MAX_STATIC_SCRATCH
int golden_relu_max_infer_static(const uint8_t pixels[GOLDEN_RELU_MAX_PIXEL_COUNT],
    int8_t scores[GOLDEN_RELU_MAX_SCORE_COUNT])
{
    static golden_relu_max_scratch scratch;

    return golden_relu_max_infer(pixels, scores, &scratch);
}
#endif
