namespace HarbinParks.Finance.Reports.Publishing;

/// <summary>Moves staged files into place, and takes every step back when one fails.</summary>
internal sealed class Relocation(string staging, string target, string shownAs)
{
    private readonly string _replaced = Path.Combine(staging, ".replaced");
    private readonly Stack<Action> _undo = new();

    /// <summary>Moves all files; a directory that did not exist appears complete, in one rename.</summary>
    /// <param name="files">Files of the staging directory.</param>
    public void Move(IReadOnlyList<PublishedFile> files)
    {
        string place = shownAs;
        try
        {
            if (!Directory.Exists(target))
            {
                CreateDirectory(Path.GetDirectoryName(target)!);
                Directory.Move(staging, target);
                return;
            }

            foreach (PublishedFile file in files)
            {
                place = Path.Combine(shownAs, file.RelativePath);
                MoveOne(file.RelativePath);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            while (_undo.TryPop(out Action? step))
            {
                step();
            }

            throw OutputFailure.Describe(failure, place);
        }
    }

    private void MoveOne(string relativePath)
    {
        string from = Path.Combine(staging, relativePath);
        string to = Path.Combine(target, relativePath);
        CreateDirectory(Path.GetDirectoryName(to)!);
        if (Directory.Exists(to))
        {
            throw OutputFailure.IsDirectory(to);
        }

        if (File.Exists(to))
        {
            string kept = Path.Combine(_replaced, relativePath);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Move(to, kept);
            _undo.Push(() => File.Move(kept, to));
        }

        File.Move(from, to);
        _undo.Push(() => File.Move(to, from));
    }

    private void CreateDirectory(string path)
    {
        if (File.Exists(path))
        {
            throw OutputFailure.IsFile(path);
        }

        if (Directory.Exists(path))
        {
            return;
        }

        CreateDirectory(Path.GetDirectoryName(path)!);
        Directory.CreateDirectory(path);
        _undo.Push(() => Directory.Delete(path));
    }
}
