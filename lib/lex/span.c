#include "lex/span.h"

#include "base/utf8.h"

uint32_t columns_of_rare(uint32_t c, enum measure by)
{
    uint32_t width = c == 0xa0 ? 1 : utf8_width(c);
    return by == BY_WIDTH ? width : width != 0;
}
