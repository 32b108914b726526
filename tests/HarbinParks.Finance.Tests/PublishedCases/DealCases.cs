namespace HarbinParks.Finance.Tests.PublishedCases;

/// <summary>Viability gap by the formula of 财金〔2015〕21号.</summary>
public sealed class RingRoad() : EngineCase("ring-road");

/// <summary>National examination of cost engineers 2010, case one: equal principal.</summary>
public sealed class CostEngineers2010() : EngineCase("cost-engineers-2010");

/// <summary>National examination of cost engineers 2015, case one: a first instalment at maximum capacity.</summary>
public sealed class CostEngineers2015() : EngineCase("cost-engineers-2015");

/// <summary>Practice case from equipment cost to the first year's debt service.</summary>
public sealed class PracticeChain() : EngineCase("practice-chain");

/// <summary>Investment and funding of a sewage plant as its procurement notice states them.</summary>
public sealed class EnshiSewage() : EngineCase("enshi-sewage");

/// <summary>Loan capacity of a level cash flow, found by sizing.</summary>
public sealed class SizedCapacity() : EngineCase("sized-capacity");

/// <summary>Level debt beside costs that rise and fall.</summary>
public sealed class CrestSolar() : EngineCase("crest-solar");

/// <summary>Sculpted debt of a solar plant, sized and sculpted by the engine.</summary>
public sealed class SculptedSolar() : EngineCase("engine-sculpted-solar");

/// <summary>Sculpted debt of a biomass plant, sized and sculpted by the engine.</summary>
public sealed class SculptedBiomass() : EngineCase("engine-sculpted-biomass");
