#define _XOPEN_SOURCE 700 /* mkstemp */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "diff/diff.h"
#include "records.h"

#define HEAD "report\tyear\tagency\ttable\trow\tcol\tvalue\tunit\n"

static void make_file(const char *text, char path[32])
{
    strcpy(path, "/tmp/gipr-test-XXXXXX");
    int fd = mkstemp(path);
    size_t n = strlen(text);
    ck_assert(fd >= 0 && write(fd, text, n) == (ssize_t)n);
    close(fd);
}

/* Messages go behind the records, without the names of the files. */
static void note(void *context, const struct err *e)
{
    buf_printf(context, "!%zu %s\n", e->line, e->text);
}

/* Compares two texts (new may be NULL) and gives the records without the header, then
 * the messages and the exit code. */
static char *compare(const struct diff_options *o, const char *old, const char *new)
{
    char one[32], two[32], *path[] = {one, two};
    struct buf seen = {0}, messages = {0};
    struct err_sink sink = {note, &messages};
    FILE *out = tmpfile();
    struct diff_options options = *o;
    options.to.no_header = true;
    make_file(old, one);
    make_file(new ? new : "", two);
    int code = diff_run(&options, path, new ? 2 : 1, fileno(out), &sink);
    rewind(out);
    buf_reserve(&seen, 100000);
    seen.len = fread(seen.p, 1, 100000, out);
    buf_put_str(&seen, buf_str(&messages, 0));
    buf_printf(&seen, "[%d]", code);
    buf_put_char(&seen, '\0');
    fclose(out);
    unlink(one);
    unlink(two);
    buf_free(&messages);
    return seen.p;
}

START_TEST(nobody_need_hear_of_errors)
{
    char none[] = "/nonexistent/file", *path[] = {none};
    FILE *out = tmpfile();
    struct diff_options options = {.years = true};
    ck_assert_int_eq(diff_run(&options, path, 1, fileno(out), &(struct err_sink){NULL, NULL}), 2);
    fclose(out);
}
END_TEST

static void assert_gives(const struct diff_options *o, const char *old, const char *new,
                         const char *expected)
{
    struct diff_options held = *o;
    char *found = compare(o, old, new);
    ck_assert_str_eq(found, expected);
    free(found);
    held.hold = true;
    found = compare(&held, old, new);
    ck_assert_str_eq(found, expected);
    free(found);
}

#define OLD(cell) HEAD "o\t2021\tA\t" cell "\n"
#define NEW(cell) HEAD "n\t2022\tA\t" cell "\n"

