/* units.h - units of cells, and where a table states them beside its figures (lib/forms/units.tsv).
 */
#ifndef GIPR_FORM_UNITS_H
#define GIPR_FORM_UNITS_H

#include <stdbool.h>

#include "base/str.h"

/* Whether a unit is one of money; empty is none. */
bool unit_is_money(struct str name);

/* Whether figures in units a and b can be compared: 10^*power times one in a is one in b.  Units
 * that are not in units.tsv are counts of something, and all alike; so is no unit, which goes with
 * any. */
bool unit_convert(struct str a, struct str b, int *power);

/* The unit of money with whose start words end, the rest of which stands elsewhere; empty if there
 * is none.
 *
 *     万                        万元
 *     本年收费金额（单位：千    千元 */
struct str unit_started(struct str words);

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
