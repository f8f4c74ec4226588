/* Reads the codebook: tab-separated lines under the header form table row col unit row_label
 * col_label. */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    size_t len = 0, cap = 1 << 18;
    char *text = malloc(cap + 1);

    if (f == NULL || text == NULL) {
        if (f != NULL)
            fclose(f);
        free(text);
        return NULL;
    }
    for (size_t n; (n = fread(text + len, 1, cap - len, f)) > 0;) {
        len += n;
        if (len == cap) {
            char *more = realloc(text, 2 * cap + 1);
            if (more == NULL)
                break;
            text = more;
            cap *= 2;
        }
    }
    text[len] = '\0';
    fclose(f);
    return text;
}

/* Cut the line at *at into its seven columns; 0 at the end of the text, -1 if columns are missing.
 */
static int next_line(char **at, char *columns[7])
{
    char *p = *at;

    if (*p == '\0')
        return 0;
    for (int i = 0; i < 7; i++) {
        columns[i] = p;
        p += strcspn(p, i < 6 ? "\t\n" : "\n");
        if (i < 6 && *p != '\t')
            return -1;
        if (*p != '\0')
            *p++ = '\0';
    }
    *at = p;
    return 1;
}

static void add_cell(struct codebook *book, char *columns[7])
{
    struct cell_def *c = &book->cells[book->count];
    struct form_def *form = book->nforms > 0 ? &book->forms[book->nforms - 1] : NULL;

    *c = (struct cell_def){.form = atoi(columns[0]),
                           .table = columns[1],
                           .row = columns[2],
                           .col = columns[3],
                           .unit = columns[4],
                           .row_label = columns[5],
                           .col_label = columns[6]};
    if ((form == NULL || form->year != c->form) && book->nforms < 3) {
        form = &book->forms[book->nforms++];
        *form = (struct form_def){.year = c->form, .cells = c, .count = 0};
    }
    form->count++;
    book->count++;
}

int codebook_load(struct codebook *book, const char *path)
{
    char *columns[7], *at;
    size_t lines = 1;
    int more;

    memset(book, 0, sizeof *book);
    book->text = read_file(path);
    if (book->text == NULL) {
        fprintf(stderr, "gipr-gen: %s: cannot be read\n", path);
        return -1;
    }
    for (const char *p = book->text; *p != '\0'; p++)
        lines += *p == '\n';
    book->cells = calloc(lines, sizeof *book->cells);
    at = book->text;
    more = book->cells != NULL ? next_line(&at, columns) : -1;
    while (more == 1 && (more = next_line(&at, columns)) == 1)
        add_cell(book, columns);
    if (more < 0 || book->count == 0) {
        fprintf(stderr, "gipr-gen: %s: not a codebook\n", path);
        codebook_free(book);
        return -1;
    }
    return 0;
}

void codebook_free(struct codebook *book)
{
    free(book->cells);
    free(book->text);
    memset(book, 0, sizeof *book);
}

const struct form_def *codebook_form(const struct codebook *book, int year)
{
    for (int i = 0; i < book->nforms; i++)
        if (book->forms[i].year == year)
            return &book->forms[i];
    return NULL;
}
