#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

/* Of Debian's, with 1.10 and 1.14, then of other systems. */
static const char *const names[] = {
#ifdef __APPLE__
    "libhdf5.dylib", "/opt/homebrew/lib/libhdf5.dylib", "/usr/local/lib/libhdf5.dylib",
#else
    "libhdf5_serial.so.103", "libhdf5_serial.so.310", "libhdf5_serial.so", "libhdf5.so.310",
    "libhdf5.so.200",        "libhdf5.so.103",        "libhdf5.so",
#endif
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static struct library library;
static bool is_loaded;

static bool find_functions(void *handle) {
#define CHDF5_FIND(name)                                                                           \
    library.name = (__typeof__(library.name))dlsym(handle, #name);                                 \
    if (library.name == NULL) return false;
    CHDF5_FUNCTIONS(CHDF5_FIND)
#undef CHDF5_FIND
    library.file_access = dlsym(handle, "H5P_CLS_FILE_ACCESS_ID_g");
    library.native_float = dlsym(handle, "H5T_NATIVE_FLOAT_g");
    library.c_string = dlsym(handle, "H5T_C_S1_g");
    return library.file_access != NULL && library.native_float != NULL && library.c_string != NULL;
}

static void load(void) {
    for (size_t i = 0; i < sizeof names / sizeof names[0] && !is_loaded; i++) {
        void *handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
        if (handle == NULL) continue;
        /* New in 1.10; before, an hid_t had 32 bits. Asking for the version would initialize it. */
        is_loaded = dlsym(handle, "H5Fstart_swmr_write") != NULL && find_functions(handle);
        if (!is_loaded) (void)dlclose(handle);
    }
}

const struct library *load_library(void) {
    (void)pthread_once(&once, load);
    return is_loaded ? &library : NULL;
}
