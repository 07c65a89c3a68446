#!/usr/bin/env bash
# Runs the tests of Dtks.EntityFrameworkCore on a PostgreSQL of its own: a fresh cluster in a temporary folder, reached by socket only, removed at the end.
# Debian's postgresql is installed when it is missing and that can be done; otherwise what was skipped is said and nothing fails.
set -euo pipefail
cd "$(dirname "$0")/.."

cari_bin() { command -v initdb >/dev/null && dirname "$(command -v initdb)" || ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
bin=$(cari_bin || true)
if [ -z "$bin" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql >/dev/null 2>&1 || true
    bin=$(cari_bin || true)
fi
if [ -z "$bin" ]; then
    echo "SKIP: PostgreSQL is not here and could not be installed: storing was tested on SQLite only"
    exit 0
fi

ruang=$(mktemp -d)
pemilik=$(id -un)
if [ "$(id -u)" -eq 0 ]; then
    # Why: PostgreSQL refuses to run as root.
    pemilik=postgres
    id "$pemilik" >/dev/null 2>&1 || { echo "SKIP: root may not run PostgreSQL and there is no user postgres: storing was tested on SQLite only"; rm -rf "$ruang"; exit 0; }
    chown "$pemilik" "$ruang"
fi
sebagai() { if [ "$(id -un)" = "$pemilik" ]; then "$@"; else su "$pemilik" -s /bin/bash -c "$(printf '%q ' "$@")"; fi; }
akhiri() {
    sebagai "$bin/pg_ctl" -D "$ruang/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$ruang"
}
trap akhiri EXIT

sebagai "$bin/initdb" -D "$ruang/data" -U dtks -A trust -E UTF8 --locale=C >/dev/null
sebagai "$bin/pg_ctl" -D "$ruang/data" -w -o "-k $ruang -c listen_addresses=" -l "$ruang/catatan" start >/dev/null
chmod 755 "$ruang"
DTKS_POSTGRES="Host=$ruang;Username=dtks;Database=postgres" dotnet test tests/Dtks.EntityFrameworkCore.Tests --nologo -v q
echo "stored and read back on $("$bin/postgres" --version)"
