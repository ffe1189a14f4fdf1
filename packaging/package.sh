#!/usr/bin/env bash
# Makes the Debian packages leafbench-cli, leafbench and leafbench-camera of this release in build/release, and checks them: lintian, the desktop's
# files, and the main job from an installation into another prefix, with the build's own libraries out of reach. With --only-make
# nothing is checked.
cd "$(dirname "$0")/.."
. packaging/common.sh
umask 022  # the modes of the packages' members follow it
install_missing packaging/packages.txt packaging/packages-package.txt

# Of the commit, not of the moment: the packages are the same to the byte wherever and whenever they are built (reproducible.sh).
# Sources that are no checkout have no date.
if SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null); then
    export SOURCE_DATE_EPOCH
else
    unset SOURCE_DATE_EPOCH
fi
build release
rm -f build/release/*.deb
(cd build/release && cpack --config CPackConfig.cmake >cpack.log) || { cat build/release/cpack.log >&2; exit 1; }
[ "${1:-}" != --only-make ] || exit 0
packages=(build/release/*.deb)
# Leafbench has no homepage yet. Debian 12's appstreamcli does not ask for one, and refuses the name of the tag. Debian 13's lintian
# passes its complaint on; all else that it may complain of is seen below.
overrides=() suppressed=()
if [[ "$(appstreamcli --version)" == *" 1."* ]]; then
    overrides=(--override=url-homepage-missing=info)
    suppressed=(--suppress-tags appstream-metadata-validation-failed)
fi
lintian --fail-on error,warning "${suppressed[@]}" "${packages[@]}"
desktop-file-validate packaging/desktop/*.desktop
appstreamcli validate --no-net "${overrides[@]}" packaging/desktop/*.metainfo.xml

# Anywhere, and moved afterwards.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cmake --install build/release --prefix "$place/first" >/dev/null
mv "$place/first" "$place/moved"
mv build/release/lib build/release/lib-aside
trap 'mv build/release/lib-aside build/release/lib; rm -rf "$place"' EXIT
export XDG_DATA_HOME=$place/data XDG_CONFIG_HOME=$place/config QT_QPA_PLATFORM=offscreen
PATH=$place/moved/bin:$PATH packaging/main-job.sh "$place" packaging/desktop/icons/64.png
"$place/moved/bin/leafbench" --page explore --screenshot "$place/pictures" "$place/demo" >"$place/pictures.log" && wc -l <"$place/pictures.log"
ls -l "${packages[@]}"
