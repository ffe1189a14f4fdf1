# What run.sh and test.sh share. Sourced, with the checkout's top as the current folder.
set -euo pipefail

# A list's line is "package | package  # capability". The first of its packages that apt knows becomes one of `missing`, unless it
# is installed; where apt knows none, the line becomes one of `absent`.
choose_packages() {
    local names capability package chosen
    local -A known=() installed=()
    while read -r package; do known[$package]=1; done < <(apt-cache pkgnames 2>/dev/null)
    # Not dpkg -s: a removed package may leave its name behind.
    while read -r package; do installed[$package]=1; done \
        < <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    missing=() absent=()
    while IFS='#' read -r names capability; do
        chosen=
        for package in ${names//|/}; do
            [ -z "${known[$package]:-}" ] || { chosen=$package; break; }
        done
        if [ -z "$chosen" ]; then
            absent+=("$capability ($names)")
        elif [ -z "${installed[$chosen]:-}" ]; then
            missing+=("$chosen")
        fi
    done < <(grep -h '^[^#]' "$@" | sed 's/ *# */#/')
}

# Installs by apt what the lists name and is missing (with sudo when not root), and says what there is no package for.
install_missing() {
    local missing absent as_root=() list
    choose_packages "$@"
    [ $((${#missing[@]} + ${#absent[@]})) -gt 0 ] || return 0
    if [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; then
        [ "$(id -u)" = 0 ] || as_root=(sudo)
        # A fresh system's apt knows only what is installed.
        "${as_root[@]}" apt-get update -qq && choose_packages "$@"
    elif [ ${#missing[@]} -gt 0 ]; then
        echo "As root, install: ${missing[*]}" >&2
        exit 1
    fi
    if [ ${#absent[@]} -gt 0 ]; then
        list=$(printf ', %s' "${absent[@]}")
        echo "apt knows no package here for ${list:2}; CMake finds what is installed in another way (CMAKE_PREFIX_PATH)." >&2
    fi
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# build PRESET [cmake arguments] [-- TARGET...]: configure and build it, or only these targets.
build() {
    local preset=$1 arguments=() targets=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        arguments+=("$1")
        shift
    done
    [ $# -le 1 ] || targets=(--target "${@:2}")
    cmake --preset "$preset" "${arguments[@]}" >"/tmp/leafbench-configure-$preset.log" 2>&1 \
        || { cat "/tmp/leafbench-configure-$preset.log" >&2; exit 1; }
    NINJA_STATUS='[%f/%t, %es] ' cmake --build --preset "$preset" "${targets[@]}"
}
