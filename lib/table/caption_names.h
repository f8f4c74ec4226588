/* caption_names.h - whom a caption names, and which year: the report's, or another's.
 *
 * All text is compact (report/compact.h); nothing is kept. */
#ifndef GIPR_TABLE_CAPTION_NAMES_H
#define GIPR_TABLE_CAPTION_NAMES_H

#include "base/str.h"

enum { CAPTION_NAME_BYTES_MAX = 60 }; /* of the name of a body that is a caption */

/* Whether text is a sentence, or a part of one. */
bool caption_is_sentence(struct str text);

/* Whether text names years, and that of the report not among them; never where `year`, the
 * report's, is no year. */
bool caption_names_other_year(struct str text, struct str year);

/* Whether text names the year before by another word than its number: 上一年, 去年. */
bool caption_names_past(struct str text);

/* Whether words that name a year are as captions are: no heading, and nothing but a name. */
bool caption_is_name(struct str text);

/* The name of a body with which a caption starts, what says that it is one among others aside, and
 * with nothing but a year and a topic behind it; empty if there is none. */
struct str caption_name_of_body(struct str text);

/* Whether `name` is not that of `agency`, whose the report is: neither is the other one,
 * abbreviated (发改委), or without the place before it.  A county's name before an office is no
 * county.  Never where the agency is unknown. */
bool caption_is_other_body(struct str name, struct str agency);

#endif
