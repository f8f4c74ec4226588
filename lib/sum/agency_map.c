#include "sum/agency_map.h"

#include <stdlib.h>

enum { AGENCY, PARENT, WANTED };

static uint32_t put(struct agency_map *m, struct str name)
{
    uint32_t id = intern_put(&m->names, name);
    if (id == m->entries) {
        ARRAY_GROW(m->entry, m->entries, m->entries_cap);
        m->entry[m->entries++] = (struct agency_entry){id, AGENCY_UNKNOWN};
    }
    return id;
}

static int add_row(struct agency_map *m, const struct record_reader *in, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    if (in->field[AGENCY].n == 0 || in->field[PARENT].n == 0)
        return err_set(e, in->file, in->line, "an empty %s",
                       in->field[AGENCY].n == 0 ? "agency" : "parent");
    uint32_t agency = put(m, in->field[AGENCY]), parent = put(m, in->field[PARENT]);
    struct agency_entry *entry = &m->entry[agency];
    if (entry->kind == AGENCY_MAPPED && entry->parent != parent)
        return err_set(e, in->file, in->line, "agency has two parents: %s",
                       err_quote(shown, in->field[AGENCY]));
    *entry = (struct agency_entry){parent, AGENCY_MAPPED};
    if (m->entry[parent].kind == AGENCY_UNKNOWN)
        m->entry[parent].kind = AGENCY_PARENT;
    return 0;
}

int agency_map_init(struct agency_map *m, const char *path,
                    const struct record_reader_options *options, struct err *e)
{
    static const struct record_column wanted[WANTED] = {
        [AGENCY] = {STR_INIT("agency"), true}, [PARENT] = {STR_INIT("parent"), true}};
    struct record_reader in;
    int got;
    *m = (struct agency_map){0};
    record_reader_init(&in, options, wanted, WANTED);
    record_reader_add(&in, path);
    while ((got = record_next(&in, e)) > 0)
        if (add_row(m, &in, e) < 0) {
            got = -1;
            break;
        }
    record_reader_free(&in);
    if (got < 0)
        agency_map_free(m);
    return got;
}

void agency_map_free(struct agency_map *m)
{
    intern_free(&m->names);
    free(m->entry);
    *m = (struct agency_map){0};
}

struct str agency_map_parent(struct agency_map *m, struct str agency, bool *unknown,
                             bool *first_time)
{
    size_t before = m->entries;
    uint32_t id = put(m, agency);
    *unknown = m->entry[id].kind == AGENCY_UNKNOWN;
    *first_time = m->entries > before;
    return intern_str(&m->names, m->entry[id].parent);
}
