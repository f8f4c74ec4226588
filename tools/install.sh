#!/bin/sh
# install.sh - installs the commands, their manuals and completions, and the library; or removes them.
#
#   install.sh install|uninstall DESTDIR PREFIX BUILD VERSION COMMAND ...
#
# One list of files serves both.  Shells look completions up by the command's
# name, so the one file that serves all is linked under each name.
set -eu

verb=$1
tree=$2$3
prefix=$3
build=$4
version=$5
shift 5

file() { # MODE SOURCE TARGET
    if [ "$verb" = install ]; then
        mkdir -p "$tree/${3%/*}"
        install -m "$1" "$2" "$tree/$3"
    else
        rm -f "$tree/$3"
    fi
}

link() { # NAME TARGET
    if [ "$verb" = install ]; then
        ln -sf "$1" "$tree/$2"
    else
        rm -f "$tree/$2"
    fi
}

# ---- commands, with what shells and man know of them

bash=share/bash-completion/completions
fish=share/fish/vendor_completions.d

file 644 completions/gipr.bash $bash/gipr
file 644 completions/gipr.fish $fish/gipr.fish
file 644 completions/_gipr share/zsh/site-functions/_gipr
for command in "$@"; do
    file 755 "$build/$command" "bin/$command"
    link gipr "$bash/$command"
    link gipr.fish "$fish/$command.fish"
done
for page in man/*.[1-9] man/*/man[1-9]/*.[1-9]; do
    section=${page##*.}
    locale=${page%/man[1-9]/*}
    case $page in
    */man[1-9]/*) target=share/man/${locale#man/}/man$section/${page##*/} ;;
    *) target=share/man/man$section/${page##*/} ;;
    esac
    [ ! -f "$page" ] || file 644 "$page" "$target"
done

# ---- the library; sources include "sum/sum.h", so folders stay as they are

file 644 "$build/libgipr.a" lib/libgipr.a
for header in lib/*/*.h; do
    case $header in
    lib/html/*) ;; # needs a library of its own
    *) file 644 "$header" "include/gipr/${header#lib/}" ;;
    esac
done
if [ "$verb" = install ]; then
    sed -e "s,@PREFIX@,$prefix," -e "s,@VERSION@,${version:-0}," tools/gipr.pc.in >"$build/gipr.pc"
fi
file 644 "$build/gipr.pc" lib/pkgconfig/gipr.pc
if [ "$verb" = uninstall ] && [ -d "$tree/include/gipr" ]; then
    find "$tree/include/gipr" -depth -type d -exec rmdir {} +
fi
