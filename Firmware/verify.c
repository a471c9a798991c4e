/*
 * The board's half of `lenet verify --board`. The host sends commands of one byte:
 *
 *   'I'    784 pixel bytes follow. Answered with every stored tensor in pieces: a byte with the
 *          layer, two with the number of values, low byte first, the values. Then 255 and the
 *          digit.
 *   'Q'    Ends the program with success. No answer.
 *   other  Answered with '?', one for each byte; nothing else happens.
 *
 * There is no framing. Where the line ends without 'Q', the
 * program ends with failure.
 */
#include "board.h"
#include "model.h"

static uint8_t pixels[MODEL_PIXEL_COUNT];
static int8_t scores[MODEL_SCORE_COUNT];
static model_scratch scratch;

void model_trace(int layer, const int8_t *values, int count)
{
    const uint8_t head[3] = {(uint8_t)layer, (uint8_t)count, (uint8_t)(count >> 8)};

    board_write_bytes(head, sizeof head);
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
        if (command == 'Q') {
            return 0;
        }
        if (command < 0) {
            return 1;
        }
        if (command == 'I') {
            uint8_t end[2] = {255, 0};

            if (!read_pixels()) {
                return 1;
            }
            end[1] = (uint8_t)model_infer(pixels, scores, &scratch);

            board_write_bytes(end, sizeof end);
        } else {
            board_write_bytes((const uint8_t *)"?", 1);
        }
    }
}
