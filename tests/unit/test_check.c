#include <check.h>
#include <stdlib.h>

#include "findings.h"

#define REPORT(form, cells)                                                                        \
    {                                                                                              \
        {                                                                                          \
            "r", "2022", "石桥镇", form, cells                                                     \
        }                                                                                          \
    }

/* One report, and what is found. */
struct check_case {
    struct findings_report report[4];
    const char *found;
    struct check_options options;
};

static const struct check_case cases[] = {
    /* zeros balance */
    {REPORT("2014", ""), "", {0}},
    {REPORT("2019", ""), "", {0}},
    {REPORT("2021", ""), "", {0}},
    /* one planted figure breaks exactly the identities that it stands in */
    {REPORT("2021", "requests.new.person=3"),
     "requests.balance requests.new.person 3 0 3 fail 110\n"
     "requests.applicants requests.new.total 0 3 -3 fail 116\n",
     {0}},
    {REPORT("2021", "requests.denied.law.total=2"),
     "requests.outcomes requests.total.total 0 2 -2 fail 277\n"
     "requests.applicants requests.denied.law.total 2 0 2 fail 151\n",
     {0}},
    {REPORT("2021", "requests.other.not_paid.legal=1 requests.other.not_paid.total=1"),
     "requests.outcomes requests.total.legal 0 1 -1 fail 275\n"
     "requests.outcomes requests.total.total 0 1 -1 fail 277\n",
     {0}},
    {REPORT("2019", "requests.other.legal=1 requests.other.total=1"),
     "requests.outcomes requests.total.legal 0 1 -1 fail 273\n"
     "requests.outcomes requests.total.total 0 1 -1 fail 275\n",
     {0}},
    {REPORT("2021", "appeals.suit_after_review.pending=1"),
     "appeals.total appeals.suit_after_review.total 0 1 -1 fail 299\n",
     {0}},
    {REPORT("2014", "stats.requests.answered.denied.privacy.value=2"),
     "stats.denied stats.requests.answered.denied.value 0 2 -2 fail 133\n",
     {0}},
    /* at most; the same number is as good as a smaller one */
    {REPORT("2019", "proactive.rules.published=2 proactive.rules.public_total=2"), "", {0}},
    {REPORT("2019", "proactive.rules.published=1 proactive.rules.public_total=2"), "", {0}},
    {REPORT("2019", "proactive.rules.published=2.01 proactive.rules.public_total=2"),
     "proactive.published proactive.rules.published 2.01 2 0.01 fail 101\n",
     {0}},
    /* exact, whatever the scale and the size */
    {REPORT("2019", "appeals.review.total=0.3 appeals.review.upheld=0.1 appeals.review.other=0.20"),
     "",
     {0}},
    {REPORT("2019", "appeals.review.total=9007199254740993 appeals.review.upheld=9007199254740992"),
     "appeals.total appeals.review.total 9007199254740993 9007199254740992 1 fail 287\n",
     {0}},
    /* what is not known is not 0, whatever it hides */
    {REPORT("2021", "appeals.review.total=blank"),
     "appeals.total appeals.review.total _ 0 _ unknown 289\n"
     "form.blank appeals.review.total _ _ _ fail 289\n",
     {0}},
    {REPORT("2021", "appeals.review.total=5 appeals.review.pending=ambiguous"),
     "appeals.total appeals.review.total 5 _ _ unknown 289\n",
     {0}},
    {REPORT("2021", "appeals.review.pending=text"),
     "appeals.total appeals.review.total 0 _ _ unknown 289\n",
     {0}},
    {REPORT("2021", "appeals.review.pending=absent"),
     "appeals.total appeals.review.total 0 _ _ unknown 289\n",
     {0}},
    {REPORT("2021", "appeals.review.total=blank appeals.review.upheld=2"),
     "appeals.total appeals.review.total 0 2 -2 fail 289\n",
     {.blank_is_zero = true}},
    {REPORT("2021", "appeals.review.total=ambiguous"),
     "appeals.total appeals.review.total _ 0 _ unknown 289\n",
     {.blank_is_zero = true}},
    /* `/` and the like say that there is nothing: that is known */
    {REPORT("2021", "appeals.review.total=na appeals.review.other=na"), "", {0}},
    {REPORT("2021", "appeals.review.total=2 appeals.review.other=na"),
     "appeals.total appeals.review.total 2 0 2 fail 289\n",
     {0}},
    /* units that differ are not compared, those that only one says are */
    {REPORT("2021", "appeals.review.total=2件 appeals.review.other=1次 appeals.review.upheld=1"),
     "appeals.total appeals.review.total 2 _ _ unknown 289\n",
     {0}},
    {REPORT("2019", "proactive.rules.published=3件 proactive.rules.public_total=2"),
     "proactive.published proactive.rules.published 3 2 1 fail 101\n",
     {0}},
    /* too many digits for a sum */
    {REPORT("2021", "appeals.review.upheld=9999999999999999999999999999999999999 "
                    "appeals.review.other=1"),
     "appeals.total appeals.review.total 0 _ _ unknown 289\n",
     {0}},
    {REPORT("2021", "appeals.review.total=-9999999999999999999999999999999999999 "
                    "appeals.review.other=9999999999999999999999999999999999999"),
     "appeals.total appeals.review.total -9999999999999999999999999999999999999 "
     "9999999999999999999999999999999999999 _ unknown 289\n",
     {0}},
};

