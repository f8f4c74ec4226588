#include "record/columns.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/bytes.h"

/* The field of a column that is not there, with bytes behind it. */
static const char nothing[BYTES_STEP + 1];

/* Slots come in step: name, field, present.  There is room for one field more,
 * which takes the values of columns that have no slot. */
static void make_room(struct record_reader *r)
{
    if (r->fields + 1 < r->fields_cap)
        return;
    r->fields_cap = r->fields_cap ? r->fields_cap * 2 : 32;
    r->field = xrealloc(r->field, r->fields_cap, sizeof *r->field);
    r->name = xrealloc(r->name, r->fields_cap, sizeof *r->name);
    r->present = xrealloc(r->present, r->fields_cap, sizeof *r->present);
}

static size_t add_slot(struct record_reader *r, struct str name)
{
    uint32_t id = intern_put(&r->names, name);
    make_room(r);
    if (id == r->named) { /* of two that are wanted by one name, the first has it */
        ARRAY_GROW(r->slot_named, r->named, r->named_cap);
        r->slot_named[r->named++] = r->fields;
    }
    r->name[r->fields] = name;
    r->field[r->fields] = str_make(nothing, 0);
    r->present[r->fields] = false;
    return r->fields++;
}

void columns_want(struct record_reader *r)
{
    make_room(r);
    for (size_t i = 0; i < r->wanted_fields; i++)
        add_slot(r, r->wanted[i].name);
}

void columns_free(struct record_reader *r)
{
    for (size_t i = r->wanted_fields; i < r->fields; i++)
        free((void *)(uintptr_t)r->name[i].p); /* ours, see slot_of() */
    intern_free(&r->names);
    free(r->slot_named);
    free(r->field);
    free(r->name);
    free(r->present);
    free(r->column);
    free(r->slot);
    free(r->place);
}

void columns_add(struct record_reader *r, struct str name)
{
    ARRAY_GROW(r->column, r->columns, r->columns_cap);
    r->column[r->columns++] = name;
}

static void clear_slots(struct record_reader *r)
{
    r->other_kind = false;
    for (size_t i = 0; i < r->fields; i++) {
        r->field[i] = str_make(nothing, 0);
        r->present[i] = false;
    }
}

/* The slot of a column, made if the first header is being read; SIZE_MAX when
 * it has none. */
static size_t slot_of(struct record_reader *r, struct str name)
{
    int64_t id = intern_find(&r->names, name);
    if (id != INTERN_NONE)
        return r->slot_named[id];
    if (r->known)
        return SIZE_MAX;
    char *copy = xrealloc(NULL, name.n, 1);
    memcpy(copy, name.p, name.n);
    return add_slot(r, str_make(copy, name.n));
}

/* Makes column k of the input fill `slot`; k goes up by one from call to call.  Of two columns of
 * one name that nobody wants, as those without a name that spreadsheets leave, the first counts. */
static int set_slot(struct record_reader *r, size_t k, struct str name, size_t slot, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    ARRAY_GROW(r->slot, k, r->slots_cap);
    r->slot[k] = slot;
    if (slot == SIZE_MAX)
        return 0;
    if (r->present[slot] && slot >= r->wanted_fields) {
        r->slot[k] = SIZE_MAX;
        return 0;
    }
    if (r->present[slot])
        return err_set(e, r->file, r->lines.line, "column %s occurs twice", err_quote(shown, name));
    r->present[slot] = true;
    return 0;
}

/* Names the first column that is missing; where more than half of what is required are, this is
 * another kind of file, and in a format that nobody named, what makes the right one helps more. */
static int find_missing(struct record_reader *r, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    size_t required = 0, missing = 0, first = 0;
    for (size_t i = r->wanted_fields; i-- > 0;) {
        if (!r->wanted[i].required)
            continue;
        required++;
        if (!r->present[i]) {
            missing++;
            first = i;
        }
    }
    r->other_kind = 2 * missing > required;
    if (missing == 0)
        return 0;
    bool other = r->other_kind && r->options.made_by && r->options.from == RECORD_AUTO;
    return err_set(e, r->file, r->lines.line, "column %s is missing%s%s",
                   err_quote(shown, r->wanted[first].name), other ? "; " : "",
                   other ? r->options.made_by : "");
}

/* Lists the columns that are given out. */
static void find_places(struct record_reader *r)
{
    size_t slots = r->options.only_wanted ? r->wanted_fields : r->fields;
    r->places = 0;
    for (size_t k = 0; k < r->columns; k++) {
        if (r->slot[k] >= slots)
            continue;
        ARRAY_GROW(r->place, r->places, r->places_cap);
        r->place[r->places++] = (struct record_place){k, r->slot[k]};
    }
}

int columns_place(struct record_reader *r, struct err *e)
{
    clear_slots(r);
    for (size_t k = 0; k < r->columns; k++)
        if (set_slot(r, k, r->column[k], slot_of(r, r->column[k]), e) < 0)
            return -1;
    r->known = true;
    for (size_t k = 0; k < r->columns; k++)
        if (r->slot[k] == SIZE_MAX)
            r->slot[k] = r->fields;
    find_places(r);
    return find_missing(r, e);
}

int columns_place_object(struct record_reader *r, struct err *e)
{
    size_t guesses = r->columns; /* keys mostly come in the order of the last object */
    clear_slots(r);
    for (size_t k = 0; k < r->object.pairs; k++) {
        const struct json_pair *pair = &r->object.pair[k];
        size_t slot = k < guesses ? r->slot[k] : SIZE_MAX;
        if (slot >= r->fields || !str_eq(r->name[slot], pair->key))
            slot = slot_of(r, pair->key);
        if (set_slot(r, k, pair->key, slot, e) < 0)
            return -1;
        if (r->slot[k] != SIZE_MAX)
            r->field[r->slot[k]] = pair->value;
    }
    r->columns = r->object.pairs;
    r->known = true;
    return find_missing(r, e);
}
