#include "placed.h"

#include "show.h"

void assert_placed(const struct placed_text *t)
{
    assert_shows(show_cells(t->form, t->table, t->text), t->cells);
}
