#define _GNU_SOURCE /* memfd_create */
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/utf8.h"
#include "check/check.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static int file_of(struct str bytes)
{
    int fd = memfd_create("input", 0);
    require(fd >= 0 && write(fd, bytes.p, bytes.n) == (ssize_t)bytes.n &&
            lseek(fd, 0, SEEK_SET) == 0);
    return fd;
}

static void count(void *context, const struct err *e)
{
    require(*e->text);
    ++*(size_t *)context;
}

/* Reads the bytes up to a line of `=` as cells and what follows, if anything, as
 * sections.  Trouble and warnings come together. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    size_t warned = 0;
    const struct err_sink warnings = {count, &warned};
    const struct record_reader_options from = {.from = RECORD_AUTO, .max_record = 4096};
    struct str all = str_make((const char *)bytes, n);
    size_t at = str_find(all, STR("\n=\n"), 0);
    bool with_sections = at + 3 < n;
    struct check_options options = {.years = n % 2 != 0, .all = n % 4 > 1, .fd = file_of(STR(""))};
    struct record_reader in;
    struct narratives sections;
    struct rules rules;
    struct check c;
    struct err e;
    int got;
    require(rules_init(&rules, &e) == 0);
    require(!with_sections || narratives_open(&sections, "sections", file_of(str_from(all, at + 3)),
                                              &from, &warnings, &e) == 0);
    require(check_start(&c, &options, &rules, with_sections ? &sections : NULL, &warnings, &e) ==
            0);
    record_reader_init(&in, &from, gather_columns, GATHER_COLUMNS);
    record_reader_add_open(&in, "cells", file_of(str_make(all.p, at)), str_make(NULL, 0));
    while ((got = record_next(&in, &e)) != 0)
        require(got < 0 || check_take(&c, &in) == 0);
    require(check_finish(&c, &e) == 0 || utf8_check(all.p, all.n) < all.n);
    require(!c.trouble || warned > 0);
    record_reader_free(&in);
    check_free(&c);
    close(options.fd);
    if (with_sections)
        narratives_close(&sections);
    rules_free(&rules);
    return 0;
}