static const struct {
    const char *old, *new, *changes;
} figures[] = {
    {OLD("t\tr\tc\t5\t"), NEW("t\tr\tc\t8\t"), "A\tt\tr\tc\t2021\t2022\t5\t8\t3\t60\tchanged\n[1]"},
    {OLD("t\tr\tc\t8\t"), NEW("t\tr\tc\t5\t"),
     "A\tt\tr\tc\t2021\t2022\t8\t5\t-3\t-37.5\tchanged\n[1]"},
    {OLD("t\tr\tc\t5\t"), NEW("t\tr\tc\t5\t"), "[0]"},
    {OLD("t\tr\tc\t5\t"), NEW("t\tr\tc\t5.0\t"), "[0]"},
    {OLD("t\tr\tc\t0\t"), NEW("t\tr\tc\t2\t"), "A\tt\tr\tc\t2021\t2022\t0\t2\t2\t\tchanged\n[1]"},
    {OLD("t\tr\tc\t-4\t"), NEW("t\tr\tc\t2\t"),
     "A\tt\tr\tc\t2021\t2022\t-4\t2\t6\t150\tchanged\n[1]"},
    {OLD("t\tr\tc\t3\t"), NEW("t\tr\tc\t4\t"),
     "A\tt\tr\tc\t2021\t2022\t3\t4\t1\t33.33\tchanged\n[1]"},
    {OLD("t\tr\tc\t0.1\t"), NEW("t\tr\tc\t0.3\t"),
     "A\tt\tr\tc\t2021\t2022\t0.1\t0.3\t0.2\t200\tchanged\n[1]"},
    {OLD("t\tr\tc\t99999999999999999999\t"), NEW("t\tr\tc\t100000000000000000000\t"),
     "A\tt\tr\tc\t2021\t2022\t99999999999999999999\t100000000000000000000\t1\t0\tchanged\n[1]"},
    /* On one side only, or on none. */
    {OLD("t\tr\tc\t\t"), NEW("t\tr\tc\t0\t"), "A\tt\tr\tc\t2021\t2022\t\t0\t\t\tadded\n[1]"},
    {OLD("t\tr\tc\t0\t"), NEW("t\tr\tc\t\t"), "A\tt\tr\tc\t2021\t2022\t0\t\t\t\tremoved\n[1]"},
    {OLD("t\tr\tc\t1\t"), NEW("t\tr\td\t1\t"),
     "A\tt\tr\tc\t2021\t2022\t1\t\t\t\tremoved\nA\tt\tr\td\t2021\t2022\t\t1\t\t\tadded\n[1]"},
    {OLD("t\tr\tc\t\t"), NEW("t\tr\tc\t\t"), "[0]"},
    {OLD("t\tr\tc\t\t"), HEAD, "[0]"},
    /* Units. */
    {OLD("t\tr\tc\t12.5\t万元"), NEW("t\tr\tc\t125000\t元"), "[0]"},
    {OLD("t\tr\tc\t12.5\t万元"), NEW("t\tr\tc\t250000\t元"),
     "A\tt\tr\tc\t2021\t2022\t125000\t250000\t125000\t100\tchanged\n[1]"},
    {OLD("t\tr\tc\t250000\t元"), NEW("t\tr\tc\t12.5\t万元"),
     "A\tt\tr\tc\t2021\t2022\t250000\t125000\t-125000\t-50\tchanged\n[1]"},
    {OLD("t\tr\tc\t1\t件"), NEW("t\tr\tc\t1\t条"), "[0]"},
    {OLD("t\tr\tc\t1\t件"), NEW("t\tr\tc\t1\t"), "[0]"},
    {OLD("t\tr\tc\t1\t件"), NEW("t\tr\tc\t1\t元"),
     "A\tt\tr\tc\t2021\t2022\t1\t\t\t\tremoved\nA\tt\tr\tc\t2021\t2022\t\t1\t\t\tadded\n[1]"},
    {OLD("t\tr\tc\t1\t元\no\t2021\tA\tt\tr\tc\t1\t件"),
     NEW("t\tr\tc\t2\t件\nn\t2022\tA\tt\tr\tc\t3\t元"),
     "A\tt\tr\tc\t2021\t2022\t1\t2\t1\t100\tchanged\nA\tt\tr\tc\t2021\t2022\t1\t3\t2\t200\tchanged\n[1]"},
    /* What is no number. */
    {OLD("t\tr\tc\tx\t"), NEW("t\tr\tc\t1\t"), "!2 value is no number: 'x'\n[2]"},
    {OLD("t\tr\tc\t1\t"), NEW("t\tr\tc\t1,5\t"), "!2 value is no number: '1,5'\n[2]"},
    {OLD("t\tr\tc\t12345678901234567890123456789012345678\t"), NEW("t\tr\tc\t1\t"),
     "!2 value has too many digits: '12345678901234567890123456789012345678'\n[2]"},
    {OLD("t\tr\tc\t9999999999999999999999999999999999999\t"), NEW("t\tr\tc\t-1\t"),
     "!2 the change has too many digits: '-1'\n[2]"},
    {OLD("t\\q\tr\tc\t1\t"), NEW("t\tr\tc\t1\t"),
     "A\tt\tr\tc\t\t2022\t\t1\t\t\tadded\n!2 unknown escape in a field: '\\q'\n[2]"},
    {OLD("t\\\\\tr\tc\t1\t"), NEW("t\\\\\tr\tc\t2\t"),
     "A\tt\\\\\tr\tc\t2021\t2022\t1\t2\t1\t100\tchanged\n[1]"},
};

