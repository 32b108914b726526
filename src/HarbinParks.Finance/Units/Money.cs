namespace HarbinParks.Finance.Units;

/// <summary>An amount of nominal money (金额), held in yuan.</summary>
/// <remarks>The default value is nothing (0 yuan) and is valid. Amounts may be negative (a flow out).</remarks>
public readonly record struct Money : IQuantity
{
    private const double YuanPerWanYuan = 1e4;
    private const double YuanPerYiYuan = 1e8;

    private Money(double yuan) => Yuan = yuan;

    /// <summary>Yuan, nominal.</summary>
    public double Yuan { get; }

    /// <summary>Ten thousand yuan (万元).</summary>
    public double WanYuan => Yuan / YuanPerWanYuan;

    /// <summary>A hundred million yuan (亿元).</summary>
    public double YiYuan => Yuan / YuanPerYiYuan;

    /// <inheritdoc/>
    double IQuantity.InBaseUnit => Yuan;

    /// <summary>An amount in yuan (元).</summary>
    /// <param name="yuan">Yuan, finite, at most 1e15 in size.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a number, or larger than any public budget.</exception>
    public static Money FromYuan(double yuan) => Math.Abs(yuan) <= 1e15
        ? new(yuan)
        : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "An amount of money lies within ±1e15 yuan.");

    /// <summary>An amount in ten thousand yuan (万元).</summary>
    /// <param name="wanYuan">万元, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="FromYuan"/>.</exception>
    public static Money FromWanYuan(double wanYuan) => FromYuan(wanYuan * YuanPerWanYuan);

    /// <summary>An amount in a hundred million yuan (亿元).</summary>
    /// <param name="yiYuan">亿元, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="FromYuan"/>.</exception>
    public static Money FromYiYuan(double yiYuan) => FromYuan(yiYuan * YuanPerYiYuan);
}
