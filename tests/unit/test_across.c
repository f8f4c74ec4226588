#include <check.h>

#include "show.h"

#define COLUMNS "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |"
#define ROW "| " COLUMNS
#define RULE "|---|---|---|---|---|"
#define HEADS                                                                                                                                 \
    "| | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |\n"                                                                           \
    "| | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |\n" \
    "| | | | | | | " COLUMNS " " COLUMNS "\n"
#define WORDS "│结果维持│结果纠正│其他结果│尚未审结│总计"
#define BOX                                                                                                                                                      \
    "┌──────────┬─────────────────────┐\n│ 行政复议 │ 行政诉讼            │\n" \
    "├─┬─┬─┬─┬──┼─┬─┬─┬─┬─┬─┬─┬─┬─┬──┤\n" WORDS WORDS WORDS                                                                                                      \
    "│\n├─┼─┼─┼─┼──┼─┼─┼─┼─┼─┼─┼─┼─┼─┼──┤\n"
#define ALL "review 1 2 3 4 10\nsuit_direct 1 0 0 0 1\nsuit_after_review 5 6 7 8 26"
#define NONE "review ? ? ? ? ?\nsuit_direct ? ? ? ? ?\nsuit_after_review ? ? ? ? ?"

#define ITEM(names, head, between, figure, end) names head between figure end
#define FIVE(first, next, between, end, a, b, c, d, e)                                             \
    ITEM(first, "结果维持", between, a, end)                                                       \
    ITEM(next, "结果纠正", between, b, end)                                                        \
    ITEM(next, "其他结果", between, c, end)                                                        \
    ITEM(next, "尚未审结", between, d, end) ITEM(next, "总计", between, e, end)
#define LIST(a, b, c, next, between, end)                                                          \
    FIVE(a, next, between, end, "1", "2", "3", "4", "10")                                          \
    FIVE(b, next, between, end, "1", "0", "0", "0", "1")                                           \
    FIVE(c, next, between, end, "5", "6", "7", "8", "26")

