#!/bin/sh
# run.sh - measures the commands and what people would use in their place.
#
#   [BUILD=DIR] [BENCH_...=...] tests/bench/run.sh
#
#   BENCH_MB=256         megabytes (10^6) of input, about
#   BENCH_TABLES_MB=8    the same for gipr-tables and reports of every layout
#   BENCH_RUNS=5         runs; medians are shown
#   BENCH_CLOCK=wall     wall: time that passed; cpu: processor time of all processes,
#                        for a machine that does other work besides
#   BENCH_GROWTH="1000 10000 100000"    numbers of reports; BENCH_BIG=1 adds 1000000
#   BENCH_LIMIT=60       seconds: growth leaves out runs that would take longer
#   GIPR_REPORTS=DIR     real reports, *.txt, to measure with besides: copies with other figures
#   BENCH_DIR=/tmp       where the inputs go
#   BENCH_OUT=tests/bench/results.md
#
# Contenders run in turn (A B A B), pinned to one core where the table says so, with
# output to /dev/null.  A peer that is not installed is left out and named.
set -u
cd "$(dirname "$0")/../.." || exit 2
here=tests/bench
build=$(cd "${BUILD:-build}" && pwd) || exit 2
runs=${BENCH_RUNS:-5} mb=${BENCH_MB:-256} tables_mb=${BENCH_TABLES_MB:-8}
clock=${BENCH_CLOCK:-wall} limit=${BENCH_LIMIT:-60}
growth="${BENCH_GROWTH-1000 10000 100000}${BENCH_BIG:+ 1000000}"
result=${BENCH_OUT:-$here/results.md}
PATH=$build:$build/tests:$PATH
LC_ALL=C
export PATH LC_ALL

scratch=$(mktemp -d "${BENCH_DIR:-/tmp}/gipr-bench.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 2' HUP INT TERM
dir=$scratch/in out=$scratch/out table=$scratch/table.md
mkdir "$dir"
: >"$scratch/missing"
: >"$table"

say() {
    printf '%s\n' "$@" | tee -a "$table"
}

note() { # progress
    printf '%s\n' "$*" >&2
}

has() {
    command -v "$1" >/dev/null
}

# Inputs are written in large pieces, as copying and unpacking do: the system then keeps them so, and
# reads of them, everybody's, cost the same in each run.
put() { # FILE
    dd of="$1" ibs=64K obs=1M 2>/dev/null
}

bytes() { # FILE ...
    cat "$@" | wc -c | tr -d ' '
}

# ---- measuring

# measured CORES COMMAND: seconds and kilobytes, in two columns; stops if COMMAND fails.
measured() {
    pin=
    if [ "$1" = 1 ] && has taskset; then
        pin='taskset -c 0'
    fi
    cost=$($pin bench-measure /dev/null "cd $dir && { $2; } 2>$scratch/messages") || exit 2
    case ${cost##*	} in
    0 | 1) ;; # 1: differences, failures, no match
    *)
        note "$2: code ${cost##*	}: $(sed 1q "$scratch/messages")"
        exit 2
        ;;
    esac
    printf '%s\n' "$cost" | awk -v use="$clock" -v cores="$1" \
        'BEGIN { FS = OFS = "\t" } { print use == "cpu" && cores == 1 ? $2 : $1, $3 }'
}

# A group is contenders on the same input, the first being ours.
begin() { # TITLE BYTES
    title=$1 size=$2
    : >"$scratch/group"
}

row() { # PROGRAM NAME CORES COMMAND
    if has "$1"; then
        printf '%s\t%s\t%s\n' "$2" "$3" "$4" >>"$scratch/group"
    else
        echo "$1" >>"$scratch/missing"
    fi
}

# DuckDB's own command, or its library, which "make bench-deps" fetches.
duckdb_library=$build/duckdb/libduckdb.so
duck() { # SQL
    if ! has duckdb && [ -r "$duckdb_library" ]; then
        row bench-duckdb 'DuckDB, 2 threads' 2 "bench-duckdb $duckdb_library \"SET threads=2; $1\""
    else
        row duckdb 'DuckDB, 2 threads' 2 "duckdb -c \"SET threads=2; $1\""
    fi
}

