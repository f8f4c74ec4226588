/* The pattern of plain titles finds what that of any title does.  All bodies are made up. */
#include <check.h>
#include <string.h>

#include "base/buf.h"
#include "records.h"
#include "report/meta_patterns.h"

static struct pattern *pattern[META_PATTERNS];

static void setup(void)
{
    struct err e;
    ck_assert_msg(meta_patterns_init(pattern, &e) == 0, "%s", e.text);
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

/* Whether the text is a plain title; then it is one of any kind, with the same names in it. */
static bool check_title(struct str text)
{
    if (pattern_find(pattern[META_PLAIN], text, 0) <= 0)
        return false;
    ck_assert_msg(pattern_find(pattern[META_TITLE], text, 0) > 0, "%.*s", (int)text.n, text.p);
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
        "〇",       "关",   "公",     "于",     "开"};
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

Suite *meta_patterns_suite(void);

Suite *meta_patterns_suite(void)
{
    Suite *s = suite_create("meta_patterns");
    TCase *t = tcase_create("meta_patterns");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_add_test(t, all_patterns_can_be_compiled);
    tcase_add_test(t, plain_titles_are_titles);
    tcase_add_test(t, what_both_patterns_find_is_the_same);
    suite_add_tcase(s, t);
    return s;
}
