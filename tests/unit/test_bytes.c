#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/char_set.h"
#include "base/utf8.h"
#include "record/tsv.h"

/* Small numbers without order, the same in every run. */
static unsigned next_random(unsigned *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

START_TEST(masks_tell_single_bytes)
{
    char block[BYTES_BLOCK];
    for (int c = 0; c < 256; c++) {
        memset(block, 'x', sizeof block);
        block[c % BYTES_BLOCK] = (char)c;
        uint64_t bit = (uint64_t)1 << c % BYTES_BLOCK;
        ck_assert_uint_eq(bytes_equal(block, (char)c), c == 'x' ? UINT64_MAX : bit);
        block[c % BYTES_STEP] = (char)c;
        for (int most = 0; most < 0x78; most++) {
            bit = c <= most || c == '\\' ? (uint64_t)1 << c % BYTES_STEP : 0;
            ck_assert_uint_eq(bytes_low_or(block, (char)most, '\\'), bit);
        }
    }
    ck_assert_uint_eq(bytes_inside(1), 1);
    ck_assert_uint_eq(bytes_inside(63), UINT64_MAX >> 1);
    ck_assert_uint_eq(bytes_inside(64), UINT64_MAX);
    ck_assert_uint_eq(bytes_inside(65), UINT64_MAX);
    ck_assert_uint_eq(bytes_first((uint64_t)1 << 40), 40);
}
END_TEST

START_TEST(masks_tell_ranges)
{
    static const uint8_t range[][2] = {{'!', '~'},   {0, 0x7f},    {'a', 'a'},   {0x80, 0xbf},
                                       {0xe3, 0xe9}, {0xff, 0xff}, {0x80, 0xff}, {0, 0}};
    char step[BYTES_STEP];
    for (size_t i = 0; i < sizeof range / sizeof *range; i++)
        for (unsigned c = 0; c < 256; c++) {
            uint8_t first = range[i][0], last = range[i][1];
            memset(step, first > 0x7f ? 'x' : '\xe4', sizeof step);
            step[c % BYTES_STEP] = (char)c;
            uint64_t bit = (uint64_t)1 << c % BYTES_STEP;
            ck_assert_uint_eq(bytes_range_step(step, first, last),
                              c >= first && c <= last ? bit : 0);
        }
}
END_TEST

/* Characters one by one, as the fast way must find them. */
static size_t check_slowly(const char *p, size_t n)
{
    size_t at = 0, used;
    while (at < n && (used = utf8_valid_at(p + at, n - at)) != 0)
        at += used;
    return at;
}

/* What is told of a text of which `good` bytes are well-formed, in every way. */
static void assert_survey(const char *p, size_t n, size_t good)
{
    size_t newlines = 0;
    bool returns = false;
    for (size_t i = 0; i < good; i++) {
        newlines += p[i] == '\n';
        returns |= p[i] == '\r';
    }
    struct bytes_text text = utf8_survey(p, n);
    ck_assert_uint_eq(text.good, good);
    ck_assert_uint_eq(text.newlines, newlines);
    ck_assert(text.returns || !returns);
    for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
        text = bytes_utf8_by((enum bytes_way)way, p, n);
        ck_assert_uint_le(text.good, good);
        ck_assert_uint_eq(utf8_check(p, text.good), text.good);
        ck_assert_uint_eq(utf8_survey(p, text.good).newlines, text.newlines);
        ck_assert_uint_ge(text.good + 2 * BYTES_BLOCK, way == BYTES_PLAIN ? 0 : good);
    }
}

START_TEST(faults_of_utf8_are_found_anywhere)
{
    static const char *const pieces[] = {"a",
                                         "é",
                                         "公",
                                         "\xf0\xa0\x80\x80",
                                         "\xf4\x8f\xbf\xbf",
                                         "\xe0\xa0\x80",
                                         "\xed\x9f\xbf",
                                         "开",
                                         "信息",
                                         "\n",
                                         "\r\n"};
    static const unsigned char odd[] = {0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1,
                                        0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff};
    unsigned state = 1;
    for (int round = 0; round < 20000; round++) {
        char text[320];
        size_t n = 0, size = next_random(&state) % 300;
        while (n < size) {
            const char *piece = pieces[next_random(&state) % (sizeof pieces / sizeof *pieces)];
            memcpy(text + n, piece, strlen(piece));
            n += strlen(piece);
        }
        for (unsigned faults = next_random(&state) % 3; n > 0 && faults > 0; faults--)
            text[next_random(&state) % n] = (char)odd[next_random(&state) % sizeof odd];
        size_t good = check_slowly(text, n);
        ck_assert_uint_eq(utf8_check(text, n), good);
        ck_assert_uint_eq(utf8_check(text, good), good);
        assert_survey(text, n, good);
    }
}
END_TEST

