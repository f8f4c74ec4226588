/* Bytes are counted in every way as one after the other is. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes_count.h"
#include "records.h"

enum { SIZE = 9000 };

/* The bytes are where their memory ends. */
static void assert_counted(const char *bytes, size_t n, size_t expected)
{
    char *p = malloc(n ? n : 1);
    ck_assert(p);
    memcpy(p, bytes, n);
    for (int way = BYTES_PLAIN; way <= (int)bytes_best(); way++)
        ck_assert_uint_eq(bytes_count_by((enum bytes_way)way, p, n, '\t'), expected);
    free(p);
}

START_TEST(bytes_are_counted_at_any_length)
{
    static char p[SIZE];
    unsigned long long seed = 1;
    for (int round = 0; round < 500; round++) {
        size_t n = records_random(&seed, round % 10 ? 200 : SIZE), tabs = 0;
        unsigned plain = records_random(&seed, 40);
        for (size_t i = 0; i < n; i++) {
            p[i] = records_random(&seed, 2 + plain) < 2 ? '\t' : (char)(i * 37);
            tabs += p[i] == '\t';
        }
        assert_counted(p, n, tabs);
    }
    memset(p, '\t', SIZE); /* as many as there can be */
    assert_counted(p, SIZE, SIZE);
    assert_counted(p, 0, 0);
}
END_TEST

Suite *bytes_count_suite(void)
{
    Suite *s = suite_create("bytes_count");
    TCase *t = tcase_create("bytes_count");
    tcase_add_test(t, bytes_are_counted_at_any_length);
    suite_add_tcase(s, t);
    return s;
}
