/* Models/lenet5.lenet and Models/lenet5-int8.lenet as they were when the program was built. */
#ifndef SHIPPED_MODELS_H
#define SHIPPED_MODELS_H

#include <stddef.h>

typedef struct {
    const unsigned char *bytes;
    size_t byte_count;
} shipped_file;

shipped_file shipped_float_model(void);
shipped_file shipped_int8_model(void);

#endif
