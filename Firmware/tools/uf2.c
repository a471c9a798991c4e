/*
 * Wraps an image of the RP2040's flash as UF2, which the board's boot ROM takes from a mounted drive:
 *
 *     uf2 IMAGE.bin IMAGE.uf2
 *
 * Refuses an image whose second boot stage the boot ROM would not run.
 * Format: https://github.com/microsoft/uf2
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTE_COUNT = 512, PAYLOAD_BYTE_COUNT = 256, PAYLOAD_OFFSET = 32, BOOT_BYTE_COUNT = 252 };

#define FLASH_ADDRESS 0x10000000U
#define FAMILY_RP2040 0xE48BFF56U
#define FLAG_HAS_FAMILY 0x2000U
#define MAGIC_START_0 0x0A324655U
#define MAGIC_START_1 0x9E5D5157U
#define MAGIC_END 0x0AB16F30U

static uint8_t image[2 * 1024 * 1024];

static void put(uint8_t *bytes, uint32_t word)
{
    for (int i = 0; i < 4; ++i) {
        bytes[i] = (uint8_t)(word >> (8 * i) & 255U);
    }
}

/* The boot ROM's checksum: CRC-32, most significant bit first, from all ones, not inverted. */
static uint32_t boot_checksum(const uint8_t *bytes)
{
    uint32_t crc = 0xFFFFFFFFU;

    for (int i = 0; i < BOOT_BYTE_COUNT; ++i) {
        crc ^= (uint32_t)bytes[i] << 24;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 0x80000000U) != 0 ? crc << 1 ^ 0x04C11DB7U : crc << 1;
        }
    }
    return crc;
}

static int check_boot_stage(void)
{
    const uint32_t checksum = boot_checksum(image);
    uint8_t bytes[4];

    put(bytes, checksum);
    if (memcmp(bytes, image + BOOT_BYTE_COUNT, sizeof bytes) == 0) {
        return 1;
    }
    fprintf(stderr, "uf2: the checksum in boot2.S is wrong, it must be 0x%08lX\n", (unsigned long)checksum);
    return 0;
}

static int write_blocks(FILE *file, uint32_t byte_count)
{
    const uint32_t block_count = (byte_count + PAYLOAD_BYTE_COUNT - 1) / PAYLOAD_BYTE_COUNT;

    for (uint32_t i = 0; i < block_count; ++i) {
        const uint32_t first = i * PAYLOAD_BYTE_COUNT;
        uint8_t block[BLOCK_BYTE_COUNT] = {0};

        put(block, MAGIC_START_0);
        put(block + 4, MAGIC_START_1);
        put(block + 8, FLAG_HAS_FAMILY);
        put(block + 12, FLASH_ADDRESS + first);
        put(block + 16, PAYLOAD_BYTE_COUNT);
        put(block + 20, i);
        put(block + 24, block_count);
        put(block + 28, FAMILY_RP2040);
        memcpy(block + PAYLOAD_OFFSET, image + first, PAYLOAD_BYTE_COUNT);
        put(block + BLOCK_BYTE_COUNT - 4, MAGIC_END);
        if (fwrite(block, 1, sizeof block, file) != sizeof block) {
            return 0;
        }
    }
    return 1;
}

int main(int count, char **arguments)
{
    FILE *file;
    size_t byte_count;
    int is_whole;

    if (count != 3) {
        fprintf(stderr, "uf2: expected IMAGE.bin IMAGE.uf2\n");
        return 64;
    }
    file = fopen(arguments[1], "rb");
    if (file == NULL) {
        perror(arguments[1]);
        return 1;
    }
    byte_count = fread(image, 1, sizeof image, file);
    is_whole = ferror(file) == 0 && fgetc(file) == EOF;
    (void)fclose(file);
    if (!is_whole || byte_count <= BOOT_BYTE_COUNT) {
        fprintf(stderr, "uf2: %s: expected an image of flash, %lu bytes at most\n", arguments[1],
            (unsigned long)sizeof image);
        return 1;
    }
    if (!check_boot_stage()) {
        return 1;
    }
    file = fopen(arguments[2], "wb");
    if (file == NULL || !write_blocks(file, (uint32_t)byte_count) || fclose(file) != 0) {
        perror(arguments[2]);
        return 1;
    }
    return 0;
}
