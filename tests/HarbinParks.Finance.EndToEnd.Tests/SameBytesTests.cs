namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>Neither threads nor the width of the vectors show in any file.</summary>
[Collection(HarbinRun.Shared)]
public sealed class SameBytesTests(HarbinRun run)
{
    [Theory]
    [InlineData("--threads", "1")]
    [InlineData("--threads", "2")]
    [InlineData("--lanes", "scalar")]
    [InlineData("--lanes", "128")]
    [InlineData("--lanes", "256")]
    [InlineData("--lanes", "512")]
    public void Every_file_of_a_run_is_the_same(string option, string value)
    {
        using Workplace place = new();
        Harbinparks.Run("run", "models/harbin", "--paths", "512", "--seed", "7", "--out", place.Out, option, value).Expect(0);
        Assert.Equal(Workplace.Hashes(run.Out), Workplace.Hashes(place.Out));
    }

    [Fact]
    public void Chunks_that_several_threads_share_give_the_results_of_one()
    {
        string[] common = ["run", "models/harbin", "--paths", "4128", "--seed", "7", "--format", "json", "--threads"];
        string one = Harbinparks.Run([.. common, "1"]).Expect(0).Output;
        string three = Harbinparks.Run([.. common, "3"]).Expect(0).Output;
        Assert.True(one == three, "Results of one and of three threads differ.");
        Assert.Contains("\"paths\": 4128", one, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_seed_gives_other_results()
    {
        string output = Harbinparks.Run("run", "models/harbin", "--paths", "512", "--seed", "8", "--format", "json").Expect(0).Output;
        Assert.NotEqual(run.Text("results.json"), output);
    }
}
