namespace HarbinParks.Finance.Indicators;

/// <summary>Time value of money (资金时间价值): the functions of a spreadsheet, with its meaning and signs. Equation 69.</summary>
/// <remarks>
/// <para>Signs are those of the one who signs the loan: what he receives is positive, what he pays negative; present value + payments + end value are worth 0 together.
/// Rates are fractions per period, above −1; 0 is a rate like any other. Growth is taken the way on which it shrinks, so no number of periods gives
/// anything that is not a number; what truly lies beyond the range of a double is infinite.</para>
/// <para>The rule of a running loan stands in <c>CashFlow/Loans.cs</c> and (32): it re-computes each year's principal from the balance and the rate of the year. It has no end value, no
/// payment in advance, no fraction of a period and no negative rate, so it cannot serve here; <see cref="LoanSchedule"/> calls it. A test holds the two together.</para>
/// </remarks>
public static class TimeValue
{
    /// <summary>Equation 69: level payment per period (等额支付, PMT).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="periods">Number of payments, above 0; need not be whole.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="endValue">Amount left at the end, received positive.</param>
    /// <param name="timing">End or start of each period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the number of periods is not above 0.</exception>
    public static double Payment(double rate, double periods, double presentValue, double endValue = 0, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        Check(rate, periods);
        if (rate == 0)
            return -(presentValue + endValue) / periods;

        double numerator = rate > 0
            ? presentValue + endValue * Compounding.Factor(rate, -periods)
            : presentValue * Compounding.Factor(rate, periods) + endValue;
        return -numerator * RateOverGrowth(rate, periods) / Advance(rate, timing);
    }

    /// <summary>Equation 69: interest part of one payment (利息部分, IPMT).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="period">Which payment, from 1 to the number of periods.</param>
    /// <param name="periods">Number of payments.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="endValue">Amount left at the end.</param>
    /// <param name="timing">End or start of each period; a first payment at the start bears no interest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the payment is not one of the periods.</exception>
    public static double InterestPart(double rate, int period, int periods, double presentValue, double endValue = 0, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        Check(rate, period, periods);
        if (timing == PaymentTiming.AtStart && period == 1)
            return 0;

        // What is owed before the payment, by what is still to come or by what has been: the sum whose growth shrinks.
        double payment = Payment(rate, periods, presentValue, endValue);
        double owed = rate >= 0
            ? PresentValue(rate, periods - period + 1, payment, endValue)
            : -FutureValue(rate, period - 1, payment, presentValue);
        return -rate * owed / Advance(rate, timing);
    }

    /// <summary>Equation 69: principal part of one payment (本金部分, PPMT).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="period">Which payment, from 1 to the number of periods.</param>
    /// <param name="periods">Number of payments.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="endValue">Amount left at the end.</param>
    /// <param name="timing">End or start of each period; a first payment at the start is all principal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the payment is not one of the periods.</exception>
    public static double PrincipalPart(double rate, int period, int periods, double presentValue, double endValue = 0, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        Check(rate, period, periods);
        if (timing == PaymentTiming.AtStart && period == 1)
            return Payment(rate, periods, presentValue, endValue, timing);

        double principal = presentValue + endValue;
        if (rate == 0)
            return -principal / periods;

        // Principal grows by the rate from payment to payment: one term of a geometric row, free of the difference of payment and interest.
        double share = RateOverGrowth(rate, periods) * Compounding.Factor(rate, rate > 0 ? period - 1 - periods : period - 1);
        return -principal * share / Advance(rate, timing);
    }

    /// <summary>Equation 69: amount at time 0 that the payments and the end value settle (现值, PV).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="periods">Number of payments, 0 or more; need not be whole.</param>
    /// <param name="payment">Level payment per period.</param>
    /// <param name="endValue">Amount at the end.</param>
    /// <param name="timing">End or start of each period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the number of periods is negative.</exception>
    public static double PresentValue(double rate, double periods, double payment, double endValue = 0, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        CheckNotNegative(rate, periods);
        double paid = payment * Advance(rate, timing);
        return rate switch
        {
            0 => -(paid * periods + endValue),
            > 0 => paid * Compounding.Growth(rate, -periods) / rate - endValue * Compounding.Factor(rate, -periods),
            _ => -Grown(paid * Compounding.Growth(rate, periods) / rate + endValue, rate, -periods),
        };
    }

    /// <summary>Equation 69: amount at the end to which present value and payments have grown (终值, FV).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="periods">Number of payments, 0 or more; need not be whole.</param>
    /// <param name="payment">Level payment per period.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="timing">End or start of each period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the number of periods is negative.</exception>
    public static double FutureValue(double rate, double periods, double payment, double presentValue = 0, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        CheckNotNegative(rate, periods);
        double paid = payment * Advance(rate, timing);
        return rate switch
        {
            0 => -(presentValue + paid * periods),
            > 0 => -Grown(presentValue - paid * Compounding.Growth(rate, -periods) / rate, rate, periods),
            _ => -(presentValue * Compounding.Factor(rate, periods) + paid * Compounding.Growth(rate, periods) / rate),
        };
    }

