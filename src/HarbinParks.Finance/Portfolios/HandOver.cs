namespace HarbinParks.Finance.Portfolios;

/// <summary>When the project company hands the works over (移交时点).</summary>
public enum HandOver
{
    /// <summary>At the end of the term, after operating them (期满移交).</summary>
    EndOfTerm,

    /// <summary>Straight after completion: the company builds and is paid, and does not operate (建成即移交).</summary>
    Completion,
}
