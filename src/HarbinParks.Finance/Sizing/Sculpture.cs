using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Sizing;

/// <summary>Principal of the sculpted loans of one deal that makes CFADS ÷ senior service even over their instalments (定制还本). Equation 95.</summary>
/// <param name="Shares">Part of the debt repaid with each instalment, adding up to one; none below 0.</param>
/// <param name="Cover">The cover ratio; null where nothing is owed.</param>
/// <param name="Problem">What an instalment cannot keep; null for none.</param>
internal sealed record Sculpture(double[] Shares, double? Cover, Infeasibility? Problem)
{
    // Of the debt: below it a negative principal is rounding.
    private const double Rounding = 1e-10;

    /// <summary>Equal instalments: where a search begins.</summary>
    public static double[] Equal(int instalments) => [.. Enumerable.Repeat(1.0 / instalments, instalments)];

    /// <summary>Cuts to the flows of a base case.</summary>
    /// <param name="flows">The company.</param>
    /// <param name="loans">Places of the sculpted loans among its loans; all on one calendar.</param>
    /// <param name="cover">Cover to hold until the debt is repaid; null where the size of the debt decides.</param>
    /// <param name="firstYear">First simulated calendar year.</param>
    public static Sculpture Of(CompanyFlows<Scalar> flows, IReadOnlyList<int> loans, double? cover, int firstYear)
    {
        List<Instalment> instalments = Instalments(flows, loans, firstYear);
        int count = flows.Company.Loans[loans[0]].Phases[0].Instalments;
        if (instalments.Count == 0)
            return new(Equal(count), null, null);

        // The balance left at the end is debt − service ÷ cover, each carried forward at the loans' own interest.
        double debt = instalments[0].Debt;
        double owed = debt;
        double cash = 0;
        foreach (Instalment one in instalments)
        {
            owed = owed * one.Growth + one.Other / one.Weight;
            cash = cash * one.Growth + one.Cash / one.Weight;
        }

        if (!(cash > 0))
        {
            Instalment worst = instalments.MinBy(one => one.Cash)!;
            return new(Equal(count), null, Infeasibility.NegativeCash(worst.Year, worst.Cash));
        }

        double even = cash / owed;
        double held = cover ?? even;
        Infeasibility? problem = null;
        double[] principal = new double[count];
        double balance = debt;
        foreach (Instalment one in instalments)
        {
            double service = one.Cash / held - one.Other;
            double amount = (service - one.Interest * balance) / one.Weight;
            if (amount < -Rounding * debt)
                problem ??= one.Cash > 0 ? Infeasibility.NegativePrincipal(one.Year, one.Interest * balance, service) : Infeasibility.NegativeCash(one.Year, one.Cash);

            amount = cover is null ? amount : Math.Min(amount, balance);
            balance -= amount;
            principal[one.Number] = Math.Max(amount, 0);
        }

        if (cover is double target && even < target && balance > 1e-9 * debt)
            problem ??= Infeasibility.LargerThanCapacity(debt, debt * even / target, target);

        double sum = principal.Sum();
        return new([.. principal.Select(amount => amount / sum)], held, problem);
    }

    /// <summary>Instalments that the base case pays: those after its opening.</summary>
    private static List<Instalment> Instalments(CompanyFlows<Scalar> flows, IReadOnlyList<int> loans, int firstYear)
    {
        LoanInputs terms = flows.Company.Loans[loans[0]].Phases[0];
        int perYear = flows.Company.Works.PeriodsPerYear;
        int moved = terms.LargestMove > 0 ? (int)flows.Works.Delay.Value * perYear : 0;
        double[][] interest = [.. loans.Select(loan => InterestOf(flows, loan, moved))];
        double[]? parts = null;
        List<Instalment> paid = [];
        for (int k = 0; k < terms.Instalments; k++)
        {
            int end = terms.FirstRepayment + moved + k * terms.InstalmentEvery;
            int start = end - terms.InstalmentEvery + 1;
            if (end < flows.Opening || start < 0 || end >= flows.Cash.Length)
                continue;

            double debt = loans.Sum(loan => flows.Loans[loan].Opening[start].Value);
            if (parts is null && !(debt > 1))
                return [];

            // All are repaid in the same parts, so what each is of the sum stays as it begins.
            parts ??= [.. loans.Select(loan => flows.Loans[loan].Opening[start].Value / debt)];
            double cash = 0;
            double other = 0;
            for (int period = start; period <= end; period++)
            {
                cash += flows.Cash[period].Value;
                other += flows.Service[period].Value - loans.Sum(loan => flows.Loans[loan].Interest[period].Value + flows.Loans[loan].Principal[period].Value);
            }

            double rate = 0;
            double weight = 1;
            for (int i = 0; i < loans.Count; i++)
            {
                rate += parts[i] * interest[i][k];
                if (flows.Company.Loans[loans[i]].Phases[0].OnAverage)
                    weight -= parts[i] * 0.5 * flows.Loans[loans[i]].Rate[end].Value * terms.InstalmentYears;
            }

            paid.Add(new Instalment(k, firstYear + end / perYear, debt, cash, other, rate, weight));
        }

        return paid;
    }

    /// <summary>Interest of each instalment's interval on a balance of one, by the loan's settlements.</summary>
    private static double[] InterestOf(CompanyFlows<Scalar> flows, int place, int moved)
    {
        LoanPlan loan = flows.Company.Loans[place];
        LoanInputs terms = loan.Phases[0];
        double[] due = new double[terms.Instalments];
        double builtUp = 0;
        for (int period = Math.Max(flows.Opening, 0); period < flows.Cash.Length; period++)
        {
            builtUp += flows.Loans[place].Rate[period].Value * flows.Company.Works.PeriodYears;
            int since = period - moved - terms.FirstRepayment + terms.InstalmentEvery - 1;
            bool repays = since >= 0 && (since + 1) % terms.InstalmentEvery == 0;
            if (!repays && !loan.SettlesIn(period))
                continue;

            if (since >= 0 && since / terms.InstalmentEvery < due.Length)
                due[since / terms.InstalmentEvery] += builtUp;

            builtUp = 0;
        }

        return due;
    }

    /// <summary>What an instalment has to pay from.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Year">Calendar year.</param>
    /// <param name="Debt">Sculpted debt before it.</param>
    /// <param name="Cash">Cash available for debt service since the instalment before.</param>
    /// <param name="Other">Senior service of the other loans in that time.</param>
    /// <param name="Interest">Interest of that time ÷ balance.</param>
    /// <param name="Weight">Service ÷ principal, interest on the opening balance apart: 1, less where interest runs on the average balance.</param>
    private sealed record Instalment(int Number, int Year, double Debt, double Cash, double Other, double Interest, double Weight)
    {
        public double Growth => 1 + Interest / Weight;
    }
}
