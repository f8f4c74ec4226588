/* test_place_lines.c - rows of a cell a line: what is left of blank ones. */
#include "placed.h"

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

static const struct placed_text texts[] = {
    /* a row of a sum where that of a line is missing */
    {"2021", "requests",
     "1.信访举报投诉类申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n2.重复申请 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n"
     "3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n小计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n"
     "5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n",
     "rejected.petition 1 0 0 0 0 0 1\nrejected.repeat 2 0 0 0 0 0 2\n"
     "rejected.publication 0 0 0 0 0 0 0\nrejected.excessive ? ? ? ? ? ? ?\n"
     "rejected.confirm 0 0 0 0 0 0 0"},
    /* a table that stands twice, once with nothing but dashes, on one line of text */
    {"2021", "requests",
     "2.重复申请 / / / / / / / 3.要求提供公开出版物 / / / / / / / （七）总计 / / / / / / / "
     "2.重复申请 1 2 3 4 5 6 21 3.要求提供公开出版物 1 0 0 0 0 0 1 （七）总计 2 2 3 4 5 6 22\n",
     "rejected.repeat ? ? ? ? ? ? ?\nrejected.publication ? ? ? ? ? ? ?\ntotal ? ? ? ? ? ? ?"},
    /* a cell a line: blanks as lines of white space, or as empty lines */
    {"2021", "requests", CELL_A_LINE("", " \n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n\n", "\n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n\n\n", "\n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("", "\n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n", ""), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("\n", "\xc2\xa0\n"), BLANKS_FOUND},
    {"2021", "requests", CELL_A_LINE("", ""),
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ngranted ? ? ? ? ? ? ?\n"
     "total 1 2 3 4 0 0 0"},
    /* paragraphs in cells, as a browser copies them: tabs part cells, empty lines around
     * them */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n\n\t\n\n1\n\n\t\n\n2\n\n\t\n\n\t\n\n4\n\n\t\n\n0\n\n\t\n\n0\n\n\t\n"
     "\n7\n\n\n\n\n二、上年结转政府信息公开申请数量\n\n\t\n\n5\n\n\t\n\n\t\n\n7\n\n\t\n\n8\n\n\t\n\n0\n\n\t\n\n0\n\n"
     "\t\n\n20\n\n\n\n\n（七）总计\n\n\t\n\n\t\n\n2\n\n\t\n\n3\n\n\t\n\n\t\n\n0\n\n\t\n\n0\n\n\t\n\n5\n\n\n\n\n"
     "四、结转下年度继续办理\n\n\t\n\n1\n\n\t\n\n2\n\n\t\n\n3\n\n\t\n\n4\n\n\t\n\n0\n\n\t\n\n0\n\n\t\n\n10\n\n"
     "五、存在的问题\n",
     "new 1 2 _ 4 0 0 7\ncarried_in 5 _ 7 8 0 0 20\ntotal _ 2 3 _ 0 0 5\n"
     "carried_out 1 2 3 4 0 0 10"},
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
    /* what follows the last row may stand closer than cells do */
    {"2021", "requests",
     CELL_A_LINE("\n",
                 "") "四、结转下年度继续办理\n\n1\n\n2\n\n\n4\n\n0\n\n0\n\n7\n五、存在的问题\n",
     BLANKS_FOUND "\ncarried_out 1 2 _ 4 0 0 7"},
    /* two blanks in a report are an accident */
    {"2021", "proactive", "规章\n1\n\n3\n行政规范性文件\n4\n5\n6\n行政许可\n7\n",
     "rules ? ? ?\nnormative 4 5 6\nlicensing 7"},
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
    /* a cell a line, each ended by a bar on a line of its own */
    {"2021", "proactive", "规章\n|\n1\n|\n|\n3\n|\n行政规范性文件\n|\n4\n|\n5\n|\n6\n|\n",
     "rules 1 _ 3\nnormative 4 5 6"},
    {"2021", "proactive", "规章\n| 1\n|\n| 3\n|\n行政规范性文件\n| 4\n| 5\n| 6\n|\n",
     "rules 1 _ 3\nnormative 4 5 6"},
    {"2021", "proactive",
     "规章\n|\n1\n|\n|\n3\n|\n行政规范性文件\n|\n4\n|\n5\n|\n6\n|\n|\n行政许可\n|\n7\n|\n",
     "rules ? ? ?\nnormative 4 5 6\nlicensing 7"},
    /* bars that open cells of paragraphs; the row ends with the cell of the last one */
    {"2021", "proactive",
     "规章\n\n| \n\n1\n\n| \n\n| \n\n3  \n  \n\n行政规范性文件\n\n| \n\n4\n\n| \n\n|   \n  \n\n行政许可\n\n| \n\n8  \n  \n",
     "rules 1 _ 3\nnormative 4 _ _\nlicensing 8"},
    {"2021", "proactive", "规章 | 1 | ○ | 3 |\n行政规范性文件 | \\- | 5 | ＼ |\n",
     "rules 1 ! 3\nnormative - 5 -"},
    /* a figure too many beside a blank that shows */
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量\n1\n\n2\n3\n4\n5\n6\n二、上年结转政府信息公开申请数量\n1\n2\n\n3\n4\n5\n6\n"
     "（一）予以公开\n\n1\n2\n3\n4\n5\n6\n2.重复申请\n1\n2\n3\n4\n5\n6\n7\n"
     "（七）总计\n1\n2\n3\n4\n\n5\n6\n四、结转下年度继续办理\n1\n2\n3\n4\n\n5\n6\n3\n",
     "new 1 _ 2 3 4 5 6\ncarried_in 1 2 _ 3 4 5 6\ngranted _ 1 2 3 4 5 6\nrejected.repeat 1 2 3 4 5 6 7\n"
     "total 1 2 3 4 _ 5 6\ncarried_out ? ? ? ? ? ? ?"},
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
    /* lines that stood before were left out: only whole lines that stand twice show that
     * they were not */
    {"2021", "proactive",
     "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n2\n0\n5\n"
     "行政规范性文件\n第二十条第（五）项\n本年处理决定数量\n行政许可\n7\n第二十条第（六）项\n"
     "本年处理决定数量 件\n行政处罚\n9\n行政强制\n",
     "rules 2 0 5\nnormative ? ? ?\nlicensing 7\npenalty 9\ncoercion ?"},
    /* words or pieces of figures between cells */
    {"2021", "proactive", "规章 |\n3\n1 |\n2 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n",
     "rules ? ? ?\nnormative 4 5 6"},
    {"2021", "requests",
     "一、本年新收政府信息公开申请数量 |\n|\n|\n打印 关闭\n|\n|\n|\n|\n5 |\n"
     "二、上年结转政府信息公开申请数量 |\n|\n|\n|\n|\n|\n|\n|\n",
     "new ? ? ? ? ? ? ?\ncarried_in _ _ _ _ _ _ _"},
    {"2021", "proactive", "行政许可\n1\n行政事业性收费\n打印\n5\n", "licensing 1\nfees ?"},
};

PLACED_SUITE(place_lines)
