/* Tables of other years and bodies than the report's, which captions tell from its own. */
#include <check.h>

#include "show.h"

/* Reads a report of 2023, of a title and a text. */
static void read_report(struct tables *t, const char *agency, const char *title, struct str text)
{
    tables_start(t);
    tables_of(t, STR("2023"), str_of(agency));
    tables_add(t, str_of(title), 1);
    tables_add(t, text, 2);
    ck_assert(tables_read(t, STR("2021"), STR("2023")));
}

/* What stands above a table, or far above it, in a report of 临江县 of 2023, and whether it is the
 * report's. */
static const struct {
    const char *above;
    bool own;
} captions[] = {
    {"三、收到和处理政府信息公开申请情况\n", true},
    {"2022年数据如下：\n", false},
    {"（2022年度）\n", false},
    {"二〇二二年度收到和处理政府信息公开申请情况\n", false},
    {"上年度情况\n", false},
    {"2023年数据如下：\n", true},
    {"2022、2023年数据\n", true},
    {"2022年收到申请 5 件，与上年相比有所减少。\n", true},
    {"发布日期：2024年1月20日\n", true},
    {"上年结转情况\n", true},
    {"2022年工作情况\n三、收到和处理政府信息公开申请情况\n", true},
    {"附件：政府信息公开情况统计表\n", true},
    {"附件1\n临江县2023年政府信息公开情况统计表\n", true},
    {"附件：临江县人民政府办公室2023年数据\n", true},
    {"附表：全县政府信息公开情况统计表\n", true},
    {"附件：2022年政府信息公开年度报告.docx\n", true},
    {"附件：城关镇政府信息公开申请情况表\n", false},
    {"附件2\n临江县水利局2023年政府信息公开情况统计表\n", false},
    {"附件一：2022年收到和处理政府信息公开申请情况\n", false},
    {"附：上一年度数据\n良好。\n", false},
    {"附表 所属单位汇总\n", false},
    {"附件：城关镇2023年数据\n附件：临江县2023年数据\n", true},
    {"一、总体情况\n无。\n红旗乡2023年政府信息公开工作年度报告\n一、总体情况\n良好。\n", false},
    {"一、总体情况\n无。\n临江县2022年政府信息公开工作年度报告\n一、总体情况\n良好。\n", false},
    {"一、总体情况\n无。\n临江县2023年政府信息公开工作年度报告\n一、总体情况\n良好。\n", true},
    {"红旗乡2023年政府信息公开工作年度报告\n一、总体情况\n良好。\n", true},
};

START_TEST(tables_of_others_are_withheld)
{
    struct tables t = {0};
    struct buf text = {0};
    buf_printf(&text, "%s一、本年新收政府信息公开申请数量 | 1 | 2 | / | 4 | 5 | 零 | 12件 |\n",
               captions[_i].above);
    read_report(&t, "临江县", "", buf_str(&text, 0));
    ck_assert_int_eq(report_cell(&t, "requests", "new", "person")->status,
                     captions[_i].own ? CELL_OK : CELL_AMBIGUOUS);
    buf_free(&text);
    tables_free(&t);
}
END_TEST

/* The same in traditional characters. */
static const struct {
    const char *above;
    bool own;
} traditional[] = {
    {"三、收到和處理政府信息公開申請情況\n", true},
    {"2022年數據如下：\n", false},
    {"上年度情況\n", false},
    {"附件：臨江縣人民政府辦公室2023年數據\n", true},
    {"附件2\n臨江縣水利局2023年政府信息公開情況統計表\n", false},
    {"附表 所屬單位匯總\n", false},
};

START_TEST(traditional_characters_are_read_by_their_twin)
{
    struct tables t = {0};
    struct buf text = {0};
    buf_printf(&text, "%s一、本年新收政府資訊公開申請數量 | 減1 | 2 | 3 | 4 | 5 | 6 | 21件 |\n",
               traditional[_i].above);
    read_report(&t, "臨江縣", "標題\n", buf_str(&text, 0));
    const struct table_cell *person = report_cell(&t, "requests", "new", "person");
    if (traditional[_i].own) {
        ck_assert_str_eq(person->value, "-1");
        ck_assert(str_eq(person->raw, STR("減1")));
    } else {
        ck_assert_int_eq(person->status, CELL_AMBIGUOUS);
        ck_assert(str_eq(person->raw, STR("減1 2 3 4 5 6 21件")));
    }
    buf_free(&text);
    tables_free(&t);
}
END_TEST

