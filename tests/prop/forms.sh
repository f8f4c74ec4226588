#!/bin/sh
# forms.sh - each row of lib/forms/*.tsv is one that its reader takes: a row of an unknown kind, or
# about something that is not there, would be passed over in silence.
#
#   [BUILD=DIR] tests/prop/forms.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

cat >"$scratch/forms.awk" <<'AWK'
BEGIN {
    FS = "\t"
    one_of("captions 1", "annex past other own counts end topic body tail area among above stub file")
    one_of("figures 1", "sign zero nothing unit blank tag")
    one_of("pages 1", "number share words title about")
    one_of("periods 2", "start end caption")
    one_of("extras 3", "columns row")
    one_of("tables 2", "rows across")
    one_of("tables 3", "yes no")
    one_of("units 2", "money")
    one_of("topics 1", "heading annex words text")
    one_of("sections 4", "any needed")
    one_of("narrative 1", "define claim end until about year nothing unless body area seat")
    one_of("cells 1", "2014 2019 2021")
    split("captions 2,figures 2,pages 2,periods 1,extras 1,labels 1,labels 2,joins 1,joins 2,joins 3," \
          "phrases 1,notes 1,topics 2,topics 3,narrative 2,narrative 3,messages 1,messages 2,messages 3,titles 2,words 1,words 2", full, ",")
    for (i in full)
        needed[full[i]]
}

function one_of(column, list,    n, word) {
    n = split(list, word, " ")
    for (; n > 0; n--)
        known[column, word[n]]
    listed[column]
}

function wrong(what) {
    printf "%s:%d: %s\n", FILENAME, FNR, what
}

FNR == 1 {
    file = FILENAME
    sub(/.*\//, "", file)
    sub(/[.]tsv$/, "", file)
    next
}

{
    for (k = 1; k <= NF; k++) {
        if (((file " " k) in listed) && !((file " " k, $k) in known))
            wrong("unknown: " $k)
        if (((file " " k) in needed) && $k == "")
            wrong("nothing in column " k)
    }
}

file == "cells" { # comes first
    table[$2]
    row[$2, $3]
    col[$4]
    for (k = 6; k <= 7; k++) {
        n = split($k, part, "/")
        for (; n > 0; n--)
            label[part[n]]
    }
    sub(/[.][^.]*$/, ".*", $3)
    row[$2, $3]
}
file == "text_rules" { rule[$1] } # before narrative
file == "labels" && !($1 in label) { wrong("no form has the label " $1) }
file == "tables" && !($1 in table) { wrong("no form has the table " $1) }
file == "tables" && $4 != "-" && !($4 in col) { wrong("no form has the column " $4) }
file == "notes" && length($1) > 16 { wrong("longer than a head that is looked for") }
file == "joins" && !(($1, $2) in row && ($1, $3) in row) { wrong("no form has both rows") }
file == "units" && $3 !~ /^[0-9]+$/ { wrong("no power of ten: " $3) }
file == "words" && length($1) != length($2) { wrong("not as long as each other") }
file == "narrative" && $1 == "claim" && !($2 in rule) { wrong("no text rule " $2) }
file == "narrative" && $1 == "unless" && !($2 == "*" || $2 in rule) { wrong("no text rule " $2) }
AWK

check() { # FOLDER
    awk -f "$scratch/forms.awk" "$1/cells.tsv" "$1/text_rules.tsv" "$1"/[!c]*.tsv "$1/captions.tsv"
}

: >"$scratch/nothing"
check lib/forms >"$scratch/found"
same 'each row is one that its reader takes' "$scratch/nothing" "$scratch/found"

# Is what is wrong seen?
cp -R lib/forms "$scratch/forms"
for row in 'captions/anex/附件' 'figures/sing/正' 'pages/pagenumber/第#页/' 'periods/上季/begin/' \
    'extras/合集/总计/column/' 'labels/没有这一行/别名' 'joins/requests/others/other.*/' \
    'tables/request/rows/no/-/' 'units/百元/money/two/' 'narrative/claim/text.news/x' \
    'messages/fail.new//new' 'words/资讯科技/信息'; do
    printf '%s\n' "${row#*/}" | tr / '\t' >>"$scratch/forms/${row%%/*}.tsv"
    echo "${row%%/*}"
done | sort >"$scratch/expected"
check "$scratch/forms" | sed 's/.*\/\([a-z_]*\)[.]tsv:[0-9]*: .*/\1/' | sort >"$scratch/found"
same 'wrong rows are seen, with their files' "$scratch/expected" "$scratch/found"

# A row with other fields than the header names does not get into the program.
printf 'a\tb\n1\t2\n3\n' >"$scratch/x.tsv"
awk -v name=x -f tools/embed.awk "$scratch/x.tsv" >"$scratch/x.c" 2>"$scratch/err" &&
    fail 'embed.awk: a row that lacks a field is taken'
echo "$scratch/x.tsv:3: expected 2 fields and no carriage return, found 1" >"$scratch/expected"
same 'embed.awk names the row' "$scratch/expected" "$scratch/err"

finish
