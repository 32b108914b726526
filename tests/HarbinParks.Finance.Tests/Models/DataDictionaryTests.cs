using System.Text.RegularExpressions;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Models.Reading;

namespace HarbinParks.Finance.Tests.Models;

public sealed class DataDictionaryTests
{
    [Fact]
    public void Every_key_that_the_reader_knows_stands_in_the_data_dictionary()
    {
        string dictionary = File.ReadAllText(Path.Combine(ModelFolder.Models, "README.md"));
        HashSet<string> described = [.. Regex.Matches(dictionary, "`([A-Za-z0-9]+)`").Select(match => match.Groups[1].Value)];
        List<ModelProblem> problems = [];
        ReadingSession session = new(new LayeredModel(ModelLocation.Read(Path.Combine(ModelFolder.Models, "harbin"), [], problems), []));
        PortfolioReading.Portfolio(session);
        string[] undescribed = [.. session.Leaves
            .Where(path => !Regex.IsMatch(path, "^(sources|drivers:correlation|plan:tables:[^:]+:(rows|totals)|platforms:[^:]+:guarantees|deals:[^:]+:payers|plan:debtFigures):"))
            .Select(path => Regex.Replace(path, ":(value|status|source|confirmed)$", ""))
            .Select(ModelPath.Leaf)
            .Where(key => !int.TryParse(key, out _) && key != "later" && !described.Contains(key))
            .Distinct()
            .Order(StringComparer.Ordinal)];
        Assert.Equal([], undescribed);
    }
}
