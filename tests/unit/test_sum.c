#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "records.h"
#include "sum/input.h"
#include "sum/ratio.h"
#include "sum/sum.h"

static struct decimal number(const char *text)
{
    struct decimal d;
    ck_assert_int_eq(decimal_parse(&d, str_of(text)), 0);
    return d;
}

static const char *written(const struct sum_group *g)
{
    static char text[64];
    struct buf out = {0};
    decimal_put(&out, g->value);
    ck_assert_uint_lt(out.len, sizeof text);
    memcpy(text, out.p, out.len);
    text[out.len] = '\0';
    buf_free(&out);
    return text;
}

START_TEST(groups_are_found_again)
{
    static const struct str a[2] = {STR_INIT("2021"), STR_INIT("件")};
    static const struct str b[2] = {STR_INIT("2021"), STR_INIT("元")};
    static const struct str c[2] = {STR_INIT("件"), STR_INIT("2021")};
    struct sum s;
    sum_init(&s, 2);
    for (int round = 0; round < 3; round++) {
        ck_assert_uint_eq(sum_find(&s, a), 0);
        ck_assert_uint_eq(sum_find(&s, b), 1);
        ck_assert_uint_eq(sum_find(&s, c), 2);
        ck_assert_uint_eq(sum_find(&s, c), 2);
        ck_assert_uint_eq(sum_find(&s, a), 0);
    }
    ck_assert_uint_eq(s.groups, 3);
    sum_free(&s);
}
END_TEST

START_TEST(a_group_counts_what_gave_a_number_and_what_gave_none)
{
    const struct str key = STR("件");
    struct decimal half = number("0.5");
    struct sum s;
    sum_init(&s, 1);
    struct sum_group *g = sum_group(&s, sum_find(&s, &key));
    ck_assert_int_eq(sum_add(g, NULL, 0, 2), 0);
    ck_assert_int_eq(g->state, SUM_EMPTY);
    ck_assert_int_eq(sum_add(g, &half, 1, 0), 0);
    ck_assert_int_eq(sum_add(g, &half, 4, 1), 0);
    ck_assert_int_eq(g->state, SUM_NUMBER);
    ck_assert_str_eq(written(g), "1");
    ck_assert_uint_eq(g->reports, 5);
    ck_assert_uint_eq(g->blank, 3);
    sum_free(&s);
}
END_TEST

START_TEST(an_overflow_drops_the_group_and_is_told_once)
{
    const struct str key = STR("件");
    struct decimal most = number("9999999999999999999999999999999999999"), one = number("1");
    struct sum s;
    sum_init(&s, 1);
    struct sum_group *g = sum_group(&s, sum_find(&s, &key));
    ck_assert_int_eq(sum_add(g, &most, 1, 0), 0);
    ck_assert_int_eq(sum_add(g, &one, 1, 0), DECIMAL_OVERFLOW);
    ck_assert_int_eq(sum_add(g, &one, 1, 0), 0);
    ck_assert_int_eq(g->state, SUM_DROPPED);
    sum_free(&s);
    sum_init(&s, 1);
    g = sum_group(&s, sum_find(&s, &key));
    ck_assert_int_eq(sum_add(g, NULL, 0, SIZE_MAX), 0);
    ck_assert_int_eq(sum_add(g, NULL, 0, 1), SUM_MANY);
    sum_free(&s);
}
END_TEST

/* A comparison by the definition, for the radix sort to be held against. */
static int compare_keys(const struct sum *s, const struct str *column, const struct order *o,
                        uint32_t a, uint32_t b)
{
    for (size_t k = 0; k < s->keys; k++) {
        struct str x = intern_str(&s->names, sum_ids(s, a)[k]);
        struct str y = intern_str(&s->names, sum_ids(s, b)[k]);
        enum order_kind kind = order_kind_of(column[k]);
        if (kind != ORDER_KINDS && !str_eq(x, y)) {
            const struct order_list *l = &o->list[kind];
            for (size_t i = 0; i < l->codes; i++)
                if (str_eq(l->code[i], x) || str_eq(l->code[i], y))
                    return str_eq(l->code[i], x) ? -1 : 1;
        }
        if (str_cmp(x, y) != 0)
            return str_cmp(x, y);
    }
    return 0;
}

START_TEST(groups_are_sorted_by_codebook_and_bytes)
{
    static const struct str column[] = {STR_INIT("agency"), STR_INIT("row"), STR_INIT("unit")};
    static const struct str agency[] = {STR_INIT("柳林镇"), STR_INIT(""), STR_INIT("石桥镇")};
    static const struct str row[] = {STR_INIT("total"), STR_INIT("zzz"), STR_INIT("new"),
                                     STR_INIT("denied.law"), STR_INIT("aaa")};
    static const struct str unit[] = {STR_INIT("件"), STR_INIT("")};
    unsigned long long seed = 3;
    struct order order;
    struct sum s;
    order_init(&order, codebook_builtin());
    sum_init(&s, 3);
    for (int i = 0; i < 200; i++) {
        struct str key[] = {agency[records_random(&seed, 3)], row[records_random(&seed, 5)],
                            unit[records_random(&seed, 2)]};
        sum_find(&s, key);
    }
    ck_assert_uint_eq(s.groups, 30);
    uint32_t *sorted = sum_sorted(&s, column, &order);
    for (size_t i = 1; i < s.groups; i++)
        ck_assert_int_lt(compare_keys(&s, column, &order, sorted[i - 1], sorted[i]), 0);
    free(sorted);
    sum_free(&s);
    order_free(&order);
}
END_TEST

