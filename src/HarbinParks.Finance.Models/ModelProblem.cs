namespace HarbinParks.Finance.Models;

/// <summary>One mistake of an input, as a person can mend it (输入问题). Nothing is repaired silently.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">File of the model that says it, relative to the folder that holds the model; <c>--set</c> for the command line.</param>
/// <param name="Path">Place in the model, for example <c>deals:binxi-heating:investment</c>; empty for a whole file.</param>
/// <param name="Found">What was read; empty where nothing stands.</param>
/// <param name="Allowed">What is allowed, in Chinese.</param>
/// <param name="AllowedEnglish">The same in English.</param>
public sealed record ModelProblem(ProblemKind Kind, string File, string Path, string Found, string Allowed, string AllowedEnglish)
{
    /// <summary>The problem as a sentence in Chinese, without its place.</summary>
    public string Message => Found.Length == 0 ? $"{Name}:{Allowed}" : $"{Name}:读到“{Found}”,{Allowed}";

    /// <summary>The problem as a sentence in English, without its place.</summary>
    public string MessageEnglish => Found.Length == 0 ? $"{Kind}: {AllowedEnglish}" : $"{Kind}: read “{Found}”, {AllowedEnglish}";

    private string Name => Kind switch
    {
        ProblemKind.Syntax => "语法",
        ProblemKind.Missing => "缺少",
        ProblemKind.Unknown => "未知键",
        ProblemKind.Duplicate => "重复",
        ProblemKind.OutOfRange => "超出范围",
        ProblemKind.Unit => "单位",
        ProblemKind.Date => "日期",
        ProblemKind.Inconsistent => "不一致",
        ProblemKind.Reference => "引用",
        _ => "相关系数",
    };

    /// <summary>Place and sentence in one line, in Chinese.</summary>
    public override string ToString() => Path.Length == 0 ? $"{File}  {Message}" : $"{File}  {Path}  {Message}";
}
