/* bench-csv: parses CSV with libcsv and does nothing with it: the least that a
 * program costs that reads CSV so.
 *
 *   bench-csv FILE */
#include <csv.h>
#include <stdio.h>

static void field(void *p, size_t n, void *data)
{
    (void)p;
    (void)n;
    (void)data;
}

static void row(int c, void *data)
{
    (void)c;
    (void)data;
}

int main(int argc, char **argv)
{
    static char block[256 * 1024];
    struct csv_parser parser;
    FILE *f = argc == 2 ? fopen(argv[1], "rb") : NULL;

    if (f == NULL || csv_init(&parser, CSV_STRICT) != 0) {
        fputs("bench-csv: give one file that can be read\n", stderr);
        return 2;
    }
    for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;)
        csv_parse(&parser, block, n, field, row, NULL);
    csv_fini(&parser, field, row, NULL);
    csv_free(&parser);
    fclose(f);
    return 0;
}
