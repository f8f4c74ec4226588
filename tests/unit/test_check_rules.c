#include <check.h>
#include <stdlib.h>

#include "check/rules.h"
#include "data.h"
#include "findings.h"
#include "records.h"

#define HEADER "rule\tforms\ttable\taxis\tleft\top\tright\tseverity\tmeaning\n"

/* A formula as it was understood: `total -previous denied.*`. */
static char *understood(const char *text)
{
    struct formula f = {0};
    struct buf out = {0};
    struct err e;
    if (formula_parse(&f, str_of(text), "rules", 1, &e) != 0)
        buf_printf(&out, "!%s", e.text);
    else
        for (size_t i = 0; i < f.terms; i++)
            buf_printf(&out, "%s%s%s%.*s%s", i ? " " : "", f.term[i].minus ? "-" : "",
                       f.term[i].previous ? "previous " : "", (int)f.term[i].code.n,
                       f.term[i].code.p, f.term[i].below ? ".*" : "");
    buf_put_char(&out, '\0');
    formula_free(&f);
    return out.p;
}

static const struct {
    const char *text, *understood;
} formulas[] = {
    {"total", "total"},
    {"  new  +  carried_in ", "new carried_in"},
    {"previous in_force + made - repealed", "previous in_force made -repealed"},
    {"a - previous b.* + c", "a -previous b.* c"},
    {"previous previous", "previous previous"},
    {"previous", "!a formula needs a code at its end"},
    {"", "!a formula needs a code at its end"},
    {"total +", "!a formula needs a code at its end"},
    {"total granted", "!expected + or -, found 'granted'"},
    {"+ total", "!expected a code such as total or denied.*, found '+'"},
    {"total + *", "!expected a code such as total or denied.*, found '*'"},
    {"denied.", "!expected a code such as total or denied.*, found 'denied.'"},
    {"denied..law", "!expected a code such as total or denied.*, found 'denied..law'"},
    {"denied.*.law", "!expected a code such as total or denied.*, found 'denied.*.law'"},
    {"total*2", "!expected a code such as total or denied.*, found 'total*2'"},
    {"total <= 3", "!expected + or -, found '<='"},
};

START_TEST(a_formula_is_codes_added_and_subtracted)
{
    char *text = understood(formulas[_i].text);
    ck_assert_str_eq(text, formulas[_i].understood);
    free(text);
}
END_TEST

START_TEST(below_is_below)
{
    struct term below = {.code = STR("denied"), .below = true}, exact = {.code = STR("denied")};
    ck_assert(formula_term_matches(&below, STR("denied.law")));
    ck_assert(formula_term_matches(&below, STR("denied.law.x")));
    ck_assert(!formula_term_matches(&below, STR("denied")));
    ck_assert(!formula_term_matches(&below, STR("deniedlaw")));
    ck_assert(formula_term_matches(&exact, STR("denied")));
    ck_assert(!formula_term_matches(&exact, STR("denied.law")));
}
END_TEST

static size_t data_lines(void)
{
    size_t n = 0;
    for (size_t i = 0; i < data_rules_len; i++)
        n += data_rules[i] == '\n';
    return n;
}

START_TEST(the_built_in_rules_are_all_read)
{
    struct rules r;
    struct err e;
    ck_assert_msg(rules_init(&r, &e) == 0, "%s:%zu: %s", e.name, e.line, e.text);
    ck_assert_uint_eq(r.rules, data_lines() - 1);
    rules_free(&r);
}
END_TEST

/* Reads a file of rules: the message of what is wrong, after which none is there, or `N rules`. */
static char *read_rules(const char *text)
{
    struct rules r;
    struct err e;
    struct buf out = {0};
    if (rules_read(&r, "mine", records_file(str_of(text)), &e) != 0) {
        ck_assert_uint_eq(r.rules, 0);
        buf_printf(&out, "%s:%zu: %s", e.name, e.line, e.text);
    } else {
        buf_printf(&out, "%zu rules", r.rules);
    }
    buf_put_char(&out, '\0');
    rules_free(&r);
    return out.p;
}

#define LINE "mine.a\t2021\tappeals\trow\ttotal\t=\tupheld\terror\t合计\n"

