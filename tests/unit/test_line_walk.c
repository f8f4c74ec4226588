#include <check.h>
#include <stdlib.h>

#include "base/line_walk.h"

/* Texts of every length around the blocks, with newlines in all kinds of places, against
 * the plain way to cut lines. */
START_TEST(lines_are_those_between_newlines)
{
    enum { LONGEST = 3 * BYTES_BLOCK + 5 };
    for (size_t n = 0; n <= LONGEST; n++)
        for (size_t step = 1; step <= 70; step += step < 5 ? 1 : 13) {
            char *text = malloc(n + 1); /* no byte behind it, for the sanitizer to see */
            for (size_t i = 0; i < n; i++)
                text[i] = i % step == step - 1 ? '\n' : 'x';
            struct line_walk walk = line_walk_start(str_make(text, n));
            struct str line, rest = str_make(text, n);
            while (rest.n) {
                struct str want = str_cut(&rest, '\n');
                ck_assert(line_walk_next(&walk, &line));
                ck_assert_ptr_eq(line.p, want.p);
                ck_assert_uint_eq(line.n, want.n);
            }
            ck_assert(!line_walk_next(&walk, &line));
            free(text);
        }
}
END_TEST

START_TEST(a_text_without_bytes_has_no_lines)
{
    struct line_walk walk = line_walk_start(str_make(NULL, 0));
    struct str line;
    ck_assert(!line_walk_next(&walk, &line));
}
END_TEST

/* From wherever a walk is, it can go on at any line below. */
START_TEST(a_walk_goes_on_where_it_is_told_to)
{
    char text[4 * BYTES_BLOCK];
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = i % 7 == 6 ? '\n' : 'x';
    for (size_t lines = 0; lines < sizeof text / 7; lines++)
        for (size_t at = 7 * lines; at < sizeof text; at += 7) {
            struct line_walk walk = line_walk_start(str_make(text, sizeof text));
            struct str line;
            for (size_t i = 0; i < lines; i++)
                ck_assert(line_walk_next(&walk, &line));
            line_walk_jump(&walk, at);
            for (size_t from = at; from < sizeof text; from += 7) {
                ck_assert(line_walk_next(&walk, &line));
                ck_assert_ptr_eq(line.p, text + from);
                ck_assert_uint_eq(line.n, from + 6 < sizeof text ? 6 : sizeof text - from);
            }
            ck_assert(!line_walk_next(&walk, &line));
        }
}
END_TEST

Suite *line_walk_suite(void)
{
    Suite *s = suite_create("line_walk");
    TCase *t = tcase_create("line_walk");
    tcase_add_test(t, lines_are_those_between_newlines);
    tcase_add_test(t, a_text_without_bytes_has_no_lines);
    tcase_add_test(t, a_walk_goes_on_where_it_is_told_to);
    suite_add_tcase(s, t);
    return s;
}
