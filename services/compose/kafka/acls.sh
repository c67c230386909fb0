#!/bin/bash
# Brings the broker's ACLs up to date with acls.csv, at every "up" and before the services start. It adds and never takes away:
# what was struck from the table is removed by hand (docs/operations/compose.md).
set -euo pipefail
settings=$(mktemp)
cat > "$settings" <<END
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="$BIHUAN_KAFKA_ADMIN_PASSWORD";
END
grep -v -e '^#' -e '^kind,' /bihuan/acls.csv | while IFS=, read -r kind names users operations; do
    what=()
    for name in $names; do what+=("--$kind" "$name"); done
    for user in $users; do what+=(--allow-principal "User:$user"); done
    for operation in $operations; do what+=(--operation "$operation"); done
    /opt/kafka/bin/kafka-acls.sh --bootstrap-server kafka:9092 --command-config "$settings" --add "${what[@]}" < /dev/null
done
