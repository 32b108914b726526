namespace HarbinParks.Finance.Models.Reading;

/// <summary>Finds the word that was probably meant.</summary>
public static class Suggestion
{
    /// <summary>The nearest of the known words, when it is near enough to be a slip; null otherwise.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        string? best = null;
        int shortest = Math.Max(2, word.Length / 3) + 1;
        foreach (string candidate in known.Order(StringComparer.Ordinal))
        {
            bool contained = word.Length >= 4 && candidate.Length >= 4
                && (word.StartsWith(candidate, StringComparison.OrdinalIgnoreCase) || candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            int distance = Math.Min(Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant()), contained ? 2 : int.MaxValue);
            if (distance < shortest && distance < candidate.Length)
            {
                shortest = distance;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>A sentence in Chinese and in English that ends in the question whether the nearest word was meant.</summary>
    public static (string Chinese, string English) Asking(string? nearest, string chinese, string english) => nearest is null
        ? (chinese + "。", english + ".")
        : ($"{chinese}。是否指“{nearest}”?", $"{english}. Is “{nearest}” meant?");

    private static int Distance(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
