#include "check/phrases.h"

#include "data.h"

static const char *const keys[PHRASES] = {
    [PHRASE_FAIL] = "fail",
    [PHRASE_FAIL_BOUND] = "fail.bound",
    [PHRASE_UNKNOWN] = "unknown",
    [PHRASE_UNKNOWN_MANY] = "unknown.many",
    [PHRASE_PASS] = "pass",
    [PHRASE_AT_COL] = "at.col",
    [PHRASE_AT_ROW] = "at.row",
    [PHRASE_TERM] = "term",
    [PHRASE_TERM_PREVIOUS] = "term.previous",
    [PHRASE_NAME] = "name",
    [PHRASE_NAME_PREVIOUS] = "name.previous",
    [PHRASE_PLUS] = "plus",
    [PHRASE_MINUS] = "minus",
    [PHRASE_SUM] = "sum",
    [PHRASE_SUM_ONLY] = "sum.only",
    [PHRASE_WHY_BLANK] = "why.blank",
    [PHRASE_WHY_TEXT] = "why.text",
    [PHRASE_WHY_ABSENT] = "why.absent",
    [PHRASE_WHY_AMBIGUOUS] = "why.ambiguous",
    [PHRASE_WHY_NO_RECORD] = "why.norecord",
    [PHRASE_WHY_UNITS] = "why.units",
    [PHRASE_WHY_DIGITS] = "why.digits",
    [PHRASE_FORM_BLANK] = "form.blank",
    [PHRASE_FORM_BLANK_ROW] = "form.blank.row",
    [PHRASE_FORM_ABSENT] = "form.absent",
    [PHRASE_FORM_ROW] = "form.row",
    [PHRASE_FORM_SECTIONS] = "form.sections",
    [PHRASE_FORM_SECTIONS_ORDER] = "form.sections.order",
    [PHRASE_FORM_PROBLEMS] = "form.problems",
    [PHRASE_TEXT_FAIL] = "text.fail",
    [PHRASE_TEXT_UNKNOWN] = "text.unknown",
    [PHRASE_TEXT_PASS] = "text.pass",
};

/* The text of `key`, which may have a part behind it (table + .requests). */
static struct str find(const struct phrases *p, struct str key, struct str part)
{
    struct str rest = str_make(data_messages, data_messages_len);
    str_cut(&rest, '\n');
    while (rest.n > 0) {
        struct str line = str_cut(&rest, '\n');
        struct str name = str_cut(&line, '\t'), chinese = str_cut(&line, '\t');
        if (name.n == key.n + part.n && str_starts(name, key) && str_ends(name, part))
            return p->english ? line : chinese;
    }
    return str_make(NULL, 0);
}

void phrases_init(struct phrases *p, bool english)
{
    p->english = english;
    for (int i = 0; i < PHRASES; i++)
        p->text[i] = find(p, str_of(keys[i]), STR(""));
}

struct str phrases_table(const struct phrases *p, struct str code)
{
    struct str name = find(p, STR("table."), code);
    return name.p ? name : code;
}

void phrases_put(const struct phrases *p, enum phrase which, const struct phrase_slot *slot,
                 size_t n, struct buf *out)
{
    struct str rest = p->text[which];
    while (rest.n > 0) {
        struct str plain = str_cut(&rest, '{');
        buf_put_str(out, plain);
        if (!rest.p)
            return;
        struct str name = str_cut(&rest, '}');
        for (size_t i = 0; i < n; i++)
            if (str_eq(name, str_of(slot[i].name)))
                buf_put_str(out, slot[i].value);
    }
}
