#!/usr/bin/env bash
# Writes the generated pages (glossary lines of new types, error messages) and the approved public surfaces anew.
# Read the difference before you commit it: this script approves whatever the code says.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/Dtks.Architecture.Tests -v q --nologo
DTKS_TULIS_DOKUMEN=1 dotnet test tests/Dtks.Architecture.Tests --no-build --nologo --filter "FullyQualifiedName~Glosarium|FullyQualifiedName~PesanGalat|FullyQualifiedName~ApiPublik|FullyQualifiedName~Lisensi" || true
for baru in tests/Dtks.Architecture.Tests/*.received.txt; do
    [ -f "$baru" ] && mv "$baru" "${baru/received/verified}"
done
git --no-pager diff --stat -- docs tests/Dtks.Architecture.Tests
