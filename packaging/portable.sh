#!/usr/bin/env bash
# Makes build/portable/leafbench-VERSION-x86_64.tar.zst: the programs with all that a bare Linux of this release's age or later lacks
# (LibTorch, OpenCV, Qt and its plug-ins, fonts). Unpacked anywhere, ./leafbench and ./leafbench-cli start.
cd "$(dirname "$0")/.."
. packaging/common.sh
install_missing packaging/packages.txt packaging/packages-package.txt
unset LD_LIBRARY_PATH

build release
version=$(sed -n 's/^set(CPACK_DEBIAN_PACKAGE_VERSION "\(.*\)")$/\1/p' build/release/CPackConfig.cmake)
name=leafbench-$version-x86_64
top=$PWD/build/portable/$name
rm -rf build/portable
mkdir -p "$top"
for component in cli desktop portable; do
    cmake --install build/release --prefix "$top" --component $component --strip >>build/portable/install.log
done

find "$top" -name libqxcb.so | grep -q . || { echo "Qt's plug-ins were not found" >&2; exit 1; }

# One folder for the libraries, whatever the release calls it.
folder=$(find "$top/lib" -type d -name leafbench)
[ "$folder" = "$top/lib/leafbench" ] || { mv "$folder" "$top/lib/leafbench" && rmdir "$(dirname "$folder")"; }
libraries=$top/lib/leafbench

# Neither in the archive nor a part of every Linux.
is_absent() { [ ! -e "$libraries/$1" ] && ! [[ $1 =~ ^(ld-linux|lib(c|m|dl|rt|pthread|resolv|util|stdc\+\+|gcc_s)\.so) ]]; }

# Each library finds the others beside it; what Portable.cmake leaves out is no longer asked for.
while read -r file; do
    for needed in $(patchelf --print-needed "$file"); do
        ! is_absent "$needed" || patchelf --remove-needed "$needed" "$file"
    done
    patchelf --set-rpath "\$ORIGIN/$(realpath --relative-to="$(dirname "$file")" "$libraries")" "$file"
done < <(find "$libraries" "$top/bin" -type f \( -name '*.so*' -o -path '*/bin/*' \))

# OpenCV's formats call GDAL and GDCM, as functions of C linkage names: each becomes one that does nothing and returns 0, after
# which OpenCV goes on with its other formats.
missing_functions() { ldd -r "$1" 2>/dev/null | sed -n 's/^undefined symbol: \([^[:space:],]*\).*/\1/p' | sort -u; }
codecs=$(find "$libraries" -name 'libopencv_imgcodecs.so.*' -type f)
{
    echo 'long leafbench_nothing(void) { return 0; }'
    missing_functions "$codecs" | sed 's/.*/__asm__(".globl &\\n.set &, leafbench_nothing");/'
} >build/portable/nothing.c
gcc -shared -fPIC -O1 -s -o "$libraries/libleafbench-nothing.so" build/portable/nothing.c
patchelf --add-needed libleafbench-nothing.so "$codecs"

# No name may be left that nothing defines.
undefined=$(find "$libraries" "$top/bin" -type f \( -name '*.so*' -o -path '*/bin/*' \) -exec ldd -r {} + 2>&1 \
    | grep -E 'undefined symbol|not found|Inconsistency' | sort -u || true)
[ -z "$undefined" ] || { echo "$undefined" >&2; exit 1; }

# The launchers, Qt's and fontconfig's settings, fonts, Qt's own words in other languages, and the licences of all that came along.
for program in leafbench leafbench-cli; do
    install -m 755 packaging/portable/launch.sh "$top/$program"
done
install -D -m 644 packaging/portable/qt.conf "$top/bin/qt.conf"
install -D -m 644 packaging/portable/fonts.conf "$top/etc/fonts.conf"
mkdir -p "$top/share/fonts" "$top/share/qt6/translations" "$top/share/licenses"
cp /usr/share/fonts/opentype/inter/Inter-{Regular,Italic,Medium,SemiBold,Bold}.otf "$top/share/fonts/"
cp /usr/share/qt6/translations/qtbase_de.qm "$top/share/qt6/translations/"
cp LICENSE "$top/"
packages=$(find "$libraries" -type f -name '*.so*' -printf '*/%f\n' | xargs dpkg-query -S 2>/dev/null | cut -d : -f 1 | sort -u || true)
for package in $packages; do
    [ ! -e "/usr/share/doc/$package/copyright" ] || cp "/usr/share/doc/$package/copyright" "$top/share/licenses/$package"
done
cp /usr/share/doc/fonts-inter/copyright "$top/share/licenses/fonts-inter"

date=$(git log -1 --format=%ct 2>/dev/null || echo 0)
tar --sort=name --mtime="@$date" --owner=0 --group=0 --numeric-owner -C build/portable -c "$name" \
    | zstd -q -T0 "-${LEAFBENCH_ZSTD:-19}" -f -o "build/portable/$name.tar.zst"

# What it holds: the largest libraries, and the whole.
(cd "$libraries" && find . -type f -name '*.so*' -printf '%s %f\n' | sort -rn | head -n 15 | numfmt --to=si)
echo "$(find "$libraries" -type f -name '*.so*' | wc -l) libraries, $(du -sh --apparent-size "$top" | cut -f 1) unpacked"
ls -l "build/portable/$name.tar.zst"
