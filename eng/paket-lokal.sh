#!/usr/bin/env bash
# Packs every package into a feed of its own and consumes them from fresh projects outside this tree: restore, build, run, and the command line as a dotnet tool.
# Looks into the packages too: what they hold, what they say, what they ask for. The registry that the machine is set up with supplies the rest.
set -euo pipefail
akar=$(cd "$(dirname "$0")/.." && pwd)
ruang=$(mktemp -d)
trap 'rm -rf "$ruang"' EXIT
salah() { echo "$1"; exit 1; }

# Package and the kilobytes that docs/mulai.md promises not to exceed.
declare -A batas=([Domain]=400 [Rules]=700 [Matching]=200 [Protokol]=1500 [Berkas]=200 [EntityFrameworkCore]=50 [AspNetCore]=300 [Testing]=600 [Cli]=12000)
for nama in "${!batas[@]}"; do
    dotnet pack "$akar/src/Dtks.$nama" -c Release -o "$ruang/umpan" -v q --nologo
done
versi=$(basename "$ruang"/umpan/Dtks.Domain.*.nupkg .nupkg)
versi=${versi#Dtks.Domain.}
asal=$(git -C "$akar" remote get-url origin 2>/dev/null || true)
for nama in "${!batas[@]}"; do
    paket=Dtks.$nama
    mkdir -p "$ruang/isi/$paket"
    unzip -q -o "$ruang/umpan/$paket.$versi.nupkg" -d "$ruang/isi/$paket"
    nuspec=$(<"$ruang/isi/$paket/$paket.nuspec")
    for tag in nik ktp kk hari-libur pkh bansos validation; do
        grep -q "<tags>.*\b$tag\b.*</tags>" <<<"$nuspec" || salah "$paket has no tag $tag"
    done
    grep -q 'repository type="git"' <<<"$nuspec" || salah "$paket does not name its repository"
    case $asal in https://*) grep -qF "url=\"${asal%.git}" <<<"$nuspec" || salah "$paket does not name $asal" ;; esac
    if grep 'dependency id="Dtks\.' <<<"$nuspec" | grep -vF "version=\"[$versi]\""; then salah "$paket asks for another version of its own family"; fi
    [ "$(stat -c %s "$ruang/umpan/$paket.$versi.nupkg")" -le $((batas[$nama] * 1024)) ] || salah "$paket is larger than ${batas[$nama]} KB"
    grep -q "| \`$paket\` .*| ${batas[$nama]} |" "$akar/docs/mulai.md" || salah "docs/mulai.md does not state ${batas[$nama]} KB for $paket"
    if [ "$nama" = Cli ]; then
        if find "$ruang/isi/$paket" -name 'Dtks.*.xml' | grep .; then salah "$paket carries documentation that nobody reads"; fi
        continue
    fi
    for berkas in "lib/net10.0/$paket.dll" "lib/net10.0/$paket.xml" README.md icon.png; do
        [ -f "$ruang/isi/$paket/$berkas" ] || salah "$paket.$versi.nupkg has no $berkas"
    done
    [ -f "$ruang/umpan/$paket.$versi.snupkg" ] || salah "$paket.$versi has no symbols"
done
[ -f "$ruang/isi/Dtks.Domain/analyzers/dotnet/cs/Dtks.Analyzers.dll" ] || salah "Dtks.Domain.$versi.nupkg has no analyzers"

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
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
$(for nama in "${!batas[@]}"; do [ "$nama" = Cli ] || echo "    <PackageReference Include=\"Dtks.$nama\" Version=\"$versi\" />"; done)
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using Dtks.Domain;
using Dtks.Matching;
using Dtks.Rules;

if (args is [var folder])
{
    Dokumen.Periksa(folder);
    return;
}

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
# What a package documents, its users can see: each id of a documentation file is looked up in the assembly beside it.
cat >Dokumen.cs <<'CS'
using System.Reflection;
using System.Xml.Linq;

internal static class Dokumen
{
    private const BindingFlags Semua = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static void Periksa(string folder)
    {
        foreach (string berkas in Directory.EnumerateFiles(folder, "Dtks.*.xml", SearchOption.AllDirectories))
        {
            Assembly rakitan = Assembly.Load(Path.GetFileNameWithoutExtension(berkas));
            string[] anggota = [.. XDocument.Load(berkas).Descendants("member").Select(m => (string)m.Attribute("name")!)];
            string[] tersembunyi = [.. anggota.Where(a => !Terlihat(rakitan, a))];
            int publik = rakitan.GetExportedTypes().Length;
            Console.WriteLine($"{rakitan.GetName().Name}: {(tersembunyi.Length == 0 && anggota.Length >= publik && publik > 0 ? "ok" : $"{anggota.Length} of {publik} types, hidden: {string.Join(", ", tersembunyi.Take(5))}")}");
        }
    }

    private static bool Terlihat(Assembly rakitan, string id)
    {
        string nama = id[2..].Split('(')[0].Split('~')[0];
        if (id[0] == 'T')
        {
            return Jenis(rakitan, nama) is { IsVisible: true };
        }

        int titik = nama.LastIndexOf('.');
        string anggota = nama[(titik + 1)..].Replace('#', '.').Split('`')[0];
        return Jenis(rakitan, nama[..titik]) is { IsVisible: true } jenis && jenis.GetMembers(Semua).Any(m => m.Name == anggota && m switch
        {
            MethodBase metode => metode.IsPublic || metode.IsFamily || metode.IsFamilyOrAssembly,
            FieldInfo isian => isian.IsPublic || isian.IsFamily || isian.IsFamilyOrAssembly,
            PropertyInfo sifat => sifat.GetAccessors(nonPublic: true).Any(a => a.IsPublic || a.IsFamily || a.IsFamilyOrAssembly),
            _ => true,
        });
    }

    // Why: a documentation id writes a nested type with a dot.
    private static Type? Jenis(Assembly rakitan, string nama) => rakitan.GetTypes().FirstOrDefault(t => t.FullName?.Replace('+', '.') == nama);
}
CS
dotnet build -c Release -v q --nologo
dotnet run -c Release --no-build >keluaran.txt
diff -u - keluaran.txt <<'TEKS'
337499******0001 PBI-JK TidakLayak VK-4 VK-11
337499******0001 PKH TidakLayak VK-8 VK-11
MUHAMMAD SUTRISNO
TEKS
dotnet run -c Release --no-build -- "$ruang/isi" >dokumen.txt
[ "$(grep -c ': ok$' dokumen.txt)" -eq 8 ] || { cat dokumen.txt; salah "a package documents what its users cannot see"; }
# The analyzers in the package speak: a masked number that would be stored, and a decision read as yes or no.
cat >Salah.cs <<'CS'
using Dtks.Domain;
using Dtks.Rules;

internal static class Salah
{
    public static void Simpan(Nik nik) => File.WriteAllText("x", nik.ToString());

    public static void Catat(Nik nik) => throw new InvalidOperationException(nik.ToString("D"));

    public static bool Layak(StatusKelayakan status) => status != StatusKelayakan.TidakLayak;
}
CS
peringatan=$(dotnet build -c Release -v q --nologo 2>&1 || true)
for kode in DTKS001 DTKS002 DTKS003; do
    grep -q "Salah.cs.*$kode" <<<"$peringatan" || salah "the analyzers of the package did not tell $kode"
done
dotnet tool install Dtks.Cli --version "$versi" --tool-path alat --configfile nuget.config >/dev/null
alat/dtks nik 3374995203850001 | grep -q '33.74.99' || salah "dtks as a dotnet tool does not answer"
echo "packages $versi: restored, built and ran in a fresh project; dtks ran as a tool"
