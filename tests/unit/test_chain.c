#include <check.h>
#include <stdlib.h>

#include "align/chain.h"
#include "records.h"
#include "show.h"

/* Anchors of one token each: {line, token, score}, ended by a score of 0. */
static struct anchors anchors_of(const int (*all)[3])
{
    struct anchors a = {0};
    for (size_t i = 0; all[i][2]; i++)
        anchors_add(&a, (struct anchor){.line = (uint32_t)all[i][0],
                                        .first = (uint32_t)all[i][1],
                                        .last = (uint32_t)all[i][1],
                                        .score = all[i][2]});
    return a;
}

static void assert_lines(struct anchors *a, const char *expected)
{
    struct buf out = {0};
    for (size_t i = 0; i < a->anchors; i++)
        buf_printf(&out, "%s%u@%u", i ? " " : "", a->anchor[i].line, a->anchor[i].first);
    buf_put_char(&out, '\0');
    ck_assert_str_eq(out.p, expected);
    buf_free(&out);
    free(a->anchor);
}

static const struct {
    int all[8][3];
    const char *chain;
} chains[] = {
    {{{0}}, ""},
    {{{3, 7, 100}}, "3@7"},
    {{{0, 0, 100}, {1, 10, 100}, {2, 20, 100}}, "0@0 1@10 2@20"},
    /* a stray label derails nothing, wherever it stands */
    {{{0, 0, 100}, {2, 5, 100}, {1, 10, 100}, {2, 20, 100}, {3, 30, 100}}, "0@0 1@10 2@20 3@30"},
    {{{3, 0, 100}, {0, 5, 100}, {1, 10, 100}}, "0@5 1@10"},
    {{{0, 5, 100}, {1, 10, 100}, {0, 15, 100}}, "0@5 1@10"},
    /* the better of two labels of one line */
    {{{0, 0, 100}, {1, 10, 60}, {1, 15, 150}, {2, 20, 100}}, "0@0 1@15 2@20"},
    /* one token is one label */
    {{{0, 0, 100}, {1, 0, 120}, {2, 9, 100}}, "1@0 2@9"},
    /* a label far from the table belongs to something else */
    {{{0, 0, 100}, {1, 9000, 100}, {2, 9010, 100}}, "1@9000 2@9010"},
    {{{0, 0, 100}, {1, 10, 100}, {2, 9000, 100}}, "0@0 1@10"},
    /* but lines between them may hold that many tokens */
    {{{0, 0, 100}, {20, 400, 100}}, "0@0 20@400"},
};

START_TEST(the_best_chain_is_kept)
{
    struct anchors a = anchors_of(chains[_i].all);
    anchors_chain(&a);
    assert_lines(&a, chains[_i].chain);
}
END_TEST

/* The best sum of all subsets that increase in lines and tokens. */
static int best_sum(const struct anchors *a)
{
    int best = 0;
    for (uint32_t subset = 0; subset < 1u << a->anchors; subset++) {
        const struct anchor *last = NULL;
        int sum = 0;
        bool holds = true;
        for (size_t i = 0; i < a->anchors && holds; i++) {
            const struct anchor *here = &a->anchor[i];
            if (!(subset >> i & 1))
                continue;
            holds = !last || (last->line < here->line && last->last < here->first);
            sum += here->score;
            last = here;
        }
        if (holds && sum > best)
            best = sum;
    }
    return best;
}

START_TEST(no_other_chain_is_worth_more)
{
    unsigned long long seed = (unsigned long long)_i;
    struct anchors a = {0};
    for (unsigned n = 1 + records_random(&seed, 12); n > 0; n--) {
        uint32_t first = records_random(&seed, 50);
        anchors_add(&a, (struct anchor){.line = records_random(&seed, 8),
                                        .first = first,
                                        .last = first + records_random(&seed, 4),
                                        .score = 60 + (int)records_random(&seed, 90)});
    }
    anchors_sort(&a);
    int best = best_sum(&a), sum = 0;
    anchors_chain(&a);
    for (size_t i = 0; i < a.anchors; i++) {
        ck_assert(i == 0 || a.anchor[i - 1].line < a.anchor[i].line);
        ck_assert(i == 0 || a.anchor[i - 1].last < a.anchor[i].first);
        sum += a.anchor[i].score;
    }
    ck_assert_int_eq(sum, best);
    free(a.anchor);
}
END_TEST