/* Text of characters of all lengths, some of them white space or like it in their first bytes, and
 * where its first word ends, character by character. */
START_TEST(words_end_before_white_space)
{
    static const char *const pieces[] = {"公",
                                         "开",
                                         "件",
                                         "\xe3\x80\x81",
                                         "\xe3\x80\x82",
                                         "\xef\xbc\x8c",
                                         "\xe2\x80\x9c",
                                         "·",
                                         "\xe6\x80\x80",
                                         "é",
                                         "a",
                                         "1",
                                         "\xf0\xa0\x80\x80",
                                         "\xe3\x81\x80"};
    static const char *const spaces[] = {" ",
                                         "\t",
                                         "\x01",
                                         "\x7f",
                                         "\xc2\xa0",
                                         "\xc2\x85",
                                         "\xe2\x80\x80",
                                         "\xe2\x80\x8f",
                                         "\xe2\x81\x9f",
                                         "\xe2\x80\xaf",
                                         "\xe3\x80\x80",
                                         "\xef\xbb\xbf"};
    unsigned state = 8;
    for (int round = 0; round < 20000; round++) {
        struct buf text = {0};
        size_t word = SIZE_MAX;
        for (unsigned n = next_random(&state) % 60; n > 0; n--) {
            bool space = next_random(&state) % 40 == 0;
            const char *piece =
                space ? spaces[next_random(&state) % 12] : pieces[next_random(&state) % 14];
            word = space && word == SIZE_MAX ? text.len : word;
            buf_put(&text, piece, strlen(piece));
        }
        char *alone = malloc(text.len + 1); /* what stands behind it may not be read */
        ck_assert_ptr_nonnull(alone);
        memcpy(alone + 1, text.p ? text.p : "", text.len);
        ck_assert_uint_eq(utf8_word(alone + 1, text.len), word == SIZE_MAX ? text.len : word);
        free(alone);
        buf_free(&text);
    }
}
END_TEST

START_TEST(a_set_has_the_characters_that_were_added)
{
    static const uint32_t added[] = {0, 63, 64, 0x4e00, 0xffff, 0x10000, 0x20000};
    static struct char_set set, more;
    for (size_t i = 0; i < sizeof added / sizeof *added; i++)
        char_set_add(i % 2 ? &set : &more, added[i]);
    char_set_join(&set, &more);
    for (uint32_t c = 0; c < 0x20010; c++) {
        bool there = false;
        for (size_t i = 0; i < sizeof added / sizeof *added; i++)
            there |= added[i] == c && c <= 0xffff;
        ck_assert_int_eq(char_set_has(&set, c), there);
    }
}
END_TEST

/* Text with many separators or few. */
static void fill_text(char *p, size_t n, unsigned *state)
{
    static const char alphabet[] = "\t\n\r\\a0\xe5";
    unsigned others = next_random(state) % 40;
    for (size_t i = 0; i < n; i++)
        p[i] = next_random(state) % (others + 1) == 0 ? alphabet[next_random(state) % 7] : 'x';
}

START_TEST(separators_are_marked_in_every_way)
{
    static char text[BYTES_MARKED + BYTES_BLOCK];
    static struct bytes_marks m;
    unsigned state = 3;
    for (int round = 0; round < 400; round++) {
        size_t n = next_random(&state) % (round % 10 == 0 ? BYTES_MARKED + 1 : 300);
        fill_text(text, sizeof text, &state);
        for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
            size_t marks = 1, newlines = 0;
            bytes_mark_by((enum bytes_way)way, &m, text, n);
            ck_assert_uint_eq(m.mark[0], UINT16_MAX);
            for (size_t i = 0; i < n; i++) {
                if (text[i] == '\n')
                    ck_assert_uint_eq(m.newline[newlines++], marks);
                if (text[i] == '\t' || text[i] == '\n')
                    ck_assert_uint_eq(m.mark[marks++], i);
            }
            ck_assert_uint_eq(m.marks, marks);
            ck_assert_uint_eq(m.newlines, newlines);
        }
    }
}
END_TEST

START_TEST(bytes_are_the_same_up_to_their_end)
{
    char a[80], b[80];
    memset(a, 'a', sizeof a);
    for (size_t n = 0; n <= 64; n++)
        for (size_t other = 0; other < sizeof b; other++) {
            memcpy(b, a, sizeof b);
            b[other] = 'b';
            ck_assert_int_eq(bytes_same(a, b, n), other >= n);
        }
}
END_TEST

