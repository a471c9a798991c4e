/*
 * Runs the model on the machine that builds, on the picture that is built into the firmware, and
 * writes the scores as a header: what the board's self-test expects.
 */
#include <stdio.h>

#include "model.h"
#include "picture.h"

static model_scratch scratch;

int main(void)
{
    static int8_t scores[MODEL_SCORE_COUNT];

    (void)model_infer(sample_pixels, scores, &scratch);
    printf("/* Scores of the picture in picture.h, as the machine that built this computed them. */\n");
    printf("#ifndef EXPECTED_H\n#define EXPECTED_H\n\n#include <stdint.h>\n\n");
    printf("static const int8_t expected_scores[%d] = {", MODEL_SCORE_COUNT);
    for (int i = 0; i < MODEL_SCORE_COUNT; ++i) {
        printf("%s%d", i == 0 ? "" : ", ", scores[i]);
    }
    printf("};\n\n#endif\n");
    return fflush(stdout) == 0 ? 0 : 1;
}
