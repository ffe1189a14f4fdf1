#!/usr/bin/env bash
# Installs what is missing, builds Leafbench, makes the demo dataset if there is none, and opens the window on it.
# With no display it does the same work through leafbench-cli. An argument names another dataset folder.
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing packaging/packages.txt
build release

share=${XDG_DATA_HOME:-$HOME/.local/share}/leafbench
data=${1:-$share/demo}
cli=build/release/bin/leafbench-cli
[ -n "${1:-}" ] || [ -d "$data/train" ] || "$cli" demo "$data"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/leafbench "$data"
fi
echo "No display: the same work by leafbench-cli."
"$cli" scan "$data"
"$cli" stats "$data"
"$cli" train --data "$data" --set epochs="${LEAFBENCH_EPOCHS:-10}"
"$cli" evaluate latest
"$cli" classify latest "$(find "$data" -ipath '*valid*' -iname '*.jpg' | sort | head -n 1)"
echo "The runs with their logs, models and reports lie in ${LEAFBENCH_RUNS:-$share/runs}"
