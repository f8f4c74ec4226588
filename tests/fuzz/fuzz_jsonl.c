#define _GNU_SOURCE
#include "fuzz_records.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    return fuzz_records(RECORD_JSONL, bytes, n);
}
