/* sound.h - the sounds that some converters into traditional characters put behind them:
 *
 *     規(guī)章    數(shù)量 */
#ifndef GIPR_LEX_SOUND_H
#define GIPR_LEX_SOUND_H

#include "base/str.h"

/* Bytes of the sound in parentheses that stands at byte `at` behind a character, 0 if there is
 * none. */
size_t sound_bytes(struct str text, size_t at);

#endif
