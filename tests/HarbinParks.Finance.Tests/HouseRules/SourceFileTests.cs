using System.Text.RegularExpressions;

namespace HarbinParks.Finance.Tests.HouseRules;

/// <summary>What holds for every file that is written by hand.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 400;

    // A table of names, two lines each: looked up in, not read through.
    private const string TableOfLines = "CashFlowLine.cs";

    [Fact]
    public void No_file_of_the_program_is_longer_than_a_reader_can_hold()
        => Assert.Equal([], SourceTree.Code("src").Select(file => (File: file, Lines: SourceTree.Read(file).Count(letter => letter == '\n'))).Where(file => file.Lines > MostLines && Path.GetFileName(file.File) != TableOfLines));

    [Fact]
    public void Each_public_type_has_a_file_of_its_own_name()
    {
        List<string> wrong = [];
        int types = 0;
        foreach (string file in SourceTree.Code("src"))
        {
            string name = Path.GetFileNameWithoutExtension(file).Split('.')[0];
            IReadOnlyList<string> found = SourceTree.PublicTypes(file);
            types += found.Count;
            wrong.AddRange(found.Where(type => type != name).Select(type => file + " holds " + type));
        }

        Assert.Equal([], wrong);
        Assert.True(types > 150, $"{types}");
    }

    [Fact]
    public void No_text_file_names_a_path_of_a_machine()
    {
        string[] wrong = [.. SourceTree.TextFiles.SelectMany(file => MachinePath().Matches(SourceTree.Read(file).Replace("#!/usr/bin/env ", "", StringComparison.Ordinal)).Select(match => file + ": " + match.Value))];
        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData("x = \"/", "home/me\"", true)]
    [InlineData("see C:", "\\Users\\me", true)]
    [InlineData("(/", "tmp/out)", true)]
    [InlineData("https://example.org/", "home/page", false)]
    [InlineData("../", "tmp/file", false)]
    [InlineData("元/m²,/", "m³", false)]
    [InlineData("#!/", "usr/bin/env bash", false)]
    public void A_path_of_a_machine_is_recognised(string before, string after, bool isPath) => Assert.Equal(isPath, MachinePath().IsMatch(before + after));

    [Fact]
    public void Text_files_end_their_lines_alike_and_carry_no_mark()
    {
        string[] wrong = [.. SourceTree.TextFiles.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal))
            .Where(file => SourceTree.Read(file).Contains('\r', StringComparison.Ordinal) || File.ReadAllBytes(Path.Combine(SourceTree.Root, file)).AsSpan().StartsWith("\uFEFF"u8))];
        Assert.Equal([], wrong);
    }

    [GeneratedRegex(@"(?<![\w./:~*)\]}!-])/(?:home|work|root|Users|tmp|opt|mnt|var|usr|srv|etc)/\w|(?<!\w)[A-Z]:\\\w")]
    private static partial Regex MachinePath();
}
