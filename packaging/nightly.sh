#!/usr/bin/env bash
# What takes too long for the gate. Without arguments everything; else the section that is named, with its own arguments:
#   packaging/nightly.sh faults [SAMPLES]   every call that may fail fails in every workload (all), or so many of each kind
#   packaging/nightly.sh writes             the disk is full at every single write of a training
cd "$(dirname "$0")/.."
. packaging/common.sh

# Environment of the tests that are run by hand, as ctest sets it.
test_environment() {
    export LEAFBENCH_BIN=$PWD/build/dev/bin LEAFBENCH_FAULTS_LIBRARY=$PWD/build/dev/tests/leafbench-faults.so LC_ALL=C.UTF-8 LANGUAGE= \
        QT_QPA_PLATFORM=offscreen GOMP_SPINCOUNT=10000
    export QTEST_FUNCTION_TIMEOUT=$((24 * 3600 * 1000))  # else Qt Test ends what takes five minutes
}

# A line a workload: tried, injected, wrong, seconds. All cores work.
run_faults() {
    build dev
    test_environment
    LEAFBENCH_FAULTS=${1:-all} LEAFBENCH_FAULT_JOBS=$(nproc) nice build/dev/tests/tst_faults Faults -maxwarnings 0
}

run_writes() {
    build dev
    test_environment
    LEAFBENCH_EVERY_WRITE=1 nice build/dev/tests/tst_FullDisk -maxwarnings 0
}

sections=(faults writes)
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