START_TEST(a_figure_is_compared)
{
    const struct diff_options o = {0};
    assert_gives(&o, figures[_i].old, figures[_i].new, figures[_i].changes);
}
END_TEST

#define OTHER(r, y, col, value) r "\t" y "\tA\trequests\tother\t" col "\t" value "\t件\n"
#define PART(r, y, row, col, value)                                                                \
    r "\t" y "\tA\trequests\tother." row "\t" col "\t" value "\t件\n"
#define GIVES(col, old, new, rest)                                                                 \
    "A\trequests\tother\t" col "\t2020\t2021\t" old "\t" new "\t" rest "\n"

static const struct {
    const char *old, *new, *changes;
} joins[] = {
    {HEAD OTHER("o", "2020", "person", "5") OTHER("o", "2020", "total", "6"),
     HEAD PART("n", "2021", "not_corrected", "person", "0") PART("n", "2021", "not_corrected",
                                                                 "total", "0")
         PART("n", "2021", "not_paid", "person", "1") PART("n", "2021", "not_paid", "total", "2")
             PART("n", "2021", "other", "person", "4") PART("n", "2021", "other", "total", "5"),
     GIVES("total", "6", "7", "1\t16.67\tchanged") "[1]"},
    /* The other way round. */
    {HEAD PART("o", "2020", "not_corrected", "total", "1")
         PART("o", "2020", "not_paid", "total", "0.5") PART("o", "2020", "other", "total", "2"),
     HEAD OTHER("n", "2021", "total", "3"),
     GIVES("total", "3.5", "3", "-0.5\t-14.29\tchanged") "[1]"},
    /* A part without a number leaves the sum without one. */
    {HEAD OTHER("o", "2020", "total", "5"),
     HEAD PART("n", "2021", "not_corrected", "total", "0")
         PART("n", "2021", "not_paid", "total", "") PART("n", "2021", "other", "total", "5"),
     GIVES("total", "5", "", "\t\tremoved") "[1]"},
    /* And so does one that is missing, be it in one column. */
    {HEAD OTHER("o", "2020", "person", "5") OTHER("o", "2020", "total", "5"),
     HEAD PART("n", "2021", "not_corrected", "person", "0")
         PART("n", "2021", "not_paid", "person", "0") PART("n", "2021", "other", "person", "5")
             PART("n", "2021", "not_paid", "total", "0") PART("n", "2021", "other", "total", "5"),
     GIVES("total", "5", "", "\t\tremoved") "[1]"},
    {HEAD OTHER("o", "2020", "total", ""),
     HEAD PART("n", "2021", "not_paid", "total", "5") PART("n", "2021", "other", "total", ""),
     "[0]"},
    /* Equal codes are compared as they are. */
    {HEAD PART("o", "2020", "not_paid", "total", "1"),
     HEAD PART("n", "2021", "not_paid", "total", "1"), "[0]"},
    {HEAD OTHER("o", "2020", "total", "5"),
     HEAD PART("n", "2021", "not_paid", "total", "z") PART("n", "2021", "other", "total", "5"),
     "!2 value is no number: 'z'\n[2]"},
};

/* Changes of cells of the codebook that have few digits are written in a way of their own, unless
 * sizes are looked at: which leaves no change out here, for all are larger. */
