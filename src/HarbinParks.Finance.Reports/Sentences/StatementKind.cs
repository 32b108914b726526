namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>What a statement of the answer is about.</summary>
public enum StatementKind
{
    /// <summary>A new warning (预警).</summary>
    Warning,

    /// <summary>How many further warnings the table holds.</summary>
    MoreWarnings,

    /// <summary>Lines already crossed by the data of the base year (已越线).</summary>
    AlreadyCrossed,

    /// <summary>Who stays clear of the lines (其余为绿).</summary>
    Green,

    /// <summary>Findings of legality (合法性).</summary>
    Legality,

    /// <summary>A deal that the base case cannot finance (不可融资).</summary>
    Unfinanceable,

    /// <summary>One level for all indicators of an entity (综合等级).</summary>
    Composite,

    /// <summary>In which band a graded ratio lies (分档).</summary>
    Bands,

    /// <summary>Whether targets of the plan are reached (目标).</summary>
    Targets,

    /// <summary>What of the model is assumption (数据).</summary>
    Data,

    /// <summary>What the reader must know about the run itself: an illustration, ended early, values left out (说明).</summary>
    Caution,
}
