#!/usr/bin/env bash
# on-cores.sh N PROGRAM [ARGUMENT...]: for N = 1 the program on one core, which at most one other test has, the emptiest first; for
# another N on all cores. Half of a test's time is waiting, so that two share a core; but each with threads for one core only: on two
# that are busy they would wait for each other (oneDNN's barriers spin). ctest's own PROCESSOR_AFFINITY does nothing with Debian's libuv.
# LEAFBENCH_ASAN_OPTIONS: more of the sanitizer's options (.ci/run).
[ -z "${LEAFBENCH_ASAN_OPTIONS:-}" ] || export ASAN_OPTIONS="$ASAN_OPTIONS:$LEAFBENCH_ASAN_OPTIONS"
wanted=$1
shift
# Settings and state of its own: a test that runs beside must not change them.
own=$(basename "$1")${2:+/$2}
export XDG_CONFIG_HOME="${XDG_CONFIG_HOME:-$HOME/.config}/$own" XDG_STATE_HOME="${XDG_STATE_HOME:-$HOME/.local/state}/$own"
[ "$wanted" = 1 ] || exec "$@"
cores=$(taskset -cp $$ | sed 's/.*: //' | tr ',' '\n' | sed -E 's/^([0-9]+)-([0-9]+)$/seq \1 \2/; t; s/^/echo /' | sh)
for place in first second; do
    for core in $cores; do
        exec {lock}>"${TMPDIR:-/tmp}/leafbench-test-core-$(id -u)-$core-$place"
        # The program inherits the lock: it ends with the program.
        flock -n "$lock" && exec taskset -c "$core" "$@"
        exec {lock}>&-
    done
done
exec "$@"
