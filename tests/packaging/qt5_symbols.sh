#!/usr/bin/env bash
# qt5_symbols.sh FILE...: none of them offers what Qt 5's libraries define. Debian's LibTorch loads those (with OpenCV's highgui), and
# they would take an inline function of Qt 6's headers for their own. Exit code 77: no Qt 5 is here.
set -euo pipefail
shopt -s nullglob

qt5=(/usr/lib/*/libQt5*.so.5)
[ ${#qt5[@]} -gt 0 ] || { echo "no Qt 5 here"; exit 77; }
defined() { nm -D --defined-only "$@" | awk 'NF == 3 { sub(/@.*/, "", $3); print $3 }' | grep -E 'Q[A-Z]' | sort -u; }
theirs=$(defined "${qt5[@]}")
ours=$(defined "$@")
both=$(comm -12 <(echo "$theirs") <(echo "$ours"))
[ -z "$both" ] || { echo "Also in Qt 5:"; c++filt <<<"$both"; exit 1; }
