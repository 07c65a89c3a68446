#!/usr/bin/env bash
# Publishes the page of samples/Web and uses it in a real Chromium, headless, with no server and no network. --potret takes the pictures of the docs anew.
# Debian's chromium is installed when it is missing and that can be done; otherwise what was skipped is said and nothing fails.
set -euo pipefail
cd "$(dirname "$0")/.."

chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$chromium" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >/dev/null 2>&1 || true
    chromium=$(command -v chromium || true)
fi
if [ -z "$chromium" ]; then
    echo "SKIP: Chromium is not here and could not be installed: the page of samples/Web was built and not used"
    exit 0
fi

rm -rf artifacts/meja
dotnet publish samples/Web -c Release -o artifacts/meja -v q --nologo
export DTKS_AKAR=$PWD DTKS_CHROMIUM=$chromium
if [ "${1:-}" = --potret ]; then
    export DTKS_POTRET=$PWD/docs/gambar
    mkdir -p "$DTKS_POTRET"
fi
dotnet test tests/Dtks.Web.Tests --nologo -v q
