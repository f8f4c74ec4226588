#include <check.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/inputs.h"

static bool is_open(int fd)
{
    return fcntl(fd, F_GETFD) >= 0;
}

START_TEST(inputs_come_in_their_order)
{
    char *const paths[] = {"/dev/null", "/nonexistent/file", "-"};
    struct inputs in = {0};
    struct inputs_entry next;
    struct err e;
    int begun = open("/dev/null", O_RDONLY);
    inputs_add_operands(&in, paths, 3);
    inputs_add_open(&in, "begun", begun, STR("ab"));
    ck_assert_int_eq(inputs_next(&in, &next, &e), 1);
    ck_assert_str_eq(next.name, "/dev/null");
    ck_assert(is_open(next.fd));
    close(next.fd);
    ck_assert_int_eq(inputs_next(&in, &next, &e), -1);
    ck_assert_str_eq(e.name, "/nonexistent/file");
    ck_assert_str_eq(e.text, "cannot open: No such file or directory");
    ck_assert_int_eq(inputs_next(&in, &next, &e), 1);
    ck_assert_int_eq(next.fd, STDIN_FILENO);
    ck_assert_int_eq(inputs_next(&in, &next, &e), 1);
    ck_assert_int_eq(next.fd, begun);
    ck_assert(str_eq(next.head, STR("ab")));
    close(begun);
    ck_assert_int_eq(inputs_next(&in, &next, &e), 0);
    inputs_free(&in);
}
END_TEST

START_TEST(without_operands_it_is_standard_input)
{
    struct inputs in = {0};
    struct inputs_entry next;
    inputs_add_operands(&in, NULL, 0);
    ck_assert_int_eq(inputs_next(&in, &next, NULL), 1);
    ck_assert_str_eq(next.name, "-");
    ck_assert_int_eq(next.fd, STDIN_FILENO);
    ck_assert_int_eq(inputs_next(&in, &next, NULL), 0);
    inputs_free(&in);
}
END_TEST

START_TEST(what_was_not_reached_is_closed)
{
    struct inputs in = {0};
    int fd = open("/dev/null", O_RDONLY);
    inputs_add_open(&in, "one", fd, STR(""));
    inputs_free(&in);
    ck_assert(!is_open(fd));
}
END_TEST

Suite *inputs_suite(void)
{
    Suite *s = suite_create("inputs");
    TCase *t = tcase_create("inputs");
    tcase_add_test(t, inputs_come_in_their_order);
    tcase_add_test(t, without_operands_it_is_standard_input);
    tcase_add_test(t, what_was_not_reached_is_closed);
    suite_add_tcase(s, t);
    return s;
}
