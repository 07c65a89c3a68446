#!/usr/bin/env python3
"""Makes one request of kelayakan.putusan a family out of a BNBA file, for engines that divide lines: permintaan.py BNBA PENETAPAN SURAT PERIODE > permintaan.ndjson

A sketch of what a region's own program would send, not a reader of files: rows whose NIK or No KK is not 16 digits, and repeated NIKs, are left
out and counted on standard error; dtks kelayakan reads the file with everything that was lost.
"""
import csv
import json
import sys

PROGRAM = {"bansos_bpnt": "SEMBAKO", "bansos_pkh": "PKH", "pbi_jkn": "PBI-JK"}


def main(bnba, penetapan, surat, periode):
    ditetapkan = {}
    with open(penetapan, encoding="utf-8", newline="") as berkas:
        for baris in csv.DictReader(berkas):
            butir = {"nik": baris["nik"], "program": baris["program"], "status": baris["status"], "difinalisasi": baris["difinalisasi"] == "YA"}
            if baris["alasan"]:
                butir["alasan"] = [int(a) for a in baris["alasan"].split()]
            if baris["keterangan"]:
                butir["keterangan"] = baris["keterangan"]
            ditetapkan.setdefault(baris["nik"], []).append(butir)
    with open(surat, encoding="utf-8") as berkas:
        isi_surat = json.load(berkas)

    keluarga, pernah, terlewat = {}, set(), 0
    with open(bnba, encoding="utf-8", newline="") as berkas:
        # Why no quotes: such files hold ditto marks that nothing closes.
        for baris in csv.DictReader(berkas, delimiter="|", quoting=csv.QUOTE_NONE):
            nik, kk = baris["nomor_nik"] or "", baris["nomor_kk"] or ""
            if len(nik) != 16 or len(kk) != 16 or not (nik + kk).isascii() or not (nik + kk).isdigit() or nik in pernah:
                terlewat += 1
                continue
            pernah.add(nik)
            keluarga.setdefault(kk, []).append((nik, [p for k, p in PROGRAM.items() if baris[k] == "YA"]))

    nomor = 0
    for kk, anggota in keluarga.items():
        kepesertaan = [{"nik": nik, "program": p} for nik, program in anggota for p in program]
        if not kepesertaan:
            continue
        memegang = {(k["nik"], k["program"]) for k in kepesertaan}
        masukan = {
            "periode": periode,
            "orang": [{"nik": nik, "no_kk": kk} for nik, _ in anggota],
            "kepesertaan": kepesertaan,
            "penetapan": [b for nik, _ in anggota for b in ditetapkan.get(nik, []) if (b["nik"], b["program"]) in memegang],
            "surat": isi_surat,
        }
        nomor += 1
        print(json.dumps({"op": "kelayakan.putusan", "id": nomor, "masukan": masukan}, separators=(",", ":")))
    print(f"{terlewat} rows left out", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