START_TEST(changes_of_few_digits_are_written_as_any)
{
    static const char *const value[] = {"0",       "1",        "3",         "7",    "8",    "99",
                                        "200",     "201",      "1999",      "2000", "0010", "99999",
                                        "1000000", "99999999", "100000000", "12.5", "-3"};
    enum { VALUES = sizeof value / sizeof *value };
    const struct diff_options plain = {.years = false};
    struct diff_options sized = plain;
    sized.changes.min_change = (struct decimal){1, 9};
    for (size_t i = 0; i < VALUES; i++)
        for (size_t j = 0; j < VALUES; j++) {
            char old[256], new[256];
            snprintf(old, sizeof old, OLD("proactive\trules\tmade\t%s\t件"), value[i]);
            snprintf(new, sizeof new, NEW("proactive\trules\tmade\t%s\t件"), value[j]);
            char *expected = compare(&sized, old, new);
            assert_gives(&plain, old, new, expected);
            free(expected);
        }
    assert_gives(&plain, OLD("proactive\trules\tmade\t8\t件"), NEW("proactive\trules\tmade\t5\t件"),
                 "A\tproactive\trules\tmade\t2021\t2022\t8\t5\t-3\t-37.5\tchanged\n[1]");
}
END_TEST

START_TEST(a_row_is_compared_with_the_sum_of_its_parts)
{
    const struct diff_options o = {0};
    assert_gives(&o, joins[_i].old, joins[_i].new, joins[_i].changes);
}
END_TEST

#define ROW(report, year, agency, value) report "\t" year "\t" agency "\tt\tr\tc\t" value "\t\n"
#define CHANGED(agency, years, rest) agency "\tt\tr\tc\t" years "\t" rest "\n"

