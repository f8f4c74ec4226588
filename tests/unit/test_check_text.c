#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "check/stated.h"
#include "findings.h"
#include "records.h"

/* What a text of 青石县水务局 of 2022 states: `rule figure line quote` a line each. */
static void show_figure(void *context, const struct stated_figure *f)
{
    struct buf *out = context;
    buf_printf(out, "%.*s ", (int)f->rule.n, f->rule.p);
    decimal_put(out, f->value);
    buf_printf(out, " %zu %.*s\n", f->line, (int)f->quote.n, f->quote.p);
}

static char *stated_by_report(struct stated *s, const char *agency, const char *text)
{
    struct buf out = {0};
    const struct stated_report of = {str_of(agency), STR("2022")};
    stated_find(s, str_of(text), 1, &of, show_figure, &out);
    buf_put_char(&out, '\0');
    return out.p;
}

static char *stated_by(struct stated *s, const char *text)
{
    return stated_by_report(s, "青石县水务局", text);
}

static struct stated patterns;

static void set_up(void)
{
    struct err e;
    ck_assert_msg(stated_init(&patterns, &e) == 0, "%s", e.text);
}

static void tear_down(void)
{
    stated_free(&patterns);
}

static const struct {
    const char *text, *stated;
} texts[] = {
    /* what is stated */
    {"2022年，本机关共收到政府信息公开申请12件。",
     "text.new 12 1 本机关共收到政府信息公开申请12件\n"},
    {"收到和处理政府信息公开申请１，２３４件，均已答复。",
     "text.new 1234 1 收到和处理政府信息公开申请１，２３４件\n"},
    {"本年新收依申请公开 7 件。", "text.new 7 1 本年新收依申请公开7件\n"},
    {"我局受理公民、法人和其他组织的政府信息公开申请共计 5 宗",
     "text.new 5 1 我局受理公民、法人和其他组织的政府信息公开申请共计5宗\n"},
    {"全年未收到政府信息公开申请。", "text.new 0 1 全年未收到政府信息公开申请\n"},
    {"本年度没有收到任何单位和个人提出的依申请公开事项，",
     "text.new 0 1 本年度没有收到任何单位和个人提出的依申请公开事项\n"},
    {"政府信息公开申请上年结转2件，结转下年度继续办理3件。",
     "text.carried_in 2 1 政府信息公开申请上年结转2件\ntext.carried_out 3 1 结转下年度继续办理3件\n"},
    {"答复政府信息公开申请9件，其中予以公开4件，部分公开1件，不予公开2件。",
     "text.granted 4 1 其中予以公开4件\ntext.partial 1 1 部分公开1件\n"},
    {"因政府信息公开被申请行政复议3件，其中维持2件、纠正1件。",
     "text.review 3 1 因政府信息公开被申请行政复议3件\n"
     "text.review_upheld 2 1 因政府信息公开被申请行政复议3件，其中维持2件、纠正1件\n"
     "text.review_corrected 1 1 因政府信息公开被申请行政复议3件，其中维持2件、纠正1件\n"},
    {"因政府信息公开提起行政诉讼案件2起。", "text.suit 2 1 因政府信息公开提起行政诉讼案件2起\n"},
    {"没有因政府信息公开工作被申请行政复议、提起行政诉讼。",
     "text.review 0 1 没有因政府信息公开工作被申请行政复议、提起行政诉讼\n"
     "text.suit 0 1 没有因政府信息公开工作被申请行政复议、提起行政诉讼\n"},
    {"未发生因政府信息公开引起的行政诉讼案件。",
     "text.suit 0 1 未发生因政府信息公开引起的行政诉讼案件\n"},
    {"收到政府信息公开申请15件，上年结转0件。",
     "text.new 15 1 收到政府信息公开申请15件\ntext.carried_in 0 1 上年结转0件\n"},
    {"收到政府信息公开申请15件（上年结转2件）。",
     "text.carried_in 2 1 收到政府信息公开申请15件（上年结转2件）\n"},
    /* in words */
    {"收到政府信息公开申请四十一件。", "text.new 41 1 收到政府信息公开申请四十一件\n"},
    {"收到政府信息公开申请一百零五件。", "text.new 105 1 收到政府信息公开申请一百零五件\n"},
    {"收到政府信息公开申请一千二百三十件。",
     "text.new 1230 1 收到政府信息公开申请一千二百三十件\n"},
    {"收到政府信息公开申请两百一十件。", "text.new 210 1 收到政府信息公开申请两百一十件\n"},
    {"收到政府信息公开申请一件。", "text.new 1 1 收到政府信息公开申请一件\n"},
    {"政府信息公开申请上年结转两件，新收十件。",
     "text.carried_in 2 1 政府信息公开申请上年结转两件\n"},
    {"收到政府信息公开申请几十件。", ""},
    {"收到政府信息公开申请十余件。", ""},
    {"收到政府信息公开申请三四件。", ""},
    {"收到政府信息公开申请三百五件。", ""},
    {"收到政府信息公开申请四一件。", ""},
    {"收到政府信息公开申请一件不漏。", ""},
    {"将政府信息公开行政复议一起纳入考核。", ""},
    /* parts of a whole that is not told */
    {"收到群众政府信息公开申请39件，收到企业政府信息公开申请1件。", ""},
    {"收到群众申请信息公开39件，收到企业申请信息公开1件。", ""},
    {"共受理个人信息公开申请三十九件、单位信息公开申请一件。", ""},
    {"新收群众政府信息公开申请39件、企业申请1件。", ""},
    {"收到公民、法人和其他组织政府信息公开申请40件，其中自然人39件，企业1件。",
     "text.new 40 1 收到公民、法人和其他组织政府信息公开申请40件\n"},
    {"收到群众政府信息公开申请40件，均已办结。", "text.new 40 1 收到群众政府信息公开申请40件\n"},
    {"未收到政府信息公开申请1件。", ""},
    /* a line end is not the end of a sentence; lines are counted */
    {"第一句。\n（一）情况\n收到政府信\n息公开申请3件",
     "text.new 3 3 （一）情况收到政府信息公开申请3件\n"},
    /* what may tell of something else */
    {"收到申请3件。", ""},
    {"其中，收到政府信息公开申请3件。", ""},
    {"各乡镇共收到政府信息公开申请3件。", ""},
    {"全县累计收到政府信息公开申请3件。", ""},
    {"2021年收到政府信息公开申请3件。", ""},
    {"2022年收到政府信息公开申请3件，2021年2件。", ""},
    {"通过网络平台收到政府信息公开申请3件。", ""},
    {"收到政府信息公开网络申请3件。", ""},
    {"收到省政府转办的政府信息公开申请3件。", ""},
    {"截至11月底收到政府信息公开申请3件。", ""},
    {"受理政府信息公开申请8件（含上年结转2件）。",
     "text.carried_in 2 1 受理政府信息公开申请8件（含上年结转2件）\n"},
    {"近三年共收到政府信息公开申请3件。", ""},
    {"近年来，收到政府信息公开申请3件。", ""},
    {"前３年收到政府信息公开申请3件。", ""},
    {"五年来，共收到政府信息公开申请3件。", ""},
    {"历年收到政府信息公开申请3件。", ""},
    {"两年共收到政府信息公开申请3件。", ""},
    {"“十三五”期间，收到政府信息公开申请3件。", ""},
    {"2020—2022年收到政府信息公开申请3件。", ""},
    {"2020、2021、2022年收到政府信息公开申请3件。", ""},
    {"一年来，收到政府信息公开申请3件。", "text.new 3 1 收到政府信息公开申请3件\n"},
    {"二〇二二年收到政府信息公开申请3件。", "text.new 3 1 二〇二二年收到政府信息公开申请3件\n"},
    {"12月收到政府信息公开申请3件。", ""},
    {"2022年1-11月收到政府信息公开申请3件。", ""},
    {"2022年1月1日至6月30日收到政府信息公开申请3件。", ""},
    {"十二月收到政府信息公开申请3件。", ""},
    {"2022年1月1日至12月31日，收到政府信息公开申请3件。", "text.new 3 1 收到政府信息公开申请3件\n"},
    {"2022年1至12月收到政府信息公开申请3件。",
     "text.new 3 1 2022年1至12月收到政府信息公开申请3件\n"},
    {"2022年1月—12月收到政府信息公开申请3件。",
     "text.new 3 1 2022年1月—12月收到政府信息公开申请3件\n"},
    {"全系统共收到政府信息公开申请3件。", ""},
    {"全县政府系统共收到政府信息公开申请3件。", ""},
    {"全市行政机关共收到政府信息公开申请3件。", ""},
    {"县政府办收到政府信息公开申请3件。", ""},
    {"2022年，青石县自然资源局共收到政府信息公开申请3件。", ""},
    {"青石县水务局2022年新收政府信息公开申请3件。",
     "text.new 3 1 青石县水务局2022年新收政府信息公开申请3件\n"},
    {"全年，我县水务局共收到政府信息公开申请3件。",
     "text.new 3 1 我县水务局共收到政府信息公开申请3件\n"},
    {"按照县政府办的要求，我局共收到政府信息公开申请3件。",
     "text.new 3 1 我局共收到政府信息公开申请3件\n"},
    {"收到政府信息公开申请3件，其中新收2件，上年结转1件。", "text.carried_in 1 1 上年结转1件\n"},
    {"收到政府信息公开申请3件，上年结转1件，新收2件。", "text.carried_in 1 1 上年结转1件\n"},
    {"新收政府信息公开申请3件，上年结转1件。",
     "text.new 3 1 新收政府信息公开申请3件\ntext.carried_in 1 1 上年结转1件\n"},
    {"受理政府信息公开申请3件，不予受理1件。", ""},
    {"比上年多收到政府信息公开申请3件。", ""},
    {"柳河镇收到政府信息公开申请3件。", ""},
    {"我县共收到政府信息公开申请3件。", ""},
    {"县本级收到政府信息公开申请3件。", ""},
    {"县政府收到政府信息公开申请3件。", ""},
    {"省水利厅收到政府信息公开申请3件。", ""},
    {"河道管理所收到政府信息公开申请3件。", ""},
    {"我局指导柳河镇收到政府信息公开申请3件。", ""},
    {"通过网络收到政府信息公开申请3件。", ""},
    {"收到公民提出的政府信息公开申请3件，法人提出的1件。", ""},
    {"政府信息公开行政复议新收3件，上年结转2件。", ""},
    {"上年结转的政府信息公开行政复议2件。", ""},
    {"因政府信息公开被申请行政复议3件，上年未审结1件，共4件。", ""},
    {"未经复议直接提起政府信息公开行政诉讼3件。", ""},
    {"因政府信息公开被纠错的行政复议3件。", ""},
    {"月均收到政府信息公开申请3件。", ""},
    {"政府信息公开工作中，对行政处罚决定予以公开3件。", ""},
    {"政府信息公开申请中，属于征地类的予以公开3件。", ""},
    {"收到各类政府信息公开申请4件，予以公开3件。",
     "text.new 4 1 收到各类政府信息公开申请4件\ntext.granted 3 1 予以公开3件\n"},
    {"答复政府信息公开申请4件，全部予以公开3件，部分予以公开1件。",
     "text.granted 3 1 全部予以公开3件\ntext.partial 1 1 部分予以公开1件\n"},
    {"收到政府信息公开申请3.5件。", ""},
    {"收到政府信息公开申请同比增长3件。", ""},
    {"受理信息公开行政复议案件5件。", ""},
    {"因信息公开发生行政复议、行政诉讼5件。", ""},
    {"没有信息公开行政复议败诉案件。", ""},
    {"未按时答复信息公开申请被行政复议，1件败诉。", ""},
    {"不服行政复议决定的信息公开行政诉讼2件。", ""},
    {"自然人信息公开申请上年结转1件", ""},
    {"信息公开申请中不予公开2件。", ""},
    /* a table is no text */
    {"（本列数据的勾稽关系为：第一项加第二项之和）\n收到政府信息公开申请3件。", ""},
    {"第二十条 第（一）项\n信息内容\n收到政府信息公开申请3件。", ""},
};

