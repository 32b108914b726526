using System.Globalization;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Tests of a loan against its deal.</summary>
internal static class LoanChecks
{
    /// <summary>All tests of a loan.</summary>
    public static void Check(PppDeal deal, LoanTerms loan, string path, Portfolio portfolio, ReadingSession session)
    {
        string place = deal.Loans.Count == 1 && loan.Portion is null ? $"{path}:loan" : $"{path}:loans:{loan.Id}";
        SizingReading.Check(deal, loan, place, session);
        if (session.Problems.Any(problem => problem.Path == $"{path}:operationYears" || problem.Path == $"{place}:repaymentYears" || problem.Path == $"{place}:graceYears"))
            return;

        int years = loan.RepaymentYears + loan.GraceYears;
        if (years > deal.OperationYears)
        {
            session.Report(
                ProblemKind.Inconsistent,
                $"{place}:repaymentYears",
                loan.RepaymentYears.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"贷款连同宽限期 {years} 年,长于运营期 {deal.OperationYears} 年。"),
                string.Create(CultureInfo.InvariantCulture, $"the loan with its grace lasts {years} years, longer than the {deal.OperationYears} years of operation."));
        }

        if (portfolio.PeriodsPerYear % loan.SettlementsPerYear != 0)
        {
            session.Report(
                ProblemKind.Inconsistent,
                $"{place}:settlementsPerYear",
                loan.SettlementsPerYear.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"模型每年只算 {portfolio.PeriodsPerYear} 期(periodsPerYear),结息不能更密。"),
                string.Create(CultureInfo.InvariantCulture, $"the model has {portfolio.PeriodsPerYear} periods a year (periodsPerYear); interest cannot be settled more often."));
        }

        if (loan.Refinancing is Refinancing refinancing && (refinancing.Year <= deal.PlannedOpening || refinancing.Year >= deal.PlannedOpening + years))
        {
            session.Report(
                ProblemKind.Date,
                $"{place}:refinancing:year",
                refinancing.Year.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"再融资应在还款期内:{deal.PlannedOpening + 1} 至 {deal.PlannedOpening + years - 1} 年。"),
                string.Create(CultureInfo.InvariantCulture, $"refinancing lies within the repayment: {deal.PlannedOpening + 1} to {deal.PlannedOpening + years - 1}."));
        }
    }
}
