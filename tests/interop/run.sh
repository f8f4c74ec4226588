#!/bin/sh
# run.sh - what other programs make of our streams, and the same from theirs.
#
#   [BUILD=DIR] tests/interop/run.sh [-v]
#
# The reports are those of examples/county.  A test whose program is not
# installed is skipped, by name.
# shellcheck disable=SC1010,SC2016  # words of Miller's own language
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

verbose=${1-}
county=$(pwd)/examples/county
tab=$(printf '\t')
cd "$scratch" || exit 2

has() { # PROGRAM: else says that its tests are skipped
    command -v "$1" >/dev/null && return
    skip "$1 is not installed"
    return 1
}

# ---- the streams, and what must come out: sums as lines `year table row col value`
(
    cd "$county" || exit 2
    gipr-text reports/*/*.html
) >pages
(
    cd "$county" || exit 2
    gipr-split reports/*/*.txt "$scratch/pages"
) >sections.tsv
gipr-tables --labels sections.tsv >cells.tsv
gipr-tables --labels --to=csv --bom sections.tsv >cells.csv
gipr-tables --to=csv sections.tsv >plain.csv
gipr-tables --labels --to=jsonl sections.tsv >cells.jsonl
gipr-tables --wide sections.tsv >panel.tsv
gipr-sum cells.tsv >sums.tsv
awk -F '\t' -v OFS='\t' 'NR > 1 { print $1, $2, $3, $4, $5 }' sums.tsv | LC_ALL=C sort >expected
awk -F '\t' '$2 == "requests" && $3 == "new" && $4 == "total" { sum[$1] = $5 }
    END { print 42, sum[2020], sum[2021] }' sums.tsv >panel.sums

# ---- awk: columns by name
awk -F '\t' -v OFS='\t' '
    NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
    $at["status"] == "ok" {
        sum[$at["year"] OFS $at["table"] OFS $at["row"] OFS $at["col"]] += $at["value"]
    }
    END { for (cell in sum) print cell, sum[cell] }' cells.tsv | LC_ALL=C sort >found
same 'awk: sums' expected found

awk -F '\t' 'NF != 9' sections.tsv >found
: >nothing
same 'awk: a record is a line, a field has no tab' nothing found

# ---- cut: what is in the columns, in their order
cut -f 2,5-8,10 cells.tsv | grep -w ok | cut -f 1-5 | head -n 3 >found
printf '%s\n' "2020${tab}proactive${tab}rules${tab}made${tab}0" \
    "2020${tab}proactive${tab}rules${tab}published${tab}0" \
    "2020${tab}proactive${tab}rules${tab}public_total${tab}0" >wanted
same 'cut: columns' wanted found

# ---- sort: behind the header, in any order
{
    head -n 1 cells.tsv
    tail -n +2 cells.tsv | LC_ALL=C sort -t "$tab" -k 8,8nr -k 3,3 -k 1,1
} >sorted
gipr-sum sorted >found
same 'sort: the sums of sorted cells' sums.tsv found
gipr-diff --years cells.tsv | LC_ALL=C sort >wanted
gipr-diff --years sorted | LC_ALL=C sort >found
same 'sort: the changes of sorted cells' wanted found

# ---- join: what another table knows of the bodies
tail -n +2 panel.tsv | LC_ALL=C sort -t "$tab" -k 3,3 >left
tail -n +2 "$county/map.tsv" | LC_ALL=C sort -t "$tab" -k 1,1 >right
LC_ALL=C join -t "$tab" -1 3 -2 1 -o 1.2,2.2,0 left right | LC_ALL=C sort >found
awk -F '\t' -v OFS='\t' '
    NR == FNR { parent[$1] = $2; next }
    FNR > 1 { print $2, parent[$3], $3 }' "$county/map.tsv" panel.tsv | LC_ALL=C sort >wanted
same 'join: bodies and their parents' wanted found

# ---- split: shards of lines, summed apart
tail -n +2 cells.tsv | split -l 1000 - shard.
for shard in shard.*; do
    { head -n 1 cells.tsv && cat "$shard"; } | gipr-sum >"$shard.sums"
done
gipr-sum shard.*.sums >found
same 'split: the sums of shards' sums.tsv found

# ---- datamash
if has datamash; then
    awk -F '\t' 'NR == 1 || $10 == "ok"' cells.tsv |
        datamash -s --header-in -g year,table,row,col sum value | LC_ALL=C sort >found
    same 'datamash: sums' expected found
    datamash --header-in -s -g agency unique year <panel.tsv | cut -f 2 | sort -u >found
    echo 2020,2021 >wanted
    same 'datamash: years of each body' wanted found
    datamash transpose <panel.tsv >turned
    datamash transpose <turned >found
    same 'datamash: the panel turned twice' panel.tsv found
fi

# ---- Miller
if has mlr; then
    for format in tsv csv; do
        mlr --i$format --otsv --headerless-tsv-output filter '$status == "ok"' then \
            stats1 -a sum -f value -g year,table,row,col cells.$format | LC_ALL=C sort >found
        same "mlr: sums of $format" expected found
    done
    mlr --tsv cat sections.tsv >found
    same 'mlr: sections are read and written as they are' sections.tsv found
    mlr --itsv --ojsonl cat sections.tsv | gipr-tables --labels >found
    same 'mlr: sections as JSON lines' cells.tsv found
    mlr --ijsonl --otsv cat cells.jsonl >found
    same 'mlr: cells as JSON lines' cells.tsv found
    mlr --icsv --ocsv cat cells.csv | gipr-sum >found
    same 'mlr: cells as CSV' sums.tsv found
    mlr --tsv filter '$status == "ok"' then cut -f report,table,row,col,value then \
        put '$cell = $table . "." . $row . "." . $col' then cut -x -f table,row,col then \
        reshape -s cell,value then unsparsify cells.tsv | cut -f 1 >found
    cut -f 1 panel.tsv >wanted
    same 'mlr: a record a report' wanted found