START_TEST(figures_are_taken_where_they_are_certain)
{
    char *stated = stated_by(&patterns, texts[_i].text);
    ck_assert_str_eq(stated, texts[_i].stated);
    free(stated);
}
END_TEST

/* Whose figures a sentence tells of depends on whose report it is. */
static const struct {
    const char *agency, *who;
    bool own;
} owners[] = {
    {"青石县人民政府", "我县", true},
    {"青石县人民政府", "青石县政府", true},
    {"青石县人民政府", "青石县", true},
    {"青石县人民政府", "柳河镇", false},
    {"青石县人民政府办公室", "县政府办", true},
    {"青石县人民政府办公室", "县水务局", false},
    {"青石县水务局", "我县", false},
    {"青石县水务局", "我局", true},
    {"青石县水务局", "我局办公室", false},
    {"青石县水务局", "县水务局", true},
    {"青石县水务局", "水务局", true},
    {"青石县柳河镇人民政府", "我镇", true},
    {"青石县柳河镇人民政府", "柳河镇", true},
    {"青石县柳河镇人民政府", "柳河镇人民政府", true},
    {"青石县柳河镇人民政府", "青石县", false},
    {"青石县柳河镇", "柳河镇", true},
    {"青石区红旗街道办事处", "红旗街道", true},
    {"青石区红旗街道办事处", "我街道", true},
    {"青石区红旗街道办事处", "本机关", true},
};

