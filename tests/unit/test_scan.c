#include <check.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "form/open_ends.h"
#include "form/recognise.h"
#include "show.h"

static const struct {
    const char *form, *text, *labels;
} texts[] = {
    {"2021", "", ""},
    {"2021", "本年度工作平稳。", ""},
    {"2021", "规章 3 4 5", "line proactive.rules 0-0"},
    {"2014", "规章 3 4 5", ""},
    {"2021", "规范 3", ""},
    {"2021", "新规章 3", ""},
    /* one spelling or another */
    {"2021", "（二）部分公开 | 3", "line requests.partial 0-0"},
    {"2021", "(二)部分公开(区分处理的,只计这一情形,不计其他情形) | 3", "line requests.partial 0-0"},
    {"2021", "３、危及三安全一稳定 | 3", "line requests.denied.safety 0-0"},
    {"2021", "其他对外管理服务事项", ""},
    {"2019", "对外管理服务事项", "line proactive.services 0-0"},
    /* broken over lines, words and cells */
    {"2021", "四、结转下年度\n继续办理\n3", "line requests.carried_out 0-1"},
    {"2021", "四、结转 下年度 继续办理 3", "line requests.carried_out 0-2"},
    {"2021", "四、\n\n结转下年度继续\n\n办理", "line requests.carried_out 0-2"},
    {"2021", "四、结转 | 下年度继续办理 | 3", "line requests.carried_out 0-1"},
    /* wrapped around its figures, other words standing beside */
    {"2021", "  1.本机关不掌握相\n                    3   4   5\n  关政府信息\n",
     "line requests.unable.not_held 0-4"},
    {"2021",
     "（四）无法  1.本机关不掌握相\n                           3   4   5\n提供        关政府信息\n",
     "group requests 12-14 0-5\nline requests.unable.not_held 1-6"},
    /* a label that breaks off */
    {"2021", "4.无正当理由大量\n3", "line requests.rejected.excessive 0-0~"},
    {"2021", "四、 |", ""},
    /* two labels in one cell */
    {"2021", "三、本年度办理结果（一）予以公开 | 3",
     "group requests 2-23 0-0\nline requests.granted 0-0"},
    {"2021", "（三）不予公开1.属于国家秘密",
     "group requests 4-11 0-0\nline requests.denied.secret 0-0"},
    {"2021", "（一）予以公开了 | 3", ""},
    {"2021", "其他1.属于国家秘密", "head requests 5 0-0\nline requests.denied.secret 0-0"},
    /* its own number is no figure */
    {"2021", "1 属于国家秘密 3", "line requests.denied.secret 0-0"},
    {"2021", "1    属于国家秘密 3", "line requests.denied.secret 0-1"},
    {"2021", "2 属于国家秘密 3", ""},
    {"2021", "1 | 属于国家秘密 | 3", ""},
    {"2021", "1\n属于国家秘密\n3", ""},
    /* a figure glued to it, or to the one below */
    {"2014", "1.政府公报公开政府信息数8\n2.政府网站公开政府信息数9条",
     "line stats.proactive.channels.gazette 0-0\nline stats.proactive.channels.website 2-2"},
    /* labels of several lines, once for each */
    {"2014", "（三）其他情形数 | 件 | 3", "line stats.suit.other 0-0\nline stats.review.other 0-0"},
};

START_TEST(a_text)
{
    assert_shows(show_labels(texts[_i].form, texts[_i].text), texts[_i].labels);
}
END_TEST

static const struct {
    const char *text;
    uint32_t in_label; /* bits of tokens */
    enum token_kind first;
} marked[] = {
    {"规章 3 4 5", 0, TOKEN_TEXT},
    {"四、结转下年度\n继续办理\n3", 1 << 1, TOKEN_TEXT},
    {"四、结转 下年度 继续办理 3", 1 << 1 | 1 << 2, TOKEN_TEXT},
    {"1    属于国家秘密 3", 1 << 1, TOKEN_TEXT},
    {"2    属于国家秘密 3", 0, TOKEN_FIGURE},
};

START_TEST(later_pieces_of_a_label_are_marked)
{
    struct scanned s = show_scanned(marked[_i].text);
    for (uint32_t i = 0; i < s.lx.tokens; i++)
        ck_assert_int_eq(s.lx.token[i].in_label, (marked[_i].in_label >> i & 1) != 0);
    ck_assert_int_eq(s.lx.token[0].kind, marked[_i].first);
    hide_scanned(&s);
}
END_TEST

/* A label's folded characters in lines of `every`; a rest of one goes with those before. */
static char *in_lines(const struct label *l, uint32_t every)
{
    struct buf text = {0};
    for (uint32_t i = 0; i < l->length; i++) {
        char c[4];
        if (i > 0 && i % every == 0 && i + 1 < l->length)
            buf_put_char(&text, '\n');
        buf_put(&text, c, utf8_encode(label_set_builtin()->chars[l->text + i], c));
    }
    buf_put_char(&text, '\0');
    return text.p;
}

