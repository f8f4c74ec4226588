#include <check.h>

#include "diff/codes.h"
#include "form/units.h"

static struct codes codes;

static void setup(void)
{
    codes_init(&codes);
}

static void teardown(void)
{
    codes_free(&codes);
}

static struct cell_key key(const char *table, const char *row, const char *col)
{
    struct cell_key k = {str_of(table), str_of(row), str_of(col), 0, 0};
    codes_rank(&codes, &k);
    return k;
}

/* Cells in the order in which they must come. */
static const char *const ordered[][3] = {
    {"stats", "proactive", "value"},
    {"stats", "training.trainees", "value"},
    {"proactive", "rules", "made"},
    {"proactive", "rules", "in_force"},
    {"proactive", "normative", "made"},
    {"requests", "new", "person"},
    {"requests", "new", "total"},
    {"requests", "new", "elephants"}, /* known table and row, no such column */
    {"requests", "new", "zebras"},
    {"requests", "carried_in", "person"},
    {"requests", "rejected.confirm", "total"},
    {"requests", "other", "person"},
    {"requests", "other.not_corrected", "person"},
    {"requests", "total", "person"},
    {"requests", "carried_out", "total"},
    {"requests", "a row of its own", "person"},
    {"requests", "another", "person"},
    {"requests", "another", "elephants"},
    {"appeals", "review", "upheld"},
    {"appeals", "suit_after_review", "total"},
    {"a table", "new", "total"},
    {"b table", "new", "total"},
};

enum { ORDERED = sizeof ordered / sizeof *ordered };

START_TEST(cells_come_in_the_codebooks_order_and_others_behind)
{
    for (int i = 0; i < ORDERED; i++)
        for (int j = 0; j < ORDERED; j++) {
            struct cell_key a = key(ordered[i][0], ordered[i][1], ordered[i][2]);
            struct cell_key b = key(ordered[j][0], ordered[j][1], ordered[j][2]);
            int order = codes_compare(&a, &b);
            ck_assert_msg((order > 0) - (order < 0) == (i > j) - (i < j), "%s/%s/%s and %s/%s/%s",
                          ordered[i][0], ordered[i][1], ordered[i][2], ordered[j][0], ordered[j][1],
                          ordered[j][2]);
        }
}
END_TEST

START_TEST(every_cell_of_the_codebook_has_a_rank_of_its_own)
{
    const struct codebook *book = codebook_builtin();
    for (size_t f = 0; f < book->forms; f++)
        for (size_t i = 1; i < book->form[f].cells; i++) {
            const struct form_cell *c = &book->form[f].cell[i];
            struct cell_key a = {c[-1].table, c[-1].row, c[-1].col, 0, 0};
            struct cell_key b = {c->table, c->row, c->col, 0, 0};
            codes_rank(&codes, &a);
            codes_rank(&codes, &b);
            ck_assert(codes_compare(&a, &b) != 0);
        }
}
END_TEST

static const struct {
    const char *a, *b;
    bool possible;
    int power;
} units[] = {
    {"", "", true, 0},       {"件", "件", true, 0},    {"件", "", true, 0},
    {"", "万元", true, 0},   {"件", "条", true, 0},    {"元", "元", true, 0},
    {"万元", "元", true, 4}, {"元", "万元", true, -4}, {"亿元", "千元", true, 5},
    {"件", "元", false, 0},  {"万元", "件", false, 0},
};

START_TEST(units_of_one_quantity_are_converted)
{
    int power = 99;
    ck_assert(unit_convert(str_of(units[_i].a), str_of(units[_i].b), &power) == units[_i].possible);
    if (units[_i].possible)
        ck_assert_int_eq(power, units[_i].power);
}
END_TEST

START_TEST(joins_name_rows_of_the_codebook)
{
    ck_assert_uint_gt(codes.joins, 0);
    for (size_t i = 0; i < codes.joins; i++) {
        const struct codebook *book = codebook_builtin();
        bool whole = false, parts = false;
        for (size_t k = 0; k < book->cells; k++) {
            const struct form_cell *c = &book->cell[k];
            if (!str_eq(c->table, codes.join[i].table))
                continue;
            whole |= str_eq(c->row, codes.join[i].whole);
            parts |= str_starts(c->row, codes.join[i].parts);
        }
        ck_assert(whole && parts);
    }
}
END_TEST

Suite *diff_codes_suite(void)
{
    Suite *s = suite_create("diff_codes");
    TCase *t = tcase_create("diff_codes");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_test(t, cells_come_in_the_codebooks_order_and_others_behind);
    tcase_add_test(t, every_cell_of_the_codebook_has_a_rank_of_its_own);
    tcase_add_loop_test(t, units_of_one_quantity_are_converted, 0, sizeof units / sizeof *units);
    tcase_add_test(t, joins_name_rows_of_the_codebook);
    suite_add_tcase(s, t);
    return s;
}
