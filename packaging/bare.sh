#!/usr/bin/env bash
# bare.sh SUITE [STEP...]: makes bare Debians (bookworm = 12, trixie = 13) below build/bare, and tries there, with the sources as they
# lie here, what a newcomer does and what the gate asks:
#   test      packaging/test.sh with warnings as errors and all peers
#   run       packaging/run.sh
#   packages  packaging/package.sh
#   install   the packages in a fresh system: main job, window, removal
#   archive   the portable archive of build/portable, made on Debian 12 by packaging/portable.sh, in a fresh system
#   clang     everything built by the release's clang
# Without steps all of them. A line a step: exit code, seconds, warnings. packaging/check.sh calls it as root, with mounts that end
# with it. ccache's files are kept from call to call.
set -euo pipefail
cd "$(dirname "$0")/.."
suite=$1
shift
wanted=${*:-test run packages install archive clang}
home=$PWD/build/bare/$suite
steps=$home/steps
failed=0
has_builder=

# What each system starts from: apt and its dependencies.
make_base() {
    command -v mmdebstrap >/dev/null || apt-get install -y -qq --no-install-recommends mmdebstrap
    rm -rf --one-file-system "$home/base" "$steps"
    mkdir -p "$home/ccache" "$steps"
    mmdebstrap --quiet --variant=apt "$suite" "$home/base" "${LEAFBENCH_MIRROR:-http://deb.debian.org/debian}"
}

# A system of its own, which keeps nothing of an earlier one.
make_root() {
    root=$home/$1
    rm -rf --one-file-system "$root"
    cp -a "$home/base" "$root"
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount --rbind /dev "$root/dev"
}

# The system that builds, once a call.
enter_builder() {
    if [ -n "$has_builder" ]; then
        root=$home/builder
        return
    fi
    make_root builder
    mkdir -p "$root/leafbench" "$root/root/.cache/ccache"
    mount --bind "$home/ccache" "$root/root/.cache/ccache"
    git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x --no-same-owner -C "$root/leafbench"
    has_builder=yes
}

# step NAME COMMAND: runs it in the present root.
step() {
    local name=$1 begun=$SECONDS code=0
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin nice bash -euc "$2" \
        >"$steps/$name.log" 2>&1 || code=$?
    [ "$code" = 0 ] || failed=1
    printf '%-8s exit code %d, %5d s, %d warnings: %s\n' "$name" "$code" $((SECONDS - begun)) \
        "$(grep -c 'warning: ' "$steps/$name.log")" "$(grep -E 'tests passed|^best_valid_acc|ninja: build stopped' "$steps/$name.log" | tail -n 1)"
}

# The main job by leafbench-cli and every page of the window by leafbench, found in PATH.
main_job='/tmp/main-job.sh /tmp /tmp/leaf.png'
window='leafbench --screenshot /tmp/pictures /tmp/demo >/dev/null; ls /tmp/pictures | wc -l'
refuses_display='code=0; DISPLAY=:77 leafbench || code=$?; [ $code = 3 ]'

bring_job() {
    cp packaging/main-job.sh "$root/tmp/"
    cp packaging/desktop/icons/64.png "$root/tmp/leaf.png"
}

try_install() {
    make_root fresh
    cp "$home"/builder/leafbench/build/release/*.deb "$root/tmp/"
    bring_job
    step install "export DEBIAN_FRONTEND=noninteractive; apt-get update -qq
        apt-get install -y -qq --no-install-recommends /tmp/leafbench-cli_*.deb; [ -z \"\$(dpkg-query -W 'libqt6widgets6*' 2>/dev/null)\" ]; $main_job
        apt-get install -y -qq --no-install-recommends /tmp/leafbench_*.deb xvfb xauth
        QT_QPA_PLATFORM= xvfb-run -a bash -euc '$window'; $refuses_display
        apt-get install -y -qq --no-install-recommends /tmp/leafbench-camera_*.deb
        [ -z \"\$(ldd \$(dpkg -L leafbench-camera | grep '[.]so\$') | grep 'not found')\" ]
        apt-get purge -y -qq leafbench-camera leafbench leafbench-cli; [ -z \"\$(find /usr /etc /var/lib -iname '*leafbench*')\" ]; ls -R /root/.local | head -n 20"
}

try_archive() {
    local archive
    archive=$(find build/portable -name '*.tar.zst' | head -n 1)
    [ -n "$archive" ] || { echo "archive: none in build/portable; on Debian 12, packaging/portable.sh makes it"; failed=1; return; }
    make_root empty
    zstd -dc "$archive" | tar -x -C "$root/opt"
    bring_job
    step archive "PATH=\$(echo /opt/leafbench-*):\$PATH; $main_job; (export QT_QPA_PLATFORM=offscreen; $window); $refuses_display"
}

make_base
echo "Debian $(cat "$home/base/etc/debian_version"), $(nproc) cores"
for name in $wanted; do
    case $name in
    test) enter_builder && step test 'cd /leafbench; LEAFBENCH_WERROR=ON LEAFBENCH_REQUIRE=peers packaging/test.sh' ;;
    run) enter_builder && step run 'cd /leafbench; LEAFBENCH_EPOCHS=1 packaging/run.sh' ;;
    packages) enter_builder && step packages 'cd /leafbench; packaging/package.sh' ;;
    install) try_install ;;
    archive) try_archive ;;
    clang) enter_builder && step clang 'cd /leafbench; . packaging/common.sh; install_missing packaging/packages.txt packaging/packages-nightly.txt
        cmake --preset dev -B build/clang -DCMAKE_CXX_COMPILER=clang++ -DLEAFBENCH_WERROR=ON >/dev/null; cmake --build build/clang' ;;
    *) echo "There is no step $name" >&2; exit 2 ;;
    esac
done
echo "The steps' output lies in $steps"
exit $failed
