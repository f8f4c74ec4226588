#include <check.h>

#include "base/store.h"
#include "show.h"

static const struct {
    const char *text, *tokens;
} drawings[] = {
    /* a cell for each column of a row; those that span more stand in their first */
    {"┌──┬──┐\n│规章│ 3│\n├──┼──┤\n│    │ 4│\n└──┴──┘", "C t规章 f3\nC b f4"},
    {"┌────┐\n│甲  │\n├──┬─┤\n│乙│3│\n└──┴─┘", "C t甲 b\nC t乙 f3"},
    {"┌──┬──┬─┐\n│结│甲│3│\n│  ├──┼─┤\n│果│乙│4│\n└──┴──┴─┘", "C t结果 t甲 f3\nC b t乙 f4"},
    {"+----+---+\n| 甲 | 3 |\n+====+===+\n| 乙 |   |\n+----+---+", "C t甲 f3\nC t乙 b"},
    /* tables right below each other */
    {"┌─┬─┐\n│甲│3│\n└─┴─┘\n┌─┬─┬─┐\n│1│ │2│\n└─┴─┴─┘", "C t甲 f3\nC f1 b f2"},
    {"+----+---+\n| 甲 | 3 |\n+----+---+\n+---+---+\n| 1 |   |\n+---+---+", "C t甲 f3\nC f1 b"},
    /* links: junctions only where bars meet from both sides */
    {"+--------+\n|甲      |\n|--------|\n|乙  |3  |\n|----+---|\n|丙  |   |\n+--------+",
     "C t甲 b\nC t乙 f3\nC t丙 b"},
    /* the lines of a cell are joined, whichever of them has the figures */
    {"┌──┬─┐\n│规│ │\n│章│3│\n├──┼─┤\n│乙│ │\n└──┴─┘", "C t规章 f3\nC t乙 b"},
    {"┌──┬──┐\n│甲│12│\n│  │件│\n├──┼──┤\n│  │  │\n├──┼──┤\n│不│不│\n│适│适│\n│用│用│\n└──┴──┘",
     "C t甲 f12件\nC b b\nC n不适用 n不适用"},
    {"┌──────┬─┐\n│two   │3│\n│words │ │\n├──────┼─┤\n│ 甲   │4│\n└──────┴─┘",
     "C ttwo words f3\nC t甲 f4"},
    /* numbers that were too long for their cells: full lines, but the first or the last */
    {"+----+---+\n| 甲 | 1 |\n|    | 2 |\n|    | 3 |\n+----+---+\n| 乙 | - |\n|    | 5 |\n+----+---+\n| 丙 |   |\n+----+---+",
     "C t甲 f123\nC t乙 f-5\nC t丙 b"},
    {"+----+------+\n| 甲 | 7    |\n|    | 4201 |\n+----+------+", "C t甲 f74201"},
    {"+----+------+\n| 甲 | 7420 |\n|    | 1    |\n+----+------+", "C t甲 f74201"},
    {"+----+------+\n| 甲 | 9999 |\n|    | 9.38 |\n+----+------+", "C t甲 f99999.38"},
    /* that may be two numbers: lines that are not full, lines apart, no pandoc */
    {"+----+------+\n| 甲 | 12   |\n|    | 34   |\n+----+------+", "B t甲 f12\nB f34"},
    {"+----+------+\n| 甲 | 7420 |\n|    |      |\n|    | 1    |\n+----+------+",
     "B t甲 f7420\nB f1"},
    {"┌──┬──┐\n│甲│12│\n│  │34│\n└──┴──┘", "B t甲 f12\nB f34"},
    /* rows without rules between them */
    {"+----+---+\n| 标 | 数 |\n+----+---+\n| 甲 | 3 |\n| 乙 |   |\n+----+---+",
     "B t标 t数\nB t甲 f3\nB t乙"},
    {"┌──┬─┬─┐\n│甲│3│ │\n│乙│ │4│\n├──┼─┼─┤\n│丙│ │ │\n├──┼─┼─┤\n│丁│ │ │\n└──┴─┴─┘",
     "B t甲 f3\nB t乙 f4\nB t丙\nB t丁"},
    /* a character that is too wide for its cell moves the bars behind it */
    {"+---+---+---+\n| 申 |  | 3 |\n+---+---+---+\n| 请 | 甲 |  |\n+---+---+---+",
     "C t申 b f3\nC t请 t甲 b"},
    /* columns counted by characters */
    {"+-----+---+\n| 规章  | 3 |\n|-----+---|\n| 乙   |   |\n+-----+---+", "C t规章 f3\nC t乙 b"},
    /* bars that divide no cells: an empty line of pandoc's */
    {"+----+----+---+\n| 甲 | |  | 3 |\n+----+----+---+\n| 乙 | 4  | | |\n+----+----+---+",
     "C t甲 b f3\nC t乙 f4 b"},
    /* alignment in a rule */
    {"+----+---+\n| 甲 | 3 |\n+:==:+==:+\n| 乙 | 4 |\n+----+---+", "C t甲 f3\nC t乙 f4"},
    /* a sign is no corner, short dashes are no rule */
    {"+----+----+\n| 甲 | +5 |\n+----+----+\n| 乙 | -- |\n+----+----+", "C t甲 f+5\nC t乙 n--"},
    /* what is no drawing */
    {"│规章│ 3 │", "B t规章 f3"},
    {"+-- 甲", "W t+-- t甲"},

    /* columns under dashes, a line a row */
    {"==== == ===\n规章 3\n乙      4\n==== == ===\n\n丙", "C t规章 f3 b\nC t乙 b f4\nW t丙"},
    {"  ---- --- ---\n  规章 12  3\n  ---- --- ---\n", "C t规章 f12 f3"},
    {"==== ==\n标   数\n==== ==\n规章 3\n==== ==\n", "C t标 t数\nC t规章 f3"},
    /* rows divided by empty lines */
    {"---- -- --\n规   3\n章\n\n乙      4\n---- -- --\n", "C t规章 f3 b\nC t乙 b f4"},
    {"----------\n标   数\n---- -- --\n规   3\n章\n\n乙      4\n----------\n",
     "W t标 t数\nC t规章 f3 b\nC t乙 b f4"},
    /* without a rule below, the first empty line ends it */
    {"标   数\n---- --\n规章 3\n\n丙 4", "W t标 t数\nC t规章 f3\nW t丙 f4"},
    /* what stands between the columns is of no column */
    {"---- --\n规章3 4\n---- --\n", "W t规章3 f4"},
    /* no rule, but a cell that says that there is nothing */
    {"甲\n--  -- \n--", "W t甲\nW n--  --\nW n--"},
    {"甲 --  -- 3", "W t甲 n--  -- f3"},
    {"甲 --    --", "W t甲 n-- n--"},
};

START_TEST(a_drawing)
{
    assert_shows(show_tokens(drawings[_i].text), drawings[_i].tokens);
}
END_TEST

START_TEST(pieces_stay_where_they_are)
{
    struct store s = {0};
    char *first = store_take(&s, 3);
    first[0] = 'a';
    for (int i = 0; i < 100; i++)
        store_take(&s, 1000)[999] = 'b';
    store_take(&s, 100000)[99999] = 'c';
    ck_assert_int_eq(first[0], 'a');
    size_t blocks = s.blocks;
    store_clear(&s);
    ck_assert_ptr_eq(store_take(&s, 3), first);
    for (int i = 0; i < 100; i++)
        store_take(&s, 1000);
    ck_assert_uint_eq(s.blocks, blocks);
    store_free(&s);
}
END_TEST

Suite *drawing_suite(void)
{
    Suite *s = suite_create("drawing");
    TCase *c = tcase_create("drawing");
    tcase_add_loop_test(c, a_drawing, 0, sizeof drawings / sizeof *drawings);
    tcase_add_test(c, pieces_stay_where_they_are);
    suite_add_tcase(s, c);
    return s;
}
