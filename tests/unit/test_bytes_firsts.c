#include <check.h>
#include <stdlib.h>

#include "base/bytes_firsts.h"
#include "records.h"

enum { SIZE = 3 * BYTES_FIRSTS };

static const char skipped[] = " \t|0123456789.#*~";

static bool is_skipped(char c)
{
    return c != '\0' && strchr(skipped, c) != NULL;
}

struct first {
    size_t at, line;
};

/* Where lines start with something else than ASCII, byte by byte; returns how many do. */
static size_t find_slowly(struct first *first, const char *p, size_t n)
{
    size_t firsts = 0, at = 0;
    for (size_t line = 0; at < n; line++) {
        while (at < n && is_skipped(p[at]))
            at++;
        if (at == n)
            break;
        if (p[at] & 0x80)
            first[firsts++] = (struct first){at, line};
        const char *newline = memchr(p + at, '\n', n - at);
        at = newline ? (size_t)(newline - p) + 1 : n;
    }
    return firsts;
}

/* The same in one of the ways, piece by piece, each ending where its memory does. */
static size_t find_fast(enum bytes_way way, struct first *first, const char *p, size_t n,
                        size_t piece)
{
    static struct bytes_firsts f;
    size_t firsts = 0, lines = 0;
    f = (struct bytes_firsts){.starts = 1};
    for (const char *c = skipped; *c; c++)
        bytes_set_add(&f.skipped, *c);
    for (size_t at = 0, bytes; at < n; at += bytes) {
        bytes = n - at < piece ? n - at : piece;
        char *text = malloc(bytes);
        ck_assert_ptr_nonnull(text);
        memcpy(text, p + at, bytes);
        bytes_firsts_by(way, &f, text, bytes);
        free(text);
        ck_assert_uint_le(f.firsts, bytes);
        for (size_t i = 0; i < f.firsts; i++)
            first[firsts++] = (struct first){at + f.first[i], lines + f.line[i]};
        lines += f.lines;
    }
    return firsts;
}

static void assert_firsts(const char *p, size_t n, size_t piece)
{
    static struct first expected[SIZE], found[SIZE];
    size_t firsts = find_slowly(expected, p, n);
    for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
        ck_assert_uint_eq(find_fast((enum bytes_way)way, found, p, n, piece), firsts);
        for (size_t i = 0; i < firsts; i++) {
            ck_assert_uint_eq(found[i].at, expected[i].at);
            ck_assert_uint_eq(found[i].line, expected[i].line);
        }
    }
}

/* Lines with much before what they start with, or nothing. */
static size_t fill_lines(char *p, size_t n, unsigned long long *seed)
{
    static const char *const pieces[] = {"公",           "\n",      "\n",       "\n\n",
                                         "\r\n",         "a",       "\xc2\xb7", "\xe3\x80\x81",
                                         "\xe3\x80\x80", "\xc2\xa0"};
    size_t at = 0;
    unsigned others = 1 + records_random(seed, 12);
    while (at < n) {
        const char *piece = pieces[records_random(seed, sizeof pieces / sizeof *pieces)];
        char one[2] = {skipped[records_random(seed, sizeof skipped - 1)], '\0'};
        if (records_random(seed, others) > 0)
            piece = one;
        size_t bytes = strlen(piece);
        bytes = bytes < n - at ? bytes : n - at;
        memcpy(p + at, piece, bytes);
        at += bytes;
    }
    return at;
}

START_TEST(lines_start_behind_what_is_skipped)
{
    static const char text[] = "| 一、\n2\n\nab\n 3 # 二\n三\n 12. ";
    static struct first found[SIZE];
    static const struct first expected[] = {{2, 0}, {20, 4}, {24, 5}};
    ck_assert_uint_eq(find_fast(BYTES_PLAIN, found, text, sizeof text - 1, BYTES_FIRSTS), 3);
    for (size_t i = 0; i < 3; i++) {
        ck_assert_uint_eq(found[i].at, expected[i].at);
        ck_assert_uint_eq(found[i].line, expected[i].line);
    }
    assert_firsts(text, sizeof text - 1, BYTES_FIRSTS);
}
END_TEST

START_TEST(lines_are_found_in_every_way_and_piece)
{
    static char text[SIZE];
    unsigned long long seed = 7;
    for (int round = 0; round < 1500; round++) {
        size_t n = fill_lines(text, records_random(&seed, round % 20 ? 400 : SIZE), &seed);
        size_t piece = BYTES_BLOCK * (1 + records_random(&seed, BYTES_FIRSTS / BYTES_BLOCK));
        assert_firsts(text, n, piece);
    }
}
END_TEST

START_TEST(nothing_but_what_is_skipped_starts_no_line)
{
    static char text[SIZE];
    memset(text, ' ', sizeof text);
    for (size_t n = 0; n < 300; n++)
        assert_firsts(text, n, BYTES_BLOCK);
    assert_firsts(text, sizeof text, BYTES_FIRSTS);
    text[sizeof text - 1] = 'a';
    assert_firsts(text, sizeof text, BYTES_FIRSTS);
    memset(text, '\n', sizeof text);
    assert_firsts(text, sizeof text, BYTES_FIRSTS);
}
END_TEST

START_TEST(every_ascii_character_can_be_in_a_set)
{
    for (int c = 0; c < 128; c++) {
        static struct bytes_firsts f;
        if (c == '\n')
            continue;
        f = (struct bytes_firsts){.starts = 1};
        bytes_set_add(&f.skipped, (char)c);
        for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++)
            for (int k = 0; k < 128; k++) {
                char text[] = {(char)k, '\xe4'};
                f.starts = 1;
                bytes_firsts_by((enum bytes_way)way, &f, text, sizeof text);
                ck_assert_uint_eq(f.firsts, k == c || k == '\n');
            }
    }
}
END_TEST

Suite *bytes_firsts_suite(void)
{
    Suite *s = suite_create("bytes_firsts");
    TCase *t = tcase_create("bytes_firsts");
    tcase_add_test(t, lines_start_behind_what_is_skipped);
    tcase_add_test(t, lines_are_found_in_every_way_and_piece);
    tcase_add_test(t, nothing_but_what_is_skipped_starts_no_line);
    tcase_add_test(t, every_ascii_character_can_be_in_a_set);
    suite_add_tcase(s, t);
    return s;
}
