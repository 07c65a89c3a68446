#!/usr/bin/env bash
# Packs the last commit from two clones in folders of different names and compares the packages byte by byte.
set -euo pipefail
akar=$(cd "$(dirname "$0")/.." && pwd)
ruang=$(mktemp -d)
trap 'rm -rf "$ruang"' EXIT
for tempat in satu tempat/yang/lain; do
    git clone -q "$akar" "$ruang/$tempat"
    for proyek in "$ruang/$tempat"/src/*/*.csproj; do
        dotnet pack "$proyek" -c Release -o "$ruang/paket/$tempat" -v q --nologo -p:RunAnalyzersDuringBuild=false
    done
done
jumlah=0
for paket in "$ruang"/paket/satu/*.nupkg; do
    cmp "$paket" "$ruang/paket/tempat/yang/lain/$(basename "$paket")"
    jumlah=$((jumlah + 1))
done
[ "$jumlah" -gt 0 ]
echo "$jumlah packages, the same bytes from both clones"