    /// <summary>Equation 69: number of payments until the end value is reached (期数, NPER).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="payment">Level payment per period.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="endValue">Amount at the end.</param>
    /// <param name="timing">End or start of each period.</param>
    /// <returns>Periods, seldom whole; negative where the payments go the wrong way, as in a spreadsheet; null for never, as where a payment does not exceed the interest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1.</exception>
    public static double? NumberOfPeriods(double rate, double payment, double presentValue, double endValue = 0, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        Compounding.CheckRate(rate);
        double total = presentValue + endValue;
        double paid = payment * Advance(rate, timing);
        if (total == 0)
            return 0;
        if (rate == 0)
            return paid == 0 ? null : -total / paid;

        double change = -total * rate / (paid + presentValue * rate);
        return change > -1 && double.IsFinite(change) ? Compounding.LogGrowth(change) / Compounding.LogGrowth(rate) : null;
    }

    /// <summary>Equation 69: every rate per period at which present value, payments and end value settle each other (利率, RATE); the one to quote is by (64).</summary>
    /// <param name="periods">Number of payments, at least 1.</param>
    /// <param name="payment">Level payment per period.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="endValue">Amount at the end.</param>
    /// <param name="timing">End or start of each period.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one period, or an amount that is not finite.</exception>
    public static RateOfReturn Rate(int periods, double payment, double presentValue, double endValue = 0, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        double[] flows = new double[periods + 1];
        Array.Fill(flows, payment, timing == PaymentTiming.AtStart ? 0 : 1, periods);
        flows[0] += presentValue;
        flows[periods] += endValue;
        return InternalRateOfReturn.Of(flows);
    }

    /// <summary>Equation 69: interest parts of a run of payments (累计利息, CUMIPMT).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="periods">Number of payments.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="first">First payment of the run, from 1.</param>
    /// <param name="last">Last payment of the run.</param>
    /// <param name="timing">End or start of each period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the run does not lie within the periods.</exception>
    public static double CumulativeInterest(double rate, int periods, double presentValue, int first, int last, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Enumerable.Range(first, last - first + 1).Sum(period => InterestPart(rate, period, periods, presentValue, 0, timing));
    }

    /// <summary>Equation 69: principal parts of a run of payments (累计本金, CUMPRINC).</summary>
    /// <param name="rate">Rate per period.</param>
    /// <param name="periods">Number of payments.</param>
    /// <param name="presentValue">Amount at time 0.</param>
    /// <param name="first">First payment of the run, from 1.</param>
    /// <param name="last">Last payment of the run.</param>
    /// <param name="timing">End or start of each period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the run does not lie within the periods.</exception>
    public static double CumulativePrincipal(double rate, int periods, double presentValue, int first, int last, PaymentTiming timing = PaymentTiming.AtEnd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Enumerable.Range(first, last - first + 1).Sum(period => PrincipalPart(rate, period, periods, presentValue, 0, timing));
    }

    /// <summary>Equation 69: effective rate of a nominal one (有效利率, EFFECT).</summary>
    /// <param name="nominalRate">Nominal yearly rate as a fraction.</param>
    /// <param name="compoundings">Times a year at which interest is added, above 0.</param>
    /// <param name="years">Years over which the effective rate is stated: 1 for a yearly rate, ½ for that of a half-year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate of one compounding is not above −1, or a number is not above 0.</exception>
    public static double EffectiveRate(double nominalRate, double compoundings, double years = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(compoundings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years);
        Compounding.CheckRate(nominalRate / compoundings);
        return Compounding.Growth(nominalRate / compoundings, compoundings * years);
    }

    /// <summary>Equation 69: nominal yearly rate of an effective one (名义利率, NOMINAL).</summary>
    /// <param name="effectiveRate">Effective yearly rate as a fraction, above −1.</param>
    /// <param name="compoundings">Times a year at which interest is added, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not a finite number above −1, or the number of compoundings is not above 0.</exception>
    public static double NominalRate(double effectiveRate, double compoundings)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(compoundings);
        Compounding.CheckRate(effectiveRate);
        return compoundings * Compounding.Growth(effectiveRate, 1 / compoundings);
    }

    /// <summary>Rate ÷ (1 − its discount) for a positive rate, ÷ (growth − 1) for a negative one: the first is the second times the growth, and neither overflows.</summary>
    private static double RateOverGrowth(double rate, double periods) => rate > 0 ? -rate / Compounding.Growth(rate, -periods) : rate / Compounding.Growth(rate, periods);

    /// <summary>What a payment at the start is worth at the end of its period.</summary>
    private static double Advance(double rate, PaymentTiming timing) => timing == PaymentTiming.AtStart ? 1 + rate : 1;

    /// <summary>An amount grown by a factor that may be infinite; nothing grows to nothing.</summary>
    private static double Grown(double amount, double rate, double periods) => amount == 0 ? 0 : amount * Compounding.Factor(rate, periods);

    private static void Check(double rate, double periods)
    {
        Compounding.CheckRate(rate);
        if (!(periods > 0 && double.IsFinite(periods)))
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "The number of periods is above 0.");
    }

    private static void CheckNotNegative(double rate, double periods)
    {
        Compounding.CheckRate(rate);
        if (!(periods >= 0 && double.IsFinite(periods)))
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "The number of periods is 0 or more.");
    }

    private static void Check(double rate, int period, int periods)
    {
        Check(rate, periods);
        if (period < 1 || period > periods)
            throw new ArgumentOutOfRangeException(nameof(period), period, $"The payment is one of the {periods} periods, the first is 1.");
    }
}
