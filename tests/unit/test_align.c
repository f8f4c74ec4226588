#include <check.h>
#include <stdlib.h>

#include "show.h"

#define HEADS "结果维持 结果纠正 其他结果 尚未审结 总计\n"

static const struct {
    const char *form, *table, *text, *match;
} texts[] = {
    {"2021", "requests", "", ""},
    {"2021", "requests", "本年度共收到申请 3 件。\n", ""},
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21\n"
     "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n",
     "new label 1 2 3 4 5 6 21\ncarried_in label 0 0 0 0 0 0 0"},
    {"2021", "requests", "（一）予以公开\n7\n8\n（二）部分公开 | | 9 |\n（七）总计\n",
     "granted label 7 8\npartial label _ 9\ntotal label"},
    {"2014", "stats", "（一）收到申请数 | 件 | 3 |\n1.当面申请数 | 件 | |\n2.传真申请数\n",
     "requests.received label 3\nrequests.received.in_person label _\nrequests.received.fax label"},

    /* what is not in the form's order is not the form's */
    {"2021", "requests",
     "1.属于国家秘密 3\n2.其他法律行政法规禁止公开 4\n（二）部分公开\n"
     "3.危及三安全一稳定 5\n4.保护第三方合法权益 6\n",
     "denied.secret label 3\ndenied.law label 4\ndenied.safety label 5\n"
     "denied.third_party label 6"},
    /* a label in prose, far from the table */
    {"2021", "proactive", "规章\n行政规范性文件 4 5 6\n行政许可 7\n行政处罚 8\n",
     "rules label\nnormative label 4 5 6\nlicensing label 7\npenalty label 8"},

    /* labels wrapped around their figures */
    {"2021", "requests", "  1.本机关不掌握相\n                    3   4   5\n  关政府信息\n",
     "unable.not_held label 3 4 5"},
    {"2021", "requests",
     "（五）不予  4.无正当理由大量\n                            3   4   5\n"
     "处理        反复申请\n            5.要求行政机关确认     6   7   8\n            或重新出具已获取信息\n",
     "rejected.excessive label 3 4 5\nrejected.confirm label 6 7 8"},

    /* a page's number between a label and its whole row, which nothing can have been torn of */
    {"2021", "proactive", "规章\n5\n\n1 2 3\n行政规范性文件 4 5 6\n",
     "rules label 1 2 3\nnormative label 4 5 6"},
    {"2021", "proactive", "规章\n5\n1 2 3\n行政规范性文件 4 5 6\n",
     "rules label 5 1 2 3\nnormative label 4 5 6"},
    {"2021", "proactive", "规章\n0\n\n1 2 3\n行政规范性文件 4 5 6\n",
     "rules label 0 1 2 3\nnormative label 4 5 6"},
    {"2021", "proactive", "规章\n5\n\n1 2\n行政规范性文件 4 5 6\n",
     "rules label 5 1 2\nnormative label 4 5 6"},
    {"2021", "appeals",
     "行政复议 行政诉讼\n" HEADS "未经复议直接起诉 复议后起诉\n" HEADS HEADS
     "6\n\n1 2 3 4 5 6 7 8 9 10 11 12 13 14 16\n",
     "review label 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16"},

    /* damaged labels */
    {"2021", "requests",
     "1.信访举报投诉申请 | 1 | 2 |\n2.重复申请 | 3 | 4 |\n3.要求提供公开版物 | 5 | 6 |\n",
     "rejected.petition label 1 2\nrejected.repeat label 3 4\nrejected.publication label 5 6"},
    {"2021", "requests",
     "1.信访举报投诉类申请\n1\n2.重复申请\n2\n3.要求提供\n公开出板物\n3\n4.无正当理由大量反复申请\n4\n",
     "rejected.petition label 1\nrejected.repeat label 2\nrejected.publication label 3\n"
     "rejected.excessive label 4"},
    {"2021", "proactive",
     "信息内容 本年制发件数 本年废止件数 现行有效件数\n规范 1 2 3\n规范性文件 4 5 6\n",
     "rules order 1 2 3\nnormative label 4 5 6"},

    {"2021", "requests", "2 没有\n现成信息需要另行制作\n1\n3.补正后申请内容仍不明确\n2\n",
     "unable.not_existing label 1\nunable.unclear label 2"},
    {"2021", "requests",
     "8.属于行政查询事     \n项                   1   2   3\n1.本机关不掌握相关政府信息  4 5 6\n",
     "denied.inquiry label 1 2 3\nunable.not_held label 4 5 6"},
    {"2021", "proactive", "规范   20   0   7\n规性文件\n1\n2\n3\n行政许可\n4\n",
     "normative label 1 2 3\nlicensing label 4"},

    /* lost labels: their lines have figures where only they fit */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 | 1 | 2 |\n | 3 | 4 |\n（一）予以公开 | 5 | 6 |\n",
     "new label 1 2\ncarried_in order _ 3 4\ngranted label 5 6"},
    {"2021", "requests",
     "（二）部分公开 | 9 | 8 |\n（三）不予公开 | 0 | 1 | 2 |\n0 | 3 | 4 |\n"
     "3.危及三安全一稳定 | 5 | 6 |\n",
     "partial label 9 8\ndenied.secret order 0 1 2\ndenied.law order 0 3 4\ndenied.safety label 5 6"},
    {"2021", "requests",
     "3.危及三安全一稳定\n|\n1\n|\n2\n|\n3\n|\n4\n|\n5\n|\n6\n|\n21\n|\n|\n"
     "7\n|\n8\n|\n9\n|\n1\n|\n2\n|\n3\n|\n30\n|\n5.属于三类内部事务信息\n|\n",
     "denied.safety label 1 2 3 4 5 6 21\ndenied.third_party order 7 8 9 1 2 3 30\n"
     "denied.internal label"},
    /* a row of the body's own where the form's is missing, in cells and a cell a line */
    {"2019", "proactive",
     "行政许可 | 1 | 2 | 3 |\n行政确认 | 4 | 5 | 6 |\n行政处罚 | 7 | 8 | 9 |\n",
     "licensing label 1 2 3\nservices unsure 4 5 6\npenalty label 7 8 9"},
    {"2019", "proactive", "行政许可\n1\n2\n3\n行政确认\n4\n5\n6\n行政处罚\n7\n8\n9\n",
     "licensing label 1 2 3\nservices unsure 4 5 6\npenalty label 7 8 9"},
    {"2021", "proactive",
     "本年制件数 年废止件数 现行有件数\n规范 1 2 3\n行政规范性文 4 5 6\n行政许可 7\n",
     "rules order 1 2 3\nnormative label 4 5 6\nlicensing label 7"},
    /* right below another's figures, which leave room in their cells */
    {"2021", "requests",
     "3.危及三安全一稳定 1 2 3 4 5 6 21\n7 8 9 1 2 3 30\n5.属于三类内部事务信息 0 0 0 0 0 0 0\n",
     "denied.safety label 1 2 3 4 5 6 21\ndenied.third_party order 7 8 9 1 2 3 30\n"
     "denied.internal label 0 0 0 0 0 0 0"},
    {"2021", "requests",
     "3.危及三安全一稳定 11 12 13 14 15 16 17\n                   7  8  9  1  2  3  3\n"
     "5.属于三类内部事务信息 0 0 0 0 0 0 0\n",
     "denied.safety unsure 11 12 13 14 15 16 17\ndenied.third_party order 7 8 9 1 2 3 3\n"
     "denied.internal label 0 0 0 0 0 0 0"},
    /* or below the rest of a row that was broken at the edge */
    {"2021", "requests",
     "   3.危及三安全一稳定 11 12 13 14 15 16\n   10017\n   （三） 7 8 9 1 2 3 30\n"
     "   5.属于三类内部事务信息 0 0 0 0 0 0 0\n",
     "denied.safety label 11 12 13 14 15 16 10017\ndenied.third_party order 7 8 9 1 2 3 30\n"
     "denied.internal label 0 0 0 0 0 0 0"},
    /* or may be of either line */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 | 1 | 2 |\n | 3 | 4 |\n（二）部分公开 | 5 | 6 |\n",
     "new label 1 2\ncarried_in unsure _ 3 4\ngranted unsure _ 3 4\npartial label 5 6"},
    {"2014", "stats",
     "四、行政复议数量 9\n（二）被依法纠错数 4\n五、行政诉讼数量 8\n（二）被依法纠错数 5\n",
     "review label 9\nreview.corrected label 4\nsuit label 8\nsuit.corrected label 5"},
    {"2014", "stats", "四、行政复议数量 9\n（二）被依法纠错数 4\n六、举报投诉数量 6\n",
     "review label 9\nreview.upheld unsure 4\nreview.corrected unsure 4\nreview.other unsure 4\n"
     "suit unsure 4\nsuit.upheld unsure 4\nsuit.corrected unsure 4\nsuit.other unsure 4\n"
     "complaints label 6"},

    /* printed across: the heads stand for the only line */
    {"2021", "appeals", HEADS "1 2 3 4 10\n", "review label 1 2 3 4 10"},
    {"2021", "appeals", HEADS HEADS HEADS "1 2 3 4 10 5 6 7 8 26 9 10 11 12 42\n",
     "review label 1 2 3 4 10 5 6 7 8 26 9 10 11 12 42"},
    {"2021", "appeals", "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n1\n2\n3\n4\n10\n",
     "review label 1 2 3 4 10"},
    {"2021", "appeals", "结果维持 结果纠正 其他结果\n1 2 3\n", ""},
    {"2021", "appeals", "总计\n1\n2\n3\n", ""},
};

