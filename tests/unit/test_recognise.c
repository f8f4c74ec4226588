#include <check.h>

#include "form/recognise.h"
#include "show.h"

static const struct {
    const char *text, *year, *form;
} texts[] = {
    {"", "", NULL},
    {"", "2021", NULL},
    {"本年度工作平稳。\n政府信息公开申请3件。\n", "2021", NULL},
    {"规章 3\n", "2021", NULL}, /* one label may stand anywhere */
    {"行政许可 3\n行政处罚 4\n", "", NULL},
    /* labels that only one form has */
    {"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 3 | 4 | 5\n", "", "2021"},
    {"信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 3 | 4 | 5\n", "", "2019"},
    {"（一）收到申请数 | 件 | 3\n1.当面申请数 | 件 | 1\n2.传真申请数 | 件 | 2\n", "", "2014"},
    {"1.信访举报投诉类申请\n2.重复申请\n（六）其他处理\n1.申请人无正当理由逾期不补正、"
     "行政机关不再处理其政府信息公开申请\n",
     "", "2021"},
    /* they decide, whatever the year */
    {"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 3 | 4 | 5\n", "2019", "2021"},
    {"信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 3 | 4 | 5\n", "2022",
     "2019"},
    /* the year decides where labels leave it open: the appeals table is in both forms */
    {"结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n1 | 2 | 3 | 4 | 10\n", "2020", "2019"},
    {"结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n1 | 2 | 3 | 4 | 10\n", "2021", "2021"},
    {"结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n1 | 2 | 3 | 4 | 10\n", "2014", "2019"},
    /* a label said many times is one label */
    {"规章 3\n规章 3\n规章 3\n规章 3\n", "2021", NULL},
};

START_TEST(a_text)
{
    struct scanned s = show_scanned(texts[_i].text);
    const struct form *form = form_choose(&s.hits, str_of(texts[_i].year));
    if (texts[_i].form) {
        ck_assert_ptr_nonnull(form);
        ck_assert(str_eq(form->name, str_of(texts[_i].form)));
    } else {
        ck_assert_ptr_null(form);
    }
    hide_scanned(&s);
}
END_TEST

/* Labels that several forms have put none of them first. */
START_TEST(a_form_leads_by_labels_of_its_own)
{
    static const char
        shared[] = "规章 3\n行政许可 4\n行政处罚 5\n行政强制 6\n",
        own[] = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 3 | 4 | 5\n";
    const struct form *form = form_find(codebook_builtin(), STR("2021"));
    struct scanned s = show_scanned(shared);
    ck_assert(!form_leads(&s.hits, form));
    hide_scanned(&s);
    s = show_scanned(own);
    ck_assert(form_leads(&s.hits, form));
    ck_assert(!form_leads(&s.hits, form_find(codebook_builtin(), STR("2019"))));
    hide_scanned(&s);
}
END_TEST

Suite *recognise_suite(void)
{
    Suite *s = suite_create("recognise");
    TCase *c = tcase_create("recognise");
    tcase_add_loop_test(c, a_text, 0, sizeof texts / sizeof *texts);
    tcase_add_test(c, a_form_leads_by_labels_of_its_own);
    suite_add_tcase(s, c);
    return s;
}
