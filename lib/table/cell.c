#include "table/cell.h"

#include "form/units.h"

/* Whether a number has a fraction that is not zero. */
static bool has_fraction(const char *value)
{
    const char *point = strchr(value, '.');
    return point && point[1 + strspn(point + 1, "0")] != '\0';
}

/* Whether what a unit counts comes in wholes. */
static bool is_of_wholes(struct str unit)
{
    return unit.n > 0 && !unit_is_money(unit);
}

/* Whether a figure is money where things are counted, or the other way round: then it is in no
 * cell of its own. */
static bool is_of_another(const struct figure *figure, struct str unit)
{
    return figure->unit.n > 0 && unit.n > 0 && unit_is_money(figure->unit) != unit_is_money(unit);
}

void table_cell_read_any(struct table_cell *cell, struct str raw, bool bounded)
{
    struct figure figure;
    cell->value[0] = '\0';
    figure_parse(raw, &figure);
    switch (figure.kind) {
    case FIGURE_NUMBER:
        if (is_of_another(&figure, cell->unit) ||
            (has_fraction(figure.value) && /* 1.234 may be 1,234 */
             is_of_wholes(figure.unit.n ? figure.unit : cell->unit))) {
            cell->status = CELL_TEXT;
            break;
        }
        cell->status = CELL_OK;
        memcpy(cell->value, figure.value, sizeof figure.value);
        /* 5人 over 次: by position, the rest of a unit stands on another line. */
        if (figure.unit.n &&
            (bounded || figure.unit.n >= cell->unit.n || !str_starts(cell->unit, figure.unit)))
            cell->unit = figure.unit;
        break;
    case FIGURE_NOTHING:
        cell->status = CELL_NA;
        break;
    case FIGURE_BLANK:
        cell->status = CELL_BLANK;
        break;
    case FIGURE_UNIT:
    case FIGURE_TEXT:
        cell->status = CELL_TEXT;
        break;
    }
}

const char *cell_status_name(enum cell_status status)
{
    static const char *const names[] = {
        [CELL_OK] = "ok",     [CELL_BLANK] = "blank",   [CELL_NA] = "na",
        [CELL_TEXT] = "text", [CELL_ABSENT] = "absent", [CELL_AMBIGUOUS] = "ambiguous",
    };
    return names[status];
}
