namespace HarbinParks.Finance.Tests.Golden;

/// <summary>The Harbin model gives what it gave. A difference is either a defect or a decision: then the file is written again, on purpose, and the change is read.</summary>
/// <remarks>Write it with HARBINPARKS_WRITE_GOLDEN=1 dotnet test --filter Golden. It proves only that nothing changed; closed forms and published cases prove the rest.</remarks>
public class GoldenTests
{
    // The same bits are promised on one machine; another may differ in the last digits of compile-time square roots.
    private const double Relative = 1e-9;

    // A value that stands on a line may fall to the other side by a rounding: two paths at the most.
    private const double Probability = 2.0 / GoldenFigures.Paths;

    [Fact]
    public void The_harbin_model_gives_the_figures_that_it_gave()
    {
        SortedDictionary<string, double> today = GoldenFigures.OfToday();
        if (Environment.GetEnvironmentVariable("HARBINPARKS_WRITE_GOLDEN") == "1")
            GoldenFigures.Write(today);

        SortedDictionary<string, double> expected = GoldenFigures.Read();
        Assert.Equal(expected.Keys, today.Keys);
        Assert.All(expected, pair =>
        {
            double tolerance = pair.Key.StartsWith("probability:", StringComparison.Ordinal) ? Probability : Relative * Math.Max(Math.Abs(pair.Value), 1e-3);
            Assert.True(Math.Abs(pair.Value - today[pair.Key]) <= tolerance, $"{pair.Key}: was {pair.Value}, is {today[pair.Key]}");
        });
    }

    [Fact]
    public void The_picture_is_graded()
    {
        SortedDictionary<string, double> figures = GoldenFigures.Read();
        double[] worst = [.. figures.Where(pair => pair.Key.Contains(":ppp-10:2022", StringComparison.Ordinal)).Select(pair => pair.Value)];
        Assert.Contains(worst, probability => probability >= 0.10);
        Assert.Contains(worst, probability => probability is >= 0.01 and < 0.05);
        Assert.Contains(worst, probability => probability < 0.01);
        double[] late = [.. figures.Where(pair => pair.Key.Contains(":late:2022", StringComparison.Ordinal)).Select(pair => pair.Value)];
        Assert.Contains(late, probability => probability is > 0.005 and < 0.5);
    }
}
