"""The rules of DTKS from Python, through libdtks (ctypes, nothing to install). See docs/panduan/pemanggil.md."""

import ctypes
import json
from pathlib import Path


class GalatDtks(Exception):
    """A refusal: kode, pesan (Indonesian / English) and jalur. It never holds a personal number."""

    def __init__(self, galat):
        super().__init__(f"{galat['kode']} {galat.get('jalur') or ''}: {galat['pesan']}")
        self.kode = galat["kode"]
        self.jalur = galat.get("jalur")


class Dtks:
    """One object serves all threads: the library takes calls from all of them at once."""

    def __init__(self, pustaka):
        lib = ctypes.CDLL(str(Path(pustaka).resolve()))
        self._jawab = lib.dtks_jawab
        self._jawab.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_size_t)]
        # c_void_p, not c_char_p: the pointer must be kept to be given back.
        self._jawab.restype = ctypes.c_void_p
        self._bebas = lib.dtks_bebas
        self._bebas.argtypes = [ctypes.c_void_p]
        self._bebas.restype = None

    def jawab(self, permintaan: bytes) -> bytes:
        """One request line in, one answer line out, both UTF-8."""
        panjang = ctypes.c_size_t()
        jawaban = self._jawab(permintaan, len(permintaan), ctypes.byref(panjang))
        if not jawaban:
            raise MemoryError("libdtks")
        try:
            return ctypes.string_at(jawaban, panjang.value)
        finally:
            self._bebas(jawaban)

    def tanya(self, op: str, **masukan):
        """Asks one operation and gives its hasil; a refusal is a GalatDtks."""
        jawaban = json.loads(self.jawab(json.dumps({"id": 1, "op": op, "masukan": masukan}).encode()))
        if not jawaban["ok"]:
            raise GalatDtks(jawaban["galat"])
        return jawaban["hasil"]
