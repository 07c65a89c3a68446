#!/usr/bin/env python3
"""A minimal implementation of two operations of dtks.op/1: nik.urai and usia.hitung. A start for an adapter in any language.

    dtks uji --perintah "python3 samples/pelaksana/benar.py" --operasi nik.urai --operasi usia.hitung
"""
import calendar
import datetime
import json
import re
import sys

PROVINSI = {
    11: "Aceh", 12: "Sumatera Utara", 13: "Sumatera Barat", 14: "Riau", 15: "Jambi", 16: "Sumatera Selatan", 17: "Bengkulu",
    18: "Lampung", 19: "Kepulauan Bangka Belitung", 21: "Kepulauan Riau", 31: "DKI Jakarta", 32: "Jawa Barat", 33: "Jawa Tengah",
    34: "DI Yogyakarta", 35: "Jawa Timur", 36: "Banten", 51: "Bali", 52: "Nusa Tenggara Barat", 53: "Nusa Tenggara Timur",
    61: "Kalimantan Barat", 62: "Kalimantan Tengah", 63: "Kalimantan Selatan", 64: "Kalimantan Timur", 65: "Kalimantan Utara",
    71: "Sulawesi Utara", 72: "Sulawesi Tengah", 73: "Sulawesi Selatan", 74: "Sulawesi Tenggara", 75: "Gorontalo",
    76: "Sulawesi Barat", 81: "Maluku", 82: "Maluku Utara", 91: "Papua", 92: "Papua Barat", 93: "Papua Selatan", 94: "Papua Tengah",
    95: "Papua Pegunungan", 96: "Papua Barat Daya",
}
RENTANG = {"usia_dewasa": (1, 30), "usia_lansia": (40, 100), "maks_komponen_pkh": (1, 20), "minimal_kriteria_miskin": (1, 8), "batas_pangan": (1, 100)}
BAGIAN = ["wilayah", "provinsi", "kota", "hari", "bulan", "tahun2", "jenis_kelamin", "nomor_urut", "tanggal_lahir", "samaran"]


class Galat(Exception):
    def __init__(self, kode, jalur, pesan):
        super().__init__(pesan)
        self.kode, self.jalur, self.pesan = kode, jalur, pesan


def teks(masukan, nama, wajib=True):
    nilai = masukan.get(nama)
    if nilai is None and not wajib:
        return None
    if not isinstance(nilai, str):
        raise Galat("DTKS-OP-003", f"masukan.{nama}", "harus teks")
    return nilai


def tanggal(masukan, nama, wajib=True):
    nilai = teks(masukan, nama, wajib)
    if nilai is None:
        return None
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", nilai):
        try:
            return datetime.date.fromisoformat(nilai)
        except ValueError:
            pass
    raise Galat("DTKS-OP-003", f"masukan.{nama}", "harus tanggal yang ada, yyyy-MM-dd")


def hanya(masukan, dikenal):
    """Refuses unknown members; kebijakan is accepted by every operation and checked even where it plays no part."""
    for nama in masukan:
        if nama not in dikenal and nama != "kebijakan":
            raise Galat("DTKS-OP-003", f"masukan.{nama}", "tidak dikenal")
    for nama, nilai in (masukan.get("kebijakan") or {}).items():
        batas = RENTANG.get(nama)
        if batas and nilai is not None and (type(nilai) is not int or not batas[0] <= nilai <= batas[1]):
            raise Galat("DTKS-OP-003", f"masukan.kebijakan.{nama}", f"harus {batas[0]}-{batas[1]}")


def angka_saja(isi):
    """The digits of a text; or the place of the first character that is neither a digit nor a separator between digits."""
    isi = isi.strip()
    if isi[:1] in ("'", "\u2018", "\u2019"):
        isi = isi[1:].lstrip()
    for letak in re.finditer(r"[^0-9 .-]|^[ .-]|[ .-]+(?![0-9 .-])", isi):
        return None, letak.start()
    return re.sub(r"[ .-]", "", isi), None


