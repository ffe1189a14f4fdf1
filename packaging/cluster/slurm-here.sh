#!/usr/bin/env bash
# Starts a real Slurm on this one machine, to try jobs and for tests: a controller and nodes n1 .. nN, each with its own slurmd.
#   packaging/cluster/slurm-here.sh up DIR [NODES] [accounting]   prints the value for SLURM_CONF; then sinfo, srun, sbatch work
#   packaging/cluster/slurm-here.sh down DIR
# accounting: with slurmdbd and a MariaDB of its own, so that sacct answers; needs slurmdbd and mariadb-server.
# Needs root, and the packages slurm-wlm and munge. All nodes share this machine's cores and files: behaviour can be judged, not speed.
set -euo pipefail

[ "$#" -ge 2 ] || { sed -n 's/^# \{0,1\}//p' "$0" | sed -n 2,6p >&2; exit 2; }
action=$1
dir=$(mkdir -p "$2" && cd "$2" && pwd)
if [ "$action" = down ]; then
    pids=$(for file in "$dir"/*.pid; do [ ! -f "$file" ] || echo "$(cat "$file")"; done)
    for pid in $pids; do kill "$pid" 2>/dev/null || true; done
    # The database writes until it ends.
    for _ in $(seq 50); do
        alive=
        for pid in $pids; do ! kill -0 "$pid" 2>/dev/null || alive=1; done
        [ -n "$alive" ] || break
        sleep 0.1
    done
    exit 0
fi
nodes=${3:-2}
host=$(hostname -s)
# Ports by the folder's name, so that two of them do not meet.
port=$((10000 + $(cksum <<<"$dir" | cut -d ' ' -f 1) % 8000))
memory=$(($(awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo) / 2 / nodes))
mkdir -p "$dir/state" "$dir/log"
accounting=
if [ "${4:-}" = accounting ]; then
    accounting="AccountingStorageType=accounting_storage/slurmdbd
AccountingStorageHost=127.0.0.1
AccountingStoragePort=$((port + 100))"
fi
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
# Jobs are few: each is looked at as it comes, and not after three seconds.
SchedulerParameters=batch_sched_delay=0,sched_interval=1,bf_interval=1
$accounting
NodeName=n[1-$nodes] NodeHostname=$host NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + nodes))] CPUs=$(nproc) RealMemory=$memory State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
pgrep -x munged >/dev/null || { mkdir -p /run/munge && chown munge: /run/munge && runuser -u munge -- munged; } >&2
if [ -n "$accounting" ]; then
    mkdir -p "$dir/sql"
    mariadb-install-db --no-defaults --user=root --datadir="$dir/sql" --auth-root-authentication-method=normal >"$dir/log/sql.log" 2>&1
    mariadbd --no-defaults --user=root --datadir="$dir/sql" --socket="$dir/sql/socket" --bind-address=127.0.0.1 --port=$((port + 101)) \
        --pid-file="$dir/sql.pid" --innodb-buffer-pool-size=64M >>"$dir/log/sql.log" 2>&1 &
    for _ in $(seq 100); do
        mariadb-admin --no-defaults --socket="$dir/sql/socket" ping >/dev/null 2>&1 && break
        sleep 0.2
    done
    mariadb --no-defaults --socket="$dir/sql/socket" -e "CREATE DATABASE slurm_acct_db; CREATE USER slurm@localhost IDENTIFIED BY 'slurm'; \
        GRANT ALL ON slurm_acct_db.* TO slurm@localhost" >&2
    (umask 077 && cat >"$dir/slurmdbd.conf" <<END
DbdHost=$host
DbdAddr=127.0.0.1
DbdPort=$((port + 100))
SlurmUser=root
AuthType=auth/munge
PidFile=$dir/accounting.pid
LogFile=$dir/log/accounting.log
StorageType=accounting_storage/mysql
StorageHost=127.0.0.1
StoragePort=$((port + 101))
StorageUser=slurm
StoragePass=slurm
END
)
    SLURM_CONF=$dir/slurm.conf slurmdbd >&2  # its configuration lies beside that
    for _ in $(seq 100); do
        SLURM_CONF=$dir/slurm.conf sacctmgr -n list cluster >/dev/null 2>&1 && break
        sleep 0.2
    done
    SLURM_CONF=$dir/slurm.conf sacctmgr -i add cluster here >&2 || true
fi
slurmctld -f "$dir/slurm.conf" >&2
for _ in $(seq 100); do
    SLURM_CONF=$dir/slurm.conf scontrol ping 2>/dev/null | grep -q 'UP$' && break
    sleep 0.1
done
for node in $(seq "$nodes"); do
    mkdir -p "$dir/spool-n$node"
    slurmd -f "$dir/slurm.conf" -N "n$node" >&2
done
export SLURM_CONF=$dir/slurm.conf
for _ in $(seq 300); do
    [ "$(sinfo -h -o %T | sort -u)" != idle ] || break
    sleep 0.1
done
sinfo >&2
echo "$SLURM_CONF"
