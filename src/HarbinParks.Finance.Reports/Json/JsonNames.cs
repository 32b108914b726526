using System.Globalization;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>How a member of an enumeration or a date is spelt in JSON: the member's name in lower camel case, an ISO date.</summary>
internal static class JsonNames
{
    /// <summary>Name of a member.</summary>
    /// <typeparam name="T">Enumeration.</typeparam>
    /// <param name="member">Member.</param>
    public static string Of<T>(T member)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    /// <summary>A date as yyyy-MM-dd.</summary>
    /// <param name="date">Date.</param>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date as yyyy-MM-dd, or null.</summary>
    /// <param name="date">Date.</param>
    public static string? DateOrNone(DateOnly? date) => date is DateOnly day ? Date(day) : null;

    /// <summary>A place in a list.</summary>
    /// <param name="index">Index from 0.</param>
    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);
}
