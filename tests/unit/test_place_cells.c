/* test_place_cells.c - rows of cells that marks divide: kept, spanned, filled up, lost. */
#include "placed.h"

static const struct placed_text texts[] = {
    /* a cell a column */
    {"2021", "requests", "一、本年新收政府信息公开申请数量 | 1 | | 3 | / | 5 | 零 | 9 件 |\n",
     "new 1 _ 3 - 5 0 9"},
    {"2021", "proactive", "规章 | 1 | 无 | 见附件 |\n", "rules 1 - !"},
    {"2021", "proactive", "行政事业性收费 | 397265元 |\n", "fees 397265元"},
    {"2021", "proactive", "规章 | 1 | | |\n行政规范性文件 | 4 | 5 | 6 |\n",
     "rules 1 _ _\nnormative 4 5 6"},
    /* drawn */
    {"2021", "proactive", "│ 规章           │ 1 │   │ 3 │\n│ 行政规范性文件 │ 4 │ 5 │ 6 │\n",
     "rules 1 _ 3\nnormative 4 5 6"},
    /* bars of a drawing that stand between cells only */
    {"2021", "proactive",
     "信息内容│本年制发件数│本年废止件数│现行有效件数\n规章│0│8│\n行政规范性文件│1│0│5\n",
     "rules ? ? ?\nnormative 1 0 5"},
    {"2021", "proactive", "规章丨0丨8丨\n行政规范性文件丨1丨0丨5\n",
     "rules 0 8 _\nnormative 1 0 5"},
    /* bars that were written twice */
    {"2021", "proactive", "规章 || 1 || || 3\n行政规范性文件 || || || 4\n行政许可 || 5\n",
     "rules 1 _ 3\nnormative _ _ 4\nlicensing 5"},
    /* fewer or more than columns, and nothing that tells where */
    {"2021", "proactive", "规章 1 2\n行政规范性文件 4 5 6\n", "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "proactive", "规章 1 2 3 4\n", "rules ? ? ?"},
    {"2021", "proactive", "规章\n1\n3\n行政规范性文件\n4\n5\n6\n", "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "proactive", "规章 | 1 | 2 |\n", "rules ? ? ?"},
    /* labels that go on with what they mean */
    {"2021", "proactive",
     "规章：指依法制定的规章 | 1 | 2 | 3 |\n行政规范性文件:指其他文件 |\n4 |\n5 |\n6 |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    /* several cells put into one, the others left blank; figures in the cells of labels */
    {"2021", "proactive", "规章 | 3 8 | | 6 |\n行政规范性文件 | 4 | 5 | 6 |\n",
     "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "proactive", "规章 | | 38/6 | |\n行政规范性文件 | 4 | 5<br>/ | |\n行政许可 | 5 |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 5"},
    {"2021", "proactive", "规章 | 3,800 | | 6 |\n行政规范性文件 4 | | 5 | 6 |\n",
     "rules 3800 _ 6\nnormative ? ? ?"},
    {"2021", "requests",
     "（六）其他处理 | 3.其他 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n（七）总计7 | | | 2 | | 4 | 5 | 6 | 24 |\n"
     "四、结转下年度继续办理 | | 1 2 3 4 5 6 21 | | | | | | |\n",
     "other.other 1 2 3 4 5 6 21\ntotal ? ? ? ? ? ? ?\ncarried_out ? ? ? ? ? ? ?"},
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
    /* blank cells left out, and rows filled up with bars: which are lost, nobody knows, if
     * any were; one bar may be either, unless others show that blank cells are kept */
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
    /* rows of a group whose label's cell is lost, filled up at the end: of one that may
     * stand below the heads, and that may not, nobody knows */
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
    /* cells that were lost at the ends of rows with those that labels span */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\t\t\t1\t2\t3\t4\t\t6\t16\n"
     "三、本年度办理结果\t（一）予以公开\t\t2\t\t2\t\t\t0\n"
     "\t（七）总计\t\t2\t\t2\t\t\t0\t4\n",
     "new 1 2 3 4 _ 6 16\ngranted ? ? ? ? ? ? ?\ntotal 2 _ 2 _ _ 0 4"},
    /* rows that lack a cell which the heads have, and are as long: where their figures stand
     * show the complete ones */
    {"2021", "requests",
     "|  |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
     "| （四）无法提供 | 1.本机关不掌握相关政府信息 |  | 0 |  | 0 | 30 |  | 30 |  |\n"
     "|  | 2.没有现成信息需要另行制作 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |  |\n",
     "unable.not_held _ 0 _ 0 30 _ 30\nunable.not_existing 1 2 3 4 5 6 21"},
    /* rows of bars on one line: blank cells that a label spans, and none */
    {"2021", "requests",
     "| 一、本年新收政府信息公开申请数量 |  |  | 5 |  |  | 12 |  |  |  | "
     "| 二、上年结转政府信息公开申请数量 |  |  | 5 |  |  | 12 |  |  |  |\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?"},
    {"2021", "proactive",
     "| 规章 | 1 |  | 2 | | 行政规范性文件 |  | 3 |  | | 行政许可 | 4 |  |  |\n",
     "rules 1 _ 2\nnormative _ 3 _\nlicensing 4"},
    /* cells that go on below, and numbers that do */
    {"2021", "requests",
     "| 二、上年结转政府\n信息公开申请数量 | | | | | 3 | | | | 3 |\n"
     "| 三、本年度办理\n结果 | （一）予以公开 | | 1 | 2 | | 4 | | 6 | 13 |\n",
     "carried_in _ _ 3 _ _ _ 3\ngranted 1 2 _ 4 _ 6 13"},
    {"2021", "proactive", "| 规章 | 1\n2 | 3\n4 | 5 |\n| 行政许可 | 6 | | |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?"},
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
    /* a bar that starts a row is no blank cell */
    {"2021", "appeals",
     "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | "
     "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|\n1 |\n2 |\n3 |\n4 |\n10 |\n5 |\n6 |\n8 |\n19 |\n"
     "7 |\n8 |\n9 |\n1 |\n25 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* marks of a label that were set apart are no cells */
    {"2021", "requests", "3.危及 三安全一稳定 | “ | ” | 1 | 2 | 3 | 4 | 5 |\n",
     "denied.safety ? ? ? ? ? ? ?"},
    /* a piece of a label before a full row, in a table with a column more and without */
    {"2021", "requests",
     "5.属于三类内|部 | 事务信息 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "6.属于四类过程性信息 | 1 | 2 | 3 | 4 | 5 | 6 | 21 | 见附表 |\n",
     "denied.internal ? ? ? ? ? ? ?\ndenied.process 1 2 3 4 5 6 21"},
    {"2021", "requests",
     "5.属于三类内|部 | 事务信息 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "6.属于四类过程性信息 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n",
     "denied.internal 1 2 3 4 5 6 21\ndenied.process 1 2 3 4 5 6 21"},
    /* all rows on one line: what follows the last of them is no cell of its */
    {"2021", "proactive",
     "规章|1|2|3|行政规范性文件|4|5|6|行政许可|7|行政处罚|8|行政强制|9|行政事业性收费|三、收到和处理情况\n",
     "rules 1 2 3\nnormative 4 5 6\nlicensing 7\npenalty 8\ncoercion 9\nfees ?"},
    /* lines that are broken elsewhere than between rows */
    {"2019", "proactive",
     "行政许可98739 其他对外管理服务事项57482\n27468 第二十条第（六）项 信息内容 行政处罚\n\n"
     "6250 行政强制\n\n29334 第二十条第（八）项 信息内容 行政事业性收费701949\n",
     "penalty ? ? ?\ncoercion ? ? ?"},
    {"2021", "proactive", "行政处罚\n00 第二十条第（八）项 行政事业性收费 1\n",
     "penalty ?\nfees 1"},
    /* where cells are glued together, no row is blank for certain */
    {"2021", "proactive", "规章000 行政规范性文件\n行政许可\n行政处罚0\n",
     "normative ? ? ?\nlicensing ?\npenalty ?"},
    {"2021", "proactive", "行政许可5\n行政处罚\n行政强制0\n", "licensing ?\npenalty _\ncoercion ?"},
    {"2021", "proactive", "行政许可\n<td>5</td></tr>\n<tr><td>行政处罚</td>\n<td></td>\n行政强制\n",
     "licensing ?\ncoercion ?"},
    /* of two readings the one that no line contradicts */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "二、上年结转政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "三、本年度办理 | （一）予公开 | | 7 | | 8 | 9 | | 2 | |\n",
     "new 1 2 3 4 5 6 21\ncarried_in 1 2 3 4 5 6 21\ngranted 7 _ 8 9 _ 2 _"},
    /* cells that were cut */
    {"2021", "proactive", "|行政许可|5_|\n|行政处罚|0�|\n|行政强制|7|\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    {"2021", "proactive", "|行政许可|5|\n|行政处罚|0 �|\n|行政强制|7|\n",
     "licensing ?\npenalty ?\ncoercion ?"},
    /* rows of LaTeX's */
    {"2014", "stats",
     "统计指标 & 单位 & 统计数 \\\\ \\hline\n一、主动公开情况 & —— & 31 \\\\ \\hline\n"
     "（一）主动公开政府信息数 & 条 &  \\\\ \\hline\n其中：主动公开规范性文件数 & 条 & 16 \\\\\n",
     "proactive 31\nproactive.published _\nproactive.published.normative 16"},
    /* tables of MediaWiki's: |- starts a row, elsewhere it says that there is nothing */
    {"2014", "stats",
     "{| class=\"wikitable\"\n|-\n| 统计指标\n| 单位\n| 统计数\n|-\n| （一）收到申请数\n| 件\n| 27\n"
     "|- style=\"x\"\n| （二）申请办结数\n| 件\n| 24\n|-\n| 六、举报投诉数量\n| 件\n| 5\n|}\n",
     "requests.received 27\nrequests.closed 24\ncomplaints 5"},
    {"2019", "proactive",
     "{|\n|-\n| 信息内容\n| 采购项目数量\n| 采购总金额\n|-\n| 政府集中采购\n| 58\n| 906\n|}\n",
     "procurement 58 906"},
    /* attributes of cells, as wikis write them, are no cells */
    {"2019", "proactive",
     "|-\n| 信息内容\n| 采购项目数量\n| colspan=\"2\" | 采购总金额\n|-\n| 政府集中采购\n| 6\n| "
     "colspan=\"2\" | 95\n|}\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ? ? ?\nservices ? ? ?\npenalty ? ? ?\n"
     "coercion ? ? ?\nfees ? ?\nprocurement ? ?"},
    /* comments that say what a cell spans are none of its text */
    {"2021", "proactive",
     "| 规章 | 1 <!-- colspan: 2 --> | 2 | 3 <!-- x --> <!-- rowspan: 2 --> |\n", "rules 1 2 3"},
    /* a line break of Markdown's */
    {"2021", "proactive", "规章            1         2        3\n\\\n", "rules 1 2 3"},
};

PLACED_SUITE(place_cells)
