# What run.sh and test.sh share. Sourced, with the checkout's top as the current folder.
set -euo pipefail

# The packages of the lists that are missing, installed by apt (with sudo when not root).
install_missing() {
    local wanted missing=() package
    wanted=$(sed 's/#.*//' "$@")
    for package in $wanted; do
        # Not dpkg -s: a removed package may leave its name behind.
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "As root, install: ${missing[*]}" >&2; exit 1; }
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# build PRESET [cmake arguments]: configure and build it.
build() {
    local preset=$1
    shift
    cmake --preset "$preset" "$@" >"/tmp/leafbench-configure-$preset.log" 2>&1 \
        || { cat "/tmp/leafbench-configure-$preset.log" >&2; exit 1; }
    cmake --build --preset "$preset"
}
