#include <check.h>

#include "place/place.h"
#include "show.h"

static const struct {
    const char *form, *table;
    size_t lines, slots_max;
    bool across, unit_column;
} tables[] = {
    {"2014", "stats", 65, 1, false, true},     {"2019", "proactive", 8, 3, false, false},
    {"2019", "requests", 23, 7, false, false}, {"2019", "appeals", 1, 15, true, false},
    {"2021", "proactive", 6, 3, false, false}, {"2021", "requests", 25, 7, false, false},
    {"2021", "appeals", 1, 15, true, false},
};

START_TEST(a_table_is_lines_of_slots)
{
    uint32_t number;
    const struct form_layout *layout = show_layout(tables[_i].form, &number);
    const struct form_table *table = &layout->table[show_table(layout, tables[_i].table)];
    ck_assert_uint_eq(table->lines, tables[_i].lines);
    ck_assert_uint_eq(table->slots_max, tables[_i].slots_max);
    ck_assert_int_eq(table->across, tables[_i].across);
    ck_assert_int_eq(table->unit_column, tables[_i].unit_column);
}
END_TEST

START_TEST(there_is_room_for_all_slots_and_labels)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    for (size_t f = 0; f < count; f++) {
        ck_assert_uint_eq(layouts[f].tables, layouts[f].form->tables);
        for (size_t t = 0; t < layouts[f].tables; t++)
            ck_assert_uint_le(layouts[f].table[t].slots_max, SLOTS_MAX);
    }
    ck_assert_uint_lt(label_set_builtin()->labels, LABEL_SET_MAX);
}
END_TEST

START_TEST(the_lines_hold_every_cell_once_and_in_order)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    ck_assert_uint_eq(count, codebook_builtin()->forms);
    for (size_t f = 0; f < count; f++) {
        size_t next = 0;
        ck_assert_ptr_eq(form_layout_of(layouts[f].form), &layouts[f]);
        for (size_t t = 0; t < layouts[f].tables; t++)
            for (size_t i = 0; i < layouts[f].table[t].lines; i++) {
                const struct form_line *line = &layouts[f].table[t].line[i];
                ck_assert_uint_eq(line->cell, next);
                ck_assert_uint_gt(line->slots, 0);
                next += line->slots;
            }
        ck_assert_uint_eq(next, layouts[f].form->cells);
    }
}
END_TEST

START_TEST(a_line_is_called_by_the_last_part_of_its_label)
{
    uint32_t number;
    const struct form_layout *layout = show_layout("2021", &number);
    const struct form_line *line = &layout->table[show_table(layout, "requests")].line[4];
    ck_assert(str_eq(line->label, STR("1.属于国家秘密")));
    ck_assert(str_eq(line->path, STR("三、本年度办理结果/（三）不予公开/1.属于国家秘密")));
    line = &layout->table[show_table(layout, "appeals")].line[0];
    ck_assert_uint_eq(line->label.n, 0);
}
END_TEST

START_TEST(a_form_of_another_codebook_has_no_layout)
{
    struct form other = {.name = STR("2021")};
    ck_assert_ptr_null(form_layout_of(&other));
}
END_TEST

Suite *layout_suite(void)
{
    Suite *s = suite_create("layout");
    TCase *c = tcase_create("layout");
    tcase_add_loop_test(c, a_table_is_lines_of_slots, 0, sizeof tables / sizeof *tables);
    tcase_add_test(c, there_is_room_for_all_slots_and_labels);
    tcase_add_test(c, the_lines_hold_every_cell_once_and_in_order);
    tcase_add_test(c, a_line_is_called_by_the_last_part_of_its_label);
    tcase_add_test(c, a_form_of_another_codebook_has_no_layout);
    suite_add_tcase(s, c);
    return s;
}