end() {
    note "== $title"
    : >"$scratch/times"
    i=0
    while [ $i -le "$runs" ]; do # run 0 warms the cache
        number=0
        while IFS='	' read -r name cores command; do
            number=$((number + 1))
            cost=$(measured "$cores" "$command" </dev/null) || exit 2
            [ $i -eq 0 ] ||
                printf '%s\t%s\t%s\t%s\n' "$number" "$name" "$cores" "$cost" >>"$scratch/times"
        done <"$scratch/group"
        i=$((i + 1))
    done
    say '' "### $title ($((size / 1000000)) MB)" '' \
        '| command | cores | seconds | MB/s | ours is faster by | peak MB |' \
        '|---|--:|--:|--:|--:|--:|'
    sort -t '	' -k 1,1n -k 4,4n "$scratch/times" |
        awk -v size="$size" -f $here/medians.awk | tee -a "$table"
}

# ---- what the first three commands read
note 'generating'
per_report=8400 # bytes, about
texts() { # COUNT SEED
    gipr-gen --stream --layout any --damage light --figures consistent --blanks 50 \
        --count "$1" --seed "$2"
}

# What extractors make of web pages: most reports come so.
web_layouts='para parablank cellpipe rowpipe stats tab md lineempty'
web_texts() { # COUNT SEED
    for layout in $web_layouts; do
        gipr-gen --stream --layout "$layout" --damage light --figures consistent --blanks 50 \
            --count $((($1 + 7) / 8)) --seed "$2"
    done
}
# Publishers, each of whom lays all reports out alike, with zeros shown.
site_texts() { # COUNT SEED
    for layout in $web_layouts; do
        gipr-gen --stream --layout "$layout" --sites 12 --figures consistent \
            --count $((($1 + 7) / 8)) --seed "$2"
    done
}
heading='^[一二三四五六七八九十]+、'

texts $((mb * 1000000 / per_report)) 1 | put "$dir/reports.txt"

sections() { # TITLE FILE
    begin "gipr-split: reports to sections$1" "$(bytes "$dir/$2")"
    row gipr-split 'gipr-split' 1 "gipr-split $2"
    row iconv 'iconv -f UTF-8 -t UTF-8' 1 "iconv -f UTF-8 -t UTF-8 $2"
    row rg 'rg -j1 -c HEADING' 1 "rg -j1 -c '$heading' $2"
    # To /dev/null, grep would stop at the first match.
    row grep 'grep -cP HEADING' 1 "LC_ALL=C.UTF-8 grep -acP '$heading' $2 >../count"
    row mawk 'mawk, counting headings' 1 "mawk '/^(一|二|三|四|五|六|七|八|九|十)+、/ {n++} END {print n}' $2"
    row cat 'cat \| cat' 1 "cat $2 | cat"
    row wc 'wc -l' 1 "wc -l $2"
    end
}

sections '' reports.txt

tables() { # TITLE FILE
    begin "gipr-tables: reports to cells, $1" "$(bytes "$dir/$2")"
    row gipr-tables 'gipr-tables' 1 "gipr-tables $2"
    row gipr-split 'gipr-split' 1 "gipr-split $2"
    row iconv 'iconv -f UTF-8 -t UTF-8' 1 "iconv -f UTF-8 -t UTF-8 $2"
    end
}

site_texts $((mb * 1000000 / 6090)) 2 | put "$dir/sites.txt"
web_texts $((mb * 1000000 / 6750)) 2 | put "$dir/web.txt"
texts $((tables_mb * 1000000 / per_report)) 2 | put "$dir/any.txt"
tables 'web text of 96 publishers' sites.txt
tables 'web text, each report laid out anew' web.txt
tables 'every layout, each report laid out anew' any.txt

