namespace HarbinParks.Finance.Rules;

/// <summary>How grave a finding of legality is.</summary>
public enum LegalitySeverity
{
    /// <summary>For information (提示).</summary>
    Information,

    /// <summary>Needs a remedy in the contract (需整改).</summary>
    Remedy,

    /// <summary>Irregular stock: payments run on (不规范存量).</summary>
    Irregular,

    /// <summary>Must not be signed (不得签约).</summary>
    MustNotSign,
}
