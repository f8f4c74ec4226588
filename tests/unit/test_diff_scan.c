#include <check.h>
#include <stdint.h>
#include <string.h>

#include "diff/scan.h"
#include "records.h"

enum { SIZE = 9000 };

/* Bytes of which many are tabs, newlines and backslashes, with the padding. */
static void fill(char *p, size_t n, unsigned long long *seed, unsigned plain)
{
    static const char special[] = "\t\n\\\t";
    for (size_t i = 0; i < n + SCAN_PADDING; i++) {
        unsigned k = records_random(seed, 4 + plain);
        p[i] = k < 4 ? special[k] : (char)(k * 37);
    }
}

START_TEST(bytes_are_counted_at_any_place_and_length)
{
    static char p[SIZE + SCAN_PADDING];
    unsigned long long seed = 1;
    for (int round = 0; round < 500; round++) {
        size_t from = records_random(&seed, 20),
               n = records_random(&seed, round % 10 ? 100 : SIZE - 20);
        size_t tabs = 0;
        fill(p, SIZE, &seed, records_random(&seed, 40));
        if (round % 50 == 0)
            memset(p, '\t', sizeof p); /* as many as there can be */
        for (size_t i = 0; i < n; i++)
            tabs += p[from + i] == '\t';
        ck_assert_uint_eq(scan_count(p + from, n, '\t'), tabs);
    }
}
END_TEST

START_TEST(what_is_common_ends_at_the_first_difference)
{
    static char a[SIZE + SCAN_PADDING], b[SIZE + SCAN_PADDING];
    unsigned long long seed = 2;
    for (int round = 0; round < 500; round++) {
        size_t n = records_random(&seed, round % 5 ? 100 : SIZE),
               at = records_random(&seed, (unsigned)n + 1);
        fill(a, SIZE, &seed, 10);
        memcpy(b, a, sizeof b);
        b[at] ^= 1;
        ck_assert_uint_eq(scan_common(a, b, n), at < n ? at : n);
        ck_assert_uint_eq(scan_common(a, a, n), n);
    }
}
END_TEST

/* What scan_lines() must do, byte by byte. */
static size_t pass_lines(const char *p, size_t n, struct scan *s)
{
    size_t at = 0;
    for (size_t i = 0; i < s->most; i++) {
        size_t end = at, tabs = 0;
        if (n - at <= s->lead_bytes || memcmp(p + at, s->lead, s->lead_bytes) != 0)
            break;
        for (end = at + s->lead_bytes; end < n && p[end] != '\n'; end++)
            tabs += p[end] == '\t';
        if (end == n || tabs != s->tabs)
            break;
        s->lines++;
        at = end + 1;
    }
    return at;
}

START_TEST(lines_are_passed_over_as_long_as_they_fit)
{
    static const char lead[5 + SCAN_PADDING] = "lead\t";
    static char p[SIZE + SCAN_PADDING];
    unsigned long long seed = 4;
    for (int round = 0; round < 2000; round++) {
        size_t n = 0, lines = 1 + records_random(&seed, 20), wanted = records_random(&seed, 4);
        while (lines-- > 0 && n + 400 < SIZE) {
            size_t tabs = records_random(&seed, 30) ? wanted : records_random(&seed, 5);
            memcpy(p + n, records_random(&seed, 30) != 0 ? "lead\t" : "laed\t", 5);
            n += 5;
            for (size_t k = 0; k <= tabs; k++) {
                size_t bytes = records_random(&seed, 50);
                memset(p + n, records_random(&seed, 60) != 0 ? 'x' : '\\', bytes);
                n += bytes;
                p[n++] = k < tabs ? '\t' : '\n';
            }
        }
        n -= records_random(&seed, 2); /* the last newline may be missing */
        struct scan s = {.lead = lead,
                         .lead_bytes = 5,
                         .tabs = wanted,
                         .most = records_random(&seed, 2) ? SIZE_MAX : records_random(&seed, 5)};
        struct scan expected = s;
        size_t passed = pass_lines(p, n, &expected);
        ck_assert_uint_eq(scan_lines(p, n, &s), passed);
        ck_assert_uint_eq(s.lines, expected.lines);
    }
}
END_TEST

START_TEST(the_last_byte_is_found)
{
    static char p[SIZE + SCAN_PADDING];
    unsigned long long seed = 3;
    for (int round = 0; round < 500; round++) {
        size_t n = records_random(&seed, round % 5 ? 100 : SIZE), end = n;
        fill(p, SIZE, &seed, records_random(&seed, 200));
        while (end > 0 && p[end - 1] != '\n')
            end--;
        ck_assert_uint_eq(scan_back(p, n, '\n'), end);
    }
}
END_TEST

Suite *diff_scan_suite(void);

Suite *diff_scan_suite(void)
{
    Suite *s = suite_create("diff_scan");
    TCase *t = tcase_create("diff_scan");
    tcase_add_test(t, bytes_are_counted_at_any_place_and_length);
    tcase_add_test(t, what_is_common_ends_at_the_first_difference);
    tcase_add_test(t, lines_are_passed_over_as_long_as_they_fit);
    tcase_add_test(t, the_last_byte_is_found);
    suite_add_tcase(s, t);
    return s;
}
