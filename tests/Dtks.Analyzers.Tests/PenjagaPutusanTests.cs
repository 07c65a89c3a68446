namespace Dtks.Analyzers.Tests;

/// <summary>DTKS003.</summary>
public class PenjagaPutusanTests
{
    [Fact]
    public Task DTKS003_a_decision_read_as_yes_or_no_is_told()
        => Penguji.Semua<PenjagaPutusan>(
            "bool U() => [|putusan.Kelayakan != StatusKelayakan.Layak|];",
            "bool U() => [|putusan.Kelayakan is not StatusKelayakan.Layak|];",
            "void U() { if ([|pasti == Kepastian.Ya|]) { Console.WriteLine(1); } else { Console.WriteLine(2); } }",
            "int U() => [|Kepastian.Ya == pasti|] ? 1 : 0;",
            "bool U() => !([|pasti == Kepastian.Ya|]);",
            "bool U(Baris b) => b.Layak = [|putusan.Kelayakan == StatusKelayakan.Layak|];",
            "Baris U() => new Baris { Layak = [|putusan.Kelayakan is StatusKelayakan.Layak|] };",
            "string U() { if ([|putusan.Kelayakan == StatusKelayakan.Layak|]) { return \"ya\"; } return \"tidak\"; }",
            "void U() { switch ([|putusan.Kelayakan|]) { case StatusKelayakan.Layak: break; default: throw new Exception(); } }");

    [Fact]
    public Task A_decision_that_is_read_whole_is_left_alone()
        => Penguji.Semua<PenjagaPutusan>(
            "void U() { if (putusan.Kelayakan == StatusKelayakan.TidakLayak) { Console.WriteLine(1); } }",
            "bool U() => putusan.Kelayakan == StatusKelayakan.TidakLayak;",
            "void U() { bool layak = putusan.Kelayakan == StatusKelayakan.Layak; }",
            "string U() { if (pasti == Kepastian.Ya) { return \"ya\"; } if (pasti == Kepastian.Tidak) { return \"tidak\"; } return \"?\"; }",
            "bool U() => putusan.Kelayakan != StatusKelayakan.BelumDapatDitentukan;",
            "int U() => pasti == Kepastian.Ya ? 1 : pasti == Kepastian.Tidak ? 0 : -1;",
            "void U() { if (pasti == Kepastian.Ya) { } else if (pasti == Kepastian.Tidak) { } else { } }",
            "int U() => pasti switch { Kepastian.Ya => 1, Kepastian.TidakTahu => -1, _ => 0 };",
            "int U() => pasti switch { Kepastian.Ya => 1, Kepastian.Tidak => 0, Kepastian.TidakTahu => -1, _ => throw new Exception() };",
            "bool U(StatusSurat s) => s != StatusSurat.Disetujui;",
            "bool U(DayOfWeek h) => h != DayOfWeek.Sunday;");

    [Fact]
    public Task A_switch_gets_an_arm_for_the_third_answer()
        => Penguji.Anggota<PenjagaPutusan, PerbaikanPutusan>(
            """
            int U() => [|pasti|] switch
            {
                Kepastian.Ya => 1,
                _ => 0,
            };
            """,
            """
            int U() => pasti switch
            {
                Kepastian.Ya => 1,
                Kepastian.TidakTahu => throw new InvalidOperationException("belum dapat ditentukan"),
                _ => 0,
            };
            """);

    [Fact]
    public Task A_choice_of_two_becomes_one_of_three()
        => Penguji.Anggota<PenjagaPutusan, PerbaikanPutusan>(
            "int U() => [|pasti == Kepastian.Ya|] ? 1 : 0;",
            "int U() => pasti switch { Kepastian.Ya => 1, Kepastian.TidakTahu => throw new InvalidOperationException(\"belum dapat ditentukan\"), _ => 0 };");

    [Fact]
    public Task An_inequality_becomes_one_of_three_too()
        => Penguji.Anggota<PenjagaPutusan, PerbaikanPutusan>(
            "int U() => [|putusan.Kelayakan != StatusKelayakan.Layak|] ? 0 : 1;",
            "int U() => putusan.Kelayakan switch { StatusKelayakan.Layak => 1, StatusKelayakan.BelumDapatDitentukan => throw new InvalidOperationException(\"belum dapat ditentukan\"), _ => 0 };");

    [Fact]
    public Task A_test_kept_as_true_or_false_is_mended_too()
        => Penguji.Anggota<PenjagaPutusan, PerbaikanPutusan>(
            "Baris U() => new Baris { Layak = [|StatusKelayakan.Layak == putusan.Kelayakan|] };",
            "Baris U() => new Baris { Layak = putusan.Kelayakan switch { StatusKelayakan.Layak => true, StatusKelayakan.BelumDapatDitentukan => throw new InvalidOperationException(\"belum dapat ditentukan\"), _ => false } };");

    [Fact]
    public Task A_pattern_is_mended_too()
        => Penguji.Anggota<PenjagaPutusan, PerbaikanPutusan>(
            "bool U() => [|pasti is not Kepastian.Ya|];",
            "bool U() => pasti switch { Kepastian.Ya => false, Kepastian.TidakTahu => throw new InvalidOperationException(\"belum dapat ditentukan\"), _ => true };");

    [Fact]
    public Task A_switch_statement_gets_a_section_for_the_third_answer()
        => Penguji.Anggota<PenjagaPutusan, PerbaikanPutusan>(
            """
            void U()
            {
                switch ([|pasti|])
                {
                    case Kepastian.Ya:
                        break;
                    default:
                        throw new Exception();
                }
            }
            """,
            """
            void U()
            {
                switch (pasti)
                {
                    case Kepastian.Ya:
                        break;
                    case Kepastian.TidakTahu: throw new InvalidOperationException("belum dapat ditentukan");
                    default:
                        throw new Exception();
                }
            }
            """);
}
