namespace HarbinParks.Finance.Models;

/// <summary>A file that was read (读入文件).</summary>
/// <param name="Name">Name relative to the folder that holds the model, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes, in hexadecimal.</param>
public sealed record ModelFile(string Name, string Sha256);
