#!/bin/sh
# duckdb.sh - fetches DuckDB's library where Debian has no package and npm does.
#
#   duckdb.sh DIR        DIR/libduckdb.so is it
#
# Does nothing if there is a duckdb command, or no npm: the benchmark then goes without.
set -eu
dir=$1
if command -v duckdb >/dev/null || [ -e "$dir/libduckdb.so" ]; then
    exit 0
fi
case $(uname -m) in
x86_64) package=@duckdb/node-bindings-linux-x64 ;;
aarch64) package=@duckdb/node-bindings-linux-arm64 ;;
*) package= ;;
esac
if [ -z "$package" ] || ! command -v npm >/dev/null; then
    echo 'DuckDB: neither its command nor npm is here; left out' >&2
    exit 0
fi
mkdir -p "$dir"
npm install --silent --no-save --prefix "$dir" "$package"
mv "$dir/node_modules/$package/libduckdb.so" "$dir"
rm -rf "$dir/node_modules"
