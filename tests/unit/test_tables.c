#include <check.h>
#include <stdlib.h>

#include "show.h"

#define PROACTIVE "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 1 | | 见附件 |\n"
#define REQUESTS "一、本年新收政府信息公开申请数量 | 1 | 2 | / | 4 | 5 | 零 | 12件 |\n"

static void read_text(struct tables *t, const char *text, const char *form, const char *year,
                      bool found)
{
    tables_start(t);
    tables_add(t, str_of(text), 1);
    ck_assert_int_eq(tables_read(t, str_of(form), str_of(year)), found);
}

static const struct {
    const char *table, *row, *col;
    enum cell_status status;
    const char *value, *unit, *raw;
    size_t line;
} cells[] = {
    {"proactive", "rules", "made", CELL_OK, "1", "件", "1", 12},
    {"proactive", "rules", "repealed", CELL_BLANK, "", "件", "", 12},
    {"proactive", "rules", "in_force", CELL_TEXT, "", "件", "见附件", 12},
    {"proactive", "normative", "made", CELL_ABSENT, "", "件", "", 0},
    {"proactive", "fees", "amount", CELL_ABSENT, "", "万元", "", 0},
    {"requests", "new", "research", CELL_NA, "", "件", "/", 14},
    {"requests", "new", "other", CELL_OK, "0", "件", "零", 14},
    {"requests", "new", "total", CELL_OK, "12", "件", "12件", 14},
    {"requests", "carried_in", "person", CELL_AMBIGUOUS, "", "件", "1 2", 15},
    {"requests", "carried_in", "total", CELL_AMBIGUOUS, "", "件", "1 2", 15},
    {"appeals", "review", "upheld", CELL_ABSENT, "", "件", "", 0},
};

START_TEST(a_cell_says_all_that_is_known)
{
    struct tables t = {0};
    tables_start(&t);
    tables_add(&t, STR("标题\n" PROACTIVE), 10);
    tables_add(&t, STR("\n" REQUESTS "二、上年结转政府信息公开申请数量 1 2\n"), 13);
    ck_assert(tables_read(&t, STR(""), STR("")));
    ck_assert(str_eq(t.form->name, STR("2021")));
    ck_assert_uint_eq(t.cells, t.form->cells);
    const struct table_cell *cell = report_cell(&t, cells[_i].table, cells[_i].row, cells[_i].col);
    ck_assert_int_eq(cell->status, cells[_i].status);
    ck_assert_str_eq(cell->value, cells[_i].value);
    ck_assert(str_eq(cell->unit, str_of(cells[_i].unit)));
    ck_assert(str_eq(cell->raw, str_of(cells[_i].raw)));
    ck_assert_uint_eq(cell->line, cells[_i].line);
    tables_free(&t);
}
END_TEST

START_TEST(streams_may_have_more_lines_than_32_bits_count)
{
    const size_t far = (size_t)3 << 32;
    struct tables t = {0};
    tables_start(&t);
    tables_add(&t, STR("\n" PROACTIVE), far + 1);
    tables_add(&t, STR(REQUESTS), far - 1);
    ck_assert(tables_read(&t, STR(""), STR("")));
    ck_assert_uint_eq(report_cell(&t, "proactive", "rules", "made")->line, far + 3);
    ck_assert_uint_eq(report_cell(&t, "requests", "new", "total")->line, far - 1);
    tables_free(&t);
}
END_TEST

/* The overview tells of figures that are no rows of tables with a section of their own, even where
 * these cannot be read. */
START_TEST(an_overview_has_no_rows_of_other_sections)
{
    static const char overview[] = "一、总体情况\n行政许可 | 263 |\n行政处罚 | 29 |\n";
    static const char own[] = "二、主动公开政府信息情况\n行政许可 | 7 |\n";
    for (int sections = 1; sections <= 3; sections++) {
        struct tables t = {0};
        tables_start(&t);
        tables_add(&t, str_of(overview), 11);
        tables_add(&t, str_of(sections > 2 ? own : "二、其他\n"), 14);
        tables_section(&t, STR("overview"), 11);
        if (sections > 1)
            tables_section(&t, STR("proactive"), 14);
        tables_read(&t, STR("2021"), STR("2021"));
        const struct table_cell *licensing = report_cell(&t, "proactive", "licensing", "decisions");
        const struct table_cell *penalty = report_cell(&t, "proactive", "penalty", "decisions");
        ck_assert_str_eq(licensing->value, sections == 1 ? "263" : sections == 2 ? "" : "7");
        ck_assert_str_eq(penalty->value, sections == 1 ? "29" : "");
        tables_free(&t);
    }
}
END_TEST

