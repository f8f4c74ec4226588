/* test_place_columns.c - rows whose figures stand in columns: by position, under complete lines or
 * heads. */
#include "placed.h"

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

static const struct placed_text texts[] = {
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
    /* not between two columns */
    {"2021", "proactive", "规章                            1                        3\n" ALIGNED,
     "rules ? ? ?\nnormative 4 5 6"},
    /* nor where it is an accident: single blanks divide the cells */
    {"2021", "proactive", "规章     1 3\n行政规范性文件 4 5 6\n", "rules ? ? ?\nnormative 4 5 6"},
    /* under the first columns of lines above, which have more */
    {"2019", "proactive",
     "行政许可                 1              2              3\n"
     "其他对外管理服务事项     4              5              6\n"
     "行政事业性收费                          7\n",
     "licensing 1 2 3\nservices 4 5 6\nfees _ 7"},
    /* close together, but where heads start */
    {"2021", "appeals",
     "结果维持 结果纠正 其他结果 尚未审结   总计   结果维持 结果纠正 其他结果 尚未审结   总计   "
     "结果维持 结果纠正 其他结果 尚未审结   总计\n"
     "10000001 11111112          13333334 14444445 15555556 16666667 17777778 18888889 20000000 "
     "21111111 22222222 23333333 24444444 25555555\n",
     "review 10000001 11111112 _ 13333334 14444445\n"
     "suit_direct 15555556 16666667 17777778 18888889 20000000\n"
     "suit_after_review 21111111 22222222 23333333 24444444 25555555"},
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
    /* heads that have pushed each other aside, so that a piece of one stands below another */
    {"2021", "requests",
     "                                    申请人情况\n"
     "（本列数据的勾稽关系为：第一项加第二项之                         法人或其他组织\n"
     "     和，等于第三项加第四项之和）              自然人 商业企 科研机 社会公 法律服                  总计\n"
     "                                                                 其他\n"
     "                                           业    构     益组织 务机构\n"
     "            8.属于行政查询事项                     4           6         2\n"
     "            1.本机关不掌握相关政府信息                                             9\n"
     "            2.没有现成信息需要另行制作           5\n"
     "            3.补正后申请内容仍不明确                  3\n"
     "            1.信访举报投诉类申请                    7     8\n",
     "denied.inquiry ? ? ? ? ? ? ?\nunable.not_held ? ? ? ? ? ? ?\n"
     "unable.not_existing ? ? ? ? ? ? ?\nunable.unclear ? ? ? ? ? ? ?\n"
     "rejected.petition ? ? ? ? ? ? ?"},
    /* a head below its group's is as wide as its widest piece */
    {"2021", "requests",
     "                                                申请人情况\n"
     "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四                            法人或其他组织\n"
     "             项之和）                    自然人                    社会公益组 法律服务机             总计\n"
     "                                                商业企业   科研机构                 其他\n"
     "                                                              织     构\n"
     "一、本年新收政府信息公开申请数量                                              7\n"
     "二、上年结转政府信息公开申请数量                                                             1      7\n"
     "              1.属于国家秘密                                           9    7             10\n"
     "              2.其他法律行政法规禁止公开                     1               2                  7\n"
     "              3.危及“三安全一稳定”                                       9           7\n",
     "new ? ? ? ? ? ? ?\ncarried_in ? ? ? ? ? ? ?\ndenied.secret ? ? ? ? ? ? ?\n"
     "denied.law ? ? ? ? ? ? ?\ndenied.safety ? ? ? ? ? ? ?"},
    /* a page's number parts pages where no form feed does */
    {"2019", "requests",
     "                          自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他   总计\n"
     "一、本年新收政府信息公开申请数量           3     4     5      6       7     8    33\n"
     "二、上年结转政府信息公开申请数量           1                  2                  3\n"
     "\n"
     "                        - 1 -\n"
     "\n"
     "（六）其他处理              9                  1                  10\n"
     "（七）总计                3     4     5      6       7     8    33\n"
     "四、结转下年度继续办理                      2      2                  4\n",
     "new 3 4 5 6 7 8 33\ncarried_in 1 _ _ 2 _ _ 3\nother 9 _ _ 1 _ _ 10\n"
     "total 3 4 5 6 7 8 33\ncarried_out _ _ 2 2 _ _ 4"},
    /* right before a head, and near the one at its left */
    {"2021", "requests",
     "                              自然人   商业企业   科研机构   社会公益组织  法律服务机构   其他    总计\n"
     "一、本年新收政府信息公开申请数量               3     4               5                   12\n"
     "二、上年结转政府信息公开申请数量               3                         8               11\n"
     "（一）予以公开                        1                                   2     3\n"
     "1.属于国家秘密                                    1               2            3\n"
     "2.其他法律行政法规禁止公开                       2               3\n"
     "3.危及“三安全一稳定”                   4                                         4\n",
     "new 3 4 _ 5 _ _ 12\ncarried_in ? ? ? ? ? ? ?\ngranted 1 _ _ _ _ 2 3\n"
     "denied.secret _ _ 1 _ 2 _ 3\ndenied.law _ 2 _ 3 _ _ _\ndenied.safety 4 _ _ _ _ _ 4"},
    /* heads that stand there once more start a page, whose columns are its own */
    {"2021", "requests",
     "第二项之和，等于第三项加第四项之       自然             社会 法律\n"
     "                            商业   科研                 总计\n"
     "       和）               人             公益 服务    其他\n"
     "                            企业   机构\n"
     "                                      组织 机构\n"
     "一、本年新收政府信息公开申请数量                  6   11  12    8\n"
     "第二项之和，等于第三项加第四项之    自然            社会 法律\n"
     "                         商业   科研               总计\n"
     "       和）            人            公益 服务   其他\n"
     "                         企业   机构\n"
     "                                  组织 机构\n"
     "       4.无正当理由大量反\n"
     "   理                     4\n"
     "       5.要求行政机关确认\n"
     "                              3                14\n",
     "new _ _ 6 11 12 8 _\nrejected.excessive _ 4 _ _ _ _ _\nrejected.confirm ? ? ? ? ? ? ?"},
};

PLACED_SUITE(place_columns)
