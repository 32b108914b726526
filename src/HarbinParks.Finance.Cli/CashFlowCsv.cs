using System.Globalization;
using System.Text;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Cli;

/// <summary>Writes a cash-flow table as CSV: one row a line, one column a year, yuan and fractions, UTF-8 with its mark so that Excel reads the Chinese.</summary>
internal static class CashFlowCsv
{
    /// <summary>Writes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CashFlowTable table, Stream stream)
    {
        using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\n" };
        int years = table.Rows.Count == 0 ? 0 : table.Rows[0].Values.Count;
        writer.WriteLine("行项,line,式,单位," + string.Join(',', Enumerable.Range(0, years).Select(table.Head)));
        foreach (CashFlowRow row in table.Rows)
        {
            LineAttribute name = LineNames.Of(row.Line);
            string values = string.Join(',', row.Values.Select(value => Text(value)));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name.Chinese},{row.Line},{name.Equation},{(name.Unit == LineUnit.Money ? "元" : name.Unit.ToString())},{values}"));
        }
    }

    /// <summary>A cell; adding nothing takes the sign off a zero.</summary>
    private static string Text(double? value) => (value + 0.0)?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
