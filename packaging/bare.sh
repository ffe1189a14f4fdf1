#!/usr/bin/env bash
# bare.sh SUITE: makes a bare Debian (trixie = 13) below build/bare, and tries there, with the sources as they lie here, what a
# newcomer does and what the gate asks. A line a step: exit code, seconds, warnings. packaging/check.sh calls it as root, with mounts
# that end with it. ccache's files are kept from call to call.
set -euo pipefail
cd "$(dirname "$0")/.."
suite=$1
home=$PWD/build/bare/$suite
root=$home/root
steps=$home/steps
failed=0

make_root() {
    command -v mmdebstrap >/dev/null || apt-get install -y -qq --no-install-recommends mmdebstrap
    rm -rf --one-file-system "$root" "$steps"
    mkdir -p "$home/ccache" "$steps"
    mmdebstrap --quiet --variant=apt "$suite" "$root" "${LEAFBENCH_MIRROR:-http://deb.debian.org/debian}"
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount --rbind /dev "$root/dev"
    mkdir -p "$root/leafbench" "$root/root/.cache/ccache"
    mount --bind "$home/ccache" "$root/root/.cache/ccache"
    git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x --no-same-owner -C "$root/leafbench"
}

# step NAME COMMAND: runs it in the bare system, on its sources.
step() {
    local name=$1 begun=$SECONDS code=0
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin nice bash -euc "cd /leafbench; $2" \
        >"$steps/$name.log" 2>&1 || code=$?
    [ "$code" = 0 ] || failed=1
    printf '%-8s exit code %d, %5d s, %d warnings: %s\n' "$name" "$code" $((SECONDS - begun)) \
        "$(grep -c 'warning: ' "$steps/$name.log")" "$(grep -E 'tests passed|^best_valid_acc|ninja: build stopped' "$steps/$name.log" | tail -n 1)"
}

make_root
echo "Debian $(cat "$root/etc/debian_version"), $(nproc) cores"
step test 'LEAFBENCH_WERROR=ON LEAFBENCH_REQUIRE=peers packaging/test.sh'
step run 'LEAFBENCH_EPOCHS=1 packaging/run.sh'
step clang '. packaging/common.sh; install_missing packaging/packages-nightly.txt
    cmake --preset dev -B build/clang -DCMAKE_CXX_COMPILER=clang++ -DLEAFBENCH_WERROR=ON >/dev/null; cmake --build build/clang'
echo "The steps' output lies in $steps"
exit $failed
