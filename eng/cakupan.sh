#!/usr/bin/env bash
# Line and branch coverage of the packages by their own tests, as a table: eng/cakupan.sh [test project ...]
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
hasil=artifacts/cakupan
rm -rf "$hasil"
[ $# -gt 0 ] || set -- tests/Dtks.Domain.Tests tests/Dtks.Rules.Tests tests/Dtks.Matching.Tests
for proyek in "$@"; do
    dotnet test "$proyek" -p:Optimize=false --nologo -v q --collect "XPlat Code Coverage" --results-directory "$hasil/$(basename "$proyek")"
done
dotnet reportgenerator "-reports:$hasil/*/*/coverage.cobertura.xml" "-targetdir:$hasil/laporan" "-reporttypes:TextSummary;Html" \
    "-assemblyfilters:+Dtks.Domain;+Dtks.Rules;+Dtks.Matching" >/dev/null
sed -n '1,/^$/p' "$hasil/laporan/Summary.txt"
grep -E '^Dtks\.' "$hasil/laporan/Summary.txt" || true
