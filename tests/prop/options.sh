#!/bin/sh
# options.sh - --help, the manual and the completions say what the option table says.
#
#   [BUILD=DIR] tests/prop/options.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh

check_page() { # its options are those of the table
    if [ ! -f "$page" ]; then
        fail "$page is missing"
        return
    fi
    awk '/^\.It Fl / { # .It Fl m Ar FILE , Fl -map Ns = Ns Ar FILE
        line = ""
        for (i = 2; i < NF; i++)
            if ($i == "Fl")
                line = line " -" $(i + 1)
        print substr(line, 2)
    }' "$page" | sort >"$scratch/in-manual"
    same "$page" "$scratch/table" "$scratch/in-manual"
    mandoc -Tlint -Wwarning "$page" || fail "$page: mandoc -Tlint"
}

for program in "$build"/gipr-*; do
    [ -f "$program" ] || continue
    command=${program##*/}
    "$program" --list-options >"$scratch/list" || fail "$command --list-options: exit $?"
    "$program" --help >"$scratch/help" || fail "$command --help: exit $?"
    LC_ALL=zh_CN.UTF-8 "$program" --help >"$scratch/help-zh" || fail "$command --help in Chinese: exit $?"
    "$program" --version >"$scratch/version" || fail "$command --version: exit $?"
    grep -q "^$command (gipr) [^ ]*\$" "$scratch/version" || fail "$command --version: $(cat "$scratch/version")"
    awk -F '\t' '{ print ($1 ? "-" $1 " " : "") "--" $2 }' "$scratch/list" | sort >"$scratch/table"

    sed -n 's/^  *\(-\([a-zA-Z0-9]\), \)\{0,1\}--\([a-z0-9-]*\).*/-\2 --\3/p' "$scratch/help" |
        sed 's/^- //' | sort >"$scratch/in-help"
    same "$command --help" "$scratch/table" "$scratch/in-help"
    grep '^  [ -]' "$scratch/help-zh" | LC_ALL=C grep -v '[^ -~]' >"$scratch/unexplained"
    same "$command --help in Chinese, options not explained" /dev/null "$scratch/unexplained"

    for page in man/$command.1 man/zh_CN/man1/$command.1; do
        check_page
    done
done

sh tools/completions.sh "$build" "$scratch/completions" || fail "tools/completions.sh"
for file in gipr.bash _gipr gipr.fish; do
    same "completions/$file (make completions writes it anew)" "completions/$file" \
        "$scratch/completions/$file"
done
bash -n completions/gipr.bash || fail "completions/gipr.bash: syntax"
if command -v zsh >/dev/null; then zsh -n completions/_gipr || fail "completions/_gipr: syntax"; fi
if command -v fish >/dev/null; then fish -n completions/gipr.fish || fail "completions/gipr.fish: syntax"; fi

finish
