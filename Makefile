# make demo            installs what is missing, builds, and runs the main job on the committed model
# make test            installs what is missing, and runs the tests that tell in minutes whether all
#                      is well, one emulated board included
# make test-thorough   runs every test: all compilers, all emulated boards, whole trainings
# make install         puts program, manual page, completions for bash, zsh and fish, models and
#                      firmware below PREFIX (/usr/local), or below DESTDIR/PREFIX; make uninstall
#                      removes them
#
# make fuzz   runs the model reader, the quantizer, the decoding and preparing of pictures, and the
#             import of each format on inputs that libFuzzer thinks of, for SECONDS (600) each; make
#             fuzz-corpus then keeps the fewest that reach all the code. make fuzz-decoders first has
#             the libraries that decode pictures looked at too
#
# The first three are quick the second time. MNIST is needed by neither; tests that use it run where
# LENET_MNIST names its folder and say that they are skipped where it does not.

SWIFT := swift
LENET := .build/release/lenet

# Debian packages: to build, to run the tests besides, and to run all of them.
BUILD_PACKAGES := gcc libc6-dev libgd-dev libpng-dev zlib1g-dev libsqlite3-dev libssl-dev libhdf5-dev libzip-dev pkg-config curl
TEST_PACKAGES := $(BUILD_PACKAGES) python3 sqlite3 g++ qemu-system-arm gcc-arm-none-eabi
THOROUGH_PACKAGES := $(TEST_PACKAGES) qemu-system-misc gcc-riscv64-unknown-elf gcc-avr avr-libc \
  libsimavr-dev clang-tidy cppcheck qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross

PREFIX := /usr/local
# What is installed, and what reads it there.
BIN = $(DESTDIR)$(PREFIX)/bin
SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETIONS = bash:bash-completion/completions/lenet zsh:zsh/site-functions/_lenet \
  fish:fish/vendor_completions.d/lenet.fish
MANUAL := .build/plugins/GenerateManual/outputs/lenet/lenet.1

IMPORTED := onnx tflite keras hdf5 statedict
FUZZED := reader quantizer pictures $(IMPORTED)
FUZZING := build/fuzzing
CORPUS := Tests/Fuzzing/Corpus
SECONDS := 600
DECODERS := $(FUZZING)/decoders
FUZZED_WITH := SWIFT_BACKTRACE=enable=no \
  LD_LIBRARY_PATH=$(DECODERS)$${LD_LIBRARY_PATH:+:$$LD_LIBRARY_PATH}
# Inputs of 4 KiB and pictures of 4096 pixels need no more; a size that is believed would.
fuzz-pictures: FUZZED_WITHIN := -max_len=4096 -malloc_limit_mb=64
# As large as fixtures are. Of HDF5, which a process of its own reads, a file may take twice 4 seconds.
$(IMPORTED:%=fuzz-%): FUZZED_WITHIN := -max_len=8192 -malloc_limit_mb=256 -timeout=20
fuzz-hdf5: FUZZED_WITHIN := -max_len=32768 -malloc_limit_mb=512 -timeout=60