static const struct {
    const char *text, *result;
} files[] = {
    {HEADER, "0 rules"},
    {HEADER LINE, "1 rules"},
    {"meaning\tseverity,\n", "mine:1: column 'rule' is missing"},
    {"rule,forms,table,axis,left,op,right,severity\nmine.a,2021,appeals,row,total,=,upheld,error\n",
     "1 rules"},
    {HEADER LINE "mine.b\t2021\tappeals\n", "mine:3: expected 9 fields, found 3"},
    {HEADER LINE LINE, "mine:3: rule 'mine.a' occurs twice"},
    {HEADER "\t2021\tappeals\trow\ttotal\t=\tupheld\terror\t\n", "mine:2: a rule needs a name"},
    {HEADER "form.a\t2021\tappeals\trow\ttotal\t=\tupheld\terror\t\n",
     "mine:2: names that begin with form. or text. are taken: 'form.a'"},
    {HEADER "a\t2021,2020\tappeals\trow\ttotal\t=\tupheld\terror\t\n",
     "mine:2: unknown form: '2020'"},
    {HEADER "a\t\tappeals\trow\ttotal\t=\tupheld\terror\t\n", "mine:2: unknown form: ''"},
    {HEADER "a\t2014,2021\tappeals\trow\ttotal\t=\tupheld\terror\t\n",
     "mine:2: form 2014 has no table 'appeals'"},
    {HEADER "a\t2021\tappeals\tline\ttotal\t=\tupheld\terror\t\n",
     "mine:2: expected one of col row, found 'line'"},
    {HEADER "a\t2021\tappeals\trow\ttotal\t==\tupheld\terror\t\n",
     "mine:2: expected one of = <=, found '=='"},
    {HEADER "a\t2021\tappeals\trow\ttotal\t=\tupheld\tfatal\t\n",
     "mine:2: expected one of error warning off, found 'fatal'"},
    {HEADER "a\t2021\tappeals\trow\ttotal\t=\tupheld + \terror\t\n",
     "mine:2: a formula needs a code at its end"},
    {HEADER "a\t2021\tappeals\trow\ttotal\t=\tuphold\terror\t\n",
     "mine:2: these forms have no such column: 'uphold'"},
    {HEADER "a\t2021\tappeals\tcol\ttotal\t=\treview\terror\t\n",
     "mine:2: these forms have no such row: 'total'"},
    {HEADER "a\t2019,2021\trequests\tcol\ttotal\t=\tother + other.*\terror\t\n", "1 rules"},
    {HEADER "a\t2019\trequests\tcol\ttotal\t=\tother + other.*\terror\t\n",
     "mine:2: these forms have no such row: 'other'"},
    {HEADER "a\t2021\tappeals\trow\tprevious total\t=\tprevious upheld\terror\t\n",
     "mine:2: a rule needs a code without `previous`"},
};

START_TEST(a_rules_file_is_read_or_what_is_wrong_is_named)
{
    char *result = read_rules(files[_i].text);
    ck_assert_str_eq(result, files[_i].result);
    free(result);
}
END_TEST

START_TEST(rules_of_a_file_stand_in_the_place_of_the_built_in_ones)
{
    static const struct findings_report report[2] = {
        {"r", "2022", "石桥镇", "2021", "appeals.review.total=1 requests.new.person=1"}};
    struct findings_input input = {
        .report = report,
        .rules = HEADER "requests.balance\t2021\trequests\tcol\tnew\t=\tcarried_in\twarning\t\n"
                        "requests.applicants\t2019,2021\trequests\trow\ttotal\t=\tperson\toff\t\n"
                        "appeals.upheld\t2021\tappeals\trow\tupheld\t=\ttotal\twarning\t\n"};
    char *messages, *found = findings_of(&input, &messages);
    ck_assert_str_eq(found, "requests.balance requests.new.person 1 0 1 fail 110\n"
                            "appeals.upheld appeals.review.upheld 0 1 -1 fail 285\n");
    ck_assert_ptr_nonnull(strstr(messages, "不符合“appeals.upheld”")); /* it has no meaning */
    free(found);
    free(messages);
}
END_TEST

START_TEST(a_line_without_cells_on_one_side_is_not_checked)
{
    static const struct findings_report report[2] = {
        {"r", "2020", "石桥镇", "2019",
         "proactive.fees.items_last=3 proactive.licensing.items_last=2"}};
    struct findings_input input = {
        .report = report,
        .rules = HEADER "a\t2019\tproactive\trow\titems_last\t<=\tdecisions\twarning\t\n"};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, "a proactive.licensing.items_last 2 0 2 fail 106\n");
    free(found);
}
END_TEST

Suite *check_rules_suite(void)
{
    Suite *s = suite_create("check_rules");
    TCase *t = tcase_create("check_rules");
    tcase_add_loop_test(t, a_formula_is_codes_added_and_subtracted, 0,
                        sizeof formulas / sizeof *formulas);
    tcase_add_test(t, below_is_below);
    tcase_add_test(t, the_built_in_rules_are_all_read);
    tcase_add_loop_test(t, a_rules_file_is_read_or_what_is_wrong_is_named, 0,
                        sizeof files / sizeof *files);
    tcase_add_test(t, rules_of_a_file_stand_in_the_place_of_the_built_in_ones);
    tcase_add_test(t, a_line_without_cells_on_one_side_is_not_checked);
    suite_add_tcase(s, t);
    return s;
}
