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

/* The appeals table, which the form prints across, as bodies print it. */
static const struct {
    const char *text, *cells;
} texts[] = {
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
