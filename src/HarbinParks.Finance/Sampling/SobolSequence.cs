using System.Globalization;

namespace HarbinParks.Finance.Sampling;

/// <summary>Sobol points with the direction numbers of Joe and Kuo (2008) in 1,024 dimensions (Sobol 低差异序列). Equation 103.</summary>
/// <remarks>Plain points in Gray-code order, the origin first: any point is found from its index alone. Runs draw by <see cref="Philox"/>; points of this sequence are the
/// ground on which scrambled points for the city's factors will stand.</remarks>
public static class SobolSequence
{
    /// <summary>Number of dimensions.</summary>
    public const int Dimensions = 1024;

    private const int Bits = 32;
    private static readonly Lazy<uint[][]> _directions = new(Read);

    /// <summary>Equation 103: one coordinate of a point, as a whole number of 2⁻³².</summary>
    /// <param name="dimension">Dimension, 1 to 1,024.</param>
    /// <param name="index">Index of the point; 0 is the origin.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public static uint Word(int dimension, uint index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimension, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimension, Dimensions);
        uint[] directions = _directions.Value[dimension - 1];
        uint word = 0;
        uint gray = index ^ (index >> 1);
        for (int bit = 0; gray != 0; bit++, gray >>= 1)
        {
            if ((gray & 1) != 0)
                word ^= directions[bit];
        }

        return word;
    }

    /// <summary>Equation 103: one coordinate of a point in [0, 1).</summary>
    /// <param name="dimension">Dimension, 1 to 1,024.</param>
    /// <param name="index">Index of the point; 0 is the origin.</param>
    public static double Coordinate(int dimension, uint index) => Word(dimension, index) / 4294967296.0;

    /// <summary>Initial number m of a dimension as the table states it.</summary>
    /// <param name="dimension">Dimension, 2 to 1,024.</param>
    /// <param name="place">Place in the row, 0 first, below the degree of the polynomial.</param>
    internal static uint Initial(int dimension, int place) => _directions.Value[dimension - 1][place] >> (Bits - 1 - place);

    private static uint[][] Read()
    {
        string[] rows = JoeKuoTable.Text.Replace("\n", "", StringComparison.Ordinal).Split(';');
        uint[][] directions = new uint[Dimensions][];
        directions[0] = [.. Enumerable.Range(0, Bits).Select(bit => 1u << (Bits - 1 - bit))];
        for (int dimension = 2; dimension <= Dimensions; dimension++)
        {
            string[] cells = rows[dimension - 2].Split(',');
            uint[] initial = [.. cells[2].Split(' ').Select(number => uint.Parse(number, CultureInfo.InvariantCulture))];
            directions[dimension - 1] = Directions(int.Parse(cells[0], CultureInfo.InvariantCulture), uint.Parse(cells[1], CultureInfo.InvariantCulture), initial);
        }

        return directions;
    }

    /// <summary>The recurrence of the primitive polynomial: its degree s and its inner coefficients a, one bit each.</summary>
    private static uint[] Directions(int degree, uint coefficients, uint[] initial)
    {
        uint[] directions = new uint[Bits];
        for (int bit = 0; bit < Bits; bit++)
        {
            if (bit < degree)
            {
                directions[bit] = initial[bit] << (Bits - 1 - bit);
                continue;
            }

            uint next = directions[bit - degree] ^ (directions[bit - degree] >> degree);
            for (int i = 1; i < degree; i++)
            {
                if (((coefficients >> (degree - 1 - i)) & 1) != 0)
                    next ^= directions[bit - i];
            }

            directions[bit] = next;
        }

        return directions;
    }
}
