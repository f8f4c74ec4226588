#include "form/extras.h"

#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"
#include "lex/fold.h"

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
    static struct char_set starts;
    static bool known;
    size_t used;
    if (!known) {
        struct str rest = str_make(data_extras, data_extras_len);
        for (str_cut(&rest, '\n'); rest.n; str_cut(&rest, '\n'))
            char_set_add(&starts, utf8_decode(rest.p, rest.n, &used));
        known = true;
    }
    return char_set_has(&starts, utf8_decode(words.p, words.n, &used));
}

bool extra_head_find(struct str words, struct extra_head *found)
{
    struct str rest = str_make(data_extras, data_extras_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str entry = str_cut(&rest, '\n');
        if (!same_words(str_cut(&entry, '\t'), words))
            continue;
        found->stands_for = str_cut(&entry, '\t');
        found->of_columns = str_eq(str_cut(&entry, '\t'), STR("columns"));
        return true;
    }
    return false;
}
