"""python3 contoh.py path/to/libdtks.so: a family's decision, and a NIK that cannot be one."""

import sys

from dtks import Dtks, GalatDtks

if len(sys.argv) != 2:
    sys.exit(__doc__)

dtks = Dtks(sys.argv[1])

hasil = dtks.tanya(
    "kelayakan.putusan",
    periode="2024-02",
    kepesertaan=[{"nik": "3374995203850001", "program": "PBI-JK"}, {"nik": "3374995203850001", "program": "PKH"}],
    penetapan=[{"nik": "3374995203850001", "program": "PBI-JK", "status": "tidak-layak", "alasan": [1]}],
)
for putusan in hasil["putusan"]:
    print(putusan["indeks"], putusan["kelayakan"], putusan["kepesertaan"], " ".join(putusan["dasar"]))

print(dtks.tanya("nik.urai", nik="3374 9952 0385 000")["cacat"])
try:
    dtks.tanya("kalender.jendela", periode="2018-12")
except GalatDtks as galat:
    print(galat.kode)
