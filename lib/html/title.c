#include "html/title.h"

enum { TITLE_LINES = 100 }; /* as many as are looked at for a title in report text */

bool title_is_missing(struct meta_reader *r, struct str text)
{
    for (int i = 0; i < TITLE_LINES && text.n; i++)
        if (meta_is_title(r, str_trim_wide(str_cut(&text, '\n'))))
            return false;
    return true;
}
