#!/usr/bin/env bash
# Builds the libraries that decode pictures from Debian's sources with the sanitizers and with what
# libFuzzer counts, into the folder given: fuzz-pictures takes them where LD_LIBRARY_PATH names it.
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)
work=$folder/work
mkdir -p "$work"/{lists/partial,cache/archives/partial,sources.d}
cd "$work"

# As the system's own package sources, for source packages.
sed 's/^Types: deb$/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >sources.d/debian.sources
apt() {
  apt-get -qq -o APT::Sandbox::User=root -o Dir::Etc::sourcelist=/dev/null \
    -o Dir::Etc::sourceparts="$work/sources.d" -o Dir::State::lists="$work/lists" \
    -o Dir::Cache="$work/cache" "$@"
}
apt update
for package in libpng1.6 libjpeg-turbo libwebp libgd2; do
  # A security update's source may be gone from the mirror when its patches are newer; the version
  # before it is the same but for these.
  apt source --download-only "$package" || echo "$package: taken without its last patches" >&2
  mkdir -p $package
  tar -xf "$(ls ${package}_*.orig.tar.*[z2] | head -n 1)" -C $package --strip-components=1
done

flags=(-O1 -g -fPIC -fno-omit-frame-pointer -w -fsanitize=address,undefined,fuzzer-no-link
  -fno-sanitize-recover=all)
# The system's programs ask for the symbols by these versions.
echo 'PNG16_0 { global: *; };' >png.map
echo 'LIBJPEG_6.2 { global: *; };' >jpeg.map

cd "$work/libpng1.6"
cp scripts/pnglibconf.h.prebuilt pnglibconf.h
clang "${flags[@]}" -DPNG_INTEL_SSE_OPT=0 -DPNG_ARM_NEON_OPT=0 -shared \
  -o "$folder/libpng16.so.16" -Wl,-soname,libpng16.so.16 -Wl,--version-script=../png.map \
  png.c pngerror.c pngget.c pngmem.c pngpread.c pngread.c pngrio.c pngrtran.c pngrutil.c pngset.c \
  pngtrans.c pngwio.c pngwrite.c pngwtran.c pngwutil.c -lz -lm

cd "$work/libjpeg-turbo"
cp "$(find /usr/include -name jconfig.h | head -n 1)" .
cp jversion.h.in jversion.h
cat >jconfigint.h <<'END'
#define BUILD ""
#define INLINE inline
#define THREAD_LOCAL __thread
#define PACKAGE_NAME "libjpeg-turbo"
#define VERSION ""
#define SIZEOF_SIZE_T __SIZEOF_SIZE_T__
#define FALLTHROUGH __attribute__((fallthrough));
END
sources=(j[cd]*.c jerror.c jfdct*.c jidct*.c jquant*.c jutils.c jmemmgr.c jmemnobs.c jaricom.c
  jsimd_none.c)
for program in cjpeg djpeg jcstest jdatadst-tj jdatasrc-tj jccolext jdcolext jdcol565 jdmrgext \
  jdmrg565 cdjpeg; do
  sources=("${sources[@]/#$program.c}")
done
# shellcheck disable=SC2068 # What was taken away is empty.
clang "${flags[@]}" -I. -shared -o "$folder/libjpeg.so.62" -Wl,-soname,libjpeg.so.62 \
  -Wl,--version-script=../jpeg.map ${sources[@]}

# libwebp's inverse transforms multiply what corrupt data gave, beyond 32 bits (dec.c, TransformOne).
cd "$work/libwebp"
./configure -q CC=clang --disable-static --disable-png --disable-jpeg --disable-tiff \
  --disable-gif --disable-sse2 --disable-sse4.1 --disable-neon
for part in sharpyuv src; do
  make -s -C $part CC=clang CFLAGS="${flags[*]} -fno-sanitize=signed-integer-overflow" >>make.log
done
cp -L src/.libs/libwebp.so.7 "$folder"

cd "$work/libgd2"
./configure -q CC=clang --disable-static --without-x --without-xpm --without-tiff --without-avif \
  --without-heif --without-liq --with-fontconfig --with-freetype --with-jpeg --with-png --with-webp
make -s -C src CC=clang CFLAGS="${flags[*]}" libgd.la >make.log
cp -L src/.libs/libgd.so.3 "$folder"
