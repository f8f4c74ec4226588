#include <check.h>
#include <stdlib.h>

#include "findings.h"

#define END                                                                                        \
    {                                                                                              \
        NULL, NULL, NULL, NULL, NULL                                                               \
    }

static const struct {
    struct findings_report report[5];
    const char *found;
} cases[] = {
    /* what is carried over must arrive */
    {{{"a", "2021", "石桥镇", "2021", ""}, {"b", "2022", "石桥镇", "2021", ""}, END}, ""},
    {{{"a", "2021", "石桥镇", "2021",
       "requests.carried_out.person=2 requests.carried_out.total=2 requests.new.person=2 "
       "requests.new.total=2"},
      {"b", "2022", "石桥镇", "2021", ""},
      END},
     "years.carried requests.carried_in.person 0 2 -2 fail 117\n"
     "years.carried requests.carried_in.total 0 2 -2 fail 123\n"},
    /* in whatever order the reports come */
    {{{"b", "2022", "石桥镇", "2021", ""},
      {"a", "2021", "石桥镇", "2021",
       "requests.carried_out.legal=2 requests.carried_out.total=2 requests.new.legal=2 "
       "requests.new.total=2"},
      END},
     "years.carried requests.carried_in.legal 0 2 -2 fail 121\n"
     "years.carried requests.carried_in.total 0 2 -2 fail 123\n"},
    /* from one form to the next, where both have the rule */
    {{{"a", "2020", "石桥镇", "2019",
       "requests.carried_out.person=2 requests.carried_out.total=2 requests.new.person=2 "
       "requests.new.total=2 proactive.rules.public_total=9"},
      {"b", "2021", "石桥镇", "2021", "proactive.rules.in_force=3"},
      END},
     "years.carried requests.carried_in.person 0 2 -2 fail 117\n"
     "years.carried requests.carried_in.total 0 2 -2 fail 123\n"},
    {{{"a", "2018", "石桥镇", "2014", ""}, {"b", "2019", "石桥镇", "2019", ""}, END}, ""},
    /* sums of this year and the last */
    {{{"a", "2021", "石桥镇", "2021", "proactive.rules.in_force=5"},
      {"b", "2022", "石桥镇", "2021",
       "proactive.rules.in_force=6 proactive.rules.made=2 proactive.rules.repealed=1"},
      {"c", "2023", "石桥镇", "2021", "proactive.rules.in_force=7"},
      END},
     "years.in_force proactive.rules.in_force 7 6 1 fail 102\n"},
    {{{"a", "2019", "石桥镇", "2019",
       "proactive.penalty.items_last=5 proactive.penalty.items_change=-2"},
      {"b", "2020", "石桥镇", "2019", "proactive.penalty.items_last=4"},
      END},
     "years.items proactive.penalty.items_last 4 3 1 fail 112\n"},
    /* what is not known in either year is not known */
    {{{"a", "2021", "石桥镇", "2021", "proactive.rules.in_force=ambiguous"},
      {"b", "2022", "石桥镇", "2021", ""},
      END},
     "years.in_force proactive.rules.in_force 0 _ _ unknown 102\n"},
    {{{"a", "2021", "石桥镇", "2021", ""},
      {"b", "2022", "石桥镇", "2021", "proactive.rules.in_force=text"},
      END},
     "years.in_force proactive.rules.in_force _ 0 _ unknown 102\n"},
    {{{"a", "2021", "石桥镇", "2021", "proactive.rules.in_force=2部"},
      {"b", "2022", "石桥镇", "2021", "proactive.rules.in_force=2"},
      END},
     "years.in_force proactive.rules.in_force 2 _ _ unknown 102\n"},
    {{{"a", "2021", "石桥镇", "2021", "proactive.rules.in_force=2部"},
      {"b", "2022", "石桥镇", "2021", "proactive.rules.in_force=2部"},
      END},
     ""},
    /* the same agency, the year right before, and both known */
    {{{"a", "2021", "石桥镇", "2021", "proactive.rules.in_force=5"},
      {"b", "2022", "柳林镇", "2021", ""},
      {"c", "2023", "石桥镇", "2021", ""},
      END},
     ""},
    {{{"a", "2021", "", "2021", "proactive.rules.in_force=5"},
      {"b", "2022", "", "2021", ""},
      {"c", "", "石桥镇", "2021", "proactive.rules.in_force=5"},
      {"d", "0000", "石桥镇", "2021", ""},
      END},
     ""},
    /* of two reports of a year the later one counts */
    {{{"a", "2021", "石桥镇", "2021", "proactive.rules.in_force=5"},
      {"b", "2022", "石桥镇", "2021", "proactive.rules.in_force=1"},
      {"c", "2021", "石桥镇", "2021", "proactive.rules.in_force=2"},
      {"d", "2022", "石桥镇", "2021", "proactive.rules.in_force=3"},
      END},
     "!reports 'a' and 'c' are both of '石桥镇' and '2021': the later one counts\n"
     "!reports 'b' and 'd' are both of '石桥镇' and '2022': the later one counts\n"
     "years.in_force proactive.rules.in_force 3 2 1 fail 102\n"},
};

START_TEST(years_are_compared)
{
    struct findings_input input = {.report = cases[_i].report, .options = {.years = true}};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, cases[_i].found);
    free(found);
}
END_TEST

START_TEST(without_years_they_are_not)
{
    struct findings_input input = {.report = cases[1].report};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, "");
    free(found);
}
END_TEST

START_TEST(messages_name_the_last_year)
{
    static const struct findings_report report[] = {
        {"a", "2021", "石桥镇", "2021", "proactive.rules.in_force=5"},
        {"b", "2022", "石桥镇", "2021", "proactive.rules.made=1"},
        END,
    };
    struct findings_input input = {.report = report, .options = {.years = true}};
    char *messages, *found = findings_of(&input, &messages);
    ck_assert_str_eq(
        messages, "主动公开政府信息情况表“第二十条第（一）项/规章”行：“现行有效件数”0，上年报告的"
                  "“现行有效件数”5加“本年制发件数”1减“本年废止件数”0等于6，相差-6，不符合"
                  "“现行有效件数等于上年现行有效加本年制发减本年废止”，请核对更正。\n");
    free(found);
    free(messages);
}
END_TEST

Suite *check_years_suite(void)
{
    Suite *s = suite_create("check_years");
    TCase *t = tcase_create("check_years");
    tcase_add_loop_test(t, years_are_compared, 0, sizeof cases / sizeof *cases);
    tcase_add_test(t, without_years_they_are_not);
    tcase_add_test(t, messages_name_the_last_year);
    suite_add_tcase(s, t);
    return s;
}
