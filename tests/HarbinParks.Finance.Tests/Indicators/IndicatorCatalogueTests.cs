using System.Reflection;
using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Tests.Indicators;

public class IndicatorCatalogueTests
{
    private static readonly Indicator[] _listed = [.. DefinedIn(typeof(IndicatorCatalogue))];

    [Fact]
    public void Every_definition_beside_a_formula_is_listed_once_and_nothing_else_is()
    {
        Indicator[] defined = [.. typeof(IndicatorCatalogue).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(IndicatorCatalogue).Namespace && type != typeof(IndicatorCatalogue))
            .SelectMany(DefinedIn)];

        Assert.NotEmpty(defined);
        Assert.Equal(defined.Select(indicator => indicator.Id).Order(StringComparer.Ordinal), _listed.Select(indicator => indicator.Id).Order(StringComparer.Ordinal));
        Assert.Equal(_listed, IndicatorCatalogue.All);
        Assert.All(_listed, indicator => Assert.Contains(defined, definition => ReferenceEquals(definition, indicator)));
    }

    [Fact]
    public void Ids_and_names_are_unique_and_units_known()
    {
        Assert.Equal(_listed.Length, _listed.Select(indicator => indicator.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(_listed.Length, _listed.Select(indicator => indicator.Chinese).Distinct(StringComparer.Ordinal).Count());
        Assert.All(_listed, indicator => Assert.Contains(indicator.Unit, (string[])["share", "ratio", "yuan"]));
    }

    private static IEnumerable<Indicator> DefinedIn(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(Indicator))
        .Select(property => (Indicator)property.GetValue(null)!);
}
