/*
 * The frames that host and board exchange over the serial line.
 *
 * A frame is a type, a sequence number, a body and the CRC-32 (IEEE 802.3, low byte first) of all
 * three. It is sent in consistent overhead byte stuffing (COBS), so that 0 occurs nowhere in it,
 * and ends in 0: whoever has lost the thread finds it at the next 0. Frames without content, 0 after
 * 0, are nothing. Numbers of several bytes go low byte first. README.md lists the bodies.
 */
#ifndef PROTOCOL_H
#define PROTOCOL_H

#include <stdint.h>

#include "model.h"

#define PROTOCOL_VERSION 2

enum frame_type {
    FRAME_HELLO = 0x01,
    FRAME_INFER = 0x02,
    FRAME_TRACE = 0x03,
    FRAME_SELF_TEST = 0x04,
    /* Answers have the request's type and sequence number. */
    FRAME_ANSWER = 0x80,
    FRAME_ERROR = 0xFF
};

enum frame_error {
    FRAME_OK = 0,
    FRAME_BAD_ENCODING = 1,
    FRAME_BAD_CRC = 2,
    FRAME_BAD_LENGTH = 3,
    FRAME_UNKNOWN_TYPE = 4,
    FRAME_FAULT = 5
};

/* The CRC-32 of some bytes and of what came before them: 0 before the first. */
uint32_t crc32_of(uint32_t crc, const uint8_t *bytes, int count);

/*
 * Receiving. The longest request is a picture; its pixels are aligned to four bytes.
 */
#define FRAME_BODY_OFFSET 4
#define FRAME_BODY_CAPACITY MODEL_PIXEL_COUNT

struct received_frame {
    uint8_t type;
    uint8_t sequence;
    /* What is wrong with it; with type and sequence then as far as they came. */
    enum frame_error error;
    int body_count;
    const uint8_t *body;
};

/* Takes a byte from the line. Returns whether it ended a frame, which is then in `frame`. */
int frame_receive(uint8_t byte, struct received_frame *frame);

/*
 * Sending: begin, append, end. A body is at most FRAME_ANSWER_CAPACITY bytes; what does not fit is
 * left away.
 */
#define FRAME_RESULT_CAPACITY (12 + MODEL_SCORE_COUNT + 9 * MODEL_LAYER_COUNT)
#define FRAME_ANSWER_CAPACITY (FRAME_RESULT_CAPACITY > 240 ? FRAME_RESULT_CAPACITY : 240)

void frame_begin(uint8_t type, uint8_t sequence);
void frame_append(const uint8_t *bytes, int count);
void frame_append_number(uint32_t number, int byte_count);
/* A text with its final 0. */
void frame_append_text(const char *text);
void frame_end(void);

#endif
