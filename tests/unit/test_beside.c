#include <check.h>

#include "show.h"

#define ITEM "| 第二十条第（一）项 | | | | |\n"
#define HEADS "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"
#define NORMATIVE "rules 2 _ 9\nnormative 1 4 _"

/* Columns beside those of the form. */
static const struct {
    const char *form, *table, *text, *cells;
} texts[] = {
    /* of notes, blank or not, as long as all rows of figures have a cell in it */
    {"2021", "proactive",
     ITEM HEADS " 备 注 |\n| 规章 | 2 | | 9 | 见附件 |\n| 行政规范性文件 | 1 | 4 | | |\n",
     NORMATIVE},
    {"2021", "proactive",
     "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t說明\n规章\t2\t\t9\t/\n行政规范性文件\t1\t4\t\t\n",
     NORMATIVE},
    {"2021", "proactive",
     "['信息内容', '本年制发件数', '本年废止件数', '现行有效件数', '备注']\n['规章', 2, None, 9, '含乡镇']\n"
     "['行政规范性文件', 1, 4, None, None]\n",
     NORMATIVE},
    /* of the year before, in either place, and of shares */
    {"2021", "proactive",
     ITEM HEADS
     " 上年数 | 备注 |\n| 规章 | 2 | | 9 | 7 | |\n| 行政规范性文件 | 1 | 4 | | 8 | 见附件 |\n",
     NORMATIVE},
    {"2014", "stats",
     "| 统计指标 | 单位 | 2016年 | 2017年 |\n| 一、主动公开情况 | —— | 7 | 1 |\n"
     "| （一）主动公开政府信息数 | 条 | 8 | 2 |\n| 其中：主动公开规范性文件数 | 条 | 9 | 3 |\n",
     "proactive 1\nproactive.published 2\nproactive.published.normative 3"},
    {"2014", "stats",
     "| 统计指标 | 单位 | 本年 | 上年 | 同比 |\n| 一、主动公开情况 | —— | 1 | 7 | 14% |\n"
     "| （一）主动公开政府信息数 | 条 | 2 | 8 | 25% |\n"
     "| 其中：主动公开规范性文件数 | 条 | 3 | 9 | / |\n",
     "proactive 1\nproactive.published 2\nproactive.published.normative 3"},
    /* where a row lacks a figure in them, or the head may span two, heads tell by themselves */
    {"2021", "proactive",
     HEADS " 上年数 |\n| 规章 | 2 | | 9 | 7 |\n| 行政规范性文件 | 1 | | 4 | |\n",
     "rules 2 _ 9\nnormative 1 _ 4"},
    {"2021", "proactive",
     HEADS " 上年 | |\n| 规章 | 2 | | 9 | 7 | 8 |\n| 行政规范性文件 | 1 | | 4 | 6 | 5 |\n",
     "rules 2 _ 9\nnormative 1 _ 4"},
    /* or not: a row has lost a cell */
    {"2021", "proactive",
     "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 备注 |\n| 规章 | 2 | | 9 |\n"
     "| 行政规范性文件 | 1 | 4 | | 见附件 |\n",
     "rules ? ? ?\nnormative 1 4 _"},
};

START_TEST(a_text)
{
    assert_shows(show_cells(texts[_i].form, texts[_i].table, texts[_i].text), texts[_i].cells);
}
END_TEST

Suite *beside_suite(void)
{
    Suite *s = suite_create("beside");
    TCase *c = tcase_create("beside");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    suite_add_tcase(s, c);
    return s;
}
