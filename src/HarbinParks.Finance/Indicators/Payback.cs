namespace HarbinParks.Finance.Indicators;

/// <summary>Time after which the sum of a cash flow is no longer negative (投资回收期). Equation 67.</summary>
/// <param name="Outcome">Reached, never, or no outlay.</param>
/// <param name="Years">Periods from time 0, a fraction by a straight line inside the period; null unless reached.</param>
/// <param name="LostAgain">A later outlay makes the sum negative once more (此后再度转负): the payback is the first one and not for good.</param>
public sealed record Payback(PaybackOutcome Outcome, double? Years, bool LostAgain)
{
    /// <summary>Equation 67, static (静态投资回收期): of the flows as they are.</summary>
    /// <param name="flows">One flow a period, receipts positive.</param>
    /// <param name="timing"><see cref="PaymentTiming.AtStart"/>: the first flow stands at time 0 (a table that begins with year 0); <see cref="PaymentTiming.AtEnd"/>: at the end of the first year.</param>
    /// <exception cref="ArgumentOutOfRangeException">A flow is not finite.</exception>
    public static Payback Simple(IReadOnlyList<double> flows, PaymentTiming timing) => Discounted(flows, 0, timing);

    /// <summary>Equation 67, dynamic (动态投资回收期): of the flows' present values.</summary>
    /// <param name="flows">One flow a period, receipts positive.</param>
    /// <param name="rate">Rate per period as a fraction, above −1.</param>
    /// <param name="timing">As in <see cref="Simple"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or a flow is not finite.</exception>
    public static Payback Discounted(IReadOnlyList<double> flows, double rate, PaymentTiming timing)
    {
        Compounding.CheckFlows(flows);
        Compounding.CheckRate(rate);
        int offset = timing == PaymentTiming.AtStart ? 0 : 1;
        double factor = timing == PaymentTiming.AtStart ? 1 : 1 / (1 + rate);
        double sum = 0;
        bool laidOut = false;
        bool lostAgain = false;
        double? reached = null;
        for (int t = 0; t < flows.Count; t++)
        {
            double flow = flows[t] * factor;
            double after = sum + flow;
            if (sum < 0 && after >= 0)
            {
                // -sum lies within the flow, because the flow lifts it to 0 or above.
                reached ??= t + offset - 1 - sum / flow;
                lostAgain = false;
            }

            laidOut |= after < 0;
            lostAgain |= reached is not null && after < 0;
            sum = after;
            factor /= 1 + rate;
        }

        PaybackOutcome outcome = reached is not null ? PaybackOutcome.Reached : laidOut ? PaybackOutcome.Never : PaybackOutcome.NoOutlay;
        return new(outcome, reached, lostAgain);
    }
}
