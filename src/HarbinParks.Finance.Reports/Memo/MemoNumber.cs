namespace HarbinParks.Finance.Reports.Memo;

/// <summary>Chinese numerals of headings.</summary>
internal static class MemoNumber
{
    private const string Numerals = "零一二三四五六七八九十";

    /// <summary>One to ten: 一, 二, 三.</summary>
    /// <param name="number">1 to 10.</param>
    public static string Chinese(int number) => Numerals[number].ToString();
}
