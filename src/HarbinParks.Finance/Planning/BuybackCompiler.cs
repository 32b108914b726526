using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles buy-back terms: instalments become shares of the base by year since hand-over.</summary>
internal sealed class BuybackCompiler(CompilationContext context)
{
    private InputRegistry Inputs => context.Inputs;

    /// <summary>A build–transfer deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="works">Its works.</param>
    public BuybackPlan Buyback(BuildTransferDeal deal, WorksPlan works)
    {
        FigureOrigin[] origins = deal.Form == BuybackForm.EqualInstalment ? [deal.Return.Origin] : [.. deal.Instalments.Select(share => share.Origin)];
        IReadOnlyList<double> shares = BuybackShares.Of(deal);
        int firstYear = deal.YearOf(0);
        int lastYear = deal.YearOf(deal.InstalmentCount - 1);
        bool settles = deal.AuditYears > 0 || deal.Retention is not null;
        int returned = deal.Retention is null ? lastYear : Math.Max(lastYear, deal.DefectYears - 1);
        double[] byYear = [.. Enumerable.Repeat(0.0, firstYear), .. shares, .. Enumerable.Repeat(0.0, returned - lastYear), 0];
        double[] years = new double[byYear.Length];
        for (int k = 0; k < shares.Count; k++)
            years[firstYear + k] = k == 0 ? deal.FirstInstalmentMonths / 12.0 : 1;

        return new BuybackPlan(
            works,
            new BuybackInputs
            {
                BaseMultiple = deal.BaseMultiple is Figure<Number> multiple ? Inputs.Of(multiple) : Inputs.Derived(1, "回购基数为审定各项费用与建设期利息之和"),
                ConstructionInterest = deal.ConstructionInterest is Figure<Rate> interest ? Inputs.Of(interest) : Inputs.Derived(0, "建设期利息含在回购基数系数内"),
                Return = Inputs.Of(deal.Return),
                InstalmentShare = Inputs.Table(byYear, "回购比例", origins),
                ReturnYears = Inputs.Table(years, $"计息年数:首期 {deal.FirstInstalmentMonths} 个月,其后每年"),
                DueShare = settles ? Inputs.Table(Cumulative(byYear), "累计应付回购比例", origins) : null,
                RetentionHeld = settles ? RetentionHeld(deal, byYear.Length, lastYear, returned) : null,
                WorksShare = WorksShare(deal),
            },
            returned)
        {
            BearsInterest = deal.ConstructionInterest is not null,
            AuditYears = deal.AuditYears,
            Settles = settles,
            Penalty = deal.PenaltyRate is Figure<Rate> penalty ? Inputs.Of(penalty) : null,
        };
    }

    private static List<double> Cumulative(double[] shares)
    {
        List<double> sums = [];
        double sum = 0;
        foreach (double share in shares)
        {
            sum += share;
            sums.Add(sum);
        }

        return sums;
    }

    /// <summary>Held from the last instalment until the year at whose end the defect period is over.</summary>
    private InputTable RetentionHeld(BuildTransferDeal deal, int entries, int lastYear, int returned)
    {
        double[] held = new double[entries];
        if (deal.Retention is not Figure<Share> retention)
            return Inputs.Table(held, "无质量保证金");

        Array.Fill(held, retention.Value.Fraction, lastYear, returned - lastYear);
        return Inputs.Table(held, "质量保证金:末期扣留,缺陷责任期满退还", retention.Origin);
    }

    private Input WorksShare(BuildTransferDeal deal)
    {
        bool landApart = deal.LandOverrunClass is not null;
        List<InvestmentItem> items = [.. deal.Items.Where(item => !landApart || item.Kind != InvestmentItemKind.Land)];
        double whole = items.Sum(item => item.Amount.Value.Yuan);
        return whole > 0
            ? Inputs.Derived(items.Where(item => item.Kind == InvestmentItemKind.Works).Sum(item => item.Amount.Value.Yuan) / whole, "建安工程费 ÷ 各项费用(单列的征地拆迁除外)", [.. items.Select(item => item.Amount.Origin)])
            : Inputs.Derived(1, "未分项,建安工程费即总投资");
    }
}
