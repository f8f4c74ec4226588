#!/bin/sh
# text.sh - pages of the web give the cells that the generator put into them, and how
# pages come in changes nothing; pages made to harm end soon and in little memory.
#
#   [BUILD=DIR] tests/prop/text.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

# ---- pages as they are published: tags left out, layout tables, Word's markup,
# hidden parts, all encodings (tests/html)
cells() { # report year agency form table row col value unit status, sorted
    cut -f 1-10 | sort
}

generate() { # OPTION ...: plain pages and their cells
    gipr-gen --layout html "$@" --stream >"$scratch/plain"
    gipr-gen --layout html "$@" --gold-stream | cells >"$scratch/gold"
}

check_dressed() { # SEED OPTION ...
    seed=$1
    shift
    generate --seed "$seed" "$@"
    rm -rf "$scratch/pages"
    gipr-dress --seed "$seed" --out "$scratch/pages" <"$scratch/plain"
    (cd "$scratch/pages" && gipr-text ./*.html) | sed 's/^\(\f@@ \)\.\/\(.*\)\.html$/\1\2/' >"$scratch/text"
    gipr-tables "$scratch/text" | cells >"$scratch/cells"
    same "dressed pages: $*" "$scratch/gold" "$scratch/cells"
}

check_dressed 1 --count 120
check_dressed 2 --count 30 --blanks 300
check_dressed 3 --count 30 --blanks 500 --figures small --damage light

# ---- their sections are found, too
gipr-gen --seed 6 --layout html --count 40 --out "$scratch/plain-files"
gipr-gen --seed 6 --layout html --count 40 --stream | gipr-dress --seed 6 --out "$scratch/section-pages"
for file in "$scratch"/plain-files/*.sections.tsv; do
    name=${file##*/}
    awk -F '\t' -v name="${name%.sections.tsv}" 'FNR > 1 { print name, $1, $2, $3 }' "$file"
done | sort >"$scratch/gold"
(cd "$scratch/section-pages" && gipr-text -- *.html) | gipr-split |
    awk -F '\t' 'NR > 1 { sub(/\.html$/, "", $1); print $1, $5, $6, $7 }' | sort >"$scratch/sections"
same 'sections of dressed pages' "$scratch/gold" "$scratch/sections"

# ---- tables drawn with blocks: a cell is a line, a blank one an empty line
draw() { # CELL: plain pages with such tables
    awk -v cell="$1" '
        /^<table/ { inside = 1; print "<div class=\"table\">"; next }
        /^<\/table/ { inside = 0; print "</div>"; next }
        inside {
            gsub(/<td[^>]*>/, "<" cell " class=\"cell\">")
            gsub(/<\/td>/, "</" cell ">")
            gsub(/<tr>/, "<div class=\"row\">")
            gsub(/<\/tr>/, "<i class=\"clear\"></i><div class=\"clear\"></div></div>")
        }
        { print }' "$scratch/plain"
}

generate --seed 4 --count 30 --blanks 300
draw div | gipr-text | gipr-tables | cells >"$scratch/cells"
same 'tables of blocks' "$scratch/gold" "$scratch/cells"

# of inline elements blanks are lost: what is certain is right, the rest is withheld
draw span | gipr-text | gipr-tables | cells |
    comm -23 - "$scratch/gold" | awk -F '\t' '$10 == "ok"' >"$scratch/false"
: >"$scratch/nothing"
same 'tables of inline elements' "$scratch/nothing" "$scratch/false"

# ---- how pages come in changes nothing
generate --seed 5 --count 40 --blanks 100
gipr-dress --seed 5 --out "$scratch/more" <"$scratch/plain"
cat >"$scratch/edges.html" <<'END'
<p>一二三四五六<br/>&nbsp;&ldquo;七&#x516b;&rdquo;</p ><script>"</scr" + "</p>"</script
><!-- - -- --><table
border='1"2'><tr><td colspan="2" title="</td>">九<td>十</tr></table><style></sty</style>
END
printf '%s\n' "$scratch"/edges.html "$scratch"/more/*.html |
    while read -r page; do # a mark cannot stand behind UTF-16, whose characters take two bytes
        head -c 2 "$page" | grep -q "$(printf '\377')" || echo "$page"
    done >"$scratch/list"
: >"$scratch/stream"
: >"$scratch/expected"
while read -r page; do
    printf '\f@@ %s\n' "$page" | tee -a "$scratch/stream" >>"$scratch/expected"
    cat "$page" >>"$scratch/stream"
    echo >>"$scratch/stream"
    gipr-text "$page" >>"$scratch/expected"
done <"$scratch/list"
xargs gipr-text <"$scratch/list" >"$scratch/found"
same 'several files' "$scratch/expected" "$scratch/found"
gipr-text "$scratch/stream" >"$scratch/found"
same 'a stream' "$scratch/expected" "$scratch/found"
for size in 61 4099 300000; do
    dd if="$scratch/stream" bs=$size 2>"$scratch/dd" | gipr-text >"$scratch/found"
    same "a stream in blocks of $size bytes" "$scratch/expected" "$scratch/found"
done
gipr-text "$scratch/edges.html" >"$scratch/expected"
dd if="$scratch/edges.html" bs=1 2>"$scratch/dd" | gipr-text >"$scratch/found"
same 'a page in single bytes' "$scratch/expected" "$scratch/found"

# what stands before moves every block boundary of the parser over the page
at=0
while [ $at -lt 40 ]; do
    {
        printf '<body>'
        yes '<div>x' | tr -d '\n' | head -c $((16384 - 120 + at * 7))
        printf '\n</div><p>'
        cat "$scratch/edges.html"
    } | gipr-text | tail -n 3 >"$scratch/found"
    same "moved by $at" "$scratch/expected" "$scratch/found"
    at=$((at + 1))
done

# ---- pages made to harm: 2 seconds, 200 MB (not under sanitizers)
limits='ulimit -t 2; ulimit -v 204800'
if grep -q __asan_init "$build/gipr-text"; then
    limits=:
fi

repeat() { # BYTES TEXT
    yes "$2" | tr -d '\n' | head -c "$1"
}

harm() { # WHAT: the end of $scratch/page must come out
    echo '</table><p>end</p>' >>"$scratch/page"
    (eval "$limits" && exec gipr-text "$scratch/page") 2>"$scratch/err" | tail -n 1 >"$scratch/found"
    same "$1" "$scratch/end" "$scratch/found"
}

echo end >"$scratch/end"
M=1000000
{ printf '<p a="'; repeat $((20 * M)) 'a'; printf '">'; } >"$scratch/page"
harm 'an attribute of 20 MB'
awk 'BEGIN { printf "<p "; for (i = 0; i < 2000000; i++) printf "a%d=b ", i; print ">" }' >"$scratch/page"
harm '2,000,000 attributes'
repeat 500000 '<div>' >"$scratch/page"
harm '100,000 blocks within each other'
repeat $((8 * M)) '<b hidden></b><b>' >"$scratch/page"
harm 'inline elements within each other'
repeat 300000 '<table><tr><td>' >"$scratch/page"
harm '20,000 tables within each other'
{ printf '<table>'; repeat $((8 * M)) '<tr><td colspan=64 rowspan=4294967296>1<td>2'; } >"$scratch/page"
harm 'spans of 2^32'
{ printf '<table>'; repeat $((8 * M)) '<td>1'; } >"$scratch/page"
harm 'millions of cells'
repeat $((8 * M)) '<table><tr><td colspan=64>1<tr><td>2</table>' >"$scratch/page"
harm 'many wide tables'
repeat $((8 * M)) '</p></div></td></table>' >"$scratch/page"
harm 'end tags of nothing'
repeat $((8 * M)) '&zzzzzzzz;&nbsp&#99999999999;&#0;&' >"$scratch/page"
harm 'references'
{ printf '<!DOCTYPE a ['; repeat $((4 * M)) '<!ENTITY b "&b;&b;">'; printf ']>&b;<p>'; } >"$scratch/page"
harm 'entities of entities'
{ repeat $((64 * 1024)) '<p>text</p>'; head -c $((20 * M)) /dev/zero; } >"$scratch/page"
harm 'NUL bytes amid a page'
repeat $((8 * M)) '<' >"$scratch/page"
harm 'opening brackets'
{ printf '<p>end<p a="'; repeat $((8 * M)) '<p>x'; } >"$scratch/page"
harm 'an attribute that does not end'
{ printf '<p>end'; repeat $((20 * M)) '<!-- -'; } >"$scratch/page"
harm 'a comment that does not end'

finish
