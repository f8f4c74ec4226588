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

Suite *line_walk_suite(void);

Suite *line_walk_suite(void)
{
    Suite *s = suite_create("line_walk");
    TCase *t = tcase_create("line_walk");
    tcase_add_test(t, lines_are_those_between_newlines);
    tcase_add_test(t, a_text_without_bytes_has_no_lines);
    suite_add_tcase(s, t);
    return s;
}
