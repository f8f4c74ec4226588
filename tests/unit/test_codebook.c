#include <check.h>

#include "form/form.h"

#define HEADER "form\ttable\trow\tcol\tunit\trow_label\tcol_label\n"

#define CELL(form, table) form "\t" table "\tr\tc\t件\t行\t列\n"

static const struct {
    const char *text;
    size_t line;
    const char *message;
} faults[] = {
    {"", 1, "expected the columns form table row col unit row_label col_label"},
    {"form\ttable\trow\n", 1, "expected the columns form table row col unit row_label col_label"},
    {"2014\tt\tr\tc\t件\t行\t列\n", 1,
     "expected the columns form table row col unit row_label col_label"},
    {HEADER "2014\tt\tr\n", 2, "expected 7 columns, found 3"},
    {HEADER "2014\tt\tr\tc\t件\t行\t列\n\n", 3, "expected 7 columns, found 1"},
    {HEADER "2014\tt\tr\tc\t件\t行\t列\t\n", 2, "expected 7 columns, found more"},
    {HEADER "a\tt\tr\tc\t件\t行\t列\nb\tt\tr\tc\t件\t行\t列\na\tt\tr\td\t件\t行\t列\n", 4,
     "the cells of form a do not stand together"},
    {HEADER CELL("a", "t") CELL("b", "t") CELL("c", "t") CELL("d", "t") CELL("e", "t")
         CELL("f", "t") CELL("g", "t") CELL("h", "t") CELL("h", "t") CELL("i", "t"),
     11, "more than 8 forms"},
    {HEADER CELL("z", "x") CELL("a", "a") CELL("a", "b") CELL("a", "c") CELL("a", "d")
         CELL("a", "e") CELL("a", "f") CELL("a", "g") CELL("a", "h") CELL("a", "i"),
     11, "more than 8 tables in form a"},
};

START_TEST(a_faulty_codebook_is_refused_with_its_line)
{
    struct codebook book;
    struct err e;
    ck_assert_int_eq(codebook_init(&book, str_of(faults[_i].text), "book.tsv", &e), -1);
    ck_assert_str_eq(e.name, "book.tsv");
    ck_assert_uint_eq(e.line, faults[_i].line);
    ck_assert_str_eq(e.text, faults[_i].message);
    ck_assert_uint_eq(book.forms, 0);
    ck_assert_uint_eq(book.cells, 0);
}
END_TEST

START_TEST(forms_are_what_stands_together)
{
    struct codebook book;
    struct err e;
    static const char text[] = HEADER "a\tt\tr\tc\t件\t甲/乙\t丙\n"
                                      "a\tt\tr\td\t\t甲/乙\t丁\n"
                                      "b\tu\tr\tc\t万元\t戊\t"; /* no final newline */
    ck_assert_int_eq(codebook_init(&book, str_of(text), "book.tsv", &e), 0);
    ck_assert_uint_eq(book.forms, 2);
    ck_assert_uint_eq(book.form[0].cells, 2);
    ck_assert_uint_eq(book.form[1].cells, 1);
    ck_assert_ptr_eq(book.form[1].cell, book.cell + 2);
    const struct form_cell *cell = book.form[0].cell;
    ck_assert(str_eq(cell->table, STR("t")) && str_eq(cell->row, STR("r")));
    ck_assert(str_eq(cell->col, STR("c")) && str_eq(cell->unit, STR("件")));
    ck_assert(str_eq(cell->row_label, STR("甲/乙")) && str_eq(cell->col_label, STR("丙")));
    ck_assert_uint_eq(cell[1].unit.n, 0);
    ck_assert_uint_eq(book.form[1].cell->col_label.n, 0);
    codebook_free(&book);
}
END_TEST

START_TEST(a_codebook_of_nothing_has_no_forms)
{
    struct codebook book;
    struct err e;
    ck_assert_int_eq(codebook_init(&book, STR(HEADER), "book.tsv", &e), 0);
    ck_assert_uint_eq(book.forms, 0);
    ck_assert_ptr_null(form_find(&book, STR("2014")));
    ck_assert_ptr_null(form_of_year(&book, STR("2014")));
    codebook_free(&book);
}
END_TEST

START_TEST(the_built_in_forms_are_complete)
{
    const struct codebook *book = codebook_builtin();
    static const struct {
        const char *name;
        size_t cells;
    } forms[] = {{"2014", 65}, {"2019", 198}, {"2021", 200}};
    ck_assert_ptr_eq(book, codebook_builtin());
    ck_assert_uint_eq(book->forms, 3);
    for (size_t i = 0; i < 3; i++) {
        const struct form *form = form_find(book, str_of(forms[i].name));
        ck_assert_ptr_eq(form, &book->form[i]);
        ck_assert_uint_eq(form->cells, forms[i].cells);
    }
    ck_assert_ptr_null(form_find(book, STR("2020")));
    ck_assert_ptr_null(form_find(book, STR("")));
}
END_TEST

START_TEST(a_cell_is_found_by_its_codes)
{
    const struct codebook *book = codebook_builtin();
    for (size_t f = 0; f < book->forms; f++) {
        const struct form *form = &book->form[f];
        for (size_t i = 0; i < form->cells; i++) /* so no two cells have the same codes */
            ck_assert_uint_eq(
                form_cell_find(form, form->cell[i].table, form->cell[i].row, form->cell[i].col), i);
        ck_assert_uint_eq(form_cell_find(form, STR("stats"), STR("none"), STR("value")),
                          form->cells);
    }
}
END_TEST

static const struct {
    const char *year, *form;
} years[] = {
    {"2014", "2014"}, {"2018", "2014"}, {"2019", "2019"}, {"2020", "2019"}, {"2021", "2021"},
    {"2035", "2021"}, {"2013", NULL},   {"", NULL},       {"21", NULL},     {"20210", NULL},
};

START_TEST(a_year_has_its_form)
{
    const struct form *form = form_of_year(codebook_builtin(), str_of(years[_i].year));
    if (years[_i].form)
        ck_assert(form && str_eq(form->name, str_of(years[_i].form)));
    else
        ck_assert_ptr_null(form);
}
END_TEST

Suite *codebook_suite(void)
{
    Suite *s = suite_create("codebook");
    TCase *c = tcase_create("codebook");
    tcase_add_loop_test(c, a_faulty_codebook_is_refused_with_its_line, 0,
                        sizeof faults / sizeof *faults);
    tcase_add_test(c, forms_are_what_stands_together);
    tcase_add_test(c, a_codebook_of_nothing_has_no_forms);
    tcase_add_test(c, the_built_in_forms_are_complete);
    tcase_add_test(c, a_cell_is_found_by_its_codes);
    tcase_add_loop_test(c, a_year_has_its_form, 0, sizeof years / sizeof *years);
    suite_add_tcase(s, c);
    return s;
}
