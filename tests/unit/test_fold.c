#include <check.h>
#include <stdlib.h>

#include "lex/fold.h"

static const struct {
    const char *a, *b;
} alike[] = {
    {"（一）予以公开", "(一)予以公开"},
    {"（一）予以 公开", "(一) 予以公开"},
    {"（一）予以　公开", "一予以公开"},
    {"1.属于国家秘密", "1、属于国家秘密"},
    {"1.属于国家秘密", "１．属于国家秘密"},
    {"1.属于国家秘密", "1 属于国家秘密"},
    {"1.属于国家秘密", "①属于国家秘密"},
    {"3.危及“三安全一稳定”", "3.危及三安全一稳定"},
    {"3.危及“三安全一稳定”", "3.危及\"三安全一稳定\""},
    {"没有现成信息，需要另行制作", "没有现成信息需要另行制作"},
    {"本年收费金额（单位：万元）", "本年收费金额(单位:万元)"},
    {"法人或其他组织", "法人<br>或其他<br/>组<br />织"},
    {"ＡＢＣ１２", "abc12"},
    {"不是《条例》所指政府信息", "不是条例所指政府信息"},
    {"结果维持", "结果\r\n维持"},
    {"規章", "規(guī)章"},
    {"本年處理決定數量", "本年處理決定數(shù)量"},
    {"结果维持", "结\xc2\xa0果\xe2\x80\x8b维持"},
};

START_TEST(what_is_typed_differently_folds_alike)
{
    uint32_t a[64], b[64];
    size_t n = fold_str(str_of(alike[_i].a), a);
    ck_assert_uint_eq(n, fold_str(str_of(alike[_i].b), b));
    ck_assert_mem_eq(a, b, n * sizeof *a);
}
END_TEST

static const struct {
    uint32_t c, folded;
} characters[] = {
    {'a', 'a'},       {'Z', 'z'},         {'0', '0'},  {'9', '9'},   {0xff21, 'a'}, /* Ａ */
    {0xff19, '9'},                                                                  /* ９ */
    {0x2460, '1'},    {0x2468, '9'},                                                /* ① ⑨ */
    {0x2469, 0},                                                                    /* ⑩ */
    {0x4e00, 0x4e00}, {0x9fa5, 0x9fa5},                                             /* 一 龥 */
    {0x3400, 0x3400}, {0x20000, 0x20000},                                           /* 㐀 𠀀 */
    {0x2f00, 0x2f00},                                                               /* ⼀ */
    {' ', 0},         {'\n', 0},          {0, 0},      {'.', 0},     {'<', 0},
    {0x3000, 0},      {0xa0, 0},          {0x3001, 0}, {0xff08, 0}, /* 、（ */
    {0x201c, 0},      {0x300a, 0},        {0xfffd, 0}, {0x1f600, 0}, {0xe9, 0},
    {0x42f, 0},       {0x10ffff, 0},
};

START_TEST(a_character)
{
    ck_assert_uint_eq(fold_char(characters[_i].c), characters[_i].folded);
}
END_TEST

START_TEST(folding_twice_changes_nothing_more)
{
    for (uint32_t c = 0; c < 0x30000; c++)
        ck_assert_uint_eq(fold_char(fold_char(c)), fold_char(c));
}
END_TEST

START_TEST(no_more_comes_out_than_characters_went_in)
{
    uint32_t out[16];
    ck_assert_uint_eq(fold_str(STR(""), out), 0);
    ck_assert_uint_eq(fold_str(STR("，。！"), out), 0);
    ck_assert_uint_eq(fold_str(STR("a\0b"), out), 2);
    ck_assert_uint_eq(fold_str(STR("\xe4\xb8"), out), 0); /* a cut character */
    ck_assert_uint_eq(fold_str(STR("<b<br"), out), 3);    /* tags that are none: b, b, r */
    ck_assert_uint_eq(out[2], 'r');
}
END_TEST

Suite *fold_suite(void)
{
    Suite *s = suite_create("fold");
    TCase *c = tcase_create("fold");
    tcase_add_loop_test(c, what_is_typed_differently_folds_alike, 0, sizeof alike / sizeof *alike);
    tcase_add_loop_test(c, a_character, 0, sizeof characters / sizeof *characters);
    tcase_add_test(c, folding_twice_changes_nothing_more);
    tcase_add_test(c, no_more_comes_out_than_characters_went_in);
    suite_add_tcase(s, c);
    return s;
}