START_TEST(no_groups_sort_to_nothing)
{
    static const struct str column[] = {STR_INIT("unit")};
    struct order order = {0};
    struct sum s;
    sum_init(&s, 1);
    uint32_t *sorted = sum_sorted(&s, column, &order);
    ck_assert_uint_eq(s.groups, 0);
    ck_assert_uint_eq(s.names.count, 0);
    free(sorted);
    sum_free(&s);
}
END_TEST

/* Adds records (TSV) up by year, table, row and col with the shares of
 * `definitions`, and writes the shares down: row value reports blank. */
static char *shares(const char *definitions, const char *records)
{
    static const struct str by[] = {STR_INIT("year"), STR_INIT("table"), STR_INIT("row"),
                                    STR_INIT("col"), STR_INIT("unit")};
    static char text[512];
    struct record_reader_options options = {.from = RECORD_TSV};
    struct record_reader reader;
    struct ratios ratios;
    struct sum_input in;
    struct sum s;
    struct err e;
    size_t used = 0;
    ck_assert_msg(ratios_init(&ratios, str_of(definitions), "test", &e) == 0, "%s", e.text);
    sum_init(&s, 5);
    sum_input_init(&in, by, 4, NULL, false);
    record_reader_init(&reader, &options, in.column, in.columns);
    record_reader_add_open(&reader, "test", records_file(str_of(records)), str_make(NULL, 0));
    while (record_next(&reader, &e) > 0)
        ck_assert_int_eq(sum_input_add(&in, &reader, &s, NULL, &e), 0);
    ratios_add(&ratios, &s, by);
    sum_name(&s);
    text[0] = '\0';
    for (size_t i = 0; i < s.groups; i++) {
        const struct sum_group *g = sum_group(&s, i);
        struct str row = intern_str(&s.names, sum_ids(&s, i)[2]);
        if (str_eq(intern_str(&s.names, sum_ids(&s, i)[1]), RATIO_TABLE) && g->state != SUM_DROPPED)
            used += (size_t)snprintf(text + used, sizeof text - used, "%.*s %s %zu %zu\n",
                                     (int)row.n, row.p, g->state == SUM_NUMBER ? written(g) : "-",
                                     g->reports, g->blank);
    }
    record_reader_free(&reader);
    sum_input_free(&in);
    sum_free(&s);
    ratios_free(&ratios);
    return text;
}

#define DEFINE "ratio\ttable\tnumerator\tdenominator\tmeaning\tsource\n"
#define CELLS "year\ttable\trow\tcol\tvalue\tunit\n"

START_TEST(a_share_is_a_quotient_of_sums)
{
    const char *share = DEFINE "s\tt\ta/x + b.*/x\tc/x\t\t\n";
    ck_assert_str_eq(shares(share, CELLS "1\tt\ta\tx\t1\t\n"
                                         "1\tt\tb.p\tx\t2\t\n"
                                         "1\tt\tb.q\tx\t4\t\n"
                                         "1\tt\tb\tx\t100\t\n"
                                         "1\tt\ta\ty\t100\t\n"
                                         "1\tt\tc\tx\t9\t\n"
                                         "1\tt\tc\tx\t0\t\n"
                                         "2\tt\tc\tx\t7\t\n"),
                     "s 77.78 1 0\n");
}
END_TEST

START_TEST(a_share_without_all_its_figures_is_left_open)
{
    const char *share = DEFINE "s\tt\ta/x\ta/x + b/x\t\t\n";
    /* a blank, figures of two units, nothing by nothing */
    ck_assert_str_eq(shares(share, CELLS "1\tt\ta\tx\t1\t\n1\tt\tb\tx\t\t\n"), "s - 0 1\n");
    ck_assert_str_eq(shares(share, CELLS "1\tt\ta\tx\t1\tm\n1\tt\tb\tx\t1\tkm\n"), "s - 1 0\n");
    ck_assert_str_eq(shares(share, CELLS "1\tt\ta\tx\t1\tm\n1\tt\ta\tx\t1\tkm\n"
                                         "1\tt\tb\tx\t1\tm\n"),
                     "s - 1 0\n");
    ck_assert_str_eq(shares(share, CELLS "1\tt\ta\tx\t0\t\n1\tt\tb\tx\t0\t\n"), "s - 1 0\n");
    /* a report that gave none does not hide the sum of the others, but is counted */
    ck_assert_str_eq(shares(share, CELLS "1\tt\ta\tx\t1\t\n1\tt\tb\tx\t\t\n1\tt\tb\tx\t3\t\n"),
                     "s 25 1 1\n");
    /* a form that lacks a cell has no such share */
    ck_assert_str_eq(shares(share, CELLS "1\tt\ta\tx\t1\t\n"), "");
}
END_TEST

