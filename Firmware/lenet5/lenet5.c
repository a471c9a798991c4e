/*
 * lenet5: reads a handwritten digit, in 8-bit integers.
 *
 * Model    lenet5, digest 4ae46fb409208880a92aff0125e00e235a7f52c85ef1385bf1688db173bfed21
 * Made by  lenet 0.1.0; C99, needs only <stdint.h>; no heap, no floating point
 * Input    784 bytes, 28 rows of 28 pixels, 0 background, 255 ink (light on dark)
 * Output   ten int8 scores and the digit
 * Work     416520 multiply-accumulates a picture
 * Stack    no arrays, no recursion
 *
 * Kernels, with bytes of constants in flash and of scratch memory in RAM:
 *   dsp        69192   1792   Arm Thumb-2 with signal processing: Cortex-M4, M7, M33
 *   packed     70258   1016   Cortex-M0, M0+, M3, M23; RV32 with multiplication
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
#include "lenet5.h"

/* The compiler must shift negative numbers arithmetically, as all known ones do. */
typedef char lenet5_requires_arithmetic_shift[((int64_t)-1 >> 1) == -1 ? 1 : -1];

#if defined(__GNUC__)
#define LENET5_ALIGNED __attribute__((aligned(4)))
#else
#define LENET5_ALIGNED
#endif

/*
 * A function that is assembly alone, and its parameters. The compiler must not look into it and
 * find that it needs no parameters and changes nothing.
 */
#if defined(__clang__)
#define LENET5_ASSEMBLY __attribute__((naked, noinline))
#elif defined(__GNUC__)
#define LENET5_ASSEMBLY __attribute__((naked, noinline, noclone, noipa))
#endif
#define LENET5_IN_REGISTER __attribute__((unused))

#ifdef LENET5_TRACE
/* Shows a tensor that lies [channel][row][column], row by row. */
static void lenet5_show(int layer, const int8_t *values, int channels, int rows,
    int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int channel = 0; channel < channels; ++channel) {
            lenet5_trace(layer, values + (channel * rows + row) * columns, columns);
        }
    }
}

#define LENET5_SHOW(layer, values, channels, rows, columns) \
    lenet5_show((layer), (values), (channels), (rows), (columns))
#else
#define LENET5_SHOW(layer, values, channels, rows, columns) ((void)0)
#endif
#ifdef LENET5_TRACE_STEPS
#define LENET5_STEP(name, value) lenet5_trace_step((name), (value))
#else
#define LENET5_STEP(name, value) ((void)0)
#endif

#if defined(LENET5_KERNELS_DSP)

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 6x14x14.
 * For each filter: what the accumulator starts with (64 bits), the weights, then multiplier,
 * constant (64 bits) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with columns
 * 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t lenet5_conv1_constants[126] = {
    0x5f60f10e, 0x0447b440, 0x0000003c, 0xfffffffd, 0xffffffba, 0x00000007, 0x00000017, 0x025fffde,
    0xf01fffbe, 0xf8600041, 0x08800064, 0x01ffffee, 0xfc3ffff9, 0x00800013, 0x08c00014, 0x02dfffe5,
    0xf8dfffef, 0x4749b916, 0xa5ebc180, 0xffff7012, 0x00000007, 0x9701ed11, 0x055e9c68, 0x0000001a,
    0x00000011, 0xffffff9d, 0xffffff95, 0xffffffac, 0x003fffdc, 0xf73fffa0, 0xf01fffc6, 0xf65ffff1,
    0xf8c00008, 0xfe600029, 0x00c0004a, 0x08400061, 0x0a200058, 0x06a00033, 0x67f91e17, 0x807f8788,
    0xfffea8c9, 0x00000008, 0x596150ae, 0x03887446, 0x00000012, 0x0000001d, 0x0000003d, 0x00000001,
    0xffffffb4, 0xfadfffb2, 0x007fffe6, 0x0f80007f, 0x0480002f, 0xf8bfffda, 0xf51fffab, 0xfcdfffdd,
    0x0a800020, 0x04e00023, 0xfe000018, 0x6dfe012f, 0x6f91f1a8, 0xffff01a5, 0x00000008, 0x31814eb0,
    0x048b704e, 0x00000001, 0x00000001, 0x00000034, 0x00000034, 0xffffffdb, 0xfe00002d, 0xf55fff84,
    0x003fff81, 0x0c20001e, 0x04600026, 0x0c40004e, 0xfa600037, 0xf0fffff3, 0xfcbfffe5, 0x023ffff8,
    0x43dd615c, 0xaebae470, 0xffff5a5e, 0x00000007, 0xc7e19c62, 0x04877457, 0x0000001c, 0x0000002c,
    0x00000006, 0xffffffc5, 0xffffffd6, 0x0420001f, 0x06800031, 0x00bffff8, 0xf67fff81, 0xf8bfffdb,
    0x05800036, 0x06200016, 0xfb9fffb2, 0xf0bfffc1, 0x02400015, 0x4cc04da8, 0x20a05680, 0xffff373f,
    0x00000007, 0x46617787, 0x054ab059, 0x0000001d, 0x00000007, 0x00000006, 0x00000012, 0x0000001b,
    0x02a0001d, 0x07200043, 0x0de00046, 0x0f20001c, 0x087ffffa, 0x00dffff2, 0xfb1fffaf, 0xf37fff81,
    0xf0bfff97, 0xf61fffd4, 0x62a09c90, 0x6e701ee0, 0xfffee89a, 0x00000008,
};

/*
 * conv2, conv2.relu, conv2.maxpool: 6x14x14 to 16x5x5.
 * For each filter: what the accumulator starts with (64 bits), the weights, then multiplier,
 * constant (64 bits) and shift - 32 of the rescaling. A weight word is w + w' * 2^21 with columns
 * 0 and none, then 2 and 1, then 4 and 3, in each case [channel][row].
 */
static const uint32_t lenet5_conv2_constants[1536] = {
    0x8884fdfd, 0x0ad91cf6, 0x0000000c, 0xffffffe6, 0x0000000d, 0x00000030, 0x0000002f, 0x00000013,
    0x00000004, 0xffffffef, 0xfffffff4, 0x00000003, 0x00000002, 0x0000000d, 0x00000023, 0x00000034,
    0x0000002c, 0xfffffff9, 0x00000017, 0x0000002c, 0x0000002e, 0x00000007, 0xffffffe6, 0x00000002,
    0x00000007, 0x00000016, 0xfffffff0, 0xffffffb8, 0xffffffc6, 0xffffffb0, 0xffffff95, 0xffffffb5,
    0x00800026, 0x00c0001f, 0x04a00016, 0x08e00055, 0x07400029, 0x03e0003a, 0xff5ffff1, 0xfa9ffff1,
    0x0080001c, 0x00e00006, 0xffa0000e, 0x03600027, 0x0680002c, 0x05a00001, 0x021ffff2, 0xfea0000c,
    0x06400047, 0x0860002d, 0x017fffc8, 0xfb3fffd2, 0x0100001e, 0x02400021, 0x0460000f, 0x005fffe2,
    0xfdffffff, 0xfce00000, 0xf73fff9e, 0xf01fff8e, 0xf3800000, 0xfac00009, 0x031ffffa, 0xfedfffe6,
    0x021ffff8, 0x0660001c, 0x01bfffef, 0x033fffeb, 0xfeffffeb, 0x05600038, 0x06400019, 0x017fffdc,
    0x0300003b, 0x05800027, 0x00dfffe1, 0xfb9fffd4, 0x0040000d, 0x02c0001d, 0x0900002a, 0x02bfffee,
    0xf73fffce, 0xffdffff7, 0x033ffff3, 0xff9fffca, 0xfa5fffde, 0xfe5ffff6, 0x02600015, 0xfec0000f,
    0xfd20001a, 0x03000030, 0x05600027, 0x0380001b, 0x77c69352, 0x0ecc4806, 0xfffc2620, 0x00000008,
    0xe643906c, 0x0cdb18d8, 0xfffffff0, 0xffffffc8, 0xffffffdb, 0xffffffff, 0x0000001d, 0x00000017,
    0x00000009, 0xffffffee, 0xffffffe5, 0xfffffff9, 0xfffffff7, 0xffffffe4, 0x00000003, 0x0000001a,
    0x00000008, 0xfffffff5, 0x0000002f, 0x0000003f, 0x0000001f, 0x00000004, 0x00000008, 0x00000003,
    0xfffffff0, 0xfffffff9, 0xfffffff1, 0x00000005, 0xfffffffe, 0xffffffed, 0xffffffe3, 0xfffffff3,
    0xfbe0000b, 0xf83ffff9, 0xf95fffd6, 0xfdbfffd1, 0x015ffff1, 0x03200007, 0x03c00012, 0x0240000e,
    0x0120001d, 0x00a0001e, 0x00e0000a, 0xffc00004, 0xfb600001, 0xfbdfffee, 0xfdffffee, 0xfd000002,
    0xfea00013, 0x031fffef, 0x039fffee, 0xff000004, 0xfd1fffda, 0xf7ffffa1, 0xf9ffff81, 0xfb5fffcf,
    0xfd5ffffb, 0x01000016, 0x01c0001d, 0x0220000d, 0x00400005, 0x00800007, 0x02000006, 0x02e00029,
    0x01000039, 0xfe800039, 0xfce00008, 0xfbdffffc, 0xfae00014, 0xf5c00007, 0xfb5fffeb, 0xfddffff3,
    0x01200008, 0xff600000, 0x015ffff2, 0x03a00004, 0x01a00007, 0x00a00005, 0x03e00001, 0x057ffff6,
    0x049ffffd, 0x01200003, 0x02400012, 0xff400007, 0xfa600003, 0xfea00006, 0xfffffffe, 0xff3fffeb,
    0x009ffff4, 0xfe7ffffb, 0xff7ffffc, 0x01800002, 0x5ab8f8c3, 0x46312ca2, 0xfffd9e40, 0x00000007,
    0x924600f9, 0x0d8e652c, 0x00000022, 0x00000003, 0xffffffef, 0x0000000c, 0x0000003b, 0xffffffd1,
    0xffffffbf, 0xfffffff2, 0x00000027, 0x0000001a, 0xfffffffd, 0x0000001d, 0x00000025, 0xfffffffb,
    0xfffffff1, 0x0000000c, 0x0000004e, 0x0000005f, 0x00000014, 0xffffffac, 0xfffffff7, 0x00000009,
    0x00000010, 0x00000011, 0x00000019, 0xffffffe4, 0xfffffffd, 0x00000026, 0x00000047, 0x0000004e,
    0x04e00015, 0x039fffe9, 0xfb1fffec, 0xfa1fffca, 0x00bffff0, 0x009ffff9, 0xfb20000d, 0xffa00029,
    0x00600020, 0xff200001, 0xfb1fffe8, 0xfb7fffe4, 0xfadfff98, 0xfb9fff94, 0xfbffffd4, 0xfa7fff81,
    0xff3fffa1, 0x0940000c, 0x04600031, 0x00800045, 0x0220000c, 0x03c00008, 0x023fffee, 0xff5fffe3,
    0xfefffffc, 0xfa5fffe1, 0xfcdfffa9, 0x01ffffb4, 0x05bfffda, 0x057fffd9, 0xfdfffff0, 0xfa7fffc0,
    0xfaffffe9, 0xfbdffff2, 0xff3ffff3, 0xff3fffdb, 0x00dffff0, 0x03000017, 0x02e00021, 0x00c00019,
    0x0080000f, 0xfe5fffea, 0xfd9ffff5, 0xff80000d, 0xfe000003, 0xf7bfffd6, 0xfc400022, 0xfce00034,
    0xff40002e, 0x04a00003, 0xffe0000e, 0xfc1ffff7, 0xfd3ffff2, 0x0140000f, 0x0400000e, 0x02000000,
    0x0340000d, 0x04e0002b, 0x00800031, 0xfac00011, 0x77bb34ab, 0x0aa7c69c, 0xfffb8d1a, 0x00000008,
    0xfb23f705, 0x0ca350e3, 0x00000018, 0x00000004, 0x00000006, 0xfffffffe, 0xfffffff3, 0x0000000f,
    0x0000000e, 0x00000012, 0x0000001a, 0x00000014, 0x00000014, 0xfffffffd, 0xffffffe3, 0xffffffe3,
    0xfffffff3, 0x00000001, 0x00000012, 0x00000008, 0xfffffffe, 0xfffffffa, 0x00000005, 0x00000016,
    0x00000002, 0xfffffffe, 0xfffffff4, 0xfffffff2, 0x00000019, 0x00000012, 0x0000000e, 0x00000002,
    0x013fffe9, 0xfebfffa1, 0xfa9fff81, 0xfa3fff88, 0xfadfffc8, 0x01200002, 0xff80000e, 0xff60000e,
    0xffa0000e, 0xff7ffff6, 0x01000009, 0xfec00002, 0xfabfffe9, 0xfd1fffe4, 0xff1ffff8, 0xfd1fffe6,
    0x0220000f, 0x02e00039, 0x0020002b, 0xffc00013, 0x027fffec, 0x02600009, 0xff600003, 0xff7ffffe,
    0xfd9fffee, 0xfedffffc, 0x01c00002, 0x02400006, 0x01a00003, 0x009ffffb, 0xfe800010, 0xfb200005,
    0xf23fffdc, 0xf03fffcb, 0xf5ffffb7, 0x00e00008, 0x0280000a, 0x015fffea, 0x001fffe3, 0xfddfffdf,
    0x0340001b, 0x0260000b, 0x0120000d, 0xfde0000e, 0xfd7fffeb, 0x0000001d, 0x02a0001e, 0x0400000f,
    0x06000011, 0x05600018, 0xfa7ffff5, 0xffdffffa, 0x0120000d, 0x00e0000e, 0xff400014, 0x03800017,
    0x02800019, 0x0100000b, 0xfe5ffff1, 0xfc9fffe2, 0x540bbc97, 0x254bce97, 0xfffd9e43, 0x00000007,
    0xe3c5f802, 0x137c715a, 0x00000023, 0x00000005, 0xfffffffb, 0x0000000a, 0x0000002e, 0x00000007,
    0x00000001, 0x00000003, 0x00000004, 0x00000014, 0x00000025, 0x00000008, 0xffffffd0, 0xffffff95,
    0xffffffd4, 0xfffffff3, 0xffffffff, 0x0000001a, 0xffffffda, 0xffffff9e, 0xfffffffb, 0x00000021,
    0x00000024, 0x0000000c, 0x0000001a, 0xfffffff5, 0xffffffe0, 0x0000000f, 0x00000029, 0x00000011,
    0x0380004e, 0xfdbfffda, 0xfa5fff96, 0x00dfffed, 0x06e00030, 0x01a00010, 0xfd9ffff5, 0xfd9ffffa,
    0x0000000a, 0x02a00019, 0x00dfffca, 0x0440001a, 0xfda00021, 0xf01fffcb, 0xf7ffffb5, 0xfcffffd6,
    0xff000027, 0x06e00048, 0x0220002e, 0xf8ffffd2, 0xf8bfffe1, 0xfc7fff85, 0x047ffffd, 0x03000014,
    0xffe00007, 0x04c00026, 0xfb7ffffc, 0xf85fffdc, 0xfedffff6, 0x02c00002, 0x0c40003d, 0x03200053,
    0xf4400014, 0xf97fffe2, 0x0680000d, 0xffe00002, 0xfd1ffff4, 0xfb7fffb2, 0x00a00004, 0x0320001e,
    0xfafffffe, 0xfcffffc8, 0x0800002d, 0x01c00026, 0xf27fff8f, 0xf6bffff8, 0x0560000d, 0x06000021,
    0x05fffff5, 0x01c00007, 0x02600017, 0xf39fffce, 0xf91fffdc, 0x01600004, 0x01c0001b, 0x01e0000b,
    0xffdfffec, 0xfadfffd9, 0xfe7fffec, 0x01e0000e, 0x70e5af3d, 0xd2c450b4, 0xfffb3432, 0x00000008,
    0x6f458575, 0x13d8154f, 0x00000030, 0x0000001d, 0x00000013, 0x0000000b, 0xffffffe8, 0x00000007,
    0x00000016, 0x00000023, 0x00000031, 0x0000001d, 0x00000011, 0x00000001, 0x00000018, 0x00000024,
    0x0000000b, 0x0000000d, 0xfffffff0, 0xffffffe1, 0xffffffda, 0xffffffe9, 0xffffffe5, 0xffffffe2,
    0xffffffc3, 0xffffffcf, 0xffffffe7, 0x00000014, 0x00000021, 0x00000042, 0x00000046, 0x0000000b,
    0xfedffff4, 0xff9fffef, 0x03c00000, 0xfe7ffff5, 0xfaa00003, 0xff3ffff5, 0x01dfffe5, 0x04dfffca,
    0x04bfffec, 0x00e00006, 0xff7fffc2, 0xfe9fffa8, 0x015fffc0, 0x03a00000, 0x07e0004d, 0x019ffff9,
    0x03e00005, 0x0420000f, 0x02e00009, 0x0000001c, 0xf75fffb6, 0xf45fff9c, 0xf01fffa6, 0xf2dfffa6,
    0xf99fffda, 0x04400019, 0x0400001d, 0x0620002a, 0x0640000b, 0x00ffffe6, 0xfd5fffef, 0xfd20001d,
    0xff400007, 0x0520002c, 0x0580003a, 0x05400024, 0x07000040, 0x0320004b, 0xffc00047, 0xfe20003e,
    0xf4bfffc9, 0xf6600005, 0xf3800012, 0xfd200001, 0x0900002b, 0xfd7fffed, 0xfd200010, 0xfb800001,
    0x01600016, 0x02200010, 0xf9bfffee, 0xf6dfffcc, 0xf53fffb8, 0xf3dfffcd, 0x0060001a, 0x04000016,
    0x05e00042, 0x03a00027, 0x007ffff5, 0xfffffff7, 0x5e0a8757, 0x446c8820, 0xfffc0f59, 0x00000008,
    0xd16435c6, 0x08e314cd, 0xfffffffb, 0x0000000a, 0x0000000c, 0xfffffff0, 0xffffffec, 0x00000003,
    0x00000000, 0x00000017, 0x00000026, 0x00000008, 0x0000000f, 0x0000000d, 0x00000007, 0xfffffffa,
    0x0000002a, 0x00000016, 0xfffffffa, 0xffffffd7, 0x00000013, 0x00000046, 0xffffffda, 0xffffffbf,
    0xffffffd1, 0xffffffee, 0x00000014, 0xffffffd2, 0xfffffffb, 0x00000033, 0x00000011, 0xfffffff5,
    0x02800025, 0x0560003d, 0x02400020, 0xf9e00002, 0xff000011, 0xff7ffff6, 0x00fffff2, 0xff9fff81,
    0xfd3fff90, 0xfedfffe4, 0x0040000b, 0xff600010, 0xfdc00017, 0x00800010, 0x0500000e, 0x01000001,
    0xfb200011, 0xfe600030, 0x07c00046, 0x07c0002f, 0xfac00015, 0x00c00049, 0xfc000014, 0xfb5fffe8,
    0x0340000d, 0x01000018, 0x0400000e, 0x057ffff9, 0x03000000, 0x03200010, 0x03800026, 0x0a00002e,
    0x0660001c, 0x017fffff, 0x01dfffd3, 0xfe7fffef, 0xfa3fffcf, 0xf89fffbd, 0xf71fffb0, 0xfa1fffa7,
    0x027ffffc, 0x03600000, 0x0400000c, 0x00fffff9, 0xff9ffff2, 0x0400000d, 0x05400012, 0x07800016,
    0x06e0001c, 0x02400016, 0x03600010, 0x0780001e, 0x03800018, 0x00600012, 0xff3ffff3, 0x02200000,
    0xffa00007, 0xfd7fffec, 0xfe3fffec, 0xfedffff6, 0x44b228e5, 0x97a26b60, 0xfffe18e7, 0x00000007,
    0x4ba59565, 0x0c13e113, 0x00000030, 0xffffffe8, 0xffffffe4, 0x00000018, 0x0000000f, 0x00000038,
    0x0000000a, 0xfffffff7, 0xffffffff, 0x00000006, 0xffffffe9, 0x00000008, 0x00000004, 0xffffffc7,
    0xffffffb9, 0xffffffe4, 0x00000004, 0x0000001f, 0x0000000e, 0xffffffd3, 0xffffffc3, 0xffffffd7,
    0x0000001f, 0x0000002f, 0x0000002c, 0x00000038, 0xfffffffd, 0x00000006, 0x00000018, 0x0000001f,
    0xffe0001e, 0x03400053, 0x0300002a, 0x0800005b, 0x02fffff2, 0x0520001a, 0x019fffe3, 0xfb3fffe2,
    0x02400035, 0x03a0001e, 0xfc7ffff1, 0x0540004b, 0x005fffe6, 0xf77fffc4, 0xf99fffe5, 0xfd5ffff9,
    0x0340001d, 0x07800023, 0xfdffffeb, 0xfa400000, 0xfc1fffe4, 0xfec00014, 0x08000038, 0x03bfffe2,
    0x0260000d, 0x035fffdd, 0xf9dfffd7, 0xfe9ffff4, 0x0440000f, 0x0560000c, 0x08200021, 0x035fffe2,
    0x079ffff7, 0x0580000e, 0xf9ffffdb, 0xfeffffd8, 0xf6ffffe0, 0x05c00036, 0x08a00030, 0x041ffffe,
    0x00400026, 0x08600024, 0xfa1fffbb, 0xfa1fffe3, 0x03200024, 0xfe5fffdb, 0x029fffeb, 0xfd5fffcc,
    0x01800019, 0x07000035, 0xf95fff81, 0xfeffff9c, 0xfd5fffd6, 0xfc600011, 0x02800016, 0xfd3fffdf,
    0xfddfffff, 0x00a0001d, 0x02400003, 0x003ffff8, 0x6f4b9155, 0x5c244395, 0xfffc0cf4, 0x00000008,
    0x65c814e3, 0x1ab92dd8, 0xffffffc8, 0xffffffca, 0xffffffeb, 0x0000003d, 0x0000002f, 0xffffffbb,
    0xfffffff9, 0x00000024, 0x00000024, 0x0000001e, 0xffffffd4, 0xffffffec, 0xfffffff6, 0x0000000d,
    0x00000027, 0xfffffff6, 0xffffffd2, 0xffffffc0, 0x00000006, 0xffffffdc, 0xfffffff0, 0x0000000d,
    0x00000008, 0x00000015, 0x00000028, 0x0000000c, 0x00000007, 0xffffffda, 0xffffffe0, 0x00000018,
    0xfb7ffff1, 0xff400024, 0x07200032, 0x07c00006, 0x003fffce, 0x00200006, 0x03e0001c, 0x04e00024,
    0x05000034, 0x06200028, 0xf6ffffeb, 0xfd1ffffe, 0x005ffffc, 0xfd7fffc4, 0xfb3fffb0, 0xf4bfff82,
    0xf4dfffa2, 0xf4ffffa8, 0xf69fffa5, 0xf6ffffbf, 0xfabfffd5, 0xfa5fffba, 0xfc1fffea, 0x01200001,
    0x00fffff9, 0xf21fffd2, 0xf2c0000c, 0x00800034, 0x06000029, 0x04a0001f, 0x0320002a, 0x04a00011,
    0x003fffb1, 0xf49fff99, 0xf01fffa2, 0x04800039, 0x06c00015, 0x04dffff7, 0x03dfffba, 0xfd3fff9e,
    0x01a00005, 0x00bffffd, 0xfd7ffffa, 0xfa3ffff2, 0xfb3ffff4, 0xf81ffff6, 0xf25fffde, 0xf4ffffda,
    0xfa20000e, 0xfac00004, 0xfa3fffce, 0xfbffffe8, 0xffbffff3, 0x007fffff, 0x0000000f, 0x005ffff4,
    0x02a00008, 0x02200008, 0x0180000d, 0x0320001c, 0x5e8ce1fa, 0xe1c366ac, 0xfffa951a, 0x00000008,
    0x9264e417, 0x0e01f10c, 0x00000012, 0x00000036, 0x00000001, 0xffffffd0, 0xffffffe3, 0x00000015,
    0x00000032, 0x00000031, 0x00000016, 0xfffffffb, 0x00000021, 0x00000019, 0xffffffff, 0xffffffd9,
    0xfffffffb, 0x00000015, 0xffffffdf, 0xffffffb6, 0x0000001a, 0x00000041, 0x00000000, 0xfffffffc,
    0xffffffc3, 0xffffffe7, 0x00000021, 0xffffffff, 0x00000008, 0xfffffff7, 0xffffffdf, 0xffffffef,
    0x03200041, 0x0a600033, 0x007fffdc, 0xf7e00002, 0xff200022, 0x025ffffe, 0x04bfffed, 0x025fffca,
    0xfe9fffc8, 0xfedffff1, 0x01c0000e, 0x0060000e, 0xfbbfffde, 0x00400007, 0x02800012, 0xfbbfffd5,
    0xf01fffab, 0xf55fffe2, 0x00600015, 0x05400008, 0xffdffff1, 0xf91fffe9, 0xf7dfffe8, 0xff400012,
    0x03c00018, 0xfeffffcc, 0xfe3fffbc, 0xffffffd5, 0xfd7fffff, 0xfc600006, 0x07200026, 0x00800007,
    0x04a0001b, 0x03a0001a, 0x0640001b, 0xfadfffbb, 0xf83fffe0, 0xfd40000d, 0x00200012, 0xff1fffe1,
    0x0520002a, 0x03600010, 0x0020000e, 0xff1fffee, 0xfffffff3, 0xfd9ffffe, 0x0420001f, 0x00600020,
    0xffe00022, 0xfda00002, 0xf8bfffc9, 0xfadfffd5, 0xfe9ffff6, 0x02e0000e, 0x01000007, 0xfb80000a,
    0xff400023, 0x03a0001d, 0x0460000f, 0x0180000b, 0x413636ff, 0x502bf8c6, 0xfffdd53e, 0x00000007,
    0x8a84cc2f, 0x0b6094f4, 0x0000000a, 0x00000013, 0x00000016, 0xffffffc5, 0xffffffc5, 0x00000008,
    0xffffffff, 0x00000005, 0xfffffff6, 0xffffffde, 0x0000000a, 0x0000000a, 0xfffffffc, 0x00000002,
    0x00000017, 0xfffffff9, 0xfffffff4, 0xfffffffb, 0x00000019, 0x00000037, 0xffffffc9, 0xffffffeb,
    0xffffffe2, 0xffffffe9, 0x0000000b, 0xfffffff2, 0x0000000f, 0x0000002a, 0x00000013, 0xffffffa0,
    0x0120001e, 0x03600043, 0x02a00044, 0xfadfffee, 0xfb9ffff2, 0x01000016, 0x02800011, 0x04bffffb,
    0x01ffffce, 0xfebfffbc, 0x00800008, 0x00200002, 0xfddffffe, 0xfe800002, 0x05e0003c, 0xfea0000b,
    0xff80001d, 0x0180002e, 0x08400063, 0x07400029, 0xfe9ffffc, 0x01200007, 0xfe1fffca, 0xf97fffb6,
    0x00a00020, 0x0020000f, 0x02000017, 0x04a00005, 0x001fffa4, 0xf8dfffdc, 0x03400014, 0x07c0002c,
    0x0440003a, 0x0ca0007f, 0x05a0002e, 0x01400007, 0x00c0001d, 0xfc800024, 0xf69ffffd, 0xf61fffeb,
    0x01400015, 0x0400002d, 0x019fffea, 0xff1fffdc, 0x019fffd7, 0x04400025, 0x0880003f, 0x09a0001c,
    0x057fffba, 0xf91fffb7, 0x00e00003, 0xff1fffe1, 0xf6bfffac, 0xfc9ffffb, 0x06400030, 0x01a00011,
    0xfca00009, 0xf8600020, 0xfcc0002c, 0x01c00017, 0x6ddc1cba, 0xc2e34a0a, 0xfffc8daa, 0x00000008,
    0x702700f8, 0x11ca256e, 0xffffffeb, 0x00000015, 0x00000038, 0x0000002d, 0x00000007, 0xffffffe0,
    0xffffffad, 0xffffffdf, 0x00000015, 0x0000000c, 0xffffff9c, 0xffffffd6, 0x0000001b, 0xfffffff9,
    0xfffffffb, 0xffffffe7, 0xfffffff9, 0xffffffc3, 0xffffffa2, 0xfffffffa, 0x00000017, 0x00000038,
    0x00000009, 0xffffffc6, 0xffffffd5, 0x00000005, 0xffffffe2, 0xffffffc6, 0x00000024, 0x00000030,
    0x00200004, 0x029fffbd, 0x09600013, 0x03e00016, 0xfcdfffd3, 0xfea0000f, 0xf45fffa5, 0x00ffffe4,
    0x0760002e, 0x0420001f, 0xfae00001, 0xf97fffd0, 0x05e0003f, 0x00a0002d, 0xfec00011, 0xfd7fffe8,
    0x0420003e, 0x00e00074, 0xfa5ffff5, 0x00200031, 0x02200009, 0x0760002a, 0x05600011, 0xf97fffd0,
    0xfbbffff5, 0x01400003, 0xf61fff81, 0xf95fffcb, 0x05800045, 0x04e0002a, 0xffe0001a, 0xf4bfffca,
    0xfbffffe7, 0xfedffff5, 0xfb5fffec, 0x05400035, 0xf87fffe8, 0xf77fffd9, 0x027ffff0, 0x01dffff6,
    0xff1fffe5, 0x007ffff4, 0xff3fffc6, 0x0880003d, 0x0540002e, 0xfbbfffdf, 0x00ffffdf, 0x0f400032,
    0x08000025, 0x0a000025, 0x01c0002d, 0x04a00045, 0xfc5fffe7, 0xf8ffffbf, 0xffc00007, 0x00400004,
    0xf19fffd8, 0xf5bfffce, 0x04600004, 0x04e00007, 0x616dbf2a, 0x4b44e52a, 0xfffba2bc, 0x00000008,
    0xb9258674, 0x0e9d5525, 0xffffffd6, 0xfffffffd, 0xfffffffd, 0xfffffff3, 0xffffffd3, 0xffffffef,
    0xfffffffb, 0x0000000a, 0x0000000a, 0xffffffe3, 0xffffffea, 0x00000006, 0x00000010, 0x0000001b,
    0x00000004, 0x00000027, 0x00000020, 0x0000000d, 0x0000000d, 0x0000002d, 0xfffffffb, 0xfffffff2,
    0xffffffe3, 0x00000004, 0x0000001d, 0xffffffe5, 0xffffffee, 0xffffffec, 0xffffffe5, 0xffffffed,
    0xf83fffc3, 0xfaffffd2, 0xfe600013, 0x03e00037, 0xfabfffc9, 0xfd1fffdb, 0xfc9ffff2, 0xffc0000b,
    0xffffffff, 0xfa3fffbd, 0xff600005, 0xfe1ffff8, 0x009ffff8, 0x04c00023, 0x02000001, 0x007fffeb,
    0x029fffe1, 0x021ffff2, 0x025ffffd, 0x0440000c, 0xfd9ffffa, 0xfddffff2, 0xfddfffee, 0x0220001a,
    0x0560002e, 0xfd5fffe7, 0xfc7fffb5, 0xfbbfffcd, 0xfcbffffe, 0xfc5fffdb, 0xf8bfffe1, 0xfe000002,
    0x04000024, 0x0720001d, 0xf9bfffc7, 0xfc1fffed, 0x0060000b, 0x03a00020, 0x025fffaf, 0xf01fff9e,
    0x001ffff6, 0x01800003, 0x0040001b, 0x02800006, 0xfc5fffdb, 0x0040000d, 0xfc20000b, 0xfa7fffe6,
    0xfd5ffffb, 0xfc7fffdd, 0x00e0000a, 0xfebfffc9, 0x0340000e, 0x04e00026, 0x06000029, 0xfffffff4,
    0x00a0000a, 0x03400014, 0x0120000f, 0xfc7fffea, 0x7e68826a, 0x7676d150, 0xfffb70b8, 0x00000008,
    0x09e55f9b, 0x0d22d115, 0x00000003, 0x00000025, 0x00000035, 0x00000013, 0xffffffdf, 0x00000003,
    0xfffffff3, 0xfffffff6, 0x0000000e, 0x00000005, 0xffffffdc, 0xfffffff8, 0x0000002a, 0x00000005,
    0xffffffdc, 0xffffffdf, 0x00000019, 0xffffffb2, 0xffffffbe, 0xffffffef, 0xffffffe9, 0xfffffffe,
    0xfffffff5, 0x00000005, 0x0000000c, 0x0000001e, 0x00000002, 0xffffffe9, 0x0000001f, 0x0000001e,
    0x02400027, 0x03e0001b, 0x06c00014, 0x01000018, 0xffa0001d, 0x003fffe8, 0xfd5fffc7, 0xfcbfff81,
    0xf81fffe7, 0xf8dffffa, 0xfb1fffc1, 0xfd9fffff, 0x06600051, 0xfee00006, 0x00e00004, 0xfa1fffc2,
    0xfda00009, 0xf6e00024, 0x01a00046, 0x04400010, 0xfe3fffeb, 0x001fffd9, 0x03400015, 0x01a0000d,
    0x00a0000c, 0x03c0000a, 0xfd9fffe5, 0xfaffffe6, 0x013ffff2, 0x04400004, 0x041ffff1, 0x017ffff4,
    0xfd9fffe9, 0x009fffeb, 0x013fffde, 0xfa5fffe7, 0xfb000000, 0xfa000002, 0x0180000a, 0x01200009,
    0xf7bfff98, 0x011ffffa, 0x0900002b, 0x00000001, 0xfdffffcf, 0xfadfffde, 0x07e00039, 0x0a800038,
    0x08c00007, 0xffbfffee, 0xfd7ffff1, 0xf9bfffd4, 0xfe1fffca, 0xfedfffd5, 0x02200012, 0xff5ffffd,
    0xfea00002, 0xff000007, 0x00c00009, 0x03400006, 0x7b4fb5aa, 0x531b2e7c, 0xfffbc836, 0x00000008,
    0x11a61bde, 0x1132bd4d, 0x00000040, 0x0000003d, 0x0000003e, 0x00000006, 0x00000000, 0x00000000,
    0x00000004, 0x00000003, 0xfffffffc, 0xffffffe7, 0x00000023, 0xffffffeb, 0xffffffed, 0xffffffff,
    0x00000015, 0xffffffeb, 0xfffffff4, 0xffffffe8, 0x0000000d, 0x0000001b, 0x0000000f, 0x0000001f,
    0x00000016, 0x00000000, 0x00000011, 0xffffffda, 0xfffffffe, 0x00000011, 0x00000003, 0xfffffff7,
    0x00bffff8, 0x073fffde, 0x07000029, 0x06a0004e, 0x07200066, 0xffbfffec, 0xfddfffca, 0xfdc00000,
    0xfe800029, 0xfea00016, 0x07c0003b, 0x01e00032, 0xffdffffd, 0xfedfffce, 0x01ffffeb, 0xffe0004e,
    0x09e00033, 0x0aa0003a, 0x04600011, 0x025fffd7, 0xff5fffcb, 0x009fffaf, 0x00dfffe3, 0xffbffff8,
    0x0400002b, 0x00c00025, 0xf65ffffb, 0xf99ffffb, 0xfde0000a, 0xfe000000, 0x05e0003b, 0xf25ffff1,
    0xf19fff81, 0xff9fff9c, 0x073ffff6, 0xf6dffffd, 0xf39ffff2, 0xffbfffcf, 0x081ffff0, 0x05400010,
    0xfbffff84, 0x057fffcd, 0x0460001b, 0xfaa00010, 0xfa1ffff0, 0x08ffffa8, 0x0ec0003f, 0x05600035,
    0xf89fffe2, 0xf81fffa9, 0x0180005f, 0xf37ffffb, 0xf47fff81, 0xfc5fffac, 0x031ffff0, 0x005fffec,
    0x03c00005, 0x0500000f, 0x0440000f, 0x01800003, 0x65bb0274, 0xe53b16f4, 0xfffbbabf, 0x00000008,
    0xa483aa52, 0x0cab48da, 0x00000039, 0x00000020, 0x0000003b, 0x0000001a, 0xfffffffd, 0xffffffe6,
    0xffffffe7, 0x0000000b, 0x0000000d, 0x0000000a, 0x00000040, 0x0000001f, 0xffffffec, 0x00000011,
    0x0000000f, 0x0000002c, 0xfffffff4, 0xffffffd1, 0xffffffe0, 0xffffffe0, 0x00000010, 0x00000031,
    0x00000023, 0x00000006, 0xfffffff6, 0x00000044, 0x00000050, 0x00000041, 0x00000010, 0xffffffe6,
    0x0240000d, 0x01e00016, 0x08400040, 0x03600007, 0xfc400004, 0xfe00001c, 0x02a0002b, 0x05000024,
    0x03c00002, 0xff3fffcd, 0x05a00021, 0xfd3fffd6, 0xfa1fffdd, 0xfb9ffffb, 0x01a0003e, 0x02c0001b,
    0xfd7fffd1, 0xf41fff81, 0xf9fffff4, 0x01600030, 0xff9fffcc, 0x015fffba, 0xfd9fffe4, 0xf9dfffe5,
    0xfedffffc, 0x03400020, 0x03200044, 0x06600036, 0x007ffff8, 0xfa5fffc5, 0x01600009, 0x07000048,
    0x0780005b, 0x0620005c, 0x09200029, 0x01bffff4, 0xffa00007, 0xfb600011, 0xf99fffe3, 0xfa80000c,
    0xff5fffe9, 0xfb1ffffa, 0x00c0000e, 0x05c00027, 0x0720001d, 0x017ffff3, 0xfcbfffe7, 0xfc7ffffa,
    0x06e00022, 0x08a0000d, 0xf93fffea, 0xffc00005, 0x02000006, 0xffc00018, 0x0140000a, 0x0600000e,
    0x04400000, 0xff5ffffa, 0xf7e0000e, 0xfee00012, 0x6b11c81d, 0x5c2c6a07, 0xfffce16e, 0x00000008,
};

/*
 * fc1, fc1.relu: 16x5x5 to 120.
 * For each four units: the weights, then multiplier, constant (64 bits) and shift - 32 of each unit's
 * rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 1 in the first word, units 2
 * and 3 in the second, and so on.
 */
static const uint32_t lenet5_fc1_constants[12480] = {
    0x2bf205d5, 0x0d041020, 0x19fd27d8, 0xc8121507, 0xc919e0ef, 0x050adb29, 0xf610de29, 0x0b1ce1eb,
    0xe1f70506, 0x0413ff0a, 0xf0fff9e1, 0x10efc002, 0xda0203da, 0xef09071c, 0x3a23160d, 0xdb181f0c,
    0x1f1c540e, 0xf306d206, 0xdb0a4a00, 0xee1ffbf6, 0x32e6121f, 0xfe1cee02, 0x3ffd29f8, 0xe913e820,
    0xe7022217, 0x02191109, 0x0c24b21f, 0x182919ef, 0xe327d30c, 0xc10c2d10, 0xe11cd6eb, 0xfffefd01,
    0x94fcb220, 0xd5e12ee4, 0x29d5aefd, 0xdf1826d7, 0xdfe02df5, 0x1909bd06, 0xdd1cfdd8, 0x0106d60b,
    0xb219100b, 0x36f60a08, 0x8130c6fb, 0xdafe40f7, 0x0f10cb1b, 0x2908901e, 0xde0e0df5, 0x2809cc10,
    0xad30c210, 0xcc09f801, 0xd00e9d04, 0xd71bb10f, 0xb10fc10e, 0xa91ef213, 0x1ddbc3ff, 0x9bfecc12,
    0xc7f637d9, 0xeefde910, 0xa20611ea, 0xc3fc0d0f, 0xc6f2ef1b, 0xb900cd12, 0xb3d7d20b, 0xc51ef010,
    0x2608d5d9, 0xa705e61b, 0xfdfb1ff7, 0xe000b506, 0x4bf1aefc, 0x0a330ce9, 0x3d028d0c, 0x1026dffa,
    0xff0f37cb, 0xe9fe000e, 0xdf053cee, 0xd5fafdfd, 0x01fe0227, 0xfc09e0ff, 0x2716fcf3, 0x1d1bd109,
    0x1804e6f3, 0x0303f810, 0x03f52ff8, 0xbe070808, 0xd6e1b9f3, 0x19f0f3f0, 0x2819ce06, 0x24f3d0ef,
    0xf3ece803, 0xf70ef918, 0x08eec7da, 0xeaf2e621, 0xeefae1fe, 0xfaee10f7, 0x271141ee, 0xeefc1aee,
    0xbe18250c, 0x14f41efe, 0xaf10cf1f, 0xdaf113e6, 0x1cfb0707, 0xf5f0c7f8, 0xf1ed20fe, 0x01f3c0ff,
    0xcd03d80d, 0xfdd8f5f3, 0x3704d5fd, 0x0c020af1, 0xf013070f, 0x91dc131c, 0xe015e700, 0xfef1e521,
    0xba35e5f6, 0xd72b29cc, 0x1cfccced, 0xddfdf8fc, 0xcff40e00, 0xe306ecfd, 0xd428eff4, 0xc90cef05,
    0x1e0ae409, 0x1d00f8f6, 0xe515f7f3, 0xcff22c02, 0x440e26f9, 0x1011ca1f, 0xeb0841f6, 0xf807b70e,
    0x1bfca00f, 0xcaeef00e, 0x14ecad16, 0xa0ea0d03, 0xe313eee6, 0xeeee9df7, 0x01e5e1f2, 0xb4fde2f9,
    0xfb061ff7, 0x09faba0d, 0x24211e00, 0xe0ec0f0a, 0xfbdd02f1, 0xcfe61805, 0xefe1f2f8, 0xca02f9e8,
    0x2406dd01, 0xa20ad1fb, 0x05083103, 0xdcf0a90d, 0x28ecde02, 0x22f1efe3, 0x6affcf24, 0x3022d816,
    0xe0021d09, 0x07d30b07, 0x0808eee8, 0xe904eded, 0xd11e12e3, 0xf62dfef8, 0xf113e7cf, 0x2034f311,
    0x06e41de3, 0xf5fbe41c, 0xedec2ff1, 0x13dcf100, 0xeddfbd0e, 0x18d70989, 0x3517fc16, 0x34eaf3de,
    0xf6fecd14, 0xd2e0020b, 0x0304e7dc, 0x03e5fcf1, 0xfbe9fff5, 0x1ed412f7, 0x1d0c3ad6, 0xcad117cd,
    0xed29fb21, 0xe81c2be0, 0xc1f6c72d, 0xd1002702, 0x041bfd18, 0xdbfea0e1, 0xd81fdf1e, 0xe5f5a0fc,
    0xe413d636, 0x0cf21228, 0x1110f4f4, 0x191832e3, 0xdf23121d, 0x91df110e, 0x0906f3fa, 0x16eb08f8,
    0xe74514eb, 0xe23025e4, 0x4f03d824, 0xfb26fa07, 0xff0936e2, 0xfbe5f310, 0x184713e1, 0xe427cbf1,
    0x0102e30a, 0xf918fafa, 0xebf90914, 0xe1fe1319, 0x52055903, 0x0d02f21a, 0x0afe21f6, 0xf51bd60d,
    0x39e50a4a, 0xd3f50619, 0x27e50e27, 0x8116f606, 0xf12cf2fa, 0xd1f6d70e, 0x25cde62f, 0xeafefefd,
    0x12f31df0, 0x22ef960b, 0x161913ee, 0xf1f4dc13, 0x1df028cc, 0xf703d5f8, 0x28fa20e7, 0xf2e3a7ff,
    0xdaf52af5, 0xef0cc8fb, 0xc8dee8f6, 0xdcedf428, 0xd812ce41, 0xebfcf41b, 0x5df2ed49, 0x2a0bfc20,
    0xe93330f5, 0x28c1f8da, 0xeb13f90f, 0xd60efacd, 0x222008f5, 0xe4190403, 0x19fc1f0b, 0xecfef31e,
    0xdee7cdeb, 0xebef1205, 0xbb10e9ef, 0x0a81e40d, 0x0ee8b339, 0x03ea0b9a, 0x0b05120e, 0x28edf704,
    0x0df0ff03, 0xf9fc0800, 0x15fd1beb, 0x07eee9e0, 0x0819f0f7, 0x17d908ed, 0x1117f998, 0xb5f104ae,
    0xfb000020, 0xfe3c10f0, 0x34b2f642, 0xdb041c1f, 0xff310127, 0xeb20c815, 0x191eee29, 0xf02cbb23,
    0xe40d36f9, 0x0c0a0726, 0xddff12f4, 0x091515ec, 0xfbe70f13, 0xf01007e1, 0x09001cfc, 0x24091dda,
    0xdf1a0610, 0x0527fbec, 0xc6f4df08, 0x4314fc18, 0x0df0def4, 0xe4e5c007, 0x65f3d1e7, 0xff1d83f1,
    0xffb8f1ed, 0x00f2d71a, 0xfee700d6, 0xfeed0b0c, 0x1bd367cc, 0x080cde25, 0x33d202ab, 0x131cd31d,
    0x33c4df56, 0xd7f62814, 0x16d8f217, 0xee010910, 0xf23e1102, 0xf300ecf6, 0x2aebeb39, 0xc4d0ffed,
    0x09343511, 0x1707bdd0, 0xe939320c, 0xef07d1ef, 0x1c2720cf, 0x25d6d7e9, 0x1e4c17fd, 0xe9dd1ae5,
    0xdff91119, 0xe50ecf20, 0xfa09dd02, 0x03ecfa03, 0xde29072e, 0xfcfe0d21, 0xc9f22804, 0x1811ed28,
    0xeb621dea, 0x17c500c9, 0xe50ee534, 0x0f1405be, 0x120a1c10, 0xdfe1fd12, 0x07c9130d, 0xf6e0ef08,
    0xc8feac0c, 0xe6cf03f5, 0xcd2cccfd, 0x0ca0f2f8, 0xfbffd162, 0xf4f922c3, 0x000bf60f, 0x0bd8f00a,
    0xd31f0824, 0xf40803d0, 0xdffa032c, 0x080903dc, 0x1a15e317, 0x05d8f4ff, 0x0affbdc8, 0x01fc01c9,
    0x0a0c0c08, 0x243005fe, 0x4db7fd2d, 0xdd032418, 0x2017d926, 0xede7e40c, 0x2e16eb1a, 0x0100df02,
    0xe91f28f7, 0x10e61103, 0xf03aeb03, 0x03e81fde, 0xe9ea271d, 0xfd06fecc, 0xf323180f, 0xf80e01d7,
    0xe4d0fafd, 0xf809f425, 0xd6f7e8fc, 0xf306ee29, 0x27ecde1e, 0xef14f2fd, 0x28d3e018, 0xf307d0f6,
    0x0181fad7, 0xf6e7de14, 0xf3e7ff92, 0xddb1e812, 0x0dc64fe6, 0xfffee9ef, 0x11e3f9a7, 0x0c0bbef6,
    0xfad8e23e, 0xe5ef2706, 0xf1d01afe, 0xe0000d1b, 0x1c3dde16, 0x16f4e6e9, 0x2a0ff366, 0xc2e12ee9,
    0x4e20312e, 0x0520e8ec, 0x362d5522, 0x050b2e13, 0xf208dbce, 0x28f6fa04, 0x1436f2c7, 0x28d10c04,
    0xe5302317, 0xdbff11fd, 0x1d32d81e, 0x0dfcf5fb, 0xea350920, 0xfffa2415, 0xbf000df7, 0x0ccc0505,
    0xf8580608, 0x19e105ca, 0xeaec055c, 0x0c000ed3, 0xe8d3e91c, 0x14d8012f, 0xf00bf610, 0x32d9eaf6,
    0x54e54244, 0x9057a7d8, 0xfffff7bd, 0x00000008, 0x4c951a3d, 0x128da289, 0x00000390, 0x00000008,
    0x6e6d419b, 0x5d4c0eb2, 0x000011d8, 0x00000008, 0x599e6542, 0xc051b7cc, 0x00001f5b, 0x00000008,
    0xfa58bd38, 0x2def13e2, 0x0425bf55, 0x30ff20f5, 0x07c4efc8, 0x20bc041c, 0xfdef1de7, 0x2ba004f2,
    0x1bea290e, 0x11d03bed, 0x10ef18e5, 0x09b51f12, 0xf7150e22, 0xfd0dd1bf, 0xbcddd635, 0x21e9c5ab,
    0x1efedf09, 0xdc2d0bf1, 0x54c9250c, 0xfd11f2ec, 0x0106e1ef, 0xe5b8feac, 0x11fce5ed, 0xfc081b81,
    0xe9f315d3, 0xfbabe435, 0xcc03dd13, 0xefc004e1, 0xf0d8ca2f, 0x12fae4af, 0x1fb40617, 0x010022f3,
    0x290816b6, 0x24f80903, 0xf25220ee, 0xf9091017, 0x08f3f753, 0x062dfdd9, 0xff81f929, 0xf4301906,
    0xf409f008, 0xb9090fe4, 0xeee2f121, 0xca16d8f6, 0x24f80c94, 0x3bcfecdf, 0x1e060a24, 0x4d002be5,
    0xf4f32de6, 0xfcd92f07, 0x16e723c7, 0x65b32a1d, 0x07e61bec, 0x48e77ee4, 0xfd1a07d8, 0x0bcd57fe,
    0xf8ef0e07, 0xe804f7c2, 0xf3c509ff, 0xf304e8d4, 0xeaddc414, 0xcdfc01f7, 0x03ccd0f6, 0xf701fb00,
    0xdf0710b7, 0x04df1bfa, 0x19fbcd15, 0x16ee11e6, 0xfc290ee2, 0x25fa1425, 0xbb361acc, 0x240e0f12,
    0x24dd0b33, 0x29411ae3, 0x2ae81311, 0x1dd3241e, 0xf621f9e7, 0x6a081704, 0x0907f526, 0x4716301c,
    0x0b252618, 0x41ff49b3, 0x0bd6252b, 0x1a1a62d4, 0x25cd03c8, 0x2ae4bc24, 0x2a0b00ce, 0x58ce27f4,
    0xfbfdf60c, 0xe1e120d0, 0x26efe2f2, 0x07fab519, 0xec0ce706, 0xa701cdbf, 0xf6dfdf04, 0xfff6b3b9,
    0xf3d4e9f2, 0xe7d5b404, 0x27afeff3, 0x01fcd5c4, 0xdbfc28f1, 0x23de56ff, 0xd10709e0, 0xf8e85803,
    0x16e5dc0c, 0x3ae7d314, 0xdefa220f, 0xbee625c4, 0xdcb0ae2a, 0x2ffbdddc, 0xeccebf13, 0xd204e708,
    0xeffc1bed, 0x1de0fff6, 0x3a40170e, 0x0bdf410c, 0xe0de133e, 0xd0112ac3, 0xedcde90c, 0xdb1102e3,
    0xd20dcbdc, 0xd415baee, 0xe7f2cef6, 0xf21aa4ff, 0x0d13e6ab, 0xfbe2f0f8, 0x1808d310, 0xff0f1cf4,
    0xdcfe13e5, 0x5de21824, 0x01fff7ba, 0x2fe9ea27, 0x20e137d5, 0x14f8042d, 0xe40e29a9, 0xd7dc060e,
    0x05f7eaf4, 0xaa05cccb, 0x17f303db, 0xd1d8b8df, 0xe21d0913, 0xeb032edf, 0x16f4d510, 0x06fef5e7,
    0xde022ce6, 0xe5fb40d9, 0xf5f6de16, 0xd202180c, 0x1b1d13ef, 0x23030b1d, 0xf10606e5, 0x28d81afb,
    0x0bbbec0b, 0xe234d0bf, 0xe8e5fcd9, 0x5ce9bf09, 0xe417db0a, 0x0efdda03, 0xeafce226, 0xf4f9e81b,
    0xff08041a, 0xee1a36fc, 0xeefb2115, 0xc903361a, 0xfccbd7eb, 0xcde8c2f8, 0x470dd4c5, 0xf1d807d8,
    0xe608e0fe, 0xdfbadeb0, 0x33edabfc, 0xf0d389e1, 0x22182305, 0xfae815cf, 0xd9f01d1c, 0xebca14bf,
    0x13ede3f9, 0x4be6f4e8, 0x27e1f9fa, 0x2ff632d7, 0xf8131ec9, 0xda1c66ed, 0xed2117e6, 0x0c1ee01c,
    0x1ce1f40d, 0xe3f10eda, 0xd7f013e3, 0xf710b4dd, 0xceccd6fd, 0x1bf6d907, 0xe9e3c2f2, 0x0acda5ed,
    0x229e1807, 0x42fc30ef, 0x29335208, 0x37e25805, 0xf318ff21, 0xeefa3d0e, 0xca05ecfc, 0x30d6eb0f,
    0xea00c7c6, 0x1d13f20a, 0xd0e0d0fa, 0xd8260011, 0xdc09aa30, 0xcdf3da17, 0xfa13c3e1, 0xe60adef6,
    0xd61809f4, 0xd7f5fbed, 0xd211c805, 0xf1e9f3c6, 0xf5f5eedc, 0xff02f100, 0x1925f3f3, 0xadeafd00,
    0x0e17da24, 0x0f0da308, 0x1c35c6f5, 0x390de703, 0xdc2c2607, 0x0211f108, 0xf81bf402, 0x00e9ee04,
    0xf2e62815, 0xe71342ef, 0xe30bf0f4, 0xeaf40a19, 0x11bfd822, 0x1f0df6f8, 0x3ff4e60f, 0xfb0013e1,
    0xdef62317, 0xc4d8edeb, 0xdfe7100a, 0x32def0be, 0xa2efe70b, 0xeb18f101, 0xd906d514, 0xc90e15fd,
    0x4507d317, 0xc7ecc5ee, 0x2ef21f0e, 0xeccb96ee, 0xcbf80ef5, 0x1bf6e7df, 0x03f000f7, 0x12ca0d03,
    0xe90c08ea, 0x260418d8, 0xe9ede3f6, 0x42f1d6e2, 0x3406eee9, 0x0519ec17, 0xfbfd50f8, 0x22e5de05,
    0xdaf4dbfa, 0x230331fe, 0x2b07caf0, 0x09ee27f1, 0xe21a18f1, 0xe51317ee, 0xb608fcec, 0xcc1c2800,
    0x01f7defc, 0x27d30300, 0xe5e700e8, 0x23e708d8, 0xe5e2cae4, 0x2422f404, 0xf20ec5fc, 0x1102c300,
    0x11dbf9ff, 0xe8010403, 0xdb060fe6, 0xf430e302, 0xc6f3e80c, 0xad0fa016, 0xe4ebe6e3, 0x06049412,
    0x0d0dedf7, 0x09033b1d, 0xd938ecf4, 0xf8122a13, 0x132ba732, 0x1212db20, 0x2715e4f8, 0x0f17f314,
    0x070bfde8, 0xedfdd0fd, 0x28029809, 0x18fdeb0d, 0xf6e925ea, 0x141b1bf9, 0x3c1100ec, 0x94c70809,
    0xb41f2116, 0x332094db, 0xf516ed17, 0x603fc1f7, 0x3112ff1b, 0xfeecb007, 0x29101e0a, 0x1714cef7,
    0xedf3e90f, 0xe50a210f, 0xdc04faf0, 0xef09cc19, 0xfbd6a502, 0x13d9f909, 0x1bfcc008, 0x060e2b19,
    0xf0ea6108, 0xebf7181d, 0x0fde4df2, 0x1c1a0b0c, 0xdb0b1bfe, 0xe6024027, 0xeb06dcfa, 0xd9f7070e,
    0x0b14d8ff, 0xe0ccc9d4, 0xffebe715, 0xf1ce8fd8, 0x020d1bfd, 0x0cfee6e2, 0xf9d711f4, 0x17f22c17,
    0xedfdede4, 0x110819ff, 0xfdeae8f5, 0x1c20e4ff, 0xc70a83da, 0xcf19f832, 0x12fca3ed, 0x0bfba503,
    0xc7ef03fd, 0x16201518, 0xdefbe0e9, 0x25161b28, 0xd1f91de4, 0xfd1f131a, 0x8e0b17f3, 0xd714170d,
    0x25eef0f9, 0x42290c02, 0x1d051501, 0x0d20120c, 0xf8f0c803, 0xd0230520, 0x0119adef, 0xe812e218,
    0xbb03ac12, 0xe5eec81a, 0xdff88105, 0xc5009ff9, 0xd50bf1f7, 0xf4f1ea22, 0xd103f0f6, 0x24180e2f,
    0x29200e0f, 0x29f91127, 0x170f0e14, 0x23fff717, 0x121b1e10, 0xc335d744, 0x1a1cf3fe, 0xa30bd624,
    0xfd0ae400, 0xdff3e404, 0x1f1607fa, 0xe7fcf61e, 0xdbf51af4, 0x04f4f301, 0x122f06f0, 0xd6da0321,
    0x9c14231f, 0xefebfcf9, 0xb83d2022, 0x2ffad5ef, 0x0d04f31d, 0x06f8c0fe, 0x1203080a, 0x2f1ae1e3,
    0x09f2e6ea, 0x13143f35, 0xd7061ff4, 0x010027f1, 0x06f78d25, 0x1e05f204, 0xdc0a8a0b, 0xd0ea131e,
    0xe8ec101a, 0x08f9d016, 0x24f9e608, 0x2d30f50f, 0x150c25f1, 0xce09132c, 0x2bfbfbfa, 0xbdfbf223,
    0x6bb9a045, 0xe7d38c98, 0x00000dd8, 0x00000008, 0x4f1e3bc8, 0x02ef9f10, 0x00000a87, 0x00000008,
    0x5da80837, 0x1665cfba, 0x000016d9, 0x00000008, 0x44ac52c2, 0xf97bf7e2, 0x000003de, 0x00000008,
    0xfd10fe19, 0xdfcc14dd, 0x0712fd0c, 0xf2e8f3b9, 0xe8fcf006, 0x0b3401e8, 0x00020f10, 0xe11e3800,
    0xff0504e6, 0xfff9a9f6, 0x05f202f7, 0x01f7e0e0, 0xfd00eef8, 0x04f4ece9, 0xe1e5f711, 0xf4c705bd,
    0xf5f3ec05, 0x0339f8e8, 0xeceeec06, 0x033df41c, 0x0bf0eae9, 0x1b040e0f, 0x1001f8ec, 0x2ff418eb,
    0xfb121017, 0x15f2301e, 0x001dfd0b, 0x08f52fe7, 0x09f0f81c, 0xfdfef5e3, 0x12f2f51d, 0xf30ef8f8,
    0xfef80cd2, 0xd0fab01d, 0xce2d16dc, 0x07e6c3f9, 0x1106e104, 0x18f7f7bf, 0x09110004, 0xf1112ad1,
    0x0f011b18, 0xffe617cc, 0x06fe0e01, 0xf00c18c5, 0x03f0e1c0, 0xd6b9ee1a, 0x02faf50a, 0xdcd8f6d4,
    0xf2f5f800, 0xedfbfaf7, 0x05e60519, 0xd0e0d011, 0xe205fdee, 0x1402c4f8, 0xcb10fee2, 0x2521dae2,
    0x0702e20e, 0xf8142719, 0x05fd00fe, 0xea250efa, 0xdd11d9fe, 0xd01e0fa8, 0xe3f9e103, 0xee1ef3df,
    0x08fdeae9, 0x02d5c127, 0x07f1dc0f, 0x100005f3, 0xf8040cf8, 0x0fe5f01b, 0x05200304, 0xedbaea24,
    0x1e10fff7, 0x01e002bc, 0xfdd31303, 0xcbd005cc, 0x07f31ef0, 0xd7ae9dd1, 0xfbe60ff2, 0x00edc4ca,
    0x1009f611, 0xe1c21c1a, 0x04070711, 0xff9ce825, 0x02efe907, 0x02480ad2, 0x09060cff, 0xfe15050c,
    0x111705e9, 0x2f12f1f4, 0xfb00fd01, 0x0d2ddded, 0x0d04eb20, 0x10122e0d, 0x07fcfa1d, 0x0fcd1113,
    0x04030500, 0x0f1c0bf1, 0x01f3f80d, 0x0c3a1f0f, 0x0305fedc, 0x220a1ee5, 0x090003f4, 0x22fd17fc,
    0x07fc1e0f, 0xf7c6f834, 0x111606f8, 0x03f51fd2, 0x11091313, 0x031404ed, 0x0dfaf109, 0xf21a0ffe,
    0xf9e6fcde, 0xdbe5bc13, 0xf53609e1, 0x0b42d6e8, 0x0ffee31c, 0x21171105, 0xff09ff09, 0x021f2c14,
    0x12fe0a12, 0x08f43d04, 0x0be20607, 0x281c2c11, 0xfe01dcde, 0x18040ae3, 0x0108f41c, 0x030f25e7,
    0xeddf0410, 0xee03f631, 0x06ed1413, 0xc313e338, 0xe90a05f8, 0xf3fbc1e2, 0xbb070bfd, 0x2306c9b5,
    0xf717cd02, 0x0911050e, 0xf805edfe, 0x0b010615, 0xe002d916, 0x37f929b3, 0xf002db02, 0x31092ad4,
    0xdb0ef41c, 0x1107ef1f, 0x01f2ff1b, 0x081c28f2, 0x0dff0b0c, 0x32d00623, 0x010bfc15, 0x1bc40626,
    0x2914fbf4, 0xe70907d5, 0x07ea1d04, 0xb1c2fff1, 0x040b0af1, 0x27c4c5c9, 0xe6fdf8ed, 0x07dd0ac1,
    0x04fbf715, 0xf0812245, 0xef0d0d14, 0xfce6eb1f, 0x0ef40d08, 0xc229fa3e, 0x18f911fa, 0xd724d716,
    0x05fe07fb, 0x45f71f0f, 0x0a1800fb, 0x0c3b0132, 0x16ed0223, 0x0e231b1a, 0xfc1dfd10, 0x14b9fc41,
    0xf20c1103, 0xfc2403e8, 0xe8070400, 0xf842fb02, 0x15f409de, 0xd9f4ccc0, 0x09f506e0, 0xf5ffbdc4,
    0x110cf103, 0xb1ffe419, 0x1303fa0b, 0xc40ab5e7, 0x0b131ae5, 0xdb00021e, 0x1000fbe8, 0xd70f072b,
    0xf81207e9, 0xebddd3f3, 0xf51008f4, 0x432f0ae0, 0x05ffe814, 0x182218ef, 0x0315faf6, 0xde1c1813,
    0xf9fe040e, 0x02f1fc0e, 0xf8fb0900, 0x11dfec1f, 0xee0007f7, 0x0b300b17, 0xfa1df109, 0x0a0011f2,
    0xcff7101a, 0xdfcf0fec, 0xe80402f6, 0xe3ae12f0, 0x2b1b1507, 0x0907d3c4, 0x9fff2008, 0x07ede9e6,
    0xfe02ade3, 0x1106f7d7, 0xfbedeb08, 0x251dfce6, 0x080adf0b, 0x1ca30dcf, 0x1223e600, 0x11aa0dd6,
    0xffd91433, 0xe5ce06dd, 0x07e20af6, 0x110b1bd3, 0x0d060e00, 0x45e63f1a, 0xfd160024, 0x04ef0e15,
    0x1d1106ee, 0xec2dedea, 0xfbfb1801, 0xcad3f81b, 0x0610ff17, 0x3312eef6, 0xfe110010, 0xfe0b39fe,
    0xf0f418b3, 0x00d30b02, 0xf1fc0ebc, 0x1913f0c6, 0x06090df4, 0xa2f5ff45, 0x1ef1ff0d, 0xe013b81f,
    0x0600ffe8, 0x0706fdfb, 0x04f20eef, 0xf40ef123, 0x17c309ec, 0x0c0cfd2d, 0x0013e9b6, 0x16c4df20,
    0x050b1a2c, 0xe2ceeee5, 0xd2f4151c, 0x07f0beac, 0x2711070b, 0xbcea8ede, 0x0810190d, 0x07cc8cc5,
    0x0f11e1f4, 0xd41904d5, 0x1805e71e, 0xde1d810c, 0xfc1d12dc, 0xbe1c0130, 0x02ffead9, 0x0422f81a,
    0x0c18f9f8, 0x08d820e3, 0x11c00809, 0xf71d00b8, 0xf8d2f7ba, 0x1907e8b9, 0xf9eaf9d1, 0x31eff117,
    0xddfafffd, 0x0edf9d16, 0xf3ef08ec, 0x0b21e9ff, 0xdf00f5e8, 0x07250f3a, 0xfc12e704, 0x32f0dc0d,
    0xc0110e06, 0xdaed1c05, 0xe81b0ef5, 0xfae90823, 0x1ffd0f1b, 0x0116ee2b, 0x9bf81107, 0x12def72c,
    0x140e8113, 0x1b3614ee, 0x04d4e123, 0x11ca2d25, 0xfc0cccfd, 0xf7faf0f8, 0x0716e314, 0x131adbf6,
    0x0e11171b, 0xeeea1025, 0x11fd1f2e, 0x1213e0f1, 0x272f0e00, 0x0f30193f, 0x1518f7f8, 0xbc121e03,
    0x10e206ed, 0xf721d0cf, 0xe01d10e3, 0xbe16070e, 0x0afb062a, 0x1a57110d, 0x00f71003, 0xfa072727,
    0xe1d602c6, 0x3dea10ed, 0xfed6e5a8, 0x05fe24d8, 0x120c12ef, 0xfe0eed31, 0x1ad60407, 0x02fcbd23,
    0x13f5f8bb, 0xe60b050f, 0x27de05bd, 0xe7011604, 0xf8960d9f, 0x02aff0c7, 0xfa19c981, 0xdc0dffaa,
    0x06f81c25, 0xfb00bd13, 0xf8ca2318, 0x07b1dc0e, 0x0f10f510, 0xeb18ca1c, 0x0d060c0c, 0x0a02ef19,
    0x2418e6e7, 0xfd4210b2, 0x2d0d0637, 0x1749fc2d, 0xf80105d6, 0xde1c31fb, 0x12edecbe, 0x1e0d08ec,
    0x07f2f6e0, 0x27ea2bd5, 0x0a09f1ee, 0xd3071dd7, 0xe8c506dd, 0x38e60804, 0xfd02fedc, 0x3aea1ee0,
    0xecd7fad8, 0x110702e5, 0xedd8ece1, 0x062310d2, 0x061aece7, 0x10060a37, 0x0d1b00f8, 0x07280de5,
    0xe708041b, 0xfc131324, 0xfb170a0b, 0x0b2c0c29, 0x15fc1c06, 0x1cfffc47, 0xcf142509, 0x18ee052b,
    0x0827cf17, 0x26f110e6, 0x0433ef1f, 0x1dbc1102, 0xf901c2f7, 0xe81cf8fe, 0x0d0ad404, 0xf90ede1d,
    0xf4121506, 0x0617120f, 0xf003fb0f, 0x13260508, 0xfb16ede9, 0xe5423106, 0xfefbe0e6, 0xf64337bd,
    0x1ab5f8cc, 0xeee30be1, 0x201e0cc7, 0xf2040ae5, 0xf4cd3213, 0x2907132c, 0xf4d120cd, 0x1b2e1d2e,
    0x7d183998, 0x4b5ff9b0, 0x00000656, 0x00000008, 0x46f0d852, 0xb40b51b2, 0xfffffb09, 0x00000007,
    0x4cbaeb98, 0x6a896aa0, 0x00000301, 0x00000008, 0x63ab7d56, 0x6ca633f8, 0x00000c29, 0x00000008,
    0xfac7c124, 0xbcd0d80e, 0xf7c5cbd6, 0xddadacd5, 0xea0b04ed, 0xd954fea7, 0xf407f061, 0xb64bf222,
    0xf7310a13, 0x0208dc1a, 0x012ffb39, 0xb245f7b3, 0x0a230734, 0x08acc509, 0xef213121, 0xee1aac9b,
    0xc907f82f, 0x0d65e802, 0xd90506e6, 0x047a30f9, 0x9a1ad025, 0xf20dc830, 0xc31fa932, 0x08f3d82d,
    0xaf35bdfd, 0xca1f100e, 0xcf25cf12, 0xc2dbe654, 0xe5d5db09, 0x1446e0aa, 0x04ddeb01, 0x20421a9f,
    0x05dbfb87, 0xbf64046d, 0xf128fad2, 0xf1e7d97c, 0xcb12b5ed, 0xe51a09e2, 0xd1dab3d8, 0x063ef0e6,
    0x2d18063e, 0xfc0f052d, 0x0ebc104a, 0x0809f811, 0x2afbdeb0, 0xfd39c10b, 0x4c13f905, 0xde15ff27,
    0xb60c2504, 0xd34ae21d, 0x22f1f8e4, 0xb12e0a18, 0xe8cf46cb, 0xdb1da3f3, 0xb0fd21c0, 0xf8d6d507,
    0x08fdcf03, 0x130500be, 0xeae60b06, 0x13f102dc, 0xd2d4b216, 0x08e5fbf9, 0xca98e409, 0x0f1908e5,
    0xe910e482, 0x2404f367, 0xff00ac0a, 0x18f7fc03, 0x0e1f0f01, 0xf1fb1c1c, 0xf62be2cf, 0xf4c7173f,
    0x08e6ff0f, 0x24d72081, 0xf1dd0e15, 0x112c1fc0, 0x0a0f370f, 0xbf2ff44c, 0x26ff2c37, 0xd10ecf49,
    0x3044bf23, 0xf4f5c7e7, 0x102fed1e, 0x13dd80fe, 0x1aa2021b, 0x0d021aba, 0xf701db05, 0x2a240231,
    0xfff7dd18, 0x111120fc, 0x00ded129, 0x021617de, 0xf13de5c9, 0x141af90b, 0x0bf00aeb, 0x05ece311,
    0xf89722cc, 0xd9160df5, 0xead3ddaa, 0xfd5a12b3, 0xea2b0406, 0xfa0c04fa, 0xbe062d21, 0xf5140804,
    0xeec298e9, 0xcb1e011f, 0x0406dde2, 0xd4dbcf35, 0xc49a0007, 0x0015f1e2, 0xfbc0de11, 0x2d1215de,
    0xf9dc0aa5, 0xba2b0a1a, 0xe029f4ae, 0xdaf4f933, 0xa812d717, 0x0a0ddbde, 0xc8fbc314, 0x1b2ff303,
    0x2ff8e70a, 0xf21e0fe3, 0x02c2050d, 0xeafd0205, 0x171df3d0, 0xe827a3d6, 0x451bbb1c, 0xf9f9f52e,
    0x9ddcfcee, 0xdb541c06, 0x26dcfded, 0xe21f1815, 0x07fa2207, 0x26f227d5, 0x80fa0503, 0xe0fa34ec,
    0xef04ace9, 0x051bf9e9, 0xd70adf06, 0x0f171306, 0xf91e071f, 0x26dbeafb, 0x06f90bfa, 0xfdcff10b,
    0xcb1c1090, 0x10f8e116, 0xe9168917, 0x132f08de, 0x0710f713, 0x0af51721, 0xde28d5e7, 0x11fc121d,
    0xfc0adf0f, 0x37e61f23, 0xddffdf13, 0xf63d2918, 0xbf2f212c, 0xdad8f920, 0xf514ef20, 0xd2ae07f8,
    0x21fc17f7, 0x2a12f2c9, 0x04020aea, 0x1915040a, 0x098ec610, 0x2dc902ef, 0xf68ff081, 0x48fcf5fc,
    0xc2ffd695, 0x05f21826, 0xf003c4c2, 0xf500ff1d, 0xed2023a6, 0x0415bd30, 0xeeaffdd2, 0xfcf4b313,
    0x228a1ca6, 0xb324fef3, 0xfccd199b, 0x0528dd12, 0x0be3f3a9, 0x130210eb, 0xeefe34bb, 0xdd0227e0,
    0xe084dd01, 0xfbeff70a, 0xf3cffd9a, 0x0501eeeb, 0x91b007f5, 0x07cdf038, 0x12d907f9, 0x0dfa0b2a,
    0x0efe230a, 0xf4eaf8f2, 0xe466050e, 0xe1f0f9ea, 0xd90b143a, 0xf106db18, 0xbbcd0bff, 0xe2eeeb21,
    0x2b15f19d, 0xef1cfec8, 0xf6ca0fe1, 0xfd1b02f8, 0xfbfee3e8, 0xe810e9c6, 0x154abde2, 0x07e4ece5,
    0xd9e2e023, 0xe20a0ed6, 0xc5e21209, 0x02eff0cd, 0xc30a91dc, 0xfccb2c11, 0x04eaaafb, 0xe84c1f15,
    0xeff42003, 0xe6edfb41, 0xca0b0401, 0xe4f5e6e5, 0x1b35ebef, 0x0425d801, 0x111de8fa, 0x1505e31b,
    0xc6f6c98a, 0x07071d90, 0xbc14a2df, 0xdc0a05e4, 0xcfcbd01d, 0xf3ebe7dc, 0xceb1dad6, 0x0df1ffe9,
    0xbd19dde3, 0x0812001e, 0xf8dfaef7, 0xfce8f527, 0xa120d50e, 0xe2eae9df, 0x030a8a2c, 0xd9dde8ee,
    0xfdf3de14, 0x1cef1204, 0xf206e308, 0x1ff9081e, 0xf2e6ad25, 0xfb06fc07, 0xf41bf9d6, 0xed01fdfa,
    0xedfb1ad0, 0xfae2c71e, 0xff20dde1, 0xf4ecdd0a, 0xe3392efe, 0xf5f1ed20, 0xebae052a, 0xf20af0f3,
    0x19ba0dd6, 0xf40ce4f1, 0x15a730df, 0x3601dc0b, 0xf5281592, 0xfaf11313, 0xff3a05c6, 0xdad00f0b,
    0xfaeeef01, 0xc0fe15ec, 0x03afe135, 0xe910c50e, 0xcfd306d4, 0x28eb0a14, 0x2cf90ffa, 0x1efafe08,
    0xeff81e35, 0x23b318e8, 0xca02f926, 0x25e12e94, 0xba24d71e, 0x25c70ce5, 0xe2c6ec02, 0x27bf14d6,
    0x0ee4248d, 0x0d1ef5e3, 0xf3ce1ed5, 0x04080718, 0xf3f5c9ec, 0x18120106, 0xdd48149c, 0x0ee518f8,
    0xe830d223, 0x012a2a07, 0xdf04bc00, 0xf90d0cce, 0xe805e9e0, 0x06eff0fa, 0xf82ce303, 0xe50eecfc,
    0xe4fb1239, 0xb309f500, 0xf331ee0c, 0xeaf7fb01, 0x0704dbee, 0x020b11ff, 0xd514ecd7, 0xf816060b,
    0xdb9ceff9, 0x06ebe2fc, 0xc4e0f7cc, 0xebf807e8, 0xec00a506, 0xe304d1e2, 0xe4f7d9ed, 0x03f405bf,
    0xd120f02e, 0x0904e7e7, 0x02bee62d, 0x1ee3e300, 0xe710f1e1, 0xf7f502d5, 0x02f8cdf3, 0x1c1ff003,
    0xd453de3e, 0x11d42310, 0xfb3ec673, 0xfe021000, 0xfae9f03e, 0xf80802f2, 0x0b1cf5d6, 0xfde20cdd,
    0x0ca8152c, 0x03faf405, 0x05d7f83d, 0x13e20612, 0x034322e7, 0x1cc519f2, 0x02c81934, 0x0a162dec,
    0xf5900ab8, 0xf0f4f209, 0xf4a409a1, 0x2dc9ea03, 0x1b190cd1, 0xfffb210b, 0x150321da, 0x09e91a03,
    0xfcf736e9, 0xfc0f18fe, 0xdcd9f02e, 0x130afb01, 0xeff6fa0c, 0x34f929c7, 0xd4e7fa1e, 0x22d91c0a,
    0x1bc4e6e2, 0x18d020e2, 0xc9e8faf5, 0x14dc199e, 0xf0fd92f8, 0x15fe23e9, 0x20d0c9fb, 0x1ce024df,
    0xfcc8f7b3, 0x0ce61df8, 0xf102f89e, 0x0cf81000, 0xe5c3e40f, 0x300e0d01, 0xc8ece2d6, 0x35e82501,
    0xdc41e2da, 0xfe081fe0, 0xcf1decdf, 0xfbf4f9ea, 0x12fdbff8, 0x1dfcfbf0, 0xe23af80c, 0xf5131a07,
    0xe1f1022e, 0xe4180811, 0xf60ad21c, 0xfd060207, 0x0010e12a, 0x05fe0009, 0x0623dd13, 0x0307fbf9,
    0xdf0324fd, 0x180611f6, 0xece2fa1b, 0x0a0ffce7, 0xe60206e7, 0x0e0b1be3, 0x095e0db2, 0xfb0632ea,
    0xf529de54, 0x070f17ca, 0xeabdf846, 0x12e102f3, 0xd444e59c, 0x1fea1add, 0xcb08f6ad, 0x361824d3,
    0x42b8bba2, 0x00f3fbaa, 0x000003d4, 0x00000008, 0x51710592, 0xc7780e84, 0x00003230, 0x00000008,
    0x545cee8c, 0x25646eb0, 0xfffffb5b, 0x00000008, 0x651c6902, 0xdb4927e2, 0xfffff6cc, 0x00000008,
    0xf9d8d1d2, 0xe14019fd, 0xfed4d3b0, 0x0316e733, 0xaf0ef3db, 0x25e40322, 0xc61dbdf9, 0x1c152bed,
    0xd7fc1e18, 0x27e7f0fc, 0xa7262009, 0x4300e6f3, 0x2003f5fa, 0xf71a37f8, 0xcd2c07f0, 0x26f10f20,
    0xca07d335, 0xfc082de5, 0x2018db3a, 0xf3e417d8, 0xedccb31c, 0x3d062306, 0x09dbc111, 0x34f24219,
    0xaac5effa, 0x330725e0, 0x00debbf2, 0x3e111cee, 0xe9100ef2, 0xf0002d2c, 0xee1e1af3, 0xd7c70414,
    0xe627d618, 0xcad6b7c6, 0xd7fdd50c, 0x370bccf3, 0x07eb09e6, 0x32fa171c, 0x1303f0e4, 0xf1d82324,
    0x18db19e8, 0x0b2821d3, 0x2de60dcf, 0x0f162104, 0x101423fc, 0xf410eaf9, 0x0123e831, 0xfc1232fa,
    0xd809ea27, 0x06d8fdf0, 0xaf32ed1b, 0xe41adef7, 0xcf0fac5b, 0x05cec325, 0x0800b72e, 0x10ddf5e4,
    0xfe1906f0, 0xf9fb2cd8, 0x04150615, 0xe7e81fe6, 0x12c0ead9, 0x1d184400, 0x1a01f7ca, 0x1bf32313,
    0x0ef60d1a, 0x1ed1d7d6, 0x0116f7e9, 0x15e532e7, 0xd302fe1c, 0x20edfbe4, 0xe2cff01f, 0x27ffecdf,
    0xed29f002, 0x01ee0f23, 0xe9ed0cf9, 0xd3f3f909, 0xda090ff4, 0xe40fd8f2, 0xebff0704, 0xe012fd04,
    0xee07b73c, 0x131cf0fe, 0x0bd09e4e, 0x19f50325, 0x24f51802, 0xdfa2050e, 0x066b03c1, 0xfbd0cfb8,
    0x0ba60c27, 0x20d425ff, 0x0c224400, 0x18c7fd04, 0x19e0dd35, 0xfe07fc0c, 0x0714fee1, 0x03e901f3,
    0xc2ff0119, 0xfdfef9f3, 0xf304c91a, 0xecbdfaf5, 0xcf330e13, 0x070df3f8, 0xe6cefc55, 0x1fe5dc06,
    0xfa43f6c8, 0xf3d5f6df, 0x25efeaf1, 0xe7faf7ef, 0xf7ba1704, 0xb8db1422, 0x01cb00e2, 0xe5041812,
    0xe21a09fc, 0xf4f9d3f1, 0x0a21e91e, 0x120ff8f9, 0xf4cbea1a, 0x210d143c, 0x0106d0dd, 0xdaed282f,
    0xefe40eb4, 0xed0fe4dc, 0xd80101c2, 0xfae5f2f6, 0x2ad511fe, 0x210cd526, 0x370800dd, 0x0c1528dd,
    0xfcb4dc2d, 0xeeb4fa01, 0x46c6eb0a, 0xffd7e5d6, 0x145a5d2c, 0xe0f1f9f3, 0xd5ea0e44, 0xf1fad6ee,
    0xf1f90dcc, 0x05d80929, 0xf62111c0, 0x1bd80700, 0xe4da031a, 0x00da0a18, 0xd4eedc02, 0x17bd07fb,
    0x0dc8f21f, 0x09de04cd, 0x12deed14, 0x08f405c1, 0xec22fd14, 0x11f10be7, 0xef1fee06, 0x15dd0cda,
    0x051c0001, 0xdceb100f, 0x12acfff6, 0xf40f0113, 0x1fe34c8f, 0x29170c0c, 0x0dd532d2, 0x1a1a150f,
    0xf31d31f9, 0x0cefee05, 0xde0c232d, 0x0ae9f5ef, 0x409b0301, 0x8f8101f4, 0x554815de, 0xbbe780a1,
    0xf6b6f11b, 0xeec5042a, 0x1adaf1c3, 0xbdef1e11, 0xe9cec631, 0x030cc214, 0xf3b1c309, 0xd5d9ece3,
    0xab1bcdb6, 0xebedc0fe, 0xfdf0c000, 0xefb9aa14, 0x27eb64b0, 0xb85196eb, 0xfbee7ecd, 0xff0c8d21,
    0x2209fedb, 0xb0f7fff5, 0xeed72bad, 0xe302adee, 0xdeea0ef1, 0x8bf2f21c, 0xd3fe0bc8, 0xeb11f519,
    0xf1260ef7, 0x00f7fe0f, 0x08161d27, 0x0f2714f9, 0xd4f0f3e5, 0x0cf4f622, 0xf7e0dfe8, 0x03e6f5fb,
    0xdd16d3f3, 0xf7d79a0e, 0xe609cbf2, 0xf0ccdbf8, 0x0ecffecf, 0xe90cf828, 0x0fc2fee8, 0x0504af19,
    0xdeb9ebe9, 0xd5f5f5d3, 0x09dc26e7, 0x15e507f0, 0xfd2811df, 0x080e0314, 0xe91c1d13, 0x4005e817,
    0xcfd7e40f, 0xf9113d1b, 0xde07c9c2, 0x02173d0b, 0xf5f7d02f, 0x01c7dc58, 0x260cb21e, 0x04d8e804,
    0xf8382056, 0xef3fe0e5, 0xdfefdc03, 0x3517d401, 0x14d20bf2, 0xb5024adb, 0x0f39e5fd, 0xad361bf8,
    0xfee9e91f, 0xf9b4ef18, 0xfb04d407, 0xdb04f8fe, 0xfac8f1c9, 0x2410e811, 0xe7e8f6c4, 0xfe12181e,
    0xfcfe6881, 0x1e120c09, 0xfdfd3fd4, 0x13f52210, 0xe6e4090b, 0xf5dd03d7, 0xece1ebf2, 0xe308f2ca,
    0xc817cdf8, 0xfae4ec2e, 0xe2fedc04, 0xf9e1f5f9, 0x150411d8, 0x00f9ddf8, 0xd60c2a15, 0xc6f6ddf9,
    0x1afdc3df, 0x1b1af8f8, 0xfe030de2, 0x13fd1e06, 0xfca3f6fd, 0x1d31c903, 0xf8ddf709, 0x2e3edd18,
    0xab0ee91f, 0xec032055, 0xd307bfe0, 0xe40eebf5, 0x0619ddee, 0xfff5e801, 0x2307c6b0, 0x2e06f006,
    0xf63357e6, 0x051917e4, 0x3ff03908, 0xd212060d, 0x11d71014, 0x0e161df2, 0x0a0df1fb, 0x03191405,
    0xea29eb20, 0xfbdde919, 0xd3e7e11b, 0xeed407f4, 0x061cd89d, 0x142efb1d, 0xe92af912, 0x21eee21f,
    0xebfdfe23, 0xf9fbf8eb, 0xf014dcbd, 0x0f0e1ff0, 0xed090106, 0xf303f8fc, 0x18d80fe5, 0x2525f512,
    0xe5880ceb, 0x1bd61f14, 0xf2aaefcf, 0x11e11be1, 0x0afddf19, 0xe11bf73e, 0x10fce90c, 0xe1ffd832,
    0xfe02e9ff, 0x0539fa0a, 0x11e2dee5, 0x1032070d, 0x20d2fbcf, 0xe5041822, 0x07c4e1e2, 0xf64bfa2c,
    0x03120913, 0xeedc0c23, 0xf822f719, 0xd4f5e8f2, 0xcde3ff1b, 0xef0ce103, 0xe4da0413, 0xe9e7e50e,
    0xf1e10cbd, 0x0ef40de0, 0x0df2eec8, 0xf4d722e7, 0xf6fe1127, 0x22e2d7a9, 0xf9010f13, 0xf7eafefd,
    0x1910e610, 0xfff3e202, 0x1b1203f1, 0xffd6f0dc, 0x0ffe12ee, 0x02010dfa, 0x0a0b1fd1, 0x0103070a,
    0xf3e8fdfa, 0x082e020b, 0xfa0cf1e1, 0xec131606, 0xedf4251b, 0x12f5f7f7, 0xe9af1b16, 0x2c150100,
    0xe738dde8, 0xe3190a27, 0xeb18e20d, 0xe7e301e8, 0x0e08eb06, 0x0115d4fc, 0x2f04c5de, 0x1609dcf1,
    0xecc026e6, 0x12f41cfe, 0xd9d4fbcf, 0x010e0004, 0xe3fbabfe, 0xde3f11f7, 0xc6cfb6f8, 0xf034170d,
    0x0e132203, 0xedfd2be3, 0xda0f0409, 0xd6e514f5, 0x27ecdfd2, 0x0bf11d03, 0x100c24f5, 0x06c823cf,
    0x05ed0508, 0x14f10ae9, 0x0ef7c9f1, 0x18fc06eb, 0x000f000c, 0xfd06efe8, 0xb0e311f9, 0xeb310ef7,
    0xeec7dd17, 0x16f2e819, 0xf0fbe3fb, 0xe1011008, 0x08feeadb, 0xfe27142d, 0x1719fced, 0x0a210827,
    0xff082915, 0x160bf306, 0xf510fc07, 0x0e3b130d, 0x08e0f2c8, 0x1c101153, 0x1dbfcab3, 0x1ded0e2a,
    0xf6052ff6, 0xffee19ee, 0xfd0f1203, 0xefe013e6, 0xd1f2fe14, 0xfefe0ce2, 0x07f4de17, 0xfef5e606,
    0x51b785d7, 0xd0c26be2, 0x000010c1, 0x00000008, 0x549c0c15, 0x4b02df31, 0x00000ba1, 0x00000008,
    0x6116b68c, 0xe43e24dc, 0x0000034a, 0x00000008, 0x60efc1cf, 0xf2231c55, 0xffffff36, 0x00000008,
    0x2c1c03fb, 0x1101fa0e, 0x19181625, 0x1ffce408, 0x00e00d1e, 0xb9efe7fc, 0x34ffc000, 0xd9f9e8f5,
    0xf3ee3523, 0xdde5f3e3, 0x4de6020f, 0xbfc904f7, 0xeae45ddb, 0x1904eac3, 0xfc10fbf6, 0xe61a0aff,
    0x40f2280f, 0x05200908, 0x09051ded, 0x010c1c25, 0x1108030b, 0x160de91f, 0x00fe0e23, 0x2310de05,
    0x03e20704, 0xcff5061d, 0x06ffc6e8, 0xdfdce108, 0xc9f40a10, 0x13191105, 0x04fbfcf7, 0xee030c0d,
    0x2320170d, 0x1203e5ee, 0x26100d2e, 0x1406f3ec, 0xe20ce100, 0x15183a01, 0x1d13cc10, 0xfb22200a,
    0xed15890d, 0xfd182300, 0x081dae18, 0xf2071312, 0xbb1b2610, 0x21fae101, 0xdd1fd937, 0x2b141307,
    0xcf1421f2, 0xfa281418, 0xb00237f9, 0xe819e026, 0x100fed0c, 0xc601ebf8, 0xd2ed0618, 0xd201c7d6,
    0xd3e6f5ee, 0x1009fa00, 0xcbf1e3f5, 0xf70a180d, 0x21f6cee4, 0xfe0c01f2, 0x1109f603, 0xe70c0f01,
    0xd90a2e04, 0x2005ce01, 0xd315eb08, 0x22090b1d, 0x0438ed05, 0xdceb2d0b, 0x17380c13, 0x14170219,
    0xf516130f, 0xe01b1a0a, 0x18fcf7fb, 0xec000b09, 0x0a37231c, 0xf3dbfef2, 0x06161329, 0xf906f7df,
    0x1e19e7fb, 0x1a02f017, 0x181c0a13, 0x1c04e80b, 0xca1e03fe, 0xfef5e806, 0xff19b402, 0xeee7faf7,
    0xe30c181c, 0x0e01ecf8, 0x1dd70111, 0x0e02f01a, 0xf5ee32bd, 0x1c0ffd03, 0xe9f702ce, 0x0705071a,
    0x36dbffcf, 0xe10e0602, 0x1ff510c1, 0xf210091b, 0x0c0ac714, 0x1505f5fe, 0x1401fc05, 0x1e04f2f7,
    0x24f508e7, 0xeef700fe, 0x04f3cfec, 0xed00dafd, 0xd9f5eafe, 0x1d1a0f06, 0x04fbfff2, 0xdc0a0c11,
    0x2a381df5, 0xfeedd8fe, 0xdaff142b, 0x271cefe3, 0xef08d609, 0x160b1d09, 0xff05de0c, 0xc40a1816,
    0x03ec80fb, 0xff101c18, 0x1cfbb8ee, 0xed0f0818, 0xb3191613, 0x1311b0f4, 0xbf13c6ed, 0x2a1209fb,
    0xfb1605ec, 0x0a251c0d, 0xe73120da, 0x1400cc21, 0x10fff934, 0xb8f8eff8, 0x39eff223, 0xade7baf1,
    0xdbeb5806, 0xf0fdb7c7, 0x9bf427f3, 0xe3d8f0e0, 0xe9dcd3e7, 0xf014e015, 0x11fcc3cd, 0xf8ecef13,
    0xdbf83a0f, 0xedfad5c3, 0xcd03f010, 0xfd00ee0f, 0xc22ff5eb, 0xc5de03f6, 0x113207f8, 0x0b0ec1db,
    0xdef32418, 0xf5050e03, 0x101e04f6, 0x06ff120a, 0xc82b0b12, 0xfaeef4f5, 0x1614a322, 0x090303fb,
    0x2a01c61b, 0xf4021705, 0x02e1251f, 0xe1160313, 0xe61cd5c9, 0x34f0df23, 0x1f08e801, 0xf9fb290c,
    0xe1ff0af8, 0x1305e1f4, 0x04dd11cf, 0x2505fd26, 0x011925c9, 0x1de12112, 0x10d91ad8, 0x02051bfd,
    0x36f246f2, 0x010206f3, 0xf9ed2008, 0x01f7120f, 0x5309f423, 0xf9d411f9, 0x1013231a, 0x45b3fae8,
    0x47cc4003, 0x050de2c8, 0x10ee1beb, 0xf024fc13, 0x221105da, 0x171dff04, 0x26faebd4, 0xe7021817,
    0x10311306, 0xf9f2f3e4, 0xbcfafe3f, 0x11f7ead4, 0xa123cc03, 0x02e20608, 0x051fc9f5, 0x909f1505,
    0x01eee20e, 0xf91dfd19, 0x01beea0b, 0xfa12de0b, 0xdb0122e6, 0x031bcfef, 0xc1111317, 0x1609f21b,
    0x37f5ed02, 0x1f1ff10a, 0x1609d8ff, 0x200ed711, 0xd50c1601, 0xb6dde509, 0x74abeeec, 0xcde4b3fd,
    0xe4ee54ab, 0x2ef4dad5, 0xbdf617df, 0xfa9df5f7, 0x48063601, 0xf0fda3f9, 0x17f432e2, 0xe811ea17,
    0x260debee, 0xa0ce9fe8, 0xc406280a, 0xd4b7d8f0, 0xfd028e2b, 0xf6ddf097, 0x680fd010, 0xc5d58081,
    0xeeec3bff, 0xec031ada, 0xdf1618fe, 0x120e29f0, 0xc7efece4, 0x16030a11, 0xe3d2bb0c, 0x1c10fe15,
    0xf5d41309, 0xffe61add, 0xe9d619f1, 0xfd0206f4, 0x2503f0d4, 0x0df5ff0f, 0x2508fc07, 0xf8ef160b,
    0x011bf2f6, 0x07080706, 0x032bcae4, 0xefff2013, 0xf71a040f, 0x1be30a1f, 0x3e061b16, 0xf6ff1ee5,
    0x03344b1e, 0x0e07eb06, 0x170d0141, 0xedfee006, 0x360f1d17, 0xfada12fe, 0x0e02130e, 0x14c00af3,
    0x10f23be0, 0x111c19bf, 0x120031e8, 0x041a101e, 0x011701b9, 0x0e1e0a1c, 0xe613f6cf, 0xeef91229,
    0xe7f70527, 0xceedf7e6, 0x1d14e521, 0x04fed6e7, 0xe624d8fb, 0xd3de0300, 0xc9f0c9fe, 0xa0a3fbfb,
    0xf6cdd231, 0x0819e30a, 0xcee7e62d, 0x1809e50b, 0xd21717c2, 0xdbf8fdff, 0xc0301d17, 0xff07e80e,
    0x24f2e30a, 0x0e181c19, 0xea02b9ff, 0x160f0010, 0xf316db08, 0xeeca08fc, 0x1b85e001, 0xdee9f9e9,
    0x16051a81, 0x20edfade, 0xd12545be, 0x08cc11dc, 0x00fd18e8, 0xfa0dc5f5, 0x1afc02e0, 0x0805f704,
    0x2dde1712, 0xc6e9f1e8, 0xf5f44cee, 0xcfd81306, 0x30030d14, 0x06eeaad5, 0x59011412, 0xdfc19599,
    0xdcf1110c, 0x22df06b8, 0xb917f10a, 0x222128d2, 0x03d3f324, 0x12f71114, 0x00e80cf1, 0xfb040b1c,
    0xf7c7e7e5, 0x09e518e8, 0xf1f205b4, 0xf0f010d9, 0x061aede0, 0x22f82c31, 0x0f19e117, 0x25ff15ff,
    0xda30fefe, 0x1302183a, 0x113fd3e8, 0x14082c3d, 0x13eb080c, 0x02dbfb05, 0x1907260f, 0xf90904fe,
    0xee202119, 0x0108eefe, 0xe1fcf723, 0x0ee2e4fb, 0x3ef8da24, 0xfbd80c04, 0x25efef1b, 0xdfc713ee,
    0xe3250beb, 0x25f8ffe6, 0xe8042703, 0x24f93912, 0xcefac3d6, 0x110906ea, 0x990bf3cc, 0xf3f0060f,
    0xacd1ea00, 0xefe9d6e8, 0x270aeabb, 0x0109c7dc, 0x0805eaee, 0xb4df0202, 0xf1fee411, 0xbbd0e8fe,
    0xeae7ce1d, 0x100500f2, 0xb4d2dff4, 0x1d06f904, 0xd607dcaa, 0xfdf81d0f, 0xe0fe130d, 0xfaf9ede5,
    0xece9c0d5, 0x06f21716, 0xea06e0fa, 0x0ff3090c, 0xf7eff3fc, 0xeadd2ae3, 0x29c8f9f2, 0xf0dcf5c4,
    0x14f325f4, 0x040204d2, 0xebef39ee, 0xfcf7eccc, 0xf101dae8, 0xf7fef7fe, 0xf7fcf80b, 0x06e3000a,
    0xf208f90e, 0xdedb06ed, 0x0cfd1505, 0xbed00a05, 0x27fb23e7, 0x1804b6dc, 0x4be919ef, 0x02c9c7dc,
    0xfc0236f3, 0x12e90ab9, 0xd5391ef2, 0x2a04fae2, 0xe8eae12e, 0x04da1b03, 0xf0d100ce, 0xf1f7fdec,
    0x6594ea03, 0xb0c9cb34, 0xfffffece, 0x00000008, 0x4db40517, 0x63e635bd, 0x00000304, 0x00000008,
    0x78a98d4d, 0xa99cc6a7, 0x00001bb9, 0x00000008, 0x6457d034, 0x8c9f0df4, 0x000000f7, 0x00000008,
    0xe5b7028b, 0xefc2ffd8, 0xece0f3ba, 0xe8d1dcb9, 0xfefff1fd, 0x05ecefcb, 0x19e906fd, 0xfdf2f0a2,
    0xf0d002d0, 0xebbf01d3, 0x0404e5a9, 0xe7a5d90e, 0x00d80dbb, 0x001318b8, 0xe31223d0, 0xf7a7f8d6,
    0xebbdf607, 0xf9d6eeaa, 0xc1df0fb6, 0x1df7f7ae, 0x0d09eaef, 0x01d5f8cd, 0x1510ddf2, 0x08def6b8,
    0xfe07e2f8, 0x0abcf8e0, 0x1d26f4f0, 0xe3f804be, 0x1cf22c26, 0xfe030405, 0xfddf0fea, 0xebea0207,
    0xd2e0c7d2, 0x0f17ff01, 0xecead0ba, 0x14c7fad1, 0x0197efb0, 0x09d30691, 0xb8ac09ba, 0xf2070caa,
    0x02811ea6, 0xf9ecf4d2, 0xf1c5168a, 0x0806fa09, 0xfee2cfde, 0xddcb2848, 0xfac509e5, 0xe3d207e1,
    0xf41603dc, 0x36ec02ca, 0x0c0bebd9, 0x0f8df8f8, 0xf507f203, 0xf3f7edad, 0xf7f5e40f, 0x30aeebaf,
    0x08f90f02, 0x0a0806b1, 0x05031503, 0x0b1c01d5, 0xd9c4dee8, 0x08d92496, 0xc7b6eef2, 0x080d1c9c,
    0x08bdd7cd, 0x03b2fa4a, 0xf8c804f1, 0x03f414d6, 0xf90bf4b2, 0xf4e7fdee, 0x1c03eae7, 0xf9b6fd09,
    0xefbf11dc, 0xdbd5fdc5, 0xe1f11386, 0xfcd1f9d8, 0xf3c3dbc0, 0x0319d2f0, 0xf1cee0a7, 0xf7d2ed39,
    0xfcede1be, 0xdc920be2, 0xf10df2d7, 0xd285e79f, 0x0fe51208, 0x1e07f5bb, 0x19f90cd8, 0x0b1b04b2,
    0x0cd40cca, 0x02f01705, 0x15c805af, 0x1e1008f6, 0x02160dab, 0xfe1b1d0b, 0x140f22f2, 0x00ed1004,
    0xf4dc0913, 0xf91ef52b, 0xe3e50b36, 0xf12dfb27, 0x0a1bf422, 0xebf00fab, 0xf52ff42e, 0x00f0f8d0,
    0x01ebe514, 0x16b0fc05, 0x1200f5fa, 0x0c1617dd, 0x19e727fe, 0x18fe2819, 0x00ed0afd, 0x00262418,
    0xe4b4dad7, 0xf672f20f, 0xedc2de86, 0xdad40a34, 0xe906fd8d, 0xfbbef98e, 0xa72bffc5, 0xf71cf897,
    0x03101700, 0x000a1023, 0xd4190b02, 0x0fef072d, 0xfeebdb17, 0xf0111733, 0x10f90bf8, 0x00310bb0,
    0x06ec050d, 0x0c81ff21, 0x24d40b1d, 0x14c2f30f, 0xe5b20a00, 0xed36eb08, 0xad3af7e4, 0x12cce0fd,
    0x1529d042, 0x1904f6e3, 0x0a430728, 0x17fb06fd, 0x0318e8fa, 0x24390129, 0xc5330c02, 0x0d1f165d,
    0xfa0dddeb, 0x0e01c964, 0xeaf7fe35, 0x091628e7, 0x2f1bd60b, 0x16ce021d, 0x2d1dcf2b, 0xf78e0134,
    0x09ed120c, 0xf3d2f4f3, 0x0cbafcf1, 0xe909f30c, 0xea96fc9d, 0xfd46d638, 0x01a7059b, 0x0b030662,
    0x0dfdc1e8, 0xdefd00d1, 0x0d16e2f2, 0x04f0b8e5, 0x2de61d0f, 0x12f71e0c, 0xfbe61ee9, 0xfd1a05d3,
    0x091bf4db, 0x0af40a31, 0x231b09f0, 0x192b202d, 0x110f081c, 0x161619fd, 0x1b131a06, 0x18e30811,
    0xf7fe1631, 0xfa180f08, 0xfbeff322, 0x1d5feb02, 0xe71501fb, 0xe64ff901, 0xdf19f413, 0xeb22f549,
    0x13a9e206, 0x210f1547, 0x13d413f0, 0x1d2a24c4, 0x1d310dda, 0x0b341c11, 0xec0c09ff, 0xf746220b,
    0xdeeedde4, 0x041ef020, 0xd3f8d2cd, 0xf5cafb32, 0xd83c0407, 0x21f0eaaa, 0xbf0d022e, 0x0a3c0bd8,
    0x2309e413, 0x241f1319, 0x060cfa1b, 0xfbf61f2d, 0xf01ef121, 0xff371531, 0x0829fe32, 0x07581801,
    0x190ceb44, 0x23ab051c, 0x32f61615, 0x0bc60c0f, 0xd0eb0ff3, 0xf231fa2f, 0xe7f1f314, 0xd6d4fe4a,
    0xd2120acb, 0x0ad8eaee, 0xbe0cf9e7, 0x06ea01d7, 0x291bc70f, 0x09ea2529, 0x1d251137, 0xc30c4011,
    0xfc3311e9, 0xfdd6c031, 0xe41c0647, 0x100c32cf, 0x1f0bbb29, 0x32220302, 0xee14c014, 0xd13a1e2b,
    0xf40c0b16, 0xfe020003, 0xfae5f901, 0x0425f018, 0xe5e9fed8, 0xe9e1ff26, 0xd40ce6ca, 0xf5f0ff1e,
    0x0ff6bfcc, 0x14218e4e, 0x0f0adee0, 0x22fd9f40, 0x220b110c, 0xf107380f, 0x04de0804, 0xce1cf100,
    0x00050bff, 0x09d619ea, 0x1f0d0ef3, 0xee1b260a, 0xf6142528, 0x1dd523df, 0x06331e02, 0x1fcd31ac,
    0x11e91e30, 0xf72bf9ec, 0x03e505cc, 0x5539bdfb, 0xf9eafb1e, 0xda4fe534, 0xf3e904ff, 0xda14e65e,
    0x1f05f4b5, 0x2015f519, 0xfdf522ec, 0x071d0fdd, 0xe42613ee, 0xde1812f1, 0xbe121ce9, 0xd21124e2,
    0xe6e8bae6, 0x1e0d89fb, 0xe3fcd1da, 0xc92fe10f, 0x0bf9fcf7, 0x4d18eafe, 0x01cd0dfc, 0x61364f0e,
    0x05099a24, 0x05eae7cf, 0xf90edf15, 0x11e8d6d7, 0xc832022c, 0x14db2ef7, 0xecf9e626, 0x08dd20f0,
    0x0e10ebe9, 0x12eddaa0, 0x190709e5, 0x0afc16d8, 0xf9e50304, 0xfb05f309, 0x12d7ee11, 0xf421f1e0,
    0xdbfc27fa, 0xe2f10727, 0xd3d91608, 0xebf901fc, 0x1b0e01e7, 0xdce22fcd, 0x01173406, 0xcbe8f5e6,
    0xe0fa0dfb, 0xfe00f4ea, 0xeebe1608, 0xfd14e6cb, 0x0710d0d1, 0xdf53f514, 0x08b2cecf, 0xc13d1a13,
    0xfd0a09b5, 0x0ad9fe08, 0xeb20fefd, 0x16e702e0, 0xe500ec03, 0x1adc1dfd, 0xd22de601, 0x24040fb9,
    0x100cf821, 0x680dbe1e, 0x0e170c04, 0x59153e16, 0xf6ea0c14, 0xb0053602, 0xfde1fdf9, 0xd721cbf9,
    0xd9f11327, 0xc50a2906, 0xeced100c, 0xcff456e2, 0x00f80dfd, 0x3ee13312, 0xeffc17df, 0xecf74de8,
    0x1af8eef8, 0x1aeab7ed, 0x31defae3, 0x5c04dffc, 0xefe000fd, 0xed22e5fb, 0xfbcbfafe, 0xe707e011,
    0x191223b1, 0xa42b21f5, 0xf82e1b24, 0x8bde80db, 0xed3c142c, 0xcadf02f8, 0xcb33190d, 0x9e072ded,
    0xf524d61f, 0x4b0dde00, 0xeae7e906, 0xdedc3436, 0x18e1fb08, 0x5b0834e7, 0x0ba81105, 0x1d1e6b26,
    0xef388134, 0x0fd9810c, 0xf724c24a, 0x37c1b709, 0xb7172138, 0xcfdc30e4, 0xddfcd125, 0xa6c1e2c1,
    0x0b21e9ff, 0xefffe4ac, 0x190b0ee7, 0xd8071ee7, 0xfdd5f904, 0xd5f0cff0, 0x1112d7f4, 0x38fec4e2,
    0x23042312, 0xb4f92211, 0x0809281c, 0x9c4213f1, 0x1df71329, 0xe8e6ca02, 0x0cf41afb, 0xf0dcddfb,
    0xf21c20b5, 0xf80d02f9, 0xf30b0bf4, 0xf111ecdb, 0xe6fe00f3, 0xb32c0c1f, 0x13ba0fb7, 0xda383024,
    0xf9dd0398, 0x19ddefca, 0xfc26faf7, 0xe6dc11e2, 0x04ebd53e, 0x50f5cde4, 0x0904df09, 0x43131ddc,
    0x5020ecf6, 0x6e7df890, 0x00000c80, 0x00000008, 0x704e791c, 0x8ad5c184, 0x0000040c, 0x00000008,
    0x432d6243, 0x26047804, 0x00000523, 0x00000008, 0x5cd3f86d, 0xb3c22cf3, 0x00000bb1, 0x00000008,
    0x0a04dc1d, 0xe307c7fa, 0x210bc70d, 0x09f9a806, 0xe333eb03, 0x61f4c1f5, 0xa318060f, 0x35fd43c4,
    0xec05d4fa, 0x3ce8b2fb, 0x940eede6, 0xf304b4eb, 0x06f7b7dd, 0x0a02bef6, 0x2d2df2fe, 0x24e0be1c,
    0xfd17090d, 0x1dee29e6, 0xf70bfe1f, 0x26f2e9fe, 0x0f0c202c, 0x12e949ef, 0x0d18fb17, 0x00d44beb,
    0xd11ff8fb, 0x1df400e3, 0xce19ed3b, 0x16e71e02, 0x1801011d, 0x04d0e010, 0xe3faff0c, 0xcbe21507,
    0xeafdd602, 0xf80af40a, 0xfdfad8fe, 0xf0f8fe09, 0x16f71410, 0x20d0e1de, 0xfdf20b03, 0xf4ec13d2,
    0xee09f8f3, 0xda16e5e4, 0x0012eb00, 0xfd03d00d, 0x0a0ad9f6, 0xfb0f00f9, 0x0d02f006, 0xff0a06d1,
    0x19262117, 0x3ebf3a06, 0x1c05dbe8, 0x00e1bdff, 0xe322eaea, 0xddddecf8, 0x090ee409, 0x3ebf07eb,
    0x1607160d, 0xef1048e2, 0x02141d15, 0xfd060c0d, 0x1ff613fd, 0x40d916cc, 0x11fb10f3, 0x3bd91be4,
    0x30fb02f3, 0x10d401ee, 0x2afb2c14, 0x1ee009d7, 0xd01a2ff8, 0xe0fc14f7, 0x1a001c0b, 0xe80f0ff9,
    0x09ea1ffb, 0xd5ebfaf8, 0x00031202, 0xded7fde4, 0xd0e9dfc1, 0xeeeaa8ea, 0xec24e1db, 0x17fcdcd9,
    0x0dfbee1e, 0xe3134ee2, 0x090ddd11, 0xd7063304, 0x0d26d915, 0x2dfdf9f1, 0xd304fcf6, 0x21082ab9,
    0x2224d6f2, 0x25eec606, 0x1a16ddfd, 0x3decacf6, 0x07fdf703, 0x030c1cf8, 0x1a1c0e0e, 0x12cc0a0c,
    0x0a20091a, 0xcd1009fe, 0xfb001810, 0xfcfde609, 0xff010417, 0x0fdef1dc, 0x0914eff8, 0x0edd0bdb,
    0xe0f6f20b, 0xea09f6d4, 0xcdd5eb24, 0xf7f020f2, 0x10f805f2, 0x05b2da11, 0xf7e901f7, 0x06c21e0e,
    0xdeefff11, 0xe6120b0f, 0x070bfef2, 0x00f3f5fc, 0x17121b01, 0x14d323ef, 0xf60b1b13, 0xf0eb3de5,
    0xf1200ef5, 0xcf260ae1, 0xf332ff0d, 0x0813090c, 0x15fcbcf8, 0x26feb517, 0x22fbedeb, 0x040336be,
    0x0d08160b, 0x47bf0f07, 0x11dae706, 0x00d3e404, 0xd9edf9d8, 0xf6fcf1d6, 0xf119f0d4, 0xf9e3bad5,
    0x1911bd09, 0x1a08dfe1, 0x1312ef10, 0x3afae5ed, 0x2b0d0801, 0x0b0aeafa, 0xf40e1012, 0x1e06d200,
    0x1c09e5f5, 0x33b6cef6, 0x250e241a, 0x2ed024ac, 0xc9011b13, 0xdffb0afa, 0xf004f712, 0xe61c2700,
    0x12f41000, 0xe4eaff01, 0xf2b606fe, 0xf2daf0eb, 0xf9f2e8b9, 0x16d2d3d5, 0x171509ea, 0xf80705d2,
    0xf0fdfe01, 0xd41428ec, 0xf9060306, 0xff0ce702, 0x23111133, 0x0af846e3, 0xfc111403, 0xef0707df,
    0x2e46d0f5, 0x34eec40b, 0x332dfff9, 0x24f5e9f4, 0x09f81517, 0x20070707, 0x14211205, 0x1dd61201,
    0x1b07f633, 0xf10cd710, 0x07ef0327, 0x07fabd1c, 0xd7d30fbe, 0xe5ddc6d1, 0xe9e7ffa0, 0x10e9d2d1,
    0xf9e0dbf2, 0x0ef632dc, 0xf2110020, 0x14fbee15, 0x0e03f317, 0xf881d50b, 0x0414f900, 0x00f80b16,
    0xe9dc1a13, 0xd916f50d, 0x0bdde4fb, 0x07eae504, 0xff0b08fa, 0x39d4f308, 0xd3ddfd10, 0x22d91ffd,
    0x1c2707fe, 0x1d1b24fb, 0x0e10ff28, 0x2112440f, 0x1506f301, 0x3103e9e6, 0x0b0b00ff, 0xfd154cc1,
    0x11de0b0c, 0x1ff22b08, 0x12ebf604, 0x08dd230f, 0xabc3f8fe, 0xddecf2c0, 0xcf06efd9, 0xdafc03cb,
    0x2ce8dae7, 0x1800bae8, 0x1401e1d7, 0x25d9cdc3, 0xeefed40c, 0xd1000803, 0xd4090122, 0xb90afe04,
    0xb3f8b4d6, 0xbde294dd, 0xb9e8eff5, 0xfec1afc8, 0x0436d9bf, 0x21e115c9, 0xcddeca86, 0xe51000db,
    0x0402f2f9, 0x2dd1d7fb, 0xffe3fefe, 0xf40002e2, 0x070bf4e3, 0x30db1fdd, 0x130b0217, 0x03fb45da,
    0xf6effd0b, 0x060ab2fa, 0x13ecf5fd, 0xfbf8bf05, 0xf8dd1320, 0xafff2ed2, 0xffff03dd, 0xb601c8ee,
    0x090702fd, 0xfcef030b, 0xff031c04, 0xeb0a07fc, 0x02070d08, 0x20fcfb0f, 0x071e02f9, 0xf5e535f7,
    0xfd090012, 0xf212e210, 0x09d1e50c, 0x1501c417, 0xdba5ffc6, 0xe0e0c1db, 0xdcb507a9, 0x06f4c8cf,
    0x0ee8d9ba, 0xd5eb26f5, 0x0f0f0cfb, 0xd001b108, 0x0ced1f0f, 0xa8e6c90e, 0xd9181401, 0xe00d1326,
    0xfcf0e312, 0xc700e304, 0x01fadef8, 0xebfddd0b, 0x01be00d9, 0x1acae003, 0xcb8a0acb, 0x04d52bea,
    0x1e13ee18, 0x3f0cdd03, 0x10070729, 0x320a1a0e, 0xd40f1b02, 0x1c0527d6, 0xe921e711, 0xf90ded07,
    0xfcf90f0c, 0xb2fdfbff, 0x02d5fde8, 0x09d8e0ea, 0xe1cae2c5, 0xcbeff3bf, 0xed01ceaa, 0x26f0e0e1,
    0x21eff3e7, 0x31e763f2, 0x1219f6de, 0xf3e55fce, 0xe603e903, 0xe308f0eb, 0xc1edf0ef, 0xebe0c3f7,
    0xc1f1b0d4, 0xeadccbe5, 0xc0ee07ec, 0x0bdfc1f6, 0xd127a7db, 0xd5df03d6, 0xbceaa281, 0x9ee7bde0,
    0xfeefcab9, 0x23d902ea, 0x0ef5f4e4, 0xdff829e4, 0xf5f01701, 0x0afa13e3, 0x050a1f0f, 0x1f130ef7,
    0x1ef200fc, 0x6b012203, 0x2e060cef, 0x280377fc, 0xb7d2372b, 0x87e456f4, 0x0cf5d2bc, 0xb7fd90ea,
    0xd9eb240c, 0xa2fe2409, 0xf3113e1e, 0xba0c63fe, 0x13ef1406, 0x1f02bc0e, 0xf2fa2b1b, 0xc6001009,
    0x00fcdf02, 0xdb0cb5fd, 0x21e9e9fa, 0xf8e8b606, 0xe9c2ead2, 0xfaf0a6e1, 0xe5b2f9cb, 0xe9fcdde4,
    0xc2eaf7f3, 0xb1fff41a, 0xd7e9e6fd, 0xacffe50c, 0xeb1b0e00, 0xa103c809, 0xc1132cfb, 0xc000180f,
    0x29f0effe, 0xe8f61c04, 0xe4e6fbed, 0xd9f60803, 0x14d90cc6, 0xe0fb18d5, 0xb9b12cdc, 0x86ff1ae8,
    0x1b1c121f, 0x48fbb2fc, 0x2e171423, 0x3ffc1fff, 0xf10c16f9, 0xc8104fe2, 0xed25e710, 0xbf07810a,
    0xbceafa14, 0x1600d212, 0xc8e21b16, 0x22d7f600, 0xd8eea4c8, 0xd6fcf9d2, 0xd6b69ab1, 0x59e7dc03,
    0xcbdcecc2, 0xc3f84c06, 0xbacebed3, 0xe7033417, 0xb8ebe7ed, 0xeb12e0ea, 0x80ace1f4, 0xdd1403f9,
    0xb1cdcaa2, 0xb8e7c2fd, 0xbad7ded9, 0xe30ba0e3, 0xd0e0e6d5, 0xff03cf11, 0xc7d9d1c8, 0xf1faa70a,
    0x2013d8cf, 0x210829ea, 0xbde8f5d9, 0x84052801, 0xfad6f4f5, 0x0515adf1, 0xe601f3e4, 0x3103f506,
    0x74e8eff6, 0x112f814c, 0x00001084, 0x00000008, 0x614ca59f, 0x690c388a, 0x00000952, 0x00000008,
    0x4d155c66, 0x453c45fc, 0x00001a75, 0x00000007, 0x4530145f, 0x6be1484d, 0x0000128f, 0x00000008,
    0x0fe4e135, 0xf4de36e8, 0xf7d90109, 0x16df11d9, 0xfd1c14dd, 0x3edd0408, 0xd51bc236, 0x43080cea,
    0x2319fce7, 0x35f35011, 0xdb4f07ba, 0x5d074708, 0x3c0bdb1e, 0xfc0453e5, 0x02f62e24, 0xe60b1b00,
    0x06efe1f4, 0xc330e438, 0xe6c702e1, 0xd13cd349, 0xe7faa00a, 0xed0f11d1, 0x00d6af23, 0xae04fffc,
    0xc31e25d9, 0x2fb5d61a, 0xe31be519, 0x25e836a3, 0xf1230fd5, 0xe2fa0d03, 0xf0082681, 0xe6fa2ced,
    0xe7def7f7, 0x282a01f8, 0xd7e0f9f8, 0x0ddb201a, 0x22bcdcc4, 0xaa12a7db, 0x1dde0ecf, 0xba288ffa,
    0xff151928, 0x1316f012, 0x052a0b1f, 0x1220050d, 0x0dd3d93d, 0xc6f3f617, 0x2edeb2e5, 0xe503ffff,
    0xc3d6f6c7, 0x1bd30c0b, 0x1c06ffde, 0xefda0d11, 0x08cc02da, 0xf8170ee8, 0x9cdfe2b3, 0x21e21e07,
    0x000cbee3, 0x06ec0f04, 0xd914dbeb, 0x09e50404, 0xe6fbf222, 0xb61a80f7, 0xcfeaf92a, 0xd421a719,
    0xbafafad3, 0x9eedc618, 0xf1fab0ef, 0xa216f3d3, 0x0c09f8df, 0x2e0cc608, 0xf6f0d0e8, 0xfd05ff0b,
    0x1ccd23e7, 0xfbffd40e, 0xdf1c19b3, 0x01e1d0f4, 0xfff220ea, 0xe2dd09ed, 0xf4f70dda, 0xeae4fedd,
    0xf3e9cf04, 0x02124ad5, 0xe9ac18ed, 0xf5141602, 0xd51806d9, 0x1efaf026, 0xd206e018, 0x112b1cdb,
    0xf90d15ca, 0xf4ec4b2b, 0xef1d09a2, 0xfaf45114, 0x16fcfafa, 0xfee82406, 0xfcfdfdd0, 0x00f914e9,
    0xf412e8d8, 0x0e15080f, 0xecf800f7, 0xf7050a1e, 0xd3b524f3, 0xdeedea12, 0xf2c3c99f, 0xf8e5c9fb,
    0xc13c08f9, 0x240cd709, 0xba20e526, 0x18f03db8, 0xba1a0cf4, 0xeee206fe, 0xf0e33fb2, 0xf1fd0feb,
    0xf4d8d7cd, 0x2119ed17, 0xa7dafeee, 0xffe5021d, 0x10eeeaf0, 0xc60fc8d9, 0x0a1902ef, 0xc925c6f1,
    0x15eff810, 0x2503e8f9, 0x0435f6d9, 0x07070bee, 0x20ddf515, 0xe201d7f0, 0x17e1c4c8, 0xe9f3e3ea,
    0xfd000fdf, 0x11faf9e1, 0xfb1ffefc, 0x0beaf5ee, 0xa6f6dbeb, 0xeefaf515, 0x03cfc30a, 0xcefff624,
    0xe324d1dc, 0x00bfe108, 0xf444b0d9, 0xcff603e2, 0x2601d1d4, 0xd9dffeee, 0xf0e401eb, 0xd7cefefd,
    0xccbdd6ed, 0xd8dad5ef, 0xdec4bedc, 0xd5e9e9b4, 0xd5efffe3, 0x22e0d4e1, 0xbfc8ed0a, 0xfafed7ee,
    0xfcfbfdd8, 0xe8f0fa16, 0xfb0e11e0, 0x1cf3f602, 0x0d320c17, 0xd1183701, 0xf3f9061c, 0xda00f4f2,
    0x15d90fbb, 0x011efd03, 0x16cfffba, 0xfc11e437, 0xa41af506, 0xe3e822dd, 0xae1abf25, 0xe916f3e6,
    0xbd0b0b02, 0xc9fb220f, 0x92151afa, 0xcbd040f3, 0xf00ddcdb, 0x011edccd, 0xe518e6e1, 0xefe00008,
    0xe4dec2ec, 0x27c2fae1, 0xf4de80b5, 0x08a821db, 0xf0d6850e, 0xe808ddfb, 0xfacfaaf0, 0xe6fddd06,
    0xef2514da, 0x0cf52af2, 0x110cc533, 0xfbf621b6, 0xf623111b, 0x16effb10, 0xe9e310e0, 0x00ef1510,
    0x09d3ffeb, 0xea23edf9, 0x07acfc09, 0xd70a0732, 0x440bfa9e, 0xfadd01e7, 0x323c2eec, 0x0932f4b1,
    0xeb000cef, 0x2d0d0fed, 0xf418e6d3, 0xe8dc2ced, 0x09d91418, 0xfee8e2b2, 0xf8fc13e5, 0x1ca000e2,
    0x1112e363, 0xf6c8e1bc, 0xf119c655, 0xdfd8cea9, 0x09360415, 0xddf8ddd5, 0x24ceee3b, 0xb71abed1,
    0x4a3a12b8, 0xec2cc218, 0x37492825, 0xde2ee22a, 0xe404fcd2, 0x06dd3fe6, 0xac01deeb, 0xcdc008f6,
    0x25e6b50d, 0x0e3dd6d7, 0x071c2201, 0x1940dafa, 0xdaea0b53, 0x17cef045, 0xfae21f58, 0xe11c0a11,
    0x0609b9bd, 0xfcead423, 0xea1dd6eb, 0x29f9f4f7, 0x241b2005, 0xb0e228dc, 0x1924162e, 0xddf2e3dd,
    0x02f5e4f6, 0xf718f8de, 0xeffdfbec, 0x2703ed23, 0x21f1ee0b, 0xeef321e8, 0xce16111c, 0x0103fafc,
    0x1df6f9fc, 0xe4220e05, 0xdcf90406, 0x111e1906, 0x20ddeade, 0x075413ef, 0xf81106b2, 0xebf61433,
    0x0fd9defd, 0x1be00ae0, 0x02d8f0f9, 0x15e82df3, 0x2715f436, 0xede1f91b, 0x51fef728, 0xf2fcec04,
    0xdf0f3a0b, 0xd2b5180b, 0x05fae722, 0xf7ddeab9, 0x38062702, 0x002cfb05, 0x21ca17d9, 0x051f1c0e,
    0x271dec14, 0x07e6f0ea, 0x1405f428, 0x2f1b10dc, 0x27340809, 0x27241736, 0x22140125, 0x0f091628,
    0xf0ef2ad4, 0x09092705, 0xf6eeffeb, 0xf1d82d17, 0x3aec0ffc, 0x174cdbd1, 0x123a53f4, 0x1a482340,
    0x2a100d74, 0xe6e9ea2f, 0x1dea0b5c, 0xb21a220f, 0x0536070c, 0xda459c32, 0xfcd0012e, 0x099fa834,
    0x41160dca, 0xda2c0da9, 0x183833cd, 0xbe2ae1e1, 0xd9fb32c6, 0x0b12eee5, 0xddf9150b, 0xd42a04e2,
    0x45ebea13, 0x5015f30f, 0x32f5433a, 0x291d0df6, 0x07ff2121, 0x24eaf934, 0x2ceffe28, 0xdf09e431,
    0x191e1ae5, 0x103af448, 0xf204f30b, 0x1210f147, 0xf10207f9, 0xdde8eb16, 0xfc070517, 0xfc18d5f5,
    0xd305bc27, 0xfce50af7, 0xd423d318, 0x0fdde40b, 0x2307dcfd, 0xef20c5ef, 0xc6e63410, 0xf31ae11a,
    0x2bffe2d9, 0x1a27fb0d, 0xff1bbed7, 0x1c4def03, 0x31b5fc10, 0x0dff2ff8, 0x210b21df, 0xff0d26cc,
    0x3e0d21f8, 0x25f81318, 0x00d5271e, 0x270a2820, 0x301afe23, 0xd8edd923, 0x470d0421, 0x0aeae02c,
    0x03fc18f0, 0xda2324e5, 0xebf330f5, 0xd6260223, 0x2b060ed7, 0xec00f1f6, 0xf8dbfef4, 0xf10ef8f3,
    0xd12aeb1b, 0xe6beecd2, 0x1327f82e, 0x1fed0381, 0xfbf00832, 0x3106ff02, 0xe0fa0e1a, 0x180e2207,
    0x02ea24ec, 0xed0d03fb, 0xcade24e8, 0xdbfdfc03, 0x53d9f7f6, 0x0dfcf1e5, 0x421d43e8, 0x1e2b0502,
    0x30f7093f, 0xd1f90320, 0x2af9ed27, 0xb7162f2a, 0xf71cfb07, 0x172b9527, 0xe3f30b29, 0xfee6e929,
    0xed09e901, 0xefd002f2, 0xdc0909fe, 0xcbca00c3, 0xf2194bee, 0x1808c4d6, 0x000b2204, 0x2c19e4fe,
    0x1404fbf3, 0xf1ce2136, 0x26f30427, 0x03e5d9f5, 0x311a08e6, 0x0de9fbe7, 0x0ff2ef09, 0xedd20913,
    0x181d2aef, 0x0823faf0, 0xe8f625dc, 0xfb340e12, 0xe0cdea1a, 0x0a34ed27, 0xee0cecf2, 0x1934f140,
    0x51ee0d9e, 0x39e32c8c, 0x000007d0, 0x00000008, 0x4f252b94, 0x91df9294, 0xfffff3bf, 0x00000008,
    0x53e4968e, 0x9d503b50, 0xfffffe3c, 0x00000008, 0x595e4541, 0xa2ab0b56, 0x000024bf, 0x00000008,
    0xea13edea, 0xde21e0f5, 0x0a01dd1e, 0xd00de121, 0xea10ed00, 0xd008eaf1, 0xfb15f3fd, 0x1200b407,
    0xf81c10fa, 0xec041ee6, 0xc61820e0, 0x01fffc01, 0x2003e713, 0x19fdf3f1, 0x06052222, 0xfefb1507,
    0x0ffc1ff2, 0x22eb1801, 0x01e93bed, 0xe9d60117, 0x0bf9e0eb, 0x1705b4f1, 0x24f6e308, 0x14ebe40e,
    0xa83008f6, 0xaa1635d4, 0xf803d60f, 0xd510b516, 0x24071bf4, 0xd102eaf6, 0x0fe021ef, 0xf1fbdcfe,
    0xc3cee8e1, 0xb011ed05, 0xeaecca03, 0xe50cdc0c, 0x1ddb21d9, 0x0de1d502, 0xe6db1fd3, 0x16f6e4f2,
    0x03232c02, 0x011b1bec, 0x00fd0a1d, 0x0318050c, 0x28fab9ac, 0xe80fd409, 0x1d05ffd4, 0xd811d40b,
    0xd9da02d4, 0x9117cd15, 0x0dfbcfc6, 0x9a27e703, 0xdbc609e9, 0xade89412, 0xd2eae6f4, 0xed06bf08,
    0xfefa09f3, 0x0803f407, 0xe5de14f5, 0xebff0208, 0xe1eb070c, 0x0b080908, 0x0ab2ea03, 0x09041404,
    0x42e8ed9c, 0xf509fced, 0x2dee10d3, 0x06f9e519, 0xd20304ef, 0x2d020cfc, 0x320dcec6, 0x0401f904,
    0x09d53607, 0x27ec1aee, 0x1bf33002, 0xa629ffe0, 0x0ae107fd, 0xe4fae50b, 0x12dcefe7, 0xdd06d006,
    0xff11d9cf, 0xf318a210, 0xef01ef11, 0xed00f01a, 0x1b24f8d9, 0xe2f61bcd, 0x242613f9, 0x23dde119,
    0x12111dfa, 0xffe915d7, 0x1cff15b7, 0x03f3e6f6, 0x15f40b25, 0x16ecf3de, 0x29f2190a, 0xdfed0100,
    0xf3fd2201, 0x1a1df9e4, 0x10e42013, 0x08eb0204, 0x04f82100, 0xebfbc60b, 0xfdda290c, 0x0cf9c701,
    0xfd0bf4c3, 0xf01e39c8, 0x1603f707, 0xdf0ebf1d, 0x2cf62a15, 0xd30c0907, 0x05f522f7, 0x0a01e7f4,
    0xdbb2f4dd, 0x9a2de706, 0x10c9e8ce, 0xe703dd11, 0xf2f91404, 0x22ece10b, 0x80b6ff02, 0x22e10603,
    0x210e1503, 0x0808040e, 0xf1de170e, 0x0502f311, 0x071f9fc1, 0xea19dbfd, 0x170826ed, 0xdd04d114,
    0x2d020e1d, 0xbc16f00e, 0x300eece7, 0xea1002fe, 0x00e511f3, 0xf005effe, 0x97edf707, 0xf8e9e907,
    0xe1f587c9, 0x090cceee, 0xd118ccd5, 0xf5f0be05, 0xecf9b503, 0x04ddf823, 0xd6e1f207, 0xd3022108,
    0xfefb2903, 0xee0ae2db, 0xefefdceb, 0x01fd0111, 0xe4f4cee6, 0x11d519ea, 0x1211bde1, 0x05e91702,
    0xf7f02612, 0x1ce415e2, 0x0df10e04, 0xf91c0ae1, 0xe70a030a, 0xf314111d, 0xf3051502, 0xd40ce91a,
    0x0c0e0e02, 0xfe160205, 0x13f60100, 0xeaf51215, 0x2313ebc3, 0xf8e41289, 0x0a0b0fc3, 0x0eedf20f,
    0x06f21a18, 0xf0ee12e4, 0x1ae614ad, 0xc0ead7cb, 0xf1f32509, 0x05baefe4, 0x1d0a1cf1, 0xd2fdf1dc,
    0x11d5130c, 0x052584e5, 0x1ad908eb, 0x01d8dc3d, 0xf4c20bde, 0xeb140f16, 0xdd9115b0, 0x00fc0b16,
    0x120ae4bc, 0x160be909, 0x1402011d, 0x08fee80d, 0x28d30e12, 0xe4f3f6f1, 0xefd70d03, 0xd1e5d6cf,
    0xf5f2e402, 0xda21ecfd, 0xe2f6ebf2, 0x1717f504, 0xfa3e05e8, 0x27dce329, 0xaf331df5, 0x1cedeefc,
    0x0aeeeae3, 0xf50ae61b, 0x06faf6fc, 0x01f0de09, 0xc5e5e830, 0xd618f9d0, 0xd9f3dfc8, 0xa303df05,
    0x1e06cd2b, 0xe20bbe07, 0x25ebd10c, 0xf10096f2, 0xd422fbe5, 0x10f0e4e7, 0x001dc910, 0x1c06e9f0,
    0x9e3418e8, 0xfcdf2703, 0xa95ed2db, 0xdcc11201, 0xf82390fd, 0xccbcf3e9, 0xe5220118, 0xcdecbfbe,
    0xd7eb103f, 0x32e7dbf2, 0xc9c9f81d, 0x2ddb2cf4, 0xdfdcb002, 0xfcf22308, 0xb7eed848, 0x1ceece0b,
    0xd2cefbbd, 0xf6d6ddd4, 0xf4cbf4c3, 0xd322e2c5, 0x0e3af9ec, 0xd80adfff, 0x0e2af424, 0xed06d10a,
    0x1515eeb8, 0xf5fe0a12, 0x1ad5f6df, 0xc2a4091f, 0x1eefd6a8, 0x0cf1e78a, 0x07000dd1, 0xbafceaec,
    0x04e11309, 0x00fef3da, 0x17e219b9, 0xcc1ed681, 0xd9ef04c7, 0x3cbcb402, 0xf0f704b7, 0x01e733a8,
    0xede206f0, 0xf128c7ea, 0xf318eef9, 0xe3e5a62d, 0xfafdf1e7, 0xef120913, 0xf020feff, 0x1f260606,
    0x1ffe0c2b, 0xe1041619, 0x151416fe, 0xf70db0fb, 0x221e0713, 0x44c5e808, 0xf6f70b12, 0xfefbc0b2,
    0x0830edee, 0xf111ee1c, 0xcadfee19, 0x152fde2c, 0xe408deb2, 0xf3e51d46, 0xef3fe6c0, 0xd9091501,
    0x0feedcda, 0xcff4e60c, 0x0bf3ecfe, 0x1ae6d4f0, 0xbbf91031, 0x28e41cd3, 0xc71a0319, 0x07ed29ee,
    0x1a0efb4a, 0x04e0b80b, 0x30f6d233, 0x18d5c0e5, 0xdb2c2003, 0x03fd19cc, 0x0925001c, 0xbf07e3fd,
    0xce182411, 0x27ccdde3, 0xd64210e4, 0x0ad825eb, 0x0032e343, 0xf2b404dc, 0xff01ff4c, 0xe3c7eebe,
    0xef1ae70c, 0x42fce4fa, 0xd0051637, 0x2afd5cf5, 0xfef7cf2e, 0x0be40111, 0xfe36d35a, 0x3adcca03,
    0xfec6eeb6, 0xf2b638be, 0x03d7ffa9, 0xf5011a8e, 0x0e240ae5, 0xe80019fd, 0xdf0c0b1b, 0xbde9d527,
    0xf0bc07c5, 0xc9b7ea2b, 0xe68ef6cc, 0xbd90e80c, 0x2b08109b, 0x44f9e5ad, 0x12e0231f, 0xfb353ada,
    0x0c0504cb, 0x2b14c602, 0xf6f01f81, 0x2131faaf, 0xddfbedb4, 0x2ceddd37, 0xf818e8ca, 0x00e7edf7,
    0xf913fa0d, 0x05f5260c, 0xf017f314, 0x02e6021a, 0x1a32fe0c, 0xfa1e290a, 0x2d40061d, 0xf1231cfe,
    0x202f1f1d, 0x5bd62a08, 0x232f2919, 0x670327ea, 0x22300947, 0x45d83e02, 0x0e0c1026, 0x28270ac9,
    0x023a1801, 0xd7e5004f, 0x090b0425, 0x1a26cf41, 0xef31f5e9, 0xe4161b2f, 0xfa4fe2f0, 0x0503fbd9,
    0x0f0909f8, 0xcdf7fe00, 0xfa0e0b0c, 0x03cfd004, 0x0e2b1e11, 0x35e82e00, 0xff4b272e, 0x23013bde,
    0x2a25ff4b, 0x2fd3e815, 0x2f1cd81a, 0x4cdaf3ab, 0x05340ffc, 0x0cea64df, 0xdc2dfd28, 0xb3d54df3,
    0xf1480237, 0xfdfad5ad, 0x0c300666, 0xfddeffc9, 0x04372641, 0xe7f4fef8, 0x0817183f, 0x13e5d0f3,
    0x13591e22, 0xfffc3e03, 0x026f253a, 0xf414f2fe, 0xfbf2f664, 0x090ef236, 0x0426f04d, 0x14dcff0e,
    0x03d7d7d7, 0x13cc59d8, 0x00f3ffc2, 0x5fdf3fb5, 0xf0fd18f7, 0x42a97f34, 0xe8ee1317, 0xd5a05d2c,
    0x51b9c9e6, 0x894a7b5e, 0x00000bc7, 0x00000008, 0x62dfb9eb, 0xc6be1c1b, 0xfffff838, 0x00000008,
    0x67fab5d7, 0xd25aadcf, 0x0000248f, 0x00000008, 0x4d5cb36c, 0x76f7e490, 0x00001e51, 0x00000008,
    0x20e5f2e3, 0xdbcc96d5, 0x17eb0ed1, 0xd10bcebc, 0xf5dffbe1, 0xf2d5e009, 0x220606ef, 0xf5c208dd,
    0x15dc0e36, 0xd9e0cdac, 0xfcf82211, 0xd9a8b3fa, 0x03f8d520, 0xdd07b994, 0x17d6fdf5, 0xf606d081,
    0xe63d10f7, 0xf6d5fde0, 0xd74f0b13, 0xf3e7d8d3, 0x06ea10d2, 0xe5edeaec, 0xfa0904d2, 0xfdfdd0e9,
    0xf1f7f00b, 0xffed1212, 0xe2fd01f2, 0x34adeaf2, 0x24f0fc01, 0x051040ce, 0xdf030b14, 0xe60c0c21,
    0x3b30e107, 0xd2f7bec6, 0x1d031a12, 0xeaecd9cc, 0xf7fe22ca, 0xe625aedd, 0xe805ffe5, 0xc910d7fb,
    0x120ae1f1, 0x8ffcc2d7, 0xed0b06e8, 0x8f09a4d1, 0xfbeda722, 0xd9b9e5c0, 0x16fc04ed, 0xb5eef5e9,
    0x0ee71e1e, 0x08e7e81b, 0x15e71315, 0xe9bfb300, 0x06f70ee3, 0x02d823ee, 0xeae7fdfa, 0x1ff410dd,
    0x01fc02ee, 0x041124e2, 0xf4f804fd, 0x0e190ef0, 0xed10e8d8, 0xe4f7d3e4, 0xfc04ec03, 0xf305db04,
    0x09da1410, 0xeffd0401, 0x04faf9db, 0xf0fae928, 0x06fd130c, 0xe0e90c2a, 0x2ae218fe, 0xf3d1fa29,
    0x040d22f6, 0x813eb605, 0x1cf80c14, 0xf60c8c1e, 0x03f3fc1b, 0xaae8abdd, 0xecf91902, 0xd2f2b2ea,
    0x21f307e4, 0xff0dfbe2, 0x12f21ce5, 0xf917f7a5, 0xf9fefbf6, 0xe6edfa03, 0xeb2f08f0, 0x04ecf4ee,
    0x07ecff1b, 0xe9f4c5da, 0xedf80f3b, 0xdaefa5fa, 0x0afdf51a, 0xf50bc9e5, 0xede40ef7, 0xfee6bdc7,
    0x2d22f301, 0x0de8110e, 0x051a1b27, 0x280f3a02, 0x02e3fbfc, 0x1a010dd1, 0xf60ef9ef, 0xf40224f7,
    0xf1f3f121, 0xd0e729ef, 0xe0e506da, 0xf3e9edd9, 0xfdeee8ef, 0x051d19eb, 0xe811e7fa, 0xf3172907,
    0x0de2130f, 0xe4f30601, 0x121127f0, 0x1f9df70e, 0xe9ff1ce4, 0xe500d7c2, 0xe609fff2, 0xfefce1fe,
    0xf327f2dc, 0xd90c1beb, 0xfc25ef05, 0xf90210f3, 0x0aed811d, 0x1fdd16af, 0x11f7f801, 0x17132df6,
    0x1cde050a, 0xeefe0f17, 0x09e009ff, 0xd5f6121c, 0xd237f1ff, 0x100c0a1d, 0x1202e908, 0x2c00ef15,
    0xf703051b, 0x170339ff, 0xefedf70e, 0x2f0d1bfe, 0x2007f2f0, 0x1038eef5, 0x2c0be60f, 0x403adff9,
    0x03f9f726, 0x3bfa3bfe, 0x1515f003, 0x151438fe, 0xd7200313, 0x0beb241c, 0x03fcecfd, 0x0594571b,
    0x160c0f10, 0xe73bef15, 0xf3ee081c, 0xc51ec020, 0xc8db02e5, 0xc2f6b404, 0xb906f3b9, 0x96d9d012,
    0x21f7e517, 0x031024ce, 0x20021e00, 0x0a1708e1, 0x00160404, 0xff111a12, 0xf82e0bee, 0x072710f5,
    0x2ffef009, 0x2bfbe7d1, 0x02fa10f8, 0x2417d3f1, 0x28caf108, 0x030e29e9, 0xfce81302, 0x0c0afec5,
    0x0004e4ff, 0x04fb0815, 0xfe1b1ffa, 0x2f2717fc, 0xe8db0ff1, 0x22020418, 0xdcebfded, 0x07eb0213,
    0xe2eddedf, 0xe604ffe6, 0xdcfa0c04, 0xc619f5d1, 0xe6f1daff, 0x0119d1c9, 0xfa18e2c9, 0x101418ec,
    0xc8e52a2b, 0x10de1618, 0x1708ee29, 0x31db0416, 0xebee2dd9, 0x281517fc, 0xc60afddb, 0x0ef72906,
    0x0515e4ed, 0xf0012605, 0xe11be114, 0x160d1413, 0x1aeed4f6, 0x30fdf8e9, 0xfbdff2f1, 0x130d30ff,
    0x0beaeab9, 0x02f82c12, 0x0cf003d4, 0x0f02031d, 0xf00ff7f4, 0x35f1f410, 0x17240b0e, 0xfbd41b14,
    0x42d1123c, 0x0d29d8e1, 0x28ec2709, 0x1c26d7f5, 0x000d0313, 0x0aff04dc, 0x1914fd0e, 0x23f815ef,
    0xdf2cfb2f, 0x24f64ced, 0xf80ac6f9, 0x08e62e04, 0xec09d8c7, 0x0a0112f0, 0xe341e3d7, 0x2be70de8,
    0x1ceb2208, 0x0f192cde, 0x0dee1cf7, 0x0f040704, 0xcbef06db, 0xeee1f813, 0xfff7ecbf, 0xe7ceeb0a,
    0x1efb3312, 0xff20e2fa, 0x1ee23808, 0x1a24f2f5, 0xc01b07a8, 0x07052411, 0x1612e9f8, 0xfef216f5,
    0xd5f3edf6, 0x0906e8e2, 0xf6efce9c, 0x06f7eaf3, 0xd823ecf7, 0x00fe3606, 0xd4030056, 0x0e0923e4,
    0x040cba06, 0x0b0d1c13, 0xed28fb09, 0xfe26ddfb, 0x02f8fd09, 0xebfd230a, 0xd9e9f6fc, 0xdbd40114,
    0xc9d5d4fe, 0x151af8ce, 0xfeec200f, 0x02050adc, 0xde0cfd16, 0x1efedffa, 0x0a05e20a, 0x1ef7fb12,
    0xd3221031, 0xd4d8fccd, 0x38e2dc43, 0x0531d1e8, 0xd5d046d1, 0x141c1418, 0xd9f31bcb, 0x14fa1524,
    0x2101e4fd, 0x000f17f8, 0x0acf0b10, 0xf220efee, 0xee3af8b5, 0x0ae2141c, 0xeefbeb33, 0xf0ed0fec,
    0x1324e2c9, 0x0aeb0c1c, 0xf802f3be, 0x14061025, 0xeed2e3e3, 0x19fc0801, 0x26f9c6d3, 0xf3070ff6,
    0x4617dffe, 0x2913ed05, 0x3119e528, 0xf92304f8, 0xf9ee1813, 0xf706dfcf, 0xf70006f7, 0x11f0e9f8,
    0xe21be5ec, 0xfed619ec, 0xd4f4f900, 0xe7d5f7de, 0xfb01cdc0, 0x15e1fbe3, 0xfe57e0db, 0x01cff1e2,
    0xe2b4094f, 0x21f8f7dc, 0xf100f4f0, 0x2d050ade, 0xece9dfd6, 0x06fb0702, 0x4eb4ffe3, 0x1d3d09f9,
    0x0c205d01, 0x1734271a, 0xbf064425, 0x20220b17, 0xfde8e6dc, 0xf7e83e1b, 0x33f2e4f6, 0xf3f40efa,
    0xedf400f5, 0x07fc2716, 0x24fcdbe9, 0xddf91124, 0xd4620009, 0xea010c15, 0xf10f1f49, 0x00faed08,
    0xfed6e005, 0xf00406da, 0xfad3cdf6, 0xe82ff8d5, 0xc31ff51c, 0x05080a08, 0x9d1ef600, 0xd4e2fc13,
    0xe019c912, 0x2cd6cbea, 0xfbea242f, 0x2ee60cd9, 0x190012fc, 0x15f51824, 0x1ed50f21, 0x03f40924,
    0xfe0e17d6, 0x1405ede4, 0x10fb0f09, 0x11fbee1b, 0x80dd09f7, 0xee13232b, 0xb7e2cce2, 0xe4d1ff34,
    0x3ee323f7, 0x252c0608, 0x07b632f4, 0x35271319, 0xef2ac99b, 0x0bd83b0c, 0xef31df26, 0x04ebf8e2,
    0x0f1df741, 0xfce7350e, 0xf510faf8, 0x16d31b27, 0xfef8b513, 0xf2001cb4, 0x150e890d, 0x1a0007e4,
    0x1003cc06, 0x0cfe0816, 0x1c05d210, 0xeb270b0a, 0x03143def, 0x01f8f4fb, 0xd41c2ff8, 0x11dcf0fa,
    0xc904cdd3, 0x1e171000, 0xa717eff7, 0x08eef710, 0x010fb901, 0x1a0dedf5, 0x155a9f1d, 0x1af1bf1a,
    0xca12fa7f, 0xecf009c0, 0xd111f161, 0x16e1ebd3, 0xc8f7d4f6, 0xf01c35b7, 0xf4dae3ea, 0x0e2e1209,
    0x65b540f8, 0xcf84fe98, 0x00000ded, 0x00000008, 0x62ca1702, 0x5c94d5f6, 0xfffff5e1, 0x00000008,
    0x66e8352e, 0x34e94928, 0xfffffcb3, 0x00000008, 0x598adf8f, 0x29b3d626, 0xfffffc78, 0x00000008,
    0x1605324e, 0xfbf6cadc, 0x0203490a, 0xfefbe2ab, 0xbdeefef6, 0x9cf3110a, 0xea11b5d2, 0x1935d6ca,
    0xeae13618, 0xb02ae764, 0x0cfc43ff, 0x133f0523, 0x09132723, 0x100adc2e, 0x04ff3f0f, 0xcb36111f,
    0xc708d216, 0xfbc9d833, 0x05ddabfc, 0xfcfceffb, 0xf8eeeaf8, 0xe5f69cad, 0xcaed0bf1, 0xca12d9d9,
    0x1ecfcdee, 0x00f0fdde, 0x2616f8ca, 0x9b02eeb0, 0xedec2c23, 0xdc05fa0b, 0x06f9f329, 0xece80526,
    0x2208d802, 0xfc15f6ea, 0x2a2de5ef, 0xe4e9edf7, 0xdd022f21, 0xef13bfca, 0x01021022, 0x13f1c309,
    0x1402ef21, 0x05dea018, 0xf81119fe, 0x21e3d4e3, 0xf8cc4f02, 0xca0111c9, 0x02d8f7f8, 0xf34ad407,
    0x0ae5fec9, 0xbde3044f, 0x10ba13da, 0xd3462b48, 0x2c2527c4, 0xe2430577, 0xf9a116dc, 0xcddbd450,
    0x01dddec2, 0x2df5baf7, 0x20c1f1d4, 0x29e6130b, 0xed0c3f01, 0xd58f80d8, 0xd8112b32, 0xddda98c2,
    0xf9dbe821, 0xdc07df33, 0xf9eaf623, 0xd004ffef, 0x0d20e0da, 0xf0250510, 0x0e1705c8, 0x074c2619,
    0xf1d6fa00, 0xf640eb54, 0x07f6e207, 0xee3ac74c, 0x26181b01, 0x9b57ff4a, 0x0ef91914, 0xe524c774,
    0xfee21ae7, 0x2d10eaf7, 0x02f116ec, 0xfef51d1d, 0xd0c533d4, 0xbb3f09ec, 0xaff8e2d8, 0xfc57d404,
    0xe0032b07, 0xf8fb1a34, 0xc6ec2e2f, 0xc32d073b, 0xe40f0d0b, 0x2ad5fcf5, 0x18f7d21c, 0xb51e070a,
    0xc5e0d80a, 0x28c2c7ff, 0xdde7c7e5, 0x07132aaf, 0x1f0127b5, 0xc329fd22, 0x1af917c3, 0xeaf9df38,
    0x1806ffde, 0xf94c12c7, 0x3c0504ec, 0xb40cd01f, 0x0ecb1e17, 0xde34002a, 0xf6f9e923, 0xf7bd231a,
    0x6129cffa, 0xfe2ee6ed, 0x18f4f311, 0xfcd9e72a, 0xfdd92be2, 0xe4cffa01, 0x222222f8, 0x22edf8de,
    0xf40ff208, 0x31cceae3, 0xdf11e2f0, 0x2be0fcae, 0xf7c82ee3, 0xf5051bd6, 0x0fe3f1e5, 0xff0ab82c,
    0x100aeaf1, 0xd7721e0a, 0xfbb9f0ee, 0x007f27f2, 0xd5d505c0, 0x191dfe1f, 0xd3f60ad3, 0xfdbde123,
    0xcafde0ef, 0x06d7eebe, 0x0fabb700, 0xf3bcdfcd, 0xc12f39ff, 0x2cccfaf4, 0xbb26eb1f, 0x17f9f9dd,
    0xe2c8e209, 0xe4eee42f, 0xfe0cd6f3, 0xe5c7d7db, 0xfac51f03, 0xe7dd0fc8, 0x00e823f9, 0xfd3b10de,
    0xc3b7f0f1, 0x12040e0e, 0x2b14e0fd, 0xeb7305e7, 0x4c124925, 0xb21be461, 0x1ae51d40, 0xfa0ac22f,
    0x140a07cd, 0x20fb0b23, 0x080938e9, 0xf6d42a15, 0xbceadd05, 0xc10f28e5, 0xe3e9bf00, 0xfd03e4fe,
    0xe2134312, 0xf2a52ae3, 0xdcd3142d, 0xcdc929db, 0x233eebfd, 0xf9f91808, 0x02e5fe44, 0xe319142e,
    0xfc03edc7, 0x1b3814f1, 0x0beef9da, 0x043630ce, 0x522335b4, 0xc1ce014b, 0x522e4bdc, 0xda16e3f6,
    0xe7fd4f2e, 0xec00ea3a, 0xfed7dafb, 0x09ebe7e1, 0xe91f0019, 0xcc2c0bf3, 0xbcfc0229, 0x22e11ef5,
    0x5eeccd0b, 0xf22e14f5, 0x1dda01ea, 0xf90be225, 0x311423e7, 0xf42e1930, 0x3809100f, 0xef490c1f,
    0xc5051810, 0x2a0310ef, 0xc4eccc10, 0x0ac613f7, 0xeb06ebf4, 0x20ea0b1f, 0xe423e201, 0x19a51311,
    0xcdf3ea0d, 0xd63813e3, 0xc4fa00df, 0xff0325e7, 0x11fbeee4, 0x0beaffae, 0xf034d6d9, 0xe0f005b0,
    0xf13db43a, 0xc6f3c00b, 0x05edb67b, 0xd418afdc, 0xb4812093, 0x0df40804, 0xa6bccb85, 0x0acc21fc,
    0x401f89b8, 0x041ae9f7, 0x3e4decef, 0xedfb0408, 0xddd02b20, 0xd0cbab2d, 0x22e7e801, 0xebd9a428,
    0x0f0b0d46, 0x18ebe8f1, 0x21f31721, 0xed2ef1f0, 0xeaf54307, 0xf7f40511, 0xdf17f9fb, 0x22d4fcf8,
    0xff1ce6e3, 0xf7cefdb1, 0xfcf13211, 0xfcd7139d, 0xce2bfc22, 0xfcff38cb, 0xf4fcb928, 0xd5e50402,
    0xfd22051c, 0x0d140b14, 0x03fd3119, 0xf121231c, 0x3a09ec00, 0xd71d0e0a, 0x08f6edfd, 0xf80ef450,
    0xf91e17e3, 0x0a3d1200, 0xe00513f4, 0xf54ce011, 0x3de6fc0f, 0xd0060c09, 0x232014ee, 0xc923fff8,
    0xec1c161f, 0xf504b72b, 0x28e4cd1e, 0x0bf3f006, 0xb627ed22, 0x14370909, 0xd40af22c, 0x47fc1e2c,
    0xdbf6c2df, 0xd70f1ee3, 0xff0aa2dd, 0x27df00f8, 0x10f11f16, 0xd70c12eb, 0xe1f20c03, 0xb8ca13e9,
    0xef1c1b1b, 0x0e17313e, 0x260ecd1a, 0x06f11b39, 0xa13afafe, 0x232b220c, 0x112fbc1d, 0x01201e32,
    0x953737f1, 0x0c21ddcb, 0xfd31f500, 0xfe15fd01, 0x211c270f, 0x051bf3ee, 0xff0a1102, 0xccfc08ef,
    0xfbfd92f5, 0xd710c1fa, 0xf3f78101, 0xbf1ce412, 0xfcdec1dd, 0xf8d0db07, 0xfae8ecf0, 0x0eefe5f1,
    0x3f2ceff3, 0xe7ccfc2f, 0x1f0ae837, 0xe0fcc8e7, 0xdff92b08, 0xd9dee30f, 0xff08dd0e, 0xad029bf7,
    0x2526122a, 0xfe209d1d, 0xcc0b2818, 0x272ad11e, 0xf5f929f1, 0x26f6172d, 0x101c08e8, 0x4acb1a0c,
    0xbd1ba9e7, 0xf4c40abe, 0xe00bc01e, 0x0eaaf1e4, 0x01282d01, 0xfced419d, 0x190ae14f, 0xf6f90a2a,
    0x063214fd, 0x18122110, 0x28070e22, 0x1cfa22e7, 0xf2e41fe3, 0xcd071038, 0xc521b6c9, 0x0dff021f,
    0xd803fa0d, 0xff5a0ee4, 0xf21d05e1, 0xd049dc11, 0xf119de23, 0xf711062d, 0xd000f416, 0xe458f508,
    0xfce0ce20, 0x19d9d348, 0x34e4cc16, 0x238f28ea, 0xa506faf1, 0x2cfd1aea, 0xf1dffa0b, 0x28d00e12,
    0xd0129ac9, 0xea0a0ffb, 0xc5058514, 0xd6e2fcfa, 0xdcd4a9ff, 0xd71df438, 0xc0f2ddc4, 0xeefefd4c,
    0x0c02df09, 0xfa1b1a27, 0x2bd8ed05, 0x1cdd0b27, 0xec2d0c1c, 0x24ec33d6, 0x2819dd27, 0xfac710fa,
    0xd034fffe, 0x130f04ec, 0xf7280f1a, 0xf80532fd, 0x211d151c, 0x06e6f4c3, 0xede13111, 0xe1d911c2,
    0xbaf7bcf7, 0xf6ec13f0, 0xe1f1c3c4, 0x26da02fd, 0xcaf1edfb, 0xf5e3f2f4, 0xfefee014, 0x11fbfdff,
    0xdbf01ef6, 0xf6180a37, 0xdbb3c51a, 0xf123f726, 0xb928a9c7, 0x04fde835, 0xa705a7e1, 0xe1dbd521,
    0x291fbde2, 0xed0d910b, 0x0e06e00f, 0x2111c730, 0x4f0615d9, 0x191017e3, 0x35f11d1b, 0x009f0b07,
    0x51a706fe, 0x2a3c35e2, 0xfffff43d, 0x00000008, 0x4b7878d7, 0x3743b3df, 0x00000676, 0x00000008,
    0x4243b609, 0x69c4a2e1, 0xffffff7d, 0x00000008, 0x5d252ffa, 0x31a6d410, 0x00000aed, 0x00000008,
    0xeff40ff5, 0xe30fea00, 0xdafc1ff5, 0xec09caf2, 0xc8e2f106, 0x0a0b0606, 0xf11ce9dc, 0x06f6e110,
    0xe9bbe81b, 0x07f117f4, 0xf80017f9, 0x29efe9fc, 0xfaf2f80d, 0x130bf806, 0x05a704fa, 0xe50a0cf0,
    0x0b0134c9, 0x04e6e025, 0xdff416fa, 0x27f1ec21, 0x0c0cf9bd, 0x0219e5f2, 0x0c0308ad, 0xf7220e05,
    0xeae21fff, 0x1ffa11dd, 0xf6e2f1de, 0x1e1817fd, 0x06fae70b, 0xef1d39fe, 0x042200f0, 0xf01b4b0a,
    0xe40febf9, 0xfdfe2ff6, 0x05e4e516, 0xda2409ed, 0x0de8fc99, 0x2bf8d629, 0xf9ec00c8, 0x1be70516,
    0xf62ef501, 0x18f3030b, 0x1237f813, 0x1f26f0ec, 0xcedfeb24, 0x08021603, 0xc8e2fdcd, 0x24f60d2b,
    0xb7edb6ea, 0x122f0f07, 0xacb4d1de, 0xd9130b05, 0xe304a0b3, 0x1817fff7, 0x13c8b1da, 0x140aebfd,
    0x06fa0284, 0xff1dfb0c, 0xfe13fdca, 0xe41e0013, 0x13f609ac, 0x3408201a, 0xfb181ede, 0x0a1e4506,
    0x0faf0425, 0xef230913, 0xfedd1216, 0x0711092d, 0x1e140b00, 0x0728fd02, 0x23f7ee02, 0x1015d109,
    0x13dd16d2, 0xf2f6070c, 0xd4f10de7, 0xe43c1703, 0xfbf9eabe, 0x1b0b241c, 0x1000fbb0, 0x06131108,
    0xe810ffaa, 0xf905f913, 0xe4e109fe, 0xf50300ff, 0xd1d4e881, 0xd718f8ee, 0x1408f8ff, 0x06f4c90c,
    0xe9ed0d22, 0xebff3711, 0xe70421c6, 0xee02561b, 0x0cebf0fa, 0xf709f5f7, 0xf8d11fe2, 0xc3f601f9,
    0x165c16f7, 0xc31aa6f6, 0x19180f14, 0xe7fcb9fa, 0x18e3dad9, 0x13e90820, 0x00d211da, 0xeaf5110a,
    0xfb1af5e7, 0xf90315e1, 0x0c08eac3, 0x0ff91a0f, 0xfdfdf40f, 0x04163a1a, 0x170c05e3, 0xd5004d20,
    0xee300417, 0x4b13f302, 0x04d5003c, 0x0c150320, 0x02d1e4ad, 0x1202f9e1, 0x0107f6bf, 0x0c050be9,
    0x1e311212, 0xd600b30b, 0x24321e0d, 0xc40cdb03, 0xedcaf017, 0xf90d0ae0, 0xceb4f6c2, 0x090a062b,
    0xd6b0d8d6, 0x1718e611, 0xcabcd41d, 0xee2bd715, 0xecffd2a8, 0x2dfb2012, 0xf225f6f7, 0x39e82112,
    0x1d0407d2, 0xe42152f2, 0xfe1615cd, 0xd8fc15fd, 0x154f07d0, 0xca171f1e, 0xfa4a162c, 0xb8101521,
    0x1ef1052b, 0x330925d4, 0x16db0fd7, 0x00062623, 0x1ad403cc, 0xf4f4feff, 0x0e9ce9fb, 0xee02350d,
    0x00da0dbc, 0x020431fd, 0x0cdd0fd5, 0xe5232502, 0xcb2020f0, 0x32010c1c, 0xd513fa26, 0x39fc0b10,
    0xfa1bf0d2, 0x160a15f5, 0x0a03f104, 0x0b0f1c02, 0xf8e90a05, 0xc8d60cc7, 0xfef20c05, 0xddeac5e8,
    0x030920f1, 0xbddc1002, 0xf6d53da6, 0xb0cd40fa, 0xfb2dfcc2, 0xe3e49805, 0x13bf220e, 0xecf7cac4,
    0x130ffde6, 0x1923e5e9, 0x001813d9, 0x3a24f31b, 0xfb1bd6cf, 0x410acb11, 0xe310e0e4, 0x37df031c,
    0x09ebd8da, 0x8e1978f1, 0x14fcf6df, 0xbaf5aff5, 0x150d1df9, 0x04f0e3e8, 0x23120ed1, 0x06cae309,
    0xdcf90d21, 0x580bd5f1, 0xe3f4ec10, 0x0114140d, 0xf006e8bc, 0x160c110e, 0xe301f9c2, 0x7edd080a,
    0x152e232b, 0xf821070f, 0xf91a2423, 0xc2000a12, 0x11fafee5, 0x0a10f7fe, 0xfdd61c0a, 0x11040118,
    0xcee0e20d, 0x1003e411, 0xd0c7de40, 0x1102eefb, 0x04ccf1d3, 0x32dd01f4, 0xdb0ff2ec, 0x0918f904,
    0x1531f2fb, 0xc1f10428, 0xec39222f, 0xb1ce0d18, 0xda1ccfbc, 0xf3c5460d, 0xeb0dbdea, 0xbbd41229,
    0x16231dfa, 0x4aedeedc, 0x393ff1cd, 0x31f932ec, 0xe1d2f83c, 0xdfef4001, 0xf0fffe36, 0x44d26714,
    0xfb0d1509, 0xfbdb2cfb, 0xfacb0c10, 0xe327f0e7, 0x08eb16f8, 0x08ecf902, 0x02dafd0a, 0x0e09e1ff,
    0x1800e31a, 0x012ac103, 0x1cf7f602, 0xd81cfd01, 0x24100503, 0x40c08b97, 0x28ff0f07, 0x0aae05e0,
    0x292217dd, 0x14dcef02, 0x1dfe17b3, 0x2cebe6e1, 0xd71e04ff, 0xfaba1d34, 0x07d8e20b, 0x08e10bbc,
    0xd8d00fee, 0x5e33fccd, 0x08fed9de, 0x51232b15, 0xf9eeede0, 0xe60bfa11, 0xf0e204df, 0x39f0e217,
    0x00f5f7ea, 0xc5e045ed, 0x04e20908, 0xb7c8f3bb, 0x23190a27, 0x00f4cdec, 0x240af2e6, 0x03f0ec03,
    0x07b40e24, 0x553eda08, 0xe13be8f1, 0x05202419, 0xfb1ad6f3, 0x250a0946, 0x162301fd, 0x30062b44,
    0x0223151a, 0xffea2d20, 0xfffa1e36, 0xcb171de7, 0x19171be0, 0x3ae2beea, 0x151f0c0e, 0x31d61d28,
    0xe902f759, 0xfbbc0fe5, 0x1ae81762, 0x20ae1a0c, 0x0df53000, 0xf3eff5a8, 0xb6f11010, 0xd40ae7a6,
    0xde37daed, 0xe7fcd61a, 0xd924002b, 0xd5d2a014, 0x0920fff0, 0xec9200f0, 0x11051924, 0xc49c1ab4,
    0x18f119ee, 0xce16f419, 0x29270714, 0xe61dc203, 0x01f71825, 0xabf70723, 0x0e23270a, 0xddbbf60c,
    0xec2f0109, 0x018129c5, 0xfed9f11e, 0xe5f71bb0, 0x1eec0eea, 0xe41010dd, 0x143206fa, 0x0227e7ff,
    0xf5e0de16, 0xcd259134, 0xeff4cbef, 0xd1feb516, 0x2612e3ef, 0x09db9991, 0x210e1f13, 0xf5fff095,
    0x202ce818, 0xdbfde922, 0x1723f4e7, 0xcd35e212, 0xb808ba24, 0xf1cc1d60, 0x1129810a, 0xecce1422,
    0xf6de2723, 0x2618f7e9, 0x1ae4f221, 0xfbe5f817, 0x0714080b, 0xbad7e2c3, 0x1dce1012, 0x02f3dee8,
    0x2ef514b8, 0xbf8b0d1a, 0x37fa1716, 0xadc8e8ab, 0x01053a1a, 0xbde79bf4, 0x1703ef04, 0x9d20cbec,
    0x2bb60419, 0xa04ca349, 0xfa0ffc0d, 0xe832c05f, 0x14e1e2fe, 0x19f3f346, 0x31bfecf0, 0x0b092318,
    0x1af61314, 0xc5fff0fc, 0xefde2010, 0x9f17faf1, 0x0f320ed4, 0xe0bebae8, 0x1d41fdfe, 0xe2ebd3e7,
    0xff0b191d, 0xb98cbbff, 0x1bfc2a21, 0xdc8ec1fa, 0x1f16230a, 0xc9daae97, 0xc0fd230c, 0x0ba8ce93,
    0xfa1fb8f7, 0x00b4feae, 0x1610e316, 0x06b0e0b9, 0x0d121100, 0xceb3bdba, 0x02e51824, 0xcb89f095,
    0xd2e52ce2, 0x9fa9a3c4, 0xeeeee806, 0xbdb8aea7, 0x0900fad5, 0xa0f5bafa, 0x0e1b09dc, 0x88c6c708,
    0xd90dde0f, 0x17c4bca0, 0x11f2dbf0, 0xdeaf1fc2, 0x13f31aef, 0xddedc801, 0xe0361af3, 0xd9fe9f08,
    0x523f335d, 0x994717b0, 0x00000e74, 0x00000008, 0x6d2dfd18, 0xb5e670d0, 0xffffed5b, 0x00000008,
    0x4cb5bba8, 0x3a12ec28, 0x00001c03, 0x00000008, 0x4701ea79, 0xcb3711a2, 0xfffffdc7, 0x00000008,
    0x1f000b04, 0xc0eb19f4, 0x090212ff, 0xf9f0faf4, 0x2cf7d1d8, 0x06e1041b, 0x23fd1feb, 0x0821161e,
    0x28170920, 0xf3eac0f7, 0xfdf8e416, 0x173adbfd, 0xdf0b2617, 0x070eef22, 0xf9fbfc1a, 0x0d1bf319,
    0x290ff51b, 0x01f4fd08, 0x3c07ed2c, 0xeef612fb, 0x0e1334f8, 0x0f18f02b, 0xed062a11, 0x0f0d161b,
    0x18d7f3f9, 0x2122191e, 0x33e71dd4, 0x1be84952, 0x0ef216e5, 0x13f30b1b, 0xff0cdb04, 0xf605fc14,
    0xf50f1ffe, 0xc8d1cbe7, 0x21040bf0, 0x0ccee4dd, 0x01fe45ff, 0xfcfc0bd4, 0xe9ee2a01, 0xff13f8d8,
    0xede7f413, 0xdef411d8, 0xe9f2fef3, 0xe607f9d2, 0x2a1010b1, 0xd7e91315, 0xfc0a3605, 0xe8d906e7,
    0x18d4e8f1, 0xdefb0eef, 0x02d4f8e5, 0xb7ceed18, 0x0dfb25d3, 0x221ed0bb, 0x0c0234f2, 0x252519e1,
    0xd8e91e1a, 0x09061fff, 0xd9bff405, 0x0b091a0b, 0x1c0f1fff, 0xd40f0f09, 0x2dfd0517, 0xfbeee50f,
    0x080920e8, 0xfaeff3f1, 0x0b141efa, 0x05e90f04, 0x0226fdee, 0x170afef3, 0xe91b07c4, 0xf111f3e2,
    0xb8f3e72d, 0xec07ff0b, 0x05eacf10, 0xc6ed09ff, 0xfc0dfa01, 0xcaaec0b5, 0xfc0b13fb, 0xd9ede998,
    0x0a1351fb, 0xbef90703, 0xe513420d, 0xeb1fb6dd, 0x05f1b9e3, 0x00d00228, 0xf00d10e5, 0x080927ed,
    0xf929b011, 0x2fe6fb23, 0x07f5a1f6, 0x2debf738, 0xd5061202, 0x08121331, 0xf1f2ed0a, 0x13060d29,
    0xe0ea0800, 0x210c292c, 0x10cdebf5, 0x2814282f, 0xf210edda, 0x2e10030c, 0xd8fcfaed, 0x33141611,
    0xdeececbf, 0xee2e2c1a, 0xee0b10f0, 0xe2e22cef, 0xedd6ccfc, 0x00eeeb12, 0x1810d0f8, 0xfdf90c35,
    0xfd033301, 0xd0ded1ec, 0x41eb10ec, 0xf9ecc1ad, 0xfddf3bff, 0x1afbe7eb, 0xe2d71008, 0x061a16e9,
    0xd703e7ed, 0xf91b2ce7, 0xd2ecf9f1, 0x03333fe0, 0x111a97cf, 0x06f1ec3a, 0xfbe60dea, 0x0ee82bf6,
    0x1bf8efd5, 0x0af222f0, 0xf3e8d4c5, 0xcea10b02, 0xe60dd6ee, 0xf00adbc8, 0xda03cafe, 0x1324c3e9,
    0xfc15db08, 0xf20a112c, 0xf310e90e, 0xed0bf81c, 0xddf2f01c, 0x211f0814, 0x0bf2d10d, 0x09ef221c,
    0x10071033, 0x3b01fde9, 0xfd12e3e5, 0x25f94a0d, 0xedf50bf2, 0x2c441b00, 0xe70713f5, 0x13270ce9,
    0xbecdd01f, 0xecf60d1e, 0x0608c203, 0xdec51114, 0x110f1f01, 0xfdadc6dc, 0xdbee200a, 0x0831cea7,
    0xe60e1e1c, 0xe20ce2d8, 0xdafe080a, 0xf826d8de, 0xf8ff00f3, 0x1ca50c39, 0xf1f4f7f5, 0x07e3fcd2,
    0xf904cde6, 0x520b2929, 0x04f4cfee, 0x35ed1845, 0x0fe4eefc, 0xe2ef1d1c, 0xeefd0dd9, 0x290c1afb,
    0xfd1af8e1, 0xf71b2d19, 0x1a0efdd6, 0xe5181736, 0x1ce2dad3, 0xe304cad0, 0x0edfecbc, 0xe7e6b2e2,
    0xfae720ea, 0x1de1e204, 0x050709e6, 0xfcc708e0, 0xc9e00efa, 0xeee9151b, 0x031bfef4, 0x02010f37,
    0xfef00b25, 0xfbf9d2df, 0x11ef0708, 0x170503e0, 0x020d2b07, 0x23e8f004, 0x2a422710, 0xeb0106f0,
    0xbf18e9e4, 0xd23e02ea, 0xd3f5e30b, 0xfe31fcfb, 0x1111934d, 0x0bfbf722, 0x060eeed9, 0x07f21903,
    0x24160206, 0xd9bdf60d, 0x0d0bd4ea, 0x00d3e60c, 0xf707e411, 0x1206fcf7, 0x1c1aea05, 0x352ad7f2,
    0x2641d3ff, 0x9019040e, 0x1e42ef23, 0xc7f7ce2c, 0x0f16302f, 0xdd10f62b, 0xda323505, 0xd5ecfc29,
    0x0001f037, 0xd23cf9ec, 0x0323c007, 0xd334f3f9, 0xdab50523, 0x1f22f7fc, 0xfdce1c2e, 0xdc1cd10e,
    0xf9d713e2, 0xedf3e725, 0x27e7ec0c, 0xd7ededfd, 0x2307420e, 0x4ce3f0ee, 0x0b104218, 0x300f2bba,
    0x14f008ce, 0xf51b39dc, 0xfde710d4, 0x06190c0b, 0xb5182edc, 0xf9d3ef04, 0xdb13c813, 0xecdac4d4,
    0xbc0d0ce6, 0xf6fc0a26, 0xb312eefe, 0xb809072a, 0x23c3d4cc, 0x01d7dc16, 0xbc1cddad, 0xe509e4f4,
    0xbb1dce33, 0xcc31aafc, 0xdd34e404, 0xd72cb003, 0x1315d209, 0xb2c1b6c6, 0x19ffc21d, 0x1fd9c0d8,
    0xc2f42211, 0xbdc51e1c, 0xccfefc02, 0x02e78cca, 0xd109e80a, 0xc7f41f11, 0xf12d12fc, 0x05150a29,
    0xb4f6bf09, 0x2d35f8e2, 0x06ce96fa, 0xdeeffefe, 0x0d2724b4, 0xefe7c51f, 0x1c2414fe, 0x501da318,
    0x0c10d11c, 0xf72abfd4, 0x1c00e022, 0xff17f00c, 0xfd34014d, 0xde0c1513, 0xf42db316, 0xd308ed02,
    0xf41f0e0f, 0xf5bfec21, 0x211ce927, 0xe4e7ef32, 0x06051827, 0x2320cedf, 0x5be50914, 0x5b04cef2,
    0x3e1a34c4, 0xfa0f4110, 0x3b3a32e4, 0xfcf3371d, 0x14f144fc, 0xd8041efe, 0x162030f6, 0xe702e1ee,
    0x12ee0e27, 0x4d0cfffd, 0x3f02f7dc, 0x300425f5, 0xadcd4bff, 0x133945e4, 0xcbdf452f, 0x0cf02422,
    0x06f025de, 0xbfe4a703, 0xdaeb1eeb, 0x94b8d803, 0x0e0df81f, 0x0f08abce, 0x002b0704, 0xdb360bf2,
    0x08e4ddb4, 0x0e1f3cfa, 0x0de2f6ab, 0xe102160a, 0xe82343d8, 0xe9f2cddd, 0xaa19f017, 0xe9e7e0b5,
    0xcf00f4f6, 0x00d8f3fd, 0x84f730d9, 0xe8101112, 0xf5bc80ce, 0x15d3f008, 0xdf108281, 0xd8e01813,
    0xf3f7cb0e, 0x0419c3cb, 0xef1fe9f2, 0x0b2ceac4, 0xd80ae106, 0x1681b2d6, 0xfff9c20d, 0x46cbd3e1,
    0xe1204303, 0xdcea0944, 0x0b1cda00, 0x3cf8c9f9, 0xf7edd611, 0x21d4360b, 0x06fbfdcb, 0x381910f2,
    0xb702ddfb, 0x5e213e1d, 0xcedeb8ee, 0x2bf64603, 0x1312f0cd, 0x16f71d01, 0x0f18f9fa, 0x23460e11,
    0x000e0112, 0x0c1633f7, 0x2a17f910, 0x0d081b1b, 0xfe091f15, 0x5ff80918, 0x06fec706, 0x44fa7f0f,
    0x04e71522, 0x3ad2392e, 0x2209f823, 0x05de1849, 0x40092c28, 0x3e28fad6, 0x31ed2824, 0xe6cf2b0c,
    0xdd2210dc, 0xfc09d1c9, 0x154407fb, 0xc6020ef3, 0x21fc1ade, 0xe3e80eda, 0x321613d3, 0xe117ecd2,
    0xf2eb101f, 0x29b61a1c, 0x08fae7db, 0x20c7fcbe, 0xfbfd27ff, 0xfbec220c, 0xd7ce1b20, 0x26d72751,
    0x2eeee0b5, 0x090814b7, 0xdcfa2fcb, 0xffca160a, 0x2bfde01b, 0x120a2707, 0x25d51a09, 0xf7283822,
    0x678e5040, 0x7ec76a00, 0xffffeb53, 0x00000008, 0x55f835db, 0xc8429944, 0x00000e48, 0x00000008,
    0x588a5d65, 0x393a2a1a, 0x00000d52, 0x00000008, 0x515f32c9, 0x4d21f994, 0x00000170, 0x00000008,
    0xe7950dfb, 0x11021a55, 0xf2b9eca8, 0x1ad30745, 0xe03209af, 0x0e281408, 0xe02fb812, 0x05470302,
    0xde1ef3e4, 0xe4230633, 0xf40ee7c1, 0xf866e032, 0xeff6f8f4, 0xff110a50, 0xef33eaec, 0x04cae61c,
    0x1f40211b, 0x09b7fde3, 0xdb481a1b, 0x29e21cad, 0xfe09e70f, 0x08a4201f, 0x0f141217, 0x2e810418,
    0xbbeb1612, 0x205021c4, 0xe8d4e7fd, 0x1e4c4a31, 0x261ce3c1, 0xffe91dfe, 0x1a2207d7, 0x060010f5,
    0xf8391c4c, 0x070400c6, 0xe0daf04c, 0xfe53f2fd, 0x2001d9b5, 0x0c930fcf, 0xfa2106db, 0x11c41aa1,
    0x2605ff0e, 0xe6f1fcf9, 0x25ee19fc, 0x0c0fff06, 0xd20817da, 0xefd81540, 0xd60802ea, 0xfcce0c30,
    0xccf6cc06, 0x24610bb9, 0x98ede0ec, 0xed1ff909, 0x222bb8e7, 0x1af3f556, 0xf2eee524, 0x28380b31,
    0xf904e7fe, 0xf90d0b10, 0xf7e7e801, 0x0a1c02f7, 0x37fc20e9, 0x0ae71108, 0x250952f1, 0x059310e3,
    0x15042647, 0xf6bcfd9e, 0x11133907, 0x02a815db, 0x02ed0820, 0x11410289, 0x15f5e4fd, 0xd8dc10c4,
    0x07d509dd, 0x02d8fab3, 0xca0017fe, 0xf50314c4, 0x0af5f515, 0xfae5d20b, 0xfefcfe1b, 0xfeb6e016,
    0xd9b4d7f2, 0xf1d42054, 0xf0bcdfec, 0x0cc0ee31, 0xc909f9ca, 0x1a0502f7, 0xd820ed14, 0x141cea17,
    0xff1d0df5, 0x1af9fc22, 0xd9274cf4, 0x1bf50d3b, 0xfd1ec936, 0xfe031b2f, 0xcf0cf035, 0x16d601e5,
    0x0039052b, 0xf6de17dc, 0xec3a001c, 0x150714cd, 0x0812a0ff, 0xfcfd1626, 0xf2f7da1b, 0x18a6f341,
    0xd202f809, 0xdf3220b0, 0xf3b5be23, 0x0041e46b, 0x1210f5d9, 0xfbe1f110, 0x0d2df90c, 0xfe00ff01,
    0x11ecf628, 0x0a09eeef, 0xd1cf010e, 0x351ae51b, 0x0615d9c1, 0x19be0de4, 0x200f0206, 0x1df521ce,
    0x261c0018, 0xf6f6ed1a, 0x20091432, 0x240efa15, 0xbb2605d1, 0xedfe0c51, 0xcc0ddb17, 0x05f5ee13,
    0xf929c310, 0xe71602db, 0xba00bcc9, 0xd3fdfeff, 0xe1d8c9d2, 0xea050a1f, 0x1401e9e8, 0x0e3aed25,
    0x2afc1dcc, 0xe7013015, 0x0dd131ee, 0xeef301ec, 0x22bf26f1, 0x110d1133, 0xf6994114, 0x0ad81017,
    0x1913c9ed, 0x19ec09e6, 0x1d11290c, 0x14e0180a, 0xc202fa01, 0x3e3d0fc8, 0xd70ef6df, 0x15c40dc0,
    0x00f50223, 0xecc6f1d3, 0xfc3f081b, 0xc31407e6, 0x08cb033b, 0x0e0bd230, 0x09ee18f5, 0x060ee70f,
    0xfa07cb02, 0xf3f6282d, 0x2c13d8f7, 0x05ef0a0c, 0x0ed35306, 0x20dd1d19, 0xf6ea1ae5, 0x28e6fee7,
    0x00f6f63e, 0x25f3082e, 0xf5005d2f, 0x35d11042, 0x2505c41b, 0xfff50c07, 0x0513fb29, 0x0300ffeb,
    0xe922f3f2, 0xd20d0ee9, 0xf8e7f207, 0x081e0419, 0x02ffccff, 0x063fef0c, 0x0ed7b6f9, 0xff0ef92e,
    0xd52701d8, 0xf704de2e, 0xf0ffe6f7, 0x200aff1d, 0x34ec2e3a, 0x04111ef2, 0x280a092c, 0x13fe0807,
    0xe79913c1, 0x15f3e9e4, 0xc7e3ebc3, 0x154a2800, 0xfb15e3fd, 0xf61ae927, 0x11e2f323, 0xdd0ee41d,
    0x20f308df, 0x06e1f02e, 0xe73112f9, 0x1cdb0227, 0x0cee080b, 0xf7e80949, 0x0ca114fa, 0x0af6f523,
    0x33f0f281, 0xa6f5ffe3, 0x10c3fcab, 0xfde0ee1a, 0x020cf3b6, 0xddf91c08, 0xda5de2f2, 0xe415f602,
    0x521e035b, 0xc5bcb4fd, 0x1fe84b3b, 0xcbebbce4, 0xd8d3d513, 0xb018045d, 0xabb8eef5, 0xe0ddea1e,
    0x1411a3c8, 0xe357e5e8, 0x5834fdf8, 0xd855d558, 0xbb0b18ca, 0x2e37c23b, 0xf6f1e4c6, 0x330cb535,
    0x06f5390e, 0xf5d320eb, 0x07ef1c0b, 0xd90807ed, 0xbe2ffcfd, 0x19ebd610, 0xe63beeef, 0xf4fe0511,
    0x0433d616, 0xe10e0a18, 0x3222dc20, 0xe8160d1a, 0x35062f06, 0xf1e71834, 0x3df81d03, 0x0aede4d1,
    0x1de2013b, 0xf1fa0704, 0x2ddb3717, 0xe9060a15, 0x11d7fdf3, 0x3c0dedfd, 0x12051adb, 0xe81b1afd,
    0xffd00be2, 0xe506f20b, 0x4ccfe4e7, 0xd821f407, 0xeff217ec, 0xc424e7e0, 0x04ebf0cc, 0xc9fbe013,
    0xfbea05e5, 0x05e5d7f3, 0xf30209d2, 0x270503d4, 0x2ae6312d, 0x160615d5, 0x0d195320, 0xd8e109e8,
    0x0eed0ae7, 0x0a0f0af5, 0xeb0ccdd3, 0xec3c2718, 0x29cfdbf9, 0xab31cf1c, 0x22fc1c01, 0xa420981d,
    0xff0e01ef, 0x09e00129, 0xe02444eb, 0x0bfd18ea, 0x371ffe25, 0x0525f62a, 0x44bf1116, 0x380ace17,
    0x1e2af9be, 0xbfd326e1, 0x26311efe, 0xf7d6e128, 0x101d1d20, 0xb5bf13e6, 0x88310a14, 0xcf09e9cd,
    0xf2019c30, 0xeabd8fe3, 0xc407e10d, 0xe4a79fe6, 0xe00cff07, 0x05ec0515, 0xde010f0a, 0xfcdee9f3,
    0xf05f04fd, 0xec4cbcec, 0x2a34e731, 0xe929d3f8, 0xcf0a0606, 0x2029f736, 0xd435dc11, 0x0c3c941c,
    0x18ef211b, 0xfd091623, 0x12e71cf0, 0xe6e224f2, 0xee3910c6, 0xefe60d0c, 0x392be8fa, 0xdfed1ce9,
    0x2809b9ee, 0xdb1101e7, 0x18f1e525, 0x0413eb12, 0x1e29d905, 0xf3c020f8, 0x2eca1b1f, 0x0be7fba9,
    0x150703e3, 0xebd30ce8, 0x1bdf1fe1, 0x14042ef1, 0x33c739af, 0x0e0bfe11, 0x0f24409f, 0xeaf003fb,
    0x4acf1b19, 0xe5fd0903, 0x7eceeded, 0xb40407ff, 0x012c0cfc, 0xcec8ea8c, 0x02470a0f, 0xaedce8b2,
    0xee264503, 0x1dede0dc, 0xa718fc0a, 0x00d81ec7, 0x00f41e0d, 0xedddebdc, 0xdff94811, 0xd9e0fae6,
    0x4339e0f1, 0xeff6e7e7, 0xf20af319, 0xf10ceb0b, 0x4de402e4, 0xb90aba0a, 0x48244acd, 0xb900a238,
    0x041a0e0d, 0x0b0713ec, 0xe3fd1c08, 0x20050df8, 0x2230e500, 0x2fc3f918, 0xfc0e1c40, 0x5503ebc0,
    0x2038dd1a, 0xedd33808, 0x0d3c0227, 0x08f6f618, 0x0e49f50d, 0xd60020f4, 0xbaffd32a, 0x8b23f501,
    0xb6f2d0dc, 0x9dc580ee, 0xbeecc9e9, 0xb8eaa2c1, 0xd2fccd19, 0x01fed7f7, 0xdeedde1a, 0x0201e506,
    0xc7160a25, 0xd4c18a04, 0xcf13d407, 0xcae6deb3, 0xc10cdd00, 0x11fec602, 0xce322e1f, 0xfe02b5e9,
    0x16f1e1f3, 0x11d91225, 0x1ffb13ef, 0xf0e31814, 0x4024fae7, 0xdf081520, 0x0aff0026, 0x161be504,
    0x4e703012, 0x0c6629c6, 0xffffef82, 0x00000008, 0x51474e83, 0x98cf96e8, 0xfffff41b, 0x00000008,
    0x515006cd, 0x62e0a847, 0x00000bbd, 0x00000008, 0x660843b6, 0xb5dafe04, 0x00000788, 0x00000008,
    0xbc46d013, 0xe515f822, 0xc540b04c, 0xf917ee31, 0x3dd59d21, 0xff00f90a, 0x17f910e9, 0xf621f1d9,
    0x0aeab438, 0xf0d0f70c, 0xf1168119, 0xf1f10027, 0xf801c333, 0x0402d508, 0x0606ce0e, 0xc6fae82d,
    0x34fd2515, 0x0b0d0cc4, 0x43f12f0b, 0xffd620c4, 0x08131dfe, 0x22d10707, 0x09080a14, 0x00953506,
    0xe9db0af9, 0xeabfe3aa, 0xd2e90cdf, 0xf506d9bf, 0x37d9b7fa, 0x09f5e416, 0x24efc814, 0x10f8e3f2,
    0x360445f6, 0x13fcfd02, 0xd44f31fe, 0xe9ec0805, 0x2401d34b, 0xede4d1e7, 0x20def51e, 0xf5e9cdeb,
    0xfdcf0fdc, 0x2c0a0c2c, 0xf8c706d1, 0x3b250909, 0x2011e7a0, 0xd80e3239, 0x220e0d28, 0xdbd4b7ed,
    0x17072019, 0xc2f0fbf6, 0x03fa0717, 0xc0ece3d6, 0x0022100d, 0x0bf4d5ef, 0x05000725, 0xf8d6fbf6,
    0xf0e50804, 0xeff3f9e5, 0xd1ddfbf7, 0xee07f7f0, 0x3209f432, 0x2618c7dd, 0x28f41a05, 0x2dec07f9,
    0x0a2935dd, 0xfaec1e01, 0x1602fa2a, 0x11d8b8b3, 0xcd2b0b04, 0xd60807ab, 0xd73504fc, 0xd7d7f8d1,
    0xbe2bdd27, 0xe9cee0e5, 0x0e0fef26, 0xe3ce05c3, 0xf429ff1b, 0xe503b1f1, 0x061bfb37, 0xf6f9b812,
    0xdf290b0c, 0xcddef80e, 0xe725da2a, 0xacc50113, 0x24c1bb1a, 0x03d893d3, 0xf80429c0, 0xebd1ffe0,
    0x0bc1d0f9, 0x0bf4bdf4, 0x0ee8b9fb, 0xebfd8f0c, 0x07f2f2f0, 0xdbf3d50a, 0xf1cf1aef, 0xd9f3fffc,
    0xfddb1ddd, 0x5eec1610, 0x27cc03d9, 0x12e432c9, 0xf4faf5d3, 0xf2dadece, 0xf5f9f7d8, 0xebc5d1f2,
    0xc8e202db, 0xf5ccbe87, 0xc4eafbe8, 0xf307dfdf, 0x26b4d2f4, 0x23eeba05, 0x28f2e9e9, 0x202598f6,
    0xf20f2216, 0x274c242b, 0xea3ef419, 0xdf092f18, 0x11edd21f, 0xe8f8c10a, 0x0ad91906, 0xf2f7db0f,
    0xe4d80c81, 0x28152015, 0xcbdc10ae, 0x170c1f08, 0x1be78bb1, 0xe818e64c, 0xfed227f7, 0xeefbf80a,
    0x2df0eff1, 0xe3dff6ff, 0x0c06d9f4, 0xcfdf11fb, 0xf90feb0e, 0xe4fedb0b, 0x0225d70d, 0x0bd30a1b,
    0x1aea0c39, 0xeee9e3fc, 0x0ff7231c, 0xf5fef1f1, 0xddeafce9, 0x27e2cf10, 0xeef117d6, 0x24e92afd,
    0x17071bf6, 0x01d41e08, 0x0dfafdfe, 0xe9e8d5ba, 0xf80002fc, 0xcff5c2d3, 0x080700f4, 0xd1c2d6f5,
    0xd30502ff, 0xbca1ede9, 0x19e901f1, 0xe82ff3f6, 0xd708f7fa, 0x2b3ce62b, 0xb00fd8f7, 0x162e1e2a,
    0x10fa14f0, 0xeee9e0f9, 0x04f50eeb, 0xf5cee9fb, 0x14f218f6, 0x17c403ed, 0xeb0623cf, 0xe0e404e1,
    0x10f9fbef, 0x10e7893a, 0xede7feeb, 0xfbd68139, 0x06fb0aff, 0x3ae5c5f4, 0xf6eb0f07, 0xf6f100fc,
    0x2c0bd60e, 0xd607e5ff, 0x130ef510, 0xf3f5c1f3, 0xea1111c8, 0x035be613, 0xec2bf4da, 0xe500f83f,
    0xd2050d18, 0xe5fdca02, 0xfd07e2ee, 0xea0ffddd, 0x0cfb08e9, 0x070fb50e, 0x191723ca, 0x061fc103,
    0xca08ed26, 0xce2818fc, 0xf2e7cf1e, 0xe218020d, 0xfcf41cc7, 0x01ecb9fa, 0x2e1b24ed, 0x2116e90f,
    0x190cf5de, 0x10f52438, 0x27ecec0b, 0xe5e92633, 0x10fccc04, 0x0813d83e, 0xdff213ed, 0xf5fc1639,
    0x231df0e9, 0xf3fb0ce7, 0x0910f7d1, 0xeeed2f27, 0xebfef9fa, 0xed0af619, 0x2118f703, 0x12bdfe15,
    0x18072a12, 0x51bcffeb, 0x04131e06, 0x39df49f3, 0x06021e21, 0x1fc8ee64, 0x110f1bf9, 0x02d633ec,
    0x000a2623, 0x0e37fcf4, 0x0dfdec06, 0x411fdcfa, 0xfed7fe02, 0x021332eb, 0xfef91c0a, 0xf3483629,
    0x0bf80e13, 0xe3a310ec, 0x12dd1206, 0xee1812e4, 0x01e8edf5, 0xed110f19, 0xe7fbd6e3, 0xd50e0d18,
    0xfa051ced, 0x0712031b, 0xfaf211fd, 0xfd0de628, 0xfe2a12f5, 0x0ffcf3e9, 0xf707ff01, 0xf2f302e0,
    0xdc1619fa, 0xfb0ee828, 0xe11d06f2, 0x0de9c921, 0xe8fc1506, 0x2ad5f5ce, 0x0014ef05, 0xf31109bc,
    0x2b08ed21, 0xc010f016, 0x0f090d17, 0xebeee40a, 0xd32d0809, 0xef54ed08, 0xdb10fe18, 0xe245fe36,
    0xf30b0809, 0xdbf0cd16, 0x070aff15, 0xd1fff9da, 0xfe1d00eb, 0xf50be0c7, 0x020216ec, 0xf71a04dc,
    0xb004e108, 0xc615151b, 0x06d2d8f6, 0x131ed008, 0xf3e217ed, 0x1f17f8fa, 0x18010ad9, 0x2814250e,
    0x27f7051a, 0xecc70150, 0x1107210a, 0xe3d51326, 0x0506110e, 0x1d25d301, 0xd3d60f0d, 0x2ed8132f,
    0x181103e0, 0x0af270e9, 0x1407efff, 0xf7fa6900, 0xf8f101ff, 0x05dd14f0, 0x1216fefb, 0x09180cea,
    0xf41e0b1f, 0x37811d09, 0x0510002c, 0x1ea439ef, 0x05feff05, 0x0602e530, 0x0e0cfd04, 0x01eef309,
    0x0700fe0c, 0xfb56f806, 0x03fbf90f, 0x184e0ff4, 0xee06f1f8, 0x02381238, 0xef23010a, 0x0b3f1c1d,
    0x0ff7f218, 0x0ab21107, 0x09e503fb, 0xef0c30d9, 0xf7f6faec, 0x0ee1ef20, 0x1ef81ee2, 0x26bde7ec,
    0xfae913ef, 0x14f405d2, 0x0ef212d2, 0x090601f9, 0xea0c26f9, 0x0fd9e1ab, 0xdaf7edfa, 0x00e11915,
    0xeb00f0e9, 0x0921e9e8, 0xe6fa0af7, 0x13dde1c8, 0xe40decf9, 0x0ddedffb, 0x090bf5f0, 0x19120ae8,
    0xd0fffc16, 0xd70f1c1c, 0xfdfbf509, 0xdef31713, 0xfb04f8fb, 0x1001fbe2, 0xd8f9f6f9, 0xcdfe1614,
    0x1af6f9f4, 0xfaaac1f1, 0x01f7ee0e, 0xee9df7d3, 0xf4fbe1e1, 0xe1fdeeb8, 0xe9e4fff0, 0xfb1f04c9,
    0xdc06f8f3, 0xeeecfe0c, 0xee20dde5, 0x2d1bfafc, 0x0af30aee, 0xe52d25f9, 0xe80c11f3, 0xe7080d1f,
    0x07052516, 0xdcd9f517, 0x08f61301, 0xf1b0e0fd, 0x200b0806, 0x25fac9a1, 0xed000617, 0x429e0600,
    0xf000f503, 0x0e023bcc, 0xfe02e6f8, 0x0bd00ce1, 0x0dfcf603, 0xfec41b93, 0xff02fd03, 0x011df9ad,
    0xfcf804ef, 0x0a0a1414, 0xfbf0ed13, 0x10011016, 0x03f8e917, 0x0bdcd719, 0xfe0efb03, 0xecf6051a,
    0xfcfdf9f3, 0xda22cab1, 0x0406ec0f, 0xec47dcdb, 0x0005e10f, 0x0afacef6, 0xfa0ec809, 0x1fc9e2d1,
    0x17faee0a, 0x02cc08ce, 0xebfdee06, 0x081b06cd, 0xe7e90af9, 0xf0e2ecea, 0xfde711eb, 0x29e3f4df,
    0x746d20e1, 0xddd6565f, 0x00000eb5, 0x00000008, 0x6cb1d94c, 0xad3ca0f8, 0x0000162b, 0x00000008,
    0x4dba1bf9, 0x62b36847, 0x000010f8, 0x00000008, 0x5a9c2969, 0x96d0cdbd, 0x000001a2, 0x00000008,
    0x8807d009, 0x0bf81d14, 0xdf01ab02, 0xcde820bf, 0xfb0711fb, 0x2ab9a1f4, 0x03f1f704, 0x0cb340c2,
    0xf3feb6e2, 0x1de4d124, 0x12ebb7e8, 0x34909cfb, 0xdb08c8ef, 0xf1fa1ede, 0xf60ebbfd, 0x2ebde5e8,
    0x2504f903, 0x06d4ebd8, 0x1bfe05fc, 0xfb10e5cf, 0x2dfaf6ef, 0xf3c306c2, 0x311a1ced, 0xdc02eab7,
    0x00033b21, 0x3ea9f120, 0x0ffdeb14, 0x21f928c7, 0xf1ff0eec, 0x16f0d4e9, 0xf9ecfc0c, 0x0a01a4c2,
    0xadd6d4ed, 0x04e733ff, 0xc7069ce7, 0xdd113adb, 0xf70abbf4, 0xd106e3fc, 0x0c17cb02, 0xeafeecf7,
    0xd4ffad16, 0x1bfe35fc, 0xf2f4cffe, 0x22190ff0, 0xbdf9f7ea, 0xe1d4df06, 0xd8f9d021, 0xe1ccf4e5,
    0xe80a03fd, 0xedb6dacb, 0xdaea1413, 0xfe97e0da, 0x24d5dff2, 0xcfd7fba3, 0xfa05e2e2, 0xda1922e9,
    0x0afa28fe, 0xf70ba317, 0x13e923f2, 0x0508b712, 0xf717e514, 0x0c0f1b2f, 0x1110f318, 0xed1f2c08,
    0xe20af800, 0xf2f3cd12, 0x0a0ef70c, 0xedfa0301, 0xe417050b, 0x27fa07ff, 0xdc28f5f8, 0xf1ec01f2,
    0x0913f21b, 0xf8f6d9d5, 0xbbf70320, 0x19aaf0e0, 0x9904af11, 0x53cc4dea, 0xb0fdad11, 0x0bd063c7,
    0xdd12f5f7, 0x98b6d3cd, 0x1717f60c, 0xcbd6b696, 0x060a2f1b, 0x16d5fb25, 0xf9f6f0f2, 0xf8e926db,
    0x0c21b8eb, 0x0b09aff1, 0x06ebe903, 0xf913ad12, 0x1617ea09, 0x3afacef2, 0xfcfb121c, 0x192adc07,
    0x09ec1501, 0xd9f0e520, 0x08f11bf2, 0xfb0ba7d3, 0x340417ea, 0x11d7e5ea, 0x55021cfb, 0xfd09feea,
    0x17fe331d, 0x2dc10c2a, 0x1a1917f5, 0x17d623bc, 0xe505d5fb, 0x2ad7d9fc, 0x0ff5f8ff, 0xfdffc1c6,
    0x8fcef602, 0xc3ca01df, 0xcb1d80fc, 0xc91e00cf, 0x35fe9706, 0x05ffdb0d, 0x1b24faf7, 0x2208fcfb,
    0xf00004e8, 0xe2fd0721, 0x0cfc1d02, 0xfde1f519, 0x07f220fd, 0xdfe9e03c, 0x15faec0c, 0xef21ddc8,
    0xeee5fbf9, 0xfbb3fff6, 0xe0fe19e6, 0x0db309dd, 0xea11fa11, 0xebe815fd, 0x113ada08, 0x81152bf2,
    0x1b281f37, 0x4612b133, 0x21071419, 0x470f2e35, 0x0dfdf109, 0x9cf4c212, 0x10f208f4, 0xc3c98716,
    0xed24c60c, 0xf334c8e4, 0x08041925, 0x3234e019, 0x120a1204, 0x04e22f20, 0xf70f1003, 0xd5042bfd,
    0x20171807, 0x20e3eaf1, 0xe8f31910, 0x10c41eec, 0xba0bc3ff, 0x09fc3506, 0x090dbefa, 0xd5ea2710,
    0x0610e41b, 0xeaeebdd3, 0x110ff91f, 0xe61cd0f2, 0xf10b2613, 0x2b350212, 0xd3ecfadf, 0x1b6d3002,
    0x26f0dee3, 0x0b23103c, 0x120315e5, 0x11270a15, 0x0bfd0ff3, 0x1cb1f8ff, 0x24182d07, 0x1a05fe98,
    0xe8f42a1f, 0x059020e2, 0x01ca1af4, 0xcacd12c4, 0x191e13ef, 0xfb1a1018, 0x1e041103, 0xf4df1137,
    0xe2e905ee, 0x2256e7c4, 0xf812fbf8, 0xf434283a, 0xf600d801, 0x19d81548, 0x08fd13ea, 0xf4f1ea06,
    0xd8f6e705, 0xbffbf9ce, 0xf118beea, 0xe5d3cff0, 0x0fe6d92c, 0x27eebdad, 0xe91004fe, 0x09e904d5,
    0x02f8fa1e, 0xfdaffcf2, 0x1e100b15, 0x1d0befd8, 0x13222510, 0x0d0bef41, 0x03221a0e, 0x1827f5e2,
    0xdb14f903, 0x12ef5fac, 0xfa242ee6, 0x182c3ec7, 0x022b0322, 0x2f312a5b, 0x1ff4fb26, 0x9d124044,
    0x2f0a0ef7, 0x01dd99f9, 0xf7f70b0f, 0xe8f3f7c8, 0x1b29f13a, 0x12b1b2bc, 0xfa1c231f, 0xf905b896,
    0x342de320, 0xe6f8ea30, 0x331b331c, 0x1ee70202, 0x2ce005f4, 0x0ed31ce7, 0x143cc8fc, 0x1d100fe0,
    0x0a060c1e, 0x1ee71112, 0x04f00709, 0xfaf719d2, 0x1a1b0611, 0x0b48fb03, 0x2816ed06, 0x0956f819,
    0x01c6f9a1, 0xd9180b4e, 0x06d7faac, 0xcee6ef49, 0xd80906c7, 0x0c2aecdf, 0xaffef2fd, 0x220b10e2,
    0x240afbc9, 0x0ece350f, 0x111020ba, 0x08bb1dfe, 0xe2b6f8dc, 0xb70a0c99, 0x2e15e0b8, 0x1acea5df,
    0xdcf62036, 0xe2a508b3, 0xf9eaa72c, 0xd2f111f9, 0x140edeff, 0x0e331f2a, 0x061b0f05, 0xe73c134a,
    0xcc13f90a, 0x28d3ca15, 0xf7078c2b, 0x0ed00ce4, 0xef20e8f6, 0xcbc3311a, 0x131a04e1, 0xdccbe91f,
    0x01f9d606, 0x2227f61a, 0x04f2d1e5, 0x10e0144a, 0xe0d0f3e6, 0xdd1ad6de, 0xfceae3d5, 0xbe2cf8e8,
    0x10eff3fa, 0xf2f4f4d5, 0x10ea22e0, 0xff14edea, 0x153029f3, 0x07c8e9fe, 0x1831112f, 0x08c6d6ea,
    0xd90f0803, 0x01fe22dd, 0x002918f6, 0x09d5f4ee, 0xec101124, 0x065400dc, 0x03c2f614, 0x9a19030d,
    0x2c0c28da, 0xbbd8cbee, 0xd5f423f7, 0xc338dabf, 0x0a1e0303, 0x03b9ed27, 0xe929061c, 0xf2ec26cc,
    0x26f5f830, 0xec1cff14, 0x25de070e, 0xdc0a1ef4, 0x27dd35f4, 0x031fb128, 0xe40a121e, 0x131ba338,
    0xd7d1cb21, 0xe0efe5f9, 0xe72ecdf8, 0xfcdcdbf4, 0x0b0f0050, 0x08f2fce4, 0x1802fd1b, 0x04b7f8f6,
    0xea951f85, 0xe1e6e257, 0xe9ab0781, 0xe5e0ea25, 0xe8f001ca, 0x04fff5f5, 0xb4cbd112, 0xfed6f3d6,
    0xfcf5fde6, 0x0be8e0e4, 0xc1b32889, 0x0e1cd807, 0xcca1dbae, 0xba2afb4b, 0xef0add9b, 0x0ebac452,
    0x14ffe506, 0x01f205e1, 0x0eeeedfc, 0xc3230d07, 0x00f2ca20, 0xfc1903f8, 0xf1f4fe07, 0x261b03f6,
    0xde1afdf3, 0x11c1fdee, 0xeed5ba15, 0xff2aecbc, 0xf9e50096, 0xfb1be0fc, 0x3bdf0c99, 0x0b1cec15,
    0x2db219c2, 0xff46e546, 0x0ffbf6cc, 0xdf60f231, 0xeef710df, 0xe2f8133f, 0xeb2103fd, 0x122c0b22,
    0x2acf3fa0, 0xd5f3eb28, 0x20bd3cb0, 0xe0d3b513, 0x02da29b2, 0xdc7fe1c2, 0xf0e616dd, 0xc365e979,
    0xd4d702ca, 0xc412c64a, 0xf3f71bdf, 0xf9061317, 0xcbcddad4, 0x0334fe29, 0xe33cd6cd, 0xffa2e74d,
    0x0a2ed03f, 0x0ede11b3, 0xe42ede21, 0x0e030183, 0xe4fc14cc, 0x09caf80d, 0xd6dded02, 0xff10fbda,
    0xdbe8e1f3, 0xebfef33c, 0xe5e2c8ec, 0xe902f8cb, 0xf8e602e4, 0xe2fedb01, 0xc2b8080e, 0xd53b0134,
    0xddc386d7, 0xef2bcf3a, 0xea12b5c3, 0x070dca48, 0xf58c29fe, 0xd3161035, 0x00a604b7, 0xbce5eb29,
    0x60c58350, 0xa5a55860, 0x0000051a, 0x00000008, 0x56455eb1, 0x6f1df270, 0x000007b9, 0x00000008,
    0x41b3335a, 0xa387d5ee, 0x00000dc4, 0x00000008, 0x58df072d, 0x4be2ecd4, 0x00000d38, 0x00000008,
    0xf6ebb3ea, 0x1ac0bf1b, 0xfb0ed6ff, 0x22c4e429, 0xff20f718, 0xb20704d1, 0x07c7170b, 0xbce4c90b,
    0xfc06e6be, 0xe5081da5, 0xf3e4eef0, 0xd00bdee6, 0x060ea2c2, 0x0c95cc1d, 0xfe0ceede, 0xf8f5f425,
    0x0c7fe1ef, 0xd1d9f902, 0xfd5cdf43, 0xfdc717ef, 0xed2cccd5, 0xfd1dbde2, 0x0869f0fa, 0x0919e4d1,
    0xe6c6f267, 0xa1f1faf1, 0xd9c8030c, 0xe3638114, 0x3400a8b3, 0x1dd4e511, 0x1611d7f9, 0x0fe5f0d7,
    0xddfa0e20, 0xe5f5effe, 0xf62f05e8, 0xf3f6e4fd, 0x1155d220, 0x172002ea, 0x0b6e0c36, 0x0ee80526,
    0x01dbe5f8, 0xd2040045, 0xfecfe101, 0xceb1fb2a, 0xf100dfe4, 0x1900daa6, 0x0215021e, 0x2ca6ff0c,
    0xe916de3a, 0xecd80dbc, 0x0701ec4a, 0x089008ee, 0xe80a24d9, 0x03d73581, 0xf7290af0, 0xe0dc11e6,
    0x0b05f42a, 0xf7e40c26, 0xf7fdfd0f, 0xf0b70628, 0x100b0036, 0xdac5f0b2, 0x0819011a, 0xc9dbdded,
    0x1c3f0afc, 0x1fd6d1da, 0x0e53fc26, 0x15e8dee0, 0x12251431, 0xda100deb, 0x011f0621, 0x2e0be6d6,
    0x05530c31, 0x0e0633e0, 0x0df3113b, 0x28d325d3, 0xfdda12e8, 0x0e0138ef, 0xfb241ae1, 0x46ee1d28,
    0x2112b90e, 0x33b4a9ec, 0x011ff91a, 0x29dd11e6, 0x1131051e, 0x0a13d5e1, 0x03e41406, 0xfb0bf507,
    0x0c2ae300, 0xfe2102c7, 0x2c40f91c, 0xf300dfcd, 0x120fecfb, 0xfffed7fa, 0x1e0df402, 0x1c2efc1b,
    0x0d0e20fb, 0xc821ef22, 0x070c050e, 0xf1e6d609, 0x0fe90f05, 0x142425cd, 0xe80a350b, 0x01193ae9,
    0x21dfed20, 0x11f0f206, 0x0b32fa22, 0x153fce29, 0x25201cee, 0x1a030d21, 0x2f0b1822, 0xf108f6fa,
    0xd8bc19e5, 0xf0dbe719, 0xc62a0dc5, 0xd605e8e8, 0xf211f009, 0xf5e00dd2, 0xe7f2001c, 0xbec9fad8,
    0x07c303e3, 0xca0ef830, 0x0df6f8ee, 0xdc95df3c, 0x0212e9fa, 0x2a07e1a6, 0x0bea221b, 0x08e51820,
    0x0c26fbf9, 0x2eb8e0dc, 0x270d1808, 0x5c9adddf, 0x26122123, 0xbdc11ac1, 0xd049131d, 0xd6c3eedd,
    0x0c2ebf23, 0xe42b120a, 0xf010dd13, 0x08fe0d47, 0x10fdff14, 0xd8000ce6, 0x06fb0f0d, 0xcee9eee6,
    0x0655df00, 0x13f0beb6, 0x0420e640, 0xf409e144, 0xecfdefe9, 0xc03bdef7, 0xd812e7e6, 0x201bbfdb,
    0x29271617, 0xe6202009, 0x21cd152a, 0x37d206fc, 0xe11534f5, 0xdce31d1f, 0xf00c1708, 0xf5a8f4fe,
    0x2703eb33, 0x18fbf5da, 0x13f41812, 0xf31b20cc, 0xccffef0a, 0xf639a62b, 0xcdedeef8, 0xf0241930,
    0xe20614ea, 0xec25c7f3, 0xd2fc0109, 0xd04edcf4, 0xcbc21e04, 0x082de323, 0x282202df, 0x2626242a,
    0x0a1620ff, 0xf1f90a3b, 0xfb0712e3, 0xe8cef02a, 0x0f072805, 0xe7fa58c8, 0x9da13811, 0x13081fd4,
    0xe9dc95d8, 0xfbf80cfd, 0x021fbeca, 0xfe05ef28, 0xfb201e21, 0x17090f18, 0x07040e10, 0xfd230b02,
    0xd8f1f4e5, 0x18ccf223, 0x084df2db, 0xf2edf1d5, 0x14da2d10, 0x04f813df, 0xc20230f0, 0xfec61ffe,
    0x0918f8f5, 0xe30dfa19, 0x1d34ed03, 0xecacd828, 0x03130941, 0x2e130bc1, 0xe0e81820, 0xe814140d,
    0xf913d7f9, 0x33cbf61d, 0xfa1af6ec, 0x28d6db14, 0xf907ef19, 0xff3de4e5, 0x1bf50518, 0xd4b4e6f6,
    0xab021ecf, 0x061dc9b5, 0xa0f8e5eb, 0x2ef6e007, 0x2f39fcf9, 0xe5e7e1d0, 0x21342333, 0xfbfffda5,
    0xe70f432a, 0xdd000a0c, 0xc2e8f53c, 0xdd14e1dd, 0xaee395e3, 0xb625f403, 0xe80808fd, 0xf22cdefa,
    0xddd4dcf0, 0xd9260c41, 0x03ebd7be, 0x27fe1233, 0x242b152d, 0x12ce0210, 0x110f0b28, 0x0dbeffbb,
    0x05bf08de, 0xef29ead9, 0xf7af09d0, 0xd8260107, 0xc404a3c6, 0xfe1cd72e, 0xd902daf7, 0x1a361a19,
    0xf00e1710, 0xf121f800, 0xff15fd0c, 0x232c0cf6, 0x96fe0f3e, 0x11031429, 0xf2fac8ff, 0x080d25ff,
    0xe3090210, 0x00f80d2d, 0x2a35f30e, 0xedb8130d, 0x06e4e4f5, 0x091a3b1c, 0xc2d9fae3, 0x06f81510,
    0x210ac5ee, 0xe62f1ec7, 0x1d1ecff0, 0xf914ea18, 0xc829013a, 0x0ef51b26, 0x040ede27, 0xf00e24ef,
    0x0928fde2, 0xdfd2f00f, 0x3d0b08e2, 0x15e8d9ed, 0x14d62212, 0xf7a925d6, 0x5c1d0cf4, 0x18a6f6d3,
    0xf918ec25, 0x0a1b13df, 0x1304e621, 0x14080d12, 0xc2391f50, 0xd7e435ed, 0x9c22e829, 0xf9f30514,
    0xdb03e1f4, 0x0ce6f7fd, 0x0417e220, 0xefdcf63c, 0xc8f11500, 0x29271bf0, 0x38b9f906, 0xe2ca2a00,
    0xf02231c4, 0x22ffc5e6, 0x183007ef, 0x36dfdc0d, 0x18e116d7, 0xf90ed5ab, 0xf21019db, 0x1b17fdfb,
    0x22cff30b, 0xbafd1b3c, 0xfce721e3, 0xead8db17, 0xe3e6e8ee, 0xe041efda, 0xf8ff3809, 0xcc3f18c7,
    0x8a98a9e9, 0x1c09061c, 0xdd2880c0, 0x090b2307, 0x070efa58, 0x35e224ea, 0xee002915, 0x1fd524e1,
    0xd988f1b4, 0xc006e81f, 0xd1a9dd93, 0xcb01dc08, 0x1d07c7ca, 0xec17d114, 0x130cf9ea, 0x2a2e00dc,
    0x1406f13c, 0x17210702, 0xf203e120, 0x39230ae0, 0xe801e02a, 0x01fd0b1e, 0xf9f5ec06, 0xed0819bd,
    0xb429190e, 0x39020819, 0xe211ea2f, 0x51082105, 0x39f3fcdd, 0x1b0809f1, 0xfd0f1ede, 0x2404f508,
    0x1e0eca08, 0x00302b06, 0x2f2ad5e6, 0x0c2de420, 0x1aed1a1a, 0xeaf80944, 0x340afc0e, 0xe20c1bd1,
    0x0b3635f7, 0xdc040015, 0xf9d41bdc, 0xee15db1b, 0x3e02d5ee, 0x29e1f9ef, 0x4016e909, 0x171b1dcf,
    0x0321113e, 0x342208ca, 0x0bf5072f, 0x23062807, 0xf22c234f, 0xf8d31a26, 0xc6ff0001, 0xf1e4fe11,
    0xf1af0802, 0xbecee1f3, 0x03d30f04, 0xb2df0527, 0x04f314d2, 0xf5ede804, 0x0cac27e1, 0xd7b10311,
    0x2f0602bd, 0xf21ef0e4, 0x19f012f0, 0x0bf20033, 0x13c731e1, 0x0510e200, 0xf1dc0ecf, 0x182513f4,
    0x4bb0211c, 0x0b02471b, 0x39d52999, 0x1a060fcf, 0x04e628e3, 0x05f2170c, 0x0db12502, 0xd22e20f0,
    0xbee7b6c8, 0x27f5ebff, 0xf5189ded, 0xf40415ee, 0xd1e6254b, 0x30d51bf1, 0xf3f6271a, 0x10e42c0d,
    0x4a7e254d, 0xcaffd71e, 0xfffffad9, 0x00000008, 0x5a997dbf, 0x4804a91c, 0x0000083f, 0x00000008,
    0x4e5284c6, 0x233c3614, 0x00000117, 0x00000008, 0x58df67c4, 0x953f0abc, 0xffffec94, 0x00000008,
    0xfacbf6f2, 0xf022cce1, 0xf2de01e2, 0x062cc90c, 0xf0d70fea, 0xc92fdc13, 0x20ffe7d2, 0xd008bbf7,
    0xdffc0808, 0xb22efc13, 0xf30525db, 0x95fdebe0, 0xfb05e41c, 0xf01cace2, 0xdd010d08, 0x2d281df1,
    0x1af50a1a, 0xb8090d07, 0x07152321, 0xcf0ada1a, 0x041a0a06, 0x05e4ea02, 0x0ae30e03, 0xef06f6fa,
    0xe8bc1cdf, 0xd2b9d404, 0xfac7f6b3, 0x1cd8add4, 0x08dd31d6, 0xf7302ad0, 0xef111ddd, 0xc32af8eb,
    0x14f9e0fa, 0xcc15b026, 0x0b26f0ec, 0xf62ebd1f, 0x08defc06, 0xce30c360, 0x1bef0be4, 0x9d1a9d34,
    0xfdccfaea, 0x06d6de06, 0xf0f808ca, 0xdae0deed, 0xf1fc0c1d, 0xe14cedd9, 0x0dc9f4e8, 0xc838db1b,
    0x1b0a29dd, 0xe6f7ef3c, 0xfde233d6, 0x034c86f5, 0x23da159c, 0xc6f8d154, 0xeb3a0ec9, 0xf6ecc216,
    0x0e10001f, 0x09f029f2, 0x17f11306, 0xfcf72ae7, 0xdbd5bbfd, 0xbaf5df07, 0xefdbd2d4, 0xa613e1eb,
    0xfbfd0bfa, 0x1426b408, 0xfed6fe01, 0x061c0bf7, 0xdbeb01b5, 0xeceae817, 0xfe1a1bdd, 0x3510ba19,
    0x1aaf0218, 0x9321f814, 0x0d03fcc4, 0xe844b92c, 0xcaa6d4fc, 0x9740d829, 0x0bbcbed5, 0xc04abd18,
    0x08d32028, 0x1817cf10, 0xf7c9261b, 0x0e10f62b, 0x0dfb08e0, 0xd929c508, 0x1b1104f4, 0xc526b20e,
    0xf70d2141, 0xf210e5d8, 0x0a240f08, 0xdb33e5a3, 0xfd152347, 0x01fbdced, 0xce051810, 0xfe2433e9,
    0xfced0922, 0xf5ed1600, 0x11002a25, 0xcb081fc1, 0x0fc4e108, 0x080efa52, 0x0fd1faed, 0x1adff545,
    0xf60b1be6, 0xad0bf0e0, 0x141bf2d4, 0xdffbd710, 0x23bf1a04, 0x332143f2, 0x0ce4110c, 0xd80b20e1,
    0x030cffe9, 0xd521c915, 0x17fce7fd, 0xf120c720, 0xf9e20b05, 0xeaf81125, 0x0ee303e0, 0xc7ea23f6,
    0x07fd26e1, 0x12bf1bbb, 0x131318de, 0xd6f017ae, 0x04dc0c2c, 0x2401f8cd, 0x06cf16c8, 0x2d0c1efc,
    0xf0b916d7, 0x0826f7f5, 0xfee428c4, 0x2743b3e1, 0x10d621c8, 0x89fbe943, 0xea360ab4, 0xf2dbd729,
    0xd922e23d, 0x21d425ad, 0xd5fbc129, 0x29eb29bb, 0x0ff2f6ce, 0x1af0fd09, 0x150c04e8, 0x32f205f8,
    0xefc80939, 0x46d9c8c3, 0xe3d7f6d2, 0x2cdc5ab0, 0xe805e9ea, 0xddea16f3, 0x02f8e507, 0x5d0ffae2,
    0x0f990707, 0xc50c2809, 0xeaf409ee, 0xf220f8f2, 0xe4e9e7fe, 0xf3fae70d, 0xf3dee1fb, 0x0003d605,
    0x01b41530, 0xea0fea1d, 0x0cab12e0, 0x08060520, 0x150831c7, 0x3bd1dd1a, 0xfbed0108, 0xf1f205e1,
    0x0ef51043, 0x15c9d8de, 0x07ee0650, 0x34e809da, 0x03172a0d, 0x1011121a, 0xf7e11b01, 0x35053efd,
    0xf607ffd4, 0x19180011, 0x0f0f0acd, 0xdff20c0a, 0xe2b1ecef, 0xd92e1858, 0xf081f2fa, 0xfc23de5a,
    0x0132fadf, 0x019df619, 0x103b0217, 0xdcb210b4, 0x2efde315, 0x2fe3feea, 0x241cff2c, 0xf1e60eee,
    0xfb14f7f1, 0xfd080af9, 0xe3f1db06, 0xe74d0505, 0xe8e0dac2, 0xf216183f, 0xd61ef4ee, 0x981d124d,
    0x0cff18ff, 0x1bfe1bba, 0xf2f31600, 0x11f511dd, 0xf40dfa23, 0x39b3ddaf, 0xe21f110e, 0x2ac715b6,
    0xff1ee5ee, 0x39cd16ed, 0x1013fcbb, 0x31a1e0f7, 0x07f60923, 0x9cf9d2cd, 0xe2d3fbfb, 0xd63cee10,
    0xc602f0f9, 0x23ddd037, 0xb6eef71d, 0x12f1c8e8, 0x1f03162a, 0xdfffadc9, 0x42f02c07, 0xfd18f4d0,
    0x08cb3f11, 0xc0e384fa, 0xcbf4f6e1, 0xeeca12e6, 0x161abff0, 0xeafcdfd9, 0x01e7a02b, 0x0ffcafd3,
    0x25a6f2dd, 0x10043a08, 0x0e3517e5, 0x0eba171a, 0x030f033f, 0xf3e50ada, 0x010efa28, 0x0204f2da,
    0xe6020713, 0x040690e8, 0x0e20f41a, 0xfb38fbe9, 0x0e19291a, 0x2ee6d02b, 0xece80118, 0xfaf21802,
    0x0602f63e, 0x0cf90707, 0x06e30036, 0x2d0212f5, 0xeaed13d5, 0x091620ff, 0xef02e8e9, 0x24fe3617,
    0xf1f105f6, 0x27c40bee, 0xf60d00ea, 0xd0b0fae2, 0xf0250526, 0xd4ec3adc, 0xc6f5ff2e, 0xffc716e4,
    0x083cd1f9, 0x2ef1e9f0, 0x134a0527, 0x0aeb0bd6, 0x360eebea, 0x0e070aef, 0x0f10f106, 0xcd1f14e9,
    0xbe22ffdd, 0xe1b3c7fa, 0xfd0de50a, 0xedc2cada, 0xe1321105, 0xc4bd1eb6, 0xd42cf322, 0x9fcc00c9,
    0x08bc131d, 0x3022ec25, 0xffed12f4, 0x1617dc13, 0xf147fe23, 0xd1e0ec01, 0xea391b4d, 0xfcefd7b7,
    0x163ad8cf, 0x02062605, 0x041ff8ed, 0x260201da, 0x01f8fe2b, 0xf20f0717, 0xe0fcfa06, 0xf9041019,
    0xc6cfed09, 0x0df01e2e, 0xacd8f525, 0x0df1e136, 0x1de0160d, 0x191fb7fc, 0x1ae40ef8, 0x0a2afa11,
    0x0c481a0d, 0xcd06e20d, 0xf22bf515, 0xd9f327e8, 0x2645eb15, 0xe6df8ad8, 0xf913af32, 0xc0b380c6,
    0x18daf9e6, 0x10100afc, 0x292cfcf7, 0x2601182f, 0xff051535, 0xf1ee11f6, 0xfae0081e, 0x00de11f7,
    0xca162039, 0x12f7fc97, 0xfc2cdd18, 0x04091fb7, 0x09094525, 0xf905f70a, 0xfdf0000d, 0xfe141008,
    0x000c1704, 0xf1211320, 0x07eb0505, 0x170028e7, 0x80ebe9fc, 0x11f31104, 0xff0ab812, 0x04171de9,
    0xd42c0005, 0x19f8f225, 0xe729f603, 0x3cddfb12, 0xf1120412, 0x0a12fff8, 0xc70ff023, 0x12c70715,
    0x29c9a023, 0xf10321ce, 0x22d625d1, 0xfaeb07e6, 0x2af2d6e3, 0xc80028f7, 0x08fdd6fc, 0xa1d12004,
    0xcc26f50e, 0x02b10ec2, 0x1749e016, 0x0abdfcb8, 0xce570a18, 0x02e014d7, 0xe043ff37, 0xb8961acb,
    0xf4c50013, 0x2531c022, 0x0dd7f6f3, 0x07210c2e, 0xf00b1ed9, 0xe7dd0cf0, 0xe4e40424, 0xe9fbd2ca,
    0x171705af, 0x0cb6e701, 0x060306f6, 0xfffd18d9, 0xdffdf9e8, 0x0ae5db00, 0xe51105c7, 0x09c2ceee,
    0x14f2edf6, 0xf8ec1bfd, 0x1fc1fc12, 0x04cf1e1c, 0xf7ed0214, 0x0500f6d5, 0xf8de0ef7, 0xeb1b09f7,
    0x054e0a11, 0xebc6f601, 0xe73d111e, 0xb5dc18d3, 0x2419db2a, 0x1af7b2be, 0x1711ad14, 0xdad1e481,
    0xe206cde4, 0x20fa08e8, 0x26f8c204, 0x05e50c0c, 0xdff3161d, 0x01c90ccf, 0xfed8eeff, 0x25f10be3,
    0x4efc9bad, 0x1764073a, 0x00000403, 0x00000008, 0x71375e3a, 0x63373726, 0x00000358, 0x00000008,
    0x50282035, 0x38aecb06, 0x00000e2d, 0x00000008, 0x497f6a03, 0xae2029fb, 0xffffec97, 0x00000008,
    0x2bed0f0f, 0xc2c7f1ff, 0x26fc28ee, 0xe0e6ceda, 0x21ef062a, 0x15d4fc07, 0xf30727db, 0xe6f206e3,
    0xf817bb47, 0x05f3a3e6, 0x0f20a252, 0xc8d8c109, 0xf4141634, 0xf4fcd6df, 0xfa24e53f, 0xe70cc8fb,
    0x2ab2f42a, 0xdc0ffb1a, 0x2606f6dd, 0xfed1ea33, 0x1dd517e7, 0x061312f1, 0x17f423c7, 0x0907e607,
    0x2be40900, 0x06eee712, 0x0cf538d6, 0xe50c0de2, 0xf2db1a0f, 0x5bf6d019, 0xf9f2f23e, 0x55f3b926,
    0xee1ff0df, 0xf7d251cd, 0x0dfe2eda, 0xa82326c4, 0x174030db, 0x08eebdfd, 0xef122d20, 0x0c19f0ef,
    0x2afbf814, 0x1ddd4100, 0x26f42bfc, 0x5bdb23e5, 0xe9050411, 0x1ef249d8, 0xd7281b11, 0xfbd72103,
    0x24dbfc30, 0x27cfd7ee, 0xe81cdb45, 0x03b9eb0b, 0x0c68df47, 0xf6dff4cc, 0x2dde3541, 0x1114e1d3,
    0xf6e413e9, 0xe711eb1d, 0x05e6fce9, 0xdd16e317, 0x229319b5, 0x3906fd0b, 0x429f10e2, 0x35002506,
    0x0cc1070b, 0x201d3fe2, 0x09dd1be1, 0x170d060b, 0xf02efeed, 0x160cf9ff, 0xf12808f9, 0xc01fed08,
    0xda4df734, 0xdf12ea1b, 0x0224ef45, 0x33dbfcf2, 0x132dc047, 0x32be33cb, 0x2117ca4e, 0x0ac032cb,
    0x16f6292f, 0xa1f40603, 0x1be80d00, 0xdceba6f8, 0x092aea0c, 0x66fbd80d, 0x0a380210, 0xeb1750ee,
    0x28001546, 0x030b9b1f, 0x271cf174, 0xeafd8320, 0xe4d72a17, 0xee17b50e, 0xd704011c, 0xb015c718,
    0x27abdf09, 0x240ede0d, 0x140b019f, 0x02080a2f, 0xed0bfe14, 0xe1151ff9, 0xddd60627, 0x0b06e911,
    0x0612d1c9, 0xfcddfb1e, 0xcd1cf816, 0xd10b03e6, 0xf1031731, 0x48078125, 0x10f31413, 0x3610d229,
    0x1f2ae8d1, 0x04c138ff, 0x1ae533e1, 0xf50c1af0, 0x10d11ff3, 0x19f1d8f3, 0xe9c91bef, 0x1e0bfef6,
    0xf5f8fb05, 0x14001f1b, 0x01f7f2fb, 0x24ea0c0e, 0xeefeec2c, 0x05011dc6, 0xc10a14f9, 0xd3f83105,
    0xdc35b7fd, 0x4fbdc411, 0xdb46cd00, 0x27ccfd1b, 0x0331f82d, 0xc2fb00fb, 0x16c8091d, 0xd4f1e100,
    0x06ac06db, 0x3526e604, 0x1481e3d9, 0x2a102016, 0x0ed40ede, 0xff05b31c, 0x1fe70fbc, 0x09ecff0a,
    0x00f50a1a, 0x191841ec, 0x15da10f5, 0x2f07fd0a, 0x12fdfcc4, 0x18281900, 0x04050baa, 0xef1c14fc,
    0xd9f1e5ed, 0xcb1de926, 0xd95cdde0, 0x33e80412, 0x1e25b653, 0x29c221ee, 0x1f1f0b16, 0x05c11cda,
    0x04f7063b, 0xc11a3904, 0x04e9f621, 0xdd10cd25, 0xe726c706, 0x7702f71b, 0x2022d50f, 0xfc1344fc,
    0x13e129f5, 0x1d01ba13, 0x05022c1d, 0x0e059c21, 0xdcf0030e, 0x1603d904, 0xe6f8eee9, 0xc01aff12,
    0x0817caf4, 0x2aebbd12, 0xf422f4ef, 0x0703e106, 0xb203f62c, 0xe41a1d02, 0xe61dea0f, 0x15f7ee15,
    0xed1bef38, 0xfafb14e8, 0x0007c908, 0x00fd4bef, 0xdd3805fa, 0x221e90f2, 0xd7100504, 0x031be30f,
    0x2e38efd3, 0xdcda2905, 0x07212803, 0x0fea1aef, 0x0feb0217, 0x20f5e8e9, 0x1a1301fc, 0x5ff1f7f6,
    0xfd19cefc, 0x2a171910, 0xdff4f3f7, 0x1df6111b, 0xa1dbca20, 0x00f7e406, 0xb6c2ca13, 0xfafe2c12,
    0xbe2cefbc, 0x09e6230d, 0x041522e2, 0x101530fc, 0x150401ee, 0xe8172103, 0x30dd22b5, 0xa7e40605,
    0xcbca20e4, 0x0cf1d8e3, 0xbfd91cc1, 0x1ed707f0, 0xe319db1b, 0x220df2ee, 0xfbeffff9, 0x04200811,
    0xf72afe08, 0x08fbf63c, 0x00fc200a, 0x3cfedb09, 0x13f15117, 0x090525ef, 0xff0d3a03, 0xd02754f5,
    0xd5e9f1ed, 0x0512fd1c, 0xde44cfe7, 0x0f041c1b, 0x15efb00f, 0x01f60c0b, 0x09cf11f5, 0xe3e90cf1,
    0x1fe21009, 0xc7165ce2, 0xf40120ff, 0xe414f70a, 0xe7139ee8, 0x401af4f9, 0xfb0dd01a, 0xf7f21104,
    0xdf27020d, 0x1a0be7eb, 0xed25fb11, 0x17ffdf16, 0xfa010bff, 0x13e1fde5, 0xbe0be438, 0xf4fb30e6,
    0x2c2bddf6, 0xcbefe10d, 0x1522240d, 0xe91cd3cd, 0xf7ffe330, 0xd8051a07, 0xea20fc00, 0xd3e21214,
    0x2c00f834, 0xd604e2f8, 0x07f7fef2, 0xfc0a2000, 0xe255eee1, 0x0b21ecfc, 0xb630d508, 0xfd0ddef6,
    0x2c04fcf0, 0xb20a4bfc, 0x0b0b1efa, 0x2102100a, 0x061d3914, 0xfdfee5e0, 0x1ffc2000, 0xdf19fbf8,
    0xe218ba1b, 0xe8030a12, 0xe3fcd722, 0xda042021, 0xb500bbfe, 0x1707c00f, 0xbbf08126, 0x0917f108,
    0xaa10f5e2, 0x0feb06f7, 0xee0832e5, 0x1015f404, 0x0d00eaf1, 0xf7091b1a, 0x030802da, 0xeaf20a0f,
    0xd4d9040c, 0x29e2e10f, 0x9bec06f6, 0x21b5170b, 0xfc02e410, 0x08140c13, 0xf50dddfb, 0xf9071724,
    0x1326081a, 0xe01cd810, 0x1de5fd0d, 0x0a0ef413, 0xea2a3a07, 0xfb18d306, 0xed1322f0, 0x2113c9fc,
    0xad10f8d9, 0x06fd21f3, 0xc82ab511, 0xd90a1de1, 0xf3deb715, 0xf410000c, 0xebc3f804, 0xdc09f3f2,
    0x30cb3404, 0x01e337e9, 0xf8e23ad6, 0x13e617c3, 0x06e68fd6, 0x2c15fc08, 0xfe00b433, 0xf9f71614,
    0xfe16f903, 0x371cc3c4, 0x1808f7fb, 0x03fcdedf, 0x08ed2512, 0x0dbfc4bd, 0xd5073922, 0x21013781,
    0x3721fbf6, 0xaff61615, 0xf82c2cdb, 0x85fffe0f, 0xe2ebd82c, 0xe7220ff8, 0xf91be4fe, 0xe1250d06,
    0xf6d80412, 0x1c15f4fc, 0xf6c4fef1, 0xfd1d1518, 0xbb18ded8, 0xee13bf08, 0xed0fc4f3, 0x011fcbdd,
    0x36d616f4, 0x9f0f16fb, 0x201423fb, 0x030fbe01, 0x082a5806, 0xddf6f8f3, 0x1714542f, 0xb91e1cee,
    0xd6e1cd1a, 0xd40e1424, 0xc0c5d60d, 0xdf01e519, 0xc5f5c50b, 0x2932d012, 0xcfdba019, 0x1229e424,
    0xd922f8bc, 0x1714e920, 0xdafeeaf0, 0x2b25d61b, 0xcffcc9de, 0x00282d29, 0xdaddb2e7, 0x02f6f521,
    0xc4f4d502, 0xf01b1106, 0xa5f9e3fc, 0x2e2be00c, 0xdcd9e911, 0x0c0c022b, 0xc9f8e0fc, 0xfc0a1d1a,
    0x1e1fb311, 0xc315f430, 0x130cf326, 0xdc0def07, 0xf1110e0f, 0x1a15d70f, 0xeb030eec, 0x2f08ef17,
    0xc6f906ed, 0x17da5df4, 0xa42ae719, 0xe6263ae1, 0x05edf1ed, 0xdd0afd2c, 0x0acae506, 0xe405000c,
    0x4f7e52b1, 0xa76a6b17, 0x00001337, 0x00000008, 0x5abb3afe, 0x0b165b90, 0x00001963, 0x00000008,
    0x70905532, 0xa6664e68, 0xffffdfaa, 0x00000008, 0x499d0043, 0xed5fe4ea, 0x00000b5e, 0x00000008,
    0xed211f18, 0xdae102f7, 0xf30c0207, 0xdfd9eff0, 0xd52a0cde, 0xfbbbd6f3, 0xf0152024, 0xf7fe1fc2,
    0xf025e4f9, 0x19d8d5ec, 0xf8080e08, 0x1bf3001c, 0x01fa110d, 0xf81410eb, 0xec00fde1, 0xe39704f5,
    0xf0240e0b, 0xbfb7c7c6, 0xe91deef3, 0xb59de5e3, 0xfa10ef09, 0xff11f1c4, 0xfc06de00, 0xe3f6fae7,
    0x0b260e03, 0x09dcd0e3, 0xff0df11d, 0xe8c8f0d9, 0xfc0eff02, 0x17efdcfd, 0x0202fbf7, 0x16d6ca18,
    0xec3cf415, 0xe1e61ec4, 0xf10df621, 0xc5d706dc, 0xfb06e3f3, 0xe6f6b4d0, 0x0210f409, 0xd3ead8eb,
    0x0d16181a, 0x290a210b, 0x111206fe, 0x09f83117, 0xd0ec06e8, 0xeec4fd1b, 0xd6eef4f7, 0xd6eb03cb,
    0xf216ddf8, 0xe6d5c8fe, 0xe1080009, 0xf2c4bde5, 0xf0f6d0e5, 0xded2c093, 0xf4fbe1ff, 0xf2fde5b8,
    0x08fedce8, 0x1a1beeed, 0x08f8f3f3, 0xfe190e04, 0xfb0df3ed, 0xdad6ddf5, 0xfd100a02, 0xdcceeb07,
    0xfeeefe0a, 0xf1ffe303, 0xf300f905, 0xf6f2f000, 0x19f6fafd, 0x18ec04f9, 0x0cf2fc08, 0xe8ded7ef,
    0x14f8f8f1, 0xdcf8dbfe, 0xfce4faf4, 0x1ec7e1e7, 0xee100c0f, 0x099f1aad, 0xdd160019, 0xd9ac13a5,
    0xf4f50805, 0xfddff215, 0xecf9fcfe, 0xd9ca08ff, 0xe41df308, 0x07d3b5dd, 0xe6eb0b11, 0xf0fd0dd2,
    0x0115f9f4, 0xfedee314, 0xea040dfa, 0xed0cf80d, 0x0f30f915, 0x0823d413, 0xf10006f9, 0x0edc0e20,
    0x03f0fff1, 0x0503f002, 0xfc1004f8, 0xc6db0333, 0x0ae8d2ef, 0x0feaefa4, 0x0511edc3, 0x1c06efb8,
    0xf90e0c2c, 0x05e0eefb, 0x0a11e30a, 0xfb1f00d2, 0x152302f1, 0x201cec25, 0x0401fae3, 0x02e6ee1d,
    0xfef8f6f9, 0xebfc04d2, 0x013202e4, 0x8ad202fb, 0x0f04f513, 0x140dcbf9, 0x0f271416, 0xfa07ff0d,
    0x0c022a06, 0x16041732, 0x0cdf0d08, 0xeef91208, 0xe10113d9, 0xdff20c2c, 0xe511f8f9, 0xf0e6def0,
    0xdcfbf51c, 0x05c2e8fc, 0xea070624, 0x28cee307, 0xd3f6e103, 0xc0efd3cc, 0xdd0deeec, 0xc5d6ddea,
    0x101ee2ee, 0x2311d4e8, 0xfd0c0800, 0x320a0912, 0x06ca04ed, 0xea130df3, 0x08cb05ef, 0xe4081716,
    0x01f0e7d7, 0x080fbdf5, 0x0dfa1f08, 0x14fd101f, 0x1203fa0c, 0x16010bfd, 0xdfd0f21c, 0x0d0cf406,
    0x101df5ff, 0xeb03f404, 0xf6ec1123, 0x181b0c10, 0xf9080008, 0x08170eef, 0xede30212, 0x1c162616,
    0xeff8f3f4, 0xefd7cbe6, 0xf820efff, 0xf5e7eab0, 0xf8110631, 0x0812f810, 0xea000f13, 0xf91c0a19,
    0x02f4050a, 0xf2fad314, 0xfd1f11f3, 0xf1102839, 0x0813000f, 0x161bc2ce, 0xfffc13f3, 0xfeee1e03,
    0xfbcf06de, 0xf0dc1326, 0xeaed05cb, 0xcdf6e3d6, 0x02bdc1ec, 0xf6fed1fc, 0xfcd9e2d8, 0xe4dcceef,
    0x070ae4e8, 0x1941e5d9, 0x0600fe1e, 0x15391a18, 0x1e230600, 0x2d551307, 0x06f8ef06, 0xfd17fd16,
    0xe6cf00d9, 0xdadcf9e1, 0xf907edcf, 0xcfceebe9, 0x0c1bebe8, 0x10e1ebb1, 0xec2a0303, 0xd5e7ffc5,
    0x09ea2808, 0x11011c30, 0x030012f9, 0x02070b07, 0x05060bf1, 0x15150c14, 0x080c1209, 0x131bf91f,
    0xf0150928, 0x3142f717, 0xf016fc0c, 0x15462018, 0x0517012a, 0xf011003e, 0xac05ff40, 0x8081f221,
    0x110ed5fd, 0x100ab2be, 0x03fe1913, 0x06fbf7e8, 0xfefacfe5, 0xf6031614, 0xef13eae8, 0xc4ecfe1a,
    0xfacfeff4, 0xeee1b8f9, 0x06f3fdfc, 0x01ebf8f0, 0xfd0b0c16, 0xfcfdf7fb, 0xef160c0e, 0xeee40c05,
    0x022f04ec, 0x081106f5, 0x0ff70929, 0x1d5d021a, 0x02070d06, 0xfdfc1350, 0x02181204, 0xf5f61e3a,
    0xe5e2d7d9, 0xe009a5f1, 0xfbeed4da, 0x040abef4, 0x06f204f3, 0x15281823, 0x0e091b14, 0x14fa1735,
    0x10f30afe, 0x05fff501, 0xfe0713e7, 0x07eb2637, 0x00bbf719, 0x0bf408ce, 0x040cf8bd, 0x0e0618f3,
    0xe2cd0720, 0xdf081d11, 0xdac9eb0f, 0x340b15f0, 0x0ff80d12, 0xfe2b185f, 0xf5dd0a03, 0xc6ef0459,
    0x1c1ed0bc, 0x2a2acad9, 0x1506202a, 0x0d272326, 0x28140713, 0x1e3c16ef, 0xffe3ebea, 0xd6e81215,
    0xfaf601df, 0x18fce4e3, 0xf5eef7fc, 0xad3fe7fc, 0xf5b8cfd6, 0x221cf22b, 0xefa3e5ce, 0x2a1c1a32,
    0xecf81407, 0xe4e90221, 0xfe030af2, 0xfefdfae8, 0x0707f9fc, 0x00091309, 0x10112505, 0x1512224a,
    0x1d131c08, 0x151b230f, 0x070a27e5, 0x0e081d1f, 0x0eee1411, 0xea02f811, 0x80c717fc, 0xa4b0f703,
    0x00e8d2ec, 0xdfe6b1dd, 0xf8aa0ae6, 0xdb01bae3, 0x050afbf4, 0xe6f4edf3, 0x0506140b, 0xb3d306fb,
    0x10ee0a07, 0xd6fed2f0, 0x0fe1280b, 0xf2ff1b0f, 0x182c0bd0, 0x0001dfe4, 0x03f9fc8c, 0xc6dfedf4,
    0x02def3ca, 0xe20be7ec, 0x221000ec, 0x283ccbe4, 0x09110d13, 0xfef62523, 0xfe1a0e04, 0xf6f80e01,
    0xf2cbeeca, 0x2027fb3a, 0x0ecce1ac, 0x181b1826, 0x0b0a05ec, 0xf60edf2e, 0x08f01a03, 0x07dc1a20,
    0x18fcf2dc, 0x130a0be9, 0x1500f7b8, 0x181c1015, 0xdd9dd9c2, 0x38fd4b0c, 0x1715c181, 0x0c085c1f,
    0xfdec1a1f, 0x2a11f5e9, 0xed9d101f, 0x3d2e15f0, 0x19f31203, 0x0fef211a, 0x05f613fd, 0x03ed171b,
    0x2630eac7, 0xacd52307, 0x17252016, 0x9ae1c3e9, 0x0bfce6bc, 0xe6050b06, 0xf3e8ddc9, 0xb0e12621,
    0xf8dff1d4, 0x420af319, 0x2afee7da, 0x15530f1d, 0xffb012e8, 0x6a253d45, 0x06e703d6, 0x22025c52,
    0xf6dbf4d4, 0xe7dfcbdb, 0xecf9fbc4, 0x05fad1c9, 0x1105ed08, 0xfbf9f0fb, 0x150101fc, 0xcb0def00,
    0x0ae90fec, 0x081efb04, 0x090a0ffe, 0xdffe2a31, 0xf7d51422, 0x07f19ff6, 0xf2f80700, 0x131d9ad3,
    0xf20df50f, 0xaef81e2b, 0xf510f91a, 0xac18fa04, 0x060b14eb, 0xb9fedd17, 0x05fc18ff, 0xc8f0bc10,
    0x02eaff05, 0x192e0525, 0xf7e212f9, 0x1113191b, 0x112fe6d0, 0xe919070f, 0xfedee9cc, 0xe1f6292a,
    0xf9a4eac4, 0xfe09f8da, 0x120cf5c2, 0x241ef0f2, 0xe4da0d1e, 0x32130030, 0xecefe8e7, 0x1f240504,
    0x6c8cec30, 0x5d0aa7a0, 0x00000aac, 0x00000008, 0x4d36b31f, 0xe5596cab, 0x00000089, 0x00000007,
    0x5a060b25, 0xe9325a9e, 0x000004fd, 0x00000008, 0x59a2df59, 0x20ecec45, 0x00002318, 0x00000008,
    0x1d2b0129, 0x2b17124f, 0xe8280b27, 0x38c01c58, 0x15e8fd31, 0xfd3f24f3, 0x2501ede6, 0x1f2f1020,
    0x07f11a14, 0x1f302224, 0x28f529ea, 0x1655150c, 0x12181a21, 0xfadc2746, 0xe8bf052a, 0xca0be934,
    0xfc18e1de, 0x06e2e3d4, 0xe0edd9e6, 0xfda5efd8, 0xe2ebd1e2, 0x09bff60a, 0xd406cfd9, 0xff81e612,
    0xfce4daf3, 0x103dfba7, 0xfef4f5f2, 0xef45001f, 0x0ad6dc24, 0xe10c11ef, 0x10f41712, 0xf80c0ad3,
    0x0123fd03, 0x52fc122b, 0xf74f0e12, 0x4de72f1e, 0xf412db3a, 0x008131dc, 0x2cede824, 0xe19f0b9c,
    0x141214d4, 0x0002c624, 0x28eaffff, 0xcddeff2e, 0xf5f20aea, 0x0bf5e721, 0xdc0910ec, 0x18e2080a,
    0xdc06fe1a, 0xed2b45a2, 0xc814f5f9, 0x17221bce, 0xe11b0514, 0x31221915, 0x0addda08, 0x02f62721,
    0x0302e7f2, 0xf2fb0d03, 0xf1f7e908, 0xf21407f0, 0xf6fade03, 0xe7e2f60a, 0xcff4eaee, 0xfba0d50b,
    0xf3f5e7f0, 0xfbda13ed, 0xe0f4e509, 0xf4c90912, 0x0ef3f102, 0xf52412c8, 0xe8fae202, 0xfafa17cd,
    0x0704effe, 0x0eaaea9c, 0x1b120606, 0x1f25069a, 0x2627120f, 0x0b3a054b, 0x1cff3f2d, 0x0be9176e,
    0xf90d0693, 0x16e3c413, 0xf515e8db, 0x1ad00c17, 0x10c91326, 0xc128ffef, 0x1ee112ac, 0xf618d71a,
    0x03f8f5ef, 0xf11df5df, 0x280703eb, 0xfc19df1b, 0x23221717, 0x13dcf9f3, 0xe3e70de9, 0xd7fbfefa,
    0xb41bffec, 0x13d8d8ea, 0xc5eeccee, 0x0ce1dfc5, 0xf0ccdfcf, 0xd5fcd0f2, 0xe9f2d3c5, 0x14f1a9df,
    0x17f4f3f0, 0x170cf8f1, 0x28c21ae5, 0xed362836, 0x24b4051c, 0xd4fdefdf, 0x12e4f82e, 0xdd0200b6,
    0x063807fc, 0x45f7fd04, 0xd919270c, 0x2afc17df, 0xf4f6ed28, 0xfdd92de5, 0x0ed7db13, 0xf71206dc,
    0xec0df0bd, 0xf1ed9e05, 0xe2e6f1d3, 0xd412e304, 0x02030cda, 0x14fcfe53, 0x1122f5ff, 0x10f1f6fe,
    0xedc7040e, 0x0b20fcd2, 0x17f81e08, 0x0f1f25fe, 0xf90c2c0d, 0xf1eaf3fb, 0xfb1428fe, 0x2ea8fd21,
    0x0dfc0f0a, 0xe91623bd, 0x01fc210f, 0xea291cf0, 0xe31711fd, 0xf9e4f5fe, 0xd049f7f3, 0x3ff9dfcd,
    0x07ced828, 0xd8c839fe, 0xf8ee0ed3, 0xf9f2cfee, 0xf6ca10fd, 0xc9eb02ff, 0xdbd80205, 0xe0d0ef0f,
    0x2013f304, 0x06f1fb9e, 0x2beb25fc, 0xe60d00c5, 0x0c071eee, 0xe52bcb2f, 0x08112711, 0x0cfed52d,
    0x04ef07a2, 0xf7efaaf5, 0xfffd09a6, 0x12e6de0e, 0x0ce8f800, 0xd632dffd, 0x0df410cf, 0x0a1af212,
    0xfc0ec919, 0x1214fbd8, 0x0f2a1c01, 0x2b380515, 0xf535e450, 0x48f523f5, 0x1816f321, 0xd917490a,
    0x03190c1d, 0x0312d908, 0xfa2028f9, 0x1a11e4f0, 0x4df620dc, 0xeae2dafe, 0x070a3adf, 0x22ebbaf0,
    0x35201318, 0x1512180b, 0x02cfde25, 0xd8232b32, 0x42b8d00c, 0xc8eac40d, 0x03b9d227, 0xdbe316d7,
    0xf12bf4e6, 0x1c090bf1, 0x18e10320, 0xd6f01902, 0xe408f5f1, 0xe429f614, 0x17f9ca13, 0xe32efa13,
    0xfce1ec81, 0xc31080f0, 0xfedbefa9, 0xcb25c40e, 0x1fdc20cb, 0xfde9e941, 0x2e2b24b1, 0x1401bcb3,
    0x24212d1b, 0x2cfb0e1b, 0x20284413, 0x06f7ec33, 0xfaee2afd, 0xbf0cfffc, 0x9f7e21fe, 0x51df000f,
    0xd4fabc70, 0xec033bae, 0xb9f2d930, 0x061317df, 0x190312d9, 0x0405fde0, 0x113010dc, 0x1e0606d0,
    0xfdc1010b, 0xdbbae1f1, 0xe7e721e5, 0x0000e1e8, 0x4af6f2eb, 0x0012f111, 0x31db08f3, 0xee15e72a,
    0x0b16020f, 0x1afb26d5, 0x1eabfb18, 0xc6f24ad7, 0xcef01be9, 0xc5f6e901, 0x071102f2, 0xf80ddb12,
    0x0c290d10, 0x2af03932, 0xf21e0ffb, 0x27e64c18, 0x0503060a, 0x001c23fd, 0xd9edf004, 0x141c140d,
    0x05dfed44, 0xd71508ef, 0x06c7e420, 0xd61a2004, 0xcd110d25, 0x09dc0aec, 0x17fac409, 0xf9ff2bd8,
    0x2cf3fef6, 0xe4f3eef7, 0x111d1cf6, 0xf2ece706, 0x2bf11f05, 0xf2fb1813, 0x0f1d39e0, 0xf209ff0a,
    0xc93e260b, 0x1110e006, 0x8cfcbe40, 0xe416270d, 0xd6bbcdfc, 0xd3ddcd06, 0xc5d3d732, 0xfcd3f6dd,
    0x0ee4dfd1, 0xc41afbff, 0x29e9f7cd, 0xda26bc17, 0x08f912e1, 0xdbfc1601, 0xf1df20e6, 0xa7d6f7f9,
    0xd9fbf0b6, 0x0b12d7e3, 0xe516d592, 0x2e09d926, 0xbae1e919, 0xe9e20f18, 0xd6c4cfdb, 0xe527cfca,
    0xc633cdcf, 0x360cde3d, 0xce1d0303, 0x19ebc228, 0xd2f69609, 0xdafc0af8, 0x276b8105, 0x62fc0001,
    0xc6f44b77, 0xfe051de2, 0xb6ebf336, 0xdc0d00cc, 0xea32e71b, 0x00141711, 0xb110f222, 0x04f31924,
    0x06e01415, 0xd706e8fd, 0x06f3ec11, 0xef19f510, 0x04e4f5d1, 0x0a13ac1c, 0xfa0addee, 0x1105b013,
    0xb412d918, 0x1ad326dc, 0xdadfb114, 0xdafe23c1, 0xee08f0b0, 0x00ebd5fb, 0x0023cba5, 0x18f1c2fe,
    0x00090bda, 0xd9f9240a, 0xeb0703c2, 0xf703f0fe, 0xde2dcc03, 0x23fd16d9, 0x0fcfcf18, 0xc6cb07f4,
    0xf6031830, 0xe717cad3, 0x08d3e213, 0xd60beacd, 0xfbf01eea, 0x8fefc101, 0xbe24daab, 0x2b12a8da,
    0xf2ead727, 0xf3fe18fe, 0x0df7fb0d, 0xeccc1c11, 0xf2f4a10d, 0xe40d1614, 0xfaedae0c, 0xc4190a15,
    0xe81d0af0, 0xf9f8bcfc, 0xe822c3ed, 0x14f6f10d, 0xd20512fa, 0x0ef5adf5, 0x31efde0e, 0x0dfef4f8,
    0xe3e946dd, 0xca09e0fc, 0xf70837d3, 0x0030ad08, 0xd8e604df, 0xc001e721, 0x11f3eed1, 0xb200cd1f,
    0xe4110601, 0x2ffe3e14, 0xc40deed5, 0x2d05370d, 0x9b02f50b, 0x0af004f7, 0x95fad0fa, 0x022cf6fa,
    0xdf00a3f9, 0x12e4ec06, 0xa90a05eb, 0xfbf5011a, 0xe50f8f25, 0xde04fcf5, 0x3002b81a, 0xf8e0fef6,
    0x4cea3b15, 0xf22bcff2, 0x41f6242a, 0xf4220a00, 0xf31814f3, 0xfe1f3611, 0xd11ef1f5, 0xf806100d,
    0x02f219e2, 0xf614e3e5, 0x0de3e221, 0xe824ff0b, 0xc9040ce2, 0x17f8b611, 0xb3110106, 0xfbceb007,
    0xbafccecf, 0xd2dcdae4, 0xdd0ec5f8, 0xfbf7c0eb, 0xd5f8d7bd, 0xedffc010, 0xd4250cba, 0x22e6d9f2,
    0x4f0ac16a, 0xadf1711e, 0xfffffc64, 0x00000008, 0x51e421c2, 0x989ae06c, 0x000012b8, 0x00000008,
    0x570adde8, 0x9e930b48, 0x000016a3, 0x00000008, 0x553a69c6, 0x81814a94, 0xfffffbbb, 0x00000008,
    0x27ae0ccf, 0xd9f2deec, 0x03bb2ab5, 0x07dfd1dd, 0x1efa0ce4, 0xe6dc0f02, 0x022f04da, 0xf508d4fd,
    0xf3f3eaf6, 0xf3fbeb20, 0x01f2cbd3, 0xedee2626, 0x00e71ab4, 0x1412bfe9, 0xf5d4208c, 0xac05f50e,
    0xfc53e209, 0x1c04e828, 0xf67fe44a, 0x3c252602, 0xe40607f9, 0xf60bdd18, 0xe821fbf9, 0xf416f201,
    0x2602c52d, 0xcff81e01, 0x1fde4600, 0xab0ffcdd, 0xfbef2edb, 0xd910e0ed, 0xe92ffdd4, 0xed1003d9,
    0x084dfb3d, 0x00f5e4fc, 0x0dbd1f4d, 0xdbe7deec, 0xec0303c5, 0x38fad2ef, 0xac3a02c5, 0x3d0b0fd8,
    0x281fff2e, 0x171ef016, 0x1f2e271c, 0x1e370521, 0x0fff2a18, 0xe8fcfe1e, 0x0ef819a2, 0x18fddad4,
    0x1cbce50d, 0xe3ff2bfe, 0x21aaf308, 0x050e58f1, 0xf71012a9, 0xef011df7, 0x18d8f6da, 0x94fdf5fc,
    0xedf9f4cd, 0x0301c3fc, 0xe004edd4, 0x02effb07, 0x0e150eb0, 0xde129e17, 0x03350eee, 0xf103d31a,
    0xf0dcf26a, 0xec11f9e4, 0xe6ffffcd, 0x0108c6ec, 0xf0dbe821, 0xbbde0f03, 0xf3aadf31, 0xccf527f2,
    0xbd1defab, 0x44eb13f8, 0xfff4e2ee, 0xe0e211fb, 0x0c45f6fc, 0xdaccde02, 0x0318ff2f, 0x14f4cdb6,
    0x0b8b00d8, 0x0e15eaf5, 0xf6c608bf, 0x281ec0f3, 0x1e30d8e2, 0x14dc1421, 0x033e12d8, 0x2508dc01,
    0x05160514, 0x15db1614, 0x0e25f6ab, 0x18e6ff0b, 0xe80b1e09, 0x0e1001d1, 0x00dc0af6, 0xfbf90bef,
    0xfa38fb11, 0x00f43514, 0xdf460617, 0x0f0b2d0b, 0xd0e307df, 0x2d18e314, 0xbdf2f9e3, 0xe5093518,
    0x0b1edb06, 0xf9eddb05, 0x05ef14f6, 0x01eecbca, 0x17fa2fe7, 0xc8ff06d3, 0xee030fda, 0x060307d5,
    0x0c3be93c, 0xf8ed0006, 0xf7eb084a, 0xc4f1f3e7, 0xf0ef22ac, 0xfffafcf0, 0xe02d1599, 0x0903fbeb,
    0xfa18092b, 0x27231329, 0x010e0511, 0x311a0820, 0x07fa08e4, 0xd302f2f6, 0x0a110bd4, 0x0f0ba001,
    0x09cee810, 0xbcec21f8, 0x26e4db04, 0xe7d532f6, 0x1c23f913, 0xfc0d2bef, 0x04cd0f1d, 0xb1f71a06,
    0xf120e7c3, 0xcccc8715, 0xb621eee6, 0xd5fea6f8, 0xfffb20f4, 0x261ecf1e, 0xfaf22424, 0x1613ed2b,
    0xe6f6f948, 0xe329e4fa, 0xdb140dee, 0xfe16ddf7, 0x19e0e122, 0xddf4f409, 0xfddbe22e, 0xd1fdcbf7,
    0xc213dffd, 0x18ee1e0b, 0xfbd9cbfb, 0xdd02160f, 0x13201528, 0xdbedf7ec, 0x04f12044, 0xecf406cd,
    0xe9ffdae5, 0x1e18f202, 0xf2fce203, 0x2417eeff, 0xfb419bf2, 0x28f610d0, 0x0d370ddb, 0x37fbd71e,
    0xf9141a03, 0x0613ffc8, 0x172bd9b3, 0x280a0093, 0xeb132016, 0xf9d82bb6, 0x00f915ff, 0xfde9e68d,
    0xee0ceefd, 0x21bc34f5, 0xe345fed6, 0x17e00fd2, 0x95170408, 0x0c2aed08, 0xb5e6d34a, 0xd3eb2c1f,
    0xf807f0fc, 0x1914cdd4, 0xf7f110e5, 0x1d16d504, 0xe3e01c03, 0x0617f705, 0xc2012306, 0x2e04fddf,
    0x11f2f004, 0xf91f0df9, 0x07c90817, 0xcc18f418, 0xef0638e0, 0xecdcf607, 0xf6443606, 0xaee600eb,
    0x182a0001, 0x20fc0f22, 0xf929f6fc, 0x2b01ff18, 0xf720abde, 0xd6ed01e5, 0x0421efe1, 0xeedce6f5,
    0x14b6d72b, 0xf3dd07d6, 0xfdffae30, 0x21e9fd09, 0xfc00f128, 0xcadd26e8, 0x06ef1243, 0xf1b900e1,
    0xc60b04f3, 0xc509e1ee, 0xbe1adfde, 0xa723ca00, 0xef1031f8, 0xfdf6bad0, 0xef1b14e2, 0x0ee1dedf,
    0x07e5031c, 0xc1fec8ce, 0xcefb33be, 0x850702d8, 0x1bfb0215, 0x9b0a9022, 0xca183022, 0xc7f2810b,
    0x9b00f510, 0x03c3e701, 0x21f7c70a, 0xff0efbc4, 0xf9d40029, 0xef311cf9, 0xdbee0b0d, 0x250e030c,
    0x040ea148, 0x1ce5e403, 0xe8f9e11c, 0x23fdf8f4, 0xf8fe81d8, 0x11ec1311, 0x1df3dfda, 0xef00f733,
    0xf4cf2a01, 0x1b03ecd7, 0x17fcb1e8, 0xfff5fcba, 0xee033e20, 0xdc5212db, 0xf7f12109, 0xf1fcea15,
    0x111ef9e4, 0xe4cb1f0b, 0x0923f809, 0xe7c3d40d, 0xa009fa03, 0x14320417, 0xb2ede63b, 0xe73b2917,
    0x1ac5f1e7, 0x20f4ba27, 0xffc217e1, 0x0df10ceb, 0x05dc0e02, 0x20e310f7, 0xbff6140b, 0x0f0c0dde,
    0x37f4ee01, 0xd908e724, 0x1a092807, 0x0bf4f71f, 0xf60d220f, 0x072e13ed, 0x15161735, 0xac1329fa,
    0xff09d9c6, 0x0ff50df6, 0xe2eadbf4, 0x23cef7eb, 0xe701bde5, 0xd8e32b81, 0xe3f4ebfb, 0xef05f3cb,
    0xdafffd28, 0x0ac9e86c, 0x01efe23a, 0x12c5ea37, 0x03e5f60a, 0xca15fb07, 0x2d19071c, 0x01d4ea1b,
    0xac1b2624, 0x874302e0, 0xbc2de828, 0xd06eceef, 0x35fd21e4, 0x0b10d6b6, 0x040327e9, 0x0e2f03c4,
    0x16e001e5, 0xbed5e2fd, 0xf10500dd, 0xa60bddd3, 0xe52a0205, 0xa822954b, 0xe1251823, 0xbfe19e36,
    0xb405ed22, 0xe055e81b, 0x04d9e51b, 0x24ea0d4b, 0x03ebe8ef, 0xfdf610fc, 0xcc1b1a04, 0x34dc0214,
    0x190eeb05, 0x1750f328, 0xec1b1b0c, 0x1e4af940, 0xdcfa80f9, 0x05045a4a, 0x2413dbe2, 0x142f1d3a,
    0xb2c12701, 0x0f180b2d, 0x0cf3ddff, 0x09fb0938, 0x17102efe, 0xe8641501, 0xf1ec4926, 0xfbe1f145,
    0x29e606e5, 0xdda7f0de, 0xff0f18f8, 0xe8b9dfe1, 0xf20e05f3, 0xfb0c1205, 0xf8ddff0c, 0xb4ef0113,
    0x0d0521d8, 0x270fb7ea, 0xf0fc23e6, 0x16112531, 0x01e80511, 0x32d10a02, 0xf011ec05, 0x07300313,
    0x17ffe70a, 0x05ebe503, 0xd1d71afa, 0xecf4f0f4, 0x1f052b01, 0xebdb15f1, 0x29f8300d, 0xdfd518f6,
    0xd7d7b20b, 0x03e8f6c1, 0xdedbbd06, 0x36f4f3ba, 0xa80ee4d6, 0xe7cd4bb2, 0xdd198816, 0xb023dbc9,
    0xd805fb2e, 0x081e013e, 0xe90fc411, 0x0922fff6, 0xf20ce123, 0xd1240747, 0x3bf6e71a, 0x113e1c40,
    0xde0b211a, 0x0a083b37, 0xb80a0011, 0x2d27fd02, 0x1afa06fb, 0x1920feea, 0x11f600f1, 0x11211d11,
    0x1feb0ad9, 0x09f9fdf3, 0x151212da, 0xd8fd0a0a, 0xd80528ef, 0x0040c6ff, 0xfb241902, 0xe42af8f9,
    0xe3170311, 0xe062cf5a, 0xc9f40111, 0x14faef70, 0x0cecf0fb, 0x16fbf302, 0xef1511fc, 0x12390dfb,
    0x52b99fef, 0xb0ffa8ab, 0x000002c4, 0x00000008, 0x64e82bc4, 0x6e01c2d0, 0x000014fa, 0x00000008,
    0x5014ff6a, 0x0419d55a, 0xfffff9a6, 0x00000008, 0x5633d887, 0x758e3c55, 0x00000db8, 0x00000008,
    0x18e91ed5, 0xdfa8ccbf, 0x1edf29e0, 0xf9fadb98, 0x152903f5, 0x18c11918, 0x111dfb02, 0x248e1de5,
    0xfef1cfe2, 0x0f0beaff, 0x20ec9bc3, 0x09de0824, 0x03f1f8d2, 0xfc1220c1, 0x29bff8cd, 0x16f726f4,
    0x1c2015fe, 0x00faf4f5, 0x0e1bfc2f, 0x331ce01a, 0x0a040a0d, 0x1ffc35c5, 0xfdfc1d02, 0x2e2d21eb,
    0xfcfe01fb, 0x03af1027, 0xd51e3b17, 0x0cd9e9cd, 0xe217d91c, 0x020a29ff, 0xe3121809, 0x02fb0c2c,
    0x32f1f503, 0xffafedc3, 0xf3ee01e3, 0x20e7dfb4, 0x19e709fc, 0x1f1af6f8, 0xf2f216ee, 0x081e0ffb,
    0x0beadae5, 0xfe07ebf5, 0x1efde4e4, 0xfafbfd15, 0xb1e7fc1e, 0x03dff9d4, 0xc5f304e8, 0xfc0311ec,
    0x69f42b03, 0x1fc7190a, 0xe5e82300, 0x15981a00, 0xc50fc7fc, 0x2dce0baa, 0x100fe1f8, 0xccf1eae7,
    0xebfdfb0d, 0xf20ee91f, 0x0304e8fc, 0xeafdfe1d, 0x02272be2, 0xfafe0f13, 0xd32a0eff, 0xfdf40705,
    0xe3f4ba29, 0x041c10ca, 0xecfa0ef2, 0x112502f7, 0x07ddf9fd, 0xeb08071a, 0xfedc090b, 0x07f819fb,
    0xe4cdf6d4, 0x092f0634, 0x11f0e4cc, 0xfff10e44, 0xf709a0d4, 0x12ecd2e2, 0x2df6d0f1, 0x0508e9fb,
    0x03b513f8, 0x0d19c281, 0x0c990cf0, 0x173f0399, 0x0e1a0daa, 0xe9ed2533, 0x12fc061b, 0xf7fcdee3,
    0xf409ebb3, 0x10110022, 0x2607d581, 0x1712f320, 0x07df21e1, 0x16210cd1, 0x00e925da, 0x24152602,
    0x3519200b, 0x11d21fe9, 0x21262429, 0x1df21ddd, 0xe3f71ddc, 0x0f19eafa, 0xfe0501e0, 0x0911f60e,
    0x1ad8120b, 0xf3f006fa, 0x0bdf2ced, 0x05e8c0f2, 0x002ce3be, 0xe2e90e23, 0xfe281ce9, 0xf9060837,
    0xea22221c, 0x1dc1f7e9, 0xfbe5f918, 0xf0a8ebc2, 0x0febe2cb, 0x131709ec, 0xfd0805d3, 0xf2f80900,
    0x2210f315, 0xfbd4d503, 0x44080e16, 0xf6deef01, 0xc10a11e1, 0x03fde0d2, 0xc9fdf20e, 0xf40cf8fd,
    0xe1150510, 0xb9e5f2e5, 0xaff80526, 0xd5fe2ee8, 0xee1f9ad6, 0x280f1145, 0x5900b6eb, 0x07020f22,
    0x1111430b, 0x00f90725, 0x14021e15, 0x02060334, 0x271213f4, 0x1a1c0209, 0xf9222727, 0x44e20c01,
    0xf713dc43, 0x053635c6, 0xf70d3fe9, 0xfd2de11c, 0x26dc0419, 0xcbd20616, 0xfacaef2a, 0xf03812e5,
    0xe2c4dfd8, 0x1a24044b, 0x9303ebc3, 0xd0ed0936, 0x20e880ee, 0x0f0dcb19, 0x53d7af02, 0x01060612,
    0xf3ed1efe, 0xdf1480d9, 0x0cf4fefc, 0xf900aa0a, 0x0e2d3508, 0x1418e8f5, 0x1ff31e23, 0x0727d0f2,
    0x452212c8, 0x26ffd4fe, 0x3807fcec, 0x4a00cd01, 0xe41c11ed, 0x2bfc13d5, 0x35fd1416, 0x4ffc0fc8,
    0x0d1e47de, 0x13b148de, 0xf44c2de5, 0x33d0f8cd, 0x1104f7fb, 0xf9d80419, 0x1419fcf3, 0x03010e15,
    0x19ec2724, 0x1602ee18, 0x0ede40ff, 0x18f801fd, 0x0c1f0ac5, 0xbae4f22c, 0x2a29070c, 0xf0fa0d15,
    0xe807261b, 0x1b241ce7, 0x21eae50c, 0xcbea1601, 0x2805cae5, 0xf200dd0a, 0x03320812, 0xebe9e8f3,
    0x2b0d2320, 0x12bab9e5, 0x2ee63227, 0xf0e3ffc0, 0xed1c15b7, 0xd2dacef6, 0xdd121013, 0x0b0dcddd,
    0xe313f516, 0xd3fc2a0c, 0xaf03e10f, 0x19242de8, 0xfb018bf1, 0xcd270512, 0x07fbc2f0, 0x2921fd0f,
    0x0421d0e8, 0x19ca0115, 0xfe1afd0c, 0x1ad2ebf2, 0x0ffbfb09, 0x26f4bbbc, 0x18f32f14, 0x20f6e7dc,
    0x37f61908, 0xeefcd309, 0x1c235afb, 0xd7d0fd01, 0x60091b0f, 0x29b80510, 0x27f82d10, 0x0517e3f8,
    0xfc03e610, 0xf513e704, 0xbf02de16, 0xc2e8eef1, 0x23e5ac0f, 0xea3817e1, 0x2bafe4f7, 0xde1c2210,
    0xde08fe13, 0x3207dd24, 0x0104dd05, 0x201bf70f, 0x100e2021, 0xf7f621ec, 0x120012fa, 0x2905e306,
    0x5604f600, 0xd4f10ce9, 0x2300f90d, 0xf8e7f5f6, 0xeb082d06, 0x18271702, 0x50f40003, 0xf7f1330c,
    0x131654f0, 0xf5cf09ce, 0x1b1feaf9, 0x0b27cdf1, 0xadf8c4f8, 0x0bf3000a, 0xf00bba00, 0x114100f1,
    0x08e80e0d, 0x42d40c40, 0x18d6e70f, 0xfae06ad7, 0xd6030afb, 0xaa18ee1d, 0x33feec25, 0xb129180b,
    0xf9d32004, 0xdd2ff025, 0x1101e8e8, 0xc81ef40f, 0xf3ffc000, 0x433bc819, 0x230fd922, 0x03332c0a,
    0x2e120ce7, 0xe2d09fcd, 0x28ee2f01, 0xefdebecf, 0x17fc1af5, 0xcdffdd12, 0xf40827ed, 0xf722adef,
    0xef0de702, 0x1209f625, 0x9006e114, 0x24fcd614, 0xc90d8c04, 0xfd23fdfe, 0xdf29a8fd, 0x64fb000e,
    0xea1aec1e, 0x1ede7904, 0xcf100a11, 0x16053b02, 0xd0fe17ec, 0x2deef2e1, 0xdaf9ec02, 0x19fa2fdd,
    0xd4eacb08, 0xe2f81c06, 0xbf12e1f3, 0xf3ecff15, 0x64e8d71b, 0xe2f50208, 0x14fcee1a, 0x1ce8101b,
    0x0414d706, 0x1d2625fe, 0xbcdef41a, 0xb5012f09, 0x0d25edf4, 0xfa1ff007, 0x1b0ae800, 0x0526d11b,
    0x1017ecfd, 0x56010e2d, 0x1c15fc09, 0x2dff2210, 0xe6ff3327, 0xf11430ed, 0x0df6a805, 0xd51fe920,
    0x00f60a0d, 0xd90b1a08, 0xf6de1a0b, 0x8702202d, 0x07110af0, 0x1d48c329, 0x250d1703, 0xe705f65f,
    0xf6f5fcfa, 0xce0bd0f7, 0xee13e3f4, 0xe943b506, 0xe308aaf4, 0xf319f622, 0xe4f4bcfc, 0xed52e114,
    0x080b0814, 0x2cf8e629, 0x0a03f9fb, 0x072a30f0, 0xf2ec150a, 0xe432e028, 0x20f5f916, 0xe02df73d,
    0x0be2f8f2, 0xdc45d818, 0xb7dcf7e2, 0xde0bf6fd, 0xc3faa304, 0x1a2ae202, 0x96f5d90b, 0x131f121b,
    0x3fe2f2ec, 0xeceebe10, 0x421615da, 0x5302abe9, 0xd805221c, 0xb1300ffb, 0xca1815d2, 0xbb25ad33,
    0xdb09f910, 0x181bbf0f, 0xa60bf71c, 0x2d07c5f4, 0xfb17ad18, 0xf41e29f9, 0x1307ba0b, 0x42ed021d,
    0xf51bef19, 0xe2f34b25, 0xd8f6fe1b, 0x03f21618, 0xd803e1d7, 0x3df501e1, 0xd3fdedf2, 0x17fb3ce1,
    0xc5efd4fe, 0xe222fe1e, 0xe90dc1d5, 0xfc2114fe, 0x00ffbc0b, 0xf5022925, 0xe7109ff3, 0x06201820,
    0xf819e6ff, 0x08291026, 0xbbd01408, 0xdb19fe3c, 0xf210e2f1, 0x4038b914, 0xda171214, 0x2c26c220,
    0x74b81210, 0x7d8dcf00, 0x0000074f, 0x00000008, 0x4b6e18f8, 0x23aa0bd0, 0x00001160, 0x00000008,
    0x56b95f21, 0xacd1f9eb, 0xfffffc47, 0x00000008, 0x4dbbeb7b, 0x8628243b, 0xfffffb1c, 0x00000008,
    0xa611f3fe, 0x4b11e8eb, 0xd20ab20d, 0x22e52d23, 0x0a03bc05, 0x242a07e8, 0xfc073928, 0x1421052a,
    0xf703bafb, 0x00190e04, 0xeffbae28, 0xf029d881, 0xfbfd0ce0, 0x0acc0240, 0xe5f6efff, 0xe9f3fff9,
    0x37f008ef, 0x3439f5e3, 0x1bef37e9, 0x142fe3cb, 0x14f20b04, 0xe5ea032c, 0x1af5ecee, 0xfbe0100d,
    0xfd0b0f06, 0xee64e8d9, 0x130cfb05, 0xf54f102d, 0x33120308, 0x05f40025, 0x1cf90601, 0xfa1ee7e6,
    0xfaf20ffe, 0x04fd2b2e, 0xadfdf80b, 0x23ab1f28, 0x08fce4dc, 0x1acb3add, 0xdc0f18fc, 0xf9c231ec,
    0x07082310, 0x2747e7eb, 0x120cfc04, 0x092b0c24, 0xf42107ee, 0x2200f425, 0xd30e071d, 0x30e409ed,
    0x102414f1, 0x102607de, 0xc0190607, 0x2df9e1db, 0x1900e704, 0xfbd12fee, 0xebe90cfc, 0xfbfb14f0,
    0x100302e8, 0xdeade4f4, 0xf3011300, 0xe0d4d6b7, 0x0bd7c1af, 0xe83d12fe, 0x05f5f7d0, 0xf626f527,
    0x020d2af9, 0x10cde811, 0xfc09d7f4, 0x01d615e8, 0xbd1cfc01, 0xead6fdde, 0xd30ae7fa, 0xe3aef1ef,
    0xbd14e316, 0xe78e01b8, 0xf422ea01, 0x19390297, 0x11e9df21, 0x3ef92306, 0xfde8fa0b, 0x220734d4,
    0x8515c517, 0x290efe0a, 0xa90e9a1f, 0xf91b2c06, 0x1523c709, 0xf60cf3bd, 0x1f2d2033, 0xea04f626,
    0x2a04e000, 0xf202beed, 0x1cf2b7ea, 0x1224f091, 0xf11026e2, 0x03be0a53, 0x1ac10813, 0x030efb02,
    0x1ae933fd, 0x01120d18, 0xfbf619f3, 0xf8f5d912, 0x02f5d40a, 0xf109ebfc, 0xfe02ebf4, 0xf4f10213,
    0xeafeff03, 0xf2df09f2, 0xdc0fe90d, 0xdc0bccc6, 0x301ceb09, 0x0300f0fa, 0x42090cff, 0x233a02d8,
    0x08e02908, 0xfee32539, 0xaf090619, 0x37d8f9e5, 0xe804a8fd, 0x08244022, 0x020deafb, 0xf903192e,
    0x31f8420a, 0x0a05c5f5, 0xe0fa3b00, 0xf901cefd, 0x030b80f6, 0x0ffebb0d, 0x0f021f0b, 0x09c13111,
    0x081436fd, 0x262ae9cc, 0x0e21e300, 0x45d9b5df, 0x0e1f0e17, 0xf80924bd, 0xccf3fd21, 0xdfe1fa04,
    0x12f0dbf2, 0xf8f8b108, 0xe1df15f5, 0xfdebc719, 0xc1f7e4b2, 0xe0f8e7f3, 0xf4f41ee1, 0xd428dbf3,
    0x060e3803, 0x02d6810d, 0x01140b22, 0xebeef1b9, 0x0a2e0601, 0xd1ebe0e6, 0x041c01e5, 0xf4fce601,
    0xe60a0a06, 0xf3c204c1, 0x15140217, 0x2010f4b1, 0xe802120c, 0x0e1c36f2, 0xcff40e0a, 0x05fc2d0f,
    0x0ad99e1d, 0xf404d705, 0x24eebff0, 0xf8f6e2f9, 0x3c2a25f8, 0xeb0c19fd, 0x101b2e26, 0xe20fdd0f,
    0x2604f4ed, 0xe80b00ef, 0x1bffeacd, 0xda37009b, 0x26051c04, 0x1a02281f, 0x38e44517, 0x2b0c131b,
    0x2ef01a21, 0xfdec043c, 0x0fe0120d, 0x2602e719, 0x02eb0905, 0x010214cd, 0x21fd17f0, 0xfddf19f2,
    0xf9f707e6, 0xe3e31120, 0xd6061f1d, 0xcef8db04, 0x3128fadb, 0xcdd8181a, 0x3a151bd5, 0xdf18180a,
    0xc3c90522, 0xf4d4e818, 0xad01d812, 0x0ac9f2e4, 0xf802d3cd, 0x1b2e23f7, 0xd4e525eb, 0xfa344231,
    0x19050427, 0xf810afff, 0xdd021d12, 0x071dbbf0, 0xf211bfff, 0x0dd1e9c2, 0xf7111c33, 0x09a7fbf9,
    0xfcf803f8, 0x2207fde8, 0x240ae1e4, 0x16d4ddf9, 0x010ef615, 0xfff6e9ca, 0x1b81e519, 0x43280ade,
    0x1eef39c2, 0x052b540c, 0xf2e335fa, 0xfe140419, 0xf726260a, 0x0f0f03fe, 0x00272e05, 0xfa0a1819,
    0xe4312325, 0xc9fffff8, 0x000ede22, 0xeb1cb3bd, 0x4822ee01, 0xec17ea1f, 0x2eebcde3, 0xd71c0a2c,
    0x16073a00, 0x05f71318, 0x120f3f0d, 0x0003fee7, 0xc6110304, 0x27001b06, 0xa501be06, 0x0ee61914,
    0x29d5fce4, 0x0001f40c, 0x32f9f7c5, 0x15ecdf0f, 0xfd1f24fb, 0xc4dc2b2e, 0xfcfcea18, 0xc60eb3ba,
    0xe02316ee, 0xaed73b12, 0xd11007da, 0xa6f9fdb4, 0xf0fe0b04, 0xfe050710, 0x04211b16, 0xd0bd0ef3,
    0x1de71526, 0xc808c1f3, 0xfbc40a01, 0x0001b5fb, 0x08f6ff07, 0xd4d9cdd2, 0x0dd61200, 0xf708ccc0,
    0x080201db, 0xf71e0a2b, 0xecfb0416, 0xef02ef29, 0xd041fdd3, 0xc0dbf913, 0xcc1a07bd, 0xc9ec2204,
    0xa7c9d230, 0xceaee811, 0xfde1c70e, 0x050df017, 0xeeebe2ca, 0x02110f1b, 0xf1be01e3, 0x17180834,
    0x12f3ab25, 0x1305d1e9, 0x19eaf418, 0x25c7d113, 0xd728fccf, 0xe2af2dde, 0xc3fff432, 0xacc0c9e3,
    0x050ac6c4, 0xf6efd90d, 0xfa18fdc9, 0x1b13de06, 0xee090709, 0x1c0a2206, 0x1d850509, 0x36362611,
    0xe2f94ee0, 0xfcf57921, 0xdaf52912, 0xfb026f07, 0x1813feee, 0x27293943, 0x1e15fe06, 0x24082047,
    0x32042013, 0xf4fa1303, 0x19011014, 0x220ee1fc, 0x2519e6e5, 0xafd91329, 0x32f9e8be, 0xc1f01b2a,
    0x22fb1a1d, 0x06fafd0b, 0xd02a2604, 0xe4d81a05, 0xf7ebbc11, 0x0d18b700, 0xf7e6bae8, 0xee0bfe3d,
    0x2be108ed, 0xecf0c4e5, 0x381022c0, 0x11f8caf2, 0xee102aef, 0xf5d72817, 0xdfe8df22, 0xe3eaf7f0,
    0xc62e09e1, 0xf1f4f203, 0xbfe507c4, 0xb7ce1208, 0xd1b8c7ca, 0xd313b2c0, 0xf720cecb, 0xe7f4c804,
    0xddc00421, 0xf4030fe6, 0x06a4edf2, 0xf6fdf1fa, 0x23eed41e, 0x0afef0ff, 0xfbcd050d, 0xef04f5e1,
    0x221df1ac, 0xf627181c, 0xefe8ee17, 0xf3f0bcf4, 0xcc26fcc7, 0x081ff6d2, 0xc904fac9, 0xf42302ed,
    0xe7bed607, 0xa39afaf3, 0xfbf800db, 0xc0cee1cc, 0x07da07d0, 0x212fd9f7, 0xfcfa12f0, 0x1417dd0c,
    0x03def3fd, 0x0cc7fbe3, 0x0ccce6f3, 0x18eaf3e3, 0x111afadf, 0xd8a01012, 0xe0dc121a, 0xefc9c288,
    0xf21eced9, 0xf4f3f90d, 0x0c1cd0eb, 0x1c12df0b, 0xf1f60d09, 0x0f212d11, 0xfbf9fd03, 0x2f4e2d0e,
    0x1bf40b12, 0x072d1a35, 0x1314f7fd, 0x183a3218, 0x0704ed03, 0x07241043, 0xf511ff11, 0x2f24093b,
    0x0ff6e702, 0xd5070f0d, 0x1ad8e81a, 0x063fd916, 0xf31ddfcf, 0xf2ef1f5d, 0x290ed5cf, 0x07f01f31,
    0xfbe7f607, 0x1c10d0e9, 0xf928e2e8, 0xd6f208ec, 0xdac6e1fb, 0xbb18b40c, 0xffcdb9ca, 0x0127f54b,
    0x728d9e71, 0x33665dce, 0xffffff76, 0x00000008, 0x510473bd, 0xddb2fe5f, 0xfffff0c4, 0x00000008,
    0x4e58fa16, 0x103348ea, 0x00001a5c, 0x00000008, 0x543401d5, 0xf2b1432d, 0x000005c0, 0x00000008,
    0x23edf50e, 0x1f09e5db, 0x2cee0a0b, 0x172ed9e5, 0x1d35e612, 0xbae3f533, 0xb1532521, 0xafb70311,
    0x0640c04b, 0xd507d0f3, 0x0c6ab731, 0x8e1ed512, 0x0cfaef52, 0x0304b9f3, 0x0002d91a, 0xec05edf5,
    0xdecf23d4, 0x25f7edf3, 0x03cc2ed1, 0xddcd0df8, 0x28ee250a, 0xe100bddc, 0x33bc1df9, 0xef18dfec,
    0x11240aed, 0xc4f4db18, 0x0f1b253a, 0xc5d6b6f0, 0xfff7fe0f, 0x31cad3da, 0xeed8f908, 0x17df1303,
    0x0600dae5, 0x1be50ee0, 0x35ebdf21, 0xfd1a0ee1, 0xf6b24c95, 0x222cf90f, 0xd0d32281, 0x14031525,
    0xf6e9eed9, 0x2dea0fc8, 0x2ff1fbf3, 0x10e500cf, 0xdfcc2514, 0xebf2cdd1, 0xeae30ae9, 0xf80efee0,
    0x111602e5, 0xacf51e1f, 0x001ce2ed, 0xd80a0e18, 0xf20aef1a, 0xbc11fd0e, 0x401d1907, 0xe900ef15,
    0x061b2a0c, 0x0001ef04, 0x0221070f, 0xeefcf302, 0x1eb22886, 0x1522df26, 0x3ad11ba9, 0x05fafe1c,
    0x0799eaeb, 0x2902e0c7, 0x1c9117ec, 0x02fb2604, 0x0114fdcd, 0xfd0d1615, 0xf4f50b09, 0x3a160401,
    0xc9f40dc7, 0x133705fc, 0xd4f100ca, 0x0be01131, 0xd9adafe5, 0x24300dfe, 0xbce2b5cc, 0x1d091a27,
    0x0c150125, 0x221fbfc9, 0x11f2ef35, 0x1b3acbed, 0x101ee7fb, 0x00950c37, 0xdb32ee20, 0xd29c0eb8,
    0x010aea45, 0x10e4ccb1, 0x2527e634, 0xd803e22a, 0xfdfc0732, 0x1606cfb1, 0xfe0be0fe, 0x1ae3ffe0,
    0x0ff2ee0a, 0xe6e3f9d2, 0x1ae90ff7, 0xb5bbf8dc, 0x05b725e6, 0xdbe9e4e1, 0xfbb61ab8, 0xcc0eeac0,
    0xe135d6f6, 0xfadbb0fd, 0xcd2af133, 0xeb81bde5, 0xe9dadf04, 0x2fa6f5d5, 0xfcd4fafc, 0x13c90a12,
    0x1f14edde, 0xe3f807df, 0x19ec0f11, 0xda0afff0, 0xedb91dda, 0xf91ee414, 0xba0116b5, 0xfef8f81a,
    0xee050ac0, 0x0dbe088c, 0x2f22e6d1, 0xecbff6ac, 0xf6d2f623, 0x10eeaec8, 0x02d301ad, 0x1d010aec,
    0xfc0deaea, 0x0f011318, 0xed10b10c, 0x3bf30b09, 0xf21f0506, 0xfb0d2b11, 0x42f7e510, 0xc22b1e14,
    0x151d28e9, 0x15fae42d, 0x290df9fb, 0x0ffa0d32, 0x2bf21cc2, 0xfb10012e, 0x40e213e9, 0xeee6f611,
    0x1dba16ec, 0x080a9dbe, 0x1baf38f4, 0xfd11f2fc, 0x1a13f9c0, 0xdbe3f217, 0xf7fc0df6, 0x25c5f7fa,
    0xc70bf5f7, 0x2c3114e1, 0xd2ebeef6, 0x2abe0b24, 0x0cd1c219, 0xda051feb, 0xeef6f9e2, 0xcc2b19fd,
    0x16130ef3, 0x1bfb95ee, 0x0af9fdff, 0x2112f9ca, 0xf208f00c, 0x2db612f9, 0x0c00f017, 0xf4b52dcb,
    0x25f0fc1b, 0x03d9afc2, 0x1ee80a2f, 0xfa00d10c, 0xf1ff18e0, 0x1908e2f0, 0xeb14e6e1, 0x35faf3f3,
    0xe8f7c917, 0x03db1401, 0xd6fad405, 0xd9f00507, 0xf3e4faf4, 0xf2ef2e91, 0x17b911ea, 0xe20e1fa4,
    0xb323dd04, 0x0ff3cc26, 0xdc1f9c10, 0xe2a71708, 0xe2f6ec17, 0x28c4f7e5, 0xe6f6db17, 0x02f0f8e4,
    0x1c08d9df, 0xc61f0cf8, 0x34d421fb, 0xc503d611, 0x27db1be4, 0xf4e71606, 0x010621e3, 0xdee504f2,
    0xe93ae9d2, 0x08ce03bf, 0xf01bd800, 0x15ddddc8, 0xbad6b70f, 0x28eed7f2, 0xcaefefd5, 0x281709dd,
    0xd2dedf0a, 0x5014300a, 0x04e2ee14, 0x4f0712e1, 0x0a0f19f2, 0xef042509, 0x25c1220e, 0xc6322302,
    0xfcf627ba, 0x22feeb1f, 0xf51b26cd, 0xfd01f32f, 0xee10ef11, 0x1cf8d217, 0x2fe7f70b, 0x27eb06f6,
    0x0def0ee1, 0xbcfa0fdb, 0x1c0a16d0, 0xd8febe0c, 0x05203fdc, 0xe6d0cbea, 0x18f736f5, 0xf1b4df0b,
    0xe71b05d7, 0x121d1401, 0xd70af9f5, 0x23c01007, 0x1ed8aa1f, 0xd81427e2, 0xe0fe0bee, 0xfa19f2eb,
    0x0b001cfb, 0x1000dfdf, 0xf8131b08, 0x0d13f8e1, 0xd3f0c512, 0x0210d503, 0x05fef716, 0xdc300a00,
    0xe0e5e60b, 0xe5fcf505, 0xec06d210, 0xfd13fffd, 0x33010d0d, 0xd916141e, 0xc3f42a03, 0x0b010bfd,
    0x0b18bdee, 0x0ef60504, 0xff041929, 0xf2290e16, 0x16f6b408, 0xfc1533f7, 0xfff3f3f9, 0xcf3e29e5,
    0x03f4d7f1, 0xcb0cc630, 0x1c12fdfe, 0xacf2042b, 0xf1fef70c, 0xfdf31bde, 0x05f8bc11, 0xcdfa1bf7,
    0x20171102, 0xe433e9ff, 0xe6f43918, 0x2bd4f9f7, 0x0112291c, 0xeb182eef, 0x11f20910, 0xd5131aff,
    0xe330dbf3, 0x0ef5d5fc, 0xf10ed92f, 0xf6e0daec, 0xd6f6b6f4, 0xf502e0e0, 0x1bff8afe, 0x03f4180b,
    0xcbd90d36, 0x2116f317, 0x0ecb1e25, 0xf50cfe12, 0xecfcffd8, 0xdefcdd0b, 0xdfe9d008, 0xfd1df20e,
    0xe71ad3ed, 0xca0a1823, 0xce10d1c8, 0xfb13021d, 0xcd38b1f2, 0xf90de928, 0xfe0b8f0c, 0x0b01f513,
    0xbc19e3f0, 0xdff7f5df, 0xf22dafdd, 0xdf022222, 0x0f3f25ff, 0xd60080f6, 0xf5f000fc, 0xd3fda612,
    0xc6160a01, 0xe913f220, 0xc50bf7f9, 0x11ede20f, 0xecf507fd, 0x03f3dbe4, 0xcef8150d, 0x2016eed6,
    0x31ef362b, 0x0ef017e0, 0x0ff52f00, 0xfefa0ef8, 0x22f4f5fa, 0xb615bae9, 0x1feb03df, 0x172fc0ef,
    0x120819f2, 0xe7e60e11, 0x1a140fed, 0x20f51b08, 0x4a002e16, 0xfa362114, 0xd9f23112, 0xf3051321,
    0x0120d5f0, 0xf90efc05, 0xca1e1220, 0x0706fd11, 0xe4e71912, 0x231bddf0, 0xe8001014, 0xf530e000,
    0x10e7d825, 0xed050c2e, 0x20f4210b, 0xef19ec12, 0xd0e6f7e8, 0xee142011, 0x15f0d500, 0xd8f51704,
    0x0af10b09, 0xf2051507, 0x1b2811fd, 0x21162a01, 0xe70f1621, 0x01e53002, 0xc6070f24, 0x1eeef8f3,
    0xfbfaf013, 0x10f2e107, 0x05e8ed18, 0xf7f302db, 0x17fcc7ed, 0xeffefa01, 0x3a31deec, 0xdae5d01f,
    0xede2f337, 0xc10ee214, 0x37c8d230, 0xc0f8fc11, 0xba202aed, 0xfafca6fd, 0xd1e2d817, 0x2013c91f,
    0xc108f5e0, 0x250c34fc, 0xa3faf0fa, 0x431a341a, 0x002dcde4, 0x0000eb21, 0xe11ceff5, 0xf318f6f8,
    0xe71a8109, 0xe613f9f8, 0xde1aee0f, 0xcd11fa29, 0x231bbc0a, 0xc3f6fb0a, 0x08efb108, 0xdc0a2d02,
    0xf822500b, 0xed0dee1d, 0x01f52c1b, 0xc0f7d518, 0xd8011f14, 0xfafce8f9, 0xde26d71a, 0xec0723ee,
    0x5b00a44a, 0x4d4bd6aa, 0x0000137f, 0x00000008, 0x53387891, 0xa9a9d1f3, 0x000001e2, 0x00000008,
    0x605738a1, 0x80b9d7b4, 0xfffffd30, 0x00000008, 0x58b5ae01, 0x5f17ac5f, 0x000009a3, 0x00000008,
    0x001025e9, 0x29d8d432, 0xfdff31ef, 0x25e5f7fd, 0xf99bfce8, 0xf1012be6, 0x15dff7bc, 0xff111ccf,
    0xecbffc12, 0x0c10fa53, 0xeeb52a08, 0x1006eb63, 0x0bf7f0f4, 0x07f00059, 0x2dc311fd, 0x0dcdf62c,
    0x59d237bd, 0x08d7fbb8, 0x220048eb, 0xd02edbe6, 0x37161cab, 0xffae27e1, 0x431427de, 0x0bde1181,
    0xf1f150ed, 0x31f010e4, 0xec0c13cd, 0xee2b07e3, 0x0d1e142a, 0xe2de1c13, 0xf6d02d0b, 0xfd091f00,
    0x0ef9ffb6, 0xe23acfe0, 0x11e3f4eb, 0x1709e5c4, 0x1b08320d, 0x0dbc0bc7, 0x1d232504, 0xe4ea1ab4,
    0x1f0a0a1e, 0x27ceaaff, 0x0805221b, 0x220ee3eb, 0xff050408, 0xeef80262, 0x15f91ffd, 0x08d3e0f4,
    0x35ed33e9, 0x06ed03e1, 0xd6c62fed, 0x1afcebfb, 0xeaf5c0a2, 0x051c142c, 0x1105c4c1, 0xf3340009,
    0x0902030e, 0x0400ec28, 0x13030607, 0x0117f916, 0x0bfc160a, 0x2534f7b9, 0x0bf10e08, 0x03e80f0a,
    0x29250d06, 0xdecbe9ee, 0x22f12827, 0xdad9f2e2, 0xf9051200, 0xee12fecf, 0x21201a01, 0xec99fcdb,
    0x2cee1408, 0x0aceeb9f, 0xe60215f8, 0x1ab4ffcd, 0xc3e8cbe6, 0xfdf5fc01, 0x0c20c9eb, 0x1502ed27,
    0x00212fb8, 0x37c3d824, 0x0f1b21d8, 0x34ce09d6, 0xf6e72bd3, 0xbf4312fd, 0x05d7f806, 0xcb23e307,
    0x07f33c06, 0xf42cf339, 0x2bd042f3, 0xde18fc61, 0x130820d3, 0x09c40538, 0x0d082109, 0xe6f1ddfe,
    0x29d024d8, 0x01fbb70a, 0x32fc37e1, 0xd809e202, 0xe9f0c3d7, 0xa5d10feb, 0x1304c289, 0xfc08c5e3,
    0xe011290e, 0x0411e817, 0x1e23f6db, 0xa919e301, 0x2545fe25, 0xc7e811f5, 0x26f52206, 0xe32220f6,
    0x05fc1ede, 0x0910cd2a, 0x5701fef7, 0xf403fbef, 0x02061e1b, 0x15e318ac, 0xebf714f8, 0xe3ea2ad4,
    0x0cfc0811, 0x140980fe, 0x07f61e04, 0x151cb302, 0x0226f800, 0xda0dfd59, 0x02061b39, 0xf60abe09,
    0xe62df5e1, 0x030bf3f7, 0xbd4fedf3, 0x1709ede9, 0x13b7e8ff, 0xe860f9ff, 0x1ce0cbcc, 0x2e09eafd,
    0xefeff90e, 0xe8153011, 0xc203cd05, 0xecf20a17, 0xeb0ef3fb, 0x25f7f6e6, 0xf301fafc, 0x1df9141a,
    0x16212be0, 0xbf05e074, 0xf90a22ff, 0xecfff803, 0xfdd5e502, 0xdffe07e8, 0xef4ddbed, 0xb0b0f6eb,
    0x1cf4f827, 0x0addd295, 0xda4a1305, 0xc9fa00ce, 0xf40f003d, 0xf52cb609, 0xfe1bf923, 0x282cbc0c,
    0xfc000804, 0x0abae22e, 0x12f0f6f5, 0xfed2ffe2, 0xf4203cc6, 0xbc6ff4f6, 0xf6020135, 0xde35e93d,
    0x00fc1bf0, 0xf147fffd, 0x13ff16f0, 0xea49e911, 0xf414e9b8, 0x1ea9fc2b, 0x0d27f4fc, 0xde05f7e4,
    0xfeca0a00, 0xf32ddfda, 0x1002e9b4, 0xff37ef1e, 0x80d2c97f, 0xc1d2d0f3, 0xb1ebc738, 0x0ff8b2c3,
    0xf71de706, 0xe4280c18, 0x27160c1a, 0xdd232634, 0x1a202619, 0xc7080c08, 0x33f61110, 0xf1190af5,
    0xfb090cf9, 0x1b140d1b, 0xec0cf0fd, 0xe9e12825, 0xa8ecd40c, 0xdfd528f5, 0xaee5c3f1, 0xd11d0806,
    0x24ed0dfd, 0xfa239dde, 0x170016c7, 0xf221d40d, 0x0c34f2e2, 0xc7e5c346, 0xf00d2a18, 0xfdf3a1f3,
    0xf336c6ef, 0x0bfff9e1, 0x0b45eb04, 0x0e110201, 0x13c9100c, 0xd812eff8, 0xd39c05ea, 0x21e7dafc,
    0xd9e7d8d2, 0xfcd81add, 0xa707efcd, 0x03dd15d7, 0x1eef0add, 0x020ffcfc, 0x36ba12d9, 0x0e1c07f5,
    0xe5d93cb6, 0xe4edfc43, 0xc0f0e0da, 0xed1500d4, 0x0b008df4, 0xe90503f0, 0x17cd8ff6, 0xbfe9f318,
    0x140cb801, 0x02c4fab7, 0x1837ec05, 0xc31c089f, 0x2e212238, 0x0508b9f6, 0xf1070e0f, 0xe417f8eb,
    0xf30fc54f, 0x1ce7124d, 0xfd04d122, 0x15e91911, 0xfbed0df5, 0xfd551d0a, 0x0bf9f826, 0xfd310619,
    0x13ea10ff, 0x081b0b00, 0x1106fd09, 0xf629ebcc, 0xdf1d25f8, 0x1aea041e, 0x0101cf1f, 0xef0ef619,
    0x1be127f2, 0x2144d4d7, 0xcdf41af7, 0x0d3d0015, 0x0118fa39, 0xd9d7f52a, 0xc90e0020, 0x04fdd002,
    0x00b4a11c, 0xfcf60f34, 0x24e6f0d6, 0xe81b2d20, 0x1a002f1e, 0xe4fff5f4, 0x0902fe0b, 0xfc120ada,
    0xf8e1fa16, 0x05101852, 0xd95bfff2, 0xf6f81845, 0xc31fb43c, 0x142710fa, 0xbd16d227, 0x073b0507,
    0x2b0405e6, 0xf625dfec, 0x14ff1bac, 0xf5eef42f, 0xfde2fdfe, 0xdd09e3e9, 0x11d7f2f6, 0x06c7ca1b,
    0xe0dfe0fd, 0x071a06d7, 0xf5e5e7f9, 0x06f105c4, 0xfb10f920, 0x00a904dc, 0xdd04ec30, 0x251008e1,
    0xaf1bf1dc, 0xffe623e0, 0x863dd2e0, 0xfc2704bd, 0x1e0311e4, 0x2be72c19, 0x28f80cef, 0x08c91dea,
    0x1bfd15e1, 0xf219ffc4, 0x0407190a, 0x180f0dd2, 0x3e100efa, 0x0c3b24fd, 0x06f8c512, 0xe32f1e02,
    0xd01eb1f9, 0x14ea001a, 0x09f59c10, 0xceef0aeb, 0xef1f0912, 0xf0dbcfd3, 0xe7150718, 0xe2ab02e5,
    0xbb0ace4e, 0x1f051237, 0xc1fcb426, 0x0803181a, 0xf8ee3a09, 0x0fed0b16, 0x0b1cdb0a, 0xf4e5f2e5,
    0xf40739f7, 0xf6ee07d1, 0xfe220518, 0x16efefd1, 0xa616ebfb, 0x0d1d0a15, 0xfce0a52d, 0x0b08141e,
    0xd9d318ed, 0x18c702dc, 0xa42913e3, 0x08ec03d2, 0x00e7d7f8, 0xef00fd22, 0xd3ededdf, 0xf90804fa,
    0x0be4b3ee, 0x040409fb, 0xf4ec0bd3, 0x10d53505, 0xe910f606, 0x02fc0bc8, 0xeb25d018, 0x17fdfdb2,
    0xd9e7d514, 0x1bc81a0b, 0xff35e1f7, 0x0b0913f1, 0xc5e3e718, 0x0dc805de, 0xdbd9ceef, 0x04f80707,
    0x1309fae9, 0xf9f6f90c, 0xf30708e2, 0x18cefd0e, 0xeffe1201, 0xf21603b1, 0xfa22e3fb, 0x0926e230,
    0xd0e4eb0e, 0x10330d33, 0xe2fef902, 0xfc121700, 0x0c0cdb11, 0x04e3fd11, 0xe500f216, 0x2ef3f4f7,
    0x17dbf504, 0x0ede1cda, 0x0a001701, 0xebff21aa, 0x0f14f2e9, 0x23191cfb, 0x0711090a, 0x1411180d,
    0xebfb1217, 0x13d8fd09, 0xc804fb01, 0x1af82a1b, 0x211be121, 0x1c302713, 0x020fb714, 0x05690a0b,
    0xa022a101, 0xfd0cfe4c, 0x01f98e1b, 0xdcfce82d, 0xc927dc0e, 0x02e2dc0a, 0xd926d032, 0x16f5f0f4,
    0x5bee8025, 0xbaf4d5cf, 0xffffeff0, 0x00000008, 0x56074315, 0xc043561f, 0x00000657, 0x00000008,
    0x4b9bc701, 0xa80dbd77, 0x0000125b, 0x00000008, 0x6ac1717e, 0xb661ae22, 0x000008ea, 0x00000008,
    0x0eea2bd5, 0xdfe626d2, 0x06f9119b, 0x04d914d9, 0x10def5bd, 0xf50330ff, 0x013cfcd0, 0xe1f70aec,
    0xfc4308c5, 0xd919e2ea, 0xf4aa0bee, 0xfb050eea, 0x10ac1210, 0x0d1303e9, 0xfb270209, 0xe6242811,
    0xc1c0e4f9, 0x022341d9, 0xf118c902, 0x0a2d2809, 0x14311fb0, 0x2df9e3ce, 0xfd2f1e42, 0x26130acd,
    0x2831cad4, 0xecec2705, 0x3cb71740, 0xe109141c, 0xd1c80bf6, 0x0d00f3ff, 0xffded419, 0x04061d04,
    0xf4fbdc9b, 0x03ccf309, 0x0c39dfa1, 0x1fe8f9f6, 0xdacb1756, 0x1d051cee, 0xd1c403a9, 0x12f20e14,
    0xee15feb7, 0x020a1816, 0x2730fbd8, 0x19f5f11d, 0xeecf4603, 0xd50dcef2, 0xeb1a16a5, 0xc21efbfd,
    0x2bb2da31, 0xb7e7db13, 0x1326ec14, 0x8ff61004, 0x18ee3819, 0x1ede8220, 0x29bb4fea, 0x0ab2d5ea,
    0x0e811b33, 0x080e13d6, 0x11280ede, 0xe6fa16f2, 0x33aa10e6, 0xe4010800, 0x2fd913c2, 0xd9ec0300,
    0xfe9c0bd4, 0x05eaf703, 0xfa970314, 0x140408c8, 0x1c39dd06, 0x12080a14, 0xda01eae8, 0xf8f505fc,
    0xa8e3e327, 0x34061812, 0xfce1cf9e, 0xbbed1b0e, 0x06e9f3f1, 0x071cb10c, 0xea331aca, 0x18fde724,
    0xe9ba2135, 0xddfbe2d6, 0xf1dbf3a1, 0x0901bd01, 0x042af444, 0xf4f5f01f, 0x0328fdf9, 0x04cff8e9,
    0xfc0c0e34, 0x1df52210, 0xf0422020, 0x091f10db, 0xf01e0df9, 0x15051502, 0xd1a9ceb2, 0xe6f417e5,
    0xfa27da3c, 0x28ee22f3, 0x029ff9c4, 0x311634ee, 0x00c41b97, 0x20e3a0e8, 0xe51a1d47, 0x2a0cdbde,
    0xff9ddf3e, 0xdbdc1931, 0x05a81519, 0xedeae21a, 0xed011346, 0x15e71d1b, 0x22a5fc26, 0x13081b23,
    0x271df3b6, 0xf2b604dd, 0x0533351b, 0xf8dbfce2, 0xf0d01851, 0x272cf4df, 0xf4c102ad, 0x0f153301,
    0xdbcb27f2, 0x24ef0bd4, 0xf7c901cf, 0x271b0ff3, 0x05fd3314, 0xe7f0d101, 0xf9aa23c5, 0xd51d13e3,
    0xf2b3eaa3, 0xc30ce32c, 0xfd38e422, 0x86f900ff, 0xf9c709d2, 0x02e8bd0f, 0x24ed1bec, 0xe83bfcf4,
    0xf3c620c6, 0xfec7f419, 0xde030507, 0xeae112d0, 0x06e22430, 0x1fe00bcb, 0x12e710d5, 0x11c11704,
    0x1ced153c, 0x2bd214b2, 0x0ece2144, 0x20c817ef, 0xfb43fed2, 0x0bd80d12, 0xc6d0092c, 0xeeebe3f1,
    0xafcfcdfe, 0x0a141901, 0x13bbce15, 0xb0f42618, 0x251a0de5, 0x2d02e4f7, 0x19a43127, 0x181409ec,
    0xe8d4f7a9, 0xea18e106, 0xe5e1ec1c, 0xf803e40c, 0xe21285b0, 0xf9cdff05, 0xf9cbe905, 0x08c701e7,
    0x03d13320, 0x33b32c09, 0xedc910c1, 0x1e8113e1, 0xcfb115e4, 0x1dec12f4, 0xea42df0d, 0x12da1bce,
    0x1bb5e40a, 0x1abd05dc, 0x14382be9, 0x0ac91ec6, 0x11fc0fbc, 0xe703a5e7, 0x011e1c04, 0x06e586f0,
    0x0cebfcd8, 0xcdd9fdcc, 0x04c1f5fa, 0xdf0be8e5, 0x01c103f2, 0x1512151e, 0xff101fa2, 0x060c0503,
    0x3b04fe06, 0xe3092edc, 0x190e26fe, 0xfbfe22ee, 0x0bab0213, 0x11edc3dd, 0x12de05e8, 0x05e1e1f4,
    0xed031ed4, 0x2ce5e9f1, 0xd7ad0b22, 0xf32312d2, 0xf9d00fa6, 0xebfbf209, 0xfe000fd6, 0xf7de1513,
    0xda2df6ce, 0xb32404bd, 0xf041fd09, 0x99f805d5, 0x112cf3a4, 0x0d10af09, 0x16f010e2, 0xbc2bc9f6,
    0x963020ed, 0x0c07b528, 0xa9381822, 0x07361303, 0xa4180ae3, 0xa70eb924, 0xe52cb9e1, 0xd5ea9c0a,
    0x1bd4fff5, 0x9e4014e8, 0x2aec2914, 0x12ecc15e, 0x23b653df, 0x3a0821df, 0x05c82bd8, 0xf243fdf9,
    0x863bdddd, 0x0beef8f5, 0x17e9b7c0, 0xb5d820b0, 0x1b01ecb8, 0x2114f9d2, 0x21db0c23, 0xfd062ce4,
    0x08b5309f, 0x07fcf9eb, 0xdb1e2e14, 0x18e504f4, 0x04a480d4, 0xeefa28e9, 0x00a10129, 0x27acdd0f,
    0x0b192434, 0x020414eb, 0x0830faac, 0x15d317f2, 0xda98faa7, 0x1c252c1f, 0xefe1bfa7, 0xfd1a1617,
    0x2ac9d52e, 0xebd8f8e9, 0x11d90d3b, 0x07b6e10c, 0x1a1b11f8, 0xb31fb5f2, 0x0646280e, 0x0b3fafeb,
    0x1bf10e47, 0xd4c3071c, 0x13d0db38, 0xf402ead3, 0xf7fdebb2, 0x21252220, 0xce9ed9bb, 0xf1fb122b,
    0x0d2a1137, 0xff1b39e8, 0x1ed818a5, 0x8132130c, 0xe6f324c3, 0xf5e6950f, 0x2bb3ebae, 0x0909caf7,
    0xc20b0dc4, 0x1b14e908, 0xf92cc41b, 0x13192dfb, 0xf8dde52a, 0xf2211141, 0xd4100b5b, 0x2401e529,
    0xca9cf4ad, 0xcc1013eb, 0xef2103bf, 0xbefc271f, 0x090cefad, 0x252afbed, 0x1bd811d5, 0xedf20b27,
    0xe8301cbc, 0x381ce5f4, 0xc8c5240f, 0x1b112326, 0xd5d0ddb3, 0xead1e117, 0xe8f2aea8, 0x0bf70501,
    0x1fb321f6, 0xda2238fe, 0x19cae320, 0x2305f132, 0x1ffc41ab, 0x360e2ffb, 0x0cef3707, 0x024f0af6,
    0x8adfe400, 0x16f1d53c, 0xfa2291b3, 0xacf028fd, 0x0020f209, 0x24fbe002, 0xcb9afd1a, 0x06ef11fa,
    0x26a034a6, 0xfcb7eece, 0x0ee443da, 0x0fbfddee, 0x0eecc11e, 0x0b20fada, 0x1018d7f4, 0x28f8d01f,
    0x03ecf91e, 0xedfe22ec, 0x15a4f8e3, 0x17131eed, 0xf0181cdc, 0xd923f136, 0xef06f815, 0xe709b535,
    0x0c36fd1b, 0xf7331f08, 0xfa270bf2, 0x07ee1137, 0x11c3e526, 0x0831bae7, 0x02ee03a4, 0x2734e8fa,
    0xe41ef817, 0x2dfa1a0d, 0xe6afcd29, 0x2d0b240c, 0xc4d9edef, 0x06043420, 0x029fe60a, 0xf9e91708,
    0x38f6311e, 0x15ec2801, 0x1fdd37cd, 0xfb0bfd0a, 0x14f046e3, 0xfffcd52d, 0x2cfc3fa2, 0x36f1c334,
    0xddafe4eb, 0x19fd151c, 0xfb48c4c9, 0x16c5202b, 0xc61ff5de, 0x1a1e2155, 0xcbc6b639, 0x15040b1d,
    0xedfbf7a0, 0xd418260a, 0xdd0eeaf7, 0xf3fa410c, 0xf8f1be3e, 0x38072ed7, 0xe837d9cf, 0xa9eb462c,
    0xcc37abd5, 0x13ddc3e7, 0xd02b99c1, 0x33d90802, 0xdd3ff5b4, 0xffdc0c22, 0xcface442, 0x150efa0a,
    0x1940e050, 0x04061e2d, 0x16bbd0a7, 0x0a2c11ed, 0xee2329cb, 0x1cf60c1f, 0x022e1734, 0x2324121b,
    0xa619fe54, 0xf61eff38, 0xceaed0b6, 0xef0aff2b, 0xdebefa1f, 0x2f091128, 0xdfc1e9a7, 0x0d152b24,
    0x51d9be1c, 0x2c985890, 0xfd503162, 0x00000019, 0x57b63b42, 0x1e22c864, 0x00000c79, 0x00000008,
    0x570f2b36, 0x6b272a22, 0xfffff5e0, 0x00000008, 0x52283693, 0x9a6aff8e, 0xffffff87, 0x00000008,
    0xe54ed44b, 0x010f2f29, 0x0a37ad52, 0xe2201f37, 0x16810923, 0x1b2a011f, 0x19a90eb6, 0x3f1f13ef,
    0x21a9fe09, 0x2c1541f4, 0x19bc06ff, 0x18064bd3, 0xf712b7ff, 0x00e1260e, 0x17b6d731, 0x251b1e16,
    0x00ec1dd4, 0x0f2b161e, 0xffee18f4, 0xed06f51f, 0x18eb13cb, 0xfa2f15ff, 0x1a041bbb, 0x04271023,
    0xe8b5fd0c, 0x341ef814, 0x0cd1f5e4, 0x370b1635, 0x0dd10c0a, 0x3604280a, 0xfac6fc30, 0x07eb12da,
    0xed03ecde, 0x02d5f2d8, 0xf550e5f9, 0x0f140cf8, 0x0817fc4d, 0x1b090d21, 0x00f40b3c, 0x29dc0b16,
    0xf209e5ef, 0x231c122b, 0xfb13f4fe, 0x16f4082a, 0xeae6e5e8, 0x120c01b5, 0x0ef4f2ff, 0xfdfd251f,
    0x22d11be6, 0x3ff4050a, 0x13f40b01, 0x36d224cc, 0x280afff2, 0x31f21bb5, 0x000416dd, 0x14ed20f5,
    0xffe114ec, 0x04ea0210, 0x0bdc10e5, 0x0cee0305, 0xf5000006, 0x07f91015, 0x170afaf1, 0xeb0b0907,
    0x0afa1fe8, 0x11010df3, 0x10f90a0c, 0xeff51001, 0x1e2c00f2, 0x182df6fa, 0x122311fc, 0x1c4901ff,
    0x03221e1e, 0x1cfdfc09, 0x18db171a, 0x1dda0afd, 0xeb1df6f6, 0x280a1b9a, 0xff12ff0c, 0x202131f7,
    0x09ef0706, 0xf81d1e10, 0x11f8e2e9, 0xf7210625, 0x1c8a0004, 0xfeef09f1, 0xf89f09be, 0xfb0821b3,
    0x0ec60ae7, 0x0e301403, 0x0bc90615, 0x05144db5, 0x0b08f3ed, 0xf0d3eb11, 0xf9f5f911, 0xfae7f601,
    0x17ea0605, 0x0b15f60e, 0x1ee00905, 0x1dc9e012, 0x1afe09de, 0x20e20dbf, 0x0c0d11e1, 0xf60518b5,
    0xe7d7f51c, 0x1fd5f4f9, 0xd70017b4, 0x16e44b0a, 0xecd7ea1a, 0x1ed60f18, 0xfff8ee17, 0xf8a3ebe7,
    0xfb1206f4, 0x020308e0, 0xef480f13, 0xe8001b07, 0x0d04e332, 0x011ef51b, 0x02140417, 0x01dcfe22,
    0xed0b001c, 0xe7140fdd, 0x13fd0104, 0xd50c1308, 0x06f9e5e7, 0x1214f2e2, 0x13ebecf1, 0x23e6191c,
    0xfed405e4, 0x45120e02, 0xf9d42bf6, 0x22ec32dc, 0xf8e307ba, 0xf4e61cc1, 0xfff1f3cf, 0xed012acc,
    0x1af80aeb, 0x0312e6e4, 0x16f508fd, 0xf712f9e5, 0x100e0503, 0xf9fd2c1e, 0x2302f1ed, 0xf3241f1b,
    0x0d0dffde, 0x09fae810, 0x1afe0f26, 0x1deefcf8, 0x020a03ec, 0x190df9fd, 0xf3e115e7, 0xfa44ef08,
    0x04f612e6, 0x11e30d04, 0xfee800e9, 0x2abc03d9, 0xee19fd07, 0xf80d38d0, 0xe412fa18, 0x09112605,
    0x15f6f1ea, 0x18180c1f, 0x15060eda, 0x1dde1822, 0x00d10df4, 0xcbdd3abb, 0xf1e0fdf9, 0xe9fffc9d,
    0x16fef304, 0xc8e4f3f5, 0xfaeff416, 0xefe8fd81, 0xfb1cda05, 0xe6f000d7, 0xf20bca24, 0x07d9e9e3,
    0x10f1ee25, 0x2a1cf312, 0x0ddd071f, 0x20d72403, 0x051f04c5, 0x2faa0ba8, 0xef2418f5, 0xfad32193,
    0xfafbf00c, 0xaaee0b06, 0x1700f1de, 0xb410d4f3, 0xff0de9f1, 0x059af1f2, 0xedf9e1e5, 0xe5c0ebae,
    0xf8dff7f2, 0xe0f9f81e, 0xdd09f1e2, 0x0511d808, 0xf3fefdfd, 0x10fe250b, 0xf8f5f5f2, 0x0c1420e9,
    0x12f5f632, 0xfe1605f1, 0x0ce40510, 0xfb11ff26, 0xfb0602f7, 0x06f10ffb, 0x07fe0120, 0xece111a2,
    0xdeda0bfe, 0xe4e803fc, 0xfaf61b05, 0xc70017f9, 0xdffd1303, 0xcdd1e2e5, 0x15db0ff7, 0x0c39e4e6,
    0x170d1afa, 0xcd1f1912, 0x1118151a, 0xcd4e09eb, 0xf5fcc7ab, 0x0334101d, 0x0bfaebb1, 0xec241a39,
    0xea09f2f6, 0x27dccb1c, 0xf401f3ef, 0x2cdd0e15, 0xf7d70815, 0x14d4ec2f, 0xeaf5f923, 0xefc3dd11,
    0xec0bf725, 0xfaeb0499, 0x02fafb14, 0xf497f7b3, 0xf3f1f216, 0xad01e0f5, 0x10000707, 0xf9c1e32c,
    0x1ffe2cc5, 0x13091bf6, 0x01031dd4, 0x1ea907fc, 0xcc14dd01, 0xcbee20a5, 0xd8f8e31b, 0xfd05cee6,
    0xe42ee5f9, 0xda0efdd7, 0xe600cefb, 0x030dfe9b, 0xbef8edf2, 0xe01a0ee0, 0xe10a9be9, 0xfae808f2,
    0x3eeecdf0, 0x2416ea2a, 0xf0e508fc, 0x05f80020, 0x2a061a0b, 0xde23bbdf, 0x0410360c, 0xed14bdfc,
    0xde10f7ef, 0xeef8d606, 0xf6f2e605, 0xeb09d2f3, 0xcc08fcb7, 0xcc090902, 0xeb04dbd4, 0x0732fadb,
    0x0706f90b, 0xe1ca1719, 0x24bcf9ff, 0x1b02de06, 0xf6f126aa, 0xf0f8fdee, 0xe9ee20db, 0xbf091bdc,
    0x060b1336, 0x10000c1c, 0x0d161018, 0x0ef11329, 0xd11501ed, 0xca0e022d, 0xef0dd82e, 0xc412d124,
    0xdef8e619, 0xeae5db16, 0xe006f909, 0xe8ca120d, 0xff08d208, 0xd4f0d7de, 0xf3d4c206, 0x26f5b3f4,
    0x10fceefe, 0x0b2e0eea, 0x09fb0716, 0x0b26fc11, 0xea0ce2fe, 0x020b1b2c, 0xfa0bdb1b, 0xf4111907,
    0xdd09f821, 0xfb27030a, 0x000aeb05, 0xd91df12c, 0x10fd111e, 0x0310c113, 0xedeef208, 0xdd1180ff,
    0xbffdbf01, 0xeac9f6bb, 0xc916b8fd, 0xc6dbf4ba, 0xfdf4d808, 0xcfb1e3f7, 0x3d07f6f9, 0x1ccbeafc,
    0x11eb4bc9, 0xedbfb3cb, 0xddff27bd, 0x148cc3dc, 0xe60adeef, 0xe5f5e9dc, 0x00fdce1a, 0x06feb7f2,
    0x01250cfc, 0xee0700cb, 0x12f2e4dd, 0xef1e05b4, 0xccc71a8c, 0xf00b1408, 0xc50fdaa9, 0x020c0f0a,
    0x0afbe410, 0xd4071d32, 0xe5d4f605, 0xefe3e642, 0xeef3b2fe, 0xe227e0fc, 0xeaf4f604, 0xbdfeff0a,
    0xc328faff, 0xb70beee7, 0xe30cdb33, 0xc12bb8fa, 0xfe00fadc, 0x1626f724, 0x2a0bcbcd, 0x1f2af5e2,
    0x01f81c26, 0xcb96f32c, 0x0bff1f1e, 0xb809e205, 0xb7f404de, 0xc211ad02, 0xc6f8d4e4, 0xaad9c00a,
    0x18252f10, 0x20eb2734, 0xfcfd271d, 0x18c92515, 0xd81ee408, 0xdb240228, 0xf01ff70c, 0xe422e73a,
    0xdf0bd80c, 0xbad8f108, 0xd816fef2, 0xd1cdfef7, 0xd5edbe13, 0xd90bb3e4, 0x8e07aa01, 0xbdf4ae18,
    0x0af4a902, 0xf327c608, 0x0317d515, 0xeef7c464, 0xd309041e, 0x01fd0efd, 0x8118ef17, 0xda040af5,
    0xc2faaaf9, 0xc748ed0e, 0xc8f9c5f2, 0xba45d713, 0x05f1e5e5, 0xdb1ebb17, 0xcaeee9e7, 0xcf01bef6,
    0xc3dcb5de, 0x04c9cdf9, 0xbc1dc3ef, 0xc30becc7, 0xcbcce101, 0xb2ded80d, 0xe9dfedf5, 0xfefbc5fe,
    0x6935d94a, 0x33ae9a58, 0x0000162c, 0x00000008, 0x6bd79240, 0x0062db00, 0x00000e00, 0x00000008,
    0x54056072, 0x259b0e04, 0x000013e3, 0x00000008, 0x645d0fc9, 0x82498ed2, 0x000008d5, 0x00000008,
    0xe0e40807, 0x141c0811, 0xbad505f7, 0x02141f1f, 0x1732faca, 0x32091004, 0x205de7f3, 0x27093017,
    0xeb0fd427, 0x380f1cf3, 0x404ef5c9, 0x1bfd07f2, 0xd6ccf32e, 0x0904f201, 0xe0fa14df, 0x20f0e8f7,
    0xfe491219, 0xe20926e2, 0x4738121d, 0xf51cfef1, 0x23351619, 0x2407261a, 0x0619292f, 0xfefa2602,
    0xf702000d, 0x140ff2fa, 0x211afaf8, 0x40eb1df8, 0xe4121d17, 0xe70243ff, 0xe02ce6f1, 0xd2fd0df3,
    0xf32a0d2a, 0x042cb418, 0xeb01fc22, 0x4826db25, 0x04d8e1d4, 0x0205371c, 0x270604b7, 0xf5110b0e,
    0x00e7ede2, 0xf0fff303, 0xf7e50ce7, 0x07f60f06, 0xeae31039, 0x0a0edcf8, 0xebd8b2dc, 0x20031f10,
    0x0bf0edef, 0x250216fe, 0xd9c412e9, 0x3e061322, 0x1a06e302, 0x350d150c, 0xcc06d217, 0xf4030b1a,
    0xf4f6f520, 0x060410fd, 0xf401fd0b, 0x0bf40d04, 0x06f9f0ba, 0xf502faef, 0x081b06bb, 0x0515f4e8,
    0xfbd62332, 0x0df8f418, 0xfff6c5ef, 0x0e09070a, 0xc3effffc, 0x250b0708, 0xf6c31b01, 0x32ea1214,
    0xcaae0181, 0x070023f5, 0xfaede2b8, 0x26f7fcec, 0xc101f8e7, 0x1205eafe, 0xe908df13, 0x0f051f0a,
    0xfdbd0c26, 0x030d1d24, 0xdbbd2f36, 0x000d0a18, 0xd618e4c5, 0xf0ff0cfc, 0x0145df0d, 0xedf8fa0c,
    0xd90ae017, 0x1df913e3, 0x1748d9e7, 0xd9f802a5, 0xe9e10f44, 0x08faf2fa, 0xe1e62504, 0xe6ddd6ee,
    0x39321e03, 0x0ae906cf, 0x332839ff, 0xf7fb1ddf, 0x3100e9f5, 0x0ff0fe05, 0x251e1a03, 0x1006f0f2,
    0xe7351920, 0xf50ee406, 0xea21b93f, 0xef011007, 0xeafdcde9, 0xb0e1fffe, 0xf90ffabb, 0xdaf905f9,
    0xd6202524, 0x1029f710, 0xdeeaff15, 0x163c2828, 0x0f0307c7, 0xff060b28, 0x160f12c3, 0xed0e0013,
    0x1e0efeff, 0xd8ecf9fa, 0x29131419, 0xe1dcfae7, 0xedfcde46, 0x2404bebc, 0xb9fafbf1, 0x2df00f05,
    0xd503eaee, 0x06fc0404, 0xaa0219f1, 0xfdfa140b, 0x170abef0, 0xddf301ec, 0xe9f503f4, 0x0c01f2f3,
    0x120df8f5, 0xf2e610e8, 0x04100809, 0x0901f9e2, 0x21051316, 0xe5e2f5e7, 0x3c142822, 0x27fbdfd6,
    0x01d44e37, 0xeff3fdf8, 0xfce4d6e1, 0x0dec1cf5, 0xcaf30cfd, 0xeeef0c0f, 0xe4f2081e, 0xf8011a0b,
    0xd4c40bd3, 0xfbe610ef, 0xf50309d2, 0xe3f0f7f0, 0xfd0afb03, 0xf329f201, 0x10f7e90e, 0xee03020b,
    0x03f9dcf9, 0x0aebeb14, 0xcffd0a11, 0x09f70211, 0xcff38108, 0x0401eefa, 0xe8eedd06, 0xeaf3e00b,
    0x1cffa5f4, 0x3913f2f7, 0xf418f6f1, 0xe0fff4d9, 0x0efeeb12, 0x1047d918, 0xfef44dfe, 0xe3d20031,
    0x2f0b31ea, 0x01fcd7d2, 0x1b351bf4, 0x00ee07f8, 0x36f5cdf6, 0xee08f9ec, 0x18fc04e3, 0x013318e6,
    0xf31a041e, 0xf20d0828, 0xfa03000b, 0xe400150e, 0xcde1edf4, 0xadf7c1d8, 0x2bf7d1fb, 0xe3eee0f6,
    0xd4073efd, 0xeb1616e7, 0xd9e3fc07, 0x3427f701, 0xeb2ef117, 0xd006fb18, 0x08450b2e, 0xde18d101,
    0x34080d06, 0xe1d5c5f3, 0xef22231a, 0xf3eef1cd, 0xe1f1b219, 0x13f40ace, 0xcefeede7, 0x0f11ece9,
    0xd8fce8ff, 0x0503082e, 0x95f90d12, 0x1d083100, 0xc1e292f6, 0xe4f11cf7, 0xf12cdfea, 0x0f1315f5,
    0x21f4dd03, 0x1b0f2aee, 0xecf513c7, 0x162332ee, 0x1c2fe41f, 0x00faee0a, 0x05f80c3c, 0x09e9f3fb,
    0x1e0e090d, 0xade1c7be, 0x2f10bf1f, 0xf3f0b2ef, 0xe92fdc03, 0x0cf71631, 0x0ee1bf27, 0x02fcf81e,
    0xd1eb27f0, 0xf5260b18, 0x0704fcf5, 0x10fb0335, 0x09291f22, 0xdaf9e214, 0xec281e1d, 0xf0f6ee14,
    0xf5090818, 0x321058f4, 0xc303201c, 0x1d186109, 0x0efcdf11, 0xc6f20c2d, 0x45ee0e00, 0xf4e5a100,
    0x06e1ea0b, 0x9807d506, 0x110bd7e8, 0xc906d707, 0x14f6210b, 0xb62cc0ee, 0xea0544e3, 0x9dfbbbe3,
    0x33f50bf1, 0x14ada3f4, 0x39ffffef, 0xdad9fae6, 0x42ede9ff, 0x2905e5fd, 0x2af7e4fc, 0xf50a13f1,
    0xf9f2e414, 0xae00f9fe, 0xeaee4bf6, 0xc60c13fd, 0xc4e3fafd, 0xb417baf1, 0x0008fcf1, 0xd40099f3,
    0xd8e735ed, 0xd4b918bd, 0xe200fbf0, 0x36e9ec8f, 0xe803dafe, 0xe603660e, 0xaa23fefa, 0xe1d92006,
    0x1605cfc6, 0xfeffc9fb, 0x8d0925e1, 0x2427f3e1, 0xf1e6b0fb, 0xb30714f3, 0xfef2d6e3, 0xcf24a9e3,
    0x3e0c2ce8, 0xfcfbd7fb, 0xf717d5d4, 0xe30a19e5, 0xf1f0c10a, 0x070dd22a, 0x3c3ac6fb, 0x0d0c0512,
    0x47170730, 0x40eff601, 0x230b3f23, 0x10b52513, 0xfb1313ff, 0xf723ea0e, 0xe3f72e0a, 0x2526e310,
    0x0702d0ea, 0xcbee1c03, 0x1d0ed4fa, 0xf3fdf500, 0x18310112, 0xf6f60ed5, 0x31fa031d, 0x00d7f2bb,
    0xdcf237ff, 0xff2ef820, 0xe7d40e05, 0xc704d542, 0xf31a15f0, 0xec08b71e, 0xf208340f, 0x3620ef00,
    0x5d0e201d, 0x14e27ee8, 0x5a07551d, 0xb6e36bda, 0xcdfa2612, 0xf220c41a, 0x22ded500, 0x0510a607,
    0xb4cd3eff, 0xd9fe120a, 0xd6c720f0, 0xfc11bc10, 0x4af9cfe8, 0x9fab02c6, 0xdf0c60e9, 0xa212d681,
    0xa4e6b3e7, 0x1fc8d413, 0x9defb0e2, 0xf0d2ef13, 0x1d0ff1fe, 0xc8e8ad13, 0x1f23d6f6, 0xbcd8cc06,
    0x2803132e, 0xa0febec5, 0xfdef6dfe, 0xb53eea10, 0xebe7f8fe, 0xfe16e0eb, 0xd50632fd, 0x2a13d5fb,
    0xb9d6db01, 0xe3c03fee, 0xb4f5d9da, 0x1ff723b0, 0x1d10ebfb, 0x9bc925fe, 0xe70df10a, 0x9dacbbf0,
    0xe306b2f5, 0x26fc23ff, 0x1d12e80d, 0x011a27fa, 0xd5def20e, 0xb102eb17, 0xedeeb2fb, 0xd6fbb5f0,
    0x371cd8e8, 0x02f9f0d3, 0x2617f019, 0xdd01fceb, 0xf8111f00, 0xa8059918, 0x7e0f0a0b, 0xd31888f0,
    0x39264906, 0xf7dc970f, 0x44066813, 0x03eeb609, 0x0e05030a, 0x12f84ffc, 0xefec3909, 0x07023401,
    0xe7f1c509, 0xc30cdc10, 0x1b0412ec, 0xbbf5090f, 0x191a2813, 0x0e15ceb6, 0x4d1ee509, 0xfbd4b095,
    0x320d440b, 0xb7d1c7a1, 0xbadb42fc, 0xa111abe3, 0x05ebbc0e, 0xd61ed70c, 0x1b110300, 0xf824d415,
    0x694b4865, 0x0dac2072, 0x00000820, 0x00000008, 0x4a94dea4, 0xa0d64e78, 0x000000ea, 0x00000008,
    0x766b52b1, 0xd2952260, 0x00000f79, 0x00000008, 0x4bca2a57, 0x79179ea2, 0x0000103e, 0x00000008,
};

/*
 * fc2, fc2.relu: 120 to 84.
 * For each four units: the weights, then multiplier, constant (64 bits) and shift - 32 of each unit's
 * rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 1 in the first word, units 2
 * and 3 in the second, and so on.
 */
static const uint32_t lenet5_fc2_constants[2856] = {
    0xbdfa1d1e, 0x2115d7eb, 0x26eefbec, 0x0413530d, 0xfb15d6b4, 0xddf6e410, 0x8140e407, 0x0e010fe6,
    0xfa0df7d0, 0x03ccf8b6, 0x18aa2b02, 0xee0223fb, 0xd831aecb, 0x0747c136, 0x9b213d50, 0x0df91a0c,
    0xca4fdc34, 0x120fd8f2, 0xfcaa0ee3, 0xf80c0e17, 0x1ddedcfa, 0xf0030dec, 0x0bf22bf8, 0x08f5361e,
    0xfa0f3dcf, 0x411b0b0c, 0x120e0d77, 0x317f2213, 0x041f4fe3, 0x1325e135, 0x340e3ad4, 0x205cca2d,
    0x09d03368, 0xfae904f2, 0xf6ff1d0d, 0xff26cac3, 0xf6f92809, 0x1fec29ec, 0xec0b0b18, 0xfc8d5e58,
    0xfe101019, 0x024880ec, 0x26eec826, 0xfa023532, 0xad0f36ee, 0xa5ecffd5, 0x34c78528, 0xff0d1303,
    0xe7e33b36, 0x25eecfee, 0xd4eef517, 0x05ef3f39, 0x2ff30808, 0xed321fd9, 0x0dcc2de4, 0xdcdf0213,
    0x08122b06, 0x3b1e3bd8, 0x34ee06e3, 0xe1e2e216, 0x453cc5c0, 0x3413e704, 0x47602209, 0xf9f9010f,
    0x11c302d0, 0x3916029d, 0x4b3fa83b, 0x3fe2dbe6, 0x2308e60d, 0x770f3401, 0xc33320ca, 0x06f621ff,
    0xffef062a, 0xf9081114, 0xfffaf03a, 0x13250420, 0x64dcbc10, 0x291f15fd, 0x3258bae9, 0xf80517e7,
    0xd20054ea, 0x15fb18c9, 0xe311b04d, 0x2746fa19, 0xee1b1cf2, 0x70030e0f, 0x0af221f2, 0xe314fb02,
    0x2f07157f, 0x524c1501, 0xf50f0132, 0x200fb703, 0x70be4657, 0xf44b2e1f, 0x2009a2ef, 0x2546f2f9,
    0x4013f3e2, 0x4b12d5b1, 0x180d64f0, 0x0334182b, 0xfcf21f22, 0xf903e3fa, 0xea37c8bc, 0x36fb02f7,
    0x46cacd46, 0x1008f80f, 0x39b62627, 0xf10ec719, 0x1c070000, 0x24440000, 0x29b7fce2, 0xecddf0ee,
    0x071ccdae, 0x4157e8dc, 0xe83436da, 0x2b5a2d09, 0x52186910, 0xf14c0210, 0xde032003, 0x0a56c1c9,
    0x7d2bd43d, 0xe91be775, 0x00001da3, 0x00000008, 0x66bade74, 0x2fea9eac, 0x00000614, 0x00000008,
    0x44a43a1e, 0xae82e1a0, 0x0000096a, 0x00000007, 0x7d24386d, 0x6f7ed3cc, 0x00000def, 0x00000008,
    0xf43007e2, 0x1c21d2e3, 0xfe0ce80a, 0xbc1ff914, 0x4feee16b, 0x2a0718ff, 0x2bc2e623, 0x7f7f2946,
    0xe6d6b724, 0x0121ebf0, 0xf07fdce5, 0xf3ddbeb9, 0x68cc1948, 0x2d782ee1, 0x1aed13b1, 0x604dd4bd,
    0x57b032b7, 0x7857444c, 0xfa5be739, 0xedaf0341, 0xd13a0913, 0x08ca2138, 0xf5e100f3, 0xf2f5cbf3,
    0xfffe0102, 0x0849d1ff, 0x7f1a0d9e, 0x0dfef614, 0x33fe4630, 0x0bfed1eb, 0x2c13f12b, 0xefc9c83c,
    0xce474623, 0x0c00e8d3, 0xff340522, 0x146bf4e8, 0xd9cff13c, 0x1324f02e, 0xcc072101, 0x282cfd2e,
    0x531916f9, 0xeec412f7, 0xf3e42cf4, 0xbed71730, 0x3800b423, 0x654debb8, 0xdffaf1e5, 0xcf356f70,
    0xe005f318, 0x04dad9ed, 0xe61d3305, 0x200cfe17, 0x100ddcfe, 0xf1f919d6, 0xfe3b1740, 0x15e7df14,
    0xfc14c3ea, 0xf3e4dcbb, 0xf8f91b3a, 0xe7021df0, 0x01bef832, 0xcbc534ce, 0x390cea0f, 0xb6d4fe27,
    0xf724a01a, 0xf3f9f5fb, 0x1a4831df, 0xbebd5f4b, 0xc0ecf5f7, 0xe91a17ea, 0xfac0e126, 0x4b49b6f3,
    0x05c410e8, 0x031e21f0, 0x0cfc4ac8, 0xf0053b12, 0x2f35eaf1, 0x97b7607f, 0x30d0e5f7, 0xe8053020,
    0xfc0dc71b, 0xf3f9a2a8, 0x491739d9, 0x1c253933, 0xc906e013, 0x1903f6ed, 0x2425063e, 0x06a6fd05,
    0x300124b8, 0xdd3b0810, 0xf7c947fe, 0x1c39ece0, 0x2b5302c7, 0xdbd9a2bb, 0x2cff1018, 0xf1f36229,
    0xd4c6f000, 0xa8d0fd2a, 0xf8f50d17, 0x031cc6fb, 0x24080e1d, 0xf9d1fe38, 0xdaf5d467, 0x062e2add,
    0xebff44cc, 0xd3f55248, 0xf56d34ca, 0xd3f9181b, 0x50f60000, 0xf1e70000, 0xcf41ca33, 0xefdb12f0,
    0x5af6be60, 0xd9e80bf9, 0x5ef6f45c, 0x280de6f6, 0x3510f4f5, 0xbca4e0e0, 0x5a27e0fe, 0xf7c400ee,
    0x79b1fb15, 0x7936285c, 0x00001654, 0x00000008, 0x7b920db6, 0xfbd610ce, 0x00001da6, 0x00000008,
    0x63548ede, 0xffc57110, 0x00001df9, 0x00000008, 0x6995c4b8, 0x3727c4c8, 0x000020cc, 0x00000008,
    0xd2fbf6cb, 0x3418a201, 0x29e72a19, 0x27da40f7, 0xe6f3e508, 0xd00dfd02, 0xff26eaee, 0x42da31d5,
    0xeae1e29f, 0x06bbf4ce, 0xfc03f6ef, 0xf109d80e, 0x0605a0e4, 0x6013e23f, 0xd61447e3, 0x22e9892c,
    0xff26f7e6, 0x130714e7, 0x04120eec, 0xd70b59fe, 0xfdc1211c, 0xf93316c1, 0xcafe0514, 0xf6eb1110,
    0xf71e101d, 0x570805f8, 0x187e4126, 0x0c7c041b, 0xee37552d, 0xed19ee08, 0x043112c2, 0xd97f58df,
    0xf4e260f4, 0x13f3a6f9, 0x221219c0, 0x6c06c0e1, 0xdbed48cf, 0x38ee39c1, 0xfe9d3a42, 0x12b04f35,
    0xd51e0999, 0xc83edef9, 0xe808ed34, 0xd7081f28, 0xc9e30dd3, 0xe9e8e106, 0xefdfe602, 0x3af25301,
    0xeb084ac2, 0x2bf0dcf2, 0x47fa1b47, 0x22fc2419, 0xe5b4ffd9, 0xf838e9f8, 0x2f0b4d12, 0xe7dc2af4,
    0x093520e4, 0x280f0a12, 0x1dfa1a35, 0xebc2f01e, 0x17fece08, 0xd415c512, 0x6e0536f7, 0xabf642f8,
    0x2c34f981, 0x1c1003c4, 0x590c200f, 0x96c5fee1, 0x24f6e312, 0x5615fbfd, 0xcae6f214, 0x32e31ad9,
    0xe7ff1b28, 0x0a08172a, 0xe71bde0f, 0x1c14f32f, 0x7f48dfe6, 0xceff6501, 0x4be1dd08, 0xccec33dd,
    0xe8091ebb, 0x03e7aff6, 0x0358f035, 0x1321130d, 0x023100d1, 0x1e0a073c, 0xf41041f4, 0x8e4effef,
    0x54374815, 0x5218ed06, 0xdbece0d8, 0x331b810d, 0x4b224207, 0xf945b01b, 0xf817d302, 0x1c4900f4,
    0x1c13ebb6, 0x140c0194, 0x03cd2fdf, 0x2b3f1e17, 0x0a184ad5, 0xb5fb2df2, 0xf0fef4f4, 0x3bfa081f,
    0x0400e3f0, 0x19fa270c, 0x1cf14be3, 0x13f80527, 0x62550000, 0xfd3d0000, 0xf1e91bef, 0xe7e323f6,
    0x2a53cdef, 0xf74102d4, 0x0a533c0d, 0x16581ae4, 0xf8e56203, 0xba48d52f, 0xe248e198, 0xc657a8fb,
    0x7e6f9538, 0x331d7c88, 0x000015c0, 0x00000008, 0x738f581d, 0xfd11eefe, 0x000011ea, 0x00000008,
    0x4472cd9b, 0x7b810fe5, 0x00000d37, 0x00000007, 0x646c81c4, 0x6a14c298, 0x00001f1b, 0x00000008,
    0xf2f13631, 0x291500f1, 0xdd0fa7dd, 0xd601f715, 0x7f65151e, 0x15f5fdc1, 0x0016dec7, 0xc5ecd91a,
    0xfccffeeb, 0xcc1a17fe, 0xf101f2ed, 0x28dc1639, 0xff5f4547, 0xf7e62281, 0x22075a33, 0xf2001926,
    0x273e4c39, 0xf3f1e1fd, 0xea0cc507, 0x2af7cebe, 0xfdf6dcef, 0x3703c3be, 0x2709ed06, 0x1b210935,
    0xc7e5e0fc, 0xf0111939, 0xec40fad6, 0x1d040137, 0x321eec5c, 0x2827f2e8, 0x354ce11b, 0x7f41eab1,
    0xcbca2af8, 0x132cf3d5, 0xb2f62e09, 0xc0aa0226, 0xe5cac1d9, 0x2651dd10, 0x04b1b70c, 0xe54404f4,
    0x4e753e07, 0x38061208, 0x0ef52914, 0x35522030, 0x4357fad1, 0xcead223d, 0xfaeee1ed, 0xe6dcf20e,
    0xa19f30c7, 0xec3b0325, 0xcfc7e007, 0x0706f8fb, 0x5456efc7, 0x40091848, 0xf6e4d022, 0x0907d8ea,
    0xb8a2c6bf, 0x09353860, 0x0a09c827, 0xd513e2b7, 0x37022523, 0x2c6712c5, 0x34febfe3, 0x0c2bccd3,
    0xc1fe00e2, 0x1e42091f, 0x0ad32cfd, 0xdad3e0e9, 0xb0bfede0, 0x173d215f, 0x09e8b8e7, 0x021ade01,
    0x1531e5b3, 0x021d0c23, 0xf5f8657f, 0x29141e08, 0xc828eaf2, 0xe706dd16, 0x380dddd4, 0xf101083e,
    0xd99e0c0d, 0xbfd81b1f, 0xf7ea21c5, 0xedd5eef9, 0xb89e1b35, 0x06154403, 0x5b67cff0, 0x49f5d194,
    0x9a3b27fc, 0xc2df0b40, 0x26137429, 0x153305d4, 0xc82e2aff, 0x370a2c70, 0x18371b0b, 0x350109eb,
    0xc6e50902, 0x104aaeb5, 0x1d44f72e, 0x22fa0311, 0x2a2bf2fd, 0x01dfb2ac, 0x06c9e501, 0x09142dcf,
    0xd1f53440, 0xf24f02fd, 0xee141f1d, 0xdbaa10ec, 0xd2310000, 0x06f50000, 0xf5d4bdd5, 0x00083042,
    0x055aedeb, 0x1b29b7b3, 0xf358bce6, 0x00f4f115, 0x503ef6f8, 0x39193b60, 0x217c733e, 0x2af619f9,
    0x68bbae37, 0x67094540, 0x00001ca0, 0x00000008, 0x6c0262d6, 0xb1c10ab4, 0x0000242c, 0x00000008,
    0x6542cbf4, 0xbfb0e15c, 0x00001176, 0x00000008, 0x426c3c6b, 0x9026ddb2, 0x00000a00, 0x00000007,
    0x2bf0f701, 0xe1b1140f, 0xf9ddd11c, 0x22cd0c0f, 0x0be8451e, 0xf60ed0df, 0x0cc62115, 0x0f08f4d7,
    0x09f5154b, 0x00ffd0cd, 0x3c40bf3c, 0xe3edff05, 0x06b04c51, 0x32edb4d9, 0x23e0cfce, 0xf1e23f00,
    0x11cf1897, 0x212ef6c2, 0x1c6a0e31, 0xf20b0315, 0x3c6021ee, 0xd3bd1321, 0x03eab0ff, 0xe4ba16fe,
    0xc7eec806, 0x110c0efc, 0xcaf5c3f1, 0x5b414f20, 0xe9ebd60f, 0x13f03610, 0xf51827c8, 0x03ffe0a8,
    0x2a4836a9, 0xdfcd584e, 0x242827dc, 0xf52b0ce6, 0xe4f843db, 0xdbd21bf6, 0x4df4a6fc, 0xd3de3a25,
    0x05f848de, 0xe1e5ef98, 0xda10f1ce, 0x01e01edf, 0x470f031b, 0xc924dbc1, 0xdbfb0ff2, 0xdbd7f3f7,
    0xfc3111b6, 0xdbeb3ce9, 0x1e3dbfee, 0x0c164327, 0x19032614, 0xea81e1cd, 0x362f0f01, 0xfd291601,
    0xf2f7e418, 0x1efef6fb, 0x03100d57, 0xfcffef61, 0xbddf3930, 0x20e1cae6, 0xed81f646, 0x7f10ff18,
    0xda34252c, 0x0625ceaa, 0x2d9627e1, 0x593f1a45, 0xcde7ef29, 0x01eaf5ea, 0x18bcf80a, 0xf8c6f0ca,
    0xc415d542, 0xe8fb0735, 0xebececbb, 0xf3de00f2, 0xb3010dfe, 0x7566cef1, 0xf196f02a, 0x4ef1cff5,
    0xf81afd27, 0x0734fffc, 0xf0dedfee, 0x3d391e42, 0xdd05010a, 0xfa17ffc4, 0x182d46db, 0xf5190629,
    0x9feee0b9, 0x683a56fc, 0xddd91fde, 0xedbb1906, 0x0c30a9dd, 0x1dfe4bd5, 0xdfec410a, 0xfbf3e2f4,
    0x80f01001, 0x1cedf3c8, 0xfdc5ead7, 0x05d42cf0, 0xf40a3dfb, 0x18250d23, 0xf7c83e73, 0xfed5d7ea,
    0xd44508c8, 0xf4ec02fa, 0x281b06d3, 0x0a0b120d, 0x9e260000, 0x61690000, 0x23411646, 0xc7c1dee3,
    0xb9e9384a, 0x491dbae1, 0xc9080910, 0x244512ea, 0xfdfae812, 0x0398291e, 0xf816111b, 0x003ae3ba,
    0x6e42f156, 0x36a55548, 0x00001f7a, 0x00000008, 0x7755c74c, 0xe229eb98, 0x00002015, 0x00000008,
    0x73505cbb, 0x807360c9, 0x00001e5c, 0x00000008, 0x7cb42faa, 0x74e1b206, 0x00001898, 0x00000008,
    0xaf1b17ef, 0xf20239d1, 0x2c02e10c, 0xe91adb61, 0x45fbed74, 0x2d9503f6, 0xdcc9ee01, 0xf01d0a12,
    0x04d3271e, 0x27ff5510, 0x077f39e1, 0x150e3a09, 0xd1d42066, 0xccd835a0, 0xe3e541ae, 0xf7f82ce4,
    0x07f128a8, 0xfecf15f8, 0x1864b442, 0x0d1af225, 0xfd441b21, 0x2216f322, 0x25e122dd, 0x17feeb2b,
    0xccfd2de3, 0xc002dc58, 0xe416c3bd, 0xb2ecf307, 0x17e55e3b, 0xf8f2c82f, 0x0c101a19, 0x01e2de13,
    0xc236d94e, 0x22132ca5, 0xdd473322, 0xd3003dee, 0xdfb99c3e, 0xf137f817, 0xf8fdc811, 0x7f029f46,
    0x0e172dee, 0xfdda3ddd, 0x3bbfd1d8, 0x143bcaf1, 0x4f26e110, 0x3fcd3c01, 0x39dccfea, 0xf536ecff,
    0xcb04f315, 0x063f0dd1, 0x012aee0a, 0x114dc610, 0x4009d4f8, 0x24e6372a, 0x033c134b, 0x1b22e13e,
    0x9f09c7d3, 0xc827133d, 0x7404186b, 0x13270606, 0x1ea50f4a, 0x1a211d01, 0x0005e03b, 0xffa0f12b,
    0xf8172a13, 0xd562611d, 0xdd55fef5, 0x22a60fe0, 0x86ddeed6, 0xd05a103b, 0xdab6f40d, 0x11ecd61b,
    0x4abeb4fb, 0x04220b3b, 0x07e8fee4, 0xeb0ef9a3, 0x4d38eb04, 0xd457f60e, 0x33dcefee, 0x14d60839,
    0xe6173f1a, 0x0cfc53fd, 0xc028b1f9, 0xbedbf6e8, 0x8a1ffa18, 0xf500f3e9, 0x4232ed7f, 0x25c704f3,
    0xe3fde5bb, 0x9c5900c7, 0x08bb0f01, 0xf60b3d81, 0x374f0ba7, 0xd1560f05, 0xedfff71c, 0xddee0fe8,
    0xf1b56ff9, 0xe40b33fd, 0xe8fc2c17, 0xe4d3e647, 0x410b234a, 0x0afa0de0, 0xcaf0d47c, 0x00cd1305,
    0x35e7d9da, 0xfa6d00b9, 0x127e44ed, 0xf41d18ff, 0x0d130000, 0xdc630000, 0x1e48ba11, 0x281c1f3a,
    0x01000364, 0xb91b180b, 0xe618cb45, 0xdbf0e542, 0x110817fc, 0x0fb40f37, 0x13397f09, 0xe6eb72cb,
    0x629058b8, 0x4c906558, 0x000015e3, 0x00000008, 0x64ea5771, 0xdc18c976, 0x00001a73, 0x00000008,
    0x6f07fb61, 0x3cb27e37, 0x0000190b, 0x00000008, 0x43e2c0e4, 0x78571cec, 0x00001428, 0x00000007,
    0x13c30abc, 0xbee60e2d, 0xfe0ef9be, 0xfd47dbed, 0x091b2439, 0xf714e8eb, 0x592f24b8, 0xd6fe861e,
    0x3af801d6, 0xfe53da25, 0x04ceaad4, 0xefe29dfd, 0xf31c9ad7, 0x5ffed0e3, 0x1cd3182c, 0x3800d60c,
    0x16b55ead, 0xc80bf939, 0x20cfd0fa, 0x17efcad0, 0xeac06299, 0xf8eeb625, 0x24c9c5d4, 0xf435cd2d,
    0xc4c7cb93, 0xd70fd93a, 0xae81eaf7, 0xbbc6f10b, 0x21e012c5, 0x9b1f105a, 0x95e4bc3e, 0xfbc5ab26,
    0xe903583b, 0x90f5a622, 0xb8bc63cb, 0x2501f81e, 0xfbdd3016, 0x021810e5, 0x7ee19f11, 0xb32da8b8,
    0xb8343acd, 0xfcf51b33, 0xe100e2a4, 0xa616c9f1, 0x4ad4fc8b, 0xb44cebf0, 0xaec30ddf, 0xc74980ff,
    0x1cc229a8, 0x1ae2d437, 0x5feffde9, 0xaaedd0f8, 0xc2be51f7, 0xedebade0, 0x55021a1f, 0x2e0f0e19,
    0x01ebf01b, 0xafd1e3cc, 0x53dbfb04, 0xdd6e09eb, 0xfce43335, 0xb5feacf5, 0x27ace4f0, 0xda29bd06,
    0xd4ea42db, 0x2f0ee62d, 0x5bd250b0, 0x9e4f2919, 0x8e0416c4, 0xe7bfb50d, 0x31e4fe1a, 0x8e120252,
    0xc7b0d3b7, 0xf933e3cd, 0xd38ef7c5, 0xa20ae3fc, 0x63f806e4, 0x0b07ba0b, 0x278efb36, 0xd9371009,
    0xf7c9f721, 0xed09d931, 0xd4cfe4ec, 0xe80698f6, 0xeac689c2, 0xd0d8fecb, 0xb8b5230e, 0x2ce7280d,
    0xe0f212f0, 0x01dde407, 0xd3a927b2, 0xf31d9723, 0xd394c60d, 0xfa2053f7, 0x94ca20e3, 0xb0c9d00d,
    0xc9b164d3, 0x231cf57f, 0xa7cfed23, 0xccc0b1da, 0x4406f1c2, 0x16041e21, 0xef88d9a4, 0xad1119c2,
    0xe3f70ad4, 0x9e21e401, 0xf9e30e05, 0x99f0df11, 0xf607ffef, 0xecbfff00, 0x1e16291a, 0x251df9e1,
    0xe6c612f8, 0xd4fab110, 0xa4e53ef6, 0x25e30df2, 0x8603f3c9, 0x0de4dbf0, 0xbbb110d0, 0xebcfeb2b,
    0x68044345, 0x4ccc0bd0, 0xfd93a577, 0x00000018, 0x59ecdbe4, 0xd35f4440, 0x00001bbe, 0x00000008,
    0x7e1268f2, 0x697bbd08, 0x0000053f, 0x00000008, 0x4339bd7e, 0xc3ea9736, 0xfd8cadf4, 0x00000017,
    0xfcc80f12, 0x32daf0f6, 0x11510f01, 0xf5eb1715, 0x061cdedb, 0xe9e51606, 0x4c10fd17, 0x31d933dd,
    0x263a052f, 0x000d1be8, 0xc6f0ef11, 0x2ff4091c, 0x04f9c8d9, 0xfcfbb215, 0xe7fc3cd1, 0x5ce0810f,
    0x22125b46, 0x071a56c1, 0xe5f33ce9, 0x1720b809, 0x1fe13216, 0xb5daf02b, 0xd73ac235, 0x2bcc25ea,
    0xee01ae51, 0x06fb78ea, 0xdab13e07, 0x1126f91d, 0xb122d660, 0x53d5fcc8, 0xb5d9e02a, 0x07f7dad6,
    0x0ee836a8, 0xebfb8544, 0x3bff3705, 0xc2340007, 0xd52138c8, 0x50a8dbfc, 0x5615e4c7, 0x10000c2d,
    0x8cf24030, 0x13efd981, 0xe63fa3f8, 0x75c360cf, 0x4a2ce1de, 0xbef1181c, 0xcb6321ef, 0x2cd0f3f4,
    0x33f817ff, 0x290bf312, 0x49dde8e2, 0xf61d2430, 0xe30c3ee1, 0xc58906e7, 0xef0b2717, 0x3d11fffc,
    0xf3a807d0, 0x241e0b00, 0x467f2de5, 0x0ad0d04f, 0xedfbe6fe, 0x19fb1a0a, 0xdbd36603, 0xcf24a927,
    0xc3131725, 0x600320f1, 0xffc02616, 0xb35f2613, 0xc1d3de1c, 0x1cee55c9, 0x1cf4d539, 0x0ec624f2,
    0xf2443cd9, 0x37d7d322, 0xd918eff1, 0x51c3f7e8, 0xc2d72d0a, 0x5d56faf3, 0x3d1ff524, 0xb60863d6,
    0xfff9d609, 0xf529ea20, 0xebd30fdd, 0xfe2efd1a, 0x0eaeafc1, 0xf546e3db, 0xb5d35fe0, 0xce119631,
    0xf2ed2dec, 0x161c050f, 0xda2aff04, 0x42dbbd00, 0x0233fcf5, 0x1af10403, 0xc2daeafa, 0xf0f737fc,
    0xe11c5274, 0x0afeed00, 0xe5ad2be0, 0xd6b1d1e7, 0xd4047f1c, 0x55279c2a, 0xf7f7dec7, 0x0603c90b,
    0xf64811de, 0x3bb6f3d2, 0xd8ec7a38, 0xe9f7c1f7, 0x07cd0000, 0x0d490000, 0xfd2c29ed, 0x10e012f6,
    0xadf7f50b, 0x2b180a23, 0x16d9f4f0, 0xd5231bd7, 0xb6d944ff, 0xa9c30b17, 0xb7cefe1e, 0x0a32defb,
    0x70dd1683, 0xded340a8, 0x00000cf0, 0x00000008, 0x65b20545, 0x813aff28, 0x000020b0, 0x00000008,
    0x445066c5, 0xc7c3e10b, 0x00000a45, 0x00000007, 0x5f16741c, 0x0c514e68, 0x0000196b, 0x00000008,
    0xe1015b0d, 0xff170c3d, 0xf8efb1ed, 0x1ee508b1, 0x59220419, 0xf14fdc2b, 0xd781f7ea, 0x03150be6,
    0x2aff2732, 0x26ee2f26, 0xeeea333f, 0xfb1712f9, 0xedea4151, 0xf903ec57, 0x03e93f22, 0xf4153c00,
    0x07ed1ac9, 0x0c17240b, 0xe7f5e6e1, 0xfc05251d, 0xf724ddad, 0x3cf105e1, 0x2519062b, 0xdd27e4c2,
    0xeb3ddde7, 0xf5f3c7c0, 0xd80c001b, 0xd0ec27ce, 0x0714d9d9, 0xc9ffcb96, 0x0256e1e4, 0xe61807e0,
    0xe21e2c1f, 0x33f93c0a, 0xcefa12f7, 0x3ec0240f, 0xf41eeacd, 0xfde4482c, 0x1e009ddb, 0x5befe8ad,
    0x1b4023f1, 0xbe094d25, 0x1007f625, 0xebf1cb1d, 0x45d4fb53, 0x2b4b0fe5, 0x17fad9dd, 0xece817fa,
    0xd6042e40, 0x2da94fa6, 0xd1bbc6f9, 0x37b6de8d, 0x300ceefb, 0x137f2be0, 0xec98c098, 0x0ee019b1,
    0xb72ed007, 0xfbb035b9, 0x16fef2ef, 0x01f204e2, 0x151c0705, 0x13eddd21, 0x2e2adf04, 0x08e94ce0,
    0xc0f7190d, 0xd2cf3e0b, 0x325712c5, 0x2cc80dfe, 0xb6f7ef0f, 0x0dd3f9cb, 0xecd7e3f2, 0x1525ece9,
    0x2b14e81d, 0xf5dd1fce, 0xe3142415, 0xe6e3df31, 0xebcee9f3, 0xcbb322fd, 0x38fef8f9, 0x480511d2,
    0x17403a5b, 0x1abf180c, 0xf71c1e39, 0xe2f404f6, 0xda5c1041, 0x0db8eb29, 0x3151f6f4, 0xcc325800,
    0xb9bf1c05, 0xe90424f3, 0x2d33650e, 0xfb09eb48, 0xbcc22643, 0xeba909f5, 0x193dfaea, 0xe919fd23,
    0xed2f27d1, 0xfcc146f4, 0x050b04e4, 0x0a50314e, 0x18e70b01, 0xdbef7eda, 0xfb46e823, 0x0af6ff24,
    0xf0fe06eb, 0x0ac90349, 0x00011305, 0xee2e57da, 0xcad90000, 0xe6a90000, 0x1716bbdb, 0x19dc1ad3,
    0xd3250a28, 0xcdb6ff0c, 0xee29c9df, 0xffb7f6d8, 0x3c34edf2, 0xef3231e4, 0x00487f2c, 0xdc02065e,
    0x789739c3, 0x3366e9b6, 0x00000eaa, 0x00000008, 0x4601cf8b, 0x14ad8cd0, 0x000011df, 0x00000007,
    0x67c77a68, 0x3dac3ba0, 0x00002241, 0x00000008, 0x428ce530, 0x1d363f00, 0x00000c4a, 0x00000007,
    0x02f401d8, 0xd4ec0de4, 0x18cdeb04, 0xcb32162a, 0x1112110f, 0x0ab1fbd9, 0x9dc8e6f1, 0x1b0fe4e3,
    0xc5f6212a, 0xf3de31df, 0xf7921929, 0x1ee02dd7, 0x27186ef3, 0xcd3d48e3, 0xecf71415, 0xeaccc211,
    0xc42eddd6, 0x1e1df113, 0xf494311b, 0x50a70d78, 0x3f2597c5, 0x283a130f, 0x11124625, 0xe897e9f3,
    0x524e1ac1, 0xd42002d7, 0x4a000f48, 0xe50f053d, 0x0c0517c2, 0xedb9100e, 0x5e2453d7, 0x06ce9c47,
    0x07229ff5, 0x201fcff5, 0x2325c393, 0x0272d9ad, 0x262edbb8, 0xf5d6d84a, 0xae0a0c2c, 0xff99ee30,
    0x491c059d, 0xd8adfdfe, 0x20cf3420, 0x16a3c3d4, 0xd2151c50, 0x432cf78f, 0x32dbf11d, 0xda180129,
    0xe02afef1, 0x230895e7, 0xbde4f01b, 0x4534ee06, 0x37eccae8, 0xe1ed14be, 0x808edba9, 0x52c5034c,
    0xec30ff14, 0xdffaf8f3, 0xeed6e51e, 0x300c5836, 0x051ff8ec, 0xdb9d368a, 0xe0db0e4e, 0x84ad3372,
    0x00d4e601, 0x32dd1acb, 0xa94195cc, 0x80be2b02, 0x213bff17, 0xb9101d92, 0xd711f7e2, 0xd5e4dced,
    0x29181740, 0x2508433b, 0x3505034a, 0xe3dfeddf, 0xe099fa2e, 0xeecf1b39, 0xe0f2fb06, 0xe02e38c1,
    0xff612244, 0x1215f59d, 0x191c1278, 0xd818081c, 0xf97f702b, 0xf40bd80d, 0x452ddb05, 0x1991f245,
    0x40f1eb09, 0xe13ddb0e, 0x3e37f3aa, 0xd7f6fcb7, 0x27b41720, 0x1411d6dc, 0x761be8d2, 0xd71f0bd7,
    0x1f42b3c1, 0xe2fb16f4, 0x4e1e30c5, 0xb734ac55, 0xe0affa14, 0x1d8af67f, 0x1e722b15, 0xbbf94e0c,
    0x3ae4fb16, 0x3317f015, 0x2bb70d08, 0xd818335d, 0xf10a0000, 0x3e270000, 0xf3bbd5f6, 0x29f42906,
    0x2c161333, 0xe0e721f9, 0x3069ee95, 0x1634f0fd, 0x67dd08d7, 0xbdee1a2a, 0x39250828, 0x0cdf2188,
    0x69a56f85, 0x5ef79d15, 0x00001cb1, 0x00000008, 0x6b5e2161, 0xe3c97d94, 0x00000eca, 0x00000008,
    0x5b398436, 0x2b4d2a5e, 0x00001b0b, 0x00000008, 0x72a5b5fd, 0x6065a0f1, 0x000023e3, 0x00000008,
    0xecfef908, 0x0c32290a, 0xe6211dfc, 0x5002d50e, 0x281dfac3, 0x1dedcc20, 0x7f560e18, 0x3e0c2c34,
    0x1219f0f3, 0x5c09ff21, 0xf6a2b6e4, 0x9036dd16, 0x017faee8, 0x77f8da10, 0x3d4800cc, 0x423ddf81,
    0x5a4c6051, 0x3a0a6c00, 0x20a9d70d, 0x861bbbcc, 0xc4aa5120, 0xb3d819e9, 0x04fcdc0e, 0x2a272320,
    0xc23af405, 0x3b17245c, 0xee11ea1f, 0xf4112505, 0x100a1802, 0x1b3ffdee, 0xbac3a234, 0xb0095ae5,
    0xd4d3fdcd, 0xc708eb9d, 0xd1441de7, 0x33caf6e9, 0xfe12f5d2, 0x1e49b8d4, 0x2bfdf316, 0x18f40310,
    0xd7f217fb, 0x201a1bd1, 0xe6fbde30, 0x15515555, 0x4f51d1a5, 0x41cebd17, 0xd0403945, 0x582931fd,
    0xeddbc6e9, 0xd92c2cf7, 0x45e60e1f, 0xb2de231a, 0xdfd110bc, 0xb5cbb6f5, 0x57c92223, 0xb30e12e9,
    0xacd6d8b8, 0xe524b6f6, 0x3d1830f9, 0x21fab5d8, 0xe0d833d0, 0xf8f1c81b, 0xdfd8d903, 0x11c8c7cb,
    0x02040def, 0xf84b0810, 0xd7a46b51, 0xffb33f09, 0xc5d621e2, 0xe31cdc43, 0x1b1bbe0a, 0x3a183f22,
    0x0853ff02, 0x5d2dc4e2, 0xd405231e, 0x234b24f1, 0x44d82f4a, 0xe73a3307, 0x170d273d, 0x3db7364d,
    0xe410bfb2, 0x3a0ebef1, 0xd52c004e, 0x44054e0b, 0xc7d7ace8, 0xdf06e70a, 0xe9ce04ee, 0xc1f0d6a4,
    0x1b221b1b, 0xfa0a2d00, 0xf34401fb, 0x65391beb, 0xe9cdbbdb, 0xca0df600, 0xb7f33121, 0xec091737,
    0xa6e43531, 0x0a0760f0, 0xd7fddab8, 0xece580bf, 0x3604e532, 0x12434ba1, 0xb006e5b9, 0x38148c12,
    0x1a052749, 0x022f4e08, 0xdfbe2921, 0xb9071fba, 0x4f070000, 0xd1080000, 0x00c40bb3, 0xc71ab10a,
    0x1109f9df, 0x201ff01a, 0xf71a10a8, 0x0de3a90f, 0x8fa21ad4, 0xbcd19de8, 0xf7f712ec, 0xf612f5e6,
    0x6ea42c1a, 0x7ae90cb2, 0x000020b1, 0x00000008, 0x6840be80, 0x3c521280, 0x00001325, 0x00000008,
    0x71eccab3, 0x9360d865, 0x00001b6f, 0x00000008, 0x58a59352, 0x9d18c6d4, 0x00001ba1, 0x00000008,
    0x2cb3301d, 0x7b33b1ec, 0x4409c825, 0x26cd1aa9, 0x34d431e4, 0x91344fff, 0xeb930c15, 0x2516360a,
    0x10303029, 0xd6d3f7d8, 0xeae90f47, 0x5bbc9de9, 0x38b85825, 0x2748b522, 0x1fd7aeef, 0xfa32c01f,
    0x16e72ea3, 0xc9201043, 0xc6fbecf8, 0x18c513ca, 0xee92cafc, 0x2d4236c1, 0x3a0a292e, 0x051fdff8,
    0x2e4a2a12, 0x050e2eda, 0xf431e62c, 0x0319b61b, 0x2b19e7f6, 0xff200aad, 0xf2205a9c, 0xe7376f25,
    0xd93c9b24, 0x0c19ea00, 0xfa1cd4f3, 0x00ef3403, 0x2a06d615, 0x281d5fc9, 0xe71106fa, 0x0f0c3119,
    0x411a07a7, 0xe2351c35, 0x3b00540c, 0xfefe024c, 0x04d4f324, 0x99ed2010, 0x52f70904, 0x0ae70f52,
    0xdf17ee2a, 0x1fe73afc, 0x86e00532, 0x31d71b02, 0x0992bef0, 0x20484b0d, 0x86dcc4c4, 0x38b85593,
    0xce27a4ed, 0x56313725, 0xf216b73a, 0xcb90c3ad, 0xe10b0296, 0xf32d1a19, 0xbc1dbb1c, 0x46fd00ab,
    0xde2900f7, 0xffdd25f1, 0xb170e6cd, 0xd3cff4fe, 0xebf2ec1d, 0x691df7f5, 0x0ed02d23, 0x426057ca,
    0x460fcc38, 0xbafec505, 0x340228bb, 0x3f23ca74, 0xb5410bfc, 0x3790072a, 0xe3000e0a, 0xe1ebfeef,
    0x1a6ef944, 0xc7ccb8e6, 0x0e581958, 0xff0f9a1d, 0xee7f32a1, 0xed0a1d3c, 0x1acaa50e, 0xae2521c7,
    0x0f25e10d, 0x15e2df23, 0x5ef22bfe, 0xeb41cb02, 0xd5d8ec20, 0x55d0dd21, 0x2be90cd6, 0xdc2a1a1b,
    0xfc2b0f0d, 0xf9f30487, 0x1a89f6fa, 0x305739dd, 0xff02fa16, 0xf0edf1d0, 0x223ff8de, 0x263e1125,
    0xff1d22b3, 0xfebc0442, 0xfbd6e0bb, 0x43c8edff, 0xca210000, 0xecda0000, 0xef02be06, 0x21813639,
    0x1a352e2c, 0xfafd2293, 0x0153b6df, 0xa1087ed1, 0x27e580e6, 0xf62f1afd, 0x245e2f03, 0xb7fa9a15,
    0x6e54157b, 0x1d748514, 0x00000eb7, 0x00000008, 0x6b41f202, 0x12ff327a, 0x00001d17, 0x00000008,
    0x64f19842, 0x740dccd4, 0x00001d59, 0x00000008, 0x63598b59, 0x63bdaf9c, 0x00000eda, 0x00000008,
    0xbf1916e1, 0xab3526ea, 0x1c122428, 0x2cd201fc, 0xdab2e610, 0xf508e217, 0xaaf62c39, 0x81070725,
    0x3a2e2f1c, 0x14f23bd7, 0x960f3021, 0xfe423cce, 0xf7a601f5, 0xc612c72d, 0x0df9e0e0, 0xb56f17a5,
    0x13bda4c0, 0xad39bf2f, 0x960d1e17, 0xe93114d0, 0xb40e0914, 0xfff0df09, 0x0b1026fa, 0x1c0449eb,
    0x5007f2e6, 0x100b442e, 0xfed6452b, 0xdc2f1315, 0x04e69baa, 0x13355aff, 0xe2ded8f2, 0x1a0a20d4,
    0x37442721, 0x17ff0be3, 0x1905e414, 0xeddd0315, 0x0b011720, 0x0c260ef8, 0x1d4a1403, 0xfa08ea04,
    0x0bcfc5f5, 0x06fafef8, 0xfeee3608, 0x2c16da49, 0xeac61c3c, 0xc60f360d, 0x13f0fe0c, 0x47e5a419,
    0x37583333, 0xf91431f7, 0xe12026fb, 0xb506dd16, 0x92c0fe3d, 0x2edefbf3, 0x96fcb2eb, 0xdb5a0c13,
    0x2852ed34, 0xe4340af4, 0x01eeeed2, 0x57f2f5e0, 0x020480fa, 0x29f0ae15, 0x16153126, 0x30d82bc7,
    0xe9f5072a, 0x123f25d7, 0x655bf902, 0x23d78e51, 0x12140514, 0x1ef02220, 0xdd10211d, 0xca312d01,
    0x0dd12924, 0x1ff3f7e2, 0xfb0ab781, 0x0c35d30e, 0xf8de0601, 0x111dd619, 0x0eff3c2e, 0x1ed1f72f,
    0x7c5d2313, 0x04e363b1, 0x47207736, 0xcc23d71e, 0x7064d7d8, 0xf2fb0404, 0xada91420, 0xf7f3f4c0,
    0x07bf2011, 0x28fa011c, 0x22f9fee4, 0x0e17fafa, 0x8db0110c, 0x4e2745da, 0x16ddec02, 0x17059b7f,
    0x2c1c1608, 0x48d41ac8, 0xaeb7e1da, 0x09fa60ba, 0xcfe7331a, 0xe53005b5, 0x5e4cda17, 0x050cd030,
    0x0600f1ca, 0x56e4c032, 0xe6fcd9cf, 0x22fbf8dc, 0xf9d70000, 0xd7fd0000, 0x0735dc36, 0x28150317,
    0x14c8453f, 0x080a08ce, 0x1a9adb16, 0x00db1f13, 0xe8f3c1f7, 0x46ca3ef8, 0x20e0fee5, 0xe10921dc,
    0x79d995c2, 0x5f41b1a6, 0x0000167d, 0x00000008, 0x73d59596, 0x93956696, 0x00001347, 0x00000008,
    0x41222610, 0xade12860, 0x00000b83, 0x00000007, 0x7190e252, 0x98bf40ea, 0x00000fc5, 0x00000008,
    0x0c41fff5, 0x1b4c0df3, 0x211efbe9, 0x511416f0, 0x12f14958, 0xf10bcb12, 0xdfecd717, 0xf9e429fb,
    0xedf1eef9, 0x1bdf1627, 0x1f70c0d8, 0xb7170ef9, 0x36ec631c, 0x4e0cc33d, 0xf30fb32e, 0x13f0983e,
    0x17eae91b, 0xf9d63617, 0x1f743102, 0xcb17c815, 0x113c002c, 0xc67fdfd7, 0x1a0f29db, 0x2ceb54c4,
    0x3dd11bdf, 0x37d27eca, 0x37fa98bc, 0x12b727f9, 0x0b0a601a, 0x46c549c8, 0xff0a4740, 0xf1325632,
    0xf015d7fd, 0x082b910b, 0x37edd77f, 0x2001c12f, 0xf3f5ea48, 0x2b0bb342, 0x9c1b2aeb, 0xe00a24d5,
    0x3313e666, 0x36efe460, 0xe2e92202, 0x52fc60ee, 0x22e2e129, 0xdacbea35, 0x2f10e3ef, 0x6ee11007,
    0xc707bd4a, 0x0bf41235, 0xc6361307, 0xa53132b0, 0x142c9654, 0xbf73dd55, 0xe4581d44, 0xb3020df1,
    0xc42b9b1a, 0x0d20cc3a, 0x090940df, 0x16d3b9ca, 0xa61d336c, 0x0028c524, 0xb8601f00, 0xeb24f222,
    0x16dcbd1f, 0x49d8f346, 0xc2fee81c, 0x9ee1dccd, 0xc7f7cee1, 0x012d20f0, 0xc4073920, 0x0e3166f8,
    0x1ee0e4c3, 0x58e2f2f0, 0x2cfe10dc, 0x4ff7e604, 0x274d0cec, 0xffc80c13, 0xe21dd6ec, 0xe00648e3,
    0xfde8e5ee, 0x1fb6dd26, 0x42e5fdb0, 0x2ccd2baf, 0xd6c82d0c, 0xf8e7e240, 0x3625110c, 0xca21c038,
    0x6dfb80f9, 0xffbb0716, 0x0beb0a2c, 0x4511cc11, 0x3b2d95e8, 0x06222720, 0x1cd8182b, 0x1623ef0f,
    0xd3f61623, 0x40f112dc, 0x200b252f, 0xc53ac83c, 0x063af9e9, 0xe0ec150a, 0xed0d3524, 0x2911c83a,
    0xfff92dec, 0x46fd1910, 0x4766fc1c, 0xc40cf357, 0x2cf80000, 0xe3ba0000, 0xf444c91f, 0xed04d73a,
    0x28f7452a, 0x57b7f4e2, 0x20bdfb6f, 0x1cbbf822, 0x0031adf2, 0xe160dc44, 0x5909170b, 0x1fd2ca0b,
    0x7d9bb774, 0x245d0220, 0x00000772, 0x00000008, 0x6492fe18, 0x10374be8, 0x000018c2, 0x00000008,
    0x72e7876d, 0x124a59d6, 0x000014e4, 0x00000008, 0x63a32ff5, 0x3cc699ee, 0x00000e4d, 0x00000008,
    0xfe03261b, 0xf9fae0fc, 0x1443ef06, 0x210f0311, 0x0d08efc6, 0xfc08442c, 0xfeea1622, 0xb4ae06d8,
    0x2b3046fa, 0xd8c25410, 0x0dc51314, 0x6f45140f, 0xf02903bf, 0xc2e71f49, 0x06091333, 0xebccce2a,
    0xf6f32930, 0xd2db12c8, 0x0bd402a5, 0x7b52f122, 0x31e70df6, 0x3f6307f2, 0x0526df45, 0x18c80704,
    0xd2ffec4f, 0xd1e642fc, 0xa7f7ec28, 0xee2895e7, 0xe339ca46, 0x10ef3241, 0xe811163b, 0x13363431,
    0x22ef1a14, 0x04128218, 0xfde4441e, 0xd32b10fb, 0x090b37f3, 0x0fb303fa, 0x7f01ac01, 0xe7a5f026,
    0xc62f6f20, 0x10184016, 0x1232d83f, 0x41f5e3d7, 0x1fd01c13, 0xbcf20d03, 0x024201e7, 0x4a04aecd,
    0x0fd53e5e, 0xfacedbf4, 0x2bdebe0e, 0x181307fe, 0x26fb31fb, 0x3a4105ef, 0x24c902fe, 0x5e162530,
    0xd3021eee, 0xcae312f6, 0x132de29f, 0x3c040047, 0x194402cb, 0xfbf9692d, 0x0d7f0dca, 0xa5f6f628,
    0xe904640b, 0x1e0d61f3, 0x193e0eef, 0xae07f2db, 0xfa02031b, 0xfaec0dec, 0x2614ff3e, 0xaeab2af3,
    0xfe27e9e1, 0x38fcb42b, 0xec24e5fe, 0xffe79ee5, 0xd91201e1, 0x653be2e7, 0x25480efe, 0xdbf604c2,
    0xf6013d2a, 0xcecf2b37, 0xb710da03, 0xba0888e4, 0xe5e7e9ec, 0xcff41932, 0xdbf91dd4, 0x2b5a0a49,
    0xbfe8fe45, 0xf909b4e9, 0xf444151c, 0x06ddc301, 0xf30e056c, 0x4f7fd3f8, 0xd60816ed, 0xd2180ef5,
    0xf130691e, 0xe5ec69c6, 0xfae028f2, 0xe002433e, 0xfa0438f7, 0x520bd437, 0x051d08b5, 0xdad53348,
    0x0619fcf8, 0x6526a9d7, 0x07d32af3, 0x73592f37, 0xcbd60000, 0x143c0000, 0x18ef24de, 0x7f12141b,
    0xb74200c6, 0xf30e4401, 0xbaff0500, 0xb90c4c2a, 0xfc2e1618, 0x00503550, 0xbc053907, 0x062d220c,
    0x7f14981f, 0xe510d936, 0x00000c6e, 0x00000008, 0x43d2bd01, 0x2b2a7148, 0x000013aa, 0x00000007,
    0x7643c9af, 0x5ba778dd, 0x000011af, 0x00000008, 0x60fb4bdd, 0x33430f2f, 0x00001d79, 0x00000008,
    0x3605fcf6, 0x6f1ff2a5, 0xf532e131, 0x1bcc1020, 0x0bae511c, 0xf38c6bfb, 0x56e74334, 0xef042342,
    0x402dfb1b, 0x02061841, 0x3323bb09, 0x7f22e428, 0xf6d725be, 0x14974dda, 0x6fe7d2e7, 0x240f8604,
    0x16a226cf, 0xf8aceba8, 0x1a13b927, 0x36330b0f, 0xe6002427, 0x2b67fc04, 0x5011fe25, 0x290b1dfe,
    0x1e1fea36, 0x27fd5cf7, 0xfed4e7ee, 0x03cbb213, 0x5afde71f, 0x23fa1dc5, 0xe5cdbd2a, 0x03045adc,
    0xee28ee11, 0x0156a8aa, 0xc605fe18, 0xf71dd00f, 0x4524e84b, 0x494df70c, 0x2131eb0a, 0xc3491fea,
    0x2cda10f3, 0x28acf3fe, 0xf30957f9, 0x26164100, 0x10c4071d, 0xd2a7172a, 0xe92b22e9, 0x4e01fc1c,
    0x053e1b2e, 0x1852dac0, 0xee1a1313, 0xdd580ad6, 0xdedff61e, 0x1bc8eb54, 0x4914da3c, 0x112812fd,
    0x0424d627, 0x132edd6e, 0xf026a6f9, 0xe1d7df0c, 0xe3046cf1, 0xc70b4b22, 0xf71b8e25, 0xb28ae829,
    0xe6350531, 0x3f350f58, 0x234f3dcd, 0xd38ae7dc, 0xe7483620, 0x263d0754, 0x32fd2b56, 0xff1858e9,
    0x02f2bbee, 0x0afcc95b, 0x43070d81, 0x5dd9edb6, 0x275416fc, 0x2d9a1314, 0xf3052819, 0xc1811d34,
    0x1f28d824, 0xfff9f234, 0x19fe0cd6, 0x039fddd2, 0xff0e04e9, 0xf0292e0f, 0x18b8921f, 0x0ceff7d2,
    0xf52f01ef, 0x1da5a0ce, 0x36f324e1, 0x3700db8d, 0xbc32c703, 0x4747b9f8, 0xf9eb7ee8, 0x20b94222,
    0xe22c3d2d, 0xf9ec02da, 0xefd0b83d, 0x20d019a8, 0x47009c07, 0x0acdd307, 0x230e0b04, 0x0df85155,
    0xe83624a2, 0x2f5013bd, 0x0542b4c1, 0x4fe6e0ce, 0xdeeb0000, 0xfade0000, 0x293bf42d, 0x2f41016e,
    0x1c05563a, 0x19c25013, 0xd6cf0453, 0xcbc6382f, 0xcfef9907, 0xf5adca48, 0x27d107e4, 0x2ea7f8f3,
    0x419f9fca, 0xdbf7b608, 0x00000611, 0x00000007, 0x5d52dc92, 0x734b8f60, 0x00001b8b, 0x00000008,
    0x59e206c1, 0xbc2f1006, 0x0000199c, 0x00000008, 0x6b39584d, 0x1a7af4d8, 0x0000165f, 0x00000008,
    0x08574299, 0x2d311bff, 0xf21ec84e, 0x2828d90f, 0x3ec3082b, 0x09bd5c17, 0xd745142b, 0xf4d5f93f,
    0x28d345ce, 0x12322b59, 0xff2e2ac6, 0x1525ef12, 0xe23c3ed7, 0x2fe8594c, 0x021734ac, 0x200182b9,
    0xef010fe5, 0x13a82cc3, 0xfc0af62c, 0xf715162f, 0x1a0fcf39, 0x102de513, 0x32eff7ff, 0x3bff26e2,
    0xe63ada1f, 0x372ffcfd, 0xd05ffe0d, 0xd9a9b1d6, 0xf613bc16, 0x24be10ba, 0x0e06f641, 0xd6df6a2b,
    0x191326ce, 0xd5659219, 0xce5324f2, 0xfa4ac608, 0x051afe39, 0x400dfc5f, 0x5bf7ae7f, 0xc53e10d8,
    0x0edc38da, 0x44a1f801, 0x0be1fb44, 0x0dee4af3, 0x22c33111, 0xf6b1ef2b, 0xff00fa33, 0x7f110812,
    0xf5382800, 0xea3ac933, 0xee2fd35a, 0x8622fccc, 0x32dd2517, 0x28ed9a2d, 0xfb15c666, 0xb212f006,
    0xe45c1622, 0xa2239718, 0xf4d0eb08, 0xf9dda3d0, 0x25d51101, 0xaedc35fc, 0x230de314, 0x9701ef29,
    0xcc554fdf, 0xd1f7f05f, 0x30e801fe, 0xa267f2cf, 0xe764010d, 0xf23fc004, 0x1d15de3d, 0xf9274147,
    0x08cef706, 0x43eaaedb, 0xf82e14fa, 0x36fa088e, 0xe229f225, 0x04c4231b, 0x17bdfd16, 0xebfe0520,
    0x15e94ab5, 0x1359ec2f, 0xe5460cf1, 0xf103f6e5, 0xf7422119, 0xcb2b391f, 0x25c7f80d, 0x23c9e160,
    0xaa6919fe, 0x33d391e7, 0x2dfb57ae, 0x6c0607f8, 0xd75621e4, 0xfdeb9ad8, 0x0b1c0e10, 0x27042d26,
    0xee0b0dd0, 0xe1054539, 0x0617eb05, 0x23fc3006, 0x11daff04, 0x0cdcf161, 0x1d200f1e, 0x13511949,
    0xecfcfcf9, 0x03f725b6, 0x081ffecd, 0x4d2b05d3, 0xc7260000, 0xd7810000, 0x0afeff33, 0x0034b01e,
    0xc71d0e08, 0x1cb25e4f, 0xde15e35e, 0xd49bed1a, 0x38ddfe12, 0xfd0480eb, 0xeef27e89, 0x39a225ed,
    0x6f57dc8c, 0xb98a7d98, 0x000013cd, 0x00000008, 0x45678100, 0xa7895300, 0x00001032, 0x00000007,
    0x6747aad9, 0x200d995d, 0x000010b2, 0x00000008, 0x5a4c62c5, 0x22300faa, 0x0000185b, 0x00000008,
    0xa7142c0f, 0xe229ea02, 0xf6dd09df, 0x13181519, 0x0b16b451, 0x02b5b716, 0x94d2f509, 0x01e8d442,
    0x24103e18, 0xd639cb39, 0xfa5c63f3, 0xbe2edf23, 0x90adb24d, 0x40a9d44b, 0x98eb373a, 0xd80534d2,
    0xb9e7b7e6, 0x2fa744b3, 0xf67fb5c9, 0xb2184b0f, 0xfe37bd1f, 0x750dfb17, 0x25114cd4, 0x8f13f1f8,
    0x05bc38f4, 0x0c15db00, 0xe9fc3fb7, 0x03e13d05, 0x23033d0c, 0xc4e91caf, 0x4e1bacd9, 0xe7f44a00,
    0x3b1d2d4f, 0x00560a2c, 0xa9d41160, 0x6902d518, 0x1dcddff8, 0xc3f70826, 0x0c3ddbcd, 0xb64121e7,
    0x1d20f235, 0xcdb246ee, 0x39f7bac6, 0xd3f8cb18, 0xb70c5839, 0x3fbac843, 0xf9d7a0ce, 0x0df91f0e,
    0x07042822, 0xee50fd3b, 0xb529d2fc, 0x332006f5, 0x1218293e, 0x19b1c23a, 0xed50d3ff, 0xcf0236f0,
    0x09f52d0f, 0xe8500a24, 0x5d111521, 0x07e726c2, 0x4708cb7b, 0xfaf5a803, 0x3c300de7, 0xf0155606,
    0x15f1293a, 0xd6fcae38, 0x2f6d8c0c, 0xc07210f0, 0x1dc64d01, 0xe208ad16, 0xc5e50007, 0xe914d226,
    0x19cb31df, 0x19d941fa, 0x02f2efed, 0xe91cfc8c, 0x0745ced5, 0xc1e13109, 0x0804f3d3, 0x3dfce230,
    0x13f97f3e, 0xeb66b12b, 0xccfaf8ce, 0x08361e2a, 0x4407eb0a, 0x00561602, 0x205acf33, 0xecc23b24,
    0xdebc23e6, 0x08ac1f02, 0x04d20e3f, 0xfe0ddc05, 0x29176fe0, 0x1ab01afb, 0x13e2892b, 0x11f8d926,
    0x4ddde920, 0x0f15e318, 0xdde727ed, 0x24b914c7, 0xf24adcef, 0xa5f97e12, 0xf2f2c448, 0xf959ee39,
    0x55d6a2d9, 0x16f016b4, 0xe136e2fb, 0xe5107ea6, 0xea090000, 0x289e0000, 0x36422e37, 0xdc451633,
    0x10f1fe34, 0xf6b6c450, 0x1bdc0c28, 0x3681e619, 0x43206313, 0xfc0a4bd6, 0xfc1d2b3d, 0xf9cec7fe,
    0x6e2682f8, 0xe4bafdf8, 0x000013b3, 0x00000008, 0x5d9d2b15, 0x5c05d2d9, 0x00000fc0, 0x00000008,
    0x6ea5fa14, 0xb1afc774, 0x00000ef7, 0x00000008, 0x698db0a3, 0x224965c3, 0x00001126, 0x00000008,
    0x1d04dce9, 0xbb2203cb, 0xdccc410f, 0xc2f6ebe8, 0xe50dd8f1, 0x60def7e4, 0x4b7f2afe, 0x1d0ab82c,
    0x03fa07d2, 0xcefce8b8, 0xd90a17d9, 0x0dedfedc, 0xe4fd91bc, 0xcc252f93, 0x2442d9f6, 0xe537502a,
    0x20610b42, 0x31062219, 0xfe1bf3e4, 0x3befc1c6, 0x10e2f235, 0x010113eb, 0x0aea1bd2, 0xe825f0fd,
    0x38d23b08, 0xad0dffe8, 0x1e29540a, 0x0e0af606, 0x1d1be409, 0x022c36aa, 0x25048aa1, 0x41248fe8,
    0x17e9acfa, 0xbd130fe1, 0xccf0e808, 0xd4d22b2c, 0x5afff0e8, 0xad398111, 0x290908fd, 0xf940ed0f,
    0xf8c6d00d, 0x0b111317, 0x59022ff9, 0x090ba853, 0xb5451fdd, 0x56b1eb1b, 0xe5ac3744, 0xcbcfed28,
    0x541eceb0, 0xbd1fc8ec, 0x3a55110a, 0x120be105, 0xe4d33c2a, 0x34fce735, 0x106bdd0e, 0x260e06f5,
    0x4815520c, 0xb04ce555, 0x0c12db45, 0x41a26f89, 0x36010238, 0x185349e4, 0xa9d1fee8, 0xfd37ea89,
    0x7d3f10f8, 0x13fdf4ef, 0x8fb30b79, 0xccf82e1b, 0x4ac97f33, 0x923a0212, 0x232b09d5, 0xce379b0f,
    0x31f06632, 0x11e413f0, 0x2bf41135, 0xda263f21, 0xf9fa442f, 0x20dcf00b, 0xb9fa6831, 0x1cf5d821,
    0x0ae5e3a7, 0xa8d81cd1, 0xf1fb2b1d, 0xd403e405, 0x51e9f4b4, 0xd603e2f6, 0xe2d8c3f4, 0x7ee40181,
    0xf4f91714, 0xe6e5fb2c, 0x30da92f8, 0xd13625c6, 0xfa182ee3, 0x24c7063a, 0x10ca003c, 0xe8e9ff1d,
    0x3ac7c203, 0xc72d08a6, 0xe1c8d9c0, 0xe916f4da, 0xe825bce7, 0x41e6eab7, 0x06b3f7fa, 0x932c04ec,
    0x5afc1137, 0x0ee1f612, 0xabb3ea2e, 0xe6ae58af, 0x2c4f0000, 0x48ce0000, 0x07fd4421, 0xeae9ea3a,
    0x32fde8e9, 0x0b11efa4, 0x1f261301, 0x21f0ec08, 0xbc993419, 0x060748de, 0x03edd4ea, 0x38f152d7,
    0x6cc597e8, 0x344bc2d8, 0x00002448, 0x00000008, 0x5d3f722e, 0xad63f560, 0x00000f5d, 0x00000008,
    0x702ae481, 0x8adc11f8, 0x00001825, 0x00000008, 0x64d4cbb7, 0xe37b492f, 0x000025a2, 0x00000008,
    0xe44af0e9, 0xe6d8fb31, 0xccec2503, 0xbe2722f8, 0x0cf8c327, 0x0611c49c, 0x6ae4f5e8, 0x5bfbfd17,
    0xf5b8fdeb, 0x0244ee01, 0xdb631503, 0xc5a20d19, 0xe00f9b4d, 0xf725cbd9, 0x1cf3f52d, 0xe0183e40,
    0x54f739e1, 0x2d2c4831, 0x0229e71b, 0x0bbbf2f4, 0xeb600fc8, 0xe2f344f8, 0xf1eeff06, 0xdfe4ae08,
    0xf4122afc, 0xbd1bb4ea, 0x0970450c, 0xf6ed575d, 0x19150001, 0xc5edcfe7, 0x0e7f8424, 0xfcd7b320,
    0x0014ced8, 0x12ed7835, 0xd20ef9d7, 0x122b4105, 0x2c10e5e4, 0xd0f80af1, 0x1bc4f137, 0x7c18ecfd,
    0xd22e0101, 0xa7ff1d24, 0x4901eb2b, 0xde019714, 0x11cef31b, 0x251f18de, 0xd3fa350e, 0xad262209,
    0x21f3c0ee, 0x26fc1149, 0x3920fb11, 0x67fffe03, 0xeb3b2319, 0xd8e775da, 0x37eff00b, 0xf7c6ee07,
    0xf916322d, 0x16e806f9, 0x31b51a06, 0x27153de8, 0x2b12031f, 0x1b2af2ba, 0xcdebee07, 0x41502715,
    0x641f07e4, 0xb3cb0ffc, 0x80d255cd, 0x322a2b29, 0xfb546508, 0xcaedebef, 0x1ae8cdec, 0x160180fd,
    0x2dfa5b21, 0xc42c5012, 0xf4192017, 0xaef11003, 0xffdc3207, 0xf3e70e15, 0xefe65ae2, 0x447fe315,
    0xf1c8d604, 0x0033f40b, 0xcf1227ed, 0xec130f56, 0xf716cc5f, 0x14ffc1e9, 0xde40cafa, 0xd7eb27fe,
    0xff0b18fa, 0xdbf44a62, 0x0921d6fc, 0xbb39131c, 0x02762014, 0xc0d63c42, 0xe74e0006, 0xdafcf1fb,
    0x0e15ee93, 0xe31f0728, 0xd74dde15, 0xe1eecce0, 0x14e9daef, 0x1ef8385e, 0xba11de4a, 0xf224f3c2,
    0x3f052206, 0xae09f82c, 0xab2f2a1d, 0xc9d24a3a, 0x5e120000, 0x43010000, 0xef02261b, 0xebe136d5,
    0x182cd3f0, 0xc30cd9d3, 0x2433f70c, 0x2b08edc7, 0xb5593932, 0xb8fe63fd, 0xeb38f2ed, 0xcdfd0a11,
    0x4380e2e8, 0x61a61980, 0x000007e1, 0x00000007, 0x6c3098e3, 0xc1919900, 0x00002393, 0x00000008,
    0x49c8a015, 0x5dfcaae2, 0x00000fc5, 0x00000007, 0x5ed8b6e5, 0x8dc7e912, 0x00001ec1, 0x00000008,
    0x0e2decdf, 0x2c1cd4d7, 0x14d61885, 0x24b55116, 0xcc50fc0f, 0xaefc1af9, 0xff2c0c22, 0x123537fc,
    0x17f81ed2, 0x1fe6e2c8, 0x02befac1, 0x1214f0d8, 0x12330c2a, 0xec08a3ef, 0xe5413347, 0x1066fbcd,
    0x1211f14c, 0xe378c134, 0xfac742be, 0x1326f9e4, 0x602e0fc5, 0xf0f14724, 0xbe36d3eb, 0xfce421d6,
    0x0af6a8d4, 0x15f50911, 0xecff310a, 0x35431129, 0xc536ceb1, 0x361c2100, 0xfa210802, 0xdb2110a7,
    0x521a4a27, 0x250135f3, 0x54d01440, 0x160110f7, 0xe51759df, 0xd81b4bf0, 0x266202e8, 0x15f96a07,
    0xc6423367, 0xf8cdd601, 0xaff1c84f, 0xcf073a28, 0x34eb1c33, 0xa0432df8, 0xcdd3283a, 0xedb4f45d,
    0x2fc64241, 0x411c43c8, 0x33b5f5fe, 0x2b5b670b, 0xfd342f3b, 0x94cd3420, 0xffc51b8f, 0x086a2e06,
    0x2a402ef7, 0x663b080d, 0xe9b6199c, 0xf0f0d12c, 0xef42e937, 0x14ff041b, 0x085c59a5, 0x3eb106f0,
    0xcfc32411, 0x374f00e7, 0x5523030c, 0x7ed2e87f, 0x0a12f2ff, 0x3eda2b3e, 0x167ffebf, 0x0d3542d8,
    0xc8cf2ff8, 0xabfdf526, 0xdb13e177, 0x1711ba29, 0xbe922e0a, 0x79f3dc48, 0x1f1702b8, 0x08de023e,
    0x27e012ec, 0x30e7029b, 0x110e1615, 0x5721f52d, 0x2a07f928, 0x6dfcc8d7, 0xd42a6bab, 0xc1d931f7,
    0xe8c91f40, 0x5ff5121f, 0xd92ce35a, 0xc1edd7e7, 0x05c5e233, 0x22190ed4, 0xf2fa0524, 0xe6eaf76a,
    0xfecd0fb8, 0x15d604d0, 0x133e13b8, 0xa2de17b8, 0xb0ff7ecb, 0xf91ff1e2, 0x1c5d250f, 0x45da101b,
    0xe9ba0141, 0xfcf6bb54, 0xf6d23bd5, 0x39afb626, 0xf0bc0000, 0x233f0000, 0x19a1363a, 0x18ff2e27,
    0xc9f823d5, 0x4efc38d0, 0x29f7fce4, 0x0b206e07, 0x024e25c1, 0xdc9efc13, 0xedf8ec3f, 0xfff6c1cb,
    0x5a1ab138, 0x3ffe5910, 0x0000235d, 0x00000008, 0x74732d0a, 0x27f92078, 0x00000c59, 0x00000008,
    0x6ffb0934, 0x961454d0, 0x00001ac0, 0x00000008, 0x676d698c, 0xed6e1464, 0x00000c58, 0x00000008,
};

/*
 * fc3: 84 to 10.
 * For each four units: the weights, then multiplier, constant (64 bits) and shift - 32 of each unit's
 * rescaling. A weight halfword is a + 256 b: units 0 and 1, inputs 0 and 1 in the first word, units 2
 * and 3 in the second, and so on.
 */
static const uint32_t lenet5_fc3_constants[300] = {
    0x1ff9c3cf, 0xd2e9bbb2, 0xf80d0c9c, 0xa20002b2, 0xfb8110d7, 0xfd922513, 0xbadf1107, 0x0817cd03,
    0x16c8de95, 0x80ecd7bf, 0x1b17f1a8, 0xbe1612cc, 0xb7d403ad, 0x179b1a87, 0xcde8b41a, 0x1706b818,
    0x00b4e41d, 0x2d272317, 0x08c3cfb9, 0x9792b48c, 0x06080cc4, 0x0eb02c08, 0xb5090f26, 0x1706a31c,
    0xecd80000, 0xc4250000, 0x00002013, 0x0000c6ba, 0x03f21d2d, 0xae16c4cc, 0xf014b1d5, 0xe711c5c2,
    0xc2069e0e, 0x17871cbe, 0x0c0227d3, 0xd81a2bd1, 0x14148115, 0x18bd0fdf, 0xb61323f1, 0x1511a5eb,
    0xcbd00f0e, 0xbc0bcbb2, 0x1b0fee1b, 0xcc9b030e, 0x0a22b71f, 0x2398e897, 0x24aac6c1, 0xdd300f16,
    0xc721d915, 0xdcaeda3b, 0x192cdbc1, 0xdbc6061d, 0x17f31496, 0x29c10b1a, 0x202c15b1, 0xb5991128,
    0x050a1409, 0xf920ad81, 0x0f0c12ba, 0x13101ff4, 0xddf41c1c, 0x0f0cb21b, 0x1403db1e, 0x1b0cfc4f,
    0xbf0715ce, 0x17edc81c, 0x1b1b1613, 0x2ad60d2f, 0xbc24d9c5, 0xdbcd2411, 0x1ab8d512, 0xdffd0f39,
    0xba1fadc6, 0xba21de19, 0xaab5c9d5, 0x15c5c543, 0xab1207ac, 0xba0c1a02, 0xbfd40008, 0xb211b791,
    0x0be7b9c3, 0xf01f0e05, 0x0ce4a9bc, 0x9911ec1f, 0x5af21a8c, 0x1bf92604, 0x000050f8, 0x00000009,
    0x6363b16a, 0xb1711438, 0x00004ead, 0x00000009, 0x47ece5d8, 0xac3637d8, 0x00004d86, 0x00000009,
    0x546e5018, 0xcffcf3b0, 0x00004ca1, 0x00000009, 0x31cc1c11, 0x1a10b00f, 0xfc0d0b13, 0x0b120dae,
    0x060fa5f3, 0x0aeb131b, 0x98178118, 0xe6c7d6da, 0x1512ca1a, 0x0e1523e2, 0x8c1b2310, 0xe6c60c95,
    0x1cb00f00, 0xd3fe0bb6, 0x2ec32fc3, 0x08ad0cf6, 0xbecfe713, 0xd21414bc, 0x130dc632, 0x12162c0b,
    0x13d0b20d, 0x0dfb0f1e, 0x0eb5f8f8, 0xc01318b6, 0xe0d00000, 0x0a200000, 0x0000e09b, 0x0000ff1c,
    0xfc26e6a7, 0xc30b0ced, 0xceb5e032, 0x18ab3938, 0x14b319f5, 0xa914e319, 0x080dff9e, 0x9a16afc9,
    0x19010a23, 0xfab0a40e, 0xe123f63b, 0x14b6d7e0, 0x9f0fa116, 0x1dd3d2c4, 0xcdf8bfc5, 0xc2fe12ac,
    0xe4c5cf13, 0xe2d20c2b, 0xbdbe19e8, 0x03f2adb0, 0xc516c708, 0xaf29bd2c, 0x1ec889de, 0x18120e90,
    0x9c09fa83, 0x10b40b15, 0xbfeb2a81, 0xfac7a9f1, 0x06b218af, 0xb712f716, 0xf4971d03, 0x17dd16eb,
    0xbab3c2d4, 0x08010921, 0xa5c40bf6, 0x0eadfdbf, 0x14ad9010, 0xa7140bda, 0xa9bab4e0, 0xfcbaaf24,
    0x2ed5ffa7, 0x28141021, 0x1d41b9f1, 0xb0d4ba34, 0xfe01d215, 0x0cb811af, 0x200e1db3, 0x22dfecf7,
    0x04121f03, 0x10b40781, 0x10220f0b, 0xfa138114, 0xf52917cb, 0xa11ca305, 0xc200b212, 0x152c0d8e,
    0x514c3ca3, 0xfcd96ef2, 0x00004fc2, 0x00000009, 0x4d571950, 0x241baa50, 0x00004f3f, 0x00000009,
    0x515902d2, 0x404efa10, 0x00004893, 0x00000009, 0x5d548053, 0xea5421b8, 0x00004f25, 0x00000009,
    0xaec01e10, 0x00000000, 0x24951ab6, 0x00000000, 0x1611a7ab, 0x00000000, 0x151e1517, 0x00000000,
    0xd9f420cc, 0x00000000, 0x10e212af, 0x00000000, 0x0122080b, 0x00000000, 0x0ac618e4, 0x00000000,
    0xa21ca1cc, 0x00000000, 0x0df9e8ff, 0x00000000, 0x8129a8cb, 0x00000000, 0x9c19dfd3, 0x00000000,
    0xb2340000, 0x00000000, 0x0000b025, 0x00000000, 0xa626a32a, 0x00000000, 0x1b05dda9, 0x00000000,
    0xe11d18a5, 0x00000000, 0xb00df21d, 0x00000000, 0x14891bc4, 0x00000000, 0xae15d6f5, 0x00000000,
    0xeb451d2a, 0x00000000, 0x28241ff2, 0x00000000, 0x34060eac, 0x00000000, 0xf4d337f8, 0x00000000,
    0x1bd209c8, 0x00000000, 0xa6b52212, 0x00000000, 0xffeba9f9, 0x00000000, 0x2cefe2e4, 0x00000000,
    0x8c1b1ffc, 0x00000000, 0x9cfba7b1, 0x00000000, 0x2116c8be, 0x00000000, 0x05daa5c4, 0x00000000,
    0xe10b11b6, 0x00000000, 0x1706c6d2, 0x00000000, 0xd2bc9bfb, 0x00000000, 0xd3020bc1, 0x00000000,
    0x1de5ff2a, 0x00000000, 0xc6223ff7, 0x00000000, 0x061c0a81, 0x00000000, 0xcd190618, 0x00000000,
    0xc3f22c0b, 0x00000000, 0x18b0111b, 0x00000000, 0x50e5efa1, 0x141843dd, 0x00005773, 0x00000009,
    0x471f01b0, 0xb68ebaf0, 0x00004ba9, 0x00000009, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000,
};

/*
 * A row of windows of conv1. Rows are [column / 2][channel][6 rows], a word each: the value of
 * the even column + 2^21 * the odd one's. Output is a row of the next convolution's.
 * Stack: 56 bytes.
 */
static LENET5_ASSEMBLY void lenet5_conv1_windows(
    const uint32_t *rows LENET5_IN_REGISTER,
    const uint32_t *constants LENET5_IN_REGISTER,
    void *output LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "push {r4-r11, lr}\n"
        "sub sp, #20\n"
        "str r2, [sp]\n"
        "movw r3, #504\n"
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
        "ldmia r1!, {r6-r10}\n"
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
        "subw r1, r1, #68\n"
        "lsr r3, r3, #10\n"
        "lsr r5, r5, #10\n"
        "strd r3, r5, [sp, #8]\n"
        "ldr r11, [sp]\n"
        "movw r12, #1008\n"
        "add r12, r11\n"
        "str r12, [sp, #4]\n"
        "2:\n"
        "ldrd r2, r3, [r1], #8\n"
        "mov r4, r2\n"
        "mov r5, r3\n"
        ".rept 3\n"
        "ldmia r0!, {r11, r12, lr}\n"
        "ldmia r1!, {r6-r10}\n"
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
        "subw r0, r0, #48\n"
        "asr r9, r9, r10\n"
        "usat r9, #8, r9\n"
        "ldrd r11, r12, [sp]\n"
        "strh r9, [r11]\n"
        "ldrd r2, r3, [r1], #8\n"
        "mov r4, r2\n"
        "mov r5, r3\n"
        ".rept 3\n"
        "ldmia r0!, {r11, r12, lr}\n"
        "ldmia r1!, {r6-r10}\n"
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
        "subw r0, r0, #48\n"
        "asr r9, r9, r10\n"
        "usat r9, #8, r9\n"
        "ldrd r11, r12, [sp]\n"
        "lsl r9, r9, #5\n"
        "strh r9, [r11, #2]\n"
        "addw r11, r11, #144\n"
        "str r11, [sp]\n"
        "cmp r11, r12\n"
        "bne.w 2b\n"
        "subw r11, r11, #984\n"
        "str r11, [sp]\n"
        /* The next filter. */
        "subw r0, r0, #336\n"
        "addw r1, r1, #84\n"
        "ldr r12, [sp, #16]\n"
        "cmp r1, r12\n"
        "bne.w 1b\n"
        "add sp, #20\n"
        "pop {r4-r11, pc}\n"
    );
}

/*
 * A row of windows of conv2. Rows are [column / 2][channel][6 rows], a word each: the value of
 * the even column + 2^21 * the odd one's. Output is [channel][column], a byte each.
 * Stack: 56 bytes.
 */
static LENET5_ASSEMBLY void lenet5_conv2_windows(
    const uint32_t *rows LENET5_IN_REGISTER,
    const uint32_t *constants LENET5_IN_REGISTER,
    void *output LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "push {r4-r11, lr}\n"
        "sub sp, #20\n"
        "str r2, [sp]\n"
        "movw r3, #6144\n"
        "add r3, r1\n"
        "str r3, [sp, #16]\n"
        /* A filter. Before its first window, the accumulator before that of the first column. */
        "1:\n"
        "ldrd r2, r3, [r1]\n"
        "addw r1, r1, #128\n"
        "mov r4, r2\n"
        "mov r5, r3\n"
        ".rept 12\n"
        "ldmia r0!, {r11, r12, lr}\n"
        "ldmia r1!, {r6-r10}\n"
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
        "subw r0, r0, #288\n"
        "subw r1, r1, #368\n"
        "lsr r3, r3, #10\n"
        "lsr r5, r5, #10\n"
        "strd r3, r5, [sp, #8]\n"
        "ldr r11, [sp]\n"
        "add r12, r11, #5\n"
        "str r12, [sp, #4]\n"
        "2:\n"
        "ldrd r2, r3, [r1], #8\n"
        "mov r4, r2\n"
        "mov r5, r3\n"
        ".rept 18\n"
        "ldmia r0!, {r11, r12, lr}\n"
        "ldmia r1!, {r6-r10}\n"
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
        "subw r1, r1, #384\n"
        "subw r0, r0, #288\n"
        "asr r9, r9, r10\n"
        "usat r9, #8, r9\n"
        "ldrd r11, r12, [sp]\n"
        "strb r9, [r11], #1\n"
        "str r11, [sp]\n"
        "cmp r11, r12\n"
        "bne.w 2b\n"
        /* The next filter. */
        "subw r0, r0, #720\n"
        "addw r1, r1, #384\n"
        "ldr r12, [sp, #16]\n"
        "cmp r1, r12\n"
        "bne.w 1b\n"
        "add sp, #20\n"
        "pop {r4-r11, pc}\n"
    );
}

/*
 * All units of fc1. Inputs are halfwords; outputs are halfwords.
 * Stack: 40 bytes.
 */
static LENET5_ASSEMBLY void lenet5_fc1_units(
    const uint32_t *inputs LENET5_IN_REGISTER,
    const uint32_t *constants LENET5_IN_REGISTER,
    void *output LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "push {r3-r11, lr}\n"
        "movw r3, #30\n"
        "str r3, [sp]\n"
        "movw r3, #800\n"
        "add r3, r0\n"
        "1:\n"
        "mov r4, #0\n"
        "mov r5, #0\n"
        "mov r6, #0\n"
        "mov r7, #0\n"
        "2:\n"
        ".rept 10\n"
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
        "movw r8, #800\n"
        "sub r0, r0, r8\n"
        "sub r4, r4, r5\n"
        "asr r4, r4, #8\n"
        "sub r6, r6, r7\n"
        "asr r6, r6, #8\n"
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
    );
}

/*
 * All units of fc2. Inputs are halfwords; outputs are halfwords.
 * Stack: 40 bytes.
 */
static LENET5_ASSEMBLY void lenet5_fc2_units(
    const uint32_t *inputs LENET5_IN_REGISTER,
    const uint32_t *constants LENET5_IN_REGISTER,
    void *output LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "push {r3-r11, lr}\n"
        "movw r3, #21\n"
        "str r3, [sp]\n"
        "movw r3, #240\n"
        "add r3, r0\n"
        "1:\n"
        "mov r4, #0\n"
        "mov r5, #0\n"
        "mov r6, #0\n"
        "mov r7, #0\n"
        "2:\n"
        ".rept 10\n"
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
        "movw r8, #240\n"
        "sub r0, r0, r8\n"
        "sub r4, r4, r5\n"
        "asr r4, r4, #8\n"
        "sub r6, r6, r7\n"
        "asr r6, r6, #8\n"
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
    );
}

/*
 * All units of fc3. Inputs are halfwords; outputs are bytes, scores.
 * Stack: 40 bytes.
 */
static LENET5_ASSEMBLY void lenet5_fc3_units(
    const uint32_t *inputs LENET5_IN_REGISTER,
    const uint32_t *constants LENET5_IN_REGISTER,
    void *output LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "push {r3-r11, lr}\n"
        "movw r3, #3\n"
        "str r3, [sp]\n"
        "movw r3, #168\n"
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
        "movw r8, #168\n"
        "sub r0, r0, r8\n"
        "sub r4, r4, r5\n"
        "asr r4, r4, #8\n"
        "sub r6, r6, r7\n"
        "asr r6, r6, #8\n"
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
    );
}

#ifdef LENET5_TRACE
/* Shows values `step` bytes apart. */
static void lenet5_show_values(int layer, const uint8_t *values, int step, int count)
{
    for (int i = 0; i < count; ++i) {
        const int8_t value = (int8_t)(values[i * step] - 128);

        lenet5_trace(layer, &value, 1);
    }
}

/* Shows a row in which two columns share a word. */
static void lenet5_show_row(int layer, const uint32_t *row, int channels, int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const uint32_t word = row[(column / 2 * channels + channel) * 6];
            const uint8_t value = (uint8_t)(word >> (column % 2 * 21));

            lenet5_show_values(layer, &value, 1, 1);
        }
    }
}

#define LENET5_SHOW_VALUES(layer, values, step, count) \
    lenet5_show_values((layer), (const uint8_t *)(values), (step), (count))
#define LENET5_SHOW_ROW(layer, row, channels, columns) \
    lenet5_show_row((layer), (row), (channels), (columns))
#else
#define LENET5_SHOW_VALUES(layer, values, step, count) ((void)0)
#define LENET5_SHOW_ROW(layer, row, channels, columns) ((void)0)
#endif

/* Moves the rows of `count` columns up by two. */
static void lenet5_move_rows(uint32_t *rows, int count)
{
    for (; count > 0; --count) {
        for (int slot = 0; slot < 4; ++slot) {
            rows[slot] = rows[slot + 2];
        }
        rows += 6;
    }
}

/* Loads a row of pixels. */
static void lenet5_load_row(uint32_t *row, const uint8_t *pixels)
{
    for (int i = 0; i < 28; i += 2) {
        *row = pixels[i] | ((uint32_t)pixels[i + 1] << 21);
        row += 6;
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void lenet5_conv1(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory + 0;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 96; ++i) {
            rows[i] = 0;
        }
        slot = 2;
    }
    else {
        lenet5_move_rows(rows, 16);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;

        if (input_row < 28) {
            lenet5_load_row(rows + 6 + slot, pixels + 28 * input_row);
        }
        else {
            for (int i = 0; i < 16; ++i) {
                rows[6 * i + slot] = 0;
            }
        }
    }
    lenet5_conv1_windows(rows, lenet5_conv1_constants, output);
    LENET5_SHOW_ROW(2, output, 6, 14);
}

/* Row `row` of conv2, conv2.relu, conv2.maxpool, and of the layers before it what it needs. */
static void lenet5_conv2(const uint8_t *pixels, uint32_t *memory, int row,
    void *output)
{
    uint32_t *const rows = memory + 96;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 252; ++i) {
            rows[i] = 0;
        }
        slot = 0;
    }
    else {
        lenet5_move_rows(rows, 42);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;

        lenet5_conv1(pixels, memory, input_row, rows + slot);
    }
    lenet5_conv2_windows(rows, lenet5_conv2_constants, output);
    LENET5_SHOW_VALUES(5, output, 1, 80);
}

int lenet5_infer(const uint8_t pixels[LENET5_PIXEL_COUNT],
    int8_t scores[LENET5_SCORE_COUNT], lenet5_scratch *scratch)
{
    uint32_t *const memory = scratch->words;
    uint8_t *const features = (uint8_t *)memory + 1392;
    int digit = 0;

    for (int row = 0; row < 5; ++row) {
        lenet5_conv2(pixels, memory, row, features + 80 * row);
    }
    /* A byte each becomes a halfword each: 0 and 2, then 1 and 3. */
    for (int i = 0; i < 100; ++i) {
        const uint8_t *const bytes = features + 4 * i;

        memory[2 * i + 1] = bytes[1] | ((uint32_t)bytes[3] << 16);
        memory[2 * i] = bytes[0] | ((uint32_t)bytes[2] << 16);
    }
    lenet5_fc1_units(memory + 0, lenet5_fc1_constants, memory + 388);
    LENET5_SHOW_VALUES(7, memory + 388, 2, 120);
    lenet5_fc2_units(memory + 388, lenet5_fc2_constants, memory + 0);
    LENET5_SHOW_VALUES(9, memory + 0, 2, 84);
    lenet5_fc3_units(memory + 0, lenet5_fc3_constants, memory + 445);
    for (int i = 0; i < 10; ++i) {
        scores[i] = ((const int8_t *)memory)[1780 + i];
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    LENET5_SHOW(10, scores, 1, 1, 10);
    return digit;
}

#elif defined(LENET5_KERNELS_PACKED)

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 6x14x14.
 * For each two filters: multiplier, constant (64 bits) and shift - 32 of each one's rescaling; then how
 * often two rows of the kernel at a time, and those rows; then how often one row, and those; then the
 * rows that are taken as three and two taps, and as two, two and one. Segments begin with an addend,
 * rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t lenet5_conv1_constants[152] = {
    0x4749b916, 0xa5ebc180, 0xffff7012, 0x00000007, 0x67f91e17, 0x807f8788, 0xfffea8c9, 0x00000008,
    0x00000000, 0x00000002, 0x30cf46b9, 0x00000000, 0x001a003c, 0x00020013, 0xffdbffde, 0xfff2ffe2,
    0x0028fff9, 0x8d725ba4, 0x00000080, 0xffac0017, 0xffc60010, 0x0007ffee, 0x0034ffc7, 0x0032ffef,
    0x00000002, 0xa55ac33c, 0xffffffa0, 0x0010fffd, 0xffb9ff81, 0xff9fffbe, 0x00000000, 0x00060004,
    0x004a0013, 0xc6390000, 0x00000040, 0xff950007, 0xffb30044, 0xfff10064, 0x00001ae5, 0x00510017,
    0x0057ffe5, 0x00000001, 0xe11e827d, 0xffffffe0, 0xff9cffba, 0xff80ffc3, 0x39c60000, 0xffc60041,
    0x00420046, 0x00000000, 0x00610014, 0x6dfe012f, 0x6f91f1a8, 0xffff01a5, 0x00000008, 0x43dd615c,
    0xaebae470, 0xffff5a5e, 0x00000007, 0x00000000, 0x00000002, 0x34cb0000, 0x00000060, 0x00340001,
    0x00610024, 0x001e002f, 0xffe60027, 0xffe50023, 0x2cd3bb44, 0x00000020, 0xffdaffb4, 0x0022ffc6,
    0x0025ffda, 0x0011fff0, 0xfff80018, 0x00000002, 0x0ff07689, 0xffffff80, 0x00010012, 0xffefffd7,
    0x002cffb2, 0x0000ab54, 0x0061ffa9, 0x004dffab, 0xd02f19e6, 0x00000020, 0x0001001d, 0xffab0004,
    0xff83ffe6, 0x2cd33bc4, 0xffd2ffe7, 0x0036ffdd, 0x00000001, 0x00000000, 0x00000020, 0x0034003d,
    0x0002007c, 0xf6090000, 0xff81007f, 0xff880054, 0x0cf30000, 0xfff30020, 0x4cc04da8, 0x20a05680,
    0xffff373f, 0x00000007, 0x62a09c90, 0x6e701ee0, 0xfffee89a, 0x00000008, 0x00000000, 0x00000003,
    0x0df20000, 0x00000000, 0x001d001c, 0x00150021, 0x001d001f, 0x0007002c, 0xfff20036, 0x77880000,
    0x00000020, 0x0007002c, 0x00390034, 0x00430031, 0xffd90031, 0xffaf0016, 0x807f8877, 0x00000060,
    0x001affd6, 0x0043ffc6, 0xfff9ffdb, 0xffb10012, 0xffd40015, 0x00000001, 0x000007f8, 0xffffffc0,
    0x00060006, 0x006f0006, 0x0045fff8, 0xe21d708f, 0xff9bffdd, 0xff80ffb2, 0x00000001, 0x00008679,
    0x00000020, 0x0011ffc5, 0x0078ffb4, 0x7986f807, 0x001bff81, 0xff85ff86, 0x68973ec1, 0xff96ffc1,
};
static const uint16_t lenet5_conv1_pairs[3] = {
    0, 51, 102
};

/*
 * conv2, conv2.relu, conv2.maxpool: 6x14x14 to 16x5x5.
 * For each two filters: multiplier, constant (64 bits) and shift - 32 of each one's rescaling; then how
 * often two rows of the kernel at a time, and those rows; then how often one row, and those; then the
 * rows that are taken as three and two taps, and as two, two and one. Segments begin with an addend,
 * rows with how far the inputs move on. A weight word is w + w' * 2^16, w of the first filter.
 */
static const uint32_t lenet5_conv2_constants[1767] = {
    0x77c69352, 0x0ecc4806, 0xfffc2620, 0x00000008, 0x5ab8f8c3, 0x46312ca2, 0xfffd9e40, 0x00000007,
    0x0000000b, 0x8c730af5, 0x000000a8, 0xffdb000d, 0xffcb0025, 0xffd60016, 0x00080011, 0x0038fff8,
    0xffffff74, 0xfff70002, 0x0006fffd, 0x000a000e, 0x00090018, 0x0008003b, 0x9768a758, 0x00000038,
    0xffc7ffe6, 0xffc20006, 0xfff9001f, 0x0016fff7, 0x0028ffe6, 0xfffffff2, 0x0004ffb8, 0x0007ffe7,
    0x00160000, 0xfff9fff6, 0xffeb000f, 0x35caa55a, 0x00000150, 0xfff2ffb5, 0x0003ffd6, 0x00070009,
    0x000c001c, 0x0002001b, 0xfffffecc, 0x00090004, 0x001dfffb, 0x0011fff1, 0xffd6fff8, 0x0013ffeb,
    0x8f7045ba, 0x000000ee, 0x001d002f, 0x000b003a, 0xfff10029, 0xffe7000e, 0x0007ffef, 0xffffffe4,
    0xfff90016, 0xffdb0003, 0xffceffe2, 0xfff4fff3, 0x0005fff6, 0x5da26f90, 0xffffffe4, 0x001a0034,
    0xffdf002d, 0xffee0001, 0x001cffdd, 0x0003ffd4, 0x00000070, 0xfff0fff0, 0xffeafff0, 0xfffaffff,
    0x00000013, 0xfffe0015, 0xac539669, 0xffffff04, 0x00030002, 0xffc00012, 0xffa10021, 0xfff9fffd,
    0x0006ffca, 0x000000ee, 0x00040007, 0xfff7ffda, 0x0003ffd2, 0x0008ffff, 0x0002fff7, 0x86795ca3,
    0xffffff3c, 0xffedffef, 0x0011ffd5, 0x000dfff1, 0xffae002b, 0x00070038, 0xffffff74, 0xfff4fff9,
    0xffe7fff5, 0x0002000c, 0x00050016, 0x0005001d, 0x639c24db, 0x0000009a, 0x00030023, 0xffdb0034,
    0x0001002c, 0x000b0007, 0xfff1ffe1, 0xffffff3c, 0xfff0000c, 0xffdf0004, 0x000b0026, 0x00100019,
    0x0005fffa, 0x44bb0df2, 0x00000070, 0xffe4000d, 0xfffe001b, 0x00040027, 0xfffb002c, 0x00000027,
    0x000000fc, 0x0008002c, 0xfff00011, 0xffedfff2, 0x000d0002, 0x0007000d, 0x49b638c7, 0xfffffea2,
    0x00170013, 0x0019001f, 0x0007003a, 0xffdf001a, 0xfffbffeb, 0x00000150, 0xfff90003, 0x00050007,
    0x001e0006, 0xffef000c, 0xfff2ffdc, 0x916e32cd, 0xffffffac, 0xffe4fff4, 0x00090004, 0x001d001c,
    0xffdb0032, 0xffeb0019, 0xffffff2e, 0x0007ffe6, 0xffe90008, 0xffda001e, 0x0012001a, 0x0011fff3,
    0x00000003, 0x1ae511ee, 0x0000009a, 0x003f002c, 0x00190043, 0xffef002d, 0x002c0016, 0xfff5ffee,
    0x14ebaf50, 0x00000054, 0x001f002e, 0x001d000c, 0xffedffc8, 0x0024ffba, 0xfffcffce, 0xeb144eb1,
    0xffffffba, 0xfff00007, 0xffd00023, 0xff81000f, 0xffd2ffd3, 0x0002ffde, 0x00000004, 0x41be0000,
    0x0000001c, 0xffff0030, 0xffee0047, 0xffd10055, 0x0bf40000, 0xfff40033, 0x0039001c, 0x0af50000,
    0xffffff82, 0x002f0017, 0xfff50032, 0x00130047, 0x00000000, 0x001f0048, 0x0001002a, 0x01fee11e,
    0x0000001c, 0xfffdffc6, 0x000dffba, 0x001cff9e, 0x0bf416e9, 0x0004ffe9, 0xfff4001a, 0x1ce3ce31,
    0x000000a8, 0xffe2ff95, 0x0001ff9c, 0x00050000, 0x07f80000, 0xfffc002b, 0xfffc0027, 0x00000001,
    0x12edce31, 0xffffffac, 0xffecffb0, 0x0010ff81, 0x0bf4718e, 0x000cff8e, 0xfff40018, 0x04fb0000,
    0xfffb0030, 0x77bb34ab, 0x0aa7c69c, 0xfffb8d1a, 0x00000008, 0x540bbc97, 0x254bce97, 0xfffd9e43,
    0x00000007, 0x0000000a, 0x52ad5da2, 0x0000017a, 0xfff9ffac, 0xfffe0004, 0x00130045, 0x002b0025,
    0x00180003, 0xfffffebe, 0x0004fff7, 0x00140011, 0xffec000c, 0xffd3ffff, 0xfff5000e, 0x609fd926,
    0x000000e0, 0xffe2fffb, 0xffe8ffdd, 0xffe3ff94, 0xffeefffc, 0x000e000d, 0xffffff04, 0x0013fffd,
    0x0007ffd9, 0x0008ffe8, 0x001a0004, 0x001b000f, 0x946bb847, 0x00000038, 0x00040003, 0xfff6001d,
    0xffa0ffe9, 0xffd8ffd4, 0x0004ffc0, 0x0000008c, 0x00020010, 0xfffb0012, 0x0002ffee, 0x0008ffea,
    0x000cfff2, 0x08f72dd2, 0x00000046, 0xfffe0014, 0x00010023, 0x002b0031, 0x002ffffa, 0x0011002e,
    0xffffff66, 0x00160009, 0x0013001e, 0x00090008, 0xfffeffe1, 0xfff9fff7, 0x0000d32c, 0x0000000e,
    0x0018fffd, 0x000dffe7, 0x0001ffa9, 0x0014001a, 0x0019000d, 0xffffff74, 0x000effd1, 0x00090005,
    0x0001fff9, 0x0006fffa, 0x0007ffdb, 0x48b7e21d, 0x00000054, 0x000dffbf, 0xfffbffd9, 0x000e000d,
    0x00140007, 0x0009fff0, 0x0000010a, 0xfff2fff1, 0xfff8ffe0, 0xfff7ffd4, 0xffebfff0, 0xffeb0003,
    0x42bd1fe0, 0xffffff9e, 0x001a0027, 0xfffd0003, 0x000e0020, 0x00010017, 0xffe30021, 0xfffffef6,
    0x00180022, 0x000a0027, 0xffe90015, 0xfff3fff0, 0x000ffff0, 0x27d8ca35, 0x00000070, 0xfffd001d,
    0xfff5ffdc, 0x0001ffe4, 0x0012fff3, 0x000affea, 0xffffffd6, 0xfff1ffe4, 0xfff6ffd3, 0xfffbffe1,
    0x001c0010, 0x00170000, 0x5aa517e8, 0x00000070, 0x0011fff2, 0xfffafffd, 0x000e0029, 0x000b0018,
    0xffea0017, 0x000000a8, 0x0014001a, 0xfffbfff9, 0xfff60001, 0xffef0006, 0xffdf0019, 0x3ec12dd2,
    0x0000002a, 0xfff40019, 0xffecfff8, 0xffedfffc, 0xfffa0020, 0x0014000e, 0xffffffac, 0xfffe0011,
    0xfffbfffb, 0xfffdffe3, 0x0007000a, 0x000e000f, 0x00000005, 0x5da2ae51, 0xffffff90, 0xffe30025,
    0xffd5ffd7, 0xffe8ff98, 0x0008ffed, 0x000cfff5, 0x0000827d, 0xffffffba, 0x0012004e, 0x0010fffa,
    0x000effa1, 0x0014ffe2, 0x001e0022, 0x00004bb4, 0x00000070, 0x00120026, 0x00120010, 0x0005ffb4,
    0x00080027, 0x000b002b, 0x1be425da, 0x00000054, 0x000e0047, 0x000d002e, 0x0002ffda, 0xfff30004,
    0xfff10031, 0x3dc250af, 0x00000054, 0x0002004e, 0x0005002c, 0xfffaffd9, 0xffe4ffd6, 0xffe20011,
    0x00000005, 0xa9564bb4, 0xffffff12, 0x0005ffef, 0xffd4ffd9, 0xff80ffec, 0x916e3ec1, 0xff91ffd8,
    0xffdbffe9, 0xa758649b, 0x00000054, 0xfffe000c, 0xffd1ffd1, 0xff87ffca, 0xb24d2ed1, 0xff81ffdf,
    0xffcafff2, 0x6d920ff0, 0x00000054, 0xfff3003b, 0xffd70006, 0xffc7fff0, 0x986712ed, 0xffaffffa,
    0xffb6fff3, 0x30cfaa55, 0xfffffeda, 0x0001000c, 0xffe8ffd4, 0xffe5ff81, 0x00006b94, 0xffffffbe,
    0x001cffd6, 0x00000000, 0x000000a8, 0x0008005f, 0x0017004a, 0x0039000c, 0x000018e7, 0x001fffe7,
    0x000f0034, 0x00000000, 0x70e5af3d, 0xd2c450b4, 0xfffb3432, 0x00000008, 0x5e0a8757, 0x446c8820,
    0xfffc0f59, 0x00000008, 0x00000006, 0x48b7e11e, 0x00000062, 0x00160001, 0x000effed, 0xffe4fff5,
    0x0037ffe9, 0x003ffff4, 0xffffffc8, 0x000cfff3, 0x000cffe8, 0xfff8ffd6, 0xffebffb6, 0xffecfff8,
    0xd22d4fb0, 0x00000046, 0x00010008, 0xfff50022, 0xffa8001a, 0xffb2ffe8, 0x0004ffc8, 0x00000126,
    0x000b0011, 0x00080016, 0xffe60002, 0x0000000f, 0xfff7000e, 0x9c6338c7, 0xfffffebe, 0x001d0005,
    0xfffcffee, 0xffeeffda, 0xffe90019, 0x001d0053, 0x00000134, 0xffe7001a, 0xffccffff, 0xffda0007,
    0x0003000e, 0x001a001b, 0x30cf639c, 0xffffff9e, 0xffd9ffda, 0x00170011, 0x0009002e, 0x000b0030,
    0x0015fff5, 0x0000001c, 0x00460029, 0x0031fff7, 0x000afff6, 0x0003fff4, 0xfff4ffec, 0x0ef10af5,
    0xffffff04, 0x0013fff5, 0x00220026, 0x00190026, 0x0020000f, 0x0016000b, 0x00000118, 0x001d0014,
    0x00070015, 0x00060019, 0xfff10019, 0x003e001e, 0x3dc26d92, 0xffffff9e, 0x000b000a, 0xfff40007,
    0xfff4ffed, 0x0028ffcc, 0x002bffe2, 0xffffff82, 0xffefffff, 0x001efff8, 0x00050027, 0xffe9002b,
    0x0010000d, 0x0000000b, 0x42bd0000, 0x000000d2, 0xffe8002e, 0xffd50037, 0x00030030, 0x002c0034,
    0x003a000d, 0x10ef00ff, 0xfffffebe, 0x00070007, 0xfffa000d, 0xfff50010, 0x0029ffff, 0x00240002,
    0x35ca8a75, 0x000000a8, 0x00230003, 0x0026ffed, 0xffc9fffa, 0x0018ffdc, 0x004affb2, 0x15ea0000,
    0x00000054, 0x00310004, 0x00260000, 0xffec000a, 0xfffe0005, 0x00470004, 0xd22d5fa0, 0xffffff12,
    0x00110025, 0xfffc0007, 0xffc1ffca, 0xffa5ffd8, 0xffc8fffe, 0xa35c42bd, 0x000000a8, 0x0017ffd0,
    0x000affed, 0xffc00021, 0xff9c0040, 0x0012002d, 0x42bd0000, 0x0000000e, 0xffe1001a, 0x00210037,
    0x000f0048, 0xffdc0030, 0x00010021, 0x16e9c738, 0x000000a8, 0xffe8ff9e, 0xffffffc8, 0x001bffd2,
    0x0011000e, 0x00100007, 0xed125da2, 0xfffffebe, 0xffe4fffb, 0xffbaffc6, 0xffb5ffe1, 0xffce0013,
    0xffee0017, 0x00005ca3, 0x00000062, 0x0020ffe0, 0x001fffdc, 0x001cfffc, 0x002effff, 0x0041ffec,
    0x0000b04f, 0x00000054, 0x0042000f, 0x0030ffc3, 0x0029ffdc, 0x001cffd7, 0x0026ffd9, 0x00000005,
    0x14eb0000, 0xffffff12, 0x00300023, 0xfff7001c, 0xfff4004e, 0x25da0000, 0xffeb0062, 0xffef003d,
    0x00009b64, 0x000000a8, 0x0012fffb, 0x001dffd3, 0xffffff96, 0x05fa5da2, 0xfff9ffa2, 0x00070014,
    0x0000b649, 0x000000c4, 0x000affd4, 0x003effc0, 0x004cffb5, 0x0000dc23, 0x0047ff94, 0x002aff8f,
    0xde219669, 0xffffff20, 0xffe20021, 0xffa2ffe4, 0xff9bff85, 0x7c83946b, 0xffb6ff9d, 0xffcbffce,
    0xf30c0000, 0x000000a8, 0xffcf000c, 0xff970018, 0xffa60014, 0x936c0000, 0xff9f000b, 0xffcd0004,
    0x00000002, 0x0000e916, 0xffffffe4, 0x0023ff95, 0x001cff81, 0x16e934cb, 0xffffffcb, 0xffe9000e,
    0x00000000, 0x00010026, 0xbb440000, 0xffffffc8, 0xffc30024, 0xff810024, 0xaf5039c6, 0xffa5fffd,
    0xffa9ffc9, 0x47b823dc, 0xffb7ffdc, 0x44b228e5, 0x97a26b60, 0xfffe18e7, 0x00000007, 0x6f4b9155,
    0x5c244395, 0xfffc0cf4, 0x00000008, 0x00000007, 0x708fb44b, 0x0000015e, 0x00060008, 0x001cfff7,
    0x001dffe4, 0x0020ffd1, 0xfffdffa7, 0xffffff3c, 0xfffcfffb, 0xffcf0020, 0xffd7000e, 0xffeefffd,
    0xffff0007, 0x708f5ca3, 0xffffffac, 0x0037ffd2, 0x001b0008, 0xffdd0018, 0xffea0011, 0xffdf0000,
    0x000000a8, 0x00060033, 0xfff5002c, 0xfff3fff9, 0x0004ffec, 0x001cffec, 0x99669966, 0xffffff74,
    0x000a0000, 0x000d0008, 0xffe2fff2, 0xffb7ffd2, 0xffdfffcf, 0x0000001c, 0x0003fffa, 0x0019ffd9,
    0x001d0011, 0x0015002a, 0xffeb0012, 0x42bd6c93, 0x000000b6, 0x002effee, 0x001dffdb, 0xffe1ffe8,
    0xffe30003, 0x00110012, 0x00000062, 0x001efff5, 0x002b0019, 0x000c0010, 0x0001fff7, 0xfff7fff6,
    0xcf3015ea, 0xffffff2e, 0x00040007, 0x0002ffee, 0xffe60017, 0xffd10020, 0xffbb000c, 0xffffff58,
    0xffe9000f, 0xffe40002, 0xfff1000b, 0x00020014, 0x0025fffc, 0x629d5ba4, 0x00000134, 0x000effec,
    0x0017fff8, 0xfff20011, 0xffd0000f, 0xffdaffd3, 0x00000038, 0x002c0014, 0x0013001a, 0x000d000d,
    0x0013fffa, 0x0015fff3, 0x699621de, 0xfffffea2, 0xffe40016, 0xffeb0008, 0xfff90001, 0xfff30020,
    0xffdb000d, 0x00000118, 0x00180011, 0x00220018, 0x000f0000, 0x0011fff2, 0x0002ffec, 0x0000000c,
    0x00ff04fb, 0xfffffebe, 0x002ffffb, 0xffff0014, 0x001e0025, 0x0041001c, 0x00210026, 0x35ca0000,
    0x00000054, 0xffe8000a, 0x001a002b, 0x0053003d, 0x001b0050, 0xffe2002e, 0x24db0000, 0x00000054,
    0xffe4000c, 0x00180012, 0x002a0020, 0x003d0033, 0xfff7001c, 0x000041be, 0x00000054, 0x0017fff0,
    0x003fffcf, 0x005b0002, 0x002c000c, 0x000dffff, 0x2fd02ad5, 0xffffff12, 0x00380003, 0x0028fffc,
    0x0019fff6, 0xfff7fff4, 0xffd7ffef, 0x000004fb, 0x00000062, 0x0008000d, 0x0029fffb, 0x004b0010,
    0x0043001b, 0x00240000, 0x946b10ef, 0x000000fc, 0xffb9002a, 0xffcd0028, 0xffe5000e, 0x0018fffd,
    0x0023fff2, 0x48b735ca, 0xffffff66, 0x001effd7, 0x003bfff3, 0x00230030, 0xffeb003c, 0xffcc0016,
    0x24db0000, 0x00000054, 0x000e0013, 0xfff0003e, 0xffeb0046, 0x000c0037, 0x0019001c, 0x5aa50000,
    0x00000054, 0xffd30046, 0xffd2003e, 0x0000002f, 0x00380012, 0x00350016, 0x9e6140bf, 0xffffff12,
    0xffd6ffbf, 0xfff60006, 0x00140049, 0xfff8003c, 0xff9c001e, 0x3ec14eb1, 0x00000054, 0x001effd1,
    0x003fffe0, 0x00380014, 0xffeb001c, 0xffd60018, 0x00000004, 0x4cb3817e, 0xffffffd6, 0xfff70017,
    0xffd9fffd, 0xffe1ff81, 0x00007d82, 0x002dffc5, 0x0035ffbd, 0x00ff857a, 0x00000054, 0xffff0026,
    0x0011ffea, 0x0034ff90, 0x00009669, 0x0044ffb9, 0x002fffb0, 0xb84705fa, 0x0000000e, 0xffc6fffa,
    0xffbc0004, 0xffc40010, 0x4bb406f9, 0xffd10008, 0xffe2fff9, 0x77884fb0, 0xffffff20, 0xffc2ffda,
    0xffe0ffd6, 0xffe40015, 0xb34c0000, 0xffcb001b, 0xff810010, 0x00000000, 0x5e8ce1fa, 0xe1c366ac,
    0xfffa951a, 0x00000008, 0x413636ff, 0x502bf8c6, 0xfffdd53e, 0x00000007, 0x00000005, 0x31ced728,
    0x0000017a, 0x0040ffdc, 0x0029ffb8, 0x0007ffbf, 0xffecffd6, 0x00020004, 0xffffffba, 0xffe70015,
    0xfffa0009, 0x00120001, 0x00170004, 0x000dffff, 0x68978b74, 0xffffff74, 0x0000ffeb, 0x00040039,
    0xffdc0032, 0x00250002, 0x001affb1, 0x0000001c, 0xfffefff6, 0xffde0003, 0xffddfffc, 0x0000ffec,
    0x000dfffa, 0x807ff40b, 0xffffff74, 0xfffffff0, 0xfffeffd6, 0xfff0ffd5, 0xffc5ffd2, 0xffc8ffce,
    0x00000038, 0x0018ffec, 0x0002ffe9, 0x000dfffe, 0x001b0006, 0x000ffffd, 0x609faf50, 0xffffffd6,
    0xffff000c, 0xfff7ff91, 0xffcbffd2, 0xffdc0003, 0x0009fff4, 0x00000142, 0x00210028, 0x001e0008,
    0x0017fff9, 0x00080000, 0x0007000f, 0xea15cf30, 0xffffff58, 0xffc30008, 0xffbeffe1, 0xffe7ffea,
    0xfff4fffe, 0xfff5fff3, 0x00000038, 0xffd9000d, 0x0001ffec, 0x0006ffc4, 0xfff8ffd2, 0xffedfff2,
    0x0000000f, 0x00006a95, 0xfffffee8, 0x0011ffc8, 0x0018ffdc, 0x0040fff1, 0x00390019, 0x0026002a,
    0x00003bc4, 0x00000054, 0x0035ffca, 0x0052fffa, 0x00330024, 0x00040025, 0x00070011, 0x6f9044bb,
    0xffffffba, 0x0014ffbb, 0x00130001, 0xfffe0006, 0xffd70024, 0xffbb0039, 0x708f06f9, 0x00000054,
    0x0031fff9, 0x0026001f, 0xffed001c, 0xffc20036, 0xffe00015, 0x4bb408f7, 0x00000054, 0x00310024,
    0x00130027, 0xffca0024, 0xffea0027, 0x000cfff7, 0x42bd45ba, 0x00000054, 0x00160024, 0xfff50028,
    0xffc80034, 0x0001001f, 0x0011ffba, 0x42bd7788, 0x00000054, 0xfffb001e, 0xfff70031, 0xfff10028,
    0xfff8ffea, 0xffe0ff9e, 0x00008877, 0xfffffebe, 0x0020ffd4, 0x000dffb8, 0x000dffeb, 0x0029000d,
    0x002a0005, 0x11eea758, 0x00000150, 0xfffb0027, 0x0013ffda, 0x0011ffb0, 0xffffffda, 0xfff2fff4,
    0x00ffd42b, 0xffffffba, 0x001a0006, 0x0002ffb5, 0x0014ffa5, 0xfffeffd1, 0x0022000e, 0xa55aaa55,
    0xffffff66, 0xfffc000d, 0xffc8ffd3, 0xffe8ffba, 0xffd6ffe0, 0xffd4ffe8, 0x57a86996, 0x0000000e,
    0x00080007, 0xfff1ff96, 0xffbc000c, 0xfffa0015, 0x00230008, 0x33cc25da, 0x00000054, 0xfff6ffda,
    0x00000004, 0xffd50034, 0x001d0011, 0x001d0008, 0x35ca1fe0, 0x00000054, 0xffdeffe0, 0xffec0030,
    0xffff0029, 0x0023000c, 0x000f000d, 0x2dd20000, 0x00000054, 0xffef0018, 0xffe30025, 0x0006001f,
    0x000c0019, 0x000b001c, 0x00000005, 0x708f0000, 0xffffff66, 0xffd0003d, 0xffbf003e, 0x00020006,
    0x0000c13e, 0x001cffa5, 0x0019ff99, 0x23dc31ce, 0x00000054, 0xffe3002f, 0xfff90002, 0x0021ffce,
    0x0000dc23, 0x0031ff81, 0x001affa2, 0x4cb3e11e, 0xfffffeda, 0x0014fff6, 0xffddffa6, 0xffd4ff82,
    0x14eb48b7, 0xffecffc1, 0xfffdfff6, 0xf40be41b, 0x00000054, 0xffdeffd2, 0xff80ffa7, 0xffaaffa2,
    0x00008e71, 0x0020ff93, 0x001effde, 0xbc43ef10, 0x00000054, 0xffb5ffc0, 0xffaaffa8, 0xffe1ffa8,
    0x00007d82, 0x0002ffa8, 0x001fffda, 0x00000000, 0x6ddc1cba, 0xc2e34a0a, 0xfffc8daa, 0x00000008,
    0x616dbf2a, 0x4b44e52a, 0xfffba2bc, 0x00000008, 0x00000004, 0x55aa2cd3, 0x000000c4, 0x001afffc,
    0x002effef, 0x003efffe, 0xfffa000d, 0xffc5ffea, 0xffffff3c, 0xffeb000a, 0x00010009, 0x0004001e,
    0xffff001a, 0x001a0014, 0x0000837c, 0x00000142, 0x00240013, 0x002c0001, 0x0044ffa4, 0x0022ffe6,
    0x0004002c, 0xffffff04, 0x0004fff2, 0x000a0001, 0x0003000f, 0x0002000d, 0x00040011, 0x27d855aa,
    0x00000038, 0xfff8fff4, 0x0020fffc, 0x003e001d, 0x00080044, 0xffdf003f, 0xffffffba, 0x0016ffc9,
    0x0010fff5, 0x0008fffc, 0x000e0007, 0x002d0003, 0xf30c0000, 0x00000038, 0xffd6000a, 0xffcc0001,
    0xffd00002, 0x00040020, 0xfff4002d, 0x00000118, 0xffd5000b, 0xffde0005, 0xfff50020, 0xfffe0032,
    0x00070030, 0x0000000d, 0xd22d0000, 0xfffffecc, 0x00150013, 0x0015001b, 0xffbd0043, 0xffa6003e,
    0xffca002c, 0x38c70000, 0x00000054, 0x00380016, 0x004b0015, 0x00130044, 0xffe00022, 0xffe7003a,
    0x7e816b94, 0x000000a8, 0x0006ffc5, 0xffe6ffdd, 0xffd2fff2, 0xffdb002d, 0xffec002e, 0x2ad50000,
    0xfffffebe, 0xffe00008, 0xfff50008, 0x000f0016, 0x002a000a, 0x00350007, 0xa75820df, 0x000000a8,
    0xffdf0005, 0x00080026, 0xffe3fffb, 0xffbbffe4, 0xffd90024, 0x0ff08976, 0x00000054, 0x0014fff6,
    0x003b0010, 0x002dffce, 0x0013ffb5, 0xffeffffd, 0x09f6d32c, 0x00000054, 0x000bffde, 0x0020fff6,
    0x001effbc, 0x000effb1, 0xfff5ffeb, 0xae510000, 0xfffffebe, 0xff9c000a, 0xffd70004, 0x00010008,
    0xfff9000a, 0xffe50015, 0x06f936c9, 0x000000fc, 0xfff90002, 0x0004fff4, 0x002d0002, 0x0043fff9,
    0x003cffdc, 0x0ef128d7, 0x00000054, 0xfffb0017, 0xfff6002f, 0x0011003c, 0x002a000d, 0x002dffd7,
    0x877811ee, 0xfffffebe, 0xffe6fff9, 0xffebfff5, 0xffe8000b, 0xffde0022, 0xffdf0025, 0x35caffff,
    0x000000b6, 0x0008ffe2, 0x002afff1, 0x0010ffca, 0xffe2ffb6, 0xffe6ffac, 0x0000bc43, 0x000000b6,
    0x002fffa0, 0x0026ffc7, 0x0029ffdc, 0x0027000e, 0x00070017, 0x00000008, 0x0000758a, 0xffffff66,
    0x002cffc5, 0x001effd7, 0x0015ffee, 0x13ec0000, 0xfff70065, 0xfff5007f, 0x3cc304fb, 0xffffffd6,
    0xffc2fffb, 0x0007000c, 0x0074002e, 0x00000000, 0x007a004d, 0x0032001c, 0x956a0000, 0x00000054,
    0xffa20019, 0xffd30042, 0xfff50063, 0x000045ba, 0x0040002c, 0x0024ffba, 0x05fa0000, 0x00000054,
    0xfffa0037, 0x0001003a, 0x00310029, 0x00007f80, 0x004fffc9, 0x0024ffb7, 0x000014eb, 0xffffff12,
    0x0037ffeb, 0x003b0009, 0x002a0007, 0x000025da, 0x0024fff9, 0x0044ffe1, 0x9d62946b, 0x000000a8,
    0xffc5ffe9, 0xffcbffcc, 0xffcfffb6, 0x78871fe0, 0xffc7ffe5, 0xffbefffb, 0xeb140000, 0xffffff66,
    0xffe2000f, 0xffb10010, 0xff810017, 0x9a651ae5, 0xff8cffe5, 0xffd80009, 0xa35c0000, 0x00000054,
    0xffc6002a, 0xffcb0025, 0xffcb0005, 0x837c3cc3, 0xffadffc3, 0xffce0020, 0x00000001, 0xaf5000ff,
    0xffffff74, 0xffacffff, 0xffa30014, 0x96690000, 0xffa50011, 0xffc40006, 0x17e80000, 0xffe8001d,
    0x7e68826a, 0x7676d150, 0xfffb70b8, 0x00000008, 0x7b4fb5aa, 0x531b2e7c, 0xfffbc836, 0x00000008,
    0x0000000b, 0x4ab51ce3, 0x00000126, 0xffbe000d, 0x000d0013, 0x0045fffd, 0x0045ffeb, 0x0006fffb,
    0xfffffff2, 0x0005001b, 0xfff70026, 0x00060023, 0x00000014, 0x00010006, 0xf40b18e7, 0xffffff9e,
    0xfff6000a, 0xffe5fffe, 0xff81000b, 0xffd0001d, 0x00020020, 0xffffffba, 0xfff80006, 0xffecfff1,
    0xfffefff8, 0x0009000c, 0xfffa0003, 0x5ca31de2, 0x00000118, 0x000c001d, 0x0005002b, 0x000c002e,
    0x00110030, 0x00120029, 0xfffffeb0, 0xffe8fffb, 0xfff1ffed, 0xffeafffa, 0xffec0007, 0xfff1000a,
    0x97683ac5, 0x000000c4, 0x0012fff3, 0x0008001f, 0x00180037, 0x00050039, 0xffeb001d, 0xffffff66,
    0xfff2fffb, 0xffeaffe5, 0xffc6fff2, 0xffd80003, 0x0000000b, 0x46b93dc2, 0x0000001c, 0x00190020,
    0xffed0015, 0x0008ffe1, 0x003effe1, 0x0039000b, 0x000000b6, 0x00050004, 0x000d0011, 0x000d001a,
    0xfff70027, 0xffd50026, 0x4eb14eb1, 0xffffff74, 0x0034fffd, 0x0035fff3, 0x00140013, 0xffed0020,
    0xffe90024, 0x000000d2, 0xffef002d, 0x00220022, 0x0010000c, 0xfffdffe4, 0xffedffdd, 0xb04fa857,
    0xffffff74, 0xffe8ffec, 0xffd7ffde, 0xffe5ffcd, 0xfff8001a, 0x00070014, 0xfffffff2, 0xfff4ffe3,
    0x0019ffef, 0x0014ffee, 0xfff1001a, 0xffca000e, 0xbf40e619, 0xffffffac, 0xfffdfff2, 0x0000ffef,
    0xffd8fff2, 0xffcdfff6, 0xffd3ffc9, 0x0000000e, 0x0001ffee, 0xffecffe4, 0xffe4ffb5, 0xfff50005,
    0x0002000a, 0x57a8d827, 0x000000fc, 0x001dffed, 0x0021ffe3, 0x0003ffdb, 0x0019ffe4, 0x0005ffea,
    0xffffff74, 0x000e000a, 0xffc10000, 0xffe6ffff, 0x000c0013, 0x0009ffaf, 0x6996e718, 0xffffff04,
    0x0002ffef, 0x0001ffe9, 0xffe7ffdb, 0xffd2ffe1, 0xffe6ffed, 0x00000046, 0x0024fffd, 0x001effd8,
    0x001affd2, 0x000bfff0, 0xfff40002, 0x6c939669, 0x00000118, 0xffdc0004, 0x00070010, 0x00040001,
    0xffefffe3, 0xffceffdb, 0xfffffeda, 0x001dffe5, 0x001dffeb, 0x0009ffe7, 0xfffb0000, 0xfffcfff4,
    0x00000004, 0x0ef1fd02, 0xffffffba, 0x0002ffd6, 0x0011ffc2, 0x0026ffc3, 0x0020ffc6, 0xfff0ffe1,
    0x45baf807, 0x00000150, 0xffdeffd3, 0xfffcffd6, 0x001cffc9, 0x0009ffce, 0xffddffc7, 0xd82714eb,
    0xfffffeda, 0xffdf0027, 0xffd10004, 0xffc1ffeb, 0xffd70002, 0xffde000d, 0x0df236c9, 0x00000118,
    0x001effe5, 0x0009ffe6, 0xfff1fffe, 0x00060009, 0x0009000f, 0x00000004, 0x3ec18d72, 0x0000001c,
    0x0004ffe3, 0xffc6ffd2, 0xfff9ffbd, 0x0000e01f, 0x0008ff81, 0x0008ff9e, 0x89761ae5, 0xfffffebe,
    0xffdbffea, 0xffd8fffb, 0xffc10005, 0xa95609f6, 0xffbe0001, 0xff97fff6, 0x000007f8, 0x000000a8,
    0x002a0010, 0x00330005, 0x0050fff8, 0x00000000, 0x00480002, 0x002b001b, 0x96690df2, 0x0000000e,
    0xffb2000d, 0xffb70011, 0x0023fff2, 0x000045ba, 0x0053ffd4, 0x0037ffe6, 0x00000000, 0x65bb0274,
    0xe53b16f4, 0xfffbbabf, 0x00000008, 0x6b11c81d, 0x5c2c6a07, 0xfffce16e, 0x00000008, 0x00000006,
    0x16e9639c, 0x0000009a, 0x004ffffe, 0x0018ffb3, 0x0043fffb, 0x0022001e, 0x00000005, 0x000000ee,
    0xfff60011, 0xfff70020, 0xfffc002b, 0x000a0019, 0x0009fff0, 0xa659d02f, 0xfffffeda, 0xffe70004,
    0x0014ffef, 0x002affca, 0xfffcff9d, 0x0006fff2, 0x00000134, 0xffe5fff7, 0xffd2fff0, 0xffc50000,
    0xfff7000c, 0x00120003, 0x24db4cb3, 0xfffffe6a, 0x00390040, 0x00120006, 0x000cfff8, 0x000b002f,
    0x0009003b, 0x000000b6, 0x000b0003, 0x0027ffee, 0x00240000, 0xffdafffe, 0x0010ffcf, 0x758ae11e,
    0x00000062, 0x0010ffff, 0xffdcfff7, 0xfffaffce, 0x002dffd5, 0x00270010, 0x0000001c, 0x00060000,
    0xffcefffe, 0xffe4fff8, 0xfffdffe3, 0x0017ffac, 0xb44b43bc, 0xffffffd6, 0x000cfffc, 0x001dfff4,
    0x00020029, 0xffcd0041, 0xffe2fff0, 0x00000054, 0x0009ffe7, 0xfff9fff5, 0xffcd0016, 0xffd4002a,
    0x000c0010, 0xae5127d8, 0xffffff66, 0xffebffed, 0xffd0ffff, 0xffdcfffd, 0x00060023, 0x000e001b,
    0x0000007e, 0x00100003, 0x0003ffef, 0xfff8000a, 0xffbf0022, 0x000e000f, 0x0000000b, 0x00006699,
    0xffffffba, 0x001a0006, 0x001b0035, 0x0007004e, 0x0030fffd, 0x005bff9c, 0x20df09f6, 0x00000054,
    0xfffd0000, 0xffe20039, 0x00040066, 0x0049003a, 0x0028fff6, 0x35ca619e, 0xfffffebe, 0xffe60000,
    0xffeffffe, 0x001bffec, 0x000dffb7, 0xfff3fffd, 0x6c9347b8, 0x00000062, 0x001effeb, 0xffea000f,
    0xffd60032, 0xffd9002c, 0xfff9ffcd, 0x000053ac, 0x000000fc, 0x000f0015, 0x000d0010, 0x003dffeb,
    0x0038ffd1, 0x001cfff0, 0x5ba458a7, 0xffffffba, 0xffe0000d, 0xffd00023, 0xfff40011, 0x0036ffc5,
    0x0021ffe2, 0x1fe0be41, 0x00000054, 0xffe0001b, 0x000b0013, 0x002fffd7, 0x0044ffc1, 0x000cffa9,
    0x827d39c6, 0xfffffebe, 0x0010000f, 0xfffcfffb, 0xffcbffcb, 0xffca000c, 0xffea005f, 0x47b8b946,
    0x00000054, 0x0031001f, 0x000b0005, 0xffb9ffaf, 0xfffdff9c, 0x0004fffb, 0x000039c6, 0xffffffba,
    0x0043ffda, 0x001a0006, 0x00200025, 0x00300003, 0x000dffec, 0x0af537c8, 0x000000a8, 0x00410011,
    0x0032ffcd, 0x0035fffb, 0xfffb0028, 0xfffa000f, 0x00000006, 0x000021de, 0xffffff66, 0x0020003d,
    0x000f003a, 0x0015ffde, 0x00007b84, 0x0037ff93, 0x0047fff1, 0x00000000, 0x00000054, 0x003b003e,
    0x00420038, 0x00400029, 0x0000f10e, 0x003bff8d, 0x005aff81, 0x00000000, 0xffffff74, 0x00400023,
    0x002d003e, 0x0021003b, 0x1be49b64, 0xfffaffe0, 0xffe8ff84, 0x000015ea, 0x0000000e, 0x002bffeb,
    0x0015ffff, 0x001b004e, 0x0cf357a8, 0x000c0048, 0xfff2ffa8, 0x4eb10bf4, 0x00000054, 0xfff3fff4,
    0xffec004f, 0xffd10033, 0x32cd0000, 0xffe60076, 0xffe7003f, 0x2ed11ce3, 0x00000062, 0x00230016,
    0xffed0007, 0xffe3ffe3, 0x0000da25, 0x000fffa4, 0x0005ff81, 0x00000001, 0x8d7217e8, 0xfffffff2,
    0xffd0ffe8, 0xffa10055, 0x9a650000, 0xff81003a, 0xffe4002b, 0x05fa0000, 0xfffa0035,
};
static const uint16_t lenet5_conv2_pairs[8] = {
    0, 217, 434, 659, 878, 1100, 1328, 1543
};

/*
 * fc1, fc1.relu: 16x5x5 to 120.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t lenet5_fc1_weights[48000] = {
    85, 134, 160, 144, 88, 168, 135, 149, 114, 172, 132, 141, 125, 154, 146, 72, 111, 97, 169, 91,
    169, 94, 107, 98, 153, 73, 138, 133, 144, 118, 156, 139, 134, 133, 138, 127, 97, 122, 130, 64,
    119, 98, 147, 132, 127, 113, 111, 145, 90, 132, 156, 135, 141, 150, 140, 159, 130, 90, 137, 111,
    163, 186, 152, 91, 142, 212, 134, 82, 128, 202, 118, 124, 156, 159, 134, 115, 138, 91, 159, 110,
    159, 146, 130, 110, 120, 170, 160, 104, 102, 179, 156, 126, 125, 192, 147, 105, 151, 162, 137,
    145, 159, 50, 111, 154, 130, 103, 153, 130, 164, 140, 169, 152, 140, 83, 144, 173, 107, 87, 129,
    125, 167, 99, 140, 65, 156, 97, 126, 128, 160, 50, 100, 175, 125, 47, 87, 167, 124, 21, 97, 86,
    85, 170, 152, 95, 117, 174, 134, 61, 88, 126, 139, 86, 96, 96, 137, 153, 156, 93, 134, 129, 139,
    144, 136, 138, 123, 71, 119, 193, 153, 50, 118, 183, 176, 1, 126, 91, 155, 75, 158, 16, 117,
    142, 144, 76, 144, 143, 136, 169, 142, 94, 137, 168, 144, 66, 129, 120, 132, 29, 143, 49, 176,
    45, 137, 76, 142, 80, 155, 87, 142, 65, 147, 114, 127, 68, 146, 76, 143, 49, 158, 41, 91, 158,
    126, 28, 89, 184, 144, 105, 106, 146, 143, 141, 118, 72, 125, 111, 134, 34, 124, 68, 155, 111,
    146, 77, 139, 82, 144, 112, 114, 71, 128, 57, 87, 52, 158, 69, 89, 86, 155, 102, 119, 160, 134,
    53, 136, 166, 133, 39, 123, 126, 128, 96, 124, 47, 105, 141, 140, 13, 122, 96, 113, 204, 179,
    138, 130, 189, 166, 144, 75, 184, 142, 128, 110, 189, 125, 126, 143, 127, 126, 106, 133, 95,
    122, 86, 167, 130, 127, 97, 115, 125, 137, 81, 126, 130, 137, 124, 150, 167, 155, 157, 115, 103,
    144, 120, 120, 176, 136, 136, 132, 152, 131, 131, 117, 132, 135, 62, 115, 58, 112, 116, 134, 78,
    111, 81, 97, 87, 112, 154, 153, 168, 115, 165, 131, 104, 152, 121, 90, 72, 161, 102, 108, 116,
    142, 119, 110, 137, 114, 107, 126, 98, 119, 145, 110, 194, 110, 155, 122, 111, 110, 123, 145,
    167, 124, 111, 140, 165, 126, 159, 159, 79, 102, 148, 152, 62, 116, 149, 144, 47, 113, 91, 135,
    135, 120, 72, 126, 161, 127, 65, 123, 157, 112, 118, 109, 114, 115, 130, 141, 88, 115, 118, 125,
    86, 113, 139, 131, 77, 88, 126, 132, 183, 130, 140, 143, 135, 156, 147, 128, 103, 161, 101, 147,
    112, 92, 18, 149, 96, 113, 127, 118, 102, 76, 170, 109, 77, 124, 121, 181, 58, 171, 87, 124,
    157, 125, 94, 128, 142, 125, 109, 116, 112, 133, 111, 116, 80, 134, 99, 168, 84, 140, 73, 137,
    100, 118, 121, 115, 120, 130, 172, 138, 158, 128, 157, 149, 101, 114, 80, 121, 167, 159, 74,
    118, 194, 142, 55, 142, 196, 145, 144, 136, 107, 135, 120, 143, 32, 142, 112, 150, 45, 131, 141,
    124, 156, 110, 75, 108, 149, 106, 33, 102, 111, 119, 30, 114, 98, 121, 99, 147, 99, 110, 111,
    101, 130, 125, 53, 119, 160, 141, 58, 128, 158, 138, 143, 134, 123, 122, 138, 161, 164, 108, 97,
    113, 131, 133, 152, 120, 115, 104, 122, 93, 124, 102, 80, 97, 112, 130, 74, 129, 93, 123, 82,
    131, 177, 141, 41, 134, 164, 138, 34, 136, 133, 112, 93, 130, 94, 99, 112, 164, 79, 150, 88,
    108, 169, 113, 163, 127, 235, 162, 176, 137, 157, 135, 139, 104, 111, 109, 110, 130, 96, 83,
    136, 136, 136, 132, 105, 99, 147, 120, 127, 79, 104, 145, 115, 158, 81, 173, 118, 147, 113, 180,
    160, 99, 158, 156, 100, 113, 176, 128, 113, 100, 135, 123, 118, 108, 110, 92, 148, 142, 61, 9,
    138, 150, 124, 94, 116, 95, 110, 87, 153, 151, 181, 106, 181, 148, 77, 139, 130, 92, 104, 113,
    125, 126, 119, 96, 83, 132, 131, 101, 132, 117, 128, 119, 147, 86, 187, 77, 152, 105, 124, 84,
    159, 140, 157, 81, 75, 161, 123, 96, 172, 173, 71, 130, 167, 169, 109, 156, 104, 118, 66, 128,
    81, 152, 125, 97, 33, 158, 95, 124, 33, 155, 132, 126, 92, 159, 88, 117, 102, 182, 86, 168, 146,
    116, 117, 99, 179, 147, 100, 114, 141, 144, 145, 152, 153, 157, 146, 142, 145, 122, 116, 120,
    137, 163, 95, 95, 18, 134, 137, 107, 151, 107, 149, 100, 166, 164, 88, 135, 122, 197, 103, 176,
    98, 131, 207, 166, 123, 98, 183, 144, 115, 97, 148, 113, 76, 137, 127, 101, 124, 199, 152, 167,
    100, 138, 99, 122, 123, 148, 137, 153, 147, 130, 129, 152, 121, 121, 108, 126, 98, 131, 217,
    154, 114, 118, 162, 141, 86, 133, 210, 130, 141, 126, 139, 155, 117, 202, 138, 153, 134, 167,
    142, 134, 118, 101, 186, 117, 84, 101, 168, 150, 1, 122, 115, 142, 87, 175, 102, 125, 127, 172,
    113, 118, 82, 77, 166, 126, 107, 112, 158, 139, 22, 110, 148, 147, 92, 115, 147, 111, 163, 153,
    150, 116, 114, 76, 169, 120, 86, 103, 161, 127, 40, 112, 158, 131, 119, 122, 169, 99, 115, 117,
    171, 123, 73, 118, 105, 168, 116, 117, 91, 140, 111, 94, 73, 109, 93, 193, 78, 155, 116, 201,
    109, 160, 124, 146, 88, 124, 108, 114, 222, 139, 170, 117, 177, 90, 121, 143, 121, 77, 123, 179,
    105, 65, 169, 147, 107, 142, 86, 117, 137, 131, 132, 139, 159, 158, 115, 160, 162, 153, 100,
    124, 154, 126, 109, 107, 78, 133, 146, 111, 106, 141, 100, 103, 95, 111, 108, 144, 59, 1, 139,
    185, 51, 26, 140, 142, 146, 132, 119, 104, 143, 106, 132, 133, 139, 109, 169, 131, 127, 128,
    136, 107, 156, 96, 106, 112, 142, 124, 122, 125, 150, 110, 136, 119, 113, 109, 137, 24, 122, 46,
    133, 153, 136, 89, 152, 151, 145, 113, 54, 160, 128, 112, 145, 194, 118, 159, 156, 128, 123,
    188, 126, 50, 181, 132, 91, 167, 129, 149, 72, 169, 110, 163, 59, 177, 127, 160, 107, 158, 153,
    172, 112, 121, 183, 166, 135, 116, 147, 108, 150, 141, 100, 138, 140, 127, 94, 149, 137, 147,
    143, 97, 136, 124, 157, 90, 158, 103, 124, 144, 112, 128, 137, 137, 164, 144, 134, 108, 124,
    136, 95, 152, 124, 154, 95, 167, 133, 116, 71, 148, 195, 116, 95, 135, 64, 103, 82, 113, 4, 112,
    142, 101, 101, 115, 230, 157, 127, 109, 114, 154, 87, 86, 129, 140, 139, 56, 128, 114, 129, 103,
    127, 109, 127, 76, 232, 165, 94, 43, 131, 157, 83, 83, 156, 140, 136, 82, 180, 156, 147, 214,
    95, 148, 168, 151, 114, 144, 137, 68, 180, 118, 88, 88, 151, 129, 110, 130, 145, 118, 109, 185,
    107, 109, 128, 190, 114, 128, 115, 107, 171, 80, 69, 145, 181, 80, 62, 140, 178, 111, 82, 180,
    137, 135, 151, 185, 105, 135, 111, 79, 161, 105, 88, 125, 152, 101, 155, 167, 156, 86, 166, 204,
    158, 93, 106, 153, 145, 160, 79, 130, 93, 131, 122, 121, 96, 142, 101, 137, 122, 108, 132, 174,
    135, 161, 141, 132, 168, 168, 109, 169, 94, 126, 125, 114, 74, 145, 152, 106, 158, 73, 129, 180,
    101, 62, 134, 226, 107, 69, 152, 142, 101, 148, 143, 144, 156, 146, 125, 141, 147, 136, 111,
    138, 146, 97, 96, 73, 136, 96, 119, 140, 44, 117, 132, 125, 77, 120, 115, 126, 73, 79, 103, 172,
    77, 32, 141, 226, 81, 67, 163, 143, 118, 138, 112, 127, 124, 121, 117, 139, 128, 88, 140, 164,
    136, 80, 132, 172, 131, 92, 132, 159, 83, 136, 116, 122, 96, 137, 136, 151, 99, 127, 117, 72,
    62, 73, 130, 149, 154, 88, 134, 127, 139, 124, 130, 136, 140, 126, 134, 173, 125, 152, 164, 140,
    138, 176, 164, 55, 206, 131, 93, 166, 89, 140, 100, 154, 107, 130, 95, 151, 160, 103, 110, 150,
    174, 128, 129, 119, 169, 131, 145, 131, 107, 94, 160, 159, 105, 102, 145, 186, 112, 104, 132,
    157, 167, 76, 127, 143, 152, 87, 130, 106, 106, 134, 125, 163, 115, 142, 120, 125, 123, 165,
    116, 124, 105, 169, 110, 80, 101, 137, 120, 119, 87, 134, 115, 158, 94, 125, 115, 152, 96, 118,
    81, 108, 168, 148, 111, 83, 169, 135, 115, 87, 123, 148, 94, 18, 128, 146, 104, 1, 130, 103,
    119, 103, 116, 49, 94, 102, 208, 111, 106, 39, 122, 118, 63, 70, 142, 126, 128, 99, 146, 139,
    140, 190, 98, 134, 167, 126, 155, 155, 141, 88, 123, 111, 102, 80, 114, 128, 96, 150, 94, 105,
    103, 230, 115, 105, 175, 189, 156, 116, 151, 143, 170, 97, 67, 174, 177, 108, 105, 162, 213,
    147, 174, 160, 206, 160, 133, 173, 182, 139, 133, 78, 92, 132, 122, 71, 115, 132, 140, 136, 114,
    118, 169, 182, 148, 81, 169, 151, 163, 125, 146, 158, 88, 123, 118, 176, 101, 127, 92, 178, 157,
    124, 142, 160, 137, 149, 164, 119, 142, 133, 133, 181, 106, 122, 128, 128, 63, 76, 141, 136,
    134, 74, 134, 220, 133, 83, 143, 216, 120, 97, 154, 108, 107, 128, 140, 156, 105, 175, 129, 144,
    118, 118, 107, 83, 105, 88, 149, 139, 112, 89, 179, 184, 61, 98, 148, 213, 63, 117, 161, 216,
    122, 111, 174, 165, 132, 127, 177, 72, 112, 156, 132, 103, 158, 114, 133, 68, 136, 60, 161, 111,
    126, 32, 172, 142, 169, 109, 188, 101, 153, 146, 159, 106, 156, 80, 146, 111, 145, 53, 138, 162,
    142, 63, 82, 181, 86, 43, 70, 149, 119, 141, 125, 93, 61, 105, 162, 137, 95, 113, 140, 140, 165,
    108, 115, 126, 159, 173, 92, 73, 213, 145, 125, 111, 98, 44, 127, 109, 102, 1, 156, 134, 129,
    56, 102, 124, 146, 136, 124, 83, 150, 181, 100, 147, 93, 97, 133, 115, 106, 43, 124, 131, 76,
    64, 112, 175, 74, 47, 101, 151, 134, 115, 163, 88, 113, 122, 147, 52, 160, 128, 129, 54, 151,
    131, 137, 110, 161, 151, 144, 136, 169, 120, 165, 210, 114, 137, 121, 211, 119, 89, 126, 169,
    121, 134, 153, 115, 137, 173, 134, 1, 128, 176, 116, 136, 112, 100, 144, 161, 113, 118, 89, 137,
    116, 137, 57, 98, 111, 150, 74, 20, 141, 95, 109, 164, 138, 101, 172, 120, 165, 79, 188, 134,
    158, 128, 205, 102, 174, 135, 175, 71, 164, 157, 170, 115, 117, 89, 125, 103, 151, 51, 230, 108,
    156, 100, 255, 88, 136, 126, 216, 102, 136, 103, 201, 154, 125, 77, 140, 135, 142, 66, 120, 127,
    138, 84, 105, 111, 121, 132, 104, 69, 116, 132, 115, 148, 68, 119, 130, 118, 81, 128, 123, 93,
    107, 124, 78, 76, 132, 129, 119, 55, 145, 122, 156, 149, 77, 102, 146, 135, 95, 95, 133, 123,
    154, 110, 151, 98, 143, 165, 148, 76, 155, 146, 143, 169, 124, 122, 166, 182, 59, 142, 164, 179,
    139, 99, 155, 145, 147, 158, 164, 93, 165, 193, 169, 104, 171, 83, 158, 103, 122, 132, 151, 166,
    117, 156, 176, 161, 118, 136, 234, 135, 137, 150, 199, 152, 166, 51, 202, 171, 165, 84, 227,
    165, 139, 127, 194, 86, 140, 154, 154, 72, 132, 164, 60, 78, 129, 116, 168, 77, 166, 100, 171,
    139, 170, 78, 217, 140, 118, 80, 161, 114, 99, 153, 53, 125, 124, 97, 98, 111, 167, 122, 136,
    134, 103, 63, 78, 132, 95, 57, 52, 140, 108, 129, 39, 95, 119, 118, 128, 114, 106, 132, 52, 115,
    112, 68, 86, 84, 116, 85, 104, 47, 168, 124, 130, 113, 169, 127, 215, 96, 138, 131, 216, 124,
    92, 94, 164, 135, 81, 104, 121, 140, 92, 148, 83, 143, 162, 68, 166, 101, 151, 103, 187, 122,
    95, 102, 63, 170, 46, 92, 94, 147, 63, 136, 103, 48, 93, 123, 176, 78, 109, 132, 82, 109, 156,
    118, 128, 142, 151, 140, 193, 124, 112, 96, 158, 192, 186, 95, 140, 190, 147, 67, 171, 140, 105,
    99, 131, 94, 97, 145, 80, 77, 110, 145, 91, 92, 76, 110, 59, 118, 79, 127, 37, 141, 82, 149, 84,
    114, 104, 154, 114, 43, 103, 120, 113, 144, 83, 116, 157, 147, 141, 98, 124, 136, 152, 143, 127,
    101, 148, 164, 152, 58, 120, 167, 106, 126, 93, 98, 222, 127, 130, 105, 176, 85, 184, 173, 132,
    41, 170, 142, 134, 97, 161, 120, 149, 142, 100, 92, 88, 116, 107, 75, 77, 91, 132, 95, 57, 119,
    134, 133, 42, 115, 152, 88, 82, 147, 137, 95, 175, 144, 85, 103, 118, 157, 98, 131, 107, 116,
    151, 126, 135, 102, 173, 89, 193, 150, 94, 140, 152, 130, 94, 123, 102, 118, 118, 130, 82, 111,
    148, 157, 139, 101, 135, 123, 155, 157, 155, 131, 163, 134, 113, 88, 169, 139, 108, 63, 81, 89,
    125, 137, 63, 59, 140, 180, 98, 101, 105, 105, 221, 138, 91, 131, 90, 166, 98, 155, 104, 151,
    100, 125, 143, 124, 107, 121, 117, 154, 132, 124, 183, 149, 161, 154, 182, 136, 127, 154, 110,
    123, 111, 131, 73, 107, 88, 120, 67, 69, 85, 88, 136, 75, 125, 104, 78, 141, 199, 88, 114, 126,
    97, 48, 95, 124, 44, 97, 10, 136, 102, 58, 96, 109, 180, 83, 113, 133, 163, 79, 150, 156, 157,
    63, 149, 152, 162, 104, 123, 112, 90, 74, 108, 121, 100, 104, 117, 122, 122, 87, 179, 109, 148,
    102, 204, 97, 168, 118, 176, 73, 159, 109, 231, 102, 152, 156, 96, 147, 120, 156, 90, 161, 109,
    158, 140, 141, 116, 90, 143, 99, 148, 93, 53, 97, 157, 113, 100, 112, 88, 144, 119, 125, 87,
    135, 89, 114, 67, 109, 38, 76, 79, 118, 156, 99, 106, 77, 139, 135, 152, 111, 177, 136, 210,
    133, 216, 30, 163, 124, 195, 179, 169, 98, 184, 161, 127, 142, 189, 124, 109, 143, 107, 152,
    115, 122, 111, 133, 74, 86, 177, 70, 72, 138, 114, 122, 81, 145, 128, 128, 106, 147, 157, 96,
    81, 166, 88, 176, 42, 151, 90, 97, 68, 118, 95, 137, 92, 115, 78, 147, 122, 138, 102, 116, 138,
    109, 124, 133, 72, 70, 116, 152, 86, 117, 88, 145, 82, 105, 114, 92, 111, 128, 113, 115, 116,
    128, 125, 117, 118, 130, 127, 165, 153, 106, 46, 164, 90, 136, 35, 117, 71, 131, 103, 151, 142,
    141, 143, 181, 156, 141, 185, 135, 166, 136, 113, 130, 116, 132, 110, 172, 92, 145, 130, 155,
    120, 105, 129, 149, 168, 111, 195, 116, 113, 153, 138, 102, 115, 147, 103, 139, 99, 116, 107,
    162, 88, 120, 119, 143, 102, 97, 148, 63, 146, 141, 159, 116, 192, 128, 123, 151, 163, 107, 110,
    138, 144, 62, 113, 118, 95, 88, 69, 103, 96, 94, 179, 139, 103, 129, 113, 148, 85, 125, 150,
    111, 35, 152, 107, 134, 89, 142, 73, 151, 83, 110, 70, 142, 159, 110, 23, 135, 197, 108, 72,
    114, 175, 75, 109, 117, 143, 95, 104, 119, 129, 131, 141, 120, 76, 118, 156, 112, 132, 74, 147,
    106, 137, 88, 153, 118, 100, 98, 87, 140, 105, 132, 166, 109, 106, 113, 195, 105, 111, 151, 108,
    120, 209, 133, 94, 134, 180, 153, 133, 125, 124, 101, 163, 122, 92, 126, 178, 112, 75, 113, 168,
    116, 91, 131, 163, 135, 171, 110, 138, 113, 153, 110, 152, 108, 125, 128, 168, 154, 98, 147,
    101, 136, 54, 156, 76, 124, 95, 128, 131, 104, 129, 88, 137, 119, 130, 83, 168, 103, 102, 103,
    164, 100, 75, 132, 116, 124, 70, 128, 67, 98, 102, 162, 164, 142, 114, 130, 145, 127, 122, 131,
    132, 102, 144, 130, 99, 91, 146, 129, 104, 134, 91, 176, 116, 140, 104, 150, 32, 99, 103, 146,
    20, 115, 71, 143, 45, 107, 101, 132, 134, 119, 110, 157, 187, 116, 109, 147, 170, 141, 141, 131,
    137, 184, 89, 146, 120, 178, 39, 160, 91, 120, 101, 148, 115, 171, 147, 146, 146, 149, 167, 151,
    143, 104, 126, 125, 81, 137, 24, 141, 107, 139, 135, 125, 110, 130, 168, 125, 153, 106, 166,
    121, 156, 108, 129, 137, 136, 105, 119, 155, 148, 145, 188, 71, 21, 150, 161, 91, 21, 151, 109,
    119, 66, 159, 52, 160, 179, 150, 117, 191, 224, 155, 127, 135, 48, 138, 158, 119, 79, 146, 177,
    108, 127, 144, 169, 148, 151, 143, 105, 143, 161, 112, 123, 153, 76, 115, 110, 138, 101, 132,
    92, 137, 111, 130, 37, 137, 121, 136, 64, 153, 171, 86, 124, 89, 148, 124, 156, 142, 134, 136,
    225, 157, 152, 114, 206, 140, 139, 106, 113, 119, 108, 94, 144, 154, 156, 126, 156, 167, 192,
    122, 93, 142, 135, 139, 91, 130, 102, 134, 107, 119, 90, 127, 89, 84, 74, 149, 103, 88, 16, 148,
    139, 76, 97, 107, 128, 78, 114, 125, 156, 98, 103, 116, 146, 151, 172, 141, 130, 126, 141, 87,
    122, 114, 152, 100, 110, 127, 154, 117, 105, 127, 101, 125, 110, 136, 145, 106, 126, 160, 156,
    90, 4, 178, 120, 109, 36, 131, 37, 138, 71, 153, 79, 124, 147, 123, 140, 125, 132, 152, 149,
    105, 97, 168, 155, 111, 72, 160, 150, 123, 95, 150, 165, 100, 158, 154, 147, 115, 152, 141, 151,
    121, 82, 159, 125, 139, 14, 148, 87, 121, 113, 130, 140, 129, 149, 140, 146, 110, 166, 169, 194,
    133, 157, 160, 141, 131, 72, 160, 133, 111, 46, 152, 98, 112, 121, 163, 80, 153, 129, 146, 104,
    146, 44, 154, 72, 133, 1, 121, 32, 131, 59, 110, 102, 120, 96, 128, 69, 119, 114, 162, 106, 118,
    113, 175, 142, 139, 85, 113, 117, 131, 81, 152, 164, 143, 142, 167, 145, 148, 142, 151, 119,
    160, 169, 121, 170, 143, 151, 127, 164, 144, 158, 196, 87, 126, 116, 164, 86, 155, 146, 181, 67,
    156, 154, 139, 35, 128, 100, 132, 100, 122, 136, 158, 118, 138, 125, 115, 96, 150, 159, 124,
    104, 116, 155, 129, 115, 112, 135, 161, 131, 117, 92, 116, 133, 175, 146, 90, 87, 159, 163, 121,
    125, 162, 160, 111, 86, 148, 28, 107, 112, 189, 56, 122, 176, 157, 115, 126, 65, 138, 136, 99,
    98, 132, 141, 120, 135, 131, 146, 154, 175, 106, 103, 181, 191, 116, 160, 113, 168, 114, 138,
    148, 147, 134, 87, 128, 129, 165, 13, 132, 114, 139, 10, 158, 147, 119, 135, 133, 158, 138, 92,
    106, 81, 154, 144, 150, 80, 136, 102, 143, 117, 108, 105, 121, 137, 121, 165, 176, 173, 113,
    166, 172, 147, 122, 124, 163, 114, 140, 149, 137, 78, 123, 172, 123, 62, 153, 126, 93, 149, 140,
    125, 57, 116, 144, 125, 76, 96, 146, 135, 104, 115, 134, 112, 104, 130, 144, 143, 128, 184, 124,
    105, 180, 139, 130, 128, 158, 97, 102, 133, 118, 42, 119, 131, 96, 97, 133, 127, 121, 128, 114,
    134, 119, 130, 120, 111, 105, 109, 145, 119, 61, 134, 128, 125, 116, 133, 101, 98, 71, 117, 133,
    108, 104, 121, 134, 108, 156, 116, 115, 118, 185, 131, 110, 109, 189, 131, 105, 107, 143, 142,
    108, 121, 107, 153, 112, 140, 132, 155, 129, 144, 116, 176, 151, 144, 158, 176, 139, 125, 103,
    176, 146, 123, 114, 150, 157, 128, 117, 137, 156, 120, 99, 118, 157, 117, 120, 121, 112, 138,
    126, 126, 114, 147, 142, 115, 82, 141, 157, 48, 92, 151, 121, 68, 120, 127, 122, 81, 173, 78,
    102, 136, 132, 97, 63, 120, 132, 128, 81, 171, 134, 145, 119, 153, 145, 137, 145, 113, 152, 155,
    76, 152, 129, 142, 69, 153, 129, 143, 102, 128, 126, 135, 140, 112, 64, 98, 154, 110, 138, 117,
    84, 119, 112, 132, 57, 87, 122, 131, 88, 93, 128, 120, 119, 123, 153, 133, 145, 80, 117, 115,
    123, 110, 102, 134, 96, 81, 110, 126, 120, 69, 98, 127, 98, 91, 133, 98, 130, 148, 144, 75, 161,
    165, 142, 98, 153, 167, 126, 129, 122, 143, 130, 135, 148, 120, 125, 134, 165, 106, 126, 90, 40,
    144, 131, 97, 95, 116, 145, 93, 158, 80, 121, 100, 158, 110, 105, 107, 167, 65, 143, 92, 115,
    134, 125, 137, 85, 131, 113, 136, 128, 144, 120, 141, 155, 112, 132, 131, 164, 106, 132, 120,
    101, 144, 160, 133, 58, 110, 119, 128, 60, 131, 131, 147, 76, 134, 144, 158, 96, 130, 83, 126,
    80, 76, 112, 159, 81, 30, 114, 144, 74, 69, 115, 136, 46, 88, 102, 124, 109, 129, 145, 118, 154,
    156, 145, 135, 165, 104, 137, 144, 66, 98, 135, 132, 28, 128, 135, 105, 82, 139, 127, 141, 140,
    133, 111, 131, 200, 130, 134, 137, 149, 126, 105, 134, 116, 114, 129, 125, 109, 94, 151, 145,
    146, 175, 128, 123, 173, 141, 160, 107, 141, 174, 157, 122, 147, 145, 132, 141, 146, 144, 124,
    136, 77, 144, 128, 133, 113, 140, 141, 120, 143, 159, 131, 132, 156, 143, 115, 130, 186, 140,
    92, 127, 101, 159, 116, 132, 124, 152, 133, 131, 138, 162, 128, 137, 125, 163, 143, 158, 180,
    120, 120, 135, 82, 160, 124, 136, 70, 120, 150, 145, 117, 132, 147, 147, 109, 133, 137, 113,
    126, 144, 137, 145, 148, 131, 122, 142, 154, 114, 94, 125, 147, 60, 97, 138, 104, 87, 102, 122,
    101, 92, 182, 117, 194, 139, 156, 99, 133, 145, 137, 127, 148, 172, 126, 144, 151, 161, 137,
    127, 159, 130, 146, 138, 132, 189, 135, 134, 145, 172, 126, 147, 116, 137, 98, 140, 156, 168,
    94, 93, 99, 139, 156, 116, 103, 166, 129, 126, 132, 152, 136, 129, 143, 131, 144, 132, 177, 118,
    147, 148, 184, 99, 95, 110, 131, 110, 109, 135, 147, 67, 120, 134, 98, 66, 125, 140, 53, 74,
    138, 105, 123, 116, 135, 59, 134, 163, 130, 77, 142, 133, 126, 110, 149, 134, 151, 119, 145,
    137, 133, 120, 129, 139, 150, 89, 51, 170, 130, 91, 84, 171, 130, 96, 121, 184, 130, 112, 137,
    177, 156, 116, 159, 111, 155, 127, 114, 169, 142, 91, 135, 145, 114, 130, 156, 136, 140, 139,
    163, 134, 149, 124, 166, 134, 127, 142, 80, 179, 139, 129, 68, 156, 116, 124, 85, 136, 132, 157,
    113, 128, 148, 169, 137, 103, 106, 136, 66, 50, 113, 139, 73, 70, 109, 121, 65, 139, 139, 132,
    68, 168, 125, 103, 93, 136, 149, 119, 197, 162, 148, 141, 159, 107, 123, 133, 1, 113, 141, 111,
    102, 125, 136, 141, 190, 122, 122, 146, 150, 87, 116, 143, 169, 66, 121, 153, 164, 87, 123, 136,
    143, 159, 123, 129, 178, 129, 126, 134, 119, 198, 152, 138, 187, 140, 163, 130, 154, 155, 144,
    125, 193, 124, 109, 151, 163, 142, 157, 124, 57, 149, 131, 145, 104, 132, 128, 132, 130, 123,
    140, 114, 164, 124, 135, 104, 194, 120, 94, 138, 64, 77, 96, 135, 68, 62, 116, 150, 116, 90,
    117, 138, 127, 118, 131, 113, 153, 100, 139, 122, 103, 54, 140, 145, 127, 50, 131, 147, 138, 68,
    101, 155, 158, 130, 104, 124, 171, 135, 147, 139, 128, 91, 128, 144, 143, 87, 105, 136, 115, 84,
    116, 137, 96, 139, 146, 120, 93, 108, 144, 117, 175, 195, 148, 104, 111, 153, 118, 123, 147,
    152, 127, 134, 162, 152, 149, 131, 156, 94, 142, 132, 142, 124, 128, 137, 159, 108, 126, 122,
    113, 131, 123, 121, 95, 146, 119, 136, 151, 139, 137, 113, 114, 146, 128, 110, 176, 139, 157,
    122, 128, 138, 154, 144, 108, 144, 118, 131, 112, 147, 119, 80, 79, 96, 132, 104, 46, 100, 135,
    149, 68, 84, 136, 160, 102, 106, 155, 171, 135, 137, 127, 32, 109, 136, 99, 46, 87, 120, 136,
    107, 102, 125, 130, 126, 134, 145, 109, 124, 157, 165, 139, 95, 79, 142, 128, 102, 86, 142, 138,
    136, 35, 157, 163, 146, 42, 146, 179, 148, 93, 135, 118, 139, 83, 156, 89, 128, 78, 102, 98,
    136, 139, 145, 128, 142, 154, 191, 164, 128, 149, 142, 134, 141, 102, 198, 150, 125, 111, 133,
    110, 135, 106, 110, 129, 152, 155, 120, 145, 157, 173, 108, 123, 124, 83, 75, 151, 127, 118,
    111, 144, 128, 126, 186, 144, 134, 146, 179, 145, 126, 139, 126, 51, 153, 130, 139, 60, 143, 70,
    113, 116, 113, 83, 129, 124, 114, 147, 153, 116, 142, 197, 127, 141, 127, 159, 56, 137, 134,
    117, 35, 113, 159, 147, 96, 104, 128, 123, 126, 111, 143, 163, 113, 128, 134, 134, 135, 114,
    133, 142, 116, 108, 138, 173, 125, 54, 106, 160, 95, 67, 152, 140, 140, 147, 128, 68, 151, 172,
    154, 101, 111, 156, 149, 44, 63, 139, 133, 78, 99, 116, 83, 112, 136, 139, 135, 94, 15, 141,
    153, 69, 13, 145, 167, 106, 61, 144, 136, 76, 136, 116, 98, 85, 133, 158, 103, 140, 1, 145, 143,
    153, 84, 133, 152, 157, 94, 92, 147, 176, 129, 89, 107, 154, 120, 157, 124, 156, 62, 127, 131,
    162, 132, 120, 122, 99, 161, 137, 136, 56, 129, 152, 140, 88, 137, 64, 146, 157, 119, 58, 120,
    57, 105, 81, 122, 151, 113, 82, 121, 135, 153, 106, 122, 111, 178, 125, 128, 150, 29, 108, 137,
    127, 106, 122, 94, 95, 143, 111, 116, 161, 139, 104, 118, 186, 143, 132, 103, 141, 92, 128, 95,
    165, 135, 146, 124, 112, 179, 134, 142, 133, 156, 117, 143, 163, 136, 145, 64, 109, 91, 155,
    104, 105, 123, 155, 143, 171, 110, 135, 145, 172, 119, 125, 160, 150, 129, 120, 28, 94, 147,
    147, 1, 110, 149, 163, 97, 165, 173, 142, 148, 182, 155, 84, 133, 74, 146, 125, 77, 120, 113,
    148, 99, 118, 92, 140, 124, 122, 120, 150, 135, 154, 147, 155, 151, 165, 144, 174, 159, 113, 97,
    145, 142, 106, 111, 125, 146, 147, 146, 128, 142, 191, 153, 120, 120, 131, 158, 175, 167, 176,
    143, 152, 149, 146, 60, 109, 135, 79, 81, 99, 145, 142, 135, 98, 145, 161, 119, 157, 96, 150,
    62, 170, 134, 141, 145, 131, 144, 167, 167, 123, 139, 215, 154, 119, 129, 135, 122, 70, 131,
    109, 145, 40, 102, 88, 165, 86, 98, 106, 190, 86, 127, 126, 134, 111, 147, 177, 109, 135, 132,
    163, 61, 140, 146, 142, 126, 86, 155, 124, 131, 59, 121, 143, 133, 61, 134, 132, 150, 117, 148,
    139, 102, 94, 168, 129, 103, 31, 142, 71, 113, 1, 74, 42, 128, 22, 121, 47, 131, 153, 122, 141,
    92, 165, 156, 147, 61, 152, 163, 142, 92, 120, 135, 128, 123, 74, 121, 49, 136, 144, 117, 156,
    74, 140, 140, 153, 111, 144, 143, 152, 107, 134, 141, 130, 138, 103, 103, 50, 145, 183, 134,
    173, 124, 152, 164, 194, 125, 141, 173, 201, 151, 86, 134, 123, 178, 62, 109, 108, 137, 129,
    120, 156, 94, 109, 147, 141, 158, 96, 119, 85, 172, 110, 114, 87, 158, 114, 136, 106, 168, 137,
    138, 135, 83, 93, 135, 132, 136, 92, 127, 96, 159, 69, 105, 102, 185, 130, 125, 106, 187, 88,
    123, 101, 131, 97, 109, 82, 145, 87, 109, 135, 145, 88, 110, 163, 134, 103, 109, 183, 138, 120,
    129, 101, 142, 154, 134, 134, 144, 155, 141, 168, 135, 155, 132, 164, 147, 139, 138, 169, 140,
    136, 103, 147, 124, 151, 123, 172, 139, 134, 156, 199, 124, 137, 165, 171, 133, 124, 150, 127,
    157, 148, 79, 110, 153, 151, 79, 102, 145, 159, 111, 130, 145, 167, 136, 113, 167, 179, 132, 60,
    158, 119, 67, 126, 121, 132, 84, 157, 94, 129, 121, 156, 104, 138, 141, 142, 121, 134, 149, 143,
    146, 143, 123, 136, 133, 146, 116, 151, 134, 131, 112, 166, 147, 105, 110, 134, 177, 102, 97,
    61, 184, 150, 123, 194, 101, 123, 127, 195, 118, 76, 121, 97, 140, 71, 141, 101, 139, 53, 155,
    99, 111, 158, 160, 132, 114, 147, 178, 172, 147, 77, 161, 174, 157, 77, 117, 135, 169, 81, 117,
    174, 155, 164, 65, 142, 88, 86, 76, 85, 45, 71, 123, 80, 61, 69, 120, 45, 94, 109, 133, 39, 127,
    225, 112, 162, 114, 139, 106, 212, 89, 135, 116, 203, 54, 147, 138, 154, 92, 185, 123, 51, 120,
    177, 119, 136, 130, 175, 129, 197, 50, 180, 135, 137, 69, 161, 177, 27, 45, 163, 138, 44, 137,
    161, 111, 154, 110, 175, 120, 130, 104, 102, 135, 121, 177, 135, 73, 229, 141, 133, 89, 250,
    132, 165, 80, 176, 72, 178, 41, 173, 88, 154, 26, 141, 114, 159, 67, 115, 137, 125, 62, 142,
    144, 146, 79, 212, 102, 181, 47, 159, 74, 165, 79, 91, 67, 137, 91, 42, 97, 129, 107, 31, 155,
    85, 102, 198, 148, 93, 133, 194, 160, 7, 124, 237, 132, 82, 123, 252, 89, 91, 134, 228, 63, 168,
    113, 103, 114, 109, 54, 98, 138, 88, 52, 102, 113, 146, 75, 154, 101, 90, 82, 190, 134, 190,
    134, 173, 133, 202, 144, 145, 120, 152, 173, 143, 124, 60, 143, 137, 136, 48, 95, 139, 65, 133,
    121, 167, 127, 123, 171, 185, 125, 147, 204, 149, 94, 132, 165, 157, 98, 100, 121, 152, 138,
    140, 54, 202, 83, 113, 163, 174, 49, 75, 199, 115, 36, 64, 162, 135, 85, 79, 105, 157, 91, 125,
    49, 86, 121, 131, 79, 62, 129, 134, 139, 92, 131, 125, 137, 133, 147, 102, 107, 113, 148, 150,
    50, 121, 124, 137, 100, 101, 137, 84, 83, 101, 137, 24, 75, 153, 143, 2, 101, 231, 115, 138, 44,
    131, 124, 144, 105, 132, 164, 128, 127, 119, 153, 129, 143, 156, 156, 79, 99, 191, 151, 159,
    142, 123, 114, 171, 118, 71, 117, 143, 127, 1, 161, 149, 142, 64, 160, 102, 137, 87, 165, 93,
    114, 172, 145, 143, 183, 204, 116, 183, 172, 201, 79, 143, 138, 175, 63, 127, 167, 142, 81, 163,
    63, 103, 72, 158, 109, 126, 1, 196, 176, 117, 117, 175, 144, 93, 148, 155, 130, 58, 155, 133,
    91, 177, 130, 34, 155, 130, 141, 129, 119, 164, 170, 152, 93, 124, 161, 169, 81, 94, 152, 119,
    128, 145, 145, 94, 129, 150, 130, 73, 102, 139, 121, 107, 139, 145, 99, 189, 113, 154, 148, 112,
    140, 108, 134, 76, 163, 117, 142, 42, 94, 51, 147, 23, 121, 150, 89, 83, 107, 218, 125, 134,
    132, 122, 133, 161, 173, 132, 136, 171, 106, 140, 122, 134, 62, 148, 117, 105, 25, 159, 129, 98,
    94, 181, 79, 66, 111, 158, 75, 134, 132, 91, 85, 135, 128, 98, 114, 145, 94, 94, 150, 26, 69,
    149, 128, 64, 124, 146, 173, 37, 139, 154, 138, 46, 117, 179, 121, 92, 122, 171, 58, 169, 96,
    116, 91, 151, 87, 94, 92, 148, 67, 131, 115, 146, 40, 141, 138, 123, 73, 175, 155, 138, 103, 99,
    144, 141, 133, 133, 130, 120, 176, 158, 114, 66, 131, 125, 107, 80, 116, 86, 36, 156, 59, 174,
    117, 157, 151, 167, 104, 155, 197, 121, 122, 110, 125, 134, 156, 109, 126, 149, 152, 92, 30,
    212, 91, 92, 167, 159, 98, 135, 162, 85, 168, 131, 133, 108, 181, 122, 136, 114, 167, 122, 1,
    122, 97, 105, 45, 105, 122, 134, 95, 134, 147, 132, 111, 155, 133, 138, 87, 151, 143, 159, 135,
    123, 107, 122, 140, 139, 113, 158, 121, 91, 167, 121, 135, 79, 126, 16, 145, 150, 97, 151, 9,
    94, 137, 156, 75, 120, 145, 150, 105, 175, 147, 147, 119, 161, 151, 103, 86, 157, 146, 144, 135,
    117, 139, 168, 94, 124, 146, 143, 95, 163, 159, 147, 95, 152, 169, 138, 124, 102, 184, 127, 94,
    189, 118, 172, 161, 160, 121, 160, 111, 120, 136, 175, 63, 88, 91, 148, 117, 46, 83, 119, 152,
    73, 115, 106, 139, 138, 132, 124, 162, 146, 170, 130, 132, 149, 153, 144, 70, 111, 131, 1, 113,
    124, 118, 14, 138, 73, 174, 15, 119, 124, 201, 21, 87, 166, 152, 66, 69, 157, 127, 127, 67, 114,
    134, 131, 112, 128, 117, 38, 164, 176, 61, 82, 126, 147, 51, 160, 109, 149, 132, 47, 111, 116,
    125, 38, 157, 115, 127, 27, 154, 146, 93, 10, 163, 164, 51, 77, 125, 168, 133, 41, 116, 107,
    145, 59, 181, 96, 168, 99, 140, 130, 147, 126, 111, 130, 93, 129, 93, 138, 119, 26, 126, 107,
    111, 4, 97, 111, 124, 79, 116, 129, 133, 117, 136, 184, 112, 121, 136, 170, 139, 48, 18, 77,
    136, 89, 147, 122, 142, 138, 163, 114, 121, 142, 133, 106, 122, 126, 143, 106, 117, 230, 100,
    112, 98, 186, 148, 152, 91, 127, 140, 161, 107, 139, 89, 134, 113, 77, 60, 110, 99, 29, 114, 72,
    127, 97, 144, 120, 131, 149, 171, 156, 111, 74, 119, 155, 125, 104, 100, 70, 106, 98, 62, 101,
    109, 126, 124, 144, 104, 202, 149, 100, 136, 163, 96, 86, 143, 137, 146, 77, 113, 98, 90, 138,
    98, 98, 70, 111, 131, 92, 18, 145, 172, 123, 43, 149, 159, 138, 67, 75, 125, 106, 133, 204, 104,
    131, 160, 193, 123, 129, 132, 101, 103, 116, 112, 109, 103, 139, 74, 117, 101, 111, 108, 129,
    88, 122, 105, 155, 99, 181, 155, 165, 132, 157, 145, 133, 149, 10, 74, 16, 158, 95, 35, 100,
    134, 118, 71, 135, 135, 148, 60, 138, 92, 157, 80, 92, 104, 86, 91, 105, 128, 75, 80, 107, 116,
    49, 79, 113, 142, 99, 94, 158, 128, 119, 47, 167, 117, 153, 61, 146, 136, 95, 121, 104, 125,
    142, 85, 95, 106, 172, 10, 110, 105, 160, 33, 106, 99, 138, 131, 93, 90, 148, 94, 132, 146, 136,
    99, 158, 136, 115, 126, 111, 157, 134, 114, 121, 160, 165, 45, 135, 124, 86, 122, 122, 126, 102,
    115, 134, 123, 155, 116, 129, 109, 80, 155, 158, 71, 97, 94, 138, 93, 123, 110, 98, 123, 160,
    127, 108, 117, 126, 175, 160, 109, 170, 133, 115, 113, 185, 99, 113, 118, 46, 108, 138, 114, 86,
    142, 113, 101, 95, 177, 139, 92, 58, 154, 140, 116, 39, 150, 129, 182, 18, 150, 147, 147, 70,
    134, 139, 143, 168, 117, 113, 123, 186, 127, 80, 91, 129, 111, 108, 150, 181, 97, 142, 69, 110,
    123, 126, 65, 47, 132, 144, 105, 84, 135, 148, 138, 122, 144, 136, 126, 83, 80, 107, 169, 121,
    173, 122, 159, 181, 158, 104, 153, 166, 121, 20, 175, 120, 112, 51, 164, 130, 74, 97, 166, 158,
    87, 101, 141, 130, 108, 86, 149, 164, 58, 71, 166, 70, 99, 63, 168, 13, 165, 99, 118, 85, 159,
    152, 135, 100, 143, 158, 141, 78, 116, 136, 132, 108, 74, 134, 129, 28, 149, 120, 153, 117, 116,
    146, 152, 200, 93, 101, 143, 163, 82, 135, 170, 128, 60, 78, 141, 176, 104, 170, 129, 132, 95,
    141, 121, 96, 106, 122, 113, 131, 99, 124, 109, 133, 104, 111, 135, 172, 120, 142, 101, 185,
    146, 128, 117, 140, 110, 129, 123, 123, 101, 137, 51, 177, 115, 119, 107, 110, 92, 127, 146, 87,
    109, 139, 134, 132, 135, 139, 130, 148, 85, 150, 120, 121, 112, 124, 99, 76, 120, 104, 136, 28,
    92, 107, 135, 96, 69, 120, 108, 134, 37, 98, 82, 109, 90, 63, 134, 128, 108, 132, 99, 119, 101,
    116, 132, 174, 112, 103, 104, 173, 102, 128, 99, 160, 81, 132, 137, 62, 131, 99, 159, 97, 114,
    85, 131, 115, 78, 131, 112, 144, 103, 117, 120, 120, 131, 159, 156, 190, 94, 144, 163, 243, 70,
    128, 144, 211, 84, 84, 146, 190, 123, 130, 126, 190, 112, 114, 131, 86, 118, 93, 141, 105, 123,
    136, 120, 156, 139, 98, 126, 172, 149, 133, 116, 189, 120, 146, 134, 40, 141, 122, 132, 87, 134,
    98, 148, 103, 163, 114, 154, 180, 153, 108, 174, 195, 131, 69, 157, 72, 131, 150, 138, 56, 139,
    137, 114, 33, 138, 131, 106, 16, 118, 116, 113, 36, 117, 73, 174, 81, 141, 139, 161, 90, 162,
    131, 154, 153, 155, 123, 128, 131, 149, 105, 138, 105, 183, 126, 153, 174, 112, 129, 123, 119,
    125, 143, 124, 89, 93, 138, 147, 140, 122, 71, 170, 158, 122, 138, 156, 118, 112, 121, 181, 103,
    85, 89, 163, 98, 103, 98, 161, 117, 123, 30, 154, 68, 156, 80, 153, 104, 74, 92, 149, 120, 19,
    105, 164, 123, 74, 95, 165, 125, 113, 126, 150, 80, 161, 96, 157, 51, 120, 120, 158, 30, 121,
    128, 144, 72, 125, 102, 141, 130, 113, 120, 141, 143, 100, 129, 141, 86, 99, 129, 165, 67, 102,
    142, 176, 108, 73, 104, 182, 90, 99, 96, 160, 95, 109, 106, 122, 193, 92, 136, 126, 157, 79,
    116, 124, 120, 64, 112, 124, 140, 120, 135, 154, 125, 147, 124, 158, 186, 98, 147, 117, 174,
    130, 145, 136, 156, 82, 135, 130, 113, 98, 152, 100, 138, 118, 134, 125, 170, 97, 137, 128, 147,
    93, 121, 124, 144, 128, 126, 134, 163, 134, 135, 131, 125, 165, 118, 146, 155, 122, 103, 125,
    131, 95, 134, 152, 98, 109, 143, 138, 103, 135, 99, 156, 50, 142, 106, 179, 130, 102, 139, 142,
    222, 137, 134, 123, 212, 94, 74, 152, 198, 120, 115, 131, 169, 117, 143, 135, 61, 107, 97, 147,
    28, 102, 93, 155, 45, 119, 83, 165, 196, 84, 106, 160, 136, 75, 152, 182, 82, 82, 125, 154, 48,
    84, 179, 103, 88, 122, 192, 97, 84, 127, 150, 131, 91, 116, 162, 131, 121, 62, 109, 172, 142,
    47, 100, 166, 157, 70, 149, 156, 152, 158, 124, 113, 137, 160, 115, 103, 124, 88, 103, 168, 166,
    39, 128, 195, 122, 118, 120, 184, 112, 136, 160, 143, 131, 160, 154, 119, 172, 77, 113, 167,
    181, 83, 101, 174, 186, 91, 88, 152, 135, 74, 136, 124, 152, 160, 100, 116, 156, 51, 134, 163,
    145, 65, 153, 194, 76, 110, 134, 189, 91, 138, 114, 181, 122, 112, 96, 166, 114, 60, 110, 157,
    69, 43, 135, 179, 94, 129, 145, 190, 114, 143, 172, 173, 115, 155, 148, 132, 144, 105, 128, 112,
    158, 110, 71, 88, 152, 86, 70, 56, 140, 85, 115, 77, 167, 102, 86, 75, 125, 88, 139, 183, 102,
    138, 156, 151, 100, 113, 164, 163, 107, 136, 122, 179, 131, 147, 88, 114, 104, 154, 83, 162, 79,
    142, 132, 161, 91, 153, 168, 139, 102, 174, 150, 143, 124, 164, 121, 107, 177, 104, 122, 179,
    148, 144, 144, 116, 163, 129, 146, 124, 167, 106, 112, 126, 155, 109, 119, 95, 137, 88, 88, 135,
    178, 47, 154, 100, 219, 44, 165, 67, 174, 55, 100, 118, 143, 79, 78, 134, 128, 136, 93, 145,
    112, 135, 88, 173, 149, 134, 102, 160, 153, 126, 123, 122, 149, 132, 104, 104, 89, 107, 128,
    196, 74, 120, 147, 163, 64, 147, 152, 157, 129, 154, 115, 156, 154, 141, 86, 88, 105, 120, 103,
    179, 118, 143, 81, 159, 150, 129, 101, 150, 156, 126, 100, 124, 159, 112, 95, 109, 130, 83, 109,
    161, 79, 99, 127, 168, 130, 112, 163, 143, 121, 141, 137, 121, 169, 109, 110, 130, 109, 106,
    115, 84, 116, 144, 114, 89, 132, 135, 132, 125, 137, 90, 143, 100, 127, 108, 146, 96, 188, 55,
    126, 113, 206, 30, 165, 131, 135, 110, 156, 147, 80, 140, 117, 154, 130, 152, 142, 133, 65, 132,
    56, 80, 117, 165, 34, 96, 235, 134, 80, 124, 167, 140, 127, 166, 128, 196, 132, 125, 38, 140,
    84, 161, 162, 140, 71, 153, 181, 93, 140, 124, 97, 127, 115, 130, 96, 154, 135, 126, 148, 135,
    105, 132, 153, 129, 115, 122, 154, 73, 117, 123, 127, 67, 126, 126, 132, 115, 61, 109, 147, 142,
    120, 116, 213, 124, 134, 92, 179, 79, 141, 135, 78, 103, 101, 160, 72, 119, 95, 119, 113, 107,
    111, 120, 195, 122, 85, 116, 111, 166, 122, 104, 132, 151, 162, 148, 98, 129, 146, 152, 58, 120,
    91, 57, 75, 130, 132, 101, 124, 138, 113, 84, 158, 105, 121, 121, 154, 98, 121, 117, 161, 138,
    143, 146, 154, 106, 188, 148, 93, 81, 175, 168, 75, 117, 141, 161, 134, 129, 109, 91, 52, 143,
    92, 101, 66, 130, 118, 115, 100, 112, 143, 109, 129, 88, 101, 123, 126, 146, 166, 85, 93, 129,
    93, 169, 85, 171, 140, 161, 136, 183, 149, 140, 173, 92, 129, 122, 138, 107, 86, 102, 52, 125,
    52, 111, 70, 199, 87, 128, 172, 221, 115, 122, 196, 142, 110, 87, 218, 148, 113, 97, 106, 86,
    122, 114, 76, 142, 169, 137, 64, 146, 128, 135, 121, 114, 88, 134, 161, 118, 88, 156, 154, 131,
    152, 138, 130, 92, 123, 136, 90, 101, 90, 129, 110, 85, 61, 152, 159, 114, 77, 133, 148, 109,
    65, 134, 72, 142, 94, 138, 94, 147, 116, 137, 148, 125, 103, 140, 134, 110, 90, 141, 162, 108,
    113, 146, 159, 111, 93, 150, 129, 128, 143, 144, 118, 128, 147, 129, 156, 133, 107, 93, 44, 147,
    143, 116, 15, 205, 140, 140, 82, 179, 143, 149, 99, 160, 151, 169, 85, 142, 154, 154, 121, 178,
    133, 110, 173, 163, 111, 118, 157, 115, 111, 141, 140, 94, 105, 139, 129, 131, 116, 130, 94,
    150, 33, 1, 27, 193, 1, 16, 200, 213, 103, 60, 155, 113, 170, 132, 67, 114, 145, 158, 54, 119,
    69, 111, 90, 155, 111, 62, 177, 70, 148, 66, 137, 67, 99, 109, 78, 106, 140, 131, 49, 116, 89,
    86, 54, 78, 126, 65, 128, 64, 148, 42, 155, 43, 109, 108, 112, 126, 57, 112, 48, 229, 107, 23,
    77, 255, 161, 13, 107, 168, 209, 56, 110, 124, 140, 127, 91, 127, 117, 128, 45, 172, 110, 46,
    137, 162, 119, 49, 87, 111, 130, 99, 113, 143, 156, 114, 72, 140, 153, 117, 106, 95, 114, 12,
    126, 84, 145, 107, 119, 143, 143, 126, 167, 157, 121, 149, 166, 113, 119, 129, 150, 136, 167,
    143, 101, 116, 162, 118, 104, 96, 123, 118, 112, 85, 116, 141, 96, 120, 102, 132, 115, 84, 142,
    26, 114, 76, 120, 92, 150, 93, 87, 120, 137, 102, 76, 113, 79, 127, 168, 120, 104, 127, 153, 47,
    79, 143, 140, 105, 66, 144, 132, 133, 105, 108, 83, 118, 103, 167, 112, 136, 57, 95, 117, 86,
    92, 138, 101, 150, 95, 146, 148, 131, 147, 157, 151, 104, 168, 125, 142, 136, 156, 105, 133,
    192, 143, 100, 155, 189, 66, 74, 139, 189, 87, 80, 145, 121, 135, 94, 151, 130, 175, 80, 216,
    92, 158, 50, 132, 104, 119, 118, 71, 130, 140, 166, 88, 133, 214, 160, 101, 97, 131, 92, 129,
    84, 184, 120, 191, 111, 111, 96, 151, 181, 114, 140, 91, 203, 125, 102, 120, 156, 82, 149, 130,
    53, 185, 143, 182, 45, 159, 105, 152, 111, 135, 84, 126, 121, 105, 127, 52, 122, 132, 123, 132,
    91, 73, 114, 145, 104, 68, 119, 158, 152, 72, 123, 144, 164, 104, 104, 146, 126, 1, 233, 137,
    140, 84, 192, 144, 162, 126, 125, 146, 158, 125, 126, 117, 148, 139, 137, 87, 132, 114, 108, 74,
    115, 100, 103, 93, 118, 97, 109, 136, 99, 120, 78, 174, 108, 132, 92, 121, 118, 151, 72, 100,
    123, 126, 99, 97, 122, 88, 146, 120, 94, 149, 170, 121, 94, 132, 149, 121, 129, 140, 86, 118,
    71, 95, 68, 120, 121, 98, 142, 134, 158, 125, 155, 154, 155, 131, 126, 125, 148, 125, 119, 131,
    73, 137, 119, 152, 93, 35, 125, 177, 157, 93, 121, 190, 174, 159, 105, 213, 160, 96, 64, 117,
    108, 142, 43, 131, 108, 135, 83, 142, 100, 110, 94, 129, 104, 48, 71, 134, 112, 153, 134, 117,
    128, 135, 163, 134, 174, 102, 216, 100, 152, 136, 185, 141, 134, 179, 118, 153, 133, 112, 192,
    146, 82, 148, 144, 114, 158, 123, 114, 133, 148, 87, 146, 150, 142, 141, 138, 153, 131, 160,
    107, 153, 105, 155, 97, 116, 136, 169, 106, 93, 124, 103, 84, 84, 111, 29, 89, 157, 123, 146,
    121, 159, 98, 156, 134, 174, 148, 170, 105, 110, 162, 163, 126, 107, 121, 61, 93, 112, 160, 125,
    108, 123, 122, 148, 112, 142, 143, 134, 129, 124, 121, 101, 144, 146, 117, 137, 109, 131, 115,
    88, 153, 165, 165, 107, 141, 148, 159, 79, 112, 97, 156, 8, 102, 86, 156, 42, 115, 97, 146, 153,
    95, 190, 119, 140, 105, 178, 88, 125, 139, 155, 97, 124, 145, 127, 98, 127, 106, 138, 122, 101,
    95, 141, 135, 130, 126, 185, 133, 98, 146, 178, 144, 79, 124, 162, 152, 98, 98, 172, 122, 82,
    161, 132, 101, 68, 136, 203, 118, 147, 137, 163, 140, 153, 119, 114, 105, 146, 131, 92, 111,
    162, 120, 117, 85, 155, 127, 131, 97, 147, 132, 142, 101, 99, 78, 140, 111, 90, 101, 103, 106,
    61, 141, 96, 142, 72, 111, 103, 163, 97, 114, 116, 143, 114, 142, 87, 117, 167, 145, 41, 88,
    147, 143, 125, 127, 126, 119, 98, 163, 129, 121, 106, 120, 144, 102, 130, 98, 113, 132, 92, 113,
    144, 153, 115, 128, 146, 155, 86, 128, 110, 147, 122, 142, 81, 160, 138, 135, 126, 144, 129,
    130, 139, 138, 131, 129, 122, 126, 139, 130, 97, 114, 134, 150, 104, 116, 174, 136, 140, 122,
    147, 108, 155, 165, 119, 120, 150, 155, 128, 129, 116, 110, 117, 147, 47, 106, 149, 172, 104,
    94, 167, 138, 141, 98, 104, 130, 184, 103, 153, 99, 152, 107, 99, 104, 134, 107, 124, 85, 94,
    70, 113, 93, 136, 142, 149, 129, 132, 175, 137, 150, 102, 167, 126, 157, 79, 124, 132, 128, 64,
    109, 116, 147, 84, 90, 142, 129, 126, 44, 119, 146, 120, 55, 141, 151, 123, 100, 191, 94, 79,
    71, 180, 112, 131, 162, 99, 172, 137, 132, 117, 149, 147, 142, 125, 110, 143, 90, 101, 87, 82,
    96, 131, 157, 117, 165, 79, 164, 108, 168, 113, 140, 140, 144, 72, 135, 136, 133, 105, 139, 113,
    74, 107, 135, 109, 134, 113, 149, 119, 143, 124, 153, 140, 128, 104, 112, 121, 146, 119, 143,
    143, 128, 134, 125, 99, 49, 177, 107, 151, 93, 153, 104, 123, 100, 136, 144, 71, 111, 114, 151,
    123, 113, 129, 97, 91, 107, 173, 148, 109, 125, 167, 136, 126, 137, 167, 126, 153, 151, 161,
    138, 149, 169, 134, 115, 135, 124, 141, 147, 136, 127, 139, 150, 144, 117, 187, 142, 72, 115,
    211, 145, 51, 75, 170, 142, 96, 137, 144, 156, 63, 158, 109, 158, 118, 176, 110, 154, 131, 146,
    102, 148, 133, 118, 110, 128, 143, 125, 96, 112, 148, 126, 98, 141, 151, 94, 134, 102, 114, 82,
    126, 127, 116, 136, 117, 127, 123, 132, 142, 122, 165, 150, 136, 100, 156, 172, 129, 145, 152,
    153, 124, 160, 158, 141, 124, 104, 128, 64, 117, 105, 96, 129, 111, 58, 127, 181, 121, 90, 163,
    181, 99, 116, 143, 130, 119, 133, 110, 116, 101, 94, 102, 206, 73, 64, 91, 222, 67, 107, 118,
    124, 127, 139, 100, 107, 132, 153, 144, 124, 154, 102, 143, 168, 136, 137, 109, 158, 165, 156,
    114, 193, 160, 133, 133, 137, 140, 129, 139, 131, 159, 105, 163, 142, 133, 94, 136, 145, 141,
    150, 126, 129, 144, 163, 132, 135, 157, 134, 104, 71, 136, 97, 98, 132, 117, 80, 127, 135, 92,
    96, 144, 138, 133, 145, 119, 125, 141, 140, 116, 74, 153, 147, 123, 133, 131, 110, 141, 151,
    110, 102, 174, 141, 108, 116, 160, 163, 131, 146, 144, 166, 134, 148, 128, 97, 129, 186, 144,
    76, 138, 160, 140, 98, 152, 149, 147, 157, 162, 123, 141, 9, 128, 163, 152, 46, 146, 147, 149,
    109, 152, 125, 157, 136, 135, 114, 144, 166, 129, 97, 183, 89, 135, 147, 155, 59, 122, 162, 159,
    93, 148, 171, 114, 162, 152, 148, 121, 184, 166, 96, 148, 79, 168, 122, 130, 48, 153, 104, 140,
    109, 120, 108, 152, 134, 86, 72, 143, 144, 129, 70, 109, 83, 129, 82, 110, 118, 128, 122, 117,
    100, 141, 152, 102, 84, 137, 144, 113, 76, 138, 119, 100, 79, 114, 130, 131, 118, 129, 143, 118,
    162, 140, 126, 137, 145, 140, 103, 132, 174, 129, 78, 136, 107, 157, 139, 138, 89, 133, 160,
    149, 83, 137, 162, 133, 109, 139, 173, 147, 140, 153, 130, 184, 132, 107, 93, 184, 151, 151,
    148, 143, 147, 138, 154, 123, 120, 137, 139, 150, 117, 155, 96, 124, 153, 128, 108, 156, 163,
    114, 127, 169, 147, 95, 120, 183, 138, 91, 116, 150, 134, 134, 121, 123, 104, 151, 112, 147,
    138, 139, 104, 153, 158, 130, 154, 156, 152, 132, 156, 126, 132, 134, 104, 130, 52, 119, 123,
    158, 74, 117, 127, 153, 127, 103, 111, 156, 152, 120, 109, 145, 129, 154, 112, 140, 99, 129,
    142, 87, 158, 130, 142, 61, 179, 131, 125, 78, 131, 154, 135, 110, 118, 143, 156, 119, 106, 133,
    135, 79, 128, 130, 134, 65, 145, 155, 137, 91, 183, 142, 97, 117, 160, 144, 114, 148, 71, 126,
    118, 133, 124, 119, 115, 138, 140, 133, 149, 129, 148, 132, 158, 103, 137, 126, 129, 108, 80,
    125, 91, 117, 165, 119, 111, 115, 133, 128, 109, 126, 107, 134, 143, 114, 128, 145, 140, 117,
    90, 154, 157, 123, 133, 138, 92, 117, 158, 126, 89, 171, 148, 99, 112, 184, 170, 109, 127, 127,
    91, 156, 167, 137, 86, 137, 157, 140, 94, 150, 152, 136, 111, 139, 150, 133, 127, 138, 68, 123,
    1, 152, 156, 110, 57, 152, 136, 108, 132, 144, 127, 123, 157, 143, 109, 147, 150, 116, 49, 109,
    71, 123, 138, 153, 51, 145, 147, 147, 63, 146, 170, 108, 134, 141, 156, 90, 161, 161, 76, 150,
    123, 165, 138, 177, 103, 128, 148, 180, 121, 120, 112, 163, 114, 113, 59, 127, 145, 120, 57,
    111, 186, 103, 46, 134, 216, 71, 56, 115, 168, 96, 113, 107, 92, 125, 113, 116, 28, 88, 100,
    103, 84, 149, 96, 77, 68, 147, 111, 92, 106, 148, 112, 124, 146, 108, 121, 143, 186, 67, 86,
    144, 112, 143, 110, 120, 92, 122, 110, 131, 77, 128, 125, 107, 118, 118, 132, 120, 136, 91, 66,
    175, 66, 94, 70, 178, 145, 142, 139, 152, 164, 131, 142, 118, 133, 138, 146, 115, 95, 133, 117,
    158, 144, 127, 135, 146, 139, 117, 117, 162, 35, 123, 132, 171, 72, 110, 123, 148, 150, 131,
    137, 155, 70, 133, 151, 159, 165, 147, 131, 129, 170, 130, 116, 97, 131, 150, 97, 73, 86, 163,
    95, 129, 104, 140, 169, 156, 102, 112, 181, 136, 159, 123, 122, 120, 139, 116, 98, 79, 146, 166,
    125, 127, 98, 133, 147, 93, 133, 133, 165, 73, 166, 146, 161, 88, 155, 125, 156, 153, 129, 97,
    158, 89, 145, 133, 130, 114, 199, 115, 135, 136, 160, 143, 146, 114, 183, 130, 129, 109, 122,
    119, 130, 163, 116, 121, 146, 154, 163, 104, 123, 137, 211, 84, 122, 147, 144, 51, 198, 131,
    192, 72, 99, 107, 156, 147, 124, 76, 200, 141, 133, 110, 145, 164, 112, 90, 134, 132, 127, 84,
    108, 151, 152, 145, 162, 157, 151, 122, 167, 130, 103, 134, 147, 100, 116, 191, 126, 84, 107,
    177, 144, 114, 122, 122, 61, 119, 146, 131, 76, 136, 134, 117, 74, 133, 149, 163, 33, 98, 131,
    159, 133, 31, 17, 142, 98, 153, 125, 139, 106, 139, 94, 110, 130, 157, 121, 62, 130, 146, 122,
    102, 163, 111, 80, 151, 147, 155, 114, 129, 91, 155, 131, 145, 65, 137, 150, 130, 109, 138, 113,
    127, 89, 145, 87, 117, 184, 159, 159, 137, 150, 142, 160, 129, 150, 137, 101, 108, 111, 125, 52,
    140, 85, 93, 55, 43, 245, 100, 78, 43, 213, 85, 91, 95, 152, 119, 118, 110, 101, 116, 175, 118,
    62, 29, 123, 129, 182, 121, 36, 98, 179, 151, 106, 134, 200, 125, 113, 116, 152, 145, 104, 110,
    108, 104, 32, 138, 168, 112, 89, 141, 166, 78, 33, 134, 68, 55, 85, 171, 14, 23, 113, 144, 80,
    1, 1, 130, 125, 93, 119, 143, 232, 85, 70, 127, 188, 90, 155, 126, 153, 112, 170, 108, 111, 131,
    108, 150, 95, 142, 146, 100, 109, 145, 138, 140, 59, 149, 126, 111, 72, 131, 150, 82, 100, 144,
    156, 137, 147, 93, 155, 113, 154, 116, 135, 84, 118, 102, 128, 86, 106, 130, 125, 84, 113, 143,
    127, 135, 124, 139, 150, 131, 165, 117, 142, 136, 165, 111, 121, 118, 115, 134, 135, 100, 75,
    147, 160, 155, 129, 136, 135, 171, 131, 127, 112, 143, 132, 159, 138, 150, 155, 101, 159, 154,
    119, 99, 156, 134, 190, 127, 119, 158, 203, 134, 107, 193, 129, 134, 96, 180, 131, 135, 142,
    141, 151, 126, 110, 151, 157, 126, 147, 142, 147, 115, 139, 143, 182, 90, 123, 130, 142, 64,
    149, 96, 188, 63, 154, 104, 178, 158, 144, 114, 145, 156, 145, 128, 146, 154, 132, 57, 130, 156,
    138, 79, 119, 169, 146, 151, 129, 158, 142, 147, 102, 121, 111, 167, 133, 102, 120, 161, 101,
    103, 87, 119, 104, 109, 79, 148, 157, 126, 133, 123, 89, 128, 131, 126, 74, 123, 124, 164, 102,
    94, 84, 112, 74, 35, 33, 177, 82, 138, 99, 173, 102, 139, 101, 77, 119, 153, 136, 103, 79, 137,
    152, 66, 152, 127, 126, 151, 157, 142, 104, 151, 82, 120, 92, 176, 64, 135, 127, 138, 99, 153,
    156, 127, 58, 144, 128, 114, 165, 152, 142, 130, 106, 143, 150, 136, 91, 124, 137, 129, 96, 105,
    122, 150, 115, 74, 111, 5, 156, 105, 95, 1, 155, 94, 123, 62, 198, 92, 146, 133, 150, 109, 161,
    165, 81, 76, 137, 104, 153, 117, 70, 96, 131, 132, 119, 125, 129, 141, 122, 124, 155, 133, 136,
    146, 151, 104, 114, 110, 205, 134, 147, 94, 174, 105, 71, 116, 118, 88, 80, 148, 141, 85, 43,
    146, 148, 25, 22, 131, 176, 110, 135, 129, 217, 65, 96, 140, 145, 56, 135, 138, 113, 82, 169,
    113, 93, 95, 163, 151, 57, 161, 162, 164, 115, 148, 145, 113, 141, 156, 139, 83, 132, 119, 147,
    104, 129, 132, 123, 101, 104, 104, 153, 52, 134, 89, 145, 71, 120, 101, 138, 114, 114, 112, 113,
    96, 110, 177, 172, 151, 97, 127, 150, 154, 134, 120, 163, 153, 143, 127, 166, 126, 127, 186,
    152, 104, 84, 189, 172, 176, 90, 130, 147, 191, 145, 136, 148, 140, 136, 133, 123, 143, 166,
    126, 133, 107, 148, 91, 131, 135, 153, 137, 121, 153, 161, 126, 111, 163, 119, 123, 101, 160,
    110, 136, 129, 124, 98, 98, 143, 164, 90, 132, 140, 155, 111, 110, 148, 120, 191, 88, 124, 111,
    166, 71, 96, 107, 140, 102, 128, 131, 167, 146, 185, 165, 99, 120, 166, 132, 104, 121, 165, 86,
    68, 106, 135, 76, 116, 143, 134, 122, 79, 137, 145, 139, 25, 112, 116, 128, 106, 104, 87, 59,
    107, 92, 72, 81, 45, 105, 112, 138, 167, 137, 129, 110, 107, 130, 130, 145, 100, 126, 105, 133,
    136, 95, 53, 126, 114, 80, 60, 157, 78, 114, 129, 116, 96, 132, 121, 103, 107, 133, 144, 82, 53,
    134, 157, 42, 93, 143, 157, 141, 147, 101, 110, 135, 86, 120, 126, 126, 97, 121, 123, 85, 65,
    150, 151, 122, 97, 140, 137, 105, 109, 114, 135, 134, 106, 115, 144, 124, 116, 99, 171, 114,
    122, 68, 118, 111, 120, 93, 107, 72, 170, 92, 113, 116, 166, 82, 133, 110, 186, 76, 109, 115,
    149, 130, 132, 111, 108, 119, 125, 104, 91, 126, 120, 139, 120, 138, 128, 129, 113, 126, 120,
    124, 120, 99, 135, 142, 121, 109, 135, 133, 149, 133, 138, 136, 114, 91, 95, 125, 141, 80, 63,
    103, 164, 92, 55, 111, 154, 92, 72, 123, 168, 132, 152, 105, 204, 73, 131, 115, 183, 57, 139,
    114, 159, 98, 123, 130, 124, 105, 147, 185, 85, 132, 170, 174, 97, 131, 155, 78, 129, 108, 126,
    106, 105, 90, 133, 81, 113, 119, 114, 11, 131, 88, 128, 58, 116, 57, 93, 55, 102, 66, 112, 96,
    109, 81, 105, 125, 114, 75, 112, 125, 135, 34, 113, 127, 127, 108, 134, 105, 154, 114, 126, 80,
    131, 83, 130, 41, 102, 142, 89, 80, 113, 63, 108, 132, 132, 37, 104, 59, 142, 56, 153, 80, 164,
    86, 121, 88, 129, 147, 128, 146, 99, 39, 120, 135, 118, 42, 111, 54, 144, 46, 120, 61, 108, 86,
    122, 95, 66, 119, 158, 111, 107, 77, 121, 114, 94, 56, 119, 137, 141, 85, 130, 144, 149, 94,
    137, 120, 99, 96, 121, 112, 117, 62, 133, 135, 126, 60, 139, 166, 157, 120, 100, 166, 172, 133,
    132, 106, 144, 135, 130, 114, 157, 131, 126, 95, 126, 106, 108, 82, 72, 129, 127, 58, 81, 81,
    123, 96, 83, 151, 143, 106, 109, 71, 149, 48, 112, 17, 135, 58, 138, 42, 141, 23, 130, 83, 138,
    44, 57, 135, 114, 38, 159, 82, 117, 10, 151, 137, 122, 1, 131, 108, 122, 69, 114, 134, 136, 94,
    80, 200, 168, 101, 138, 97, 136, 98, 127, 75, 94, 69, 123, 82, 100, 92, 132, 74, 131, 89, 108,
    120, 121, 150, 116, 108, 183, 139, 140, 13, 144, 131, 114, 45, 110, 143, 100, 47, 108, 135, 117,
    119, 116, 117, 120, 46, 177, 130, 143, 49, 135, 131, 149, 85, 130, 121, 137, 136, 138, 131, 133,
    156, 139, 104, 95, 22, 165, 114, 111, 28, 157, 68, 90, 89, 137, 54, 72, 141, 136, 77, 88, 202,
    122, 113, 133, 86, 149, 61, 137, 50, 132, 72, 121, 116, 132, 50, 117, 110, 126, 103, 107, 137,
    125, 139, 121, 103, 117, 131, 156, 54, 122, 92, 146, 69, 126, 6, 148, 88, 122, 63, 112, 85, 92,
    113, 98, 81, 125, 64, 92, 112, 83, 39, 97, 185, 109, 67, 116, 153, 131, 78, 114, 82, 120, 62,
    98, 98, 140, 87, 115, 31, 104, 109, 125, 18, 93, 141, 113, 5, 83, 136, 146, 59, 118, 88, 141,
    50, 133, 101, 144, 135, 158, 121, 154, 155, 139, 74, 141, 133, 151, 47, 134, 118, 137, 84, 141,
    112, 131, 72, 150, 144, 158, 43, 142, 139, 157, 114, 163, 132, 144, 150, 130, 155, 126, 143,
    148, 109, 129, 147, 137, 171, 117, 182, 139, 167, 123, 92, 117, 158, 121, 101, 100, 173, 113,
    162, 116, 43, 144, 174, 116, 80, 121, 155, 138, 112, 108, 175, 117, 112, 129, 148, 101, 133,
    124, 122, 118, 93, 152, 107, 130, 48, 151, 128, 146, 150, 140, 126, 168, 153, 168, 125, 139,
    152, 164, 103, 154, 126, 153, 109, 129, 166, 128, 87, 91, 143, 114, 6, 95, 180, 138, 52, 101,
    242, 118, 66, 110, 84, 91, 13, 126, 14, 122, 69, 128, 23, 121, 134, 105, 62, 124, 171, 39, 156,
    119, 128, 151, 163, 144, 130, 139, 173, 135, 144, 131, 138, 128, 153, 84, 111, 144, 151, 91,
    179, 151, 120, 140, 48, 140, 107, 127, 145, 112, 121, 145, 177, 128, 141, 133, 161, 127, 157,
    139, 143, 115, 108, 135, 1, 141, 84, 165, 66, 149, 128, 138, 136, 107, 100, 120, 125, 97, 50,
    102, 182, 109, 186, 45, 76, 147, 194, 80, 99, 119, 168, 135, 125, 135, 169, 149, 132, 153, 195,
    138, 123, 152, 122, 105, 169, 129, 130, 140, 221, 150, 152, 131, 185, 164, 179, 69, 159, 141,
    107, 94, 228, 73, 181, 126, 103, 169, 141, 122, 129, 142, 119, 107, 150, 137, 139, 86, 157, 130,
    171, 79, 180, 129, 155, 175, 78, 151, 157, 173, 14, 120, 140, 146, 115, 117, 113, 125, 140, 115,
    109, 138, 82, 116, 58, 141, 137, 105, 29, 125, 184, 86, 27, 134, 226, 134, 22, 107, 198, 125,
    39, 130, 131, 139, 104, 66, 81, 129, 114, 99, 101, 57, 125, 142, 125, 95, 150, 141, 112, 133,
    143, 157, 140, 158, 105, 159, 83, 134, 102, 174, 119, 147, 102, 124, 154, 125, 91, 117, 177,
    138, 112, 138, 173, 160, 155, 137, 116, 139, 155, 163, 171, 153, 156, 136, 125, 154, 134, 154,
    145, 136, 143, 145, 150, 150, 147, 155, 99, 153, 177, 150, 136, 143, 162, 115, 130, 107, 126,
    120, 152, 122, 111, 124, 223, 157, 123, 130, 129, 121, 147, 116, 201, 117, 149, 103, 207, 102,
    153, 95, 162, 107, 134, 98, 199, 149, 112, 148, 68, 165, 41, 148, 143, 161, 84, 148, 170, 157,
    90, 142, 145, 156, 127, 138, 139, 162, 177, 157, 180, 139, 140, 108, 198, 119, 100, 94, 160,
    112, 77, 83, 178, 123, 110, 95, 158, 132, 120, 84, 74, 118, 135, 132, 42, 107, 174, 130, 88,
    140, 188, 88, 112, 162, 141, 63, 188, 138, 147, 100, 153, 147, 155, 122, 173, 159, 137, 163,
    159, 164, 140, 134, 118, 124, 161, 113, 177, 149, 178, 126, 129, 152, 158, 112, 183, 127, 169,
    136, 216, 135, 196, 107, 156, 133, 149, 150, 143, 140, 140, 153, 43, 164, 118, 179, 70, 140,
    115, 144, 175, 122, 148, 115, 202, 126, 107, 81, 177, 114, 113, 104, 84, 87, 75, 139, 110, 107,
    103, 122, 87, 130, 146, 82, 88, 139, 140, 62, 106, 135, 143, 71, 169, 165, 183, 145, 145, 192,
    155, 169, 106, 138, 165, 157, 140, 67, 105, 146, 177, 64, 199, 134, 79, 179, 179, 124, 86, 126,
    156, 100, 140, 144, 169, 59, 130, 131, 148, 64, 171, 158, 139, 159, 162, 178, 148, 110, 186, 81,
    150, 139, 131, 128, 129, 121, 152, 112, 140, 116, 130, 126, 101, 123, 165, 132, 88, 127, 166,
    127, 74, 103, 158, 127, 105, 102, 97, 106, 140, 84, 112, 118, 76, 64, 206, 14, 96, 95, 192, 31,
    118, 144, 161, 148, 138, 143, 125, 163, 140, 145, 143, 184, 132, 136, 128, 113, 139, 162, 135,
    113, 94, 133, 156, 78, 127, 140, 106, 154, 115, 143, 138, 166, 133, 128, 86, 138, 141, 159, 155,
    110, 168, 165, 95, 164, 130, 158, 44, 178, 148, 118, 85, 158, 179, 134, 77, 160, 176, 158, 108,
    122, 76, 134, 123, 62, 105, 146, 171, 119, 101, 132, 185, 213, 158, 123, 180, 101, 127, 133,
    222, 102, 106, 122, 207, 90, 105, 116, 148, 90, 53, 117, 153, 117, 108, 163, 93, 144, 133, 159,
    149, 160, 117, 126, 157, 135, 110, 148, 113, 147, 105, 157, 98, 165, 166, 100, 152, 94, 146, 62,
    145, 82, 102, 59, 123, 10, 90, 82, 143, 97, 104, 103, 141, 158, 124, 100, 175, 73, 119, 125,
    126, 107, 124, 142, 142, 207, 121, 140, 152, 205, 77, 130, 182, 225, 164, 26, 79, 104, 149, 95,
    87, 87, 137, 133, 106, 134, 142, 121, 104, 146, 172, 130, 119, 175, 166, 102, 112, 161, 178, 72,
    91, 149, 121, 109, 93, 137, 105, 108, 32, 91, 101, 138, 88, 151, 144, 142, 109, 147, 135, 153,
    124, 139, 132, 131, 137, 115, 145, 110, 96, 114, 101, 122, 133, 123, 87, 147, 161, 116, 122,
    168, 167, 135, 136, 150, 124, 130, 124, 92, 113, 99, 89, 84, 121, 108, 103, 130, 77, 176, 134,
    180, 102, 118, 142, 155, 98, 93, 151, 129, 104, 76, 123, 142, 106, 117, 136, 150, 75, 103, 122,
    97, 128, 126, 62, 111, 148, 125, 81, 81, 148, 117, 79, 79, 147, 154, 144, 135, 211, 95, 50, 137,
    189, 65, 53, 138, 136, 126, 125, 127, 96, 131, 138, 125, 89, 139, 160, 107, 103, 151, 131, 108,
    125, 158, 129, 102, 57, 144, 128, 101, 92, 155, 173, 82, 132, 164, 161, 120, 158, 62, 132, 140,
    150, 190, 140, 144, 141, 232, 151, 142, 149, 217, 148, 140, 130, 182, 121, 126, 121, 76, 106,
    119, 133, 48, 97, 126, 161, 87, 167, 147, 134, 169, 140, 144, 98, 215, 113, 90, 138, 69, 109,
    109, 116, 80, 125, 142, 146, 179, 95, 152, 104, 206, 120, 129, 97, 191, 124, 112, 119, 109, 120,
    111, 109, 56, 99, 123, 124, 96, 120, 155, 106, 155, 94, 178, 132, 220, 125, 129, 123, 102, 126,
    123, 145, 96, 96, 112, 162, 109, 75, 124, 135, 103, 49, 164, 117, 162, 164, 155, 91, 1, 146,
    153, 171, 36, 174, 120, 94, 12, 172, 148, 120, 131, 141, 153, 109, 174, 188, 109, 95, 75, 179,
    75, 135, 30, 159, 86, 128, 94, 134, 105, 182, 180, 164, 117, 141, 203, 103, 107, 92, 95, 136,
    123, 103, 181, 133, 145, 166, 235, 97, 153, 136, 219, 40, 140, 158, 157, 180, 1, 140, 1, 202,
    66, 137, 55, 184, 111, 89, 144, 164, 119, 65, 184, 184, 161, 100, 177, 165, 81, 65, 99, 151, 55,
    92, 80, 124, 94, 65, 39, 127, 106, 44, 101, 103, 143, 103, 159, 161, 139, 127, 112, 139, 153,
    135, 88, 132, 121, 112, 80, 116, 88, 98, 69, 85, 126, 112, 86, 146, 145, 126, 185, 146, 163,
    145, 162, 156, 168, 113, 148, 132, 163, 121, 53, 137, 136, 194, 28, 169, 147, 130, 74, 123, 155,
    123, 94, 119, 158, 102, 105, 116, 141, 92, 113, 53, 161, 121, 131, 116, 140, 91, 109, 156, 114,
    141, 120, 139, 115, 145, 113, 115, 129, 159, 140, 55, 144, 164, 176, 126, 103, 172, 51, 58, 148,
    184, 90, 24, 132, 74, 112, 119, 123, 98, 146, 93, 122, 93, 154, 166, 124, 92, 103, 190, 85, 100,
    78, 137, 95, 92, 158, 107, 133, 117, 209, 132, 137, 147, 195, 157, 92, 122, 72, 141, 71, 134,
    40, 132, 138, 135, 99, 139, 161, 121, 138, 131, 107, 117, 66, 143, 134, 68, 196, 179, 99, 116,
    226, 152, 35, 125, 182, 122, 85, 123, 51, 102, 110, 107, 53, 133, 108, 104, 189, 142, 20, 132,
    115, 93, 56, 118, 63, 126, 115, 156, 62, 119, 135, 130, 138, 173, 173, 96, 165, 141, 137, 102,
    170, 159, 126, 126, 106, 151, 125, 110, 158, 139, 119, 114, 167, 172, 160, 111, 202, 151, 123,
    107, 204, 140, 143, 105, 147, 152, 141, 84, 129, 123, 121, 99, 129, 187, 109, 130, 158, 159, 81,
    116, 158, 153, 78, 103, 151, 157, 129, 144, 96, 140, 127, 135, 149, 129, 152, 80, 133, 122, 100,
    98, 76, 130, 86, 138, 116, 126, 89, 137, 126, 125, 107, 138, 120, 122, 126, 120, 113, 144, 148,
    94, 98, 131, 139, 82, 148, 119, 151, 80, 161, 114, 126, 108, 117, 115, 121, 100, 102, 128, 107,
    141, 80, 137, 110, 150, 90, 146, 128, 131, 125, 118, 90, 121, 129, 134, 112, 81, 135, 138, 138,
    143, 123, 130, 141, 138, 127, 151, 161, 134, 186, 104, 92, 127, 62, 166, 153, 63, 191, 133, 156,
    97, 129, 106, 107, 120, 109, 137, 100, 107, 136, 162, 99, 93, 94, 142, 137, 63, 191, 141, 150,
    98, 201, 149, 157, 141, 140, 135, 150, 144, 111, 148, 130, 134, 125, 125, 148, 76, 151, 115,
    145, 100, 156, 118, 160, 89, 193, 123, 146, 89, 188, 115, 131, 110, 130, 148, 172, 87, 138, 123,
    177, 84, 145, 123, 171, 96, 159, 120, 176, 119, 149, 139, 156, 121, 144, 154, 80, 124, 97, 128,
    154, 143, 104, 123, 160, 120, 123, 130, 146, 100, 126, 106, 138, 107, 86, 131, 128, 87, 95, 65,
    96, 106, 41, 91, 98, 89, 93, 105, 81, 106, 111, 164, 108, 124, 152, 158, 110, 98, 207, 145, 93,
    132, 179, 123, 142, 147, 99, 141, 137, 134, 87, 149, 89, 113, 122, 118, 125, 57, 171, 166, 141,
    125, 174, 132, 83, 136, 161, 114, 87, 134, 70, 125, 94, 118, 45, 164, 162, 110, 166, 150, 154,
    108, 190, 131, 119, 120, 157, 142, 142, 140, 138, 125, 136, 140, 131, 156, 154, 76, 147, 154,
    137, 126, 138, 144, 152, 137, 102, 160, 138, 144, 77, 128, 123, 125, 125, 151, 132, 92, 114,
    120, 112, 91, 140, 129, 127, 94, 144, 148, 137, 93, 143, 139, 114, 84, 119, 164, 107, 114, 161,
    118, 97, 137, 106, 85, 78, 112, 120, 114, 134, 145, 90, 119, 130, 142, 158, 120, 145, 50, 134,
    105, 120, 66, 135, 145, 127, 143, 139, 114, 127, 124, 118, 111, 95, 146, 102, 139, 135, 115,
    129, 129, 155, 111, 164, 147, 155, 101, 190, 146, 151, 83, 149, 139, 118, 107, 113, 117, 143,
    97, 139, 141, 127, 140, 137, 160, 113, 166, 79, 178, 115, 147, 136, 120, 61, 151, 53, 107, 110,
    62, 183, 124, 150, 126, 167, 123, 163, 131, 132, 139, 150, 135, 143, 134, 103, 132, 100, 136,
    141, 63, 200, 90, 146, 83, 129, 88, 122, 86, 114, 84, 113, 85, 59, 109, 90, 124, 119, 153, 113,
    99, 122, 137, 61, 97, 96, 144, 111, 109, 102, 145, 153, 136, 154, 146, 147, 122, 187, 129, 136,
    122, 107, 146, 144, 128, 82, 141, 171, 138, 139, 142, 116, 134, 158, 117, 102, 118, 79, 154,
    164, 44, 165, 137, 156, 54, 180, 142, 165, 80, 175, 147, 155, 122, 139, 146, 119, 128, 167, 129,
    73, 123, 96, 132, 112, 156, 102, 128, 144, 129, 127, 126, 135, 107, 113, 116, 147, 106, 101, 54,
    115, 90, 115, 57, 105, 85, 84, 106, 138, 82, 134, 114, 122, 82, 151, 149, 151, 135, 120, 129,
    126, 108, 169, 134, 131, 130, 103, 125, 113, 148, 84, 134, 121, 140, 127, 179, 145, 99, 199,
    131, 148, 95, 136, 145, 163, 120, 139, 145, 124, 135, 111, 117, 81, 139, 68, 121, 128, 116, 106,
    198, 174, 110, 181, 173, 179, 117, 165, 151, 149, 135, 135, 133, 146, 129, 146, 120, 138, 135,
    160, 161, 148, 86, 158, 179, 118, 144, 87, 167, 131, 156, 61, 135, 155, 140, 113, 111, 136, 122,
    136, 62, 144, 81, 71, 32, 128, 81, 83, 83, 88, 93, 102, 103, 106, 105, 145, 114, 92, 92, 179,
    160, 128, 149, 110, 96, 122, 118, 143, 145, 114, 123, 149, 151, 115, 139, 85, 128, 121, 150,
    139, 131, 142, 1, 121, 148, 132, 120, 129, 147, 154, 141, 117, 123, 101, 132, 101, 92, 106, 150,
    89, 93, 140, 106, 136, 122, 137, 136, 115, 144, 125, 125, 160, 139, 127, 84, 186, 93, 84, 89,
    163, 126, 136, 123, 165, 168, 127, 143, 196, 167, 156, 155, 157, 144, 142, 146, 161, 129, 115,
    102, 106, 127, 129, 65, 205, 134, 149, 131, 177, 139, 139, 149, 125, 140, 139, 136, 171, 132,
    118, 143, 163, 94, 146, 114, 160, 107, 147, 93, 137, 126, 121, 64, 115, 89, 112, 75, 132, 67,
    44, 108, 94, 134, 79, 124, 91, 103, 91, 104, 59, 87, 98, 67, 78, 104, 173, 128, 152, 129, 148,
    89, 166, 140, 84, 131, 136, 162, 129, 132, 126, 126, 111, 128, 81, 137, 84, 138, 57, 86, 53, 93,
    21, 117, 112, 72, 48, 120, 52, 98, 62, 104, 58, 65, 127, 63, 90, 73, 150, 6, 75, 91, 129, 182,
    132, 97, 162, 94, 78, 144, 101, 121, 115, 123, 88, 126, 127, 98, 131, 130, 132, 81, 174, 99,
    128, 128, 116, 99, 117, 93, 160, 151, 130, 90, 198, 139, 135, 91, 177, 139, 147, 123, 132, 139,
    125, 122, 51, 125, 118, 133, 63, 111, 119, 138, 134, 108, 148, 120, 124, 160, 147, 82, 175, 93,
    132, 110, 73, 93, 121, 127, 48, 127, 128, 129, 54, 125, 131, 139, 131, 132, 156, 124, 136, 135,
    137, 111, 125, 131, 127, 138, 107, 136, 141, 143, 123, 121, 131, 119, 182, 135, 130, 124, 161,
    158, 135, 101, 118, 146, 128, 144, 98, 140, 101, 151, 68, 137, 125, 146, 114, 81, 138, 129, 149,
    70, 128, 91, 66, 41, 136, 79, 73, 37, 92, 96, 97, 53, 93, 116, 135, 58, 90, 117, 167, 123, 141,
    136, 49, 104, 143, 107, 86, 143, 143, 129, 80, 143, 159, 142, 73, 129, 148, 166, 147, 109, 141,
    102, 41, 152, 89, 141, 96, 146, 99, 132, 99, 120, 95, 139, 93, 112, 125, 128, 71, 122, 130, 125,
    108, 89, 129, 131, 96, 75, 139, 106, 172, 62, 130, 74, 155, 10, 76, 85, 133, 152, 110, 131, 93,
    169, 135, 142, 154, 147, 158, 140, 191, 135, 144, 138, 178, 130, 155, 86, 168, 145, 103, 135,
    109, 143, 84, 133, 156, 161, 105, 141, 121, 140, 143, 127, 124, 104, 126, 106, 97, 121, 125,
    125, 51, 85, 131, 88, 138, 69, 99, 63, 116, 42, 79, 97, 97, 74, 98, 111, 76, 129, 109, 112, 167,
    103, 116, 114, 228, 94, 119, 78, 224, 111, 162, 103, 178, 153, 146, 101, 116, 131, 105, 107,
    113, 111, 113, 119, 68, 131, 102, 136, 99, 109, 66, 96, 108, 84, 49, 101, 76, 108, 136, 118, 66,
    113, 66, 92, 107, 110, 65, 95, 140, 91, 40, 86, 132, 1, 35, 96, 62, 167, 81, 95, 86, 106, 61,
    103, 31, 57, 75, 106, 131, 100, 117, 100, 170, 111, 127, 89, 164, 117, 143, 120, 96, 129, 151,
    99, 148, 143, 159, 119, 143, 112, 118, 122, 139, 138, 133, 147, 159, 124, 129, 131, 162, 111,
    141, 124, 248, 114, 159, 129, 235, 134, 174, 131, 168, 171, 183, 116, 215, 60, 83, 106, 17, 82,
    56, 100, 8, 117, 141, 125, 56, 140, 164, 137, 164, 158, 190, 126, 228, 107, 90, 126, 35, 145,
    115, 140, 58, 134, 148, 142, 60, 155, 171, 137, 144, 111, 148, 130, 159, 122, 115, 128, 70, 130,
    95, 125, 54, 122, 106, 134, 54, 124, 129, 140, 91, 105, 162, 104, 121, 82, 107, 97, 39, 75, 122,
    100, 94, 66, 106, 112, 123, 50, 102, 124, 106, 115, 120, 154, 116, 125, 103, 140, 101, 106, 67,
    127, 50, 105, 88, 127, 45, 128, 142, 137, 72, 123, 173, 143, 152, 155, 107, 131, 33, 147, 65,
    128, 64, 126, 112, 132, 156, 109, 124, 131, 136, 112, 170, 118, 105, 102, 101, 118, 90, 70, 141,
    85, 153, 92, 173, 104, 155, 89, 149, 123, 97, 49, 58, 127, 7, 159, 146, 124, 51, 163, 148, 127,
    160, 156, 155, 123, 201, 151, 174, 124, 192, 121, 151, 98, 208, 144, 103, 138, 1, 140, 113, 144,
    72, 165, 109, 135, 63, 148, 122, 146, 82, 150, 155, 128, 118, 106, 61, 128, 150, 98, 73, 87,
    163, 72, 37, 82, 122, 49, 27, 131, 92, 110, 89, 124, 87, 54, 87, 103, 218, 66, 109, 134, 204,
    83, 63, 151, 180, 92, 76, 120, 68, 78, 59, 131, 103, 109, 104, 106, 97, 116, 98, 121, 132, 107,
    57, 146, 107, 44, 1, 148, 93, 34, 75, 125, 67, 89, 95, 99, 33, 77, 50, 103, 57, 87, 59, 139, 99,
    85, 103, 145, 79, 72, 82, 138, 39, 96, 81, 131, 127, 89, 72, 122, 114, 79, 89, 106, 170, 89,
    118, 129, 168, 147, 160, 136, 161, 104, 62, 133, 4, 117, 117, 113, 46, 100, 116, 134, 117, 86,
    123, 149, 133, 129, 102, 131, 177, 181, 97, 104, 183, 137, 129, 89, 146, 100, 144, 94, 117, 89,
    120, 95, 151, 93, 149, 136, 132, 182, 66, 106, 141, 156, 125, 93, 191, 155, 85, 136, 195, 103,
    125, 145, 208, 58, 136, 136, 199, 153, 163, 115, 182, 207, 91, 135, 221, 158, 91, 101, 212, 164,
    174, 128, 155, 139, 188, 132, 124, 118, 131, 139, 102, 116, 98, 184, 100, 97, 131, 201, 83, 111,
    135, 176, 67, 71, 103, 188, 81, 138, 32, 81, 146, 163, 47, 124, 128, 122, 104, 143, 109, 86,
    129, 132, 46, 89, 166, 154, 86, 153, 101, 35, 183, 158, 67, 53, 176, 155, 99, 104, 166, 85, 144,
    131, 141, 1, 167, 109, 173, 163, 113, 122, 99, 136, 112, 122, 103, 119, 120, 120, 130, 120, 122,
    154, 160, 94, 104, 170, 168, 96, 88, 91, 142, 68, 93, 91, 40, 79, 143, 122, 16, 60, 163, 146,
    42, 94, 158, 168, 58, 168, 153, 146, 112, 159, 139, 141, 133, 149, 127, 150, 147, 170, 133, 160,
    146, 189, 89, 151, 118, 101, 51, 127, 128, 83, 142, 115, 71, 94, 175, 131, 101, 71, 119, 139,
    140, 94, 128, 145, 141, 86, 68, 83, 156, 134, 156, 90, 112, 90, 131, 104, 143, 51, 99, 135, 158,
    76, 137, 151, 120, 95, 29, 98, 162, 99, 63, 132, 143, 107, 92, 132, 132, 140, 128, 108, 135,
    148, 89, 101, 138, 162, 114, 119, 1, 170, 121, 153, 39, 123, 103, 154, 54, 106, 80, 161, 84, 83,
    123, 152, 70, 111, 49, 83, 116, 122, 59, 109, 31, 122, 114, 150, 34, 95, 121, 136, 70, 104, 81,
    139, 127, 137, 140, 140, 174, 112, 119, 133, 125, 103, 164, 142, 84, 51, 154, 116, 81, 77, 157,
    127, 124, 156, 95, 97, 130, 106, 161, 109, 138, 90, 142, 93, 127, 114, 128, 93, 99, 119, 117,
    100, 107, 132, 79, 85, 203, 109, 153, 130, 150, 105, 116, 146, 130, 44, 106, 148, 117, 89, 135,
    166, 112, 152, 96, 91, 157, 152, 85, 122, 159, 134, 82, 171, 145, 74, 150, 171, 203, 34, 138,
    148, 209, 141, 121, 108, 117, 157, 111, 116, 123, 122, 123, 134, 164, 80, 126, 105, 149, 124,
    151, 104, 127, 125, 125, 121, 129, 88, 105, 143, 136, 119, 129, 158, 138, 146, 116, 149, 142,
    120, 109, 133, 119, 115, 165, 146, 106, 31, 74, 123, 74, 53, 84, 109, 95, 67, 115, 101, 121,
    121, 137, 137, 87, 166, 101, 56, 190, 188, 65, 140, 164, 160, 58, 112, 153, 116, 141, 126, 135,
    50, 192, 107, 144, 154, 58, 98, 111, 99, 113, 125, 114, 77, 88, 151, 109, 110, 127, 157, 130,
    88, 117, 153, 161, 90, 40, 101, 128, 112, 107, 89, 73, 111, 131, 113, 71, 110, 145, 143, 70,
    153, 138, 165, 73, 144, 120, 121, 105, 89, 119, 110, 140, 111, 150, 131, 165, 181, 132, 135,
    135, 149, 117, 112, 88, 72, 69, 106, 100, 93, 161, 129, 98, 97, 152, 115, 106, 95, 144, 97, 122,
    124, 127, 110, 118, 128, 125, 122, 146, 159, 123, 106, 140, 107, 92, 149, 117, 138, 67, 164,
    118, 118, 39, 122, 111, 79, 132, 127, 79, 92, 82, 136, 97, 89, 49, 98, 132, 164, 99, 63, 129,
    196, 116, 118, 80, 84, 82, 110, 127, 107, 130, 125, 127, 129, 166, 95, 90, 100, 113, 78, 88,
    109, 87, 111, 86, 92, 63, 52, 106, 61, 77, 90, 89, 68, 95, 105, 86, 99, 128, 97, 85, 138, 109,
    110, 88, 111, 86, 96, 163, 72, 64, 126, 123, 88, 126, 150, 122, 96, 146, 130, 118, 123, 125,
    112, 105, 142, 123, 115, 157, 151, 140, 129, 183, 156, 134, 114, 117, 178, 141, 152, 81, 121,
    116, 128, 90, 59, 144, 131, 125, 58, 128, 183, 100, 89, 150, 158, 129, 79, 151, 145, 124, 134,
    117, 93, 163, 165, 63, 102, 116, 154, 36, 104, 100, 154, 46, 150, 105, 130, 139, 143, 162, 122,
    155, 115, 193, 139, 61, 123, 74, 149, 18, 80, 76, 91, 93, 77, 93, 97, 103, 136, 128, 141, 112,
    158, 129, 152, 101, 96, 112, 108, 67, 97, 123, 53, 1, 91, 162, 94, 101, 66, 168, 94, 117, 40,
    137, 142, 5, 123, 94, 112, 43, 134, 93, 86, 113, 136, 104, 79, 123, 125, 103, 90, 149, 114, 171,
    179, 69, 54, 162, 165, 111, 117, 141, 140, 145, 118, 124, 155, 145, 144, 123, 96, 145, 144, 149,
    163, 118, 111, 151, 99, 106, 111, 129, 107, 128, 121, 110, 137, 124, 178, 135, 83, 138, 163,
    106, 44, 136, 138, 87, 30, 123, 103, 130, 108, 175, 49, 117, 139, 196, 93, 123, 188, 178, 178,
    137, 111, 141, 109, 144, 83, 103, 109, 173, 128, 107, 141, 173, 152, 116, 92, 105, 152, 148, 50,
    99, 101, 148, 98, 129, 89, 138, 104, 127, 124, 121, 32, 157, 227, 99, 60, 98, 213, 70, 41, 79,
    146, 145, 72, 119, 153, 113, 88, 96, 149, 132, 85, 94, 187, 110, 81, 63, 182, 137, 120, 94, 78,
    165, 154, 55, 56, 147, 152, 66, 165, 168, 170, 98, 186, 202, 172, 108, 201, 183, 174, 94, 82,
    125, 102, 192, 107, 95, 118, 137, 132, 100, 93, 135, 129, 44, 64, 78, 141, 53, 87, 87, 129, 162,
    122, 91, 102, 166, 189, 142, 156, 135, 192, 153, 211, 139, 197, 112, 216, 159, 145, 138, 106,
    91, 78, 152, 98, 123, 156, 97, 61, 58, 163, 84, 107, 87, 119, 117, 137, 134, 106, 125, 157, 106,
    121, 170, 133, 160, 92, 169, 174, 150, 93, 100, 155, 164, 98, 49, 164, 153, 114, 94, 118, 101,
    94, 121, 108, 124, 163, 109, 117, 131, 152, 119, 125, 112, 131, 167, 139, 110, 104, 162, 156,
    145, 124, 123, 113, 162, 115, 111, 150, 78, 131, 129, 124, 122, 133, 142, 134, 132, 134, 153,
    118, 158, 162, 100, 121, 93, 158, 145, 94, 107, 111, 148, 50, 135, 179, 148, 93, 161, 212, 135,
    145, 120, 118, 108, 125, 95, 96, 139, 121, 113, 115, 174, 89, 144, 96, 156, 88, 131, 104, 150,
    182, 116, 155, 121, 168, 119, 132, 108, 149, 167, 97, 110, 126, 210, 124, 115, 139, 186, 139,
    152, 162, 103, 57, 107, 143, 95, 53, 83, 122, 134, 93, 120, 130, 167, 133, 123, 89, 152, 142,
    156, 134, 184, 172, 128, 74, 162, 159, 133, 148, 108, 106, 113, 168, 116, 92, 145, 157, 167,
    102, 136, 133, 148, 155, 175, 137, 136, 182, 151, 165, 129, 168, 150, 180, 167, 164, 167, 148,
    162, 137, 143, 84, 171, 133, 167, 107, 128, 151, 173, 111, 113, 137, 137, 110, 119, 88, 114,
    124, 144, 81, 92, 116, 212, 192, 163, 108, 187, 204, 151, 186, 146, 200, 154, 244, 141, 175,
    106, 220, 139, 143, 162, 144, 170, 105, 103, 106, 158, 154, 50, 140, 135, 178, 28, 174, 129,
    180, 40, 182, 133, 197, 90, 80, 125, 31, 138, 74, 142, 41, 142, 77, 180, 97, 98, 150, 193, 172,
    90, 184, 152, 170, 62, 70, 179, 101, 111, 139, 149, 98, 133, 123, 90, 146, 139, 121, 94, 170,
    84, 147, 106, 143, 115, 186, 195, 118, 142, 107, 198, 149, 208, 117, 179, 157, 169, 161, 161,
    180, 121, 168, 126, 177, 100, 127, 136, 106, 165, 111, 173, 137, 95, 101, 155, 200, 116, 139,
    115, 199, 113, 158, 153, 186, 144, 132, 114, 144, 146, 121, 136, 150, 107, 151, 133, 117, 86,
    130, 113, 104, 94, 135, 124, 152, 124, 167, 60, 119, 139, 152, 83, 139, 100, 133, 83, 101, 125,
    163, 84, 93, 144, 125, 93, 111, 70, 144, 180, 154, 97, 135, 163, 160, 111, 102, 71, 154, 115,
    89, 99, 141, 123, 87, 63, 131, 111, 127, 172, 167, 154, 155, 127, 205, 156, 144, 124, 120, 176,
    95, 162, 76, 167, 53, 178, 127, 142, 139, 161, 141, 127, 120, 162, 152, 147, 158, 167, 160, 168,
    141, 190, 120, 166, 85, 129, 138, 167, 163, 126, 163, 89, 161, 132, 172, 96, 154, 176, 109, 89,
    141, 199, 106, 139, 112, 153, 101, 165, 117, 177, 163, 130, 124, 132, 163, 90, 115, 108, 166,
    86, 87, 143, 118, 114, 116, 127, 115, 121, 134, 171, 128, 108, 91, 121, 142, 113, 155, 107, 82,
    109, 174, 120, 1, 132, 170, 81, 62, 103, 167, 147, 109, 160, 178, 136, 130, 127, 154, 142, 135,
    162, 112, 124, 134, 177, 122, 97, 142, 152, 108, 165, 123, 132, 104, 165, 131, 124, 106, 131,
    141, 109, 94, 75, 125, 92, 118, 120, 101, 114, 104, 196, 130, 133, 89, 212, 124, 142, 157, 194,
    171, 158, 191, 137, 160, 131, 167, 109, 170, 175, 119, 177, 121, 82, 121, 171, 150, 55, 135,
    123, 167, 21, 169, 139, 169, 105, 156, 119, 171, 151, 115, 100, 102, 127, 129, 105, 114, 131,
    126, 138, 67, 129, 137, 109, 80, 112, 137, 92, 74, 76, 110, 204, 86, 69, 132, 162, 126, 101,
    153, 114, 136, 152, 139, 128, 153, 172, 115, 124, 182, 161, 167, 132, 117, 90, 132, 148, 78,
    114, 115, 167, 101, 132, 102, 137, 103, 124, 137, 111, 147, 137, 154, 177, 105, 142, 114, 144,
    82, 110, 111, 171, 112, 123, 92, 166, 146, 142, 157, 152, 163, 136, 118, 105, 180, 123, 154,
    106, 167, 109, 114, 109, 192, 113, 77, 97, 180, 138, 140, 110, 180, 153, 106, 110, 117, 97, 158,
    93, 161, 97, 147, 106, 161, 94, 129, 138, 141, 80, 128, 109, 113, 107, 125, 116, 135, 52, 144,
    106, 136, 80, 149, 123, 128, 146, 122, 145, 102, 159, 96, 161, 129, 124, 156, 120, 132, 108,
    152, 70, 127, 130, 147, 103, 113, 116, 162, 162, 135, 149, 131, 160, 125, 154, 133, 134, 123,
    127, 114, 160, 129, 152, 109, 188, 151, 129, 124, 144, 107, 163, 105, 130, 86, 106, 107, 97,
    113, 53, 136, 99, 142, 100, 121, 140, 133, 151, 118, 165, 107, 149, 118, 137, 84, 182, 143, 86,
    150, 53, 176, 40, 150, 42, 131, 120, 144, 85, 116, 156, 118, 107, 111, 162, 126, 93, 135, 164,
    130, 81, 96, 144, 123, 114, 97, 105, 133, 109, 131, 74, 140, 92, 78, 68, 145, 48, 108, 107, 140,
    101, 89, 162, 130, 85, 83, 160, 114, 101, 91, 158, 97, 142, 91, 103, 118, 151, 130, 172, 108,
    156, 157, 138, 140, 133, 163, 131, 155, 129, 125, 129, 152, 131, 44, 58, 137, 84, 84, 128, 139,
    84, 122, 169, 143, 104, 133, 157, 145, 88, 84, 131, 149, 77, 70, 80, 131, 103, 90, 90, 151, 17,
    123, 142, 167, 26, 105, 138, 146, 20, 116, 103, 136, 63, 70, 92, 104, 46, 106, 83, 134, 109,
    115, 138, 135, 116, 117, 149, 136, 130, 122, 127, 131, 136, 94, 102, 127, 108, 140, 135, 136,
    137, 131, 106, 132, 148, 107, 98, 136, 139, 50, 139, 132, 137, 28, 110, 109, 125, 83, 145, 153,
    101, 104, 195, 137, 117, 110, 174, 121, 135, 111, 133, 124, 141, 70, 79, 132, 121, 131, 82, 130,
    173, 141, 178, 129, 132, 135, 182, 110, 155, 130, 176, 96, 128, 85, 138, 108, 168, 115, 156,
    169, 38, 125, 136, 139, 101, 103, 112, 134, 80, 97, 139, 122, 101, 92, 147, 134, 93, 79, 90,
    144, 34, 145, 111, 154, 112, 145, 127, 152, 115, 129, 111, 128, 109, 89, 121, 77, 156, 121, 148,
    153, 97, 164, 155, 118, 99, 166, 164, 93, 164, 122, 158, 87, 150, 55, 150, 118, 103, 145, 146,
    105, 128, 127, 157, 115, 132, 165, 139, 94, 116, 138, 153, 128, 129, 116, 150, 108, 151, 114,
    170, 109, 96, 129, 162, 100, 122, 147, 160, 132, 130, 125, 116, 157, 154, 100, 145, 107, 137,
    128, 161, 139, 70, 140, 169, 129, 71, 120, 133, 123, 108, 90, 126, 121, 141, 67, 117, 72, 186,
    135, 119, 157, 63, 139, 125, 158, 112, 131, 150, 142, 95, 149, 170, 135, 137, 119, 163, 116,
    104, 118, 173, 140, 83, 117, 134, 129, 138, 93, 117, 134, 103, 78, 105, 145, 93, 50, 92, 173,
    26, 73, 145, 131, 103, 132, 148, 139, 97, 130, 127, 131, 134, 121, 115, 108, 163, 54, 1, 97,
    163, 131, 149, 142, 132, 142, 151, 145, 115, 142, 161, 136, 136, 94, 114, 130, 133, 65, 32, 125,
    92, 109, 167, 148, 81, 159, 135, 153, 106, 136, 151, 132, 93, 157, 142, 142, 112, 103, 109, 126,
    131, 130, 173, 150, 60, 142, 176, 144, 106, 115, 146, 126, 112, 135, 119, 135, 105, 101, 129,
    133, 112, 109, 24, 105, 121, 73, 8, 110, 79, 85, 77, 133, 62, 117, 98, 140, 137, 152, 81, 112,
    118, 131, 53, 163, 120, 135, 114, 136, 161, 121, 109, 93, 133, 97, 87, 130, 83, 131, 169, 91,
    99, 107, 93, 145, 129, 123, 127, 138, 110, 111, 112, 125, 130, 102, 79, 106, 154, 97, 62, 130,
    151, 116, 101, 85, 146, 145, 146, 105, 134, 146, 166, 98, 150, 132, 142, 97, 139, 112, 120, 100,
    157, 113, 142, 156, 121, 138, 131, 157, 145, 130, 149, 154, 105, 138, 103, 148, 115, 133, 115,
    140, 84, 130, 142, 133, 130, 128, 129, 149, 146, 142, 140, 150, 126, 118, 148, 117, 107, 67,
    108, 9, 147, 67, 144, 143, 114, 147, 163, 100, 121, 139, 138, 109, 143, 152, 154, 100, 147, 45,
    149, 75, 88, 114, 135, 110, 113, 102, 155, 106, 65, 137, 165, 100, 112, 113, 157, 92, 114, 115,
    114, 58, 134, 138, 157, 125, 83, 140, 147, 101, 5, 107, 137, 189, 92, 85, 146, 165, 133, 89,
    155, 88, 130, 94, 140, 150, 143, 48, 150, 150, 139, 66, 117, 148, 107, 17, 94, 124, 129, 60,
    101, 137, 105, 157, 129, 141, 104, 138, 146, 139, 150, 130, 148, 126, 137, 146, 142, 113, 119,
    131, 141, 79, 87, 83, 169, 115, 101, 87, 112, 101, 82, 130, 100, 125, 109, 114, 108, 132, 117,
    114, 118, 161, 90, 118, 99, 151, 151, 104, 134, 169, 99, 117, 158, 124, 111, 190, 122, 92, 168,
    179, 47, 109, 157, 99, 107, 155, 102, 124, 119, 137, 94, 110, 139, 138, 117, 122, 135, 112, 130,
    176, 104, 80, 122, 72, 96, 133, 95, 101, 70, 152, 86, 115, 90, 131, 35, 171, 77, 135, 62, 140,
    81, 114, 23, 134, 158, 139, 98, 107, 166, 128, 113, 101, 124, 103, 101, 144, 73, 112, 106, 162,
    84, 112, 145, 157, 128, 134, 156, 104, 153, 131, 167, 91, 83, 129, 146, 180, 30, 95, 125, 222,
    41, 65, 93, 125, 17, 105, 116, 152, 129, 62, 64, 163, 120, 60, 77, 162, 101, 108, 78, 191, 144,
    114, 92, 157, 120, 116, 173, 107, 88, 103, 179, 73, 74, 91, 174, 130, 48, 136, 163, 200, 88,
    139, 78, 92, 96, 114, 125, 110, 56, 110, 157, 61, 124, 84, 94, 67, 117, 69, 99, 78, 83, 86, 119,
    75, 117, 162, 83, 108, 122, 127, 96, 164, 116, 138, 81, 186, 142, 138, 88, 170, 142, 134, 109,
    56, 111, 146, 138, 95, 119, 159, 137, 149, 149, 126, 118, 85, 155, 36, 67, 40, 87, 10, 104, 81,
    142, 108, 107, 111, 159, 113, 141, 128, 135, 124, 59, 137, 147, 90, 116, 57, 154, 1, 87, 97,
    133, 126, 129, 98, 152, 158, 76, 71, 133, 130, 52, 55, 133, 40, 180, 111, 90, 60, 189, 119, 113,
    103, 130, 112, 135, 106, 72, 121, 111, 173, 38, 98, 110, 168, 113, 152, 115, 101, 100, 103, 114,
    147, 137, 127, 127, 134, 134, 125, 123, 146, 111, 160, 112, 166, 159, 171, 140, 153, 150, 126,
    151, 123, 49, 126, 160, 132, 97, 148, 149, 141, 119, 147, 135, 136, 104, 146, 139, 50, 65, 158,
    162, 69, 197, 119, 119, 123, 127, 110, 110, 156, 110, 153, 110, 172, 94, 176, 136, 145, 113, 95,
    75, 175, 149, 50, 95, 198, 157, 64, 103, 129, 149, 136, 100, 101, 116, 191, 111, 137, 89, 90,
    93, 140, 102, 126, 109, 112, 85, 110, 144, 116, 80, 115, 140, 102, 155, 177, 144, 83, 157, 153,
    131, 110, 170, 121, 60, 100, 169, 154, 71, 109, 136, 202, 123, 139, 56, 179, 82, 101, 65, 142,
    154, 96, 133, 118, 177, 85, 153, 131, 160, 76, 154, 156, 128, 125, 100, 172, 91, 125, 132, 165,
    137, 135, 63, 145, 164, 99, 94, 100, 145, 107, 166, 152, 78, 76, 168, 194, 86, 88, 139, 195, 99,
    92, 133, 204, 127, 62, 111, 178, 128, 52, 115, 129, 127, 71, 100, 140, 103, 122, 101, 183, 150,
    117, 221, 154, 111, 124, 195, 133, 80, 125, 171, 174, 79, 145, 129, 218, 83, 131, 74, 119, 127,
    100, 140, 182, 126, 92, 187, 54, 111, 62, 185, 41, 128, 14, 155, 70, 127, 54, 115, 87, 132, 129,
    117, 101, 139, 125, 154, 155, 139, 167, 85, 164, 142, 128, 104, 140, 95, 105, 62, 69, 136, 171,
    106, 76, 119, 140, 104, 60, 113, 55, 74, 14, 103, 16, 62, 27, 145, 45, 102, 159, 163, 90, 187,
    136, 171, 121, 197, 96, 147, 181, 123, 75, 133, 130, 70, 1, 160, 47, 123, 133, 140, 148, 171,
    112, 119, 177, 161, 52, 110, 183, 93, 74, 105, 119, 110, 123, 94, 109, 173, 152, 120, 103, 129,
    141, 122, 140, 166, 148, 115, 154, 130, 147, 121, 117, 134, 151, 112, 102, 131, 140, 126, 138,
    169, 157, 134, 126, 157, 178, 154, 158, 122, 192, 173, 163, 113, 157, 159, 136, 170, 153, 169,
    106, 168, 175, 160, 86, 220, 175, 163, 131, 231, 199, 137, 130, 190, 166, 144, 73, 139, 176,
    162, 88, 198, 140, 142, 167, 168, 129, 152, 207, 128, 165, 132, 193, 79, 186, 130, 101, 88, 139,
    137, 166, 154, 105, 118, 175, 155, 112, 99, 89, 124, 177, 111, 150, 100, 207, 122, 131, 133,
    120, 138, 128, 126, 140, 139, 132, 80, 137, 143, 119, 78, 142, 122, 79, 132, 145, 158, 128, 174,
    174, 167, 94, 188, 171, 142, 104, 182, 203, 127, 129, 163, 203, 127, 149, 104, 154, 88, 43, 116,
    165, 170, 83, 176, 156, 175, 90, 205, 124, 144, 95, 229, 168, 125, 115, 206, 180, 133, 106, 141,
    173, 92, 85, 52, 183, 130, 45, 86, 230, 134, 73, 128, 200, 113, 122, 126, 176, 140, 94, 126,
    193, 166, 120, 127, 191, 152, 115, 81, 183, 132, 116, 104, 151, 136, 101, 148, 162, 158, 131,
    190, 186, 165, 126, 115, 217, 147, 124, 128, 239, 130, 148, 116, 228, 118, 182, 114, 205, 112,
    142, 127, 114, 124, 142, 137, 166, 132, 92, 149, 87, 88, 88, 218, 66, 128, 53, 192, 87, 132, 76,
    148, 115, 129, 95, 224, 119, 153, 180, 255, 151, 147, 172, 221, 125, 113, 41, 195, 110, 105, 32,
    86, 99, 115, 85, 23, 81, 143, 60, 79, 101, 161, 76, 92, 107, 152, 139, 81, 97, 124, 137, 96,
    111, 135, 93, 137, 95, 118, 85, 115, 134, 162, 66, 118, 182, 142, 44, 78, 145, 162, 122, 52, 92,
    150, 96, 90, 120, 125, 40, 90, 160, 85, 20, 58, 117, 126, 1, 81, 120, 132, 135, 93, 86, 152,
    134, 118, 119, 145, 96, 126, 147, 139, 83, 89, 189, 102, 85, 119, 207, 87, 103, 116, 82, 145,
    108, 107, 82, 133, 105, 81, 106, 135, 109, 102, 137, 122, 125, 126, 139, 112, 146, 146, 114,
    130, 114, 107, 119, 114, 109, 128, 125, 99, 45, 181, 129, 124, 78, 193, 148, 139, 161, 140, 112,
    165, 144, 133, 131, 95, 140, 102, 135, 97, 70, 63, 146, 154, 76, 90, 176, 187, 119, 83, 131,
    157, 108, 107, 74, 163, 93, 47, 101, 128, 123, 88, 126, 120, 165, 102, 133, 104, 144, 73, 113,
    98, 87, 67, 104, 135, 81, 37, 138, 146, 124, 16, 139, 109, 137, 15, 162, 39, 64, 102, 109, 133,
    105, 118, 109, 124, 57, 90, 124, 151, 110, 54, 158, 158, 155, 104, 149, 147, 128, 51, 103, 143,
    103, 137, 103, 150, 63, 106, 99, 143, 110, 164, 122, 126, 93, 145, 119, 135, 88, 131, 103, 107,
    116, 160, 110, 131, 98, 165, 125, 133, 112, 143, 124, 130, 145, 132, 120, 117, 153, 142, 88,
    105, 100, 84, 131, 108, 132, 91, 144, 109, 119, 101, 132, 124, 133, 115, 144, 148, 129, 132, 91,
    122, 168, 105, 90, 138, 125, 112, 122, 133, 122, 113, 140, 147, 170, 140, 126, 153, 169, 122,
    125, 135, 105, 97, 98, 171, 81, 116, 118, 163, 133, 54, 148, 140, 158, 12, 141, 132, 190, 1,
    120, 157, 140, 118, 155, 124, 93, 44, 130, 153, 106, 51, 115, 132, 104, 43, 121, 109, 114, 83,
    100, 136, 98, 124, 101, 157, 37, 120, 115, 162, 141, 127, 114, 147, 151, 121, 118, 124, 131,
    122, 112, 137, 110, 117, 126, 122, 109, 103, 175, 107, 108, 133, 155, 127, 90, 70, 187, 143,
    122, 38, 108, 136, 116, 106, 120, 110, 111, 91, 154, 117, 101, 74, 119, 143, 71, 62, 125, 139,
    139, 117, 100, 110, 102, 127, 129, 115, 142, 145, 167, 155, 130, 186, 162, 173, 104, 142, 154,
    133, 143, 168, 124, 124, 81, 142, 111, 122, 119, 165, 99, 131, 129, 154, 142, 118, 130, 116,
    161, 113, 111, 170, 90, 135, 89, 110, 115, 114, 103, 81, 101, 97, 105, 116, 111, 105, 107, 154,
    122, 104, 135, 169, 110, 126, 157, 133, 145, 104, 151, 115, 143, 147, 129, 134, 112, 168, 142,
    119, 98, 142, 115, 101, 145, 146, 29, 160, 100, 157, 66, 88, 114, 128, 126, 98, 127, 106, 128,
    101, 137, 102, 124, 127, 92, 115, 107, 156, 133, 111, 115, 145, 167, 115, 140, 89, 165, 124,
    130, 121, 157, 1, 47, 151, 129, 120, 118, 174, 109, 139, 93, 160, 119, 146, 147, 151, 138, 133,
    151, 143, 127, 138, 156, 146, 94, 157, 126, 111, 96, 138, 118, 86, 127, 114, 157, 138, 136, 105,
    149, 111, 183, 82, 140, 144, 130, 146, 128, 172, 155, 133, 127, 186, 142, 119, 126, 156, 131,
    119, 131, 151, 109, 112, 141, 175, 112, 115, 117, 111, 143, 102, 121, 96, 135, 160, 184, 144,
    139, 172, 186, 192, 166, 119, 126, 188, 131, 112, 126, 185, 121, 132, 122, 188, 149, 149, 148,
    149, 147, 131, 156, 164, 125, 109, 155, 215, 160, 87, 107, 140, 124, 132, 20, 134, 144, 143,
    149, 111, 156, 136, 160, 64, 140, 150, 187, 103, 110, 116, 158, 69, 101, 131, 132, 52, 57, 116,
    146, 80, 91, 73, 118, 67, 134, 57, 89, 23, 151, 101, 78, 165, 128, 158, 97, 137, 119, 162, 144,
    131, 130, 160, 151, 138, 132, 132, 146, 154, 110, 140, 117, 145, 150, 128, 145, 127, 174, 120,
    167, 135, 137, 112, 81, 104, 120, 145, 113, 84, 126, 176, 123, 172, 122, 131, 151, 164, 136,
    113, 105, 170, 130, 147, 69, 127, 74, 169, 142, 131, 104, 125, 138, 140, 127, 101, 149, 136,
    122, 160, 124, 152, 132, 128, 123, 133, 155, 126, 167, 175, 113, 144, 152, 132, 109, 126, 147,
    130, 91, 105, 130, 162, 107, 93, 107, 136, 95, 95, 102, 128, 132, 140, 81, 118, 109, 99, 132,
    102, 122, 93, 153, 70, 127, 91, 73, 82, 73, 99, 108, 153, 113, 103, 153, 129, 152, 122, 148,
    144, 171, 170, 152, 150, 169, 110, 150, 132, 101, 73, 94, 145, 136, 151, 91, 178, 89, 174, 124,
    152, 91, 126, 134, 169, 110, 108, 149, 168, 138, 70, 119, 143, 109, 101, 133, 166, 148, 97, 147,
    148, 149, 133, 129, 112, 155, 97, 141, 150, 118, 85, 105, 121, 113, 115, 127, 177, 110, 155,
    125, 177, 95, 124, 141, 147, 57, 107, 146, 172, 84, 132, 157, 131, 106, 140, 120, 131, 112, 141,
    130, 143, 116, 120, 144, 116, 142, 139, 148, 155, 143, 112, 113, 182, 164, 151, 84, 124, 188,
    146, 97, 89, 137, 167, 117, 88, 81, 195, 169, 141, 108, 169, 166, 156, 147, 131, 92, 133, 142,
    125, 111, 150, 141, 128, 127, 139, 148, 153, 120, 164, 175, 123, 109, 205, 121, 71, 132, 174,
    172, 95, 118, 165, 138, 120, 102, 137, 71, 89, 112, 147, 87, 100, 104, 142, 137, 108, 129, 138,
    193, 99, 103, 172, 136, 162, 94, 173, 119, 157, 132, 135, 107, 157, 153, 143, 110, 142, 132,
    143, 91, 135, 147, 120, 63, 109, 138, 107, 111, 76, 97, 111, 119, 128, 78, 104, 146, 179, 122,
    99, 136, 184, 117, 115, 123, 159, 160, 127, 98, 159, 164, 154, 40, 136, 145, 164, 120, 106, 117,
    151, 155, 64, 133, 135, 146, 150, 114, 127, 118, 110, 98, 105, 28, 79, 115, 107, 115, 86, 134,
    137, 111, 119, 119, 135, 119, 109, 134, 182, 214, 128, 100, 164, 163, 88, 126, 129, 131, 84,
    137, 142, 134, 58, 147, 156, 137, 123, 123, 94, 140, 132, 141, 139, 168, 109, 166, 126, 137,
    125, 138, 163, 124, 119, 148, 129, 120, 131, 125, 108, 105, 90, 84, 92, 126, 85, 78, 121, 143,
    160, 92, 139, 85, 74, 154, 149, 108, 127, 133, 130, 150, 125, 122, 96, 138, 98, 146, 123, 140,
    94, 126, 159, 133, 138, 119, 159, 177, 144, 77, 125, 195, 92, 104, 82, 162, 83, 88, 85, 98, 185,
    177, 133, 81, 199, 152, 148, 75, 156, 164, 149, 80, 86, 156, 148, 115, 90, 122, 149, 125, 101,
    120, 152, 144, 139, 110, 112, 129, 161, 143, 128, 79, 139, 160, 114, 53, 121, 156, 148, 179,
    107, 108, 144, 186, 110, 98, 139, 123, 111, 109, 113, 73, 99, 156, 140, 62, 116, 165, 144, 164,
    147, 107, 139, 130, 120, 134, 148, 99, 100, 129, 136, 83, 71, 118, 144, 82, 111, 124, 154, 121,
    167, 135, 115, 126, 96, 133, 109, 168, 101, 120, 133, 151, 198, 147, 169, 153, 177, 163, 121,
    147, 152, 79, 96, 119, 135, 120, 106, 110, 122, 134, 119, 128, 119, 112, 146, 108, 102, 108,
    154, 128, 121, 94, 120, 155, 98, 86, 127, 116, 85, 85, 104, 64, 78, 99, 124, 91, 97, 98, 114,
    129, 123, 97, 150, 215, 126, 79, 130, 207, 137, 92, 120, 112, 117, 94, 139, 52, 99, 120, 162,
    128, 113, 133, 173, 86, 96, 130, 135, 99, 128, 121, 138, 105, 109, 123, 135, 52, 207, 189, 157,
    129, 221, 154, 167, 165, 196, 151, 139, 160, 140, 180, 151, 134, 63, 162, 160, 92, 103, 155,
    190, 118, 101, 122, 143, 104, 126, 104, 120, 114, 180, 116, 116, 117, 129, 150, 167, 105, 92,
    164, 145, 116, 110, 124, 136, 124, 165, 121, 94, 137, 128, 149, 140, 201, 159, 136, 109, 226,
    84, 129, 106, 143, 113, 122, 129, 133, 96, 90, 135, 118, 78, 85, 121, 86, 127, 132, 112, 83,
    123, 175, 104, 156, 117, 136, 138, 128, 118, 147, 124, 159, 67, 136, 133, 158, 29, 98, 85, 146,
    73, 106, 76, 175, 164, 89, 141, 153, 96, 86, 173, 106, 124, 102, 175, 124, 147, 164, 152, 161,
    143, 164, 137, 128, 153, 117, 150, 85, 159, 116, 132, 86, 152, 100, 110, 137, 143, 155, 110,
    142, 126, 133, 148, 123, 145, 123, 146, 119, 138, 171, 163, 98, 77, 180, 127, 93, 1, 147, 110,
    98, 56, 81, 101, 119, 164, 136, 134, 116, 179, 153, 147, 99, 191, 172, 165, 54, 136, 167, 181,
    27, 74, 140, 187, 166, 95, 98, 121, 170, 111, 88, 140, 177, 111, 107, 133, 193, 119, 142, 181,
    120, 123, 167, 155, 157, 143, 103, 125, 144, 117, 83, 151, 147, 53, 52, 157, 141, 9, 100, 136,
    120, 127, 128, 114, 142, 149, 128, 154, 134, 76, 150, 136, 144, 82, 138, 139, 131, 144, 126,
    141, 133, 156, 167, 107, 111, 190, 123, 117, 120, 176, 122, 113, 148, 131, 120, 130, 156, 84,
    92, 146, 83, 78, 128, 144, 119, 112, 144, 119, 132, 73, 151, 158, 151, 39, 110, 137, 129, 57,
    117, 110, 157, 31, 154, 63, 143, 129, 141, 154, 218, 149, 113, 155, 255, 122, 64, 138, 225, 113,
    83, 108, 146, 74, 112, 109, 145, 81, 97, 151, 118, 85, 55, 182, 106, 100, 137, 146, 119, 73,
    156, 112, 90, 117, 174, 142, 206, 178, 92, 75, 138, 201, 43, 99, 133, 150, 118, 124, 131, 130,
    123, 127, 118, 127, 138, 145, 82, 54, 74, 87, 110, 62, 115, 29, 145, 106, 181, 153, 152, 182,
    228, 103, 127, 196, 163, 133, 97, 107, 170, 48, 124, 141, 191, 147, 163, 167, 174, 92, 143, 191,
    159, 145, 147, 137, 138, 144, 127, 133, 182, 75, 150, 82, 179, 88, 124, 44, 123, 112, 136, 71,
    73, 124, 93, 134, 124, 125, 120, 107, 45, 29, 113, 140, 89, 90, 110, 121, 118, 102, 109, 75,
    146, 74, 110, 78, 94, 126, 74, 121, 48, 111, 79, 159, 112, 129, 150, 166, 130, 27, 163, 172,
    139, 122, 169, 115, 166, 133, 108, 110, 133, 92, 121, 135, 104, 109, 130, 88, 106, 119, 111,
    102, 119, 110, 136, 162, 149, 124, 173, 170, 105, 101, 161, 175, 74, 64, 162, 144, 137, 67, 130,
    93, 147, 111, 130, 129, 113, 148, 161, 111, 152, 32, 126, 154, 99, 85, 130, 148, 94, 134, 145,
    120, 99, 162, 130, 207, 73, 146, 120, 120, 135, 84, 76, 121, 129, 74, 88, 131, 202, 115, 73,
    127, 207, 132, 90, 148, 200, 171, 101, 139, 99, 62, 58, 145, 198, 83, 68, 168, 247, 133, 92,
    151, 208, 84, 165, 172, 195, 98, 33, 122, 91, 78, 66, 95, 119, 59, 84, 114, 139, 147, 93, 130,
    117, 174, 65, 161, 102, 170, 129, 191, 88, 1, 178, 171, 66, 25, 140, 109, 15, 86, 145, 88, 90,
    94, 161, 104, 179, 95, 163, 118, 111, 128, 91, 122, 135, 92, 106, 122, 132, 80, 90, 97, 144,
    133, 72, 134, 153, 166, 160, 141, 165, 112, 151, 142, 204, 135, 128, 122, 212, 107, 135, 98,
    204, 71, 86, 114, 192, 118, 118, 136, 186, 110, 129, 155, 202, 127, 148, 153, 244, 71, 152, 166,
    215, 27, 121, 143, 164, 101, 103, 155, 119, 107, 108, 151, 157, 157, 98, 127, 144, 173, 113,
    131, 117, 127, 84, 180, 108, 138, 88, 99, 132, 84, 69, 81, 191, 59, 120, 48, 215, 124, 135, 171,
    180, 154, 175, 174, 187, 135, 131, 96, 123, 121, 108, 71, 173, 67, 139, 141, 117, 125, 156, 82,
    138, 135, 143, 100, 85, 171, 119, 153, 158, 53, 138, 88, 127, 72, 101, 72, 47, 171, 96, 70, 66,
    169, 103, 94, 147, 135, 53, 168, 162, 125, 67, 152, 184, 95, 129, 159, 169, 67, 121, 155, 121,
    107, 94, 128, 71, 147, 108, 133, 159, 80, 134, 152, 204, 121, 133, 188, 140, 52, 151, 158, 170,
    128, 163, 105, 154, 163, 75, 143, 180, 94, 121, 119, 61, 120, 122, 80, 109, 103, 145, 115, 170,
    103, 169, 225, 174, 126, 116, 153, 89, 125, 98, 172, 129, 122, 120, 163, 94, 121, 89, 126, 79,
    101, 162, 162, 109, 163, 136, 114, 99, 107, 112, 99, 46, 125, 143, 116, 76, 178, 145, 95, 96,
    172, 99, 175, 86, 156, 101, 114, 172, 56, 72, 120, 133, 117, 99, 144, 138, 127, 113, 107, 138,
    158, 110, 113, 114, 168, 138, 144, 242, 87, 57, 124, 255, 128, 64, 134, 159, 126, 83, 139, 163,
    97, 85, 86, 157, 153, 118, 84, 61, 126, 111, 97, 62, 111, 128, 55, 77, 96, 125, 75, 87, 135, 43,
    144, 60, 116, 127, 186, 116, 123, 159, 107, 93, 122, 175, 65, 76, 173, 166, 59, 121, 152, 137,
    98, 175, 100, 115, 87, 91, 88, 72, 99, 110, 101, 140, 126, 71, 102, 131, 159, 72, 144, 121, 164,
    94, 145, 69, 123, 93, 104, 104, 129, 187, 125, 113, 113, 142, 142, 125, 97, 103, 134, 55, 68,
    132, 146, 148, 171, 243, 107, 165, 201, 225, 100, 192, 157, 175, 66, 146, 204, 155, 50, 101,
    155, 138, 122, 77, 136, 163, 139, 105, 185, 149, 170, 138, 148, 123, 161, 137, 136, 84, 119,
    133, 93, 101, 169, 128, 63, 126, 101, 106, 61, 143, 65, 105, 100, 131, 125, 146, 195, 99, 171,
    173, 148, 91, 170, 147, 98, 37, 115, 83, 93, 73, 78, 125, 108, 136, 152, 196, 126, 174, 148,
    190, 163, 121, 122, 101, 131, 153, 99, 71, 110, 113, 149, 90, 122, 78, 177, 131, 124, 184, 155,
    110, 140, 182, 132, 52, 182, 203, 129, 92, 204, 118, 100, 163, 210, 78, 66, 174, 210, 150, 90,
    174, 207, 186, 106, 123, 91, 97, 104, 125, 104, 128, 108, 87, 127, 107, 138, 153, 128, 115, 140,
    169, 130, 117, 159, 159, 105, 172, 76, 124, 61, 97, 163, 139, 77, 117, 149, 106, 130, 165, 98,
    108, 223, 174, 114, 90, 158, 139, 121, 103, 164, 176, 153, 143, 144, 159, 140, 148, 177, 174,
    116, 137, 184, 201, 111, 144, 152, 111, 145, 144, 76, 119, 148, 133, 69, 131, 170, 108, 69, 70,
    139, 116, 108, 159, 139, 129, 98, 145, 147, 134, 107, 106, 161, 163, 100, 37, 154, 141, 106, 99,
    148, 95, 129, 103, 166, 115, 78, 184, 86, 122, 69, 131, 127, 100, 111, 46, 128, 89, 87, 48, 134,
    123, 146, 106, 140, 180, 112, 112, 97, 186, 52, 139, 64, 251, 54, 92, 48, 189, 113, 115, 71,
    109, 134, 152, 84, 19, 161, 132, 136, 5, 76, 124, 162, 1, 53, 116, 142, 60, 39, 76, 139, 56, 10,
    119, 106, 111, 109, 136, 132, 159, 192, 154, 132, 205, 190, 123, 110, 160, 171, 173, 43, 129,
    104, 168, 36, 80, 94, 75, 81, 103, 163, 89, 108, 198, 141, 113, 105, 161, 151, 112, 114, 139,
    143, 107, 153, 115, 162, 174, 109, 135, 195, 145, 133, 123, 122, 120, 125, 117, 107, 116, 120,
    151, 95, 84, 163, 99, 103, 49, 126, 145, 178, 29, 148, 156, 127, 78, 120, 113, 125, 87, 125,
    162, 124, 75, 185, 168, 57, 130, 132, 171, 78, 127, 125, 124, 117, 101, 86, 156, 133, 148, 139,
    153, 177, 156, 163, 162, 125, 148, 141, 125, 132, 161, 113, 128, 108, 138, 142, 125, 110, 208,
    116, 137, 186, 157, 87, 118, 137, 142, 120, 99, 152, 128, 146, 116, 148, 145, 96, 158, 121, 189,
    138, 133, 96, 204, 117, 143, 124, 137, 140, 110, 149, 120, 128, 102, 190, 134, 80, 160, 163,
    163, 73, 159, 150, 171, 55, 158, 77, 134, 112, 156, 108, 132, 117, 100, 169, 115, 140, 162, 109,
    137, 137, 172, 114, 172, 158, 167, 54, 183, 148, 138, 84, 124, 200, 95, 67, 99, 159, 93, 35,
    120, 129, 118, 92, 143, 87, 138, 127, 95, 168, 150, 159, 107, 147, 131, 140, 105, 148, 113, 145,
    140, 87, 114, 98, 74, 57, 155, 155, 190, 177, 154, 77, 185, 155, 156, 111, 151, 142, 142, 166,
    113, 135, 126, 123, 140, 162, 157, 60, 178, 158, 186, 33, 171, 163, 175, 145, 160, 129, 113,
    184, 75, 94, 128, 117, 129, 125, 183, 21, 161, 140, 177, 125, 149, 126, 143, 167, 110, 116, 130,
    145, 111, 137, 156, 161, 155, 133, 138, 127, 124, 77, 117, 19, 122, 66, 129, 1, 146, 100, 125,
    124, 144, 87, 119, 116, 156, 63, 93, 66, 135, 91, 112, 109, 113, 102, 94, 125, 80, 121, 104,
    123, 111, 143, 115, 112, 175, 124, 183, 104, 103, 73, 172, 191, 76, 104, 138, 159, 124, 97, 136,
    171, 143, 99, 142, 93, 119, 28, 121, 96, 94, 90, 136, 127, 130, 45, 170, 146, 157, 29, 152, 168,
    158, 81, 166, 165, 160, 126, 139, 76, 170, 167, 113, 170, 173, 151, 104, 137, 140, 154, 121,
    118, 118, 167, 156, 144, 75, 203, 103, 42, 62, 139, 158, 64, 100, 114, 155, 61, 68, 117, 139,
    96, 42, 143, 129, 173, 29, 194, 207, 97, 170, 138, 168, 129, 109, 125, 138, 153, 121, 119, 125,
    149, 144, 161, 162, 142, 103, 163, 178, 134, 146, 152, 135, 168, 122, 157, 99, 160, 184, 144,
    73, 55, 159, 130, 100, 115, 135, 77, 161, 69, 127, 142, 141, 122, 100, 143, 97, 134, 145, 92,
    131, 88, 218, 127, 157, 114, 201, 80, 163, 94, 173, 134, 150, 116, 136, 117, 153, 113, 145, 119,
    128, 80, 216, 100, 160, 78, 200, 83, 150, 76, 106, 169, 96, 125, 89, 154, 100, 181, 15, 164,
    113, 123, 106, 155, 139, 122, 146, 142, 134, 37, 125, 173, 95, 114, 80, 169, 73, 27, 123, 144,
    148, 5, 122, 125, 146, 80, 138, 106, 133, 69, 98, 87, 127, 42, 184, 116, 68, 94, 204, 125, 84,
    93, 157, 87, 114, 65, 126, 111, 137, 95, 167, 154, 133, 109, 167, 139, 130, 140, 155, 122, 88,
    172, 93, 157, 156, 140, 86, 180, 167, 93, 122, 145, 173, 108, 108, 165, 153, 168, 71, 123, 126,
    128, 108, 133, 154, 143, 125, 179, 180, 80, 143, 147, 168, 119, 133, 120, 156, 149, 67, 117,
    145, 177, 66, 146, 157, 161, 102, 135, 97, 110, 89, 98, 119, 61, 112, 148, 68, 68, 125, 131,
    119, 59, 108, 119, 113, 98, 90, 167, 123, 110, 116, 115, 148, 96, 127, 126, 113, 75, 99, 118,
    126, 127, 123, 146, 118, 159, 183, 138, 154, 69, 166, 119, 112, 92, 152, 118, 51, 92, 163, 113,
    71, 42, 181, 104, 97, 40, 161, 85, 168, 57, 125, 133, 133, 39, 91, 98, 98, 62, 139, 17, 143, 96,
    176, 71, 159, 169, 141, 109, 134, 142, 145, 161, 89, 150, 99, 152, 155, 157, 135, 139, 134, 207,
    144, 153, 113, 182, 31, 129, 117, 144, 128, 106, 117, 160, 114, 75, 116, 112, 143, 99, 124, 91,
    137, 108, 134, 113, 134, 134, 92, 106, 144, 97, 98, 73, 139, 138, 156, 113, 118, 135, 155, 104,
    116, 152, 121, 152, 124, 106, 59, 106, 113, 136, 128, 120, 111, 170, 141, 120, 134, 120, 122,
    133, 112, 141, 114, 123, 139, 147, 39, 134, 138, 101, 73, 181, 165, 96, 122, 151, 161, 108, 129,
    139, 102, 133, 116, 96, 113, 168, 61, 122, 114, 102, 45, 137, 133, 142, 140, 140, 153, 130, 131,
    140, 162, 119, 127, 160, 93, 146, 94, 114, 125, 152, 98, 107, 122, 160, 98, 119, 152, 158, 139,
    103, 126, 186, 112, 129, 138, 203, 122, 135, 157, 111, 162, 132, 155, 112, 121, 108, 118, 176,
    150, 101, 109, 138, 143, 100, 126, 126, 100, 134, 164, 90, 25, 125, 169, 86, 72, 129, 150, 133,
    104, 142, 120, 172, 108, 122, 103, 156, 129, 117, 139, 131, 147, 120, 108, 113, 174, 118, 115,
    153, 183, 146, 166, 159, 164, 107, 131, 150, 77, 126, 171, 141, 95, 79, 130, 136, 98, 73, 118,
    165, 106, 55, 135, 143, 94, 82, 133, 139, 109, 56, 175, 146, 52, 45, 147, 89, 51, 33, 119, 128,
    90, 50, 125, 108, 132, 99, 151, 152, 72, 148, 138, 148, 4, 131, 140, 123, 74, 126, 147, 128,
    122, 135, 157, 127, 147, 126, 158, 100, 44, 138, 154, 160, 94, 159, 134, 197, 118, 148, 136,
    180, 152, 123, 158, 138, 165, 132, 147, 137, 150, 146, 173, 137, 47, 144, 163, 111, 93, 127,
    145, 135, 128, 139, 130, 125, 130, 110, 137, 81, 148, 158, 168, 135, 119, 164, 149, 144, 82,
    151, 140, 135, 103, 142, 131, 151, 93, 148, 118, 115, 113, 85, 188, 100, 62, 107, 156, 164, 48,
    124, 136, 145, 121, 124, 139, 155, 128, 144, 147, 134, 42, 128, 147, 121, 126, 138, 127, 129,
    144, 104, 133, 121, 97, 101, 131, 117, 1, 105, 110, 121, 127, 121, 140, 73, 84, 82, 152, 87,
    136, 148, 116, 135, 162, 141, 145, 183, 70, 162, 155, 214, 109, 106, 127, 108, 132, 103, 130,
    110, 122, 113, 119, 118, 98, 160, 121, 130, 107, 141, 137, 119, 81, 121, 118, 68, 119, 151, 118,
    39, 148, 143, 122, 58, 220, 150, 154, 67, 152, 153, 124, 104, 89, 91, 160, 136, 90, 146, 138,
    145, 99, 153, 105, 148, 82, 129, 117, 107, 103, 118, 97, 150, 67, 107, 143, 154, 154, 123, 131,
    121, 136, 140, 121, 144, 143, 116, 154, 186, 99, 134, 160, 205, 125, 126, 150, 132, 140, 151,
    128, 85, 151, 132, 130, 115, 188, 128, 160, 131, 176, 110, 147, 203, 85, 133, 149, 140, 45, 101,
    97, 122, 63, 119, 105, 140, 81, 131, 130, 146, 135, 129, 133, 140, 146, 146, 139, 51, 141, 158,
    131, 91, 177, 158, 128, 86, 178, 164, 140, 68, 151, 112, 96, 139, 66, 119, 171, 134, 74, 110,
    141, 121, 52, 79, 138, 137, 86, 89, 145, 102, 157, 84, 149, 87, 48, 87, 152, 151, 60, 75, 171,
    110, 40, 83, 146, 160, 119, 119, 146, 161, 127, 109, 123, 174, 165, 114, 104, 186, 82, 136, 114,
    211, 77, 150, 125, 150, 132, 157, 161, 100, 150, 126, 124, 89, 80, 136, 158, 159, 172, 150, 161,
    149, 207, 149, 151, 74, 202, 122, 144, 56, 171, 133, 84, 166, 87, 144, 163, 166, 113, 159, 137,
    179, 91, 151, 134, 128, 76, 132, 127, 127, 123, 106, 141, 181, 84, 155, 116, 117, 28, 143, 130,
    110, 60, 142, 125, 178, 85, 144, 130, 165, 90, 129, 132, 130, 93, 141, 163, 101, 112, 161, 156,
    140, 166, 122, 144, 139, 160, 75, 129, 178, 147, 85, 124, 186, 82, 113, 117, 150, 132, 113, 130,
    156, 155, 122, 138, 150, 131, 138, 143, 139, 133, 138, 71, 141, 133, 140, 104, 70, 105, 121, 86,
    73, 114, 127, 106, 94, 113, 161, 130, 144, 38, 190, 122, 193, 137, 131, 92, 62, 85, 119, 77, 49,
    66, 125, 133, 24, 142, 162, 68, 75, 173, 123, 100, 100, 63, 148, 119, 109, 102, 126, 105, 102,
    89, 148, 155, 115, 143, 147, 163, 153, 152, 128, 164, 186, 79, 87, 145, 75, 100, 97, 156, 131,
    155, 123, 138, 193, 144, 99, 95, 184, 90, 89, 113, 249, 95, 119, 117, 48, 107, 138, 153, 14,
    124, 149, 117, 59, 121, 158, 104, 100, 81, 143, 137, 99, 141, 149, 112, 133, 146, 163, 74, 135,
    161, 141, 113, 86, 144, 108, 141, 148, 121, 93, 139, 216, 116, 100, 148, 129, 60, 105, 142, 145,
    66, 122, 138, 136, 134, 112, 140, 150, 129, 99, 93, 255, 171, 163, 143, 135, 163, 164, 146, 138,
    174, 149, 161, 120, 154, 121, 128, 66, 101, 127, 126, 120, 138, 156, 152, 129, 122, 146, 144,
    138, 86, 126, 132, 145, 141, 98, 145, 100, 192, 94, 123, 111, 96, 79, 131, 144, 71, 81, 130,
    145, 83, 114, 116, 130, 108, 115, 132, 121, 76, 133, 93, 179, 143, 91, 152, 137, 123, 115, 168,
    132, 175, 162, 152, 141, 177, 149, 113, 66, 185, 108, 78, 50, 60, 80, 141, 198, 106, 62, 169,
    146, 156, 90, 69, 116, 141, 107, 84, 60, 122, 158, 92, 111, 77, 114, 108, 179, 163, 150, 109,
    203, 191, 185, 121, 178, 188, 120, 129, 192, 182, 126, 148, 231, 82, 98, 111, 96, 127, 113, 82,
    197, 137, 149, 123, 173, 144, 140, 103, 113, 141, 123, 91, 124, 75, 123, 167, 99, 120, 151, 130,
    121, 138, 125, 127, 98, 107, 137, 108, 137, 90, 131, 137, 142, 154, 99, 131, 65, 130, 118, 129,
    125, 128, 152, 170, 129, 119, 157, 156, 88, 131, 133, 23, 12, 135, 143, 96, 134, 144, 164, 64,
    193, 127, 169, 46, 139, 93, 152, 130, 111, 51, 152, 97, 103, 162, 169, 92, 149, 126, 158, 107,
    173, 127, 133, 180, 157, 139, 98, 60, 140, 158, 87, 58, 123, 88, 136, 97, 137, 110, 144, 77,
    125, 94, 90, 149, 171, 80, 89, 179, 222, 126, 137, 163, 209, 96, 110, 145, 122, 95, 133, 151,
    98, 110, 122, 139, 102, 98, 113, 112, 186, 106, 120, 109, 198, 136, 137, 59, 116, 117, 129, 96,
    70, 98, 133, 72, 56, 167, 138, 108, 78, 102, 115, 131, 108, 153, 163, 116, 129, 138, 164, 112,
    132, 164, 142, 136, 90, 113, 105, 153, 164, 52, 136, 190, 213, 187, 97, 160, 133, 115, 87, 198,
    137, 125, 130, 196, 171, 154, 123, 138, 165, 163, 150, 134, 176, 154, 149, 160, 173, 182, 158,
    103, 158, 163, 130, 106, 128, 122, 128, 151, 75, 96, 156, 106, 63, 142, 140, 168, 157, 151, 153,
    98, 187, 159, 149, 86, 178, 217, 119, 101, 144, 226, 151, 140, 154, 130, 105, 60, 124, 104, 155,
    46, 161, 128, 176, 40, 118, 144, 144, 38, 104, 117, 142, 111, 116, 113, 55, 138, 84, 109, 91,
    154, 86, 171, 128, 148, 32, 183, 94, 124, 104, 164, 89, 82, 86, 112, 128, 112, 129, 164, 153,
    52, 155, 160, 137, 18, 109, 133, 145, 28, 69, 110, 154, 153, 116, 148, 135, 131, 66, 113, 153,
    150, 78, 167, 169, 157, 102, 165, 152, 163, 135, 138, 167, 140, 118, 119, 130, 119, 44, 163,
    142, 59, 94, 137, 129, 69, 170, 158, 113, 48, 156, 175, 108, 1, 130, 89, 127, 119, 102, 106,
    143, 93, 145, 122, 135, 127, 104, 108, 159, 144, 100, 178, 148, 167, 130, 150, 94, 180, 17, 111,
    76, 150, 53, 96, 118, 165, 77, 116, 112, 126, 82, 111, 100, 17, 26, 147, 159, 21, 113, 146, 166,
    91, 138, 142, 161, 127, 118, 152, 104, 162, 105, 103, 117, 146, 98, 172, 160, 125, 92, 163, 151,
    181, 77, 164, 58, 224, 157, 138, 1, 162, 148, 136, 56, 76, 114, 169, 145, 78, 109, 163, 167,
    105, 120, 161, 114, 151, 120, 94, 119, 152, 166, 100, 155, 101, 124, 139, 136, 67, 99, 146, 144,
    104, 95, 148, 135, 87, 59, 78, 158, 115, 131, 56, 149, 154, 141, 150, 151, 43, 105, 117, 175,
    11, 64, 122, 184, 72, 46, 154, 186, 116, 28, 132, 111, 108, 76, 133, 129, 103, 62, 131, 151,
    160, 29, 153, 132, 201, 35, 141, 124, 223, 64, 54, 172, 204, 32, 143, 122, 178, 104, 126, 99,
    198, 115, 112, 109, 152, 163, 97, 149, 115, 154, 63, 178, 137, 139, 148, 147, 124, 113, 144,
    160, 113, 123, 118, 155, 127, 70, 94, 112, 151, 31, 84, 143, 104, 59, 126, 126, 103, 84, 178,
    143, 62, 97, 193, 157, 107, 99, 157, 153, 127, 60, 161, 170, 122, 66, 139, 127, 12, 58, 124,
    156, 14, 93, 138, 163, 23, 47, 140, 163, 19, 79, 150, 159, 90, 74, 125, 65, 40, 140, 119, 57,
    46, 127, 150, 99, 57, 97, 159, 122, 52, 129, 144, 150, 48, 135, 128, 145, 58, 62, 164, 152, 21,
    113, 146, 141, 51, 79, 101, 131, 9, 76, 98, 173, 68, 36, 134, 104, 39, 47, 101, 83, 41, 32, 110,
    111, 56, 62, 85, 123, 122, 59, 92, 138, 136, 71, 128, 137, 117, 33, 155, 142, 70, 9, 143, 94,
    32, 61, 112, 92, 66, 160, 141, 89, 68, 152, 114, 146, 47, 95, 111, 155, 129, 72, 115, 155, 136,
    31, 115, 148, 109, 94, 182, 96, 126, 90, 132, 139, 116, 154, 127, 147, 116, 123, 128, 159, 107,
    65, 130, 137, 112, 122, 88, 82, 155, 132, 107, 160, 158, 150, 119, 173, 97, 135, 125, 164, 161,
    136, 160, 137, 119, 65, 150, 100, 125, 92, 151, 168, 106, 116, 120, 126, 186, 151, 151, 166,
    162, 111, 154, 124, 153, 115, 139, 95, 142, 135, 123, 122, 155, 141, 155, 117, 136, 125, 172,
    109, 123, 147, 143, 169, 116, 130, 135, 188, 118, 111, 120, 181, 171, 112, 145, 170, 155, 150,
    147, 142, 152, 143, 134, 109, 141, 143, 121, 116, 158, 153, 84, 158, 210, 201, 87, 153, 162,
    161, 103, 180, 104, 156, 101, 151, 155, 139, 132, 91, 148, 124, 114, 143, 115, 148, 140, 127,
    133, 118, 126, 160, 103, 76, 112, 140, 93, 101, 143, 117, 81, 73, 132, 161, 78, 141, 127, 198,
    84, 140, 129, 170, 88, 121, 126, 130, 124, 125, 110, 106, 147, 127, 147, 116, 88, 146, 115, 127,
    82, 122, 103, 110, 116, 95, 114, 106, 135, 102, 49, 145, 149, 147, 133, 182, 103, 135, 144, 170,
    105, 88, 138, 124, 89, 105, 113, 105, 111, 143, 101, 121, 152, 109, 84, 153, 123, 95, 84, 131,
    78, 56, 83, 166, 59, 81, 114, 181, 97, 154, 123, 142, 158, 162, 130, 140, 165, 165, 154, 158,
    127, 160, 133, 116, 139, 154, 105, 89, 134, 137, 63, 90, 137, 139, 127, 160, 137, 143, 151, 133,
    143, 101, 143, 156, 143, 84, 125, 174, 110, 124, 104, 161, 113, 116, 122, 159, 132, 143, 137,
    136, 111, 123, 148, 139, 105, 134, 110, 126, 115, 127, 68, 136, 98, 116, 166, 130, 138, 151,
    155, 105, 145, 113, 173, 103, 139, 127, 144, 79, 127, 138, 115, 57, 135, 108, 106, 134, 109, 71,
    129, 122, 53, 65, 123, 148, 24, 106, 141, 124, 46, 75, 139, 124, 109, 90, 123, 210, 131, 135,
    141, 194, 93, 55, 147, 138, 121, 63, 147, 101, 159, 107, 99, 58, 168, 130, 101, 145, 109, 168,
    113, 134, 80, 129, 141, 112, 137, 136, 145, 48, 163, 123, 118, 34, 184, 119, 169, 121, 102, 176,
    117, 136, 107, 174, 130, 146, 177, 147, 138, 109, 169, 141, 134, 85, 146, 136, 114, 114, 134,
    147, 128, 136, 172, 169, 117, 108, 175, 168, 106, 97, 140, 161, 77, 145, 148, 168, 90, 110, 140,
    131, 109, 123, 145, 150, 144, 114, 144, 174, 124, 89, 148, 179, 63, 109, 154, 172, 112, 145,
    111, 173, 108, 95, 174, 110, 139, 110, 98, 99, 124, 77, 146, 107, 120, 81, 181, 140, 86, 110,
    110, 129, 144, 152, 121, 126, 129, 179, 108, 82, 108, 145, 45, 66, 131, 125, 94, 81, 107, 194,
    108, 122, 127, 188, 107, 104, 136, 144, 105, 151, 95, 126, 123, 155, 87, 99, 154, 134, 109, 104,
    103, 173, 113, 122, 96, 192, 131, 87, 155, 121, 108, 83, 179, 131, 79, 24, 186, 108, 106, 142,
    118, 172, 154, 145, 113, 135, 102, 124, 104, 143, 85, 112, 112, 163, 69, 85, 130, 139, 120, 156,
    114, 139, 104, 116, 33, 79, 110, 87, 72, 92, 126, 75, 105, 68, 141, 102, 138, 112, 131, 90, 164,
    147, 136, 91, 172, 145, 142, 105, 156, 120, 149, 124, 138, 114, 144, 115, 139, 109, 156, 112,
    148, 136, 141, 81, 156, 162, 114, 94, 159, 161, 114, 140, 111, 138, 179, 144, 105, 126, 101,
    100, 141, 202, 135, 144, 129, 187, 146, 125, 121, 166, 114, 140, 128, 155, 117, 148, 105, 141,
    117, 110, 196, 172, 135, 103, 167, 147, 159, 80, 158, 141, 131, 66, 148, 145, 77, 63, 118, 109,
    136, 134, 69, 95, 129, 159, 92, 71, 138, 160, 39, 79, 143, 145, 45, 126, 110, 92, 177, 136, 156,
    158, 88, 99, 138, 136, 94, 89, 142, 102, 140, 98, 126, 91, 166, 120, 115, 129, 185, 140, 117,
    120, 82, 125, 127, 121, 37, 157, 116, 114, 99, 136, 102, 78, 169, 169, 110, 80, 197, 152, 132,
    121, 139, 210, 116, 133, 109, 182, 124, 111, 156, 157, 89, 142, 123, 155, 100, 144, 111, 99,
    125, 111, 140, 169, 97, 121, 153, 173, 86, 126, 182, 151, 154, 125, 155, 119, 142, 154, 152,
    101, 83, 91, 80, 75, 60, 109, 98, 51, 98, 157, 132, 99, 95, 143, 102, 104, 106, 161, 132, 98,
    102, 138, 96, 137, 103, 123, 97, 158, 135, 133, 71, 125, 122, 143, 155, 149, 116, 127, 183, 143,
    96, 74, 105, 111, 155, 131, 129, 130, 165, 139, 95, 83, 136, 135, 96, 132, 112, 127, 121, 124,
    111, 146, 133, 151, 135, 171, 132, 112, 144, 167, 112, 135, 141, 130, 104, 164, 194, 170, 129,
    107, 100, 106, 106, 131, 139, 99, 123, 125, 152, 63, 190, 82, 117, 84, 177, 126, 205, 19, 162,
    119, 89, 111, 131, 153, 145, 145, 123, 140, 142, 134, 114, 136, 134, 130, 141, 118, 106, 85,
    140, 102, 150, 164, 61, 90, 139, 141, 83, 129, 145, 100, 119, 125, 133, 106, 114, 88, 135, 119,
    134, 146, 154, 156, 170, 181, 127, 84, 142, 132, 163, 111, 172, 78, 193, 166, 153, 16, 194, 158,
    119, 72, 175, 176, 171, 118, 133, 181, 169, 124, 150, 143, 144, 93, 178, 90, 108, 86, 183, 112,
    108, 122, 135, 64, 121, 116, 129, 128, 188, 82, 163, 131, 180, 83, 163, 133, 124, 120, 174, 156,
    142, 81, 53, 91, 162, 159, 78, 126, 156, 92, 98, 148, 165, 103, 140, 108, 125, 110, 87, 122,
    115, 110, 103, 168, 109, 88, 142, 194, 110, 113, 152, 194, 58, 172, 135, 163, 99, 205, 144, 139,
    143, 176, 78, 137, 92, 186, 84, 145, 139, 140, 112, 149, 155, 117, 103, 126, 153, 134, 92, 175,
    132, 111, 147, 72, 84, 69, 152, 53, 83, 122, 147, 91, 90, 109, 102, 141, 166, 138, 126, 111,
    170, 135, 141, 60, 124, 119, 146, 51, 137, 56, 76, 85, 150, 92, 45, 94, 116, 101, 67, 164, 87,
    130, 156, 60, 137, 101, 179, 78, 124, 43, 132, 100, 131, 48, 157, 59, 177, 76, 180, 93, 172, 87,
    137, 82, 70, 55, 157, 66, 88, 65, 149, 147, 65, 51, 127, 154, 89, 160, 145, 162, 156, 158, 130,
    124, 74, 13, 116, 67, 69, 62, 126, 77, 103, 131, 138, 104, 145, 159, 124, 147, 169, 138, 137,
    81, 116, 72, 173, 113, 149, 133, 137, 63, 98, 121, 122, 23, 126, 127, 118, 53, 181, 173, 78,
    135, 111, 95, 52, 165, 159, 69, 126, 149, 152, 35, 167, 141, 103, 112, 164, 156, 157, 208, 156,
    81, 84, 64, 162, 96, 140, 112, 144, 140, 170, 119, 128, 156, 151, 127, 205, 129, 147, 149, 150,
    51, 130, 109, 180, 125, 140, 94, 173, 116, 136, 83, 143, 142, 161, 108, 167, 105, 178, 111, 159,
    116, 63, 118, 156, 161, 103, 101, 167, 152, 95, 79, 148, 137, 114, 79, 133, 134, 160, 163, 101,
    220, 132, 219, 68, 181, 144, 193, 100, 179, 157, 183, 154, 190, 143, 122, 186, 187, 115, 125,
    124, 197, 126, 159, 118, 177, 110, 98, 113, 149, 132, 88, 160, 150, 130, 103, 167, 142, 125,
    128, 92, 120, 117, 166, 110, 147, 140, 205, 130, 191, 132, 176, 127, 204, 100, 198, 175, 197,
    162, 164, 77, 46, 185, 147, 95, 76, 112, 141, 94, 166, 131, 39, 107, 159, 131, 88, 112, 135,
    100, 64, 107, 91, 56, 21, 159, 120, 78, 44, 132, 135, 114, 140, 141, 142, 136, 143, 171, 128,
    182, 91, 52, 94, 122, 189, 43, 119, 138, 150, 100, 137, 159, 142, 98, 142, 130, 97, 88, 196, 93,
    78, 151, 112, 53, 97, 163, 104, 114, 106, 153, 42, 103, 106, 118, 117, 125, 116, 89, 177, 146,
    145, 128, 79, 88, 129, 119, 5, 144, 104, 78, 1, 136, 112, 1, 3, 147, 152, 60, 118, 83, 150, 144,
    95, 96, 89, 142, 75, 75, 68, 114, 106, 68, 107, 119, 116, 153, 132, 159, 111, 172, 139, 134, 97,
    86, 51, 141, 66, 97, 84, 138, 88, 1, 151, 121, 128, 75, 199, 131, 195, 196, 137, 128, 90, 121,
    74, 160, 97, 106, 93, 156, 139, 120, 189, 145, 86, 139, 182, 75, 126, 114, 145, 109, 120, 84,
    162, 123, 135, 153, 184, 123, 94, 157, 190, 110, 57, 131, 198, 130, 55, 161, 222, 94, 79, 118,
    172, 77, 113, 129, 157, 122, 122, 145, 142, 146, 147, 119, 151, 152, 143, 198, 163, 146, 129,
    119, 180, 144, 121, 155, 155, 142, 128, 150, 140, 151, 170, 136, 141, 149, 159, 152, 137, 134,
    71, 143, 255, 137, 126, 120, 224, 126, 135, 122, 197, 162, 149, 174, 185, 163, 120, 201, 152,
    103, 133, 82, 187, 137, 162, 94, 134, 168, 172, 86, 123, 164, 168, 140, 171, 137, 192, 168, 190,
    109, 178, 79, 103, 92, 145, 73, 82, 123, 136, 115, 143, 162, 93, 137, 124, 196, 149, 130, 70,
    94, 155, 90, 143, 83, 148, 82, 109, 124, 162, 104, 100, 150, 178, 151, 97, 159, 144, 156, 154,
    91, 104, 62, 125, 107, 115, 54, 170, 122, 137, 71, 161, 127, 168, 140, 162, 160, 155, 209, 167,
    125, 124, 108, 124, 78, 88, 87, 167, 53, 97, 55, 149, 75, 176, 138, 150, 110, 175, 136, 137,
    122, 93, 74, 128, 155, 96, 135, 167, 137, 154, 162, 184, 125, 172, 138, 146, 85, 166, 168, 119,
    123, 142, 213, 154, 40, 109, 197, 135, 21, 104, 130, 145, 57, 115, 83, 155, 47, 138, 136, 148,
    146, 56, 130, 131, 178, 96, 168, 142, 175, 96, 199, 133, 100, 116, 179, 134, 65, 104, 178, 96,
    158, 94, 163, 100, 142, 116, 230, 120, 116, 121, 208, 138, 108, 107, 156, 102, 118, 112, 145,
    127, 179, 111, 74, 133, 155, 161, 99, 126, 155, 154, 45, 157, 192, 159, 55, 138, 200, 91, 98,
    170, 143, 103, 159, 160, 151, 146, 152, 132, 137, 126, 36, 137, 148, 143, 1, 175, 146, 150, 68,
    162, 125, 104, 177, 202, 107, 60, 208, 160, 84, 105, 204, 158, 65, 100, 126, 158, 87, 136, 117,
    145, 156, 166, 105, 128, 162, 154, 128, 134, 204, 156, 70, 129, 204, 112, 125, 115, 185, 120,
    132, 135, 90, 97, 211, 126, 53, 90, 79, 144, 91, 135, 33, 155, 129, 160, 19, 141, 161, 122, 68,
    146, 142, 127, 121, 125, 124, 154, 134, 127, 133, 166, 113, 103, 110, 166, 143, 140, 90, 152,
    192, 149, 106, 131, 176, 140, 136, 82, 88, 112, 136, 86, 78, 125, 134, 76, 57, 140, 108, 97,
    137, 121, 118, 77, 225, 164, 109, 25, 159, 109, 103, 57, 214, 117, 164, 101, 177, 139, 171, 162,
    115, 155, 110, 115, 184, 168, 126, 104, 144, 139, 129, 104, 119, 131, 132, 121, 141, 121, 103,
    120, 156, 138, 105, 161, 136, 145, 113, 211, 99, 145, 124, 184, 103, 139, 137, 165, 19, 134,
    199, 166, 30, 126, 135, 185, 91, 150, 132, 149, 60, 119, 147, 145, 40, 131, 160, 136, 9, 131,
    125, 101, 68, 145, 109, 131, 193, 145, 117, 150, 92, 89, 93, 138, 51, 123, 126, 152, 68, 149,
    85, 136, 88, 131, 128, 74, 131, 117, 149, 117, 139, 82, 155, 126, 150, 96, 117, 139, 101, 123,
    124, 127, 54, 127, 114, 88, 212, 160, 108, 96, 177, 110, 52, 90, 84, 114, 60, 113, 64, 141, 74,
    122, 119, 131, 148, 109, 151, 106, 137, 73, 133, 154, 160, 88, 156, 148, 117, 142, 162, 124,
    116, 205, 187, 141, 157, 127, 121, 155, 167, 89, 117, 156, 182, 73, 175, 155, 181, 112, 101,
    130, 158, 125, 131, 126, 140, 79, 86, 151, 171, 133, 92, 152, 156, 128, 77, 149, 185, 128, 94,
    119, 186, 108, 135, 149, 127, 33, 166, 150, 155, 90, 193, 115, 146, 136, 125, 125, 119, 115, 38,
    153, 137, 120, 48, 161, 163, 62, 235, 100, 130, 82, 178, 95, 53, 116, 193, 128, 89, 118, 144,
    113, 140, 121, 129, 127, 144, 146, 97, 124, 173, 141, 128, 126, 168, 118, 111, 111, 142, 129,
    155, 101, 108, 146, 137, 138, 79, 82, 154, 181, 65, 90, 100, 142, 134, 130, 78, 162, 149, 134,
    62, 154, 143, 160, 117, 158, 152, 128, 154, 109, 178, 148, 149, 122, 156, 166, 118, 119, 137,
    160, 142, 164, 81, 134, 209, 140, 151, 91, 147, 110, 166, 59, 126, 110, 141, 76, 117, 134, 144,
    67, 91, 131, 73, 61, 127, 127, 169, 121, 150, 103, 128, 58, 125, 84, 82, 74, 159, 138, 104, 106,
    165, 109, 88, 98, 133, 106, 129, 148, 186, 142, 76, 158, 149, 176, 110, 178, 108, 130, 124, 171,
    129, 103, 81, 142, 115, 111, 113, 167, 179, 145, 148, 193, 151, 144, 63, 163, 141, 145, 25, 119,
    88, 139, 109, 74, 102, 138, 140, 169, 138, 152, 147, 153, 108, 154, 145, 157, 96, 149, 129, 122,
    72, 144, 95, 119, 64, 142, 130, 66, 189, 190, 142, 87, 68, 150, 163, 130, 83, 114, 155, 136,
    102, 136, 117, 129, 70, 109, 191, 124, 148, 67, 187, 131, 176, 82, 117, 153, 143, 103, 75, 137,
    139, 142, 110, 138, 142, 134, 130, 75, 173, 168, 119, 89, 140, 138, 135, 122, 118, 116, 147,
    172, 111, 134, 134, 211, 153, 157, 101, 155, 103, 127, 83, 143, 93, 161, 106, 119, 102, 169,
    190, 118, 174, 136, 175, 221, 194, 144, 118, 129, 115, 166, 128, 117, 81, 182, 155, 68, 135,
    140, 169, 123, 107, 128, 133, 165, 117, 128, 147, 133, 128, 131, 114, 116, 105, 143, 135, 114,
    153, 132, 162, 105, 141, 82, 103, 121, 158, 136, 127, 77, 140, 111, 121, 55, 174, 121, 127, 131,
    191, 134, 87, 143, 142, 127, 88, 130, 174, 94, 119, 103, 157, 127, 167, 85, 132, 119, 127, 113,
    138, 160, 186, 174, 114, 159, 172, 137, 135, 136, 108, 181, 145, 132, 138, 168, 126, 148, 65,
    148, 100, 106, 67, 108, 128, 168, 25, 104, 115, 150, 99, 72, 202, 149, 125, 100, 167, 105, 163,
    115, 157, 100, 149, 123, 154, 118, 98, 146, 142, 93, 95, 137, 174, 112, 121, 147, 167, 130, 115,
    161, 97, 135, 177, 103, 91, 157, 139, 136, 201, 137, 122, 149, 163, 117, 110, 141, 104, 120, 33,
    141, 118, 139, 1, 115, 99, 128, 43, 125, 154, 110, 112, 180, 117, 39, 67, 145, 96, 126, 54, 116,
    136, 156, 114, 99, 130, 118, 140, 130, 121, 94, 221, 90, 149, 100, 219, 131, 125, 53, 187, 203,
    100, 61, 158, 210, 60, 70, 104, 160, 107, 76, 147, 85, 221, 132, 117, 111, 158, 106, 83, 89,
    152, 48, 56, 44, 93, 97, 72, 36, 104, 102, 120, 126, 216, 85, 145, 148, 215, 99, 180, 216, 213,
    88, 74, 153, 187, 66, 70, 101, 181, 53, 139, 59, 183, 174, 113, 119, 140, 179, 142, 185, 107,
    161, 139, 156, 109, 136, 117, 135, 83, 118, 111, 136, 136, 89, 125, 125, 144, 86, 111, 111, 145,
    133, 175, 62, 107, 154, 187, 102, 126, 117, 150, 86, 152, 138, 160, 92, 154, 141, 179, 132, 142,
    97, 162, 178, 150, 104, 134, 175, 180, 152, 131, 157, 81, 101, 134, 181, 103, 114, 120, 190,
    109, 139, 187, 129, 132, 135, 151, 183, 149, 138, 98, 158, 122, 114, 91, 174, 134, 105, 115,
    126, 125, 110, 91, 155, 125, 155, 87, 146, 141, 188, 133, 146, 155, 104, 98, 140, 139, 114, 103,
    101, 135, 116, 80, 128, 134, 101, 79, 205, 161, 88, 108, 152, 96, 104, 76, 113, 147, 96, 114,
    112, 164, 68, 107, 133, 123, 74, 101, 134, 115, 88, 82, 138, 84, 132, 106, 124, 101, 134, 130,
    115, 133, 167, 173, 177, 85, 150, 160, 211, 104, 138, 102, 171, 134, 150, 153, 141, 97, 89, 103,
    139, 117, 139, 83, 78, 152, 167, 109, 143, 143, 138, 140, 107, 188, 108, 121, 92, 156, 79, 129,
    156, 157, 24, 79, 170, 177, 43, 124, 163, 160, 36, 111, 130, 169, 129, 107, 197, 106, 153, 142,
    127, 96, 138, 164, 96, 125, 140, 165, 126, 170, 118, 150, 145, 151, 78, 159, 183, 165, 133, 63,
    197, 138, 184, 62, 122, 97, 167, 126, 159, 168, 97, 170, 158, 83, 64, 177, 166, 86, 120, 160,
    157, 102, 148, 148, 138, 77, 106, 157, 144, 63, 54, 177, 8, 137, 79, 176, 28, 99, 16, 141, 97,
    102, 32, 129, 114, 61, 107, 135, 68, 39, 101, 135, 127, 149, 133, 138, 143, 115, 106, 140, 96,
    108, 134, 129, 94, 94, 125, 125, 133, 108, 61, 177, 103, 120, 84, 223, 112, 204, 108, 180, 170,
    169, 105, 134, 134, 182, 119, 145, 92, 156, 20, 138, 79, 169, 160, 181, 84, 188, 140, 155, 161,
    163, 150, 112, 157, 114, 165, 111, 153, 137, 125, 103, 147, 98, 103, 70, 145, 140, 141, 122,
    105, 105, 157, 185, 110, 102, 112, 171, 185, 109, 96, 110, 58, 103, 130, 165, 101, 146, 107,
    137, 168, 145, 91, 113, 153, 147, 132, 133, 89, 120, 161, 159, 155, 41, 124, 169, 158, 64, 116,
    74, 175, 103, 140, 99, 132, 104, 141, 97, 160, 113, 175, 135, 149, 83, 108, 95, 156, 132, 148,
    47, 186, 145, 126, 31, 193, 123, 132, 71, 180, 139, 142, 164, 143, 112, 107, 153, 155, 131, 137,
    109, 110, 127, 136, 79, 203, 125, 102, 78, 255, 132, 52, 124, 141, 12, 107, 143, 138, 50, 105,
    172, 129, 72, 79, 199, 130, 92, 47, 131, 197, 92, 97, 138, 124, 71, 159, 166, 110, 109, 158,
    152, 39, 88, 129, 141, 158, 92, 108, 145, 200, 102, 123, 116, 129, 93, 110, 121, 96, 96, 90,
    113, 97, 103, 104, 153, 115, 139, 107, 185, 195, 118, 112, 138, 114, 140, 113, 100, 131, 138,
    58, 77, 203, 184, 34, 100, 206, 138, 57, 164, 200, 128, 57, 141, 142, 108, 148, 136, 156, 120,
    142, 154, 132, 135, 139, 125, 100, 133, 160, 128, 101, 152, 121, 192, 156, 64, 108, 176, 162,
    67, 176, 142, 124, 131, 213, 154, 93, 136, 184, 167, 130, 152, 118, 184, 160, 83, 110, 188, 141,
    118, 137, 141, 117, 116, 161, 170, 83, 129, 117, 201, 142, 128, 86, 127, 59, 163, 11, 92, 81,
    110, 1, 105, 74, 65, 35, 114, 55, 69, 30, 108, 63, 106, 57, 153, 77, 119, 88, 154, 94, 134, 101,
    124, 83, 126, 130, 109, 95, 129, 130, 165, 138, 132, 10, 135, 84, 51, 95, 150, 71, 65, 85, 147,
    79, 102, 75, 128, 93, 130, 70, 159, 174, 105, 54, 140, 65, 126, 146, 178, 78, 130, 126, 115, 98,
    165, 146, 111, 148, 148, 152, 113, 151, 89, 146, 123, 160, 99, 113, 103, 123, 160, 149, 166,
    128, 132, 101, 164, 192, 136, 95, 127, 139, 155, 150, 147, 80, 162, 120, 204, 48, 177, 110, 198,
    60, 149, 101, 192, 69, 151, 121, 161, 29, 138, 121, 105, 145, 89, 114, 85, 190, 128, 127, 121,
    152, 161, 118, 184, 52, 140, 119, 153, 1, 167, 128, 106, 139, 80, 113, 150, 113, 113, 114, 179,
    67, 136, 85, 142, 78, 173, 104, 129, 120, 130, 132, 134, 134, 122, 71, 149, 165, 68, 141, 139,
    175, 68, 161, 125, 181, 141, 139, 113, 196, 86, 128, 126, 158, 135, 135, 148, 138, 134, 181,
    147, 136, 81, 163, 136, 137, 21, 129, 121, 139, 42, 100, 95, 141, 63, 90, 91, 106, 63, 107, 105,
    83, 134, 117, 122, 56, 150, 100, 148, 72, 114, 100, 89, 184, 117, 138, 111, 165, 120, 145, 118,
    198, 130, 125, 126, 178, 133, 136, 132, 182, 124, 148, 207, 84, 108, 106, 203, 83, 103, 82, 158,
    117, 107, 78, 129, 164, 100, 110, 94, 161, 105, 118, 92, 144, 172, 140, 81, 135, 137, 137, 79,
    126, 138, 172, 71, 121, 165, 187, 32, 104, 185, 178, 168, 141, 109, 56, 145, 160, 142, 88, 142,
    162, 84, 92, 153, 160, 118, 124, 151, 135, 86, 100, 135, 151, 112, 67, 122, 132, 108, 65, 141,
    144, 111, 86, 165, 135, 118, 124, 162, 128, 116, 140, 128, 133, 86, 121, 132, 136, 101, 122,
    119, 124, 112, 120, 101, 113, 115, 112, 93, 82, 135, 110, 178, 116, 93, 72, 133, 154, 121, 136,
    137, 178, 152, 166, 116, 169, 108, 174, 93, 182, 129, 158, 170, 122, 51, 57, 169, 138, 108, 123,
    130, 150, 88, 146, 132, 139, 43, 136, 124, 133, 81, 121, 171, 77, 136, 86, 181, 87, 87, 88, 167,
    93, 101, 97, 166, 111, 67, 134, 171, 62, 78, 106, 143, 142, 78, 100, 155, 127, 113, 50, 183,
    123, 146, 56, 169, 116, 131, 101, 155, 134, 121, 119, 140, 139, 142, 120, 170, 90, 147, 129,
    169, 95, 94, 78, 165, 103, 69, 45, 154, 59, 83, 20, 64, 170, 96, 128, 65, 165, 88, 132, 132,
    120, 81, 108, 121, 81, 116, 62, 123, 58, 140, 15, 65, 140, 116, 140, 104, 143, 125, 108, 112,
    115, 138, 85, 111, 155, 124, 128, 114, 136, 115, 92, 79, 114, 115, 90, 93, 158, 144, 150, 89,
    132, 73, 179, 91, 126, 108, 223, 76, 168, 100, 147, 83, 118, 78, 95, 88, 120, 114, 82, 122, 117,
    90, 115, 121, 118, 69, 108, 91, 131, 7, 63, 104, 124, 95, 96, 98, 73, 76, 118, 106, 69, 135,
    115, 116, 83, 133, 58, 105, 106, 118, 25, 52, 167, 110, 164, 114, 169, 165, 160, 150, 162, 171,
    164, 153, 116, 152, 175, 143, 114, 204, 167, 190, 106, 137, 95, 159, 82, 138, 65, 134, 153, 143,
    91, 109, 146, 120, 105, 89, 139, 119, 115, 1, 141, 149, 160, 46, 145, 136, 159, 88, 101, 149,
    168, 92, 76, 140, 151, 49, 12, 204, 102, 119, 168, 138, 120, 103, 156, 152, 104, 82, 127, 123,
    111, 113, 112, 127, 119, 116, 90, 123, 146, 112, 174, 95, 100, 134, 140, 95, 80, 142, 107, 139,
    91, 141, 87, 155, 138, 143, 121, 126, 101, 165, 130, 83, 140, 185, 140, 124, 100, 156, 163, 113,
    114, 106, 155, 105, 111, 119, 144, 126, 118, 105, 125, 144, 79, 86, 152, 125, 171, 106, 94, 98,
    168, 113, 111, 105, 165, 118, 156, 136, 158, 126, 126, 58, 86, 135, 151, 84, 130, 122, 142, 104,
    106, 124, 131, 83, 67, 116, 129, 117, 87, 128, 120, 117, 80, 135, 136, 66, 82, 127, 131, 105,
    110, 113, 130, 118, 116, 133, 83, 33, 61, 105, 154, 175, 104, 122, 120, 171, 102, 119, 89, 170,
    158, 136, 87, 188, 171, 143, 48, 174, 150, 112, 149, 121, 97, 107, 143, 123, 106, 122, 145, 105,
    111, 117, 133, 78, 118, 118, 153, 109, 132, 79, 164, 97, 133, 114, 149, 68, 152, 134, 107, 100,
    97, 111, 124, 186, 9, 107, 127, 185, 1, 121, 145, 103, 145, 103, 110, 86, 124, 127, 139, 116,
    70, 135, 143, 124, 129, 123, 135, 101, 187, 107, 119, 113, 119, 142, 86, 127, 102, 144, 117,
    115, 66, 139, 172, 135, 86, 142, 147, 117, 116, 72, 146, 147, 102, 90, 117, 191, 120, 145, 106,
    219, 131, 171, 108, 128, 101, 152, 141, 130, 74, 110, 99, 93, 126, 133, 82, 125, 102, 135, 125,
    143, 106, 105, 137, 142, 53, 74, 164, 131, 65, 123, 141, 143, 135, 151, 153, 159, 134, 166, 109,
    124, 153, 158, 79, 141, 130, 136, 74, 168, 78, 103, 115, 152, 98, 71, 157, 122, 58, 109, 165,
    143, 105, 116, 125, 108, 130, 155, 174, 150, 161, 94, 118, 184, 164, 139, 108, 179, 166, 140,
    153, 117, 145, 108, 168, 105, 102, 132, 76, 190, 88, 109, 148, 185, 150, 124, 145, 147, 136,
    114, 96, 124, 118, 105, 113, 103, 141, 81, 120, 167, 175, 157, 163, 123, 116, 144, 137, 109,
    111, 122, 122, 153, 118, 131, 119, 149, 126, 126, 108, 138, 109, 152, 161, 61, 147, 146, 170,
    107, 128, 134, 158, 115, 202, 135, 152, 60, 210, 147, 132, 95, 186, 161, 158, 228, 110, 121,
    156, 108, 180, 130, 134, 72, 160, 143, 145, 86, 131, 163, 166, 116, 125, 134, 108, 122, 93, 138,
    128, 183, 142, 125, 142, 159, 193, 130, 126, 107, 179, 138, 156, 169, 182, 87, 127, 147, 130,
    121, 127, 200, 115, 147, 142, 108, 145, 134, 146, 100, 147, 120, 140, 35, 100, 93, 147, 152,
    110, 117, 110, 153, 143, 99, 87, 152, 141, 104, 130, 145, 109, 123, 104, 142, 85, 109, 157, 155,
    131, 125, 146, 168, 102, 133, 122, 146, 135, 114, 123, 141, 125, 117, 147, 105, 116, 129, 127,
    96, 131, 170, 126, 124, 144, 135, 119, 115, 115, 122, 154, 168, 104, 114, 135, 161, 73, 150, 92,
    142, 123, 157, 97, 105, 142, 134, 149, 78, 118, 133, 111, 60, 138, 124, 105, 85, 171, 148, 128,
    145, 115, 161, 109, 150, 112, 151, 141, 138, 100, 136, 171, 144, 64, 137, 143, 110, 108, 137,
    136, 136, 109, 152, 126, 182, 126, 173, 83, 212, 111, 144, 91, 197, 98, 137, 136, 150, 77, 149,
    127, 90, 122, 139, 115, 112, 92, 138, 135, 127, 82, 107, 129, 71, 97, 108, 151, 92, 133, 157,
    126, 139, 117, 130, 130, 154, 119, 136, 97, 155, 149, 118, 89, 136, 80, 132, 48, 149, 70, 82,
    135, 158, 147, 109, 152, 122, 121, 89, 139, 142, 165, 98, 116, 151, 159, 129, 152, 148, 168,
    154, 133, 208, 129, 138, 161, 166, 147, 119, 168, 71, 109, 135, 145, 85, 100, 142, 145, 129, 83,
    141, 143, 175, 147, 134, 133, 165, 157, 86, 84, 88, 175, 96, 132, 105, 241, 127, 112, 128, 233,
    145, 152, 114, 139, 135, 148, 122, 120, 127, 130, 112, 149, 123, 127, 106, 141, 113, 121, 93,
    134, 150, 146, 152, 137, 159, 139, 137, 157, 172, 128, 111, 186, 158, 116, 1, 184, 144, 133, 36,
    159, 133, 127, 176, 101, 132, 125, 137, 115, 126, 134, 130, 134, 140, 142, 110, 130, 140, 126,
    134, 120, 143, 121, 116, 144, 128, 135, 214, 123, 123, 132, 206, 152, 120, 114, 184, 146, 138,
    129, 157, 156, 134, 110, 184, 130, 163, 111, 191, 139, 152, 114, 135, 145, 123, 132, 89, 177,
    119, 144, 50, 139, 101, 138, 140, 111, 108, 123, 160, 111, 98, 159, 108, 104, 118, 120, 97, 143,
    120, 159, 61, 167, 111, 148, 82, 134, 82, 147, 121, 130, 105, 123, 116, 149, 114, 143, 134, 137,
    121, 167, 43, 98, 122, 110, 149, 153, 140, 106, 89, 144, 119, 91, 97, 129, 105, 113, 104, 106,
    119, 139, 72, 98, 128, 107, 161, 137, 122, 103, 93, 148, 121, 109, 123, 96, 112, 118, 104, 139,
    141, 100, 94, 142, 139, 137, 146, 153, 150, 124, 156, 156, 137, 117, 147, 151, 127, 81, 143, 87,
    123, 126, 115, 95, 123, 121, 98, 124, 121, 119, 148, 150, 132, 123, 129, 144, 121, 89, 126, 78,
    116, 122, 113, 66, 142, 110, 83, 120, 118, 155, 42, 123, 119, 130, 29, 111, 97, 98, 56, 111,
    112, 128, 73, 133, 123, 117, 125, 98, 100, 106, 159, 123, 115, 121, 140, 126, 101, 94, 124, 123,
    134, 92, 108, 111, 160, 110, 155, 173, 110, 139, 121, 166, 115, 146, 159, 141, 115, 139, 173,
    101, 140, 104, 136, 103, 150, 165, 151, 117, 129, 147, 125, 97, 133, 135, 89, 93, 118, 137, 48,
    114, 134, 136, 33, 74, 151, 134, 128, 134, 139, 160, 122, 166, 128, 109, 30, 195, 131, 117, 76,
    188, 120, 103, 97, 141, 128, 112, 130, 142, 130, 126, 80, 140, 131, 118, 19, 156, 131, 125, 45,
    122, 124, 142, 68, 127, 130, 127, 157, 129, 111, 133, 148, 148, 147, 109, 150, 144, 120, 125,
    138, 138, 112, 124, 129, 144, 151, 105, 153, 87, 131, 123, 154, 133, 120, 132, 92, 140, 142,
    126, 118, 109, 115, 122, 49, 75, 143, 108, 91, 93, 125, 125, 162, 90, 134, 132, 199, 108, 143,
    97, 118, 79, 137, 72, 81, 99, 133, 128, 122, 139, 142, 122, 73, 160, 138, 110, 78, 137, 134,
    110, 77, 135, 122, 152, 76, 131, 125, 108, 155, 136, 121, 139, 106, 109, 107, 146, 95, 117, 105,
    104, 98, 113, 103, 126, 99, 170, 137, 80, 148, 157, 130, 43, 63, 161, 135, 8, 120, 140, 129, 95,
    104, 78, 123, 146, 116, 34, 132, 119, 66, 193, 135, 123, 57, 171, 113, 132, 51, 141, 98, 55,
    164, 81, 104, 56, 123, 29, 126, 116, 100, 158, 107, 147, 16, 181, 111, 73, 94, 159, 125, 60,
    104, 102, 136, 91, 122, 114, 142, 118, 61, 175, 131, 121, 88, 108, 124, 134, 79, 102, 132, 165,
    84, 135, 126, 156, 144, 123, 111, 119, 66, 135, 109, 157, 55, 107, 122, 174, 67, 116, 154, 177,
    130, 92, 161, 187, 160, 113, 148, 107, 71, 169, 131, 128, 41, 191, 125, 144, 121, 162, 108, 143,
    105, 85, 140, 124, 66, 37, 127, 114, 112, 151, 108, 122, 129, 138, 109, 85, 127, 180, 103, 29,
    91, 187, 86, 46, 103, 133, 134, 71, 145, 93, 116, 60, 124, 100, 130, 75, 119, 109, 138, 119,
    134, 81, 151, 140, 126, 107, 150, 45, 124, 182, 126, 80, 112, 144, 127, 85, 126, 156, 116, 115,
    153, 162, 106, 120, 134, 95, 161, 80, 101, 117, 121, 62, 84, 98, 121, 89, 76, 98, 125, 132, 75,
    91, 147, 148, 90, 97, 138, 104, 54, 110, 106, 91, 23, 127, 114, 96, 35, 124, 98, 99, 105, 163,
    85, 165, 87, 80, 133, 122, 153, 90, 126, 169, 151, 35, 114, 164, 146, 55, 122, 139, 139, 119,
    105, 148, 136, 133, 148, 101, 175, 155, 152, 115, 136, 172, 151, 119, 143, 140, 144, 145, 159,
    109, 128, 120, 146, 77, 140, 119, 129, 131, 138, 98, 115, 115, 142, 138, 122, 110, 139, 133,
    127, 136, 120, 118, 114, 130, 151, 100, 122, 168, 168, 92, 108, 114, 155, 114, 85, 90, 160, 131,
    96, 113, 147, 137, 118, 121, 119, 60, 42, 154, 145, 47, 106, 206, 145, 45, 71, 228, 132, 25, 76,
    212, 125, 49, 80, 140, 119, 118, 77, 84, 140, 118, 22, 55, 146, 93, 54, 25, 151, 151, 86, 76,
    155, 175, 165, 123, 114, 113, 91, 167, 138, 134, 85, 151, 118, 122, 105, 121, 107, 57, 113, 48,
    131, 105, 146, 45, 161, 140, 137, 139, 107, 135, 147, 121, 137, 106, 114, 79, 156, 146, 135, 92,
    151, 150, 122, 187, 123, 125, 170, 153, 129, 149, 160, 101, 114, 156, 83, 40, 108, 138, 112, 90,
    113, 137, 139, 123, 106, 152, 106, 102, 123, 157, 106, 127, 132, 180, 87, 146, 130, 213, 137,
    125, 157, 179, 170, 140, 117, 152, 60, 164, 126, 152, 65, 174, 153, 154, 86, 152, 123, 86, 124,
    90, 127, 121, 70, 66, 133, 101, 87, 171, 117, 144, 127, 126, 130, 118, 95, 130, 124, 1, 79, 129,
    78, 16, 74, 68, 157, 75, 158, 73, 134, 23, 141, 91, 119, 123, 123, 125, 126, 182, 127, 134, 164,
    155, 136, 162, 104, 133, 161, 135, 130, 157, 153, 117, 128, 112, 125, 99, 124, 141, 97, 126,
    125, 161, 188, 96, 140, 108, 72, 94, 114, 136, 105, 96, 122, 150, 161, 111, 121, 124, 118, 128,
    102, 154, 93, 138, 101, 111, 51, 124, 126, 97, 51, 142, 145, 122, 125, 150, 136, 90, 114, 172,
    145, 106, 104, 108, 186, 145, 149, 1, 183, 159, 179, 49, 153, 148, 181, 174, 168, 155, 146, 198,
    135, 161, 143, 199, 137, 113, 146, 66, 116, 137, 150, 7, 125, 142, 116, 29, 114, 145, 73, 68,
    140, 70, 100, 73, 165, 153, 153, 96, 164, 109, 180, 115, 132, 136, 180, 178, 132, 146, 160, 175,
    131, 144, 125, 172, 138, 146, 98, 133, 143, 119, 132, 85, 135, 152, 113, 107, 144, 153, 108,
    159, 151, 160, 99, 161, 115, 105, 68, 145, 127, 68, 134, 181, 122, 63, 144, 167, 139, 58, 124,
    138, 141, 137, 106, 86, 155, 100, 83, 62, 159, 121, 114, 81, 144, 134, 110, 107, 143, 145, 156,
    102, 147, 166, 146, 130, 95, 123, 130, 176, 139, 113, 181, 171, 108, 84, 237, 155, 99, 95, 188,
    144, 101, 150, 149, 138, 112, 167, 163, 139, 131, 146, 167, 145, 115, 144, 127, 121, 135, 173,
    24, 127, 125, 140, 49, 157, 152, 164, 133, 154, 159, 170, 98, 161, 116, 155, 68, 147, 116, 105,
    16, 134, 74, 130, 77, 75, 111, 148, 152, 144, 131, 145, 183, 145, 158, 153, 154, 123, 132, 158,
    95, 117, 110, 134, 68, 104, 120, 124, 186, 168, 105, 99, 214, 162, 146, 120, 180, 116, 129, 88,
    200, 149, 106, 148, 134, 106, 128, 118, 88, 154, 125, 137, 113, 117, 133, 103, 78, 122, 106, 63,
    112, 80, 118, 89, 123, 64, 152, 113, 83, 102, 172, 89, 45, 62, 126, 133, 85, 133, 102, 144, 110,
    168, 144, 105, 105, 138, 158, 122, 114, 125, 149, 139, 88, 112, 120, 131, 47, 126, 144, 158,
    139, 157, 144, 165, 193, 111, 142, 154, 98, 118, 162, 147, 139, 141, 162, 131, 167, 152, 131,
    121, 44, 224, 102, 175, 71, 191, 148, 91, 111, 147, 164, 122, 172, 152, 162, 131, 219, 170, 166,
    123, 196, 192, 171, 130, 177, 175, 116, 160, 146, 29, 119, 143, 121, 26, 143, 139, 72, 120, 138,
    175, 93, 130, 119, 120, 115, 105, 186, 113, 60, 51, 159, 163, 22, 57, 169, 155, 49, 147, 156,
    122, 133, 121, 160, 99, 176, 106, 156, 179, 130, 130, 173, 180, 120, 103, 155, 179, 103, 159,
    116, 134, 103, 157, 124, 73, 96, 144, 96, 173, 83, 143, 188, 148, 144, 157, 158, 140, 146, 145,
    137, 135, 82, 154, 134, 138, 103, 159, 112, 133, 119, 123, 145, 134, 131, 123, 134, 109, 153,
    120, 155, 154, 200, 139, 150, 168, 214, 137, 33, 122, 206, 139, 44, 123, 201, 111, 70, 130, 152,
    89, 87, 135, 102, 79, 71, 135, 95, 109, 125, 115, 98, 145, 137, 88, 170, 140, 126, 48, 139, 162,
    73, 124, 143, 181, 58, 161, 126, 158, 138, 164, 78, 143, 144, 145, 59, 137, 92, 121, 25, 141,
    56, 97, 95, 38, 54, 99, 138, 55, 149, 174, 78, 155, 182, 160, 51, 137, 172, 39, 121, 146, 118,
    93, 37, 99, 106, 122, 113, 83, 127, 95, 170, 159, 133, 143, 202, 147, 142, 148, 179, 142, 155,
    134, 188, 103, 138, 121, 149, 74, 171, 12, 100, 141, 147, 76, 83, 169, 135, 119, 80, 143, 118,
    105, 154, 177, 97, 133, 159, 105, 160, 111, 67, 76, 154, 147, 75, 93, 134, 86, 154, 118, 101,
    82, 202, 148, 121, 130, 167, 162, 114, 133, 96, 145, 102, 116, 94, 87, 85, 100, 104, 121, 80,
    97, 154, 93, 106, 125, 172, 62, 122, 116, 85, 117, 96, 163, 106, 110, 111, 145, 116, 115, 106,
    145, 148, 127, 115, 170, 126, 106, 175, 145, 106, 87, 176, 149, 72, 136, 177, 152, 70, 137, 131,
    136, 93, 163, 118, 153, 110, 117, 143, 89, 126, 130, 169, 128, 85, 138, 164, 145, 92, 129, 148,
    118, 141, 131, 144, 108, 212, 134, 66, 132, 153, 26, 90, 169, 110, 76, 119, 164, 63, 91, 140,
    172, 88, 60, 116, 86, 184, 67, 131, 131, 167, 109, 156, 134, 76, 167, 158, 138, 57, 132, 169,
    105, 108, 115, 176, 120, 148, 127, 142, 135, 116, 159, 117, 167, 156, 108, 94, 166, 138, 92,
    116, 182, 168, 49, 158, 146, 184, 35, 93, 168, 159, 131, 138, 100, 155, 147, 161, 75, 121, 102,
    120, 78, 116, 92, 81, 88, 111, 97, 174, 103, 92, 125, 208, 128, 100, 125, 155, 125, 118, 121,
    143, 139, 114, 137, 130, 152, 55, 133, 5, 160, 215, 98, 1, 136, 165, 106, 21, 107, 102, 98, 43,
    106, 96, 102, 74, 130, 117, 118, 146, 81, 86, 116, 112, 105, 127, 133, 75, 53, 86, 127, 102,
    126, 100, 97, 9, 169, 135, 88, 117, 125, 104, 140, 51, 66, 156, 142, 46, 92, 203, 123, 27, 94,
    210, 68, 33, 77, 170, 58, 138, 111, 58, 143, 134, 101, 97, 134, 124, 110, 135, 141, 127, 149,
    114, 130, 110, 143, 163, 67, 160, 74, 120, 132, 135, 126, 118, 132, 114, 129, 153, 124, 116,
    114, 155, 166, 115, 126, 110, 126, 149, 58, 60, 109, 154, 94, 65, 146, 85, 111, 170, 127, 22,
    129, 124, 97, 25, 141, 149, 108, 101, 122, 155, 123, 95, 188, 156, 139, 66, 154, 198, 101, 76,
    119, 177, 114, 50, 174, 198, 127, 123, 144, 224, 95, 95, 145, 191, 147, 125, 132, 162, 139, 119,
    111, 120, 99, 161, 107, 172, 146, 32, 192, 168, 107, 48, 189, 147, 53, 79, 171, 115, 86, 61,
    161, 83, 97, 50, 170, 66, 98, 93, 151, 249, 105, 90, 131, 255, 92, 102, 113, 229, 67, 74, 131,
    202, 70, 95, 156, 151, 147, 87, 85, 146, 68, 119, 116, 134, 121, 84, 91, 169, 126, 77, 87, 205,
    103, 77, 76, 180, 131, 188, 99, 34, 128, 191, 80, 51, 146, 161, 94, 3, 130, 174, 138, 94, 143,
    174, 100, 131, 142, 76, 149, 141, 120, 130, 109, 90, 124, 124, 101, 74, 138, 93, 87, 144, 127,
    115, 98, 188, 115, 108, 73, 75, 121, 104, 92, 126, 108, 98, 102, 130, 105, 100, 131, 129, 91,
    142, 136, 180, 129, 102, 121, 126, 99, 56, 67, 187, 85, 87, 7, 186, 79, 67, 54, 200, 74, 67, 94,
    171, 111, 146, 106, 141, 135, 126, 170, 181, 144, 55, 133, 169, 107, 12, 118, 150, 83, 38, 129,
    101, 61, 106, 52, 155, 63, 127, 87, 169, 100, 107, 119, 64, 155, 142, 123, 68, 163, 152, 119,
    81, 133, 139, 151, 139, 73, 160, 127, 135, 50, 71, 136, 100, 61, 62, 103, 37, 158, 112, 111,
    102, 95, 134, 124, 136, 101, 100, 116, 139, 80, 66, 35, 157, 76, 94, 111, 165, 116, 142, 134,
    21, 141, 140, 126, 117, 121, 111, 98, 130, 121, 195, 95, 111, 152, 255, 140, 89, 82, 220, 125,
    71, 126, 85, 77, 98, 62, 122, 113, 81, 101, 172, 109, 157, 125, 233, 136, 153, 137, 231, 114,
    113, 123, 140, 131, 148, 1, 70, 103, 113, 34, 72, 90, 227, 99, 51, 41, 145, 101, 121, 88, 87,
    113, 128, 180, 84, 158, 145, 150, 101, 144, 160, 142, 126, 112, 104, 134, 125, 101, 122, 94,
    117, 102, 175, 118, 118, 116, 160, 82, 106, 131, 182, 140, 166, 133, 213, 145, 160, 151, 238,
    139, 104, 143, 120, 102, 197, 128, 129, 97, 170, 123, 91, 130, 132, 82, 79, 127, 49, 79, 100,
    96, 38, 91, 158, 130, 140, 127, 128, 113, 128, 153, 149, 130, 38, 173, 186, 94, 60, 142, 202,
    108, 110, 137, 150, 105, 88, 109, 129, 135, 16, 137, 89, 165, 1, 182, 112, 139, 102, 146, 138,
    104, 87, 132, 169, 119, 92, 97, 170, 116, 166, 140, 143, 125, 168, 134, 133, 139, 100, 120, 125,
    120, 55, 113, 182, 128, 50, 113, 154, 129, 109, 94, 139, 144, 69, 91, 153, 136, 91, 74, 124,
    139, 90, 82, 166, 124, 96, 95, 191, 156, 86, 160, 211, 142, 104, 150, 177, 148, 107, 142, 161,
    134, 86, 103, 165, 146, 144, 90, 159, 129, 139, 174, 177, 140, 96, 180, 187, 145, 83, 166, 211,
    133, 134, 142, 115, 142, 83, 169, 104, 147, 111, 185, 97, 155, 168, 157, 90, 126, 129, 142, 164,
    123, 110, 199, 142, 57, 108, 42, 154, 121, 102, 146, 146, 161, 52, 180, 159, 129, 93, 170, 158,
    133, 97, 86, 134, 148, 135, 117, 177, 145, 147, 138, 100, 132, 139, 123, 128, 99, 71, 131, 156,
    121, 77, 96, 170, 140, 161, 126, 192, 172, 128, 115, 123, 109, 122, 88, 130, 116, 155, 124, 143,
    146, 126, 128, 141, 158, 174, 156, 123, 161, 162, 111, 142, 133, 137, 86, 142, 141, 161, 72,
    140, 135, 102, 114, 133, 143, 77, 166, 139, 181, 105, 187, 105, 144, 164, 148, 138, 104, 153,
    129, 160, 109, 134, 114, 162, 122, 169, 78, 95, 162, 112, 146, 178, 139, 191, 149, 110, 157,
    161, 141, 162, 152, 122, 119, 160, 165, 131, 154, 139, 175, 136, 113, 101, 154, 153, 103, 69,
    142, 104, 105, 60, 89, 91, 113, 170, 70, 133, 86, 137, 112, 82, 142, 156, 128, 88, 123, 145,
    114, 96, 118, 114, 104, 73, 63, 99, 132, 176, 120, 110, 121, 188, 95, 67, 136, 142, 74, 118,
    142, 21, 93, 122, 106, 38, 98, 155, 162, 160, 152, 146, 130, 135, 170, 106, 140, 101, 137, 121,
    124, 92, 97, 136, 152, 95, 94, 166, 140, 56, 175, 141, 167, 26, 221, 163, 161, 65, 155, 157,
    147, 93, 111, 146, 166, 65, 62, 201, 80, 67, 87, 163, 63, 138, 146, 147, 93, 199, 141, 174, 140,
    171, 100, 144, 112, 126, 137, 148, 127, 102, 141, 141, 143, 102, 111, 125, 145, 128, 88, 123,
    135, 105, 79, 128, 95, 54, 63, 192, 102, 196, 97, 213, 134, 112, 148, 160, 132, 137, 116, 105,
    112, 119, 95, 102, 104, 91, 64, 125, 109, 187, 64, 146, 88, 155, 160, 151, 150, 137, 160, 170,
    149, 124, 135, 167, 169, 160, 102, 77, 162, 82, 184, 117, 181, 159, 157, 136, 151, 126, 117,
    149, 97, 99, 93, 140, 112, 40, 118, 179, 107, 90, 118, 146, 152, 76, 161, 131, 167, 123, 153,
    116, 148, 155, 115, 138, 111, 171, 38, 120, 111, 176, 153, 127, 77, 185, 118, 109, 78, 164, 112,
    106, 149, 115, 72, 137, 129, 116, 93, 134, 98, 165, 108, 124, 83, 206, 80, 132, 158, 163, 99,
    95, 131, 170, 164, 66, 76, 173, 136, 162, 168, 166, 166, 127, 161, 187, 138, 99, 147, 170, 112,
    150, 138, 121, 114, 135, 123, 78, 105, 133, 168, 72, 217, 145, 184, 84, 160, 135, 143, 122, 104,
    33, 30, 136, 147, 88, 22, 125, 141, 74, 63, 168, 111, 92, 106, 120, 124, 159, 130, 133, 126,
    161, 158, 152, 143, 144, 142, 130, 139, 160, 123, 137, 151, 132, 135, 163, 125, 101, 117, 163,
    114, 91, 115, 85, 114, 113, 89, 76, 153, 205, 136, 109, 115, 144, 173, 95, 148, 112, 177, 126,
    160, 90, 149, 120, 133, 130, 66, 70, 127, 117, 121, 153, 122, 131, 109, 168, 88, 152, 137, 141,
    99, 180, 157, 44, 109, 193, 137, 65, 140, 160, 152, 141, 148, 147, 131, 147, 174, 104, 97, 148,
    104, 121, 88, 157, 118, 108, 119, 148, 91, 147, 121, 75, 180, 154, 122, 86, 169, 153, 111, 101,
    101, 152, 133, 118, 103, 135, 121, 189, 127, 117, 156, 52, 85, 79, 159, 53, 74, 107, 102, 135,
    96, 130, 43, 157, 134, 120, 33, 118, 175, 121, 125, 80, 98, 179, 163, 37, 126, 185, 175, 103,
    102, 180, 161, 127, 124, 170, 195, 140, 138, 188, 117, 93, 98, 143, 103, 128, 93, 104, 67, 148,
    93, 99, 22, 131, 116, 125, 137, 122, 95, 99, 47, 165, 54, 136, 104, 172, 114, 112, 93, 193, 140,
    62, 88, 179, 146, 84, 94, 166, 89, 107, 132, 126, 168, 173, 149, 144, 130, 168, 139, 59, 128,
    171, 164, 78, 147, 143, 145, 62, 142, 94, 137, 89, 107, 80, 138, 135, 129, 63, 134, 169, 111,
    47, 120, 166, 88, 70, 36, 174, 87, 119, 91, 153, 154, 132, 68, 156, 126, 130, 89, 182, 154, 144,
    151, 128, 120, 140, 125, 118, 141, 142, 112, 161, 113, 149, 127, 172, 163, 190, 143, 169, 148,
    127, 73, 127, 166, 126, 23, 131, 145, 122, 115, 141, 136, 144, 130, 173, 141, 142, 115, 141,
    147, 137, 99, 120, 129, 181, 170, 56, 110, 117, 101, 156, 187, 99, 123, 144, 149, 100, 135, 154,
    137, 89, 67, 120, 135, 110, 70, 71, 159, 112, 80, 152, 106, 138, 161, 175, 102, 158, 157, 148,
    121, 186, 129, 166, 155, 167, 94, 111, 165, 169, 72, 117, 143, 142, 132, 142, 112, 98, 126, 143,
    112, 98, 137, 109, 90, 168, 137, 82, 96, 139, 189, 104, 150, 146, 162, 86, 166, 116, 141, 83,
    119, 86, 149, 41, 120, 157, 220, 38, 153, 165, 108, 95, 148, 161, 102, 146, 141, 152, 121, 155,
    138, 132, 147, 136, 148, 208, 159, 109, 182, 169, 104, 148, 133, 185, 66, 100, 88, 162, 28, 115,
    122, 116, 98, 125, 120, 160, 98, 188, 118, 131, 91, 102, 141, 151, 132, 92, 112, 128, 149, 112,
    156, 134, 121, 128, 170, 113, 73, 167, 169, 57, 185, 74, 99, 68, 178, 102, 70, 111, 136, 141,
    92, 162, 112, 127, 163, 176, 152, 95, 183, 87, 151, 43, 86, 91, 154, 123, 126, 97, 153, 142,
    121, 144, 114, 151, 155, 139, 115, 188, 155, 99, 162, 151, 91, 79, 163, 125, 59, 103, 125, 88,
    107, 110, 105, 90, 112, 137, 184, 71, 153, 102, 100, 193, 96, 127, 121, 191, 76, 105, 42, 156,
    134, 64, 1, 135, 163, 24, 11, 137, 156, 168, 93, 139, 137, 216, 122, 106, 165, 149, 169, 97,
    165, 142, 135, 98, 182, 128, 110, 85, 160, 52, 114, 159, 104, 19, 94, 136, 92, 8, 90, 134, 64,
    41, 82, 129, 75, 74, 72, 148, 81, 106, 122, 92, 129, 135, 157, 151, 108, 140, 147, 174, 170,
    188, 113, 130, 135, 160, 97, 96, 139, 134, 148, 161, 151, 131, 114, 163, 185, 170, 96, 158, 139,
    134, 108, 61, 154, 129, 104, 125, 130, 117, 122, 136, 109, 142, 153, 153, 136, 175, 106, 133,
    161, 169, 52, 130, 185, 145, 98, 136, 209, 93, 125, 113, 138, 94, 159, 136, 117, 115, 186, 136,
    155, 143, 125, 132, 164, 136, 74, 134, 171, 102, 86, 160, 100, 142, 158, 176, 128, 170, 175,
    173, 140, 154, 154, 196, 137, 142, 124, 81, 156, 109, 155, 120, 107, 138, 180, 140, 98, 119,
    182, 149, 128, 92, 156, 155, 91, 182, 139, 132, 92, 84, 122, 149, 110, 110, 86, 111, 122, 137,
    105, 79, 158, 130, 190, 97, 170, 150, 192, 155, 151, 190, 145, 74, 137, 175, 135, 135, 168, 161,
    131, 162, 180, 117, 140, 134, 163, 207, 163, 166, 154, 129, 128, 145, 126, 172, 114, 83, 121,
    127, 71, 100, 114, 130, 136, 115, 98, 132, 143, 167, 133, 47, 114, 78, 63, 83, 132, 95, 51, 82,
    149, 132, 104, 97, 168, 145, 131, 115, 133, 109, 118, 44, 141, 49, 88, 61, 131, 100, 113, 112,
    147, 179, 128, 134, 175, 158, 114, 112, 154, 114, 140, 97, 178, 128, 98, 79, 143, 116, 148, 71,
    148, 144, 133, 92, 114, 165, 152, 156, 161, 155, 199, 25, 170, 79, 144, 48, 204, 130, 139, 85,
    186, 134, 154, 99, 169, 140, 151, 130, 165, 112, 161, 102, 133, 114, 134, 49, 142, 174, 82, 72,
    55, 127, 108, 109, 30, 110, 150, 103, 63, 117, 168, 152, 117, 132, 116, 203, 165, 113, 156, 154,
    167, 141, 172, 102, 82, 85, 177, 118, 116, 100, 145, 114, 119, 97, 77, 98, 130, 140, 73, 75,
    123, 162, 112, 94, 115, 172, 134, 106, 144, 147, 92, 82, 104, 119, 60, 87, 113, 175, 73, 127,
    161, 136, 80, 136, 136, 147, 124, 91, 166, 96, 108, 124, 96, 174, 50, 133, 115, 125, 22, 156,
    100, 98, 45, 136, 141, 113, 158, 133, 123, 156, 112, 129, 93, 168, 173, 154, 138, 135, 141, 161,
    163, 154, 90, 117, 155, 137, 56, 149, 135, 138, 79, 134, 138, 130, 106, 131, 142, 122, 119, 154,
    132, 100, 134, 99, 139, 134, 111, 95, 157, 132, 84, 51, 119, 84, 46, 60, 105, 57, 83, 71, 123,
    88, 157, 86, 178, 80, 171, 93, 158, 107, 121, 93, 137, 176, 119, 145, 111, 170, 67, 122, 97,
    166, 48, 108, 113, 159, 61, 121, 149, 149, 76, 166, 139, 174, 118, 134, 124, 224, 67, 100, 140,
    180, 29, 94, 137, 176, 78, 111, 156, 154, 29, 106, 123, 134, 94, 74, 137, 109, 95, 76, 126, 86,
    135, 120, 113, 96, 91, 157, 140, 89, 110, 104, 117, 155, 91, 124, 114, 204, 97, 73, 142, 184,
    72, 93, 170, 188, 111, 86, 180, 117, 7, 138, 155, 119, 103, 98, 126, 204, 131, 28, 150, 212, 81,
    73, 143, 150, 66, 90, 164, 120, 71, 186, 107, 108, 119, 159, 128, 114, 170, 134, 147, 103, 171,
    144, 142, 112, 138, 113, 152, 119, 125, 125, 60, 135, 95, 84, 83, 107, 98, 85, 92, 117, 59, 91,
    112, 147, 38, 122, 140, 136, 52, 129, 126, 119, 140, 125, 124, 166, 148, 86, 127, 156, 134, 53,
    130, 151, 104, 93, 156, 153, 58, 107, 92, 106, 109, 154, 126, 144, 181, 152, 130, 148, 120, 68,
    125, 172, 57, 47, 155, 161, 19, 131, 141, 196, 104, 124, 85, 169, 88, 85, 63, 152, 61, 38, 75,
    192, 23, 60, 140, 202, 64, 168, 160, 144, 79, 155, 166, 171, 118, 83, 137, 151, 152, 73, 120,
    144, 142, 96, 137, 136, 69, 116, 133, 142, 50, 123, 142, 169, 89, 145, 155, 166, 69, 193, 161,
    88, 102, 136, 143, 35, 102, 141, 119, 144, 114, 164, 138, 179, 91, 199, 163, 109, 93, 144, 152,
    105, 180, 149, 125, 123, 130, 133, 78, 164, 126, 162, 137, 128, 150, 165, 170, 65, 160, 109,
    125, 109, 118, 128, 145, 136, 75, 136, 97, 210, 122, 109, 123, 197, 117, 68, 144, 142, 136, 81,
    144, 95, 155, 102, 156, 96, 113, 84, 115, 144, 87, 139, 118, 139, 45, 155, 148, 123, 96, 132,
    154, 114, 196, 140, 145, 97, 161, 63, 164, 161, 179, 100, 141, 139, 88, 105, 128, 149, 73, 125,
    104, 160, 71, 140, 131, 161, 85, 124, 152, 160, 113, 133, 139, 165, 145, 96, 132, 118, 164, 98,
    122, 120, 107, 99, 143, 106, 72, 97, 167, 59, 156, 94, 153, 46, 152, 125, 136, 63, 147, 147,
    147, 112, 87, 172, 140, 77, 121, 72, 151, 124, 159, 92, 133, 129, 164, 79, 135, 140, 173, 87,
    151, 117, 120, 68, 169, 97, 52, 57, 113, 166, 136, 100, 127, 195, 167, 72, 162, 195, 105, 52,
    139, 169, 87, 86, 145, 123, 10, 182, 106, 91, 115, 189, 98, 45, 166, 169, 65, 59, 170, 162, 89,
    84, 162, 123, 86, 107, 170, 78, 119, 137, 125, 104, 133, 120, 134, 114, 144, 112, 155, 140, 149,
    114, 179, 185, 137, 67, 73, 82, 119, 48, 219, 72, 112, 89, 199, 87, 100, 92, 173, 106, 106, 115,
    151, 135, 101, 98, 123, 133, 104, 106, 94, 120, 131, 143, 221, 135, 135, 137, 168, 110, 138,
    114, 121, 25, 144, 140, 69, 116, 107, 160, 114, 126, 104, 141, 103, 123, 98, 133, 86, 105, 101,
    122, 116, 94, 116, 131, 128, 176, 149, 157, 106, 96, 147, 160, 133, 52, 130, 143, 106, 43, 141,
    134, 136, 71, 178, 154, 93, 136, 129, 97, 134, 136, 149, 81, 188, 109, 124, 114, 114, 195, 144,
    94, 89, 208, 134, 90, 138, 117, 143, 73, 150, 110, 136, 104, 181, 141, 170, 154, 146, 129, 155,
    125, 191, 151, 131, 145, 144, 97, 120, 133, 181, 84, 128, 145, 128, 77, 139, 138, 140, 135, 118,
    152, 153, 143, 143, 114, 96, 111, 109, 216, 152, 122, 115, 218, 94, 49, 99, 174, 89, 1, 113,
    163, 124, 95, 123, 153, 118, 151, 130, 52, 145, 178, 129, 29, 130, 187, 144, 50, 93, 149, 99,
    106, 127, 172, 127, 110, 143, 125, 175, 99, 176, 156, 164, 102, 114, 113, 120, 121, 139, 134,
    91, 133, 133, 148, 123, 136, 125, 113, 100, 205, 103, 66, 91, 191, 152, 110, 117, 205, 146, 96,
    105, 150, 114, 158, 86, 157, 24, 127, 153, 58, 156, 128, 150, 93, 146, 127, 141, 126, 156, 115,
    115, 117, 146, 163, 122, 47, 94, 142, 145, 54, 150, 141, 116, 51, 186, 159, 98, 71, 171, 110,
    102, 109, 151, 59, 125, 119, 97, 158, 127, 77, 186, 147, 144, 33, 178, 163, 137, 77, 83, 123,
    124, 144, 110, 118, 136, 121, 29, 83, 99, 188, 86, 121, 113, 183, 80, 157, 119, 104, 73, 130,
    70, 93, 164, 110, 55, 113, 147, 170, 150, 73, 46, 135, 172, 80, 117, 131, 159, 127, 96, 112,
    195, 152, 125, 145, 191, 122, 5, 97, 119, 102, 147, 75, 137, 99, 65, 116, 76, 74, 111, 112, 64,
    89, 96, 171, 32, 83, 48, 154, 150, 124, 107, 103, 130, 124, 144, 93, 115, 136, 186, 101, 152,
    154, 151, 38, 166, 132, 144, 181, 142, 58, 143, 191, 131, 90, 139, 168, 122, 90, 115, 143, 131,
    101, 116, 142, 129, 132, 130, 147, 135, 104, 17, 154, 116, 105, 124, 130, 102, 134, 132, 160,
    142, 184, 123, 154, 169, 171, 80, 152, 129, 130, 152, 153, 142, 102, 175, 104, 109, 114, 123,
    190, 118, 135, 135, 182, 128, 117, 147, 130, 134, 121, 141, 99, 135, 130, 173, 85, 148, 127,
    161, 105, 105, 151, 182, 109, 107, 150, 137, 130, 111, 126, 165, 118, 134, 110, 140, 106, 129,
    98, 123, 113, 114, 68, 168, 141, 118, 48, 81, 166, 133, 92, 187, 174, 127, 100, 151, 165, 112,
    108, 85, 117, 71, 71, 128, 121, 82, 112, 106, 167, 133, 86, 140, 188, 136, 113, 175, 202, 147,
    107, 139, 106, 108, 111, 139, 134, 113, 105, 149, 142, 182, 135, 142, 144, 143, 159, 77, 93,
    128, 122, 72, 138, 101, 90, 75, 162, 62, 51, 98, 141, 125, 66, 110, 133, 145, 54, 159, 162, 115,
    73, 129, 178, 97, 61, 69, 172, 84, 76, 32, 157, 147, 165, 108, 116, 147, 147, 92, 60, 137, 162,
    176, 109, 128, 151, 150, 163, 126, 129, 108, 205, 155, 55, 88, 199, 113, 96, 82, 185, 106, 111,
    125, 79, 89, 133, 166, 109, 121, 90, 130, 186, 150, 134, 130, 159, 132, 130, 166, 171, 126, 151,
    135, 134, 122, 153, 144, 120, 130, 143, 114, 124, 97, 132, 121, 137, 109, 174, 158, 165, 117,
    182, 97, 79, 71, 112, 142, 88, 45, 113, 142, 141, 150, 124, 56, 120, 143, 145, 122, 96, 158,
    159, 153, 100, 155, 170, 138, 141, 154, 141, 98, 149, 117, 104, 168, 200, 140, 134, 77, 171,
    114, 115, 90, 149, 107, 88, 11, 178, 47, 70, 1, 197, 166, 95, 103, 147, 121, 51, 65, 102, 122,
    124, 139, 119, 125, 175, 152, 90, 153, 144, 144, 172, 169, 129, 166, 181, 149, 118, 146, 158,
    136, 119, 146, 133, 127, 110, 114, 96, 123, 94, 129, 185, 160, 23, 125, 152, 93, 55, 160, 150,
    74, 119, 147, 172, 124, 137, 132, 165, 197, 138, 119, 141, 128, 136, 144, 137, 137, 133, 121,
    112, 126, 148, 126, 132, 151, 160, 147, 133, 133, 103, 169, 140, 128, 161, 113, 107, 136, 128,
    151, 124, 106, 132, 145, 146, 56, 105, 158, 107, 1, 115, 146, 138, 127, 151, 132, 133, 128, 165,
    114, 131, 118, 146, 123, 172, 84, 120, 154, 169, 103, 93, 189, 146, 132, 120, 128, 163, 112,
    149, 135, 146, 113, 146, 138, 143, 71, 71, 147, 163, 32, 78, 162, 81, 166, 102, 136, 73, 170,
    131, 113, 86, 163, 107, 123, 99, 87, 119, 169, 124, 87, 132, 160, 114, 171, 128, 72, 125, 137,
    81, 34, 142, 117, 66, 143, 150, 96, 56, 125, 166, 76, 49, 131, 201, 151, 61, 139, 152, 138, 87,
    149, 183, 127, 75, 155, 215, 78, 96, 131, 195, 96, 22, 57, 147, 128, 162, 64, 115, 119, 174,
    140, 69, 117, 177, 165, 87, 142, 161, 135, 89, 159, 112, 141, 164, 132, 74, 83, 139, 112, 93,
    104, 100, 101, 123, 106, 47, 134, 129, 103, 118, 135, 89, 153, 151, 151, 54, 141, 131, 134, 125,
    128, 104, 122, 128, 91, 71, 134, 110, 79, 125, 96, 101, 139, 145, 101, 66, 138, 118, 110, 125,
    156, 146, 124, 156, 158, 114, 149, 108, 121, 65, 160, 79, 133, 148, 130, 85, 119, 119, 143, 119,
    138, 109, 120, 128, 133, 94, 121, 155, 107, 145, 138, 129, 118, 158, 145, 83, 153, 206, 133, 70,
    108, 189, 103, 92, 54, 170, 91, 62, 51, 148, 45, 1, 101, 153, 164, 119, 155, 145, 151, 81, 91,
    100, 78, 104, 137, 132, 66, 140, 140, 134, 98, 122, 161, 120, 167, 101, 134, 157, 150, 79, 141,
    127, 111, 99, 140, 115, 96, 73, 130, 88, 127, 113, 166, 143, 143, 127, 114, 110, 169, 90, 79,
    109, 172, 71, 67, 124, 167, 102, 97, 170, 134, 135, 124, 91, 168, 99, 135, 111, 162, 84, 150,
    135, 115, 114, 103, 199, 59, 102, 36, 210, 34, 137, 65, 151, 120, 115, 134, 160, 143, 88, 73,
    180, 150, 95, 87, 191, 101, 123, 73, 148, 116, 124, 117, 164, 122, 140, 103, 170, 116, 154, 123,
    93, 119, 179, 106, 50, 171, 143, 92, 134, 166, 81, 127, 103, 152, 113, 147, 71, 164, 135, 102,
    85, 158, 147, 134, 116, 152, 135, 137, 128, 137, 146, 103, 86, 185, 98, 142, 100, 172, 110, 135,
    117, 141, 140, 101, 143, 154, 153, 80, 190, 114, 166, 57, 91, 115, 118, 220, 114, 122, 115, 214,
    95, 113, 77, 210, 90, 175, 68, 167, 159, 110, 82, 120, 126, 142, 163, 40, 91, 177, 125, 62, 160,
    173, 111, 113, 192, 151, 110, 137, 146, 111, 153, 140, 148, 120, 128, 193, 124, 172, 101, 164,
    123, 171, 93, 158, 116, 167, 91, 220, 145, 132, 88, 202, 145, 155, 131, 161, 133, 105, 114, 159,
    168, 87, 87, 124, 176, 124, 110, 88, 197, 91, 139, 107, 91, 165, 79, 168, 156, 104, 57, 132,
    199, 95, 76, 117, 193, 181, 83, 98, 232, 140, 95, 119, 94, 174, 148, 145, 105, 148, 157, 107,
    105, 125, 151, 99, 100, 119, 145, 103, 102, 134, 150, 93, 53, 154, 139, 125, 98, 145, 134, 165,
    19, 163, 134, 185, 31, 195, 128, 181, 139, 135, 98, 192, 97, 156, 139, 134, 65, 141, 157, 160,
    93, 138, 141, 151, 109, 127, 127, 122, 121, 137, 136, 109, 174, 112, 140, 150, 168, 113, 159,
    64, 180, 119, 155, 106, 197, 111, 114, 125, 205, 90, 146, 95, 164, 130, 91, 180, 199, 64, 75,
    180, 206, 74, 75, 179, 173, 147, 62, 179, 151, 161, 64, 139, 175, 169, 131, 134, 128, 141, 120,
    39, 118, 151, 116, 34, 104, 156, 107, 93, 140, 106, 141, 88, 144, 130, 110, 209, 170, 137, 123,
    231, 184, 138, 151, 107, 198, 149, 159, 27, 244, 113, 160, 3, 128, 168, 139, 131, 156, 167, 125,
    107, 151, 170, 142, 53, 156, 129, 152, 71, 87, 101, 151, 110, 132, 87, 149, 48, 137, 95, 141,
    94, 31, 130, 175, 138, 43, 168, 142, 164, 139, 148, 136, 130, 148, 126, 121, 160, 167, 134, 145,
    105, 139, 109, 149, 97, 86, 94, 134, 139, 73, 82, 158, 123, 150, 120, 102, 132, 146, 134, 93,
    125, 156, 77, 139, 81, 177, 151, 165, 1, 147, 148, 169, 82, 131, 113, 135, 200, 115, 145, 144,
    182, 81, 105, 127, 185, 97, 180, 112, 155, 170, 159, 65, 133, 101, 155, 140, 117, 115, 160, 115,
    89, 111, 156, 118, 127, 81, 145, 113, 154, 73, 106, 139, 158, 133, 123, 155, 159, 123, 115, 142,
    140, 120, 118, 128, 148, 119, 130, 106, 165, 172, 108, 70, 158, 121, 149, 133, 177, 126, 111,
    129, 133, 138, 65, 120, 84, 125, 56, 145, 68, 128, 77, 155, 125, 181, 92, 61, 208, 198, 91, 76,
    168, 173, 120, 123, 129, 157, 137, 128, 97, 177, 131, 123, 67, 72, 151, 113, 85, 91, 135, 132,
    102, 89, 100, 150, 160, 44, 135, 166, 181, 1, 149, 144, 170, 94, 143, 156, 51, 60, 144, 138,
    127, 84, 143, 133, 127, 103, 160, 108, 138, 154, 138, 108, 194, 117, 145, 138, 125, 117, 129,
    152, 153, 90, 150, 135, 175, 68, 125, 128, 153, 42, 140, 124, 149, 125, 147, 168, 152, 133, 132,
    156, 111, 109, 102, 166, 105, 96, 94, 146, 132, 113, 90, 157, 75, 220, 89, 104, 180, 211, 54,
    110, 162, 150, 139, 90, 157, 165, 158, 66, 170, 159, 159, 65, 134, 187, 134, 132, 185, 161, 118,
    165, 77, 119, 133, 154, 65, 105, 133, 144, 93, 134, 71, 155, 119, 143, 85, 124, 197, 166, 103,
    130, 247, 162, 160, 147, 124, 117, 170, 147, 58, 157, 172, 161, 28, 97, 148, 129, 157, 130, 133,
    133, 142, 142, 131, 132, 89, 105, 111, 146, 127, 112, 93, 131, 150, 120, 103, 154, 64, 116, 75,
    146, 61, 111, 117, 134, 97, 151, 136, 107, 171, 162, 116, 131, 135, 172, 118, 130, 157, 143,
    106, 149, 110, 131, 50, 154, 100, 157, 102, 119, 150, 184, 111, 104, 149, 136, 73, 111, 204,
    155, 109, 123, 123, 135, 128, 125, 129, 122, 134, 114, 17, 132, 133, 143, 99, 184, 93, 158, 162,
    144, 87, 155, 131, 83, 112, 133, 169, 131, 168, 111, 155, 184, 174, 90, 93, 161, 135, 106, 144,
    151, 130, 105, 105, 124, 130, 118, 120, 107, 144, 117, 161, 147, 154, 113, 224, 124, 79, 144,
    153, 119, 116, 155, 145, 153, 125, 151, 170, 116, 96, 118, 158, 160, 74, 134, 100, 147, 74, 146,
    172, 91, 34, 119, 129, 66, 55, 126, 123, 60, 112, 141, 163, 98, 163, 124, 177, 172, 62, 102,
    138, 149, 132, 149, 144, 110, 130, 131, 161, 53, 163, 133, 134, 132, 149, 151, 104, 93, 177,
    100, 40, 100, 161, 99, 89, 65, 157, 112, 136, 74, 76, 113, 141, 89, 64, 87, 159, 155, 91, 110,
    115, 121, 128, 145, 136, 153, 99, 141, 162, 111, 124, 160, 132, 136, 126, 188, 118, 138, 160,
    137, 91, 170, 119, 123, 137, 124, 129, 126, 189, 151, 209, 111, 166, 131, 186, 117, 213, 113,
    148, 133, 137, 141, 127, 167, 80, 109, 114, 156, 125, 103, 80, 155, 156, 105, 86, 146, 133, 196,
    94, 132, 143, 143, 48, 139, 140, 117, 146, 113, 141, 111, 150, 118, 130, 79, 138, 105, 100, 137,
    144, 98, 221, 127, 161, 138, 119, 98, 160, 150, 71, 129, 116, 148, 100, 104, 31, 121, 117, 154,
    80, 132, 145, 147, 103, 154, 192, 141, 123, 114, 120, 141, 130, 107, 104, 145, 123, 150, 95,
    167, 95, 139, 154, 165, 109, 127, 152, 127, 140, 101, 126, 184, 100, 102, 177, 129, 122, 97,
    148, 139, 62, 123, 117, 118, 94, 141, 97, 141, 164, 77, 84, 171, 172, 111, 76, 162, 149, 156,
    105, 176, 99, 135, 154, 128, 124, 148, 146, 127, 120, 133, 88, 160, 106, 98, 84, 180, 120, 120,
    99, 114, 127, 128, 160, 128, 172, 132, 86, 119, 136, 138, 124, 97, 111, 124, 109, 136, 85, 118,
    95, 213, 98, 161, 139, 176, 54, 141, 125, 112, 125, 124, 204, 122, 159, 138, 144, 132, 172, 138,
    50, 139, 139, 130, 161, 148, 185, 96, 102, 128, 160, 120, 124, 157, 134, 126, 126, 124, 160,
    153, 95, 155, 58, 146, 138, 162, 87, 161, 160, 152, 98, 131, 104, 124, 100, 132, 90, 126, 60,
    143, 64, 166, 1, 136, 113, 128, 53, 135, 151, 112, 60, 151, 137, 98, 118, 119, 135, 101, 179,
    132, 116, 144, 42, 107, 144, 136, 110, 149, 144, 113, 107, 154, 155, 90, 131, 143, 138, 128,
    141, 137, 119, 136, 131, 114, 107, 140, 132, 143, 97, 118, 135, 139, 151, 89, 85, 98, 170, 108,
    28, 53, 162, 144, 100, 147, 140, 123, 94, 164, 151, 130, 124, 148, 136, 141, 117, 135, 121, 154,
    136, 144, 88, 141, 125, 147, 116, 166, 147, 156, 96, 101, 158, 142, 138, 135, 186, 134, 83, 112,
    163, 124, 74, 170, 106, 152, 123, 147, 109, 147, 161, 89, 121, 115, 162, 145, 53, 97, 158, 144,
    45, 125, 135, 170, 72, 138, 89, 149, 55, 140, 128, 132, 120, 114, 116, 94, 116, 144, 116, 67,
    108, 137, 92, 132, 180, 105, 184, 86, 187, 67, 152, 75, 177, 99, 130, 98, 121, 102, 148, 86, 16,
    136, 124, 179, 52, 148, 150, 102, 135, 149, 172, 128, 126, 119, 122, 131, 121, 68, 68, 123, 120,
    95, 95, 150, 126, 156, 183, 136, 152, 124, 132, 146, 165, 61, 69, 162, 185, 1, 184, 109, 137,
    63, 142, 135, 85, 129, 161, 118, 124, 149, 150, 91, 173, 143, 126, 161, 183, 118, 48, 172, 120,
    127, 6, 172, 88, 120, 144, 126, 101, 134, 141, 107, 99, 162, 103, 155, 121, 165, 97, 146, 132,
    124, 117, 113, 127, 152, 149, 88, 119, 149, 156, 68, 119, 157, 125, 88, 95, 136, 63, 115, 69,
    93, 76, 152, 59, 147, 110, 143, 109, 159, 129, 116, 151, 123, 151, 123, 164, 129, 62, 86, 183,
    143, 31, 148, 160, 143, 131, 134, 216, 115, 121, 175, 212, 110, 157, 170, 136, 118, 94, 148,
    151, 158, 57, 154, 77, 164, 148, 141, 86, 153, 101, 97, 87, 142, 84, 69, 65, 129, 95, 139, 69,
    146, 80, 153, 32, 164, 100, 117, 70, 178, 169, 91, 80, 169, 146, 60, 121, 160, 105, 112, 107,
    155, 86, 162, 89, 148, 151, 126, 91, 165, 171, 94, 74, 169, 173, 103, 51, 161, 117, 124, 80,
    168, 128, 93, 91, 118, 131, 130, 85, 134, 145, 124, 100, 140, 96, 116, 69, 155, 112, 121, 38,
    171, 174, 145, 105, 171, 130, 124, 97, 154, 157, 89, 93, 140, 140, 120, 74, 138, 124, 145, 51,
    176, 116, 166, 115, 135, 111, 159, 158, 149, 67, 140, 147, 141, 92, 143, 142, 143, 87, 108, 143,
    151, 111, 145, 113, 149, 154, 131, 107, 136, 175, 109, 135, 116, 222, 153, 103, 97, 187, 121,
    71, 90, 152, 170, 36, 166, 102, 109, 114, 172, 125, 134, 101, 140, 128, 109, 134, 138, 93, 74,
    139, 133, 100, 152, 159, 119, 131, 135, 130, 112, 112, 161, 109, 97, 91, 140, 115, 89, 96, 94,
    141, 115, 87, 164, 160, 66, 160, 170, 85, 59, 124, 149, 112, 126, 120, 121, 101, 108, 86, 136,
    142, 156, 128, 165, 112, 88, 154, 136, 120, 115, 156, 141, 145, 107, 145, 97, 126, 117, 133,
    122, 130, 148, 120, 128, 108, 23, 100, 139, 142, 70, 72, 115, 111, 99, 102, 164, 112, 55, 64,
    157, 105, 29, 54, 137, 111, 68, 114, 128, 94, 103, 123, 144, 122, 145, 127, 134, 124, 118, 100,
    131, 142, 99, 81, 157, 113, 89, 113, 166, 139, 92, 138, 141, 127, 72, 105, 130, 127, 125, 93,
    119, 124, 152, 74, 142, 124, 111, 152, 130, 130, 86, 151, 149, 116, 68, 159, 161, 118, 92, 135,
    188, 108, 102, 98, 141, 113, 87, 70, 115, 100, 80, 53, 137, 116, 107, 89, 134, 123, 118, 103,
    144, 130, 106, 84, 154, 152, 139, 161, 126, 135, 151, 177, 150, 141, 138, 169, 146, 145, 120,
    138, 104, 135, 155, 125, 119, 117, 75, 132, 108, 81, 68, 111, 110, 87, 107, 87, 120, 94, 126,
    73, 137, 128, 101, 62, 150, 114, 85, 103, 136, 97, 68, 115, 101, 81, 19, 65, 127, 98, 56, 102,
    118, 113, 82, 95, 123, 117, 125, 115, 104, 93, 109, 111, 115, 116, 132, 142, 126, 137, 155, 154,
    120, 137, 153, 126, 109, 116, 117, 94, 130, 138, 135, 107, 141, 123, 86, 91, 144, 125, 78, 93,
    138, 126, 131, 99, 133, 121, 128, 112, 110, 127, 127, 114, 128, 115, 114, 119, 125, 123, 121,
    133, 136, 124, 111, 88, 118, 154, 108, 153, 114, 141, 94, 105, 113, 121, 126, 92, 116, 123, 103,
    98, 120, 149, 120, 93, 100, 125, 71, 159, 143, 140, 45, 155, 153, 128, 37, 148, 144, 110, 31,
    138, 150, 93, 44, 90, 133, 136, 149, 114, 126, 125, 127, 137, 117, 117, 95, 126, 121, 109, 74,
    90, 136, 115, 93, 54, 145, 139, 82, 142, 157, 100, 83, 136, 107, 103, 125, 113, 116, 122, 148,
    99, 122, 142, 141, 120, 149, 129, 94, 127, 132, 106, 140, 109, 149, 121, 147, 84, 121, 135, 160,
    142, 176, 143, 163, 136, 128, 113, 92, 143, 113, 128, 130, 112, 120, 133, 179, 131, 112, 132,
    131, 133, 144, 124, 91, 71, 111, 83, 36, 112, 67, 110, 56, 112, 104, 139, 106, 144, 145, 133,
    134, 156, 172, 140, 123, 111, 138, 99, 82, 129, 142, 121, 96, 134, 145, 138, 159, 123, 113, 131,
    165, 108, 99, 123, 157, 110, 163, 149, 156, 160, 129, 132, 102, 131, 121, 119, 82, 133, 100,
    131, 123, 131, 120, 127, 124, 108, 178, 129, 82, 11, 147, 117, 121, 76, 150, 148, 141, 127, 132,
    143, 141, 148, 167, 143, 135, 122, 134, 170, 178, 151, 136, 141, 136, 146, 130, 140, 132, 150,
    95, 141, 121, 111, 89, 148, 172, 140, 121, 121, 112, 95, 129, 97, 114, 96, 145, 101, 102, 113,
    156, 117, 124, 105, 164, 134, 135, 99, 123, 93, 66, 134, 135, 106, 78, 169, 131, 97, 76, 84,
    108, 111, 106, 94, 118, 84, 111, 65, 141, 93, 86, 70, 110, 99, 104, 85, 128, 136, 146, 137, 158,
    144, 145, 163, 140, 125, 138, 178, 109, 133, 115, 142, 111, 134, 150, 151, 74, 135, 147, 106,
    75, 137, 136, 100, 87, 104, 117, 62, 136, 159, 159, 144, 112, 130, 143, 136, 122, 142, 125, 149,
    140, 122, 125, 140, 156, 114, 134, 116, 131, 146, 129, 150, 80, 96, 140, 141, 127, 118, 132,
    116, 163, 145, 144, 140, 157, 144, 131, 107, 108, 119, 155, 152, 136, 128, 111, 143, 146, 130,
    150, 166, 136, 121, 151, 136, 99, 110, 150, 156, 116, 116, 102, 76, 127, 112, 48, 107, 120, 112,
    87, 112, 160, 120, 103, 118, 177, 134, 144, 120, 147, 143, 153, 138, 145, 120, 146, 136, 128,
    106, 156, 121, 138, 133, 148, 83, 115, 146, 185, 168, 116, 131, 122, 115, 159, 125, 144, 113,
    143, 128, 78, 67, 115, 148, 131, 158, 147, 136, 155, 150, 124, 128, 110, 127, 94, 135, 166, 147,
    75, 134, 86, 100, 79, 124, 92, 113, 109, 107, 118, 78, 108, 66, 124, 82, 88, 99, 111, 79, 61,
    131, 126, 119, 89, 125, 92, 101, 104, 101, 89, 102, 158, 126, 152, 154, 138, 135, 193, 153, 128,
    134, 185, 149, 128, 134, 135, 147, 134, 111, 150, 125, 163, 158, 213, 173, 120, 135, 151, 125,
    89, 129, 97, 122, 79, 110, 105, 108, 79, 103, 92, 91, 135, 121, 78, 80, 104, 108, 49, 108, 131,
    131, 69, 128, 155, 140, 97, 145, 170, 108, 103, 86, 136, 168, 176, 156, 121, 147, 135, 139, 106,
    138, 129, 145, 128, 131, 135, 130, 113, 140, 148, 140, 137, 146, 159, 121, 134, 133, 149, 149,
    140, 136, 155, 147, 168, 137, 151, 119, 140, 124, 152, 160, 149, 112, 194, 177, 150, 112, 198,
    149, 170, 129, 190, 128, 192, 127, 161, 114, 151, 133, 145, 112, 133, 44, 1, 1, 125, 86, 62, 51,
    147, 153, 104, 120, 142, 145, 138, 144, 126, 132, 123, 135, 101, 80, 148, 150, 104, 107, 154,
    126, 122, 127, 131, 118, 147, 111, 108, 69, 116, 112, 121, 57, 124, 126, 112, 121, 79, 123, 97,
    111, 115, 135, 107, 130, 150, 140, 123, 120, 142, 140, 133, 140, 139, 125, 125, 125, 150, 111,
    100, 111, 108, 133, 117, 135, 169, 137, 154, 130, 175, 130, 145, 136, 119, 144, 221, 157, 134,
    141, 208, 147, 132, 146, 186, 158, 135, 130, 124, 126, 152, 130, 118, 118, 89, 88, 113, 38, 90,
    85, 116, 63, 98, 102, 137, 96, 110, 124, 138, 132, 115, 133, 163, 152, 148, 155, 181, 151, 114,
    135, 168, 149, 137, 142, 122, 149, 126, 139, 129, 117, 103, 148, 183, 166, 115, 145, 127, 134,
    135, 126, 107, 136, 153, 119, 78, 137, 61, 121, 115, 153, 59, 129, 116, 140, 140, 132, 134, 142,
    160, 135, 145, 157, 143, 107, 112, 150, 77, 99, 136, 95, 73, 91, 139, 180, 146, 141, 223, 152,
    131, 138, 217, 132, 120, 144, 171, 126, 93, 118, 111, 71, 60, 81, 89, 75, 170, 160, 166, 163,
    158, 156, 170, 170, 134, 149, 167, 141, 147, 135, 111, 151, 106, 108, 149, 146, 148, 168, 188,
    158, 99, 128, 104, 87, 95, 130, 99, 101, 124, 120, 124, 104, 118, 123, 124, 153, 110, 118, 191,
    45, 86, 80, 171, 114, 78, 102, 178, 154, 56, 118, 156, 162, 35, 112, 156, 170, 135, 148, 161,
    130, 114, 139, 104, 123, 120, 109, 105, 101, 131, 126, 125, 127, 124, 122, 137, 147, 133, 165,
    202, 162, 135, 135, 137, 128, 145, 144, 146, 149, 136, 156, 143, 163, 101, 168, 159, 157, 147,
    157, 155, 149, 138, 135, 136, 142, 145, 148, 145, 120, 124, 152, 131, 119, 110, 143, 130, 106,
    71, 1, 48, 37, 108, 83, 93, 50, 102, 139, 99, 59, 104, 129, 102, 96, 42, 121, 129, 91, 116, 124,
    115, 110, 139, 148, 123, 135, 138, 133, 116, 103, 134, 133, 83, 52, 135, 138, 112, 83, 139, 168,
    143, 155, 110, 145, 126, 87, 97, 144, 127, 115, 80, 140, 100, 96, 12, 125, 116, 110, 172, 152,
    129, 128, 121, 132, 95, 71, 74, 116, 108, 104, 108, 129, 100, 76, 94, 131, 139, 98, 144, 162,
    188, 168, 147, 141, 163, 165, 132, 142, 129, 142, 145, 137, 118, 127, 154, 126, 120, 119, 74,
    111, 186, 123, 44, 98, 166, 152, 75, 115, 167, 160, 76, 143, 155, 152, 108, 134, 174, 95, 131,
    154, 160, 154, 138, 139, 142, 118, 112, 137, 92, 136, 92, 115, 105, 140, 56, 120, 149, 144, 124,
    153, 138, 147, 128, 149, 156, 152, 66, 90, 140, 203, 1, 66, 159, 220, 29, 94, 125, 185, 149,
    151, 136, 140, 159, 154, 105, 118, 159, 144, 112, 150, 108, 126, 145, 170, 29, 110, 174, 189,
    131, 146, 154, 161, 125, 148, 155, 151, 115, 154, 111, 144, 118, 134, 109, 132, 71, 107, 135,
    163, 150, 160, 105, 68, 176, 166, 85, 45, 165, 151, 97, 27, 60, 103, 134, 139, 73, 94, 161, 166,
    124, 140, 133, 102, 104, 116, 97, 49, 84, 114, 153, 115, 90, 104, 157, 143, 95, 121, 138, 194,
    126, 171, 211, 149, 104, 147, 197, 189, 86, 132, 210, 220, 48, 128, 165, 234, 103, 135, 130,
    162, 84, 117, 91, 76, 68, 124, 73, 82, 91, 119, 95, 104, 121, 109, 122, 134, 136, 109, 123, 113,
    124, 130, 128, 111, 133, 145, 121, 124, 129, 149, 141, 75, 108, 144, 132, 123, 126, 144, 177,
    170, 105, 139, 158, 136, 138, 137, 126, 96, 162, 148, 118, 32, 128, 135, 83, 27, 85, 120, 113,
    136, 120, 115, 157, 147, 143, 117, 171, 158, 154, 121, 132, 122, 141, 114, 120, 47, 144, 117,
    152, 44, 107, 149, 151, 93, 127, 153, 144, 60, 139, 134, 126, 58, 124, 134, 112, 73, 133, 127,
    165, 133, 121, 147, 155, 153, 106, 131, 174, 153, 98, 120, 147, 145, 80, 103, 143, 135, 76, 106,
    170, 169, 175, 145, 153, 105, 94, 127, 118, 98, 68, 107, 90, 121, 66, 118, 114, 113, 36, 122,
    137, 126, 140, 146, 158, 164, 158, 141, 176, 128, 103, 105, 132, 133, 90, 101, 147, 178, 111,
    109, 164, 159, 169, 129, 207, 146, 167, 139, 216, 156, 171, 157, 151, 171, 168, 104, 64, 185,
    177, 125, 115, 165, 102, 110, 160, 144, 104, 150, 191, 125, 129, 165, 175, 159, 148, 154, 164,
    162, 106, 170, 140, 149, 113, 136, 176, 159, 117, 169, 213, 150, 161, 154, 198, 167, 170, 133,
    180, 105, 152, 146, 92, 123, 63, 105, 139, 74, 94, 98, 84, 100, 102, 90, 88, 112, 152, 124, 98,
    135, 109, 97, 37, 126, 98, 82, 138, 118, 89, 80, 146, 102, 107, 99, 63, 138, 134, 84, 1, 128,
    115, 91, 39, 124, 114, 118, 159, 128, 100, 125, 189, 144, 116, 127, 197, 111, 164, 92, 111, 146,
    146, 151, 83, 139, 86, 139, 140, 97, 116, 145, 140, 120, 131, 125, 171, 146, 146, 142, 158, 175,
    163, 129, 124, 211, 207, 119, 103, 206, 186, 91, 92, 178, 164, 104, 28, 140, 146, 116, 1, 129,
    109, 173, 31, 98, 84, 149, 164, 70, 127, 128, 174, 127, 146, 148, 130, 128, 106, 169, 94, 78,
    106, 139, 161, 103, 108, 145, 138, 136, 114, 118, 117, 140, 137, 92, 98, 153, 154, 126, 34, 198,
    121, 118, 78, 156, 134, 92, 171, 109, 148, 72, 162, 151, 148, 133, 149, 153, 136, 90, 161, 167,
    155, 97, 162, 177, 93, 139, 118, 131, 114, 104, 131, 141, 136, 105, 112, 136, 130, 131, 123,
    115, 119, 114, 148, 114, 131, 94, 138, 118, 110, 107, 139, 85, 122, 119, 98, 104, 116, 80, 32,
    124, 112, 104, 109, 148, 137, 101, 146, 137, 117, 116, 90, 124, 116, 97, 73, 117, 130, 113, 72,
    147, 130, 98, 77, 152, 115, 143, 164, 117, 122, 105, 122, 123, 126, 112, 28, 107, 134, 134, 26,
    135, 132, 135, 42, 143, 146, 155, 165, 159, 143, 146, 203, 133, 173, 191, 238, 151, 167, 166,
    186, 139, 127, 157, 105, 140, 19, 135, 147, 68, 91, 105, 151, 140, 141, 121, 99, 151, 149, 117,
    80, 155, 166, 147, 111, 128, 44, 147, 154, 87, 73, 145, 168, 65, 97, 159, 152, 118, 111, 118,
    95, 118, 107, 132, 155, 95, 120, 132, 157, 113, 135, 168, 153, 124, 151, 151, 115, 122, 105,
    142, 122, 127, 162, 163, 92, 148, 103, 100, 123, 88, 108, 128, 106, 89, 110, 77, 69, 96, 155,
    52, 88, 148, 110, 70, 97, 141, 79, 96, 114, 81, 69, 84, 95, 42, 76, 113, 124, 86, 114, 106, 113,
    149, 112, 116, 113, 121, 101, 155, 182, 168, 116, 152, 140, 151, 66, 169, 182, 109, 156, 133,
    95, 112, 174, 120, 54, 129, 52, 165, 125, 85, 100, 147, 130, 93, 124, 136, 132, 125, 140, 167,
    95, 152, 184, 134, 119, 198, 153, 89, 124, 171, 168, 109, 101, 174, 147, 91, 92, 135, 118, 117,
    89, 126, 87, 143, 146, 119, 61, 113, 133, 30, 83, 114, 132, 99, 141, 108, 109, 114, 102, 99,
    146, 84, 90, 141, 211, 126, 127, 118, 126, 119, 131, 130, 124, 149, 162, 145, 113, 145, 142,
    132, 82, 125, 136, 158, 126, 166, 71, 110, 160, 139, 120, 152, 159, 143, 141, 172, 123, 116,
    126, 169, 161, 125, 140, 121, 106, 114, 148, 123, 40, 175, 138, 143, 61, 164, 143, 161, 112,
    157, 124, 142, 150, 105, 124, 130, 169, 106, 125, 146, 126, 118, 115, 120, 77, 96, 151, 99, 100,
    122, 201, 80, 121, 192, 168, 88, 126, 186, 83, 143, 110, 80, 78, 136, 72, 89, 110, 121, 114,
    122, 125, 145, 127, 131, 133, 130, 143, 111, 74, 119, 107, 74, 88, 92, 80, 97, 132, 115, 30,
    124, 124, 166, 69, 129, 147, 160, 113, 135, 107, 172, 141, 102, 110, 159, 175, 75, 145, 167,
    173, 85, 135, 140, 171, 101, 145, 136, 126, 141, 34, 136, 117, 43, 38, 138, 142, 94, 111, 133,
    111, 120, 125, 128, 102, 147, 128, 120, 125, 96, 79, 145, 146, 114, 104, 141, 178, 86, 116, 142,
    154, 138, 153, 73, 88, 124, 129, 156, 149, 133, 142, 124, 148, 146, 170, 143, 184, 171, 208,
    100, 117, 164, 161, 115, 138, 201, 181, 117, 117, 201, 150, 152, 151, 89, 157, 140, 136, 89,
    121, 169, 112, 101, 153, 131, 146, 131, 160, 122, 145, 154, 92, 161, 126, 91, 95, 187, 112, 59,
    118, 206, 98, 107, 138, 135, 107, 163, 152, 147, 139, 152, 165, 94, 178, 171, 160, 181, 146,
    149, 79, 131, 163, 88, 140, 80, 141, 68, 167, 82, 87, 151, 56, 195, 106, 73, 57, 132, 99, 92,
    102, 117, 113, 140, 160, 131, 130, 153, 171, 113, 137, 156, 97, 153, 112, 87, 113, 118, 148,
    118, 147, 74, 147, 122, 136, 100, 169, 100, 121, 152, 174, 99, 1, 109, 112, 1, 41, 112, 142, 68,
    97, 125, 144, 67, 91, 127, 165, 75, 75, 161, 193, 105, 49, 165, 51, 61, 92, 160, 105, 126, 171,
    174, 129, 148, 155, 173, 155, 142, 147, 196, 179, 108, 161, 164, 123, 173, 168, 160, 119, 135,
    125, 171, 124, 128, 126, 162, 143, 128, 110, 123, 140, 63, 254, 31, 95, 210, 240, 60, 46, 188,
    176, 89, 95, 152, 122, 85, 131, 108, 114, 58, 147, 134, 89, 147, 96, 126, 92, 145, 80, 135, 131,
    153, 133, 132, 176, 145, 134, 158, 139, 129, 113, 98, 101, 162, 104, 98, 65, 126, 58, 92, 103,
    104, 128, 128, 107, 115, 145, 113, 115, 137, 170, 103, 118, 203, 146, 128, 91, 178, 149, 110,
    143, 130, 85, 167, 152, 123, 87, 203, 150, 139, 123, 155, 43, 159, 114, 71, 105, 156, 129, 105,
    114, 131, 146, 91, 112, 79, 118, 70, 145, 135, 141, 120, 144, 141, 178, 185, 123, 144, 152, 204,
    169, 140, 112, 171, 158, 114, 102, 168, 138, 134, 125, 164, 132, 112, 141, 148, 131, 133, 156,
    128, 109, 90, 156, 148, 196, 109, 111, 137, 160, 100, 132, 160, 95, 134, 149, 87, 71, 135, 154,
    86, 165, 141, 108, 139, 137, 68, 88, 172, 145, 77, 92, 138, 122, 152, 127, 122, 118, 127, 119,
    111, 118, 157, 134, 103, 115, 173, 115, 101, 157, 145, 108, 115, 133, 159, 147, 152, 96, 186,
    138, 127, 113, 172, 123, 115, 157, 143, 137, 114, 139, 166, 134, 96, 192, 62, 141, 167, 190, 73,
    144, 145, 124, 13, 150, 100, 124, 78, 134, 77, 178, 87, 93, 119, 59, 87, 93, 84, 83, 70, 83,
    125, 81, 96, 127, 124, 77, 120, 151, 60, 100, 143, 154, 68, 105, 170, 166, 90, 97, 147, 129,
    150, 102, 161, 121, 120, 121, 137, 124, 92, 95, 114, 86, 40, 54, 113, 99, 88, 18, 86, 166, 89,
    123, 90, 146, 139, 150, 101, 137, 174, 153, 105, 152, 143, 91, 80, 74, 80, 97, 59, 98, 106, 68,
    87, 167, 101, 79, 78, 189, 94, 131, 131, 168, 66, 179, 70, 140, 182, 157, 78, 107, 154, 137, 22,
    120, 139, 133, 1, 129, 128, 118, 83, 124, 91, 235, 167, 124, 227, 247, 203, 98, 158, 182, 115,
    76, 129, 116, 71, 133, 126, 107, 55, 141, 92, 155, 103, 145, 151, 162, 114, 164, 153, 178, 106,
    148, 128, 144, 49, 115, 133, 149, 148, 125, 105, 145, 108, 144, 117, 96, 135, 134, 87, 115, 135,
    153, 111, 81, 118, 156, 44, 110, 94, 147, 48, 100, 133, 147, 138, 138, 122, 133, 145, 152, 89,
    92, 167, 148, 49, 65, 164, 146, 52, 83, 155, 95, 91, 126, 91, 48, 113, 123, 86, 37, 76, 126, 67,
    136, 110, 107, 129, 163, 128, 113, 153, 90, 140, 138, 164, 66, 132, 126, 113, 137, 128, 121, 90,
    135, 107, 131, 119, 131, 76, 89, 151, 152, 79, 116, 136, 173, 94, 125, 164, 79, 144, 75, 71,
    176, 152, 83, 75, 147, 98, 77, 107, 131, 118, 151, 103, 83, 137, 139, 86, 106, 159, 129, 65, 43,
    91, 90, 41, 112, 124, 111, 16, 164, 62, 146, 171, 167, 87, 126, 153, 141, 123, 145, 156, 106,
    115, 126, 116, 119, 142, 76, 109, 141, 33, 148, 150, 140, 46, 149, 138, 116, 115, 141, 100, 109,
    123, 153, 68, 112, 139, 124, 61, 109, 68, 141, 113, 157, 104, 120, 122, 162, 104, 118, 149, 122,
    147, 117, 46, 142, 94, 120, 117, 133, 82, 117, 143, 111, 178, 126, 142, 93, 199, 124, 97, 83,
    184, 136, 45, 105, 100, 137, 74, 136, 119, 176, 128, 95, 133, 161, 103, 81, 111, 159, 77, 102,
    89, 129, 64, 115, 146, 128, 50, 129, 134, 148, 190, 85, 111, 141, 183, 145, 100, 126, 176, 141,
    68, 133, 173, 139, 117, 119, 133, 122, 81, 122, 119, 130, 27, 112, 139, 122, 22, 172, 130, 121,
    36, 134, 108, 107, 134, 154, 129, 128, 95, 100, 147, 138, 41, 117, 124, 165, 15, 117, 125, 154,
    56, 118, 127, 143, 101, 132, 94, 130, 176, 96, 121, 149, 187, 114, 80, 170, 164, 128, 138, 106,
    205, 171, 114, 118, 194, 162, 116, 115, 149, 145, 182, 117, 114, 141, 144, 152, 115, 159, 126,
    158, 81, 134, 120, 98, 154, 101, 100, 161, 98, 139, 127, 114, 131, 148, 118, 99, 142, 164, 104,
    98, 141, 145, 54, 134, 129, 135, 48, 132, 73, 120, 152, 145, 51, 78, 124, 79, 79, 100, 91, 120,
    70, 107, 65, 124, 59, 92, 83, 142, 93, 119, 124, 61, 88, 144, 64, 58, 141, 114, 90, 120, 86,
    127, 110, 165, 84, 102, 163, 79, 141, 108, 95, 53, 171, 93, 82, 46, 168, 114, 90, 59, 132, 95,
    136, 100, 141, 130, 143, 90, 133, 125, 85, 122, 159, 92, 103, 175, 130, 136, 117, 118, 107, 160,
    107, 83, 76, 166, 166, 115, 116, 123, 116, 114, 130, 110, 110, 52, 155, 105, 64, 12, 161, 142,
    117, 103, 129, 146, 148, 84, 118, 133, 44, 137, 98, 168, 104, 202, 100, 130, 166, 211, 124, 132,
    156, 255, 118, 165, 188, 121, 136, 152, 93, 121, 124, 129, 114, 134, 100, 139, 118, 161, 104,
    150, 116, 173, 69, 129, 158, 128, 198, 93, 125, 130, 166, 120, 80, 94, 160, 143, 43, 91, 175,
    109, 97, 84, 126, 89, 132, 111, 124, 144, 89, 175, 105, 144, 109, 189, 123, 124, 101, 205, 159,
    108, 95, 205, 136, 117, 129, 61, 142, 103, 92, 69, 132, 111, 83, 69, 131, 88, 144, 131, 108,
    122, 185, 186, 44, 139, 189, 174, 127, 150, 112, 156, 167, 161, 133, 159, 168, 158, 151, 174,
    159, 183, 158, 152, 170, 158, 126, 34, 154, 84, 91, 127, 144, 124, 105, 120, 143, 125, 153, 141,
    101, 126, 172, 136, 115, 113, 217, 60, 157, 127, 100, 42, 162, 142, 133, 41, 147, 119, 158, 90,
    119, 124, 118, 144, 119, 129, 111, 88, 153, 125, 21, 77, 117, 124, 68, 84, 110, 135, 123, 121,
    110, 129, 131, 132, 96, 111, 131, 48, 143, 151, 30, 110, 143, 154, 83, 149, 142, 146, 94, 181,
    131, 131, 113, 234, 114, 100, 122, 77, 128, 108, 71, 92, 113, 145, 108, 127, 103, 136, 129, 161,
    104, 131, 143, 177, 95, 114, 168, 91, 113, 94, 60, 42, 116, 117, 77, 43, 112, 120, 148, 110, 99,
    123, 146, 157, 61, 107, 197, 116, 128, 98, 97, 124, 119, 130, 94, 175, 127, 54, 78, 197, 140,
    76, 91, 152, 131, 116, 149, 88, 129, 117, 107, 63, 137, 115, 65, 11, 140, 149, 142, 70, 119,
    158, 168, 98, 89, 161, 148, 88, 147, 129, 92, 176, 158, 92, 149, 190, 131, 136, 165, 148, 133,
    148, 150, 43, 119, 139, 127, 150, 133, 91, 150, 165, 142, 102, 153, 137, 158, 81, 130, 118, 139,
    111, 140, 139, 104, 144, 142, 92, 129, 121, 124, 145, 123, 148, 181, 151, 134, 139, 173, 184,
    122, 116, 129, 198, 95, 139, 143, 95, 136, 148, 99, 99, 122, 152, 181, 99, 81, 152, 173, 114,
    62, 137, 101, 134, 91, 133, 91, 118, 149, 74, 76, 158, 139, 109, 122, 111, 134, 110, 130, 103,
    176, 83, 135, 90, 144, 85, 136, 122, 152, 127, 73, 131, 110, 131, 134, 188, 105, 134, 128, 202,
    136, 103, 116, 187, 140, 109, 121, 107, 120, 113, 69, 44, 163, 112, 125, 25, 150, 107, 124, 111,
    113, 122, 128, 173, 96, 131, 137, 171, 137, 169, 147, 145, 133, 160, 136, 152, 122, 163, 167,
    142, 129, 154, 177, 100, 137, 118, 115, 84, 140, 129, 32, 122, 136, 130, 83, 145, 138, 139, 143,
    144, 104, 120, 162, 132, 91, 118, 179, 78, 138, 108, 61, 100, 167, 85, 104, 147, 121, 111, 172,
    157, 143, 134, 154, 163, 156, 141, 124, 77, 133, 119, 50, 67, 104, 149, 7, 102, 111, 120, 39,
    160, 113, 76, 77, 161, 54, 126, 86, 116, 161, 158, 79, 164, 164, 171, 109, 123, 128, 158, 166,
    114, 123, 147, 150, 200, 121, 122, 101, 110, 142, 119, 94, 118, 103, 169, 99, 148, 91, 150, 126,
    162, 97, 137, 116, 174, 98, 119, 76, 96, 154, 116, 94, 91, 126, 125, 82, 125, 96, 139, 158, 123,
    76, 143, 150, 147, 66, 110, 153, 89, 124, 130, 93, 168, 149, 108, 120, 196, 160, 77, 135, 160,
    147, 109, 92, 113, 133, 116, 109, 101, 91, 130, 114, 131, 98, 127, 111, 127, 106, 152, 158, 124,
    115, 151, 164, 114, 28, 80, 145, 91, 142, 158, 87, 193, 123, 118, 169, 183, 141, 123, 184, 131,
    154, 72, 128, 51, 90, 19, 129, 148, 121, 147, 134, 171, 151, 138, 168, 150, 160, 54, 172, 127,
    150, 13, 103, 147, 107, 88, 122, 121, 129, 105, 126, 125, 111, 117, 181, 86, 127, 82, 144, 140,
    110, 60, 162, 197, 99, 96, 152, 136, 132, 136, 109, 202, 83, 159, 172, 151, 21, 170, 140, 102,
    54, 107, 84, 124, 113, 84, 78, 101, 145, 132, 85, 135, 120, 148, 153, 113, 120, 150, 157, 131,
    156, 133, 119, 134, 163, 95, 126, 96, 100, 151, 134, 129, 66, 132, 174, 132, 112, 121, 142, 151,
    136, 152, 116, 114, 146, 159, 121, 73, 136, 152, 76, 96, 185, 135, 118, 134, 182, 107, 129, 134,
    111, 92, 109, 196, 118, 102, 47, 129, 128, 162, 143, 124, 119, 152, 127, 170, 152, 124, 161,
    169, 121, 129, 171, 94, 44, 101, 130, 97, 112, 117, 103, 160, 119, 109, 87, 161, 132, 92, 111,
    171, 87, 86, 136, 176, 46, 137, 125, 54, 149, 93, 116, 127, 126, 105, 162, 168, 113, 104, 167,
    195, 146, 97, 129, 128, 124, 93, 75, 111, 135, 57, 114, 115, 133, 110, 98, 94, 96, 128, 74, 139,
    70, 137, 69, 154, 62, 163, 39, 120, 178, 80, 59, 98, 149, 95, 95, 144, 111, 118, 126, 155, 111,
    97, 143, 156, 131, 78, 73, 62, 180, 88, 131, 101, 136, 126, 66, 123, 79, 135, 5, 149, 130, 162,
    16, 162, 176, 139, 1, 123, 156, 138, 27, 152, 74, 114, 72, 144, 117, 129, 103, 138, 71, 68, 124,
    128, 27, 67, 132, 119, 162, 142, 127, 169, 128, 121, 157, 141, 139, 140, 131, 84, 122, 177, 111,
    110, 92, 142, 165, 200, 33, 131, 100, 156, 97, 116, 121, 142, 132, 101, 157, 121, 105, 125, 164,
    88, 2, 145, 147, 90, 96, 179, 119, 126, 121, 108, 146, 115, 158, 128, 111, 129, 170, 87, 109,
    104, 50, 58, 125, 79, 117, 131, 155, 124, 152, 117, 128, 160, 190, 91, 147, 137, 161, 149, 106,
    131, 110, 210, 92, 113, 120, 124, 114, 100, 122, 139, 159, 137, 120, 141, 84, 158, 145, 75, 101,
    163, 137, 67, 104, 131, 122, 151, 132, 187, 102, 151, 169, 137, 32, 178, 148, 109, 51, 187, 103,
    103, 114, 167, 58, 97, 152, 107, 141, 69, 155, 116, 161, 66, 128, 113, 142, 130, 142, 119, 145,
    139, 148, 94, 142, 92, 134, 99, 161, 118, 64, 140, 143, 129, 110, 164, 103, 135, 168, 159, 119,
    116, 184, 136, 89, 137, 154, 116, 140, 143, 162, 109, 148, 181, 151, 122, 170, 141, 118, 174,
    135, 150, 149, 147, 44, 70, 90, 118, 142, 116, 92, 107, 120, 137, 127, 117, 144, 106, 99, 78,
    164, 101, 62, 1, 172, 123, 108, 75, 116, 129, 103, 99, 89, 116, 100, 133, 111, 168, 125, 236,
    104, 186, 98, 183, 106, 127, 91, 73, 139, 111, 130, 69, 147, 138, 118, 135, 123, 156, 135, 155,
    106, 101, 132, 149, 74, 153, 173, 84, 130, 164, 166, 96, 131, 168, 104, 111, 79, 155, 44, 195,
    7, 173, 60, 238, 80, 100, 162, 54, 87, 105, 168, 68, 132, 125, 182, 144, 139, 131, 132, 175,
    142, 101, 130, 125, 99, 93, 129, 83, 94, 96, 151, 85, 63, 133, 113, 139, 38, 133, 130, 203, 21,
    163, 152, 182, 30, 170, 101, 162, 40, 165, 97, 97, 64, 162, 109, 155, 104, 155, 101, 203, 141,
    133, 52, 213, 96, 89, 133, 106, 165, 111, 105, 124, 145, 132, 154, 148, 130, 107, 132, 118, 126,
    155, 76, 92, 181, 133, 107, 168, 115, 140, 155, 192, 121, 142, 153, 208, 151, 155, 108, 202,
    158, 121, 1, 202, 218, 98, 92, 186, 157, 122, 93, 132, 133, 147, 164, 175, 148, 129, 167, 173,
    139, 127, 94, 184, 137, 65, 51, 152, 143, 115, 141, 123, 138, 126, 175, 129, 149, 166, 201, 197,
    113, 144, 151, 228, 104, 108, 114, 97, 124, 101, 135, 94, 113, 120, 153, 97, 96, 102, 170, 39,
    94, 143, 127, 57, 105, 115, 134, 133, 146, 140, 127, 147, 129, 142, 114, 140, 123, 93, 121, 111,
    53, 88, 162, 106, 56, 102, 164, 177, 165, 133, 141, 143, 167, 124, 113, 145, 150, 145, 133, 130,
    138, 133, 108, 147, 131, 104, 130, 81, 179, 145, 112, 176, 135, 138, 103, 131, 101, 122, 155,
    116, 113, 127, 152, 107, 134, 87, 82, 116, 109, 129, 171, 113, 150, 141, 176, 118, 153, 133,
    159, 91, 108, 120, 170, 85, 96, 139, 50, 65, 119, 134, 61, 58, 116, 87, 88, 104, 132, 91, 95,
    116, 183, 86, 101, 50, 204, 150, 8, 73, 92, 142, 40, 77, 104, 153, 93, 163, 48, 174, 123, 190,
    129, 145, 68, 118, 128, 133, 88, 158, 136, 143, 105, 162, 137, 163, 97, 199, 135, 154, 103, 192,
    156, 140, 114, 164, 81, 118, 188, 190, 145, 154, 161, 183, 187, 145, 128, 130, 125, 139, 94,
    136, 138, 138, 56, 167, 173, 123, 135, 106, 127, 113, 129, 145, 157, 122, 155, 160, 153, 118,
    146, 161, 145, 89, 139, 115, 126, 90, 147, 138, 138, 107, 160, 121, 138, 146, 149, 125, 89, 111,
    169, 127, 71, 130, 153, 121, 121, 133, 88, 192, 128, 164, 123, 170, 100, 145, 131, 218, 79, 145,
    129, 240, 111, 151, 99, 226, 96, 116, 74, 122, 149, 123, 113, 130, 115, 124, 146, 123, 142, 108,
    141, 123, 151, 149, 111, 185, 146, 85, 159, 63, 77, 96, 170, 24, 92, 105, 153, 40, 96, 95, 159,
    122, 122, 117, 132, 152, 153, 130, 123, 101, 158, 169, 149, 65, 153, 157, 145, 14, 165, 98, 80,
    127, 107, 67, 28, 164, 136, 113, 127, 139, 143, 108, 161, 94, 138, 82, 121, 65, 161, 77, 121,
    116, 167, 113, 132, 146, 124, 63, 170, 119, 151, 126, 150, 117, 117, 175, 124, 154, 96, 160,
    156, 122, 129, 155, 142, 156, 179, 141, 138, 69, 182, 130, 157, 107, 162, 132, 138, 124, 160,
    124, 126, 173, 174, 123, 130, 167, 144, 151, 187, 77, 106, 126, 125, 47, 132, 158, 85, 89, 141,
    156, 89, 127, 170, 137, 152, 172, 140, 151, 98, 138, 130, 146, 99, 123, 131, 131, 117, 67, 110,
    99, 130, 52, 96, 113, 179, 47, 128, 110, 116, 103, 161, 124, 138, 120, 119, 110, 151, 123, 144,
    103, 154, 154, 159, 114, 115, 158, 136, 101, 91, 117, 108, 100, 101, 149, 125, 106, 140, 135,
    126, 125, 159, 123, 123, 158, 124, 84, 122, 104, 133, 108, 146, 103, 50, 95, 132, 115, 70, 131,
    124, 131, 171, 138, 153, 128, 163, 128, 154, 116, 234, 71, 160, 104, 102, 24, 150, 124, 72, 42,
    140, 120, 98, 103, 107, 143, 69, 78, 174, 143, 144, 113, 77, 141, 123, 159, 105, 124, 105, 157,
    126, 125, 108, 142, 114, 132, 131, 125, 107, 98, 172, 147, 143, 127, 143, 133, 135, 167, 130,
    126, 123, 170, 83, 116, 126, 169, 58, 74, 145, 114, 143, 119, 131, 116, 100, 156, 132, 122, 109,
    165, 145, 125, 122, 154, 135, 139, 137, 123, 154, 93, 136, 136, 107, 92, 127, 120, 136, 84, 119,
    180, 134, 76, 101, 196, 142, 77, 101, 175, 137, 112, 146, 113, 128, 84, 33, 98, 83, 113, 81,
    123, 106, 137, 119, 108, 147, 118, 174, 136, 133, 120, 148, 1, 67, 112, 141, 25, 132, 53, 132,
    153, 141, 25, 141, 191, 151, 42, 142, 179, 165, 155, 134, 99, 95, 154, 142, 109, 106, 124, 147,
    124, 120, 51, 108, 162, 128, 1, 86, 160, 115, 137, 116, 145, 144, 135, 166, 146, 151, 97, 162,
    81, 141, 90, 166, 130, 166, 95, 136, 161, 150, 105, 129, 149, 164, 139, 160, 105, 160, 169, 164,
    93, 158, 153, 181, 82, 146, 166, 161, 114, 158, 92, 158, 122, 107, 96, 130, 142, 118, 119, 100,
    153, 143, 133, 126, 145, 137, 139, 146, 122, 135, 109, 173, 114, 65, 88, 155, 112, 116, 95, 140,
    104, 134, 62, 100, 163, 142, 105, 157, 183, 136, 172, 128, 105, 99, 168, 126, 134, 121, 156,
    162, 105, 120, 152, 121, 66, 108, 162, 106, 65, 158, 101, 124, 40, 113, 75, 99, 108, 138, 83,
    134, 128, 137, 107, 144, 151, 147, 136, 125, 120, 115, 149, 115, 131, 85, 150, 142, 129, 111,
    144, 162, 84, 124, 136, 196, 94, 119, 97, 146, 82, 97, 142, 114, 125, 121, 138, 65, 125, 132,
    125, 74, 140, 116, 144, 133, 101, 115, 166, 133, 104, 175, 149, 97, 101, 58, 120, 48, 126, 86,
    86, 27, 197, 145, 107, 55, 162, 143, 159, 110, 143, 168, 128, 217, 130, 135, 139, 195, 165, 135,
    149, 158, 180, 131, 145, 145, 121, 129, 130, 148, 134, 130, 116, 148, 137, 130, 167, 167, 129,
    140, 146, 167, 156, 154, 162, 121, 98, 197, 195, 92, 70, 182, 105, 192, 156, 97, 147, 119, 182,
    133, 141, 119, 173, 125, 153, 132, 150, 134, 170, 111, 101, 147, 92, 167, 82, 76, 74, 123, 184,
    112, 88, 96, 203, 132, 67, 108, 182, 137, 68, 99, 164, 154, 131, 19, 109, 81, 110, 1, 153, 75,
    130, 47, 146, 134, 104, 161, 141, 143, 87, 212, 134, 129, 126, 159, 89, 1, 124, 127, 138, 42,
    109, 116, 148, 95, 116, 141, 128, 121, 136, 181, 117, 105, 163, 158, 114, 81, 173, 142, 152,
    148, 115, 160, 167, 135, 72, 147, 126, 85, 108, 125, 129, 77, 162, 197, 127, 167, 135, 184, 128,
    202, 109, 146, 85, 148, 150, 148, 72, 144, 156, 100, 124, 172, 125, 182, 124, 208, 94, 200, 94,
    201, 101, 174, 77, 121, 158, 141, 49, 148, 204, 116, 80, 180, 123, 120, 153, 132, 115, 125, 149,
    142, 132, 145, 88, 122, 153, 148, 129, 131, 164, 167, 152, 110, 127, 193, 125, 130, 108, 154,
    130, 150, 94, 143, 120, 153, 69, 139, 172, 114, 140, 135, 149, 141, 159, 140, 100, 59, 169, 170,
    122, 113, 155, 166, 103, 157, 140, 101, 129, 150, 135, 104, 164, 155, 106, 162, 106, 76, 101,
    75, 138, 93, 146, 136, 115, 105, 133, 168, 128, 114, 178, 131, 105, 108, 160, 163, 101, 58, 167,
    178, 64, 128, 141, 171, 58, 147, 102, 175, 99, 113, 55, 150, 118, 79, 147, 144, 93, 78, 156,
    109, 90, 83, 146, 93, 141, 139, 150, 117, 140, 170, 143, 97, 104, 174, 147, 99, 124, 84, 131,
    47, 164, 153, 113, 12, 146, 133, 112, 67, 143, 125, 129, 123, 167, 77, 123, 136, 161, 169, 104,
    81, 149, 129, 140, 125, 114, 108, 161, 132, 74, 154, 154, 126, 82, 155, 137, 123, 60, 60, 148,
    175, 92, 104, 123, 144, 116, 167, 115, 153, 118, 161, 136, 153, 137, 83, 123, 219, 129, 125,
    118, 184, 124, 111, 163, 156, 80, 88, 143, 155, 144, 133, 144, 173, 120, 100, 137, 224, 56, 170,
    120, 168, 151, 133, 144, 102, 132, 103, 150, 94, 113, 111, 131, 124, 147, 117, 130, 63, 104, 67,
    143, 44, 97, 152, 119, 101, 144, 162, 101, 164, 184, 106, 47, 172, 156, 94, 147, 126, 164, 93,
    133, 93, 143, 119, 136, 94, 135, 178, 132, 129, 155, 160, 161, 160, 108, 162, 122, 147, 134, 99,
    142, 144, 118, 120, 128, 146, 133, 169, 128, 118, 105, 141, 141, 121, 118, 118, 132, 214, 113,
    85, 128, 163, 103, 121, 134, 173, 130, 151, 131, 128, 140, 179, 136, 107, 167, 152, 116, 209,
    113, 120, 112, 213, 78, 138, 121, 107, 113, 78, 150, 147, 79, 118, 159, 155, 167, 139, 120, 69,
    138, 128, 128, 58, 113, 129, 120, 46, 115, 140, 139, 112, 193, 145, 141, 142, 192, 140, 143,
    103, 87, 235, 104, 137, 84, 195, 86, 153, 96, 123, 123, 139, 157, 110, 165, 108, 139, 152, 131,
    86, 152, 42, 126, 180, 169, 49, 132, 160, 165, 112, 104, 105, 143, 116, 83, 122, 175, 93, 129,
    145, 158, 72, 128, 64, 153, 72, 162, 89, 138, 172, 127, 116, 187, 195, 143, 163, 179, 131, 103,
    141, 77, 32, 129, 175, 79, 63, 146, 174, 80, 99, 110, 169, 94, 112, 117, 155, 146, 93, 109, 168,
    111, 46, 124, 152, 127, 78, 136, 116, 162, 119, 130, 103, 165, 118, 148, 97, 148, 86, 141, 111,
    137, 146, 134, 16, 124, 165, 132, 12, 126, 126, 125, 41, 142, 128, 141, 73, 163, 125, 169, 95,
    123, 229, 158, 108, 132, 249, 145, 138, 130, 187, 154, 106, 94, 159, 144, 79, 133, 150, 108,
    152, 97, 115, 130, 108, 93, 176, 126, 81, 110, 174, 121, 91, 122, 154, 136, 75, 134, 156, 115,
    98, 149, 127, 106, 85, 120, 99, 146, 63, 108, 116, 155, 87, 136, 130, 154, 110, 155, 144, 104,
    229, 117, 99, 124, 149, 104, 157, 134, 87, 126, 166, 154, 116, 137, 175, 148, 132, 166, 157, 94,
    61, 129, 53, 116, 110, 135, 112, 128, 104, 155, 81, 165, 141, 159, 122, 138, 155, 166, 133, 125,
    109, 173, 142, 137, 124, 144, 162, 151, 144, 129, 214, 149, 156, 127, 174, 167, 179, 109, 177,
    133, 40, 160, 105, 127, 103, 148, 113, 118, 142, 159, 85, 141, 138, 136, 154, 139, 154, 173,
    160, 118, 129, 139, 89, 94, 119, 130, 7, 112, 139, 169, 67, 131, 151, 223, 118, 145, 135, 200,
    157, 141, 165, 133, 103, 122, 125, 119, 81, 116, 100, 134, 53, 117, 119, 139, 78, 147, 110, 195,
    105, 116, 43, 162, 118, 124, 61, 148, 97, 136, 99, 153, 115, 116, 101, 210, 109, 148, 136, 169,
    102, 123, 122, 112, 177, 139, 136, 120, 173, 131, 138, 170, 135, 138, 149, 168, 96, 150, 121,
    189, 119, 108, 115, 178, 100, 117, 161, 173, 96, 114, 121, 152, 88, 98, 120, 125, 119, 98, 140,
    197, 92, 92, 56, 139, 94, 132, 35, 130, 98, 139, 89, 155, 146, 122, 68, 170, 154, 117, 23, 159,
    147, 108, 115, 144, 62, 90, 150, 105, 44, 98, 192, 110, 109, 150, 194, 130, 211, 156, 162, 123,
    144, 82, 150, 179, 45, 133, 88, 176, 49, 152, 74, 165, 59, 144, 121, 143, 63, 156, 119, 116, 70,
    137, 91, 155, 152, 139, 38, 135, 173, 152, 45, 121, 170, 139, 58, 157, 130, 151, 123, 158, 116,
    135, 147, 109, 195, 153, 111, 165, 203, 155, 126, 152, 150, 155, 117, 115, 99, 118, 89, 114,
    132, 87, 98, 97, 130, 114, 110, 97, 189, 131, 88, 117, 190, 125, 84, 123, 152, 126, 85, 158,
    126, 85, 66, 126, 149, 111, 70, 162, 98, 141, 105, 161, 124, 139, 60, 165, 169, 115, 32, 160,
    152, 127, 129, 130, 117, 144, 103, 160, 134, 127, 103, 166, 144, 136, 148, 188, 126, 153, 120,
    169, 136, 80, 60, 153, 91, 113, 99, 148, 57, 148, 146, 160, 66, 144, 114, 184, 192, 151, 90,
    166, 172, 126, 116, 107, 105, 141, 50, 163, 173, 145, 38, 145, 203, 138, 82, 101, 163, 133, 60,
    104, 136, 168, 185, 170, 133, 131, 138, 170, 164, 135, 124, 161, 148, 123, 59, 132, 142, 168,
    46, 1, 89, 131, 119, 153, 128, 123, 112, 169, 112, 96, 141, 192, 130, 127, 112, 121, 128, 125,
    124, 76, 139, 118, 102, 115, 106, 111, 137, 99, 118, 105, 184, 75, 100, 112, 184, 185, 180, 111,
    156, 175, 148, 132, 139, 172, 131, 110, 109, 141, 144, 114, 149, 106, 102, 117, 155, 96, 124,
    134, 143, 89, 105, 133, 123, 173, 144, 139, 125, 228, 110, 140, 147, 207, 117, 136, 131, 165,
    128, 129, 134, 102, 104, 146, 179, 116, 134, 121, 157, 158, 122, 126, 144, 174, 171, 139, 120,
    168, 159, 114, 123, 125, 133, 125, 46, 43, 164, 92, 101, 93, 187, 124, 153, 108, 178, 124, 137,
    75, 155, 143, 92, 66, 122, 144, 163, 107, 104, 132, 124, 164, 140, 136, 135, 199, 167, 140, 146,
    171, 137, 110, 136, 165, 116, 157, 135, 109, 138, 161, 116, 128, 162, 142, 83, 100, 177, 113,
    149, 94, 136, 135, 134, 91, 98, 164, 144, 166, 144, 153, 64, 121, 174, 132, 103, 110, 176, 124,
    141, 112, 149, 128, 153, 81, 124, 105, 108, 123, 124, 104, 131, 116, 101, 128, 147, 55, 87, 131,
    144, 45, 95, 129, 115, 84, 97, 47, 66, 126, 147, 80, 120, 167, 117, 87, 140, 189, 104, 117, 134,
    166, 118, 121, 171, 145, 104, 116, 88, 104, 150, 141, 130, 77, 145, 137, 124, 86, 130, 129, 124,
    94, 126, 122, 104, 111, 114, 156, 61, 86, 107, 138, 83, 46, 100, 150, 99, 56, 130, 129, 106, 23,
    131, 148, 61, 14, 104, 162, 116, 185, 153, 161, 95, 134, 163, 139, 122, 84, 181, 105, 146, 121,
    191, 104, 126, 135, 162, 151, 69, 138, 126, 159, 26, 134, 172, 149, 5, 142, 169, 142, 41, 155,
    121, 137, 71, 61, 116, 179, 160, 166, 118, 163, 149, 140, 118, 173, 159, 132, 106, 128, 96, 109,
    63, 106, 56, 17, 113, 132, 170, 130, 114, 114, 157, 164, 146, 98, 167, 211, 138, 147, 136, 130,
    123, 144, 113, 62, 132, 65, 155, 142, 131, 125, 180, 152, 141, 115, 154, 146, 89, 105, 155, 146,
    129, 118, 124, 117, 121, 138, 84, 124, 108, 116, 108, 147, 130, 117, 131, 137, 113, 130, 126,
    113, 117, 131, 127, 114, 138, 141, 105, 70, 77, 126, 107, 95, 115, 143, 92, 139, 92, 137, 107,
    122, 113, 127, 141, 88, 131, 156, 176, 128, 131, 137, 194, 186, 163, 136, 169, 185, 165, 153,
    134, 101, 122, 96, 137, 99, 127, 137, 47, 88, 184, 125, 41, 162, 192, 123, 107, 174, 153, 132,
    104, 164, 136, 141, 130, 131, 121, 138, 194, 117, 70, 128, 187, 125, 79, 120, 178, 133, 138,
    122, 97, 129, 121, 118, 1, 141, 59, 139, 159, 145, 177, 139, 131, 126, 144, 130, 143, 65, 138,
    125, 183, 76, 106, 128, 99, 95, 54, 148, 136, 170, 166, 161, 142, 89, 198, 151, 142, 61, 165,
    161, 125, 132, 122, 159, 142, 137, 120, 115, 77, 97, 96, 114, 92, 136, 49, 117, 150, 153, 71,
    112, 147, 120, 121, 95, 98, 107, 126, 50, 101, 115, 104, 97, 159, 115, 92, 119, 66, 120, 97,
    116, 117, 168, 84, 131, 184, 141, 1, 162, 139, 57, 114, 142, 134, 86, 131, 148, 129, 110, 108,
    129, 134, 102, 97, 101, 130, 129, 102, 174, 138, 107, 82, 156, 132, 124, 117, 134, 138, 65, 133,
    151, 130, 49, 117, 138, 102, 66, 116, 148, 149, 144, 160, 140, 146, 114, 183, 138, 142, 143,
    173, 130, 104, 156, 142, 116, 80, 124, 134, 157, 30, 133, 87, 112, 64, 121, 99, 89, 139, 132,
    116, 110, 165, 118, 121, 120, 166, 125, 154, 166, 174, 143, 93, 170, 188, 140, 107, 155, 144,
    143, 98, 109, 117, 111, 129, 77, 107, 27, 129, 132, 166, 139, 104, 127, 156, 183, 90, 132, 156,
    159, 168, 151, 197, 155, 147, 133, 166, 130, 154, 100, 185, 140, 171, 161, 154, 188, 132, 141,
    146, 153, 103, 112, 175, 108, 126, 96, 144, 130, 166, 133, 137, 77, 149, 112, 152, 114, 154,
    107, 131, 130, 129, 125, 162, 95, 126, 102, 136, 160, 145, 157, 159, 132, 91, 119, 122, 99, 100,
    134, 86, 120, 79, 91, 123, 154, 152, 85, 156, 138, 152, 168, 177, 88, 78, 149, 186, 152, 95,
    162, 133, 152, 104, 146, 88, 100, 115, 73, 68, 84, 117, 129, 45, 73, 139, 77, 84, 119, 164, 107,
    166, 177, 194, 130, 120, 174, 155, 101, 85, 180, 122, 167, 132, 127, 48, 146, 157, 112, 60, 133,
    153, 144, 120, 130, 93, 157, 135, 127, 64, 66, 106, 179, 156, 121, 124, 145, 114, 81, 142, 145,
    119, 39, 138, 120, 132, 104, 126, 100, 98, 121, 94, 120, 125, 135, 162, 138, 164, 84, 151, 149,
    118, 74, 106, 153, 101, 94, 139, 142, 129, 118, 128, 1, 156, 168, 195, 66, 186, 140, 212, 122,
    182, 153, 132, 111, 159, 171, 133, 99, 115, 148, 126, 138, 166, 126, 132, 133, 174, 153, 152,
    166, 119, 143, 143, 167, 128, 138, 122, 165, 163, 120, 128, 162, 94, 61, 52, 177, 100, 127, 74,
    142, 128, 156, 107, 129, 110, 159, 106, 99, 78, 172, 138, 162, 200, 151, 108, 107, 175, 156, 87,
    128, 186, 152, 147, 141, 191, 103, 127, 135, 150, 119, 134, 143, 146, 131, 128, 132, 131, 134,
    155, 134, 62, 148, 153, 145, 70, 128, 167, 129, 37, 102, 143, 100, 125, 140, 116, 69, 120, 143,
    95, 85, 170, 129, 128, 121, 179, 108, 150, 123, 165, 174, 171, 152, 106, 58, 52, 159, 125, 92,
    69, 124, 125, 142, 70, 110, 151, 146, 187, 90, 136, 52, 126, 163, 96, 87, 47, 144, 81, 121, 39,
    132, 139, 144, 135, 150, 155, 115, 143, 126, 113, 133, 126, 161, 132, 61, 81, 166, 149, 115, 66,
    129, 138, 123, 54, 103, 158, 136, 72, 68, 124, 129, 128, 135, 127, 82, 78, 128, 146, 64, 77,
    118, 137, 89, 85, 86, 142, 136, 119, 91, 130, 171, 138, 150, 132, 169, 111, 130, 136, 158, 119,
    123, 109, 130, 111, 83, 126, 147, 121, 61, 136, 132, 162, 193, 80, 91, 65, 154, 76, 108, 74,
    176, 82, 145, 104, 142, 71, 151, 112, 73, 40, 46, 79, 97, 126, 141, 133, 74, 99, 155, 143, 99,
    130, 180, 136, 107, 111, 145, 130, 62, 114, 152, 151, 165, 43, 105, 82, 152, 116, 147, 81, 115,
    147, 133, 147, 106, 154, 71, 166, 79, 125, 94, 174, 178, 116, 99, 74, 168, 87, 47, 99, 127, 68,
    64, 45, 68, 71, 141, 89, 73, 126, 134, 94, 138, 133, 111, 119, 152, 122, 147, 155, 137, 135,
    134, 162, 137, 133, 145, 166, 137, 110, 138, 156, 5, 158, 182, 182, 96, 207, 161, 249, 146, 169,
    135, 239, 121, 99, 117, 125, 117, 91, 130, 123, 110, 127, 195, 185, 134, 126, 199, 160, 147,
    152, 169, 167, 149, 158, 136, 164, 147, 160, 131, 147, 148, 144, 124, 98, 132, 178, 122, 117,
    129, 153, 142, 162, 101, 103, 169, 147, 62, 105, 170, 155, 153, 165, 89, 48, 121, 179, 112, 66,
    157, 154, 139, 125, 132, 166, 133, 154, 123, 163, 122, 135, 170, 80, 88, 101, 145, 60, 128, 55,
    104, 59, 189, 126, 107, 120, 152, 141, 102, 120, 139, 110, 109, 137, 101, 69, 64, 163, 114, 75,
    97, 172, 112, 109, 144, 184, 120, 146, 111, 171, 151, 168, 162, 95, 112, 120, 144, 110, 87, 118,
    104, 96, 106, 100, 97, 138, 131, 114, 68, 136, 136, 146, 174, 70, 116, 114, 101, 64, 78, 56, 74,
    72, 64, 51, 75, 79, 132, 72, 56, 82, 147, 83, 160, 119, 116, 104, 161, 132, 102, 144, 114, 110,
    122, 114, 64, 94, 131, 116, 36, 135, 125, 119, 158, 84, 127, 113, 141, 133, 97, 118, 110, 164,
    126, 139, 77, 124, 132, 111, 44, 114, 156, 152, 151, 110, 116, 61, 157, 162, 167, 118, 104, 112,
    112, 116, 71, 125, 82, 119, 73, 123, 109, 131, 166, 76, 159, 136, 132, 73, 163, 116, 135, 86,
    115, 123, 91, 129, 76, 98, 62, 104, 26, 36, 120, 124, 78, 65, 80, 136, 119, 90, 112, 147, 140,
    93, 90, 136, 175, 161, 122, 125, 151, 148, 125, 116, 99, 124, 115, 103, 99, 116, 94, 132, 71,
    141, 76, 141, 106, 153, 95, 123, 146, 144, 154, 146, 8, 67, 154, 145, 32, 89, 92, 97, 73, 112,
    89, 79, 141, 121, 107, 81, 139, 95, 158, 114, 115, 117, 156, 140, 146, 156, 137, 141, 145, 173,
    131, 125, 142, 173, 118, 114, 161, 143, 121, 124, 206, 175, 146, 139, 181, 154, 125, 120, 152,
    178, 116, 156, 173, 135, 148, 147, 186, 152, 131, 109, 195, 144, 145, 127, 187, 137, 132, 135,
    164, 135, 145, 117, 164, 175, 130, 103, 141, 143, 154, 104, 150, 89, 118, 144, 135, 85, 88, 155,
    191, 134, 79, 96, 221, 159, 79, 86, 177, 159, 157, 115, 111, 115, 142, 169, 112, 136, 135, 118,
    105, 81, 104, 99, 108, 137, 103, 124, 144, 156, 168, 121, 114, 87, 123, 98, 140, 52, 74, 58,
    203, 117, 70, 91, 152, 59, 77, 128, 167, 129, 142, 117, 91, 102, 139, 138, 101, 90, 109, 164,
    137, 159, 110, 173, 174, 151, 146, 102, 179, 117, 161, 165, 145, 131, 181, 157, 99, 59, 211, 49,
    55, 48, 203, 64, 115, 81, 177, 55, 146, 85, 192, 134, 135, 85, 234, 140, 158, 14, 210, 111, 115,
    58, 154, 89, 117, 110, 122, 141, 132, 131, 130, 128, 133, 108, 84, 164, 115, 110, 81, 175, 120,
    142, 79, 95, 119, 166, 76, 132, 77, 94, 138, 165, 92, 62, 121, 158, 108, 96, 110, 169, 128, 97,
    60, 180, 152, 111, 109, 139, 152, 91, 186, 165, 112, 55, 164, 145, 116, 69, 155, 143, 86, 70,
    143, 126, 90, 84, 136, 121, 131, 147, 119, 128, 74, 178, 88, 111, 95, 152, 101, 91, 96, 143,
    161, 95, 97, 143, 128, 134, 101, 156, 107, 182, 154, 125, 21, 205, 143, 121, 1, 163, 165, 149,
    50, 119, 172, 162, 83, 81, 131, 148, 89, 111, 72, 144, 115, 124, 79, 129, 105, 119, 106, 174,
    113, 176, 101, 145, 148, 165, 81, 78, 105, 139, 96, 127, 76, 96, 114, 108, 99, 107, 142, 120,
    101, 131, 159, 158, 109, 99, 152, 142, 150, 145, 117, 45, 156, 128, 138, 88, 154, 111, 142, 125,
    135, 153, 149, 111, 138, 114, 145, 60, 157, 192, 128, 105, 140, 170, 132, 111, 143, 135, 130,
    115, 155, 134, 129, 128, 161, 130, 124, 111, 6, 169, 166, 95, 41, 156, 156, 126, 50, 159, 162,
    149, 81, 187, 122, 134, 107, 107, 71, 97, 108, 152, 132, 166, 25, 136, 130, 169, 17, 157, 123,
    131, 77, 126, 149, 150, 137, 139, 129, 132, 148, 129, 141, 125, 117, 117, 150, 186, 71, 142,
    124, 134, 74, 129, 177, 145, 116, 74, 183, 147, 113, 85, 96, 140, 101, 48, 126, 142, 76, 54,
    167, 154, 45, 90, 176, 164, 98, 61, 137, 157, 165, 129, 73, 64, 181, 111, 109, 76, 149, 140,
    159, 162, 114, 146, 186, 155, 123, 104, 183, 140, 160, 110, 56, 143, 158, 144, 21, 129, 178, 91,
    28, 83, 197, 106, 49, 77, 180, 102, 170, 98, 138, 129, 100, 145, 167, 165, 131, 88, 178, 135,
    49, 80, 126, 97, 96, 128, 124, 126, 134, 150, 139, 126, 99, 155, 138, 110, 82, 122, 119, 144,
    92, 121, 114, 144, 99, 103, 105, 155, 59, 54, 102, 166, 97, 101, 56, 155, 64, 107, 55, 134, 105,
    92, 54, 124, 142, 76, 118, 87, 125, 49, 179, 113, 101, 62, 181, 97, 91, 123, 170, 77, 1, 108,
    132, 95, 85, 118, 124, 123, 146, 138, 90, 106, 38, 176, 84, 125, 73, 148, 94, 110, 95, 136, 145,
    143, 112, 128, 148, 159, 120, 100, 108, 154, 138, 90, 90, 158, 148, 100, 53, 151, 154, 120, 57,
    110, 158, 121, 129, 58, 120, 127, 64, 139, 12, 137, 81, 103, 44, 119, 133, 110, 62, 142, 162,
    175, 63, 109, 163, 118, 72, 47, 45, 130, 108, 139, 82, 119, 110, 145, 83, 131, 129, 157, 106,
    107, 152, 147, 140, 49, 137, 139, 141, 124, 129, 143, 144, 109, 115, 188, 134, 133, 145, 171,
    144, 101, 148, 158, 159, 114, 141, 123, 119, 195, 171, 66, 105, 169, 173, 100, 123, 122, 178,
    141, 157, 149, 122, 150, 141, 169, 122, 144, 66, 157, 174, 129, 105, 148, 145, 118, 114, 172,
    144, 123, 98, 193, 102, 111, 108, 151, 62, 30, 116, 185, 124, 115, 58, 158, 138, 136, 47, 156,
    145, 125, 64, 122, 151, 114, 118, 142, 122, 120, 147, 154, 99, 92, 124, 120, 69, 166, 119, 118,
    97, 149, 118, 111, 164, 139, 139, 71, 177, 172, 107, 83, 62, 171, 153, 66, 107, 160, 98, 122,
    125, 154, 81, 141, 133, 90, 118, 111, 171, 76, 115, 143, 110, 22, 127, 126, 74, 122, 147, 150,
    123, 156, 121, 139, 146, 161, 140, 112, 121, 147, 151, 112, 75, 174, 136, 114, 54, 174, 128,
    140, 53, 117, 155, 124, 66, 48, 175, 138, 140, 81, 112, 166, 89, 132, 104, 159, 128, 122, 96,
    153, 112, 99, 97, 103, 115, 116, 127, 114, 136, 153, 148, 107, 122, 182, 151, 73, 129, 148, 133,
    84, 135, 133, 119, 105, 91, 132, 122, 87, 112, 90, 116, 123, 17, 175, 106, 146, 36, 160, 100,
    116, 111, 115, 57, 152, 142, 98, 132, 93, 166, 76, 144, 28, 136, 151, 163, 51, 115, 144, 159,
    92, 39, 99, 151, 108, 101, 120, 151, 91, 100, 121, 118, 99, 68, 169, 118, 103, 112, 131, 95, 90,
    120, 141, 123, 162, 145, 86, 136, 156, 159, 70, 84, 181, 131, 69, 100, 156, 134, 150, 99, 162,
    114, 133, 91, 168, 103, 117, 134, 129, 101, 95, 82, 106, 63, 132, 128, 88, 72, 94, 186, 105, 78,
    137, 155, 112, 93, 150, 143, 55, 114, 88, 85, 112, 93, 138, 86, 59, 110, 169, 111, 75, 151, 168,
    138, 95, 138, 176, 148, 110, 97, 147, 94, 83, 148, 208, 98, 133, 135, 207, 114, 154, 137, 165,
    142, 162, 130, 163, 143, 138, 132, 111, 65, 166, 178, 70, 58, 168, 159, 107, 77, 167, 175, 115,
    118, 125, 126, 163, 155, 117, 129, 125, 145, 111, 151, 82, 139, 119, 118, 135, 144, 110, 120,
    157, 103, 176, 107, 168, 97, 143, 91, 144, 80, 151, 140, 62, 111, 142, 122, 61, 138, 156, 126,
    89, 92, 192, 106, 76, 117, 183, 139, 95, 160, 133, 80, 103, 119, 153, 52, 114, 87, 134, 129,
    148, 117, 122, 135, 144, 155, 103, 157, 146, 138, 87, 64, 164, 159, 42, 98, 168, 110, 140, 107,
    115, 88, 159, 148, 88, 126, 97, 153, 122, 123, 157, 95, 96, 136, 155, 97, 121, 128, 139, 128,
    144, 147, 120, 147, 141, 146, 69, 131, 85, 150, 119, 128, 138, 112, 84, 144, 130, 126, 134, 176,
    92, 139, 102, 133, 117, 144, 82, 125, 128, 101, 97, 124, 102, 134, 108, 147, 125, 141, 141, 158,
    148, 131, 170, 125, 140, 129, 179, 150, 89, 116, 68, 129, 139, 110, 62, 132, 133, 169, 153, 150,
    142, 152, 139, 118, 143, 132, 127, 169, 114, 136, 52, 119, 180, 121, 116, 101, 170, 118, 151,
    149, 124, 115, 128, 190, 79, 113, 88, 176, 70, 126, 126, 171, 132, 116, 132, 140, 75, 146, 156,
    114, 45, 140, 119, 94, 156, 145, 60, 119, 156, 126, 114, 115, 126, 120, 134, 122, 78, 130, 145,
    127, 106, 152, 185, 119, 122, 151, 160, 179, 100, 116, 103, 84, 172, 156, 169, 111, 175, 144,
    137, 127, 155, 146, 129, 152, 107, 114, 146, 147, 85, 115, 92, 124, 86, 175, 89, 108, 91, 176,
    99, 117, 143, 142, 113, 96, 119, 116, 55, 96, 97, 126, 11, 139, 152, 118, 87, 130, 117, 127,
    156, 116, 132, 182, 141, 151, 115, 165, 158, 146, 126, 89, 76, 150, 161, 75, 143, 140, 117, 88,
    128, 139, 93, 136, 80, 142, 114, 124, 109, 124, 95, 105, 96, 157, 125, 109, 84, 163, 152, 72,
    82, 157, 130, 154, 103, 138, 74, 144, 78, 147, 123, 114, 50, 168, 105, 140, 15, 147, 117, 184,
    77, 141, 121, 139, 126, 129, 139, 112, 100, 95, 118, 93, 48, 162, 162, 153, 60, 119, 96, 173,
    114, 130, 95, 127, 166, 118, 1, 124, 129, 146, 38, 191, 143, 128, 86, 112, 118, 125, 84, 129,
    138, 160, 114, 121, 120, 143, 98, 150, 70, 147, 105, 139, 69, 109, 146, 125, 136, 100, 92, 141,
    149, 86, 111, 117, 109, 115, 132, 120, 79, 150, 160, 171, 182, 96, 152, 128, 175, 120, 143, 111,
    178, 112, 143, 117, 144, 122, 127, 122, 118, 105, 59, 95, 132, 111, 65, 116, 163, 149, 54, 107,
    160, 175, 151, 114, 154, 145, 142, 109, 144, 136, 155, 136, 146, 102, 104, 148, 154, 117, 161,
    150, 174, 148, 161, 146, 177, 161, 147, 128, 202, 182, 122, 114, 90, 133, 115, 112, 86, 133,
    124, 160, 146, 145, 125, 160, 129, 142, 121, 158, 74, 134, 135, 146, 153, 112, 94, 148, 144,
    128, 96, 103, 101, 155, 163, 128, 104, 176, 117, 165, 88, 174, 140, 139, 161, 146, 108, 103,
    145, 133, 109, 116, 161, 153, 111, 104, 120, 145, 160, 128, 85, 132, 151, 102, 81, 148, 110,
    112, 150, 117, 89, 137, 139, 135, 149, 125, 146, 129, 170, 113, 139, 133, 114, 168, 155, 150,
    161, 161, 150, 130, 176, 164, 143, 115, 121, 143, 103, 101, 130, 135, 70, 110, 159, 147, 112,
    135, 97, 152, 109, 91, 131, 122, 124, 114, 145, 104, 134, 115, 120, 109, 72, 129, 122, 108, 95,
    159, 80, 124, 152, 126, 112, 177, 186, 101, 91, 183, 115, 148, 98, 176, 82, 145, 124, 98, 110,
    142, 65, 72, 184, 120, 65, 109, 171, 125, 39, 151, 88, 159, 73, 160, 58, 124, 123, 98, 82, 147,
    160, 96, 118, 124, 181, 122, 113, 154, 180, 136, 65, 140, 165, 122, 36, 154, 195, 100, 78, 161,
    107, 117, 112, 120, 119, 173, 128, 128, 128, 156, 97, 152, 115, 137, 1, 120, 122, 143, 110, 169,
    122, 154, 103, 147, 102, 154, 94, 145, 77, 138, 60, 138, 123, 136, 49, 130, 173, 155, 163, 118,
    68, 111, 137, 138, 92, 139, 208, 157, 110, 155, 172, 152, 85, 162, 120, 141, 109, 117, 130, 119,
    65, 148, 159, 121, 105, 154, 87, 110, 164, 129, 88, 124, 123, 166, 94, 135, 108, 105, 166, 178,
    84, 111, 178, 125, 120, 144, 128, 88, 170, 127, 126, 101, 166, 104, 125, 102, 172, 60, 120, 79,
    157, 27, 122, 129, 113, 95, 150, 145, 127, 146, 124, 211, 122, 136, 170, 227, 107, 63, 109, 144,
    140, 53, 111, 134, 144, 116, 113, 217, 128, 125, 146, 172, 118, 119, 140, 112, 136, 67, 174, 77,
    142, 61, 184, 56, 124, 107, 201, 102, 92, 82, 218, 87, 137, 128, 162, 174, 80, 43, 157, 97, 168,
    94, 168, 1, 146, 150, 183, 46, 128, 148, 195, 94, 140, 109, 209, 100, 145, 77, 148, 99, 136,
    113, 114, 112, 178, 140, 108, 171, 110, 170, 148, 147, 156, 139, 173, 128, 159, 158, 141, 94,
    99, 80, 119, 137, 125, 54, 128, 96, 80, 107, 117, 68, 102, 121, 143, 186, 98, 99, 146, 137, 151,
    141, 178, 71, 140, 132, 165, 52, 155, 136, 155, 60, 142, 163, 157, 106, 101, 158, 138, 127, 43,
    155, 162, 107, 100, 138, 159, 78, 168, 133, 136, 142, 162, 136, 132, 226, 130, 125, 160, 116,
    97, 133, 127, 120, 111, 121, 150, 83, 137, 105, 180, 97, 132, 109, 176, 123, 108, 109, 182, 109,
    135, 70, 87, 124, 155, 34, 65, 172, 148, 65, 69, 137, 128, 117, 107, 156, 133, 133, 145, 180,
    115, 142, 131, 168, 108, 135, 134, 150, 121, 130, 137, 128, 132, 131, 147, 151, 129, 138, 150,
    57, 120, 136, 142, 138, 143, 124, 140, 180, 165, 113, 140, 104, 132, 134, 141, 110, 106, 167,
    168, 98, 115, 165, 169, 75, 95, 113, 163, 89, 91, 128, 146, 79, 127, 129, 154, 91, 125, 133,
    121, 146, 110, 160, 161, 25, 109, 136, 148, 31, 108, 120, 150, 77, 128, 110, 173, 78, 139, 130,
    102, 52, 155, 102, 76, 129, 124, 107, 74, 167, 109, 104, 68, 117, 126, 160, 140, 130, 149, 56,
    176, 164, 88, 88, 162, 86, 138, 161, 128, 67, 184, 155, 143, 78, 181, 83, 172, 125, 147, 134,
    120, 135, 99, 103, 119, 195, 63, 87, 134, 163, 75, 134, 188, 185, 115, 115, 195, 225, 124, 115,
    136, 172, 116, 80, 172, 152, 94, 83, 161, 184, 133, 137, 161, 126, 94, 136, 147, 68, 138, 136,
    141, 113, 103, 88, 165, 138, 55, 97, 184, 130, 98, 80, 170, 123, 130, 124, 179, 137, 88, 87, 68,
    107, 144, 9, 67, 99, 70, 112, 106, 81, 38, 132, 147, 136, 124, 142, 169, 151, 104, 91, 119, 129,
    99, 145, 96, 145, 132, 163, 158, 153, 41, 165, 126, 117, 146, 134, 162, 118, 161, 197, 165, 104,
    72, 117, 167, 162, 99, 94, 159, 170, 77, 119, 127, 111, 124, 124, 134, 144, 137, 129, 215, 131,
    116, 155, 158, 44, 153, 120, 149, 84, 171, 134, 130, 99, 150, 119, 108, 106, 100, 145, 136, 126,
    1, 132, 158, 130, 51, 124, 141, 137, 148, 118, 136, 156, 149, 128, 120, 217, 125, 185, 155, 137,
    62, 166, 130, 141, 90, 134, 130, 138, 118, 97, 118, 119, 116, 115, 110, 105, 110, 173, 102, 139,
    131, 207, 61, 137, 151, 127, 105, 127, 122, 76, 76, 125, 107, 55, 148, 224, 104, 96, 157, 137,
    174, 142, 121, 145, 176, 133, 77, 151, 138, 111, 112, 149, 104, 131, 66, 114, 109, 123, 116,
    102, 119, 124, 123, 154, 148, 142, 107, 119, 166, 129, 115, 121, 158, 96, 172, 244, 96, 127,
    163, 131, 120, 161, 150, 133, 63, 138, 121, 127, 109, 130, 101, 104, 136, 109, 92, 107, 119, 85,
    126, 126, 96, 205, 111, 48, 49, 167, 120, 21, 83, 133, 147, 78, 129, 116, 157, 93, 139, 202, 90,
    122, 74, 189, 128, 137, 54, 163, 121, 140, 60, 143, 116, 172, 117, 155, 126, 172, 168, 132, 136,
    174, 98, 117, 119, 98, 128, 128, 124, 58, 139, 112, 147, 82, 127, 70, 189, 118, 117, 181, 129,
    189, 105, 160, 116, 239, 60, 130, 118, 181, 94, 112, 156, 125, 128, 112, 151, 145, 105, 124,
    129, 199, 113, 127, 148, 201, 106, 56, 106, 171, 124, 124, 117, 100, 120, 148, 116, 41, 159,
    167, 141, 133, 94, 128, 138, 90, 96, 52, 106, 158, 111, 74, 127, 173, 115, 130, 144, 183, 127,
    255, 73, 115, 81, 184, 71, 67, 51, 82, 1, 82, 66, 107, 50, 120, 144, 134, 103, 152, 140, 154,
    140, 180, 166, 157, 119, 168, 100, 150, 167, 163, 93, 153, 166, 136, 140, 144, 145, 117, 139,
    160, 154, 136, 71, 118, 180, 153, 113, 121, 141, 155, 141, 125, 113, 165, 168, 137, 123, 148,
    155, 140, 108, 97, 106, 140, 84, 117, 169, 113, 68, 134, 136, 108, 41, 85, 96, 101, 47, 157, 81,
    125, 142, 94, 30, 71, 151, 141, 84, 109, 165, 163, 122, 128, 151, 161, 114, 98, 115, 198, 67,
    152, 170, 115, 34, 180, 140, 101, 72, 141, 112, 115, 126, 111, 71, 97, 122, 132, 107, 129, 130,
    182, 115, 127, 140, 197, 139, 145, 142, 140, 144, 120, 112, 106, 134, 124, 91, 73, 148, 146, 88,
    28, 84, 103, 162, 82, 89, 93, 155, 77, 112, 87, 150, 103, 90, 88, 125, 135, 39, 93, 132, 93,
    139, 124, 125, 89, 147, 117, 136, 111, 159, 143, 130, 58, 183, 156, 142, 54, 189, 195, 124, 90,
    97, 84, 129, 89, 102, 109, 101, 112, 65, 149, 109, 116, 14, 112, 132, 118, 16, 152, 115, 128,
    139, 133, 105, 77, 152, 105, 64, 129, 56, 55, 123, 133, 108, 31, 137, 140, 148, 68, 131, 183,
    152, 156, 67, 184, 162, 118, 58, 143, 142, 107, 121, 161, 174, 136, 133, 135, 113, 151, 100,
    207, 69, 205, 146, 162, 81, 145, 153, 143, 115, 103, 157, 132, 125, 105, 150, 117, 142, 138,
    157, 166, 120, 153, 134, 109, 124, 213, 125, 121, 140, 177, 125, 127, 145, 128, 139, 137, 125,
    76, 108, 106, 148, 155, 136, 134, 145, 169, 118, 120, 166, 158, 132, 159, 79, 153, 118, 157, 95,
    106, 155, 129, 129, 142, 111, 114, 168, 87, 85, 119, 155, 149, 128, 97, 156, 196, 161, 116, 78,
    189, 141, 185, 122, 170, 117, 160, 128, 130, 80, 152, 129, 87, 90, 142, 73, 125, 133, 156, 33,
    180, 143, 86, 113, 160, 173, 52, 129, 118, 125, 102, 165, 155, 104, 158, 175, 116, 118, 139,
    126, 90, 139, 128, 154, 127, 101, 130, 137, 146, 124, 150, 122, 210, 152, 114, 128, 197, 152,
    97, 121, 144, 133, 219, 89, 120, 119, 188, 52, 122, 145, 167, 82, 135, 133, 159, 67, 167, 148,
    150, 61, 187, 135, 102, 134, 108, 96, 44, 156, 175, 116, 132, 171, 165, 118, 127, 149, 110, 118,
    126, 126, 105, 100, 118, 115, 155, 74, 98, 126, 137, 93, 87, 146, 71, 135, 125, 97, 87, 135,
    121, 104, 68, 134, 95, 97, 154, 135, 101, 118, 113, 135, 160, 121, 92, 133, 176, 108, 97, 137,
    144, 123, 41, 129, 132, 93, 144, 165, 92, 114, 96, 164, 96, 83, 61, 133, 155, 47, 102, 128, 189,
    6, 167, 124, 100, 146, 153, 172, 111, 141, 106, 158, 131, 158, 103, 172, 120, 169, 73, 137, 97,
    150, 68, 128, 138, 153, 82, 142, 125, 156, 153, 114, 135, 132, 143, 152, 122, 143, 125, 165,
    146, 69, 130, 158, 144, 190, 187, 140, 120, 135, 175, 99, 121, 50, 154, 128, 144, 28, 107, 139,
    158, 80, 106, 149, 117, 138, 111, 79, 146, 137, 83, 80, 152, 135, 101, 131, 159, 111, 91, 113,
    149, 103, 43, 99, 206, 78, 183, 146, 166, 52, 154, 152, 138, 59, 133, 159, 124, 66, 131, 136,
    137, 186, 150, 139, 138, 91, 101, 115, 110, 121, 109, 144, 156, 139, 101, 117, 119, 186, 81,
    136, 152, 133, 81, 112, 135, 116, 110, 119, 162, 126, 111, 151, 123, 108, 149, 138, 173, 37,
    158, 148, 150, 38, 157, 141, 96, 125, 136, 139, 109, 153, 92, 131, 99, 148, 82, 132, 83, 90, 71,
    153, 169, 36, 108, 137, 120, 88, 162, 125, 95, 110, 122, 133, 103, 129, 128, 111, 109, 84, 136,
    121, 110, 52, 123, 138, 83, 140, 133, 181, 100, 140, 132, 132, 108, 117, 85, 145, 134, 118, 72,
    140, 152, 80, 50, 126, 144, 105, 124, 131, 165, 107, 125, 152, 148, 85, 139, 154, 119, 98, 113,
    148, 103, 90, 72, 156, 181, 127, 137, 139, 152, 103, 94, 134, 111, 79, 135, 135, 99, 70, 72,
    142, 89, 92, 120, 133, 105, 123, 140, 121, 98, 137, 142, 125, 137, 147, 118, 122, 135, 115, 78,
    153, 129, 146, 49, 132, 123, 100, 176, 98, 126, 112, 150, 114, 162, 122, 166, 137, 142, 107,
    179, 141, 130, 121, 128, 151, 100, 81, 179, 144, 126, 99, 146, 124, 145, 91, 145, 125, 150, 114,
    119, 117, 140, 140, 99, 133, 128, 101, 115, 175, 132, 117, 90, 157, 129, 151, 42, 162, 91, 152,
    94, 143, 128, 138, 127, 108, 105, 115, 123, 157, 138, 137, 141, 152, 148, 143, 153, 163, 145,
    135, 145, 148, 151, 146, 137, 125, 129, 123, 155, 170, 123, 108, 88, 148, 132, 72, 120, 155,
    161, 97, 147, 167, 148, 55, 139, 138, 155, 161, 176, 156, 143, 130, 233, 133, 129, 33, 204, 126,
    155, 14, 173, 104, 162, 32, 140, 125, 121, 130, 124, 93, 142, 92, 138, 92, 178, 80, 116, 113,
    167, 73, 98, 131, 166, 89, 117, 151, 85, 172, 82, 167, 27, 146, 89, 149, 106, 143, 102, 96, 121,
    135, 89, 133, 61, 118, 127, 177, 80, 125, 108, 139, 94, 145, 131, 117, 188, 129, 119, 98, 69,
    137, 106, 99, 110, 140, 106, 143, 195, 124, 153, 89, 42, 117, 133, 123, 144, 146, 105, 132, 137,
    130, 145, 168, 44, 145, 147, 141, 167, 123, 164, 102, 121, 101, 89, 194, 130, 73, 137, 168, 64,
    66, 163, 130, 152, 113, 173, 138, 48, 160, 78, 100, 194, 158, 77, 139, 177, 148, 121, 174, 175,
    125, 147, 166, 84, 75, 133, 167, 192, 151, 156, 148, 177, 168, 108, 109, 55, 189, 137, 97, 118,
    140, 127, 116, 153, 84, 132, 157, 72, 82, 128, 141, 94, 128, 134, 132, 27, 93, 137, 115, 33, 96,
    118, 122, 123, 117, 76, 132, 185, 140, 104, 160, 214, 151, 110, 157, 41, 132, 148, 142, 75, 91,
    133, 157, 68, 82, 114, 147, 55, 127, 150, 152, 88, 124, 157, 113, 149, 110, 138, 130, 176, 167,
    117, 154, 131, 198, 114, 79, 37, 151, 125, 124, 79, 111, 141, 85, 154, 107, 158, 66, 177, 90,
    147, 91, 148, 108, 132, 144, 50, 172, 103, 56, 166, 147, 118, 16, 153, 184, 160, 2, 106, 208,
    106, 86, 110, 153, 94, 159, 59, 170, 50, 139, 179, 155, 86, 148, 94, 143, 114, 151, 1, 143, 142,
    136, 168, 145, 122, 103, 102, 145, 128, 136, 66, 148, 128, 131, 42, 180, 129, 100, 89, 176, 108,
    90, 84, 140, 131, 119, 148, 131, 72, 137, 28, 127, 106, 134, 23, 123, 132, 148, 134, 93, 148,
    138, 104, 107, 124, 134, 185, 156, 136, 146, 129, 90, 117, 121, 167, 99, 146, 152, 30, 80, 142,
    155, 99, 41, 134, 180, 97, 125, 109, 60, 113, 116, 140, 49, 74, 155, 164, 103, 105, 135, 156,
    135, 179, 106, 125, 153, 181, 161, 86, 99, 33, 116, 129, 61, 58, 106, 123, 94, 91, 114, 129,
    137, 196, 116, 159, 112, 121, 126, 105, 121, 170, 132, 117, 117, 168, 131, 79, 133, 180, 142,
    144, 162, 160, 160, 91, 145, 140, 124, 117, 158, 194, 112, 159, 137, 121, 142, 130, 149, 50, 79,
    101, 152, 158, 112, 133, 149, 41, 82, 116, 103, 188, 90, 115, 163, 68, 122, 110, 181, 167, 122,
    110, 169, 31, 131, 150, 177, 23, 156, 104, 33, 199, 157, 94, 92, 68, 129, 99, 161, 154, 101,
    140, 170, 190, 95, 177, 153, 153, 149, 154, 98, 29, 128, 92, 92, 40, 134, 106, 110, 198, 147,
    155, 157, 166, 124, 163, 155, 129, 109, 103, 150, 37, 163, 136, 147, 54, 116, 93, 133, 155, 181,
    98, 125, 157, 167, 54, 115, 179, 133, 91, 121, 209, 152, 95, 117, 45, 131, 129, 179, 80, 113,
    172, 167, 65, 117, 149, 143, 114, 168, 84, 140, 79, 130, 115, 144, 75, 92, 111, 165, 73, 120,
    155, 167, 148, 179, 129, 81, 69, 164, 99, 148, 125, 134, 112, 104, 42, 122, 157, 85, 35, 107,
    172, 99, 162, 100, 127, 129, 51, 115, 140, 67, 184, 125, 121, 7, 82, 138, 143, 61, 108, 156,
    116, 125, 71, 122, 104, 131, 109, 165, 187, 104, 70, 161, 153, 116, 135, 133, 80, 147, 70, 116,
    71, 127, 131, 94, 97, 107, 176, 164, 75, 140, 85, 145, 132, 151, 98, 135, 96, 160, 103, 147, 65,
    146, 188, 149, 50, 149, 196, 161, 111, 152, 109, 157, 82, 172, 78, 143, 72, 161, 82, 127, 146,
    141, 172, 137, 113, 100, 195, 123, 88, 140, 80, 71, 107, 111, 126, 78, 129, 153, 149, 78, 152,
    166, 79, 48, 148, 138, 59, 148, 116, 49, 101, 142, 119, 101, 167, 177, 108, 138, 154, 165, 130,
    173, 36, 154, 148, 152, 41, 120, 134, 97, 156, 108, 140, 100, 84, 105, 152, 106, 97, 102, 131,
    120, 48, 6, 133, 127, 133, 105, 103, 130, 146, 98, 77, 122, 75, 122, 71, 137, 160, 179, 137,
    172, 65, 145, 97, 148, 81, 132, 51, 180, 73, 110, 1, 159, 100, 150, 116, 147, 141, 95, 78, 156,
    49, 80, 108, 158, 194, 106, 90, 147, 138, 100, 92, 134, 105, 172, 70, 159, 53, 156, 61, 155,
    184, 148, 73, 139, 60, 144, 103, 38, 132, 156, 112, 7, 124, 146, 131, 103, 158, 129, 101, 135,
    88, 125, 76, 126, 122, 118, 101, 105, 107, 141, 89, 78, 65, 133, 139, 95, 114, 132, 158, 149,
    34, 160, 131, 133, 65, 130, 146, 149, 144, 127, 140, 134, 134, 126, 92, 175, 126, 167, 110, 163,
    132, 187, 137, 99, 142, 153, 126, 124, 147, 130, 93, 68, 104, 134, 116, 98, 43, 140, 109, 146,
    94, 147, 97, 134, 84, 159, 113, 106, 162, 139, 82, 147, 131, 109, 101, 173, 45, 88, 163, 115,
    38, 144, 137, 114, 86, 144, 147, 149, 80, 122, 123, 108, 128, 126, 94, 120, 78, 119, 61, 133,
    137, 125, 85, 134, 173, 90, 164, 51, 193, 112, 120, 26, 36, 116, 137, 47, 98, 145, 118, 74, 172,
    145, 144, 141, 112, 151, 171, 60, 109, 161, 168, 53, 162, 152, 131, 147, 176, 22, 135, 140, 184,
    41, 182, 135, 99, 139, 164, 57, 97, 58, 138, 28, 152, 36, 142, 39, 172, 101, 106, 86, 117, 128,
    104, 149, 148, 169, 222, 65, 84, 156, 192, 30, 108, 171, 108, 147, 95, 212, 95, 162, 88, 172,
    121, 126, 54, 164, 136, 186, 72, 134, 195, 114, 93, 94, 117, 121, 64, 56, 48, 161, 187, 6, 110,
    140, 105, 152, 88, 54, 56, 109, 82, 122, 163, 140, 100, 173, 129, 155, 148, 161, 91, 162, 134,
    125, 31, 177, 107, 122, 148, 174, 116, 133, 53, 137, 124, 136, 158, 91, 101, 153, 84, 1, 105,
    169, 169, 129, 143, 93, 36, 133, 122, 111, 33, 129, 44, 168, 180, 164, 107, 149, 44, 123, 114,
    152, 153, 139, 132, 130, 176, 136, 83, 150, 39, 123, 159, 172, 39, 64, 151, 150, 24, 91, 165,
    156, 97, 112, 154, 125, 174, 85, 105, 121, 187, 141, 140, 97, 73, 171, 88, 108, 89, 146, 54,
    136, 120, 146, 114, 54, 142, 168, 107, 48, 155, 154, 159, 51, 198, 134, 191, 139, 199, 142, 156,
    135, 184, 91, 83, 107, 113, 156, 67, 85, 80, 148, 130, 116, 50, 108, 160, 162, 59, 90, 171, 146,
    125, 120, 165, 161, 30, 79, 123, 114, 183, 145, 104, 186, 37, 153, 140, 147, 170, 141, 155, 127,
    88, 159, 178, 1, 67, 165, 143, 21, 46, 108, 119, 75, 115, 103, 102, 118, 51, 172, 137, 137, 68,
    142, 136, 105, 155, 68, 123, 174, 139, 66, 148, 155, 172, 121, 153, 147, 170, 101, 193, 145,
    219, 139, 169, 101, 93, 121, 161, 114, 144, 84, 129, 164, 45, 117, 107, 148, 63, 132, 159, 167,
    28, 75, 144, 76, 161, 111, 124, 63, 45, 112, 109, 124, 85, 146, 167, 139, 140, 137, 170, 165,
    88, 156, 114, 110, 60, 157, 116, 102, 143, 164, 166, 163, 176, 104, 156, 184, 69, 73, 145, 155,
    51, 94, 151, 97, 40, 47, 129, 133, 80, 86, 81, 107, 114, 105, 119, 140, 118, 162, 126, 185, 160,
    99, 178, 113, 51, 160, 162, 90, 74, 154, 133, 163, 43, 194, 123, 176, 135, 183, 118, 139, 124,
    160, 142, 182, 111, 141, 207, 130, 128, 100, 188, 85, 51, 18, 125, 169, 95, 11, 113, 151, 162,
    122, 112, 45, 137, 114, 130, 96, 154, 125, 122, 146, 160, 128, 123, 165, 26, 76, 111, 135, 38,
    181, 78, 111, 90, 196, 110, 94, 32, 167, 55, 125, 100, 143, 63, 144, 158, 65, 90, 123, 116, 88,
    159, 80, 108, 143, 160, 139, 152, 144, 120, 169, 158, 121, 108, 163, 99, 121, 109, 159, 108,
    132, 126, 110, 36, 150, 147, 151, 92, 157, 182, 113, 149, 120, 181, 53, 152, 112, 163, 89, 134,
    111, 137, 103, 155, 125, 136, 159, 114, 140, 183, 145, 182, 140, 179, 119, 167, 122, 110, 136,
    166, 101, 103, 59, 36, 132, 122, 105, 67, 146, 177, 136, 110, 131, 180, 167, 151, 120, 141, 154,
    169, 77, 140, 164, 158, 100, 122, 174, 47, 103, 139, 173, 111, 110, 160, 180, 138, 102, 136,
    151, 89, 69, 132, 134, 31, 131, 105, 122, 158, 177, 129, 168, 77, 184, 138, 125, 118, 185, 108,
    150, 93, 160, 139, 123, 99, 199, 173, 85, 34, 192, 180, 67, 112, 149, 124, 128, 124, 173, 113,
    183, 107, 101, 156, 149, 73, 69, 171, 160, 47, 94, 125, 154, 200, 123, 69, 151, 94, 118, 213,
    161, 185, 54, 157, 139, 159, 70, 158, 154, 70, 76, 132, 149, 32, 120, 138, 166, 119, 107, 140,
    193, 123, 110, 152, 84, 142, 93, 122, 116, 190, 62, 87, 175, 79, 90, 172, 198, 113, 121, 135,
    184, 183, 104, 107, 42, 85, 44, 103, 68, 65, 26, 130, 136, 183, 76, 93, 148, 171, 80, 89, 180,
    52, 118, 162, 140, 194, 100, 138, 122, 191, 93, 92, 128, 44, 80, 142, 149, 208, 96, 173, 158,
    39, 81, 109, 146, 192, 153, 134, 132, 59, 151, 172, 138, 75, 170, 159, 140, 180, 151, 155, 146,
    163, 110, 118, 157, 174, 130, 164, 163, 212, 126, 184, 127, 54, 81, 171, 127, 153, 38, 158, 118,
    46, 79, 138, 111, 159, 122, 168, 145, 39, 106, 164, 171, 62, 95, 137, 175, 65, 96, 149, 141,
    203, 84, 169, 175, 210, 45, 183, 159, 206, 101, 143, 129, 183, 138, 160, 98, 163, 137, 159, 129,
    54, 143, 111, 148, 1, 151, 170, 155, 41, 154, 159, 191, 137, 126, 116, 194, 127, 135, 83, 204,
    41, 162, 149, 172, 60, 154, 134, 152, 127, 56, 142, 166, 177, 87, 150, 158, 146, 119, 97, 129,
    54, 152, 155, 165, 84, 158, 158, 150, 116, 153, 159, 117, 108, 129, 171, 143, 110, 128, 134,
    109, 75, 148, 127, 150, 59, 156, 163, 144, 107, 153, 175, 122, 132, 154, 167, 132, 140, 125,
    148, 120, 100, 118, 181, 150, 53, 105, 158, 180, 81, 141, 139, 183, 138, 140, 138, 168, 176,
    124, 90, 147, 81, 142, 132, 182, 70, 123, 107, 136, 94, 109, 88, 115, 121, 102, 120, 141, 131,
    109, 85, 131, 208, 117, 148, 143, 205, 124, 161, 141, 188, 139, 150, 139, 151, 136, 137, 155,
    116, 129, 92, 170, 111, 102, 171, 146, 126, 117, 170, 136, 137, 114, 156, 163, 147, 123, 116,
    151, 104, 102, 53, 130, 127, 115, 159, 165, 102, 107, 140, 146, 116, 143, 125, 126, 102, 156,
    138, 133, 129, 139, 76, 165, 81, 163, 116, 192, 116, 148, 82, 183, 114, 128, 53, 156, 93, 151,
    117, 161, 138, 168, 114, 178, 132, 128, 109, 149, 108, 149, 144, 130, 101, 145, 133, 131, 97,
    128, 106, 133, 92, 140, 110, 141, 134, 128, 149, 144, 113, 123, 135, 137, 128, 117, 121, 136,
    138, 151, 139, 107, 104, 160, 115, 142, 140, 138, 129, 144, 122, 139, 129, 145, 121, 145, 117,
    112, 114, 129, 122, 119, 124, 146, 127, 130, 172, 158, 173, 152, 163, 146, 201, 156, 158, 158,
    137, 124, 154, 151, 125, 139, 162, 131, 125, 157, 91, 153, 90, 158, 118, 119, 26, 156, 140, 127,
    119, 178, 157, 107, 138, 168, 146, 127, 161, 160, 134, 135, 144, 158, 105, 99, 165, 134, 111,
    138, 157, 120, 120, 146, 161, 119, 132, 128, 113, 138, 62, 138, 51, 162, 10, 157, 111, 127, 31,
    121, 136, 123, 103, 139, 131, 148, 149, 134, 53, 206, 70, 143, 176, 142, 73, 140, 148, 133, 109,
    116, 145, 107, 145, 121, 129, 118, 136, 139, 83, 113, 117, 122, 103, 123, 133, 134, 142, 118,
    133, 137, 146, 96, 106, 152, 149, 139, 96, 159, 73, 158, 94, 138, 63, 142, 97, 146, 53, 153,
    126, 155, 98, 161, 141, 140, 133, 118, 156, 117, 121, 117, 52, 152, 138, 203, 87, 104, 85, 160,
    128, 87, 100, 151, 154, 106, 152, 143, 151, 110, 103, 108, 87, 109, 86, 159, 120, 128, 35, 121,
    116, 135, 96, 137, 147, 143, 135, 155, 146, 123, 131, 130, 200, 111, 128, 104, 178, 99, 155,
    117, 151, 132, 162, 126, 132, 141, 158, 129, 148, 130, 92, 130, 156, 128, 93, 144, 132, 129,
    136, 147, 139, 109, 148, 103, 125, 148, 140, 85, 103, 102, 98, 115, 113, 109, 156, 153, 121,
    135, 148, 146, 107, 148, 102, 164, 100, 134, 130, 142, 118, 172, 92, 179, 84, 127, 146, 197, 84,
    122, 108, 163, 58, 136, 65, 157, 79, 116, 76, 171, 99, 121, 102, 117, 113, 128, 129, 109, 107,
    139, 100, 103, 125, 137, 101, 122, 120, 155, 146, 131, 117, 151, 146, 119, 131, 133, 158, 172,
    109, 114, 155, 159, 142, 144, 125, 122, 130, 163, 164, 115, 94, 128, 144, 104, 166, 143, 120,
    125, 141, 141, 122, 138, 126, 155, 110, 158, 108, 132, 125, 122, 103, 150, 136, 111, 138, 130,
    141, 153, 97, 116, 196, 122, 102, 147, 132, 141, 105, 129, 89, 132, 118, 133, 99, 146, 104, 127,
    60, 171, 135, 125, 80, 185, 152, 122, 133, 166, 153, 110, 141, 120, 146, 100, 145, 137, 106,
    114, 159, 140, 90, 143, 162, 152, 118, 150, 152, 152, 134, 149, 94, 158, 116, 142, 59, 187, 121,
    126, 29, 125, 81, 129, 93, 76, 96, 114, 127, 106, 132, 115, 117, 116, 150, 116, 1, 126, 126,
    151, 100, 73, 111, 123, 104, 112, 133, 90, 87, 129, 164, 74, 99, 106, 156, 123, 112, 103, 139,
    114, 89, 136, 165, 110, 146, 115, 159, 135, 131, 164, 113, 145, 156, 170, 93, 142, 87, 161, 69,
    133, 40, 140, 117, 153, 19, 162, 159, 133, 42, 176, 164, 111, 83, 123, 140, 112, 134, 139, 94,
    114, 115, 85, 123, 123, 110, 43, 128, 151, 144, 52, 113, 106, 114, 114, 101, 98, 46, 108, 141,
    127, 26, 134, 121, 110, 64, 102, 114, 120, 158, 120, 98, 114, 136, 88, 95, 121, 121, 97, 137,
    93, 145, 133, 125, 126, 139, 165, 114, 118, 105, 161, 126, 116, 126, 145, 117, 121, 148, 140,
    178, 118, 113, 134, 144, 133, 166, 127, 117, 147, 150, 126, 100, 141, 145, 123, 119, 131, 123,
    144, 160, 129, 34, 146, 134, 123, 113, 135, 126, 136, 97, 109, 126, 140, 124, 132, 133, 155,
    121, 152, 90, 95, 104, 101, 118, 123, 128, 71, 131, 147, 101, 99, 119, 144, 102, 101, 125, 96,
    81, 78, 91, 150, 185, 140, 122, 155, 146, 153, 154, 149, 107, 138, 141, 151, 159, 77, 152, 145,
    206, 77, 43, 72, 157, 144, 49, 108, 185, 154, 124, 118, 180, 131, 122, 140, 164, 108, 118, 115,
    156, 75, 111, 116, 149, 142, 137, 106, 92, 168, 129, 116, 93, 173, 149, 136, 175, 108, 163, 121,
    145, 93, 87, 120, 84, 149, 117, 107, 67, 112, 165, 119, 25, 133, 148, 123, 51, 120, 139, 108,
    107, 123, 122, 131, 23, 117, 150, 114, 117, 97, 135, 135, 172, 99, 113, 116, 129, 45, 128, 144,
    65, 122, 69, 173, 118, 156, 84, 158, 124, 136, 126, 160, 137, 147, 131, 129, 41, 159, 129, 93,
    37, 161, 155, 99, 102, 79, 148, 76, 110, 76, 120, 89, 133, 125, 121, 102, 87, 126, 123, 79, 27,
    127, 174, 100, 142, 90, 128, 102, 141, 131, 114, 110, 96, 143, 105, 28, 114, 137, 120, 63, 154,
    96, 138, 97, 104, 123, 112, 78, 170, 106, 124, 137, 160, 128, 110, 191, 150, 164, 101, 113, 120,
    134, 139, 154, 95, 60, 140, 182, 124, 62, 134, 170, 163, 94, 144, 132, 148, 109, 111, 120, 134,
    86, 133, 102, 115, 83, 144, 94, 120, 111, 114, 119, 137, 107, 55, 125, 130, 137, 84, 92, 91,
    123, 136, 76, 137, 76, 132, 107, 178, 135, 139, 121, 153, 151, 127, 122, 134, 94, 134, 135, 74,
    98, 60, 165, 130, 155, 42, 167, 110, 126, 91, 161, 92, 156, 113, 119, 120, 113, 110, 106, 137,
    63, 182, 147, 156, 140, 152, 144, 169, 147, 139, 134, 128, 144, 150, 141, 113, 143, 109, 130,
    173, 130, 174, 88, 164, 81, 149, 81, 142, 74, 141, 111, 146, 68, 153, 102, 150, 91, 137, 121,
    141, 146, 120, 95, 101, 107, 134, 96, 74, 105, 136, 82, 94, 88, 134, 66, 116, 52, 136, 127, 112,
    85, 84, 116, 117, 167, 126, 111, 106, 143, 150, 135, 145, 124, 124, 145, 174, 139, 123, 138,
    166, 139, 126, 99, 172, 155, 155, 91, 135, 153, 140, 106, 139, 130, 139, 122, 145, 116, 161,
    120, 138, 131, 133, 107, 172, 113, 137, 93, 167, 123, 138, 128, 157, 89, 158, 145, 147, 65, 136,
    114, 127, 1, 125, 145, 144, 131, 110, 110, 145, 93, 129, 63, 59, 119, 125, 57, 58, 117, 125, 64,
    73, 107, 150, 73, 91, 71, 136, 88, 119, 100, 121, 119, 124, 107, 116, 126, 49, 80, 135, 189, 75,
    157, 73, 204, 75, 52, 61, 168, 92, 68, 107, 146, 63, 110, 127, 94, 12, 149, 111, 95, 92, 106,
    154, 78, 114, 56, 138, 102, 117, 102, 125, 129, 126, 135, 124, 141, 75, 129, 93, 101, 52, 134,
    165, 129, 135, 110, 114, 147, 158, 111, 12, 155, 136, 148, 41, 91, 138, 143, 71, 77, 139, 112,
    143, 69, 140, 130, 144, 100, 178, 157, 133, 118, 194, 102, 123, 139, 135, 84, 84, 102, 99, 112,
    126, 51, 124, 97, 132, 118, 138, 127, 115, 111, 167, 98, 116, 107, 126, 62, 127, 123, 103, 111,
    179, 91, 122, 57, 168, 67, 139, 55, 140, 99, 171, 65, 92, 123, 164, 119, 77, 76, 98, 118, 128,
    126, 166, 150, 139, 170, 170, 159, 166, 156, 172, 115, 158, 159, 133, 98, 120, 130, 22, 76, 127,
    140, 137, 56, 94, 133, 130, 45, 100, 85, 138, 64, 116, 56, 145, 66, 120, 71, 89, 43, 144, 175,
    180, 167, 157, 167, 149, 165, 165, 152, 107, 161, 125, 125, 73, 153, 136, 100, 168, 130, 140,
    119, 186, 103, 158, 88, 164, 91, 159, 112, 162, 100, 140, 88, 136, 113, 114, 127, 119, 127, 139,
    95, 88, 59, 150, 88, 77, 82, 147, 62, 100, 52, 129, 42, 152, 46, 109, 86, 139, 89, 135, 14, 116,
    62, 130, 41, 136, 70, 149, 85, 228, 68, 116, 139, 167, 115, 151, 131, 119, 111, 158, 132, 125,
    143, 151, 111, 117, 139, 137, 83, 125, 130, 152, 1, 132, 90, 121, 43, 142, 109, 114, 70, 147,
    87, 122, 67, 200, 71, 121, 73, 197, 58, 101, 102, 151, 59, 103, 106, 118, 63, 113, 134, 158, 91,
    110, 75, 129, 79, 94, 54, 121, 78, 111, 68, 71, 109, 92, 68, 73, 133, 157, 60, 139, 67, 129, 97,
    141, 88, 117, 110, 126, 70, 76, 76, 94, 51, 95, 106, 123, 127, 135, 136, 145, 136, 119, 134,
    159, 159, 100, 97, 156, 148, 85, 59, 148, 130, 74, 123, 132, 144, 115, 104, 151, 176, 178, 151,
    137, 178, 221, 160, 137, 167, 167, 84, 115, 157, 73, 118, 114, 136, 143, 107, 143, 184, 206,
    192, 125, 156, 174, 115, 129, 114, 95, 149, 119, 105, 76, 87, 132, 137, 122, 97, 112, 161, 153,
    146, 98, 167, 157, 146, 113, 127, 201, 126, 137, 98, 184, 199, 156, 117, 153, 150, 154, 166,
    175, 169, 130, 166, 181, 163, 135, 164, 153, 134, 122, 127, 141, 128, 122, 115, 120, 123, 120,
    158, 130, 119, 143, 148, 154, 161, 107, 193, 151, 157, 127, 196, 113, 103, 115, 142, 146, 100,
    130, 103, 172, 96, 125, 83, 170, 141, 152, 52, 162, 124, 165, 91, 170, 115, 172, 132, 129, 107,
    166, 200, 84, 98, 156, 183, 55, 133, 142, 139, 88, 133, 133, 130, 134, 167, 145, 117, 98, 110,
    131, 115, 103, 141, 134, 143, 103, 129, 127, 113, 101, 120, 118, 136, 185, 144, 120, 93, 92, 51,
    144, 159, 99, 107, 142, 138, 88, 108, 131, 160, 111, 110, 126, 151, 105, 147, 162, 147, 112,
    140, 130, 165, 68, 90, 134, 190, 130, 99, 140, 149, 151, 82, 154, 139, 134, 154, 141, 181, 134,
    76, 131, 116, 160, 117, 125, 145, 139, 125, 132, 141, 118, 117, 132, 134, 129, 116, 116, 140,
    58, 113, 111, 123, 59, 135, 104, 117, 121, 135, 130, 117, 155, 136, 149, 133, 178, 163, 152,
    116, 111, 70, 138, 135, 86, 124, 120, 142, 118, 128, 137, 142, 124, 128, 136, 135, 129, 155,
    148, 146, 111, 68, 139, 165, 67, 119, 106, 179, 1, 130, 117, 164, 56, 99, 108, 125, 46, 75, 128,
    135, 109, 123, 119, 167, 103, 121, 126, 107, 147, 95, 138, 159, 129, 65, 133, 146, 136, 105,
    133, 143, 166, 140, 164, 157, 182, 175, 152, 138, 61, 126, 141, 131, 61, 92, 141, 128, 69, 101,
    124, 141, 141, 95, 140, 122, 152, 86, 127, 113, 197, 129, 120, 110, 151, 96, 99, 148, 103, 90,
    37, 131, 138, 89, 121, 158, 200, 151, 120, 90, 196, 143, 122, 115, 132, 165, 110, 87, 97, 106,
    122, 137, 102, 98, 93, 103, 131, 158, 79, 135, 127, 186, 95, 158, 178, 185, 105, 139, 168, 179,
    123, 120, 117, 106, 133, 126, 131, 154, 114, 113, 128, 177, 112, 144, 158, 165, 134, 144, 160,
    153, 134, 100, 191, 57, 135, 144, 181, 103, 142, 117, 161, 106, 129, 111, 105, 78, 126, 128, 59,
    123, 121, 134, 125, 107, 97, 49, 143, 121, 121, 91, 164, 165, 144, 119, 149, 127, 168, 168, 160,
    86, 169, 144, 106, 95, 188, 150, 71, 136, 168, 139, 67, 147, 147, 128, 131, 143, 134, 127, 143,
    150, 142, 109, 127, 127, 122, 122, 153, 148, 103, 123, 142, 158, 108, 89, 147, 169, 92, 98, 198,
    94, 60, 63, 113, 124, 133, 143, 124, 110, 132, 164, 122, 58, 112, 174, 110, 107, 132, 132, 113,
    154, 139, 148, 131, 85, 124, 135, 130, 42, 122, 126, 112, 63, 108, 130, 116, 132, 115, 115, 138,
    151, 115, 94, 117, 106, 129, 140, 117, 121, 104, 145, 137, 136, 98, 122, 141, 146, 102, 115,
    144, 132, 129, 137, 150, 147, 103, 118, 162, 168, 86, 96, 133, 161, 98, 102, 148, 188, 123, 168,
    183, 206, 120, 126, 97, 87, 117, 157, 84, 130, 115, 112, 100, 125, 108, 142, 125, 141, 143, 140,
    158, 136, 139, 154, 115, 75, 111, 111, 114, 101, 129, 120, 83, 140, 111, 145, 82, 138, 112, 120,
    68, 85, 102, 124, 131, 117, 112, 100, 131, 123, 129, 114, 142, 105, 139, 130, 138, 125, 169,
    115, 119, 145, 131, 110, 121, 93, 148, 107, 145, 138, 145, 130, 121, 132, 107, 139, 125, 80,
    119, 138, 136, 1, 122, 111, 134, 93, 139, 96, 115, 80, 129, 132, 110, 105, 115, 107, 116, 38,
    119, 115, 113, 119, 89, 117, 127, 157, 147, 185, 152, 116, 127, 97, 146, 107, 152, 89, 126, 206,
    177, 128, 126, 143, 199, 144, 116, 127, 82, 100, 106, 178, 82, 88, 116, 156, 120, 136, 139, 175,
    124, 130, 181, 155, 110, 129, 118, 78, 108, 122, 99, 133, 102, 153, 117, 183, 136, 110, 124,
    153, 179, 129, 158, 132, 168, 136, 139, 128, 142, 149, 154, 115, 141, 114, 131, 122, 128, 100,
    116, 110, 88, 66, 123, 82, 118, 97, 97, 78, 119, 46, 119, 172, 110, 100, 125, 191, 103, 151,
    135, 124, 129, 119, 135, 84, 150, 107, 99, 90, 167, 180, 151, 113, 152, 123, 174, 139, 129, 81,
    174, 107, 134, 80, 197, 136, 152, 94, 134, 141, 115, 70, 154, 163, 77, 114, 136, 180, 85, 98,
    162, 111, 110, 116, 153, 50, 78, 139, 103, 110, 105, 109, 113, 98, 116, 148, 126, 79, 145, 143,
    127, 105, 174, 136, 146, 141, 128, 177, 124, 89, 131, 133, 121, 22, 136, 157, 118, 19, 119, 157,
    106, 96, 117, 150, 98, 66, 113, 101, 172, 113, 147, 143, 131, 93, 110, 171, 71, 148, 110, 179,
    116, 162, 143, 155, 117, 109, 163, 150, 159, 100, 138, 110, 188, 140, 123, 116, 175, 156, 122,
    129, 120, 134, 105, 138, 141, 137, 62, 72, 159, 63, 111, 51, 142, 158, 97, 46, 144, 175, 112,
    116, 131, 92, 177, 150, 167, 63, 158, 120, 175, 105, 119, 141, 97, 143, 124, 131, 112, 168, 152,
    139, 117, 125, 181, 131, 107, 82, 166, 117, 132, 135, 123, 145, 162, 159, 148, 98, 157, 158,
    148, 110, 169, 137, 121, 91, 168, 108, 118, 113, 152, 136, 116, 217, 156, 160, 137, 225, 137,
    117, 144, 178, 131, 67, 152, 157, 145, 95, 173, 140, 128, 142, 128, 33, 124, 143, 114, 71, 110,
    198, 101, 117, 139, 106, 134, 85, 104, 88, 135, 87, 97, 135, 135, 24, 139, 145, 134, 73, 139,
    161, 110, 65, 99, 197, 99, 60, 118, 149, 172, 54, 133, 106, 123, 30, 113, 140, 116, 36, 111,
    128, 102, 123, 117, 180, 45, 149, 127, 186, 89, 91, 127, 106, 125, 102, 124, 101, 113, 148, 109,
    195, 133, 169, 119, 171, 138, 117, 148, 100, 126, 122, 118, 204, 125, 148, 114, 122, 128, 46,
    110, 107, 140, 70, 125, 123, 113, 59, 113, 125, 115, 26, 99, 69, 151, 52, 136, 128, 128, 84,
    109, 182, 61, 153, 112, 124, 15, 109, 103, 89, 57, 85, 128, 98, 105, 183, 126, 91, 142, 230,
    122, 127, 134, 160, 131, 104, 131, 102, 163, 42, 89, 98, 70, 80, 123, 74, 97, 166, 97, 116, 133,
    150, 127, 127, 137, 13, 167, 164, 123, 49, 115, 149, 99, 87, 99, 42, 102, 114, 135, 51, 114,
    127, 164, 79, 104, 173, 123, 88, 84, 86, 101, 154, 140, 190, 123, 125, 151, 119, 138, 99, 138,
    65, 170, 82, 123, 71, 146, 133, 112, 114, 141, 135, 186, 188, 140, 141, 176, 135, 129, 118, 163,
    191, 147, 165, 151, 199, 111, 193, 139, 163, 53, 145, 127, 148, 142, 106, 138, 174, 144, 99,
    147, 123, 163, 119, 119, 100, 166, 165, 106, 81, 131, 156, 122, 85, 128, 117, 130, 135, 110, 76,
    142, 157, 125, 116, 146, 129, 85, 143, 157, 131, 59, 115, 177, 152, 118, 119, 122, 178, 87, 129,
    127, 184, 160, 120, 133, 142, 194, 85, 114, 93, 174, 127, 84, 104, 132, 71, 112, 150, 158, 55,
    143, 180, 128, 111, 154, 115, 136, 108, 136, 114, 160, 182, 157, 160, 104, 255, 157, 213, 90,
    236, 142, 221, 98, 149, 135, 218, 99, 55, 146, 166, 154, 68, 128, 85, 135, 38, 122, 78, 160,
    114, 94, 163, 144, 133, 127, 191, 138, 146, 112, 161, 144, 60, 77, 53, 126, 90, 71, 87, 145,
    124, 104, 80, 70, 131, 105, 225, 1, 87, 121, 203, 43, 32, 140, 95, 146, 34, 103, 52, 147, 84,
    98, 49, 147, 111, 102, 37, 72, 160, 111, 30, 82, 113, 126, 114, 147, 45, 118, 87, 134, 76, 143,
    157, 104, 73, 163, 159, 88, 61, 174, 147, 69, 63, 126, 238, 144, 106, 131, 168, 126, 33, 111,
    126, 190, 53, 126, 121, 107, 97, 125, 179, 123, 86, 103, 108, 150, 126, 134, 85, 147, 170, 129,
    91, 110, 192, 90, 90, 48, 164, 86, 58, 64, 100, 117, 53, 119, 160, 123, 108, 126, 166, 138, 113,
    112, 60, 144, 157, 73, 28, 141, 103, 44, 30, 117, 51, 127, 164, 141, 104, 122, 168, 134, 99,
    124, 167, 146, 157, 154, 129, 142, 114, 151, 107, 123, 51, 112, 54, 94, 86, 130, 49, 110, 110,
    123, 87, 104, 89, 83, 113, 153, 112, 107, 125, 156, 183, 121, 131, 151, 166, 129, 93, 128, 159,
    152, 25, 139, 138, 112, 9, 145, 120, 133, 40, 143, 254, 152, 83, 134, 201, 143, 23, 147, 232,
    137, 54, 166, 185, 92, 120, 134, 196, 110, 132, 138, 131, 124, 208, 137, 185, 129, 180, 133,
    142, 120, 147, 108, 112, 130, 135, 137, 69, 144, 92, 108, 147, 143, 137, 113, 104, 140, 67, 132,
    155, 117, 60, 147, 168, 54, 79, 137, 101, 21, 49, 154, 153, 149, 142, 158, 205, 84, 124, 139,
    196, 33, 72, 124, 195, 99, 44, 141, 178, 81, 56, 91, 59, 145, 33, 142, 60, 140, 87, 128, 131,
    149, 84, 107, 134, 158, 86, 145, 155, 164, 120,
};
/* Of each unit: multiplier, constant (64 bits) and shift - 32 of its rescaling. */
static const uint32_t lenet5_fc1_rescaling[480] = {
    0x54e54244, 0x9057a7d8, 0xfffff7bd, 0x00000008, 0x4c951a3d, 0x128da289, 0x00000390, 0x00000008,
    0x6e6d419b, 0x5d4c0eb2, 0x000011d8, 0x00000008, 0x599e6542, 0xc051b7cc, 0x00001f5b, 0x00000008,
    0x6bb9a045, 0xe7d38c98, 0x00000dd8, 0x00000008, 0x4f1e3bc8, 0x02ef9f10, 0x00000a87, 0x00000008,
    0x5da80837, 0x1665cfba, 0x000016d9, 0x00000008, 0x44ac52c2, 0xf97bf7e2, 0x000003de, 0x00000008,
    0x7d183998, 0x4b5ff9b0, 0x00000656, 0x00000008, 0x46f0d852, 0xb40b51b2, 0xfffffb09, 0x00000007,
    0x4cbaeb98, 0x6a896aa0, 0x00000301, 0x00000008, 0x63ab7d56, 0x6ca633f8, 0x00000c29, 0x00000008,
    0x42b8bba2, 0x00f3fbaa, 0x000003d4, 0x00000008, 0x51710592, 0xc7780e84, 0x00003230, 0x00000008,
    0x545cee8c, 0x25646eb0, 0xfffffb5b, 0x00000008, 0x651c6902, 0xdb4927e2, 0xfffff6cc, 0x00000008,
    0x51b785d7, 0xd0c26be2, 0x000010c1, 0x00000008, 0x549c0c15, 0x4b02df31, 0x00000ba1, 0x00000008,
    0x6116b68c, 0xe43e24dc, 0x0000034a, 0x00000008, 0x60efc1cf, 0xf2231c55, 0xffffff36, 0x00000008,
    0x6594ea03, 0xb0c9cb34, 0xfffffece, 0x00000008, 0x4db40517, 0x63e635bd, 0x00000304, 0x00000008,
    0x78a98d4d, 0xa99cc6a7, 0x00001bb9, 0x00000008, 0x6457d034, 0x8c9f0df4, 0x000000f7, 0x00000008,
    0x5020ecf6, 0x6e7df890, 0x00000c80, 0x00000008, 0x704e791c, 0x8ad5c184, 0x0000040c, 0x00000008,
    0x432d6243, 0x26047804, 0x00000523, 0x00000008, 0x5cd3f86d, 0xb3c22cf3, 0x00000bb1, 0x00000008,
    0x74e8eff6, 0x112f814c, 0x00001084, 0x00000008, 0x614ca59f, 0x690c388a, 0x00000952, 0x00000008,
    0x4d155c66, 0x453c45fc, 0x00001a75, 0x00000007, 0x4530145f, 0x6be1484d, 0x0000128f, 0x00000008,
    0x51ee0d9e, 0x39e32c8c, 0x000007d0, 0x00000008, 0x4f252b94, 0x91df9294, 0xfffff3bf, 0x00000008,
    0x53e4968e, 0x9d503b50, 0xfffffe3c, 0x00000008, 0x595e4541, 0xa2ab0b56, 0x000024bf, 0x00000008,
    0x51b9c9e6, 0x894a7b5e, 0x00000bc7, 0x00000008, 0x62dfb9eb, 0xc6be1c1b, 0xfffff838, 0x00000008,
    0x67fab5d7, 0xd25aadcf, 0x0000248f, 0x00000008, 0x4d5cb36c, 0x76f7e490, 0x00001e51, 0x00000008,
    0x65b540f8, 0xcf84fe98, 0x00000ded, 0x00000008, 0x62ca1702, 0x5c94d5f6, 0xfffff5e1, 0x00000008,
    0x66e8352e, 0x34e94928, 0xfffffcb3, 0x00000008, 0x598adf8f, 0x29b3d626, 0xfffffc78, 0x00000008,
    0x51a706fe, 0x2a3c35e2, 0xfffff43d, 0x00000008, 0x4b7878d7, 0x3743b3df, 0x00000676, 0x00000008,
    0x4243b609, 0x69c4a2e1, 0xffffff7d, 0x00000008, 0x5d252ffa, 0x31a6d410, 0x00000aed, 0x00000008,
    0x523f335d, 0x994717b0, 0x00000e74, 0x00000008, 0x6d2dfd18, 0xb5e670d0, 0xffffed5b, 0x00000008,
    0x4cb5bba8, 0x3a12ec28, 0x00001c03, 0x00000008, 0x4701ea79, 0xcb3711a2, 0xfffffdc7, 0x00000008,
    0x678e5040, 0x7ec76a00, 0xffffeb53, 0x00000008, 0x55f835db, 0xc8429944, 0x00000e48, 0x00000008,
    0x588a5d65, 0x393a2a1a, 0x00000d52, 0x00000008, 0x515f32c9, 0x4d21f994, 0x00000170, 0x00000008,
    0x4e703012, 0x0c6629c6, 0xffffef82, 0x00000008, 0x51474e83, 0x98cf96e8, 0xfffff41b, 0x00000008,
    0x515006cd, 0x62e0a847, 0x00000bbd, 0x00000008, 0x660843b6, 0xb5dafe04, 0x00000788, 0x00000008,
    0x746d20e1, 0xddd6565f, 0x00000eb5, 0x00000008, 0x6cb1d94c, 0xad3ca0f8, 0x0000162b, 0x00000008,
    0x4dba1bf9, 0x62b36847, 0x000010f8, 0x00000008, 0x5a9c2969, 0x96d0cdbd, 0x000001a2, 0x00000008,
    0x60c58350, 0xa5a55860, 0x0000051a, 0x00000008, 0x56455eb1, 0x6f1df270, 0x000007b9, 0x00000008,
    0x41b3335a, 0xa387d5ee, 0x00000dc4, 0x00000008, 0x58df072d, 0x4be2ecd4, 0x00000d38, 0x00000008,
    0x4a7e254d, 0xcaffd71e, 0xfffffad9, 0x00000008, 0x5a997dbf, 0x4804a91c, 0x0000083f, 0x00000008,
    0x4e5284c6, 0x233c3614, 0x00000117, 0x00000008, 0x58df67c4, 0x953f0abc, 0xffffec94, 0x00000008,
    0x4efc9bad, 0x1764073a, 0x00000403, 0x00000008, 0x71375e3a, 0x63373726, 0x00000358, 0x00000008,
    0x50282035, 0x38aecb06, 0x00000e2d, 0x00000008, 0x497f6a03, 0xae2029fb, 0xffffec97, 0x00000008,
    0x4f7e52b1, 0xa76a6b17, 0x00001337, 0x00000008, 0x5abb3afe, 0x0b165b90, 0x00001963, 0x00000008,
    0x70905532, 0xa6664e68, 0xffffdfaa, 0x00000008, 0x499d0043, 0xed5fe4ea, 0x00000b5e, 0x00000008,
    0x6c8cec30, 0x5d0aa7a0, 0x00000aac, 0x00000008, 0x4d36b31f, 0xe5596cab, 0x00000089, 0x00000007,
    0x5a060b25, 0xe9325a9e, 0x000004fd, 0x00000008, 0x59a2df59, 0x20ecec45, 0x00002318, 0x00000008,
    0x4f0ac16a, 0xadf1711e, 0xfffffc64, 0x00000008, 0x51e421c2, 0x989ae06c, 0x000012b8, 0x00000008,
    0x570adde8, 0x9e930b48, 0x000016a3, 0x00000008, 0x553a69c6, 0x81814a94, 0xfffffbbb, 0x00000008,
    0x52b99fef, 0xb0ffa8ab, 0x000002c4, 0x00000008, 0x64e82bc4, 0x6e01c2d0, 0x000014fa, 0x00000008,
    0x5014ff6a, 0x0419d55a, 0xfffff9a6, 0x00000008, 0x5633d887, 0x758e3c55, 0x00000db8, 0x00000008,
    0x74b81210, 0x7d8dcf00, 0x0000074f, 0x00000008, 0x4b6e18f8, 0x23aa0bd0, 0x00001160, 0x00000008,
    0x56b95f21, 0xacd1f9eb, 0xfffffc47, 0x00000008, 0x4dbbeb7b, 0x8628243b, 0xfffffb1c, 0x00000008,
    0x728d9e71, 0x33665dce, 0xffffff76, 0x00000008, 0x510473bd, 0xddb2fe5f, 0xfffff0c4, 0x00000008,
    0x4e58fa16, 0x103348ea, 0x00001a5c, 0x00000008, 0x543401d5, 0xf2b1432d, 0x000005c0, 0x00000008,
    0x5b00a44a, 0x4d4bd6aa, 0x0000137f, 0x00000008, 0x53387891, 0xa9a9d1f3, 0x000001e2, 0x00000008,
    0x605738a1, 0x80b9d7b4, 0xfffffd30, 0x00000008, 0x58b5ae01, 0x5f17ac5f, 0x000009a3, 0x00000008,
    0x5bee8025, 0xbaf4d5cf, 0xffffeff0, 0x00000008, 0x56074315, 0xc043561f, 0x00000657, 0x00000008,
    0x4b9bc701, 0xa80dbd77, 0x0000125b, 0x00000008, 0x6ac1717e, 0xb661ae22, 0x000008ea, 0x00000008,
    0x51d9be1c, 0x2c985890, 0xfd503162, 0x00000019, 0x57b63b42, 0x1e22c864, 0x00000c79, 0x00000008,
    0x570f2b36, 0x6b272a22, 0xfffff5e0, 0x00000008, 0x52283693, 0x9a6aff8e, 0xffffff87, 0x00000008,
    0x6935d94a, 0x33ae9a58, 0x0000162c, 0x00000008, 0x6bd79240, 0x0062db00, 0x00000e00, 0x00000008,
    0x54056072, 0x259b0e04, 0x000013e3, 0x00000008, 0x645d0fc9, 0x82498ed2, 0x000008d5, 0x00000008,
    0x694b4865, 0x0dac2072, 0x00000820, 0x00000008, 0x4a94dea4, 0xa0d64e78, 0x000000ea, 0x00000008,
    0x766b52b1, 0xd2952260, 0x00000f79, 0x00000008, 0x4bca2a57, 0x79179ea2, 0x0000103e, 0x00000008,
};

/*
 * fc2, fc2.relu: 120 to 84.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t lenet5_fc2_weights[10080] = {
    158, 157, 107, 88, 122, 62, 149, 161, 108, 124, 141, 211, 110, 167, 147, 132, 52, 87, 144, 100,
    149, 123, 118, 94, 135, 100, 102, 144, 192, 1, 129, 142, 80, 120, 54, 121, 141, 122, 76, 132,
    130, 171, 123, 164, 42, 153, 130, 110, 75, 47, 182, 65, 177, 88, 199, 135, 208, 189, 140, 154,
    161, 27, 121, 142, 180, 92, 114, 89, 207, 74, 143, 146, 99, 143, 151, 142, 42, 125, 140, 120,
    122, 93, 108, 142, 94, 158, 131, 112, 120, 172, 158, 182, 114, 140, 117, 137, 79, 190, 140, 139,
    143, 122, 155, 193, 247, 141, 147, 162, 142, 146, 255, 177, 99, 208, 181, 97, 159, 132, 165,
    147, 84, 187, 173, 74, 142, 180, 220, 160, 232, 179, 114, 133, 80, 138, 105, 123, 141, 157, 67,
    75, 127, 119, 166, 127, 137, 168, 108, 170, 121, 119, 108, 160, 152, 139, 216, 222, 139, 108,
    13, 125, 153, 144, 108, 1, 144, 126, 200, 130, 166, 72, 178, 181, 110, 167, 130, 122, 110, 183,
    85, 128, 143, 45, 108, 38, 168, 5, 131, 147, 71, 181, 141, 127, 182, 187, 110, 80, 99, 104, 110,
    166, 151, 117, 185, 191, 110, 85, 111, 134, 136, 136, 89, 160, 115, 176, 178, 109, 100, 174,
    147, 130, 76, 142, 95, 93, 134, 171, 88, 188, 146, 136, 158, 187, 99, 135, 150, 98, 110, 181,
    98, 98, 64, 70, 132, 103, 188, 197, 147, 180, 137, 162, 143, 129, 224, 199, 121, 122, 80, 131,
    29, 131, 67, 146, 150, 185, 187, 40, 102, 92, 191, 203, 98, 192, 141, 102, 129, 180, 136, 163,
    143, 247, 74, 161, 127, 162, 179, 67, 118, 135, 170, 134, 148, 145, 111, 128, 136, 121, 186,
    112, 160, 132, 122, 128, 165, 147, 144, 60, 125, 150, 92, 229, 159, 169, 105, 59, 103, 152, 216,
    178, 133, 120, 106, 213, 73, 153, 128, 82, 123, 150, 205, 48, 153, 122, 145, 99, 198, 167, 114,
    157, 143, 142, 155, 110, 131, 240, 114, 162, 130, 123, 114, 139, 148, 99, 255, 149, 129, 149,
    135, 175, 204, 210, 178, 129, 131, 55, 143, 117, 143, 160, 215, 198, 159, 174, 62, 241, 203,
    116, 111, 35, 121, 115, 137, 160, 198, 165, 98, 116, 49, 86, 147, 192, 146, 203, 112, 229, 171,
    152, 141, 152, 180, 131, 162, 159, 122, 100, 114, 125, 131, 121, 60, 73, 119, 131, 183, 106,
    123, 183, 198, 77, 143, 120, 74, 199, 136, 144, 167, 166, 153, 71, 54, 186, 142, 113, 128, 128,
    128, 128, 135, 156, 196, 164, 98, 125, 110, 113, 55, 170, 93, 109, 46, 78, 92, 105, 156, 135,
    215, 193, 90, 183, 137, 173, 180, 104, 218, 171, 144, 233, 144, 130, 152, 210, 204, 113, 131,
    160, 73, 66, 131, 94, 214, 138, 98, 136, 99, 83, 176, 116, 161, 156, 138, 104, 148, 121, 140,
    126, 159, 60, 235, 97, 127, 153, 110, 208, 135, 170, 163, 102, 198, 169, 66, 172, 255, 255, 164,
    55, 112, 108, 86, 103, 161, 129, 101, 93, 57, 63, 255, 112, 93, 116, 200, 153, 97, 175, 76, 233,
    248, 173, 49, 148, 61, 85, 109, 155, 205, 224, 55, 179, 204, 196, 48, 216, 215, 248, 185, 103,
    193, 131, 219, 122, 47, 110, 147, 137, 184, 161, 186, 81, 74, 137, 115, 129, 115, 76, 97, 118,
    117, 115, 130, 129, 127, 82, 126, 128, 201, 136, 30, 142, 148, 118, 154, 255, 126, 142, 176,
    198, 107, 82, 126, 180, 126, 140, 171, 113, 188, 72, 147, 172, 73, 112, 163, 198, 83, 105, 199,
    78, 128, 140, 162, 133, 104, 117, 180, 127, 235, 148, 188, 113, 174, 112, 79, 90, 164, 147, 129,
    161, 174, 125, 135, 76, 172, 168, 121, 151, 119, 147, 153, 211, 68, 111, 116, 173, 176, 151,
    100, 116, 87, 63, 163, 52, 56, 108, 128, 184, 205, 229, 101, 114, 240, 239, 122, 96, 181, 79,
    152, 115, 109, 90, 133, 96, 90, 133, 133, 179, 151, 126, 157, 102, 140, 160, 126, 93, 86, 154,
    141, 144, 121, 114, 192, 151, 148, 95, 187, 126, 103, 150, 106, 68, 59, 93, 148, 124, 100, 116,
    186, 155, 112, 158, 121, 121, 130, 103, 178, 120, 78, 181, 62, 130, 69, 76, 143, 106, 167, 126,
    140, 185, 84, 55, 154, 32, 123, 118, 164, 119, 121, 116, 95, 178, 203, 223, 200, 154, 61, 63,
    119, 118, 106, 152, 108, 65, 154, 105, 166, 97, 115, 55, 64, 123, 201, 203, 104, 145, 112, 162,
    68, 134, 158, 131, 72, 203, 146, 187, 124, 141, 133, 112, 113, 107, 255, 224, 181, 175, 55, 24,
    119, 102, 160, 176, 80, 177, 133, 104, 155, 71, 40, 35, 141, 124, 121, 116, 89, 186, 179, 185,
    151, 201, 165, 156, 147, 96, 109, 119, 134, 73, 131, 153, 190, 134, 133, 125, 165, 164, 38, 135,
    56, 165, 144, 136, 129, 176, 187, 93, 126, 200, 96, 109, 73, 120, 185, 156, 71, 131, 59, 35,
    211, 171, 89, 92, 152, 144, 169, 226, 127, 173, 115, 114, 128, 112, 170, 125, 70, 85, 80, 41,
    151, 141, 123, 71, 117, 121, 156, 131, 157, 142, 184, 126, 136, 164, 81, 122, 231, 84, 93, 171,
    117, 91, 174, 134, 76, 197, 200, 210, 127, 108, 117, 84, 74, 181, 155, 152, 237, 117, 121, 84,
    128, 128, 128, 128, 118, 209, 103, 114, 179, 74, 112, 147, 193, 79, 91, 112, 224, 62, 121, 140,
    118, 219, 104, 90, 220, 116, 118, 103, 118, 223, 141, 168, 117, 117, 96, 97, 144, 181, 36, 61,
    126, 97, 110, 129, 167, 218, 68, 120, 75, 119, 129, 34, 123, 83, 152, 180, 153, 170, 119, 193,
    103, 170, 90, 168, 136, 101, 130, 125, 115, 103, 141, 80, 110, 107, 85, 178, 166, 127, 90, 195,
    31, 99, 78, 117, 97, 107, 59, 135, 111, 119, 142, 88, 131, 124, 137, 113, 100, 33, 191, 98, 133,
    134, 147, 224, 99, 200, 172, 9, 148, 86, 105, 163, 102, 120, 103, 149, 166, 127, 135, 147, 108,
    143, 126, 218, 146, 132, 139, 87, 156, 161, 65, 151, 65, 126, 179, 121, 148, 133, 144, 145, 126,
    75, 107, 119, 157, 144, 120, 134, 158, 119, 136, 215, 166, 193, 155, 132, 254, 152, 252, 140,
    173, 213, 136, 110, 183, 110, 153, 109, 66, 147, 95, 217, 177, 132, 255, 89, 116, 225, 121, 39,
    98, 117, 115, 148, 64, 154, 97, 65, 146, 162, 134, 236, 79, 201, 65, 186, 109, 92, 110, 185,
    194, 186, 181, 207, 29, 127, 48, 147, 25, 138, 121, 95, 158, 85, 190, 72, 180, 109, 168, 159,
    136, 104, 136, 87, 83, 142, 134, 97, 99, 74, 104, 106, 130, 102, 129, 211, 95, 112, 114, 187,
    66, 203, 114, 93, 136, 107, 112, 172, 199, 155, 153, 164, 122, 200, 124, 163, 89, 128, 120, 106,
    52, 102, 184, 120, 146, 205, 116, 171, 139, 175, 92, 104, 100, 161, 146, 138, 181, 137, 143,
    168, 181, 154, 158, 112, 122, 158, 66, 108, 136, 78, 146, 69, 126, 152, 149, 84, 119, 183, 120,
    195, 133, 238, 118, 44, 1, 122, 68, 132, 180, 172, 144, 156, 143, 160, 97, 127, 140, 217, 69,
    23, 146, 99, 125, 124, 118, 165, 149, 214, 148, 114, 89, 155, 102, 75, 99, 179, 168, 155, 170,
    151, 127, 104, 136, 138, 143, 94, 175, 115, 155, 103, 148, 156, 102, 96, 129, 229, 200, 255,
    127, 79, 136, 93, 93, 180, 97, 204, 108, 77, 59, 159, 118, 48, 137, 104, 103, 132, 181, 112,
    141, 147, 216, 131, 161, 147, 81, 129, 188, 135, 177, 130, 138, 158, 116, 194, 111, 128, 144,
    116, 206, 14, 149, 200, 134, 109, 183, 212, 152, 210, 88, 97, 141, 1, 108, 92, 155, 179, 135,
    194, 155, 48, 162, 203, 197, 121, 130, 83, 116, 129, 151, 120, 201, 156, 54, 108, 20, 130, 147,
    156, 140, 148, 95, 176, 151, 158, 77, 132, 191, 171, 85, 203, 114, 174, 152, 138, 123, 54, 116,
    117, 159, 136, 126, 113, 122, 188, 112, 100, 140, 167, 128, 132, 122, 154, 99, 204, 167, 133,
    113, 157, 120, 148, 128, 128, 128, 128, 213, 226, 189, 125, 111, 156, 118, 164, 105, 114, 99,
    104, 111, 78, 84, 131, 211, 170, 193, 119, 141, 188, 100, 155, 211, 138, 216, 150, 131, 226,
    175, 85, 101, 121, 200, 58, 24, 98, 123, 41, 200, 98, 215, 70, 177, 182, 113, 129, 113, 115,
    149, 169, 93, 40, 149, 119, 143, 93, 129, 86, 158, 149, 65, 126, 229, 255, 117, 150, 71, 95,
    154, 89, 150, 128, 108, 70, 107, 127, 126, 152, 79, 125, 154, 76, 109, 115, 185, 150, 129, 113,
    92, 169, 199, 197, 1, 163, 223, 127, 102, 120, 179, 218, 166, 153, 135, 162, 128, 114, 185, 204,
    125, 98, 190, 167, 113, 116, 135, 69, 62, 79, 140, 106, 119, 171, 111, 93, 62, 68, 118, 126,
    131, 183, 134, 109, 181, 137, 137, 167, 161, 155, 124, 97, 185, 153, 101, 72, 145, 112, 86, 123,
    183, 129, 192, 108, 132, 157, 220, 108, 104, 115, 158, 178, 167, 168, 155, 97, 49, 107, 204,
    181, 193, 255, 120, 171, 85, 116, 74, 76, 172, 147, 137, 174, 166, 130, 118, 51, 42, 65, 89, 66,
    144, 93, 74, 102, 209, 166, 140, 55, 116, 133, 49, 133, 196, 101, 135, 190, 136, 146, 245, 206,
    134, 184, 148, 169, 176, 160, 117, 143, 210, 181, 81, 123, 189, 162, 215, 195, 45, 79, 109, 98,
    142, 114, 110, 123, 92, 103, 71, 177, 165, 131, 31, 34, 187, 108, 135, 96, 123, 121, 71, 80,
    134, 135, 71, 112, 200, 152, 214, 212, 137, 192, 162, 80, 106, 89, 100, 119, 135, 137, 63, 71,
    224, 184, 34, 57, 181, 137, 167, 72, 55, 99, 137, 138, 147, 85, 163, 165, 69, 147, 130, 183,
    231, 172, 99, 64, 83, 77, 126, 181, 171, 140, 98, 129, 159, 137, 126, 66, 194, 158, 125, 173,
    105, 97, 83, 139, 83, 91, 96, 110, 223, 161, 63, 49, 189, 151, 103, 57, 129, 94, 104, 138, 154,
    130, 51, 102, 163, 140, 177, 149, 157, 130, 255, 229, 136, 158, 120, 118, 148, 169, 114, 107,
    150, 93, 168, 72, 134, 103, 84, 94, 190, 136, 141, 184, 129, 113, 141, 140, 159, 155, 30, 90,
    88, 64, 69, 162, 121, 111, 106, 120, 85, 110, 181, 155, 131, 196, 30, 57, 149, 134, 112, 80, 20,
    82, 231, 219, 117, 202, 124, 168, 192, 139, 187, 26, 95, 67, 169, 244, 84, 134, 147, 166, 179,
    149, 127, 171, 240, 172, 174, 72, 138, 183, 139, 155, 107, 138, 183, 152, 129, 181, 130, 137,
    53, 47, 101, 71, 202, 144, 174, 119, 145, 131, 196, 157, 122, 163, 125, 115, 44, 51, 171, 170,
    95, 130, 129, 101, 79, 174, 73, 135, 148, 137, 192, 180, 125, 131, 117, 82, 207, 114, 157, 159,
    108, 145, 148, 110, 42, 92, 128, 128, 128, 128, 177, 82, 117, 135, 85, 62, 194, 176, 84, 118,
    136, 128, 107, 110, 51, 56, 218, 133, 169, 155, 102, 61, 149, 113, 216, 115, 116, 129, 120, 119,
    224, 187, 190, 208, 153, 185, 190, 243, 121, 154, 252, 161, 118, 171, 129, 119, 143, 148, 112,
    172, 49, 98, 156, 81, 143, 140, 93, 122, 77, 163, 158, 197, 95, 81, 104, 140, 142, 118, 149,
    161, 87, 117, 70, 141, 136, 143, 203, 149, 77, 81, 117, 138, 127, 129, 188, 63, 133, 127, 192,
    188, 109, 100, 209, 204, 89, 53, 48, 135, 109, 179, 78, 80, 128, 191, 96, 164, 98, 114, 23, 153,
    66, 119, 79, 146, 174, 161, 177, 142, 149, 131, 234, 156, 139, 114, 110, 162, 161, 147, 224,
    188, 61, 84, 127, 49, 126, 151, 106, 132, 58, 101, 134, 72, 124, 143, 110, 72, 140, 145, 113,
    68, 160, 207, 117, 75, 193, 219, 143, 86, 144, 182, 107, 106, 112, 148, 72, 168, 40, 97, 152,
    117, 127, 132, 41, 183, 206, 216, 200, 170, 77, 96, 92, 168, 102, 141, 168, 164, 171, 117, 91,
    196, 118, 156, 120, 101, 82, 92, 124, 39, 165, 186, 116, 206, 94, 84, 94, 201, 24, 112, 120,
    134, 101, 98, 78, 114, 95, 159, 144, 90, 96, 130, 155, 131, 65, 92, 143, 199, 164, 73, 114, 144,
    119, 116, 123, 92, 87, 92, 54, 146, 105, 189, 177, 124, 107, 92, 110, 64, 167, 195, 189, 158,
    150, 140, 148, 166, 77, 98, 131, 153, 1, 107, 129, 143, 129, 150, 175, 182, 169, 125, 152, 100,
    123, 119, 119, 115, 126, 159, 215, 141, 225, 111, 144, 131, 127, 125, 176, 185, 102, 75, 95, 62,
    97, 161, 198, 118, 152, 127, 1, 110, 144, 255, 172, 165, 42, 79, 180, 90, 165, 134, 97, 168,
    197, 154, 22, 174, 191, 217, 169, 111, 106, 118, 103, 78, 106, 130, 138, 120, 74, 113, 60, 153,
    70, 121, 194, 85, 181, 135, 149, 68, 123, 105, 59, 109, 114, 129, 108, 108, 94, 116, 126, 142,
    113, 79, 129, 51, 230, 245, 170, 112, 117, 80, 22, 114, 113, 207, 167, 125, 124, 128, 154, 120,
    180, 135, 110, 96, 194, 158, 94, 113, 185, 189, 138, 129, 68, 128, 133, 93, 151, 122, 91, 199,
    169, 134, 173, 152, 153, 117, 57, 97, 124, 215, 110, 32, 186, 232, 94, 160, 134, 153, 89, 94,
    59, 110, 93, 42, 85, 204, 176, 140, 126, 158, 138, 193, 116, 99, 108, 96, 115, 124, 129, 144,
    72, 116, 112, 1, 109, 157, 87, 107, 112, 173, 69, 126, 84, 134, 123, 190, 163, 141, 138, 116,
    165, 152, 243, 190, 106, 88, 72, 120, 85, 127, 72, 137, 122, 131, 197, 84, 108, 117, 83, 135,
    141, 146, 155, 168, 139, 138, 128, 128, 128, 128, 166, 30, 233, 225, 198, 150, 99, 95, 193, 163,
    65, 72, 202, 184, 97, 59, 105, 58, 157, 201, 144, 137, 106, 147, 136, 73, 197, 164, 146, 104,
    158, 169, 122, 126, 24, 132, 155, 145, 58, 100, 150, 120, 186, 128, 111, 152, 81, 186, 155, 47,
    130, 114, 140, 97, 225, 91, 130, 172, 154, 105, 244, 109, 118, 132, 123, 198, 21, 174, 129, 110,
    146, 138, 73, 93, 157, 112, 158, 167, 144, 213, 83, 133, 127, 168, 97, 186, 137, 186, 255, 135,
    142, 149, 230, 160, 32, 182, 84, 82, 88, 77, 46, 194, 100, 173, 101, 100, 120, 120, 40, 169,
    120, 150, 113, 136, 79, 127, 194, 52, 165, 114, 228, 152, 154, 141, 161, 155, 162, 115, 196,
    125, 150, 162, 93, 163, 171, 107, 97, 166, 126, 152, 99, 174, 216, 92, 125, 77, 130, 64, 61, 68,
    135, 115, 150, 100, 108, 51, 187, 222, 175, 72, 101, 152, 114, 121, 153, 154, 147, 94, 144, 140,
    98, 130, 206, 89, 37, 173, 182, 66, 147, 162, 162, 179, 110, 190, 199, 93, 128, 83, 190, 28,
    151, 120, 57, 96, 183, 113, 145, 72, 198, 31, 125, 121, 130, 255, 110, 174, 93, 190, 151, 142,
    90, 126, 88, 82, 113, 75, 63, 188, 187, 148, 144, 97, 129, 188, 166, 207, 77, 192, 106, 80, 127,
    109, 92, 186, 182, 117, 149, 115, 81, 142, 132, 75, 191, 134, 138, 110, 144, 70, 170, 129, 205,
    145, 120, 85, 170, 183, 137, 192, 102, 165, 203, 147, 190, 97, 188, 131, 162, 155, 83, 72, 189,
    147, 137, 31, 167, 72, 235, 152, 134, 134, 132, 244, 167, 147, 202, 143, 129, 157, 37, 159, 161,
    154, 187, 96, 171, 113, 133, 128, 32, 128, 147, 170, 157, 225, 151, 120, 226, 85, 117, 127, 96,
    144, 213, 93, 38, 163, 86, 111, 187, 144, 93, 7, 218, 80, 141, 116, 155, 86, 54, 91, 108, 146,
    123, 53, 187, 139, 62, 203, 162, 132, 100, 127, 35, 122, 104, 136, 142, 107, 132, 107, 142, 118,
    184, 205, 215, 84, 110, 112, 185, 136, 92, 180, 86, 149, 154, 191, 125, 212, 151, 102, 124, 141,
    121, 50, 104, 119, 168, 64, 91, 63, 152, 122, 105, 116, 159, 10, 128, 117, 255, 109, 115, 133,
    178, 194, 71, 166, 59, 102, 71, 129, 125, 100, 217, 28, 129, 143, 1, 190, 59, 137, 139, 118, 39,
    140, 133, 143, 207, 183, 214, 81, 156, 119, 104, 144, 127, 110, 110, 94, 121, 240, 125, 180, 53,
    114, 139, 100, 151, 172, 199, 102, 124, 105, 83, 101, 202, 163, 96, 142, 139, 193, 122, 139,
    252, 84, 133, 147, 112, 75, 77, 129, 90, 90, 57, 129, 103, 182, 237, 122, 109, 197, 127, 153,
    254, 146, 157, 116, 128, 128, 128, 128, 147, 141, 227, 92, 145, 58, 186, 159, 200, 158, 156,
    168, 228, 131, 139, 152, 128, 129, 155, 57, 197, 75, 194, 101, 152, 102, 112, 92, 124, 152, 183,
    143, 136, 145, 52, 144, 137, 255, 75, 243, 185, 147, 107, 103, 60, 139, 173, 142, 67, 148, 102,
    63, 62, 122, 109, 92, 142, 126, 199, 125, 185, 164, 107, 105, 155, 137, 148, 119, 56, 165, 158,
    6, 175, 217, 126, 87, 86, 130, 165, 90, 120, 187, 211, 126, 84, 43, 125, 30, 78, 133, 98, 112,
    87, 27, 99, 81, 156, 115, 126, 224, 172, 152, 140, 86, 83, 157, 128, 184, 45, 223, 185, 121, 53,
    151, 139, 72, 122, 81, 80, 75, 79, 161, 111, 152, 25, 227, 165, 54, 64, 107, 110, 121, 84, 70,
    173, 77, 73, 165, 181, 116, 19, 76, 186, 89, 71, 69, 143, 87, 119, 107, 139, 113, 1, 47, 70, 60,
    69, 147, 218, 144, 96, 162, 159, 27, 190, 60, 166, 43, 100, 22, 69, 124, 187, 216, 162, 38, 131,
    105, 117, 17, 75, 228, 158, 120, 60, 57, 129, 165, 150, 176, 101, 145, 93, 124, 152, 130, 145,
    31, 56, 41, 97, 255, 173, 51, 77, 187, 179, 155, 180, 56, 117, 125, 36, 99, 113, 74, 128, 97,
    150, 38, 11, 125, 112, 108, 84, 203, 204, 52, 95, 142, 127, 1, 67, 47, 201, 71, 40, 170, 183,
    84, 66, 157, 98, 155, 105, 126, 120, 81, 111, 224, 109, 43, 119, 210, 96, 46, 62, 67, 107, 110,
    159, 154, 153, 142, 130, 213, 143, 174, 155, 112, 76, 100, 107, 130, 81, 48, 132, 123, 107, 138,
    91, 212, 238, 93, 181, 179, 117, 45, 100, 125, 126, 54, 112, 101, 134, 61, 44, 168, 169, 90, 91,
    195, 173, 102, 106, 85, 142, 175, 48, 209, 153, 169, 82, 220, 207, 30, 68, 151, 141, 53, 132,
    14, 63, 104, 154, 126, 210, 130, 100, 178, 146, 14, 55, 84, 77, 100, 48, 72, 179, 121, 69, 120,
    124, 100, 14, 84, 138, 34, 100, 135, 139, 58, 120, 228, 135, 139, 182, 123, 137, 144, 14, 168,
    183, 89, 161, 119, 177, 89, 73, 120, 137, 109, 108, 101, 118, 25, 79, 85, 134, 104, 66, 10, 75,
    127, 70, 107, 88, 81, 142, 163, 141, 168, 53, 57, 103, 173, 112, 147, 135, 100, 114, 97, 93,
    130, 50, 168, 163, 23, 41, 84, 157, 115, 141, 70, 119, 212, 20, 84, 160, 122, 99, 161, 141, 80,
    74, 21, 73, 49, 83, 229, 255, 117, 49, 74, 156, 163, 163, 109, 90, 50, 79, 40, 64, 77, 66, 114,
    161, 158, 134, 196, 132, 150, 36, 90, 66, 154, 8, 112, 145, 45, 84, 139, 129, 100, 119, 100,
    161, 30, 133, 142, 145, 95, 99, 122, 112, 26, 111, 128, 128, 127, 135, 118, 63, 109, 154, 169,
    97, 122, 150, 158, 157, 165, 120, 147, 144, 49, 70, 103, 122, 85, 118, 191, 114, 142, 101, 37,
    99, 166, 73, 116, 112, 92, 131, 6, 100, 142, 80, 145, 171, 107, 49, 60, 79, 108, 146, 143, 118,
    113, 72, 125, 90, 179, 129, 143, 149, 151, 209, 145, 107, 118, 91, 95, 134, 150, 156, 134, 101,
    106, 151, 125, 93, 180, 144, 204, 89, 178, 175, 133, 104, 156, 186, 166, 141, 128, 145, 111,
    156, 137, 112, 71, 116, 176, 89, 73, 149, 50, 121, 133, 123, 125, 81, 189, 143, 1, 124, 104, 96,
    221, 198, 219, 65, 215, 146, 162, 154, 135, 105, 189, 137, 56, 115, 102, 160, 151, 150, 178,
    171, 112, 97, 160, 90, 54, 181, 66, 106, 166, 186, 87, 76, 172, 209, 46, 106, 249, 129, 110,
    123, 135, 135, 190, 157, 121, 49, 91, 166, 145, 224, 86, 72, 125, 162, 49, 85, 212, 170, 96, 86,
    91, 89, 54, 119, 136, 40, 183, 196, 5, 104, 143, 123, 108, 133, 183, 135, 128, 127, 188, 180,
    66, 72, 185, 124, 92, 161, 85, 40, 209, 71, 101, 173, 140, 149, 214, 128, 144, 176, 192, 1, 90,
    114, 13, 111, 148, 120, 36, 79, 225, 191, 102, 67, 246, 94, 98, 156, 152, 172, 202, 113, 63,
    111, 162, 116, 116, 227, 75, 80, 173, 127, 152, 146, 115, 120, 180, 139, 169, 98, 105, 176, 164,
    93, 202, 157, 118, 97, 191, 103, 135, 140, 99, 9, 70, 151, 167, 124, 128, 139, 111, 145, 189,
    80, 136, 128, 139, 40, 116, 158, 164, 101, 174, 207, 80, 255, 198, 80, 139, 126, 103, 138, 154,
    123, 110, 123, 154, 131, 230, 167, 41, 83, 92, 164, 79, 165, 151, 113, 161, 147, 67, 131, 224,
    150, 166, 147, 166, 64, 128, 223, 51, 156, 94, 73, 214, 83, 66, 110, 157, 185, 85, 114, 165,
    116, 157, 70, 143, 89, 189, 162, 83, 196, 114, 87, 184, 113, 112, 104, 120, 152, 89, 67, 210,
    138, 173, 115, 123, 87, 67, 214, 221, 164, 117, 86, 228, 159, 189, 136, 54, 137, 86, 160, 106,
    121, 128, 169, 117, 93, 144, 154, 125, 83, 108, 174, 126, 65, 48, 91, 100, 46, 143, 198, 117,
    96, 224, 177, 22, 83, 54, 145, 78, 108, 174, 143, 133, 109, 115, 156, 150, 132, 127, 128, 61,
    170, 90, 91, 195, 117, 125, 131, 132, 179, 130, 113, 155, 122, 107, 124, 184, 90, 67, 119, 113,
    244, 210, 128, 109, 156, 97, 126, 139, 96, 172, 103, 82, 45, 102, 49, 87, 156, 255, 170, 28,
    132, 84, 167, 213, 71, 95, 139, 73, 119, 120, 131, 134, 94, 146, 82, 116, 200, 118, 54, 188,
    184, 250, 119, 66, 108, 89, 119, 106, 128, 128, 128, 128, 77, 136, 201, 141, 109, 170, 118, 147,
    172, 125, 96, 145, 139, 117, 163, 138, 119, 46, 152, 171, 112, 117, 87, 156, 89, 151, 163, 85,
    127, 197, 151, 139, 89, 55, 67, 42, 158, 126, 123, 95, 78, 56, 178, 138, 141, 219, 189, 140,
    129, 97, 151, 127, 109, 50, 49, 137, 111, 121, 101, 159, 153, 132, 171, 92, 162, 217, 207, 113,
    106, 120, 102, 140, 1, 88, 149, 131, 178, 167, 166, 175, 127, 171, 110, 167, 191, 179, 121, 147,
    106, 111, 151, 123, 209, 193, 215, 108, 106, 110, 131, 121, 162, 191, 128, 188, 105, 132, 149,
    116, 73, 155, 139, 164, 109, 136, 151, 140, 97, 103, 157, 165, 117, 104, 133, 124, 45, 94, 97,
    134, 164, 119, 113, 189, 171, 134, 66, 101, 153, 165, 167, 93, 103, 94, 64, 72, 189, 107, 115,
    118, 155, 128, 78, 168, 140, 88, 108, 81, 89, 90, 22, 76, 148, 135, 127, 74, 100, 98, 96, 136,
    214, 130, 152, 102, 159, 172, 138, 188, 158, 98, 121, 180, 119, 147, 143, 164, 122, 79, 64, 191,
    77, 107, 172, 200, 158, 116, 100, 126, 91, 30, 45, 105, 128, 158, 111, 220, 113, 164, 165, 205,
    192, 155, 137, 62, 165, 118, 157, 75, 135, 144, 113, 108, 211, 123, 101, 144, 84, 198, 203, 171,
    93, 90, 122, 152, 122, 152, 104, 109, 192, 174, 38, 208, 132, 86, 41, 174, 121, 71, 13, 95, 59,
    82, 54, 184, 123, 111, 96, 172, 140, 176, 255, 147, 24, 65, 49, 154, 24, 109, 96, 143, 135, 80,
    57, 182, 174, 55, 48, 124, 111, 115, 98, 133, 126, 151, 114, 130, 133, 135, 161, 93, 156, 149,
    109, 148, 132, 95, 96, 205, 170, 174, 105, 137, 141, 153, 139, 190, 119, 65, 79, 83, 69, 147,
    126, 142, 215, 178, 72, 173, 143, 111, 75, 122, 119, 55, 83, 142, 114, 100, 105, 109, 87, 109,
    165, 149, 157, 104, 78, 160, 148, 171, 93, 118, 149, 164, 177, 95, 148, 99, 99, 103, 115, 106,
    125, 163, 78, 108, 51, 76, 121, 121, 82, 146, 126, 185, 133, 200, 219, 186, 140, 152, 192, 151,
    63, 155, 185, 158, 118, 133, 156, 119, 116, 99, 193, 144, 169, 107, 220, 90, 56, 142, 116, 119,
    128, 216, 209, 177, 178, 76, 133, 156, 115, 165, 63, 58, 132, 105, 142, 229, 200, 107, 179, 173,
    137, 123, 195, 166, 117, 138, 66, 61, 41, 108, 106, 123, 163, 125, 189, 153, 153, 105, 81, 168,
    116, 199, 175, 109, 65, 125, 100, 133, 206, 177, 139, 133, 208, 138, 129, 139, 90, 255, 103,
    153, 111, 92, 163, 104, 164, 127, 198, 123, 118, 139, 107, 135, 201, 131, 126, 113, 73, 139,
    133, 147, 90, 216, 129, 128, 174, 110, 128, 128, 128, 128, 89, 75, 41, 103, 91, 60, 83, 155,
    150, 151, 92, 154, 168, 138, 140, 127, 165, 83, 54, 78, 95, 74, 88, 119, 169, 110, 55, 128, 114,
    110, 100, 178, 180, 188, 178, 111, 172, 255, 222, 134, 200, 128, 130, 92, 88, 130, 100, 142,
    116, 131, 108, 85, 132, 107, 170, 150, 77, 153, 178, 75, 143, 145, 89, 124, 146, 145, 49, 139,
    113, 103, 99, 101, 72, 30, 143, 155, 170, 161, 95, 178, 118, 70, 94, 116, 169, 153, 87, 174, 18,
    120, 96, 159, 115, 239, 99, 201, 152, 167, 189, 77, 149, 148, 145, 66, 119, 109, 76, 107, 86,
    94, 147, 113, 174, 68, 157, 158, 155, 177, 248, 141, 20, 117, 39, 209, 69, 24, 143, 147, 165,
    191, 186, 168, 165, 198, 115, 106, 146, 145, 23, 105, 65, 155, 87, 131, 206, 210, 160, 84, 200,
    143, 189, 133, 128, 202, 143, 101, 66, 152, 142, 144, 133, 140, 57, 110, 87, 212, 199, 28, 164,
    222, 78, 135, 117, 32, 117, 80, 162, 135, 159, 160, 19, 68, 45, 90, 165, 163, 242, 130, 56, 92,
    202, 88, 174, 166, 86, 118, 172, 140, 176, 110, 138, 46, 25, 128, 29, 134, 126, 126, 156, 201,
    45, 89, 160, 180, 84, 68, 79, 161, 35, 151, 208, 156, 15, 120, 149, 82, 172, 195, 157, 113, 169,
    129, 91, 179, 152, 90, 113, 127, 103, 22, 170, 96, 136, 163, 155, 112, 134, 110, 100, 62, 180,
    197, 104, 75, 62, 149, 108, 184, 109, 98, 41, 92, 204, 131, 14, 1, 69, 211, 148, 127, 115, 121,
    176, 108, 122, 96, 158, 101, 182, 216, 86, 111, 140, 176, 108, 121, 10, 183, 159, 133, 29, 92,
    206, 142, 242, 179, 91, 97, 45, 5, 129, 102, 75, 155, 84, 129, 93, 179, 76, 22, 130, 171, 193,
    41, 62, 1, 151, 127, 18, 158, 187, 161, 144, 57, 98, 120, 109, 93, 145, 87, 100, 86, 192, 151,
    187, 195, 152, 169, 136, 165, 202, 131, 95, 110, 133, 181, 95, 100, 174, 122, 185, 155, 25, 97,
    79, 111, 134, 123, 65, 185, 114, 97, 174, 96, 196, 162, 29, 118, 225, 127, 149, 146, 248, 146,
    156, 136, 156, 153, 152, 88, 171, 240, 141, 88, 255, 121, 139, 116, 133, 91, 197, 114, 173, 197,
    17, 154, 137, 107, 142, 91, 113, 193, 189, 97, 42, 116, 55, 125, 183, 190, 118, 88, 160, 151,
    92, 87, 52, 168, 145, 148, 82, 105, 87, 140, 155, 246, 159, 87, 65, 52, 116, 151, 194, 159, 123,
    99, 69, 177, 213, 44, 158, 206, 180, 55, 148, 122, 255, 118, 47, 97, 10, 158, 149, 171, 140,
    206, 242, 158, 121, 60, 150, 123, 149, 112, 100, 187, 151, 179, 136, 141, 221, 179, 55, 172,
    152, 88, 128, 128, 128, 128, 138, 113, 167, 190, 118, 86, 134, 169, 59, 116, 116, 170, 179, 147,
    121, 162, 150, 172, 103, 97, 21, 111, 125, 113, 233, 176, 180, 150, 87, 137, 170, 154, 93, 232,
    110, 62, 168, 136, 8, 162, 165, 185, 95, 141, 136, 121, 138, 169, 126, 109, 178, 140, 124, 158,
    142, 85, 161, 102, 130, 208, 67, 123, 160, 76, 157, 168, 109, 158, 152, 142, 180, 172, 214, 255,
    140, 190, 115, 113, 161, 127, 153, 146, 137, 220, 100, 55, 150, 93, 34, 119, 182, 16, 104, 47,
    144, 90, 255, 129, 120, 248, 76, 129, 1, 96, 200, 189, 189, 194, 209, 224, 128, 236, 204, 218,
    138, 186, 141, 87, 76, 60, 41, 161, 155, 6, 160, 209, 105, 154, 42, 69, 88, 52, 142, 92, 160,
    163, 124, 133, 167, 170, 133, 116, 220, 164, 186, 66, 151, 187, 159, 106, 133, 165, 145, 110,
    145, 116, 130, 152, 110, 126, 138, 144, 191, 155, 180, 34, 101, 219, 67, 59, 137, 48, 77, 126,
    29, 108, 83, 85, 136, 71, 103, 158, 105, 119, 196, 81, 74, 180, 82, 118, 84, 57, 146, 126, 201,
    158, 150, 115, 144, 131, 125, 172, 116, 153, 123, 152, 81, 156, 114, 88, 154, 160, 176, 94, 213,
    213, 123, 103, 209, 149, 37, 82, 151, 61, 209, 207, 78, 194, 197, 185, 125, 178, 192, 80, 169,
    216, 105, 71, 119, 173, 91, 110, 172, 89, 159, 142, 154, 163, 102, 198, 94, 51, 60, 145, 117,
    55, 81, 96, 75, 54, 163, 162, 105, 147, 73, 216, 142, 51, 56, 89, 118, 55, 86, 45, 164, 101,
    121, 177, 88, 54, 152, 189, 122, 162, 80, 180, 155, 72, 88, 97, 113, 121, 131, 89, 75, 72, 88,
    96, 72, 146, 111, 142, 144, 136, 132, 130, 203, 120, 209, 235, 137, 191, 36, 88, 51, 128, 98,
    162, 195, 92, 86, 70, 156, 99, 138, 62, 162, 191, 155, 155, 152, 186, 130, 127, 98, 69, 211,
    136, 173, 221, 158, 163, 113, 165, 133, 84, 203, 163, 202, 175, 135, 179, 88, 197, 186, 103,
    189, 167, 205, 182, 141, 151, 55, 190, 50, 64, 113, 63, 144, 100, 142, 186, 206, 128, 139, 206,
    172, 85, 133, 196, 104, 45, 138, 103, 87, 72, 134, 95, 110, 133, 36, 87, 78, 106, 112, 66, 155,
    155, 128, 173, 162, 155, 138, 122, 123, 130, 107, 156, 196, 115, 185, 229, 91, 60, 128, 118, 77,
    106, 141, 74, 161, 177, 183, 151, 115, 56, 137, 108, 177, 181, 112, 225, 100, 39, 135, 138, 56,
    91, 63, 1, 125, 88, 101, 109, 178, 101, 33, 204, 132, 182, 195, 146, 57, 102, 146, 12, 134, 48,
    148, 184, 201, 167, 136, 206, 133, 154, 175, 130, 161, 169, 58, 160, 62, 96, 135, 57, 128, 128,
    128, 128, 135, 207, 136, 81, 51, 140, 138, 49, 68, 129, 154, 71, 95, 122, 154, 112, 137, 145,
    159, 160, 40, 145, 143, 41, 154, 119, 99, 142, 84, 155, 104, 30, 34, 16, 81, 61, 108, 147, 102,
    118, 119, 120, 146, 118, 157, 176, 108, 50, 51, 173, 179, 251, 165, 72, 41, 155, 137, 196, 77,
    167, 100, 178, 127, 208, 84, 181, 180, 17, 149, 140, 138, 182, 19, 108, 150, 165, 169, 176, 88,
    120, 176, 144, 83, 87, 199, 143, 105, 30, 105, 107, 60, 220, 165, 216, 162, 53, 56, 185, 200,
    167, 111, 47, 159, 64, 87, 160, 178, 122, 35, 175, 195, 144, 103, 151, 160, 73, 120, 109, 74,
    148, 123, 71, 69, 153, 124, 75, 65, 183, 18, 111, 194, 173, 174, 169, 120, 96, 138, 186, 159,
    133, 146, 170, 90, 175, 202, 174, 142, 133, 172, 102, 155, 54, 177, 116, 153, 131, 118, 104, 45,
    139, 153, 171, 160, 127, 28, 219, 165, 239, 160, 114, 183, 103, 164, 27, 128, 106, 188, 89, 153,
    140, 115, 85, 131, 180, 156, 122, 111, 129, 149, 86, 73, 224, 134, 170, 157, 168, 122, 135, 153,
    177, 145, 103, 140, 143, 39, 136, 181, 156, 154, 193, 181, 98, 140, 212, 204, 130, 128, 187,
    126, 127, 164, 115, 144, 160, 84, 133, 109, 26, 132, 137, 210, 143, 119, 211, 103, 139, 170,
    110, 124, 187, 151, 95, 103, 160, 178, 133, 130, 155, 96, 7, 87, 178, 112, 63, 141, 203, 18,
    138, 200, 160, 68, 69, 19, 214, 92, 7, 56, 185, 109, 37, 165, 183, 167, 78, 177, 214, 186, 55,
    45, 68, 150, 114, 16, 76, 22, 131, 153, 154, 139, 97, 173, 115, 156, 59, 43, 129, 157, 60, 125,
    199, 119, 129, 113, 166, 169, 94, 93, 128, 77, 103, 126, 117, 240, 49, 79, 84, 157, 108, 117,
    120, 114, 108, 157, 233, 163, 173, 74, 216, 80, 143, 224, 194, 184, 76, 133, 69, 143, 198, 126,
    59, 59, 169, 244, 74, 130, 180, 163, 191, 124, 140, 170, 135, 193, 53, 16, 184, 138, 142, 111,
    127, 128, 99, 107, 98, 196, 121, 102, 57, 238, 154, 76, 72, 216, 153, 157, 26, 216, 142, 143,
    127, 33, 179, 188, 157, 255, 110, 138, 109, 142, 37, 71, 162, 74, 155, 165, 46, 141, 97, 163,
    95, 165, 143, 98, 150, 126, 172, 130, 75, 114, 223, 193, 107, 160, 108, 161, 93, 88, 86, 80,
    214, 86, 141, 155, 154, 105, 172, 170, 92, 141, 143, 7, 133, 171, 124, 115, 122, 122, 119, 93,
    186, 9, 155, 215, 176, 150, 122, 80, 114, 130, 127, 109, 113, 94, 121, 165, 145, 191, 162, 190,
    166, 51, 163, 194, 132, 157, 127, 60, 127, 59, 97, 127, 110, 86, 124, 72, 196, 128, 128, 128,
    128, 161, 74, 90, 109, 134, 62, 185, 182, 130, 111, 1, 162, 172, 174, 19, 163, 181, 154, 125,
    123, 95, 55, 81, 255, 211, 129, 136, 33, 102, 1, 125, 155, 101, 168, 175, 118, 131, 175, 149,
    26, 222, 164, 122, 56, 97, 151, 106, 167, 153, 63, 181, 43, 168, 164, 124, 130, 146, 156, 82,
    173, 144, 102, 151, 98, 50, 91, 136, 117, 185, 172, 165, 135, 118, 43, 135, 1, 156, 175, 87,
    188, 174, 186, 114, 149, 161, 176, 78, 189, 143, 22, 194, 126, 117, 130, 173, 71, 38, 120, 146,
    70, 96, 97, 37, 152, 121, 142, 239, 53, 64, 37, 175, 63, 61, 148, 185, 45, 151, 158, 80, 149,
    141, 22, 177, 105, 148, 137, 137, 95, 142, 52, 112, 128, 122, 167, 107, 202, 144, 139, 132, 156,
    102, 115, 174, 196, 135, 208, 139, 144, 171, 197, 149, 147, 86, 127, 175, 92, 42, 28, 127, 219,
    102, 133, 181, 147, 114, 89, 84, 161, 94, 99, 138, 154, 161, 167, 99, 140, 196, 183, 127, 152,
    148, 100, 149, 131, 133, 153, 93, 110, 160, 151, 120, 143, 129, 139, 166, 140, 131, 148, 132,
    106, 202, 157, 136, 122, 117, 70, 120, 127, 79, 140, 122, 135, 136, 182, 201, 90, 110, 127, 150,
    172, 188, 156, 141, 182, 70, 107, 143, 70, 140, 126, 153, 36, 112, 148, 101, 200, 179, 179, 119,
    178, 216, 183, 148, 121, 123, 167, 150, 93, 160, 97, 134, 53, 189, 126, 115, 124, 64, 19, 94,
    175, 107, 51, 147, 140, 124, 23, 218, 91, 180, 109, 116, 139, 210, 168, 180, 100, 82, 111, 96,
    118, 110, 130, 114, 216, 122, 1, 149, 46, 132, 130, 112, 170, 166, 177, 71, 172, 149, 150, 88,
    177, 170, 135, 87, 166, 117, 106, 191, 146, 130, 121, 209, 14, 219, 229, 87, 164, 148, 133, 160,
    162, 148, 146, 112, 159, 157, 161, 129, 173, 144, 93, 177, 74, 164, 169, 98, 120, 81, 142, 115,
    160, 1, 56, 142, 83, 138, 123, 181, 140, 129, 134, 153, 86, 94, 121, 157, 145, 174, 188, 175,
    119, 127, 143, 81, 159, 147, 163, 49, 228, 221, 252, 99, 133, 182, 247, 158, 87, 160, 199, 163,
    76, 88, 88, 132, 132, 228, 240, 123, 115, 160, 148, 64, 117, 41, 46, 115, 120, 145, 160, 156,
    129, 63, 136, 122, 169, 100, 127, 122, 123, 121, 163, 151, 142, 140, 145, 90, 198, 48, 14, 167,
    206, 130, 108, 255, 27, 93, 151, 133, 151, 136, 150, 72, 155, 156, 172, 84, 201, 90, 98, 58,
    225, 55, 47, 122, 138, 154, 179, 53, 134, 103, 80, 176, 101, 151, 90, 176, 80, 204, 222, 140,
    133, 74, 114, 178, 64, 128, 134, 100, 215, 79, 90, 92, 121, 124, 103, 123, 163, 128, 128, 128,
    128, 87, 122, 125, 88, 182, 92, 151, 131, 181, 135, 149, 168, 191, 197, 78, 137, 72, 149, 138,
    136, 150, 91, 147, 159, 26, 155, 91, 129, 119, 66, 120, 191, 115, 105, 74, 199, 101, 127, 92,
    162, 96, 161, 137, 97, 117, 128, 115, 142, 193, 140, 204, 155, 105, 124, 112, 151, 158, 161,
    148, 209, 216, 201, 146, 75, 113, 147, 139, 113, 151, 87, 123, 170, 108, 96, 100, 122, 121, 111,
    167, 150, 113, 110, 95, 156, 88, 65, 121, 143, 240, 159, 151, 55, 156, 227, 189, 67, 108, 183,
    140, 206, 174, 51, 190, 24, 143, 115, 112, 148, 155, 105, 151, 182, 106, 152, 86, 122, 130, 177,
    149, 72, 244, 159, 151, 75, 172, 128, 87, 96, 188, 145, 255, 70, 91, 170, 68, 213, 143, 154,
    107, 173, 95, 156, 74, 255, 81, 190, 82, 184, 60, 25, 121, 168, 122, 184, 55, 147, 154, 224, 72,
    202, 138, 139, 69, 199, 192, 199, 178, 214, 138, 127, 178, 113, 125, 88, 139, 17, 149, 112, 171,
    136, 255, 87, 175, 65, 109, 184, 129, 160, 200, 106, 194, 51, 117, 116, 139, 171, 107, 171, 85,
    165, 155, 28, 138, 96, 230, 102, 224, 100, 147, 179, 111, 183, 130, 162, 110, 225, 105, 99, 124,
    211, 169, 97, 181, 106, 98, 163, 75, 91, 111, 100, 135, 144, 144, 175, 97, 239, 202, 61, 181,
    146, 135, 71, 116, 140, 135, 147, 48, 179, 182, 70, 177, 37, 212, 22, 213, 93, 172, 148, 243,
    63, 196, 157, 113, 142, 216, 100, 130, 51, 154, 27, 186, 76, 171, 68, 160, 141, 95, 193, 74, 58,
    137, 137, 83, 151, 236, 179, 164, 69, 157, 38, 168, 128, 128, 159, 162, 114, 224, 56, 164, 107,
    159, 61, 198, 115, 92, 151, 88, 202, 156, 104, 77, 93, 126, 67, 97, 31, 97, 79, 112, 161, 119,
    72, 173, 129, 160, 185, 120, 231, 135, 68, 177, 142, 67, 101, 112, 115, 96, 159, 98, 217, 92,
    145, 132, 102, 126, 173, 119, 208, 108, 141, 147, 140, 205, 167, 72, 128, 108, 87, 99, 201, 157,
    98, 134, 96, 110, 102, 166, 93, 104, 126, 54, 160, 48, 126, 47, 172, 101, 195, 77, 173, 140,
    173, 192, 98, 72, 87, 103, 121, 140, 145, 184, 64, 165, 182, 161, 74, 121, 1, 150, 135, 123,
    238, 59, 128, 172, 138, 145, 76, 107, 140, 145, 197, 104, 22, 160, 167, 173, 187, 162, 134, 171,
    152, 143, 111, 88, 157, 163, 150, 163, 150, 92, 147, 118, 84, 113, 193, 175, 165, 188, 72, 139,
    160, 186, 69, 105, 122, 138, 149, 186, 134, 108, 97, 164, 181, 186, 72, 141, 109, 145, 169, 108,
    174, 144, 153, 121, 128, 125, 199, 156, 124, 215, 115, 230, 199, 140, 68, 128, 128, 128, 128,
    120, 173, 58, 100, 159, 73, 186, 87, 196, 116, 132, 109, 170, 197, 98, 117, 119, 169, 55, 216,
    239, 123, 162, 120, 61, 161, 59, 157, 114, 46, 196, 92, 177, 128, 224, 97, 139, 151, 139, 74,
    137, 217, 82, 160, 155, 166, 124, 97, 131, 126, 122, 122, 134, 111, 145, 131, 195, 148, 143,
    161, 70, 112, 172, 196, 136, 141, 136, 124, 162, 150, 88, 135, 106, 127, 46, 53, 122, 199, 144,
    212, 176, 171, 66, 89, 148, 147, 143, 148, 69, 142, 197, 239, 63, 132, 201, 159, 169, 112, 103,
    67, 179, 147, 170, 78, 137, 134, 76, 108, 176, 169, 72, 147, 115, 119, 91, 83, 37, 131, 162,
    113, 84, 140, 210, 251, 118, 142, 114, 136, 103, 178, 227, 191, 197, 95, 132, 135, 166, 133, 72,
    153, 207, 108, 124, 195, 127, 83, 102, 82, 168, 108, 103, 22, 119, 40, 168, 110, 198, 74, 193,
    178, 185, 99, 111, 145, 187, 150, 177, 180, 145, 104, 182, 147, 148, 154, 152, 2, 111, 163, 146,
    132, 158, 196, 123, 145, 100, 126, 171, 83, 115, 184, 122, 132, 139, 137, 51, 144, 129, 44, 166,
    112, 129, 255, 37, 104, 160, 239, 150, 192, 175, 70, 152, 144, 191, 88, 87, 100, 178, 146, 117,
    194, 147, 156, 131, 141, 80, 160, 114, 61, 103, 130, 77, 47, 194, 130, 132, 202, 222, 190, 116,
    92, 85, 144, 78, 123, 142, 62, 126, 136, 94, 172, 147, 152, 123, 178, 111, 134, 123, 167, 193,
    186, 126, 131, 176, 165, 73, 165, 150, 222, 110, 159, 118, 147, 130, 83, 99, 75, 31, 99, 199,
    128, 173, 147, 132, 188, 75, 131, 173, 233, 196, 153, 121, 124, 74, 142, 168, 118, 255, 141,
    118, 38, 139, 228, 115, 226, 132, 105, 141, 158, 111, 143, 91, 115, 190, 153, 135, 46, 155, 131,
    108, 142, 130, 122, 108, 123, 190, 127, 115, 171, 148, 166, 43, 47, 97, 106, 171, 52, 167, 126,
    124, 185, 126, 102, 101, 31, 164, 108, 103, 128, 97, 130, 103, 99, 146, 89, 187, 229, 126, 143,
    66, 133, 200, 165, 118, 92, 170, 189, 183, 171, 129, 118, 79, 79, 131, 90, 100, 9, 144, 55, 136,
    58, 108, 106, 178, 153, 103, 102, 116, 80, 84, 158, 201, 138, 121, 92, 218, 171, 197, 126, 105,
    53, 104, 64, 137, 121, 156, 149, 129, 67, 196, 116, 93, 135, 236, 133, 120, 84, 142, 115, 255,
    207, 109, 151, 117, 143, 136, 86, 152, 82, 158, 233, 70, 234, 176, 113, 108, 102, 114, 169, 190,
    195, 96, 123, 130, 96, 119, 185, 183, 84, 132, 122, 139, 210, 53, 137, 200, 179, 157, 133, 85,
    91, 120, 125, 87, 42, 153, 134, 166, 229, 115, 171, 183, 175, 83, 136, 217, 243, 128, 128, 128,
    128, 86, 76, 188, 148, 94, 165, 155, 148, 111, 153, 146, 255, 70, 129, 129, 196, 194, 55, 142,
    115, 128, 133, 170, 204, 127, 59, 140, 57, 152, 150, 208, 181, 174, 124, 208, 128, 135, 185,
    140, 162, 133, 60, 173, 134, 118, 125, 37, 115, 133, 182, 159, 239, 177, 97, 160, 144, 178, 117,
    76, 156, 156, 209, 123, 236, 46, 140, 12, 116, 180, 195, 194, 163, 103, 215, 132, 111, 155, 123,
    193, 152, 173, 192, 134, 130, 137, 59, 168, 100, 163, 179, 162, 255, 62, 166, 90, 206, 87, 119,
    23, 149, 103, 83, 132, 6, 103, 240, 143, 164, 79, 167, 40, 108, 34, 151, 44, 121, 167, 57, 143,
    139, 147, 154, 179, 182, 167, 164, 132, 124, 128, 102, 231, 171, 165, 126, 126, 158, 145, 208,
    139, 169, 182, 106, 119, 221, 159, 158, 125, 168, 110, 104, 147, 50, 84, 127, 75, 132, 159, 103,
    69, 158, 125, 219, 122, 164, 170, 61, 92, 219, 77, 102, 132, 131, 145, 110, 42, 41, 168, 110,
    214, 129, 152, 126, 143, 80, 133, 70, 157, 119, 203, 104, 140, 119, 164, 197, 205, 201, 138,
    107, 106, 160, 177, 161, 201, 67, 115, 145, 126, 116, 90, 173, 44, 169, 121, 216, 128, 193, 137,
    115, 150, 166, 157, 135, 170, 151, 68, 145, 39, 83, 105, 163, 156, 124, 171, 105, 129, 206, 174,
    155, 64, 91, 190, 133, 210, 152, 147, 147, 86, 139, 154, 110, 216, 93, 158, 118, 212, 107, 95,
    95, 72, 156, 188, 90, 125, 147, 148, 201, 168, 145, 167, 86, 238, 93, 164, 132, 174, 147, 121,
    39, 140, 95, 166, 112, 87, 98, 113, 237, 162, 203, 132, 99, 139, 71, 165, 14, 169, 104, 155,
    119, 10, 51, 177, 133, 216, 143, 181, 102, 181, 191, 77, 190, 92, 104, 207, 163, 10, 84, 160,
    182, 212, 135, 200, 103, 189, 166, 214, 171, 105, 217, 125, 179, 152, 127, 110, 60, 219, 73,
    114, 131, 124, 139, 1, 142, 54, 110, 135, 195, 89, 222, 124, 151, 148, 147, 212, 167, 26, 174,
    153, 168, 180, 157, 133, 115, 1, 66, 164, 88, 180, 114, 168, 159, 121, 128, 86, 141, 82, 94,
    126, 154, 31, 132, 105, 133, 143, 174, 142, 127, 169, 112, 159, 18, 82, 120, 56, 153, 111, 141,
    111, 130, 78, 33, 175, 117, 37, 158, 97, 165, 13, 92, 115, 183, 128, 183, 131, 71, 120, 58, 178,
    60, 199, 199, 104, 255, 162, 194, 107, 122, 57, 161, 173, 189, 90, 131, 172, 98, 108, 122, 189,
    56, 40, 154, 80, 112, 80, 161, 135, 28, 135, 83, 128, 199, 77, 139, 132, 139, 213, 209, 142,
    163, 120, 142, 34, 165, 61, 148, 182, 104, 208, 175, 65, 53, 78, 97, 194, 133, 102, 208, 128,
    128, 128, 128, 107, 95, 94, 123, 173, 116, 238, 129, 187, 169, 193, 175, 186, 214, 147, 208,
    133, 156, 66, 154, 211, 132, 175, 184, 79, 87, 70, 76, 135, 25, 200, 74, 111, 80, 45, 118, 100,
    136, 115, 121, 81, 168, 39, 175, 25, 195, 127, 156, 215, 136, 177, 173, 206, 72, 143, 89, 158,
    114, 168, 168, 171, 136, 151, 220, 67, 191, 61, 138, 171, 148, 191, 121, 197, 87, 85, 117, 78,
    198, 217, 171, 83, 169, 178, 146, 70, 171, 146, 111, 174, 127, 165, 149, 87, 191, 204, 217, 188,
    98, 104, 176, 44, 181, 57, 3, 151, 130, 129, 160, 101, 144, 67, 173, 129, 111, 40, 148, 172,
    118, 175, 150, 138, 124, 149, 119, 185, 79, 147, 101, 143, 154, 173, 144, 127, 120, 98, 167,
    111, 179, 127, 188, 159, 90, 125, 125, 186, 102, 175, 183, 141, 126, 86, 50, 223, 80, 41, 90,
    150, 60, 58, 145, 147, 118, 62, 165, 193, 118, 171, 234, 134, 142, 95, 87, 78, 167, 153, 18,
    147, 153, 229, 85, 114, 165, 136, 70, 211, 78, 202, 122, 185, 126, 223, 124, 154, 133, 141, 192,
    255, 46, 88, 145, 119, 220, 190, 69, 90, 185, 129, 120, 92, 143, 33, 197, 196, 123, 115, 203,
    97, 140, 110, 142, 145, 177, 171, 111, 67, 163, 49, 119, 179, 122, 146, 136, 128, 127, 145, 255,
    128, 168, 179, 73, 184, 117, 186, 106, 218, 83, 76, 125, 175, 110, 162, 6, 151, 165, 173, 26,
    93, 179, 109, 169, 230, 70, 134, 112, 149, 123, 146, 50, 162, 150, 152, 23, 220, 100, 163, 34,
    136, 107, 80, 36, 80, 117, 93, 122, 129, 145, 124, 182, 85, 166, 92, 47, 148, 99, 169, 111, 141,
    163, 129, 23, 95, 208, 223, 112, 213, 76, 119, 82, 126, 130, 79, 115, 104, 177, 231, 34, 141,
    129, 132, 64, 228, 103, 191, 114, 189, 94, 199, 193, 149, 157, 167, 121, 134, 119, 91, 47, 78,
    137, 106, 196, 122, 149, 14, 137, 174, 120, 122, 183, 165, 114, 155, 163, 169, 98, 68, 133, 150,
    125, 160, 133, 61, 152, 126, 108, 53, 203, 175, 108, 105, 150, 217, 147, 113, 141, 101, 119,
    198, 101, 131, 113, 153, 161, 159, 185, 194, 119, 171, 75, 141, 120, 224, 97, 71, 166, 73, 164,
    126, 154, 103, 18, 233, 42, 83, 180, 46, 216, 120, 136, 123, 174, 134, 236, 100, 162, 88, 27,
    214, 87, 107, 126, 144, 142, 166, 173, 156, 139, 132, 167, 80, 142, 185, 197, 139, 110, 133, 97,
    133, 107, 134, 176, 151, 134, 124, 164, 132, 127, 225, 113, 90, 146, 92, 141, 158, 143, 201,
    153, 160, 157, 209, 147, 121, 125, 54, 166, 124, 109, 119, 132, 77, 127, 83, 134, 159, 136, 171,
    205, 128, 128, 128, 128, 166, 71, 1, 88, 179, 127, 158, 48, 126, 139, 180, 128, 136, 142, 207,
    222, 157, 71, 50, 157, 222, 99, 154, 109, 149, 94, 27, 85, 146, 126, 107, 1, 93, 185, 132, 125,
    9, 255, 109, 166, 114, 111, 34, 186, 143, 172, 130, 106, 148, 39, 169, 98, 95, 138, 153, 149,
    93, 119, 152, 147, 209, 52, 150, 55, 150, 139, 53, 131, 137, 117, 194, 84, 82, 21, 104, 130,
    152, 190, 185, 75, 144, 164, 185, 86, 115, 228, 163, 95, 220, 122, 174, 62, 205, 50, 203, 84,
    45, 17, 41, 193, 186, 183, 82, 181, 107, 25, 133, 88, 102, 56, 51, 197, 103, 58, 39, 176, 73,
    54, 143, 203, 255, 118, 152, 50, 159, 61, 151, 123, 183, 126, 141, 245, 84, 205, 120, 114, 145,
    165, 147, 15, 116, 185, 128, 91, 60, 134, 149, 140, 55, 192, 133, 189, 124, 106, 97, 132, 140,
    189, 47, 157, 131, 163, 105, 69, 89, 45, 128, 202, 155, 206, 116, 104, 207, 173, 172, 138, 157,
    187, 214, 128, 224, 145, 152, 85, 84, 42, 130, 233, 120, 96, 166, 136, 77, 158, 119, 68, 77, 92,
    103, 162, 189, 140, 193, 54, 181, 114, 110, 199, 160, 157, 50, 78, 70, 59, 152, 75, 119, 186,
    120, 84, 185, 216, 195, 72, 140, 55, 58, 192, 78, 33, 142, 159, 87, 122, 121, 142, 162, 168,
    187, 125, 132, 135, 208, 110, 124, 83, 117, 135, 169, 53, 160, 179, 190, 169, 186, 66, 152, 146,
    49, 154, 127, 84, 112, 183, 208, 109, 130, 79, 143, 173, 164, 138, 117, 138, 208, 104, 161, 149,
    66, 167, 145, 221, 103, 136, 251, 75, 131, 40, 136, 199, 117, 123, 103, 142, 134, 214, 176, 188,
    149, 112, 186, 169, 184, 46, 113, 150, 124, 87, 140, 12, 112, 145, 237, 175, 242, 64, 129, 205,
    150, 45, 70, 158, 136, 98, 135, 128, 166, 82, 101, 70, 148, 105, 95, 178, 122, 194, 75, 154, 89,
    154, 109, 112, 12, 125, 114, 131, 156, 105, 85, 79, 137, 177, 197, 135, 97, 66, 83, 116, 176,
    98, 132, 136, 124, 190, 190, 255, 171, 49, 121, 148, 230, 107, 78, 121, 170, 158, 122, 77, 182,
    136, 138, 107, 130, 150, 135, 196, 214, 128, 179, 79, 164, 187, 218, 160, 66, 109, 102, 164,
    130, 159, 60, 95, 44, 137, 191, 142, 133, 92, 82, 133, 141, 126, 96, 240, 123, 155, 151, 169,
    48, 155, 171, 9, 166, 89, 98, 148, 120, 146, 160, 105, 152, 99, 93, 206, 149, 143, 109, 168, 71,
    149, 103, 94, 57, 165, 111, 93, 146, 254, 202, 114, 121, 38, 200, 68, 185, 110, 114, 115, 217,
    121, 89, 35, 52, 151, 86, 214, 112, 151, 123, 99, 38, 255, 182, 97, 144, 101, 128, 128, 128,
    128, 137, 106, 30, 169, 183, 174, 179, 150, 194, 182, 197, 92, 180, 126, 208, 68, 113, 145, 54,
    119, 168, 140, 153, 102, 92, 156, 1, 183, 147, 227, 86, 204, 160, 195, 138, 124, 189, 171, 126,
    72, 157, 124, 78, 122, 105, 93, 75, 132, 132, 157, 162, 59, 143, 193, 104, 108, 76, 93, 118, 67,
    113, 89, 100, 120, 141, 101, 94, 225, 126, 171, 172, 56, 255, 203, 138, 157, 82, 136, 56, 105,
    122, 132, 124, 79, 89, 152, 92, 127, 138, 89, 109, 142, 60, 18, 19, 176, 125, 101, 165, 76, 118,
    90, 170, 208, 194, 164, 183, 101, 194, 139, 153, 162, 225, 160, 134, 177, 100, 116, 70, 66, 155,
    126, 111, 188, 181, 114, 107, 148, 98, 145, 129, 129, 82, 156, 125, 113, 106, 139, 165, 104,
    136, 187, 104, 128, 82, 185, 141, 45, 138, 212, 134, 118, 169, 158, 138, 142, 137, 100, 42, 183,
    155, 157, 172, 130, 33, 11, 104, 16, 132, 165, 164, 193, 122, 45, 97, 144, 105, 152, 147, 61,
    136, 104, 172, 171, 112, 77, 82, 85, 104, 113, 145, 1, 127, 219, 185, 45, 125, 137, 143, 109,
    137, 169, 192, 121, 141, 80, 151, 147, 70, 121, 145, 139, 121, 176, 211, 40, 130, 217, 139, 137,
    93, 160, 155, 107, 197, 53, 49, 215, 196, 183, 168, 109, 44, 102, 79, 76, 48, 79, 108, 73, 158,
    212, 159, 61, 138, 145, 133, 97, 213, 186, 139, 146, 170, 188, 181, 103, 83, 101, 124, 181, 142,
    93, 117, 135, 235, 144, 142, 166, 140, 210, 213, 101, 149, 200, 204, 48, 197, 91, 9, 240, 146,
    140, 34, 194, 184, 130, 100, 202, 129, 182, 211, 152, 104, 127, 9, 107, 81, 42, 183, 125, 120,
    145, 111, 117, 191, 253, 125, 148, 249, 139, 155, 174, 51, 16, 120, 77, 179, 255, 146, 130, 73,
    203, 186, 18, 85, 138, 143, 27, 171, 163, 183, 78, 178, 230, 112, 148, 112, 178, 100, 146, 181,
    145, 161, 191, 116, 172, 166, 90, 175, 196, 139, 112, 122, 122, 92, 161, 177, 232, 161, 88, 122,
    58, 117, 157, 39, 100, 81, 157, 101, 139, 88, 41, 157, 171, 133, 100, 123, 114, 131, 84, 52,
    117, 118, 99, 105, 210, 131, 86, 116, 68, 1, 130, 88, 99, 100, 255, 148, 151, 172, 123, 121,
    117, 101, 103, 120, 19, 70, 166, 90, 177, 182, 81, 99, 175, 186, 134, 152, 122, 71, 165, 188,
    128, 157, 127, 74, 145, 105, 105, 131, 66, 38, 137, 71, 187, 173, 71, 64, 90, 90, 117, 72, 98,
    150, 105, 103, 61, 55, 107, 165, 104, 102, 194, 122, 120, 108, 133, 51, 135, 172, 19, 183, 145,
    146, 118, 124, 219, 97, 143, 174, 106, 47, 217, 51, 44, 46, 103, 128, 128, 128, 128, 207, 172,
    78, 201, 161, 196, 186, 106, 125, 136, 105, 107, 105, 105, 36, 112, 125, 179, 145, 139, 129,
    147, 136, 108, 166, 159, 112, 162, 153, 180, 94, 201, 25, 61, 135, 134, 106, 85, 87, 211, 109,
    132, 113, 185, 105, 113, 177, 123, 202, 100, 88, 103, 131, 165, 120, 163, 108, 77, 167, 62, 167,
    67, 28, 69, 120, 141, 145, 134, 104, 118, 151, 125, 100, 235, 123, 220, 107, 126, 129, 110, 56,
    118, 196, 130, 131, 149, 153, 141, 227, 91, 34, 70, 205, 27, 89, 76, 143, 96, 165, 119, 173,
    117, 192, 190, 115, 157, 152, 96, 97, 186, 177, 200, 119, 213, 172, 173, 155, 103, 116, 115,
    169, 130, 59, 140, 72, 144, 120, 197, 224, 107, 115, 99, 134, 127, 136, 46, 110, 114, 100, 96,
    124, 171, 106, 53, 146, 116, 155, 61, 140, 197, 221, 215, 240, 137, 109, 119, 129, 128, 103, 80,
    149, 153, 109, 70, 164, 4, 160, 51, 255, 142, 87, 125, 88, 79, 181, 248, 148, 128, 109, 147, 87,
    122, 133, 193, 142, 82, 171, 146, 100, 102, 113, 139, 144, 172, 120, 81, 183, 113, 125, 109, 68,
    156, 152, 252, 129, 129, 164, 157, 174, 82, 127, 40, 171, 107, 148, 23, 129, 201, 129, 94, 155,
    115, 94, 153, 78, 146, 159, 165, 142, 181, 137, 162, 122, 84, 166, 45, 110, 65, 201, 145, 115,
    162, 124, 167, 145, 123, 131, 126, 160, 185, 127, 232, 153, 163, 90, 246, 187, 107, 103, 89,
    139, 112, 135, 110, 111, 184, 70, 120, 173, 178, 121, 135, 150, 121, 104, 151, 134, 154, 104,
    190, 53, 178, 149, 167, 159, 131, 58, 115, 146, 171, 170, 155, 135, 110, 149, 167, 107, 78, 208,
    193, 100, 136, 124, 144, 159, 228, 75, 52, 77, 214, 169, 171, 82, 1, 170, 178, 136, 229, 111,
    108, 212, 123, 109, 75, 108, 78, 125, 1, 104, 155, 129, 150, 161, 219, 146, 208, 122, 174, 172,
    68, 151, 160, 131, 144, 153, 116, 113, 47, 135, 178, 149, 142, 92, 128, 103, 116, 98, 219, 149,
    99, 102, 112, 255, 196, 132, 86, 139, 116, 72, 114, 179, 128, 109, 168, 214, 143, 146, 79, 147,
    108, 223, 76, 105, 66, 150, 119, 127, 149, 122, 75, 126, 168, 192, 94, 107, 88, 122, 153, 226,
    202, 139, 127, 116, 92, 124, 87, 156, 147, 161, 137, 185, 59, 148, 160, 194, 188, 246, 130, 86,
    65, 134, 128, 123, 114, 206, 103, 124, 91, 19, 111, 168, 135, 149, 142, 159, 99, 149, 94, 96,
    77, 205, 87, 110, 98, 111, 91, 222, 184, 105, 149, 120, 159, 202, 94, 66, 116, 145, 58, 164,
    114, 134, 162, 172, 120, 133, 191, 137, 46, 157, 170, 186, 202, 175, 43, 82, 74, 128, 128, 128,
    128, 146, 222, 129, 195, 155, 166, 85, 183, 130, 111, 97, 108, 112, 84, 83, 90, 172, 152, 140,
    67, 140, 119, 71, 110, 179, 164, 136, 171, 178, 185, 125, 228, 217, 53, 126, 57, 109, 115, 145,
    138, 184, 107, 125, 78, 95, 109, 87, 85, 173, 142, 156, 172, 5, 153, 150, 209, 86, 149, 53, 165,
    143, 124, 121, 155, 208, 76, 124, 47, 162, 140, 124, 184, 172, 127, 181, 146, 82, 159, 72, 99,
    120, 152, 102, 160, 65, 123, 88, 113, 62, 131, 148, 146, 170, 140, 111, 36, 179, 146, 136, 108,
    199, 179, 77, 124, 193, 101, 230, 144, 204, 113, 180, 65, 145, 146, 248, 99, 62, 195, 100, 122,
    71, 123, 166, 147, 69, 144, 164, 199, 174, 224, 113, 113, 107, 84, 86, 162, 182, 62, 100, 125,
    84, 41, 145, 137, 118, 139, 117, 150, 138, 177, 169, 145, 127, 109, 195, 181, 49, 79, 128, 161,
    182, 69, 156, 182, 130, 136, 39, 145, 161, 122, 161, 91, 167, 202, 115, 182, 154, 210, 129, 165,
    192, 148, 119, 145, 80, 213, 129, 150, 95, 218, 112, 204, 151, 101, 155, 88, 104, 131, 135, 234,
    226, 166, 121, 150, 231, 179, 129, 86, 194, 70, 77, 121, 207, 72, 168, 186, 113, 48, 135, 79,
    179, 156, 120, 174, 107, 181, 195, 32, 186, 168, 221, 116, 83, 78, 52, 110, 193, 194, 72, 196,
    70, 176, 156, 193, 126, 118, 139, 231, 53, 180, 219, 171, 187, 175, 160, 180, 180, 125, 77, 21,
    15, 156, 134, 174, 69, 128, 234, 136, 119, 175, 141, 136, 192, 170, 187, 230, 28, 154, 172, 81,
    54, 106, 112, 113, 183, 105, 155, 132, 194, 111, 127, 149, 37, 218, 112, 135, 220, 136, 49, 191,
    145, 164, 103, 129, 67, 80, 207, 183, 140, 131, 255, 104, 163, 213, 82, 255, 127, 115, 190, 171,
    146, 138, 90, 191, 63, 127, 88, 195, 255, 150, 181, 141, 120, 176, 166, 117, 79, 73, 125, 44,
    247, 97, 169, 58, 147, 91, 145, 151, 138, 174, 200, 92, 18, 63, 115, 250, 56, 131, 190, 130,
    151, 159, 94, 137, 108, 147, 27, 131, 96, 168, 103, 177, 149, 150, 173, 117, 142, 145, 161, 215,
    168, 121, 87, 73, 135, 170, 124, 238, 43, 236, 119, 178, 170, 84, 89, 66, 192, 159, 159, 146,
    73, 105, 117, 224, 218, 99, 103, 88, 172, 89, 109, 66, 179, 98, 84, 143, 69, 134, 153, 162, 164,
    133, 234, 119, 122, 115, 106, 103, 56, 144, 80, 133, 77, 127, 86, 150, 56, 148, 56, 152, 190,
    147, 94, 35, 75, 255, 98, 114, 127, 49, 159, 121, 143, 165, 155, 144, 221, 156, 90, 198, 193,
    129, 212, 59, 58, 106, 118, 125, 85, 188, 166, 54, 82, 119, 47, 186, 128, 128, 128, 128, 60,
    113, 191, 163, 186, 182, 167, 174, 33, 154, 127, 153, 85, 164, 80, 185, 120, 74, 124, 207, 100,
    125, 135, 238, 119, 170, 160, 139, 65, 166, 147, 124, 206, 130, 30, 93, 191, 108, 75, 66, 120,
    110, 118, 128,
};
/* Of each unit: multiplier, constant (64 bits) and shift - 32 of its rescaling. */
static const uint32_t lenet5_fc2_rescaling[336] = {
    0x7d2bd43d, 0xe91be775, 0x00001da3, 0x00000008, 0x66bade74, 0x2fea9eac, 0x00000614, 0x00000008,
    0x44a43a1e, 0xae82e1a0, 0x0000096a, 0x00000007, 0x7d24386d, 0x6f7ed3cc, 0x00000def, 0x00000008,
    0x79b1fb15, 0x7936285c, 0x00001654, 0x00000008, 0x7b920db6, 0xfbd610ce, 0x00001da6, 0x00000008,
    0x63548ede, 0xffc57110, 0x00001df9, 0x00000008, 0x6995c4b8, 0x3727c4c8, 0x000020cc, 0x00000008,
    0x7e6f9538, 0x331d7c88, 0x000015c0, 0x00000008, 0x738f581d, 0xfd11eefe, 0x000011ea, 0x00000008,
    0x4472cd9b, 0x7b810fe5, 0x00000d37, 0x00000007, 0x646c81c4, 0x6a14c298, 0x00001f1b, 0x00000008,
    0x68bbae37, 0x67094540, 0x00001ca0, 0x00000008, 0x6c0262d6, 0xb1c10ab4, 0x0000242c, 0x00000008,
    0x6542cbf4, 0xbfb0e15c, 0x00001176, 0x00000008, 0x426c3c6b, 0x9026ddb2, 0x00000a00, 0x00000007,
    0x6e42f156, 0x36a55548, 0x00001f7a, 0x00000008, 0x7755c74c, 0xe229eb98, 0x00002015, 0x00000008,
    0x73505cbb, 0x807360c9, 0x00001e5c, 0x00000008, 0x7cb42faa, 0x74e1b206, 0x00001898, 0x00000008,
    0x629058b8, 0x4c906558, 0x000015e3, 0x00000008, 0x64ea5771, 0xdc18c976, 0x00001a73, 0x00000008,
    0x6f07fb61, 0x3cb27e37, 0x0000190b, 0x00000008, 0x43e2c0e4, 0x78571cec, 0x00001428, 0x00000007,
    0x68044345, 0x4ccc0bd0, 0xfd93a577, 0x00000018, 0x59ecdbe4, 0xd35f4440, 0x00001bbe, 0x00000008,
    0x7e1268f2, 0x697bbd08, 0x0000053f, 0x00000008, 0x4339bd7e, 0xc3ea9736, 0xfd8cadf4, 0x00000017,
    0x70dd1683, 0xded340a8, 0x00000cf0, 0x00000008, 0x65b20545, 0x813aff28, 0x000020b0, 0x00000008,
    0x445066c5, 0xc7c3e10b, 0x00000a45, 0x00000007, 0x5f16741c, 0x0c514e68, 0x0000196b, 0x00000008,
    0x789739c3, 0x3366e9b6, 0x00000eaa, 0x00000008, 0x4601cf8b, 0x14ad8cd0, 0x000011df, 0x00000007,
    0x67c77a68, 0x3dac3ba0, 0x00002241, 0x00000008, 0x428ce530, 0x1d363f00, 0x00000c4a, 0x00000007,
    0x69a56f85, 0x5ef79d15, 0x00001cb1, 0x00000008, 0x6b5e2161, 0xe3c97d94, 0x00000eca, 0x00000008,
    0x5b398436, 0x2b4d2a5e, 0x00001b0b, 0x00000008, 0x72a5b5fd, 0x6065a0f1, 0x000023e3, 0x00000008,
    0x6ea42c1a, 0x7ae90cb2, 0x000020b1, 0x00000008, 0x6840be80, 0x3c521280, 0x00001325, 0x00000008,
    0x71eccab3, 0x9360d865, 0x00001b6f, 0x00000008, 0x58a59352, 0x9d18c6d4, 0x00001ba1, 0x00000008,
    0x6e54157b, 0x1d748514, 0x00000eb7, 0x00000008, 0x6b41f202, 0x12ff327a, 0x00001d17, 0x00000008,
    0x64f19842, 0x740dccd4, 0x00001d59, 0x00000008, 0x63598b59, 0x63bdaf9c, 0x00000eda, 0x00000008,
    0x79d995c2, 0x5f41b1a6, 0x0000167d, 0x00000008, 0x73d59596, 0x93956696, 0x00001347, 0x00000008,
    0x41222610, 0xade12860, 0x00000b83, 0x00000007, 0x7190e252, 0x98bf40ea, 0x00000fc5, 0x00000008,
    0x7d9bb774, 0x245d0220, 0x00000772, 0x00000008, 0x6492fe18, 0x10374be8, 0x000018c2, 0x00000008,
    0x72e7876d, 0x124a59d6, 0x000014e4, 0x00000008, 0x63a32ff5, 0x3cc699ee, 0x00000e4d, 0x00000008,
    0x7f14981f, 0xe510d936, 0x00000c6e, 0x00000008, 0x43d2bd01, 0x2b2a7148, 0x000013aa, 0x00000007,
    0x7643c9af, 0x5ba778dd, 0x000011af, 0x00000008, 0x60fb4bdd, 0x33430f2f, 0x00001d79, 0x00000008,
    0x419f9fca, 0xdbf7b608, 0x00000611, 0x00000007, 0x5d52dc92, 0x734b8f60, 0x00001b8b, 0x00000008,
    0x59e206c1, 0xbc2f1006, 0x0000199c, 0x00000008, 0x6b39584d, 0x1a7af4d8, 0x0000165f, 0x00000008,
    0x6f57dc8c, 0xb98a7d98, 0x000013cd, 0x00000008, 0x45678100, 0xa7895300, 0x00001032, 0x00000007,
    0x6747aad9, 0x200d995d, 0x000010b2, 0x00000008, 0x5a4c62c5, 0x22300faa, 0x0000185b, 0x00000008,
    0x6e2682f8, 0xe4bafdf8, 0x000013b3, 0x00000008, 0x5d9d2b15, 0x5c05d2d9, 0x00000fc0, 0x00000008,
    0x6ea5fa14, 0xb1afc774, 0x00000ef7, 0x00000008, 0x698db0a3, 0x224965c3, 0x00001126, 0x00000008,
    0x6cc597e8, 0x344bc2d8, 0x00002448, 0x00000008, 0x5d3f722e, 0xad63f560, 0x00000f5d, 0x00000008,
    0x702ae481, 0x8adc11f8, 0x00001825, 0x00000008, 0x64d4cbb7, 0xe37b492f, 0x000025a2, 0x00000008,
    0x4380e2e8, 0x61a61980, 0x000007e1, 0x00000007, 0x6c3098e3, 0xc1919900, 0x00002393, 0x00000008,
    0x49c8a015, 0x5dfcaae2, 0x00000fc5, 0x00000007, 0x5ed8b6e5, 0x8dc7e912, 0x00001ec1, 0x00000008,
    0x5a1ab138, 0x3ffe5910, 0x0000235d, 0x00000008, 0x74732d0a, 0x27f92078, 0x00000c59, 0x00000008,
    0x6ffb0934, 0x961454d0, 0x00001ac0, 0x00000008, 0x676d698c, 0xed6e1464, 0x00000c58, 0x00000008,
};

/*
 * fc3: 84 to 10.
 * For each four units, for each input, a weight of each: w + 128.
 */
static const uint8_t lenet5_fc3_weights[1056] = {
    79, 68, 50, 60, 121, 160, 105, 83, 28, 141, 50, 131, 141, 120, 128, 34, 87, 145, 147, 165, 1,
    124, 18, 126, 135, 145, 131, 77, 95, 59, 151, 136, 21, 95, 63, 88, 72, 151, 108, 1, 40, 114, 76,
    147, 151, 155, 150, 62, 45, 132, 7, 155, 84, 56, 27, 152, 154, 52, 152, 56, 104, 78, 134, 151,
    157, 100, 151, 163, 52, 129, 167, 173, 57, 80, 12, 53, 67, 137, 18, 24, 68, 141, 136, 172, 136,
    134, 48, 143, 166, 143, 156, 35, 137, 53, 134, 151, 128, 128, 128, 128, 88, 109, 165, 68, 147,
    160, 58, 71, 128, 128, 128, 128, 173, 157, 76, 69, 114, 132, 150, 46, 85, 50, 66, 70, 148, 112,
    145, 103, 142, 30, 62, 157, 134, 66, 7, 152, 83, 168, 81, 172, 130, 140, 154, 88, 149, 1, 95,
    144, 148, 148, 61, 153, 113, 164, 107, 38, 147, 54, 145, 149, 142, 143, 50, 76, 80, 76, 139, 60,
    155, 110, 142, 131, 143, 155, 27, 77, 159, 55, 23, 105, 162, 138, 24, 164, 65, 71, 150, 143, 42,
    165, 176, 93, 149, 89, 187, 90, 161, 71, 46, 93, 65, 92, 157, 134, 172, 153, 70, 92, 22, 149,
    154, 139, 115, 152, 65, 170, 49, 150, 168, 145, 172, 160, 25, 54, 137, 148, 1, 46, 138, 133,
    160, 121, 58, 147, 116, 160, 140, 143, 144, 147, 156, 156, 155, 50, 116, 94, 140, 143, 158, 91,
    207, 124, 131, 148, 140, 155, 78, 150, 156, 72, 135, 63, 109, 152, 147, 150, 175, 141, 155, 155,
    86, 171, 69, 90, 145, 164, 164, 60, 77, 92, 146, 85, 185, 143, 56, 155, 125, 96, 70, 46, 153,
    94, 159, 58, 161, 58, 85, 74, 195, 69, 53, 43, 69, 150, 44, 136, 130, 154, 146, 43, 140, 58,
    136, 128, 17, 56, 84, 64, 145, 50, 67, 58, 133, 142, 103, 140, 159, 112, 60, 42, 159, 108, 100,
    141, 145, 25, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    145, 156, 143, 48, 76, 178, 144, 154, 147, 139, 46, 142, 141, 124, 146, 139, 115, 38, 155, 147,
    143, 134, 107, 139, 152, 1, 90, 87, 151, 24, 71, 103, 154, 74, 98, 164, 146, 149, 149, 142, 144,
    163, 21, 141, 155, 12, 70, 103, 128, 143, 54, 140, 48, 157, 126, 84, 67, 176, 118, 141, 67, 175,
    45, 137, 147, 103, 60, 149, 79, 63, 148, 82, 178, 70, 139, 172, 141, 147, 150, 146, 141, 50,
    158, 143, 80, 148, 123, 142, 120, 121, 54, 153, 53, 143, 147, 64, 128, 128, 128, 128, 80, 97,
    160, 138, 27, 97, 156, 127, 128, 128, 128, 128, 39, 103, 109, 141, 166, 124, 139, 67, 178, 96,
    184, 185, 53, 79, 43, 153, 117, 154, 153, 99, 51, 149, 148, 41, 30, 128, 73, 48, 141, 136, 150,
    26, 163, 138, 142, 36, 129, 153, 48, 123, 187, 118, 96, 88, 163, 97, 54, 149, 150, 33, 68, 83,
    143, 31, 83, 158, 69, 64, 44, 147, 120, 78, 126, 67, 147, 79, 171, 140, 69, 101, 82, 99, 104,
    154, 48, 46, 62, 62, 114, 132, 136, 71, 172, 61, 150, 69, 169, 47, 94, 10, 16, 143, 72, 159,
    146, 152, 3, 123, 149, 139, 137, 28, 52, 145, 1, 171, 113, 42, 107, 64, 71, 123, 47, 153, 150,
    119, 50, 135, 146, 55, 131, 157, 107, 151, 23, 117, 93, 152, 84, 67, 161, 137, 51, 59, 129, 136,
    118, 140, 63, 126, 68, 38, 45, 143, 144, 16, 90, 140, 45, 149, 148, 39, 96, 53, 164, 47, 58, 42,
    58, 125, 39, 128, 161, 144, 85, 175, 148, 168, 113, 58, 180, 58, 193, 157, 84, 49, 149, 82, 47,
    146, 129, 126, 56, 141, 51, 158, 119, 109, 142, 160, 95, 163, 131, 159, 1, 136, 146, 132, 52,
    145, 139, 143, 148, 1, 162, 144, 147, 122, 75, 152, 133, 35, 169, 117, 156, 33, 146, 50, 14,
    142, 128, 66, 172, 149, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 144, 158, 128, 128, 64, 47, 128, 128, 54, 155, 128, 128, 21, 165, 128, 128, 43, 40,
    128, 128, 145, 150, 128, 128, 151, 149, 128, 128, 158, 149, 128, 128, 76, 161, 128, 128, 116,
    90, 128, 128, 47, 147, 128, 128, 98, 145, 128, 128, 139, 136, 128, 128, 162, 129, 128, 128, 100,
    153, 128, 128, 70, 139, 128, 128, 76, 34, 128, 128, 156, 34, 128, 128, 127, 105, 128, 128, 121,
    142, 128, 128, 75, 41, 128, 128, 169, 1, 128, 128, 83, 96, 128, 128, 153, 28, 128, 128, 128,
    128, 128, 128, 180, 50, 128, 128, 165, 48, 128, 128, 128, 128, 128, 128, 170, 35, 128, 128, 166,
    38, 128, 128, 41, 94, 128, 128, 133, 155, 128, 128, 37, 153, 128, 128, 157, 97, 128, 128, 157,
    114, 128, 128, 141, 48, 128, 128, 68, 156, 128, 128, 9, 149, 128, 128, 117, 87, 128, 128, 149,
    46, 128, 128, 170, 157, 128, 128, 197, 107, 128, 128, 114, 160, 128, 128, 164, 168, 128, 128,
    44, 143, 128, 128, 134, 180, 128, 128, 120, 184, 128, 128, 83, 117, 128, 128, 72, 138, 128, 128,
    82, 156, 128, 128, 146, 162, 128, 128, 53, 39, 128, 128, 121, 42, 128, 128, 107, 128, 128, 128,
    100, 99, 128, 128, 111, 173, 128, 128, 124, 160, 128, 128, 155, 12, 128, 128, 49, 40, 128, 128,
    123, 29, 128, 128, 62, 73, 128, 128, 150, 161, 128, 128, 68, 38, 128, 128, 90, 134, 128, 128,
    54, 146, 128, 128, 139, 97, 128, 128, 82, 71, 128, 128, 134, 151, 128, 128, 123, 28, 128, 128,
    60, 83, 128, 128, 65, 140, 128, 128, 130, 83, 128, 128, 170, 127, 128, 128, 101, 158, 128, 128,
    119, 192, 128, 128, 162, 70, 128, 128, 1, 139, 128, 128, 156, 134, 128, 128, 152, 134, 128, 128,
    153, 77, 128, 128, 139, 172, 128, 128, 114, 68, 128, 128, 155, 145, 128, 128, 48, 153, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
};
/* Of each unit: multiplier, constant (64 bits) and shift - 32 of its rescaling. */
static const uint32_t lenet5_fc3_rescaling[40] = {
    0x5af21a8c, 0x1bf92604, 0x000050f8, 0x00000009, 0x6363b16a, 0xb1711438, 0x00004ead, 0x00000009,
    0x47ece5d8, 0xac3637d8, 0x00004d86, 0x00000009, 0x546e5018, 0xcffcf3b0, 0x00004ca1, 0x00000009,
    0x514c3ca3, 0xfcd96ef2, 0x00004fc2, 0x00000009, 0x4d571950, 0x241baa50, 0x00004f3f, 0x00000009,
    0x515902d2, 0x404efa10, 0x00004893, 0x00000009, 0x5d548053, 0xea5421b8, 0x00004f25, 0x00000009,
    0x50e5efa1, 0x141843dd, 0x00005773, 0x00000009, 0x471f01b0, 0xb68ebaf0, 0x00004ba9, 0x00000009,
};

#if defined(__riscv)
/*
 * The largest of a pooling window's four sums, of two filters.
 * a4 to a7 are the packed sums of the window's columns in its upper and its lower row; s0 to s3 the
 * sums of these modulo 2^32, s4 to s7 the second filter's; t0 is a weight, t1 to t4 are inputs, s8 an addend.
 */
static LENET5_ASSEMBLY void lenet5_window(
    const uint8_t *inputs LENET5_IN_REGISTER,
    const uint32_t *pair LENET5_IN_REGISTER,
    uint32_t *sums LENET5_IN_REGISTER,
    uint32_t row_byte_count LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "addi sp, sp, -48\n"
        "sw s0, 0(sp)\n"
        "sw s1, 4(sp)\n"
        "sw s2, 8(sp)\n"
        "sw s3, 12(sp)\n"
        "sw s4, 16(sp)\n"
        "sw s5, 20(sp)\n"
        "sw s6, 24(sp)\n"
        "sw s7, 28(sp)\n"
        "sw s8, 32(sp)\n"
        "li s0, 0\n"
        "li s1, 0\n"
        "li s2, 0\n"
        "li s3, 0\n"
        "li s4, 0\n"
        "li s5, 0\n"
        "li s6, 0\n"
        "li s7, 0\n"
        "add a3, a0, a3\n"
        /* Rows two at a time. */
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
        /* Rows in segments of three and two taps. */
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
        /* Rows in segments of two, two and one taps. */
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
        "sw s0, 0(a2)\n"
        "sw s4, 4(a2)\n"
        "lw s0, 0(sp)\n"
        "lw s1, 4(sp)\n"
        "lw s2, 8(sp)\n"
        "lw s3, 12(sp)\n"
        "lw s4, 16(sp)\n"
        "lw s5, 20(sp)\n"
        "lw s6, 24(sp)\n"
        "lw s7, 28(sp)\n"
        "lw s8, 32(sp)\n"
        "addi sp, sp, 48\n"
        "ret\n"
    );
}

/* The sums of (w + 128) x of four units; count is a multiple of eight. */
static LENET5_ASSEMBLY void lenet5_four_units(
    const uint8_t *inputs LENET5_IN_REGISTER,
    const uint8_t *weights LENET5_IN_REGISTER,
    uint32_t *sums LENET5_IN_REGISTER,
    uint32_t count LENET5_IN_REGISTER)
{
    __asm__ volatile(
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
    );
}
#elif defined(__thumb2__)
/*
 * The largest of a pooling window's four sums, of two filters.
 * r2 and r3 are the packed sums of an even and an odd column; r4 and r5 the sums of these
 * modulo 2^32, r6 and r7 the second filter's; r9 to r11 weights, r12 and lr inputs.
 */
static LENET5_ASSEMBLY void lenet5_window(
    const uint8_t *inputs LENET5_IN_REGISTER,
    const uint32_t *pair LENET5_IN_REGISTER,
    uint32_t *sums LENET5_IN_REGISTER,
    uint32_t row_byte_count LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "push {r0-r11, lr}\n"
        "mov r4, #0\n"
        "mov r5, #0\n"
        "strd r4, r5, [r2]\n"
        /* The window's upper row, then its lower one. */
        "1:\n"
        "mov r4, #0\n"
        "mov r5, #0\n"
        "mov r6, #0\n"
        "mov r7, #0\n"
        /* Rows two at a time. */
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
        /* Rows in segments of three and two taps. */
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
        /* Rows in segments of two, two and one taps. */
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
        "ldr r12, [sp, #8]\n"
        "ldrd r2, r3, [r12]\n"
        "cmp r2, r4\n"
        "it lo\n"
        "movlo r2, r4\n"
        "cmp r2, r5\n"
        "it lo\n"
        "movlo r2, r5\n"
        "cmp r3, r6\n"
        "it lo\n"
        "movlo r3, r6\n"
        "cmp r3, r7\n"
        "it lo\n"
        "movlo r3, r7\n"
        "strd r2, r3, [r12]\n"
        "ldr r3, [sp, #12]\n"
        "cbz r3, 4f\n"
        "mov r2, #0\n"
        "str r2, [sp, #12]\n"
        "ldrd r0, r1, [sp]\n"
        "add r0, r3\n"
        "b.w 1b\n"
        "4:\n"
        "pop {r0-r11, pc}\n"
    );
}

/* The sums of (w + 128) x of four units; count is a multiple of eight. */
static LENET5_ASSEMBLY void lenet5_four_units(
    const uint8_t *inputs LENET5_IN_REGISTER,
    const uint8_t *weights LENET5_IN_REGISTER,
    uint32_t *sums LENET5_IN_REGISTER,
    uint32_t count LENET5_IN_REGISTER)
{
    __asm__ volatile(
        "push {r4-r8, lr}\n"
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
    );
}
#else
/*
 * The largest of a pooling window's four sums, of two filters.
 * r2 and r3 are the packed sums of an even and an odd column; r8 and r9 the sums of these
 * modulo 2^32, r10 and r11 the second filter's; r4 and r6 weights, r5 an input, r7 counts.
 */
static LENET5_ASSEMBLY void lenet5_window(
    const uint8_t *inputs LENET5_IN_REGISTER,
    const uint32_t *pair LENET5_IN_REGISTER,
    uint32_t *sums LENET5_IN_REGISTER,
    uint32_t row_byte_count LENET5_IN_REGISTER)
{
    __asm__ volatile(
        ".syntax unified\n"
        "push {r0-r7, lr}\n"
        "mov r4, r8\n"
        "mov r5, r9\n"
        "mov r6, r10\n"
        "mov r7, r11\n"
        "push {r4-r7}\n"
        "movs r4, #0\n"
        "str r4, [r2]\n"
        "str r4, [r2, #4]\n"
        /* The window's upper row, then its lower one. */
        "1:\n"
        "movs r4, #0\n"
        "mov r8, r4\n"
        "mov r9, r4\n"
        "mov r10, r4\n"
        "mov r11, r4\n"
        /* Rows two at a time. */
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
        /* Rows in segments of three and two taps. */
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
        /* Rows in segments of two, two and one taps. */
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
        "ldr r7, [sp, #24]\n"
        "ldr r2, [r7]\n"
        "ldr r3, [r7, #4]\n"
        "cmp r2, r8\n"
        "bhs 5f\n"
        "mov r2, r8\n"
        "5:\n"
        "cmp r2, r9\n"
        "bhs 5f\n"
        "mov r2, r9\n"
        "5:\n"
        "cmp r3, r10\n"
        "bhs 5f\n"
        "mov r3, r10\n"
        "5:\n"
        "cmp r3, r11\n"
        "bhs 5f\n"
        "mov r3, r11\n"
        "5:\n"
        "str r2, [r7]\n"
        "str r3, [r7, #4]\n"
        "ldr r3, [sp, #28]\n"
        "cmp r3, #0\n"
        "beq 4f\n"
        "movs r2, #0\n"
        "str r2, [sp, #28]\n"
        "ldr r0, [sp, #16]\n"
        "ldr r1, [sp, #20]\n"
        "adds r0, r0, r3\n"
        "b 1b\n"
        "4:\n"
        "pop {r4-r7}\n"
        "mov r8, r4\n"
        "mov r9, r5\n"
        "mov r10, r6\n"
        "mov r11, r7\n"
        "add sp, #16\n"
        "pop {r4-r7, pc}\n"
    );
}

/* The sums of (w + 128) x of four units; count is a multiple of eight. */
static LENET5_ASSEMBLY void lenet5_four_units(
    const uint8_t *inputs LENET5_IN_REGISTER,
    const uint8_t *weights LENET5_IN_REGISTER,
    uint32_t *sums LENET5_IN_REGISTER,
    uint32_t count LENET5_IN_REGISTER)
{
    __asm__ volatile(
        ".syntax unified\n"
        "push {r2, r4-r7, lr}\n"
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
        "stmia r2!, {r4-r7}\n"
        "pop {r4-r7, pc}\n"
    );
}
#endif

#ifdef LENET5_TRACE
/* Shows values that lie as distances from -128, `stride` bytes from a channel to the next. */
static void lenet5_show_values(int layer, const uint8_t *values, int channels, int stride,
    int columns)
{
    for (int channel = 0; channel < channels; ++channel) {
        for (int column = 0; column < columns; ++column) {
            const int8_t value = (int8_t)(values[channel * stride + column] - 128);

            lenet5_trace(layer, &value, 1);
        }
    }
}

#define LENET5_SHOW_VALUES(layer, values, channels, stride, columns) \
    lenet5_show_values((layer), (values), (channels), (stride), (columns))
#else
#define LENET5_SHOW_VALUES(layer, values, channels, stride, columns) ((void)0)
#endif

/*
 * (sum * multiplier + constant) / 2^(32 + shift), rounded downward and limited to lowest...lowest + 255.
 * Where no instruction multiplies to 64 bits, the product is made of halves.
 */
static int32_t lenet5_rescale(int32_t sum, const uint32_t *constants, int32_t lowest)
{
    const int64_t constant = (int64_t)(((uint64_t)constants[2] << 32) | constants[1]);
    int32_t value;
    #if defined(__thumb__) && !defined(__thumb2__)
    const int32_t high = (int32_t)(constants[0] >> 16);
    const int32_t low = (int32_t)(constants[0] & 0xffff);
    const uint32_t sum_low = (uint32_t)sum & 0xffff;
    int64_t product = ((int64_t)((sum >> 16) * high) << 32) + sum_low * (uint32_t)low;

    product += (int64_t)((sum >> 16) * low) << 16;
    product += (int64_t)(sum_low * (uint32_t)high) << 16;
    #else
    const int64_t product = (int64_t)sum * (int32_t)constants[0];
    #endif
    value = (int32_t)((product + constant) >> 32) >> constants[3];
    if (value < lowest) {
        value = lowest;
    }
    if (value > lowest + 255) {
        value = lowest + 255;
    }
    return value;
}

/* A row of windows of all filters, a channel's outputs `stride` bytes behind the one's before. */
static void lenet5_windows(const uint8_t *rows, uint32_t row_byte_count,
    const uint32_t *constants, const uint16_t *pairs, int filters, int windows, uint8_t *output,
    int stride)
{
    for (int filter = 0; filter < filters; filter += 2) {
        const uint32_t *const pair = constants + *pairs++;

        for (int window = 0; window < windows; ++window) {
            uint32_t sums[2];

            lenet5_window(rows + 2 * window, pair + 8, sums, row_byte_count);
            output[window] = (uint8_t)lenet5_rescale((int32_t)sums[0], pair, 0);
            if (filter + 1 < filters) {
                output[window + stride] = (uint8_t)lenet5_rescale((int32_t)sums[1], pair + 4, 0);
            }
        }
        output += 2 * stride;
    }
}

/* Moves rows up by two, words that they are. A row has twice `count` bytes. */
static void lenet5_move_rows(uint32_t *rows, int count)
{
    for (int i = 0; i < 2 * count; ++i) {
        rows[i] = rows[i + count];
    }
}

/* Row `row` of conv1, conv1.relu, conv1.maxpool, and of the layers before it what it needs. */
static void lenet5_conv1(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory + 206;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 48; ++i) {
            words[i] = 0;
        }
        slot = 2;
    }
    else {
        lenet5_move_rows(words, 16);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot - 2;
        uint8_t *const target = rows + 32 * slot + 2;

        if (input_row < 28) {
            for (int i = 0; i < 28; ++i) {
                target[i] = pixels[28 * input_row + i];
            }
        }
        else {
            for (int i = 0; i < 30; ++i) {
                target[i] = 0;
            }
        }
    }
    lenet5_windows(rows, 32, lenet5_conv1_constants, lenet5_conv1_pairs,
        6, 14, output, 14);
    LENET5_SHOW_VALUES(2, output, 6, 14, 14);
}

/* Row `row` of conv2, conv2.relu, conv2.maxpool, and of the layers before it what it needs. */
static void lenet5_conv2(const uint8_t *pixels, uint32_t *memory, int row, uint8_t *output)
{
    uint32_t *const words = memory + 0;
    uint8_t *const rows = (uint8_t *)words;
    int slot = 4;

    if (row == 0) {
        for (int i = 0; i < 126; ++i) {
            words[i] = 0;
        }
        slot = 0;
    }
    else {
        lenet5_move_rows(words, 42);
    }
    for (; slot < 6; ++slot) {
        const int input_row = 2 * row + slot;
        uint8_t *const target = rows + 84 * slot;

        lenet5_conv1(pixels, memory, input_row, target);
    }
    lenet5_windows(rows, 84, lenet5_conv2_constants, lenet5_conv2_pairs,
        16, 5, output, 5);
    LENET5_SHOW_VALUES(5, output, 16, 5, 5);
}

/* All units of a dense layer. What the sums of (w + 128) x have too much is subtracted. */
static void lenet5_units(const uint8_t *inputs, int input_count, const uint8_t *weights,
    const uint32_t *rescaling, int units, int32_t lowest, uint8_t *outputs)
{
    uint32_t excess = 0;

    for (int i = 0; i < input_count; ++i) {
        excess += 128U * inputs[i];
    }
    for (int unit = 0; unit < units; unit += 4) {
        uint32_t sums[4];

        lenet5_four_units(inputs, weights, sums, (uint32_t)input_count);
        for (int i = 0; i < 4 && unit + i < units; ++i) {
            const int32_t sum = (int32_t)(sums[i] - excess);

            outputs[unit + i] = (uint8_t)lenet5_rescale(sum, rescaling + 4 * (unit + i), lowest);
        }
        weights += 4 * input_count;
    }
}

int lenet5_infer(const uint8_t pixels[LENET5_PIXEL_COUNT],
    int8_t scores[LENET5_SCORE_COUNT], lenet5_scratch *scratch)
{
    uint8_t *const bytes = (uint8_t *)scratch->words;
    uint8_t *const features = bytes + 504;
    int digit = 0;

    for (int row = 0; row < 5; ++row) {
        lenet5_conv2(pixels, scratch->words, row, features + 80 * row);
    }
    lenet5_units(features, 400, lenet5_fc1_weights,
        lenet5_fc1_rescaling, 120, 0, bytes + 0);
    LENET5_SHOW_VALUES(7, bytes + 0, 1, 0, 120);
    lenet5_units(bytes + 0, 120, lenet5_fc2_weights,
        lenet5_fc2_rescaling, 84, 0, bytes + 120);
    LENET5_SHOW_VALUES(9, bytes + 120, 1, 0, 84);
    lenet5_units(bytes + 120, 88, lenet5_fc3_weights,
        lenet5_fc3_rescaling, 10, -128, (uint8_t *)scores);
    LENET5_SHOW(10, scores, 1, 1, 10);

    for (int i = 1; i < 10; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#else

/*
 * conv1, conv1.relu, conv1.maxpool: 1x28x28 to 6x14x14.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 372198 in magnitude, whatever the picture.
 */
static const int8_t lenet5_conv1_weights[6 * 25] LENET5_ALIGNED = {
    /* 0 */
    60, 19, -34, -30, -7, -3, -127, -66, 4, 19, -70, -61, 65, 70, 20, 7, 68, 100, 23, -27, 23, 16,
    -18, -57, -17,
    /* 1 */
    26, 2, -36, -13, 41, 17, -70, -96, 6, 74, -99, -127, -58, 66, 97, -107, -77, -15, 81, 88, -84,
    -58, 8, 53, 51,
    /* 2 */
    18, -41, -78, -87, -85, 29, 4, -26, -25, -35, 61, 124, 127, 84, 32, 1, 36, 47, 39, 35, -76, -58,
    -38, -16, 24,
    /* 3 */
    1, -16, 45, 98, 78, 1, -85, -124, -45, 55, 52, 2, -127, -120, -13, 52, 97, 30, -26, -27, -37,
    35, 38, 18, -8,
    /* 4 */
    28, 33, 31, 44, 54, 44, 52, 49, 49, 22, 6, 6, -8, -35, -78, -59, -76, -127, -122, -63, -42, -58,
    -37, 18, 21,
    /* 5 */
    29, 21, 29, 7, -14, 7, 57, 67, -39, -81, 6, 111, 70, -100, -127, 18, 121, 28, -122, -105, 27,
    68, -6, -79, -44,
};
static const int32_t lenet5_conv1_bias[6] LENET5_ALIGNED = {
    -709, -2448, -7773, -48, 8143, -3151,
};
static const int32_t lenet5_conv1_multiplier[6] LENET5_ALIGNED = {
    1196013846, 1744379415, 1845362991, 1138581852, 1287671208, 1654693008,
};
static const uint8_t lenet5_conv1_shift[6] LENET5_ALIGNED = {
    39, 40, 40, 39, 39, 40,
};

static const int8_t *lenet5_conv1_weights_of(int channel)
{
    return lenet5_conv1_weights + channel * 25;
}

/*
 * conv2, conv2.relu, conv2.maxpool: 6x14x14 to 16x5x5.
 * Weights [filter][channel][row][column], -127...127.
 * No sum exceeds 1417166 in magnitude, whatever the picture.
 */
static const int8_t lenet5_conv2_weights[16 * 150] LENET5_ALIGNED = {
    /* 0 */
    12, 4, 38, 25, -6, -26, 6, 31, -9, -26, 13, 37, 22, 17, -8, 48, 71, 85, 51, 28, 47, 58, 41, 14,
    -17, 19, 31, 58, 26, -21, 4, -5, -15, -8, -21, -17, -43, -15, 43, 56, -12, 4, 28, 50, 25, 3, 7,
    6, 12, -36, 2, -3, 14, 24, 59, 13, 27, 39, 44, 39, 35, 52, 44, 7, -31, 52, 45, 1, -35, -44, 44,
    17, -14, 2, 13, -7, -11, 12, 22, 29, 23, 50, 71, 72, 42, 44, 67, 45, 22, -18, 46, 12, -56, -70,
    -50, 7, -38, -46, -1, -9, -26, 8, 30, 26, -13, 2, 18, 33, -3, -54, 7, 35, 15, -45, -34, 22, 3,
    -30, -13, -10, -16, -16, -1, 19, 21, -72, -25, 0, -10, 15, -58, -70, -98, -23, 26, -80, -127,
    -114, 24, 48, -107, -100, 0, 43, 39, -75, -42, 9, 28, 27,
    /* 1 */
    -16, -33, 11, 16, 6, -56, -62, -7, 23, 41, -37, -53, -42, 8, 57, -1, -18, -47, -12, 57, 29, 11,
    -15, -25, 8, 23, 25, 7, -33, -4, 9, 30, 18, -41, 20, -18, 18, 14, -82, 7, -27, 9, 29, -37, -21,
    -7, 5, 30, -17, -13, -9, 7, 10, 9, 8, -28, -2, 4, -5, 0, 3, -37, 1, 11, -14, 26, -33, -18, 29,
    4, 8, -16, -18, 13, 7, -11, -24, 2, 5, 5, 47, -11, 19, 31, 1, 63, 25, -17, 44, -10, 31, 29, -18,
    37, -3, 4, -8, 4, 9, 3, 8, -23, -38, 18, 18, 3, -64, -95, -6, 7, -16, -48, -127, -45, 3, -7,
    -37, -49, -11, 6, -15, -21, -5, 0, -2, 5, 8, 22, -6, -21, -2, 14, 29, 5, -12, -19, 17, 13, -12,
    -5, -29, 2, 5, -4, -4, -13, 4, 7, 12, 2,
    /* 2 */
    34, 39, 21, -16, -16, 3, 29, -23, -44, -64, -17, -39, -20, -40, -23, 12, -47, -54, -33, -14, 59,
    6, -16, -6, -13, -47, 5, -7, -6, -37, -65, -39, 13, 7, -16, -14, -3, 41, 24, 23, 39, 3, 32, 23,
    33, 26, -7, 1, 6, 25, -3, -39, -24, 4, 15, 29, -36, -28, -13, -22, 37, -41, -104, -19, -11, -5,
    -35, -108, -4, 13, -15, -32, -44, -16, 3, 12, -44, -127, -66, -42, 78, -6, -95, -30, 34, 95, 74,
    12, -25, 52, 20, 35, 49, -6, 46, -84, 4, 69, 37, 3, -9, 17, 12, -1, 14, 9, 30, 8, -31, -9, 16,
    18, -18, -22, -14, 17, -5, -29, 10, 15, 25, -8, -4, 32, 14, -28, -45, -31, 16, 0, -3, -25, -87,
    26, 13, 38, 16, -76, 39, 43, 71, 46, -38, 4, 49, 78, 44, -39, -42, 17,
    /* 3 */
    24, 10, -23, -12, 16, 4, -10, -95, -39, 5, 6, -43, -127, -110, -36, -2, -46, -120, -126, -53,
    -13, -41, -56, -80, -73, 15, 9, 2, 7, 8, 14, -4, 14, 20, 10, 18, -5, 14, 11, -22, 26, -3, 14, 1,
    -29, 20, -4, -10, -17, -33, 20, 8, 9, 26, 27, -3, -10, 2, 19, 11, -29, -42, -23, 9, 13, -29,
    -23, -28, -17, 14, -13, -7, -8, -20, -21, 1, -23, -26, 0, 29, 18, 17, 15, 21, 30, 8, 23, 57, 32,
    15, -2, 1, 43, 48, 17, -6, -2, 19, 43, 24, 5, 20, -20, -44, -11, 22, 19, 9, -1, -6, 2, -5, 3, 9,
    13, -2, -4, -2, 7, 14, -12, -19, -18, -6, 20, -14, -9, -4, 28, 23, 25, 14, 2, 20, 25, 18, 18, 6,
    8, 11, 14, 13, 3, -13, -15, 2, 5, -5, -27, -30,
    /* 4 */
    35, 28, 78, 98, 61, 5, -18, -38, 25, 83, -5, -45, -106, -94, 20, 10, 7, -19, -52, -30, 46, 55,
    48, 52, 13, 7, 13, 16, -1, 2, 1, -19, -11, -23, -12, 3, -19, -6, -36, -78, 4, 0, 10, 5, 4, 20,
    21, 25, 25, 30, 37, 7, -54, -40, -2, 8, 34, 26, -24, -56, -48, -19, 33, 64, 45, -107, -127, -53,
    14, 38, -44, -64, -75, -108, -113, -13, -24, -42, -74, -8, -1, -8, 39, 43, 13, 26, 55, 72, 48,
    33, -38, 17, 46, 48, -11, -98, -56, -46, 14, 7, -5, -58, -31, 19, 23, 33, -28, -123, -99, -50,
    36, 36, -3, -55, -36, 12, 24, 20, 11, 4, 26, -1, 7, 14, 27, -11, 38, 38, 15, 11, -32, -36, -4,
    -1, -20, 15, -61, -36, -41, -39, 41, -9, -10, -12, -20, 17, 22, 2, 15, 14,
    /* 5 */
    48, -9, -12, -21, -17, 29, -3, -17, -23, 29, 19, 30, 0, -6, 7, 11, -12, -11, 41, 44, -24, -43,
    3, 44, 58, 7, -6, -11, 42, 36, 22, 15, -27, 56, 64, 35, 39, -54, 25, 75, 49, 38, -20, -2, 71,
    29, 7, 6, -15, 62, 17, -4, -62, -90, -55, 1, -11, -88, -77, 5, 24, 11, -64, -100, 18, 36, 29, 0,
    -23, 1, 11, 63, 77, 72, 43, 13, 13, -7, -20, -19, -16, 31, 5, -23, 16, -31, 33, 15, -36, 1, -38,
    23, 9, 11, 22, -23, 0, 28, 17, 16, -27, -69, -74, -50, -18, -30, -93, -100, -73, -52, -61, -127,
    -90, -86, -72, -49, -105, -90, -97, -51, -25, -51, -38, 3, 26, 20, 34, 25, 32, 22, 33, 32, 29,
    47, 66, 66, 49, 42, 29, 39, 70, 50, 11, 4, -11, 11, 8, -26, 0, -9,
    /* 6 */
    -5, 20, 37, 28, 38, 10, 43, 61, 80, 46, 12, 18, 32, 51, 28, -16, -49, 2, 12, -1, -20, -8, 17,
    15, -45, 3, -4, -10, -12, -17, 0, 8, -14, -46, -49, 23, -3, -127, -59, -67, 38, -22, -112, -71,
    -80, 8, -9, -28, -47, -89, 15, 2, 11, 20, -4, 13, -5, 16, 27, 0, 7, -18, 23, 32, 12, -6, 4, 16,
    8, -7, 42, 40, 14, -3, -14, 22, 8, 1, 32, 13, -6, -39, 17, 42, 18, -41, -13, 48, 60, 22, 19, 62,
    70, 55, 28, 70, 62, 47, 18, 22, -38, -42, 21, 27, 16, -65, 6, 73, 60, 30, -47, -32, 20, 28, 24,
    -18, -37, -24, 3, 18, 20, 26, 13, -6, -13, -46, 8, 24, 17, 0, -5, 32, 14, -3, 7, 51, 44, -7,
    -20, -20, 17, 24, 0, -14, -20, -11, 25, 16, -9, -10,
    /* 7 */
    48, -1, 30, 65, 33, -24, 26, 83, 27, -30, -28, 24, 42, 61, -9, 24, 64, 91, 44, 14, 15, 24, -14,
    -48, -37, 56, 41, 26, -8, -40, 10, 13, -29, -72, -32, -9, -38, -30, 46, 54, -1, 18, 53, 69, 48,
    6, 29, 30, 33, -2, -23, -28, -15, 2, 38, 8, 42, 75, 67, 36, 4, 3, -26, -47, -69, -57, -68, -60,
    -47, -29, -71, -51, -27, 25, 36, -28, -21, -7, -13, -37, 4, 26, 29, 21, -21, 31, 60, 35, -21,
    -52, 14, -16, -21, 12, 25, -45, -46, 0, 56, 53, -61, -31, -28, -53, -127, -41, -10, 20, -8,
    -100, 31, 64, 56, -21, -42, 47, 30, -30, -29, 17, 44, 19, 13, 20, 22, 56, 27, -35, -22, -33, -3,
    -49, -41, -17, -1, 6, -11, -12, 5, 29, 24, 34, 15, 18, 3, 31, 43, 12, 2, -8,
    /* 8 */
    -56, -36, -15, 25, 42, -54, -6, 36, 37, 17, -21, 57, 50, 2, -79, 61, 62, 6, -91, -103, 47, 2,
    -50, -127, -94, -69, 1, 6, 36, 57, -7, 31, 28, 54, 21, 36, 39, 36, 39, -9, 36, 40, 52, 31, -70,
    30, 49, 40, -22, -98, -44, -72, -21, 13, 5, -20, -23, -2, 6, -3, -10, 3, -4, -20, -6, 13, -20,
    -60, -46, -14, 39, -38, -80, -38, -12, -10, -90, -126, -63, -10, -46, -89, -94, -109, -34, -64,
    -88, -88, -88, -38, 6, -75, -91, -47, 14, -36, -72, -65, -42, 4, -16, -42, -43, -46, -50, 13,
    -45, -70, -32, -24, 8, -31, -22, -2, -13, 21, 9, 1, 4, -1, 40, 8, -7, 0, 15, 12, -111, -46, 3,
    -12, 7, -106, 12, 21, 8, -38, 4, 52, 17, 8, -32, 48, 41, 12, 13, 24, 37, 31, 25, 28,
    /* 9 */
    18, 25, 65, 57, 38, 54, 83, 51, 4, 7, 1, 4, -36, 37, 27, -48, -65, 2, 29, 26, -29, -7, 34, 50,
    27, 21, 19, -2, -41, -69, 50, 38, -19, -62, -32, 49, 19, -54, -22, 13, 22, -11, -56, 1, 18, -5,
    -9, -15, -7, -31, 33, 14, 14, 41, 42, 25, 3, 14, 27, 16, -1, -34, -34, 1, 14, -39, 2, 7, -7,
    -18, -5, 20, 18, 0, -13, 21, -34, -43, -19, -2, -33, -127, -85, 33, 31, -74, -85, -30, 3, 32,
    26, 3, 21, -1, 34, 65, 42, 8, -19, 2, 0, -1, -15, -58, -55, -4, -55, -23, -41, -43, -61, -65,
    -24, -11, -10, -25, -6, 18, 23, 14, 33, 30, 24, 8, 7, -1, -8, -52, -36, 10, 8, -14, -68, -6, 35,
    -9, 0, -43, 29, 29, -33, -20, -1, 35, 15, -17, -29, 6, 12, 11,
    /* 10 */
    10, 9, 30, 26, 20, 19, 27, 67, 62, 44, 22, 21, 68, 34, 58, -59, -41, -18, 101, 127, -59, -35,
    -14, 45, 46, 8, 8, 22, 10, 7, -1, 20, 17, 6, 29, 5, 38, -5, -28, 36, -10, 16, -50, -75, -3, -34,
    -10, -68, -79, -21, 10, 4, 8, 10, 21, 10, 1, 2, 32, 45, -4, -17, -2, 13, -22, 2, -12, 2, -7,
    -36, 23, 47, 60, 13, -41, -7, -11, 11, 34, 37, -12, -4, 29, 68, 63, -5, 12, 46, 77, 28, 25, 66,
    99, 44, -70, 55, 58, 41, -55, -73, -55, -11, -4, 7, 3, -21, 9, 7, -7, -31, -30, -15, -54, -74,
    -84, -23, -52, -74, -27, -5, 11, 5, 32, 50, 48, -14, 1, 15, 13, 17, 15, 16, 23, -27, 9, 42, 37,
    5, -61, 32, 19, 1, -92, -26, 44, -96, -57, -36, 14, 23,
    /* 11 */
    -21, 1, 4, -1, 26, 21, 21, -67, -90, -54, 56, 75, 19, -32, -25, 45, 31, 22, -9, -11, 7, -25,
    -45, -37, -20, -32, -11, 15, 42, 53, -83, -93, -91, -60, -24, -33, 8, -28, -68, -39, 21, 59, 46,
    20, -16, 12, 33, 31, 15, -10, -100, -41, 1, -7, -27, -42, -52, -48, 4, -12, 27, 47, 63, -6, -58,
    -7, 5, 45, 68, 61, -5, -10, 17, 42, 46, -25, -20, -24, -34, -33, -7, 33, 62, 8, -33, -61, 7,
    116, 122, 50, -94, -45, -11, 64, 37, -6, 1, 49, 80, 37, 23, 17, 9, 14, 45, 56, 59, 42, 37, 69,
    9, 43, 17, -29, -25, -58, -52, -48, -56, -65, -43, -34, -11, -2, 7, 5, 10, 3, 2, 4, -30, -79,
    -127, -115, -40, -58, -53, -53, -82, -50, 36, 44, 69, 35, 4, 48, 39, 42, 39, 7,
    /* 12 */
    -42, -62, -61, -58, -31, -3, -40, -46, -16, 2, -3, -13, 19, 32, 36, -13, 31, 55, 57, 29, -45,
    -42, -55, -50, -57, -17, -23, -37, -31, -19, -5, -27, -14, 3, 11, 10, -2, 11, 29, 32, 10, 0, -1,
    19, -81, -29, -46, -67, -127, -98, -22, -5, 5, 1, -10, 6, -15, -8, 12, 3, 16, 5, -8, 2, 27, 27,
    38, 35, 20, 6, 4, 16, 1, -29, -37, 39, 4, -21, 2, 13, 32, 21, -31, -31, 11, 13, 17, -14, -44,
    -26, 13, 19, -3, -21, -5, 45, 34, 12, -28, -35, -5, -19, -6, 7, 10, -14, -17, -14, -10, -55,
    -29, -17, -18, 26, 14, 4, 17, 26, 39, 38, 29, 43, 46, 48, 41, -27, -21, -25, 0, -12, -18, -28,
    -75, 5, 10, -20, -34, -51, 26, 20, -27, -26, -2, 9, 15, -19, -29, -37, -28, -22,
    /* 13 */
    3, 18, 39, 33, -15, 37, 31, 27, 12, -12, 53, 54, 20, -19, -23, 19, 8, 24, 5, -21, -33, -3, 29,
    10, -34, 3, 2, -24, -45, -25, -13, -21, -57, -40, 0, -10, -26, -127, -48, 2, 14, -63, -25, 12,
    10, 5, -57, -6, 9, 9, -36, -39, -63, -66, -104, -8, -19, -1, 9, -6, 42, 51, 81, 72, 43, 5, -9,
    6, 0, 1, -36, 7, 4, -16, -49, -33, -47, -62, -41, -34, 25, -19, 9, 63, 57, -78, -73, 36, 84, 56,
    -66, 13, 70, 70, 7, -17, 34, 16, -2, -18, -23, -14, -21, -20, -15, -2, 1, -39, -50, -44, -11,
    26, 21, -15, -54, 5, 13, 13, -9, -43, 12, 5, 12, 17, 18, 30, 30, 10, -5, -3, 2, -19, -27, -11,
    2, -23, -40, -26, -8, 7, 31, 10, -14, 6, 9, 30, 34, 4, 26, 6,
    /* 14 */
    64, 6, -8, 47, 59, 61, 58, -34, -109, -15, 62, 56, 41, -115, -127, 6, 53, 78, -3, -100, 0, 57,
    102, 58, -10, 0, -2, -20, -73, -3, 4, -17, -54, -99, -14, 3, -18, 0, -2, -49, -4, -12, 41, 65,
    -16, -25, -11, 22, 42, 16, 35, 62, 59, -32, -124, -21, 15, 50, 44, -51, -19, -1, -3, 35, 27, -1,
    -9, -50, -43, 16, 21, 16, -21, -47, -16, -21, -1, 78, 72, -88, -12, 79, 51, 118, 63, -24, 85,
    58, 43, 53, 13, 35, 17, -59, -30, 27, 19, -41, -63, -87, 15, -5, -53, 12, 95, 31, 5, -81, -100,
    -5, 22, 7, -29, -92, -127, 0, -2, -8, -29, -84, 17, 32, 43, 25, -16, -38, 6, 37, 3, -20, -2,
    -77, -5, 30, 5, 17, -51, -5, 40, 15, 3, -17, 10, 34, 15, -9, -16, 0, 12, 3,
    /* 15 */
    57, 18, 13, 11, 9, 32, 15, 22, 56, 72, 59, 66, 64, 60, 91, 26, 27, 7, 49, 92, -3, -30, 4, 73,
    41, -26, -16, 28, 14, -12, -25, 21, 43, -3, 7, 11, 40, 36, -37, 17, 13, 30, 2, -51, -29, 10, -6,
    -51, -44, 12, 64, 45, 33, -5, -23, 31, -22, -42, -39, -6, -20, -47, -35, 6, 14, 17, -35, -5, 46,
    39, 15, 13, 62, 57, 29, 44, 22, 27, 12, -13, -12, -20, -47, -26, -25, -47, -95, -127, -28, -6,
    -32, -48, -12, 55, 34, -32, 11, 48, 69, 13, 16, -3, -52, -54, -22, 49, 11, -70, -2, 5, 35, -19,
    -28, 16, 6, 6, -49, -27, -2, 24, -10, -9, -4, 10, 10, 68, 26, 32, 48, 14, 80, 25, 68, 34, 0, 65,
    51, 54, -5, -6, 16, 4, -8, -65, 14, -26, -45, -59, -9, 18,
};
static const int32_t lenet5_conv2_bias[16] LENET5_ALIGNED = {
    -34801, 3560, -8090, -8742, -2590, -16294, -43413, -31842, 5820, -7731, -25827, -1406, -3887,
    -6763, -22482, -41321,
};
static const int32_t lenet5_conv2_multiplier[16] LENET5_ALIGNED = {
    2009502546, 1522071747, 2008757419, 1410055319, 1894100797, 1577748311, 1152526565, 1867223381,
    1586291194, 1094072063, 1843141818, 1634582314, 2120778346, 2068821418, 1706754676, 1796327453,
};
static const uint8_t lenet5_conv2_shift[16] LENET5_ALIGNED = {
    40, 39, 40, 39, 40, 40, 39, 40, 40, 39, 40, 40, 40, 40, 40, 40,
};

static const int8_t *lenet5_conv2_weights_of(int channel)
{
    return lenet5_conv2_weights + channel * 150;
}

/*
 * fc1, fc1.relu: 16x5x5 to 120.
 * Weights [unit][input], -127...127.
 * No sum exceeds 198221889 in magnitude, whatever the picture.
 */
static const int8_t lenet5_fc1_weights_0[81 * 400] LENET5_ALIGNED = {
    /* 0 */
    -43, -40, -14, -3, -17, -13, -8, 4, -11, -13, -29, -15, -28, -20, 14, -21, -17, -25, 16, 57, 12,
    -3, -2, 44, 98, 41, 25, 16, 6, -31, 6, -31, 25, 3, -38, 22, -33, 23, 20, -36, 14, -24, 5, 3,
    -21, 15, -1, 11, 36, 44, -9, -1, -38, 13, 2, -20, -18, -2, -18, -6, -2, 4, -11, -42, -23, -16,
    -3, -9, -104, 25, 31, -6, 23, -56, 21, 35, 14, 0, 28, 10, 17, 12, 31, 24, 16, 12, 33, 45, 41,
    -10, 23, 32, 66, 0, -78, -1, 8, 45, 12, -73, 31, -8, -26, -3, 23, 7, -2, -5, -19, 13, 24, 30,
    27, 31, 54, 39, 41, 49, 30, -7, 38, 26, 23, 22, -9, 31, 2, 36, 12, -21, -3, 3, 4, 15, 0, -12,
    19, 16, 29, -6, -12, 13, -1, 19, -4, 3, 31, 58, 29, 15, 39, 28, 32, -3, -4, 19, 21, -10, -19,
    53, 35, 6, -21, 36, 69, -25, 0, 16, 8, 26, -22, 35, -3, -4, -48, -43, -11, -40, -32, 28, -4, 0,
    -12, -12, 40, 3, -30, -31, 9, 71, -12, -12, -25, -16, -13, -9, 30, 24, -20, -45, 11, -5, 25, 48,
    27, 9, -13, 10, 21, -7, 10, 20, 2, -7, 3, -19, -42, -72, -25, -52, -41, -110, -127, -25, -26,
    -11, 16, 14, 16, 4, -10, 14, 8, 15, 22, -10, 5, -2, 74, 39, -85, -45, -46, 86, 23, -89, -58,
    -29, 62, -2, 48, 14, 14, -1, 15, -4, -20, -26, -14, 19, -27, -27, -6, 47, 44, -60, -40, 2, 57,
    62, -40, -48, 22, 102, 61, -37, -39, -22, -10, 6, -27, -9, 0, 6, 33, -51, -16, -18, -13, 25,
    -21, 17, 12, 52, 57, 15, 46, 34, 32, 45, 27, 11, -14, -41, -39, -15, -8, -35, -31, 1, -52, -25,
    -16, -6, -11, -49, -3, 39, 76, 25, -50, -57, 8, 54, 23, -9, 8, -5, -4, 12, 3, 6, 8, 2, 36, -10,
    -11, -34, 65, 73, 2, -7, 9, 46, 4, 30, 48, 50, 32, -9, -15, 2, -53, -18, 15, -20, -1, 9, -24, 2,
    18, -14, -11, 15, 51, 41, -14, -22, 52, 98, 53, 0, 8, 92, 88, 5, 39, -13, -2, 22, 8, -29, -49,
    30, 19, 19, -11, 11, 32, -4, 14, 16, 13, 10, -55, -20, 28, 16, -45, 11,
    /* 1 */
    6, 40, 44, 26, -31, -25, 48, 24, 4, -70, 30, 48, 7, -18, -67, -50, -22, -33, -69, -77, -84, -51,
    -55, -51, -47, -34, -55, -10, 5, -6, -50, -41, 40, -24, -56, -4, -18, 53, -51, -24, 18, 15, 11,
    -1, 28, -10, -4, 0, 8, 3, -30, -15, 4, 22, -38, -12, 9, -30, 66, -17, -9, 3, 0, 59, -4, 14, 22,
    -15, -6, 8, -45, -32, -29, -66, 26, 58, 84, 74, 31, -37, 39, 37, -49, -66, -81, 29, -5, -57,
    -19, -62, 17, 0, -10, -5, 53, 11, 12, -3, 10, 78, 18, 42, 51, 64, 34, 7, 33, 29, -14, -40, -3,
    -33, 4, -40, -42, 1, -18, -1, 25, 55, -39, -21, 32, 46, 41, -78, -25, 12, -45, -41, -42, -51,
    55, 7, -25, -11, -28, 17, 18, -12, 19, -28, -34, 15, 29, -21, -23, -16, 39, 24, -29, -31, -78,
    -81, -107, -16, -32, -26, -51, -70, -33, 9, 21, -40, -25, -4, 9, 6, -33, -33, -22, -13, -5, -23,
    -27, 42, 46, -2, -32, -35, 29, 14, -16, -48, -44, 79, 55, 20, -1, 24, -57, -33, -46, 14, 102,
    -41, -34, -32, 40, 41, 16, -57, -78, -127, -53, -28, -8, 30, -27, 39, -29, 9, 1, -20, 89, -14,
    1, 0, -1, 104, -5, 0, 2, -12, 80, 14, 15, -34, -62, -99, 66, 68, -21, -96, -83, 34, 82, 11, 10,
    14, 3, 28, 52, -33, -14, -6, 14, 18, -30, 27, -83, -48, -63, -60, -79, 28, 21, -17, -30, -29,
    58, 40, -13, -26, -15, 52, 23, 17, -21, -14, -5, -14, -34, -13, 28, 30, 56, 18, -56, -94, 2, 32,
    30, -5, 36, 38, 30, 20, 19, 22, 43, 53, 50, 9, -23, 42, 49, 85, 78, 54, -17, -46, -57, -76, -42,
    3, -13, -4, -16, -35, 41, 33, 30, 41, 43, 33, 24, 28, 30, 17, -36, -13, -14, 20, 35, 32, 38, -2,
    -81, -115, 49, 36, 5, -34, -49, -23, -37, -55, -50, -19, -35, -32, -6, 7, 40, -40, -27, 29, 9,
    14, 76, 61, 56, 61, -1, 41, 107, 29, -17, -32, -40, 94, 49, -7, -23, -34, -54, 30, -27, -21,
    -22, -65, 6, 5, -8, -33, 2, -3, 2, 39, 8, 19, -24, -47, -15, -21, 9, 31, 34, 26, -27, 28, 19,
    18, 8, -21, -23, -10, -23, -16,
    /* 2 */
    32, 7, 4, 18, 41, 16, 8, 3, 7, -16, 28, 0, -5, -36, -119, 5, 13, -17, -127, -102, -11, -8, -49,
    -96, -61, -21, 10, 28, 10, 2, -17, -16, -13, 24, 33, -34, -41, -22, 11, -15, 4, -22, -19, 0,
    -32, 10, -7, -40, -48, -36, 19, -17, 28, 12, 9, 14, -14, -9, -18, -18, -32, -27, -9, -51, -44,
    -4, -18, -19, -82, -39, 8, 9, -1, -55, -40, 24, 6, -10, 6, 31, -4, -2, -26, -12, -15, -47, -32,
    2, 28, 0, -15, -16, 31, 60, 4, -4, -2, 24, 48, 3, 2, 32, 28, 19, 9, -8, -1, -16, -13, -13, -31,
    -4, -2, -11, 40, 21, 35, 32, 44, 38, 12, 2, -25, 0, 3, -17, 25, 41, 16, 1, -15, -40, 2, 28, 33,
    -29, -14, 24, 14, -8, -20, 10, 21, -31, -38, -34, -26, -24, -52, -41, 12, -2, -28, -41, -31,
    -36, -15, -52, -4, 43, -33, -21, -28, 7, 48, 16, 9, -20, 24, 39, 6, 14, 37, 41, 9, 24, 6, 11, 9,
    6, -3, -3, 5, 6, 12, 38, 16, -15, -27, 39, 20, 7, -15, -27, 29, 6, -3, -10, 20, 7, 8, -9, -10,
    -2, 30, -10, 2, 0, -14, 31, -6, 25, 24, -2, 26, 26, 12, -14, -19, 37, 20, 18, -25, -79, -17, 16,
    8, 9, 1, 15, 14, 17, 7, 14, 3, 13, 2, 27, 25, 6, 29, 12, 28, 20, 16, -10, -2, 11, 6, 27, 9, 27,
    19, 18, 30, -18, -22, -9, -7, -18, -11, 22, 14, -3, -10, -10, 1, -10, -19, 0, -17, 0, -23, -23,
    -12, -2, 16, 15, -3, -4, -3, 13, 10, -6, -20, -2, 11, 19, -17, -12, -48, -48, -17, 7, 7, -31,
    -20, 19, 32, 11, 18, 16, 0, 30, 27, 5, -24, -26, 2, -5, -8, -1, 3, -29, -5, -23, -27, -42, -35,
    32, 4, 4, -10, -47, -3, 6, 5, 0, -23, -6, 13, 10, -16, -29, 22, 40, 12, -19, 27, 32, 3, 14, -20,
    33, 40, -5, -1, -4, 21, 5, 51, 38, 14, -3, -2, -15, 34, 7, -19, -45, -4, 11, -38, -51, -63, -2,
    17, -55, -66, -59, -6, -52, -54, -45, -31, -6, -1, 9, 9, 27, 4, -8, 17, 45, 52, 14, 3, 30, 25,
    -2, 20, 18, 8, -31, -32, 0, 47, -10, -40, -39,
    /* 3 */
    16, 21, 13, -56, -37, -8, 8, 3, -66, -12, -28, -15, -10, 20, 10, 18, -28, -20, 11, 12, 4, -13,
    -25, 13, 35, -30, 5, 11, -1, -64, -47, 26, 37, -7, -26, -12, 25, 53, 2, -3, -9, 4, 41, 8, -22,
    -16, -11, 12, 4, 4, 4, 17, 7, 31, -17, -9, -21, 17, 27, -5, -45, 4, 19, 24, 31, -6, 8, 9, 5, 24,
    -12, 8, -11, 2, 6, -37, -46, -4, -13, -18, -17, 31, 20, 21, -37, -53, 44, 39, -24, -47, -74, 17,
    28, -2, -37, 2, 6, 36, 36, -35, -18, -24, -2, -23, 17, -56, -63, -10, 2, -10, -95, -95, -36,
    -26, 18, -56, -69, -21, -16, 7, -28, -33, -18, 1, 17, 26, 2, 24, 45, -3, 11, -2, 12, 19, -27,
    51, 13, 25, 17, 9, 22, 12, 9, 8, 30, 32, 17, 4, -1, 2, -63, 0, 47, 39, -42, -110, -1, 42, -7,
    -41, -110, 23, 38, -6, -30, -16, 36, -4, -4, 5, -3, -8, -12, -18, -8, -33, -67, -42, 25, 1, -34,
    -19, -17, -29, -55, -5, -13, -52, -4, -28, 67, -64, -124, -27, -1, -13, -13, -47, -17, -13, 10,
    65, 55, -37, -112, -7, 44, 29, -48, -54, -5, 19, -7, -30, -14, -41, 11, 1, -1, -34, -34, -24,
    -9, -34, -22, -52, 41, 40, -8, -79, -73, 16, -8, -16, 13, -42, 13, -11, 6, -10, -45, 8, 19, 40,
    9, -65, 0, 12, 39, 13, -52, -41, -14, -52, -87, -53, -95, -98, -29, -17, -44, -127, -41, -1,
    -46, -40, -18, -19, 0, -13, -26, -32, -25, 47, 23, -100, -23, 13, -17, -60, -75, -70, 15, 10,
    -31, -21, -106, -36, 35, -14, -59, -66, -46, 23, -17, -61, -23, 46, 5, 5, -51, -16, -71, -59,
    -26, 24, -6, -48, -54, -46, -42, -88, -9, -13, -55, -40, 27, 38, -22, -49, -6, 12, 41, 41, 18,
    -75, -89, -32, 13, -32, -87, -94, -35, -16, -40, -12, -17, -35, -12, -4, -6, -27, 4, 13, -19,
    -10, -36, 14, 36, 5, 10, 16, 0, -2, -22, 35, 48, 11, -18, 8, -20, 42, -7, -5, 41, -3, 24, 1, 6,
    24, 0, 13, 6, 15, 26, -42, -31, -47, -4, 29, -23, -1, -13, -10, 32, -42, 4, -13, -28, -19, 15,
    -3, -17, -32, -9, 12, 1, -21, 21, 51,
    /* 4 */
    56, 85, 88, 37, -56, 24, 43, 37, -42, -56, 26, 21, 8, -5, -21, 23, 14, 7, -14, -11, -1, 21, 20,
    -21, -3, -25, -60, -17, 14, -27, -50, -51, 11, 12, -14, -59, -53, 13, -2, -4, -9, -8, -16, -22,
    -10, -12, 13, -41, -28, -11, -22, -17, 34, 53, 21, -3, -17, 6, 4, 12, 8, -19, 5, 28, 24, 12,
    -19, -23, -8, 6, -3, -22, -38, -19, 10, -35, 9, 12, -2, -55, -33, -14, -13, -44, -81, -16, -7,
    -6, -19, -31, -3, -6, -16, -12, 7, -4, -3, -23, -17, -5, -17, -19, 6, -4, -45, -15, -32, -4, 7,
    12, -55, -26, 19, 33, 13, -15, -20, 26, 8, -4, -28, -13, -7, 11, -7, 19, -13, 3, 47, 23, 15,
    -27, -6, 42, 19, -29, -31, -16, -3, -14, -24, -9, -25, -28, -4, 1, -18, 5, 3, -17, -40, -76,
    -74, -18, 8, -80, -50, -19, 14, -4, -52, -29, 7, 8, -98, -30, 14, -1, -26, -37, -16, 25, 18, 5,
    3, 82, 83, 41, -13, -127, 64, 62, 12, -34, -51, 51, 33, -4, 24, 5, 6, 12, -29, -13, -21, -8, -9,
    -10, 11, 3, 8, 33, 9, -30, -108, -36, -10, 13, -14, -85, -58, -6, 0, -32, 48, -9, -12, 13, 56,
    50, 15, 20, 32, 15, 16, 36, -8, 6, -26, -57, 16, 19, 8, -27, -70, -31, 9, 19, -12, 5, -8, 43,
    21, -24, 9, -2, 27, 28, 0, -6, -13, -25, -20, -40, -26, -2, -1, -43, -87, -31, 24, 17, -36, -13,
    -11, 11, 2, -22, -20, -23, 10, 22, -12, -16, -11, 26, 7, -1, -17, -59, 14, -12, -37, -9, -13,
    37, 36, -11, 23, 53, 17, 22, 23, 31, 22, 47, 31, 34, 20, 61, 20, -10, -35, -52, -73, 19, 16, 29,
    -12, -26, 7, 2, 44, 27, 21, 27, 10, 18, 16, 15, 29, 10, 4, 3, -22, 21, 7, -5, -30, -52, 22, 2,
    -10, -17, -27, -12, -26, 11, 34, 15, -16, -13, 4, 2, 8, -12, -14, 6, 37, 11, 41, 54, 51, 17,
    -35, 29, 6, 11, -39, -69, -65, -12, 23, 10, -10, -42, -4, 8, -14, -22, -9, 10, 26, 8, -20, -24,
    -25, 38, 33, 7, -27, 10, 38, 23, -4, -25, 11, 20, -17, 6, -34, -2, -6, 11, 6, -7, -15, -6, 12,
    -5,
    /* 5 */
    -67, -65, -6, 4, -16, 38, 37, 11, 12, 4, 4, 33, -1, -17, -40, -45, 31, 69, 47, 15, -39, -25, 11,
    0, 28, 30, 8, -2, 41, 25, 1, 38, 42, -10, -29, -43, -3, 71, -31, -84, 1, -52, 4, 9, -28, 18, 2,
    -6, -18, -23, 28, 17, 14, -42, -9, -4, 39, -25, -33, -20, -26, 52, 35, 29, 34, -23, -22, -17,
    81, 52, -18, -2, -124, -92, -57, -67, -33, 37, 31, 85, -9, -22, -16, -12, 40, -38, -28, -6, 20,
    40, -4, -36, -53, -37, 43, 19, 4, -31, -56, -33, -30, -26, 1, 18, 22, 41, 10, -36, -47, -36, 31,
    24, -8, -19, -12, 25, -3, -30, -74, -33, 30, 24, -46, -114, -15, -35, -22, -52, -54, 6, 34, 23,
    -33, -82, -65, 20, 29, -40, -41, -61, 1, 2, -26, -53, -58, 21, 38, 29, -56, -82, -15, 32, 23,
    33, 41, -35, -19, 28, 23, -16, -49, -22, 24, 82, 35, -26, -14, -6, 16, 18, -7, 1, -84, -127,
    -69, -14, -9, -7, 9, 0, 58, 19, -23, -31, -18, 41, -1, -19, -13, -54, -37, -24, -25, -57, -27,
    -32, -14, -15, -43, -47, -16, -15, -12, -17, 13, -52, -49, -46, -24, -25, -56, -47, -22, -47,
    -86, -18, -19, 13, -39, -89, 14, 14, 41, 23, 30, 10, 37, 30, 46, 36, -45, 13, 24, 20, -8, -60,
    -36, -6, 10, -56, -27, 19, 39, -2, -104, -12, 18, 26, -28, 8, -11, 23, 28, 8, 8, -35, 2, 56, 42,
    33, -42, -46, -17, -12, -10, 7, 40, 38, 1, -9, -3, 31, 27, 7, -36, -3, 14, 10, -7, -12, -28,
    -21, 4, 6, 24, 25, -38, -57, 14, 28, 60, 33, -19, -76, -11, 18, 35, 32, -100, -72, -60, -47,
    -21, 4, 17, 9, -43, -30, 23, 45, 38, -12, -36, -8, 40, -1, 30, 49, 41, -23, -13, 8, 13, 18, -25,
    -51, -33, 26, 15, 27, -34, -34, -10, 20, 7, -15, -13, -29, -40, -26, -5, -18, -36, -91, -64, 32,
    10, -41, -115, -118, -4, -69, 11, 19, 37, 27, -15, -20, -3, 12, 18, 64, 35, 16, -33, -4, 28, 97,
    78, -15, 7, -36, 16, -26, -23, 43, -6, -11, -10, 9, -23, -37, -30, -28, -21, -32, -25, -43, -93,
    -39, 16, 28, -35, -37, -21, 37, 38, -4, 21, 44,
    /* 6 */
    -30, -11, -17, -1, 28, -77, -44, -1, 26, 36, -4, 26, 26, 3, -8, -18, -18, -20, -53, -33, -44,
    -40, -52, -50, -30, -14, -68, -96, -19, 18, -12, -28, -50, -48, 25, -40, -24, -40, -80, -31, 3,
    -10, -54, -40, -30, 23, -2, -14, -1, -1, -48, -75, -65, -85, 13, -31, -6, -65, -71, 1, -70, -45,
    -49, -65, -24, 4, -15, 23, 5, 25, 8, 32, 50, 3, 25, -23, -15, -20, 45, 17, -10, 4, -60, -43, -4,
    -54, -24, -41, -26, -10, -27, -2, -15, 3, -18, -5, 24, 40, 32, 22, -84, -127, -72, 8, 53, -1, 3,
    -34, -24, 20, -19, 28, 28, 30, -38, -18, 0, 19, 28, 0, 26, 13, 31, 20, 2, -31, -85, -64, -81,
    -13, -60, -25, -26, -36, 8, -35, -15, 16, 7, -19, -40, -45, -25, 4, 0, 12, 41, 32, 32, 24, -6,
    0, 3, 23, -8, -5, 4, -10, 12, -32, -10, -51, -17, 5, -4, 34, 2, 3, 2, 1, 35, 18, 26, -7, -18, 9,
    -39, 6, 45, 48, -33, -61, -29, 17, 17, -30, 14, 15, -6, -42, 48, 22, 18, 15, 4, 0, 34, 47, -15,
    24, -28, -10, 9, 22, -33, -18, -1, 21, 26, -8, 10, 17, 19, 38, 23, 29, 19, 3, 18, 32, 39, 23,
    -7, -1, 68, -27, -49, 0, 7, 29, -12, -30, 15, 36, 39, -10, -13, 10, -19, -58, 20, 18, 23, -3,
    13, 36, 53, 11, 4, 30, -39, -77, -28, -2, -25, -30, -23, 45, 14, -8, -11, -23, 0, 0, 2, -3, -3,
    -7, 9, 27, -13, -4, 1, 33, -12, -51, -62, -44, 4, 4, -36, -53, -33, 5, -40, -22, 8, 3, 13, 13,
    -57, -37, -9, 32, 63, -38, -7, -17, -21, -6, -9, 0, -4, 1, -6, -33, -25, 3, -2, -39, 8, 4, 17,
    -23, -17, 7, -9, -20, 20, 15, -2, -29, -8, 26, 53, -26, -33, -18, 37, 18, 12, -5, 2, 29, -5, 25,
    19, -12, -8, -31, 25, 10, 9, 9, 25, -15, 20, 0, 4, 30, -6, 14, -29, 30, 65, 3, -40, -65, 9, 52,
    13, 0, -21, -66, -40, -39, 14, 29, 12, -9, 5, -22, 22, 15, -7, -45, 4, 28, 8, 22, -23, 3, 27,
    -3, -7, -34, 1, -3, 24, 14, 26, 39, 14, 2, -9, 48, 44, 35, 9, -5,
    /* 7 */
    20, 33, 46, 49, 4, 74, 99, 66, 26, -68, 55, 54, -18, -55, -61, -58, -105, -56, -19, -24, -54,
    -112, -31, -14, -25, 5, 33, 44, 60, 31, 40, 43, 89, 33, -75, 8, -50, -14, -33, -118, 13, 28, 19,
    25, -41, 44, 13, 24, 26, -27, 18, 10, -46, -58, -3, -30, 8, -50, -76, -89, -32, -15, 22, 21, -5,
    38, 67, -20, -34, 5, 17, 28, -8, -91, -49, 34, 12, -13, -36, -3, 0, -76, -42, -24, 2, -20, -11,
    51, 76, 48, 35, 50, 40, 35, 10, 12, 21, 27, 22, 37, -1, 28, -26, -4, -28, 87, 88, 36, -7, -45,
    103, -32, -38, 12, 15, 24, 40, -27, -52, 3, 19, 23, -3, -41, 12, 5, -4, -16, -27, 35, 38, 59,
    -65, -34, -25, -75, -28, -9, -39, -90, 9, 40, 36, -12, -61, 18, 66, 13, 5, -30, 19, 1, 9, 16,
    37, 48, -46, 0, 65, 30, 28, 11, 49, 88, 67, 36, 17, 4, -29, -24, -48, -24, -56, -96, -26, -7,
    -2, 25, 6, -12, 12, 43, 3, -48, -37, 56, 61, -21, -17, 49, -12, -96, -108, -83, 6, -59, -22, 14,
    -11, 36, 16, -39, -71, -54, -19, -69, -91, -44, -14, -15, -14, 0, 29, -40, -38, 59, 42, 9, -8,
    -37, 17, -9, 42, 36, -41, 44, 60, 77, 47, 42, 29, -4, -1, 24, -22, -33, -50, -26, -4, -12, -13,
    18, 15, -47, -21, -42, -61, -93, -28, -10, -3, 102, 127, 88, 73, 94, 48, 4, 6, 21, -40, -14,
    -15, -3, -1, -18, 25, 28, 8, 20, -32, -24, -13, 3, 5, 12, -8, -23, -24, -13, -40, -51, -71, -86,
    -46, -82, -93, -25, 15, 57, -107, -107, -62, 51, 96, -41, -3, -42, -16, 48, 2, -5, -50, -9, 28,
    47, -10, -21, 7, 65, -15, -18, 2, 1, 67, -80, -49, -1, 23, 33, -63, -30, 7, 47, 63, 18, 5, 23,
    20, 15, 24, -26, -46, 11, 27, 10, -25, -21, -9, 20, -52, -27, -17, -7, 43, 40, 19, 1, -14, 19,
    38, 36, 27, 36, 41, 35, 41, -47, -65, -30, 31, -5, -18, -15, -59, 20, 6, 24, 11, -20, 30, -47,
    -48, -11, 9, 30, 23, 48, 106, 71, 93, -38, -24, 15, -11, 51, -15, 22, -21, -55, 28, 64, 7, -26,
    -38, 45, 19, -14, -50, -66,
    /* 8 */
    25, 12, 16, 18, 6, 17, 17, 9, 7, 7, 21, 20, -5, 13, 8, -77, -68, -12, -4, -12, -58, -88, -42,
    -42, -17, 16, -4, 2, -26, -9, -1, -17, 6, -23, 1, -6, -12, -7, -5, -5, 13, 9, -15, -24, -17, 7,
    12, -42, -69, -67, 5, -14, -8, 17, 0, 23, 0, 32, 29, 4, -2, 24, 35, 16, -19, 0, -14, -20, -74,
    -61, -11, -34, -97, -127, -106, -27, 5, 6, -13, -18, -4, 0, 13, 3, -13, 29, 3, 0, 12, 7, 19, 44,
    28, 11, -12, 25, 37, 24, -8, -54, -23, -20, -16, 1, 23, -36, -12, 5, 0, 15, -34, -32, -12, -11,
    3, 11, 13, 17, 16, -12, 16, 12, 16, 6, -25, 11, 18, 29, 28, 29, -8, -4, 22, 19, 9, 11, 12, 3,
    -27, -24, 30, 17, 5, -36, -39, 55, 24, 13, -42, -66, -16, -14, -46, -36, -8, 9, -6, -34, -31,
    -26, 19, 0, -23, -12, 18, 29, -1, -8, 9, 24, 1, -19, -32, -18, -14, 45, 4, 4, 6, 17, 54, 28, 9,
    -2, 9, 16, 20, -10, -1, 21, -64, -70, -47, -46, -22, 9, -35, -36, -59, 2, 24, 1, 1, -2, -64, 18,
    7, -2, -30, -34, 14, 0, -2, -5, -9, -3, -20, -6, -17, -24, -40, -31, -41, -40, -25, 10, -16, -6,
    0, 25, 28, 1, 8, 16, 19, 9, 0, 29, 26, -10, 4, 0, 18, 6, -11, -8, 26, 27, 27, 11, -11, -26, -18,
    -30, 5, -33, -19, -8, -3, 10, -9, 4, 7, 8, 27, 17, 27, 27, 7, -3, 8, 23, 6, 9, -4, 16, 14, -2,
    2, -3, 7, 2, -2, 23, 5, -1, -29, 8, 2, -19, -8, 19, 35, 14, -44, 20, 23, 31, 39, 51, -2, 3, 17,
    -7, -23, 22, 2, 2, 2, 28, 11, 0, 10, 35, 51, -3, 20, 12, 22, 27, -9, 4, 1, 10, 6, 15, -3, -15,
    -8, 4, 27, 14, -14, 12, 21, -10, -39, -30, 0, 36, 46, 17, -3, 0, -8, 15, 18, 3, -23, -26, 4, 32,
    -9, 3, 16, -1, 11, -12, 4, 20, 6, 22, -18, 1, 17, 47, 24, -19, -29, -30, 22, -5, -52, -57, -75,
    -45, -16, -14, -13, -26, -22, -15, -19, 11, -3, -5, 23, 16, 16, 17, 29, 42, 3, -5, -9, 30, 19,
    -51, -51, -47,
    /* 9 */
    -2, -3, -3, 7, -16, -10, 7, 16, 4, -23, -9, 13, 5, -17, 13, 25, 15, -15, -14, 14, 3, -26, -30,
    -1, 19, 15, -23, 0, 5, 3, 13, 3, 9, 6, -3, 18, 15, 25, 8, 1, -1, 6, 31, 0, 15, 4, 18, 27, -7, 6,
    -1, 6, -17, -9, -3, 17, -5, -21, -6, 13, 6, 10, 2, -3, 23, 6, 5, 10, -22, 24, 20, 40, 14, -54,
    -7, -30, -20, -20, -10, -19, 8, 5, -8, 4, 2, -4, 17, 4, -14, -24, 0, 26, 21, 5, -45, -6, 28, 35,
    7, -7, -21, -7, 12, 16, 16, -1, 4, 3, 9, 30, 10, 7, 22, 10, -15, 7, 25, 39, 8, -30, -11, 12, 15,
    13, -25, -3, -5, 0, -8, -11, 7, 8, 17, 19, -15, -6, 17, 19, 27, -4, -25, 15, 24, 19, -21, 6, 36,
    45, 6, -19, 10, 19, 13, 23, -1, 17, 14, -3, 10, -6, 11, 16, 8, 9, -8, -4, 3, -6, 8, 12, -8, 19,
    -9, -14, 8, -50, -31, 0, 17, 9, -11, -29, -1, 16, -1, -11, -24, -5, 6, 3, 18, -8, -6, -7, -6,
    10, 7, -1, -23, -3, 27, 14, 15, 7, -30, 10, 6, 19, 12, -35, 4, 9, -6, -7, 8, 0, 9, -34, -12,
    -10, -5, -19, -19, -18, -19, -11, 4, 3, -8, 5, -12, -2, 1, 4, 20, -15, -18, -6, 16, 3, -25, -33,
    -4, 14, 15, 1, 6, 13, 4, 10, -13, 6, -2, -1, -30, -18, 7, 6, 12, -23, -48, -24, 21, 32, 43, -64,
    -24, 15, 17, 32, -25, -5, 28, 37, 22, -53, -30, 1, 7, 6, -69, -51, -18, -9, -8, -96, -82, -21,
    -2, -4, -100, -127, -31, 20, 5, -49, -49, -17, 8, 4, -38, -31, -35, -28, -21, -39, -37, -32,
    -16, -12, -33, -26, 8, 18, 20, -51, -29, -4, 7, 23, -61, -44, -7, 13, 21, -36, 9, 8, 13, 3, -1,
    -37, 2, 11, -4, 11, 0, 8, 14, 0, 31, 14, 18, 14, -8, -5, -12, -16, -18, -31, -8, 5, 0, 19, 30,
    14, 1, -4, 29, 41, 13, -3, 7, 24, 29, 39, 21, 7, 17, 17, -5, -1, -7, 13, 27, -2, 31, 16, 8, -4,
    8, 11, -7, 4, -25, -4, -1, 0, 6, -2, -32, 6, 16, 11, 1, 32, 50, 33, -11, -11,
    /* 10 */
    -35, -71, -52, -24, -24, 26, 37, -62, -100, -46, 69, 31, -127, -26, 62, 2, -58, -45, 19, 69,
    -19, -40, -22, -2, 49, 0, 52, 30, -10, -32, 12, 72, 21, -12, -19, 22, 41, 36, 15, 50, 31, -11,
    19, -5, 35, 35, 14, -4, 15, 4, -7, -9, -23, -67, -12, 18, 45, 13, 19, 18, -9, 59, 26, 65, 35, 6,
    14, 45, 32, 12, 11, 1, -57, -86, -81, -57, -24, 28, 57, 61, -51, -15, 15, 28, 58, -71, -24, 2,
    36, 66, -60, -27, -84, -50, -16, 13, 19, 14, 0, -79, 15, -21, 4, -12, 30, -27, -4, 10, -3, 52,
    -64, -60, -12, -1, 25, -34, -59, -22, -52, -43, 28, 25, 24, 2, -78, -25, -14, -11, -29, -8, -46,
    -58, -11, -19, -2, -25, -1, 10, 30, 43, 12, 25, 29, 48, 26, 45, 66, 73, -5, -20, -2, 14, 29, -7,
    -6, 20, 26, 19, -24, -27, 0, 15, -13, -32, -35, 28, 34, -29, -72, -40, 28, 13, -43, -41, -22,
    -26, -65, -47, -9, 17, 66, 5, 20, 23, 31, 47, -17, 19, 34, 28, 29, -71, 23, 7, -17, 7, 4, -32,
    -26, -22, -52, -59, -26, 12, 26, 4, 17, -12, 28, -29, 14, 31, -15, -33, 23, 22, -1, -33, 33, 58,
    -27, -46, 7, 35, 55, -44, -71, -40, -9, 17, -25, 4, 15, 49, 56, -14, 48, 0, -20, -16, 13, 37,
    -16, 5, 35, -27, 6, 40, 36, 41, -5, -32, -8, -30, 2, 3, 19, -30, -75, -5, -49, -82, -60, -26, 7,
    -19, -23, 43, 44, 22, 19, 44, 71, 43, -1, 33, 25, -6, 20, 37, 6, 14, 21, 17, 1, -19, -41, -26,
    6, 29, -34, -18, 37, 54, -54, -18, -26, 2, -15, -68, -88, -33, 30, 30, 39, -77, -44, -7, 9, 31,
    -49, -42, -93, -86, -35, -8, -10, -6, 26, 37, -2, 29, 28, 14, 15, -13, -43, 0, 27, 36, -14, 7,
    28, 35, 38, -45, -50, 11, 26, 21, -15, -22, 19, 63, 3, 8, 23, 38, 6, -67, -27, -70, -68, -52,
    -32, -48, -60, -43, -15, 9, -26, -17, -22, 27, 45, 48, 18, -49, 14, 33, 66, 67, -31, -27, -29,
    -48, -47, -54, -82, -19, -62, -55, -63, -60, -35, -45, -10, -2, 18, 11, 22, 13, 39, 87, 7, 4,
    44, 46, 7, 46,
    /* 11 */
    21, -12, -32, -13, 2, 28, -24, -30, 0, 11, 34, -21, -15, -3, -6, 11, -15, 1, 25, -1, 17, 37, 62,
    6, -19, 56, 11, -31, -86, -31, 5, 2, -2, -14, -34, -41, -62, -41, 31, 1, -72, -93, -32, -2, -15,
    -67, -2, 3, 5, 22, 0, 2, -19, 6, 5, 47, 13, 46, 17, 16, 70, 12, 27, -4, 14, 7, -12, -3, -33, 12,
    -26, -25, -15, 0, 3, -11, -7, -12, 3, 3, 16, 12, 31, 15, 12, 21, 4, -5, -4, -8, 23, -17, -65,
    -29, 8, -36, -67, -36, -5, 8, 14, 25, 27, 48, 48, 31, 24, 34, 35, -8, -51, -66, -38, -10, -28,
    -113, -115, -67, 8, 5, -54, -17, -21, 10, 17, 48, 22, 9, -10, -7, 32, -8, 4, 5, 16, -74, -78,
    -60, 2, 7, -127, -44, -34, 1, -8, -4, -3, 23, 50, 9, -2, -13, -80, -60, -47, 3, -14, -68, -41,
    -36, -37, -41, -44, 11, -20, -66, 4, 33, 1, 9, -34, 30, 44, 30, 40, 8, -8, 43, 25, -15, 11, 17,
    44, 33, 2, 67, 25, 24, 24, -34, -9, -23, -15, 25, 50, -45, 8, 31, 57, 59, 24, 25, 0, -16, -18,
    61, 44, 9, 40, 11, -4, -20, 3, 18, 11, -99, -22, 15, 11, 15, 3, 17, 17, 6, 10, -9, -41, -35, -5,
    -48, 38, 24, 3, -10, -29, 18, 11, 10, 16, 19, -36, 7, 51, 28, 8, 14, 16, 7, 19, 12, -18, -47,
    -59, -37, 20, -18, -61, -62, -54, -12, -32, -28, -44, -22, 9, -37, -5, -18, -9, 1, -4, 11, -4,
    5, 29, 37, 39, 15, -8, -22, 35, 5, 6, 9, 11, 8, -8, -3, 17, 37, 19, 21, 45, 27, 18, 25, 17, 17,
    39, 30, 16, -12, -48, -18, -63, 42, 43, 56, 49, -17, 14, 14, 29, 18, 7, -15, -36, -8, 19, 16,
    -7, -34, -24, -7, 18, 6, 3, 16, -16, -22, 41, 17, 8, 6, 6, 28, -26, 17, 63, 14, -31, -17, 18,
    25, 30, 5, 6, 19, 49, 56, 16, -18, 3, 6, 2, 51, 28, 8, 0, -25, 70, 5, -18, -8, -20, 15, -68,
    -47, 7, -9, -27, -10, 12, 11, -17, -52, -98, -59, -40, 1, -78, -58, 11, 40, 8, -53, -17, 58, 51,
    -2, -66, 17, 39, 26, -6, -14, 19, 29, 41, 27,
    /* 12 */
    36, -42, -57, -59, -19, 35, 30, 68, 47, 27, -9, -22, -4, 2, 16, 20, 8, -13, 6, 37, 62, 115, 83,
    62, 62, 97, 11, 7, 19, 57, 5, -94, 1, 24, 41, -127, -114, -113, -107, -62, -42, -26, 27, -48,
    -31, -42, -23, 28, 44, 61, 49, 47, 52, 33, 35, -9, -34, -55, -21, 61, -1, 3, -90, -46, 32, -5,
    32, -2, 42, 57, -88, -41, -25, 52, 67, 33, 47, -26, 7, 5, -16, -52, -86, -105, -45, -81, -90,
    -101, -118, -51, -82, -42, -33, -70, -89, -56, -72, -95, -112, -92, 37, 50, 26, 31, -3, 6, 33,
    43, 6, -23, -87, -69, -29, -2, 1, -110, -58, 40, 58, 1, -47, -38, 25, 3, -23, 18, 53, 37, 9, 1,
    -30, -62, 6, 7, 17, -102, -124, -49, -11, -7, 53, -18, -81, -44, -6, 46, -9, -39, 12, 30, -43,
    -35, -121, -46, -37, -102, -64, -91, -82, -36, -80, -39, 10, 14, -2, -45, -7, 53, 38, -8, -10,
    -25, -30, -11, -60, 40, -19, -40, 18, -38, 41, 23, 20, 18, -5, 102, 58, -1, 11, -51, 2, 30, 2,
    36, -58, -24, -8, -5, -3, -48, 62, 74, 24, -68, -80, 10, 13, -8, -62, -48, -99, -31, 21, -54,
    -24, -115, -43, -28, -50, -20, -77, -98, -56, 2, 15, 5, -5, 19, 4, -28, 28, 29, 27, -18, -19,
    -30, -2, 74, 35, 9, -100, -11, 72, 35, 0, -42, -61, -20, -38, -33, 12, -15, -53, -64, -49, -36,
    -36, 7, 3, -6, -30, -30, -36, -5, 10, 48, 4, -32, 3, 5, 65, 29, -8, 12, -3, -3, 3, 6, -3, -26,
    -6, -23, 6, 4, 10, -22, 3, 1, -12, 11, 44, 57, 12, -5, 49, 58, 46, 28, -15, 10, 22, 9, -44,
    -104, -126, 31, -6, 30, -7, -112, -17, -6, 53, 29, -118, -18, -41, 4, 20, -7, 42, 19, 16, 35,
    -3, 10, 16, 0, 1, -49, 23, 28, 22, 19, -25, -33, -10, 20, 29, -42, -52, -100, -32, 6, -19, 27,
    3, -30, -25, -78, 31, 43, 15, 21, -26, 16, 40, 15, 19, 10, -53, -79, -29, -9, 25, 0, -9, 46, 45,
    32, 2, 94, 84, 70, 41, -35, 15, 55, 15, -1, -1, 44, 32, 47, 20, -33, 14, 44, 32, 10, -66, -31,
    -13, 16, -8, -67, -100, -83, 68, 8,
    /* 13 */
    -63, -52, -5, -8, 5, -65, -19, 48, 16, 2, 24, 11, 34, 4, -58, -34, -29, -2, -14, -83, -34, -58,
    -44, -5, -16, -16, -22, -12, 10, -5, -37, 27, -9, -35, -47, -15, 10, -9, -41, -59, -6, -13, -12,
    27, -34, -10, -5, 11, 21, -8, -9, 1, 7, 49, 10, 0, 1, -26, 11, -15, -61, -16, 36, -2, -19, -18,
    -1, 47, 5, -29, 13, 6, 35, 25, 3, -17, -8, 7, -55, -39, 12, 35, -34, -7, -21, -17, 29, 26, 35,
    -3, -20, 14, 49, 26, 22, 3, 11, 10, -10, -11, -48, -87, -102, -61, -66, 4, 45, -22, -66, -103,
    -12, 53, 12, -17, -35, 22, 6, -11, -1, -17, 13, 34, 27, 21, 55, -49, -81, -49, -37, -21, -34,
    -17, 4, 0, -34, -2, -31, -12, 8, 8, -31, -5, 4, 7, 16, -16, -3, -35, -6, -6, -26, 5, -4, -5, 6,
    -59, -4, 11, -11, -6, -110, 19, 35, 5, 15, -48, 45, 30, -7, -16, -16, -43, -25, -5, 28, -15,
    -74, -76, -53, -46, -32, -41, -61, -88, -55, -28, 20, 12, -39, -68, -54, -41, -20, -70, -29,
    -54, -109, -54, -15, 33, 6, 16, 45, 15, -33, -25, 5, 48, 3, -12, -14, 16, 43, -9, -28, 37, 31,
    15, -12, -54, -8, -7, -3, -15, -28, -7, 43, 76, 37, -7, -69, 23, 69, -3, -2, -66, -4, 21, -32,
    18, 21, -12, -35, -46, -68, -29, -26, -55, -29, -19, -74, 35, 71, 34, -23, -98, 39, 34, 5, 8,
    -38, -58, -110, -85, -61, -24, -33, -22, -29, -24, -36, -49, -64, -8, 19, -79, -49, 11, 9, -21,
    -127, -83, -33, -17, -41, 5, 32, 4, -16, -54, -8, 18, -18, -27, -13, -30, 2, -46, -30, -10, -78,
    -28, -45, -53, -27, 7, 12, -7, 7, 17, -20, -23, 27, 17, -54, -36, -19, 7, -43, -16, -31, -35, 0,
    6, 37, -84, -23, -1, 15, -29, -119, -53, -23, -9, -42, -93, -57, -68, -48, -37, -8, -36, -59,
    -91, -38, -6, -33, -19, 7, 14, 14, -10, -1, 14, 9, 7, -34, -33, -33, -4, -48, -49, -34, -81,
    -67, -20, -27, -16, -26, -47, -26, 9, -34, -8, -11, -14, 55, 44, 10, 39, -34, 33, -17, -65, -11,
    -7, -43, -118, -95, 3, 3, -14, -50, -25, 3, -21, -26, -9, -44, -53,
    /* 14 */
    14, -43, -48, -83, -89, -25, -2, -11, -35, -70, -55, 10, 18, 21, -17, 4, 30, -17, -7, 7, 16, 0,
    -44, 2, -14, 34, 84, 75, 26, -77, 49, 2, 36, -4, -34, -4, -55, -4, 38, 29, -6, 6, 1, 30, 10,
    -35, 8, -30, 5, 18, 8, 69, 9, -101, -84, 17, 22, 11, 17, 26, -14, 0, 48, 19, 21, -30, -20, 32,
    -13, -15, -6, -30, -14, -20, -59, 26, 2, -7, 101, 122, -20, -11, -77, 22, 90, -12, -13, 18, 36,
    40, 10, -15, 11, 12, 1, 22, 9, 3, -12, -55, 48, 45, 13, -13, 14, -6, 4, 12, 20, 31, -21, -32, 2,
    2, 10, 19, 11, -15, -48, -20, 11, 3, -5, -23, -2, 84, 31, -37, -86, -97, 53, 30, -37, -30, -34,
    -21, -17, 1, 56, 42, 14, -2, 16, 20, 8, 1, 15, 10, -57, 10, 70, 66, 109, 124, 100, 21, 18, 26,
    51, 43, -51, -6, -14, -22, -22, -21, -6, -24, -108, -77, -7, -39, -30, -98, -48, -25, -30, -26,
    26, 62, -12, -34, 3, 13, 47, -16, 24, 33, 6, -18, -31, -27, -42, -57, -65, -36, -23, -33, -2,
    -32, 45, 17, 15, 9, 11, -29, 5, 30, -3, -42, -56, -8, 28, 27, -58, -29, 24, 30, 8, 6, -8, 0,
    -26, -8, 1, 39, 57, 21, 29, 24, 46, 39, -7, 6, 21, -27, 16, -28, -42, -51, -8, 18, -27, 7, -50,
    1, 14, -24, -32, -22, 74, 46, -13, 7, 29, 84, 31, -43, -20, -14, 10, -17, 17, 21, -53, 42, 13,
    -6, -4, -17, 8, -12, -16, 7, -4, -42, -66, -36, 5, -15, -6, -23, 6, 27, 23, 76, 65, -27, -19,
    -11, 14, 0, 1, 9, -9, 19, 17, 7, 24, 6, -7, -27, -27, 25, 103, -5, 11, -37, -49, 22, 1, 27, 37,
    5, -112, -1, 11, 11, 22, -4, 9, -7, -2, 7, -10, 3, 4, -9, 28, 63, -34, -8, 47, 33, 29, -28, 7,
    10, -36, -23, -24, -21, -8, -30, -65, -25, 6, 15, -29, -22, -5, -57, -127, -64, -41, -11, -4,
    35, 24, -26, -21, -15, 30, 39, 18, 4, -12, -25, 0, 4, 11, 6, -54, -13, 15, 44, 76, 73, 47, 14,
    61, 32, -8, -40, -82, -24, -33, -18, -22, -35, -29, -43, 3, -11, 31, -31, -35, -45, -22, 24,
    /* 15 */
    -40, -83, -67, -34, -1, -56, -127, -11, 20, 27, -13, 4, 42, 25, 3, 18, 8, 29, 32, -4, 35, 16,
    18, -2, 3, -14, -39, -74, -36, -8, 2, 13, 42, 33, 24, -10, 46, 73, 24, -1, -2, -5, -19, -57,
    -35, 13, -8, -2, -12, 6, 2, -78, -59, -83, 9, 17, 2, -7, -29, 20, 6, -11, -67, -77, 4, -5, -11,
    -19, -15, -10, 4, 20, 26, 46, 29, -18, -24, 49, 13, 4, 6, 14, 19, -39, -3, -3, -1, -35, -77, 5,
    -14, -27, -36, -12, 54, 10, -14, -22, -15, 46, -56, -40, -14, 9, 16, 5, 8, -6, -11, 1, 17, 40,
    19, -35, -9, 19, 15, -5, -37, 22, 33, 26, 0, 10, 25, -26, -54, -61, -31, 27, -49, -53, -43, -14,
    22, -17, -4, 5, -16, 11, -59, -63, -23, 10, -2, -5, -4, 19, 42, 28, 20, 32, 4, -39, -65, 0, 45,
    10, -7, -70, 8, 14, -7, -6, -11, 41, 31, 25, 47, 36, 53, 35, 33, 26, 25, -14, 10, -15, -27, 6,
    -37, -36, -13, 10, 27, -30, -37, -21, -15, -29, 38, 13, 21, 38, 40, 21, 36, 37, 22, 29, 5, -8,
    -4, 8, -63, 16, 2, -14, -21, -92, -1, 3, -17, -3, -22, -10, 7, 13, 4, 1, 30, 16, 13, 13, 13, -1,
    -3, -34, -30, 10, -11, -24, -6, 28, 24, -19, -24, 8, 15, -15, 25, 24, 15, 42, 13, 37, 48, 54,
    32, -6, -45, -79, -92, -43, -37, -37, -30, 40, 53, 39, -30, 3, 44, 31, -3, 1, -7, -15, -19, 7,
    -2, -4, -4, 26, 30, -7, 1, 3, 19, 20, -31, -6, 19, 5, 15, -24, -5, -25, -25, -27, -27, -11, -5,
    -77, -21, -11, 8, 2, -28, -3, -4, 9, 9, 15, -13, -21, -15, 39, -2, -31, -40, -29, 4, 21, 30, 18,
    6, 2, -8, -29, 0, -4, 6, 3, 18, -4, 36, 25, 28, 23, 9, 17, 19, 23, 18, 6, 7, -36, -24, 0, 8, 7,
    -20, -46, 6, -3, 24, 10, 28, 51, -14, -11, 33, 32, 37, 11, 18, 31, 41, 56, -12, 14, 0, -11, 8,
    -29, 4, -24, -29, 9, 14, -5, 24, 3, 7, 17, -12, -49, -65, -47, -10, -7, 8, -37, -45, -3, -22,
    -23, -29, -38, 31, 3, -16, -8, 28, 19, 27, 37, 32, 54,
    /* 16 */
    -46, -80, -40, -44, -37, 60, 78, 7, -48, 2, -7, 45, 29, 12, 1, -127, -44, -2, -3, 11, -67, -56,
    -31, -14, 39, -7, 14, 29, 24, 9, -63, -11, 107, 39, 0, -34, -101, 72, 27, -61, -14, -28, -31,
    -8, 4, 19, -2, 1, 16, -15, -4, 38, -6, -16, 3, -90, 34, 53, -31, -32, -74, -38, 49, 9, -50, 23,
    -2, -40, 21, 4, 16, 18, -18, -47, -2, 44, 53, 58, 7, 24, 20, 25, 26, -1, 4, -79, -74, 0, 27,
    -16, 12, -33, -30, -3, 3, 11, -6, -31, -24, 12, 28, 17, -52, -37, -6, 19, 85, 51, -50, -56, -80,
    -51, -21, -18, -37, -3, 9, -93, -35, 31, 27, 22, -12, -81, -24, -14, -59, -34, -14, -13, -15,
    67, -17, 4, -30, -83, 9, -41, -15, -56, -32, 14, 7, -18, -80, 13, 56, 24, 6, -34, 16, 30, 24,
    12, 39, -70, -53, -4, 30, 26, -22, -2, -9, 39, 38, 25, 7, -26, 8, 51, 8, 4, -26, -49, -64, -3,
    -26, -28, -21, 3, 33, 26, -35, -53, 6, 22, -27, -24, -16, -32, -16, 20, -5, -41, 13, -44, -2,
    -8, -5, -49, -24, -49, -37, -26, -4, -76, -62, -28, 1, -2, -13, -14, 22, 9, -49, 32, 27, 41,
    -25, -99, 3, 9, 19, 15, -46, 49, 20, 35, 39, 27, -35, -43, 8, 45, 10, -24, -49, -62, -23, -25,
    18, 28, 42, 35, -67, -11, -20, 12, 8, -15, 9, 50, 91, 46, 15, -76, -58, 44, 68, 90, -71, -36,
    -33, 19, 40, -3, 20, 6, -27, 9, -19, -9, 12, -7, 15, 0, -16, 21, 25, 21, -22, -52, -64, -7, 33,
    28, 15, -62, -41, 7, -40, -21, -49, -120, -86, -29, 23, -5, -57, -5, -39, -54, -64, 1, 26, 26,
    2, -38, -18, 31, 47, 30, -9, 12, 86, 25, 12, -3, -4, -1, -37, -19, -2, 25, 21, -23, -10, 22, 28,
    31, 20, -56, -34, 20, 6, 3, 56, -17, -14, -3, -27, 2, -30, -49, -30, 7, 8, 16, -56, -77, 2, -49,
    2, -7, 41, 34, 31, 1, -10, 28, -46, 57, 31, 7, -23, -46, -60, 19, 25, 18, -32, -65, -10, 3, 5,
    -19, -12, 4, 9, -1, -84, -113, -46, -29, -43, 4, -55, -60, -56, -24, 34, 27, 19, -29, -38, 15,
    20, 23, -14, -12,
    /* 17 */
    -46, -44, -6, -1, -12, -73, -98, -18, 12, 24, 50, 35, -13, -34, 3, 105, 64, -3, -2, 9, 13, -17,
    -14, 14, 17, -66, -81, -58, 30, 32, 4, 37, 6, 12, 68, 22, 65, 85, -15, -14, -20, -25, -19, -50,
    -36, 15, -9, -7, -26, 4, -40, -89, -10, 8, 32, 12, 12, -35, -1, 26, -9, 27, -58, -61, -22, -56,
    -29, 18, 42, 21, 25, 27, 19, 32, 16, -51, -45, -37, -54, 32, 7, 1, -55, -61, -13, -12, -50, -64,
    -85, -2, -42, -60, 14, 27, -2, 10, -2, -14, -12, -6, -77, -63, -18, 10, -16, 14, -4, -49, -25,
    -9, 101, 127, 40, -4, -1, -9, -9, -3, -7, -23, 37, 27, -18, -22, -34, -68, -85, 1, 15, 27, -21,
    -6, 38, 23, 1, 44, 34, -17, 15, 12, -64, -85, -45, -34, -57, -30, -25, -21, -21, -58, -23, -18,
    -42, -43, -26, -8, 2, 10, -23, -30, -33, -44, 15, 29, -15, 6, 35, 88, 57, -10, 14, 47, 39, -4,
    -19, -40, 10, -15, 8, 19, 10, -22, -47, -11, 1, 8, -12, -32, -43, -8, 64, 16, -14, 18, 10, -38,
    -84, -73, -28, -57, 26, 14, 25, 46, 36, 15, 2, -16, -40, 18, -44, -52, -35, -26, -1, -21, -31,
    -22, -44, -39, 34, 4, 14, -38, -32, -24, 16, 1, -22, -19, 1, 43, 55, -36, -21, -1, 15, 16, -20,
    39, -7, 6, -23, -2, -35, 37, 40, 16, 5, -54, -40, -81, -84, -73, -49, -3, 71, 93, 14, 20, -33,
    10, 18, 29, -3, -20, -16, 1, 16, -19, 6, 15, 0, 18, 0, 8, 7, 6, -2, 4, -42, 14, 18, -14, -10,
    -23, -28, -54, -48, -34, 25, 13, -16, -26, -13, -79, -35, -28, -17, -15, -21, -8, 19, 26, 13, 3,
    -36, -27, -43, -14, -48, -78, -10, 38, 32, -33, -23, 11, 17, -22, -21, -3, 9, 23, 41, -8, 15, 1,
    -2, -16, -19, 14, 19, -3, -18, -36, -8, -32, 12, -26, -33, -2, 18, -4, -30, -4, -1, -11, -13,
    -53, -45, -29, -16, 13, -19, -20, -17, 0, 0, 5, 21, 15, -23, -44, -1, 33, 8, 9, -9, 3, 9, 30,
    48, 18, -10, -22, 16, 7, -38, -20, 19, 77, 51, 32, 14, -5, -14, -9, -5, -24, -8, -1, 4, -50,
    -27, -3, -2, -34, -46, 8,
    /* 18 */
    -3, 51, 64, 22, 34, -2, 37, 28, -11, 14, 5, -17, -17, -23, -12, 9, 16, 18, -11, -41, -32, -25,
    -12, -41, -87, -19, -28, 21, -4, -13, -72, -94, -48, -1, 4, -95, -127, -25, 42, 17, -54, -35, 8,
    46, -7, -3, -30, -22, 2, -36, -25, 0, -8, 32, 26, -44, -57, 12, -13, 7, -59, -17, 20, -29, 12,
    -28, -31, -8, -7, -7, -13, -42, -6, 10, 1, -15, -27, -40, 8, -28, -23, -13, -11, -2, -67, -39,
    -2, 20, -19, -71, -10, -8, 6, 26, -3, 3, 11, 6, 46, 19, 6, 25, 6, -14, -32, -8, 6, 13, -27, -33,
    -21, 33, 81, 12, -11, 3, 24, 49, 62, 85, -9, 0, -11, 21, 39, -18, 7, 17, 44, 20, -17, -43, -6,
    34, 18, -18, -9, 2, 28, 25, -11, 3, 14, 1, 6, -24, 25, -29, -4, -15, 0, -57, -58, -13, -42, -37,
    4, -15, -7, -7, -14, 17, 15, -7, -9, -11, 6, -28, 13, 25, 21, 9, -2, 4, -12, 11, 28, 36, -6,
    -40, 15, 60, 47, 13, -19, 39, 34, -5, -12, -26, 18, -14, 5, 22, 25, 14, -9, 13, 63, 52, -45, 4,
    40, 22, -7, -36, -10, 15, -27, 38, 14, -8, -41, -52, 40, 25, -12, -35, -44, 29, -29, -11, -3,
    -27, 3, -6, 16, 18, -16, -9, -35, 12, 21, 1, -42, 25, 12, 4, -45, -16, 31, 46, -18, -21, -16,
    -49, -15, -56, -23, -21, -40, 26, 37, -28, -50, -76, -41, -13, -18, -15, -11, -27, 20, 23, 14,
    -5, 14, -4, 18, 3, -15, -4, -24, -9, 6, -35, -40, -26, -5, -24, -6, 41, 0, -40, -40, 5, 27, 11,
    17, 23, 37, 20, -31, -42, -31, 49, 25, 8, -14, 1, 0, 19, 24, -13, -42, 24, -5, -38, -67, -51,
    88, 4, -57, -40, -27, 62, 50, 27, -1, 10, 45, 39, 39, 33, 6, -25, -47, -27, -28, -33, -63, -34,
    -12, -25, -38, 1, 63, 23, -37, -8, 13, 57, 50, 34, 44, 13, 11, 59, 83, 42, -19, -1, 35, 9, -18,
    -15, -35, 15, 19, -21, 2, 54, 24, -2, -76, 4, 75, 35, -14, -36, 16, -19, -18, -26, -18, -13,
    -14, 4, 15, 18, 15, 12, 15, 23, 26, 4, 17, 30, 16, 18, -11, 3, 14, 12, -25, -32, -30, 6, -2,
    -11,
    /* 19 */
    26, -25, -31, 3, 3, -15, 3, 19, 26, 5, -18, -10, 13, 11, 2, 12, 34, 30, 20, 4, 14, 35, 15, -11,
    -40, 44, 38, 28, -15, -25, -48, -32, -4, 38, -3, -127, -112, -68, 4, 30, -13, -10, -29, -20,
    -10, -1, 35, -8, -30, -15, 40, 67, 56, 15, -9, 33, 25, -4, 2, -2, -17, -66, -62, -19, 3, -5, -6,
    -34, -34, 1, 0, 0, 14, 7, 2, 39, 46, 24, -4, -12, 4, -6, -5, -2, -19, -42, -63, -86, -20, -16,
    -57, -7, 30, 27, 20, 1, 2, 22, 8, -20, 35, 66, 61, 53, 38, -12, -36, 7, 32, -9, -105, -115, -72,
    -1, 0, -55, -35, 29, 46, 32, -8, 1, 19, 44, 10, 29, 51, 62, 45, 4, -8, -12, -24, 20, 24, -82,
    -79, -29, -14, -11, -20, -20, -28, -24, -16, 2, -29, -24, -43, -35, -16, -40, -72, -51, -53,
    -71, -27, -44, -7, -11, -116, -21, -2, 21, 1, 0, 46, 24, 6, 5, 1, 22, 29, 0, 19, 55, 23, 35, 51,
    -14, 18, 20, 40, 33, -37, 15, -10, -10, 13, 4, -46, 30, 20, 14, 3, 1, 18, 23, -34, -16, 34, 33,
    11, 15, -21, -27, -13, -19, -5, -43, -102, -36, -8, -15, -8, -23, 8, -4, -17, -5, 44, 21, -18,
    -41, 29, 51, -12, -4, -2, -33, 41, 33, 12, -6, -26, -81, -23, 5, -10, 8, -30, 20, 34, -7, 32,
    36, 12, 7, 11, 7, 7, -28, -61, -10, 6, -17, 0, -6, -41, -31, -42, 22, 3, -24, 8, -6, 15, -7,
    -11, -13, 21, 25, -16, 15, -3, 17, 45, 32, -6, -24, -14, 9, 7, 6, 28, 64, 61, 61, -7, 2, 37, 31,
    28, 28, 18, -21, -24, 16, 23, -31, 68, 35, 29, 28, -40, 10, 8, 1, 24, 5, -36, -24, 2, 5, -31,
    -9, -40, -31, -30, -6, 20, 8, -2, 10, -13, 51, 31, 22, -4, -19, 6, 10, 9, 12, 13, -44, -17, 53,
    75, 28, 7, 5, 16, 24, -6, 19, 22, 14, 17, 14, 33, 40, 15, -7, 2, 18, 22, 16, 1, -35, -75, -83,
    -17, -7, -6, -27, -10, 12, -23, -17, 28, 30, 26, 20, 0, -44, -39, -3, -28, -32, -12, 12, 21, 41,
    26, -37, -24, 24, 36, -2, -43, -31, -27, -17, -22, -16, 13, -26, -1, -1,
    /* 20 */
    -5, 37, 28, 24, 30, -5, 19, 25, 28, -2, 27, 31, 1, -31, -55, 9, -15, -44, -42, -44, -27, -76,
    -57, -14, -32, 0, -32, -1, 35, 15, 2, 30, 25, 28, 17, 1, 28, 8, -8, -49, 7, 3, 8, -10, -28, 23,
    26, 25, -2, -24, -18, -26, -37, -10, -28, 12, -41, -67, -50, -18, -1, -35, -55, -40, 25, 27, 43,
    15, 22, 26, 48, 63, 12, 15, -21, 16, 15, -19, -14, 5, -9, -49, -63, -37, -11, -39, -14, 8, -14,
    -19, 6, 30, 65, 52, 13, 7, 25, 35, 32, -4, 11, 35, 8, -2, 4, 20, 5, 10, 1, -25, 35, 26, 9, 19,
    3, 23, 14, 15, 2, -32, 36, 27, -8, -17, -21, -24, -30, -1, 16, -9, -20, -11, -13, -2, -14, -21,
    -52, -18, -38, -44, -24, -14, 0, -71, -49, 3, 37, 4, -42, -52, -12, -5, 13, 46, 32, -11, -5,
    -11, 43, 56, 17, -6, 6, 63, 49, 23, 19, 39, 33, -9, -6, 11, 0, -69, -47, 16, 0, 16, 12, 19, -1,
    9, 12, 8, 5, -6, 3, -11, 35, 31, 20, -5, -2, 36, -16, 10, -18, 17, 5, -2, 13, 24, 21, 29, 16,
    -5, -18, -20, -5, 19, 14, 11, -18, -66, -26, 49, 45, -51, -25, -62, 29, -12, -25, -46, -86, 55,
    27, 31, -14, -7, -19, 25, 19, -20, -38, 23, 1, 17, 2, -1, 23, 23, 48, 10, -1, 13, 7, -2, -43,
    -6, 20, 2, 12, 24, 15, 22, 49, 52, 35, -1, -11, 9, 1, -20, 12, -14, 2, 8, 1, 22, -23, 6, -4,
    -14, -17, -19, -18, -11, -26, -15, -17, 6, -13, -21, -12, -85, -85, -33, -18, -10, -123, -127,
    -66, 5, 37, -56, -12, -18, -13, -17, -28, 3, -10, 9, 4, -25, -51, -36, -4, 15, 1, -30, 6, -12,
    -18, -24, -32, -3, -4, 18, -24, 11, 1, -4, 14, 8, 10, 21, 5, 19, 16, -8, 3, -21, -8, 10, 13, 6,
    43, 16, -18, -34, -12, 20, 18, 5, 8, -3, -25, -17, 56, 56, 15, -5, 22, 47, 50, 24, -10, -13, 2,
    15, -1, -2, -20, 3, 1, 12, 10, -15, -5, -23, -13, -14, 2, -4, 28, 41, 55, 22, 30, 18, 34, 43,
    20, 22, -28, 12, -17, -46, 23, 36, -15, -45, -24, 57, 46, -50, -22, -47,
    /* 21 */
    4, 22, 44, 25, 13, -24, 10, 30, 24, 4, -58, 37, 42, 3, -42, 19, 26, -10, -22, -15, -24, 6, -8,
    -14, -18, -64, 1, 53, 53, 2, -76, -54, -1, 24, 1, -24, -26, 31, 11, 18, -4, 37, 37, -13, -53,
    -31, 6, 15, -1, -44, -12, 78, 94, -4, -21, -29, 30, 51, 3, -10, -30, 5, 38, 27, 1, 1, 3, 4, 27,
    -9, -38, 17, 8, 38, 20, -4, 40, 30, 65, 9, -22, 0, 17, 55, 32, 17, 71, 32, 55, -6, 62, 75, 1, 3,
    23, 25, 33, -9, -18, -30, 3, 14, 17, 1, 7, -57, -4, 12, 20, 9, -12, 35, 83, 16, 64, 29, 19, 54,
    14, 60, -38, -17, 63, 38, 12, -57, 4, 7, 10, -3, -48, 37, 5, -21, 0, 28, 72, 17, 6, -20, 50, 17,
    18, 2, -9, 39, -29, -24, -60, -12, -54, 5, 23, 13, 35, -38, 5, 30, 20, 42, 34, 39, 19, -2, 16,
    1, -26, 5, -27, -24, -49, -103, -22, -21, -83, 38, -31, -52, -30, 29, -37, -42, -34, -17, -1,
    -67, -52, -54, -95, 5, 29, -39, -54, -26, -54, 39, -21, -28, 8, -14, -119, -82, -19, 8, 38,
    -127, -71, 4, 29, 22, -30, -22, 2, 2, 35, -46, -26, -9, -49, 24, -50, -32, -21, -75, -35, -39,
    -69, -35, 34, 56, -57, -77, -65, 6, 33, 19, -37, -63, -19, -39, 29, -46, -64, -29, -70, 19, -42,
    -31, -63, -31, -49, -80, -19, 6, 16, -5, -25, -7, -14, 17, 56, 22, 22, -17, -43, 37, -22, -37,
    -32, -13, -19, -22, -12, -6, -8, -45, -10, -28, -44, -52, 58, 88, 40, -36, -100, 117, 85, 24,
    -27, -66, 28, 27, 70, 22, -47, 42, 38, 58, 21, -20, -49, -10, 34, 17, 46, -44, -60, -22, 18, 58,
    54, 51, 72, 24, -20, 25, 3, 1, 27, 23, -37, -8, -15, -8, -7, -21, -39, -45, -19, 12, -16, -36,
    -51, -10, 8, 40, 38, -60, -114, -48, 77, 46, -10, 13, 20, 21, -14, 13, 36, 26, 4, 23, 19, -8,
    -11, -62, 17, 36, 5, -33, -3, 104, 60, 25, -17, 48, 89, 17, -15, -35, 40, 76, 55, 31, -4, 25,
    35, 19, 10, 6, 16, 11, -93, -56, 22, -33, -19, -69, -56, -28, -71, -13, 13, 4, 1, -43, -31, 1,
    -23, -15,
    /* 22 */
    14, 8, 1, -4, -4, 23, 11, 2, 4, 6, 5, 19, 2, 22, 35, -35, -12, -26, 2, 15, -24, -39, -27, -16,
    49, -11, -17, -7, -29, -9, -9, -11, -25, -8, 26, 12, -16, -5, -12, 38, 11, -11, -17, 6, 19, -1,
    -8, -1, 58, 61, -27, -55, -61, -1, 4, 1, 2, 3, 26, 15, 5, 5, 18, -3, -31, 8, -1, 31, -27, -29,
    2, 8, 5, -2, -37, 26, 8, 37, 32, 12, 5, 2, 27, 14, 16, 5, -13, 15, 2, -9, -1, 6, 6, 7, -2, 9,
    -2, -5, 8, -30, 31, 5, 13, 16, 29, -2, -9, 5, 4, -2, -7, -24, -44, -77, -56, -2, -13, -38, -64,
    -65, 4, -18, -40, -57, -26, 8, -11, -36, 5, 13, -3, -9, 0, 6, 17, 19, 13, 36, 4, 23, 30, 28, 26,
    28, 41, 18, -8, -7, -22, 15, 25, 3, -18, -20, 3, 26, 10, -2, -29, -19, 29, 2, -28, -44, -14, 30,
    -7, -26, -25, -19, 9, -16, -24, -36, -23, 6, 1, 10, 24, 34, 28, 9, 22, 11, 10, -9, 8, 5, -30,
    -97, -2, 0, -5, -34, -93, 9, 2, -2, -33, -48, 0, 18, 24, 7, 1, 24, 24, 16, 15, -12, 25, 11, 29,
    18, -17, 10, 11, 25, 9, -1, -14, 4, 5, 6, 15, 7, -6, 20, 24, 38, -5, 17, 18, 13, 33, 27, 27, 9,
    10, 17, 14, -8, 7, 25, 16, -27, -8, -7, 22, 12, 40, 25, -8, -42, 1, 37, 0, -8, -15, -8, 31, 14,
    9, -3, -35, 24, 15, -4, -23, -54, -14, -13, -29, -60, -35, 1, 0, 13, 9, 10, -25, -57, -32, -3,
    -40, -28, -43, -9, -12, -99, -23, -34, -36, -19, -52, -36, -46, -52, 2, -9, -14, 1, 12, 12, 1,
    21, 19, 20, -20, -61, -7, 23, -3, 17, -24, -11, 4, 13, 5, -24, -2, 10, -2, -29, -19, 29, 5, 9,
    11, 25, 15, -6, 0, -10, -37, -16, -50, -73, -105, -127, 6, -23, -40, -43, -103, 5, -37, -48,
    -36, -36, -21, 23, 10, 9, 27, -34, 14, 3, 10, 5, -35, -43, -38, -16, 3, -18, -63, -72, -46, -33,
    4, -55, -71, -30, -23, 0, -14, -33, -37, 6, -1, -11, -5, -18, 3, 14, 17, 21, 3, 16, 33, 20, 28,
    -9, 4, 4, 3, -20, -38, -9,
    /* 23 */
    -6, -28, 17, 32, -24, -16, -24, 26, 28, -24, 23, 3, -12, -31, -33, 27, 7, 0, -3, -1, 25, 17, 10,
    -15, 44, -23, -70, -38, -12, 5, -5, -1, -17, -19, -16, 41, 53, -6, -30, -3, 22, 14, -7, 7, 32,
    22, 35, 38, 24, 44, -34, -64, -21, 11, 25, 14, 14, -3, 7, 28, 19, 37, 33, 28, 30, 7, -16, 10,
    31, 28, 19, 20, -5, 5, 3, -26, 9, 28, 5, 1, 7, 6, 9, -31, -14, 2, 7, 18, 1, 2, -9, -21, -32, 14,
    -18, -7, -17, -27, 1, 15, -23, -34, 22, 35, 6, -10, -13, 21, 30, 1, 18, -5, -6, 70, -29, 19, 11,
    -5, 21, 26, 12, 20, -4, -32, 0, -31, -48, -32, 17, 12, -37, -17, -19, 15, 12, -4, 5, -16, -1,
    24, 16, 17, 4, 10, 18, 57, 38, 37, 7, 6, 19, -18, -26, -12, 18, 29, -36, -39, -16, -1, 23, -25,
    -12, -21, -6, 14, -17, -8, -41, -49, 17, -12, -41, -56, -16, 20, 58, 32, 21, -5, 39, 29, 24, 22,
    -60, 18, 6, 21, 3, -111, 5, 3, -4, -44, -95, 1, 2, -23, -75, -68, 35, 19, -3, -14, -31, 28, 8,
    -1, -19, -79, -3, -34, -7, -6, -48, -29, -27, 8, 24, -2, 1, -7, 16, 29, 29, 19, 34, 43, 20, -32,
    10, 19, 42, 28, -52, -14, 3, 22, -15, -41, -24, -36, -1, 28, 0, -18, -2, -5, 23, 9, -6, -24,
    -20, -56, -58, 10, 20, -16, -69, -71, 31, 32, -27, -76, -73, 14, 22, 9, -6, -17, 7, 16, 43, -10,
    -21, -46, -6, 24, 16, -9, -82, -72, -15, -15, -28, -50, -37, -10, 47, -5, -33, -5, 18, 33, 9,
    -15, 5, -19, 4, -3, 2, 15, -2, -25, -50, -32, -17, -16, -7, -42, -92, -22, -15, -24, -96, -58,
    -9, -6, 8, -14, -8, 0, -8, 7, 7, 11, 32, 34, 45, 2, -18, -18, -3, 4, -62, -39, -95, -43, -15,
    -127, 19, -57, -48, -85, -106, 10, -33, -65, -73, -56, -35, 20, 26, 11, -32, -58, 11, 14, 18,
    -11, -9, -58, 27, 42, -20, 7, -32, 7, 41, 35, 24, 3, 11, -5, 19, -20, -1, -8, -12, -7, 7, -11,
    4, -5, 9, 18, 10, -2, 22, 28, 34, 17, 11, 19, -5, 42, 27, -2, 5, -14,
    /* 24 */
    -117, -70, -73, -32, -3, -66, -41, -19, 13, 8, -24, -14, -3, 22, 15, -52, -32, -10, 10, 12, 33,
    4, 12, 23, 20, -3, -1, -23, -48, -87, -40, -27, -7, -54, -81, -23, -26, -26, -37, -16, 4, 11,
    -34, -1, -13, -7, -22, -31, 39, 12, -48, 4, -69, -48, -40, -44, -56, -85, -14, 22, 27, 27, 28,
    6, 15, 5, 13, 40, 2, 20, -15, -19, -3, -33, -8, 18, 7, -74, -67, -33, 15, 19, 54, -36, -27, 19,
    49, 34, -2, -17, 51, 48, -52, -23, -27, -4, -8, -29, -8, -34, -17, -14, 9, 16, -8, 34, 46, 27,
    47, 20, -5, 19, 21, 25, 6, 30, -1, -22, -23, -75, -3, -2, -32, -53, -79, -16, 7, 38, 38, -22,
    -6, -21, 0, -2, -3, -16, -87, -44, -38, -1, -20, 5, -11, -18, -23, 36, 18, 46, 44, 13, -14, -33,
    -46, -70, -32, -25, -19, -41, -122, -76, 49, 12, -28, -51, -18, 38, 18, -26, -38, -24, 60, 51,
    31, 6, 36, -22, -80, -70, -105, -84, -62, -115, -59, 6, 43, -8, 7, 46, 60, 13, -4, -9, -4, -7,
    -51, -25, 8, 5, -31, -88, -90, -118, -127, -59, -34, 0, 2, 16, 25, 23, 19, 27, 9, 12, 33, 36,
    21, 9, 14, 44, 52, 74, 56, 36, 56, -27, -30, -59, -36, -39, -8, -21, -7, 13, 29, 50, 30, 41, 68,
    21, 38, 50, -7, -23, -27, 37, 23, -4, -1, -25, 22, 11, 3, 15, 7, -20, -44, 0, -28, -78, 12, -10,
    -13, 20, -21, 16, 7, 4, 17, -27, 33, 11, 4, -12, -43, -11, 2, 3, -7, 3, 58, 66, 40, 41, 67, -15,
    -53, -25, 18, 12, -41, -6, 8, -4, -39, 18, 18, 28, 4, 9, -24, -14, -60, -74, -51, -6, 2, 24, 51,
    -21, 15, 55, 27, 37, -23, -25, 6, 14, 23, -5, 41, -5, -9, -12, -75, -15, -67, -56, -78, -25, 53,
    13, -9, 11, 43, 71, 51, 28, 41, 20, 8, -6, -66, -47, -49, -12, 28, 11, -13, -73, 11, 3, -36,
    -122, -65, 27, 29, 12, -15, -19, 11, 20, 22, 1, 12, 16, -78, -75, -3, 10, -2, -70, -104, -9,
    -35, -15, -64, -89, -61, -50, -70, -99, -101, -106, -89, -27, -40, -54, -23, 12, 32, 3, 1, 0,
    45, 38, 62, 9, -21, 4,
    /* 25 */
    3, -12, -26, -19, -14, -30, -13, -3, -15, 18, -62, -29, 14, 13, 29, -64, -33, 16, 15, 17, -8,
    12, 16, 14, 12, 7, -1, 26, 3, -26, 13, 16, 26, 13, 6, 31, 46, -4, -11, 10, 8, 34, 5, 12, 15, -2,
    -9, -2, 19, 16, -15, 4, 14, 36, 1, 13, 22, 14, 35, 2, 9, 35, 8, 26, 17, 0, 31, 37, 30, -10, -38,
    -19, 14, 24, 1, -29, -10, 16, -20, -62, 20, 9, 11, -11, -28, 27, 22, -13, -8, -4, 6, 30, 6, 18,
    4, -16, -17, -5, 27, 50, -21, -34, 13, 21, -29, -12, -12, 10, -11, -27, 2, -12, -25, -33, -30,
    -5, 5, -6, -12, -11, 1, -5, -16, -4, 36, -11, -2, 29, 44, 16, -10, 2, 18, 40, 11, 20, 20, 20,
    14, 10, 35, 31, -2, 20, 29, 27, 25, -8, 20, 25, 29, -2, -56, -47, -45, 26, 1, -37, -33, -27, 29,
    -20, -34, -45, -33, -28, -66, -69, -46, -25, -19, -53, -42, -23, -11, -19, -16, 10, 2, -71, -18,
    -2, 0, -23, -89, -44, 4, 2, -40, -65, -28, -3, 14, 12, 2, -21, -5, 17, 25, 12, 31, 23, 3, -14,
    -48, 23, 11, 3, -44, -37, -28, -6, 35, 6, -15, -102, -33, 5, -7, 2, -127, -62, -17, -9, 33, 10,
    -1, -5, 4, -20, 12, -1, 17, 5, 11, -2, -16, 8, -21, 22, -26, -56, -19, -20, 10, -47, -73, -34,
    -22, 15, -12, 12, -14, -28, -11, 7, 37, 10, -8, -26, 25, 51, 16, -13, -47, 14, 25, 3, -18, -6,
    11, 25, -7, -40, -2, -8, 15, 21, 9, 5, -83, -48, 7, 21, 10, -24, 11, -6, -46, -66, 19, 40, 22,
    -36, -44, 17, 35, 40, 35, 8, -33, -17, -38, -56, -40, -23, 12, 3, -59, -34, -57, 17, 41, 29, 18,
    2, 52, 27, 1, 14, 19, 27, 30, 13, 33, 5, 9, -7, -11, -21, -2, -6, -21, -42, -49, 6, -4, -28,
    -69, -64, 22, -31, -17, -47, -49, 12, -14, -13, 1, 16, -7, 28, 18, 20, -16, 47, 45, 18, -3, 10,
    31, -18, 11, -7, -12, 7, 9, 10, -1, -3, -25, 20, 4, -5, -6, -30, -36, -31, -12, -14, 13, -3, 6,
    -21, 2, -5, -1, -25, -26, -44, -21, -20, -26, -27, -46, -4, -43, -33, 5, 9,
    /* 26 */
    -40, -71, -62, -47, -53, -30, -97, -110, -123, -69, -47, -27, -3, -16, 12, 78, 64, 33, -3, 15,
    30, 22, 13, 21, 2, -94, -20, -14, -45, 14, -78, 7, 27, 5, -10, -45, -9, 26, 49, 45, 0, 7, 28,
    -22, 10, -7, 5, 33, 6, -30, -65, -91, -72, -42, 19, -16, 16, 11, 4, 27, -12, 43, -3, 17, 22,
    -42, 27, -33, -84, -43, 10, -12, 18, -24, -31, -89, -86, -82, -42, -9, -19, 43, 39, 30, 45, -29,
    8, 2, 24, 95, -51, -20, -5, 43, 57, -9, -19, -4, -22, 4, -51, -72, -43, -34, -32, -85, -48, -16,
    -16, 5, 1, 73, 79, 34, 71, 52, 94, 79, 20, 25, -5, 17, 34, 7, -11, -66, -68, -8, 5, 7, -35, -80,
    22, 25, 24, -60, 15, 42, 17, 11, -35, 21, 29, -15, -30, -37, 43, -34, -8, -19, 3, -22, 1, -47,
    23, -2, 38, 15, 52, 114, 52, 70, 32, 50, 30, 24, 17, -5, 15, 13, -33, 7, 0, 54, 13, -57, -111,
    -86, -45, 7, -44, -114, -105, -66, 28, -54, -86, -40, -16, 60, 47, -2, 14, 24, 54, -36, -25, 38,
    8, 30, -46, 9, -20, 6, 72, 35, 45, 10, -17, 51, 25, 45, 31, -10, 49, -49, -41, -22, -24, -9, 12,
    9, -39, -63, -28, -31, -53, -46, -54, -8, -80, 17, 49, 33, 15, 1, 55, 88, 28, 15, -16, -37, -35,
    -96, -40, -63, -36, -63, -84, -25, -20, -115, -83, -81, -9, -127, -62, 8, -3, 54, -85, -58, 47,
    74, 49, -19, -4, 9, -32, 5, -1, 7, -16, -30, -16, -82, -79, -43, 8, 28, -52, -29, -3, 4, -5,
    -44, -18, -41, -40, -22, 33, 39, -4, -15, -7, -2, 17, -15, -7, 66, -106, -100, -39, 13, 74, 41,
    93, 57, 31, 100, 41, 17, -22, 12, 49, -51, -26, -30, -24, -22, 2, -5, -26, -36, -7, -42, -78,
    -12, -18, 9, -25, 1, 22, 29, 52, -49, -42, 12, 2, 43, -53, 0, 20, 20, 19, -37, 13, 17, 31, 36,
    -25, -74, -59, -40, -43, -50, -114, -13, 12, -46, 34, 58, 3, 24, 2, 83, 61, 8, -32, -39, 44, 56,
    -54, -30, -35, -47, -16, 57, 25, -46, 9, 56, 98, 70, 3, 37, 38, 30, -31, -16, -25, -3, -71, -36,
    4, -36, -28, -36, -11, 19,
    /* 27 */
    0, -35, -16, -23, -16, 12, -24, -35, -45, -10, 1, -71, -33, 5, 30, -114, -97, 20, 35, 56, -66,
    62, 104, 89, 54, -15, 6, -2, 2, -39, 5, 30, 11, 23, 9, 6, 19, -3, 10, 32, -15, -15, -50, 26, 38,
    -52, -80, -41, 41, 87, -20, -24, 25, -7, 0, 3, 30, 29, 16, -2, 11, 25, 26, 8, 22, 10, -18, 36,
    50, 30, -59, -48, 51, 78, 63, -8, -17, -8, -6, 30, 1, -11, -5, -7, -15, 25, 15, -21, -6, 29, 32,
    -6, -66, -9, 85, -19, -72, -32, 27, 92, -7, -9, 2, 9, -7, 16, -7, -20, 1, -4, -7, -11, -26, -21,
    21, -27, -26, -38, -38, -11, -26, -32, -19, -25, 34, 5, 11, -28, 4, 2, 24, 23, 12, 40, 36, 37,
    33, 29, 28, 34, 16, 32, 7, 19, 37, -127, -92, -116, 3, 46, -2, -20, -1, -5, 15, 25, 0, -14, 10,
    -10, 11, -9, -16, -5, 4, -34, -46, -118, -31, 30, -53, -98, -34, 52, 75, 21, 7, 13, 10, -14,
    -37, -6, -7, -4, -9, -10, -21, 12, 34, 10, -55, -21, 79, 77, 97, -33, 53, 107, 91, 29, -11, -6,
    -6, 8, 40, 16, 7, 0, 16, 23, 19, 31, 36, -4, 21, -24, -41, 6, 18, 47, -127, -73, 16, 56, 49, 8,
    -34, -28, 3, -7, 12, -16, 0, -1, -13, 24, -1, 7, 5, 12, 33, 21, 9, -37, 23, -29, -48, -89, -27,
    31, 55, 16, -18, -20, -12, 13, 21, -21, -31, -19, 36, 12, -6, -2, -14, 19, 11, -13, -14, -5,
    -16, -40, -48, -59, -42, 49, 7, 2, 10, 11, 19, -9, 7, 25, 24, -41, -21, 2, 11, 7, -12, 7, 2,
    -29, -20, 57, 34, 20, -75, -100, 37, 29, 9, 8, -6, 1, 22, 36, 13, -55, 37, 64, 10, -61, -64, 48,
    -10, -35, -52, -11, -54, -34, -23, -15, 3, 21, 4, 4, -2, -3, 41, 14, 9, 2, 1, 51, -2, 16, 3, 30,
    -25, -2, -3, -11, 26, -19, -8, -15, 12, 48, -11, -6, -2, -6, -36, 23, -8, -11, -13, -12, 50,
    -47, 0, -16, -2, -33, -63, -2, 3, 11, -77, -38, -16, 18, 26, -3, -45, -19, 3, -8, -23, -42, 6,
    -3, 11, 4, -1, -1, -22, -10, 23, 30, 16, 27, 36, -25, -50, 30, 81, 67,
    /* 28 */
    29, 13, 4, 11, 3, 30, 17, -5, 13, 21, 1, 6, -3, 6, 51, 11, -3, -17, -20, 32, -4, -17, -14, 6,
    43, 15, 51, 24, -6, -26, -10, 38, 4, -14, -3, 3, 17, 17, -11, -7, -35, -35, -1, -3, 4, -68, -46,
    -11, 12, 30, 5, 14, -35, -2, -9, 36, 22, 3, 14, -3, 70, 45, 23, 5, -8, 7, 3, 8, -7, 7, -21, 17,
    6, 27, -17, 45, 13, 31, 23, 11, 28, 26, 16, 32, 0, 33, 51, 39, 7, -17, 30, 18, 12, 9, -47, -6,
    2, -6, -4, -23, 44, 23, 12, 24, -5, 23, -8, 1, 20, 11, -66, -96, -45, -25, -14, -58, -87, -91,
    -75, -70, -46, -53, -62, -78, -13, 59, 31, 25, 29, 12, 36, -10, -43, -14, -9, 32, -32, 17, 23,
    0, -5, -24, 15, 15, 1, -3, -22, -23, 0, -5, 1, -6, 2, -2, -3, -8, -23, 17, -14, -17, 3, 20, 19,
    -5, -36, -19, 24, 18, -8, -16, 27, 19, -2, -19, -16, -6, 16, 3, -9, -14, 11, 1, 19, 18, 11, -35,
    -6, 16, 11, -35, -6, -39, -53, -66, -118, -26, -58, -36, -39, -79, -13, 0, 9, 18, -10, -11, 13,
    32, 50, -8, -2, 40, 39, 16, 1, 24, 41, 19, 7, 2, 31, 35, 28, 23, -7, 6, 10, 2, 23, -24, -21, -4,
    -5, 11, 6, -1, 6, 11, 12, 4, 17, 15, 33, 12, -24, 16, 12, 37, 20, 22, 38, 5, -22, 9, 34, 8, -38,
    -40, -44, -19, -34, -21, -2, -39, -61, -7, -43, -59, -86, -54, -22, -30, -56, -79, -18, 14, 13,
    21, 7, 20, 25, 9, 16, 17, 18, 6, -25, -41, -24, 1, 1, -25, -34, -17, 25, -74, -62, -45, -36,
    -50, -3, -13, -10, -5, -13, 1, 18, 13, 14, -11, 12, 34, -2, 9, -42, 3, -17, 3, -19, -44, -19,
    -12, -21, -84, -94, 20, -5, -5, -8, 11, 26, 9, 14, 19, 18, -11, -8, -24, -65, -122, -20, -15,
    -18, -37, -127, -39, -51, -41, -43, -56, 26, 0, -5, 2, -22, 1, 4, 0, -2, -12, 54, -34, -7, -2,
    2, 39, -22, -71, -28, -17, -32, -39, -49, -39, 19, 3, -63, -37, -23, 36, -74, -71, -22, -14, 21,
    -29, -29, 23, 11, 11, -11, 1, 15, -16, 10, -24, -11, -28, -42, 1,
    /* 29 */
    -36, -57, 10, 33, -21, -18, -35, 14, 9, -39, -2, 3, -15, -7, 17, -3, -10, -9, 20, 19, 1, 13, 31,
    46, 55, 6, -29, -93, -43, -18, -3, 13, -45, -41, -34, 20, 35, -4, -47, 0, 4, -7, 0, 3, 28, -45,
    -72, 13, 36, 62, -20, -108, -72, -13, 7, 34, 26, -9, 14, 8, 46, 51, 21, 18, 10, 9, -1, 13, 3, 2,
    -38, -13, 20, 43, 20, 45, 9, -2, -3, -9, 26, 9, 24, 10, -5, 20, -10, 3, 27, 8, 7, 0, -27, -3,
    10, -13, -33, -22, 1, 34, 32, -5, 15, 13, -7, 4, -16, -1, 9, -14, 16, 0, -40, -22, -36, 0, 8,
    -36, -35, -38, -21, -6, -22, -26, -8, -19, -47, -50, 1, -1, -21, -31, -50, 6, 2, 0, -6, -14,
    -13, -7, 13, 15, 15, 31, 20, -25, -61, -40, 14, 45, 24, -28, -42, -39, -21, 17, -8, -1, -1, -33,
    14, 4, 26, -27, -22, 13, -39, -29, -33, -3, -21, -63, -16, -4, 42, -2, 20, 11, 23, -2, 7, 27,
    27, 23, -10, 12, 9, -3, -1, -44, 2, 1, 11, 2, -52, -27, 13, 45, 21, -70, -7, -21, -18, 0, -38,
    15, -1, -15, -13, -67, 8, -1, 28, 14, -13, -18, 7, 30, 16, 27, 18, 20, 27, 46, 23, -16, 10, 13,
    33, -36, -18, 22, 35, 22, -25, 1, 21, 11, 11, -10, -25, -44, -23, 15, -2, -25, -15, -19, -6, 27,
    25, 28, -21, -28, -29, 13, 18, -6, -15, -38, 18, 19, -7, -16, -84, -3, 3, -29, -49, -30, -67,
    -55, -91, -101, -39, 9, 22, 29, 22, 2, -15, -67, -17, 25, 19, -49, -37, -30, 45, 20, -19, -12,
    -9, 34, 18, -41, -19, -65, -52, -69, 20, 17, 32, 18, 3, 8, 16, 43, -12, -26, -44, 1, -17, -44,
    -75, -23, -15, -26, -62, -79, -24, -30, -71, -127, -53, 44, 49, 43, 48, 28, 36, 28, 37, 27, -9,
    -16, -76, -70, -38, -53, 8, -62, -63, -88, -93, -33, -78, -69, -25, -46, -48, 26, 32, 18, 10,
    -55, -16, 16, 7, 19, 4, -50, -13, -1, 4, -47, -67, -53, -11, -1, -47, -56, -39, -10, 32, 0, -32,
    -30, -47, -20, -13, -23, 10, -6, 23, 0, -11, 2, 7, 19, 15, 23, 31, -10, 5, -66, -11, -12, -5,
    -26,
    /* 30 */
    -6, 6, 7, -7, -11, -30, 4, 19, 6, -15, -20, 2, 20, 12, -29, -6, 5, 10, -8, -46, 3, -4, 1, 3,
    -12, -60, -12, -3, -5, -21, -71, -3, 8, 6, -10, -33, -8, 7, 11, -12, -18, -1, 1, 11, -4, -22,
    -28, -3, 9, -2, -24, 4, -10, 28, 2, -18, -20, -8, 12, 12, -18, -11, 7, 1, 7, -17, 10, 15, -9,
    -4, -2, 12, 14, 9, 2, -32, -26, -2, -18, -14, -52, -2, 9, 16, -3, -42, 16, 28, 12, -6, -27, 16,
    23, 18, 1, 0, -3, 6, 12, -24, -17, -21, -23, -44, -29, -36, -37, -34, -35, -44, -47, -47, -35,
    -23, -36, -37, -49, -32, -12, -11, -31, -28, -16, -4, 26, 2, -12, -25, 16, 7, -14, 9, -16, 17,
    14, 21, -10, -5, 11, 22, 8, -21, 1, 14, 38, 12, -1, -1, 9, 15, -48, -30, 10, 9, 10, -78, -62,
    15, -4, 18, -127, -8, 13, 4, 22, -26, 13, 4, 11, 0, 3, 0, 4, 3, -10, -8, -34, -46, -48, -20,
    -13, -17, -27, -45, -21, -22, 8, -3, -44, -39, -3, 3, -22, -54, -43, -10, -43, -24, -5, -1, -28,
    13, 22, 3, -7, -31, 12, 38, 19, 23, -5, 15, 27, 18, -26, 3, 14, 12, 10, -42, -4, -1, -5, -4,
    -30, -47, 15, 10, 6, -1, -66, -2, 3, 7, 4, -63, 3, 21, 8, 15, 7, 5, 13, -1, -22, 10, 16, 7, 18,
    0, -65, -31, -8, -21, -35, -65, -45, -42, -43, -4, -14, -35, -64, -53, -20, -3, -40, -65, -31,
    -17, 0, -41, -46, 3, -4, -65, -30, 13, 16, 6, -29, -31, -19, 8, -6, -4, -24, -61, 0, -39, -16,
    -14, -50, -25, -27, -25, 6, 23, -8, 3, -52, -28, -39, -39, -18, -6, 0, 10, 6, -10, 3, 4, 0, 10,
    -35, -21, -9, 8, -32, -27, -22, -7, 18, 20, -3, -41, -44, -32, -9, -7, -84, -74, -48, -6, 0,
    -56, -30, -63, -55, -37, -10, -36, -33, -42, -32, -29, -25, 11, 17, 10, -4, 15, -8, -28, -21,
    -5, 28, 1, -21, -22, -31, 16, -5, -30, -47, -33, -25, -22, -28, -39, 3, -6, -22, 1, 8, -41, -22,
    -39, -22, -4, -38, -43, -46, -46, 7, 0, -35, -38, -37, -5, -8, -29, -9, -6, 19, 5, -15, 6, 21,
    3,
    /* 31 */
    -56, -88, -29, 10, -62, 79, 51, -29, -41, -6, 41, -25, -44, -1, 71, -77, -65, 6, -4, 47, 34,
    120, 107, 40, 87, 68, 98, 54, -77, -75, 43, 46, 33, -58, -83, 8, 11, -17, -60, -22, -55, -80,
    -74, 3, 8, -111, -120, -72, 36, 100, 61, -13, -65, -66, 10, 38, 62, 29, 10, 3, 53, 37, 7, 18,
    32, -3, -21, -5, 54, 33, -93, -70, -68, 16, 31, 37, 42, -22, 30, 39, 19, 10, -26, -51, -3, 30,
    -41, -67, -15, 8, -10, -30, -60, -14, 21, -58, -74, -74, -37, -7, 74, 76, 19, 1, 1, -14, 12, 16,
    15, -9, -57, -45, -26, 17, 51, -62, -55, -31, 7, 39, -89, -34, -5, -22, -12, 30, 30, 23, -32,
    21, 33, -22, -8, -38, 30, -18, 15, 21, -43, 11, -79, -42, -48, -55, 19, -27, -78, -83, -56, 24,
    5, -52, -12, -2, -8, 6, 7, 11, -10, -26, -7, 1, -11, -27, -39, -87, -32, -29, -35, -57, -95,
    -64, 28, 8, -23, -15, -30, 20, 33, -11, 1, 36, 62, 21, -15, 8, -13, 32, 58, 35, -20, -32, 44,
    27, 5, -38, 25, 27, -31, -121, -26, -48, -38, -3, 1, 11, 9, -49, 8, -75, 37, 68, 29, 33, -22,
    -35, 26, 63, 50, 40, -77, 32, 73, 64, 80, 7, -5, -1, 58, -66, 55, 39, 4, 15, -28, 77, 49, -3,
    43, 35, -19, 28, -7, -4, -31, -127, -56, -65, -46, -10, 63, 1, -19, 8, -34, 72, 1, -14, -69, -9,
    32, 9, -13, 4, -34, -77, 10, -12, -31, -52, 22, 35, -6, -36, -41, 63, 73, 12, -17, -3, -6, -32,
    -26, 26, 59, -37, -69, -50, 24, 38, 39, 100, 96, 50, -12, 90, 76, 52, -60, -25, 23, 28, 65, 60,
    2, -21, -46, 11, 30, -49, 8, -2, -47, -71, -107, -15, -60, -29, -20, -52, -31, 4, -21, -35, -61,
    10, 17, 31, 21, 16, 37, 52, 47, 11, 39, -80, -66, -1, 22, 1, -62, -21, 12, 4, -66, -95, -71,
    -29, -49, -89, -31, -24, -5, -2, -42, -32, -26, -1, -15, -27, 34, -27, -40, 3, 46, -42, -97, 3,
    42, 36, -1, -14, 42, 40, 33, -33, -87, -35, -17, 24, -13, -44, 6, 23, -8, -12, 32, 70, 49, 4,
    -32, 20, 15, 11, 31, -124, -82, -11, 5, 49,
    /* 32 */
    53, 9, -28, -39, -35, 4, -19, -23, -84, -39, -69, -70, -39, -49, 6, -10, -20, -11, -3, 11, 39,
    24, 5, 35, -3, 54, 28, 27, -25, -70, 24, 24, 6, -54, -94, 37, 26, 26, 2, -6, 28, -15, 22, -4, 6,
    16, 7, -26, -39, -41, 25, 79, 30, 36, 11, 13, 29, -6, -48, -4, 11, 21, -37, -31, 13, -10, -7,
    -34, -78, -35, -1, 27, 16, -33, -75, -10, -12, -31, -17, -57, -3, -40, -9, 18, -8, 24, -20, -75,
    -34, -34, 17, -3, -7, -39, -40, 11, -8, 30, 13, -43, 10, 35, -6, -42, -39, -13, -97, -75, -61,
    -7, 14, -16, -42, -49, -38, 54, 40, 21, -2, 11, 35, 33, 26, 13, -16, 25, 30, 27, -43, -127, 38,
    60, 32, -12, -78, 51, 37, 12, 27, -32, 34, 15, -6, 2, -39, -11, -4, -13, -41, -12, 35, 8, -9,
    -8, -34, 26, -29, -51, -18, -40, 35, -29, -21, 9, -45, 6, -54, 20, 40, 29, 6, -37, 27, 46, 42,
    -32, -60, -49, -68, -34, -38, -16, -17, -18, 25, -84, -98, -20, 11, 60, 5, 9, 37, 52, 20, 39,
    50, 26, -16, -6, 40, 31, 21, 42, 61, 16, -39, -17, 53, 21, -17, -45, 0, 24, 24, -44, -21, -17,
    -18, -4, -20, -24, -22, -34, -10, -27, -45, -34, -57, -34, -56, -35, -31, -33, -4, -27, -39, -4,
    99, 85, -12, -20, 58, 116, 92, -24, -39, 29, 63, 39, -42, 6, -38, -77, -52, 0, 31, -21, 10, -10,
    18, 25, 21, 59, 54, 16, -22, 12, 46, 54, -9, -7, 7, 41, 28, -33, -29, -21, 12, 20, -49, -36,
    -39, 36, 68, -50, -72, 37, 58, 73, -48, -54, -51, 22, 56, -13, 1, -2, 9, 9, 34, 42, -5, -22,
    -45, -44, -21, 1, -28, -19, -46, -21, 4, 1, 13, -58, 11, -5, -7, 19, -18, 4, 25, 11, -13, -17,
    -6, -6, -33, -24, -36, -67, -60, -29, 10, 1, -26, 28, 83, 88, 58, -21, -11, 33, 40, 39, 4, -13,
    -26, 9, 9, -16, -25, -77, -51, -17, -56, -40, -32, -5, -22, -30, -67, -21, 9, -1, -17, -27, 11,
    30, 26, -14, -17, -36, 29, 28, -22, -38, -14, -9, 14, 23, 28, 50, -7, 29, 5, 46, 27, 36, 4, -7,
    23, 2, 7, -10, 26, -14, -51, 12,
    /* 33 */
    -31, 1, 16, -8, 21, -49, 25, -12, -22, 7, 16, 0, 22, 23, -11, -27, -4, 3, -16, -18, -68, -45,
    -45, -44, -35, -62, -3, -43, -3, 8, -32, -43, -46, 22, 10, -65, -92, -82, 11, 27, 17, 34, -50,
    -6, 4, 52, 35, -57, -29, -65, 35, -37, -37, 46, 60, -7, -17, -5, -2, 23, -67, -110, -35, -25,
    -16, 30, -35, -21, 7, 33, 44, -1, -4, 34, 50, 3, -30, 3, 7, -25, -3, -23, 1, -12, -19, -27, -61,
    -127, -27, -11, -8, -33, -15, 16, 3, 33, 34, 39, 62, 1, -96, -81, -24, 1, 38, 37, -54, -44, -13,
    9, -123, -85, -15, -5, 21, -12, -9, 39, 82, 58, -2, 4, 48, 71, 25, -27, -61, -29, 16, 39, -27,
    -63, -70, 13, 64, -59, -17, 17, 17, 17, -25, -33, 6, 39, 24, 49, 4, -20, 15, -1, -15, -16, -8,
    -6, -24, -70, -15, -40, -1, -11, -10, -22, 0, -4, 10, 56, 34, -20, -12, 39, 43, -7, -21, -8,
    -47, -40, -35, 15, 35, 30, -88, -21, 3, 17, 10, 8, -5, 47, 68, 50, 20, 8, 1, 39, 34, 19, 8, 14,
    -4, -31, 25, 11, -1, 5, -39, -8, -9, 22, 4, -11, 13, -25, -21, -12, 20, 43, 0, -15, -9, 16, 37,
    37, 3, -53, -8, -77, 14, 47, -9, 0, -59, 33, 24, 16, -1, 20, 10, -7, -29, -58, 84, 59, 18, 13,
    11, 68, 84, 66, 9, -19, -60, 28, 3, -29, 9, -3, -5, -36, -61, -89, 17, -15, 4, -18, 9, 42, 30,
    7, 1, 5, 49, 43, -5, 11, -9, -99, -65, -36, 0, -39, 4, -46, -79, -29, -12, 37, 19, 40, 74, 55,
    -3, 14, 52, 65, 24, -28, -23, 10, -19, -36, -14, -7, -25, -48, -5, -46, 2, 38, -15, -41, -3,
    -33, -28, -84, -75, 51, 21, -38, -34, -22, 76, 34, -14, 0, -4, -79, -69, -14, -7, -47, -65, -51,
    -33, 0, -19, 34, 38, 7, 11, 31, 67, 70, 51, 33, -2, 4, 20, 39, 9, -17, 12, -9, 36, 26, 29, -42,
    -64, -2, 18, -3, -37, -5, -70, -41, 6, 8, 45, 27, -13, 25, 49, 16, 43, 38, 24, -33, 33, 14, 0,
    -11, -5, 12, 6, 13, -12, -22, 32, 22, 36, 25, -14, 8, 5, -15, -4, -23, -22, -19, -31, -18,
    /* 34 */
    -24, -39, -34, -33, 8, -43, 2, 18, 20, 38, 3, 55, 30, 17, -35, -34, 35, 24, 3, -24, -9, 11, -27,
    -35, -17, -22, -35, 8, 17, 8, -37, -6, 43, 43, 20, -26, -24, 22, 15, -13, -4, -13, 3, 5, 6, 26,
    32, 26, 13, 3, -13, 7, -27, 0, 4, -20, -12, 6, -23, -24, -5, -48, -51, 8, 30, 34, 30, -17, 51,
    84, 39, 77, -8, -52, -1, 11, 56, 73, 48, 60, -7, 15, 30, 21, 5, -32, -31, -37, -62, -88, -10,
    -32, -13, -32, -24, 13, 24, 32, -8, 10, -47, -4, 15, 4, 26, 18, -5, -19, -27, 9, -5, 6, 8, -3,
    -14, 27, 4, -31, -4, 11, 35, 44, -19, -22, -27, -93, -75, -24, 3, -19, -72, 12, -16, -2, -21,
    -74, -11, -10, 16, 16, -71, -75, -35, 5, 14, 35, 35, 38, -10, -13, -6, -6, -8, 26, 42, -30, -3,
    23, 29, 25, -17, -17, -7, 50, 35, 44, 31, -22, -36, -26, 0, 14, -46, -127, -66, -37, -37, -6,
    18, 40, -27, -39, -15, 15, 37, 10, -25, -79, -35, 50, 27, 54, 40, 36, 9, -19, 2, 7, 6, 14, 18,
    13, 22, 32, 23, -7, -18, 3, 7, -16, -19, -19, 13, -36, -78, 5, 23, 9, -40, -47, -5, 3, 13, -3,
    -27, -1, -13, 3, 11, 17, -22, 1, -13, -31, -18, -30, -24, -96, -68, -87, 64, 76, 72, 47, 15, 2,
    -4, 43, 32, 42, -45, -38, -24, 7, 23, -6, -22, 21, 36, -6, -56, -40, -43, -47, -8, -23, 26, 50,
    52, 69, -7, 22, 39, 41, 43, -30, 4, 4, -20, -27, -1, 8, -30, -65, -10, 26, 24, 42, 44, 46, -97,
    -87, -31, 44, 42, -26, -14, -61, -48, -54, -9, 25, 26, 33, 24, -18, -3, -33, -50, -17, -26, -10,
    -35, -64, -41, -27, -30, 18, 42, 15, -42, -2, 8, 25, 54, -45, -19, 22, 8, 11, -76, -38, -23,
    -31, -18, -6, 61, 64, 69, 17, -10, 21, 29, 52, 49, -11, -50, -27, -25, 19, 12, 5, 14, -12, -1,
    -32, -2, 22, 2, -16, -50, 28, 35, -9, -22, -22, 9, 72, 71, 58, -23, -46, -16, 18, 35, -31, -19,
    -35, -35, -28, -13, 1, -14, 24, 0, -7, -36, -35, -30, -14, 16, 22, -11, -24, 24, 52, 39, 64, 52,
    52,
    /* 35 */
    55, 18, -11, 23, 4, 75, 22, 2, -11, -16, -3, -28, 1, -4, 35, -7, -19, -9, 39, 34, 11, -28, -3,
    16, -58, 13, 63, 67, 80, 71, 29, 31, 17, 75, 81, -12, -28, -23, 34, 65, -5, -17, 1, 14, 25, -31,
    -17, -13, -5, -17, 54, 93, 84, 27, -4, -11, -5, 36, 21, -1, -54, -52, -35, 0, 1, -28, 17, 20,
    20, 7, 26, 28, 48, 39, 14, -26, -28, -45, -61, -47, 1, 8, 10, 14, -9, -16, -5, 34, 40, 9, -20,
    11, 46, 28, 22, -1, 19, 40, 38, 39, 18, 0, -19, -82, -42, -22, -54, -33, -7, -41, -34, -35, -24,
    -25, 43, -7, -20, -18, -13, 24, -39, -32, -39, 11, 37, 55, 48, 38, 13, 45, 62, 36, 25, 7, 16,
    34, 13, -4, -5, 21, -21, -45, -8, -5, 28, 2, -38, -42, -14, -7, -29, -25, 2, 32, 40, -17, -14,
    -19, 2, 33, 23, 1, -18, 7, -22, 0, 5, -15, 17, 8, -20, -15, -19, 4, -25, 14, -88, -112, -86,
    -70, 0, -55, -57, -58, -55, -41, 2, -11, -5, 9, 47, 23, 22, 39, 15, 32, -1, 34, 49, 24, -16, 5,
    19, 18, -10, -23, 12, 37, 7, -40, 16, 45, 45, -23, -29, 39, 45, 9, -14, -36, 4, -4, -19, -36,
    -14, 0, -57, -27, 12, 13, -28, -30, -22, -6, -10, 1, -1, 29, -30, -49, 35, 23, 26, -22, 34, 5,
    14, 30, 3, 47, 28, -16, 15, 30, -8, 18, 12, -11, -10, -17, -9, -32, -34, -65, -34, -25, -78,
    -100, -88, -38, -46, -73, -107, -23, 23, 34, 15, 4, 7, 10, -49, -31, 4, 1, -48, -73, -62, -30,
    -20, -34, 10, 14, -30, -38, -66, -1, 3, 1, -16, -52, -127, -89, -74, -44, -58, -1, -1, -38, -40,
    -42, 64, 9, 7, -50, -41, -17, 5, 11, -44, -13, -59, -27, 24, 44, 33, -12, -97, -94, -58, -1,
    -22, -39, -42, -43, -40, -37, 14, 25, -16, 10, 14, 80, 41, -7, -28, -38, -14, 4, -4, 9, 46, -3,
    -44, -47, -4, 35, -5, -6, -10, -23, 24, -31, -44, -11, -3, 37, -33, -12, -15, 16, 14, -18, -5,
    14, 8, 2, 10, -1, -29, -21, 29, 55, -11, -47, -38, 42, 41, -28, -79, -34, 18, -21, -42, -34, -4,
    -5, -19, -15, 10, 25,
    /* 36 */
    -22, 30, 19, 1, 0, -49, 17, 17, 1, -39, 2, 0, 14, -10, -61, -72, -33, 21, -43, -88, -59, -52,
    -68, -114, -101, -3, 16, 21, -6, -32, -7, 36, 38, -6, -73, -61, 19, 11, 24, -83, -47, -17, 0, 9,
    -71, 31, 8, -32, -53, -127, 28, 24, 19, 34, 3, 17, -1, 37, 10, -12, -14, -26, 9, -15, -13, -31,
    -30, -57, -73, -17, 5, -16, -76, -54, -5, 5, -14, -19, -4, -23, -14, 1, 19, -3, -28, 10, 12,
    -21, -43, -39, -9, -16, -7, -30, 24, 24, 13, 20, 19, 23, -21, 8, -7, -10, -10, 0, 12, -8, -38,
    -61, -34, -80, -62, -111, -68, -25, -1, -3, 32, 43, 12, 29, 50, 64, 29, 15, 48, 3, -12, -17, 7,
    11, 3, 21, -9, 29, 10, 2, 18, 3, -2, -2, 20, 19, 18, 25, 47, 47, 71, 38, 7, -32, -31, 3, -50,
    -10, -11, -35, -50, -78, -45, -41, 2, -14, -14, 30, -9, -18, 25, 48, 48, 12, 1, 37, 58, -20,
    -39, -45, -37, -37, -55, 4, 2, -7, -74, -10, -24, -11, 62, 51, -33, -78, -64, 8, 63, 11, -23,
    -16, 49, 79, 2, 29, 35, -3, -84, 3, 14, 14, -34, -63, -29, -4, -18, -6, 48, -38, -2, -18, -13,
    49, -8, 12, 9, 14, 17, -44, -6, 5, -44, -58, -19, 31, 8, 29, -25, -56, -27, -13, 43, 12, 25, -7,
    26, 74, 51, 46, 43, 75, 75, 26, -38, -5, -23, -12, -58, 2, 14, -13, 7, -27, 6, -21, -27, 16, 34,
    14, -10, 3, 28, 44, 37, 28, -4, 40, 52, -22, -13, -11, -6, -34, -19, -55, -43, -11, 24, 29, -24,
    -37, 52, 94, 37, 17, -28, 24, 66, 45, 55, 102, 72, 48, 12, 3, -21, -78, -100, 3, 7, -7, -31, 3,
    -3, 24, 35, 34, 63, 67, 76, 50, 1, 12, 65, 63, 55, 23, 34, -45, -24, -18, -17, -58, -21, -5,
    -17, -26, -31, 29, -21, -55, 2, 72, 55, 26, 5, 46, 90, 58, 89, 111, 100, 77, 3, 13, 7, 2, -43,
    -12, 17, 18, 4, -16, -36, -18, -67, -61, -50, -9, 54, -74, -87, -58, -14, 38, -41, -62, -41,
    -13, -3, -25, -31, -36, -15, 10, 2, 10, 5, -53, -20, 36, 58, 42, -41, -27, 27, 36, 12, -13, -9,
    23, -3, -18,
    /* 37 */
    -18, -35, -22, 10, -19, -38, -17, -1, -17, -7, 14, 1, 12, 20, -20, -17, -9, 21, 27, -41, 8, -9,
    -15, -25, 17, -12, -22, -5, 17, 33, 20, 27, 36, 30, 22, 16, 35, 10, 26, 21, 14, 31, 7, 19, 26,
    35, 43, 19, 5, 32, -8, -58, -25, 34, 32, 18, 29, 11, 25, 22, 7, 27, 37, 29, -14, 5, 24, 5, 5,
    -38, 12, -9, -18, -23, -34, 6, 32, 60, 16, 2, 42, 34, 32, -12, 17, 29, 19, 9, 18, 27, -15, 7,
    -17, -18, -13, -8, -6, -13, -7, -16, -31, -29, 12, 37, 9, 33, 41, 5, -2, -11, 12, 22, -11, -34,
    -27, -14, -1, -5, -16, 12, -2, 6, 26, 45, 31, -42, -88, -8, 28, 34, -9, -3, 22, 42, 35, 1, 18,
    20, 14, 13, 23, 32, 21, 7, 11, 41, 32, 35, 9, 16, 36, 16, -23, -54, -60, 45, 6, -11, -23, -36,
    41, -16, -28, -20, -10, 34, -9, -18, -18, 8, 34, 14, 24, 4, 2, -21, 34, 32, 30, -25, 17, 20, -1,
    -13, -127, -29, 6, 30, -6, -81, -53, -33, -25, -28, -17, 9, -10, -29, -17, -6, 44, 10, 3, 1,
    -70, 21, 23, 33, -14, -96, -21, -9, 11, 7, -24, -35, -19, 16, 12, 16, 10, 11, 15, -6, 30, 0, 41,
    29, 3, -48, 39, 7, 23, 14, -19, -32, -58, -38, -51, -47, 3, -68, -57, -5, -46, 39, 14, -1, -1,
    -40, -38, 14, 10, -25, -36, 45, 48, 18, -9, 1, 30, 38, -4, -55, -44, 26, 49, 32, 0, -37, 42, 47,
    16, -3, 5, -45, 10, 21, -1, -26, -104, -120, -51, -30, -47, 0, 25, -45, -98, -87, 9, 36, 17,
    -50, -42, -36, 2, 6, -15, 12, 7, -22, -30, 11, -18, -75, -14, -19, -41, 41, -111, 1, -8, -27,
    16, -29, -1, 0, -1, -25, 38, 24, 4, 8, 30, 17, 67, 46, 5, -49, -35, -1, -16, -49, -66, -8, -40,
    -54, -80, -40, 22, -17, -48, -49, -45, 37, 19, 2, -10, -16, -46, 50, 54, 48, 10, -27, 18, 38,
    14, -8, -32, -72, -4, -11, -45, -1, -2, -17, 0, -1, -4, 4, -40, 0, 4, 28, 8, -16, 11, 19, 14, 3,
    21, -25, -13, -11, -6, -12, 14, 14, 4, 11, 11, 14, -33, 1, 25, 19, -15, -23,
    /* 38 */
    -11, 33, 33, 13, -15, 16, 26, 24, 0, -51, 5, 21, 22, -11, -119, 18, 31, -2, -92, -118, 43, 12,
    -73, -112, -83, 7, 8, 0, -26, 1, 25, -10, -35, -41, -10, 15, -28, -19, -28, -53, -20, -15, -4,
    -38, -127, -38, -7, 53, 2, -81, 4, -1, -15, 7, -3, -23, -13, -34, 0, -20, -18, -22, -28, -36,
    -70, -2, 30, 2, -88, -68, 20, 49, 55, -9, -19, -5, 1, 23, -21, -42, -19, -28, 4, 29, -21, -3,
    -27, 61, 37, -40, -25, -22, 45, 40, -27, -25, 12, 26, -11, -26, -15, 14, 5, -21, -44, 11, 1, -5,
    -7, -56, 22, 22, 20, -4, 9, 19, 6, 18, 38, 25, 10, -2, 30, 35, 8, 22, 22, 16, -10, -2, 29, 30,
    14, 7, -12, 13, 11, -2, -15, -49, -5, 4, 13, 8, -78, -22, -42, 3, 2, -55, 2, -5, 5, 12, 17, 12,
    1, 6, 17, 45, -13, -27, -3, 4, 33, -59, -5, 28, 44, 17, -40, 39, 79, 65, -27, 12, 2, -14, -31,
    -10, 3, 11, 3, -20, -31, 23, 41, -4, -36, -19, 47, 70, 1, -27, 9, 38, 47, -39, 22, 3, -20, 12,
    27, 24, 9, 14, 17, 8, 2, -3, 27, 9, 10, -16, -48, 12, -16, -12, -26, -45, 0, 4, -9, -49, 0, 11,
    15, 17, 21, 3, 20, 25, 4, 14, -2, 5, 24, 3, 7, -14, -18, -28, -19, 11, -27, -34, -24, 1, 21,
    -85, 23, 39, 18, 8, -24, 22, 16, -2, 7, 5, 11, 0, -25, -16, -16, -32, -43, -52, -3, -3, -45,
    -38, -33, -13, -22, 6, 7, 8, 3, -1, -23, -18, 5, 12, -16, 6, 3, 1, -33, -63, 7, -29, -21, -52,
    -40, -43, -83, -55, -6, -34, 8, 4, 8, 4, -19, 35, 8, -35, 2, -37, -23, -66, -68, -20, -14, -36,
    -66, -76, -57, -6, -8, -13, -12, -27, 3, 25, 9, -7, -4, 4, 17, 10, -3, -22, 2, -12, -25, -37, 8,
    11, -11, -4, -3, 17, 3, -2, -4, 20, 54, 14, 2, 1, -18, -32, -20, -43, -23, -30, -31, -28, -14,
    -18, -44, -59, -42, -28, -36, -66, -114, -74, 14, -36, -40, -75, -52, 41, 11, 6, -6, 6, 28, 29,
    26, 20, 12, 34, -1, 10, 10, 6, 1, -3, 39, 0, -23, -33, 52, 44, -87, -96,
    /* 39 */
    -31, -31, -34, -48, -21, -94, -16, -13, -19, 28, 2, 18, -2, -21, 19, 10, 9, -10, -61, -24, -22,
    -24, -54, -66, -26, -76, -48, 18, 31, -4, -31, -29, 36, 22, -25, -14, -7, 15, 19, -40, -21, 13,
    -69, -12, -41, 59, 69, -5, -58, -5, -20, 2, -12, 21, 26, 0, 4, -12, 1, 23, -15, -63, -16, -14,
    6, 1, -52, -76, 52, 61, 43, 33, -35, -18, 45, -1, 24, 1, 35, -22, -32, -6, 2, 26, 9, -45, -123,
    -36, 5, 2, 2, -56, -90, -15, -28, 1, 38, 2, 6, 3, -75, -28, 23, 21, 54, -58, -57, -20, 13, 58,
    15, 11, -21, 1, -23, 9, 6, -17, 31, 22, 41, 29, -6, -15, 42, -75, -86, -43, -21, -35, -65, -16,
    -33, 9, -24, -24, 22, 9, -9, -41, -79, -31, -9, -24, -63, 40, 92, 103, 62, 11, -47, -14, -19,
    -36, -80, -45, 10, -25, -35, -102, -27, -46, -19, -11, -38, 69, -1, -18, -34, -15, 70, 40, 0,
    -49, -40, -27, -43, -27, 14, 23, -25, -31, 6, 35, 35, 23, -29, -17, 40, 29, 21, 29, 21, -12,
    -39, 26, 27, -4, -28, 5, 28, 5, 1, 3, -44, 4, -13, 8, 5, -36, -26, -34, -11, 2, -6, -26, -43,
    -48, 27, 29, -2, -48, -50, 4, 46, -44, -24, -40, -51, -25, -47, -22, -35, -16, 3, -33, -42, -93,
    -66, -105, 42, 41, 8, -72, -63, 60, 54, 35, -24, -12, -111, -102, -108, -65, -82, -68, -22, -16,
    -23, -16, -30, -15, -27, -22, 17, 5, 25, 26, -28, 4, 48, 77, 101, 78, 13, -19, -12, 2, 8, -20,
    -7, -49, -66, 9, -10, 28, 39, 18, -3, -35, -65, -34, 38, 40, 11, -76, -42, 0, -2, -2, 9, 20, 11,
    9, -3, -8, 33, 5, -45, -29, -12, -64, -51, -50, -36, 5, -17, -13, -28, -27, -1, -47, -24, 20,
    62, -27, -11, 7, 13, -7, 1, -18, 2, 26, 23, 45, 51, 46, 35, -50, 93, 67, 43, 1, -54, -13, 0,
    -12, -14, -1, 45, 4, 27, 0, 40, 18, 6, 22, 11, 29, -3, 29, -34, -29, -9, 12, 59, 57, 27, -13, 9,
    21, 90, 64, 20, -90, -27, -48, -27, -35, -7, 17, -23, -13, -44, -45, -32, -47, -40, -19, -11,
    26, -43, -24, -66, 96, 127, 93, 67, -42,
    /* 40 */
    -29, -47, -27, -21, -31, -28, -27, -13, -14, -10, 23, 0, -9, 2, 4, 18, 8, -5, -30, -88, 1, 37,
    32, 6, -36, -17, -33, 6, 54, 17, -16, -2, 47, 27, 59, -18, 22, 46, 9, -8, -8, 27, 18, -10, -100,
    -10, -24, -14, -11, -23, -36, -8, 32, -11, -8, -20, -8, 26, -9, -3, -2, -6, 8, 2, -54, -13, -17,
    -9, 86, 35, -12, -4, 9, 73, 98, -42, -9, 19, 61, 79, -28, 1, 39, 34, 26, -24, -1, -6, 4, 27, 3,
    6, 9, 12, 40, 15, 5, -10, -42, -45, -46, -46, -22, 9, 11, -4, -17, -29, 14, 33, -15, -19, -37,
    -21, -33, 9, -4, -8, -23, -2, 28, 0, 31, 30, 18, -14, -9, -3, 1, 20, -38, -13, -27, -17, -6, 4,
    -19, -6, -1, -55, 15, -43, -20, 22, 10, 47, 25, -22, -4, 33, -16, 3, 7, 18, 48, -18, 17, 15,
    -16, -30, -15, 24, 43, 41, -27, 12, 5, 49, 67, 34, 0, -43, -42, 9, 14, 3, -54, -27, -2, 5, 17,
    -28, -14, -1, 9, 8, -39, -37, -18, 10, -30, -47, -53, -48, -13, -5, -9, -30, -35, -30, -15, -24,
    10, 11, 34, -36, 5, 39, 37, 29, -19, 20, 21, 27, -10, -3, 16, 1, -49, -75, -9, -12, -29, -74,
    -101, -19, -19, -4, 30, 21, 1, -19, -9, 10, -1, -15, -18, -33, -71, -44, 51, 58, -5, -55, -66,
    38, 42, 49, 65, -8, -25, -25, -29, -6, -9, -34, -32, -1, 8, 55, -22, -16, -12, 14, 15, 36, 2,
    -29, -45, -46, 29, 16, 19, 13, -8, -25, -18, -3, -4, -8, 2, 27, 14, 3, -19, 36, 60, 9, -47, -20,
    -7, -2, 40, 23, 25, 14, 6, 16, 3, 5, -40, 3, 16, 4, 16, -16, 15, 7, 11, 38, 19, 14, 13, 20, 47,
    19, -9, -18, 0, -20, -17, -8, 20, 28, -45, -37, -38, -6, 12, -2, 3, -7, 21, 19, -3, -7, 44, 10,
    -57, -41, 0, 27, -12, -64, -37, -9, 4, 23, 1, 29, -3, -30, -10, 20, 13, 32, -4, 16, 28, 12, 9,
    65, 8, -9, -21, 1, 87, 79, -16, -76, 15, 90, 127, 97, 18, -8, 27, 2, -13, -7, -18, -27, -71,
    -37, 6, -18, -37, -65, -17, -9, 0, -42, -29, -23, -76, 17, -10, -22, -9, -38,
    /* 41 */
    -13, 15, 33, 24, -4, 8, 29, 34, 19, -4, -27, 30, 34, 32, 4, 51, 56, 31, 31, 8, 93, 68, 12, -65,
    -25, 7, -10, 34, 14, 34, 9, -6, -21, -1, 15, 12, 0, -8, -16, 17, -22, -64, 22, -18, -49, -27,
    -2, 52, 1, -36, 22, -3, -43, -2, 4, 8, -18, -11, 15, 11, 48, 3, -15, 19, 41, -42, -9, -19, 0,
    -40, -18, 37, 0, 31, -44, 24, 17, 11, -26, -41, -18, -13, 27, 45, 5, -3, -27, 32, 0, -2, -44,
    -70, -5, 4, -19, -15, -32, -50, -1, -5, 17, 5, 7, -6, -16, -4, -6, 3, -10, -15, 16, -2, -23,
    -35, -33, -3, -9, 3, -38, -43, -11, -10, -61, -99, -55, 2, -14, -29, -4, 11, 7, -14, -31, -23,
    -24, 12, -29, -35, -37, -29, 32, -54, -1, -3, -30, 36, -32, -4, 19, 15, 37, -33, -31, 26, 59,
    -2, -24, 19, 40, 14, -25, -6, 42, -18, -55, -34, 10, 16, -36, -45, 25, 31, 24, 15, -2, 29, 35,
    0, -8, -24, 18, 29, 0, -22, -26, 23, 46, -2, -20, -58, 57, 71, 28, -42, -38, 17, 10, -51, -127,
    -72, -30, 7, 18, -19, -89, -13, -17, -13, -4, -127, -27, -31, 5, -31, -43, -27, 11, 33, 11, -7,
    36, 51, 63, 8, -54, 5, -4, 23, 30, 19, -8, 11, 18, 5, 10, -13, 27, -4, -21, 4, -21, -18, -17,
    -29, -12, -33, -17, -17, -9, -5, 15, 22, 15, -2, 7, 29, 10, -14, -23, -46, 12, 13, -8, 11, -16,
    19, -8, -28, -57, -17, 15, -11, -75, -119, -1, -21, 3, 5, 2, -11, 18, 5, -9, -9, -16, 23, 18,
    39, 67, 41, 39, -32, -27, 70, 49, 21, -52, -46, 16, 28, -23, -20, -19, -4, 20, -13, -26, 32, 44,
    -9, 3, -3, 0, 25, -5, 24, 7, -6, -9, -26, 62, 48, 3, -44, -50, -6, 10, 5, 19, 25, -16, 4, 21, 3,
    -19, -57, -33, -8, -39, -28, -7, -30, -43, -50, -31, -16, -55, -89, -71, -97, 7, 43, 35, 12, 4,
    -41, 4, 15, 8, 22, -20, -29, 34, 29, 29, -5, -2, 9, -11, -29, 1, 21, -6, -15, -54, 29, -4, 25,
    4, -19, -12, 3, -12, -55, -71, 14, 7, -19, -52, 0, -15, -32, 0, -19, 79, -47, -43, -28, -55,
    -11,
    /* 42 */
    -43, -68, -52, 11, 9, -30, -91, 13, 23, 3, -50, -31, 16, 23, 18, -6, -11, 32, 36, 17, 26, 23,
    52, 34, 27, -35, -43, -62, -84, -6, -18, -19, -20, -38, -6, -11, 17, 39, -47, -15, -11, 5, -14,
    -30, -13, -6, -24, -12, 22, 36, -32, -88, -108, -127, 7, -12, -17, -27, -57, 11, -5, 23, -23,
    -59, 14, 6, -9, 6, -28, -2, -4, -7, 21, 8, 1, 6, -32, -45, -43, -25, -26, 14, 2, -24, 15, 10,
    21, -4, -5, 39, 9, 19, -5, 13, 38, -6, -38, -43, 4, 47, -20, -23, -19, -3, 18, -47, -9, 1, 2,
    -17, 24, 19, 2, -21, -26, 10, 20, -3, -44, -50, 8, 19, 8, -30, -22, -14, -19, -83, -50, 33, -39,
    -25, -23, -21, 7, -47, 4, 25, -55, -20, -36, 26, 5, -6, 18, -39, -42, -26, 36, 36, 16, 12, -58,
    -52, -9, 29, 23, 1, 14, -13, 25, 20, 24, 22, -34, -2, -9, -51, -24, -40, -11, -12, -28, 27, 5,
    -20, -35, -5, 37, 16, -99, -62, -2, 0, -4, -37, -4, 6, 21, -9, 49, 24, 36, 28, -6, -5, 43, 52,
    19, -47, -41, -47, -4, 9, -64, -21, -13, 12, 2, -81, 5, 19, 1, 13, -23, -8, -18, 15, 32, 28, 8,
    25, 44, 39, 12, -23, -71, -18, 27, 0, -10, -35, 19, 23, 28, -1, -3, 13, 18, 29, -20, -30, -19,
    28, 37, -30, -40, -21, 14, 39, -25, -65, -18, -35, -40, -2, -10, 29, 21, 12, -8, 2, 16, 20, -15,
    -21, 6, 1, -10, -4, -25, -45, -76, -28, 0, -12, -30, -16, 17, 25, 0, -1, -2, 3, 13, -44, -31,
    -11, 41, 38, 7, 5, -8, 19, 35, 0, 22, 10, -2, 39, -28, 4, -9, 5, 1, -11, -7, 56, 58, -2, -36,
    -17, -1, -8, -19, -49, -8, 6, -16, -20, -5, -6, -8, -36, 0, 40, -3, -6, 42, 41, -2, -6, 20, 28,
    27, 4, -10, -26, -16, -24, -34, -42, -43, -29, -30, 16, 23, -18, -11, 26, -23, -47, 5, 30, 62,
    -21, -108, 21, 32, 59, 1, -25, -34, 4, 25, -31, -49, -36, -34, -8, 13, -15, -64, -45, -16, 12,
    -35, -22, -24, -14, 30, 4, 18, -10, -39, 4, 19, 10, -31, -50, 5, 2, -7, -5, 61, -31, -73, 9, 28,
    46,
    /* 43 */
    -105, -49, -36, -47, -32, -4, -8, -1, -7, -6, 37, 9, 3, 10, 26, -29, -13, -1, 26, 36, 39, 11,
    23, 32, 62, 9, -13, -10, -50, -76, -11, -25, 5, -58, -90, 17, -1, 7, -24, -44, 23, 7, -1, -23,
    -21, 15, -8, -12, 39, 17, -38, -38, -70, -47, -35, -22, -37, -54, -66, -11, 44, 36, 42, -1, 3,
    9, 7, 54, 36, 1, 8, -34, 12, -19, -22, -10, -2, -39, -9, -12, -1, 17, 58, 14, 40, 12, 8, 24, 5,
    47, 14, 28, -34, 11, -2, 1, 7, -7, -16, -24, -21, -47, -26, -2, 18, 14, 37, 26, -12, 42, 4, 2,
    34, 8, 0, 35, 1, -20, -36, -7, 10, -4, 5, -43, -52, -21, 0, 53, 65, 12, -18, -47, -12, 26, 41,
    -10, -26, -58, -46, 25, 11, 21, 2, -32, -5, 13, 45, 47, 24, 9, 5, -26, -65, -38, -45, 5, -13, 6,
    -9, -27, 1, 16, 22, 4, 17, 31, 31, -3, -46, -43, 22, 4, -18, -18, 20, -21, -81, -40, -26, -55,
    32, -40, -30, -27, -1, 50, 24, 41, 40, 15, 5, 20, 21, 20, 21, 18, 35, -1, -18, -27, -61, -91,
    -112, -113, -26, 28, 17, -39, -7, 23, 38, 20, -16, 22, -7, 24, -16, 0, -14, 20, 6, 19, 37, 53,
    59, -10, -38, -74, -24, -77, 46, 32, 23, 15, 18, 49, 49, 19, 44, 3, 16, 11, -15, 12, 16, -7, 12,
    5, 53, 27, 9, -22, 36, 17, 3, -17, -42, 10, -17, 16, 3, 15, -12, 27, 54, 11, 20, 8, 16, 26, -3,
    23, 29, 8, -14, 32, 37, 15, 4, 14, 44, 58, 28, 23, 47, -4, -39, -40, 13, 28, -13, -19, 5, 41,
    -7, 26, 8, 11, 13, -21, -44, -37, -27, -13, 4, -17, -32, 16, 64, 60, 5, 22, 11, 36, 77, -32,
    -22, -9, 18, 26, -11, -15, 2, 18, 16, -23, -16, -15, 12, -6, 57, 60, 21, 36, 87, 46, 37, 9, 19,
    14, -8, -1, -24, -4, -14, -9, 30, 9, -18, -65, -31, -12, -74, -116, -127, 12, 6, -17, -64, -25,
    10, 44, 45, 7, 15, 22, 2, -8, 11, 34, 26, 27, 10, -20, -19, -10, -84, -77, -85, -45, -59, -76,
    -48, -61, -105, 15, -8, -21, -17, -24, 45, 7, 10, 7, 29, 23, 54, 18, -16, 14,
    /* 44 */
    78, 10, 5, 3, -10, -25, -20, -30, -15, -44, -51, -23, 10, 9, 5, -29, 17, 28, -15, 34, -25, 30,
    27, 11, 1, -46, -18, 17, 24, -1, -40, -59, -8, 7, 47, 0, -22, -23, 18, 45, 40, 43, -4, 28, 25,
    79, 40, 10, -3, 34, -31, -4, 35, 15, 19, 3, -20, 11, 28, 15, 19, -45, -3, 68, 62, 34, -3, 0, -3,
    9, 50, 7, -29, -55, -28, -1, 22, -4, 8, -35, -9, 10, -27, -32, -25, -27, -57, -38, 3, -18, -10,
    -29, -12, 30, 5, 33, 13, -31, 3, 29, -8, -15, -18, -19, -18, -75, -61, 1, -7, -34, -76, -36, 35,
    46, 46, 15, -18, -26, 32, 31, 35, 22, 25, 0, 32, -54, -49, 22, 35, 41, -20, 6, 5, 23, 35, -5,
    -3, -41, 25, 41, 30, 28, -28, 34, 44, 22, -32, -28, -15, 11, -20, -7, 2, -17, 8, -53, -7, -6,
    17, 41, 31, -4, 11, -22, -20, 39, 10, -33, -35, -10, 6, -33, -55, 20, 18, 45, 33, 34, 2, 2, -12,
    -30, -8, -39, 34, -38, -25, 15, 20, 9, 10, 22, 3, -15, -14, 5, -1, -60, -44, -14, 33, -2, 2, 17,
    2, 8, -16, 15, 17, -29, 16, 16, 5, -20, -12, 27, 26, 28, 14, -2, 9, 5, 2, -40, 28, -8, -52, -40,
    -55, -38, -27, -56, -29, -15, -18, 1, 6, 35, 13, -33, 29, 58, 47, -15, 0, 39, 45, 25, -2, 26,
    -27, -70, -60, -36, 37, 10, -71, -64, -45, -43, -13, -6, -28, -39, -5, 55, 49, 15, 2, 28, 52,
    40, 28, 17, 29, -95, -62, -44, -35, -63, -10, -17, 0, -3, -85, 52, 58, 123, 61, -19, 10, -11, 1,
    -3, -9, -31, -9, -60, -9, -15, 1, 50, 12, 17, 33, -1, 31, 47, 38, 9, -109, -123, -127, -68, -72,
    -35, -16, -34, -24, -13, -5, 20, -15, -2, -10, 35, -37, -22, -38, -56, -13, -56, 12, 3, -7, -17,
    31, 77, 32, 1, 55, 44, 10, 8, 14, 26, -16, -77, -57, -31, 32, 23, 0, 7, -42, -59, -24, -15, -3,
    -73, -48, -25, 70, 33, 11, -7, 8, 42, 24, 38, 40, 5, -30, 15, 31, -10, 1, 20, 24, -7, 20, 37,
    64, 18, -27, -13, 7, -5, -11, 23, 11, -15, -24, -7, 28, 6, -39, 27, 6, -15,
    /* 45 */
    50, 73, 22, 2, -1, 27, 23, -1, 3, 52, 8, 57, 20, 8, -35, -25, 50, -1, -3, -4, -86, -64, -67,
    -32, 45, -74, -66, -22, 54, 68, -29, -47, -80, 43, 46, -65, -67, -28, 67, 20, -71, -50, -11, 5,
    49, -31, 1, 25, 21, 14, -21, 13, 39, 63, 9, -32, -57, 13, -46, -28, -30, -35, -20, -2, 35, -3,
    4, -20, -18, 58, 6, 40, 32, -73, -13, 5, -46, -84, -57, 6, 25, -40, -56, -58, -34, 3, -18, -6,
    -4, 12, 9, 24, 20, -7, -32, -59, -6, 6, -40, -14, -21, 12, -7, -53, -50, 40, 24, 31, 27, 0, 54,
    76, 82, 82, 79, -4, 21, 62, 35, 22, -34, -12, -15, -48, -50, -7, 31, 38, 44, -13, 5, 24, 60, 30,
    -23, -37, -24, -1, 0, 2, -51, -20, 41, -19, -14, -52, -3, 53, -5, -6, -18, 7, -40, -26, 34, 15,
    -9, -48, -13, 97, -23, -67, -51, 2, 95, -74, -44, -61, -93, -36, -91, -14, -101, -123, -48, 42,
    47, 16, -35, 1, 25, 44, 35, -2, 34, 30, 36, 16, 49, 56, -1, 31, 12, 17, -30, -59, -86, -34, -35,
    -63, -17, 26, 20, -8, 79, -14, -29, -12, -33, 47, 24, -52, -59, -59, -20, 27, -51, -17, 38, -5,
    -33, -19, 12, 44, 12, -8, -7, 3, -1, 20, -14, -8, 16, -21, -15, -30, -21, -28, -22, 1, -68, -95,
    17, 56, -11, -35, -20, 40, 0, 15, 11, 17, 40, 23, 44, 16, -4, 6, 11, -42, -50, -59, -17, -41,
    18, -107, -3, 39, 17, 33, -48, -9, 21, 49, 33, -6, -33, -14, 2, 33, -44, -31, -73, -53, 16, -16,
    -76, -74, -15, 6, -1, -109, -127, -4, -12, -18, -67, -60, -69, -30, 63, 43, -19, -40, -24, 58,
    -21, -63, -69, -30, 33, -52, -75, -89, -118, -62, -19, -3, -5, -16, -18, -32, -53, -1, 31, -10,
    -6, -6, -31, 6, -41, -29, -2, 31, 36, -19, 64, 62, 43, -24, -24, 63, 31, 43, -35, -59, -36, -36,
    -86, -88, 13, 14, -6, -30, -14, -5, 1, -15, -31, -60, -34, 35, 13, 23, 15, -32, -1, 18, 40, 37,
    -71, -89, -66, -32, 41, 8, 27, 25, 38, 15, 43, 73, 29, 76, 27, 34, 67, -6, -21, -33, -52, 42, 9,
    -10, 16, 14, 22, 29, 79, 54,
    /* 46 */
    -36, -85, -10, -5, 10, -9, 29, 16, -11, -20, 35, 21, -5, -44, -27, -79, -99, -50, -41, -53, -66,
    -28, -60, -86, -99, -54, -13, 53, 100, 35, 4, 63, 87, 52, 59, -2, 15, 3, -29, -37, 2, -1, -27,
    20, 28, 42, -19, -7, 16, -25, 42, 63, 46, 31, 10, -5, 45, -11, 10, -43, -91, -55, 8, 46, -7, 20,
    33, 10, 80, 29, 18, -6, 56, 31, 7, 54, 51, -5, -55, -4, 30, -1, -81, -62, 19, 25, -15, -50, 56,
    54, 14, 0, 17, 61, 76, -1, -28, 17, 90, 73, -83, -39, -10, 18, -34, 34, 56, 41, -7, -57, 75,
    -10, -50, 22, 58, 9, -8, 6, 35, 43, 45, 8, 17, 88, 72, -80, -16, 2, 11, 38, 31, 76, 12, 42, 26,
    -31, 0, -21, -13, -11, 6, 4, -13, 9, 44, -22, -39, -113, -22, 18, 5, -24, -22, -9, 21, 52, -67,
    -19, 42, 46, 44, -31, -11, 37, 46, 55, -4, -29, -8, 15, -3, -48, -5, -6, 10, -23, -54, 9, 19,
    -15, -39, 1, -34, -49, -19, 11, 48, 31, 46, 73, -33, -21, -23, 12, -54, -30, 56, 76, 29, -2, 24,
    -29, -34, -29, -55, -29, -82, -52, -32, -42, -17, -9, 3, -58, 31, 62, 57, 23, -15, 12, 39, 39,
    27, -35, -42, 7, 1, 74, 79, 72, 44, 5, 10, 10, -14, 17, -22, -91, -29, -25, 50, 43, 32, -53, 1,
    -6, -20, -57, -20, -3, -29, 70, 119, 80, 67, 114, 127, 31, 35, 29, 56, 3, -82, -80, -22, 33, 21,
    -18, -17, 27, 15, 5, -61, -62, -26, -37, -9, 11, -11, -26, -67, -66, -51, -41, -68, -16, 11,
    -36, -13, 24, -4, -6, 18, 16, 28, -39, -16, -3, -20, -38, -40, -62, -113, -38, 51, -12, -35,
    -52, -7, 47, 4, -4, -12, -52, -9, 7, -15, -48, -17, 47, -12, -1, -29, -5, 55, -17, 7, 4, 16, 25,
    -37, -18, -57, -56, -34, 8, 26, -5, 45, 40, -25, -52, -4, 15, -9, 38, 24, 35, 53, 33, 37, 76,
    84, 76, 64, -35, 59, 14, -25, 4, -53, -39, -15, -16, -21, -34, 2, 29, 30, 32, -3, -37, 11, 48,
    13, 58, 74, 116, 87, 36, 115, 97, 47, 27, 10, 46, 17, -8, -12, -44, 42, 45, 12, -10, -53, 17,
    -29, 7, 16, -97,
    /* 47 */
    -53, -29, -4, -1, 17, -21, 29, 45, -1, 10, 11, 42, 33, -9, 41, -2, 20, -8, -3, 57, 11, -14, -11,
    15, 66, -41, -99, 25, -25, 5, -44, -69, -4, 26, 7, -27, -63, -3, 43, 42, 4, -3, -42, 11, 35, 10,
    -3, -9, 33, 35, -80, 19, -36, 17, 16, -7, -61, -3, 7, 43, -13, -50, 24, 20, -6, 13, -15, 14,
    -12, -41, 24, 29, 16, 2, -51, -53, -40, -16, -4, -3, -75, -56, 43, 41, 7, -29, 21, 49, 27, 4,
    -8, 18, -32, 10, -11, 14, 15, -36, -1, -48, -99, -38, -26, -54, -2, -3, -33, -61, -21, 19, 1,
    -28, -62, -38, -22, 12, 0, -48, -55, -73, 6, -11, -9, -28, -45, -17, 1, -101, -6, 5, -48, -7,
    -76, 0, 35, -24, -20, 10, 12, 31, -16, -11, 12, 9, 30, 41, 26, 36, 27, 14, -36, -19, -9, -18,
    -4, -34, -8, -25, -25, -2, -52, 35, 21, -30, -14, 20, 72, 31, 1, -41, 45, 41, 16, -3, -22, -27,
    -64, -61, -17, 20, -3, -6, -7, -27, 35, -7, 25, 12, -12, -17, 40, 19, 20, -41, -71, -41, -12,
    -3, -41, -17, -96, -43, 6, 34, 18, -21, -3, 50, 44, 28, 17, 20, 42, 11, 11, 49, 27, 14, 7, 34,
    26, 11, -6, 29, 52, -44, -54, -13, 4, 43, -72, -11, -1, 30, 40, 19, 33, 26, 20, 38, 30, 35, 1,
    -34, -3, 17, 37, -5, 5, 51, -66, -45, 5, -44, -30, -41, 0, -2, -31, 25, -42, -1, 0, 6, 12, 12,
    -2, -12, 9, 5, 19, -8, -11, 18, 7, -50, -69, 19, 46, 42, -2, -17, -32, 7, -12, -31, -64, -80,
    -57, -44, -51, -62, -28, -41, -65, -30, 20, 3, -9, 39, -127, -103, -42, -34, -33, -5, -6, 45,
    24, -28, 8, 34, 14, 11, -22, -37, -26, -7, 15, -4, -13, -2, -10, 18, 10, 0, -36, -48, 5, 38,
    -40, -27, -26, 16, 17, 4, 4, -18, -85, -92, -55, -24, -31, -29, -100, -9, -10, -15, -24, -43,
    -16, 7, -21, -57, -10, -24, -3, 14, 6, 18, -47, -20, -23, -14, 25, -38, -83, -99, -47, -2, 5,
    -30, -111, -57, -19, -18, -1, -57, -101, -27, -21, -28, -62, -78, -6, -19, 5, -3, -8, 35, 39,
    23, 26, 39, 75, 33, 24, 11, 25, 1,
    /* 48 */
    -11, -11, -12, -4, 6, -86, -2, 16, -31, -127, -46, 4, 27, 3, 5, 26, 2, 0, -9, 3, 22, -17, -32,
    -12, -17, -36, -30, 28, 27, -7, -1, -44, 8, 34, -58, 5, -23, -14, -15, -90, 7, 16, -1, -35, -77,
    19, 18, 14, 24, -25, -69, 0, 13, -6, -14, -19, 4, -6, -30, -21, 9, -43, -62, 14, 45, 34, -2, -1,
    11, 30, 44, 35, 36, 10, 8, -89, -55, -6, 1, -12, -47, -9, 20, 92, 24, -65, -26, -39, 15, 24,
    -40, -18, -34, -48, -2, 41, 35, 33, -34, -28, -67, -83, 12, 3, -1, -39, -38, -29, -46, -25, -49,
    -28, 27, 16, -38, -32, -33, -18, -30, -22, 11, 18, 20, -50, -72, -34, -30, -30, 11, -16, -61,
    26, 8, 15, -29, -33, -21, -4, -7, -47, 8, -11, -30, 39, -26, 22, -11, -6, 26, 4, -6, 34, -7, 22,
    15, -3, 12, 23, 60, 48, 13, 18, 33, 16, -7, 25, 10, 36, -15, -76, 5, 3, 25, 13, -74, -28, -103,
    -56, -24, -20, -43, -83, -65, -47, 7, -12, -68, -62, 6, 1, 59, -13, -3, 26, 35, 15, -2, -16,
    -31, -65, 1, 19, 46, 55, 36, 18, 13, 49, 50, 23, 43, 35, 46, 26, -27, 26, 54, 35, -6, -32, 20,
    16, -10, -34, -44, -51, -33, -30, -22, -34, -62, -54, -76, -42, 29, 10, -6, -42, 13, 64, 14, 23,
    31, 89, 98, -2, 50, 65, 29, 33, -19, -76, -77, -38, 4, -80, -68, -88, -9, -1, -32, -57, -45,
    -20, -52, 2, -24, 0, 16, -11, 11, -4, 10, 12, 22, -56, -124, -54, -6, 19, 37, -46, -51, 4, 22,
    15, -5, 47, 49, 57, -15, -19, 43, 55, 36, -3, -9, 22, 31, 16, -84, -34, -10, 24, 37, -48, 44,
    79, 74, 43, -68, -22, 28, 13, -6, -16, 36, 32, 5, -18, 0, 36, 18, -27, -30, 22, -81, -35, 0, 2,
    -41, -15, -37, -52, -5, -51, 35, 63, 60, 54, 20, -15, 39, 37, 10, 6, -27, -18, -43, -36, 20, -9,
    -46, -25, -35, -44, -100, -68, -43, -38, -46, -1, 9, 16, 13, -9, 35, 9, 30, 47, 0, 27, 15, -16,
    13, -15, -66, -80, -7, 0, -35, -16, 38, 32, 19, -53, -8, 10, -21, -38, -39, -22, -6, -20, 50,
    -14, -17, -13, -13, 54,
    /* 49 */
    16, 32, -16, -37, -15, 0, 10, -24, -27, -23, -15, -15, -6, 10, 10, -29, -10, 24, 29, 5, -34,
    -52, -10, -16, -28, -22, -55, -15, -24, 24, -7, -46, 20, 13, 34, 12, -7, -1, 33, 62, 15, 36, 41,
    24, 24, 31, 38, 33, -24, -11, -22, -8, -8, 5, -5, -22, -25, -15, 32, 13, 3, -9, -3, 34, -5, 41,
    30, 5, -30, -41, 32, 23, -70, -127, -72, 6, 53, 23, 11, -32, -7, 23, 15, 22, 25, 20, -2, 20, 19,
    0, 8, 16, -38, -39, 9, 17, 39, -14, -9, 27, -6, 9, 12, 12, 32, -37, 18, 25, 1, -10, -41, -31,
    -5, -29, -39, -18, 5, -6, -15, -8, 8, 16, 7, 30, 21, -14, -21, -9, -25, 1, -21, -5, 12, -12, 6,
    -9, 10, 21, 30, 15, 9, 1, 5, 10, -13, 23, 47, 56, 58, -17, 7, 4, -20, -27, -28, -2, 23, 4, 0,
    -18, 21, 35, 13, -20, -35, 35, 36, 14, -23, 8, 1, 23, 4, -4, 44, 6, -3, 1, 14, -6, 5, -27, -9,
    3, 1, -28, -23, -6, -16, -29, -31, -41, 2, -5, 22, -6, -29, -19, 21, 50, -11, -8, -10, 18, -21,
    18, 30, 30, 36, -16, 35, 36, 21, -7, -1, 21, 30, 2, 0, 28, 19, 32, 27, -16, 15, -2, -49, -55,
    -73, -46, -9, -18, -49, -39, -44, 28, 18, -2, -30, -34, 12, 25, 21, -9, 23, -2, 15, 29, 25, 42,
    -72, -83, -95, -78, -29, -41, -53, -45, -9, -19, -49, -47, -14, -13, 5, -23, 27, 48, 16, 14, -1,
    28, 35, 35, 31, 20, 3, -2, 7, -2, -14, 8, 22, 29, -2, -37, -13, 34, 21, -20, -73, -37, 0, -34,
    -39, -63, -71, -29, -6, 22, 10, 31, 20, -5, 4, 8, 22, 21, -6, 5, -48, -66, -38, -21, 30, 0, 25,
    9, 17, 26, 17, 24, 13, 3, 45, 18, 16, -1, 11, -18, 16, 31, 23, 4, -22, -14, 22, 57, -8, -2, 7,
    25, 41, 24, 39, -24, -45, -17, -5, 10, 30, 36, 23, 14, 20, 27, 15, 14, 16, 1, -30, -15, 21, 12,
    -5, 2, 14, 1, -15, -20, 9, 14, -34, -36, -39, -43, -21, -4, -4, 16, 13, 33, -6, -53, -43, -5,
    23, -3, 9, 3, -1, 15, 7, 31, 20, 18, 27, 27, 20, -32,
    /* 50 */
    0, -14, 15, 9, 6, 19, -1, 5, 3, -18, -11, 2, 10, 15, -57, 3, 1, 42, 28, -105, 52, 22, 37, -2,
    -111, 16, 11, -10, -12, -4, 12, 24, -12, 17, 27, -24, -42, -22, 2, -6, -32, -64, -82, 2, -31,
    -107, -37, -1, 34, 18, -15, -17, 6, -16, 11, -1, 2, -9, -7, 9, -36, -51, 5, -60, -28, -36, -21,
    52, -68, -70, -3, 53, 96, 34, -52, 10, 37, 33, -26, -15, -10, -10, -6, 26, -4, -9, -23, 27, 35,
    36, -31, -51, 21, 51, 35, -50, -23, 23, 24, -27, -14, 5, 25, 34, -35, 32, 10, -23, -11, -31, 17,
    28, 10, -33, -15, 17, 23, 11, -16, -19, -61, -24, -41, -13, 26, -3, -6, 24, -2, 10, 15, 3, -7,
    26, 32, -11, 25, -11, -24, 9, -69, -32, -56, -20, 3, -85, -117, -56, -12, -20, 29, 27, -10, -19,
    -2, 22, 0, 2, 32, 19, -16, -54, -15, 13, 11, -12, -16, 8, 25, 62, -25, 32, 73, 95, 76, 36, 41,
    22, -8, -25, 21, -31, -23, 2, 5, 20, 14, 10, 12, -35, 32, 70, 68, 10, 6, 50, 70, 24, -13, 9, 11,
    -20, -13, 38, 3, 11, 3, 0, 12, -32, 15, 18, 33, 0, -2, 32, -25, -22, 23, -22, -4, -15, -1, 23,
    -24, 43, 2, -10, 7, 5, 43, 13, 10, 17, 21, 24, 16, 4, 17, -5, 40, -30, -42, -27, 12, -25, -66,
    -21, -1, -6, 47, 19, -9, -3, 23, 24, 43, 18, 18, -5, 3, 2, -12, 4, -35, -68, -82, -88, -90, -17,
    -116, -114, -105, -109, -38, 10, 12, 19, 29, 30, -24, -14, -3, 33, -4, 24, 40, 24, -15, -50, 10,
    26, 20, -4, -46, -88, -82, -71, -76, -80, 26, 6, 8, 30, 19, 30, 33, 23, 16, -44, 13, 41, -59,
    -44, -36, -16, -76, -110, -100, 25, -70, -107, -77, -119, -60, 45, 35, 17, 2, 9, 35, 9, 6, -1,
    13, -20, -19, -7, 1, 20, 3, 22, 29, 35, 12, -89, -87, -72, -6, 8, 40, 21, 12, 3, -10, -12, 2,
    -3, 2, 4, -17, -46, -5, -25, -37, -9, -69, -59, -80, -127, -11, -58, -96, -62, -60, 60, 28, 8,
    11, 19, 35, 28, 16, 1, -4, 39, 2, -1, -20, 9, -9, -35, -1, 16, 39, -81, 1, 8, -19, -2,
    /* 51 */
    -22, -53, -29, -20, 6, -7, 1, -7, -11, -7, 22, 28, 22, 11, 13, -63, -3, 1, -40, -116, -111, -75,
    -51, -46, -102, -31, 10, 7, 24, -22, -55, -41, 7, 55, 86, -58, -55, -34, 16, 65, 6, 65, 11, -17,
    -25, -15, 10, -10, -23, -30, 8, 42, -8, 13, 19, -20, -18, -10, 2, -9, -66, -79, -104, -53, -28,
    21, 45, 29, 12, -5, -36, -51, 29, 20, -14, -27, -32, -20, 5, 40, -60, -89, -70, -61, -24, -19,
    -26, -13, 25, 58, 9, -3, 43, 94, 81, -19, -8, -8, 38, -4, -26, 14, 2, -9, 18, 8, 17, 20, -21,
    22, -53, 3, 65, 56, 121, -6, -30, -26, 58, 70, -29, -33, -69, 3, 13, 24, 32, 30, 58, 75, 26, -7,
    16, 58, 77, -80, -114, -69, -28, -29, -12, -58, -72, -50, -20, -23, -64, -82, -100, -52, -17,
    -16, 48, 10, -2, 4, -43, -13, 3, 75, 5, 7, -42, 20, 88, 1, 4, -38, 36, 85, -66, -99, -93, -64,
    -96, -38, -42, 5, 44, 28, 12, -6, 12, 18, 12, 1, 17, 8, 22, 127, 5, 9, 43, 37, 48, -24, -13, 35,
    26, 11, 3, -15, 25, 31, 22, -77, -37, -42, -60, 11, 7, 10, -8, -62, -8, 45, 30, 0, -53, -65,
    -15, -5, -58, -97, -69, 13, 8, 37, 15, 11, 6, -7, 9, -26, -41, 1, 10, 17, -28, -17, 29, 59, 50,
    16, 26, -44, -31, -29, -68, -62, 18, -39, 0, -20, 24, 23, -18, 32, 33, 46, 16, 17, 2, -7, 51,
    -4, 33, -10, -24, -12, -70, -35, -81, -49, -54, 20, -5, 0, -1, -28, 58, 83, 22, -28, -39, 9, 4,
    13, -62, -78, -44, -42, -96, -24, -42, 12, -1, -31, 1, 7, 32, 69, 52, 10, 9, 31, 21, -54, -72,
    38, 70, 18, -12, -68, -17, 1, 27, -19, -59, -12, -66, -15, -49, -52, -92, 9, -17, 7, -3, -47,
    38, 51, 0, -1, 53, 51, 75, 50, 64, 103, -62, -50, -26, 7, -10, -81, -96, -66, -69, -57, 7, 16,
    7, 23, -13, -11, -18, 50, 37, 2, -32, 69, 45, -15, -4, -84, -34, 42, 28, 2, -95, -119, -67, 32,
    24, -28, 36, 17, 27, 6, -27, 12, 11, 50, 58, -29, -7, -30, 9, 14, -26, 17, -24, -28, 2, -33,
    -56, -97, -34, -38,
    /* 52 */
    4, -1, 0, 2, -40, -5, 13, 19, 19, -29, 28, 10, 14, -2, -13, -50, -44, -16, -25, -36, -76, -85,
    -28, -30, -40, -21, -9, -3, 32, 22, -27, -15, 13, 17, -10, -11, -1, -12, -26, -18, 19, 24, 19,
    -26, -2, 23, 35, 25, -10, -39, 23, -8, 23, 26, 11, 41, -11, 2, 10, 6, 4, -12, -4, -39, -28, 13,
    18, -52, -83, -61, 0, -9, -50, -127, -68, -5, 27, 44, 15, 7, -14, 0, -11, -22, -51, -3, -31,
    -42, 26, 14, 28, 51, 4, 29, 52, 16, 14, -14, -9, 31, -8, 17, 19, 6, -7, -38, -19, 16, -4, -65,
    -45, -68, -30, -33, -22, 9, 29, 21, -1, 17, 6, 13, 10, -7, 3, -44, -41, -25, -27, 4, -16, -20,
    11, -4, -8, -26, -25, 7, -6, -12, 2, -12, -2, 10, -4, 0, 32, 28, 17, -53, -14, 12, -2, -16, 15,
    -42, 16, 1, -20, 3, -32, 27, 37, 8, -16, 9, 45, 9, -6, -10, -19, -5, -5, -18, 2, 4, -1, 1, -2,
    -18, -21, -1, 8, -33, -41, -17, 7, 16, 13, 66, -50, -76, -2, 39, 36, -34, -51, -6, 18, 24, 19,
    -13, -25, -14, -79, -19, -15, 3, -20, -49, -28, 11, 24, -11, 77, 28, 34, 16, 0, 77, 18, 16, 14,
    23, 21, 5, 16, 10, -15, -27, -22, 26, -26, -43, -59, -39, 17, 14, 6, -22, 22, 52, 45, 15, 39, 6,
    9, -2, 34, 35, -44, -44, -45, -14, -5, -8, -24, -18, -2, 13, 22, 11, 17, 5, 7, 31, 28, 39, 20,
    5, -25, 9, 40, 36, 9, 2, 26, 5, -23, -65, 3, 8, 14, 21, 16, 26, -1, 35, 65, 66, -27, -60, -28,
    26, 58, -19, -36, -5, 34, 68, -1, 23, 15, -3, -24, 28, 13, -14, -14, 51, 47, 5, 22, 50, 55, -4,
    -10, -15, 32, 39, -34, -45, -4, 22, 31, -6, 9, 20, -18, -60, -27, 7, 18, -14, -11, 7, 1, 35, 35,
    46, -36, -18, 2, -1, 47, -37, -21, -6, -1, 32, 38, 27, 45, 16, -13, -11, 7, 31, 3, -51, -75,
    -50, -30, 12, -41, -51, -33, -34, -21, -16, -3, -50, -75, -53, -18, -22, 1, -5, 13, 11, 8, 1,
    10, 15, -18, -25, 14, 24, 7, 16, -21, 31, 4, 13, 43, -6, 27, 9, -3, -43,
    /* 53 */
    11, 19, 31, 9, -46, 82, 66, 10, -27, -70, 30, 8, -26, -37, 1, 9, 17, 21, -2, 47, -34, -9, 9, 14,
    68, 32, 45, 36, 9, -28, 17, 6, -16, -80, -94, -8, -7, -14, -50, -48, -56, -75, -37, 13, -17,
    -16, -24, -86, -11, 49, 40, -2, 38, -4, -33, -7, 8, 18, -19, -43, -7, 5, -17, 14, 16, -68, -77,
    -43, -34, 36, -49, -123, -127, -125, -10, -6, -11, -19, 41, 60, -14, 8, -20, -31, 17, -17, -7,
    -2, -3, 26, -68, -50, -28, -69, -35, -33, -53, -22, -12, -17, 53, 42, 14, -19, -12, -18, -5,
    -14, -39, -19, -37, -19, 29, 15, 33, -46, -62, 19, 26, 34, -31, -62, -40, 0, 67, 30, 25, 52, 23,
    -37, 17, -33, -18, -51, -47, 10, -5, 5, 15, -1, -4, -61, -51, -24, 19, -38, -31, 11, -42, -2,
    15, -1, 32, 12, -11, -18, 24, 51, 17, -3, -54, 3, 11, 7, -1, -47, -15, -65, -105, -75, -8, 7,
    -34, -71, -73, 33, 70, 42, 2, -22, 66, 60, 16, -2, -29, 18, 43, 39, 2, 42, 7, 37, 21, 13, 28,
    -49, -15, -6, 19, 15, -12, -1, -18, -22, 17, -24, -6, -41, -45, -104, -22, -29, -65, -44, -109,
    -47, -32, 12, 28, 1, 1, -7, 0, 42, 31, 54, 42, -4, -23, -7, 14, 17, -4, -16, -43, -17, 17, 6, 2,
    -43, -77, -3, -12, 14, -23, -57, -2, 7, 21, -8, 25, 3, 38, 53, 14, 28, -12, -41, -53, -26, 36,
    13, -28, -22, -9, -12, 33, 24, 9, 6, 5, 34, 44, 40, 64, 12, 30, -12, -39, -38, -38, -37, -23,
    -4, -13, 28, -44, -17, 38, 30, 92, 53, 51, 62, 59, 50, 17, 8, -35, 21, 32, 5, 28, 46, 33, -16,
    -47, -34, 12, 16, 48, 53, 15, -38, -16, 69, 49, 21, 22, 14, 27, 20, 34, 50, 16, 31, 8, 11, -2,
    8, -28, 16, -3, 12, 20, -64, 0, 3, 5, 28, -8, 19, 63, 76, 69, -24, -13, 9, 40, 27, 2, -23, -25,
    -49, -71, -18, -25, -48, -62, -65, -37, -2, 20, -20, -6, -82, -52, 38, 31, 7, -4, -40, -31, 48,
    47, 6, -6, 20, -4, -4, 6, 31, 32, 17, -36, 40, 66, 66, 35, 11, -37, -8, 7, 14, 0, -35, -32, 26,
    44, 38,
    /* 54 */
    -12, -12, -21, -16, 27, 3, -35, -7, 31, 40, -40, -34, 12, 38, 57, -36, 11, 27, 25, 4, -6, 10,
    31, 2, -35, 30, -31, 33, -9, -3, -19, -48, 9, 35, 56, -46, -91, -29, 41, 69, -44, -45, -38, 38,
    42, -75, -14, -25, -3, 18, -22, 58, 34, 25, 14, -26, -21, 49, 41, 18, 11, -19, 28, -5, -17, -4,
    9, 22, -12, -41, -40, 16, 8, 19, -45, 27, 8, -5, -12, -10, 6, 44, 47, 12, 20, 12, 25, 54, 27,
    24, 9, -4, 3, 49, 44, -32, -53, -60, 25, 44, 43, 27, 24, 13, 30, 12, 17, 16, 20, 26, -48, -30,
    4, -26, 4, -58, -40, -63, -39, 28, -42, -31, -127, -53, 68, 82, 34, -24, 27, 20, -17, 46, -30,
    18, 53, -32, -31, -57, 27, 55, -54, -59, -25, 17, 41, -7, -22, -8, 11, -14, -13, 5, -25, -35,
    -47, -18, -7, -20, -83, -34, -23, 1, -33, -32, -7, -12, 21, -30, -2, 53, -44, 25, 29, 3, 33,
    -50, -44, -40, -4, 19, -20, -21, -23, -5, 26, 5, 4, -16, -24, 1, -17, 31, 24, -25, 29, -10, 1,
    17, -9, 70, -40, -46, -12, 7, 21, -25, -32, 27, 51, 58, -22, -5, 62, 49, 34, -44, 12, 42, 23,
    19, -9, 27, 22, 8, 24, -25, -23, -39, -17, 24, -10, -15, -24, -16, 2, 3, -5, -14, 13, 12, 2, 12,
    8, 33, 50, 15, -8, -6, 46, 73, -5, -50, -69, -31, 30, -14, -95, -56, -23, 10, -67, -45, -9, -14,
    6, -65, -25, -33, -14, 32, -46, -34, -42, 12, 40, 37, -1, 11, 6, 9, 36, 44, 28, 10, 11, 42, 14,
    44, 25, -9, 4, 16, 29, 15, -13, -49, -55, -13, 9, 2, 9, 15, 15, -18, -15, 20, 28, 31, -17, -23,
    43, 41, 16, -20, -20, -2, -18, 4, 2, -3, -38, -46, -24, 23, 28, 4, -17, -23, -13, -30, 13, 1,
    -7, 0, -23, -7, 60, 52, -4, 14, -11, 12, 4, -28, 34, -66, -74, -57, 12, 81, 10, 17, 11, -1, 7,
    68, 39, 30, 20, -10, 34, 28, 37, -3, -13, 57, -16, 3, 3, -28, -20, -41, -73, 10, 8, -19, -75,
    -104, -82, -19, -59, -36, -89, -83, 49, -19, -18, -70, -29, 15, -72, -50, -14, 8, 54, -54, 7,
    34, 10, 40,
    /* 55 */
    26, -5, -63, -6, 4, 7, -73, -65, -21, 2, -29, -39, -30, -8, 12, 58, 12, -11, 6, -17, 61, 22, 14,
    -31, -50, 22, 7, 8, -63, -36, 40, 1, 8, -5, -9, -3, 29, 8, 41, 24, -59, -6, -19, 10, 7, -31,
    -22, -22, -12, 17, -12, 23, -17, -13, 7, 48, 46, 19, 13, 8, 82, 54, 29, 27, -29, -9, -72, -36,
    -27, 2, 1, -24, -16, 24, 22, 13, -3, 19, 2, -17, 19, 41, 40, 33, 40, 41, 45, 23, -9, -27, -27,
    -85, -80, -52, -41, -39, -60, -21, 4, 11, -16, 22, 15, 15, 25, 3, 22, 46, 51, 44, -53, -77, -29,
    -24, -30, -73, -63, -77, 32, 30, -77, -44, 23, 71, 9, 73, 33, 28, 11, -4, 45, -18, -29, -21, 12,
    9, 30, -3, 21, 15, -115, -66, 3, 31, 10, -54, -35, 61, 54, 17, 20, -10, -52, -27, -55, 1, -2,
    -46, -62, -47, -17, 2, -45, 4, -4, -56, 5, -7, -1, 45, 34, 56, 62, 70, 94, 13, 12, -7, -3, -1,
    -6, -24, 23, 27, 6, 23, -16, 7, 36, -21, -33, -59, -93, -16, 80, 44, 29, 14, 23, 35, 18, -6,
    -33, -26, 19, 45, 64, -7, 3, -20, 3, -3, -46, -2, -9, -64, -16, -9, -1, 21, 52, 27, 12, 13, 9,
    7, -40, -23, 15, -19, 44, 7, 15, 35, 11, 25, 12, 8, -10, -26, -19, -34, -45, -20, -17, 127, 96,
    69, 57, 24, -33, -72, -47, 26, 34, 11, -49, -36, -60, -16, -38, 1, -3, -40, 18, -10, -27, -49,
    -49, 35, 59, 6, -5, 43, 62, 37, 32, 26, 9, 11, 19, 17, -8, -14, -19, 53, 4, -50, -112, -56, 91,
    65, 55, -6, -3, -25, -46, 15, -4, -58, 15, -27, -44, -4, -12, 8, 34, 33, 10, -2, -10, -4, -35,
    -42, -6, 31, -30, -40, -25, 0, 15, -19, -28, -31, 26, 15, -5, 6, -1, -12, 74, 59, 38, 27, 13,
    -12, -46, -45, -8, -47, 38, 77, 48, 70, 36, -3, 42, 33, 34, 39, 23, -15, -1, 10, -20, 44, 19,
    13, 17, -19, 31, -36, -25, -18, -18, 19, 13, -89, -40, -64, -4, 39, 21, 22, 9, -57, -63, -22,
    -53, -38, -33, -57, -49, -2, 8, -40, -15, 44, 77, 48, -107, -84, 12, 15, -37, 0, 39, 56, 18, -9,
    /* 56 */
    -5, -88, -107, -71, -81, -14, -20, -76, -68, -54, 2, -9, 7, 19, 6, 22, 32, 51, 34, 6, -18, 37,
    9, -15, 5, 18, 50, 47, -28, -63, 20, 9, 32, -11, -12, -27, -45, -22, 62, 47, 3, 6, -8, 59, 23,
    31, 41, -54, -29, -31, 30, 14, -12, -20, -10, 29, 39, 54, 53, 30, -10, 0, 27, 41, 5, -30, -37,
    -13, -37, -41, 7, -33, -81, -97, -57, 51, 27, 27, 64, 72, 12, 43, 28, 57, 58, 19, -14, 7, 34,
    -25, 5, -30, -25, -48, -49, 36, 25, -19, -49, -50, 15, 23, 9, 20, 18, -1, 27, 18, -9, 9, -1, -7,
    -1, -41, -40, -20, -52, -14, -21, -27, -4, 15, 44, 71, 3, -3, -21, -44, -63, -41, 35, 2, -75,
    -39, 12, -9, 39, -1, 58, 44, -46, -22, 2, 45, 32, 10, 38, 24, 13, 17, 28, 34, 76, 76, 57, 16,
    45, 40, 14, -20, -20, 10, -63, -61, -103, -26, 25, -25, -45, -19, -12, -7, -15, 25, 57, -38,
    -75, -37, 1, 33, -49, -63, 6, 21, 15, -29, -3, 35, 21, -30, 12, -7, 1, -49, -4, 10, -28, -51,
    -28, 36, 14, -4, 5, -18, -38, 24, 50, 28, 9, -47, -33, -7, -13, 49, 11, -17, -21, 14, 36, 37,
    13, 8, 26, -3, 0, -22, 8, 8, 6, -20, 23, 38, 13, 16, -55, -6, -18, -95, -127, -85, 22, 31, -65,
    -66, -2, 64, 48, 14, 26, 39, -10, -19, -25, 36, 43, 41, 0, -46, -24, -40, -16, -61, -74, -14,
    12, 42, 49, 32, 20, 29, 56, 60, 13, 42, 73, -18, -2, 1, 4, -25, 1, -52, -18, -4, -47, 93, 91,
    59, 30, -24, 49, 48, 13, 1, 7, -1, -36, -23, -14, -20, -23, -15, -4, 9, 71, -15, 20, -65, -103,
    -19, 19, -11, -45, -72, -56, 7, 10, 12, 1, -3, 25, 26, -4, -19, 37, 7, 4, 19, 32, -3, 12, 19,
    17, 1, -33, -8, 17, 52, -54, -58, 49, 95, 52, 6, 17, 7, 22, 19, 0, 31, -19, -11, -35, -2, -43,
    2, 14, 35, 27, -11, 11, -15, 14, 11, -11, 10, 53, 27, -16, -17, 12, 50, -13, -17, -15, 0, 21,
    27, -11, -4, 63, 59, -11, -53, -18, -17, -3, -17, 47, 59, -25, -58, -6, 57, 43, -5, -25, 38, 36,
    -1,
    /* 57 */
    14, -19, -24, -13, 10, -40, -32, -38, -15, -6, -53, -39, -6, 44, 83, -42, -36, 4, 50, 47, -70,
    -27, 40, 25, -39, -72, -32, -32, -12, -24, -19, -55, -40, 14, 77, 27, 15, -9, -10, 93, 29, 53,
    62, 1, 55, 27, 30, 47, 4, 32, -34, -12, -7, -21, -16, -1, -39, -55, -16, -3, 1, -11, -60, -5,
    37, 30, 46, -2, 27, 18, 21, 28, 58, 65, 52, -17, 33, 26, 31, -37, -49, 5, 0, 0, -20, 5, -12,
    -14, -23, -7, 18, 12, -27, 0, 77, 15, 27, -18, 75, 127, -25, 18, -2, 15, 22, -95, -38, 8, -13,
    -8, -51, -73, 3, 15, 2, 24, -15, -16, 5, 6, 13, 10, 1, 2, 69, -24, -68, -23, -28, 8, -66, -46,
    -12, -10, -7, -25, -43, -15, 46, 9, 10, -4, -13, 49, 83, -4, -18, -89, 30, 72, 38, 26, 28, -16,
    -8, 18, 13, -10, 1, 18, 53, 40, 20, -20, -24, 43, 13, 11, -50, 15, 1, -32, -31, -13, 67, -31,
    -38, 7, 32, -6, -46, -38, 2, 6, 32, -56, -28, -13, -5, 18, -21, -36, 28, 42, 35, -14, 3, 75, 78,
    72, -1, 26, 38, 38, 24, 0, 20, 38, 32, 6, 9, 19, 33, -25, 8, 2, 69, -1, -32, -2, 14, 28, 4, -28,
    -27, 3, -46, -42, -52, -31, -37, -69, -52, -61, -67, 21, 13, 13, -13, -3, 17, 55, 69, -6, 31,
    28, 34, -4, -35, 2, -51, -103, -71, -27, 34, -7, -70, -54, -22, -30, 52, 17, -12, -29, 2, 30,
    38, 29, 10, 16, 32, 13, -11, -45, 14, -13, -24, -24, -7, -8, 20, 30, 50, 43, 14, -38, 3, 75, 82,
    32, -120, -100, -31, -14, -60, -69, -47, -54, -73, -65, 33, 83, 56, 37, 38, 39, 65, 35, -9, -54,
    -43, -17, -39, -84, -92, -1, 15, -32, -34, 5, -51, -34, -45, -33, 10, 57, 21, 17, 8, -27, 41,
    25, 29, -6, -9, -2, 20, 88, 25, -27, -25, -16, 42, 6, -36, -44, -57, -49, -35, 46, 3, 22, 10,
    24, 8, -62, -41, 2, 8, 1, -69, -9, 57, 28, 7, -49, -44, 33, 29, 25, -63, -50, -30, 20, 23, -54,
    -11, -2, 11, -1, -4, 3, 25, 9, 10, 8, -3, -17, -66, -26, 19, 17, -23, -18, 57, 32, -5, 0, 64,
    11,
    /* 58 */
    85, 69, 2, -45, 8, 84, 49, -44, -64, -9, 45, 12, -10, -17, 25, 24, 26, 14, 22, 52, -25, 18, 17,
    19, -8, 2, 40, 71, 51, 50, 23, 5, 28, 34, 59, -25, -35, -26, 46, 66, -47, -25, -19, 4, 21, -87,
    -64, -25, -24, -15, 35, 102, 80, 28, 17, -7, -11, 47, -27, 3, -13, -47, 7, -21, -11, -6, 6, -3,
    -3, 13, -45, 4, 17, -5, 11, -54, -29, -83, -73, -30, -42, -36, -51, -34, 7, 0, -23, 25, 13, 30,
    27, 11, 7, 6, 33, -16, 3, -1, -3, 4, 31, 24, -92, -127, -60, 38, 65, -3, -90, -80, 12, 46, 63,
    14, 46, -32, 19, 36, -5, -13, -116, -78, -56, -36, -36, 49, 80, 76, -2, -11, 107, 50, 65, 16, 1,
    29, 4, 10, -14, 7, -44, -27, 5, -43, -24, -57, -19, -40, -36, -26, -23, 0, -58, -3, 4, -31, 0,
    -17, 27, 9, 17, -2, -28, 0, -13, 6, -31, -11, 24, 15, -35, -32, -25, 11, -10, 83, -49, -95,
    -109, -60, 26, -28, -50, -66, -11, 74, 39, 29, 26, 14, 60, 28, 29, 49, 32, 12, 10, 56, 10, 0,
    -7, 6, -15, 15, 64, 26, 21, -10, 14, 81, 46, 39, -31, -37, 73, 41, -22, -32, -3, 42, -20, -8, 7,
    5, 24, 48, -40, -50, -71, 9, 19, -2, -11, -37, -1, 35, -24, -10, -29, 26, 23, 37, 10, -31, 40,
    -64, -61, 3, 8, 24, 97, 31, 86, 49, -13, 22, -3, 31, 37, 5, -11, -32, 8, 2, -7, -45, -42, -26,
    -51, -65, -45, -10, -12, 1, 0, 56, 16, -9, 13, 28, 58, 21, -20, 1, -13, 21, -3, -28, -68, -21,
    9, -29, -26, -67, -89, 35, -18, -63, -59, -22, 8, -29, -25, -109, -98, 51, 23, 13, -40, -26, 93,
    30, 24, -35, -24, 21, -13, -20, -34, -20, -9, 6, -2, 1, 4, -37, -68, -88, -119, -60, 10, -20,
    -32, -56, -64, 88, 87, 85, 59, 53, -8, 76, 41, 54, 28, -77, -63, -26, 2, -23, 65, -36, -77, -60,
    -40, 61, -60, -45, -26, -58, 55, 12, -21, -19, -45, 41, 60, 35, -14, 9, -2, 2, 37, 20, -39, 3,
    11, 22, -27, -74, 20, 48, 15, 11, 14, 8, 16, 17, -21, -2, -30, 12, -23, -26, -19, -29, 32, 4, 8,
    27,
    /* 59 */
    26, 7, 17, 27, 20, 32, -18, -14, 13, 3, 40, 10, -12, 6, 29, 10, 13, -31, -24, 24, 2, -21, -37,
    4, 33, 3, 14, 5, 6, -32, -22, 26, 20, -4, 13, -1, 33, 41, 8, 16, -27, -14, 11, 7, 10, -4, -12,
    12, 13, 47, -28, -8, 10, -26, -1, 27, 28, 27, 2, -2, 38, 54, 12, 0, 0, -14, -23, -18, 27, 60,
    -20, 20, -2, 4, 14, 5, -2, 29, 10, 42, 23, 24, 21, -9, 21, 3, 15, 4, -46, 8, -24, -14, -12, -27,
    -40, -21, 9, 8, -26, -76, 32, 4, 9, 47, 34, 22, -13, -3, 25, 33, -17, -7, 6, -1, -34, -24, -32,
    -60, -54, -40, -21, -23, -49, -81, -31, 74, 32, 30, 30, 17, -28, -33, 0, -15, -1, -1, -9, 32,
    31, 8, 4, 6, 39, 22, 10, 31, 30, 1, -20, -5, 0, 6, 1, -13, 7, -4, -2, -17, -27, 10, 4, 20, -22,
    40, 22, 22, -39, 11, 39, 10, -18, -38, -24, -21, -16, -2, 16, 27, 13, 18, 53, 14, 34, 26, 30,
    21, -23, -28, -10, -35, -20, -49, -104, -85, -92, -15, -70, -94, -71, -71, -3, -1, -25, 12, 21,
    -19, -6, -9, 36, 12, -16, 2, 7, 29, 9, 1, 25, 10, 12, -10, 20, 14, 11, 32, -7, 12, -16, -3, 12,
    -7, -18, -18, 6, 3, -1, -11, -8, 11, 0, -18, -50, 5, 56, 39, -31, -20, 48, 85, 56, -10, 36, -19,
    -11, 11, 27, -25, -44, 10, -19, -22, -89, -2, 28, -10, -34, -64, -8, 20, -22, -74, -18, 9, 33,
    -11, -42, 40, 11, 3, -7, 10, 14, 48, 2, -25, -17, -28, -75, -67, -58, -52, -49, -112, -96, -21,
    -27, -117, -127, -93, -98, -71, 17, 17, 11, 6, -2, 17, 16, 17, 11, 10, 4, -22, -80, -31, -26, 5,
    -22, 6, -3, -67, -40, -27, 2, 2, -118, 22, -9, 3, 3, 17, 24, 26, 21, 16, 14, -43, -29, -40, -62,
    -75, -44, -20, -23, -9, -108, -33, -43, -53, -58, -74, 17, -39, -5, 21, 3, 62, 22, -14, 8, -19,
    46, 51, 33, 8, -10, 32, 12, 22, 37, -3, 18, -2, 18, 24, 18, -11, -46, -32, -5, -1, -61, -46,
    -25, 14, 6, -39, -42, 5, 26, -11, -25, 13, 29, -16, -32, -15, 21, -27, -33, 22,
    /* 60 */
    19, 76, 70, 64, 33, 12, 42, 41, 37, 26, -16, -21, -6, -11, -10, -19, -3, 5, -14, -11, -17, -46,
    -23, -14, -7, -23, -43, -7, 56, 25, -64, -63, 4, -7, -5, -49, -14, 6, -17, -21, 1, 42, 7, -6,
    -14, -6, 12, -9, -23, -9, -22, 22, 51, 14, 1, -63, -24, -16, -17, -14, -7, -25, -1, 7, -5, 22,
    29, 6, 5, -4, 0, -6, -7, -16, 13, 6, 21, 11, -3, -15, -49, -35, -39, -37, -52, -21, 14, 16, 11,
    14, 20, 33, 23, 8, 9, 11, 22, 9, -1, -5, -2, 20, 19, 8, -7, -45, -40, -6, -7, -37, -56, -38, 17,
    43, 24, 9, 24, 45, 16, 9, -5, -7, 4, -7, -12, -33, -37, -23, -6, 20, -24, -30, -22, -12, -23,
    -18, 5, 7, -23, -54, 21, 11, 10, -21, -20, 14, -10, -9, -31, -16, -39, -17, -10, -2, 4, -76,
    -14, 22, 25, 15, -5, 23, 38, 30, 8, 29, 2, 8, -10, 4, -5, -28, -13, -27, 6, 79, 75, 30, 1, -34,
    62, 31, 6, -19, -39, -25, -57, -19, -12, 27, -46, -19, -39, -30, 1, 32, -18, -13, -13, 12, -36,
    -47, -49, -57, -96, -127, -82, -40, -36, -79, -34, 11, 12, -20, 4, 26, 10, -9, 7, 14, 22, 1, 5,
    -10, 6, 40, 17, 14, 25, 23, -9, -25, -46, -15, -12, -19, -4, -14, -23, -47, 13, 6, -42, -32, -1,
    23, 11, 0, 3, -8, 7, -6, 13, 37, 34, -16, 6, 14, 13, 15, 29, 16, -6, 3, -2, 17, 7, -1, -5, -15,
    0, 2, 3, 3, -4, 0, 4, -9, -27, -35, 37, 57, 28, -22, -9, 24, 18, 6, 7, 19, 22, 31, 44, 30, 16,
    2, -17, 19, -8, -16, 50, 5, 9, -12, -35, -23, -42, -22, -15, -10, 33, -7, 2, 15, 35, 5, 4, -2,
    12, 12, 23, 3, -8, 14, -13, 42, 41, 2, 4, -4, -2, 7, -6, -4, -12, 6, 10, -3, 2, 10, 15, 0, -5,
    -8, 10, 15, -3, 6, 15, 9, 43, 53, 39, 38, 43, 0, 7, -1, -15, 5, -41, -7, 19, 6, -8, 6, 35, 24,
    -5, -9, 5, 14, 10, 6, -6, 15, 27, 55, 41, 27, -23, -6, -9, 8, 15, -35, -11, -29, -24, -5, -27,
    -20, -30, -10, -8, -3, -7, -21, -23, -25,
    /* 61 */
    -48, -80, -68, -59, -99, 11, -38, -33, -25, -69, 21, 15, 17, 5, 25, 29, 18, -6, -5, 19, 20, 19,
    -5, 15, 39, 17, 62, 24, -76, -127, 42, 37, -8, -47, -70, 36, 21, -21, -4, -1, -1, -2, -9, 26, 7,
    -18, -22, -37, -15, 11, 11, -15, -61, -50, -8, 12, 15, -13, 27, 8, 17, -18, 11, 15, 7, -36, -31,
    21, -17, -23, -21, -25, -19, -10, -28, 6, 37, 47, 53, 68, -14, 30, 4, -2, 40, -9, -42, -11, 44,
    19, 0, -19, 13, 43, 15, 9, -4, -11, -47, -2, 30, 10, 8, 9, 11, -10, -8, -11, -10, 3, 18, -11,
    -22, -20, 13, 8, -2, -45, -37, 8, -7, -9, -5, -39, -6, 13, -22, -45, -72, -56, -4, -55, -59,
    -45, -22, -29, -46, -3, 9, 36, -1, -13, 7, 1, 23, -18, 27, 2, -30, 0, 56, 37, 70, 50, 54, 39,
    41, 34, -12, -14, 13, 25, -19, -49, -54, -2, 2, -31, -39, -80, -11, -22, -7, -34, -36, -44, -45,
    -11, 36, 33, -22, -46, 25, 18, 11, -13, 29, 37, -3, 46, 7, 24, 11, -12, 24, -18, 11, 18, 11,
    -24, 16, 7, -2, -7, -24, 13, 17, -27, -52, -116, -10, -20, 25, 40, -52, 5, 33, 40, 17, 17, 37,
    19, 7, 9, 8, 13, 32, 34, 32, 7, 40, 28, -1, -16, -38, 20, 17, -32, -15, -8, 15, 5, -44, 4, -16,
    6, 32, -19, -11, -25, 23, 4, 16, 7, 0, 46, 12, -21, -41, -7, 35, 9, -6, -9, -20, 24, 20, 2, -1,
    -7, -16, -2, -10, -3, 14, 5, 8, -4, -15, -46, 2, 12, 35, 27, 16, 33, 42, 30, 24, 4, 18, 11, 0,
    -12, 5, -1, 5, -19, -3, -4, -12, 26, 50, 41, 54, -3, 24, -34, -17, 28, 30, 28, 6, 17, 38, -1,
    -3, 6, 14, -2, -23, -5, 4, -2, -6, -6, 10, 22, 11, 5, -2, 23, 14, 3, 1, -20, 0, 14, -2, 28, -7,
    7, 4, -14, 1, -20, -3, 4, -31, -56, -51, -41, -35, -17, -66, -8, 8, 3, 2, -45, -1, -1, 14, 18,
    12, -18, -17, -14, 4, 16, 0, -6, -18, -18, 24, 14, -1, -5, -12, 6, 26, -8, -39, -41, -80, 19,
    -18, -41, 2, -24, 10, -5, 31, -8, 31, -20, 11, 18, -24, -2,
    /* 62 */
    34, 49, 21, 23, 10, 14, 19, -34, -59, -45, -7, -5, -23, -50, -19, 27, 40, 18, 13, -23, -46, -7,
    -12, 6, -85, -39, 0, 33, 12, 39, -32, -40, -47, -12, 12, -31, -60, -28, 58, 57, -32, -4, -13,
    40, 33, 21, -39, -31, -24, -56, -48, -15, 8, 45, 2, -12, -3, 10, -4, -13, -25, -42, -12, -4,
    -27, 14, -23, -50, -68, -43, 33, -35, -5, -24, -34, -6, -60, -60, 13, -42, -13, 16, -55, -20,
    -28, -15, -1, -13, 7, -11, 17, 22, 10, 16, -18, 18, 28, 19, 15, -13, 7, 6, -47, -107, -86, -50,
    -14, -38, -59, -121, 19, 63, 91, 0, 2, 8, 54, 84, 69, 22, -30, 20, 1, -2, -15, -65, -65, 6, 22,
    -14, -33, -52, 7, 5, -10, -35, -3, 15, 14, 3, -38, -16, -1, -57, -36, -45, -86, -99, -72, -55,
    -11, -8, 2, 5, -4, -18, 37, 43, 24, 76, 15, 31, -4, 13, 40, 11, 26, 27, 8, 21, -3, 31, 12, -4,
    -20, -20, -25, -21, -28, -23, 9, 10, 15, -8, -9, 24, -6, 15, -20, 22, 30, -6, 14, 23, 20, 27,
    -7, 31, 45, 8, 44, 9, 10, 37, 57, 21, 8, 21, 12, 76, 56, 51, -11, -23, 62, 80, 38, -57, -43, 1,
    23, -3, -39, -80, -95, -19, 14, -44, -10, -42, 10, 24, -5, -1, -5, 57, 19, -4, -25, 39, 47, 37,
    -40, -23, 0, 0, -6, -98, -52, -31, -16, -20, -17, -10, -12, -33, -33, 11, 27, -2, -5, -19, 25,
    21, 10, -14, -6, -16, -22, -35, 2, -48, -109, -83, -60, -42, -27, -16, -13, 7, -45, -4, -15,
    -23, -2, -67, -21, -13, -68, -33, 24, 9, -17, -127, -92, 29, 20, 22, 10, 1, -35, -7, 24, -20, 1,
    16, -3, -30, -23, 8, 100, -20, -56, -42, -12, 48, 9, 2, -18, 6, 25, 26, -36, -10, -79, -77, -20,
    -40, -85, -47, -70, -44, -24, -45, -11, -6, 55, 31, -21, 41, -12, 86, 78, 56, 29, -37, 34, 71,
    -10, -47, 8, -41, -27, -61, -50, -11, -62, -23, -10, -95, 19, 72, -20, -28, -93, 56, 63, 7, -39,
    -78, -6, -55, -50, -51, -52, -50, -15, 18, 3, -7, 47, 43, 42, 60, 46, 24, 25, 24, 17, 14, 12,
    32, -20, -31, -67, 27, -22, -33, -30, -29,
    /* 63 */
    -8, -18, -27, -7, -7, -8, 1, -50, -83, -108, -31, -22, -17, -10, 4, 3, -26, 7, -3, -12, 6, 2,
    21, 9, -30, -14, -1, -10, -9, 0, 0, 4, -20, -66, -113, 5, 24, -31, -119, -127, 3, 16, -13, -24,
    -55, 25, 16, 1, -22, -30, -15, -14, -43, -24, 4, 12, -20, -43, 0, -36, 17, -4, -58, 1, 59, -5,
    14, -10, 10, 43, 9, 20, -32, 11, 14, -57, 13, 33, 11, 0, -38, 22, 51, 95, 19, -9, -26, -62, -42,
    -12, -13, -16, -28, -64, -20, 25, 28, 23, -41, -33, 7, 53, 35, 1, -28, -33, -46, -13, -20, -65,
    -26, -8, 3, -27, -54, -19, -2, -17, -30, -51, -4, 22, 16, -50, -62, -38, -21, -11, -28, -28,
    -32, -10, -13, -70, -103, -2, -26, -22, -75, -63, -6, -36, -46, -31, 5, -8, -5, -17, -17, 5, 10,
    17, -3, 8, 20, 36, 32, 36, 47, 39, 7, 6, 25, 2, -50, -11, -9, 21, -48, -58, -30, -5, -2, -5,
    -17, -22, -46, -50, -18, -10, -33, -63, -37, -23, -13, -30, -70, -23, 2, 33, 19, -7, 37, 31, 40,
    45, 38, 13, -27, -25, 12, 9, 44, 59, 50, 32, 31, 40, 23, -26, 36, 38, 17, -26, -40, 1, 19, -19,
    -28, -45, -11, -31, -35, -14, -54, -72, -40, -36, -4, -28, -8, -24, -17, -9, 18, 22, 8, -10, 13,
    47, 19, 29, 47, 113, 105, 6, 38, 67, 60, 13, -61, -63, -42, -4, 12, -28, -48, -37, 10, -27, -12,
    -17, -10, -2, -19, 11, -8, 21, 13, 6, 14, 12, 28, -6, -1, -7, -6, -8, -16, -18, 12, -28, -14,
    -17, -10, 19, 0, 74, 82, 58, 9, 29, 58, 56, 31, 1, 20, 16, 10, 16, -56, 8, 38, 46, 30, -49, 43,
    40, 37, 30, -18, 52, 32, 3, -3, -27, -13, 6, 2, -8, -41, 5, 12, -19, -53, -71, -5, 18, 8, -7,
    -42, 2, -22, -61, -41, -35, 14, 65, 51, 54, 16, -5, 24, 18, 28, -35, -38, -20, -49, -29, -42,
    -40, -31, 6, -22, -48, -46, -18, -12, -67, 2, -13, 17, 19, -28, 2, 11, 17, 49, 11, 11, 32, 9, 7,
    3, -28, -78, -72, -27, -9, -24, -26, 30, 43, 22, -18, 15, 13, -19, -43, -17, -17, -24, 15, 39,
    8, -19, -11, -15, 42,
    /* 64 */
    9, 2, 7, 1, -5, -9, 12, 18, 23, 27, 27, 31, 16, 15, 19, -95, -84, -58, -41, -57, -123, -127,
    -107, -85, -54, 4, 7, -15, -30, -24, -14, 10, -10, -21, 3, -33, 11, -20, -29, -27, -3, 9, -2,
    -55, -70, 18, -16, -53, -26, -119, -2, -21, -17, -3, 8, 33, -21, 9, 28, 23, -16, 3, -13, 7, -3,
    10, 16, -36, -72, -74, -11, -77, -82, -101, -95, 14, 3, -4, 4, -2, -5, 1, -14, -20, -15, 24, 31,
    -12, -12, -54, 21, 54, 44, -10, -22, 10, 6, -4, -1, -18, -17, -19, -6, 26, 33, -22, -5, 4, 2,
    29, -17, 3, 30, 4, -18, -1, 5, 14, 27, 10, 32, 7, -14, -12, -13, 20, 3, -3, -20, 12, -11, -2,
    25, -5, -1, -8, -23, 18, 1, -22, 43, 19, 7, -10, -31, 21, 26, -43, -106, -103, -1, -20, -19,
    -25, -42, 5, -11, 2, -4, -50, 0, -3, 5, -22, -10, 32, 26, 6, -27, -7, -27, -33, -62, -52, -78,
    6, -12, 2, 10, 23, 29, 6, -9, -2, 36, 24, 44, -2, -26, 16, -14, -26, -43, -48, -22, -5, -33, -3,
    -9, 33, 22, -2, -1, -12, -22, -24, 2, 0, -4, -3, 30, 21, -8, 16, 16, -6, -32, -17, -22, -13,
    -96, -80, -49, -67, -78, 33, -7, -7, -3, 19, 12, -14, -6, -7, -26, 14, 34, 34, 3, -26, 47, 48,
    49, 3, -10, -35, -38, -26, -54, -33, 10, -22, -14, -30, -43, -27, -2, 17, 8, 17, 20, 36, 34, 38,
    43, 15, 41, 36, 20, 16, -41, -9, -44, -51, -51, 5, -2, -14, -6, -23, 58, 55, 25, 40, 7, -12, -9,
    15, 10, -9, -62, -38, -9, 12, -12, 60, 63, 33, 46, 46, 20, 24, 23, 16, 0, 9, -12, -3, -14, 12,
    58, 31, 41, 28, 32, 3, 28, 30, 41, 48, -52, 2, -4, -35, -13, 12, 10, 14, 11, -8, 37, 36, 4, 4,
    3, 28, 45, 27, -12, -4, 14, -11, -34, -12, 30, -20, -24, -30, -28, 14, 23, 40, 27, 32, 19, 10,
    15, 7, 16, 23, -32, 60, 30, 9, 6, -35, 10, 33, -8, -47, -26, -72, -41, -61, -61, -9, 17, 17, 4,
    -3, -13, -1, -6, 11, 13, -16, 17, 6, 27, 22, 46, 80, 27, 15, 2, 18, -2, -73, -116, -90,
    /* 65 */
    -48, -85, -120, -33, 18, -10, -10, -35, 23, 47, -28, -7, 6, 17, 38, -6, -5, 2, 7, 7, 32, 8, -21,
    -22, 2, -9, -5, 4, -73, -72, -15, 6, -6, -71, -23, -5, -15, -44, -33, 22, -13, -40, -80, -4, 33,
    -47, -23, -75, -2, 41, -12, 19, -55, -68, -37, 12, 7, -22, 18, 22, 39, 18, 16, 45, 12, 36, 17,
    -7, -31, -29, -3, -62, -36, -34, -51, -10, -7, 6, 37, 28, -3, 21, 28, 10, 9, 36, 42, 27, -23, 2,
    46, 32, -89, -35, -6, -17, -27, -18, 21, 15, -9, 29, 46, 49, 59, 24, 29, 52, 85, 51, 20, 17, 25,
    30, 6, -33, 15, 20, 6, -7, -54, -2, 1, -14, -2, -21, 0, 16, 15, -4, 24, 24, 26, -42, -7, -4,
    -29, -8, -40, 20, -116, -52, -9, -23, 5, -70, -34, -17, 1, 13, -14, -6, -43, -99, -82, -27, 16,
    -10, -127, -112, -10, 9, -25, -65, -39, -17, 19, -42, -46, 2, -6, 60, 26, -9, 46, -57, -68, -53,
    -9, 12, -53, -105, -5, 54, 27, -15, -39, 5, 16, -23, 5, -12, -28, -31, -3, 16, 17, 4, -17, -21,
    -83, -48, -43, -13, -8, 5, 29, -16, 13, 33, -6, 11, 3, 30, 37, -12, 35, 17, 17, 42, 64, 61, 43,
    33, 42, -48, -66, -39, 4, 20, -20, 8, 22, -4, 26, 26, 19, 3, -7, 47, 17, 21, 24, 8, 25, 23, 3,
    -15, 3, 28, -24, -37, -32, -29, 37, -17, -31, -6, -38, -22, -37, -6, 3, -5, 2, -39, 0, 17, -10,
    -20, -43, -12, -37, -41, -52, -6, 41, 36, 11, 20, 17, 31, 20, 27, 33, 32, 15, 11, 47, -8, 4, 41,
    36, 44, -42, -29, -48, -34, 10, -28, -27, -13, -9, 17, -8, -15, 9, 14, 17, -58, -15, 35, 27, -6,
    -29, 3, 6, 10, -23, -8, 21, -19, -27, -41, -30, -9, -30, 10, 5, -10, 25, -19, 8, 18, 16, 51, 52,
    51, 6, -55, 7, 39, 38, 54, 18, -55, -36, -26, 3, 8, -28, -36, -14, 3, 9, 18, -9, 24, 25, 32, 45,
    20, 12, 7, 10, 40, -28, -53, -50, -40, -7, -61, -121, -74, -34, -68, -81, -83, -103, -79, -23,
    -60, -65, -70, 9, 5, 6, -19, 26, 40, -25, 0, -3, 11, 24, -22, 42, 5, -10, 1,
    /* 66 */
    20, -65, -8, -24, -12, -51, -106, -74, -42, 37, -45, -14, -18, 28, 18, 78, 73, 24, -26, -33, 87,
    37, -26, -32, -11, -62, -71, -77, 36, -5, -37, -43, -23, -15, 18, 2, 53, 109, 60, 21, -30, 42,
    11, 15, -2, -42, -1, -42, -28, 7, -28, -112, -34, -24, -6, 9, 19, -14, 7, -6, 35, 39, -1, -104,
    -79, -50, -69, -103, -33, 10, -24, 28, 75, 82, 42, -67, -40, -49, -44, 16, 42, 32, -45, -16, 11,
    5, -30, -60, -112, -51, -50, -77, -7, -91, -15, -70, -31, 7, -14, 35, -62, -73, -61, 2, 32, -22,
    -22, -41, 9, 42, 24, 55, 26, -33, -60, 42, 74, 51, 60, 21, -8, -10, 25, 27, -18, -57, -87, -7,
    -23, -62, -68, -63, -42, -4, -58, 58, 86, 52, 72, 6, -28, -45, -48, 26, 31, -68, -63, 42, -4,
    21, -16, 1, -1, -37, -25, -41, -1, -33, -49, -54, -40, -15, -50, -16, -5, -61, -53, 26, 74, 39,
    27, 28, 70, 49, 70, 17, -4, -9, 6, -2, 30, 13, -5, -1, 8, -45, -83, -43, -18, -23, -32, -34,
    -24, 26, 44, 96, 63, 34, -8, 44, -4, -16, -2, 25, 6, 33, 25, -3, -31, 60, -14, -40, -81, 11, 65,
    -43, -22, -12, 20, -2, 40, 19, -13, -45, -62, -27, -44, -52, -53, -38, -56, -23, 33, -10, -35,
    -30, 11, 39, -84, -57, -22, -56, -58, -35, -18, 121, 127, 101, 74, 23, -74, -105, -93, -23, -41,
    -77, -77, -3, -14, -24, -17, 44, 91, 68, 49, -2, -43, -36, 13, 84, 18, 6, 41, 77, 52, 25, 23,
    18, 11, 8, 21, 51, 53, 18, 15, 18, -7, -56, -35, -13, 25, -18, -65, -40, 56, -94, -77, -125,
    -34, 3, 47, 8, 15, 31, 18, 18, 22, -12, -55, -28, -68, -106, -79, 5, 48, 39, -52, -71, -20, 20,
    13, -38, -54, 16, 60, 1, -13, -6, -1, -14, 25, 52, 52, 32, -3, 2, -8, -25, -25, -32, -12, 28,
    10, 40, 56, -53, -2, 2, 1, 52, -6, -20, -43, -32, -10, -30, 4, -15, -20, -29, -45, 16, 18, -46,
    -25, 31, 27, -7, -12, -17, -2, 59, 58, 72, 43, -86, -22, -57, -52, -48, -60, 6, 16, -4, -22, -9,
    3, 25, 72, 86, -36, -28, -10, -14, -73, 13, 53, 41, 22, -27,
    /* 67 */
    29, 33, 12, -50, -94, -44, -73, -103, -52, -5, -66, -47, -21, -26, 2, 11, -17, -39, -49, -19,
    -30, -22, -30, -26, -10, 65, 43, 13, -47, -99, 39, 23, -7, -80, -83, 48, 43, 27, 16, 10, 17, 12,
    34, 53, 30, -12, 5, -1, -31, -40, 30, 53, 31, -26, -14, 11, -7, -49, -36, 59, 11, 17, -7, -1,
    29, 15, 9, 13, -90, -73, 12, 14, -5, -60, -70, 47, -20, -26, 7, -5, 25, -27, -88, -38, -5, 26,
    33, 19, 6, -53, 27, 9, 18, -29, -45, 15, 6, 13, 2, -61, 7, -21, -12, -36, -15, -26, -1, 18, -3,
    12, 16, 17, -5, -11, -24, 31, 19, 14, -25, -54, 4, 4, -4, 38, -2, 41, 63, 34, -43, -91, 36, 46,
    24, -38, -62, 40, 34, -12, 21, -22, 13, 41, 15, 49, -23, -19, 18, -1, -31, -20, 23, 10, 52, 59,
    5, 43, -2, 2, 1, -60, 26, -11, -6, -48, -64, -52, -35, -10, 20, 34, -5, 11, -27, -14, -1, -35,
    -28, -19, -47, -21, -55, -37, -3, 6, 34, -26, -66, 5, 40, 10, 17, -41, -7, -35, -66, -33, 19,
    11, -29, 18, 54, 16, 28, 34, -33, 7, -11, -29, -2, -32, -3, -16, -2, 29, -17, -11, -18, -13, -1,
    -22, -21, -75, -42, -31, -30, -11, -30, -30, -37, -31, -34, -32, -17, 0, 10, -10, 13, 24, 96,
    63, -41, 8, 9, 35, -11, -23, -36, -61, -58, 19, -18, -1, -4, 35, -48, -4, 14, 22, 44, -20, 19,
    24, 42, 64, 47, 2, 10, 1, 3, 6, -60, -7, -2, -25, 3, -38, -93, -73, -9, 5, -127, -79, 46, 70,
    71, -99, -102, -8, 2, -23, -102, -52, -37, -68, -61, 0, 18, 2, 15, 14, 27, 44, 12, -19, -51,
    -62, -121, -99, -60, -55, -77, -71, 19, -7, -22, -19, 39, 4, -13, -1, -8, -4, 10, -1, -13, 3,
    -13, -18, 8, 2, -32, -13, 50, 47, 44, 2, -25, 31, 29, 16, 31, -20, -36, -79, -93, -7, -20, -23,
    -37, 1, 40, -14, -38, -15, -7, 5, -43, -21, 31, 33, 15, 29, 17, 26, 31, 3, 19, -26, -36, -31,
    -29, -43, -49, -54, -17, 26, 78, 100, 84, 12, 17, 53, 39, 10, -42, -5, -5, -8, 11, 9, -3, -3,
    -7, 9, 5, 7, 16, -21, -45, -67,
    /* 68 */
    -22, -1, -21, 14, 24, 14, 26, 18, 31, 30, 51, 18, 3, -12, 10, -34, -48, -65, -81, -58, -76,
    -109, -120, -87, -54, 11, 32, -57, -66, -16, 6, 49, -28, 0, 28, -8, -1, -19, -22, 9, -9, 4, 2,
    16, 12, -22, 7, 12, 60, 32, 6, -28, -62, -34, 14, 42, 64, -5, 2, 15, 6, -4, 4, -33, -62, 14, 21,
    62, -1, -2, 6, 3, 42, 6, 1, 12, -17, 67, 127, 92, 13, -5, 14, 14, 12, 34, -1, -29, 22, 7, -6,
    16, 14, 9, 53, -11, 14, 47, 41, 17, -43, -6, 44, 105, 103, 5, 11, -23, 10, 32, 5, 17, 7, -95,
    -40, -11, -29, -28, -39, -18, -35, -34, -13, 15, 8, 12, -58, -56, -77, -7, 34, -33, 50, -18, 34,
    -54, -36, 31, 33, 16, -16, 10, 30, 58, 39, -26, 14, 42, 26, 14, 0, 17, 32, -24, -6, 32, 11, -27,
    -59, -68, 32, 4, -27, -37, -15, 41, 14, -30, -30, 40, -19, 10, -9, -36, 54, 47, 32, 54, 85, 110,
    42, 9, 28, 17, -14, 77, 16, -16, -38, 2, 11, 18, -12, -42, 29, -44, -18, 9, 2, 22, -8, 1, -37,
    -49, -28, -29, -18, -61, -10, -6, -11, 3, 24, 52, 65, 37, 33, 24, 4, 80, 62, 47, 33, -11, 79,
    30, 0, 21, 58, 74, 27, 18, -22, -7, 8, 32, 19, -24, -7, -20, 41, 57, 34, -12, 32, 1, 44, -1, 2,
    4, 22, 1, -39, -16, 10, 38, 13, 35, 29, 18, 19, 26, 25, 24, 7, 3, 23, 0, 6, -15, -81, -45, -46,
    -31, -13, 41, 42, 15, 5, -3, 73, 35, 19, 46, 16, -11, -49, -21, 2, -8, -71, -60, -17, 34, 48,
    -84, -67, -16, 6, -16, 54, 26, 11, 25, -4, 20, 13, -3, -5, 0, -7, 51, 57, 52, 42, -41, -37, -31,
    16, 11, -31, -49, -57, -36, 28, 38, 63, 83, 49, 33, 64, 85, 32, -23, -26, 60, 15, -24, -29, -3,
    -29, -49, -25, -18, 9, -103, -80, -43, -29, 2, 37, 31, 49, 59, 83, -3, 18, 23, 42, 39, -29, 8,
    -16, -66, -44, -26, -1, -23, -64, -104, -26, -79, -56, -19, -25, -13, -24, -31, -38, 36, -51,
    -11, 8, 21, 12, -21, 45, 40, 43, 15, 40, 88, 21, 14, 0, 24, 75, 26, -26, -10,
    /* 69 */
    -76, -41, -9, -5, -9, -71, -7, 33, 1, 5, -21, 24, 39, 20, -17, 9, 10, 6, -8, -92, -14, -34, -38,
    -46, -56, 23, -1, 8, -25, -17, 20, 17, 4, -29, -7, -17, -51, -50, 21, 1, -37, -60, -39, 23, -3,
    -6, 29, 19, -15, -31, -4, -12, -93, -17, 6, 12, 44, -19, -12, 18, -30, -45, 30, 3, -52, -16, -1,
    15, -55, -105, 20, -14, -32, -20, -24, -2, -30, -33, 12, -3, 30, 33, 5, 13, 7, 40, 33, 19, 10,
    -5, -13, 2, -13, -29, 42, -6, 25, -22, -76, -30, -51, -15, -19, 8, -14, 15, 53, 16, -24, -19,
    40, 56, 15, -98, -106, -27, -5, 7, -61, -58, -3, 31, 58, -3, -54, 3, -25, -38, -87, -40, -6, 34,
    11, 29, 24, -65, -22, 2, 30, 14, -48, 33, 29, 1, -34, -42, 30, 47, 26, -4, 52, 22, 14, 6, -34,
    37, 47, 26, 14, -39, -5, 7, -11, -13, -39, -56, 4, -2, 9, 9, 27, 52, 54, 28, 11, -10, -46, 12,
    17, 11, -58, -16, 0, -14, -24, 8, 45, 49, 21, -62, 61, 34, 13, 21, 92, -6, -42, -23, 62, 64,
    -26, -31, 2, -1, -32, 4, -7, 8, 14, -22, -7, -19, 9, 29, 9, -20, -26, -7, 19, 31, 17, 7, 3, 12,
    35, 2, -15, 2, -34, -20, 34, 2, 12, -4, 24, 24, 3, -31, -40, -9, -24, -62, -100, -30, -30, 0,
    -14, -57, 8, 15, -23, 7, 37, 11, -24, 12, 39, 33, 19, 38, -7, -6, -17, 5, -7, -37, 4, 21, -7,
    -55, -14, 4, 21, 40, 5, -9, -12, -3, 11, -8, -48, -65, -35, 12, -16, 28, 31, -26, -85, -95, 57,
    50, 8, -16, 24, 13, 3, 19, 47, 26, 0, 1, 16, 8, 11, -1, 15, 17, 7, -33, -3, 35, 47, 33, 67, 23,
    26, 25, -14, -13, 50, 15, 20, -14, 33, -4, 28, 14, 20, 6, -26, 6, 4, -16, -24, -11, -25, -61,
    -106, 9, 34, 35, -3, -23, 56, 42, 76, 58, 41, 37, 18, 1, 12, 17, 5, -19, -40, 22, 21, 41, -81,
    -24, -35, -40, -34, -28, -7, -86, -127, -117, 5, 14, -73, -98, -65, 14, 19, 27, -2, -5, 34, 53,
    23, -31, -16, 4, 21, 11, 36, 17, -35, -6, 41, 7, -18, -11, 37, 39, -46, -12,
    /* 70 */
    27, 41, -64, -60, -47, -20, -26, -76, -35, -31, -38, -52, -5, 27, 43, -39, 7, 41, 38, 46, 31, 8,
    6, 1, 20, 11, 7, -28, -91, -26, 7, 19, 11, -57, -51, 48, 57, 36, -13, -12, 25, 28, 54, 0, -10,
    -36, 23, 46, 2, -32, 8, 11, 29, 37, -107, 33, 0, -6, 27, -2, 37, 78, 35, 42, 45, 33, 44, 41, -1,
    3, 33, 35, 30, -67, -3, -11, 2, -17, -39, -57, 46, 34, 9, 33, -26, 38, 59, 42, -7, -50, 13, 45,
    13, -8, -72, 8, 25, 5, 2, 8, -30, -47, 29, 25, -15, -51, -23, 36, 25, 6, -56, -44, -6, 8, -3,
    28, 16, 26, -8, -57, -15, 8, 8, 4, 6, 20, -15, 99, 17, -41, 41, -16, 63, 33, -6, 40, -8, 5, 24,
    2, 24, 47, 20, 38, -17, 32, 48, 45, 68, -47, -44, -27, -2, -3, -11, 3, 8, 25, -24, -37, 9, 35,
    35, -43, -52, -11, 14, 15, -19, -46, -8, 12, 21, 27, 4, -10, -22, 38, 32, -24, 5, -46, -40, -32,
    -55, -19, -33, -2, -8, -58, -24, -42, -45, -87, -90, 21, -17, -49, -31, 27, 69, 42, 4, -79, -90,
    48, 60, 14, -107, -90, 25, 40, 13, -84, -63, -33, 18, 27, 8, -19, -54, 7, 34, 6, 38, 12, 0, -90,
    -68, -18, 32, 7, -27, -36, -33, 13, 19, 20, 29, 20, 20, -28, -13, -3, 60, 17, -45, -28, -13, 39,
    -40, -112, -127, -26, -41, -72, -102, -63, -35, -63, -53, -42, -27, -10, 61, -26, -36, -16, 0,
    39, -50, -33, 4, 17, -19, -36, 38, 40, -28, -73, -61, 10, 71, 43, -2, -76, -75, 7, 29, -10, -54,
    -26, 13, -1, -33, -79, -28, 51, 30, -14, -78, -19, -59, -37, -38, -26, -26, 0, -23, -74, -48,
    -91, -25, -1, 12, -85, -5, 14, 23, 60, 0, -12, 16, 37, 27, -32, -42, -24, -21, -42, 68, -16, 9,
    -9, -37, -35, 0, 20, 3, -6, 23, -3, -40, -38, -57, -49, 2, 6, 12, -16, 16, 11, -32, -45, 6, 59,
    27, 9, -4, 32, 37, 44, 65, 51, 38, 65, 63, 28, 7, 9, -14, 46, -1, -18, -11, -45, -17, 40, 1,
    -18, -46, 31, -2, -29, -88, -2, 16, -69, -50, -66, 11, -22, -31, -30, -43, 4, -15, 13, -43, -28,
    /* 71 */
    -65, -28, 27, 35, 5, -86, 18, 52, 42, -42, -10, 33, 25, -13, -90, -21, 1, -17, -40, -41, -24,
    -36, -64, -53, -47, -55, -78, -67, 30, -33, -11, 10, -5, 3, -32, 25, -10, -16, -56, -35, 26, -2,
    26, -8, 13, 1, -20, 42, 7, 11, -27, -48, -52, -12, 13, -2, -13, -40, -4, 0, -20, -48, -29, 36,
    8, -15, 35, 20, 38, 17, 23, 57, 11, 26, 2, -7, -7, 24, -46, -2, 28, -17, -42, -56, -14, 38, 10,
    -16, -14, -23, 8, 13, 19, 1, -18, -19, 8, 33, 57, 81, -66, -27, -3, 9, -5, 38, 59, 20, 1, -14,
    89, 32, -24, 19, 13, 59, 21, 9, 7, 31, 10, -11, 27, 36, 43, -127, -94, -29, -27, -15, -50, 18,
    21, 13, -9, -17, -4, -2, 15, 11, -22, -26, -7, 27, 37, -28, 0, 12, 9, 28, 30, 16, -16, -27, -26,
    26, -15, -25, -23, -15, 23, -3, -14, -14, 25, 15, -16, -16, -38, -32, -21, -30, 0, -37, -36,
    -12, 3, 5, 23, 15, -42, 14, -5, -10, -65, -13, 20, 32, 5, -1, 22, 38, -9, -8, 25, -18, -6, 30,
    42, 23, 0, -5, -46, -49, -37, -8, -33, -54, -35, -30, -6, -40, -29, -19, 12, 20, 13, 10, 20, 54,
    9, 40, 52, 35, 26, -1, 25, 45, 14, 9, 24, 42, 9, -31, -34, 20, 46, -24, -10, -37, 5, -40, -6,
    -8, -10, -2, -7, -14, -30, 5, -19, 9, 54, 18, 4, 47, 93, 27, -17, -66, 52, 41, -27, -25, -1, 13,
    -16, 28, 42, 41, -65, -77, -24, 3, -10, -31, 12, 6, -8, -15, -41, 18, 13, -28, 9, -43, -54, -32,
    6, 47, -29, -58, -36, 35, 55, -40, -15, 0, -14, 12, -15, -34, -37, -54, -46, 13, -17, -40, -49,
    -65, -30, -2, -26, -4, 10, -42, -2, -7, 27, 27, -30, 20, 5, 24, 71, -33, 32, 22, 14, -25, -31,
    20, -12, -33, -64, -30, -35, -35, -12, -33, -37, -69, -21, -16, 25, 16, 11, 26, 23, 33, -38, 46,
    52, 38, 14, -64, 32, 32, 7, -26, -74, -14, 12, 18, -39, -32, -52, 6, 35, 28, 6, -46, -20, 22,
    40, 41, 57, 29, 14, 71, 56, 29, -11, -35, -10, 40, 2, 0, 19, 14, 9, 37, 37, 54, 32, -12, 28, 44,
    49, 17,
    /* 72 */
    -14, -30, -53, -34, -22, 40, 27, -45, -55, -32, 48, -32, -76, -85, -57, 19, 26, 2, 32, 26, 57,
    24, 22, 44, 37, -46, -41, -1, 8, -37, -12, -5, 17, 65, 8, 8, 8, -19, 67, 80, 24, 25, -24, 62,
    54, 13, 9, -16, 4, 5, -4, 5, 28, 8, 5, 13, 36, 71, 16, 21, -11, -18, 13, 1, 23, 2, -29, -43,
    -23, -19, 12, -21, -4, 18, -21, 1, 26, 33, -11, 21, 5, 34, 37, -19, 0, -31, -44, -51, 7, 15, 2,
    -10, -22, -15, 13, 10, 5, 3, 44, 41, 6, 3, 26, -29, -33, 8, -19, -60, -47, -26, -17, -6, -79,
    -127, -33, 38, 46, 37, -11, -7, 18, 35, 18, 15, 35, -77, -68, -57, -42, -35, -44, 11, 27, 4, 12,
    23, 50, 59, 21, 44, 39, 60, 74, -22, 6, -47, -55, -42, -29, -4, -35, 17, -6, -20, -7, -65, -28,
    -23, -3, 12, -3, 28, -15, 6, 20, 14, 16, -35, 10, 34, -14, -3, 14, 22, 38, 38, 6, -28, -34, -17,
    -4, 5, -32, -30, -29, -15, -62, -18, -32, 30, 13, 5, 34, 50, 44, 73, 24, 55, 87, 67, -22, -54,
    -52, -8, 29, -31, -34, -3, 19, 44, -1, 0, -1, -13, 35, 29, -12, -68, -19, 35, 19, -13, -59, -41,
    -39, -24, -4, -55, -35, -42, -56, -36, -49, -41, -60, 14, 13, 31, -18, -69, 77, 71, 57, -49,
    -19, 36, 11, -28, -81, -10, 10, -30, -100, -55, -38, -71, -28, -56, -76, -42, 30, 19, 35, -5,
    -10, 58, 31, 43, 6, -8, 23, 3, -24, -57, -3, 58, 31, 6, 16, -15, 54, 61, 41, 34, -5, -45, -7,
    29, 2, -18, -4, 9, 37, -49, -40, 17, -10, 18, -14, -63, -3, -44, -43, -37, -6, -50, -24, -14,
    12, 57, 42, 7, 3, -16, 17, 13, -8, -32, -28, 13, 20, -9, -19, -34, 17, 1, -3, -42, -75, -35,
    -46, -56, -41, -22, 7, -31, -53, -12, -16, 43, 21, 72, 43, 21, 50, 30, 78, 61, 42, 20, -21, 26,
    24, -60, -81, 5, -8, 7, -18, -103, 26, -25, -35, -27, -90, 69, 19, -26, -9, -38, 25, 17, -28, 4,
    6, 3, -4, -43, -90, -68, -12, -2, -5, -23, -34, 53, 63, 40, 15, 14, 44, 53, 30, 5, -32, -8, 29,
    -1, -13, -40,
    /* 73 */
    -9, 2, -5, -13, 16, 32, 38, 9, -8, 9, 21, 19, 2, 13, 50, 7, -12, -26, 14, 41, 32, -35, -54, -4,
    69, -24, -15, 33, 8, 38, 5, 14, 27, 33, 15, 1, 21, -4, 16, 6, 1, 14, -19, -10, 0, 0, 9, -2, 23,
    5, -32, -13, -28, 13, -5, -9, 10, 35, 24, -3, 15, 8, 42, 27, 3, 6, 7, 20, -23, -21, 0, 8, -22,
    -72, -127, -35, 10, 35, 27, 7, -50, 9, 42, -3, 17, -8, 0, 11, -10, 15, -17, 6, 1, -14, -10, -1,
    0, -10, -44, -25, 10, 14, 4, 11, 29, -31, -5, 16, 16, 28, -19, -13, -29, -15, -5, 5, -1, -16,
    -57, -46, 4, -16, -15, -57, -96, -9, -23, -5, 50, 30, -13, -10, 20, 26, 17, 2, 1, 16, -29, -1,
    5, 8, 19, -20, -15, 38, 42, 35, -41, -41, 9, -17, -31, -15, 21, 36, 13, 0, -24, 3, 47, 36, -8,
    -37, -5, 54, 15, 0, -27, -66, 43, 9, -11, -32, -52, 11, -4, 12, 9, 28, 24, 11, 4, -6, 15, -28,
    -37, -11, -23, -42, -3, 17, -13, -31, -44, 23, 10, -1, -50, -32, -5, 9, -2, -15, 12, 39, 25, 8,
    19, 12, 25, 22, 13, -13, -6, 19, 19, 9, 0, -2, 0, -9, -11, 14, 31, -11, -14, 14, 42, 52, 23, 5,
    7, 23, 41, 17, -12, -30, -26, -3, 27, -15, -22, -39, -7, 4, -16, -27, 6, 7, 27, -2, 22, 15, 36,
    -15, -1, 34, 11, 17, -1, 16, 9, -4, 8, 22, 4, -2, -6, 2, 23, 6, -6, 6, -32, -21, 0, 19, 14, 24,
    -22, -30, -63, -39, -42, -29, -15, -9, -58, -73, -31, -19, -11, -57, -83, -27, -18, -4, 21, 32,
    -68, -45, -36, -16, 12, -9, 5, 16, 21, 9, 22, 44, 31, 67, 63, 22, 15, 30, 27, 26, 2, 15, -8, -7,
    10, -2, -4, -1, 2, 28, -9, -16, -28, -22, -27, -9, 9, -52, -64, -96, -11, 12, -14, -21, -81, 17,
    5, -25, -37, -83, -36, -2, 2, -3, 27, -24, 3, 7, 10, 16, 22, 2, -13, 24, 38, 38, -7, -6, -3, 25,
    36, 23, -50, -62, -30, 13, -43, -65, -53, 12, -21, -24, -30, -27, -12, 14, 3, -6, 3, 1, 41, 21,
    8, -1, -5, 39, 22, -17, -32, -1,
    /* 74 */
    -31, 12, 34, 44, 19, 16, 43, 23, 16, 8, 29, 32, 15, 6, 26, -24, -23, 6, 56, 43, -105, -73, -9,
    9, 10, -9, 47, 8, 19, -32, 14, 41, 38, -40, -93, -31, -47, -14, -34, -38, 2, -26, -14, 7, -11,
    8, 5, 20, 32, -25, 46, -3, -30, -15, 28, 16, 51, -19, -23, -5, -55, -24, 26, -3, 17, -7, 2, -1,
    23, 22, 33, 0, 4, -23, -13, 40, 7, 26, 9, 10, 36, 0, -63, -19, 8, 5, 17, 10, 24, -14, -2, -18,
    -30, -60, -80, 23, 37, 18, -8, -35, 2, -6, -28, 6, 4, 82, 69, 14, -33, -32, 88, 90, 46, 35, 25,
    -36, -28, -20, -57, -16, -8, 21, 18, -57, -50, -44, -71, -40, -48, -21, 16, 11, -5, -14, -31,
    -76, -99, -78, -22, -18, -42, -15, -21, -17, -23, -26, 3, -21, -9, 4, 48, 42, 38, 31, 21, 33,
    11, 21, 32, 33, -29, -26, -7, 5, 8, 7, 31, -6, -38, -77, 0, -47, -62, -72, -79, 46, 96, 52, 48,
    26, 32, 37, -10, -8, -22, 77, 63, 77, 22, 29, -62, -74, -55, -67, -52, -67, -41, -53, -32, -106,
    6, -19, -42, -32, -39, -69, -82, -65, -16, -51, -70, -35, -2, -11, -81, 37, 19, 34, 23, 1, 34,
    46, 49, 33, -16, 27, 76, 56, 60, -11, -4, 1, 12, -11, -31, -74, -77, -57, -19, -9, -73, -32,
    -17, 5, -38, -54, -35, -5, 1, -39, -9, 76, 84, 22, -8, 38, 67, 67, 41, -5, -51, -95, -51, 16,
    -7, 6, 2, 23, 25, 15, -74, -3, 0, -18, -27, -20, -14, -25, -16, -9, -37, -83, -69, -44, -21, 60,
    55, -24, -35, -15, 4, 46, 54, -16, -15, -62, -3, 28, -20, -49, 7, -21, -11, 19, 8, 9, -8, -16,
    -14, -61, -55, -48, -1, 24, -6, -4, 17, 31, 42, 13, -43, -9, 0, 27, 1, -9, 38, 28, 23, 25, -80,
    -39, -36, -13, -30, -26, -29, -54, -39, -45, -24, 6, -13, -40, -58, -45, -58, -36, -66, -127,
    -22, 16, 20, 44, 33, -22, 15, 9, -14, 12, -4, -4, 8, 26, 4, -33, -77, -4, 47, 16, -9, -47, -24,
    12, -6, 68, 41, 24, 64, 74, 32, 13, 5, -6, 3, -70, -38, -38, -27, 4, 1, -10, -9, -18, -34, -27,
    -49, -29, -55, -15,
    /* 75 */
    -51, -55, -16, 6, -36, -49, -10, 24, 14, -59, -22, 5, -22, 8, -35, -111, -4, 4, -5, -48, -3, 32,
    19, 4, -9, -68, -55, -48, -4, -20, -78, -39, -59, -26, -26, 6, 60, -14, -39, 10, 24, 47, -5, 7,
    19, 16, -7, -2, 19, 41, -78, -106, -83, 30, -16, -14, -37, -35, 52, 2, 22, 53, 18, 63, 16, 13,
    45, 33, 54, 9, -15, 23, 17, 30, 18, 45, 13, -38, -72, -49, -2, 22, 32, -10, -53, 53, 0, 12, 25,
    -32, 37, 12, -5, 40, -47, 4, -14, -5, 26, 61, -22, -9, 6, -17, -44, -6, -11, 8, 27, -15, 24,
    -34, -39, -4, -10, 59, 23, -43, 0, -22, 0, 7, 10, 19, 34, -82, -45, 29, 43, -7, -41, -83, -32,
    68, 33, 17, 2, -35, -1, 15, 12, 47, 11, 11, 21, 8, -15, -5, 41, 32, -9, -61, -80, -67, -52, 51,
    -40, -55, -57, -43, 48, -14, 11, 5, -3, 14, -51, -56, -53, -30, -56, -94, 15, -3, 3, -10, -61,
    -99, -50, -99, -15, 17, 36, -21, -56, -25, 24, 18, -14, -104, -18, 31, 1, -59, -96, 11, 21, 27,
    3, -71, -34, -33, 7, -37, -18, 28, 24, 19, -41, -7, 28, 18, 28, 18, -34, -20, -36, 48, 22, -20,
    -64, 12, 37, 7, 13, -37, -31, -56, -17, -121, 31, 36, 45, -8, -76, 22, 58, 43, 23, -31, -40,
    -46, -3, 38, 2, -45, -24, -22, -25, 25, -25, 3, -47, -62, -57, 8, 39, -23, -41, -118, 58, 50,
    -45, -18, -99, 2, 38, 7, 16, -14, 13, 0, -37, -49, 11, -9, 42, 43, 10, -3, -13, 38, 42, 34, 42,
    -42, -48, -55, 36, 19, -7, 30, -31, 14, 14, 10, 28, 30, -7, 5, -33, -30, -69, -90, -76, -3, 6,
    27, 51, -55, -82, -11, -32, -3, -123, -72, -6, 25, 10, -30, -9, 10, 5, -21, -10, 12, 20, 6, -24,
    -70, 91, 71, 45, 23, -5, 19, -63, -17, -32, -80, 40, -51, -38, -117, -127, 25, -20, -74, -77,
    -27, -19, 53, -8, -71, -109, -34, 93, 40, -7, -59, -21, 16, 58, 23, 16, -25, -63, 11, 24, 16,
    27, -37, 9, 12, 33, -24, -40, -67, -105, -64, -14, -25, -42, -12, 0, 15, 11, -13, -12, 2, 38,
    18, 18, -14, 1, 6, 13, 12, 2, 38,
    /* 76 */
    15, -18, -19, -4, 42, 47, 0, -10, -24, 12, 59, 33, -9, -23, 6, 9, -1, -30, 1, -24, 4, -42, -53,
    -30, -42, -37, -17, 7, 71, 82, 16, 42, 56, 70, 116, 15, 38, 34, -11, 29, 26, 19, 13, 13, 17, 51,
    -26, 0, 3, -5, 23, 32, 52, 63, 20, 0, 28, 23, 28, -41, -31, 2, 14, -23, -16, 39, 37, -1, 56, 1,
    22, 8, 18, 34, -19, 36, 42, -35, -78, 6, 4, 9, -97, -85, 11, -8, -12, -17, 23, 34, 11, -10, 13,
    43, 34, 7, -10, -37, 33, 44, -25, -57, -43, -12, 0, 20, 39, 11, -42, -55, 44, 15, 3, 29, 56, 48,
    0, -1, 32, 52, 44, -2, -21, 27, 18, -42, -28, -11, 15, 62, 22, 18, 28, 49, 19, 8, 27, 7, -6, 4,
    -14, 0, -9, -31, 8, -15, -40, -60, -40, -13, -37, -14, -33, -38, 31, 3, -13, -47, -31, 42, 56,
    16, -45, 3, 56, 85, 48, -16, -6, 4, 24, 15, -12, -5, -42, -2, -37, 32, 64, 18, -27, -13, -17,
    -47, -55, 33, 23, -4, -21, 19, 11, 20, 0, 29, -4, 20, 6, 47, 42, 20, 20, -4, -5, -12, 17, 5, -5,
    -8, -9, 44, -4, -9, 25, -12, 32, 27, 34, 24, -4, -2, 26, 13, -31, -59, 11, 17, 5, 40, 48, 69,
    -7, -2, 10, -3, 0, 19, -37, -62, -68, -30, 38, 0, -16, -30, -27, 25, -11, -37, -68, -16, -37,
    28, 71, 65, 104, 53, 70, 45, 29, 49, 44, 21, -18, -75, 4, 16, 8, -15, -38, 0, 34, -2, -34, -25,
    -4, -34, -23, -23, -28, -26, -56, -37, -39, -84, -127, -35, -28, -63, -54, -39, 8, 12, -10, -39,
    -20, -35, 2, -4, -12, -7, -75, -30, -109, -97, 11, -34, -68, -44, -25, 26, 27, -7, 25, -17, 8,
    16, -5, 2, 13, 26, 17, -4, -39, -8, 17, -31, -63, -35, -19, -7, -11, -11, -38, -60, -86, 10, 42,
    -4, 23, 3, 13, 38, -27, 7, -16, 38, 31, 12, 15, -20, 46, 40, 52, 69, 77, -3, 5, -19, -32, -15,
    -15, 13, -19, -25, -23, 42, 19, -39, 17, 16, 17, 3, -19, 25, -7, 36, 71, 78, 45, 23, 92, 83, 22,
    37, 31, 68, 15, -11, -17, -49, 42, 21, 4, -34, -61, 42, -19, 6, -19, -54,
    /* 77 */
    15, 41, 44, 39, 6, 41, 13, 23, 28, -22, 6, -10, 5, 5, -57, 16, 33, 32, -12, -97, 52, 59, 49, -7,
    -112, 40, 34, -13, -69, -94, 2, 9, 10, 21, -15, -43, -25, 32, 42, 44, -48, -25, -5, 2, -5, -76,
    7, -2, -7, -8, -8, 15, 22, -27, -12, 40, 39, 42, 1, -27, 20, 5, 3, -17, -35, -33, -19, 12, -28,
    -6, -2, 24, 37, 57, 9, -6, -12, -9, 43, 38, -41, -33, 2, 40, 20, -25, -53, -11, 8, -12, -66,
    -34, 36, 44, 21, -43, -4, 45, 55, -8, 24, 36, 30, 24, 9, -2, 6, -19, -34, -46, -10, -22, -78,
    -26, -17, -29, -4, -8, -22, -8, -40, -27, -29, -7, 4, 57, 44, 13, 26, -14, -8, 6, -51, 23, 20,
    -55, -19, 0, 6, 5, -1, 44, 8, -17, -43, -1, -9, -9, -33, -59, -13, -6, -15, 47, -18, -15, 17,
    -23, 52, 31, -35, -41, -16, 40, 46, -30, -74, -3, 31, 44, -69, -19, 23, 36, 55, 14, 49, 45, 23,
    -17, 27, 32, 28, 17, -22, 7, 2, 2, 16, 26, 11, 57, 32, 6, 32, 32, 88, 84, 8, 23, -8, 44, 43, 39,
    4, -5, -13, -10, 2, -20, -49, -12, -3, -32, -54, -70, -41, -30, -28, -68, -51, -42, -41, -63,
    -59, 27, -23, -41, -4, -37, 21, -17, -63, -72, -51, -54, -94, -73, -16, 35, -127, -75, -68, -10,
    51, -96, -58, -48, -7, -21, 37, -24, -33, 53, 12, -36, -37, -8, 9, 3, -66, 4, 2, 35, 21, -86,
    -18, -21, 3, 13, -39, -37, -54, -77, -48, 46, 20, -3, -9, 6, 23, 7, -28, 7, 21, 49, 33, 29, -52,
    -64, 3, 4, 7, -43, -100, -37, -43, -28, -59, -90, 26, 17, 35, 67, 7, 15, 16, 15, 32, 10, -37, 0,
    -29, -4, -2, -28, -34, -4, -11, 8, -23, -31, -35, -54, -77, 28, 13, 10, -1, 9, 17, 1, 22, -3,
    12, 32, -9, 1, 81, 58, -3, 19, 30, 58, 35, -13, 30, 19, 14, 15, -16, -15, -9, -17, -38, 19, 4,
    -26, -34, -38, 20, -1, -14, -48, -42, -22, -19, -7, -75, -83, -15, -21, 7, -25, -57, 2, -64,
    -54, 19, 33, -39, -74, 11, 30, 31, -34, -80, 18, 22, 10, -56, -73, -8, -12, -20, -92, -14, -27,
    6, 11,
    /* 78 */
    -1, -38, -57, -26, 7, 3, -8, -12, -21, 13, 4, 37, 26, 16, 27, -30, 10, 22, 20, -7, -23, -61,
    -29, -26, 8, -29, -44, -14, -26, 9, -18, -5, 23, 31, 32, -4, 2, 19, 19, 33, 4, 26, -14, -21, 22,
    20, 21, -9, -60, -33, -13, -40, -33, -5, -4, 11, -3, 14, 24, 23, 1, 5, 4, 18, 3, 11, -1, -27,
    -26, -31, 28, -4, -67, -127, -65, 12, 26, 51, 15, -47, 21, 13, 47, 14, 8, 26, 18, 6, -21, 3, -5,
    13, -51, -17, 28, 1, 21, 15, -10, -1, -15, 7, 19, 7, 18, -7, 17, 21, 6, 30, 2, 21, 26, -9, -24,
    7, 20, 5, -30, -8, -8, 6, 34, 37, -4, -30, -18, 12, 25, 38, -26, -35, 11, 37, 41, -17, -5, -3,
    -14, 15, 0, 4, 10, -4, -10, 24, 21, 29, 8, -35, -10, -13, -51, -60, -46, 7, 16, -1, -16, -63,
    30, 27, 5, -17, -38, 33, 13, -4, 10, 10, 19, 31, -5, 1, 15, 35, -3, -17, -18, 25, 12, -13, -10,
    -15, 11, -22, -23, -10, -11, -15, 2, -32, -8, -2, 25, 15, -13, -18, -10, 30, 0, -27, -35, -37,
    -40, 27, 14, 0, -22, -58, 16, 27, 23, -10, 6, 18, 33, 3, 4, 15, 36, 25, 14, 1, 18, 3, -14, -41,
    -18, 11, 5, 1, -8, 17, 27, 18, -9, -2, 13, -4, 8, 7, 23, -9, 4, 36, 50, 41, 32, 27, -49, -71,
    -52, -45, -33, -67, -52, -5, 0, -5, -26, 21, 3, 5, 23, -21, 21, 26, 15, 9, 20, 37, 41, 33, 40,
    20, 29, 23, 17, 22, -15, 4, 22, 38, 16, -28, -29, -16, -15, -41, -14, 15, 11, -30, -75, -10, 6,
    12, 27, 43, 11, 6, 6, 0, -30, 28, 10, 5, -20, -20, -18, 17, 13, 32, 60, 19, 36, 20, 7, 16, 43,
    26, 12, 10, 48, 11, 29, 13, -1, 8, 10, 24, 7, 0, -4, 9, -5, -2, -17, -11, 19, 28, 14, 6, -4, 7,
    21, 13, 15, 23, 12, 31, 27, -14, 18, 40, 28, 38, 18, 29, 5, 39, 28, 27, 18, 24, 19, -13, -31,
    -3, 21, 8, -12, -31, -38, -37, -53, -53, -66, -64, -24, -18, -38, -62, -63, 4, 11, -15, -10,
    -23, 10, 12, -14, 16, 9, 38, 44, 12, 10, 5,
    /* 79 */
    -14, -49, -61, -31, -4, 6, -89, -94, -35, -40, 57, -51, -63, -35, -9, 93, -9, -57, -28, -11, 56,
    24, 2, 20, -4, 7, 22, -25, -92, -63, 81, 103, -21, -101, -125, 69, 119, -4, -70, -100, 17, 64,
    -8, -24, -33, 22, 44, -6, -60, -33, 6, -55, -41, -55, -11, 3, -21, -75, -57, -18, 29, 14, -39,
    -1, 22, 26, 24, -2, 49, 20, 55, 4, -59, 56, 14, -25, -5, -22, -36, -1, -80, -34, 10, 36, 2, -64,
    -67, -31, 43, 7, -11, -31, -44, -52, -23, 33, 22, -2, -80, -122, 19, -26, 6, 9, -25, 32, -23,
    -31, 11, -5, 29, -18, -28, 22, 21, 26, 18, -40, -44, -29, 16, 13, -25, -31, -11, 14, 7, -27,
    -48, -71, 4, -3, -47, -127, -46, 76, -5, 1, -111, -29, 32, -42, -4, -19, -33, 21, 28, -3, -65,
    -52, 92, 86, 82, 39, -8, 72, 54, 57, 27, 5, 34, 3, 41, 27, -35, 11, -3, 76, 16, -78, -18, 1, 23,
    -66, -97, -88, -66, -15, 9, 12, -11, -39, -1, 26, 30, 16, -23, -8, 33, 96, 33, -26, -4, -2, -33,
    3, -7, 29, -34, -71, 65, 36, 30, 92, 74, 31, 12, 20, 37, 30, 25, 17, 42, 30, -28, 10, 32, -24,
    -38, -64, 20, -27, -44, -33, -48, 33, 31, -4, -40, -21, 49, 5, -44, -60, -3, 44, 1, -5, 35, 49,
    -15, 23, 9, 7, -12, -28, 41, 18, -23, -42, 40, 4, -11, -30, -9, 80, 40, 1, -31, -61, 10, 16, 33,
    6, -24, 16, 16, 27, 10, -9, 23, 43, 45, -11, 0, 17, -21, -29, -25, -35, -43, -26, 32, 53, 42,
    -88, -39, 8, 13, 31, -21, -31, 23, 42, 34, 3, 17, -32, -16, 46, -3, 37, 57, 53, 64, -77, -1, -1,
    10, 66, -13, 8, 34, 4, -10, 12, 23, 8, -7, -40, 2, 29, 12, -4, -12, 6, 32, 23, -6, -19, -3, 25,
    47, 25, 21, -37, 9, 61, 38, 85, -12, -32, 10, -45, -54, -17, -61, -36, -41, -17, 22, -64, -22,
    -3, -33, 24, -17, -23, 4, -53, 9, -48, -3, 28, 5, -5, 33, 34, 30, 7, 26, 47, 94, 59, 24, 52, 52,
    51, 51, 11, 52, 34, 29, 42, 6, 15, 12, 13, 2, -28, -39, 0, -12, -12, -36, -26, -3, 0, -35, -28,
    /* 80 */
    24, 7, 33, 12, -34, 5, -2, -11, -7, 8, -12, -1, -8, 32, 49, -39, -38, -30, -18, -13, -54, -84,
    -53, -52, -20, 36, 42, 21, -7, 8, 17, 29, -21, -12, -6, 19, 17, 0, 10, -13, 20, -14, 9, -2, -25,
    3, 10, -16, -36, -72, 37, 8, 13, -31, -6, 21, 4, 21, -7, 48, -12, 31, 15, -13, 19, -13, 7, 25,
    -67, -69, -4, 0, -62, -127, -99, 0, 11, -13, 36, 29, 0, -15, -8, -16, 16, -4, -34, -53, -49,
    -19, 12, 32, 15, -51, -55, 21, 31, 31, -20, -99, 9, 0, 16, 6, 3, -17, -61, -24, 17, 44, -20,
    -40, -67, -39, -24, 18, 3, -8, -35, -68, 3, -3, -13, -10, -57, 29, 38, 13, 2, -9, 10, 14, 17,
    -15, -29, 30, 10, 0, 0, 6, 42, 30, 6, 19, -22, 22, 48, 37, -68, -55, 14, 2, 21, 33, 60, 35, 1,
    -7, -28, -8, 35, -8, -39, -49, -49, 20, -29, -33, -4, -10, -4, -24, -44, -38, -33, 13, -13, 9,
    6, 16, 50, 19, 22, 4, 39, 7, -24, 3, 27, 42, -18, -42, -50, -72, -93, -2, -24, -42, -80, -25,
    26, -2, 22, 18, -24, 6, 8, 2, -33, -39, 8, -7, -22, 0, -15, 7, -14, -8, 3, -4, -44, -60, -37,
    -7, 8, -9, -20, -18, -8, 9, -7, 1, 17, 28, 36, 9, 6, 12, 40, 12, 5, 7, 17, 8, -27, -4, 5, 1,
    -20, -2, 22, 8, -27, -1, -10, -5, 7, 3, -20, -10, 21, 22, 42, 64, 23, 19, 10, 17, -4, -18, -23,
    10, 34, 0, -43, -5, -24, -13, -2, -8, 13, -18, 0, 30, 12, 5, -3, 19, 14, -2, -57, -20, -26, -24,
    -86, -8, 15, 26, 13, 16, -19, 2, 13, 16, 10, -19, -17, -54, -53, -41, -27, -24, -6, 19, -12,
    -12, 11, 10, 6, 7, -21, -1, 11, -4, 5, 5, -18, 0, -3, 8, 8, -16, -6, 12, 28, -4, -49, -13, 22,
    14, 11, -18, -31, -48, -116, -7, -22, -30, -48, -52, -10, -14, -15, -12, -8, 3, -48, -1, 35, 29,
    11, 22, -20, 41, 47, 44, -7, -54, -20, -34, 47, -34, -60, -62, -92, -28, 15, 25, 16, 22, -20, 8,
    18, 8, -29, -9, 6, 4, 7, 24, 16, 19, 4, 17, 26, 12, 30, -25, -38, -17,
};
static const int8_t lenet5_fc1_weights_1[39 * 400] LENET5_ALIGNED = {
    /* 81 */
    31, 2, -19, -13, 13, 8, -3, -11, -19, -13, -12, -16, -16, -8, 6, -40, -43, -26, -4, 5, -17, -30,
    -13, 15, 6, 32, -43, -16, -27, 14, 11, -28, -25, -6, 14, 15, -8, -22, 5, 18, 27, 7, 14, 11, 20,
    26, 11, 9, -13, -8, -16, -8, 17, -2, 2, 1, -22, -7, 7, 15, 3, -3, 0, 20, 8, 17, -2, -9, -7, 1,
    25, 21, -38, -62, -34, -20, 14, -17, -16, -23, -15, 0, 5, 4, -4, 0, 7, 6, -4, -21, 4, 7, -21,
    -29, -37, 23, 26, 16, -2, -18, -17, -34, -6, -4, 14, -45, -18, 11, 5, 12, -62, -29, 3, -3, -27,
    13, 10, 16, -10, -47, 18, 20, 26, 6, -21, -15, 11, -1, -1, -4, -29, -7, 10, 3, -5, -2, 7, 6, 6,
    -17, 32, 28, 21, 7, -20, 32, 38, 23, -25, -34, -4, 2, -12, -10, -20, 21, 4, -9, 3, -1, 30, 7, 1,
    -18, -25, 40, 0, 2, -8, -5, 12, -12, -14, -24, -7, -15, -28, -12, -5, 2, 1, -11, 20, 15, 15, -7,
    -20, 3, 12, -20, -10, -48, -26, -10, -16, 43, 19, 4, 0, 7, 24, 7, 13, 17, 7, 42, 13, 12, 13, 20,
    40, 19, 10, 3, 12, 20, 11, -19, -2, -6, -11, -4, -9, -19, -19, -11, -47, -41, -34, 0, -7, -31,
    -27, -11, 6, 18, 5, 8, 9, -4, 37, 7, 16, 28, 40, 2, 17, 21, 16, 16, -14, -31, -47, -30, -15,
    -35, -22, -31, -17, -44, -16, -16, 1, -1, 5, 29, 7, 20, 24, 15, 11, 9, 20, 7, -8, -11, -35, -12,
    9, 9, -35, -29, 8, 16, -3, -84, -42, 25, 17, 4, -127, -45, 11, 1, -7, -13, -11, -7, -14, -11,
    -12, 10, -5, -3, -2, 5, 6, 7, 9, -24, -48, -21, -1, -17, -16, -4, 20, 5, 5, 10, 21, 25, 6, 6,
    -1, -7, -1, -13, -5, -4, 31, 2, 14, -6, -14, -2, -5, 7, 12, 12, 40, 17, 16, 12, -3, 19, 3, -8,
    -25, -22, 26, 13, -7, -5, 21, 18, -32, -10, 17, 16, -3, -17, 5, 9, 2, 24, 4, -12, 1, 3, 17, -1,
    -21, -10, -6, -3, 12, 0, -18, -35, -9, 0, 2, -7, -18, 16, 13, 18, 2, 2, 34, 13, 14, 9, -2, 18,
    13, -23, -27, -19,
    /* 82 */
    -9, -16, -31, -39, -13, 21, -1, -33, -54, -35, -26, -80, -41, -25, 16, -15, -12, 9, 10, 35, 58,
    38, 39, 27, 46, -62, -69, -2, -20, 28, -46, -45, -3, 20, 13, 25, 18, 28, 20, 57, 53, 40, -6, 1,
    55, 32, 14, -36, -23, 21, -40, -13, -21, -11, 20, -34, 12, 19, 32, 35, -6, 16, -50, 3, 27, -1,
    -21, -50, -13, -12, 10, 28, 12, 31, -3, -105, -58, -29, -73, -99, -36, 2, 51, 3, -37, -18, 38,
    -42, -36, -10, 6, 17, -16, 8, 11, 8, -23, -16, 17, 46, -60, -25, 17, -10, -29, -92, -72, -22, 6,
    -5, -4, -17, -2, -36, -39, 95, 89, 43, -17, -39, 26, 27, -17, -19, 7, -39, -36, -56, -3, 24,
    -46, -32, 31, 37, 29, 24, 65, 57, 7, 22, 38, 42, 39, -17, 21, -23, -43, -31, 6, 33, -17, -42,
    -60, -36, -26, 28, -26, -46, -5, -4, 85, 23, -31, -23, -36, 60, -24, -29, -4, -4, 5, -31, 25,
    29, 10, -41, -48, -21, -10, -22, -46, -7, 13, 13, 7, -50, -79, -59, -31, -25, 63, 43, 50, 28,
    28, 83, 69, 82, 37, 2, 11, 23, 10, -8, 27, 50, 8, 4, -7, 44, 48, 7, 1, 7, 20, 33, -24, -23, -3,
    9, -37, -55, -33, -6, -5, -53, -60, -21, -2, -27, -16, -14, -26, -4, 7, 31, 21, 27, 23, 24, 74,
    9, 18, 15, 31, 0, -7, 13, 4, 49, -43, -60, -109, -72, -46, -62, -50, -52, -22, -17, 66, 70, 62,
    33, 17, 27, 8, 17, 3, 2, 30, -2, -10, -45, -15, -3, -19, 4, 27, 25, -42, -24, 18, 17, 10, -127,
    -66, -24, 10, -5, -80, -35, -29, -26, 1, 29, 43, 4, -8, 24, -11, 7, -42, -50, 3, -13, 22, 19, 8,
    -11, 20, 26, 3, -20, -7, -13, -5, -12, -45, -16, 23, 16, -2, -16, 37, 0, -1, -14, -7, -17, 31,
    15, -3, -3, 6, -16, -31, -21, -5, 5, 15, -2, -1, -28, -12, 27, 46, 19, 15, 42, -20, -34, -2,
    -25, -8, 1, 12, 4, 16, 3, -3, -28, -11, 26, 17, 1, -33, -20, -28, 11, 25, -10, -38, -14, 9, -57,
    -83, -91, -97, -84, 27, -17, 22, 23, 22, 93, 80, 58, -4, -10, 60, 35, 1, -10, -8, 30, 48, 4, 19,
    36,
    /* 83 */
    3, -16, -37, -32, -41, -14, 9, -2, -38, -74, -52, -21, -16, -10, -8, -90, -65, -32, 4, 24, -5,
    24, 32, 24, -33, 32, -4, -8, -42, 0, 14, 8, -15, -29, -8, 10, 8, -7, -45, 40, 23, 21, 21, -11,
    38, 26, -10, 8, 12, 16, 26, 28, 17, 5, -8, -1, -19, -44, 14, 8, -13, -15, -61, 30, 22, 6, 8, 9,
    25, 12, 19, 24, 75, 92, 57, -28, -56, -26, -64, -74, 15, -16, 3, 5, -57, -1, 19, -28, -15, -50,
    14, 29, 22, -33, 52, 12, -10, 22, 42, 61, -14, -5, -1, -28, -47, -16, -16, 16, 28, -17, -46,
    -49, -9, -27, -26, 24, 4, -2, -57, -53, 33, 23, 16, 4, 35, -15, 10, -23, -35, -54, 1, 6, -5,
    -20, -18, 26, 25, 21, 19, -3, 35, 42, 13, 23, 18, -60, -83, -101, 11, 38, 24, 23, 31, 7, -30,
    32, 3, 5, 3, -20, 45, -3, -6, -20, -37, 30, -41, -27, -24, 25, -26, -79, -13, 15, 66, -58, -75,
    -39, -25, -44, -117, -52, -1, 20, -6, -48, -20, 0, 17, -42, -83, -14, 26, 34, 42, 21, 61, 92,
    106, 34, 33, 49, 41, 10, -3, 23, 18, 22, -17, 12, 28, 11, 17, 2, 12, 2, -5, -27, -1, 19, -52,
    -46, -24, 6, -15, 4, -17, -41, -55, -66, -33, -32, -15, -23, -29, -7, 21, 19, -9, 32, 34, 0, 21,
    35, 29, -17, -4, -53, -5, 42, -25, -13, -63, -26, -33, 6, 41, -44, -34, -63, 49, 21, 0, -14,
    -16, 21, 14, -8, -9, -22, 8, -32, -96, -101, 8, -13, -17, 14, 26, -2, -58, -43, 9, 35, 50, -127,
    -77, -8, 16, 7, -91, -78, -69, -32, -37, 19, 30, -6, -81, -84, -34, -21, -37, -35, -29, 14, 23,
    -22, -28, -66, 22, -2, -10, -59, -71, -18, 7, -25, -76, -45, -35, -68, -70, -55, 5, -16, -14,
    -9, 5, -40, 16, 8, 21, 12, -12, -7, -17, 2, -8, 12, 27, -41, -13, -32, -18, 25, 25, 17, 7, 41,
    25, -23, -36, -30, -35, 22, 13, -12, 12, -21, -3, -17, 7, 2, 8, 0, -57, -24, -52, -30, -23, -30,
    -7, -15, -2, 31, 27, 20, 10, -38, 24, 15, 38, 8, 28, 29, 19, 30, -2, -10, 40, 37, 14, -1, -9,
    36, 0, 5, 50, 31,
    /* 84 */
    41, 39, 43, 40, 49, -109, -37, 13, 21, 38, -94, -90, -17, -3, 0, 16, -5, 41, 30, 10, -38, -62,
    9, 7, 3, -26, -24, 1, 20, -22, -84, -55, -31, -17, -21, -49, -24, -12, 25, 1, 4, 3, -19, 68, 32,
    24, 45, -49, 48, 19, -15, -11, 33, 42, 24, -8, 7, 23, -23, 34, 14, 42, 80, 33, 53, -33, -57, 37,
    9, 17, 3, -45, -22, -85, -16, -65, -34, -26, 24, -19, -25, -20, -18, 27, -18, 22, 29, -7, 25,
    32, -6, -10, -10, -13, 29, 36, 39, 13, -22, -9, -30, -39, -21, 6, -13, -49, -59, -52, -14, -16,
    -36, -33, -10, 10, 24, 5, -32, -15, 29, 11, 13, 12, -12, -19, -16, -14, -28, -12, 36, 18, -27,
    -12, -62, 28, 46, 37, 32, -49, 12, 39, 64, 62, -4, -4, 50, -19, 29, 34, -6, 14, -42, -12, 3, 18,
    35, -76, -28, -4, 12, 56, -72, -71, -26, 32, 43, -69, -45, -47, -51, -28, 5, -17, -35, -45, -23,
    79, 58, 36, 18, -19, 25, 40, 19, -10, -41, -31, -15, 19, 8, -7, -23, -31, -26, -7, -33, 8, -33,
    -47, -26, -13, -44, -1, 18, -22, -22, -67, -45, 13, -26, -38, -127, -87, -31, -37, -53, -74,
    -110, -5, 22, 25, 1, -43, 17, 13, 11, -20, -14, 9, 26, -7, -1, 3, 34, 14, 8, -79, -36, 43, 27,
    19, -37, -31, -60, -49, 3, -6, 2, -6, -7, -21, 6, 20, 20, 8, 27, -57, -8, 13, -2, 12, 33, 40,
    -3, -2, -18, 51, 29, 9, 5, -10, 0, 10, 37, 26, 15, -35, -14, 8, 2, -9, 20, 10, 15, -4, -4, 126,
    112, 48, -6, -14, 107, 119, 54, -12, -21, 2, 21, 42, -22, -10, 3, -18, -6, -12, -16, -3, -13,
    23, 73, 40, -39, -36, 3, 48, 11, 27, 34, 50, 16, 21, -13, -11, 24, 30, -30, 9, -11, -12, 2, 2,
    -45, -50, -18, -3, 5, -27, -63, -25, -21, -13, 17, -32, -13, -47, -18, 33, -14, -29, -30, 6,
    -13, -6, -2, 6, 4, -54, -40, 4, -4, 19, -10, -37, 15, 24, 22, -28, 10, 24, 20, 18, 4, 17, -49,
    -8, -4, 18, 15, 45, 39, -1, -21, -18, 17, 7, 17, -85, -23, -14, -16, 17, -33, -80, -91, 8, 35,
    14, -67, -70, -8, 37,
    /* 85 */
    1, 11, 29, -24, -3, 7, -23, -7, -11, 19, 8, 10, 5, 0, -8, 13, 16, 12, -14, 6, 12, 4, 0, -21,
    -52, -18, 22, 37, 26, 42, 19, 17, 31, -10, 4, 17, 13, 14, -55, 28, -16, 5, -38, -19, -28, -49,
    -34, 16, 24, -30, 8, 41, 26, 5, 18, 4, 40, 23, 14, 35, -4, 15, -28, -13, -11, 6, 7, 13, -60,
    -51, -10, 9, 31, -37, -4, -23, -30, -38, -4, -31, -28, 0, -51, -76, -58, 24, 12, 41, 3, -6, 24,
    -1, 29, 45, 17, -66, -41, -5, -13, 14, -46, -48, -29, -44, -37, -32, -44, -15, -22, -12, 33, 59,
    78, 7, 19, 31, 58, 44, 15, 38, -95, -82, -13, -5, 11, -10, -3, -1, -36, 23, 27, 24, 41, 5, -8,
    -34, 53, 3, -48, -46, -66, -55, -115, -50, -41, -60, -24, -24, 19, -34, 11, 17, -3, 14, 1, 37,
    19, 8, 39, 6, 67, 4, -11, 3, -15, -41, -58, -32, -8, 15, -46, 50, 71, 56, -28, -9, -37, -24,
    -12, 45, -39, -19, -37, -11, 15, 25, -10, -54, -28, 24, 42, 19, 33, 9, -14, -9, 5, -17, -39, 18,
    21, 0, 20, 41, 11, -15, -14, -20, -29, 13, -19, -16, -3, -1, 33, -15, -42, -38, -27, -23, 6,
    -17, -28, -60, -11, 17, -10, -36, -2, -10, -10, 2, 17, 4, 30, 37, 32, 46, 45, 68, -48, -69, -41,
    -50, 3, -47, -101, -106, -92, 6, -36, -56, 5, -38, -31, -18, 24, 44, 41, -7, 36, 32, 43, 34, -5,
    -58, -50, -106, -127, -45, -33, -87, -113, -72, -27, 11, -24, -23, 3, -14, -5, 15, 33, 14, 2,
    -97, -68, -39, -43, -70, 39, 75, -13, -57, -73, 48, 59, 36, 77, 66, -34, -21, -9, -48, -24, 18,
    -8, -29, -48, -40, 19, 17, 25, 17, 1, -25, -14, -22, -79, 20, 21, -14, -13, -47, 26, -27, -12,
    -31, -15, -30, 15, 8, -7, 17, 2, 34, -2, -24, -13, 9, -20, 7, 7, -10, -34, -30, 3, 14, 13, 1,
    15, -23, -16, 6, 7, -9, -36, -13, 38, 32, 75, 50, 2, -5, 11, 5, -6, -39, -79, -76, -55, -77,
    -49, -58, -69, 27, 18, 63, 38, 29, 44, 31, 39, 12, 8, 31, 28, 3, -49, 7, -37, -15, -52, -18, 0,
    -35, -40, 13, -42, -44,
    /* 86 */
    79, 88, 23, -64, -13, 19, 23, -29, -48, -17, -11, 14, -17, -26, -3, 50, 24, -16, -26, -3, 10,
    -2, -7, 3, -39, 32, 63, 47, 36, 12, 26, 40, 24, -33, 27, 18, 50, 26, -40, 21, 13, 28, 28, -17,
    4, -12, -3, -53, -45, -51, 48, 85, 70, 52, -36, 29, 25, -13, -6, -36, 20, 56, -11, 10, -11, 21,
    26, -20, -40, -36, 23, 11, 1, -38, -17, 11, -44, -40, -30, -91, -5, -22, -59, -40, -31, 23, 8,
    -16, 18, 17, -1, -9, 6, -13, -20, 18, -2, 17, -2, -52, 10, 18, -65, -127, -89, -14, -33, -4,
    -15, -15, -2, -16, -30, -21, 11, 19, 10, -5, 9, 6, 20, 21, 13, 25, -4, 31, 61, 69, -17, -45, 54,
    12, 54, -33, -74, 50, 18, 35, 13, -41, 13, 16, 22, 6, -35, 13, -8, -10, -11, -8, 12, 12, 43, 30,
    -4, -3, 2, 4, -33, -9, -22, -29, -15, 2, 9, -35, -45, -1, 23, 26, -11, -2, -4, 8, 9, -25, -36,
    -100, -127, -97, -4, -27, -36, -39, 18, -16, 20, 19, 41, 46, 38, 1, -7, -4, -42, 48, 33, 31, 1,
    0, 36, 46, 2, -34, 33, 5, 4, -19, 18, 83, -16, 14, 16, 37, 65, -29, 38, 18, 9, 24, 20, 13, -2,
    5, -9, 10, -11, -30, -94, -50, -2, -4, -15, -46, -2, -77, -23, 1, 27, 51, -54, -30, 39, 61, 40,
    -6, -16, 44, 6, 26, 43, 34, 21, 33, 34, 32, 31, -5, 33, -22, -5, -9, -4, 15, 12, 12, -21, -8, 1,
    -4, -28, -11, -11, -10, 4, -10, 3, -16, -5, 20, -88, -67, -16, 22, 41, -33, -82, -33, 3, 19, -4,
    -30, -52, 5, 13, -32, -14, 0, 43, 34, 10, 11, -30, -96, -19, -2, -51, -28, -7, -2, -32, -48, 5,
    6, -15, 17, 36, 20, -13, -3, 17, 13, 31, 6, -27, 18, -38, -55, -56, -51, -18, -56, -14, -1, 15,
    -24, -70, 0, 17, 42, 16, 6, 25, 28, 19, 11, 20, 36, 17, 7, 36, -6, -100, -102, -86, -21, -48,
    -98, -59, -15, 18, 21, -43, -41, -5, 19, 5, -36, -63, -45, -8, -50, -28, -21, -36, 37, 75, 110,
    58, -23, 13, 47, 45, 43, -2, -14, 1, 18, -10, 13, -2, -5, -2, -21, -15, -9, 16, -14, -1, -26,
    /* 87 */
    18, 28, 43, 57, 37, -60, 12, 23, 27, 0, -85, -34, -8, 19, -32, 57, 76, 43, 40, 36, 36, -15, -38,
    -9, 23, 16, -3, 31, 34, 21, -41, -63, -10, -10, -33, -14, -42, 10, -4, 5, 20, 0, 20, 9, 32, 8,
    36, -57, -53, -21, 31, 22, 39, -23, -5, -15, -4, -6, -1, 20, 18, 43, 36, 73, 73, -41, -42, 11,
    44, 10, -25, -42, -63, -87, -112, -54, -28, -16, 7, -2, -40, -39, -32, 20, 13, -39, -39, -27, 3,
    26, -6, -17, -25, -27, -13, 43, 25, 28, -12, -19, -10, -26, 10, 0, -4, -47, -86, -42, 21, -7,
    -37, -69, -21, 35, 24, 24, -1, -13, -14, -32, 22, 10, -28, -60, -67, 0, 16, -17, 18, 11, 40, 23,
    -19, -16, 1, 43, 21, -40, -60, 23, 39, 17, -28, -51, -9, -15, -6, 21, -82, -11, -31, -8, 18, 47,
    83, -43, -35, -3, 24, 70, -55, -36, 12, 25, 28, -44, -3, -4, -68, -60, 15, 14, -31, -83, -54,
    78, 50, 12, 1, -30, 43, 46, 7, -2, -9, -41, -10, -6, -28, -29, -38, 22, -8, -36, -88, 0, -25,
    -51, -64, -78, -58, -1, 0, -50, -25, -98, -29, -14, -44, -2, -127, -60, -61, -53, -23, -40, -39,
    11, 46, 15, 62, 55, 48, 45, 5, 8, 12, 25, 70, 28, -9, 21, 17, -3, 38, -67, -2, 20, 14, -20, -48,
    -22, -27, -34, -62, -9, 11, 2, -20, 1, -19, 23, 25, 39, 49, 11, 15, -12, -3, -14, 45, 7, 0, 0,
    -65, 54, 26, 11, 0, -37, 19, -4, -3, -1, -34, 3, 13, 8, -13, -14, 47, 36, 29, -23, -22, 82, 60,
    24, -20, 6, 99, 30, 1, -2, -36, -7, -48, 10, -14, -12, -10, -43, -24, -4, 20, -10, -32, -6, 64,
    58, -2, 7, 4, 30, -30, 23, 25, 0, 5, -23, 54, 16, -2, -8, -28, 9, -4, -11, 19, 24, -48, -39, -6,
    3, -17, -30, -36, 0, -15, -25, -11, -41, -17, -84, -80, -1, -10, -24, -74, -80, -11, -5, -21, 7,
    15, -54, -31, -4, 1, 7, 0, -18, 39, 75, 27, 10, 17, 39, 36, 27, 24, -4, -37, -63, -45, 31, 5,
    23, 11, 12, -26, -53, -43, -27, 13, -57, -23, -37, -58, -8, -37, -42, -61, 1, 25, -4, -64, -38,
    -18, 35,
    /* 88 */
    -49, -75, -82, -69, -28, -40, -65, -117, -58, -30, -27, 3, -1, -4, -14, 72, 28, 14, -7, -40, 5,
    12, 14, 27, -7, -38, -6, 47, -10, -45, -40, 48, 62, 20, -85, -37, 65, 55, 3, -77, -38, -2, -13,
    1, -24, -30, -6, 19, 1, -1, -13, -14, -76, -116, -25, 22, 37, 9, -10, 11, 20, 43, 22, -1, 19,
    -49, -4, 32, 9, 3, -63, -13, -2, 38, 16, -44, 9, 74, 83, 127, -36, 17, 23, 56, 70, -7, -3, -42,
    12, 69, -15, -28, 9, 30, 35, -20, -27, -8, -26, 15, -7, -7, 6, 33, 45, -33, -29, -29, -14, 6, 8,
    74, 23, -26, -4, 3, 59, 9, -19, -25, -13, 12, 14, -35, -40, 0, 2, -34, -37, -44, -10, 30, -17,
    -25, -38, -27, 7, -15, 3, 6, -31, -59, -62, 2, 11, -26, 5, -4, 17, 5, -17, 47, 61, 77, 77, -6,
    3, 60, 74, 59, -32, 1, 4, 23, -14, -36, -10, 1, 7, -12, -24, 17, 10, -6, -1, -67, -59, -59, 3,
    58, -21, -84, -103, -17, 45, -55, -32, 6, 6, 68, 9, 15, 53, 13, 22, -41, 1, 13, 5, -8, 46, 28,
    31, 46, 24, 43, 17, 24, 14, -28, 1, -4, 42, 41, -34, -58, -12, 9, -22, -27, 11, 6, -41, -37,
    -42, -94, -1, -8, 13, 8, -44, -6, 17, 16, 4, -31, 32, 33, 43, 48, -5, 1, -12, 40, 58, 22, 14,
    25, 46, 17, -68, -86, -87, -38, 16, -50, -28, 19, 29, 35, -74, -1, 40, 67, 0, -1, -17, 10, 28,
    -27, 5, 15, 35, 26, 12, -40, -51, -44, -7, 4, -51, -61, -26, 32, 33, -17, -13, -34, 11, 26, 25,
    36, 40, 27, 45, -10, 26, 17, 11, 10, -80, -18, 21, 53, 106, -12, 36, -5, -14, 72, -8, -30, 16,
    27, 28, -28, -23, -3, 3, -27, -5, -15, -6, -10, -39, -51, -36, -1, 33, 49, -18, -10, 20, 34, 46,
    -66, -27, -5, 21, 34, -35, -32, 5, 5, 35, -38, -21, 18, -17, 2, -37, -86, -85, -18, 29, -32,
    -37, -3, -5, 19, -5, 24, 16, 10, 0, 42, 37, 34, 27, 5, 5, 36, 17, 17, 23, -12, -4, 47, 69, 24,
    -39, 40, 68, 32, -15, -9, 41, 13, -44, -18, -39, -17, 4, -21, 27, -12, -5, -4, -20, 21,
    /* 89 */
    13, 43, 40, 4, 13, 1, 9, 12, -9, -39, -37, -30, -22, -13, -100, -95, -31, 4, -23, -126, -21, 27,
    25, -20, -127, 5, 31, 2, -21, -52, 19, 30, 3, 5, -9, 14, -5, 13, 26, -38, -32, -7, 30, 42, -78,
    -36, -35, 36, 39, -34, -12, 2, 27, 33, 1, 5, 14, 30, 11, -24, -7, 23, 32, 22, -21, -11, 24, 62,
    33, -18, -77, 13, 47, 73, 23, -10, -30, -28, -4, -10, 1, -5, 6, -6, -33, 1, -17, -1, -18, -29,
    -8, -6, -8, 17, 9, -14, 7, 25, 42, -1, 8, -4, -28, -24, -59, 8, -6, -47, -66, -37, 4, -45, -107,
    -74, -15, -6, -26, -96, -77, -14, 6, -1, -14, -7, 34, 70, 38, 32, 47, -2, 21, 11, 6, 48, 16, 17,
    -8, -8, 28, 35, 24, 27, 0, 14, 20, 36, 13, -15, 5, -20, -4, -23, -5, 31, 8, 24, -18, -23, 8, 12,
    -28, -62, -16, 8, 18, 6, -64, -18, 40, 56, 2, -16, -25, 27, 24, 14, 4, 3, -20, -84, -8, 35, 22,
    -15, -32, 8, 57, 54, -17, -10, 26, 34, 23, -10, 21, -46, 43, 48, 31, 42, -1, 39, 40, 31, 42, 9,
    5, -6, 1, 9, 0, -9, 24, -7, -84, -38, -36, -1, -29, -66, -78, -67, -40, -33, -27, 26, 16, 15,
    -27, -13, 12, 8, 10, -24, -37, -16, -9, 4, -41, -82, -20, -25, -28, -3, -30, -120, -88, -35, -5,
    -60, 29, 34, 19, -9, -9, 10, 39, -7, 15, 28, 21, -2, -15, 18, -4, -37, 2, -10, 7, 4, -40, -23,
    -31, -25, -14, 25, -11, -18, -18, -32, 5, -24, -17, -15, -74, 7, 5, -32, -58, -66, 45, 38, -24,
    -84, -68, 60, 33, 0, -34, -72, 15, 15, 14, 3, -14, 33, 36, 0, -5, -7, 50, 21, -17, -17, 3, 34,
    40, 54, 4, 2, 7, 1, 27, 18, 11, 0, -15, -25, -24, -33, 14, -25, -37, -31, -30, 52, 8, -49, 2,
    48, 1, 23, -15, 2, 24, 19, 32, 21, 41, 25, -15, -12, -16, -29, -67, 26, -2, -32, -52, -62, 28,
    -54, -11, -57, -101, -27, -31, -19, -27, -76, -40, -5, 3, 1, -29, 0, -9, -1, 12, 3, -4, 21, 32,
    19, 5, 34, 0, 11, -6, -36, 5, -23, 26, 4, -52, -54, -15, 18, 13, -17,
    /* 90 */
    -20, -35, -14, -33, 2, -11, -13, 21, 30, 33, 2, -1, 24, 23, -48, 3, -12, -27, -3, 17, 40, 64,
    80, 74, 74, -3, -36, 8, 32, 38, 1, -36, 8, 20, 11, 30, -10, -5, -56, -109, 51, -20, 0, -41, -70,
    58, 4, 47, 45, 56, -5, -18, -23, 14, 18, -37, -26, -47, -17, 16, 19, 10, -74, -115, -40, 3, -11,
    -37, 21, 82, 24, -5, 1, 69, 100, 5, 40, 2, 4, 37, -7, 20, 11, -12, 11, -23, -11, -46, -68, -32,
    -4, 11, 13, -53, -61, -31, -34, -31, -89, -71, 24, 1, 11, 22, 1, 20, 24, 24, 9, 5, 8, 31, 42,
    -21, -44, 23, 23, 50, 59, 39, 5, 19, 12, -17, -22, -35, -8, 15, -19, -39, -54, -19, -18, -45,
    -43, 4, 20, 22, 5, -33, -21, -12, -15, -9, -34, 49, 15, 17, 2, 19, 16, 16, -4, -20, -11, -1, 3,
    6, -25, -19, 23, 4, -7, 24, 31, -29, 12, 36, 31, 8, -47, 48, 3, -12, -21, -25, -17, -40, -6, 11,
    -15, -16, -21, -6, 3, 24, 7, -21, -36, -26, -12, -19, -6, 46, 19, -12, -15, -10, -37, -43, 22,
    33, 30, 55, 30, 41, 32, 35, 26, -10, 34, 24, -4, 1, -27, -10, -21, -11, -50, -127, -63, -70,
    -24, -12, -78, -44, -4, -3, -2, -15, 1, 2, 11, -8, -10, -11, -19, -36, -42, 9, -53, -29, 5, 108,
    55, -55, -51, 35, 62, -10, -1, 14, -9, -4, 1, -20, -43, -17, 6, 13, -35, -23, -24, -31, -35,
    -55, -59, 7, 27, 21, 30, 34, 71, 64, 36, -3, -4, 7, 1, -17, -9, 21, -8, -52, -2, -71, -18, 0, 9,
    35, -44, -32, -17, 67, 110, 62, 55, 2, 8, 39, 23, 26, 18, 3, -28, 30, 43, 30, 19, -6, -48, -33,
    -10, -31, -50, -74, -60, 16, 47, -3, -22, 17, 32, 33, -13, -20, 17, 8, 3, -14, -9, 41, 22, 9,
    -9, -40, -2, 7, 34, 11, -45, -43, 11, 75, 54, 10, -7, -3, -1, -7, -34, -11, -8, -5, -21, -12,
    -3, 11, 15, -18, 10, -14, 1, -60, -61, 34, -31, 27, 75, 85, 64, 42, 90, 112, 98, -30, 2, -74,
    -52, -12, 2, -20, -51, -19, -12, 14, -7, 12, 49, 14, -22, -4, 20, -10, -36, -6, 2, -5, -5, 57,
    /* 91 */
    -33, -46, -38, 8, 15, -21, -63, 14, 40, 20, -14, -17, 30, 36, 17, -28, -7, 29, 36, 19, -13, -7,
    23, 30, 90, -43, -25, -11, -21, 38, -36, 21, 37, 22, -1, -41, 41, 56, 0, 1, -9, 18, -17, -19,
    -3, 29, 5, 20, 11, 9, -12, -18, -64, -11, 20, 22, 25, 2, 12, 14, 6, 40, 44, -25, -6, 27, 0, 19,
    -22, -36, 15, 10, 21, -15, -24, -84, -24, 38, 28, 60, -4, 53, 45, 1, 15, -2, 53, 16, 34, 24,
    -14, 31, -44, -27, -24, -4, -15, -32, -34, -23, -35, -14, -10, -12, 30, -29, 53, 45, -27, -37,
    -19, 44, 12, -44, -50, 4, 41, 20, -25, -70, 18, 1, -5, -75, -72, -3, -48, -85, -31, 4, -52, -6,
    2, 7, 8, -43, 25, 29, -9, -2, 13, 33, 14, 17, 14, 37, 39, 22, 10, 3, -39, -19, -27, -33, 1, -55,
    6, 0, -12, -7, 6, 46, 14, -12, -7, 33, 15, -25, -9, -39, 51, 7, -27, -15, 6, -36, -45, 16, 57,
    61, -59, -3, -4, 0, 9, -52, -10, 1, -19, -81, 12, 20, 42, 7, -84, -19, 22, 25, -20, -32, -16, 5,
    23, 30, -2, 19, 8, 39, 49, -13, 15, -1, 33, 43, 2, 14, -8, 16, 36, 44, -9, -12, 4, 55, 76, -37,
    -23, 25, 44, 89, -96, -45, 15, 34, 51, -25, -41, -17, 8, -3, -12, -39, -17, -24, -22, -36, -24,
    -80, 1, 0, -28, 5, 30, -10, -17, -67, -24, 44, 26, -4, -12, 34, 39, 1, -53, 11, 19, -5, -22,
    -54, 8, 9, 7, 28, -47, -107, -60, -5, 3, 3, -78, -121, -89, -51, -42, -14, -30, -54, -59, -89,
    2, 3, -49, -121, -48, 17, 59, -3, 10, 45, -98, -45, -34, -15, -6, -49, -19, 38, 22, -27, -69,
    -33, -2, 15, -55, -41, 4, 11, 14, -29, -1, 29, 25, 17, -2, -57, -20, 1, 15, 40, -34, -29, -2,
    -12, -52, 3, -62, -123, -112, -127, -34, -65, -90, -107, -98, 10, 10, -39, -57, -7, -68, -51,
    20, 18, 69, -34, -46, 30, 22, 25, -101, -56, -25, -4, 4, -88, -64, -24, 13, -32, 0, -28, -49,
    -17, -32, -31, -34, -50, -37, 21, -35, -8, 7, -36, -19, -1, 29, 3, -17, 37, 37, 17, 2, -2, 53,
    21, -13, 14, 23, 18,
    /* 92 */
    -43, -32, -23, -33, -11, -8, -16, -75, -103, -86, -2, -4, -19, -12, 8, 19, 5, 8, 4, 33, -3, 9,
    23, 21, 39, 2, 41, 29, -30, -61, 27, 26, -4, -77, -127, 35, 45, -13, -56, -20, -6, 14, 0, 0, 13,
    5, -1, -10, 13, 11, -15, -20, -46, -51, -15, 9, 7, -31, -38, -33, 34, 7, -19, 22, 28, 4, 0, 6,
    3, 8, -10, -34, -16, 3, 17, -65, -2, 47, 32, 27, -23, 11, 41, 25, 38, -3, -34, -27, 30, 76, -12,
    -16, -7, 22, 31, 13, -6, -12, -11, 19, 13, 2, 4, -4, -5, -36, -32, -9, 5, 11, -5, -13, 4, 25,
    36, -8, 0, -8, 11, 13, -12, -4, 8, -12, 20, 23, -2, 30, 28, 9, -19, -40, -33, -66, -23, -1, -20,
    -34, -59, 12, 15, -24, -42, -5, 37, -5, 11, 3, 10, 22, 23, 18, 3, -29, -15, 44, 40, 28, 24, 34,
    31, 41, 27, 12, 7, 3, -2, 4, -24, -45, -20, -11, -14, -30, -30, -18, -4, -18, -25, -14, -27,
    -53, -45, -21, 8, -22, -27, 18, 5, 50, 1, 0, 34, -1, 15, -36, 4, 11, -6, -11, -27, -28, -22, -3,
    30, 21, 22, 16, 8, -31, 32, 39, 13, -26, -73, -25, 1, 18, -18, -11, -20, -38, -30, 22, 28, -24,
    -25, -13, 3, 0, 14, 10, -3, 16, 38, 19, 28, 18, 22, 15, -19, -4, 8, 2, 20, -46, 5, 24, 16, 28,
    -12, -24, -4, -8, 15, 21, -8, -42, -21, 31, 19, 3, -15, -16, 1, 13, 6, 4, -3, 13, 9, 11, 24, 11,
    23, 15, 13, -4, -3, 4, 0, 11, 21, 17, 2, -5, -24, 12, 33, 26, 41, 30, 17, 26, 16, 7, 25, 27, 27,
    -10, -30, -1, 39, 42, 41, -12, 39, 18, 34, 67, 9, 20, -5, -13, 8, -20, 2, -2, -7, 8, -41, -14,
    3, -3, -2, -14, -12, -6, -3, 11, -23, 19, 13, 25, 42, -5, -10, 35, 15, 16, -13, -22, 18, 27, 26,
    -43, -17, 13, 11, -13, -35, -36, -44, -52, -51, -36, -54, -40, -61, -60, 9, -8, 16, 22, 3, -24,
    -4, 6, 26, 20, -1, 16, -1, 8, 25, -16, -44, -15, 9, -10, 3, -18, 2, -24, -41, 2, 15, -9, -27,
    -81, -34, -12, 0, 37, 10, -48, -15, 20, 16, 23,
    /* 93 */
    31, 42, 25, 31, 4, 20, 13, 4, 13, 14, 31, -1, -12, 13, 53, -2, -35, -34, 1, 32, -19, -4, 16, 28,
    51, -5, 21, 17, -48, -100, 6, 14, 19, -20, -42, 30, 14, 32, 19, -3, 19, 16, 18, -10, -7, -88,
    -25, 14, 10, 26, -1, 33, -7, -7, 4, -12, 38, 34, 38, 8, 69, 56, 18, 20, -28, 86, 35, 45, 0, -21,
    1, -9, 11, 23, 7, 42, 22, -4, 28, 14, 1, 32, 36, 53, 33, 54, 72, 46, 13, -12, 81, 85, -21, 19,
    27, 37, -3, -28, -9, -18, 10, 29, 10, -2, 2, 30, 2, -28, -2, 18, -8, -3, 17, 20, 39, -59, -70,
    -82, -16, 14, -85, -67, -29, -27, 8, 59, -3, -43, -39, 24, 45, 27, 12, -28, 29, 65, 26, 15, 11,
    7, -25, 9, 25, 11, -20, -6, 8, 10, 21, -7, -30, -29, -11, 2, 51, 0, -2, 34, -7, -22, 12, 42, 38,
    -27, -24, -42, 52, 32, -23, -6, -13, 33, -7, -8, 12, -12, 10, 23, 26, -13, -4, -29, 6, 16, -3,
    34, -53, 8, 40, 3, 17, -64, -39, -12, 35, -72, -93, -39, -60, -105, -37, -27, 12, 31, -4, -13,
    14, 34, 68, 18, 35, 50, 43, 47, 22, 13, 47, 46, 41, 27, -13, 22, 64, 66, 34, 5, -78, -58, 43,
    35, -14, -63, -54, 5, 5, 16, -19, -35, -11, -31, 40, 24, -12, -25, -31, 22, -40, -54, -7, -9,
    106, -26, -56, -30, -59, -31, -80, -101, -73, -18, -29, -81, -116, -61, -5, -17, -112, -116,
    -87, -55, -37, -90, -83, -70, -5, 16, -5, -23, -20, 3, 89, 67, 30, 17, 20, 8, -47, -3, 4, -2,
    -33, -20, 10, -22, -49, 19, -17, -2, -11, -39, 44, 15, 2, -45, -70, 20, 39, 39, -7, -36, -5, 47,
    16, 25, 25, 24, -20, -47, -37, -53, -30, -18, -40, -44, -43, 15, -28, -19, -6, 9, 64, -9, -9, 4,
    -17, 91, 56, 28, 27, 45, -30, -43, -65, -41, -18, -62, -58, -23, -68, -96, 8, -1, -9, -27, -27,
    39, -5, -32, -20, -29, 96, 40, -26, -34, -4, 101, 21, -41, -12, 4, 1, -25, -25, 20, -8, 18, -95,
    -47, -9, 46, -109, -127, -81, 33, 84, -65, -84, -27, 36, 44, -67, -18, -24, 13, 27, -68, -29,
    18, -14, -38,
    /* 94 */
    -65, -104, -88, -6, 24, -127, -103, 25, 63, 51, -39, 10, 20, 0, -11, 36, 15, 7, 27, -20, 45, 16,
    1, -1, -19, -27, -63, -114, -1, 36, -29, -19, -4, 34, 32, -14, 24, 39, -2, 1, 6, -10, 5, -23,
    -10, 32, 20, 31, 8, 45, 11, -34, -63, -12, 18, 17, 18, -47, 2, 33, -1, 0, -43, -56, -4, -15,
    -25, 2, 12, 39, 11, 2, 41, 95, 72, -9, -11, 26, -6, 28, 21, -23, -35, -46, -14, -4, -34, -51,
    -79, -48, -15, -50, -15, -49, 39, 5, -9, 6, 11, 67, -59, -21, -4, 45, 39, -6, 14, 25, 17, -6,
    25, 21, -40, 1, 24, 10, -15, -13, 65, 64, 34, 20, 25, 82, 41, -51, -81, -39, -1, 44, -14, -16,
    -24, 35, 55, -3, 2, -8, 44, 21, -41, -44, -32, 29, 11, -16, -8, 42, 40, 61, 10, -5, -61, -76,
    -81, -23, 6, -23, -62, -63, -28, -6, -25, 1, 36, 24, 41, 37, 15, 47, 50, 45, 24, -3, 69, -25,
    -8, -5, 26, 30, -88, -20, 0, 23, -8, -22, 10, -13, 0, -23, 30, 25, 10, 59, 51, 11, 2, 27, 42,
    31, -11, 21, 7, -5, -44, 3, 1, -44, -34, -46, -27, -64, -70, -29, -10, -51, -49, -48, -34, 18,
    16, -23, -18, 2, -5, -20, -33, 3, 10, 0, -3, -3, 12, -27, -24, -35, -38, 13, 12, -24, -17, -1,
    34, 37, 20, 51, 48, 37, 15, -12, -57, -104, -86, -25, -50, -27, -2, 69, 34, 15, -4, 36, 18, 15,
    39, 9, -4, -2, 14, 35, 27, 7, -7, 29, 30, -15, 31, 29, 14, -3, 2, 37, 52, -7, 6, 33, 21, -14,
    -54, -46, -5, 4, 2, -34, 5, -19, 37, 24, -13, -14, 19, 5, -2, -12, -54, 9, 1, 28, -30, -58, -68,
    -36, -12, -10, 9, -31, -35, -18, -6, 6, -31, -31, -11, -5, 30, -9, 28, 37, 26, -5, 28, 54, 45,
    22, -27, 1, -4, -48, 16, -8, 21, -8, -20, 8, 27, -2, 34, 33, 37, 32, 8, -8, 52, 68, 47, -46, 56,
    75, 54, 36, -72, 23, 4, -15, 19, -11, -24, -2, 9, 38, 2, 32, 38, 60, 41, -15, -30, -5, -20, 8,
    -19, 25, 18, 13, 6, -24, -31, 16, 56, 28, 1, 7, 27, 31, 38, 25, 20, 32, 56, 38,
    /* 95 */
    -51, -36, -32, -6, 25, -61, 4, 13, 23, 37, -127, -86, -33, -7, -23, -35, -9, 50, 32, 34, 14, 34,
    86, 46, 49, 30, 25, 37, -21, 8, -33, -22, -8, 0, -13, -47, 20, 7, -43, -51, -29, -8, 41, 13,
    -10, -23, -15, -43, 26, 32, 15, 10, 33, 39, -4, 16, 23, 13, 38, 22, 39, 74, 20, 16, 44, -43, -7,
    23, 51, 24, -39, -121, -61, -10, 29, 23, -11, -32, 1, 51, 36, 32, 30, 18, 30, 80, 73, -7, 20,
    52, -8, 10, -50, -10, 11, -25, -47, -75, -50, -23, 54, 34, 32, 46, 16, -21, -10, 15, 9, 7, 4,
    14, -6, 3, -18, 0, 1, 12, 17, 12, -10, -31, -13, -19, -26, -22, 4, 13, 42, 12, -63, -12, 6, 14,
    8, 2, 22, 25, -14, 13, 107, 67, -5, -18, 24, 49, 45, 7, -32, -9, 2, 3, -18, -32, 0, -29, -7, -8,
    -20, 30, -69, -15, 29, 22, 27, -86, -79, -16, -12, -35, -28, -32, -40, -9, -36, 33, -9, 16, 31,
    8, -15, 10, 9, 19, -13, -52, -35, -23, -14, -20, -56, -56, 44, 67, 3, -34, -30, 18, 26, 19, -20,
    -3, -2, -5, -6, -43, -17, -4, -9, -31, -70, 0, 19, -15, -49, -96, -65, -29, -16, -35, -66, -84,
    -19, 83, 16, 18, 4, -4, 25, 26, -7, 4, -12, -13, 47, -50, -45, 11, 42, 46, -82, -50, -9, -10,
    -42, -83, -79, -69, -65, -58, 32, 22, 12, -21, 46, -70, -42, 17, 15, 40, -44, 25, 5, -3, -51,
    18, 37, -2, 0, -3, 24, 45, 42, 2, -12, -51, -23, -2, -14, -21, 7, 7, 3, 1, 2, 41, 1, -20, 26,
    27, 101, 121, 59, 31, 22, 67, 75, 22, -29, 4, 15, 7, -5, -2, 17, 2, 12, 26, 69, 54, -68, -24,
    39, 33, -45, -13, 48, 46, 26, 28, 2, 61, 62, 24, -2, 3, 4, 17, 7, 26, -31, 5, -3, 6, 19, -3,
    -17, -40, 5, -28, -1, -29, -12, 2, 16, 21, -30, -4, 41, 24, -21, 8, 6, 14, 9, -52, -16, 4, 9,
    26, 42, 5, -25, -17, -11, -29, 29, 38, 47, 29, -11, 6, 16, -2, 8, 0, -45, -22, 19, 5, -47, -53,
    6, 15, 1, -61, 24, 34, -22, -34, -75, -16, -47, -6, 5, -37, -71, -62, 64, 44,
    /* 96 */
    -2, 13, 17, 10, 5, 23, 31, 21, 14, 9, 29, -16, -39, -18, -8, -28, -59, -43, -7, -5, -19, -64,
    -31, 16, -17, 40, 3, 7, -5, 40, 51, 35, 45, 0, -22, 38, 42, 27, -19, -51, 24, 31, -4, -18, -38,
    34, 16, -24, -31, -60, 3, -5, -32, -1, -3, 4, -14, -30, 19, 16, 4, -1, 4, 23, 5, 35, 16, 4, 22,
    -2, 46, -27, -54, -53, -72, -10, -17, -23, -16, -17, -63, -3, -13, -23, -10, -28, 33, 13, -16,
    -32, 33, 38, 1, -25, -60, 32, 33, -14, -64, -92, 4, -18, -14, -11, 6, 10, -12, -11, 2, 3, 5,
    -16, -21, -3, -26, 7, 0, -10, -42, -37, 30, 13, -18, -51, -84, 5, 11, 12, 8, 1, 13, -2, 15, 9,
    -1, 29, -9, 6, -37, -43, 22, 2, -5, -45, -67, 23, 29, -24, -57, -55, 18, -7, -2, 11, -14, 28, 9,
    8, 25, -32, 40, 21, 34, 18, -55, 65, 26, 48, 14, -55, 38, 4, 7, -37, -66, -3, -36, -4, -4, 15,
    9, -3, -5, 4, 13, 1, -51, -21, 2, -27, -31, -54, -29, -21, -66, -8, -48, -16, -38, -6, 16, 4, 8,
    12, -18, 10, 0, -8, -6, -10, 39, 18, 5, 2, -1, 37, 24, -13, -22, -49, -3, -13, -34, -52, -33,
    29, 33, 14, -15, 7, 11, 11, 2, -3, 0, 51, 17, 17, -8, -28, 50, 40, -1, -60, -55, 26, 26, -36,
    -39, -21, 36, 25, 4, -4, 0, 20, 33, 23, 33, 31, -8, 10, 21, 25, 14, 10, 24, 9, 9, 9, 30, 28, 9,
    3, -10, -23, -24, 0, 3, 1, -13, -14, -11, -16, -33, -127, -62, -6, -17, -29, -123, -32, 18, -7,
    -11, -7, 18, -3, -12, 20, -81, -48, -41, -11, -7, -78, -31, -9, -12, 3, 10, 5, 38, 39, 37, -18,
    6, 19, 21, 19, 3, 17, 4, 17, 2, -12, 13, 9, 1, -6, 34, 14, 20, 1, -27, 34, 49, 14, 1, -29, 20,
    4, 1, -27, -66, 26, -10, -40, -49, -49, 28, 10, 22, 1, 20, 46, 28, 6, 23, 10, 34, -21, 0, 13, 7,
    25, -7, 29, 4, -5, 29, 14, 7, -24, -25, 34, 33, 11, -23, -24, 20, 12, 10, 2, -12, 15, 4, 6, 17,
    1, 42, 17, -24, -21, -26, 40, -5, -54, -58, -51,
    /* 97 */
    -12, -78, -90, -46, -68, -59, -102, -123, -87, -57, -98, -64, 11, 37, 38, -3, -8, 42, 51, 37, 9,
    35, 44, 56, 43, 57, 10, -4, -69, -82, 32, 21, 31, -32, -72, 46, 60, 16, -11, -21, -22, -3, -3,
    23, 8, -33, -18, -32, 10, 8, -9, -16, 13, -16, -4, 42, 29, 39, 8, -15, 38, 28, 28, 69, 38, -32,
    -47, 11, 27, -15, -58, -64, -56, -49, -46, -26, 9, 56, 56, 28, 27, 52, 26, 27, -4, 57, 26, 18,
    47, 16, 4, 21, 10, 30, -4, -9, 4, -18, -34, 7, 11, -19, 21, 27, 15, -44, -20, 3, -2, -1, 9, 24,
    3, 34, 8, -1, 18, 9, 14, 2, -44, 5, 36, -4, -14, -5, -3, 19, 3, 6, -23, -21, -36, -21, 13, 31,
    -6, -42, -5, 28, 4, 8, -19, -2, 8, -18, 34, -16, -3, -5, 51, 29, 16, -8, -5, 48, 66, 41, 6, 9,
    49, 58, 5, -40, -60, -48, -52, -46, -57, -88, -52, -55, -42, 1, -24, -82, -27, 25, 9, -36, -81,
    -87, -21, -24, 2, -83, -44, 38, -8, -43, -2, -29, 2, -17, -14, -4, 8, 19, 8, -3, 35, -4, 7, 18,
    8, 66, 59, 50, -31, -127, 4, 29, 25, -35, -64, -85, -12, 19, 26, -3, -12, -25, 4, 13, -5, 7,
    -12, -45, 21, 6, 31, 3, 15, 55, -29, 28, -14, -9, 4, -30, -12, -41, -60, -57, -2, 18, 17, -31,
    -49, -47, 16, -64, -25, 13, 25, 8, 14, 14, -3, 14, -3, 36, -10, -27, 1, 5, -6, 7, 5, -18, -14,
    12, 13, -3, -14, -20, 3, 19, 16, -13, -51, -36, 22, 19, -30, 28, 58, 54, 31, -13, 30, 79, 41,
    -29, -37, -4, 11, -8, 28, 19, -62, -8, 12, 6, 43, -27, 31, -62, -11, 56, 38, 46, -9, 0, 35, -1,
    -2, 24, 30, 32, -19, -1, 7, -11, -25, -40, 2, -4, -4, -24, 11, 6, 1, 6, 2, -34, -28, 0, -18,
    -50, 16, 50, 25, -25, -23, -24, 16, 27, -32, -42, -67, -45, -29, -22, -67, 10, 4, 10, 2, -26,
    72, 47, 58, 63, 22, 37, 51, 26, 38, 35, -13, 41, -10, -29, -4, -12, -33, -6, 18, -2, 21, 18, 14,
    -24, -48, 18, 3, -66, -58, -91, -48, -68, -69, -8, -8, -7, -30, -70, -37, 0,
    /* 98 */
    -21, 35, 17, -27, -24, 10, 6, 14, 27, -67, 5, -7, 4, -10, -3, 12, 15, 1, -20, 46, -27, -14, -16,
    -8, 23, 42, 42, 33, 4, -127, 38, 12, 4, -19, -111, 15, 12, 15, -17, -101, -70, -36, 14, 18, -76,
    -16, -41, -22, 3, 8, 25, 41, 64, -7, -52, 2, 36, 83, 2, -66, 11, 55, 31, 27, 2, -41, -7, 16,
    -13, 5, -12, -50, -64, 4, 19, -13, -29, -53, 57, 47, 14, 24, 18, 18, -11, 12, 60, 25, -20, 2,
    -67, -13, -5, 8, 1, -12, -26, -6, 3, -3, 44, 13, -22, -32, -39, -4, 19, 9, -15, -14, -51, -14,
    2, -33, 32, -46, -64, -39, 8, 43, -1, -31, -2, 4, 28, 45, 100, 79, 37, -26, -58, -33, 11, -6,
    -40, 4, -29, -8, 26, 10, 41, 30, 2, 19, 4, -12, 39, -16, -46, -19, -12, 30, 46, 40, -3, 0, 58,
    57, -27, -29, -40, 24, 24, -28, -44, -37, -20, 17, 23, -82, 31, 35, -13, -52, -102, -85, -35,
    -20, -53, -62, -40, 34, 46, 36, 3, -55, -9, 49, 46, 52, 13, 27, 52, 17, 24, -50, -9, 12, 47, 23,
    -21, 36, 71, 43, 37, -11, -3, 5, 1, 13, -1, -16, 16, 29, -62, -23, 19, 5, -57, -34, -29, -29,
    -57, -22, 18, -19, 0, -28, -34, -37, 17, -2, -63, -52, -33, -7, -47, -89, -24, -7, -29, -81,
    -64, 13, 6, -120, -96, -55, 13, 11, 38, -7, -18, -16, -47, 42, -39, -67, 4, 9, 7, -44, -54, -34,
    -10, -17, 19, 6, 17, 10, -13, 18, 17, 14, 33, -5, -12, -73, -83, -44, -31, 8, 25, -8, -21, 40,
    12, 25, 43, 20, 54, 33, 7, -11, 2, 78, 53, 24, 45, 58, -2, 39, 61, 38, 17, -13, -13, -8, 40, 13,
    -2, 25, 15, 10, -8, 67, 71, 41, 8, 3, 67, 59, 36, 36, 13, -24, -51, -42, -34, -17, -71, -42,
    -18, -26, 1, -67, -1, 28, 31, 44, -4, -6, 14, 41, 42, 22, 7, 63, 93, 49, -42, -82, -72, -105,
    -114, -21, -4, -63, -79, -62, 23, 28, 24, -25, -9, -39, -16, 11, 5, -6, -17, -16, -23, -20, 16,
    57, 6, -44, -7, 7, 16, -14, 15, 28, -4, 3, 6, 20, 0, -26, -40, 0, 61, 24, 11, -14, 12, 75, 24,
    39,
    /* 99 */
    -23, 45, 75, 35, 8, -2, 44, 41, -7, -12, -41, -29, -12, -7, 26, -12, -33, 0, 22, 43, -59, -53,
    -19, 18, 40, 5, 36, 20, 14, -39, -10, -10, -22, -65, -15, -35, -21, -30, 1, 1, -76, -59, -58,
    59, -2, -8, -10, -28, -14, 18, 0, -16, 2, 0, 11, -14, 18, 10, -5, 4, -24, -38, 40, 19, 26, -81,
    -89, 7, 15, -2, -14, -72, -77, -56, -45, -22, -10, -28, 52, 20, 3, 13, -39, 1, -7, 43, 4, -25,
    -2, 38, -47, -62, -74, -56, 0, -24, 16, -14, -12, -9, 3, 16, -26, -4, -23, -20, 2, -15, -11, 10,
    21, 26, 1, -2, 17, -50, -51, -43, -9, 10, -15, -10, 11, -17, 24, 16, -18, -11, 0, -24, -51, -13,
    -36, -15, 3, -37, -28, -49, 24, 24, -17, -9, -17, -7, 34, -67, -10, -12, -9, 3, 6, -6, 43, 31,
    5, 3, 35, 37, -6, -1, -50, -33, -24, -13, -11, -63, -54, -24, -16, -49, 8, -12, -5, -30, -92,
    36, 59, 50, 27, -6, 56, 64, 25, 8, -7, 11, 36, 66, 27, -6, 5, 15, 8, 2, 23, -63, -38, -35, 33,
    20, -24, 12, 39, 9, -12, -58, -49, 10, -7, -69, -80, -68, -8, 7, -22, -46, -47, 19, 38, 46, -4,
    -12, 13, 25, 16, 10, 34, 49, 8, -30, 49, 16, 10, -22, -74, -4, 14, 10, -2, -34, -54, -29, -83,
    -39, -34, -61, -39, -16, -7, -33, 16, 46, 48, 21, -4, 38, 70, 37, -6, -8, 34, 23, -22, 11, 0,
    -9, 27, 34, 38, 28, -11, 28, 45, 45, 15, -4, -27, -41, -33, -31, -32, -79, -57, -7, -2, 67, 84,
    4, 5, -2, 54, 121, 111, -3, -5, 47, 26, 50, 7, 24, 19, -11, -24, -10, -24, -24, -36, -31, -44,
    -127, 4, 24, 15, -6, 0, 57, 32, 39, 36, 19, 16, 9, 7, 47, 15, 22, 17, 2, -2, -14, -14, 3, -20,
    -31, -26, -76, -54, -21, -22, 10, -30, -11, 34, 19, 27, -39, -43, 6, 31, 31, -21, -28, 2, 3,
    -24, -46, -11, 5, -11, -12, -20, -41, 19, -1, 6, -80, -62, -3, 26, 7, -13, 8, -47, 9, 28, 25,
    35, 53, 63, 34, 32, 55, 45, 14, 6, 0, 27, 25, 39, 15, -27, -73, -2, 13, -18, -41, -76, -11, -69,
    1,
    /* 100 */
    14, 11, -19, -18, 18, 37, 53, 21, -14, -5, -13, -1, 19, -7, 12, -5, 8, 0, 19, 18, 43, 0, -17,
    -11, -6, 33, 53, 83, 75, 49, 32, 30, 50, 69, 52, 23, 8, 0, 27, 47, 22, -16, -2, 11, 16, -33,
    -12, -21, -14, -19, 64, 106, 82, 26, -6, 10, 39, 50, -2, -4, -16, -24, -32, -31, -1, -27, 6, 13,
    3, 1, 8, 20, 22, 18, 0, 2, -44, -47, -49, -52, 11, 10, -9, -14, -23, 20, 23, 5, -9, -6, -12,
    -18, 41, 24, 4, -14, -16, 32, 32, 30, 10, -7, -18, -68, -19, -26, -72, -73, -74, -10, -12, -22,
    -28, -71, 4, 8, -7, -10, -13, -15, 18, 20, -25, 0, 37, 58, 36, 27, 15, 8, 51, 53, 42, 4, -4, 16,
    35, 31, 23, 23, -2, -12, 18, 12, 17, 11, -25, -12, -24, 0, -9, -40, -27, 33, 0, -38, -44, -34,
    17, 20, -10, -10, -33, -5, 8, -2, -8, 2, 24, 23, -26, -16, 9, -3, -15, -21, -107, -127, -78,
    -45, -20, -38, -75, -71, 1, -44, -28, -29, -37, 6, -12, 28, 16, 18, -14, 40, 33, 36, 15, 7, -39,
    -13, -23, -15, 20, -64, -47, 5, 34, 35, -46, 0, 58, 27, 15, -13, 47, 48, 14, -12, 19, 24, -6,
    -24, -19, -23, -52, -29, -27, -19, -83, -46, -45, -22, 12, -43, -42, -17, 10, 20, -2, -10, -1,
    54, 37, -20, -4, 49, 55, 48, 22, 28, 26, 7, 10, 13, 16, 6, 16, 31, -34, -30, -14, 14, 15, -39,
    -53, -40, 8, -4, -30, -56, -19, 23, 32, 29, 12, 15, 27, 33, -9, -23, -5, 29, 13, -63, -70, -51,
    -10, 27, -23, -19, -56, 26, 16, -30, -32, -6, 8, -6, -122, -87, -78, -47, -21, -62, -23, -14,
    -30, -20, 17, 11, 16, -25, -31, -14, 12, 56, 11, -16, -28, -11, 45, 28, 9, -20, -103, -111, -51,
    9, -12, -70, -81, -64, -10, -48, -17, 10, -36, -11, -35, 25, 45, -1, -4, 15, 26, 26, 10, 8, 20,
    -11, -57, -54, -12, 19, -4, -9, -10, 11, 32, -9, -41, -11, 27, 63, -16, 1, -7, 22, 27, -17, 11,
    27, 34, -15, -27, -52, -83, -30, -21, 25, -30, -47, -10, 10, 31, -18, -40, -2, 11, -3, 13, -11,
    -8, -11, 20, 26, 1, 38,
    /* 101 */
    -11, 10, 36, 45, -26, 1, -17, 12, 18, -24, 15, -2, 22, 11, -16, 29, 27, 11, -8, -59, 54, 47, 50,
    16, -10, 37, 29, -79, -64, -73, -18, 16, -37, -22, -26, -16, -14, 12, -4, 10, -9, -44, 6, -26,
    -46, 4, 35, 32, 26, 16, 6, 12, -17, -39, 13, 1, 37, 7, -31, -2, 38, 31, 25, -25, -14, -31, -20,
    13, 42, 51, 18, 26, 46, 49, 74, 0, 36, 47, -33, 4, -2, -18, 16, 16, 27, -21, -55, -44, -23, -41,
    -60, -66, 25, 11, -1, -38, -42, 18, 1, -54, 37, 30, 41, 52, 11, 38, 27, 6, -4, -41, -5, 18, -12,
    24, -35, -76, -12, 23, 0, -40, 25, 16, -27, -24, -40, 37, 17, 15, -2, -7, -15, -31, -51, -33,
    -5, -100, -77, -36, -20, -37, -2, 4, 28, -9, -68, 33, 17, 33, -8, -43, 0, -17, -37, -33, 6, -22,
    -3, -18, 15, 31, -29, -25, -38, 34, 28, -14, 6, 17, 57, 32, -47, 22, 11, 18, 11, 54, 77, 35, -9,
    -47, 26, 30, 23, -18, -70, 53, 28, 34, 40, 1, -25, 41, 9, 1, 18, 27, 22, 15, -25, -58, -17, -4,
    -9, 48, 37, 11, -25, -18, 47, -10, -22, -40, -23, -16, -73, -36, -39, -29, -15, -73, -16, -19,
    -4, 6, -56, 11, -32, -21, 3, -29, 2, -9, 3, -21, -79, -16, -69, -53, -33, -18, -117, -41, 28,
    13, 30, -33, 24, 58, -13, -46, 17, 0, -17, 25, -14, -4, -19, 5, -27, -14, -45, 5, 26, 34, 10,
    -52, 15, 0, -48, -19, -18, 56, 43, -40, -70, 64, 42, 7, 6, 2, 67, 41, -6, 21, 41, 38, 40, 39,
    -3, -11, -32, -44, -46, -25, -50, -46, -10, -15, -63, -92, 41, 28, 31, 59, -21, 29, 20, 44, 65,
    23, -17, -9, -18, 48, 15, -78, -113, -51, -2, -28, -50, -16, 0, -31, -127, 24, 8, 29, -2, 11,
    57, 30, 28, -6, 14, 23, 14, 28, 64, 55, -80, -68, -14, 38, 1, -18, -25, -34, -68, -79, 1, -11,
    14, 1, -54, 26, -8, -10, -17, -57, 5, 25, 6, -6, -25, 15, -10, 10, -8, -58, 35, 9, 80, 44, -8,
    -43, -80, -74, -38, -67, -45, -62, -6, 13, -17, -41, -86, 12, 31, -31, -59, 8, 21, -19, -49, 2,
    31, -41, -40, -34,
    /* 102 */
    -37, -27, 9, 46, 51, -55, -19, 31, 58, 55, -18, -54, -5, 18, -7, -33, -31, 0, 19, 3, -32, -8,
    -16, -6, -23, 17, -29, -73, -13, 18, -72, -107, -100, -79, 42, -53, -74, -75, -62, 12, 0, 16,
    48, 5, -3, -17, 21, 47, 17, 8, 7, 30, -13, -11, 4, -28, 3, -79, -32, 6, -39, 0, -16, -13, 8, -4,
    19, 30, -3, 22, -26, -11, 20, 33, 54, 5, -13, -8, -9, -51, -29, -46, -36, -29, -69, -6, 1, 7,
    -37, -16, 1, 4, 22, -10, 41, 5, 5, 17, 14, 6, -36, -20, 0, 24, 24, -31, -64, -23, 14, -3, -111,
    -92, -17, 14, 38, -9, -27, 21, 62, 48, -16, 0, 27, 48, 46, -16, -12, -42, -38, 3, -27, -37,
    -127, -43, 18, 8, -13, -89, -27, -28, 43, 12, -14, -34, -9, 18, 5, 25, 17, 4, -54, -33, -32,
    -31, -27, -90, -55, -33, -16, -8, -60, -16, -8, 17, 31, -13, -6, -1, -9, 51, 20, -11, 7, 1, 5,
    26, 15, 37, 44, 3, 10, 20, 26, 30, -8, 3, 6, -14, -25, -27, -44, -17, -1, 24, 19, 22, 2, -13,
    -27, -18, -56, -49, -22, -27, -47, -116, -84, -66, -65, -56, -65, -56, -50, -35, -14, -4, -20,
    -11, -32, -32, 7, -37, -14, -13, 1, -32, -14, 14, 31, 24, -20, -18, 1, 24, 9, -35, -18, 23, 10,
    -31, 11, 2, -12, 23, 18, 31, -2, -27, 20, 17, -11, 10, 14, 21, 17, 1, -13, 17, 20, 13, 20, 7, 9,
    2, 4, 22, 12, 11, 14, -4, 14, -8, -3, 31, -4, 0, 4, 2, 1, -4, 43, 45, 50, -6, -6, 50, 31, 47,
    -2, 1, 29, 35, 29, 10, 19, 19, -4, 26, 12, 26, 38, 28, 34, -6, -57, 46, 17, 16, -26, -66, 23,
    -10, -8, -21, -37, 40, 19, 13, 1, -33, 33, -8, 0, 24, -8, 4, 2, -5, 21, 1, -4, 10, 17, 23, -6,
    12, -6, -2, -22, 11, 34, -9, 2, -10, 18, 41, 19, 17, 10, 2, 13, 22, -4, 49, 55, -29, -59, -31,
    36, 49, -48, -76, 1, 7, 29, 0, -3, 32, 15, 19, -10, 10, 29, 24, 13, -32, -2, 39, 48, 9, -66,
    -21, -3, 5, 43, -64, -30, -21, 20, 25, -19, -28, -42, -13, 22, -9, -7, -18, -4, 7,
    /* 103 */
    -26, -38, 31, 23, -11, -64, -52, 34, 27, 12, -106, -6, 28, 33, 19, -32, -7, 16, 13, -43, 24, 15,
    15, -1, -69, 3, -69, -80, -47, -43, 15, 1, -45, -51, -30, 46, 46, -11, -80, -47, 10, 2, -36,
    -11, 0, -63, -74, 23, 14, 27, -43, -114, -70, -18, 3, 17, -40, -48, 0, 22, 4, -6, -29, -12, 25,
    -26, -3, 20, 12, -39, -24, 33, 33, 19, -6, -20, -18, 14, 38, -34, 27, -6, -7, -25, -74, 54, 20,
    5, 4, -38, 11, 5, 14, 15, -14, -13, -4, -3, -7, 7, -66, -32, -31, -17, -37, -27, -21, -36, -52,
    -79, 47, 32, -13, -30, -52, 52, 42, -4, -49, -58, -34, -32, 35, -11, 12, -73, -59, -58, -44, 19,
    -66, -5, -20, -10, 10, 23, 16, -29, -8, -7, 4, -53, -83, 28, 28, -20, -19, -17, 32, 23, 50, 24,
    15, 15, 28, 48, 20, 8, 0, -28, 41, 3, 13, -42, -58, -2, -50, -22, -6, -28, -18, -39, 21, 42,
    -14, -3, -7, 21, 34, 20, -38, -28, -8, -7, -1, -59, 22, 5, -11, -33, 44, 47, 27, -21, -43, 33,
    48, -7, 2, 31, 16, 1, 46, 17, -50, 9, -9, 14, -19, -81, 4, -34, 9, 22, -40, -42, -37, 15, -9,
    -31, -31, 3, 17, -8, -6, -1, -20, -8, 30, 14, 11, 17, 29, 19, 11, 10, 41, 40, 48, 19, 24, -11,
    4, -13, -2, -48, -16, -37, -30, -4, -83, -40, -3, -17, -68, 15, 60, 43, 30, -5, 80, 79, 37, 35,
    -17, 33, -11, -35, -14, -33, -63, -63, -89, -55, -5, -23, -17, -13, 0, -17, -62, -28, 13, 22,
    16, -58, -21, -13, 35, -3, -3, 24, 2, -54, -5, 32, 53, 52, 37, 67, -33, -2, 21, 6, -31, 1, -10,
    -5, -17, -98, -46, 7, 29, 40, 16, -23, -11, -7, 11, -10, -21, -9, 0, -13, -6, 38, 41, 3, 22, 4,
    -13, 8, -3, -14, -8, -66, -67, -39, -52, -33, 34, -32, -33, -127, -90, -6, -26, -51, -5, 45, -3,
    58, 6, 17, 19, -36, 38, 21, 11, 44, -25, -14, 20, 16, 18, -42, -44, -14, -30, -23, -60, -36,
    -18, -43, -19, 12, 14, 26, 36, 29, 43, 32, 26, -38, -52, 36, 40, -13, -40, -6, 18, -36, -17, 4,
    32, -63, -23, 36, -5, -20,
    /* 104 */
    -23, -17, 16, -1, -24, -72, -40, 33, 27, -45, 4, -11, 0, -16, -58, 79, 34, 15, 4, -11, 78, 38,
    10, -4, 9, -68, -101, -33, 18, 8, 6, -25, -41, 6, -13, 53, 32, 2, -16, -16, 38, -19, -7, -1, 9,
    10, -18, 28, -9, 24, -65, -75, -12, -3, -9, -13, -48, -45, 9, 8, -4, -1, -72, -4, 20, -22, 6,
    -8, 31, 29, 7, 34, -5, 45, 22, -61, -67, -21, -46, 0, 8, -40, -31, -48, -4, 39, 0, -76, -54, 2,
    1, -14, -9, -31, -12, -32, -19, -29, -45, 41, -85, -34, 22, 20, -19, -41, -119, -16, 4, 14, 127,
    56, -46, -21, 6, 57, 32, 24, 14, 28, -8, -33, -25, -19, -18, -51, -15, 12, 42, 11, -37, 17, 35,
    37, 6, 26, 29, 22, 25, 16, -42, -76, -26, 30, 11, -45, -28, -20, 6, 24, 30, -48, -74, -21, -7,
    69, -11, -34, -9, -4, 32, -10, -7, -3, 9, 0, 2, 22, -14, -31, 16, 37, 20, -9, -25, -29, 13, 4,
    8, 35, 1, 27, -8, 6, -9, 12, 12, -15, -20, -27, 91, 60, 39, 31, 22, 53, 24, -17, -29, -39, 30,
    27, 10, 5, 8, 17, 4, -4, -10, 0, -3, -57, -19, 0, -30, -26, -84, 4, -1, -2, -23, -30, 9, 7, 1,
    -3, 5, -7, -23, -19, 57, 38, 6, -31, -13, 24, 52, 13, -17, 4, -10, -30, -41, -3, -7, -5, -2, 34,
    14, 2, -19, -58, -94, -63, -11, 45, 79, -1, -52, -73, 54, 69, 12, -22, -55, -33, -27, 32, 48,
    16, -28, -2, 17, 22, 12, 5, 14, 7, 2, 3, -32, 14, 5, -17, 3, -100, -46, -51, -25, 7, 4, -36,
    -32, 27, 61, 0, 4, 1, -37, 0, 10, 8, -4, -15, 6, -5, -4, 14, 1, -32, -35, -39, -17, -70, -74,
    -28, -17, 3, -8, -31, -23, 10, 20, 17, 23, 39, 37, -15, 0, 1, -1, 33, 10, 2, -19, -38, -39, -16,
    -12, -10, 10, -3, 7, -6, 18, 1, -5, 4, 33, 20, 5, 32, 8, -8, -18, -43, 77, 39, 5, -12, 0, -51,
    1, 5, 12, 16, -8, -7, 16, 30, 27, 15, 1, 27, 34, 2, -26, -21, -24, 32, 74, 61, 35, 15, 27, 55,
    56, 15, 33, 7, -11, 18, 24, 31, 21, -7, 14, 50, 39, 38,
    /* 105 */
    38, 50, 0, -2, -3, 48, 34, 0, 15, 44, 8, -9, -4, 19, 61, -59, -47, -13, -3, 14, -50, -76, -69,
    -62, 58, -8, -6, 22, -4, 42, -8, -9, 6, 60, 67, 1, -12, -10, 28, 23, -8, -4, 12, 17, -3, -37,
    -7, 11, 58, 5, -19, -17, -15, 18, 12, 8, 44, 33, 33, 19, 1, 20, -22, -11, -12, 20, 17, 38, -49,
    -33, -12, -2, -20, -91, -90, 46, 56, 73, 90, 34, 13, 37, 56, 42, 51, 13, 10, -22, -1, 16, 1, 40,
    27, 28, -50, -3, 25, 20, -38, -92, 29, 40, 55, 67, 81, -60, -61, -22, 19, 41, -55, -57, -127,
    -78, -25, -6, 0, 1, -55, -95, -40, -18, 1, -44, -76, 20, -14, -20, 20, 45, -9, -32, 30, -2, 34,
    12, -9, 39, 38, 17, -15, 1, 37, 47, -2, 12, 12, -11, -10, -48, 13, -9, 0, -11, 15, 37, 39, 31,
    -1, 6, 26, 52, 13, -15, -5, 26, 9, -6, 0, -7, -23, -21, -43, -30, -38, 18, 50, 37, 27, 29, 87,
    30, 21, 2, -20, -20, -44, -60, -87, -81, -39, -76, -46, -61, -67, -1, -25, -49, -58, -36, 10,
    34, 31, 8, 4, 8, 30, 13, 8, -8, 14, 23, 37, 23, -13, 6, 28, 43, 21, -2, -5, 9, 19, -13, 18, 32,
    -1, 22, 52, 48, 27, 2, 2, -10, -18, 42, 12, -16, -57, -21, -13, -2, 18, -31, -24, -28, -16, -6,
    -21, -7, 54, -41, -63, -59, -21, -26, -67, -23, -52, 20, -13, 11, 16, 6, 20, -31, -10, -7, -20,
    -5, -47, -29, -37, -14, 12, 17, 3, 6, 9, 19, 29, -7, -51, -16, -62, -44, -39, -16, -38, -89,
    -35, -14, -45, -81, -122, -27, -11, 23, 24, 10, 22, 14, 12, 12, 13, -12, -5, -21, -13, 44, 11,
    19, 31, 55, 61, 18, 13, 30, 41, 22, -13, 9, 15, 7, 18, 40, 41, 35, 18, 26, 35, 22, -7, -27, -36,
    -31, -26, -63, -114, -112, 25, 28, 4, 15, -59, -5, -20, -56, -31, -73, -7, 33, 20, 22, 45, -2,
    -17, -8, 19, 29, 11, 24, -72, -20, 20, 62, 7, -78, -100, -48, 33, 2, -95, -114, -96, -26, -52,
    -54, -60, 12, -38, 0, -7, -12, -2, 24, 34, 14, 46, -15, 10, 9, 7, -17, -25, 2, -36, -48, -55,
    -39,
    /* 106 */
    50, -3, -40, -27, -26, 36, -42, -61, -50, -3, 46, -30, -70, -46, -10, 77, 17, -25, -23, 10, 55,
    26, 5, 3, 22, -49, 1, 17, 83, 99, 7, 67, 35, 57, 97, 61, 111, 53, -3, 17, 25, 85, 49, 0, -52,
    -27, -19, -27, -47, -47, 16, 6, 89, 44, -16, 44, 24, 56, -2, -60, 71, 73, 43, -28, -87, 27, 41,
    30, 25, -22, -18, -17, 21, 30, 29, -51, -72, -26, -41, 46, -15, 10, 2, -5, 9, 5, -38, 30, 45,
    55, 14, -41, 21, 68, 61, 8, -36, -46, -57, -20, -31, -127, -82, -34, -28, -21, -29, -47, 8, 23,
    -13, -61, -46, -8, 24, 42, 2, -41, -3, 52, 34, -6, 0, 8, -5, -29, -16, 43, 19, 0, 1, 17, 25,
    -11, -10, 52, 40, 35, 8, -11, 32, -10, 27, -12, -38, 5, 4, -43, -56, -78, -34, 9, -32, -60, 58,
    -24, 34, 42, -17, 16, 8, 25, 27, 37, 20, -1, 18, 82, 69, 16, -4, -3, 11, -15, -56, 9, -57, -76,
    -68, -22, 3, -84, -44, -29, -22, -31, -11, 6, -43, 29, -8, -6, 7, 39, 59, 9, -34, 7, -56, -8,
    -1, -21, -50, 14, 98, -2, 2, 9, 28, 89, -34, 13, 35, 33, 70, -20, 47, 37, -18, -23, 12, 14, -10,
    -50, -79, -12, -8, -45, -31, -5, 9, 13, 10, -9, -23, -13, -27, -13, -31, 1, 27, 9, -57, -41,
    -60, 48, 22, 38, 51, 0, -19, -4, 44, 9, 28, 11, 9, -1, -3, 96, -1, 17, -8, -4, 18, 26, -15, -36,
    -31, -87, 51, 18, 17, -9, -29, 52, 40, 22, 0, 23, 9, 17, 23, 21, -14, -25, -35, -41, -40, -35,
    16, -32, -67, -26, 39, -13, -38, -86, -34, -1, -71, 10, 52, -24, -18, -26, 26, -9, -7, 116, -4,
    -11, 15, 28, 67, 25, -22, -25, -55, -60, -5, 13, 25, 17, 9, -30, -53, -39, -49, -37, 3, 5, -1,
    -24, -21, -44, -19, 21, -16, 24, -46, 25, 15, -3, 2, 27, -40, -8, 19, 11, 18, -103, -97, -51,
    -50, -2, -80, -107, -50, -35, 5, -23, -73, -97, -60, 59, 47, 26, -21, -22, 48, 105, 76, 45, 12,
    -76, 1, 39, -11, 2, -6, 9, 12, 44, 44, 28, -10, -21, 8, 23, -17, -45, -27, -37, -85, -4, 10,
    -12, -30, -11,
    /* 107 */
    -44, -8, 42, 38, 44, -40, 10, 56, 53, 19, -30, 0, 11, -1, -11, 18, 25, 29, 22, 29, 18, 24, 31,
    8, 11, 29, -15, -1, -6, -21, -29, -65, -53, -13, -4, -23, -68, -34, 0, -23, 6, -3, -3, 11, -20,
    -13, 16, -11, 8, -16, 12, 16, 0, -10, 8, -12, -34, 5, -34, 10, -15, -22, -4, -8, 31, 8, -10, 4,
    -10, 27, -9, 23, 10, 20, 13, 14, -4, -36, 9, -48, -25, -73, -30, 2, -40, -34, -32, -17, -13, -1,
    -17, -43, 0, 33, 13, 11, 3, 4, 25, 9, 40, 18, 0, 12, 17, 16, -58, -90, -4, -24, -47, -77, -62,
    16, 12, -11, -48, -38, 5, 15, -3, 5, -17, -7, 10, 8, 50, -18, 28, 31, -29, 4, -87, 18, 33, 38,
    -28, -35, 12, 11, 45, -3, -24, -10, 11, 53, 4, 17, 12, -2, -29, -3, -48, -26, -30, -56, -29,
    -51, -4, 9, -57, -15, 13, 40, 27, -27, -4, 24, 24, 5, 3, 24, 26, 20, 28, 23, 12, 27, 14, -27,
    -12, 25, 43, 22, -28, -22, 41, 8, -32, -47, -9, 17, 5, 20, 7, 11, 6, 7, 14, 5, -85, -28, 40, 34,
    2, -127, -77, 20, 21, -3, -98, -44, -6, -14, -61, -32, -12, -10, -10, -28, -7, -3, -6, 25, 4,
    -31, -17, 9, 4, -20, -66, -38, -10, -12, -18, -94, -56, -2, -6, 2, -54, -35, 7, 7, 6, -30, -14,
    9, 13, 23, 7, 27, 20, 0, 5, 3, 23, -6, -21, -24, 12, 14, -16, -37, -40, 7, 7, 5, 9, 1, 16, -4,
    -3, -11, 5, -13, -20, -7, 4, 1, 46, 48, 10, -24, -19, 34, 27, 22, -3, 4, 37, 36, 5, 0, -4, 47,
    29, 34, 15, -20, -8, 15, 37, 4, -22, -9, 20, 38, 30, -32, -3, 8, 2, 14, -4, 44, 30, 44, 9, 0,
    29, 24, 35, 20, -3, -13, -33, -37, -1, -3, -8, -65, -19, 8, -9, 1, -27, -19, 4, -13, 14, -14,
    24, 37, 30, 42, 20, 27, 39, 10, -18, -19, -20, 0, 11, -32, -79, -45, 1, 11, -23, -64, -5, 9, 3,
    12, -29, 0, 11, 21, 28, 5, -2, -24, -3, 27, -4, -19, -2, 21, -54, -74, -68, -11, 40, -61, -70,
    -7, 5, -28, -49, -48, 3, -15, -29, -35, -36, -15, 3, 23,
    /* 108 */
    -43, -101, -22, -7, -67, 53, -95, -70, -37, 68, -87, 28, -44, -31, -80, -97, 20, -75, 30, -44,
    -90, -38, -96, -28, 30, -48, -34, 60, -59, -18, -7, 42, 40, 52, 32, 5, 18, -53, 32, -63, 41,
    -92, -95, 52, -84, -12, -20, 24, 30, -29, 67, -86, 16, 9, -84, 12, 66, -7, -78, 30, -47, -55,
    -28, 13, -79, 25, 48, -89, -89, -104, -20, -92, -36, 21, 24, 39, -7, 2, -64, 24, -87, 60, -60,
    39, -97, 66, 10, -23, -75, 56, -31, 46, 59, -55, -39, 6, 27, -14, 54, 39, -80, 66, 49, 47, -44,
    -105, 71, -60, 26, 62, -68, 4, -4, 30, -40, -8, 14, 27, 70, 71, 38, -92, -61, -18, 23, 64, 49,
    -73, -10, 25, 25, -99, -88, 70, 38, -6, -21, -63, -14, -94, 56, -15, -48, -78, -69, 41, 30, -81,
    -17, 10, -56, -34, -101, -95, -5, 1, -91, -74, 27, 29, -63, 16, 6, -2, 4, -3, -98, 55, -91, 42,
    -39, -97, 30, -51, -10, 57, 86, -87, -53, -60, 51, 81, -83, -48, -63, 14, 19, -24, -85, -34,
    -40, -61, -82, -13, -77, -35, -29, -94, -16, -4, -73, -40, 21, 48, 3, -14, -49, -53, -55, 20,
    -44, 34, 3, -83, -90, -60, 27, 11, 44, 42, -21, -55, -81, 72, -34, -91, -49, 26, 49, 20, -59,
    -3, -86, -93, 34, -42, -48, 0, -50, 9, 91, -35, 16, -83, -65, 57, 31, -58, -96, -9, -78, 38, 25,
    -22, -18, -77, 56, -46, -20, -57, 45, 65, -92, -30, 44, -100, 33, -83, -43, 12, -5, 14, 62, -49,
    -15, -69, 51, -34, -127, 40, -19, -58, 7, -58, 3, -16, -19, 34, 48, 56, -40, -68, 15, 48, -59,
    55, -43, -63, 55, 43, -26, -62, -86, -39, -44, 48, -43, -30, -25, 60, -29, -31, 24, 44, -11,
    -77, -88, -48, -14, -10, -76, 66, 63, -84, 80, 20, -100, -105, 6, -24, 68, -19, -50, -46, 44,
    20, -44, -20, -33, -40, 32, -77, -54, -85, 7, -89, 64, -69, -53, 52, 57, 1, 39, -98, -29, 67,
    -48, -2, 21, -49, -74, -56, -35, -64, 59, -4, -17, 0, -77, -33, 35, 46, 84, -74, 25, -31, -15,
    -54, -23, 51, -69, -27, 39, 26, -92, -23, -72, 35, 1, -37, 34, 9, 26, 32, -102, -82, 31, -89,
    -66, -63,
    /* 109 */
    44, 18, 15, 7, -10, 33, -12, -22, -14, -12, -8, -20, -23, -26, -122, 49, 46, 9, -37, -127, 53,
    68, 39, 15, -63, -3, 17, 1, 9, 12, -2, 4, 3, 14, 32, -23, -30, -6, 51, 17, 1, 5, 1, 36, -5, -40,
    15, 16, -7, -7, -4, -11, 18, 2, 17, -4, -16, 14, -49, -16, 4, -18, 22, -33, -48, 11, 8, -5, -64,
    -37, 4, 22, 29, -8, -16, -5, -27, -55, -62, -15, -46, -38, -6, -6, 3, -22, -28, 44, 28, 20, -16,
    -43, 13, 43, 18, -17, -3, 12, 12, -6, 32, 30, 20, -3, -53, 28, 29, 1, -27, -33, 16, 28, 18, 1,
    -3, 18, 40, 26, 6, 14, -27, 4, 18, 3, -8, 23, 40, 61, 12, -44, 21, 0, 6, 19, -4, -10, 13, 5, 4,
    32, -37, 28, 20, -20, -38, -51, -28, -25, -18, -26, -46, 0, -35, -32, -11, -19, 35, -12, 53, 39,
    2, -1, -2, 39, 59, -8, -49, 17, 25, 13, -59, 3, 49, 56, 57, 12, 23, 4, -37, -46, 5, 24, 3, -15,
    -11, 25, 2, 6, 12, 19, 31, 37, -20, -25, 44, 32, 71, 64, 21, 45, -1, -4, -18, 39, 70, 40, 2,
    -36, -8, 51, 31, 11, -19, -40, 16, 14, -60, -62, -7, -27, -27, -59, -34, -5, -10, 23, -17, -21,
    -38, -20, 36, 6, -6, -21, -28, 16, -6, -2, -9, -3, 11, -7, -44, -11, 4, -74, -58, -52, -8, -21,
    44, 19, 56, 80, 25, -13, -3, 10, 28, -6, -38, -16, -12, 17, 17, -53, -17, -16, 18, 9, -18, -35,
    -66, -38, -7, 42, 27, 15, 15, 17, 37, 33, 5, -12, -34, 23, 33, 24, -106, -87, 28, 29, 36, -24,
    -55, -24, -84, -102, -52, -48, 17, 20, 52, 48, 12, 36, 17, 7, 19, 21, 11, -70, -92, -27, 0, -34,
    -81, -42, -23, 34, -10, -28, -35, -48, -32, 3, -1, -5, -35, -21, 33, 29, 15, -1, 9, 41, 28, 43,
    84, 44, -29, 32, 26, 66, 55, -47, 25, 23, 42, 23, 28, -38, -29, -48, -87, -5, -57, -50, -50,
    -80, 36, 6, -34, -72, -122, 32, 13, -28, -110, -117, -18, 2, -2, -47, -90, -3, -12, 27, 7, -22,
    20, 14, 49, 37, 26, 24, -19, 12, 27, 34, -6, -14, -3, 0, -52, -49, -6, -22, -33, -32,
    /* 110 */
    -46, -39, -26, -39, -1, -42, 1, -5, 1, 31, 6, 12, 24, 3, 5, -21, -12, -4, -27, -23, -50, -18,
    -73, -65, -38, -20, 3, -9, -22, -22, -23, -11, -49, 16, -37, -25, -51, -57, 9, -31, 15, -6, -84,
    -21, -14, 31, 32, -8, -20, -19, 25, 5, -23, 17, 19, -11, 31, 2, -27, 5, -77, -127, -12, -50,
    -20, 4, -45, 31, 23, 37, -2, 19, 54, 53, 35, 36, -39, 9, 35, 45, -12, -13, -18, -18, 22, -38,
    -36, -58, -67, -55, 26, -23, 12, -40, -74, 9, 8, 55, 51, -18, -50, -51, -7, 19, 5, -24, -34,
    -29, 12, 49, -25, -16, 3, -27, -52, -14, -21, 31, 63, 28, -25, -6, 49, 52, 13, 28, -20, 9, -1,
    4, 26, -36, -22, 27, 35, -27, -39, 11, 30, 3, -45, -61, 2, 32, 43, 12, -6, 11, 32, 8, 0, 6, 9,
    -10, -52, -25, 8, -35, -30, -74, 18, 12, -36, -18, 9, 37, -5, -24, 12, 27, 4, -23, 1, 10, -20,
    -24, -18, 20, 5, -14, -37, -33, 1, 44, 21, -2, -35, -12, -19, -31, 50, 15, -9, -26, 9, 11, 45,
    52, -4, -15, 22, 29, 10, -11, -14, -44, -13, -17, 27, 1, -15, -46, -27, 35, 9, 8, -5, 20, 25,
    65, 28, 43, -3, -59, 85, -3, 13, 30, 19, 4, -29, -16, 29, 44, -1, 19, -5, -34, -67, -43, 41, 33,
    1, -21, 31, 29, 30, 4, 10, 12, -25, -10, 32, -22, -34, 12, -7, 15, -12, -24, 36, -8, 9, -10, 16,
    16, -4, -19, 39, 42, 24, -6, -41, 44, 7, -78, -42, -14, 14, -6, 59, 25, -48, -57, -31, 43, 40,
    3, 7, 54, -14, -12, 38, 28, 17, -21, -25, 2, -35, -39, 0, 0, 1, -20, 3, -53, 4, -32, -63, -78,
    36, 10, 14, -22, -24, 23, 1, -47, -9, -2, 34, 10, -36, 14, 45, -56, -22, 4, 20, -4, -17, -46,
    -56, 18, -15, 94, 64, -20, -33, -7, 50, 34, 5, -5, -10, -19, 6, 44, 31, 27, 8, -11, 18, 14, 6,
    -40, -21, 1, 24, 20, 8, 67, -11, -80, -18, 14, 79, 60, -3, -15, -10, 36, 56, 43, 30, -19, 12,
    36, 28, -3, -12, -9, -20, 2, 20, -40, -46, -28, 20, 6, -16, 2, -6, -5, -17, 10, 40, 36, 9, 21,
    /* 111 */
    39, 21, -32, 5, 49, -29, -67, -34, 9, -16, -31, -28, -22, -8, -1, -6, 5, 8, 25, 41, -17, -34,
    -3, 16, -5, 11, -11, -30, -29, 15, -7, -11, 5, 34, 17, 2, -6, 9, 44, 20, -35, -17, 40, 21, 24,
    -48, 11, 41, 35, 31, -39, -5, 4, 40, 13, 30, 9, 21, 24, 21, 52, 31, 19, 28, 30, 2, 22, 44, 22,
    28, -18, 23, -15, -75, -39, -26, 66, 40, 2, 10, -25, 35, 53, 41, 49, 19, 6, 31, 27, 11, -3, -7,
    -31, -20, 8, -25, 31, 17, -9, 8, -28, 11, 46, 38, 39, -95, -36, 33, 42, 25, -90, -121, -25, 7,
    -2, -74, -80, -77, 11, 7, -69, -23, 8, 39, 26, 20, -19, -31, -12, 29, -30, -36, -18, 29, 27,
    -23, -50, -33, 21, 5, -21, -43, -12, 34, 18, 36, 46, 45, 52, 23, 13, 4, -13, -6, 4, 22, 19, 5,
    -3, -13, 21, 6, 47, 35, -29, 33, -14, 58, 19, -1, 6, -6, 40, -3, 22, 32, 29, 14, 29, 19, -7,
    -11, 51, 39, 15, -4, -60, -30, 18, 6, -127, -107, -53, -10, 9, -5, -43, -61, 0, 55, 24, -15, 2,
    26, -49, 12, 16, 37, 39, -47, -22, 19, 45, -13, -14, -23, 46, 27, 19, 17, 21, 32, 26, 23, 33,
    -4, -43, -62, -37, 16, 20, -24, -43, -29, 1, 21, -20, -8, 5, 6, -27, -14, 36, 20, 39, 11, 26,
    21, 38, 65, -72, -112, -126, -42, 31, -61, -121, -67, -3, 3, -77, -102, -81, -54, 13, -52, -65,
    -4, 11, 37, -44, -12, 47, 70, 56, 11, 20, 23, 8, -25, -24, -12, 19, -1, -21, -68, -75, 19, 12,
    7, -18, -26, 35, 56, 27, -86, -60, 8, 20, 52, 8, 3, -28, -38, -9, 12, 23, 32, 18, 21, -71, -100,
    -89, -42, 21, -31, 5, -21, 12, 57, 12, -6, 0, 21, 30, 9, 6, 20, 10, 6, 24, 44, 33, 13, -28, -63,
    -98, 19, 34, -2, -15, -38, 35, 48, 11, 18, 4, 10, 12, 18, 18, -7, 24, 27, 52, 12, -17, 25, 38,
    10, 58, -14, -7, 33, 12, 54, 2, -43, 41, 23, 29, 35, -1, -1, -10, -68, -79, -25, 7, 25, -79,
    -27, 10, 45, 24, -74, -6, 45, 33, -3, -83, -32, 18, 37, 7, -17, 17, 43, 47, 13,
    /* 112 */
    75, 82, 78, 55, 35, 6, -23, -17, -8, 4, -22, -38, -10, 6, -12, -59, -44, -2, 3, 1, -55, -67,
    -21, -1, -17, -74, -127, -87, 9, -1, -66, -118, -97, -25, 21, -7, -47, -32, 4, 22, 27, 20, -8,
    -7, -5, 26, 10, -3, -4, -35, -87, -68, -1, 49, 18, -58, -55, -19, 17, 8, -2, -17, 5, 36, 28, 46,
    0, -14, -23, -8, 37, -14, -116, -87, -57, -74, -44, -12, -20, -18, -11, 5, 5, -22, -32, 11, 37,
    31, -15, -35, 10, -16, -4, -18, -27, 15, 16, 5, -5, -44, -53, -69, -21, 4, 12, -34, -31, -2, 13,
    28, -59, -11, 31, 36, 12, 11, 12, 6, 16, -17, -2, 4, -13, -12, -1, -28, -75, -47, 10, 48, -76,
    -41, 0, 26, 23, -34, -5, 0, -15, -27, 5, 16, -14, -73, -44, 51, 40, 12, -36, -51, -47, -58, -34,
    -7, 3, -41, -8, -12, 19, 18, 13, -7, -14, -30, -33, 8, 4, 11, -1, 6, 0, 11, 38, 30, -8, 80, 77,
    60, 23, -12, 72, 50, 23, 4, 20, 9, -3, -14, -2, -11, -68, -86, -37, -15, -18, -1, -34, -28, -12,
    -8, -17, -2, 9, 19, -24, 28, 4, 11, -3, -25, 50, 16, -11, -28, -9, 54, 24, 11, 22, -19, 16, 29,
    37, -3, 8, -1, -26, -12, -26, 1, -15, -7, -21, -28, -10, 32, 6, -2, -2, 5, 46, 21, 13, 25, 9,
    12, 30, 31, 12, -14, -47, -12, -14, -35, 10, -44, -44, -70, -49, -29, -38, -10, 3, -9, -3, -8,
    6, 8, 6, 8, 11, 22, 19, 1, -19, 4, -20, -27, -31, -36, -15, -21, -3, -8, -11, -37, -6, 26, 13,
    24, -44, -2, 22, -4, -5, 7, 2, 21, -12, 23, 6, -15, 0, 10, -24, 3, -19, 14, 2, -34, -85, -79,
    -4, -6, -10, -2, 27, 12, 11, 33, 30, 23, 9, 24, -7, 12, -6, -7, -14, -4, 38, 13, -2, -20, -25,
    -17, 9, 1, 21, 35, 5, 9, 10, 30, 8, -14, -6, -7, -27, -25, 44, 35, 30, 26, 34, 10, -31, -26,
    -23, -10, -41, -11, 37, 20, 11, -3, -18, 1, -3, -3, -15, -18, -34, -17, -36, -37, -10, 12, 29,
    18, -24, 7, 24, 25, 18, -6, 22, 7, -15, 0, 22, 8, -7, -12, 7, 29, 1, -11, -52, -33,
    /* 113 */
    -44, -83, -27, 10, 9, 7, -29, 10, 18, 0, -14, 15, 22, 21, 14, 45, 30, 32, 1, -35, 76, 40, 18,
    -34, -33, 15, 23, 26, -2, 7, 10, 29, -7, 11, 6, -2, 1, -14, -13, -12, -29, -52, -39, -26, -49,
    -50, -26, 1, 13, -27, 34, 26, -72, -41, -9, 15, 12, -12, -7, 11, 23, -5, -38, -54, -5, -28, -26,
    -18, -100, -65, 1, 19, 27, -37, -51, 24, 30, 25, 1, 0, -6, 6, 9, 24, 31, -14, -18, 7, 17, 14,
    -31, -50, 9, 63, -15, -59, -28, -10, 11, -26, 20, 28, 25, 26, -3, 10, 18, 27, 12, -11, 5, 25, 5,
    -17, -16, 26, 54, 42, 4, -8, -77, -10, -17, -21, -5, -10, -23, 13, 12, -4, 24, -24, -41, -22,
    -18, -14, -5, 23, -22, -30, -26, -34, -9, -3, -36, -37, -61, -29, -5, -52, 14, -5, -19, -26,
    -19, -19, 0, 7, 15, -5, -1, -18, -8, -14, -7, -52, -21, -7, -6, 7, -2, 42, 28, 31, 2, -11, -4,
    11, 8, 1, -17, -29, 4, 13, 2, -35, -2, -10, -12, -7, 37, 39, 33, -9, -22, 12, 5, -43, -72, -57,
    -26, -11, -14, -5, -26, 0, 1, -19, 20, -26, -10, 5, 19, 13, 3, 19, 16, 6, 13, 2, 47, 39, 24, -3,
    -28, -13, -21, 15, 28, 11, -19, 7, 20, 6, 44, 1, -5, 8, 12, 27, -40, -47, -17, -26, -7, -9, -40,
    -16, -40, -1, 35, 20, 0, 23, 40, -1, -6, 8, -12, -7, -33, -5, 19, 16, -32, -33, -32, -46, -62,
    -1, -33, -40, -66, -86, -42, 0, 21, 17, 0, 12, 0, 11, 9, 27, 23, 22, 27, 21, 23, 17, -12, -17,
    7, 17, 10, -114, -87, -43, 11, 3, 0, -5, -11, 23, 32, 5, -14, 16, 35, 0, -56, -20, -10, 12, -13,
    -29, -37, -22, -6, -8, 4, -17, -45, -127, -85, 10, 11, 17, 1, 18, 15, 13, 27, 4, 22, -12, -22,
    -12, 8, -7, -21, -35, 0, 17, -14, -58, -61, -55, -26, -22, 30, 18, 30, 23, 3, 2, -12, 19, 1, 5,
    -8, -21, -9, -5, -20, 17, -18, -65, -71, -64, 6, -53, -74, -60, -60, 25, -9, -1, -21, -1, -1,
    -3, -6, -18, -28, 3, -14, 7, -12, 16, -55, -40, -9, -2, 61, -68, -31, -18, -52, -22,
    /* 114 */
    41, 55, 15, 32, 31, 16, 37, 29, 33, -15, 31, 34, 24, -34, -69, -10, -4, 9, -87, -91, -53, -36,
    -65, -116, -36, -17, 42, 31, -12, -45, -77, -17, 8, 3, -75, -99, -35, -1, -11, -127, -26, -18,
    5, -41, -101, -14, -11, -2, -53, -76, 21, 6, 14, 22, -31, 48, 20, 17, 1, -45, -28, -24, -41,
    -29, -16, 14, 13, -32, -14, 26, 7, 30, 8, 10, 11, 27, 30, 31, 43, 6, -25, 14, 18, 21, -55, -39,
    18, 3, 28, -41, -24, 42, 32, 22, -8, 12, 50, 66, 7, -29, -1, 35, 47, 39, 20, -65, -75, -30, 5,
    -7, -88, -109, -86, -45, 6, -33, -4, 35, 20, 6, -4, 10, 39, -2, -25, 53, 30, 11, 10, -38, 10,
    -43, -28, 24, -25, -13, -18, 16, -14, -82, -13, -8, 9, 2, -37, -6, 11, 43, 36, -30, 4, -21, -40,
    -8, -43, -42, -93, -32, 7, 3, -102, -64, 30, 8, -7, 9, 50, 25, 6, -54, 38, 42, 44, 5, -106, 20,
    33, 22, 9, -36, 0, 27, 34, 30, -36, 17, 11, -23, -2, 20, 2, -18, -36, -8, 9, 9, 2, 10, 17, -39,
    43, 42, 28, -12, -75, -35, 8, 20, 12, -30, -15, 38, 22, 17, -5, 28, 41, 0, -15, 45, 52, 21, -21,
    -55, 40, 31, 12, -3, 10, -52, 28, 20, -26, 2, -36, -94, -15, -31, -4, -7, 36, 14, 18, 22, 13,
    58, 36, 34, 8, -9, -12, -46, -75, -11, -14, 18, -20, -63, -52, -26, -24, 0, -27, -26, -47, -27,
    -54, -34, -12, -16, -40, -51, -28, 24, 11, -19, 16, 5, -22, -18, 1, -28, -27, 18, 18, 57, 18,
    -21, 31, 78, -11, -22, 17, 46, 38, -12, 8, 100, 39, -9, 21, 7, -7, 11, -13, 30, 27, -3, 36, 16,
    29, 57, 52, 36, 28, 44, 7, 11, 17, 10, -3, -11, -3, 4, 14, 1, 1, -11, -6, -1, -8, -6, -18, -3,
    8, 21, -36, -35, 47, 17, 44, 39, 29, 19, -1, 19, 72, 69, 23, -10, 45, 73, 9, -3, -3, 13, 68, 4,
    -39, -29, -44, -61, -103, -77, -21, 16, 17, -69, -70, -55, 30, 1, -7, -57, -55, -38, -102, -9,
    10, 33, -68, -48, 5, 13, 17, -105, -11, 44, 1, -63, -37, -9, -4, -79, -53, 11, 13, -2, -34, -5,
    /* 115 */
    47, 31, 1, -30, 1, 30, 6, -8, -9, 10, 12, 24, 24, 30, 59, 28, 8, 19, 31, 33, -76, -60, -18, 21,
    -22, 20, 27, 63, 66, 76, 34, -1, -5, 20, 78, -3, -52, -22, -12, -2, -49, -52, -3, -2, -1, -72,
    -26, 7, 1, 6, 44, 24, 38, 30, 1, 14, 5, -21, -10, -15, -55, -16, 1, -22, -25, -38, 3, 15, 9,
    -32, -18, -17, 20, 15, -16, 37, 22, -11, 15, -19, -5, -10, -32, 11, 30, 8, -13, 36, 42, 33, -5,
    -22, 0, 36, 6, 2, 29, -26, -44, -16, 22, 16, -6, 4, -8, 14, 25, 33, -10, -11, 12, 34, 48, -5,
    11, -68, -66, -34, -19, -42, -31, -1, -30, -66, -17, 22, 52, 55, 40, 19, 75, 32, 23, 15, -20,
    -43, -85, -76, -14, -20, -45, -17, -21, 9, -5, -71, -73, -63, -9, -10, 54, 8, -13, 13, 3, 31,
    -7, 9, 27, 2, 6, -26, -8, -40, -31, -52, 7, 23, -34, -30, 22, 31, -13, -30, -52, 15, 13, 11, 27,
    42, -24, -11, -2, 1, 2, 5, 37, 33, 17, 12, 27, -2, 28, -15, -65, -72, -83, -64, -62, -85, 18, 8,
    35, 23, 2, 16, 19, -25, -43, -13, 6, -1, -2, -5, 16, 12, 19, 16, 15, 2, 39, 37, 33, 25, 2, 37,
    18, -2, 5, 37, 25, 18, 36, 14, 51, 18, 7, -19, 4, 24, -47, -54, -60, -37, 18, -25, -37, -28,
    -15, -1, 64, 55, 28, 33, 50, 69, 35, 29, 43, -11, -27, -57, -29, -27, -50, -21, -23, -40, -76,
    -43, -69, -46, -76, -82, -39, 21, 2, 3, 5, 13, -19, -25, -6, 3, -9, 12, 25, 10, -51, -51, 39,
    15, -4, 11, 11, -66, -58, -60, -13, -17, 16, 9, 8, -21, 14, 44, 31, -6, -13, -24, 16, 26, 3,
    -20, -53, 27, 25, 2, -12, 3, 15, 11, 2, -38, -19, 16, 17, -16, -9, 2, -3, 10, 30, -6, -17, 14,
    40, 45, -20, -35, -15, -5, -39, -63, -127, -41, -57, -70, -69, -65, 24, 28, -4, 11, 29, 25, -6,
    13, 4, 18, 21, -16, 5, -8, -5, 3, -35, -9, -11, -21, -37, -49, -50, -19, 5, 30, 28, 50, 40, 32,
    43, 57, 38, -8, 9, -11, -31, -29, -83, -6, -57, -28, -21, -48, 29, -61, -40, -58, -77, -1,
    /* 116 */
    7, -9, -28, -43, -54, 38, 54, -67, -67, -59, -7, 17, -7, -3, 8, 24, 28, 9, 3, 17, 29, 29, 14, 7,
    18, -13, 50, 93, 39, -55, 13, 24, 69, 23, -25, 6, -13, -18, -12, -15, 0, -4, -18, 11, -24, 0,
    -6, -34, -1, -16, 15, 78, 46, -33, -52, 10, 72, 68, 4, -31, -1, 24, 18, -2, -2, -31, 11, 11,
    -29, -10, -51, -57, -24, -23, -7, -6, 25, 29, 73, 56, -26, 3, -1, 50, 40, -12, -22, -12, 11, 53,
    5, -15, -17, -11, -1, 12, -25, -30, -26, -17, 25, 47, 53, 25, 13, -11, 3, 0, 30, 32, -10, -29,
    -11, -4, 30, -1, -4, -19, -9, 20, -2, -10, 15, 35, 46, -8, 2, 26, 23, -15, 63, 53, 33, -23, -69,
    11, 26, 3, -12, -5, -10, -14, -18, -3, -15, -2, 3, -17, -2, -3, 18, 44, 42, 34, 42, -3, 15, 36,
    21, 32, -31, -9, -3, 7, 7, -29, 8, -19, -16, -25, -25, 6, 1, -38, -42, 1, -44, -73, -40, 6, -22,
    -57, -61, 3, 15, -29, 23, 46, 46, 69, 0, -2, -6, 3, 35, -11, -5, 10, 16, 13, -30, -25, -25, -27,
    57, -1, 25, 14, 19, 70, 6, 26, 8, 34, 25, -58, -31, 5, 9, -5, -11, 13, 6, 18, 14, -36, -29, -40,
    -17, -23, -15, -4, -6, -18, -15, -25, -15, -2, -1, 18, -29, -26, -14, -24, -44, -5, -34, -18,
    -24, 25, -16, -60, 2, 23, 6, 3, 2, -16, -12, 10, -4, -7, -10, -22, -30, 12, 23, 10, -5, -16, 28,
    23, 0, 11, 17, 6, 32, 11, -10, 1, -11, -11, 9, 13, 16, 44, 3, -57, -12, -11, 58, 48, 35, 23, 11,
    15, 6, 19, 38, 6, -70, -69, -7, 27, 50, 22, 34, 5, 20, 55, 31, 60, 47, -8, 13, -1, 10, 19, -9,
    -22, 10, 9, 5, -20, 9, -17, -42, -10, -4, 1, -31, -44, -28, -3, 30, 31, 14, 16, 3, 39, -6, 2,
    14, 18, 29, -20, -15, 4, 19, 9, -17, -61, -127, -72, -82, -13, -14, -45, -46, -60, 47, -31, -16,
    -11, -21, 49, -6, -1, 5, -14, 26, 30, 11, -4, 13, -19, -25, 19, 1, 8, 3, 3, 14, 10, -9, 4, 34,
    29, 41, 40, -44, -16, 15, 26, 8, -37, 14, 0, -21, 17,
    /* 117 */
    8, 6, -31, -69, -5, 12, 47, -2, -36, -27, -35, 10, 4, -48, -127, 8, 32, -11, -61, -33, 32, 85,
    93, 90, 38, -24, 23, 32, -44, -10, -33, -42, 1, -32, -38, -35, -48, -23, -90, -9, 14, 15, 70,
    -22, -40, -43, -50, 35, 63, 33, -21, 64, -13, 21, -41, -39, 23, 15, 37, -22, 29, -12, -21, 78,
    15, 7, 17, 33, 69, 21, -75, -41, -48, 97, 75, -31, 18, 18, -2, 71, -30, 30, 58, 57, 51, -1, 50,
    28, 47, 27, -22, 12, 0, 52, 58, -33, -76, -79, -91, -98, 22, 41, 35, 6, 0, -22, 26, 49, 37, 25,
    -50, 5, 55, 25, 4, -22, -27, 67, 43, -28, -14, -41, 29, 31, 19, -5, -9, 33, 29, -25, -71, -25,
    -22, -50, -5, 0, -13, -6, -18, -46, 76, -6, -21, -5, -3, 110, 40, -2, -7, 51, -28, -32, 13, -4,
    -13, -21, -7, 37, -1, -42, -50, 44, 63, -4, -44, -59, 0, 54, -4, -39, -20, -43, -37, -38, -70,
    -21, -30, 5, 5, 39, -33, 8, 19, 15, 22, -38, -15, 11, -21, 8, -30, -37, -1, -24, -86, -75, -20,
    -15, 29, -25, -18, 13, 1, -8, 16, -1, 20, 30, 41, -34, 13, 35, 52, -17, -78, -48, 38, 22, -115,
    -79, -77, -24, -29, 29, -14, -77, -21, -20, -18, 19, -4, -18, -70, -21, 26, -18, -30, -49, -23,
    13, -41, -14, -1, 45, -42, -77, -42, -18, -39, -16, 12, -38, -29, -46, 26, -43, -86, -65, 4, 23,
    -39, -106, -109, -32, -62, 62, -9, -63, -57, -14, 55, 38, 31, 10, -8, -52, -11, -3, -11, -12,
    -22, -7, 8, 18, 4, -15, -35, 20, 34, -19, 60, 7, 63, 71, 35, 126, 73, 104, 57, 68, -15, 7, 7, 8,
    35, 19, 40, 33, 60, 78, -28, 12, 28, 6, 9, 20, 46, -5, -28, -47, 3, 57, 14, -16, -59, -58, -4,
    0, 0, 27, -41, 2, -3, 13, 8, -65, 30, 47, -36, -65, -43, 7, 29, 1, 3, 19, -24, 27, 40, -27, -60,
    -9, 2, -29, -53, -53, -27, 12, 10, -43, -23, 15, 40, -3, -46, 24, 50, 56, 14, -35, 25, 77, 68,
    67, 50, -5, -7, -33, -63, -23, -11, -5, -23, -3, 17, 7, 31, 30, 9, -20, -24, 22, 52, -13, -14,
    -69, -68, 3, 6, 27,
    /* 118 */
    17, 31, 28, 20, 4, 36, 24, 13, 13, -4, 20, 17, -21, -9, -6, -12, 9, 16, 24, 45, -24, -38, -30,
    -29, 26, 23, 9, 9, -13, -14, 12, -1, -8, -29, -91, 11, 1, -13, -9, -39, 0, -14, -27, 6, 7, 7,
    32, 16, 10, 16, 15, -3, 1, -9, 4, -7, -8, -6, -18, -6, 19, -1, 24, 49, 71, 7, 6, -18, -29, 44,
    -2, 17, -58, -127, -85, -16, -30, -15, 9, 28, -35, -49, -33, -23, -5, -46, -46, -8, -4, -18, -5,
    -12, -26, -83, -39, 18, 19, 19, -56, -46, 26, 2, 7, -6, -6, 5, -14, -16, 6, 6, -20, -26, 8, 51,
    40, -3, -15, 5, 10, -2, 19, 6, -24, -40, -59, -8, 15, -21, -1, -13, 7, 14, 1, -2, -7, 14, 13, 0,
    -40, -10, -3, 0, 12, -15, -13, 16, -2, 62, -21, -5, 2, -3, 24, 37, 44, -31, -7, 16, 40, 41, -9,
    -18, -25, 1, 22, 23, 0, -67, -113, -71, 22, 19, -18, -80, -64, 38, 28, 14, 5, 17, 60, 40, 19, 6,
    14, 39, 24, 1, 6, 24, -23, 14, 6, 3, -39, -9, -2, -16, -55, -84, 3, 6, -1, -10, -8, -6, -25,
    -20, -36, -68, -13, -51, -43, -18, -50, -5, -31, -1, 39, -13, -1, -6, -4, 26, 23, 16, 14, 3, -2,
    34, 5, 4, -16, 4, 11, -23, -12, 17, 46, 0, -29, 7, 36, -5, -27, -16, 2, -5, -45, -21, 2, 6, 12,
    26, 13, -4, -6, -20, -13, -13, 3, 8, -9, -11, -15, -5, 10, 42, 18, 13, -7, 1, 24, -16, 5, 3, -3,
    4, 4, -12, 1, -24, -30, -26, 1, 19, -18, -18, 15, 35, 12, 1, 19, -17, -75, 24, 15, 9, -36, -18,
    -17, -24, 2, 21, 24, -25, -42, -30, -5, -8, 10, -5, -6, -23, -66, 14, 16, 35, 38, 3, -4, 1, -8,
    2, 16, 10, -8, 9, 8, 20, -11, -13, -20, 15, 11, -17, -31, -16, 49, 30, 0, -18, -3, -43, -69, 15,
    12, -11, -74, -107, 11, -22, -11, -20, 0, -17, 1, -17, -16, -26, -9, -4, 24, 53, 38, -10, -41,
    32, 66, 46, 21, -44, -95, -29, -47, -9, -2, 10, 5, 5, -16, 1, 11, 41, 3, -5, 20, 20, -7, -10, 4,
    30, 0, 8, 32, 17, 12, 21, 30, 36,
    /* 119 */
    8, 31, 20, 2, 16, 29, 10, 3, 0, 13, -21, 2, 11, 10, -17, 89, 97, 50, 29, 12, 127, 108, 21, -73,
    -60, 48, 50, 39, 29, 8, -6, -15, -18, 20, 3, -32, 4, -21, -13, -11, -95, -57, -11, -43, -41,
    -90, -14, 5, 18, -68, 56, 28, -14, -23, 9, 30, -38, -13, -41, 9, 57, -31, -39, 0, 16, -104, -55,
    -63, -68, -74, -38, -4, 3, -41, -96, 33, 39, -1, -30, -11, -25, 7, 30, 11, -8, -28, -40, 8, 2,
    1, -98, -92, -5, 21, -37, -94, -44, -17, 32, -15, 38, 38, 36, -1, -13, -2, -15, 16, 16, -28, -6,
    25, -18, 1, 8, -26, 20, 41, -11, -6, -83, -52, -55, -67, -65, 30, 20, 65, 68, 14, 16, -11, -17,
    0, 6, 21, -14, -28, -62, -31, 20, -82, -58, -69, -102, -22, -95, -75, -31, -42, -25, -45, -76,
    -37, 4, -79, -37, -9, 40, 16, -82, -28, 23, -9, -21, -76, -44, 25, -19, -43, -2, 42, 64, 36,
    -28, 72, 55, 11, 2, -11, 22, 11, 0, -1, -19, 52, -5, -47, -48, -34, 55, 102, 32, -26, -30, 32,
    38, -68, -100, -98, -13, 15, -15, 8, -35, -6, -5, -39, -30, -65, -58, -14, -30, -12, 11, -54,
    -12, -1, 36, 21, 36, 40, 39, 1, -21, 31, 10, 32, 23, 19, 15, 36, 46, 4, 20, -19, 20, 15, 8, 49,
    -86, -77, -49, -40, 26, -74, -79, -41, -15, -3, 37, 62, 21, 11, 53, 7, -2, 2, -13, -34, 5, 29,
    29, 22, -27, -3, -29, -46, 5, 7, 3, -35, -103, -119, -88, -12, 17, 13, 6, 12, 12, 17, -6, -13,
    9, 15, 43, 51, 27, 22, 13, -10, 37, 65, 17, -45, -105, -74, -8, 4, -5, -11, -11, 5, -12, -10,
    -32, -26, 40, -2, -18, -12, 1, 10, -56, -22, -29, -9, 37, 28, 80, 52, 19, 7, -36, 7, 14, 14, 7,
    18, 29, -16, 14, 12, 26, -77, -82, -12, 22, -8, -11, -52, -12, 15, -13, 9, -61, -68, -49, -79,
    37, 51, 36, -3, 7, -17, -8, 17, -8, -4, 13, 3, 11, 3, -11, -9, 1, -8, -43, -1, 14, -4, -56, -84,
    -72, 39, -21, 31, 18, 15, -28, -14, 2, -13, -18, 17, -30, -18, -37, -15, -57, -73, -17, -20, 54,
    -95, -41, -44, -42, -8,
};
static const int32_t lenet5_fc1_bias[120] LENET5_ALIGNED = {
    -6762, 2621, 10294, 22566, 8120, 8306, 15638, 3217, 3058, -4815, 2140, 7668, 3269, 39986, -3996,
    -6287, 13038, 8621, 1885, -869, -1092, 2123, 14787, 305, 9816, 2071, 4524, 7903, 8978, 5942,
    22282, 17107, 5850, -10559, -1768, 26582, 9045, -5487, 22729, 25260, 8653, -7045, -2420, -2950,
    -9841, 5177, -999, 7336, 11120, -11490, 23505, -2510, -13400, 10508, 9490, 756, -14197, -9992,
    9059, 4518, 7999, 13066, 13887, 821, 3118, 5488, 13235, 9380, -4970, 5604, 494, -14689, 2914,
    1647, 11182, -17751, 15431, 17976, -19116, 9678, 6142, 245, 3270, 25293, -3405, 14582, 16669,
    -3666, 1797, 13300, -5607, 10051, 3824, 14662, -3189, -4543, -594, -12725, 21631, 4089, 13681,
    1091, -2252, 6751, -11805, 4451, 15479, 5167, -193455684, 8946, -7997, -774, 13500, 8204, 15122,
    5442, 4746, 366, 8288, 13614,
};
static const int32_t lenet5_fc1_multiplier[120] LENET5_ALIGNED = {
    1424310852, 1284839997, 1852653979, 1503552834, 1807327301, 1327381448, 1571293239, 1152144066,
    2098739608, 1190189138, 1287318424, 1672183126, 1119402914, 1366361490, 1415376524, 1696360706,
    1370981847, 1419512853, 1628878476, 1626325455, 1704258051, 1303643415, 2024377677, 1683476532,
    1344335094, 1884191004, 1127047747, 1557395565, 1961422838, 1632413087, 1293245542, 1160778847,
    1374555550, 1327836052, 1407489678, 1499350337, 1371130342, 1658829291, 1744483799, 1297920876,
    1706377464, 1657411330, 1726493998, 1502273423, 1369900798, 1266186455, 1111733769, 1562718202,
    1379873629, 1831730456, 1286978472, 1191307897, 1737379904, 1442330075, 1485462885, 1365193417,
    1315975186, 1363627651, 1364199117, 1711817654, 1953308897, 1823594828, 1304042489, 1520183657,
    1623556944, 1447386801, 1102263130, 1491011373, 1249781069, 1520008639, 1314030790, 1491036100,
    1325177773, 1899454010, 1344806965, 1233086979, 1333678769, 1522219774, 1888507186, 1235025987,
    1821174832, 1295430431, 1510345509, 1503846233, 1326104938, 1373905346, 1460329960, 1429891526,
    1387896815, 1692937156, 1343553386, 1446238343, 1958220304, 1265506552, 1454989089, 1304161147,
    1921883761, 1359246269, 1314454038, 1412694485, 1526768714, 1396209809, 1616328865, 1488301569,
    1542357029, 1443316501, 1268500225, 1791062398, 1373224476, 1471560514, 1460611894, 1378367123,
    1765136714, 1809289792, 1409638514, 1683820489, 1766541413, 1251270308, 1986745009, 1271540311,
};
static const uint8_t lenet5_fc1_shift[120] LENET5_ALIGNED = {
    40, 40, 40, 40, 40, 40, 40, 40, 40, 39, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40,
    40, 40, 40, 40, 40, 40, 39, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40,
    40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40,
    40, 40, 40, 40, 40, 40, 40, 40, 40, 39, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40,
    40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 57, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40,
};

/* In 2 arrays: no object may exceed 32,767 bytes on AVR. */
static const int8_t *lenet5_fc1_weights_of(int channel)
{
    if (channel < 81) {
        return lenet5_fc1_weights_0 + channel * 400;
    }
    return lenet5_fc1_weights_1 + (channel - 81) * 400;
}

/*
 * fc2, fc2.relu: 120 to 84.
 * Weights [unit][input], -127...127.
 * No sum exceeds 173894389 in magnitude, whatever the picture.
 */
static const int8_t lenet5_fc2_weights[84 * 120] LENET5_ALIGNED = {
    /* 0 */
    30, -6, -20, -18, -76, 21, 7, 64, -48, 13, 2, -86, -53, 49, 80, 33, 52, 79, -29, -86, -6, -34,
    -8, -14, -49, 15, 119, 14, -29, 31, -44, 14, 104, -48, 13, -1, 9, -7, 24, 11, 25, 16, 38, -18,
    -18, 15, 40, -57, 54, -29, 23, -18, 8, -13, -28, -52, 6, 18, -29, -18, -64, 60, 9, 96, -48, -61,
    59, 63, 13, 8, -54, 51, 42, -17, 58, -6, 16, -36, -23, 88, -22, 0, 77, 17, -14, 27, -14, -14,
    127, 7, 50, 15, 87, -66, -17, 9, -30, 19, -16, 13, 34, -14, -68, 55, 70, -54, 39, -74, 0, 7,
    -30, -73, -82, 28, -38, 52, 16, 24, 3, 3,
    /* 1 */
    29, -66, -4, 39, -41, -5, -28, -127, -8, -6, 43, 25, -81, -40, 61, -101, -36, -54, 15, -3, -35,
    30, 44, 12, 62, -6, 13, 18, 80, 4, 59, 52, 51, 10, 29, -9, 40, -9, 11, -20, 16, -2, -56, 39, 55,
    -83, -123, 53, 59, -24, -11, -43, 8, 48, 46, 14, 43, 8, 7, 53, -58, 69, 34, 71, 3, 18, -88, 75,
    -26, 35, 33, -61, 6, 0, -16, 0, -68, 101, -69, 50, 85, -46, -80, -29, 29, -18, 34, 11, 21, 47,
    1, -11, 70, 113, -93, 32, -12, 64, 101, 24, 31, -3, -55, -22, -51, 71, 38, 58, 0, 28, -3, 42,
    -50, 7, 55, -24, 105, 82, 32, -34,
    /* 2 */
    -21, 21, 13, 19, 16, -10, -26, 1, -74, -52, -5, 2, 54, 71, 12, -7, -14, 15, 23, 12, -20, 3, 30,
    -11, 12, 27, 19, 127, 53, 37, 45, 92, -14, -23, -61, 38, -20, -20, 88, -115, -20, 72, 50, 2,
    -43, -20, 3, 13, -18, -18, 57, -17, -39, 50, 19, -33, -40, 30, 22, -30, 4, 19, 15, -7, -99, 22,
    -26, -30, 1, 15, -1, -10, 20, 8, 32, 37, -3, 31, -25, 5, -55, -5, 25, 70, 15, 3, 2, 20, 1, 76,
    3, 15, 31, 75, -7, 70, -79, 18, 43, 52, -6, 3, -9, -5, 15, 8, 25, 14, 0, 68, -18, -35, -36, 87,
    9, 90, 16, 76, -55, 86,
    /* 3 */
    -40, 33, 83, 4, -28, -34, 16, 14, -7, 4, 36, -18, -63, 7, 26, 14, -39, 18, 14, -8, 14, -16, 54,
    9, 11, 65, 34, 49, -31, 19, -54, 32, 5, -5, -53, -1, 42, 32, 94, -3, -127, 2, 53, -6, 0, -90,
    19, -1, -48, 38, 63, 6, 32, -19, 2, -35, 60, 59, -30, -30, -25, 52, 1, -6, 3, 57, -36, 64, 52,
    119, 34, 7, 17, -7, 4, 19, 22, 41, 24, -8, 25, 22, -6, 39, 14, 112, -5, -29, 21, 82, -73, 32,
    46, -12, -13, 37, -42, 75, 24, 3, -28, -7, 3, 55, -8, 16, -57, -15, 0, 36, -15, -19, -23, 65,
    45, 43, 2, -15, -62, 10,
    /* 4 */
    -30, 48, 10, 12, 107, -18, 35, -62, 36, -42, -27, 127, 72, -52, -79, -19, -73, -80, 57, 91, 19,
    58, -13, -31, 2, -2, -98, 26, 48, -2, 43, 19, 35, 71, 34, 52, 60, -49, 1, 7, -7, 25, -12, -28,
    35, 0, -27, -6, 24, 5, 5, 29, -2, 13, 64, 59, -22, 20, 58, -7, 50, -66, 15, 12, 26, 36, -33, 72,
    -9, -20, 38, -64, -24, -60, -56, -4, -15, 53, -9, -48, 27, 13, -39, 23, 19, 6, 62, 37, -72, 1,
    -2, -55, -57, 83, 24, -1, 0, -58, 23, -11, 29, 8, 103, -11, -52, -1, -54, 109, 0, -10, 51, 65,
    96, -10, 92, -10, -11, 16, -2, 39,
    /* 5 */
    8, -12, -24, -2, -31, 80, -26, 44, -73, -25, -35, -16, 25, 105, 20, 27, 51, 88, -25, -6, 9, -47,
    1, -10, 1, 0, 14, 127, 70, 52, -15, 44, 70, -50, 5, -1, -15, -38, 33, -52, 23, 83, 45, -12, -76,
    56, -14, -32, -13, -32, 51, -26, -35, 16, 23, -2, -60, -4, 27, -7, -8, 2, -22, 57, -96, -9, 50,
    26, -10, -63, -31, -5, 17, 6, 75, 13, -21, 47, -26, 49, -57, -4, 58, 73, -32, -55, 6, 36, 37,
    48, 72, -8, 3, 43, 16, 45, -16, -43, 13, -7, 14, 36, -44, -37, 69, -20, 53, -11, 0, 81, -54,
    -49, -66, 91, -12, 95, -11, 53, -31, 90,
    /* 6 */
    -29, 33, 20, 31, -1, 7, 70, 127, -16, 33, -71, -35, -31, 120, -67, 77, 76, 87, 65, -81, 56, -54,
    -13, -11, -1, 73, 20, -2, -21, -2, 60, -55, -45, 0, -24, 107, 46, 36, 46, 44, -9, -60, 48, -41,
    -72, 77, 112, 53, -19, -38, 23, 12, -42, -7, 20, -25, -69, -28, -16, 2, -50, -59, 39, -44, -5,
    -7, 75, -67, -22, 26, -13, 73, -16, 30, 18, 5, 127, -73, 32, 5, -88, -7, 51, 37, -19, 3, 5, -90,
    16, 59, -32, 57, -69, -39, 41, -13, 42, -48, -5, 28, 56, -47, -35, 46, 72, -11, 27, -7, 0, -25,
    -16, -37, -7, -24, -10, 13, -32, -92, -18, -60,
    /* 7 */
    -45, 28, -7, -68, 25, 42, 41, 127, -20, 1, -65, -12, 47, 45, -43, 96, 68, 120, 3, -18, 33, 9,
    -52, -13, -46, 8, -10, 14, -46, 12, -56, -16, -23, 12, -11, 20, -16, 19, -3, 40, 19, -17, 23,
    -65, -20, 101, 111, -49, -38, 5, -2, 32, 26, -14, -33, 22, -35, -12, 30, -25, 53, -52, -2, -73,
    -10, -12, 95, -65, 24, -23, -73, 75, 34, 3, 59, -16, 96, -104, 48, -24, -93, -12, 57, 28, -9,
    25, -3, 7, 8, -35, -19, 28, -93, -36, 98, -14, -3, -87, -57, 3, -2, -6, 43, 6, 82, -44, 24, -44,
    0, -14, 19, -16, 12, -38, -25, 40, -31, -67, 1, -8,
    /* 8 */
    -53, -5, 25, -25, 8, -13, -18, 38, -97, -31, -17, 3, -28, 5, -29, 20, -26, 38, -20, 18, 28, -63,
    20, -2, 29, 30, 38, 126, 45, 55, -62, 49, -12, -30, -64, 18, -49, -19, 66, -99, -103, 30, 52, 8,
    -45, -29, 2, -33, -62, 8, 71, -6, -39, -76, 18, 11, -28, 53, 53, -6, 8, -2, -9, 5, -127, 52, 15,
    12, 18, -10, 20, -26, 40, -1, 15, 27, -26, 72, 8, -31, -69, 9, 53, 88, -47, 49, -12, 16, 21, 55,
    -40, -20, 7, 34, 2, 23, -74, 19, -33, -51, -43, 24, -12, -2, -16, 0, -29, -15, 0, 85, -17, -23,
    -17, 83, 13, 83, 3, -27, -104, 72,
    /* 9 */
    -9, -45, 42, 42, -27, -25, -21, -1, -29, -21, -9, -4, -95, 6, 72, -42, -8, -1, 15, 4, 33, -2, 5,
    -53, 16, -9, 65, 24, 85, -18, 19, 4, 97, -11, 26, 34, 73, -36, 58, -1, 10, -43, -19, -24, 14,
    -54, -26, -16, 75, -21, 27, 72, 0, -26, 77, 47, 33, 9, 26, 30, -50, 24, 55, 110, -6, 44, 32, 89,
    -29, 37, -14, -53, 27, -24, -34, -25, -32, 127, -35, 76, 31, -24, -16, 3, 1, 2, 66, -12, 72, 84,
    -31, -36, 66, 75, -45, -8, -20, 28, 48, 4, 75, 10, -11, -15, -28, 4, 76, 29, 0, 98, 28, -14,
    -50, 42, 60, 10, 98, -7, -30, -30,
    /* 10 */
    1, 24, -9, -38, 2, 13, -43, -38, -50, -69, 14, 9, 63, 19, 44, -23, -25, 7, -2, 11, -63, 51, 16,
    -21, -8, 8, 27, 124, 8, 25, -33, 127, -7, -13, -31, 6, -63, -18, 53, -80, -7, 62, 40, 8, 6, -24,
    1, -14, -14, -16, 25, -4, -8, 56, -12, -36, 18, 15, 30, -62, 18, 21, -8, -10, -60, 16, -31, -59,
    -3, 21, -39, -29, 42, 8, 47, 20, 1, -1, -35, -20, -10, -25, 13, 33, 60, 10, -17, 78, 6, 24, 13,
    27, 27, 69, -12, 73, -108, 12, 23, 63, -14, -5, 31, -6, 12, -6, 39, -8, 0, 61, -10, -29, -44,
    65, -28, 88, 47, 72, -5, 87,
    /* 11 */
    -94, 52, 65, 40, -3, -48, 50, 67, -11, 7, -40, -15, -30, 96, -119, 35, 21, 19, 90, -41, 23, -7,
    17, -9, 6, 87, 4, 12, -18, -19, 89, -39, -89, 20, -63, 108, 58, 57, 79, 19, -33, -56, 31, -41,
    -31, -22, 83, 59, -35, 44, 36, 35, -22, -8, 43, -24, 10, 40, -16, -20, -59, -44, 67, -84, 4, 28,
    -1, -105, -4, 86, 27, 51, 23, 10, -13, 28, 101, -49, 52, -51, -80, 4, 19, 19, 7, 30, 0, -114,
    -19, 82, -127, 51, -80, -7, 1, 28, 2, 20, 30, 43, 46, -74, 8, 60, 39, 26, 5, 20, 0, -3, 36, -24,
    3, -9, 27, 22, -43, -70, -87, -58,
    /* 12 */
    49, -15, -35, 15, 30, 101, -57, 22, -21, -49, -19, 1, 71, 95, 51, 7, 57, 62, 7, 12, -17, -10, 6,
    9, -4, -27, -42, 64, 92, 30, 27, 76, -8, -54, 9, -10, -39, -54, 12, -79, 7, 117, 20, -11, -47,
    87, -19, -18, -57, -97, 7, -57, -57, 86, 34, -28, -65, -94, 39, 9, 35, 2, -29, -2, -30, -2, -3,
    -45, -32, -65, -25, -24, -77, 49, 127, -8, -14, 40, -44, 13, 13, -98, -59, -22, 53, -98, -16,
    103, -4, 59, 41, 19, -1, 46, 11, 55, 2, -27, 46, 68, -3, 43, 1, -55, 64, -11, 29, 20, 0, 49,
    -43, -44, -21, 90, -26, 88, -8, 62, 62, 124,
    /* 13 */
    54, -13, -88, -35, 21, 127, -33, 0, -1, -3, -13, -15, 69, -1, 90, 34, 76, 39, -59, -22, -35, -2,
    -19, 39, -31, -56, -5, -20, -20, 50, -31, 53, 43, -52, 46, -77, -62, -26, -73, 5, 62, 78, 41,
    15, -5, 67, -30, -5, 49, -94, -32, -48, -16, 84, -48, -9, -57, -71, -56, 10, 37, 55, -64, 53, 1,
    -62, 45, 11, -18, -79, -71, 10, -26, 21, 101, -10, -21, -56, -34, 56, 12, -38, 34, -8, 27, -71,
    -48, 91, 40, -102, 116, 38, 43, -56, 27, 24, 9, -57, -9, 29, -13, 42, -27, 7, 52, -46, 31, -18,
    0, -46, -66, -10, -18, 5, -67, -13, -9, 80, 115, 33,
    /* 14 */
    -15, 21, 21, 1, -63, -11, 26, -20, -2, 26, 57, -36, -127, -26, 38, 0, -3, -15, -66, -9, -66, 3,
    53, 33, 57, 17, 55, 4, -24, 39, -79, 65, -43, 44, 38, -86, 16, 81, -12, 68, 8, 6, 48, 82, 61,
    -83, 14, -36, 37, 59, -5, 6, 72, 9, -22, 7, 96, 53, -73, 19, -59, 103, -45, 43, 31, 66, -23,
    -45, 95, 61, 1, 26, 35, 29, 8, 20, 22, 6, 62, 1, 31, -40, -7, -43, 3, 21, -108, -11, 64, -33,
    -44, 51, 112, 10, -21, 1, -75, 74, 17, -6, -84, -33, -49, 20, -3, 79, -20, -86, 0, -11, 66, 8,
    -77, 41, 21, -12, 96, 25, -7, -10,
    /* 15 */
    1, 41, -9, -42, -2, 22, -39, -58, 24, -52, 22, 41, 35, -8, 25, -14, -30, -12, -49, 43, -60, 55,
    9, 27, 25, -16, 1, 29, -13, 40, -21, 127, -12, 19, 2, -63, -35, 38, 5, -27, 18, 56, 32, 53, 34,
    -49, -14, -25, 3, -20, -7, 7, 24, 64, -39, 9, 56, 9, -29, -43, 19, 44, -51, 12, 9, 30, -31, -37,
    33, 23, -34, 2, 12, 2, 30, 41, -35, -25, 8, -15, 27, -64, -17, -18, 68, 6, -46, 74, 11, -61, 6,
    21, 44, 55, 10, 53, -81, 16, 3, 35, -77, 2, 46, 9, 3, -14, 17, -36, 0, 7, 48, 0, -72, 27, -15,
    1, 59, 57, 26, 43,
    /* 16 */
    1, -16, 28, -35, 30, -24, 21, -58, 75, -11, 60, 64, 81, -80, -50, -32, -105, -49, 49, 106, -18,
    96, -1, -22, 6, -18, -15, -11, 15, -21, -56, 24, -87, 72, -36, 40, -37, -8, -4, -12, -34, -8,
    -50, 16, 27, 15, -14, -5, -74, 49, -18, 61, 20, 3, 1, 47, 24, -9, 87, 16, 48, -33, 70, -127, 44,
    52, -31, -106, 41, -25, 10, -68, 66, 21, -69, -20, -2, 1, 42, -106, 39, 26, -18, -34, 10, 5,
    -37, 45, -71, -18, -34, -39, -35, 48, 10, -20, 1, -16, -41, -59, -5, 10, 115, -56, -56, 69, -45,
    27, 0, 38, 70, 65, 74, -23, 16, 8, 18, -6, 27, 22,
    /* 17 */
    -9, 44, -47, -6, 69, 12, 33, 13, 21, 10, -65, 60, 76, 7, -48, 36, 25, 18, 14, 28, 34, 60, -79,
    4, -56, -56, -60, -53, -42, -22, 40, -11, 55, 42, 40, 36, 68, -27, -89, 78, 73, 6, -14, -38, 3,
    71, 16, -36, 18, -4, -64, 30, 38, 25, 15, 54, -28, -13, 13, 3, 57, -66, -10, -18, 37, -38, 40,
    46, -17, -50, -8, 25, -43, -60, -19, -20, 14, -77, -16, -14, -3, -8, -32, -15, 1, -35, 71, 24,
    -31, -96, 32, -34, -86, 12, 65, -32, 16, -127, -21, -2, 62, -12, 62, -8, 9, -44, 7, 40, 0, -98,
    22, 35, 56, -70, 9, -55, -24, -2, 17, -8,
    /* 18 */
    15, -79, 15, -51, -33, 14, -41, 8, -51, -1, 5, -19, -39, -19, 0, -30, -62, 46, 21, 11, 33, -67,
    -2, -70, -4, 12, 32, 65, 16, -16, -88, -1, 78, -51, -26, 43, -10, -46, 37, -34, -104, -27, -33,
    -32, -63, 36, -9, -41, -23, -21, 39, 22, -51, -127, 1, 41, -5, -2, 97, -1, -26, -31, 24, 16,
    -86, 37, 69, 63, -22, -22, -54, -58, 53, -5, -14, -34, -15, 102, -11, -15, -4, 52, 66, 57, -60,
    23, 41, 25, -4, 58, 6, -69, -43, -2, -12, -13, -56, -19, -16, -44, 35, 37, -22, -43, -6, -20,
    13, 11, 0, 105, -29, -63, -31, 29, -22, 69, 30, -104, -70, 58,
    /* 19 */
    20, -30, 12, 35, -47, -10, -11, 15, -47, 1, -1, -28, -75, 51, 63, -14, -9, 33, 3, -14, 19, -44,
    23, -27, 15, 17, 79, 91, 54, 20, -31, 4, 88, -32, 13, -11, 28, -36, 58, -44, -16, -30, 31, 2,
    -36, -55, -12, -36, 61, -36, 67, 12, -30, -21, 22, -3, -9, 31, -17, -3, -53, 33, -1, 127, -49,
    6, 26, 89, -10, 2, -15, -7, 7, -23, 1, -12, -49, 117, -48, 79, 0, 7, 30, 61, 0, -6, 6, -11, 87,
    104, 25, -18, 76, 30, -29, -4, -12, 29, 45, 6, 13, 24, -40, -1, 3, -11, 18, 10, 0, 97, -33, -56,
    -69, 73, 19, 36, 41, 4, -28, 0,
    /* 20 */
    -17, 27, 12, 2, 116, -5, 1, -55, 30, -45, -31, 127, 102, -44, -82, -27, -88, -15, 66, 100, 33,
    68, -35, -31, -29, -3, -67, 22, 59, -27, 25, 16, 78, 54, 34, 71, 62, -71, 17, -3, -18, 23, -40,
    -65, 16, 38, -22, -36, 21, 4, 10, 42, -8, 9, 75, 60, -45, 9, 107, 4, 74, -91, 59, 5, 19, 23,
    -11, 85, -42, -35, 13, -74, -5, -66, -28, -24, 4, 56, -18, -36, 26, 23, -7, 40, 24, 31, 127, 50,
    -69, -3, 1, -69, -89, 79, 28, -1, -7, -75, 23, -4, 74, 11, 124, -16, -38, -25, -19, 126, 0, 19,
    17, 72, 100, 0, 69, 24, -4, 8, 9, 57,
    /* 21 */
    24, -81, -31, 44, -19, 70, -18, -35, 39, 5, 58, 7, 32, -46, 66, -28, 41, 8, -76, 24, 27, -3, 35,
    38, 46, -51, -60, -28, 94, 24, 26, 12, -39, -62, 51, -35, -100, -32, -56, -7, 46, 14, -46, 60,
    -31, 79, -48, 58, -13, -53, -18, 1, -43, 64, 19, 3, -56, -97, 24, 116, 15, 31, -32, 0, 42, -8,
    -1, -35, -17, -121, -12, -37, -75, 75, -1, 8, -21, 77, -16, 52, 63, -26, -78, -64, -6, -118,
    -19, 66, -26, -28, 15, 9, 12, 55, -9, -18, 112, -14, 44, -23, 35, 65, -44, -53, -38, 54, 69, 18,
    0, 13, -70, 30, 3, 1, -53, -26, 24, 17, 127, 19,
    /* 22 */
    -47, 2, 97, 26, -10, -107, 18, 29, 16, -1, 9, 14, -96, -40, -28, -8, -8, -49, 37, 26, 34, 22,
    43, -2, 88, 2, 7, -20, 47, -14, 19, -30, -91, 19, -18, 0, 23, 55, 70, 2, -35, -38, -15, 59, 1,
    -51, -1, 54, -47, 63, 16, 77, 42, -26, 62, 34, 61, 39, 6, 39, 1, 33, 43, -96, 29, 98, -32, -90,
    59, 90, 27, -20, 59, 34, -93, 14, 14, 87, 57, -42, -3, -4, -24, -37, -23, 0, -13, -57, -57, 89,
    -127, 11, 5, 86, -24, -18, -3, 11, 71, -45, -32, -6, 5, -51, -71, 109, -1, 29, 0, 99, 58, 28,
    11, 27, 66, -16, 55, -76, -53, -21,
    /* 23 */
    58, -14, -37, -23, 4, 46, 10, -16, 85, 40, 58, 21, 54, -51, 45, -8, 22, -1, -14, 13, -13, 34,
    -21, 24, -36, -64, -13, -77, -56, -7, -34, 2, 45, 34, 62, -45, -8, -15, -97, 127, 62, -2, -53,
    20, 60, 64, -19, -11, 14, 6, -58, 17, 55, 37, -31, 27, 19, -56, 6, 19, 29, 26, -15, 0, 97, -43,
    16, 35, 16, -48, -42, 18, 11, 4, -6, -21, -10, -44, 8, 21, 84, 13, -9, -65, -12, -11, 5, 38, 1,
    -100, 62, -10, 15, -47, 16, -34, 52, -28, -26, -27, 14, 11, 19, 1, 1, -6, 25, -12, 0, -36, 31,
    40, 24, -71, -27, -36, 15, 16, 115, -25,
    /* 24 */
    -68, -61, -66, 14, 57, 27, -72, 47, -42, -8, -44, -50, -41, 28, 44, -45, -83, -75, -6, -49,
    -103, -64, -44, -55, -109, -57, -9, -127, -59, -32, 62, -28, 59, 3, -53, -68, 22, -35, 17, -31,
    -51, 52, -92, 0, -117, -44, -33, -61, -88, -62, -23, -17, -9, -66, 31, 2, 27, -21, 4, -37, 53,
    -28, -16, -84, -37, -22, -80, -46, -60, 4, 26, -28, -73, -80, -59, -114, -28, -8, 54, -114, 33,
    -55, -20, -49, -62, -58, 14, -75, -16, -14, -78, -87, 13, -108, -29, -54, -45, -79, 35, -49,
    -62, 6, -92, -120, -44, -9, 5, -29, -17, 7, 26, 22, -8, -58, -10, -27, -55, 3, -48, -79,
    /* 25 */
    11, 20, -6, -2, 36, 9, 37, 89, 2, 59, -85, 5, -101, -13, 24, 29, 95, 23, -47, 33, 99, -21, -58,
    37, -52, -59, -21, -81, 19, 34, -68, -106, 88, -23, 100, -71, 48, -4, -97, 127, 59, -72, -29,
    -31, -3, 75, 14, -81, 42, 29, -2, 96, 82, -61, 26, 85, -16, 2, -5, 84, 51, -3, -27, 40, 67, -43,
    81, 92, 23, -114, -2, 50, -44, -56, -8, -44, 7, 100, -5, 40, -9, -8, -27, -43, -118, -21, 35,
    -71, 19, -31, 40, -44, -58, -44, 33, -107, 101, -54, -19, -88, -14, 68, -38, -16, 11, -28, 14,
    -6, 0, -10, 41, 30, 19, -25, 63, -91, -12, -122, 17, -68,
    /* 26 */
    45, -26, -19, 71, -21, 20, 30, -2, 37, 83, -3, -30, -29, -2, 12, 0, 57, 11, -48, -17, 37, -18,
    45, 53, 58, 15, 11, -58, 90, 31, 38, -59, 34, -11, 30, 1, -27, 24, -72, 45, 51, -11, -15, 22,
    -16, 76, -1, 73, 55, -30, -8, -19, -32, -21, 25, 15, -52, -47, -21, 110, -11, -2, 6, 41, 45, 14,
    25, 79, 13, -65, 82, 18, -51, 51, -4, 10, 11, 7, 9, 55, 49, 9, -10, 6, -53, -40, 13, -25, 7,
    -35, 35, 29, -9, 32, 13, -55, 127, 28, -38, -64, 33, 4, -62, 17, 1, 33, 17, -16, 0, -65, -31,
    29, 16, -6, -14, -29, -16, -28, 43, -49,
    /* 27 */
    14, -65, -36, -3, -23, -9, -122, -41, -38, -2, -98, -16, -47, 96, -42, 56, -7, -56, -53, 24,
    -74, -7, -51, -12, -39, -41, -15, -68, 16, -101, -85, -4, -90, -111, -8, 37, 17, 2, -87, -77,
    27, -3, -54, -90, -20, -76, -127, -57, -44, 27, -47, -85, -82, -18, 14, 46, -28, -80, 10, -35,
    -83, -74, -67, -38, -26, 47, 41, -98, -75, -24, 2, -114, -28, -7, -28, -94, -70, 11, 16, -39,
    -39, -19, -103, -24, -1, -47, 40, 45, -28, 2, -105, -13, 84, -6, -48, -79, -11, 35, -78, -51,
    30, 22, 26, -83, -28, -98, -33, -102, -1, -19, -6, 37, -79, -43, 14, 38, -36, 14, -21, -20,
    /* 28 */
    18, -56, 1, 81, -37, 28, 23, 16, 47, 58, 17, -16, -39, -7, -47, -4, 70, 18, -23, -13, 22, -31,
    53, 58, 81, 1, 7, -79, 96, 34, 42, -39, -88, -24, 5, -1, -56, 33, -57, 21, 48, -14, -8, 63, -34,
    44, -17, 99, -1, -8, -30, -35, -31, 12, 23, 11, -48, -88, -27, 127, -2, -5, 3, -45, 37, 19, 22,
    -64, 28, -45, 57, -12, -39, 68, -15, 24, 10, -41, 36, 31, 9, -7, -35, -45, -63, -82, -32, -45,
    -20, -19, 4, 42, -11, 51, -6, -38, 116, 28, -32, -83, 28, 4, -57, -9, -34, 72, 56, -20, 0, -51,
    -19, 44, 11, -9, -16, -39, -1, -39, 30, -50,
    /* 29 */
    15, -3, 15, 17, -33, 6, -3, 76, 5, 38, -17, -57, -55, 5, 61, -24, 91, 34, 61, -26, 50, 32, -62,
    -41, -82, -18, 62, -37, -42, -79, -32, -74, 55, 15, 55, 60, 57, -43, -27, 86, 64, -115, -92,
    -26, -30, 74, 34, -53, 24, 52, -23, 74, 63, -29, 39, -17, 8, -12, 46, 70, -25, -18, 102, -36,
    23, -61, 38, 0, -34, -62, -43, 29, 61, -14, -16, -39, 45, -61, -11, 61, -42, 0, 16, -20, -80,
    15, 96, -74, 46, -13, -1, -38, -3, 2, -21, -61, 82, -31, 44, -26, 127, -44, -33, -8, 18, -10,
    122, -39, 0, 8, 42, -3, -11, -82, -11, 23, 69, -73, -2, -72,
    /* 30 */
    -10, -38, 21, -21, 6, -27, -35, -39, -24, 13, 28, -12, 21, -5, 15, -32, -63, 26, 9, 32, 43, -38,
    -22, -52, -22, -5, 29, 38, -56, -43, -42, -9, 68, -5, 7, 52, -4, -88, 45, 0, -127, -17, -49,
    -61, 28, -15, -12, -48, 18, 11, 48, 29, -25, -119, -4, 17, 0, 30, 79, -48, 10, -5, 39, 36, -15,
    3, 19, 95, -55, -18, -14, -58, 34, -41, -24, -61, -13, 86, -42, 8, 32, 41, 26, 46, -37, 70, 49,
    17, 15, 28, 0, -37, 3, -15, -4, -9, 0, -2, -25, -79, 42, 39, 11, 3, -46, -74, -9, -9, 0, 73,
    -10, -32, 35, 24, -41, 35, 23, -61, -5, 50,
    /* 31 */
    -15, 51, 23, -10, 22, -22, 52, 50, 28, 0, 9, 48, -78, -3, -127, 93, 87, 7, -72, 23, -16, -74,
    38, 44, 121, 7, -7, 17, -3, 84, -37, 8, -123, -20, 0, -62, -36, 81, 12, 16, -38, 20, 97, 118,
    24, -65, -12, 45, -13, 41, 36, -10, 7, -58, 0, 61, 11, 36, -48, 11, 26, 26, -87, -49, 33, 96,
    38, -77, 86, 29, 37, 15, -45, 56, -8, 82, -5, 93, 100, -74, -22, -11, -3, -2, -28, -11, -106,
    -50, 5, 22, -67, 67, 4, 27, 56, -15, -19, 11, -46, -41, -100, 85, -55, 6, -12, 60, -62, -22, 0,
    13, 19, 17, 10, 43, 28, -43, 11, -86, -33, 10,
    /* 32 */
    13, 1, -19, -17, 25, 34, -22, -127, 50, -1, 63, -22, 81, -22, 34, -23, -55, -19, -31, -11, -83,
    36, 43, 25, -25, 61, 27, 12, -39, 20, -28, 86, 31, 30, -9, -6, -51, 30, -37, 0, -15, 64, 37, 7,
    83, -44, -35, -6, 64, 4, -7, -69, -5, 12, -104, -104, 7, 46, -17, -2, 5, 28, 4, 42, 13, -9, -59,
    87, 15, -9, -14, -41, 29, 20, 21, 20, -13, -50, -7, -2, 91, 64, 57, 28, 65, 92, -12, 81, 5, -65,
    14, 51, 67, -62, -22, 61, -47, 47, -28, 11, 1, -25, 35, 70, -21, -2, 5, 1, 0, -39, -37, 22, 40,
    37, -33, 41, -14, 52, 44, 72,
    /* 33 */
    91, -31, -78, -7, 4, 89, -8, -40, 39, 43, 51, -17, 65, -18, 63, 4, 27, 8, -25, -24, -34, -9, 6,
    37, -34, -21, 0, -40, -38, 7, -30, 2, 44, -30, 19, -49, -21, -12, -98, 30, 36, 27, -10, 16, -5,
    70, -38, 24, 46, -42, -57, -46, -17, 48, -63, -19, -48, -73, -13, 23, 7, 21, -33, 46, 25, -63,
    19, 50, -17, -73, -28, -19, -24, 43, 36, -29, -22, -20, -7, 57, 58, 23, 30, -9, 16, -38, -9, 49,
    28, -70, 101, 45, 38, -67, -5, 25, 40, -19, 5, 5, 11, 25, -24, -5, 7, -15, 19, 0, 0, -53, -68,
    23, 10, -45, -54, -18, -18, 60, 127, 0,
    /* 34 */
    61, 23, -79, -27, 43, 79, -26, 21, 38, -18, -7, 23, 87, 3, 0, 21, 11, 23, 29, 5, -31, -15, -62,
    39, -64, -13, -50, -20, -106, -1, -32, 24, 10, -7, 15, -64, 44, -28, -83, -17, 37, 9, 29, -15,
    -27, 75, -6, -24, -90, -87, -115, -74, -32, 127, -79, -32, -71, -80, -30, -14, 33, -19, -32,
    -23, 11, -49, -2, -56, -53, -45, -23, 37, -50, -35, 49, -29, -3, -77, -46, 5, 12, -65, -10, -12,
    41, -72, 0, 50, -13, 4, 72, 9, -11, -87, 35, 25, -12, -63, 78, 80, -38, -17, 36, -10, 73, -55,
    -38, 46, 0, -87, -45, -36, 12, -74, -40, -73, -28, 50, 94, 2,
    /* 35 */
    12, -1, 9, 31, -36, -15, 12, 3, 47, 39, 19, -5, -20, -7, 60, -12, 36, 12, 37, -4, 6, 61, -27,
    -35, -56, -10, 40, -47, -52, -54, 8, -26, 60, 52, 36, 63, 72, -2, -23, 92, 77, -66, -53, -20,
    16, 43, 24, -19, 80, 46, -33, 56, 44, 19, 26, 15, 54, -4, 5, 2, -35, 20, 77, 9, 62, -45, 14, 45,
    -6, 14, -19, 21, 32, -10, -33, -25, 35, -52, 18, 72, 24, 27, 5, -29, -21, 14, 88, -52, 37, -23,
    -21, -5, 10, -20, -3, -23, 71, -3, 49, 10, 127, -36, -1, 11, 3, 11, 88, -18, 0, -25, 27, 26, -1,
    -50, -9, 0, 50, -17, 6, -36,
    /* 36 */
    -40, -12, 4, -51, 15, 18, -15, -56, 42, -10, 41, -110, -13, 24, 21, -9, -42, 46, 27, -108, -59,
    37, 37, 18, -63, 78, 72, 0, -62, 5, -41, 36, -11, 34, -109, 37, -72, 46, 44, 10, -99, 28, 32,
    -49, 80, 21, 29, -37, -15, 42, 27, -28, -24, -20, -87, -114, 20, 48, 30, -42, -20, 31, 78, -37,
    1, -44, -52, 65, 23, 59, -30, 17, 64, 24, 74, 5, 46, -103, 6, -14, 68, 97, 120, 28, 43, 127, 5,
    45, 9, -15, -86, 55, 32, -76, -46, 27, -63, 66, -59, 30, 20, -81, 21, 114, 22, -28, 8, -73, 0,
    10, -10, -69, 51, 22, -107, 105, -41, -35, 40, 37,
    /* 37 */
    2, 3, -21, 25, 17, 17, -25, -98, 33, -58, 25, -8, 111, 39, 20, -19, -34, -60, 49, -11, -104, 63,
    70, 17, 27, 82, 15, 74, 24, 12, 84, 94, -96, 7, -60, 35, -36, 38, 12, -82, 6, 73, 52, 33, 28,
    -46, -15, 51, -1, -32, -16, -66, -53, 56, -36, -127, -1, -20, -27, -17, -7, 5, 14, -31, -26, 1,
    -106, -87, -1, 33, -8, -41, 23, 41, 3, 53, -6, -31, -5, -31, 34, -1, 18, 25, 112, -7, -37, 69,
    -21, 65, -12, 62, 23, 40, -23, 118, -76, 31, 49, 78, -6, -31, 43, 30, -5, 59, 13, 44, 0, -15,
    -42, -12, 19, 44, -17, 48, 9, 104, 8, 57,
    /* 38 */
    -28, -20, 42, 50, -39, -79, -29, 15, -33, -34, -41, -32, -29, 61, 17, -52, 19, 29, 120, -89, 15,
    58, -13, -105, -41, 32, 61, 15, 14, -71, 71, -50, -11, 31, -83, 114, 74, -42, 48, -103, -2, -83,
    -44, -93, -113, 44, 41, 24, -25, 8, 6, 52, -66, -19, 76, -59, -13, -6, 54, 12, -118, -99, 114,
    -83, -53, -35, 2, -66, -110, 16, -19, -28, 59, 8, -33, -33, 57, -49, -63, 46, -99, 21, 28, 24,
    13, 11, 69, -111, 14, 61, -73, -10, -36, 17, -41, 31, -12, -5, 85, 52, 127, -118, 12, -7, 21,
    23, 93, 24, 0, 39, 6, -12, -7, -25, -3, 52, 42, -18, -120, -33,
    /* 39 */
    14, -43, 22, -53, -4, 11, -27, 27, 50, -12, 46, 31, 73, -51, -62, -21, -15, 30, 13, 81, 19, 40,
    -22, -23, 3, -44, 5, -27, 16, -18, -100, 7, -48, 32, -38, 2, -40, -10, -18, 0, -2, -39, -60, 23,
    -8, 67, 1, -38, -106, 35, -18, 69, 21, -30, 3, 83, -7, -32, 88, 48, 55, -36, 51, -123, 27, 51,
    43, -127, 30, -71, -35, -42, 67, 37, -18, -28, 27, -17, 57, -32, -10, 18, 8, -40, -40, -12, -14,
    26, -37, -31, -3, -40, -41, 20, 12, -41, 23, -29, -84, -73, -10, 30, 78, -68, -16, 51, 51, -40,
    0, 62, 41, 42, 34, -31, -15, 22, 26, -66, 34, 13,
    /* 40 */
    8, -2, -4, 33, -61, 29, 24, 86, -13, 25, -28, -94, -24, 127, -52, 72, 81, 76, 13, -87, 32, -86,
    14, -4, 5, 58, 31, 17, 2, 10, 52, -61, -51, -45, -25, 68, -46, 18, 22, -3, -5, -14, 48, -5, -91,
    81, 69, 64, -23, -37, 31, -26, -68, -47, 35, -55, -72, -42, -7, 24, -48, -40, 3, -40, -17, 4,
    81, -92, -30, -42, 10, 27, 2, 83, 30, 5, 74, -40, 61, 13, -78, 16, 78, 44, -24, -41, -18, -50,
    27, 34, -5, 68, -37, -51, 33, -13, 49, -28, -72, -3, 50, 4, -71, 6, 73, 5, 33, -66, 0, 7, -77,
    -60, -33, 9, -88, 26, -44, -94, -20, -9,
    /* 41 */
    -7, -19, 30, -26, -5, 40, 14, 127, -15, 18, -73, -9, -81, 1, 1, 61, 96, 90, -41, 33, 81, -59,
    -36, 5, -12, -62, -22, -18, 24, 16, -94, -69, -2, -43, 30, -47, -10, -2, -13, 44, 24, -40, -34,
    -25, -46, 79, 57, -48, -57, -18, 14, 70, 17, -32, 34, 88, -39, -83, 49, 61, 52, -31, -39, -32,
    14, 2, 107, -40, 34, -58, -66, 27, -1, 8, 35, -44, 47, 69, 39, 23, -64, -28, 0, -43, -83, -56,
    5, -22, 27, 27, 2, -13, -68, -22, 49, -72, 53, -89, -37, -40, -27, 54, -26, -80, 39, 26, 41,
    -32, 0, 79, 12, 1, -6, 17, 17, -9, 27, -112, 19, -8,
    /* 42 */
    10, 50, 14, 2, 32, -19, 52, 12, 33, 9, 22, 54, 16, -8, -127, 61, 0, 10, -52, 27, -23, -40, 32,
    39, 92, 23, 5, 17, -18, 63, -27, 9, -99, 8, -23, -54, -44, 73, 16, -12, -47, 26, 85, 81, 23,
    -50, -3, 41, -9, 44, 26, -34, -11, -53, -23, 14, -10, 36, -40, -6, 27, -15, -53, -56, 16, 75, 9,
    -77, 67, 28, 34, 24, -30, 45, -15, 75, 7, 58, 77, -73, -15, 14, 11, 5, 10, 6, -92, -16, 0, 10,
    -21, 57, 0, 13, 55, 9, -16, 7, -65, -27, -95, 67, 18, 20, 8, 47, -70, 7, 0, 8, 10, 26, 26, 31,
    15, -29, -24, -47, -26, 18,
    /* 43 */
    41, 12, -43, 80, -52, 30, 44, 62, -1, 92, -35, -112, -38, 120, -32, 66, 108, 58, -68, -122, 26,
    -76, 35, 42, 36, 59, 37, -12, -2, 27, 91, -80, -20, -57, -9, 52, -71, 30, 3, 25, 28, 32, 85, 21,
    -67, 66, 50, 88, 45, -39, 35, -77, -73, -74, 19, -77, -73, -27, -74, 34, -56, -7, -56, 18, 8,
    -8, 63, 0, -36, -29, 63, 58, -59, 93, 37, 35, 51, -25, 54, 62, -65, 58, 78, 68, -25, -33, -41,
    -62, 45, -6, 28, 101, -10, -54, 23, -20, 97, 10, -127, -19, 76, 18, -116, 56, 78, 2, 32, -71, 0,
    -47, -79, -57, -16, 32, -87, 14, -98, -67, -10, -10,
    /* 44 */
    29, -77, 37, 9, -28, -44, 21, -109, 41, 48, 71, -23, 37, -72, -17, -41, -93, -25, -8, -5, -4,
    -110, 46, 10, 18, 74, 44, 49, -10, 25, -100, 32, 36, 60, -13, 28, 21, 6, -6, 17, -89, 26, 12, 0,
    36, -44, 4, -9, 42, 23, 50, -32, -16, -110, -60, -36, -19, 39, 58, 22, -106, 11, 28, 29, -9, 41,
    -51, 112, 29, -14, 35, -48, 56, 15, -69, 2, -4, 65, 10, 0, 68, 110, 88, 88, -95, 127, 14, -54,
    13, 37, -2, -14, 32, -40, -42, -23, 13, 43, -6, -119, 22, 2, -34, 63, -77, 29, -69, -42, 0, 33,
    6, 2, 44, 53, -33, 83, -26, -27, 3, 94,
    /* 45 */
    48, 45, -56, 68, 50, 53, 12, -20, 48, 16, 15, -21, 88, 57, -81, 32, 47, 23, -19, -57, -53, -17,
    41, 58, 42, 46, -26, -12, -24, 43, 91, -14, -101, -39, -43, -6, -42, 42, 7, -25, 8, 65, 84, 59,
    -13, 5, 9, 83, -18, -33, 5, -121, -65, 10, -59, -121, -91, -50, -73, -14, 3, -31, -69, -68, 1,
    -34, -25, -79, -20, -20, 45, 15, -52, 70, 41, 52, 12, -75, 14, -29, -7, 26, 25, 14, 51, -18,
    -91, 27, -31, 15, 44, 95, -20, -42, 13, 44, 15, -4, -9, 27, -6, -1, -7, 34, 35, -1, -31, -4, 0,
    -54, -66, -17, 46, 26, -73, 1, -127, 40, 47, 36,
    /* 46 */
    -20, 51, -87, -51, -1, 52, 10, 22, -40, -45, -23, -68, 34, 72, 31, 50, 67, 32, -54, -59, -63,
    66, -8, 31, -38, 14, 27, 25, -83, 32, 37, 55, 0, 25, 3, -17, -55, 29, 25, 12, 53, 53, 76, -2,
    16, -19, 82, -25, -4, -25, 2, -41, 13, 72, -109, -72, 37, 49, -83, -112, 25, 45, -85, -3, -15,
    -35, -2, -49, -11, 29, -54, 96, 5, -2, 116, 35, 42, -112, -17, -21, -26, -52, 29, 15, 60, 10,
    -57, 37, 35, -30, 2, 65, 33, -48, 27, 42, -121, -13, -35, 87, -48, -19, 37, 62, 66, -68, -1,
    -56, 0, -38, 57, -127, -109, -3, -47, 8, -3, 47, 21, -6,
    /* 47 */
    -78, 123, 27, 39, 80, -111, 54, 37, -8, -41, -98, 92, -75, 39, -64, -6, 16, -55, 20, 25, 55, 45,
    -32, 5, 47, 5, -74, 3, 11, -1, 111, -25, -22, 12, 52, 1, 96, 40, 49, 15, 28, -30, 2, -1, 32,
    -102, 15, 11, 59, 32, 27, 50, 75, 32, 86, 57, 55, 86, -60, -52, 26, -13, 1, 71, 38, 0, -11, -44,
    -8, 105, 88, 66, -59, -69, -54, 63, 7, 56, -1, -30, -71, -56, -102, -1, 29, -19, 34, -82, -33,
    22, -53, -21, -35, 86, 26, -36, 5, -6, 58, 48, -14, -15, 17, 38, 4, -1, -18, 68, 0, -19, 54, 34,
    35, -5, 127, -95, 27, -10, -102, -72,
    /* 48 */
    -31, 25, 40, 18, 16, -78, 57, -10, 28, 46, 33, 15, -11, -90, -32, -7, -64, -67, 23, 13, 20, 14,
    -6, 16, -26, 7, 43, -42, -86, -26, -14, -34, 33, 68, 20, 5, 32, 1, 3, 74, -11, -49, 8, -18, 60,
    -58, 12, -16, 51, 88, -5, 32, 61, -64, -21, -4, 52, 82, -46, -18, -6, 4, 38, 21, 42, -11, 2, 91,
    20, 20, 29, 16, 36, -47, -127, 10, 1, -34, 46, -1, 19, 93, 54, 32, -40, 100, 32, -87, 17, -65,
    -28, -7, 12, -80, 2, -35, 8, 28, -38, -73, 26, -25, 23, 76, -54, 0, -49, -4, 0, -41, 54, 53, 63,
    -56, 22, -102, -9, -13, -27, -32,
    /* 49 */
    23, -65, 36, 28, -26, -37, 44, -85, 47, 58, 48, -106, 2, -8, -31, 14, -91, 20, 30, -106, 9, -76,
    39, 11, -13, 80, 69, -1, -100, 5, -39, -29, 39, 55, -28, 25, 23, 11, 20, 29, -58, 12, 54, -1,
    28, -21, -2, 20, 51, 55, 39, -31, -2, -109, -77, -105, -19, 40, -17, 2, -127, 2, 49, 22, 7, -22,
    -7, 101, 5, 18, 33, -35, 41, 14, -72, -5, 6, -7, 60, 15, 35, 124, 119, 71, -40, 112, 20, -82,
    32, 8, -1, 35, 17, -114, -20, 23, 22, 44, -30, -81, 51, -48, -38, 94, -14, 6, -38, -25, 0, -6,
    -36, 7, 69, 21, -37, 27, -62, -23, -1, 33,
    /* 50 */
    -22, 53, -4, -46, 23, 8, 37, 7, -41, -14, -50, 66, 45, 18, -91, 111, 47, 57, -48, 49, 9, -16,
    -21, 4, 46, 11, 21, 47, -1, 53, -44, 10, -29, -1, 21, -35, -8, 38, 4, 8, -8, -6, 73, 22, 13, 15,
    25, -27, -9, 20, 22, 6, -13, -34, 19, 90, -12, 52, -32, -14, 21, -16, -57, -40, -41, 63, 81,
    -41, 32, -16, 1, 49, -30, -13, 14, 53, 25, 29, 47, -47, -79, -29, 30, 35, 4, -5, -64, -13, 28,
    -6, -6, 23, -38, 39, 127, 5, -56, -44, -70, -6, -75, 48, 48, 12, 50, -28, -36, -5, 0, -3, 23,
    21, -50, 10, 19, -37, -8, -54, -36, 9,
    /* 51 */
    39, -85, 2, 45, -30, -11, 7, -127, 60, 21, 61, -2, -57, -58, 24, -75, -65, -83, 21, -23, -33, 0,
    74, 28, 68, 16, 19, -36, 91, 19, 33, 26, 12, 24, 3, -18, 15, 12, -22, -6, -1, 7, -38, 44, 54,
    -58, -92, 72, 50, -7, -35, -75, -4, 47, 12, -37, 11, -28, -10, 88, -82, 42, 44, 49, 38, 18,
    -114, 36, 34, 31, 45, -54, -8, 32, -45, 12, -42, 17, -9, 31, 100, 5, -41, -52, 4, -13, -11, -8,
    1, 41, -5, 14, 70, 78, -101, 23, 27, 73, 97, 10, 6, -27, -48, 5, -64, 87, -7, 35, 0, -40, 3, 40,
    9, 8, 31, 1, 63, 71, 34, -31,
    /* 52 */
    -11, 65, -23, 30, 88, -15, 23, -20, -7, -15, -40, 112, 28, -20, 46, 15, 27, -22, 2, 116, 44, 60,
    -37, 15, -33, -47, -68, -6, 26, 10, 64, 10, -3, 21, 127, -19, 72, -11, -21, 27, 102, 19, 2, -23,
    41, -30, -17, 16, 74, 7, 7, 54, 84, 44, 68, 88, 26, 43, -33, 9, 108, 29, 0, 96, 31, -36, 28, -2,
    -31, -9, 32, 7, -61, -32, -36, -2, -20, 77, -20, 29, -18, -24, -80, -27, 12, -56, 12, 37, -7,
    -5, 44, -21, -24, 45, 43, -40, 35, -10, 47, 11, -23, 58, 36, 13, -20, -7, 28, 102, 0, -8, 31,
    68, 42, -9, 111, -67, -14, 49, 11, 9,
    /* 53 */
    0, 12, -4, 33, 73, 19, -41, -32, -17, -18, -63, 31, 99, 55, -77, -13, -23, 24, 49, 31, 0, 17,
    42, 26, 28, 62, -103, 56, 96, 11, 71, -1, -40, -16, -41, 56, -22, -12, 43, -100, -26, 51, 34,
    -29, -31, 35, -28, 47, -67, -57, 19, -58, -106, 20, 29, -28, -101, -60, 65, 9, 51, -90, 31, -72,
    -67, 23, -24, -61, -49, -56, 57, -60, -27, 31, 17, 45, 13, 39, -41, -30, -26, -2, -2, 67, 45,
    -41, 17, 54, -127, 110, 10, 12, -106, 59, 24, 29, 22, -44, 37, 32, -6, 6, 53, -19, 46, 0, -4,
    71, 0, 45, -55, -12, 69, 41, -5, 33, -82, 0, 23, 89,
    /* 54 */
    -13, 76, -16, 20, 18, 11, -5, -28, 39, -33, -7, 23, 61, 12, 62, -16, 23, -42, 21, 23, -41, 127,
    -60, -21, -54, -46, -7, -73, -56, -59, 50, 50, 11, 43, 47, 1, 66, 11, -43, 10, 96, -17, -18, -4,
    53, -53, 7, -31, 53, -12, -80, 49, 85, 115, -15, 2, 58, 32, -54, -45, 36, 40, 34, 36, 70, -40,
    -51, -31, -16, 45, -8, 49, -16, -30, 4, -9, 19, -56, -29, 6, 38, -74, -81, -51, 64, -25, 56, 33,
    22, -69, 17, 17, 32, 34, 15, 35, -36, -15, 60, 58, 10, -20, 58, 17, 16, -3, 87, 12, 0, -70, 58,
    4, -30, -73, 34, -69, 68, 96, 11, -46,
    /* 55 */
    14, 27, 23, 81, -53, -15, 42, -6, 22, 28, 15, -73, -61, 78, -104, 20, 54, -6, -56, -53, -32,
    -58, 85, 45, 127, 56, 40, 19, 74, 71, 86, -15, -111, 8, -63, 32, -77, 43, 37, -32, -28, 55, 97,
    83, -22, -37, 16, 111, 18, 12, 51, -91, -35, -65, 14, -77, -52, 13, -70, 23, -59, 0, -14, -21,
    -13, 74, -35, -97, 33, 1, 103, 14, -13, 89, -26, 80, 12, 0, 73, -32, -35, 32, 44, 45, -30, -7,
    -64, -54, 7, 0, -52, 69, 39, 6, -17, 22, 19, 65, -56, -59, 21, -31, -56, 41, 25, 71, -13, -60,
    0, -28, -41, -19, -11, 88, -8, 29, -36, -31, -54, 32,
    /* 56 */
    27, 3, 6, 67, -58, 8, 34, -22, -6, 48, 20, -59, -65, 41, 51, 9, 48, -13, -91, -44, -10, -25, 69,
    38, 79, -1, 40, -9, 70, 57, 59, 17, 20, -17, 30, -28, -13, 11, 1, 1, 32, 47, 63, 50, 19, -48,
    -25, 66, 94, -43, 14, -34, -5, -5, -2, -55, -18, 2, -97, 45, -53, 68, -54, 127, 11, 4, -17, 62,
    27, 2, 62, 20, -31, 39, -2, 36, -31, 18, -2, 72, 42, 1, 3, 16, -20, -25, -44, -7, 69, -24, 28,
    68, 108, 14, -19, 8, 30, 48, -14, -32, -9, 4, -75, 29, -8, 25, -13, -45, 0, -42, -34, -17, -58,
    66, 0, -1, 24, 46, 7, 5,
    /* 57 */
    38, -2, -17, 20, -16, 13, 22, -1, 71, 43, 19, 14, 4, -16, 19, 6, 41, -9, 3, 12, 14, 50, -33, 5,
    -20, -45, -20, -88, -54, -29, 22, -24, 26, 35, 68, -2, 56, 9, -84, 127, 111, -58, -40, 18, 28,
    32, 2, 2, 62, 16, -66, 44, 50, 39, 3, 37, 31, -45, -29, 19, 3, 25, 14, 13, 100, -23, 15, 25, 3,
    -6, -1, 38, -22, -2, -26, -20, 2, -39, 15, 37, 61, -10, -38, -73, -22, -26, 30, -36, -2, -64,
    21, -12, 5, -13, 23, -42, 105, -15, 41, -5, 57, -6, 9, 5, -3, 6, 43, 8, 0, -52, 37, 25, 1, -73,
    5, -69, 22, -4, 57, -68,
    /* 58 */
    -4, -6, 17, 15, 44, 8, -40, -82, 16, -62, 15, 69, 73, -25, 42, -52, -56, -37, 34, 82, -14, 99,
    4, -56, -4, -26, -25, 40, 65, -17, 49, 54, 24, 18, -5, 43, -6, -77, 38, -91, 22, 24, -41, -11,
    3, -14, -51, 4, -12, -50, -2, 19, -17, 65, 48, 22, -10, -29, 71, 4, 45, -7, 40, -10, -13, 13,
    -37, 7, -20, -20, -13, -85, 43, -4, -27, -25, -25, 59, -62, -10, 55, -49, -28, 8, 50, -12, 73,
    90, -23, 9, 1, -35, -8, 127, -11, 24, -58, -20, 62, 2, 55, 11, 72, -43, -41, 38, 55, 89, 0, 60,
    27, 18, 1, 14, 42, 12, 80, 80, 12, 45,
    /* 59 */
    -31, -6, 3, 33, 68, -4, 7, -75, 84, -39, 20, 111, 31, -61, -50, -20, 19, -45, -15, 123, 8, 63,
    7, 25, 67, -46, -106, -18, 50, 17, 52, 19, -126, 4, 17, -45, 4, 16, -16, -24, 64, 16, -28, 66,
    13, -67, -81, 74, -36, -5, 8, 24, 6, 58, 37, 94, 19, -53, 0, 60, 105, -4, -10, -90, 98, 30, -13,
    -82, 14, -5, 43, -81, -76, 57, -97, 0, -29, 101, 5, -36, 43, -49, -119, -70, 25, -48, 10, 43,
    -75, -7, -61, 7, -44, 79, 15, -46, 106, -26, 67, -32, -44, 82, 51, -37, -86, 101, 47, 115, 0,
    20, 20, 127, 68, -13, 76, -71, 53, 0, 34, 6,
    /* 60 */
    -10, 5, 49, 50, 28, -82, 52, -25, 27, 45, 9, 35, -66, -41, -25, -25, -49, -94, 39, 19, 39, 0,
    37, 17, 54, 31, -18, -44, 31, -3, 42, -51, 17, 40, 24, 5, 75, 36, 10, 49, -13, -38, -7, 9, 29,
    -60, -23, 43, 46, 62, 19, 26, 30, -33, 60, 20, 39, 36, -7, 38, -15, 4, 37, 27, 49, 53, -51, 79,
    32, 72, 86, -3, -18, -14, -127, 7, -4, 84, 25, 5, 36, 40, -42, -2, -23, 14, 31, -72, -17, 47,
    -31, -13, 3, 50, -24, -21, 45, 44, 61, -48, 7, 0, 4, 14, -94, 54, -63, 66, 0, -21, 45, 59, 58,
    5, 83, -49, 7, -17, -28, -47,
    /* 61 */
    -3, 54, -31, -11, 81, 12, 67, 87, -5, 64, -69, 51, 38, -9, -45, 112, 39, 23, -71, 26, 36, -26,
    -2, 80, -22, 30, -24, -1, -25, 91, -67, -26, -18, -18, -2, -58, -24, 69, -21, 33, 17, 45, 88,
    -13, 7, 17, 35, -23, 27, 5, 19, -18, -10, -33, -38, 73, -42, 4, -89, -16, 109, -29, -114, -9, 5,
    -26, 62, 35, 54, -25, 43, 51, -68, 3, 14, 67, 23, 39, 40, -13, -40, 31, 13, 26, 5, -1, -110, 25,
    2, -11, 37, 55, -57, -68, 127, -6, 61, -30, -72, -16, -100, 71, 11, 35, 37, -24, -75, 5, 0, -33,
    -12, 41, 86, 28, 4, -41, -103, -48, 8, 40,
    /* 62 */
    -91, 31, 32, -52, -5, -116, 66, 4, 65, 6, 40, 34, -38, -105, 4, 15, -88, -84, 15, 51, 4, 103,
    -2, 11, -9, -3, 19, -53, -59, -6, -36, 4, -86, 86, 15, 29, 12, 77, -22, 73, -2, -84, 0, 22, 42,
    -89, 28, 1, -64, 82, -42, 88, 84, -56, -3, 40, 110, 46, 12, -41, 34, 11, 41, -118, 88, 53, -36,
    -118, 84, 61, -23, 24, 91, -4, -74, -39, 20, -102, 52, -127, 52, -7, -46, -97, 15, 41, -46, -17,
    -50, -91, -115, 0, -8, 71, 34, -71, -38, -20, -88, -48, 7, -51, 85, -8, -67, 80, -50, -26, 0,
    -34, 110, 65, 19, -62, 47, -58, 72, -83, -13, -89,
    /* 63 */
    -13, 111, 16, 28, 108, -12, 35, -17, 24, 2, -28, 127, 78, 21, -122, 36, -20, -7, 11, 54, -4, 43,
    30, 41, 93, 40, -78, 4, 30, 36, 91, 3, -87, 1, -48, -9, -9, 73, 32, -61, -12, 41, 65, 38, 23,
    -45, -4, 78, -37, 24, 11, -35, -21, 28, 19, 17, -35, 19, -33, -30, 75, -57, -24, -77, 15, 63,
    -24, -44, 7, 38, 89, -1, -55, 11, -18, 94, 19, 46, 29, -62, -14, 0, -34, 4, 46, -16, -8, 13,
    -95, 30, -36, 55, -70, 71, 66, 33, 3, -6, 26, 33, -45, 11, 81, 14, 20, 47, -31, 80, 0, -5, 1,
    47, 80, 26, 56, -52, -54, -10, -7, 47,
    /* 64 */
    -103, 87, 78, 30, 43, -61, 43, 69, -50, -45, -58, 46, -41, 60, -84, 23, -27, 1, 44, 10, 57, 15,
    -1, -17, 31, 58, 13, 95, 22, 19, 65, 6, -50, 19, -14, 83, 57, 26, 127, -9, -38, -36, 68, -31,
    17, -61, 51, 0, 0, 56, 90, 47, 23, -35, 102, 21, 34, 92, 8, -48, 1, -43, 20, 13, -33, 85, -2,
    -24, 13, 100, 61, 21, 6, -50, -6, 46, 37, 41, 22, -67, -75, -23, -15, 70, 25, 66, 13, -57, -2,
    105, -82, -5, -28, 86, 16, 28, -48, 11, 5, 23, 4, -38, 30, 32, -7, -4, -51, 31, 0, 38, 51, -2,
    8, 29, 94, 21, 18, -35, -119, -14,
    /* 65 */
    67, 8, -56, -14, 8, 63, 20, -41, 70, 41, 43, -1, 63, -30, 53, 2, 16, -17, -10, -4, -49, 26, -8,
    51, -38, -26, -2, -48, -68, -10, -10, 14, 39, 25, 37, -50, -2, 5, -82, 92, 57, 15, -5, 12, 49,
    35, -6, -1, 40, -11, -45, -18, 37, 51, -58, -5, 22, -28, -21, -11, 17, 38, -29, 35, 80, -52, 2,
    49, 1, -25, -34, 29, -9, 9, 21, -8, -14, -30, -3, 24, 75, 22, 13, -27, 33, -9, -8, 38, 26, -86,
    88, 46, 34, -41, 14, 11, 14, -18, -21, 6, -1, 18, 15, 29, -3, -19, -1, 8, 0, -57, -1, 11, 14,
    -57, -29, -34, -2, 57, 127, -17,
    /* 66 */
    -1, 49, 15, 40, 23, -67, 63, -43, 89, 50, 18, 37, 76, -24, -71, 1, -61, -88, 47, 21, 19, 45,
    -30, -1, -3, 47, -42, -87, -70, -66, 43, -33, 25, 101, 8, 74, 95, 13, -40, 62, 1, -95, -13, -18,
    43, -79, 18, 17, 51, 58, -52, 34, 45, -19, 6, 18, 24, 35, -48, -35, -4, -36, 41, 1, 95, -9, -49,
    103, 4, 63, 71, 39, -37, -22, -114, -6, 27, -60, 32, -2, 47, 89, -27, 3, 31, 43, 96, -55, -25,
    -45, -8, 6, -40, -21, 38, 4, 57, 5, 6, -4, 97, -36, 73, 81, -74, -9, -45, 43, 0, -127, 30, 52,
    79, -78, 26, -101, -21, 4, -19, -94,
    /* 67 */
    28, 45, -39, 40, 92, 10, -7, -11, 43, 18, -17, 21, 89, 48, -125, 32, 45, 20, 22, -9, -27, 16,
    39, 60, -3, 55, -78, -38, 17, 37, 106, -41, -110, -43, -58, -6, -4, 64, 17, -59, -8, 69, 75, 14,
    -17, -9, 8, 127, -55, -22, -3, -122, -102, 41, -16, -78, -105, -94, -92, -6, 54, -81, -17, -105,
    -16, -46, -13, -94, -64, -14, 65, -7, -81, 68, 9, 55, 35, 5, 5, -20, -20, 19, -9, -15, 57, -53,
    -31, 36, -110, 52, 8, 108, -101, -2, 45, 39, 69, -31, 48, 36, -15, 13, 25, 19, 38, 4, 6, 77, 0,
    -40, -80, 0, 94, 29, -19, -43, -127, -3, 38, 58,
    /* 68 */
    15, 20, -33, -35, 81, 22, 9, -46, 24, 16, -13, 92, 77, -83, 58, -21, -26, -25, -55, 127, 31, 55,
    -44, 17, -12, -68, -73, -4, 12, 3, -39, 27, 79, 29, 96, -44, -8, -51, -51, 61, 53, 32, -58, -9,
    57, 12, -50, -41, 34, 4, -4, 41, 62, 24, -1, 80, 15, -11, 33, 17, 123, 8, -25, 48, 58, -15, 12,
    109, 1, -58, 7, -27, -33, -53, -19, -14, -43, 69, -45, 4, 62, -7, -50, -6, 10, 7, 51, 90, -26,
    -68, 63, -46, -32, 23, 43, -30, 32, -35, -19, -25, -17, 74, 72, -14, -39, -42, -5, 54, 0, 9, 55,
    66, 52, -15, 40, -36, 19, 32, 61, 29,
    /* 69 */
    44, -89, 10, -9, -76, 11, -11, -107, 62, 36, 100, -6, -78, -111, 55, -103, -72, -70, -74, -10,
    -67, -2, 77, 37, 57, 6, 64, -22, 61, 35, -83, 78, 45, 59, 17, -86, -32, 30, -36, 12, -14, 29,
    -69, 58, 88, -73, -95, -6, 40, 7, -45, -75, 41, 18, -44, -19, 45, 10, 21, 93, -53, 71, 14, 60,
    41, 22, -116, 47, 77, 30, 0, -58, 50, 26, -16, 3, -49, 7, -12, 8, 127, 20, -7, -51, -21, 68,
    -49, 32, 36, -33, 14, 5, 112, 41, -119, 20, -23, 78, 40, -34, -35, -14, -60, -13, -93, 86, -29,
    -31, 0, -22, 46, 54, -2, 17, 12, 28, 99, 67, 43, -4,
    /* 70 */
    2, 41, 25, 24, 22, -75, 66, -24, 57, 57, 35, 46, 75, -87, -46, 5, -77, -89, 15, 24, 23, 13, -8,
    19, 0, 21, 5, -31, -81, -23, 0, -12, 44, 86, 24, 2, 38, -9, -25, 65, -18, -78, 24, -8, 67, -70,
    14, -7, 59, 80, -11, 32, 58, -79, -16, 2, 36, 80, -62, -25, 3, -11, 6, 21, 56, -4, -16, 114, 22,
    8, 38, 20, -6, -39, -116, 28, 9, -31, 48, -4, 43, 102, 42, 54, 2, 86, 36, -62, 2, -84, 5, 13,
    -5, -80, 38, -8, 24, 21, -57, -71, 18, -7, 57, 89, -76, -16, -90, 16, 0, -98, 51, 69, 80, -74,
    25, -127, -42, 10, -2, -50,
    /* 71 */
    -22, -30, 21, 19, -73, 3, -44, 2, -53, -42, -33, -66, -44, 65, 53, -40, 69, 48, 75, -78, -5,
    117, -14, -113, -37, 12, 61, 4, 29, -59, 74, -24, 10, 0, -43, 105, 8, -60, 34, -74, 71, -50,
    -53, -44, -56, 64, 31, 14, -3, -18, 7, 51, -62, 26, 55, -49, 10, -24, 39, 8, -88, -5, 86, -16,
    -82, -41, 17, -64, -83, -30, -46, -23, 66, 26, -3, -23, 49, -62, -30, 62, -79, -21, 30, 8, 22,
    0, 59, -19, 31, 9, -36, -2, 27, 27, -39, 18, -29, 15, 21, 37, 126, -90, -18, -7, 23, 23, 127,
    -27, 0, 41, 22, -36, -60, -9, -26, 55, 76, -4, -56, -6,
    /* 72 */
    -23, 4, 15, -52, -15, 13, -2, 127, -46, -6, -39, 10, -68, -3, -10, 66, 66, 97, -28, 27, 53, -30,
    -46, -22, 8, -46, 10, 41, 9, 27, -95, 4, -6, -23, 8, -16, -24, -1, -3, 9, 13, -58, -7, 2, -35,
    69, 68, -84, -80, 30, 10, 85, 42, -45, 14, 107, 12, 21, 69, 18, 56, 1, -24, -47, -8, 63, 121,
    -77, 51, -55, -43, 43, 50, -16, 53, -12, 47, -6, 49, -6, -89, -27, 29, -5, -76, -23, -12, -40,
    20, -7, -8, -38, -29, 24, 60, -54, 3, -57, -64, -56, -25, 37, -6, -77, 55, -4, 46, -77, 0, 79,
    33, -3, -23, -3, 1, 38, 25, -103, -22, -19,
    /* 73 */
    -35, 29, 65, -35, -39, -27, 43, 75, 8, 4, 24, -39, -110, -27, -38, 36, 11, 32, -12, -2, -14, 17,
    28, 11, 59, 57, 84, 30, -28, 29, -117, 37, -83, 24, -24, -51, -15, 91, 9, 41, -48, -7, 48, 89,
    32, -75, 55, -26, -49, 84, 17, 58, 60, -27, -35, 16, 82, 72, -37, 12, 2, 54, -1, -86, 17, 125,
    11, -112, 127, 75, 10, 35, 102, 50, 17, 44, 68, -6, 104, -70, -28, 11, 43, -14, -11, 82, -60,
    -29, 23, -11, -109, 49, 47, -6, 0, 17, -62, 59, -38, -30, -67, -24, -8, 7, 17, 91, -22, -84, 0,
    44, 68, 8, -23, 51, 19, 31, 52, -67, -43, 4,
    /* 74 */
    -53, 34, -24, -10, -28, -34, 44, 10, -72, -4, -36, -19, -109, 37, 42, 55, 25, 6, -58, -17, -21,
    1, -3, 37, -24, 13, 6, 10, -86, 44, -24, 36, -31, 19, 44, -46, 17, 57, 15, 64, 23, 17, 83, 11,
    27, -79, 40, -49, -20, 31, 5, 11, 53, -4, -11, 14, 85, 76, -119, -94, -28, 83, -119, 55, -17,
    -3, 27, -8, 18, 58, 15, 55, -16, -28, 33, 38, 11, -36, 33, -11, -47, -40, 5, 3, -10, 3, -127,
    -28, 44, -27, -58, 54, 58, -57, 29, -23, -90, 45, -38, 22, -73, -26, -20, 44, 18, -31, -81, -82,
    0, -50, 58, -23, -92, 17, 8, -16, -34, 7, -41, -15,
    /* 75 */
    4, -69, -20, -61, -8, 97, -72, 29, -23, -49, -1, 14, 48, -52, 80, -27, 34, 49, -62, 60, 20, 1,
    -15, -24, 0, -83, -10, 14, 55, 2, -112, 65, 16, -67, 43, -43, -127, -83, -19, -7, 19, 11, -88,
    9, -21, 87, -19, -52, -55, -67, -31, 18, -25, 53, 7, 38, -27, -80, 112, 66, 74, 24, -21, -3,
    -11, 20, 46, -51, 2, -110, -101, -50, 20, 18, 63, -38, -16, 33, -40, 29, 29, -87, -28, -44, -29,
    -42, 2, 127, -5, -25, 38, -47, 6, 37, -1, -23, 9, -57, -11, -23, -21, 66, 5, -109, -10, 15, 89,
    -25, 0, 73, -22, -21, -16, 11, -20, 34, 73, 6, 83, 57,
    /* 76 */
    -23, 74, 3, -20, 39, -8, -24, -28, -21, -72, 3, 99, 77, 15, 45, -13, -31, -9, 27, 41, -56, 96,
    6, -18, -4, 18, 12, 112, 1, 21, 36, 127, -40, 20, -41, 14, -28, 16, 55, -60, 1, 46, 43, 1, 27,
    -50, 14, -6, -18, -13, 17, 32, 25, 59, 11, -17, 45, 22, 6, -75, 31, 18, 7, -21, -28, 31, -51,
    -46, 8, 84, -20, -24, 33, -6, 23, 25, 7, -36, -30, -26, 4, -56, -19, 18, 95, 22, -6, 64, -6, 11,
    -4, 33, 20, 118, 6, 78, -109, 21, 21, 77, -17, -23, 74, 17, 6, 5, 29, 47, 0, 18, 27, 2, -16, 44,
    12, 51, 50, 89, -19, 56,
    /* 77 */
    -15, -28, 37, -51, -61, 13, -10, 107, -2, -10, 21, -37, -101, -32, -11, 29, 58, 85, -25, 2, 16,
    -21, -1, -14, 43, -12, 69, 9, 0, 25, -124, 14, -49, 0, -6, -46, -26, 44, -15, 28, 1, -46, -21,
    73, -13, 18, 53, -44, -63, 34, -5, 57, 35, -21, -16, 56, 50, -7, 26, 50, 3, 43, -18, -50, 8,
    100, 86, -127, 101, -5, -50, 27, 91, 46, 32, -12, 50, 0, 91, -16, -42, -14, 40, -49, -52, -9,
    -53, -34, 25, -1, -41, 9, 32, 2, 0, -25, -17, 14, -34, -41, -37, 21, -34, -70, 34, 63, 42, -85,
    0, 94, 38, -17, -44, 24, -9, 36, 57, -75, -13, -21,
    /* 78 */
    49, -40, -8, 39, -100, 17, 23, -5, 1, 68, 25, -94, -39, 37, 64, 24, 49, 44, -12, -69, -8, -13,
    8, -28, -22, 27, 93, -19, -25, -19, 32, -41, 53, -19, 5, 43, -15, -8, -3, 24, 36, -1, 20, 1,
    -34, 31, 9, 38, 73, -4, 3, -1, -38, -25, 7, -58, -7, -24, -24, 21, -70, 42, 21, 80, -4, -53, 41,
    42, -17, -19, -3, 1, 18, 44, 3, -15, 21, -25, 21, 127, 11, 51, 86, 19, -23, -1, -2, -21, 98,
    -12, 28, 57, 66, -42, -5, -4, 40, 31, -32, -18, 94, -8, -62, 36, 44, 9, 58, -46, 0, 1, -43, -31,
    -45, 12, -57, 8, -3, -2, 17, -3,
    /* 79 */
    -5, -25, 35, -66, -59, 6, -3, 92, -18, 2, 13, -58, -52, -9, 62, -32, 72, 45, -13, 12, 69, -29,
    -82, -32, -75, -67, 87, -9, -48, -58, -77, -3, 120, 19, 65, 18, 11, -47, -19, 124, 29, -88,
    -105, -34, 25, 37, 34, -83, 17, 39, -2, 104, 118, -39, -18, -8, 7, 23, 62, 39, -13, 27, 39, 65,
    16, -76, 43, 50, -20, -53, -127, 22, 80, -60, 16, -81, 14, -12, -29, 68, -12, 0, 15, -20, -62,
    21, 40, -40, 74, -36, 19, -69, 60, -63, -14, -37, 7, -29, -51, -30, 56, 31, -12, -14, -8, -82,
    74, -54, 0, 67, 55, -20, -38, -61, -18, 43, 100, -71, 10, -50,
    /* 80 */
    -33, 45, -123, -42, 15, 80, 34, 44, -46, -8, -63, -66, 42, 51, 71, 65, 76, 17, -66, -57, -59,
    46, -21, 54, -44, -10, 10, -1, -79, 54, 2, 33, 39, 26, 64, -48, -33, 23, -24, 98, 103, 66, 79,
    -15, 51, -21, 58, -45, 65, -58, -2, -75, 59, 52, -113, -59, -9, 64, -100, -74, 55, 66, -91, 92,
    17, -61, 12, 35, -1, 18, -65, 127, -8, -49, 119, 19, 10, -110, -72, 23, -20, -32, 21, 14, 40, 7,
    -85, 42, 64, -55, 90, 44, 51, -59, 36, -6, -72, -51, -72, 62, -53, -1, 15, 93, 65, -70, -43,
    -46, 0, -68, 58, -95, -43, -8, -28, -9, -63, 78, 63, -8,
    /* 81 */
    -19, 14, 25, 21, -4, -52, 12, -1, 31, 24, -5, 3, 12, 18, 51, -27, -15, 18, 67, -5, 16, 96, -44,
    -66, -87, 11, 49, -19, -49, -59, 8, -6, 74, 82, 20, 85, 90, -27, 3, 38, 51, -58, -56, -80, 28,
    53, 40, -50, 66, 48, -10, 52, 47, -3, 28, 0, 47, 42, 26, -22, -23, -17, 90, 8, 36, -48, 3, 85,
    -13, 10, -1, 22, 48, -55, -31, -37, 46, -65, 3, 31, 19, 40, 22, 17, -7, 42, 108, -44, 31, -23,
    -29, -39, -30, 6, 5, -13, 16, -1, 20, 19, 127, -79, 37, 28, 1, -22, 60, -9, 0, -15, 54, 26, 36,
    -54, -3, 42, 38, 2, -20, -18,
    /* 82 */
    -41, 28, 22, -75, -7, -4, -4, 53, -56, -26, -40, 20, -17, 8, -51, 102, 52, 120, -28, 38, 36,
    -15, -42, -28, 17, -11, 41, 67, 0, 28, -89, 33, -13, 1, -9, 1, -16, 27, 7, -7, 1, -51, 40, 7,
    -8, 67, 93, -76, -56, 28, 11, 91, 32, -51, 6, 106, 13, 59, 44, -16, 27, -1, -16, -79, -25, 79,
    127, -46, 62, -38, -40, 53, 38, -3, 41, 17, 72, -13, 62, -34, -101, -25, 45, 33, -41, -4, -9,
    -39, 31, -11, -25, -19, -44, 25, 106, -22, -48, -42, -72, -34, -30, 31, 27, -38, 84, -10, 38,
    -81, 0, 63, 39, -1, -48, -4, 7, 32, 19, -98, -53, -10,
    /* 83 */
    -43, 44, 81, 37, 27, -81, 56, 18, -29, 32, -15, 18, -92, -20, -4, 16, -63, -29, -6, 19, 71, -15,
    34, -3, 9, 22, 17, 53, 33, 54, 17, -37, 54, 37, 17, 22, 76, -40, 106, 22, -42, -7, 58, -49, 46,
    -96, -12, -18, 68, 65, 103, 43, 52, -107, 46, 8, 8, 102, -47, -15, 4, 21, 7, 63, 1, 55, -24,
    127, 43, 63, 67, 13, -11, -84, -70, 23, -36, 122, 2, 9, 3, 49, -11, 87, -55, 110, 50, -62, 18,
    96, -40, -62, 15, 34, -9, -25, 5, 22, 24, -93, -14, -7, 16, 70, -69, -3, -74, 58, 0, 35, 46, 25,
    57, 79, 110, 11, -4, -35, -62, 0,
};
static const int32_t lenet5_fc2_bias[84] LENET5_ALIGNED = {
    15257, 3559, 8752, 7036, 11756, 15461, 19448, 20047, 11015, 9878, 12415, 19974, 17600, 21646,
    10979, 9622, 18412, 17346, 16971, 12663, 14221, 16854, 14487, 19219, -120704624, 19856, 2468,
    -172530139, 7224, 20744, 9615, 17174, 7698, 16496, 21316, 11856, 17489, 8724, 19069, 20229,
    19069, 11721, 15495, 20058, 8444, 17469, 18730, 9468, 11827, 10625, 11334, 8813, 3624, 15807,
    11630, 9078, 6154, 18760, 9523, 19579, 5812, 18992, 18310, 13368, 11362, 15059, 10277, 17314,
    11425, 10677, 8569, 10337, 21559, 10448, 13816, 24137, 7408, 21248, 13786, 20906, 25358, 6668,
    15364, 7507,
};
static const int32_t lenet5_fc2_multiplier[84] LENET5_ALIGNED = {
    2100024381, 1723522676, 1151613470, 2099525741, 2041707285, 2073169334, 1666485982, 1771422904,
    2121241912, 1938774045, 1148374427, 1684832708, 1757130295, 1812095702, 1698876404, 1114389611,
    1849880918, 2002110284, 1934646459, 2092183466, 1653627064, 1693079409, 1862794081, 1138933988,
    1745109829, 1508695012, 2115135730, 1127857534, 1893537411, 1706165573, 1146119877, 1595307036,
    2023176643, 1174523787, 1741126248, 1116529968, 1772449669, 1801331041, 1530496054, 1923462653,
    1856252954, 1749073536, 1911343795, 1487246162, 1851004283, 1799483906, 1693554754, 1666812761,
    2044302786, 1943377302, 1092757008, 1905320530, 2107357044, 1687354904, 1927776109, 1671639029,
    2132056095, 1137884417, 1984154031, 1627081693, 1100980170, 1565711506, 1507985089, 1798920269,
    1868029068, 1164411136, 1732750041, 1514955461, 1848017656, 1570581269, 1856371220, 1770893475,
    1824888808, 1564439086, 1881859201, 1691667383, 1132520168, 1815124195, 1237884949, 1591260901,
    1511698744, 1953705226, 1878722868, 1735223692,
};
static const uint8_t lenet5_fc2_shift[84] LENET5_ALIGNED = {
    40, 40, 39, 40, 40, 40, 40, 40, 40, 40, 39, 40, 40, 40, 40, 39, 40, 40, 40, 40, 40, 40, 40, 39,
    56, 40, 40, 55, 40, 40, 39, 40, 40, 39, 40, 39, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40,
    40, 40, 39, 40, 40, 40, 40, 40, 40, 39, 40, 40, 39, 40, 40, 40, 40, 39, 40, 40, 40, 40, 40, 40,
    40, 40, 40, 40, 39, 40, 39, 40, 40, 40, 40, 40,
};

static const int8_t *lenet5_fc2_weights_of(int channel)
{
    return lenet5_fc2_weights + channel * 120;
}

/*
 * fc3: 84 to 10.
 * Weights [unit][input], -127...127.
 * No sum exceeds 956828 in magnitude, whatever the picture.
 */
static const int8_t lenet5_fc3_weights[10 * 84] LENET5_ALIGNED = {
    /* 0 */
    -49, -7, -100, 13, -41, -127, 7, -33, -107, -56, -88, 23, -83, -44, 26, -24, 29, -76, -71, -61,
    -60, 8, 38, 9, 0, -40, 19, 0, 45, -14, -43, 20, 14, 6, -45, 2, 21, 20, -15, 19, 14, -48, 27, 15,
    31, 34, -63, -86, 21, 33, -63, 44, -106, -13, -79, 44, 9, 10, -70, 12, 28, -12, 30, 3, -50, 7,
    19, 27, -59, 36, 18, -72, -58, 31, -43, -75, -84, 18, 8, -44, -61, -25, -68, -28,
    /* 1 */
    -60, 32, 13, -8, 17, -4, 17, -69, -33, 23, -14, 27, 4, -72, -76, -50, -28, 1, -48, 9, 13, 6, 15,
    -75, 0, -19, 32, 0, 29, 4, -78, -16, -98, -62, 40, 12, -127, 20, 36, -74, 15, -52, -18, 27, -73,
    10, -57, 37, -39, -57, -36, 25, 21, 24, 22, 32, 20, 5, 19, 15, 28, -34, -37, 20, 22, -65, 22,
    27, -38, -68, -43, 27, -82, -70, -54, -85, 8, -85, 0, -64, -70, 12, -86, 13,
    /* 2 */
    -78, -23, -78, 0, 19, -110, 3, 23, -65, -20, -52, 22, -121, -101, 24, 6, 23, 39, -116, -110, 8,
    -80, 28, 6, 0, 37, -70, 0, -52, 22, -62, 17, -66, -121, -47, 26, -33, -67, -21, 17, -78, 11, 14,
    -101, -105, -104, 22, 48, 59, -82, 29, -58, 26, -63, 40, -103, -127, 32, -12, 16, 27, 12, 79,
    12, 28, -19, 47, -42, 17, -51, 57, -3, 25, 33, 67, -59, 2, 12, -111, 17, 5, 31, 31, 17,
    /* 3 */
    -68, -45, 3, -94, 37, -2, -51, 8, -40, -127, 19, -66, 27, 24, -72, 23, 35, 45, -75, -104, 44,
    15, -93, 23, 0, -60, -57, 0, -59, -82, -58, -25, 29, 24, 44, -40, 16, 25, -90, 21, -52, -68, 3,
    -51, -23, 36, 15, -35, -38, -35, 6, -36, 11, 42, 17, -74, -82, -7, 32, 19, -78, 15, -4, 27, -56,
    24, 13, 43, 36, -36, 15, -32, -34, -70, -59, 22, 26, -70, -72, -78, 14, -16, -20, -103,
    /* 4 */
    17, -52, 19, 13, -13, 15, 24, 23, 26, 18, 16, 27, 0, -80, -61, -61, 19, -49, 50, 13, 13, -48,
    -8, -75, 0, -48, -101, 0, -89, 38, 50, -75, -11, -77, -98, 13, 35, 1, 59, 35, 22, 15, -59, -8,
    19, -59, -24, -66, 8, 22, -34, -56, -125, 9, -127, -21, -81, -78, 3, -105, -44, -77, -10, -60,
    16, -83, -32, -70, -89, -43, -15, 65, 21, 1, -77, 14, 3, 18, 11, 34, -53, 41, 18, 0,
    /* 5 */
    28, 50, 11, -4, -90, 6, -127, -104, -54, 21, 35, -116, 15, 29, 48, 47, -25, -65, -58, 19, -78,
    20, -7, 15, 0, -31, -31, 0, -25, -4, -32, -49, 26, 21, 0, 8, 10, 25, -10, -31, -95, -97, -64,
    -50, -49, -27, 26, -66, -57, -59, -118, 31, -5, -100, 43, -64, 25, 7, 29, -11, -61, -69, 12,
    -90, -112, 21, -75, -86, 0, 47, -70, 29, -46, -2, 30, 32, 31, 4, 15, 16, 24, -11, -78, -62,
    /* 6 */
    15, 16, -82, 18, 27, -21, -38, -57, -30, 21, -107, -58, -74, -2, -10, -83, -68, 20, 11, 22, 30,
    -5, -74, 19, 0, 32, 28, 0, -19, 11, 56, -85, 25, 20, -55, 22, 14, -80, -32, -74, -60, -45, -84,
    -2, 43, -46, -80, -14, 44, 41, -112, 18, 21, -76, -15, -57, 22, 18, -21, -35, 33, 1, -65, -83,
    -38, 20, 36, -70, 33, 20, 52, -44, -81, -72, -9, -33, -127, -76, 20, 19, 5, 28, -114, 44,
    /* 7 */
    -80, 26, 14, 11, 19, 11, -41, -25, 36, 14, 13, -25, 12, -44, 13, 9, 21, -46, 44, 18, 15, 14, 25,
    -64, 0, 10, -1, 0, 13, -61, 57, 25, -29, -87, -80, -102, -92, -5, -40, 21, -45, 30, 19, -61, 12,
    -29, -82, 4, -67, -81, 15, 24, 11, 17, -86, -5, -9, -73, 23, 24, 9, 8, -2, 15, 12, -89, -81, -3,
    16, 40, -70, -79, 18, 13, -19, 35, 8, 17, -127, -6, -93, -95, 14, 21,
    /* 8 */
    16, -64, -74, -107, -85, 17, 23, 30, -52, -12, -81, -30, 11, 34, -28, -58, -52, 28, -1, -7, -53,
    41, -45, 25, 0, 52, 37, 0, 42, 38, -87, 5, -91, 29, 29, 13, -60, -119, -11, 21, 42, 69, -14, 36,
    -84, 6, -8, -45, -56, -46, 18, -75, -7, -21, -28, -17, -4, 27, -79, -5, -66, 22, -60, -38, -74,
    11, -46, 6, -5, -68, -63, 2, 42, -27, -9, 34, -127, 28, 24, 25, 11, -14, 27, -80,
    /* 9 */
    30, -81, 27, 37, -88, 22, 21, 21, 33, -38, 19, 17, 8, 1, 25, 11, -94, -94, -23, 14, -87, -127,
    -32, -100, 0, -78, -80, 0, -93, -90, -34, 27, 25, -31, -14, -80, 28, 21, -41, -82, 29, -21, 32,
    40, 15, 52, 56, -11, 10, 28, 34, -89, -86, 0, -29, 45, 32, -116, -88, -99, -55, 33, -90, 6, 18,
    -31, -57, 23, -100, -45, 12, -45, -1, 30, 64, -58, 11, 6, 6, -51, 44, -60, 17, 25,
};
static const int32_t lenet5_fc3_bias[10] LENET5_ALIGNED = {
    1419, -212, -1343, -1838, 614, 209, -5176, 104, 6845, -3075,
};
static const int32_t lenet5_fc3_multiplier[10] LENET5_ALIGNED = {
    1525815948, 1667477866, 1206707672, 1416515608, 1363950755, 1297553744, 1364787922, 1565818963,
    1357246369, 1193214384,
};
static const uint8_t lenet5_fc3_shift[10] LENET5_ALIGNED = {
    41, 41, 41, 41, 41, 41, 41, 41, 41, 41,
};

static const int8_t *lenet5_fc3_weights_of(int channel)
{
    return lenet5_fc3_weights + channel * 84;
}

/*
 * sum * multiplier / 2^shift, rounded to nearest, ties upward; plus the zero point; limited to
 * minimum...127. Cannot overflow: |sum| and multiplier are below 2^31, shift is 1...62.
 */
static int8_t lenet5_requantize(int32_t sum, int32_t multiplier, uint8_t shift,
    int32_t zero_point, int32_t minimum)
{
    int64_t value = (int64_t)sum * multiplier;

    LENET5_STEP("accumulator", sum);
    LENET5_STEP("multiplier", multiplier);
    LENET5_STEP("shift", shift);
    LENET5_STEP("product", value);
    value += (int64_t)1 << (shift - 1);
    LENET5_STEP("with half", value);
    value >>= shift;
    LENET5_STEP("shifted", value);
    value += zero_point;
    LENET5_STEP("with zero point", value);
    if (value < minimum) {
        value = minimum;
    }
    if (value > 127) {
        value = 127;
    }
    LENET5_STEP("clamped", value);
    return (int8_t)value;
}

/*
 * The bias and the products of one 5x5 window of conv1, output row and column given. Outside
 * the input is zero, so only kernel rows and columns inside it are visited.
 */
static int32_t lenet5_conv1_sum(const uint8_t *input, const int8_t *weights,
    int32_t bias, int row, int column)
{
    const int top = row < 2 ? 2 - row : 0;
    const int bottom = row > 25 ? 30 - row : 5;
    const int left = column < 2 ? 2 - column : 0;
    const int right = column > 25 ? 30 - column : 5;
    int32_t sum = bias;

    for (int channel = 0; channel < 1; ++channel) {
        for (int i = top; i < bottom; ++i) {
            const uint8_t *source = input + (channel * 28 + row + i - 2) * 28;

            for (int j = left; j < right; ++j) {
                sum += (int32_t)source[column + j - 2] * weights[i * 5 + j];
            }
        }
        weights += 25;
    }
    return sum;
}

/* conv1, conv1.relu, conv1.maxpool: 1x28x28 to 6x14x14. */
static void lenet5_conv1(const uint8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 6; ++filter) {
        const int8_t *weights = lenet5_conv1_weights_of(filter);
        const int32_t bias = lenet5_conv1_bias[filter];

        for (int row = 0; row < 28; row += 2) {
            for (int column = 0; column < 28; column += 2) {
                int32_t largest = INT32_MIN;

                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = lenet5_conv1_sum(input, weights, bias,
                        row + corner / 2, column + corner % 2);

                    LENET5_STEP("corner sum", sum);
                    if (sum > largest) {
                        largest = sum;
                    }
                }
                *output++ = lenet5_requantize(largest, lenet5_conv1_multiplier[filter],
                    lenet5_conv1_shift[filter], -128, -128);
                LENET5_STEP("output", output[-1]);
            }
        }
    }
}

/* The bias and the products of one 5x5 window of conv2, output row and column given. */
static int32_t lenet5_conv2_sum(const int8_t *input, const int8_t *weights,
    int32_t bias, int row, int column)
{
    int32_t sum = bias;

    for (int channel = 0; channel < 6; ++channel) {
        for (int i = 0; i < 5; ++i) {
            const int8_t *source = input + (channel * 14 + row + i) * 14;

            for (int j = 0; j < 5; ++j) {
                sum += ((int32_t)source[column + j] + 128) * weights[i * 5 + j];
            }
        }
        weights += 25;
    }
    return sum;
}

/* conv2, conv2.relu, conv2.maxpool: 6x14x14 to 16x5x5. */
static void lenet5_conv2(const int8_t *input, int8_t *output)
{
    for (int filter = 0; filter < 16; ++filter) {
        const int8_t *weights = lenet5_conv2_weights_of(filter);
        const int32_t bias = lenet5_conv2_bias[filter];

        for (int row = 0; row < 10; row += 2) {
            for (int column = 0; column < 10; column += 2) {
                int32_t largest = INT32_MIN;

                for (int corner = 0; corner < 4; ++corner) {
                    const int32_t sum = lenet5_conv2_sum(input, weights, bias,
                        row + corner / 2, column + corner % 2);

                    LENET5_STEP("corner sum", sum);
                    if (sum > largest) {
                        largest = sum;
                    }
                }
                *output++ = lenet5_requantize(largest, lenet5_conv2_multiplier[filter],
                    lenet5_conv2_shift[filter], -128, -128);
                LENET5_STEP("output", output[-1]);
            }
        }
    }
}

/* fc1, fc1.relu: 16x5x5 to 120. */
static void lenet5_fc1(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 120; ++unit) {
        const int8_t *weights = lenet5_fc1_weights_of(unit);
        int32_t sum = lenet5_fc1_bias[unit];

        for (int i = 0; i < 400; ++i) {
            sum += ((int32_t)input[i] + 128) * weights[i];
        }
        output[unit] = lenet5_requantize(sum, lenet5_fc1_multiplier[unit],
            lenet5_fc1_shift[unit], -128, -128);
        LENET5_STEP("output", output[unit]);
    }
}

/* fc2, fc2.relu: 120 to 84. */
static void lenet5_fc2(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 84; ++unit) {
        const int8_t *weights = lenet5_fc2_weights_of(unit);
        int32_t sum = lenet5_fc2_bias[unit];

        for (int i = 0; i < 120; ++i) {
            sum += ((int32_t)input[i] + 128) * weights[i];
        }
        output[unit] = lenet5_requantize(sum, lenet5_fc2_multiplier[unit],
            lenet5_fc2_shift[unit], -128, -128);
        LENET5_STEP("output", output[unit]);
    }
}

/* fc3: 84 to 10. */
static void lenet5_fc3(const int8_t *input, int8_t *output)
{
    for (int unit = 0; unit < 10; ++unit) {
        const int8_t *weights = lenet5_fc3_weights_of(unit);
        int32_t sum = lenet5_fc3_bias[unit];

        for (int i = 0; i < 84; ++i) {
            sum += ((int32_t)input[i] + 128) * weights[i];
        }
        output[unit] = lenet5_requantize(sum, lenet5_fc3_multiplier[unit],
            lenet5_fc3_shift[unit], 39, -128);
        LENET5_STEP("output", output[unit]);
    }
}

int lenet5_infer(const uint8_t pixels[LENET5_PIXEL_COUNT],
    int8_t scores[LENET5_SCORE_COUNT], lenet5_scratch *scratch)
{
    /* Outputs lie at the two ends of the scratch memory in turn; only two are alive. */
    int8_t *const memory = (int8_t *)scratch->words;
    int8_t *const conv1 = memory; /* 6x14x14, 1176 bytes */
    int8_t *const conv2 = memory + 1176; /* 16x5x5, 400 bytes */
    int8_t *const fc1 = memory; /* 120, 120 bytes */
    int8_t *const fc2 = memory + 1492; /* 84, 84 bytes */
    int digit = 0;

    lenet5_conv1(pixels, conv1);
    LENET5_SHOW(2, conv1, 6, 14, 14);
    lenet5_conv2(conv1, conv2);
    LENET5_SHOW(5, conv2, 16, 5, 5);
    lenet5_fc1(conv2, fc1);
    LENET5_SHOW(7, fc1, 1, 1, 120);
    lenet5_fc2(fc1, fc2);
    LENET5_SHOW(9, fc2, 1, 1, 84);
    lenet5_fc3(fc2, scores);
    LENET5_SHOW(10, scores, 1, 1, 10);

    for (int i = 1; i < LENET5_SCORE_COUNT; ++i) {
        if (scores[i] > scores[digit]) {
            digit = i;
        }
    }
    return digit;
}

#endif

#ifdef LENET5_STATIC_SCRATCH
int lenet5_infer_static(const uint8_t pixels[LENET5_PIXEL_COUNT],
    int8_t scores[LENET5_SCORE_COUNT])
{
    static lenet5_scratch scratch;

    return lenet5_infer(pixels, scores, &scratch);
}
#endif
