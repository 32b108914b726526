namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>Where the sources lie: found from the test assembly upwards, so that no test depends on the directory it is started in.</summary>
internal static class Repository
{
    /// <summary>The directory of the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "HarbinParks.Finance.sln")))
            directory = Path.GetDirectoryName(directory);

        return directory ?? throw new DirectoryNotFoundException("HarbinParks.Finance.sln lies above no test assembly.");
    }
}
