#include <check.h>

#include "check/form_rules.h"
#include "check/rules.h"
#include "check/stated.h"
#include "check/text_rules.h"
#include "data.h"
#include "form/form.h"
#include "lex/simplified.h"
#include "report/meta_patterns.h"
#include "report/topics.h"
#include "sum/ratio.h"

#define READ(how) ck_assert_msg((how) == 0, "%s:%zu: %s", e.name, e.line, e.text)

/* What is read with an err struct; tests/prop/forms.sh looks at the rest. */
START_TEST(all_rows_of_the_built_in_data_are_right)
{
    struct codebook book;
    struct ratios ratios;
    struct simplified simplified;
    struct topics topics;
    struct rules rules;
    struct text_rules text;
    struct form_rules form;
    struct stated stated;
    struct pattern *pattern[META_PATTERNS];
    struct meta_word_list words[META_WORDS];
    struct err e;
    READ(codebook_init(&book, str_make(data_cells, data_cells_len), "cells.tsv", &e));
    READ(ratios_init(&ratios, str_make(data_ratios, data_ratios_len), "ratios.tsv", &e));
    READ(simplified_init(&simplified, str_make(data_script, data_script_len), "script.tsv", &e));
    READ(topics_init(&topics, str_make(data_topics, data_topics_len), "topics.tsv", &e));
    READ(meta_patterns_init(pattern, words, &e));
    READ(rules_init(&rules, &e));
    READ(text_rules_init(&text, &e));
    READ(form_rules_init(&form, &e));
    READ(stated_init(&stated, &e));
    codebook_free(&book);
    ratios_free(&ratios);
    simplified_free(&simplified);
    topics_free(&topics);
    meta_patterns_free(pattern);
    rules_free(&rules);
    text_rules_free(&text);
    form_rules_free(&form);
    stated_free(&stated);
}
END_TEST

Suite *data_suite(void)
{
    Suite *s = suite_create("data");
    TCase *c = tcase_create("data");
    tcase_add_test(c, all_rows_of_the_built_in_data_are_right);
    suite_add_tcase(s, c);
    return s;
}