/* The appeals table, which the form prints across, as bodies print it. */
static const struct {
    const char *text, *cells;
} texts[] = {
    /* heads written upright in narrow columns, which are not read, and figures below */
    {"  行政复议      行政诉讼\n       未经复议直接 复议后起诉\n结结其尚     起诉\n"
     "果果他未总结结其尚     结结其尚\n维纠结审计果果他未总果果他未总\n持正果结   维纠结审计维纠结审计\n"
     "       持正果结   持正果结\n  4      9\n",
     NONE},
    /* printed down: a group of columns is a row */
    {"| 类别 | " COLUMNS "\n| 行政复议 | 6 | | 3 | 0 | 9 |\n"
     "| 行政诉讼（未经复议直接起诉） | | | | | |\n| 行政诉讼（复议后起诉） | 1 | 2 | 3 | 4 | 10 |\n",
     "review 6 _ 3 0 9\nsuit_direct _ _ _ _ _\nsuit_after_review 1 2 3 4 10"},
    {"| | | " COLUMNS "\n| 行政复议 | | 6 | 0 | 3 | 0 | 9 |\n"
     "| 行政诉讼 | 未经复议直接起诉 | 1 | 0 | 0 | 0 | 1 |\n| | 复议后起诉 | 1 | 2 | 3 | 4 | 10 |\n",
     "review 6 0 3 0 9\nsuit_direct 1 0 0 0 1\nsuit_after_review 1 2 3 4 10"},
    {"| | " COLUMNS "\n| 行政复议 | 6 | 0 | 3 | 0 | 9 |\n| 行政诉讼 | | | | | |\n"
     "| 未经复议直接起诉 | 1 | 0 | 0 | 0 | 1 |\n| 复议后起诉 | 1 | 2 | 3 | 4 | 10 |\n",
     "review 6 0 3 0 9\nsuit_direct 1 0 0 0 1\nsuit_after_review 1 2 3 4 10"},
    {"| 类别 | " COLUMNS " 备注 |\n| 行政复议 | 6 | | 3 | 0 | 9 | 见附件 |\n"
     "| 未经复议直接起诉 | | | | | | |\n| 复议后起诉 | 1 | 2 | 3 | 4 | 10 | |\n",
     "review 6 _ 3 0 9\nsuit_direct _ _ _ _ _\nsuit_after_review 1 2 3 4 10"},
    {"| 类别 | " COLUMNS " 上年 |\n| 行政复议 | 6 | | 3 | 0 | 9 | 7 |\n"
     "| 未经复议直接起诉 | | | | | | |\n| 复议后起诉 | 1 | 2 | 3 | 4 | 10 | |\n",
     NONE},
    /* not where a row is missing, out of order, of something else, or shorter */
    {"| | " COLUMNS "\n| 行政复议 | 6 | 0 | 3 | 0 | 9 |\n| 行政诉讼 | 1 | 0 | 0 | 0 | 1 |\n"
     "| 其中：复议后起诉 | 1 | 0 | 0 | 0 | 1 |\n",
     NONE},
    {"| | " COLUMNS "\n| 行政复议 | 6 | 0 | 3 | 0 | 9 |\n| 复议后起诉 | 1 | 2 | 3 | 4 | 10 |\n"
     "| 未经复议直接起诉 | 1 | 0 | 0 | 0 | 1 |\n",
     NONE},
    {"| | " COLUMNS "\n| 行政复议（上年） | 6 | 0 | 3 | 0 | 9 |\n"
     "| 未经复议直接起诉 | 1 | 0 | 0 | 0 | 1 |\n| 复议后起诉 | 1 | 2 | 3 | 4 | 10 |\n",
     NONE},
    {"| | " COLUMNS "\n| 行政复议 | 6 | 0 | 3 | 0 | 9 |\n"
     "| 未经复议直接起诉 | 1 | 0 | 0 | 0 | 1 |\n| 复议后起诉 | 1 | 2 |\n",
     NONE},
    /* nor where figures follow that nobody knows */
    {"| | " COLUMNS "\n| 行政复议 | 6 | 0 | 3 | 0 | 9 |\n"
     "| 未经复议直接起诉 | 1 | 0 | 0 | 0 | 1 |\n| 复议后起诉 | 1 | 2 | 3 | 4 | 10 |\n"
     "| 合计 | 8 | 2 | 6 | 4 | 20 |\n",
     NONE},
    /* each group a table of its own */
    {"行政复议\n" ROW "\n| 6 | | 3 | 0 | 9 |\n行政诉讼（未经复议直接起诉）\n" ROW "\n| | | | | |\n"
     "行政诉讼（复议后起诉）\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n",
     "review 6 _ 3 0 9\nsuit_direct _ _ _ _ _\nsuit_after_review 1 2 3 4 10"},
    {"### 行政复议\n" ROW "\n" RULE "\n| 6 | 0 | 3 | 0 | 9 |\n\n### 行政诉讼\n"
     "#### 未经复议直接起诉\n" ROW "\n" RULE "\n| 1 | 0 | 0 | 0 | 1 |\n\n"
     "#### 复议后起诉\n" ROW "\n" RULE "\n| 1 | 2 | 3 | 4 | 10 |\n\n五、存在的主要问题\n",
     "review 6 0 3 0 9\nsuit_direct 1 0 0 0 1\nsuit_after_review 1 2 3 4 10"},
    {"| 行政复议 | | | | |\n" ROW "\n| 6 | 0 | 3 | 0 | 9 |\n| 未经复议直接起诉 | | | | |\n" ROW
     "\n| 1 | 0 | 0 | 0 | 1 |\n| 复议后起诉 | | | | |\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n",
     "review 6 0 3 0 9\nsuit_direct 1 0 0 0 1\nsuit_after_review 1 2 3 4 10"},
    {"行政復議\n" ROW "\n| 6 | 0 | 3 | 0 | 9 |\n行政訴訟（未經復議直接起訴）\n" ROW
     "\n| 1 | 0 | 0 | 0 | 1 |\n行政訴訟（復議后起訴）\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n",
     "review 6 0 3 0 9\nsuit_direct 1 0 0 0 1\nsuit_after_review 1 2 3 4 10"},
    /* not where one is missing, out of order, without a name or a cell, or has more rows */
    {"行政复议\n" ROW "\n| 6 | 0 | 3 | 0 | 9 |\n行政诉讼\n" ROW "\n| 1 | 0 | 0 | 0 | 1 |\n", NONE},
    {"行政复议\n" ROW "\n| 6 | 0 | 3 | 0 | 9 |\n复议后起诉\n" ROW "\n| 1 | 0 | 0 | 0 | 1 |\n"
     "未经复议直接起诉\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n",
     NONE},
    {"行政复议\n" ROW "\n| 6 | 0 | 3 | 0 | 9 |\n未经复议直接起诉\n" ROW "\n| 1 | 0 | 0 | 0 | 1 |\n"
     "上年的复议后起诉\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n",
     NONE},
    {"行政复议\n" ROW "\n| 6 | 0 | 3 | 0 | 9 |\n未经复议直接起诉\n" ROW "\n| 1 | 0 | 0 | 1 |\n"
     "复议后起诉\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n",
     NONE},
    {"行政复议\n" ROW "\n| 6 | 0 | 3 | 0 | 9 |\n| 5 | 0 | 3 | 0 | 8 |\n未经复议直接起诉\n" ROW
     "\n| 1 | 0 | 0 | 0 | 1 |\n复议后起诉\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n",
     NONE},
    /* a list: the head of a column before each figure, groups before or amid their own */
    {LIST("| 行政复议 | | ", "| 行政诉讼 | 未经复议直接起诉 | ", "| | 复议后起诉 | ", "| | | ",
          " | ", " |\n"),
     ALL},
    {LIST("行政复议\n", "行政诉讼\n未经复议直接起诉\n", "复议后起诉\n", "", "\n", "\n"), ALL},
    {LIST("项目   数量\n", "", "", "", " ", "\n"), NONE},
    {LIST("| 项目 | 单位 | 数量 |\n| ", "| ", "| ", "| ", " | 件 | ", " |\n"), NONE},
    {"结果维持 1\n结果纠正 2\n行政复议 其他结果 3\n尚未审结 4\n总计 10\n"
     "结果维持 1\n结果纠正 0\n未经复议直接起诉 其他结果 0\n尚未审结 0\n行政诉讼 总计 1\n"
     "结果维持 5\n结果纠正 6\n复议后起诉 其他结果 7\n尚未审结 8\n总计 26\n",
     ALL},
    {"| 行政复议 | 结果维持 | |\n| 行政复议 | 结果纠正 | 2 |\n| 行政复议 | 其他结果 | |\n"
     "| 行政复议 | 尚未审结 | |\n| 行政复议 | 总计 | 2 |\n" LIST("| 未经复议直接起诉 | ", "", "",
                                                                 "| | ", " | ", " |\n"),
     NONE},
    /* withheld with a figure more, or one less, or one that another year's may be */
    {LIST("| 行政复议 | | ", "| | 未经复议直接起诉 | ", "| | 复议后起诉 | ", "| | | ", " | ",
          " | 3 |\n"),
     NONE},
    {LIST("| 行政复议 | | ", "| | 未经复议直接起诉 | ", "| | 复议后起诉 | ", "| | | ", " | | ",
          " |\n"),
     NONE},
    {LIST("行政复议\n", "未经复议直接起诉\n", "复议后起诉\n", "", "\n", "\n") "27\n", NONE},
    {LIST("2022年 2021年\n行政复议 ", "未经复议直接起诉 ", "复议后起诉 ", "", " ", "\n"), NONE},
    /* groups beside each other */
    {"| 结果 | 行政复议 | 行政诉讼 | |\n| | | 未经复议直接起诉 | 复议后起诉 |\n| 结果维持 | 1 | 1 | 5 |\n"
     "| 结果纠正 | 2 | 0 | 6 |\n| 其他结果 | 3 | 0 | 7 |\n| 尚未审结 | 4 | 0 | 8 |\n| 总计 | 10 | 1 | 26 |\n",
     ALL},
    {"行政复议 未经复议直接起诉 复议后起诉\n结果维持 1 1 5\n结果纠正 2 0 6\n其他结果 3 0 7\n"
     "尚未审结 4 8\n总计 10 1 26\n",
     NONE},
    /* two tables, and rows of text */
    {"| 行政复议 | | | | |\n" ROW "\n| 1 | 2 | 3 | 4 | 10 |\n\n"
     "| 行政诉讼 | | | | | | | | | |\n| 未经复议直接起诉 | | | | | 复议后起诉 | | | | |\n" ROW
         COLUMNS "\n| 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n",
     ALL},
    {"类别 结果维持 结果纠正 其他结果 尚未审结 总计\n行政复议 1 2 3 4 10\n行政诉讼 未经复议直接起诉 1 0 0 0 1\n"
     "复议后起诉 5 6 7 8 26\n",
     ALL},
    {"类别 结果维持 结果纠正 其他结果 尚未审结 总计\n行政复议 1 2 3 4 10\n未经复议直接起诉 1 1\n"
     "复议后起诉 5 6 7 8 26\n",
     NONE},
    /* a first cell that names or numbers the only row */
    {HEADS "| 白石县财政局 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n", ALL},
    {HEADS "| 白石县财政局 | 1 | 2 | 3 | 4 | 10 | 1 | | | | 1 | 5 | 6 | 7 | 8 | 26 |\n",
     "review 1 2 3 4 10\nsuit_direct 1 _ _ _ 1\nsuit_after_review 5 6 7 8 26"},
    {HEADS "| 1 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n", ALL},
    {HEADS "| 1 | 1 | 2 | 3 | 4 | 10 | 1 | | | | 1 | 5 | 6 | 7 | 8 | 26 |\n",
     "review 1 2 3 4 10\nsuit_direct 1 _ _ _ 1\nsuit_after_review 5 6 7 8 26"},
    /* but of two rows, nobody knows which is the report's; and a figure is not a number */
    {HEADS "| 白石县财政局 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n"
           "| 下属单位 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n",
     NONE},
    {HEADS "| 1 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n"
           "| 2 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n",
     NONE},
    {HEADS "| 2022年 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n", NONE},
    {HEADS "| 7 | 1 | 2 | 3 | 4 | 10 | 1 | 0 | 0 | 0 | 1 | 5 | 6 | 7 | 8 | 26 |\n", NONE},
    /* heads without the row of figures, which is blank or lost */
    {HEADS, NONE},
    {HEADS "| | | | | | | | | | | | | | | | |\n",
     "review _ _ _ _ _\nsuit_direct _ _ _ _ _\nsuit_after_review _ _ _ _ _"},
    /* drawn cells whose digits were broken over lines */
    {BOX "│1│2│3│4│10│1│0│0│0│1│5│6│7│8│26│\n└─┴─┴─┴─┴──┴─┴─┴─┴─┴─┴─┴─┴─┴─┴──┘\n", ALL},
    {BOX "│1│2│3│4│10│1│0│0│0│1│5│6│7│8│26│\n│0│5│ │ │  │ │ │ │ │ │ │ │ │ │  │\n"
         "└─┴─┴─┴─┴──┴─┴─┴─┴─┴─┴─┴─┴─┴─┴──┘\n",
     NONE},
};

START_TEST(a_text)
{
    assert_shows(show_cells("2021", "appeals", texts[_i].text), texts[_i].cells);
}
END_TEST

Suite *across_suite(void)
{
    Suite *s = suite_create("across");
    TCase *c = tcase_create("across");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    suite_add_tcase(s, c);
    return s;
}
