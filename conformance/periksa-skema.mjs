// Checks the case files and, by them, the schemas of every operation: node conformance/periksa-skema.mjs
// Exit code 0: all agree; 1: a difference; 3: ajv is not installed (npm ci --prefix conformance).
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const skema = join(folder, 'skema');
let Ajv2020;
try {
  ({ Ajv2020 } = await import('ajv/dist/2020.js'));
} catch {
  console.log('Pemeriksaan skema dilewati: ajv belum terpasang (npm ci --prefix conformance) / Schema check skipped: ajv is not installed');
  process.exit(3);
}

const baca = (berkas) => JSON.parse(readFileSync(berkas, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const namaSkema = readdirSync(skema).filter((b) => b.endsWith('.json')).sort();
for (const nama of namaSkema) {
  ajv.addSchema(baca(join(skema, nama)));
}

const dasar = baca(join(skema, 'umum.json')).$id.replace('umum.json', '');
const cari = (nama, bagian) => ajv.getSchema(`${dasar}${nama}.json${bagian ? `#/$defs/${bagian}` : ''}`);
const salah = [];
const samarkan = (teks) => teks.replace(/[0-9](?:[ .-]?[0-9]){12,}/g, (m) => m.replace(/[0-9]/g, '*'));
const periksa = (uji, nilai, tempat) => {
  if (!uji(nilai)) {
    salah.push(...uji.errors.slice(0, 5).map((e) => samarkan(`${tempat}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`)));
  }
};

// An operation that a case asks for by mistake on purpose (DTKS-OP-002) has no schema.
const ujiOperasi = new Map();
for (const nama of namaSkema.map((b) => b.replace(/\.json$/, '')).filter((n) => !['umum', 'kasus', 'pesan'].includes(n))) {
  ujiOperasi.set(nama, { masukan: cari(nama, 'masukan'), hasil: cari(nama, 'hasil'), masukanDiuji: 0, hasilDiuji: 0 });
}

let jumlah = 0;
const permintaan = [];
const berkasKasus = readdirSync(folder).filter((b) => b.endsWith('.json') && !b.startsWith('package')).sort();
for (const berkas of berkasKasus) {
  const isi = baca(join(folder, berkas));
  periksa(cari('kasus'), isi, berkas);
  for (const kasus of isi.kasus ?? []) {
    jumlah++;
    const nama = kasus.operasi ?? isi.operasi;
    const operasi = ujiOperasi.get(nama);
    const galat = kasus.harapan?.galat?.kode;
    permintaan.push({ id: kasus.id, operasi: nama, baris: kasus.baris ?? JSON.stringify({ id: kasus.id, op: nama, masukan: kasus.masukan }) });
    if (!operasi) {
      if (galat !== 'DTKS-OP-002') {
        salah.push(`${berkas} ${kasus.id}: operasi ${nama} tanpa skema`);
      }
      continue;
    }

    // What is refused with 003 may break the schema or a rule no schema can say; everything else must hold to it.
    if (kasus.masukan !== undefined && !['DTKS-OP-002', 'DTKS-OP-003'].includes(galat)) {
      operasi.masukanDiuji++;
      periksa(operasi.masukan, kasus.masukan, `${berkas} ${kasus.id} masukan`);
    }

    if (kasus.harapan?.hasil && !kasus.sebagian) {
      operasi.hasilDiuji++;
      periksa(operasi.hasil, kasus.harapan.hasil, `${berkas} ${kasus.id} hasil`);
    }
  }
}

// --perintah PROGRAM ARG...: the program answers every request and its answers are held to the schemas as well.
const letak = process.argv.indexOf('--perintah');
if (letak >= 0) {
  const jalan = spawnSync(process.argv[letak + 1], process.argv.slice(letak + 2), { input: permintaan.map((p) => `${p.baris}\n`).join(''), encoding: 'utf8', maxBuffer: 1 << 28 });
  const jawaban = (jalan.stdout ?? '').split('\n').filter(Boolean);
  if (jalan.status !== 0 || jawaban.length !== permintaan.length) {
    salah.push(`${jawaban.length} jawaban untuk ${permintaan.length} permintaan, kode keluar ${jalan.status ?? jalan.error?.code}`);
  }

  jawaban.slice(0, permintaan.length).forEach((baris, i) => {
    const isi = JSON.parse(baris);
    const operasi = ujiOperasi.get(permintaan[i].operasi);
    periksa(cari('pesan', 'jawaban'), isi, `${permintaan[i].id} jawaban`);
    if (isi.ok && operasi) {
      operasi.hasilDiuji++;
      periksa(operasi.hasil, isi.hasil, `${permintaan[i].id} jawaban.hasil`);
    }
  });
}

for (const satu of salah) {
  console.log(satu);
}

const sepi = [...ujiOperasi].filter(([, u]) => u.hasilDiuji === 0).map(([n]) => n);
if (sepi.length > 0) {
  console.log(`tanpa hasil lengkap untuk diuji / no complete result to check: ${sepi.join(', ')}`);
}

console.log(`${jumlah} kasus, ${ujiOperasi.size} skema operasi: ${salah.length === 0 ? 'semua cocok' : `${salah.length} kesalahan`}`);
process.exit(salah.length === 0 ? 0 : 1);