START_TEST(a_report_is_found_right_or_wrong)
{
    const struct check_case *c = &cases[_i];
    struct findings_input input = {.report = c->report, .options = c->options};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, c->found);
    free(found);
}
END_TEST

/* How many lines of `text` hold `words`. */
static size_t count(const char *text, const char *words)
{
    size_t n = 0;
    for (const char *at = text; (at = strstr(at, words)) != NULL; at++)
        n++;
    return n;
}

START_TEST(all_gives_what_holds_as_well)
{
    static const struct {
        const char *form;
        size_t balance, outcomes, applicants, appeals, published;
    } expected[] = {{"2019", 7, 7, 23, 3, 2}, {"2021", 7, 7, 25, 3, 0}, {"2014", 0, 0, 0, 0, 0}};
    for (size_t i = 0; i < 3; i++) {
        const struct findings_report report[2] = {{"r", "2022", "石桥镇", expected[i].form, ""}};
        struct findings_input input = {.report = report, .options = {.all = true}};
        char *found = findings_of(&input, NULL);
        ck_assert_uint_eq(count(found, "requests.balance "), expected[i].balance);
        ck_assert_uint_eq(count(found, "requests.outcomes "), expected[i].outcomes);
        ck_assert_uint_eq(count(found, "requests.applicants "), expected[i].applicants);
        ck_assert_uint_eq(count(found, "appeals.total "), expected[i].appeals);
        ck_assert_uint_eq(count(found, "proactive.published "), expected[i].published);
        ck_assert_uint_eq(count(found, "stats."), i == 2 ? 2 * 10 : 0);
        ck_assert_uint_eq(count(found, " pass "), count(found, "\n"));
        free(found);
    }
}
END_TEST

START_TEST(form_rules_tell_blanks_rows_and_tables)
{
    struct buf cells = {0};
    const struct form *form = form_find(codebook_builtin(), STR("2019"));
    buf_put_str(&cells, STR("requests.new.person=blank"));
    for (size_t i = 0; i < form->cells; i++) {
        const struct form_cell *c = &form->cell[i];
        if (str_eq(c->table, STR("proactive")) || str_eq(c->row, STR("rejected.repeat")))
            buf_printf(&cells, " %.*s.%.*s.%.*s=absent", (int)c->table.n, c->table.p, (int)c->row.n,
                       c->row.p, (int)c->col.n, c->col.p);
    }
    buf_put_char(&cells, '\0');
    const struct findings_report report[2] = {{"r", "2020", "石桥镇", "2019", cells.p}};
    struct findings_input input = {.report = report};
    char *messages, *found = findings_of(&input, &messages);
    const char *forms = strstr(found, "form.");
    ck_assert_ptr_nonnull(forms);
    ck_assert_str_eq(forms, "form.absent proactive._._ _ _ _ fail _\n"
                            "form.blank requests.new.person _ _ _ fail 122\n"
                            "form.row requests.rejected.repeat._ _ _ _ fail _\n");
    ck_assert_ptr_nonnull(strstr(messages, "报告缺少主动公开政府信息情况表，请补充。\n"));
    ck_assert_ptr_nonnull(
        strstr(messages,
               "收到和处理政府信息公开申请情况表缺少“（五）不予处理/2.重复申请”一行，请补充。\n"));
    free(found);
    free(messages);
    buf_free(&cells);
}
END_TEST

