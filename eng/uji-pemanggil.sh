#!/usr/bin/env bash
# Builds dtks and libdtks natively (eng/asli.sh) and tests their callers with the real interpreters: PHP (FFI, and a process), Python (ctypes);
# then the conformance cases against the native program. Missing tools are installed where that can be done; otherwise what was skipped is said.
set -euo pipefail
cd "$(dirname "$0")/.."

butuh() {
    # butuh COMMAND PACKAGE...: whether the command is here, after trying to install its packages.
    command -v "$1" >/dev/null && return
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        { apt-get install -y --no-install-recommends "${@:2}" || { apt-get update && apt-get install -y --no-install-recommends "${@:2}"; }; } >/dev/null 2>&1 || true
    fi
    command -v "$1" >/dev/null
}

butuh clang clang zlib1g-dev || { echo "SKIP: clang is not here and could not be installed: dtks and libdtks were not built natively, their callers not tested"; exit 0; }
eng/asli.sh dtks libdtks

mulai=$(date +%s%N)
artifacts/asli/dtks nik 3374991708910003 --per 2024-02-01 >/dev/null
echo "dtks: first answer after $((($(date +%s%N) - mulai) / 1000000)) ms"
artifacts/asli/dtks uji | tail -n 1
artifacts/asli/dtks uji --perintah "$PWD/artifacts/asli/dtks jawab" | tail -n 1

if butuh php php-cli php-mbstring && grep -qix ffi <<<"$(php -m)"; then
    php -d ffi.enable=1 samples/php/uji.php "$PWD/artifacts/asli/libdtks.so" "$PWD/artifacts/asli/dtks"
else
    echo "SKIP: php with FFI is not here and could not be installed: the callers in PHP were not tested"
fi
if butuh python3 python3; then
    python3 samples/python/uji.py artifacts/asli/libdtks.so
else
    echo "SKIP: python3 is not here and could not be installed: the caller in Python was not tested"
fi
