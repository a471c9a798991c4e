/*
 * Answers a host over the serial line: which model the board holds, what it makes of a picture and
 * how. The board's half of `lenet verify`; the frames are described in README.md. After a reset it
 * tests itself and says so in a frame of its own.
 */
#include "board.h"
#include "core.h"
#include "counter.h"
#include "expected.h"
#include "model.h"
#include "protocol.h"
#include "picture.h"
#include "stack.h"

enum { SELF_TEST_FAILED = 0, SELF_TEST_PASSED = 1 };

/* Whether the scores speak for any digit; the last where the model does not say. */
enum { NO_EVIDENCE = 0, EVIDENCE = 1, EVIDENCE_UNKNOWN = 2 };

#if MODEL_SCORE_COUNT > 256
#error "the protocol has a byte for the class"
#endif

/* The longest piece of a tensor that a frame holds, behind the byte that names the layer. */
enum { PIECE_CAPACITY = FRAME_ANSWER_CAPACITY - 1 };

static struct {
    int8_t scores[MODEL_SCORE_COUNT];
    uint8_t digit;
    uint32_t count;
    unsigned int stack_byte_count;
} result;

/* Of every layer what was shown: how many values, and their CRC-32. */
static struct {
    uint32_t value_count;
    uint32_t crc;
} shown[MODEL_LAYER_COUNT];

static model_scratch scratch;

/* The request under way, for what is shown while the model runs. */
static uint8_t sequence;
static int is_tracing;

/* What the counter counted before the model's latest call of model_trace. */
static uint32_t counted;

void model_trace(int layer, const int8_t *values, int count)
{
    const uint8_t *bytes = (const uint8_t *)values;

    counted += counter_elapsed();
    shown[layer].value_count += (uint32_t)count;
    shown[layer].crc = crc32_of(shown[layer].crc, bytes, count);
    while (is_tracing && count > 0) {
        const int piece = count < PIECE_CAPACITY ? count : PIECE_CAPACITY;

        frame_begin(FRAME_TRACE | FRAME_ANSWER, sequence);
        frame_append_number((uint32_t)layer, 1);
        frame_append(bytes, piece);
        frame_end();
        bytes += piece;
        count -= piece;
    }
    counter_start();
}

static void run(const uint8_t *pixels)
{
    for (int i = 0; i < MODEL_LAYER_COUNT; ++i) {
        shown[i].value_count = 0;
        shown[i].crc = 0;
    }
    counted = 0;
    stack_paint();
    counter_start();
    result.digit = (uint8_t)model_infer(pixels, result.scores, &scratch);
    result.count = counted + counter_elapsed();
    result.stack_byte_count = stack_used();
}

/* What the scores are worth. */
static void append_certainty(void)
{
#ifdef MODEL_CERTAIN
    frame_append_number(model_has_evidence(result.scores) ? EVIDENCE : NO_EVIDENCE, 1);
    frame_append_number(model_confidence(result.scores, result.digit), 2);
#else
    frame_append_number(EVIDENCE_UNKNOWN, 1);
    frame_append_number(0, 2);
#endif
}

static void answer_result(uint8_t type)
{
    int layer_count = 0;

    for (int i = 0; i < MODEL_LAYER_COUNT; ++i) {
        layer_count += shown[i].value_count > 0;
    }
    frame_begin(type | FRAME_ANSWER, sequence);
    frame_append_number(result.digit, 1);
    frame_append((const uint8_t *)result.scores, MODEL_SCORE_COUNT);
    append_certainty();
    frame_append_number(counter_kind(), 1);
    frame_append_number(result.count, 4);
    frame_append_number(result.stack_byte_count, 2);
    frame_append_number((uint32_t)layer_count, 1);
    for (int i = 0; i < MODEL_LAYER_COUNT; ++i) {
        if (shown[i].value_count > 0) {
            frame_append_number((uint32_t)i, 1);
            frame_append_number(shown[i].value_count, 4);
            frame_append_number(shown[i].crc, 4);
        }
    }
    frame_end();
}

/* The built-in picture, twice, against the scores that the host computed at build time. */
static uint8_t test_myself(void)
{
    for (int round = 0; round < 2; ++round) {
        run(sample_pixels);
        for (int i = 0; i < MODEL_SCORE_COUNT; ++i) {
            if (result.scores[i] != expected_scores[i]) {
                return SELF_TEST_FAILED;
            }
        }
    }
    return SELF_TEST_PASSED;
}

static void answer_hello(uint8_t type, uint8_t self_test)
{
    frame_begin(type | FRAME_ANSWER, sequence);
    frame_append_number(PROTOCOL_VERSION, 1);
    frame_append_number(self_test, 1);
    frame_append_number(MODEL_PIXEL_COUNT, 2);
    frame_append_number(MODEL_LAYER_COUNT, 1);
    frame_append_text(BOARD_NAME);
    frame_append_text(BOARD_PROCESSOR);
    frame_append_text(MODEL_KERNELS);
    frame_append_text(MODEL_DIGEST);
    frame_append_text(MODEL_NAME);
    frame_end();
}

static void answer_error(enum frame_error error, uint32_t detail)
{
    frame_begin(FRAME_ERROR, sequence);
    frame_append_number((uint32_t)error, 1);
    frame_append_number(detail, 4);
    frame_end();
}

/* Returns the self-test's outcome, which only a self-test changes. */
static uint8_t answer(const struct received_frame *request, uint8_t self_test)
{
    const int is_picture = request->type == FRAME_INFER || request->type == FRAME_TRACE;

    if (request->error != FRAME_OK) {
        answer_error(request->error, request->type);
    } else if (request->type < FRAME_HELLO || request->type > FRAME_SELF_TEST) {
        answer_error(FRAME_UNKNOWN_TYPE, request->type);
    } else if (request->body_count != (is_picture ? MODEL_PIXEL_COUNT : 0)) {
        answer_error(FRAME_BAD_LENGTH, request->type);
    } else if (is_picture) {
        is_tracing = request->type == FRAME_TRACE;
        run(request->body);
        is_tracing = 0;
        answer_result(FRAME_INFER);
    } else {
        if (request->type == FRAME_SELF_TEST) {
            self_test = test_myself();
        }
        answer_hello(request->type, self_test);
    }
    return self_test;
}

void report_fault(uint32_t address)
{
    board_write_byte(0);
    answer_error(FRAME_FAULT, address);
}

int main(void)
{
    struct received_frame request;
    uint8_t self_test;

    board_start();
    counter_prepare();
    self_test = test_myself();
    board_write_byte(0);
    answer_hello(FRAME_HELLO, self_test);
    for (;;) {
        if (frame_receive(board_read_byte(), &request)) {
            sequence = request.sequence;
            self_test = answer(&request, self_test);
        }
    }
}
