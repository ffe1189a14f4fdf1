#!/usr/bin/env bash
# What takes too long for the gate. Without arguments everything; else the sections that are named, each with its own argument:
#   packaging/nightly.sh fuzz [SECONDS] [NAME...]   every parser under libFuzzer, so many seconds each (300), or only those named
cd "$(dirname "$0")/.."
. packaging/common.sh

# Each fuzzer goes on from the inputs that it found the night before (build/fuzz/corpus). An input that it finds at fault is in
# build/fuzz/found; once mended, it becomes a seed (tests/fuzz/seeds/NAME/found-*).
run_fuzz() {
    local seconds=300 name longest mebibytes log failed=0
    [[ ${1:-} =~ ^[0-9]+$ ]] && { seconds=$1; shift; }
    install_missing packaging/packages.txt packaging/packages-test.txt packaging/packages-nightly.txt
    build fuzz
    mkdir -p build/fuzz/found
    printf '%-14s %10s %8s %8s %10s %8s  %s\n' parser tried seconds a/s slowest_s MiB found
    while read -r name longest mebibytes; do
        [[ $# -eq 0 || " $* " == *" $name "* ]] || continue
        mkdir -p "build/fuzz/corpus/$name"
        log=build/fuzz/found/$name.log
        # A sanitized input is several times slower than the one second that tests/fuzz allows.
        LEAFBENCH_FUZZER=$name LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen UBSAN_OPTIONS=print_stacktrace=1 \
            ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=0 nice build/fuzz/tests/fuzzers \
            "build/fuzz/corpus/$name" "tests/fuzz/seeds/$name" -max_total_time="$seconds" -max_len="$longest" -timeout=10 \
            -malloc_limit_mb="$mebibytes" -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="build/fuzz/found/$name-" \
            >"$log" 2>&1 || { failed=1; echo "$name: a fault, see $log" >&2; }
        awk -v name="$name" -v seconds="$seconds" -v found="$(find build/fuzz/found -name "$name-*" | wc -l)" '
            /stat::number_of_executed_units/ { tried = $2 } /stat::slowest_unit_time_sec/ { slowest = $2 }
            /stat::average_exec_per_sec/ { rate = $2 } /stat::peak_rss_mb/ { peak = $2 }
            END { printf "%-14s %10d %8d %8d %10d %8d  %d\n", name, tried, seconds, rate, slowest, peak, found }' "$log"
    done < <(build/fuzz/tests/fuzzers list)
    return $failed
}

sections=(fuzz)
if [ $# -gt 0 ]; then
    section=$1
    [[ " ${sections[*]} " == *" $section "* ]] || { echo "There is no section $section; there are: ${sections[*]}" >&2; exit 2; }
    shift
    "run_$section" "$@"
else
    for section in "${sections[@]}"; do
        "run_$section"
    done
fi
