namespace HarbinParks.Finance.Affordability;

/// <summary>Where the forecast of general public budget expenditure comes from (支出预测口径).</summary>
public enum ExpenditureBasis
{
    /// <summary>Base year grown by the mean growth of the five years up to it (近五年平均增速).</summary>
    FiveYearHistory,

    /// <summary>Base case of the model, where the level has no history (基准情形).</summary>
    BaseCase,
}
