#!/usr/bin/env python3
"""The same two operations with mistakes that real applications make. Run it to see what differences look like:

    dtks uji --perintah "python3 samples/pelaksana/salah.py" --operasi nik.urai --operasi usia.hitung
"""
import datetime

import benar


def nik_urai(masukan):
    # Mistake: every sign that is not a digit is thrown away, so a letter typed for a digit goes unnoticed.
    angka = "".join(c for c in benar.teks(masukan, "nik") if c.isdigit())
    if len(angka) != 16:
        return {"sah": False, "cacat": "panjang", **dict.fromkeys(benar.BAGIAN)}
    hari = int(angka[6:8])
    bulan, tahun2 = int(angka[8:10]), int(angka[10:12])
    per = benar.tanggal(masukan, "per", wajib=False)
    # Mistake: a fixed century border instead of the latest birth date that is not after the day asked about.
    tahun = 2000 + tahun2 if tahun2 < 30 else 1900 + tahun2
    try:
        # Mistake: the 40 that is added for women is forgotten.
        lahir = datetime.date(tahun, bulan, hari).isoformat() if per else None
    except ValueError:
        lahir = None
    return {
        "sah": True, "cacat": None, "wilayah": angka[:6], "provinsi": benar.PROVINSI.get(int(angka[:2])), "kota": int(angka[2:4]) > 70,
        "hari": hari, "bulan": bulan, "tahun2": tahun2, "jenis_kelamin": "P" if hari > 40 else "L",
        # Mistake: a serial number is text; as a number it loses its leading zeros.
        "nomor_urut": int(angka[12:]), "tanggal_lahir": lahir,
        # Mistake: the whole number where the masked form belongs; the report of dtks uji masks it.
        "samaran": angka,
    }


def usia_hitung(masukan):
    lahir, per = benar.tanggal(masukan, "lahir"), benar.tanggal(masukan, "per")
    # Mistake: days divided by an average year and month; wrong around every birthday, and negative before birth.
    hari = (per - lahir).days
    tahun = int(hari / 365.25)
    bulan = int((hari - tahun * 365.25) / 30.44)
    return {"tahun": tahun, "bulan": bulan, "teks": f"{tahun} th {bulan} bln"}


if __name__ == "__main__":
    benar.layani({"nik.urai": nik_urai, "usia.hitung": usia_hitung})
