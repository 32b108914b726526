using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests;

/// <summary>The code cites METHOD.md by number, METHOD.md cites the code by file: neither may point at nothing.</summary>
public sealed partial class MethodDocumentTests
{
    private static readonly string _sources = Path.Combine(RepositoryRoot(), "src");
    private static readonly string _core = Path.Combine(_sources, "HarbinParks.Finance");
    private static readonly Dictionary<int, string> _equations = Equations(File.ReadAllText(Path.Combine(_core, "METHOD.md")));

    [Fact]
    public void Every_equation_that_a_cash_flow_line_names_stands_in_the_method()
    {
        string[] missing = [.. Lines().Where(line => !_equations.ContainsKey(line.Equation)).Select(line => $"{line.Name}: {line.Equation}")];
        Assert.Equal([], missing);
    }

    [Fact]
    public void Every_equation_that_a_comment_cites_stands_in_the_method()
    {
        string[] missing = [.. SourceFiles()
            .SelectMany(file => Citations(File.ReadAllText(file)).Where(number => !_equations.ContainsKey(number))
                .Select(number => $"{Path.GetRelativePath(_sources, file)}: {number}"))];
        Assert.Equal([], missing);
    }

    [Fact]
    public void Every_equation_names_files_that_exist_and_one_of_them_cites_it()
    {
        List<string> problems = [];
        foreach ((int number, string text) in _equations)
        {
            string[] files = [.. FilePattern().Matches(CodePart(text)).Select(match => Path.Combine(_core, match.Groups[1].Value))];
            problems.AddRange(files.Where(file => !File.Exists(file)).Select(file => $"({number}) names {Path.GetRelativePath(_core, file)}, which does not exist"));
            if (!files.Where(File.Exists).Any(file => Citations(File.ReadAllText(file)).Contains(number)))
                problems.Add($"({number}) is cited by none of its files");
        }

        Assert.Equal([], problems);
    }

    [Fact]
    public void Every_file_named_anywhere_in_the_method_exists()
    {
        string[] missing = [.. FilePattern().Matches(File.ReadAllText(Path.Combine(_core, "METHOD.md")))
            .Select(match => match.Groups[1].Value)
            .Where(file => !File.Exists(Path.Combine(_core, file)))
            .Distinct()];
        Assert.Equal([], missing);
    }

    [Fact]
    public void Every_reference_inside_the_method_leads_to_an_equation()
    {
        string text = FencePattern().Replace(File.ReadAllText(Path.Combine(_core, "METHOD.md")), "");
        int[] dangling = [.. ReferencePattern().Matches(text)
            .Select(match => Number(match.Groups[1].Value))
            .Where(number => !_equations.ContainsKey(number))
            .Distinct()];
        Assert.Equal([], dangling);
    }

    [Fact]
    public void Every_equation_has_a_formula_a_source_and_a_place_in_the_code()
    {
        int[] incomplete = [.. _equations
            .Where(equation => !FencePattern().IsMatch(equation.Value)
                || !equation.Value.Contains("\nSource: ", StringComparison.Ordinal)
                || CodePart(equation.Value).Length == 0)
            .Select(equation => equation.Key)];
        Assert.Equal([], incomplete);
    }

    [Fact]
    public void Every_cash_flow_line_stands_with_its_names_under_its_equation()
    {
        string[] unnamed = [.. Lines()
            .Where(line => _equations.TryGetValue(line.Equation, out string? text) && !text.Contains(line.Chinese, StringComparison.Ordinal))
            .Select(line => $"({line.Equation}) {line.Chinese}")];
        Assert.Equal([], unnamed);
    }

    [Theory]
    [InlineData("/// Equation 7: x", new[] { 7 })]
    [InlineData("// equations 21 and 22, and", new[] { 21, 22 })]
    [InlineData("/// Equations 45, 46, 48: y", new[] { 45, 46, 48 })]
    [InlineData("/// Equations 50 to 53 and 61 of a payer", new[] { 50, 51, 52, 53, 61 })]
    [InlineData("string equation = \"Equation 7\";", new int[0])]
    public void Citations_are_read_in_every_form(string source, int[] expected) => Assert.Equal(expected, Citations(source));

    private static IEnumerable<(string Name, string Chinese, int Equation)> Lines() =>
        typeof(CashFlowLine).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (field.Name, Line: field.GetCustomAttribute<LineAttribute>()!))
            .Where(field => field.Line.Equation.Length > 0)
            .Select(field => (field.Name, field.Line.Chinese, Number(field.Line.Equation)));

    private static Dictionary<int, string> Equations(string method)
    {
        MatchCollection headings = HeadingPattern().Matches(method);
        Dictionary<int, string> equations = [];
        foreach (Match heading in headings)
        {
            Match next = AnyHeadingPattern().Match(method, heading.Index + heading.Length);
            equations.Add(Number(heading.Groups[1].Value), method[heading.Index..(next.Success ? next.Index : method.Length)]);
        }

        return equations;
    }

    private static string CodePart(string equation)
    {
        int start = equation.LastIndexOf("Code: ", StringComparison.Ordinal);
        return start < 0 ? "" : equation[start..];
    }

    private static int[] Citations(string source)
    {
        List<int> numbers = [];
        foreach (Match comment in CommentPattern().Matches(source))
        {
            foreach (Match citation in CitationPattern().Matches(comment.Value))
                AddNumbers(citation.Groups[1].Value, numbers);
        }

        return [.. numbers];
    }

    private static void AddNumbers(string list, List<int> numbers)
    {
        bool range = false;
        foreach (Match token in TokenPattern().Matches(list))
        {
            if (token.Value == "to")
            {
                range = true;
                continue;
            }

            int number = Number(token.Value);
            for (int between = numbers.Count > 0 ? numbers[^1] + 1 : number; range && between < number; between++)
                numbers.Add(between);

            numbers.Add(number);
            range = false;
        }
    }

    private static IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(_sources, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string RepositoryRoot()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "HarbinParks.Finance.sln")))
            directory = Path.GetDirectoryName(directory);

        return directory ?? throw new DirectoryNotFoundException("HarbinParks.Finance.sln lies above no test assembly.");
    }

    [GeneratedRegex(@"^#### \((\d+)\) .+$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("^##", RegexOptions.Multiline)]
    private static partial Regex AnyHeadingPattern();

    [GeneratedRegex(@"^```text\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"`((?:\w+/)*\w+\.cs)`")]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"\((\d{1,2})\)")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"\b[Ee]quations? (\d+(?:(?:, and | and |, | to )\d+)*)")]
    private static partial Regex CitationPattern();

    [GeneratedRegex(@"\d+|to")]
    private static partial Regex TokenPattern();
}
