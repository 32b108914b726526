using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Affordability;

/// <summary>What one payer bears of one deal, by year (项目支出责任).</summary>
/// <param name="Deal">Id of the deal.</param>
/// <param name="DealName">Its name in Chinese.</param>
/// <param name="Payer">Id of the payer.</param>
/// <param name="PayerName">Its name in Chinese.</param>
/// <param name="Method">Method of head R that enters the sum.</param>
/// <param name="Years">By simulated year.</param>
public sealed record DealResponsibility(string Deal, string DealName, string Payer, string PayerName, RiskMethod Method, IReadOnlyList<ResponsibilityYear> Years);
