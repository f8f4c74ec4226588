/* test_place_figures.c - what counts as a figure of a row: numbers of rows, notes and pages do not.
 */
#include "placed.h"

static const struct placed_text texts[] = {
    /* a word for zero may be glued to the label and its unit, as figures are */
    {"2014", "stats",
     "（一）收到申请数件零\n1.当面申请数件零件\n2.传真申请数 件 3\n3.网络申请数 件\n",
     "requests.received ?\nrequests.received.in_person ?\nrequests.received.fax 3\n"
     "requests.received.online _"},
    /* a text before the table has the label, too, and that of the table goes on */
    {"2014", "stats",
     "（一）收到申请数：31件\n统计指标单位统计数\n12（一）收到申请数件62件\n1.当面申请数 件 5\n",
     "requests.received ?\nrequests.received.in_person 5"},
    {"2014", "stats",
     "（一）收到申请数：31件\n统计表\n（一）收到申请数件/1.当面申请数件22.传真申请数件/\n",
     "requests.received ?"},
    /* figures of two years are glued to labels, and to each other where the first has no unit */
    {"2014", "stats",
     "三、依申请公开情况29497\n（一）收到申请数219 件25\n1.当面申请数039\n2.传真申请数02147\n",
     "requests ?\nrequests.received 219\nrequests.received.in_person ?\n"
     "requests.received.fax ?"},
    {"2014", "stats",
     "三、依申请公开情况29497\n（一）收到申请数219\n1.当面申请数039\n2.传真申请数7\n",
     "requests 29497\nrequests.received 219\nrequests.received.in_person ?\n"
     "requests.received.fax 7"},
    /* as many figures as columns */
    {"2021", "proactive", "规章 1 2 3\n", "rules 1 2 3"},
    {"2021", "proactive", "规章\n1\n2\n3\n", "rules 1 2 3"},
    {"2021", "proactive", "规章 | | 1 | 2 | | 3 |\n行政规范性文件 | | 4 | 5 | | 6 |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    {"2021", "proactive", "规章 | 1 | | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 | 7 |\n",
     "rules ? ? ?\nnormative ? ? ?"},
    {"2021", "proactive", "规章 1 / 3\n", "rules 1 - 3"},
    {"2021", "proactive", "行政许可 5\n", "licensing 5"},
    /* as many figures as columns, but one that is the row's number and a blank */
    {"2021", "appeals",
     HEADS_APPEALS "4 | 1 | 2 | 3 | | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* what may count is not nothing */
    {"2021", "proactive", "行政许可 3万余\n行政处罚 ○\n行政强制 12件左右\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    {"2021", "proactive",
     "行政许可 0第二十条第（六）项信息内容 本年处理决定数量行政处罚 12行政强制 314第二十条第（八）项\n",
     "licensing ?\npenalty ?"},
    {"2021", "proactive", "规章 1.234 2 3\n行政事业性收费 1.5\n", "rules ! 2 3\nfees 1.5"},
    /* several figures in one piece are not nothing */
    {"2021", "appeals", "结果维持 结果纠正 其他结果 尚未审结 总计\n1 2\t3 4\t5\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals", HEADS_APPEALS "1＋2＋3＋4＋10＋5＋6＋7＋8＋26＋9＋1＋2＋3＋15\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    {"2021", "appeals",
     HEADS_APPEALS
     "|12_\xef\xbf\xbd|3_\xef\xbf\xbd|4_\xef\xbf\xbd|5_\xef\xbf\xbd|6_\xef\xbf\xbd|\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* words that may hold a figure are no blank */
    {"2014", "stats",
     "（一）收到申请数\n（5）\n（二）申请办结数\n（三）申请答复数：1；2\n（三）接受培训人员数 约30人\n",
     "requests.received ?\nrequests.closed _\nrequests.answered ?\ntraining.trainees ?"},
    {"2021", "requests",
     "2.重复申请\n3.要求提供公开出版物（1件）\n4.无正当理由大量反复申请\n（七）总计\n十二\n四、结转下年度继续办理\n",
     "rejected.repeat _ _ _ _ _ _ _\nrejected.publication ? ? ? ? ? ? ?\nrejected.excessive _ _ _ _ _ _ _\n"
     "total ? ? ? ? ? ? ?\ncarried_out _ _ _ _ _ _ _"},
    /* nor is a line blank where most hide theirs */
    {"2014", "stats",
     "（一）收到申请数 5件左右\n1.当面申请数 2件左右\n2.传真申请数 1件左右\n3.网络申请数 2件左右\n4.信函申请数\n",
     "requests.received ?\nrequests.received.in_person ?\nrequests.received.fax ?\n"
     "requests.received.online ?\nrequests.received.letter ?"},
    /* how sure a program was of each word */
    {"2021", "proactive",
     "行政许可\t0.9981\n5\t0.9420\n行政处罚\t0.9974\n3\t0.9612\n行政强制\t0.9902\n0\t0.9855\n",
     "licensing ?\npenalty ?\ncoercion ?\nfees ?"},
    {"2021", "proactive",
     "('行政许可', 0.9981)\n('5', 0.9420)\n('行政处罚', 0.9974)\n('3', 0.9612)\n('行政强制', 0.9902)\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    {"2021", "proactive", "行政许可 5\n行政处罚 3\n行政强制 0\n行政事业性收费 0.3512\n",
     "licensing 5\npenalty 3\ncoercion 0\nfees 0.3512"},
    /* a unit says what is counted, and pauses that it is a sentence */
    {"2021", "proactive", "行政许可 5 项\n行政事业性收费 30 项\n", "licensing 5项\nfees !"},
    {"2021", "proactive", "行政许可 5 件，行政处罚 6 件，行政强制 7 件。\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    /* a dash alone is a unit's, unless a like line shows that units have none */
    {"2014", "stats", "一、主动公开情况 ——\n（一）主动公开政府信息数 条 3\n",
     "proactive _\nproactive.published 3"},
    {"2014", "stats", "一、主动公开情况 ——\n（一）主动公开政府信息数 条 3\n二、回应解读情况 5\n",
     "proactive -\nproactive.published 3\nresponse 5"},
    /* a figure below the dash of a unit */
    {"2014", "stats", "一、主动公开情况 | —— |\n7 |\n（一）主动公开政府信息数 | 条 |\n5 |\n",
     "proactive ?\nproactive.published 5"},
    /* a remark beside blank cells */
    {"2021", "proactive", "| 规章 | 1 | 2 | 3 | |\n| 行政事业性收费 | | | | 4 |\n",
     "rules 1 2 3\nfees ?"},
    /* behind a colon, or points that lead to the figures */
    {"2021", "proactive",
     "规章：1 2 3\n行政许可.....5\n行政处罚……6\n行政强制: 7\n行政事业性收费：8.5万元\n",
     "rules 1 2 3\nlicensing 5\npenalty 6\ncoercion 7\nfees 8.5"},
    {"2021", "proactive", "行政许可5\n行政处罚.5\n行政强制 7\n",
     "licensing ?\npenalty ?\ncoercion 7"},
    {"2014", "stats", "（一）收到申请数 | 件 | 3 |\n（二）申请办结数 | — | / |\n",
     "requests.received 3\nrequests.closed ?"},
    /* a column of units in traditional characters */
    {"2014", "stats",
     "（一）主動公開政府信息數 | 條 | 5 |\n其中：主動公開規範性文件數 | 條 | 3 |\n"
     "制發規範性文件總數 | 件 | 2 |\n（一）政府信息公開工作專門機構數 | 個 | 無 |\n",
     "proactive.published 5\nproactive.published.normative 3\nproactive.normative_issued 2\n"
     "capacity.offices -"},
    /* a figure that hangs on the label that names what it counts */
    {"2014", "stats", "（一）收到申请数：3件\n1.当面申请数2\n（二）申请办结数 件 5\n",
     "requests.received 3\nrequests.received.in_person 2\nrequests.closed 5"},
    /* dashes of drawings are written for a minus, and for nothing */
    {"2019", "proactive", "行政许可 | 77 | ─5 | 88 |\n行政处罚 | 7 | ━3 | 8 |\n",
     "licensing 77 -5 88\npenalty 7 -3 8"},
    {"2021", "proactive", "规章\t——\t━\t9\n行政规范性文件\t1\t2\t3\n",
     "rules - - 9\nnormative 1 2 3"},
    /* nothing is counted below zero, but changes are */
    {"2021", "proactive", "规章\n-1\n-2\n-3\n行政规范性文件\n-4\n-0\n-6\n行政许可\n7\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?"},
    {"2019", "proactive",
     "行政许可\n5\n-1\n4\n其他对外管理服务事项\n0\n-3\n0\n行政处罚\n0\n-3\n0\n",
     "licensing 5 -1 4\nservices 0 -3 0\npenalty 0 -3 0"},
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
     "rules 2123 1 5\nnormative ? ? ?\nlicensing 8"},
    /* line breaks in cells in quotes move no column */
    {"2021", "proactive",
     "信息内容,\"本年\n制发件数\",\"本年\n废止件数\",现行有效件数\n\"规\n章\",0,,\"5\n件\"\n"
     "\"行政规范性\n文件\",\"1\n2\",0,8\n",
     "rules 0 _ 5\nnormative ! 0 8"},
    /* the number of a note behind a label, or below it, is no figure */
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
    /* numbers before all rows */
    {"2021", "proactive", "4 行政许可 5\n5 行政处罚\n6 行政强制 7\n",
     "licensing 5\npenalty _\ncoercion 7"},
    /* numbers of rows in a form that nobody filled in */
    {"2014", "stats",
     "| 统计指标 | 单位 | 序号 | 统计数 |\n| 一、主动公开情况 | —— | 1 |  |\n"
     "| （一）主动公开政府信息数 | 条 | 2 |  |\n| 其中：主动公开规范性文件数 | 条 | 3 |  |\n"
     "| 制发规范性文件总数 | 件 | 4 |  |\n| （二）通过不同渠道和方式公开政府信息的情况 | —— | 5 |  |\n"
     "| 1.政府公报公开政府信息数 | 条 | 6 |  |\n",
     "proactive _\nproactive.published _\nproactive.published.normative _\n"
     "proactive.normative_issued _\nproactive.channels _\nproactive.channels.gazette _"},
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
    /* where bold words have each character twice, so may their figures have each digit */
    {"2021", "proactive", "信息内容 本年制发件数 本年废止件数 现行有效有效件件数数\n规章 1 2 3\n",
     "rules ? ? ?"},
    {"2021", "proactive", "规章 1 2 3\n行行政政许许可可 6655\n行政处罚 6\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?"},
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
    /* a word or a number alone below the longest row, where no other was broken: a piece of
     * an upright label, a page's number, a year */
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
    /* a number that was broken over two lines: of a row that is not closed, or at its comma */
    {"2021", "proactive",
     HEADS_PROACTIVE
     "规章 | 3 | 2 | 4 |\n行政规范性文件 | 0 | 0 | 6\n309 |\n行政许可\n2,\n247\n行政处罚\n84\n",
     "rules 3 2 4\nnormative ? ? ?\nlicensing ?\npenalty 84"},
    /* a label that stands with each of its columns' heads: the row without a figure may be one of
     * them only */
    {"2021", "proactive",
     "| 规章 | 本年制发件数 | 3 |\n| 规章 | 现行有效件数 | 5 |\n| 规章 | 本年废止件数 | |\n"
     "| 行政许可 | 本年处理决定数量 | 7 |\n",
     "rules ? ? ?\nlicensing 7"},
    {"2021", "proactive",
     "行政许可 1 ,234\n行政处罚\n12\n，345\n行政强制 7\n行政事业性收费 12 .5\n",
     "licensing ?\npenalty ?\ncoercion 7\nfees ?"},
    {"2021", "proactive", "规章\t5\t21\n94\t130\n行政许可\t7\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 7"},
    /* one alone below a row of cells that is closed, where others have theirs in it, is no
     * figure */
    {"2021", "proactive", "行政许可 | 5 |\n行政处罚 | 9 |\n行政强制 |\n6\n行政事业性收费 | 1.5 |\n",
     "licensing 5\npenalty 9\ncoercion ?\nfees 1.5"},
    /* what a space of no width parts may be one */
    {"2021", "proactive",
     "规章 1 2\xe2\x80\x8b"
     "3\n行政许可 7\n",
     "rules ? ? ?\nlicensing 7"},
    /* a figure in a sentence, of a page or of a part, above the label or below it, is none
     * of the row */
    {"2021", "proactive",
     HEADS_PROACTIVE
     "行政规范性文件 | 1 | 2 | 3 |\n"
     "全年共收到申请 31 件，其中自然人 8 件。\n行政许可 |  |\n行政处罚\nFig. 4 of 9\n350\n行政强制\n"
     "全年共办结 84 件。\n0\n行政事业性收费\n9 其中网上 1\n",
     "normative 1 2 3\nlicensing ?\npenalty ?\ncoercion ?\nfees ?"},
    /* what stands on every page parts no row; blank cells beside it may be lines of the
     * page's */
    {"2021", "proactive",
     "临江县2023年政府信息公开工作年度报告\n规章 1\n- 3 -\n临江县2023年政府信息公开工作年度报告\n2 3\n"
     "行政许可\n第四页\n\n350\n行政处罚\n（续表）\n7\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 350\npenalty 7"},
    {"2021", "proactive",
     "临江县2023年政府信息公开工作年度报告\n规章\n1\n2\n临江县2023年政府信息公开工作年度报告 5\n3\n"
     "行政规范性文件\n4\n第五页\n\n5\n6\n行政许可\n7\n",
     "rules 1 2 3\nnormative 4 5 6\nlicensing 7"},
    /* the same where another label wraps around its figure, and where bars show the blank cell */
    {"2014", "stats",
     "（一）收到申请数 件 3\n（二）申请办结数 件\n\n12\n\n1.按时办结数 件 5\n（三）申请 件 6\n答复数\n",
     "requests.received 3\nrequests.closed ?\nrequests.closed.on_time 5\nrequests.answered 6"},
    {"2014", "stats",
     "（一）收到申请数 | 件 | 3\n（二）申请办结数 | 件 |\n\n12\n\n1.按时办结数 | 件 | 5\n",
     "requests.received 3\nrequests.closed ?\nrequests.closed.on_time 5"},
    /* a page's number below a label whose cell is blank, and below one with its figure glued
     * on */
    {"2021", "proactive", "行政许可 12\n行政处罚 7\n行政强制\n4\n行政事业性收费 0\n",
     "licensing 12\npenalty 7\ncoercion ?\nfees 0"},
    {"2021", "proactive", "行政许可 12\n行政处罚 7\n行政强制\n4123\n行政事业性收费 0\n",
     "licensing 12\npenalty 7\ncoercion 4123\nfees 0"},
    {"2014", "stats", "1.当面申请数件0\n5\n2.传真申请数件3\n3.网络申请数件4\n",
     "requests.received.in_person ?\nrequests.received.fax ?\nrequests.received.online ?"},
    /* the number of a page, or a figure */
    {"2021", "proactive", "行政许可\n2\n行政处罚\n7\n\f行政强制\n3\n",
     "licensing 2\npenalty ?\ncoercion 3"},
    {"2021", "proactive", "行政许可\n2\n行政处罚\n1\n\f行政强制\n3\n",
     "licensing 2\npenalty _\ncoercion 3"},
    {"2021", "proactive", "行政许可\n2\n行政处罚\n0\n\f行政强制\n3\n",
     "licensing 2\npenalty 0\ncoercion 3"},
    /* a footer below a blank row, and before the figures of the last */
    {"2021", "proactive", "| 行政许可 | | | |\n2\n| 行政处罚 | 3 | | |\n",
     "licensing ?\npenalty 3"},
    {"2021", "proactive", "行政许可\t\t\t\n已阅读 12 次\n行政处罚\t3\t\t\n",
     "licensing ?\npenalty 3"},
    {"2021", "requests",
     "（七）总计\n1\n2\n3\n4\n5\n6\n21\n四、结转下年度继续办理\n某县 印\n1\n2\n3\n4\n5\n6\n21\n",
     "total 1 2 3 4 5 6 21\ncarried_out ? ? ? ? ? ? ?"},
    /* a remark behind a label */
    {"2021", "proactive",
     "规章 （由市政府提供） | 1 | 2 | 3 |\n行政规范性文件(含各类公文) | 4 | 5 | 6 |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    /* beside a line with too many figures none is blank */
    {"2021", "proactive", "行政许可\n行政处罚\n1\n2\n行政强制\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    /* two units behind one label */
    {"2014", "stats", "4.信函申请数\n件\n件\n185\n（二）申请办结数\n1.按时办结数\n件\n4\n",
     "requests.received.letter ?\nrequests.closed ?\nrequests.closed.on_time ?"},
    /* a figure above the number of its page */
    {"2014", "stats", "（一）收到申请数\n件\n2\n\n- 1 -\n\n\f（二）申请办结数\n件\n7\n",
     "requests.received 2\nrequests.closed 7"},
    /* rows that the form lacks have figures of their own */
    {"2021", "proactive", "行政许可\n\n其中：变更许可\n18\n行政处罚\n7\n",
     "licensing ?\npenalty 7"},
    {"2021", "proactive", "行政许可\n行政确认            26\n行政处罚             7\n",
     "licensing ?\npenalty 7"},
    {"2021", "proactive", "规章 1 2 3\n行政规范性文件\n合计 21 22 23\n行政许可 5\n",
     "rules 1 2 3\nnormative ? ? ?\nlicensing 5"},
    {"2021", "proactive", "| 行政处罚 |  |\n| 合计 | 14 |\n| 行政强制 | 9 |\n",
     "penalty ?\ncoercion 9"},
    {"2014", "stats",
     "（二）被依法纠错数 件 7\n其中：市级机关 件 3105\n（三）其他情形数 件\n五、行政诉讼数量 件 6\n",
     "review.corrected 7\nreview.other ?\nsuit 6"},
    {"2021", "requests",
     "8.属于行政查询事项\n\n小计\n1 2 3 4 5 6 21\n1.本机关不掌握相关政府信息\n0 0 0 0 0 0 0\n",
     "denied.inquiry ? ? ? ? ? ? ?\nunable.not_held 0 0 0 0 0 0 0"},
    {"2021", "requests", "5.要求行政机关确认或重新出具已\n1 2 3 4 5 6 21\n获取信息\n",
     "rejected.confirm 1 2 3 4 5 6 21"},
    {"2014", "stats", "三、依申请公开情况\n其中：上级转来 | | 9 |\n（一）收到申请数 | 件 | 7 |\n",
     "requests ?\nrequests.received 7"},
    /* a column that stands behind the rows, which seem blank then */
    {"2021", "requests",
     "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
     "一、本年新收政府信息公开申请数量\n3\n二、上年结转政府信息公开申请数量\n"
     "三、本年度办理结果\n（一）予以公开\n2\n4\n（七）总计\n2\n四、结转下年度继续办理\n"
     "总计\n5\n6\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ngranted ? ? ? ? ? ? ?\n"
     "total ? ? ? ? ? ? ?\ncarried_out ? ? ? ? ? ? ?"},
    /* figures that go on below, in cells too narrow for them */
    {"2021", "requests",
     "      7.属于行政执 12 23 34 45 56 67 237\n"
     "         法案卷     8  9     1  2  3\n"
     "      8.属于行政查 41 42 43 44 45 46 261\n"
     "         询事项\n",
     "denied.enforcement ? ? ? ? ? ? ?\ndenied.inquiry 41 42 43 44 45 46 261"},
    /* where many do, a row that seems whole may be part of one */
    {"2021", "requests",
     "      5.属于三类内 12 23 34 45 56 67 237\n"
     "        部事务信息  8  9     1  2  3\n"
     "      6.属于四类过 41 42 43 44 45 46 261\n"
     "        程性信息    8  9     1  2  3\n"
     "      7.属于行政执 41 42 43 44 45 46 261\n"
     "         法案卷     8  9     1  2  3\n"
     "      8.属于行政查 41 42 43 44 45 46 261\n"
     "         询事项\n",
     "denied.internal ? ? ? ? ? ? ?\ndenied.process ? ? ? ? ? ? ?\n"
     "denied.enforcement ? ? ? ? ? ? ?\ndenied.inquiry ? ? ? ? ? ? ?"},
};

PLACED_SUITE(place_figures)
