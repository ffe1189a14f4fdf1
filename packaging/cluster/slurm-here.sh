#!/usr/bin/env bash
# Starts a real Slurm on this one machine, to try jobs and for tests: a controller and nodes n1 .. nN, each with its own slurmd.
#   packaging/cluster/slurm-here.sh up DIR [NODES]   prints the value for SLURM_CONF; then sinfo, srun, sbatch, scancel work
#   packaging/cluster/slurm-here.sh down DIR
# Needs root, and the packages slurm-wlm and munge. All nodes share this machine's cores and files: behaviour can be judged, not speed.
set -euo pipefail

[ "$#" -ge 2 ] || { sed -n 's/^# \{0,1\}//p' "$0" | sed -n 2,5p >&2; exit 2; }
action=$1
dir=$(mkdir -p "$2" && cd "$2" && pwd)
if [ "$action" = down ]; then
    for file in "$dir"/*.pid; do [ ! -f "$file" ] || kill "$(cat "$file")" 2>/dev/null || true; done
    exit 0
fi
nodes=${3:-2}
host=$(hostname -s)
# Ports by the folder's name, so that two of them do not meet.
port=$((10000 + $(cksum <<<"$dir" | cut -d ' ' -f 1) % 8000))
memory=$(($(awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo) / 2 / nodes))
mkdir -p "$dir/state" "$dir/log"
cat >"$dir/slurm.conf" <<END
ClusterName=here
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
AuthType=auth/munge
SlurmUser=root
SlurmctldPidFile=$dir/controller.pid
SlurmdPidFile=$dir/%n.pid
SlurmdSpoolDir=$dir/spool-%n
StateSaveLocation=$dir/state
SlurmctldLogFile=$dir/log/controller.log
SlurmdLogFile=$dir/log/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
KillWait=3
UnkillableStepTimeout=10
MpiDefault=none
NodeName=n[1-$nodes] NodeHostname=$host NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + nodes))] CPUs=$(nproc) RealMemory=$memory State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
pgrep -x munged >/dev/null || { mkdir -p /run/munge && chown munge: /run/munge && runuser -u munge -- munged; } >&2
slurmctld -f "$dir/slurm.conf" >&2
sleep 1
for node in $(seq "$nodes"); do
    mkdir -p "$dir/spool-n$node"
    slurmd -f "$dir/slurm.conf" -N "n$node" >&2
done
export SLURM_CONF=$dir/slurm.conf
for _ in $(seq 30); do
    [ "$(sinfo -h -o %T | sort -u)" != idle ] || break
    sleep 1
done
sinfo >&2
echo "$SLURM_CONF"
