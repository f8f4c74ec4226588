#define _GNU_SOURCE /* memfd_create */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "sum/agency_map.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

/* Reads the bytes as an agency map.  What it maps must be a step, not a search:
 * the parent of a known agency is known, and asking twice gives the same. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct record_reader_options options = {.from = RECORD_AUTO, .max_record = 4096};
    struct agency_map m;
    struct err e;
    char path[32];
    int fd = memfd_create("map", 0);
    if (fd < 0 || write(fd, bytes, n) != (ssize_t)n)
        abort();
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    bool good = agency_map_init(&m, path, &options, &e) == 0;
    size_t known = good ? m.names.count : 0;
    for (uint32_t id = 0; id < known; id++) {
        bool unknown, first_time;
        char name[4096];
        struct str agency = intern_str(&m.names, id);
        memcpy(name, agency.p, agency.n);
        struct str parent = agency_map_parent(&m, str_make(name, agency.n), &unknown, &first_time);
        if (unknown || first_time || parent.n == 0)
            abort();
    }
    if (good && m.names.count != known)
        abort();
    agency_map_free(&m);
    close(fd);
    return 0;
}
