/*
 * Reads the digit in one picture and prints it: the whole of what an application needs.
 *
 * model.h is written by the Makefile and gives the chosen model's names a common form; in your
 * own project include the generated header instead and call its function, such as lenet5_infer.
 */
#include "board.h"
#include "model.h"
#include "sample.h"

static int8_t scores[MODEL_SCORE_COUNT];
static model_scratch scratch;

static void print(const char *text)
{
    while (*text != '\0') {
        board_write_byte((uint8_t)*text++);
    }
}

/* A score or a digit: -128...127. */
static void print_number(int number)
{
    char text[5];
    int start = (int)sizeof text - 1;
    int rest = number < 0 ? -number : number;

    text[start] = '\0';
    do {
        text[--start] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) {
        text[--start] = '-';
    }
    print(text + start);
}

void report_fault(uint32_t address)
{
    (void)address;
    print("fault\nscores unknown\n");
}

int main(void)
{
    int digit;

    board_start();
    digit = model_infer(sample_pixels, scores, &scratch);

    print("digit ");
    print_number(digit);
    print("\nscores");
    for (int i = 0; i < MODEL_SCORE_COUNT; ++i) {
        print(" ");
        print_number(scores[i]);
    }
    print("\n");
    for (;;) {
        (void)board_read_byte();
    }
}
