/* The way of records to the program. */
#ifndef CHDF5_RECORDS_H
#define CHDF5_RECORDS_H

#include <stddef.h>
#include <stdint.h>

/* Where records go; the process has one. */
void open_records(int descriptor);
void put_bytes(const void *bytes, size_t count);
void put_byte(uint8_t value);
void put_number(uint32_t value);
void put_text(const char *text, size_t length);

/* Sends what was put. */
void flush_records(void);

#endif
