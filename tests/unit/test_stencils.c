#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "table/stencils.h"

#define YEAR "2021"

/* What a report says apart from its tables: above, between, and below them. */
struct prose {
    const char *above, *between, *below;
};

static const struct prose plain = {"某区人民政府工作报告\n全年发布信息若干条。\n", "三、申请情况\n",
                                   "五、问题\n主动性不够。\n"};

/* Writes the tables of the form of YEAR, a row a line, with figures from `figure` on. */
static void put_tables(struct buf *text, unsigned figure, const char *between)
{
    const struct form *form = form_of_year(codebook_builtin(), STR(YEAR));
    const struct form_layout *layout = form_layout_of(form);
    for (size_t i = 0; i < layout->tables; i++) {
        const struct form_table *table = &layout->table[i];
        if (i > 0)
            buf_put_str(text, str_of(between));
        for (size_t k = 0; k < table->lines; k++) {
            const struct form_line *line = &table->line[k];
            for (size_t c = 0; line->columns == k && c < line->slots; c++) {
                struct str head = form->cell[line->cell + c].col_label;
                buf_put_str(text, str_last_part(head, '/'));
                buf_put_str(text, STR(" | "));
            }
            if (line->columns == k)
                buf_put_char(text, '\n');
            buf_put_str(text, line->label);
            for (size_t c = 0; c < line->slots; c++)
                buf_printf(text, "%s%u", line->label.n || c ? " | " : "", figure++ % 1000);
            buf_put_str(text, STR(" |\n"));
        }
    }
}

static struct buf make_report(unsigned figure, const struct prose *prose)
{
    struct buf text = {0};
    buf_put_str(&text, str_of(prose->above));
    put_tables(&text, figure, prose->between);
    buf_put_str(&text, str_of(prose->below));
    return text;
}

/* Reads a report by stencils if they fit, else as always, and learns from it.  Returns whether
 * they fitted. */
static bool read_report(struct stencils *st, struct tables *t, struct str text)
{
    const struct form *form = form_of_year(codebook_builtin(), STR(YEAR));
    tables_start(t);
    tables_of(t, STR(YEAR), STR("某县"));
    tables_add(t, text, 1);
    stencils_find(st, t, false);
    bool known = stencils_read(st, t, form);
    ck_assert(tables_read(t, form->name, STR(YEAR)));
    return known;
}

static void assert_cells(const struct tables *found, struct str text)
{
    struct tables t = {0};
    tables_start(&t);
    tables_of(&t, STR(YEAR), STR("某县"));
    tables_add(&t, text, 1);
    tables_read(&t, found->form->name, STR(YEAR));
    ck_assert_ptr_eq(t.form, found->form);
    ck_assert_uint_eq(t.cells, found->cells);
    for (size_t i = 0; i < t.cells; i++) {
        const struct table_cell *a = &t.cell[i], *b = &found->cell[i];
        ck_assert_int_eq(a->status, b->status);
        ck_assert_str_eq(a->value, b->value);
        ck_assert(str_eq(a->unit, b->unit));
        ck_assert(str_eq(a->raw, b->raw));
        ck_assert_uint_eq(a->line, b->line);
    }
    tables_free(&t);
}

/* Reads a report after another; returns whether it was by stencils. */
static bool read_after(struct str first, struct str second)
{
    struct stencils st = {.reports = 0};
    struct tables t = {0};
    ck_assert(!read_report(&st, &t, first));
    stencils_learn(&st, &t, NULL);
    bool known = read_report(&st, &t, second);
    assert_cells(&t, second);
    stencils_free(&st);
    tables_free(&t);
    return known;
}

/* The same after one with other figures. */
static bool read_second(struct str text)
{
    struct buf first = make_report(1, &plain);
    bool known = read_after(buf_str(&first, 0), text);
    buf_free(&first);
    return known;
}

START_TEST(reports_that_differ_in_figures_are_read_by_stencils)
{
    struct buf second = make_report(500, &plain);
    ck_assert(read_second(buf_str(&second, 0)));
    buf_free(&second);
}
END_TEST

