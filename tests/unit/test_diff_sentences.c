#include <check.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "diff/sentences.h"

/* The sentences of a text, sorted or as they come, with | behind each. */
static char *dump(const struct sentences *s)
{
    struct buf out = {0};
    for (size_t i = 0; i < s->count; i++) {
        for (size_t k = 0; k < s->sentence[i].n; k++) {
            char c[4];
            buf_put(&out, c, utf8_encode(s->c[s->sentence[i].from + k], c));
        }
        buf_put_char(&out, '|');
    }
    buf_put_char(&out, '\0');
    return out.p;
}

static const struct {
    const char *text, *sentences;
} texts[] = {
    {"", ""},
    {"\n\n", ""},
    {"公开信息。答复申请；", "公开信息|答复申请|"},
    {"公开信息！真的？真的;对!", "公开信息|真的|真的|对|"},
    {"没有句号", "没有句号|"},
    {"一句话分\n成 两　行。", "一句话分成两行|"},
    {"（一）ＡＢ类，共“１２”项。", "一ab类共12项|"},
    {"。。；", ""},
    {"县政府共办结 5 件申请。", "县政府共办结5件申请|"}, /* figures inside a sentence stay */
    /* The form's own words and figures are left out ... */
    {"规章\n3\n", ""},
    {"| 规章 | 3 | 4 |\n", ""},
    {"一、本年新收政府信息公开申请数量\t5\t0\t0\n", ""},
    {"一、本年新收政府信息 5 0\n公开申请数量\n", ""},
    {"信息内容  本年制发件数   本年废止件数\n", ""},
    {"│规章│3│\n", ""},
    {"123\n—\n", ""},
    /* ... but not what stands in one line or cell with other text. */
    {"本县没有制发规章\n", "本县没有制发规章|"},
    {"| 规章 | 另见附件说明 | 4 |\n", "另见附件说明|"},
};

START_TEST(a_text_is_cut_into_its_own_sentences)
{
    struct sentences s = {0};
    sentences_add(&s, form_words_builtin(), 0, str_of(texts[_i].text));
    char *found = dump(&s);
    ck_assert_str_eq(found, texts[_i].sentences);
    free(found);
    sentences_free(&s);
}
END_TEST

static struct sentences sorted(const char *topic0, const char *topic1)
{
    struct sentences s = {0};
    sentences_add(&s, form_words_builtin(), 1, str_of(topic1));
    sentences_add(&s, form_words_builtin(), 0, str_of(topic0));
    sentences_sort(&s);
    return s;
}

static const struct {
    const char *old, *new;
    size_t in_old, in_new, common;
} overlaps[] = {
    {"甲乙。丙。", "甲乙。丙。", 3, 3, 3},
    {"甲乙。丙。", "丙。甲乙。", 3, 3, 3}, /* in any order */
    {"甲乙。丙。", "甲乙。丁戊己。", 3, 5, 2},
    {"甲。甲。甲。", "甲。甲。", 3, 2, 2}, /* as often as in the one that has fewer */
    {"", "甲。", 0, 1, 0},
    {"甲。", "", 1, 0, 0},
    {"", "", 0, 0, 0},
};

START_TEST(what_is_common_is_weighed_by_characters)
{
    struct sentences old = sorted(overlaps[_i].old, "其他。甲。"),
                     new = sorted(overlaps[_i].new, "甲。丙。");
    struct overlap o = sentences_overlap(&old, &new, 0), other = sentences_overlap(&old, &new, 1);
    ck_assert_uint_eq(o.old, overlaps[_i].in_old);
    ck_assert_uint_eq(o.new, overlaps[_i].in_new);
    ck_assert_uint_eq(o.common, overlaps[_i].common);
    ck_assert_uint_eq(other.old, 3);
    ck_assert_uint_eq(other.new, 2);
    ck_assert_uint_eq(other.common, 1);
    sentences_free(&old);
    sentences_free(&new);
}
END_TEST

Suite *diff_sentences_suite(void)
{
    Suite *s = suite_create("diff_sentences");
    TCase *t = tcase_create("diff_sentences");
    tcase_add_loop_test(t, a_text_is_cut_into_its_own_sentences, 0, sizeof texts / sizeof *texts);
    tcase_add_loop_test(t, what_is_common_is_weighed_by_characters, 0,
                        sizeof overlaps / sizeof *overlaps);
    suite_add_tcase(s, t);
    return s;
}
