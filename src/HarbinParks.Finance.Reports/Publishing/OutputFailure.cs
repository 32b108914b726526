namespace HarbinParks.Finance.Reports.Publishing;

/// <summary>Says in the officer's words why a file could not be written.</summary>
internal static class OutputFailure
{
    private const int UnixNoSpace = 28;
    private const int LinuxQuotaExceeded = 122;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsLockViolation = unchecked((int)0x80070021);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    private const string Kept = "原有结果未改动。";
    private const string KeptEnglish = "Earlier outputs are untouched.";

    /// <summary>The exception to throw for a failure of the file system.</summary>
    /// <param name="failure">What the file system said.</param>
    /// <param name="place">The file or directory that was being written, as the user knows it.</param>
    public static OutputException Describe(Exception failure, string place) => failure switch
    {
        OutputException known => known,
        UnauthorizedAccessException => Make(
            $"没有写入权限：{place}。请改用有权限的 --out 目录。",
            $"No permission to write {place}. Choose a directory that you may write to with --out.",
            failure),
        IOException { HResult: UnixNoSpace or LinuxQuotaExceeded or WindowsHandleDiskFull or WindowsDiskFull } => Make(
            $"磁盘空间不足，写到 {place} 时中断。请清理空间，或改用其他磁盘上的 --out 目录。",
            $"The disk is full; writing stopped at {place}. Free some space, or choose --out on another disk.",
            failure),
        IOException { HResult: WindowsSharingViolation or WindowsLockViolation } => Make(
            $"文件正被其他程序占用：{place}。请在 Word 或 Excel 中关闭它后重试。",
            $"{place} is open in another program. Close it there and try again.",
            failure),
        _ => Make($"无法写出 {place}：{failure.Message}", $"{place} could not be written: {failure.Message}", failure),
    };

    /// <summary>The output directory, or a part of its path, is a file.</summary>
    /// <param name="path">The file in the way.</param>
    public static OutputException IsFile(string path) => Make(
        $"输出位置是一个文件，不是目录：{path}。请换一个 --out 目录。",
        $"The place for the outputs is a file, not a directory: {path}. Choose another --out.",
        null);

    /// <summary>A directory stands where a file is to be written.</summary>
    /// <param name="path">The directory in the way.</param>
    public static OutputException IsDirectory(string path) => Make(
        $"要写入的文件名已被一个目录占用：{path}。请移走该目录，或换一个 --out 目录。",
        $"A directory stands where a file is to be written: {path}. Move it away, or choose another --out.",
        null);

    private static OutputException Make(string chinese, string english, Exception? cause) =>
        new(chinese.TrimEnd('。') + "。" + Kept, english.TrimEnd('.') + ". " + KeptEnglish, cause);
}
