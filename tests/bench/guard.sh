#!/bin/sh
# guard.sh - a slowdown must show on any machine: instructions counted, not time.
#
#   [BUILD=DIR] [CC=...] [CFLAGS=...] tests/bench/guard.sh [--record]
#
# Counts with valgrind what each command takes over a fixed, generated input, and
# compares with tests/bench/instructions.tsv.  An increase by more than SLACK percent
# fails; a decrease by as much only asks for a new record (make guard-record).  The
# figures hold for one compiler and its flags, which the record names, and for
# processors with AVX2.
set -u
cd "$(dirname "$0")/../.." || exit 2
LC_ALL=C
export LC_ALL
SLACK=10
build=$(cd "${BUILD:-build}" && pwd) || exit 2
record=tests/bench/instructions.tsv
compiler="$(${CC:-cc} --version 2>/dev/null | sed 1q), ${CFLAGS--O3}, $(uname -m)"

skip() {
    echo "tests/bench/guard.sh: skipped: $1"
    exit 0
}

for program in tests/gipr-gen tests/bench-cells; do
    [ -x "$build/$program" ] && continue
    echo "tests/bench/guard.sh: no $build/$program: make $build/$program" >&2
    exit 2
done
command -v valgrind >/dev/null || skip 'no valgrind'
if [ "${1-}" != --record ]; then
    [ -f "$record" ] || skip "no $record"
    recorded=$(sed -n 's/^# compiler: //p' "$record")
    [ "$compiler" = "$recorded" ] || skip "recorded with $recorded; this is $compiler"
    grep -qw avx2 /proc/cpuinfo 2>/dev/null || skip 'recorded with AVX2, which this processor lacks'
fi

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' HUP INT TERM

# ---- the input
reports() { # LAYOUT COUNT
    "$build/tests/gipr-gen" --stream --layout "$1" --count "$2" --seed 7 --damage light \
        --figures consistent --blanks 50
}
reports any 240 >"$scratch/any.txt"
for layout in para cellpipe rowpipe stats; do
    reports $layout 15
done >"$scratch/web.txt"
for layout in layout lynx wet; do # columns known by position or not at all
    reports $layout 3
done >"$scratch/laid-out.txt"
"$build/tests/bench-cells" --seed 7 --reports 400 >"$scratch/old.tsv"
"$build/tests/bench-cells" --seed 7 --reports 400 --change 10 >"$scratch/new.tsv"
"$build/tests/bench-cells" --seed 7 --reports 400 --shuffle >"$scratch/shuffled.tsv"
"$build/tests/gipr-gen" --gold-stream --count 300 --seed 7 --figures consistent \
    >"$scratch/consistent.tsv"

# ---- counting
count() { # NAME PROGRAM ARGUMENT ...: prints NAME and the instructions
    name=$1 program=$build/$2
    shift 2
    (cd "$scratch" && exec valgrind --tool=callgrind --callgrind-out-file=/dev/null \
        --log-file=log "$program" "$@" >/dev/null 2>messages)
    code=$?
    instructions=$(sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$scratch/log")
    if [ "$code" -gt 1 ] || [ -z "$instructions" ]; then
        echo "guard.sh: $name does not run (code $code)" >&2
        cat "$scratch/messages" "$scratch/log" >&2
        exit 2
    fi
    printf '%s\t%s\n' "$name" "$instructions"
}

{
    count split gipr-split any.txt
    count tables gipr-tables web.txt
    count tables-laid-out gipr-tables laid-out.txt
    count sum gipr-sum old.tsv
    count sum-shuffled gipr-sum shuffled.tsv
    count check gipr-check consistent.tsv
    count diff gipr-diff old.tsv new.tsv
} >"$scratch/now.tsv" || exit 2

if [ "${1-}" = --record ]; then
    {
        echo "# compiler: $compiler"
        printf '# input\tinstructions\n'
        cat "$scratch/now.tsv"
    } >"$record"
    cat "$record"
    exit 0
fi

awk -F '\t' -v slack=$SLACK '
    /^#/ { next }
    NR == FNR { old[$1] = $2; next }
    {
        change = old[$1] ? ($2 / old[$1] - 1) * 100 : 0
        bad = !($1 in old) || change > slack
        printf "%s %-15s %12d instructions, %+6.1f %%%s\n", bad ? "FAIL" : "ok  ", $1, $2, change,
            !($1 in old) ? ": not recorded" : change < -slack ? ": faster, make guard-record" : ""
        failed += bad
    }
    END { exit failed > 0 }' "$record" "$scratch/now.tsv"
