#define _GNU_SOURCE /* pread */
#include <check.h>
#include <stdlib.h>
#include <unistd.h>

#include "records.h"
#include "show.h"
#include "table/cells.h"

#define TEXT "规章 | 1,234 | | 见附件 |\n行政事业性收费 | 减５元 |\n"

/* What the cells of TEXT, read as the 2021 form, look like as records (to be freed). */
static char *written(struct cells_layout layout, enum record_format to)
{
    struct writer_options options = {.to = to};
    const struct table_report report = {.id = STR("r\t1"),
                                        .year = STR("2023"),
                                        .agency = STR("清源县"),
                                        .form = STR("2021"),
                                        .file = "r.txt",
                                        .line = 1};
    struct tables t = {0};
    struct writer w;
    struct err e;
    struct buf out = {0};
    int fd = records_file(STR(""));
    tables_start(&t);
    tables_add(&t, STR(TEXT), 7);
    tables_read(&t, STR("2021"), STR(""));
    cells_start(&w, fd, &options, &layout);
    ck_assert_int_eq(cells_write(&w, &layout, &report, &t), 0);
    ck_assert_int_eq(writer_finish(&w, &e), 0);
    off_t size = lseek(fd, 0, SEEK_END);
    buf_reserve(&out, (size_t)size + 1);
    ck_assert_int_eq(pread(fd, out.p, (size_t)size, 0), size);
    out.p[size] = '\0';
    writer_free(&w);
    cells_free(&layout);
    tables_free(&t);
    close(fd);
    return out.p;
}

static size_t count(const char *text, char c)
{
    size_t n = 0;
    for (; *text; text++)
        n += *text == c;
    return n;
}

static void assert_starts(char *found, const char *expected)
{
    found[strlen(found) < strlen(expected) ? strlen(found) : strlen(expected)] = '\0';
    assert_shows(found, expected);
}

START_TEST(a_record_a_cell)
{
    char *found = written((struct cells_layout){0}, RECORD_TSV);
    ck_assert_uint_eq(count(found, '\n'), 1 + 200);
    assert_starts(found,
                  "report\tyear\tagency\tform\ttable\trow\tcol\tvalue\tunit\tstatus\tline\traw\n"
                  "r\\t1\t2023\t清源县\t2021\tproactive\trules\tmade\t1234\t件\tok\t7\t1,234\n"
                  "r\\t1\t2023\t清源县\t2021\tproactive\trules\trepealed\t\t件\tblank\t7\t\n"
                  "r\\t1\t2023\t清源县\t2021\tproactive\trules\tin_force\t\t件\ttext\t7\t见附件\n"
                  "r\\t1\t2023\t清源县\t2021\tproactive\tnormative\tmade\t\t件\tabsent\t\t\n");
}
END_TEST

START_TEST(a_record_a_cell_with_its_labels)
{
    char *found = written((struct cells_layout){.labels = true}, RECORD_TSV);
    assert_starts(found,
                  "report\tyear\tagency\tform\ttable\trow\tcol\tvalue\tunit\tstatus\tline\traw\t"
                  "row_label\tcol_label\n"
                  "r\\t1\t2023\t清源县\t2021\tproactive\trules\tmade\t1234\t件\tok\t7\t1,234\t"
                  "第二十条第（一）项/规章\t本年制发件数\n");
}
END_TEST

START_TEST(a_record_a_report)
{
    const struct codebook *book = codebook_builtin();
    char *found = written((struct cells_layout){.wide = true}, RECORD_TSV);
    struct str rest = str_of(found), header = str_cut(&rest, '\n'), row = str_cut(&rest, '\n');
    size_t columns = 4;
    ck_assert_uint_eq(rest.n, 0);
    ck_assert(str_starts(header, STR("report\tyear\tagency\tform\tstats.proactive.value\t")));
    ck_assert(str_starts(row, STR("r\\t1\t2023\t清源县\t2021\t\t")));
    for (size_t i = 0; i < book->cells; i++) { /* each cell of any form has one column */
        bool first = true;
        for (size_t k = 0; k < i && first; k++)
            first = !str_eq(book->cell[k].table, book->cell[i].table) ||
                    !str_eq(book->cell[k].row, book->cell[i].row) ||
                    !str_eq(book->cell[k].col, book->cell[i].col);
        columns += first;
    }
    size_t fields = 0;
    while (header.p) {
        struct str name = str_cut(&header, '\t'), value = str_cut(&row, '\t');
        ck_assert_int_eq(header.p == NULL, row.p == NULL);
        if (fields++ < 4)
            continue;
        const char *expected = str_eq(name, STR("proactive.rules.made"))    ? "1234"
                               : str_eq(name, STR("proactive.fees.amount")) ? "-5"
                                                                            : "";
        ck_assert(str_eq(value, str_of(expected)));
    }
    ck_assert_uint_eq(fields, columns);
    free(found);
}
END_TEST

START_TEST(a_line_is_a_number_or_null_in_json)
{
    char *found = written((struct cells_layout){0}, RECORD_JSONL);
    ck_assert_ptr_nonnull(strstr(found, "\"col\":\"made\",\"value\":\"1234\",\"unit\":\"件\","
                                        "\"status\":\"ok\",\"line\":7,\"raw\":\"1,234\"}\n"));
    ck_assert_ptr_nonnull(strstr(found, "\"status\":\"absent\",\"line\":null,\"raw\":\"\"}\n"));
    free(found);
}
END_TEST

Suite *cells_suite(void)
{
    Suite *s = suite_create("cells");
    TCase *c = tcase_create("cells");
    tcase_add_test(c, a_record_a_cell);
    tcase_add_test(c, a_record_a_cell_with_its_labels);
    tcase_add_test(c, a_record_a_report);
    tcase_add_test(c, a_line_is_a_number_or_null_in_json);
    suite_add_tcase(s, c);
    return s;
}