START_TEST(a_text)
{
    assert_shows(show_match(texts[_i].form, texts[_i].table, texts[_i].text), texts[_i].match);
}
END_TEST

START_TEST(a_match_is_reused)
{
    uint32_t number;
    const struct form_layout *layout = show_layout("2021", &number);
    uint32_t table = show_table(layout, "proactive");
    struct scanned full = show_scanned("规章 1 2 3\n行政规范性文件 4 5 6\n"),
                   none = show_scanned("");
    struct table_match m = {0};
    table_align(layout, number, table, &full, &m);
    ck_assert_uint_eq(m.labels, 2);
    ck_assert_uint_eq(m.values, 6);
    table_align(layout, number, table, &none, &m);
    ck_assert_uint_eq(m.labels, 0);
    ck_assert_uint_eq(m.values, 0);
    ck_assert_uint_eq(m.lines, layout->table[table].lines);
    for (size_t i = 0; i < m.lines; i++)
        ck_assert_int_eq(m.line[i].state, MATCH_ABSENT);
    table_match_free(&m);
    hide_scanned(&full);
    hide_scanned(&none);
}
END_TEST

Suite *align_suite(void)
{
    Suite *s = suite_create("align");
    TCase *c = tcase_create("align");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    tcase_add_test(c, a_match_is_reused);
    suite_add_tcase(s, c);
    return s;
}
