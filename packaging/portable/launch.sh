#!/bin/sh
# Starts the program of the same name in bin/, also through a link of another name.
self=$(readlink -f "$0")
here=$(dirname "$self")
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/etc/fonts.conf"
exec "$here/bin/$(basename "$self")" "$@"
