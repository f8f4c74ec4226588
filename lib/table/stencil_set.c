#include "table/stencil_set.h"

#include <stdlib.h>

void stencil_set_free(struct stencil_set *set)
{
    for (size_t i = 0; set->kept && i < STENCILS_MAX; i++)
        stencil_free(&set->kept[i].stencil);
    free(set->kept);
    *set = (struct stencil_set){0};
}

void stencil_set_prefer(struct kept_stencil **list, struct kept_stencil **link)
{
    struct kept_stencil *kept = *link;
    *link = kept->next;
    kept->next = *list;
    *list = kept;
}

static void drop(struct stencil_set *set, struct kept_stencil *kept)
{
    struct kept_stencil **link = &set->first[kept->key];
    while (*link && *link != kept)
        link = &(*link)->next;
    if (*link)
        *link = kept->next;
}

struct kept_stencil *stencil_set_take(struct stencil_set *set)
{
    if (!set->kept) {
        set->kept = xcalloc(STENCILS_MAX, sizeof *set->kept);
    }
    struct kept_stencil *kept = &set->kept[set->taken++ % STENCILS_MAX];
    drop(set, kept);
    kept->number = set->taken;
    return kept;
}

void stencil_set_keep(struct stencil_set *set, struct kept_stencil *kept, struct str line)
{
    struct kept_stencil **list = stencil_set_list(set, line);
    kept->key = (unsigned char)(list - set->first);
    kept->next = *list;
    *list = kept;
}

void stencil_set_drop(struct stencil_set *set, size_t taken)
{
    for (; taken < set->taken; taken++)
        drop(set, &set->kept[taken % STENCILS_MAX]);
}
