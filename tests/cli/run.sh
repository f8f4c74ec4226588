#!/bin/sh
# run.sh - golden tests of the commands.
#
#   [BUILD=DIR] tests/cli/run.sh [--record] [TOOL | TOOL/CASE] ...
#
# A case is a folder tests/cli/TOOL/CASE:
#
#   cmd     a sh snippet, run in a scratch copy of the folder, programs in PATH
#   out     what standard output must be        (missing: nothing)
#   err     what standard error must be         (missing: nothing)
#   code    the exit code                       (missing: 0)
#   needs   commands without which the case is skipped
#
# and whatever input files it has.  --record writes out, err and code anew.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

record=
if [ "${1-}" = --record ]; then
    record=yes
    shift
fi
GIPR_TOP=$(pwd) # for a cmd that reads examples/ or lib/forms/
export GIPR_TOP
unset LANG LC_MESSAGES LANGUAGE
trap 'chmod -R u+rwx "$scratch"; rm -rf "$scratch"' EXIT

lacks_needs() { # CASE: whether a command in its `needs` is missing
    [ -f "$1/needs" ] || return 1
    while read -r tool || [ "$tool" ]; do
        command -v "$tool" >/dev/null || return 0
    done <"$1/needs"
    return 1
}

run_case() { # CASE: leaves out, err and code in $scratch/got
    rm -rf "$scratch/case" "$scratch/got"
    mkdir "$scratch/got"
    cp -R "$1" "$scratch/case"
    (cd "$scratch/case" && rm -f out err code needs && exec timeout 120 sh ./cmd) \
        </dev/null >"$scratch/got/out" 2>"$scratch/got/err"
    echo $? >"$scratch/got/code"
    rm -f "$scratch/want"
}

record_case() { # CASE
    for part in out err code; do
        rm -f "$1/$part"
        if [ -s "$scratch/got/$part" ] && [ "$part $(cat "$scratch/got/$part")" != 'code 0' ]; then
            cp "$scratch/got/$part" "$1/$part"
        fi
    done
}

compare_case() { # CASE: prints what differs
    for part in out err code; do
        want=$1/$part
        if [ ! -f "$want" ]; then
            want=$scratch/want
            if [ "$part" = code ]; then echo 0; fi >"$want"
        fi
        cmp -s "$want" "$scratch/got/$part" || {
            echo "--- $part: expected (-), found (+)"
            diff -u "$want" "$scratch/got/$part" | tail -n +3 | head -n 40
        }
    done
}

for file in tests/cli/*/*/cmd; do
    case=${file%/cmd}
    name=${case#tests/cli/}
    [ -f "$file" ] || continue
    if [ $# -gt 0 ]; then
        case " $* " in
        *" $name "* | *" ${name%%/*} "*) ;;
        *) continue ;;
        esac
    fi
    if lacks_needs "$case"; then
        skipped=$((skipped + 1))
        continue
    fi
    run_case "$case"
    if [ "$record" ]; then
        record_case "$case"
    fi
    difference=$(compare_case "$case")
    if [ "$difference" ]; then
        fail "$name"
        printf '%s\n' "$difference"
    else
        pass "$name"
    fi
done

finish
