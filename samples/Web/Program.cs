// Meja periksa: a page that runs wholly in the browser. No service is registered, not even one that could send something: what is typed stays here.
// dotnet run --project samples/Web, then open the address it prints; dotnet publish gives files that any static host serves.
using System.Globalization;
using Meja;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

WebAssemblyHostBuilder pembangun = WebAssemblyHostBuilder.CreateDefault(args);
pembangun.RootComponents.Add<App>("#meja");
await pembangun.Build().RunAsync();
