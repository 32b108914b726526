using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Statistics;

/// <summary>Equation 72: adds the floating sums of chunks along a fixed binary tree over the chunk index.</summary>
/// <remarks>
/// <para>Node (k, i) is the sum of the chunks from i × 2^k up to, but not with, (i + 1) × 2^k, made from its left and its right half; where
/// the right half is empty it is the left half. So the sum of the first m chunks depends on m and nothing else.</para>
/// <para>Chunks come in order of their index. As soon as both halves of a node are there they become one, so that at most one node
/// of each size is kept: the binary digits of the number of chunks.</para>
/// </remarks>
internal sealed class SumTree
{
    private readonly Stack<(int Level, double[] Sums)> _nodes = new();
    private readonly Stack<double[]> _free = new();
    private readonly int _length;

    /// <summary>An empty tree.</summary>
    /// <param name="length">Doubles in a node.</param>
    internal SumTree(int length) => _length = length;

    /// <summary>An array for the next chunk, of undefined content.</summary>
    /// <returns>The array; give it to <see cref="Push"/>.</returns>
    internal double[] Rent() => _free.TryPop(out double[]? free) ? free : new double[_length];

    /// <summary>Adds the next chunk.</summary>
    /// <param name="sums">Its sums; kept.</param>
    internal void Push(double[] sums)
    {
        int level = 0;
        while (_nodes.TryPeek(out (int Level, double[] Sums) left) && left.Level == level)
        {
            _nodes.Pop();
            Add(left.Sums, sums, left.Sums);
            _free.Push(sums);
            sums = left.Sums;
            level++;
        }

        _nodes.Push((level, sums));
    }

    /// <summary>The sum of all chunks so far; the tree stays as it is.</summary>
    /// <returns>A new array.</returns>
    internal double[] Total()
    {
        double[]? total = null;
        foreach ((int _, double[] sums) in _nodes)
        {
            if (total is null)
                total = [.. sums];
            else
                Add(sums, total, total);
        }

        return total ?? new double[_length];
    }

    private static void Add(double[] left, double[] right, double[] sum)
    {
        ref double a = ref MemoryMarshal.GetArrayDataReference(left);
        ref double b = ref MemoryMarshal.GetArrayDataReference(right);
        ref double c = ref MemoryMarshal.GetArrayDataReference(sum);
        nuint i = 0;
        for (; i + 4 <= (nuint)sum.Length; i += 4)
            (Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i)).StoreUnsafe(ref c, i);

        for (int j = (int)i; j < sum.Length; j++)
            sum[j] = left[j] + right[j];
    }
}
