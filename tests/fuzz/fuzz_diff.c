/* Comparisons of TSV inputs: merged and held in memory, as they stand and rewritten,
 * they must give the same records, code and number of messages. */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/utf8.h"
#include "diff/diff.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void fuzz_require(bool holds)
{
    if (!holds)
        abort();
}

/* An input that can be opened by `path`. */
static int make_input(struct str bytes, char path[32])
{
    struct buf name = {0};
    int fd = memfd_create("input", 0);
    fuzz_require(fd >= 0 && write(fd, bytes.p, bytes.n) == (ssize_t)bytes.n);
    buf_printf(&name, "/proc/self/fd/%d", fd);
    buf_put_char(&name, '\0');
    memcpy(path, name.p, name.len);
    buf_free(&name);
    return fd;
}

/* Messages are counted: what they say of a report's place may be of a bad record. */
static void note(void *context, const struct err *e)
{
    size_t *messages = context;
    (void)e;
    ++*messages;
}

/* What a comparison gives: its records, code and messages. */
static struct buf compare(const struct diff_options *o, char **path, size_t n)
{
    size_t noted = 0;
    struct err_sink messages = {note, &noted};
    struct buf seen = {0};
    int fd = memfd_create("output", 0);
    int code = diff_run(o, path, n, fd, &messages);
    ssize_t size = (ssize_t)lseek(fd, 0, SEEK_END);
    buf_reserve(&seen, (size_t)size);
    fuzz_require(pread(fd, seen.p, (size_t)size, 0) == size);
    seen.len = (size_t)size;
    buf_printf(&seen, "%d %zu", code, noted);
    close(fd);
    return seen;
}

static void require_same(struct buf a, struct buf b)
{
    fuzz_require(str_eq(buf_str(&a, 0), buf_str(&b, 0)));
    buf_free(&a);
    buf_free(&b);
}

/* A carriage return inside a line is written as an escape when it is rewritten. */
static bool has_return(struct str bytes)
{
    for (size_t i = 0; i < bytes.n; i++)
        if (bytes.p[i] == '\r')
            return true;
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct str all = str_make((const char *)bytes, n);
    if (utf8_check(all.p, all.n) < all.n)
        return 0; /* an input may be refused, and whether it is the only one matters then */
    unsigned char flags = n > 0 ? bytes[0] : 0;
    struct str rest = str_from(all, 1), old = str_cut(&rest, '\1');
    char one[32], two[32], none[] = "/dev/null", *path[] = {one, two};
    int fd[] = {make_input(old, one), make_input(rest, two)};
    struct diff_options o = {.text = flags & 1, .from = {.from = RECORD_TSV, .max_record = 512}};
    o.changes.all = !o.text && flags & 2;
    struct diff_options held = o;
    held.hold = true;
    require_same(compare(&o, path, 2), compare(&held, path, 2));
    o.years = held.years = true;
    require_same(compare(&o, path, 1), compare(&held, path, 1));
    if (!has_return(old)) {
        char *both[] = {one, none};
        require_same(compare(&o, path, 1), compare(&o, both, 2));
    }
    close(fd[0]);
    close(fd[1]);
    return 0;
}
