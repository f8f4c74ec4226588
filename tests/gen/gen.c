/* gipr-gen: synthetic annual reports with their true cells; see README.md. */
#include "gen.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct options {
    const char *codebook, *out;
    const char *form, *layout; /* a name or "any" */
    const char *damage, *figures;
    uint64_t seed;
    uint32_t blanks;
    uint64_t count, year;
    uint64_t sites; /* 0: each report is laid out anew */
    bool stream, gold_stream;
};

static const char usage[] =
    "usage: gipr-gen [--seed N] [--form 2014|2019|2021|any] [--year N] [--layout NAME|any] [--damage none|light|heavy|any]\n"
    "                [--figures distinct|small|consistent|any] [--blanks PERMILLE] [--count N] [--sites N]\n"
    "                [--codebook FILE] --out DIR | --stream | --gold-stream | --layouts\n";

static const char *const damages[] = {"none", "light", "heavy"};
static const char *const figure_kinds[] = {"distinct", "small", "consistent"};

static int fail(const char *what, const char *value)
{
    fprintf(stderr, "gipr-gen: %s: '%s'\n%s", what, value, usage);
    return -1;
}

static int list_layouts(void)
{
    for (int i = 0; layout_at(i) != NULL; i++)
        puts(layout_at(i)->name);
    return 0;
}

static int parse_number(const char *s, uint64_t *v)
{
    char *end;

    errno = 0;
    *v = strtoull(s, &end, 10);
    return *s == '-' || end == s || *end != '\0' || errno != 0 ? fail("not a number", s) : 0;
}

static int parse_value(struct options *o, const char *name, const char *value)
{
    const struct {
        const char *name;
        const char **text;
        uint64_t *number;
    } table[] = {
        {"--codebook", &o->codebook, NULL}, {"--out", &o->out, NULL},
        {"--form", &o->form, NULL},         {"--layout", &o->layout, NULL},
        {"--damage", &o->damage, NULL},     {"--figures", &o->figures, NULL},
        {"--seed", NULL, &o->seed},         {"--count", NULL, &o->count},
        {"--sites", NULL, &o->sites},       {"--year", NULL, &o->year},
    };
    uint64_t permille = 0;

    if (value == NULL)
        return fail("an option lacks its value, or is unknown", name);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (strcmp(name, table[i].name) != 0)
            continue;
        if (table[i].number != NULL)
            return parse_number(value, table[i].number);
        *table[i].text = value;
        return 0;
    }
    if (strcmp(name, "--blanks") != 0)
        return fail("unknown option", name);
    if (parse_number(value, &permille) < 0 || permille > 1000)
        return fail("not a number up to 1000", value);
    o->blanks = (uint32_t)permille;
    return 0;
}

static int parse(struct options *o, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--stream") == 0) {
            o->stream = true;
        } else if (strcmp(argv[i], "--gold-stream") == 0) {
            o->gold_stream = true;
        } else {
            if (parse_value(o, argv[i], argv[i + 1]) < 0)
                return -1;
            i++;
        }
    }
    if ((o->out != NULL) + o->stream + o->gold_stream != 1)
        return fail("give one of --out, --stream, --gold-stream", "");
    if (strcmp(o->layout, "any") != 0 && layout_find(o->layout) == NULL)
        return fail("no such layout", o->layout);
    return 0;
}

/* ---- choosing ---- */

/* The place of name in the list, a random one for "any", -1 if it is not there. */
static int choose(struct rng *g, const char *name, const char *const *list, uint32_t n)
{
    if (strcmp(name, "any") == 0)
        return (int)rng_below(g, n);
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(name, list[i]) == 0)
            return (int)i;
    return -1;
}

static const struct layout *choose_layout(struct rng *g, const char *name)
{
    uint32_t n = 0;

    if (strcmp(name, "any") != 0)
        return layout_find(name);
    while (layout_at((int)n) != NULL && !(layout_at((int)n)->flags & MARKUP))
        n++;
    return layout_at((int)rng_below(g, n));
}

/* What report number i is to be. Returns -1 with a message if an option names nothing. */
static int make_order(struct order *order, const struct options *o, const struct codebook *book,
                      uint64_t i)
{
    struct rng g;
    int damage, figures, form;

    uint64_t site = o->sites ? i % o->sites : 0;
    rng_init(&g, o->seed ^ 0x5eed, o->sites ? site : i);
    damage = choose(&g, o->damage, damages, 3);
    figures = choose(&g, o->figures, figure_kinds, 3);
    *order = (struct order){.blanks = o->blanks,
                            .in_stream = o->out == NULL,
                            .seed = o->seed,
                            .index = i,
                            .year = (int)o->year,
                            .has_site = o->sites,
                            .site = site};
    order->layout = choose_layout(&g, o->layout);
    if (damage < 0 || figures < 0)
        return fail("no such damage or figures", damage < 0 ? o->damage : o->figures);
    order->damage = (enum damage)damage;
    order->figures = (enum figures)figures;
    form = strcmp(o->form, "any") == 0 ? book->forms[rng_below(&g, (uint32_t)book->nforms)].year
                                       : atoi(o->form);
    if (order->layout->flags & ONLY_2014)
        form = 2014;
    order->form = codebook_form(book, form);
    return order->form == NULL ? fail("no such form", o->form) : 0;
}

