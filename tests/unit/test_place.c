#include <check.h>
#include <stdlib.h>

#include "place/readings.h"
#include "show.h"

#define HEADS_PROACTIVE "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
#define HEADS_APPEALS                                                                                                    \
    "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | " \
    "尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
#define WORDS_APPEALS "结果维持  结果纠正  其他结果  尚未审结  总计  "

/* Four rows of the requests table with a cell a line: what divides the cells, and
 * what is left of a blank one. */
#define CELL_A_LINE(divide, blank)                                                                 \
    ROW("一、本年新收政府信息公开申请数量", divide, "1\n", "2\n", blank, "4\n")                    \
    ROW("二、上年结转政府信息公开申请数量", divide, "5\n", blank, "7\n", "8\n")                    \
    ROW("（一）予以公开", divide, "1\n", "2\n", "3\n", blank)                                      \
    ROW("（七）总计", divide, "1\n", "2\n", "3\n", "4\n")
#define ROW(label, divide, a, b, c, d)                                                             \
    label "\n" divide a divide b divide c divide d divide "0\n" divide "0\n" divide "0\n" divide
#define BLANKS_FOUND                                                                               \
    "new 1 2 _ 4 0 0 0\ncarried_in 5 _ 7 8 0 0 0\ngranted 1 2 3 _ 0 0 0\ntotal 1 2 3 4 0 0 0"
#define ALIGNED "行政规范性文件           4              5                6\n"

#define PAGE_OF_HEADS                                                                              \
    "          收到和处理政府信息公开申请情况\n"                                    \
    "                                                            自然人       商业企业       科研机构      社会公益组织     法律服务机构      其他      总计\n\f"
#define ROWS_ALIGNED                                                                                         \
    "一、本年新收政府信息公开申请数量              1     2     3     4     5     6     21\n" \
    "二、上年结转政府信息公开申请数量              5           7           9           21\n" \
    "    （一）予以公开                   11    12    13    14    15    16    81\n"                   \
    "            1.属于国家秘密          8           7     6           2\n"                            \
    "            2.其他法律行政法规禁止公开          1           2           3     6\n"
#define ROWS_FOUND                                                                                 \
    "new 1 2 3 4 5 6 21\ncarried_in 5 _ 7 _ 9 _ 21\ngranted 11 12 13 14 15 16 81\n"                \
    "denied.secret 8 _ 7 6 _ 2 _\ndenied.law _ 1 _ 2 _ 3 6"

