#!/usr/bin/env bash
# qt5_symbols.sh FILE...: none of them offers what Qt 5's libraries define. Debian's LibTorch loads those (with OpenCV's highgui), and
# they would take an inline function of Qt 6's headers for their own. Exit code 77: no Qt 5 is here.
set -euo pipefail

qt5=(/usr/lib/*/libQt5{Core,Gui,Widgets,Test,OpenGL}.so.5)
[ -e "${qt5[0]}" ] || { echo "no Qt 5 here"; exit 77; }
defined() { nm -D --defined-only "$@" 2>/dev/null | awk 'NF == 3 { sub(/@.*/, "", $3); print $3 }' | grep -E 'Q[A-Z]' | sort -u; }
both=$(comm -12 <(defined "${qt5[@]}") <(defined "$@"))
[ -z "$both" ] || { echo "Also in Qt 5:"; c++filt <<<"$both"; exit 1; }
