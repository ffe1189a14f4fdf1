#!/usr/bin/env bash
# The checks beside the tests: clang-format on every source, clang-tidy on the sources that changed since LEAFBENCH_BASE
# (a commit; without it, where this branch leaves origin's, or the one before this). `packaging/check.sh --fix` formats instead of complaining.
# `packaging/check.sh trixie [STEP...]`, as root: the two commands of the README, the packages, the portable archive and clang's build,
# in bare Debians 13 made for it; bookworm is Debian 12 (bare.sh names the steps).
cd "$(dirname "$0")/.."
[[ ! ${1:-} =~ ^(trixie|bookworm)$ ]] || exec unshare --mount packaging/bare.sh "$@"
. packaging/common.sh
install_missing packaging/packages-test.txt

sources() { git ls-files -- 'app/*.h' 'app/*.cpp' 'engine/*.h' 'engine/*.cpp' 'ui/*.h' 'ui/*.cpp' 'tests/*.h' 'tests/*.cpp'; }
if [ "${1:-}" = --fix ]; then
    sources | xargs clang-format -i
    exit
fi
sources | xargs clang-format --dry-run --Werror || { echo "Run packaging/check.sh --fix"; exit 1; }

# Where several commits land together: all since the branch that they leave.
base=${LEAFBENCH_BASE:-$(git merge-base HEAD origin/HEAD 2>/dev/null || true)}
[ -n "$base" ] && [ "$(git rev-parse "$base" 2>/dev/null)" != "$(git rev-parse HEAD)" ] || base=HEAD~1
git rev-parse --verify --quiet "$base" >/dev/null || { echo "No commit $base: nothing to compare with"; exit 0; }
# LibTorch 1.13's headers are not C++20 for clang.
mapfile -t all_changed < <(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'engine/*.cpp' 'ui/*.cpp' ':!engine/*/torch/*')
changed=("${all_changed[@]:0:${LEAFBENCH_TIDY_FILES:-16}}")
[ ${#changed[@]} -gt 0 ] || { echo "No source changed since $base"; exit 0; }
# Commands of single files, which a build of whole folders has not; the generated headers come from the dev build.
cmake --preset dev -B build/tidy -DLEAFBENCH_UNITY=OFF -DLEAFBENCH_TESTS=OFF >/dev/null
cmake --build build/tidy --target leafbench-formats >/dev/null
printf '%s\n' "${changed[@]}" | xargs -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet
echo "clang-tidy: ${#changed[@]} of ${#all_changed[@]} changed sources"