static const struct prose others[] = {
    {"某县交通局2021年度报告\n", "三、申请情况\n", "五、问题\n还要加强公开工作。\n"},
    {"", "三、申请情况\n", "五、问题\n"},
    {"一、总体情况\n规章有变化。\n\n\n", "三、申请情况\n", "五、问题\n\n"},
    /* labels of lines that the tables have, without figures */
    {"规章\n行政许可\n某区\n一\n二\n三\n四\n", "三、申请情况\n", "五、问题\n行政处罚\n"},
};

START_TEST(what_stands_around_the_tables_may_differ)
{
    struct buf second = make_report(7, &others[_i]);
    ck_assert(read_second(buf_str(&second, 0)));
    buf_free(&second);
}
END_TEST

/* Texts around the tables that might be of them. */
static const struct prose doubtful[] = {
    {"行政许可 | 5 |\n", "三、申请情况\n", "五、问题\n"}, /* a row of a table */
    {"自然人\n", "三、申请情况\n", "五、问题\n"},         /* a head */
    {"规章 0 件、规范性文件 25 件。\n一\n二\n三\n四\n", "三、申请情况\n",
     "五、问题\n"}, /* a row in words */
    {"规章\n行政规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费\n一\n二\n三\n四\n",
     "三、申请情况\n", "五、问题\n"},                       /* all labels of a table */
    {"情况：\n| 一 |\n\n", "三、申请情况\n", "五、问题\n"}, /* a block of cells goes on */
    {"+----+\n", "三、申请情况\n", "五、问题\n"},           /* a drawing */
    {"第1页\f\n", "三、申请情况\n", "五、问题\n"},          /* pages */
    {"某区\n", "5\n三、申请情况\n", "五、问题\n"},          /* a figure behind a table */
    {"某区\n", "三、申请情况\n", "六、其他\n"},             /* other words behind one */
    {"某区\n", "三、申请情况\n", "| 八 | 3 |\n五、问题\n"}, /* a row more */
    {"某区\n", "三、申请情况\n", "件\n五、问题\n"},         /* a unit */
    {"2020年数据：\n", "三、申请情况\n", "五、问题\n"},     /* of another year */
    {"附件：某镇数据\n", "三、申请情况\n", "五、问题\n"},   /* of another body */
};

START_TEST(texts_that_may_be_of_a_table_are_no_fit)
{
    struct buf second = make_report(7, &doubtful[_i]);
    ck_assert(!read_second(buf_str(&second, 0)));
    buf_free(&second);
}
END_TEST

/* Replaces the first `old` behind `from` by `new`. */
static struct buf replace(struct str text, const char *from, const char *old, const char *new)
{
    struct buf to = {0};
    size_t at = str_find(text, str_of(old), str_find(text, str_of(from), 0));
    ck_assert_uint_lt(at, text.n);
    buf_put(&to, text.p, at);
    buf_put_str(&to, str_of(new));
    buf_put_str(&to, str_from(text, at + strlen(old)));
    return to;
}

static const struct {
    const char *from, *old, *new;
    bool fits;
} changes[] = {
    {"规章 ", "| 20 ", "| 4,321 ", true},
    {"规章 ", "| 20 ", "| ３件 ", true},
    {"规章 ", "| 20 ", "| -5 ", false},
    {"规章 ", "| 20 ", "| 123456789012345678 ", true},
    {"规章 ", "| 20 ", "| 1234567890123456789 ", true},
    {"规章 ", "| 20 ", "| 007 ", false},
    {"规章 ", "| 20 ", "|  ", false},
    {"规章 ", "| 20 ", "| / ", false},
    {"规章 ", "| 20 ", "| 2 0 ", false},
    {"规章 ", "| 20 ", "| 若干 ", false},
    {"规章 ", "| 20 ", "| 20 | 21 ", false},
    {"规章 ", "| 20 ", "|\t20 ", false},
    {"规章 ", "规章 ", "规 章 ", false},
    {"行政处罚", "处罚", "处 罚", false},
    {"科研", "科研机构", "科研单位", false},
    {"行政强制", "行政强制", "行政许可 | 3 |\n行政强制", false},
};

