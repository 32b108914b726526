namespace HarbinParks.Finance.Reports.Json;

/// <summary>The JSON Schema of <c>results.json</c>, as it travels with the program (结果文件的模式).</summary>
public static class ResultsSchema
{
    private const string Resource = "HarbinParks.Finance.Reports.schemas.results.schema.json";

    /// <summary>Opens the schema's text, UTF-8.</summary>
    public static Stream Open() => typeof(ResultsSchema).Assembly.GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException($"The resource {Resource} is missing from the program.");
}
