#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/bytes_words.h"
#include "base/utf8.h"
#include "records.h"

enum { SIZE = 400 };

/* Checks that all ways give the same, on text that ends where its memory does, so that reading
 * behind it shows; that no white space, tab or bar is passed over; and that ends are given only for
 * bytes that may be one. */
static void assert_word(const char *p, size_t n)
{
    char *text = malloc(n > 0 ? n : 1);
    ck_assert_ptr_nonnull(text);
    memcpy(text, p, n);
    size_t word = bytes_word_by(BYTES_PLAIN, text, n), used;
    for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++)
        ck_assert_uint_eq(bytes_word_by((enum bytes_way)way, text, n), word);
    for (size_t at = 0; at < word; at += used) {
        uint32_t c = utf8_decode(text + at, n - at, &used);
        ck_assert(!utf8_is_space(c) && c != '|' && !(c >= 0x2500 && c <= 0x257f));
    }
    ck_assert(word <= n);
    free(text);
}

START_TEST(words_end_at_white_space_and_marks)
{
    static const char *const ends[] = {" ",      "\t",     "\n",     "\f",     "|",
                                       "\x7f",   "\u00a0", "\u2003", "\u200b", "\u2028",
                                       "\u3000", "\ufeff", "\u2502"};
    char text[SIZE];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        for (size_t han = 0; han < 40; han++) {
            size_t n = 0;
            while (n < 3 * han)
                n += (size_t)snprintf(text + n, SIZE - n, "公");
            snprintf(text + n, SIZE - n, "%s开，“信息”。", ends[i]);
            assert_word(text, strlen(text));
            ck_assert_uint_eq(bytes_word(text, strlen(text)), n);
        }
}
END_TEST

START_TEST(words_go_on_over_punctuation)
{
    static const char text[] =
        "公开“信息”、《条例》（2022）——第三十二条，0件。公开“信息”、《条例》";
    for (size_t at = 0; at < sizeof text - 1; at += 3)
        if (((unsigned char)text[at] & 0xc0) != 0x80) {
            assert_word(text + at, sizeof text - 1 - at);
            ck_assert_uint_eq(bytes_word(text + at, sizeof text - 1 - at), sizeof text - 1 - at);
        }
}
END_TEST

START_TEST(text_of_any_kind_is_read_alike_in_every_way)
{
    static const char *const piece[] = {"公", "开", "，", "。", "、",     "“",  "—",
                                        "…",  "·",  "　", " ",  "|",      "\t", "x",
                                        "9",  "é",  "│",  "〇", "\ufeff", "😀"};
    enum { PIECES = sizeof piece / sizeof *piece };
    char text[SIZE];
    unsigned long long seed = 5;
    for (unsigned round = 0; round < 4000; round++) {
        size_t n = 0, want = records_random(&seed, SIZE - 8);
        unsigned kinds = round % 3 ? 3 : PIECES; /* mostly, no word ends */
        while (n < want)
            n += (size_t)snprintf(text + n, SIZE - n, "%s", piece[records_random(&seed, kinds)]);
        assert_word(text, n);
    }
}
END_TEST

Suite *bytes_words_suite(void)
{
    Suite *s = suite_create("bytes_words");
    TCase *t = tcase_create("bytes_words");
    tcase_add_test(t, words_end_at_white_space_and_marks);
    tcase_add_test(t, words_go_on_over_punctuation);
    tcase_add_test(t, text_of_any_kind_is_read_alike_in_every_way);
    suite_add_tcase(s, t);
    return s;
}
