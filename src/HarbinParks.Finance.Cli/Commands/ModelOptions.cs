using System.CommandLine;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary>The model and what is laid over it: options of every verb that reads one.</summary>
internal sealed class ModelOptions
{
    /// <summary>The model's directory or file.</summary>
    public Argument<string> Model { get; } = new("MODEL") { Description = "模型目录或文件,如 models/harbin / directory or file of the model" };

    /// <summary>Overlays, in order.</summary>
    public Option<string[]> Overlays { get; } = new("--overlay") { Description = "情景叠加文件或名称,可多次 / overlay file or name, repeatable", DefaultValueFactory = _ => [] };

    /// <summary>Single settings.</summary>
    public Option<string[]> Settings { get; } = new("--set") { Description = "覆盖单项:键=值,可多次 / KEY=VALUE, repeatable", DefaultValueFactory = _ => [] };

    /// <summary>Directory of the rule packs.</summary>
    public Option<string?> Rules { get; } = new("--rules") { Description = "规则包目录;默认为模型旁的 rules / directory of rule packs; the model's neighbour 'rules' by default" };

    /// <summary>Language of the output.</summary>
    public Option<string> Language { get; } = Restricted("--lang", "输出语言 / output language", "zh", "zh", "en");

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Model);
        command.Options.Add(Overlays);
        command.Options.Add(Settings);
        command.Options.Add(Rules);
        command.Options.Add(Language);
    }

    /// <summary>Reads model and rules, and prints every problem on the error stream.</summary>
    /// <param name="parsed">What was parsed.</param>
    /// <returns>What was read, or null where the input has problems.</returns>
    public LoadedModel? Load(ParseResult parsed)
        => LoadedModel.Read(parsed.GetValue(Model)!, parsed.GetValue(Overlays)!, parsed.GetValue(Settings)!, parsed.GetValue(Rules), LanguageOf(parsed), Console.Error);

    /// <summary>Language asked for.</summary>
    /// <param name="parsed">What was parsed.</param>
    public ReportLanguage LanguageOf(ParseResult parsed) => parsed.GetValue(Language) == "en" ? ReportLanguage.English : ReportLanguage.Chinese;

    /// <summary>An option with a closed list of values.</summary>
    public static Option<string> Restricted(string name, string description, string byDefault, params string[] allowed)
    {
        Option<string> option = new(name) { Description = $"{description}: {string.Join(" | ", allowed)}", DefaultValueFactory = _ => byDefault };
        option.AcceptOnlyFromAmong(allowed);
        return option;
    }
}
