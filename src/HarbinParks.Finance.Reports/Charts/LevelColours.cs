namespace HarbinParks.Finance.Reports.Charts;

/// <summary>The one set of colours and shapes of the warning levels: the same in every chart, table and memo (等级颜色).</summary>
/// <remarks>Each level is clearly darker than the one before it, so that a grey print and a colour-blind eye keep the order;
/// the shape says the level a second time.</remarks>
public static class LevelColours
{
    /// <summary>All levels, mildest first.</summary>
    public static IReadOnlyList<LevelColour> All { get; } =
    [
        new(WarningLevel.Green, "绿", "○", "E4F2E1", "1A1A1A", "2E7D32"),
        new(WarningLevel.Yellow, "黄", "◆", "F2D349", "1A1A1A", "8A6D00"),
        new(WarningLevel.Orange, "橙", "▲", "E08427", "1A1A1A", "B85C00"),
        new(WarningLevel.Red, "红", "■", "9E1B22", "FFFFFF", "9E1B22"),
    ];

    /// <summary>The look of a level.</summary>
    /// <param name="level">Level asked for.</param>
    public static LevelColour Of(WarningLevel level) => All[(int)level];
}
