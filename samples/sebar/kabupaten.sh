#!/usr/bin/env bash
# A kabupaten's kelayakan and ganda in parts under Slurm or Dask, really run on this machine, and compared byte for byte with one process.
#   samples/sebar/kabupaten.sh slurm|dask [PEOPLE] [PARTS]
# Debian's packages are installed when they are missing and that can be done (root); otherwise what was skipped is said and nothing fails.
# The engine of this run lives in a folder of its own, listens on 127.0.0.1 only, and is ended with the script.
set -euo pipefail
mesin=${1:?usage: kabupaten.sh slurm|dask [PEOPLE] [PARTS]}
orang=${2:-100000}
bagian=${3:-8}
akar=$(cd "$(dirname "$0")/../.." && pwd)
ruang=$(mktemp -d)
hentikan=()
akhiri() {
    for pid in "${hentikan[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$ruang"
}
trap akhiri EXIT

butuh() { # butuh PACKAGES -- COMMAND...: whether the command works, after an attempt to install
    local paket=()
    while [ "$1" != -- ]; do paket+=("$1"); shift; done
    shift
    "$@" >/dev/null 2>&1 && return
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${paket[@]}" >/dev/null 2>&1 || true
    fi
    "$@" >/dev/null 2>&1
}

detik() { echo "$(($(date +%s%N) / 1000000))"; }
lama() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f s", (b - a) / 1000 }'; }

dotnet build "$akar/src/Dtks.Cli" -c Release -v q --nologo >/dev/null
export DTKS="dotnet $akar/artifacts/bin/Dtks.Cli/release/dtks.dll"
export DOTNET_PROCESSOR_COUNT=1
$DTKS populasi --jumlah "$orang" --benih 7 --keluar "$ruang/data" --berkas bnba,penetapan,surat >/dev/null
python3 "$akar/samples/sebar/permintaan.py" "$ruang/data/bnba.csv" "$ruang/data/penetapan.csv" "$ruang/data/surat.json" 2024-02 >"$ruang/permintaan.ndjson" 2>/dev/null
mkdir "$ruang/masuk" "$ruang/keluar"
split -n "l/$bagian" -d -a 3 --numeric-suffixes=1 "$ruang/permintaan.ndjson" "$ruang/masuk/"

# One part: the answers of its requests, and its share of the search for duplicates.
cat >"$ruang/satu.sh" <<SH
#!/bin/sh
set -eu
n=\$(printf %03d "\$1")
\$DTKS jawab <"$ruang/masuk/\$n" >"$ruang/keluar/jawaban.\$n"
\$DTKS ganda "$ruang/data/bnba.csv" --bagian "\$1/$bagian" --derajat 1 >"$ruang/keluar/ganda.\$n" 2>"$ruang/keluar/catatan-ganda.\$n"
SH
chmod +x "$ruang/satu.sh"

slurm() {
    butuh slurm-wlm munge -- command -v slurmctld || { echo "SKIP: Slurm is not here and could not be installed"; exit 0; }
    [ "$(id -u)" -eq 0 ] || { echo "SKIP: Slurm is started as root only"; exit 0; }
    local nama
    nama=$(hostname -s)
    mkdir -p "$ruang/slurm/keadaan" "$ruang/slurm/antrian" "$ruang/munge"
    chmod 755 "$ruang"
    chmod 700 "$ruang/munge"
    dd if=/dev/urandom of="$ruang/munge/kunci" bs=1024 count=1 2>/dev/null
    chmod 600 "$ruang/munge/kunci"
    mkdir -p "$ruang/soket" && chmod 755 "$ruang/soket"
    munged --foreground --force --key-file="$ruang/munge/kunci" --socket="$ruang/soket/munge" --pid-file="$ruang/munge/pid" --log-file="$ruang/munge/log" --seed-file="$ruang/munge/benih" >/dev/null 2>&1 &
    hentikan+=($!)
    cat >"$ruang/slurm/slurm.conf" <<CONF
ClusterName=dtks
SlurmctldHost=$nama(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$ruang/soket/munge
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
StateSaveLocation=$ruang/slurm/keadaan
SlurmdSpoolDir=$ruang/slurm/antrian
SlurmctldPidFile=$ruang/slurm/slurmctld.pid
SlurmdPidFile=$ruang/slurm/slurmd.pid
SlurmctldLogFile=$ruang/slurm/slurmctld.log
SlurmdLogFile=$ruang/slurm/slurmd.log
SlurmctldPort=16817
SlurmdPort=16818
NodeName=$nama NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=desa Nodes=$nama Default=YES MaxTime=INFINITE State=UP
CONF
    export SLURM_CONF=$ruang/slurm/slurm.conf
    slurmctld -D >/dev/null 2>&1 &
    hentikan+=($!)
    slurmd -D >/dev/null 2>&1 &
    hentikan+=($!)
    for _ in $(seq 60); do
        [ "$(sinfo -h -o %T 2>/dev/null)" = idle ] && break
        sleep 1
    done
    [ "$(sinfo -h -o %T 2>/dev/null)" = idle ] || { echo "Slurm did not start:"; tail -n 20 "$ruang"/slurm/*.log; exit 1; }
    slurmctld -V
    mulai=$(detik)
    sbatch --wait --quiet --array="1-$bagian" --ntasks=1 --output="$ruang/keluar/catatan.%a" --export=ALL --wrap "$ruang/satu.sh \$SLURM_ARRAY_TASK_ID"
    selesai=$(detik)
}

dask() {
    butuh python3-distributed -- /usr/bin/python3 -c 'import distributed' || { echo "SKIP: Dask is not here and could not be installed"; exit 0; }
    mulai=$(detik)
    /usr/bin/python3 "$akar/samples/sebar/dask_bagian.py" "$ruang/satu.sh" "$bagian"
    selesai=$(detik)
}

case $mesin in slurm | dask) $mesin ;; *) echo "slurm or dask" >&2; exit 2 ;; esac

cat "$ruang"/keluar/jawaban.* >"$ruang/jawaban.ndjson"
$DTKS ganda --gabung "$ruang"/keluar/ganda.* --keluar "$ruang/gabungan" --tampilkan 0 >/dev/null 2>&1
mulai_satu=$(detik)
$DTKS jawab <"$ruang/permintaan.ndjson" >"$ruang/satu.ndjson"
$DTKS ganda "$ruang/data/bnba.csv" --keluar "$ruang/tunggal" --derajat 1 --tampilkan 0 >/dev/null 2>&1
selesai_satu=$(detik)
cmp "$ruang/satu.ndjson" "$ruang/jawaban.ndjson"
diff -r "$ruang/tunggal" "$ruang/gabungan"
echo "$mesin: $(wc -l <"$ruang/permintaan.ndjson") families decided and $orang people searched for duplicates in $bagian parts on $(nproc) processors: $(lama "$mulai" "$selesai"); one process on one: $(lama "$mulai_satu" "$selesai_satu"). Byte for byte the same."
