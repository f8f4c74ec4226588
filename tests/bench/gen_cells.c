/* bench-cells: made-up cells by the million, for measuring what reads cells.
 *
 *   bench-cells [--reports N] [--seed N] [--shuffle] [--change PERMILLE] [--csv] [--codebook FILE]
 *
 * Writes all cells of N reports, each of another body, in the order of the bodies'
 * bytes; --shuffle puts the records in an order by chance.  --change gives so many
 * of 1000 figures another value and leaves all else as it is without the option, so
 * that two runs make a pair to compare.  Figures are what reports hold most: zeros
 * and small numbers, some blanks, a few with thousands separators. */
#include "../gen/gen.h"

#include <stdlib.h>
#include <string.h>

struct options {
    const char *codebook;
    uint64_t seed, reports, change;
    bool shuffle, csv;
};

/* Records one after the other; [count] of `at` is where the next one starts. */
struct records {
    char *text;
    size_t *at;
    size_t len, cap, count, at_cap;
};

static void *grow(void *p, size_t n)
{
    p = realloc(p, n);
    if (p == NULL) {
        fputs("bench-cells: out of memory\n", stderr);
        exit(2);
    }
    return p;
}

static void keep(struct records *r, const char *line, size_t n)
{
    if (r->len + n > r->cap) {
        r->cap = (r->len + n) * 2;
        r->text = grow(r->text, r->cap);
    }
    if (r->count + 2 > r->at_cap) {
        r->at_cap = (r->count + 2) * 2;
        r->at = grow(r->at, r->at_cap * sizeof *r->at);
    }
    memcpy(r->text + r->len, line, n);
    r->at[r->count++] = r->len;
    r->len += n;
    r->at[r->count] = r->len;
}

/* Fisher and Yates's shuffle, over an index, written as it goes. */
static void write_shuffled(const struct records *r, uint64_t seed)
{
    size_t *order = grow(NULL, (r->count + 1) * sizeof *order);
    struct rng g;

    rng_init(&g, seed, UINT64_MAX);
    for (size_t i = 0; i < r->count; i++)
        order[i] = i;
    for (size_t left = r->count; left > 0; left--) {
        size_t i = (size_t)(rng_next(&g) % left), record = order[i];
        order[i] = order[left - 1];
        fwrite(r->text + r->at[record], 1, r->at[record + 1] - r->at[record], stdout);
    }
    free(order);
}

/* A name for body i: the digits of i in base 32, each a syllable, so that names of
 * one length sort as their numbers do. */
static void name_body(char *out, size_t size, uint64_t i)
{
    /* in the order of their code points */
    static const char syllable[] =
        "云北华南嘉坪城宁安屏山岭川平庆新明春林柏永江河泉泽洪涧源溪石金青";
    static const char *const office[] = {"人民政府", "财政局", "水利局", "教育局", "卫生健康局"};
    enum { BYTES = 3, BASE = sizeof syllable / BYTES };
    int digit[4];

    for (int d = 3; d >= 0; d--, i /= BASE)
        digit[d] = (int)(i % BASE) * BYTES;
    snprintf(out, size, "%.3s%.3s县%.3s%.3s镇%s", syllable + digit[0], syllable + digit[1],
             syllable + digit[2], syllable + digit[3],
             office[(digit[2] + digit[3]) / BYTES % (int)(sizeof office / sizeof *office)]);
}

static uint32_t figure(struct rng *g)
{
    uint32_t kind = rng_below(g, 100);

    if (kind < 60)
        return 0;
    return rng_below(g, kind < 85 ? 30 : kind < 97 ? 1000 : 1000000);
}

static const char *status_of(uint32_t chance)
{
    return chance < 50 ? "blank" : chance < 70 ? "na" : "ok";
}

