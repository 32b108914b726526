using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>The heating season within the calendar year (采暖期), read where a year has several periods.</summary>
/// <param name="StartMonth">Month in which it starts.</param>
/// <param name="StartDay">Day on which it starts.</param>
/// <param name="EndMonth">Month in which it ends, in the next year.</param>
/// <param name="EndDay">Its last day.</param>
/// <param name="FeesBeforeYearEnd">Part of the fees paid between the start and 31 December (年底前收费比例).</param>
public sealed record HeatingSeason(int StartMonth, int StartDay, int EndMonth, int EndDay, Figure<Share> FeesBeforeYearEnd);
