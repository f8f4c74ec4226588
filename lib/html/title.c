#include "html/title.h"

enum { TITLE_LINES = 100 }; /* as many as are looked at for a title in report text */

/* A line without the bars and blanks around it: titles stand in tables, too. */
static struct str without_bars(struct str line)
{
    while (line.n && strchr("| ", line.p[0]))
        line = str_from(line, 1);
    while (line.n && strchr("| ", line.p[line.n - 1]))
        line.n--;
    return line;
}

bool title_is_missing(struct meta_reader *r, struct str text)
{
    for (int i = 0; i < TITLE_LINES && text.n; i++)
        if (meta_is_title(r, without_bars(str_cut(&text, '\n'))))
            return false;
    return true;
}
