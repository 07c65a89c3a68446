#!/usr/bin/env bash
# Writes anew what the code generates: the index of rules, decision tables, workflows, parameters of an edition, schemas, error messages, licences, glossary lines of
# new types, what the samples print, and the approved public surfaces; with --emas every other golden file too (tests/**/*.verified.txt).
# Read the difference before you commit it: this script approves whatever the code says.
set -euo pipefail
cd "$(dirname "$0")/.."
emas=0
case "${1:-}" in
  --emas) emas=1 ;;
  "") ;;
  *) echo "usage: eng/perbarui-dokumen.sh [--emas]" >&2; exit 2 ;;
esac
export DTKS_TULIS_DOKUMEN=1
find tests -name '*.received.txt' -delete

# tulis PROJECT [FILTER]: runs those tests, which write; what they refuse is told by the next dotnet test.
tulis() { dotnet test "tests/$1" --nologo -v q ${2:+--filter "$2"} || true; }

if [ "$emas" -eq 1 ]; then
  for proyek in Domain Rules Protokol Samples Cli Architecture; do tulis "Dtks.$proyek.Tests"; done
else
  tulis Dtks.Rules.Tests "FullyQualifiedName~Dokumen"
  tulis Dtks.Protokol.Tests "FullyQualifiedName~Dokumen|FullyQualifiedName~Skema"
  tulis Dtks.Samples.Tests "FullyQualifiedName~ContohTests"
  tulis Dtks.Architecture.Tests "FullyQualifiedName~Glosarium|FullyQualifiedName~PesanGalat|FullyQualifiedName~ApiPublik|FullyQualifiedName~Lisensi"
fi
find tests -name '*.received.txt' | while read -r baru; do mv "$baru" "${baru/received/verified}"; done
echo "A test that failed above held an approval that is renewed now, or a page it may not write: dotnet test says what is left." >&2
git --no-pager diff --stat
