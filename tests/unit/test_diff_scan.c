#include <check.h>
#include <string.h>

#include "diff/scan.h"
#include "records.h"

enum { SIZE = 9000 };

/* Bytes of which many are tabs, newlines and backslashes, with the padding. */
static void fill(char *p, size_t n, unsigned long long *seed, unsigned plain)
{
    static const char special[] = "\t\n\\\t";
    for (size_t i = 0; i < n + SCAN_PADDING; i++) {
        unsigned k = records_random(seed, 4 + plain);
        p[i] = k < 4 ? special[k] : (char)(k * 37);
    }
}

START_TEST(bytes_are_counted_at_any_place_and_length)
{
    static char p[SIZE + SCAN_PADDING];
    unsigned long long seed = 1;
    for (int round = 0; round < 500; round++) {
        size_t from = records_random(&seed, 20),
               n = records_random(&seed, round % 10 ? 100 : SIZE - 20);
        size_t tabs = 0;
        fill(p, SIZE, &seed, records_random(&seed, 40));
        if (round % 50 == 0)
            memset(p, '\t', sizeof p); /* as many as there can be */
        for (size_t i = 0; i < n; i++)
            tabs += p[from + i] == '\t';
        ck_assert_uint_eq(scan_count(p + from, n, '\t'), tabs);
    }
}
END_TEST

Suite *diff_scan_suite(void);

Suite *diff_scan_suite(void)
{
    Suite *s = suite_create("diff_scan");
    TCase *t = tcase_create("diff_scan");
    tcase_add_test(t, bytes_are_counted_at_any_place_and_length);
    suite_add_tcase(s, t);
    return s;
}
