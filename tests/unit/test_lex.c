#include <check.h>
#include <stdlib.h>

#include "show.h"

#define TITLE "临江县2023年政府信息公开工作年度报告"

static const struct {
    const char *text, *tokens;
} lines[] = {
    {"", ""},
    {"\n \n\t\t\n", "C b b b"}, /* tabs make cells even when nothing else does, */
    {"\n \n\t\n", ""},          /* but for one alone */
    {"规章", "W t规章"},
    {"规章\n3\n件\n/\n", "W t规章\nW f3\nW u件\nW n/"},
    {"  规章   3  1,234　减５ 无", "W t规章 f3 f1,234 f减５ n无"},

    /* cells between pipes: a last bar ends a cell and starts none */
    {"规章 | 3 | | 0 |", "C t规章 f3 b f0"},
    {"规章|3||0", "C t规章 f3 b f0"},
    {"规章 | 3 | |  ", "C t规章 f3 b"},
    {"规章 |", "C t规章"},
    {"|", ""},
    {"规章 | 3 件 | 1 2 | 法人<br>组织 |", "C t规章 f3 件 t1 2 t法人<br>组织"},
    {"首页 | 政务公开 | 年报", "C t首页 t政务公开 t年报"},
    /* lists, as programs print them: nested ones are rows */
    {"['规章', '3', None, '-', 4.5, '']", "C t规章 f3 bNone n- f4.5 b"},
    {"[[\"规章\", 3, null], [\"甲\\n乙\", \"\\u4e19\", \"\\ud800\\\"\"]],",
     "C t规章 f3 bnull\nC t甲 乙 t丙 tud800\""},
    {"('规章', 3, None, 4.5)\n[('规章', '3'), ('行政规范性文件', '4')],",
     "C t规章 f3 bNone f4.5\nC t规章 f3\nC t行政规范性文件 f4"},
    {"('规章', '3']", "W t('规章', t'3']"},
    {"[1, None, 3.0]\n[3]\n(1, 2)", "C f1 bNone f3.0\nW t[3]\nW t(1, t2)"},
    /* decimals do not hide the commas */
    {"规章,18.0,402.0,1801.0", "C t规章 f18.0 f402.0 f1801.0"},
    {"['规章', '3'\n['规章' '3']\n[规章, 3]\n[]\n['规章', ]",
     "W t['规章', t'3'\nW t['规章' t'3']\nW t[规章, t3]\nW t[]\nC t规章"},
    /* a column of notes is none of the table's, where rows show that it is one */
    {"甲 | 乙 | 备 注 |\n规章 | 3 | 见附件 |\n合计 |\n丙 | | |",
     "C t甲 t乙\nC t规章 f3\nC t合计\nC t丙 b"},
    {"甲\t乙\t备注\n丙\t丁\t\n\n规章\t3\t\n甲\t乙\t說明\n规章\t3\t/",
     "C t甲 t乙\nC t丙 t丁\nC t规章 f3\nC t甲 t乙\nC t规章 f3"},
    {"['甲', '乙', '备注'],\n['规章', 3, None]", "C t甲 t乙\nC t规章 f3"},
    {"第二十条,甲,乙,备注\n规章,3,4,", "W t第二十条,甲,乙,备注\nC t规章 f3 f4 b"},
    {"甲 | 乙 | 备注 |\n规章 | 3 | 4 |", "C t甲 t乙 t备注\nC t规章 f3 f4"},
    {"甲 | 乙 | 备注 |\n规章 | 3 |", "C t甲 t乙 t备注\nC t规章 f3"},
    {"甲 | 乙 | 备注 |\n规章 | 3 | 4① |", "C t甲 t乙 t备注\nC t规章 f3 t4①"},
    {"备注 |\n规章 | 3 |", "C t备注\nC t规章 f3"},
    /* bars only between cells: a line that ends without one says so */
    {"规章 | 3 | 4\n甲 | 5 |\n乙 | | ", "C t规章 f3 f4\nC t甲 f5 b\nC t乙 b b"},
    {"规章 | 3\n以上\n甲 | 5 |", "C t规章 f3\nW t以上\nC t甲 f5"},
    {"规章 \\| 3 \\| 4", "C t规章 f3 f4"},
    /* a bar alone is a blank cell and no border; right below words it ends their cell */
    {"规章 |\n|\n| 3 |", "C t规章\nC b\nC b f3"},
    {"规章\n| 1\n|\n| 3\n|", "W t规章\nC f1\nC b\nC f3\nC b"},
    {"规章\n|\n1\n|\n|\n3\n|", "W t规章\nW f1\nC b\nW f3"},
    {"以上\n|\n规章 |\n1 |\n|\n甲 |", "W t以上\nC t规章\nC f1\nC b\nC t甲"},
    /* the first row of a block says whether a bar at the start is its border */
    {"| 规章 | 3 | |\n| | 4 | 5 |", "C t规章 f3 b\nC b f4 f5"},
    {"规章 | 3 |\n | 4 |\n| 5 |", "C t规章 f3\nC b f4\nC b f5"},
    {"| 规章 |\n以上\n规章 |\n| 3 |", "C t规章\nW t以上\nC t规章\nC b f3"},
    {"  | 规章 | 3 |", "C t规章 f3"},
    /* lines that only draw are no rows */
    {"| 规章 | 数 |\n|---|:-:|\n| 甲 | 3 |", "C t规章 t数\nC t甲 f3"},
    {"规章 | 数\n--- | ---\n甲 | 3", "C t规章 t数\nC t甲 f3"},
    {"规章\n-----\n3", "W t规章\nW f3"},
    {"规章 | 数\n|-|-|-|\n甲 | 3", "C t规章 t数\nC t甲 f3"},
    {"规章\n| - | - | - |\n", "W t规章\nC n- n- n-"},
    {"规章\n--\n3", "W t规章\nW n--\nW f3"},

    /* two bars between cells, once three pairs in a row show that no cell is blank by chance */
    {"规章 || 5 || || 2", "C t规章 f5 b f2"},
    {"规章||5||||2\n行政许可||7", "C t规章 f5 b f2\nC t行政许可 f7"},
    {"规章 || 5 || 3 || ", "C t规章 f5 f3 b"},
    {"|规章||5||||2|\n|甲||3|||", "C t规章 f5 b f2\nC t甲 f3 b"},
    {"||规章||5||||2||\n||甲||3||||", "C t规章 f5 b f2\nC t甲 f3 b"},
    {"| 规章 || 5 || 3 ||\n| 甲 || || 3 || 4", "C t规章 f5 f3 b\nC t甲 b f3 f4"},
    {"规章||5||", "C t规章 b f5 b"},
    {"规章 | 3 | 4\n甲||5||6||7", "C t规章 f3 f4\nC t甲 b f5 b f6 b f7"},
    {"规章||5||3||2\n以上\n甲||5|6|7", "C t规章 f5 f3 f2\nW t以上\nC t甲 b f5 f6 f7"},

    /* tabs: N of them make N + 1 cells, but those around a word alone indent it */
    {"规章\t3\t\t0", "C t规章 f3 b f0"},
    {"规章\t3\t", "C t规章 f3 b"},
    {"\t规章\t3", "C b t规章 f3"},
    {"\t规章", "W t规章"},
    {"一 二\t3 4", "C t一 二 t3 4"},

    /* boxes: what shows between bars */
    {"│规章│ 3 │  │ 0 │", "B t规章 f3 f0"},
    {"┌──┬──┐\n│规章│ 3│\n├──┼──┤\n│    │ 4│\n└──┴──┘", "C t规章 f3\nC b f4"},
    {"║ 规章 ║ 3 ║", "B t规章 f3"},
    {"│ 规章 │ - │ -- │ --- │", "B t规章 n- n--"},
    {"│ 一 二 │ 3 4 │", "B t一 二 t3 4"},
    {"+----+----+\n| 规章 | 3 |\n|      | 4 |\n+====+====+\n| 甲 |\n+----+",
     "B t规章 f3\nB f4\nB t甲"},
    {"+----+\n| 规章 |\n+----+\n\n以上\n| 甲 | |", "C t规章\nW t以上\nC t甲 b"},

    /* underscores draw the line below a row */
    {"|__规章__|_5 件_|____|\n|规范|__|_|", "C t规章 f5 件 b\nC t规范 b b"},
    {"| 规章 | __ | 5_6 |", "C t规章 n__ t5_6"},

    /* a number right before words is theirs */
    {"3 危及三安全一稳定", "W t3 危及三安全一稳定"},
    {"  12  属于  5", "W t12  属于 f5"},
    {"3 4 危及", "W f3 f4 t危及"},
    {"2 没有 现成信息 5", "W t2 没有 现成信息 f5"},
    {"2 没有 5", "W f2 n没有 f5"},
    {"123 危及", "W f123 t危及"},
    {"3    危及", "W f3 t危及"},
    {"规章 3 危及", "W t规章 f3 t危及"},
    /* a figure and its unit that are all of a line */
    {"3 件", "W f3 件"},
    {"3   件", "W f3 u件"},
    {"收到 3 件", "W t收到 f3 件"},
    {"件 3", "W u件 f3"},

    /* items of a list; a dash is the mark of one where one stands before the line before */
    {"- 规章\n- 5\n- 3\n- /", "W t规章\nW f5\nW f3\nW n/"},
    {"* 规章\n* 5\n* 3 4", "W t规章\nW f5\nW f3 f4"},
    {"• 规章\n•5\n· 3\n> 0", "W t规章\nW f5\nW f3\nW f0"},
    {"-规章\n-5\n-3", "W t规章\nW f5\nW f3"},
    {"- 规章\n-\n- 5", "W t规章\nW f5"},
    {"规章\n- 5\n- 3", "W t规章\nW t- 5\nW f3"},
    {"规章\n-5\n-3", "W t规章\nW f-5\nW f-3"},
    {"规章\n- 5 3\n-  5\n-", "W t规章\nW n- f5 f3\nW n- f5\nW n-"},
    {"规章\n+5\n*5", "W t规章\nW f+5\nW t*5"},
    /* rows whose cells a mark divides: words, then figures */
    {"规章；5；0；2", "C t规章 f5 f0 f2"},
    {"规章；5次；0次；2次", "C t规章 f5次 f0次 f2次"},
    {"2,规章,5,0,2", "C f2 t规章 f5 f0 f2"},
    {"2,加强领导,落实责任", "W t2,加强领导,落实责任"},
    {"2022,规章,5,0,2", "W t2022,规章,5,0,2"},
    {"规章；5；零；无数据", "C t规章 f5 f零 n无数据"},
    {"规章 ； 5 ； ； 2", "C t规章 f5 b f2"},
    {"规章｜5｜｜", "W t规章｜5｜｜"},
    {"甲,规章,5,0,２", "C t甲 t规章 f5 f0 f２"},
    {"\"规章\",\"1,234\",\"\",\"56件\"", "C t规章 f1,234 b f56件"},
    {"收到申请数；件；5\n办结数；件；", "C t收到申请数 u件 f5\nC t办结数 u件 b"},
    {"12、3、4、5、6", "C f12 f3 f4 f5 f6"},
    /* in a list, too */
    {"- 甲；5；0；2\n- 乙；；3；", "C t- 甲 f5 f0 f2\nC t- 乙 b f3 b"},
    {"- 规章\n5；0；2；3；4", "W t规章\nC f5 f0 f2 f3 f4"},
    /* where it may group digits, only if the line above has as many */
    {"规章,1,234,5", "W t规章,1,234,5"},
    {"项目,本年,上年,合计\n规章,1,234,5", "W t项目,本年,上年,合计\nC t规章 f1 f234 f5"},
    /* behind one, lines without figures, too */
    {"规章；5；0；2\n结果维持；结果纠正；总计\n全年无。",
     "C t规章 f5 f0 f2\nC t结果维持 t结果纠正 t总计\nW t全年无。"},
    /* cells in quotes may hold line breaks */
    {"\"规\n章\",5,0,2\n甲,1,2,3", "C t规\n章 f5 f0 f2\nC t甲 f1 f2 f3"},
    {"\"规\r\n章\";\"5\r\n件\";0;2\r\n甲;\"0\n1\";2;3\r\n",
     "C t规\r\n章 f5\r\n件 f0 f2\nC t甲 t0\n1 f2 f3"},
    {"规章,5,0,2\n,\"商业\n企业\",\"科研\n机构\",\n甲,1,2,3",
     "C t规章 f5 f0 f2\nC b t商业\n企业 t科研\n机构 b\nC t甲 f1 f2 f3"},
    {"规章\t\"商业\n企业\"\t\"5\"\n甲\t\"5\"", "C t规章 t商业\n企业 f5\nC t甲 f\"5\""},
    {"\"规,\n章\"\"甲\"\"\",5,0,2", "C t规,\n章\"\"甲\"\" f5 f0 f2"},
    /* but only where all quotes stand at their ends */
    {"\"规\n章\"等,5,0,2", "W t\"规\nC t章\"等 f5 f0 f2"},
    {"\"规\n章,5,0,2", "W t\"规\nC t章 f5 f0 f2"},
    {"\"规\n章\"\",5\n甲\",5,0,2", "W t\"规\nW t章\"\",5\nC t甲\" f5 f0 f2"},
    {"\"规\n章\"", "W t\"规\nW t章\""},
    {"甲,1,2,3\n规章,\",5,3\n乙,\",6,7", "C t甲 f1 f2 f3\nC t规章 t\" f5 f3\nC t乙 t\" f6 f7"},
    {"规章\t\"\t5\n乙\t\"\t6", "C t规章 t\" f5\nC t乙 t\" f6"},
    /* and in rows, which words alone do not make */
    {"\"规\n章\",甲,乙", "W t\"规\nW t章\",甲,乙"},
    {"\"规\n章 | 5\",5,0,2", "W t\"规\nC t章 t5\",5,0,2"},
    /* labels and their figures, where one mark divides the lines above, too */
    {"甲,\n项目,数\n规章（件）,5\n乙,\n丙,0\n丁,1,234",
     "W t甲,\nW t项目,数\nC t规章（件） f5\nW t乙,\nC t丙 f0\nC t丁 t1,234"},
    {"甲\n项目,数\n规章,5", "W t甲\nW t项目,数\nW t规章,5"},
    {"甲,乙,丙\n项目,数\n规章,5", "W t甲,乙,丙\nW t项目,数\nW t规章,5"},
    {"甲, 项目,数\n规章,5", "W t甲, t项目,数\nW t规章,5"},
    {"甲，\n项目，数\n规章，5", "W t甲，\nW t项目，数\nW t规章，5"},
    {"甲,\n项目,数\n规章1,234", "W t甲,\nW t项目,数\nW t规章1,234"},
    /* no sentences, dates or numbers */
    {"自然人5件，法人2件，共7", "W t自然人5件，法人2件，共7"},
    {"申请，答复，起诉分别为3，5", "W t申请，答复，起诉分别为3，5"},
    {"1,234,567", "W f1,234,567"},
    {"2021、2022、2023", "W t2021、2022、2023"},
    /* page numbers that say so */
    {"5\n- 3 -\n6", "W f5\nW f6"},
    {"5\n-3-\n6", "W f5\nW f6"},
    {"5\n— 12 —\n6", "W f5\nW f6"},
    {"5\n第 3 页\n6", "W f5\nW f6"},
    {"5\n第3页 共12页\n6", "W f5\nW f6"},
    {"5\n第 3 页 / 共 12 页\n6", "W f5\nW f6"},
    {"5\n3 / 12\n6", "W f5\nW f6"},
    {"5\n- 3\n6", "W f5\nW t- 3\nW f6"},
    {"5\n第三页\n6", "W f5\nW f6"},
    {"5\n（第 3 页，共 12 页）\n6", "W f5\nW f6"},
    {"5\n共12页 第3页\n6", "W f5\nW f6"},
    {"5\nPage 3 of 12\n6", "W f5\nW f6"},
    {"5\n·3·\n6\n～ 4 ～\n7", "W f5\nW f6\nW f7"},
    {"5\n13 / 12\n6", "W f5\nW f13 n/ f12\nW f6"},
    {"5\n3 / 12 14\n6", "W f5\nW f3 n/ f12 f14\nW f6"},
    {"5\n(3)\n6", "W f5\nW t(3)\nW f6"},
    /* or that a table goes on */
    {"5\n（续表）\n6\n续 表\n7\n续表2：\n8", "W f5\nW f6\nW f7\nW t续表2：\nW f8"},
    {"5\n上接第 3 页\n6\n续前\n7", "W f5\nW f6\nW t续前\nW f7"},
    /* a title that stood before is the head of a page, beside a number or above one or below */
    {TITLE "\n甲\n" TITLE "\n乙\n5", "W t" TITLE "\nW t甲\nW t乙\nW f5"},
    {TITLE "\n甲\n" TITLE "    3\n0", "W t" TITLE "\nW t甲\nW f0"},
    {TITLE "\n甲\n" TITLE " - 3 -\n0", "W t" TITLE "\nW t甲\nW f0"},
    {TITLE "\n甲\n0\n1\n" TITLE "\n0", "W t" TITLE "\nW t甲\nW f0\nW f0"},
    {TITLE "\n甲\n" TITLE "\n1\n5", "W t" TITLE "\nW t甲\nW f5"},
    {TITLE "\n甲\n" TITLE "\n0\n" TITLE "\n乙\n" TITLE "\n2",
     "W t" TITLE "\nW t甲\nW f0\nW t乙\nW f2"},
    {TITLE "\n甲\n某县" TITLE "\n5", "W t" TITLE "\nW t甲\nW t某县" TITLE "\nW f5"},
    {"本机关无其他需要报告\n甲\n本机关无其他需要报告\n",
     "W t本机关无其他需要报告\nW t甲\nW t本机关无其他需要报告"},
    /* and those that a form feed tells */
    {"5\n  3  \n\n\f规章", "W f5\nW t规章"},
    {"甲\n\f  3\n规章", "W t甲\nW t规章"},
    {"5\n12345\n\f规章", "W f5\nW f12345\nW t规章"},
    {"规章 3\n\f甲", "W t规章 f3\nW t甲"},
    {"规章 |\n3 |\n\f甲 |", "C t规章\nC f3\nC t甲"},
    {"规章\n3\n甲\n\f乙", "W t规章\nW f3\nW t甲\nW t乙"},
    {"件\n\f甲", "W u件\nW t甲"},

    /* a figure over its unit, in one cell, stands where its row's others do */
    {"标签             52\n要求      22     件   0\n", "W t标签\nW t要求 f22 f52件 f0"},
    {"标签      22     ５\n                 件\n", "W t标签 f22 f５件"},
    {"标签             5万\n                 元\n", "W t标签 f5万元"},
    /* but not amid figures that are whole, nor over another line's unit, nor over words */
    {"标签      7      52\n要求      22     件   0\n", "W t标签 f7 f52\nW t要求 f22 u件 f0"},
    {"标签      件     52\n要求             件   0\n", "W t标签 u件 f52\nW t要求 u件 f0"},
    {"规章     24\n规范性文 件 8 9\n", "W t规章 f24\nW t规范性文 u件 f8 f9"},
    {"规章     24\n规范       件\n", "W t规章 f24\nW t规范 u件"},
};

