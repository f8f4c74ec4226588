/* test_place_rows.c - which row of the form, and of which table, figures belong to. */
#include "placed.h"

static const struct placed_text texts[] = {
    /* rows of cells that were cut in two: the rest of figures, or some of them, stand below */
    {"2021", "proactive", "规章 | 12 | 5 | 17 |\n | 34 | | |\n行政规范性文件 | 4 | 5 | 6 |\n",
     "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "proactive",
     "规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | | |\n | | 5 | 6 |\n行政许可 | 7 | | |\n",
     "rules 1 2 3\nnormative ? ? ?\nlicensing 7"},
    /* and put together: two labels in a cell, and figures of one line */
    {"2021", "requests",
     "1.属于国家秘密 2.其他法律行政法规禁止公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n",
     "denied.secret ? ? ? ? ? ? ?\ndenied.law ? ? ? ? ? ? ?\ndenied.safety 0 0 0 0 0 0 0"},
    /* a row that stands once more with other figures */
    {"2021", "proactive",
     "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 6 |\n行政规范性文件 | 7 | 8 | 9 |\n"
     "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 6 |\n行政规范性文件 | 7 | 8 | 10 |\n",
     "rules 0 0 6\nnormative ? ? ?"},
    /* in traditional characters */
    {"2021", "proactive",
     "信息內容 | 本年制發件數 | 本年廢止件數 | 現行有效件數 |\n規章 | 1 | | 3 |\n行政規範性文件 | 4 | 5 | 6 |\n"
     "行政許可 | 7 | | |\n行政處罰 | 8 | | |\n行政事業性收費 | 31.5 | | |\n",
     "rules 1 _ 3\nnormative 4 5 6\nlicensing 7\npenalty 8\nfees 31.5"},
    /* figures below a block of labels are anybody's, the last one's included */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（七）总计\n"
     "四、结转下年度继续办理\n3 0 0 0 0 1 4\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?\n"
     "carried_out ? ? ? ? ? ? ?"},
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
    /* the table twice, of two years or bodies: any may be the report's, unless both say the
     * same */
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
    /* words that head a column of the next table are no row of this one */
    {"2021", "requests",
     "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 1 | 2 | 3 | 4 | 5 | "
     "6 | 7 |\n行政复议\n结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n",
     "other.not_paid 1 2 3 4 5 6 7\nother.other ? ? ? ? ? ? ?"},
    /* a row of sums of those above is no line's; one that nobody knows may be */
    {"2021", "requests",
     "| | | 8.属于行政查询事项 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "| | | 小计 | 7 | 7 | 7 | 7 | 7 | 7 | 42 |\n"
     "| | （四）无法提供 | 1.本机关不掌握相关政府信息 | 2 | 2 | 2 | 2 | 2 | 2 | 12 |\n",
     "denied.inquiry 1 2 3 4 5 6 21\nunable.not_held 2 2 2 2 2 2 12"},
    {"2021", "requests",
     "| | | 8.属于行政查询事项 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "| | | 合计 | 7 | 7 | 7 | 7 | 7 | 7 | 42 |\n"
     "| | （四）无法提供 | 1.本机关不掌握相关政府信息 | 2 | 2 | 2 | 2 | 2 | 2 | 12 |\n",
     "denied.inquiry ? ? ? ? ? ? ?\nunable.not_held 2 2 2 2 2 2 12"},
    /* the first item behind the last one */
    {"2021", "proactive",
     "行政许可 | 7 |\n行政事业性收费 | 0 |\n规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 7\nfees 0"},
    /* from the bottom of a page to its top */
    {"2021", "proactive", "行政强制 3\n行政处罚 2\n行政许可 1\n行政规范性文件 7 8 9\n规章 4 5 6\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing ?\npenalty ?\ncoercion ?"},
    /* figures above their labels */
    {"2021", "proactive",
     "本年制发件数 本年废止件数 现行有效件数\n1 2 3\n规章\n4 5 6\n行政规范性文件\n",
     "rules ? ? ?\nnormative ? ? ?"},
    /* of two tables, nobody knows which is the report's; if they say the same, it is the
     * first */
    {"2014", "stats",
     "1.参加或举办新闻发布会总次数 1\n2.政府网站在线访谈次数 2\n3.政策解读稿件发布数 3\n4.微博微信回应事件数\n5.其他方式回应事件数 5\n1.当面申请数 6\n2.传真申请数 7\n3.网络申请数 8\n（三）接受培训人员数 9\n另有\n1.参加或举办新闻发布会总次数 11\n2.政府网站在线访谈次数 12\n3.政策解读稿件发布数 13\n4.微博微信回应事件数 14\n5.其他方式回应事件数 15\n1.当面申请数 16\n2.传真申请数 17\n3.网络申请数 18\n（三）接受培训人员数 19\n",
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
    /* the same row twice: nobody knows which counts */
    {"2021", "proactive",
     "2022年 | 规章 | 1 | 2 | 3 |\n2021年 | 规章 | 4 | 5 | 6 |\n2022年 | 行政许可 | 7 |\n",
     "rules ? ? ?\nlicensing 7"},
    {"2021", "proactive", "规章 | 4 | 5 | 6 |\n规章 | 4 | 5 | 6 |\n行政许可 | 7 |\n",
     "rules 4 5 6\nlicensing 7"},
    {"2014", "stats", "（三）接受培训人员数 | 人次 | 4 |\n（三）接受培训人员数 | 人次 | 5 |\n",
     "training.trainees ?"},
    {"2021", "proactive", "规章\n规章 | 4 | 5 | 6 |\n行政许可 | 7 |\n", "rules 4 5 6\nlicensing 7"},
    /* below a blank row of another body, or beside the year before its own */
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
    /* a row that is out of order: in two halves side by side, or moved */
    {"2014", "stats",
     "二、回应解读情况 | | | （一）召开政府信息公开工作会议或专题会议数 | 次 | 4 |\n"
     "（一）回应公众关注热点或重大舆情数 | 次 | 7 | （二）举办各类培训班数 | 次 | 5 |\n"
     "三、依申请公开情况 | | | （三）接受培训人员数 | 人次 | 6 |\n（一）收到申请数 | 件 | 8 | | | |\n",
     "response ?\nresponse.hot_topics 7\nrequests _\nrequests.received ?\ntraining.meetings ?\n"
     "training.classes ?\ntraining.trainees 6"},
    {"2021", "requests",
     "5.属于三类内部事务信息\n7.属于行政执法案卷\n7 7 7 7 7 7 7\n6.属于四类过程性信息\n6 6 6 6 6 6 6\n"
     "8.属于行政查询事项\n8 8 8 8 8 8 8\n",
     "denied.internal ? ? ? ? ? ? ?\ndenied.process 6 6 6 6 6 6 6\n"
     "denied.enforcement ? ? ? ? ? ? ?\ndenied.inquiry 8 8 8 8 8 8 8"},
    /* a label with nothing behind it */
    {"2021", "proactive", "规章\n行政规范性文件\n4\n5\n6\n", "rules _ _ _\nnormative 4 5 6"},
    {"2021", "proactive", "行政许可 |\n行政处罚 | 3 |\n", "licensing _\npenalty 3"},
    /* headings of a report that say what labels say */
    {"2014", "stats",
     "二、主动公开政府信息情况\n通过网站公开1476条。\n三、回应解读情况\n在线访谈2次。\n"
     "四、依申请公开情况\n受理申请8件。\n",
     ""},
    /* two rows behind one label, below one that has none */
    {"2021", "requests",
     "2.没有现成信息需要另行制作\n3.补正后申请内容仍不明确\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n"
     "|---|---|---|---|---|---|---|\n| 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
     "|---|---|---|---|---|---|---|\n| 1.信访举报投诉类申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n",
     "unable.not_existing ? ? ? ? ? ? ?\nunable.unclear ? ? ? ? ? ? ?\n"
     "rejected.petition 1 0 0 0 0 0 1"},
    /* the text breaks off */
    {"2021", "proactive", "规章 | 1 | 2 | 3 |\n行政规范性文\n", "rules 1 2 3\nnormative ? ? ?"},
    {"2021", "requests", "（一）予以公开\n1\n2\n3\n4\n5\n6\n21\n（二）部分公开（区分处理的",
     "granted 1 2 3 4 5 6 21\npartial ? ? ? ? ? ? ?"},
    /* a label in a sentence */
    {"2021", "proactive",
     "制发\n规章 0 件、规范性文件 25 件，废止 3 件。\n规章\n行政规范性文件\n4\n5\n6\n",
     "rules _ _ _\nnormative 4 5 6"},
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
    /* the second of two tables, in as many cells as the form's one has columns */
    {"2021", "appeals",
     "|  |  |  | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |  |  |\n"
     "|  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | "
     "尚未审结 | 总计 |  |  |\n"
     "|  |  |  | 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 |  |  |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
};

PLACED_SUITE(place_rows)
