#!/usr/bin/env bash
# install_missing of packaging/common.sh, on releases that are made up.
set -euo pipefail
. "$(dirname "$0")/../../packaging/common.sh"
export here
here=$(mktemp -d)
trap 'rm -r "$here"' EXIT
mkdir "$here/bin"
PATH=$here/bin:$PATH

# The made-up system: apt learns by an update what it offers, and notes what it is told to install.
write() { printf '#!/bin/sh\n%s\n' "$2" >"$here/bin/$1" && chmod +x "$here/bin/$1"; }
write apt-cache 'cat "$here/known" "$here/installed"'
write dpkg-query 'sed "s/^/installed /" "$here/installed"; echo config-files removed-one'
write id 'echo 0'
write apt-get '[ "$1" = update ] && cp "$here/offered" "$here/known" || { shift 4; echo "$*" >"$here/asked"; }'

cat >"$here/list" <<'LIST'
# A comment
compiler                 # a compiler
new-svg | old-svg        # SVG
opengl | base            # OpenGL
torch-dev                # LibTorch
removed-one              # what was removed
LIST

# release NAME OFFERED INSTALLED ASKED ABSENT
release() {
    tr ' ' '\n' <<<"$2" >"$here/offered"
    tr ' ' '\n' <<<"$3" >"$here/installed"
    : >"$here/known"
    rm -f "$here/asked"
    install_missing "$here/list" >"$here/out" 2>"$here/absent"
    local asked absent
    asked=$(cat "$here/asked" 2>/dev/null || true)
    absent=$(sed -n 's/^apt knows no package here for \(.*\); CMake .*/\1/p' "$here/absent")
    [ "$asked" = "$4" ] || { echo "$1: asked for '$asked' instead of '$4'"; exit 1; }
    [ "$absent" = "$5" ] || { echo "$1: named '$absent' instead of '$5'"; exit 1; }
}

release "old" "compiler old-svg opengl base torch-dev removed-one" "base" "compiler old-svg opengl torch-dev removed-one" ""
release "new" "compiler new-svg base torch-dev removed-one" "base" "compiler new-svg torch-dev removed-one" ""
release "complete" "compiler new-svg base torch-dev removed-one" "compiler new-svg base torch-dev removed-one" "" ""
release "unknown" "compiler base removed-one" "base compiler" "removed-one" "SVG (new-svg | old-svg), LibTorch (torch-dev)"
