#include "align/token_label.h"

struct token_label token_label(const struct group_reader *r, struct span lines, uint32_t i)
{
    const struct label_set *set = label_set_builtin();
    const struct label_hits *hits = &r->text->hits;
    struct token_label found = {0};
    bool here = false;
    for (size_t h = label_hits_from(hits, i); h < hits->hits && hits->hit[h].first == i; h++) {
        const struct label *l = &set->label[hits->hit[h].label];
        if (l->layout != r->form || !hits->hit[h].whole)
            continue;
        if (l->table != r->number) {
            found.other_table = true;
            continue;
        }
        here = true;
        found.head |= l->kind == LABEL_HEAD;
        found.line |= l->kind == LABEL_LINE;
        found.fits |= l->kind == LABEL_LINE && l->first >= lines.from && l->first < lines.until;
        if (l->kind == LABEL_GROUP) {
            found.group = true;
            found.first_line = l->first;
            found.last_line = l->last;
        }
    }
    found.other_table &= !here;
    return found;
}
