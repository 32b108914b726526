using System.Text.Json.Nodes;

namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary><c>verify</c> runs again what a manifest says and finds whatever is not as it was.</summary>
[Collection(HarbinRun.Shared)]
public sealed class VerifyTests(HarbinRun run)
{
    [Fact]
    public void A_run_is_found_identical_whatever_the_number_of_threads()
    {
        Outcome outcome = Harbinparks.Run("verify", Path.Combine(run.Out, "manifest.json"), "--threads", "1").Expect(0);
        Assert.Equal("一致:重算结果与原结果逐字节相同。\n", outcome.Output);
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public void A_changed_figure_is_traced_to_entity_indicator_and_year()
    {
        using Workplace place = Workplace.WithModels();
        place.Edit("harbin/base.json", "\"wuchang\"", "\"existingPppPayment\": \"", "\"existingPppPayment\": \"1");
        string manifest = Copy(place, node => node["model"] = place.Model);
        Outcome outcome = Harbinparks.Run("verify", manifest).Expect(1);
        Assert.Matches("(?m)^模型已改变:[0-9a-f]{12} → [0-9a-f]{12}$", outcome.Output);
        Assert.Matches("(?m)^不一致:共 [1-9]\\d* 处;每个主体、指标列出首处,至多 20 行:$", outcome.Output);
        Assert.Matches("(?m)^  五常市 · [a-zA-Z]+ · 20\\d\\d 年 · [a-zA-Z0-9]+：\\S+ → \\S+$", outcome.Output);
        Assert.DoesNotContain("被改动过", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_altered_in_the_results_is_found()
    {
        using Workplace place = new();
        string manifest = Copy(place, _ => { });
        double true2027 = run.BaseCase("payers", "binxian", "pppShare")[2027];
        string text = run.Text("results.json");
        string figure = true2027.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        int at = text.IndexOf(figure, text.IndexOf("\"binxian\": {", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(place.Root, "results.json"), text[..at] + "0.0625" + text[(at + figure.Length)..]);
        string output = Harbinparks.Run("verify", manifest).Expect(1).Output;
        Assert.Contains("存档的 results.json 与清单不符:文件被改动过。\n不一致:共 1 处;每个主体、指标列出首处,至多 20 行:\n", output, StringComparison.Ordinal);
        Assert.Contains($"  宾县 · pppShare · 2027 年 · baseCase：0.0625 → {figure}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_cut_short_are_found_without_a_stack_trace()
    {
        using Workplace place = new();
        string manifest = Copy(place, _ => { });
        File.WriteAllText(Path.Combine(place.Root, "results.json"), run.Text("results.json")[..5000]);
        Outcome outcome = Harbinparks.Run("verify", manifest).Expect(1);
        Assert.Contains("文件被改动过", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("不是有效的 JSON", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public void Results_that_are_gone_can_still_be_confirmed_by_their_hash()
    {
        using Workplace place = new();
        string manifest = Copy(place, _ => { });
        File.Delete(Path.Combine(place.Root, "results.json"));
        Assert.Contains("重算结果与清单一致;结果文件本身已不在原处", Harbinparks.Run("verify", manifest).Expect(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sampling", "\"sobol\"", "sobol")]
    [InlineData("paths", "0", "paths：缺失或不合要求，应为不小于 1 的整数")]
    [InlineData("paths", "99999999999", "99999999999")]
    [InlineData("seed", "\"seven\"", "seed：缺失或不合要求")]
    [InlineData("modelHash", "\"abc\"", "modelHash：读到 \"abc\"，应为 64 位小写十六进制的 SHA-256")]
    [InlineData("schemaVersion", "99", "清单版本 99 新于本程序")]
    [InlineData("kind", "\"another\"", "不是运行清单")]
    [InlineData("results", "null", "results：缺失或不合要求，应为对象")]
    [InlineData("model", "\"models/no-such-model\"", "找不到模型")]
    public void A_manifest_that_cannot_be_run_is_refused(string key, string value, string says)
    {
        using Workplace place = new();
        Outcome outcome = Harbinparks.Run("verify", Copy(place, node => node[key] = JsonNode.Parse(value))).Expect(2);
        Assert.Contains(says, outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    [Fact]
    public void A_missing_a_broken_and_a_foreign_manifest_are_told_apart()
    {
        using Workplace place = new();
        string broken = Path.Combine(place.Root, "manifest.json");
        Assert.Contains("没有这个文件:" + broken, Harbinparks.Run("verify", broken).Expect(2).Error, StringComparison.Ordinal);
        File.WriteAllText(broken, "{ \"kind\": ");
        Assert.Contains("不是有效的 JSON", Harbinparks.Run("verify", broken).Expect(2).Error, StringComparison.Ordinal);
        Assert.Contains("不是运行清单", Harbinparks.Run("verify", "models/harbin/base.json").Expect(2).Error, StringComparison.Ordinal);
        Assert.Contains("--threads 读到“0”", Harbinparks.Run("verify", Path.Combine(run.Out, "manifest.json"), "--threads", "0").Expect(2).Error, StringComparison.Ordinal);
    }

    private string Copy(Workplace place, Action<JsonNode> change)
    {
        File.Copy(Path.Combine(run.Out, "results.json"), Path.Combine(place.Root, "results.json"));
        JsonNode manifest = JsonNode.Parse(run.Text("manifest.json"))!;
        change(manifest);
        string path = Path.Combine(place.Root, "manifest.json");
        File.WriteAllText(path, manifest.ToJsonString());
        return path;
    }
}
