#!/usr/bin/env bash
# Builds the packages of this commit twice: in two folders, at two dates, with other times on the sources, in two time zones and
# locales, with two umasks. Fails, and shows where (diffoscope), unless they are the same to the byte.
cd "$(dirname "$0")/.."
. packaging/common.sh
install_missing packaging/packages.txt packaging/packages-package.txt packaging/packages-nightly.txt

commit=$(git rev-parse HEAD)  # whatever is committed meanwhile
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
# build_in FOLDER: a clone of this commit there, and its packages. Without ccache, which would give the second build the first's objects.
build_in() {
    git clone -q "$PWD" "$1"
    git -C "$1" checkout -q "$commit"
    (cd "$1" && find . -path ./.git -prune -o -type f -exec touch -d "${2:-now}" {} + && CCACHE_DISABLE=1 packaging/package.sh --only-make) \
        >"$place/log" 2>&1 || { tail -n 20 "$place/log" >&2; exit 1; }
}

(umask 022 && TZ=UTC LC_ALL=C.UTF-8 build_in "$place/first")
(umask 002 && TZ=Asia/Tokyo LC_ALL=C build_in "$place/the second, in a folder of another length" 2020-01-31)
for package in "$place"/first/build/release/*.deb; do
    other="$place/the second, in a folder of another length/build/release/$(basename "$package")"
    cmp "$package" "$other" || { diffoscope --max-report-size 20000 "$package" "$other"; exit 1; }
    sha256sum "$package" | sed "s|$place/first/build/release/||"
done