START_TEST(a_text)
{
    assert_shows(show_tokens(lines[_i].text), lines[_i].tokens);
}
END_TEST

START_TEST(tokens_know_where_they_stand)
{
    struct lexed lx = {0};
    lex_text(&lx, STR("规章  3\n\n甲 | 4 |\n\f\f乙\n"), 10);
    ck_assert_uint_eq(lx.tokens, 5);
    static const uint32_t line[] = {10, 10, 12, 12, 13}, row[] = {0, 0, 1, 1, 2},
                          cell[] = {0, 1, 0, 1, 0}, page[] = {0, 0, 0, 0, 1};
    for (size_t i = 0; i < 5; i++) {
        ck_assert_uint_eq(lx.token[i].line, line[i]);
        ck_assert_uint_eq(lx.token[i].row, row[i]);
        ck_assert_uint_eq(lx.token[i].cell, cell[i]);
        ck_assert_uint_eq(lx.token[i].page, page[i]);
    }
    lexed_free(&lx);
}
END_TEST

/* Rows of several lines stand on their first. */
START_TEST(lines_are_counted_in_cells)
{
    struct lexed lx = {0};
    lex_text(&lx, STR("\"规\n\n章\",5,0,2\n\n\"甲\n乙\"\t3\n丙 |\n"), 10);
    ck_assert_uint_eq(lx.tokens, 7);
    static const uint32_t line[] = {10, 10, 10, 10, 14, 14, 16}, row[] = {0, 0, 0, 0, 1, 1, 2},
                          gap[] = {0, 0, 0, 0, 1, 1, 0};
    for (size_t i = 0; i < lx.tokens; i++) {
        ck_assert_uint_eq(lx.token[i].line, line[i]);
        ck_assert_uint_eq(lx.token[i].row, row[i]);
        ck_assert_uint_eq(lx.token[i].gap_empty, gap[i]);
    }
    lexed_free(&lx);
}
END_TEST

