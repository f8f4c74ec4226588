#include <stdint.h>
#include <stdlib.h>

#include "sum/ratio.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

/* Reads the bytes as definitions of shares, behind the header they must have. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct buf text = {0};
    struct ratios r;
    struct err e;
    buf_put_str(&text, STR("ratio\ttable\tnumerator\tdenominator\tmeaning\tsource\n"));
    buf_put(&text, bytes, n);
    if (ratios_init(&r, buf_str(&text, 0), "fuzz", &e) == 0)
        for (size_t i = 0; i < r.ratios; i++)
            if (r.ratio[i].terms < 2 || r.ratio[i].terms > RATIO_TERMS)
                abort();
    ratios_free(&r);
    buf_free(&text);
    return 0;
}
