"""Tests the caller with the real library: python3 uji.py path/to/libdtks.so"""

import json
import random
import subprocess
import sys
import threading
from pathlib import Path

from dtks import Dtks, GalatDtks

LIB = sys.argv[1]
SINI = Path(__file__).parent
dtks = Dtks(LIB)
lulus = 0


def uji(nama, benar):
    global lulus
    if not benar:
        sys.exit(f"GAGAL: {nama}")
    lulus += 1


tentang = dtks.tanya("tentang")
uji("tentang answers the version and the protocol", tentang["protokol"] == "dtks.op/1" and tentang["versi"])
uji("tentang lists what may be asked", {"kelayakan.putusan", "usia.hitung", "tentang"} <= set(tentang["operasi"]) and "kepmensos-150-2022" in tentang["edisi"])
for lain in ({"op": "besok.tanya"}, {"op": "tentang", "protokol": "dtks.op/9"}):
    uji("what another version speaks is refused as such", json.loads(dtks.jawab(json.dumps(lain).encode()))["galat"]["kode"] == "DTKS-OP-002")
uji("an answer", dtks.tanya("usia.hitung", lahir="2000-02-29", per="2024-02-28") == {"tahun": 23, "bulan": 11, "teks": "23 th 11 bln"})
uji("a name beyond ASCII is composed", dtks.tanya("nama.kunci", teks="Jose\u0301")["kunci"] == dtks.tanya("nama.kunci", teks="Jos\u00e9")["kunci"])
try:
    dtks.tanya("nik.urai", nik=5)
    uji("a wrong type is refused", False)
except GalatDtks as galat:
    uji("a wrong type is refused with its path", (galat.kode, galat.jalur) == ("DTKS-OP-003", "masukan.nik"))
uji("a blank request has an empty answer", dtks.jawab(b"") == b"" and dtks.jawab(b" \n") == b"")
uji("a NUL inside is data like any other", json.loads(dtks.jawab(b'{"op":"tentang"}\0{'))["galat"]["kode"] == "DTKS-OP-001")

# No bytes bring it down: noise, requests with bytes changed, deep nesting, one very long line.
acak = random.Random(20240229)
contoh = [json.dumps({"id": 1, "op": "usia.hitung", "masukan": {"lahir": "2000-02-29", "per": "2024-02-28"}}).encode(), json.dumps({"op": "tentang"}).encode()]
for i in range(20000):
    if i % 2:
        isi = acak.randbytes(acak.randrange(0, 200))
    else:
        isi = bytearray(acak.choice(contoh))
        for _ in range(acak.randrange(1, 4)):
            isi[acak.randrange(len(isi))] = acak.randrange(256)
        isi = bytes(isi)
    jawaban = dtks.jawab(isi)
    if jawaban:
        json.loads(jawaban)
json.loads(dtks.jawab(b"[" * 100000))
json.loads(dtks.jawab(b'{"op":' * 100000))
json.loads(dtks.jawab(b'"' + b"x" * (20 << 20) + b'"'))
uji("20,003 requests of any bytes are answered or blank", True)

# From all threads at once, every answer belongs to its question.
salah = []


def kerja(benih):
    for i in range(500):
        tahun = 1950 + (benih * 500 + i) % 70
        umur = dtks.tanya("usia.hitung", lahir=f"{tahun}-01-01", per="2024-01-01")["tahun"]
        if umur != 2024 - tahun:
            salah.append(tahun)


utas = [threading.Thread(target=kerja, args=(b,)) for b in range(8)]
for u in utas:
    u.start()
for u in utas:
    u.join()
uji("4,000 answers from 8 threads at once", not salah)

keluaran = subprocess.run([sys.executable, str(SINI / "contoh.py"), LIB], capture_output=True, text=True, check=True).stdout
uji("contoh.py prints what keluaran.txt shows", keluaran == (SINI / "keluaran.txt").read_text())
print(f"python: {lulus} passed, libdtks {tentang['versi']}")
