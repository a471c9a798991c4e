/* The functions of libhdf5 that are called: those whose types are the same in versions 1.10 to 1.14. */
#ifndef CHDF5_LIBRARY_H
#define CHDF5_LIBRARY_H

#if __has_include(<hdf5/serial/hdf5.h>)
#include <hdf5/serial/hdf5.h>
#else
#include <hdf5.h>
#endif

#define CHDF5_FUNCTIONS(X)                                                                         \
    X(H5open)                                                                                      \
    X(H5Eset_auto2)                                                                                \
    X(H5Ewalk2)                                                                                    \
    X(H5PLset_loading_state)                                                                       \
    X(H5Pcreate)                                                                                   \
    X(H5Pset_fapl_core)                                                                            \
    X(H5Pset_file_image)                                                                           \
    X(H5Pget_layout)                                                                               \
    X(H5Pget_external_count)                                                                       \
    X(H5Pget_nfilters)                                                                             \
    X(H5Pget_filter2)                                                                              \
    X(H5Pclose)                                                                                    \
    X(H5Fopen)                                                                                     \
    X(H5Gopen2)                                                                                    \
    X(H5Gget_info)                                                                                 \
    X(H5Gget_objinfo)                                                                              \
    X(H5Gclose)                                                                                    \
    X(H5Lget_name_by_idx)                                                                          \
    X(H5Aget_num_attrs)                                                                            \
    X(H5Aopen_by_idx)                                                                              \
    X(H5Aget_name)                                                                                 \
    X(H5Aget_type)                                                                                 \
    X(H5Aget_space)                                                                                \
    X(H5Aread)                                                                                     \
    X(H5Aclose)                                                                                    \
    X(H5Dopen2)                                                                                    \
    X(H5Dget_type)                                                                                 \
    X(H5Dget_space)                                                                                \
    X(H5Dget_create_plist)                                                                         \
    X(H5Dread)                                                                                     \
    X(H5Dclose)                                                                                    \
    X(H5Sget_simple_extent_type)                                                                   \
    X(H5Sget_simple_extent_ndims)                                                                  \
    X(H5Sget_simple_extent_dims)                                                                   \
    X(H5Sclose)                                                                                    \
    X(H5Tget_class)                                                                                \
    X(H5Tget_size)                                                                                 \
    X(H5Tget_cset)                                                                                 \
    X(H5Tset_cset)                                                                                 \
    X(H5Tset_size)                                                                                 \
    X(H5Tis_variable_str)                                                                          \
    X(H5Tcopy)                                                                                     \
    X(H5Tclose)

struct library {
#define CHDF5_MEMBER(name) __typeof__(name) *name;
    CHDF5_FUNCTIONS(CHDF5_MEMBER)
#undef CHDF5_MEMBER
    /* What H5P_FILE_ACCESS, H5T_NATIVE_FLOAT and H5T_C_S1 stand for; set by H5open. */
    const hid_t *file_access;
    const hid_t *native_float;
    const hid_t *c_string;
};

/* NULL if it cannot be loaded, or is older than 1.10. */
const struct library *load_library(void);

#endif
