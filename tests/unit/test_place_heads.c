/* test_place_heads.c - columns that heads tell: their order, columns more or fewer, and heads of
 * other tables. */
#include "placed.h"

static const struct placed_text texts[] = {
    /* under heads that stand over as many cells */
    {"2021", "proactive",
     "信息内容 | | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | | 1 | | 3 |\n",
     "rules 1 _ 3"},
    {"2021", "appeals", HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | | | | | | 5 | 6 | 7 | 8 | 26 |\n",
     "review 1 2 3 4 10\nsuit_direct _ _ _ _ _\nsuit_after_review 5 6 7 8 26"},
    {"2021", "appeals", HEADS_APPEALS "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 |\n",
     "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"},
    /* cells span others in each part of the table: heads over the very cells tell where the
     * columns are, or that there are no more of them */
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
    /* heads out of order, by position */
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
    /* out of order, with a stroke in the words of one, and lines below that share some of
     * them */
    {"2019", "proactive",
     "信息内容 处理决定数量 上一年项目数量 本年增/减\n行政处罚 7 8 1\n行政强制 3 4 5\n"
     "信息内容 上一年项目数量 本年增/减\n行政事业性收费 1 2\n",
     "penalty ? ? ?\ncoercion ? ? ?\nfees 1 2"},
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
    /* sums before the columns that they sum up, in the lower row of heads; nobody can tell
     * where these stand if each is a line */
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
    /* behind the lower row of heads another's column may be the last of all, as it is if it
     * never has figures */
    {"2021", "requests",
     "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t上年总计\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t9\n",
     "new ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t说明\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\t见附件\n"
     "二、上年结转政府信息公开申请数量\t1\t\t3\t4\t5\t6\t19\t\n",
     "new 1 2 3 4 5 6 21\ncarried_in 1 _ 3 4 5 6 19"},
    /* a column of sums, or of another year, that the form does not have: a cell for each
     * column tells which are the form's, as many figures as slots do not */
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
    /* heads in one row, of which the columns of one group come first */
    {"2021", "requests",
     "| 项目 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 自然人 | 总计 |\n"
     "| （七）总计 | 1 |  |  |  |  |  | 8 |\n| 四、结转下年度继续办理 |  | 2 | 3 | 4 | 5 | 1 | 15 |\n",
     "total _ 1 _ _ _ _ 8\ncarried_out 1 _ 2 3 4 5 15"},
    /* one whose head spans rows of heads stands before the lower ones, and may be the last */
    {"2021", "requests",
     "申请人情况 同比增减\n自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
     "2.重复申请 1 2 3 4 5 6 21 7\n",
     "rejected.repeat ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "申请人情况\n上年数\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
     "2.重复申请\n1\n2\n3\n4\n5\n6\n21\n7\n",
     "rejected.repeat ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "申请人情况 同比增减 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 "
     "2.重复申请 1 2 3 4 5 6 21 7\n",
     "rejected.repeat ? ? ? ? ? ? ?"},
    {"2021", "requests",
     "                  申请人情况\n                  同比增减\n                   自然人\n"
     "                法人或其他组织\n                    总计\n                  商业企业\n"
     "                  科研机构\n                社会公益组织\n                法律服务机构\n"
     "                    其他\n2.重复申请\n1\n2\n3\n4\n5\n6\n21\n7\n",
     "rejected.repeat ? ? ? ? ? ? ?"},
    /* heads that span cells which are blank: their number is not that of a row's cells */
    {"2019", "proactive",
     "| 信息内容 | 上一年项目数量 | | 本年增/减 | 上年 |\n| 行政事业性收费 | 5 | | 4 |\n"
     "| 信息内容 | 采购项目数量 | | 采购总金额 | 上年 |\n| 政府集中采购 | 1 | | 7 | 3 |\n",
     "fees ? ?\nprocurement 1 7"},
    /* a column of notes, which no row has a figure in: one with its last figure before it has lost
     * no cell */
    {"2021", "requests",
     "| | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 备注 |\n"
     "| 二、上年结转政府信息公开申请数量 | | | 1 | | 3 | 4 | 5 | 6 | 19 | |\n"
     "| 三、本年度办理结果 | （一）予以公开 | | 1 | 2 | 3 | 4 | | 6 | 16 | 3件移送 |\n"
     "| （二）部分公开（区分处理的，只计这一情形，不计其他情形） | | | | 2 | 3 | 4 | | 6 | 15 | |\n"
     "| | | 1.属于国家秘密 | | 2 | 3 | 4 | | 6 | 15 | |\n",
     "carried_in 1 _ 3 4 5 6 19\ngranted 1 2 3 4 _ 6 16\npartial _ 2 3 4 _ 6 15\n"
     "denied.secret _ 2 3 4 _ 6 15"},
    /* the same, of a row that may have lost the cell of its group and been filled up */
    {"2021", "requests",
     "| 项目 | 项目 | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 备注 |\n"
     "| 二、上年结转政府信息公开申请数量 | | | 1 | | 3 | 4 | 5 | 6 | 19 | |\n"
     "| 三、本年度办理结果 | （一）予以公开 | | 1 | 2 | 3 | 4 | | 6 | 16 | 3件移送 |\n"
     "| （二）部分公开（区分处理的，只计这一情形，不计其他情形） | | | 2 | 3 | 4 | | 6 | 15 | | |\n",
     "carried_in 1 _ 3 4 5 6 19\ngranted 1 2 3 4 _ 6 16\npartial ? ? ? ? ? ? ?"},
    /* a column of sums below heads over the very cells: not below heads beside a group's label */
    {"2021", "requests",
     "项目\t项目\t项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t总计\n"
     "二、上年结转政府信息公开申请数量\t二、上年结转政府信息公开申请数量\t"
     "二、上年结转政府信息公开申请数量\t\t\t\t\t\t4\t4\t\n"
     "三、本年度办理结果\t（一）予以公开\t（一）予以公开\t1\t\t\t\t\t4\t4\t5\n",
     "carried_in _ _ _ _ _ 4 _\ngranted 1 _ _ _ _ 4 5"},
    {"2019", "proactive",
     "| 第二十条第（五）项 | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 | 备注 |\n"
     "| 行政许可 | 1 | 增4 | 5 | | |\n| 其他对外管理服务事项 | / | 4 | 4 | | 见附件 |\n",
     "licensing ? ? ?\nservices ? ? ?"},
    /* a column more in which no row has all its figures: without a head that tells; where
     * blank cells left no trace */
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
    /* with few rows, too, or in a cell a line, where its head says so */
    {"2021", "proactive",
     "信息内容 | 序号 | 本年处理决定数量 |\n行政处罚 | 7 | |\n行政强制 | 8 | 26 |\n"
     "信息内容 | 序号 | 本年收费金额 |\n行政事业性收费 | 9 | |\n",
     "penalty _\ncoercion 26\nfees _"},
    {"2021", "proactive",
     "信息内容\n编号\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n21\n4\n9\n"
     "行政规范性文件\n22\n6\n7\n8\n",
     "rules ? ? ?\nnormative 6 7 8"},
    /* and where columns of the form are not there */
    {"2021", "requests",
     "项目 | 自然人 | 商业企业 | 总计 |\n（七）总计 | 1 | 2 | 3 |\n四、结转下年度继续办理 | | 5 | 5 |\n",
     "total 1 2 x x x x 3\ncarried_out _ 5 x x x x 5"},
    {"2021", "requests",
     "项目 | 自然人 | 企业 | 总计 |\n（七）总计 | 1 | 2 | 3 |\n四、结转下年度继续办理 | | 5 | 5 |\n",
     "total ? ? ? ? ? ? ?\ncarried_out ? ? ? ? ? ? ?"},
    /* figures of other columns in rows that are blank below the form's heads */
    {"2014", "stats",
     "| 统计指标 | 上年数 | 单位 | 统计数 |\n| （一）收到申请数 | 41 | 件 |  |\n"
     "| （二）申请办结数 |  | 件 | 38 |\n",
     "requests.received ?\nrequests.closed 38"},
    {"2014", "stats", "统计指标\t单位\t统计数\t\n（一）收到申请数\t件\t\t52\n",
     "requests.received ?"},
    {"2021", "proactive",
     "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t\n规章\t\t4\t2\t61\n"
     "行政规范性文件\t3\t5\t8\t\n",
     "rules ? ? ?\nnormative 3 5 8"},
    /* but not in rows that lack the cell of a unit */
    {"2014", "stats",
     "| 统计指标 | 单位 | 统计数 |\n| 一、主动公开情况 | 7 |  |\n"
     "| （一）主动公开政府信息数 | 条 | 6 |\n",
     "proactive 7\nproactive.published 6"},
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
    /* below heads of another table: of years, as figures or not, of parts of a year, or of
     * places */
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
    /* but not heads that are misread, broken, or not divided, nor those of the form that
     * name a time; and none at all say nothing */
    {"2021", "proactive",
     "信息 内容 本年制发伴数 本年废止 现行有\n规章 1 2 3\n信息内容；本年处理 决定数量\n行政许可 4\n",
     "rules 1 2 3\nlicensing 4"},
    {"2019", "proactive",
     "信息内容 | 上年项目数量 | 本年增/减 | 处理决定数量\n行政许可 | 1 | 2 | 3\n",
     "licensing 1 2 3"},
    {"2021", "requests", "（一）予以公开 1 2 3 4 5 6 21\n", "granted 1 2 3 4 5 6 21"},
    /* another table's heads, far above */
    {"2021", "requests",
     "| 类别 | 总计 | 同比 |\n"
     "一是二是三是四是。\n一 是\n二 是\n三 是\n四 是\n五 是\n六 是\n七 是\n八 是\n九 是\n十 是\n一 是\n二 是\n"
     "三 是\n四 是\n五 是\n六 是\n七 是\n八 是\n九 是\n十 是\n"
     "| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n",
     "new 1 2 3 4 5 6 21"},
    /* heads of another form above this one's rows, and some of both */
    {"2021", "proactive",
     "信息内容 | 本年新 | 本年新 | 对外公开总数量 |\n规章 | 1 | 2 | 9 |\n行政规范性文件 | 3 | 4 | 8 |\n"
     "信息内容 | 本年处理决定数量 |\n行政许可 | 5 |\n",
     "rules ? ? ?\nnormative ? ? ?\nlicensing 5"},
    {"2019", "proactive",
     "信息内容 | 本年处理决定数量 |\n行政许可 | 5 |\n其他对外管理服务事项 | 6 |\n"
     "信息内容 | 上一年项目数量 | 本年增/减 | 本年处理决定数量 |\n行政处罚 | 1 | 2 | 3 |\n",
     "licensing ? ? ?\nservices ? ? ?\npenalty 1 2 3"},
    /* a head over several columns: none of theirs is the form's */
    {"2014", "stats",
     "统计指标 | 单位 | 统计数 | |\n | | 城区 | 郊区 |\n（一）收到申请数 | 件 | 41 | 52 |\n"
     "（二）申请办结数 | 件 | 38 | |\n",
     "requests.received ?\nrequests.closed ?"},
    {"2014", "stats",
     "统计指标\t单位\t统计数\t统计数\n（一）收到申请数\t件\t41\t52\n（二）申请办结数\t件\t\t38\n",
     "requests.received ?\nrequests.closed ?"},
    /* but not copies of one figure, nor a column with a head of its own */
    {"2014", "stats",
     "统计指标 | 单位 | 统计数 | 备注 |\n（一）收到申请数 | 件 | 41 | 52 |\n"
     "（二）申请办结数 | 件 | 38 | |\n",
     "requests.received 41\nrequests.closed 38"},
    {"2014", "stats",
     "统计指标 | 单位 | 统计数 | 统计数 |\n（一）收到申请数 | 件 | 41 | 41 |\n"
     "（二）申请办结数 | 件 | 38 | 38 |\n",
     "requests.received 41\nrequests.closed 38"},
};

PLACED_SUITE(place_heads)
