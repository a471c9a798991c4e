#include "semihosting.h"

int32_t semihosting_call(enum semihosting_operation operation, const void *parameters)
{
    register int32_t r0 __asm__("r0") = (int32_t)operation;
    register const void *r1 __asm__("r1") = parameters;

    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}
