#!/bin/sh
# suites.sh - every test_NAME.c has its line in suites.h, so that none is left out unseen.
set -u
cd "$(dirname "$0")/../unit" || exit 2
code=0
for file in test_*.c; do
    name=${file#test_}
    grep -q "^SUITE(${name%.c})" suites.h || {
        echo "FAIL tests/unit/$file: no SUITE(${name%.c}) in suites.h"
        code=1
    }
done
exit $code
