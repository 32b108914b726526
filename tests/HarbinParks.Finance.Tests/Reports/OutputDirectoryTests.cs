using System.Security.Cryptography;
using System.Text;
using HarbinParks.Finance.Reports.Publishing;

namespace HarbinParks.Finance.Tests.Reports;

public sealed class OutputDirectoryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("harbinparks-tests-").FullName;

    private string Out => Path.Combine(_root, "out");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Files_appear_with_their_hashes_in_a_new_directory()
    {
        IReadOnlyList<PublishedFile> published = Publish(Text("results.json", "{}"), Text("charts/fan.png", "png"));
        Assert.Equal(["charts/fan.png", "results.json"], Standing());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("{}"u8)), published[0].Sha256);
        Assert.Equal(2, published[0].Length);
    }

    [Fact]
    public void A_nested_directory_is_made()
    {
        string deep = Path.Combine(_root, "a", "b", "c");
        OutputDirectory.Publish(deep, [Text("x.txt", "x")], CancellationToken.None);
        Assert.Equal("x", File.ReadAllText(Path.Combine(deep, "x.txt")));
        Assert.Equal(["a"], Directory.GetFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Other_files_of_the_directory_stay()
    {
        Publish(Text("a.txt", "old"), Text("mine.txt", "mine"));
        Publish(Text("a.txt", "new"));
        Assert.Equal(["a.txt", "mine.txt"], Standing());
        Assert.Equal("new", Read("a.txt"));
    }

    [Fact]
    public void A_listing_knows_the_hashes_of_the_others()
    {
        IReadOnlyList<PublishedFile> published = OutputDirectory.Publish(
            Out, [Text("a.txt", "a")], files => Text("manifest.json", files[0].Sha256), CancellationToken.None);
        Assert.Equal(published[0].Sha256, Read("manifest.json"));
        Assert.Equal(2, published.Count);
    }

    [Fact]
    public void A_failing_writer_leaves_older_outputs_as_they_were()
    {
        Publish(Text("a.txt", "old a"), Text("b.txt", "old b"));
        Assert.Throws<InvalidOperationException>(() => Publish(Text("a.txt", "new a"), new OutputFile("b.txt", _ => throw new InvalidOperationException("NaN"))));
        Assert.Equal(["a.txt", "b.txt"], Standing());
        Assert.Equal("old a", Read("a.txt"));
    }

    [Fact]
    public void A_full_disk_is_told_in_both_languages_and_leaves_nothing()
    {
        OutputException failure = Assert.Throws<OutputException>(() => Publish(Text("a.txt", "a"), new OutputFile("b.txt", _ => throw DiskFull())));
        Assert.Contains("磁盘空间不足", failure.Message, StringComparison.Ordinal);
        Assert.Contains("disk is full", failure.English, StringComparison.Ordinal);
        Assert.Contains("b.txt", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void A_device_that_is_full_is_recognised()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        OutputException failure = Assert.Throws<OutputException>(() => Publish(new OutputFile("b.txt", _ =>
        {
            using FileStream full = new("/dev/full", FileMode.Open, FileAccess.Write);
            full.Write(new byte[100_000]);
        })));
        Assert.Contains("磁盘空间不足", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_before_the_move_leaves_older_outputs_as_they_were()
    {
        Publish(Text("a.txt", "old"));
        using CancellationTokenSource cancellation = new();
        OutputFile last = new("b.txt", _ => cancellation.Cancel());
        Assert.Throws<OperationCanceledException>(() => OutputDirectory.Publish(Out, [Text("a.txt", "new"), last], cancellation.Token));
        Assert.Equal(["a.txt"], Standing());
        Assert.Equal("old", Read("a.txt"));
    }

    [Fact]
    public void A_file_in_the_place_of_the_directory_is_told()
    {
        File.WriteAllText(Out, "a file");
        OutputException failure = Assert.Throws<OutputException>(() => Publish(Text("a.txt", "a")));
        Assert.Contains("不是目录", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(Out));
    }

    [Fact]
    public void A_directory_in_the_place_of_a_file_is_told_and_every_move_is_taken_back()
    {
        Publish(Text("a.txt", "old"));
        Directory.CreateDirectory(Path.Combine(Out, "memo.docx"));
        OutputException failure = Assert.Throws<OutputException>(() => Publish(Text("a.txt", "new"), Text("charts/c.png", "c"), Text("memo.docx", "m")));
        Assert.Contains("memo.docx", failure.English, StringComparison.Ordinal);
        Assert.Equal("old", Read("a.txt"));
        Assert.False(Directory.Exists(Path.Combine(Out, "charts")));
        Assert.Equal(["a.txt", "memo.docx"], Directory.GetFileSystemEntries(Out).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_file_open_elsewhere_is_told()
    {
        IOException sharing = new("in use", unchecked((int)0x80070020));
        OutputException failure = Assert.Throws<OutputException>(() => Publish(new OutputFile("report.xlsx", _ => throw sharing)));
        Assert.Contains("正被其他程序占用", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Earlier outputs are untouched", failure.English, StringComparison.Ordinal);
    }

    [Fact]
    public void No_permission_is_told()
    {
        OutputException failure = Assert.Throws<OutputException>(() => Publish(new OutputFile("a.txt", _ => throw new UnauthorizedAccessException())));
        Assert.Contains("没有写入权限", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("/a.txt")]
    [InlineData("a//b.txt")]
    [InlineData("a\\b.txt")]
    [InlineData("")]
    public void A_path_that_leaves_the_directory_is_refused(string path) => Assert.Throws<ArgumentException>(() => Publish(Text(path, "x")));

    [Fact]
    public void A_path_given_twice_is_refused() => Assert.Throws<ArgumentException>(() => Publish(Text("a.txt", "1"), Text("A.txt", "2")));

    private static IOException DiskFull() => new("disk full", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28);

    private static OutputFile Text(string path, string text) => new(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private IReadOnlyList<PublishedFile> Publish(params OutputFile[] files) => OutputDirectory.Publish(Out, files, CancellationToken.None);

    private string Read(string path) => File.ReadAllText(Path.Combine(Out, path));

    private List<string> Standing() => [.. Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Out, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