/* A cell in quotes that is long is none: a quote alone must not take lines with it. */
START_TEST(cells_in_quotes_are_short)
{
    for (int n = 2; n < 40; n++) {
        struct lexed lx = {0};
        struct buf text = {0};
        buf_put_str(&text, STR("\"规"));
        for (int i = 1; i < n; i++)
            buf_put_str(&text, STR("\n章"));
        buf_put_str(&text, STR("\",5,0,2\n"));
        lex_text(&lx, buf_str(&text, 0), 1);
        ck_assert_uint_eq(lx.tokens, n <= 16 ? 4 : (size_t)n + 3);
        buf_free(&text);
        lexed_free(&lx);
    }
}
END_TEST

START_TEST(clearing_forgets_the_text_before)
{
    struct lexed lx = {0};
    lex_text(&lx, STR("+---+\n| 甲 |\n\f\n\n"), 1);
    lexed_clear(&lx);
    lex_text(&lx, STR("乙 |\n| 丙\n"), 1);
    ck_assert_uint_eq(lx.tokens, 3);
    ck_assert_uint_eq(lx.token[0].page, 0);
    ck_assert_uint_eq(lx.token[0].row, 0);
    ck_assert_uint_eq(lx.token[0].gap_empty, 0);
    ck_assert_int_eq(lx.token[0].style, LINE_CELLS);
    ck_assert_int_eq(lx.token[1].kind, TOKEN_BLANK);
    lexed_free(&lx);
}
END_TEST

