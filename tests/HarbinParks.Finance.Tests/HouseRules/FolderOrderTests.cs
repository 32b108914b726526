using System.Text.RegularExpressions;

namespace HarbinParks.Finance.Tests.HouseRules;

/// <summary>The folders of the method stand in an order: each uses only folders before it, so that each can be read without those after it.</summary>
/// <remarks>
/// <para>Why this order: units and the number come first because everything speaks in them; the rules of finance (CashFlow, Indicators) know only
/// the number and small structs of terms, never a portfolio; a portfolio knows nothing of the law that judges it (Rules); Planning is the one place
/// where portfolio, rules and draws become terms; Projection runs a plan, Sizing asks how the result answers to a figure of the portfolio; Statistics counts
/// whatever it is given and knows no plan, Simulation joins plan and counts; Affordability and
/// ValueForMoney look at the same simulation with questions of their own; Warnings read counts against rules; Derivations retrace a projection and are
/// read by nobody in the method.</para>
/// <para>The root (the pipeline and its report) may use all. Only Warnings use the root in turn: they fill the report's own records.</para>
/// </remarks>
public sealed class FolderOrderTests
{
    private const string Core = "src/HarbinParks.Finance";
    private static readonly string[] _order =
        ["Units", "Lanes", "CashFlow", "Indicators", "Portfolios", "Rules", "Sampling", "Planning", "Projection", "Sizing", "Statistics", "Simulation", "Affordability", "ValueForMoney", "Warnings", "Derivations"];

    private static readonly Dictionary<string, HashSet<string>> _types = _order.ToDictionary(folder => folder, folder => SourceTree.Code(Core + "/" + folder).Select(NameOf).ToHashSet());

    [Fact]
    public void The_order_names_every_folder()
    {
        IEnumerable<string> folders = SourceTree.Code(Core).Select(FolderOf).Where(folder => folder.Length > 0).Distinct();
        Assert.Equal(_order.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_uses_only_folders_before_it()
    {
        List<string> wrong = [];
        foreach (string file in SourceTree.Code(Core).Where(file => FolderOf(file).Length > 0))
        {
            int own = Array.IndexOf(_order, FolderOf(file));
            wrong.AddRange(UsedBy(file).Where(used => Array.IndexOf(_order, used) > own).Select(used => file + " uses " + used));
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public void Only_the_warnings_use_the_root()
    {
        string[] root = [.. SourceTree.Code(Core).Where(file => FolderOf(file).Length == 0).Select(NameOf)];
        Regex names = new(@"(?<![\w.])(" + string.Join('|', root) + @")\b");
        IEnumerable<string> users = SourceTree.Code(Core).Where(file => FolderOf(file).Length > 0 && names.IsMatch(SourceTree.ReadCode(file))).Select(FolderOf).Distinct();
        Assert.Equal(["Warnings"], users);
    }

    [Fact]
    public void The_scan_sees_both_ways_of_using_a_folder()
    {
        Assert.Contains("Planning", UsedBy(Core + "/Derivations/BaseCaseTrace.cs"));
        Assert.Contains("Indicators", UsedBy(Core + "/Derivations/BaseCaseTrace.cs"));
        Assert.Contains("Sampling", UsedBy(Core + "/Planning/PlanCompiler.cs"));
    }

    [Fact]
    public void Projects_depend_to_the_left_only()
    {
        Assert.Equal([], References(Core));
        Assert.Equal(["HarbinParks.Finance"], References("src/HarbinParks.Finance.Models"));
        Assert.Equal(["HarbinParks.Finance"], References("src/HarbinParks.Finance.Reports"));
    }

    /// <summary>Folders that a file uses: by a directive, or by naming a type with its folder.</summary>
    private static IEnumerable<string> UsedBy(string file)
    {
        string code = SourceTree.ReadCode(file);
        IEnumerable<string> directives = Regex.Matches(code, @"(?m)^(?:global )?using (?:static )?(?:\w+ = )?HarbinParks\.Finance\.(\w+)").Select(match => match.Groups[1].Value);
        IEnumerable<string> qualified = Regex.Matches(code, @"(?<!\w|\w\.)(?:HarbinParks\.Finance\.)?(\w+)\.(\w+)")
            .Where(match => _types.TryGetValue(match.Groups[1].Value, out HashSet<string>? types) && types.Contains(match.Groups[2].Value))
            .Select(match => match.Groups[1].Value);
        return directives.Concat(qualified).Distinct().Where(folder => folder != FolderOf(file));
    }

    private static string FolderOf(string file)
    {
        string[] parts = file[(Core.Length + 1)..].Split('/');
        return parts.Length > 1 ? parts[0] : "";
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file).Split('.')[0];

    private static IEnumerable<string> References(string project)
    {
        string text = SourceTree.Read(project + "/" + Path.GetFileName(project) + ".csproj");
        return Regex.Matches(text, "<ProjectReference Include=\"[^\"]*/([^/\"]+)\\.csproj\"").Select(match => match.Groups[1].Value);
    }
}
