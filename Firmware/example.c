/*
 * Reads the digit in one picture and prints it: the whole of what an application needs.
 *
 * model.h is written by the Makefile and gives the chosen model's names a common form; in your
 * own project include the generated header instead and call its function, such as lenet5_infer.
 * picture.h includes sample.h.
 */
#include "board.h"
#include "model.h"
#include "picture.h"

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

/* The digit, and how sure that is where the model says so. */
static void print_answer(int digit)
{
#ifdef MODEL_CERTAIN
    const uint32_t confidence = model_confidence(scores, digit);
    const uint32_t rounded = (confidence * 1000U + MODEL_CERTAIN / 2U) / MODEL_CERTAIN;
    /* Nothing is certain. */
    const uint32_t per_mille = (rounded < 1000U) ? rounded : 999U;
    const uint32_t percent = per_mille / 10U;
    const uint32_t tenth = per_mille % 10U;

    if (!model_has_evidence(scores)) {
        print("no digit found");
        return;
    }
    print("digit ");
    print_number(digit);
    print((rounded < 1000U) ? ", " : ", >");
    print_number((int)percent);
    print(".");
    print_number((int)tenth);
    print(" % sure");
#else
    print("digit ");
    print_number(digit);
#endif
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

    print_answer(digit);
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
