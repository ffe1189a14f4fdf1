#!/usr/bin/env bash
# What takes too long for the gate. Without arguments everything, one section after the other; else the section that is named, with
# its own arguments:
#   packaging/nightly.sh fuzz [SECONDS] [NAME...]    every parser, or those named, under libFuzzer for so many seconds (300)
#   packaging/nightly.sh locales [CTEST ARGUMENT...] the gate's tests under de_DE and tr_TR
#   packaging/nightly.sh faults [SAMPLES]            every call that may fail fails in every workload (all), or so many of each kind
#   packaging/nightly.sh writes                      the disk is full at every single write of a training
#   packaging/nightly.sh asan [CTEST ARGUMENT...]    all tests under the address sanitizer
#   packaging/nightly.sh tsan [CTEST ARGUMENT...]    the tests labelled threads under the thread sanitizer
#   packaging/nightly.sh kills [COUNT]               kill -9 in training, tuning, replay and export, so many of each (100)
#   packaging/nightly.sh cluster-kills [COUNT]       kill -9 of nodes, ranks, processes that tune one study, and its database (50)
#   packaging/nightly.sh soak [SECONDS]              mixed jobs in the window, for so long (28800)
cd "$(dirname "$0")/.."
. packaging/common.sh

# fuzz_one SECONDS NAME LONGEST MEBIBYTES. Its row of the table goes into build/fuzz/found/NAME.row. Fails when it finds a fault.
fuzz_one() {
    local seconds=$1 name=$2 longest=$3 mebibytes=$4 found=build/fuzz/found failed=0
    mkdir -p "build/fuzz/corpus/$name"
    # A sanitized input is several times slower than the one second that tests/fuzz allows.
    LEAFBENCH_FUZZER=$name LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen UBSAN_OPTIONS=print_stacktrace=1 \
        ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=0 nice build/fuzz/tests/fuzzers \
        "build/fuzz/corpus/$name" "tests/fuzz/seeds/$name" -max_total_time="$seconds" -max_len="$longest" -timeout=10 \
        -malloc_limit_mb="$mebibytes" -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$found/$name-" \
        >"$found/$name.log" 2>&1 || { failed=1; echo "$name: a fault, see $found/$name.log" >&2; }
    awk -v name="$name" -v seconds="$seconds" -v found="$(find "$found" -name "$name-*" | wc -l)" '
        /stat::number_of_executed_units/ { tried = $2 } /stat::slowest_unit_time_sec/ { slowest = $2 }
        /stat::average_exec_per_sec/ { rate = $2 } /stat::peak_rss_mb/ { peak = $2 }
        END { printf "%-14s %10d %8d %8d %10d %8d  %d\n", name, tried, seconds, rate, slowest, peak, found }' \
        "$found/$name.log" >"$found/$name.row"
    return $failed
}

# As many parsers at a time as there are cores. Each fuzzer goes on from the inputs that it found the night before
# (build/fuzz/corpus). An input that it finds at fault is in build/fuzz/found; once mended, it becomes a seed
# (tests/fuzz/seeds/NAME/found-*).
run_fuzz() {
    local seconds=300 chosen name failed=0
    [[ ${1:-} =~ ^[0-9]+$ ]] && { seconds=$1; shift; }
    install_missing packaging/packages.txt packaging/packages-test.txt packaging/packages-nightly.txt
    build fuzz
    mkdir -p build/fuzz/found
    # A line a parser: its name and two limits.
    chosen=$(build/fuzz/tests/fuzzers list | awk -v only=" $* " 'only == "  " || index(only, " " $1 " ")')
    [ -n "$chosen" ] || { echo "There is no parser $*; build/fuzz/tests/fuzzers list names them" >&2; return 2; }
    export -f fuzz_one
    xargs -P "$(nproc)" -L 1 bash -c 'fuzz_one "$@"' fuzz "$seconds" <<<"$chosen" || failed=1
    printf '%-14s %10s %8s %8s %10s %8s  %s\n' parser tried seconds a/s slowest_s MiB found
    while read -r name _; do cat "build/fuzz/found/$name.row"; done <<<"$chosen"
    return $failed
}

