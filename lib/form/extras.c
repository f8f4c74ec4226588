#include "form/extras.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"
#include "lex/fold.h"

/* What extras.tsv says: read at the first use, kept for good. */
static struct {
    struct name {
        struct str words;
        uint32_t first; /* of them, folded */
        struct extra_head head;
    } * name;
    size_t names, cap;
    struct char_set starts;
} known;

static void add_name(struct str entry)
{
    ARRAY_GROW(known.name, known.names, known.cap);
    struct name *name = &known.name[known.names++];
    size_t at = 0, used;
    name->words = str_cut(&entry, '\t');
    name->first = fold_next(name->words, &at);
    name->head.stands_for = str_cut(&entry, '\t');
    name->head.of_columns = str_eq(str_cut(&entry, '\t'), STR("columns"));
    char_set_add(&known.starts, utf8_decode(name->words.p, name->words.n, &used));
}

static void load(void)
{
    struct str rest = str_make(data_extras, data_extras_len);
    str_cut(&rest, '\n');
    while (rest.n)
        add_name(str_cut(&rest, '\n'));
}

static bool same_words(struct str a, struct str b)
{
    size_t i = 0, k = 0;
    uint32_t c;
    do {
        c = fold_next(a, &i);
        if (c != fold_next(b, &k))
            return false;
    } while (c);
    return true;
}

bool extra_head_may_start(struct str words)
{
    size_t used;
    if (known.names == 0)
        load();
    return char_set_has(&known.starts, utf8_decode(words.p, words.n, &used));
}

bool extra_head_find(struct str words, struct extra_head *found)
{
    size_t at = 0;
    uint32_t first = fold_next(words, &at);
    if (known.names == 0)
        load();
    for (size_t i = 0; i < known.names; i++) {
        const struct name *name = &known.name[i];
        if (name->first == first && same_words(name->words, words)) {
            *found = name->head;
            return true;
        }
    }
    return false;
}