fi

# ---- sqlite3
if has sqlite3; then
    sqlite3 county.db '.import --csv plain.csv cells' '.mode tabs' \
        "select year, \"table\", row, col, sum(value) from cells where status = 'ok' group by 1, 2, 3, 4" |
        sed 's/\.0$//' | LC_ALL=C sort >found
    same 'sqlite3: sums' expected found
    gipr-split --to=csv "$county"/reports/2020/*.txt >sections.csv
    sqlite3 county.db '.import --csv sections.csv sections' '.mode tabs' \
        "select report, count(*), min(length(text)) > 0 from sections group by 1" >found
    gipr-split "$county"/reports/2020/*.txt | tail -n +2 | cut -f 1 | uniq -c |
        awk -v OFS='\t' '{ print $2, $1, 1 }' >wanted
    same 'sqlite3: sections with line ends in them' wanted found
fi

# ---- pandas, in whichever Python has it
for python in python3 /usr/bin/python3 ''; do
    [ "$python" ] && "$python" -c 'import pandas' 2>err && break
done
if [ "$python" ] || has 'pandas for python3'; then
    for read in \
        'read_csv("cells.tsv", sep="\t", quoting=3, dtype=str, keep_default_na=False)' \
        'read_csv("cells.csv", dtype=str, keep_default_na=False)' \
        'read_json("cells.jsonl", lines=True, dtype=False)'; do
        "$python" - "$read" >found 2>err <<'END'
import sys
import pandas
from decimal import Decimal

cells = eval("pandas." + sys.argv[1])
cells = cells[cells["status"] == "ok"]
cells["value"] = cells["value"].map(Decimal)
sums = cells.groupby(["year", "table", "row", "col"])["value"].sum()
for key, value in sums.items():
    value = str(value)
    print(*key, value.rstrip("0").rstrip(".") if "." in value else value, sep="\t")
END
        LC_ALL=C sort found >sorted
        same "pandas: $read" expected sorted
    done
    "$python" - >found <<'END'
import pandas

panel = pandas.read_csv("panel.tsv", sep="\t", quoting=3)
new = panel.pivot(index="agency", columns="year", values="requests.new.total")
print(len(panel), int(new[2020].sum()), int(new[2021].sum()))
END
    same 'pandas: the panel' panel.sums found
fi

# ---- R
if has Rscript; then
    Rscript -e 'p <- read.delim("panel.tsv", quote = "", colClasses = "character", encoding = "UTF-8")' \
        -e 'sum <- tapply(as.numeric(p$requests.new.total), p$year, sum)' \
        -e 'cat(nrow(p), sum, "\n")' | sed 's/ $//' >found
    same 'R: the panel' panel.sums found
fi

# ---- GNU parallel: a stream cut at its record marks, cells cut at lines
if has parallel && parallel --version 2>err | grep -q 'GNU parallel'; then
    for report in "$county"/reports/2021/*.txt; do
        printf '\f@@ %s\n' "${report##*/}"
        cat "$report"
    done >stream
    gipr-tables --no-header stream | cut -f 1-10,12 >wanted
    parallel -k --pipe --block 10k --recstart "$(printf '\f@@ ')" gipr-tables --no-header \
        <stream 2>err | cut -f 1-10,12 >found
    same 'parallel: cells of a stream cut at its marks' wanted found
    parallel -k --pipe --block 10k --recstart '\f@@ ' gipr-tables --no-header \
        <stream 2>err | cut -f 1-10,12 >found
    same 'parallel: the mark written with a backslash' wanted found
    {
        gipr-sum </dev/null # the header
        parallel --pipe --header : --block 50k gipr-sum --no-header <cells.tsv 2>err
    } | gipr-sum >found
    same 'parallel: sums of sums' sums.tsv found
fi

# ---- a spreadsheet program
if has soffice; then
    office() { # FORMAT FOLDER FILE [OPTION]
        soffice "-env:UserInstallation=file://$scratch/profile" --headless ${4+"$4"} \
            --convert-to "$1" --outdir "$2" "$3" >log 2>&1
    }
    office xlsx sheet cells.csv --infilter='CSV:44,34,UTF8,1'
    office 'csv:Text - txt - csv (StarCalc):44,34,76' back sheet/cells.xlsx
    columns='report year agency form table row col value unit status line row_label col_label'
    # What the cell says (raw) becomes a number there: +2 is 2.
    by_name() {
        awk -v columns="$columns" '
            BEGIN { FS = OFS = ","; n = split(columns, name, " ") }
            { sub(/\r$/, "") }
            NR == 1 { sub(/^\357\273\277/, ""); for (i = 1; i <= NF; i++) at[$i] = i }
            { for (i = 1; i <= n; i++) printf "%s%s", $at[name[i]], i < n ? OFS : "\n" }' "$1"
    }
    by_name cells.csv >wanted
    by_name back/cells.csv >found
    same 'soffice: figures and labels survive a spreadsheet' wanted found
    gipr-sum back/cells.csv >found
    same 'soffice: sums of what a spreadsheet has saved' sums.tsv found
fi

finish