static const struct {
    const char *old, *new, *changes;
} reports[] = {
    {HEAD ROW("1", "2021", "A", "1") ROW("2", "2021", "B", "1"),
     HEAD ROW("3", "2022", "B", "2") ROW("4", "2022", "C", "2"),
     CHANGED("A", "2021\t", "1\t\t\t\tremoved") CHANGED("B", "2021\t2022", "1\t2\t1\t100\tchanged")
         CHANGED("C", "\t2022", "\t2\t\t\tadded") "[1]"},
    /* Several years: equal ones. */
    {HEAD ROW("1", "2020", "A", "1") ROW("2", "2021", "A", "2"),
     HEAD ROW("3", "2021", "A", "3") ROW("4", "2022", "A", "4"),
     CHANGED("A", "2020\t", "1\t\t\t\tremoved") CHANGED("A", "2021\t2021", "2\t3\t1\t50\tchanged")
         CHANGED("A", "\t2022", "\t4\t\t\tadded") "[1]"},
    /* Two of one year: the later one. */
    {HEAD ROW("1", "2021", "A", "1") ROW("2", "2021", "A", "2"), HEAD ROW("3", "2021", "A", "3"),
     CHANGED(
         "A", "2021\t2021",
         "2\t3\t1\t50\tchanged") "!3 reports '1' and '2' are both of 'A' and '2021': the later one counts\n[1]"},
    {HEAD ROW("9", "2021", "A", "1") ROW("8", "2021", "A", "2") ROW("7", "2021", "A", "3"),
     HEAD ROW("3", "2021", "A", "3"),
     "!3 reports '9' and '8' are both of 'A' and '2021': the later one counts\n"
     "!4 reports '8' and '7' are both of 'A' and '2021': the later one counts\n[0]"},
    /* One report twice: the later cells. */
    {HEAD ROW("1", "2021", "A", "1") ROW("1", "2021", "A", "1"), HEAD ROW("1", "2021", "A", "1"),
     "!3 1 cell of 'A' and '2021' comes again: the later one counts\n[0]"},
    {HEAD ROW("1", "2021", "A", "1"),
     HEAD ROW("1", "2021", "A", "2") ROW("2", "2021", "B", "5") ROW("1", "2021", "A", "3"),
     CHANGED("A", "2021\t2021", "1\t3\t2\t200\tchanged") CHANGED(
         "B", "\t2021",
         "\t5\t\t\tadded") "!4 1 cell of 'A' and '2021' comes again: the later one counts\n[1]"},
    {HEAD ROW("1", "2021", "A", "1") ROW("1", "2021", "A", "1"), HEAD,
     CHANGED(
         "A", "2021\t",
         "1\t\t\t\tremoved") "!3 1 cell of 'A' and '2021' comes again: the later one counts\n[1]"},
    /* Twice on both sides: one after the other. */
    {HEAD ROW("1", "2021", "A", "1") ROW("1", "2021", "A", "1"),
     HEAD ROW("1", "2021", "A", "1") ROW("1", "2021", "A", "2"),
     CHANGED("A", "2021\t2021", "1\t2\t1\t100\tchanged") "[1]"},
    {HEAD ROW("1", "2021", "A", "1") "1\t2021\tA\tt\tr\td\t4\t\n" ROW("1", "2021", "A", "1"),
     HEAD "1\t2021\tA\tt\tr\td\t4\t\n" ROW("1", "2021", "A", "1") ROW("1", "2021", "A", "2"),
     CHANGED("A", "2021\t2021", "1\t2\t1\t100\tchanged") "[1]"},
    /* Agencies in any order, reports in pieces. */
    {HEAD ROW("2", "2021", "B", "1") ROW("1", "2021", "A", "1"),
     HEAD ROW("1", "2021", "A", "2") ROW("2", "2021", "B", "2"),
     CHANGED("A", "2021\t2021", "1\t2\t1\t100\tchanged")
         CHANGED("B", "2021\t2021", "1\t2\t1\t100\tchanged") "[1]"},
    {HEAD ROW("1", "2021", "A", "1") ROW("2", "2021", "B", "5") "1\t2021\tA\tt\tr\td\t4\t\n",
     HEAD "1\t2021\tA\tt\tr\td\t5\t\n" ROW("1", "2021", "A", "1") ROW("2", "2021", "B", "5"),
     "A\tt\tr\td\t2021\t2021\t4\t5\t1\t25\tchanged\n[1]"},
    /* No agencies: one body. */
    {"year\ttable\trow\tcol\tvalue\n2021\tt\tr\tc\t1\n",
     "year\ttable\trow\tcol\tvalue\n2022\tt\tr\tc\t2\n",
     CHANGED("", "2021\t2022", "1\t2\t1\t100\tchanged") "[1]"},
    /* The agency behind everything else, and columns between. */
    {"table\tx\trow\tcol\tvalue\tagency\nt\tx\tr\tc\t1\tA\nt\tx\tr\td\t1\tA\nt\tx\tr\tc\t1\tAB\n",
     "table\tx\trow\tcol\tvalue\tagency\nt\ty\tr\tc\t1\tA\nt\ty\tr\td\t2\tA\nt\tx\tr\tc\t1\tAB\n",
     "A\tt\tr\td\t\t\t1\t2\t1\t100\tchanged\n[1]"},
    /* Bad lines between good ones. */
    {HEAD "x\n" ROW("1", "2021", "A", "1") "\n\r\nx\ty\n" ROW("2", "2021", "B", "1"),
     HEAD ROW("1", "2021", "A", "1") ROW("2", "2021", "B", "1"),
     "!2 expected 8 fields, found 1\n!6 expected 8 fields, found 2\n[2]"},
};

START_TEST(reports_are_matched)
{
    const struct diff_options o = {0};
    assert_gives(&o, reports[_i].old, reports[_i].new, reports[_i].changes);
}
END_TEST

START_TEST(consecutive_years_are_compared)
{
    const struct diff_options o = {.years = true};
    assert_gives(&o,
                 HEAD ROW("1", "2019", "A", "1") ROW("2", "2021", "A", "2")
                     ROW("3", "2022", "A", "3") ROW("4", "2020", "B", "1")
                         ROW("5", "2021", "B", "1"),
                 NULL, CHANGED("A", "2021\t2022", "2\t3\t1\t50\tchanged") "[1]");
    assert_gives(
        &o, HEAD ROW("1", "", "A", "1") ROW("2", "21", "A", "2") ROW("3", "2022", "A", "3"), NULL,
        "!2 a report of 'A' has no year to go by: ''\n"
        "!3 a report of 'A' has no year to go by: '21'\n[2]");
    assert_gives(&o, "agency\ttable\trow\tcol\tvalue\nA\tt\tr\tc\t1\n", NULL,
                 "!1 column 'year' is missing\n[2]");
}
END_TEST

