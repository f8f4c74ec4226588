/* Any bytes as pages: what comes out is text of UTF-8 lines without control bytes,
 * and the same again from a page's memory used before and from fresh memory. */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "html/page.h"
#include "report/reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check_text(struct str text)
{
    require(utf8_check(text.p, text.n) == text.n);
    require(text.n == 0 || (text.p[0] != '\n' && text.p[text.n - 1] == '\n'));
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        require(c >= ' ' || c == '\n' || c == '\t');
        require(c != '\n' || i == 0 || text.p[i - 1] != ' ');
    }
}

static void check_page(struct page *used, struct str report)
{
    struct page fresh = {.mixed = false};
    struct page_text first, again;
    struct err e;
    enum page_kind kind = page_kind(report);
    require(page_read(used, report, kind, &first, &e) == 0);
    check_text(first.text);
    require(utf8_check(first.title.p, first.title.n) == first.title.n);
    require(memchr(first.title.p, '\n', first.title.n) == NULL);
    require(page_read(&fresh, report, kind, &again, &e) == 0);
    require(str_eq(first.text, again.text) && str_eq(first.title, again.title));
    require(first.oversized == again.oversized);
    page_free(&fresh);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static struct page page;
    struct report_reader_options options = {.html = true};
    struct report_reader in;
    struct report report;
    struct err e;
    int got;

    require(report_reader_init(&in, &options, NULL, &e) == 0);
    report_reader_add_open(&in, "-", open("/dev/null", O_RDONLY), str_make((const char *)bytes, n));
    while ((got = report_next(&in, &report, &e)) != 0)
        if (got > 0)
            check_page(&page, report.text);
    report_reader_free(&in);
    return 0;
}
