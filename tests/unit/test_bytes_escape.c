#include <check.h>
#include <stdlib.h>

#include "base/bytes_escape.h"
#include "records.h"

enum { SIZE = 700 };

/* What bytes_escape() must write, byte by byte. */
static size_t escape_slowly(char *to, const char *from, size_t n)
{
    static const char special[] = "\t\n\r\\", code[] = "tnr\\";
    size_t written = 0;
    for (size_t i = 0; i < n; i++) {
        const char *which = from[i] ? strchr(special, from[i]) : NULL;
        if (which)
            to[written++] = '\\';
        to[written++] = which ? code[which - special] : from[i];
    }
    return written;
}

/* Checks all ways on text that ends where its memory does, so that reading behind it shows. */
static void assert_escaped(const char *p, size_t n)
{
    static char expected[2 * SIZE], found[2 * SIZE + BYTES_ESCAPE_MORE];
    char *text = malloc(n > 0 ? n : 1);
    ck_assert_ptr_nonnull(text);
    memcpy(text, p, n);
    size_t bytes = escape_slowly(expected, text, n);
    for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++) {
        ck_assert_uint_eq(bytes_escape_by((enum bytes_way)way, found, text, n), bytes);
        ck_assert_mem_eq(found, expected, bytes);
    }
    free(text);
}

START_TEST(every_byte_is_escaped_or_kept)
{
    char text[256];
    for (int c = 0; c < 256; c++)
        text[c] = (char)c;
    assert_escaped(text, sizeof text);
    for (int c = 0; c < 256; c++)
        assert_escaped(text + c, 1);
}
END_TEST

START_TEST(text_of_any_length_is_escaped_in_every_way)
{
    static const char alphabet[] = "\t\n\r\\tnr\x01\x0b\x0c\xe5\x89\x8a\x8d";
    static char text[SIZE];
    unsigned long long seed = 11;
    for (int round = 0; round < 6000; round++) {
        unsigned rare = 1 + records_random(&seed, 50);
        size_t n = records_random(&seed, round % 10 ? 200 : SIZE);
        for (size_t i = 0; i < n; i++)
            text[i] = records_random(&seed, rare) ? 'x' : alphabet[records_random(&seed, 14)];
        assert_escaped(text, n);
    }
    memset(text, '\n', sizeof text);
    for (size_t n = 0; n < 200; n++)
        assert_escaped(text, n);
}
END_TEST

Suite *bytes_escape_suite(void)
{
    Suite *s = suite_create("bytes_escape");
    TCase *t = tcase_create("bytes_escape");
    tcase_add_test(t, every_byte_is_escaped_or_kept);
    tcase_add_test(t, text_of_any_length_is_escaped_in_every_way);
    suite_add_tcase(s, t);
    return s;
}
