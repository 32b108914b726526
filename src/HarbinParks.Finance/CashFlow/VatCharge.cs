using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What the tax on turnover does to a company in a period.</summary>
/// <param name="OnGovernment">Output tax within the government's payment.</param>
/// <param name="Payable">Tax payable, before its refund.</param>
/// <param name="Credit">Credit carried forward.</param>
/// <param name="Cash">Effect on its cash, beside prices and costs as they are stated.</param>
/// <param name="Profit">Effect on its profit, beside prices and costs as they are stated.</param>
public readonly record struct VatCharge<T>(T OnGovernment, T Payable, T Credit, T Cash, T Profit)
    where T : struct, INumberLane<T>;
