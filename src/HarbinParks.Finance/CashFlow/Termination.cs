using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Early end of a partnership (提前终止): why, what is paid, and who gets it.</summary>
public static class Termination
{
    /// <summary>Cause "company" (项目公司违约).</summary>
    public const int Company = 1;

    /// <summary>Cause "government" (政府违约).</summary>
    public const int Government = 2;

    /// <summary>Cause "force majeure" (不可抗力).</summary>
    public const int ForceMajeure = 3;

    /// <summary>Largest number of a cause.</summary>
    public const int Causes = 3;

    /// <summary>Equation 144: cause of a year's end, 0 for none: the government's fault goes before force majeure, and that before the company's.</summary>
    /// <param name="company">1 where the company is at fault.</param>
    /// <param name="government">1 where the government is.</param>
    /// <param name="forceMajeure">1 where force majeure strikes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Cause<T>(T company, T government, T forceMajeure)
        where T : struct, INumberLane<T>
        => T.Select(government > 0.5, Government, T.Select(forceMajeure > 0.5, ForceMajeure, T.Select(company > 0.5, Company, 0)));

    /// <summary>Equation 145: compensation: shares by cause of the outstanding debt and of the sponsors' equity that has not come back.</summary>
    /// <param name="terms">Shares by cause.</param>
    /// <param name="cause">From <see cref="Cause"/>.</param>
    /// <param name="debt">Outstanding debt that counts.</param>
    /// <param name="equity">Equity paid in by the sponsors, less what was distributed to them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Compensation<T>(TerminationInputs terms, T cause, T debt, T equity)
        where T : struct, INumberLane<T>
    {
        // Tables are read backwards: three less the cause.
        T back = Causes - cause;
        return (T.Pick(terms.DebtShare, Causes, back) * debt + T.Pick(terms.EquityShare, Causes, back) * T.Max(equity, 0)).Named(CashFlowLine.Compensation);
    }

    /// <summary>Equation 146: what a claim takes of the cash that is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Taken<T>(T cash, T claim)
        where T : struct, INumberLane<T>
        => T.Min(T.Max(cash, 0), claim);
}
