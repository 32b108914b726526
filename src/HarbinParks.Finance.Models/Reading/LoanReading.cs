using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads loans: one under <c>loan</c>, or several under <c>loans</c>, each taking from <c>loan</c> what it does not say.</summary>
internal static class LoanReading
{
    private static readonly int[] _steps = [1, 2, 4, 12];

    /// <summary>Keys of a loan that defaults may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "loan:repayment", "loan:repaymentYears", "loan:graceYears", "loan:rate", "loan:seniority", "loan:instalmentsPerYear", "loan:settlementsPerYear", "loan:interestBasis",
        "loan:constructionInterest", "loan:drawTiming", "loan:calendar", "loan:commitmentFee", "loan:arrangementFee", "loan:penaltyMultiple", "loan:sculptedCover", "loan:balloon", "loan:specialBond",
    ];

    /// <summary>All loans of a partnership.</summary>
    /// <param name="deal">The deal.</param>
    public static IReadOnlyList<LoanTerms> Loans(ModelSection deal)
    {
        if (deal.OptionalSection("loans") is not ModelSection several)
            return [Loan(deal.Section("loan"), "loan", portion: null)];

        ModelSection? common = deal.OptionalSection("loan");
        List<LoanTerms> loans = [];
        foreach ((string id, ModelSection section) in several.Entries())
        {
            ModelSection own = common is null ? section : section.FallingBackOn(common);
            loans.Add(Loan(own, id, section.Figure("portion", Quantities.Share)));
        }

        Consistency.SumToOne(deal.Session, several.Path, [.. loans.Select(loan => loan.Portion!)], "各笔借款的比例", "the portions of the loans");
        if (loans.Count > 0 && loans.TrueForAll(loan => loan.Seniority != Seniority.Senior))
            deal.Session.Report(ProblemKind.Inconsistent, several.Path, "", "至少一笔借款应为优先级(seniority: senior)。", "at least one loan must be senior (seniority: senior).");

        return loans;
    }

    /// <summary>One loan.</summary>
    /// <param name="section">Its group.</param>
    /// <param name="id">Its id.</param>
    /// <param name="portion">Its part of what is borrowed; null for all.</param>
    public static LoanTerms Loan(ModelSection section, string id, Figure<Share>? portion)
    {
        (RateBasis basis, Figure<Rate> rate, Figure<Number> multiple) = Rate(section);
        Repayment repayment = section.Choice<Repayment>("repayment") ?? Repayment.Annuity;
        IReadOnlyList<Figure<Share>>? custom = repayment == Repayment.Custom ? section.Sequence("customShares", Quantities.Share) : null;
        if (custom is not null)
            Consistency.SumToOne(section.Session, $"{section.Path}:customShares", custom, "各期还本比例", "the shares of the instalments");

        int instalments = Step(section, "instalmentsPerYear", 1);
        int settlements = Step(section, "settlementsPerYear", instalments);
        if (settlements % instalments != 0)
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:settlementsPerYear", $"{settlements}", "每年结息次数应是还本次数的整倍数。", "the settlements a year must be a multiple of the instalments.");
        }

        return new LoanTerms
        {
            Id = id,
            Portion = portion,
            Seniority = section.ChoiceOr("seniority", Seniority.Senior),
            Repayment = repayment,
            RepaymentYears = repayment == Repayment.Custom ? Math.Max(1, (custom!.Count + instalments - 1) / instalments) : section.Integer("repaymentYears", 1, 40),
            GraceYears = section.Integer("graceYears", 0, 10),
            RateBasis = basis,
            RateOrSpread = rate,
            Multiple = multiple,
            InstalmentsPerYear = instalments,
            SettlementsPerYear = settlements,
            InterestBasis = section.ChoiceOr("interestBasis", InterestBasis.Opening),
            ConstructionInterest = section.ChoiceOr("constructionInterest", ConstructionInterest.Capitalised),
            DrawTiming = section.ChoiceOr("drawTiming", DrawTiming.Even),
            Calendar = section.ChoiceOr("calendar", LoanCalendar.Fixed),
            CommitmentFee = section.OptionalFigure("commitmentFee", Quantities.Interest),
            ArrangementFee = section.OptionalFigure("arrangementFee", Quantities.Share),
            PenaltyMultiple = section.OptionalFigure("penaltyMultiple", Quantities.Multiple),
            SculptedCover = section.OptionalFigure("sculptedCover", Quantities.Multiple),
            Balloon = repayment == Repayment.Balloon ? section.Figure("balloon", Quantities.Share) : null,
            CustomShares = custom,
            SpecialBond = section.FlagOr("specialBond", otherwise: false),
            Refinancing = section.OptionalSection("refinancing") is ModelSection refinancing ? Refinanced(refinancing) : null,
        };
    }

    /// <summary>1, 2, 4 or 12 a year.</summary>
    public static int Step(ModelSection section, string key, int otherwise)
    {
        int steps = section.IntegerOr(key, 1, 12, otherwise);
        if (_steps.Contains(steps))
            return steps;

        section.Session.Report(ProblemKind.OutOfRange, $"{section.Path}:{key}".TrimStart(':'), $"{steps}", "每年期数只能是 1、2、4、12。", "1, 2, 4 or 12 a year.");
        return otherwise;
    }

    private static Refinancing Refinanced(ModelSection section)
    {
        (RateBasis basis, Figure<Rate> rate, Figure<Number> multiple) = Rate(section);
        Repayment repayment = section.Choice<Repayment>("repayment") ?? Repayment.Annuity;
        if (repayment is not (Repayment.Annuity or Repayment.EqualPrincipal))
        {
            section.Session.Report(
                ProblemKind.OutOfRange, $"{section.Path}:repayment", $"{repayment}", "再融资只能等额本息或等额本金(annuity、equalPrincipal)。", "a refinanced loan is repaid by annuity or equalPrincipal.");
        }

        return new Refinancing
        {
            Year = section.Integer("year", 2000, 2100, ProblemKind.Date),
            RepaymentYears = section.Integer("repaymentYears", 1, 40),
            Repayment = repayment,
            RateBasis = basis,
            RateOrSpread = rate,
            Multiple = multiple,
            Fee = section.OptionalFigure("fee", Quantities.Share),
        };
    }

    /// <summary>A rate, a text such as "基准×1.05".</summary>
    private static (RateBasis Basis, Figure<Rate> RateOrSpread, Figure<Number> Multiple) Rate(ModelSection section)
    {
        string path = $"{section.Path}:rate";
        RateBasis basis = RateBasis.Fixed;
        Figure<Rate> rateOrSpread = new(default, ReadingSession.Unreadable);
        Figure<Number> multiple = new(Number.Of(1), ReadingSession.Unreadable);
        if (section.Written("rate") is not (string text, FigureOrigin origin))
        {
            section.Text("rate");
        }
        else if (!RateText.TryRead(text, out basis, out decimal value))
        {
            section.Session.Report(ProblemKind.Unit, path, text, "利率写作“4.9 %”、“基准×1.05”或“LPR5Y+60bp”。", "a loan rate is written “4.9 %”, “基准×1.05” or “LPR5Y+60bp”.");
        }
        else if (basis == RateBasis.Multiple ? value is < 0.3m or > 3m : value is < -10m or > 30m)
        {
            section.Session.Report(ProblemKind.OutOfRange, path, text, "倍数在 0.3 与 3 之间,利率或点差在 −10 % 与 30 % 之间。", "a multiple lies in 0.3 to 3, a rate or spread in -10 % to 30 %.");
        }
        else
        {
            bool isMultiple = basis == RateBasis.Multiple;
            rateOrSpread = new Figure<Rate>(Units.Rate.FromPercent(isMultiple ? 0 : (double)value), isMultiple ? origin with { Path = $"{path}:spread" } : origin);
            multiple = new Figure<Number>(Number.Of(isMultiple ? (double)value : 1), isMultiple ? origin : origin with { Path = $"{path}:multiple" });
        }

        return (basis, rateOrSpread, multiple);
    }
}
