#!/bin/sh
# Starts the program of the same name in bin/.
here=$(dirname "$(readlink -f "$0")")
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/etc/fonts.conf"
exec "$here/bin/$(basename "$0")" "$@"
