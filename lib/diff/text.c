#include "diff/text.h"

#include <stdlib.h>

/* Whether the present reports have a topic. */
struct text_topic {
    bool old, new;
};

void text_start(struct writer *out, int fd, const struct writer_options *options)
{
    static const struct str column[] = {
        STR_INIT("agency"),      STR_INIT("topic"), STR_INIT("old_year"), STR_INIT("new_year"),
        STR_INIT("old"),         STR_INIT("new"),   STR_INIT("carried"),  STR_INIT("containment"),
        STR_INIT("resemblance"), STR_INIT("change")};
    writer_init(out, fd, options, column, sizeof column / sizeof *column);
}

void text_diff_init(struct text_diff *t, struct writer *out, struct source *old, struct source *new)
{
    *t = (struct text_diff){.out = out, .old.source = old, .new.source = new};
}

void text_diff_free(struct text_diff *t)
{
    sentences_free(&t->old.sentences);
    sentences_free(&t->new.sentences);
    buf_free(&t->old.plain);
    buf_free(&t->new.plain);
    buf_free(&t->text);
    intern_free(&t->topics);
    free(t->topic);
    free(t->order);
    *t = (struct text_diff){.out = NULL};
}

/* The number of a topic, noted down as one of the present reports. */
static uint32_t find_topic(struct text_diff *t, struct str name, const struct text_side *side)
{
    uint32_t id = intern_put(&t->topics, name);
    if (id >= t->topics_cap) {
        size_t cap = 2 * (size_t)id + 16;
        t->topic = xrealloc(t->topic, cap, sizeof *t->topic);
        memset(t->topic + t->topics_cap, 0, (cap - t->topics_cap) * sizeof *t->topic);
        t->topics_cap = cap;
    }
    struct text_topic *topic = &t->topic[id];
    if (!topic->old && !topic->new) {
        ARRAY_GROW(t->order, t->ordered, t->order_cap);
        t->order[t->ordered++] = id;
    }
    topic->old |= side == &t->old;
    topic->new |= side == &t->new;
    return id;
}

/* The text without its first line if that is the heading. */
static struct str without_heading(struct str text, struct str heading)
{
    struct str rest = text;
    bool first = str_eq(str_trim_wide(str_cut(&rest, '\n')), str_trim_wide(heading));
    return first ? rest : text;
}

static void read_run(struct text_diff *t, struct text_side *side, const struct run *run)
{
    struct source *s = side->source;
    struct str lines = run->lines, *f = s->field;
    side->plain.len = 0;
    buf_reserve(&side->plain, lines.n);
    while (lines.n > 0)
        if (source_read(s, &lines, &side->plain))
            sentences_add(&side->sentences, form_words_builtin(),
                          find_topic(t, f[TEXT_TOPIC], side),
                          without_heading(f[TEXT_TEXT], f[TEXT_HEADING]));
}

static void read_side(struct text_diff *t, struct text_side *side, const struct side_report *report)
{
    sentences_clear(&side->sentences);
    for (const struct run *run = report ? report->first : NULL; run; run = run->next)
        read_run(t, side, run);
    sentences_sort(&side->sentences);
}

static void write_count(struct text_diff *t, bool there, size_t n)
{
    if (there)
        writer_size(t->out, n);
    else
        writer_field(t->out, STR(""));
}

/* part / whole in percent.  Returns false if whole is 0: then there is none. */
static bool share(size_t part, size_t whole, struct decimal *percent)
{
    struct decimal a = {(decimal_units)part, 0}, b = {(decimal_units)whole, 0};
    return decimal_divide(percent, a, b, 2, TEXT_PLACES) == 0;
}

static void write_share(struct text_diff *t, bool there, struct decimal percent)
{
    t->text.len = 0;
    if (there)
        decimal_put(&t->text, percent);
    writer_field(t->out, buf_str(&t->text, 0));
}

static void write_topic(struct text_diff *t, uint32_t id)
{
    struct text_topic has = t->topic[id];
    struct overlap o = sentences_overlap(&t->old.sentences, &t->new.sentences, id);
    struct decimal containment = {0, 0}, resemblance = {0, 0};
    bool both = has.old && has.new;
    bool same = both && o.common == o.old && o.common == o.new;
    bool contained = both && share(o.common, o.new, &containment);
    bool resembles = both && share(o.common, o.old + o.new - o.common, &resemblance);
    if (decimal_compare(containment, t->min_percent) < 0)
        return;
    t->different |= !same;
    writer_field(t->out, t->agency);
    writer_field(t->out, intern_str(&t->topics, id));
    writer_field(t->out, t->old_year);
    writer_field(t->out, t->new_year);
    write_count(t, has.old, o.old);
    write_count(t, has.new, o.new);
    write_count(t, both, o.common);
    write_share(t, contained, containment);
    write_share(t, resembles, resemblance);
    writer_field(t->out, same      ? STR("same")
                         : both    ? STR("changed")
                         : has.old ? STR("removed")
                                   : STR("added"));
    writer_end_row(t->out);
}

void text_diff_pair(struct text_diff *t, const struct report_pair *pair)
{
    t->ordered = 0;
    read_side(t, &t->new, pair->new);
    read_side(t, &t->old, pair->old);
    for (size_t i = 0; i < t->ordered; i++) {
        write_topic(t, t->order[i]);
        t->topic[t->order[i]] = (struct text_topic){false, false};
    }
}
