/* The pattern of plain titles finds what that of any title does.  All bodies are made up. */
#include <check.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "records.h"
#include "report/meta_patterns.h"
#include "report/numeral.h"

static struct pattern *pattern[META_PATTERNS];
static struct meta_word_list words[META_WORDS];

static void setup(void)
{
    struct err e;
    ck_assert_msg(meta_patterns_init(pattern, words, &e) == 0, "%s", e.text);
}

static void teardown(void)
{
    meta_patterns_free(pattern);
}

static void assert_same_group(const char *name, struct str text)
{
    struct str plain = pattern_group(pattern[META_PLAIN], name);
    struct str any = pattern_group(pattern[META_TITLE], name);
    ck_assert_msg(str_eq(plain, any), "%.*s: %s '%.*s', not '%.*s'", (int)text.n, text.p, name,
                  (int)plain.n, plain.p, (int)any.n, any.p);
}

/* Whether the text is a plain title; then it is one of any kind, with the same names in it, and no
 * link. */
static bool check_title(struct str text)
{
    if (pattern_find(pattern[META_PLAIN], text, 0) <= 0)
        return false;
    ck_assert_msg(pattern_find(pattern[META_TITLE], text, 0) > 0, "%.*s", (int)text.n, text.p);
    ck_assert_int_eq(pattern_find(pattern[META_LINK], text, 0), 0);
    assert_same_group("agency", text);
    assert_same_group("year", text);
    assert_same_group("rest", text);
    return true;
}

START_TEST(all_patterns_can_be_compiled)
{
    for (size_t i = 0; i < META_PATTERNS; i++)
        ck_assert_msg(pattern_find(pattern[i], STR("某"), 0) >= 0, "kind %zu", i);
}
END_TEST

/* The year that a line is, 0 if it is none: one that the pattern finds can be read. */
static int year_of(struct str line)
{
    if (pattern_find(pattern[META_YEARLINE], line, 0) <= 0)
        return 0;
    int year = numeral_year(pattern_group(pattern[META_YEARLINE], "year"));
    ck_assert_msg(year > 0, "%.*s", (int)line.n, line.p);
    return year;
}

START_TEST(all_characters_of_a_year_are_digits)
{
    static const char *const years[] = {"二〇二一年", "2o12年"};
    size_t digits = 0;
    for (uint32_t c = 1; c <= 0xffff; c++)
        for (size_t i = 0; i < 4; i++) {
            struct buf text = {0};
            char bytes[4];
            struct str rest = str_of(years[c < 0x80]);
            for (size_t k = 0, used; rest.n; k++, rest = str_from(rest, used)) {
                utf8_decode(rest.p, rest.n, &used);
                buf_put(&text, k == i ? bytes : rest.p, k == i ? utf8_encode(c, bytes) : used);
            }
            digits += year_of(buf_str(&text, 0)) > 0;
            buf_free(&text);
        }
    ck_assert_uint_eq(digits, 2 * (1 + 3 + 12 + 12)); /* in each place, for each of the years */
}
END_TEST

static const struct {
    const char *text;
    int year;
} years[] = {
    {"2021", 2021},     {"二〇二一年", 2021}, {"二O二O年度", 2020}, {"二o二一年", 2021},
    {"〇二O二年", 0},   {"2O2o年", 2020},     {"二〇一O年", 2010},  {"二零零九年", 2009},
    {"二○○九年", 2009}, {"20○○年", 0},        {"20OO年", 0},        {"二〇XX年", 0},
};

START_TEST(the_letter_o_stands_for_a_zero)
{
    ck_assert_int_eq(year_of(str_of(years[_i].text)), years[_i].year);
}
END_TEST

START_TEST(plain_titles_are_titles)
{
    ck_assert(check_title(STR("青石县财政局2021年政府信息公开工作年度报告")));
    ck_assert(check_title(STR("青石县柳河镇人民政府2021年度政府信息公开年度报告")));
    ck_assert(check_title(STR("青石县白鹤关镇人民政府2021年度政府信息公开工作报告")));
    ck_assert(check_title(STR("《青石县财政局2021年政府信息公开年度报告》")));
    ck_assert(!check_title(STR("关于青石县财政局2021年政府信息公开工作年度报告")));
    ck_assert(!check_title(STR("一图读懂青石县财政局2021年政府信息公开工作年度报告")));
    ck_assert(!check_title(STR("青石县政务公开办2021年政府信息公开工作年度报告")));
}
END_TEST

START_TEST(what_both_patterns_find_is_the_same)
{
    static const char *const before[] = {
        "青石",     "县",   "财政局", "柳河镇", "人民政府", "委员会",   "街道",       "办事处",
        "第一中学", "年",   "报告",   "标题",   "发布",     "一图读懂", "的",         "关于",
        "贯彻",     "执行", "条例",   "政府",   "信息",     "中华",     "二〇二一年", "党委",
        "检察院",   "工作", "情况",   "和",     "及",       "全文",     "①",          "·",
        "〇",       "关",   "公",     "于",     "开",       "上一篇",   "相关链接"};
    static const char *const behind[] = {"2021年", "2021年度", "2021"};
    static const char *const name[] = {"政府信息公开工作年度报告", "政府信息公开年度报告",
                                       "政府信息公开工作报告", "政府信息公开报告"};
    unsigned long long seed = 23;
    int plain = 0;
    for (int round = 0; round < 20000; round++) {
        struct buf text = {0};
        buf_put_str(&text, str_of(records_random(&seed, 4) ? "" : "《"));
        for (unsigned n = 1 + records_random(&seed, 6); n > 0; n--) {
            const char *piece = before[records_random(&seed, sizeof before / sizeof *before)];
            buf_put(&text, piece, strlen(piece));
        }
        buf_put_str(&text, str_of(behind[records_random(&seed, 3)]));
        buf_put_str(&text, str_of(name[records_random(&seed, sizeof name / sizeof *name)]));
        buf_put_str(&text, str_of(records_random(&seed, 4) ? "" : "》"));
        plain += check_title(str_make(text.p, text.len));
        buf_free(&text);
    }
    ck_assert_int_gt(plain, 1000);
}
END_TEST

Suite *meta_patterns_suite(void)
{
    Suite *s = suite_create("meta_patterns");
    TCase *t = tcase_create("meta_patterns");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_add_test(t, all_patterns_can_be_compiled);
    tcase_add_test(t, plain_titles_are_titles);
    tcase_add_test(t, all_characters_of_a_year_are_digits);
    tcase_add_loop_test(t, the_letter_o_stands_for_a_zero, 0, sizeof years / sizeof *years);
    tcase_add_test(t, what_both_patterns_find_is_the_same);
    suite_add_tcase(s, t);
    return s;
}
