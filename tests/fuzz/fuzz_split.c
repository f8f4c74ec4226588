/* Any bytes as a stream of reports: whatever comes out, the sections joined are
 * the report, in order, and their text is UTF-8. */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "report/reader.h"
#include "report/split.h"

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check_split(const struct report *report, const struct split *split)
{
    size_t at = 0, line = report->line;
    require(split->sections > 0);
    for (size_t i = 0; i < split->sections; i++) {
        const struct section *s = &split->section[i];
        require(s->number == (int)i && s->line >= line);
        require(s->text.p == report->text.p + at);
        require(utf8_check(s->heading.p, s->heading.n) == s->heading.n);
        at += s->text.n;
        line = s->line;
    }
    require(at == report->text.n);
    require(split->year.n == 0 || split->year.n == 4);
    require(utf8_check(split->agency.p, split->agency.n) == split->agency.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static struct splitter splitter;
    static struct split split;
    static bool ready;
    struct report_reader_options options = {.encoding = NULL};
    struct report_reader in;
    struct report report;
    struct err e;
    int got;

    if (!ready)
        require(splitter_init(&splitter, &e) == 0);
    ready = true;
    require(report_reader_init(&in, &options, NULL, &e) == 0);
    report_reader_add_open(&in, "-", open("/dev/null", O_RDONLY), str_make((const char *)bytes, n));
    while ((got = report_next(&in, &report, &e)) != 0) {
        if (got < 0)
            continue;
        require(utf8_check(report.text.p, report.text.n) == report.text.n);
        split_report(&splitter, &report, &split);
        check_split(&report, &split);
    }
    report_reader_free(&in);
    return 0;
}