/* ---- writing ---- */

static FILE *open_in(const char *dir, const char *name, const char *suffix)
{
    char path[1024];
    FILE *f;

    snprintf(path, sizeof path, "%s/%s%s", dir, name, suffix);
    f = fopen(path, "wb");
    if (f == NULL)
        fprintf(stderr, "gipr-gen: %s: %s\n", path, strerror(errno));
    return f;
}

static int write_files(const struct report *r, const char *dir, FILE *meta)
{
    FILE *text = open_in(dir, r->id, ".txt"), *cells = open_in(dir, r->id, ".cells.tsv");
    FILE *sections = open_in(dir, r->id, ".sections.tsv");
    int bad = text == NULL || cells == NULL || sections == NULL;

    if (!bad) {
        fwrite(r->out, 1, r->len, text);
        fputs("table\trow\tcol\tvalue\tunit\tstatus\n", cells);
        gold_write(r, cells, "");
        fputs("section\ttopic\theading\tline\n", sections);
        for (int i = 0; i < r->nsections; i++)
            fprintf(sections, "%d\t%s\t%s\t%ld\n", i, r->sections[i].topic, r->sections[i].heading,
                    r->sections[i].line);
        fprintf(meta, "%s\t%d\t%s\t%d\n", r->id, r->year, r->agency, r->order->form->year);
    }
    bad |= text != NULL && fclose(text) != 0;
    bad |= cells != NULL && fclose(cells) != 0;
    bad |= sections != NULL && fclose(sections) != 0;
    return bad ? -1 : 0;
}

static int write_report(const struct report *r, const struct options *o, FILE *meta)
{
    char lead[512];

    if (o->out != NULL)
        return write_files(r, o->out, meta);
    if (o->gold_stream) {
        snprintf(lead, sizeof lead, "%s\t%d\t%s\t%d\t", r->id, r->year, r->agency,
                 r->order->form->year);
        gold_write(r, stdout, lead);
    } else {
        printf("\f@@ %s\n", r->id);
        fwrite(r->out, 1, r->len, stdout);
    }
    return ferror(stdout) ? -1 : 0;
}

static int run(const struct options *o, const struct codebook *book, struct report *r)
{
    struct order order;
    FILE *meta = NULL;
    int bad = 0;

    if (o->out != NULL) {
        mkdir(o->out, 0777);
        meta = open_in(o->out, "meta", ".tsv");
        if (meta == NULL)
            return -1;
        fputs("name\tyear\tagency\tform\n", meta);
    } else if (o->gold_stream) {
        puts("report\tyear\tagency\tform\ttable\trow\tcol\tvalue\tunit\tstatus");
    }
    for (uint64_t i = 0; i < o->count && !bad; i++) {
        bad = make_order(&order, o, book, i) < 0;
        if (bad)
            break;
        report_make(r, &order);
        snprintf(r->id, sizeof r->id, "%04llu-%s-%d-%s", (unsigned long long)i, order.layout->name,
                 order.form->year, damages[order.damage]);
        bad = write_report(r, o, meta) < 0;
    }
    if (meta != NULL && fclose(meta) != 0)
        bad = 1;
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "gipr-gen: write error: %s\n", strerror(errno));
        bad = 1;
    }
    return bad ? -1 : 0;
}

int main(int argc, char **argv)
{
    struct options o = {.codebook = "lib/forms/cells.tsv",
                        .form = "any",
                        .layout = "any",
                        .damage = "none",
                        .figures = "distinct",
                        .seed = 1,
                        .count = 1};
    struct codebook book;
    struct report *r;
    int bad;

    if (argc == 2 && strcmp(argv[1], "--layouts") == 0)
        return list_layouts();
    if (parse(&o, argc, argv) < 0 || codebook_load(&book, o.codebook) < 0)
        return 2;
    r = calloc(1, sizeof *r);
    bad = r == NULL || run(&o, &book, r) < 0;
    if (r != NULL)
        report_free(r);
    free(r);
    codebook_free(&book);
    return bad ? 2 : 0;
}
