#include "board.h"
#include "protocol.h"

enum { HEAD = 2, TAIL = 4, LONGEST_BLOCK = 254 };

static uint8_t content[HEAD + FRAME_ANSWER_CAPACITY + TAIL];
static int content_count;

void frame_begin(uint8_t type, uint8_t sequence)
{
    content[0] = type;
    content[1] = sequence;
    content_count = HEAD;
}

void frame_append(const uint8_t *bytes, int count)
{
    for (int i = 0; i < count && content_count < HEAD + FRAME_ANSWER_CAPACITY; ++i) {
        content[content_count++] = bytes[i];
    }
}

void frame_append_number(uint32_t number, int byte_count)
{
    for (int i = 0; i < byte_count; ++i) {
        const uint8_t byte = (uint8_t)(number & 255U);

        frame_append(&byte, 1);
        number >>= 8;
    }
}

void frame_append_text(const char *text)
{
    do {
        frame_append((const uint8_t *)text, 1);
    } while (*text++ != '\0');
}

/* The content in blocks: how far the next 0 is, then what is not 0. */
static void send_content(void)
{
    int next = 0;

    while (next <= content_count) {
        int end = next;
        int distance;

        while (end < content_count && content[end] != 0) {
            ++end;
        }
        distance = end - next + 1;
        board_write_byte((uint8_t)distance);
        for (; next < end; ++next) {
            board_write_byte(content[next]);
        }
        ++next;
    }
}

/* No block is full: a whole frame is shorter than the longest. */
typedef char frames_are_short[sizeof content <= LONGEST_BLOCK - 1 ? 1 : -1];

void frame_end(void)
{
    uint32_t crc = crc32_of(0, content, content_count);

    for (int i = 0; i < TAIL; ++i) {
        content[content_count++] = (uint8_t)(crc & 255U);
        crc >>= 8;
    }
    send_content();
    board_write_byte(0);
}
