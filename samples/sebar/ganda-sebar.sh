#!/bin/sh
# Runs `dtks ganda` in parts under GNU parallel, puts the parts together and compares with the undivided search.
#   samples/sebar/ganda-sebar.sh FILE [PARTS] [OUTPUT FOLDER]
# DTKS names the command (default: dotnet run of src/Dtks.Cli); SSH names a file of hosts for parallel --sshloginfile (FILE and dtks must be there under the same path).
set -eu

berkas=${1:?usage: ganda-sebar.sh FILE [PARTS] [OUTPUT FOLDER]}
bagian=${2:-4}
keluar=${3:-$(mktemp -d)}
akar=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
if [ -z "${DTKS:-}" ]; then
    dotnet build "$akar/src/Dtks.Cli" -c Release -v q --nologo >/dev/null
    DTKS="dotnet $akar/artifacts/bin/Dtks.Cli/release/dtks.dll"
fi

mkdir -p "$keluar/bagian"
rm -f "$keluar"/bagian/*
if command -v parallel >/dev/null 2>&1; then
    echo "GNU parallel: $bagian bagian / parts"
    seq "$bagian" | parallel ${SSH:+--sshloginfile "$SSH"} --halt now,fail=1 --will-cite --results "$keluar/bagian/{}.ndjson" "$DTKS ganda '$berkas' --bagian {}/$bagian --derajat 1" >/dev/null 2>"$keluar/catatan.txt" || { cat "$keluar/catatan.txt" >&2; exit 2; }
else
    echo "GNU parallel tidak terpasang; memakai xargs / GNU parallel is not installed; using xargs: $bagian bagian / parts"
    seq "$bagian" | xargs -P "$(nproc)" -I{} sh -c "$DTKS ganda '$berkas' --bagian {}/$bagian --derajat 1 > '$keluar/bagian/{}.ndjson'" 2>"$keluar/catatan.txt"
fi

$DTKS ganda --gabung "$keluar"/bagian/*.ndjson --keluar "$keluar/gabungan" --tampilkan 0
$DTKS ganda "$berkas" --keluar "$keluar/tunggal" --tampilkan 0 >/dev/null 2>&1
diff -r "$keluar/tunggal" "$keluar/gabungan"
echo "Sama: $bagian bagian digabung = satu proses / Identical: $bagian parts put together = one process ($keluar)"
