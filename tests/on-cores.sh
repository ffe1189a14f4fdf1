#!/usr/bin/env bash
# on-cores.sh N PROGRAM [ARGUMENT...]: for N = 1 the program on a core that no other test has, or on all cores where none is free;
# for another N on all cores. ctest's own PROCESSOR_AFFINITY does nothing with Debian's libuv.
# LEAFBENCH_ASAN_OPTIONS: more of the sanitizer's options (.ci/run).
[ -z "${LEAFBENCH_ASAN_OPTIONS:-}" ] || export ASAN_OPTIONS="$ASAN_OPTIONS:$LEAFBENCH_ASAN_OPTIONS"
wanted=$1
shift
[ "$wanted" = 1 ] || exec "$@"
cores=$(taskset -cp $$ | sed 's/.*: //' | tr ',' '\n' | sed -E 's/^([0-9]+)-([0-9]+)$/seq \1 \2/; t; s/^/echo /' | sh)
for core in $cores; do
    exec {lock}>"${TMPDIR:-/tmp}/leafbench-test-core-$(id -u)-$core"
    # The program inherits the lock: it ends with the program.
    flock -n "$lock" && exec taskset -c "$core" "$@"
    exec {lock}>&-
done
exec "$@"
