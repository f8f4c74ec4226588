#include "placed.h"

#include "show.h"

void assert_placed(const struct placed_text *t)
{
    assert_shows(show_cells(t->form, t->table, t->text), t->cells);
}

Suite *placed_suite(const char *name, const TTest *test, int texts)
{
    Suite *s = suite_create(name);
    TCase *c = tcase_create("place");
    tcase_add_loop_test(c, test, 0, texts);
    suite_add_tcase(s, c);
    return s;
}