static const uint32_t cuts[] = {3, 5, 7, 160};

START_TEST(every_label_is_found_however_it_is_broken)
{
    const struct label_set *set = label_set_builtin();
    for (uint32_t id = 0; id < set->labels; id++) {
        char *text = in_lines(&set->label[id], cuts[_i]);
        struct scanned s = show_scanned(text);
        bool found = false;
        for (size_t h = 0; h < s.hits.hits; h++)
            found |= s.hits.hit[h].label == id && s.hits.hit[h].whole &&
                     s.hits.hit[h].matched == set->label[id].length && s.hits.hit[h].first == 0 &&
                     s.hits.hit[h].last + 1 == s.lx.tokens;
        ck_assert_msg(found, "'%s' is not found", text);
        hide_scanned(&s);
        free(text);
    }
}
END_TEST

START_TEST(hits_are_added_in_text_order)
{
    struct scanned s = show_scanned("规章 3\n行政许可 4\n行政处罚 5\n自然人\n总计\n");
    ck_assert_uint_gt(s.hits.hits, 4);
    for (size_t i = 1; i < s.hits.hits; i++)
        ck_assert_uint_le(s.hits.hit[i - 1].first, s.hits.hit[i].first);
    size_t before = s.hits.hits;
    label_scan(label_set_builtin(), &s.lx, &s.hits);
    ck_assert_uint_eq(s.hits.hits, 2 * before);
    hide_scanned(&s);
}
END_TEST

/* Whether a label of the text goes on in a word that follows it. */
static const struct {
    const char *text, *next;
    bool goes_on;
} ends[] = {
    {"四、结转下年度", "继续办理", true},
    {"四、结转下年度", "规章", false},
    {"四、结转下年度\n3", "继续办理", false}, /* not over a figure that stands alone */
    {"四、结转下年度\n以上", "继续办理", false},
    {"四、结转\n下年度", "继续办理", true},
    {"规章", "规章", false},
    {"全年工作平稳。", "继续办理", false},
    {"", "规章", false},
};

START_TEST(a_label_may_go_on_behind_the_text)
{
    const struct label_set *set = label_set_builtin();
    struct scanned s = {0};
    lex_text(&s.lx, str_of(ends[_i].text), 1);
    uint32_t node[4] = {0};
    size_t open = label_open_ends(set, &s.lx, &s.hits, node, 4), goes_on = 0;
    ck_assert_uint_le(open, 4);
    for (size_t i = 0; i < open; i++) {
        goes_on += label_goes_on(set, node[i], str_of(ends[_i].next));
        ck_assert(!label_goes_on(set, node[i], STR("以下")));
    }
    ck_assert_int_eq(goes_on > 0, ends[_i].goes_on);
    ck_assert_uint_eq(label_open_ends(set, &s.lx, NULL, node, 0), open);
    hide_scanned(&s);
}
END_TEST

START_TEST(labels_of_other_forms_are_put_behind)
{
    struct scanned s = show_scanned("规章 3\n行政许可 4\n行政处罚 5\n（一）收到申请数 | 件 | 3\n");
    size_t all = s.hits.hits, counts[FORMS_MAX], again[FORMS_MAX];
    uint32_t form;
    form_count_labels(&s.hits, 0, SIZE_MAX, counts);
    show_layout("2021", &form);
    label_hits_keep(label_set_builtin(), &s.hits, form);
    ck_assert_uint_gt(s.hits.hits, 0);
    ck_assert_uint_gt(s.hits.others, 0);
    ck_assert_uint_eq(s.hits.hits + s.hits.others, all);
    for (size_t i = 0; i < all; i++)
        ck_assert_int_eq(hit_label(&s.hits.hit[i])->layout == form, i < s.hits.hits);
    form_count_labels(&s.hits, 0, SIZE_MAX, again);
    ck_assert_mem_eq(counts, again, sizeof counts);
    form_count_labels(&s.hits, 0, 1, again); /* the first token's */
    ck_assert_uint_lt(again[form], counts[form]);
    label_hits_clear(&s.hits);
    ck_assert_uint_eq(s.hits.hits + s.hits.others, 0);
    hide_scanned(&s);
}
END_TEST

Suite *scan_suite(void)
{
    Suite *s = suite_create("scan");
    TCase *c = tcase_create("scan");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    tcase_add_loop_test(c, later_pieces_of_a_label_are_marked, 0, sizeof marked / sizeof *marked);
    tcase_add_loop_test(c, every_label_is_found_however_it_is_broken, 0,
                        sizeof cuts / sizeof *cuts);
    tcase_add_test(c, hits_are_added_in_text_order);
    tcase_add_loop_test(c, a_label_may_go_on_behind_the_text, 0, sizeof ends / sizeof *ends);
    tcase_add_test(c, labels_of_other_forms_are_put_behind);
    suite_add_tcase(s, c);
    return s;
}