START_TEST(anchors_are_sorted_by_text_then_line)
{
    static const int all[][3] = {{1, 9, 1}, {2, 3, 1}, {0, 9, 1}, {5, 0, 1}, {0}};
    struct anchors a = anchors_of(all), none = {0};
    anchors_sort(&none);
    anchors_sort(&a);
    assert_lines(&a, "5@0 2@3 0@9 1@9");
}
END_TEST

/* Lines of the 2014 form: 行政复议数量 with three below it, 行政诉讼数量 with
 * three, of which the second and third have the same labels. */
enum {
    REVIEW = 44,
    UPHELD,
    CORRECTED,
    OTHER,
    SUIT,
    SUIT_UPHELD,
    SUIT_CORRECTED,
    SUIT_OTHER,
    COMPLAINTS
};

static const struct form_table *stats(void)
{
    uint32_t number;
    const struct form_table *table = &show_layout("2014", &number)->table[0];
    ck_assert(str_eq(table->line[CORRECTED].label, table->line[SUIT_CORRECTED].label));
    ck_assert(str_eq(table->line[COMPLAINTS].label, STR("六、举报投诉数量")));
    return table;
}

START_TEST(labels_of_several_lines_can_be_left_out)
{
    static const int all[][3] = {
        {REVIEW, 1, 1},         {UPHELD, 2, 1},     {CORRECTED, 3, 1},  {SUIT, 5, 1},
        {SUIT_CORRECTED, 6, 1}, {SUIT_OTHER, 7, 1}, {COMPLAINTS, 8, 1}, {0}};
    struct anchors a = anchors_of(all);
    anchors_drop_shared(&a, stats());
    assert_lines(&a, "44@1 45@2 48@5 52@8");
}
END_TEST

static const struct {
    int all[9][3];
    const char *left;
} undecided[] = {
    /* between their neighbours there are as many labels as lines: sure */
    {{{REVIEW, 1, 1}, {CORRECTED, 3, 1}, {SUIT, 5, 1}}, "44@1 46@3 48@5"},
    {{{CORRECTED, 3, 1}, {SUIT_CORRECTED, 5, 1}}, "46@3 50@5"},
    /* one 被依法纠错数 and two lines that it may stand for */
    {{{REVIEW, 1, 1}, {CORRECTED, 3, 1}, {COMPLAINTS, 5, 1}}, "44@1 52@5"},
    {{{SUIT_CORRECTED, 3, 1}}, ""},
    {{{REVIEW, 1, 1}, {CORRECTED, 3, 1}, {OTHER, 4, 1}, {SUIT_OTHER, 8, 1}, {COMPLAINTS, 9, 1}},
     "44@1 47@4 51@8 52@9"},
};

START_TEST(labels_that_may_be_of_either_line_are_dropped)
{
    struct anchors a = anchors_of(undecided[_i].all);
    anchors_drop_undecided(&a, stats());
    assert_lines(&a, undecided[_i].left);
}
END_TEST

Suite *chain_suite(void)
{
    Suite *s = suite_create("chain");
    TCase *c = tcase_create("chain");
    tcase_add_loop_test(c, the_best_chain_is_kept, 0, sizeof chains / sizeof *chains);
    tcase_add_loop_test(c, no_other_chain_is_worth_more, 0, 200);
    tcase_add_test(c, anchors_are_sorted_by_text_then_line);
    tcase_add_test(c, labels_of_several_lines_can_be_left_out);
    tcase_add_loop_test(c, labels_that_may_be_of_either_line_are_dropped, 0,
                        sizeof undecided / sizeof *undecided);
    suite_add_tcase(s, c);
    return s;
}
