#!/bin/sh
# deps.sh - sees to it that what the build needs from the system is there.
#
#   deps.sh LEVEL ...    build, html, check, matrix, ci, bench, interop
#
# Looks first, and installs only what is missing: with apt-get where there is
# one (through sudo if not root).  Elsewhere names the packages and stops,
# unless all that is missing can be done without.
set -eu

missing='' wished=''

want() { # PACKAGE COMMAND...: the package is missing when the command fails
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}

wish() { # the same for a package without which some test is skipped
    package=$1
    shift
    "$@" >/dev/null 2>&1 || wished="$wished $package"
}

has() { command -v "$1"; }

compiles() { # HEADER
    "$cc" -E -x c -include "$1" - </dev/null
}

clang_has() { # LIBRARY: of the sanitizers and the fuzzer
    ls "$(clang -print-resource-dir)"/lib/*/"libclang_rt.$1"*
}

cc=${CC:-cc}
cc=${cc%% *}
case $cc in
*clang*) compiler=clang ;;
*) compiler=gcc ;;
esac

for level in "$@"; do
    case $level in
    build)
        want $compiler has "$cc"
        want libc6-dev compiles stdlib.h
        want pkg-config has pkg-config
        want libcsv-dev compiles csv.h
        want libpcre2-dev pkg-config --exists libpcre2-8
        ;;
    html)
        want libxml2-dev pkg-config --exists libxml-2.0
        ;;
    check)
        want check pkg-config --exists check
        want mandoc has mandoc
        wish valgrind has valgrind
        ;;
    matrix)
        for tool in w3m lynx elinks links html2text docx2txt; do
            want $tool has $tool
        done
        want poppler-utils has pdftotext
        ;;
    ci)
        want clang has clang
        want libclang-rt-14-dev clang_has fuzzer
        want clang-format has clang-format
        want cppcheck has cppcheck
        want mandoc has mandoc
        want shellcheck has shellcheck
        ;;
    bench)
        want ripgrep has rg
        want mawk has mawk
        want datamash has datamash
        want miller has mlr
        want libxml2-utils has xmllint
        want libcsv-dev compiles csv.h
        ;;
    interop)
        want datamash has datamash
        want miller has mlr
        want sqlite3 has sqlite3
        want python3-pandas /usr/bin/python3 -c 'import pandas'
        want r-base-core has Rscript
        want parallel has parallel
        want libreoffice-calc-nogui has soffice
        ;;
    *)
        echo "deps.sh: no such level: '$level'" >&2
        exit 2
        ;;
    esac
done

[ "$missing$wished" ] || exit 0

sudo=
if [ "$(id -u)" != 0 ]; then
    sudo=sudo
fi
if ! has apt-get >/dev/null || ! has ${sudo:-sh} >/dev/null; then
    [ "$missing" ] || exit 0
    echo "Needed and not found (Debian package names):$missing" >&2
    exit 1
fi
install() { # PACKAGE...
    $sudo env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "$@"
}
fetch() { # PACKAGE...
    echo "Installing what is missing: $*"
    install "$@" || { $sudo apt-get update -q && install "$@"; }
}
# shellcheck disable=SC2086  # lists of words
{
    [ -z "$missing" ] || fetch $missing
    [ -z "$wished" ] || fetch $wished || echo "Done without:$wished"
}