# What fuzzing starts from besides its corpus.
FIXTURES_onnx := Tests/ForeignFilesTests/Fixtures/*.onnx
FIXTURES_tflite := Tests/ForeignFilesTests/Fixtures/*.tflite
FIXTURES_hdf5 := $(addprefix Tests/ForeignFilesTests/Fixtures/*.,keras h5) \
  $(addprefix Tests/KerasFilesTests/Fixtures/*.,keras h5)
FIXTURES_statedict := Tests/StateDictFilesTests/Fixtures/* \
  $(addprefix Tests/ForeignFilesTests/Fixtures/*.,safetensors pth pt ckpt pkl)

.PHONY: demo test test-thorough build docs install uninstall lint clean fuzz $(FUZZED:%=fuzz-%) fuzz-decoders fuzz-corpus swift-is-here \
  packages-to-build packages-to-test packages-to-test-thoroughly
.SILENT: demo test test-thorough install uninstall lint swift-is-here packages-to-build \
  packages-to-test packages-to-test-thoroughly

demo: build
	echo
	echo '== lenet export --int8: quantize the committed model and generate its C'
	$(LENET) export --int8 --output build/export
	echo
	echo '== lenet verify: the interpreter against the compiled C, bit for bit'
	$(LENET) verify --model build/export/lenet5-int8.lenet --float Models/lenet5.lenet
	echo
	echo '== lenet infer: read a picture'
	$(LENET) infer Models/samples/7.png
	echo
	echo 'Next:'
	echo '  flash it     add build/export/lenet5.h and lenet5.c to your firmware and call lenet5_infer();'
	echo '               Firmware/README.md shows how, and runs it on an emulated board'
	echo '  your picture $(LENET) infer PICTURE'
	echo '  everything   $(LENET) --help'

build: swift-is-here packages-to-build
	$(SWIFT) build -c release --product lenet

test: swift-is-here packages-to-test lint
	$(SWIFT) test -c release --disable-testable-imports
	echo 'All of it, in about fifteen minutes: make test-thorough'

test-thorough: swift-is-here packages-to-test-thoroughly lint
	LENET_TESTS=thorough $(SWIFT) test -c release --disable-testable-imports

# The manual page is dated like the version it describes, so that the same tree gives the same bytes.
install: build
	$(SWIFT) package generate-manual --date "$$(git log -1 --format=%cs 2>/dev/null || echo 2026-01-01)"
	install -d $(BIN) $(SHARE)/man/man1 $(SHARE)/lenet
	install -s -m 755 $(LENET) $(BIN)/lenet
	install -m 644 $(MANUAL) $(SHARE)/man/man1
	for completion in $(COMPLETIONS); do \
	  file=$(SHARE)/$${completion#*:} && install -d $$(dirname $$file) && \
	  $(LENET) --generate-completion-script $${completion%%:*} >$$file && chmod 644 $$file || exit; \
	done
	rm -rf $(SHARE)/lenet/Firmware $(SHARE)/lenet/Models
	cp -R Firmware Models $(SHARE)/lenet
	rm -rf $(SHARE)/lenet/Models/report $(SHARE)/lenet/Models/pictures
	echo 'installed $(BIN)/lenet and $(SHARE)/lenet'

uninstall:
	rm -rf $(BIN)/lenet $(SHARE)/man/man1/lenet.1 $(SHARE)/lenet
	rm -f $(foreach completion,$(COMPLETIONS),$(SHARE)/$(lastword $(subst :, ,$(completion))))

# The pages as a site: build/documentation/index.html, to be served by any web server.
docs: swift-is-here packages-to-build
	mkdir -p build
	LENET_DOCUMENTATION=1 $(SWIFT) package --scratch-path .build/documentation \
	  --allow-writing-to-directory build/documentation generate-documentation --target lenet \
	  --warnings-as-errors --transform-for-static-hosting --output-path build/documentation

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

# What is found lies in build/fuzzing: inputs that reach new code in a folder each, and what broke a
# promise as crash-*, beside the program that repeats it: fuzz-reader build/fuzzing/crash-...
fuzz: $(FUZZED:%=fuzz-%)

# Swift's compiler heeds the last of several -sanitize only, and the package manager passes two in any
# order: one alone would fuzz without looking at either the code reached or the memory.
$(FUZZED:%=fuzz-%): fuzz-%: swift-is-here packages-to-build
	LENET_FUZZING=1 $(SWIFT) build -c release --scratch-path .build/fuzzing \
	  --sanitize fuzzer --sanitize address -Xswiftc -sanitize=fuzzer,address --product fuzz-$*
	mkdir -p $(FUZZING)/$* $(FUZZING)/fixtures/$*
	cp .build/fuzzing/release/fuzz-$* $(FUZZING)
	$(if $(FIXTURES_$*),cp $(FIXTURES_$*) $(FUZZING)/fixtures/$*)
	$(FUZZED_WITH) $(FUZZING)/fuzz-$* -max_total_time=$(SECONDS) -timeout=60 \
	  $(FUZZED_WITHIN) -artifact_prefix=$(FUZZING)/ $(FUZZING)/$* $(CORPUS)/$* $(FUZZING)/fixtures/$*

fuzz-decoders: packages-to-build
	Tests/Fuzzing/decoders.sh $(DECODERS)

# The seeds, which LENET_RECORD=1 writes, what broke a promise once (found-*), and of all others the
# fewest that cover as much. Of the import, whose inputs are whole files, only the first two are kept.
fuzz-corpus:
	for subject in $(filter-out $(IMPORTED),$(FUZZED)); do \
	  rm -rf $(FUZZING)/fewest && mkdir -p $(FUZZING)/fewest $(FUZZING)/$$subject && \
	  find $(CORPUS)/$$subject -name 'seed-*' -o -name 'found-*' | xargs cp -t $(FUZZING)/fewest && \
	  $(FUZZED_WITH) $(FUZZING)/fuzz-$$subject -set_cover_merge=1 -use_counters=0 \
	    $(FUZZING)/fewest $(CORPUS)/$$subject $(FUZZING)/$$subject && \
	  rm -rf $(CORPUS)/$$subject && mv $(FUZZING)/fewest $(CORPUS)/$$subject || exit; \
	done

clean:
	rm -rf .build build

swift-is-here:
	command -v $(SWIFT) >/dev/null || \
	  { echo 'swift not found: install Swift 6.2 or newer, see https://www.swift.org/install' >&2; exit 1; }

# Installs those of $(1) that are missing, and asks for nothing if none is.
define install
missing=$$(for package in $(1); do \
  dpkg-query --show --showformat='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed \
  || echo $$package; done); \
if [ -n "$$missing" ]; then \
  echo "installing" $$missing; \
  as_root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
  $$as_root apt-get update -qq && \
  DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef

packages-to-build:
	$(call install,$(BUILD_PACKAGES))

packages-to-test:
	$(call install,$(TEST_PACKAGES))

packages-to-test-thoroughly:
	$(call install,$(THOROUGH_PACKAGES))
