#include "objects.h"

#include "records.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { most_attributes = 4096, most_dimensions = 32 };

void fail(const char *path, const char *what) {
    put_byte('X');
    put_text(path, strlen(path));
    put_text(what, strlen(what));
    flush_records();
    _exit(0);
}

/* The innermost error comes first. */
static herr_t keep_first(unsigned number, const H5E_error2_t *error, void *kept) {
    if (number == 0 && error->desc != NULL) (void)snprintf(kept, 256, "%s", error->desc);
    return 0;
}

void fail_as_library_says(const struct reading *reading, const char *path) {
    char what[256] = "something that libhdf5 cannot read";
    (void)reading->library->H5Ewalk2(0, H5E_WALK_UPWARD, keep_first, what);
    fail(path, what);
}

void put_other(const char *path, const char *what) {
    put_byte('O');
    put_text(path, strlen(path));
    put_text(what, strlen(what));
}

/*
 * Elements of a space; -1 if it has none or is not simple. No file has more elements than a thousand for a
 * byte of it, which deflate comes to; any that says so is of no use, or is to take all memory.
 */
static int64_t element_count(const struct reading *reading, hid_t space, int *rank, hsize_t *dims) {
    const struct library *h5 = reading->library;
    const H5S_class_t kind = h5->H5Sget_simple_extent_type(space);
    if (kind != H5S_SIMPLE && kind != H5S_SCALAR) return -1;
    *rank = h5->H5Sget_simple_extent_ndims(space);
    if (*rank < 0 || *rank > most_dimensions) return -1;
    if (h5->H5Sget_simple_extent_dims(space, dims, NULL) < 0) return -1;
    hsize_t count = 1;
    for (int i = 0; i < *rank; i++) {
        if (__builtin_mul_overflow(count, dims[i], &count)) return -1;
    }
    return count <= 1100 * (hsize_t)reading->byte_count ? (int64_t)count : -1;
}

/* What stands in the way of reading the dataset; NULL if nothing does. */
static const char *obstacle(const struct reading *reading, hid_t properties) {
    const struct library *h5 = reading->library;
    if (h5->H5Pget_layout(properties) == H5D_VIRTUAL) return "a dataset made of others";
    if (h5->H5Pget_external_count(properties) != 0) return "a dataset in another file";
    const int filters = h5->H5Pget_nfilters(properties);
    for (int i = 0; i < filters; i++) {
        unsigned flags = 0;
        size_t values = 0;
        const H5Z_filter_t filter =
            h5->H5Pget_filter2(properties, (unsigned)i, &flags, &values, NULL, 0, NULL, NULL);
        /* Those that libhdf5 has itself. */
        if (filter < H5Z_FILTER_DEFLATE || filter > H5Z_FILTER_SCALEOFFSET) {
            return "a dataset behind a filter that is not HDF5's own";
        }
    }
    return NULL;
}

static const char *name_of_class(H5T_class_t kind) {
    switch (kind) {
    case H5T_INTEGER: return "integers";
    case H5T_STRING: return "text";
    case H5T_OPAQUE: return "opaque bytes";
    case H5T_COMPOUND: return "compounds";
    case H5T_ENUM: return "enumerations";
    default: return "values that are not numbers";
    }
}

/* The upper halves of floats, which HDF5 has no type for: Keras writes them as pairs of bytes. */
static void widen_bfloat16(float *values, int64_t count) {
    const uint8_t *halves = (const uint8_t *)values;
    /* In place, so the last one first. */
    for (int64_t i = count - 1; i >= 0; i--) {
        const uint32_t bits = (uint32_t)halves[2 * i] << 16 | (uint32_t)halves[2 * i + 1] << 24;
        memcpy(values + i, &bits, sizeof bits);
    }
}

static void put_floats(
    const struct reading *reading, hid_t dataset, hid_t type, const char *path, int64_t count, int rank,
    const hsize_t *dims) {
    const struct library *h5 = reading->library;
    if ((uint64_t)count > reading->byte_limit / sizeof(float)) fail(path, "more numbers than are read");
    float *values = malloc((size_t)count * sizeof(float) + 1);
    if (values == NULL) _exit(1);
    const bool is_bfloat16 = h5->H5Tget_class(type) == H5T_OPAQUE;
    const hid_t read_as = is_bfloat16 ? type : *h5->native_float;
    if (count > 0 && h5->H5Dread(dataset, read_as, H5S_ALL, H5S_ALL, 0, values) < 0) {
        fail_as_library_says(reading, path);
    }
    if (is_bfloat16) widen_bfloat16(values, count);
    put_byte('F');
    put_text(path, strlen(path));
    put_byte((uint8_t)h5->H5Tget_size(type));
    put_byte((uint8_t)rank);
    for (int i = 0; i < rank; i++) {
        const uint64_t extent = dims[i];
        put_bytes(&extent, sizeof extent);
    }
    put_bytes(values, (size_t)count * sizeof(float));
    free(values);
}

