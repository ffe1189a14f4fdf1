#!/usr/bin/env bash
# Predicted and measured: an epoch of two ranks on two machines, here network namespaces with a core each and a wire of 10 Gbit/s,
# 1 Gbit/s and 100 Mbit/s between them. Needs root and iproute2.
#   tests/bench/network.sh DATASET [--set KEY=VALUE ...]     build/release/bin/leafbench-cli, or LEAFBENCH_CLI
set -euo pipefail
cli=${LEAFBENCH_CLI:-$(cd "$(dirname "$0")/../.." && pwd)/build/release/bin/leafbench-cli}
data=$1
shift
work=$(mktemp -d)
cleanup() { ip netns del leaf1 2>/dev/null || true; ip netns del leaf2 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT
cleanup
mkdir -p "$work"
for node in 1 2; do
    ip netns add leaf$node
    ip -n leaf$node link set lo up
done
ip link add leaf1a netns leaf1 type veth peer name leaf2a netns leaf2
for node in 1 2; do
    ip -n leaf$node addr add 10.77.0.$node/24 dev leaf${node}a
    ip -n leaf$node link set leaf${node}a up
done
export OMP_NUM_THREADS=1
recipe=(--set workers=0 "$@")
# both COMMAND...: as rank 0 and rank 1, each on its machine and its core. Prints rank 0's objects.
both() {
    local rank pids=()
    for rank in 1 0; do
        RANK=$rank WORLD_SIZE=2 MASTER_ADDR=10.77.0.1 MASTER_PORT=29777 ip netns exec leaf$((rank + 1)) \
            taskset -c $rank "$cli" "$@" --json >"$work/rank$rank" 2>"$work/rank$rank.err" &
        pids+=($!)
    done
    wait "${pids[0]}" && wait "${pids[1]}" || { cat "$work"/rank?.err >&2; exit 1; }
    cat "$work/rank0"
}
field() { /usr/bin/python3 -c "import json, sys
rows = [json.loads(line) for line in sys.stdin if line.startswith('{')]
print(*[row['$1'] for row in rows if '$1' in row and ('${2:-}' != 'two' or row.get('ranks') == 2)][-3:])"; }
# Of the epochs after the first, which warms up.
epoch_seconds() { /usr/bin/python3 -c "import json, statistics, sys
rows = [json.loads(line) for line in sys.stdin if line.startswith('{')]
images = next(row['train_images'] for row in rows if 'train_images' in row)
print(statistics.median(images / row['images_per_s'] for row in rows if row.get('event') == 'epoch' and row['epoch'] > 1))"; }

epochs=(--set epochs=3 --set checkpoint_seconds=3600)
one=$(taskset -c 0 "$cli" train --json --data "$data" --runs "$work/one" "${recipe[@]}" "${epochs[@]}" | tee "$work/one.json" | epoch_seconds)
images=$(field train_images <"$work/one.json")
printf 'one rank: %.2f s an epoch of %s images\n' "$one" "$images"
printf '%-10s %12s %12s %12s %12s %10s\n' wire MB/s "predicted s" "measured s" difference speedup
# A bucket of tokens must last a tick of the kernel's timer.
for wire in 10gbit:5mb 1gbit:512kb 100mbit:64kb; do
    rate=${wire%:*}
    for node in 1 2; do
        ip netns exec leaf$node tc qdisc replace dev leaf${node}a root tbf rate "$rate" burst "${wire#*:}" latency 50ms
    done
    both network --seconds 60 --epoch "$one" --images "$images" "${recipe[@]}" >"$work/network"
    predicted=$(field predicted_s two <"$work/network")
    bandwidth=$(field bytes_per_s <"$work/network")
    measured=$(both train --data "$data" --runs "$work/$rate" "${recipe[@]}" "${epochs[@]}" | epoch_seconds)
    awk -v r=$rate -v b="$bandwidth" -v p="$predicted" -v m="$measured" -v o="$one" \
        'BEGIN { printf "%-10s %12.1f %12.2f %12.2f %+11.0f%% %10.2f\n", r, b / 1e6, p, m, 100 * (p / m - 1), o / m }'
done
