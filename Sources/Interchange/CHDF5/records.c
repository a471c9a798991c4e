#include "records.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static int descriptor_of_records = -1;
static uint8_t buffer[1 << 16];
static size_t buffered;

static void send(const uint8_t *bytes, size_t count) {
    while (count > 0) {
        const ssize_t sent = write(descriptor_of_records, bytes, count);
        if (sent < 0 && errno == EINTR) continue;
        /* Nobody listens any more. */
        if (sent < 0) _exit(1);
        bytes += sent;
        count -= (size_t)sent;
    }
}

void open_records(int descriptor) {
    descriptor_of_records = descriptor;
    buffered = 0;
}

void flush_records(void) {
    send(buffer, buffered);
    buffered = 0;
}

void put_bytes(const void *bytes, size_t count) {
    if (count > sizeof buffer - buffered) flush_records();
    if (count > sizeof buffer) {
        send(bytes, count);
    } else if (count > 0) {
        memcpy(buffer + buffered, bytes, count);
        buffered += count;
    }
}

void put_byte(uint8_t value) { put_bytes(&value, sizeof value); }

void put_number(uint32_t value) { put_bytes(&value, sizeof value); }

void put_text(const char *text, size_t length) {
    put_number((uint32_t)length);
    put_bytes(text, length);
}