static const struct {
    const char *text;
    uint32_t empty, spaces;
} gaps[] = {
    {"甲\n3", 0, 0},
    {"甲\n\n3", 1, 0},
    {"甲\n\n\n\n3", 3, 0},
    {"甲\n \n3", 0, 1},
    {"甲\n\xc2\xa0\n3", 0, 1},
    {"甲\n　\n\n3", 1, 1},
    {"甲\n\n  \n3", 1, 1},
    {"甲 |\n\n3 |", 1, 0},
    {"甲\n\f\n3", 0, 0},
    /* what is no row stands between nothing */
    {"甲\n\n- 3 -\n\n3", 2, 0},
    {"│甲│\n├─┤\n│3│", 0, 0},
};

START_TEST(lines_without_text_are_counted)
{
    struct lexed lx = {0};
    lex_text(&lx, str_of(gaps[_i].text), 1);
    lex_end(&lx);
    ck_assert_uint_eq(lx.tokens, 2);
    ck_assert_uint_eq(lx.token[0].gap_empty + lx.token[0].gap_spaces, 0);
    ck_assert_uint_eq(lx.token[1].gap_empty, gaps[_i].empty);
    ck_assert_uint_eq(lx.token[1].gap_spaces, gaps[_i].spaces);
    lexed_free(&lx);
}
END_TEST

