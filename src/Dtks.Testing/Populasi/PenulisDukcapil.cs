namespace Dtks.Testing;

/// <summary>Writes the answer of the Dukcapil web service about a person, as <c>dtks padan</c> reads it.</summary>
internal static class PenulisDukcapil
{
    /// <summary>Adds one line; none for somebody whose NIK cannot be asked.</summary>
    public static void Jawaban(in OrangRekaan orang, PenyanggaBita tulis)
    {
        if (orang.Jawaban == JawabanRekaan.TakDitanya)
        {
            return;
        }

        tulis.Tulis("{\"nik\":\""u8);
        tulis.Angka(orang.Nik, 16);
        tulis.Tulis("\",\"jawaban\":{\"content\":[{"u8);
        switch (orang.Jawaban)
        {
            case JawabanRekaan.Meninggal:
                tulis.Tulis("\"RESPONSE_CODE\":\"11\",\"RESPONSE_DESC\":\"Data Ditemukan, Meninggal Dunia\""u8);
                break;
            case JawabanRekaan.Ganda:
                tulis.Tulis("\"RESPONSE_CODE\":\"12\",\"RESPONSE_DESC\":\"Data Ditemukan, Data Ganda\""u8);
                break;
            case JawabanRekaan.TidakDitemukan:
                tulis.Tulis("\"RESPONSE_CODE\":\"13\",\"RESPONSE_DESC\":\"Data Tidak Ditemukan\""u8);
                break;
            case JawabanRekaan.TidakAktif:
                tulis.Tulis("\"RESPONSE_CODE\":\"14\",\"RESPONSE_DESC\":\"Data Ditemukan, Status Tidak Aktif\""u8);
                break;
            case JawabanRekaan.KuotaHabis:
                tulis.Tulis("\"RESPONSE_CODE\":\"05\",\"RESPONSE_DESC\":\"Kuota Akses Hari Ini Telah Habis\""u8);
                break;
            default:
                Elemen(orang, tulis);
                break;
        }

        tulis.Tulis("}]}}\n"u8);
    }

    private static void Elemen(in OrangRekaan orang, PenyanggaBita tulis)
    {
        tulis.Tulis("\"NIK\":\""u8);
        tulis.Angka(orang.Nik, 16);
        tulis.Tulis("\",\"NO_KK\":\"Sesuai\",\"NAMA_LGKP\":\""u8);
        tulis.Tulis(orang.Jawaban == JawabanRekaan.NamaBeda ? "Tidak Sesuai (92)"u8 : "Sesuai (100)"u8);
        tulis.Tulis("\",\"TMPT_LHR\":\"Sesuai (100)\",\"TGL_LHR\":\""u8);
        tulis.Tulis(orang.Jawaban == JawabanRekaan.TanggalBeda ? "Tidak Sesuai"u8 : "Sesuai"u8);
        tulis.Tulis("\",\"JENIS_KLMIN\":\""u8);
        tulis.Tulis(orang.Jawaban == JawabanRekaan.KelaminBeda ? "Tidak Sesuai"u8 : "Sesuai"u8);
        tulis.Tulis("\",\"STATUS_KAWIN\":\"Sesuai\",\"STAT_HBKEL\":\"Sesuai\","u8);
        if (orang.Jawaban != JawabanRekaan.TakLengkap)
        {
            tulis.Tulis("\"NAMA_LGKP_IBU\":\"Sesuai (100)\","u8);
        }

        tulis.Tulis("\"ALAMAT\":\""u8);
        tulis.Tulis(orang.Jawaban switch
        {
            JawabanRekaan.AlamatDiAmbang => "Tidak Sesuai (85)"u8,
            JawabanRekaan.AlamatKurang => "Tidak Sesuai (72)"u8,
            _ => "Sesuai (100)"u8,
        });
        tulis.Tulis("\",\"NO_RT\":\"Sesuai\",\"NO_RW\":\"Sesuai\",\"NO_PROP\":\"Sesuai\",\"NO_KAB\":\"Sesuai\",\"NO_KEC\":\"Sesuai\",\"NO_KEL\":\"Sesuai\",\"RESPONSE_CODE\":\"00\""u8);
    }
}
