namespace HarbinParks.Finance.Portfolios;

/// <summary>The budget of a level out of which a payment comes (预算类别).</summary>
public enum BudgetKind
{
    /// <summary>General public budget (一般公共预算): what the PPP ceiling is measured against.</summary>
    General,

    /// <summary>Government-fund budget (政府性基金预算): land income above all.</summary>
    Fund,
}
