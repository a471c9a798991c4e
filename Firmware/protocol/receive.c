#include "protocol.h"

enum { HEAD = 2, TAIL = 4, CAPACITY = HEAD + FRAME_BODY_CAPACITY + TAIL };

/* Type and sequence number stand before the body, so that the body is aligned. */
static union {
    uint32_t alignment;
    uint8_t bytes[FRAME_BODY_OFFSET - HEAD + CAPACITY];
} storage;

static uint8_t *const content = storage.bytes + FRAME_BODY_OFFSET - HEAD;

/* Content bytes so far; CAPACITY + 1 where there were more than fit. */
static int content_count;
/* Bytes that the block of the encoding still has; whether a 0 follows it, unless the frame ends. */
static int block_rest;
static int is_zero_due;

static void take(uint8_t byte)
{
    if (content_count < CAPACITY) {
        content[content_count] = byte;
    }
    if (content_count <= CAPACITY) {
        ++content_count;
    }
}

static enum frame_error check(void)
{
    uint32_t crc = 0;

    if (block_rest != 0) {
        return FRAME_BAD_ENCODING;
    }
    if (content_count < HEAD + TAIL || content_count > CAPACITY) {
        return FRAME_BAD_LENGTH;
    }
    for (int i = 1; i <= TAIL; ++i) {
        crc = crc << 8 | content[content_count - i];
    }
    return crc == crc32_of(0, content, content_count - TAIL) ? FRAME_OK : FRAME_BAD_CRC;
}

int frame_receive(uint8_t byte, struct received_frame *frame)
{
    int is_frame;

    if (byte != 0) {
        if (block_rest > 0) {
            --block_rest;
            take(byte);
        } else {
            if (is_zero_due) {
                take(0);
            }
            block_rest = byte - 1;
            is_zero_due = byte != 255;
        }
        return 0;
    }
    is_frame = content_count > 0 || block_rest > 0 || is_zero_due;
    if (is_frame) {
        frame->type = content_count > 0 ? content[0] : 0;
        frame->sequence = content_count > 1 ? content[1] : 0;
        frame->error = check();
        frame->body_count = frame->error == FRAME_OK ? content_count - HEAD - TAIL : 0;
        frame->body = content + HEAD;
    }
    content_count = 0;
    block_rest = 0;
    is_zero_due = 0;
    return is_frame;
}
