using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Statistics;

/// <summary>Counts the bits of a plane (one bit a path) by replicate.</summary>
internal static class LanePlane
{
    /// <summary>Adds 2^30 to a replicate for each of its paths whose bit is set.</summary>
    /// <param name="plane">One bit a path. [<see cref="ChunkRecord.PlaneBytes"/>]</param>
    /// <param name="lanes">In and out: fixed-point weight by replicate. [32]</param>
    internal static void Add(ReadOnlySpan<byte> plane, Span<long> lanes)
    {
        if (!plane.ContainsAnyExcept((byte)0))
            return;

        Vector256<byte> bit = Vector256.Create(0x8040201008040201UL).AsByte();
        Vector256<byte> spread = Vector256.Create(
            0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1,
            18, 18, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, (byte)19);
        Vector256<byte> counts = Vector256<byte>.Zero;
        for (int i = 0; i < plane.Length; i += 4)
        {
            uint word = BinaryPrimitives.ReadUInt32LittleEndian(plane[i..]);
            Vector256<byte> mine = Vector256.Shuffle(Vector256.Create(BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word)).AsByte(), spread);
            counts -= Vector256.Equals(mine & bit, bit);
        }

        for (int lane = 0; lane < lanes.Length; lane++)
            lanes[lane] += (long)counts.GetElement(lane) << ObservationKernel.WeightBits;
    }
}
