#!/bin/sh
# duckdb.sh - fetches DuckDB's library where Debian has no package and npm does.
#
#   duckdb.sh DIR        DIR/libduckdb.so is it
#
# Does nothing if there is a duckdb command, and no harm if there is no npm, or it cannot fetch:
# the benchmark then goes without.
set -eu
dir=$1

leave_out() { # WHY
    echo "DuckDB: $1; left out" >&2
    exit 0
}

if command -v duckdb >/dev/null || [ -e "$dir/libduckdb.so" ]; then
    exit 0
fi
case $(uname -m) in
x86_64) package=@duckdb/node-bindings-linux-x64 ;;
aarch64) package=@duckdb/node-bindings-linux-arm64 ;;
*) package= ;;
esac
[ -n "$package" ] || leave_out 'no library for this processor'
command -v npm >/dev/null || leave_out 'neither its command nor npm is here'
mkdir -p "$dir"
npm install --silent --no-save --prefix "$dir" "$package" || leave_out 'npm cannot fetch it'
mv "$dir/node_modules/$package/libduckdb.so" "$dir"
rm -rf "$dir/node_modules"
