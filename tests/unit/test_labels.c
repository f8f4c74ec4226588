#include <check.h>

#include "lex/fold.h"
#include "show.h"

/* The node to which a spelling leads, 0 if the trie has no such path. */
static uint32_t follow(const char *text)
{
    uint32_t folded[256], node = LABEL_ROOT;
    size_t n = fold_str(str_of(text), folded);
    for (size_t i = 0; i < n; i++)
        if (!(node = label_step(label_set_builtin(), node, folded[i])))
            return 0;
    return node;
}

/* How many labels of the kind in the form's table have this spelling. */
static int spelt(const char *text, enum label_kind kind, const char *form, const char *table)
{
    const struct label_set *set = label_set_builtin();
    uint32_t number, node = follow(text), n = 0;
    const struct form_layout *layout = show_layout(form, &number);
    if (!node)
        return 0;
    for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next)
        n += set->label[id].kind == kind && set->label[id].layout == number &&
             set->label[id].table == show_table(layout, table);
    return (int)n;
}

static const struct {
    const char *text;
    enum label_kind kind;
    const char *form, *table;
    int times;
} spellings[] = {
    {"一、本年新收政府信息公开申请数量", LABEL_LINE, "2019", "requests", 1},
    {"一、本年新收政府信息公开申请数量", LABEL_LINE, "2021", "requests", 1},
    {"一、本年新收政府信息公开申请数量", LABEL_LINE, "2021", "proactive", 0},
    {"１、属于国家秘密", LABEL_LINE, "2021", "requests", 1},
    {"属于国家秘密", LABEL_LINE, "2021", "requests", 0},
    /* variants of labels.tsv */
    {"本年新收政府信息公开申请数量", LABEL_LINE, "2021", "requests", 1},
    {"（二）部分公开", LABEL_LINE, "2021", "requests", 1},
    {"规范性文件", LABEL_LINE, "2021", "proactive", 1},
    {"行政规范性文件", LABEL_LINE, "2019", "proactive", 1},
    /* traditional characters */
    {"一、本年新收政府信息公開申請數量", LABEL_LINE, "2021", "requests", 1},
    {"規章", LABEL_LINE, "2021", "proactive", 1},
    {"個章", LABEL_LINE, "2021", "proactive", 0},
    {"行政規範性檔案", LABEL_LINE, "2021", "proactive", 1},
    {"（三）申請答覆數", LABEL_LINE, "2014", "stats", 1},
    /* labels that stand for several lines */
    {"（二）被依法纠错数", LABEL_LINE, "2014", "stats", 2},
    {"（三）其他情形数", LABEL_LINE, "2014", "stats", 2},
    /* groups; in the 2014 form they are lines with figures of their own */
    {"三、本年度办理结果", LABEL_GROUP, "2021", "requests", 1},
    {"三、本年度办理结果", LABEL_LINE, "2021", "requests", 0},
    {"（三）不予公开", LABEL_GROUP, "2021", "requests", 1},
    {"第二十条第（五）项", LABEL_GROUP, "2021", "proactive", 1},
    {"三、依申请公开情况", LABEL_GROUP, "2014", "stats", 0},
    {"三、依申请公开情况", LABEL_LINE, "2014", "stats", 1},
    /* heads of columns and of groups of columns */
    {"自然人", LABEL_HEAD, "2021", "requests", 1},
    {"商业企业", LABEL_HEAD, "2021", "requests", 1},
    {"法人或其他组织", LABEL_HEAD, "2021", "requests", 5},
    {"结果维持", LABEL_HEAD, "2021", "appeals", 3},
    {"行政复议", LABEL_HEAD, "2021", "appeals", 5},
    {"本年制发件数", LABEL_HEAD, "2021", "proactive", 1},
    {"本年新制发件数", LABEL_HEAD, "2021", "proactive", 1},
    {"统计数", LABEL_HEAD, "2014", "stats", 1},
};

START_TEST(a_spelling_leads_to_its_labels)
{
    ck_assert_int_eq(
        spelt(spellings[_i].text, spellings[_i].kind, spellings[_i].form, spellings[_i].table),
        spellings[_i].times);
}
END_TEST

