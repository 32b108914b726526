namespace HarbinParks.Finance.EndToEnd.Tests;

/// <summary>The tests that read the outputs of one run.</summary>
[CollectionDefinition(HarbinRun.Shared)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "xunit calls it a collection.")]
public sealed class SharedRunCollection : ICollectionFixture<HarbinRun>;