# A comma as decimal point, and an i whose capital has a dot. The locale is in the tests' environment alone: nothing is compiled anew.
# Afterwards the dev build has its own again.
run_locales() {
    local locale failed=0
    install_missing packaging/packages.txt packaging/packages-test.txt
    trap 'cmake --preset dev -DLEAFBENCH_TEST_LOCALE=C.UTF-8 >/dev/null' EXIT
    for locale in de_DE.UTF-8 tr_TR.UTF-8; do
        build dev -DLEAFBENCH_TEST_LOCALE="$locale"
        [ -d "build/dev/locales/$locale" ] || { echo "$locale cannot be made: the package locales is missing" >&2; return 1; }
        echo "$locale:"
        QT_QPA_PLATFORM=offscreen nice ctest --preset dev "$@" || failed=1
    done
    return $failed
}

# A test of the dev build, with ctest's environment. Qt Test ends a function after five minutes without that variable.
long_test() {
    env LEAFBENCH_BIN="$PWD/build/dev/bin" LEAFBENCH_FAULTS_LIBRARY="$PWD/build/dev/tests/leafbench-faults.so" LC_ALL=C.UTF-8 LANGUAGE= \
        QT_QPA_PLATFORM=offscreen GOMP_SPINCOUNT=10000 GLIBC_TUNABLES=glibc.malloc.hugetlb=1 QTEST_FUNCTION_TIMEOUT=86400000 \
        nice build/dev/tests/"$@" -maxwarnings 0
}

# A line a workload: tried, injected, wrong, seconds. All cores work.
run_faults() {
    build dev
    LEAFBENCH_FAULTS=${1:-all} LEAFBENCH_FAULT_JOBS=$(nproc) long_test tst_faults Faults
}

run_writes() {
    build dev
    LEAFBENCH_EVERY_WRITE=1 long_test tst_FullDisk
}

# Those labelled long too, and checks of the compiler's, which the gate leaves out.
run_asan() {
    build asan -DLEAFBENCH_EVERY_CHECK=ON
    QT_QPA_PLATFORM=offscreen nice ctest --preset asan "$@"
}

# All tests labelled threads. Its build takes an hour of processor time.
run_tsan() {
    build tsan
    QT_QPA_PLATFORM=offscreen nice ctest --preset tsan -j 1 "$@"
}

# kill -9 at random moments: training, tuning, replay, export; each resumed to the same bits.
run_cluster-kills() {
    install_missing packaging/packages.txt packaging/packages-test.txt packaging/packages-nightly.txt
    build dev -DLEAFBENCH_NIGHTLY=ON
    long_test tst_cluster NodeKilled && long_test tst_cluster Accounting
    export LEAFBENCH_KILLS=${1:-50}
    long_test tst_nightly ClusterKills
    long_test tst_nightly NodeKills
}

run_kills() {
    build dev -DLEAFBENCH_NIGHTLY=ON
    export LEAFBENCH_KILLS=${1:-100}
    long_test tst_runs KilledRun killedAtRandom && long_test tst_nightly Kills
}

# Memory, descriptors and threads stay flat.
run_soak() {
    build dev -DLEAFBENCH_NIGHTLY=ON
    LEAFBENCH_SOAK_SECONDS=${1:-28800} long_test tst_nightly Soak
}

sections=(fuzz locales faults writes asan tsan kills cluster-kills soak)
if [ $# -gt 0 ]; then
    section=$1
    [[ " ${sections[*]} " == *" $section "* ]] || { echo "There is no section $section; there are: ${sections[*]}" >&2; exit 2; }
    shift
    "run_$section" "$@"
    exit
fi
# One section's faults do not keep the others from running.
failed=()
for section in "${sections[@]}"; do
    packaging/nightly.sh "$section" || failed+=("$section")
done
[ ${#failed[@]} -eq 0 ] || { echo "Failed: ${failed[*]}" >&2; exit 1; }
