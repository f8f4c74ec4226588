/* The layouts by name; those that are no text stand last. */
#include "gen.h"

#include <string.h>

static const struct layout layouts[] = {
    {"para", LOSES_BLANKS | CELLS_DIVIDED | BLANK_LINES, 0, layout_para},
    {"cellpipe", CELLS_DIVIDED, 0, layout_cellpipe},
    {"cellpipe0", CELLS_DIVIDED | OVERWRITES, 0, layout_cellpipe},
    {"parablank", CELLS_DIVIDED | BLANK_LINES, 0, layout_parablank},
    {"barline", CELLS_DIVIDED, 0, layout_barline},
    {"barend", CELLS_DIVIDED, 0, layout_barend},
    {"parafull", CELLS_DIVIDED | BLANK_LINES, 0, layout_parafull},
    {"rowpipe", CELLS_DIVIDED, 0, layout_rowpipe},
    {"rowopen", CELLS_DIVIDED, 0, layout_rowopen},
    {"stats", CELLS_DIVIDED | ONLY_2014, 0, layout_rowpipe},
    {"tab", CELLS_DIVIDED, 0, layout_tab},
    {"md", CELLS_DIVIDED | BLANK_LINES, 0, layout_md},
    {"grid", CELLS_DIVIDED, 0, layout_grid},
    {"spread", CELLS_DIVIDED, 0, layout_spread},
    {"turndown", CELLS_DIVIDED | BLANK_LINES, 0, layout_turndown},
    {"line", CELLS_DIVIDED, 0, layout_line},
    {"lineempty", CELLS_DIVIDED, 0, layout_lineempty},
    {"linefull", CELLS_DIVIDED, 0, layout_linefull},
    {"layout", WRAPPED | PAGED | BY_POSITION, 4, layout_aligned},
    {"pdf", WRAPPED | PAGED | BY_POSITION, 0, layout_pdf},
    {"raw", LOSES_BLANKS | WRAPPED | PAGED | BY_POSITION, 0, layout_raw},
    {"wet", LOSES_BLANKS, 0, layout_wet},
    {"oneline", LOSES_BLANKS, 0, layout_oneline},
    {"lynx", BLANK_LINES | WRAPPED | BY_POSITION, 3, layout_lynx},
    {"lynxpara", BLANK_LINES | WRAPPED | CELLS_DIVIDED | BY_POSITION, 3, layout_lynxpara},
    {"lynxflat", LOSES_BLANKS | BLANK_LINES | WRAPPED, 3, layout_lynxflat},
    {"box", BLANK_LINES | WRAPPED | CELLS_DIVIDED | BY_POSITION, 0, layout_box},
    {"rst", BLANK_LINES | WRAPPED | CELLS_DIVIDED | BY_POSITION, 0, layout_rst},
    {"plain", BLANK_LINES | WRAPPED | BY_POSITION, 0, layout_plain},
    {"bold", CELLS_DIVIDED | BLANK_LINES, 0, layout_bold},
    {"csv", CELLS_DIVIDED, 0, layout_csv},
    {"semi", CELLS_DIVIDED, 0, layout_semi},
    {"list", CELLS_DIVIDED, 0, layout_list},
    {"rowfill", LOSES_BLANKS | CELLS_DIVIDED, 0, layout_rowfill},
    {"rowbreak", CELLS_DIVIDED, 0, layout_rowbreak},
    {"html", CELLS_DIVIDED | MARKUP, 0, layout_html},
};

const struct layout *layout_at(int i)
{
    return i < (int)(sizeof layouts / sizeof *layouts) ? &layouts[i] : NULL;
}

const struct layout *layout_find(const char *name)
{
    for (int i = 0; layout_at(i) != NULL; i++)
        if (strcmp(layouts[i].name, name) == 0)
            return &layouts[i];
    return NULL;
}
