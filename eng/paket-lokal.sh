#!/usr/bin/env bash
# Packs the three packages into a feed of its own and consumes them from a fresh project outside this tree:
# restore, build, run. The registry that the machine is set up with supplies the rest.
set -euo pipefail
akar=$(cd "$(dirname "$0")/.." && pwd)
ruang=$(mktemp -d)
trap 'rm -rf "$ruang"' EXIT

for paket in Dtks.Domain Dtks.Rules Dtks.Matching; do
    dotnet pack "$akar/src/$paket" -c Release -o "$ruang/umpan" -v q --nologo
done
versi=$(basename "$ruang"/umpan/Dtks.Domain.*.nupkg .nupkg)
versi=${versi#Dtks.Domain.}
for paket in Dtks.Domain Dtks.Rules Dtks.Matching; do
    isi=$(unzip -Z1 "$ruang/umpan/$paket.$versi.nupkg")
    for berkas in "lib/net10.0/$paket.dll" "lib/net10.0/$paket.xml" README.md icon.png; do
        grep -qx "$berkas" <<<"$isi" || { echo "$paket.$versi.nupkg has no $berkas"; exit 1; }
    done
    [ -f "$ruang/umpan/$paket.$versi.snupkg" ] || { echo "$paket.$versi has no symbols"; exit 1; }
done

# Why not a pipe: grep -q stops at its first hit, and unzip, told that nobody reads on, would fail the step.
isi=$(unzip -Z1 "$ruang/umpan/Dtks.Domain.$versi.nupkg")
grep -qx "analyzers/dotnet/cs/Dtks.Analyzers.dll" <<<"$isi" || { echo "Dtks.Domain.$versi.nupkg has no analyzers"; exit 1; }

mkdir "$ruang/pemakai"
cd "$ruang/pemakai"
cat >nuget.config <<XML
<configuration>
  <config>
    <add key="globalPackagesFolder" value="$ruang/paket" />
  </config>
  <packageSources>
    <add key="umpan" value="$ruang/umpan" />
  </packageSources>
</configuration>
XML
cat >Pemakai.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Dtks.Domain" Version="$versi" />
    <PackageReference Include="Dtks.Rules" Version="$versi" />
    <PackageReference Include="Dtks.Matching" Version="$versi" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;

Nik ibu = Nik.Parse("3374995203850001");
HasilKelayakan hasil = VerifikasiKelayakan.Putuskan(new BahanKelayakan
{
    Periode = new Periode(2024, 2),
    Kepesertaan = [new(ibu, ProgramBansos.PbiJk), new(ibu, ProgramBansos.Pkh)],
    Penetapan = [new(ibu, ProgramBansos.PbiJk, StatusDeklarasi.TidakLayak) { Alasan = new(AlasanTidakLayak.SudahMampu) }],
});
foreach (PutusanKelayakan putusan in hasil.Putusan)
{
    Console.WriteLine($"{putusan.Kepesertaan.Nik} {putusan.Kepesertaan.Program.Kode} {putusan.Kelayakan} {string.Join(' ', putusan.Dasar)}");
}
Console.WriteLine(KunciNama.Buat("Moch. Soetrisno"));
CS
dotnet build -c Release -v q --nologo
dotnet run -c Release --no-build >keluaran.txt
diff -u - keluaran.txt <<'TEKS'
337499******0001 PBI-JK TidakLayak VK-4 VK-11
337499******0001 PKH TidakLayak VK-8 VK-11
MUHAMMAD SUTRISNO
TEKS
# The analyzers in the package speak: a masked number that would be stored, and a decision read as yes or no.
cat >Salah.cs <<'CS'
using Dtks.Domain;
using Dtks.Rules;

internal static class Salah
{
    public static void Simpan(Nik nik) => File.WriteAllText("x", nik.ToString());

    public static bool Layak(StatusKelayakan status) => status != StatusKelayakan.TidakLayak;
}
CS
peringatan=$(dotnet build -c Release -v q --nologo 2>&1 || true)
for kode in DTKS001 DTKS003; do
    grep -q "Salah.cs.*$kode" <<<"$peringatan" || { echo "the analyzers of the package did not tell $kode"; exit 1; }
done
echo "packages $versi: restored, built and ran in a fresh project"