void put_dataset(const struct reading *reading, hid_t group, const char *name, const char *path) {
    const struct library *h5 = reading->library;
    const hid_t dataset = h5->H5Dopen2(group, name, 0);
    if (dataset < 0) fail_as_library_says(reading, path);
    const hid_t type = h5->H5Dget_type(dataset), space = h5->H5Dget_space(dataset),
                properties = h5->H5Dget_create_plist(dataset);
    if (type < 0 || space < 0 || properties < 0) fail_as_library_says(reading, path);

    const H5T_class_t kind = h5->H5Tget_class(type);
    const size_t size = h5->H5Tget_size(type);
    const bool is_float = kind == H5T_FLOAT || (kind == H5T_OPAQUE && size == 2);
    const char *found = is_float ? obstacle(reading, properties) : name_of_class(kind);
    int rank = 0;
    hsize_t dims[most_dimensions] = {0};
    const int64_t count = element_count(reading, space, &rank, dims);
    if (found == NULL && (count < 0 || size == 0 || size > 16)) {
        found = "a dataset of no shape that a file of this size has";
    }
    if (found != NULL) {
        put_other(path, found);
    } else {
        put_floats(reading, dataset, type, path, count, rank, dims);
    }
    (void)h5->H5Pclose(properties);
    (void)h5->H5Sclose(space);
    (void)h5->H5Tclose(type);
    (void)h5->H5Dclose(dataset);
}

/* Texts of `size` bytes, which need not end in a zero. */
static bool put_fixed_texts(
    const struct reading *reading, hid_t attribute, hid_t type, int64_t count, size_t size) {
    const struct library *h5 = reading->library;
    /* They are in the file as they are. */
    if (size == 0 || (uint64_t)count > reading->byte_count / size) return false;
    char *texts = calloc((size_t)count, size);
    if (texts == NULL || h5->H5Aread(attribute, type, texts) < 0) return false;
    put_number((uint32_t)count);
    for (int64_t i = 0; i < count; i++) {
        const char *text = texts + (size_t)i * size;
        put_text(text, strnlen(text, size));
    }
    free(texts);
    return true;
}

static bool put_variable_texts(
    const struct reading *reading, hid_t attribute, hid_t type, int64_t count) {
    const struct library *h5 = reading->library;
    if ((uint64_t)count > reading->byte_count) return false;
    const hid_t read_as = h5->H5Tcopy(*h5->c_string);
    if (read_as < 0 || h5->H5Tset_size(read_as, H5T_VARIABLE) < 0
        || h5->H5Tset_cset(read_as, h5->H5Tget_cset(type)) < 0) {
        return false;
    }
    char **texts = calloc((size_t)count, sizeof *texts);
    if (texts == NULL || h5->H5Aread(attribute, read_as, texts) < 0) return false;
    put_number((uint32_t)count);
    for (int64_t i = 0; i < count; i++) {
        const char *text = texts[i] != NULL ? texts[i] : "";
        put_text(text, strlen(text));
    }
    free(texts);
    return true;
}

static void put_attribute(const struct reading *reading, hid_t attribute, const char *path) {
    const struct library *h5 = reading->library;
    char name[256];
    const ssize_t name_length = h5->H5Aget_name(attribute, sizeof name, name);
    const hid_t type = h5->H5Aget_type(attribute), space = h5->H5Aget_space(attribute);
    if (name_length < 0 || type < 0 || space < 0) fail_as_library_says(reading, path);
    int rank = 0;
    hsize_t dims[most_dimensions] = {0};
    const int64_t count = element_count(reading, space, &rank, dims);
    if (h5->H5Tget_class(type) == H5T_STRING && count > 0 && (size_t)name_length < sizeof name) {
        put_byte('A');
        put_text(path, strlen(path));
        put_text(name, (size_t)name_length);
        const bool is_read =
            h5->H5Tis_variable_str(type) > 0
                ? put_variable_texts(reading, attribute, type, count)
                : put_fixed_texts(reading, attribute, type, count, h5->H5Tget_size(type));
        if (!is_read) {
            put_number(0);
            fail_as_library_says(reading, path);
        }
    }
    (void)h5->H5Sclose(space);
    (void)h5->H5Tclose(type);
}

void put_attributes(const struct reading *reading, hid_t object, const char *path) {
    const struct library *h5 = reading->library;
    const int count = h5->H5Aget_num_attrs(object);
    if (count < 0) fail_as_library_says(reading, path);
    if (count > most_attributes) fail(path, "more than 4096 attributes");
    for (int i = 0; i < count; i++) {
        const hid_t attribute =
            h5->H5Aopen_by_idx(object, ".", H5_INDEX_NAME, H5_ITER_INC, (hsize_t)i, 0, 0);
        if (attribute < 0) fail_as_library_says(reading, path);
        put_attribute(reading, attribute, path);
        (void)h5->H5Aclose(attribute);
    }
}
