/* script.h - reports in traditional characters.
 *
 * Sites offer their pages in traditional script, too, converted by programs, and more or less
 * well.  The patterns for headings and titles are written in simplified characters: such a report
 * is read by its twin, which is as many bytes long, so that whatever is found in it stands at the
 * same place of the report.
 *
 *     report    二、主動公開政府信息情況      三、主動(dòng)公開
 *     twin      二、主动公开政府信息情况      三、主动*******公开
 *
 * Some converters put the sound of a character behind it; the stars are what compact.h drops.
 * lib/forms/script.tsv has the characters that the patterns hold: the twin serves to find
 * something, not to be read. */
#ifndef GIPR_REPORT_SCRIPT_H
#define GIPR_REPORT_SCRIPT_H

#include "base/buf.h"
#include "lex/simplified.h"

/* A zeroed one is ready. */
struct script {
    struct buf twin;
    struct buf name;
};

void script_free(struct script *s);

/* Whether text holds traditional characters that the patterns have otherwise. */
bool script_is_traditional(struct str text);

/* Whether text holds radicals in place of the characters that look like them. */
bool script_has_radicals(struct str text);

/* Appends text to `out`, as many bytes long, in simplified characters and the words of the forms: a
 * twin that can be read, for sounds stay. */
void script_simplify(struct buf *out, struct str text);

/* The twin of a report's text; it lives until the next one is made. */
struct str script_twin(struct script *s, struct str text);

/* A name that was put together from the twin, as the text of that spells it, but for radicals: it
 * must stand in one piece there, but for what compact.h drops, and for a pause between two lines.
 * Empty if it does not; it lives until the next call.
 */
struct str script_name(struct script *s, struct str text, struct str name);

#endif
