using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads how the debt of a partnership is to be found, and tests what is asked of its loans.</summary>
internal static class SizingReading
{
    /// <summary>Keys that defaults may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["debtSizing:targetCover", "debtSizing:capitalFloor", "debtSizing:maximumGearing"];

    /// <summary>The bounds of the debt; null where the capital share is given.</summary>
    /// <param name="deal">The deal.</param>
    public static DebtSizing? Sizing(ModelSection deal) => deal.OptionalSection("debtSizing") is not ModelSection section ? null : new DebtSizing
    {
        TargetCover = section.Figure("targetCover", Quantities.Multiple),
        CapitalFloor = section.Figure("capitalFloor", Quantities.Share),
        MaximumGearing = section.OptionalFigure("maximumGearing", Quantities.Share),
    };

    /// <summary>What a loan that is cut to the cash flow may not be besides.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="loan">A loan of it.</param>
    /// <param name="place">Its place in the model.</param>
    /// <param name="session">Where problems are reported.</param>
    public static void Check(PppDeal deal, LoanTerms loan, string place, ReadingSession session)
    {
        if (loan.Repayment != Repayment.Sculpted)
            return;

        if (loan.Seniority != Seniority.Senior)
            session.Report(ProblemKind.Inconsistent, $"{place}:repayment", "sculpted", "定制还本只用于优先级贷款(seniority: senior)。", "only a senior loan is sculpted (seniority: senior).");

        if (loan.Refinancing is not null)
            session.Report(ProblemKind.Inconsistent, $"{place}:refinancing", "", "定制还本的贷款不能再融资。", "a sculpted loan is not refinanced.");

        LoanTerms first = deal.Loans.First(one => one.Repayment == Repayment.Sculpted);
        if ((loan.GraceYears, loan.RepaymentYears, loan.InstalmentsPerYear, loan.Calendar) != (first.GraceYears, first.RepaymentYears, first.InstalmentsPerYear, first.Calendar))
        {
            session.Report(
                ProblemKind.Inconsistent, place, "", $"定制还本的几笔贷款应同一还款日历:与“{first.Id}”的宽限期、还款年限、还本次数或延误规则不同。",
                $"sculpted loans of one deal share a calendar: grace, years, instalments a year or calendar differ from “{first.Id}”.");
        }

        if (loan.SculptedCover is not null && deal.DebtSizing is not null)
            session.Report(ProblemKind.Inconsistent, $"{place}:sculptedCover", loan.SculptedCover.Origin.Text, "已有 debtSizing:覆盖率由测算决定,二者只写一个。", "debtSizing decides the cover; give one of the two.");
    }

    /// <summary>A platform serves its loan from no project's cash flow.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="session">Where problems are reported.</param>
    public static void Check(PlatformLoanDeal deal, ReadingSession session)
    {
        if (deal.Loan.Repayment is Repayment.Sculpted or Repayment.MaximumThenLevel)
        {
            session.Report(
                ProblemKind.Inconsistent, $"deals:{deal.Id}:loan:repayment", deal.Loan.Repayment.ToString(),
                "平台贷款没有项目现金流可依,不能按现金流还本;请用 annuity、equalPrincipal、balloon 或 custom。", "a platform loan has no cash flow of a project to follow; use annuity, equalPrincipal, balloon or custom.");
        }
    }
}