START_TEST(money_is_no_count)
{
    struct tables t = {0};
    read_text(&t, "行政许可 | 236万元 |\n行政处罚 | 5批次 |\n行政事业性收费 | 7件 |\n", "2021",
              "2021", true);
    ck_assert_int_eq(report_cell(&t, "proactive", "licensing", "decisions")->status, CELL_TEXT);
    ck_assert_int_eq(report_cell(&t, "proactive", "penalty", "decisions")->status, CELL_OK);
    ck_assert_int_eq(report_cell(&t, "proactive", "fees", "amount")->status, CELL_TEXT);
    tables_free(&t);
}
END_TEST

/* Heads of money, and columns of units, that state another unit than the form's. */
static const struct {
    const char *text, *form, *table, *value, *unit;
} fees[] = {
    {"行政事业性收费 | 12000 |\n", "2021", "proactive", "12000", "万元"},
    {"信息内容 | 本年收费金额（单位：元） |\n行政事业性收费 | 12000 |\n", "2021", "proactive",
     "12000", "元"},
    {"信息内容\n本年收费金额 (千元)\n行政事业性收费\n12\n", "2021", "proactive", "12", "千元"},
    {"信息内容 | 本年收费金额（单位：元） |\n行政事业性收费 | 1.2万元 |\n", "2021", "proactive",
     "1.2", "万元"},
    {"信息内容 | 本年收费金额（单位：万元） |\n行政事业性收费 | 1.2 |\n", "2021", "proactive",
     "1.2", "万元"},
    /* in traditional characters: the unit is spelled as usual */
    {"信息內容 | 本年收費金額（單位：元） |\n行政事業性收費 | 1.2萬元 |\n", "2021", "proactive",
     "1.2", "万元"},
    {"信息內容 | 本年收費金額（單位：億元） |\n行政事業性收費 | 1.2 |\n", "2021", "proactive",
     "1.2", "亿元"},
    /* over the end of a line, or a gap */
    {"信息内容\n本年收费金额（单位：万\n元）\n行政事业性收费\n1.2\n", "2021", "proactive", "1.2",
     "万元"},
    {"信息内容\n本年收费金额（单位：千\n元）\n行政事业性收费\n1.2\n", "2021", "proactive", "1.2",
     "千元"},
    {"信息内容      本年收费金额（单位：万 元）\n行政事业性收费        1.2\n", "2021", "proactive",
     "1.2", "万元"},
    {"七、依申请公开信息收取的费用\t元\t12000\n", "2014", "stats", "12000", "元"},
    {"六、举报投诉数量                       件 0\n七、依申请公开信息收取的费用           万 2\n"
     "                                       元\n八、机构建设和保障经费情况             ——\n",
     "2014", "stats", "2", "万元"},
};

START_TEST(money_is_in_the_unit_that_stands_beside_it)
{
    struct tables t = {0};
    read_text(&t, fees[_i].text, fees[_i].form, fees[_i].form, true);
    const struct table_cell *cell =
        report_cell(&t, fees[_i].table, "fees",
                    str_eq(str_of(fees[_i].form), STR("2014")) ? "value" : "amount");
    ck_assert_int_eq(cell->status, CELL_OK);
    ck_assert_str_eq(cell->value, fees[_i].value);
    ck_assert(str_eq(cell->unit, str_of(fees[_i].unit)));
    tables_free(&t);
}
END_TEST

START_TEST(a_head_states_the_unit_that_the_form_leaves_open)
{
    struct tables t = {0};
    read_text(&t,
              "信息内容 | 采购项目数量 | 采购总金额（万元） |\n"
              "政府集中采购 | 6 | 12.5 |\n",
              "2019", "2019", true);
    ck_assert(str_eq(report_cell(&t, "proactive", "procurement", "amount")->unit, STR("万元")));
    ck_assert(str_eq(report_cell(&t, "proactive", "procurement", "items")->unit, STR("")));
    tables_free(&t);
}
END_TEST

START_TEST(blank_cells_of_a_row_without_a_label_are_on_its_line)
{
    struct tables t = {0};
    read_text(&t,
              "标题\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n"
              "行政许可 | 1 | 2 | 3 |\n | 4 | | 6 |\n行政处罚 | 7 | 8 | 9 |\n",
              "2019", "2019", true);
    const struct table_cell *cell = report_cell(&t, "proactive", "services", "items_change");
    ck_assert_int_eq(cell->status, CELL_BLANK);
    ck_assert_uint_eq(cell->line, 4);
    tables_free(&t);
}
END_TEST

