using System.Text.Json;

namespace Dtks.Domain.Json;

/// <summary>The one way the library writes and reads its records as JSON.</summary>
public static class DtksJson
{
    /// <summary>
    /// Indonesian snake_case names, ISO dates, numbers as digits, absent members for unknown values, unknown members refused. Read-only.
    /// </summary>
    /// <remarks>Personal numbers are written in full: this is for storage and transport, not for logs.</remarks>
    public static JsonSerializerOptions Baku => DtksJsonContext.Default.Options;
}
