#include "walking.h"

#include "objects.h"
#include "records.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { most_groups = 16384, most_links = 65536, deepest = 32, path_capacity = 2048 };

/* Where groups lie that were entered; a group may hold itself. */
static haddr_t entered[most_groups];
static size_t entered_count;
static size_t link_count;

/* What training needs to go on: twice as many numbers as the network has. */
static bool is_optimizer_state(const char *path) {
    return strcmp(path, "optimizer_weights") == 0 || strcmp(path, "optimizer") == 0;
}

/* False if it was entered before. */
static bool enter(const char *path, haddr_t address) {
    for (size_t i = 0; i < entered_count; i++) {
        if (entered[i] == address) return false;
    }
    if (entered_count == most_groups) fail(path, "more than 16384 groups");
    entered[entered_count++] = address;
    return true;
}

static void walk(const struct reading *reading, hid_t parent, const char *name, char *path, int depth);

/* One of a group's names; `length` is that of the group's path, behind which the name goes. */
static void walk_link(
    const struct reading *reading, hid_t group, hsize_t index, char *path, size_t length, int depth) {
    const struct library *h5 = reading->library;
    if (length > 0) path[length++] = '/';
    char *name = path + length;
    const size_t capacity = path_capacity - length;
    const ssize_t name_length =
        h5->H5Lget_name_by_idx(group, ".", H5_INDEX_NAME, H5_ITER_INC, index, name, capacity, 0);
    if (name_length < 0) fail_as_library_says(reading, path);
    /* Functions take names for paths. */
    if (name_length == 0 || (size_t)name_length >= capacity || strchr(name, '/') != NULL
        || strcmp(name, ".") == 0) {
        fail(path, "a name that is empty, a path or too long");
    }
    if (is_optimizer_state(path)) return;

    H5G_stat_t found;
    if (h5->H5Gget_objinfo(group, name, false, &found) < 0) fail_as_library_says(reading, path);
    switch (found.type) {
    case H5G_GROUP: {
        const haddr_t address = (haddr_t)found.objno[0];
        if (enter(path, address)) walk(reading, group, name, path, depth + 1);
        break;
    }
    case H5G_DATASET: put_dataset(reading, group, name, path); break;
    case H5G_LINK: put_other(path, "a soft link"); break;
    case H5G_UDLINK: put_other(path, "a link to another file"); break;
    default: put_other(path, "neither a group nor a dataset"); break;
    }
}

/* The group `name` of `parent`, whose path is `path`. */
static void walk(const struct reading *reading, hid_t parent, const char *name, char *path, int depth) {
    const struct library *h5 = reading->library;
    if (depth > deepest) fail(path, "groups more than 32 deep");
    const hid_t group = h5->H5Gopen2(parent, name, 0);
    H5G_info_t info;
    if (group < 0 || h5->H5Gget_info(group, &info) < 0) fail_as_library_says(reading, path);
    put_attributes(reading, group, path);
    const size_t length = strlen(path);
    /* A slash, a letter and the end have room. */
    if (length + 3 > path_capacity) fail(path, "a path too long");
    for (hsize_t i = 0; i < info.nlinks; i++) {
        if (link_count++ == most_links) fail(path, "more than 65536 names");
        walk_link(reading, group, i, path, length, depth);
        path[length] = 0;
    }
    (void)h5->H5Gclose(group);
}

void walk_file(
    const struct library *library, const uint8_t *file, size_t byte_count, size_t byte_limit) {
    const struct reading reading = {library, byte_count, byte_limit};
    char path[path_capacity] = "";
    if (library->H5open() < 0) _exit(1);
    (void)library->H5Eset_auto2(0, NULL, NULL);
    /* Filters of others' that a file names are code, found through the environment. */
    (void)library->H5PLset_loading_state(0);

    const hid_t access = library->H5Pcreate(*library->file_access);
    /* The file is this memory; nothing is opened by the name. */
    if (access < 0 || library->H5Pset_fapl_core(access, 1 << 16, false) < 0
        || library->H5Pset_file_image(access, (void *)(uintptr_t)file, byte_count) < 0) {
        fail_as_library_says(&reading, path);
    }
    const unsigned read_only = 0;
    const hid_t opened = library->H5Fopen("memory", read_only, access);
    if (opened < 0) fail_as_library_says(&reading, path);
    H5G_stat_t root;
    if (library->H5Gget_objinfo(opened, "/", false, &root) < 0) fail_as_library_says(&reading, path);
    (void)enter(path, (haddr_t)root.objno[0]);
    walk(&reading, opened, "/", path, 0);
    put_byte('E');
    flush_records();
    /* Closing is left to the system. */
    _exit(0);
}
