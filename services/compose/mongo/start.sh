#!/bin/bash
# Starts a mongod that asks for passwords and is a replica set of one. Members of a replica set know each other by a key
# file; this one is made at the first start and kept in the volume, so no key is in the repository.
set -euo pipefail
key=/data/configdb/keyfile
if [ ! -s "$key" ]; then
    (umask 077 && head -c 756 /dev/urandom | base64 -w 0 > "$key.new" && mv "$key.new" "$key")
    chown mongodb:mongodb "$key"
fi
# Left alone, mongod takes half of the machine's memory for its cache.
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile "$key" --bind_ip_all --wiredTigerCacheSizeGB 1
