#!/usr/bin/env bash
# Starts a PostgreSQL of its own on this machine, to tune on several nodes and for tests: database and user "leafbench".
#   packaging/cluster/postgres-here.sh up DIR [ADDRESS [unsynced]]   prints what --study wants; set PGPASSFILE=DIR/pgpass, which holds the password
#   packaging/cluster/postgres-here.sh down DIR [MODE]    MODE: fast or immediate (as if the power failed)
# ADDRESS: where it listens (127.0.0.1). On a cluster that is the node's own address, and DIR is a disk of that node.
# unsynced: nothing waits for the disk, so the machine's crash may cost the data, and the server's own does not. For tests.
set -euo pipefail

[ "$#" -ge 2 ] || { sed -n 's/^# \{0,1\}//p' "$0" | sed -n 2,6p >&2; exit 2; }
action=$1
dir=$(mkdir -p "$2" && cd "$2" && pwd)
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1 || true)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb)")
# PostgreSQL refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if [ "$action" = down ]; then
    as "$bin/pg_ctl" -D "$dir/data" -m "${3:-fast}" stop >&2
    exit
fi
address=${3:-127.0.0.1}
unsynced=${4:-}
# Ports by the folder's name, so that two of them do not meet; nor one of slurm-here.sh (below), or of a job's ranks (above).
port=$((18200 + $(cksum <<<"$dir" | cut -d ' ' -f 1) % 1800))
if [ ! -f "$dir/data/PG_VERSION" ]; then
    mkdir -p "$dir/data" "$dir/socket"
    (umask 077 && head -c 18 /dev/urandom | base64 >"$dir/password")
    (umask 077 && echo "$address:$port:*:leafbench:$(cat "$dir/password")" >"$dir/pgpass")
    chmod 755 "$dir"
    as test -x "$dir" || { echo "$dir: the user postgres cannot reach it" >&2; exit 1; }
    [ "$(id -u)" != 0 ] || chown -R postgres: "$dir/data" "$dir/socket" "$dir/password"
    as "$bin/initdb" -D "$dir/data" -U leafbench -A scram-sha-256 --pwfile="$dir/password" -E UTF8 --no-locale ${unsynced:+--no-sync} >&2
    echo "host all all samenet scram-sha-256" >>"$dir/data/pg_hba.conf"
fi
# Its log in the folder of the data, which is the server's own.
as "$bin/pg_ctl" -D "$dir/data" -l "$dir/data/log" -w -o "-p $port -k $dir/socket -c listen_addresses=$address${unsynced:+ -c fsync=off}" start >&2
PGPASSFILE=$dir/pgpass psql -h "$address" -p "$port" -U leafbench -d postgres -qAt \
    -c "select 1 from pg_database where datname = 'leafbench'" | grep -q 1 \
    || PGPASSFILE=$dir/pgpass "$bin/createdb" -h "$address" -p "$port" -U leafbench leafbench >&2
echo "postgresql://leafbench@$address:$port/leafbench"
