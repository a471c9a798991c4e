/*
 * The board's half of `lenet verify --board`. The host sends commands of one byte:
 *
 *   'I'    784 pixel bytes follow. Answered with the bytes of every stored tensor, in the order
 *          in which the model computes them (the scores last), then one byte, the digit.
 *   'Q'    Ends the program with success. No answer.
 *   other  Answered with '?', one for each byte; nothing else happens.
 *
 * There is no framing: the model fixes every length. Where the line ends without 'Q', the
 * program ends with failure.
 */
#include "board.h"
#include "model.h"

static uint8_t pixels[MODEL_PIXEL_COUNT];
static int8_t scores[MODEL_SCORE_COUNT];
static int8_t scratch[MODEL_SCRATCH_BYTE_COUNT];

void model_trace(int layer, const int8_t *values, int count)
{
    (void)layer;
    board_write_bytes((const uint8_t *)values, count);
}

/* Whether the line held a whole picture. */
static int read_pixels(void)
{
    for (int i = 0; i < MODEL_PIXEL_COUNT; ++i) {
        const int byte = board_read_byte();

        if (byte < 0) {
            return 0;
        }
        pixels[i] = (uint8_t)byte;
    }
    return 1;
}

int main(void)
{
    board_start();
    for (;;) {
        const int command = board_read_byte();
        uint8_t answer = '?';

        if (command == 'Q') {
            return 0;
        }
        if (command < 0) {
            return 1;
        }
        if (command == 'I') {
            if (!read_pixels()) {
                return 1;
            }
            answer = (uint8_t)model_infer(pixels, scores, scratch);
        }
        board_write_bytes(&answer, 1);
    }
}
