using System.Globalization;
using HarbinParks.Finance.Models.Layers;
using MathNet.Numerics.LinearAlgebra;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads the correlations of the city factors, keyed by pair: an asymmetric matrix cannot be written.</summary>
internal static class CorrelationReading
{
    private static readonly string[] _factors = ["rev", "tr", "cpi", "rate", "land", "coal", "gas", "ind", "cold", "cost"];

    /// <summary>Ids of the factors in the order of the matrix.</summary>
    public static IReadOnlyList<string> Order => _factors;

    /// <summary>The matrix: symmetric, unit diagonal, positive definite.</summary>
    public static IReadOnlyList<IReadOnlyList<double>> Matrix(ModelSection section)
    {
        int size = _factors.Length;
        double[][] matrix = new double[size][];
        for (int row = 0; row < size; row++)
        {
            matrix[row] = new double[size];
            matrix[row][row] = 1;
            CheckDiagonal(section, _factors[row]);
        }

        bool complete = true;
        for (int row = 0; row < size; row++)
        {
            for (int column = row + 1; column < size; column++)
            {
                double? value = Pair(section, _factors[row], _factors[column]);
                complete &= value is not null;
                matrix[row][column] = matrix[column][row] = value ?? 0;
            }
        }

        if (complete)
        {
            CheckPositiveDefinite(section, matrix);
        }

        return matrix;
    }

    private static double? Pair(ModelSection section, string first, string second)
    {
        ReadingSession session = section.Session;
        string key = $"{first}-{second}";
        string reversed = $"{second}-{first}";
        session.Ask(ModelPath.Join(section.Path, reversed), isLeaf: true);
        string? text = section.OptionalText(key);
        string? other = session.Model.Value(ModelPath.Join(section.Path, reversed));
        string path = ModelPath.Join(section.Path, text is null && other is not null ? reversed : key);
        if (text is not null && other is not null)
        {
            session.Report(ProblemKind.Correlation, ModelPath.Join(section.Path, reversed), other, $"与 {key} 是同一对,只写一次。", $"is the same pair as {key}; written once.");
            return null;
        }

        if ((text ?? other) is not string found)
        {
            if (session.Model.Exists(section.Path))
            {
                session.Report(ProblemKind.Correlation, path, "", "缺少这一对因子的相关系数;没有关系写 0。", "the correlation of this pair is missing; 0 where there is none.");
            }

            return null;
        }

        if (!double.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !(Math.Abs(value) <= 1))
        {
            session.Report(ProblemKind.Correlation, path, found, "相关系数在 −1 与 1 之间。", "a correlation lies between -1 and 1.");
            return null;
        }

        return value;
    }

    private static void CheckDiagonal(ModelSection section, string factor)
    {
        string key = $"{factor}-{factor}";
        string? text = section.OptionalText(key);
        if (text is not null && !(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value.Equals(1d)))
        {
            section.Session.Report(ProblemKind.Correlation, ModelPath.Join(section.Path, key), text, "因子与自己的相关系数只能是 1。", "a factor's correlation with itself is 1.");
        }
    }

    private static void CheckPositiveDefinite(ModelSection section, double[][] matrix)
    {
        double smallest = Matrix<double>.Build.DenseOfRowArrays(matrix).Evd(Symmetricity.Symmetric).EigenValues.Real().Minimum();
        if (smallest <= 1e-10)
        {
            string value = smallest.ToString("0.0000", CultureInfo.InvariantCulture);
            section.Session.Report(
                ProblemKind.Correlation,
                section.Path,
                "",
                $"相关矩阵不是正定的(最小特征值 {value});请减小互相矛盾的系数。",
                $"the matrix is not positive definite (smallest eigenvalue {value}); lower the correlations that contradict each other.");
        }
    }
}