START_TEST(a_table_of_which_only_a_blank_row_is_left_is_missing)
{
    struct buf cells = {0};
    const struct form *form = form_find(codebook_builtin(), STR("2021"));
    for (size_t i = 0; i < form->cells; i++) {
        const struct form_cell *c = &form->cell[i];
        if (str_eq(c->table, STR("appeals")))
            buf_printf(&cells, "%sappeals.%.*s.%.*s=%s", cells.len ? " " : "", (int)c->row.n,
                       c->row.p, (int)c->col.n, c->col.p,
                       str_eq(c->row, STR("review")) ? "blank" : "absent");
    }
    buf_put_char(&cells, '\0');
    const struct findings_report report[2] = {{"r", "2022", "石桥镇", "2021", cells.p}};
    struct findings_input input = {.report = report};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(strstr(found, "form."), "form.absent appeals._._ _ _ _ fail _\n");
    free(found);
    buf_free(&cells);
}
END_TEST

START_TEST(rows_that_only_head_others_may_be_blank)
{
    const struct findings_report report[2] = {
        {"r", "2018", "石桥镇", "2014",
         "stats.proactive.value=blank stats.requests.value=absent stats.training.value=blank"}};
    struct findings_input input = {.report = report};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, "");
    free(found);
}
END_TEST

START_TEST(reports_are_told_apart_by_their_names_or_a_cell_that_comes_again)
{
    static const struct findings_report report[] = {
        {"-", "2021", "石桥镇", "2021", "appeals.review.total=1"},
        {"-", "2021", "石桥镇", "2021", "appeals.review.total=2"},
        {"-", "2021", "柳林镇", "2021", "appeals.review.total=3"},
        {"-", "2021", "柳林镇", "2019", "appeals.review.total=4"},
        {NULL, NULL, NULL, NULL, NULL},
    };
    struct findings_input input = {.report = report};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, "appeals.total appeals.review.total 1 0 1 fail 289\n"
                            "appeals.total appeals.review.total 2 0 2 fail 289\n"
                            "appeals.total appeals.review.total 3 0 3 fail 289\n"
                            "appeals.total appeals.review.total 4 0 4 fail 287\n");
    free(found);
}
END_TEST

START_TEST(a_report_that_is_not_whole_is_named)
{
    static const struct findings_report report[] = {
        {"a", "2021", "石桥镇", "2021", "-appeals.review.other -requests.new.total"},
        {NULL, NULL, NULL, NULL, NULL},
    };
    struct findings_input input = {.report = report};
    char *messages, *found = findings_of(&input, &messages);
    ck_assert_str_eq(found,
                     "!report 'a': 2 of the 200 cells of form 2021 have no record; the records of "
                     "a report must come together\n"
                     "requests.balance requests.new.total _ 0 _ unknown 123\n"
                     "requests.applicants requests.new.total _ 0 _ unknown 110\n"
                     "appeals.total appeals.review.total 0 _ _ unknown 289\n");
    free(found);
    free(messages);
}
END_TEST

