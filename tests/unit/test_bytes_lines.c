#include <check.h>

#include "base/bytes_lines.h"
#include "records.h"

enum { SIZE = 6000 };

/* What bytes_lines() must do, byte by byte. */
static size_t pass_lines(struct bytes_lines *l, const char *p, size_t n)
{
    size_t at = 0;
    for (;;) {
        size_t end = at, tabs = 0;
        if (n - at <= l->lead_bytes || memcmp(p + at, l->lead, l->lead_bytes) != 0)
            break;
        for (; end < n && p[end] != '\n'; end++)
            tabs += p[end] == '\t';
        if (end == n || tabs != l->tabs)
            break;
        l->slash |= memchr(p + at, '\\', end - at) != NULL;
        l->lines++;
        at = end + 1;
    }
    return at;
}

/* Lines with a lead that some lack, and mostly with so many tabs; the last one may lack its
 * newline.  Returns how many bytes they are. */
static size_t fill_lines(char *p, struct str lead, size_t wanted, unsigned long long *seed)
{
    size_t n = 0, longest = 1 + records_random(seed, 60);
    for (unsigned lines = 1 + records_random(seed, 20); lines > 0 && n + 600 < SIZE; lines--) {
        size_t tabs = records_random(seed, 30) ? wanted : records_random(seed, 5);
        memcpy(p + n, lead.p, lead.n);
        if (lead.n > 0 && records_random(seed, 30) == 0)
            p[n + records_random(seed, (unsigned)lead.n)] ^= 1;
        n += lead.n;
        for (size_t k = 0; k <= tabs; k++) {
            size_t bytes = records_random(seed, (unsigned)longest);
            memset(p + n, records_random(seed, 60) ? 'x' : '\\', bytes);
            n += bytes;
            p[n++] = k < tabs ? '\t' : '\n';
        }
    }
    memset(p + n, '\n', BYTES_BLOCK); /* what is behind does not count */
    return n - records_random(seed, 2);
}

START_TEST(lines_are_passed_over_as_long_as_they_fit)
{
    enum { LEAD = 150 };
    static char p[SIZE + BYTES_BLOCK], lead[LEAD + BYTES_BLOCK];
    unsigned long long seed = 5;
    memset(lead, 'y', sizeof lead);
    for (int round = 0; round < 5000; round++) {
        struct bytes_lines l = {.lead = lead,
                                .lead_bytes = records_random(&seed, LEAD),
                                .tabs = records_random(&seed, 4)};
        size_t n = fill_lines(p, str_make(lead, l.lead_bytes), l.tabs, &seed);
        struct bytes_lines expected = l;
        size_t passed = pass_lines(&expected, p, n);
        for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
            struct bytes_lines found = l;
            ck_assert_uint_eq(bytes_lines_by((enum bytes_way)way, &found, str_make(p, n)), passed);
            ck_assert_uint_eq(found.lines, expected.lines);
            ck_assert(found.slash || !expected.slash);
            ck_assert(!found.slash || memchr(p, '\\', n) != NULL);
        }
    }
}
END_TEST

/* What bytes_fork() must find, byte by byte. */
static struct bytes_fork find_fork(struct str a, struct str b)
{
    struct bytes_fork f = {0};
    size_t tabs = 0;
    for (; f.same < a.n && f.same < b.n && a.p[f.same] == b.p[f.same]; f.same++)
        if (a.p[f.same] == '\n')
            f.line = f.same + 1;
    for (f.a_end = f.same; f.a_end < a.n && a.p[f.a_end] != '\n'; f.a_end++)
        tabs += a.p[f.a_end] == '\t';
    for (f.b_end = f.same; f.b_end < b.n && b.p[f.b_end] != '\n'; f.b_end++)
        tabs -= b.p[f.b_end] == '\t';
    f.alike = f.a_end < a.n && f.b_end < b.n && tabs == 0 &&
              !memchr(b.p + f.same, '\\', f.b_end - f.same);
    return f;
}

START_TEST(texts_part_at_the_first_difference)
{
    static char p[SIZE + BYTES_BLOCK], q[SIZE + BYTES_BLOCK];
    unsigned long long seed = 6;
    size_t alike = 0;
    for (int round = 0; round < 5000; round++) {
        size_t n = fill_lines(p, STR("lead\t"), 3, &seed), more = records_random(&seed, 3);
        size_t at = records_random(&seed, (unsigned)n);
        /* The same but for some bytes more or others. */
        memcpy(q, p, at);
        memset(q + at, records_random(&seed, 9) ? 'z' : '\t', more);
        memcpy(q + at + more, p + at, n + BYTES_BLOCK - at - more);
        if (records_random(&seed, 2))
            q[records_random(&seed, (unsigned)n)] = "z\\\n\t"[records_random(&seed, 4)];
        struct str a =
            str_make(p, n - records_random(&seed, 2) * records_random(&seed, (unsigned)n));
        struct str b =
            str_make(q, n - records_random(&seed, 2) * records_random(&seed, (unsigned)n));
        struct bytes_fork expected = find_fork(a, b);
        alike += expected.alike;
        for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
            struct bytes_fork found = bytes_fork_by((enum bytes_way)way, a, b);
            ck_assert_uint_eq(found.same, expected.same);
            ck_assert_uint_eq(found.line, expected.line);
            ck_assert_int_eq(found.alike, expected.alike);
            if (!found.alike)
                continue;
            ck_assert_uint_eq(found.a_end, expected.a_end);
            ck_assert_uint_eq(found.b_end, expected.b_end);
        }
    }
    ck_assert_uint_gt(alike, 1000);
}
END_TEST

Suite *bytes_lines_suite(void)
{
    Suite *s = suite_create("bytes_lines");
    TCase *t = tcase_create("bytes_lines");
    tcase_add_test(t, lines_are_passed_over_as_long_as_they_fit);
    tcase_add_test(t, texts_part_at_the_first_difference);
    suite_add_tcase(s, t);
    return s;
}