START_TEST(a_figure_is_that_of_the_body_named_before_it)
{
    char text[200];
    snprintf(text, sizeof text, "2022年，%s共收到政府信息公开申请3件。", owners[_i].who);
    char *stated = stated_by_report(&patterns, owners[_i].agency, text);
    ck_assert_int_eq(str_starts(str_of(stated), STR("text.new 3 1 ")), owners[_i].own);
    ck_assert_uint_eq(strlen(stated) > 0, owners[_i].own);
    free(stated);
}
END_TEST

/* `line` n times, and `last`. */
static char *repeat(const char *line, size_t n, const char *last)
{
    struct buf text = {0};
    for (size_t i = 0; i < n; i++)
        buf_put_str(&text, str_of(line));
    buf_put(&text, last, strlen(last) + 1);
    return text.p;
}

/* Quadratic time would be minutes. */
START_TEST(a_sentence_may_be_as_long_as_a_report)
{
    enum { LINES = 20000 };
    char *text = repeat("本年度收到政府信息公开申请5件\n", LINES, "");
    char *stated = stated_by(&patterns, text), end[200];
    snprintf(end, sizeof end, "text.new 5 %d …收到政府信息公开申请5件", LINES);
    ck_assert_uint_eq(str_lines(str_of(stated)), LINES);
    ck_assert_ptr_nonnull(strstr(stated, end));
    free(stated);
    free(text);
}
END_TEST

