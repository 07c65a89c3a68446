#!/usr/bin/env bash
# Publishes a sample trimmed and self-contained, with no trim warning allowed, and holds what it prints against keluaran.txt.
set -euo pipefail
akar=$(cd "$(dirname "$0")/.." && pwd)
contoh=${1:-MengapaDitolak}
ruang=$(mktemp -d)
trap 'rm -rf "$ruang"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)

dotnet publish "$akar/samples/$contoh" -c Release -r "$rid" --self-contained -o "$ruang/terbit" -v q --nologo \
    -p:PublishTrimmed=true -p:TrimmerSingleWarn=false -p:RestoreLockedMode=false -p:RestorePackagesWithLockFile=false \
    -p:NuGetLockFilePath="$ruang/kunci.json" -p:ArtifactsPath="$ruang/artifacts"
"$ruang/terbit/$contoh" >"$ruang/keluaran.txt"
diff -u "$akar/samples/$contoh/keluaran.txt" "$ruang/keluaran.txt"
echo "$contoh runs trimmed and self-contained: $(du -sm "$ruang/terbit" | cut -f1) MB"
