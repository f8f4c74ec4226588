#include "report/meta_parts.h"

struct str meta_from_words(const struct meta_reader *r, enum meta_words kind, struct str text)
{
    return meta_head_of(str_from(text, meta_words_find(&r->words[kind], text)), META_CAPTION_BYTES);
}

bool meta_next_sentence(struct meta_reader *r, enum meta_pattern words, struct str text,
                        struct meta_sentence *s)
{
    static const struct str stop = STR_INIT("。");
    size_t next;
    if (s->end >= text.n || pattern_find(r->pattern[words], text, s->end) <= 0)
        return false;
    s->word = (size_t)(pattern_group(r->pattern[words], "").p - text.p);
    for (s->at = s->end; (next = str_find(text, stop, s->at) + stop.n) <= s->word;)
        s->at = next;
    s->end = str_find(text, stop, s->word);
    return true;
}
