#!/bin/sh
# fuzz.sh - runs fuzz targets one after the other, the time divided evenly.
#
#   fuzz.sh DIR SECONDS TARGET ...
#
# Starts from tests/fuzz/corpus/TARGET, tests/fuzz/corpus/TARGET.tar.gz (what long runs
# found) and tests/fuzz/TARGET.dict where there are such; what it finds stays in
# DIR/corpus/TARGET, what crashes in DIR/TARGET-*.
set -eu

dir=$1
seconds=$2
shift 2
[ $# -gt 0 ] || { echo 'no fuzz targets'; exit 0; }
each=$((seconds / $# > 0 ? seconds / $# : 1))
code=0

for target in "$@"; do
    mkdir -p "$dir/corpus/$target"
    found=tests/fuzz/corpus/$target.tar.gz
    [ ! -f "$found" ] || tar -xzf "$found" -C "$dir/corpus/$target"
    set -- "$dir/corpus/$target"
    [ -d "tests/fuzz/corpus/$target" ] && set -- "$@" "tests/fuzz/corpus/$target"
    [ -f "tests/fuzz/$target.dict" ] && set -- "$@" "-dict=tests/fuzz/$target.dict"
    if "$dir/$target" -max_total_time="$each" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$dir/$target-" "$@" >"$dir/$target.log" 2>&1; then
        sed -n "s/^stat::number_of_executed_units: */fuzz $target: runs without a fault: /p" \
            "$dir/$target.log"
    else
        echo "fuzz $target: FAULT"
        tail -n 60 "$dir/$target.log"
        code=1
    fi
done
exit $code
