/* test_place_copies.c - cells that are repeated over all that they span. */
#include "placed.h"

static const struct placed_text texts[] = {
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
    /* what such a table leaves open stays open */
    {"2019", "proactive",
     "信息内容 | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n"
     "行政许可 | 行政许可 | 1 | 2 | 3 |\n行政处罚 | 行政处罚 | 1 | 2 |\n"
     "行政强制 | 行政强制 | 5 | | 5 | 5 |\n",
     "licensing 1 2 3\npenalty ? ? ?\ncoercion ? ? ?"},
    /* what is left of heads whose second line was lost repeats, but is no label */
    {"2019", "proactive",
     "信息内容 | 本年新 | 本年新 | 对外公开总数量 | |\n规章 | 1 | 2 | 3 | |\n规范性文件 | 4 | 5 | 6 | |\n",
     "rules 1 2 3\nnormative 4 5 6"},
    /* spanned cells repeated, and the heads in another order than the form's */
    {"2021", "requests",
     "| 内容 | 内容 | 总计 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | "
     "法人或其他组织 | 自然人 |\n"
     "| 内容 | 内容 | 总计 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 自然人 |\n"
     "| 一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 |  | 2 | 3 | 4 | 5 | 6 | 21 |\n"
     "| 二、上年结转政府信息公开申请数量 | 二、上年结转政府信息公开申请数量 |  | 2 | 3 | 4 | 5 | 6 | 20 |\n"
     "| 四、结转下年度继续办理 | 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n",
     "new 21 2 3 4 5 6 _\ncarried_in 20 2 3 4 5 6 _\ncarried_out 21 2 3 4 5 6 1"},
    /* a head that spans rows was copied into the cell where the row above has it, which counts the
     * columns of a group as one: the figures stand as in the form */
    {"2021", "requests",
     "申请\t自然人\t法人或其他组织\t总计\n"
     "申请\t自然人\t商业企业\t总计\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
     "二、上年结转政府信息公开申请数量\t1\t2\t\t4\t5\t6\t18\n",
     "new 1 2 3 4 5 6 21\ncarried_in 1 2 _ 4 5 6 18"},
    /* but one that stands so in a row above which has as many cells stands over its figures */
    {"2021", "requests",
     "申请\t自然人\t法人或其他组织\t总计\t法人或其他组织\t\t\t\n"
     "申请\t自然人\t商业企业\t总计\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
     "一、本年新收政府信息公开申请数量\t1\t2\t21\t3\t4\t5\t6\n",
     "new 1 2 3 4 5 6 21"},
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
    /* labels repeated over what they span in their row only: figures alike are no copies */
    {"2021", "requests",
     "自然人 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 总计 |  |  |\n"
     "一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 | "
     "一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21\n"
     "5.属于三类内部事务信息 | 0 | 0 | 0 | 15 | 12 | 33 | 60 |  |\n",
     "new 1 2 3 4 5 6 21\ndenied.internal 0 0 0 15 12 33 60"},
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
};

PLACED_SUITE(place_copies)
