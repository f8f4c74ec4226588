#include <check.h>
#include <stdlib.h>

#include "show.h"
#include "table/rows.h"

/* The cells of a text after its rows were restored, a row a line. */
static char *restored(const char *form, const char *text)
{
    uint32_t number;
    const struct form_layout *layout = show_layout(form, &number);
    struct scanned s = show_scanned(text);
    struct buf out = {0};
    rows_restore(layout, number, &s);
    for (size_t i = 0; i < s.lx.tokens; i++) {
        const struct token *t = &s.lx.token[i];
        if (i > 0)
            buf_put_char(&out, t->row == t[-1].row ? ' ' : '\n');
        buf_printf(&out, "%u:", t->cell);
        buf_put_str(&out, t->raw.n ? t->raw : STR("_"));
    }
    buf_put_char(&out, '\0');
    hide_scanned(&s);
    return out.p;
}

static const struct {
    const char *form, *text, *rows;
} texts[] = {
    {"2021", "", ""},
    /* a cell a line, four to a row */
    {"2021",
     "信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n"
     "规章 |\n1 |\n|\n3 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n",
     "0:信息内容 1:本年制发件数 2:本年废止件数 3:现行有效件数\n"
     "0:规章 1:1 2:_ 3:3\n0:行政规范性文件 1:4 2:5 3:6"},
    /* padded in one go at the end of the row */
    {"2021",
     "规章 |\n1 |\n2 |\n3 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n行政许可 |\n7 |||\n"
     "行政处罚 |\n8 |||\n",
     "0:规章 1:1 2:2 3:3\n0:行政规范性文件 1:4 2:5 3:6\n0:行政许可 1:7 2:_ 3:_\n"
     "0:行政处罚 1:8 2:_ 3:_"},
    /* the first cell is wrapped: its row starts on a line without a bar */
    {"2021",
     "信息\n内容 |\n制发 |\n废止 |\n有效 |\n规章 |\n1 |\n2 |\n3 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n",
     "0:信息\n0:内容 1:制发 2:废止 3:有效\n0:规章 1:1 2:2 3:3\n0:行政规范性文件 1:4 2:5 3:6"},
    /* printed across: as many cells as there are columns */
    {"2021",
     "结果维持 |\n结果纠正 |\n其他结果 |\n尚未审结 |\n总计 |\n"
     "结果维持 |\n结果纠正 |\n其他结果 |\n尚未审结 |\n总计 |\n"
     "结果维持 |\n结果纠正 |\n其他结果 |\n尚未审结 |\n总计 |\n"
     "1 |\n|\n3 |\n4 |\n8 |\n|\n|\n|\n|\n|\n5 |\n6 |\n7 |\n8 |\n26 |\n",
     "0:结果维持 1:结果纠正 2:其他结果 3:尚未审结 4:总计 5:结果维持 6:结果纠正 7:其他结果 "
     "8:尚未审结 9:总计 10:结果维持 11:结果纠正 12:其他结果 13:尚未审结 14:总计\n"
     "0:1 1:_ 2:3 3:4 4:8 5:_ 6:_ 7:_ 8:_ 9:_ 10:5 11:6 12:7 13:8 14:26"},
    /* a bar alone on a line before each row is no cell of it */
    {"2021", "|\n规章 |\n1 |\n|\n3 |\n|\n行政规范性文件 |\n4 |\n5 |\n|\n|\n行政许可 |\n7 |||\n",
     "0:规章 1:1 2:_ 3:3\n0:_\n0:行政规范性文件 1:4 2:5 3:_\n0:_\n0:行政许可 1:7 2:_ 3:_"},
    /* a unit takes a cell, too: three to a row, not two */
    {"2014",
     "（一）收到申请数 |\n件 |\n3 |\n|\n（二）申请办结数 |\n件 |\n|\n|\n（三）申请答复数 |\n件 |\n3 |\n|\n",
     "0:（一）收到申请数 1:件 2:3 3:_\n0:（二）申请办结数 1:件 2:_ 3:_\n"
     "0:（三）申请答复数 1:件 2:3 3:_"},
    /* rows that stand on lines of their own are left alone */
    {"2021", "规章 | 1 | 2 | 3 |\n行政规范性文件 | 4 | 5 | 6 |\n",
     "0:规章 1:1 2:2 3:3\n0:行政规范性文件 1:4 2:5 3:6"},
    /* and so is what fits no width: a cell is missing */
    {"2021", "规章 |\n1 |\n3 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n行政许可 |\n7 |\n行政处罚 |\n",
     "0:规章\n0:1\n0:3\n0:行政规范性文件\n0:4\n0:5\n0:6\n0:行政许可\n0:7\n0:行政处罚"},
    /* what is too small to tell */
    {"2021", "规章 |\n1 |\n2 |\n3 |\n", "0:规章\n0:1\n0:2\n0:3"},
    /* and what another form prints */
    {"2014", "规章 |\n1 |\n2 |\n3 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n",
     "0:规章\n0:1\n0:2\n0:3\n0:行政规范性文件\n0:4\n0:5\n0:6"},
};

START_TEST(a_text)
{
    assert_shows(restored(texts[_i].form, texts[_i].text), texts[_i].rows);
}
END_TEST

Suite *rows_suite(void)
{
    Suite *s = suite_create("rows");
    TCase *c = tcase_create("rows");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    suite_add_tcase(s, c);
    return s;
}
