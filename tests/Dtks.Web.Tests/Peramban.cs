using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dtks.Web.Tests;

/// <summary>A headless Chromium that gets the published page from disk: there is no server, and any other request is kept as a fault.</summary>
public sealed class Peramban : IAsyncLifetime
{
    private const string Alamat = "https://meja.invalid";

    private static readonly Dictionary<string, string> Jenis = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html", [".js"] = "text/javascript", [".css"] = "text/css", [".wasm"] = "application/wasm", [".json"] = "application/json", [".dat"] = "application/octet-stream",
    };

    private IPlaywright? _playwright;
    private IBrowser? _peramban;

    /// <summary>The root of the repository.</summary>
    public static string Akar { get; } = Environment.GetEnvironmentVariable("DTKS_AKAR") ?? throw new InvalidOperationException("Run eng/uji-meja.sh: it publishes the page and says where it is.");

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _peramban = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("DTKS_CHROMIUM"),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens the page in a browser that knows nothing yet.</summary>
    public async Task<Halaman> Buka(int lebar = 1200)
    {
        IBrowserContext konteks = await _peramban!.NewContextAsync(new() { ViewportSize = new() { Width = lebar, Height = 900 }, Locale = "id-ID" });
        ConcurrentQueue<string> asing = [];
        await konteks.RouteAsync("**/*", async rute =>
        {
            Uri uri = new(rute.Request.Url);
            string jalur = Path.Combine(Akar, "artifacts/meja/wwwroot", uri.AbsolutePath is "/" ? "index.html" : uri.AbsolutePath.TrimStart('/'));
            if (uri.Host != new Uri(Alamat).Host || rute.Request.Method != "GET" || uri.Query.Length > 0 || !File.Exists(jalur))
            {
                asing.Enqueue($"{rute.Request.Method} {uri.Host}{uri.AbsolutePath}");
                await rute.AbortAsync();
                return;
            }

            await rute.FulfillAsync(new() { BodyBytes = await File.ReadAllBytesAsync(jalur), ContentType = Jenis.GetValueOrDefault(Path.GetExtension(jalur), "application/octet-stream") });
        });
        IPage isi = await konteks.NewPageAsync();
        isi.Console += (_, pesan) =>
        {
            if (pesan.Type == "error")
            {
                asing.Enqueue($"console: {pesan.Text}");
            }
        };
        await isi.GotoAsync(Alamat + "/");
        await Microsoft.Playwright.Assertions.Expect(isi.Locator("#putuskan")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        return new(konteks, isi, asing);
    }

    public async Task DisposeAsync()
    {
        await _peramban!.DisposeAsync();
        _playwright!.Dispose();
    }
}

/// <summary>The page of one test; when it is left, nothing may have gone anywhere and no error may have been written.</summary>
public sealed class Halaman(IBrowserContext konteks, IPage isi, ConcurrentQueue<string> asing) : IAsyncDisposable
{
    public IPage Isi => isi;

    public Task Klik(string letak) => isi.ClickAsync(letak);

    /// <summary>Presses Tab until the control is reached, as somebody without a mouse does.</summary>
    public async Task TabKe(string letak)
    {
        for (int i = 0; i < 60; i++)
        {
            await isi.Keyboard.PressAsync("Tab");
            if (await isi.Locator(letak).EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{letak} is not reached by Tab");
    }

    /// <summary>Keeps a picture for the docs where the script asks for them.</summary>
    public async Task Potret(string nama)
    {
        if (Environment.GetEnvironmentVariable("DTKS_POTRET") is { Length: > 0 } folder)
        {
            await isi.ScreenshotAsync(new() { Path = Path.Combine(folder, $"meja-{nama}.png") });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await konteks.DisposeAsync();
        Assert.Empty(asing);
    }
}