START_TEST(every_label_ends_where_its_characters_lead)
{
    const struct label_set *set = label_set_builtin();
    ck_assert_ptr_eq(set, label_set_builtin());
    for (uint32_t i = 0; i < set->labels; i++) {
        const struct label *l = &set->label[i];
        uint32_t node = LABEL_ROOT;
        for (uint32_t k = 0; k < l->length; k++)
            node = label_step(set, node, set->chars[l->text + k]);
        ck_assert_uint_ne(node, LABEL_ROOT);
        bool found = false;
        for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next)
            found |= id == i;
        ck_assert(found);
    }
}
END_TEST

START_TEST(every_line_has_a_label)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    const struct label_set *set = label_set_builtin();
    for (uint32_t f = 0; f < count; f++)
        for (uint32_t t = 0; t < layouts[f].tables; t++)
            for (uint32_t i = 0; i < layouts[f].table[t].lines; i++) {
                bool found = layouts[f].table[t].across;
                for (size_t k = 0; k < set->labels; k++)
                    found |= set->label[k].kind == LABEL_LINE && set->label[k].layout == f &&
                             set->label[k].table == t && set->label[k].first == i;
                ck_assert_msg(found, "form %u table %u line %u", f, t, i);
            }
}
END_TEST

START_TEST(groups_cover_their_lines)
{
    const struct label_set *set = label_set_builtin();
    uint32_t number, node = follow("（三）不予公开"), seen = 0;
    show_layout("2021", &number);
    for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next)
        if (set->label[id].layout == number) {
            ck_assert_uint_eq(set->label[id].first, 4);
            ck_assert_uint_eq(set->label[id].last, 11);
            seen++;
        }
    ck_assert_uint_eq(seen, 1);
}
END_TEST

START_TEST(the_trie_has_no_way_where_there_is_no_label)
{
    const struct label_set *set = label_set_builtin();
    ck_assert_uint_eq(label_step(set, LABEL_ROOT, 0), 0);
    ck_assert_uint_eq(label_step(set, LABEL_ROOT, 'q'), 0);
    ck_assert_uint_eq(label_step(set, LABEL_ROOT, UINT32_MAX), 0);
    ck_assert_uint_eq(label_step(set, (uint32_t)set->nodes - 1, 0x4e00), 0);
}
END_TEST

static const struct {
    const char *a, *b;
    size_t distance;
} pairs[] = {
    {"", "", 0},
    {"", "规章", 2},
    {"规章", "规章", 0},
    {"规章", "规范", 1},
    {"规范性文件", "行政规范性文件", 2},
    {"kitten", "sitting", 3},
    {"本年新收", "年本新收", 2},
    {"属于国家秘密", "属国家秘密", 1},
    {"abcdef", "uvwxyz", 6},
};

static size_t distance(const char *a, const char *b)
{
    uint32_t x[64], y[64];
    size_t n = fold_str(str_of(a), x), m = fold_str(str_of(b), y);
    return label_distance(x, n, y, m);
}

START_TEST(the_distance_of_two_labels)
{
    ck_assert_uint_eq(distance(pairs[_i].a, pairs[_i].b), pairs[_i].distance);
    ck_assert_uint_eq(distance(pairs[_i].b, pairs[_i].a), pairs[_i].distance);
}
END_TEST

START_TEST(longer_texts_are_as_far_as_they_are_long)
{
    uint32_t a[200] = {0};
    ck_assert_uint_eq(label_distance(a, 160, a, 160), 0);
    ck_assert_uint_eq(label_distance(a, 161, a, 161), 161);
    ck_assert_uint_eq(label_distance(a, 200, a, 3), 200);
    ck_assert_uint_eq(label_distance(a, 3, a, 200), 200);
}
END_TEST

Suite *labels_suite(void)
{
    Suite *s = suite_create("labels");
    TCase *c = tcase_create("labels");
    tcase_add_loop_test(c, a_spelling_leads_to_its_labels, 0, sizeof spellings / sizeof *spellings);
    tcase_add_test(c, every_label_ends_where_its_characters_lead);
    tcase_add_test(c, every_line_has_a_label);
    tcase_add_test(c, groups_cover_their_lines);
    tcase_add_test(c, the_trie_has_no_way_where_there_is_no_label);
    tcase_add_loop_test(c, the_distance_of_two_labels, 0, sizeof pairs / sizeof *pairs);
    tcase_add_test(c, longer_texts_are_as_far_as_they_are_long);
    suite_add_tcase(s, c);
    return s;
}
