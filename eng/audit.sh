#!/usr/bin/env bash
# Refuses packages with a known vulnerability, those that packages bring along included.
# A source that serves no advisories calls everything safe: a version with a published advisory (GHSA-5crp-9r3c-p9vr) shows first whether this one does.
set -euo pipefail
cd "$(dirname "$0")/.."
coba=$(mktemp -d)
trap 'rm -rf "$coba"' EXIT
cat >"$coba/coba.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Newtonsoft.Json" Version="12.0.3" />
  </ItemGroup>
</Project>
XML
cp nuget.config "$coba/"
rentan() { grep -E '^ +> ' || true; }
if ! dotnet restore "$coba/coba.csproj" >"$coba/keluaran" 2>&1 || [ -z "$(dotnet list "$coba/coba.csproj" package --vulnerable 2>/dev/null | rentan)" ]; then
  echo "SKIP audit of packages: the package source here serves no advisories"
  exit 0
fi
temuan=$(dotnet list Dtks.sln package --vulnerable --include-transitive | rentan)
if [ -n "$temuan" ]; then
  printf 'packages with a known vulnerability:\n%s\n' "$temuan"
  exit 1
fi