/* However far before it, and between two claims. */
START_TEST(what_stands_before_a_claim_counts_in_all_of_the_sentence)
{
    static const char claim[] = "，收到政府信息公开申请3件";
    char *far = repeat("工作有序推进", 200, claim), *before = repeat("各乡镇", 1, far);
    char *between = repeat(claim, 40, "，其中有网上申请，收到政府信息公开申请3件");
    char *stated[] = {stated_by(&patterns, far), stated_by(&patterns, before),
                      stated_by(&patterns, between)};
    ck_assert_str_eq(stated[0], "text.new 3 1 收到政府信息公开申请3件\n");
    ck_assert_str_eq(stated[1], "");
    ck_assert_uint_eq(str_lines(str_of(stated[2])), 40);
    for (size_t i = 0; i < sizeof stated / sizeof *stated; i++)
        free(stated[i]);
    free(far);
    free(before);
    free(between);
}
END_TEST

START_TEST(every_claim_has_a_rule_and_every_rule_a_claim)
{
    struct text_rules rules;
    struct err e;
    ck_assert_msg(text_rules_init(&rules, &e) == 0, "%s", e.text);
    for (size_t i = 0; i < rules.rules; i++) {
        size_t k = 0;
        while (k < patterns.kinds && !str_eq(patterns.kind[k].rule, rules.rule[i].name))
            k++;
        ck_assert_uint_lt(k, patterns.kinds);
        ck_assert_uint_gt(rules.rule[i].plan.terms, 0);
    }
    for (size_t k = 0; k < patterns.kinds; k++) {
        size_t i = 0;
        while (i < rules.rules && !str_eq(patterns.kind[k].rule, rules.rule[i].name))
            i++;
        ck_assert_uint_lt(i, rules.rules);
    }
    text_rules_free(&rules);
}
END_TEST

static const struct {
    const char *text;
    bool nothing;
} endings[] = {
    {"", true},       {"\n \n", true},           {"无。", true},          {"无", true},
    {"暂无。", true}, {"没有。", true},          {"不存在问题。", true},  {"——", true},
    {"：无", true},   {"一是人手不足。", false}, {"无专职人员。", false},
};

START_TEST(a_section_can_say_nothing)
{
    ck_assert_int_eq(stated_nothing(&patterns, str_of(endings[_i].text)), endings[_i].nothing);
}
END_TEST

/* ---- sections against cells */

#define SECTIONS "report\tyear\tagency\tform\tsection\ttopic\theading\tline\ttext\n"
#define SECTION(report, number, topic, heading, line, text)                                        \
    report "\t2022\t石桥镇\t2021\t" number "\t" topic "\t" heading "\t" line "\t" heading text "\n"
