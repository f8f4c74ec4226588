#include "lex/simplified.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "data.h"

/* The only character of a field, 0 if it is none of those that are told. */
static uint32_t read_char(struct str field)
{
    size_t used = 0;
    uint32_t c = field.n ? utf8_decode(field.p, field.n, &used) : 0;
    return used == field.n && c >= SIMPLIFIED_FIRST && c <= SIMPLIFIED_LAST ? c : 0;
}

int simplified_init(struct simplified *s, struct str text, const char *name, struct err *e)
{
    char quoted[ERR_QUOTE_MAX];
    *s = (struct simplified){.of = xcalloc(SIMPLIFIED_LAST - SIMPLIFIED_FIRST + 1, sizeof *s->of)};
    str_cut(&text, '\n');
    for (size_t line = 2; text.n; line++) {
        struct str row = str_cut(&text, '\n'), rest = row;
        uint32_t from = read_char(str_cut(&rest, '\t')), to = read_char(rest);
        if (from == 0 || to == 0)
            return simplified_free(s),
                   err_set(e, name, line, "no two characters: %s", err_quote(quoted, row));
        s->of[from - SIMPLIFIED_FIRST] = (uint16_t)to;
        ARRAY_GROW(s->traditional, s->count, s->cap);
        s->traditional[s->count++] = (uint16_t)from;
    }
    return 0;
}

void simplified_free(struct simplified *s)
{
    free(s->of);
    free(s->traditional);
    *s = (struct simplified){.of = NULL};
}

const struct simplified *simplified_builtin(void)
{
    static struct simplified builtin;
    if (!builtin.of)
        simplified_init(&builtin, str_make(data_script, data_script_len), "script.tsv", NULL);
    return &builtin;
}