static const struct {
    const char *text;
    struct span width, character; /* of the last token */
} places[] = {
    {"3", {0, 1}, {0, 1}},
    {"   12", {3, 5}, {3, 5}},
    {"规章  3", {6, 7}, {4, 5}},
    {"规章 件", {5, 7}, {3, 4}},
    {"　　3", {4, 5}, {2, 3}},
    {"\xc2\xa0\xc2\xa0"
     "3",
     {2, 3},
     {2, 3}},
    {"e\xcc\x81 3", {2, 3}, {2, 3}},       /* a combining mark takes no column */
    {"2 属于", {0, 6}, {0, 4}},            /* a number and its words are one token */
    {"│规章│   │ 3 │", {10, 13}, {8, 11}}, /* the cell, not what is in it */
    {"│规章│ 3", {6, 8}, {4, 6}},
};

START_TEST(columns_are_counted_by_both_measures)
{
    struct lexed lx = {0};
    lex_text(&lx, str_of(places[_i].text), 1);
    lex_end(&lx);
    const struct token *t = &lx.token[lx.tokens - 1];
    ck_assert_uint_eq(token_span(t, BY_WIDTH).from, places[_i].width.from);
    ck_assert_uint_eq(token_span(t, BY_WIDTH).until, places[_i].width.until);
    ck_assert_uint_eq(token_span(t, BY_CHARACTER).from, places[_i].character.from);
    ck_assert_uint_eq(token_span(t, BY_CHARACTER).until, places[_i].character.until);
    lexed_free(&lx);
}
END_TEST