#define OVERVIEW(r, text) SECTION(r, "1", "overview", "一、总体情况", "5", "\\n" text)
#define PROACTIVE(r) SECTION(r, "2", "proactive", "二、主动公开", "10", "")
#define REQUESTS(r) SECTION(r, "3", "requests", "三、申请", "20", "")
#define APPEALS(r) SECTION(r, "4", "appeals", "四、复议", "30", "")
#define PROBLEMS(r, text) SECTION(r, "5", "problems", "五、问题", "40", text)
#define OTHER(r) SECTION(r, "6", "other", "六、其他", "50", "\\n无。")
#define WHOLE(r, text)                                                                             \
    OVERVIEW(r, text) PROACTIVE(r) REQUESTS(r) APPEALS(r) PROBLEMS(r, "\\n一是慢。") OTHER(r)

static const struct findings_report one[] = {{"a", "2022", "石桥镇", "2021", ""},
                                             {NULL, NULL, NULL, NULL, NULL}};

static const struct {
    const char *sections, *found;
} outlines[] = {
    {SECTIONS WHOLE("a", ""), ""},
    /* a missing one, several */
    {SECTIONS OVERVIEW("a", "") PROACTIVE("a") APPEALS("a") PROBLEMS("a", "一") OTHER("a"),
     "form.sections _._._ _ _ _ fail _\n"},
    {SECTIONS SECTION("a", "0", "front", "", "1", "标题"),
     "form.sections _._._ _ _ _ fail _\nform.sections _._._ _ _ _ fail _\n"
     "form.sections _._._ _ _ _ fail _\nform.sections _._._ _ _ _ fail _\n"
     "form.sections _._._ _ _ _ fail _\nform.sections _._._ _ _ _ fail _\n"},
    /* one that was moved is one out of order */
    {SECTIONS SECTION("a", "0", "problems", "一、问题", "3", "一") OVERVIEW("a", "x") PROACTIVE("a")
         REQUESTS("a") APPEALS("a") OTHER("a"),
     "form.sections _._._ _ _ _ fail 3\n"},
    /* nothing said of problems */
    {SECTIONS OVERVIEW("a", "") PROACTIVE("a") REQUESTS("a") APPEALS("a") PROBLEMS("a", "\\n\\n")
         OTHER("a"),
     "form.problems _._._ _ _ _ fail 40\n"},
    {SECTIONS OVERVIEW("a", "") PROACTIVE("a") REQUESTS("a") APPEALS("a") PROBLEMS("a", "\\n无。")
         OTHER("a"),
     "form.problems _._._ _ _ _ fail 40\n"},
    /* a figure that differs, one that agrees, one of several that agrees */
    {SECTIONS WHOLE("a", "收到政府信息公开申请3件。"),
     "text.new requests.new.total 3 0 3 fail 6\n"},
    {SECTIONS WHOLE("a", "收到政府信息公开申请0件。"), ""},
    {SECTIONS WHOLE("a", "收到政府信息公开申请3件。我局收到政府信息公开申请0件。"), ""},
    {SECTIONS WHOLE("a", "因信息公开被提起行政诉讼2件。"),
     "text.suit appeals.suit_direct.total 2 0 2 fail 6\n"},
    /* reports in another order, and none for ours */
    {SECTIONS WHOLE("b", "收到政府信息公开申请3件。") WHOLE("a", ""),
     "!1 report has sections but no cells, the first is 'b'\n"},
    {SECTIONS WHOLE("b", ""), "!report 'a' has no sections\n"
                              "!1 report has sections but no cells, the first is 'b'\n"},
    {SECTIONS "a\t1\n" WHOLE("a", ""), "!expected 9 fields, found 2\n"},
    /* a record that is not right: what its report lacks may have been there */
    {SECTIONS SECTION("a", "0", "front", "", "1", "标题") "a\t1\n",
     "!expected 9 fields, found 2\n"},
    {SECTIONS OVERVIEW("a", "收到政府信息公开申请3件。")
         SECTION("a", "x", "proactive", "二、主动公开", "10", "") REQUESTS("a"),
     "!section is no number: 'x'\n"},
    {SECTIONS WHOLE("a", "") SECTION("a", "7", "annex", "七、附件", "6O", ""),
     "!line is no number: '6O'\n"},
    {SECTIONS WHOLE("b", "") SECTION("a", "0", "", "", "", "") WHOLE("a", ""),
     "!line is no number: ''\n!1 report has sections but no cells, the first is 'b'\n"},
    {"report\ttopic\n", "!column 'section' is missing\n"},
};