static const struct {
    const char *form, *cells, *chinese, *english;
} messages[] = {
    {"2021",
     "requests.new.total=3 requests.new.person=2 requests.new.legal=1 "
     "requests.total.total=2 requests.granted.total=2 requests.granted.person=2 "
     "requests.total.person=2 requests.total.legal=1 requests.denied.law.legal=1 "
     "requests.denied.law.total=1",
     "收到和处理政府信息公开申请情况表“总计”列：“一、本年新收政府信息公开申请数量”3加"
     "“二、上年结转政府信息公开申请数量”0等于3，“（七）总计”2加“四、结转下年度继续办理”0等于2，"
     "相差1，不符合“第一项加第二项之和，等于第三项加第四项之和”，请核对更正。\n"
     "收到和处理政府信息公开申请情况表“总计”列：“（七）总计”2，“（一）予以公开”2加"
     "“2.其他法律行政法规禁止公开”1等于3，相差-1，不符合“（七）总计等于（一）至（六）各项之和”，"
     "请核对更正。\n"
     "收到和处理政府信息公开申请情况表“三、本年度办理结果/（七）总计”行：“总计”2，“自然人”2加"
     "“法律服务机构”1等于3，相差-1，不符合“总计等于各类申请人之和”，请核对更正。\n",
     "requests, column total: new 3 + carried_in 0 = 3, but total 2 + carried_out 0 = 2 "
     "(difference 1)\n"
     "requests, column total: total 2, but granted 2 + denied.law 1 = 3 (difference -1)\n"
     "requests, row total: total 2, but person 2 + legal 1 = 3 (difference -1)\n"},
    {"2021", "appeals.review.total=7",
     "政府信息公开行政复议、行政诉讼情况表“行政复议”行：“总计”7，“结果维持”0加“结果纠正”0加"
     "“其他结果”0加“尚未审结”0等于0，相差7，不符合“总计等于四种结果之和”，请核对更正。\n",
     "appeals, row review: total 7, but upheld 0 + corrected 0 + other 0 + pending 0 = 0 "
     "(difference 7)\n"},
    {"2014", "stats.requests.answered.value=7",
     "政府信息公开情况统计表：“（三）申请答复数”7，各项之和为0，相差7，不符合“申请答复数等于八种"
     "答复之和”，请核对更正。\n",
     "stats: requests.answered 7, but the sum of the others 0 (difference 7)\n"},
    {"2019", "proactive.normative.published=7",
     "主动公开政府信息情况表“第二十条第（一）项/规范性文件”行：“本年新公开数量”7，大于"
     "“对外公开总数量”0，不符合“本年新公开数量不多于对外公开总数量（规章、规范性文件）”，"
     "请核对更正。\n",
     "proactive, row normative: published 7 is more than public_total 0\n"},
    {"2021", "appeals.review.total=ambiguous appeals.review.other=text",
     "政府信息公开行政复议、行政诉讼情况表“行政复议”行：“总计”的数据不知属于哪一格，另有1项也不"
     "明确，无法核对“总计等于四种结果之和”。\n",
     "appeals, row review: cannot be checked, total is ambiguous, and 1 more cells are not "
     "known\n"},
};

START_TEST(messages_are_sentences_in_chinese_or_english)
{
    for (int english = 0; english < 2; english++) {
        const struct findings_report report[2] = {
            {"r", "2022", "石桥镇", messages[_i].form, messages[_i].cells}};
        struct findings_input input = {.report = report, .options = {.english = english}};
        char *said, *found = findings_of(&input, &said);
        ck_assert_str_eq(said, english ? messages[_i].english : messages[_i].chinese);
        free(found);
        free(said);
    }
}
END_TEST

START_TEST(every_phrase_has_words_in_both_languages)
{
    for (int english = 0; english < 2; english++) {
        struct phrases p;
        phrases_init(&p, english);
        for (int i = 0; i < PHRASES; i++)
            ck_assert_msg(p.text[i].n > 0, "phrase %d", i);
    }
}
END_TEST

Suite *check_suite(void)
{
    Suite *s = suite_create("check");
    TCase *t = tcase_create("check");
    tcase_add_loop_test(t, a_report_is_found_right_or_wrong, 0, sizeof cases / sizeof *cases);
    tcase_add_test(t, all_gives_what_holds_as_well);
    tcase_add_test(t, form_rules_tell_blanks_rows_and_tables);
    tcase_add_test(t, a_table_of_which_only_a_blank_row_is_left_is_missing);
    tcase_add_test(t, rows_that_only_head_others_may_be_blank);
    tcase_add_test(t, reports_are_told_apart_by_their_names_or_a_cell_that_comes_again);
    tcase_add_test(t, a_report_that_is_not_whole_is_named);
    tcase_add_loop_test(t, messages_are_sentences_in_chinese_or_english, 0,
                        sizeof messages / sizeof *messages);
    tcase_add_test(t, every_phrase_has_words_in_both_languages);
    suite_add_tcase(s, t);
    return s;
}
