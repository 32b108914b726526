using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>What the compilers of one plan share: inputs, draws, indices of names, and yearly trends.</summary>
internal sealed class CompilationContext(Portfolio portfolio)
{
    /// <summary>The portfolio.</summary>
    public Portfolio Portfolio { get; } = portfolio;

    /// <summary>Inputs and their sources.</summary>
    public InputRegistry Inputs { get; } = new();

    /// <summary>Random variables.</summary>
    public DrawRegistry Draws { get; } = new();

    /// <summary>Accounts of deals beside those of their contract payments, so far.</summary>
    public List<ExtraAccount> ExtraAccounts { get; } = [];

    /// <summary>Index of a payer by id.</summary>
    public IReadOnlyDictionary<string, int> Payers { get; } = Indices(portfolio.Payers.Select(payer => payer.Id));

    /// <summary>Index of a park by id.</summary>
    public IReadOnlyDictionary<string, int> Parks { get; } = Indices(portfolio.Parks.Select(park => park.Id));

    /// <summary>Index of a platform by id.</summary>
    public IReadOnlyDictionary<string, int> Platforms { get; } = Indices(portfolio.Platforms.Select(platform => platform.Id));

    /// <summary>Consumer prices on trend by period, base year 1; beyond the horizon the last growth goes on.</summary>
    public IReadOnlyList<double> PriceTrend { get; } = Trend(portfolio, portfolio.Drivers.Inflation.Mean, portfolio.Years + 60);

    /// <summary>Level by period of something that grows by a phased rate from 1 in the base year.</summary>
    public static List<double> Trend(Portfolio portfolio, Phased<Rate> growth, int periods)
    {
        List<double> trend = [];
        double level = 1;

        // Years between the base year and the first simulated one grow too.
        for (int year = portfolio.BaseYear + 1; year < portfolio.FirstYear; year++)
            level *= 1 + growth.At(year).Value.Fraction;

        for (int period = 0; period < periods; period++)
        {
            level *= 1 + growth.At(portfolio.FirstYear + period).Value.Fraction;
            trend.Add(level);
        }

        return trend;
    }

    /// <summary>Adds an account of a deal beside that of its contract payments.</summary>
    /// <param name="deal">Index of the deal.</param>
    /// <param name="name">Its own entity.</param>
    /// <param name="payers">Who owes on it.</param>
    /// <param name="borrows">Whether what is promised on it is debt.</param>
    /// <returns>Its number among all accounts.</returns>
    public int ExtraAccount(int deal, EntityName name, IReadOnlyList<PayerShare> payers, bool borrows = false)
    {
        ExtraAccounts.Add(new ExtraAccount(deal, name, payers, borrows));
        return Portfolio.Deals.Count + Portfolio.Payers.Count + ExtraAccounts.Count - 1;
    }

    /// <summary>Origins of all phases of a figure.</summary>
    public static FigureOrigin[] Origins<T>(Phased<T> phased)
        where T : struct, IQuantity
        => [.. phased.Phases.Select(phase => phase.Figure.Origin)];

    /// <summary>e to a number, by the method's own exponential: the same bits on every machine.</summary>
    public static double Exp(double x) => Scalar.Exp(x).Value;

    /// <summary>Natural logarithm, by the method's own.</summary>
    public static double Log(double x) => Scalar.Log(x).Value;

    private static Dictionary<string, int> Indices(IEnumerable<string> ids)
        => ids.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index, StringComparer.Ordinal);
}
