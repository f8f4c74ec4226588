#include <check.h>

#include "show.h"

/* Tables whose rows, heads and figures some programs left in other places than the form has. */
static const struct {
    const char *form, *table, *text, *cells;
} texts[] = {
    /* cells repeated over all that they span, but heads without those before the first one */
    {"2021", "requests",
     "自然人,法人或其他组织,法人或其他组织,法人或其他组织,法人或其他组织,法人或其他组织,总计,,,\n"
     "自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计,,,\n"
     "一、本年新收政府信息公开申请数量,一、本年新收政府信息公开申请数量,一、本年新收政府信息公开申请数量,5,1,2,0,3,0,11\n"
     "三、本年度办理结果,（七）总计,（七）总计,4,1,2,0,3,0,10\n",
     "new 5 1 2 0 3 0 11\ntotal 4 1 2 0 3 0 10"},
    /* tabs around each row: a row that lost blank cells has none at its end */
    {"2021", "requests",
     "\t一、本年新收政府信息公开申请数量\t6\t7\t5\t2\t9\t3\t\n"
     "\t二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t\n",
     "new ? ? ? ? ? ? ?\ncarried_in 1 2 3 4 5 6 21"},
    {"2021", "appeals",
     "\t行政复议\t行政诉讼\t\n"
     "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\t\n"
     "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t\n"
     "\t1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t1\t2\t\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* a page's number amid a label */
    {"2014", "stats",
     "六、举报投诉数量\n件\n55\n（二）设置\n3\n政府信息公\n开查阅点数\n个\n45\n"
     "（三）从事政府信息公开工作人员数\n人\n24\n",
     "complaints 55\ncapacity.reading_points ?\ncapacity.staff 24"},
    /* a label without a figure, and the next one behind it in one piece */
    {"2014", "stats",
     "2.政府网站在线访谈次数次 8 其中：主要负责同志参加政府网站在线访谈次数次3.政策解读稿件发布数篇 "
     "42 4.微博微信回应事件数次 7\n",
     "response.channels.interview 8\nresponse.channels.interview.leader ?\n"
     "response.channels.social 7"},
    /* lines that were broken before a figure, which the next label's number follows */
    {"2014", "stats", "1.当面申请数 件 6 2.传真申请数 件\n5 3.网络申请数 件 12 4.信函申请数 件 7\n",
     "requests.received.in_person 6\nrequests.received.fax ?\nrequests.received.online 12\n"
     "requests.received.letter 7"},
    /* numbers of rows, where a blank cell is nothing */
    {"2019", "proactive",
     "序号\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n1\n规章\n44\n69\n2\n"
     "规范性文件\n31\n32\n33\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n3\n行政许可\n51\n52\n53\n",
     "rules ? ? ?\nnormative 31 32 33\nlicensing 51 52 53"},
    /* the same where rows of heads are numbered, too, and bars stand for blank cells */
    {"2021", "proactive",
     "3\n信息内容\n本年处理决定数量\n4\n行政许可\n|\n5\n第二十条第（六）项\n6\n信息内容\n"
     "本年处理决定数量\n7\n行政处罚\n|\n8\n行政强制\n|\n9\n第二十条第（八）项\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?\ncoercion ?"},
    /* full-width digits that were broken as characters are */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量  ７０  21   741  358  92   519  457\n"
     "                                  ９\n"
     "二、上年结转政府信息公开申请数量  16   96   54   97   42   38   51\n",
     "new ? ? ? ? ? ? ?\ncarried_in 16 96 54 97 42 38 51"},
    /* several figures in one cell of a drawn table: those of the others are in theirs */
    {"2014", "stats",
     "┌──────────────┬────┬────┐\n│ 统计指标     │单位│数量│\n├──────────────┼────┼────┤\n"
     "│（一）收到申请│件  │12  │\n│数            │    │    │\n├──────────────┼────┼────┤\n"
     "│              │件  │5   │\n│1.当面申请数  │    │    │\n├──────────────┼────┼────┤\n"
     "│              │件  │1   │\n│2.传真申请数  │件  │1   │\n├──────────────┼────┼────┤\n"
     "│3.网络申请数  │件  │4   │\n├──────────────┼────┼────┤\n"
     "│4.信函申请数  │件  │2   │\n├──────────────┼────┼────┤\n"
     "│1.按时办结数  │件  │11  │\n├──────────────┼────┼────┤\n"
     "│2.延期办结数  │件  │1   │\n└──────────────┴────┴────┘\n",
     "requests.received 12\nrequests.received.in_person 5\nrequests.received.fax ?\n"
     "requests.received.online 4\nrequests.received.letter 2\nrequests.closed.on_time 11\n"
     "requests.closed.extended 1"},
};

START_TEST(a_text)
{
    assert_shows(show_cells(texts[_i].form, texts[_i].table, texts[_i].text), texts[_i].cells);
}
END_TEST

Suite *grids_suite(void)
{
    Suite *s = suite_create("grids");
    TCase *c = tcase_create("grids");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    suite_add_tcase(s, c);
    return s;
}
