/* agency_map.h - which body each agency is rolled up to.
 *
 * A map is a stream of records with the columns `agency` and `parent`.  It is
 * followed one step: where a parent is itself an agency with a parent, that one
 * does not count.  A body that is only a parent stands for itself. */
#ifndef GIPR_SUM_AGENCY_MAP_H
#define GIPR_SUM_AGENCY_MAP_H

#include "base/intern.h"
#include "record/reader.h"

enum agency_kind { AGENCY_UNKNOWN, AGENCY_PARENT, AGENCY_MAPPED };

struct agency_entry {
    uint32_t parent; /* an id; its own unless it is AGENCY_MAPPED */
    enum agency_kind kind;
};

struct agency_map {
    struct intern names;        /* of agencies and parents; those asked for in vain, too */
    struct agency_entry *entry; /* of each name */
    size_t entries, entries_cap;
};

/* Reads a map.  Returns 0, or -1 with *e filled: unreadable, a row that is not
 * right, an agency with two parents. */
int agency_map_init(struct agency_map *m, const char *path,
                    const struct record_reader_options *options, struct err *e);
void agency_map_free(struct agency_map *m);

/* The parent of an agency, valid until the next call.  *unknown is set when the
 * map lacks it: then it is its own parent; *first_time is set when it is asked for
 * in vain for the first time. */
struct str agency_map_parent(struct agency_map *m, struct str agency, bool *unknown,
                             bool *first_time);

#endif