/* What the readings settle together, as a user sees it. */
static const struct {
    const char *form, *table, *text, *cells;
} texts[] = {
    /* as many figures as columns */
    {"2021", "proactive", "规章 1 2 3\n", "rules 1 2 3"},
    {"2021", "proactive", "规章\n1\n2\n3\n", "rules 1 2 3"},
    {"2021", "proactive", "规章 | | 1 | 2 | | 3 |\n行政规范性文件 | | 4 | 5 | | 6 |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    {"2021", "proactive", "规章 | 1 | | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 | 7 |\n",
     "rules ? ? ?\nnormative ? ? ?"},
    {"2021", "proactive", "规章 1 / 3\n", "rules 1 - 3"},
    /* numbers of rows in a form that nobody filled in */
    {"2014", "stats",
     "| 统计指标 | 单位 | 序号 | 统计数 |\n| 一、主动公开情况 | —— | 1 |  |\n"
     "| （一）主动公开政府信息数 | 条 | 2 |  |\n| 其中：主动公开规范性文件数 | 条 | 3 |  |\n"
     "| 制发规范性文件总数 | 件 | 4 |  |\n| （二）通过不同渠道和方式公开政府信息的情况 | —— | 5 |  |\n"
     "| 1.政府公报公开政府信息数 | 条 | 6 |  |\n",
     "proactive _\nproactive.published _\nproactive.published.normative _\n"
     "proactive.normative_issued _\nproactive.channels _\nproactive.channels.gazette _"},
    /* a row that stands once more with other figures */
    {"2021", "proactive",
     "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 6 |\n行政规范性文件 | 7 | 8 | 9 |\n"
     "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 6 |\n行政规范性文件 | 7 | 8 | 10 |\n",
     "rules 0 0 6\nnormative ? ? ?"},
    /* a figure of a remark in a label, parted from it by a blank */
    {"2014", "stats",
     "（一）主动公开政府信息数（不同渠道和方式公开相同信息计 1 条）    条      44\n"
     "制发规范性文件总数                                              件      5\n",
     "proactive.published 44\nproactive.normative_issued 5"},
    {"2014", "stats",
     "（一）主动公开政府信息数（不同渠道和方式公开相同信息计 1 条）    条\n"
     "制发规范性文件总数                                              件      5\n",
     "proactive.published ?\nproactive.normative_issued 5"},
    /* signs in words, beside their figures or above them */
    {"2019", "proactive",
     "信息内容          上一年项目数量   本年增/减   处理决定数量\n"
     "行政许可               12           减 15          35\n"
     "其他对外管理服务事项   120          增加 15        7\n",
     "licensing 12 -15 35\nservices 120 15 7"},
    {"2019", "proactive",
     "信息内容          上一年项目数量   本年增/减   处理决定数量\n"
     "其他对外管                          减\n"
     "理服务事项             120          15             7\n",
     "services ? ? ?"},
    /* a line break of Markdown's */
    {"2021", "proactive", "规章            1         2        3\n\\\n", "rules 1 2 3"},
    /* in traditional characters */
    {"2021", "proactive",
     "信息內容 | 本年制發件數 | 本年廢止件數 | 現行有效件數 |\n規章 | 1 | | 3 |\n行政規範性文件 | 4 | 5 | 6 |\n"
     "行政許可 | 7 | | |\n行政處罰 | 8 | | |\n行政事業性收費 | 31.5 | | |\n",
     "rules 1 _ 3\nnormative 4 5 6\nlicensing 7\npenalty 8\nfees 31.5"},
    /* pages whose columns are counted from the edge of the paper have the same ones ... */
    {"2019", "requests",
     PAGE_OF_HEADS
     "          一、本年新收政府信息公开申请数量                                   437       52                               3         4       496\n"
     "          二、上年结转政府信息公开申请数量                                   27                                                           27\n"
     "          （一）予以公开                                            163       41                               2         6\n",
     "new 437 52 _ _ 3 4 496\ncarried_in 27 _ _ _ _ _ 27\ngranted 163 41 _ _ 2 6 _"},
    /* ... and others need not */
    {"2019", "requests",
     PAGE_OF_HEADS
     "一、本年新收政府信息公开申请数量                                   437       52                               3         4       496\n"
     "二、上年结转政府信息公开申请数量                                   27                                                           27\n"
     "（一）予以公开                                            163       41                               2         6\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ngranted ? ? ? ? ? ? ?"},
    /* cells repeated over all that they span stand below their heads, each figure as often */
    {"2019", "requests",
     "| 申请 | 申请 | 自然人 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | "
     "法人或其他组织 | 法人或其他组织 | 总计 | 总计 |\n"
     "| 申请 | 申请 | 自然人 | 商业企业 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 总计 |\n"
     "| 一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 | 5 | | | 5 | 5 | 0 | 0 | 15 | 15 |\n"
     "| 二、上年结转政府信息公开申请数量 | 二、上年结转政府信息公开申请数量 | 2 | 2 | 2 | 0 | | 1 | | 5 | 5 |\n",
     "new 5 _ 5 5 0 0 15\ncarried_in 2 2 0 _ 1 _ 5"},
    {"2019", "proactive",
     "信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减 | 处理决定数量 |\n"
     "行政许可 | 7 | 7 | 8 | 9 |\n其他对外管理服务事项 | 1 | | | 4 |\n"
     "信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减 | 处理决定数量 |\n"
     "行政处罚 | 7 | 8 | 8 | 9 |\n行政强制 | 1 | | | 4 |\n",
     "licensing ? ? ?\nservices ? ? ?\npenalty 7 8 9\ncoercion 1 _ 4"},
    /* cells span others in each part of the table: heads over the very cells tell where the columns
     * are, or that there are no more of them */
    {"2019", "proactive",
     "信息内容 | 本年新制作数量 | 本年新公开数量 | | 对外公开总数量 |\n"
     "规章 | 1 | 2 | | 3 |\n行政规范性文件 | | 5 | | 6 |\n"
     "信息内容 | 上一年项目数量 | | 本年增/减 | 处理决定数量 |\n"
     "行政许可 | 7 | | | 9 |\n其他对外管理服务事项 | 1 | | 4 | 2 |\n",
     "rules 1 2 3\nnormative _ 5 6\nlicensing 7 _ 9\nservices 1 4 2"},
    {"2019", "proactive",
     "信息内容 | 上一年项目数量 | 本年增/减 | | 处理决定数量 |\n"
     "行政许可 | 7 | | 8 | 9 |\n其他对外管理服务事项 | 1 | | 4 | |\n",
     "licensing 7 8 9\nservices 1 4 _"},
    /* so it is where a table is printed across */
    {"2021", "appeals",
     "| 行政复议 | | | | | 行政诉讼 | | | | | | | | | | |\n"
     "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | | |\n"
     "| | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | | 结果纠正 | 其他结果 | "
     "尚未审结 | 总计 |\n"
     "| 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | | 6 | 7 | 8 | |\n",
     "review 1 2 3 4 10\nsuit_direct 1 0 0 0 1\nsuit_after_review 5 6 7 8 _"},
    {"2021", "appeals",
     "结果维持 | 结果纠正 | | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | "
     "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
     "1 | | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | | 18 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* not where all rows are filled up at their ends */
    {"2021", "appeals",
     "行政复议 | 行政诉讼 | | | | | | | | | | | | | | | |\n"
     "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 | | | | | | | | | | |\n"
     "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 "
     "| | | | | | | |\n"
     "1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | | 6 | 7 | 8 | 21 | | |\n",
     "review 1 2 3 4 10\nsuit_direct 1 0 0 0 1\nsuit_after_review _ 6 7 8 21"},
    /* figures below a block of labels are anybody's, the last one's included */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（七）总计\n"
     "四、结转下年度继续办理\n3 0 0 0 0 1 4\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?\n"
     "carried_out ? ? ? ? ? ? ?"},
    /* where bold words have each character twice, so may their figures have each digit */
    {"2021", "proactive", "信息内容 本年制发件数 本年废止件数 现行有效有效件件数数\n规章 1 2 3\n",
     "rules ? ? ?"},
    {"2021", "proactive", "规章 1 2 3\n行行政政许许可可 6655\n行政处罚 6\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?"},
    /* a unit says what is counted, and pauses that it is a sentence */
    {"2021", "proactive", "行政许可 5 项\n行政事业性收费 30 项\n", "licensing 5项\nfees !"},
    {"2021", "proactive", "行政许可 5 件，行政处罚 6 件，行政强制 7 件。\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    /* numbers of rows whose head stands behind all others */
    {"2021", "requests",
     "自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 行次 |\n"
     "一、本年新收政府信息公开申请数量 | 1 | 3 | 0 | 7 | 0 | 1 | 0 | 11 |\n"
     "二、上年结转政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"
     "（一）予以公开 | 3 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |\n"
     "（二）部分公开 | 4 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
     "1.属于国家秘密 | 5 | 0 | 0 | 7 | 0 | 1 | 0 | 8 |\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ngranted ? ? ? ? ? ? ?\n"
     "partial ? ? ? ? ? ? ?\ndenied.secret ? ? ? ? ? ? ?"},
    {"2021", "proactive", "规章 || 1 || || 3\n行政规范性文件 || || || 4\n行政许可 || 5\n",
     "rules 1 _ 3\nnormative _ _ 4\nlicensing 5"},
    {"2021", "proactive", "行政许可 5\n", "licensing 5"},
    /* behind a colon, or points that lead to the figures */
    {"2021", "proactive",
     "规章：1 2 3\n行政许可.....5\n行政处罚……6\n行政强制: 7\n行政事业性收费：8.5万元\n",
     "rules 1 2 3\nlicensing 5\npenalty 6\ncoercion 7\nfees 8.5"},
    {"2021", "proactive", "行政许可5\n行政处罚.5\n行政强制 7\n",
     "licensing ?\npenalty ?\ncoercion 7"},
    {"2014", "stats", "（一）收到申请数 | 件 | 3 |\n（二）申请办结数 | — | / |\n",
     "requests.received 3\nrequests.closed ?"},
    /* rows that the form lacks have figures of their own */
    {"2021", "proactive", "行政许可\n\n其中：变更许可\n18\n行政处罚\n7\n",
     "licensing ?\npenalty 7"},
    {"2021", "proactive", "行政许可\n行政确认            26\n行政处罚             7\n",
     "licensing ?\npenalty 7"},
    {"2021", "requests",
     "8.属于行政查询事项\n\n小计\n1 2 3 4 5 6 21\n1.本机关不掌握相关政府信息\n0 0 0 0 0 0 0\n",
     "denied.inquiry ? ? ? ? ? ? ?\nunable.not_held 0 0 0 0 0 0 0"},
    {"2021", "requests", "5.要求行政机关确认或重新出具已\n1 2 3 4 5 6 21\n获取信息\n",
     "rejected.confirm 1 2 3 4 5 6 21"},
    /* words that may hold a figure are no blank */
    {"2014", "stats",
     "（一）收到申请数\n（5）\n（二）申请办结数\n（三）申请答复数：1；2\n（三）接受培训人员数 约30人\n",
     "requests.received ?\nrequests.closed _\nrequests.answered ?\ntraining.trainees ?"},
    {"2021", "requests",
     "2.重复申请\n3.要求提供公开出版物（1件）\n4.无正当理由大量反复申请\n（七）总计\n十二\n四、结转下年度继续办理\n",
     "rejected.repeat _ _ _ _ _ _ _\nrejected.publication ? ? ? ? ? ? ?\nrejected.excessive _ _ _ _ _ _ _\n"
     "total ? ? ? ? ? ? ?\ncarried_out _ _ _ _ _ _ _"},
    /* labels one below the other, or beside each other, and then the figures */
    {"2021", "requests",
     "2.重复申请\n3.要求提供公开出版物\n（七）总计\n四、结转下年度继续办理\n"
     "1 1 2 2 3 3 12\n4 4 5 5 6 6 30\n",
     "rejected.repeat ? ? ? ? ? ? ?\nrejected.publication ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?\n"
     "carried_out ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "| 2.重复申请 | 3.要求提供公开出版物 | （七）总计 | 四、结转下年度继续办理 |\n"
     "| 自然人 | 1 | 2 | 3 | 4 |\n| 总计 | 4 | 5 | 6 | 7 |\n",
     "rejected.repeat ? ? ? ? ? ? ?\nrejected.publication ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?\n"
     "carried_out ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "2.重复申请\n3.要求提供公开出版物\n（七）总计\n四、结转下年度继续办理\n五、存在的问题\n",
     "rejected.repeat _ _ _ _ _ _ _\nrejected.publication _ _ _ _ _ _ _\ntotal _ _ _ _ _ _ _\n"
     "carried_out _ _ _ _ _ _ _"},
    /* the table twice, of two years or bodies: any may be the report's, unless both say the same */
    {"2021", "appeals",
     "2022年\n" HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n"
     "2023年\n" HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 0 | 1 | 2 | 3 | 6 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals",
     HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n"
                   "本机关\n" HEADS_APPEALS "未收到\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals",
     HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n"
                   "\n" HEADS_APPEALS
                   "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n",
     "review 1 2 3 4 10\nsuit_direct 5 6 7 8 26\nsuit_after_review 9 1 2 3 15"},
    {"2021", "appeals", HEADS_APPEALS "1＋2＋3＋4＋10＋5＋6＋7＋8＋26＋9＋1＋2＋3＋15\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* a number on the next line completes a row only where the row was broken */
    {"2021", "requests",
     "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 1 2 3 4 5 6 7\n"
     "（七）总计  1  2  3  4  5  6\n7\n四、结转下年度继续办理  1  2  3  4  5  6  7\n",
     "other.not_paid 1 2 3 4 5 6 7\ntotal ? ? ? ? ? ? ?\ncarried_out 1 2 3 4 5 6 7"},
    {"2021", "requests",
     "（七）总计 11 22 33 44 55 66\n77\n四、结转下年度继续办理 11 22 33 44 55\n66 77\n",
     "total ? ? ? ? ? ? ?\ncarried_out 11 22 33 44 55 66 77"},
    {"2021", "requests",
     "（七）总计 1111 2222 3333 4444 5555 6666\n77\n"
     "四、结转下年度继续办理 11 22 33 44 55\n66 77\n",
     "total 1111 2222 3333 4444 5555 6666 77\ncarried_out 11 22 33 44 55 66 77"},
    {"2021", "requests",
     "（七）总计 1111 2222 3333 4444 5555 6666\n7,777\n四、结转下年度继续办理 1 2 3 4 5 6 7\n",
     "total 1111 2222 3333 4444 5555 6666 7777\ncarried_out 1 2 3 4 5 6 7"},
    /* a word or a number alone below the longest row, where no other was broken: a piece of an
     * upright label, a page's number, a year */
    {"2021", "requests",
     "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 34 0 1 0 35\n"
     "无\n3.其他 0 0 1 8 0 8 17\n",
     "other.not_paid ? ? ? ? ? ? ?\nother.other 0 0 1 8 0 8 17"},
    {"2021", "requests", "（七）总计 7 0 0 0 0 0 7\n四、结转下年度继续办理 1 0 0 0 1 2\n5\n",
     "total 7 0 0 0 0 0 7\ncarried_out ? ? ? ? ? ? ?"},
    {"2021", "requests", "（七）总计 7 0 0 0 0 0 7\n四、结转下年度继续办理 1 0 0 0 1 2\n2023\n",
     "total 7 0 0 0 0 0 7\ncarried_out ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 1 0 1 6 1 9 无\n"
     "3.其他 9 3 2 40 16 0 70 法\n（七）总计 26 15 106 118 66 67 398 提\n",
     "other.not_paid ? ? ? ? ? ? ?\nother.other 9 3 2 40 16 0 70\ntotal 26 15 106 118 66 67 398"},
    {"2021", "requests", "3.其他\n6\n0\n20\n1\n9\n36\n无\n（七）总计\n1\n0\n8\n2\n3\n1\n15\n法\n",
     "other.other ? ? ? ? ? ? ?\ntotal 1 0 8 2 3 1 15"},
    {"2021", "requests", "3.其他 9 3 2 40 16 0 无\n（七）总计 1 0 8 2 3 1 15\n",
     "other.other 9 3 2 40 16 0 -\ntotal 1 0 8 2 3 1 15"},
    /* numbers of labels that stand before them or behind */
    {"2021", "requests",
     "1\n属于国家秘密\n45\n0\n19\n0\n2\n66\n2\n其他法律行政法规禁止公开\n1\n0\n0\n0\n0\n0\n1\n保护第三方合法权益\n0\n0\n0\n0\n0\n0\n0\n",
     "denied.secret ? ? ? ? ? ? ?\ndenied.law 1 0 0 0 0 0 1\ndenied.third_party 0 0 0 0 0 0 0"},
    {"2021", "requests",
     "属于国家秘密 1 45 0 19 0 2 66\n其他法律行政法规禁止公开 2 1 0 0 0 0 3\n保护第三方合法权益 0 0 0 0 0 0 0\n",
     "denied.secret ? ? ? ? ? ? ?\ndenied.law ? ? ? ? ? ? ?\ndenied.third_party 0 0 0 0 0 0 0"},
    {"2021", "requests",
     "1.属于国家秘密 1 45 0 19 0 2 67\n2.其他法律行政法规禁止公开 2 1 0 0 0 0 3\n",
     "denied.secret 1 45 0 19 0 2 67\ndenied.law 2 1 0 0 0 0 3"},
    /* a column more in which no row has all its figures: without a head that tells; where blank
       cells left no trace */
    {"2021", "proactive",
     "规章 | 8 | 4 |  | 7\n行政规范性文件 |  | 2 | 38 | 25\n行政许可 | 5 | 1\n行政处罚 |  | 1\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?"},
    {"2021", "proactive",
     "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 8 | 4 |  | 7\n行政规范性文件 |  | 2 | 38 | 25\n",
     "rules ? ? ?\nnormative ? ? ?"},
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 2 0 6 0 35 0\n二、上年结转政府信息公开申请数量 0 2 0 0 0 1 0\n"
     "（一）予以公开 39 8 1 0 0 6 2\n（二）部分公开 0 8 0 0 32 9 0 0\n2.重复申请 0 6 0 0\n"
     "3.要求提供公开出版物 0 7 1 1 0 0 0 2\n4.无正当理由大量反复申请 1 2 0 32 0\n"
     "（七）总计 3 1 3 55 1\n四、结转下年度继续办理 0 9 2 1 1 2\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ngranted ? ? ? ? ? ? ?\npartial ? ? ? ? ? ? ?\n"
     "rejected.repeat ? ? ? ? ? ? ?\nrejected.publication ? ? ? ? ? ? ?\n"
     "rejected.excessive ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?\ncarried_out ? ? ? ? ? ? ?"},
    /* a figure too many beside a blank that shows */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n1\n\n2\n3\n4\n5\n6\n二、上年结转政府信息公开申请数量\n1\n2\n\n3\n4\n5\n6\n"
     "（一）予以公开\n\n1\n2\n3\n4\n5\n6\n2.重复申请\n1\n2\n3\n4\n5\n6\n7\n"
     "（七）总计\n1\n2\n3\n4\n\n5\n6\n四、结转下年度继续办理\n1\n2\n3\n4\n\n5\n6\n3\n",
     "new 1 _ 2 3 4 5 6\ncarried_in 1 2 _ 3 4 5 6\ngranted _ 1 2 3 4 5 6\nrejected.repeat 1 2 3 4 5 6 7\n"
     "total 1 2 3 4 _ 5 6\ncarried_out ? ? ? ? ? ? ?"},
    /* spanned cells repeated, and the heads in another order than the form's */
    {"2021", "requests",
     "| 内容 | 内容 | 总计 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | "
     "法人或其他组织 | 自然人 |\n"
     "| 内容 | 内容 | 总计 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 自然人 |\n"
     "| 一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 |  | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "| 二、上年结转政府信息公开申请数量 | 二、上年结转政府信息公开申请数量 |  | 2 | 3 | 4 | 5 | 6 | 20 |\n"
     "| 四、结转下年度继续办理 | 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n",
     "new 21 2 3 4 5 6 _\ncarried_in 20 2 3 4 5 6 _\ncarried_out 21 2 3 4 5 6 1"},
    /* totals first in each group of a table printed across; numbers of its columns */
    {"2021", "appeals",
     "行政复议\t行政诉讼\n"
     "总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t未经复议直接起诉\t复议后起诉\n"
     "总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\n"
     "6\t3\t2\t1\t0\t1\t1\t0\t0\t0\t2\t0\t0\t2\t0\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals",
     HEADS_APPEALS "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 |\n"
                   "0 | 1 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 3 | 3 |\n",
     "review 0 1 0 0 1\nsuit_direct 2 0 0 0 2\nsuit_after_review 0 0 0 3 3"},
    /* companies before persons */
    {"2021", "requests",
     "法人或其他组织 | 自然人 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
     "一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 1 | 0 | 12 | 16 |\n",
     "new ? ? ? ? ? ? ?"},
    /* sums before the columns that they sum up, in the lower row of heads; nobody can tell where
     * these stand if each is a line */
    {"2021", "requests",
     "自然人\t法人或其他组织\t总计\n小计\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
     "一、本年新收政府信息公开申请数量\t10\t6\t1\t2\t3\t0\t0\t16\n",
     "new 10 1 2 3 0 0 16"},
    {"2021", "requests",
     "自然人\n法人或其他组织\n总计\n小计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
     "一、本年新收政府信息公开申请数量\n10\n6\n1\n2\n3\n0\n0\n16\n",
     "new ? ? ? ? ? ? ?"},
    /* columns of any words beside heads that are all there */
    {"2021", "proactive",
     "信息内容 | 本年处理决定数量 | 比上年增减 |\n行政许可 | | +6 |\n行政处罚 | 5 | +1 |\n"
     "行政强制 | 4 |\n",
     "licensing _\npenalty 5\ncoercion ?"},
    {"2021", "requests",
     "| | 自然人 | 法人或其他组织 | | | | | 总计 | 备注 |\n"
     "| | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | | |\n"
     "| 一、本年新收政府信息公开申请数量 | 0 | | 0 | 0 | 0 | 0 | 2 | 见附件 |\n"
     "| 二、上年结转政府信息公开申请数量 | 0 | | 0 | 0 | 0 | 0 | | |\n",
     "new 0 _ 0 0 0 0 2\ncarried_in 0 _ 0 0 0 0 _"},
    /* a remark may be blank in all rows, and its cells left out at their ends */
    {"2021", "requests",
     "自然人 | 法人或其他组织 | 总计 | 备注\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他\n"
     "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n"
     "二、上年结转政府信息公开申请数量 | 1 | 0 | 3 | 4 | 5 | 6 | 19\n"
     "（一）予以公开 | 1 | 0 | 3 | 4 | 5 | 6 | 19\n2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n",
     "new 1 2 3 4 5 6 21\ncarried_in 1 0 3 4 5 6 19\ngranted 1 0 3 4 5 6 19\n"
     "rejected.repeat 1 2 3 4 5 6 21"},
    /* behind the lower row of heads another's column may be the last of all, as it is if it never
     * has figures */
    {"2021", "requests",
     "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t上年总计\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t9\n",
     "new ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t说明\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t见附件\n"
     "二、上年结转政府信息公开申请数量\t1\t\t3\t4\t5\t6\t19\t\n",
     "new 1 2 3 4 5 6 21\ncarried_in 1 _ 3 4 5 6 19"},
    /* a column of sums, or of another year, that the form does not have: a cell for each column
     * tells which are the form's, as many figures as slots do not */
    {"2021", "requests",
     "自然人 | 法人或其他组织 | 总计 |\n"
     "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 |\n"
     "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21 |\n"
     "二、上年结转政府信息公开申请数量 | 1 | | 3 | 4 | 5 | 6 | 18 | 19 |\n"
     "2.重复申请 | 1 | 3 | 4 | 5 | 6 | 18 | 19 |\n",
     "new 1 2 3 4 5 6 21\ncarried_in 1 _ 3 4 5 6 19\nrejected.repeat ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n小计\n"
     "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n20\n21\n"
     "2.重复申请\n1\n3\n4\n5\n6\n18\n19\n",
     "new 1 2 3 4 5 6 21\nrejected.repeat ? ? ? ? ? ? ?"},
    {"2021", "proactive",
     "信息内容 | 上年数 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 合计\n规章 | 9 | 1 | 2 | 3 | 6\n",
     "rules 1 2 3"},
    {"2021", "requests",
     "自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 合计\n"
     "2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n",
     "rejected.repeat 1 2 3 4 5 6 21"},
    /* rows of a group whose label's cell is lost, filled up at the end: of one that may stand below
     * the heads, and that may not, nobody knows */
    {"2021", "requests",
     "| | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
     "| 二、上年结转政府信息公开申请数量 | | 1 | | 3 | 4 | | 6 | 14 |\n"
     "| （三）不予公开 | 1.属于国家秘密 | 1 | | 3 | 4 | | 6 | 14 |\n"
     "| 3.危及“三安全一稳定” | | 2 | | 4 | | | 6 | |\n"
     "| （七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | |\n",
     "carried_in 1 _ 3 4 _ 6 14\ndenied.secret 1 _ 3 4 _ 6 14\ndenied.safety ? ? ? ? ? ? ?\n"
     "total 1 2 3 4 5 6 21"},
    /* cells that labels span behind some labels, and filled up at the end */
    {"2021", "requests",
     "| 一、本年新收政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "| 三、本年度办理结果 | （一）予以公开 | | 1 | 2 | | 4 | 5 | 12 | |\n"
     "| （三）不予公开 | 1.属于国家秘密 | 1 | | 3 | 4 | | 6 | 14 | |\n"
     "| 2.其他法律行政法规禁止公开 | 1 | | 3 | 4 | 5 | 6 | 19 | | |\n"
     "| 3.危及“三安全一稳定” | | 2 | | 4 | | | 6 | | |\n",
     "new 1 2 3 4 5 6 21\ngranted ? ? ? ? ? ? ?\ndenied.secret 1 _ 3 4 _ 6 14\n"
     "denied.law 1 _ 3 4 5 6 19\ndenied.safety _ 2 _ 4 _ _ 6"},
    /* figures that the end of a line, between bars, parts from their label */
    {"2014", "stats",
     " | （一）收到申请数 | 件 | 3 |  | （二）申请办结数\n | 件 | 4 |  | （三）申请答复数 | 件 | 5 |  |\n",
     "requests.received 3\nrequests.closed ?\nrequests.answered 5"},
    {"2014", "stats",
     "统计指标 | 单位 | 统计数 |\n一、主动公开情况 | —— |\n29\n|\n（一）主动公开政府信息数 | 条 |\n20\n|\n"
     "其中：主动公开规范性文件数 | 条 | 8 |\n",
     "proactive ?\nproactive.published 20\nproactive.published.normative 8"},
    {"2021", "proactive",
     "| 第二十条第(一)项 | ||||\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | |\n"
     "| 规章 |\n| 4 | 7 | |\n| 行政规范性文件 |\n|\n| 12 | |\n行政强制 |\n|\n5 |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?\ncoercion 5"},
    {"2019", "proactive",
     "|第二十条第（一）项\n信息内容\n本年新制作数量\n|本年新公开数量\n对外公开总数量\n规章\n|23\n"
     "规范性文件\n|7\n|第二十条第（五）项\n",
     "rules ? ? ?\nnormative ? ? ?"},
    /* lines that stood before were left out: only whole lines that stand twice show that they were
     * not */
    {"2021", "proactive",
     "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n2\n0\n5\n"
     "行政规范性文件\n第二十条第（五）项\n本年处理决定数量\n行政许可\n7\n第二十条第（六）项\n"
     "本年处理决定数量 件\n行政处罚\n9\n行政强制\n",
     "rules 2 0 5\nnormative ? ? ?\nlicensing 7\npenalty 9\ncoercion ?"},
    /* a bar that starts a row is no blank cell */
    {"2021", "appeals",
     "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | "
     "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|\n1 |\n2 |\n3 |\n4 |\n10 |\n5 |\n6 |\n8 |\n19 |\n"
     "7 |\n8 |\n9 |\n1 |\n25 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* copies below copied heads, in numbered rows */
    {"2019", "proactive",
     "| 14 | 信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减 |\n| 15 | 行政事业性收费 | 4 | 增5 | 增5 |\n"
     "| 16 | 信息内容 | 采购项目数量 | 采购项目数量 | 采购总金额 |\n| 17 | 政府集中采购 | 7 | 7 | |\n",
     "fees 4 5\nprocurement 7 _"},
    /* a row that lacks the blank cells of its heads may have copies for figures */
    {"2019", "proactive",
     "| 信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减 |\n| 行政事业性收费 | 4 | 增5 | 增5 |\n"
     "| 信息内容 | 采购项目数量 | 采购总金额 | 采购总金额 |\n| 政府集中采购 | 95 | 95 |\n",
     "fees 4 5\nprocurement ? ?"},
    {"2019", "proactive",
     "信息内容            采购项目数量  采购总金额  采购总金额\n"
     "政府集中采购                               8           8\n",
     "procurement ? ?"},
    /* a word for a blank cell in one row, and the number of the next */
    {"2021", "requests",
     "5  三、本年度办理结果  （一）予以公开  NaN    371     1655  4334    9340     NaN    59    82\n"
     "6                 NaN  （二）部分公开  NaN   8437      NaN     0    5616    1509  7492     6\n",
     "granted ? ? ? ? ? ? ?\npartial ? ? ? ? ? ? ?"},
    {"2021", "appeals",
     "2  " WORDS_APPEALS WORDS_APPEALS WORDS_APPEALS
     "\n3            1        2         3         6     4         5         6        7       22"
     "       8         9         1         2      20\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2019", "proactive",
     "        信息内容    上一年项目数量      本年增/减      本年增/减\n"
     "    行政事业性收费          4         增5         增5\n"
     "        信息内容     采购项目数量     采购项目数量      采购总金额\n"
     "     政府集中采购          7          7        NaN\n",
     "fees 4 5\nprocurement ? ?"},
    /* another table's heads, far above */
    {"2021", "requests",
     "| 类别 | 总计 | 同比 |\n"
     "一是二是三是四是。\n一 是\n二 是\n三 是\n四 是\n五 是\n六 是\n七 是\n八 是\n九 是\n十 是\n一 是\n二 是\n"
     "三 是\n四 是\n五 是\n六 是\n七 是\n八 是\n九 是\n十 是\n"
     "| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n",
     "new 1 2 3 4 5 6 21"},
    /* cells that were lost at the ends of rows with those that labels span */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\t\t\t1\t2\t3\t4\t\t6\t16\n"
     "三、本年度办理结果\t（一）予以公开\t\t2\t\t2\t\t\t0\n"
     "\t（七）总计\t\t2\t\t2\t\t\t0\t4\n",
     "new 1 2 3 4 _ 6 16\ngranted ? ? ? ? ? ? ?\ntotal 2 _ 2 _ _ 0 4"},
    /* blank cells left out, and rows filled up with bars: which are lost, nobody knows, if any
     * were; one bar may be either, unless others show that blank cells are kept */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 | 3 | 5 | 8 | ||||||\n"
     "二、上年结转政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | ||\n"
     "三、本年度办理结果 | （一）予以公开 | 1 | 2 | 3 | 4 | 5 | 15 | ||\n"
     "（二）部分公开 | |||||||||\n2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | |\n",
     "new ? ? ? ? ? ? ?\ncarried_in 1 2 3 4 5 6 21\ngranted ? ? ? ? ? ? ?\npartial _ _ _ _ _ _ _\n"
     "rejected.repeat ? ? ? ? ? ? ?"},
    {"2021", "proactive",
     "第二十条第（一）项 | |||\n规章 | 1 | 2 | |\n行政规范性文件 | | 3 | 4 |\n",
     "rules 1 2 _\nnormative _ 3 4"},
    /* the same, where a blank cell starts a line that its bar ends */
    {"2021", "proactive",
     "第二十条第（一）项 | |||\n规章 |\n| 1 |\n|\n行政规范性文件 | 2 |\n|\n|\n行政许可 | 7 | ||\n",
     "rules _ 1 _\nnormative 2 _ _\nlicensing 7"},
    /* rows that lack a cell which the heads have, and are as long: where their figures stand show
     * the complete ones */
    {"2021", "requests",
     "|  |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
     "| （四）无法提供 | 1.本机关不掌握相关政府信息 |  | 0 |  | 0 | 30 |  | 30 |  |\n"
     "|  | 2.没有现成信息需要另行制作 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |  |\n",
     "unable.not_held _ 0 _ 0 30 _ 30\nunable.not_existing 1 2 3 4 5 6 21"},
    /* labels repeated over what they span in their row only: figures alike are no copies */
    {"2021", "requests",
     "自然人 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 总计 |  |  |\n"
     "一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 | "
     "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n"
     "5.属于三类内部事务信息 | 0 | 0 | 0 | 15 | 12 | 33 | 60 |  |\n",
     "new 1 2 3 4 5 6 21\ndenied.internal 0 0 0 15 12 33 60"},
    /* a figure below the dash of a unit */
    {"2014", "stats", "一、主动公开情况 | —— |\n7 |\n（一）主动公开政府信息数 | 条 |\n5 |\n",
     "proactive ?\nproactive.published 5"},
    /* a remark beside blank cells */
    {"2021", "proactive", "| 规章 | 1 | 2 | 3 | |\n| 行政事业性收费 | | | | 4 |\n",
     "rules 1 2 3\nfees ?"},
    /* a footer below a blank row, and before the figures of the last */
    {"2021", "proactive", "| 行政许可 | | | |\n2\n| 行政处罚 | 3 | | |\n",
     "licensing ?\npenalty 3"},
    {"2021", "proactive", "行政许可\t\t\t\n已阅读 12 次\n行政处罚\t3\t\t\n",
     "licensing ?\npenalty 3"},
    {"2021", "requests",
     "（七）总计\n1\n2\n3\n4\n5\n6\n21\n四、结转下年度继续办理\n某县 印\n1\n2\n3\n4\n5\n6\n21\n",
     "total 1 2 3 4 5 6 21\ncarried_out ? ? ? ? ? ? ?"},
    /* cells that go on below, and numbers that do */
    {"2021", "requests",
     "| 二、上年结转政府\n信息公开申请数量 | | | | | 3 | | | | 3 |\n"
     "| 三、本年度办理\n结果 | （一）予以公开 | | 1 | 2 | | 4 | | 6 | 13 |\n",
     "carried_in _ _ 3 _ _ _ 3\ngranted 1 2 _ 4 _ 6 13"},
    {"2021", "proactive", "| 规章 | 1\n2 | 3\n4 | 5 |\n| 行政许可 | 6 | | |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?"},
    /* rows of bars on one line: blank cells that a label spans, and none */
    {"2021", "requests",
     "| 一、本年新收政府信息公开申请数量 |  |  | 5 |  |  | 12 |  |  |  | "
     "| 二、上年结转政府信息公开申请数量 |  |  | 5 |  |  | 12 |  |  |  |\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?"},
    {"2021", "proactive",
     "| 规章 | 1 |  | 2 | | 行政规范性文件 |  | 3 |  | | 行政许可 | 4 |  |  |\n",
     "rules 1 _ 2\nnormative _ 3 _\nlicensing 4"},
    /* what may count is not nothing */
    {"2021", "proactive", "行政许可 3万余\n行政处罚 ○\n行政强制 12件左右\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    {"2021", "proactive",
     "行政许可 0第二十条第（六）项信息内容 本年处理决定数量行政处罚 12行政强制 314第二十条第（八）项\n",
     "licensing ?\npenalty ?"},
    {"2021", "proactive", "规章 1.234 2 3\n行政事业性收费 1.5\n", "rules ! 2 3\nfees 1.5"},
    /* comments that say what a cell spans are none of its text */
    {"2021", "proactive",
     "| 规章 | 1 <!-- colspan: 2 --> | 2 | 3 <!-- x --> <!-- rowspan: 2 --> |\n", "rules 1 2 3"},
    /* a blank cell behind a label that may span it, and one at the end of the row */
    {"2021", "requests",
     "（一）予以公开 | | 1 | 2 | | 4 | 5 | 6 | | |\n（二）部分公开 | | 1 | | 3 | | 5 | 6 | | |\n"
     "1.属于国家秘密 | 1 | | 3 | 4 | 5 | 6 | 7 | | |\n"
     "2.其他法律行政法规禁止公开 | | 2 | 3 | 4 | 5 | 6 | 7 | | |\n",
     "granted ? ? ? ? ? ? ?\npartial ? ? ? ? ? ? ?\ndenied.secret 1 _ 3 4 5 6 7\n"
     "denied.law _ 2 3 4 5 6 7"},
    /* rows of several lengths that were filled up */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | | | |\n"
     "二、上年结转政府信息公开申请数量 | 1 | 2 | | | | | |\n（一）予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n"
     "（二）部分公开 | 1 | 2 | 3 | | | | |\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ngranted 1 2 3 4 5 6 7\npartial ? ? ? ? ? ? ?"},
    /* in several tables; a row that keeps a blank cell before a figure shows that all do */
    {"2021", "proactive",
     "规章 | 7 | 5 | 6 |\n行政规范性文件 | 4 | | |\n行政许可 | 9 |\n"
     "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | | | | |\n",
     "rules 7 5 6\nnormative ? ? ?\nlicensing 9"},
    {"2021", "proactive",
     "规章 | 7 | 5 | 6 |\n行政规范性文件 | 4 | | |\n行政许可 | 9 |\n"
     "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | | | | |\n"
     "二、上年结转政府信息公开申请数量 | 1 | | 3 | | | | 4 |\n",
     "rules 7 5 6\nnormative 4 _ _\nlicensing 9"},
    {"2021", "proactive",
     "规章 | 7 | 5 | 6 |\n行政规范性文件 | 4 | | |\n行政许可 | 9 |\n"
     "一、本年新收政府信息公开申请数量 | 8 | | | | | | |\n",
     "rules 7 5 6\nnormative 4 _ _\nlicensing 9"},
    /* to a width that is less than that of the columns */
    {"2021", "proactive",
     "规章 | 7 | 5 | |\n行政许可 | 9 |\n"
     "一、本年新收政府信息公开申请数量 | 1 | 2 | | |\n"
     "二、上年结转政府信息公开申请数量 | 3 | 2 | | |\n",
     "rules ? ? ?\nlicensing 9"},
    /* where cells are glued together, no row is blank for certain */
    {"2021", "proactive", "规章000 行政规范性文件\n行政许可\n行政处罚0\n",
     "normative ? ? ?\nlicensing ?\npenalty ?"},
    {"2021", "proactive", "行政许可5\n行政处罚\n行政强制0\n", "licensing ?\npenalty _\ncoercion ?"},
    {"2021", "proactive", "行政许可\n<td>5</td></tr>\n<tr><td>行政处罚</td>\n<td></td>\n行政强制\n",
     "licensing ?\ncoercion ?"},
    /* lines that are broken elsewhere than between rows */
    {"2019", "proactive",
     "行政许可98739 其他对外管理服务事项57482\n27468 第二十条第（六）项 信息内容 行政处罚\n\n"
     "6250 行政强制\n\n29334 第二十条第（八）项 信息内容 行政事业性收费701949\n",
     "penalty ? ? ?\ncoercion ? ? ?"},
    {"2021", "proactive", "行政处罚\n00 第二十条第（八）项 行政事业性收费 1\n",
     "penalty ?\nfees 1"},
    /* marks of a label that were set apart are no cells */
    {"2021", "requests", "3.危及 三安全一稳定 | “ | ” | 1 | 2 | 3 | 4 | 5 |\n",
     "denied.safety ? ? ? ? ? ? ?"},
    /* all rows on one line: what follows the last of them is no cell of its */
    {"2021", "proactive",
     "规章|1|2|3|行政规范性文件|4|5|6|行政许可|7|行政处罚|8|行政强制|9|行政事业性收费|三、收到和处理情况\n",
     "rules 1 2 3\nnormative 4 5 6\nlicensing 7\npenalty 8\ncoercion 9\nfees ?"},
    /* words that head a column of the next table are no row of this one */
    {"2021", "requests",
     "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 1 | 2 | 3 | 4 | 5 | "
     "6 | 7 |\n行政复议\n结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n",
     "other.not_paid 1 2 3 4 5 6 7\nother.other ? ? ? ? ? ? ?"},
    /* from the bottom of a page to its top */
    {"2021", "proactive", "行政强制 3\n行政处罚 2\n行政许可 1\n行政规范性文件 7 8 9\n规章 4 5 6\n",
     "coercion ?"},
    /* several figures in one piece are not nothing */
    {"2021", "appeals", "结果维持 结果纠正 其他结果 尚未审结 总计\n1 2\t3 4\t5\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* figures above their labels */
    {"2021", "proactive",
     "本年制发件数 本年废止件数 现行有效件数\n1 2 3\n规章\n4 5 6\n行政规范性文件\n",
     "rules ? ? ?\nnormative ? ? ?"},
    /* numbers before all rows */
    {"2021", "proactive", "4 行政许可 5\n5 行政处罚\n6 行政强制 7\n",
     "licensing 5\npenalty _\ncoercion 7"},
    /* of two tables, nobody knows which is the report's; if they say the same, it is the first */
    {"2014", "stats",
     "1.参加或举办新闻发布会总次数 1\n2.政府网站在线访谈次数 2\n3.政策解读稿件发布数 3\n4.微博微信回应事件数\n5.其他方式回应事件数 5\n1.当面申请数 6\n2.传真申请数 7\n3.网络申请数 8\n（三）接受培训人员数 9\n上年\n1.参加或举办新闻发布会总次数 11\n2.政府网站在线访谈次数 12\n3.政策解读稿件发布数 13\n4.微博微信回应事件数 14\n5.其他方式回应事件数 15\n1.当面申请数 16\n2.传真申请数 17\n3.网络申请数 18\n（三）接受培训人员数 19\n",
     "response.channels.press ?\nresponse.channels.interview ?\nresponse.channels.articles ?\n"
     "response.channels.social ?\nresponse.channels.other ?\nrequests.received.in_person ?\n"
     "requests.received.fax ?\nrequests.received.online ?\ntraining.trainees ?"},
    {"2014", "stats",
     "1.参加或举办新闻发布会总次数 1\n2.政府网站在线访谈次数 2\n3.政策解读稿件发布数 3\n1.当面申请数 6\n"
     "打印版\n1.参加或举办新闻发布会总次数 1\n2.政府网站在线访谈次数 2\n3.政策解读稿件发布数 3\n1.当面申请数 6\n",
     "response.channels.press 1\nresponse.channels.interview 2\nresponse.channels.articles 3\n"
     "requests.received.in_person 6"},
    /* a blank table is one of two, too, with its cells or without; a list of labels is none */
    {"2021", "proactive",
     HEADS_PROACTIVE
     "规章\n行政规范性文件\n行政许可\n行政处罚\n附件：上年数据\n" HEADS_PROACTIVE
     "规章 | 4 | 5 | 6 |\n行政规范性文件 | 1 | 2 | 3 |\n行政许可 | 7 |\n行政处罚 | 8 |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?"},
    {"2021", "proactive",
     "规章 | 4 | 5 | 6 |\n行政许可 | 7 |\n行政处罚 | 8 |\n某镇\n规章 | 4 | 5 | 6 |\n行政许可 |  |\n"
     "行政处罚 | 8 |\n",
     "rules ? ? ?\nlicensing ?\npenalty ?"},
    {"2021", "proactive",
     "规章\n行政许可\n行政处罚\n公开的内容如下：\n" HEADS_PROACTIVE
     "规章 | 4 | 5 | 6 |\n行政许可 | 7 |\n行政处罚 | 8 |\n",
     "rules 4 5 6\nlicensing 7\npenalty 8"},
    /* nor is a figure in a sentence, of a page or of a part, above the label or below it */
    {"2021", "proactive",
     HEADS_PROACTIVE
     "行政规范性文件 | 1 | 2 | 3 |\n"
     "全年共收到申请 31 件，其中自然人 8 件。\n行政许可 |  |\n行政处罚\nFig. 4 of 9\n350\n行政强制\n"
     "全年共办结 84 件。\n0\n行政事业性收费\n9 其中网上 1\n",
     "normative 1 2 3\nlicensing ?\npenalty ?\ncoercion ?\nfees ?"},
    /* what stands on every page parts no row; blank cells beside it may be lines of the page's */
    {"2021", "proactive",
     "临江县2023年政府信息公开工作年度报告\n规章 1\n- 3 -\n临江县2023年政府信息公开工作年度报告\n2 3\n"
     "行政许可\n第四页\n\n350\n行政处罚\n（续表）\n7\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 350\npenalty 7"},
    {"2021", "proactive",
     "临江县2023年政府信息公开工作年度报告\n规章\n1\n2\n临江县2023年政府信息公开工作年度报告 5\n3\n"
     "行政规范性文件\n4\n第五页\n\n5\n6\n行政许可\n7\n",
     "rules 1 2 3\nnormative 4 5 6\nlicensing 7"},
    /* nor one that was broken over two lines: of a row that is not closed, or at its comma */
    {"2021", "proactive",
     HEADS_PROACTIVE
     "规章 | 3 | 2 | 4 |\n行政规范性文件 | 0 | 0 | 6\n309 |\n行政许可\n2,\n247\n行政处罚\n84\n",
     "rules 3 2 4\nnormative ? ? ?\nlicensing ?\npenalty 84"},
    {"2021", "proactive", "规章\t5\t21\n94\t130\n行政许可\t7\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 7"},
    /* nor a number alone below a row of cells that is closed, where others have theirs in it */
    {"2021", "proactive", "行政许可 | 5 |\n行政处罚 | 9 |\n行政强制 |\n6\n行政事业性收费 | 1.5 |\n",
     "licensing 5\npenalty 9\ncoercion ?\nfees 1.5"},
    /* nor the halves of one that a space of no width parts */
    {"2021", "proactive",
     "规章 1 2\xe2\x80\x8b"
     "3\n行政许可 7\n",
     "rules ? ? ?\nlicensing 7"},
    /* dashes of drawings are written for a minus, and for nothing */
    {"2019", "proactive", "行政许可 | 77 | ─5 | 88 |\n行政处罚 | 7 | ━3 | 8 |\n",
     "licensing 77 -5 88\npenalty 7 -3 8"},
    {"2021", "proactive", "规章\t——\t━\t9\n行政规范性文件\t1\t2\t3\n",
     "rules - - 9\nnormative 1 2 3"},
    /* the same row twice: nobody knows which counts */
    {"2021", "proactive",
     "2022年 | 规章 | 1 | 2 | 3 |\n2021年 | 规章 | 4 | 5 | 6 |\n2022年 | 行政许可 | 7 |\n",
     "rules ? ? ?\nlicensing 7"},
    {"2021", "proactive", "规章 | 4 | 5 | 6 |\n规章 | 4 | 5 | 6 |\n行政许可 | 7 |\n",
     "rules 4 5 6\nlicensing 7"},
    {"2014", "stats", "（三）接受培训人员数 | 人次 | 4 |\n（三）接受培训人员数 | 人次 | 5 |\n",
     "training.trainees ?"},
    {"2021", "proactive", "规章\n规章 | 4 | 5 | 6 |\n行政许可 | 7 |\n", "rules 4 5 6\nlicensing 7"},
    /* nothing is counted below zero, but changes are */
    {"2021", "proactive", "规章\n-1\n-2\n-3\n行政规范性文件\n-4\n-0\n-6\n行政许可\n7\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?"},
    {"2019", "proactive",
     "行政许可\n5\n-1\n4\n其他对外管理服务事项\n0\n-3\n0\n行政处罚\n0\n-3\n0\n",
     "licensing 5 -1 4\nservices 0 -3 0\npenalty 0 -3 0"},
    /* as many figures as columns, but one that is the row's number and a blank */
    {"2021", "appeals",
     HEADS_APPEALS "4 | 1 | 2 | 3 | | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* heads out of order by position, too */
    {"2021", "requests",
     "申请人情况\n总计  自然人  法人或其他组织\n商业企业  科研机构  社会公益组织  法律服务机构  其他\n"
     "（七）总计  1  2  3  4  5  6  7\n",
     "total ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "申请人情况\n自然人  法人或其他组织  总计\n商业企业  科研机构  社会公益组织  法律服务机构  其他\n"
     "（七）总计  1  2  3  4  5  6  7\n",
     "total 1 2 3 4 5 6 7"},
    /* those over one column behind the one over several, or these in an order of their own */
    {"2021", "requests",
     "申请人情况\n法人或其他组织  自然人  总计\n商业企业  科研机构  社会公益组织  法律服务机构  其他\n"
     "（七）总计  1  2  3  4  5  6  7\n",
     "total ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "申请人情况\n自然人  法人或其他组织  总计\n科研机构  商业企业  社会公益组织  法律服务机构  其他\n"
     "（七）总计  1  2  3  4  5  6  7\n",
     "total ? ? ? ? ? ? ?"},
    /* and those of a table printed across: groups, or columns in each */
    {"2021", "appeals",
     "行政诉讼 | 行政复议 |\n未经复议直接起诉 | 复议后起诉 |\n" HEADS_APPEALS
     "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals",
     "行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n"
     "总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 "
     "总计 结果维持 结果纠正 其他结果 尚未审结\n1 2 3 4 10 5 6 7 8 26 9 1 2 3 15\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* nor below a blank row of another body, or beside the year before its own */
    {"2021", "appeals",
     "行政复议 | 行政诉讼 |\n" HEADS_APPEALS " | | | | | | | | | | | | | | |\n"
     "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals",
     WORDS_APPEALS WORDS_APPEALS WORDS_APPEALS
     "\n2022年\n2021年度  1  2  3  4  10  5  6  7  8  26  9  1  2  3  15\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals",
     WORDS_APPEALS WORDS_APPEALS WORDS_APPEALS
     "\n2022年  1  2  3  4  10  5  6  7  8  26  9  1  2  3  15\n2021年\n",
     "review 1 2 3 4 10\nsuit_direct 5 6 7 8 26\nsuit_after_review 9 1 2 3 15"},
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n（2021年）\n1\n2\n3\n4\n5\n6\n21\n"
     "二、上年结转政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n",
     "new ? ? ? ? ? ? ?\ncarried_in 1 2 3 4 5 6 21"},
    /* commas that group digits, or may, in rows that they divide */
    {"2021", "proactive",
     "信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,0,5\n行政规范性文件,1,234,0,8\n",
     "rules 0 0 5\nnormative ? ? ?"},
    {"2021", "proactive", "规章,0,0,5\n行政规范性文件,1,234\n", "rules 0 0 5\nnormative ? ? ?"},
    {"2021", "proactive", "规章,0,0,5\n行政规范性文件,1,034,8\n", "rules ? ? ?\nnormative ? ? ?"},
    {"2021", "proactive",
     "信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,2,123,5\n行政规范性文件,1,234,8\n",
     "rules 2 123 5\nnormative 1 234 8"},
    {"2021", "proactive", "规章,2123,1,5\n行政许可,8\n行政规范性文件,1,234,8\n",
     "rules 2123 1 5\nlicensing 8"},
    /* line breaks in cells in quotes move no column */
    {"2021", "proactive",
     "信息内容,\"本年\n制发件数\",\"本年\n废止件数\",现行有效件数\n\"规\n章\",0,,\"5\n件\"\n"
     "\"行政规范性\n文件\",\"1\n2\",0,8\n",
     "rules 0 _ 5\nnormative ! 0 8"},
    /* nor is the number of a note behind a label, or below it */
    {"2019", "proactive", "行政许可 12 项 100 78\n其他对外管理服务事项 5 6 7\n",
     "licensing ? ? ?\nservices 5 6 7"},
    {"2021", "proactive", "行政许可 12 项\n0\n行政处罚 7\n", "licensing ?\npenalty 7"},
    {"2021", "requests",
     "（五）不予处理 | 1.信访举报投诉类申请\n39 | 5 | 7 | 2 | 1 | 0 | 33 |\n"
     "2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n",
     "rejected.petition ? ? ? ? ? ? ?\nrejected.repeat 1 2 3 4 5 6 21"},
    {"2021", "requests",
     "（五）不予处理  1.信访举报投诉类申请\n39                                   5  7  2  1  0  33\n"
     "                2.重复申请           1  2  3  4  5  6  21\n",
     "rejected.petition ? ? ? ? ? ? ?\nrejected.repeat 1 2 3 4 5 6 21"},
    /* bars of a drawing that stand between cells only */
    {"2021", "proactive",
     "信息内容│本年制发件数│本年废止件数│现行有效件数\n规章│0│8│\n行政规范性文件│1│0│5\n",
     "rules ? ? ?\nnormative 1 0 5"},
    {"2021", "proactive", "规章丨0丨8丨\n行政规范性文件丨1丨0丨5\n",
     "rules 0 8 _\nnormative 1 0 5"},
    /* the number of a row is no figure of the row before */
    {"2014", "stats",
     "2 | 二、回应解读情况 | | |\n3 | （一）回应公众关注热点或重大舆情数 | 次 | |\n"
     "4 | 三、依申请公开情况 | | |\n5 | （一）收到申请数 | 件 | 7 |\n",
     "response _\nresponse.hot_topics _\nrequests _\nrequests.received 7"},
    {"2021", "requests",
     "8 | 7.属于行政执法案卷 | 1 | 2 | 3 | 4 | 5 | 6 | |\n"
     "9 | （四）无法提供 | 1.本机关不掌握相关政府信息 | 2 | 2 | 3 | 4 | 5 | 6 | 7 |\n",
     "denied.enforcement 1 2 3 4 5 6 _\nunable.not_held 2 2 3 4 5 6 7"},
    {"2014", "stats", "12    （一）收到申请数    件\n13    （二）申请办结数    件    8\n",
     "requests.received ?\nrequests.closed 8"},
    /* a column more than the form's: the count of figures proves nothing */
    {"2021", "proactive",
     "规章 | 1 | 11 | 12 | 13 |\n行政规范性文件 | 2 | 21 | | 23 |\n行政许可 | 3 | 31 |\n"
     "行政处罚 | 4 | |\n行政强制 | 5 | 51 |\n行政事业性收费 | 6 | 61 |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?\ncoercion ?\nfees ?"},
    {"2014", "stats",
     "（一）收到申请数 |\n4 |\n5 |\n件 |\n（二）申请办结数 |\n6 |\n7 |\n件 |\n"
     "（三）申请答复数 |\n8 |\n9 |\n件 |\n六、举报投诉数量 |\n1 |\n2 |\n件 |\n",
     "requests.received ?\nrequests.closed ?\nrequests.answered ?\ncomplaints ?"},
    {"2014", "stats",
     "（三）申请答复数 | 1 | 件 | |\n1.属于已主动公开范围数 | 2 | 件 | |\n2.同意公开答复数 | 3 | 件 | |\n"
     "3.同意部分公开答复数 | 4 | 件 | 8 |\n4.不同意公开答复数 | 5 | 件 | |\n",
     "requests.answered ?\nrequests.answered.already_public ?\nrequests.answered.granted ?\n"
     "requests.answered.partial ?\nrequests.answered.denied ?"},
    /* unless heads stand over the very cells */
    {"2021", "proactive",
     "信息内容 | 行次 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 上年数 |\n"
     "规章 | 1 | 11 | 12 | 13 | 9 |\n行政规范性文件 | 2 | 21 | | 23 | 8 |\n",
     "rules 11 12 13\nnormative 21 _ 23"},
    /* and where columns of the form are not there */
    {"2021", "requests",
     "项目 | 自然人 | 商业企业 | 总计 |\n（七）总计 | 1 | 2 | 3 |\n四、结转下年度继续办理 | | 5 | 5 |\n",
     "total 1 2 x x x x 3\ncarried_out _ 5 x x x x 5"},
    {"2021", "requests",
     "项目 | 自然人 | 企业 | 总计 |\n（七）总计 | 1 | 2 | 3 |\n四、结转下年度继续办理 | | 5 | 5 |\n",
     "total ? ? ? ? ? ? ?\ncarried_out ? ? ? ? ? ? ?"},
    /* nor the figure of a row that is out of order: in two halves side by side, or moved */
    {"2014", "stats",
     "二、回应解读情况 | | | （一）召开政府信息公开工作会议或专题会议数 | 次 | 4 |\n"
     "（一）回应公众关注热点或重大舆情数 | 次 | 7 | （二）举办各类培训班数 | 次 | 5 |\n"
     "三、依申请公开情况 | | | （三）接受培训人员数 | 人次 | 6 |\n（一）收到申请数 | 件 | 8 | | | |\n",
     "response ?\nresponse.hot_topics 7\nrequests _\ntraining.trainees 6"},
    {"2021", "requests",
     "5.属于三类内部事务信息\n7.属于行政执法案卷\n7 7 7 7 7 7 7\n6.属于四类过程性信息\n6 6 6 6 6 6 6\n"
     "8.属于行政查询事项\n8 8 8 8 8 8 8\n",
     "denied.internal ? ? ? ? ? ? ?\ndenied.process 6 6 6 6 6 6 6\ndenied.inquiry 8 8 8 8 8 8 8"},
    /* nor is the figure of a row that the form lacks */
    {"2014", "stats", "三、依申请公开情况\n其中：上级转来 | | 9 |\n（一）收到申请数 | 件 | 7 |\n",
     "requests ?\nrequests.received 7"},
    /* cells that are repeated over all that they span are no more figures */
    {"2019", "proactive",
     "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 | 处理决定数量 |\n"
     "行政许可 | 1 | | 3 | 3 |\n其他对外管理服务事项 | | 2 | 2 | 2 |\n"
     "信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减 | 本年增/减 |\n"
     "行政事业性收费 | | 5 | 5 | 5 |\n",
     "licensing 1 _ 3\nservices _ 2 2\nfees _ 5"},
    {"2019", "proactive",
     "信息内容 | 信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减 | | |\n"
     "行政事业性收费 | 行政事业性收费 | | 5 | 5 | | |\n",
     "fees _ 5"},
    /* and no words: the label's own */
    {"2021", "requests",
     "（七）总计 | （七）总计 | （七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n"
     "四、结下年度继续办理 | 四、结下年度继续办理 | 四、结下年度继续办理 | 1 | 2 | 3 | | 5 | | 7 |\n",
     "total 1 2 3 4 5 6 7\ncarried_out 1 2 3 _ 5 _ 7"},
    {"2021", "requests",
     "（七）总计 | （七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n"
     "四、结转下年度继续办理 | 四、结转下牛度继续办埋 | 1 | 2 | 3 | 4 | 5 | 6 | |\n",
     "total 1 2 3 4 5 6 7\ncarried_out ? ? ? ? ? ? ?"},
    /* what is left of heads whose second line was lost repeats, but is no label */
    {"2019", "proactive",
     "信息内容 | 本年新 | 本年新 | 对外公开总数量 | |\n规章 | 1 | 2 | 3 | |\n规范性文件 | 4 | 5 | 6 | |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    /* what such a table leaves open stays open */
    {"2019", "proactive",
     "信息内容 | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n"
     "行政许可 | 行政许可 | 1 | 2 | 3 |\n行政处罚 | 行政处罚 | 1 | 2 |\n"
     "行政强制 | 行政强制 | 5 | | 5 | 5 |\n",
     "licensing 1 2 3\npenalty ? ? ?\ncoercion ? ? ?"},
    /* a cell a line, each ended by a bar on a line of its own */
    {"2021", "proactive", "规章\n|\n1\n|\n|\n3\n|\n行政规范性文件\n|\n4\n|\n5\n|\n6\n|\n",
     "rules 1 _ 3\nnormative 4 5 6"},
    {"2021", "proactive", "规章\n| 1\n|\n| 3\n|\n行政规范性文件\n| 4\n| 5\n| 6\n|\n",
     "rules 1 _ 3\nnormative 4 5 6"},
    {"2021", "proactive",
     "规章\n|\n1\n|\n|\n3\n|\n行政规范性文件\n|\n4\n|\n5\n|\n6\n|\n|\n行政许可\n|\n7\n|\n",
     "rules ? ? ?\nnormative 4 5 6\nlicensing 7"},
    /* a dash alone is a unit's, unless a like line shows that units have none */
    {"2014", "stats", "一、主动公开情况 ——\n（一）主动公开政府信息数 条 3\n",
     "proactive _\nproactive.published 3"},
    {"2014", "stats", "一、主动公开情况 ——\n（一）主动公开政府信息数 条 3\n二、回应解读情况 5\n",
     "proactive -\nproactive.published 3\nresponse 5"},
    /* a figure that hangs on the label that names what it counts */
    {"2014", "stats", "（一）收到申请数：3件\n1.当面申请数2\n（二）申请办结数 件 5\n",
     "requests.received 3\nrequests.received.in_person 2\nrequests.closed 5"},
    /* out of order, with a stroke in the words of one, and lines below that share some of them */
    {"2019", "proactive",
     "信息内容 处理决定数量 上一年项目数量 本年增/减\n行政处罚 7 8 1\n行政强制 3 4 5\n"
     "信息内容 上一年项目数量 本年增/减\n行政事业性收费 1 2\n",
     "penalty ? ? ?\ncoercion ? ? ?\nfees 1 2"},
    /* the second of two tables, in as many cells as the form's one has columns */
    {"2021", "appeals",
     "|  |  |  | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |  |  |\n"
     "|  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | "
     "尚未审结 | 总计 |  |  |\n"
     "|  |  |  | 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 |  |  |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* a page's number below a label whose cell is blank, and below one with its figure glued on */
    {"2021", "proactive", "行政许可 12\n行政处罚 7\n行政强制\n4\n行政事业性收费 0\n",
     "licensing 12\npenalty 7\ncoercion ?\nfees 0"},
    {"2021", "proactive", "行政许可 12\n行政处罚 7\n行政强制\n4123\n行政事业性收费 0\n",
     "licensing 12\npenalty 7\ncoercion 4123\nfees 0"},
    {"2014", "stats", "1.当面申请数件0\n5\n2.传真申请数件3\n3.网络申请数件4\n",
     "requests.received.in_person ?\nrequests.received.fax ?\nrequests.received.online ?"},
    /* columns in an order of their own: heads in cells tell them, others only that */
    {"2021", "requests",
     "项目 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
     "（七）总计 | 7 | 1 | | 3 | 4 | 5 | 6 |\n四、结转下年度继续办理 | | | | | | | |\n",
     "total 1 _ 3 4 5 6 7\ncarried_out _ _ _ _ _ _ _"},
    {"2021", "requests",
     "|  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 自然人 | 总计 |\n"
     "| （七）总计 | 2 | 3 | 4 | 5 | 6 | 1 | 7 |\n",
     "total 1 2 3 4 5 6 7"},
    {"2021", "requests",
     "|  | 合计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
     "| （七）总计 | 7 | 1 | 2 | 3 | 4 | 5 | 6 |\n",
     "total 1 2 3 4 5 6 7"},
    /* a head that is not known is over each figure that others are not over */
    {"2021", "requests",
     "|  | 全部 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
     "| （七）总计 | 7 | 1 | 2 | 3 | 4 | 5 | 6 |\n",
     "total ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "|  | 申请人 |  |  |  |  |  |  |\n|  | 全部 | 自然人 | 法人或其他组织 |  |  |  |  |\n"
     "|  |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
     "| （七）总计 | 7 | 1 | 2 | 3 | 4 | 5 | 6 |\n",
     "total ? ? ? ? ? ? ?"},
    {"2021", "proactive",
     "| 信息内容 | 本年制发件数 | 现行有效件数 | 说明 |\n| 规章 | 1 | 3 | 9 |\n", "rules ? ? ?"},
    {"2021", "proactive",
     "| 信息内容 | 2022年制发件数 | 本年制发件数 | 本年废止件数 |\n| 规章 | 9 | 1 | 2 |\n",
     "rules ? ? ?"},
    {"2021", "proactive", "| 信息内容 | 现行有效 | 本年制发 | 本年废止 |\n| 规章 | 3 | 1 | 2 |\n",
     "rules 1 2 3"},
    /* heads whose rows were moved to the left show nothing */
    {"2021", "requests",
     "自然人 | 法人或其他组织 | 总计 | | | | | |\n"
     "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | | | |\n"
     "（七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n",
     "total 1 2 3 4 5 6 7"},
    {"2021", "requests",
     "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他\n（七）总计 7 1 2 3 4 5 6\n",
     "total ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "总计\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n（七）总计\n7\n1\n2\n3\n4\n5\n6\n",
     "total ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
     "（七）总计\n1\n2\n3\n4\n5\n6\n7\n",
     "total 1 2 3 4 5 6 7"},
    /* six blank cells and a total: lines, not paragraphs */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n\n\n\n\n\n\n\n0\n\n二、上年结转政府信息公开申请数量\n\n\n\n\n\n\n\n3\n\n"
     "（一）予以公开\n\n\n\n\n\n\n\n4\n\n（七）总计\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n\n四、结转下年度继续办理\n",
     "new _ _ _ _ _ _ 0\ncarried_in _ _ _ _ _ _ 3\ngranted _ _ _ _ _ _ 4\ntotal 1 2 3 4 5 6 21\n"
     "carried_out _ _ _ _ _ _ _"},
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n\n1\n\n\n\n3\n\n\n\n5\n\n6\n\n7\n\n"
     "二、上年结转政府信息公开申请数量\n\n\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n"
     "（一）予以公开\n\n1\n\n2\n\n3\n\n4\n\n5\n\n\n\n7\n\n（七）总计\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n",
     "new 1 _ 3 _ 5 6 7\ncarried_in _ 2 3 4 5 6 7\ngranted 1 2 3 4 5 _ 7\ntotal 1 2 3 4 5 6 7"},
    /* a remark behind a label */
    {"2021", "proactive",
     "规章 （由市政府提供） | 1 | 2 | 3 |\n行政规范性文件(含各类公文) | 4 | 5 | 6 |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    /* none, where the label stands */
    {"2021", "proactive", "规章\n行政规范性文件\n4\n5\n6\n", "rules _ _ _\nnormative 4 5 6"},
    {"2021", "proactive", "行政许可 |\n行政处罚 | 3 |\n", "licensing _\npenalty 3"},
    /* heads of another form above this one's rows, and some of both */
    {"2021", "proactive",
     "信息内容 | 本年新 | 本年新 | 对外公开总数量 |\n规章 | 1 | 2 | 9 |\n行政规范性文件 | 3 | 4 | 8 |\n"
     "信息内容 | 本年处理决定数量 |\n行政许可 | 5 |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 5"},
    {"2019", "proactive",
     "信息内容 | 本年处理决定数量 |\n行政许可 | 5 |\n其他对外管理服务事项 | 6 |\n"
     "信息内容 | 上一年项目数量 | 本年增/减 | 本年处理决定数量 |\n行政处罚 | 1 | 2 | 3 |\n",
     "licensing ? ? ?\nservices ? ? ?\npenalty 1 2 3"},
    /* headings of a report that say what labels say */
    {"2014", "stats",
     "二、主动公开政府信息情况\n通过网站公开1476条。\n三、回应解读情况\n在线访谈2次。\n"
     "四、依申请公开情况\n受理申请8件。\n",
     ""},
    /* words or pieces of figures between cells */
    {"2021", "proactive", "规章 |\n3\n1 |\n2 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n",
     "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 |\n|\n|\n打印 关闭\n|\n|\n|\n|\n5 |\n"
     "二、上年结转政府信息公开申请数量 |\n|\n|\n|\n|\n|\n|\n|\n",
     "new ? ? ? ? ? ? ?\ncarried_in _ _ _ _ _ _ _"},
    {"2021", "proactive", "行政许可\n1\n行政事业性收费\n打印\n5\n", "licensing 1\nfees ?"},
    /* two rows behind one label, below one that has none */
    {"2021", "requests",
     "2.没有现成信息需要另行制作\n3.补正后申请内容仍不明确\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n"
     "|---|---|---|---|---|---|---|\n| 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
     "|---|---|---|---|---|---|---|\n| 1.信访举报投诉类申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n",
     "unable.not_existing ? ? ? ? ? ? ?\nunable.unclear ? ? ? ? ? ? ?\n"
     "rejected.petition 1 0 0 0 0 0 1"},
    /* empty lines that divide all words are no blank cells */
    {"2021", "proactive",
     "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n3\n\n行政规范性文件\n\n5\n\n"
     "第二十条第（五）项\n\n信息内容\n\n本年处理决定数量\n\n行政许可\n\n第二十条第（六）项\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing _"},
    {"2019", "proactive",
     "规章\n\n1\n\n2\n\n3\n\n规范性文件\n\n4\n\n5\n\n第二十条第（五）项\n\n信息内容\n\n行政许可\n\n1\n\n2\n\n3"
     "\n\n其他对外管理服务事项\n\n4\n\n5\n\n第二十条第（六）项\n\n信息内容\n\n行政处罚\n\n1\n\n2\n\n3\n\n行政强制"
     "\n\n4\n\n5\n\n第二十条第（八）项\n\n信息内容\n\n行政事业性收费\n\n4\n\n第二十条第（九）项\n",
     "rules 1 2 3\nnormative ? ? ?\nlicensing 1 2 3\nservices ? ? ?\npenalty 1 2 3\n"
     "coercion ? ? ?\nfees ? ?"},
    /* the text breaks off */
    {"2021", "proactive", "规章 | 1 | 2 | 3 |\n行政规范性文\n", "rules 1 2 3\nnormative ? ? ?"},
    {"2021", "requests", "（一）予以公开\n1\n2\n3\n4\n5\n6\n21\n（二）部分公开（区分处理的",
     "granted 1 2 3 4 5 6 21\npartial ? ? ? ? ? ? ?"},
    /* lines that stood before are left out, or not */
    {"2021", "proactive",
     "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n行政规范性文件\n第二十条第（五）项\n"
     "本年处理决定数量\n行政许可\n第二十条第（六）项\n行政处罚\n7\n行政强制\n第二十条第（八）项\n"
     "本年收费金额（单位：万元）\n行政事业性收费\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty 7\ncoercion ?\nfees ?"},
    {"2021", "proactive",
     "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n行政规范性文件\n第二十条第（五）项\n"
     "信息内容\n本年处理决定数量\n行政许可\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n7\n"
     "行政强制\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n",
     "rules _ _ _\nnormative _ _ _\nlicensing _\npenalty 7\ncoercion _\nfees _"},
    /* fewer or more than columns, and nothing that tells where */
    {"2021", "proactive", "规章 1 2\n行政规范性文件 4 5 6\n", "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "proactive", "规章 1 2 3 4\n", "rules ? ? ?"},
    {"2021", "proactive", "规章\n1\n3\n行政规范性文件\n4\n5\n6\n", "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "proactive", "规章 | 1 | 2 |\n", "rules ? ? ?"},

    /* cells */
    {"2021", "requests", "一、本年新收政府信息公开申请数量 | 1 | | 3 | / | 5 | 零 | 9 件 |\n",
     "new 1 _ 3 - 5 0 9"},
    {"2021", "proactive", "规章 | 1 | 无 | 见附件 |\n", "rules 1 - !"},
    {"2021", "proactive", "行政事业性收费 | 397265元 |\n", "fees 397265元"},
    {"2021", "proactive", "规章 | 1 | | |\n行政规范性文件 | 4 | 5 | 6 |\n",
     "rules 1 _ _\nnormative 4 5 6"},
    /* under heads that stand over as many cells */
    {"2021", "proactive",
     "信息内容 | | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | | 1 | | 3 |\n",
     "rules 1 _ 3"},
    {"2021", "appeals", HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | | | | | | 5 | 6 | 7 | 8 | 26 |\n",
     "review 1 2 3 4 10\nsuit_direct _ _ _ _ _\nsuit_after_review 5 6 7 8 26"},
    {"2021", "appeals", HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},

    /* a cell a line: blanks as lines of white space, or as empty lines */
    {"2021", "requests", CELL_A_LINE("", " \n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n\n", "\n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n\n\n", "\n"), BLANKS_FOUND},
    /* paragraphs in cells, as a browser copies them: tabs part cells, empty lines around them */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n\n\t\n\n1\n\n\t\n\n2\n\n\t\n\n\t\n\n4\n\n\t\n\n0\n\n\t\n\n0\n\n\t\n"
     "\n7\n\n\n\n\n二、上年结转政府信息公开申请数量\n\n\t\n\n5\n\n\t\n\n\t\n\n7\n\n\t\n\n8\n\n\t\n\n0\n\n\t\n\n0\n\n"
     "\t\n\n20\n\n\n\n\n（七）总计\n\n\t\n\n\t\n\n2\n\n\t\n\n3\n\n\t\n\n\t\n\n0\n\n\t\n\n0\n\n\t\n\n5\n\n\n\n\n"
     "四、结转下年度继续办理\n\n\t\n\n1\n\n\t\n\n2\n\n\t\n\n3\n\n\t\n\n4\n\n\t\n\n0\n\n\t\n\n0\n\n\t\n\n10\n\n"
     "五、存在的问题\n",
     "new 1 2 _ 4 0 0 7\ncarried_in 5 _ 7 8 0 0 20\ntotal _ 2 3 _ 0 0 5\n"
     "carried_out 1 2 3 4 0 0 10"},
    {"2021", "requests", CELL_A_LINE("", "\n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n", ""), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n", "\xc2\xa0\n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("", ""),
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ngranted ? ? ? ? ? ? ?\n"
     "total 1 2 3 4 0 0 0"},
    /* a line that is lost between two rows leaves none further apart, */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n\n31\n\n42\n\n53\n\n64\n\n75\n\n86\n\n"
     "二、上年结转政府信息公开申请数量\n\n11\n\n12\n\n13\n\n14\n\n15\n\n16\n\n81\n\n"
     "（一）予以公开\n\n21\n\n22\n\n23\n\n24\n\n25\n\n26\n\n"
     "（二）部分公开\n\n31\n\n32\n\n33\n\n34\n\n35\n\n36\n\n201\n"
     "四、结转下年度继续办理\n\n41\n\n42\n\n43\n\n44\n\n45\n\n46\n\n261\n",
     "new ? ? ? ? ? ? ?\ncarried_in 11 12 13 14 15 16 81\ngranted ? ? ? ? ? ? ?\n"
     "partial 31 32 33 34 35 36 201\ncarried_out 41 42 43 44 45 46 261"},
    /* and rows that stand unevenly show no blank cells at their ends */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n\n31\n\n42\n\n53\n\n64\n\n75\n\n86\n\n\n"
     "二、上年结转政府信息公开申请数量\n\n11\n\n12\n\n13\n\n14\n\n15\n\n16\n\n81\n\n\n"
     "（一）予以公开\n\n21\n\n22\n\n23\n\n24\n\n25\n\n26\n\n\n"
     "（二）部分公开\n\n31\n\n32\n\n33\n\n34\n\n35\n\n36\n\n201\n\n"
     "四、结转下年度继续办理\n\n41\n\n42\n\n43\n\n44\n\n45\n\n46\n\n261\n",
     "new ? ? ? ? ? ? ?\ncarried_in 11 12 13 14 15 16 81\ngranted ? ? ? ? ? ? ?\n"
     "partial 31 32 33 34 35 36 201\ncarried_out 41 42 43 44 45 46 261"},
    /* a cell a line, and those that others span repeated: figures are copied where heads are */
    {"2019", "proactive",
     "信息内容\n上一年项目数量\n本年增/减\n本年增/减\n行政事业性收费\n14\n9\n9\n"
     "信息内容\n采购项目数量\n采购总金额\n采购总金额\n政府集中采购\n\n66\n66\n",
     "fees 14 9\nprocurement ? ?"},
    {"2019", "proactive",
     "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n8\n8\n8\n"
     "信息内容\n采购项目数量\n采购总金额\n采购总金额\n政府集中采购\n5\n66\n67\n",
     "licensing 8 8 8\nprocurement ? ?"},
    {"2021", "proactive",
     "第二十条第（六）项\n第二十条第（六）项\n信息内容\n本年处理决定数量\n本年处理决定数量\n"
     "本年处理决定数量\n行政处罚\n7\n7\n7\n行政强制\n0\n0\n0\n信息内容\n"
     "本年收费金额\n本年收费金额\n行政事业性收费\n12\n12\n",
     "penalty 7\ncoercion 0\nfees 12"},
    {"2021", "proactive",
     "信息内容\n本年处理决定数量\n本年处理决定数量\n本年处理决定数量\n行政许可\n3\n3\n"
     "信息内容\n本年处理决定数量\n本年处理决定数量\n行政处罚\n7\n7\n行政强制\n9\n9\n",
     "licensing ?\npenalty 7\ncoercion 9"},
    /* labels are copied, too, and heads that span rows */
    {"2021", "requests",
     "申请人情况\n申请人情况\n自然人\n法人或其他组织\n法人或其他组织\n法人或其他组织\n总计\n自然人\n"
     "商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n"
     "一、本年新收政府信息公开申请数量\n一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"
     "二、上年结转政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n"
     "三、本年度办理结果\n（一）予以公开\n（一）予以公开\n1\n1\n1\n1\n1\n1\n6\n"
     "三、本年度办理结果\n（二）部分公开\n（二）部分公开\n0\n1\n2\n3\n4\n5\n15\n",
     "new 1 2 3 4 5 6 21\ncarried_in 0 0 0 0 0 0 0\ngranted 1 1 1 1 1 1 6\n"
     "partial 0 1 2 3 4 5 15"},
    {"2021", "requests",
     "申请人情况\t自然人\t法人或其他组织\t总计\n"
     "申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
     "三、本年度办理结果\t（一）予以公开\t1\t1\t1\t1\t1\t1\t6\n"
     "三、本年度办理结果\t（三）不予公开\t1.属于国家秘密\t0\t1\t0\t1\t0\t1\t3\n",
     "new 1 2 3 4 5 6 21\ngranted 1 1 1 1 1 1 6\ndenied.secret 0 1 0 1 0 1 3"},
    /* unless they stand on the other side */
    {"2021", "requests",
     "申请人情况\t法人或其他组织\t自然人\t总计\n"
     "申请人情况\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t自然人\t总计\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n",
     "new 6 1 2 3 4 5 21"},
    {"2021", "requests",
     "法人或其他组织\n法人或其他组织\n自然人\n总计\n"
     "商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n自然人\n总计\n"
     "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n",
     "new ? ? ? ? ? ? ?"},
    {"2021", "appeals",
     "行政复议\n行政复议\n行政诉讼\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
     "未经复议直接起诉\n未经复议直接起诉\n复议后起诉\n复议后起诉\n"
     "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
     "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n"
     "1\n2\n3\n4\n10\n5\n6\n8\n0\n19\n7\n8\n9\n1\n25\n",
     "review 1 2 3 4 10\nsuit_direct 5 6 8 0 19\nsuit_after_review 7 8 9 1 25"},
    /* attributes of cells, as wikis write them, are no cells */
    {"2019", "proactive",
     "|-\n| 信息内容\n| 采购项目数量\n| colspan=\"2\" | 采购总金额\n|-\n| 政府集中采购\n| 6\n| "
     "colspan=\"2\" | 95\n|}\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ? ? ?\nservices ? ? ?\npenalty ? ? ?\n"
     "coercion ? ? ?\nfees ? ?\nprocurement ? ?"},
    /* what follows the last row may stand closer than cells do */
    {"2021", "requests",
     CELL_A_LINE("\n",
                 "") "四、结转下年度继续办理\n\n1\n\n2\n\n\n4\n\n0\n\n0\n\n7\n五、存在的问题\n",
     BLANKS_FOUND "\ncarried_out 1 2 _ 4 0 0 7"},
    /* two blanks in a report are an accident */
    {"2021", "proactive", "规章\n1\n\n3\n行政规范性文件\n4\n5\n6\n行政许可\n7\n",
     "rules ? ? ?\nnormative 4 5 6\nlicensing 7"},

    /* by position, under complete lines or under heads */
    {"2021", "proactive", "规章                     1                               3\n" ALIGNED,
     "rules 1 _ 3\nnormative 4 5 6"},
    {"2021", "proactive",
     "信息内容        本年制发件数    本年废止件数    现行有效件数\n"
     "规章                 1                               3\n",
     "rules 1 _ 3"},
    /* but not where the label shows that its row was moved */
    {"2021", "requests", ROWS_ALIGNED, ROWS_FOUND},
    {"2021", "requests",
     ROWS_ALIGNED "    3.危及“三安全一稳定”              4           5           6     15\n",
     ROWS_FOUND "\ndenied.safety ? ? ? ? ? ? ?"},
    /* a figure over its unit stands a line higher than its neighbours: columns tell */
    {"2021", "proactive",
     "                                0\n"
     "规章                 1                           3\n"
     "                                件\n" ALIGNED,
     "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "proactive",
     "规章                 4          5               6\n"
     "行政规范性文件                  0\n"
     "                     1          件              3\n"
     "行政许可             7\n",
     "rules 4 5 6\nnormative 1 0 3\nlicensing 7"},
    /* figures that a group's label has pushed above their own */
    {"2021", "requests",
     "       3.危及“三安全一稳定”        1      2      3      4      5      6      21\n"
     "（三）                            7      8             9                    24\n"
     "       4.保护第三方合法权益\n",
     "denied.safety 1 2 3 4 5 6 21\ndenied.third_party 7 8 _ 9 _ _ 24"},
    /* the number of a page, or a figure */
    {"2021", "proactive", "行政许可\n2\n行政处罚\n7\n\f行政强制\n3\n",
     "licensing 2\npenalty ?\ncoercion 3"},
    {"2021", "proactive", "行政许可\n2\n行政处罚\n1\n\f行政强制\n3\n",
     "licensing 2\npenalty _\ncoercion 3"},
    {"2021", "proactive", "行政许可\n2\n行政处罚\n0\n\f行政强制\n3\n",
     "licensing 2\npenalty 0\ncoercion 3"},
    /* beside a line with too many figures none is blank */
    {"2021", "proactive", "行政许可\n行政处罚\n1\n2\n行政强制\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    /* cells that were cut */
    {"2021", "proactive", "|行政许可|5_|\n|行政处罚|0�|\n|行政强制|7|\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    /* a label in a sentence */
    {"2021", "proactive",
     "制发\n规章 0 件、规范性文件 25 件，废止 3 件。\n规章\n行政规范性文件\n4\n5\n6\n",
     "rules _ _ _\nnormative 4 5 6"},
    /* drawn */
    {"2021", "proactive", "│ 规章           │ 1 │   │ 3 │\n│ 行政规范性文件 │ 4 │ 5 │ 6 │\n",
     "rules 1 _ 3\nnormative 4 5 6"},
    /* cells of a label that was lost, or is unlike any */
    {"2019", "proactive",
     "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 | 处理决定数量 |\n"
     "行政许可 | 1 | 2 | 3 | 3 |\n | 4 | 5 | 6 | 6 |\n行政处罚 | 7 | 8 | 9 | 9 |\n",
     "licensing 1 2 3\nservices 4 5 6\npenalty 7 8 9"},
    {"2021", "proactive", HEADS_PROACTIVE "规范 | 1 | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    {"2021", "requests",
     "（二）部分公开 | 9 | 9 | 9 | 9 | 9 | 9 | 9 |\n（三）不公开 | 0 | 1 | 2 | 3 | 4 | 5 | 15 |\n"
     "2.其他法律行政法规禁止公开 | 7 | 7 | 7 | 7 | 7 | 7 | 7 |\n",
     "partial 9 9 9 9 9 9 9\ndenied.secret ? ? ? ? ? ? ?\ndenied.law 7 7 7 7 7 7 7"},
    /* of two readings the one that no line contradicts */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "二、上年结转政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "三、本年度办理 | （一）予公开 | | 7 | | 8 | 9 | | 2 | |\n",
     "new 1 2 3 4 5 6 21\ncarried_in 1 2 3 4 5 6 21\ngranted 7 _ 8 9 _ 2 _"},
    /* below heads that are damaged, beside pieces of others */
    {"2021", "appeals",
     "                                                  未经复议直接起诉                              "
     "议后起                                            诉\n"
     "结果维持  结果纠正  其他结果  尚未审结  总计      结果维持  果纠正    其他结果  尚未审结  总计      "
     "结 果维持 结果纠正  其他结果  尚未审结  总计\n"
     "1                   3         4         5         6         7         8         9                   "
     "11        12        13        14        15\n",
     "review 1 _ 3 4 5\nsuit_direct 6 7 8 9 _\nsuit_after_review 11 12 13 14 15"},
    {"2021", "proactive",
     "信息内容                 年制发件数     本废止件数     现行效件数\n"
     "规章                     1                             3\n"
     "行政规范性文件                          5              6\n",
     "rules 1 _ 3\nnormative _ 5 6"},
    /* close together, but where heads start */
    {"2021", "appeals",
     "结果维持 结果纠正 其他结果 尚未审结   总计   结果维持 结果纠正 其他结果 尚未审结   总计   "
     "结果维持 结果纠正 其他结果 尚未审结   总计\n"
     "10000001 11111112          13333334 14444445 15555556 16666667 17777778 18888889 20000000 "
     "21111111 22222222 23333333 24444444 25555555\n",
     "review 10000001 11111112 _ 13333334 14444445\n"
     "suit_direct 15555556 16666667 17777778 18888889 20000000\n"
     "suit_after_review 21111111 22222222 23333333 24444444 25555555"},
    /* the first columns of lines above, which have more */
    {"2019", "proactive",
     "行政许可                 1              2              3\n"
     "其他对外管理服务事项     4              5              6\n"
     "行政事业性收费                          7\n",
     "licensing 1 2 3\nservices 4 5 6\nfees _ 7"},
    /* bars that open cells of paragraphs; the row ends with the cell of the last one */
    {"2021", "proactive",
     "规章\n\n| \n\n1\n\n| \n\n| \n\n3  \n  \n\n行政规范性文件\n\n| \n\n4\n\n| \n\n|   \n  \n\n行政许可\n\n| \n\n8  \n  \n",
     "rules 1 _ 3\nnormative 4 _ _\nlicensing 8"},
    {"2021", "proactive", "规章 | 1 | ○ | 3 |\n行政规范性文件 | \\- | 5 | ＼ |\n",
     "rules 1 ! 3\nnormative - 5 -"},
    /* figures above labels of two lines: one row has those of two, one below has none */
    {"2014", "stats",
     "（一）主动公开政府信息数\n条\n31\n条\n7\n其中：主动公开规范性文\n件数\n"
     "制发规范性文件总数\n件\n5\n——\n——\n（二）通过不同渠道和方式\n公开政府信息的情况\n"
     "条\n9\n1.政府公报公开政府信息\n数\n条\n12\n2.政府网站公开政府信息\n数\n",
     "proactive.published ?\nproactive.published.normative ?\nproactive.normative_issued ?\n"
     "proactive.channels ?\nproactive.channels.gazette ?\nproactive.channels.website ?"},
    {"2021", "requests",
     "（一）予以公开\n1\n0\n0\n0\n0\n0\n1\n"
     "3.危及“三安全一\n2\n0\n0\n0\n0\n1\n3\n稳定”\n3\n1\n0\n0\n0\n0\n4\n"
     "4.保护第三方合法权\n益\n5\n0\n0\n0\n0\n1\n6\n5.属于三类内部事务信\n息\n"
     "（七）总计\n9\n1\n0\n0\n0\n1\n11\n",
     "granted ? ? ? ? ? ? ?\ndenied.safety ? ? ? ? ? ? ?\ndenied.third_party ? ? ? ? ? ? ?\n"
     "denied.internal ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?"},
    /* two units behind one label */
    {"2014", "stats", "4.信函申请数\n件\n件\n185\n（二）申请办结数\n1.按时办结数\n件\n4\n",
     "requests.received.letter ?\nrequests.closed ?\nrequests.closed.on_time ?"},
    /* below heads of another table: of years, as figures or not, of parts of a year, or of places
     */
    {"2021", "requests",
     "年度 2017 2018 2019 2020 2021 2022 2023\n"
     "本年新收政府信息公开申请数量 14 24 40 33 42 26 9\n（七）总计 1 2 3 4 5 6 21\n",
     "new ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "年度 | 2017年 | 2018年 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年\n"
     "本年新收政府信息公开申请数量 | 14 | 24 | 40 | 33 | 42 | 26 | 9\n",
     "new ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "月份 1-2月 3-4月 5-6月 7-8月 9-10月 11-12月 全年\n（七）总计 1 2 3 4 5 6 21\n",
     "total ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "项目 东区 西区 南区 北区 中区 新区 合计\n三、本年度办理结果\n（一）予以公开 1 2 3 4 5 6 21\n",
     "granted ? ? ? ? ? ? ?"},
    {"2021", "requests", "近七年情况\n（一）予以公开 1 2 3 4 5 6 21\n", "granted ? ? ? ? ? ? ?"},
    {"2021", "proactive",
     "年度 2021 2022 2023\n规章 1 2 3\n信息内容 本年制发件数 本年废止件数 现行有效件数\n"
     "行政规范性文件 4 5 6\n",
     "rules ? ? ?\nnormative 4 5 6"},
    /* heads that say something else than the form's */
    {"2021", "proactive",
     "信息内容 | 上年制发件数 | 本年制发件数 | 现行有效件数\n规章 | 1 | 2 | 30\n"
     "信息内容 | 上年处理决定数量\n行政许可 | 120\n信息内容 | 本年处理决定数量\n行政处罚 | 7\n",
     "rules ? ? ?\nlicensing ?\npenalty 7"},
    {"2021", "proactive", "信息内容 | 事项数量\n行政许可 | 120\n", "licensing ?"},
    /* but not heads that are misread, broken, or not divided, nor those of the form that name a
     * time; and none at all say nothing */
    {"2021", "proactive",
     "信息 内容 本年制发伴数 本年废止 现行有\n规章 1 2 3\n信息内容；本年处理 决定数量\n行政许可 4\n",
     "rules 1 2 3\nlicensing 4"},
    {"2019", "proactive",
     "信息内容 | 上年项目数量 | 本年增/减 | 处理决定数量\n行政许可 | 1 | 2 | 3\n",
     "licensing 1 2 3"},
    {"2021", "requests", "（一）予以公开 1 2 3 4 5 6 21\n", "granted 1 2 3 4 5 6 21"},
    /* between two columns */
    {"2021", "proactive", "规章                            1                        3\n" ALIGNED,
     "rules ? ? ?\nnormative 4 5 6"},
    /* only by accident: single blanks divide the cells */
    {"2021", "proactive", "规章     1 3\n行政规范性文件 4 5 6\n", "rules ? ? ?\nnormative 4 5 6"},
};

START_TEST(a_text)
{
    assert_shows(show_cells(texts[_i].form, texts[_i].table, texts[_i].text), texts[_i].cells);
}
END_TEST

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

Suite *place_suite(void)
{
    Suite *s = suite_create("place");
    TCase *c = tcase_create("place");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    tcase_add_loop_test(c, a_reading, 0, sizeof readings / sizeof *readings);
    suite_add_tcase(s, c);
    return s;
}
