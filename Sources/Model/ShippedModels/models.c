#include "shipped_models.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char float_model[] = {
#embed "../../../Models/lenet5.lenet"
};

static const unsigned char int8_model[] = {
#embed "../../../Models/lenet5-int8.lenet"
};

shipped_file shipped_float_model(void) { return (shipped_file){float_model, sizeof float_model}; }

shipped_file shipped_int8_model(void) { return (shipped_file){int8_model, sizeof int8_model}; }
