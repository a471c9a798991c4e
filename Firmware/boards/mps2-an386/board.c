/*
 * The serial line of this board is the emulator's standard input and output, reached through
 * semihosting. QEMU also emulates the UART0 at 0x40004000, but hands it one byte per turn of its
 * event loop, and a program that reads the UART never learns that the host has gone.
 */
#include "board.h"
#include "semihosting.h"

enum { MODE_READ_BINARY = 1, MODE_APPEND_BINARY = 9 };

#define STOPPED_APPLICATION_EXIT 0x20026U

static int32_t input_handle;
static int32_t output_handle;

static uint8_t received[1024];
static int received_count;
static int received_next;

static int32_t open_file(const char *path, uint32_t length, uint32_t mode)
{
    const uint32_t parameters[3] = {(uint32_t)path, mode, length};

    return semihosting_call(SEMIHOSTING_OPEN, parameters);
}

/* Reads or writes; returns how many bytes it did, 0 at the end of the file and on failure. */
static int transfer(enum semihosting_operation operation, int32_t handle, const uint8_t *bytes, int count)
{
    const uint32_t parameters[3] = {(uint32_t)handle, (uint32_t)bytes, (uint32_t)count};
    const int32_t remaining = semihosting_call(operation, parameters);

    return remaining < 0 || remaining > count ? 0 : count - remaining;
}

void board_start(void)
{
    static const char input[] = "/dev/stdin";
    static const char output[] = "/dev/stdout";

    input_handle = open_file(input, sizeof input - 1, MODE_READ_BINARY);
    output_handle = open_file(output, sizeof output - 1, MODE_APPEND_BINARY);
    if (input_handle < 0 || output_handle < 0) {
        (void)semihosting_call(SEMIHOSTING_WRITE_TEXT,
            "board: cannot open standard input and output; they must be files, pipes or a terminal\n");
        board_exit(1);
    }
}

int board_read_byte(void)
{
    if (received_next == received_count) {
        received_next = 0;
        received_count = transfer(SEMIHOSTING_READ, input_handle, received, (int)sizeof received);
        if (received_count == 0) {
            return -1;
        }
    }
    return received[received_next++];
}

void board_write_bytes(const uint8_t *bytes, int count)
{
    while (count > 0) {
        const int written = transfer(SEMIHOSTING_WRITE, output_handle, bytes, count);

        if (written == 0) {
            (void)semihosting_call(SEMIHOSTING_WRITE_TEXT, "board: nobody reads standard output any more\n");
            board_exit(1);
        }
        bytes += written;
        count -= written;
    }
}

void board_exit(int status)
{
    const uint32_t parameters[2] = {STOPPED_APPLICATION_EXIT, (uint32_t)status};

    (void)semihosting_call(SEMIHOSTING_EXIT_EXTENDED, parameters);
    for (;;) {
    }
}
