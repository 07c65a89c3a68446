#!/usr/bin/env bash
# Builds without a .NET on the machine that runs them, into artifacts/asli/: eng/asli.sh [dtks] [libdtks] [win]   (no argument: dtks and libdtks)
#   dtks      the command line for linux-x64, Native AOT, one file
#   libdtks   the engine for callers in any language: libdtks.so and libdtks.h, linux-x64, Native AOT
#   win       dtks.exe for win-x64, self-contained, one file: built here, not run here
# Native AOT needs clang and zlib1g-dev. A trim or AOT warning fails the build.
set -euo pipefail
akar=$(cd "$(dirname "$0")/.." && pwd)
keluar=$akar/artifacts/asli
ruang=$(mktemp -d)
trap 'rm -rf "$ruang"' EXIT
[ $# -gt 0 ] || set -- dtks libdtks

# terbit PROJECT RID PROPERTY...: publishes beside the ordinary build, without touching its lock files; what two programs share is compiled once.
terbit() {
    local proyek=$1 rid=$2
    shift 2
    dotnet publish "$akar/src/$proyek" -c Release -r "$rid" -o "$ruang/$proyek-$rid" -v q --nologo \
        -p:RestoreLockedMode=false -p:RestorePackagesWithLockFile=false -p:NuGetLockFilePath="$ruang/kunci.json" \
        -p:ArtifactsPath="$ruang/artifacts-$rid" -p:PackAsTool=false -p:DebugType=none -p:RunAnalyzers=false "$@" | tee "$ruang/catatan" || { cat "$ruang/catatan"; exit 1; }
    if grep -E "warning (IL|CS|NETSDK)" "$ruang/catatan"; then echo "asli: $proyek has warnings"; exit 1; fi
    mkdir -p "$keluar"
}

asli=(-p:PublishAot=true -p:TrimmerSingleWarn=false -p:StripSymbols=true)
for apa in "$@"; do
    case $apa in
        dtks)
            terbit Dtks.Cli linux-x64 "${asli[@]}"
            cp "$ruang/Dtks.Cli-linux-x64/dtks" "$keluar/dtks"
            echo "artifacts/asli/dtks: $(du -h "$keluar/dtks" | cut -f1)"
            ;;
        libdtks)
            terbit Dtks.Native linux-x64 "${asli[@]}"
            cp "$ruang/Dtks.Native-linux-x64/libdtks.so" "$akar/src/Dtks.Native/libdtks.h" "$keluar/"
            echo "artifacts/asli/libdtks.so: $(du -h "$keluar/libdtks.so" | cut -f1)"
            ;;
        win)
            terbit Dtks.Cli win-x64 --self-contained -p:PublishSingleFile=true -p:IncludeNativeLibrariesForSelfExtract=true -p:EnableCompressionInSingleFile=true
            mkdir -p "$keluar/win-x64"
            cp "$ruang/Dtks.Cli-win-x64/dtks.exe" "$keluar/win-x64/"
            echo "artifacts/asli/win-x64/dtks.exe: $(du -h "$keluar/win-x64/dtks.exe" | cut -f1), built and not run"
            ;;
        *) echo "eng/asli.sh: dtks, libdtks or win, not $apa" >&2; exit 2 ;;
    esac
done
