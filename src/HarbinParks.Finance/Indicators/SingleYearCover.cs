using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Cover ratios of one year as feasibility studies define them (《建设项目经济评价方法与参数》的偿债能力指标). Equation 92.</summary>
/// <remarks>They start from the profit and loss account, not from cash: (35) starts from cash received and is what a lender tests.</remarks>
public static class SingleYearCover
{
    /// <summary>Equation 92, debt-service cover ratio (偿债备付率): (EBIT + depreciation and amortisation − income tax) ÷ (principal + interest).</summary>
    /// <param name="earningsBeforeInterestAndTax">息税前利润; may be negative.</param>
    /// <param name="depreciationAndAmortisation">折旧与摊销.</param>
    /// <param name="incomeTax">所得税.</param>
    /// <param name="principal">Principal due in the year.</param>
    /// <param name="interest">Interest due in the year that is charged to cost.</param>
    /// <returns>A ratio; null for none, where nothing is due.</returns>
    public static double? DebtService(double earningsBeforeInterestAndTax, double depreciationAndAmortisation, double incomeTax, double principal, double interest)
    {
        Scalar service = principal + interest;
        return service.Value > 0 ? CoverRatio.Of(earningsBeforeInterestAndTax + depreciationAndAmortisation - incomeTax, service, service > 0).Value : null;
    }

    /// <summary>Equation 92, interest cover ratio (利息备付率): EBIT ÷ interest.</summary>
    /// <param name="earningsBeforeInterestAndTax">息税前利润: profit before tax + interest; may be negative.</param>
    /// <param name="interest">Interest due in the year that is charged to cost.</param>
    /// <returns>A ratio; null for none, where no interest is due.</returns>
    /// <remarks>Not (59): that is a platform's, counts depreciation as well and is capped at 10 for the mean over paths.</remarks>
    public static double? Interest(double earningsBeforeInterestAndTax, double interest) => interest > 0 ? earningsBeforeInterestAndTax / interest : null;
}