START_TEST(sections_are_held_against_form_and_cells)
{
    struct findings_input input = {.report = one, .sections = outlines[_i].sections};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, outlines[_i].found);
    free(found);
}
END_TEST

START_TEST(sections_in_another_order_are_kept_until_asked_for)
{
    static const struct findings_report three[] = {{"a", "2022", "石桥镇", "2021", ""},
                                                   {"b", "2022", "柳林镇", "2021", ""},
                                                   {"a", "2022", "渡口镇", "2021", ""},
                                                   {NULL, NULL, NULL, NULL, NULL}};
    struct findings_input input = {.report = three,
                                   .sections = SECTIONS WHOLE("b", "收到政府信息公开申请2件。")
                                       WHOLE("a", "收到政府信息公开申请1件。")
                                           WHOLE("a", "收到政府信息公开申请3件。")};
    char *found = findings_of(&input, NULL);
    ck_assert_str_eq(found, "text.new requests.new.total 1 0 1 fail 6\n"
                            "text.new requests.new.total 2 0 2 fail 6\n"
                            "text.new requests.new.total 3 0 3 fail 6\n");
    free(found);
}
END_TEST

/* Quadratic time would be minutes. */
START_TEST(many_reports_may_have_one_identifier)
{
    enum { REPORTS = 60000 };
    const struct record_reader_options from = {.from = RECORD_AUTO};
    const struct err_sink warnings = {NULL, NULL};
    struct narratives n;
    struct err e;
    char *line = repeat("-\t0\t\t\t1\t\n", REPORTS, "");
    char *all = repeat("report\tsection\ttopic\theading\tline\ttext\n", 1, line);
    ck_assert_int_eq(
        narratives_open(&n, "sections", records_file(str_of(all)), &from, &warnings, &e), 0);
    ck_assert_ptr_null(narratives_find(&n, STR("none")));
    size_t reports = 0;
    for (struct narrative *next; (next = narratives_find(&n, STR("-"))) != NULL; reports++)
        narrative_del(next);
    ck_assert_uint_eq(reports, REPORTS);
    narratives_close(&n);
    free(line);
    free(all);
}
END_TEST

START_TEST(messages_quote_the_text)
{
    static const struct findings_report report[] = {
        {"a", "2022", "石桥镇", "2021", "appeals.review.total=blank"},
        {NULL, NULL, NULL, NULL, NULL}};
    struct findings_input input = {
        .report = report,
        .sections =
            SECTIONS WHOLE("a", "全年收到政府信息公开申请3件，因信息公开被申请行政复议1件。")};
    char *messages, *found = findings_of(&input, &messages);
    ck_assert_ptr_nonnull(strstr(
        messages,
        "正文写“全年收到政府信息公开申请3件”，即3，而收到和处理政府信息公开申请情况表“总计”列中"
        "“一、本年新收政府信息公开申请数量”0，相差3，请核对。\n"));
    ck_assert_ptr_nonnull(strstr(
        messages,
        "正文写“因信息公开被申请行政复议1件”，即1，而政府信息公开行政复议、行政诉讼情况表“总计”列中"
        "“行政复议”空白，无法核对。\n"));
    free(found);
    free(messages);
}
END_TEST

Suite *check_text_suite(void)
{
    Suite *s = suite_create("check_text");
    TCase *t = tcase_create("stated");
    tcase_add_checked_fixture(t, set_up, tear_down);
    tcase_add_loop_test(t, figures_are_taken_where_they_are_certain, 0,
                        sizeof texts / sizeof *texts);
    tcase_add_loop_test(t, a_figure_is_that_of_the_body_named_before_it, 0,
                        sizeof owners / sizeof *owners);
    tcase_add_test(t, a_sentence_may_be_as_long_as_a_report);
    tcase_add_test(t, what_stands_before_a_claim_counts_in_all_of_the_sentence);
    tcase_add_test(t, every_claim_has_a_rule_and_every_rule_a_claim);
    tcase_add_loop_test(t, a_section_can_say_nothing, 0, sizeof endings / sizeof *endings);
    suite_add_tcase(s, t);
    t = tcase_create("sections");
    tcase_add_loop_test(t, sections_are_held_against_form_and_cells, 0,
                        sizeof outlines / sizeof *outlines);
    tcase_add_test(t, sections_in_another_order_are_kept_until_asked_for);
    tcase_add_test(t, many_reports_may_have_one_identifier);
    tcase_add_test(t, messages_quote_the_text);
    suite_add_tcase(s, t);
    return s;
}
