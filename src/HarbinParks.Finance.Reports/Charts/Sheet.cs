namespace HarbinParks.Finance.Reports.Charts;

/// <summary>The sheet that a chart is drawn on: its width and the sizes of its type in pixels (画幅).</summary>
internal sealed record Sheet
{
    /// <summary>A chart of its own: everything that tells one run from another stands around the picture.</summary>
    public static Sheet Full { get; } = new() { Width = 1600, FanHeight = 900, Margin = 36, TextSize = 23, LabelSize = 21, LegendSize = 21, ValueTicks = 8, Framed = true };

    /// <summary>A chart inside the memo, printed 77 mm wide beside another: 900 pixels are 218 pt, so that 31 pixels are 7.5 pt. Title, definition,
    /// disclaimer and identity stand in the memo.</summary>
    public static Sheet Memo { get; } = new() { Width = 900, FanHeight = 580, Margin = 8, TextSize = 31, LabelSize = 30, LegendSize = 30, ValueTicks = 6, Framed = false };

    /// <summary>Width of the sheet.</summary>
    public required int Width { get; init; }

    /// <summary>Height of a fan chart.</summary>
    public required int FanHeight { get; init; }

    /// <summary>Space left free at either side.</summary>
    public required float Margin { get; init; }

    /// <summary>Em size of the axes.</summary>
    public required float TextSize { get; init; }

    /// <summary>Em size of the words on the rules' lines.</summary>
    public required float LabelSize { get; init; }

    /// <summary>Em size of the key.</summary>
    public required float LegendSize { get; init; }

    /// <summary>About how many ticks the value axis has.</summary>
    public required int ValueTicks { get; init; }

    /// <summary>Title and headline stand above the picture, notes, disclaimer and identity below it.</summary>
    public required bool Framed { get; init; }
}
