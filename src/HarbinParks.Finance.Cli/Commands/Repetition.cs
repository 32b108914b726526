namespace HarbinParks.Finance.Cli.Commands;

/// <summary>What a verb's manifest says beside model and futures, so that <c>verify</c> can do the same again.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Arguments">Its own options, "--name value".</param>
/// <param name="Model">The model that was read.</param>
/// <param name="Paths">Paths that were simulated.</param>
/// <typeparam name="TReport">What the simulation finds.</typeparam>
internal sealed record Repetition<TReport>(string Verb, IReadOnlyList<string> Arguments, LoadedModel Model, Func<TReport, long> Paths);
