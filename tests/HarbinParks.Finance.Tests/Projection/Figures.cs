using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Figures of invented models.</summary>
internal static class Figures
{
    private static readonly FigureOrigin _origin = new("test", "", FigureStatus.Assumption, "test", "test");

    public static Figure<Money> YiYuan(double amount) => new(Money.FromYiYuan(amount), _origin);

    public static Figure<Share> Part(double fraction) => new(Share.FromPercent(100 * fraction), _origin);

    public static Figure<Rate> Percent(double percent) => new(Rate.FromPercent(percent), _origin);

    public static Figure<Number> Number(double value) => new(Units.Number.Of(value), _origin);
}
