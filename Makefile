# gipr - one Makefile for everything.  `make help` lists the targets.
#
#   BUILD=DIR    where everything is built (build)
#   V=1          whole command lines
#   CC=, CFLAGS=, CPPFLAGS=, LDFLAGS=    as usual; WERROR=1 makes warnings errors
#   PREFIX=, DESTDIR=                    for install and uninstall
#
# Adding a source, a program, a data file or a test is adding the file: all are globbed.

BUILD      = build
PREFIX     = /usr/local
PKG_CONFIG = pkg-config
AWK        = awk
CFLAGS     = -O3
VERSION    =
FUZZ_CC    = clang
FUZZ_SECONDS = 60

export BUILD # for the test scripts

MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:
.SECONDARY:
.DEFAULT_GOAL := all

# ---- what there is
HTML_SRC := $(wildcard lib/html/*.c)
LIB_SRC  := $(filter-out $(HTML_SRC),$(wildcard lib/*/*.c))
DATA     := $(patsubst lib/forms/%.tsv,%,$(sort $(wildcard lib/forms/*.tsv)))
COMMANDS := $(patsubst cmd/%.c,%,$(sort $(wildcard cmd/gipr-*.c)))
CMD_SRC  := $(filter-out $(COMMANDS:%=cmd/%.c),$(wildcard cmd/*.c))
UNIT_SRC := $(wildcard tests/unit/*.c)
GEN_SRC  := $(wildcard tests/gen/*.c)
DRESS_SRC := $(wildcard tests/html/*.c)
COUNTY_SRC := $(wildcard tests/county/*.c)
BENCH_SRC := $(wildcard tests/bench/*.c)
FUZZERS  := $(patsubst tests/fuzz/fuzz_%.c,%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))
MANUALS  := $(sort $(wildcard man/*.[1-9] man/*/man[1-9]/*.[1-9]))
SCRIPTS  := $(wildcard .ci/run tools/*.sh tests/*.sh tests/*/*.sh)
C_FILES  := $(wildcard lib/*/*.[ch] cmd/*.[ch] tests/*/*.[ch])

object    = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
fuzz_object = $(patsubst %.c,$(BUILD)/fuzz/obj/%.o,$(1))
DATA_C   := $(DATA:%=$(BUILD)/gen/data_%.c)
LIB_OBJ  := $(call object,$(LIB_SRC)) $(DATA:%=$(BUILD)/obj/gen/data_%.o)
HTML_OBJ := $(call object,$(HTML_SRC))
CMD_OBJ  := $(call object,$(CMD_SRC))
UNIT_OBJ := $(call object,$(UNIT_SRC))
GEN_OBJ  := $(call object,$(GEN_SRC))
DRESS_OBJ := $(call object,$(DRESS_SRC) tests/gen/rng.c)
COUNTY_OBJ := $(call object,$(COUNTY_SRC))
BENCH_OBJ := $(call object,$(BENCH_SRC))
BENCH_TESTS := $(patsubst %,$(BUILD)/tests/bench-%,cells csv duckdb measure)
FUZZ_OBJ := $(call fuzz_object,$(LIB_SRC) $(HTML_SRC)) $(DATA:%=$(BUILD)/fuzz/obj/gen/data_%.o)
PROGRAMS := $(COMMANDS:%=$(BUILD)/%)
LIBRARY  := $(BUILD)/libgipr.a
HTML_LIBRARY := $(if $(HTML_SRC),$(BUILD)/libgipr-html.a)
TESTS    := $(if $(UNIT_SRC),$(BUILD)/tests/check_gipr) $(if $(GEN_SRC),$(BUILD)/tests/gipr-gen) \
            $(if $(COUNTY_SRC),$(BUILD)/tests/gipr-county) $(if $(DRESS_SRC),$(BUILD)/tests/gipr-dress)

# ---- flags; pkg-config is asked when first needed, for it may be missing when make starts
ask = $(eval $(1) := $$(shell $$(PKG_CONFIG) $(2)))$($(1))
PCRE2_CFLAGS = $(call ask,PCRE2_CFLAGS,--cflags libpcre2-8)
PCRE2_LIBS   = $(call ask,PCRE2_LIBS,--libs libpcre2-8)
XML_CFLAGS   = $(call ask,XML_CFLAGS,--cflags libxml-2.0)
XML_LIBS     = $(call ask,XML_LIBS,--libs libxml-2.0)
CHECK_CFLAGS = $(call ask,CHECK_CFLAGS,--cflags check)
CHECK_LIBS   = $(call ask,CHECK_LIBS,--libs check)

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion $(if $(WERROR),-Werror)
# -fno-plt: short calls of the C library, of which there are many.
ALL_CFLAGS = -std=c11 -fno-plt -D_POSIX_C_SOURCE=200809L -Ilib -I$(BUILD)/gen $(CPPFLAGS) $(EXTRA) \
             $(PCRE2_CFLAGS) $(WARNINGS) $(CFLAGS)
# Functions become a part of those in other files, where the compiler is gcc and the flags are ours:
# some percent faster.  The archive serves any other linker, too; test programs are spared the time.
gcc_lto = $(shell $(CC) --version 2>/dev/null | grep -q 'Free Software' && echo -flto=auto)
LTO = $(eval LTO := $$(if $$(filter file,$$(origin CFLAGS)),$$(gcc_lto)))$(LTO)
no_lto = $(if $(LTO),-fno-lto)
quiet = $(if $(V),,@printf '  %-4s %s\n' '$(1)' '$(@:$(BUILD)/%=%)';)
compile = $(call quiet,$(1)) $(1) $(ALL_CFLAGS) $(OPTIMIZE) $(2) -MMD -MP -c -o $@ $<
link = $(call quiet,link) $(1) $(LDFLAGS) -o $@
LIBS = -lcsv $(PCRE2_LIBS)
FUZZ_FLAGS = -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined
SANITIZE = -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined

$(BUILD)/obj/cmd/cli.o: EXTRA = $(if $(VERSION),-DGIPR_VERSION='"$(VERSION)"')
$(HTML_OBJ) $(call fuzz_object,$(HTML_SRC)): EXTRA = $(XML_CFLAGS)
$(UNIT_OBJ): EXTRA = $(CHECK_CFLAGS)
$(LIB_OBJ) $(HTML_OBJ) $(CMD_OBJ) $(COMMANDS:%=$(BUILD)/obj/cmd/%.o): OPTIMIZE = \
    $(if $(LTO),$(LTO) -ffat-lto-objects)

# ---- targets
.PHONY: all tests check check-sanitize interop matrix demo fuzz bench bench-deps guard-record \
        lint lint-c lint-format lint-manuals lint-scripts format completions install uninstall clean help

all: $(LIBRARY) $(HTML_LIBRARY) $(PROGRAMS) ## build the library and the programs (the default)

check: all $(TESTS) $(BENCH_TESTS) | $(BUILD)/deps/check ## build and run all tests
	$(if $(UNIT_SRC),$(BUILD)/tests/check_gipr)
	tests/cli/run.sh
	tests/docs/run.sh
	tests/interop/run.sh
	@code=0; for t in tests/prop/*.sh; do \
	    echo "$$t"; "$$t" || code=1; \
	done; exit $$code
	CC='$(CC)' CFLAGS='$(CFLAGS)' tests/bench/guard.sh

# Without forks: a sanitized process for each of the unit tests takes minutes.
check-sanitize: ## the same tests under the address and undefined-behaviour sanitizers
	CK_FORK=no UBSAN_OPTIONS=print_stacktrace=1 $(MAKE) BUILD=$(BUILD)/sanitize CFLAGS='$(SANITIZE)' LDFLAGS='-fsanitize=address,undefined' check

interop: all | $(BUILD)/deps/interop ## run the tests with other programs (Miller, pandas, spreadsheets ...), all installed
	tests/interop/run.sh

matrix: all tests | $(BUILD)/deps/matrix ## the cells of pages through every extractor
	tests/matrix/run.sh

demo: all ## run the main job on examples/ and print the cells as a person reads them
	@$(BUILD)/gipr-tables --labels examples/*.txt > $(BUILD)/demo.tsv
	@LC_ALL=C $(AWK) -f tools/demo.awk $(BUILD)/demo.tsv
	@echo; echo '==> examples/county: two years of reports of a made-up county <=='; echo
	@PATH='$(abspath $(BUILD))':"$$PATH" $(MAKE) -s -C examples/county OUT='$(abspath $(BUILD))/county' show

fuzz: $(FUZZERS:%=$(BUILD)/fuzz/%) ## fuzz all targets, FUZZ_SECONDS (60) in all
	tools/fuzz.sh $(BUILD)/fuzz $(FUZZ_SECONDS) $(FUZZERS)

tests: $(TESTS) ## build the test programs

bench: all $(TESTS) $(BENCH_TESTS) ## measure speed and memory: writes tests/bench/results.md
	tests/bench/run.sh

bench-deps: ## install the programs that bench compares with
	tools/deps.sh bench
	tools/duckdb.sh $(BUILD)/duckdb

guard-record: all $(TESTS) $(BENCH_TESTS) ## record how many instructions the commands take
	CC='$(CC)' CFLAGS='$(CFLAGS)' tests/bench/guard.sh --record

lint: lint-c lint-format lint-manuals lint-scripts ## static analysis, formatting, manuals, scripts

lint-c: $(BUILD)/gen/data.h | $(BUILD)/deps/ci
	@cppcheck --quiet --std=c11 --enable=warning,style,performance,portability --inline-suppr \
	    --suppressions-list=tools/cppcheck.txt --error-exitcode=1 -Ilib -I$(BUILD)/gen \
	    $(filter-out tests/unit/%,$(filter %.c,$(C_FILES)))
lint-format: | $(BUILD)/deps/ci
	@clang-format --dry-run -Werror $(C_FILES)
lint-manuals: | $(BUILD)/deps/ci
	@$(if $(MANUALS),mandoc -Tlint -Wwarning $(MANUALS))
lint-scripts: | $(BUILD)/deps/ci
	@$(if $(SCRIPTS),shellcheck $(SCRIPTS))

format: | $(BUILD)/deps/ci ## format the C sources in place
	clang-format -i $(C_FILES)

completions: all ## write completions/ anew from the option tables
	tools/completions.sh $(BUILD) completions

install: all ## install programs, manuals, completions and library under $(DESTDIR)$(PREFIX)
	tools/install.sh install '$(DESTDIR)' '$(PREFIX)' '$(BUILD)' '$(VERSION)' $(COMMANDS)

uninstall: ## remove what install put there
	tools/install.sh uninstall '$(DESTDIR)' '$(PREFIX)' '$(BUILD)' '$(VERSION)' $(COMMANDS)

clean: ## remove everything built
	rm -rf $(BUILD)

help: ## list the targets
	@sed -n 's/^\([a-z][a-z-]*\):[^#]*## \(.*\)/\1	\2/p' Makefile | \
	    while IFS='	' read -r target text; do printf '%-16s %s\n' "$$target" "$$text"; done

# ---- what the build needs from the system is installed first, once
$(BUILD)/deps/build: tools/deps.sh
	@mkdir -p $(@D)
	@CC='$(CC)' tools/deps.sh build $(if $(HTML_SRC),html) && touch $@

$(BUILD)/deps/check $(BUILD)/deps/ci $(BUILD)/deps/interop $(BUILD)/deps/matrix: $(BUILD)/deps/%: tools/deps.sh | $(BUILD)/deps/build
	@CC='$(CC)' tools/deps.sh $* && touch $@

$(BUILD)/deps/ci: | $(BUILD)/deps/check

# ---- data
$(BUILD)/gen/data_%.c: lib/forms/%.tsv tools/embed.awk
	@mkdir -p $(@D)
	$(call quiet,awk) LC_ALL=C $(AWK) -v name=$* -f tools/embed.awk $< > $@

# Depends on the folder: only the names of its files matter.
$(BUILD)/gen/data.h: lib/forms Makefile
	@mkdir -p $(@D)
	@{ echo '#include <stddef.h>'; for n in $(DATA); do \
	    echo "extern const char data_$$n[];"; echo "extern const size_t data_$${n}_len;"; done; } > $@

# ---- flags and names of sources as files, which change only when what they hold does: other flags
# make other objects, and an archive holds none of a source that is gone
.PHONY: force
$(BUILD)/flags: private export STAMP = $(CC) $(CPPFLAGS) $(WARNINGS) $(CFLAGS) $(LTO) $(LDFLAGS)
$(BUILD)/fuzz/flags: private export STAMP = $(FUZZ_CC) $(CPPFLAGS) $(WARNINGS) $(CFLAGS) $(FUZZ_FLAGS)
$(BUILD)/version: private export STAMP = $(VERSION)
$(BUILD)/sources: private export STAMP = $(LIB_SRC) $(HTML_SRC)
$(BUILD)/flags $(BUILD)/fuzz/flags $(BUILD)/version $(BUILD)/sources: force | $(BUILD)/deps/build
	@mkdir -p $(@D)
	@printf '%s\n' "$$STAMP" | cmp -s - $@ || printf '%s\n' "$$STAMP" > $@

# ---- objects
OBJECTS := $(sort $(LIB_OBJ) $(HTML_OBJ) $(CMD_OBJ) $(call object,$(COMMANDS:%=cmd/%.c)) \
    $(UNIT_OBJ) $(GEN_OBJ) $(COUNTY_OBJ) $(DRESS_OBJ) $(BENCH_OBJ))
FUZZ_OBJECTS := $(FUZZ_OBJ) $(call fuzz_object,$(FUZZERS:%=tests/fuzz/fuzz_%.c))
$(OBJECTS) $(FUZZ_OBJECTS): | $(BUILD)/gen/data.h $(BUILD)/deps/build
$(OBJECTS): $(BUILD)/flags
$(FUZZ_OBJECTS): $(BUILD)/fuzz/flags
$(BUILD)/obj/cmd/cli.o: $(BUILD)/version
$(UNIT_OBJ): | $(BUILD)/deps/check
$(FUZZ_OBJECTS): | $(BUILD)/deps/ci

$(BUILD)/obj/gen/%.o: $(BUILD)/gen/%.c
	@mkdir -p $(@D)
	$(call compile,$(CC))

$(BUILD)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(call compile,$(CC))

$(BUILD)/fuzz/obj/gen/%.o: $(BUILD)/gen/%.c
	@mkdir -p $(@D)
	$(call compile,$(FUZZ_CC),$(FUZZ_FLAGS))

$(BUILD)/fuzz/obj/%.o: %.c
	@mkdir -p $(@D)
	$(call compile,$(FUZZ_CC),$(FUZZ_FLAGS))

# ---- archives and programs
$(LIBRARY): $(LIB_OBJ)
$(BUILD)/libgipr-html.a: $(HTML_OBJ)
$(LIBRARY) $(BUILD)/libgipr-html.a: $(BUILD)/sources
	@rm -f $@
	$(call quiet,ar) ar rcsD $@ $(filter %.o,$^)

$(BUILD)/gipr-text: LIBS += $(if $(HTML_SRC),$(XML_LIBS))
$(BUILD)/gipr-text: $(HTML_LIBRARY)
$(PROGRAMS): $(BUILD)/%: $(BUILD)/obj/cmd/%.o $(CMD_OBJ) $(LIBRARY)
	$(call link,$(CC) $(CFLAGS) $(LTO)) $(filter %.o,$^) $(filter %-html.a,$^) $(LIBRARY) $(LIBS)

$(BUILD)/tests/check_gipr: $(UNIT_OBJ) $(HTML_LIBRARY) $(LIBRARY)
	@mkdir -p $(@D)
	$(call link,$(CC) $(CFLAGS) $(no_lto)) $^ $(LIBS) $(if $(HTML_SRC),$(XML_LIBS)) $(CHECK_LIBS)

$(BUILD)/tests/gipr-gen: $(GEN_OBJ)
# Figures, prose and choice of reports are its own.
$(BUILD)/tests/gipr-county: $(COUNTY_OBJ) \
    $(filter-out $(call object,tests/gen/gen.c tests/gen/gen_figures.c tests/gen/gen_text.c),$(GEN_OBJ))
$(BUILD)/tests/gipr-dress: $(DRESS_OBJ)
$(BUILD)/tests/gipr-gen $(BUILD)/tests/gipr-county $(BUILD)/tests/gipr-dress:
	@mkdir -p $(@D)
	$(call link,$(CC) $(CFLAGS) $(no_lto)) $^

$(BUILD)/tests/bench-cells: $(call object,tests/bench/gen_cells.c tests/gen/gen_codebook.c tests/gen/rng.c)
$(BUILD)/tests/bench-csv: $(call object,tests/bench/csv_null.c)
$(BUILD)/tests/bench-duckdb: $(call object,tests/bench/duckdb_run.c)
$(BUILD)/tests/bench-measure: $(call object,tests/bench/measure.c)
$(BENCH_TESTS):
	@mkdir -p $(@D)
	$(call link,$(CC) $(CFLAGS) $(no_lto)) $^ $(if $(filter %-csv,$@),-lcsv) $(if $(filter %-duckdb,$@),-ldl)

$(FUZZERS:%=$(BUILD)/fuzz/%): $(BUILD)/fuzz/%: $(BUILD)/fuzz/obj/tests/fuzz/fuzz_%.o $(FUZZ_OBJ)
	$(call link,$(FUZZ_CC) $(FUZZ_FLAGS)) $^ $(LIBS) $(if $(HTML_SRC),$(XML_LIBS))

-include $(OBJECTS:.o=.d) $(FUZZ_OBJECTS:.o=.d)
