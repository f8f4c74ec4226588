/* bench-duckdb: runs one SQL query in DuckDB's library and writes the rows as TSV, for
 * systems that have the library but not the command.
 *
 *   bench-duckdb LIBRARY SQL
 *
 * The library is loaded by name, so that nothing here depends on DuckDB when it is built.
 * The declarations are those of DuckDB's C interface (duckdb.h, "Query Execution" and
 * "Result Functions"). */
#include <dlfcn.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    uint64_t counts[3];
    void *internal[3];
} result_t;

typedef struct {
    int (*open)(const char *path, void **database);
    int (*connect)(void *database, void **connection);
    int (*query)(void *connection, const char *sql, result_t *result);
    const char *(*error)(result_t *result);
    uint64_t (*columns)(result_t *result);
    uint64_t (*rows)(result_t *result);
    char *(*text)(result_t *result, uint64_t column, uint64_t row);
    void (*release)(void *text);
} duckdb_t;

static void die(const char *why)
{
    fprintf(stderr, "bench-duckdb: %s\n", why != NULL ? why : "unknown error");
    exit(2);
}

/* POSIX has dlsym return functions as void *, which ISO C does not convert. */
static void load(void *library, const char *name, void *function)
{
    if ((*(void **)function = dlsym(library, name)) == NULL)
        die(dlerror());
}

static duckdb_t duckdb_load(const char *path)
{
    duckdb_t d;
    void *library = dlopen(path, RTLD_NOW);

    if (library == NULL)
        die(dlerror());
    load(library, "duckdb_open", &d.open);
    load(library, "duckdb_connect", &d.connect);
    load(library, "duckdb_query", &d.query);
    load(library, "duckdb_result_error", &d.error);
    load(library, "duckdb_column_count", &d.columns);
    load(library, "duckdb_row_count", &d.rows);
    load(library, "duckdb_value_varchar", &d.text);
    load(library, "duckdb_free", &d.release);
    return d;
}

int main(int argc, char **argv)
{
    void *database, *connection;
    result_t result;

    if (argc != 3)
        die("give a library and a query");
    duckdb_t d = duckdb_load(argv[1]);
    if (d.open(NULL, &database) != 0 || d.connect(database, &connection) != 0)
        die("no database in memory");
    if (d.query(connection, argv[2], &result) != 0)
        die(d.error(&result));
    uint64_t columns = d.columns(&result), rows = d.rows(&result);
    for (uint64_t y = 0; y < rows; y++)
        for (uint64_t x = 0; x < columns; x++) {
            char *text = d.text(&result, x, y);
            printf("%s%c", text != NULL ? text : "", x + 1 < columns ? '\t' : '\n');
            d.release(text);
        }
    return 0; /* the system takes back what the database holds */
}