/* The value, unit, status, line and raw of one cell. `g` gives the cell, `changes` the changes. */
static int format_figure(char *out, size_t size, const struct cell_def *c, int line,
                         const struct options *o, struct rng *g, struct rng *changes)
{
    char sep = o->csv ? ',' : '\t', value[16] = "", raw[24] = "";
    const char *status = status_of(rng_below(g, 1000));
    uint32_t n = figure(g), more = 1 + rng_below(changes, 9);
    bool thousands = rng_chance(g, 100);

    if (rng_chance(changes, (uint32_t)o->change))
        n += more;
    if (*status == 'o') {
        snprintf(value, sizeof value, "%u", n);
        if (thousands && n >= 1000 && n < 1000000)
            snprintf(raw, sizeof raw, o->csv ? "\"%u,%03u\"" : "%u,%03u", n / 1000, n % 1000);
        else
            snprintf(raw, sizeof raw, "%s", value);
    } else if (*status == 'n') {
        snprintf(raw, sizeof raw, "/");
    }
    return snprintf(out, size, "%s%c%s%c%s%c%d%c%s\n", value, sep, c->unit, sep, status, sep, line,
                    sep, raw);
}

static void make_report(uint64_t i, const struct options *o, const struct codebook *book,
                        struct records *kept)
{
    char body[64], lead[160], line[512], sep = o->csv ? ',' : '\t';
    struct rng g, changes;
    const struct form_def *form;
    int year, lead_bytes, at;

    rng_init(&g, o->seed, i);
    rng_init(&changes, o->seed ^ 0xc4a9e, i);
    year = 2014 + (int)rng_below(&g, 11);
    form = codebook_form(book, year < 2019 ? 2014 : year < 2021 ? 2019 : 2021);
    name_body(body, sizeof body, i);
    lead_bytes = snprintf(lead, sizeof lead, "%07llu%c%d%c%s%c%d%c", (unsigned long long)i, sep,
                          year, sep, body, sep, form->year, sep);
    at = 20 + (int)rng_below(&g, 40);
    memcpy(line, lead, (size_t)lead_bytes);
    for (int c = 0; c < form->count; c++) {
        const struct cell_def *cell = &form->cells[c];
        int n = lead_bytes;
        n += snprintf(line + n, sizeof line - (size_t)n, "%s%c%s%c%s%c", cell->table, sep,
                      cell->row, sep, cell->col, sep);
        n += format_figure(line + n, sizeof line - (size_t)n, cell, at + c / 5, o, &g, &changes);
        if (o->shuffle)
            keep(kept, line, (size_t)n);
        else
            fwrite(line, 1, (size_t)n, stdout);
    }
}

static int run(const struct options *o)
{
    static const char header[] = "report\tyear\tagency\tform\ttable\trow\tcol\tvalue\tunit\tstatus"
                                 "\tline\traw\n";
    struct records kept = {.text = NULL};
    struct codebook book;

    if (codebook_load(&book, o->codebook) < 0)
        return 2;
    for (const char *p = header; *p != '\0'; p++)
        putchar(*p == '\t' && o->csv ? ',' : *p);
    for (uint64_t i = 0; i < o->reports; i++)
        make_report(i, o, &book, &kept);
    if (o->shuffle)
        write_shuffled(&kept, o->seed);
    free(kept.text);
    free(kept.at);
    codebook_free(&book);
    if (fflush(stdout) == 0 && !ferror(stdout))
        return 0;
    fputs("bench-cells: write error\n", stderr);
    return 2;
}

int main(int argc, char **argv)
{
    struct options o = {.codebook = "lib/forms/cells.tsv", .seed = 1, .reports = 1};

    for (int i = 1; i < argc; i++) {
        const char *value = argv[i + 1];
        if (strcmp(argv[i], "--shuffle") == 0) {
            o.shuffle = true;
            continue;
        }
        if (strcmp(argv[i], "--csv") == 0) {
            o.csv = true;
            continue;
        }
        if (value != NULL && strcmp(argv[i], "--reports") == 0) {
            o.reports = strtoull(value, NULL, 10);
        } else if (value != NULL && strcmp(argv[i], "--seed") == 0) {
            o.seed = strtoull(value, NULL, 10);
        } else if (value != NULL && strcmp(argv[i], "--change") == 0) {
            o.change = strtoull(value, NULL, 10);
        } else if (value != NULL && strcmp(argv[i], "--codebook") == 0) {
            o.codebook = value;
        } else {
            fprintf(stderr, "bench-cells: unknown option, or no value: '%s'\n", argv[i]);
            return 2;
        }
        i++;
    }
    return run(&o);
}