START_TEST(only_figures_may_differ_in_a_table)
{
    struct buf report = make_report(20, &plain);
    struct buf second =
        replace(buf_str(&report, 0), changes[_i].from, changes[_i].old, changes[_i].new);
    ck_assert_int_eq(read_second(buf_str(&second, 0)), changes[_i].fits);
    buf_free(&report);
    buf_free(&second);
}
END_TEST

/* A table, a cell a line.  What real reports lack is missing: the label of the first table, the
 * figures in the last row of each, and so all of one printed across. */
static void put_gapped(struct buf *text, const struct form *form, const struct form_table *table,
                       unsigned *figure)
{
    for (size_t k = 0; k < table->lines; k++) {
        const struct form_line *line = &table->line[k];
        for (size_t c = 0; line->columns == k && c < line->slots; c++) {
            buf_put_str(text, str_last_part(form->cell[line->cell + c].col_label, '/'));
            buf_put_char(text, '\n');
        }
        bool lost = k == 0 && table == form_layout_of(form)->table;
        buf_put_str(text, lost ? STR("某章") : line->label);
        buf_put_char(text, '\n');
        for (size_t c = 0; k + 1 < table->lines && c < line->slots; c++)
            buf_printf(text, "%u\n", (*figure)++ % 1000);
    }
}

static struct buf make_gapped(unsigned figure, const struct prose *prose)
{
    const struct form *form = form_of_year(codebook_builtin(), STR(YEAR));
    const struct form_layout *layout = form_layout_of(form);
    struct buf text = {0};
    buf_put_str(&text, str_of(prose->above));
    for (size_t i = 0; i < layout->tables; i++) {
        buf_put_str(&text, str_of(i > 0 ? prose->between : ""));
        put_gapped(&text, form, &layout->table[i], &figure);
    }
    buf_put_str(&text, str_of(prose->below));
    return text;
}

static const struct {
    struct prose prose;
    bool fits;
} gaps[] = {
    {{"某区\n", "三、收到和处理申请情况\n", "五、存在的主要问题及改进情况\n"}, true},
    {{"某县\n略。\n", "\n申请办理的有关情况\n", "五、存在的主要问题及改进情况如下：\n"}, true},
    {{"某区\n", "5\n三、收到和处理申请情况\n", "五、存在的主要问题及改进情况\n"}, false},
    {{"某区\n", "处理2021年收到的申请\n", "五、存在的主要问题及改进情况\n"}, false},
    {{"某区\n", "三、收到和 处理申请情况\n", "五、存在的主要问题及改进情况\n"}, false},
    {{"某区\n", "三、收到和处理申请情况\n", "说明\n五、存在的主要问题及改进情况\n"}, false},
    {{"某区\n", "三、收到和处理申请情况\n", "共5件\n五、存在的主要问题及改进情况\n"}, false},
    {{"某区\n", "三、收到和处理申请情况\n", "五、存在的主要问题及改进情况\n5\n6\n7\n8\n9\n"},
     false},
    {{"规章\n某区\n", "三、收到和处理申请情况\n", "五、存在的主要问题及改进情况\n"}, false},
};

START_TEST(what_lacks_figures_is_followed_by_words)
{
    struct buf first = make_gapped(1, &gaps[0].prose);
    struct buf second = make_gapped(500, &gaps[_i].prose);
    ck_assert_int_eq(read_after(buf_str(&first, 0), buf_str(&second, 0)), gaps[_i].fits);
    buf_free(&first);
    buf_free(&second);
}
END_TEST

/* Whatever becomes of a report's end, its cells are those that it has by itself. */
START_TEST(a_report_may_end_anywhere)
{
    struct buf report = make_report(300, &plain);
    struct str text = buf_str(&report, 0);
    for (size_t n = text.n; n > text.n / 2; n -= 37)
        read_second(str_make(text.p, n));
    buf_free(&report);
}
END_TEST

