#include <check.h>
#include <stdlib.h>

#include "align/groups.h"
#include "show.h"

/* The labels of lines in a text, as anchors. */
static struct anchors anchors_in(const struct group_reader *r)
{
    struct anchors a = {0};
    for (size_t i = 0; i < r->text->hits.hits; i++) {
        const struct label_hit *h = &r->text->hits.hit[i];
        const struct label *l = hit_label(h);
        if (l->kind == LABEL_LINE && l->layout == r->form && l->table == r->number)
            anchors_add(&a, (struct anchor){.line = l->first, .first = h->first, .last = h->last});
    }
    return a;
}

/* Groups divided by /, figures by blanks; * first when the label owns the first. */
static char *listed(const struct group_reader *r, const struct groups *g)
{
    struct buf out = {0};
    buf_put_str(&out, g->own ? STR("*") : STR(""));
    for (size_t i = 0; i < g->groups; i++) {
        buf_put_str(&out, i ? STR(" /") : STR(""));
        for (uint32_t k = 0; k < g->group[i].values; k++) {
            struct str raw = r->text->lx.token[g->token[g->group[i].value + k]].raw;
            buf_put_str(&out, i || k ? STR(" ") : STR(""));
            buf_put_str(&out, raw.n ? raw : STR("_"));
        }
    }
    buf_put_char(&out, '\0');
    return out.p;
}

static struct group_reader reader_of(const char *form, const char *table, const struct scanned *s)
{
    struct group_reader r = {.text = s};
    const struct form_layout *layout = show_layout(form, &r.form);
    r.number = show_table(layout, table);
    r.table = &layout->table[r.number];
    return r;
}

/* What stands behind the first label and before the second, if there is one. */
static const struct {
    const char *form, *table, *text, *groups;
} behind[] = {
    {"2021", "proactive", "规章 1 2 3\n行政规范性文件 4 5 6\n", "*1 2 3"},
    {"2021", "proactive", "规章\n1\n2\n3\n行政规范性文件\n4\n", "*1 2 3"},
    {"2021", "proactive", "规章 | 1 | | 3 |\n行政规范性文件 | 4 |\n", "*1 _ 3"},
    {"2021", "proactive", "规章\n行政规范性文件 4\n", ""},
    {"2021", "proactive", "规章 |\n行政规范性文件 4\n", ""},
    {"2021", "proactive", "规章 | |\n行政规范性文件 4\n", "*_"},
    /* words of a cell are what the cell holds */
    {"2021", "proactive", "规章 | 1 | 见附件 |\n行政规范性文件 | 4 |\n", "*1 见附件"},
    /* but words on a line of their own divide figures */
    {"2021", "proactive", "规章\n1\n2\n另有\n3\n行政规范性文件\n4\n", "*1 2 / 3"},
    {"2021", "proactive", "规章\n见附件\n1\n2\n行政规范性文件\n4\n", "1 2"},
    /* and so do rows */
    {"2021", "proactive", "规章 1 2 3\n4 5 6\n行政规范性文件\n", "*1 2 3 / 4 5 6"},
    {"2021", "proactive", "规章 | 1 | 2 |\n| 4 | 5 |\n行政规范性文件\n", "*1 2 / _ 4 5"},
    /* units are no figures */
    {"2014", "stats", "（一）收到申请数 | 件 | 3 |\n1.当面申请数 | 件 | 1 |\n", "*3"},
    /* figures amid a wrapped label are its own */
    {"2021", "requests",
     "  1.本机关不掌握相\n                    3   4   5\n  关政府信息\n（七）总计 6\n", "*3 4 5"},
    /* heads that a page break repeats divide as well */
    {"2021", "requests", "2.重复申请 1 2\n自然人 总计\n3 4\n3.要求提供公开出版物 5 6\n",
     "*1 2 / 3 4"},
    /* the end of the last line: figures, not the text below them */
    {"2021", "requests", "四、结转下年度继续办理\n1\n2\n四、政府信息公开行政复议情况\n3\n", "*1 2"},
    {"2021", "requests", "四、结转下年度继续办理 | 1 | 2 |\n| 3 | 4 |\n", "*1 2"},
};

START_TEST(figures_behind_a_label)
{
    struct scanned s = show_scanned(behind[_i].text);
    struct group_reader r = reader_of(behind[_i].form, behind[_i].table, &s);
    struct anchors a = anchors_in(&r);
    struct groups g = {0};
    ck_assert_uint_ge(a.anchors, 1);
    groups_after(&r, &a.anchor[0], a.anchors > 1 ? &a.anchor[1] : NULL, &g);
    assert_shows(listed(&r, &g), behind[_i].groups);
    groups_free(&g);
    free(a.anchor);
    hide_scanned(&s);
}
END_TEST

/* What stands between a table's heads and its first label. */
static const struct {
    const char *text, *groups;
} before[] = {
    {"规章 1 2 3\n", ""},
    {"信息内容 本年制发件数 本年废止件数 现行有效件数\n规范 1 2 3\n行政规范性文件 4 5 6\n",
     "1 2 3"},
    {"2021年度报告\n3\n信息内容 | 本年制发件数 | 本年废止件数 |\n| 1 | 2 |\n行政规范性文件 | 4 |\n",
     "_ 1 2"},
};

START_TEST(figures_before_the_first_label)
{
    struct scanned s = show_scanned(before[_i].text);
    struct group_reader r = reader_of("2021", "proactive", &s);
    struct anchors a = anchors_in(&r);
    struct groups g = {0};
    ck_assert_uint_ge(a.anchors, 1);
    groups_before(&r, a.anchor[0].first, &g);
    assert_shows(listed(&r, &g), before[_i].groups);
    groups_free(&g);
    free(a.anchor);
    hide_scanned(&s);
}
END_TEST

static const struct {
    const char *text;
    int first, last; /* -1: no heads */
} heads[] = {
    {"", -1, -1},
    {"结果维持 结果纠正 其他结果\n1 2 3\n", -1, -1},
    {"行政复议\n结果维持 结果纠正 其他结果 尚未审结 总计\n1 2 3 4 10\n", 0, 5},
    {"复议 3\n结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总计\n1\n", 2, 10},
};

START_TEST(heads_of_a_table_printed_across)
{
    struct scanned s = show_scanned(heads[_i].text);
    struct group_reader r = reader_of("2021", "appeals", &s);
    struct anchor found;
    bool any = heads_find(&r, &found);
    ck_assert_int_eq(any, heads[_i].first >= 0);
    if (any) {
        ck_assert_int_eq((int)found.first, heads[_i].first);
        ck_assert_int_eq((int)found.last, heads[_i].last);
    }
    hide_scanned(&s);
}
END_TEST

Suite *groups_suite(void)
{
    Suite *s = suite_create("groups");
    TCase *c = tcase_create("groups");
    tcase_add_loop_test(c, figures_behind_a_label, 0, sizeof behind / sizeof *behind);
    tcase_add_loop_test(c, figures_before_the_first_label, 0, sizeof before / sizeof *before);
    tcase_add_loop_test(c, heads_of_a_table_printed_across, 0, sizeof heads / sizeof *heads);
    suite_add_tcase(s, c);
    return s;
}
