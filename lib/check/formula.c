#include "check/formula.h"

#include <stdlib.h>

#include "base/buf.h"

static bool is_code(struct str s)
{
    bool dot = true; /* none at the start, none at the end, no two together */
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || str_is_digit(c) || c == '_';
        if (!word && (c != '.' || dot))
            return false;
        dot = !word;
    }
    return !dot;
}

static struct str next_word(struct str *rest)
{
    struct str word;
    do
        word = str_cut(rest, ' ');
    while (word.n == 0 && rest->p);
    return word;
}

int formula_parse(struct formula *f, struct str text, const char *name, size_t line, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    struct term next = {0};
    bool wants_code = true;
    for (struct str word; (word = next_word(&text)).n > 0;) {
        if (!wants_code) {
            if (!str_eq(word, STR("+")) && !str_eq(word, STR("-")))
                return err_set(e, name, line, "expected + or -, found %s", err_quote(shown, word));
            next = (struct term){.minus = str_eq(word, STR("-"))};
        } else if (str_eq(word, STR("previous")) && !next.previous) {
            next.previous = true;
            continue;
        } else {
            next.below = str_ends(word, STR(".*"));
            next.code = str_make(word.p, word.n - (next.below ? 2 : 0));
            if (!is_code(next.code))
                return err_set(e, name, line, "expected a code such as total or denied.*, found %s",
                               err_quote(shown, word));
            ARRAY_GROW(f->term, f->terms, f->cap);
            f->term[f->terms++] = next;
        }
        wants_code = !wants_code;
    }
    return wants_code ? err_set(e, name, line, "a formula needs a code at its end") : 0;
}

void formula_free(struct formula *f)
{
    free(f->term);
    *f = (struct formula){0};
}

bool formula_term_matches(const struct term *t, struct str code)
{
    if (!t->below)
        return str_eq(t->code, code);
    return code.n > t->code.n && code.p[t->code.n] == '.' && str_starts(code, t->code);
}
