#define _GNU_SOURCE /* memfd_create */
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check/verdict.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void require(bool holds)
{
    if (!holds)
        abort();
}

/* A plan must name cells of its forms only, and cells that are all 0 satisfy
 * every identity. */
static void try_plan(const struct rules *rules, const struct form *form,
                     const struct form *previous, const struct gathered_cell *zeros)
{
    struct plan p;
    plan_make(&p, rules, form, previous);
    for (size_t i = 0; i < p.terms; i++) {
        const struct form *of = p.term[i].previous ? previous : form;
        require(of && p.term[i].cell < of->cells);
    }
    for (size_t i = 0; i < p.lines; i++) {
        const struct planned of = {&p, zeros, zeros};
        struct verdict v;
        require(p.line[i].shown < form->cells && p.line[i].left < p.line[i].right &&
                p.line[i].right < p.line[i].end && p.line[i].end <= p.terms);
        verdict_make(&v, &of, &p.line[i]);
        require(v.status == VERDICT_PASS);
    }
    plan_free(&p);
}

/* Reads the bytes as a file of rules.  Whatever was read can be planned. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static struct gathered_cell zeros[512]; /* CELL_OK and 0 */
    const struct codebook *book = codebook_builtin();
    struct rules rules;
    struct err e;
    int fd = memfd_create("rules", 0);
    require(fd >= 0 && write(fd, bytes, n) == (ssize_t)n && lseek(fd, 0, SEEK_SET) == 0);
    (void)rules_read(&rules, "rules", fd, &e);
    for (size_t f = 0; f < book->forms; f++) {
        require(book->form[f].cells <= sizeof zeros / sizeof *zeros);
        try_plan(&rules, &book->form[f], NULL, zeros);
        for (size_t p = 0; p < book->forms; p++)
            try_plan(&rules, &book->form[f], &book->form[p], zeros);
    }
    rules_free(&rules);
    return 0;
}