START_TEST(a_token_stands_below_another)
{
    struct lexed lx = {0};
    lex_text(&lx, STR("结果维持 结果纠正\n      3   4      5\n"), 1);
    const struct token *t = lx.token;
    ck_assert(!token_below(&t[1], &t[0]));
    ck_assert(token_below(&t[2], &t[0])); /* by width */
    ck_assert(token_below(&t[2], &t[1])); /* by character */
    ck_assert(token_below(&t[3], &t[1]));
    ck_assert(!token_below(&t[3], &t[0]));
    ck_assert(!token_below(&t[4], &t[1]));
    ck_assert(!token_below(&t[0], &t[2]));
    lexed_free(&lx);
}
END_TEST

START_TEST(sentences_are_no_labels)
{
    struct lexed lx = {0};
    struct buf sentence = {0};
    for (int i = 0; i < LABEL_BYTES_MAX / 3 + 1; i++)
        buf_put_str(&sentence, STR("的"));
    lex_text(&lx, STR("（一）予以公开 3 件\n"), 1);
    lex_text(&lx, buf_str(&sentence, 0), 2);
    lex_text(&lx, str_make(sentence.p, LABEL_BYTES_MAX), 3);
    ck_assert(token_may_be_label(&lx.token[0]));
    ck_assert(!token_may_be_label(&lx.token[1]));
    ck_assert(!token_may_be_label(&lx.token[2]));
    ck_assert(token_may_be_label(&lx.token[3]));
    buf_free(&sentence);
    lexed_free(&lx);
}
END_TEST

