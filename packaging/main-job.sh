#!/usr/bin/env bash
# main-job.sh FOLDER PICTURE: the main job by the leafbench-cli in PATH, on a small demo dataset that it makes in FOLDER; then PICTURE,
# which is no JPEG, is classified too. What an installation, the packages and the portable archive have to do anywhere.
set -euo pipefail
folder=$1 picture=$2
leafbench-cli --version
leafbench-cli demo "$folder/demo" --per-class 5 --side 64
leafbench-cli train --data "$folder/demo" --set epochs=1 --set input_size=32
leafbench-cli evaluate latest >/dev/null
leafbench-cli export latest --to "$folder/export"
leafbench-cli classify latest "$(find "$folder/demo" -ipath '*valid*' -iname '*.jpg' | sort | head -n 1)"
leafbench-cli classify latest "$picture"
leafbench-cli classify starter "$picture"
