namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Tax losses as a bookkeeper lists them: year made and what is left of it.</summary>
internal sealed class LossList(int expiryYears)
{
    private readonly List<(int Year, double Left)> _losses = [];

    /// <summary>Uses losses against a profit, or lists a loss.</summary>
    /// <returns>What was used.</returns>
    public double Use(int year, double profit)
    {
        _losses.RemoveAll(loss => year - loss.Year > expiryYears);
        double room = Math.Max(profit, 0);
        for (int i = 0; i < _losses.Count; i++)
        {
            double used = Math.Min(_losses[i].Left, room);
            room -= used;
            _losses[i] = (_losses[i].Year, _losses[i].Left - used);
        }

        if (profit < 0)
            _losses.Add((year, -profit));

        return Math.Max(profit, 0) - room;
    }
}
