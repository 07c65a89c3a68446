#!/usr/bin/env bash
# Runs every sample that has a keluaran.txt and compares what it prints. --tulis accepts what it prints now.
set -euo pipefail
cd "$(dirname "$0")"
lulus=0
gagal=0
hasil=$(mktemp)
trap 'rm -f "$hasil"' EXIT
for proyek in */*.csproj; do
    folder=$(dirname "$proyek")
    [ -f "$folder/keluaran.txt" ] || continue
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 dotnet run --project "$proyek" -v q --property NuGetAudit=false >"$hasil"
    if [ "${1:-}" = --tulis ]; then
        cp "$hasil" "$folder/keluaran.txt"
    fi
    if diff -u "$folder/keluaran.txt" "$hasil"; then
        lulus=$((lulus + 1))
    else
        gagal=$((gagal + 1))
        echo "samples/$folder prints something else than $folder/keluaran.txt"
    fi
done
echo "$lulus passed, $gagal failed"
[ "$gagal" -eq 0 ] && [ "$lulus" -gt 0 ]
