/* csv.h - comma-separated values (RFC 4180), the one place that knows libcsv. */
#ifndef GIPR_RECORD_CSV_H
#define GIPR_RECORD_CSV_H

#include "base/buf.h"

/* Appends `value` as a CSV field, in quotes only where RFC 4180 needs them: when
 * it holds a quote, a comma or a line end.  `alone` tells that it is the only
 * field of its row, where an empty value needs quotes, too, since readers skip
 * an empty line. */
void csv_put(struct buf *out, struct str value, bool alone);

#endif
