#include "findings.h"

#include <check.h>
#include <stdlib.h>
#include <unistd.h>

#include "records.h"

static const char header[] =
    "report\tyear\tagency\tform\ttable\trow\tcol\tvalue\tunit\tstatus\tline\traw\n";

/* What `cells` says of a cell; NULL: nothing. */
static struct str assigned(const char *cells, const char *code, bool *left_out)
{
    struct str rest = str_of(cells);
    *left_out = false;
    while (rest.p) {
        struct str word = str_cut(&rest, ' '), name = str_cut(&word, '=');
        if (str_starts(name, STR("-")) && str_eq(str_from(name, 1), str_of(code)))
            *left_out = true;
        if (str_eq(name, str_of(code)))
            return word;
    }
    return str_make(NULL, 0);
}

static void put_cell(struct buf *out, const struct findings_report *r, const struct form_cell *cell,
                     size_t i)
{
    struct buf code = {0};
    bool left_out;
    buf_printf(&code, "%.*s.%.*s.%.*s", (int)cell->table.n, cell->table.p, (int)cell->row.n,
               cell->row.p, (int)cell->col.n, cell->col.p);
    buf_put_char(&code, '\0');
    struct str said = assigned(r->cells, code.p, &left_out), value = said.p ? said : STR("0");
    size_t digits = strspn(value.p, "-0123456789.");
    digits = digits < value.n ? digits : value.n;
    bool number = digits > 0;
    struct str unit = digits < value.n && number ? str_from(value, digits) : cell->unit;
    struct str status = number ? STR("ok") : value;
    if (!left_out) {
        buf_printf(out, "%s\t%s\t%s\t%s\t", r->id, r->year, r->agency, r->form);
        buf_printf(out, "%.*s\t%.*s\t%.*s\t", (int)cell->table.n, cell->table.p, (int)cell->row.n,
                   cell->row.p, (int)cell->col.n, cell->col.p);
        buf_printf(out, "%.*s\t%.*s\t%.*s\t%zu\t\n", number ? (int)digits : 0, value.p, (int)unit.n,
                   unit.p, (int)status.n, status.p, 100 + i);
    }
    buf_free(&code);
}

struct buf findings_cells(const struct findings_report *r)
{
    struct buf out = {0};
    buf_put_str(&out, str_of(header));
    for (; r->id; r++) {
        const struct form *form = form_find(codebook_builtin(), str_of(r->form));
        for (size_t i = 0; i < form->cells; i++)
            put_cell(&out, r, &form->cell[i], i);
    }
    return out;
}

static void warn(void *context, const struct err *e)
{
    buf_printf(context, "!%s\n", e->text);
}

static int scratch_file(void)
{
    return records_file(str_make("", 0));
}

static struct buf read_file(int fd)
{
    struct buf all = {0};
    ssize_t got;
    ck_assert_int_eq(lseek(fd, 0, SEEK_SET), 0);
    do {
        buf_reserve(&all, 4096);
        got = read(fd, all.p + all.len, 4096);
        ck_assert_int_ge((int)got, 0);
        all.len += (size_t)got;
    } while (got > 0);
    close(fd);
    return all;
}

/* The findings as lines of `out`, their messages as lines of `messages`. */
static void show(struct str rest, struct buf *out, struct buf *messages)
{
    enum { RULE = 4, TABLE = 6, LEFT = 9, COLUMNS = 15 };
    str_cut(&rest, '\n');
    while (rest.n > 0) {
        struct str line = str_cut(&rest, '\n'), field[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            field[i] = str_cut(&line, '\t');
            if (field[i].n == 0)
                field[i] = STR("_");
        }
        buf_put_str(out, field[RULE]);
        for (int i = TABLE; i < COLUMNS - 1; i++) {
            buf_put_char(out, i == TABLE + 1 || i == TABLE + 2 ? '.' : ' ');
            buf_put_str(out, field[i]);
        }
        buf_put_char(out, '\n');
        buf_put_str(messages, field[COLUMNS - 1]);
        buf_put_char(messages, '\n');
    }
}

static void run(struct check *c, const struct findings_input *input)
{
    struct record_reader_options from = {.from = RECORD_AUTO};
    struct buf cells = findings_cells(input->report);
    struct record_reader in;
    struct err e;
    record_reader_init(&in, &from, gather_columns, GATHER_COLUMNS);
    record_reader_add_open(&in, "cells", records_file(buf_str(&cells, 0)), str_make(NULL, 0));
    while (record_next(&in, &e) > 0)
        ck_assert_int_eq(check_take(c, &in), 0);
    ck_assert_int_eq(check_finish(c, &e), 0);
    record_reader_free(&in);
    buf_free(&cells);
}

char *findings_of(const struct findings_input *input, char **messages)
{
    struct buf out = {0}, said = {0};
    const struct err_sink warnings = {warn, &out};
    struct check_options options = input->options;
    struct narratives sections;
    struct rules rules;
    struct check c;
    struct err e;
    if (!input->rules)
        ck_assert_int_eq(rules_init(&rules, &e), 0);
    else
        ck_assert_int_eq(rules_read(&rules, "rules", records_file(str_of(input->rules)), &e), 0);
    if (input->sections) {
        const struct record_reader_options from = {.from = RECORD_AUTO};
        ck_assert_int_eq(narratives_open(&sections, "sections",
                                         records_file(str_of(input->sections)), &from, &warnings,
                                         &e),
                         0);
    }
    options.fd = scratch_file();
    ck_assert_int_eq(
        check_start(&c, &options, &rules, input->sections ? &sections : NULL, &warnings, &e), 0);
    run(&c, input);
    struct buf found = read_file(options.fd);
    show(buf_str(&found, 0), &out, &said);
    buf_put_char(&out, '\0');
    buf_put_char(&said, '\0');
    if (messages)
        *messages = said.p;
    else
        buf_free(&said);
    buf_free(&found);
    check_free(&c);
    if (input->sections)
        narratives_close(&sections);
    rules_free(&rules);
    return out.p;
}
