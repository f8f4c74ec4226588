#include "lex/sound.h"

#include "base/utf8.h"

size_t sound_bytes(struct str text, size_t at)
{
    enum { SOUND_CHARS_MAX = 8, LATIN_LAST = 0x24f };
    size_t end = at + 1, used;
    if (at == 0 || at >= text.n || text.p[at] != '(' || !(text.p[at - 1] & 0x80))
        return 0;
    for (int i = 0; i < SOUND_CHARS_MAX && end < text.n; i++, end += used) {
        uint32_t c = utf8_decode(text.p + end, text.n - end, &used);
        if (c == ')')
            return i > 0 ? end + 1 - at : 0;
        if (!(c >= 'a' && c <= 'z') && !(c >= 0xc0 && c <= LATIN_LAST))
            return 0;
    }
    return 0;
}
