using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>A crossing whose paths are looked at apart, to tell what marks them (越线路径特征).</summary>
/// <param name="Payer">Index of the payer.</param>
/// <param name="Row">Row whose value crosses.</param>
/// <param name="Rule">Rule of the line.</param>
public sealed record Condition(int Payer, int Row, Rule Rule);
