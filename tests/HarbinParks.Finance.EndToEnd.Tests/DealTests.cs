using System.Globalization;
using System.Text.RegularExpressions;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary><c>deal</c>: the table of one deal, and the laws that its figures obey.</summary>
[Collection(HarbinRun.Shared)]
public sealed class DealTests(HarbinRun run)
{
    private const double Cent = 0.01;

    [Theory]
    [InlineData("binxi-heating")]
    [InlineData("hanan-roads")]
    [InlineData("limin-sewage")]
    [InlineData("hanan-gas")]
    public void The_flows_of_a_project_company_obey_their_laws(string deal)
    {
        using Workplace place = new();
        CashFlows flows = Write(place, deal);
        int served = 0;
        for (int t = 0; t < flows.Years.Length; t++)
        {
            int at = t;
            double F(string line) => flows.At(line, at);
            double B(string line) => flows.At(line, at - 1);
            string year = deal + " " + flows.Years[t].ToString(CultureInfo.InvariantCulture);

            // Shareholders pay their part of the interest, the rest is added to the loan.
            double capitalised = F("Loan") - B("Loan") - F("LoanDraw") + F("Principal");
            Near(F("ConstructionSpend") + F("InterestDuringConstruction"), F("EquityPaid") + F("LoanDraw") + capitalised + F("StandbyEquity") + F("Unfunded"), year + ": uses = sources");
            Assert.InRange(capitalised, -Cent, F("InterestDuringConstruction") + Cent);
            Near(F("DebtService"), F("Interest") + F("Principal"), year + ": service = interest + principal");
            if (!flows.Has("CashAvailable", t))
                continue;

            Near(F("CashAvailable"), F("UserRevenue") + F("GovernmentCash") - F("OperatingCost") - F("IncomeTax"), year + ": cash available");
            Near(B("Reserve") + F("CashAvailable"), F("DebtServicePaid") + F("Reserve") + F("Distribution") - (F("SupplierArrears") - B("SupplierArrears")), year + ": cash in = cash out");
            Assert.True(F("DebtServicePaid") <= Math.Max(F("CashAvailable"), 0) + B("Reserve") + Cent, year + ": paid more than there was");
            Assert.True(F("DebtServicePaid") <= F("DebtService") + (2 * B("LoanArrears")) + Cent, year + ": paid more than was due");
            Assert.True(F("Distribution") >= 0 && F("Reserve") >= 0 && F("IncomeTax") >= 0, year + ": negative balance");
            Assert.Equal(F("DebtService") > 1, flows.Has("CoverRatio", t));
            if (flows.Has("CoverRatio", t))
            {
                served++;
                Assert.Equal(F("CashAvailable") / F("DebtService"), F("CoverRatio"), 12);
            }
        }

        Assert.True(served >= 8, $"{served}");
        Assert.InRange(flows.At("Loan", flows.Years.Length - 1), -Cent, Cent);
        Assert.True(Enumerable.Range(0, flows.Years.Length).Max(t => flows.At("Loan", t)) > 1e7);
    }

    [Fact]
    public void Its_cover_ratios_are_the_base_case_of_the_results()
    {
        using Workplace place = new();
        CashFlows flows = Write(place, "binxi-heating");
        Dictionary<int, double> ratios = Enumerable.Range(0, flows.Years.Length).Where(t => flows.Has("CoverRatio", t)).ToDictionary(t => flows.Years[t], t => flows.At("CoverRatio", t));
        Assert.Equal(run.BaseCase("deals", "binxi-heating", "dscr"), ratios);
    }

    [Fact]
    public void Instalments_of_a_build_transfer_pay_its_base_and_its_return()
    {
        using Workplace place = new();
        CashFlows flows = Write(place, "limin-bridge-bt");
        double capital = Enumerable.Range(0, flows.Years.Length).Sum(t => flows.At("Principal", t));
        double paid = Enumerable.Range(0, flows.Years.Length).Sum(t => flows.At("BuybackInstalment", t));
        double taken = Enumerable.Range(0, flows.Years.Length).Max(t => flows.At("BuybackBase", t));
        Assert.Equal(taken, capital, 2);
        Assert.InRange(paid, capital * 1.05, capital * 1.3);
    }

    [Fact]
    public void The_table_names_its_lines_with_their_equations()
    {
        using Workplace place = new();
        string csv = Path.Combine(place.Root, "table.csv");
        string printed = Harbinparks.Run("deal", "models/harbin", "binxi-heating", "--csv", csv).Expect(0).Output;
        CashFlows flows = new(csv);
        Assert.Equal(["行项", "line", "式", "单位", "2016"], flows.Headings.Take(5));
        string[] shown = [.. Regex.Matches(printed, @"(?m)^  (\S[^(\n]*(?:\([^)\n]*\))?) \((\d+)\) ").Select(match => match.Groups[1].Value + " " + match.Groups[2].Value).Distinct()];
        Assert.True(shown.Length > 25, printed);
        Assert.Equal([], shown.Except(flows.Names.Select(name => name.Key + " " + name.Value)));
        Assert.All(new[] { "偿债覆盖率 35", "贷款余额 34", "所得税 30", "可分配现金 34", "应偿债务本息 32" }, line => Assert.Contains(line, shown));
        Assert.Matches(@"偿债覆盖率:最低 \d\.\d{3}\(\d{4} 年\),平均 \d\.\d{3}\(式 35\)\n(?:.*\n)*项目内部收益率:\d+\.\d\d %\n股东内部收益率:\d+\.\d\d %\n", printed);
        Assert.StartsWith(HarbinRun.Disclaimer, printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', printed);
        Assert.DoesNotContain("…", printed, StringComparison.Ordinal);
    }

    private static CashFlows Write(Workplace place, string deal)
    {
        string csv = Path.Combine(place.Root, "tables", deal + ".csv");
        Harbinparks.Run("deal", "models/harbin", deal, "--csv", csv).Expect(0);
        Assert.Equal([deal + ".csv"], Directory.GetFileSystemEntries(Path.GetDirectoryName(csv)!).Select(Path.GetFileName));
        return new CashFlows(csv);
    }

    private static void Near(double expected, double actual, string law) => Assert.True(Math.Abs(expected - actual) <= Cent, $"{law}: {expected:R} ≠ {actual:R}");
}