def hari_ada(hari, bulan, tahun2):
    return any(hari <= calendar.monthrange(abad + tahun2, bulan)[1] for abad in (1900, 2000))


def cacat_nik(angka):
    if not angka:
        return "kosong"
    if len(angka) != 16:
        return "panjang"
    if angka[0] == "0":
        return "sementara"
    if int(angka[:2]) not in PROVINSI:
        return "provinsi"
    if angka[2:4] in ("00", "70"):
        return "kabupaten"
    if angka[4:6] == "00":
        return "kecamatan"
    kode, bulan, tahun2 = int(angka[6:8]), int(angka[8:10]), int(angka[10:12])
    hari = kode - 40 if kode > 40 else kode
    if not 1 <= hari <= 31:
        return "tanggal"
    if not 1 <= bulan <= 12:
        return "bulan"
    if not hari_ada(hari, bulan, tahun2):
        return "tanggal"
    return "nomor-urut" if angka[12:] == "0000" else None


def nik_urai(masukan):
    hanya(masukan, ("nik", "per"))
    angka, posisi = angka_saja(teks(masukan, "nik"))
    per = tanggal(masukan, "per", wajib=False)
    cacat = "karakter" if angka is None else cacat_nik(angka)
    if cacat:
        hasil = {"sah": False, "cacat": cacat, **dict.fromkeys(BAGIAN)}
        return hasil if posisi is None else {**hasil, "posisi": posisi}
    kode, bulan, tahun2 = int(angka[6:8]), int(angka[8:10]), int(angka[10:12])
    hari = kode - 40 if kode > 40 else kode
    lahir = None
    for abad in (2000, 1900):
        if per and lahir is None and hari <= calendar.monthrange(abad + tahun2, bulan)[1]:
            calon = datetime.date(abad + tahun2, bulan, hari)
            lahir = calon.isoformat() if calon <= per else None
    return {
        "sah": True, "cacat": None, "wilayah": angka[:6], "provinsi": PROVINSI[int(angka[:2])], "kota": int(angka[2:4]) > 70,
        "hari": hari, "bulan": bulan, "tahun2": tahun2, "jenis_kelamin": "P" if kode > 40 else "L", "nomor_urut": angka[12:],
        "tanggal_lahir": lahir, "samaran": f"{angka[:6]}******{angka[12:]}",
    }


def usia_hitung(masukan):
    hanya(masukan, ("lahir", "per"))
    lahir, per = tanggal(masukan, "lahir"), tanggal(masukan, "per")
    if lahir > per:
        raise Galat("DTKS-OP-003", "masukan.lahir", "lahir sesudah per")
    bulan = (per.year - lahir.year) * 12 + per.month - lahir.month - (per.day < lahir.day)
    return {"tahun": bulan // 12, "bulan": bulan % 12, "teks": f"{bulan // 12} th {bulan % 12} bln"}


OPERASI = {"nik.urai": nik_urai, "usia.hitung": usia_hitung}


def jawab(baris, operasi):
    nomor = None
    try:
        try:
            permintaan = json.loads(baris)
        except ValueError:
            permintaan = None
        if not isinstance(permintaan, dict):
            raise Galat("DTKS-OP-001", None, "bukan objek JSON")
        nomor = permintaan.get("id")
        nama = permintaan.get("op")
        if not isinstance(nama, str):
            raise Galat("DTKS-OP-003", "op", "harus teks")
        if nama not in operasi:
            raise Galat("DTKS-OP-002", None, "yang dikenal: " + ", ".join(operasi))
        masukan = permintaan.get("masukan")
        if not isinstance(masukan, dict):
            raise Galat("DTKS-OP-003", "masukan", "harus objek")
        return {"id": nomor, "ok": True, "hasil": operasi[nama](masukan)}
    except Galat as galat:
        return {"id": nomor, "ok": False, "galat": {"kode": galat.kode, "pesan": galat.pesan, "jalur": galat.jalur}}


def layani(operasi):
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for baris in sys.stdin:
        if baris.strip():
            print(json.dumps(jawab(baris, operasi), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    layani(OPERASI)