static const char filtered_old[] =
    HEAD ROW("1", "2021", "A", "0") ROW("2", "2021", "B", "10") ROW("3", "2021", "C", "10")
        ROW("4", "2021", "D", "") ROW("5", "2021", "E", "9") ROW("6", "2021", "F", "7");
static const char filtered_new[] =
    HEAD ROW("1", "2021", "A", "3") ROW("2", "2021", "B", "12") ROW("3", "2021", "C", "5")
        ROW("4", "2021", "D", "4") ROW("5", "2021", "E", "") ROW("6", "2021", "F", "7");

static const struct {
    bool all;
    int min_change, min_percent;
    const char *agencies; /* of the changes that are left */
} filters[] = {
    {false, 0, 0, "ABCDE"}, {true, 0, 0, "ABCDEF"}, {false, 3, 0, "ACDE"},
    {false, 5, 0, "CE"},    {false, 0, 50, "ACDE"}, {false, 0, 51, "ADE"},
    {true, 1, 0, "ABCDE"},  {true, 0, 1, "ABCDE"},  {false, 100, 0, ""},
};

START_TEST(small_changes_are_left_out)
{
    struct diff_options o = {.changes = {.all = filters[_i].all,
                                         .min_change = {filters[_i].min_change, 0},
                                         .min_percent = {filters[_i].min_percent, 0}}};
    char *found = compare(&o, filtered_old, filtered_new), agencies[32];
    size_t n = 0;
    for (struct str rest = str_of(found), line; rest.n > 0;)
        if ((line = str_cut(&rest, '\n')).n > 3)
            agencies[n++] = line.p[0];
    agencies[n] = '\0';
    ck_assert_str_eq(agencies, filters[_i].agencies);
    ck_assert(str_ends(str_of(found), n > 0 ? STR("[1]") : STR("[0]")));
    free(found);
}
END_TEST

#define SECTIONS "report\tyear\tagency\ttopic\theading\ttext\n"
#define SECTION(report, year, topic, text) report "\t" year "\tA\t" topic "\t一、标题\t" text "\n"

static const struct {
    int min_percent;
    const char *old, *new, *shares;
} texts[] = {
    {0, SECTIONS SECTION("1", "2021", "overview", "一、标题\\n甲乙丙。丁。"),
     SECTIONS SECTION("2", "2022", "overview", "一、标题\\n甲乙丙。戊己。\\n"),
     "A\toverview\t2021\t2022\t4\t5\t3\t60\t50\tchanged\n[1]"},
    {0, SECTIONS SECTION("1", "2021", "overview", "一、标题\\n甲\\n乙丙。丁。"),
     SECTIONS SECTION("2", "2022", "overview", "丁；甲乙丙"),
     "A\toverview\t2021\t2022\t4\t4\t4\t100\t100\tsame\n[0]"},
    /* Topics as the new report has them, then those that only the old one has. */
    {0, SECTIONS SECTION("1", "2021", "plans", "甲。") SECTION("1", "2021", "fees", "乙。"),
     SECTIONS SECTION("2", "2022", "other", "丙。") SECTION("2", "2022", "plans", "丁。")
         SECTION("2", "2022", "other", "甲。"),
     "A\tother\t2021\t2022\t\t2\t\t\t\tadded\nA\tplans\t2021\t2022\t1\t1\t0\t0\t0\tchanged\n"
     "A\tfees\t2021\t2022\t1\t\t\t\t\tremoved\n[1]"},
    {60, SECTIONS SECTION("1", "2021", "plans", "甲乙。丙。") SECTION("1", "2021", "fees", "乙。"),
     SECTIONS SECTION("2", "2022", "fees", "乙。甲。") SECTION("2", "2022", "plans", "甲乙。丁。"),
     "A\tplans\t2021\t2022\t3\t3\t2\t66.67\t50\tchanged\n[1]"},
    /* A table alone is no text. */
    {0, SECTIONS SECTION("1", "2021", "requests", "一、标题\\n规章\\n3\\n"),
     SECTIONS SECTION("2", "2022", "requests", "一、标题\\n规章\\n4\\n"),
     "A\trequests\t2021\t2022\t0\t0\t0\t\t\tsame\n[0]"},
};

