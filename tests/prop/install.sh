#!/bin/sh
# install.sh - what make install puts where, that it works from there, and that uninstall takes it all away.
#
#   [BUILD=DIR] tests/prop/install.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/common.sh
unset MAKEFLAGS MFLAGS MAKEOVERRIDES MAKELEVEL # of the make that runs the tests

check() { # WHAT COMMAND ...
    what=$1
    shift
    if "$@" >"$scratch/log" 2>&1; then
        pass "$what"
    else
        fail "$what"
        head -n 20 "$scratch/log"
    fi
}

# A copy of the build at hand, with its flags, so that nothing is built anew but for the version.
mkdir "$scratch/build" && (cd "$build" &&
    cp -a deps gen obj flags version libgipr*.a gipr-* "$scratch/build") || exit 2
make_it() {
    make -j2 BUILD="$scratch/build" VERSION=1.2.3 ${CFLAGS+"CFLAGS=$CFLAGS"} ${LDFLAGS+"LDFLAGS=$LDFLAGS"} ${CC+"CC=$CC"} "$@"
}

list() { # TREE: the files in it
    (cd "$1" 2>"$scratch/err" && find . ! -type d) | sort
}

tree=$scratch/tree
check 'make install' make_it install PREFIX="$tree"
check 'only what knows the version is built anew' test "$(grep -c '^  cc ' "$scratch/log")" = 1

# ---- complete: what is in the sources is in the tree
for program in cmd/gipr-*.c; do
    command=${program##*/}
    command=${command%.c}
    check "$command has the version" test "$("$tree/bin/$command" --version)" = "$command (gipr) 1.2.3"
    check "$command: manual" test -f "$tree/share/man/man1/$command.1"
    check "$command: Chinese manual" test -f "$tree/share/man/zh_CN/man1/$command.1"
    check "$command: bash completion" test -f "$tree/share/bash-completion/completions/$command"
    check "$command: fish completion" test -f "$tree/share/fish/vendor_completions.d/$command.fish"
    check "$command: zsh completion" grep -q "#compdef.* $command" "$tree/share/zsh/site-functions/_gipr"
done
check 'gipr(7)' test -f "$tree/share/man/man7/gipr.7"

# ---- the library: a small program builds against the tree alone
cat >"$scratch/count.c" <<'END'
#include <stdio.h>
#include <string.h>

#include "table/tables.h"

int main(void)
{
    static char text[1 << 16];
    struct tables t = {0};
    struct str whole = {text, fread(text, 1, sizeof text, stdin)}, unknown = {"", 0};
    size_t numbers = 0;
    tables_start(&t);
    tables_add(&t, whole, 1);
    tables_read(&t, unknown, unknown);
    for (size_t i = 0; t.form && i < t.cells; i++)
        numbers += t.cell[i].status == CELL_OK;
    printf("%zu of %zu\n", numbers, t.cells);
    tables_free(&t);
    return 0;
}
END
PKG_CONFIG_PATH=$tree/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
export PKG_CONFIG_PATH
check 'gipr.pc: version' test "$(pkg-config --modversion gipr)" = 1.2.3
check 'gipr.pc: valid' pkg-config --validate gipr
# shellcheck disable=SC2046,SC2086  # lists of words
check 'a program builds with gipr.pc' ${CC:-cc} -std=c11 -Wall -Wextra -Wpedantic -Werror ${CFLAGS-} \
    $(pkg-config --cflags gipr) -o "$scratch/count" "$scratch/count.c" ${LDFLAGS-} \
    $(pkg-config --libs --static gipr)
"$scratch/count" <examples/county/reports/2021/bailu.txt >"$scratch/found"
echo '200 of 200' >"$scratch/expected"
check 'the program reads a report' diff "$scratch/expected" "$scratch/found"
for header in $(cd "$tree/include/gipr" && find . -name '*.h'); do
    echo "#include \"${header#./}\""
done >"$scratch/all.c"
# shellcheck disable=SC2046,SC2086
check 'all headers go together' ${CC:-cc} -std=c11 -fsyntax-only $(pkg-config --cflags gipr) "$scratch/all.c"

# ---- DESTDIR is where, PREFIX is what it calls itself
check 'make install DESTDIR' make_it install DESTDIR="$scratch/stage" PREFIX=/opt/gipr
check 'gipr.pc: prefix' grep -qx 'prefix=/opt/gipr' "$scratch/stage/opt/gipr/lib/pkgconfig/gipr.pc"
list "$tree" >"$scratch/expected"
list "$scratch/stage/opt/gipr" >"$scratch/found"
check 'the same files under DESTDIR' diff "$scratch/expected" "$scratch/found"

# ---- gone again
echo kept >"$scratch/stage/opt/gipr/bin/other"
check 'make uninstall' make_it uninstall PREFIX="$tree"
check 'make uninstall DESTDIR' make_it uninstall DESTDIR="$scratch/stage" PREFIX=/opt/gipr
list "$tree" >"$scratch/found"
check 'uninstall leaves no file' diff /dev/null "$scratch/found"
check 'uninstall leaves no folder of its own' test ! -e "$tree/include/gipr"
list "$scratch/stage" >"$scratch/found"
echo ./opt/gipr/bin/other >"$scratch/expected"
check 'uninstall takes nothing else' diff "$scratch/expected" "$scratch/found"

finish
