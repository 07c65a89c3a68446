#!/usr/bin/env bash
# Kills `dtks register terapkan` with SIGKILL at random moments, a few hundred times, and shows that no event that was told as done is ever lost: at most the one
# that was not told yet may be there or not. Kills erasures (hapus-data) too: the old or the new log is whole. Takes the number of kills (default 200). Needs python3 and a Release build.
set -euo pipefail
cd "$(dirname "$0")/.."
tempat=$(mktemp -d)
trap 'rm -rf "$tempat"' EXIT
python3 - "${1:-200}" "$tempat" dotnet "$PWD/artifacts/bin/Dtks.Cli/${KONFIGURASI:-release}/dtks.dll" <<'PY'
import concurrent.futures, json, os, random, re, subprocess, sys, time

kali, tempat, dtks = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
banyak_log = 4
bnba = os.path.join(tempat, "bnba.csv")
with open("samples/data/bnba.csv", encoding="utf-8") as asal, open(bnba, "w", encoding="utf-8") as keluar:
    keluar.writelines(asal.readlines()[:60])


def satu_log(nomor):
    acak, log = random.Random(20240229 + nomor), os.path.join(tempat, f"register{nomor}.ndjson")
    subprocess.run([*dtks, "register", "mulai", bnba, "--periode", "2024-02", "--log", log], check=True, stdout=subprocess.DEVNULL)
    niks = [json.loads(b)["kepesertaan"]["nik"] for b in open(log, encoding="utf-8") if b.startswith('{"kepesertaan"')]
    dinyatakan = dibunuh = terpotong = 0
    for ke in range(1, kali // banyak_log + 1):
        # Why: only what is not done yet is handed in, as an operator goes on from the last line that was told.
        masuk = "".join(json.dumps({"urut": urut, "tanggal": "2024-02-05", "peran": "supervisor",
                                    "isi": {"jenis": "padankan", "nik": niks[urut % len(niks)], "hasil": "padan"}}) + "\n"
                        for urut in range(dinyatakan + 1, dinyatakan + 401))
        anak = subprocess.Popen([*dtks, "register", "terapkan", "-", "--log", log], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            anak.stdin.write(masuk)
            anak.stdin.close()
        except BrokenPipeError:
            pass
        batas, terlihat, keluaran = acak.randrange(0, 12), 0, []
        while terlihat < batas and (baris := anak.stdout.readline()):
            keluaran.append(baris)
            terlihat += baris.startswith("selesai ")
        anak.kill()
        keluaran += anak.stdout.read().splitlines(True)
        galat = anak.stderr.read()
        dibunuh += anak.wait() == -9
        dinyatakan = max([dinyatakan, *(int(m[1]) for b in keluaran if b.endswith("\n") and (m := re.match(r"selesai (\d+) ", b)))])
        terpotong += "terpotong" in galat
        if galat and "terpotong" not in galat:
            sys.exit(f"log {nomor}, kill {ke}: {galat.strip()}")
        isi = open(log, "rb").read()
        ada = [json.loads(b)["urut"] for b in isi[: isi.rfind(b"\n") + 1].splitlines() if b.startswith(b'{"urut"')]
        if ada != list(range(1, len(ada) + 1)):
            sys.exit(f"log {nomor}, kill {ke}: the numbers of the log have a gap")
        if not dinyatakan <= len(ada) <= dinyatakan + 1:
            sys.exit(f"log {nomor}, kill {ke}: told {dinyatakan} as done, the log holds {len(ada)}")
        dinyatakan = len(ada)
    akhir = subprocess.run([*dtks, "register", "tugas", "--per", "2024-02-05", "--log", log], check=True, capture_output=True, text=True).stdout
    if f"peristiwa {dinyatakan}." not in akhir:
        sys.exit(f"log {nomor} does not replay to its last event")
    return dibunuh, dinyatakan, terpotong


def satu_penghapusan(nomor):
    """Kills an erasure at a random moment: the log is then the old one or the new one, whole, and what was erased is in no file that goes on."""
    acak, log = random.Random(20240301 + nomor), os.path.join(tempat, f"hapus{nomor}.ndjson")
    subprocess.run([*dtks, "register", "mulai", "samples/data/bnba.csv", "--periode", "2024-02", "--log", log], check=True, stdout=subprocess.DEVNULL)
    nik = next(json.loads(b)["kepesertaan"]["nik"] for b in open(log, encoding="utf-8") if b.startswith('{"kepesertaan"'))
    peristiwa = json.dumps({"urut": 1, "tanggal": "2024-02-05", "peran": "supervisor", "isi": {"jenis": "hapus-data", "nik": nik}}) + "\n"
    lama = open(log, "rb").read()
    hasil = {"lama": 0, "baru": 0}
    lamanya = None
    for ke in range(kali // banyak_log // 4 + 1):
        with open(log, "wb") as tulis:
            tulis.write(lama)
        anak = subprocess.Popen([*dtks, "register", "terapkan", "-", "--log", log], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        while not anak.stdout.readline().startswith("Register pada"):
            pass
        mulai = time.monotonic()
        anak.stdin.write(peristiwa)
        anak.stdin.close()
        if lamanya is None:
            anak.wait()
            lamanya = time.monotonic() - mulai
        else:
            time.sleep(acak.uniform(0, lamanya))
            anak.kill()
            anak.wait()
        isi = open(log, "rb").read()
        baru = isi != lama
        hasil["baru" if baru else "lama"] += 1
        if baru and (nik.encode() in isi or not isi.endswith(b"}\n") or json.loads(isi.splitlines()[-1])["isi"]["jenis"] != "hapus-data"):
            sys.exit(f"erasure {nomor}, kill {ke}: the log is neither the old one nor the new one")
        akhir = subprocess.run([*dtks, "register", "tugas", "--per", "2024-02-05", "--log", log], check=True, capture_output=True, text=True).stdout
        if f"peristiwa {int(baru)}." not in akhir:
            sys.exit(f"erasure {nomor}, kill {ke}: the log does not replay")
    subprocess.run([*dtks, "register", "terapkan", "-", "--log", log], input=peristiwa if isi == lama else "", check=True, stdout=subprocess.DEVNULL, text=True)
    if sisa := [b for b in os.listdir(tempat) if b.startswith(os.path.basename(log)) and nik.encode() in open(os.path.join(tempat, b), "rb").read()]:
        sys.exit(f"erasure {nomor}: {sisa} still hold what was erased")
    return hasil


with concurrent.futures.ThreadPoolExecutor(banyak_log) as pekerja:
    dibunuh, dinyatakan, terpotong = (sum(s) for s in zip(*pekerja.map(satu_log, range(banyak_log))))
    hapus = list(pekerja.map(satu_penghapusan, range(2)))
if dibunuh < kali // 2 or dinyatakan == 0:
    sys.exit(f"only {dibunuh} of {kali} runs were killed at work, {dinyatakan} events: this shows nothing")
lama, baru = (sum(h[k] for h in hapus) for k in ("lama", "baru"))
if lama == 0 or baru == 0:
    sys.exit(f"erasures: {lama} left the old log, {baru} the new one: this shows nothing")
print(f"{lama + baru} erasures, {lama} left the old log whole, {baru} the new one whole")
print(f"{dibunuh} kills, {dinyatakan} events told as done and all there, {terpotong} cut last lines told and passed over")
PY