START_TEST(texts_are_measured)
{
    struct diff_options o = {.text = true, .changes = {.min_percent = {texts[_i].min_percent, 0}}};
    assert_gives(&o, texts[_i].old, texts[_i].new, texts[_i].shares);
}
END_TEST

START_TEST(an_order_that_breaks_late_is_an_error)
{
    struct diff_options o = {0};
    struct buf text = {0};
    buf_put_str(&text, str_of(HEAD));
    for (int i = 0; i < 60000; i++) /* beyond what is looked at ahead, but once, between probes */
        buf_printf(&text, ROW("r%05d", "2021", "%05d", "1"), i, i == 50000 ? 3 : i);
    buf_put_char(&text, '\0');
    char *found = compare(&o, text.p, HEAD);
    const char *told = strstr(found, "!50002 agencies are not in order: '00003' behind '49999'");
    ck_assert(told != NULL && str_ends(str_of(found), STR("[2]")));
    free(found);
    o.hold = true;
    found = compare(&o, text.p, text.p);
    ck_assert(str_ends(str_of(found), STR("[0]")));
    free(found);
    buf_free(&text);
}
END_TEST

/* Complaints come in the codebook's order, not that of the lines.  Quadratic time would be
 * many seconds. */
START_TEST(any_number_of_lines_may_be_complained_about)
{
    enum { LINES = 80000 };
    struct diff_options o = {0};
    struct buf text = {0};
    buf_put_str(&text, str_of(HEAD));
    for (int i = LINES; i > 0; i--)
        buf_printf(&text, "r\t2021\tA\tt\tr%05d\tc\tsome number\t\n", i);
    buf_put_char(&text, '\0');
    char *found = compare(&o, HEAD, text.p);
    char *first = strchr(found, '!'), *last = strrchr(found, '!');
    ck_assert(str_starts(str_of(first), STR("!80001 value is no number: 'some number'\n")));
    ck_assert(str_starts(str_of(last), STR("!2 value is no number: 'some number'\n[2]")));
    free(found);
    buf_free(&text);
}
END_TEST

Suite *diff_suite(void)
{
    Suite *s = suite_create("diff");
    TCase *t = tcase_create("diff");
    tcase_add_loop_test(t, a_figure_is_compared, 0, sizeof figures / sizeof *figures);
    tcase_add_test(t, changes_of_few_digits_are_written_as_any);
    tcase_add_loop_test(t, a_row_is_compared_with_the_sum_of_its_parts, 0,
                        sizeof joins / sizeof *joins);
    tcase_add_loop_test(t, reports_are_matched, 0, sizeof reports / sizeof *reports);
    tcase_add_test(t, consecutive_years_are_compared);
    tcase_add_loop_test(t, small_changes_are_left_out, 0, sizeof filters / sizeof *filters);
    tcase_add_loop_test(t, texts_are_measured, 0, sizeof texts / sizeof *texts);
    tcase_add_test(t, nobody_need_hear_of_errors);
    tcase_add_test(t, any_number_of_lines_may_be_complained_about);
    tcase_add_test(t, an_order_that_breaks_late_is_an_error);
    suite_add_tcase(s, t);
    return s;
}
