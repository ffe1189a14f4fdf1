#!/usr/bin/env bash
# What takes too long for the gate. Without arguments everything; else the sections that are named, each with its own argument:
#   packaging/nightly.sh tsan [CTEST ARGUMENT...]   the tests labelled threads under the thread sanitizer
#   packaging/nightly.sh kills [COUNT]              kill -9 in training, tuning, replay and export, so many of each (100)
#   packaging/nightly.sh soak [SECONDS]             mixed jobs in the window, for so long (28800)
cd "$(dirname "$0")/.."
. packaging/common.sh

# The tests labelled threads under the thread sanitizer, all of them. Its build takes an hour of processor time.
run_tsan() {
    build tsan
    QT_QPA_PLATFORM=offscreen nice ctest --preset tsan -j 1 "$@"
}

# The programs of tests/nightly, as ctest runs them; Qt Test ends a function after five minutes without that variable.
long_tests() {
    LEAFBENCH_BIN=$PWD/build/dev/bin LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen GOMP_SPINCOUNT=10000 QTEST_FUNCTION_TIMEOUT=86400000 \
        nice build/dev/tests/"$@" -maxwarnings 0
}

# kill -9 at random moments, so many of each kind (100): training, tuning, replay, export; each resumed to the same bits.
run_kills() {
    build dev -DLEAFBENCH_NIGHTLY=ON
    export LEAFBENCH_KILLS=${1:-100}
    long_tests tst_runs KilledRun killedAtRandom
    long_tests tst_nightly Kills
}

# Mixed jobs in the window for so many seconds (28800): memory, descriptors and threads stay flat.
run_soak() {
    build dev -DLEAFBENCH_NIGHTLY=ON
    LEAFBENCH_SOAK_SECONDS=${1:-28800} long_tests tst_nightly Soak
}

sections=(tsan kills soak)
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
