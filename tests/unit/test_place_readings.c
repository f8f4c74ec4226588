/* test_place_readings.c - each reading of rows by itself; what they settle together is in
 * test_place_cells.c and its like. */
#include <check.h>

#include "place/cell_rows.h"
#include "place/columns.h"
#include "placed.h"
#include "show.h"

/* One variant of one reading for the first line that is found in a text. */
static const struct {
    reading_fn *read;
    int how;
    const char *text, *slots; /* slots: NULL where the reading cannot say */
} readings[] = {
    {reading_cells, 0, "规章 | 1 | | 3 |\n", "1 _ 3"},
    {reading_cells, 1, "规章 | 1 | | 3 |\n", "1 _ 3"},
    {reading_cells, 2, "规章 | | 1 | 2 | |\n", "1 2 _"},
    {reading_cells, 0, "规章 | | 1 | 2 | |\n", "_ 1 2"},
    {reading_cells, 3 + 1, "规章 | 1 | | 3 | |\n", "1 _ 3"},
    {reading_cells, 3 + 2, "规章 | | 1 | 2 | |\n", "1 2 _"},
    {reading_cells, 3 + 0, "规章 | | 1 | 2 | |\n", NULL}, /* there stands the label */
    {reading_cells, 3 + 3, "规章 | | 1 | 2 | |\n", NULL}, /* too few cells are left */
    {reading_cells, 2, "规章 | 1 | | 3 | |\n", NULL},     /* a figure would be left over */
    {reading_cells, 0, "规章 | 1 |\n", NULL},
    {reading_cells, 0, "规章 1 3\n", NULL},
    {reading_heads, 0, HEADS_PROACTIVE "规章 | 1 | | 3 |\n", "1 _ 3"},
    {reading_heads, 0, HEADS_PROACTIVE "规章 | 1 | | 3 | |\n", NULL}, /* another width */
    {reading_heads, 0, "规章 | 1 | | 3 |\n", NULL},

    {reading_lines, 0, "规章\n1\n \n3\n行政许可\n", "1 _ 3"},
    {reading_lines, 0, "规章\n \n \n3\n行政许可\n", "_ _ 3"},
    {reading_lines, 0, "规章\n1\n \n\n3\n行政许可\n", "1 _ 3"},
    {reading_lines, 0, "规章\n1\n\n3\n行政许可\n", NULL},
    {reading_lines, 0, "规章\n1\n \n \n \n3\n行政许可\n", NULL},
    {reading_lines, 1, "规章\n1\n\n3\n行政许可\n", "1 _ 3"},
    {reading_lines, 1, "规章\n\n1\n3\n行政许可\n", "_ 1 3"},
    {reading_lines, 2, "规章\n\n1\n\n\n3\n\n行政许可\n", "1 _ 3"},
    {reading_lines, 2, "规章\n\n1\n3\n\n行政许可\n", NULL}, /* not even divided */
    {reading_lines, 3, "规章\n\n\n1\n\n\n\n3\n\n\n行政许可\n", "1 _ 3"},
    {reading_lines, 1, "规章 1 3\n行政许可\n", NULL},
    {reading_lines, 1, "规章 |\n1 |\n\n3 |\n行政许可 |\n", NULL},

    {reading_columns, 0, "规章                     1                               3\n" ALIGNED,
     "1 _ 3"},
    {reading_columns, 1, "规章                     1                               3\n" ALIGNED,
     NULL}, /* no heads */
    {reading_columns, 1,
     "信息内容        本年制发件数    本年废止件数    现行有效件数\n"
     "规章                 1                               3\n",
     "1 _ 3"},
    {reading_columns, 0,
     "信息内容        本年制发件数    本年废止件数    现行有效件数\n"
     "规章                 1                               3\n",
     NULL}, /* no complete line */
    {reading_columns, 0, "规章     1 3\n行政规范性文件 4 5 6\n", NULL},
    {reading_columns, 0, "\f规章                     1                               3\n\f" ALIGNED,
     NULL}, /* another page */
    {reading_columns, PAGE_VARIANTS,
     "\f规章                     1                               3\n\f" ALIGNED, "1 _ 3"},
    /* a character of any width is one column */
    {reading_columns, PAGE_VARIANTS / MEASURES,
     "规章                              1                               3\n"
     "行政规范性文件                         4              5                6\n",
     "1 _ 3"},
    {reading_columns, 0,
     "规章                              1                               3\n"
     "行政规范性文件                         4              5                6\n",
     NULL},
};

static char *slots_of(const struct placing *p, const int32_t *slot, uint32_t slots)
{
    struct buf out = {0};
    for (uint32_t k = 0; k < slots; k++) {
        buf_put_str(&out, k ? STR(" ") : STR(""));
        buf_put_str(&out, slot[k] == SLOT_BLANK ? STR("_") : p->text->lx.token[slot[k]].raw);
    }
    buf_put_char(&out, '\0');
    return out.p;
}

START_TEST(a_reading)
{
    uint32_t number;
    const struct form_layout *layout = show_layout("2021", &number);
    uint32_t table = show_table(layout, "proactive");
    struct scanned s = show_scanned(readings[_i].text);
    struct table_match m = {0};
    struct evidence sure = {.lines = 9, .distance = NO_DISTANCE};
    struct placing p = {0};
    int32_t slot[SLOTS_MAX];
    table_align(layout, number, table, &s, &m);
    for (int how = 0; how < LINES_VARIANTS; how++)
        sure.fits[how] = sure.lines;
    p.evidence = &sure;
    placing_start(&p, layout, number, table, &s, &m);
    placing_find_rows(&p);
    placing_mark_beside(&p);
    const struct placing_line *line = p.line;
    while (line->values == 0)
        line++;
    bool says = readings[_i].read(&p, line, readings[_i].how, slot) == READ_FITS;
    if (readings[_i].slots) {
        ck_assert(says);
        assert_shows(slots_of(&p, slot, line->slots), readings[_i].slots);
    } else {
        ck_assert(!says);
    }
    placing_free(&p);
    table_match_free(&m);
    hide_scanned(&s);
}
END_TEST

Suite *place_readings_suite(void)
{
    Suite *s = suite_create("place_readings");
    TCase *c = tcase_create("place");
    tcase_add_loop_test(c, a_reading, 0, sizeof readings / sizeof *readings);
    suite_add_tcase(s, c);
    return s;
}
