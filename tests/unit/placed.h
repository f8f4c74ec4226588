/* placed.h - texts, and the cells that the readings of place/ settle together, as a user sees them.
 */
#ifndef GIPR_TESTS_UNIT_PLACED_H
#define GIPR_TESTS_UNIT_PLACED_H

#include <check.h>

struct placed_text {
    const char *form, *table, *text;
    const char *cells; /* as show_cells() writes them */
};

/* Fails the test unless the text gives these cells. */
void assert_placed(const struct placed_text *t);

/* The suite name_suite(), of the array texts[] that stands before it: each is a test. */
#define PLACED_SUITE(name)                                                                         \
    START_TEST(a_text)                                                                             \
    {                                                                                              \
        assert_placed(&texts[_i]);                                                                 \
    }                                                                                              \
    END_TEST                                                                                       \
                                                                                                   \
    Suite *name##_suite(void)                                                                      \
    {                                                                                              \
        return placed_suite(#name, a_text, sizeof texts / sizeof *texts);                          \
    }

/* A suite of one looping test, for PLACED_SUITE(). */
Suite *placed_suite(const char *name, const TTest *test, int texts);

/* Heads: of three columns, and of a table printed across, in cells or as words of a line. */
#define HEADS_PROACTIVE "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
#define HEADS_APPEALS                                                                                                    \
    "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | " \
    "尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
#define WORDS_APPEALS "结果维持  结果纠正  其他结果  尚未审结  总计  "

/* A complete row whose figures show where columns are. */
#define ALIGNED "行政规范性文件           4              5                6\n"

#endif
