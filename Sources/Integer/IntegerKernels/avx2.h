/* What the kernels for 256-bit registers have in common. */

#define LANES 8
#define TILE_COLUMNS 6
#define DENSE_IMAGES 4
#define MULTIPLY(a, b) ((wide)_mm256_mul_epi32((__m256i)(a), (__m256i)(b)))
#define LOOK_UP(bytes, table) ((vec)look_up_bytes((__m256i)(bytes), table))
#define TABLE table

/* 256 entries are sixteen times sixteen. A byte that is not among sixteen becomes one with the highest
 * bit set, to which the instruction gives 0. */
static inline __attribute__((always_inline)) __m256i look_up_bytes(
    __m256i bytes, const uint8_t *table)
{
    const __m256i beyond = _mm256_set1_epi8(0x70);
    __m256i values = _mm256_setzero_si256();
    for (int first = 0; first < 256; first += 16) {
        const __m256i entries
            = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(table + first)));
        const __m256i index
            = _mm256_adds_epu8(_mm256_xor_si256(bytes, _mm256_set1_epi8((char)first)), beyond);
        values = _mm256_or_si256(values, _mm256_shuffle_epi8(entries, index));
    }
    return values;
}
