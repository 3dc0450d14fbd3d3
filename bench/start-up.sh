#!/usr/bin/env bash
# How long a newcomer waits: a fresh clone with an empty node_modules, `npm start` until the shop answers,
# then a second start. Goals on 2 cores: at most 360 s and 20 s. Leaves nothing behind.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
chmod 755 "$work"
pid=""
stop() { [ -n "$pid" ] && kill -TERM "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; pid=""; }
trap 'stop; rm -rf "$work"' EXIT
git clone -q "$root" "$work/tejido"
cd "$work/tejido"
measure() {
  local began=$SECONDS
  rm -f .tejido/run.json
  npm start -- --free-ports >"$work/start.log" 2>&1 &
  pid=$!
  until [ -f .tejido/run.json ] && curl -fsS -o /dev/null "$(node -p 'require("./.tejido/run.json").shop')/es" 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || { tail -30 "$work/start.log"; exit 1; }
    sleep 0.5
  done
  echo "$1: $((SECONDS - began)) s (goal $2 s)"
  stop
}
measure "first start" 360
measure "second start" 20