START_TEST(digits_become_numbers)
{
    char text[16];
    uint32_t number;
    unsigned state = 4;
    for (int round = 0; round < 400; round++) {
        uint32_t wanted = next_random(&state) % 100000000u >> next_random(&state) % 24;
        size_t n = (size_t)snprintf(text, sizeof text, "%0*u", (int)(next_random(&state) % 9),
                                    (unsigned)wanted);
        memset(text + n, "9\t\xff/"[round % 4], sizeof text - n);
        ck_assert(bytes_number(text, n, &number));
        ck_assert_uint_eq(number, wanted);
        size_t at = next_random(&state) % n;
        for (int c = 0; c < 256; c++) {
            text[at] = (char)c;
            ck_assert_int_eq(bytes_number(text, n, &number), c >= '0' && c <= '9');
        }
    }
}
END_TEST

START_TEST(numbers_become_digits)
{
    unsigned state = 7;
    for (int round = 0; round < 4000; round++) {
        char digits[16], expected[24];
        uint32_t number = next_random(&state) * 7 % 100000000u >> next_random(&state) % 24;
        unsigned least = 1 + next_random(&state) % 8;
        int n = snprintf(expected, sizeof expected, "%0*u", (int)least, (unsigned)number);
        ck_assert_uint_eq(bytes_digits(digits, number, least), strlen(expected));
        ck_assert_mem_eq(digits, expected, (size_t)n);
    }
}
END_TEST

START_TEST(rows_come_back_from_tsv)
{
    static const char alphabet[] = "ab\t\n\r\\\v\x01 公";
    unsigned state = 2;
    for (int round = 0; round < 5000; round++) {
        enum { FIELDS = 5 };
        char text[FIELDS][120];
        size_t size[FIELDS], slot[FIELDS] = {4, 3, 2, 1, 0};
        struct str field[FIELDS];
        struct buf line = {0};
        bool escaped, special = false;
        for (size_t k = 0; k < FIELDS; k++) {
            size[k] = next_random(&state) % sizeof *text;
            for (size_t i = 0; i < size[k]; i++) {
                text[k][i] = alphabet[next_random(&state) % (sizeof alphabet - 1)];
                special |= strchr("\t\n\r\\", text[k][i]) != NULL;
            }
            if (k > 0)
                buf_put_char(&line, '\t');
            tsv_put(&line, str_make(text[k], size[k]));
        }
        size_t n = line.len;
        buf_put(&line, "\t\\\t\\\t\\\t\\", 8); /* what stands behind the line does not count */
        buf_reserve(&line, BYTES_BLOCK);
        ck_assert_uint_eq(tsv_split(str_make(line.p, n), field, slot, FIELDS, &escaped), FIELDS);
        ck_assert_int_eq(escaped, special);
        for (size_t k = 0; k < FIELDS; k++) {
            char plain[2 * sizeof *text];
            struct str back = field[slot[k]];
            ck_assert(!tsv_has_bad_escape(&back));
            back = field[slot[k]];
            ck_assert(tsv_unescape(plain, &back) && back.p == plain);
            ck_assert(str_eq(back, str_make(text[k], size[k])));
        }
        buf_free(&line);
    }
}
END_TEST

/* In place, too, where what stood before it was moved already. */
START_TEST(a_wrong_escape_is_pointed_at)
{
    char text[] = "a\\tb\\\\c\\xd", last[] = "\\n\\";
    struct str field = str_of(text);
    ck_assert(tsv_has_bad_escape(&field));
    ck_assert(str_eq(field, STR("\\xd")));
    field = str_of(text);
    ck_assert(!tsv_unescape(text, &field));
    ck_assert(str_eq(field, STR("\\xd")));
    field = str_of(last);
    ck_assert(!tsv_unescape(last, &field));
    ck_assert(str_eq(field, STR("\\")));
}
END_TEST

Suite *bytes_suite(void)
{
    Suite *s = suite_create("bytes");
    TCase *t = tcase_create("bytes");
    tcase_add_test(t, masks_tell_single_bytes);
    tcase_add_test(t, masks_tell_ranges);
    tcase_add_test(t, faults_of_utf8_are_found_anywhere);
    tcase_add_test(t, words_end_before_white_space);
    tcase_add_test(t, a_set_has_the_characters_that_were_added);
    tcase_add_test(t, separators_are_marked_in_every_way);
    tcase_add_test(t, bytes_are_the_same_up_to_their_end);
    tcase_add_test(t, digits_become_numbers);
    tcase_add_test(t, numbers_become_digits);
    tcase_add_test(t, rows_come_back_from_tsv);
    tcase_add_test(t, a_wrong_escape_is_pointed_at);
    suite_add_tcase(s, t);
    return s;
}
