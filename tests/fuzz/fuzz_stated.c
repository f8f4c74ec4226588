#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "check/stated.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void take(void *context, const struct stated_figure *figure)
{
    struct str *text = context;
    size_t lines = 1;
    for (size_t i = 0; i < text->n; i++)
        lines += text->p[i] == '\n';
    if (figure->line == 0 || figure->line > lines || figure->quote.n == 0 ||
        figure->value.units < 0 || figure->value.scale != 0)
        abort();
}

/* Reads the bytes as the text of a section.  Figures are whole numbers, quoted from
 * a line that is there. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static struct stated s;
    struct str text = str_make((const char *)bytes, n);
    struct err e;
    if (!s.end && stated_init(&s, &e) != 0)
        abort();
    const struct stated_report of = {STR("青石县水务局"), STR("2022")};
    stated_find(&s, text, 1, &of, take, &text);
    if (stated_nothing(&s, str_make("", 0)) != true)
        abort();
    (void)stated_nothing(&s, text);
    return 0;
}
