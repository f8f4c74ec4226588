#include "report/meta_patterns.h"

#include "base/buf.h"
#include "data.h"

static const char *const kinds[META_PATTERNS] = {
    [META_PLAIN] = "plain",         [META_TITLE] = "title",
    [META_BEHIND] = "behind",       [META_YEARLINE] = "yearline",
    [META_BODY] = "body",           [META_FRAGMENT] = "fragment",
    [META_LATTER] = "latter",       [META_NOBODY] = "nobody",
    [META_SECOND] = "second",       [META_LINK] = "link",
    [META_WITHIN] = "within",       [META_HALVES] = "halves",
    [META_SITE] = "site",           [META_TWINS] = "twins",
    [META_DOMAIN] = "domain",       [META_GOVERNMENT] = "government",
    [META_PRESENTS] = "presents",   [META_CORE] = "core",
    [META_COMPILED] = "compiled",   [META_COMPILER] = "compiler",
    [META_COMPILING] = "compiling", [META_COMPILES] = "compiles",
    [META_FILLED] = "filled",       [META_QUOTED] = "quoted",
    [META_SOURCE] = "source",       [META_PERIOD] = "period",
    [META_MENTIONED] = "mentioned", [META_CAPTION] = "caption",
    [META_OPENING] = "opening",     [META_PUBLISHED] = "published",
    [META_DATE] = "date",           [META_SIGNED] = "signed",
    [META_FURNITURE] = "furniture", [META_TERM] = "term",
    [META_TOLD] = "told",           [META_DECEMBER] = "december",
    [META_HEAD] = "head",           [META_ANNOUNCES] = "announces",
};

static const char *const word_kinds[META_WORDS] = {
    [META_TITLE_WORDS] = "title_words",
    [META_END_WORDS] = "end_words",
    [META_FILLED_WORDS] = "filled_words",
    [META_CAPTION_WORDS] = "caption_words",
};

/* A definition, (?<name>text), that patterns and the definitions below it may use. */
struct definition {
    struct str name;
    struct buf text; /* with those that it uses */
};

enum { DEFINITIONS_MAX = 24 };

struct definitions {
    struct definition of[DEFINITIONS_MAX];
    size_t n;
};

/* Appends `source`, each (?&name) in it replaced by the definition: a call of a group costs
 * the matcher more than all that most groups match. */
static void expand(struct buf *to, struct str source, const struct definitions *define)
{
    static const struct str call = STR_INIT("(?&");
    while (source.n) {
        size_t at = str_find(source, call, 0), i = 0;
        buf_put(to, source.p, at);
        source = str_from(source, at);
        struct str rest = str_from(source, call.n), name = str_cut(&rest, ')');
        while (i < define->n && !str_eq(define->of[i].name, name))
            i++;
        if (i < define->n) {
            buf_put_str(to, STR("(?:"));
            buf_put_str(to, buf_str(&define->of[i].text, 0));
            buf_put_str(to, STR(")"));
            source = rest;
        } else { /* the matcher will say that there is no such group */
            buf_put(to, source.p, source.n < call.n ? source.n : call.n);
            source = str_from(source, call.n);
        }
    }
}

/* The number of a kind among n, n if it is none of them. */
static size_t find_kind(const char *const *kind, size_t n, struct str name)
{
    size_t at = 0;
    while (at < n && !str_eq(name, str_of(kind[at])))
        at++;
    return at;
}

/* Keeps words, which bars divide. */
static int keep_words(struct meta_word_list *list, struct str words, struct err *e)
{
    while (words.p) {
        if (list->words == META_WORDS_MAX)
            return err_set(e, "titles.tsv", 0, "more than %d words", META_WORDS_MAX);
        list->word[list->words++] = str_cut(&words, '|');
    }
    return 0;
}

size_t meta_words_find(const struct meta_word_list *list, struct str text)
{
    size_t at = text.n;
    for (size_t i = 0; i < list->words && at == text.n; i++)
        at = str_find(text, list->word[i], 0);
    return at;
}

/* Keeps one kind's pattern, which is compiled when it is needed. */
static int compile(struct pattern *pattern[], struct str kind, const struct definitions *define,
                   struct str source, struct err *e)
{
    size_t which = find_kind(kinds, META_PATTERNS, kind);
    if (which == META_PATTERNS)
        return err_set(e, "titles.tsv", 0, "unknown kind: %.*s", (int)kind.n, kind.p);
    struct buf all = {0};
    expand(&all, source, define);
    pattern[which] = pattern_new_late(buf_str(&all, 0));
    buf_free(&all);
    return 0;
}

/* Keeps a definition: (?<name>text) */
static int keep_definition(struct definitions *define, struct str text, struct err *e)
{
    struct str name = str_from(text, 3);
    if (define->n == DEFINITIONS_MAX)
        return err_set(e, "titles.tsv", 0, "more than %d definitions", DEFINITIONS_MAX);
    struct definition *d = &define->of[define->n];
    *d = (struct definition){.name = str_cut(&name, '>')};
    expand(&d->text, str_make(name.p, name.n ? name.n - 1 : 0), define);
    define->n++;
    return 0;
}

/* Keeps a line of the data. */
static int keep_line(struct pattern *pattern[], struct meta_word_list words[],
                     struct definitions *define, struct str line, struct err *e)
{
    struct str kind = str_cut(&line, '\t');
    size_t list = find_kind(word_kinds, META_WORDS, kind);
    if (list < META_WORDS)
        return keep_words(&words[list], line, e);
    return str_eq(kind, STR("define")) ? keep_definition(define, line, e)
                                       : compile(pattern, kind, define, line, e);
}

int meta_patterns_init(struct pattern *pattern[META_PATTERNS],
                       struct meta_word_list words[META_WORDS], struct err *e)
{
    struct str rest = str_make(data_titles, data_titles_len);
    struct definitions define = {.n = 0};
    int result = 0;
    memset(pattern, 0, META_PATTERNS * sizeof *pattern);
    memset(words, 0, META_WORDS * sizeof *words);
    str_cut(&rest, '\n');
    while (rest.n && result == 0)
        result = keep_line(pattern, words, &define, str_cut(&rest, '\n'), e);
    for (size_t i = 0; i < define.n; i++)
        buf_free(&define.of[i].text);
    for (size_t i = 0; i < META_PATTERNS && result == 0; i++)
        if (!pattern[i])
            result = err_set(e, "titles.tsv", 0, "no pattern of kind %s", kinds[i]);
    for (size_t i = 0; i < META_WORDS && result == 0; i++)
        if (words[i].words == 0)
            result = err_set(e, "titles.tsv", 0, "no words of kind %s", word_kinds[i]);
    if (result != 0)
        meta_patterns_free(pattern);
    return result;
}

void meta_patterns_free(struct pattern *pattern[META_PATTERNS])
{
    for (size_t i = 0; i < META_PATTERNS; i++)
        pattern_del(pattern[i]);
    memset(pattern, 0, META_PATTERNS * sizeof *pattern);
}
