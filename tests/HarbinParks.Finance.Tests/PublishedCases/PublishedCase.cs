namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>Figures that somebody else published, and how this program comes by them. A class derived from it is found by itself: its rows join the table.</summary>
public abstract class PublishedCase
{
    /// <summary>Every case of the test program, in the order of the table.</summary>
    public static IReadOnlyList<PublishedCase> All { get; } =
    [
        .. typeof(PublishedCase).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PublishedCase)) && !type.IsAbstract)
            .Select(type => (PublishedCase)Activator.CreateInstance(type)!).OrderBy(published => published.Id, StringComparer.Ordinal),
    ];

    /// <summary>Stable name; a case with data has them in a file of this name.</summary>
    public abstract string Id { get; }

    /// <summary>What was published.</summary>
    public abstract string Title { get; }

    /// <summary>Unit and convention of the figures.</summary>
    public abstract string Unit { get; }

    /// <summary>What a reader must know about the figures; empty for nothing.</summary>
    public abstract string Note { get; }

    /// <summary>Where.</summary>
    public abstract IReadOnlyList<string> Sources { get; }

    /// <summary>Puts every published figure beside the one computed here.</summary>
    public abstract void Compare(Comparisons table);
}