static const struct {
    const char *text, *message;
    size_t line;
} wrong[] = {
    {"ratio\n", "expected the columns ratio table numerator denominator meaning source", 1},
    {DEFINE "s\tt\ta/x\n", "expected 6 columns", 2},
    {DEFINE "s\tt\ta/x\tb/x\t\t\t\n", "expected 6 columns", 2},
    {DEFINE "s\tt\ta/x\tb\t\t\n", "expected cells (row/col + row/col ...): 'b'", 2},
    {DEFINE "s\tt\t\tb/x\t\t\n", "expected cells (row/col + row/col ...): ''", 2},
    {DEFINE "s\tt\tb/x\t\t\t\n", "expected cells (row/col + row/col ...): ''", 2},
    {DEFINE "s\tt\ta/x\tb/x\t\t\ns\tt\t/x\tb/x\t\t\n",
     "expected cells (row/col + row/col ...): '/x'", 3},
};

START_TEST(wrong_definitions_are_named)
{
    struct ratios r;
    struct err e;
    ck_assert_int_eq(ratios_init(&r, str_of(wrong[_i].text), "test", &e), -1);
    ck_assert_str_eq(e.text, wrong[_i].message);
    ck_assert_uint_eq(e.line, wrong[_i].line);
}
END_TEST

static bool in_codebook(const struct ratio *ratio, const struct ratio_term *t)
{
    const struct codebook *book = codebook_builtin();
    for (size_t i = 0; i < book->cells; i++) {
        const struct form_cell *c = &book->cell[i];
        bool row = t->wild ? str_starts(c->row, t->row) : str_eq(c->row, t->row);
        if (row && str_eq(c->table, ratio->table) && str_eq(c->col, t->col))
            return true;
    }
    return false;
}

START_TEST(built_in_shares_are_made_of_cells_of_the_forms)
{
    struct ratios r;
    ratios_builtin(&r);
    ck_assert_uint_gt(r.ratios, 0);
    for (size_t i = 0; i < r.ratios; i++)
        for (size_t t = 0; t < r.ratio[i].terms; t++)
            ck_assert_msg(in_codebook(&r.ratio[i], &r.ratio[i].term[t]), "ratio %zu term %zu", i,
                          t);
    ratios_free(&r);
}
END_TEST

START_TEST(a_map_knows_parents_and_counts_who_is_asked_for)
{
    char path[] = "/tmp/gipr-map-XXXXXX";
    static const char text[] = "agency,parent\nx,y\ny,z\nx,y\n";
    struct record_reader_options options = {.from = RECORD_AUTO};
    struct agency_map m;
    struct err e;
    bool unknown, first_time;
    int fd = mkstemp(path);
    ck_assert_int_eq((int)write(fd, text, sizeof text - 1), (int)sizeof text - 1);
    close(fd);
    int got = agency_map_init(&m, path, &options, &e);
    unlink(path);
    ck_assert_int_eq(got, 0);
    ck_assert(str_eq(agency_map_parent(&m, STR("x"), &unknown, &first_time), STR("y")));
    ck_assert(!unknown);
    ck_assert(str_eq(agency_map_parent(&m, STR("y"), &unknown, &first_time), STR("z")));
    ck_assert(str_eq(agency_map_parent(&m, STR("z"), &unknown, &first_time), STR("z")));
    ck_assert(!unknown);
    ck_assert(str_eq(agency_map_parent(&m, STR("w"), &unknown, &first_time), STR("w")));
    ck_assert(unknown && first_time);
    ck_assert(str_eq(agency_map_parent(&m, STR("w"), &unknown, &first_time), STR("w")));
    ck_assert(unknown && !first_time);
    agency_map_free(&m);
}
END_TEST

Suite *sum_suite(void)
{
    Suite *s = suite_create("sum");
    TCase *t = tcase_create("sum");
    tcase_add_test(t, groups_are_found_again);
    tcase_add_test(t, a_group_counts_what_gave_a_number_and_what_gave_none);
    tcase_add_test(t, an_overflow_drops_the_group_and_is_told_once);
    tcase_add_test(t, groups_are_sorted_by_codebook_and_bytes);
    tcase_add_test(t, no_groups_sort_to_nothing);
    tcase_add_test(t, a_share_is_a_quotient_of_sums);
    tcase_add_test(t, a_share_without_all_its_figures_is_left_open);
    tcase_add_loop_test(t, wrong_definitions_are_named, 0, sizeof wrong / sizeof *wrong);
    tcase_add_test(t, built_in_shares_are_made_of_cells_of_the_forms);
    tcase_add_test(t, a_map_knows_parents_and_counts_who_is_asked_for);
    suite_add_tcase(s, t);
    return s;
}