/* Two tables in a report of 临江县 of 2023, with what stands above each and below both: which of
 * them is the report's, 0 where that is anybody's guess. */
static const struct {
    const char *above, *between, *below;
    int own;
} pairs[] = {
    {"二、主动公开政府信息情况\n", "附：2022年主动公开政府信息情况\n", "三、其他\n", 1},
    {"", "2022年数据如下：\n", "", 1},
    {"", "上年数据\n", "", 1},
    {"2023年\n", "2022年\n", "", 1},
    {"2022年\n", "2023年\n", "", 2},
    {"", "其中：城关镇人民政府\n", "", 1},
    {"", "其中：城关镇人民政府\n", "临江县人民政府\n2024年1月20日\n", 1},
    {"临江县\n", "红旗乡\n", "", 1},
    {"一、总体情况\n良好。\n", "红旗乡2023年政府信息公开工作年度报告\n一、总体情况\n良好。\n", "",
     1},
    {"", "附件：城关镇2023年数据\n（2023年度）\n", "", 1},
    /* none, or the same one, or none that is near */
    {"", "", "", 0},
    {"2023年\n", "2023年\n", "", 0},
    {"", "2022、2023年数据\n", "", 0},
    {"", "与2022年相比，有所增加。\n", "", 0},
    {"", "2022年情况\n无。\n无。\n无。\n无。\n无。\n无。\n无。\n", "", 0},
    /* below their tables */
    {"", "2022年情况\n", "2023年情况\n", 0},
    {"", "城关镇\n", "临江县\n", 0},
    {"", "上表为2022年数据\n", "", 0},
    /* a name that may be another body's */
    {"教育系统\n", "城关镇\n", "", 0},
    /* what the report has not */
    {"", "2022年\n行政事业性收费 | 9 |\n行政强制 | 9 |\n", "", 0},
    {"",
     "2022年\n"
     "规章 | 7 | 7 | 7 |\n行政许可 | 7 |\n行政处罚 | 7 |\n",
     "", 0},
};

START_TEST(of_two_tables_captions_tell_the_reports)
{
    static const char *const table[] = {"规章 | 1 | 2 | 3 |\n行政许可 | 4 |\n行政处罚 | 5 |\n",
                                        "规章 | 9 | 8 | 7 |\n行政许可 | 6 |\n行政处罚 | 0 |\n"};
    static const char *const made[] = {"", "1", "9"};
    struct tables t = {0};
    struct buf text = {0};
    buf_printf(&text, "%s%s%s%s%s", pairs[_i].above, table[0], pairs[_i].between, table[1],
               pairs[_i].below);
    read_report(&t, "临江县", "", buf_str(&text, 0));
    const struct table_cell *cell = report_cell(&t, "proactive", "rules", "made");
    ck_assert_int_eq(cell->status, pairs[_i].own ? CELL_OK : CELL_AMBIGUOUS);
    ck_assert_str_eq(cell->value, made[pairs[_i].own]);
    ck_assert_int_eq(report_cell(&t, "proactive", "penalty", "decisions")->status,
                     pairs[_i].own ? CELL_OK : CELL_AMBIGUOUS);
    buf_free(&text);
    tables_free(&t);
}
END_TEST

Suite *others_suite(void)
{
    Suite *s = suite_create("others");
    TCase *c = tcase_create("others");
    tcase_add_loop_test(c, tables_of_others_are_withheld, 0, sizeof captions / sizeof *captions);
    tcase_add_loop_test(c, traditional_characters_are_read_by_their_twin, 0,
                        sizeof traditional / sizeof *traditional);
    tcase_add_loop_test(c, of_two_tables_captions_tell_the_reports, 0,
                        sizeof pairs / sizeof *pairs);
    suite_add_tcase(s, c);
    return s;
}
