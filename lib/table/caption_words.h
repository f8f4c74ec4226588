/* caption_words.h - the words of captions (lib/forms/captions.tsv).
 *
 * The file is lists, each a stretch of its rows. */
#ifndef GIPR_TABLE_CAPTION_WORDS_H
#define GIPR_TABLE_CAPTION_WORDS_H

#include "base/str.h"

enum caption_list {
    CAPTION_ANNEX,  /* what an annex starts with: 附件 */
    CAPTION_PAST,   /* what a year before the report's is called: 上一年 */
    CAPTION_OTHER,  /* what the name of some other body starts with: 下属 */
    CAPTION_OWN,    /* what the report's own body is called: 本 */
    CAPTION_COUNTS, /* what counts of the year before have that this report states: 结转 */
    CAPTION_END,    /* what a caption that names a year ends with: 情况 */
    CAPTION_TOPIC,  /* what follows the name of a body in a caption: 政府信息 */
    CAPTION_BODY,   /* what the name of a body ends with: 局 */
    CAPTION_TAIL,   /* what it may lack at its end: 人民政府 */
    CAPTION_AREA,   /* what it starts with where the place has no name: 市 */
    CAPTION_AMONG,  /* what one of several bodies is called before its name: 其中 */
    CAPTION_ABOVE,  /* what names a table from below: 上表 */
    CAPTION_STUB,   /* what heads the column of a table's labels: 项目 */
    CAPTION_FILE,   /* what the name of a file has: .doc */
    CAPTION_LISTS,
};

enum caption_place { CAPTION_AT_START, CAPTION_AT_END, CAPTION_ANYWHERE };

/* Whether text has a word of a list there: *found becomes the first one, by the order of the list,
 * where it stands in text. */
bool caption_has_word(enum caption_list list, struct str text, enum caption_place place,
                      struct str *found);

/* The same where nobody asks which. */
bool caption_has(enum caption_list list, struct str text, enum caption_place place);

/* What stands in text before the first word of a list; all of it without one. */
struct str caption_before(enum caption_list list, struct str text);

#endif