if [ -n "${GIPR_REPORTS-}" ]; then
    awk -v bytes=$((mb * 1000000)) -f $here/copies.awk "$GIPR_REPORTS"/*.txt | put "$dir/real.txt"
    sections ', real ones with other figures' real.txt
    tables 'real ones with other figures' real.txt

    begin 'gipr-tables on two cores, real ones with other figures' "$(bytes "$dir/real.txt")"
    row gipr-tables 'gipr-tables' 2 'gipr-tables real.txt'
    row gipr-split 'gipr-split \| gipr-tables' 2 'gipr-split real.txt | gipr-tables'
    end
fi

begin 'gipr-tables on two cores, web text of 96 publishers' "$(bytes "$dir/sites.txt")"
row gipr-tables 'gipr-tables' 2 'gipr-tables sites.txt'
row gipr-split 'gipr-split \| gipr-tables' 2 'gipr-split sites.txt | gipr-tables'
end

begin 'gipr-tables on two cores, each report laid out anew' "$(bytes "$dir/web.txt")"
row gipr-tables 'gipr-tables' 2 'gipr-tables web.txt'
row gipr-split 'gipr-split \| gipr-tables' 2 'gipr-split web.txt | gipr-tables'
end

pages=$((mb * 1000000 / 42000))
mkdir "$dir/pages"
gipr-gen --stream --layout html --count $pages --seed 3 | gipr-dress --out "$dir/pages"
begin 'gipr-text: pages to reports' "$(find "$dir/pages" -type f -exec cat {} + | wc -c)"
row gipr-text 'gipr-text' 1 'gipr-text pages/*.html'
row xmllint 'xmllint --html --noout' 1 'xmllint --html --noout pages/*.html || :'
end
rm -rf "$dir/pages" "$dir"/*.txt

# ---- sums
cells_per_report=139
cells() { # BYTES OPTION ...
    count=$(($1 / cells_per_report / 93))
    shift
    bench-cells --reports $count "$@"
}
bytes_of_cells=$((mb * 1000000))
cat >"$dir/sum.awk" <<'AWK'
BEGIN { FS = OFS = "\t" }
NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; y = at["year"]; t = at["table"]; r = at["row"]; c = at["col"]; v = at["value"]; next }
{ sum[$y, $t, $r, $c] += $v }
END { for (k in sum) { split(k, part, SUBSEP); print part[1], part[2], part[3], part[4], sum[k] } }
AWK

sums() { # FILE: rows of its peers
    row mawk 'mawk' 1 "mawk -f sum.awk $1"
    duck "SELECT year, \\\"table\\\", row, col, sum(value) FROM read_csv('$1', delim='\t', quote='', header=true) GROUP BY ALL"
    row mlr 'mlr stats1' 1 "mlr --tsv stats1 -a sum -f value -g year,table,row,col $1"
    row datamash 'sort \| datamash' 1 "tail -n +2 $1 | sort -S 512M --parallel=1 -t '	' -k 2,2 -k 5,7 | datamash --narm -g 2,5,6,7 sum 8"
}

cells $bytes_of_cells | put "$dir/cells.tsv"
begin 'gipr-sum: cells in report order' "$(bytes "$dir/cells.tsv")"
row gipr-sum 'gipr-sum' 1 'gipr-sum cells.tsv'
sums cells.tsv
end

cells $bytes_of_cells --shuffle | put "$dir/shuffled.tsv"
begin 'gipr-sum: cells shuffled' "$(bytes "$dir/shuffled.tsv")"
row gipr-sum 'gipr-sum' 1 'gipr-sum shuffled.tsv'
sums shuffled.tsv
end

cells $bytes_of_cells --csv | put "$dir/cells.csv"
begin 'gipr-sum: cells as CSV' "$(bytes "$dir/cells.csv")"
row gipr-sum 'gipr-sum' 1 'gipr-sum cells.csv'
row bench-csv 'libcsv alone, doing nothing' 1 'bench-csv cells.csv'
duck "SELECT year, \\\"table\\\", row, col, sum(value) FROM read_csv('cells.csv', header=true) GROUP BY ALL"
row mlr 'mlr stats1' 1 'mlr --csv stats1 -a sum -f value -g year,table,row,col cells.csv'
end
rm -f "$dir/cells.csv"

# ---- checks: of reports whose figures agree
gipr-gen --gold-stream --figures consistent --count $((bytes_of_cells / 15400)) --seed 4 | put "$dir/agree.tsv"
begin 'gipr-check: cells that agree' "$(bytes "$dir/agree.tsv")"
row gipr-check 'gipr-check' 1 'gipr-check agree.tsv'
row gipr-sum 'gipr-sum' 1 'gipr-sum agree.tsv'
end
rm -f "$dir/agree.tsv"

# ---- differences
# comm wants whole lines in order; a set of cells sorted so is in order for all others.
sorted() { # FILE
    sed 1q "$1" && sed 1d "$1" | sort
}

pair() { # PERMILLE: old.tsv and new.tsv
    half=$((bytes_of_cells / 2))
    cells $half >"$scratch/unsorted"
    sorted "$scratch/unsorted" | put "$dir/old.tsv"
    cells $half --change "$1" >"$scratch/unsorted"
    sorted "$scratch/unsorted" | put "$dir/new.tsv"
    rm "$scratch/unsorted"
}

for percent in 1 30; do
    pair ${percent}0
    begin "gipr-diff: two sorted sets, $percent % changed" "$(bytes "$dir/old.tsv" "$dir/new.tsv")"
    row gipr-diff 'gipr-diff' 1 'gipr-diff old.tsv new.tsv'
    row comm 'comm -3' 1 'comm -3 --nocheck-order old.tsv new.tsv'
    row diff 'diff' 1 'diff old.tsv new.tsv'
    duck "SELECT o.agency, o.\\\"table\\\", o.row, o.col, o.value, n.value FROM read_csv('old.tsv', delim='\t', quote='', all_varchar=true, header=true) o FULL JOIN read_csv('new.tsv', delim='\t', quote='', all_varchar=true, header=true) n USING (agency, \\\"table\\\", row, col) WHERE o.value IS DISTINCT FROM n.value"
    end
done

cat >"$dir/diff.awk" <<'AWK'
BEGIN { FS = OFS = "\t" }
NR == FNR { old[$3, $5, $6, $7] = $8; next }
old[$3, $5, $6, $7] != $8 { print $3, $5, $6, $7, old[$3, $5, $6, $7], $8 }
AWK
half=$((bytes_of_cells / 2))
cells $half --shuffle --seed 5 | put "$dir/old.tsv"
cells $half --shuffle --seed 5 --change 10 | put "$dir/new.tsv"
sorted "$dir/new.tsv" | put "$dir/sorted.tsv"
begin 'gipr-diff: shuffled against sorted, 1 % changed' "$(bytes "$dir/old.tsv" "$dir/sorted.tsv")"
row gipr-diff 'gipr-diff' 1 'gipr-diff old.tsv sorted.tsv'
row mawk 'mawk, hash join' 1 'mawk -f diff.awk old.tsv sorted.tsv'
end
rm -f "$dir"/*.tsv

# ---- how cost grows
# A line of the table; leaves out what would take too long, going by the number before.
grow() { # NAME COMMAND
    line="| $1"
    per=0
    for count in $growth; do
        expected=$(awk -v per="$per" -v n="$count" 'BEGIN { printf "%d", per * n }')
        if [ "$expected" -gt "$limit" ]; then
            line="$line | over $limit s | "
            continue
        fi
        make_input "$count" "$1"
        cost=$(measured 1 "$2") || exit 2
        per=$(echo "$cost" | awk -F '\t' -v n="$count" '{ print $1 / n }')
        line="$line | $(echo "$cost" |
            awk -F '\t' -v n="$count" '{ printf "%.1f | %.1f", $1 / n * 1e6, $2 / 1024 }')"
    done
    rm -f "$dir"/*
    say "$line |"
}

make_input() { # REPORTS NAME
    case $2 in
    gipr-split | gipr-tables) web_texts "$1" 6 | put "$dir/input" ;;
    gipr-check) gipr-gen --gold-stream --figures consistent --count "$1" --seed 6 | put "$dir/input" ;;
    gipr-diff)
        bench-cells --reports "$1" --seed 6 | put "$dir/input"
        bench-cells --reports "$1" --seed 6 --change 10 | put "$dir/input2"
        ;;
    *) bench-cells --reports "$1" --seed 6 | put "$dir/input" ;;
    esac
}

if [ "$growth" ]; then
    note '== how cost grows'
    say '' '### How cost grows with the number of reports' '' \
        'Microseconds a report and peak MB; one run each; reports as web text has them.' ''
    head='| command' rule='|---'
    for n in $growth; do
        head="$head | $n: µs | MB" rule="$rule|--:|--:"
    done
    say "$head |" "$rule|"
    grow gipr-split 'gipr-split input'
    grow gipr-tables 'gipr-tables input'
    grow gipr-sum 'gipr-sum input'
    grow gipr-check 'gipr-check input'
    grow gipr-diff 'gipr-diff input input2'
fi

# ---- the page
peers=$(sort -u "$scratch/missing" | tr '\n' ' ')
if [ "$clock" = cpu ]; then
    seconds='of processor time (rows of two cores: of the clock)'
else
    seconds='of the clock'
fi
model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed 1q)
{
    cat <<EOT
# Benchmarks

Written by "make bench". Whole processes, page cache warm, output to /dev/null; medians of
$runs runs taken in turn. MB are 10^6 bytes of input, peak MB 2^20 of the largest process.
Seconds are $seconds.

Machine: $(nproc) cores, ${model:-$(uname -m)}, $(uname -s) $(uname -r | sed 's/[-+].*//').
EOT
    [ -z "$peers" ] || printf '\nNot installed, so left out: %s\n' "${peers% }"
    cat "$table"
} >"$out"
cp "$out" "$result"
note "written: $result"
