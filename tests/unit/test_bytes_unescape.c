#include <check.h>
#include <stdlib.h>

#include "base/bytes_unescape.h"
#include "records.h"

enum { SIZE = 700 };

/* What bytes_unescape() must read and write, byte by byte. */
static size_t unescape_slowly(char *to, const char *from, size_t n, size_t *written)
{
    static const char special[] = "\t\n\r\\", code[] = "tnr\\";
    size_t at = 0;
    for (*written = 0; at < n; at++) {
        if (from[at] == '\t')
            break;
        if (from[at] != '\\') {
            to[(*written)++] = from[at];
            continue;
        }
        const char *which = at + 1 < n && from[at + 1] ? strchr(code, from[at + 1]) : NULL;
        if (!which)
            break;
        to[(*written)++] = special[which - code];
        at++;
    }
    return at;
}

/* Checks all ways, to other memory and in place, on text that ends where its memory does, so that
 * reading and writing behind it show. */
static void assert_unescaped(const char *p, size_t n)
{
    static char expected[SIZE];
    size_t bytes, read = unescape_slowly(expected, p, n, &bytes), written;
    char *text = malloc(n > 0 ? n : 1), *to = malloc(n > 0 ? n : 1);
    ck_assert(text && to);
    for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
        memcpy(text, p, n);
        ck_assert_uint_eq(bytes_unescape_by((enum bytes_way)way, to, text, n, &written), read);
        ck_assert_uint_eq(written, bytes);
        ck_assert_mem_eq(to, expected, bytes);
        ck_assert_uint_eq(bytes_unescape_by((enum bytes_way)way, text, text, n, &written), read);
        ck_assert_uint_eq(written, bytes);
        ck_assert_mem_eq(text, expected, bytes);
        ck_assert_mem_eq(text + read, p + read, n - read); /* for a message */
    }
    free(text);
    free(to);
}

START_TEST(every_byte_is_kept_or_a_code)
{
    char text[2 * BYTES_BLOCK];
    for (int c = 0; c < 256; c++) {
        memset(text, 'x', sizeof text);
        text[BYTES_BLOCK / 2] = (char)c;
        assert_unescaped(text, sizeof text);
        text[BYTES_BLOCK / 2 - 1] = '\\';
        assert_unescaped(text, sizeof text);
    }
}
END_TEST

START_TEST(text_of_any_length_is_unescaped_in_every_way)
{
    static const char *const piece[] = {"\\n", "\\t", "\\r", "\\\\", "n",  "t",
                                        "年",  "\\n", "\n",  "",     "x1", "rrr"};
    static char text[SIZE + 8];
    unsigned long long seed = 12;
    for (int round = 0; round < 20000; round++) {
        unsigned rare = 1 + records_random(&seed, 30);
        size_t most = records_random(&seed, round % 10 ? 200 : SIZE), n = 0;
        while (n < most) {
            const char *next = records_random(&seed, rare) ? "x" : piece[records_random(&seed, 12)];
            memcpy(text + n, next, strlen(next));
            n += strlen(next);
        }
        if (n > SIZE)
            n = SIZE;
        if (n > 0 && round % 8 < 2) /* mostly a wrong escape; a tab */
            text[records_random(&seed, (unsigned)n)] = round % 8 ? '\\' : '\t';
        assert_unescaped(text, n);
    }
}
END_TEST

/* Runs of backslashes end in an escape or not, wherever blocks part them. */
START_TEST(runs_of_backslashes_are_pairs)
{
    static char text[4 * BYTES_BLOCK];
    for (size_t from = 0; from < 2 * BYTES_BLOCK; from++)
        for (size_t run = 0; run < 2 * BYTES_BLOCK; run++) {
            memset(text, 'n', sizeof text);
            memset(text + from, '\\', run);
            assert_unescaped(text, sizeof text);
            assert_unescaped(text, from + run);
        }
}
END_TEST

Suite *bytes_unescape_suite(void)
{
    Suite *s = suite_create("bytes_unescape");
    TCase *t = tcase_create("bytes_unescape");
    tcase_add_test(t, every_byte_is_kept_or_a_code);
    tcase_add_test(t, text_of_any_length_is_unescaped_in_every_way);
    tcase_add_test(t, runs_of_backslashes_are_pairs);
    suite_add_tcase(s, t);
    return s;
}
