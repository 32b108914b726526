namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>How the kind of an entity is written (主体类别的写法).</summary>
public static class EntityKindText
{
    /// <summary>Name of a kind.</summary>
    /// <param name="kind">"payer", "platform", "deal", "park", "perimeter" or "city".</param>
    /// <param name="language">Language.</param>
    public static string Name(string kind, ReportLanguage language) => (kind switch
    {
        "payer" => new Phrase("财政级次", "budget level"),
        "platform" => new Phrase("平台公司", "platform"),
        "deal" => new Phrase("项目", "deal"),
        "park" => new Phrase("园区", "park"),
        "perimeter" => new Phrase("合并口径", "perimeter"),
        "city" => new Phrase("全市合并", "city"),
        _ => new Phrase(kind, kind),
    }).In(language);
}
