/* Figures are left out of texts in every way as one byte after the other is. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes_figures.h"
#include "records.h"

enum { SIZE = 400 };

static size_t drop_slowly(char *to, const char *p, size_t n)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        bool digit = p[i] >= '0' && p[i] <= '9', behind = i > 0 && (p[i - 1] & 0x80);
        if (!digit || behind)
            to[kept++] = p[i];
    }
    return kept;
}

/* The text is where its memory ends, the copy has no more room than is asked for. */
static void assert_dropped(const char *p, size_t n)
{
    char expected[SIZE], *text = malloc(n ? n : 1), *copy = malloc(n + BYTES_BLOCK);
    size_t bytes = drop_slowly(expected, p, n);
    ck_assert(text && copy);
    memcpy(text, p, n);
    for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
        ck_assert_uint_eq(bytes_drop_figures_by((enum bytes_way)way, copy, text, n), bytes);
        ck_assert_int_eq(memcmp(copy, expected, bytes), 0);
    }
    free(text);
    free(copy);
}

START_TEST(digits_behind_words_stay)
{
    static const char text[] = "第1项\n12\n3.4 件\n公开10条";
    char copy[sizeof text + BYTES_BLOCK];
    size_t n = bytes_drop_figures(copy, text, sizeof text - 1);
    ck_assert_uint_eq(n, strlen("第1项\n\n. 件\n公开1条"));
    ck_assert_int_eq(memcmp(copy, "第1项\n\n. 件\n公开1条", n), 0);
}
END_TEST

START_TEST(all_ways_leave_out_the_same)
{
    static const char *const pieces[] = {"公", "开", "1", "0", "99", "\n", " ", "a", "/", ":", "é"};
    unsigned long long seed = 5;
    for (int round = 0; round < 3000; round++) {
        char text[SIZE];
        size_t n = 0, size = records_random(&seed, SIZE - 8);
        while (n < size) {
            const char *piece = pieces[records_random(&seed, sizeof pieces / sizeof *pieces)];
            memcpy(text + n, piece, strlen(piece));
            n += strlen(piece);
        }
        assert_dropped(text, n);
    }
    assert_dropped("", 0);
}
END_TEST

Suite *bytes_figures_suite(void)
{
    Suite *s = suite_create("bytes_figures");
    TCase *t = tcase_create("bytes_figures");
    tcase_add_test(t, digits_behind_words_stay);
    tcase_add_test(t, all_ways_leave_out_the_same);
    suite_add_tcase(s, t);
    return s;
}