/* A text in pieces, cut at any line, is the same text. */
START_TEST(pieces_are_one_text)
{
    const struct str text =
        STR("规章 | 3 |\n | 4 |\n\n- 2 -\n\f5\n甲\n\n+---+\n| 乙 |\n+---+\n丙 6\n");
    struct lexed whole = {0};
    lex_text(&whole, text, 1);
    lex_end(&whole);
    size_t line = 1;
    for (size_t cut = 0; cut < text.n; cut++) {
        if (text.p[cut] != '\n')
            continue;
        struct lexed lx = {0};
        line++;
        lex_text(&lx, str_make(text.p, cut + 1), 1);
        lex_text(&lx, str_from(text, cut + 1), line);
        lex_end(&lx);
        ck_assert_uint_eq(lx.tokens, whole.tokens);
        for (size_t i = 0; i < lx.tokens; i++) {
            const struct token *a = &lx.token[i], *b = &whole.token[i];
            ck_assert(a->kind == b->kind && a->style == b->style && str_eq(a->raw, b->raw));
            ck_assert(a->line == b->line && a->row == b->row && a->cell == b->cell);
            ck_assert(a->page == b->page && a->gap_empty == b->gap_empty);
        }
        lexed_free(&lx);
    }
    lexed_free(&whole);
}
END_TEST

