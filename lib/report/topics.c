#include "report/topics.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

static struct topic_set *set_of_kind(struct topics *t, struct str kind)
{
    if (str_eq(kind, STR("heading")))
        return &t->heading;
    if (str_eq(kind, STR("annex")))
        return &t->annex;
    if (str_eq(kind, STR("words")))
        return &t->words;
    return str_eq(kind, STR("text")) ? &t->text : NULL;
}

/* Patterns of one set: they are handed over together. */
enum { ROWS_MAX = 64 };

static int read_rows(struct topics *t, struct str text, const char *name, struct err *e)
{
    char quoted[ERR_QUOTE_MAX];
    str_cut(&text, '\n');
    for (size_t line = 2; text.n; line++) {
        struct str row = str_cut(&text, '\n'), kind = str_cut(&row, '\t');
        struct topic_set *set = set_of_kind(t, kind);
        if (!set)
            return err_set(e, name, line, "unknown kind: %s", err_quote(quoted, kind));
        if (set->rows == ROWS_MAX)
            return err_set(e, name, line, "more than %d rows of one kind", ROWS_MAX);
        struct topic_row new = {.topic = str_cut(&row, '\t'), .rank = 1};
        new.pattern = row;
        if (set->rows) {
            const struct topic_row *last = &set->row[set->rows - 1];
            new.rank = last->rank + !str_eq(last->topic, new.topic);
        }
        ARRAY_GROW(set->row, set->rows, set->cap);
        set->row[set->rows++] = new;
    }
    return 0;
}

static size_t sources_of(const struct topic_set *set, struct str source[ROWS_MAX])
{
    for (size_t i = 0; i < set->rows; i++)
        source[i] = set->row[i].pattern;
    return set->rows;
}

static struct pattern *compile(const struct topic_set *set, const char *before, const char *after,
                               const char *name, struct err *e)
{
    struct str source[ROWS_MAX];
    size_t n = sources_of(set, source);
    return pattern_new_set(source, n, before, after, name, e);
}

/* The pattern of headings inside lines, which few reports need; the rows are known to be good. */
static struct pattern *compile_inside(const struct topic_set *set)
{
    struct str source[ROWS_MAX];
    size_t n = sources_of(set, source);
    return pattern_new_late_set(source, n, "[一二三四五六七八九十]{1,3}[、.](?:", ")");
}

int topics_init(struct topics *t, struct str text, const char *name, struct err *e)
{
    static const char before[] = "^(?:20[0-9]{2}年度?)?(?:";
    *t = (struct topics){.heading = {.rows = 0}};
    if (read_rows(t, text, name, e) < 0)
        return topics_free(t), -1;
    t->heading.whole = compile(&t->heading, before, ")(?:\\([^()]{0,40}\\))?[:.。;,]?$", name, e);
    t->heading.start = compile(&t->heading, before, ")", name, e);
    t->heading.inside = compile_inside(&t->heading);
    t->annex.start = compile(&t->annex, "^(?:", ")", name, e);
    t->words.start = compile(&t->words, "^.*?(?:", ")", name, e);
    t->text.start = compile(&t->text, "^(?:", ")", name, e);
    if (!t->heading.whole || !t->heading.start || !t->heading.inside || !t->annex.start ||
        !t->words.start || !t->text.start)
        return topics_free(t), -1;
    return 0;
}

/* Adds the Chinese characters of a row that its set's pattern can start with.  Of a word only the
 * first can be one, if it is not among those of a class: [对就]本机关. */
static void add_starts(const struct topic_set *set, struct str row, struct char_set *tried,
                       struct char_set *starts)
{
    bool in_class = false, in_word = false;
    size_t used;
    for (size_t at = 0; at < row.n; at += used) {
        uint32_t c = utf8_decode(row.p + at, row.n - at, &used);
        bool han = utf8_is_han(c);
        in_class = c == '[' || (in_class && c != ']');
        if (han && !in_word && !char_set_has(tried, c)) {
            char_set_add(tried, c);
            if (pattern_can_start(set->start, str_make(row.p + at, used)))
                char_set_add(starts, c);
        }
        in_word = han && !in_class;
    }
}

static void set_starts(const struct topic_set *set, struct char_set *starts)
{
    struct char_set tried = {{0}};
    for (size_t i = 0; i < set->rows; i++)
        add_starts(set, set->row[i].pattern, &tried, starts);
}

void topics_starts(const struct topics *t, struct char_set *heading, struct char_set *annex)
{
    set_starts(&t->heading, heading);
    set_starts(&t->annex, annex);
}

static void set_free(struct topic_set *set)
{
    pattern_del(set->whole);
    pattern_del(set->start);
    pattern_del(set->inside);
    free(set->row);
}

void topics_free(struct topics *t)
{
    set_free(&t->heading);
    set_free(&t->annex);
    set_free(&t->words);
    set_free(&t->text);
    seen_free(&t->starts);
    *t = (struct topics){.heading = {.rows = 0}};
}

static const struct topic_row *match(const struct topic_set *set, struct pattern *pattern,
                                     struct str text)
{
    return pattern_find(pattern, text, 0) > 0 ? &set->row[pattern_which(pattern)] : NULL;
}

const struct topic_row *topics_heading(const struct topics *t, struct str text)
{
    return match(&t->heading, t->heading.whole, text);
}

/* The first words of a text, at most `most` bytes of it: a year, Chinese characters, and the one
 * behind them.  What comes then may be anything, which is never met again. */
static struct str first_words(struct str text, size_t most)
{
    size_t n = 0, used;
    most = text.n > most ? utf8_whole(text.p, most) : text.n;
    while (n < most && !(text.p[n] & 0x80))
        n++;
    while (n < most && utf8_leads_han(text.p[n]))
        n += 3;
    if (n >= most)
        return str_make(text.p, most);
    utf8_decode(text.p + n, most - n, &used);
    return str_make(text.p, n + used);
}

/* The same as topics_may_start() for words that may stand in many texts. */
static bool words_may_start(struct topics *t, struct str words)
{
    struct seen_text *kept = seen_enter(&t->starts, words);
    if (!kept)
        return true;
    if (kept->what == SEEN_NEVER)
        kept->what = pattern_can_start(t->heading.start, words);
    return kept->what;
}

bool topics_may_start(struct topics *t, struct str text)
{
    enum { FEW = 24, MORE = 48 }; /* 8 Chinese characters settle most texts, 16 most others */
    struct str few = first_words(text, FEW), more = first_words(text, MORE);
    return words_may_start(t, few) && (more.n == few.n || words_may_start(t, more));
}

const struct topic_row *topics_heading_start(const struct topics *t, struct str text, size_t *n)
{
    const struct topic_row *row = match(&t->heading, t->heading.start, text);
    if (row)
        *n = pattern_group(t->heading.start, "").n;
    return row;
}

const struct topic_row *topics_heading_inside(const struct topics *t, struct str text, size_t from,
                                              struct str *heading)
{
    if (pattern_find(t->heading.inside, text, from) <= 0)
        return NULL;
    *heading = pattern_group(t->heading.inside, "");
    return &t->heading.row[pattern_which(t->heading.inside)];
}

bool topics_is_text(const struct topics *t, struct str text)
{
    return pattern_find(t->text.start, text, 0) > 0;
}

const struct topic_row *topics_annex(const struct topics *t, struct str text)
{
    return match(&t->annex, t->annex.start, text);
}

struct str topics_words(const struct topics *t, struct str heading)
{
    const struct topic_row *row = match(&t->words, t->words.start, heading);
    return row ? row->topic : STR("");
}
