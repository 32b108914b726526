using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>What two years of delay do to each calendar of a deal, by hand: works of 10 in two even years, five years of operation, a loan of four instalments.</summary>
public class LateOpeningTests
{
    private static readonly PppDeal _plain = QuietCase.Partnership();

    [Fact]
    public void With_a_fixed_end_the_last_payments_are_lost()
    {
        List<double> onTime = Paid(_plain, 0);
        List<double> late = Paid(_plain, 2);
        Assert.Equal([2, 3, 4, 5, 6], YearsOf(onTime));
        Assert.Equal([4, 5, 6], YearsOf(late));
    }

    [Fact]
    public void With_an_end_that_moves_none_is_lost()
    {
        List<double> late = Paid(_plain with { ConcessionEnd = ConcessionEnd.Moves }, 2);
        Assert.Equal([4, 5, 6, 7, 8], YearsOf(late));
        // The same annuity each year, on the cost with four years of interest.
        double factor = 0.06 / (1 - Math.Pow(1.06, -5));
        QuietCase.AssertYi([.. Enumerable.Repeat((10 + Interest().Sum()) * factor, 5)], late.Where(due => due > 0));
    }

    [Fact]
    public void Interest_of_the_delay_is_capitalised_without_a_limit_and_equity_carries_its_part()
    {
        Portfolio portfolio = QuietCase.Of(_plain, 2);
        double[] interest = Interest();
        QuietCase.AssertYi([interest.Sum()], [QuietCase.Years(portfolio, 4, state => state.Companies[0].InterestCapitalised.Value)[3]]);
        QuietCase.AssertYi([0.8 * (10 + interest.Sum())], [QuietCase.Years(portfolio, 4, state => state.Loans[0].Balance.Value)[3]]);
        QuietCase.AssertYi([.. interest.Select(year => 0.2 * (2.5 + year))], QuietCase.Years(portfolio, 4, state => state.Companies[0].EquityPaid.Value));
        Assert.All(QuietCase.Years(portfolio, 8, state => state.Companies[0].Unfunded.Value + state.Companies[0].StandbyEquity.Value + state.Companies[0].StandbyLoan.Value), none => Assert.Equal(0, none));

        Planning.SimulationPlan plan = HarbinCase.Compile(portfolio);
        CashFlowRow named = BaseCaseTrace.Of(plan).Table(plan.EntityOfDeal(0)).Find(CashFlowLine.InterestDuringConstruction)!;
        QuietCase.AssertYi(interest, named.Values.Take(4).Select(value => value!.Value));
    }

    [Fact]
    public void A_fixed_loan_calendar_leaves_two_instalments_and_one_that_moves_all_four()
    {
        double loan = 0.8 * (10 + Interest().Sum());
        Assert.Equal(4, _plain.Loans[0].RepaymentYears);
        QuietCase.AssertYi([loan, loan / 2, 0, 0], Balance(LoanCalendar.Fixed));
        QuietCase.AssertYi([loan, loan * 3 / 4, loan / 2, loan / 4], Balance(LoanCalendar.Moves));

        static IEnumerable<double> Balance(LoanCalendar calendar) => QuietCase.Years(
            QuietCase.Of(_plain with { Loans = [_plain.Loans[0] with { Calendar = calendar }] }, 2), 7, state => state.Loans[0].Balance.Value).Skip(3);
    }

    [Fact]
    public void The_tax_holiday_starts_with_the_first_operating_revenue()
    {
        PppDeal taxed = _plain with { ConcessionEnd = ConcessionEnd.Moves, IncomeTax = new IncomeTaxTerms { FullRate = Part(0.25), Holiday = true, LossExpiryYears = 0 } };
        List<(double Profit, double Tax)> years = QuietCase.Years(QuietCase.Of(taxed, 2), 9, state =>
            (state.Companies[0].YearIncome.Value - state.Companies[0].YearInterest.Value - state.Companies[0].YearAmortisation.Value, state.Companies[0].Tax.Value));
        double[] rates = [0, 0, 0, 0, 0, 0, 0, 0.125, 0.125];
        Assert.All(years.Zip(rates), year => Assert.Equal(year.Second * Math.Max(year.First.Profit, 0), year.First.Tax, 1e-3));
        Assert.True(years[7].Profit > 1e6);
    }

    /// <summary>Four years of 2.5 each: interest of 6 % on the loan and on half of the draw of 2, four fifths of it borrowed.</summary>
    private static double[] Interest()
    {
        double loan = 0;
        double[] interest = new double[4];
        for (int year = 0; year < 4; year++)
        {
            interest[year] = 0.06 * (loan + 1);
            loan += 2 + 0.8 * interest[year];
        }

        return interest;
    }

    private static List<double> Paid(PppDeal deal, int late) => QuietCase.Years(QuietCase.Of(deal, late), 12, state => state.Companies[0].SubsidyDue.Value);

    private static int[] YearsOf(List<double> due) => [.. Enumerable.Range(0, due.Count).Where(year => due[year] > 0)];
}
