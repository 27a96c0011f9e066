#!/bin/bash
# Starts a real server of the AT Protocol on free ports of this machine, with
# PostgreSQL and Redis for the service behind Bluesky's lists; prints one line of JSON
# when all is there; and ends everything it started when it is told to end (Ctrl-C,
# SIGTERM) or the server ends.
#
#	DEV_ENV=/folder/with/node_modules start.sh [alone]
#
# "alone" leaves out PostgreSQL, Redis and that service. DEV_ENV is where
# "npm install @atproto/dev-env" was run; node (22 or later), initdb, pg_ctl, createdb
# and redis-server are found on the PATH or where Debian puts them. The line of JSON
# is what the tests want in PROBITY_PDS. PDS_LOG names a file for what the servers say.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
: "${DEV_ENV:?is the folder in which npm install @atproto/dev-env was run}"
log=${PDS_LOG:-/dev/null}
work=$(mktemp -d)
chmod 755 "$work"
free() { node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }
as() { if [ "$(id -u)" = 0 ]; then su postgres -c "PATH=$PATH $*"; else sh -c "$*"; fi; } # PostgreSQL does not run as root
redis='' node='' pg=''
end() {
	trap - EXIT INT TERM
	[ -z "$node" ] || kill "$node" 2>/dev/null || true
	[ -z "$redis" ] || kill "$redis" 2>/dev/null || true
	[ -z "$pg" ] || as pg_ctl -D "$work/pg" -m immediate stop >>"$log" 2>&1 || true
	rm -rf "$work"
}
trap end EXIT
trap 'exit 0' INT TERM
if [ "${1:-}" != alone ]; then
	debian=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1 || true)
	PATH=${debian:+$debian:}$PATH
	pgport=$(free)
	redisport=$(free)
	mkdir "$work/pg" "$work/redis"
	[ "$(id -u)" != 0 ] || chown postgres "$work/pg"
	as initdb -D "$work/pg" -A trust -U pg >>"$log" 2>&1
	as pg_ctl -D "$work/pg" -w -l "$work/pg/log" -o "'-p $pgport -k $work/pg -h 127.0.0.1 -c fsync=off -c max_connections=300'" start >>"$log" 2>&1
	pg=started
	createdb -h 127.0.0.1 -p "$pgport" -U pg probity >>"$log" 2>&1
	redis-server --port "$redisport" --bind 127.0.0.1 --dir "$work/redis" --save '' >>"$log" 2>&1 &
	redis=$!
	export DB_POSTGRES_URL="postgresql://pg@127.0.0.1:$pgport/probity" REDIS_HOST="127.0.0.1:$redisport"
fi
TMPDIR=$work LOG_ENABLED=false node "$here/pds.mjs" 2>>"$log" &
node=$!
wait "$node"
