/* libzip's functions under their own names: each calls its namesake in the library. */
#include "CZIP.h"

#include <dlfcn.h>
#include <pthread.h>

#ifdef __APPLE__
static const char library_name[] = "libzip.4.dylib";
#else
static const char library_name[] = "libzip.so.4";
#endif

/* What is forwarded: result, name, parameters, arguments. */
#define FUNCTIONS(F)                                                                               \
    F(zip_source_t *, zip_source_buffer_create,                                                    \
      (const void *bytes, zip_uint64_t count, int is_freed, zip_error_t *error),                   \
      (bytes, count, is_freed, error))                                                             \
    F(zip_t *, zip_open_from_source, (zip_source_t * source, int flags, zip_error_t *error),       \
      (source, flags, error))                                                                      \
    F(zip_int64_t, zip_get_num_entries, (zip_t * archive, zip_flags_t flags), (archive, flags))    \
    F(const char *, zip_get_name, (zip_t * archive, zip_uint64_t index, zip_flags_t flags),        \
      (archive, index, flags))                                                                     \
    F(int, zip_stat_index,                                                                         \
      (zip_t * archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *status),                \
      (archive, index, flags, status))                                                             \
    F(zip_file_t *, zip_fopen_index, (zip_t * archive, zip_uint64_t index, zip_flags_t flags),     \
      (archive, index, flags))                                                                     \
    F(zip_int64_t, zip_fread, (zip_file_t * file, void *bytes, zip_uint64_t count),                \
      (file, bytes, count))                                                                        \
    F(int, zip_fclose, (zip_file_t * file), (file))                                                \
    F(const char *, zip_strerror, (zip_t * archive), (archive))                                    \
    F(const char *, zip_file_strerror, (zip_file_t * file), (file))                                \
    F(const char *, zip_error_strerror, (zip_error_t * error), (error))

/* The same, for those without a result. */
#define PROCEDURES(F)                                                                              \
    F(zip_source_free, (zip_source_t * source), (source))                                          \
    F(zip_discard, (zip_t * archive), (archive))                                                   \
    F(zip_error_init, (zip_error_t * error), (error))                                              \
    F(zip_error_fini, (zip_error_t * error), (error))

#define DECLARE_FUNCTION(result, name, parameters, arguments) static result(*name##_target) parameters;
#define DECLARE_PROCEDURE(name, parameters, arguments) static void(*name##_target) parameters;
FUNCTIONS(DECLARE_FUNCTION)
PROCEDURES(DECLARE_PROCEDURE)

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_loaded;

static void load(void) {
    void *library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return;
    bool is_complete = true;
#define FIND_FUNCTION(result, name, parameters, arguments)                                         \
    name##_target = (result(*) parameters)dlsym(library, #name);                                   \
    is_complete &= name##_target != NULL;
#define FIND_PROCEDURE(name, parameters, arguments) FIND_FUNCTION(void, name, parameters, arguments)
    FUNCTIONS(FIND_FUNCTION)
    PROCEDURES(FIND_PROCEDURE)
    is_loaded = is_complete;
}

bool czip_load(void) {
    pthread_once(&once, load);
    return is_loaded;
}

#define FORWARD_FUNCTION(result, name, parameters, arguments)                                      \
    result name parameters { return name##_target arguments; }
#define FORWARD_PROCEDURE(name, parameters, arguments)                                             \
    void name parameters { name##_target arguments; }
FUNCTIONS(FORWARD_FUNCTION)
PROCEDURES(FORWARD_PROCEDURE)