START_TEST(the_oldest_stencils_make_way)
{
    struct stencils st = {.reports = 0};
    struct tables t = {0};
    char blanks[STENCILS_MAX + 16];
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < STENCILS_MAX; i++) { /* each with a row that is wider */
            struct buf report = make_report((unsigned)i, &plain);
            snprintf(blanks, sizeof blanks, "行政许可%*s|", i + 2, "");
            struct buf text = replace(buf_str(&report, 0), "", "行政许可 |", blanks);
            st.missed = 0; /* it never tires */
            ck_assert(!read_report(&st, &t, buf_str(&text, 0)));
            assert_cells(&t, buf_str(&text, 0));
            stencils_learn(&st, &t, NULL);
            ck_assert(read_report(&st, &t, buf_str(&text, 0)));
            assert_cells(&t, buf_str(&text, 0));
            buf_free(&report);
            buf_free(&text);
        }
    stencils_free(&st);
    tables_free(&t);
}
END_TEST

/* A report in pieces, as sections come: lines may be missing between them. */
START_TEST(pieces_are_read_like_one_text)
{
    struct stencils st = {.reports = 0};
    struct tables t = {0};
    const struct form *form = form_of_year(codebook_builtin(), STR(YEAR));
    for (unsigned i = 0; i < 3; i++) {
        struct buf report = make_report(100 * i, &plain);
        struct str text = buf_str(&report, 0);
        size_t cut = str_find(text, str_of(plain.between), 0);
        tables_start(&t);
        tables_add(&t, str_make(text.p, cut), 1);
        tables_add(&t, str_from(text, cut), 1000);
        stencils_find(&st, &t, false);
        ck_assert_int_eq(stencils_read(&st, &t, form), i > 0);
        ck_assert(tables_read(&t, form->name, STR(YEAR)));
        size_t new = form_cell_find(form, STR("requests"), STR("new"), STR("total"));
        ck_assert_uint_eq(t.cell[new].line, 1002);
        stencils_learn(&st, &t, NULL);
        buf_free(&report);
    }
    stencils_free(&st);
    tables_free(&t);
}
END_TEST

/* Where no report is like another, few are learnt from. */
START_TEST(learning_stops_when_it_is_in_vain)
{
    struct stencils st = {.reports = 0};
    struct tables t = {0};
    unsigned learnt = 0;
    for (unsigned i = 0; i < 640; i++) {
        static const char text[] = "行政许可 | 5 |\n行政处罚 | 6 |\n行政强制 | 7 |\n";
        read_report(&st, &t, STR(text));
        learnt += st.learns;
        stencils_learn(&st, &t, NULL);
    }
    ck_assert_uint_gt(learnt, 8);
    ck_assert_uint_lt(learnt, 32);
    stencils_free(&st);
    tables_free(&t);
}
END_TEST

Suite *stencils_suite(void)
{
    Suite *s = suite_create("stencils");
    TCase *c = tcase_create("stencils");
    tcase_add_test(c, reports_that_differ_in_figures_are_read_by_stencils);
    tcase_add_loop_test(c, what_stands_around_the_tables_may_differ, 0,
                        sizeof others / sizeof *others);
    tcase_add_loop_test(c, texts_that_may_be_of_a_table_are_no_fit, 0,
                        sizeof doubtful / sizeof *doubtful);
    tcase_add_loop_test(c, only_figures_may_differ_in_a_table, 0, sizeof changes / sizeof *changes);
    tcase_add_loop_test(c, what_lacks_figures_is_followed_by_words, 0, sizeof gaps / sizeof *gaps);
    tcase_add_test(c, a_report_may_end_anywhere);
    tcase_add_test(c, the_oldest_stencils_make_way);
    tcase_add_test(c, pieces_are_read_like_one_text);
    tcase_add_test(c, learning_stops_when_it_is_in_vain);
    suite_add_tcase(s, c);
    return s;
}