START_TEST(only_numbers_have_a_value)
{
    static const char text[] = PROACTIVE REQUESTS "行政事业性收费 | 39.5元 |\n";
    struct tables t = {0};
    read_text(&t, text, "", "", true);
    for (size_t i = 0; i < t.cells; i++) {
        ck_assert_int_eq(t.cell[i].status == CELL_OK, t.cell[i].value[0] != '\0');
        ck_assert_int_eq(t.cell[i].status == CELL_ABSENT, t.cell[i].line == 0);
    }
    tables_free(&t);
}
END_TEST

static const struct {
    const char *text, *form, *year, *chosen; /* chosen: NULL for none */
    bool found;
} forms[] = {
    {"", "", "", NULL, false},
    {"", "", "2013", NULL, false},
    {"", "", "2021", "2021", false},
    {"本年度未收到申请。\n", "", "2016", "2014", false},
    {"", "2019", "", "2019", false},
    {"", "2019", "2021", "2019", false},
    {"", "1999", "2021", "2021", false},
    {PROACTIVE, "", "", "2021", true},
    {PROACTIVE, "", "2014", "2021", true},
    {PROACTIVE, "2019", "", "2019", true},
    {REQUESTS "（一）予以公开 | 1 |\n（二）部分公开 | 2 |\n", "", "2020", "2019", true},
    {REQUESTS "（一）予以公开 | 1 |\n（二）部分公开 | 2 |\n", "", "2023", "2021", true},
};

START_TEST(the_form_is_given_or_seen_or_the_years)
{
    struct tables t = {0};
    read_text(&t, forms[_i].text, forms[_i].form, forms[_i].year, forms[_i].found);
    if (forms[_i].chosen) {
        ck_assert(str_eq(t.form->name, str_of(forms[_i].chosen)));
        ck_assert_uint_eq(t.cells, t.form->cells);
    } else {
        ck_assert_ptr_null(t.form);
        ck_assert_uint_eq(t.cells, 0);
    }
    tables_free(&t);
}
END_TEST

/* A report leaves nothing behind for the next one. */
START_TEST(reports_are_read_one_after_the_other)
{
    static const char *const text[] = {PROACTIVE, REQUESTS, "", PROACTIVE REQUESTS,
                                       "行政许可 5\n\f\n3\n\f行政处罚 6\n"};
    enum { TEXTS = sizeof text / sizeof *text };
    struct tables kept = {0};
    for (int round = 0; round < 3; round++)
        for (int i = 0; i < TEXTS; i++) {
            struct tables once = {0};
            tables_start(&kept);
            tables_add(&kept, str_of(text[i]), 1);
            tables_start(&once);
            tables_add(&once, str_of(text[i]), 1);
            ck_assert_int_eq(tables_read(&kept, STR("2021"), STR("")),
                             tables_read(&once, STR("2021"), STR("")));
            ck_assert_uint_eq(kept.cells, once.cells);
            for (size_t k = 0; k < once.cells; k++) {
                ck_assert_int_eq(kept.cell[k].status, once.cell[k].status);
                ck_assert_str_eq(kept.cell[k].value, once.cell[k].value);
                ck_assert_uint_eq(kept.cell[k].line, once.cell[k].line);
            }
            tables_free(&once);
        }
    tables_free(&kept);
}
END_TEST

/* A report may lack a table: what its text says of the matter is no row. */
START_TEST(sentences_make_no_table)
{
    static const char text[] = "（一）主动公开\n全年公开信息 35 条。\n" PROACTIVE;
    struct tables t = {0};
    read_text(&t, text, "", "", true);
    ck_assert_int_eq(report_cell(&t, "proactive", "rules", "made")->status, CELL_OK);
    for (size_t i = 0; i < t.cells; i++)
        if (str_eq(t.form->cell[i].table, STR("requests")))
            ck_assert_int_eq(t.cell[i].status, CELL_ABSENT);
    tables_free(&t);
}
END_TEST

/* What a page leaves that was written in an order of its own: figures that are no line's. */
START_TEST(lines_seem_blank_unless_figures_are_left_over)
{
    static const char labels[] = "行政许可 31\n行政处罚\n行政强制\n行政事业性收费\n";
    static const char *const behind[] = {
        "", "2\n", "其中：区级\n1\n2\n3\n4\n5\n6\n7\n",
        "信息内容\n2\n信息内容\n本年制发件数\n6\n1\n8\n4\n现行有效件数\n3\n9\n2\n0\n5\n7\n"};
    static const enum cell_status status[] = {CELL_BLANK, CELL_BLANK, CELL_BLANK, CELL_AMBIGUOUS};
    struct tables t = {0};
    struct buf text = {0};
    buf_put_str(&text, str_of(labels));
    buf_put_str(&text, str_of(behind[_i]));
    buf_put_char(&text, '\0');
    read_text(&t, text.p, "2021", "", true);
    ck_assert_int_eq(report_cell(&t, "proactive", "penalty", "decisions")->status, status[_i]);
    tables_free(&t);
    buf_free(&text);
}
END_TEST

