/* fuzz_records.h - what the fuzz targets of the three record formats share.
 *
 * The bytes are read as records in small and in large blocks, which must give
 * the same; what was read is written and read again, which must give the same,
 * too.  Not so if they are no UTF-8, of which a large block shows more. */
#ifndef GIPR_TESTS_FUZZ_RECORDS_H
#define GIPR_TESTS_FUZZ_RECORDS_H

#ifndef _GNU_SOURCE
#error "define _GNU_SOURCE first: memfd_create"
#endif

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "record/reader.h"
#include "record/writer.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void fuzz_require(bool holds)
{
    if (!holds)
        abort();
}

/* Whether a header that starts with this name cannot be taken for anything else
 * (a byte-order mark, a PDF) once its quotes are gone. */
static bool is_plain(struct str name)
{
    return name.n > 0 && name.p[0] >= 'a' && name.p[0] <= 'z';
}

/* Reads all records of `fd` (closed at the end) and writes down every field with
 * its length, and errors as their line if `errors`.  When `copy` is not -1, the
 * records are written there as well. */
static struct buf fuzz_read(int fd, enum record_format format, size_t block, bool errors, int copy)
{
    struct record_reader_options options = {.from = format, .block = block, .max_record = 4096};
    struct writer_options to = {.to = format};
    struct record_reader in;
    struct writer out = {0};
    struct buf seen = {0};
    struct err e;
    int got;
    fuzz_require(lseek(fd, 0, SEEK_SET) == 0);
    record_reader_init(&in, &options, NULL, 0);
    record_reader_add_open(&in, "fuzz", fd, str_make(NULL, 0));
    while ((got = record_next(&in, &e)) != 0) {
        if (got < 0 && errors)
            buf_printf(&seen, "!%zu\n", e.line);
        if (got < 0 || in.fields == 0)
            continue;
        if (copy != -1 && !out.column && is_plain(in.name[0]))
            writer_init(&out, copy, &to, in.name, in.fields);
        for (size_t i = 0; i < in.fields; i++) {
            buf_printf(&seen, "%zu:", in.field[i].n);
            buf_put_str(&seen, in.field[i]);
            if (out.column)
                writer_field(&out, in.field[i]);
        }
        buf_put_char(&seen, '\n');
        if (out.column)
            fuzz_require(writer_end_row(&out) == 0);
    }
    record_reader_free(&in);
    if (out.column) {
        (void)writer_finish(&out, &e);
        writer_free(&out);
    }
    return seen;
}

static int fuzz_records(enum record_format format, const uint8_t *bytes, size_t n)
{
    int fd = memfd_create("input", 0), copy = memfd_create("copy", 0);
    fuzz_require(fd >= 0 && copy >= 0 && write(fd, bytes, n) == (ssize_t)n);
    size_t block = n > 0 ? 1 + bytes[n - 1] % 32 : 1;
    bool exact = utf8_check((const char *)bytes, n) == n;
    struct buf small = fuzz_read(dup(fd), format, block, true, -1);
    struct buf large = fuzz_read(dup(fd), format, 0, true, -1);
    struct buf once = fuzz_read(fd, format, 0, false, copy);
    struct buf again = fuzz_read(dup(copy), format, 0, false, -1);
    fuzz_require(!exact || str_eq(buf_str(&small, 0), buf_str(&large, 0)));
    fuzz_require(!exact || lseek(copy, 0, SEEK_END) == 0 ||
                 str_eq(buf_str(&once, 0), buf_str(&again, 0)));
    close(copy);
    buf_free(&small);
    buf_free(&large);
    buf_free(&once);
    buf_free(&again);
    return 0;
}

#endif
