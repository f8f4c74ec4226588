#include <check.h>

#include "form/order.h"

static size_t place(const struct order *o, enum order_kind kind, struct str code)
{
    const struct order_list *l = &o->list[kind];
    size_t at = order_find(l, code);
    ck_assert_msg(at < l->codes, "%.*s is not in the order", (int)code.n, code.p);
    return at;
}

/* Two cells that follow each other in a form do so when sorted by the lists. */
START_TEST(every_form_keeps_its_order)
{
    const struct codebook *book = codebook_builtin();
    struct order o;
    order_init(&o, book);
    for (size_t f = 0; f < book->forms; f++)
        for (size_t i = 1; i < book->form[f].cells; i++) {
            const struct form_cell *a = &book->form[f].cell[i - 1], *b = a + 1;
            size_t table = place(&o, ORDER_TABLE, b->table), row = place(&o, ORDER_ROW, b->row);
            size_t before = place(&o, ORDER_TABLE, a->table);
            if (before == table)
                before = place(&o, ORDER_ROW, a->row), table = row;
            if (before == table)
                before = place(&o, ORDER_COL, a->col), table = place(&o, ORDER_COL, b->col);
            ck_assert_msg(before < table, "form %zu cell %zu", f, i);
        }
    order_free(&o);
}
END_TEST

START_TEST(new_codes_go_before_what_follows_them)
{
    static const char text[] = "form\ttable\trow\tcol\tunit\trow_label\tcol_label\n"
                               "1\tt\ta\tx\t\t\t\n"
                               "1\tt\ta\tz\t\t\t\n"
                               "1\tt\tc\tx\t\t\t\n"
                               "2\ts\tq\tx\t\t\t\n"
                               "2\tt\tb\tx\t\t\t\n"
                               "2\tt\tb\ty\t\t\t\n"
                               "2\tt\tb\tz\t\t\t\n"
                               "2\tt\tc\tx\t\t\t\n"
                               "2\tt\td\tx\t\t\t\n";
    static const char *const expected[ORDER_KINDS] = {"st", "abcdq", "xyz"};
    struct codebook book;
    struct order o;
    struct err e;
    ck_assert_int_eq(codebook_init(&book, str_of(text), "test", &e), 0);
    order_init(&o, &book);
    for (int kind = 0; kind < ORDER_KINDS; kind++) {
        ck_assert_uint_eq(o.list[kind].codes, strlen(expected[kind]));
        for (size_t i = 0; i < o.list[kind].codes; i++)
            ck_assert_int_eq(o.list[kind].code[i].p[0], expected[kind][i]);
    }
    order_append(&o, ORDER_TABLE, STR("s"));
    order_append(&o, ORDER_TABLE, STR("r"));
    ck_assert_uint_eq(o.list[ORDER_TABLE].codes, 3);
    ck_assert_uint_eq(place(&o, ORDER_TABLE, STR("r")), 2);
    order_free(&o);
    codebook_free(&book);
}
END_TEST

START_TEST(columns_have_their_kind)
{
    ck_assert_int_eq(order_kind_of(STR("table")), ORDER_TABLE);
    ck_assert_int_eq(order_kind_of(STR("row")), ORDER_ROW);
    ck_assert_int_eq(order_kind_of(STR("col")), ORDER_COL);
    ck_assert_int_eq(order_kind_of(STR("year")), ORDER_KINDS);
}
END_TEST

Suite *order_suite(void)
{
    Suite *s = suite_create("order");
    TCase *t = tcase_create("order");
    tcase_add_test(t, every_form_keeps_its_order);
    tcase_add_test(t, new_codes_go_before_what_follows_them);
    tcase_add_test(t, columns_have_their_kind);
    suite_add_tcase(s, t);
    return s;
}
