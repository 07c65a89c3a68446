#!/usr/bin/env bash
# Mutation of one assembly by a sample: eng/mutasi.sh Rules|Matching|Protokol|Berkas|Domain [SIZE, default 450]
#
# Stryker makes the mutants, every one behind a switch of one build, and lists them. It starts a test host a mutant, which for these tests is hours; eng/mutasi
# asks them instead: it switches the mutants in processes that live on and runs what meets them, shortest test first, for at most three seconds; what lives is
# asked once more, for thirty, in a fresh process with the mutant there from the start, with the long tests that eng/mutasi/NAME.txt gives to the folder. Texts are not mutated: a test
# that only repeats them proves nothing. What lives is written to artifacts/mutasi/NAME/hidup.txt.
set -euo pipefail
akar=$(cd "$(dirname "$0")/.." && pwd)
nama=${1:?eng/mutasi.sh Rules|Matching|Protokol|Berkas|Domain [SIZE]}
ruang="$akar/artifacts/mutasi/$nama"
uji="$ruang/uji"
mkdir -p "$ruang"
cp "$akar/eng/mutasi/$nama.txt" "$ruang/panjang.txt"
export DTKS_JUMLAH=60

if [ ! -f "$ruang/mutation-report.json" ]; then
    rm -rf "$uji"
    cd "$akar/tests/Dtks.$nama.Tests"
    dotnet tool restore >"$ruang/stryker.txt"
    cat >"$ruang/stryker-config.json" <<J
{"stryker-config":{"project":"Dtks.$nama.csproj","target-framework":"net10.0","mutate":["**/*.cs","!**/*.g.cs"],"ignore-mutations":["string"],"reporters":["json"],"concurrency":1,"verbosity":"debug"}}
J
    # Why: any short test does, since nothing of what Stryker answers is used; it must only load the assembly.
    dotnet stryker --config-file "$ruang/stryker-config.json" --skip-version-check --output "$ruang/stryker" \
        --test-case-filter "FullyQualifiedName~$(sed -n 's/^ringan //p' "$ruang/panjang.txt")" >>"$ruang/stryker.txt" 2>&1 &
    stryker=$!
    trap 'kill $stryker 2>/dev/null || true' EXIT
    while kill -0 $stryker 2>/dev/null; do
        if [ ! -d "$uji" ] && grep -q 'Capture mutant coverage' "$ruang/stryker.txt"; then
            cp -r "$akar/artifacts/bin/Dtks.$nama.Tests/debug" "$uji"
        fi
        sleep 0.2
    done
    wait $stryker || { tail -5 "$ruang/stryker.txt"; exit 1; }
    cp "$ruang/stryker/reports/mutation-report.json" "$ruang/"
fi

dotnet build "$akar/eng/mutasi" -c Release -v q --nologo
cp "$akar/artifacts/bin/Mutasi/release/Mutasi.dll" "$uji/"
cd "$uji"
mutasi=(dotnet exec --runtimeconfig "Dtks.$nama.Tests.runtimeconfig.json" --depsfile "Dtks.$nama.Tests.deps.json" Mutasi.dll)
[ -f "$ruang/liputan.tsv" ] || "${mutasi[@]}" liput "$nama" "$ruang/liputan.tsv"
"${mutasi[@]}" awasi "$nama" "$ruang/mutation-report.json" "$ruang/liputan.tsv" "${2:-450}" "$ruang/hidup.txt"
