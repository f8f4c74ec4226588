/* sorted.h - whether an input can be merged. */
#ifndef GIPR_DIFF_SORTED_H
#define GIPR_DIFF_SORTED_H

#include "diff/source.h"

/* Whether the agencies of a source that was just started follow each other in the
 * order of their bytes, as far as can be seen ahead: in the first SORTED_AHEAD bytes
 * (which stay in the window), of a larger file in its first block; and in files at
 * SORTED_PROBES places farther on.  `far`: what is longer and is no file, so that nothing
 * is known of the rest, does not count as sorted. */
enum { SORTED_AHEAD = 1024 * 1024, SORTED_PROBES = 256 };
bool sorted_ahead(struct source *s, bool far);

#endif