/* What lines leave open for the next one. */
static const struct {
    const char *text;
    bool between;
} opens[] = {
    {"", true},
    {"规章\n", true},
    {"规章\n\n", true},
    {"规章 | 3 |\n", false},
    {"规章 | 3 |\n\n", false}, /* an empty line ends no block */
    {"规章 | 3 |\n以上\n", true},
    {"+---+\n", false},
    {"+---+\n以上\n", true},
    {"规章\t3\n", false},
    {"以上\n\"规章\n", false}, /* a cell in quotes may go on */
    {"以上\n\"规章\n甲\"乙\n", true},
};

START_TEST(a_text_leaves_tables_open_or_not)
{
    struct lexed lx = {0};
    lex_text(&lx, str_of(opens[_i].text), 1);
    ck_assert_int_eq(lexed_is_between(&lx), opens[_i].between);
    lexed_free(&lx);
}
END_TEST

/* Lines that are one word are known when they come again: they are read as at first. */
START_TEST(known_lines_are_read_as_new_ones)
{
    static const char text[] =
        "规章\n3\n规章 3\n一、\n\n规章\n件\n—\n规章\n| 规章 |\n规章\n+-+\n"
        "规章\n第 3 页\n3\n\f规章\n007\n规章\n“规章”\n“规章”\n规章\t\n规章\n";
    struct lexed once = {0}, kept = {0};
    lex_text(&once, STR(text), 1);
    lex_end(&once);
    for (int round = 0; round < 3; round++) {
        lexed_clear(&kept);
        lex_text(&kept, STR(text), 1);
        lex_end(&kept);
        ck_assert_uint_eq(kept.tokens, once.tokens);
        for (size_t i = 0; i < once.tokens; i++) {
            const struct token *a = &once.token[i], *b = &kept.token[i];
            ck_assert(str_eq(a->raw, b->raw) && str_eq(a->input, b->input));
            ck_assert(a->kind == b->kind && a->style == b->style && a->cell == b->cell);
            ck_assert(a->line == b->line && a->row == b->row && a->page == b->page);
            ck_assert(a->gap_empty == b->gap_empty && a->gap_spaces == b->gap_spaces);
        }
    }
    lexed_free(&once);
    lexed_free(&kept);
}
END_TEST

Suite *lex_suite(void)
{
    Suite *s = suite_create("lex");
    TCase *c = tcase_create("lex");
    tcase_add_loop_test(c, a_text, 0, sizeof lines / sizeof *lines);
    tcase_add_test(c, tokens_know_where_they_stand);
    tcase_add_test(c, clearing_forgets_the_text_before);
    tcase_add_test(c, lines_are_counted_in_cells);
    tcase_add_test(c, cells_in_quotes_are_short);
    tcase_add_loop_test(c, lines_without_text_are_counted, 0, sizeof gaps / sizeof *gaps);
    tcase_add_loop_test(c, columns_are_counted_by_both_measures, 0, sizeof places / sizeof *places);
    tcase_add_test(c, a_token_stands_below_another);
    tcase_add_test(c, sentences_are_no_labels);
    tcase_add_test(c, pieces_are_one_text);
    tcase_add_loop_test(c, a_text_leaves_tables_open_or_not, 0, sizeof opens / sizeof *opens);
    tcase_add_test(c, known_lines_are_read_as_new_ones);
    suite_add_tcase(s, c);
    return s;
}
