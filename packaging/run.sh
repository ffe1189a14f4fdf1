#!/usr/bin/env bash
# Opens the window on the demo dataset, which it makes if there is none. Takes the Leafbench that is installed, where nothing was
# built here; else installs what is missing and builds what has changed.
# With no display it does the same work through leafbench-cli. An argument names another dataset folder.
[ -z "${1:-}" ] || set -- "$(realpath -m -- "$1")"
cd "$(dirname "$0")/.."
. packaging/common.sh

# A cold build takes five minutes of one core of a server of 2024, about twice as much of a laptop's.
say_how_long() {
    local cores
    cores=$(nproc)
    echo "Compiling, once: about $(((5 + cores - 1) / cores)) to $(((10 + cores - 1) / cores)) minutes on $cores cores. [steps done/all, time so far]"
}

installed=$(command -v leafbench-cli || true)
if [ -n "$installed" ] && [ ! -d build/release ]; then
    bin=$(dirname "$installed")
    echo "Using $installed: $("$installed" --version | head -n 1). To build this checkout instead: cmake --preset release"
else
    install_missing packaging/packages.txt
    [ -x build/release/bin/leafbench ] || say_how_long
    build release
    bin=build/release/bin
fi

share=${XDG_DATA_HOME:-$HOME/.local/share}/leafbench
data=${1:-$share/demo}
cli=$bin/leafbench-cli
[ -n "${1:-}" ] || [ -d "$data/train" ] || "$cli" demo "$data"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/leafbench" "$data"
fi
echo "No display: the same work by leafbench-cli."
"$cli" scan "$data"
"$cli" stats "$data"
"$cli" train --data "$data" --set epochs="${LEAFBENCH_EPOCHS:-10}"
"$cli" evaluate latest
"$cli" classify latest "$(find "$data" -ipath '*valid*' -iname '*.jpg' | sort | head -n 1)"
echo "The runs with their logs, models and reports lie in ${LEAFBENCH_RUNS:-$share/runs}"
