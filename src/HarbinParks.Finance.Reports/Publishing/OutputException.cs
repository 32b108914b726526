namespace HarbinParks.Finance.Reports.Publishing;

/// <summary>The outputs could not be written; what stood there before still stands. The message is Chinese, with the English beside it.</summary>
public sealed class OutputException : IOException
{
    /// <summary>Creates the exception without a cause known.</summary>
    public OutputException()
        : this("无法写出结果。", "The outputs could not be written.", null)
    {
    }

    /// <summary>Creates the exception from a text that serves in both languages.</summary>
    /// <param name="message">Text.</param>
    public OutputException(string message)
        : this(message, message, null)
    {
    }

    /// <summary>Creates the exception from a text that serves in both languages.</summary>
    /// <param name="message">Text.</param>
    /// <param name="innerException">Cause.</param>
    public OutputException(string message, Exception? innerException)
        : this(message, message, innerException)
    {
    }

    /// <summary>Creates the exception in both languages.</summary>
    /// <param name="message">Chinese text.</param>
    /// <param name="english">English text.</param>
    /// <param name="innerException">Cause, or null.</param>
    public OutputException(string message, string english, Exception? innerException)
        : base(message, innerException) => English = english;

    /// <summary>The message in English.</summary>
    public string English { get; }
}
