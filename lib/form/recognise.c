#include "form/recognise.h"

enum { LABELS_MIN = 3 };

void form_count_labels(const struct label_hits *hits, size_t from, size_t to,
                       size_t counts[FORMS_MAX])
{
    const struct label_set *set = label_set_builtin();
    unsigned char seen[LABEL_SET_MAX];
    memset(seen, 0, set->labels);
    memset(counts, 0, FORMS_MAX * sizeof *counts);
    for (size_t i = 0; i < hits->hits + hits->others; i++) {
        const struct label_hit *hit = &hits->hit[i];
        const struct label *label = &set->label[hit->label];
        if (hit->first < from || hit->last >= to || !hit->whole)
            continue;
        counts[label->layout] += !seen[hit->label];
        seen[hit->label] = 1;
    }
}

bool form_leads(const struct label_hits *hits, const struct form *form)
{
    size_t count, counts[FORMS_MAX], most = LABELS_MIN - 1;
    const struct form_layout *layouts = form_layouts(&count);
    const struct form *best = NULL;
    form_count_labels(hits, 0, SIZE_MAX, counts);
    for (size_t f = 0; f < count; f++)
        if (counts[f] >= most) {
            best = counts[f] > most ? layouts[f].form : NULL; /* a tie tells nothing */
            most = counts[f];
        }
    return best == form;
}

const struct form *form_choose(const struct label_hits *hits, struct str year)
{
    size_t count, counts[FORMS_MAX];
    const struct form_layout *layouts = form_layouts(&count);
    const struct form *of_year = form_of_year(codebook_builtin(), year);
    const struct form *best = NULL;
    size_t most = LABELS_MIN - 1;
    form_count_labels(hits, 0, SIZE_MAX, counts);
    for (size_t f = 0; f < count; f++)
        if (counts[f] > most || (counts[f] == most && best && layouts[f].form == of_year)) {
            best = layouts[f].form;
            most = counts[f];
        }
    return best;
}
