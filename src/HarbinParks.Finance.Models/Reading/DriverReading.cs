using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads the random drivers.</summary>
internal static class DriverReading
{
    /// <summary>All drivers of a model.</summary>
    public static DriverSet Drivers(ModelSection section)
    {
        ModelSection tariff = section.Section("tariffJump");
        ModelSection performance = section.Section("performance");
        ModelSection demand = section.Section("demand");
        return new DriverSet
        {
            Revenue = Growth(section.Section("revenue")),
            Transfers = Growth(section.Section("transfers")),
            Inflation = Growth(section.Section("inflation")),
            LongRate = LongRate(section.Section("longRate")),
            Land = Land(section.Section("land")),
            Coal = Price(section.Section("coal")),
            Gas = Price(section.Section("gas")),
            Industry = Activity(section.Section("industry")),
            ColdVolatility = section.Figure("coldVolatility", Quantities.Volatility),
            ConstructionCost = Growth(section.Section("constructionCost")),
            CorrelationOrder = CorrelationReading.Order,
            Correlation = CorrelationReading.Matrix(section.Section("correlation")),
            Park = Park(section.Section("park")),
            Product = section.OptionalSection("gdp") is ModelSection product ? Product(product) : null,
            Collection = Collection(section.Section("collection")),
            TariffJumpProbability = tariff.Figure("probability", Quantities.Share),
            TariffJumpSize = tariff.Figure("size", Quantities.Share),
            PerformanceMean = performance.Figure("mean", Quantities.Share),
            PerformanceVolatility = performance.Figure("volatility", Quantities.Volatility),
            PerformanceFloor = performance.Figure("floor", Quantities.Share),
            DemandVolatility = demand.Figure("volatility", Quantities.Volatility),
            HeatingDemandFactor = demand.Figure("heatingFactor", Quantities.Share),
            DelayProbabilities = section.Sequence("delayProbabilities", Quantities.Share),
            OverrunClasses = OverrunClasses(section.Section("overrunClasses")),
            ClosingProbability = section.Figure("closingProbability", Quantities.Share),
        };
    }

    private static GrowthProcess Growth(ModelSection section) => new(
        section.Figure("start", Quantities.Growth),
        section.Phased("mean", Quantities.Growth),
        section.Figure("persistence", Quantities.Persistence),
        section.Figure("volatility", Quantities.Volatility));

    private static RateProcess LongRate(ModelSection section) => new(
        section.Figure("start", Quantities.Interest),
        section.Figure("level", Quantities.Interest),
        section.Figure("reversion", Quantities.Reversion),
        section.Figure("volatility", Quantities.Volatility),
        section.Figure("floor", Quantities.Interest));

    private static LandProcess Land(ModelSection section) => new(
        section.Figure("trend", Quantities.Growth),
        section.Figure("level", Quantities.Multiple),
        section.Flag("startsInBust"),
        section.Figure("normalDrift", Quantities.Growth),
        section.Figure("bustDrift", Quantities.Growth),
        section.Figure("reversion", Quantities.Reversion),
        section.Figure("volatility", Quantities.Volatility),
        section.Figure("toBust", Quantities.Share),
        section.Figure("outOfBust", Quantities.Share),
        section.Figure("ownPersistence", Quantities.Persistence),
        section.Figure("ownVolatility", Quantities.Volatility));

    private static ReversionProcess Price(ModelSection section) => new(
        section.Figure("level", Quantities.Multiple),
        section.Figure("start", Quantities.LogDeviation),
        section.Figure("reversion", Quantities.Reversion),
        section.Figure("volatility", Quantities.Volatility));

    private static PersistentProcess Activity(ModelSection section) => new(
        section.Figure("persistence", Quantities.Persistence),
        section.Figure("volatility", Quantities.Volatility));

    private static ParkProcess Park(ModelSection section) => new(
        section.Figure("industryLoading", Quantities.Elasticity),
        section.Figure("persistence", Quantities.Persistence),
        section.Figure("volatility", Quantities.Volatility))
    {
        OutputGrowth = section.OptionalPhased("outputGrowth", Quantities.Growth),
    };

    private static ProductProcess Product(ModelSection section) => new(
        section.Phased("growth", Quantities.Growth),
        section.Figure("revenueLoading", Quantities.Elasticity),
        section.OptionalFigure("wholeCity", Quantities.Product));

    private static CollectionProcess Collection(ModelSection section)
    {
        CollectionProcess collection = new(
            section.Figure("mean", Quantities.Share),
            section.Figure("persistence", Quantities.Persistence),
            section.Figure("volatility", Quantities.Volatility),
            section.Figure("floor", Quantities.Share),
            section.Figure("cap", Quantities.Share));
        bool readable = Consistency.Readable(collection.Mean.Origin, collection.Floor.Origin, collection.Cap.Origin);
        if (readable && (collection.Floor.Value.Fraction > collection.Mean.Value.Fraction || collection.Mean.Value.Fraction > collection.Cap.Value.Fraction))
        {
            section.Session.Report(ProblemKind.Inconsistent, section.Path, collection.Mean.Origin.Text, "收缴率均值应在下限与上限之间。", "the mean collection rate lies between floor and cap.");
        }

        return collection;
    }

    private static Dictionary<string, OverrunClass> OverrunClasses(ModelSection section)
    {
        Dictionary<string, OverrunClass> classes = new(StringComparer.Ordinal);
        foreach ((string id, ModelSection entry) in section.Entries())
        {
            classes[id] = new OverrunClass(entry.Figure("mean", Quantities.Multiple), entry.Figure("deviation", Quantities.Deviation));
        }

        return classes;
    }
}
