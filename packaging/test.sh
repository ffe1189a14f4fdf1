#!/usr/bin/env bash
# Installs what is missing, builds Leafbench and runs all its tests, offscreen. Arguments go to ctest (e.g. -R split).
# LEAFBENCH_PRESET=release: with what users run, which the packages are made of too.
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing packaging/packages.txt packaging/packages-test.txt
preset=${LEAFBENCH_PRESET:-dev}
build "$preset" -DLEAFBENCH_TESTS=ON -DLEAFBENCH_WERROR="${LEAFBENCH_WERROR:-OFF}"
QT_QPA_PLATFORM=offscreen ctest --preset "$preset" "$@"
