#!/usr/bin/env bash
# starter.sh [DATA] [FOLDER]: makes the starter model anew, from the photographs in DATA (../shared/data) into FOLDER
# (resources/starter, which is replaced). Two trainings: one on small pictures, and from its weights one on larger ones. Two hours on
# two cores; broken off, it goes on where it was (build/starter).
#
# It learns from leaves/train and more, and validates on leaves/valid. Of a photograph in leaves/valid no turned, mirrored or masked
# copy is learned from: the part of a name before ___ is the photograph's.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

data=$(realpath "${1:-../shared/data}")
to=${2:-resources/starter}
work=build/starter
runs=$work/runs

# The newest run on pictures of that size, if there is one.
run_of() { find "$runs" -maxdepth 1 -name "*-resnet18-$1px" 2>/dev/null | sort | tail -n 1; }

# train SIDE RECIPE [ARGUMENT...]: to its end, from where it was.
train() {
    local side=$1 recipe=$2 run
    shift 2
    run=$(run_of "$side")
    if [ -z "$run" ]; then
        build/release/bin/leafbench-cli train --runs "$runs" --recipe "$recipe" --data "$work/data" "$@"
    else
        build/release/bin/leafbench-cli train --runs "$runs" --resume "$run"
    fi
}

# link_or_copy FROM TO: the files of a folder into another one.
link_or_copy() { mkdir -p "$2" && { cp -al "$1/." "$2/" 2>/dev/null || cp -a "$1/." "$2/"; }; }

build release -- leafbench-cli leafbench-torch leafbench-codecs
if [ ! -d "$work/data" ]; then
    rm -rf "$work/data.new"
    link_or_copy "$data/leaves/valid" "$work/data.new/valid"
    link_or_copy "$data/leaves/train" "$work/data.new/train"
    link_or_copy "$data/more" "$work/data.new/train"
    known=$(find "$work/data.new/valid" -type f -printf '%f\n' | sed 's/___.*//' | sort -u)
    find "$work/data.new/train" -type f | awk -v known="$known" '
        BEGIN { split(known, names, "\n"); for (i in names) is[names[i]] = 1 }
        { name = $0; sub(/.*\//, "", name); sub(/___.*/, "", name); if (name in is) print }' | while IFS= read -r copy; do rm "$copy"; done
    mv "$work/data.new" "$work/data"
fi
train 64 packaging/starter/first.json
train 128 packaging/starter/second.json --set weights="$(run_of 64)/checkpoints/best.safetensors"
rm -rf "$work/made"
build/release/bin/leafbench-cli starter make "$(run_of 128)" --runs "$runs" --to "$work/made" --about packaging/starter/about.md
rm -rf "$to"
mv "$work/made" "$to"
du -sh "$to"
