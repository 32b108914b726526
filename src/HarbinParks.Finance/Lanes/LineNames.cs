using System.Reflection;

namespace HarbinParks.Finance.Lanes;

/// <summary>Names of the lines, read once from their attributes.</summary>
public static class LineNames
{
    private static readonly Dictionary<CashFlowLine, LineAttribute> _names = Enum.GetValues<CashFlowLine>()
        .ToDictionary(line => line, line => typeof(CashFlowLine).GetField(line.ToString())!.GetCustomAttribute<LineAttribute>()!);

    /// <summary>What a line is called and where METHOD.md defines it.</summary>
    /// <param name="line">The line.</param>
    public static LineAttribute Of(CashFlowLine line) => _names[line];
}
