/* gipr-dress: plain pages as pages of the web; see README.md. */
#include "dress.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char usage[] =
    "usage: gipr-gen --layout html --stream ... | gipr-dress [--seed N] --out DIR\n";

struct options {
    unsigned long long seed;
    const char *out;
};

static int parse(struct options *o, int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--seed") == 0)
            o->seed = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--out") == 0)
            o->out = argv[i + 1];
        else
            return -1;
    }
    return o->out != NULL && argc % 2 == 1 ? 0 : -1;
}

static int write_file(const struct options *o, const char *name, size_t n, const struct text *bytes)
{
    char path[1024];

    snprintf(path, sizeof path, "%s/%.*s.html", o->out, (int)n, name);
    FILE *f = fopen(path, "wb");
    if (f == NULL || fwrite(bytes->p, 1, bytes->n, f) != bytes->n || fclose(f) != 0) {
        fprintf(stderr, "gipr-dress: %s: %s\n", path, strerror(errno));
        return -1;
    }
    return 0;
}

static void read_all(struct text *t)
{
    char block[65536];

    for (size_t n; (n = fread(block, 1, sizeof block, stdin)) > 0;)
        put_bytes(t, block, n);
    put_bytes(t, "", 1); /* ends the last search for a mark */
    t->n--;
}

/* Dresses the pages of a stream, each behind its mark. */
static int dress_stream(const struct options *o, const struct text *in)
{
    static const char mark[] = "\f@@ ";
    struct dress d = {.out = {NULL, 0, 0}};
    struct text bytes = {NULL, 0, 0};
    unsigned long long index = 0;
    int bad = 0;

    for (char *page = strstr(in->p, mark); page != NULL && !bad;) {
        char *name = page + sizeof mark - 1, *body = strchr(name, '\n');
        char *next = body != NULL ? strstr(body, mark) : NULL;
        if (body == NULL)
            break;
        dress_choose(&d, o->seed, index++);
        dress_page(&d, body + 1, (size_t)((next != NULL ? next : in->p + in->n) - body - 1));
        bad = encode_page(&d, &bytes) < 0 || write_file(o, name, (size_t)(body - name), &bytes) < 0;
        page = next;
    }
    free(d.out.p);
    free(bytes.p);
    return bad ? -1 : 0;
}

int main(int argc, char **argv)
{
    struct options o = {.seed = 1};
    struct text in = {NULL, 0, 0};

    if (parse(&o, argc, argv) < 0) {
        fputs(usage, stderr);
        return 2;
    }
    mkdir(o.out, 0777);
    read_all(&in);
    int bad = dress_stream(&o, &in);
    free(in.p);
    return bad ? 2 : 0;
}
