#!/bin/sh
# run.sh - runs the command examples of the READMEs and of the manuals.
#
#   [BUILD=DIR] tests/docs/run.sh [-v]
#
# Examples are the lines of ```sh blocks in README*.md, and the lines that begin
# with `$ ` in the .Dl and .Bd -literal displays of man/*.  A line that ends in a
# backslash, | or && goes on in the next.  Those of one document run one after
# the other in one scratch directory, with the programs in PATH and examples/
# at hand.  Each must exit with 0 (gipr-check and gipr-diff: or 1, which tells
# what they found), and one for parallel must cut its input.  What is shown below
# an example, indented in a README, must be what it prints: blanks are columns,
# and `...` stands for any lines.  One that names a tool which is not installed is
# skipped, and so is one that reads what a skipped one would have written.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

verbose=${1-}
foreign='parallel jq mlr xan zstd zcat xz lynx w3m pdftotext pandoc python3 sqlite3 column datamash
pandas Rscript'

# Both print the lines of examples, and behind a tab what is shown below them.
readme_lines() { # FILE
    awk '
        /^```/ { below = inside; inside = !inside && $0 == "```sh"; next }
        inside { print; next }
        below && sub(/^    /, "\t") { print }
        /^[^\t]/ { below = 0 }' "$1"
}

manual_lines() { # FILE
    awk '
        sub(/^\.Dl \$ /, "") { print; next }
        /^\.Bd -literal/ { inside = 1; below = 0; next }
        /^\.Ed/ { inside = 0 }
        inside && (more || sub(/^\$ /, "")) { print; more = /(\\e|\||&&)$/; below = 1; next }
        inside && below { print "\t" $0 }' "$1" |
        sed -e 's/\\&//g' -e 's/\\(aq/'"'"'/g' -e 's/\\(dq/"/g' -e 's/\\-/-/g' -e 's/\\e/\\/g'
}

examples() { # DIR: each as a file, comments left out, and what is shown below it as NAME.shown
    awk -v dir="$1" '
        function put(example) {
            name = sprintf("%s/%03d", dir, ++n)
            print example >name
            close(name)
        }
        !held && /^\t/ { print substr($0, 2) >(name ".shown"); next }
        !held && /^ *(#|$)/ { next }
        /\\$/ { held = held substr($0, 1, length($0) - 1); next }
        /(\||&&)[ \t]*$/ { held = held $0 " "; next }
        { put(held $0); held = "" }
        END { if (held) put(held) }'
}

has_tool() {
    case " $unmade " in
    *" $1 "*) return 1 ;;
    esac
    case $1 in
    pandas) python3 -c 'import pandas' 2>"$scratch/err" ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

lacks_tool() { # COMMAND: prints the tool, or the skipped example's file, that it needs
    for tool in $foreign $unmade; do
        case " $1 " in
        *[!a-zA-Z0-9_./-]"$tool"[!a-zA-Z0-9_./-]*) has_tool "$tool" || { echo "$tool"; return 0; } ;;
        esac
    done
    return 1
}

shell=$(command -v bash) # for pipefail, so that no part of a pipe fails unseen
run() {
    if [ "$shell" ]; then timeout 120 "$shell" -o pipefail -c "$1"; else timeout 120 sh -c "$1"; fi
}

good_code() { # CODE COMMAND
    case "$1 $2" in
    '0 '* | '141 '*) return 0 ;; # 141: the reader had enough (head)
    '1 '*gipr-check* | '1 '*gipr-diff*) return 0 ;;
    esac
    return 1
}

# Cut at what is not there, a stream goes to one job, whatever --block says.
is_cut() { # its output in $scratch/out
    ! grep -q 'parallel: Warning: A record was longer' "$scratch/out"
}

is_shown() { # OUTPUT SHOWN
    awk '
        { gsub(/[ \t]+/, " "); sub(/ $/, "") }
        NR == FNR { line[n++] = $0; next }
        $0 == "..." { any = 1; next }
        {
            while (any && at < n && line[at] != $0)
                at++
            any = 0
            if (at == n || line[at++] != $0) {
                at = -1
                exit
            }
        }
        END { exit at < 0 || (at < n && !any) }' "$1" "$2"
}

for document in README*.md man/*.[1-9] man/*/man[1-9]/*.[1-9]; do
    [ -f "$document" ] || continue
    case $document in
    *.md) readme_lines "$document" ;;
    *) manual_lines "$document" ;;
    esac >"$scratch/lines"
    unmade= # files that skipped examples would have written
    rm -rf "$scratch/here" "$scratch/example"
    mkdir "$scratch/here" "$scratch/example"
    examples "$scratch/example" <"$scratch/lines"
    [ -d examples ] && cp -R examples "$scratch/here"
    for example in "$scratch"/example/*[0-9]; do
        [ -f "$example" ] || continue
        command=$(cat "$example")
        if tool=$(lacks_tool "$command"); then
            skipped=$((skipped + 1))
            unmade="$unmade $(printf '%s\n' "$command" | sed -n 's/.*> *\([a-zA-Z0-9_./-]*\).*/\1/p')"
            [ "$verbose" ] && printf 'skipped (%s): %s\n' "$tool" "$command"
            continue
        fi
        (cd "$scratch/here" && run "$command") </dev/null >"$scratch/out" 2>&1
        code=$?
        if ! good_code $code "$command" || ! is_cut; then
            fail "$document: exit $code: $command"
            tail -n 5 "$scratch/out"
        elif [ -f "$example.shown" ] && ! is_shown "$scratch/out" "$example.shown"; then
            fail "$document: shows (<) what it does not print (>): $command"
            diff "$example.shown" "$scratch/out"
        else
            pass "$command"
        fi
    done
done

finish
