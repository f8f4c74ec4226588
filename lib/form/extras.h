/* extras.h - names of columns, and of rows, that tables have beside those of the form
 * (lib/forms/extras.tsv): 小计, 上年数, 占比. */
#ifndef GIPR_FORM_EXTRAS_H
#define GIPR_FORM_EXTRAS_H

#include <stdbool.h>

#include "base/str.h"

/* What extras.tsv says of such a name. */
struct extra_head {
    struct str stands_for; /* the form's column that it may be in other words */
    bool of_columns;       /* it sums up what stands beside it; else it belongs to the whole row */
};

/* Whether words start like one of the names: few do. */
bool extra_head_may_start(struct str words);

/* Whether extras.tsv has words, however they are set, and what it says of them. */
bool extra_head_find(struct str words, struct extra_head *found);

#endif
