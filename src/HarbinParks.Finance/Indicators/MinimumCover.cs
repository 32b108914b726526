namespace HarbinParks.Finance.Indicators;

/// <summary>Minimum debt-service cover ratio over the life of the loan (最低偿债覆盖率): the lowest of <see cref="CoverRatio"/> over the years with scheduled service, carried along the path.</summary>
public static class MinimumCover
{
    /// <summary>Times; none without scheduled service. Equation 35. Source: usual definition, from memory. Lines: those of the cover ratio.</summary>
    public static Indicator Definition { get; } = new("minimumDscr", "最低偿债覆盖率", "Minimum cover ratio", "ratio", "min-over-scheduled-years", "贷款存续期内各年偿债覆盖率的最低值");
}
