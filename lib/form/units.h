/* units.h - units of cells, and where a table states them beside its figures (lib/forms/units.tsv).
 */
#ifndef GIPR_FORM_UNITS_H
#define GIPR_FORM_UNITS_H

#include <stdbool.h>

#include "base/str.h"

/* Whether a unit is one of money; empty is none. */
bool unit_is_money(struct str unit);

/* Whether words are the start of a unit of money of which the rest stands elsewhere: 万 */
bool unit_is_start(struct str words);

/* The unit of money that words beside a figure state for it, the last of several:
 *
 *     本年收费金额（单位：元）    元
 *     单位: 千元                  千元
 *     元                          元
 *     收费（含税）                none: empty
 *
 * It lives as long as the program. */
struct str unit_stated(struct str words);

#endif
