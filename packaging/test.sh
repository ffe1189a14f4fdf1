#!/usr/bin/env bash
# Installs what is missing, builds Leafbench and runs all its tests, offscreen. Arguments go to ctest (e.g. -R split).
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing packaging/packages.txt packaging/packages-test.txt
build dev -DLEAFBENCH_WERROR="${LEAFBENCH_WERROR:-OFF}"
QT_QPA_PLATFORM=offscreen ctest --preset dev "$@"