/* The figure that is joined of 52 and 件 stands on no line, and the one behind it is cut off its
 * label: where this stands is counted on its own line. */
START_TEST(a_figure_joined_of_two_lines_is_no_place_to_count_from)
{
    struct tables t = {0};
    read_text(&t,
              "统计指标 单位 统计数\n（一）主动公开政府信息数   条   5\n"
              "       52    其中：主动公开规范性文件数6条   7\n       件\n"
              "制发规范性文件总数 件 6\n1.政府公报公开政府信息数 条 0\n"
              "2.政府网站公开政府信息数 条 398\n3.政务微博公开政府信息数 条 18\n",
              "2014", "2016", true);
    ck_assert_int_eq(report_cell(&t, "stats", "proactive.published.normative", "value")->status,
                     CELL_AMBIGUOUS);
    ck_assert_str_eq(report_cell(&t, "stats", "proactive.channels.website", "value")->value, "398");
    tables_free(&t);
}
END_TEST

START_TEST(a_status_has_the_contracts_name)
{
    static const char *const names[] = {"ok", "blank", "na", "text", "absent", "ambiguous"};
    for (int i = CELL_OK; i <= CELL_AMBIGUOUS; i++)
        ck_assert_str_eq(cell_status_name((enum cell_status)i), names[i]);
}
END_TEST

/* Lines between rows stand before the only row of a table printed across, too: they are none of its
 * blank cells, which this text has lost. */
START_TEST(lines_before_a_row_across_are_no_cells)
{
    static const char text[] =
        "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n\n\n"
        "二、上年结转政府信息公开申请数量\n1\n\xc2\xa0\n3\n\xc2\xa0\n5\n6\n15\n\n\n"
        "三、本年度办理结果\n（一）予以公开\n1\n\xc2\xa0\n3\n\xc2\xa0\n5\n6\n15\n\n\n"
        "（二）部分公开\n1\n\xc2\xa0\n3\n4\n5\n6\n19\n\n\n"
        "四、行政复议、行政诉讼情况\n\n\n行政复议\n行政诉讼\n\n\n"
        "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
        "未经复议直接起诉\n复议后起诉\n\n\n"
        "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
        "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n\n\n"
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n\n\n\n\n"
        "五、存在的主要问题及改进情况\n";
    struct tables t = {0};
    read_text(&t, text, "2021", "", true);
    ck_assert_str_eq(report_cell(&t, "requests", "carried_in", "legal")->value, "5");
    ck_assert_int_eq(report_cell(&t, "appeals", "review", "other")->status, CELL_AMBIGUOUS);
    tables_free(&t);
}
END_TEST

Suite *tables_suite(void)
{
    Suite *s = suite_create("tables");
    TCase *c = tcase_create("tables");
    tcase_add_loop_test(c, a_cell_says_all_that_is_known, 0, sizeof cells / sizeof *cells);
    tcase_add_test(c, lines_before_a_row_across_are_no_cells);
    tcase_add_test(c, streams_may_have_more_lines_than_32_bits_count);
    tcase_add_test(c, an_overview_has_no_rows_of_other_sections);
    tcase_add_test(c, money_is_no_count);
    tcase_add_test(c, a_head_states_the_unit_that_the_form_leaves_open);
    tcase_add_loop_test(c, money_is_in_the_unit_that_stands_beside_it, 0,
                        sizeof fees / sizeof *fees);
    tcase_add_test(c, blank_cells_of_a_row_without_a_label_are_on_its_line);
    tcase_add_test(c, only_numbers_have_a_value);
    tcase_add_loop_test(c, the_form_is_given_or_seen_or_the_years, 0, sizeof forms / sizeof *forms);
    tcase_add_test(c, reports_are_read_one_after_the_other);
    tcase_add_test(c, sentences_make_no_table);
    tcase_add_loop_test(c, lines_seem_blank_unless_figures_are_left_over, 0, 4);
    tcase_add_test(c, a_figure_joined_of_two_lines_is_no_place_to_count_from);
    tcase_add_test(c, a_status_has_the_contracts_name);
    suite_add_tcase(s, c);
    return s;
}
