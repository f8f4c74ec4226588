/* The tokens of a plain page: tags and text. */
#include "dress.h"

#include <stdlib.h>
#include <string.h>

enum token source_next(struct source *s)
{
    s->token = s->at;
    if (s->at == s->end)
        return TOKEN_END;
    bool tag = *s->at == '<';
    while (s->at < s->end && (tag ? *s->at != '>' : *s->at != '<'))
        s->at++;
    s->at += tag && s->at < s->end;
    s->length = (size_t)(s->at - s->token);
    return tag ? TOKEN_TAG : TOKEN_TEXT;
}

bool source_is(const struct source *s, const char *name)
{
    size_t n = strlen(name);

    return s->length > n + 1 && memcmp(s->token + 1, name, n) == 0 &&
           (s->token[n + 1] == ' ' || s->token[n + 1] == '>');
}

int source_span(const struct source *s, const char *name)
{
    size_t n = strlen(name);

    for (const char *p = s->token; p + n + 2 < s->token + s->length; p++)
        if (memcmp(p, name, n) == 0 && p[n] == '=')
            return atoi(p + n + 2);
    return 1;
}
