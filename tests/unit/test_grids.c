#include <check.h>

#include "show.h"

/* Tables in cells whose rows and heads some programs left in other places than the form has. */
static const struct {
    const char *form, *table, *text, *cells;
} texts[] = {
    /* cells repeated over all that they span, but heads without those before the first one */
    {"2021", "requests",
     "自然人,法人或其他组织,法人或其他组织,法人或其他组织,法人或其他组织,法人或其他组织,总计,,,\n"
     "自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计,,,\n"
     "一、本年新收政府信息公开申请数量,一、本年新收政府信息公开申请数量,一、本年新收政府信息公开申请数量,5,1,2,0,3,0,11\n"
     "三、本年度办理结果,（七）总计,（七）总计,4,1,2,0,3,0,10\n",
     "new 5 1 2 0 3 0 11\ntotal 4 1 2 0 3 0 10"},
};

START_TEST(a_text)
{
    assert_shows(show_cells(texts[_i].form, texts[_i].table, texts[_i].text), texts[_i].cells);
}
END_TEST

Suite *grids_suite(void)
{
    Suite *s = suite_create("grids");
    TCase *c = tcase_create("grids");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    suite_add_tcase(s, c);
    return s;
}
